//! The way to a question that is only asked after another: where what was heard to it early is marked and counted.

use crate::call::pencil::mark::{PencilMark, leading_answers};
use crate::call::pencil::{Pencil, PencilStanding, is_weighty};
use crate::content::model::{AnswerIx, QuestionIx, Questionnaire, Reply};
use crate::engine::interview::{Interview, Stage};

impl PencilMark {
    /// Whether it has weight: what was heard, or what it leads on to.
    pub(super) fn weighs(&self, questionnaire: &Questionnaire) -> bool {
        let (question, answer) = self.leads_to.unwrap_or((self.question, self.answer));
        is_weighty(questionnaire, question, answer)
    }
}

impl Pencil {
    /// Marks the line that leads on to the question of what was heard, as heard earlier, too.
    pub(super) fn mark_the_way(&mut self, questionnaire: &Questionnaire, heard: (QuestionIx, AnswerIx)) {
        let Some((at, any_of)) = leading_answers(questionnaire, heard.0) else { return };
        let mildest = any_of.iter().min_by_key(|a| questionnaire.question(at).answers[a.index()].escalation);
        let Some(line) = mildest else { return };
        let mark = PencilMark { leads_to: Some(heard), ..PencilMark::heard(at, line) };
        let weighs = mark.weighs(questionnaire);
        self.marks.retain(|m| !(weighs && m.leads_to.is_some() && (m.question, m.answer) == (at, line)));
        if self.marks.iter().all(|m| (m.question, m.answer) != (at, line)) {
            self.marks.push(mark);
        }
    }

    /// Whether an answer leads on to a question at which something that was heard waits, and none that was given does.
    pub(super) fn leads(&self, interview: &Interview<'_>, question: QuestionIx, answer: AnswerIx) -> bool {
        let here = |m: &&PencilMark| (m.question, m.answer) == (question, answer) && !m.weighed;
        let to = self.marks.iter().filter(here).find_map(|m| m.leads_to);
        to.is_some_and(|heard| self.waiting(interview).contains(&heard) && !interview.path().met.contains(&heard.0))
    }

    /// The question at which a mentor counts what was heard, and what becomes of it there: where its own isn't asked, since an
    /// earlier one was answered without what leads on to it, that one.
    pub(crate) fn way(interview: &Interview<'_>, heard: (QuestionIx, AnswerIx)) -> (QuestionIx, PencilStanding) {
        let (question, answer) = heard;
        let own = (question, Pencil::standing(interview, question, answer));
        let Some((at, any_of)) = leading_answers(interview.questionnaire(), question) else { return own };
        let met = interview.path().met;
        let leads_on = matches!(interview.answers().reply(at), Some(Reply::Chosen(set)) if !set.and(any_of).is_empty());
        let passed = met.contains(&at) && !met.contains(&question) && interview.stage() != Stage::Question(question);
        if passed && !leads_on { (at, PencilStanding::Behind) } else { own }
    }

    /// What was heard out of turn was nothing, by what the mentor says.
    pub(crate) fn was_nothing(&mut self, heard: (QuestionIx, AnswerIx)) {
        let is_it = |m: &&mut PencilMark| (m.question, m.answer) == heard || m.leads_to == Some(heard);
        self.marks.iter_mut().filter(is_it).for_each(|m| m.weighed = true);
    }

    /// What of weight was heard out of turn and counts nowhere.
    pub(crate) fn weighty_waiting(&self, interview: &Interview<'_>) -> Vec<(QuestionIx, AnswerIx)> {
        let mut out = self.waiting(interview);
        out.retain(|(question, answer)| is_weighty(interview.questionnaire(), *question, *answer));
        out
    }
}
