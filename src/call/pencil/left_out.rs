//! An answer of weight that was heard earlier and would be left out: it is asked about whenever an answer leaves it out, and let
//! go by that same answer again.

use crate::call::pencil::mark::{LeavingOut, PencilMark};
use crate::call::pencil::{Pencil, worrying};
use crate::call::reading::Heard;
use crate::content::model::{AnswerIx, Choose, QuestionIx, Questionnaire, Reply};
use crate::engine::interview::Interview;

impl Pencil {
    /// The answer that a reply leaves out, where that has weight, nobody let it go at its own line (`answered`: the lines that were)
    /// and it isn't given for the second time. Where there is nothing to ask, the question is answered, and what was heard to it
    /// decided on.
    pub(crate) fn left_out(
        &mut self,
        questionnaire: &Questionnaire,
        open: QuestionIx,
        (reply, stands): (Reply, bool),
        answered: impl Fn(AnswerIx) -> bool,
    ) -> Option<AnswerIx> {
        let whole = Some(LeavingOut::Whole(reply));
        let given = |answer: AnswerIx| matches!(reply, Reply::Chosen(set) if set.has(answer));
        let asks = |m: &PencilMark| {
            let decided = m.let_go && answered(m.answer) || m.weighed && stands;
            let left_out = !given(m.answer) && !m.is_led_to_by(questionnaire, reply);
            left_out && m.asked != whole && !decided && m.weighs(questionnaire)
        };
        let mut here: Vec<&mut PencilMark> = self.marks.iter_mut().filter(|m| m.question == open).collect();
        if let Some(mark) = here.iter_mut().find(|m| asks(m)) {
            mark.asked = whole;
            return Some(mark.answer);
        }
        for mark in here {
            (mark.asked, mark.weighed) = (whole, true);
        }
        None
    }

    /// Whether something of weight that was heard earlier isn't let go yet by what is said to its own line. A no is enough where it
    /// was asked about at another line.
    pub(crate) fn line_left_out(&mut self, questionnaire: &Questionnaire, open: QuestionIx, line: AnswerIx, said: Heard) -> bool {
        let here = |m: &&mut PencilMark| (m.question, m.answer) == (open, line) && m.weighs(questionnaire);
        let Some(mark) = self.marks.iter_mut().find(here) else { return false };
        let again = Some(LeavingOut::Line(said));
        mark.let_go = mark.asked == again || said == Heard::No && matches!(mark.asked, Some(LeavingOut::Whole(_)));
        if !mark.let_go {
            mark.asked = again;
        }
        !mark.let_go
    }

    /// Lets go of what was heard earlier at a line, without asking: it stays with the mentor as what they took back.
    pub(crate) fn let_go(&mut self, open: QuestionIx, line: AnswerIx) {
        self.marks.iter_mut().filter(|m| (m.question, m.answer) == (open, line)).for_each(|m| m.let_go = true);
    }

    /// A sign that was given to a question of one answer and counts is asked about before it is taken back.
    pub(crate) fn given(&mut self, interview: &Interview<'_>, open: QuestionIx) {
        let questionnaire = interview.questionnaire();
        let Some(Reply::Chosen(set)) = interview.answers().reply(open) else { return };
        if questionnaire.question(open).choose == Choose::Many {
            return;
        }
        for answer in set.iter().filter(|answer| worrying(questionnaire, open, *answer)) {
            if self.marks.iter().all(|m| (m.question, m.answer) != (open, answer)) {
                self.marks.push(PencilMark::given(open, answer));
            }
        }
    }

    /// Whether an answer was heard out of turn.
    pub(crate) fn is_marked(&self, heard: (QuestionIx, AnswerIx)) -> bool {
        self.marks.iter().any(|m| (m.question, m.answer) == heard)
    }

    /// Takes away what was pencilled in, and the way to it: it was never said.
    pub(crate) fn forget(&mut self, heard: (QuestionIx, AnswerIx)) {
        self.marks.retain(|m| (m.question, m.answer) != heard && m.leads_to != Some(heard));
    }

    /// A question comes up: whatever would be left out of it is asked about anew.
    pub(crate) fn ask_anew(&mut self, open: QuestionIx) {
        self.marks.iter_mut().filter(|m| m.question == open).for_each(|m| m.asked = None);
    }
}
