//! GNU screen with its defaults, and tmux with and without an alternate screen.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

const FILES: &str = "--questions tests/fixtures/small.yaml --helplines tests/fixtures/small-helplines.yaml --place BB";
const PROGRAM: &str = env!("CARGO_BIN_EXE_fingerpost");
const DEADLINE: Duration = Duration::from_secs(20);

/// The program in a shell that can stop it, behind a hundred lines.
fn script(more: &str) -> String {
    format!("set -m; seq 100; {PROGRAM} {FILES} {more}; echo handed over; read go; fg; echo the end; read x")
}

/// A session of a program that holds terminals.
trait Session {
    fn keys(&self, keys: &str);

    /// All that stands in the window and above it.
    fn all(&self) -> String;

    fn wait_text(&self, text: &str) {
        let begun = Instant::now();
        while !self.all().contains(text) {
            assert!(begun.elapsed() < DEADLINE, "waited for {text}:\n{}", self.all());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

struct Screen {
    folder: PathBuf,
}

impl Screen {
    fn begin(name: &str, script: &str) -> Option<Screen> {
        if Command::new("screen").arg("-v").output().is_err() {
            anstream::eprintln!("skipped: not installed: screen");
            return None;
        }
        let folder = std::env::temp_dir().join(format!("fingerpost-screen-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::set_permissions(&folder, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        let screen = Screen { folder };
        screen.ask(&["-c", "/dev/null", "-d", "-m", "-S", "way", "sh", "-c", script]);
        Some(screen)
    }

    fn ask(&self, args: &[&str]) {
        let mut command = Command::new("screen");
        command.args(args).env("SCREENDIR", &self.folder).env_remove("STY").env_remove("TMUX").env("TERM", "xterm");
        command.env("LC_ALL", "C.UTF-8").output().unwrap();
    }
}

impl Session for Screen {
    fn keys(&self, keys: &str) {
        self.ask(&["-S", "way", "-X", "stuff", keys]);
    }

    fn all(&self) -> String {
        let copy = self.folder.join("copy");
        let _ = std::fs::remove_file(&copy);
        self.ask(&["-S", "way", "-X", "hardcopy", "-h", copy.to_str().unwrap()]);
        // Written a moment later, by the session.
        let begun = Instant::now();
        while !copy.exists() && begun.elapsed() < Duration::from_secs(2) {
            std::thread::sleep(Duration::from_millis(5));
        }
        String::from_utf8_lossy(&std::fs::read(&copy).unwrap_or_default()).into_owned()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.ask(&["-S", "way", "-X", "quit"]);
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

struct Tmux {
    socket: String,
}

impl Tmux {
    fn begin(name: &str, alternate: bool, script: &str) -> Option<Tmux> {
        if Command::new("tmux").arg("-V").output().is_err() {
            anstream::eprintln!("skipped: not installed: tmux");
            return None;
        }
        let socket = std::env::temp_dir().join(format!("fingerpost-tmux-{}-{name}", std::process::id()));
        let tmux = Tmux { socket: socket.to_str().unwrap().to_owned() };
        let option = if alternate { "on" } else { "off" };
        tmux.ask(&["new-session", "-d", "-s", "first", "-x", "80", "-y", "24", "read x"]);
        tmux.ask(&["set-option", "-g", "alternate-screen", option]);
        tmux.ask(&["new-session", "-d", "-s", "way", "-x", "80", "-y", "24", script]);
        Some(tmux)
    }

    fn ask(&self, args: &[&str]) -> String {
        let out = Command::new("tmux").args(["-S", &self.socket, "-f", "/dev/null"]).args(args).output().unwrap();
        String::from_utf8_lossy(&out.stdout).into_owned()
    }
}

impl Session for Tmux {
    fn keys(&self, keys: &str) {
        self.ask(&["send-keys", "-t", "way", "-l", keys]);
    }

    fn all(&self) -> String {
        self.ask(&["capture-pane", "-p", "-S", "-", "-t", "way"])
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.ask(&["kill-server"]);
        let _ = std::fs::remove_file(&self.socket);
    }
}

/// A sign is marked, the terminal handed to the shell and taken back, and then it is left at once:
/// neither the question nor the mark is anywhere, also not in what was scrolled out.
fn nothing_is_left(session: &dyn Session) {
    session.wait_text("Nothing is kept.");
    session.keys("\r");
    session.wait_text("How is it going?");
    session.keys("1\r");
    session.wait_text("Is any of this so?");
    session.keys("1");
    session.wait_text("[x]");
    let clean = |when: &str| {
        let all = session.all();
        assert!(!["How is it", "Is any of", "[x]", "[ ]", "Nothing is kept"].iter().any(|w| all.contains(w)), "{when}:\n{all}");
    };
    session.keys("\x1a");
    session.wait_text("handed over");
    clean("handed over");
    session.keys("\r");
    session.wait_text("Is it you");
    session.keys("\r");
    session.wait_text("[x]");
    session.keys("\x18");
    session.wait_text("the end");
    clean("left at once");
}

#[test]
fn in_gnu_screen_nothing_is_left_anywhere() {
    for more in ["", "--private"] {
        let Some(screen) = Screen::begin(&format!("left{more}"), &script(more)) else { return };
        nothing_is_left(&screen);
        // What was there before is the person's own, and goes no further than it must.
    }
}

#[test]
fn in_gnu_screen_the_first_picture_is_whole_and_promises_less() {
    let Some(screen) = Screen::begin("whole", &script("")) else { return };
    screen.wait_text("Nothing is kept.");
    let all = screen.all();
    let shown: Vec<&str> = all.lines().rev().take(24).collect();
    assert!(!shown.iter().any(|l| l.trim().parse::<u8>().is_ok()), "lines of before:\n{all}");
    assert!(all.contains("may stay") && !all.contains("everything above"), "{all}");
}

#[test]
fn in_tmux_nothing_is_left_with_and_without_alternate_screen() {
    for alternate in [true, false] {
        let Some(tmux) = Tmux::begin(&format!("left-{alternate}"), alternate, &script("")) else { return };
        nothing_is_left(&tmux);
    }
}
