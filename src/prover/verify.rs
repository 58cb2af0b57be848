//! Verification on the decision diagram: a property that holds comes with evidence for the referee, one that fails with a
//! witness.

mod cube_table;
pub(crate) mod cubes;
pub(crate) mod one_pass;
pub(crate) mod product;
pub(crate) mod property;
mod sheets_in_cube;
pub(crate) mod simplify;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use num_bigint::BigUint;

use crate::content::model::{Condition, Escalation, QuestionIx, Questionnaire};
use crate::prover::diagram::{Budget, Diagram, Fuel, LayerEdges, NodeIx, OutOfFuel, OutcomeSet, Target, TooLarge};
use crate::prover::pairs::monotone::{MonotoneFinding, monotone};
use crate::prover::pairs::pair_set::PairSet;
use crate::prover::pairs::two_safety::TwoSafetyProduct;
use crate::prover::sheet_count::PathCounter;
use crate::prover::verify::product::{Product, product};
use crate::prover::witness::{Goal, Witness, shortest};

pub(crate) use property::was_asked;
pub use property::{NamedProperty, Property, named_properties};

/// The findings about all properties, with what the evidence refers to.
#[derive(Debug)]
pub struct Verified {
    /// The diagram.
    pub diagram: Diagram,
    /// A finding for each property, in their order.
    pub findings: Vec<Finding>,
    /// The 2-safety pairs of the monotone properties.
    pub pairs: PairSets,
}

/// Builds the diagram and decides properties on it.
/// Errors: [`TooLarge`] where the diagram exceeds the budget; then no property is decided.
pub fn verify(
    questionnaire: &Questionnaire,
    properties: &[&Property],
    watch: &[Condition],
    budget: Budget,
) -> Result<Verified, TooLarge> {
    let diagram = Diagram::build(questionnaire, watch, budget)?;
    let compared = Compared::new(questionnaire, &diagram, properties, budget);
    Ok(verify_rest(diagram, properties, properties.iter().map(|_| None).collect(), compared, budget))
}

/// What is found of worse answers, by pairs of sheets.
pub(crate) struct Compared {
    pairs: PairSets,
    findings: BTreeMap<QuestionIx, MonotoneFinding>,
}

impl Compared {
    /// Decides the monotone properties.
    pub(crate) fn new(questionnaire: &Questionnaire, diagram: &Diagram, properties: &[&Property], budget: Budget) -> Self {
        let worsening = properties.iter().filter_map(|p| if let Property::Monotone(q) = p { Some(*q) } else { None });
        let (excused, strict): (Vec<_>, Vec<_>) = worsening.partition(|q| questionnaire.question(*q).worsens_except.is_some());
        let mut product = TwoSafetyProduct::new(questionnaire, diagram, budget);
        let (strict, mut findings) = monotone(&product, &strict, budget);
        product.excused = questionnaire.worsens_except();
        let (excused, more) = monotone(&product, &excused, budget);
        findings.extend(more);
        Self { pairs: PairSets { strict, excused }, findings }
    }
}

/// Decides the properties that aren't settled yet on the diagram.
pub(crate) fn verify_rest(
    diagram: Diagram,
    properties: &[&Property],
    settled: Vec<Option<Finding>>,
    Compared { pairs, findings: worse }: Compared,
    budget: Budget,
) -> Verified {
    let decide =
        |fuel: &mut PropertyFuel, property: &Property| find(&diagram, property, &worse, fuel).unwrap_or(Finding::NotDecided);
    let fuel = || PropertyFuel { budget, work: Fuel::new(budget.fuel), sums: Fuel::new(budget.sums / 4) };
    let left = properties.iter().zip(&settled).filter(|(_, s)| s.is_none()).map(|(p, _)| *p).collect();
    let mut decided = two_threads(left, fuel, decide).into_iter();
    let findings = settled.into_iter().filter_map(|finding| finding.or_else(|| decided.next())).collect();
    Verified { diagram, findings, pairs }
}

/// The 2-safety pairs of the monotone properties: those without an exception share one set, and those with it another.
#[derive(Debug)]
pub struct PairSets {
    /// For properties without an exception.
    pub strict: PairSet,
    /// For properties with it.
    pub excused: PairSet,
}

/// The fuel of the properties that one thread decides.
struct PropertyFuel {
    budget: Budget,
    work: Fuel,
    sums: Fuel,
}

