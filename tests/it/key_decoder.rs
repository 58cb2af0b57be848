//! Bytes as keys: every form of a key that is known, every reply that is none, and whatever is
//! torn.

use fingerpost::ui::full_screen::{Decoder, Key, TerminalInput};

fn key(key: Key) -> TerminalInput {
    TerminalInput::Key(key)
}

/// What pieces of input give, with a pause behind each.
fn typed(pieces: &[&[u8]]) -> Vec<TerminalInput> {
    let mut decoder = Decoder::default();
    pieces.iter().flat_map(|piece| [decoder.feed(piece), decoder.silence()].concat()).collect()
}

fn one(bytes: &[u8]) -> Vec<TerminalInput> {
    typed(&[bytes])
}

/// Everything that can be begun and left unfinished.
const UNFINISHED: [&[u8]; 19] = [
    b"\x1b",
    b"\x1b[",
    b"\x1b[5",
    b"\x1b[1;",
    b"\x1b[?62;2",
    b"\x1b[>",
    b"\x1b[<0;1",
    b"\x1b[M",
    b"\x1b[[",
    b"\x1bO",
    b"\x1b]",
    b"\x1b]11",
    b"\x1bP>",
    b"\x1b_G",
    b"\x1b^x",
    b"\x1bX",
    b"\x1b[200~1\r",
    b"\xe2\x82",
    b"\x9b1",
];

#[test]
fn the_keys_that_always_act_do_so_in_whatever_has_begun() {
    for begun in UNFINISHED {
        for (byte, letter) in [(0x18, 'x'), (0x07, 'g'), (0x03, 'c'), (0x1a, 'z')] {
            let acts = |inputs: Vec<TerminalInput>| inputs.last() == Some(&key(Key::Ctrl(letter)));
            assert!(acts(one(&[begun, &[byte][..]].concat())), "{begun:?} and Ctrl-{letter} at once");
            assert!(acts(typed(&[begun, &[byte]])), "{begun:?}, and later Ctrl-{letter}");
            let mut decoder = Decoder::default();
            decoder.feed(begun);
            assert!(acts(decoder.feed(&[byte])), "{begun:?} and Ctrl-{letter} without a pause");
        }
    }
}

#[test]
fn what_is_unfinished_is_given_up_and_keys_act_again() {
    for begun in UNFINISHED {
        for (bytes, means) in
            [(&b"w"[..], Key::Char('w')), (b"2", Key::Char('2')), (b"\r", Key::Enter), (b"\x1b[6~", Key::PageDown)]
        {
            let all = typed(&[begun, bytes]);
            assert_eq!(all.last(), Some(&key(means)), "{begun:?}, then {bytes:?}: {all:?}");
        }
    }
}

/// Sequences of keys and replies, torn at every place, with a pause between: nothing acts but Esc,
/// where it came alone.
#[test]
fn the_late_rest_of_a_sequence_is_swallowed_whole() {
    let whole: [&[u8]; 13] = [
        b"\x1b[B",
        b"\x1bOB",
        b"\x1b[5~",
        b"\x1b[12~",
        b"\x1b[1;5B",
        b"\x1b[27;5;120~",
        b"\x1b[120;5u",
        b"\x1b[?62;22c",
        b"\x1b[>41;390;0c",
        b"\x1bP>|XTerm(390)\x1b\\",
        b"\x1b]11;rgb:ffff/1111/2222\x07",
        b"\x1b]11;rgb:ffff/1111/2222\x1b\\",
        b"\x1b[<0;12;3M",
    ];
    for sequence in whole {
        for cut in 1..sequence.len() {
            let (first, rest) = sequence.split_at(cut);
            // A last byte alone can't be told from a key, where it is one that acts everywhere.
            if rest.len() == 1 && !rest[0].is_ascii_uppercase() {
                continue;
            }
            let all = typed(&[first, rest]);
            let allowed = if first == b"\x1b" { vec![key(Key::Esc)] } else { Vec::new() };
            assert_eq!(all, allowed, "{:?} and {:?}", first.escape_ascii().to_string(), rest.escape_ascii().to_string());
        }
    }
}

#[test]
fn a_key_byte_by_byte_without_a_pause_is_that_key() {
    for (bytes, means) in
        [(&b"\x1b[B"[..], Key::Down), (b"\x1b[6~", Key::PageDown), (b"\x1bOA", Key::Up), ("é".as_bytes(), Key::Char('é'))]
    {
        let mut decoder = Decoder::default();
        let all: Vec<TerminalInput> = bytes.iter().flat_map(|b| decoder.feed(&[*b])).collect();
        assert_eq!(all, [key(means)], "{bytes:?}");
    }
}

