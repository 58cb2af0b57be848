//! An intake in line mode does the same as on the full screen.

use fingerpost::base::phrases::phrase;
use fingerpost::call::reading::Reading;
use fingerpost::content::model::{Choose, Escalation};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::Key;
use fingerpost::ui::ui_text::rather_not;

use crate::fake_host::{FakeHost, intake, led, typed};
use crate::line_mode_driver::{lead, led_line_for};
use crate::screen_driver::{give, picture, press};
use crate::support::{Dice, FIXTURE, Pair, SHIPPED, calm_reply, flat, offered};

/// The lines of the contract, somewhere else.
fn contract_lines(pair: &Pair) -> Vec<String> {
    crate::fake_host::contract_lines(pair, pair.helplines.within(None).len())
}

#[test]
fn line_mode_leads_a_call_to_the_same_result_and_record() {
    let mut compared = 0;
    for seed in 0..90 {
        let (screens, lines) = (FakeHost::default(), FakeHost::default());
        let mut app = led(&SHIPPED, &screens);
        let mut dice = Dice::new(seed);
        let mut typed_lines = contract_lines(&SHIPPED);
        let most = if seed % 2 == 0 { Escalation::Sign } else { Escalation::Help };
        let mut shadow = Interview::new(&SHIPPED.questionnaire);
        loop {
            if flat(&picture(&mut app, 100, 40)).contains("for you alone") {
                press(&mut app, &[Key::Enter]);
            }
            match shadow.stage() {
                Stage::Question(ix) => {
                    if dice.percent(15) {
                        press(&mut app, &[Key::Ctrl('n'), Key::End]);
                        typed(&mut app, "Slow, calm");
                        press(&mut app, &[Key::Enter]);
                        typed_lines.extend(["note".to_owned(), "Slow, calm".to_owned()]);
                    }
                    let question = offered(SHIPPED.questionnaire.question(ix), true);
                    let reply = calm_reply(&mut dice, &question, most);
                    give(&mut app, ix, reply);
                    typed_lines.push(led_line_for(&question, reply));
                    shadow.make(Move::Give(reply));
                }
                Stage::Result(_) => break,
                _ => {
                    press(&mut app, &[Key::End, Key::Enter]);
                    typed_lines.push(String::new());
                    shadow.make(Move::Onward);
                }
            }
        }
        typed_lines.push("leave".to_owned());
        let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &lines), &typed_lines);
        let recommendation = app.recommendation().unwrap();
        let seen = talked.seen.last().unwrap_or_else(|| panic!("no result: {}", talked.all()));
        assert_eq!(fingerpost::ui::report::json(&app.report(&recommendation)), seen.json, "seed {seed}");
        let (theirs, ours) = (screens.0.borrow().saved.last().cloned(), lines.0.borrow().saved.last().cloned());
        compared += usize::from(ours.is_some());
        assert_eq!(theirs, ours, "seed {seed}");
    }
    assert!(compared > 20, "{compared}");
}

#[test]
fn the_clients_view_and_an_urgent_page_match_the_full_screen() {
    let office = FakeHost::default();
    let mut lines = contract_lines(&FIXTURE);
    lines.extend(
        ["client", "more", "note", "client", "more", "sooner", "3", "y", "reason", "their voice", "back", "still", "1"]
            .map(str::to_owned),
    );
    let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &lines);
    let after = |line: &str| talked.after(lines.iter().position(|l| l == line).unwrap()).to_owned();
    assert!(after("client").contains("How is it going?"));
    assert!(after("client").starts_with(&"\n".repeat(100)), "what the mentor was told stays in view");
    assert!(!after("more").contains("sooner"), "the mentor's words are told on the client's view");
    assert!(!after("note").contains("Type the note"), "{}", after("note"));
    let judged = talked.after(lines.iter().position(|l| l == "sooner").unwrap() + 2);
    assert!(judged.contains("A doctor today") && judged.contains("Ring a doctor."), "{judged}");
    // Back to the questions; the judgement stays.
    assert!(after("back").contains("How is it going?"), "{}", after("back"));
    let record = office.0.borrow().saved.last().cloned().unwrap();
    let record = serde_json::to_string(&record).unwrap();
    assert!(!record.contains("their voice") && !record.contains("doctor"), "a judgement is kept: {record}");
    assert!(after("still").contains("A doctor today"), "{}", after("still"));
}

#[test]
fn in_line_mode_a_no_is_taken_back_at_its_own_sentence() {
    let office = FakeHost::default();
    let leading = FIXTURE.questionnaire.intake.as_ref().unwrap();
    let lines = ["1", "more", "banana", "2", "help", "1", "1"].map(str::to_owned);
    let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &lines);
    assert!(talked.after(1).contains("note all"), "{}", talked.after(1));
    assert!(talked.after(2).contains("banana"), "{}", talked.after(2));
    assert!(talked.after(5).contains(&leading.limits), "{}", talked.all());
    assert!(talked.after(6).contains(&leading.where_now), "{}", talked.after(6));
}

#[test]
fn in_line_mode_still_and_notes_are_told_as_they_are() {
    let office = FakeHost::default();
    let mut lines = contract_lines(&FIXTURE);
    *lines.last_mut().unwrap() = "2".to_owned();
    let asked = lines.len();
    lines.extend(
        ["still", "note", "", "note", "slow", "1", "n n n n n", "still", "1", "still", "1", "", "still"].map(str::to_owned),
    );
    let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &lines);
    let after = |n: usize| talked.after(asked + n);
    assert!(after(0).contains(phrase("mentor-possible-not-yet")), "{}", after(0));
    assert!(after(2).contains("Nothing was changed."), "{}", after(2));
    assert!(after(4).contains("for this call only"), "{}", after(4));
    assert!(after(7).contains("Still possible: ") || after(7).contains("Whatever is answered"), "{}", talked.all());
    assert!(after(12).contains(phrase("mentor-possible-nothing-open")), "{}", talked.all());
}

