//! Verification on the decision diagram: a property that holds comes with evidence for the referee, one that fails with a
//! witness.

pub(crate) mod product;
pub(crate) mod property;
pub(crate) mod reachability;
pub(crate) mod simplify;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use num_bigint::BigUint;

use crate::content::model::{Condition, OutcomeIx, QuestionIx, Questionnaire};
use crate::prover::diagram::{Budget, Diagram, OutOfFuel, TooLarge};
use crate::prover::pairs::monotone::{MonotoneFinding, monotone};
use crate::prover::pairs::pair_set::PairSet;
use crate::prover::verify::product::Product;
use crate::prover::verify::reachability::{NeverProperty, PropertyFuel, Safety, never, sheet_to, sign_that_goes_on};
use crate::prover::witness::Witness;

pub use property::{NamedProperty, Property, named_properties};

/// The findings about all properties, with what the evidence refers to.
#[derive(Debug)]
pub struct Verified {
    /// The diagram.
    pub diagram: Diagram,
    /// A finding for each property, in their order.
    pub findings: Vec<Finding>,
    /// The 2-safety pairs of the monotone properties.
    pub pairs: PairSet,
}

/// Builds the diagram and decides properties on it.
///
/// # Errors
/// [`TooLarge`] where the diagram exceeds the budget; then no property is decided.
pub fn verify(
    questionnaire: &Questionnaire,
    properties: &[&Property],
    watch: &[Condition],
    budget: Budget,
) -> Result<Verified, TooLarge> {
    let diagram = Diagram::build(questionnaire, watch, budget)?;
    let worsening = properties.iter().filter_map(|p| if let Property::Monotone(q) = p { Some(*q) } else { None });
    let (pairs, worse) = monotone(questionnaire, &diagram, &worsening.collect::<Vec<_>>(), budget);
    let decide =
        |fuel: &mut PropertyFuel, property: &Property| find(&diagram, property, &worse, fuel).unwrap_or(Finding::NotDecided);
    let findings = two_threads(properties.to_vec(), || PropertyFuel::new(budget), decide);
    Ok(Verified { diagram, findings, pairs })
}

fn find(
    diagram: &Diagram,
    property: &Property,
    worse: &BTreeMap<QuestionIx, MonotoneFinding>,
    fuel: &mut PropertyFuel,
) -> Result<Finding, OutOfFuel> {
    let fails = |sheets, count| Finding::Fails { sheets, count };
    Ok(match property {
        Property::SignsAtOnce => match sign_that_goes_on(diagram, fuel)? {
            Some(witness) => fails(vec![witness], None),
            None => Finding::Holds(Evidence::Certificate),
        },
        Property::Never { watch, bad, early } => {
            match never(diagram, NeverProperty { watch: *watch, bad, early: *early }, !early, fuel)? {
                Safety::Holds(product) => Finding::Holds(Evidence::Product(product)),
                Safety::Fails(witness, count) => fails(vec![witness], count),
            }
        }
        Property::Monotone(question) => match worse.get(question).cloned().unwrap_or(Err(OutOfFuel))? {
            None => Finding::Holds(Evidence::Pairs),
            Some(witnesses) => fails(witnesses.into(), None),
        },
        Property::Reached(outcome) => match sheet_to(diagram, *outcome, fuel)? {
            Some(witness) => Finding::Holds(Evidence::Sheet(witness, None)),
            None => Finding::Empty,
        },
        Property::Met { watch, counted } => {
            let all: Vec<OutcomeIx> = diagram.reached().iter().collect();
            match never(diagram, NeverProperty { watch: *watch, bad: &all, early: false }, *counted, fuel)? {
                Safety::Holds(_) => Finding::Empty,
                Safety::Fails(witness, count) => Finding::Holds(Evidence::Sheet(witness, count)),
            }
        }
    })
}

/// The result for one property.
#[derive(Debug)]
pub enum Finding {
    /// It holds, with the evidence for the referee.
    Holds(Evidence),
    /// It fails.
    Fails {
        /// A shortest witness; two neighbouring sheets for a monotone property.
        sheets: Vec<Witness>,
        /// How many sheets break it, where they were counted.
        count: Option<BigUint>,
    },
    /// The budget doesn't suffice to decide it.
    NotDecided,
    /// No sheet reaches the outcome, or none meets the condition.
    Empty,
}

/// What the referee needs beside the certificate of the diagram.
#[derive(Debug)]
pub enum Evidence {
    /// Nothing.
    Certificate,
    /// The product of the diagram with the monitor of a watched condition.
    Product(Product),
    /// The 2-safety pairs that all monotone properties share.
    Pairs,
    /// A witness, and how many sheets there are of its kind, where they were counted.
    Sheet(Witness, Option<BigUint>),
}

/// The results of all items in their order, the first half computed on this thread, the second on another. Each thread has a
/// state of its own, so that no result depends on which is quicker.
pub(crate) fn two_threads<T: Send, S, R: Send>(
    mut items: Vec<T>,
    state: impl Fn() -> S + Sync,
    each: impl Fn(&mut S, T) -> R + Sync,
) -> Vec<R> {
    let second = items.split_off(items.len() / 2);
    let all = |items: Vec<T>| {
        let mut state = state();
        items.into_iter().map(|item| each(&mut state, item)).collect::<Vec<R>>()
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| all(second));
        let mut out = all(items);
        out.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        out
    })
}
