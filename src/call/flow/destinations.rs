//! Where a mentor may go among the questions, out of their turn.

use crate::call::pencil::PencilStanding;
use crate::content::model::QuestionIx;
use crate::engine::interview::{Interview, Move, Stage};

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
