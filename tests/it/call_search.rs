//! What a mentor looks up on a call: answers, what to do in a situation, a page to put first.
//! Danger stands first, and Enter takes nothing else.

use fingerpost::base::phrases::{Language, within};
use fingerpost::call::flow::MentorTask;
use fingerpost::call::pencil::{HeardRow, OfferedRows};
use fingerpost::content::model::Escalation;
use fingerpost::ui::full_screen::{App, Key, Mode};

use crate::fake_host::{FakeHost, agree, begun, calm_to, contract_lines, intake, led, led_in, play, typed};
use crate::line_mode_driver::{lead, led as lead_to};
use crate::screen_driver::{give, picture, press};
use crate::spanish::SPANISH;
use crate::support::{Dice, SHIPPED};

/// What to do for somebody who is hurt, and the page for a body that can't wait.
pub(crate) const HURT: [&str; 2] = ["script hurt-themselves", "page urgent-body body-emergency"];

/// What to do where it is somebody else.
pub(crate) const ANOTHER: &str = "script worried-about-another";

pub(crate) fn looked_up(app: &App<'_>, said: &str) -> OfferedRows {
    app.call().unwrap().offered(app.interview(), said)
}

/// The rows by their ids: question and answer, a script, a page.
pub(crate) fn ids(offered: &OfferedRows) -> Vec<String> {
    let q = &SHIPPED.questionnaire;
    let scripts = &q.intake.as_ref().unwrap().scripts;
    let id = |row: &HeardRow| match row {
        HeardRow::NoneOfThese => "none".to_owned(),
        HeardRow::Answer(ix, a) => format!("{}={}", q.question(*ix).id, q.question(*ix).answers[a.index()].id),
        HeardRow::Script(ix) => format!("script {}", scripts[ix.index()].id),
        HeardRow::Page(page, script) => format!("page {} {}", q.outcome(*page).id, scripts[script.index()].id),
    };
    offered.rows.iter().map(id).collect()
}

#[test]
fn what_to_do_is_found_by_the_words_that_mentors_use() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for (said, row) in [
        ("took tablets an hour ago", "script drunk-on-the-call"),
        ("paracetamol", "script drunk-on-the-call"),
        ("paracetamol", "script hurt-themselves"),
        ("swallowed poison", "script hurt-themselves"),
        ("rage", "script might-hurt-somebody"),
        ("drunk", "script drunk-on-the-call"),
        ("child", "script child-is-hurt"),
        ("my nephew", "script child-is-hurt"),
        ("child is hurt", "script child-is-hurt"),
        ("brother", "script child-is-hurt"),
        ("angry", "script angry"),
        ("voice", "script unlike-themselves"),
        ("hung up", "script silent-line"),
        ("therapist", "script are-you-a-therapist"),
        ("collapsed", "script body-emergency"),
        ("I feel better than ever", "script days-without-sleep"),
        ("I'm fine, I won't see a doctor", "script unlike-themselves"),
    ] {
        let rows = ids(&looked_up(&app, said));
        assert!(rows.iter().any(|r| r == row), "{said}: {rows:?}");
    }
}

/// Every script is found by its whole title, unless an answer that is found brings it.
#[test]
fn every_script_is_known_by_its_title() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let q = &SHIPPED.questionnaire;
    for (i, script) in q.intake.as_ref().unwrap().scripts.iter().enumerate() {
        let offered = looked_up(&app, &script.title);
        let brings = |row: &HeardRow| match row {
            HeardRow::Answer(ix, a) => q.question(*ix).answers[a.index()].script.is_some_and(|s| s.index() == i),
            HeardRow::Script(ix) | HeardRow::Page(_, ix) => ix.index() == i,
            HeardRow::NoneOfThese => false,
        };
        assert!(offered.rows.iter().any(brings), "{}: {:?}", script.title, ids(&offered));
    }
}

