//! Conditions as sentences for a reader who knows nothing of YAML: with the numbers and the words
//! of questions and answers, nested as the rules are. A test reads the sentences back to the same
//! conditions.

use crate::base::text;
use crate::content::model::{Answer, AnswerIx, AnswerSet, Condition, ConditionIx, QuestionIx, Questionnaire};

/// A condition in words: a sentence, or the beginning of one with the parts that it joins below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSentence {
    /// The sentence, or "any of these:".
    pub lead: String,
    /// What is joined.
    pub parts: Vec<RuleSentence>,
}

/// Characters of a question's words that stand in a sentence about it: enough to know it again.
const SHORT_ASK: usize = 56;

/// The condition as a sentence.
pub fn rule_sentence(questionnaire: &Questionnaire, condition: &Condition) -> RuleSentence {
    let joined = |lead: &str, list: &[Condition]| match list {
        [one] => rule_sentence(questionnaire, one),
        _ => RuleSentence { lead: lead.to_owned(), parts: list.iter().map(|c| rule_sentence(questionnaire, c)).collect() },
    };
    match condition {
        Condition::Answer { question, any_of, declined } => whole(answer_sentence(questionnaire, *question, *any_of, *declined)),
        Condition::All(list) => joined("all of these:", list),
        Condition::Any(list) => joined("any of these:", list),
        Condition::Not(inner) => negated(questionnaire, inner),
        Condition::AtLeast { n, of } => signs(questionnaire, &format!("{} or more of these signs:", number(*n)), of),
        Condition::Holds(ix) => whole(format!("{} holds", condition_name(questionnaire, *ix))),
    }
}

fn whole(sentence: String) -> RuleSentence {
    RuleSentence { lead: sentence, parts: Vec::new() }
}

fn negated(questionnaire: &Questionnaire, inner: &Condition) -> RuleSentence {
    let joined = |lead: &str, list: &[Condition]| match list {
        [one] => negated(questionnaire, one),
        _ => RuleSentence { lead: lead.to_owned(), parts: list.iter().map(|c| rule_sentence(questionnaire, c)).collect() },
    };
    match inner {
        Condition::Any(list) => joined("none of these:", list),
        Condition::All(list) => joined("not all of these:", list),
        Condition::AtLeast { n, of } => signs(questionnaire, &format!("fewer than {} of these signs:", number(*n)), of),
        Condition::Holds(ix) => whole(format!("{} doesn't hold", condition_name(questionnaire, *ix))),
        Condition::Answer { question, any_of, declined } => {
            whole(format!("it isn't so that {}", answer_sentence(questionnaire, *question, *any_of, *declined)))
        }
        Condition::Not(_) => RuleSentence { lead: "this isn't so:".to_owned(), parts: vec![rule_sentence(questionnaire, inner)] },
    }
}

fn signs(questionnaire: &Questionnaire, lead: &str, of: &[(QuestionIx, AnswerSet)]) -> RuleSentence {
    let part = |(question, set): &(QuestionIx, AnswerSet)| {
        whole(format!("at {}: {}", question_name(questionnaire, *question), answers(questionnaire, *question, *set, ", ")))
    };
    RuleSentence { lead: lead.to_owned(), parts: of.iter().map(part).collect() }
}

fn answer_sentence(questionnaire: &Questionnaire, question: QuestionIx, any_of: AnswerSet, declined: bool) -> String {
    let name = question_name(questionnaire, question);
    match (any_of.is_empty(), declined) {
        (true, _) => format!("{name} is declined"),
        (false, false) => format!("{name} is answered {}", answers(questionnaire, question, any_of, " or ")),
        (false, true) => format!("{name} is answered {}, or is declined", answers(questionnaire, question, any_of, " or ")),
    }
}

fn answers(questionnaire: &Questionnaire, question: QuestionIx, set: AnswerSet, between: &str) -> String {
    let one = |(ix, a): (AnswerIx, &Answer)| format!("“{}” ({}.{})", one_line(&a.text), question.index() + 1, ix.index() + 1);
    questionnaire.question(question).chosen(set).map(one).collect::<Vec<_>>().join(between)
}

/// A question by its number and the beginning of its words.
pub fn question_name(questionnaire: &Questionnaire, question: QuestionIx) -> String {
    format!("question {} (“{}”)", question.index() + 1, short_ask(&questionnaire.question(question).ask))
}

/// A named condition by its name, written with blanks, and its number.
pub fn condition_name(questionnaire: &Questionnaire, condition: ConditionIx) -> String {
    let name = questionnaire.conditions.get(condition.index()).map_or(String::new(), |c| c.name.replace('-', " "));
    format!("“{name}” (condition {})", condition.index() + 1)
}

/// The beginning of a question, as far as it is needed to know it again.
pub fn short_ask(ask: &str) -> String {
    let ask = one_line(ask);
    if ask.chars().count() <= SHORT_ASK {
        return ask;
    }
    let mut short = String::new();
    for word in ask.split(' ') {
        if short.chars().count() + word.chars().count() >= SHORT_ASK {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("{}…", short.trim_end_matches([' ', ',', ':', ';']))
}

fn one_line(words: &str) -> String {
    text::clean(words).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The last question that a condition reads, through named ones too.
pub fn last_read(questionnaire: &Questionnaire, condition: &Condition) -> Option<QuestionIx> {
    match condition {
        Condition::Answer { question, .. } => Some(*question),
        Condition::AtLeast { of, .. } => of.iter().map(|(q, _)| *q).max(),
        Condition::All(list) | Condition::Any(list) => list.iter().filter_map(|c| last_read(questionnaire, c)).max(),
        Condition::Not(inner) => last_read(questionnaire, inner),
        Condition::Holds(ix) => last_read(questionnaire, questionnaire.condition(*ix)),
    }
}

/// A number in words, as far as people write it so.
pub fn number(n: u32) -> String {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    WORDS.get(n as usize).map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

impl RuleSentence {
    /// The sentence with each part on a line of its own, indented below what joins it.
    pub fn lines(&self) -> Vec<String> {
        let mut out = vec![self.lead.clone()];
        for part in &self.parts {
            out.extend(
                part.lines().into_iter().enumerate().map(|(i, l)| if i == 0 { format!("- {l}") } else { format!("  {l}") }),
            );
        }
        out
    }

    /// The sentence in one line.
    pub fn in_one_line(&self) -> String {
        let inner = |part: &RuleSentence| {
            if part.parts.is_empty() { part.in_one_line() } else { format!("({})", part.in_one_line()) }
        };
        match self.parts.as_slice() {
            [] => self.lead.clone(),
            parts => format!("{} {}", self.lead, parts.iter().map(inner).collect::<Vec<_>>().join("; ")),
        }
    }
}
