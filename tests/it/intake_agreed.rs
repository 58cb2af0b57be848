//! What is agreed before the first question of an intake, and what is kept of it.

use fingerpost::base::calendar::Stamp;
use fingerpost::call::intake::{ContractStep, Intake, Offline};
use fingerpost::content::model::Escalation;
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, Key};

use crate::fake_host::{FakeHost, agree, begun, contract, led, play, step};
use crate::screen_driver::{LOOK, picture, press, words};
use crate::support::{Dice, FIXTURE, SHIPPED, flat};

#[test]
fn a_yes_is_kept_with_words_and_time_a_no_to_notes_ends_nothing() {
    let office = FakeHost::default();
    let _ = led(&FIXTURE, &office);
    let record = office.0.borrow().saved.last().unwrap().clone();
    let leading = FIXTURE.questionnaire.intake.as_ref().unwrap();
    assert_eq!(record.consent.wording, leading.notes);
    assert!(record.consent.given && record.consent.at == "2026-11-24 12:00:00 UTC", "{:?}", record.consent);
    let wordings: Vec<&str> = record.agreed.iter().map(|a| a.wording.as_str()).collect();
    assert_eq!(wordings, [&leading.what_this_is, &leading.limits]);
    // A call that breaks off is kept for a week; the client was told a later day.
    assert_eq!((record.keep_until.as_str(), record.told_until.as_str()), ("2026-12-01", "2027-11-24"));
    assert!(!record.finished);

    let office = FakeHost::default();
    let mut app = begun(&FIXTURE, &office);
    contract(&mut app, '2');
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    assert!(app.recommendation().is_some());
    assert!(office.0.borrow().saved.is_empty());
    assert_eq!(office.0.borrow().withheld, Some(fingerpost::call::records::Deletion::WholeRecord));
}

/// Nobody is asked for leave to keep what isn't kept; whoever is asked hears the last day.
#[test]
fn notes_are_asked_about_only_where_a_record_is_kept() {
    let (office, leading) = (FakeHost::default(), SHIPPED.questionnaire.intake.as_ref().unwrap());
    let shipped = begun(&SHIPPED, &office);
    let mut asked = shipped.intake().unwrap().contract.clone();
    asked.step = ContractStep::Notes;
    assert!(asked.words(leading).contains("after 24 November 2027"), "{}", asked.words(leading));
    let offline = Box::new(Offline(Stamp(1_795_521_600)));
    let taken = Intake::new(&SHIPPED.questionnaire, None, 12, offline).unwrap();
    let (_, with_notes) = asked.progress();
    let mut app = App::leading(SHIPPED.anywhere(), LOOK, taken, None);
    while step(&app) != ContractStep::WhatThisIs {
        press(&mut app, &[Key::Char('1'), Key::Enter]);
    }
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    // Two of its sentences share a page.
    let (at, without) = (with_notes - 4, with_notes - 2);
    assert!(words(&mut app).contains(&format!("{at} of {without}")), "{}", words(&mut app));
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    agree(&mut app);
    press(&mut app, &[Key::End, Key::Enter]);
    crate::fake_host::facts(&mut app);
    assert!(matches!(app.interview().stage(), Stage::Question(_)), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    assert!(words(&mut app).contains(&flat(&leading.whom_to_call)));
}

/// Somebody who has agreed that somebody may be told isn't told the contrary.
#[test]
fn an_intake_has_hints_of_its_own() {
    let mut seen = 0;
    for question in &SHIPPED.questionnaire.questions {
        let (Some(led), Some(alone)) = (&question.hint_led, &question.hint) else { continue };
        assert_eq!(fingerpost::ui::ui_text::hint(question, true), Some(led.as_str()));
        assert_eq!(fingerpost::ui::ui_text::hint(question, false), Some(alone.as_str()));
        seen += 1;
    }
    assert!(seen > 0);
    let mut app = led(&SHIPPED, &FakeHost::default());
    press(&mut app, &[Key::Ctrl('t')]);
    let Stage::Question(first) = app.interview().stage() else { panic!() };
    let question = SHIPPED.questionnaire.question(first);
    let shown = words(&mut app);
    assert!(shown.contains(&flat(question.hint_led.as_ref().unwrap())), "{shown}");
    assert!(!shown.contains(&flat(question.hint.as_ref().unwrap())), "{shown}");
}
