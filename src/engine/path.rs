//! The one walk through the questionnaire: which questions are asked, which comes next, and where a gate ends it.

use crate::content::model::{Escalation, Outcome, OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::engine::answers::Answers;
use crate::engine::holds::holds;

/// The way so far.
#[derive(Debug, Clone)]
pub struct Path {
    /// The questions met, in order: answered, declined or put off.
    pub met: Vec<QuestionIx>,
    /// What comes next.
    pub next: NextStep,
}

impl Path {
    /// The gate that ended it, if one did.
    pub fn ended_by(&self) -> Option<OutcomeIx> {
        if let NextStep::Done(sheet) = &self.next { sheet.ended_by } else { None }
    }
}

/// What comes after the answers so far.
#[derive(Debug, Clone)]
pub enum NextStep {
    /// A question that has no reply yet.
    Ask(QuestionIx),
    /// Nothing new; these were put off, and wait.
    Skipped(Vec<QuestionIx>),
    /// Nothing: the sheet is complete.
    Done(Sheet),
}

/// A complete answer sheet: the asked questions with their replies, up to the gate that ended it. Only [`path`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    counted: Vec<Option<Reply>>,
    ended_by: Option<OutcomeIx>,
}

impl Sheet {
    /// The reply of every question, by index; `None` where it wasn't asked.
    pub fn counted(&self) -> &[Option<Reply>] {
        &self.counted
    }

    /// The asked questions with their replies, in order.
    pub fn replies(&self) -> impl Iterator<Item = (QuestionIx, Reply)> + '_ {
        self.counted.iter().enumerate().filter_map(|(i, r)| r.map(|r| (QuestionIx(i), r)))
    }

    /// The gate that ended it, if one did.
    pub fn ended_by(&self) -> Option<OutcomeIx> {
        self.ended_by
    }

    /// Whether it shows the help page, given its outcome: there, or after one of its replies.
    pub fn shows_help(&self, questionnaire: &Questionnaire, outcome: OutcomeIx) -> bool {
        questionnaire.outcome(outcome).at_once
            || self.replies().any(|(q, reply)| questionnaire.question(q).escalation(reply) > Escalation::Clear)
    }
}

/// Reads the questionnaire in order with these answers. A question put off counts as not asked. After every reply the
/// first gate that holds ends the walk.
pub fn path(questionnaire: &Questionnaire, answers: &Answers) -> Path {
    walk(questionnaire, answers, false)
}

/// Questions whose replies count, those behind a question that is still to be asked as well: as if that weren't asked.
pub fn counting(questionnaire: &Questionnaire, answers: &Answers) -> Vec<QuestionIx> {
    let met = walk(questionnaire, answers, true).met;
    met.into_iter().filter(|q| answers.reply(*q).is_some()).collect()
}

/// `past`: goes on where a question has no reply yet.
fn walk(questionnaire: &Questionnaire, answers: &Answers, past: bool) -> Path {
    let mut counted: Vec<Option<Reply>> = vec![None; questionnaire.questions.len()];
    let (mut met, mut skipped) = (Vec::new(), Vec::new());
    for ix in questionnaire.question_ixs() {
        let question = questionnaire.question(ix);
        let asked = question.asked_when.as_ref().is_none_or(|c| holds(questionnaire, c, &counted))
            && !question.unless.as_ref().is_some_and(|c| holds(questionnaire, c, &counted));
        if !asked {
            continue;
        }
        if answers.is_skipped(ix) {
            met.push(ix);
            skipped.push(ix);
            continue;
        }
        let Some(reply) = answers.reply(ix) else {
            if past {
                continue;
            }
            return Path { met, next: NextStep::Ask(ix) };
        };
        met.push(ix);
        counted[ix.index()] = Some(reply);
        if let Some(gate) = gate(questionnaire, &counted) {
            return Path { met, next: NextStep::Done(Sheet { counted, ended_by: Some(gate) }) };
        }
    }
    let next = if skipped.is_empty() { NextStep::Done(Sheet { counted, ended_by: None }) } else { NextStep::Skipped(skipped) };
    Path { met, next }
}

/// The first page that is at once and whose rule holds, given the reply of every question that counts.
pub(crate) fn gate(questionnaire: &Questionnaire, counted: &[Option<Reply>]) -> Option<OutcomeIx> {
    let held = |o: &Outcome| o.when.as_ref().is_some_and(|c| holds(questionnaire, c, counted));
    questionnaire.outcomes.iter().take_while(|o| o.at_once).position(held).map(OutcomeIx::at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::model::AnswerSet;

    #[test]
    fn a_gate_ends_the_walk_and_what_is_not_asked_is_left_out() {
        let q = Questionnaire::read(include_str!("../../tests/fixtures/small.yaml")).unwrap();
        let ix = |id: &str| q.question_named(id).unwrap();
        let mut answers = Answers::none(&q);
        let mut next = |question: &str, answer: &str| {
            let only = AnswerSet::only(q.question(ix(question)).answer_named(answer).unwrap());
            assert!(answers.give(&q, ix(question), Reply::Chosen(only)));
            path(&q, &answers).next
        };
        assert!(matches!(next("mood", "good"), NextStep::Ask(question) if question == ix("danger")));
        assert!(matches!(next("danger", "none"), NextStep::Ask(question) if question == ix("change")));
        let NextStep::Done(sheet) = next("danger", "hurt-self") else { panic!("a gate ends the questions") };
        assert_eq!((sheet.ended_by(), sheet.replies().count()), (q.outcome_named("act-now"), 2));
    }
}
