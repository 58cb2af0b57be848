//! What stays in force on a call is in sight: a page that was put first, the answer that brought a
//! page, the words behind a sign, and how far a list goes.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::base::text::wrap;
use fingerpost::call::flow::{CallNotice, LeftOpen, MentorTask};
use fingerpost::call::pencil::HeardRow;
use fingerpost::engine::interview::{Interview, Stage};
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::ui_text::mentor;

use crate::call_taken_back::asks_if_free;
use crate::fake_host::{FakeHost, agreed_in, begun, calm_to, contract_lines, intake, led_in, menu, typed};
use crate::line_mode_driver::lead;
use crate::screen_driver::{give, picture, press, words};
use crate::support::{SHIPPED, flat};

/// Closes the scripts that came up.
fn close(app: &mut App<'_>) {
    while words(app).contains("for you alone") {
        press(app, &[Key::Esc]);
    }
}

/// Drink and stopping bring the page behind the question about people: it is the drink that is
/// named, and that Esc leads to.
#[test]
fn what_brought_a_page_is_named_and_led_to() {
    for key in [Key::Esc, Key::Ctrl('a')] {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        let health = calm_to(&mut app, "health");
        give(&mut app, health, SHIPPED.reply("health", &["drink-drugs"]).1);
        close(&mut app);
        let drink = SHIPPED.question("without-it");
        give(&mut app, drink, SHIPPED.reply("without-it", &["stopping"]).1);
        close(&mut app);
        while !matches!(app.interview().stage(), Stage::Question(_)) {
            press(&mut app, &[Key::Enter]);
        }
        give(&mut app, SHIPPED.question("people"), SHIPPED.reply("people", &["none"]).1);
        close(&mut app);
        assert!(app.interview().ended_by().is_some(), "{}", picture(&mut app, 80, 24));
        press(&mut app, &[key]);
        let asks = flat(&SHIPPED.questionnaire.question(drink).ask);
        assert!(words(&mut app).contains(&format!("the answer to “{asks}” brought this page")), "{}", words(&mut app));
        press(&mut app, &[Key::Esc]);
        assert_eq!(app.interview().stage(), Stage::Question(drink), "{}", picture(&mut app, 80, 24));
    }
}

/// Esc from a page that was put first is named, and the page goes on being told of.
#[test]
fn a_page_put_first_stays_in_sight() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    calm_to(&mut app, "coping");
    assert!(!app.strip(), "{}", picture(&mut app, 80, 24));
    menu(&mut app, "Somebody may be in danger");
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('y')]);
    close(&mut app);
    assert!(app.intake().unwrap().shows_judged(), "{}", picture(&mut app, 80, 24));
    assert!(words(&mut app).contains("to the questions"), "{}", words(&mut app));
    press(&mut app, &[Key::Esc]);
    let page = app.intake().unwrap().judgement().unwrap().outcome;
    let title = flat(&SHIPPED.questionnaire.outcome(page).title);
    let shown = flat(&picture(&mut app, 80, 24));
    assert!(app.strip() && shown.contains(&format!("you put “{title}” first")), "{shown}");
    // Its script is there, too.
    assert!(app.intake().unwrap().situation(app.interview()).is_some());
    // Where the client looks, who gave no sign, nothing tells of it; nor where they can't talk.
    press(&mut app, &[Key::Ctrl('t')]);
    assert!(!app.strip() && !words(&mut app).contains("you put"), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('t')]);
    close(&mut app);
    assert!(app.strip() && words(&mut app).contains("you put"), "{}", words(&mut app));
    menu(&mut app, "They can't talk now");
    assert!(app.cannot_talk() && !words(&mut app).contains("you put"), "{}", words(&mut app));
}

/// By ear, too, the client's view says nothing of a page that the mentor put first.
#[test]
fn by_ear_a_page_put_first_is_told_to_the_mentor_alone() {
    let q = &SHIPPED.questionnaire;
    let ie = SHIPPED.helplines.within(None).iter().position(|p| *p == SHIPPED.place("IE")).unwrap() + 1;
    let mut lines = contract_lines(&SHIPPED, ie);
    lines.extend(["sooner", "1", "y", "back", "again", "client", "again", "leave", "y"].map(str::to_owned));
    let at = lines.len() - 9;
    let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
    let (mentor, client) = (talked.after(at + 4), talked.after(at + 6));
    assert!(mentor.contains("You put “") && mentor.contains("112"), "{mentor}");
    assert!(!client.contains("You put “") && !client.contains("112"), "{client}");
}

