//! Keeping a copy of a result: only on request, never of a page that can't wait, and without
//! anything about safety.

use std::sync::Mutex;

use fingerpost::content::model::Scenario;
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, AppEffect, Key, Mode};
use fingerpost::ui::session::{NotSaved, Session};

use crate::line_mode_driver::{lines_for, talk};
use crate::screen_driver::{begun, give_all, press, words};
use crate::support::{FIXTURE, Pair, SHIPPED, flat};

type Written = Mutex<Vec<(String, String)>>;

/// Somebody at a result of the small file that points to coaching.
fn at_goal(session: Session<'_>) -> App<'_> {
    let mut app = begun(session);
    let replies = [("mood", vec!["good"]), ("danger", vec!["none"]), ("change", vec!["no"]), ("aim", vec!["goal"])];
    give_all(&mut app, &replies.map(|(q, a)| FIXTURE.reply(q, &a)));
    press(&mut app, &[Key::End, Key::Enter]);
    assert!(matches!(app.interview().stage(), Stage::Result(_)));
    app
}

fn typed(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

#[test]
fn a_copy_is_saved_by_the_name_that_was_typed() {
    let written = Written::default();
    let save_copy = |name: &str, bytes: &[u8]| {
        written.lock().unwrap().push((name.to_owned(), crate::support::text(bytes.to_vec())));
        Ok(format!("/there/{name}"))
    };
    let mut app = at_goal(Session { save_copy: Some(&save_copy), ..FIXTURE.at(FIXTURE.place("BB")) });
    press(&mut app, &[Key::Char('e'), Key::Char('2'), Key::Enter]);
    assert_eq!(app.mode(), Mode::Typing);
    press(&mut app, &typed("Exp! me.md"));
    assert_eq!(press(&mut app, &[Key::Enter]), None);
    assert!(words(&mut app).contains("saved as /there/exp! me.md"), "{}", words(&mut app));
    let written = written.lock().unwrap();
    let [(name, text)] = written.as_slice() else { panic!("{} files", written.len()) };
    assert_eq!(name, "Exp! me.md");
    assert!(
        text.starts_with("# Coaching may fit\n") && text.contains("771") && text.contains("- You want to reach a goal."),
        "{text}"
    );
}

#[test]
fn a_name_that_is_taken_can_be_typed_again() {
    let save_copy =
        |name: &str, _: &[u8]| if name == "a" { Err(NotSaved("It is there already.".to_owned())) } else { Ok(name.to_owned()) };
    let mut app = at_goal(Session { save_copy: Some(&save_copy), ..FIXTURE.at(FIXTURE.place("BB")) });
    press(&mut app, &[Key::Char('e'), Key::Char('2'), Key::Enter, Key::Enter]);
    assert!(words(&mut app).contains("type a name first"));
    press(&mut app, &[Key::Char('a'), Key::Enter]);
    assert_eq!(app.mode(), Mode::Typing);
    assert!(words(&mut app).contains("it is there already"));
    press(&mut app, &[Key::Char('b'), Key::Enter]);
    assert!(words(&mut app).contains("saved as ab"));
}

#[test]
fn leaving_with_a_copy_is_one_choice_and_no_file() {
    let mut app = at_goal(FIXTURE.at(FIXTURE.place("BB")));
    assert_eq!(press(&mut app, &[Key::Char('e'), Key::Enter]), None, "nothing was chosen");
    assert_eq!(press(&mut app, &[Key::Char('1'), Key::Enter]), Some(AppEffect::Copy));
    let copy = app.copy(78);
    assert!(copy.contains("Coaching may fit") && copy.contains("771") && copy.ends_with('\n'), "{copy}");
    let mut app = at_goal(FIXTURE.at(FIXTURE.place("BB")));
    press(&mut app, &[Key::Char('e'), Key::Char('2')]);
    assert!(!words(&mut app).contains("markdown"), "a file is offered where none can be written");
}

/// Scenarios whose outcome can't wait or keeps nothing, and those of every other outcome.
fn scenarios(pair: &Pair, kept: bool) -> impl Iterator<Item = &Scenario> {
    pair.questionnaire.scenarios.iter().filter(move |s| {
        let outcome = pair.questionnaire.outcome(s.leads_to);
        let urgent = outcome.at_once || outcome.pace <= fingerpost::content::model::Pace::Today;
        (urgent || outcome.keep.is_some()) != kept
    })
}

#[test]
fn no_copy_is_offered_of_a_page_that_cannot_wait() {
    let save_copy = |name: &str, _: &[u8]| panic!("a file {name} was written");
    let mut tried = 0;
    for scenario in scenarios(&SHIPPED, false) {
        let session = Session { save_copy: Some(&save_copy), ..SHIPPED.at(SHIPPED.places()[0]) };
        let mut app = begun(session);
        give_all(&mut app, &scenario.replies);
        press(&mut app, &[Key::End, Key::Enter]);
        let before = words(&mut app);
        assert!(!before.contains("copy"), "{}:\n{before}", scenario.id);
        press(&mut app, &[Key::Char('e')]);
        assert_eq!(words(&mut app), before, "{}", scenario.id);
        assert_eq!(app.copy(78), "", "{}", scenario.id);
        let mut lines = lines_for(&SHIPPED.questionnaire, &scenario.replies);
        lines.extend(["", "copy", "save", "x.md", "leave"].map(str::to_owned));
        let talked = talk(session, &lines);
        assert!(
            !talked.all().contains("Type the name of the file") && !talked.all().contains("save (as a file)"),
            "{}",
            scenario.id
        );
        tried += 1;
    }
    assert!(tried > 10);
}

#[test]
fn a_copy_says_nothing_that_a_safety_question_was_answered() {
    let pair = &*SHIPPED;
    for scenario in scenarios(pair, true) {
        let mut app = begun(pair.at(pair.places()[0]));
        give_all(&mut app, &scenario.replies);
        press(&mut app, &[Key::End, Key::Enter]);
        let copy = flat(&app.copy(78));
        assert!(!copy.is_empty(), "{}", scenario.id);
        for (question, reply) in &scenario.replies {
            let question = pair.questionnaire.question(*question);
            let fingerpost::content::model::Reply::Chosen(set) = reply else { continue };
            for (_, answer) in question.chosen(*set).filter(|(_, a)| question.safety && a.text.len() > 20) {
                assert!(!copy.contains(&flat(&answer.text)), "{}: {}", scenario.id, answer.text);
            }
        }
    }
}

#[test]
fn line_mode_copies_and_saves() {
    let written = Written::default();
    let save_copy = |name: &str, bytes: &[u8]| {
        written.lock().unwrap().push((name.to_owned(), crate::support::text(bytes.to_vec())));
        Ok(name.to_owned())
    };
    let session = Session { save_copy: Some(&save_copy), ..FIXTURE.at(FIXTURE.place("BB")) };
    let lines =
        ["", "1", "6", "1", "1", "", "copy", "save", "", "save", "back", "save", "help", "Page.md", "leave"].map(str::to_owned);
    let talked = talk(session, &lines);
    let copy = talked.after(6);
    assert!(
        copy.contains("Coaching may fit") && copy.contains("\n\nOne first step\n") && copy.contains("That was all of it."),
        "{copy}"
    );
    assert!(talked.after(8).contains("Nothing was saved."), "{}", talked.after(8));
    assert!(talked.after(10).contains("Nothing was saved."), "{}", talked.after(10));
    assert!(talked.after(12).contains("call 771"), "help is no name: {}", talked.after(12));
    assert!(talked.after(13).contains("Saved as Page.md."), "{}", talked.after(13));
    // A no in words is none, either, and it is said where one is then.
    for no in ["actually no dont save it", "no thanks, forget it"] {
        let talked = talk(session, &[&lines[..8], &[no.to_owned(), "back".to_owned()]].concat());
        let said = talked.after(8);
        assert!(said.contains("Nothing was saved. This is the result.") && said.contains("or leave"), "{no}: {said}");
    }
    // Nor is the quick exit, which leaves no name behind.
    let away = talk(session, &[&lines[..8], &["Exit".to_owned(), "Page.md".to_owned()]].concat());
    assert_eq!((away.ended, away.said.len()), (fingerpost::ui::line_mode::InterviewEnd::QuickExit, 10));
    assert_eq!(written.lock().unwrap().len(), 1);
}
