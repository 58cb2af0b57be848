//! What a client says on a call, one key each: to a line that is read aloud, to a question that has
//! a "none of these", and to a sentence of the contract.

use crate::base::hearing;
use crate::base::phrases::{Language, language, phrase};
use crate::base::plain_reply::is_a_no;
use crate::call::flow::{CallFlow, HeldBack};
use crate::call::reading::{Heard, Reading};
use crate::content::model::{AnswerIx, AnswerSet, Choose, QuestionIx, Reply, YesOrNo};
use crate::engine::interview::{Move, Stage};
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::keys::{Binding, Mode};
use crate::ui::full_screen::mentor::keys as mentor_keys;
use crate::ui::full_screen::state::{AppEffect, Overlay, Pane, Screen};
use crate::ui::ui_text::mentor as words;

/// All that a client can say to a line.
const TO_A_LINE: [Heard; 4] = [Heard::Yes, Heard::No, Heard::NotSure, Heard::RatherNot];

impl App<'_> {
    /// The question that is being read line by line.
    pub(crate) fn reading(&self) -> Option<&Reading> {
        self.call.as_ref().and_then(CallFlow::reading)
    }

    /// The rows of the page on top from top to bottom. Where lines are read aloud they stand as they are read: a yes never falls
    /// on another line than the one that was read from the top.
    pub(crate) fn rows_as_drawn(&self) -> Vec<usize> {
        let all = self.rows();
        let question = matches!(self.mode(), Mode::Question { .. });
        let read = self.call.as_ref().filter(|_| question).and_then(CallFlow::rows_as_read);
        let Some(read) = read else { return (0..all).collect() };
        let read: Vec<usize> = read.into_iter().map(AnswerIx::index).collect();
        let last = (0..all).filter(|row| !read.contains(row)).collect::<Vec<_>>();
        read.into_iter().filter(|row| *row < all).chain(last).collect()
    }

    /// The letters that the page on top takes for what a client says.
    pub(crate) fn heard_bindings(&self, mode: &Mode) -> Vec<Binding> {
        if self.desk_asks_yes_or_no() {
            return mentor_keys::heard_bindings(&[Heard::Yes, Heard::No], true, phrase("full-heard-no"));
        }
        let Some(call) = self.call.as_ref().filter(|c| !c.intake.client_view()) else { return Vec::new() };
        let may = match mode {
            Mode::Question { .. } => match (call.reading(), self.open_row()) {
                (Some(_), _) => TO_A_LINE.to_vec(),
                (None, Some(open)) => TO_A_LINE.into_iter().filter(|heard| self.whole_row(open, *heard).is_some()).collect(),
                _ => Vec::new(),
            },
            Mode::List => {
                TO_A_LINE.into_iter().filter(|heard| self.asks_yes_or_no() && call.row_heard(*heard).is_some()).collect()
            }
            _ => Vec::new(),
        };
        // Where there is a yes, none of it stands for a whole list.
        let is_no = self.open_row().is_some_and(|open| self.none_is_a_no(open));
        let no = if is_no { phrase("full-heard-no") } else { phrase("full-heard-none") };
        mentor_keys::heard_bindings(&may, may.contains(&Heard::Yes) || *mode == Mode::List, no)
    }

    /// Whether a yes or a no is asked for: by the contract, or by a task.
    fn asks_yes_or_no(&self) -> bool {
        match self.overlays.last() {
            Some(Overlay::Mentor(Pane::Task)) => true,
            Some(_) => false,
            None => self.screen == Screen::Contract,
        }
    }

    pub(crate) fn open_row(&self) -> Option<QuestionIx> {
        if let Stage::Question(open) = self.interview.stage() { Some(open) } else { None }
    }

    /// Whether the answer that leaves out all others is a plain no.
    fn none_is_a_no(&self, open: QuestionIx) -> bool {
        let question = self.session.questionnaire.question(open);
        let none = question.none_at_one_key().and_then(|none| question.answers.get(none.index()));
        none.is_some_and(|none| is_a_no(&hearing::heard(&none.text)))
    }

    /// The row of what is said to a whole question: a no is none of these where it isn't about danger.
    fn whole_row(&self, open: QuestionIx, heard: Heard) -> Option<AnswerIx> {
        let question = self.session.questionnaire.question(open);
        match heard {
            Heard::Yes => question.meant_by(YesOrNo::Yes),
            Heard::No => question.none_at_one_key().or(question.meant_by(YesOrNo::No)),
            Heard::NotSure => question.not_sure(),
            Heard::RatherNot => Some(AnswerIx(question.offered(true).len())),
        }
    }

    /// Takes what the client said.
    pub(crate) fn hear(&mut self, heard: Heard) -> Option<AppEffect> {
        if self.desk_asks_yes_or_no() {
            self.cursor = Some(usize::from(heard != Heard::Yes));
            return self.desk_enter();
        }
        if self.asks_yes_or_no() {
            let row = self.call.as_ref().and_then(|call| call.row_heard(heard))?;
            return self.choose_in_call(row);
        }
        let open = self.open_row()?;
        match self.reading() {
            Some(reading) => {
                let under_keys = self.cursor.map(AnswerIx).filter(|row| reading.lines().contains(row));
                match under_keys.or_else(|| reading.next()) {
                    Some(line) => self.hear_line(line, heard),
                    None => self.notice = Some(phrase("full-which-line").to_owned()),
                }
            }
            None => self.hear_whole(open, heard),
        }
        None
    }

    fn hear_line(&mut self, line: AnswerIx, heard: Heard) {
        let Some(taken) = self.call.as_mut().and_then(|call| call.hear(&self.interview, line, heard)) else { return };
        let step = match taken {
            Ok(step) => step,
            Err(held) => {
                if let (HeldBack::ToldOf(_), Heard::Yes, false) = (&held, heard, self.asks_one()) {
                    self.ticks = self.ticks.with(line);
                }
                let due = self.call.as_mut().is_some_and(|c| c.pull_though_held(&self.interview, (line, heard), &held));
                self.hold_back(&held);
                if due {
                    // Why the answer waits is told behind it.
                    let waits = self.notice.take();
                    self.open_pane(Pane::Script);
                    self.held_notice = waits;
                }
                return;
            }
        };
        self.notice = None;
        self.declined = step.so_far == Some(Reply::Declined);
        self.ticks = if let Some(Reply::Chosen(set)) = step.so_far { set } else { AnswerSet::EMPTY };
        match (step.next, step.so_far) {
            // Of one answer the row under the keys is what Enter gives: the line to read is marked by itself.
            (Some(_), _) if self.asks_one() => self.cursor = None,
            (Some(next), _) => self.cursor = Some(next.index()),
            (None, Some(reply)) => return self.give(reply),
            (None, None) => {}
        }
        if step.help_due {
            self.open_pane(Pane::Script);
        }
    }

    /// A yes, a no and none of these are given at once, as to a line; not sure and rather not are marked, and Enter gives them.
    fn hear_whole(&mut self, open: QuestionIx, heard: Heard) {
        match self.whole_row(open, heard) {
            Some(said) if matches!(heard, Heard::Yes | Heard::No) => self.give(Reply::Chosen(AnswerSet::only(said))),
            Some(row) => self.mark(row.index()),
            None => {}
        }
    }

    /// Gives a reply, unless something holds it back.
    pub(crate) fn give(&mut self, reply: Reply) {
        match self.call.as_mut().and_then(|call| call.held_back(&self.interview, reply)) {
            Some(held) => self.hold_back(&held),
            None => self.make(Move::Give(reply)),
        }
    }

    /// Says why a reply doesn't count yet. Where a line has to be read first, the keys act on that one.
    fn hold_back(&mut self, held: &HeldBack) {
        match held {
            HeldBack::ToldOf(told) | HeldBack::LeftOut(told) if !self.asks_one() => self.cursor = Some(told.index()),
            // Of one answer the row under the keys is what Enter gives again.
            HeldBack::LeftOut(_) => {}
            HeldBack::ReadFirst(_) | HeldBack::ToldOf(_) => self.cursor = None,
        }
        self.notice = self.open_row().map(|open| words::held_back(self.call.as_ref(), self.session.questionnaire, open, held));
    }

    /// How many lines wait, where the reading has begun.
    pub(crate) fn lines_left(&self) -> usize {
        // A sign ended the reading: no line is left then.
        let reading = self.reading().filter(|r| r.has_begun() && !self.asks_one() && self.sign_stands().is_none());
        reading.map_or(0, |r| r.lines().iter().filter(|line| r.heard(**line).is_none() && !self.ticks.has(**line)).count())
    }

    /// The line of a sign that was given here before and stands.
    pub(crate) fn sign_stands(&self) -> Option<usize> {
        let question = self.session.questionnaire.question(self.open_row()?);
        self.reading()?.sign(question).filter(|line| self.ticks.has(*line)).map(AnswerIx::index)
    }

    /// The line that the keys act on when a question that is read comes up: one that they told of since it was answered, else one
    /// that was said yes to, else the next one to read.
    pub(crate) fn first_line(&self) -> Option<usize> {
        let reading = self.reading()?;
        if let Some(told) = self.call.as_ref().and_then(|call| call.told_since(&self.interview)) {
            return Some(told.index());
        }
        let said = self.ticks.iter().find(|line| reading.lines().contains(line));
        said.or_else(|| reading.next()).or_else(|| reading.lines().first().copied()).map(AnswerIx::index)
    }

    /// Whether the open question takes one answer.
    fn asks_one(&self) -> bool {
        self.open_row().is_some_and(|open| self.session.questionnaire.question(open).choose == Choose::One)
    }

    /// The line of a question of one answer that is to be read now, where no row is chosen.
    pub(crate) fn line_to_read(&self) -> Option<AnswerIx> {
        let reading = self.reading().filter(|r| r.lines().len() > 1 && self.cursor.is_none() && self.asks_one())?;
        reading.next()
    }

    /// How many rows the step of the contract has.
    pub(crate) fn contract_rows(&self) -> usize {
        self.call.as_ref().map_or(0, |call| words::contract_page_rows(call.step()).len())
    }
}

/// The mark of a line by what was heard to it; none where nothing was.
pub(crate) fn line_mark(app: &App<'_>, row: usize) -> Option<&'static str> {
    let reading = app.reading()?;
    Some(match reading.heard(AnswerIx(row))? {
        Heard::Yes => "[x]",
        Heard::No => "[n]",
        // The letter that is pressed for it.
        Heard::NotSure if language() == Language::Spanish => "[d]",
        Heard::RatherNot if language() == Language::Spanish => "[p]",
        Heard::NotSure => "[u]",
        Heard::RatherNot => "[r]",
    })
}