/// Behind a voice that orders nobody hears that any answer is OK; behind a doubt they do.
#[test]
fn a_sign_is_answered_as_one() {
    for (answer, sign) in [("troubles", true), ("not-sure", false)] {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        let health = calm_to(&mut app, "health");
        give(&mut app, health, SHIPPED.reply("health", &["unseen-heard"]).1);
        close(&mut app);
        give(&mut app, SHIPPED.question("heard"), SHIPPED.reply("heard", &[answer]).1);
        close(&mut app);
        let shown = words(&mut app);
        assert_eq!(shown.contains("that matters"), sign, "{answer}: {shown}");
        assert!(!(sign && shown.contains("any answer is ok")), "{answer}: {shown}");
    }
}

/// All scripts are a list that says how far it goes; from any of them words lead to another.
#[test]
fn every_script_is_in_reach_of_a_small_window() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    press(&mut app, &[Key::Ctrl('o'), Key::Char('1'), Key::Enter]);
    let shown = flat(&picture(&mut app, 80, 24));
    let all = SHIPPED.questionnaire.intake.as_ref().unwrap().scripts.len();
    assert!(shown.contains(&format!("more below, to {all}")) && shown.contains("find by words"), "{shown}");
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert!(words(&mut app).contains("for you alone"), "{}", words(&mut app));
    // In a wide window the facts of the call stand beside it.
    assert!(flat(&picture(&mut app, 120, 40)).contains("this call, for you alone"));
    press(&mut app, &[Key::Char('/')]);
    assert!(words(&mut app).contains("heard earlier, or out of turn"), "{}", words(&mut app));
}

/// What was heard earlier brings its script once by ear: at its question one sentence stands for
/// it, behind the number.
#[test]
fn a_script_is_heard_once() {
    let q = &SHIPPED.questionnaire;
    let ie = SHIPPED.helplines.within(None).iter().position(|p| *p == SHIPPED.place("IE")).unwrap() + 1;
    let mut lines = contract_lines(&SHIPPED, ie);
    lines.extend(["y", "2"].map(str::to_owned));
    let at = lines.len();
    lines.extend(["heard suicidal", "1", "y", "leave", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
    let script = q.intake.as_ref().unwrap().scripts.iter().find(|script| script.id == "ending-life").unwrap();
    let first = talked.after(at + 1);
    assert!(first.contains(&format!("For you alone. {}.", script.title)), "{first}");
    let second = talked.after(at + 2);
    let number = second.find("112").unwrap_or_else(|| panic!("{second}"));
    let before = second.find("The script as before").unwrap_or_else(|| panic!("{second}"));
    let client = second.find("For the client:").unwrap_or_else(|| panic!("{second}"));
    assert!(second.starts_with("Noted: yes.") && number < before && before < client, "{second}");
}

/// Whoever may be overheard is let go kindly: below the script stands how, on the screen and by
/// ear.
#[test]
fn where_somebody_came_in_the_way_to_end_is_named() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "he is back");
    press(&mut app, &[Key::Enter, Key::Char('1'), Key::Enter]);
    let small = picture(&mut app, 80, 24);
    assert!(flat(&small).contains(&flat(phrase("mentor-came-in-ends"))) && !small.contains("more below"), "{small}");
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let at = lines.len();
    lines.extend(["heard he is back", "1", "back", "leave", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    let script = talked.after(at + 1);
    assert!(script.contains(phrase("lines-came-in-ends")) && !script.contains("Ctrl-O"), "{script}");
}

/// Whom and what was agreed to ring, and whether a line about abuse stands on the page.
fn contact(app: &mut App<'_>) -> (bool, bool, bool) {
    press(app, &[Key::Ctrl('y')]);
    let facts = words(app);
    press(app, &[Key::Esc]);
    let shown = words(app);
    let abuse = SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), "abuse");
    let mut alone = abuse.iter().filter(|l| !l.audiences.iter().any(|a| a == "anyone"));
    let line = alone.any(|l| shown.contains(&flat(&l.service)));
    (facts.contains("sam, 01 555"), facts.contains("on this number"), line)
}

