//! Conditions in words, short enough for a label: questions by their numbers, answers by the
//! beginning of their words.

use crate::base::phrases::{phrase, say};
use crate::content::model::{AnswerSet, Choose, Condition, Outcome, QuestionIx, Questionnaire, Together};
use crate::content::sentences::number;

/// Characters of an answer's words on a label.
const SHORT: usize = 30;

/// The same where the number of the answer stands behind them.
const SHORT_NUMBERED: usize = 24;

/// A condition as one line. Named conditions stay names.
pub(crate) fn in_words(questionnaire: &Questionnaire, condition: &Condition) -> String {
    words(questionnaire, condition, Look { nested: false, numbered: false })
}

/// The same with the number of each answer: two that are cut to the same words are told apart by it.
pub(crate) fn in_words_and_numbers(questionnaire: &Questionnaire, condition: &Condition) -> String {
    words(questionnaire, condition, Look { nested: false, numbered: true })
}

/// The supports of an outcome, and how they stand to one another: "therapy, then coaching". Empty where it points to none.
pub(crate) fn supports_in_words(questionnaire: &Questionnaire, outcome: &Outcome) -> String {
    let names: Vec<&str> = outcome.points_to.iter().map(|s| questionnaire.support(*s).name.as_str()).collect();
    names.join(&match questionnaire.together(outcome) {
        Some(Together::Open) => format!(" {} ", phrase("print-and")),
        Some(Together::Beside) => format!(", {} ", phrase("print-beside")),
        _ => format!(", {} ", phrase("print-then")),
    })
}

/// How a part of a condition is written.
#[derive(Clone, Copy)]
struct Look {
    /// It stands within another, so that a list needs brackets.
    nested: bool,
    /// Answers have their numbers behind them.
    numbered: bool,
}

fn words(questionnaire: &Questionnaire, condition: &Condition, look: Look) -> String {
    let inner = Look { nested: true, ..look };
    let several = |list: &[Condition], all: bool| {
        let mut list = unnested(list, all);
        if all {
            // What isn't so stands last: nothing behind a "neither" can seem to go with it.
            list.sort_by_key(|c| if neither(c).is_some() { 2 } else { u8::from(matches!(c, Condition::Not(_))) });
        }
        let part = |c: &&Condition| match words(questionnaire, c, inner) {
            words if !all && neither(c).is_some() => format!("({words})"),
            words => words,
        };
        let parts: Vec<String> = list.iter().map(part).collect();
        let joined = parts.join(&if all { format!(" {} ", phrase("print-and")) } else { format!(", {} ", phrase("print-or")) });
        if look.nested && parts.len() > 1 { format!("({joined})") } else { joined }
    };
    match condition {
        Condition::Answer { question, any_of, declined } => {
            let mut given = answers(questionnaire, *question, *any_of, look.numbered);
            given.extend(declined.then(|| phrase("print-graph-declined").to_owned()));
            let given = given.join(&format!(" {} ", phrase("print-or")));
            say!("print-graph-answered", n = question.index() + 1, answers = given)
        }
        Condition::All(list) => several(list, true),
        Condition::Any(list) => several(list, false),
        denied if neither(denied).is_some() => {
            let each = neither(denied).unwrap_or_default().iter().map(|c| words(questionnaire, c, inner));
            let each: Vec<String> = each.collect();
            say!("print-graph-neither", conditions = each.join(&format!(", {} ", phrase("print-nor"))))
        }
        Condition::Not(denied) => say!("print-graph-not", condition = words(questionnaire, denied, inner)),
        Condition::AtLeast { n, of } => {
            let signs = of.iter().map(|(q, set)| answers(questionnaire, *q, *set, look.numbered).join(", "));
            let signs: Vec<String> = signs.collect();
            say!("print-graph-at-least", number = number(*n), answers = signs.join(", "))
        }
        Condition::Holds(ix) => questionnaire.conditions.get(ix.index()).map(|c| c.name.replace('-', " ")).unwrap_or_default(),
    }
}

/// The parts of a list, those of a list of its kind among them: "A and (B and C)" is "A and B and C".
fn unnested(list: &[Condition], all: bool) -> Vec<&Condition> {
    list.iter()
        .flat_map(|c| match c {
            Condition::All(inner) if all => unnested(inner, all),
            Condition::Any(inner) if !all => unnested(inner, all),
            other => vec![other],
        })
        .collect()
}

/// What a condition says that there is none of, where that is more than one thing.
fn neither(condition: &Condition) -> Option<&[Condition]> {
    match condition {
        Condition::Not(denied) => match denied.as_ref() {
            Condition::Any(list) if list.len() > 1 => Some(list),
            _ => None,
        },
        _ => None,
    }
}

/// Some answers of a question by the beginning of their words; all but one as "any but" that one,
/// where nothing goes with it.
fn answers(questionnaire: &Questionnaire, question: QuestionIx, set: AnswerSet, numbered: bool) -> Vec<String> {
    let q = questionnaire.question(question);
    let missing: Vec<_> = q.answers.iter().enumerate().filter(|(at, _)| set.bits() >> at & 1 == 0).collect();
    let named = |at: usize, text: &str| {
        if !numbered {
            return short(text, SHORT);
        }
        format!("{} ({}.{})", short(text, SHORT_NUMBERED), question.index() + 1, at + 1)
    };
    match missing.as_slice() {
        [(at, one)] if set.len() > 3 && (one.alone || q.choose == Choose::One) => {
            vec![say!("print-graph-any-but", answer = named(*at, &one.text))]
        }
        _ => q.chosen(set).map(|(at, a)| named(at.index(), &a.text)).collect(),
    }
}

/// The beginning of some words, in quotation marks: hardly more than `most` characters.
fn short(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 && out.chars().count() + word.chars().count() >= most {
            out.truncate(out.trim_end_matches([' ', ',', ':', ';']).len());
            out.push('…');
            break;
        }
        out.push_str(if at > 0 { " " } else { "" });
        out.push_str(word);
    }
    say!("print-graph-quoted", words = out)
}
