//! One step back: out of what lies on top, off a page, or to the question before.

use crate::base::phrases::phrase;
use crate::call::intake::ContractStep;
use crate::engine::interview::{Move, Stage};
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::state::{Overlay, Screen};
use crate::ui::report::ResultPage;

impl App<'_> {
    /// Takes one step back.
    pub(crate) fn back(&mut self) {
        let asked = self.notice.take().is_some_and(|notice| notice == phrase("mentor-take-back"));
        match self.overlays.last_mut() {
            Some(Overlay::Place { wider: wider @ Some(_) }) => {
                let part = wider.take();
                *wider = part.and_then(|part| self.session.helplines.place(part).within);
                let wider = *wider;
                self.cursor = self.places(wider).iter().position(|p| Some(*p) == part);
                return;
            }
            Some(_) => return self.close(),
            None => {}
        }
        match self.screen {
            Screen::Welcome => {}
            Screen::Contract => self.contract_back(),
            Screen::Desk => self.desk_back(),
            Screen::Place { wider: None } if self.call.is_some() => self.contract_back(),
            Screen::Place { wider: Some(part) } => {
                let wider = self.session.helplines.place(part).within;
                self.screen = Screen::Place { wider };
                self.cursor = self.places(wider).iter().position(|p| *p == part);
            }
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
                        self.notice = Some(phrase("mentor-take-back").to_owned());
                    }
                    _ => self.step_back(),
                }
            }
        }
    }

    /// One step back; from a change begun at the review to its row there.
    fn step_back(&mut self) {
        self.kept_back |= self.asks_if_safe();
        let before = self.interview.stage();
        self.make(Move::Back);
        if let (Stage::Question(question), Stage::Review { .. }) = (before, self.interview.stage()) {
            self.cursor = self.interview.path().met.iter().position(|q| *q == question);
        }
    }
}
