//! Lines as they are typed, pasted, piped and dictated: what counts as one, and what it means.

use fingerpost::content::model::{Choose, Reply};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::line_mode::InterviewEnd;

use crate::line_mode_driver::{Talked, lines_for, talk, talk_bytes};
use crate::support::{FIXTURE, SHIPPED, safety_questions};

fn typed(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|l| (*l).to_owned()).collect()
}

/// The small file at a place, these lines typed.
fn small(lines: &[&str]) -> Talked {
    talk(FIXTURE.at(FIXTURE.place("BB")), &typed(lines))
}

/// A line of any length whose tail would be an answer.
#[test]
fn a_line_that_is_too_long_is_no_answer_and_neither_is_its_tail() {
    for (length, tail) in [(4096, "1"), (4097, "1"), (8192, "badly"), (10_000, "exit"), (100_000, "2\r")] {
        let long = format!("{}{tail}\n", "x".repeat(length));
        let talked = talk_bytes(FIXTURE.at(FIXTURE.place("BB")), vec![b"\n".to_vec(), long.into_bytes(), b"why\n".to_vec()]);
        let all = talked.all();
        assert!(!all.contains("You said"), "{length}: {all}");
        assert_eq!(all.matches("That line was too long").count(), 1, "{length}: {all}");
        assert_eq!(talked.ended, InterviewEnd::InputEnded);
        assert!(all.contains("You know best."), "the next line isn't read: {all}");
    }
    // One that never ends.
    let talked = talk_bytes(FIXTURE.at(FIXTURE.place("BB")), vec![b"\n".to_vec(), b"1".repeat(9000)]);
    assert!(!talked.all().contains("You said"), "{}", talked.all());
    // In a text, too: half a note is none.
    let long = [b"y".repeat(5000), b"\n".to_vec()].concat();
    let lines = [&b"\n"[..], b"1\n", b"6\n", b"1\n", b"1\n", b"\n", b"save\n", &long, b"\n"].map(<[u8]>::to_vec);
    let session =
        fingerpost::ui::session::Session { save_copy: Some(&|_, _| panic!("written")), ..FIXTURE.at(FIXTURE.place("BB")) };
    let talked = talk_bytes(session, lines.to_vec());
    assert!(talked.all().contains("Nothing was saved."), "{}", talked.all());
}

/// The last line without its end, at every question of the shipped file.
#[test]
fn a_last_line_without_its_end_never_answers_a_safety_question() {
    let pair = &*SHIPPED;
    let scenario = pair.questionnaire.scenarios.iter().max_by_key(|s| s.replies.len()).unwrap();
    let mut seen = (0, 0);
    for n in 0..scenario.replies.len() {
        let question = pair.questionnaire.question(scenario.replies[n].0);
        let lines = lines_for(&pair.questionnaire, &scenario.replies[..n]);
        for last in ["1", "i'd rather not say", "decline"] {
            let mut bytes: Vec<Vec<u8>> = lines.iter().map(|l| format!("{l}\n").into_bytes()).collect();
            bytes.push(last.as_bytes().to_vec());
            let talked = talk_bytes(pair.at(pair.place("IE")), bytes);
            let said = talked.said.last().unwrap();
            let after = talked.said[lines.len() + 1..].concat();
            assert!(after.contains("The input ends here, without Enter."), "{}: {after}", question.id);
            assert_eq!(after.contains("You said"), !question.safety, "{}, {last}: {after}", question.id);
            assert_eq!(talked.ended, InterviewEnd::InputEnded, "{said}");
        }
        if question.safety { seen.0 += 1 } else { seen.1 += 1 }
    }
    assert!(seen.0 > 3 && seen.1 > 1, "{seen:?}");
    // Whoever asks for help, or to leave, is heard all the same.
    for (last, ended) in [("exit", InterviewEnd::QuickExit), ("help", InterviewEnd::InputEnded)] {
        let talked = talk_bytes(FIXTURE.at(FIXTURE.place("BB")), vec![b"\n".to_vec(), last.into()]);
        assert_eq!(talked.ended, ended);
        assert!(last == "exit" || talked.all().contains("Help in Beland"), "{}", talked.all());
    }
}

