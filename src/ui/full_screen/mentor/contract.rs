//! What is agreed before the questions, sentence by sentence.

use crate::base::phrases::phrase;
use crate::call::flow::{CallMove, CallStage};
use crate::call::intake::ContractStep;
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::state::{AppEffect, Screen};

impl App<'_> {
    /// Shows the step of the contract.
    pub(crate) fn show_contract(&mut self) {
        let Some(call) = &self.call else { return };
        (self.cursor, self.scroll, self.notice) = (None, 0, None);
        match call.step() {
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
        let both = self.stands_at(ContractStep::Limits);
        self.make_call_move(CallMove::Back);
        if both && self.stands_at(ContractStep::WhatThisIs) {
            self.make_call_move(CallMove::Back);
        }
    }

    /// Whether this step of the contract is open, with nothing beside it.
    fn stands_at(&self, step: ContractStep) -> bool {
        self.call.as_ref().is_some_and(|call| call.stage() == CallStage::Contract(step))
    }

    /// Chooses a row of the call. The client agrees to each of the two sentences on one page, and a yes there is one to both.
    pub(crate) fn choose_in_call(&mut self, row: usize) -> Option<AppEffect> {
        let both = row == 0 && self.stands_at(ContractStep::WhatThisIs);
        let effect = self.make_call_move(CallMove::Choose(row));
        if both && self.stands_at(ContractStep::Limits) { self.make_call_move(CallMove::Choose(row)) } else { effect }
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
            (_, None) => self.notice = Some(phrase("full-choose-letter").to_owned()),
        }
        None
    }
}
