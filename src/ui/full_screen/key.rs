//! A key, as the full screen knows it.

use unicode_normalization::UnicodeNormalization;

use crate::base::hearing::digit_in_ascii;
use crate::base::phrases::phrase;

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A character without Ctrl or Alt.
    Char(char),
    /// Ctrl and a letter.
    Ctrl(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// One word left.
    WordLeft,
    /// One word right.
    WordRight,
}

/// The characters that are named by themselves.
const NAMED: &str = "abcdefghijklmnopqrstuvwxyzG/?";

/// The name of Ctrl and a letter, as far as they do anything here.
fn with_ctrl(letter: char) -> &'static str {
    match letter {
        'a' => phrase("full-key-ctrl-a"),
        'c' => phrase("full-key-ctrl-c"),
        'd' => phrase("full-key-ctrl-d"),
        'g' => phrase("full-key-ctrl-g"),
        'l' => phrase("full-key-ctrl-l"),
        'n' => phrase("full-key-ctrl-n"),
        'o' => phrase("full-key-ctrl-o"),
        'p' => phrase("full-key-ctrl-p"),
        'q' => phrase("full-key-ctrl-q"),
        's' => phrase("full-key-ctrl-s"),
        't' => phrase("full-key-ctrl-t"),
        'u' => phrase("full-key-ctrl-u"),
        'x' => phrase("full-key-ctrl-x"),
        'y' => phrase("full-key-ctrl-y"),
        'z' => phrase("full-key-ctrl-z"),
        _ => "",
    }
}

impl Key {
    /// The name of the key as it is printed; empty where it has none.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Key::Char(' ') => phrase("full-key-space"),
            Key::Char(c) => NAMED.find(c).and_then(|i| NAMED.get(i..=i)).unwrap_or(""),
            Key::Ctrl(letter) => with_ctrl(letter),
            Key::Enter => phrase("full-key-enter"),
            Key::Esc => phrase("full-key-esc"),
            Key::Up => phrase("full-key-up"),
            Key::Down => phrase("full-key-down"),
            Key::PageUp => phrase("full-key-page-up"),
            Key::PageDown => phrase("full-key-page-down"),
            Key::Home => phrase("full-key-home"),
            Key::End => phrase("full-key-end"),
            Key::Left => phrase("full-key-left"),
            Key::Right => phrase("full-key-right"),
            Key::Backspace | Key::Delete | Key::WordLeft | Key::WordRight => "",
        }
    }

    /// The key as text, where it is a visible character.
    pub(crate) fn letter(self) -> Option<String> {
        match self {
            Key::Char(c) if c != ' ' => Some(c.to_string()),
            _ => None,
        }
    }

    /// The key that is meant where no text is typed: full-width characters and the digits of other
    /// scripts are those of ASCII.
    pub(crate) fn folded(self) -> Key {
        let Key::Char(c) = self else { return self };
        if let Some(digit) = digit_in_ascii(c) {
            return Key::Char(digit);
        }
        let mut plain = std::iter::once(c).nfkc();
        match (plain.next(), plain.next()) {
            (Some(c), None) => Key::Char(c),
            _ => self,
        }
    }

    /// The small letter of a capital one, as Caps Lock leaves it.
    pub(crate) fn small(self) -> Option<Key> {
        match self {
            Key::Char(c) if c.is_ascii_uppercase() => Some(Key::Char(c.to_ascii_lowercase())),
            _ => None,
        }
    }
}