#[test]
fn several_numbers_are_taken_however_they_are_joined() {
    let many = FIXTURE.questionnaire.question_named("days").unwrap();
    assert_eq!(FIXTURE.questionnaire.question(many).choose, Choose::Many);
    let to_many = |line: &str| {
        let mut lines = typed(&["", "2", "6"]);
        lines.push(line.to_owned());
        talk(FIXTURE.at(FIXTURE.place("BB")), &lines).after(3).to_owned()
    };
    let wanted = to_many("1 2");
    assert!(wanted.starts_with("You said: ") && wanted.contains("; "), "{wanted}");
    for line in [
        "1 and 2",
        "1, 2",
        "1,2.",
        "1 & 2",
        "1;2",
        "One and two.",
        "１　２",
        "numbers 1 and 2",
        "(1) (2)",
        "2 1",
        "١ ٢",
        "1 to 2",
        "1-2",
    ] {
        assert_eq!(to_many(line), wanted, "{line}");
    }
    for line in ["1.2", "2 to 1", "1 to 9", "1 two three four five six", "1 99", "one days"] {
        assert!(!to_many(line).contains("You said"), "{line}");
    }
    // To a question with one answer, several are none.
    assert!(small(&["", "1 and 2"]).after(1).contains("Only one answer"), "{}", small(&["", "1 and 2"]).after(1));
    assert!(small(&["", "Number one."]).after(1).starts_with("You said: "));
}

/// Every answer of the shipped file, as dictation and other keyboards type it.
#[test]
fn answers_are_understood_as_they_are_dictated() {
    let pair = &*SHIPPED;
    let first = pair.questionnaire.question_ixs().next().unwrap();
    let question = pair.questionnaire.question(first);
    for (i, answer) in question.answers.iter().enumerate() {
        let number = i + 1;
        let full = char::from_u32(0xFF10 + u32::try_from(number).unwrap()).unwrap();
        let curly = answer.text.replace('\'', "’");
        for line in [
            format!("{number}."),
            full.to_string(),
            curly.clone(),
            format!("{curly}."),
            format!("“{}”", answer.text.to_uppercase()),
            format!("  {}!  ", answer.text),
        ] {
            let talked = talk(pair.at(pair.place("IE")), &[String::new(), line.clone()]);
            assert!(talked.after(1).starts_with(&format!("You said: {}", answer.text)), "{line}: {}", talked.after(1));
        }
    }
    for line in ["I’d rather not say", "I'D RATHER NOT SAY.", "Decline.", "rather not say"] {
        let talked = talk(pair.at(pair.place("IE")), &[String::new(), line.to_owned()]);
        assert!(talked.after(1).starts_with("You said: I'd rather not say"), "{line}: {}", talked.after(1));
    }
    for line in ["Exit.", "EXIT!", "“exit”", "/exit", " exit ", "x\u{18}y"] {
        assert_eq!(small(&["", line]).ended, InterviewEnd::QuickExit, "{line}");
    }
    for line in ["Help.", "help!", "Help me", "/help", "!", "a\u{7}"] {
        assert!(small(&["", line]).after(1).contains("Help in Beland"), "{line}");
    }
}

/// What isn't an answer word for word is none, least of all where danger is asked about.
#[test]
fn nothing_short_of_an_answer_answers_a_safety_question() {
    let pair = &*SHIPPED;
    let scenario = pair.questionnaire.scenarios.iter().max_by_key(|s| s.replies.len()).unwrap();
    for (n, (ix, _)) in scenario.replies.iter().enumerate() {
        if !safety_questions(&pair.questionnaire).contains(ix) {
            continue;
        }
        for line in ["", " ", ".", "0", "-1", "99", "none of", "y", "1 1x", "ok", "on", "next", "forward"] {
            let mut lines = lines_for(&pair.questionnaire, &scenario.replies[..n]);
            lines.push(line.to_owned());
            let talked = talk(pair.at(pair.place("IE")), &lines);
            let after = talked.after(lines.len() - 1);
            assert!(!after.contains("You said:") && !after.contains("Your answer stays"), "{line:?}: {after}");
        }
    }
}

