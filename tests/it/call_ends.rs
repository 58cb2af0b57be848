//! The end of a call, and what must not slip away on the way there: all boxes left out at one key,
//! a page that asks if it is safe, a sign that was heard earlier.

use fingerpost::base::commands::PageCommand;
use fingerpost::call::flow::MentorTask;
use fingerpost::call::intake::ContractStep;
use fingerpost::call::reading::Heard;
use fingerpost::content::model::{AnswerIx, Escalation, QuestionIx, Reply, SILENT_LINE};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, AppEffect, Key};

use crate::fake_host::{FakeHost, agreed_in, begun, calm_to, contract_lines, intake, led, led_in, play, step, typed};
use crate::line_mode_driver::{lead, led as led_by_ear, led_line_for};
use crate::screen_driver::{give, picture, press, words};
use crate::support::{Dice, SHIPPED, flat};

/// A call with a record, at a result that can wait.
fn at_its_result(office: &FakeHost) -> App<'static> {
    let mut app = led(&SHIPPED, office);
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    app
}

/// The end of a call asks for five things. Where there is nothing to write down, one key leaves all
/// of them out; once something is typed or was written, that key does nothing.
#[test]
fn the_boxes_at_the_end_are_left_in_one_go() {
    let office = FakeHost::default();
    let mut app = at_its_result(&office);
    let told = app.intake().unwrap().ending.clone();
    press(&mut app, &[Key::Char('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::WhyTheyRang));
    assert!(words(&mut app).contains("ctrl-q: nothing to write down here"), "{}", words(&mut app));
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::Suggested));
    assert!(words(&mut app).contains("ctrl-q: nothing to write down here"), "{}", words(&mut app));
    assert!(words(&mut app).contains("the result itself isn't in the record"), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('q')]);
    assert_eq!(app.call().unwrap().task(), None);
    let ending = &app.intake().unwrap().ending;
    assert!(ending.told && (&ending.suggested, &ending.next) == (&told.suggested, &told.next), "{ending:?}");
    assert!(words(&mut app).contains("leave now?") || words(&mut app).contains("leave?"), "{}", words(&mut app));
    assert_eq!(press(&mut app, &[Key::Enter]), Some(AppEffect::Leave));

    let mut app = at_its_result(&FakeHost::default());
    press(&mut app, &[Key::Char('q'), Key::Enter, Key::Char('a'), Key::Ctrl('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::Suggested));
    press(&mut app, &[Key::Enter, Key::Ctrl('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::WhatHappened));
    assert!(!words(&mut app).contains("ctrl-q"), "{}", words(&mut app));
}

/// The key to leave asks about the end on every page of a result, so that what is typed next is
/// taken as text.
#[test]
fn the_key_to_leave_asks_about_the_end_on_every_page() {
    let mut app = at_its_result(&FakeHost::default());
    let first = words(&mut app);
    press(&mut app, &[Key::Char('w')]);
    assert_ne!(words(&mut app), first);
    press(&mut app, &[Key::Char('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::WhyTheyRang));
    typed(&mut app, "a new role");
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.intake().unwrap().note(None), "a new role");
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::Suggested));
    typed(&mut app, "swap");
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.intake().unwrap().ending.suggested, "swap");
}

/// In lines one word leaves all of them out, and another is the script for a line that dropped.
#[test]
fn lines_leave_the_boxes_and_know_a_dropped_line() {
    let q = &SHIPPED.questionnaire;
    let scenario = q.scenarios.iter().find(|s| s.leads_to == q.outcome_named("coaching").unwrap()).unwrap();
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let dropped = PageCommand::Dropped.row().word();
    let (early, late) = (0, lines.len() + 1);
    lines.insert(early, dropped.to_owned());
    lines.insert(late, dropped.to_owned());
    let mut interview = Interview::new(q).led();
    while let Stage::Question(ix) = interview.stage() {
        let reply = scenario.replies.iter().find(|(asked, _)| *asked == ix).unwrap().1;
        lines.push(led_line_for(q.question(ix), reply));
        interview.make(Move::Give(reply));
    }
    let result = lines.len();
    lines.extend(["leave", "leave", "leave"].map(str::to_owned));
    let office = FakeHost::default();
    let talked = lead(SHIPPED.anywhere(), intake(q, &office), &lines);
    let script = q.intake.as_ref().unwrap().scripts.iter().find(|s| s.id == SILENT_LINE).unwrap();
    for at in [early, late] {
        assert!(talked.after(at).contains(&script.title), "{at}: {}", talked.all());
    }
    // Where the place and the address are asked, too: neither takes the word for its own. One step
    // back from a script is where it was asked for.
    for before in [3, 4] {
        let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
        lines.insert(before, dropped.to_owned());
        lines.extend(["y", dropped, "back"].map(str::to_owned));
        let other = FakeHost::default();
        let (talked, call) = led_by_ear(SHIPPED.anywhere(), intake(q, &other), &lines);
        assert!(talked.after(before).contains(&script.title), "{before}: {}", talked.all());
        assert_eq!((call.step(), call.intake.facts.address()), (ContractStep::Done, ""), "{}", talked.all());
        let say = q.question(SHIPPED.question("coping")).say.as_ref().unwrap();
        assert!(talked.after(lines.len() - 1).contains(say), "{}", talked.all());
    }
    let how = "To leave out all that is asked here, type leave";
    assert!((0..result).all(|at| !talked.after(at).contains(how)), "{}", talked.all());
    // The end of the call is asked about first, as on the full screen, and then whether to leave.
    let (ending, leaving) = (talked.after(result), talked.after(result + 1));
    assert!(ending.contains(how) && !ending.contains("Leave now?"), "{:#?}", &talked.said[result..]);
    assert!(leaving.contains("Leave now?"), "{:#?}", &talked.said[result..]);
    assert!(!talked.all().contains("what happened. "), "{}", talked.all());
    assert_eq!(talked.ended, fingerpost::ui::line_mode::InterviewEnd::Left);
    assert!(office.0.borrow().saved.last().unwrap().finished, "{}", talked.all());
}

/// A page that asks if it is safe to talk says where a no leads.
#[test]
fn where_it_is_not_safe_to_talk_the_way_out_stands_there() {
    let q = &SHIPPED.questionnaire;
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let people = calm_to(&mut app, "people");
    let (_, hurt) = SHIPPED.reply("people", &["hurt"]);
    give(&mut app, people, hurt);
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Esc]);
    }
    let page = words(&mut app);
    assert!(page.contains("is it safe for you to talk about this now"), "{page}");
    assert!(page.contains("ctrl-o, then 5 and enter, “they can't talk now"), "{page}");
    press(&mut app, &[Key::Ctrl('o'), Key::Char('5'), Key::Enter]);
    assert_eq!(step(&app), ContractStep::AnotherTime, "{}", words(&mut app));
    let later = &q.intake.as_ref().unwrap().free_to_talk.as_ref().unwrap().1;
    assert!(words(&mut app).contains(&flat(later)), "{}", words(&mut app));
}

/// A call at a question, where words were heard earlier, and the row of these was taken.
fn told_of(said: &str, row: &str, id: &str) -> (App<'static>, QuestionIx) {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, said);
    press(&mut app, &[Key::Enter]);
    let shown = picture(&mut app, 100, 40);
    let row = shown.lines().find(|l| l.contains(row)).unwrap_or_else(|| panic!("{shown}"));
    let digit = row.trim_start_matches(['>', ' ']).chars().next().unwrap();
    press(&mut app, &[Key::Char(digit), Key::Enter, Key::Enter]);
    let at = calm_to(&mut app, id);
    (app, at)
}

/// The same at the people around them, where "beats me" was heard.
fn told_of_being_hurt() -> (App<'static>, QuestionIx) {
    told_of("beats me", "hurts or scares", "people")
}

/// A sign that was heard earlier isn't taken back by one letter at its line.
#[test]
fn a_no_to_a_line_that_was_heard_earlier_is_asked_about() {
    let q = &SHIPPED.questionnaire;
    let (mut app, harm) = told_of("cut my wrist", "In the last 3 months", "harm");
    let recent = q.question(harm).answer_named("recent").unwrap();
    let heard = |app: &App<'_>| app.call().unwrap().reading().unwrap().heard(recent);
    while app.call().unwrap().reading().unwrap().next() != Some(recent) {
        press(&mut app, &[Key::Char('n')]);
    }
    press(&mut app, &[Key::Char('n')]);
    assert!(words(&mut app).contains("you heard this earlier"), "{}", words(&mut app));
    assert_eq!(heard(&app), None);
    press(&mut app, &[Key::Char('n')]);
    assert_eq!(heard(&app), Some(Heard::No));
}

/// A yes to another line that ends the question asks for the line that they told of: the letters
/// act on that one. A yes there takes both, a no or the same yes again leaves it out.
#[test]
fn a_yes_elsewhere_reads_the_line_they_told_of_next() {
    let q = &SHIPPED.questionnaire;
    let told = "you heard this earlier";
    for said in [Heard::Yes, Heard::No, Heard::NotSure] {
        let (mut app, people) = told_of_being_hurt();
        let hurt = q.question(people).answer_named("hurt").unwrap();
        let sign = |line: &AnswerIx| q.question(people).answers[line.index()].escalation == Escalation::Sign;
        let other =
            app.call().unwrap().reading().unwrap().lines().iter().copied().find(|line| *line != hurt && sign(line)).unwrap();
        while app.call().unwrap().reading().unwrap().next() != Some(other) {
            press(&mut app, &[Key::Char('n')]);
        }
        press(&mut app, &[Key::Char('y')]);
        // What to do about that yes doesn't wait for the other line.
        let due = q.question(people).answers[other.index()].script.unwrap();
        let due = &q.intake.as_ref().unwrap().scripts[due.index()].id;
        assert_eq!(&app.intake().unwrap().script(app.interview()).id, due);
        assert!(words(&mut app).contains("for you alone"), "{}", words(&mut app));
        press(&mut app, &[Key::Esc]);
        assert!(words(&mut app).contains(told), "{}", words(&mut app));
        assert_eq!(app.call().unwrap().reading().unwrap().next(), Some(hurt), "{said:?}");
        let letter = match said {
            Heard::Yes => 'y',
            Heard::No => 'n',
            _ => 'u',
        };
        press(&mut app, &[Key::Char(letter)]);
        // What they told of and say no to now stays with the mentor, and isn't asked again aloud. A
        // doubt brings its own script.
        while words(&mut app).contains("for you alone") {
            press(&mut app, &[Key::Esc]);
        }
        let open = app.call().unwrap().scripts_left_open(app.interview());
        let script = q.question(people).answers[hurt.index()].script.unwrap();
        assert_eq!(open.contains(&script), said == Heard::No, "{said:?}: {}", words(&mut app));
        let Some(Reply::Chosen(given)) = app.interview().answers().reply(people) else { panic!("{}", words(&mut app)) };
        assert_eq!((given.has(other), given.has(hurt)), (true, said == Heard::Yes));
    }
    // The same yes again is the same answer.
    let (mut app, people) = told_of_being_hurt();
    let hurt = q.question(people).answer_named("hurt").unwrap();
    let lines = app.call().unwrap().reading().unwrap().lines().to_vec();
    let sign = |line: &AnswerIx| *line != hurt && q.question(people).answers[line.index()].escalation == Escalation::Sign;
    let other = lines.iter().position(sign).unwrap();
    for again in 0..2 {
        press(&mut app, &[Key::Home]);
        press(&mut app, &vec![Key::Down; other]);
        press(&mut app, &[Key::Char('y')]);
        assert_eq!(app.interview().stage() == Stage::Question(people), again == 0, "{}", words(&mut app));
        press(&mut app, &[Key::Esc]);
    }
}

/// Back from a page, all that was heard stays marked, and Enter gives it again.
#[test]
fn back_from_a_page_every_line_stays_marked() {
    let q = &SHIPPED.questionnaire;
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let people = calm_to(&mut app, "people");
    let lines = app.call().unwrap().reading().unwrap().lines().to_vec();
    let sign = lines.iter().position(|line| q.question(people).answers[line.index()].escalation == Escalation::Sign).unwrap();
    for (down, letter) in [(sign + 1, 'n'), (sign, 'y')] {
        press(&mut app, &[Key::Home]);
        press(&mut app, &vec![Key::Down; down]);
        press(&mut app, &[Key::Char(letter)]);
    }
    assert_ne!(app.interview().stage(), Stage::Question(people), "{}", words(&mut app));
    for _ in 0..8 {
        if app.interview().stage() != Stage::Question(people) {
            press(&mut app, &[Key::Esc]);
        }
    }
    let reading = app.call().unwrap().reading().unwrap();
    assert_eq!((reading.heard(lines[sign]), reading.heard(lines[sign + 1])), (Some(Heard::Yes), Some(Heard::No)));
    press(&mut app, &[Key::Enter]);
    assert_ne!(app.interview().stage(), Stage::Question(people), "{}", words(&mut app));
}

/// Of one answer, too, a sign stays marked, and is asked about before it is taken back.
#[test]
fn a_sign_of_one_answer_stays_marked_and_is_asked_about() {
    let q = &SHIPPED.questionnaire;
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let health = calm_to(&mut app, "health");
    give(&mut app, health, SHIPPED.reply("health", &["unseen-heard"]).1);
    let heard = SHIPPED.question("heard");
    for _ in 0..4 {
        if app.interview().stage() != Stage::Question(heard) || words(&mut app).contains("for you alone") {
            press(&mut app, &[Key::Enter]);
        }
    }
    let line = app.call().unwrap().reading().unwrap().lines()[0];
    assert!(q.question(heard).answers[line.index()].escalation > Escalation::Clear);
    press(&mut app, &[Key::Char('y')]);
    assert!(matches!(app.interview().stage(), Stage::Help { .. }), "{}", words(&mut app));
    for _ in 0..4 {
        if app.interview().stage() != Stage::Question(heard) {
            press(&mut app, &[Key::Esc]);
        }
    }
    assert_eq!(app.call().unwrap().reading().unwrap().heard(line), Some(Heard::Yes));
    let given = app.interview().answers().reply(heard);
    press(&mut app, &[Key::Char('n')]);
    assert!(words(&mut app).contains("you heard this earlier"), "{}", words(&mut app));
    assert_eq!(app.call().unwrap().reading().unwrap().heard(line), Some(Heard::Yes));
    press(&mut app, &[Key::Char('n')]);
    assert_eq!(app.call().unwrap().reading().unwrap().heard(line), Some(Heard::No));
    assert_eq!(app.interview().answers().reply(heard), given, "a line that is left takes nothing back");
}

/// A calendar opens a file by the ending of its name, whatever dots the name has; a folder stays
/// one.
#[test]
fn the_name_of_an_appointment_ends_as_calendars_need() {
    for (named, written) in [
        ("a", "a.ics"),
        ("a.ICS", "a.ICS"),
        ("appointment 5.12", "appointment 5.12.ics"),
        ("papers/5.12", "papers/5.12.ics"),
        ("k7-page.md", "k7-page.ics"),
        ("papers/page.HTML", "papers/page.ics"),
        ("papers/", "papers/"),
        ("~/", "~/"),
        (".", "."),
        ("papers/..", "papers/.."),
    ] {
        let office = FakeHost::default();
        let mut app = begun(&SHIPPED, &office);
        press(&mut app, &[Key::Char('n'), Key::Char('3'), Key::Enter]);
        typed(&mut app, "next Tuesday at 3");
        press(&mut app, &[Key::Enter, Key::Char('y'), Key::Char('y')]);
        typed(&mut app, named);
        press(&mut app, &[Key::Enter]);
        assert_eq!(office.0.borrow().files[0].0, written, "{}", picture(&mut app, 80, 24));
    }
}

/// Whoever says that they struggle, or aren't sure, has something that a doctor could hear of,
/// though nothing else was named; whoever is well, or kept it back, hasn't.
#[test]
fn a_letter_is_there_for_all_who_are_not_simply_well() {
    let q = &SHIPPED.questionnaire;
    let scenario = q.scenarios.iter().find(|s| s.id == "struggling-alone").unwrap();
    for (coping, wanted) in
        [(&["struggling"][..], true), (&["not-sure"], true), (&["well"], false), (&["mostly"], false), (&[], false)]
    {
        let (asked, said) = SHIPPED.reply("coping", coping);
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        while let Stage::Question(ix) = app.interview().stage() {
            let of_scenario = || scenario.replies.iter().find(|(r, _)| *r == ix).unwrap().1;
            give(&mut app, ix, if ix == asked { said } else { of_scenario() });
        }
        assert_eq!(app.recommendation().unwrap().outcome, scenario.leads_to, "{coping:?}");
        let papers = app.intake().unwrap().papers(app.interview());
        let letter = papers.iter().any(|p| p.paper.label().contains("letter"));
        assert!(!papers.is_empty() && letter == wanted, "{coping:?}: {papers:?}");
    }
}
