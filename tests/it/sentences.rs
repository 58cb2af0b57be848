//! The sentences of rules, read back by a small parser to the very same conditions.

use fingerpost::content::model::{AnswerSet, Condition, ConditionIx, QuestionIx, Questionnaire};
use fingerpost::content::reader::SHIPPED;
use fingerpost::content::review::rule_at;
use fingerpost::content::sentences::{RuleSentence, rule_sentence};

use crate::generated_files::{Chance, made};

/// A line of a printed rule, with the lines below it.
#[derive(Debug)]
struct Line {
    text: String,
    below: Vec<Line>,
}

/// The lines of a rule by their indentation.
fn nested(lines: &[String]) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    let mut rest = lines;
    while let Some((first, behind)) = rest.split_first() {
        let inner = behind.iter().take_while(|l| l.starts_with(' ') || l.starts_with("- ")).count();
        out.push(Line { text: first.clone(), below: items(&behind[..inner]) });
        rest = &behind[inner..];
    }
    out
}

/// The items of a list, each with its lines.
fn items(lines: &[String]) -> Vec<Line> {
    let mut groups: Vec<Vec<String>> = Vec::new();
    for line in lines {
        match line.strip_prefix("- ") {
            Some(first) => groups.push(vec![first.to_owned()]),
            None => groups.last_mut().unwrap().push(line.strip_prefix("  ").unwrap().to_owned()),
        }
    }
    groups.iter().flat_map(|g| nested(g)).collect()
}

/// The number in words, as far as files have it.
fn number(word: &str) -> u32 {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    words.iter().position(|w| *w == word).map_or_else(|| word.parse().unwrap(), |n| u32::try_from(n).unwrap())
}

/// The question at the front of "question 4 (“…”)…", and what follows.
fn question<'s>(q: &Questionnaire, text: &'s str) -> (usize, &'s str) {
    let rest = text.strip_prefix("question ").unwrap_or_else(|| panic!("no question: {text}"));
    let (n, rest) = rest.split_once(" (“").unwrap();
    let n: usize = n.parse().unwrap();
    // The words are the question's own, as far as they are printed.
    let (words, rest) = rest.split_once("”)").unwrap();
    let ask = q.questions[n - 1].ask.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ask.starts_with(words.trim_end_matches('…')), "{words} / {ask}");
    (n - 1, rest)
}

/// The answers named in "“Yes” (4.2) or “No” (4.1)".
fn answers(q: &Questionnaire, of: usize, text: &str) -> AnswerSet {
    let mut bits = 0u64;
    for part in text.split('“').skip(1) {
        let (words, number) = part.rsplit_once("” (").unwrap();
        let number = number.split_once(')').unwrap().0;
        let (question, answer) = number.split_once('.').unwrap();
        assert_eq!(question.parse::<usize>().unwrap(), of + 1, "{text}");
        let at = answer.parse::<usize>().unwrap() - 1;
        let own = q.questions[of].answers[at].text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words, own);
        bits |= 1 << at;
    }
    AnswerSet::from_bits(bits)
}

/// The condition that a line says.
fn read_back(q: &Questionnaire, line: &Line) -> Condition {
    let parts = || line.below.iter().map(|l| read_back(q, l)).collect::<Vec<_>>();
    let not = |c: Condition| Condition::Not(Box::new(c));
    let text = line.text.as_str();
    match text {
        "all of these:" => return Condition::All(parts()),
        "any of these:" => return Condition::Any(parts()),
        "none of these:" => return not(Condition::Any(parts())),
        "not all of these:" => return not(Condition::All(parts())),
        "this isn't so:" => return not(parts().pop().unwrap()),
        _ => {}
    }
    if let Some(head) = text.strip_suffix(" of these signs:") {
        let (fewer, n) = match head.strip_prefix("fewer than ") {
            Some(n) => (true, n),
            None => (false, head.strip_suffix(" or more").unwrap()),
        };
        let of = line.below.iter().map(|l| {
            let (at, rest) = question(q, l.text.strip_prefix("at ").unwrap());
            (QuestionIx::at(at), answers(q, at, rest.strip_prefix(": ").unwrap()))
        });
        let count = Condition::AtLeast { n: number(n), of: of.collect() };
        return if fewer { not(count) } else { count };
    }
    if let Some(rest) = text.strip_prefix("it isn't so that ") {
        return not(read_back(q, &Line { text: rest.to_owned(), below: Vec::new() }));
    }
    if let Some((name, rest)) = text.strip_prefix('“').and_then(|t| t.split_once("” (condition ")) {
        let (n, rest) = rest.split_once(") ").unwrap();
        let at = n.parse::<usize>().unwrap() - 1;
        assert_eq!(q.conditions[at].name.replace('-', " "), name);
        let ix = ConditionIx::at(at);
        return match rest {
            "holds" => Condition::Holds(ix),
            "doesn't hold" => not(Condition::Holds(ix)),
            other => panic!("{other}"),
        };
    }
    let (at, rest) = question(q, text);
    let (any_of, declined) = match rest.strip_prefix(" is answered ") {
        None => {
            assert_eq!(rest, " is declined");
            (AnswerSet::EMPTY, true)
        }
        Some(rest) => match rest.strip_suffix(", or is declined") {
            Some(rest) => (answers(q, at, rest), true),
            None => (answers(q, at, rest), false),
        },
    };
    Condition::Answer { question: QuestionIx::at(at), any_of, declined }
}

/// A list of one says what its one item says.
fn plain(condition: &Condition) -> Condition {
    match condition {
        Condition::All(list) | Condition::Any(list) if list.len() == 1 => plain(&list[0]),
        Condition::All(list) => Condition::All(list.iter().map(plain).collect()),
        Condition::Any(list) => Condition::Any(list.iter().map(plain).collect()),
        Condition::Not(inner) => Condition::Not(Box::new(plain(inner))),
        other => other.clone(),
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
        let lines = sentence.lines();
        let read = nested(&lines);
        assert_eq!(read.len(), 1, "{what}: {lines:#?}");
        assert_eq!(read_back(q, &read[0]), plain(condition), "{what}:\n{}", lines.join("\n"));
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
fn the_rule_of_a_field_is_the_one_that_stands_there() {
    let q = Questionnaire::read(SHIPPED).unwrap();
    for o in q.outcomes.iter().filter(|o| o.when.is_some()) {
        assert_eq!(rule_at(&q, "outcomes", &o.id, "when"), o.when.as_ref());
    }
    assert_eq!(rule_at(&q, "outcomes", "no-such-outcome", "when"), None);
}
