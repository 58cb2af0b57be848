//! Counterfactuals of a result: single answers that would change it, and whether it was a close
//! call.

use crate::content::model::{About, AnswerIx, AnswerSet, Choose, Outcome, OutcomeIx, Question, QuestionIx, Questionnaire, Reply};
use crate::engine::path::Sheet;
use crate::prover::diagram::{Diagram, OutcomeSet};

/// One answer that would lead elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: QuestionIx,
    /// The answers that were given.
    pub from: AnswerSet,
    /// The answers that would lead elsewhere.
    pub to: AnswerSet,
    /// The outcomes they lead to, by whatever replies to questions that weren't asked. Never the
    /// present outcome.
    pub leads_to: Vec<OutcomeIx>,
}

/// A close call: one question alone separates the result from others that also point to a support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseCall {
    /// The question.
    pub question: QuestionIx,
    /// The first answer that leads to each of the others, in order.
    pub others: Vec<(AnswerIx, OutcomeIx)>,
}

/// The replies that differ from a given one by one answer: another one of one; of many, one more,
/// one less, or an answer that stands alone in place of the only one.
fn neighbours(question: &Question, given: AnswerSet) -> Vec<AnswerSet> {
    let all = (0..question.answers.len()).map(AnswerIx);
    let mut out: Vec<AnswerSet> = match question.choose {
        Choose::One => all.map(AnswerSet::only).collect(),
        Choose::Many => all
            .filter(|a| given.has(*a) || given.len() == 1 || !question.alone().has(*a))
            .map(|a| if given.has(a) { given.without(a) } else { question.toggled(given, a) })
            .collect(),
    };
    out.retain(|set| *set != given && question.allows(*set));
    out
}

/// All changes of one answer about changes or goals that surely lead elsewhere, in the order of the
/// file; `None` where there are too many points to look at.
pub(crate) fn changes(placed: &SheetOnDiagram<'_>) -> Option<Vec<Change>> {
    let mut out = Vec::new();
    for (question, reply) in placed.sheet.replies().filter(|(q, _)| is_open(placed.questionnaire, *q)) {
        let Reply::Chosen(from) = reply else { continue };
        for to in neighbours(placed.questionnaire.question(question), from) {
            let reached = placed.with(&[(question, Some(Reply::Chosen(to)))])?;
            let quiet = |o: OutcomeIx| !is_urgent(placed.questionnaire.outcome(o));
            if !reached.has(placed.outcome) && reached.iter().all(quiet) {
                out.push(Change { question, from, to, leads_to: reached.iter().collect() });
            }
        }
    }
    Some(out)
}

/// The close call of a result, where it was one: the result and the others point first to supports
/// that aren't clinical, and only answers to one question of one choice lead to one of those.
pub(crate) fn close_call(placed: &SheetOnDiagram<'_>, changes: &[Change]) -> Option<CloseCall> {
    let q = placed.questionnaire;
    let compared = |o: OutcomeIx| q.outcome(o).points_to.first().is_some_and(|s| !q.support(*s).clinical);
    if !compared(placed.outcome) {
        return None;
    }
    let sure = |c: &&Change| matches!(c.leads_to[..], [only] if compared(only));
    let single = |c: &&Change| q.question(c.question).choose == Choose::One;
    let candidates: Vec<&Change> = changes.iter().filter(sure).collect();
    let separates = |c: &&&Change| candidates.iter().all(|o| o.question == c.question || o.leads_to != c.leads_to);
    let question = candidates.iter().filter(|c| single(c)).find(separates)?.question;
    // All its answers, also those whose page another change leads to as well: a page that told only
    // some would tilt (X5).
    let mut others: Vec<(AnswerIx, OutcomeIx)> = Vec::new();
    for change in candidates.iter().filter(|c| c.question == question) {
        if let (Some(answer), [to]) = (change.to.iter().next(), &change.leads_to[..])
            && !others.iter().any(|(_, other)| other == to)
        {
            others.push((answer, *to));
        }
    }
    Some(CloseCall { question, others })
}

/// Whether a question is about changes or goals: only its answers are ever said to decide a result,
/// or to change it.
pub(crate) fn is_open(questionnaire: &Questionnaire, ix: QuestionIx) -> bool {
    !questionnaire.question(ix).safety && matches!(questionnaire.section_of(ix).about, About::Changes | About::Goals)
}

/// Whether an outcome puts help before anything else, so that nothing is explained.
pub(crate) fn is_urgent(outcome: &Outcome) -> bool {
    outcome.is_urgent() || outcome.young
}

pub(crate) struct SheetOnDiagram<'a> {
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) diagram: &'a Diagram,
    pub(crate) sheet: &'a Sheet,
    pub(crate) outcome: OutcomeIx,
    pub(crate) given: Vec<Option<usize>>,
}

impl SheetOnDiagram<'_> {
    /// The outcomes of all assignments with this sheet's replies except those of some questions,
    /// which are changed or, with `None`, free. `None` where there are too many points to look at.
    pub(crate) fn with(&self, others: &[(QuestionIx, Option<Reply>)]) -> Option<OutcomeSet> {
        let mut given = self.given.clone();
        for (question, reply) in others {
            given[question.index()] = match reply {
                Some(reply) => Some(self.diagram.class_of(self.questionnaire, question.index(), *reply)?),
                None => None,
            };
        }
        self.diagram.reachable(&given).ok()
    }
}
