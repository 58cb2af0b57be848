//! Keys as terminals, other programs and slow lines send them, in a real pseudo-terminal.

use std::time::Duration;

use fingerpost::ui::full_screen::Key;

use crate::pty::Term;
use crate::terminal::small;

/// Longer than anything unfinished is waited for.
const PAUSE: Duration = Duration::from_millis(150);

fn asked() -> Term {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?");
    term
}

/// The second question: one that takes several answers, and whose first would be a sign.
fn asked_for_many() -> Term {
    let term = asked();
    term.send("1\r").wait_text("Is any of this so?");
    term
}

fn marked(term: &Term, row: usize) {
    term.wait(&format!("row {row} marked"), |s| s.contents().lines().any(|l| l.trim_start().starts_with(&format!("> {row} "))));
}

const UNFINISHED: [&[u8]; 10] =
    [b"\x1b[", b"\x1b[1;", b"\x1bO", b"\x1b]11;", b"\x1bP", b"\x1b_", b"\x1b[200~1\r", b"\xe2\x82", b"\x1b[M", b"\x1b"];

#[test]
fn ctrl_x_leaves_whatever_is_unfinished() {
    for (begun, pause) in UNFINISHED.iter().flat_map(|begun| [(begun, false), (begun, true)]) {
        let mut term = asked();
        term.send_bytes(begun);
        if pause {
            term.pass(PAUSE);
        }
        term.keys(&[Key::Ctrl('x')]);
        assert_eq!(term.exit(), 0, "{begun:?}");
        term.assert_restored();
    }
}

#[test]
fn ctrl_g_and_ctrl_c_act_whatever_is_unfinished() {
    for begun in UNFINISHED {
        let term = asked();
        // A number and a semicolon are how a reply begins, which Ctrl-G would end.
        let begun = begun.strip_suffix(b"11;").unwrap_or(begun);
        term.send_bytes(begun).keys(&[Key::Ctrl('g')]).wait_text("Help in Beland");
        term.send_bytes(begun).keys(&[Key::Ctrl('c')]).wait_text("Leave now?");
    }
}

#[test]
fn unfinished_input_times_out() {
    let term = asked();
    for begun in UNFINISHED.iter().filter(|b| **b != b"\x1b") {
        for row in [2, 1] {
            term.send_bytes(begun).pass(PAUSE).send(&row.to_string());
            marked(&term, row);
        }
    }
}

#[test]
fn the_late_rest_of_a_key_is_swallowed_whole() {
    let term = asked_for_many();
    // Half a millisecond, and long.
    for (pause, late) in [(Duration::from_micros(500), false), (PAUSE, true)] {
        for rest in ["[B", "OB", "[6~", "[1;5B", "[12~", "[4~"] {
            term.send("\x1b").pass(pause).send(rest);
            if late {
                // Esc came alone, and went one question back; its rest does nothing there.
                term.wait_text("How is it going?").pass(PAUSE).send("\r").wait_text("Is any of this so?");
            }
        }
    }
    assert!(!term.text().contains("[x]"), "{}", term.text());
}

#[test]
fn a_line_of_9600_baud_brings_every_key() {
    let term = asked();
    // A page up marks nothing.
    term.send_slowly("\x1b[B\x1b[B\x1bOA\x1b[1;1B\x1b[5~\x1b[B");
    marked(&term, 3);
    term.send_slowly("\x1b[H");
    marked(&term, 1);
    // F2, which means nothing, in its two forms.
    term.send_slowly("\x1b[12~\x1bOQ\x1b[F");
    marked(&term, 3);
    term.send_slowly("\x1b[200~2\r\x1b[201~").pass(PAUSE);
    marked(&term, 3);
}

#[test]
fn keys_as_other_programs_leave_them_are_understood() {
    for leave in ["\x1b[27;5;120~", "\x1b[120;5u", "\x1b[120;69u", "\x1b[1095::120;5u"] {
        let mut term = asked();
        term.send(leave);
        assert_eq!(term.exit(), 0, "{leave:?}");
    }
    // The application keypad, Caps Lock, Ctrl-J for Enter, digits of other keyboards.
    let term = asked();
    term.send("\x1bOr");
    marked(&term, 2);
    term.send("K");
    marked(&term, 1);
    term.send("２");
    marked(&term, 2);
    term.send("\u{661}");
    marked(&term, 1);
    term.send("W").wait_text("You know best.").keys(&[Key::Esc]).pass(PAUSE);
    term.send("1\n").wait_text("Is any of this so?");
    term.send("\x1b[103;5u").wait_text("Help in Beland");
}

#[test]
fn alt_enter_and_esc_with_enter_are_no_answers() {
    for keys in ["1\x1b\r", "1\x1b\n", "1\x1b[13;3u", "1\x1b[27;3;13~", "1\x1b[\r", "1\x1bO\r"] {
        let term = asked();
        term.send(keys).pass(PAUSE);
        marked(&term, 1);
        assert!(term.text().contains("How is it going?"), "{keys:?}:\n{}", term.text());
    }
}

