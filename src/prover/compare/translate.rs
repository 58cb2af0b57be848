//! What the old file promises, said of the new one: conditions with the new file's places. An atom about something that the
//! new file doesn't have is true of none of its sheets.

use crate::content::model::{AnswerSet, Condition, OutcomeIx, Promise, QuestionIx, Questionnaire};
use crate::prover::compare::matching::{Matching, SameQuestion};
use crate::prover::verify::simplify::simplify;

/// A condition of the old file, with what its names stand for written out. `Condition::Any` of nothing where no sheet of the
/// new file can meet it.
pub(crate) fn condition(files: [&Questionnaire; 2], matched: &Matching, condition: &Condition) -> Condition {
    simplify(files, condition, &|question, set| {
        let same = matched.new_question(question)?;
        Some((same.new, new_answers(same, set)))
    })
}

fn new_answers(same: &SameQuestion, set: AnswerSet) -> AnswerSet {
    same.answers.iter().filter(|(o, _)| set.has(*o)).map(|(_, n)| *n).collect()
}

/// A promise of the old file: the outcomes of the new one that it rules out, or else what it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CarriedPromise {
    RulesOut(Vec<OutcomeIx>),
    Help,
    AtOnce,
    Question(QuestionIx),
    /// A question that the new file doesn't have.
    Gone,
}

pub(crate) fn promise(old: &Questionnaire, new: &Questionnaire, matched: &Matching, promise: &Promise) -> CarriedPromise {
    let outcomes = |list: &[OutcomeIx]| list.iter().filter_map(|o| matched.new_outcome(*o)).collect();
    let supports = |list: &[crate::content::model::SupportIx]| {
        let named = |s: &crate::content::model::SupportIx| new.supports.iter().position(|n| n.id == old.support(*s).id);
        list.iter().filter_map(named).map(crate::content::model::SupportIx).collect()
    };
    let here = match promise {
        Promise::Never(list) => Promise::Never(outcomes(list)),
        Promise::Only(list) => Promise::Only(outcomes(list)),
        Promise::NeverPointsTo(list) => Promise::NeverPointsTo(supports(list)),
        Promise::NeverPointsOnlyTo(list) => Promise::NeverPointsOnlyTo(supports(list)),
        Promise::Pace(pace) => Promise::Pace(*pace),
        Promise::ShowsHelp => return CarriedPromise::Help,
        Promise::AtOnce => return CarriedPromise::AtOnce,
        Promise::Asks(question) => {
            return matched.new_question(*question).map_or(CarriedPromise::Gone, |same| CarriedPromise::Question(same.new));
        }
    };
    CarriedPromise::RulesOut(new.ruled_out(&here))
}

/// What a guarantee asks for in its own file.
pub(crate) fn own(questionnaire: &Questionnaire, promise: &Promise) -> CarriedPromise {
    match promise {
        Promise::ShowsHelp => CarriedPromise::Help,
        Promise::AtOnce => CarriedPromise::AtOnce,
        Promise::Asks(question) => CarriedPromise::Question(*question),
        other => CarriedPromise::RulesOut(questionnaire.ruled_out(other)),
    }
}

impl CarriedPromise {
    /// Whether a promise asks for as much or more, where both speak of the same sheets.
    pub(crate) fn is_covered(&self, by: &CarriedPromise) -> bool {
        match (self, by) {
            (CarriedPromise::RulesOut(old), CarriedPromise::RulesOut(new)) => old.iter().all(|o| new.contains(o)),
            (old, new) => old == new && *old != CarriedPromise::Gone,
        }
    }
}
