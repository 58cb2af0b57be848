//! A watched condition followed along the diagram, only where the promise can still break.

use std::collections::BTreeMap;

use num_bigint::BigUint;

use crate::content::model::{Escalation, OutcomeIx};
use crate::prover::diagram::{
    Bounds, Budget, Diagram, Formula, Fuel, LayerEdges, NodeIx, OutcomeSet, Seen, Split, Target, Value, cut, joined,
};
use crate::prover::monitor::Monitor;
use crate::prover::sheet_count::Flow;
use crate::prover::verify::{Evidence, Finding, PropertyFuel, Witness};
use crate::prover::witness::concrete_search::{Ground, on};
use crate::prover::witness::search::Found;

/// The condition followed along the diagram: per layer, nodes of the diagram with what is known of the condition.
#[derive(Debug, Default)]
pub struct Product {
    /// By layer: the node of the diagram, what is known there beside what the diagram's own node says, and the steps.
    pub layers: Vec<Vec<ProductNode>>,
    pub(crate) floors: Vec<LayerEdges>,
}

/// A node with what is known of the condition there.
#[derive(Debug)]
pub struct ProductNode {
    /// The node of the diagram.
    pub base: NodeIx,
    /// What is known of the condition's formulas, and of counts that the diagram's node holds within wider bounds.
    pub known: Vec<(Formula, Seen)>,
    state: Vec<Value>,
}

impl Product {
    /// The steps of a node, in the order of the classes.
    pub(crate) fn edges(&self, layer: usize, node: usize) -> &[Target] {
        self.floors[layer].edges(node)
    }
}

/// Built-in guarantee 1.
pub(crate) fn signs(diagram: &Diagram, fuel: &mut PropertyFuel) -> Finding {
    let goal = |question: usize, class: Option<usize>, to: Target| {
        matches!(to, Target::Node(_)) && class.is_some_and(|c| diagram.escalation(question, c) == Escalation::Sign)
    };
    one_sheet(diagram, &goal, &|_| false, fuel, |replies| match replies {
        Some(sheet) => Finding::Fails { sheets: vec![sheet], count: None },
        None => Finding::Holds(Evidence::Certificate),
    })
}

/// A sheet that leads to an outcome.
pub(crate) fn reached(diagram: &Diagram, outcome: OutcomeIx, fuel: &mut PropertyFuel) -> Finding {
    let goal = |_: usize, _: Option<usize>, to: Target| to == Target::Gate(outcome);
    one_sheet(diagram, &goal, &|node| diagram.end(node) == outcome, fuel, |replies| match replies {
        Some(sheet) => Finding::Holds(Evidence::Sheet(sheet, None)),
        None => Finding::Empty,
    })
}

/// What a search of the diagram itself came to. Without bounds that hide something, nothing found is nothing there.
fn one_sheet(
    diagram: &Diagram,
    goal: &dyn Fn(usize, Option<usize>, Target) -> bool,
    behind: &dyn Fn(NodeIx) -> bool,
    fuel: &mut PropertyFuel,
    then: impl Fn(Option<Witness>) -> Finding,
) -> Finding {
    let last = diagram.questions();
    let floors: Vec<&LayerEdges> = (0..=last).map(|l| diagram.floor(l)).collect();
    let nodes: Vec<usize> = (0..=last).map(|l| diagram.layer_len(l)).collect();
    let Some(ground) = Ground::new(diagram, floors, &nodes, (goal, behind), &mut fuel.work) else { return Finding::NotDecided };
    if !ground.reachable() {
        return then(None);
    }
    match ground.way(fuel.budget, &mut fuel.work) {
        Found::Way(way) => {
            let mut sheet = ground.replies(&way);
            if let Some(end) = way.last() {
                sheet.extend(on(diagram, end.layer, end.at, &end.counts));
            }
            then(Some(sheet))
        }
        _ => Finding::NotDecided,
    }
}

/// What following a condition came to.
pub(crate) enum SafetyFinding {
    /// Along no way is the promise broken, as far as the bounds tell.
    Sound(Product),
    /// It is, on so many sheets if they were counted.
    Broken(Witness, Option<BigUint>),
    /// It took more than the budget to find out.
    GivenUp,
}

