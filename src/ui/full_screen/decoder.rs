//! The bytes of the terminal as keys and pastes. Ctrl-X, Ctrl-G, Ctrl-C and Ctrl-Z always act,
//! whatever has begun before them; what isn't finished is given up in a moment; the late rest of it
//! is swallowed whole; and nothing that the terminal replies is a key.

use std::time::Duration;

use crate::ui::full_screen::key::Key;
use crate::ui::full_screen::key_codes::{control_key, keypad_key};

/// What comes in from the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TerminalInput {
    /// A key.
    Key(Key),
    /// A text that was pasted.
    Paste(String),
}

/// How long unfinished input is waited for.
const PAUSE: Duration = Duration::from_millis(50);
/// How long the rest of what was given up is likely to come.
const LATE: Duration = Duration::from_secs(1);

/// Bytes of a paste, and of a sequence, that are kept at most.
const MOST_PASTED: usize = 64 * 1024;
const MOST_HELD: usize = 64;
const PASTE_ENDS: &[u8] = b"\x1b[201~";

const CTRL_C: u8 = 0x03;
const CTRL_G: u8 = 0x07;
const CTRL_X: u8 = 0x18;
const CTRL_Z: u8 = 0x1a;
const ESCAPE: u8 = 0x1b;

/// What has begun, and isn't finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Form {
    #[default]
    Nothing,
    /// A letter of several bytes.
    Letter,
    /// `ESC`.
    Escape,
    /// `ESC [`: a control sequence.
    Control,
    /// `ESC O`: a key of the keypad.
    Keypad,
    /// `ESC ]` and its like: a text that the terminal replies.
    Reply,
    /// `ESC` inside a reply.
    ReplyEscape,
    /// So many bytes that belong to what came before.
    Skip(u8),
    /// A paste.
    Paste,
}

/// The decoder.
#[derive(Debug, Default)]
pub struct Decoder {
    form: Form,
    /// The bytes of the form: of a letter and a paste all, of a sequence those behind its
    /// beginning.
    held: Vec<u8>,
    /// Whether Alt is held with what has begun.
    alt: bool,
    /// What was given up, whose rest may still come; and whether that is likely.
    late: Form,
    likely: bool,
    /// The bytes since then, which are its rest, or keys.
    rest: Option<Vec<u8>>,
    /// Whether the last byte was a carriage return, which a line feed may follow.
    returned: bool,
    out: Vec<TerminalInput>,
}

