//! The explanation of a result: the answers that decide it, the answers that would change it, and
//! whether declined questions could have.

use crate::content::model::{AnswerIx, Outcome, Pace, QuestionIx, Questionnaire, Reply};
use crate::engine::decide::decide;
use crate::engine::path::Sheet;
use crate::prover::diagram::{Diagram, OutcomeSet};
use crate::prover::lookahead::changes::{Change, CloseCall, SheetOnDiagram, changes, close_call, is_open, is_urgent};

/// The explanation of a result.
///
/// It is empty for an outcome that takes effect at once, is of pace now or today, or is for young
/// people, whatever the file says. Where care comes first, all that compares is empty: changes, a
/// close call, declined goals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Explained {
    /// The answers about changes and goals that decide the result, in order: together with the
    /// sheet's answers about right now and how somebody has been, a minimal sufficient explanation.
    /// Empty where those others suffice by themselves; `None` where nothing is explained.
    pub deciding: Option<Vec<(QuestionIx, Reply)>>,
    /// The other answers about changes and goals: those to questions that don't decide, but for
    /// "none of these".
    pub beside: Vec<(QuestionIx, AnswerIx)>,
    /// The single answers about changes or goals that would change the result, whatever is then
    /// replied to questions that weren't asked. Never to a result that can't wait.
    pub changes: Vec<Change>,
    /// The close call, where the result was one.
    pub close: Option<CloseCall>,
    /// The declined questions about changes and goals.
    pub declined: Vec<Declined>,
    /// Whether all declined questions about changes and goals together could have led elsewhere.
    pub together: bool,
    /// Whether a question about right now or how somebody has been was declined.
    pub kept_back: bool,
}

/// A question about changes or goals that was declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declined {
    /// The question.
    pub question: QuestionIx,
    /// Whether another reply to this question alone could have led elsewhere.
    pub could_matter: bool,
}

/// Whether care comes first, since it is wanted soon or the first support is clinical. Then nothing
/// is compared.
fn care_first(questionnaire: &Questionnaire, outcome: &Outcome) -> bool {
    outcome.pace < Pace::NoHurry || outcome.points_to.first().is_some_and(|s| questionnaire.support(*s).clinical)
}

impl Explained {
    /// The explanation of a sheet's result; `None` for a result that can't wait, or where there are
    /// too many points.
    pub(crate) fn of(questionnaire: &Questionnaire, diagram: &Diagram, sheet: &Sheet) -> Option<Self> {
        let ix = decide(questionnaire, sheet).outcome;
        let outcome = questionnaire.outcome(ix);
        if is_urgent(outcome) || sheet.ended_by().is_some() {
            return None;
        }
        let given = diagram.classes_of(questionnaire, sheet.replies())?;
        let may_go: Vec<bool> = questionnaire.question_ixs().map(|q| is_open(questionnaire, q)).collect();
        let needed = diagram.minimal_explanation(&given, &may_go, ix);
        let beside = needed.as_deref().map_or(Vec::new(), |needed| not_needed(questionnaire, sheet, needed));
        let deciding = needed.map(|needed| sheet.replies().filter(|(q, _)| needed.contains(q)).collect());
        let kept_back = sheet.replies().any(|(q, r)| r == Reply::Declined && !is_open(questionnaire, q));
        let mut out = Self { deciding, beside, kept_back, ..Self::default() };
        if care_first(questionnaire, outcome) {
            return Some(out);
        }
        let placed = SheetOnDiagram { questionnaire, diagram, sheet, outcome: ix, given };
        let elsewhere = |set: OutcomeSet| set != OutcomeSet::default().with(ix);
        let kept: Vec<QuestionIx> =
            sheet.replies().filter(|(q, r)| *r == Reply::Declined && is_open(questionnaire, *q)).map(|(q, _)| q).collect();
        for question in &kept {
            let could_matter = elsewhere(placed.with(&[(*question, None)])?);
            out.declined.push(Declined { question: *question, could_matter });
        }
        let all: Vec<(QuestionIx, Option<Reply>)> = kept.into_iter().map(|q| (q, None)).collect();
        out.together = elsewhere(placed.with(&all)?);
        out.changes = changes(&placed)?;
        out.close = close_call(&placed, &out.changes);
        Some(out)
    }
}

/// The answers about changes and goals to other questions than these, but for "none of these".
fn not_needed(questionnaire: &Questionnaire, sheet: &Sheet, needed: &[QuestionIx]) -> Vec<(QuestionIx, AnswerIx)> {
    let mut out = Vec::new();
    for (question, reply) in sheet.replies().filter(|(q, _)| is_open(questionnaire, *q) && !needed.contains(q)) {
        if let Reply::Chosen(set) = reply {
            let told = questionnaire.question(question).chosen(set).filter(|(_, answer)| !answer.alone);
            out.extend(told.map(|(answer, _)| (question, answer)));
        }
    }
    out
}
