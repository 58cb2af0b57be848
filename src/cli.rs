//! Arguments, files, the environment and the exit status: the edge of the program.

pub(crate) mod args;
pub(crate) mod author;
pub(crate) mod call;
pub(crate) mod check;
pub(crate) mod clock;
pub(crate) mod diff;
pub(crate) mod files;
pub(crate) mod interactive;
#[cfg(not(feature = "records"))]
#[path = "cli/norecords.rs"]
pub(crate) mod records;
#[cfg(feature = "records")]
pub(crate) mod records;
#[cfg(feature = "records")]
pub(crate) mod secret;
pub(crate) mod verbs;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use crate::ui::terminal_guard as guard;

pub use args::{Args, Command, Format, PaperForm, ResultFormat, Verb};

/// How the program ends. The numbers are part of its interface (README, `--help`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Something failed: a file, the terminal, or a fault of ours.
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

/// Runs the program.
pub fn run(args: impl Iterator<Item = OsString>) -> Exit {
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(e) => {
            let status = if e.use_stderr() { Exit::Usage } else { Exit::Done };
            // Nothing can be done where even this can't be printed.
            let _ = e.print();
            return status;
        }
    };
    guard::watch_panics();
    // A fault of ours has been told by then, without its message.
    let result = std::panic::catch_unwind(|| dispatch(&args)).unwrap_or(Ok(Exit::Failed));
    result.unwrap_or_else(|e| {
        anstream::eprintln!("fingerpost: {}", crate::base::text::clean(&in_words(&e)));
        Exit::Failed
    })
}

/// What went wrong, from the widest to the narrowest; what the system says of it in words of ours.
fn in_words(e: &anyhow::Error) -> String {
    let said = |e: &(dyn std::error::Error + 'static)| match e.downcast_ref::<std::io::Error>() {
        Some(e) => crate::base::text::trouble(e.kind()).to_owned(),
        None => e.to_string(),
    };
    e.chain().map(said).collect::<Vec<_>>().join(": ")
}

fn dispatch(args: &Args) -> anyhow::Result<Exit> {
    match &args.command {
        _ if args.version => author::version(),
        None => interactive::interview(args),
        Some(Command::Recommend { sheet, format }) => verbs::recommend(args, sheet, *format),
        Some(Command::Sheet) => verbs::sheet(args),
        Some(Command::Check { file, format }) => check::check(args, file.as_deref(), *format),
        Some(Command::Diff { old, new, format }) => diff::run(args, old, new, *format),
        Some(Command::Intake { client, keep, folder, months }) => {
            let kept = call::Kept { keep: *keep, folder: folder.clone(), months: *months };
            call::intake(args, client.as_deref(), &kept)
        }
        Some(Command::Records { folder, verb }) => records::records(args, folder.as_ref(), verb),
        Some(Command::Explain { code }) => author::explain(code.as_deref()),
        Some(Command::Graph { file, format }) => author::graph(args, file.as_deref(), *format),
        Some(Command::New { file }) => author::new(file),
        Some(Command::Schema { kind }) => author::schema(*kind),
        Some(Command::Completions { shell }) => author::completions(*shell),
        Some(Command::Man) => author::man(),
        Some(Command::Helplines { place }) => verbs::helplines(args, place.as_deref()),
    }
}
