//! Where a call stands beside its pages, and what stands above the footer while nothing else is said there.

use crate::call::flow::MentorTask;
use crate::call::intake::{ContractStep, Intake};
use crate::engine::decide::Recommendation;
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::key::Key;
use crate::ui::full_screen::keys::{Action, Binding, Mode};
use crate::ui::full_screen::mentor::keys as mentor_keys;
use crate::ui::full_screen::state::{Overlay, Pane, Screen};
use crate::ui::ui_text::mentor as words;

/// Where the key that goes on stands: behind help and the quick exit.
const GO_ON_AT: usize = 2;

impl App<'_> {
    /// Whether the mentor's page stands in place of a question.
    pub(crate) fn shows_judged(&self) -> bool {
        self.intake().is_some_and(Intake::shows_judged)
    }

    /// Whether the client can't talk, and another time is agreed on.
    pub fn cannot_talk(&self) -> bool {
        self.screen == Screen::Contract && self.call.as_ref().is_some_and(|call| call.step() == ContractStep::AnotherTime)
    }

    /// Adds the keys of a mentor that only some pages have: on a page that `cannot_wait` that to the answers; on every result, on a
    /// script, among them all, and before all is agreed, that to what was heard, in place of finding words on the page.
    pub(crate) fn bind_beside(&self, out: &mut Vec<Binding>, mode: &Mode, cannot_wait: bool) {
        let Some(call) = self.call.as_ref().filter(|call| !call.intake.client_view()) else { return };
        if cannot_wait {
            out.push(mentor_keys::answers_binding());
        }
        let scripts = match self.overlays.last() {
            Some(Overlay::Mentor(Pane::Script)) => true,
            Some(Overlay::Mentor(Pane::Task)) => call.task() == Some(&MentorTask::ChooseScript),
            Some(Overlay::Help | Overlay::Why(_) | Overlay::Place { .. }) => true,
            // At the sentences that open a call, too; in a box the key is text, but for its first sign.
            None => {
                matches!(mode, Mode::Result(_)) || self.screen == Screen::Contract && *mode == Mode::List || self.asks_where()
            }
            _ => false,
        };
        if scripts && *mode == self.mode() {
            if self.overlays.last() == Some(&Overlay::Mentor(Pane::Script)) {
                // One step back is what it came from: a list, or the answer that brought it; on with the call goes Enter.
                for b in out.iter_mut() {
                    b.keys.retain(|key| b.action != Action::Back || *key != Key::Enter);
                }
                out.insert(GO_ON_AT, mentor_keys::go_on_binding());
            }
            // Beside the help page and the reason of a question, a letter still finds words there.
            match self.overlays.last() {
                Some(Overlay::Help | Overlay::Why(_)) => {
                    out.iter_mut().filter(|b| b.action == Action::Find).for_each(|b| {
                        (b.keys, b.shown) = (vec![Key::Char('f')], Key::Char('f').name());
                    });
                }
                _ => out.retain(|b| b.action != Action::Find),
            }
            let at = out.iter().position(|b| b.action == Action::Keys).unwrap_or(out.len());
            // The footer of a page that can't wait has no room to spare.
            let footer = !self.overlays.is_empty();
            out.insert(at, Binding { footer, ..mentor_keys::look_up_binding() });
        }
    }

    /// Whether the contract asks where the client is.
    fn asks_where(&self) -> bool {
        matches!(self.screen, Screen::Place { .. }) && self.overlays.is_empty()
    }

    /// Whether a page of a call that can't wait stands there: its numbers stay in sight, whatever there is to say.
    pub(crate) fn holds_result(&self) -> bool {
        let urgent = |r: &Recommendation| self.session.questionnaire.outcome(r.outcome).is_urgent();
        self.call.is_some() && matches!(self.mode(), Mode::Result(_)) && self.recommendation().as_ref().is_some_and(urgent)
    }

    /// What the mentor put first, while that page isn't shown: no page goes in silence. Nothing of it stands where a client can't
    /// talk, nor before all is agreed.
    pub(crate) fn put_first_stands(&self) -> Option<String> {
        let beside = self.overlays.is_empty() && self.screen == Screen::Interview && !self.shows_judged();
        self.mentor_side().filter(|_| beside).and_then(|intake| words::put_first_stands(intake, &self.interview))
    }
}
