//! Whether a literal or a question can matter, against brute force over every assignment.

use fingerpost::content::model::{Questionnaire, Reply};
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::path;
use fingerpost::engine::path::{NextStep, Sheet};
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::vacuity::literals::literals;
use fingerpost::prover::vacuity::questions::questions;

use crate::generated_files::{Chance, made};
use crate::support::{books, cases};

/// Literals that are proved at all, of one file.
const PROVED: usize = 60;

/// A generated questionnaire without guarantees, with every book of it, as long as there aren't too
/// many of them, or of literals.
fn drawn(chance: &mut Chance) -> Option<(String, Questionnaire, Vec<Vec<Reply>>)> {
    let mut case = made(chance, 4);
    case.guarantees.clear();
    let mut yaml = case.yaml();
    // What decides an outcome also adds to its page, now and then.
    if chance.one_in(3)
        && let Some(when) = case.outcomes.iter().find_map(|o| o.2.clone())
    {
        let (kind, on) = match case.outcomes.first() {
            Some(first) if chance.one_in(2) => ("step", format!(", on: [{}]", first.0)),
            _ => ("note", String::new()),
        };
        yaml.push_str(&format!("extras:\n  - {{id: e, when: {when}, as: {kind}, text: t{on}}}\n"));
    }
    let q = Questionnaire::read(&yaml).ok()?;
    let books = books(&q, 300).filter(|_| q.literals().len() <= PROVED)?;
    Some((yaml, q, books))
}

fn sheet(q: &Questionnaire, book: &[Reply]) -> Sheet {
    let mut answers = Answers::none(q);
    for (ix, reply) in q.question_ixs().zip(book) {
        assert!(answers.give(q, ix, *reply));
    }
    let NextStep::Done(sheet) = path(q, &answers).next else { panic!("a whole book leaves nothing open") };
    sheet
}

/// What a book comes to, in all that a person or a mentor sees of it but the reasons.
fn came(q: &Questionnaire, book: &[Reply]) -> impl PartialEq + use<> {
    let sheet = sheet(q, book);
    let decided = decide(q, &sheet);
    (sheet.counted().to_vec(), decided.outcome, decided.extras, decided.pointing)
}

#[test]
fn a_literal_is_idle_exactly_where_brute_force_finds_no_change() {
    let mut chance = Chance::new(7);
    let (wanted, mut tried, mut live, mut idle) = (cases(2_000), 0, 0, 0);
    while tried < wanted {
        let Some((yaml, q, books)) = drawn(&mut chance) else { continue };
        let found = literals(&q, Budget::default()).unwrap_or_else(|fault| panic!("{fault}\n{yaml}"));
        let all = q.literals();
        assert_eq!(found.all, all.len());
        for literal in all {
            let without = q.without(&literal);
            let matters = books.iter().any(|b| came(&q, b) != came(&without, b));
            let said = found.idle.iter().find(|i| i.literal == literal);
            assert!(said.is_none_or(|i| i.decided), "{literal:?} isn't decided\n{yaml}");
            assert_eq!(said.is_none(), matters, "{literal:?}\n{yaml}");
            *if matters { &mut live } else { &mut idle } += 1;
        }
        tried += 1;
    }
    assert!(live > 200 && idle > 200, "{live} matter, {idle} don't");
}

#[test]
fn a_question_is_idle_exactly_where_no_reply_changes_a_result() {
    let mut chance = Chance::new(11);
    let (wanted, mut tried, mut live, mut idle) = (cases(1_500), 0, 0, 0);
    while tried < wanted {
        let Some((yaml, q, books)) = drawn(&mut chance) else { continue };
        let found = questions(&q, Budget::default());
        let results: Vec<_> = books.iter().map(|b| decide(&q, &sheet(&q, b))).collect();
        for ix in q.question_ixs() {
            // The books that differ in this question alone, each beside its first.
            let mut first = std::collections::HashMap::new();
            let matters = books.iter().zip(&results).any(|(book, result)| {
                let mut others = book.clone();
                others[ix.index()] = Reply::Declined;
                *first.entry(format!("{others:?}")).or_insert(result) != result
            });
            let said = found.iter().find(|i| i.question == ix);
            assert!(said.is_none_or(|i| i.decided), "{ix:?} isn't decided\n{yaml}");
            assert_eq!(said.is_none(), matters, "{ix:?}\n{yaml}");
            *if matters { &mut live } else { &mut idle } += 1;
        }
        tried += 1;
    }
    assert!(live > 200 && idle > 60, "{live} matter, {idle} don't");
}

#[test]
fn every_leaf_is_found_where_it_is_written() {
    let source = fingerpost::content::reader::SHIPPED;
    let q = Questionnaire::read(source).unwrap();
    let all = q.literals();
    assert!(all.len() > 100);
    for literal in all {
        let written = source[literal.at.start..literal.at.end].trim_matches(['"', '\'']);
        let name = match literal.part {
            fingerpost::content::model::LiteralPart::Answer(q_ix, a) => q.question(q_ix).answers[a.index()].id.as_str(),
            fingerpost::content::model::LiteralPart::Declined(_) => "declined",
            fingerpost::content::model::LiteralPart::Holds(ix) => q.conditions[ix.index()].name.as_str(),
        };
        assert_eq!(written, name);
    }
}

#[test]
fn with_many_counts_most_literals_are_shown_without_proof() {
    for size in [20, 40] {
        let q = Questionnaire::read(&crate::family::family(size, false)).unwrap();
        let found = literals(&q, Budget::default()).unwrap();
        assert!(found.all > 100 && found.idle.len() * 3 < found.all, "{size}: {} of {}", found.idle.len(), found.all);
    }
}

/// Trying costs a small part of a proof: nearly all is shown that way, and what is left is proved.
#[test]
fn samples_show_every_shipped_literal_and_question_to_matter() {
    let q = &crate::support::SHIPPED.questionnaire;
    let nothing = Budget { nodes: 0, ..Budget::default() };
    let found = literals(q, nothing).unwrap();
    assert!(found.all > 150 && found.idle.len() * 25 < found.all, "give a scenario on which these matter: {:?}", found.idle);
    assert!(found.idle.is_empty() || literals(q, Budget::default()).unwrap().idle.is_empty());
    assert!(questions(q, nothing).is_empty());
}
