//! What a mentor needs at once where safety comes up on a call: what was agreed, the script that
//! fits, the words that people say, and the same in both modes.

use fingerpost::base::phrases::phrase;
use fingerpost::call::intake::{ContractStep, Intake, Offline};
use fingerpost::call::pencil::Pencil;
use fingerpost::content::model::Escalation;
use fingerpost::content::practice::{Practice, START};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::report::{danger_line, spoken};

use crate::fake_host::{ADDRESS, FakeHost, agree, agreed_in, begun, calm_to, contract_lines, intake, menu, play, step, typed};
use crate::line_mode_driver::{lead, led_line_for};
use crate::screen_driver::{LOOK, give, picture, press, words};
use crate::support::{Dice, SHIPPED, flat, led_way_to, offered};

/// A call in England past its contract.
fn agreed() -> App<'static> {
    agreed_in(begun(&SHIPPED, &FakeHost::default()), "england")
}

/// Gives answers to a question, having played up to it.
fn answered(question: &str, answers: &[&str]) -> App<'static> {
    let mut app = agreed();
    let ix = calm_to(&mut app, question);
    give(&mut app, ix, SHIPPED.reply(question, answers).1);
    app
}

#[test]
fn what_was_agreed_holds_but_where_they_alone_choose() {
    for (question, answer, holds) in [
        ("ending-life", "yes", true),
        ("people", "might-hurt", true),
        ("people", "hurt", false),
        ("people", "controlled", false),
        ("people", "not-sure", false),
    ] {
        let mut app = answered(question, &[answer]);
        let script = words(&mut app);
        // The address is the caller's, whoever is in danger.
        let address = format!("address of the caller: {ADDRESS}");
        assert!(script.contains("for you alone") && script.contains(&address), "{script}");
        press(&mut app, &[Key::Esc, Key::Ctrl('y')]);
        let mine = words(&mut app);
        press(&mut app, &[Key::Esc, Key::Ctrl('o')]);
        let listed = words(&mut app);
        for (page, shown) in [("script", script), ("facts", mine), ("menu", listed)] {
            assert_eq!(shown.contains("sam, 01 555"), holds, "{answer}, {page}: {shown}");
            assert!(page == "menu" || shown.contains("don't ring") != holds, "{answer}, {page}: {shown}");
            // Why it is so, though the answer may have been a slip, stands with the facts.
            let why = shown.contains(&flat(phrase("mentor-ring-back-locked")));
            assert_eq!(why, page == "facts" && !holds, "{answer}, {page}: {shown}");
        }
        // A line that drops is rung back as was agreed, or not at all.
        press(&mut app, &[Key::Esc]);
        menu(&mut app, "The line has gone silent");
        let dropped = words(&mut app);
        assert_eq!(dropped.contains(&flat(phrase("mentor-silent-locked"))), !holds, "{answer}: {dropped}");
    }
    // A page that the mentor put first for such a reason, too.
    let mut app = agreed();
    press(&mut app, &[Key::Ctrl('o')]);
    assert!(words(&mut app).contains("may call: sam"), "{}", words(&mut app));
    press(&mut app, &[Key::Esc]);
    let page = SHIPPED.questionnaire.outcome_named("not-safe").unwrap();
    let row = app.intake().unwrap().sooner_choices(app.interview()).iter().position(|(o, _)| *o == page).unwrap();
    menu(&mut app, "put an urgent page first");
    press(&mut app, &vec![Key::Down; row + 1]);
    press(&mut app, &[Key::Enter, Key::Char('y')]);
    assert!(words(&mut app).contains("don't ring") && !words(&mut app).contains("sam, 01 555"), "{}", words(&mut app));
}

