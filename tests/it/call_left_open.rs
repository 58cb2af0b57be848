//! What comes up on a call and is left open: it stays in view, and is asked about before a result
//! and before the end. And a slash within a box, behind which somebody says what can't wait.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::call::flow::{LeftOpen, MentorTask, heard_within};
use fingerpost::call::intake::ContractStep;
use fingerpost::call::pencil::HeardRow;
use fingerpost::content::model::{Escalation, Reply};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, AppEffect, Key};
use fingerpost::ui::line_mode::InterviewEnd;

use crate::fake_host::{FakeHost, agree, begun, calm_to, contract_lines, intake, led_in, menu, play, step, typed};
use crate::line_mode_driver::{lead, led};
use crate::screen_driver::{give, picture, press, words};
use crate::spanish::SPANISH;
use crate::support::{Dice, SHIPPED, flat};

fn looked_up(app: &mut App<'_>, said: &str) {
    press(app, &[Key::Char('/')]);
    typed(app, said);
    press(app, &[Key::Enter]);
}

fn lists(app: &App<'_>) -> bool {
    matches!(app.call().unwrap().task(), Some(MentorTask::HeardAnswer(_)))
}

fn asked(app: &App<'_>) -> Option<LeftOpen> {
    match app.call().unwrap().task() {
        Some(MentorTask::Settle { what, .. }) => Some(*what),
        _ => None,
    }
}

/// A call at its question, with an overdose looked up, its script read, and gone on with.
fn with_an_overdose() -> App<'static> {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    looked_up(&mut app, "took an overdose");
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert!(words(&mut app).contains("for you alone"), "{}", words(&mut app));
    app
}

#[test]
fn a_slash_behind_words_looks_up_and_behind_a_number_does_not() {
    for typed in ["12/4 Leith Walk", "Flat 2/1", "Flat B/2", "c/o Sam", "C/ Mayor 5", "Avda/ Libertad 3", "07700/900123", "/x"] {
        assert_eq!(heard_within(typed).filter(|(_, _, sure)| *sure), None, "{typed}");
    }
    for (typed, before, behind) in [
        ("14 Brook Street, top fl/took pills", "14 Brook Street, top fl", "took pills"),
        ("Flat 2/1, Oak St, /havent slept", "Flat 2/1, Oak St,", "havent slept"),
        ("my mum 0191 555 01/i keep fainting", "my mum 0191 555 01", "i keep fainting"),
        ("44 El/", "44 El", ""),
        ("1 Oak St/took pills", "1 Oak St", "took pills"),
    ] {
        assert_eq!(heard_within(typed).map(|(a, b, _)| (a, b)), Some((before, behind)), "{typed}");
    }
}

/// In full screen at once, by ear once the line is there: what was typed before it is kept.
#[test]
fn a_slash_within_a_box_looks_up_and_keeps_what_was_typed() {
    let mut app = begun(&SHIPPED, &FakeHost::default());
    agree(&mut app);
    typed(&mut app, "ireland/my neighbor beats his kids");
    press(&mut app, &[Key::Enter]);
    assert!(lists(&app), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc, Key::Enter]);
    assert_eq!(step(&app), ContractStep::Address, "{}", picture(&mut app, 80, 24));
    typed(&mut app, "flat 2/1, top fl/took a load of paracetamol");
    press(&mut app, &[Key::Enter]);
    assert!(lists(&app), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc, Key::Enter, Key::Char('y')]);
    assert_eq!(app.intake().unwrap().facts.address(), "flat 2/1, top fl");
    typed(&mut app, "my mum 01 555/i keep fainting");
    press(&mut app, &[Key::Enter]);
    assert!(lists(&app), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc, Key::Enter]);
    assert_eq!(app.intake().unwrap().facts.whom(), "my mum 01 555");

    let mut lines: Vec<String> = ["1", "1", "1", "ireland/my neighbor beats his kids", "back"].map(str::to_owned).to_vec();
    lines.extend(["flat 2/1, top fl/took a load of paracetamol", "back", "", "y"].map(str::to_owned));
    lines.extend(["my mum 01 555/i keep fainting", "back", "", "1"].map(str::to_owned));
    let (talked, call) = led(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    let facts = &call.intake.facts;
    assert_eq!((facts.address(), facts.whom()), ("flat 2/1, top fl", "my mum 01 555"), "{}", talked.all());
    assert_eq!(call.step(), ContractStep::Done, "{}", talked.all());
}

