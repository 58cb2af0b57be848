//! Conditions as sentences for a reader who knows nothing of YAML: with the numbers and the words
//! of questions and answers, nested as the rules are. A test reads the sentences back to the same
//! conditions.

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::model::{
    Answer, AnswerIx, AnswerSet, Choose, Condition, ConditionIx, Escalation, QuestionIx, Questionnaire, Reply,
};

/// A condition in words: a sentence, or the beginning of one with the parts that it joins below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSentence {
    /// The sentence, or "all of these are true:".
    pub lead: String,
    /// What is joined.
    pub parts: Vec<RuleSentence>,
}

/// Characters of a question's words that stand in a sentence about it: enough to know it again.
const SHORT_ASK: usize = 56;

/// Characters of an answer's words in a sentence.
const SHORT_ANSWER: usize = 80;

/// Negated parts of a list that are told one by one rather than as "none of these".
const FEW: usize = 3;

/// The condition as a sentence. It says the same in fewer levels: lists within lists of their kind
/// are one list, and what must not be true stands last.
pub fn rule_sentence(questionnaire: &Questionnaire, condition: &Condition) -> RuleSentence {
    sentence(questionnaire, false, &shallow(condition))
}

/// The same condition with fewer levels: "all of A and any of B, C" within a longer "any of" becomes
/// "all of A, B" and "all of A, C", where it would go too deep.
fn shallow(condition: &Condition) -> Condition {
    match condition {
        Condition::All(list) => Condition::All(list.iter().map(shallow).collect()),
        Condition::Any(list) => Condition::Any(list.iter().flat_map(|c| ways(shallow(c))).collect()),
        other => other.clone(),
    }
}

/// A deep "all of" with one choice in it as one "all of" for each way to choose.
fn ways(condition: Condition) -> Vec<Condition> {
    let Condition::All(list) = &condition else { return vec![condition] };
    let (choices, others): (Vec<&Condition>, Vec<&Condition>) = list.iter().partition(|c| matches!(c, Condition::Any(_)));
    match choices.as_slice() {
        [Condition::Any(ways)] if levels(&condition) > 2 => {
            let way = |last: &Condition| Condition::All(others.iter().copied().chain([last]).cloned().collect());
            ways.iter().map(way).collect()
        }
        _ => vec![condition],
    }
}

/// How many lists stand within each other.
fn levels(condition: &Condition) -> usize {
    match condition {
        Condition::All(list) | Condition::Any(list) => 1 + list.iter().map(levels).max().unwrap_or(0),
        Condition::Not(inner) => levels(inner),
        _ => 0,
    }
}

/// A condition, or where `not` that it doesn't hold.
fn sentence(q: &Questionnaire, not: bool, condition: &Condition) -> RuleSentence {
    match condition {
        Condition::Not(inner) => sentence(q, !not, inner),
        // "These aren't all true: A, B" is read more easily as "at least one of these is true: not A, not B".
        Condition::All(list) if not => {
            let denied: Vec<Condition> = list.iter().map(|c| Condition::Not(Box::new(c.clone()))).collect();
            joined(q, phrase("print-rule-any"), false, false, &denied)
        }
        Condition::All(list) => joined(q, phrase("print-rule-all"), true, false, list),
        Condition::Any(list) => {
            joined(q, if not { phrase("print-rule-none") } else { phrase("print-rule-any") }, false, not, list)
        }
        Condition::Answer { question, any_of, declined } => whole(answer_sentence(q, not, *question, *any_of, *declined)),
        Condition::AtLeast { n, of } => {
            let part = |(question, set): &(QuestionIx, AnswerSet)| {
                whole(format!("{}: {}", question_name(q, *question), answer_names(q, *question, *set, ", ")))
            };
            RuleSentence {
                lead: if not {
                    say!("print-rule-fewer", number = number(*n))
                } else {
                    say!("print-rule-at-least", number = number(*n))
                },
                parts: of.iter().map(part).collect(),
            }
        }
        Condition::Holds(ix) => whole(if not {
            say!("print-rule-isnt-true", condition = condition_name(q, *ix))
        } else {
            say!("print-rule-is-true", condition = condition_name(q, *ix))
        }),
    }
}

