//! The terminal's modes and its window: taken, blanked, cleared and given back.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crossterm::terminal;
use rustix::termios::tcgetwinsize;

use crate::ui::terminal_guard::hidden_input;

/// How much of what was shown can be cleared from the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clearing {
    /// The window, and what was scrolled out of it.
    WindowAndAbove,
    /// The window alone.
    Window,
    /// Nothing: a terminal without control sequences, or none at all.
    Nothing,
}

/// Whether the program has the terminal: raw, on the alternate screen.
static OURS: AtomicBool = AtomicBool::new(false);
/// Whether every way out clears the window.
static PRIVATE: AtomicBool = AtomicBool::new(false);
/// How much can be cleared.
static CLEARING: Mutex<Clearing> = Mutex::new(Clearing::WindowAndAbove);
/// Held while something is shown: what is shown after the terminal was given back would stay on it.
static DRAWING: Mutex<()> = Mutex::new(());

/// The alternate screen; what another program may have left behind (margins, insert mode, another
/// character set) put right; the window cleared, since there may be no alternate screen; and pastes
/// marked, so that a pasted line feed is no Enter.
const TAKE: &[u8] = b"\x1b[?1049h\x1b[r\x1b[?6l\x1b[4l\x1b[0m\x1b(B\x0f\x1b[2J\x1b[H\x1b[?2004h";
const GIVE_BACK: &[u8] = b"\x1b[0m\x1b[?2004l\x1b[?1049l\x1b[?25h";
/// Clears the screen and its scrollback.
const CLEAR_ALL: &[u8] = b"\x1b[2J\x1b[3J\x1b[H";
/// Rows that are blanked where the terminal doesn't tell how many it has.
const MANY_ROWS: u16 = 100;

/// Makes every way out clear the window and its scrollback.
pub fn keep_private() {
    PRIVATE.store(true, Ordering::SeqCst);
}

/// Whether every way out clears the window.
pub fn is_private() -> bool {
    PRIVATE.load(Ordering::SeqCst)
}

/// Sets how much can be cleared.
pub fn set_clearing(clearing: Clearing) {
    *CLEARING.lock().unwrap_or_else(PoisonError::into_inner) = clearing;
}

/// How much can be cleared.
pub fn clearing() -> Clearing {
    *CLEARING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether anything can be cleared.
pub fn clears() -> bool {
    clearing() != Clearing::Nothing
}

/// The window's columns and rows, as the terminal tells them.
///
/// # Errors
/// Where standard output is no terminal.
pub fn window_size() -> io::Result<(u16, u16)> {
    let size = tcgetwinsize(io::stdout())?;
    Ok((size.ws_col, size.ws_row))
}

/// Held while a picture is drawn or lines are written, so that nothing comes onto a terminal that was
/// given back.
pub fn drawing() -> MutexGuard<'static, ()> {
    // Nothing stands behind the lock that could be half done.
    DRAWING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes the terminal.
pub(super) fn take() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    OURS.store(true, Ordering::SeqCst);
    write(TAKE)
}

/// Takes the terminal from another program that may have changed it meanwhile.
pub(super) fn take_again() -> io::Result<()> {
    terminal::disable_raw_mode()?;
    take()
}

/// Gives the terminal back; a second call does nothing. Errors are let go: the terminal may be
/// gone, and there is nobody left to tell.
pub(super) fn give_back() {
    if OURS.swap(false, Ordering::SeqCst) {
        // Where there is no alternate screen, what was drawn would stand beside the shell's prompt.
        let _ = write(&[&blank_rows(), GIVE_BACK].concat());
        let _ = terminal::disable_raw_mode();
    }
}

/// Gives the terminal back for good, and clears the window where that was asked for.
pub fn restore() {
    hidden_input::give_back();
    give_back();
    if PRIVATE.swap(false, Ordering::SeqCst) {
        clear_all();
    }
}

/// Clears the window and its scrollback, as far as that can be done: the quick exit, and with `--private` every way out.
pub fn clear_all() {
    if clears() && io::stdout().is_terminal() {
        // The terminal may be gone; there is nothing left to clear then.
        let _ = write(&[&blank_rows(), CLEAR_ALL].concat());
    }
}

/// Erases every row, one by one: some terminals move a window that is cleared as a whole into their
/// history.
pub fn blank_rows() -> Vec<u8> {
    let rows = window_size().map_or(0, |(_, rows)| rows);
    let rows = if rows == 0 { MANY_ROWS } else { rows };
    let mut out = b"\x1b[0m".to_vec();
    out.extend((1..=rows).flat_map(|row| format!("\x1b[{row};1H\x1b[2K").into_bytes()));
    out.extend_from_slice(b"\x1b[H");
    out
}

fn write(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}
