//! Promises of the old file in terms of the new one. An atom over an item that the new file lacks is false on all its sheets.

use crate::content::model::{AnswerSet, Condition, OutcomeIx, Promise, QuestionIx, Questionnaire, SupportIx};
use crate::prover::compare::matching::{Matching, SameQuestion};
use crate::prover::verify::simplify::simplify;

/// A condition of the old file over the atoms of the new one, simplified.
pub(crate) fn condition(files: [&Questionnaire; 2], matched: &Matching, condition: &Condition) -> Condition {
    simplify(files, condition, &|question, set| {
        let same = matched.new_question(question)?;
        Some((same.new, new_answers(same, set)))
    })
}

fn new_answers(same: &SameQuestion, set: AnswerSet) -> AnswerSet {
    same.answers.iter().filter(|(o, _)| set.has(*o)).map(|(_, n)| *n).collect()
}

/// What a promise asks for, in terms of the new file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CarriedPromise {
    RulesOut(Vec<OutcomeIx>),
    Help,
    AtOnce,
    Question(QuestionIx),
    /// Asks a question that the new file lacks.
    Gone,
}

/// A promise of the old file.
pub(crate) fn promise(old: &Questionnaire, new: &Questionnaire, matched: &Matching, promise: &Promise) -> CarriedPromise {
    let outcomes = |list: &[OutcomeIx]| list.iter().filter_map(|o| matched.new_outcome(*o)).collect();
    let supports = |list: &[SupportIx]| {
        let named = |s: &SupportIx| new.supports.iter().position(|n| n.id == old.support(*s).id);
        list.iter().filter_map(named).map(SupportIx).collect()
    };
    let here = match promise {
        Promise::Never(list) => Promise::Never(outcomes(list)),
        Promise::Only(list) => Promise::Only(outcomes(list)),
        Promise::NeverPointsTo(list) => Promise::NeverPointsTo(supports(list)),
        Promise::NeverPointsOnlyTo(list) => Promise::NeverPointsOnlyTo(supports(list)),
        Promise::Pace(pace) => Promise::Pace(*pace),
        Promise::Lines(audience) => Promise::Lines(audience.clone()),
        Promise::ShowsHelp => return CarriedPromise::Help,
        Promise::AtOnce => return CarriedPromise::AtOnce,
        Promise::Asks(question) => {
            return matched.new_question(*question).map_or(CarriedPromise::Gone, |same| CarriedPromise::Question(same.new));
        }
    };
    CarriedPromise::RulesOut(new.ruled_out(&here))
}

/// A promise of the new file itself.
pub(crate) fn own(questionnaire: &Questionnaire, promise: &Promise) -> CarriedPromise {
    match promise {
        Promise::ShowsHelp => CarriedPromise::Help,
        Promise::AtOnce => CarriedPromise::AtOnce,
        Promise::Asks(question) => CarriedPromise::Question(*question),
        other => CarriedPromise::RulesOut(questionnaire.ruled_out(other)),
    }
}

impl CarriedPromise {
    /// Whether another promise about the same sheets implies this one.
    pub(crate) fn is_covered(&self, by: &CarriedPromise) -> bool {
        match (self, by) {
            (CarriedPromise::RulesOut(old), CarriedPromise::RulesOut(new)) => old.iter().all(|o| new.contains(o)),
            (old, new) => old == new && *old != CarriedPromise::Gone,
        }
    }
}
