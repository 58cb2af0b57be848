//! The keys of the terminal, one at a time. Besides them it wakes at a change of size, and when a
//! stopped program goes on.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use crate::ui::full_screen::decoder::{Decoder, TerminalInput};
use crate::ui::full_screen::key::Key;
use crate::ui::terminal_guard as guard;

/// What there is for the event loop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// A key or a paste.
    Input(TerminalInput),
    /// The window may have another size, or the program was continued.
    Woken,
    /// Nothing for as long as was asked for.
    Nothing,
}

/// The input of the terminal.
pub(crate) struct InputSource {
    decoder: Decoder,
    ready: VecDeque<TerminalInput>,
    wakes: UnixStream,
}

impl InputSource {
    /// The input of the terminal that the program has.
    pub(crate) fn new() -> io::Result<InputSource> {
        Ok(InputSource { decoder: Decoder::default(), ready: VecDeque::new(), wakes: guard::wakes()? })
    }

    /// The next occasion, at most `longest` from now.
    pub(crate) fn next(&mut self, longest: Option<Duration>) -> io::Result<Occasion> {
        loop {
            if let Some(input) = self.ready.pop_front() {
                return Ok(Occasion::Input(input));
            }
            let patience = self.decoder.patience();
            let ours = patience.is_some_and(|p| longest.is_none_or(|l| p <= l));
            let timeout = if ours { patience } else { longest };
            let (keys, woken) = self.wait(timeout)?;
            if keys {
                let mut bytes = [0; 4096];
                match rustix::io::read(io::stdin().as_fd(), &mut bytes) {
                    Ok(0) | Err(Errno::IO) => guard::terminal_gone(),
                    Ok(n) => self.ready.extend(self.decoder.feed(bytes.get(..n).unwrap_or_default())),
                    Err(Errno::INTR | Errno::AGAIN) => {}
                    Err(e) => return Err(e.into()),
                }
            } else if woken {
                let mut all = [0; 256];
                // However many there were: the size is asked for once.
                let _ = self.wakes.read(&mut all);
                return Ok(Occasion::Woken);
            } else if ours {
                self.ready.extend(self.decoder.silence());
            } else {
                return Ok(Occasion::Nothing);
            }
        }
    }

    /// Forgets the keys that came together with the last one, but for those that act on every page.
    pub(crate) fn forget_answers(&mut self) {
        self.ready.retain(|input| matches!(input, TerminalInput::Key(Key::Ctrl(_))));
    }

    /// Waits for keys and for wakes.
    fn wait(&self, timeout: Option<Duration>) -> io::Result<(bool, bool)> {
        let (input, timeout) = (io::stdin(), timeout.and_then(|t| t.try_into().ok()));
        let mut watched = [PollFd::new(&input, PollFlags::IN), PollFd::new(&self.wakes, PollFlags::IN)];
        // A signal is no silence; what it has to say comes as a wake.
        while let Err(error) = poll(&mut watched, timeout.as_ref()) {
            if error != Errno::INTR {
                return Err(error.into());
            }
        }
        Ok((!watched[0].revents().is_empty(), !watched[1].revents().is_empty()))
    }
}