/// An age under 18, and school, have the answer for it; danger stays before it.
#[test]
fn somebody_young_is_found_by_their_age() {
    let young = "who=under-18".to_owned();
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for said in ["she's only 15", "I am fifteen", "in year 9", "still at school", "15 years old"] {
        let rows = ids(&looked_up(&app, said));
        assert_eq!(rows[0], young, "{said}: {rows:?}");
    }
    let rows = ids(&looked_up(&app, "I'm 15 and I want to die"));
    assert!(rows[0] == "ending-life=yes" && rows.contains(&young), "{rows:?}");
    for said in ["she's 35", "took 15 tablets", "married for 15 years", "12 weeks pregnant"] {
        assert!(!ids(&looked_up(&app, said)).contains(&young), "{said}");
    }
    within(Language::Spanish, || {
        let app = led(&SPANISH, &FakeHost::default());
        for said in ["tiene 15 años", "tengo quince años", "va al instituto"] {
            assert_eq!(ids(&looked_up(&app, said))[0], young, "{said}");
        }
    });
}

/// Other words that mentors type, each with a row that it has to have.
#[test]
fn words_for_what_is_no_danger_now_are_found_too() {
    let look = |app: &App<'_>, all: &[(&str, &str)]| {
        for (said, row) in all {
            let rows = ids(&looked_up(app, said));
            assert!(rows.iter().take(4).any(|r| r == row), "{said}: {rows:?}");
        }
    };
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    look(
        &app,
        &[
            ("bullied", "people=work-bullying"),
            ("being bullied", "people=work-bullying"),
            ("hits out", "people=cared-for-hits"),
            ("he hits me", "people=hurt"),
            ("I hit him", "people=might-hurt"),
            ("already has a therapist", "care=steady"),
            ("seeing a counsellor", "care=steady"),
            ("falling asleep at the wheel", "body=sleepy"),
            ("falls asleep driving", "body=sleepy"),
            ("nodding off", "body=sleepy"),
        ],
    );
    within(Language::Spanish, || {
        let app = led(&SPANISH, &FakeHost::default());
        look(
            &app,
            &[
                ("le hacen acoso en el trabajo", "people=work-bullying"),
                ("ya tiene terapeuta", "care=steady"),
                ("va al psicólogo", "care=steady"),
                ("se duerme al volante", "body=sleepy"),
                ("da cabezadas", "body=sleepy"),
            ],
        );
    });
}

/// A script of an author's own is found by the words that the file lists for it, whatever its id.
#[test]
fn words_for_a_script_stand_in_the_file() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let q = &SHIPPED.questionnaire;
    let mut tried = 0;
    for (i, script) in q.intake.as_ref().unwrap().scripts.iter().enumerate() {
        for said in &script.heard_as {
            let offered = looked_up(&app, said);
            let brings = |row: &HeardRow| match row {
                HeardRow::Answer(ix, a) => q.question(*ix).answers[a.index()].script.is_some_and(|s| s.index() == i),
                HeardRow::Script(ix) | HeardRow::Page(_, ix) => ix.index() == i,
                HeardRow::NoneOfThese => false,
            };
            assert!(offered.rows.iter().any(brings), "{}, {said}: {:?}", script.id, ids(&offered));
            tried += 1;
        }
    }
    assert!(tried > 200, "{tried}");
}

/// Who is interrupted has a second: the first row is what to do, and never about ending life.
#[test]
fn somebody_who_comes_in_is_found_first() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for said in [
        "somebody came in",
        "somebody has come in",
        "someone came in",
        "husband came in",
        "partner came home",
        "he walked in",
        "at the door",
        "he's back",
        "he's here",
        "gotta go",
        "someone's here",
        "he's home",
        "my husband is home",
        "he's listening",
        "can't talk",
        "he is back",
        "she is home",
        "they are here",
        "my partner has come in",
        "her husband's back",
        "he's here for me",
    ] {
        let rows = ids(&looked_up(&app, said));
        assert_eq!(rows[0], "script somebody-came-in", "{said}: {rows:?}");
    }
    let scream = ids(&looked_up(&app, "scream"));
    assert!(scream.iter().any(|row| row == "script somebody-came-in"), "{scream:?}");
    assert!(!scream.iter().any(|row| row.starts_with("ending-life")), "{scream:?}");
    // Who is here for something is the client.
    for said in ["she's here to talk about her career", "she is here for advice", "he's back at work"] {
        let rows = ids(&looked_up(&app, said));
        assert!(!rows.contains(&"script somebody-came-in".to_owned()), "{said}: {rows:?}");
    }
    // Beside another word a struggle is how somebody copes, and who is in danger says so first.
    for said in ["struggle with money", "I want to die, husband came in"] {
        let rows = ids(&looked_up(&app, said));
        assert_ne!(rows[0], "script somebody-came-in", "{said}: {rows:?}");
    }
}

