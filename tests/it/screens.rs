//! Snapshots of the small file's screens, and what must fit on the first screen of the shipped
//! file's urgent pages.

use std::collections::BTreeSet;

use fingerpost::content::helplines::PlaceIx;
use fingerpost::content::model::{Pace, Scenario};
use fingerpost::engine::decide::decide;
use fingerpost::ui::full_screen::{App, Appearance, Key};

use crate::places::ended;
use crate::screen_driver::{LOOK, begun, give_all, keys_for, picture, press};
use crate::support::{FIXTURE, Pair, SHIPPED, flat};

/// The small file at North Aland, with these replies given (by name; none: declined).
fn after(replies: &[(&str, &[&str])]) -> App<'static> {
    let mut app = begun(FIXTURE.at(FIXTURE.place("AA-N")));
    give_all(&mut app, &replies.iter().map(|(q, a)| FIXTURE.reply(q, a)).collect::<Vec<_>>());
    app
}

fn pressed(mut app: App<'static>, keys: &[Key]) -> App<'static> {
    press(&mut app, keys);
    app
}

/// Both sizes in one picture.
fn both(mut app: App<'_>) -> String {
    format!("80x24\n{}\n\n120x40\n{}", framed(&mut app, 80, 24), framed(&mut app, 120, 40))
}

fn framed(app: &mut App<'_>, columns: u16, rows: u16) -> String {
    picture(app, columns, rows).lines().map(|l| format!("|{l}\n")).collect()
}

const CALM: [(&str, &[&str]); 4] =
    [("mood", &["good"]), ("danger", &["none"]), ("change", &["yes"]), ("aim", &["goal", "question"])];
const HEAVY: [(&str, &[&str]); 5] =
    [("mood", &["bad"]), ("danger", &["unsure"]), ("days", &["sleep", "edge"]), ("again", &["no"]), ("change", &[])];

macro_rules! pictures {
    ($($name:ident: $app:expr;)*) => { $(#[test] fn $name() { insta::assert_snapshot!(both($app)); })* };
}

pictures! {
    welcome: App::new(FIXTURE.anywhere(), LOOK);
    place: pressed(App::new(FIXTURE.anywhere(), LOOK), &[Key::Enter, Key::Down]);
    parts_of_a_place: pressed(App::new(FIXTURE.anywhere(), LOOK), &[Key::Enter, Key::Char('1'), Key::Down]);
    question_of_one: pressed(after(&[]), &[Key::Down]);
    question_of_one_with_nothing_chosen: pressed(after(&[]), &[Key::Enter]);
    question_of_many_with_ticks: pressed(after(&HEAVY[..1]), &[Key::Char('6'), Key::Enter, Key::Char('1'), Key::Char('3')]);
    sign_ticked: pressed(after(&CALM[..1]), &[Key::Char('1')]);
    help_that_an_answer_opened: pressed(after(&HEAVY[..1]), &keys_for(FIXTURE.questionnaire.question(FIXTURE.question("danger")), FIXTURE.reply("danger", &["unsure"]).1));
    question_with_the_strip: after(&HEAVY[..2]);
    help_by_its_key: pressed(after(&CALM[..2]), &[Key::Ctrl('g')]);
    put_off_in_review: pressed(after(&CALM[..2]), &[Key::Char('s'), Key::Char('1'), Key::Enter]);
    review: pressed(after(&CALM), &[Key::Home, Key::Down]);
    what_a_change_undoes: pressed(after(&HEAVY), &[Key::Home, Key::Enter, Key::Char('1'), Key::Enter]);
    result: pressed(after(&CALM), &[Key::End, Key::Enter]);
    result_with_help_above: pressed(after(&HEAVY), &[Key::End, Key::Enter]);
    result_why: pressed(after(&CALM), &[Key::End, Key::Enter, Key::Char('w')]);
    result_others: pressed(after(&CALM), &[Key::End, Key::Enter, Key::Char('o')]);
    result_not_me: pressed(after(&CALM), &[Key::End, Key::Enter, Key::Char('n')]);
    keep_a_copy: pressed(after(&CALM), &[Key::End, Key::Enter, Key::Char('e'), Key::Down]);
    urgent: after(&[("mood", &["bad"]), ("danger", &["hurt-self"])]);
    shelter: after(&[("mood", &["bad"]), ("danger", &["scared"])]);
    keys: pressed(after(&CALM[..1]), &[Key::Char('?')]);
    why: pressed(after(&[]), &[Key::Char('w')]);
    leave: pressed(after(&CALM[..2]), &[Key::Char('q')]);
    stop: pressed(after(&CALM[..2]), &[Key::Ctrl('c')]);
}

#[test]
fn ascii_without_colour() {
    let mut app = App::new(FIXTURE.at(FIXTURE.place("AA-N")), Appearance { ascii: true, colour: false });
    press(&mut app, &[Key::Enter, Key::Down]);
    insta::assert_snapshot!(framed(&mut app, 60, 16));
}

#[test]
fn very_small() {
    let pictures = [(40, 10), (20, 5), (10, 3)].map(|(columns, rows)| framed(&mut after(&CALM[..1]), columns, rows));
    insta::assert_snapshot!(pictures.join("\n"));
}

/// That the first screen of 80 columns and 24 rows shows the emergency number and a help line.
fn assert_first_screen(pair: &Pair, place: PlaceIx, what: &str, app: &mut App<'_>) {
    let drawn = picture(app, 80, 24);
    let emergency: Vec<&str> = pair.helplines.emergency(place).iter().map(|l| l.number.as_str()).collect();
    // The world has no number of its own, and says so.
    let danger = flat(&fingerpost::ui::report::danger_line(&pair.helplines, place));
    assert!(flat(&drawn).contains(&danger), "{what}: no line about danger\n{drawn}");
    assert!(emergency.first().is_none_or(|n| drawn.contains(n)), "{what}: no emergency number\n{drawn}");
    let audiences = pair.helplines.audiences().iter();
    let mut lines = audiences.flat_map(|(id, _)| pair.helplines.for_audience(place, id)).map(|l| flat(&l.reach()));
    assert!(lines.any(|l| flat(&drawn).replacen(&danger, "", 1).contains(&l)), "{what}: no help line\n{drawn}");
}

#[test]
fn pages_that_cannot_wait_fit_the_first_screen_in_every_place() {
    let pair = &*SHIPPED;
    let q = &pair.questionnaire;
    // Two scenarios with one recommendation have one page.
    let mut seen = BTreeSet::new();
    let cannot_wait = |s: &&Scenario| q.outcome(s.leads_to).at_once || q.outcome(s.leads_to).pace <= Pace::Today;
    let pages = q.scenarios.iter().filter(cannot_wait).filter(|s| seen.insert(format!("{:?}", decide(q, &ended(q, s)))));
    let pages: Vec<&Scenario> = pages.collect();
    for place in pair.places() {
        for scenario in &pages {
            let mut app = begun(pair.at(place));
            give_all(&mut app, &scenario.replies);
            let what = format!("{} in {}", scenario.id, pair.helplines.place(place).id);
            assert_first_screen(pair, place, &what, &mut app);
            assert!(!app.needs_scrolling(), "{what} needs scrolling:\n{}", picture(&mut app, 80, 24));
        }
    }
}

#[test]
fn every_urgent_outcome_has_a_scenario() {
    let pair = &*SHIPPED;
    for (ix, outcome) in pair.questionnaire.outcomes.iter().enumerate().filter(|(_, o)| o.at_once) {
        assert!(pair.questionnaire.scenarios.iter().any(|s| s.leads_to.index() == ix), "{}", outcome.id);
    }
}

#[test]
fn in_every_place_the_first_help_screen_shows_number_and_line() {
    let pair = &*SHIPPED;
    for place in pair.places() {
        let mut app = begun(pair.at(place));
        press(&mut app, &[Key::Ctrl('g')]);
        assert_first_screen(pair, place, &pair.helplines.place(place).id, &mut app);
    }
}

/// Whatever the answers before have added, the lines to reach first stand there without scrolling:
/// also where an answer opened the page.
#[test]
fn in_every_place_the_first_help_lines_need_no_scrolling() {
    let pair = &*SHIPPED;
    let of_answers = pair.questionnaire.questions.iter().flat_map(|q| q.answers.iter().filter_map(|a| a.audience.clone()));
    let of_outcomes = pair.questionnaire.outcomes.iter().map(|o| o.help.iter().filter(|a| *a != "added").cloned().collect());
    let audiences: Vec<Vec<String>> = [Vec::new()].into_iter().chain(of_answers.map(|a| vec![a])).chain(of_outcomes).collect();
    for place in pair.places() {
        for wanted in &audiences {
            for opened in [None, Some("text-help-opened"), Some("text-help-opened-by-sign")] {
                let opened = opened.map(fingerpost::base::phrases::phrase);
                let page = fingerpost::ui::report::help_page(&pair.helplines, place, wanted, opened);
                // What 80 columns and 24 rows leave for a page.
                let lines = fingerpost::ui::report::to_lines(&page, 76).into_iter().filter(|l| !l.is_empty());
                let first = flat(&lines.take(18).collect::<Vec<_>>().join("\n"));
                let what = format!("in {} for {wanted:?}:\n{first}", pair.helplines.place(place).id);
                let danger = flat(&fingerpost::ui::report::danger_line(&pair.helplines, place));
                assert!(first.contains(&danger), "no line about danger {what}");
                for line in fingerpost::ui::report::first_lines(&pair.helplines, place, wanted).iter().take(2) {
                    assert!(first.contains(&flat(&line.reach())), "{} isn't at once in view {what}", line.id);
                }
            }
        }
    }
}

#[test]
fn the_place_is_changed_from_the_help_page_with_one_key() {
    let pair = &*SHIPPED;
    let mut app = begun(pair.at(pair.places()[0]));
    press(&mut app, &[Key::Ctrl('g'), Key::Char('p'), Key::End, Key::Enter]);
    assert_eq!(app.place(), pair.helplines.world());
    assert_first_screen(pair, app.place(), "the world", &mut app);
}

#[test]
fn every_shipped_question_shows_all_its_answers_on_80_by_24() {
    let pair = &*SHIPPED;
    let mut dice = crate::support::Dice::new(9);
    for ix in pair.questionnaire.question_ixs() {
        let mut app = begun(pair.at(pair.places()[0]));
        give_all(&mut app, &crate::support::way_to(&pair.questionnaire, ix, &mut dice));
        let drawn = picture(&mut app, 80, 24);
        assert!(!app.needs_scrolling(), "{drawn}");
    }
}
