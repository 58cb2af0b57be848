//! Searches for a bad or a wanted sheet: on the diagram itself, or on its product with the monitor of a watched condition.

use num_bigint::BigUint;

use crate::content::model::{Escalation, OutcomeIx};
use crate::prover::diagram::{Budget, Diagram, Fuel, LayerEdges, NodeIx, OutOfFuel, OutcomeSet, Target};
use crate::prover::sheet_count::PathCounter;
use crate::prover::verify::product::{Product, product};
use crate::prover::witness::{ConcreteSearch, SearchResult, Witness, shortest_completion};

/// The fuel of the properties that one thread decides.
pub(crate) struct PropertyFuel {
    budget: Budget,
    work: Fuel,
    sums: Fuel,
}

impl PropertyFuel {
    pub(crate) fn new(budget: Budget) -> Self {
        Self { budget, work: Fuel::new(budget.fuel), sums: Fuel::new(budget.sums / 4) }
    }
}

/// What a product tells about a safety property.
pub(crate) enum Safety {
    /// It holds: no bad step can be reached.
    Holds(Product),
    /// It fails: a shortest witness, and how many sheets break it, where they were counted.
    Fails(Witness, Option<BigUint>),
}

/// The property behind [`Property::Never`](crate::prover::verify::property::Property::Never).
#[derive(Clone, Copy)]
pub(crate) struct NeverProperty<'a> {
    pub(crate) watch: usize,
    pub(crate) bad: &'a [OutcomeIx],
    pub(crate) early: bool,
}

/// Decides whether every sign ends the questionnaire: a witness if one doesn't.
pub(crate) fn sign_that_goes_on(diagram: &Diagram, fuel: &mut PropertyFuel) -> Result<Option<Witness>, OutOfFuel> {
    let goal = |question: usize, class: Option<usize>, to: Target| {
        matches!(to, Target::Node(_)) && class.is_some_and(|c| diagram.escalation(question, c) == Escalation::Sign)
    };
    diagram_search(diagram, &goal, &|_| false, fuel)
}

/// A shortest sheet that ends in an outcome.
pub(crate) fn sheet_to(diagram: &Diagram, outcome: OutcomeIx, fuel: &mut PropertyFuel) -> Result<Option<Witness>, OutOfFuel> {
    let goal = |_: usize, _: Option<usize>, to: Target| to == Target::Gate(outcome);
    diagram_search(diagram, &goal, &|node| diagram.end(node) == outcome, fuel)
}

fn diagram_search(
    diagram: &Diagram,
    goal: &dyn Fn(usize, Option<usize>, Target) -> bool,
    goal_behind: &dyn Fn(NodeIx) -> bool,
    fuel: &mut PropertyFuel,
) -> Result<Option<Witness>, OutOfFuel> {
    let layers = 0..=diagram.questions();
    let nodes: Vec<usize> = layers.clone().map(|l| diagram.layer_len(l)).collect();
    shortest(diagram, layers.map(|l| diagram.layer_edges(l)).collect(), &nodes, (goal, goal_behind), fuel)
}

/// Decides a safety property on the product. `counted`: whether the sheets that break it are counted, too.
pub(crate) fn never(
    diagram: &Diagram,
    property: NeverProperty<'_>,
    counted: bool,
    fuel: &mut PropertyFuel,
) -> Result<Safety, OutOfFuel> {
    let NeverProperty { watch, bad, early } = property;
    let bad: OutcomeSet = bad.iter().copied().collect();
    if !early && !diagram.reached().meets(bad) {
        return Ok(Safety::Holds(Product::default()));
    }
    let (product, ends) = product(diagram, watch, bad, early, fuel.budget, &mut fuel.work)?;
    let goal = |_: usize, _: Option<usize>, to: Target| matches!(to, Target::Broken(_) | Target::BrokenGate(_));
    let nodes: Vec<usize> = product.layers.iter().map(Vec::len).collect();
    let layers: Vec<&LayerEdges> = product.floors.iter().collect();
    let Some(witness) = shortest(diagram, layers.clone(), &nodes, (&goal, &|node| ends[node as usize]), fuel)? else {
        return Ok(Safety::Holds(product));
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
    let counted = counted && !early;
    let counts = if counted { flow.counts(fuel.budget, &mut fuel.sums) } else { Err(OutOfFuel) };
    Ok(Safety::Fails(witness, counts.ok().and_then(|c| c.into_iter().next())))
}

/// A shortest sheet over a goal step or to a goal node behind all questions. `None` proves that there is none.
fn shortest<'a>(
    diagram: &'a Diagram,
    layers: Vec<&'a LayerEdges>,
    nodes: &[usize],
    goals: (&'a dyn Fn(usize, Option<usize>, Target) -> bool, &'a dyn Fn(NodeIx) -> bool),
    fuel: &mut PropertyFuel,
) -> Result<Option<Witness>, OutOfFuel> {
    let search = ConcreteSearch::new(diagram, layers, nodes, goals, &mut fuel.work)?;
    if !search.reachable() {
        return Ok(None);
    }
    let SearchResult::Path(way) = search.path(fuel.budget, &mut fuel.work) else { return Err(OutOfFuel) };
    let mut witness = search.replies(&way);
    if let Some(end) = way.last() {
        let rest = if let Target::Broken(base) = end.at { Target::Node(base) } else { end.at };
        witness.extend(shortest_completion(diagram, end.layer, rest, &end.counts));
    }
    Ok(Some(witness))
}