fn find(
    diagram: &Diagram,
    property: &Property,
    worse: &BTreeMap<QuestionIx, MonotoneFinding>,
    fuel: &mut PropertyFuel,
) -> Result<Finding, OutOfFuel> {
    Ok(match property {
        Property::SignsAtOnce => {
            let goes_on = |question: usize, class: Option<usize>, to: Target| {
                let sign = |class: usize| diagram.classes[question][class].escalation == Escalation::Sign;
                matches!(to, Target::Node(_)) && class.is_some_and(sign)
            };
            match search(diagram, (&goes_on, &|_| false), fuel)? {
                Some(witness) => Finding::Fails { sheets: vec![witness], count: None },
                None => Finding::Holds(Evidence::Certificate),
            }
        }
        Property::Never { watch, bad, early } => never(diagram, *watch, bad.iter().copied().collect(), *early, !early, fuel)?,
        Property::Monotone(question) => match worse.get(question).cloned().unwrap_or(Err(OutOfFuel))? {
            None => Finding::Holds(Evidence::Pairs),
            Some(witnesses) => Finding::Fails { sheets: witnesses.into(), count: None },
        },
        Property::Reached(outcome) => {
            let gate = |_: usize, _: Option<usize>, to: Target| to == Target::Gate(*outcome);
            match search(diagram, (&gate, &|node| diagram.end(node) == *outcome), fuel)? {
                Some(witness) => Finding::Holds(Evidence::Sheet(witness, None)),
                None => Finding::Empty,
            }
        }
        Property::Met { watch, counted } => match never(diagram, *watch, diagram.reach(0, 0), false, *counted, fuel)? {
            Finding::Fails { mut sheets, count } => Finding::Holds(Evidence::Sheet(sheets.remove(0), count)),
            _ => Finding::Empty,
        },
    })
}

/// A shortest sheet over a goal edge or to a goal node behind all questions of the diagram.
fn search(
    diagram: &Diagram,
    goals: (&Goal<'_>, &dyn Fn(NodeIx) -> bool),
    fuel: &mut PropertyFuel,
) -> Result<Option<Witness>, OutOfFuel> {
    let (layers, nodes): (Vec<&LayerEdges>, Vec<usize>) = diagram.layers.iter().map(|l| (&l.layer_edges, l.len)).unzip();
    shortest(diagram, &layers, &nodes, goals, fuel.budget, &mut fuel.work)
}

/// Decides a safety property, [`Property::Never`], on the product. `counted`: whether the sheets
/// that break it are counted, too.
fn never(
    diagram: &Diagram,
    watch: usize,
    bad: OutcomeSet,
    early: bool,
    counted: bool,
    fuel: &mut PropertyFuel,
) -> Result<Finding, OutOfFuel> {
    if !early && !diagram.reach(0, 0).meets(bad) {
        return Ok(Finding::Holds(Evidence::Product(Product::default())));
    }
    let built = product(diagram, watch, bad, early, fuel.budget, &mut fuel.work)?;
    let (ends, floors) = (&built.ends, built.floors());
    let is_broken = |to: Target| matches!(to, Target::Broken(_) | Target::BrokenGate(_));
    if !ends.contains(&true) && !floors.iter().flat_map(LayerEdges::targets).any(is_broken) {
        return Ok(Finding::Holds(Evidence::Product(built.labelled())));
    }
    let broken = |_: usize, _: Option<usize>, to: Target| is_broken(to);
    let nodes = built.nodes();
    let layers: Vec<&LayerEdges> = floors.iter().collect();
    let goals: (&Goal<'_>, &dyn Fn(NodeIx) -> bool) = (&broken, &|node| ends[node as usize]);
    let Some(witness) = shortest(diagram, &layers, &nodes, goals, fuel.budget, &mut fuel.work)? else {
        return Ok(Finding::Holds(Evidence::Product(built.labelled())));
    };
    let flow = PathCounter {
        layers,
        nodes,
        diagram,
        sinks: 1,
        sink: &|to| matches!(to, Target::BrokenGate(_)).then_some(0),
        end: &|node| ends[node].then_some(0),
    };
    // With `early` the breaks are steps that go on, which aren't sheets yet.
    let counts = if counted && !early { flow.counts(fuel.budget, &mut fuel.sums).ok() } else { None };
    Ok(Finding::Fails { sheets: vec![witness], count: counts.and_then(|c| c.into_iter().next()) })
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
    /// Nothing: the referee follows all such properties along the certificate in one pass of its own.
    Cubes,
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