fn whole(sentence: String) -> RuleSentence {
    RuleSentence { lead: sentence, parts: Vec::new() }
}

/// Conditions of which all have to hold, or one.
fn joined(q: &Questionnaire, lead: &str, all: bool, not: bool, list: &[Condition]) -> RuleSentence {
    let mut parts = Vec::new();
    for condition in list {
        spread(&mut parts, all, false, condition);
    }
    match parts.as_slice() {
        [(inner, one)] => sentence(q, *inner != not, one),
        // A few names are read most easily in one line.
        few if !not && few.len() <= FEW && few.iter().all(|(_, c)| matches!(c, Condition::Holds(_))) => {
            let each: Vec<String> = few.iter().map(|(not, c)| sentence(q, *not, c).lead).collect();
            whole(each.join(&format!(", {} ", if all { phrase("print-and") } else { phrase("print-or") })))
        }
        kept_back if questions_declined(kept_back).is_some() => declined_list(q, all, not, kept_back),
        _ => {
            parts.sort_by_key(|(not, _)| *not);
            let mut told = if all && !not {
                told_together(q, &parts)
            } else {
                parts.into_iter().map(|(not, c)| sentence(q, not, c)).collect()
            };
            match told.len() {
                1 => told.remove(0),
                _ => RuleSentence { lead: lead.to_owned(), parts: told },
            }
        }
    }
}

/// The questions of a list that says of each but that it is declined, or of each that it isn't.
fn questions_declined(parts: &[(bool, &Condition)]) -> Option<Vec<QuestionIx>> {
    let (denied, _) = parts.first()?;
    let one = |(not, condition): &(bool, &Condition)| match condition {
        Condition::Answer { question, any_of, declined: true } if any_of.is_empty() && not == denied => Some(*question),
        _ => None,
    };
    parts.iter().map(one).collect()
}

/// Such a list: what is said of its questions stands once, above them.
fn declined_list(q: &Questionnaire, all: bool, not: bool, parts: &[(bool, &Condition)]) -> RuleSentence {
    let denied = parts.first().is_some_and(|(denied, _)| *denied);
    let lead = match (all, not, denied) {
        (true, _, false) | (false, true, true) => phrase("print-rule-all-declined"),
        (true, _, true) | (false, true, false) => phrase("print-rule-none-declined"),
        (false, false, false) => phrase("print-rule-any-declined"),
        (false, false, true) => phrase("print-rule-not-all-declined"),
    };
    let named = questions_declined(parts).unwrap_or_default();
    RuleSentence { lead: lead.to_owned(), parts: named.into_iter().map(|question| whole(question_name(q, question))).collect() }
}

/// The parts of an "all of". Where one says which answers a question has, and another which it hasn't, both are one sentence:
/// whoever answered the question was asked it. So are two answers that both have to be given.
fn told_together(q: &Questionnaire, parts: &[(bool, &Condition)]) -> Vec<RuleSentence> {
    let answer = |at: usize, denied: bool| match parts.get(at) {
        Some((not, Condition::Answer { question, any_of, declined: false })) if *not == denied && !any_of.is_empty() => {
            Some((*question, *any_of))
        }
        _ => None,
    };
    let mut gone: Vec<usize> = Vec::new();
    let mut out = Vec::new();
    for (at, (not, condition)) in parts.iter().enumerate() {
        if gone.contains(&at) {
            continue;
        }
        let Some((question, has)) = answer(at, false) else {
            out.push(sentence(q, *not, condition));
            continue;
        };
        let of_it = |denied: bool| {
            let others = (at + 1..parts.len()).filter(|other| !gone.contains(other));
            let mut others = others.filter_map(|other| answer(other, denied).map(|(of, set)| (other, of, set)));
            let joins =
                |set: AnswerSet| denied || has.len() == 1 && set.len() == 1 && q.question(question).choose == Choose::Many;
            others.find(|(_, of, set)| *of == question && joins(*set))
        };
        let or = |set: AnswerSet| any_of_answers(q, question, set);
        let name = || question_name(q, question);
        if let Some((other, _, has_not)) = of_it(true) {
            gone.push(other);
            out.push(whole(say!("print-rule-answered-and-not", question = name(), answers = or(has), others = or(has_not))));
        } else if let Some((other, _, also)) = of_it(false) {
            gone.push(other);
            out.push(whole(say!("print-rule-answered-both", question = name(), answer = or(has), other = or(also))));
        } else {
            out.push(sentence(q, *not, condition));
        }
    }
    out
}