#[test]
fn the_facts_are_one_key_away_everywhere() {
    let mut app = begun(&SHIPPED, &FakeHost::default());
    let facts_stand = |app: &mut App<'static>| {
        let before = picture(app, 100, 40);
        press(app, &[Key::Ctrl('y')]);
        assert!(words(app).contains("this call, for you alone"), "{before}\n{}", picture(app, 100, 40));
        press(app, &[Key::Esc]);
        assert_eq!(picture(app, 100, 40), before);
    };
    facts_stand(&mut app);
    agree(&mut app);
    facts_stand(&mut app);
    typed(&mut app, "england");
    press(&mut app, &[Key::Enter]);
    typed(&mut app, "half an addr");
    facts_stand(&mut app);
    press(&mut app, &[Key::Enter]);
    facts_stand(&mut app);
    press(&mut app, &[Key::Char('y'), Key::Enter, Key::Char('y')]);
    facts_stand(&mut app);
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "half a note");
    facts_stand(&mut app);
    press(&mut app, &[Key::Esc, Key::Ctrl('o')]);
    facts_stand(&mut app);
    press(&mut app, &[Key::Esc]);
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    facts_stand(&mut app);
    let mut app = answered("ending-life", &["yes"]);
    facts_stand(&mut app);
    press(&mut app, &[Key::Esc]);
    facts_stand(&mut app);
    press(&mut app, &[Key::Ctrl('t'), Key::Ctrl('y')]);
    assert!(!words(&mut app).contains(ADDRESS), "the client sees it");
}

/// Whoever is hurt gets the silent way and the lines for them; a body that can't wait only the
/// emergency number.
#[test]
fn a_script_has_the_numbers_of_its_situation() {
    let place = SHIPPED.place("GB-ENG");
    let of = |audience: &str| {
        let lines = SHIPPED.helplines.for_audience(place, audience);
        lines.iter().map(|l| (flat(&l.reach()), l.narrower.clone())).collect::<Vec<_>>()
    };
    let silent = flat(SHIPPED.helplines.for_audience(place, "cannot-speak")[0].how.as_ref().unwrap());
    let abuse = words(&mut answered("people", &["hurt"]));
    assert!(abuse.contains("to read aloud") && abuse.contains(&silent), "{abuse}");
    let aloud = abuse.split("to read aloud").nth(1).unwrap();
    assert!(aloud.contains("day and night"), "{abuse}");
    let named = of("abuse").into_iter().filter(|(reach, whom)| {
        abuse.contains(reach) && whom.as_ref().is_none_or(|whom| abuse.contains(&format!("for {}", flat(whom))))
    });
    assert!(named.count() >= 3, "{abuse}");
    let fears = words(&mut answered("people", &["might-hurt"]));
    assert!(fears.contains("to read aloud") && !fears.contains(&silent), "{fears}");
    let body = words(&mut answered("body", &["emergency"]));
    assert!(body.contains("999") && body.contains(ADDRESS), "{body}");
    for line in SHIPPED.helplines.all_for(place).iter().filter(|l| !l.audiences.iter().any(|a| a == "emergency")) {
        assert!(!body.contains(&flat(&line.reach())), "{}: {body}", line.service);
    }
}

/// Every script fits a small window whole, wherever the client is, with all that stands on it.
#[test]
fn scripts_that_cannot_wait_fit_a_small_window() {
    for (question, answer) in
        [("ending-life", "yes"), ("harm", "recent"), ("people", "hurt"), ("people", "might-hurt"), ("body", "emergency")]
    {
        let mut app = answered(question, &[answer]);
        let shown = picture(&mut app, 80, 24);
        assert!(!shown.contains("more below"), "{shown}");
    }
}

