//! The real program in a real pseudo-terminal. It waits for text on the screen, never for time (but
//! where pauses between keys are what is tested), and shows the screen when a deadline passes.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::ExitStatus;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use fingerpost::ui::full_screen::Key;
use pty_process::blocking::{Command, Pty};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, tcgetattr};

/// As long as anything may take before the test gives up.
const DEADLINE: Duration = Duration::from_secs(20);

/// What a terminal may lack.
const ALTERNATE_SCREEN: [&[u8]; 2] = [b"\x1b[?1049h", b"\x1b[?1049l"];
const ERASING: [&[u8]; 4] = [b"\x1b[2J", b"\x1b[3J", b"\x1b[2K", b"\x1b[K"];

struct State {
    parser: vt100::Parser,
    raw: Vec<u8>,
    /// Control sequences that this terminal doesn't know.
    unknown: Vec<&'static [u8]>,
    /// The beginning of one of them.
    held: Vec<u8>,
    ended: bool,
}

impl State {
    fn show(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
        self.held.extend_from_slice(bytes);
        let mut at = 0;
        let mut shown = Vec::new();
        while let Some(rest) = self.held.get(at..).filter(|r| !r.is_empty()) {
            if let Some(whole) = self.unknown.iter().find(|u| rest.starts_with(u)) {
                at += whole.len();
            } else if self.unknown.iter().any(|u| u.starts_with(rest)) {
                break;
            } else {
                shown.push(rest[0]);
                at += 1;
            }
        }
        self.held.drain(..at);
        self.parser.process(&shown);
    }
}

/// The program, its terminal, and what it has drawn.
pub(crate) struct Term {
    pty: Option<Arc<Pty>>,
    pid: Pid,
    ended: Receiver<ExitStatus>,
    status: Option<ExitStatus>,
    shared: Arc<(Mutex<State>, Condvar)>,
}

fn size(n: u16) -> NonZeroU16 {
    NonZeroU16::new(n).unwrap()
}

impl Term {
    /// Starts the program behind a line of text that was there before, in 24 rows of 80 columns.
    pub(crate) fn start(args: &[&str], env: &[(&str, &str)]) -> Term {
        Term::start_sized(args, env, 24, 80)
    }

    pub(crate) fn start_sized(args: &[&str], env: &[(&str, &str)], rows: u16, columns: u16) -> Term {
        let script = "echo what was there before; exec \"$0\" \"$@\"";
        Term::start_in(script, env!("CARGO_BIN_EXE_fingerpost"), args, env, (rows, columns))
    }

    /// Starts a program from a script of the shell, in which it is `"$0" "$@"`.
    pub(crate) fn start_in(
        script: &str,
        program: &str,
        args: &[&str],
        env: &[(&str, &str)],
        (rows, columns): (u16, u16),
    ) -> Term {
        let (pty, pts) = pty_process::blocking::open().unwrap();
        pty.resize(pty_process::Size::new(rows, columns)).unwrap();
        let mut command = Command::new("/bin/sh")
            .args(["-c", script, program])
            .args(args)
            .env_clear()
            .envs(std::env::vars().filter(|(name, _)| name == "LLVM_PROFILE_FILE"))
            .env("TERM", "xterm-256color");
        for (name, value) in env {
            command = command.env(name, value);
        }
        let mut child = command.spawn(pts).unwrap();
        let pid = Pid::from_child(&child);
        let (tell, ended) = channel();
        std::thread::spawn(move || tell.send(child.wait().unwrap()));
        let parser = vt100::Parser::new(size(rows), size(columns), 500);
        let shared = Arc::new((
            Mutex::new(State { parser, raw: Vec::new(), unknown: Vec::new(), held: Vec::new(), ended: false }),
            Condvar::new(),
        ));
        let pty = Arc::new(pty);
        // The reader holds the terminal weakly between reads only while the test holds it, too.
        let (reading, state) = (Arc::clone(&pty), Arc::clone(&shared));
        std::thread::spawn(move || read_all(&reading, &state));
        Term { pty: Some(pty), pid, ended, status: None, shared }
    }

