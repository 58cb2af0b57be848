//! Vacuity of one literal as properties: each breaks exactly on the sheets where the questionnaire without the literal differs.
//!
//! Two files, with and without the literal, read the same replies alike up to the first place where one of their conditions
//! differs. So the literal changes something on some sheet exactly where, on a sheet of the file as it is: a question's being
//! asked differs, while the sheet still goes on; a gate that ends it wouldn't have held; an outcome's condition differs, and none
//! before it holds; or an extra's differs on an ordinary page.

use crate::content::model::{
    AnswerSet, Condition, ExtraIx, Literal, LiteralPart, Outcome, OutcomeIx, Pace, QuestionIx, Questionnaire,
};
use crate::prover::verify::property::Property;
use crate::prover::verify::simplify::{is_never, never, simplify, written_out};

/// Properties of several literals, with the conditions that they watch.
#[derive(Default)]
pub(crate) struct WatchedProperties {
    pub(crate) properties: Vec<Property>,
    pub(crate) watch: Vec<Condition>,
}

impl WatchedProperties {
    /// Adds that no sheet on which a condition holds ends in these outcomes, unless no sheet can meet the condition.
    fn add(&mut self, condition: Condition, bad: Vec<OutcomeIx>) {
        if !is_never(&condition) {
            self.properties.push(Property::Never { watch: self.watch.len(), bad, early: false });
            self.watch.push(condition);
        }
    }

    /// Adds properties of which one breaks exactly where the literal matters for outcome, questions or extras.
    pub(crate) fn add_results(&mut self, questionnaire: &Questionnaire, without: &Questionnaire) {
        let outcomes = &questionnaire.outcomes;
        let all: Vec<OutcomeIx> = (0..outcomes.len()).map(OutcomeIx).collect();
        for question in questionnaire.question_ixs() {
            let differs = difference(questionnaire, &asked(questionnaire, question), &asked(without, question));
            if !is_never(&differs) {
                let ended = Condition::Any(ended_before(questionnaire, question));
                let condition = Condition::All(vec![differs, Condition::Not(Box::new(ended))]);
                self.add(written_out(questionnaire, &condition), all.clone());
            }
        }
        for (at, outcome) in outcomes.iter().enumerate() {
            let (Some(before), Some(after)) = (&outcome.when, &without.outcomes[at].when) else { continue };
            let differs = difference(questionnaire, &written_out(questionnaire, before), &written_out(without, after));
            let later = |o: &OutcomeIx| if outcome.at_once { o.index() == at } else { o.index() >= at };
            self.add(differs, all.iter().copied().filter(later).collect());
        }
        let ordinary = outcomes_where(questionnaire, |o| !o.at_once);
        for extra in (0..questionnaire.extras.len()).map(ExtraIx) {
            let (before, after) = (&questionnaire.extra(extra).when, &without.extra(extra).when);
            let differs = difference(questionnaire, &written_out(questionnaire, before), &written_out(without, after));
            self.add(differs, ordinary.clone());
        }
    }

    /// Adds properties that break where the literal may matter for the answers shown under a support. Not every break does, so
    /// each witness has to be replayed.
    pub(crate) fn add_texts(&mut self, questionnaire: &Questionnaire, without: &Questionnaire, literal: &Literal) {
        let named = match literal.part {
            LiteralPart::Answer(question, answer) => {
                Condition::Answer { question, any_of: AnswerSet::only(answer), declined: false }
            }
            LiteralPart::Declined(question) => Condition::Answer { question, any_of: AnswerSet::EMPTY, declined: true },
            LiteralPart::Holds(ix) => Condition::Holds(ix),
        };
        let bad = outcomes_where(questionnaire, |o| !o.at_once && o.pace > Pace::Today);
        for (support, other) in questionnaire.supports.iter().zip(&without.supports) {
            let (Some(before), Some(after)) = (&support.points_here, &other.points_here) else { continue };
            let (before, after) = (written_out(questionnaire, before), written_out(without, after));
            if before != after {
                let differs = difference(questionnaire, &before, &after);
                let changes = Condition::Any(vec![differs, Condition::All(vec![before, named.clone()])]);
                self.add(written_out(questionnaire, &changes), bad.clone());
            }
        }
    }
}

fn outcomes_where(questionnaire: &Questionnaire, test: impl Fn(&Outcome) -> bool) -> Vec<OutcomeIx> {
    let all = questionnaire.outcomes.iter().enumerate();
    all.filter(|(_, o)| test(o)).map(|(i, _)| OutcomeIx(i)).collect()
}

/// The condition under which a question is asked.
fn asked(questionnaire: &Questionnaire, ix: QuestionIx) -> Condition {
    let question = questionnaire.question(ix);
    let unless = question.unless.clone().map(|c| Condition::Not(Box::new(c)));
    written_out(questionnaire, &Condition::All(question.asked_when.clone().into_iter().chain(unless).collect()))
}

/// The conditions of the gates over the replies before a question.
fn ended_before(questionnaire: &Questionnaire, ix: QuestionIx) -> Vec<Condition> {
    let gates = questionnaire.outcomes.iter().filter(|o| o.at_once).filter_map(|o| o.when.as_ref());
    let earlier = |when: &Condition| simplify([questionnaire; 2], when, &|q, set| (q < ix).then_some((q, set)));
    gates.map(earlier).collect()
}

/// The condition that one of two conditions holds and the other doesn't.
fn difference(questionnaire: &Questionnaire, a: &Condition, b: &Condition) -> Condition {
    if a == b {
        return never();
    }
    let but = |a: &Condition, b: &Condition| Condition::All(vec![a.clone(), Condition::Not(Box::new(b.clone()))]);
    written_out(questionnaire, &Condition::Any(vec![but(a, b), but(b, a)]))
}
