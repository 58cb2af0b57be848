//! The terminal guard: the one place that changes the terminal, and gives it back on exit, error,
//! panic, signal, suspension, and where the terminal is gone.

mod exit_tasks;
mod hidden_input;

pub use exit_tasks::{ExitTask, at_exit};
pub use hidden_input::HiddenInput;

use std::io::{self, IsTerminal, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Condvar, Mutex, MutexGuard, Once, PoisonError};
use std::time::Duration;

use crossterm::{cursor, event, execute, terminal};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Signal, kill_current_process_group};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH};
use signal_hook::iterator::Signals;

/// Whether the program has the terminal: raw, on the alternate screen.
static OURS: AtomicBool = AtomicBool::new(false);
/// Whether every way out clears the window.
static PRIVATE: AtomicBool = AtomicBool::new(false);
/// Held while a picture is drawn: what is drawn after the terminal was given back would stay on it.
static DRAWING: Mutex<()> = Mutex::new(());
/// Whether [`suspend`] waits for the program to be continued, and whether it was.
static STOPPED: Mutex<Stopped> = Mutex::new(Stopped { waiting: false, continued: false });
static CONTINUED: Condvar = Condvar::new();

struct Stopped {
    waiting: bool,
    continued: bool,
}

/// Clears the screen and its scrollback.
const CLEAR_ALL: &[u8] = b"\x1b[2J\x1b[3J\x1b[H";

/// How long giving the terminal back may take when a signal ends the program: a terminal that was
/// told to wait (Ctrl-S), or that is gone, may never take what is written.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often the terminal is checked, where the system doesn't report that it is gone.
const LOOK: Duration = Duration::from_millis(500);

/// Gives the terminal back when dropped.
pub struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Makes every way out clear the window and its scrollback.
pub fn keep_private() {
    PRIVATE.store(true, Ordering::SeqCst);
}

/// Whether every way out clears the window.
pub fn is_private() -> bool {
    PRIVATE.load(Ordering::SeqCst)
}

/// Starts the thread that gives the terminal back before a signal ends the program.
///
/// # Errors
/// Where signals can't be watched.
pub fn watch_signals() -> io::Result<()> {
    static ONCE: Once = Once::new();
    let mut result = Ok(());
    ONCE.call_once(|| result = handle_signals());
    result
}

/// Takes the terminal: raw mode, the alternate screen, and pastes as one event (a pasted line feed
/// is no Enter).
///
/// # Errors
/// What the terminal fails with.
pub fn enter() -> io::Result<Guard> {
    watch_panics();
    watch_signals()?;
    let guard = Guard;
    take()?;
    watch_terminal();
    Ok(guard)
}

fn take() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    OURS.store(true, Ordering::SeqCst);
    execute!(io::stdout(), terminal::EnterAlternateScreen, event::EnableBracketedPaste)
}

/// Gives the terminal back; a second call does nothing. Errors are let go: the terminal may be
/// gone, and there is nobody left to tell.
fn give_back() {
    hidden_input::give_back();
    if OURS.swap(false, Ordering::SeqCst) {
        let _ = execute!(io::stdout(), event::DisableBracketedPaste, terminal::LeaveAlternateScreen, cursor::Show);
        let _ = terminal::disable_raw_mode();
    }
}

/// Gives the terminal back for good, and clears the window where that was asked for.
pub fn restore() {
    give_back();
    if PRIVATE.swap(false, Ordering::SeqCst) {
        clear_all();
    }
}

/// Clears the screen and its scrollback.
pub fn clear_all() {
    if io::stdout().is_terminal() {
        let mut out = io::stdout().lock();
        // The terminal may be gone; there is nothing left to clear then.
        let _ = out.write_all(CLEAR_ALL).and_then(|()| out.flush());
    }
}

/// Held while a picture is drawn, so that none is drawn on a terminal that was given back.
pub fn drawing() -> MutexGuard<'static, ()> {
    // Nothing stands behind the lock that could be half done.
    DRAWING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Installs a panic hook that gives the terminal back and leaves out the message, which could hold
/// an answer.
pub fn watch_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            restore();
            let place = info.location().map_or(String::new(), |l| format!(" ({}, line {})", l.file(), l.line()));
            let _ = writeln!(
                io::stderr(),
                "fingerpost stopped: a fault of its own{place}. Nothing you said is shown here. If you're in danger, call your emergency number."
            );
        }));
    });
}

/// Stops the program as Ctrl-Z does elsewhere (raw mode makes a mere key of it), and takes the
/// terminal again once it is continued. Where nobody could continue it, it goes on at once.
///
/// # Errors
/// What the terminal fails with.
pub fn suspend() -> io::Result<()> {
    give_back();
    let lock = || STOPPED.lock().unwrap_or_else(PoisonError::into_inner);
    {
        let mut stopped = lock();
        *stopped = Stopped { waiting: true, continued: false };
        stop()?;
        // The stop may take effect a moment later, in whichever thread. Where the program has no
        // shell to come back from, the system ignores it: then this is how long it takes to go on.
        drop(CONTINUED.wait_timeout_while(stopped, PATIENCE, |s| !s.continued));
    }
    *lock() = Stopped { waiting: false, continued: false };
    take()
}

/// Whether the program was stopped and continued from outside since the last call; the terminal is
/// then taken again, since another program may have changed it.
///
/// # Errors
/// What the terminal fails with.
pub fn came_back() -> io::Result<bool> {
    let back = {
        let mut stopped = STOPPED.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut stopped.continued)
    };
    if back {
        terminal::disable_raw_mode()?;
        take()?;
    }
    Ok(back)
}

/// Signals end the process from a thread of their own: the event source may never return once the
/// terminal is gone (crossterm#793).
fn handle_signals() -> io::Result<()> {
    let mut signals = Signals::new([SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            match signal {
                SIGCONT => continued(),
                _ => end(128 + signal),
            }
        }
    });
    Ok(())
}

fn continued() {
    let mut stopped = STOPPED.lock().unwrap_or_else(PoisonError::into_inner);
    stopped.continued = true;
    CONTINUED.notify_all();
    if !stopped.waiting {
        // The event source wakes at a change of size only. Where it doesn't, the next key does it.
        let _ = signal_hook::low_level::raise(SIGWINCH);
    }
}

/// Gives the terminal back, if that can be done in a moment, and ends the process.
fn end(status: i32) {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let drawing = DRAWING.lock().unwrap_or_else(PoisonError::into_inner);
        restore();
        // Never unlocked: nothing is drawn any more.
        std::mem::forget(drawing);
        let _ = sender.send(());
    });
    let _ = receiver.recv_timeout(PATIENCE);
    exit_tasks::run();
    #[expect(clippy::exit, reason = "the event loop may be stuck in a dead terminal")]
    std::process::exit(status);
}

/// Ends the process where the terminal is gone without a signal: a program outside the terminal's
/// session gets none, and the event source then spins for ever (crossterm#793).
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
                end(128 + SIGHUP);
            }
            if polled.is_ok() && any(PollFlags::NVAL) {
                // A system that can't watch terminals.
                return;
            }
        }
    });
}

/// Stops the whole job, as the terminal would.
fn stop() -> io::Result<()> {
    Ok(kill_current_process_group(Signal::TSTP)?)
}
