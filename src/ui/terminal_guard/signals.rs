//! Signals, and what each does. A signal is handled on a thread of its own, since the
//! event loop may be waiting for a terminal that is gone.

use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::channel;
use std::sync::{Condvar, Mutex, Once, PoisonError};
use std::time::Duration;

use nix::sys::signal::{SigSet, Signal, raise};
use signal_hook::consts::{
    SIGABRT, SIGALRM, SIGBUS, SIGCONT, SIGHUP, SIGINT, SIGIO, SIGPROF, SIGQUIT, SIGSYS, SIGTERM, SIGTRAP, SIGUSR1, SIGUSR2,
    SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
};
use signal_hook::iterator::Signals;

use crate::ui::terminal_guard::line_words::{asks, says_where};
use crate::ui::terminal_guard::window::{drawing, give_back, restore};
use crate::ui::terminal_guard::{exit_tasks, hidden_input};

/// Every signal that can be handled and isn't ignored anyway. Most end the program, once the terminal is given back. Stopping
/// (`SIGTSTP`) is the one that is waited for instead, so that the system can then stop the program as it does any other.
const HANDLED: [i32; 18] = [
    SIGHUP, SIGINT, SIGQUIT, SIGTRAP, SIGABRT, SIGBUS, SIGUSR1, SIGUSR2, SIGALRM, SIGTERM, SIGVTALRM, SIGPROF, SIGIO, SIGSYS,
    SIGXCPU, SIGXFSZ, SIGCONT, SIGWINCH,
];

/// Signals of Linux alone that end a program: a fault of the coprocessor, and of the power.
#[cfg(target_os = "linux")]
const MORE: [i32; 2] = [16, 30];
#[cfg(not(target_os = "linux"))]
const MORE: [i32; 0] = [];

/// How long giving the terminal back may take when a signal ends the program: a terminal that was
/// told to wait (Ctrl-S), or that is gone, may never take what is written.
const PATIENCE: Duration = Duration::from_millis(500);
/// How long it takes at most to notice that the program was continued; longer, and it never
/// stopped.
const NOTICE: Duration = Duration::from_millis(200);

/// Whether the program was continued, and nobody has asked since.
static BACK: Mutex<bool> = Mutex::new(false);
static CONTINUED: Condvar = Condvar::new();
/// The end that wakes the event loop.
static WAKER: Mutex<Option<UnixStream>> = Mutex::new(None);

/// Starts the threads that handle signals.
///
/// # Errors
/// Where signals can't be watched.
pub fn watch_signals() -> io::Result<()> {
    static ONCE: Once = Once::new();
    let mut result = Ok(());
    ONCE.call_once(|| result = handle_signals());
    result
}

fn handle_signals() -> io::Result<()> {
    let stopping = SigSet::from(Signal::SIGTSTP);
    stopping.thread_block()?;
    std::thread::spawn(move || {
        while stopping.wait().is_ok() {
            stop(stopping);
        }
    });
    let mut signals = Signals::new(HANDLED.into_iter().chain(MORE))?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            match signal {
                SIGCONT => {
                    says_where();
                    continued();
                }
                // The window may have another size.
                SIGWINCH => wake(),
                SIGINT if asks() => {}
                _ => end(128 + signal),
            }
        }
    });
    Ok(())
}

/// The end of a pair that can be read whenever the size may have changed or the program was
/// continued.
///
/// # Errors
/// Where there are no more files to open.
pub fn wakes() -> io::Result<UnixStream> {
    let (ours, theirs) = UnixStream::pair()?;
    ours.set_nonblocking(true)?;
    theirs.set_nonblocking(true)?;
    *WAKER.lock().unwrap_or_else(PoisonError::into_inner) = Some(ours);
    Ok(theirs)
}

fn wake() {
    if let Some(waker) = WAKER.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
        // Full, it will wake the loop anyway.
        let _ = waker.write(b"!");
    }
}

/// Whether the program was continued since the last call.
pub(super) fn was_continued() -> bool {
    std::mem::take(&mut *BACK.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Waits until the program was continued: what is typed meanwhile isn't for it.
pub(super) fn wait_until_back() {
    let back = BACK.lock().unwrap_or_else(PoisonError::into_inner);
    drop(CONTINUED.wait_timeout_while(back, PATIENCE, |back| !*back));
}

fn continued() {
    hidden_input::hide_again();
    *BACK.lock().unwrap_or_else(PoisonError::into_inner) = true;
    CONTINUED.notify_all();
    wake();
}

/// Gives the terminal back and stops. Nothing is drawn meanwhile, nor before it is known that the
/// program is back. Where nobody could continue it the system doesn't stop it, and it goes on.
fn stop(stopping: SigSet) {
    let drawing = drawing();
    hidden_input::show();
    give_back();
    let _ = was_continued();
    // It waits until it is let through, and then takes effect at once.
    let _ = raise(Signal::SIGTSTP);
    let _ = stopping.thread_unblock();
    let _ = stopping.thread_block();
    let back = BACK.lock().unwrap_or_else(PoisonError::into_inner);
    let late = CONTINUED.wait_timeout_while(back, NOTICE, |back| !*back);
    if late.is_ok_and(|(back, _)| !*back) {
        continued();
    }
    drop(drawing);
}

/// Gives the terminal back, if that can be done in a moment, and ends the process.
pub(super) fn end(status: i32) -> ! {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let drawing = drawing();
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
