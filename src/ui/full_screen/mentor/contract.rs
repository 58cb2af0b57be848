//! What is agreed before the questions, sentence by sentence.

use crate::base::phrases::phrase;
use crate::call::flow::{CallFlow, CallMove, CallStage, MentorTask};
use crate::call::intake::ContractStep;
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::keys::Mode;
use crate::ui::full_screen::state::{AppEffect, Overlay, Pane, Screen, Viewport};

/// A page that hasn't been drawn yet.
const NOT_DRAWN: Viewport = Viewport { visible: 1, total: 1 };

impl App<'_> {
    /// Shows the step of the contract.
    pub(crate) fn show_contract(&mut self) {
        if self.call.is_none() {
            return;
        }
        (self.cursor, self.scroll, self.notice) = (None, 0, None);
        self.nothing_shown();
        match self.call.as_ref().map_or(ContractStep::Done, CallFlow::step) {
            ContractStep::Done => {
                self.screen = Screen::Interview;
                self.ticked_question = None;
                self.moved();
                self.settle();
            }
            ContractStep::WhereNow => {
                // Where most of the clients are, one key is enough; it is asked all the same.
                let wider = self.session.suggested.and_then(|usual| self.session.helplines.place(usual).within);
                self.screen = Screen::Place { wider };
                self.cursor = self.session.suggested.and_then(|_| self.likely_row(wider));
            }
            _ => {
                self.screen = Screen::Contract;
                self.load();
            }
        }
    }

    /// One page back in the contract.
    pub(crate) fn contract_back(&mut self) {
        self.stash();
        self.make_call_move(CallMove::Back);
        self.enter_shared_page();
    }

    /// Two sentences share a page, and it is entered at the first of them: a yes there is one to both, and is heard out first.
    fn enter_shared_page(&mut self) {
        if self.stands_at(ContractStep::Limits) {
            self.make_call_move(CallMove::Back);
        }
    }

    /// Whether this step of the contract is open, with nothing beside it.
    fn stands_at(&self, step: ContractStep) -> bool {
        self.call.as_ref().is_some_and(|call| call.stage() == CallStage::Contract(step))
    }

    /// The page on top where the client agrees to something: a yes there is one that was heard.
    pub(crate) fn asked_for_consent(&self) -> Option<CallStage> {
        use ContractStep::{Again, FreeToTalk, Limits, Notes, RingBack, WhatThisIs};
        let (pane, stage) = (self.mentor_pane(), self.call.as_ref()?.stage());
        let asked = match &stage {
            CallStage::Contract(step) => {
                pane.is_none() && matches!(step, FreeToTalk | WhatThisIs | Limits | Again | RingBack | Notes)
            }
            CallStage::Task(task) => {
                pane == Some(Pane::Task) && matches!(task, MentorTask::SafeToSend(_) | MentorTask::SafetyPart(_))
            }
            CallStage::Questions => false,
        };
        asked.then_some(stage)
    }

    /// Whether the page with the two sentences is on top.
    pub(crate) fn agrees_to_both(&self) -> bool {
        self.screen == Screen::Contract && self.overlays.is_empty() && self.stands_at(ContractStep::WhatThisIs)
    }

    /// Whether the page on top is read aloud whole before it is asked about: the two sentences, a letter, and what a yes changes on
    /// the client's page.
    pub(crate) fn read_whole(&self) -> bool {
        let letter = self.overlays.last() == Some(&Overlay::Mentor(Pane::Task)) && self.pane_mode(Pane::Task) == Mode::Aloud;
        let changes = matches!(self.asked_for_consent(), Some(CallStage::Task(MentorTask::SafetyPart(_))));
        letter || changes || self.agrees_to_both()
    }

    /// Whether a page that is read whole has been moved on, and what stands there hasn't been on the screen yet.
    pub(crate) fn not_shown_yet(&self) -> bool {
        self.read_whole() && self.viewport == NOT_DRAWN
    }

    /// Nothing of the page on top has been on the screen yet.
    pub(crate) fn nothing_shown(&mut self) {
        (self.viewport, self.read_to) = (NOT_DRAWN, 0);
    }

    /// Takes what was drawn of the page on top. What is jumped over hasn't been read.
    pub(crate) fn was_shown(&mut self) {
        if self.read_whole() && self.scroll <= self.read_to {
            self.read_to = self.read_to.max(self.scroll + self.viewport.visible);
        }
    }

    /// Goes on to what hasn't been on the screen yet of a page that is read whole: nobody agrees to what wasn't read to them.
    pub(crate) fn reads_on(&mut self) -> bool {
        let more = self.read_whole() && self.needs_scrolling() && self.read_to < self.viewport.total;
        if more {
            (self.cursor, self.scroll) = (None, self.read_to);
            // What is drawn next says how much there is.
            self.viewport = NOT_DRAWN;
            self.notice = Some(phrase("full-read-on").to_owned());
        }
        more
    }

    /// Chooses a row of the call. The client agrees to each of the two sentences on one page, and a yes there is one to both.
    pub(crate) fn choose_in_call(&mut self, row: usize) -> Option<AppEffect> {
        let both = row == 0 && self.stands_at(ContractStep::WhatThisIs);
        if row == 0 && self.reads_on() {
            return None;
        }
        let effect = self.make_call_move(CallMove::Choose(row));
        if both && self.stands_at(ContractStep::Limits) {
            return self.make_call_move(CallMove::Choose(row));
        }
        self.enter_shared_page();
        effect
    }

    /// Confirms the place, where the contract asks for it.
    pub(crate) fn contract_placed(&mut self) -> bool {
        let asked = self.call.as_ref().is_some_and(|c| c.step() != ContractStep::Done);
        if asked {
            self.make_call_move(CallMove::ConfirmPlace);
        }
        asked
    }

    /// Enter at a sentence of the contract.
    pub(crate) fn contract_enter(&mut self) -> Option<AppEffect> {
        let call = self.call.as_ref()?;
        match (call.step(), self.cursor) {
            (step, _) if step.asks_text() && call.intake.client_view() => {
                self.notice = Some(phrase("full-turn-first").to_owned());
            }
            (step, _) if step.asks_text() => return self.make_call_move(CallMove::Type(&self.field.text())),
            (_, Some(row)) => return self.choose_in_call(row),
            (_, None) if self.reads_on() => {}
            (_, None) => self.notice = Some(phrase("full-choose-letter").to_owned()),
        }
        None
    }
}
