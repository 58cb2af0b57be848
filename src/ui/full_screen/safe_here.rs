//! The check before a page about somebody who may stand beside the person: nothing of it is shown, and no line of it is named,
//! before they have said that it is safe to look. On a call it is the mentor who looks, and who asks.

use crate::base::phrases::{phrase, say};
use crate::content::helplines::ABUSE;
use crate::content::model::{QuestionIx, Reply};
use crate::engine::decide::tells_of_abuse;
use crate::ui::full_screen::state::Screen;
use crate::ui::full_screen::{app::App, lines::Body, theme::Role};
use crate::ui::{terminal_guard::clearing, ui_text as words};

impl App<'_> {
    /// Whether the check stands in place of the page behind it.
    pub(crate) fn asks_if_safe(&self) -> bool {
        !self.safe_to_look
            && self.screen == Screen::Interview
            && self.call.is_none()
            && self.session.asks_if_safe(&self.interview)
    }

    /// Shows the page behind the check.
    pub(crate) fn look(&mut self) {
        (self.safe_to_look, self.kept_back) = (true, false);
        self.notice = None;
        self.turn_page();
    }

    /// Whether a reply that was given is kept out of sight where its question comes up again: a tick says as much as a name.
    pub(crate) fn hides(&self, question: QuestionIx, reply: Reply) -> bool {
        let told = matches!(reply, Reply::Chosen(_)) && tells_of_abuse(self.session.questionnaire, question, reply);
        told && self.call.is_none()
    }

    /// The audiences of help that stands on a page about something else: without the lines about abuse, unless a mentor looks.
    pub(crate) fn audiences_beside(&self) -> Vec<String> {
        if self.cannot_talk() {
            return Vec::new();
        }
        let mut out = self.audiences();
        out.retain(|audience| audience != ABUSE || self.call.is_some());
        out
    }
}

/// The check. The number for an emergency stands in the bar below it.
pub(crate) fn page(out: &mut Body, columns: usize) {
    out.header = phrase("full-safe").to_owned();
    out.wrapped(Role::Title, phrase("full-safe-taken"), columns);
    out.gap();
    out.wrapped(Role::Strong, phrase("full-safe-here-asks"), columns);
    out.gap();
    out.wrapped(Role::Text, phrase("full-safe-shows"), columns);
    out.wrapped(Role::Text, &say!("full-safe-leave", leaves = words::leave_fast(clearing())), columns);
}
