//! The welcome in lines, and what is said to whoever types before anything is asked.

use std::io::{BufRead, Write};

use crate::base::commands::PageCommand;
use crate::base::hearing::bare;
use crate::base::phrases::{Language, language, phrase, within};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::content::model::Page;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::input::need_someone;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::page_of;
use crate::ui::{terminal_guard as guard, ui_text as words};

/// What begins, besides Enter.
const BEGINS: Vocabulary = Vocabulary::new(
    &["begin", "yes", "y", "ok", "start"],
    &["si", "s", "empezar", "empieza", "empecemos", "comenzar", "vale", "ok", "listo", "adelante"],
);

/// What greets.
const GREETS: Vocabulary = Vocabulary::new(
    &["hello", "hi", "hiya", "hey", "good evening", "good morning", "good afternoon", "hello there", "hi there", "alright"],
    &["hola", "buenas", "buenos dias", "buenas tardes", "buenas noches", "hola buenas"],
);

/// Words of a line that tells of somebody, at the least.
const TELLS: usize = 6;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
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
        let menu = Menu::new(phrase("lines-begin"), &[PageCommand::Onward, PageCommand::Again]);
        let names_the_other = |word: &str| Language::of_name(word).is_some_and(|l| l != language());
        loop {
            match self.line(&menu)? {
                HeardLine::Enter | HeardLine::Command(PageCommand::Onward) => return Ok(()),
                HeardLine::Command(_) => self.welcome(page)?,
                HeardLine::Text(word) if self.session.in_both_languages && names_the_other(&word) => {
                    return Err(Stop::Language(language().other(), self.place));
                }
                HeardLine::Text(word) if BEGINS.has(&unaccented(&word)) => return Ok(()),
                HeardLine::Text(word) if GREETS.has(&bare(&word)) => {
                    self.say(&format!("{} {}", phrase("lines-greeted"), phrase("lines-begin")))?;
                }
                // Whoever tells of themselves here isn't told that nothing was caught.
                HeardLine::Text(told)
                    if told.split_whitespace().count() >= TELLS
                        && !speaks_of_danger(self.session.questionnaire, &told, false) =>
                {
                    let help = need_someone();
                    self.say(&format!("{} {help}{}", phrase("lines-told-at-begin"), phrase("lines-begin")))?;
                }
                HeardLine::Text(other) => self.not_understood(&other, phrase("lines-begin"))?,
            }
        }
    }
}
