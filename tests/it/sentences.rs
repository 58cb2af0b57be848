//! The sentences of rules, read back by a small parser to the very same conditions.

use std::collections::BTreeSet;

use fingerpost::content::model::{AnswerIx, AnswerSet, Choose, Condition, ConditionIx, Escalation, QuestionIx, Questionnaire};
use fingerpost::content::reader::SHIPPED;
use fingerpost::content::review::rule_at;
use fingerpost::content::sentences::{RuleSentence, question_name, rule_sentence};

use crate::generated_files::{Chance, made};

/// A line of a printed rule, with the lines below it.
#[derive(Debug)]
struct Line {
    text: String,
    below: Vec<Line>,
}

/// The lines of a rule by their indentation; each but the first has a letter or a number.
fn nested(lines: &[String]) -> Vec<Line> {
    let deep = |l: &String| l.len() - l.trim_start().len();
    let mut out: Vec<Line> = Vec::new();
    let mut rest = lines;
    while let Some((first, behind)) = rest.split_first() {
        let inner = behind.iter().take_while(|l| deep(l) > deep(first)).count();
        let text = first.trim_start();
        let text = if deep(first) == 0 { text } else { text.split_once(") ").unwrap().1 };
        out.push(Line { text: text.to_owned(), below: nested(&behind[..inner]) });
        rest = &behind[inner..];
    }
    out
}

/// The number in words, as far as files have it.
fn number(word: &str) -> u32 {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    words.iter().position(|w| *w == word).map_or_else(|| word.parse().unwrap(), |n| u32::try_from(n).unwrap())
}

/// The question at the front of "question 4 (“…”)…", and what follows; its words may stand further
/// up.
fn question<'s>(q: &Questionnaire, text: &'s str) -> (usize, &'s str) {
    let rest = text.strip_prefix("question ").unwrap_or_else(|| panic!("no question: {text}"));
    let (n, rest) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()));
    let n: usize = n.parse().unwrap();
    let Some(rest) = rest.strip_prefix(" (“") else { return (n - 1, rest) };
    // The words are the question's own, as far as they are printed.
    let (words, rest) = rest.split_once("”)").unwrap();
    let ask = q.questions[n - 1].ask.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ask.starts_with(words.trim_end_matches('…')), "{words} / {ask}");
    (n - 1, rest)
}

/// The answers named in "“Yes” (4.2) or “No” (4.1)". Long words are cut short.
fn answers(q: &Questionnaire, of: usize, text: &str) -> AnswerSet {
    let mut bits = 0u64;
    for part in text.split('“').skip(1) {
        let (words, number) = part.rsplit_once("” (").unwrap();
        let number = number.split_once(')').unwrap().0;
        let (question, answer) = number.split_once('.').unwrap();
        assert_eq!(question.parse::<usize>().unwrap(), of + 1, "{text}");
        let at = answer.parse::<usize>().unwrap() - 1;
        let own = q.questions[of].answers[at].text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(own == words || words.ends_with('…') && own.starts_with(words.trim_end_matches('…')), "{words} / {own}");
        bits |= 1 << at;
    }
    assert_ne!(bits, 0, "{text}");
    AnswerSet::from_bits(bits)
}

fn negated(c: Condition) -> Condition {
    Condition::Not(Box::new(c))
}

