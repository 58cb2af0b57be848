//! What a careful mentor stumbled over on a call: numbers before the place is asked, doubts,
//! under-18s, other countries, and keys that must not take anything away.

use fingerpost::base::calendar::Stamp;
use fingerpost::base::phrases::phrase;
use fingerpost::call::flow::CallFlow;
use fingerpost::call::intake::{ContractStep, Intake, Offline};
use fingerpost::call::reading::Reading;
use fingerpost::content::helplines::Channel;
use fingerpost::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Reply, Script};
use fingerpost::content::practice::{Practice, START};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::ui_text::mentor::scripts;

use crate::fake_host::{FakeHost, agreed_in, begun, calm_to, contract_lines, intake, led, menu, play, step, typed};
use crate::line_mode_driver::lead;
use crate::screen_driver::{LOOK, give, look, picture, press, words};
use crate::support::{Dice, SHIPPED, calm_reply, flat, offered};

/// A practice in England.
fn in_england() -> &'static Practice {
    Box::leak(Box::new(Practice::read(START).unwrap()))
}

/// A call for a practice in England, at its first sentence.
pub(crate) fn begun_in_england() -> App<'static> {
    let mut taken = intake(&SHIPPED.questionnaire, &FakeHost::default());
    taken.for_practice(Some(in_england()));
    App::leading(SHIPPED.anywhere(), LOOK, taken, None)
}

fn script_named(id: &str) -> &'static Script {
    SHIPPED.questionnaire.intake.as_ref().unwrap().scripts.iter().find(|s| s.id == id).unwrap()
}

#[test]
fn before_the_place_is_asked_nobody_is_abroad() {
    let mut app = begun_in_england();
    for _ in 0..4 {
        press(&mut app, &[Key::Ctrl('y')]);
        let facts = words(&mut app);
        assert!(facts.contains("not asked yet; usually england") && facts.contains("999"), "{facts}");
        assert!(!facts.contains("another country"), "{facts}");
        press(&mut app, &[Key::Esc]);
        menu(&mut app, "choose the situation");
        press(&mut app, &[Key::Char('1'), Key::Enter]);
        let script = words(&mut app);
        assert!(script.contains("place not asked yet; usually england: 999"), "{script}");
        assert!(!script.contains("another country") && !script.contains("the local emergency number"), "{script}");
        press(&mut app, &[Key::Enter, Key::Ctrl('g')]);
        assert!(words(&mut app).contains("place not asked yet; usually england: 999"), "{}", words(&mut app));
        press(&mut app, &[Key::Esc]);
        if matches!(step(&app), ContractStep::FreeToTalk | ContractStep::WhatThisIs | ContractStep::Limits) {
            press(&mut app, &[Key::Char('y')]);
        }
    }
    assert_eq!(step(&app), ContractStep::WhereNow);
    // In another country it is said, once it is known.
    typed(&mut app, "ireland");
    press(&mut app, &[Key::Enter, Key::Ctrl('y')]);
    assert!(words(&mut app).contains("another country"), "{}", words(&mut app));
}

#[test]
fn an_urgent_page_can_be_put_first_from_the_first_moment() {
    let mut app = begun_in_england();
    menu(&mut app, "put an urgent page first");
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert!(words(&mut app).contains("put this page first?"), "{}", words(&mut app));
    press(&mut app, &[Key::Char('n')]);
    assert!(app.intake().unwrap().judgement().is_none());
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('y')]);
    let judged = app.intake().unwrap().judgement().unwrap().outcome;
    assert!(words(&mut app).contains("for you alone") && words(&mut app).contains("999"), "{}", words(&mut app));
    press(&mut app, &[Key::Esc]);
    assert!(words(&mut app).contains(&flat(&SHIPPED.questionnaire.outcome(judged).title)), "{}", words(&mut app));
    // Behind it the contract goes on where it was.
    press(&mut app, &[Key::Esc]);
    assert_eq!(step(&app), ContractStep::FreeToTalk);
    let asked = &SHIPPED.questionnaire.intake.as_ref().unwrap().free_to_talk.as_ref().unwrap().0;
    assert!(words(&mut app).contains(&flat(asked)), "{}", words(&mut app));

    let office = FakeHost::default();
    let lines = ["sooner", "1", "y", "back", "1", "leave", "y"].map(str::to_owned);
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &lines);
    assert!(talked.after(2).contains(&SHIPPED.questionnaire.outcome(judged).title), "{}", talked.all());
    assert!(talked.after(4).contains(&SHIPPED.questionnaire.intake.as_ref().unwrap().what_this_is), "{}", talked.all());
}

