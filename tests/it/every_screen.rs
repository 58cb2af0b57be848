//! What holds on every screen of both files: help and the quick exit one key away, no raw escape
//! sequence, no panic at any size, no meaning by colour alone.

use std::sync::LazyLock;

use fingerpost::base::hidden::hidden_in;
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{AppEffect, Appearance, Key, Mode};
use fingerpost::ui::report::{danger_line, danger_told};
use ratatui::style::{Color, Modifier};

use crate::line_mode_driver::{line_for, lines_for, talk};
use crate::screen_driver::{LOOK, buffer, picture, press};
use crate::screens_visited::{State, states};
use crate::support::{Dice, FIXTURE, Pair, SHIPPED, flat, third, way_to};

const BARE: Appearance = Appearance { ascii: true, colour: false };

/// Every screen of both files, each file at one of its places.
static ALL: LazyLock<Vec<(&'static Pair, State<'static>)>> = LazyLock::new(|| {
    let shipped = states(&SHIPPED, SHIPPED.places()[2]).into_iter().map(|s| (&*SHIPPED, s));
    shipped.chain(states(&FIXTURE, FIXTURE.place("AA-N")).into_iter().map(|s| (&*FIXTURE, s))).collect()
});

fn all() -> impl Iterator<Item = (&'static Pair, &'static State<'static>)> {
    ALL.iter().map(|(pair, state)| (*pair, state))
}

#[test]
fn help_is_one_key_away_and_says_the_number() {
    for (pair, state) in all() {
        let mut app = state.app(LOOK);
        press(&mut app, &[Key::Ctrl('g')]);
        assert_eq!(app.mode(), Mode::Overlay { help: true }, "{}", state.name);
        let page = flat(&picture(&mut app, 100, 30));
        assert!(page.contains(&flat(&danger_line(&pair.helplines, app.place()))), "{}:\n{page}", state.name);
    }
}

#[test]
fn the_sign_for_help_works_where_nothing_is_typed() {
    for (_, state) in all() {
        let mut app = state.app(LOOK);
        press(&mut app, &[Key::Char('!')]);
        assert_eq!(app.mode(), Mode::Overlay { help: true }, "{}", state.name);
    }
}

#[test]
fn looking_at_help_changes_nothing() {
    // What somebody was told goes with the next key; that is no change.
    let told = ["Enter alone", "put off", " given"];
    for (_, state) in all().filter(|(_, s)| !told.iter().any(|t| s.name.contains(t))) {
        let mut app = state.app(LOOK);
        let (stage, before) = (app.interview().stage(), picture(&mut app, 80, 40));
        if app.mode() == (Mode::Overlay { help: true }) {
            continue;
        }
        press(&mut app, &[Key::Ctrl('g'), Key::Esc]);
        assert_eq!(app.interview().stage(), stage, "{}", state.name);
        assert_eq!(picture(&mut app, 80, 40), before, "{}", state.name);
    }
}

#[test]
fn the_quick_exit_is_one_key_away() {
    for (_, state) in all() {
        assert_eq!(state.app(LOOK).key(Key::Ctrl('x')), Some(AppEffect::QuickExit), "{}", state.name);
    }
}

#[test]
fn ctrl_c_asks_and_a_second_one_leaves() {
    let mut at_once = 0;
    for (_, state) in all().filter(|(_, s)| !s.name.contains("Ctrl('c')")) {
        let mut app = state.app(LOOK);
        if app.mode() == Mode::SafeHere {
            // Somebody may stand beside the person: nothing is asked.
            assert_eq!(app.key(Key::Ctrl('c')), Some(AppEffect::QuickExit), "{}", state.name);
            assert_eq!(state.app(LOOK).key(Key::Char('q')), Some(AppEffect::QuickExit), "{}", state.name);
            at_once += 1;
            continue;
        }
        assert_eq!(app.key(Key::Ctrl('c')), None, "{}", state.name);
        assert_eq!(app.key(Key::Ctrl('c')), Some(AppEffect::Interrupt), "{}", state.name);
    }
    assert!(at_once > 0, "no screen asks whether it is safe to look");
}

#[test]
fn esc_never_leaves() {
    for (_, state) in all() {
        let mut app = state.app(LOOK);
        for _ in 0..40 {
            assert_eq!(app.key(Key::Esc), None, "{}", state.name);
        }
        assert_eq!(app.mode(), Mode::Welcome, "{}", state.name);
    }
}

