//! Full screen: before a page about somebody who may stand beside the person it is asked whether it
//! is safe to look, and no line of that page is named elsewhere.

use fingerpost::content::model::Outcome;
use fingerpost::content::model::Reply;
use fingerpost::engine::decide::asks_if_safe;
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, AppEffect, Key, Mode};
use fingerpost::ui::report::emergency_numbers;

use crate::fake_host::{FakeHost, led_in};
use crate::screen_driver::{begun, give, give_all, keys_for, picture, press};
use crate::support::{Dice, SHIPPED, flat, led_way_to, offered};

const PLACE: &str = "IE";
const SIZES: [(u16, u16); 4] = [(40, 15), (60, 20), (80, 24), (120, 60)];

/// At the question about people, before its answer, with nothing else the matter.
fn asked() -> App<'static> {
    let before = [("who", "adult"), ("coping", "well"), ("ending-life", "no"), ("harm", "none"), ("health", "none")];
    let mut app = begun(SHIPPED.at(SHIPPED.place(PLACE)));
    give_all(&mut app, &before.map(|(question, answer)| SHIPPED.reply(question, &[answer])));
    assert_eq!(app.interview().stage(), Stage::Question(SHIPPED.question("people")));
    app
}

/// Gives a reply there, and looks at nothing yet.
fn answered(answers: &[&str]) -> App<'static> {
    let (ix, reply) = SHIPPED.reply("people", answers);
    let mut app = asked();
    press(&mut app, &keys_for(SHIPPED.questionnaire.question(ix), reply));
    app
}

/// That no line about abuse is named at any size, and the number for an emergency is: from so many
/// columns on.
fn assert_names_none(app: &mut App<'_>, number_from: u16, what: &str) {
    let place = SHIPPED.place(PLACE);
    let number = emergency_numbers(&SHIPPED.helplines, place).unwrap();
    let lines = SHIPPED.helplines.for_audience(place, "abuse");
    let only = lines.iter().filter(|l| !l.audiences.iter().any(|a| a == "anyone"));
    let names: Vec<String> = only.flat_map(|l| [flat(&l.service), flat(&l.number)]).collect();
    assert!(names.len() > 1);
    for (columns, rows) in SIZES {
        let drawn = picture(app, columns, rows);
        let named = names.iter().find(|name| flat(&drawn).contains(name.as_str()));
        assert_eq!(named, None, "{what} at {columns}x{rows}:\n{drawn}");
        assert!(columns < number_from || drawn.contains(&number), "{what} at {columns}x{rows}: no number\n{drawn}");
    }
}

#[test]
fn it_is_asked_before_anything_of_the_page_is_shown() {
    for answers in [&["hurt"][..], &["controlled"], &["not-sure"], &[]] {
        let mut app = answered(answers);
        assert_eq!(app.mode(), Mode::SafeHere, "{answers:?}:\n{}", picture(&mut app, 80, 24));
        assert_names_none(&mut app, 40, "the check");
        for (columns, rows) in SIZES {
            let drawn = flat(&picture(&mut app, columns, rows));
            for told in ["your answer is taken", "is it safe to look at this screen now?", "ctrl-x", "enter"] {
                assert!(drawn.contains(told), "{told:?} at {columns}x{rows}: {drawn}");
            }
            assert!(!drawn.contains("hurts or scares") && !drawn.contains("your safety comes first"), "{drawn}");
        }
        // Help, asked for from there, doesn't begin with what was said.
        press(&mut app, &[Key::Ctrl('g')]);
        let help = flat(&picture(&mut app, 80, 40));
        let for_anyone = help.find("samaritans").unwrap_or_else(|| panic!("no line for anyone: {help}"));
        assert!(help.find("women's aid").is_none_or(|at| for_anyone < at), "{help}");
    }
}

/// In whatever words, and in none that ask nothing.
#[test]
fn a_translated_page_asks_with_its_own_question_mark() {
    let page = SHIPPED.questionnaire.outcomes.iter().find(|outcome| asks_if_safe(outcome)).unwrap();
    let with = |mark: &str| Outcome { says: page.says.replace('?', mark), ..page.clone() };
    for mark in ["?", "？", "؟"] {
        assert!(asks_if_safe(&with(mark)), "{mark}");
    }
    assert!(!asks_if_safe(&with(".")));
}

/// Pages about something else name the lines that an answer brought, too.
#[test]
fn it_is_asked_before_other_pages_that_name_such_a_line() {
    for answers in [&["unwanted", "hurt"][..], &["might-hurt", "hurt"], &["might-hurt", "controlled"], &["unwanted", "not-sure"]]
    {
        let mut app = answered(answers);
        assert_eq!(app.mode(), Mode::SafeHere, "{answers:?}:\n{}", picture(&mut app, 80, 24));
        assert_names_none(&mut app, 40, "the check");
        press(&mut app, &[Key::Enter]);
        assert!(flat(&picture(&mut app, 80, 60)).contains("women's aid"), "{answers:?}");
    }
    // Whoever keeps everything back is asked before the lines of an ordinary result.
    let mut app = begun(SHIPPED.at(SHIPPED.place(PLACE)));
    while let Stage::Question(ix) = app.interview().stage() {
        give_all(&mut app, &[(ix, Reply::Declined)]);
    }
    if matches!(app.interview().stage(), Stage::Review { .. }) {
        press(&mut app, &[Key::End, Key::Enter]);
    }
    assert!(matches!(app.interview().stage(), Stage::Result(_)));
    assert_eq!(app.mode(), Mode::SafeHere, "{}", picture(&mut app, 80, 24));
}