/// Every situation that leads to a page by itself can be put first with its own script.
#[test]
fn pages_are_put_first_for_a_situation() {
    let q = &SHIPPED.questionnaire;
    let taken = intake(q, &FakeHost::default());
    let choices = taken.sooner_choices(&Interview::new(q));
    let scripts = &q.intake.as_ref().unwrap().scripts;
    let of = |script: &str| {
        let found = choices.iter().find(|(_, s)| s.is_some_and(|s| scripts[s.index()].id == script));
        found.map(|(page, _)| q.outcome(*page).id.as_str())
    };
    assert_eq!(of("unlike-themselves"), Some("same-day"));
    assert_eq!(of("stopping-drink"), Some("same-day"));
    assert_eq!(of("ending-life"), Some("urgent"));
    // An overdose is looked for by its name.
    assert_eq!(of("hurt-themselves"), Some("urgent-body"));
    assert!(script_named("hurt-themselves").title.split(':').next().unwrap().contains("overdose"));
    // The plain page of a situation stands before the one that is for something else as well.
    assert_eq!(of("not-safe-with-somebody"), Some("not-safe"));
    let page = |id: &str| choices.iter().position(|(page, _)| q.outcome(*page).id == id).unwrap();
    assert!(page("not-safe") < page("today-and-safe"));
    assert!(taken.takes_several(q.outcome_named("today-and-safe").unwrap()));
    assert!(!taken.takes_several(q.outcome_named("not-safe").unwrap()));
    let mut app = led(&SHIPPED, &FakeHost::default());
    menu(&mut app, "put an urgent page first");
    let both = flat(&q.outcome(q.outcome_named("today-and-safe").unwrap()).title);
    assert!(words(&mut app).contains("controls them, and something else as well"), "{}", words(&mut app));
    assert!(words(&mut app).contains(&format!("“{both}”")), "{}", words(&mut app));
    let row = choices.iter().position(|(_, s)| s.is_some_and(|s| scripts[s.index()].id == "stopping-drink")).unwrap();
    press(&mut app, &vec![Key::Down; row + 1]);
    press(&mut app, &[Key::Enter, Key::Char('y')]);
    assert!(words(&mut app).contains(&flat(&script_named("stopping-drink").title)), "{}", words(&mut app));
}

