//! Asking for a passphrase, a code or a yes: read byte by byte, so that nothing of it stays in a
//! buffer.

use std::io::{self, IsTerminal, Write};

use anyhow::{Context, bail};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use zeroize::Zeroizing;

use crate::base::phrases::{phrase, say};
#[cfg(feature = "records")]
use crate::base::plain_reply::is_whole_yes;
use crate::cli::exit::{Exit, Quit};
#[cfg(feature = "records")]
use crate::ui::terminal_guard::{self, HiddenInput};

/// The most bytes of a line.
const LONGEST: usize = 4096;
/// How long the rest of a key's sequence may take, in nanoseconds.
const REST: i64 = 50_000_000;

/// Whether a person types at a terminal, and can be asked again.
pub(crate) fn is_asked() -> bool {
    io::stdin().is_terminal()
}

/// A terminal that shows nothing of what is typed, from before the passphrase is asked for until
/// the folder is unlocked; or standard input, where there is no terminal.
#[cfg(feature = "records")]
pub(crate) struct PassphrasePrompt {
    hidden: Option<HiddenInput>,
}

#[cfg(feature = "records")]
impl PassphrasePrompt {
    /// Hides what is typed.
    pub(crate) fn open() -> anyhow::Result<PassphrasePrompt> {
        terminal_guard::watch_signals()?;
        Ok(PassphrasePrompt { hidden: is_asked().then(HiddenInput::begin).transpose().context(phrase("cli-terminal-failed"))? })
    }

    /// Asks for a passphrase.
    pub(crate) fn ask(&self, prompt: &str) -> anyhow::Result<Zeroizing<String>> {
        let hidden = self.hidden.is_some();
        if hidden {
            show(&format!("{prompt} "))?;
        }
        let typed = line(hidden);
        if hidden {
            show("\n")?;
        }
        typed?.ok_or_else(|| Quit(Exit::InputEnded).into())
    }
}

/// Asks for a line that is shown while it is typed; none where the input has ended. Where nobody is
/// at a terminal, it is read without a word.
pub(crate) fn asked_line(prompt: &str) -> anyhow::Result<Option<Zeroizing<String>>> {
    if is_asked() {
        show(prompt)?;
    }
    line(false)
}

/// Asks for the word yes; false for anything else, a lone letter as well. Wrong where nobody can answer.
#[cfg(feature = "records")]
pub(crate) fn confirmed(question: &str) -> anyhow::Result<bool> {
    match asked_line(&format!("{} ", say!("cli-type-yes", question = question)))? {
        Some(answer) => Ok(is_whole_yes(&answer)),
        None => Err(Quit::saying(Exit::InputEnded, phrase("cli-nobody-said-yes"))),
    }
}

fn show(text: &str) -> anyhow::Result<()> {
    let mut err = io::stderr().lock();
    err.write_all(text.as_bytes()).and_then(|()| err.flush()).context(phrase("cli-terminal-failed"))
}

/// The next byte; none at the end of the input.
fn byte() -> anyhow::Result<Option<u8>> {
    let mut one = Zeroizing::new([0]);
    loop {
        match rustix::io::read(io::stdin(), one.as_mut_slice()) {
            // The input has ended, or the terminal is gone.
            Ok(0) | Err(Errno::IO) => return Ok(None),
            Ok(_) => return Ok(Some(one[0])),
            Err(Errno::INTR) => {}
            Err(e) => return Err(io::Error::from(e)).context(phrase("cli-typed-not-read")),
        }
    }
}

/// A line; none where the input has ended before it. `keys`: the terminal gives keys, not lines.
fn line(keys: bool) -> anyhow::Result<Option<Zeroizing<String>>> {
    // Of its full size from the start: memory that grows leaves copies behind.
    let mut out = Zeroizing::new(Vec::with_capacity(LONGEST));
    loop {
        match byte()? {
            None if out.is_empty() => return Ok(None),
            None | Some(b'\n') => break,
            Some(b'\r') if keys => break,
            Some(0x18) if keys => return Err(Quit(Exit::Done).into()),
            Some(0x03 | 0x04) if keys => return Err(Quit(Exit::Interrupted).into()),
            Some(0x15 | 0x17) if keys => out.clear(),
            Some(0x08 | 0x7f) if keys => while out.pop().is_some_and(|b| b & 0xC0 == 0x80) {},
            Some(0x1b) if keys => skip_sequence()?,
            Some(0..0x20) if keys => {}
            Some(_) if out.len() == LONGEST => bail!(say!("cli-typed-too-long", most = LONGEST)),
            Some(other) => out.push(other),
        }
    }
    if !keys && out.last() == Some(&b'\r') {
        out.pop();
    }
    let text = std::str::from_utf8(&out).context(phrase("cli-typed-not-text"))?;
    Ok(Some(Zeroizing::new(text.to_owned())))
}

/// Skips the rest of a key that sends several bytes, such as an arrow.
fn skip_sequence() -> anyhow::Result<()> {
    let follows = || {
        let stdin = io::stdin();
        let mut watched = [PollFd::new(&stdin, PollFlags::IN)];
        poll(&mut watched, Some(&rustix::event::Timespec { tv_sec: 0, tv_nsec: REST })).is_ok_and(|n| n > 0)
    };
    if !follows() || !matches!(byte()?, Some(b'[' | b'O')) {
        return Ok(());
    }
    while follows() && !matches!(byte()?, None | Some(0x40..=0x7e)) {}
    Ok(())
}
