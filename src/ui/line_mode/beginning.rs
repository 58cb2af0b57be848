//! The welcome in lines, and what is said to whoever types before anything is asked.

use crate::base::commands::PageCommand;
use crate::base::hearing::{bare, without_please};
use crate::base::phrases::{language, phrase, within};
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::Helplines;
use crate::content::model::Page;
use crate::ui::line_mode::asked_of_it::asks;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::help_kinds::kind_asked;
use crate::ui::line_mode::input::need_someone;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::place_words::{TELLS_WHERE, is_somewhere};
use crate::ui::line_mode::small_talk::is_small_talk;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::page_of;
use crate::ui::{terminal_guard as guard, ui_text as words};

/// What begins, besides Enter.
const BEGINS: Vocabulary = Vocabulary::new(
    &[
        "begin",
        "yes",
        "y",
        "ok",
        "okay",
        "start",
        "ready",
        "im ready",
        "right im ready",
        "ok im ready",
        "right",
        "ok start",
        "ok begin",
        "lets start",
        "lets begin",
        "lets go",
        "go",
        "ok go",
        "right go",
        "ok lets go",
        "ok go on",
        "ok go on then",
        "go on then",
        "ok then",
        "yes please",
    ],
    &[
        "si",
        "s",
        "empezar",
        "empieza",
        "empecemos",
        "comenzar",
        "vale",
        "ok",
        "listo",
        "lista",
        "adelante",
        "ya estoy",
        "vamos",
        "ok empieza",
    ],
);

/// Words of a longer line that begins, and those of which it has one: "okay let's start then".
const BEGINNING: Vocabulary = Vocabulary::new(
    &["ok", "okay", "right", "let", "us", "lets", "then", "now", "please", "yes", "well", "so", "alright", "on", "we", "can"],
    &["ok", "vale", "bueno", "pues", "entonces", "ya", "vamos", "a", "si", "por", "favor", "venga"],
);
const BEGIN: Vocabulary = Vocabulary::new(
    &["start", "begin", "go", "ready"],
    &["empecemos", "empezar", "empezamos", "comencemos", "comenzar", "empieza"],
);
/// Words of such a line, at most.
const MOST_TO_BEGIN: usize = 6;

/// Whether the bare words of a line begin, and say no more than that.
pub(crate) fn means_to_begin(bare: &str) -> bool {
    let all: Vec<&str> = bare.split(' ').collect();
    let known = all.iter().all(|word| BEGIN.has(word) || BEGINNING.has(word));
    BEGINS.has(bare) || all.len() <= MOST_TO_BEGIN && all.len() > 1 && known && all.iter().any(|word| BEGIN.has(word))
}

/// What greets.
const GREETS: Vocabulary = Vocabulary::new(
    &["hello", "hi", "hiya", "hey", "good evening", "good morning", "good afternoon", "hello there", "hi there", "alright"],
    &["hola", "buenas", "buenos dias", "buenas tardes", "buenas noches", "hola buenas"],
);

/// Words of a line that tells a place, and no story of it, at most.
const PLACE_ALONE: usize = 9;

/// Words of a line that tells of somebody, at the least.
const TELLS: usize = 6;

impl Talk<'_, '_> {
    /// The welcome, with the words that work everywhere.
    pub(crate) fn welcome(&mut self, page: &Page) -> Result<(), Stop> {
        self.blocks(&page_of(page))?;
        self.say(phrase("lines-headphones"))?;
        self.say(&format!("{} {}", phrase("lines-welcome-help"), words::exit_leaves(guard::clearing())))?;
        self.say(phrase("lines-welcome-words"))?;
        if self.session.in_both_languages {
            self.say(within(language().other(), || phrase("lines-language-here")))?;
        }
        self.say(phrase("lines-begin"))
    }

    pub(crate) fn begin(&mut self, page: &Page) -> Result<(), Stop> {
        let begins = self.session.place.is_none();
        let menu = Menu::new(phrase("lines-begin"), &[PageCommand::Onward, PageCommand::Again]);
        let menu = Menu { begins, chooses_language: true, ..menu };
        loop {
            match self.line(&menu)? {
                HeardLine::Enter | HeardLine::Command(PageCommand::Onward) => return Ok(()),
                HeardLine::Command(_) => self.welcome(page)?,
                HeardLine::Text(word) if self.names_the_other(&word) || self.is_in_the_other(&word) => {
                    self.remember_in_the_other(&word);
                    return Err(Stop::Language(language().other(), self.place));
                }
                HeardLine::Text(word) if means_to_begin(&bare(without_please(&word))) => return Ok(()),
                HeardLine::Text(word) if GREETS.has(&bare(&word)) => {
                    self.say(&format!("{} {}", phrase("lines-greeted"), phrase("lines-begin")))?;
                }
                HeardLine::Text(line) if speaks_of_danger(self.session.questionnaire, &line, false) => {
                    // There is no number before it is known where: that is asked at once.
                    if begins {
                        self.kind_wanted = kind_asked(&line).map(str::to_owned);
                        return self.turn_to(&line, phrase("lines-place-for-number"));
                    }
                    self.not_understood(&line, phrase("lines-begin"))?;
                }
                HeardLine::Text(line) if is_small_talk(&line) => {
                    let said = format!("{} {}", phrase("lines-small-talk"), phrase("lines-welcome-help"));
                    self.say(&format!("{said} {}", phrase("lines-begin")))?;
                }
                // Whoever tells of themselves here isn't told that nothing was caught.
                HeardLine::Text(line)
                    if line.split_whitespace().count() >= TELLS || TELLS_WHERE.behind(&bare(&line)).is_some() =>
                {
                    let words = line.split_whitespace().count();
                    let said = if begins && words <= PLACE_ALONE && names_a_place(self.session.helplines, &line) {
                        phrase("lines-place-at-begin")
                    } else if words >= TELLS && asks(&line) {
                        phrase("lines-asked-at-begin")
                    } else {
                        phrase("lines-told-at-begin")
                    };
                    self.say(&format!("{said} {}{}", need_someone(), phrase("lines-begin")))?;
                }
                HeardLine::Text(other) => self.not_understood(&other, phrase("lines-begin"))?,
            }
        }
    }
}

/// Whether a line tells a place that is known: "I live in Leeds", but not "I live in fear".
fn names_a_place(helplines: &Helplines, line: &str) -> bool {
    let named = |rest: &str| is_somewhere(helplines, rest);
    let said = bare(line);
    // "Cork city, in Ireland" has no comma any more.
    TELLS_WHERE.behind(&said).is_some_and(|rest| named(rest) || rest.split(" in ").any(named) || rest.split(" en ").any(named))
}

#[cfg(test)]
mod tests {
    use crate::base::hearing::{bare, heard};
    use crate::ui::line_mode::place_words::TELLS_WHERE;

    #[test]
    fn a_place_is_told_from_a_story() {
        assert!(TELLS_WHERE.behind(&bare(&heard("I LIVE IN CORK CITY, IN IRELAND."))).is_some());
        assert!(TELLS_WHERE.behind(&bare(&heard("i live alone"))).is_none());
    }
}
