//! Conditions written out and folded: names replaced by what they stand for, and what can't be true or false otherwise taken away.

use crate::content::model::{AnswerSet, Condition, QuestionIx, Questionnaire};

/// What an atom's question and answers become; nothing where they can't be given.
pub(crate) type Renamed<'p> = dyn Fn(QuestionIx, AnswerSet) -> Option<(QuestionIx, AnswerSet)> + 'p;

/// A condition, or what it is on every sheet.
enum Folded {
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
pub(crate) fn folded(files: [&Questionnaire; 2], condition: &Condition, renamed: &Renamed<'_>) -> Condition {
    match fold(files, condition, renamed) {
        Folded::When(condition) => condition,
        Folded::Always(true) => Condition::All(Vec::new()),
        Folded::Always(false) => never(),
    }
}

/// The same with its atoms as they are.
pub(crate) fn written_out(questionnaire: &Questionnaire, condition: &Condition) -> Condition {
    folded([questionnaire; 2], condition, &|question, set| Some((question, set)))
}

fn fold(files: [&Questionnaire; 2], condition: &Condition, renamed: &Renamed<'_>) -> Folded {
    let several = |list: &[Condition], all: bool| {
        let mut out = Vec::new();
        for part in list {
            match fold(files, part, renamed) {
                Folded::When(part) => out.push(part),
                Folded::Always(value) if value != all => return Folded::Always(value),
                Folded::Always(_) => {}
            }
        }
        match out.len() {
            0 => Folded::Always(all),
            1 => out.pop().map_or(Folded::Always(all), Folded::When),
            _ => Folded::When(if all { Condition::All(out) } else { Condition::Any(out) }),
        }
    };
    match condition {
        Condition::Answer { question, any_of, declined } => match renamed(*question, *any_of) {
            Some((question, any_of)) if !any_of.is_empty() || *declined => {
                Folded::When(Condition::Answer { question, any_of, declined: *declined })
            }
            _ => Folded::Always(false),
        },
        Condition::AtLeast { n, of } => {
            let of: Vec<_> = of.iter().filter_map(|(q, set)| renamed(*q, *set)).filter(|(_, set)| !set.is_empty()).collect();
            let most: usize = of.iter().map(|(q, set)| files[1].question(*q).most_signs(*set)).sum();
            if most < *n as usize { Folded::Always(false) } else { Folded::When(Condition::AtLeast { n: *n, of }) }
        }
        Condition::All(list) => several(list, true),
        Condition::Any(list) => several(list, false),
        Condition::Not(inner) => match fold(files, inner, renamed) {
            Folded::When(inner) => Folded::When(Condition::Not(Box::new(inner))),
            Folded::Always(value) => Folded::Always(!value),
        },
        Condition::Holds(ix) => fold(files, files[0].condition(*ix), renamed),
    }
}
