//! What a record can tell: nothing but the answers to questions that every adult is asked.

use std::collections::BTreeMap;

use fingerpost::call::intake::{ContractStep, Intake};
use fingerpost::call::records;
use fingerpost::content::model::{Escalation, QuestionIx, Reply};
use fingerpost::engine::interview::{Interview, Move, Stage};

use crate::fake_host::{FakeHost, intake};
use crate::support::{Dice, FIXTURE, Pair, SHIPPED, books, calm_reply, offered, replies};

/// A call of which the client agreed to notes, with the host that sees what is written.
fn begun(pair: &'static Pair) -> (Intake<'static>, FakeHost) {
    let host = FakeHost::default();
    let mut call = intake(&pair.questionnaire, &host);
    let leading = pair.questionnaire.intake.as_ref().unwrap();
    let now = fingerpost::base::calendar::Stamp(1_795_521_600);
    while call.contract.consent.is_none() {
        match call.contract.step {
            ContractStep::WhereNow => call.contract.placed(),
            ContractStep::RingBack => call.contract.ring_back_told(false),
            ContractStep::Address | ContractStep::WhomToCall => call.contract.text_given(),
            _ => call.contract.answer(true, leading, now),
        }
    }
    (call, host)
}

/// Plays a whole call with the replies that `reply` gives: the interview at its end, and what the
/// host has of it.
fn played(pair: &'static Pair, mut reply: impl FnMut(QuestionIx) -> Reply) -> (Interview<'static>, Vec<records::Record>) {
    let (mut call, host) = begun(pair);
    let mut interview = Interview::new(&pair.questionnaire);
    call.moved(&interview, "P");
    loop {
        match interview.stage() {
            Stage::Question(ix) => interview.make(Move::Give(reply(ix))),
            Stage::Result(_) => break,
            _ => interview.make(Move::Onward),
        };
        call.moved(&interview, "P");
    }
    let saved = std::mem::take(&mut host.0.borrow_mut().saved);
    (interview, saved)
}

/// Plays a call as [`played`] does; now and then another reply is given first, and taken back, even
/// from a page that can't wait.
fn wandered(
    pair: &'static Pair,
    mut reply: impl FnMut(QuestionIx) -> Reply,
    dice: &mut Dice,
) -> (Interview<'static>, Vec<records::Record>) {
    let (mut call, host) = begun(pair);
    let mut interview = Interview::new(&pair.questionnaire);
    call.moved(&interview, "P");
    let mut make = |interview: &mut Interview<'static>, step: Move| {
        interview.make(step);
        call.moved(interview, "P");
    };
    loop {
        match interview.stage() {
            Stage::Question(ix) => {
                if dice.percent(30) {
                    let others = replies(&offered(pair.questionnaire.question(ix), true));
                    make(&mut interview, Move::Give(others[dice.below(others.len())]));
                    for _ in 0..6 {
                        if interview.stage() == Stage::Question(ix) {
                            break;
                        }
                        make(&mut interview, Move::Back);
                    }
                    assert_eq!(interview.stage(), Stage::Question(ix), "there is a way back");
                }
                make(&mut interview, Move::Give(reply(ix)));
            }
            Stage::Result(_) => break,
            _ => make(&mut interview, Move::Onward),
        }
    }
    let saved = std::mem::take(&mut host.0.borrow_mut().saved);
    (interview, saved)
}

/// The questions that every adult is asked, as their conditions say.
fn asked_of_all(pair: &Pair, ix: QuestionIx) -> bool {
    let question = pair.questionnaire.question(ix);
    let about = pair.questionnaire.section_of(ix).about;
    question.asked_when.is_none()
        && question.unless.is_none()
        && !question.safety
        && about != fingerpost::content::model::About::Now
}

/// What is left on the disk of one call.
fn written(saved: &[records::Record]) -> Vec<u8> {
    let last = saved.last().expect("a call that came to its end is kept");
    assert!(last.finished && last.keep_until == last.told_until);
    serde_json::to_vec(last).unwrap()
}

/// Groups calls by the answers to questions that all are asked, and compares what is written within
/// each.
#[derive(Default)]
struct Groups {
    by_answers: BTreeMap<Vec<String>, Vec<u8>>,
    compared: usize,
    early: usize,
}

impl Groups {
    fn add(&mut self, pair: &Pair, interview: &Interview<'_>, saved: &[records::Record]) {
        if interview.ended_by().is_some() {
            assert!(saved.is_empty(), "a call that ended early leaves something");
            self.early += 1;
            return;
        }
        let counted = interview.counted();
        let asked = pair.questionnaire.question_ixs().filter(|ix| asked_of_all(pair, *ix));
        let group: Vec<String> = asked.map(|ix| format!("{:?}", counted[ix.index()].expect("asked of all"))).collect();
        let bytes = written(saved);
        if let Some(first) = self.by_answers.get(&group) {
            self.compared += 1;
            let (first, other) = (String::from_utf8_lossy(first), String::from_utf8_lossy(&bytes));
            assert_eq!(first, other, "two calls with the same answers {group:?} are told apart");
        } else {
            self.by_answers.insert(group, bytes);
        }
    }
}

