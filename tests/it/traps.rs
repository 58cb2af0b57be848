//! Traps that a file or a sheet can hold although every line of it reads well.

use std::sync::Arc;

use fingerpost::content::document::parse;
use fingerpost::content::model::Questionnaire;
use fingerpost::content::review::{Inventory, Rules, Words};
use fingerpost::engine::answer_sheets::answered;
use fingerpost::engine::decide::decide;
use fingerpost::ui::report::{Report, ResultPage, to_lines};

use crate::cli::run_with;
use crate::support::SHIPPED;

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
fn a_page_that_points_somewhere_for_no_answer_is_told() {
    let last = "{id: rest, title: \"All else\", pace: no-hurry, ";
    let pointing = MASKED.replace("title: \"A doctor today\", pace: today", "title: \"A doctor again\", pace: soon");
    assert!(!checked(&pointing).1.contains("NOTE"));
    let pointing = pointing.replace(last, &format!("{last}points-to: [doctor], "));
    let (status, said) = checked(&pointing);
    assert!(status == 0 && said.contains("NOTE  `rest` (line ") && said.contains("points to `doctor`"), "{status}: {said}");
    assert!(said.contains("{safe: declined, strain: declined, sleep: declined}"), "{said}");
    // Whoever tries it in a scenario means it.
    let sheet = "{safe: declined, strain: declined, sleep: declined}";
    let meant = format!("{pointing}scenarios:\n  - {{id: s, answers: {sheet}, leads-to: rest, why: \"w\"}}\n");
    let (status, said) = checked(&meant);
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
        assert_eq!(said.contains("called nearly so: `UA` (Ukraine)"), place == "Ukrane", "{said}");
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

/// The pages of the result of some answers to a file, with the lines of each.
fn pages(text: &str, answers: &str) -> Vec<(ResultPage, String)> {
    let questionnaire = Questionnaire::read(text).unwrap();
    let helplines = &SHIPPED.helplines;
    let sheet = answered(&format!("place: world\nanswers: {{{answers}}}\n"), &questionnaire, helplines).unwrap().sheet;
    let (place, recommendation) = (helplines.world(), decide(&questionnaire, &sheet));
    let explained = Arc::default();
    let report = Report { questionnaire: &questionnaire, helplines, place, recommendation: &recommendation, explained };
    report.pages().into_iter().map(|page| (page, to_lines(&report.blocks(page), 78).join("\n"))).collect()
}

fn page_of(pages: &[(ResultPage, String)], wanted: ResultPage) -> Option<&str> {
    pages.iter().find(|(page, _)| *page == wanted).map(|(_, lines)| lines.as_str())
}

#[test]
fn what_a_support_is_and_its_steps_stand_on_its_pages() {
    let hard = "safe: \"no\", strain: \"yes\", sleep: fine";
    let shown = pages(MASKED, hard);
    assert!(page_of(&shown, ResultPage::Steps).unwrap().contains("Ring one."), "{shown:?}");
    let limits = page_of(&shown, ResultPage::Limits).unwrap();
    assert!(limits.contains("A doctor can help.") && limits.contains("Not a friend."), "{limits}");
    // An outcome's own steps stand in place of them.
    let own = MASKED.replace("points-to: [doctor], when: {strain", "points-to: [doctor], steps: [\"Sit down.\"], when: {strain");
    let shown = pages(&own, hard);
    let steps = page_of(&shown, ResultPage::Steps).unwrap();
    assert!(steps.contains("Sit down.") && !steps.contains("Ring one."), "{steps}");
    // No page is offered, and no heading printed, with nothing under it.
    let shown = pages(MASKED, "safe: \"no\", strain: \"no\", sleep: fine");
    assert!(page_of(&shown, ResultPage::Steps).is_none() && page_of(&shown, ResultPage::Limits).is_none(), "{shown:?}");
}

#[test]
fn steps_of_supports_stand_on_no_page_that_cannot_wait() {
    let gate = MASKED.replace("at-once: true, help: [anyone]", "at-once: true, points-to: [doctor], help: [anyone]");
    let shown = pages(&gate, "safe: \"yes\"");
    assert!(shown.iter().all(|(_, lines)| !lines.contains("Ring one.")), "{shown:?}");
}

#[test]
fn only_supports_that_an_answer_points_to_are_named_so() {
    let mentor =
        "  mentor: {name: \"a mentor\", is: \"M.\", is-not: \"N.\", steps: [\"S.\"], points-here: {sleep: none}}\nsections:";
    let both = MASKED.replacen("sections:", mentor, 1).replace("pace: soon, points-to", "pace: no-hurry, points-to");
    let sheet = |sleep: &str| pages(&both, &format!("safe: \"no\", strain: \"yes\", sleep: {sleep}"));
    let (one, two) = (sheet("fine"), sheet("none"));
    let others = page_of(&one, ResultPage::Others).unwrap();
    assert!(others.contains("A doctor") && !others.contains("A mentor"), "{others}");
    assert!(page_of(&two, ResultPage::Others).unwrap().contains("A mentor"), "{two:?}");
    // Where no answer points anywhere, there is no such page.
    let none = both.replace(", reason: \"It is hard.\"", "");
    let shown = pages(&none, "safe: \"no\", strain: \"yes\", sleep: fine");
    assert!(page_of(&shown, ResultPage::Others).is_none(), "{shown:?}");
}

/// A second question about danger, which the first one's answers and others decide about.
fn second(asked: &str) -> String {
    let harm = format!(
        "  - {{id: harm, section: b, safety: true, {asked}choose: one, ask: \"Might you hurt somebody?\", answers: [{{id: \"no\", \
         text: \"No\", clear: true}}, {{id: \"yes\", text: \"Yes\"}}]}}\noutcomes:"
    );
    MASKED.replacen("outcomes:", &harm, 1).replace("when: {safe: \"yes\"}", "when: {any: [{safe: \"yes\"}, {harm: \"yes\"}]}")
}

#[test]
fn a_question_about_danger_that_few_are_asked_is_noted() {
    let note = |text: &str| {
        let (status, said) = checked(text);
        assert!([0, 4].contains(&status), "{said}");
        said.split("NOTE  ").find(|part| part.starts_with("`harm`")).map(str::to_owned)
    };
    assert_eq!(note(&second("")), None);
    let said = note(&second("asked-when: {strain: \"yes\", sleep: none}, ")).unwrap();
    assert!(said.contains("`harm` (line ") && said.contains("strain: no") && said.contains("`asked-when`"), "{said}");
    // So many of so many: all that go on, but those that say both.
    assert!(said.contains("16 of the 23 answer sheets"), "{said}");
    assert!(note(&second("unless: {any: [{strain: [\"no\", declined]}, {sleep: fine}]}, ")).unwrap().contains("`unless`"));
    // Most are asked, or it follows up an answer that isn't clear.
    assert_eq!(note(&second("asked-when: {strain: \"yes\"}, ")), None);
    assert_eq!(note(&second("asked-when: {safe: declined}, ")), None);
    // Whoever has said of whom it is asked knows it.
    let said = "guarantees:\n  - {id: harm-asked, when: {safe: \"no\", strain: \"yes\"}, asks: harm, why: \"w\"}\n";
    assert_eq!(note(&(second("asked-when: {strain: \"yes\", sleep: none}, ") + said)), None);
    let tried = "scenarios:\n  - {id: s, answers: {safe: \"no\", strain: \"yes\", sleep: none, harm: \"yes\"}, leads-to: urgent, why: \"w\"}\n";
    assert_eq!(note(&(second("asked-when: {strain: \"yes\", sleep: none}, ") + tried)), None);
}

/// A sign that first asks one more question.
const FOLLOWED: [(&str, &str); 3] = [
    ("{id: \"yes\", text: \"Yes\"}]}", "{id: plan, text: \"A plan\", ends-after: [home]}, {id: \"yes\", text: \"Yes\"}]}"),
    (
        "  - {id: strain,",
        "  - {id: home, section: a, safety: true, asked-when: {safe: plan}, choose: one, ask: \"Is somebody there?\", answers: [{id: \
         \"no\", text: \"Nobody\", help: true, audience: suicide}, {id: \"yes\", text: \"Somebody\", clear: true}]}\n  - {id: strain,",
    ),
    ("when: {safe: \"yes\"}", "when: {any: [{safe: \"yes\"}, {safe: plan, home: [\"no\", \"yes\", declined]}]}"),
];

#[test]
fn that_help_opens_at_an_answer_can_be_promised() {
    let file = |promise: &str| {
        let text = FOLLOWED.iter().fold(MASKED.to_owned(), |text, (from, to)| text.replacen(from, to, 1));
        checked(&format!("{text}guarantees:\n  - {{id: own, {promise}, why: \"w\"}}\n"))
    };
    let at = "shows: help-at-answer";
    for when in
        ["{safe: plan}", "{safe: [plan, \"yes\", declined]}", "{home: \"no\"}", "{any: [{safe: \"yes\"}, {home: declined}]}"]
    {
        let (status, said) = file(&format!("when: {when}, {at}"));
        assert!(status == 0 && said.contains("holds  own"), "{when}: {said}");
    }
    // An answer that is clear opens nothing, although help was opened by another one on the way.
    for when in ["{home: \"yes\"}", "{safe: \"no\"}", "{strain: \"yes\"}", "{safe: [plan, \"no\"]}"] {
        let (status, said) = file(&format!("when: {when}, {at}"));
        assert!(status == 4 && said.contains("FAILS  own") && said.contains("`shows: help-at-answer`"), "{when}: {said}");
    }
    let (status, said) = file(&format!("when: {{not: {{strain: \"yes\"}}}}, {at}"));
    assert!(status == 3 && said.contains("[unsafe-gate]"), "{said}");
    // That the questions end there can't be promised; what can be is said.
    let (status, said) = file("when: {safe: plan}, at-once: true");
    assert!(status == 4 && said.contains("what to do: `safe: plan` (line ") && said.contains(at), "{said}");
}

/// Two questions with the same answers, each with a list of its own.
const OWN_LISTS: [(&str, &str); 2] = [
    ("answers: [{id: \"no\", text: \"No\"}, {id: \"yes\", text: \"Yes\", reason: \"It is hard.\"}]", "answers: how-much"),
    (
        "answers: [{id: fine, text: \"Well\"}, {id: none, text: \"Hardly at all\", reason: \"You hardly sleep.\"}]",
        "answers: how-much",
    ),
];

/// The list that both have in common.
const LIST: &str = "[{id: \"no\", text: \"No\"}, {id: \"yes\", text: \"Yes\", reason: \"It is so.\"}]";

/// The file with that list under a name, and with it written out in each question.
fn shared_and_own() -> (String, String) {
    let text = MASKED.replace("{sleep: none}", "{sleep: \"yes\"}");
    let named = OWN_LISTS.iter().fold(text.clone(), |text, (from, to)| text.replacen(from, to, 1));
    let shared = named.replacen("questions:", &format!("answer-sets:\n  how-much: {LIST}\nquestions:"), 1);
    (shared, OWN_LISTS.iter().fold(text, |text, (from, _)| text.replacen(from, &format!("answers: {LIST}"), 1)))
}

#[test]
fn a_shared_list_of_answers_is_as_good_as_two_of_their_own() {
    let (shared, own) = shared_and_own();
    let both = |text: &str| {
        let inventory = Inventory::of(&parse(text).unwrap());
        (Rules::of(&inventory).fingerprint(), Words::of(&inventory).fingerprint())
    };
    assert_eq!(both(&shared), both(&own));
    let said = |text: &str| {
        let (status, said) = checked(text);
        assert_eq!(status, 0, "{said}");
        said.lines().filter(|l| !l.contains("fingerprint") && !l.contains("questionnaire: ")).collect::<Vec<_>>().join("\n")
    };
    // But for where things stand.
    let without_lines =
        |text: String| text.split("(line ").map(|p| p.split_once(')').map_or(p, |(_, r)| r).to_owned()).collect::<String>();
    assert_eq!(without_lines(said(&shared)), without_lines(said(&own)));
}

#[test]
fn a_slip_in_a_shared_list_is_one_problem() {
    let (shared, _) = shared_and_own();
    let with = |from: &str, to: &str| {
        assert!(shared.contains(from), "{from}");
        let (status, said) = checked(&shared.replacen(from, to, 1));
        assert!(status == 3 && said.contains("1 problem found."), "{from}: {said}");
        said
    };
    let line = |part: &str| format!("line {},", shared.lines().position(|l| l.contains(part)).unwrap() + 1);
    let said = with("answers: how-much", "answers: how-mcuh");
    assert!(said.contains("did you mean `how-much`?") && said.contains(&line("id: strain")), "{said}");
    let said = with("  how-much:", "  never: [{id: a, text: A}]\n  how-much:");
    assert!(said.contains("no question has the list `never`") && said.contains(&line("  how-much:")), "{said}");
    // Both questions have the slip, which is in one place.
    for (from, to) in [
        ("text: \"Yes\", reason: \"It is so.\"", "txt: \"Yes\", reason: \"It is so.\""),
        ("{id: \"yes\", text: \"Yes\", reason", "{id: \"no\", text: \"Yes\", reason"),
        ("reason: \"It is so.\"", "clear: true"),
        ("reason: \"It is so.\"", "audience: nobody"),
    ] {
        let said = with(from, to);
        assert!(said.contains(&line("  how-much:")), "{said}");
    }
    assert!(with("answer-sets:", "answer-set:").contains("did you mean `answer-sets`?"));
}
