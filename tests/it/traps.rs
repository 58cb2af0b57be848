//! Traps that a file or a sheet can hold although every line of it reads well.

use crate::cli::run_with;

/// A small file in which an outcome of a sooner pace can be hidden.
const MASKED: &str = r#"
fingerpost: 1
language: en
title: "Traps"
paces: {now: "now", today: "today", soon: "soon", no-hurry: "in time"}
supports:
  doctor: {name: "a doctor", clinical: true, is: "A doctor can help.", is-not: "Not a friend.", steps: ["Ring one."], points-here: {strain: "yes"}}
sections:
  - {id: a, title: "Now", about: now}
  - {id: b, title: "Lately", about: wellbeing}
questions:
  - {id: safe, section: a, safety: true, choose: one, ask: "Are you in danger?", answers: [{id: "no", text: "No", clear: true}, {id: "yes", text: "Yes"}]}
  - {id: strain, section: b, choose: one, ask: "Is it hard?", answers: [{id: "no", text: "No"}, {id: "yes", text: "Yes", reason: "It is hard."}]}
  - {id: sleep, section: b, choose: one, ask: "Do you sleep?", answers: [{id: fine, text: "Well"}, {id: none, text: "Hardly at all", reason: "You hardly sleep."}]}
outcomes:
  - {id: urgent, title: "Help now", pace: now, at-once: true, help: [anyone], when: {safe: "yes"}, says: "Thank you.", first-step: "Ring a line."}
  - {id: care, title: "Care", pace: soon, points-to: [doctor], when: {strain: "yes"}, says: "It may help.", first-step: "Ring a doctor."}
  - {id: doctor-today, title: "A doctor today", pace: today, points-to: [doctor], when: {sleep: none}, says: "Today.", first-step: "Ring a doctor."}
  - {id: rest, title: "All else", pace: no-hurry, says: "It is yours to say.", first-step: "Take your time."}
"#;

/// The status and the output of `check` on a text.
fn checked(text: &str) -> (i32, String) {
    let ran = run_with(&["check", "-"], text.as_bytes(), &[]);
    (ran.status, ran.stdout + &ran.stderr)
}

#[test]
fn an_outcome_hidden_by_a_later_pace_is_told_with_a_sheet() {
    let (status, said) = checked(MASKED);
    assert!(status == 0 && said.contains("NOTE  `doctor-today`") && said.contains("sleep: none"), "{status}: {said}");
    // In order of pace nothing is hidden.
    let lines: Vec<&str> = MASKED.lines().collect();
    let at = lines.iter().position(|l| l.contains("id: care")).unwrap();
    let mut moved = lines.clone();
    moved.swap(at, at + 1);
    let (status, said) = checked(&moved.join("\n"));
    assert!(status == 0 && !said.contains("NOTE"), "{status}: {said}");
}

#[test]
fn a_support_that_nothing_shown_points_to_is_decided() {
    let (status, said) = checked(&MASKED.replace(", reason: \"It is hard.\"", ""));
    assert!(status == 4 && !said.contains("NOT DECIDED") && said.contains("points-here"), "{status}: {said}");
}

#[test]
fn a_sheet_says_what_to_write_instead() {
    let sheet = |text: &str| {
        let ran = run_with(&["recommend", "-"], text.as_bytes(), &[]);
        assert_eq!(ran.status, 3, "{ran:?}");
        ran.stderr
    };
    let said = sheet("place: world\nanswers: {who: [declined, adult]}\n");
    assert!(said.contains("stands alone") && !said.contains("did you mean `declined`"), "{said}");
    for place in ["QQ", "XZ", "U", "Ukrane", "12"] {
        let said = sheet(&format!("place: \"{place}\"\nanswers: {{}}\n"));
        assert!(said.contains("there is no place") && !said.contains("did you mean"), "{said}");
    }
}

#[test]
fn every_planted_placeholder_is_told_wherever_it_stands() {
    for text in ["Care", "Ring a doctor.", "It is hard.", "Hardly at all", "Are you in danger?", "in time", "Lately"] {
        for word in ["{emergency}", "{emergancy}", "{kept-until}", "{name}"] {
            let (status, said) = checked(&MASKED.replacen(text, &format!("{text} {word}"), 1));
            assert!(status == 3 && said.contains("[placeholder]"), "{text} {word}: {said}");
        }
    }
}

#[test]
fn a_promise_has_an_id_of_its_own_and_there_are_not_thousands() {
    let with = |ids: &[String]| {
        let one = |id: &String| format!("  - {{id: {id}, when: {{safe: \"yes\"}}, only: [urgent], why: \"w\"}}\n");
        checked(&format!("{MASKED}guarantees:\n{}", ids.iter().map(one).collect::<String>()))
    };
    for id in ["signs-at-once", "asked-sleep", "reached-care", "safe-is-met", "questions-matter"] {
        let (status, said) = with(&[id.to_owned()]);
        assert!(status == 3 && said.contains("[reserved-word]"), "{id}: {said}");
    }
    let (status, said) = with(&(0..1_001).map(|i| format!("g{i}")).collect::<Vec<_>>());
    assert!(status == 3 && said.contains("more than 1000 guarantees"), "{said}");
}
