//! What keys do at the review, at leaving and at the choice of a place, and what the footer says of
//! them.

use fingerpost::content::model::{Choose, QuestionIx, Reply};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, AppEffect, Key, Mode};

use crate::screen_driver::{LOOK, begun, give, give_all, picture, press};
use crate::screens_visited::states;
use crate::support::{Dice, FIXTURE, SHIPPED, flat, way_to};

/// The shipped file at the review, with the last question put off or not (and whatever comes up
/// instead of it), and that question.
fn reviewed(put_off: bool) -> (App<'static>, QuestionIx) {
    let pair = &*SHIPPED;
    let calm = pair.questionnaire.scenarios.iter().filter(|s| !pair.questionnaire.outcome(s.leads_to).at_once);
    let replies = &calm.max_by_key(|s| s.replies.len()).unwrap().replies;
    let ((last, reply), before) = replies.split_last().unwrap();
    let mut app = begun(pair.at(pair.place("IE")));
    give_all(&mut app, before);
    if put_off {
        while matches!(app.interview().stage(), Stage::Question(_)) {
            press(&mut app, &[Key::Char('s')]);
        }
    } else {
        give(&mut app, *last, *reply);
    }
    assert!(matches!(app.interview().stage(), Stage::Review { .. }), "no review:\n{}", picture(&mut app, 80, 24));
    (app, *last)
}

#[test]
fn esc_from_a_change_begun_at_the_review_returns_to_its_row() {
    let (mut app, _) = reviewed(false);
    let second = app.interview().path().met[1];
    press(&mut app, &[Key::Home, Key::Down, Key::Enter]);
    assert_eq!(app.interview().stage(), Stage::Question(second));
    press(&mut app, &[Key::Esc]);
    assert!(matches!(app.interview().stage(), Stage::Review { .. }));
    let ask = flat(&format!("> {}", SHIPPED.questionnaire.question(second).ask));
    assert!(flat(&picture(&mut app, 80, 24)).contains(&ask), "{}", picture(&mut app, 80, 24));
    // One step further back is the last question, as ever.
    press(&mut app, &[Key::Esc]);
    assert!(matches!(app.interview().stage(), Stage::Question(_)));
}

#[test]
fn what_was_put_off_can_be_declined_in_one_step_to_the_result() {
    let (mut app, last) = reviewed(true);
    assert!(app.interview().answers().is_skipped(last));
    press(&mut app, &[Key::End, Key::Enter]);
    assert!(matches!(app.interview().stage(), Stage::Result(_)), "no result:\n{}", picture(&mut app, 80, 24));
    assert_eq!(app.interview().answers().reply(last), Some(Reply::Declined));
}

#[test]
fn what_the_review_is_for_stays_in_view_while_it_is_scrolled() {
    let (mut app, _) = reviewed(false);
    let first = |app: &mut App<'_>| picture(app, 80, 24).lines().nth(1).unwrap_or_default().to_owned();
    let at_the_end = first(&mut app);
    press(&mut app, &[Key::Home]);
    assert_eq!(first(&mut app), at_the_end);
}

#[test]
fn the_review_begins_with_a_question_wherever_it_is_scrolled_to() {
    let (mut app, _) = reviewed(false);
    let asks: Vec<String> = app.interview().path().met.iter().map(|q| flat(&SHIPPED.questionnaire.question(*q).ask)).collect();
    let mut scrolled = 0;
    for rows in 16..30 {
        press(&mut app, &[Key::End]);
        let drawn = picture(&mut app, 80, rows);
        // Below the header and what the review is for.
        let first = flat(drawn.lines().nth(2).unwrap_or_default());
        if app.needs_scrolling() {
            assert!(asks.iter().any(|ask| ask.starts_with(&first)), "{rows} rows:\n{drawn}");
            scrolled += 1;
        }
    }
    assert!(scrolled > 5, "{scrolled}");
}

