//! The update of the app: events, keys and actions in, effects out.

use crate::base::phrases::{language, phrase, say};
use crate::call::flow::{CallFlow, CallMove, MentorTask, SettleBefore};
use crate::content::model::{AnswerIx, AnswerSet, Choose, Reply, YesOrNo};
use crate::engine::interview::{Move, Notice, Stage};
use crate::ui::full_screen::decoder::TerminalInput;
use crate::ui::full_screen::key::Key;
use crate::ui::full_screen::keys::{Action, Mode};
use crate::ui::full_screen::state::{AppEffect, Overlay, Pane, Screen};
use crate::ui::{full_screen::app::App, full_screen::keys, report::ResultPage, ui_text as words};

impl App<'_> {
    /// Takes what came in from the terminal.
    pub fn input(&mut self, input: &TerminalInput) -> Option<AppEffect> {
        match input {
            TerminalInput::Paste(text) if self.types() && !self.tiny => {
                self.field.insert(text);
                self.typed_since_kept = true;
            }
            TerminalInput::Paste(text) if !self.tiny && self.paste_sought(text) => {}
            TerminalInput::Paste(_) => {}
            TerminalInput::Key(key) => return self.key(*key),
        }
        None
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key) -> Option<AppEffect> {
        if self.tiny {
            return self.tiny_action(key).and_then(|action| self.act(action));
        }
        if self.search_key(key) {
            return None;
        }
        if self.type_key(key) {
            self.notice = None;
            return None;
        }
        let mode = self.mode();
        if mode == Mode::Place && self.type_place(key) || self.seek_key(key) {
            return None;
        }
        let bindings = self.bindings_of(&mode);
        let bound = |key| bindings.iter().find(|b| b.keys.contains(&key)).map(|b| b.action);
        let key = key.folded();
        let action = keys::digit(&mode, key).or_else(|| bound(key)).or_else(|| key.small().and_then(bound));
        if self.stray_key(key, &mode, action.is_some()) {
            return None;
        }
        let action = action?;
        if matches!(action, Action::Number(_)) {
            self.digit_run += 1;
        } else {
            (self.digits, self.digit_run) = (None, 0);
        }
        self.act(action)
    }

    pub(crate) fn act(&mut self, action: Action) -> Option<AppEffect> {
        match action {
            Action::QuickExit => return Some(AppEffect::QuickExit),
            Action::Language => return Some(AppEffect::Language(language().other())),
            Action::Interrupt if self.mode() == Mode::SafeHere => return Some(AppEffect::QuickExit),
            Action::Interrupt => match self.overlays.last() {
                Some(Overlay::Leaving { stopped: true }) => return Some(AppEffect::Interrupt),
                _ => self.open(Overlay::Leaving { stopped: true }),
            },
            Action::Suspend => return Some(AppEffect::Suspend),
            Action::Redraw => return Some(AppEffect::Redraw),
            Action::Leave if self.asks_to_settle(SettleBefore::Leaving) => {}
            Action::LeaveNow if self.asks_to_settle(SettleBefore::LeavingNow) => {}
            Action::Leave if self.end_is_due() => {
                let begins = || self.call.as_ref().map_or(MentorTask::Suggested, CallFlow::end_begins);
                self.open_task(self.unsaved_task().unwrap_or_else(begins));
            }
            Action::LeaveNow if self.end_is_due() && self.unsaved_task().is_some() => return self.act(Action::Leave),
            Action::LeaveOut => return self.make_call_move(CallMove::NothingToTell),
            Action::LeaveNow if self.leaves_at_once() => return Some(AppEffect::Leave),
            Action::Leave | Action::LeaveNow => self.open(Overlay::Leaving { stopped: false }),
            Action::Help => self.open(Overlay::Help),
            Action::Mentor if self.desk.is_some() => self.desk_menu(),
            Action::Mentor => self.open_pane(Pane::Menu),
            Action::Note => self.note(),
            Action::Turn => self.turn(),
            Action::Copy => self.open_copy(),
            Action::Keys => self.open(Overlay::Keys { scrolls: self.needs_scrolling() }),
            Action::Why => {
                if let Stage::Question(q) = self.interview.stage() {
                    self.open(Overlay::Why(q));
                }
            }
            Action::Place => self.open(Overlay::Place { wider: None }),
            Action::ResultPage(page) => {
                self.page = if self.page == page { ResultPage::First } else { page };
                self.turn_page();
            }
            Action::NextPage => self.turn_to(1),
            Action::PageBefore => self.turn_to(-1),
            Action::Find => {
                self.notice = None;
                self.search.typed = Some(String::new());
            }
            _ if action.moves() => self.travel(action),
            Action::Number(n) => self.mark_by_digit(n),
            Action::Tick => self.tick(),
            Action::Heard(heard) => return self.hear(heard),
            Action::Facts => self.open_facts(),
            Action::StillPossible => self.open_pane(Pane::StillPossible),
            Action::Questions if matches!(self.mode(), Mode::Result(_)) => self.back(),
            Action::Questions => self.open_task(MentorTask::GoTo),
            Action::HeardEarlier => self.open_task(MentorTask::HeardWords),
            Action::Skip => self.make(Move::Skip),
            Action::Enter => return self.enter(),
            Action::Back => self.back(),
            _ => {}
        }
        None
    }

    pub(crate) fn open(&mut self, overlay: Overlay) {
        self.overlays.retain(|o| std::mem::discriminant(o) != std::mem::discriminant(&overlay));
        self.overlays.push(overlay);
        self.turn_page();
        self.notice = None;
        self.place_typed.clear();
        if let Overlay::Place { wider } = overlay {
            self.cursor = self.likely_row(wider);
        }
    }

    pub(crate) fn close(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Mentor(Pane::Task)) => {
                self.drop_half_typed();
                self.make_call_move(CallMove::Back);
                return;
            }
            Some(Overlay::Mentor(_)) => return self.leave_pane(),
            _ => {}
        }
        if let Some(Overlay::Place { .. }) = self.overlays.pop() {
            self.cursor = None;
            self.ticked_question = None;
            match self.screen {
                Screen::Place { wider } => self.cursor = self.likely_row(wider),
                Screen::Desk => self.show_desk(),
                _ => self.settle(),
            }
        }
        self.turn_page();
    }

    /// How many rows can be chosen.
    pub(crate) fn rows(&self) -> usize {
        self.rows_of(self.overlays.last())
    }

    /// How many rows can be chosen under the page on top.
    pub(crate) fn rows_under(&self) -> usize {
        self.rows_of(self.overlays.iter().rev().nth(1))
    }

    fn rows_of(&self, overlay: Option<&Overlay>) -> usize {
        match overlay {
            Some(Overlay::Place { wider }) => return self.places(*wider).len(),
            Some(Overlay::Mentor(pane)) => return self.pane_rows(*pane),
            Some(Overlay::Copy) => return 1 + usize::from(self.session.save_copy.is_some()),
            Some(_) => return 0,
            None if self.shows_judged() => return 0,
            None => {}
        }
        match (self.screen, self.interview.stage()) {
            (Screen::Place { wider }, _) => self.places(wider).len(),
            (Screen::Contract, _) => self.contract_rows(),
            (Screen::Desk, _) => self.desk_rows(),
            (Screen::Interview, Stage::Question(q)) => {
                self.session.questionnaire.question(q).offered(self.call.is_some()).len() + 1
            }
            (Screen::Interview, Stage::Review { open }) => self.interview.path().met.len() + 1 + usize::from(!open.is_empty()),
            _ => 0,
        }
    }

    /// A digit moves the mark to its row; on a question of many answers it also ticks or unticks it. Enter gives the answer. In
    /// a long list two digits are one number.
    pub(crate) fn mark_by_digit(&mut self, n: usize) {
        if self.typed_an_address() {
            return self.no_row_of_places();
        }
        let many = matches!(self.mode(), Mode::Question { many: true, .. });
        let both = self.digits.map(|before| before * 10 + n % 10).filter(|both| !many && (10..=self.rows()).contains(both));
        if both.is_none() && self.digit_run > 1 && self.mode() == Mode::Place {
            // Among places a digit isn't put right by the next one: "47" is no row 7.
            return self.no_row_of_places();
        }
        let n = both.unwrap_or(n);
        self.digits = if both.is_none() { Some(n) } else { None };
        if n > self.rows() {
            return;
        }
        self.notice = None;
        if n == 1 && self.reads_on() {
            return;
        }
        if let Some(row) = self.rows_as_drawn().get(n - 1).copied() {
            self.mark(row);
        }
    }

    /// Puts the mark on a row; where many can be chosen, it is ticked or unticked.
    pub(crate) fn mark(&mut self, row: usize) {
        self.cursor = Some(row);
        if let Mode::Question { many: true, .. } = self.mode() {
            self.tick();
        }
    }

    pub(crate) fn tick(&mut self) {
        let (Stage::Question(ix), Some(row)) = (self.interview.stage(), self.cursor) else { return };
        let question = self.session.questionnaire.question(ix);
        self.notice = None;
        if let Some(call) = &mut self.call {
            call.unhear(Some(AnswerIx(row)));
        }
        if row < question.offered(self.call.is_some()).len() {
            self.ticks = question.toggled(self.ticks, AnswerIx(row));
            self.declined = false;
        } else {
            self.declined = !self.declined;
            self.ticks = AnswerSet::EMPTY;
        }
    }

    fn enter(&mut self) -> Option<AppEffect> {
        match (self.overlays.last().copied(), self.screen) {
            (Some(Overlay::Leaving { stopped }), _) => {
                return Some(if stopped { AppEffect::Interrupt } else { AppEffect::Leave });
            }
            (Some(Overlay::Copy), _) => return self.choose_copy(),
            (Some(Overlay::Saving), _) => self.save(),
            (Some(Overlay::Place { wider }), _) => self.choose_place(wider, true),
            (Some(Overlay::Mentor(pane)), _) => return self.pane_enter(pane),
            (Some(_), _) => self.close(),
            (None, _) if self.shows_judged() => {}
            (None, Screen::Contract) => return self.contract_enter(),
            (None, Screen::Desk) => return self.desk_enter(),
            (None, Screen::Welcome) => self.leave_welcome(),
            (None, Screen::Place { wider }) => self.choose_place(wider, false),
            (None, Screen::Interview) if self.asks_if_safe() => self.look(),
            (None, Screen::Interview) => match self.interview.stage() {
                Stage::Question(_) if self.lines_left() > 0 => {
                    self.notice = Some(say!("mentor-lines-left", count = self.lines_left()));
                }
                Stage::Question(ix) => match self.pending(ix) {
                    Some(reply) => self.give(reply),
                    None => self.notice = Some(self.nothing_chosen()),
                },
                Stage::Help { .. } | Stage::Undoes { .. } => self.make(Move::Onward),
                Stage::Review { open } => {
                    let met = self.interview.path().met;
                    let row = self.cursor.unwrap_or(met.len());
                    match (met.get(row), open.first()) {
                        (Some(question), _) => self.make(Move::Jump(*question)),
                        (None, Some(first)) if row == met.len() => self.make(Move::Jump(*first)),
                        (None, Some(_)) => self.make(Move::DeclineRest),
                        (None, None) => self.make(Move::Onward),
                    }
                }
                Stage::Result(_) => {}
            },
        }
        None
    }

    /// The notice where Enter finds nothing to give.
    fn nothing_chosen(&self) -> String {
        let asks_yes = |ix| self.session.questionnaire.question(ix).meant_by(YesOrNo::Yes).is_some();
        match self.mode() {
            Mode::Question { many: false, .. }
                if self.mentor_side().is_some() && (self.reading().is_some() || self.open_row().is_some_and(asks_yes)) =>
            {
                phrase("full-yes-or-no-first").to_owned()
            }
            Mode::Question { many: true, .. } if self.reading().is_some() => phrase("full-read-first").to_owned(),
            Mode::Question { many: true, .. } => phrase("full-tick-first").to_owned(),
            _ => words::notice(self.session.questionnaire, &Notice::NotAllowed),
        }
    }

    pub(crate) fn leave_welcome(&mut self) {
        if self.session.place.is_some() {
            self.screen = Screen::Interview;
            self.settle();
            return;
        }
        self.screen = Screen::Place { wider: None };
        self.cursor = self.likely_row(None);
        self.scroll = 0;
    }

    /// Makes a move and puts the screen where the interview then stands.
    pub(crate) fn make(&mut self, step: Move) {
        let notice = self.interview.make(step);
        (self.notice, self.safe_to_look) = (None, false);
        if notice == Some(Notice::AtStart) {
            if self.call.is_some() {
                return self.contract_back();
            }
            if self.session.place.is_none() {
                self.show_places_beside(self.place);
                self.ticked_question = None;
            } else if self.session.questionnaire.welcome.is_some() {
                self.screen = Screen::Welcome;
                self.ticked_question = None;
            }
            return;
        }
        self.notice = notice.map(|n| words::notice(self.session.questionnaire, &n));
        if !matches!(step, Move::Skip) || self.notice.is_none() {
            self.ticked_question = None;
        }
        self.settle();
        self.moved();
    }

    /// Loads what was given before when a question comes up, and starts pages at their top.
    pub(crate) fn settle(&mut self) {
        if let Some(call) = &mut self.call {
            call.attend(&self.interview);
        }
        self.page = ResultPage::First;
        self.turn_page();
        match self.interview.stage() {
            Stage::Question(q) => {
                if self.ticked_question == Some(q) {
                    return;
                }
                self.ticked_question = Some(q);
                let before = self.interview.marked(q).filter(|reply| !self.hides(q, *reply));
                self.declined = before == Some(Reply::Declined);
                self.ticks = if let Some(Reply::Chosen(set)) = before { set } else { AnswerSet::EMPTY };
                let question = self.session.questionnaire.question(q);
                self.cursor = match question.choose {
                    // Back at lines that are read aloud the keys act on one of them, whatever was given.
                    Choose::Many if self.reading().is_some() => self.first_line(),
                    Choose::One if self.reading().is_some_and(|reading| reading.lines().len() > 1) => self.sign_stands(),
                    _ if self.declined => Some(question.offered(self.call.is_some()).len()),
                    // Nothing is chosen beforehand: Enter alone gives no answer.
                    Choose::One => self.ticks.iter().next().map(AnswerIx::index),
                    Choose::Many => Some(self.ticks.iter().next().map_or(0, AnswerIx::index)),
                };
            }
            Stage::Review { .. } => {
                self.ticked_question = None;
                self.cursor = Some(self.interview.path().met.len());
            }
            _ => self.ticked_question = None,
        }
    }
}
