//! One step back: out of what lies on top, off a page, or to the question before.

use crate::call::flow::brought_by;
use crate::call::intake::ContractStep;
use crate::engine::interview::{Move, Stage};
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::state::{Overlay, Screen};
use crate::ui::report::ResultPage;
use crate::ui::ui_text::mentor as words;

impl App<'_> {
    /// Takes one step back.
    pub(crate) fn back(&mut self) {
        let notice = self.notice.take();
        let asked = notice.is_some() && notice == self.asks_to_take_back();
        match self.overlays.last_mut() {
            Some(Overlay::Place { wider: wider @ Some(_) }) => {
                let part = wider.take();
                *wider = part.and_then(|part| self.session.helplines.place(part).within);
                let wider = *wider;
                self.cursor = self.places(wider).iter().position(|p| Some(*p) == part);
                return;
            }
            Some(_) => {
                let slip = self.script_of.take();
                self.close();
                // One key gave the answer, and one takes a slip back: the next question would count as answered by a second.
                if slip.is_some() && self.overlays.is_empty() {
                    self.step_back();
                }
                return;
            }
            None => {}
        }
        match self.screen {
            Screen::Welcome => {}
            Screen::Contract => self.contract_back(),
            Screen::Desk => self.desk_back(),
            Screen::Place { wider: None } if self.call.is_some() => self.contract_back(),
            Screen::Place { wider: Some(part) } => self.show_places_beside(part),
            Screen::Place { wider: None } => {
                self.screen = Screen::Welcome;
                self.scroll = 0;
            }
            Screen::Interview if self.page != ResultPage::First => {
                self.page = ResultPage::First;
                self.turn_page();
            }
            Screen::Interview => {
                let judged = self.call.as_mut().is_some_and(|c| c.intake.leave_judged(&self.interview));
                match self.interview.stage() {
                    // It was put first before all was agreed.
                    _ if judged && self.call.as_ref().is_some_and(|c| c.step() != ContractStep::Done) => self.show_contract(),
                    _ if judged => {}
                    // On a call nobody takes back by a slip what brought help.
                    Stage::Result(sheet) if self.call.is_some() && sheet.ended_by().is_some() && !asked => {
                        self.notice = self.asks_to_take_back();
                    }
                    _ => self.step_back(),
                }
            }
        }
    }

    /// Asked on a call before what brought a page is taken back.
    pub(crate) fn asks_to_take_back(&self) -> Option<String> {
        self.call.as_ref().map(|call| words::take_back(call, &self.interview))
    }

    /// One step back; from a change begun at the review to its row there.
    fn step_back(&mut self) {
        self.kept_back |= self.asks_if_safe();
        let before = self.interview.stage();
        let brought = self.call.as_ref().and_then(|_| brought_by(&self.interview));
        let mut step = Move::Back;
        if let Some(brought) = brought {
            let mut ahead = self.interview.clone();
            ahead.make(Move::Back);
            // An answer after which others were asked lies further back.
            if matches!(ahead.stage(), Stage::Question(open) if open != brought) {
                (self.interview, step) = (ahead, Move::Jump(brought));
            }
        }
        self.make(step);
        if let (Stage::Question(question), Stage::Review { .. }) = (before, self.interview.stage()) {
            self.cursor = self.interview.path().met.iter().position(|q| *q == question);
        }
    }
}