/// Without a slash, too, what stands before their words is no word of theirs.
#[test]
fn an_address_before_what_they_told_is_kept() {
    for (line, kept) in [
        ("48 Maple Street, he checks my phone and won't let me see my friends", "48 Maple Street"),
        ("9 Lagan View, I'd be better off out of it", "9 Lagan View"),
        ("my husband hits me", ""),
        ("scared, he hits me", ""),
    ] {
        let mut app = begun(&SHIPPED, &FakeHost::default());
        agree(&mut app);
        press(&mut app, &[Key::End, Key::Enter]);
        typed(&mut app, line);
        press(&mut app, &[Key::Enter]);
        assert!(lists(&app), "{line}: {}", picture(&mut app, 80, 24));
        assert_eq!(app.intake().unwrap().facts.address(), kept, "{line}");
        press(&mut app, &[Key::Esc]);
        assert_eq!((step(&app), flat(&picture(&mut app, 80, 24)).contains(&flat(kept))), (ContractStep::Address, true));
    }
}

/// One step back from a script is the list that it was chosen from; Enter goes on with the call.
#[test]
fn back_from_a_script_is_the_list_it_was_chosen_from() {
    let mut app = with_an_overdose();
    press(&mut app, &[Key::Esc]);
    assert!(lists(&app), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Enter]);
    let task = app.call().unwrap().task().cloned();
    assert_eq!(task, None, "{}", picture(&mut app, 80, 24));
    // The client's view leaves the script where it was.
    menu(&mut app, phrase("full-menu-script"));
    let script = words(&mut app);
    press(&mut app, &[Key::Ctrl('t'), Key::Ctrl('t')]);
    assert_eq!(words(&mut app), script);
}