#[test]
fn enter_alone_gives_no_answer_to_a_question_of_one() {
    for (_, state) in all().filter(|(_, s)| s.name.ends_with("Enter alone")) {
        let mut app = state.app(LOOK);
        let Stage::Question(question) = app.interview().stage() else { panic!("{}: no question", state.name) };
        if app.mode() != Mode::Place {
            assert_eq!(app.interview().answers().reply(question), None, "{}", state.name);
            let drawn = picture(&mut app, 80, 40);
            assert!(
                drawn.contains("Choose an answer first") || drawn.contains("Press Space to tick"),
                "{}:\n{drawn}",
                state.name
            );
        }
    }
}

#[test]
fn nothing_hidden_is_ever_drawn() {
    for (_, state) in all() {
        let drawn = picture(&mut state.app(LOOK), 90, 60);
        let hidden = hidden_in(&drawn).next();
        assert_eq!(hidden, None, "{}:\n{drawn}", state.name);
    }
}

#[test]
fn ascii_is_ascii_on_every_screen() {
    for (_, state) in all() {
        let drawn = picture(&mut state.app(BARE), 90, 60);
        assert!(drawn.is_ascii(), "{}:\n{drawn}", state.name);
    }
}

#[test]
fn without_colour_there_is_none_and_the_focus_still_shows() {
    for (_, state) in all() {
        let mut app = state.app(BARE);
        let drawn = buffer(&mut app, 80, 40);
        assert!(drawn.content.iter().all(|c| c.fg == Color::Reset && c.bg == Color::Reset), "{}: a colour", state.name);
        let shown = picture(&mut app, 80, 40);
        let marked: Vec<usize> =
            shown.lines().enumerate().filter(|(_, l)| l.trim_start().starts_with("> ")).map(|(y, _)| y).collect();
        // A field to type in has the same mark, and the real cursor.
        if app.mode() != Mode::Typing {
            for y in &marked {
                let row = drawn.content.chunks(80).nth(*y).unwrap();
                assert!(row.iter().any(|c| c.modifier.contains(Modifier::REVERSED)), "{}:\n{shown}", state.name);
            }
        }
        assert!(app.mode() != Mode::Review || !marked.is_empty(), "{}", state.name);
    }
}

#[test]
fn a_chosen_row_is_in_view_at_every_size_that_is_drawn() {
    for (_, state) in all().filter(|(_, s)| s.name.ends_with(" chosen")) {
        let mut app = state.app(LOOK);
        for (columns, rows) in [(80, 24), (60, 16), (40, 12), (30, 8), (20, 6)] {
            let drawn = picture(&mut app, columns, rows);
            assert!(drawn.lines().any(|l| l.trim_start().starts_with("> ")), "{} at {columns}x{rows}:\n{drawn}", state.name);
        }
    }
}

#[test]
fn a_very_small_screen_still_shows_the_number_or_key_for_help() {
    for (pair, state) in all() {
        let mut app = state.app(LOOK);
        for (columns, rows) in [(20, 5), (10, 3)] {
            let drawn = picture(&mut app, columns, rows);
            let number = pair.helplines.emergency(app.place()).first().map(|l| l.number.clone());
            let there = number.is_some_and(|n| drawn.contains(&n)) || drawn.contains("Ctrl-G") || drawn.contains("^G");
            assert!(there, "{} at {columns}x{rows}:\n{drawn}", state.name);
        }
    }
}

#[test]
fn no_size_makes_it_panic() {
    for (i, (_, state)) in all().enumerate() {
        let mut app = state.app(if i % 2 == 0 { LOOK } else { BARE });
        let small = (1..=18).flat_map(|c| (1..=7).map(move |r| (c, r))).filter(|(c, r)| (c + r * 5 + i) % 13 == 0);
        let large = (1..=130).flat_map(|c| (1..=50).map(move |r| (c, r))).filter(|(c, r)| (c * 53 + r * 7 + i) % 797 == 0);
        for (columns, rows) in small.chain(large) {
            buffer(&mut app, u16::try_from(columns).unwrap(), u16::try_from(rows).unwrap());
        }
    }
}

