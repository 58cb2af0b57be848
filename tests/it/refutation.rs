//! `check` can refute. Every safety rule, mark, `clear`, help line and pace of the shipped file is
//! removed or weakened in turn: the reader refuses the file, or `check` refutes it with a sheet
//! that the interpreter confirms.
//!
//! A guarantee that is removed is not refuted, because nothing is left to refute; `diff` reports
//! it.

use fingerpost::content::model::Questionnaire;
use fingerpost::content::reader::SHIPPED;
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::NextStep;
use fingerpost::engine::path::path;
use fingerpost::prover::proof::{Proof, Verdict};
use fingerpost::prover::verify::named_properties;

use crate::support::proved_alone;

/// What becomes of a changed file: refused by the reader, refuted, or (the fault that is looked
/// for) neither.
enum Fate {
    Refused,
    Refuted,
    Passed,
}

/// The promises that refuted the changes before, the last one first.
type Refuting = Vec<String>;

/// So many promises are proved at first, and twice as many each time that none of them is refuted.
const TRIED_FIRST: usize = 6;

fn fate(text: &str, refuting: &mut Refuting) -> Fate {
    let Ok(questionnaire) = Questionnaire::read(text) else { return Fate::Refused };
    let all: Vec<String> = named_properties(&questionnaire).0.into_iter().map(|named| named.id).collect();
    // What refuted the changes before is likely to refute this one. As soon as one promise is
    // refuted, the others needn't be proved.
    let (mut order, others): (Vec<String>, Vec<String>) = all.into_iter().partition(|id| refuting.contains(id));
    order.sort_by_key(|id| refuting.iter().position(|known| known == id));
    order.extend(others);
    let (mut left, mut at_once) = (order.as_slice(), TRIED_FIRST);
    while !left.is_empty() {
        let (some, behind) = left.split_at(at_once.min(left.len()));
        (left, at_once) = (behind, 2 * at_once);
        let proof = proved_alone(&questionnaire, |id| some.iter().any(|wanted| wanted == id));
        assert_eq!(proof.fault(), None);
        if !proof.holds() {
            confirmed(&questionnaire, &proof);
            // Of some changes, the sheets against every promise.
            if text.len().is_multiple_of(10) {
                confirmed(&questionnaire, &proved_alone(&questionnaire, |_| true));
            }
            let first = proof.proved.iter().find(|p| matches!(p.verdict, Verdict::Fails { .. }));
            if let Some(first) = first.map(|p| p.named.id.clone()) {
                refuting.retain(|id| *id != first);
                refuting.insert(0, first);
            }
            return Fate::Refuted;
        }
    }
    Fate::Passed
}

/// Every sheet that is shown leads where it is said to lead.
fn confirmed(questionnaire: &Questionnaire, proof: &Proof) {
    for proved in &proof.proved {
        if let Verdict::Fails { sheets, .. } = &proved.verdict {
            for (replies, outcome) in sheets {
                let mut answers = Answers::none(questionnaire);
                for (question, reply) in replies {
                    assert!(answers.give(questionnaire, *question, *reply));
                }
                let NextStep::Done(sheet) = path(questionnaire, &answers).next else {
                    panic!("{}: an incomplete sheet", proved.named.id)
                };
                assert_eq!(decide(questionnaire, &sheet).outcome, *outcome, "{}", proved.named.id);
            }
        }
    }
}

/// The part of the text from a line that starts with `from` to the next one that starts with `to`.
fn part<'t>(from: &str, to: &str) -> (usize, &'t str) {
    let text: &'static str = SHIPPED;
    let start = text.find(&format!("\n{from}")).expect("it stands in the file") + 1;
    let end = text[start..].find(&format!("\n{to}")).map_or(text.len(), |i| start + i);
    (start, &text[start..end])
}

/// The text with one stretch replaced.
fn replaced(at: usize, length: usize, by: &str) -> String {
    format!("{}{by}{}", &SHIPPED[..at], &SHIPPED[at + length..])
}

/// Every place of a word in a part, as offsets into the whole text.
fn places(from: &str, to: &str, word: &str) -> Vec<usize> {
    let (start, text) = part(from, to);
    text.match_indices(word).map(|(i, _)| start + i).collect()
}