/// Whoever hurts them may have come in, so that a yes is changed to a no: nobody is rung all the
/// same, and the lines stay.
#[test]
fn a_changed_answer_gives_no_leave_to_ring_again() {
    for heard in ["controlled", "hurt"] {
        let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
        let ix = calm_to(&mut app, "people");
        assert_eq!(contact(&mut app), (true, true, false), "{}", picture(&mut app, 80, 24));
        give(&mut app, ix, SHIPPED.reply("people", &[heard]).1);
        close(&mut app);
        for _ in 0..6 {
            if app.interview().stage() != Stage::Question(ix) {
                press(&mut app, &[Key::Esc]);
            }
        }
        assert_eq!(app.interview().stage(), Stage::Question(ix), "{}", picture(&mut app, 80, 24));
        let (whom, back, _) = contact(&mut app);
        assert!(!whom && !back, "{}", picture(&mut app, 80, 24));
        press(&mut app, &[Key::Home]);
        for _ in 0..12 {
            if app.interview().stage() == Stage::Question(ix) {
                press(&mut app, &[Key::Char('n')]);
                // The first no warns that somebody may have come in.
                close(&mut app);
            }
        }
        assert_eq!(app.interview().answers().reply(ix), Some(SHIPPED.reply("people", &["none"]).1));
        assert!(app.strip());
        assert_eq!(contact(&mut app), (false, false, true), "{}", picture(&mut app, 80, 24));
        // The client's own view tells nothing of it.
        press(&mut app, &[Key::Ctrl('t')]);
        assert!(!app.audiences().iter().any(|audience| audience == "abuse"), "{:?}", app.audiences());
    }
}

/// The same for a page that was brought, and left for the questions, and for a script looked up.
#[test]
fn a_page_that_was_left_gives_no_leave_to_ring_again() {
    let q = &SHIPPED.questionnaire;
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let coping = calm_to(&mut app, "coping");
    assert_eq!(contact(&mut app), (true, true, false), "{}", picture(&mut app, 80, 24));
    menu(&mut app, "Somebody may be in danger");
    let page = q.outcome_named("not-safe").unwrap();
    let choices = app.intake().unwrap().sooner_choices(app.interview());
    let row = choices.iter().position(|(outcome, _)| *outcome == page).unwrap();
    press(&mut app, &vec![Key::Down; row + 1]);
    press(&mut app, &[Key::Enter, Key::Char('y')]);
    close(&mut app);
    assert!(app.intake().unwrap().shows_judged(), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    give(&mut app, coping, SHIPPED.reply("coping", &["well"]).1);
    assert_eq!(contact(&mut app), (false, false, true), "{}", picture(&mut app, 80, 24));

    let all = &q.intake.as_ref().unwrap().scripts;
    let interview = Interview::new(q);
    // A script that is only looked at, from the list of all, takes nothing back that was agreed.
    for id in ["not-safe-with-somebody", "young-and-not-safe", "ending-life"] {
        let office = FakeHost::default();
        let mut taken = intake(q, &office);
        taken.pull_script(all.iter().position(|script| script.id == id).unwrap());
        taken.moved(&interview, "");
        assert!(!taken.they_choose(&interview), "{id}");
    }
}

/// After an overdose what to do until the ambulance is there stands under it, before all talk, and
/// a no takes no ambulance back.
#[test]
fn until_the_ambulance_is_there_comes_before_all_talk() {
    let scripts = &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts;
    let script = scripts.iter().find(|script| script.id == "hurt-themselves").unwrap();
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let harm = calm_to(&mut app, "harm");
    give(&mut app, harm, SHIPPED.reply("harm", &["recent"]).1);
    let small = picture(&mut app, 80, 24);
    assert!(small.contains(&script.title) && !small.contains("more below"), "{small}");
    let shown = words(&mut app);
    let at = |said: &str| shown.find(said).unwrap_or_else(|| panic!("{said}: {shown}"));
    let order = [
        "999, even if they feel fine",
        "what, how much, when? keep the packets",
        "door unlocked, no driving",
        "refusing after pills or a wound: 999 with the address",
        "do you think of ending your life now",
        "a no, nothing taken, no such wound",
        "to read aloud",
    ];
    assert!(order.map(at).is_sorted(), "{shown}");
}

/// One order and one sentence wherever it was taken back in words: at its question, on its page, in
/// its script, and as the mentor leaves.
#[test]
fn what_was_taken_back_has_one_order_everywhere() {
    let takes_back = |app: &mut App<'_>| {
        press(app, &[Key::Char('/')]);
        typed(app, "I shouldn't have said that");
        press(app, &[Key::Enter]);
    };
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let dying = calm_to(&mut app, "ending-life");
    let yes = SHIPPED.questionnaire.question(dying).answer_named("yes").unwrap();
    let offered = app.call().unwrap().offered(app.interview(), "better off dead");
    let at = offered.rows.iter().position(|row| *row == HeardRow::Answer(dying, yes)).unwrap();
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "better off dead");
    press(&mut app, &[Key::Enter, Key::Home]);
    press(&mut app, &vec![Key::Down; at]);
    press(&mut app, &[Key::Enter]);
    close(&mut app);
    let (aloud, quietly) = (flat(phrase("mentor-told-before")), asks_if_free("mentor-told-quietly"));
    assert!(words(&mut app).contains(&aloud), "{}", words(&mut app));
    takes_back(&mut app);
    let shown = words(&mut app);
    assert!(shown.contains(&quietly) && shown.contains(&asks_if_free("mentor-took-back")) && !shown.contains(&aloud), "{shown}");

    // A yes tells of it again; taken back on its page, it is asked about before the mentor leaves.
    give(&mut app, dying, SHIPPED.reply("ending-life", &["yes"]).1);
    close(&mut app);
    assert!(!words(&mut app).contains("they took"), "{}", words(&mut app));
    takes_back(&mut app);
    let small = flat(&picture(&mut app, 80, 24));
    assert!(small.contains(&asks_if_free("mentor-took-back")) && small.contains("told before: "), "{small}");
    menu(&mut app, phrase("full-menu-script"));
    assert!(words(&mut app).contains(&asks_if_free("mentor-taken-back")), "{}", words(&mut app));
    close(&mut app);
    press(&mut app, &[Key::Char('q')]);
    let task = app.call().unwrap().task().cloned();
    assert!(matches!(task, Some(MentorTask::Settle { what: LeftOpen::Script(_), .. })), "{task:?}");
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    let left = words(&mut app);
    assert!(left.contains(&flat(phrase("mentor-closing-taken-back"))), "{left}");
    assert!(!left.contains(&flat(phrase("mentor-closing"))), "{left}");
}

