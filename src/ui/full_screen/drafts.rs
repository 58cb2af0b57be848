//! Half-typed texts on a call: each is there again after another page came up. None is typed or
//! shown where the client looks.

use crate::call::flow::{CallStage, MentorTask};
use crate::call::intake::ContractStep;
use crate::ui::full_screen::keys::{Key, Mode};
use crate::ui::full_screen::state::{Overlay, Pane};
use crate::ui::full_screen::{app::App, field::Field};

impl App<'_> {
    /// The stage of the call whose text is in the field.
    pub(crate) fn typed_stage(&self) -> Option<CallStage> {
        let call = self.call.as_ref()?;
        let pane = self.overlays.iter().rev().find_map(|o| if let Overlay::Mentor(pane) = o { Some(*pane) } else { None });
        match pane {
            Some(Pane::Task) => call.task().filter(|t| t.asks_text()).map(|t| CallStage::Task(MentorTask::clone(t))),
            None if call.step() == ContractStep::WhomToCall => Some(CallStage::Contract(ContractStep::WhomToCall)),
            _ => None,
        }
    }

    /// Keeps the half-typed text of the field as a draft.
    pub(crate) fn stash(&mut self) {
        if let Some(stage) = self.typed_stage() {
            self.keep_draft(stage, self.field.text());
        }
    }

    /// Keeps a text as the draft of a stage, unless the call holds it already.
    pub(crate) fn keep_draft(&mut self, stage: CallStage, typed: String) {
        self.drafts.retain(|(other, _)| *other != stage);
        if self.call.as_ref().is_some_and(|c| c.held_text(&stage) != typed.trim()) {
            self.drafts.push((stage, typed));
        }
    }

    /// Fills the field with the draft of the stage, else with the text that the call holds.
    pub(crate) fn load(&mut self) {
        let (Some(stage), Some(call)) = (self.typed_stage(), &self.call) else { return };
        self.field = match self.drafts.iter().position(|(other, _)| *other == stage) {
            Some(at) => Field::holding(&self.drafts.swap_remove(at).1),
            None => Field::holding(call.held_text(&stage)),
        };
    }

    /// Takes a key while text is being typed; false where the key isn't text.
    pub(crate) fn type_key(&mut self, key: Key) -> bool {
        self.types() && self.field.key(key)
    }

    /// Whether keys are text now: not where the client looks, who would see nothing of it.
    pub(crate) fn types(&self) -> bool {
        self.mode() == Mode::Typing && self.intake().is_none_or(|i| !i.client_view())
    }
}
