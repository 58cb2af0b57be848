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

#[test]
fn a_broken_promise_names_the_outcome_with_its_line() {
    let end = "one person you trust.\"\n";
    let own = "guarantees:\n  - {id: own, when: {strain: sleep}, only: [urgent, open], why: \"w\"}\n";
    let text = START.replacen(end, &format!("{end}{own}"), 1);
    let line = line_of(&text, "id: care");
    let (_, failed, _) = fails(&[(end, &format!("{end}{own}"))]);
    assert!(failed[0].said.contains(&format!("which leads to `care` (line {line})")), "{}", failed[0].said);
    // A file has a name, which editors and terminals open at the line.
    let folder = std::env::temp_dir().join(format!("fingerpost-place-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("own.yaml");
    std::fs::write(&file, &text).unwrap();
    let name = file.to_str().unwrap();
    let told = run_with(&["check", name], b"", &[]).stdout;
    let json = run_with(&["check", name, "--format", "json"], b"", &[]).stdout;
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(told.contains(&format!("which leads to `care` ({name}:{line})")), "{told}");
    let found: serde_json::Value = serde_json::from_str(&json).unwrap();
    let witness = found["guarantees"].as_array().unwrap().iter().find(|g| g["id"] == "own").unwrap()["witnesses"][0].clone();
    assert_eq!((&witness["outcome"], &witness["outcome-line"]), (&"care".into(), &line.into()), "{json}");
}

#[test]
fn how_many_fail_is_told_before_all_that_holds() {
    let idle = "  - {id: idle, section: wishes, choose: one, ask: A, answers: [{id: x, text: X}, {id: y, text: Y}]}\n";
    let behind = "# After every answer the first outcome";
    let wrong = "scenarios:\n  - {id: s, answers: {safe: \"yes\"}, leads-to: care, why: \"w\"}\n# After";
    let text = START.replacen(behind, &format!("{idle}\n{behind}"), 1).replacen("# After", wrong, 1);
    let ran = run_with(&["check", "-"], text.as_bytes(), &[]);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!((ran.status, lines[1]), (4, "2 things fail: `questions-matter`, 1 scenario"), "{}", ran.stdout);
    // Where all is well, that comes first.
    let ran = run_with(&["check", "-"], START.as_bytes(), &[]);
    assert!(ran.status == 0 && ran.stdout.lines().nth(1).unwrap().ends_with("in a diagram of 14 nodes"), "{}", ran.stdout);
}

#[test]
fn of_equal_answers_in_a_rule_the_idle_one_is_told_by_its_place() {
    let rule = "when: {strain: [sleep, worry]}\n";
    let twice = "when: {any: [{strain: [sleep, worry]}, {all: [{change: \"yes\"}, {strain: worry}]}]}\n";
    let (text, failed, _) = fails(&[(rule, twice)]);
    let line = text.lines().nth(line_of(&text, "{all: [{change") - 1).unwrap();
    let column = |part: &str| line.find(part).unwrap() + 1;
    let told: Vec<&Failed> = failed.iter().filter(|f| f.id == "rules-matter").collect();
    let second = column("{strain: worry}") + "{strain: ".len();
    let said = told.iter().find(|f| f.said.contains("`strain: worry`")).unwrap();
    let both =
        format!("the 2nd of 2 `strain: worry` (line {}, column {second}) in `when` of `care`", line_of(&text, "{all: [{change"));
    assert!(said.said.contains(&both) && said.said.contains("`change: yes` (line"), "{}", said.said);
    assert_eq!(told.len(), 1, "{}", said.said);
    // Two that say the same hide each other, and one of them has to stay.
    let (_, failed, _) = fails(&[(rule, "when: {any: [{strain: sleep}, {strain: worry}, {strain: sleep}]}\n")]);
    let told: Vec<&Failed> = failed.iter().filter(|f| f.id == "rules-matter").collect();
    assert!(told.len() == 1 && told[0].said.contains("stands there 2 times"), "{}", told[0].said);
    assert!(told[0].said.contains("Keep one of them"), "{}", told[0].said);
}

#[test]
fn what_one_page_at_once_makes_fail_is_told_first_as_one_thing() {
    let scenario = "scenarios:\n  - {id: sleepless, answers: {safe: \"no\", strain: sleep, change: \"yes\", wish: goal}, \
                    leads-to: care, why: \"w\"}\noutcomes:";
    let good = START.replacen("outcomes:", scenario, 1);
    assert_eq!(run_with(&["check", "-"], good.as_bytes(), &[]).status, 0);
    let text = good.replacen("  - id: care\n", "  - id: care\n    at-once: true\n", 1);
    let ran = run_with(&["check", "-"], text.as_bytes(), &[]);
    let (lines, told) = (ran.stdout.lines().collect::<Vec<_>>(), format!("{}{}", ran.stdout, ran.stderr));
    let cause = format!("CAUSE  `care` (line {}) is `at-once`, so whoever answers ", line_of(&text, "id: care"));
    let answers = ["sleep", "worry"].map(|id| format!("`strain: {id}` (line {})", line_of(&text, &format!("- {{id: {id},"))));
    assert!(ran.status == 4 && lines[2].starts_with(&(cause + &answers.join(" or "))), "{told}");
    assert!(lines[2].contains("makes 3 things fail: `rules-matter`, `sleepless`"), "{told}");
    assert!(lines[3].contains("take `at-once: true` away from `care`"), "{told}");
    assert!(!told.contains("FAILS") && !told.contains("isn't asked"), "{told}");
    let json = run_with(&["check", "-", "--format", "json"], text.as_bytes(), &[]).stdout;
    let found: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&found["cause"]["outcome"], &found["cause"]["fails"]), (&"care".into(), &3.into()), "{json}");
}

#[test]
fn a_check_that_fails_beside_the_guarantees_is_named() {
    let idle = "  - {id: idle, section: wishes, choose: one, ask: A, answers: [{id: x, text: X}, {id: y, text: Y}]}\n";
    let behind = "# After every answer the first outcome";
    let text = START.replacen(behind, &format!("{idle}\n{behind}"), 1);
    let told = run_with(&["check", "-"], text.as_bytes(), &[]).stdout;
    let held = told.lines().position(|l| l.contains("guarantees hold over all answer sheets")).unwrap();
    assert_eq!(told.lines().nth(held + 1), Some("Besides, `questions-matter` fails: see above."), "{told}");
    assert!(!run_with(&["check", "-"], START.as_bytes(), &[]).stdout.contains("Besides, "));
    // Two of them are one thing to mend, told in one line.
    let (_, failed, _) =
        fails(&[(behind, &format!("{idle}{}\n{behind}", idle.replace("id: idle", "id: too").replace("ask: A", "ask: B")))]);
    assert_eq!(ids(&failed), ["questions-matter"]);
    assert!(
        failed[0].said.contains("answered to `idle` (line ") && failed[0].said.contains(" or `too` (line "),
        "{}",
        failed[0].said
    );
}
