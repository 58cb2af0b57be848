//! What would change a result: other answers, one at a time, and the close call that it was.

use crate::content::model::{AnswerIx, AnswerSet, Choose, OutcomeIx, Question, QuestionIx, Reply};
use crate::prover::lookahead::explained::{Looked, is_open, is_urgent};

/// One answer that would lead elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: QuestionIx,
    /// What was given.
    pub from: AnswerSet,
    /// What would have to be given.
    pub to: AnswerSet,
    /// Where it leads, whatever is then given to questions that weren't asked. Never where it leads now.
    pub leads_to: Vec<OutcomeIx>,
}

/// A close call: one question alone separates this result from others that point to a support, too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Close {
    /// The question.
    pub question: QuestionIx,
    /// For each of the others, in order: the answer and where it leads.
    pub others: Vec<(AnswerIx, OutcomeIx)>,
}

/// The replies that differ by one answer: another one of one; of many one more, one less, or an answer that stands alone in
/// place of the only one.
pub(crate) fn neighbours(question: &Question, given: AnswerSet) -> Vec<AnswerSet> {
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

/// Every change of one answer about changes or goals that leads elsewhere, whatever else opens by it; in the order of the file.
pub(crate) fn changes(looked: &Looked<'_>) -> Option<Vec<Change>> {
    let mut out = Vec::new();
    for (question, reply) in looked.sheet.replies().filter(|(q, _)| is_open(looked.questionnaire, *q)) {
        let Reply::Chosen(from) = reply else { continue };
        for to in neighbours(looked.questionnaire.question(question), from) {
            let reached = looked.with(&[(question, Some(Reply::Chosen(to)))])?;
            let quiet = |o: OutcomeIx| !is_urgent(looked.questionnaire.outcome(o));
            if !reached.has(looked.outcome) && reached.iter().all(quiet) {
                out.push(Change { question, from, to, leads_to: reached.iter().collect() });
            }
        }
    }
    Some(out)
}

/// Whether it was a close call: this result and the others point to supports, of which none is clinical care first, and only
/// answers to one question, of which one is chosen, lead to one of those; then with all that its answers lead to.
pub(crate) fn close(looked: &Looked<'_>, changes: &[Change]) -> Option<Close> {
    let q = looked.questionnaire;
    let compared = |o: OutcomeIx| q.outcome(o).points_to.first().is_some_and(|s| !q.support(*s).clinical);
    if !compared(looked.outcome) {
        return None;
    }
    let sure = |c: &&Change| matches!(c.leads_to[..], [only] if compared(only));
    let single = |c: &&Change| q.question(c.question).choose == Choose::One;
    let candidates: Vec<&Change> = changes.iter().filter(sure).collect();
    let separates = |c: &&&Change| candidates.iter().all(|o| o.question == c.question || o.leads_to != c.leads_to);
    let question = candidates.iter().filter(|c| single(c)).find(separates)?.question;
    // All its answers, also those whose page another change leads to as well: a page that told only some would tilt (X5).
    let mut others: Vec<(AnswerIx, OutcomeIx)> = Vec::new();
    for change in candidates.iter().filter(|c| c.question == question) {
        if let (Some(answer), [to]) = (change.to.iter().next(), &change.leads_to[..])
            && !others.iter().any(|(_, other)| other == to)
        {
            others.push((answer, *to));
        }
    }
    Some(Close { question, others })
}
