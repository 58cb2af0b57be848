//! A practice file that is still the sample's: its names and numbers are made up, and a call says
//! so before any of them is read aloud, rung or written.

use fingerpost::call::flow::MentorTask;
use fingerpost::call::intake::ContractStep;
use fingerpost::content::model::Escalation;
use fingerpost::content::practice::{Practice, START};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, Key};

use crate::cli::run_with;
use crate::fake_host::{FakeHost, agreed_in, intake, menu, play, step};
use crate::line_mode_driver::lead;
use crate::screen_driver::{LOOK, press, words};
use crate::support::{Dice, SHIPPED, flat};

const WARNS: &str = "still has words of the sample, under: practice, mentor, contact";
const MADE_UP: &str = "made up, from the sample";
const ON_PAPER: &str = "would stand on the page: practice, mentor, contact, training";

/// A call for a practice, at its first sentence.
fn begun_for(practice: Practice) -> App<'static> {
    let mut taken = intake(&SHIPPED.questionnaire, &FakeHost::default());
    taken.for_practice(Some(Box::leak(Box::new(practice))));
    App::leading(SHIPPED.anywhere(), LOOK, taken, None)
}

/// A practice whose every word was put in by its mentor.
fn own_words() -> Practice {
    let mut practice = Practice::read(START).unwrap();
    practice.name = "Beech House".to_owned();
    practice.mentor = "N. Name".to_owned();
    practice.contact = "post box 9".to_owned();
    practice.training = vec!["a course".to_owned()];
    practice.contract = vec!["I'm N. Name.".to_owned()];
    practice.safeguarding = Some("The duty desk".to_owned());
    practice.services[0].number = "the desk in the hall".to_owned();
    practice.colleagues[0].contact = "ask me".to_owned();
    assert_eq!(practice.unchanged(), Vec::<&str>::new());
    practice
}

#[test]
fn the_sample_is_named_before_anything_is_read_aloud() {
    let mut app = begun_for(Practice::read(START).unwrap());
    assert_eq!(step(&app), ContractStep::FreeToTalk);
    assert!(words(&mut app).contains(WARNS), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('y')]);
    // Beside whom to call, the service and the colleague.
    assert_eq!(words(&mut app).matches(MADE_UP).count(), 3, "{}", words(&mut app));
    press(&mut app, &[Key::Esc, Key::Ctrl('t')]);
    assert!(!words(&mut app).contains(WARNS), "{}", words(&mut app));

    let mut app = begun_for(own_words());
    assert!(!words(&mut app).contains("of the sample"), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('y')]);
    assert!(words(&mut app).contains("the duty desk"), "{}", words(&mut app));
    assert!(!words(&mut app).contains(MADE_UP), "{}", words(&mut app));
}

#[test]
fn the_sample_is_named_before_a_page_is_written() {
    for (practice, warns) in [(Practice::read(START).unwrap(), true), (own_words(), false)] {
        let mut app = agreed_in(begun_for(practice), "england");
        play(&mut app, &mut Dice::new(3), Escalation::Clear);
        assert!(matches!(app.interview().stage(), Stage::Result(_)));
        menu(&mut app, "Hand over");
        assert_eq!(words(&mut app).contains(ON_PAPER), warns, "{}", words(&mut app));
        press(&mut app, &[Key::Char('1'), Key::Enter]);
        while !matches!(app.call().unwrap().task(), Some(MentorTask::FileName(_))) {
            press(&mut app, &[Key::Char('y')]);
        }
        assert_eq!(words(&mut app).contains(ON_PAPER), warns, "{}", words(&mut app));
    }
}

/// A service for debts is on no page without debts, and is none of the words to be changed there.
#[test]
fn services_are_named_only_where_they_stand_on_the_page() {
    let practice = Practice::read(START).unwrap();
    let named = |audiences: Option<&[String]>| practice.unchanged_on_papers(audiences).contains(&"services");
    assert!(named(Some(&["debt".to_owned()])));
    assert!(!named(Some(&[])) && !named(None));
    assert!(practice.unchanged_on_papers(None).contains(&"practice"));
}

#[test]
fn lines_name_the_sample_too() {
    let mut taken = intake(&SHIPPED.questionnaire, &FakeHost::default());
    let practice: &'static Practice = Box::leak(Box::new(Practice::read(START).unwrap()));
    taken.for_practice(Some(practice));
    let lines = ["facts", "1"].map(str::to_owned);
    let talked = lead(SHIPPED.anywhere(), taken, &lines);
    let free = &SHIPPED.questionnaire.intake.as_ref().unwrap().free_to_talk.as_ref().unwrap().0;
    let first = &talked.said[0];
    let (at, asked) = (first.find("words of the sample").unwrap(), first.find(free.as_str()).unwrap());
    assert!(at < asked, "{first}");
    assert_eq!(talked.after(0).matches(MADE_UP).count(), 3, "{}", talked.after(0));
    assert!(!talked.after(1).contains("words of the sample"), "{}", talked.after(1));
}

/// A usual place that nobody knows is no fine practice file: which may be meant is said. A call
/// says so, too, before it reads the numbers for anywhere.
#[test]
fn a_usual_place_that_is_unknown_is_said() {
    let slip = START.replacen("usual-place: \"GB-ENG\"", "usual-place: \"Enlgand\"", 1);
    assert_ne!(slip, START);
    for (args, says) in [(&["check", "-"][..], "`GB-ENG` (England)"), (&["check", "-", "--format", "json"], "Enlgand")] {
        let ran = run_with(args, slip.as_bytes(), &[]);
        assert!(ran.status == 3 && ran.stdout.contains(says), "{args:?}: {ran:?}");
    }
    let known = run_with(&["check", "-"], START.as_bytes(), &[]);
    assert!(!known.stdout.contains("usual-place"), "{known:?}");

    let unknown = "usual place, “enlgand”, isn't known";
    for (practice, said) in [(Practice::read(&slip).unwrap(), true), (Practice::read(START).unwrap(), false)] {
        let mut app = begun_for(practice.clone());
        assert_eq!(words(&mut app).contains(unknown), said, "{}", words(&mut app));
        let mut taken = intake(&SHIPPED.questionnaire, &FakeHost::default());
        taken.for_practice(Some(Box::leak(Box::new(practice))));
        let talked = lead(SHIPPED.anywhere(), taken, &["leave".to_owned(), "y".to_owned()]);
        assert_eq!(flat(&talked.all()).contains(unknown), said, "{}", talked.all());
    }
}
