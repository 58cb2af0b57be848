//! Every way out, in a real pseudo-terminal: the terminal is restored, and no answer is left on it.

use std::fs::File;
use std::io::Read;
use std::os::fd::AsFd;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fingerpost::ui::full_screen;
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::session::Session;
use pty_process::blocking::{Pts, Pty};
use rustix::process::Signal;

use crate::pty::Term;
use crate::screen_driver::LOOK;
use crate::support::{FIXTURE, SHIPPED};
use crate::terminal::small;

const SMALL_FILES: [&str; 6] =
    ["--questions", "tests/fixtures/small.yaml", "--helplines", "tests/fixtures/small-helplines.yaml", "--place", "BB"];
const PROGRAM: &str = env!("CARGO_BIN_EXE_fingerpost");

fn asked(more: &[&str]) -> Term {
    let term = small(&[&["--place", "BB"], more].concat(), &[]);
    term.wait_text("How is it going?");
    term
}

/// That nothing at all is left, and that what was above the screen was cleared, too.
fn assert_cleared(term: &Term) {
    term.assert_restored();
    assert_eq!(term.text().trim(), "", "something is left");
    let raw = term.raw();
    let end = raw.rsplit_once("\x1b[?1049l").map_or(raw.as_str(), |(_, end)| end);
    assert!(end.ends_with("\x1b[2J\x1b[3J\x1b[H"), "{end:?}");
}

/// Leaves at once, and sees that nothing is left.
fn assert_quick_exit(mut term: Term) {
    term.keys(&[Key::Ctrl('x')]);
    assert_eq!(term.exit(), 0);
    assert_cleared(&term);
}

#[test]
fn the_quick_exit_from_a_question_leaves_nothing() {
    assert_quick_exit(asked(&[]));
}

#[test]
fn the_quick_exit_from_a_result_leaves_nothing() {
    let term = asked(&[]);
    term.send("1\r").wait_text("Is any of this so?").send("2\r").wait_text("It isn't your fault.");
    assert_quick_exit(term);
}

#[test]
fn the_quick_exit_from_help_leaves_nothing() {
    let term = asked(&[]);
    term.keys(&[Key::Ctrl('g')]).wait_text("Help in Beland");
    assert_quick_exit(term);
}

#[test]
fn the_quick_exit_of_line_mode_leaves_nothing() {
    for way_out in ["exit\r", "\x18\r"] {
        let mut term = asked(&["--plain"]);
        term.send("1\r").wait_text("Is any of this so?").send(way_out);
        assert_eq!(term.exit(), 0);
        assert_cleared(&term);
    }
}

/// Every signal that ends a program unless it is handled.
const ENDING: [(Signal, i32); 14] = [
    (Signal::TERM, 143),
    (Signal::INT, 130),
    (Signal::HUP, 129),
    (Signal::QUIT, 131),
    (Signal::ABORT, 134),
    (Signal::USR1, 138),
    (Signal::USR2, 140),
    (Signal::ALARM, 142),
    (Signal::VTALARM, 154),
    (Signal::PROF, 155),
    (Signal::XCPU, 152),
    (Signal::XFSZ, 153),
    (Signal::SYS, 159),
    (Signal::TRAP, 133),
];

#[cfg(target_os = "linux")]
#[test]
fn a_signal_gives_the_terminal_back() {
    for (signal, status) in ENDING {
        let mut term = asked(&[]);
        term.signal(signal);
        assert_eq!(term.exit(), status, "{signal:?}");
        term.assert_restored();
        assert_eq!(term.text().trim(), "what was there before", "answers are left on the screen");
    }
    for (signal, status) in &ENDING[..4] {
        let mut term = asked(&["--plain"]);
        term.signal(*signal);
        if *signal == Signal::INT {
            // Lines are asked first, as a key is in full screen.
            term.wait_text("Leave now?").signal(*signal);
        }
        assert_eq!(term.exit(), *status);
        term.assert_restored();
    }
}

#[test]
fn stopped_from_outside_it_gives_the_terminal_back_first() {
    let script = "set -m; \"$0\" \"$@\" & child=$!; fg >/dev/null; echo stopped $?; read go; kill -CONT $child; fg >/dev/null; echo ended $?";
    let term = Term::start_in(script, PROGRAM, &SMALL_FILES, &[], (24, 80));
    term.wait_text("Nothing is kept.").keys(&[Key::Enter]).wait_text("How is it going?");
    term.signal_children(Signal::TSTP);
    term.wait_text("stopped 148");
    term.assert_restored();
    assert!(!term.text().contains("How is it going?"), "{}", term.text());
    term.send("\r").wait_text("Is it you").keys(&[Key::Ctrl('x')]).wait_text("ended 0");
}

