//! Where a mentor may go among the questions, out of their turn.

use crate::call::pencil::PencilStanding;
use crate::content::model::{AnswerIx, AnswerSet, Escalation, QuestionIx, Reply};
use crate::engine::interview::{Interview, Move, Stage};
use crate::engine::path::path;

/// The questions that may be gone to: those met, and those to come up to which nothing but
/// questions that may be put off stands open.
pub fn may_go_to(interview: &Interview<'_>) -> Vec<QuestionIx> {
    let mut out = interview.path().met;
    let mut ahead = interview.clone();
    while let Stage::Question(open) = ahead.stage() {
        if !out.contains(&open) {
            out.push(open);
        }
        if ahead.make(Move::Skip).is_some() || ahead.stage() == Stage::Question(open) {
            break;
        }
    }
    out.sort_unstable();
    out
}

/// Where a mentor is led once an answer is pencilled in: to its question, where that lies behind without it. Otherwise nobody would
/// come to it again.
pub fn leads_back(interview: &Interview<'_>, question: QuestionIx, help_due: bool, standing: PencilStanding) -> bool {
    let open = interview.stage() == Stage::Question(question);
    let met = interview.path().met.contains(&question);
    met && (help_due || standing == PencilStanding::Behind && !open)
}

/// Goes to a question: back to one that was met, or on to one by putting off what stands before it.
/// A question that can't be put off is never passed.
pub fn go_to(interview: &mut Interview<'_>, question: QuestionIx) {
    if interview.path().met.contains(&question) {
        interview.make(Move::Jump(question));
        return;
    }
    while let Stage::Question(open) = interview.stage() {
        if open >= question || interview.make(Move::Skip).is_some() || interview.stage() == Stage::Question(open) {
            return;
        }
    }
}

/// The question whose answer brought a page that ended the questions: the last with a sign without which another page would stand.
/// Some are followed by others before the page comes, so that it needn't be the last that was met. None on any other page.
pub fn brought_by(interview: &Interview<'_>) -> Option<QuestionIx> {
    let page = interview.ended_by()?;
    let questionnaire = interview.questionnaire();
    let met = interview.path().met;
    let sign = |ix: &QuestionIx| {
        let reply = interview.answers().reply(*ix);
        reply.is_some_and(|reply| questionnaire.question(*ix).escalation(reply) > Escalation::Help)
    };
    let decides = |ix: &QuestionIx| {
        let asked = questionnaire.question(*ix);
        let clear = |alone: bool| asked.answers.iter().position(|a| a.escalation == Escalation::Clear && a.alone >= alone);
        let clear = asked.calm().or_else(|| clear(true).or_else(|| clear(false)).map(|i| AnswerSet::only(AnswerIx(i))));
        let Some(clear) = clear else { return false };
        let mut given = interview.answers().clone();
        given.give(questionnaire, *ix, Reply::Chosen(clear)) && path(questionnaire, &given).ended_by() != Some(page)
    };
    let last = |is: &dyn Fn(&QuestionIx) -> bool| met.iter().rev().copied().find(is);
    last(&|ix| sign(ix) && decides(ix)).or_else(|| last(&sign)).or_else(|| met.last().copied())
}

/// Takes back what brought a page: the question that was answered last stands open again, or that of the answer itself, where it
/// lies further back.
pub fn take_back(interview: &mut Interview<'_>) {
    let brought = brought_by(interview);
    interview.make(Move::Back);
    if let (Some(brought), Stage::Question(open)) = (brought, interview.stage())
        && brought != open
    {
        interview.make(Move::Jump(brought));
    }
}