#[test]
fn one_key_shows_the_page_and_every_way_out_clears() {
    for key in [Key::Char('q'), Key::Ctrl('c'), Key::Ctrl('x')] {
        assert_eq!(answered(&["hurt"]).key(key), Some(AppEffect::QuickExit), "{key:?}");
    }
    let mut app = answered(&["hurt"]);
    press(&mut app, &[Key::Enter]);
    let page = flat(&picture(&mut app, 80, 24));
    for told in ["your safety comes first", "women's aid", "ctrl-x leaves now."] {
        assert!(page.contains(told), "{told:?}: {page}");
    }
}

/// It is asked, so somebody types an answer: what isn't Enter alone shows nothing.
#[test]
fn a_typed_no_shows_nothing() {
    for word in ["n", "no", "nope"] {
        let mut app = answered(&["hurt"]);
        let keys: Vec<Key> = word.chars().map(Key::Char).chain([Key::Enter]).collect();
        press(&mut app, &keys);
        assert_eq!(app.mode(), Mode::SafeHere, "{word}");
        let drawn = flat(&picture(&mut app, 80, 24));
        assert!(drawn.contains("words aren't read here") && drawn.contains("ctrl-x"), "{word}: {drawn}");
        // The page still says that Enter shows it: why this one didn't is told.
        assert!(drawn.contains("press enter again"), "{word}: {drawn}");
        press(&mut app, &[Key::Enter]);
        assert!(!flat(&picture(&mut app, 80, 24)).contains("press enter again"), "{word}");
        assert_ne!(app.mode(), Mode::SafeHere, "{word}");
    }
}

#[test]
fn leaving_such_a_page_names_no_line() {
    for key in [Key::Char('q'), Key::Ctrl('c')] {
        let mut app = answered(&["hurt"]);
        press(&mut app, &[Key::Enter, key]);
        assert_eq!(app.mode(), Mode::Leaving);
        assert_names_none(&mut app, 80, "Leave?");
    }
}

#[test]
fn the_key_to_leave_leaves_from_the_page_behind_it_too() {
    let mut app = answered(&["hurt"]);
    press(&mut app, &[Key::Enter, Key::Char('s'), Key::Char('q')]);
    assert_eq!(app.mode(), Mode::Leaving, "{}", picture(&mut app, 80, 24));
}

#[test]
fn one_step_back_hides_the_tick() {
    for first in [&[][..], &[Key::Enter]] {
        let mut app = answered(&["hurt"]);
        press(&mut app, first);
        press(&mut app, &[Key::Esc]);
        assert_eq!(app.interview().stage(), Stage::Question(SHIPPED.question("people")));
        let drawn = picture(&mut app, 80, 24);
        assert!(!drawn.contains("[x]"), "{drawn}");
        // Enter gives nothing that can't be seen.
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.interview().stage(), Stage::Question(SHIPPED.question("people")));
        // What comes after it asks anew.
        let (ix, reply) = SHIPPED.reply("people", &["controlled"]);
        press(&mut app, &keys_for(SHIPPED.questionnaire.question(ix), reply));
        assert_eq!(app.mode(), Mode::SafeHere);
    }
}

#[test]
fn help_after_a_step_back_does_not_begin_with_what_was_said() {
    // "I'd rather not say" brings help, and counts though somebody steps back from there.
    for looks in [false, true] {
        let mut app = answered(&[]);
        if looks {
            press(&mut app, &[Key::Enter]);
        }
        press(&mut app, &[Key::Esc, Key::Ctrl('g')]);
        let help = flat(&picture(&mut app, 80, 40));
        let for_anyone = help.find("samaritans").unwrap_or_else(|| panic!("no line for anyone: {help}"));
        assert_eq!(help.find("women's aid").is_some_and(|at| at < for_anyone), looks, "{help}");
    }
}

#[test]
fn the_bar_names_no_such_line_on_the_pages_that_follow() {
    let mut app = answered(&[]);
    press(&mut app, &[Key::Enter]);
    assert!(flat(&picture(&mut app, 80, 24)).contains("women's aid"), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Enter]);
    assert!(matches!(app.mode(), Mode::Question { .. }) && app.strip());
    assert_names_none(&mut app, 80, "the next question");
    press(&mut app, &[Key::Char('q')]);
    assert_names_none(&mut app, 80, "Leave? from there");
    press(&mut app, &[Key::Esc, Key::Ctrl('g'), Key::Char('p')]);
    assert_eq!(app.mode(), Mode::Place);
    assert_names_none(&mut app, 80, "the list of places");
}

/// On a call it is the mentor who looks.
#[test]
fn on_a_call_nothing_is_asked() {
    let office = FakeHost::default();
    let mut app = led_in(&SHIPPED, &office, PLACE);
    let (ix, reply) = SHIPPED.reply("people", &["hurt"]);
    for (question, given) in led_way_to(&SHIPPED.questionnaire, ix, &mut Dice::new(1)).unwrap() {
        give(&mut app, question, given);
        while app.interview().stage() != Stage::Question(ix) && matches!(app.interview().stage(), Stage::Help { .. }) {
            press(&mut app, &[Key::Enter]);
        }
        if matches!(app.mode(), Mode::Overlay { .. }) {
            press(&mut app, &[Key::Esc]);
        }
    }
    press(&mut app, &keys_for(&offered(SHIPPED.questionnaire.question(ix), true), reply));
    if !matches!(app.mode(), Mode::Result(_)) {
        // The script that came up.
        press(&mut app, &[Key::Esc]);
    }
    assert!(matches!(app.mode(), Mode::Result(_)), "{}", picture(&mut app, 80, 40));
}
