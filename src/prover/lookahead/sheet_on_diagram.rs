//! A sheet placed on a diagram, to vary its replies.

use crate::content::model::{About, Outcome, OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::engine::path::Sheet;
use crate::prover::diagram::{Diagram, OutcomeSet};

/// Whether a question is about changes or goals: only its answers are ever said to decide a result,
/// or to change it.
pub(crate) fn is_open(questionnaire: &Questionnaire, ix: QuestionIx) -> bool {
    !questionnaire.question(ix).safety && matches!(questionnaire.section_of(ix).about, About::Changes | About::Goals)
}

/// Whether an outcome puts help before anything else, so that nothing is explained.
pub(crate) fn is_urgent(outcome: &Outcome) -> bool {
    outcome.is_urgent() || outcome.young
}

/// A sheet on the diagram of its questionnaire, with its outcome.
pub(crate) struct SheetOnDiagram<'a> {
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) diagram: &'a Diagram,
    pub(crate) sheet: &'a Sheet,
    pub(crate) outcome: OutcomeIx,
    /// The class of each question's reply.
    pub(crate) given: Vec<Option<usize>>,
}

impl SheetOnDiagram<'_> {
    /// The outcomes of all assignments with this sheet's replies except those of some questions,
    /// which are changed or, with `None`, free. `None` where there are too many points to look at.
    pub(crate) fn with(&self, others: &[(QuestionIx, Option<Reply>)]) -> Option<OutcomeSet> {
        let mut given = self.given.clone();
        for (question, reply) in others {
            given[question.index()] = match reply {
                Some(reply) => Some(self.diagram.class_of(self.questionnaire, question.index(), *reply)?),
                None => None,
            };
        }
        self.diagram.reachable(&given).ok()
    }
}
