//! Questions about danger that few people are asked: most come to an ordinary page without them.

use num_bigint::BigUint;

use crate::content::model::{AnswerSet, Condition, Escalation, Guarantee, OutcomeIx, Promise, QuestionIx, Questionnaire};
use crate::prover::diagram::Budget;
use crate::prover::proof::{Verdict, prove_these};
use crate::prover::verify::{NamedProperty, Property, was_asked};
use crate::prover::witness::Witness;

/// A safety question that most sheets don't ask, though they end on an ordinary page.
#[derive(Debug, Clone)]
pub struct UnaskedQuestion {
    /// The question.
    pub question: QuestionIx,
    /// How many such sheets there are, where they were counted.
    pub count: Option<BigUint>,
    /// A shortest such sheet.
    pub sheet: Witness,
}

/// The safety questions that fewer than half of all sheets ask, but for follow-ups to an answer that isn't clear, and those that a
/// guarantee or a scenario speaks of: whoever wrote it knows of whom the question is asked. What the budget doesn't decide is left out.
pub fn unasked(questionnaire: &Questionnaire, budget: Budget) -> Vec<UnaskedQuestion> {
    let speaks_of = |g: &Guarantee, ix: QuestionIx| {
        g.promise == Promise::Asks(ix) || questionnaire.atoms(&g.when).iter().any(|a| a.question == ix)
    };
    let promised = |ix| questionnaire.guarantees.iter().any(|g| speaks_of(g, ix));
    let tried = |ix| questionnaire.scenarios.iter().flat_map(|s| &s.replies).any(|(question, _)| *question == ix);
    let questions: Vec<QuestionIx> =
        questionnaire.question_ixs().filter(|ix| is_narrowed(questionnaire, *ix) && !promised(*ix) && !tried(*ix)).collect();
    if questions.is_empty() {
        return Vec::new();
    }
    let ordinary: Vec<OutcomeIx> = questionnaire.outcome_ixs().filter(|o| !questionnaire.outcome(*o).at_once).collect();
    let watch: Vec<Condition> = questions.iter().map(|q| Condition::Not(Box::new(was_asked(questionnaire, *q)))).collect();
    let never = |watch| NamedProperty::unnamed(Property::Never { watch, bad: ordinary.clone(), early: false });
    let Ok(proof) = prove_these(questionnaire, (0..watch.len()).map(never).collect(), &watch, budget) else {
        return Vec::new();
    };
    let all = proof.counts.as_ref().map(|c| c.sheets.clone());
    let few = |unasked: &Option<BigUint>| match (unasked, &all) {
        (Some(unasked), Some(all)) => unasked * 2u32 > *all,
        _ => true,
    };
    let found = questions.into_iter().zip(proof.proved).filter_map(|(question, proved)| match proved.verdict {
        Verdict::Fails { sheets, count } if few(&count) => {
            let (sheet, _) = sheets.into_iter().next()?;
            Some(UnaskedQuestion { question, count, sheet })
        }
        _ => None,
    });
    found.collect()
}

/// Those of some questions that no sheet is asked. What the budget doesn't decide is left out.
pub fn never_asked(questionnaire: &Questionnaire, questions: Vec<QuestionIx>, budget: Budget) -> Vec<QuestionIx> {
    if questions.is_empty() {
        return Vec::new();
    }
    let all: Vec<OutcomeIx> = questionnaire.outcome_ixs().collect();
    let watch: Vec<Condition> = questions.iter().map(|q| was_asked(questionnaire, *q)).collect();
    let never = |watch| NamedProperty::unnamed(Property::Never { watch, bad: all.clone(), early: false });
    // How many sheets there are isn't asked.
    let budget = Budget { cells: 0, ..budget };
    let Ok(proof) = prove_these(questionnaire, (0..watch.len()).map(never).collect(), &watch, budget) else {
        return Vec::new();
    };
    let proved = questions.into_iter().zip(proof.proved);
    proved.filter(|(_, p)| matches!(p.verdict, Verdict::Holds)).map(|(question, _)| question).collect()
}

/// Whether a question is about danger and has a condition other than a worrying answer about danger.
fn is_narrowed(questionnaire: &Questionnaire, ix: QuestionIx) -> bool {
    let question = questionnaire.question(ix);
    let follows = |c: &Condition| question.unless.is_none() && is_follow_up(questionnaire, c);
    question.safety && (question.unless.is_some() || question.asked_when.as_ref().is_some_and(|c| !follows(c)))
}

/// Whether a condition names nothing but answers about danger that aren't clear.
fn is_follow_up(questionnaire: &Questionnaire, condition: &Condition) -> bool {
    let worrying = |q: QuestionIx, set: AnswerSet| {
        let question = questionnaire.question(q);
        question.safety && set.iter().all(|a| question.answers[a.index()].escalation > Escalation::Clear)
    };
    match condition {
        Condition::Answer { question, any_of, .. } => worrying(*question, *any_of),
        Condition::AtLeast { of, .. } => of.iter().all(|(q, set)| worrying(*q, *set)),
        Condition::All(list) | Condition::Any(list) => list.iter().all(|c| is_follow_up(questionnaire, c)),
        Condition::Not(_) => false,
        Condition::Holds(ix) => is_follow_up(questionnaire, questionnaire.condition(*ix)),
    }
}
