//! The exit status of the program, and the error that ends a command early with one.

use std::fmt;
use std::process::ExitCode;

use crate::base::phrases::say;

/// The exit status. The numbers are part of the program's interface (README, `--help`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Something failed: a file, the terminal, or the program itself.
    Failed = 1,
    /// Wrong usage.
    Usage = 2,
    /// Not a valid questionnaire, help file or answer sheet.
    Invalid = 3,
    /// A guarantee or a scenario doesn't hold, or isn't decided.
    Refuted = 4,
    /// The input ended before a result.
    InputEnded = 5,
    /// Stopped by Ctrl-C.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// Prints a message to standard error, after the name of the program. Where that is gone there is nobody left to tell.
pub(crate) fn complain(message: &str) {
    use std::io::Write as _;
    let _ = writeln!(anstream::stderr(), "fingerpost: {}", crate::base::text::clean(message));
}

/// An early end of a command with this exit status; the reason has been printed already.
#[derive(Debug)]
pub(crate) struct Quit(pub Exit);

impl Quit {
    /// Prints a message to standard error, and ends the command with a status.
    pub(crate) fn saying(exit: Exit, message: &str) -> anyhow::Error {
        complain(message);
        Quit(exit).into()
    }
}

impl fmt::Display for Quit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("cli-exit-status", status = self.0 as u8))
    }
}

impl std::error::Error for Quit {}