    /// Takes the alternate screen away from the terminal, as GNU screen has none by default; call
    /// it before the program writes.
    pub(crate) fn without_alternate_screen(self) -> Term {
        self.shared.0.lock().unwrap().unknown.extend(ALTERNATE_SCREEN);
        self
    }

    /// Takes away everything that erases, too.
    pub(crate) fn without_erasing(self) -> Term {
        self.shared.0.lock().unwrap().unknown.extend(ERASING);
        self
    }

    fn pty(&self) -> &Pty {
        self.pty.as_ref().unwrap()
    }

    /// Types.
    pub(crate) fn send(&self, text: &str) -> &Term {
        let mut pty = self.pty();
        pty.write_all(text.as_bytes()).unwrap();
        self
    }

    /// Types bytes, whatever they are.
    pub(crate) fn send_bytes(&self, bytes: &[u8]) -> &Term {
        let mut pty = self.pty();
        pty.write_all(bytes).unwrap();
        self
    }

    /// Types byte by byte, as a line of 9,600 baud carries them.
    pub(crate) fn send_slowly(&self, text: &str) -> &Term {
        for byte in text.as_bytes() {
            self.send_bytes(&[*byte]);
            self.pass(Duration::from_micros(1_042));
        }
        self
    }

    /// Lets time pass: what is tested is what happens when nothing comes.
    pub(crate) fn pass(&self, time: Duration) -> &Term {
        std::thread::sleep(time);
        self
    }

    /// Fills the screen with what another program wrote over it.
    pub(crate) fn scribble(&self) {
        let mut state = self.shared.0.lock().unwrap();
        for row in 1..=24 {
            let row = format!("\x1b[{row};1H{}", "#".repeat(80));
            state.parser.process(row.as_bytes());
        }
    }

    /// Presses keys. Esc has to be the last of them: with more behind it it would be another key.
    pub(crate) fn keys(&self, keys: &[Key]) -> &Term {
        self.send(&keys.iter().map(|k| bytes(*k)).collect::<String>())
    }

    /// Changes the size.
    pub(crate) fn resize(&self, rows: u16, columns: u16) {
        self.shared.0.lock().unwrap().parser.set_size(size(rows), size(columns));
        self.pty().resize(pty_process::Size::new(rows, columns)).unwrap();
    }

    /// Says that the size is so many rows and columns, none among them, which no picture of ours
    /// could have.
    pub(crate) fn pretend_size(&self, rows: u16, columns: u16) {
        self.pty().resize(pty_process::Size::new(rows, columns)).unwrap();
    }

    /// Waits until something is so of the screen.
    pub(crate) fn wait(&self, what: &str, is: impl Fn(&vt100::Screen) -> bool) -> &Term {
        let (lock, told) = &*self.shared;
        let guard = lock.lock().unwrap();
        let (guard, late) = told.wait_timeout_while(guard, DEADLINE, |s| !is(s.parser.screen()) && !s.ended).unwrap();
        let shown = guard.parser.screen().contents();
        let (so, ended) = (is(guard.parser.screen()), guard.ended);
        drop(guard);
        assert!(so, "waited for {what} (late: {}, ended: {ended}):\n{shown}", late.timed_out());
        self
    }

    /// Waits until a text stands on the screen, however it is wrapped.
    pub(crate) fn wait_text(&self, text: &str) -> &Term {
        let wanted = crate::support::flat(text);
        self.wait(text, |s| crate::support::flat(&s.contents()).contains(&wanted))
    }

    /// Waits until line mode waits for a line.
    pub(crate) fn wait_prompt(&self) -> &Term {
        self.wait("a prompt", |s| s.contents().trim_end().ends_with("Type here:"))
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
    }