/// A doubt about a line brings the script of that line, and cancels nothing that another line's
/// would.
#[test]
fn a_doubted_line_brings_its_own_script() {
    let q = &SHIPPED.questionnaire;
    let scripts = &q.intake.as_ref().unwrap().scripts;
    let people = SHIPPED.question("people");
    let lines = Reading::new(q, Interview::new(q).answers(), people).unwrap().lines().to_vec();
    for doubted in &lines {
        for key in ['u', 'r'] {
            let mut app = agreed_in(begun_in_england(), "england");
            calm_to(&mut app, "people");
            for line in &lines {
                press(&mut app, &[Key::Char(if line == doubted { key } else { 'n' })]);
                // Behind the script that comes up at its line the next one is read.
                if Some(line) != lines.last() && words(&mut app).contains("for you alone") {
                    press(&mut app, &[Key::Esc]);
                }
            }
            let said = &q.question(people).answers[doubted.index()];
            let of_line = &scripts[said.script.unwrap().index()];
            // What is kept back was never told: nothing is said to it, and no lines about it are
            // read out.
            let wanted = if key == 'r' { &scripts[0] } else { of_line };
            let shown = words(&mut app);
            assert!(shown.contains("for you alone") && shown.contains(&flat(&wanted.title)), "{} {key}: {shown}", said.id);
            assert_eq!(shown.contains("sam, 01 555"), !of_line.they_choose, "{} {key}: {shown}", said.id);
            let about = SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), "abuse");
            assert!(key == 'u' || about.iter().all(|l| !shown.contains(&flat(&l.reach()))), "{}: {shown}", said.id);
            // The page is for whoever may be hurt: where that isn't what they doubted, it says so.
            let another = key == 'r' || !of_line.they_choose;
            assert_eq!(
                shown.contains(&flat(phrase("mentor-page-for-another"))),
                another,
                "{} {key} {:?} {:?}: {shown}",
                said.id,
                app.recommendation(),
                app.interview().stage()
            );
            let first = app.recommendation().unwrap().audiences[0].clone();
            let wanted = match (key, said.audience.as_deref(), said.escalation) {
                ('r', ..) => "anyone",
                (_, Some(audience), _) => audience,
                (_, None, Escalation::Clear) => "anyone",
                _ => "urgent-health",
            };
            assert_eq!(first, wanted, "{} {key}", said.id);
            if (key, first.as_str()) == ('u', "own-behaviour") {
                // The line that fits is read first, and named on the page by what it is for.
                let lines = |audience: &str| SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), audience).into_iter();
                let service = |audience: &str| &lines(audience).find(|l| l.channel == Channel::Phone).unwrap().service;
                let at = |audience: &str| shown.find(&flat(service(audience))).unwrap_or_else(|| panic!("{audience}: {shown}"));
                assert!(at("own-behaviour") < at("anyone"), "{shown}");
                press(&mut app, &[Key::Enter]);
                look(&mut app);
                let page = words(&mut app);
                let heading = flat(SHIPPED.helplines.heading("own-behaviour"));
                assert!(page.contains(&heading) && page.contains(&flat(phrase("mentor-first-line-step"))), "{page}");
            }
        }
    }
    // "Not sure" to all of it stays with the script that is the most careful.
    let mut app = agreed_in(begun_in_england(), "england");
    let ix = calm_to(&mut app, "people");
    give(&mut app, ix, Reply::Chosen(AnswerSet::only(q.question(people).not_sure().unwrap())));
    assert!(words(&mut app).contains(&flat(&script_named("not-safe-with-somebody").title)), "{}", words(&mut app));
}

/// Whatever comes up under 18 names whom to tell today, and the lines for young people.
#[test]
fn under_18_every_script_passes_it_on() {
    let q = &SHIPPED.questionnaire;
    let young = SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), "young")[0];
    for (question, answer) in
        [("ending-life", "yes"), ("harm", "within-year"), ("people", "hurt"), ("people", "controlled"), ("people", "might-hurt")]
    {
        let mut app = agreed_in(begun_in_england(), "england");
        give(&mut app, SHIPPED.question("who"), SHIPPED.reply("who", &["under-18"]).1);
        let wanted = SHIPPED.question(question);
        loop {
            if words(&mut app).contains("for you alone") {
                press(&mut app, &[Key::Enter]);
                continue;
            }
            match app.interview().stage() {
                Stage::Question(ix) if ix == wanted => break,
                Stage::Question(ix) => {
                    let calm = calm_reply(&mut Dice::new(5), &offered(q.question(ix), true), Escalation::Clear);
                    give(&mut app, ix, calm);
                }
                stage => panic!("{stage:?}"),
            }
        }
        give(&mut app, wanted, SHIPPED.reply(question, &[answer]).1);
        let shown = words(&mut app);
        assert!(shown.contains("for you alone") && shown.contains("safeguarding lead today"), "{question} {answer}: {shown}");
        // The lines for them stand before those for anyone.
        let first = shown.find(&flat(&young.reach()));
        assert!(first.is_some(), "{question} {answer}: {shown}");
        for line in SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), "anyone") {
            let later = shown.find(&flat(&line.reach()));
            assert!(later.is_none() || later > first, "{question} {answer}, {}: {shown}", line.service);
        }
        for adults in SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), "abuse") {
            assert!(answer == "might-hurt" || !shown.contains(&flat(&adults.service)), "{}: {shown}", adults.service);
        }
    }
    // Opened by its name, before anything is asked.
    let mut app = agreed_in(begun_in_england(), "england");
    menu(&mut app, "choose the situation");
    let row = q.intake.as_ref().unwrap().scripts.iter().position(|s| s.id == "under-18").unwrap();
    press(&mut app, &vec![Key::Down; row + 1]);
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains(&flat(&young.reach())), "{}", words(&mut app));
}

