//! What can be typed at a page of line mode, and a line as a page gets it.

use crate::base::commands::PageCommand;
use crate::base::phrases::phrase;
use crate::base::vocabulary::unaccented;
use crate::ui::line_mode::asked_thing::thing_asked;

/// A page's part in what can be typed there.
#[derive(Default)]
pub(crate) struct Menu {
    /// What is expected, in a sentence.
    pub how: String,
    /// The page's own commands.
    pub commands: Vec<PageCommand>,
    /// Words that work on this page alone, each with what it does.
    pub words: Vec<(&'static str, &'static str)>,
    /// Whether a mentor's commands work, on a call.
    pub mentor: bool,
    /// Whether the help lines' place can be changed here.
    pub place: bool,
    /// Whether a line is an answer in words first of all, whatever it begins like.
    pub answers: bool,
    /// Whether `leave` leaves at once, since the page asks whether it is safe to be there.
    pub leaves_at_once: bool,
    /// Whether danger is spoken of here: a word near to `exit` leaves, too.
    pub exit_near: bool,
    /// Whether a yes is an answer here, and agrees to no word that a slip may be meant for.
    pub yes_answers: bool,
    /// Whether the page names help lines, so that it is said again where another place is chosen.
    pub tells_lines: bool,
    /// Whether a place is expected, which may stand behind a call for help.
    pub asks_place: bool,
    /// Whether nothing was asked yet, and the place isn't known.
    pub begins: bool,
    /// Whether the language can be chosen here.
    pub chooses_language: bool,
    /// Whether it is asked here if it is safe.
    pub stops: bool,
    /// Its name, where it is a page of its own beside a question.
    pub page: Option<&'static str>,
    /// Whether it stands within another page, which no answer is changed from.
    pub within: bool,
}

impl Menu {
    /// A page with these commands.
    pub(crate) fn new(how: impl Into<String>, commands: &[PageCommand]) -> Menu {
        Menu { how: how.into(), commands: commands.to_vec(), mentor: true, place: true, ..Menu::default() }
    }

    /// A question, which is answered in words or numbers.
    pub(crate) fn answered(how: impl Into<String>, commands: &[PageCommand]) -> Menu {
        Menu { answers: true, ..Menu::new(how, commands) }
    }

    /// A page that asks if it is safe, with these words of its own.
    pub(crate) fn stop(how: &str, commands: &[PageCommand], words: [(&'static str, &'static str); 2]) -> Menu {
        let words = words.to_vec();
        Menu { words, leaves_at_once: true, exit_near: true, yes_answers: true, stops: true, ..Menu::new(how, commands) }
    }

    /// The word of this page that a line is; or asks for, "the steps please", but where it is asked if it is safe.
    pub(crate) fn page_asked(&self, line: &str) -> Option<String> {
        let is = |said: &str| self.words.iter().map(|(word, _)| *word).find(|word| unaccented(word) == unaccented(said));
        let asked = || if self.stops { None } else { thing_asked(line, is) };
        is(line).or_else(asked).map(str::to_owned)
    }

    /// A page within another one, where no task can be begun and the place is left alone.
    pub(crate) fn within(how: impl Into<String>, commands: &[PageCommand]) -> Menu {
        Menu { mentor: false, place: false, within: true, ..Menu::new(how, commands) }
    }
}

impl Menu {
    /// What is said behind something that was asked beside the page. What can be typed at a result is a list of its own.
    pub(crate) fn expected(&self) -> &str {
        if !self.words.is_empty() && !self.stops { phrase("lines-words-here") } else { &self.how }
    }

    /// How to go on behind help: with the place that was asked about, or wherever somebody was.
    pub(crate) fn carry_on(&self) -> &str {
        match self {
            Menu { asks_place: true, yes_answers: true, .. } => &self.how,
            Menu { stops: true, .. } => phrase("lines-carry-on"),
            Menu { answers: true, .. } => phrase("lines-carry-on-answering"),
            // Behind a result nothing is left to go on to.
            _ if !self.words.is_empty() => phrase("lines-words-here"),
            _ => phrase("lines-carry-on"),
        }
    }
}

/// A line as a page gets it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum HeardLine {
    /// Enter alone.
    Enter,
    /// A command of the page.
    Command(PageCommand),
    /// Anything else, as it is heard.
    Text(String),
}

/// A line of free text.
pub(crate) enum Typed {
    Text(String),
    Back,
    /// To hear again what is expected.
    Again,
}

/// What asked whether to leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LeaveAsked {
    /// A word that was typed.
    Word,
    /// Ctrl-C.
    Interrupt,
    /// The end of the input at a terminal.
    End,
}