/// The condition that a line says.
fn read_back(q: &Questionnaire, line: &Line) -> Condition {
    let parts = || line.below.iter().map(|l| read_back(q, l)).collect::<Vec<_>>();
    let text = line.text.as_str();
    let declined = || {
        let named = line.below.iter().map(|l| match question(q, &l.text) {
            (at, "") => Condition::Answer { question: QuestionIx::at(at), any_of: AnswerSet::EMPTY, declined: true },
            (_, more) => panic!("{text}: {more}"),
        });
        named.collect::<Vec<_>>()
    };
    match text {
        "all of these questions are declined:" => return Condition::All(declined()),
        "at least one of these questions is declined:" => return Condition::Any(declined()),
        "none of these questions is declined:" => return negated(Condition::Any(declined())),
        "these questions aren't all declined:" => return negated(Condition::All(declined())),
        "all of these are true:" => return Condition::All(parts()),
        "at least one of these is true:" => return Condition::Any(parts()),
        "none of these is true:" => return negated(Condition::Any(parts())),
        _ => {}
    }
    if let Some(head) = text.strip_suffix(" of these answers are given (two at one question count as two):") {
        let (fewer, n) = match head.strip_prefix("fewer than ") {
            Some(n) => (true, n),
            None => (false, head.strip_suffix(" or more").unwrap()),
        };
        let of = line.below.iter().map(|l| {
            let (at, rest) = question(q, &l.text);
            (QuestionIx::at(at), answers(q, at, rest.strip_prefix(": ").unwrap()))
        });
        let count = Condition::AtLeast { n: number(n), of: of.collect() };
        return if fewer { negated(count) } else { count };
    }
    assert!(line.below.is_empty(), "{text}");
    for (between, all) in [(", and ", true), (", or ", false)] {
        let each: Vec<&str> = text.split(between).collect();
        if each.len() > 1 && each.iter().all(|e| e.starts_with("condition ")) {
            let each = each.iter().map(|e| read_back(q, &Line { text: (*e).to_owned(), below: Vec::new() })).collect();
            return if all { Condition::All(each) } else { Condition::Any(each) };
        }
    }
    if let Some((n, rest)) = text.strip_prefix("condition ").and_then(|t| t.split_once(" (“")) {
        let (name, rest) = rest.split_once("”) ").unwrap();
        let at = n.parse::<usize>().unwrap() - 1;
        assert_eq!(q.conditions[at].name.replace('-', " "), name);
        let ix = ConditionIx::at(at);
        return match rest {
            "is true" => Condition::Holds(ix),
            "isn't true" => negated(Condition::Holds(ix)),
            other => panic!("{other}"),
        };
    }
    let (at, rest) = question(q, text);
    about_a_question(q, at, rest)
}

/// What is said of one question behind its name.
fn about_a_question(q: &Questionnaire, at: usize, says: &str) -> Condition {
    let own = &q.questions[at];
    let all = AnswerSet::from_bits((1 << own.answers.len()) - 1);
    let but = |set: AnswerSet| AnswerSet::from_bits(all.bits() & !set.bits());
    let is = |any_of, declined| Condition::Answer { question: QuestionIx::at(at), any_of, declined };
    let given = |text: &str| answers(q, at, text);
    // A question that is asked of everybody isn't said to have been left out.
    let unasked = own.asked_when.is_some() || own.unless.is_some();
    let without = || {
        let short = says.strip_suffix(", or wasn't asked");
        assert_eq!(short.is_some(), unasked, "{says}");
        short.unwrap_or(says)
    };
    // Where "isn't answered" rules others out, whoever gives one of them has given nothing else.
    let exclusive = |set: AnswerSet| {
        assert!(own.choose == Choose::One || own.chosen(set).all(|(_, a)| a.alone), "{says}");
        set
    };
    let sign = |a: usize| own.answers[a].escalation == Escalation::Sign;
    let of_signs = |signs: bool| (0..own.answers.len()).filter(|a| sign(*a) == signs).map(AnswerIx::at).collect::<AnswerSet>();
    if let Some(rest) = says.strip_suffix(" (its other answers end the questions)") {
        let goes_on = rest.strip_prefix(" is answered ").and_then(|rest| rest.strip_suffix(", or is declined")).unwrap();
        exclusive(of_signs(true));
        assert_eq!(given(goes_on), of_signs(false), "{says}");
        return is(of_signs(false), true);
    }
    if let Some(rest) = says.strip_prefix(" was asked, and isn't answered ") {
        return is(but(exclusive(given(rest))), true);
    }
    if let Some(rest) = says.strip_prefix(" is declined, or has an answer other than ") {
        let (numbers, each_ends) = match rest.strip_suffix(" (each of which ends the questions)") {
            Some(numbers) => (numbers, true),
            None => (rest, false),
        };
        let number = |n: &str| {
            let (question, answer) = n.split_once('.').unwrap();
            assert_eq!(question.parse::<usize>().unwrap(), at + 1, "{says}");
            AnswerIx::at(answer.parse::<usize>().unwrap() - 1)
        };
        let others: AnswerSet = numbers.split(", ").map(number).collect();
        assert!(!each_ends || others == of_signs(true), "{says}");
        return is(but(others), true);
    }
    if let Some(rest) = says.strip_prefix(" is answered, but not ") {
        return is(but(exclusive(given(rest))), false);
    }
    if let Some((one, other)) = says.strip_prefix(" is answered both “").and_then(|rest| rest.split_once(") and “")) {
        assert_eq!(own.choose, Choose::Many, "{says}");
        return Condition::All([format!("“{one})"), format!("“{other}")].map(|one| is(given(&one), false)).to_vec());
    }
    // Those that are left of one answer.
    if let Some(rest) = says.strip_prefix(" is answered ").and_then(|rest| rest.strip_suffix(", or is declined, or wasn't asked"))
    {
        assert!(unasked && own.choose == Choose::One, "{says}");
        return negated(is(but(given(rest)), false));
    }
    if let Some(rest) = says.strip_prefix(" is answered “") {
        let rest = format!("“{rest}");
        if let Some((has, has_not)) = rest.split_once("), and not “") {
            let has_not = negated(is(given(&format!("“{has_not}")), false));
            return Condition::All(vec![is(given(&format!("{has})")), false), has_not]);
        }
        return match rest.strip_suffix(", or is declined") {
            Some(rest) => is(given(rest), true),
            None => is(given(&rest), false),
        };
    }
    match says {
        " is answered or declined" => is(all, true),
        " wasn't asked" => negated(is(all, true)),
        " is declined" => is(AnswerSet::EMPTY, true),
        " is answered, whatever the answer" => is(all, false),
        _ => negated(match without() {
            " isn't declined" => is(AnswerSet::EMPTY, true),
            says => match says.strip_prefix(" is neither answered ").and_then(|rest| rest.strip_suffix(" nor declined")) {
                Some(rest) => is(given(rest), true),
                None => is(given(says.strip_prefix(" isn't answered ").unwrap()), false),
            },
        }),
    }
}