#[test]
fn a_slip_at_leave_now_stays_and_loses_nothing() {
    let pair = &*SHIPPED;
    let many = pair.questionnaire.question_ixs().find(|q| pair.questionnaire.question(*q).choose == Choose::Many).unwrap();
    let mut app = begun(pair.at(pair.place("IE")));
    give_all(&mut app, &way_to(&pair.questionnaire, many, &mut Dice::new(5)));
    press(&mut app, &[Key::Home, Key::Char(' '), Key::Down]);
    let before = picture(&mut app, 80, 24);
    press(&mut app, &[Key::Ctrl('c')]);
    let slips = ('a'..='z').chain('0'..='9').chain(" ?".chars()).map(Key::Char);
    for key in slips.chain([Key::Up, Key::Down, Key::Home, Key::End, Key::Left, Key::Backspace, Key::Ctrl('d')]) {
        assert_eq!(app.key(key), None, "{key:?}");
        assert_eq!(app.mode(), Mode::Leaving, "{key:?}");
    }
    press(&mut app, &[Key::Esc]);
    assert_eq!(picture(&mut app, 80, 24), before);
    assert_eq!(press(&mut app, &[Key::Ctrl('c'), Key::Ctrl('c')]), Some(AppEffect::Interrupt));
}

#[test]
fn the_confirmed_place_is_chosen_when_searching_for_another() {
    let place = FIXTURE.place("AA-N");
    let mut app = begun(FIXTURE.at(place));
    let chosen = |app: &mut App<'_>| picture(app, 80, 24).lines().find(|l| l.trim_start().starts_with("> ")).map(str::to_owned);
    press(&mut app, &[Key::Ctrl('g'), Key::Char('p')]);
    let country = FIXTURE.helplines.place(FIXTURE.helplines.place(place).within.unwrap()).name.clone();
    assert!(chosen(&mut app).unwrap().contains(&country));
    press(&mut app, &[Key::Enter]);
    assert!(chosen(&mut app).unwrap().contains(&FIXTURE.helplines.place(place).name));
    // Thinking better of it leaves the place as it was.
    press(&mut app, &[Key::Esc, Key::Esc]);
    assert_eq!(app.place(), place);
}

#[test]
fn the_rule_above_the_keys_says_where_there_is_more() {
    let mut named = 0;
    for state in states(&SHIPPED, SHIPPED.places()[2]) {
        let mut app = state.app(LOOK);
        for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
            let drawn = picture(&mut app, columns, rows);
            assert!(!drawn.contains("Down more"), "{} at {columns}x{rows}:\n{drawn}", state.name);
            named += usize::from(drawn.contains("more below"));
        }
    }
    assert!(named > 20, "only {named} of them");
}

/// Title, body, strip and keys each have rows of their own, however small the window is.
#[test]
fn nothing_is_drawn_over_anything_else_in_a_small_window() {
    for state in states(&SHIPPED, SHIPPED.places()[2]) {
        let mut app = state.app(LOOK);
        for (columns, rows) in [(20, 5), (40, 12), (16, 4)] {
            let drawn = picture(&mut app, columns, rows);
            let keys = drawn.lines().filter(|l| l.contains("Ctrl-G help")).count();
            assert_eq!(keys, 1, "{} at {columns}x{rows}:\n{drawn}", state.name);
            assert!(app.needs_scrolling() || drawn.lines().count() <= usize::from(rows));
            let first = drawn.lines().find(|l| !l.trim().is_empty()).unwrap_or_default();
            assert!(!first.contains("Ctrl-G"), "{} at {columns}x{rows}: no body\n{drawn}", state.name);
        }
        assert_eq!(picture(&mut app, 1, 1).chars().count(), 1, "{}", state.name);
    }
}

/// The page behind one that can't wait leads back to its numbers, and says so.
#[test]
fn behind_a_page_that_cannot_wait_the_keys_say_where_they_lead() {
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(|s| {
        let outcome = SHIPPED.questionnaire.outcome(s.leads_to);
        outcome.id == "urgent"
    });
    let mut app = begun(SHIPPED.at(SHIPPED.place("IE")));
    give_all(&mut app, &scenario.unwrap().replies);
    for key in [Key::Esc, Key::Char('s')] {
        let first = picture(&mut app, 80, 24);
        press(&mut app, &[Key::Char('s')]);
        let behind = picture(&mut app, 80, 24);
        assert!(behind.contains("Esc, s the numbers") && !behind.contains("change the answer"), "{behind}");
        press(&mut app, &[key]);
        assert_eq!(picture(&mut app, 80, 24), first, "{key:?}");
    }
}

