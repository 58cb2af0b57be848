//! Replay: a witness read by `path` and `decide`, as a person's answers are. It must show what it was found for.

use num_bigint::BigUint;

use crate::base::phrases::phrase;
use crate::content::model::{AnswerIx, AnswerSet, Choose, Condition, Escalation, OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::engine::answers::Answers;
use crate::engine::decide::decide;
use crate::engine::holds::holds;
use crate::engine::path::{NextStep, Sheet, path};
use crate::prover::proof::verdict::Verdict;
use crate::prover::verify::Property;
use crate::prover::witness::Witness;

/// The complete sheet of some replies; `None` where they can't be given or don't make a sheet.
pub(crate) fn sheet(questionnaire: &Questionnaire, replies: impl IntoIterator<Item = (QuestionIx, Reply)>) -> Option<Sheet> {
    let mut answers = Answers::none(questionnaire);
    if !replies.into_iter().all(|(question, reply)| answers.give(questionnaire, question, reply)) {
        return None;
    }
    if let NextStep::Done(sheet) = path(questionnaire, &answers).next { Some(sheet) } else { None }
}

/// The verdict that a property fails, after a replay of the witness; a fault where the witness doesn't show it.
pub(crate) fn replayed(
    questionnaire: &Questionnaire,
    watch: &[Condition],
    property: &Property,
    found: Vec<Witness>,
    count: Option<BigUint>,
) -> Verdict {
    let Some(sheets) = found.iter().map(|witness| sheet(questionnaire, witness.iter().copied())).collect::<Option<Vec<Sheet>>>()
    else {
        return Verdict::fault(phrase("check-fault-sheet"));
    };
    let outcomes: Vec<OutcomeIx> = sheets.iter().map(|s| decide(questionnaire, s).outcome).collect();
    let held = |w: usize, s: &Sheet| holds(questionnaire, &watch[w], s.counted());
    let shows = match (property, sheets.as_slice()) {
        (Property::SignsAtOnce, [s]) => goes_on_after_a_sign(questionnaire, s),
        (Property::Never { watch, bad, early }, [s]) => held(*watch, s) && (*early || bad.contains(&outcomes[0])),
        (Property::Monotone(question), [better, worse]) => {
            let pace = |o: OutcomeIx| questionnaire.outcome(o).pace;
            let helped = |s: &Sheet, o: OutcomeIx| s.shows_help(questionnaire, o);
            one_reply_worse(questionnaire, *question, better, worse)
                && !excused(questionnaire, *question, better, worse)
                && (pace(outcomes[1]) > pace(outcomes[0]) || helped(better, outcomes[0]) && !helped(worse, outcomes[1]))
        }
        (Property::Reached(outcome), [_]) => outcomes[0] == *outcome,
        (Property::Met { watch, .. }, [s]) => held(*watch, s),
        _ => false,
    };
    if shows {
        Verdict::Fails { sheets: found.into_iter().zip(outcomes).collect(), count }
    } else {
        Verdict::fault(phrase("check-fault-witness"))
    }
}

/// Whether the exception that the file makes covers two sheets: the worse one has ended before the question that it names, and the
/// milder one ends there by a sign.
fn excused(questionnaire: &Questionnaire, at: QuestionIx, better: &Sheet, worse: &Sheet) -> bool {
    questionnaire.question(at).worsens_except.is_some_and(|except| {
        let sign = |reply: Reply| questionnaire.question(except).escalation(reply) == Escalation::Sign;
        let ended = worse.ended_by().is_some() && worse.replies().all(|(q, _)| q < except);
        ended && better.counted()[except.index()].is_some_and(sign)
    })
}

/// Whether two sheets are neighbours: of the questions that both are asked, this one alone has different replies, and the second
/// is worse by one step.
fn one_reply_worse(questionnaire: &Questionnaire, at: QuestionIx, better: &Sheet, worse: &Sheet) -> bool {
    let both = questionnaire.question_ixs().filter_map(|q| Some((q, better.counted()[q.index()]?, worse.counted()[q.index()]?)));
    let different: Vec<_> = both.filter(|(_, a, b)| a != b).collect();
    let [(question, Reply::Chosen(a), Reply::Chosen(b))] = different.as_slice() else { return false };
    let here = *question == at;
    let question = questionnaire.question(*question);
    let alone = !a.and(question.alone()).is_empty();
    let place = |set: &AnswerSet| set.iter().next().map(AnswerIx::index);
    let step = match question.choose {
        Choose::One => place(a).map(|i| i + 1) == place(b),
        Choose::Many if alone => b.len() == 1 && b.and(question.alone()).is_empty(),
        Choose::Many => b.len() == a.len() + 1 && b.and(*a) == *a,
    };
    here && question.worsens && step
}

fn goes_on_after_a_sign(questionnaire: &Questionnaire, sheet: &Sheet) -> bool {
    let replies: Vec<_> = sheet.replies().collect();
    let sign = replies.iter().position(|(q, r)| questionnaire.question(*q).escalation(*r) == Escalation::Sign);
    sign.is_some_and(|at| at + 1 < replies.len() || sheet.ended_by().is_none())
}
