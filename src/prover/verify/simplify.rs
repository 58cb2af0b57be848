//! Simplification of conditions: names replaced by what they stand for, constant parts removed.

use crate::content::model::{AnswerSet, Condition, QuestionIx, Questionnaire};

/// The replacement for an atom's question and answers; `None` where no sheet can give them.
pub(crate) type AtomMap<'p> = dyn Fn(QuestionIx, AnswerSet) -> Option<(QuestionIx, AnswerSet)> + 'p;

pub(crate) fn never() -> Condition {
    Condition::Any(Vec::new())
}

fn always() -> Condition {
    Condition::All(Vec::new())
}

pub(crate) fn is_never(condition: &Condition) -> bool {
    *condition == never()
}

/// A condition of the first file over the atoms of the second, without names and constant parts: [`never`], or `All` of nothing,
/// where it is constant. A count that can't be reached is [`never`].
pub(crate) fn simplify(files: [&Questionnaire; 2], condition: &Condition, atoms: &AtomMap<'_>) -> Condition {
    let several = |list: &[Condition], neutral: Condition, absorbing: Condition| {
        let mut out = Vec::new();
        for part in list.iter().map(|part| simplify(files, part, atoms)) {
            if part == absorbing {
                return absorbing;
            }
            if part != neutral {
                out.push(part);
            }
        }
        match (out.len(), neutral) {
            (1, _) => out.remove(0),
            (_, Condition::All(_)) => Condition::All(out),
            _ => Condition::Any(out),
        }
    };
    match condition {
        Condition::Answer { question, any_of, declined } => match atoms(*question, *any_of) {
            Some((question, any_of)) if !any_of.is_empty() || *declined => {
                Condition::Answer { question, any_of, declined: *declined }
            }
            _ => never(),
        },
        Condition::AtLeast { n, of } => {
            let of: Vec<_> = of.iter().filter_map(|(q, set)| atoms(*q, *set)).filter(|(_, set)| !set.is_empty()).collect();
            let most: usize = of.iter().map(|(q, set)| files[1].question(*q).most_signs(*set)).sum();
            if most < *n as usize { never() } else { Condition::AtLeast { n: *n, of } }
        }
        Condition::All(list) => several(list, always(), never()),
        Condition::Any(list) => several(list, never(), always()),
        Condition::Not(inner) => match simplify(files, inner, atoms) {
            inner if inner == never() => always(),
            inner if inner == always() => never(),
            inner => Condition::Not(Box::new(inner)),
        },
        Condition::Holds(ix) => simplify(files, files[0].condition(*ix), atoms),
    }
}

pub(crate) fn written_out(questionnaire: &Questionnaire, condition: &Condition) -> Condition {
    simplify([questionnaire; 2], condition, &|question, set| Some((question, set)))
}
