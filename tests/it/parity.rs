//! The same moves through the full screen, line mode and a sheet file: the same result, byte for
//! byte.

use fingerpost::content::helplines::PlaceIx;
use fingerpost::content::model::{Escalation, Questionnaire};
use fingerpost::engine::answer_sheets;
use fingerpost::engine::decide::decide;
use fingerpost::engine::interview::{Interview, Move, Notice, Stage};
use fingerpost::ui::full_screen::Key;
use fingerpost::ui::report::{Report, json};

use crate::line_mode_driver::{line_for, talk};
use crate::screen_driver::{begun, keys_for, look, picture, press};
use crate::support::{Dice, FIXTURE, Pair, SHIPPED, any_reply, calm_reply, sheet_text, third};

/// The same step for both interactive front doors.
struct Step {
    keys: Vec<Key>,
    line: String,
}

fn step(keys: &[Key], line: &str) -> Step {
    Step { keys: keys.to_vec(), line: line.to_owned() }
}

/// Plays at random until a result stands: the steps, and the interview behind them.
fn played<'q>(questionnaire: &'q Questionnaire, dice: &mut Dice) -> (Vec<Step>, Interview<'q>) {
    let mut interview = Interview::new(questionnaire);
    let mut steps = Vec::new();
    loop {
        // After a while nothing but answers and going on, so that it ends.
        let wild = steps.len() < 120;
        if wild && dice.percent(5) {
            steps.push(step(&[Key::Ctrl('g'), Key::Down, Key::Esc], "help"));
            // Behind help, one step back is the page where somebody was.
            steps.push(step(&[], "back"));
        }
        match interview.stage() {
            Stage::Question(_) if wild && dice.percent(9) => {
                let at_start = interview.make(Move::Back) == Some(Notice::AtStart);
                // The full screen goes back to the welcome, where Enter goes on.
                let keys: &[Key] = if at_start { &[Key::Esc, Key::Enter] } else { &[Key::Esc] };
                steps.push(step(keys, "back"));
            }
            Stage::Question(_) if wild && dice.percent(9) => {
                interview.make(Move::Skip);
                steps.push(step(&[Key::Char('s')], "skip"));
            }
            Stage::Question(ix) => {
                let question = questionnaire.question(ix);
                let reply =
                    if dice.percent(85) { calm_reply(dice, question, Escalation::Help) } else { any_reply(dice, question) };
                interview.make(Move::Give(reply));
                steps.push(step(&keys_for(question, reply), &line_for(question, reply)));
            }
            Stage::Help { .. } | Stage::Undoes { .. } if wild && dice.percent(25) => {
                interview.make(Move::Back);
                steps.push(step(&[Key::Esc], "back"));
            }
            Stage::Help { .. } | Stage::Undoes { .. } => {
                interview.make(Move::Onward);
                steps.push(step(&[Key::Enter], ""));
            }
            Stage::Review { .. } if wild && dice.percent(15) => {
                interview.make(Move::Back);
                steps.push(step(&[Key::Esc], "back"));
            }
            Stage::Review { .. } if wild && dice.percent(35) => {
                let met = interview.path().met;
                let row = dice.below(met.len());
                interview.make(Move::Jump(met[row]));
                let mut keys = vec![Key::Home];
                keys.extend(std::iter::repeat_n(Key::Down, row));
                keys.push(Key::Enter);
                steps.push(step(&keys, &(row + 1).to_string()));
            }
            Stage::Review { open } if !open.is_empty() && dice.percent(30) => {
                interview.make(Move::DeclineRest);
                steps.push(step(&[Key::End, Key::Enter], "decline"));
            }
            Stage::Review { open } => {
                if let Some(first) = open.first() {
                    interview.make(Move::Jump(*first));
                    steps.push(step(&[Key::End, Key::Up, Key::Enter], ""));
                } else {
                    interview.make(Move::Onward);
                    steps.push(step(&[Key::End, Key::Enter], ""));
                }
            }
            Stage::Result(_) if wild && dice.percent(30) => {
                interview.make(Move::Back);
                steps.push(step(&[Key::Esc], "back"));
            }
            Stage::Result(_) => return (steps, interview),
        }
    }
}

