//! What the old file promises, said of the new one: conditions with the new file's places. An atom about something that the
//! new file doesn't have is true of none of its sheets.

use super::matched::{Matched, SameQuestion};
use crate::questionnaire::{AnswerSet, Condition, OutcomeIx, Promise, QuestionIx, Questionnaire};

/// A condition, or what it is on every sheet.
enum Carried {
    Always(bool),
    When(Condition),
}

/// A condition of the old file, with what its names stand for written out. `Condition::Any` of nothing where no sheet of the
/// new file can meet it.
pub(super) fn condition(old: &Questionnaire, matched: &Matched, condition: &Condition) -> Condition {
    match carried(old, condition, &|question, set| {
        let same = matched.new_question(question)?;
        Some((same.new, new_answers(same, set)))
    }) {
        Carried::When(condition) => condition,
        Carried::Always(true) => Condition::All(Vec::new()),
        Carried::Always(false) => Condition::Any(Vec::new()),
    }
}

/// A condition with what its names stand for written out.
pub(super) fn written_out(questionnaire: &Questionnaire, condition: &Condition) -> Condition {
    match carried(questionnaire, condition, &|question, set| Some((question, set))) {
        Carried::When(condition) => condition,
        Carried::Always(true) => Condition::All(Vec::new()),
        Carried::Always(false) => Condition::Any(Vec::new()),
    }
}

fn new_answers(same: &SameQuestion, set: AnswerSet) -> AnswerSet {
    same.answers.iter().filter(|(o, _)| set.has(*o)).map(|(_, n)| *n).collect()
}

fn carried(
    questionnaire: &Questionnaire,
    condition: &Condition,
    place: &dyn Fn(QuestionIx, AnswerSet) -> Option<(QuestionIx, AnswerSet)>,
) -> Carried {
    let several = |list: &[Condition], all: bool| {
        let mut out = Vec::new();
        for part in list {
            match carried(questionnaire, part, place) {
                Carried::When(part) => out.push(part),
                Carried::Always(value) if value != all => return Carried::Always(value),
                Carried::Always(_) => {}
            }
        }
        match out.len() {
            0 => Carried::Always(all),
            1 => out.pop().map_or(Carried::Always(all), Carried::When),
            _ => Carried::When(if all { Condition::All(out) } else { Condition::Any(out) }),
        }
    };
    match condition {
        Condition::Answer { question, any_of, declined } => match place(*question, *any_of) {
            Some((question, any_of)) if !any_of.is_empty() || *declined => {
                Carried::When(Condition::Answer { question, any_of, declined: *declined })
            }
            _ => Carried::Always(false),
        },
        Condition::AtLeast { n, of } => {
            let of: Vec<_> = of.iter().filter_map(|(q, set)| place(*q, *set)).filter(|(_, set)| !set.is_empty()).collect();
            if of.is_empty() { Carried::Always(false) } else { Carried::When(Condition::AtLeast { n: *n, of }) }
        }
        Condition::All(list) => several(list, true),
        Condition::Any(list) => several(list, false),
        Condition::Not(inner) => match carried(questionnaire, inner, place) {
            Carried::When(inner) => Carried::When(Condition::Not(Box::new(inner))),
            Carried::Always(value) => Carried::Always(!value),
        },
        Condition::Holds(ix) => carried(questionnaire, questionnaire.condition(*ix), place),
    }
}

/// A promise of the old file: the outcomes of the new one that it rules out, or else what it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    RulesOut(Vec<OutcomeIx>),
    Help,
    AtOnce,
    Question(QuestionIx),
    /// A question that the new file doesn't have.
    Gone,
}

pub(super) fn promise(old: &Questionnaire, new: &Questionnaire, matched: &Matched, promise: &Promise) -> Asked {
    let outcomes = |list: &[OutcomeIx]| list.iter().filter_map(|o| matched.new_outcome(*o)).collect();
    let supports = |list: &[crate::questionnaire::SupportIx]| {
        let named = |s: &crate::questionnaire::SupportIx| new.supports().iter().position(|n| n.id == old.support(*s).id);
        list.iter().filter_map(named).map(crate::questionnaire::SupportIx).collect()
    };
    let here = match promise {
        Promise::Never(list) => Promise::Never(outcomes(list)),
        Promise::Only(list) => Promise::Only(outcomes(list)),
        Promise::NeverPointsTo(list) => Promise::NeverPointsTo(supports(list)),
        Promise::NeverPointsOnlyTo(list) => Promise::NeverPointsOnlyTo(supports(list)),
        Promise::Pace(pace) => Promise::Pace(*pace),
        Promise::ShowsHelp => return Asked::Help,
        Promise::AtOnce => return Asked::AtOnce,
        Promise::Asks(question) => {
            return matched.new_question(*question).map_or(Asked::Gone, |same| Asked::Question(same.new));
        }
    };
    Asked::RulesOut(new.ruled_out(&here))
}

/// What a guarantee asks for in its own file.
pub(super) fn own(questionnaire: &Questionnaire, promise: &Promise) -> Asked {
    match promise {
        Promise::ShowsHelp => Asked::Help,
        Promise::AtOnce => Asked::AtOnce,
        Promise::Asks(question) => Asked::Question(*question),
        other => Asked::RulesOut(questionnaire.ruled_out(other)),
    }
}

impl Asked {
    /// Whether a promise asks for as much or more, where both speak of the same sheets.
    pub(super) fn is_covered(&self, by: &Asked) -> bool {
        match (self, by) {
            (Asked::RulesOut(old), Asked::RulesOut(new)) => old.iter().all(|o| new.contains(o)),
            (old, new) => old == new && *old != Asked::Gone,
        }
    }
}
