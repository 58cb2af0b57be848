//! The terminal guard: the one place that changes the terminal, and gives it back on exit, error,
//! panic, signal, suspension, and where the terminal is gone.

pub(crate) mod exit_tasks;
pub(crate) mod hidden_input;
pub(crate) mod line_words;
pub(crate) mod signals;
pub(crate) mod window;

use std::io::{self, IsTerminal, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::Once;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Signal, kill_current_process_group};
use signal_hook::consts::SIGHUP;

pub use exit_tasks::{ExitTask, at_exit};
pub use hidden_input::HiddenInput;
pub use line_words::{expect_lines, interrupted, leave_unseen, may_slip, set_line_words};
pub use signals::{wakes, watch_signals};
pub use window::{
    Clearing, blank_rows, clear_all, clearing, clears, drawing, is_private, keep_private, restore, set_clearing, window_size,
};

use crate::base::phrases::say;

/// How often the terminal is checked, where the system doesn't report that it is gone.
const LOOK: Duration = Duration::from_millis(500);

/// The terminal is watched once, however often it is taken.
static WATCHED: Once = Once::new();

/// Gives the terminal back when dropped.
pub struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Takes the terminal: raw mode, the alternate screen, and pastes as one event.
///
/// # Errors
/// What the terminal fails with.
pub fn enter() -> io::Result<Guard> {
    watch_panics();
    watch_signals()?;
    let guard = Guard;
    window::take()?;
    WATCHED.call_once(watch_terminal);
    Ok(guard)
}

/// Installs a panic hook that gives the terminal back and leaves out the message, which could hold
/// an answer.
pub fn watch_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            restore();
            let at = info.location().map(|l| say!("full-fault-at", file = l.file(), line = l.line()));
            let place = at.map_or(String::new(), |at| format!(" {at}"));
            let _ = writeln!(io::stderr(), "{}", say!("full-fault", place = place));
        }));
    });
}

/// Stops the whole job as Ctrl-Z does elsewhere (raw mode makes a mere key of it). [`came_back`]
/// tells that it goes on.
///
/// # Errors
/// Where the system refuses.
pub fn suspend() -> io::Result<()> {
    kill_current_process_group(Signal::TSTP)?;
    signals::wait_until_back();
    Ok(())
}

/// Whether the program was stopped and continued since the last call; the terminal is then taken
/// again, since another program may have changed it.
///
/// # Errors
/// What the terminal fails with.
pub fn came_back() -> io::Result<bool> {
    let back = signals::was_continued();
    if back {
        window::take_again()?;
    }
    Ok(back)
}

/// Ends the process: the terminal is gone.
pub fn terminal_gone() -> ! {
    signals::end(128 + SIGHUP)
}

/// Ends the process where the terminal is gone without a signal: a program outside the terminal's
/// session gets none.
fn watch_terminal() {
    // What is a terminal now: one that goes before the thread first looks is none by then.
    let was = (io::stdin().is_terminal(), io::stdout().is_terminal());
    std::thread::spawn(move || {
        let (input, output) = (io::stdin(), io::stdout());
        let ends: Vec<BorrowedFd<'_>> =
            [(was.0, input.as_fd()), (was.1, output.as_fd())].into_iter().filter(|(was, _)| *was).map(|(_, fd)| fd).collect();
        loop {
            let mut watched: Vec<PollFd<'_>> = ends.iter().map(|fd| PollFd::from_borrowed_fd(*fd, PollFlags::empty())).collect();
            let timeout = LOOK.try_into().ok();
            let polled = poll(&mut watched, timeout.as_ref());
            let any = |flags: PollFlags| watched.iter().any(|w| w.revents().intersects(flags));
            if ends.iter().any(|fd| !fd.is_terminal()) || (polled.is_ok() && any(PollFlags::HUP | PollFlags::ERR)) {
                terminal_gone();
            }
            if polled.is_ok() && any(PollFlags::NVAL) {
                // A system that can't watch terminals.
                return;
            }
        }
    });
}