#[test]
fn keys_at_random_never_panic_and_never_lose_help() {
    let keys: Vec<Key> = "123456789jk swp?!nltoaf"
        .chars()
        .map(Key::Char)
        .chain([Key::Enter, Key::Enter, Key::Esc, Key::Up, Key::Down, Key::PageUp, Key::PageDown, Key::Home, Key::End])
        .collect();
    for (seed, pair) in (0..third(21)).flat_map(|s| [(s, &*SHIPPED), (s, &*FIXTURE)]) {
        let mut dice = Dice::new(seed);
        let mut app = fingerpost::ui::full_screen::App::new(pair.anywhere(), LOOK);
        let mut pressed = Vec::new();
        for _ in 0..400 {
            let key = keys[dice.below(keys.len())];
            pressed.push(key);
            // On the first page it is the other language.
            let language = key == Key::Char('l') && app.mode() == Mode::Welcome;
            // Where it is asked whether it is safe to look, the key to leave leaves.
            let leaves = key == Key::Char('q') && app.mode() == Mode::SafeHere;
            assert_eq!(app.key(key).is_some(), language || leaves, "{pressed:?}");
        }
        buffer(&mut app, 80, 24);
        assert_eq!(app.key(Key::Ctrl('g')), None);
        assert_eq!(app.mode(), Mode::Overlay { help: true }, "{pressed:?}");
    }
}

#[test]
fn line_mode_help_and_exit_are_heard_at_every_prompt() {
    let pair = &*SHIPPED;
    let mut dice = Dice::new(5);
    let mut ways: Vec<Vec<String>> = vec![Vec::new(), vec![String::new()]];
    for ix in pair.questionnaire.question_ixs() {
        let way = way_to(&pair.questionnaire, ix, &mut dice);
        ways.push(lines_for(&pair.questionnaire, &way));
    }
    for scenario in &pair.questionnaire.scenarios {
        let begun = lines_for(&pair.questionnaire, &scenario.replies);
        ways.push(begun.iter().cloned().chain([String::new()]).collect());
        ways.push(begun);
    }
    let place = pair.places()[0];
    for (way, word) in ways.iter().zip(["help", "HELP", "/help", "!"].iter().cycle()) {
        let lines: Vec<String> = way.iter().map(String::as_str).chain([*word, "exit"]).map(str::to_owned).collect();
        let talked = talk(pair.at(place), &lines);
        let said = talked.after(way.len());
        assert!(flat(said).contains(&flat(&danger_told(&pair.helplines, place))), "after {lines:?}:\n{said}");
        assert_eq!(talked.ended, fingerpost::ui::line_mode::InterviewEnd::QuickExit, "after {lines:?}");
        assert_eq!(talked.after(way.len() + 1), "", "something was said after exit");
    }
}

#[test]
fn line_mode_help_and_exit_are_heard_while_the_place_is_asked() {
    let pair = &*SHIPPED;
    for way in [vec![""], vec!["", "1"], vec!["", "x"]] {
        let lines: Vec<String> = way.iter().copied().chain(["help", "exit"]).map(str::to_owned).collect();
        let talked = talk(pair.anywhere(), &lines);
        // Once a country is chosen, its own help is there already, while its part is asked for.
        let chosen = if way.last() == Some(&"1") { pair.helplines.within(None)[0] } else { pair.helplines.world() };
        assert!(flat(talked.after(way.len())).contains(&flat(&danger_told(&pair.helplines, chosen))), "{}", talked.all());
        assert_eq!(talked.ended, fingerpost::ui::line_mode::InterviewEnd::QuickExit);
    }
}

#[test]
fn line_mode_end_of_input_is_never_an_answer() {
    let pair = &*SHIPPED;
    let mut dice = Dice::new(6);
    for ix in pair.questionnaire.question_ixs() {
        let lines = lines_for(&pair.questionnaire, &way_to(&pair.questionnaire, ix, &mut dice));
        let talked = talk(pair.at(pair.places()[0]), &lines);
        assert_eq!(talked.ended, fingerpost::ui::line_mode::InterviewEnd::InputEnded, "{lines:?}");
        assert!(talked.seen.is_empty());
    }
}

#[test]
fn line_mode_reads_back_what_was_said() {
    let pair = &*FIXTURE;
    let (ix, reply) = pair.reply("mood", &["bad"]);
    let talked = talk(pair.at(pair.place("BB")), &[String::new(), line_for(pair.questionnaire.question(ix), reply)]);
    assert!(talked.after(1).starts_with("You said: Badly.\n"), "{}", talked.after(1));
}

#[test]
fn what_is_pasted_is_no_answer() {
    let mut app = crate::screen_driver::begun(FIXTURE.at(FIXTURE.place("BB")));
    let before = picture(&mut app, 80, 24);
    assert_eq!(app.input(&fingerpost::ui::full_screen::TerminalInput::Paste("1\n1\n".to_owned())), None);
    assert_eq!(picture(&mut app, 80, 24), before);
}