#[test]
fn every_assignment_of_the_fixture_leaves_what_all_can_say() {
    let q = &FIXTURE.questionnaire;
    let all = books(q, 2_000_000).expect("small enough");
    let mut seen = Groups::default();
    for book in &all {
        let (interview, saved) = played(&FIXTURE, |ix| book[ix.index()]);
        seen.add(&FIXTURE, &interview, &saved);
    }
    assert!(seen.by_answers.len() >= 3 && seen.compared > 1_000 && seen.early > 1_000, "{} {}", seen.compared, seen.early);
}

/// The shipped file has more assignments than can be played. Calls share the answers that a record
/// may hold and differ in all others; a build with optimisation plays more.
#[test]
fn complete_calls_of_the_shipped_file_leave_what_all_can_say() {
    let q = &SHIPPED.questionnaire;
    let (mut seen, mut complete) = (Groups::default(), 0);
    let wanted = std::env::var("FINGERPOST_RECORD_CALLS").ok().and_then(|n| n.parse().ok()).unwrap_or(4_000);
    let mut seed = 0;
    while complete < wanted {
        seed += 1;
        // A few sets of kept answers, so that many calls fall into each.
        let mut same = Dice::new(seed % 60 + 1);
        let shared: Vec<Reply> = q
            .questions
            .iter()
            .map(|x| {
                let all = replies(&offered(x, true));
                all[same.below(all.len())]
            })
            .collect();
        let mut dice = Dice::new(seed * 977);
        let (interview, saved) = played(&SHIPPED, |ix| {
            if asked_of_all(&SHIPPED, ix) {
                return shared[ix.index()];
            }
            let question = offered(q.question(ix), true);
            match question.id.as_str() {
                "who" => SHIPPED.reply("who", &["adult"]).1,
                // Few of those who give signs come to the end; most of these do.
                _ if dice.percent(97) => calm_reply(&mut dice, &question, Escalation::Help),
                _ => {
                    let all = replies(&question);
                    all[dice.below(all.len())]
                }
            }
        });
        complete += usize::from(interview.ended_by().is_none());
        seen.add(&SHIPPED, &interview, &saved);
    }
    assert!(seen.by_answers.len() > 20 && seen.compared > wanted / 2 && seen.early > 100, "{} {}", seen.compared, seen.early);
}

/// What was said first and taken back, what was asked because of it, and which page came, leave
/// nothing: the record is that of somebody who said it so at once.
#[test]
fn an_answer_that_was_taken_back_leaves_no_trace() {
    let (mut dice, mut compared) = (Dice::new(171), 0);
    for pair in [&*FIXTURE, &*SHIPPED] {
        let q = &pair.questionnaire;
        for _ in 0..200 {
            let book: Vec<Reply> =
                q.questions.iter().map(|x| calm_reply(&mut dice, &offered(x, true), Escalation::Help)).collect();
            let (straight, saved) = played(pair, |ix| book[ix.index()]);
            let (interview, other) = wandered(pair, |ix| book[ix.index()], &mut dice);
            assert_eq!(interview.ended_by(), straight.ended_by());
            if straight.ended_by().is_some() {
                assert!(other.is_empty(), "a call that ended early leaves something");
                continue;
            }
            let [saved, other] = [written(&saved), written(&other)].map(|b| String::from_utf8(b).unwrap());
            assert_eq!(saved, other);
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn a_question_with_a_condition_has_no_place_in_a_record() {
    for pair in [&*FIXTURE, &*SHIPPED] {
        let q = &pair.questionnaire;
        let kept: Vec<QuestionIx> = q.question_ixs().filter(|ix| records::is_kept(q, *ix)).collect();
        assert!(!kept.is_empty());
        for ix in q.question_ixs() {
            assert_eq!(records::is_kept(q, ix), asked_of_all(pair, ix), "{}", q.question(ix).id);
            assert!(records::is_notable(q, ix) || !records::is_kept(q, ix));
        }
    }
}

/// A note at a question that isn't asked of everybody keeps its words and loses its question.
#[test]
fn a_note_on_a_question_with_a_condition_stands_by_itself() {
    let q = &SHIPPED.questionnaire;
    let of = |kept: bool| q.question_ixs().find(|ix| records::is_notable(q, *ix) && records::is_kept(q, *ix) == kept).unwrap();
    let (kept, loose) = (of(true), of(false));
    let (mut call, _) = begun(&SHIPPED);
    call.set_note(Some(kept), "xylophone");
    call.set_note(Some(loose), "marimba");
    let record = call.record(&Interview::new(q), "P");
    assert_eq!((record.notes.len(), record.notes[0].text.as_str()), (1, "xylophone"));
    assert_eq!(record.loose_notes, ["marimba"]);
    let text = serde_json::to_string(&record).unwrap();
    assert!(!text.contains(&q.question(loose).ask) && !text.contains(&format!("\"{}\"", q.question(loose).id)), "{text}");
    // It comes along when the call is resumed.
    let (mut again, _) = begun(&SHIPPED);
    again.take_up(&record);
    assert_eq!(again.record(&Interview::new(q), "P").loose_notes, ["marimba"]);
}
