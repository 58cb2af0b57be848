//! One answer that was heard out of turn, and the line of an earlier question that leads on to its own: without a yes there its
//! question is never asked.

use crate::call::pencil::{Pencil, PencilStanding, is_weighty};
use crate::call::reading::Heard;
use crate::content::model::{AnswerIx, AnswerSet, Condition, QuestionIx, Questionnaire, Reply};
use crate::engine::interview::{Interview, Stage};

/// An answer that isn't left out in silence: it was heard out of turn, or is a sign that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PencilMark {
    pub(super) question: QuestionIx,
    pub(super) answer: AnswerIx,
    /// What left it out, and was asked about last.
    pub(super) asked: Option<LeavingOut>,
    /// Whether its own line was answered otherwise, after that was asked about.
    pub(super) let_go: bool,
    /// Whether its question was answered since.
    pub(super) weighed: bool,
    /// The answer that was heard, where this one only leads on to its question.
    pub(super) leads_to: Option<(QuestionIx, AnswerIx)>,
}

impl PencilMark {
    /// An answer that was heard out of turn: it waits at its question.
    pub(super) fn heard(question: QuestionIx, answer: AnswerIx) -> PencilMark {
        PencilMark { question, answer, asked: None, let_go: false, weighed: false, leads_to: None }
    }

    /// A sign that was given to a question of one answer: it waits nowhere, and isn't taken back in silence.
    pub(super) fn given(question: QuestionIx, answer: AnswerIx) -> PencilMark {
        PencilMark { weighed: true, ..PencilMark::heard(question, answer) }
    }
}

/// What leaves an answer out that was heard earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LeavingOut {
    /// A reply to the question.
    Whole(Reply),
    /// Anything but a yes to its own line.
    Line(Heard),
}

impl PencilMark {
    /// Whether it has weight: what was heard, or what it leads on to.
    pub(super) fn weighs(&self, questionnaire: &Questionnaire) -> bool {
        let (question, answer) = self.leads_to.unwrap_or((self.question, self.answer));
        is_weighty(questionnaire, question, answer)
    }

    /// Whether a reply leads on to what was heard without it.
    pub(super) fn is_led_to_by(&self, questionnaire: &Questionnaire, reply: Reply) -> bool {
        let leading = self.leads_to.and_then(|(question, _)| leading_answers(questionnaire, question));
        matches!((leading, reply), (Some((_, any_of)), Reply::Chosen(set)) if !set.and(any_of).is_empty())
    }
}

/// The earlier question, and its answers any of which leads on to a question.
fn leading_answers(questionnaire: &Questionnaire, question: QuestionIx) -> Option<(QuestionIx, AnswerSet)> {
    match questionnaire.question(question).asked_when.as_ref()? {
        Condition::Answer { question: at, any_of, .. } => Some((*at, *any_of)),
        Condition::All(list) | Condition::Any(list) => match list.as_slice() {
            [Condition::Answer { question: at, any_of, .. }] => Some((*at, *any_of)),
            _ => None,
        },
        _ => None,
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