/// More of the client's words never find a script worse, and each threat has the script for it.
#[test]
fn more_words_find_no_less() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for said in ["nephew", "my nephew", "my nephew is hurt"] {
        let rows = ids(&looked_up(&app, said));
        assert_eq!(rows[0], "script child-is-hurt", "{said}: {rows:?}");
    }
    let rows = ids(&looked_up(&app, "my brother hurts me"));
    assert_ne!(rows[0], "script child-is-hurt", "{rows:?}");
    let rows = ids(&looked_up(&app, "threatens me"));
    assert!(rows.contains(&"script angry".to_owned()), "{rows:?}");
}

/// On a page that can't wait the same key looks up what to do: what a mentor hears there is no word
/// of the page.
#[test]
fn what_to_do_is_looked_up_on_a_page_that_cannot_wait() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let asked = calm_to(&mut app, "ending-life");
    give(&mut app, asked, SHIPPED.reply("ending-life", &["yes"]).1);
    press(&mut app, &[Key::Enter]);
    assert!(matches!(app.mode(), Mode::Result(_)), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "he came in");
    press(&mut app, &[Key::Enter]);
    let task = app.call().unwrap().task().cloned();
    assert!(matches!(task, Some(MentorTask::HeardAnswer(_))), "{task:?} {}", picture(&mut app, 80, 24));
    assert_eq!(ids(&looked_up(&app, "he came in"))[0], "script somebody-came-in");
}

/// In a wide window a script ends before the facts of the call beside it.
#[test]
fn a_script_keeps_a_gap_to_what_stands_beside_it() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "somebody came in");
    press(&mut app, &[Key::Enter, Key::Char('1'), Key::Enter]);
    let wide = picture(&mut app, 120, 40);
    let all: Vec<Vec<char>> = wide.lines().map(|line| line.chars().collect()).collect();
    let row = |said: &str| wide.lines().position(|line| line.contains(said)).unwrap_or_else(|| panic!("{said}: {wide}"));
    let script = &all[row("Stop asking")..=row("They choose when")];
    // A margin of 7, 72 columns of the script, then 4 that stay empty.
    assert!(script.iter().any(|line| line.iter().skip(83).any(|c| *c != ' ')), "nothing beside it: {wide}");
    assert!(script.iter().all(|line| line.iter().skip(79).take(4).all(|c| *c == ' ')), "{wide}");
}

#[test]
fn danger_stands_first_whatever_else_fits() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for (said, first) in [
        ("no point", "ending-life=yes"),
        ("see the point", "ending-life=yes"),
        ("I don't see the point any more", "ending-life=yes"),
        ("touched me", "people=hurt"),
        ("my teacher touched me", "people=hurt"),
        ("I've got the pills here", HURT[0]),
        ("I'd like to be with her", "ending-life=yes"),
        ("want to be with her", "ending-life=yes"),
    ] {
        let rows = ids(&looked_up(&app, said));
        assert_eq!(rows[0], first, "{said}: {rows:?}");
    }
    let refused = ids(&looked_up(&app, "refuses an ambulance"));
    assert_eq!(refused[..2], ["script hurt-themselves", "script body-emergency"], "{refused:?}");
    let pills = ids(&looked_up(&app, "I've got the pills here"));
    assert!(pills[..4].contains(&"ending-life=yes".to_owned()), "{pills:?}");
}

/// A hit on half of the words is a chance: danger stands above it, and Enter alone takes nothing.
#[test]
fn a_chance_hit_stands_below_danger() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for said in ["touch zzz", "an hour ago", "ago", "my sister zzz", "wasted zzz", "high zzz", "minor zzz"] {
        let offered = looked_up(&app, said);
        // Where nothing fits, the first number takes no danger.
        let first = ids(&offered).into_iter().find(|row| row != "none");
        assert!(!offered.sure && first.as_deref() == Some("ending-life=yes"), "{said}: {:?}", ids(&offered));
    }
    assert!(looked_up(&app, "promotion").sure);
}