#[test]
fn every_form_of_a_key_is_understood() {
    let forms: [(&[&str], Key); 17] = [
        (&["\x1b[A", "\x1bOA", "\x1b[1;2A", "\x1b[1;1:1A", "\x1b[57419u", "\x1b[Z", "\x1b[9;2u"], Key::Up),
        (&["\x1b[B", "\x1bOB", "\x1b[57420u", "\t", "\x1b[9u", "\x1bOI"], Key::Down),
        (&["\x1b[H", "\x1bOH", "\x1b[1~", "\x1b[7~", "\x1b[57423u"], Key::Home),
        (&["\x1b[F", "\x1bOF", "\x1b[4~", "\x1b[8~", "\x1b[57424u"], Key::End),
        (&["\x1b[5~", "\x1b[5;5~", "\x1b[57421u"], Key::PageUp),
        (&["\x1b[6~", "\x1b[57422u"], Key::PageDown),
        (&["\r", "\n", "\r\n", "\x1bOM", "\x1b[13u", "\x1b[13;2u", "\x1b[57414u", "\x1b[27;2;13~", "\x1b[106;5u"], Key::Enter),
        (&["\x1b", "\x1b[27u", "\x1b[27;1;27~", "\x1b[91;5u"], Key::Esc),
        (&["\x18", "\x1b[120;5u", "\x1b[27;5;120~", "\x1b[27;6;88~", "\x1b[1095::120;5u", "\x1b[120;69u"], Key::Ctrl('x')),
        (&["\x07", "\x1b[103;5u", "\x1b[27;5;103~", "\x1b[103;5:1u"], Key::Ctrl('g')),
        (&["\x03", "\x1b[99;5u", "\x1b[27;5;99~"], Key::Ctrl('c')),
        (&["\x7f", "\x08", "\x1b[127u", "\x1b[27;1;127~", "\x1b[104;5u"], Key::Backspace),
        (&["\x1b[3~", "\x1b[57426u"], Key::Delete),
        (&["2", "\x1bOr", "\x1b[50u", "\x1b[57401u", "\x1b[27;1;50~"], Key::Char('2')),
        (&["?", "\x1b[47:63;2u", "\x1b[27;2;63~", "\x1b[47;2;63u"], Key::Char('?')),
        (&["G", "\x1b[103:71;2u", "\x1b[103;2u", "\x1b[27;2;71~"], Key::Char('G')),
        (&[" ", "\x1bO ", "\x1b[32u"], Key::Char(' ')),
    ];
    for (all, means) in forms {
        for form in all {
            assert_eq!(one(form.as_bytes()), [key(means)], "{:?}", form.escape_debug().to_string());
        }
    }
    // In one byte, as a terminal of eight bits sends them.
    assert_eq!(one(b"\x9bB"), [key(Key::Down)]);
    assert_eq!(one(b"\x8fB"), [key(Key::Down)]);
}

#[test]
fn what_is_no_key_of_ours_does_nothing() {
    let nothing: [&[u8]; 38] = [
        // Alt, and Esc with more in one read.
        b"\x1b\r",
        b"\x1b\n",
        b"\x1b1",
        b"\x1b\x1b[A",
        b"\x1b\xc3\xa9",
        b"\x1b[13;3u",
        b"\x1b[13;5u",
        b"\x1b[27;3;13~",
        b"\x1b[\r",
        b"\x1b[1;\r",
        b"\x1bO\r",
        // Let go; held alone; function keys.
        b"\x1b[120;5:3u",
        b"\x1b[1;1:3B",
        b"\x1b[57441u",
        b"\x1bOP",
        b"\x1b[12~",
        b"\x1b[[A",
        b"\x1b[15;5~",
        b"\x1b[97;9u",
        b"\x1b[49;2u",
        // Replies.
        b"\x1b[?62;22c",
        b"\x1b[>41;390;0c",
        b"\x1b[=1;2c",
        b"\x1b[24;80R",
        b"\x1b[0n",
        b"\x1b[?2026;2$y",
        b"\x1b[?1u",
        b"\x1b[8;24;80t",
        b"\x1b]11;rgb:ffff/ffff/ffff\x07",
        b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
        b"\x1b]52;c;MTIz\x07",
        b"\x1bP>|kitty(0.30)\x1b\\",
        b"\x1bP1+r544e=31\x1b\\",
        b"\x1b_Gi=1;OK\x1b\\",
        // The window has the focus, and the mouse.
        b"\x1b[I",
        b"\x1b[O",
        b"\x1b[<0;12;3m",
        b"\x1b[M !1",
    ];
    for bytes in nothing {
        assert_eq!(one(bytes), [], "{}", bytes.escape_ascii());
    }
}

#[test]
fn a_paste_is_one_text_wherever_it_is_torn() {
    let whole = b"\x1b[200~1\r2 \x1b[A\xc3\xa9\x1b[201~";
    for cut in 0..whole.len() {
        let mut decoder = Decoder::default();
        let all = [decoder.feed(&whole[..cut]), decoder.feed(&whole[cut..])].concat();
        assert_eq!(all, [TerminalInput::Paste("1\r2 \x1b[Aé".to_owned())], "cut at {cut}");
    }
    // It stops in the middle, and goes on: still no key.
    let all = typed(&[b"\x1b[200~1\r", b"2\r3\r", b"4\r\x1b[201~", b"w"]);
    assert!(all[..all.len() - 1].iter().all(|i| matches!(i, TerminalInput::Paste(_))), "{all:?}");
    assert_eq!(all.last(), Some(&key(Key::Char('w'))));
}

#[test]
fn letters_of_other_keyboards_are_letters() {
    for letter in ["é", "ß", "ж", "日", "１", "🙂"] {
        let c = letter.chars().next().unwrap();
        assert_eq!(one(letter.as_bytes()), [key(Key::Char(c))]);
    }
    // Bytes that are no letter, and half of one before another.
    assert_eq!(one(b"\xff\xc0\xe2\x82w"), [key(Key::Char('w'))]);
}
