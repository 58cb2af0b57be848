//! What would have to be true of some sheet for a leaf of a condition to matter, as promises that break exactly there.
//!
//! Two files, with and without the leaf, read the same replies alike up to the first place where one of their conditions
//! differs. So the leaf changes something on some sheet exactly where, on a sheet of the file as it is: a question's being
//! asked differs, while the sheet still goes on; a gate that ends it wouldn't have held; an outcome's condition differs, and none
//! before it holds; or an extra's differs on an ordinary page.

use crate::content::model::{AnswerSet, Condition, ExtraIx, Literal, LiteralPart, OutcomeIx, Pace, QuestionIx, Questionnaire};
use crate::prover::verify::Property;
use crate::prover::verify::simplify::{is_never, never, simplify, written_out};

/// Promises of which one breaks exactly where the leaf matters, with the conditions that they watch, from the place `first` on.
/// `without`: the questionnaire without the leaf. What only the answers under a support show isn't among them.
pub fn result_properties(
    questionnaire: &Questionnaire,
    without: &Questionnaire,
    first: usize,
) -> (Vec<Property>, Vec<Condition>) {
    let (mut properties, mut watch) = (Vec::new(), Vec::new());
    let mut ask = |condition: Condition, bad: Vec<OutcomeIx>| {
        if !is_never(&condition) {
            watch.push(condition);
            properties.push(Property::Never { watch: first + watch.len() - 1, bad, early: false });
        }
    };
    let outcomes = &questionnaire.outcomes;
    let all: Vec<OutcomeIx> = (0..outcomes.len()).map(OutcomeIx).collect();
    for question in questionnaire.question_ixs() {
        let differs = differ(questionnaire, &asked(questionnaire, question), &asked(without, question));
        if !is_never(&differs) {
            let ended = Condition::Any(ended_before(questionnaire, question));
            ask(written_out(questionnaire, &Condition::All(vec![differs, Condition::Not(Box::new(ended))])), all.clone());
        }
    }
    for (at, outcome) in outcomes.iter().enumerate() {
        let (Some(before), Some(after)) = (&outcome.when, &without.outcomes[at].when) else { continue };
        let differs = differ(questionnaire, &written_out(questionnaire, before), &written_out(without, after));
        let later = |o: &OutcomeIx| if outcome.at_once { o.index() == at } else { o.index() >= at };
        ask(differs, all.iter().copied().filter(later).collect());
    }
    let ordinary: Vec<OutcomeIx> = all.iter().copied().filter(|o| !questionnaire.outcome(*o).at_once).collect();
    for extra in (0..questionnaire.extras.len()).map(ExtraIx) {
        let (before, after) = (&questionnaire.extra(extra).when, &without.extra(extra).when);
        ask(differ(questionnaire, &written_out(questionnaire, before), &written_out(without, after)), ordinary.clone());
    }
    (properties, watch)
}

/// When a question is asked.
fn asked(questionnaire: &Questionnaire, ix: QuestionIx) -> Condition {
    let question = questionnaire.question(ix);
    let unless = question.unless.clone().map(|c| Condition::Not(Box::new(c)));
    written_out(questionnaire, &Condition::All(question.asked_when.clone().into_iter().chain(unless).collect()))
}

/// The gates, as far as they hold before a question is met.
fn ended_before(questionnaire: &Questionnaire, ix: QuestionIx) -> Vec<Condition> {
    let gates = questionnaire.outcomes.iter().filter(|o| o.at_once).filter_map(|o| o.when.as_ref());
    let earlier = |when: &Condition| simplify([questionnaire; 2], when, &|q, set| (q < ix).then_some((q, set)));
    gates.map(earlier).collect()
}

/// Where one of two conditions holds and the other doesn't.
fn differ(questionnaire: &Questionnaire, a: &Condition, b: &Condition) -> Condition {
    if a == b {
        return never();
    }
    let but = |a: &Condition, b: &Condition| Condition::All(vec![a.clone(), Condition::Not(Box::new(b.clone()))]);
    written_out(questionnaire, &Condition::Any(vec![but(a, b), but(b, a)]))
}

/// For what only the answers under a support show: promises that break where such a condition differs, or holds together with what
/// the leaf names. Not every break shows something, so that each has to be looked at.
pub fn text_properties(
    questionnaire: &Questionnaire,
    without: &Questionnaire,
    literal: &Literal,
    first: usize,
) -> (Vec<Property>, Vec<Condition>) {
    let named = match literal.part {
        LiteralPart::Answer(question, answer) => Condition::Answer { question, any_of: AnswerSet::only(answer), declined: false },
        LiteralPart::Declined(question) => Condition::Answer { question, any_of: AnswerSet::EMPTY, declined: true },
        LiteralPart::Holds(ix) => Condition::Holds(ix),
    };
    let explained = |o: &OutcomeIx| {
        let outcome = questionnaire.outcome(*o);
        !outcome.at_once && outcome.pace > Pace::Today
    };
    let bad: Vec<OutcomeIx> = (0..questionnaire.outcomes.len()).map(OutcomeIx).filter(explained).collect();
    let (mut properties, mut watch) = (Vec::new(), Vec::new());
    for (support, other) in questionnaire.supports.iter().zip(&without.supports) {
        let (Some(before), Some(after)) = (&support.points_here, &other.points_here) else { continue };
        let (before, after) = (written_out(questionnaire, before), written_out(without, after));
        if before == after {
            continue;
        }
        let differs = differ(questionnaire, &before, &after);
        let shown = Condition::Any(vec![differs, Condition::All(vec![before, named.clone()])]);
        let shown = written_out(questionnaire, &shown);
        if !is_never(&shown) {
            watch.push(shown);
            properties.push(Property::Never { watch: first + watch.len() - 1, bad: bad.clone(), early: false });
        }
    }
    (properties, watch)
}