/// A condition without nested lists of one kind, lists of one, and negated lists, its parts sorted:
/// two that are written so in the same way hold of the same answers.
fn plain(not: bool, condition: &Condition) -> Condition {
    let joined = |all: bool, list: &[Condition]| {
        let mut out: Vec<Condition> = Vec::new();
        for part in list.iter().map(|c| plain(not, c)) {
            match part {
                Condition::All(inner) if all => out.extend(inner),
                Condition::Any(inner) if !all => out.extend(inner),
                other => out.push(other),
            }
        }
        out.sort_by_key(|c| format!("{c:?}"));
        match out.as_slice() {
            [one] => one.clone(),
            _ if all => Condition::All(out),
            _ => Condition::Any(out),
        }
    };
    match condition {
        Condition::Not(inner) => plain(!not, inner),
        Condition::All(list) => joined(!not, list),
        Condition::Any(list) => joined(not, list),
        other if not => negated(other.clone()),
        other => other.clone(),
    }
}

/// Every way in which a condition can be true, as sets of what then holds.
fn ways(condition: &Condition) -> BTreeSet<BTreeSet<String>> {
    match condition {
        Condition::Any(list) => list.iter().flat_map(ways).collect(),
        Condition::All(list) => list.iter().map(ways).fold(BTreeSet::from([BTreeSet::new()]), |so_far, next| {
            so_far.iter().flat_map(|a| next.iter().map(|b| a | b).collect::<Vec<_>>()).collect()
        }),
        other => BTreeSet::from([BTreeSet::from([format!("{other:?}")])]),
    }
}

/// Every condition of a file.
fn conditions(q: &Questionnaire) -> Vec<Condition> {
    let asked = q.questions.iter().flat_map(|i| [i.asked_when.clone(), i.unless.clone()]).flatten();
    let named = q.conditions.iter().map(|c| c.condition.clone());
    let when = q.outcomes.iter().filter_map(|o| o.when.clone());
    let extras = q.extras.iter().map(|e| e.when.clone());
    let guarantees = q.guarantees.iter().map(|g| g.when.clone());
    let supports = q.supports.iter().filter_map(|s| s.points_here.clone());
    asked.chain(named).chain(when).chain(extras).chain(guarantees).chain(supports).collect()
}

