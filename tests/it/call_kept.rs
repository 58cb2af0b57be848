//! What a call keeps and leaves alone: yeses, names, appointments, and keys that must not take
//! anything away.

use fingerpost::call::flow::MentorTask;
use fingerpost::call::intake::ContractStep;
use fingerpost::call::reading::Reading;
use fingerpost::content::model::{Choose, Escalation};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, Key};

use crate::call_care::begun_in_england;
use crate::fake_host::{FakeHost, agree, agreed_in, begun, calm_to, contract_lines, intake, led, menu, play, step, typed};
use crate::line_mode_driver::lead;
use crate::screen_driver::{give, picture, press, words};
use crate::support::{Dice, SHIPPED, calm_reply, offered};

#[test]
fn a_yes_to_ringing_is_no_yes_to_a_message() {
    let app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    assert!(!app.intake().unwrap().facts.ring_back.unwrap().takes_a_message());
    let mut app = begun(&SHIPPED, &FakeHost::default());
    agree(&mut app);
    typed(&mut app, "england");
    press(&mut app, &[Key::Enter, Key::Enter, Key::Char('2'), Key::Enter]);
    assert!(app.intake().unwrap().facts.ring_back.unwrap().takes_a_message());
    press(&mut app, &[Key::Ctrl('y')]);
    assert!(words(&mut app).contains("yes, on this number; a message is safe"), "{}", words(&mut app));
}

/// Somebody who never said yes to it stands in no record.
#[test]
fn whom_to_call_is_kept_nowhere() {
    let office = FakeHost::default();
    let mut app = agreed_in(begun(&SHIPPED, &office), "england");
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    let seen = office.0.borrow();
    assert!(!seen.saved.is_empty());
    assert!(!serde_json::to_string(&seen.saved).unwrap().contains("01 555"));
    // A record of an earlier version is still read.
    let mut old = serde_json::json!(seen.saved.last().unwrap());
    old["whom-to-call"] = "Sam, 01 555".into();
    let read: fingerpost::call::records::Record = serde_json::from_value(old).unwrap();
    assert_eq!(Some(&read), seen.saved.last());
}

#[test]
fn a_list_that_was_answered_stays_answered() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let ix = calm_to(&mut app, "harm");
    while app.interview().stage() == Stage::Question(ix) {
        press(&mut app, &[Key::Char('n')]);
    }
    let reply = app.interview().answers().reply(ix);
    press(&mut app, &[Key::Esc]);
    assert_eq!(app.interview().stage(), Stage::Question(ix));
    let lines = Reading::new(&SHIPPED.questionnaire, app.interview().answers(), ix).unwrap().lines().len();
    assert_eq!(picture(&mut app, 80, 40).matches("[n]").count(), lines, "{}", picture(&mut app, 80, 40));
    press(&mut app, &[Key::Enter]);
    assert_ne!(app.interview().stage(), Stage::Question(ix), "{}", picture(&mut app, 80, 24));
    assert_eq!(app.interview().answers().reply(ix), reply);
}

#[test]
fn an_appointment_is_read_back_before_it_counts() {
    let mut app = led(&SHIPPED, &FakeHost::default());
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    press(&mut app, &[Key::Char('q'), Key::Enter, Key::Enter, Key::Enter, Key::Enter]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::NextAppointment));
    typed(&mut app, "next Tuesday at 3");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("tuesday 1 december 2026, 3 pm. is that right?"), "{}", words(&mut app));
    press(&mut app, &[Key::Char('n')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::NextAppointment));
    // What was refused doesn't come back by Enter.
    let box_again = words(&mut app);
    assert!(box_again.contains("enter alone: none") && !box_again.contains("2026-12-01"), "{box_again}");
    typed(&mut app, "next Wednesday at 3");
    press(&mut app, &[Key::Enter, Key::Char('y')]);
    assert_eq!(app.intake().unwrap().ending.next.as_ref().unwrap().day, "2026-11-25");
    assert!(words(&mut app).contains("not written"), "{}", words(&mut app));
}

