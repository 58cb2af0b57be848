//! How many questions are left: the lookahead against every continuation, walked one by one.

use fingerpost::content::model::{AnswerSet, Escalation, QuestionIx, Questionnaire, Reply};
use fingerpost::engine::answers::Answers;
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::engine::path::NextStep;
use fingerpost::engine::path::path;
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::lookahead::{Lookahead, QuestionsLeft};

use crate::family::{about_goals, crowded, family};
use crate::generated_files::{Chance, made};
use crate::support::{Dice, FIXTURE, SHIPPED, any_reply, calm_reply, replies};

/// The most questions that anybody may be asked in the shipped file.
const MOST: u16 = 17;

/// What is left, by walking every way on: least, least without an end at once (if there is one),
/// most; and whether it ends at once.
fn walked(q: &Questionnaire, given: &Answers) -> (u16, Option<u16>, u16) {
    let next = match path(q, given).next {
        NextStep::Done(sheet) => return (0, sheet.ended_by().is_none().then_some(0), 0),
        NextStep::Ask(question) => question,
        NextStep::Skipped(open) => open[0],
    };
    let (mut least, mut usual, mut most) = (u16::MAX, None::<u16>, 0);
    for reply in replies(q.question(next)) {
        let mut then = given.clone();
        assert!(then.give(q, next, reply));
        let (l, u, m) = walked(q, &then);
        (least, most) = (least.min(l), most.max(m));
        usual = u.into_iter().chain(usual).min();
    }
    (least + 1, usual.map(|u| u + 1), most + 1)
}

fn assert_agrees(q: &Questionnaire, lookahead: &Lookahead, given: &Answers, what: &str) {
    let left = lookahead.left(q, given).unwrap();
    let (least, usual, most) = walked(q, given);
    assert_eq!((left.least, left.most), (least, most), "{what}: {given:?}");
    if let Some(usual) = usual {
        assert_eq!(left.usual, usual, "{what}: {given:?}");
    }
}