#[test]
fn the_key_to_the_next_page_is_named_where_pages_turn() {
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(|s| {
        let outcome = SHIPPED.questionnaire.outcome(s.leads_to);
        !outcome.at_once
    });
    let mut app = begun(SHIPPED.at(SHIPPED.place("IE")));
    give_all(&mut app, &scenario.unwrap().replies);
    press(&mut app, &[Key::End, Key::Enter]);
    let Mode::Result(pages) = app.mode() else { panic!("no result:\n{}", picture(&mut app, 80, 24)) };
    for at in 0..pages.len() {
        let drawn = picture(&mut app, 80, 24);
        assert_eq!(drawn.contains("Right next"), at + 1 < pages.len(), "page {at}:\n{drawn}");
        // Nobody has to know on the first page how many there are.
        assert_eq!(drawn.contains("· page "), at > 0, "page {at}:\n{drawn}");
        press(&mut app, &[Key::Right]);
    }
}

/// The question about ending one's life, where somebody may type what they can't choose.
fn asked_about_dying() -> App<'static> {
    let mut app = begun(SHIPPED.at(SHIPPED.place("IE")));
    give_all(&mut app, &[SHIPPED.reply("who", &["adult"]), SHIPPED.reply("coping", &["well"])]);
    assert_eq!(app.interview().stage(), Stage::Question(SHIPPED.question("ending-life")));
    app
}

fn typed(app: &mut App<'_>, words: &str) {
    press(app, &words.chars().map(Key::Char).collect::<Vec<_>>());
}

#[test]
fn words_typed_at_a_question_give_no_answer() {
    for words in ["i dont want to live", "kill myself", "just end it", "MORIR"] {
        let mut app = asked_about_dying();
        typed(&mut app, words);
        press(&mut app, &[Key::Enter]);
        let drawn = picture(&mut app, 80, 24);
        assert!(
            flat(&drawn).contains(&flat("Letters aren't read here: use a number or the arrows. Ctrl-G shows help lines.")),
            "{words}:\n{drawn}"
        );
        assert!(!drawn.contains("> "), "{words}: a row is marked\n{drawn}");
        let question = SHIPPED.question("ending-life");
        assert_eq!(app.interview().stage(), Stage::Question(question), "{words}");
        // Enter once more finds nothing to give.
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.interview().answers().reply(question), None, "{words}");
    }
}

/// The first letter asks whether to leave; the Enter behind the words doesn't say yes to that.
#[test]
fn words_that_begin_like_the_key_to_leave_do_not_leave() {
    let mut app = asked_about_dying();
    typed(&mut app, "quiero morir");
    assert_eq!(press(&mut app, &[Key::Enter]), None);
    assert_eq!(app.mode(), Mode::Leaving);
    let drawn = picture(&mut app, 80, 24);
    assert!(drawn.contains("Words aren't read here") && drawn.contains("In danger right now"), "{drawn}");
    assert_eq!(press(&mut app, &[Key::Enter]), Some(AppEffect::Leave));
}

#[test]
fn the_next_key_that_acts_takes_the_note_about_letters_away() {
    for key in [Key::Down, Key::Char('1')] {
        let mut app = asked_about_dying();
        typed(&mut app, "xx");
        assert!(!picture(&mut app, 80, 24).contains("Letters aren't read here"), "two letters may be a slip");
        typed(&mut app, "x");
        assert!(picture(&mut app, 80, 24).contains("Letters aren't read here"));
        press(&mut app, &[key]);
        let drawn = picture(&mut app, 80, 24);
        assert!(!drawn.contains("Letters aren't read here") && drawn.contains("> 1"), "{key:?}:\n{drawn}");
    }
}

/// In a narrow window the key that begins, answers or goes on is named first, with help and the way
/// out, and the number for an emergency stays.
#[test]
fn the_key_that_goes_on_is_named_unless_the_window_is_tiny() {
    let mut seen = 0;
    for state in states(&SHIPPED, SHIPPED.places()[2]) {
        let mut app = state.app(LOOK);
        for (columns, rows) in [(40, 15), (44, 20), (50, 16), (60, 15), (80, 24)] {
            if !matches!(app.mode(), Mode::Welcome | Mode::Question { .. } | Mode::Place | Mode::Review | Mode::SafeHere) {
                continue;
            }
            let drawn = picture(&mut app, columns, rows);
            let keys: Vec<&str> = drawn.lines().rev().take(2).collect();
            for key in ["Enter ", "Ctrl-G help", "Ctrl-X leave at once"] {
                assert!(keys.iter().any(|l| l.contains(key)), "{} at {columns}x{rows}: no {key}\n{drawn}", state.name);
            }
            if app.strip() {
                let number = SHIPPED.helplines.emergency(app.place()).first().map(|l| l.number.clone());
                assert!(number.is_none_or(|n| drawn.contains(&n)), "{} at {columns}x{rows}:\n{drawn}", state.name);
            }
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen}");
}
