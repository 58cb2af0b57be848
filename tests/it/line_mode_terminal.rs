//! Line mode at a real terminal, and where the terminal or the pipe is gone.

use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::process::{Command, Stdio};

use rustix::process::Signal;

use crate::pty::Term;
use crate::terminal::small;

const PROGRAM: &str = env!("CARGO_BIN_EXE_fingerpost");
const SMALL_FILES: [&str; 7] = [
    "--plain",
    "--questions",
    "tests/fixtures/small.yaml",
    "--helplines",
    "tests/fixtures/small-helplines.yaml",
    "--place",
    "BB",
];

fn asked(env: &[(&str, &str)]) -> Term {
    let term = small(&["--place", "BB", "--plain"], env);
    term.wait_text("How is it going?");
    term
}

#[test]
fn ctrl_c_asks_once_and_ends_at_the_second() {
    let mut term = asked(&[]);
    term.send("\x03").wait_text("Leave now? Your answers will be gone.").send("\x03");
    assert_eq!(term.exit(), 130);
    term.assert_restored();
    // By a signal from outside as well.
    let mut term = asked(&[]);
    term.wait_prompt().signal(Signal::INT);
    term.wait_text("Ctrl-C again leaves, too.");
    term.signal(Signal::INT);
    assert_eq!(term.exit(), 130);
}

#[test]
fn after_ctrl_c_enter_leaves_and_back_stays() {
    let mut term = asked(&[]);
    term.send("\x03").wait_text("Leave now?").send("back\r").wait_text("You're still here.");
    // It asks again the next time; nothing of a line that was begun counts.
    term.send("2\x03").wait("a second question", |s| s.contents().matches("Leave now?").count() == 2);
    term.send("banana\r").wait_text("I didn't catch “banana”. Press Enter to leave").send("help\r").wait_text("Help in Beland");
    term.send("\r");
    assert_eq!(term.exit(), 130);
    assert!(!term.raw().contains("You said"), "{}", term.text());
}

/// What was begun may be what nobody beside the person should read.
#[test]
fn a_line_that_was_begun_is_gone_at_ctrl_c() {
    let term = asked(&[]);
    term.wait_prompt().send("he hits me").wait_text("he hits me").send("\x03").wait_text("Leave now?");
    assert!(!term.text().contains("he hits me"), "{}", term.text());
}

/// A script hears of an end without a result; a person hears what stays to be read.
#[test]
fn ctrl_d_says_plainly_what_stays_in_the_window() {
    let mut term = asked(&[]);
    term.wait_prompt().send("\x04").wait_text("You have left before a result.").wait_text("or close the window.");
    assert_eq!(term.exit(), 5);
    assert!(!term.text().contains("fingerpost:"), "{}", term.text());
    term.assert_restored();
}

#[test]
fn what_is_typed_after_ctrl_c_answers_no_question() {
    let mut term = asked(&[]);
    term.send("\x03").wait_text("Leave now?").send("1\r").wait_text("I didn't catch “1”.").send("exit\r");
    assert_eq!(term.exit(), 0);
    assert!(!term.raw().contains("You said"), "{}", term.text());
}

#[test]
fn back_from_the_shell_it_says_where_one_is() {
    let script = "set -m; \"$0\" \"$@\"; echo stopped $?; read go; fg; echo ended $?";
    let mut term = Term::start_in(script, PROGRAM, &SMALL_FILES, &[], (24, 80));
    term.wait_text("Nothing is kept.").send("\r").wait_text("How is it going?").send("\x1a").wait_text("stopped 148");
    term.send("\r").wait_text("You're back in fingerpost, at question 1. To hear it, type: again.");
    term.send("again\r").wait("the question again", |s| s.contents().matches("How is it going?").count() > 1);
    term.send("exit\r").wait_text("ended 0");
    assert_eq!(term.exit(), 0);
}

#[test]
fn stopped_and_continued_from_outside_it_says_so_at_a_result() {
    let mut term = asked(&[]);
    term.send("1\r").wait_text("Is any of this so?").send("3\r").wait_text("A doctor today");
    term.wait_text("leave (").wait_prompt();
    term.signal(Signal::STOP);
    term.signal(Signal::CONT);
    term.wait_text("You're back in fingerpost, at the result.").send("leave\r").wait_text("Leave now?").send("\r");
    assert_eq!(term.exit(), 0);
}

/// From a page that asks whether it is safe there is no way out that leaves it to be read.
#[test]
fn every_way_out_of_a_page_that_asks_clears_the_window() {
    for (way_out, status) in [("\x03", 130), ("\x04", 0), ("exti\r", 0), ("no\r", 0), ("leave\r", 0), ("hear\r\x03", 130)] {
        let mut term = crate::pty::Term::start_sized(&["--plain", "--place", "IE"], &[("TERM", "xterm")], 60, 200);
        term.wait_text("Press Enter to begin.").send("\r").wait_text("Who is this about?").send("1\r");
        term.wait_text("How are you coping").send("1\r").wait_text("ending your life").send("1\r");
        term.wait_text("Has any of this happened?").send("5\r").wait_text("Have you noticed").send("8\r");
        term.wait_text("between you and someone else").send("4\r").wait_text("Type yes to hear the page");
        term.send(way_out);
        assert_eq!(term.exit(), status, "{way_out:?}");
        assert!(term.raw().contains("\x1b[3J") && !term.raw().contains("Leave now?"), "{way_out:?}: {}", term.raw());
    }
}

