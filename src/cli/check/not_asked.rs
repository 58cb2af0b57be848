//! Which question isn't asked of those whom a rule is for: two answers that no sheet has together.

use crate::content::model::{AnswerSet, Choose, Condition, Escalation, QuestionIx, Questionnaire};

/// A question that isn't asked, with the field that says so, and the question whose answers decide it.
pub(crate) struct Clash {
    /// The question that isn't asked.
    pub asked: QuestionIx,
    /// `asked-when` or `unless`.
    pub field: &'static str,
    /// The question whose answers keep it from being asked.
    pub by: QuestionIx,
}

/// Answers of one question that a rule asks for, and whether `declined` is among them.
type Wanted = (QuestionIx, AnswerSet, bool);

/// The first question of a rule that isn't asked where the rule's other answers were given.
pub(crate) fn not_asked_then(questionnaire: &Questionnaire, when: &Condition) -> Option<Clash> {
    let mut wanted = Vec::new();
    gather(questionnaire, when, &mut wanted);
    wanted.iter().find_map(|(asked, ..)| {
        let question = questionnaire.question(*asked);
        let clash = |field, by| Clash { asked: *asked, field, by };
        let by_asked_when = question.asked_when.as_ref().and_then(|c| never(questionnaire, c, &wanted));
        let by_unless = || question.unless.as_ref().and_then(|c| always(questionnaire, c, &wanted));
        by_asked_when.map(|by| clash("asked-when", by)).or_else(|| by_unless().map(|by| clash("unless", by)))
    })
}

/// A sign among the answers of a rule, which ends the questions before another one that the rule asks for.
pub(crate) struct SignBefore {
    pub sign: (QuestionIx, AnswerSet),
    /// The question that isn't reached.
    pub unreached: QuestionIx,
}

/// The first such sign of a rule, if there is one.
pub(crate) fn sign_before(questionnaire: &Questionnaire, when: &Condition) -> Option<SignBefore> {
    let mut wanted = Vec::new();
    gather(questionnaire, when, &mut wanted);
    wanted.iter().find_map(|(question, set, declined)| {
        let answers = &questionnaire.question(*question).answers;
        let signs = || set.iter().filter_map(|a| answers.get(a.index()));
        let is_sign = !declined && !set.is_empty() && signs().all(|a| a.escalation >= Escalation::EndsAfter);
        let still_asked = |q: QuestionIx| signs().any(|a| a.ends_after.contains(&q));
        let unreached = wanted.iter().map(|(q, ..)| *q).find(|q| is_sign && *q > *question && !still_asked(*q))?;
        Some(SignBefore { sign: (*question, *set), unreached })
    })
}

/// The answers that have to be given wherever a condition holds.
fn gather(questionnaire: &Questionnaire, condition: &Condition, out: &mut Vec<Wanted>) {
    match condition {
        Condition::Answer { question, any_of, declined } => out.push((*question, *any_of, *declined)),
        Condition::All(list) => list.iter().for_each(|c| gather(questionnaire, c, out)),
        Condition::Holds(ix) => gather(questionnaire, &questionnaire.conditions[ix.index()].condition, out),
        Condition::Any(_) | Condition::Not(_) | Condition::AtLeast { .. } => {}
    }
}

/// The question whose wanted answers keep a condition from holding, where they surely do.
fn never(questionnaire: &Questionnaire, condition: &Condition, wanted: &[Wanted]) -> Option<QuestionIx> {
    match condition {
        Condition::Answer { question, any_of, declined } => {
            let (_, given, or_declined) = wanted.iter().find(|(q, ..)| q == question)?;
            let apart = given.and(*any_of).is_empty() && !(*declined && *or_declined);
            (apart && excludes_others(questionnaire, *question, *given)).then_some(*question)
        }
        Condition::All(list) => list.iter().find_map(|c| never(questionnaire, c, wanted)),
        Condition::Any(list) => {
            let all: Option<Vec<QuestionIx>> = list.iter().map(|c| never(questionnaire, c, wanted)).collect();
            all?.first().copied()
        }
        Condition::Holds(ix) => never(questionnaire, &questionnaire.conditions[ix.index()].condition, wanted),
        Condition::Not(_) | Condition::AtLeast { .. } => None,
    }
}

/// The question whose wanted answers make a condition hold, where they surely do.
fn always(questionnaire: &Questionnaire, condition: &Condition, wanted: &[Wanted]) -> Option<QuestionIx> {
    match condition {
        Condition::Answer { question, any_of, declined } => {
            let (_, given, or_declined) = wanted.iter().find(|(q, ..)| q == question)?;
            (given.and(*any_of) == *given && (*declined || !or_declined)).then_some(*question)
        }
        Condition::Any(list) => list.iter().find_map(|c| always(questionnaire, c, wanted)),
        Condition::All(list) => {
            let all: Option<Vec<QuestionIx>> = list.iter().map(|c| always(questionnaire, c, wanted)).collect();
            all?.first().copied()
        }
        Condition::Holds(ix) => always(questionnaire, &questionnaire.conditions[ix.index()].condition, wanted),
        Condition::Not(_) | Condition::AtLeast { .. } => None,
    }
}

/// Whether whoever gave one of these answers can't have given another one beside it.
fn excludes_others(questionnaire: &Questionnaire, question: QuestionIx, given: AnswerSet) -> bool {
    let question = questionnaire.question(question);
    question.choose == Choose::One || given.iter().all(|a| question.answers[a.index()].alone)
}
