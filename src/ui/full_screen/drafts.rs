//! What is being typed on a call: it is there again when something else came up in between. Nothing of it is typed or shown where the client looks.

use crate::call::intake::Step;
use crate::ui::full_screen::app::{App, Over, Screen};
use crate::ui::full_screen::field::Field;
use crate::ui::full_screen::keys::{Key, Mode};
use crate::ui::full_screen::mentor::Pane;

/// What the field belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Typed {
    /// Whom the client named.
    Contact,
    /// A pane.
    On(Pane),
}

impl App<'_> {
    /// What is being typed; nothing where nothing is.
    pub(crate) fn typed_on(&self) -> Option<Typed> {
        let pane = self.over.iter().rev().find_map(|o| if let Over::Mentor(pane) = o { Some(*pane) } else { None });
        let names = self.screen == Screen::Contract && self.intake.as_ref().is_some_and(|i| i.contract.step == Step::WhomToCall);
        match pane {
            Some(pane) => (Self::pane_mode(pane) == Mode::Typing).then_some(Typed::On(pane)),
            None => names.then_some(Typed::Contact),
        }
    }

    /// What is held of it already.
    fn held(&self, on: Typed) -> String {
        let Some(intake) = &self.intake else { return String::new() };
        match on {
            Typed::Contact => intake.contract.whom.clone(),
            Typed::On(Pane::Note(on)) => intake.note(on).to_owned(),
            Typed::On(Pane::Reason) => intake.judgement().map_or(String::new(), |j| j.reason.clone()),
            Typed::On(_) => String::new(),
        }
    }

    /// Keeps what is being typed, before something else comes up.
    pub(crate) fn stash(&mut self) {
        let Some(on) = self.typed_on() else { return };
        let typed = self.field.text();
        self.drafts.retain(|(other, _)| *other != on);
        if typed.trim() != self.held(on) {
            self.drafts.push((on, typed));
        }
    }

    /// Puts what was being typed back in the field, else what is held.
    pub(crate) fn load(&mut self, on: Typed) {
        let draft = self.drafts.iter().position(|(other, _)| *other == on);
        let text = match draft {
            Some(at) => self.drafts.swap_remove(at).1,
            None => self.held(on),
        };
        self.field = Field::holding(&text);
    }

    /// A key while text is being typed; false where it isn't text.
    pub(crate) fn type_key(&mut self, key: Key) -> bool {
        self.types() && self.field.key(key)
    }

    /// Whether keys are text now: not where the client looks, who would see nothing of it.
    pub(crate) fn types(&self) -> bool {
        self.mode() == Mode::Typing && self.intake.as_ref().is_none_or(|i| !i.client_view())
    }
}