#[test]
fn another_time_goes_into_the_calendar() {
    let office = FakeHost::default();
    let mut app = begun(&SHIPPED, &office);
    press(&mut app, &[Key::Char('n'), Key::Char('3'), Key::Enter]);
    typed(&mut app, "next Tuesday at 3");
    press(&mut app, &[Key::Enter, Key::Char('y'), Key::Char('y')]);
    // A calendar opens no other ending.
    typed(&mut app, "a");
    press(&mut app, &[Key::Enter]);
    assert_eq!(step(&app), ContractStep::AnotherTime, "{}", picture(&mut app, 80, 24));
    assert_eq!(office.0.borrow().files[0].0, "a.ics");
    assert!(office.0.borrow().files[0].1.contains("20261201T150000"), "{:?}", office.0.borrow().files);
    assert!(office.0.borrow().saved.is_empty());

    let office = FakeHost::default();
    let lines = ["n", "3", "next Tuesday at 3", "y", "y", "a.ics", "2"].map(str::to_owned);
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &lines);
    assert_eq!(office.0.borrow().files.len(), 1, "{}", talked.all());
}

#[test]
fn a_row_of_the_mentors_list_keeps_its_number() {
    let rows = |app: &mut App<'static>| {
        press(app, &[Key::Ctrl('o')]);
        let shown = picture(app, 100, 60);
        press(app, &[Key::Esc]);
        let told = |line: &str| line.trim_start().split_once(' ').map(|(n, rest)| (n.to_owned(), rest.trim().to_owned()));
        let numbered = shown.lines().filter_map(told).filter(|(n, _)| n.parse::<u8>().is_ok());
        numbered
            .map(|(n, said)| (n, said.trim_end_matches(" (not now)").chars().take(20).collect::<String>()))
            .collect::<Vec<_>>()
    };
    let mut app = begun_in_england();
    let first = rows(&mut app);
    assert!(first.len() >= 14, "{first:?}");
    let mut app = agreed_in(app, "england");
    assert_eq!(rows(&mut app), first);
    calm_to(&mut app, "changes");
    assert_eq!(rows(&mut app), first);
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    assert_eq!(rows(&mut app), first);
}

#[test]
fn a_yes_to_notes_can_be_taken_back() {
    let office = FakeHost::default();
    let mut app = agreed_in(begun(&SHIPPED, &office), "england");
    calm_to(&mut app, "changes");
    assert!(!office.0.borrow().saved.is_empty());
    menu(&mut app, "take back their yes to notes");
    press(&mut app, &[Key::Char('y')]);
    assert!(office.0.borrow().withheld.is_some(), "{}", picture(&mut app, 80, 24));
    let before = office.0.borrow().saved.len();
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    assert_eq!(office.0.borrow().saved.len(), before);

    let office = FakeHost::default();
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    lines.extend(["1", "no notes", "y", "leave", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &lines);
    assert!(office.0.borrow().withheld.is_some(), "{}", talked.all());
}

#[test]
fn a_page_down_chooses_nothing() {
    let q = &SHIPPED.questionnaire;
    let mut app = led(&SHIPPED, &FakeHost::default());
    let mut tried = 0;
    for _ in 0..40 {
        let Stage::Question(ix) = app.interview().stage() else { break };
        picture(&mut app, 80, 24);
        press(&mut app, &[Key::PageDown, Key::PageDown, Key::PageUp]);
        if q.question(ix).choose == Choose::One {
            press(&mut app, &[Key::Enter]);
            assert_eq!(app.interview().stage(), Stage::Question(ix), "{}", picture(&mut app, 80, 24));
            tried += 1;
        }
        let calm = calm_reply(&mut Dice::new(7), &offered(q.question(ix), true), Escalation::Clear);
        give(&mut app, ix, calm);
        while words(&mut app).contains("for you alone") || matches!(app.interview().stage(), Stage::Help { .. }) {
            press(&mut app, &[Key::Enter]);
        }
    }
    assert!(tried >= 3, "{tried}");
}