#[test]
fn replies_of_the_terminal_are_never_keys() {
    let term = asked();
    let before = term.text();
    for reply in [
        "\x1b[?62;1;2;22c",
        "\x1b[>41;2;0c",
        "\x1bP>|XTerm(222)\x1b\\",
        "\x1bP!|00000000\x1b\\",
        "\x1b]11;rgb:1111/2222/3333\x07",
        "\x1b]10;rgb:1111/2222/3333\x1b\\",
        "\x1b]52;c;MTIzMTIz\x07",
        "\x1b[12;2R",
        "\x1b[?2026;2$y",
        "\x1b[?1u",
        "\x1b_Gi=31;OK\x1b\\",
        "\x1b[M 12",
        "\x1b[<35;12;2M",
        "\x1b[I",
    ] {
        for split in [0, reply.len() / 2] {
            term.send(&reply[..split]).pass(Duration::from_millis(2)).send(&reply[split..]);
        }
    }
    term.pass(PAUSE);
    assert_eq!(term.text(), before);
    term.send("2");
    marked(&term, 2);
}

#[test]
fn ctrl_l_draws_everything_again() {
    let term = asked();
    term.scribble();
    term.keys(&[Key::Ctrl('l')]);
    term.wait("no scribble", |s| !s.contents().contains('#')).wait_text("How is it going?").wait_text("Ctrl-X");
}

#[test]
fn q_closes_a_help_page_and_leaves_nothing() {
    let term = asked();
    term.keys(&[Key::Ctrl('g')]).wait_text("Help in Beland").send("q").wait_text("How is it going?");
    term.send("?").wait_text("Keys here").send("q").wait_text("How is it going?");
    term.send("w").wait_text("You know best.").send("Q").wait_text("How is it going?");
}

#[test]
fn a_page_is_read_as_in_a_pager_and_searched() {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?");
    term.resize(12, 60);
    // The footer is drawn last: what stands there now is the whole page.
    term.keys(&[Key::Ctrl('g')])
        .wait("the whole page", |s| s.contents().contains("more below: Down") && s.contents().contains("p place"));
    // Blanks at the end of a row say nothing: one picture writes them, another erases the row.
    let words = |shown: &str| shown.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    let first = words(&term.text());
    for (there, back) in [(" ", "b"), ("\x04", "\x15"), ("\x06", "\x02"), ("G", "g"), ("\x1b[6~", "\x1b[5~"), ("j", "k")] {
        term.send(there).wait("another part", |s| words(&s.contents()) != first);
        term.send(back).wait("the top again", |s| words(&s.contents()) == first);
    }
    term.send("/BELAND").wait_text("Find on this page: BELAND_").send("\r");
    term.wait("the words marked", |s| {
        (0..12).any(|y| (0..60).any(|x| s.cell(y, x).is_some_and(|c| c.inverse() && c.contents() == "B")))
    });
    term.send("/nowhere\r").wait_text("isn't on this page");
    // While words are typed, the keys that always act do so.
    term.send("/x").wait_text("Find on this page").keys(&[Key::Ctrl('c')]).wait_text("Leave now?");
}

#[test]
fn in_a_tiny_window_nothing_is_answered_blind() {
    for (rows, columns) in [(3, 40), (10, 15), (1, 12), (2, 2)] {
        let term = asked_for_many();
        term.resize(rows, columns);
        term.wait("the small page", |s| s.contents().contains('C') && !s.contents().contains("How"));
        // What would tick, answer, go back, leave or skip.
        term.send("1 \r2\rjs q\x7fq\r").pass(PAUSE).keys(&[Key::Esc]).pass(PAUSE);
        term.resize(24, 80);
        term.wait_text("Is any of this so?");
        assert!(!term.text().contains("[x]"), "{}", term.text());
    }
}

#[test]
fn in_a_tiny_window_help_shows_the_number_and_leaving_asks() {
    let mut term = asked();
    for (rows, columns) in [(3, 40), (1, 15), (2, 8)] {
        term.resize(rows, columns);
        term.keys(&[Key::Ctrl('g')]).wait("the number", |s| s.contents().lines().next().is_some_and(|l| l.starts_with("771")));
        term.keys(&[Key::Ctrl('g')]).wait("the small page", |s| s.contents().contains("Call 771") || columns < 8);
    }
    term.resize(3, 20);
    term.keys(&[Key::Ctrl('c')]).wait_text("Leave?").keys(&[Key::Esc]).wait_text("^G help");
    term.keys(&[Key::Ctrl('c')]).wait_text("Leave?").keys(&[Key::Ctrl('c')]);
    assert_eq!(term.exit(), 130);
    term.assert_restored();
}

#[test]
fn the_cursor_is_never_hidden_nor_left_in_the_footer() {
    let row_of = |s: &vt100::Screen| {
        let (row, _) = s.cursor_position();
        s.contents().lines().nth(usize::from(row)).unwrap_or_default().trim().to_owned()
    };
    let term = asked();
    term.wait("the cursor at the first answer", |s| !s.hide_cursor() && row_of(s).starts_with("1 ( )"));
    term.keys(&[Key::Ctrl('g')]).wait("the cursor at the title", |s| !s.hide_cursor() && row_of(s).starts_with("Help in"));
    term.keys(&[Key::Esc]).wait("the cursor back", |s| row_of(s).starts_with("1 ( )"));
    term.keys(&[Key::Up]).wait("the cursor at the last row", |s| !s.hide_cursor() && row_of(s).starts_with("> 3"));
}