/// All that must be caught; the ones that weren't are told together.
fn all_caught(changes: &[(String, String)]) {
    assert!(!changes.is_empty());
    let mut refuting = Refuting::new();
    let passed: Vec<&String> =
        changes.iter().filter(|(_, text)| matches!(fate(text, &mut refuting), Fate::Passed)).map(|(what, _)| what).collect();
    assert!(passed.is_empty(), "{} of {} changes pass:\n{passed:#?}", passed.len(), changes.len());
}

/// The line that an offset stands on, for a message.
fn line(at: usize) -> String {
    let start = SHIPPED[..at].rfind('\n').map_or(0, |i| i + 1);
    let end = SHIPPED[at..].find('\n').map_or(SHIPPED.len(), |i| at + i);
    SHIPPED[start..end].trim().to_owned()
}

#[test]
fn the_shipped_file_itself_passes() {
    assert!(matches!(fate(SHIPPED, &mut Refuting::new()), Fate::Passed));
}

#[test]
fn a_lost_safety_mark_is_caught() {
    let marks = places("questions:", "conditions:", "    safety: true\n");
    all_caught(&marks.into_iter().map(|at| (line(at + 4), replaced(at, "    safety: true\n".len(), ""))).collect::<Vec<_>>());
}

#[test]
fn a_lost_clear_is_caught() {
    let marks = places("questions:", "conditions:", ", clear: true");
    all_caught(&marks.into_iter().map(|at| (line(at), replaced(at, ", clear: true".len(), ""))).collect::<Vec<_>>());
}

#[test]
fn help_that_becomes_clear_or_is_lost_is_caught() {
    let mut changes = Vec::new();
    for at in places("questions:", "conditions:", "help: true") {
        changes.push((format!("clear: {}", line(at)), replaced(at, "help: true".len(), "clear: true")));
        changes.push((format!("lost: {}", line(at)), replaced(at - 2, ", help: true".len(), "")));
    }
    all_caught(&changes);
}

#[test]
fn a_sign_that_becomes_clear_or_help_is_caught() {
    let questionnaire = Questionnaire::read(SHIPPED).unwrap();
    let mut changes = Vec::new();
    for question in questionnaire.questions.iter().filter(|q| q.safety) {
        let (start, text) = part(&format!("  - id: {}\n", question.id), "  - id: ");
        for answer in question.answers.iter().filter(|a| a.escalation == fingerpost::content::model::Escalation::Sign) {
            let quoted = [format!("{{id: {},", answer.id), format!("{{id: \"{}\",", answer.id)];
            let (at, length) =
                quoted.iter().find_map(|q| text.find(q.as_str()).map(|i| (start + i, q.len()))).expect("the answer stands there");
            for mark in ["clear", "help"] {
                let by = format!("{} {mark}: true,", &SHIPPED[at..at + length]);
                changes.push((format!("{mark}: {} {}", question.id, answer.id), replaced(at, length, &by)));
            }
        }
    }
    all_caught(&changes);
}

/// Changes that take one item out of every flow list `[…]` of a part, and one line out of every
/// flow mapping.
fn thinned(from: &str, to: &str) -> Vec<(String, String)> {
    let (start, text) = part(from, to);
    let mut out = Vec::new();
    for (i, _) in text.match_indices('[') {
        let Some(end) = text[i..].find(']').map(|e| i + e) else { continue };
        let inner = &text[i + 1..end];
        if inner.contains(['[', '{']) || text[..i].rfind('\n').is_some_and(|n| !text[n..i].contains(": ")) {
            continue;
        }
        let items: Vec<&str> = inner.split(',').map(str::trim).collect();
        if items.len() < 2 {
            continue;
        }
        for item in &items {
            let kept: Vec<&str> = items.iter().copied().filter(|k| k != item).collect();
            let what = format!("without {item}: {}", line(start + i));
            out.push((what, replaced(start + i, end + 1 - i, &format!("[{}]", kept.join(", ")))));
        }
    }
    out
}