/// In the list and in the reading a line stands at the same place, whatever was answered before.
/// Where
/// a yes to one line answers the question, those that aren't clear are read first.
#[test]
fn lines_stand_in_the_order_in_which_they_are_read() {
    let q = &SHIPPED.questionnaire;
    let (mut read, mut moved) = (0, 0);
    for seed in 0..300 {
        let mut dice = Dice::new(seed);
        let mut interview = Interview::new(q).led();
        for _ in 0..80 {
            match interview.stage() {
                Stage::Question(ix) => {
                    if let Some(reading) = Reading::new(q, interview.answers(), ix) {
                        let (asked, lines) = (q.question(ix), reading.lines());
                        let grave = |line: &AnswerIx| asked.answers[line.index()].escalation > Escalation::Clear;
                        let first = if asked.choose == Choose::One { lines.iter().filter(|l| grave(l)).count() } else { 0 };
                        let (signs, others) = lines.split_at(first);
                        let in_order = signs.iter().all(grave) && signs.is_sorted() && others.is_sorted();
                        assert!(in_order, "seed {seed}: {} {lines:?}", asked.id);
                        read += 1;
                        moved += usize::from(!lines.is_sorted());
                    }
                    interview.make(Move::Give(crate::support::any_reply(&mut dice, &offered(q.question(ix), true))));
                }
                Stage::Result(_) => break,
                _ => {
                    interview.make(Move::Onward);
                }
            }
        }
    }
    assert!(read > 300 && moved > 0, "{read} {moved}");
}

/// Where a number rung from here doesn't reach theirs, no script says that the mentor rings it.
#[test]
fn no_script_rings_the_number_of_another_country() {
    let mut taken = intake(&SHIPPED.questionnaire, &FakeHost::default());
    taken.for_practice(Some(in_england()));
    taken.contract.step = ContractStep::WhereNow;
    taken.contract.placed();
    taken.contract.step = ContractStep::Done;
    let call = CallFlow::new(taken);
    let interview = Interview::new(&SHIPPED.questionnaire);
    let mut near = 0;
    for script in &call.intake.leading().scripts {
        let said = |place| scripts::script(&call, &interview, script, &SHIPPED.helplines, SHIPPED.place(place), &[]).join("\n");
        let (here, abroad) = (said("GB-ENG"), said("DE"));
        assert!(!here.contains('{') && !abroad.contains('{'), "{here}\n{abroad}");
        let mine = ["or you do", "they or you", "you ring 112", "112 with the address"];
        assert!(!mine.iter().any(|said| abroad.contains(said)), "{}: {abroad}", script.id);
        near += usize::from(here.contains("or you do") && abroad.contains("somebody near them does"));
    }
    assert!(near >= 2, "{near}");
}

/// A doctor today is told together with the line that says where.
#[test]
fn a_doctor_today_has_a_line_for_it() {
    let line = SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), "urgent-health")[0];
    for (question, answer) in [("health", "signals"), ("body", "fainted"), ("without-it", "stopping")] {
        let mut app = agreed_in(begun_in_england(), "england");
        let ix = calm_to(&mut app, question);
        give(&mut app, ix, SHIPPED.reply(question, &[answer]).1);
        let shown = words(&mut app);
        assert!(shown.contains("for you alone") && shown.contains(&flat(&line.reach())), "{answer}: {shown}");
    }
}

