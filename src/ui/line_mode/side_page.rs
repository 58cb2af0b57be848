//! What stands beside a page: help, numbers, the words. It ends by saying where `back` leads, and that is where it leads.

use std::borrow::Cow;

use crate::base::commands::{EVERYWHERE, PageCommand};
use crate::base::phrases::{phrase, say};
use crate::engine::interview::Stage;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::{self as words, page_names};

impl Talk<'_, '_> {
    /// Where the person is, in a few words that give no answer away.
    pub(crate) fn whereabouts(&self) -> String {
        if self.at_desk {
            return phrase("lines-at-records").to_owned();
        }
        let turned = || page_names().into_iter().find(|name| Some(name.page) == self.turned);
        match self.interview.stage() {
            Stage::Question(ix) => {
                say!("lines-at-question", number = words::whereabouts(&self.interview, None, ix).number)
            }
            Stage::Help { .. } => phrase("lines-at-help-lines").to_owned(),
            Stage::Undoes { .. } | Stage::Review { .. } => phrase("lines-at-review").to_owned(),
            Stage::Result(_) => {
                turned().map_or_else(|| phrase("lines-at-result").to_owned(), |page| say!("lines-at-page", word = page.word))
            }
        }
    }

    /// Notes which page a line is read at, which is where `back` leads from whatever is said beside it.
    pub(crate) fn note_page(&mut self, menu: &Menu) {
        let leads = self.call.is_none() && !self.at_desk && !menu.stops && menu.commands.contains(&PageCommand::Again);
        let own = match menu {
            Menu { begins: true, .. } => Some(phrase("lines-at-first-page")),
            Menu { asks_place: true, .. } => Some(phrase("lines-at-place")),
            _ => menu.page,
        };
        self.back_to = leads.then(|| own.map_or_else(|| self.where_back_leads(), str::to_owned));
    }

    /// The page that `back` leads to from what stands beside one: behind a result that is the result, as its pages say.
    pub(crate) fn where_back_leads(&self) -> String {
        if self.turned.is_some() { phrase("lines-at-result").to_owned() } else { self.whereabouts() }
    }

    /// That `back` leads to a page, where it does so now; none where it is one step back.
    pub(crate) fn way_back(&self) -> Option<String> {
        let beside = self.call.is_none() && (self.aside || self.turned.is_some());
        self.back_to.as_ref().filter(|_| beside).map(|page| say!("lines-back-leads", page = page))
    }

    /// A sentence said at a page behind the result, with where `back` leads from there.
    pub(crate) fn with_way_back<'s>(&self, sentence: &'s str) -> Cow<'s, str> {
        match self.way_back() {
            Some(back) if self.turned.is_some() && sentence.ends_with(phrase("lines-words-here")) => {
                format!("{sentence} {back}").into()
            }
            _ => sentence.into(),
        }
    }

    /// Ends what is said beside a page: a question stays open, and `back` is one step back unless it led elsewhere before.
    pub(crate) fn end_beside(&mut self, before: &str, then: &str) -> Result<(), Stop> {
        if self.aside || !matches!(self.interview.stage(), Stage::Question(_)) {
            return self.end_aside(before, then);
        }
        self.say(format!("{before} {then}").trim())
    }

    /// Ends what stands beside a page with how to go on, and with where `back` leads: there it leads until the page is heard.
    pub(crate) fn end_aside(&mut self, before: &str, then: &str) -> Result<(), Stop> {
        self.aside = true;
        // There `back` would be two things.
        let then = if then == phrase("lines-go-on") { phrase("lines-enter-goes-on") } else { then };
        let back = self.back_to.as_ref().map_or(String::new(), |page| say!("lines-back-leads", page = page));
        let parts = [before, then, back.as_str()];
        self.say(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
    }

    /// Says all that can be typed on a page, a word a line. Nobody has to come back from it: each can be typed at once.
    pub(crate) fn words(&mut self, menu: &Menu) -> Result<(), Stop> {
        let besides = self.words_besides(menu);
        self.say(&menu.how)?;
        if !menu.commands.is_empty() || !menu.words.is_empty() {
            self.say(phrase("lines-on-this-page"))?;
            self.say_all(menu.words.iter().map(|(word, does)| format!("{word} ({does})")))?;
            self.tell(&menu.commands)?;
            self.say_all(besides)?;
        }
        self.say(phrase("lines-on-every-page"))?;
        let everywhere = EVERYWHERE.iter().filter(|c| !menu.commands.contains(c)).filter(|c| match **c {
            PageCommand::Place => menu.place,
            PageCommand::Leave => !menu.leaves_at_once,
            _ => true,
        });
        self.tell(&everywhere.copied().collect::<Vec<_>>())?;
        if menu.mentor && self.mentor_side().is_some() {
            self.tell(&[PageCommand::More])?;
        }
        Ok(())
    }

    /// What can be typed on a page that is no word of it by itself, each with what it does.
    fn words_besides(&self, menu: &Menu) -> Vec<String> {
        let own = self.call.is_none() && !self.at_desk && !menu.stops && !menu.within;
        let changes = menu.commands.contains(&PageCommand::Review) || self.is_at_result(menu);
        let hears = (own && menu.answers).then(|| phrase("lines-word-hear").to_owned());
        let change = (own && changes).then(|| self.word_to_change()).flatten();
        let more = (own && !self.rest.is_empty()).then(|| phrase("lines-word-more").to_owned());
        [hears, change, more].into_iter().flatten().collect()
    }

    /// How an answer is changed, with what that does; none where an answer has stopped the questions.
    pub(crate) fn word_to_change(&self) -> Option<String> {
        (self.call.is_none() && !self.has_stopped()).then(|| phrase("lines-word-change").to_owned())
    }
}