/// No sheet on which the condition holds ends in one of `bad`; with `early`, none goes on once it holds. `counted`: whether it is asked
/// how many sheets break it.
pub(crate) fn never(
    diagram: &Diagram,
    (watch, bad, early): (usize, &[OutcomeIx], bool),
    counted: bool,
    fuel: &mut PropertyFuel,
) -> SafetyFinding {
    let bad_set: OutcomeSet = bad.iter().copied().collect();
    if !early && !diagram.reached().meets(bad_set) {
        return SafetyFinding::Sound(Product::default());
    }
    let maker = ProductBuilder::new(diagram, watch, bad_set, early, &mut fuel.work);
    let Some((product, ends)) = maker.product(fuel.budget) else { return SafetyFinding::GivenUp };
    let goal = |_: usize, _: Option<usize>, to: Target| matches!(to, Target::Broken(_) | Target::BrokenGate(_));
    let behind = |node: NodeIx| ends[node as usize];
    let nodes: Vec<usize> = product.layers.iter().map(Vec::len).collect();
    let floors = product.floors.iter().collect();
    let Some(ground) = Ground::new(diagram, floors, &nodes, (&goal, &behind), &mut fuel.work) else {
        return SafetyFinding::GivenUp;
    };
    if !ground.reachable() {
        return SafetyFinding::Sound(product);
    }
    let Found::Way(way) = ground.way(fuel.budget, &mut fuel.work) else { return SafetyFinding::GivenUp };
    let mut sheet = ground.replies(&way);
    if let Some(end) = way.last()
        && let Target::Broken(base) = end.at
    {
        sheet.extend(on(diagram, end.layer, Target::Node(base), &end.counts));
    }
    let flow = Flow {
        floors: product.floors.iter().collect(),
        nodes,
        diagram,
        sinks: 1,
        sink: &|to| matches!(to, Target::BrokenGate(_)).then_some(0),
        end: &|node| ends[node].then_some(0),
    };
    // A condition that has to end at once would be counted where it goes on, and that isn't a sheet yet.
    let counted = counted && !early;
    let count = counted.then(|| flow.counts(fuel.budget, &mut fuel.sums)).flatten().and_then(|c| c.into_iter().next());
    SafetyFinding::Broken(sheet, count)
}

/// Makes the product of a diagram with a condition.
struct ProductBuilder<'d, 'm> {
    diagram: &'d Diagram,
    fuel: &'m mut Fuel,
    tracker: Monitor<'d>,
    ranges: Vec<usize>,
    bad: OutcomeSet,
    early: bool,
    cuts: Vec<(usize, u32)>,
}

/// What a step of the product starts from.
struct StepSource<'s> {
    question: usize,
    class: Option<usize>,
    state: &'s [Value],
}

/// The layer that is being made.
#[derive(Default)]
struct OpenLayer {
    layer: usize,
    floor: LayerEdges,
    nodes: Vec<ProductNode>,
    known: BTreeMap<(NodeIx, Vec<Value>), NodeIx>,
}

/// What it costs to make a node of the product, to look at one step to one, and to read a value of a condition. A node is kept, and weighs
/// as much.
const NODE: usize = 1_000;
const LOOK: usize = 30;
const READ: usize = 5;

impl<'d, 'm> ProductBuilder<'d, 'm> {
    fn new(diagram: &'d Diagram, watch: usize, bad: OutcomeSet, early: bool, fuel: &'m mut Fuel) -> Self {
        let tracker = Monitor::new(diagram, watch);
        let ranges = tracker.ranges();
        Self { diagram, fuel, tracker, ranges, bad, early, cuts: Vec::new() }
    }

    /// The product, and which of its nodes behind all questions break the promise.
    fn product(mut self, budget: Budget) -> Option<(Product, Vec<bool>)> {
        let diagram = self.diagram;
        let mut product = Product::default();
        let mut here = self.ahead(0);
        let mut bounds = vec![(0, 0); diagram.ranged()];
        self.intern(&mut here, 0, self.tracker.start(), &bounds)?;
        let mut made = 0usize;
        for question in 0..diagram.questions() {
            let mut next = self.ahead(question + 1);
            for node in 0..here.nodes.len() {
                // A followed node has a state of its own, and weighs about eight of the diagram's.
                if (made + next.nodes.len()).saturating_mul(8) > budget.nodes {
                    return None;
                }
                let base = here.nodes[node].base;
                let state = here.nodes[node].state.clone();
                let asked = diagram.asked(question, base);
                here.floor.first_edge.push(u32::try_from(here.floor.edges.len()).unwrap_or(u32::MAX));
                here.floor.asked.push(asked);
                for (class, to) in diagram.edges(question, base).iter().enumerate() {
                    let class = asked.then_some(class);
                    here.floor.all_bounds(node, &mut bounds);
                    if let Some(shift) = diagram.shift(question, class) {
                        bounds.iter_mut().zip(shift).for_each(|(b, s)| *b = (b.0 + s, b.1 + s));
                    }
                    let from = StepSource { question, class, state: &state };
                    let to = self.grow(&from, *to, &mut bounds, &mut here.floor.splits, &mut next)?;
                    here.floor.edges.push(to);
                }
            }
            here.floor.first_edge.push(u32::try_from(here.floor.edges.len()).unwrap_or(u32::MAX));
            made += next.nodes.len();
            self.close(&mut product, question, here);
            here = next;
        }
        let last = diagram.questions();
        let breaks = |f: &ProductNode| !self.early && self.bad.has(diagram.end(f.base)) && self.tracker.holds(&f.state);
        let ends = here.nodes.iter().map(breaks).collect();
        self.close(&mut product, last, here);
        Some((product, ends))
    }