/// Where the body can't wait, no other number stands below the list.
#[test]
fn while_the_body_cannot_wait_one_number_stands_there() {
    let mut app = agreed_in(begun_in_england(), "england");
    let ix = calm_to(&mut app, "body");
    let row = SHIPPED.questionnaire.question(ix).answer_named("emergency").unwrap().index();
    press(&mut app, &[Key::Home]);
    press(&mut app, &vec![Key::Down; row]);
    press(&mut app, &[Key::Char(' ')]);
    let shown = flat(&picture(&mut app, 100, 40));
    assert!(app.strip() && shown.contains("999"), "{shown}");
    for line in SHIPPED.helplines.for_audience(app.place(), "anyone") {
        assert!(!shown.contains(&flat(&line.reach())), "{}: {shown}", line.service);
    }
}

/// The address and whether the mentor may ring back are in view at a question, in a small window
/// and in a wide one.
#[test]
fn the_address_is_in_view() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    for (columns, rows) in [(80, 24), (120, 40)] {
        let shown = flat(&picture(&mut app, columns, rows));
        assert!(shown.contains("14 zebra lane") && shown.contains("no message"), "{shown}");
    }
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    let shown = flat(&picture(&mut app, 120, 40));
    assert!(shown.contains("14 zebra lane"), "{shown}");
    press(&mut app, &[Key::Ctrl('t')]);
    for (columns, rows) in [(80, 24), (120, 40)] {
        assert!(!flat(&picture(&mut app, columns, rows)).contains("zebra"), "the client sees it");
    }
}

/// Half a word, and the beginning of what people say, find what they mean.
#[test]
fn the_beginning_of_a_word_is_enough() {
    let q = &SHIPPED.questionnaire;
    for (said, question, answer) in [
        ("suicid", "ending-life", "yes"),
        ("cutting", "harm", "recent"),
        ("he hurts my child", "people", "hurt"),
        ("overdos", "harm", "recent"),
        ("my husband", "people", "hurt"),
        ("partner", "people", "controlled"),
        ("wife", "people", "hurt"),
        ("mourning", "happened", "death"),
        ("money", "happened", "money"),
        ("debts", "happened", "money"),
    ] {
        let found = fingerpost::call::pencil::Pencil::default().found(&Interview::new(q), said);
        let (ix, wanted) = (SHIPPED.question(question), q.question(SHIPPED.question(question)).answer_named(answer).unwrap());
        assert!(found.contains(&(ix, wanted)), "{said}: {found:?}");
    }
}

/// What a call that goes on has to ask again is the first thing that the mentor reads.
#[test]
fn a_call_that_goes_on_says_first_what_is_gone() {
    let mut taken = Intake::new(&SHIPPED.questionnaire, None, 12, Box::new(Offline(Stamp(1_795_521_600)))).unwrap();
    taken.resumed = true;
    let mut app = App::leading(SHIPPED.anywhere(), LOOK, taken, None);
    assert!(words(&mut app).contains("were never written down"), "{}", words(&mut app));
    assert!(words(&mut app).contains("don't ring them unless you know that ringing is safe"), "{}", words(&mut app));
}

/// "Are you 18 or over?" is answered as any question of yes and no; in lines a no is asked about,
/// since it may be a slip.
#[test]
fn a_plain_yes_answers_a_question_of_yes_and_no() {
    let q = &SHIPPED.questionnaire;
    let who = SHIPPED.question("who");
    for (key, word, answer) in [('y', "yes", "adult"), ('n', "no", "under-18")] {
        let mut app = led(&SHIPPED, &FakeHost::default());
        assert_eq!(app.interview().stage(), Stage::Question(who));
        press(&mut app, &[Key::Enter]);
        assert!(words(&mut app).contains("press y or n first"), "{}", words(&mut app));
        // As everywhere else on a call, one key gives it; going back leads to it again.
        press(&mut app, &[Key::Char(key)]);
        assert_eq!(app.interview().answers().reply(who), Some(SHIPPED.reply("who", &[answer]).1));
        let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
        let at = lines.len();
        lines.extend([word, "leave", "y"].map(str::to_owned));
        let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
        let text = &q.question(who).answers[q.question(who).answer_named(answer).unwrap().index()].text;
        let said = if answer == "adult" { format!("Noted: {text}") } else { format!("{text}?") };
        assert!(talked.after(at).contains(&said), "{}", talked.all());
    }
}