/// A yes brings the answer's own script and help line at once, and the same script once.
#[test]
fn a_yes_to_a_line_brings_its_script_once() {
    let mut app = agreed();
    let ix = calm_to(&mut app, "health");
    let row = SHIPPED.questionnaire.question(ix).answer_named("eating").unwrap().index();
    press(&mut app, &[Key::Home]);
    press(&mut app, &vec![Key::Down; row]);
    press(&mut app, &[Key::Char('y')]);
    let own = SHIPPED.helplines.for_audience(app.place(), "eating")[0];
    let script = words(&mut app);
    assert!(script.contains("for you alone") && script.contains(&flat(&own.reach())), "{script}");
    press(&mut app, &[Key::Enter]);
    while app.interview().stage() == Stage::Question(ix) {
        press(&mut app, &[Key::Char('n')]);
        assert!(!words(&mut app).contains("for you alone"), "again: {}", picture(&mut app, 80, 24));
    }
    assert!(words(&mut app).contains(&flat(&danger_line(&SHIPPED.helplines, app.place()))), "{}", picture(&mut app, 80, 24));
    // One that calls for nothing has a script all the same.
    let mut app = agreed();
    let ix = calm_to(&mut app, "people");
    for (i, said) in SHIPPED.questionnaire.question(ix).answers.iter().enumerate().filter(|(_, a)| a.say.is_some()) {
        press(&mut app, &[Key::Home]);
        press(&mut app, &vec![Key::Down; i]);
        press(&mut app, &[Key::Char(if said.id == "cared-for-hits" { 'y' } else { 'n' })]);
        if said.id == "cared-for-hits" {
            assert!(words(&mut app).contains("for you alone"), "{}", picture(&mut app, 80, 24));
            press(&mut app, &[Key::Enter]);
        }
    }
    assert!(!words(&mut app).contains("for you alone"), "again: {}", picture(&mut app, 80, 24));
}

