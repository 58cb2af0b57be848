//! Slips on a call, and what ending or taking back does: each says what it does, and can be undone.

use fingerpost::base::phrases::phrase;
use fingerpost::call::intake::ContractStep;
use fingerpost::content::model::SILENT_LINE;
use fingerpost::content::practice::{Practice, START};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, Key, Mode};
use fingerpost::ui::report::danger_line;

use crate::fake_host::{FakeHost, agree, agreed_in, begun, calm_to, contract_lines, intake, menu, step, typed};
use crate::line_mode_driver::{lead, led_line_for};
use crate::sample_record::record;
use crate::screen_driver::{LOOK, give, picture, press, words};
use crate::support::{Dice, SHIPPED, flat, led_way_to, offered};

/// A slip of the question before is no number.
#[test]
fn a_number_has_a_digit() {
    let mut app = begun(&SHIPPED, &FakeHost::default());
    agree(&mut app);
    typed(&mut app, "england");
    press(&mut app, &[Key::Enter, Key::Enter, Key::Char('3'), Key::Enter]);
    assert_eq!(step(&app), ContractStep::Number);
    typed(&mut app, "y");
    press(&mut app, &[Key::Enter]);
    assert_eq!(step(&app), ContractStep::Number);
    assert!(words(&mut app).contains("there is no number in that"), "{}", words(&mut app));
    typed(&mut app, " 0777 1");
    press(&mut app, &[Key::Enter]);
    assert_eq!((step(&app), app.intake().unwrap().facts.number()), (ContractStep::WhomToCall, "y 0777 1"));

    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let at = lines.iter().position(|l| l == "y").unwrap();
    lines.splice(at..=at, ["3", "y", "0777 1"].map(str::to_owned));
    lines.extend(["leave", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    assert!(talked.after(at + 1).contains("There is no number in that"), "{}", talked.all());
    assert!(talked.after(at + 2).contains("Number: 0777 1."), "{}", talked.all());
}

/// An earlier record is named where a no to notes deletes another one, and a slip can be undone.
#[test]
fn a_no_to_notes_names_what_stays_and_can_be_undone() {
    let office = FakeHost::default();
    let mut taken = intake(&SHIPPED.questionnaire, &office);
    taken.earlier = Some(record("C-17"));
    let mut app = agreed_in(App::leading(SHIPPED.anywhere(), LOOK, taken, None), "england");
    calm_to(&mut app, "changes");
    let kept = office.0.borrow().saved.last().cloned();
    menu(&mut app, "take back their yes to notes");
    assert!(words(&mut app).contains("an earlier record, of 24 november 2026, stays"), "{}", words(&mut app));
    press(&mut app, &[Key::Char('y')]);
    assert!(words(&mut app).contains("an earlier record, of 24 november 2026, stays"), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('q')]);
    let leaving = words(&mut app);
    assert!(leaving.contains("is deleted when you leave. an earlier record, of 24 november 2026"), "{leaving}");
    assert!(!leaving.contains("nothing has been saved"), "{leaving}");
    press(&mut app, &[Key::Esc]);
    menu(&mut app, "They say yes to notes after all");
    press(&mut app, &[Key::Char('n')]);
    assert!(office.0.borrow().withheld.is_some());
    menu(&mut app, "They say yes to notes after all");
    press(&mut app, &[Key::Char('y')]);
    let seen = office.0.borrow();
    assert_eq!((seen.withheld, seen.saved.last().map(|r| &r.answers)), (None, kept.as_ref().map(|r| &r.answers)));
    assert!(seen.saved.last().unwrap().consent.given);
}

/// Whoever ends a call before its end is told, where they choose it, that what was kept goes.
#[test]
fn another_time_says_what_it_deletes() {
    let office = FakeHost::default();
    let mut app = agreed_in(begun(&SHIPPED, &office), "england");
    calm_to(&mut app, "changes");
    press(&mut app, &[Key::Ctrl('o')]);
    assert!(words(&mut app).contains("another time. what was kept of this call is deleted"), "{}", words(&mut app));
    press(&mut app, &[Key::Esc]);
    menu(&mut app, "They can't talk now");
    assert_eq!(step(&app), ContractStep::AnotherTime);
    assert!(words(&mut app).contains("notes as well, is deleted when you end it here"), "{}", words(&mut app));
}

/// In lines, a page that can't wait offers no word that would be refused; leaving it says help.
#[test]
fn the_words_at_an_urgent_page_are_those_that_do_something() {
    let q = &SHIPPED.questionnaire;
    let (ix, sign) = SHIPPED.reply("ending-life", &["yes"]);
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let mut shadow = Interview::new(q);
    for (asked, given) in led_way_to(q, ix, &mut Dice::new(9)).unwrap() {
        lines.push(led_line_for(&offered(q.question(asked), true), given));
        shadow.make(Move::Give(given));
        while matches!(shadow.stage(), Stage::Help { .. }) {
            shadow.make(Move::Onward);
            lines.push(String::new());
        }
    }
    let asked = lines.len();
    lines.extend(["more".to_owned(), led_line_for(&offered(q.question(ix), true), sign)]);
    lines.extend(["more", "ending", "leave", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
    let told = |at: usize, word: &str| talked.after(at).lines().any(|l| l.starts_with(&format!("{word} (")));
    assert!(told(asked, "hand over") && told(asked, "ending"), "{}", talked.after(asked));
    let at = asked + 2;
    assert!(told(at, "sooner") && told(at, "note"), "{}", talked.after(at));
    assert!(!told(at, "hand over") && !told(at, "ending") && !told(at, "reason"), "{}", talked.after(at));
    assert!(talked.after(at + 1).contains("After this page nothing is asked"), "{}", talked.after(at + 1));
    let world = danger_line(&SHIPPED.helplines, SHIPPED.helplines.world());
    assert!(talked.after(at + 2).contains(&world), "{}", talked.after(at + 2));
}

/// An own service stands on a result that it is for, below the lines of the place; on no other, and
/// not abroad.
#[test]
fn own_services_stand_on_the_results_that_they_are_for() {
    let q = &SHIPPED.questionnaire;
    let practice: &'static Practice = Box::leak(Box::new(Practice::read(START).unwrap()));
    let own = flat(&practice.services[0].service);
    for (page, place, stands) in
        [("debt-first", "england", true), ("debt-first", "ireland", false), ("coaching", "england", false)]
    {
        let wanted = q.outcome_named(page).unwrap();
        let scenario = q.scenarios.iter().find(|s| s.leads_to == wanted).unwrap();
        let mut taken = intake(q, &FakeHost::default());
        taken.for_practice(Some(practice));
        let mut app = agreed_in(App::leading(SHIPPED.anywhere(), LOOK, taken, None), place);
        while let Stage::Question(ix) = app.interview().stage() {
            give(&mut app, ix, scenario.replies.iter().find(|(r, _)| *r == ix).unwrap().1);
        }
        assert_eq!(app.recommendation().unwrap().outcome, wanted);
        let shown = words(&mut app);
        assert_eq!(shown.contains(&own), stands, "{page} {place}: {shown}");
        if stands {
            let own_at = shown.find(&own).unwrap();
            let lines = SHIPPED.helplines.for_audience(app.place(), "debt");
            let above = lines.iter().filter_map(|l| shown.find(&flat(&l.service))).any(|at| at < own_at);
            assert!(above, "{shown}");
        }
    }
}

/// Where nothing of a list was read yet, Enter says what to press.
#[test]
fn enter_on_an_unread_list_names_the_keys() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    calm_to(&mut app, "health");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("y, n, u or r"), "{}", words(&mut app));
}

/// The only answer with those words takes Enter alone, in both front ends.
#[test]
fn a_single_hit_is_taken_with_enter() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "promotion");
    press(&mut app, &[Key::Enter, Key::Enter]);
    assert!(words(&mut app).contains("pencilled in"), "{}", words(&mut app));
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let at = lines.len();
    lines.extend(["heard", "promotion", "", "leave", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    assert!(talked.after(at + 2).contains("Pencilled in"), "{}", talked.all());
}

/// On each page of a result that can't wait `q` asks whether to leave.
#[test]
fn q_leaves_from_every_page_that_cannot_wait() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let ix = calm_to(&mut app, "ending-life");
    give(&mut app, ix, SHIPPED.reply("ending-life", &["yes"]).1);
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Enter]);
    }
    let first = words(&mut app);
    press(&mut app, &[Key::Right]);
    assert_ne!(words(&mut app), first, "there is no second page");
    press(&mut app, &[Key::Char('q')]);
    assert_eq!(app.mode(), Mode::Leaving, "{}", words(&mut app));
}