/// What can't wait stays in view, and its page can be put first, or it is settled.
#[test]
fn what_came_up_is_asked_about_before_a_result_and_the_end() {
    let mut app = with_an_overdose();
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("came up"), "{}", words(&mut app));
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    assert!(matches!(asked(&app), Some(LeftOpen::Script(_))), "{}", picture(&mut app, 80, 24));
    // Not yet: it stays marked, and its script is in the menu.
    press(&mut app, &[Key::Char('3'), Key::Enter]);
    assert!(words(&mut app).contains("came up"), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('o'), Key::Char('1'), Key::Char('0'), Key::Enter]);
    assert!(words(&mut app).contains("for you alone"), "{}", words(&mut app));
    // Each time that they leave it is asked about, until it is settled; and before a paper is
    // written.
    press(&mut app, &[Key::Esc]);
    menu(&mut app, phrase("full-menu-hand-over"));
    assert!(asked(&app).is_some(), "{}", picture(&mut app, 80, 24));
    for _ in 0..2 {
        press(&mut app, &[Key::Esc, Key::Char('q')]);
        assert!(asked(&app).is_some(), "{}", picture(&mut app, 80, 24));
    }
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('y')]);
    assert!(app.intake().unwrap().shows_judged(), "{}", picture(&mut app, 80, 24));

    let mut app = with_an_overdose();
    press(&mut app, &[Key::Enter]);
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    press(&mut app, &[Key::Char('3'), Key::Enter]);
    menu(&mut app, phrase("full-menu-hand-over"));
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    let task = app.call().unwrap().task().cloned();
    assert_eq!(task, Some(MentorTask::ChoosePaper), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    assert!(asked(&app).is_none() && !words(&mut app).contains("came up"), "{}", words(&mut app));

    // By ear, too, at the end of a call that breaks off.
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let at = lines.len();
    lines.extend(["/took an overdose", "1", "leave", "2", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    assert!(talked.after(at + 2).contains(phrase("mentor-row-settled")), "{}", talked.all());
    assert!(talked.after(at + 3).contains(phrase("mentor-settled")), "{}", talked.all());
    // Whoever leaves where its page would be put first is asked about it again.
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    lines.extend(["/took an overdose", "1", "leave", "1", "leave", "2", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    assert!(talked.after(at + 4).contains(phrase("mentor-row-settled")), "{}", talked.all());
}

/// Whoever has nothing to write down leaves behind what is settled, and isn't asked for anything.
#[test]
fn settled_behind_the_key_that_leaves_at_once_leaves() {
    let mut app = with_an_overdose();
    press(&mut app, &[Key::Enter]);
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    press(&mut app, &[Key::Char('3'), Key::Enter, Key::Ctrl('q')]);
    assert!(asked(&app).is_some(), "{}", picture(&mut app, 80, 24));
    let left = press(&mut app, &[Key::Char('2'), Key::Enter]);
    assert_eq!(left, Some(AppEffect::Leave), "{}", picture(&mut app, 80, 24));
}

/// Where a page that can't wait is left, there is a sentence to say last.
#[test]
fn a_page_that_cannot_wait_is_left_with_a_last_sentence() {
    for (reply, says) in [("yes", true), ("no", false)] {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        let asked = calm_to(&mut app, "ending-life");
        give(&mut app, asked, SHIPPED.reply("ending-life", &[reply]).1);
        press(&mut app, &[Key::Enter, Key::Ctrl('q')]);
        let last = flat(phrase("mentor-closing"));
        assert_eq!(flat(&picture(&mut app, 100, 40)).contains(&last), says, "{}", picture(&mut app, 100, 40));
        // To whoever can't talk any more nothing of it is said.
        press(&mut app, &[Key::Esc]);
        menu(&mut app, "can't talk now");
        press(&mut app, &[Key::Ctrl('q')]);
        assert!(!flat(&picture(&mut app, 100, 40)).contains(&last), "{}", picture(&mut app, 100, 40));
    }
}

/// By ear an ordinary word for leaving asks first, also where a list stands open; the word that
/// leaves at once does.
#[test]
fn an_ordinary_word_for_leaving_asks_first_on_a_call() {
    within(Language::Spanish, || {
        let mut lines = contract_lines(&SPANISH, SPANISH.helplines.within(None).len());
        let at = lines.len();
        lines.extend(["/sobredosis", "1", "salir", "3", "guiones", "salir", "2", "salir ya"].map(str::to_owned));
        let talked = lead(SPANISH.anywhere(), intake(&SPANISH.questionnaire, &FakeHost::default()), &lines);
        for asked in [at + 2, at + 5] {
            assert!(talked.after(asked).contains(phrase("mentor-row-settled")), "{asked}: {}", talked.all());
        }
        assert_eq!(talked.ended, InterviewEnd::QuickExit, "{}", talked.all());
        lines.truncate(at + 2);
        lines.push("salir ya".to_owned());
        let talked = lead(SPANISH.anywhere(), intake(&SPANISH.questionnaire, &FakeHost::default()), &lines);
        assert_eq!(talked.ended, InterviewEnd::QuickExit, "{}", talked.all());
    });
}

/// What was heard early to a follow-up marks the line that leads on to it, and no result passes it
/// over in silence.
#[test]
fn a_follow_up_that_was_told_of_early_is_not_passed_over() {
    let pencilled = |app: &mut App<'_>| {
        looked_up(app, "chest pain");
        let body = SHIPPED.question("body");
        let offered = match app.call().unwrap().task() {
            Some(MentorTask::HeardAnswer(offered)) => offered.clone(),
            other => panic!("{other:?}"),
        };
        let row = offered.rows.iter().position(|row| matches!(row, HeardRow::Answer(question, _) if *question == body));
        press(app, &[Key::Home]);
        press(app, &vec![Key::Down; row.unwrap()]);
        press(app, &[Key::Enter]);
        while words(app).contains("for you alone") {
            press(app, &[Key::Enter]);
        }
    };
    let none = |id: &str| Reply::Chosen(SHIPPED.questionnaire.question(SHIPPED.question(id)).calm().unwrap());
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    pencilled(&mut app);
    let health = calm_to(&mut app, "health");
    let shown = flat(&picture(&mut app, 100, 60));
    assert!(shown.contains("heard earlier)"), "{shown}");
    let line = SHIPPED.questionnaire.question(health).answer_named("unchecked").unwrap();
    assert!(app.call().unwrap().pencil.waits(app.interview(), health, line));
    give(&mut app, health, none("health"));
    assert_eq!(app.interview().stage(), Stage::Question(health), "{}", picture(&mut app, 80, 24));

    // Told of behind it, it leads back there.
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let people = calm_to(&mut app, "people");
    assert_eq!(app.interview().stage(), Stage::Question(people));
    pencilled(&mut app);
    assert_eq!(app.interview().stage(), Stage::Question(health), "{}", flat(&picture(&mut app, 80, 24)));
}

/// Scripts that a mentor only leafs through are asked about once, together.
#[test]
fn scripts_that_were_leafed_through_are_asked_about_once() {
    let all = &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts;
    let open = |app: &mut App<'_>, id: &str| {
        press(app, &[Key::Ctrl('o'), Key::Char('1'), Key::Enter, Key::Home]);
        press(app, &vec![Key::Down; all.iter().position(|script| script.id == id).unwrap()]);
        press(app, &[Key::Enter]);
        assert!(words(app).contains("for you alone"), "{}", words(app));
    };
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for id in ["ending-life", "might-hurt-somebody", "body-emergency"] {
        open(&mut app, id);
        press(&mut app, &[Key::Enter]);
    }
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    assert_eq!(asked(&app), Some(LeftOpen::Listed), "{}", picture(&mut app, 80, 24));
    // To the list is to those that were opened; one step back from a script is there again.
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    for _ in 0..2 {
        let call = app.call().unwrap();
        let at_hand = call.scripts_at_hand(app.interview());
        let opened = ["ending-life", "might-hurt-somebody", "body-emergency"];
        let is_there = |id: &&str| at_hand.iter().any(|script| all[script.index()].id == *id);
        assert!(call.task() == Some(&MentorTask::CameUp) && opened.iter().all(is_there), "{at_hand:?}");
        press(&mut app, &[Key::Char('1'), Key::Enter, Key::Esc]);
    }
    press(&mut app, &[Key::Esc, Key::Char('q')]);
    assert_eq!(asked(&app), Some(LeftOpen::Listed), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    assert!(asked(&app).is_none() && !words(&mut app).contains("came up"), "{}", words(&mut app));

    // Beside one that was looked up by its words, both are offered.
    let mut app = with_an_overdose();
    let first = app.intake().unwrap().script(app.interview()).title.clone();
    press(&mut app, &[Key::Enter]);
    open(&mut app, "body-emergency");
    press(&mut app, &[Key::Enter]);
    for (row, title) in [('2', first), ('1', all.iter().find(|script| script.id == "body-emergency").unwrap().title.clone())] {
        menu(&mut app, phrase("full-menu-script"));
        let task = app.call().unwrap().task().cloned();
        assert_eq!(task, Some(MentorTask::CameUp), "{}", picture(&mut app, 80, 24));
        press(&mut app, &[Key::Char(row), Key::Enter]);
        assert!(words(&mut app).contains(&flat(&title)), "{title}: {}", words(&mut app));
        press(&mut app, &[Key::Enter]);
    }
}
