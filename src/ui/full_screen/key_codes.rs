//! The keys that whole control sequences stand for: those of xterm, the Linux console and rxvt, the
//! application keypad, modifyOtherKeys, and the keyboard protocol of kitty.

use crate::ui::full_screen::key::Key;

const SHIFT: u32 = 1;
const ALT: u32 = 2;
const CTRL: u32 = 4;
/// Alt, Super, Hyper and Meta: with one of them held a key means nothing here.
const OTHERS: u32 = ALT | 8 | 16 | 32;
/// A key that was let go, in the protocol of kitty.
const RELEASED: u32 = 3;

/// The key of `ESC [`, parameters and a last byte; none for replies of the terminal and for keys
/// without a meaning here.
pub(crate) fn control_key(parameters: &[u8], last: u8) -> Option<Key> {
    let plain = parameters.iter().all(|b| matches!(b, b'0'..=b';'));
    let fields: Vec<Vec<u32>> = std::str::from_utf8(parameters).ok()?.split(';').map(numbers).collect();
    let field = |at: usize, part: usize| fields.get(at).and_then(|f| f.get(part)).copied().unwrap_or(0);
    if !plain || field(1, 1) == RELEASED {
        return None;
    }
    let held = field(1, 0).saturating_sub(1);
    match last {
        b'A' => Some(Key::Up),
        b'B' => Some(Key::Down),
        b'C' if held & (ALT | CTRL) != 0 => Some(Key::WordRight),
        b'D' if held & (ALT | CTRL) != 0 => Some(Key::WordLeft),
        b'C' => Some(Key::Right),
        b'D' => Some(Key::Left),
        b'H' => Some(Key::Home),
        b'F' => Some(Key::End),
        b'Z' => Some(Key::Up),
        b'u' => code_key(&KeyPoints { own: field(0, 0), shifted: field(0, 1), base: field(0, 2), text: field(2, 0) }, held),
        b'~' => match field(0, 0) {
            1 | 7 => Some(Key::Home),
            3 => Some(Key::Delete),
            4 | 8 => Some(Key::End),
            5 => Some(Key::PageUp),
            6 => Some(Key::PageDown),
            27 => code_key(&KeyPoints { own: field(2, 0), shifted: field(2, 0), base: 0, text: 0 }, held),
            _ => None,
        },
        _ => None,
    }
}

/// The key of `ESC O` and a last byte.
pub(crate) fn keypad_key(last: u8) -> Option<Key> {
    match last {
        b'M' => Some(Key::Enter),
        b'I' => Some(Key::Down),
        b'X' => Some(Key::Char('=')),
        b' ' => Some(Key::Char(' ')),
        // `*` to `9` lie 0x40 above their characters.
        b'j'..=b'y' => Some(Key::Char(char::from(last - 0x40))),
        b'A'..=b'D' | b'F' | b'H' => control_key(b"", last),
        _ => None,
    }
}

fn numbers(field: &str) -> Vec<u32> {
    field.split(':').map(|n| n.parse().unwrap_or(0)).collect()
}

/// The code points of one key; 0 where the terminal doesn't tell.
struct KeyPoints {
    own: u32,
    /// With Shift.
    shifted: u32,
    /// On the keyboard's Latin layout.
    base: u32,
    /// The text that it types.
    text: u32,
}

/// The key of a code point and the modifiers that are held.
fn code_key(code: &KeyPoints, held: u32) -> Option<Key> {
    if held & OTHERS != 0 {
        return None;
    }
    let (shift, ctrl) = (held & SHIFT != 0, held & CTRL != 0);
    let character = |code: u32| char::from_u32(code).filter(|c| !c.is_control() && !('\u{E000}'..='\u{F8FF}').contains(c));
    match code.own {
        13 | 57414 if !ctrl => Some(Key::Enter),
        27 => Some(Key::Esc),
        9 if shift => Some(Key::Up),
        9 => Some(Key::Down),
        8 | 127 => Some(Key::Backspace),
        57399..=57408 => char::from_digit(code.own - 57399, 10).map(Key::Char),
        57410 => Some(Key::Char('/')),
        57417 => Some(Key::Left),
        57418 => Some(Key::Right),
        57419 => Some(Key::Up),
        57420 => Some(Key::Down),
        57421 => Some(Key::PageUp),
        57422 => Some(Key::PageDown),
        57423 => Some(Key::Home),
        57424 => Some(Key::End),
        57426 => Some(Key::Delete),
        own if ctrl => {
            let letter = character(own).filter(char::is_ascii).or(character(code.base))?;
            match letter.to_ascii_lowercase() {
                'j' | 'm' => Some(Key::Enter),
                'i' => Some(Key::Down),
                'h' => Some(Key::Backspace),
                '[' => Some(Key::Esc),
                letter => Some(Key::Ctrl(letter)),
            }
        }
        _ if code.text != 0 => character(code.text).map(Key::Char),
        _ if shift && code.shifted != 0 => character(code.shifted).map(Key::Char),
        // Which character Shift makes of a digit depends on the keyboard.
        own if shift => {
            let letter = character(own).filter(|c| c.is_alphabetic() || *c == ' ')?;
            Some(Key::Char(letter.to_uppercase().next().unwrap_or(letter)))
        }
        own => character(own).map(Key::Char),
    }
}