impl Decoder {
    /// Takes bytes, and gives what they finish.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<TerminalInput> {
        bytes.iter().for_each(|byte| self.take(*byte));
        std::mem::take(&mut self.out)
    }

    /// How long to wait for more bytes until it counts as silence; none where nothing is open.
    pub fn patience(&self) -> Option<Duration> {
        match self.form {
            Form::Nothing => self.likely.then_some(LATE),
            _ => Some(PAUSE),
        }
    }

    /// Gives up what isn't finished, since nothing came for as long as `patience` says.
    pub fn silence(&mut self) -> Vec<TerminalInput> {
        let form = std::mem::take(&mut self.form);
        self.returned = false;
        match (form, self.rest.take()) {
            (Form::Nothing, _) => {
                self.likely = false;
                if !matches!(self.late, Form::Escape | Form::Control | Form::Paste) {
                    self.late = Form::Nothing;
                }
            }
            // Nobody's rest: somebody pressed a key.
            (_, Some(rest)) if is_one_key(&rest) => self.replay(&rest),
            (Form::Paste, _) => {
                self.end_paste();
                self.give_up(Form::Paste);
            }
            (Form::Escape, None) => {
                self.key(Key::Esc);
                self.give_up(Form::Escape);
            }
            (Form::ReplyEscape, _) => self.give_up(Form::Reply),
            // One byte alone can't be told from a key.
            (Form::Skip(1), _) => self.forget(),
            (form, _) => self.give_up(form),
        }
        std::mem::take(&mut self.out)
    }

    fn give_up(&mut self, form: Form) {
        (self.late, self.likely, self.alt) = (form, true, false);
    }

    fn take(&mut self, byte: u8) {
        let after_return = std::mem::take(&mut self.returned);
        match byte {
            CTRL_G if self.ends_reply() => return self.finish(None),
            CTRL_C | CTRL_G | CTRL_X | CTRL_Z => {
                if self.form == Form::Paste {
                    self.end_paste();
                }
                self.forget();
                return self.key(Key::Ctrl(char::from(byte | 0x60)));
            }
            _ => {}
        }
        if self.form == Form::Nothing && self.late != Form::Nothing {
            self.resume(byte);
        }
        if let Some(rest) = self.rest.as_mut().filter(|r| r.len() < MOST_HELD) {
            rest.push(byte);
        }
        match self.form {
            Form::Nothing => self.begin(byte, after_return),
            Form::Letter => self.letter(byte),
            Form::Escape => self.escape(byte),
            Form::Control => self.control(byte),
            Form::Keypad => match byte {
                b'0'..=b'9' | b';' => {}
                b' ' | b'@'..=b'~' => self.finish_known(byte.is_ascii_uppercase() || !self.alone(), keypad_key(byte)),
                _ => self.abandon(byte),
            },
            Form::Reply if byte == ESCAPE => self.form = Form::ReplyEscape,
            Form::Reply => self.hold(byte),
            Form::ReplyEscape if byte == b'\\' => self.finish(None),
            Form::ReplyEscape => {
                self.start(Form::Escape);
                self.escape(byte);
            }
            Form::Skip(_) if byte < b' ' => self.abandon(byte),
            Form::Skip(1) => self.finish(None),
            Form::Skip(left) => self.form = Form::Skip(left - 1),
            Form::Paste => self.paste(byte),
        }
    }

    /// Takes up again what was given up, where a byte may belong to it.
    fn resume(&mut self, byte: u8) {
        let may = match self.late {
            Form::Escape => opens(byte).is_some(),
            Form::Letter => matches!(byte, 0x80..=0xbf),
            Form::Control | Form::Keypad | Form::Reply => matches!(byte, b' '..=b'~'),
            _ => true,
        };
        if may {
            (self.form, self.rest) = (self.late, Some(Vec::new()));
        } else {
            self.forget();
        }
    }

    /// A byte where nothing has begun.
    fn begin(&mut self, byte: u8, after_return: bool) {
        match byte {
            ESCAPE => self.start(Form::Escape),
            b'\r' => {
                self.returned = true;
                self.key(Key::Enter);
            }
            // Some terminals send both for Enter.
            b'\n' if after_return => {}
            b'\n' => self.key(Key::Enter),
            b'\t' => self.key(Key::Down),
            0x08 | 0x7f => self.key(Key::Backspace),
            0x01..=0x1a => self.key(Key::Ctrl(char::from(byte | 0x60))),
            b' '..=b'~' => self.key(Key::Char(char::from(byte))),
            // The same beginnings in one byte, of terminals of eight bits.
            0x8f | 0x90 | 0x98 | 0x9b | 0x9d..=0x9f => self.open(byte - 0x40),
            0xc2..=0xf4 => {
                self.start(Form::Letter);
                self.held.push(byte);
            }
            _ => {}
        }
    }

    fn letter(&mut self, byte: u8) {
        if !matches!(byte, 0x80..=0xbf) {
            self.forget();
            return self.take(byte);
        }
        self.held.push(byte);
        let whole = std::str::from_utf8(&self.held).ok().and_then(|s| s.chars().next());
        match whole {
            Some(c) if self.rest.is_none() && !self.alt && !c.is_control() => {
                self.forget();
                self.key(Key::Char(c));
            }
            _ if whole.is_some() || self.held.len() > 3 => self.forget(),
            _ => {}
        }
    }

    /// A byte behind `ESC`.
    fn escape(&mut self, byte: u8) {
        match byte {
            // Alt with what follows, or Esc twice.
            ESCAPE => self.alt = true,
            _ if opens(byte).is_some() => self.open(byte),
            0xc2..=0xf4 => {
                self.start(Form::Letter);
                (self.alt, self.held) = (true, vec![byte]);
            }
            // Alt and a key, Enter among them: it means nothing here.
            _ => self.forget(),
        }
    }

    /// What a byte behind `ESC` opens.
    fn open(&mut self, byte: u8) {
        self.form = opens(byte).unwrap_or_default();
        self.held.clear();
        if self.form == Form::Reply {
            self.held.push(byte);
        }
    }

    fn control(&mut self, byte: u8) {
        match (byte, self.held.as_slice()) {
            (b' '..=b'?', _) => self.hold(byte),
            (b'~', b"200") => {
                self.forget();
                self.start(Form::Paste);
            }
            // Mouse buttons in the oldest form, and function keys of the Linux console.
            (b'M', b"") if self.rest.is_none() => self.form = Form::Skip(3),
            (b'[', b"") => self.form = Form::Skip(1),
            (b'@'..=b'~', _) => {
                let known = byte == b'~'
                    || byte.is_ascii_uppercase() && (self.likely || !self.alone())
                    || !self.held.is_empty() && b"cntuxy".contains(&byte);
                self.finish_known(known, control_key(&self.held, byte));
            }
            _ => self.abandon(byte),
        }
    }

    fn paste(&mut self, byte: u8) {
        self.held.push(byte);
        if self.held.ends_with(PASTE_ENDS) {
            self.held.truncate(self.held.len() - PASTE_ENDS.len());
            self.end_paste();
            self.forget();
        } else if self.held.len() > MOST_PASTED {
            // The end of it is still found.
            self.held.drain(MOST_PASTED / 2..MOST_PASTED - PASTE_ENDS.len());
        }
    }

    fn end_paste(&mut self) {
        let pasted = std::mem::take(&mut self.held);
        if !pasted.is_empty() {
            self.out.push(TerminalInput::Paste(String::from_utf8_lossy(&pasted).into_owned()));
        }
    }

    /// Whether Ctrl-G is the end of a reply: of `ESC ]`, a number and more, or of a terminal's
    /// name.
    fn ends_reply(&self) -> bool {
        let number = self.held.iter().skip(1).take_while(|b| b.is_ascii_digit()).count();
        let numbered = self.held.starts_with(b"]") && number > 0 && self.held.get(number + 1) == Some(&b';');
        self.form == Form::Reply && (numbered || self.held.starts_with(b"P>|"))
    }

    /// Whether the last byte came by itself.
    fn alone(&self) -> bool {
        self.rest.as_ref().is_some_and(|r| r.len() == 1)
    }

    /// A byte that can't stand where it does: what has begun is given up. A control character goes
    /// with it, so that a torn sequence and Enter in one read are no answer.
    fn abandon(&mut self, byte: u8) {
        let late = self.rest.is_some();
        self.forget();
        if late || byte == ESCAPE || byte >= 0x80 {
            self.take(byte);
        }
    }

    fn hold(&mut self, byte: u8) {
        if self.held.len() < MOST_HELD {
            self.held.push(byte);
        }
    }

    /// A sequence is whole. As a late rest, and with Alt, it is no key.
    fn finish(&mut self, key: Option<Key>) {
        let counts = self.rest.is_none() && !self.alt;
        self.forget();
        if let Some(key) = key.filter(|_| counts) {
            self.key(key);
        }
    }

    /// A sequence is whole; as a late rest only where it is `known` to be one.
    fn finish_known(&mut self, known: bool, key: Option<Key>) {
        match self.rest.take() {
            Some(keys) if !known => self.replay(&keys),
            rest => {
                self.rest = rest;
                self.finish(key);
            }
        }
    }

    fn start(&mut self, form: Form) {
        self.forget();
        self.form = form;
    }

    /// Takes bytes as keys that have nothing to do with what came before.
    fn replay(&mut self, bytes: &[u8]) {
        self.forget();
        bytes.iter().for_each(|byte| self.take(*byte));
        if self.form != Form::Nothing {
            let more = self.silence();
            self.out.extend(more);
        }
    }

    /// Forgets everything that has begun.
    fn forget(&mut self) {
        (self.form, self.late, self.alt, self.likely, self.rest) = (Form::Nothing, Form::Nothing, false, false, None);
        self.held.clear();
    }

    fn key(&mut self, key: Key) {
        self.out.push(TerminalInput::Key(key));
    }
}

/// What a byte behind `ESC` opens.
fn opens(byte: u8) -> Option<Form> {
    match byte {
        b'[' => Some(Form::Control),
        b'O' => Some(Form::Keypad),
        b']' | b'P' | b'X' | b'^' | b'_' => Some(Form::Reply),
        _ => None,
    }
}

/// Whether bytes are one key by themselves. A bracket isn't: it opens what comes in pieces.
fn is_one_key(bytes: &[u8]) -> bool {
    let mut alone = Decoder::default();
    let mut keys = alone.feed(bytes);
    keys.extend(alone.silence());
    keys.len() == 1 && bytes != b"["
}
