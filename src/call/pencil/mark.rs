//! One answer that was heard out of turn, and the line of an earlier question that leads on to its own: without a yes there its
//! question is never asked.

use crate::call::reading::Heard;
use crate::content::model::{AnswerIx, AnswerSet, Condition, QuestionIx, Questionnaire, Reply};

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

    /// Whether a reply leads on to what was heard without it.
    pub(super) fn is_led_to_by(&self, questionnaire: &Questionnaire, reply: Reply) -> bool {
        let leading = self.leads_to.and_then(|(question, _)| leading_answers(questionnaire, question));
        matches!((leading, reply), (Some((_, any_of)), Reply::Chosen(set)) if !set.and(any_of).is_empty())
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

/// The earlier question, and its answers any of which leads on to a question.
pub(super) fn leading_answers(questionnaire: &Questionnaire, question: QuestionIx) -> Option<(QuestionIx, AnswerSet)> {
    match questionnaire.question(question).asked_when.as_ref()? {
        Condition::Answer { question: at, any_of, .. } => Some((*at, *any_of)),
        Condition::All(list) | Condition::Any(list) => match list.as_slice() {
            [Condition::Answer { question: at, any_of, .. }] => Some((*at, *any_of)),
            _ => None,
        },
        _ => None,
    }
}