#[test]
fn in_private_every_way_out_clears_the_window() {
    for mode in [&["--private"][..], &["--private", "--plain"]] {
        for signal in [Signal::TERM, Signal::INT, Signal::HUP] {
            let mut term = asked(mode);
            term.signal(signal);
            if signal == Signal::INT && mode.contains(&"--plain") {
                term.wait_text("Leave now?").signal(signal);
            }
            term.exit();
            assert_cleared(&term);
        }
    }
    let mut term = asked(&["--private"]);
    term.keys(&[Key::Char('q')]).wait_text("Leave now?").keys(&[Key::Enter]);
    assert_eq!(term.exit(), 0);
    assert_cleared(&term);
    // Ctrl-D: the end of the input.
    let mut term = asked(&["--private", "--plain"]);
    term.send("\x04");
    assert_eq!(term.exit(), 5);
    assert_cleared(&term);
}

#[test]
fn ctrl_z_gives_the_shell_the_terminal_and_asks_on_return() {
    let script = "set -m; \"$0\" \"$@\"; echo stopped $?; read go; fg; echo ended $?";
    let mut term = Term::start_in(script, PROGRAM, &SMALL_FILES, &[], (24, 80));
    term.wait_text("Nothing is kept.").keys(&[Key::Enter]).wait_text("How is it going?");
    term.keys(&[Key::Char('2'), Key::Ctrl('z')]).wait_text("stopped 148");
    term.assert_restored();
    assert!(!term.text().contains("How is it going?"), "an answer is left:\n{}", term.text());
    term.send("\r").wait_text("Is it you").wait_text("In danger right now");
    assert!(!term.text().contains("How is it going?"), "{}", term.text());
    // Nothing but Enter shows it; and help is there meanwhile.
    term.send("1 j\x1b").keys(&[Key::Ctrl('g')]).wait_text("Help in Beland").keys(&[Key::Esc]).wait_text("Is it you");
    term.keys(&[Key::Enter]).wait_text("How is it going?");
    term.wait("what was chosen", |s| s.contents().contains("> 2 "));
    term.keys(&[Key::Ctrl('x')]).wait_text("ended 0");
    assert_eq!(term.exit(), 0);
    term.assert_restored();
}

/// The first program of a terminal has no shell behind it: a stop would be for ever.
#[test]
fn ctrl_z_without_a_shell_only_asks() {
    let term = asked(&[]);
    term.keys(&[Key::Ctrl('z')]).wait_text("Is it you").keys(&[Key::Enter]).wait_text("How is it going?");
    assert_quick_exit(term);
}

#[test]
fn stopped_and_continued_behind_its_back_it_asks_as_well() {
    let term = asked(&[]);
    term.signal(Signal::STOP);
    term.signal(Signal::CONT);
    term.wait_text("Is it you").keys(&[Key::Enter]).wait_text("How is it going?");
    assert_quick_exit(term);
}

#[test]
fn a_terminal_that_is_gone_ends_it() {
    let mut term = asked(&[]);
    term.hang_up();
    assert_eq!(term.exit(), 129);
}

/// A terminal: our end of it, and the program's.
fn terminal() -> (Pty, Pts) {
    let (pty, pts) = pty_process::blocking::open().unwrap();
    pty.resize(pty_process::Size::new(24, 80)).unwrap();
    (pty, pts)
}

/// How a program ends that isn't of its terminal's session (it gets no signal when the terminal
/// goes), once what it draws on is gone. `keys`: where it reads.
fn ended_without(drawn: Pty, shown: &Pts, keys: &Pts) -> Option<i32> {
    let end = |pts: &Pts| Stdio::from(File::from(pts.as_fd().try_clone_to_owned().unwrap()));
    let mut command = Command::new(PROGRAM);
    command.args(SMALL_FILES).env_clear().env("TERM", "xterm").stdin(end(keys)).stdout(end(shown)).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let (mut seen, mut bytes) = (Vec::new(), [0; 4096]);
    // Its first picture stands: now it waits for a key, which never comes. The cursor is shown and
    // placed last; before that a write could still fail.
    let stands = |seen: &[u8]| {
        let text = String::from_utf8_lossy(seen).into_owned();
        text.contains("Ctrl-X") && text.rsplit_once("\x1b[?25h").is_some_and(|(_, last)| last.ends_with('H'))
    };
    while !stands(&seen) {
        let n = (&drawn).read(&mut bytes).unwrap();
        seen.extend_from_slice(&bytes[..n]);
    }
    drop(drawn);
    let gone = Instant::now();
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None if gone.elapsed() > Duration::from_secs(20) => {
                child.kill().unwrap();
                panic!("it lives on without a terminal");
            }
            None => std::thread::yield_now(),
        }
    };
    anstream::eprintln!("without a terminal it lived on for {:?}", gone.elapsed());
    status.code()
}

