//! Asking for a passphrase: without an echo at a terminal, or as a line of standard input where there is none.

use std::io::{self, BufRead, IsTerminal, Write};

use anyhow::Context;
use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::terminal;

use crate::cli::exit::{Exit, Quit};

const FAILED: &str = "the terminal failed";

/// Whether a person types at a terminal, and can be asked again.
pub(crate) fn is_asked() -> bool {
    io::stdin().is_terminal()
}

/// Asks for a passphrase.
pub(crate) fn ask(prompt: &str) -> anyhow::Result<String> {
    if !is_asked() {
        let mut line = String::new();
        return match io::stdin().lock().read_line(&mut line).context("can't read the passphrase")? {
            0 => Err(Quit(Exit::InputEnded).into()),
            _ => Ok(line.trim_end_matches(['\r', '\n']).to_owned()),
        };
    }
    let mut err = io::stderr().lock();
    // Before anything is asked: what is typed at the prompt is never echoed.
    terminal::enable_raw_mode().context(FAILED)?;
    let typed = write!(err, "{prompt}").and_then(|()| err.flush()).context(FAILED).and_then(|()| typed());
    let restored = terminal::disable_raw_mode();
    writeln!(err).context(FAILED)?;
    restored.context(FAILED)?;
    typed
}

/// Reads keys up to Enter.
fn typed() -> anyhow::Result<String> {
    let mut out = String::new();
    loop {
        match event::read().context(FAILED)? {
            Event::Key(key) if key.kind != KeyEventKind::Release => {
                match (key.code, key.modifiers.contains(KeyModifiers::CONTROL)) {
                    (KeyCode::Char('c' | 'd'), true) => return Err(Quit(Exit::Interrupted).into()),
                    (KeyCode::Char('x'), true) => return Err(Quit(Exit::Done).into()),
                    (KeyCode::Char('u'), true) => out.clear(),
                    (KeyCode::Char(c), false) => out.push(c),
                    (KeyCode::Backspace, _) => drop(out.pop()),
                    (KeyCode::Enter, _) => return Ok(out),
                    _ => {}
                }
            }
            Event::Paste(text) => out.push_str(text.trim_end_matches(['\r', '\n'])),
            _ => {}
        }
    }
}
