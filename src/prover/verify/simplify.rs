//! Conditions written out and folded: names replaced by what they stand for, and what can't be true or false otherwise taken away.

use crate::content::model::{AnswerSet, Condition, QuestionIx, Questionnaire};

/// What an atom's question and answers become; nothing where they can't be given.
pub(crate) type AtomMap<'p> = dyn Fn(QuestionIx, AnswerSet) -> Option<(QuestionIx, AnswerSet)> + 'p;

/// A condition, or what it is on every sheet.
enum Simplified {
    Always(bool),
    When(Condition),
}

/// Always false.
pub(crate) fn never() -> Condition {
    Condition::Any(Vec::new())
}

/// Whether a condition is one of those that nothing makes true.
pub(crate) fn is_never(condition: &Condition) -> bool {
    matches!(condition, Condition::Any(list) if list.is_empty())
}

/// A condition of the first file with every name in it written out, its atoms replaced by those of the second. [`never`], or `All`
/// of nothing, where it is one thing on every sheet. A count out of reach is never, as everywhere else.
pub(crate) fn simplify(files: [&Questionnaire; 2], condition: &Condition, renamed: &AtomMap<'_>) -> Condition {
    match simplify_part(files, condition, renamed) {
        Simplified::When(condition) => condition,
        Simplified::Always(true) => Condition::All(Vec::new()),
        Simplified::Always(false) => never(),
    }
}

/// The same with its atoms as they are.
pub(crate) fn written_out(questionnaire: &Questionnaire, condition: &Condition) -> Condition {
    simplify([questionnaire; 2], condition, &|question, set| Some((question, set)))
}

fn simplify_part(files: [&Questionnaire; 2], condition: &Condition, renamed: &AtomMap<'_>) -> Simplified {
    let several = |list: &[Condition], all: bool| {
        let mut out = Vec::new();
        for part in list {
            match simplify_part(files, part, renamed) {
                Simplified::When(part) => out.push(part),
                Simplified::Always(value) if value != all => return Simplified::Always(value),
                Simplified::Always(_) => {}
            }
        }
        match out.len() {
            0 => Simplified::Always(all),
            1 => out.pop().map_or(Simplified::Always(all), Simplified::When),
            _ => Simplified::When(if all { Condition::All(out) } else { Condition::Any(out) }),
        }
    };
    match condition {
        Condition::Answer { question, any_of, declined } => match renamed(*question, *any_of) {
            Some((question, any_of)) if !any_of.is_empty() || *declined => {
                Simplified::When(Condition::Answer { question, any_of, declined: *declined })
            }
            _ => Simplified::Always(false),
        },
        Condition::AtLeast { n, of } => {
            let of: Vec<_> = of.iter().filter_map(|(q, set)| renamed(*q, *set)).filter(|(_, set)| !set.is_empty()).collect();
            let most: usize = of.iter().map(|(q, set)| files[1].question(*q).most_signs(*set)).sum();
            if most < *n as usize { Simplified::Always(false) } else { Simplified::When(Condition::AtLeast { n: *n, of }) }
        }
        Condition::All(list) => several(list, true),
        Condition::Any(list) => several(list, false),
        Condition::Not(inner) => match simplify_part(files, inner, renamed) {
            Simplified::When(inner) => Simplified::When(Condition::Not(Box::new(inner))),
            Simplified::Always(value) => Simplified::Always(!value),
        },
        Condition::Holds(ix) => simplify_part(files, files[0].condition(*ix), renamed),
    }
}