#[test]
fn a_terminal_that_is_gone_without_a_signal_ends_it() {
    // Either the watch over the terminal is first, or the event source with an error (where it
    // doesn't spin).
    let (pty, pts) = terminal();
    let status = ended_without(pty, &pts, &pts);
    assert!(matches!(status, Some(129 | 1)), "{status:?}");
}

/// The keys come from a terminal that stays: nothing that is read fails, nothing is drawn, and only
/// the watch can tell.
#[test]
fn the_watch_alone_ends_it_where_nothing_else_fails() {
    let ((pty, shown), (_stays, keys)) = (terminal(), terminal());
    assert_eq!(ended_without(pty, &shown, &keys), Some(129));
}

/// Not a test by itself: what the next one runs in a terminal. A place of another file is a fault
/// that only a mistake in the program could make.
#[test]
#[ignore = "it is the fault that another test looks at"]
fn a_fault_inside_the_full_screen() {
    let beyond = SHIPPED.places().into_iter().next_back();
    let session = Session { place: beyond, ..FIXTURE.anywhere() };
    let _ = full_screen::hold(App::new(session, LOOK));
}

#[test]
fn a_fault_restores_the_terminal_and_reveals_no_answer() {
    let program = std::env::current_exe().unwrap();
    let args = ["--ignored", "--exact", "ways_out::a_fault_inside_the_full_screen", "--nocapture"];
    let mut term = Term::start_in("exec \"$0\" \"$@\"", program.to_str().unwrap(), &args, &[], (24, 80));
    assert_ne!(term.exit(), 0);
    term.assert_restored();
    term.wait_text("fingerpost stopped: a fault of its own (src/").wait_text("call your emergency number");
    assert!(term.raw().contains("\x1b[?1049h"), "it never had the screen");
    assert!(!term.raw().contains("index out of bounds"), "{}", term.text());
}

/// A tmux of its own, gone with it.
struct Tmux {
    socket: String,
}

impl Tmux {
    fn ask(&self, args: &[&str]) -> String {
        let out = Command::new("tmux").args(["-S", &self.socket, "-f", "/dev/null"]).args(args).output().unwrap();
        String::from_utf8_lossy(&out.stdout).into_owned()
    }

    /// All that stands in the pane, and above it.
    fn all(&self) -> String {
        self.ask(&["capture-pane", "-p", "-S", "-", "-t", "way"])
    }

    fn wait_text(&self, text: &str) {
        let begun = Instant::now();
        while !self.all().contains(text) {
            assert!(begun.elapsed() < Duration::from_secs(20), "waited for {text}:\n{}", self.all());
        }
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.ask(&["kill-server"]);
        let _ = std::fs::remove_file(&self.socket);
    }
}

#[test]
fn in_tmux_the_quick_exit_clears_the_scrollback_too() {
    if Command::new("tmux").arg("-V").output().is_err() {
        anstream::eprintln!("skipped: tmux is not installed");
        return;
    }
    for mode in ["", "--plain"] {
        let socket = std::env::temp_dir().join(format!("fingerpost-{}{mode}", std::process::id()));
        let tmux = Tmux { socket: socket.to_str().unwrap().to_owned() };
        let script = format!("seq 100; {PROGRAM} {} {mode}; echo the end; read x", SMALL_FILES.join(" "));
        tmux.ask(&["new-session", "-d", "-s", "way", "-x", "80", "-y", "24", &script]);
        tmux.wait_text("Nothing is kept.");
        tmux.ask(&["send-keys", "-t", "way", "Enter"]);
        tmux.wait_text("How is it going?");
        let why = if mode.is_empty() { vec!["w"] } else { ["why", "Enter"].repeat(20) };
        tmux.ask(&[vec!["send-keys", "-t", "way"], why].concat());
        tmux.wait_text("You know best.");
        let out = if mode.is_empty() { vec!["C-x"] } else { vec!["exit", "Enter"] };
        tmux.ask(&[vec!["send-keys", "-t", "way"], out].concat());
        tmux.wait_text("the end");
        assert_eq!(tmux.all().trim(), "the end", "{mode}");
    }
}
