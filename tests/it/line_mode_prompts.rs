//! The prompts of line mode: each says what can be typed, and a mistyped line is named.

use fingerpost::ui::session::Session;

use crate::line_mode_driver::{line_for, lines_for, talk};
use crate::support::{FIXTURE, SHIPPED};

fn typed(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|l| (*l).to_owned()).collect()
}

/// To the result of somebody who is well and has a goal, in the small file.
const GOAL: [&str; 6] = ["", "1", "6", "1", "1", ""];

#[test]
fn what_can_be_typed_is_told_at_every_prompt() {
    let session = FIXTURE.at(FIXTURE.place("BB"));
    for at in 0..=GOAL.len() {
        let lines: Vec<String> = typed(&[&GOAL[..at], &["?"]].concat());
        let said = talk(session, &lines).after(at).to_owned();
        assert!(said.contains("exit (leave at once"), "at {at}: {said}");
    }
    for lines in [&["", "?"][..], &["", "1", "?"], &["", "x", "?"]] {
        let talked = talk(FIXTURE.anywhere(), &typed(lines));
        assert!(talked.after(lines.len() - 1).contains("Type a number"), "{lines:?}: {}", talked.all());
    }
    // Where a name is typed, a question mark is none.
    let talked = talk(
        Session { save_copy: Some(&|_, _| panic!("written")), ..session },
        &typed(&[&GOAL[..], &["save", "?", "back"]].concat()),
    );
    assert!(
        talked.after(7).contains("back (one step back)\nagain (hear it again)\nhelp (help lines)")
            && talked.after(8).contains("Nothing was saved."),
        "{}",
        talked.all()
    );
    // After help that an answer opened.
    let talked = talk(session, &typed(&["", "1", "4", "?"]));
    assert!(talked.after(3).contains("Press Enter to go on"), "{}", talked.all());
}

#[test]
fn what_was_typed_wrongly_is_named_without_repeating_the_menu() {
    let session = FIXTURE.at(FIXTURE.place("BB"));
    for at in 0..=GOAL.len() {
        let talked = talk(session, &typed(&[&GOAL[..at], &["banana"]].concat()));
        let said = talked.after(at);
        // Where danger is asked about, whoever typed it may need the answers, or help.
        let danger = said.contains("If you need someone now, type help.");
        assert!(said.contains("“banana”") && (danger || said.lines().count() <= 2), "at {at}: {said}");
        assert!(danger || !said.contains("The answers are:"), "at {at}: {said}");
    }
}

#[test]
fn a_place_once_chosen_is_kept_unless_another_is() {
    let session = FIXTURE.at(FIXTURE.place("BB"));
    for left in [
        &["place", ""][..],
        &["place", "back"],
        &["place", "1", "back", ""],
        &["place", "1", ""],
        &["place", "1", "back", "back"],
    ] {
        let mut lines = typed(&["", "1"]);
        lines.extend(typed(left));
        lines.push("help".to_owned());
        let talked = talk(session, &lines);
        assert!(talked.after(lines.len() - 1).contains("In Beland, call 771."), "{left:?}: {}", talked.all());
    }
}

/// Whoever may have to leave fast hears that first, before anything else that can be typed.
#[test]
fn pages_that_cannot_wait_tell_of_the_exit_first() {
    let pair = &*SHIPPED;
    let mut told = 0;
    for scenario in &pair.questionnaire.scenarios {
        let outcome = pair.questionnaire.outcome(scenario.leads_to);
        if !outcome.at_once && !outcome.young {
            continue;
        }
        let mut lines = lines_for(&pair.questionnaire, &scenario.replies);
        if !outcome.at_once {
            lines.push(String::new());
        }
        // Some ask first whether it is safe to hear them, and say there how to leave.
        let asks = talk(pair.at(pair.place("BR")), &lines).after(lines.len() - 1).contains("Type yes to hear the page");
        lines.extend(asks.then(|| "hear".to_owned()));
        let talked = talk(pair.at(pair.place("BR")), &lines);
        let said = talked.after(lines.len() - 1);
        let first = said.split_once("You can type, then press Enter:\n").unwrap().1;
        assert!(first.starts_with("exit (leave at once, and clear this window)\n"), "{}: {said}", scenario.id);
        told += 1;
    }
    assert!(told > 10, "{told}");
}

#[test]
fn no_answer_is_named_by_numbers_that_are_one() {
    let pair = &*FIXTURE;
    let (ix, reply) = pair.reply("mood", &["bad"]);
    let lines = typed(&["", &line_for(pair.questionnaire.question(ix), reply), "review", "0"]);
    let talked = talk(pair.at(pair.place("BB")), &lines);
    assert!(!talked.all().contains("1 to 1"), "{}", talked.all());
}

#[test]
fn an_answer_can_be_typed_word_for_word() {
    let pair = &*FIXTURE;
    let away = talk(pair.anywhere(), &typed(&["", "leave"]));
    assert_eq!(away.ended, fingerpost::ui::line_mode::InterviewEnd::Left);
    let talked = talk(pair.at(pair.place("BB")), &typed(&["", "badly", "bad", "leave"]));
    assert!(talked.after(1).starts_with("You said: Badly."), "{}", talked.all());
    assert!(talked.after(2).contains("“bad”"), "a part of an answer is none: {}", talked.all());
    assert_eq!(talked.ended, fingerpost::ui::line_mode::InterviewEnd::Left);
}
