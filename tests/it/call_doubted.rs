//! Doubts about lines that were read on a call, and what somebody young takes back.

use fingerpost::base::phrases::phrase;
use fingerpost::content::model::{AnswerIx, Escalation, Reply};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::Key;

use crate::call_heard::{at_what_was_heard, pencil};
use crate::call_taken_back::asks_if_free;
use crate::fake_host::{FakeHost, agreed_in, begun, calm_to, led_in};
use crate::screen_driver::{give, picture, press, words};
use crate::support::{SHIPPED, flat};

/// A doubt about the line on danger stands, whatever milder line is said yes to.
#[test]
fn a_doubt_about_a_sign_is_not_lifted_by_a_milder_line() {
    for doubt in ['u', 'r'] {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        let health = calm_to(&mut app, "health");
        give(&mut app, health, SHIPPED.reply("health", &["unseen-heard"]).1);
        let ix = SHIPPED.question("heard");
        press(&mut app, &[Key::Char(doubt), Key::Char('2'), Key::Enter]);
        assert_eq!(app.interview().answers().reply(ix), None, "{doubt}: {}", picture(&mut app, 80, 24));
        press(&mut app, &[Key::Char('2'), Key::Char('y')]);
        assert_eq!(app.interview().answers().reply(ix), Some(SHIPPED.reply("heard", &["not-sure"]).1), "{doubt}");
    }
}

/// A reply of one answer that is read in lines is the first line said yes to, or a doubt.
#[test]
fn noes_to_every_line_of_one_answer_are_a_doubt() {
    let (mut app, ix) = at_what_was_heard();
    for _ in 0..4 {
        press(&mut app, &[Key::Char('n')]);
    }
    let reply = app.interview().answers().reply(ix);
    assert_eq!(reply, Some(SHIPPED.reply("heard", &["not-sure"]).1));
    assert!(
        matches!(reply, Some(Reply::Chosen(set)) if SHIPPED.questionnaire.question(ix).escalation(Reply::Chosen(set)) > Escalation::Clear)
    );
}

/// The client sees the rows under the numbers that the mentor says.
#[test]
fn both_sides_number_the_rows_alike() {
    let (mut app, ix) = at_what_was_heard();
    let answers = &SHIPPED.questionnaire.question(ix).answers;
    let order = app.call().unwrap().reading().unwrap().rows();
    assert!(!order.is_sorted(), "{order:?}");
    press(&mut app, &[Key::Ctrl('t')]);
    let shown = picture(&mut app, 140, 40);
    let at = |answer: &AnswerIx| {
        let begins = answers[answer.index()].row(false).split(',').next().unwrap();
        shown.lines().position(|l| l.contains(begins)).unwrap_or_else(|| panic!("{begins}: {shown}"))
    };
    let rows: Vec<usize> = order.iter().map(at).collect();
    assert!(rows.is_sorted(), "{rows:?} {shown}");
}

/// Whoever is under 18, tells of harm and takes it back isn't told that nothing is wrong.
#[test]
fn harm_that_somebody_young_takes_back_stays_with_the_mentor() {
    let scripts = &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts;
    let wanted = flat(&scripts.iter().find(|script| script.id == "young-and-not-safe").unwrap().title);
    let people = SHIPPED.questionnaire.question(SHIPPED.question("people"));
    let hurt = people.answer_named("hurt").unwrap();
    let row: String = people.answers[hurt.index()].text.chars().take(30).collect();
    for told in [true, false] {
        let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
        give(&mut app, SHIPPED.question("who"), SHIPPED.reply("who", &["under-18"]).1);
        press(&mut app, &[Key::Enter]);
        if told {
            pencil(&mut app, "my dad hits me", &row);
            press(&mut app, &[Key::Enter]);
        }
        for _ in 0..60 {
            match app.interview().stage() {
                Stage::Result(_) => break,
                _ if words(&mut app).contains("for you alone") => press(&mut app, &[Key::Enter]),
                _ => press(&mut app, &[Key::Char('n')]),
            };
        }
        assert!(matches!(app.interview().stage(), Stage::Result(_)), "{}", words(&mut app));
        let shown = words(&mut app);
        assert_eq!(shown.contains(&wanted), told, "{shown}");
        assert_eq!(shown.contains(&asks_if_free("mentor-harm-taken-back")), told, "{shown}");
        if told {
            press(&mut app, &[Key::Enter]);
        }
        let page = words(&mut app);
        assert_eq!(page.contains(&flat(phrase("mentor-young-first-step"))), told, "{page}");
    }
}