/// Adds a condition to the parts of a list, a list of the same kind part by part.
fn spread<'c>(out: &mut Vec<(bool, &'c Condition)>, all: bool, not: bool, condition: &'c Condition) {
    match condition {
        Condition::Not(inner) => spread(out, all, !not, inner),
        Condition::All(list) if all != not && (!not || list.len() <= FEW) => list.iter().for_each(|c| spread(out, all, not, c)),
        Condition::Any(list) if all == not && (!not || list.len() <= FEW) => list.iter().for_each(|c| spread(out, all, not, c)),
        other => out.push((not, other)),
    }
}

fn answer_sentence(q: &Questionnaire, not: bool, question: QuestionIx, any_of: AnswerSet, declined: bool) -> String {
    let name = question_name(q, question);
    let asked = q.question(question);
    let or = |set: AnswerSet| any_of_answers(q, question, set);
    let others: AnswerSet = (0..asked.answers.len()).map(AnswerIx::at).filter(|a| !any_of.has(*a)).collect();
    if not {
        let of_some = asked.asked_when.is_some() || asked.unless.is_some();
        // Where one answer is given, the fewer ones that are left say it without a "not".
        let left = of_some && asked.choose == Choose::One && !declined && !others.is_empty() && others.len() < any_of.len();
        let said = match (any_of.is_empty(), others.is_empty(), declined) {
            (_, true, true) => return say!("print-rule-wasnt-asked", question = name),
            _ if left => say!("print-rule-answered-or-declined", question = name, answers = or(others)),
            (true, ..) => say!("print-rule-isnt-declined", question = name),
            (.., false) => say!("print-rule-isnt-answered", question = name, answers = or(any_of)),
            (.., true) => say!("print-rule-neither", question = name, answers = or(any_of)),
        };
        return if of_some { say!("print-rule-or-wasnt-asked", said = said) } else { said };
    }
    match (any_of.is_empty(), others.is_empty(), declined) {
        (true, ..) => return say!("print-rule-declined", question = name),
        (_, true, true) => return say!("print-rule-asked", question = name),
        (_, true, false) => return say!("print-rule-any-answer", question = name),
        _ => {}
    }
    // Whoever gives one of the others has given no more than that.
    let exclusive = asked.choose == Choose::One || asked.chosen(others).all(|(_, a)| a.alone);
    let ends = |set: AnswerSet| asked.chosen(set).any(|(_, a)| a.escalation == Escalation::Sign);
    let all_end = asked.chosen(others).all(|(_, a)| a.escalation == Escalation::Sign);
    let goes_on = all_end && !ends(any_of) && asked.escalation(Reply::Declined) != Escalation::Sign;
    let few = any_of.len() > FEW && others.len() * 2 <= any_of.len();
    match (exclusive, declined) {
        (true, true) if goes_on => say!("print-rule-asked-goes-on", question = name, answers = or(any_of)),
        (true, true) if few || all_end => say!("print-rule-asked-but", question = name, answers = or(others)),
        (true, false) if few => say!("print-rule-answered-but", question = name, answers = or(others)),
        (false, true) if all_end => {
            // By their numbers: what is said is that something else may be among them.
            let those: Vec<String> = others.iter().map(|a| answer_number(question, a)).collect();
            let those = those.join(", ");
            if goes_on {
                say!("print-rule-other-than-ends", question = name, answers = those)
            } else {
                say!("print-rule-other-than", question = name, answers = those)
            }
        }
        (_, false) => say!("print-rule-answered", question = name, answers = or(any_of)),
        (_, true) => say!("print-rule-answered-or-declined", question = name, answers = or(any_of)),
    }
}

/// Answers of a question by their names, with "or" between them.
pub(crate) fn any_of_answers(questionnaire: &Questionnaire, question: QuestionIx, set: AnswerSet) -> String {
    answer_names(questionnaire, question, set, &format!(" {} ", phrase("print-or")))
}