/// Where nothing can be cleared, nothing is promised and no escapes are written.
#[test]
fn no_clearing_is_promised_where_none_is_possible() {
    for kind in ["dumb", "DUMB", "dumb-emacs-ansi", "unknown", ""] {
        let mut term = asked(&[("TERM", kind)]);
        term.send("?\r").wait_text("exit (leave at once; what was said stays in this window)").send("exit\r");
        assert_eq!(term.exit(), 0);
        assert!(!term.raw().contains('\x1b') && !term.raw().contains("clears this window"), "{kind}: {}", term.raw());
    }
    // At one that can, both.
    let mut term = asked(&[("TERM", "xterm")]);
    term.send("?\r").wait_text("exit (leave at once, and clear this window)").send("exit\r");
    assert_eq!(term.exit(), 0);
    assert!(term.raw().contains("\x1b[3J"), "{}", term.raw());
}

/// Runs it with a shell's redirections, and these lines.
fn piped(redirections: &str, input: &str) -> (Option<i32>, String) {
    let script = format!("exec \"$0\" \"$@\" {redirections}");
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &script, PROGRAM]).args(SMALL_FILES).env_clear().env("TERM", "xterm-256color");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // It may end before all is read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let out = child.wait_with_output().unwrap();
    (out.status.code(), String::from_utf8(out.stdout).unwrap())
}

#[test]
fn with_its_output_in_a_pipe_exit_writes_no_escapes() {
    for input in ["\nexit\n", "\n1\nexit\n", "\n1\n3\nleave\n\n"] {
        let (status, out) = piped("2>/dev/null", input);
        assert_eq!(status, Some(0), "{out}");
        assert!(!out.contains('\x1b') && !out.contains("clear this window") && !out.contains("clears this window"), "{out}");
    }
}

#[test]
fn output_that_is_full_ends_it_as_where_input_ended() {
    for redirections in [">/dev/full", ">/dev/full 2>/dev/full", ">/dev/full 2>&-"] {
        let (status, _) = piped(redirections, "\n1\n3\n");
        assert_eq!(status, Some(5), "{redirections}");
    }
}

#[test]
fn input_that_is_closed_or_no_input_ends_it_in_the_same_way() {
    for redirections in ["<&-", "</dev/null", "</"] {
        let (status, _) = piped(redirections, "");
        assert_eq!(status, Some(5), "{redirections}");
    }
}

/// The terminal goes without a signal: it isn't the program's own, and no panic is left.
#[test]
fn a_terminal_gone_without_a_signal_is_ended_input() {
    let (pty, pts) = pty_process::blocking::open().unwrap();
    let end = || Stdio::from(std::fs::File::from(pts.as_fd().try_clone_to_owned().unwrap()));
    let mut command = Command::new(PROGRAM);
    command.args(SMALL_FILES).env_clear().env("TERM", "xterm").stdin(end()).stdout(end()).stderr(end());
    let mut child = command.spawn().unwrap();
    let (mut seen, mut bytes) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&seen).contains("begin.") {
        let n = (&pty).read(&mut bytes).unwrap();
        seen.extend_from_slice(&bytes[..n]);
    }
    drop(pts);
    drop(pty);
    assert_eq!(child.wait().unwrap().code(), Some(5));
}

/// A window breaks lines anywhere; here they come broken between words.
#[test]
fn no_word_is_broken_at_the_edge_of_a_window() {
    let mut term = Term::start_sized(&["--plain", "--place", "IE"], &[("TERM", "xterm")], 60, 60);
    term.wait_text("Press Enter to begin.").wait_prompt();
    let raw = term.raw();
    let lines: Vec<&str> = raw.split("\r\n").collect();
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap();
    assert!(longest < 60 && longest > 40, "{longest}: {raw}");
    term.send("exit\r");
    assert_eq!(term.exit(), 0);
    // In a pipe each sentence stays whole.
    let (_, out) = piped("2>/dev/null", "\nexit\n");
    assert!(out.lines().any(|line| line.chars().count() > 80), "{out}");
}

/// The end of the input asks on a call, as Ctrl-C does, and leaves when it comes again; in a pipe
/// it ends at once.
#[test]
fn a_call_is_not_lost_by_one_ctrl_d() {
    let mut term = Term::start(&["intake", "--plain"], &[("HOME", "/nonexistent")]);
    term.wait_text("Ask first").wait_prompt().send("\x04").wait_text("Ctrl-D again leaves, too.");
    term.send("back\r").wait_text("You're still here.").wait_prompt().send("\x04\x04");
    assert_eq!(term.exit(), 5);
    assert_eq!(term.raw().matches("Leave now?").count(), 2, "{}", term.text());
    let ran = crate::cli::run_with(&["intake", "--plain"], b"", &[("HOME", "/nonexistent")]);
    assert!(ran.status == 5 && !ran.stdout.contains("Leave now?"), "{ran:?}");
}