fn through_keys(pair: &Pair, place: PlaceIx, steps: &[Step]) -> String {
    let mut app = begun(pair.at(place));
    for step in steps {
        press(&mut app, &step.keys);
        look(&mut app);
    }
    let recommendation = app.recommendation().unwrap_or_else(|| panic!("no result:\n{}", picture(&mut app, 100, 40)));
    json(&app.report(&recommendation))
}

fn through_lines(pair: &Pair, place: PlaceIx, steps: &[Step]) -> String {
    let begin = pair.questionnaire.welcome.as_ref().map(|_| String::new());
    let lines: Vec<String> = begin.into_iter().chain(steps.iter().map(|s| s.line.clone())).chain(["leave".to_owned()]).collect();
    let talked = talk(pair.at(place), &lines);
    talked.seen.last().unwrap_or_else(|| panic!("no result:\n{}", talked.all())).json.clone()
}

fn through_a_sheet(pair: &Pair, place: PlaceIx, interview: &Interview<'_>) -> String {
    let Stage::Result(sheet) = interview.stage() else { panic!("no result") };
    let replies: Vec<_> = sheet.replies().collect();
    let text = sheet_text(&pair.questionnaire, &pair.helplines.place(place).id, &replies);
    let answered =
        answer_sheets::answered(&text, &pair.questionnaire, &pair.helplines).unwrap_or_else(|p| panic!("{p:?}\n{text}"));
    let recommendation = decide(&pair.questionnaire, &answered.sheet);
    let (questionnaire, helplines) = (&pair.questionnaire, &pair.helplines);
    let explained = pair.lookahead.explained(questionnaire, &answered.sheet);
    json(&Report { questionnaire, helplines, place: answered.place, recommendation: &recommendation, explained })
}

fn same_result(pair: &Pair, seeds: std::ops::Range<u64>) {
    // A gate ends many with a question put off.
    let (mut sheets, wanted) = (0, (seeds.end - seeds.start) / 5);
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let places = pair.places();
        let place = places[dice.below(places.len())];
        let (steps, interview) = played(&pair.questionnaire, &mut dice);
        let by_keys = through_keys(pair, place, &steps);
        let lines: Vec<&str> = steps.iter().map(|s| s.line.as_str()).collect();
        assert_eq!(by_keys, through_lines(pair, place, &steps), "seed {seed}: lines {lines:?}");
        // A sheet file can't say that a question was put off when a gate ended it.
        if interview.path().met.iter().all(|q| interview.answers().reply(*q).is_some()) {
            sheets += 1;
            assert_eq!(by_keys, through_a_sheet(pair, place, &interview), "seed {seed}: lines {lines:?}");
        }
    }
    assert!(sheets > wanted, "only {sheets} of them as a sheet");
}

#[test]
fn three_front_doors_give_the_same_bytes_for_the_shipped_file() {
    same_result(&SHIPPED, 0..third(1200));
}

#[test]
fn three_front_doors_give_the_same_bytes_for_the_small_file() {
    same_result(&FIXTURE, 1000..1000 + third(900));
}

#[test]
fn random_play_comes_to_most_outcomes() {
    let pair = &*SHIPPED;
    let mut met = std::collections::BTreeSet::new();
    for seed in 0..300 {
        let (_, interview) = played(&pair.questionnaire, &mut Dice::new(seed));
        let Stage::Result(sheet) = interview.stage() else { panic!("no result") };
        met.insert(decide(&pair.questionnaire, &sheet).outcome);
    }
    assert!(met.len() * 2 > pair.questionnaire.outcomes.len(), "parity is only shown for {met:?}");
}
