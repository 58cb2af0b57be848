//! What people say out of turn on a call: heard earlier, gone to, and never past a question about
//! danger; and what is known for this call alone.

use fingerpost::base::calendar::Day;
use fingerpost::call::flow::{MentorTask, go_to, may_go_to};
use fingerpost::call::intake::{Appointment, RingBack};
use fingerpost::content::model::{Escalation, Reply};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::Key;
use fingerpost::ui::report::danger_line;

use crate::fake_host::{FakeHost, begun, contract_lines, intake, led, led_in, typed};
use crate::line_mode_driver::lead;
use crate::screen_driver::{give, picture, press, words};
use crate::support::{Dice, SHIPPED, calm_reply, flat, offered};

/// Whatever somebody goes to, no question about danger stays behind unanswered.
#[test]
fn a_jump_never_skips_a_question_about_danger() {
    let q = &SHIPPED.questionnaire;
    let mut jumps = 0;
    for seed in 0..300 {
        let mut dice = Dice::new(seed);
        let mut interview = Interview::new(q).led();
        for _ in 0..dice.below(14) {
            match interview.stage() {
                Stage::Question(ix) => {
                    interview.make(Move::Give(calm_reply(&mut dice, &offered(q.question(ix), true), Escalation::Clear)));
                }
                Stage::Result(_) => break,
                _ => {
                    interview.make(Move::Onward);
                }
            }
        }
        for to in may_go_to(&interview) {
            let mut there = interview.clone();
            go_to(&mut there, to);
            if !matches!(interview.stage(), Stage::Question(_)) {
                continue;
            }
            assert_eq!(there.stage(), Stage::Question(to), "seed {seed}");
            let path = there.path();
            let behind = path.met.iter().take_while(|m| **m < to);
            assert!(
                behind.into_iter().all(|m| !q.question(*m).safety || there.answers().reply(*m).is_some()),
                "seed {seed}: a question about danger was passed"
            );
            jumps += 1;
        }
    }
    assert!(jumps > 500, "{jumps}");
}

#[test]
fn what_is_heard_early_waits_and_counts_only_where_it_is_given() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let before = app.interview().counted();
    press(&mut app, &[Key::Char('/')]);
    assert!(words(&mut app).contains("out of turn"), "{}", picture(&mut app, 80, 24));
    typed(&mut app, "sleep");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("which of these did they say"), "{}", picture(&mut app, 80, 24));
    let shown = picture(&mut app, 100, 40);
    let row = shown.lines().find(|l| l.contains("I sleep badly")).unwrap_or_else(|| panic!("{shown}"));
    let digit = row.trim_start_matches(['>', ' ']).chars().next().unwrap();
    press(&mut app, &[Key::Char(digit), Key::Enter]);
    assert_eq!(app.interview().counted(), before, "a pencilled answer counts");
    assert!(!app.strip());
    let mut met = false;
    for _ in 0..40 {
        if flat(&picture(&mut app, 100, 40)).contains("for you alone") {
            press(&mut app, &[Key::Enter]);
        }
        let Stage::Question(ix) = app.interview().stage() else { break };
        met |= words(&mut app).contains("heard earlier)");
        press(&mut app, &[Key::Ctrl('t')]);
        assert!(!words(&mut app).contains("heard earlier"), "the client's view shows it");
        press(&mut app, &[Key::Ctrl('t')]);
        let calm = calm_reply(&mut Dice::new(9), &offered(SHIPPED.questionnaire.question(ix), true), Escalation::Clear);
        give(&mut app, ix, calm);
    }
    assert!(met, "it waits nowhere");
}

#[test]
fn a_sign_heard_early_shows_help_and_is_asked_about_once() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "goodbyes things");
    press(&mut app, &[Key::Enter]);
    let shown = picture(&mut app, 100, 40);
    let row = shown.lines().find(|l| l.contains("goodbye")).unwrap_or_else(|| panic!("{shown}"));
    let digit = row.trim_start_matches(['>', ' ']).chars().next().unwrap();
    press(&mut app, &[Key::Char(digit), Key::Enter]);
    let script = words(&mut app);
    assert!(script.contains(&flat(&danger_line(&SHIPPED.helplines, app.place()))), "{script}");
    press(&mut app, &[Key::Enter]);
    assert!(app.strip(), "{}", picture(&mut app, 80, 24));
    let mut asked = 0;
    for _ in 0..60 {
        if flat(&picture(&mut app, 100, 40)).contains("for you alone") {
            press(&mut app, &[Key::Enter]);
        }
        let Stage::Question(ix) = app.interview().stage() else { break };
        let calm = calm_reply(&mut Dice::new(5), &offered(SHIPPED.questionnaire.question(ix), true), Escalation::Clear);
        give(&mut app, ix, calm);
        if app.interview().stage() == Stage::Question(ix) && words(&mut app).contains("you heard this earlier") {
            asked += 1;
            press(&mut app, &[Key::Enter]);
            assert_ne!(app.interview().stage(), Stage::Question(ix), "asked twice: {}", picture(&mut app, 80, 24));
        }
    }
    assert_eq!(asked, 1);
}