/// A line that goes silent has its script in the mentor's list itself.
#[test]
fn the_script_for_a_silent_line_is_in_the_list() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    calm_to(&mut app, "changes");
    menu(&mut app, "The line has gone silent");
    let scripts = &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts;
    let script = scripts.iter().find(|s| s.id == SILENT_LINE).unwrap();
    // What has the number of the place in it is filled there.
    let whole: Vec<String> = script.text.iter().map(|t| flat(t.at(|_| false))).filter(|t| !t.contains('{')).collect();
    assert!(whole.len() > 2 && whole.iter().all(|line| words(&mut app).contains(line)), "{whole:?}: {}", words(&mut app));
}

/// Somebody may come in at any sentence: the call can be ended kindly there, and goes on there.
#[test]
fn another_time_is_there_at_every_sentence() {
    let office = FakeHost::default();
    let mut app = begun(&SHIPPED, &office);
    let later = flat(&SHIPPED.questionnaire.intake.as_ref().unwrap().free_to_talk.as_ref().unwrap().1);
    let mut seen = Vec::new();
    loop {
        let at = step(&app);
        seen.push(at);
        menu(&mut app, "They can't talk now");
        assert_eq!(step(&app), ContractStep::AnotherTime, "{at:?}: {}", words(&mut app));
        assert!(words(&mut app).contains(&later), "{at:?}: {}", words(&mut app));
        press(&mut app, &[Key::Char('1'), Key::Enter]);
        assert_eq!(step(&app), at, "{}", words(&mut app));
        if at == ContractStep::WhereNow {
            typed(&mut app, "england");
        }
        let on: &[Key] = match at {
            ContractStep::Done => break,
            ContractStep::WhereNow | ContractStep::Address | ContractStep::Number | ContractStep::WhomToCall => &[Key::Enter],
            ContractStep::RingBack => &[Key::Char('3'), Key::Enter],
            _ => &[Key::Char('y')],
        };
        press(&mut app, on);
        assert_ne!(step(&app), at, "{}", words(&mut app));
    }
    // The two sentences that are agreed to share a page.
    assert_eq!(seen.len(), 9, "{seen:?}");
}

