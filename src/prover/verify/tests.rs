//! The prover's kernel on a file of two questions.

use crate::content::model::{Condition, OutcomeIx, QuestionIx, Questionnaire};
use crate::prover::diagram::{Budget, Diagram, Fuel, OutcomeSet};
use crate::prover::proof::{Verdict, prove_these};
use crate::prover::verify::product::product;
use crate::prover::verify::simplify::{is_never, written_out};
use crate::prover::verify::{NamedProperty, Property};

/// A safety question and a worsening one, of which one answer leads to help soon.
fn two_questions(soon: &str) -> Questionnaire {
    let yaml = format!(
        "fingerpost: 1\nlanguage: en\ntitle: t\npaces: {{now: n, today: t, soon: s, no-hurry: h}}\n\
         supports: {{s: {{name: s, is: i, is-not: n, steps: [s]}}}}\nsections: [{{id: all, title: All, about: now}}]\n\
         questions:\n  \
         - {{id: danger, section: all, safety: true, choose: one, ask: a, answers: [{{id: sign, text: alpha}}, {{id: none, text: beta, \
         clear: true}}]}}\n  \
         - {{id: low, section: all, worsens: true, choose: one, ask: a, answers: [{{id: a, text: alpha}}, {{id: b, text: beta}}, \
         {{id: c, text: gamma}}]}}\n\
         outcomes:\n  \
         - {{id: gate, title: t, pace: now, says: s, first-step: f, at-once: true, help: [anyone], when: {{danger: sign}}}}\n  \
         - {{id: soon, title: t, pace: soon, says: s, first-step: f, when: {{low: {soon}}}}}\n  \
         - {{id: rest, title: t, pace: no-hurry, says: s, first-step: f}}\n"
    );
    Questionnaire::read(&yaml).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn verdict(questionnaire: &Questionnaire, property: Property, watch: &[Condition]) -> Verdict {
    let proof = prove_these(questionnaire, vec![NamedProperty::unnamed(property)], watch, Budget::default()).unwrap();
    proof.proved[0].verdict.clone()
}

fn when(questionnaire: &Questionnaire, outcome: usize) -> Condition {
    questionnaire.outcomes[outcome].when.clone().unwrap()
}

#[test]
fn a_monotone_property_holds_where_the_worst_answer_is_soonest() {
    let verdict = verdict(&two_questions("c"), Property::Monotone(QuestionIx(1)), &[]);
    assert!(matches!(verdict, Verdict::Holds), "{verdict:?}");
}

#[test]
fn a_monotone_property_breaks_with_two_neighbouring_sheets() {
    let verdict = verdict(&two_questions("b"), Property::Monotone(QuestionIx(1)), &[]);
    let Verdict::Fails { sheets, .. } = verdict else { panic!("{verdict:?}") };
    assert_eq!(sheets.iter().map(|(_, outcome)| outcome.index()).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_safety_property_breaks_with_a_shortest_witness() {
    let q = two_questions("c");
    let never = |bad| Property::Never { watch: 0, bad: vec![OutcomeIx::at(bad)], early: false };
    assert!(matches!(verdict(&q, never(2), &[when(&q, 0)]), Verdict::Holds));
    let verdict = verdict(&q, never(0), &[when(&q, 0)]);
    let Verdict::Fails { sheets, .. } = verdict else { panic!("{verdict:?}") };
    assert_eq!(sheets[0].0.len(), 1);
}

#[test]
fn a_product_drops_the_nodes_that_cannot_break() {
    let q = two_questions("c");
    let diagram = Diagram::build(&q, &[when(&q, 1)], Budget::default()).unwrap();
    let bad = OutcomeSet::default().with(OutcomeIx::at(2));
    let made = |fuel: u64| product(&diagram, 0, bad, false, Budget::default(), &mut Fuel::new(fuel));
    let product = made(1_000_000).unwrap();
    assert_eq!(product.nodes()[..2], [1, 1]);
    assert!(product.ends.iter().all(|breaks| !breaks), "whoever meets the condition ends in the other outcome");
    assert!(made(10).is_err(), "too little fuel is an error");
}

#[test]
fn simplification_removes_constant_parts() {
    let q = two_questions("c");
    let (always, never) = (Condition::All(Vec::new()), Condition::Any(Vec::new()));
    let not = |c: Condition| Condition::Not(Box::new(c));
    assert_eq!(written_out(&q, &Condition::All(vec![always.clone(), when(&q, 1)])), when(&q, 1));
    assert!(is_never(&written_out(&q, &Condition::All(vec![when(&q, 1), not(always)]))));
    assert_eq!(written_out(&q, &not(not(not(never.clone())))), written_out(&q, &not(never)));
    let out_of_reach = Condition::AtLeast { n: 2, of: Vec::new() };
    assert!(is_never(&written_out(&q, &out_of_reach)));
}
