//! Terminals that can do less, or are called something else.

use fingerpost::ui::full_screen::Key;
use rustix::process::Signal;

use crate::pty::Term;
use crate::support::SHIPPED;

const SMALL_FILES: [&str; 6] =
    ["--questions", "tests/fixtures/small.yaml", "--helplines", "tests/fixtures/small-helplines.yaml", "--place", "BB"];
const PROGRAM: &str = env!("CARGO_BIN_EXE_fingerpost");

/// The program behind forty lines of other output, in a shell that can stop it.
fn behind_forty_lines(more: &[&str]) -> Term {
    let script = "set -m; i=0; while [ $i -lt 40 ]; do echo \"line $i of before ............................................\"; \
                  i=$((i+1)); done; \"$0\" \"$@\"; echo stopped $?; read go; fg; echo ended $?";
    Term::start_in(script, PROGRAM, &[&SMALL_FILES, more].concat(), &[], (24, 80))
}

fn blank_but(term: &Term, kept: &[&str]) {
    let text = term.text();
    let left: Vec<&str> = text.lines().filter(|l| !l.trim().is_empty() && !kept.iter().any(|k| l.contains(k))).collect();
    assert_eq!(left, [""; 0], "left on the screen:\n{text}");
}

#[test]
fn without_an_alternate_screen_the_first_picture_is_whole() {
    for term in
        [behind_forty_lines(&[]).without_alternate_screen(), behind_forty_lines(&[]).without_alternate_screen().without_erasing()]
    {
        term.wait_text("Nothing is kept.").wait("nothing of before", |s| !s.contents().contains("of before"));
    }
}

#[test]
fn without_an_alternate_screen_stopping_leaves_no_answer() {
    for more in [&[][..], &["--private"]] {
        let mut term = behind_forty_lines(more).without_alternate_screen();
        term.wait_text("Nothing is kept.").keys(&[Key::Enter]).wait_text("How is it going?").send("1\r");
        term.wait_text("Is any of this so?").send("1").wait_text("[x]").keys(&[Key::Ctrl('z')]).wait_text("stopped 148");
        blank_but(&term, &["stopped", "Stopped"]);
        term.send("\r").wait_text("Is it you").keys(&[Key::Enter]).wait_text("[x]").send("q").wait_text("Leave now?");
        term.keys(&[Key::Enter]).wait_text("ended 0");
        blank_but(&term, &["ended"]);
        assert_eq!(term.exit(), 0);
        term.assert_restored();
    }
}

#[test]
fn without_an_alternate_screen_every_way_out_leaves_no_answer() {
    for way in 0..4 {
        let mut term = Term::start(&SMALL_FILES, &[]).without_alternate_screen();
        term.wait_text("Nothing is kept.").keys(&[Key::Enter]).wait_text("How is it going?").send("2");
        match way {
            0 => drop(term.keys(&[Key::Ctrl('x')])),
            1 => drop(term.keys(&[Key::Char('q')]).wait_text("Leave now?").keys(&[Key::Enter])),
            2 => drop(term.keys(&[Key::Ctrl('c')]).wait_text("Leave now?").keys(&[Key::Ctrl('c')])),
            _ => term.signal(Signal::TERM),
        }
        term.exit();
        blank_but(&term, &[]);
        term.assert_restored();
    }
}

#[test]
fn a_name_that_nobody_knows_gives_line_mode_and_says_why() {
    for name in
        ["no-such-terminal", "dumb", "dumb-emacs-ansi", "DUMB", "emacs", "network", "unknown", "vt52x", "../vt100", "dumb-foo"]
    {
        let mut term = Term::start(&[], &[("TERM", name)]);
        term.wait_prompt().send("exit\r");
        assert_eq!(term.exit(), 0);
        assert!(term.raw().contains(&format!("(TERM is {name})")), "{name}: {}", term.raw());
        assert!(!term.raw().contains('\x1b'), "{name}: {:?}", term.raw());
        // What can't be done isn't promised.
        assert!(!term.raw().contains("clears this window with everything"), "{name}");
    }
    let mut term = Term::start(&[], &[("TERM", "")]);
    term.wait_prompt().send("exit\r");
    assert_eq!(term.exit(), 0);
    assert!(term.raw().contains("(TERM isn't set)"), "{}", term.raw());
}

#[test]
fn terminals_that_are_known_have_the_full_screen() {
    for name in ["linux", "vt100", "vt220", "ansi", "screen", "tmux-256color", "xterm-kitty", "xterm-ghostty", "rxvt", "cygwin"] {
        let mut term = Term::start(&[], &[("TERM", name)]);
        term.wait_text(&SHIPPED.questionnaire.welcome.as_ref().unwrap().text[0]).wait_text("Ctrl-X leave at once");
        term.keys(&[Key::Ctrl('x')]);
        assert_eq!(term.exit(), 0, "{name}");
        term.assert_restored();
    }
}

#[test]
fn no_colour_is_sent_where_there_is_none() {
    let coloured = |raw: &str| {
        raw.split('\x1b').filter_map(|s| s.strip_prefix('[')?.split_once('m')).any(|(codes, _)| {
            codes.bytes().all(|b| b.is_ascii_digit() || b == b';')
                && codes.split(';').filter_map(|c| c.parse::<u8>().ok()).any(|c| matches!(c, 30..=49 | 90..=107))
        })
    };
    let shown = |env: &[(&str, &str)]| {
        let term = Term::start(&SMALL_FILES, env);
        term.wait_text("Nothing is kept.").keys(&[Key::Enter]).wait_text("How is it going?").keys(&[Key::Down]).wait_text("> 1");
        term.keys(&[Key::Ctrl('g')]).wait_text("Help in Beland").keys(&[Key::Ctrl('c')]).wait_text("Leave now?");
        coloured(&term.raw())
    };
    for name in ["vt100", "vt102", "vt220", "ansi", "linux", "screen", "xterm-mono", "sun"] {
        assert!(!shown(&[("TERM", name)]), "{name}");
    }
    assert!(!shown(&[("TERM", "vt100"), ("COLORTERM", "truecolor")]));
    assert!(!shown(&[("TERM", "xterm-256color"), ("NO_COLOR", "1")]));
    assert!(shown(&[("TERM", "xterm-256color")]), "the accent isn't seen where it could be");
}

/// GNU screen keeps what was scrolled out, and says by its variable that it is there; a name like
/// `screen` may come over a connection.
#[test]
fn what_cannot_be_cleared_is_not_promised() {
    let welcome = |env: &[(&str, &str)]| {
        let term = Term::start(&[], env);
        term.wait_text("Ctrl-X leaves at once");
        crate::support::flat(&term.text())
    };
    for env in [
        &[("STY", "123.pts-1.host")][..],
        &[("TERM", "screen")],
        &[("TERM", "screen.xterm-256color")],
        &[("TERM", "vt100")],
        &[("INSIDE_EMACS", "29.1,eat")],
    ] {
        let text = welcome(env);
        assert!(text.contains("may stay") && !text.contains("everything above"), "{env:?}: {text}");
    }
    for env in [&[("TERM", "xterm")][..], &[("TERM", "screen"), ("TMUX", "/tmp/tmux-0/default,1,0")], &[("TERM", "linux")]] {
        assert!(welcome(env).contains("with everything above it"), "{env:?}");
    }
}