#[test]
fn the_facts_of_a_call_are_for_the_mentor_and_this_call_alone() {
    let office = FakeHost::default();
    let mut app = begun(&SHIPPED, &office);
    crate::fake_host::agree(&mut app);
    press(&mut app, &[Key::End, Key::Enter]);
    typed(&mut app, "zebra house");
    press(&mut app, &[Key::Enter, Key::Char('3'), Key::Enter]);
    typed(&mut app, "0777 zebra");
    press(&mut app, &[Key::Enter, Key::Enter, Key::Char('y')]);
    assert_eq!(app.intake().unwrap().facts.ring_back, Some(RingBack::Elsewhere));
    press(&mut app, &[Key::Ctrl('y')]);
    let mine = words(&mut app);
    assert!(mine.contains("zebra house") && mine.contains("0777 zebra"), "{mine}");
    press(&mut app, &[Key::Ctrl('t')]);
    assert!(!words(&mut app).contains("zebra"), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('t')]);
    crate::fake_host::play(&mut app, &mut Dice::new(3), Escalation::Clear);
    let saved = format!("{:?}", office.0.borrow().saved);
    assert!(!saved.contains("zebra"), "{saved}");
    let told = format!("{:?}", app.intake().unwrap().facts);
    assert!(!told.contains("zebra"), "{told}");
    for paper in app.intake().unwrap().papers(app.interview()) {
        let page = String::from_utf8(app.paper_bytes(paper.paper).unwrap()).unwrap();
        assert!(!page.contains("zebra"), "{page}");
    }
}

/// At 110 columns the panel stands beside the questions; the client's view shows none of it.
#[test]
fn a_wide_window_has_the_mentors_panel() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let wide = flat(&picture(&mut app, 120, 40));
    assert!(wide.contains("this call, for you alone") && wide.contains("c-17") && wide.contains("ring back"), "{wide}");
    assert!(!flat(&picture(&mut app, 109, 40)).contains("this call, for you alone"));
    for columns in [110, 120, 200] {
        let shown = picture(&mut app, columns, 30);
        assert!(shown.lines().all(|l| fingerpost::base::text::width(l) <= usize::from(columns)), "{shown}");
    }
    press(&mut app, &[Key::Ctrl('t')]);
    let theirs = flat(&picture(&mut app, 120, 40));
    assert!(!theirs.contains("for you alone") && !theirs.contains("c-17"), "{theirs}");
}

/// "Not sure" is no yes: neither to talking freely nor to ringing back.
#[test]
fn not_sure_whether_to_ring_back_is_a_no() {
    let office = FakeHost::default();
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let at = lines.iter().position(|l| l == "y").unwrap();
    lines[at] = "u".to_owned();
    lines.extend(["facts".to_owned(), "leave".to_owned()]);
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &lines);
    assert!(talked.all().contains("don't ring"), "{}", talked.all());
    let mut app = begun(&SHIPPED, &office);
    press(&mut app, &[Key::Char('u')]);
    assert_eq!(crate::fake_host::step(&app), fingerpost::call::intake::ContractStep::AnotherTime);
}

#[test]
fn pasted_lines_of_a_note_stay_lines() {
    let office = FakeHost::default();
    let mut app = led(&SHIPPED, &office);
    while app.interview().stage() != Stage::Question(SHIPPED.question("days")) {
        let Stage::Question(ix) = app.interview().stage() else { panic!() };
        let calm = calm_reply(&mut Dice::new(9), &offered(SHIPPED.questionnaire.question(ix), true), Escalation::Clear);
        give(&mut app, ix, calm);
    }
    press(&mut app, &[Key::Ctrl('n')]);
    app.input(&fingerpost::ui::full_screen::TerminalInput::Paste("one\r\ntwo 🇬🇧\rthree".to_owned()));
    press(&mut app, &[Key::Enter]);
    let note = app.intake().unwrap().note(Some(SHIPPED.question("days"))).to_owned();
    assert_eq!(note, "one\ntwo 🇬🇧\nthree");
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, " and more");
    app.keep_typed();
    let half = format!("{:?}", office.0.borrow().saved.last().unwrap().notes);
    assert!(half.contains("and more"), "{half}");
    press(&mut app, &[Key::Esc]);
    let back = format!("{:?}", office.0.borrow().saved.last().unwrap().notes);
    assert!(!back.contains("and more") && back.contains("three"), "{back}");
}