/// The same in lines, where a text is typed and where the place is chosen as well.
#[test]
fn lines_take_another_time_at_every_sentence() {
    let later = &SHIPPED.questionnaire.intake.as_ref().unwrap().free_to_talk.as_ref().unwrap().1;
    let all = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    for at in 0..all.len() {
        let mut lines = all[..at].to_vec();
        lines.extend(["another time", "1"].map(str::to_owned));
        lines.extend_from_slice(&all[at..]);
        lines.extend(["leave", "y"].map(str::to_owned));
        let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
        assert!(talked.after(at).contains(later.as_str()), "{at}: {}", talked.all());
        // Behind it the call came to its first question.
        let who = &SHIPPED.questionnaire.question(SHIPPED.question("who")).ask;
        assert!(talked.all().contains(who.as_str()), "{at}: {}", talked.all());
    }
}

/// A time that is agreed on with somebody who can't talk goes into no record.
#[test]
fn another_time_says_where_it_goes() {
    let mut app = begun(&SHIPPED, &FakeHost::default());
    press(&mut app, &[Key::Char('n'), Key::Char('3'), Key::Enter]);
    let asked = words(&mut app);
    assert!(asked.contains("this goes into no record") && !asked.contains("goes into the record"), "{asked}");
    let lines = ["n", "3"].map(str::to_owned);
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    assert!(talked.after(1).contains("This goes into no record"), "{}", talked.all());
}

/// The same on a page that was put first before all was agreed.
#[test]
fn another_time_is_there_on_a_page_put_first() {
    let later = &SHIPPED.questionnaire.intake.as_ref().unwrap().free_to_talk.as_ref().unwrap().1;
    let mut app = begun(&SHIPPED, &FakeHost::default());
    press(&mut app, &[Key::Char('y')]);
    menu(&mut app, "put an urgent page first");
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('y'), Key::Esc]);
    menu(&mut app, "They can't talk now");
    assert_eq!(step(&app), ContractStep::AnotherTime, "{}", words(&mut app));
    assert!(words(&mut app).contains(&flat(later)), "{}", words(&mut app));
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert_eq!(step(&app), ContractStep::WhatThisIs);

    let lines = ["y", "sooner", "1", "y", "another time", "2"].map(str::to_owned);
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    assert!(talked.after(4).contains(later.as_str()), "{}", talked.all());
    assert_eq!(talked.ended, fingerpost::ui::line_mode::InterviewEnd::Left);
}