/// Answers of a question by their names.
pub(crate) fn answer_names(questionnaire: &Questionnaire, question: QuestionIx, set: AnswerSet, between: &str) -> String {
    let one = |(ix, a): (AnswerIx, &Answer)| answer_name(question, ix, &a.text);
    questionnaire.question(question).chosen(set).map(one).collect::<Vec<_>>().join(between)
}

/// A question by its number and the beginning of its words.
pub fn question_name(questionnaire: &Questionnaire, question: QuestionIx) -> String {
    say!("print-question-named", n = question.index() + 1, words = short_ask(&questionnaire.question(question).ask))
}

/// A named condition by its number and its name, written with blanks.
pub fn condition_name(questionnaire: &Questionnaire, condition: ConditionIx) -> String {
    let name = questionnaire.conditions.get(condition.index()).map_or(String::new(), |c| c.name.replace('-', " "));
    say!("print-condition-named", n = condition.index() + 1, name = name)
}

/// The beginning of a question, as far as it is needed to know it again.
pub fn short_ask(ask: &str) -> String {
    beginning(ask, SHORT_ASK)
}

/// An answer by the beginning of its words, as far as it is needed to know it again, and its number.
pub fn answer_name(question: QuestionIx, answer: AnswerIx, text: &str) -> String {
    say!("print-answer-named", words = beginning(text, SHORT_ANSWER), number = answer_number(question, answer))
}

/// The number of an answer, such as 4.2.
pub(crate) fn answer_number(question: QuestionIx, answer: AnswerIx) -> String {
    format!("{}.{}", question.index() + 1, answer.index() + 1)
}

fn beginning(words: &str, most: usize) -> String {
    let words = text::clean(words).split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= most {
        return words;
    }
    let mut short = String::new();
    for word in words.split(' ') {
        if short.chars().count() + word.chars().count() >= most {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("{}…", short.trim_end_matches([' ', ',', ':', ';']))
}

/// The last question that a condition reads, through named ones too.
pub fn last_read(questionnaire: &Questionnaire, condition: &Condition) -> Option<QuestionIx> {
    questionnaire.atoms(condition).iter().map(|a| a.question).max()
}

/// A number in words, as far as people write it so.
pub fn number(n: u32) -> String {
    say!("print-number", n = n)
}

/// The mark before a part of a list, by how deep it stands: (a), (i), (1), and so on. No part is called by the letter i, which
/// would look like the number one within it.
pub fn part_mark(depth: usize, at: usize) -> String {
    const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let letter = (b'a'..=b'z').filter(|letter| *letter != b'i').nth(at).map(char::from);
    match (depth % 3, letter, ROMAN.get(at)) {
        (0, Some(letter), _) => format!("({letter})"),
        (1, _, Some(roman)) => format!("({roman})"),
        _ => format!("({})", at + 1),
    }
}

impl RuleSentence {
    /// The same with the words of a question where it is first named, and its number alone from then on: whoever reads on has
    /// just read them.
    #[must_use]
    pub fn words_once(mut self, questionnaire: &Questionnaire) -> Self {
        self.leave_out(questionnaire, &mut vec![false; questionnaire.questions.len()]);
        self
    }

    fn leave_out(&mut self, q: &Questionnaire, named: &mut [bool]) {
        for (at, named) in named.iter_mut().enumerate() {
            let name = question_name(q, QuestionIx::at(at));
            if *named {
                self.lead = self.lead.replace(&name, &say!("print-question-number", n = at + 1));
            } else {
                *named = self.lead.contains(&name);
            }
        }
        self.parts.iter_mut().for_each(|part| part.leave_out(q, named));
    }

    /// The sentence with each part on a line of its own, lettered and indented below what joins it.
    pub fn lines(&self) -> Vec<String> {
        self.lines_at(0)
    }

    fn lines_at(&self, depth: usize) -> Vec<String> {
        let mut out = vec![self.lead.clone()];
        for (at, part) in self.parts.iter().enumerate() {
            let mark = part_mark(depth, at);
            let lines = part.lines_at(depth + 1).into_iter().enumerate();
            out.extend(lines.map(|(i, l)| if i == 0 { format!("  {mark} {l}") } else { format!("  {l}") }));
        }
        out
    }
}
