//! The one place that changes the terminal, and puts it back once: on normal exit, error, panic and signal.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::{cursor, event, execute, terminal};

/// Whether the terminal is ours at this moment.
static OURS: AtomicBool = AtomicBool::new(false);

/// Gives the terminal back when dropped.
pub(super) struct Guard;

/// Takes the terminal: raw mode, the alternate screen, and pastes as one event (a pasted line feed is no Enter).
pub(super) fn enter() -> io::Result<Guard> {
    watch_panics();
    watch_signals()?;
    terminal::enable_raw_mode()?;
    OURS.store(true, Ordering::SeqCst);
    let guard = Guard;
    execute!(io::stdout(), terminal::EnterAlternateScreen, event::EnableBracketedPaste)?;
    Ok(guard)
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back; a second call does nothing. Errors are let go: the terminal may be gone, and there is
/// nobody left to tell.
fn restore() {
    if OURS.swap(false, Ordering::SeqCst) {
        let _ = execute!(io::stdout(), event::DisableBracketedPaste, terminal::LeaveAlternateScreen, cursor::Show);
        let _ = terminal::disable_raw_mode();
    }
}

/// A fault of ours is told without its message, which could hold an answer.
fn watch_panics() {
    std::panic::set_hook(Box::new(|info| {
        restore();
        let place = info.location().map_or(String::new(), |l| format!(" ({}, line {})", l.file(), l.line()));
        let _ = writeln!(
            io::stderr(),
            "fingerpost stopped: a fault of its own{place}. Nothing was saved. In danger, call your emergency number."
        );
    }));
}

/// SIGTERM, SIGHUP and SIGINT end the process from a thread of their own: the event source may never return once the
/// terminal is gone (crossterm#793).
fn watch_signals() -> io::Result<()> {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
        std::thread::spawn(move || {
            if let Some(signal) = signals.forever().next() {
                restore();
                #[expect(clippy::exit, reason = "the event loop may be stuck in a dead terminal")]
                std::process::exit(128 + signal);
            }
        });
    }
    Ok(())
}
