//! What `check` says about a guarantee that fails: the answer it comes from, the line it stands on,
//! and what to do.

use fingerpost::content::explain;
use fingerpost::prover::verify::named_properties;

use crate::cli::run_with;
use crate::support::{FIXTURE, SHIPPED};

const START: &str = include_str!("../../examples/start.yaml");

/// The line of the first text like this, from 1.
fn line_of(text: &str, part: &str) -> usize {
    text.lines().position(|l| l.contains(part)).unwrap_or_else(|| panic!("no {part}")) + 1
}

/// A failed promise: its first line, and all that stands beneath it.
struct Failed {
    id: String,
    said: String,
}

/// What fails in the file to start from with changes made, and the last line of `check`.
fn fails(changes: &[(&str, &str)]) -> (String, Vec<Failed>, String) {
    let mut text = START.to_owned();
    for (from, to) in changes {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    let ran = run_with(&["check", "-"], text.as_bytes(), &[]);
    assert_eq!(ran.status, 4, "{}{}", ran.stdout, ran.stderr);
    let mut out: Vec<Failed> = Vec::new();
    for line in ran.stdout.lines() {
        if let Some(rest) = line.strip_prefix("FAILS  ") {
            out.push(Failed { id: rest.split([' ', ':']).next().unwrap().to_owned(), said: line.to_owned() });
        } else if let (true, Some(last)) = (line.starts_with("    "), out.last_mut()) {
            last.said.push_str(&format!("\n{line}"));
        }
    }
    for failed in &out {
        let own = failed.said.contains("it promises");
        let told = failed.said.contains("what to do: ") || failed.id.ends_with("-matter");
        assert!(own || told && explain::explain(&failed.id).is_some(), "{}", failed.said);
        assert!(!failed.said.contains(".."), "{}", failed.said);
    }
    (text, out, ran.stdout.lines().last().unwrap().to_owned())
}

fn ids(failed: &[Failed]) -> Vec<&str> {
    failed.iter().map(|f| f.id.as_str()).collect()
}

const CLEAR: (&str, &str) = ("text: \"No\", clear: true}", "text: \"No\"}");

#[test]
fn a_lost_clear_names_the_answer_once_and_what_to_do() {
    let (text, failed, last) = fails(&[CLEAR]);
    assert_eq!(ids(&failed), ["signs-at-once", "signs-end", "signs-stay-clinical", "unclear-is-not-nothing"]);
    let named = format!("`safe: no` (line {})", line_of(&text, "id: \"no\", text: \"No\"}"));
    assert!(failed.iter().all(|f| f.said.contains(&named)), "{}", failed[0].said);
    // Each has a sheet of its own; what to do stands once.
    assert!(failed.iter().all(|f| f.said.contains("answers: {")), "{}", failed[1].said);
    assert!(failed[0].said.contains("`clear: true`"), "{}", failed[0].said);
    assert!(failed[1..].iter().all(|f| !f.said.contains("`clear: true`")), "{}", failed[1].said);
    assert!(ids(&failed).iter().all(|id| last.contains(id)), "{last}");
}

#[test]
fn a_sign_that_no_gate_takes_is_named() {
    let (text, failed, _) =
        fails(&[("text: \"Yes\"}     # neither", "text: \"Yes\"}\n      - {id: sort-of, text: \"A little\"} # neither")]);
    let named = format!("`safe: sort-of` (line {})", line_of(&text, "sort-of"));
    assert!(failed[0].id == "signs-at-once" && failed[0].said.contains(&named), "{}", failed[0].said);
}

#[test]
fn an_unclear_answer_that_needs_nothing_is_named() {
    let (text, failed, _) = fails(&[("when: {safe: \"no\", strain: none", "when: {strain: none")]);
    assert_eq!(ids(&failed), ["unclear-is-not-nothing"]);
    let named =
        [format!("(line {})", line_of(&text, "id: not-sure")), format!("`all-well` (line {})", line_of(&text, "id: all-well"))];
    assert!(named.iter().all(|n| failed[0].said.contains(n)), "{}", failed[0].said);
}

const CARE: &str = "  - id: care\n";

#[test]
fn a_worse_answer_that_waits_longer_names_both_outcomes() {
    let wait = "  - {id: wait, title: T, pace: no-hurry, when: {strain: worry}, says: S, first-step: F}\n  - id: care\n";
    let (text, failed, _) = fails(&[(CARE, wait)]);
    let named =
        [format!("`wait` (line {})", line_of(&text, "id: wait")), format!("`care` (line {})", line_of(&text, "id: care"))];
    let worse = failed.iter().find(|f| f.id == "worse-strain").unwrap();
    assert!(named.iter().all(|n| worse.said.contains(n)), "{}", worse.said);
}

#[test]
fn an_unreached_outcome_says_which_one_takes_its_sheets() {
    let dead = |when: &str| format!("  - {{id: dead, title: T, pace: soon, when: {when}, says: S, first-step: F}}\n");
    let before = "  - id: think-aloud\n";
    let (text, failed, last) = fails(&[(before, &(dead("{strain: sleep}") + before))]);
    assert_eq!(ids(&failed), ["reached-dead"]);
    assert!(failed[0].said.contains(&format!("`care` (line {}) does", line_of(&text, "id: care"))), "{}", failed[0].said);
    assert!(last.contains("`reached-dead`"), "{last}");
    let (_, failed, _) = fails(&[(before, &(dead("{all: [{change: \"yes\"}, {change: \"no\"}]}") + before))]);
    assert!(failed[0].said.contains("no sheet has together"), "{}", failed[0].said);
}

#[test]
fn a_guarantee_of_the_file_says_what_it_promises_and_then_why() {
    let end = "one person you trust.\"\n";
    let own = "guarantees:\n  - {id: own, when: {strain: sleep}, only: [urgent, open], why: \"we care.\"}\n";
    let (_, failed, _) = fails(&[(end, &(end.to_owned() + own))]);
    assert_eq!(ids(&failed), ["own"]);
    assert!(failed[0].said.contains("`only: [urgent, open]`, because we care. 90 answer sheets"), "{}", failed[0].said);
}

#[test]
fn the_last_line_names_what_fails_beside_the_guarantees() {
    let idle = "  - {id: idle, section: wishes, choose: one, ask: A, answers: [{id: x, text: X}, {id: y, text: Y}]}\n";
    let behind = "# After every answer the first outcome";
    let (_, failed, last) = fails(&[(behind, &format!("{idle}\n{behind}"))]);
    assert_eq!(ids(&failed), ["questions-matter"]);
    assert!(last.contains("doesn't pass") && last.contains("`questions-matter`"), "{last}");
}

#[test]
fn every_built_in_guarantee_is_explained() {
    for pair in [&*SHIPPED, &*FIXTURE] {
        for obligation in
            named_properties(&pair.questionnaire).0.iter().filter(|o| !o.from_guarantee || o.id.ends_with("-is-met"))
        {
            assert!(explain::explain(&obligation.id).is_some(), "{}", obligation.id);
        }
    }
    assert!(explain::explain("worse-").is_none() && explain::explain("mood").is_none());
}