#[test]
fn in_line_mode_a_paper_is_handed_over_once_it_is_safe() {
    let office = FakeHost::default();
    let mut lines = contract_lines(&FIXTURE);
    lines.extend(
        ["1", "n n n n n", "1", "1", "", "hand over", "2", "1", "2", "page.md", "hand over", "2", "2", "leave"]
            .map(str::to_owned),
    );
    let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &lines);
    assert!(talked.all().contains("Is it safe to send?") && talked.all().contains("Nothing was written."), "{}", talked.all());
    let files = &office.0.borrow().files;
    assert!(files.len() == 1 && files[0].1.starts_with("# Coaching may fit"), "{files:?}");
}

/// On a call a list about danger is never answered "none" at one word: each line is asked.
#[test]
fn no_list_about_danger_is_answered_none_at_one_word() {
    let (ix, _) = FIXTURE.reply("danger", &["none"]);
    let silent = FIXTURE.questionnaire.question(ix).answer_named("none").unwrap();
    let number = (silent.index() + 1).to_string();
    for (line, said) in [
        (number.as_str(), None),
        ("None of these", None),
        ("none of these.", None),
        ("none", None),
        ("no", None),
        ("n", None),
        ("n n n n", None),
        ("n n n n n n", None),
        ("", None),
        ("n n n n n", Some("None of these")),
        ("No, no, no, no, no.", Some("None of these")),
        // What calls for help is said back as a yes alone: somebody may stand beside them.
        ("n y n n n", Some("yes")),
        ("n n n y u", Some("yes")),
        ("r r r r r", Some("I'd rather not say")),
        ("n n r n n", Some("I'd rather not say")),
        // A number alone is no answer to danger.
        ("4", None),
    ] {
        let office = FakeHost::default();
        let mut lines = contract_lines(&FIXTURE);
        lines.extend(["1".to_owned(), line.to_owned()]);
        let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &lines);
        let after = talked.after(lines.len() - 1);
        match said {
            // The script of a yes comes before what was noted.
            Some(said) => assert!(after.contains(&format!("Noted: {said}.")), "{line}: {after}"),
            None => assert!(!after.contains("Noted"), "{line}: {after}"),
        }
    }
}

/// The same of every such list of the shipped file: letters give what the ticks would.
#[test]
fn letters_for_each_line_give_what_ticks_would() {
    let pair = &*SHIPPED;
    let mut lists = 0;
    for ix in pair.questionnaire.question_ixs() {
        let question = pair.questionnaire.question(ix);
        let silent = question.answers.iter().position(|a| a.alone && a.escalation == Escalation::Clear && a.say.is_none());
        let (true, Choose::Many, Some(silent)) = (question.safety, question.choose, silent) else { continue };
        let read = question.answers.iter().filter(|a| a.say.is_some()).count();
        let unsure = question.answers.iter().position(|a| a.escalation != Escalation::Clear && a.say.is_none()).unwrap();
        lists += 1;
        for at in 0..read {
            let letters = |letter: &str| (0..read).map(|i| if i == at { letter } else { "n" }).collect::<Vec<_>>().join(" ");
            for (line, row) in [
                (vec!["n"; read].join(" "), Some(silent)),
                (letters("y"), Some(at)),
                (letters("u"), Some(unsure)),
                (letters("r"), Some(unsure)),
                ((silent + 1).to_string(), None),
            ] {
                let (way, office) = (crate::support::way_to(&pair.questionnaire, ix, &mut Dice::new(3)), FakeHost::default());
                let mut lines = contract_lines(pair);
                let mut shadow = Interview::new(&pair.questionnaire);
                for (asked, reply) in way {
                    shadow.make(Move::Give(reply));
                    lines.push(led_line_for(&offered(pair.questionnaire.question(asked), true), reply));
                    while matches!(shadow.stage(), Stage::Help { .. }) {
                        shadow.make(Move::Onward);
                        lines.push(String::new());
                    }
                }
                let reading = Reading::new(&pair.questionnaire, shadow.answers(), ix).unwrap();
                let order = reading.lines();
                lines.push(line.clone());
                let talked = lead(pair.anywhere(), intake(&pair.questionnaire, &office), &lines);
                let after = talked.after(lines.len() - 1);
                match row {
                    Some(row) => {
                        // Lines are read in the order of the pages that they lead to.
                        let answer = order.get(row).filter(|_| row < read).map_or(row, |a| a.index());
                        let answer = &question.answers[answer];
                        let sign = answer.escalation > Escalation::Clear && row < read;
                        // What they keep back is said back as that.
                        let kept = line.contains('r');
                        let wanted = format!(
                            "Noted: {}.",
                            if kept {
                                rather_not()
                            } else if sign {
                                "yes"
                            } else {
                                &answer.text
                            }
                        );
                        assert!(after.contains(&wanted), "{}, {line}: {after}", question.id);
                    }
                    None => assert!(!after.contains("Noted"), "{}, {line}: {after}", question.id),
                }
            }
        }
    }
    assert!(lists > 2, "{lists}");
}