/// Nothing that is said after a move is cut in a small window.
#[test]
fn every_notice_of_a_call_is_whole_in_a_small_window() {
    let earlier = || Some("2026-01-02".to_owned());
    for tongue in [Language::English, Language::Spanish] {
        within(tongue, || {
            for notice in [
                CallNotice::NoSoonerPage,
                CallNotice::NotesStopped { earlier: earlier() },
                CallNotice::NotesAgain { kept: true },
                CallNotice::NotesAgain { kept: false },
                CallNotice::NoNotes,
                CallNotice::NothingPutFirst,
                CallNotice::ReasonNoted,
                CallNotice::AddressNoted,
                CallNotice::NoEndYet,
                CallNotice::NoEndHere,
                CallNotice::NoResult,
                CallNotice::NoPapers,
                CallNotice::NotSaid { back_to: None },
                CallNotice::NothingNotSaid,
                CallNotice::TookBack { stays: true },
                CallNotice::TookBack { stays: false },
                CallNotice::HeardInPlace { kept: true },
                CallNotice::HeardInPlace { kept: false },
                CallNotice::WrittenNowhere,
                CallNotice::NothingLikeIt,
                CallNotice::NoNumber,
                CallNotice::NoName,
                CallNotice::NoSuchDay,
                CallNotice::NotSafe,
            ] {
                let said = mentor::notice(&notice);
                assert!(wrap(&said, 76).len() <= 6, "{said}");
            }
        });
    }
}

/// A slip at the age is taken back by the key that the foot of its script names: it doesn't lead
/// past the question, where the next key would answer another one.
#[test]
fn back_from_the_script_of_an_answer_is_its_question() {
    let (who, young) = SHIPPED.reply("who", &["under-18"]);
    for (key, stays) in [(Key::Esc, true), (Key::Enter, false)] {
        let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
        give(&mut app, who, young);
        assert!(words(&mut app).contains("for you alone"), "{}", words(&mut app));
        press(&mut app, &[key]);
        assert_eq!(app.interview().stage() == Stage::Question(who), stays, "{key:?}: {}", words(&mut app));
    }
}
