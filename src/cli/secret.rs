//! Asking for a passphrase: without an echo at a terminal, or as a line of standard input where there is none.

use std::io::{self, BufRead, IsTerminal, Write};

use anyhow::Context;
use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::terminal;

use crate::cli::Exit;

/// What came of asking.
pub(crate) enum Secret {
    /// A passphrase.
    Given(String),
    /// None: whoever was asked left.
    Left(Exit),
}

/// Whether somebody is asked, and can be asked again.
pub(crate) fn is_asked() -> bool {
    io::stdin().is_terminal()
}

/// Asks for a passphrase.
pub(crate) fn ask(prompt: &str) -> anyhow::Result<Secret> {
    if !is_asked() {
        let mut line = String::new();
        let read = io::stdin().lock().read_line(&mut line).context("can't read the passphrase")?;
        return Ok(match read {
            0 => Secret::Left(Exit::InputEnded),
            _ => Secret::Given(line.trim_end_matches(['\r', '\n']).to_owned()),
        });
    }
    let mut err = io::stderr().lock();
    // Before anything is asked: what is typed at the prompt is never echoed.
    terminal::enable_raw_mode().context("the terminal failed")?;
    let typed = write!(err, "{prompt}").and_then(|()| err.flush()).and_then(|()| typed());
    let restored = terminal::disable_raw_mode();
    writeln!(err).context("the terminal failed")?;
    restored.context("the terminal failed")?;
    typed.context("the terminal failed")
}

/// What is typed up to Enter.
fn typed() -> io::Result<Secret> {
    let mut out = String::new();
    loop {
        match event::read()? {
            Event::Key(key) if key.kind != KeyEventKind::Release => match key.code {
                KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                    return Ok(Secret::Left(Exit::Interrupted));
                }
                KeyCode::Char('x') if key.modifiers.contains(KeyModifiers::CONTROL) => return Ok(Secret::Left(Exit::Done)),
                KeyCode::Char('u') if key.modifiers.contains(KeyModifiers::CONTROL) => out.clear(),
                KeyCode::Char(c) if !key.modifiers.contains(KeyModifiers::CONTROL) => out.push(c),
                KeyCode::Backspace => {
                    out.pop();
                }
                KeyCode::Enter => return Ok(Secret::Given(out)),
                _ => {}
            },
            Event::Paste(text) => out.push_str(text.trim_end_matches(['\r', '\n'])),
            _ => {}
        }
    }
}
