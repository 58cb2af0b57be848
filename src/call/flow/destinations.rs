//! Where a mentor may go among the questions, out of their turn.

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
