//! What line mode says at a signal, while it waits for a line.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::base::phrases::phrase;
use crate::ui::terminal_guard::window::{clears, keep_private};

/// What line mode says; none in full screen, and where nobody types.
static LINE_WORDS: Mutex<Option<LineWords>> = Mutex::new(None);
/// Whether line mode reads from a terminal.
static LINES: AtomicBool = AtomicBool::new(false);
/// Whether Ctrl-C leaves without a question.
static AT_ONCE: AtomicBool = AtomicBool::new(false);
/// Whether Ctrl-C has asked, and the answer wasn't read yet.
static ASKED: AtomicBool = AtomicBool::new(false);

struct LineWords {
    interrupted: String,
    continued: String,
}

/// Makes Ctrl-C ask before it ends line mode, where lines are typed at a terminal.
pub fn expect_lines() {
    LINES.store(io::stdin().is_terminal(), Ordering::SeqCst);
}

/// Sets what line mode says at Ctrl-C, and when the program goes on after it was stopped.
pub fn set_line_words(interrupted: String, continued: String) {
    if LINES.load(Ordering::SeqCst) {
        *LINE_WORDS.lock().unwrap_or_else(PoisonError::into_inner) = Some(LineWords { interrupted, continued });
    }
}

/// From now on every way out of line mode at a terminal clears the window, and Ctrl-C asks nothing.
pub fn leave_unseen() {
    if LINES.load(Ordering::SeqCst) {
        AT_ONCE.store(true, Ordering::SeqCst);
        keep_private();
    }
}

/// Whether lines are typed at a terminal, where a key may end them by a slip.
pub fn may_slip() -> bool {
    LINES.load(Ordering::SeqCst) && !AT_ONCE.load(Ordering::SeqCst)
}

/// Whether Ctrl-C has asked in line mode since the last call.
pub fn interrupted() -> bool {
    ASKED.swap(false, Ordering::SeqCst)
}

/// Whether Ctrl-C asks now instead of ending the program.
pub(super) fn asks() -> bool {
    LINES.load(Ordering::SeqCst)
        && !AT_ONCE.load(Ordering::SeqCst)
        && !ASKED.swap(true, Ordering::SeqCst)
        && said(|w| &w.interrupted)
}

/// Says where one is in line mode, after the program was continued.
pub(super) fn says_where() {
    said(|w| &w.continued);
}

/// Says words of line mode that a signal brings, in front of a new prompt; false where there are
/// none.
fn said(words: impl Fn(&LineWords) -> &str) -> bool {
    let held = LINE_WORDS.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(line_words) = held.as_ref() else { return false };
    let mut out = io::stdout().lock();
    // What was half typed may be what nobody else should read.
    let begun = if clears() { "\r\x1b[K" } else { "" };
    // The terminal may be gone; the next read tells.
    let _ = write!(out, "{begun}\n{}\n{} ", words(line_words), phrase("full-type-here")).and_then(|()| out.flush());
    true
}