fn assert_read_back(q: &Questionnaire, what: &str) -> usize {
    let all = conditions(q);
    for condition in &all {
        let sentence: RuleSentence = rule_sentence(q, condition);
        let printed = sentence.clone().words_once(q);
        for lines in [sentence.lines(), printed.lines()] {
            let read = nested(&lines);
            assert_eq!(read.len(), 1, "{what}: {lines:#?}");
            let said = read_back(q, &read[0]);
            let (said, written) = (plain(false, &said), plain(false, condition));
            // A choice that stands deep is told way by way: then the ways are the same.
            assert!(said == written || ways(&said) == ways(&written), "{what}:\n{}\n{said:?}\n{written:?}", lines.join("\n"));
        }
    }
    all.len()
}

#[test]
fn sentences_are_read_back_to_the_same_conditions() {
    let shipped = assert_read_back(&Questionnaire::read(SHIPPED).unwrap(), "questions.yaml");
    assert!(shipped > 100, "{shipped}");
    for name in
        ["examples/start.yaml", "examples/return.yaml", "tests/fixtures/small.yaml", "tests/fixtures/first-questions.yaml"]
    {
        let text = std::fs::read_to_string(name).unwrap();
        assert!(assert_read_back(&Questionnaire::read(&text).unwrap(), name) > 0);
    }
    let (mut chance, mut files, mut rules) = (Chance::new(2020), 0, 0);
    while files < 2_000 {
        let yaml = made(&mut chance, 6).yaml();
        if let Ok(q) = Questionnaire::read(&yaml) {
            files += 1;
            rules += assert_read_back(&q, &yaml);
        }
    }
    assert!(rules > 5_000, "{rules}");
}

#[test]
fn every_kind_of_sentence_stands_in_the_shipped_file() {
    let q = Questionnaire::read(SHIPPED).unwrap();
    let all: String = conditions(&q).iter().flat_map(|c| rule_sentence(&q, c).lines()).map(|l| format!("{l}\n")).collect();
    for says in [
        ") is answered or declined\n",
        " was asked, and isn't answered ",
        ", or is declined (its other answers end the questions)\n",
        " is declined, or has an answer other than ",
        " (each of which ends the questions)\n",
        "), and not “",
        " is answered both “",
        ", or is declined, or wasn't asked\n",
        "all of these questions are declined:\n",
        "at least one of these questions is declined:\n",
        "these questions aren't all declined:\n",
        " is answered, but not ",
        ", or wasn't asked\n",
        " isn't true\n",
        " or more of these answers are given ",
        "  (a) ",
        "    (i) ",
    ] {
        assert!(all.contains(says), "{says}");
    }
    // Nobody follows a rule that goes deeper.
    let deepest = all.lines().map(|l| l.len() - l.trim_start().len()).max();
    assert!(deepest <= Some(6), "{deepest:?}");
}

/// As a rule is printed: a question's words stand where it is first named in it, and only there.
#[test]
fn a_rule_says_the_words_of_a_question_once() {
    let q = Questionnaire::read(SHIPPED).unwrap();
    let mut by_number = 0;
    for condition in conditions(&q) {
        let (whole, printed) = (rule_sentence(&q, &condition), rule_sentence(&q, &condition).words_once(&q));
        let (whole, printed) = (whole.lines().join("\n"), printed.lines().join("\n"));
        for at in 0..q.questions.len() {
            let name = question_name(&q, QuestionIx::at(at));
            let named = whole.matches(&name).count();
            assert_eq!(printed.matches(&name).count(), named.min(1), "{printed}");
            // Nothing else may go with the words.
            let number = format!("question {}", at + 1);
            let behind =
                |text: &str| text.split(&number).skip(1).filter(|b| !b.starts_with(|c: char| c.is_ascii_digit())).count();
            assert_eq!(behind(&printed), behind(&whole), "{printed}");
            by_number += named.saturating_sub(1);
        }
    }
    assert!(by_number > 10, "{by_number}");
}

#[test]
fn the_rule_of_a_field_is_the_one_that_stands_there() {
    let q = Questionnaire::read(SHIPPED).unwrap();
    for o in q.outcomes.iter().filter(|o| o.when.is_some()) {
        assert_eq!(rule_at(&q, "outcomes", &o.id, "when"), o.when.as_ref());
    }
    assert_eq!(rule_at(&q, "outcomes", "no-such-outcome", "when"), None);
}