/// Changes that take one `- {…}` line out of every block list of a part.
fn without_lines(from: &str, to: &str) -> Vec<(String, String)> {
    let (start, text) = part(from, to);
    let mut out = Vec::new();
    let mut at = start;
    for l in text.split_inclusive('\n') {
        let trimmed = l.trim();
        if trimmed.starts_with("- {") && trimmed.ends_with('}') {
            out.push((format!("without {trimmed}"), replaced(at, l.len(), "")));
        }
        at += l.len();
    }
    out
}

#[test]
fn a_gate_that_is_weakened_is_caught() {
    let mut changes = Vec::new();
    let questionnaire = Questionnaire::read(SHIPPED).unwrap();
    for gate in questionnaire.outcomes.iter().filter(|o| o.at_once) {
        let (start, text) = part(&format!("  - id: {}\n", gate.id), "  - id: ");
        let when = text.find("\n    when:").map(|i| start + i + 1).expect("a gate has a condition");
        let rest = line(when);
        // One answer less in each list of its condition.
        for (i, _) in rest.match_indices('[') {
            let end = rest[i..].find(']').map(|e| i + e).expect("a list ends");
            let inner = &rest[i + 1..end];
            let items: Vec<&str> = inner.split(',').map(str::trim).collect();
            if inner.contains('{') || items.len() < 2 {
                continue;
            }
            for item in &items {
                let kept: Vec<&str> = items.iter().copied().filter(|k| k != item).collect();
                let thinner = format!("{}[{}]{}", &rest[..i], kept.join(", "), &rest[end + 1..]);
                changes.push((format!("{}: without {item}", gate.id), replaced(when + 4, rest.len(), &thinner)));
            }
        }
        for (word, what) in [("    at-once: true\n", "at once"), ("    help: ", "help")] {
            let at = text.find(word).map_or_else(|| panic!("{} has no {what}", gate.id), |i| start + i);
            let end = SHIPPED[at..].find('\n').map(|i| at + i + 1).expect("a line ends");
            changes.push((format!("{}: no longer {what}", gate.id), replaced(at, end - at, "")));
        }
    }
    all_caught(&changes);
}

#[test]
fn a_later_pace_of_care_or_danger_is_caught() {
    let questionnaire = Questionnaire::read(SHIPPED).unwrap();
    let mut changes = Vec::new();
    for outcome in questionnaire.outcomes.iter().filter(|o| o.pace != fingerpost::content::model::Pace::NoHurry) {
        let (start, text) = part(&format!("  - id: {}\n", outcome.id), "  - id: ");
        let at = start + text.find("    pace: ").expect("it has a pace");
        let end = SHIPPED[at..].find('\n').map(|i| at + i).expect("a line ends");
        changes.push((format!("{}: no-hurry", outcome.id), replaced(at, end - at, "    pace: no-hurry")));
    }
    all_caught(&changes);
}

#[test]
fn a_rule_that_says_care_first_and_is_weakened_is_caught() {
    // What `a-reason-for-care` and `care-first-so-far` name once more as a whole is thinned in its
    // own condition.
    let mut changes = thinned("  a-reason-for-care:", "  care-first-so-far:");
    changes.extend(without_lines("  a-reason-for-care:", "  care-first-so-far:"));
    changes.extend(without_lines("  care-first-so-far:", "  care-first-before-the-wish:"));
    for name in ["  a-heavy-thing:", "  a-doctor-today:", "  a-service-soon:", "  a-doctor-for-the-body:"] {
        changes.extend(thinned(name, "  "));
    }
    all_caught(&changes);
}

#[test]
fn a_second_asking_that_is_asked_less_is_caught() {
    let (start, text) = part("  - id: ending-life-again\n", "  - id: ");
    let at = text.find("    asked-when:").expect("it has a condition");
    let end = text.find("    answers:").expect("answers follow");
    let condition = &text[at..end];
    let mut changes = Vec::new();
    let mut offset = start + at;
    for l in condition.split_inclusive('\n') {
        if l.trim().starts_with("- {") {
            changes.push((format!("without {}", l.trim()), replaced(offset, l.len(), "")));
        }
        offset += l.len();
    }
    all_caught(&changes);
}