    /// Sends a signal to the programs that the shell of the terminal has started.
    pub(crate) fn signal_children(&self, signal: Signal) {
        let own = self.pid.as_raw_nonzero().to_string();
        let children = std::fs::read_to_string(format!("/proc/{own}/task/{own}/children")).unwrap();
        for child in children.split_whitespace() {
            kill_process(Pid::from_raw(child.parse().unwrap()).unwrap(), signal).unwrap();
        }
    }

    /// Takes the terminal away.
    pub(crate) fn hang_up(&mut self) {
        self.pty = None;
        self.signal(Signal::HUP);
    }

    /// Waits for the end: the exit status (128 and the signal where one ended it).
    pub(crate) fn exit(&mut self) -> i32 {
        use std::os::unix::process::ExitStatusExt;
        let shown = self.text();
        let status = self.ended.recv_timeout(DEADLINE).unwrap_or_else(|_| panic!("it doesn't end:\n{shown}"));
        self.status = Some(status);
        if self.pty.is_some() {
            let (lock, told) = &*self.shared;
            let (guard, _) = told.wait_timeout_while(lock.lock().unwrap(), DEADLINE, |s| !s.ended).unwrap();
            drop(guard);
        }
        status.code().unwrap_or_else(|| 128 + status.signal().unwrap())
    }

    /// What stands on the screen.
    pub(crate) fn text(&self) -> String {
        self.look(vt100::Screen::contents)
    }

    pub(crate) fn look<T>(&self, at: impl Fn(&vt100::Screen) -> T) -> T {
        at(self.shared.0.lock().unwrap().parser.screen())
    }

    /// All that was ever written.
    pub(crate) fn raw(&self) -> String {
        String::from_utf8_lossy(&self.shared.0.lock().unwrap().raw).into_owned()
    }

    /// That the terminal is as it was: no alternate screen, a cursor, no bracketed paste, keys that
    /// are echoed.
    pub(crate) fn assert_restored(&self) {
        let (alternate, hidden, paste) = self.look(|s| (s.alternate_screen(), s.hide_cursor(), s.bracketed_paste()));
        let modes = tcgetattr(self.pty()).unwrap().local_modes;
        let echo = modes.contains(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG);
        assert!(!alternate && !hidden && !paste && echo, "{alternate} {hidden} {paste} {echo}:\n{}", self.text());
    }
}

impl Drop for Term {
    fn drop(&mut self) {
        if self.status.is_none() && self.ended.try_recv().is_err() {
            // It may have ended by itself at this moment.
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

fn read_all(mut pty: &Pty, shared: &(Mutex<State>, Condvar)) {
    let mut bytes = [0; 8192];
    loop {
        // The other side closed is an error here, on Linux.
        let n = pty.read(&mut bytes).unwrap_or(0);
        let mut state = shared.0.lock().unwrap();
        state.show(&bytes[..n]);
        state.ended = n == 0;
        shared.1.notify_all();
        if n == 0 {
            return;
        }
    }
}

/// What a terminal sends for a key.
fn bytes(key: Key) -> String {
    match key {
        Key::Char(c) => c.to_string(),
        Key::Ctrl(c) => char::from(u8::try_from(c).unwrap() & 0x1f).to_string(),
        Key::Enter => "\r".to_owned(),
        Key::Esc => "\x1b".to_owned(),
        Key::Up => "\x1b[A".to_owned(),
        Key::Down => "\x1b[B".to_owned(),
        Key::PageUp => "\x1b[5~".to_owned(),
        Key::PageDown => "\x1b[6~".to_owned(),
        Key::Home => "\x1b[H".to_owned(),
        Key::End => "\x1b[F".to_owned(),
        Key::Left => "\x1b[D".to_owned(),
        Key::Right => "\x1b[C".to_owned(),
        Key::Backspace => "\x7f".to_owned(),
        Key::Delete => "\x1b[3~".to_owned(),
        Key::WordLeft => "\x1b[1;5D".to_owned(),
        Key::WordRight => "\x1b[1;5C".to_owned(),
    }
}