/// In a small window nobody agrees to a sentence that hasn't been on the screen: a yes reads on
/// first. A no counts at once.
#[test]
fn a_yes_to_what_is_below_the_edge_reads_on_first() {
    let leading = SHIPPED.questionnaire.intake.as_ref().unwrap();
    for (columns, rows) in [(60, 16), (40, 14), (30, 13)] {
        for yes in [&[Key::Char('y')][..], &[Key::Char('1'), Key::Enter], &[Key::Down, Key::Enter]] {
            let mut app = begun(&SHIPPED, &FakeHost::default());
            press(&mut app, &[Key::Char('y')]);
            assert_eq!(step(&app), ContractStep::WhatThisIs);
            let mut seen = picture(&mut app, columns, rows);
            assert!(seen.contains("more below"), "{seen}");
            for key in yes.iter().cycle().take(60) {
                press(&mut app, &[*key]);
                if step(&app) != ContractStep::WhatThisIs {
                    break;
                }
                seen.push_str(&picture(&mut app, columns, rows));
            }
            assert_eq!(step(&app), ContractStep::WhereNow, "{yes:?}: {}", picture(&mut app, columns, rows));
            let both = leading.what_this_is.split_whitespace().chain(leading.limits.split_whitespace());
            let unseen: Vec<&str> = both.filter(|word| !seen.contains(word)).collect();
            assert!(unseen.is_empty(), "{columns}x{rows} {yes:?}: {unseen:?} in {seen}");
        }
        let mut app = begun(&SHIPPED, &FakeHost::default());
        press(&mut app, &[Key::Char('y')]);
        picture(&mut app, columns, rows);
        press(&mut app, &[Key::Char('n')]);
        assert_eq!(step(&app), ContractStep::Refused);
    }
}

/// Behind the two sentences a step back leads to the first of them, wherever it comes from: a yes
/// there reads on, and a no takes back what was agreed to.
#[test]
fn the_shared_page_is_entered_at_its_first_sentence() {
    for back in [&[Key::Esc][..], &[Key::Esc, Key::Char('n'), Key::Esc], &[Key::Esc, Key::Char('n'), Key::Char('1'), Key::Enter]]
    {
        let mut app = begun(&SHIPPED, &FakeHost::default());
        agree(&mut app);
        for key in back {
            press(&mut app, &[*key]);
            picture(&mut app, 60, 16);
        }
        assert_eq!(step(&app), ContractStep::WhatThisIs, "{back:?}: {}", picture(&mut app, 60, 16));
        assert!(app.needs_scrolling());
        press(&mut app, &[Key::Char('y')]);
        assert_eq!(step(&app), ContractStep::WhatThisIs, "{back:?}: agreed to what wasn't shown");
        press(&mut app, &[Key::Char('n')]);
        assert_eq!(step(&app), ContractStep::Refused);
        assert!(app.intake().unwrap().contract.agreed.is_empty(), "{back:?}");
    }
}

/// In lines a ring back has a row for each yes: none of them names a letter, as a number is asked
/// for.
#[test]
fn rows_in_lines_name_no_letter() {
    let lines: Vec<String> =
        contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len()).into_iter().take_while(|line| line != "y").collect();
    let before = lines.len();
    let more = ["leave", "y"].map(str::to_owned);
    let all: Vec<String> = lines.into_iter().chain(more).collect();
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &all);
    let said = flat(talked.after(before - 1));
    assert!(said.contains("on the number of this call.") && said.contains("type the number"), "{said}");
    assert!(!said.contains("(y)"), "{said}");
    let mut app = begun(&SHIPPED, &FakeHost::default());
    agree(&mut app);
    press(&mut app, &[Key::End, Key::Enter, Key::Enter]);
    assert_eq!(step(&app), ContractStep::RingBack);
    assert!(words(&mut app).contains("of this call (y)"), "{}", words(&mut app));
}

/// Words that are typed at a question without the key to look them up give no answer behind their
/// first letter without a meaning, and neither does the Enter behind them.
#[test]
fn words_typed_at_a_question_are_no_answer() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let people = calm_to(&mut app, "people");
    let begun = |app: &App<'_>| app.call().unwrap().reading().unwrap().has_begun();
    typed(&mut app, "handy 1ny");
    assert!(words(&mut app).contains(&flat(phrase("full-letters-on-call"))), "{}", words(&mut app));
    press(&mut app, &[Key::Enter]);
    assert_eq!((app.interview().stage(), begun(&app)), (Stage::Question(people), false), "{}", words(&mut app));
    typed(&mut app, "n");
    assert!(begun(&app), "{}", words(&mut app));
}

/// A yes is no address; and whom to call stays where danger is told of behind it, but for whoever
/// may be the danger.
#[test]
fn a_name_before_what_they_tell_stays_and_a_yes_is_no_address() {
    for (told, whom) in [("My sister Ann. I shook the baby", "My sister Ann"), ("My husband Tom. My husband hits me", "")] {
        let mut app = begun(&SHIPPED, &FakeHost::default());
        agree(&mut app);
        typed(&mut app, "england");
        press(&mut app, &[Key::Enter]);
        typed(&mut app, "yes");
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.intake().unwrap().facts.address(), "");
        press(&mut app, &[Key::Char('1'), Key::Enter]);
        assert_eq!(step(&app), ContractStep::WhomToCall, "{}", words(&mut app));
        typed(&mut app, told);
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.intake().unwrap().facts.whom(), whom, "{told}");
    }
}
