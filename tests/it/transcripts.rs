//! The interviews of docs/line-mode.md, held again: the page must be what the program says today.
//!
//! `FINGERPOST_DOCS=write cargo test --test it transcripts` writes the page anew.

use fingerpost::content::model::{Questionnaire, Reply, Scenario};
use fingerpost::engine::interview::{Interview, Move, Stage};

use crate::line_mode_driver::{line_for, talk};
use crate::support::{Pair, SHIPPED};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/line-mode.md");

const HEAD: &str = "# Three interviews in line mode

This is what `fingerpost --plain` says, written by the program itself (`FINGERPOST_DOCS=write
cargo test --test it transcripts`; a test fails when the page is out of date). Text after
`Type here: ` was typed. A sentence or an item has a line of its own and isn't broken here: a
screen reader stops at a break in the text. In a window long lines are broken between words.

";

/// The interview of a scenario; `aside` is typed at the question with that number, before its
/// answer.
fn lines_of(questionnaire: &Questionnaire, scenario: &Scenario, asides: &[(usize, &str)], end: &[&str]) -> Vec<String> {
    let mut interview = Interview::new(questionnaire);
    let mut lines = vec![String::new()];
    let mut number = 0;
    loop {
        match interview.stage() {
            Stage::Question(q) => {
                number += 1;
                lines.extend(asides.iter().filter(|(n, _)| *n == number).map(|(_, line)| (*line).to_owned()));
                let given = scenario.replies.iter().find(|(asked, _)| *asked == q).map_or(Reply::Declined, |(_, r)| *r);
                lines.push(line_for(questionnaire.question(q), given));
                interview.make(Move::Give(given));
            }
            Stage::Help { .. } | Stage::Undoes { .. } => {
                lines.push(String::new());
                interview.make(Move::Onward);
            }
            Stage::Review { .. } => {
                lines.extend(["list".to_owned(), String::new()]);
                interview.make(Move::Onward);
            }
            Stage::Result(_) => break,
        }
    }
    lines.extend(end.iter().map(|l| (*l).to_owned()));
    lines
}

/// What was said and typed, as it stands on a terminal.
fn transcript(pair: &Pair, place: &str, lines: &[String]) -> String {
    let talked = talk(pair.at(pair.place(place)), lines);
    let mut out = String::new();
    for (i, said) in talked.said.iter().enumerate() {
        out.push_str(said);
        if let Some(line) = lines.get(i) {
            out.push_str(line);
            out.push('\n');
        }
    }
    // A prompt that nothing was typed at has a space behind it.
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// The scenario of an outcome with the most replies.
fn longest(outcome: &str) -> &'static Scenario {
    let q = &SHIPPED.questionnaire;
    let ix = q.outcome_named(outcome).unwrap();
    q.scenarios.iter().filter(|s| s.leads_to == ix).max_by_key(|s| s.replies.len()).unwrap()
}

/// Title, outcome, place, what is typed aside at which question, and what is typed at the result.
type Notice = (&'static str, &'static str, &'static str, &'static [(usize, &'static str)], &'static [&'static str]);

#[test]
fn the_page_of_interviews_is_what_is_said_today() {
    let told: [Notice; 3] = [
        ("Somebody who would like a mentor", "mentorship", "IE", &[(2, "why"), (3, "hello")], &["why", "leave", ""]),
        (
            "Somebody who needs care first",
            "therapy-then-mentorship",
            "GB-ENG",
            &[(1, "?"), (4, "sometimes")],
            &["steps", "later", "leave", ""],
        ),
        ("Somebody for whom help can't wait", "urgent", "US", &[], &["help", "leave", ""]),
    ];
    let mut page = HEAD.to_owned();
    for (title, outcome, place, asides, end) in told {
        let lines = lines_of(&SHIPPED.questionnaire, longest(outcome), asides, end);
        page.push_str(&format!("## {title}\n\n```text\n{}\n```\n\n", transcript(&SHIPPED, place, &lines)));
    }
    let page = format!("{}\n", page.trim_end());
    if std::env::var("FINGERPOST_DOCS").is_ok_and(|v| v == "write") {
        std::fs::write(PAGE, &page).unwrap();
    }
    let kept = std::fs::read_to_string(PAGE).unwrap();
    assert!(kept == page, "docs/line-mode.md is out of date: FINGERPOST_DOCS=write cargo test --test it transcripts");
}

#[test]
fn in_line_mode_no_sentence_is_broken_and_none_is_heard_badly() {
    let scenario = longest("urgent");
    let said = transcript(&SHIPPED, "GB-ENG", &lines_of(&SHIPPED.questionnaire, scenario, &[(1, "help")], &["leave", ""]));
    for (asked, _) in &scenario.replies {
        let ask = &SHIPPED.questionnaire.question(*asked).ask;
        assert!(said.lines().any(|l| l == ask), "a question is broken: {ask}\n{said}");
    }
    assert!(!said.contains("24/7") && said.contains("day and night"), "{said}");
}