/// Enter keeps what was said before, and says so; at a safety question it never does.
#[test]
fn enter_keeps_an_answer_given_before_but_not_one_about_danger() {
    let pair = &*SHIPPED;
    let scenario = pair.questionnaire.scenarios.iter().max_by_key(|s| s.replies.len()).unwrap();
    let mut seen = (0, 0);
    for (n, (ix, reply)) in scenario.replies.iter().enumerate() {
        let question = pair.questionnaire.question(*ix);
        let mut lines = lines_for(&pair.questionnaire, &scenario.replies[..=n]);
        // An answer that opened help is gone back from twice.
        let opened = lines.last().is_some_and(String::is_empty);
        lines.push("back".to_owned());
        if opened {
            lines.push("back".to_owned());
        }
        let told = lines.len() - 1;
        lines.push(String::new());
        let talked = talk(pair.at(pair.place("IE")), &lines);
        let (told, after) = (talked.after(told), talked.after(lines.len() - 1));
        if !told.contains("You said before") {
            continue;
        }
        assert_eq!(told.contains("Press Enter to keep it."), !question.safety, "{}: {told}", question.id);
        assert_eq!(after.contains("Your answer stays"), !question.safety, "{}: {after}", question.id);
        assert!(!question.safety || after.contains("Enter alone gives no answer."), "{}: {after}", question.id);
        assert!(matches!(reply, Reply::Chosen(_) | Reply::Declined));
        if question.safety { seen.0 += 1 } else { seen.1 += 1 }
    }
    assert!(seen.0 > 1 && seen.1 > 1, "{seen:?}");
}

/// Skipped questions are named where they wait.
#[test]
fn what_was_skipped_is_named() {
    let pair = &*SHIPPED;
    let scenario = pair.questionnaire.scenarios.iter().find(|s| {
        let skippable = s.replies.iter().filter(|(q, _)| pair.questionnaire.may_be_skipped(*q)).count();
        skippable > 2 && !pair.questionnaire.outcome(s.leads_to).at_once
    });
    let replies = &scenario.unwrap().replies;
    for skip in 1..=2 {
        let mut interview = fingerpost::engine::interview::Interview::new(&pair.questionnaire);
        let (mut lines, mut asks) = (vec![String::new()], Vec::new());
        loop {
            match interview.stage() {
                Stage::Question(ix) if pair.questionnaire.may_be_skipped(ix) && asks.len() < skip => {
                    asks.push(&pair.questionnaire.question(ix).ask);
                    lines.push("skip".to_owned());
                    interview.make(fingerpost::engine::interview::Move::Skip);
                }
                Stage::Question(ix) => {
                    let given = replies.iter().find(|(q, _)| *q == ix).map_or(Reply::Declined, |(_, r)| *r);
                    lines.push(crate::line_mode_driver::line_for(pair.questionnaire.question(ix), given));
                    interview.make(fingerpost::engine::interview::Move::Give(given));
                }
                Stage::Help { .. } | Stage::Undoes { .. } => {
                    lines.push(String::new());
                    interview.make(fingerpost::engine::interview::Move::Onward);
                }
                Stage::Review { .. } | Stage::Result(_) => break,
            }
        }
        let talked = talk(pair.at(pair.place("IE")), &lines);
        let said = talked.after(lines.len() - 1);
        assert_eq!(asks.len(), skip, "{said}");
        assert!(said.contains("You skipped") && asks.iter().all(|ask| said.contains(*ask)), "{said}");
    }
}