/// What is typed at a question about danger, or after a sign, is in no record, half typed or whole.
#[test]
fn a_half_typed_note_about_danger_is_kept_nowhere() {
    let office = FakeHost::default();
    let mut app = led(&SHIPPED, &office);
    while !matches!(app.interview().stage(), Stage::Question(ix) if SHIPPED.questionnaire.question(ix).safety) {
        let Stage::Question(ix) = app.interview().stage() else { panic!() };
        let calm = calm_reply(&mut Dice::new(9), &offered(SHIPPED.questionnaire.question(ix), true), Escalation::Clear);
        give(&mut app, ix, calm);
    }
    for keys in [vec![Key::Ctrl('n')], vec![Key::Ctrl('n'), Key::Ctrl('n')]] {
        press(&mut app, &keys);
        typed(&mut app, "zebra");
        app.keep_typed();
        let kept = format!("{:?}", office.0.borrow().saved);
        assert!(!kept.contains("zebra"), "{kept}");
        press(&mut app, &[Key::Esc]);
    }
}

#[test]
fn an_appointment_is_a_day_that_there_is() {
    let read = |typed: &str| Appointment::read(typed).map(|a| a.in_words());
    assert_eq!(read("2026-12-05 15:30").as_deref(), Some("Saturday 5 December 2026, 3:30 pm"));
    assert_eq!(read("2026-12-05").as_deref(), Some("Saturday 5 December 2026"));
    for wrong in ["", "tomorrow", "2026-02-30", "2026-12-05 25:00", "2026-12-05 15:30 x"] {
        assert_eq!(read(wrong), None, "{wrong}");
    }
}

/// As people say and dictate it; the year is that of the next such day.
#[test]
fn an_appointment_may_be_typed_as_it_is_said() {
    let today = Day::parse("2026-11-28").unwrap();
    let said = |typed: &str| Appointment::said(typed, today).map(|a| a.in_words());
    for (typed, wanted) in [
        ("5 December at 3:30 pm", "Saturday 5 December 2026, 3:30 pm"),
        ("5 December, 3:30 pm", "Saturday 5 December 2026, 3:30 pm"),
        ("Saturday the 5th of December 3:30pm", "Saturday 5 December 2026, 3:30 pm"),
        ("Dec 5 15.30", "Saturday 5 December 2026, 3:30 pm"),
        ("28 November", "Saturday 28 November 2026"),
        ("3rd January at 12 am", "Sunday 3 January 2027, midnight"),
        ("29 February at noon", ""),
        ("29 feb", "Tuesday 29 February 2028"),
        ("5 December 2027 9 am", "Sunday 5 December 2027, 9 am"),
        ("31 November", ""),
        ("5 December 13 pm", ""),
        ("5 December 3", ""),
        ("5 6", ""),
        ("soon", ""),
    ] {
        assert_eq!(said(typed).unwrap_or_default(), wanted, "{typed}");
    }
}

/// The end of the call is asked about once, in order, and not after a page that can't wait.
#[test]
fn the_end_of_a_call_is_asked_about_once_and_never_after_a_sign() {
    let mut app = led(&SHIPPED, &FakeHost::default());
    crate::fake_host::play(&mut app, &mut Dice::new(3), Escalation::Clear);
    press(&mut app, &[Key::Char('q')]);
    let task = app.call().unwrap().task().cloned();
    assert_eq!(task, Some(MentorTask::WhyTheyRang), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Enter; 5]);
    assert!(words(&mut app).contains("leave now"), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc, Key::Char('q')]);
    assert!(words(&mut app).contains("leave now"), "{}", picture(&mut app, 80, 24));

    let (danger, sign) = (SHIPPED.question("ending-life"), SHIPPED.reply("ending-life", &["yes"]).1);
    let mut app = led(&SHIPPED, &FakeHost::default());
    while app.interview().stage() != Stage::Question(danger) {
        let Stage::Question(ix) = app.interview().stage() else { panic!() };
        let calm = calm_reply(&mut Dice::new(9), &offered(SHIPPED.questionnaire.question(ix), true), Escalation::Clear);
        give(&mut app, ix, calm);
    }
    give(&mut app, danger, sign);
    assert!(matches!(sign, Reply::Chosen(_)));
    press(&mut app, &[Key::Enter, Key::Char('q')]);
    assert!(words(&mut app).contains("leave now"), "{}", picture(&mut app, 80, 24));
}
