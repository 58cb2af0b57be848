//! Conditions in words, short enough for a label.

use crate::content::model::{AnswerSet, Condition, QuestionIx, Questionnaire};

/// A condition as one line. Named conditions stay names.
pub(crate) fn in_words(questionnaire: &Questionnaire, condition: &Condition) -> String {
    words(questionnaire, condition, false)
}

fn words(questionnaire: &Questionnaire, condition: &Condition, nested: bool) -> String {
    let several = |list: &[Condition], with: &str| {
        let parts: Vec<String> = list.iter().map(|c| words(questionnaire, c, true)).collect();
        let joined = parts.join(with);
        if nested && parts.len() > 1 { format!("({joined})") } else { joined }
    };
    match condition {
        Condition::Answer { question, any_of, declined } => {
            let mut ids = ids(questionnaire, *question, *any_of);
            ids.extend(declined.then_some("declined"));
            format!("{}: {}", questionnaire.question(*question).id, ids.join(" or "))
        }
        Condition::All(list) => several(list, " and "),
        Condition::Any(list) => several(list, ", or "),
        Condition::Not(inner) => format!("not {}", words(questionnaire, inner, true)),
        Condition::AtLeast { n, of } => {
            let signs: Vec<String> = of.iter().map(|(q, set)| ids(questionnaire, *q, *set).join(", ")).collect();
            format!("{n} or more of {}", signs.join(", "))
        }
        Condition::Holds(ix) => questionnaire.conditions.get(ix.index()).map(|c| c.name.clone()).unwrap_or_default(),
    }
}

fn ids(questionnaire: &Questionnaire, question: QuestionIx, set: AnswerSet) -> Vec<&str> {
    questionnaire.question(question).chosen(set).map(|(_, a)| a.id.as_str()).collect()
}

/// The last question that a condition reads, through named ones too.
pub(crate) fn last_read(questionnaire: &Questionnaire, condition: &Condition) -> Option<QuestionIx> {
    match condition {
        Condition::Answer { question, .. } => Some(*question),
        Condition::AtLeast { of, .. } => of.iter().map(|(q, _)| *q).max(),
        Condition::All(list) | Condition::Any(list) => list.iter().filter_map(|c| last_read(questionnaire, c)).max(),
        Condition::Not(inner) => last_read(questionnaire, inner),
        Condition::Holds(ix) => last_read(questionnaire, questionnaire.condition(*ix)),
    }
}
