//! Lines that are typed, and the words that work everywhere.

use std::io::{self, BufRead, Write};

use crate::base::text;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::help_page;

/// Ctrl-G and Ctrl-X as they arrive in a line.
const HELP_KEY: &str = "\u{7}";
const QUICK_EXIT_KEY: &str = "\u{18}";

/// Bytes of a line that are read at once.
const LONGEST_LINE: u64 = 4096;

/// Characters of a misunderstood line that are said again.
const LONGEST_ECHO: usize = 40;

/// The words that work wherever a line is expected.
const EVERYWHERE: &str = "Everywhere: help (help lines), place (help lines of another place), leave (what was said stays on the screen), exit (leave at \
    once and clear the screen).";

/// The words that work where a text is expected.
const LINE_OF_TEXT: &str = "A line of text is expected here. Words that work alone on the line: back, help (help lines), exit (leave at once and clear the \
    screen).";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// A line of free text, cleaned and trimmed. Only the words `help` and `exit` work, alone on
    /// the line.
    pub(crate) fn raw(&mut self) -> Result<String, Stop> {
        loop {
            let raw = self.read()?;
            match raw.trim().to_lowercase().as_str() {
                "exit" | "/exit" | QUICK_EXIT_KEY => return Err(Stop::QuickExit),
                "help" | "/help" | HELP_KEY => self.help("Carry on: what you were typing is still expected.")?,
                "?" => self.say(LINE_OF_TEXT)?,
                _ => return Ok(text::clean(&raw).trim().to_owned()),
            }
        }
    }

    fn read(&mut self) -> Result<String, Stop> {
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut bytes = Vec::new();
        // A line that never ends must not fill the memory.
        if io::Read::take(&mut self.input, LONGEST_LINE).read_until(b'\n', &mut bytes)? == 0 {
            return Err(Stop::InputEnded);
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// A line, trimmed and in small letters. The words that leave are dealt with here.
    pub(crate) fn typed(&mut self) -> Result<String, Stop> {
        let raw = self.read()?;
        let bare = raw.trim_end_matches(['\r', '\n']);
        // The keys of the full screen, typed here, mean what they mean there.
        let keyed = matches!(bare, HELP_KEY | QUICK_EXIT_KEY);
        let line = if keyed { bare.to_owned() } else { text::clean(&raw).trim().to_lowercase() };
        match line.as_str() {
            "exit" | "/exit" | "quit" | "q" | QUICK_EXIT_KEY => Err(Stop::QuickExit),
            "leave" => Err(Stop::Leave),
            "/help" | "!" | "help me" | "help!" | "help?" | HELP_KEY => Ok("help".to_owned()),
            "words" => Ok("?".to_owned()),
            _ => Ok(line),
        }
    }

    /// The next line that no word for everywhere takes. `here`: the words of this page, said at
    /// `?`.
    pub(crate) fn line(&mut self, here: &str) -> Result<String, Stop> {
        loop {
            let line = self.typed()?;
            match line.as_str() {
                "help" => self.help("Carry on, or type again to hear where you were.")?,
                "?" => {
                    let more = self.mentor().map_or("", |_| " Type more for a mentor's words.");
                    self.say(&format!("{here} {EVERYWHERE}{more}"))?;
                }
                word if self.mentor_word(word)? => self.say("Carry on, or type again to hear where you were.")?,
                "place" => {
                    self.ask_place(true)?;
                    self.say("Carry on, or type again to hear where you were.")?;
                }
                _ => return Ok(line),
            }
        }
    }

    /// Says that a line wasn't understood, and what is expected.
    pub(crate) fn not_understood(&mut self, line: &str, expected: &str) -> Result<(), Stop> {
        if line.is_empty() {
            return self.say(&format!("Enter alone does nothing here. {expected}"));
        }
        self.say(&format!("I didn't catch “{}”. {expected}", echo(line)))
    }

    /// Says all help lines; `then`: how to go on.
    pub(crate) fn help(&mut self, then: &str) -> Result<(), Stop> {
        let page = help_page(self.session.helplines, self.place, &self.session.audiences(&self.interview), None);
        self.blocks(&page)?;
        self.say(&format!("For another place, type the word place. {then}"))
    }
}

/// The beginning of a line that is said again.
pub(crate) fn echo(line: &str) -> String {
    let mut short: String = line.chars().take(LONGEST_ECHO).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}
