//! The answers of a pair of sheets that matter: without any one of them it could lead elsewhere.

use crate::content::model::{OutcomeIx, QuestionIx, Questionnaire};
use crate::prover::diagram::{Diagram, OutcomeSet};
use crate::prover::witness::Witness;

/// The questions of a sheet whose replies force its outcome, whatever the others are; all of its
/// questions where that is too much to work out. The last questions are left out first.
pub(crate) fn deciding(
    questionnaire: &Questionnaire,
    diagram: &Diagram,
    witness: &Witness,
    outcome: OutcomeIx,
) -> Vec<QuestionIx> {
    let asked: Vec<QuestionIx> = witness.iter().map(|(question, _)| *question).collect();
    let Some(mut given) = diagram.classes_of(questionnaire, witness.iter().copied()) else { return asked };
    let only = OutcomeSet::default().with(outcome);
    let mut needed = Vec::new();
    for question in asked.into_iter().rev() {
        let reply = given[question.index()].take();
        if diagram.reachable(&given).ok() != Some(only) {
            given[question.index()] = reply;
            needed.push(question);
        }
    }
    needed.reverse();
    needed
}