/// Each row has a digit, however many scripts have a word that was said; danger is among them.
#[test]
fn no_more_is_offered_than_there_are_digits() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let scripts = "angry, drunk, child, under age, hears voices, addicted, cut down, detox, silent, licensed, scars, rage";
    assert_eq!(looked_up(&app, scripts).rows.len(), 10, "{:?}", ids(&looked_up(&app, scripts)));
    let danger = format!("overdose, {scripts}");
    let rows = ids(&looked_up(&app, &danger));
    // Two ways to help, and somebody who is named, stand before it.
    assert!(rows.len() == 10 && rows[..5].contains(&"ending-life=yes".to_owned()), "{rows:?}");
}

/// In a box for the address or for whom to call, at the sentences that open a call and on its
/// result, too. What was typed as a fact before stays.
#[test]
fn what_was_heard_is_looked_up_wherever_a_call_stands() {
    let found = |app: &App<'_>| matches!(app.call().unwrap().task(), Some(MentorTask::HeardAnswer(_)));
    let mut app = begun(&SHIPPED, &FakeHost::default());
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "cut my wrist");
    press(&mut app, &[Key::Enter]);
    assert!(found(&app), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    agree(&mut app);
    typed(&mut app, "england");
    press(&mut app, &[Key::Enter]);
    typed(&mut app, "14 zebra lane");
    press(&mut app, &[Key::Enter, Key::Esc, Key::Home, Key::Char('/')]);
    typed(&mut app, "cut my wrist");
    press(&mut app, &[Key::Enter]);
    assert!(found(&app), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc, Key::Enter]);
    assert_eq!(app.intake().unwrap().facts.address(), "14 zebra lane");
    press(&mut app, &[Key::Char('y')]);
    typed(&mut app, "heard cut my wrist");
    press(&mut app, &[Key::Enter]);
    assert!(found(&app), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    typed(&mut app, "Sam");
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.intake().unwrap().facts.whom(), "Sam");
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    press(&mut app, &[Key::Char('/')]);
    let task = app.call().unwrap().task().cloned();
    assert_eq!(task, Some(MentorTask::HeardWords), "{}", picture(&mut app, 80, 24));

    let mut lines: Vec<String> = ["/cut my wrist", "back", "1", "1", "1", "england"].map(str::to_owned).to_vec();
    lines.extend(["14 zebra lane", "back", "/cut my wrist", "back", "", "y"].map(str::to_owned));
    lines.extend(["heard cut my wrist", "back", "Sam", "1"].map(str::to_owned));
    let (talked, call) = lead_to(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    let title = &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts;
    let title = &title.iter().find(|script| script.id == "hurt-themselves").unwrap().title;
    for at in [0, 8, 12] {
        assert!(talked.after(at).contains(title.as_str()), "{at}: {}", talked.all());
    }
    assert_eq!((call.intake.facts.address(), call.intake.facts.whom()), ("14 zebra lane", "Sam"), "{}", talked.all());
}

/// By ear: the number first, and the words on the line of the command.
#[test]
fn words_behind_the_command_are_looked_up() {
    let said = |line: &str| {
        let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
        let at = lines.len();
        lines.extend([line, "back", "leave", "y"].map(str::to_owned));
        lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines).after(at).to_owned()
    };
    for line in ["/no point", "/ no point", "heard no point"] {
        let all = said(line);
        let at = |words: &str| all.find(words).unwrap_or_else(|| panic!("{line}, {words}: {all}"));
        assert!(at("1. Yes (") < at("Hopeless, or as if"), "{line}: {all}");
    }
    // Of two commands the longer one is the command.
    assert_eq!(said("heard earlier promotion"), said("heard promotion"));
    let tablets = said("/took tablets an hour ago");
    let at = |words: &str| tablets.find(words).unwrap_or_else(|| panic!("{words}: {tablets}"));
    assert!(at("an ambulance now, even if they feel fine") < at("2. Put this page first: "), "{tablets}");
    // Typed at a question as it was heard, an ambulance comes before the scripts, too.
    let typed = said("took tablets an hour ago");
    let at = |words: &str| typed.find(words).unwrap_or_else(|| panic!("{words}: {typed}"));
    assert!(at("ring for an ambulance now, even if you feel fine") < at("1. What to do: "), "{typed}");
}
