//! Signs after which only named questions about danger are still asked: help opens at the answer,
//! and a page that can't wait ends it. Answers are found by their marks.

use std::collections::BTreeSet;

use fingerpost::content::model::{Escalation, QuestionIx, Questionnaire, Reply};
use fingerpost::engine::decide::decide;
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::Key;

use crate::line_mode_driver::{line_for, lines_for, talk};
use crate::safety::{assert_help, assert_only_help, calling};
use crate::screen_driver::{begun, give, give_all, look, press, words};
use crate::support::{Dice, SHIPPED, any_reply, calm_reply, way_to};

/// The questions that a reply says are still asked.
fn still_asked(questionnaire: &Questionnaire, question: QuestionIx, reply: Reply) -> Vec<QuestionIx> {
    let asked = questionnaire.question(question);
    match reply {
        Reply::Declined => asked.declined.ends_after.clone(),
        Reply::Chosen(set) => asked.chosen(set).flat_map(|(_, a)| a.ends_after.clone()).collect(),
    }
}

#[test]
fn full_screen_such_a_sign_opens_help_and_ends_later() {
    let (pair, mut dice) = (&*SHIPPED, Dice::new(21));
    let all = calling(&pair.questionnaire, Escalation::EndsAfter);
    assert!(all.len() > 20, "{}", all.len());
    let mut followed = 0;
    for (i, (question, reply)) in all.into_iter().enumerate() {
        let place = pair.places()[i * 5 % pair.places().len()];
        let mut app = begun(pair.at(place));
        give_all(&mut app, &way_to(&pair.questionnaire, question, &mut dice));
        give(&mut app, question, reply);
        let page = words(&mut app);
        assert!(matches!(app.interview().stage(), Stage::Help { question: q, .. } if q == question), "no help:\n{page}");
        assert_help(pair, place, &page);
        assert!(app.interview().strip());
        press(&mut app, &[Key::Enter]);
        let mut may: BTreeSet<QuestionIx> = still_asked(&pair.questionnaire, question, reply).into_iter().collect();
        loop {
            match app.interview().stage() {
                Stage::Question(next) => {
                    let asked = pair.questionnaire.question(next);
                    assert!(may.contains(&next) && asked.safety, "{} is asked after such a sign", asked.id);
                    let given =
                        if i % 2 == 0 { calm_reply(&mut dice, asked, Escalation::Clear) } else { any_reply(&mut dice, asked) };
                    may.extend(still_asked(&pair.questionnaire, next, given));
                    give(&mut app, next, given);
                    followed += 1;
                }
                Stage::Help { .. } => {
                    press(&mut app, &[Key::Enter]);
                }
                _ => break,
            }
        }
        look(&mut app);
        let page = words(&mut app);
        let recommendation = app.recommendation().unwrap_or_else(|| panic!("it didn't end:\n{page}"));
        assert!(app.interview().ended_by().is_some(), "{page}");
        assert_help(pair, place, &page);
        assert_only_help(pair, &app.report(&recommendation), &page);
    }
    assert!(followed > 20, "{followed}");
}

#[test]
fn line_mode_such_a_sign_says_help_and_ends_on_the_same_page() {
    let (pair, mut dice) = (&*SHIPPED, Dice::new(22));
    for (i, (question, reply)) in calling(&pair.questionnaire, Escalation::EndsAfter).into_iter().enumerate() {
        let place = pair.places()[i * 11 % pair.places().len()];
        let way = way_to(&pair.questionnaire, question, &mut dice);
        let mut lines = lines_for(&pair.questionnaire, &way);
        let mut shadow = Interview::new(&pair.questionnaire);
        for (_, given) in way {
            shadow.make(Move::Give(given));
            shadow.make(Move::Onward);
        }
        let at = lines.len();
        let mut next = Some(reply);
        let sheet = loop {
            match shadow.stage() {
                Stage::Question(q) => {
                    let asked = pair.questionnaire.question(q);
                    let given = next.take().unwrap_or_else(|| calm_reply(&mut dice, asked, Escalation::Clear));
                    lines.push(line_for(asked, given));
                    shadow.make(Move::Give(given));
                }
                Stage::Result(sheet) => break sheet,
                _ => {
                    lines.push(String::new());
                    shadow.make(Move::Onward);
                }
            }
        };
        let talked = talk(pair.at(place), &lines);
        assert_help(pair, place, talked.after(at));
        let [seen] = talked.seen.as_slice() else { panic!("it didn't end:\n{}", talked.all()) };
        let outcome = pair.questionnaire.outcome(decide(&pair.questionnaire, &sheet).outcome);
        assert_eq!(seen.outcome, outcome.id);
        assert!(outcome.at_once, "{}", outcome.id);
        assert_help(pair, place, talked.after(lines.len() - 1));
    }
}

/// Whoever goes back from such a page is asked again, and nothing of the sign is lost until then.
#[test]
fn a_sign_taken_back_leaves_the_strip_and_asks_on() {
    let (pair, mut dice) = (&*SHIPPED, Dice::new(23));
    for (question, reply) in calling(&pair.questionnaire, Escalation::EndsAfter) {
        let mut app = begun(pair.at(pair.place("IE")));
        give_all(&mut app, &way_to(&pair.questionnaire, question, &mut dice));
        give(&mut app, question, reply);
        press(&mut app, &[Key::Esc]);
        assert_eq!(app.interview().stage(), Stage::Question(question), "{}", words(&mut app));
        let asked = pair.questionnaire.question(question);
        if !crate::support::can_be_calm(asked, Escalation::Clear) {
            continue;
        }
        give(&mut app, question, calm_reply(&mut dice, asked, Escalation::Clear));
        assert!(app.interview().strip() && !matches!(app.interview().stage(), Stage::Help { .. }), "{}", words(&mut app));
    }
}