#[test]
fn what_is_left_is_what_walking_every_way_on_finds() {
    let mut tried = 0;
    for seed in 0..400 {
        let yaml = made(&mut Chance::new(seed), 4).yaml();
        let Ok(q) = Questionnaire::read(&yaml) else { continue };
        let (lookahead, mut dice) = (Lookahead::default(), Dice::new(seed));
        let mut given = Answers::none(&q);
        loop {
            assert_agrees(&q, &lookahead, &given, &yaml);
            tried += 1;
            let NextStep::Ask(next) = path(&q, &given).next else { break };
            assert!(given.give(&q, next, any_reply(&mut dice, q.question(next))));
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn what_is_left_of_the_small_file_is_what_walking_finds() {
    let (q, mut dice) = (&FIXTURE.questionnaire, Dice::new(3));
    for _ in 0..60 {
        let mut given = Answers::none(q);
        for ix in q.question_ixs().filter(|_| dice.percent(50)).collect::<Vec<_>>() {
            assert!(given.give(q, ix, any_reply(&mut dice, q.question(ix))));
        }
        assert_agrees(q, &FIXTURE.lookahead, &given, "the small file");
    }
}

fn left(interview: &Interview<'_>) -> QuestionsLeft {
    SHIPPED.lookahead.left(&SHIPPED.questionnaire, interview.answers()).unwrap()
}

#[test]
fn nobody_meets_more_questions_than_were_promised() {
    let interview = Interview::new(&SHIPPED.questionnaire);
    assert!(left(&interview).most <= MOST, "a person can meet {} questions", left(&interview).most);
}

#[test]
fn the_most_that_is_left_never_rises_by_answering() {
    for seed in 0..400 {
        let (q, mut dice) = (&SHIPPED.questionnaire, Dice::new(seed));
        let mut interview = Interview::new(q);
        let most = |i: &Interview<'_>| left(i).most;
        for _ in 0..60 {
            match interview.stage() {
                Stage::Question(ix) if interview.answers().reply(ix).is_some() || dice.percent(85) => {
                    let (before, fresh) = (most(&interview), interview.answers().reply(ix).is_none());
                    interview.make(Move::Give(calm_reply(&mut dice, q.question(ix), Escalation::Help)));
                    assert!(!fresh || most(&interview) <= before, "seed {seed}, {}", q.question(ix).id);
                }
                Stage::Question(_) => {
                    let before = most(&interview);
                    interview.make(if dice.percent(50) { Move::Skip } else { Move::Back });
                    assert!(most(&interview) <= before, "seed {seed}: putting off or going back left more");
                }
                Stage::Review { open } if !open.is_empty() => {
                    interview.make(Move::Jump(open[0]));
                }
                Stage::Help { .. } | Stage::Undoes { .. } | Stage::Review { .. } => {
                    interview.make(Move::Onward);
                }
                Stage::Result(_) => break,
            }
        }
    }
}

#[test]
fn at_the_end_nothing_is_left() {
    for scenario in &SHIPPED.questionnaire.scenarios {
        let mut given = Answers::none(&SHIPPED.questionnaire);
        for (question, reply) in &scenario.replies {
            given.give(&SHIPPED.questionnaire, *question, *reply);
        }
        let left = SHIPPED.lookahead.left(&SHIPPED.questionnaire, &given).unwrap();
        assert_eq!((left.least, left.most), (0, 0), "{}", scenario.id);
    }
}

/// Every look goes through the whole diagram: the shipped file stays within what can't be felt.
#[test]
fn the_shipped_file_is_small_enough_to_look_ahead_in() {
    let q = &SHIPPED.questionnaire;
    let mut looked = 0;
    for scenario in &q.scenarios {
        let sheet = fingerpost::engine::answer_sheets::walk(q, &scenario.replies).unwrap();
        if sheet.ended_by().is_some() {
            continue;
        }
        looked += 1;
        assert!(SHIPPED.lookahead.explained(q, &sheet).deciding.is_some(), "{}", scenario.id);
        let given = scenario.replies.iter().fold(Answers::none(q), |mut given, (question, reply)| {
            assert!(given.give(q, *question, *reply));
            given
        });
        assert!(SHIPPED.lookahead.possible(q, &given).is_some(), "{}", scenario.id);
    }
    assert!(looked > 20, "{looked}");
}

#[test]
fn a_questionnaire_too_large_to_look_ahead_in_says_nothing() {
    let q = Questionnaire::read(&family(20, false)).unwrap();
    let lookahead = Lookahead::within(Budget { nodes: 30, ..Budget::default() });
    assert_eq!(lookahead.left(&q, &Answers::none(&q)), None);
    let first: QuestionIx = q.question_ixs().next().unwrap();
    assert_eq!(fingerpost::ui::ui_text::whereabouts(&Interview::new(&q), None, first).more, "");
    let q = Questionnaire::read(&about_goals(&family(20, false))).unwrap();
    let mut given = Answers::none(&q);
    assert!(given.give(&q, first, Reply::Chosen(AnswerSet::only(q.question(first).answer_named("a1").unwrap()))));
    assert_eq!(lookahead.possible(&q, &given), None);
    assert!(Lookahead::default().possible(&q, &given).is_some_and(|p| p.len() == q.outcomes.len() - 1));
    // Few nodes, each of which is much to do: no key waits for them.
    let little = Lookahead::within(Budget { fuel: 1_000, ..Budget::default() });
    assert_eq!(little.possible(&q, &given), None);
    let q = Questionnaire::read(&about_goals(&crowded(80, 14, 20))).unwrap();
    let mut given = Answers::none(&q);
    assert!(given.give(&q, first, Reply::Chosen(AnswerSet::only(q.question(first).answer_named("a1").unwrap()))));
    assert_eq!(Lookahead::default().possible(&q, &given), None);
}
