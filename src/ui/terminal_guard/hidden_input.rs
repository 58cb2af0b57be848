//! A terminal that shows nothing of what is typed, from before the first question until it is given
//! back.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustix::termios::{LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr, tcsetattr};

/// The terminal as it was.
static SHOWN: Mutex<Option<Termios>> = Mutex::new(None);

/// The terminal shows what is typed again once this is dropped; what was typed until then and not
/// read is gone.
#[must_use = "the terminal shows what is typed once this is dropped"]
pub struct HiddenInput(());

impl HiddenInput {
    /// Hides what is typed at standard input, where signals are watched. Ctrl-C still ends the program, and Ctrl-Z does
    /// nothing: the shell would show what comes next.
    ///
    /// # Errors
    /// What the terminal fails with.
    pub fn begin() -> io::Result<HiddenInput> {
        let shown = tcgetattr(io::stdin())?;
        let hidden = hiding(&shown);
        // Known before it is changed: a signal may come in between.
        *saved() = Some(shown);
        let guard = HiddenInput(());
        tcsetattr(io::stdin(), OptionalActions::Flush, &hidden)?;
        Ok(guard)
    }
}

fn hiding(shown: &Termios) -> Termios {
    let mut hidden = shown.clone();
    hidden.local_modes -= LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON;
    hidden.special_codes[SpecialCodeIndex::VMIN] = 1;
    hidden.special_codes[SpecialCodeIndex::VTIME] = 0;
    hidden.special_codes[SpecialCodeIndex::VSUSP] = 0;
    hidden
}

impl Drop for HiddenInput {
    fn drop(&mut self) {
        give_back();
    }
}

fn saved() -> MutexGuard<'static, Option<Termios>> {
    SHOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Shows what is typed again, and drops what was typed and not read. A second call does nothing.
pub(super) fn give_back() {
    if let Some(shown) = saved().take() {
        // The terminal may be gone, and there is nobody left to tell.
        let _ = tcflush(io::stdin(), QueueSelector::IFlush);
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &shown);
    }
}

/// Shows what is typed while the program is stopped.
pub(super) fn show() {
    if let Some(shown) = saved().as_ref() {
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, shown);
    }
}

/// Hides what is typed again, once the program goes on: the shell may have shown it meanwhile.
pub(super) fn hide_again() {
    if let Some(shown) = saved().as_ref() {
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &hiding(shown));
    }
}
