//! What is written at the end of a call: the letter, papers, and the one question where nothing is
//! kept.

use fingerpost::base::phrases::phrase;
use fingerpost::call::flow::MentorTask;
use fingerpost::call::intake::{Intake, Offline};
use fingerpost::content::model::Escalation;
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, AppEffect, Key};

use crate::fake_host::{FakeHost, agree, facts, led, led_in, menu, play, typed};
use crate::screen_driver::{LOOK, give, press, words};
use crate::support::{Dice, SHIPPED, flat};

/// The letter is read before anybody says yes to it, and the mentor's private words stay out.
#[test]
fn a_letter_is_shown_before_it_is_asked_about() {
    let host = FakeHost::default();
    let mut app = led_in(&SHIPPED, &host, "IE");
    for seed in 0.. {
        play(&mut app, &mut Dice::new(seed), Escalation::Clear);
        let papers = app.intake().unwrap().papers(app.interview());
        if papers.iter().any(|p| p.paper.label().contains("letter")) {
            break;
        }
        app = led_in(&SHIPPED, &host, "IE");
    }
    press(&mut app, &[Key::Char('q'), Key::Enter]);
    typed(&mut app, "zebra words of my own");
    press(&mut app, &[Key::Enter; 4]);
    press(&mut app, &[Key::Esc]);
    let papers = app.intake().unwrap().papers(app.interview());
    let at = papers.iter().position(|p| p.paper.label().contains("letter")).unwrap();
    let letter = String::from_utf8(app.paper_bytes(papers[at].paper).unwrap()).unwrap();
    assert!(!letter.contains("zebra"), "{letter}");
    menu(&mut app, "Hand over");
    press(&mut app, &vec![Key::Down; at + 1]);
    press(&mut app, &[Key::Enter]);
    // First the one thing that they want to stand in it.
    assert!(matches!(app.call().unwrap().task(), Some(MentorTask::LetterAdds(_))));
    assert!(words(&mut app).contains(&flat(phrase("mentor-letter-stays"))), "{}", words(&mut app));
    typed(&mut app, "My mother hit me on Sunday");
    press(&mut app, &[Key::Enter]);
    assert!(matches!(app.call().unwrap().task(), Some(MentorTask::ReadLetter(_))));
    let read = words(&mut app);
    assert!(read.contains("what they asked me to write here") && read.contains("my mother hit me on sunday"), "{read}");
    let saved = format!("{:?}", host.0.borrow().saved);
    assert!(!saved.contains("My mother"), "{saved}");
    let shown = words(&mut app);
    assert!(shown.contains("no assessment") && shown.contains("read it aloud") && !shown.contains("zebra"), "{shown}");
    press(&mut app, &[Key::Enter]);
    assert!(matches!(app.call().unwrap().task(), Some(MentorTask::SafeToSend(_))));
    // It says that they said yes to it: so that is asked, and not only whether it is safe.
    let asks = words(&mut app);
    for part in
        ["is every word of it right?", "do you want me to write it for you?", "is it safe for you to have?", "to all three"]
    {
        assert!(asks.contains(part), "{part}: {asks}");
    }
    press(&mut app, &[Key::Char('n')]);
    assert!(host.0.borrow().files.is_empty());
}

/// Where nothing is about health there is no letter.
#[test]
fn a_result_about_goals_has_no_letter() {
    let q = &SHIPPED.questionnaire;
    let wanted = q.outcome_named("coaching").unwrap();
    let scenario = q.scenarios.iter().find(|s| s.leads_to == wanted).unwrap();
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    while let Stage::Question(ix) = app.interview().stage() {
        let reply = scenario.replies.iter().find(|(r, _)| *r == ix).unwrap().1;
        give(&mut app, ix, reply);
    }
    assert_eq!(app.recommendation().unwrap().outcome, wanted);
    let papers = app.intake().unwrap().papers(app.interview());
    assert!(!papers.is_empty() && !papers.iter().any(|p| p.paper.label().contains("letter")));
}

/// A call of which nothing is kept, at its result.
fn unkept_at_its_result() -> App<'static> {
    let taken = Intake::new(&SHIPPED.questionnaire, None, 12, Box::new(Offline::default())).unwrap();
    let mut app = App::leading(SHIPPED.anywhere(), LOOK, taken, None);
    agree(&mut app);
    press(&mut app, &[Key::End, Key::Enter]);
    facts(&mut app);
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    app
}

/// Where nothing is kept, only the next appointment is asked about, and nothing twice.
#[test]
fn the_end_of_a_call_without_a_record_is_one_question() {
    let mut app = unkept_at_its_result();
    press(&mut app, &[Key::Char('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::NextAppointment));
    assert!(words(&mut app).contains("enter alone: none"), "{}", words(&mut app));
    typed(&mut app, "2026-12-05");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("saturday 5 december 2026. is that right?"), "{}", words(&mut app));
    press(&mut app, &[Key::Char('y')]);
    let left = words(&mut app);
    assert!(left.contains("not written") && left.contains("the next appointment, for a calendar"), "{left}");
    press(&mut app, &[Key::Esc]);
    let mut app = led(&SHIPPED, &FakeHost::default());
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    press(&mut app, &[Key::Char('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::WhyTheyRang));
}

#[test]
fn papers_that_were_not_written_are_named_before_leaving() {
    let mut app = unkept_at_its_result();
    assert_eq!(press(&mut app, &[Key::Char('q'), Key::Enter]), None);
    assert!(words(&mut app).contains("not written: a page for the client"), "{}", words(&mut app));
    assert_eq!(press(&mut app, &[Key::Enter]), Some(AppEffect::Leave));
}