    /// An empty layer: its nodes hold the counts of the diagram's nodes and those of the condition.
    fn ahead(&self, layer: usize) -> OpenLayer {
        let mut dims: Vec<usize> = self.diagram.floor(layer).dims.iter().chain(&self.ranges).copied().collect();
        dims.sort_unstable();
        dims.dedup();
        OpenLayer { layer, floor: LayerEdges { dims, ..LayerEdges::default() }, ..OpenLayer::default() }
    }

    /// Takes a step of the diagram apart by what the condition can tell apart; nothing where that is more work than is left.
    fn grow(
        &mut self,
        from: &StepSource<'_>,
        to: Target,
        bounds: &mut [Bounds],
        splits: &mut Vec<Split>,
        next: &mut OpenLayer,
    ) -> Option<Target> {
        if let Target::Split(ix) = to {
            let split = self.diagram.floor(from.question).splits[ix as usize];
            let (low, high) = bounds[split.count];
            if high < split.at {
                return self.grow(from, split.below, bounds, splits, next);
            }
            if low >= split.at {
                return self.grow(from, split.from, bounds, splits, next);
            }
            bounds[split.count] = (low, split.at - 1);
            let below = self.grow(from, split.below, bounds, splits, next)?;
            bounds[split.count] = (split.at, high);
            let behind = self.grow(from, split.from, bounds, splits, next)?;
            bounds[split.count] = (low, high);
            return Some(joined(splits, Split { below, from: behind, ..split }));
        }
        let mut cuts = std::mem::take(&mut self.cuts);
        self.tracker.cuts(from.question, from.state, &mut cuts);
        let to = cut(splits, &cuts, bounds, &mut |_, part| self.end(from, to, part, next));
        self.cuts = cuts;
        to
    }

    fn end(&mut self, from: &StepSource<'_>, to: Target, part: &[Bounds], next: &mut OpenLayer) -> Option<Target> {
        self.fuel.take(LOOK + READ * from.state.len())?;
        let stepped = self.tracker.step(from.question, from.state, from.class, part);
        Some(match to {
            Target::Gate(outcome) if stepped.now && self.bad.has(outcome) => Target::BrokenGate(outcome),
            Target::Node(base) if self.early && from.class.is_some() && stepped.now => Target::Broken(base),
            Target::Node(base) => {
                let matters = self.early || self.diagram.reach(from.question + 1, base).meets(self.bad);
                if stepped.never || !matters {
                    return Some(Target::Dropped(base));
                }
                Target::Node(self.intern(next, base, stepped.state, part)?)
            }
            end => end,
        })
    }

    fn intern(&mut self, next: &mut OpenLayer, base: NodeIx, state: Vec<Value>, part: &[Bounds]) -> Option<NodeIx> {
        let OpenLayer { layer, floor, nodes, known } = next;
        let held =
            |dim: usize, state: &[Value]| self.diagram.holds_range(*layer, base, dim) || self.tracker.holds_range(state, dim);
        let before = nodes.len();
        let ix = *known.entry((base, state)).or_insert_with_key(|(base, state)| {
            nodes.push(ProductNode { base: *base, known: Vec::new(), state: state.clone() });
            floor.boxes.extend(floor.dims.iter().map(|dim| if held(*dim, state) { part[*dim] } else { (0, 0) }));
            NodeIx::try_from(nodes.len() - 1).unwrap_or(NodeIx::MAX)
        });
        if nodes.len() > before {
            self.fuel.take(NODE)?;
        }
        let (width, state) = (floor.dims.len(), &nodes[ix as usize].state);
        for (slot, dim) in floor.boxes[ix as usize * width..(ix as usize + 1) * width].iter_mut().zip(&floor.dims) {
            if held(*dim, state) {
                *slot = (slot.0.min(part[*dim].0), slot.1.max(part[*dim].1));
            }
        }
        Some(ix)
    }

    /// Writes down what each node of a finished layer knows, with the bounds that it has come to.
    fn close(&self, product: &mut Product, layer: usize, mut done: OpenLayer) {
        let diagram = self.diagram;
        let mut bounds = vec![(0, 0); diagram.ranged()];
        for (node, followed) in done.nodes.iter_mut().enumerate() {
            done.floor.all_bounds(node, &mut bounds);
            let narrower = diagram.held(layer, followed.base).filter_map(|(f, seen)| match (seen, diagram.range_of(f)) {
                (Seen::Count(..), Some(range)) => Some((f, Seen::Count(bounds[range].0, bounds[range].1))),
                _ => None,
            });
            let of_condition: Vec<(Formula, Seen)> = self.tracker.known(&followed.state, &bounds).collect();
            followed.known = narrower.filter(|(f, _)| of_condition.iter().all(|(g, _)| g != f)).collect();
            followed.known.extend(of_condition);
        }
        product.floors.push(done.floor);
        product.layers.push(done.nodes);
    }
}