/// What an answer is found by finds it; a piece of a word finds nothing.
#[test]
fn what_people_say_finds_what_they_mean() {
    let q = &SHIPPED.questionnaire;
    let interview = Interview::new(q);
    let found = |said: &str| -> Vec<(String, String)> {
        let all = Pencil::default().found(&interview, said);
        all.iter().map(|(ix, a)| (q.question(*ix).id.clone(), q.question(*ix).answers[a.index()].id.clone())).collect()
    };
    let mut tried = 0;
    for question in &q.questions {
        for answer in question.offered(true) {
            for said in &answer.heard_as {
                let hits = found(said);
                assert!(hits.contains(&(question.id.clone(), answer.id.clone())), "{said}: {hits:?}");
                let danger = |(id, _): &(String, String)| q.question(q.question_named(id).unwrap()).safety;
                assert!(!question.safety || danger(&hits[0]), "{said}: {hits:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "{tried}");
    for (said, question) in [
        ("I've been suicidal", "ending-life"),
        ("he said he'd end it", "ending-life"),
        ("hearing voices", "health"),
        ("took some pills", "harm"),
        ("she was raped", "people"),
        ("he beats me", "people"),
        ("drinking every night", "health"),
        ("ending my life", "ending-life"),
        ("burned out", "happened"),
        ("mum died", "happened"),
        ("my mum died", "happened"),
        ("promotion", "aim"),
        ("I'm not sleeping", "health"),
        ("awake for days", "health"),
        ("sleep", "health"),
        ("can't cope", "coping"),
        ("no money", "people"),
    ] {
        assert_eq!(found(said).first().map(|(id, _)| id.as_str()), Some(question), "{said}: {:?}", found(said));
    }
    for (said, question) in [("overdose", "who"), ("burned out", "health"), ("ending my life", "happened")] {
        assert!(!found(said).iter().any(|(id, _)| id == question), "{said}: {:?}", found(said));
    }
    for (said, question, answer) in [
        ("sleep", "health", "racing"),
        ("sleep", "days", "sleep"),
        ("no sleep", "health", "racing"),
        ("no money", "happened", "money"),
        ("lonely", "happened", "apart"),
        ("can't cope", "coping", "not-coping"),
        ("I'm not coping", "coping", "not-coping"),
    ] {
        assert!(found(said).contains(&(question.to_owned(), answer.to_owned())), "{said}: {:?}", found(said));
    }
    // Never the opposite, nor what an answer says that it doesn't mean.
    for (said, question, answer) in
        [("can't cope", "coping", "well"), ("I'm not coping", "coping", "well"), ("my mum died", "harm", "goodbyes")]
    {
        assert!(!found(said).contains(&(question.to_owned(), answer.to_owned())), "{said}: {:?}", found(said));
    }
    // Whatever calls for help stands before whatever doesn't.
    for said in ["sleep", "no money", "work", "people", "drink", "mum died", "can't"] {
        let all = Pencil::default().found(&interview, said);
        let grave: Vec<bool> =
            all.iter().map(|(ix, a)| q.question(*ix).answers[a.index()].escalation > Escalation::Clear).collect();
        assert!(!grave.is_empty() && grave.is_sorted_by(|before, after| before >= after), "{said}: {:?}", found(said));
    }
    assert!(found("zzz qqq").is_empty() && found("").is_empty() && found("out").is_empty());
    let mut app = agreed();
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "zzz");
    press(&mut app, &[Key::Enter]);
    let shown = words(&mut app);
    assert!(shown.contains("no answer has those words") && shown.contains("ctrl-g"), "{shown}");
}

#[test]
fn the_panel_tells_no_answer_about_safety() {
    let mut app = answered("people", &["work-bullying"]);
    press(&mut app, &[Key::Ctrl('y')]);
    let shown = words(&mut app);
    assert_eq!(shown.matches("questions about safety").count(), 1, "{shown}");
    for (ix, reply) in SHIPPED.questionnaire.question_ixs().zip(app.interview().counted()) {
        let question = SHIPPED.questionnaire.question(ix);
        assert!(reply.is_none() || !question.safety || !shown.contains(&flat(&question.ask)), "{}: {shown}", question.id);
    }
}

/// One step back too many takes nothing back, and what was heard before a sign stays heard.
#[test]
fn an_answer_that_brought_help_is_not_taken_back_by_a_slip() {
    let mut app = agreed();
    let ix = calm_to(&mut app, "people");
    press(&mut app, &[Key::Home, Key::Char('n')]);
    let row = SHIPPED.questionnaire.question(ix).answer_named("hurt").unwrap().index();
    press(&mut app, &[Key::Home]);
    press(&mut app, &vec![Key::Down; row]);
    press(&mut app, &[Key::Char('y')]);
    assert!(words(&mut app).contains("for you alone"), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    assert!(!words(&mut app).contains("for you alone"), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    assert!(app.interview().ended_by().is_some(), "{}", picture(&mut app, 80, 24));
    assert!(words(&mut app).contains("do the same once more"), "{}", picture(&mut app, 80, 24));
    // Anything else in between, and it is asked about again.
    press(&mut app, &[Key::Char('?'), Key::Esc, Key::Esc]);
    assert!(app.interview().ended_by().is_some(), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    assert_eq!(app.interview().stage(), Stage::Question(ix), "{}", picture(&mut app, 80, 24));
    assert!(picture(&mut app, 80, 24).contains("[n]"), "{}", picture(&mut app, 80, 24));
    // Given again, help is there again.
    press(&mut app, &[Key::Home]);
    press(&mut app, &vec![Key::Down; row]);
    press(&mut app, &[Key::Char('y')]);
    assert!(app.interview().ended_by().is_some() && words(&mut app).contains("for you alone"), "{}", words(&mut app));
}

#[test]
fn somebody_who_cannot_talk_any_more_may_come_back() {
    let leading = SHIPPED.questionnaire.intake.as_ref().unwrap();
    let later = flat(&leading.free_to_talk.as_ref().unwrap().1);
    let mut app = agreed();
    let ix = calm_to(&mut app, "people");
    press(&mut app, &[Key::Home, Key::Char('n')]);
    menu(&mut app, "They can't talk now");
    assert!(words(&mut app).contains(&later), "{}", words(&mut app));
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert_eq!(app.interview().stage(), Stage::Question(ix));
    assert!(picture(&mut app, 80, 24).contains("[n]"), "{}", picture(&mut app, 80, 24));
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    lines.extend(["another time", "2"].map(str::to_owned));
    let office = FakeHost::default();
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &lines);
    assert!(talked.all().contains(&leading.free_to_talk.as_ref().unwrap().1), "{}", talked.all());
    assert_eq!(talked.ended, fingerpost::ui::line_mode::InterviewEnd::Left);
}

/// The usual place of a practice is one key away; it is asked all the same, and Esc shows all.
#[test]
fn the_usual_place_is_one_key() {
    let practice: &'static Practice = Box::leak(Box::new(Practice::read(START).unwrap()));
    let mut taken = Intake::new(&SHIPPED.questionnaire, None, 12, Box::new(Offline::default())).unwrap();
    taken.for_practice(Some(practice));
    let mut app = App::leading(SHIPPED.anywhere(), LOOK, taken, None);
    agree(&mut app);
    let asked = flat(&SHIPPED.questionnaire.intake.as_ref().unwrap().where_now);
    assert!(words(&mut app).contains(&asked) && words(&mut app).contains("your usual place is england"), "{}", words(&mut app));
    press(&mut app, &[Key::Enter]);
    assert_eq!(step(&app), ContractStep::Address, "{}", picture(&mut app, 80, 24));
    assert_eq!(app.place(), SHIPPED.place("GB-ENG"));

    // In lines Enter alone takes it, too, and back leads to all countries.
    for (typed, told) in [(&[""][..], "those for England"), (&["back", "ireland"], "those for Ireland")] {
        let mut taken = Intake::new(&SHIPPED.questionnaire, None, 12, Box::new(Offline::default())).unwrap();
        taken.for_practice(Some(practice));
        let lines: Vec<String> = ["1", "1", "1"].iter().chain(typed).map(|l| (*l).to_owned()).collect();
        let talked = lead(SHIPPED.anywhere(), taken, &lines);
        let said = talked.after(lines.len() - 1);
        assert!(said.contains(told) && said.contains("The exact address"), "{typed:?}: {said}");
    }
}

/// Line mode says the same at the same moments.
#[test]
fn lines_say_what_the_screen_shows() {
    let q = &SHIPPED.questionnaire;
    let ie = SHIPPED.helplines.within(None).iter().position(|p| *p == SHIPPED.place("IE")).unwrap() + 1;
    let begin = || {
        let mut lines = contract_lines(&SHIPPED, ie);
        let address = lines.iter().position(String::is_empty).unwrap();
        lines[address] = "14 zebra lane".to_owned();
        lines[address + 2] = "Sam, 01 555".to_owned();
        lines
    };
    for (question, answer, holds) in [("ending-life", "yes", true), ("people", "hurt", false)] {
        let (ix, reply) = SHIPPED.reply(question, &[answer]);
        let mut lines = begin();
        let mut shadow = Interview::new(q);
        for (asked, given) in led_way_to(q, ix, &mut Dice::new(9)).unwrap() {
            lines.push(led_line_for(&offered(q.question(asked), true), given));
            shadow.make(Move::Give(given));
            if matches!(shadow.stage(), Stage::Help { .. }) {
                shadow.make(Move::Onward);
                lines.push(String::new());
            }
        }
        lines.push(led_line_for(&offered(q.question(ix), true), reply));
        let at = lines.len() - 1;
        lines.extend(["facts", "back", "leave"].map(str::to_owned));
        let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
        let script = talked.after(at);
        assert!(script.contains("14 zebra lane"), "{script}");
        for said in [script, talked.after(at + 1)] {
            assert_eq!(said.contains("Sam, 01 555"), holds, "{said}");
            assert_eq!(said.contains("don't ring"), !holds, "{said}");
        }
        assert!(!talked.after(at + 1).contains(&q.question(ix).ask), "{}", talked.after(at + 1));
        assert!(talked.after(at + 2).contains("To take it back"), "{}", talked.after(at + 2));
    }
    let mut lines = begin();
    let at = lines.len();
    lines.extend(["script", "1", "heard", "suicidal", "leave"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
    let scripts = &q.intake.as_ref().unwrap().scripts;
    assert!(scripts.iter().all(|s| talked.after(at).contains(&s.title)), "{}", talked.after(at));
    assert!(talked.after(at + 3).contains(&q.question(SHIPPED.question("ending-life")).ask), "{}", talked.all());
    let help = spoken(&SHIPPED.helplines, SHIPPED.place("IE"), &[]).replace("24/7", "day and night");
    assert!(flat(talked.after(at + 1)).contains(&flat(&help)), "{}", talked.after(at + 1));
}
