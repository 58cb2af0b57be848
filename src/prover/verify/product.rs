//! The product of the diagram with the monitor of a watched condition, made only where the property can still break.

use hashbrown::HashMap;

use crate::prover::diagram::{
    AbstractValue, Bounds, Budget, Diagram, Formula, Fuel, LayerEdges, NodeIx, OutOfFuel, OutcomeSet, Split, Target, Value,
    add_increments, node_ix, reduced_split, split_at,
};
use crate::prover::monitor::{Monitor, MonitorStep};

/// What it costs to make and keep a node of the product, to look at one step to a node, and to read a value of its state.
const NODE: usize = 1_000;
const LOOK: usize = 30;
const READ: usize = 5;

/// The product of the diagram with a monitor, layer by layer.
#[derive(Debug, Default)]
pub struct Product {
    /// The nodes of each layer.
    pub layers: Vec<Vec<ProductNode>>,
    pub(crate) floors: Vec<LayerEdges>,
}

/// A node of the diagram with a state of the monitor.
#[derive(Debug)]
pub struct ProductNode {
    /// The node of the diagram.
    pub base: NodeIx,
    /// The values of the condition's formulas, and the counters that the diagram's node holds within wider bounds.
    pub known: Vec<(Formula, AbstractValue)>,
    state: StateIx,
}

/// A state of the monitor by its place among those that were met.
type StateIx = usize;

/// Makes the product for a watched condition.
pub(crate) fn product<'d>(
    diagram: &'d Diagram,
    watch: usize,
    bad: OutcomeSet,
    early: bool,
    budget: Budget,
    fuel: &mut Fuel,
) -> Result<UnlabelledProduct<'d>, OutOfFuel> {
    let monitor = Monitor::new(diagram, watch);
    let (states, steps) = (MonitorStates::default(), HashMap::new());
    ProductBuilder { diagram, fuel, monitor, states, steps, bad, early, cuts: Vec::new() }.build(budget)
}

/// A product whose nodes don't say yet what they know: only the referee reads it, once the property holds.
pub(crate) struct UnlabelledProduct<'d> {
    diagram: &'d Diagram,
    monitor: Monitor<'d>,
    states: MonitorStates,
    product: Product,
    /// Which nodes behind all questions break the property.
    pub(crate) ends: Vec<bool>,
}

impl UnlabelledProduct<'_> {
    pub(crate) fn floors(&self) -> &[LayerEdges] {
        &self.product.floors
    }

    /// The number of nodes of each layer.
    pub(crate) fn nodes(&self) -> Vec<usize> {
        self.product.layers.iter().map(Vec::len).collect()
    }

    /// The product with what each node knows within its final bounds.
    pub(crate) fn labelled(mut self) -> Product {
        let diagram = self.diagram;
        let mut bounds = vec![(0, 0); diagram.counters()];
        for (layer, (nodes, floor)) in self.product.layers.iter_mut().zip(&self.product.floors).enumerate() {
            for (ix, node) in nodes.iter_mut().enumerate() {
                floor.all_bounds(ix, &mut bounds);
                let narrower =
                    diagram.known_values(layer, node.base).filter_map(|(f, seen)| match (seen, diagram.rules.counter_of[f]) {
                        (AbstractValue::Count(..), Some(range)) => {
                            Some((f, AbstractValue::Count(bounds[range].0, bounds[range].1)))
                        }
                        _ => None,
                    });
                let of_condition: Vec<(Formula, AbstractValue)> =
                    self.monitor.known(&self.states.all[node.state], &bounds).collect();
                node.known = narrower.filter(|(f, _)| of_condition.iter().all(|(g, _)| g != f)).collect();
                node.known.extend(of_condition);
            }
        }
        self.product
    }
}

struct ProductBuilder<'d, 'm> {
    diagram: &'d Diagram,
    fuel: &'m mut Fuel,
    monitor: Monitor<'d>,
    states: MonitorStates,
    /// The steps of the monitor at this question that depend on no counter, by state and class: a
    /// few, met at every node of the diagram.
    steps: HashMap<(StateIx, Option<usize>), MonitorStep<StateIx>>,
    bad: OutcomeSet,
    early: bool,
    cuts: Vec<(usize, u32)>,
}

/// The states of the monitor that were met, each once.
#[derive(Default)]
struct MonitorStates {
    all: Vec<Vec<Value>>,
    places: HashMap<Vec<Value>, StateIx>,
}

impl MonitorStates {
    fn place(&mut self, state: Vec<Value>) -> StateIx {
        *self.places.entry(state).or_insert_with_key(|state| {
            self.all.push(state.clone());
            self.all.len() - 1
        })
    }
}

struct StepSource {
    question: usize,
    class: Option<usize>,
    state: StateIx,
}

#[derive(Default)]
struct OpenLayer {
    layer: usize,
    floor: LayerEdges,
    nodes: Vec<ProductNode>,
    /// For each node of the diagram its nodes in the product, by the state of the monitor.
    known: Vec<Vec<(StateIx, NodeIx)>>,
}

impl Product {
    fn add(&mut self, done: OpenLayer) {
        self.floors.push(done.floor);
        self.layers.push(done.nodes);
    }
}

impl<'d> ProductBuilder<'d, '_> {
    fn build(mut self, budget: Budget) -> Result<UnlabelledProduct<'d>, OutOfFuel> {
        let diagram = self.diagram;
        let mut product = Product::default();
        let mut here = self.open_layer(0);
        let mut bounds = vec![(0, 0); diagram.counters()];
        let start = self.states.place(self.monitor.start());
        self.intern(&mut here, 0, start, &bounds)?;
        let mut made = 0usize;
        for question in 0..diagram.questions() {
            let mut next = self.open_layer(question + 1);
            self.steps.clear();
            for node in 0..here.nodes.len() {
                // A product node has a state of its own, and weighs about eight of the diagram's.
                if (made + next.nodes.len()).saturating_mul(8) > budget.nodes {
                    return Err(OutOfFuel);
                }
                let ProductNode { base, state, .. } = here.nodes[node];
                let asked = diagram.asked(question, base);
                here.floor.start_node(asked);
                for (class, to) in diagram.edges(question, base).iter().enumerate() {
                    let class = asked.then_some(class);
                    here.floor.all_bounds(node, &mut bounds);
                    add_increments(&mut bounds, diagram.increments(question, class));
                    let source = StepSource { question, class, state };
                    let to = self.split_step(&source, *to, &mut bounds, &mut here.floor.splits, &mut next)?;
                    here.floor.edges.push(to);
                }
            }
            here.floor.end_nodes();
            made += next.nodes.len();
            product.add(here);
            here = next;
        }
        let breaks =
            |n: &ProductNode| !self.early && self.bad.has(diagram.end(n.base)) && self.monitor.holds(&self.states.all[n.state]);
        let ends = here.nodes.iter().map(breaks).collect();
        product.add(here);
        Ok(UnlabelledProduct { diagram, monitor: self.monitor, states: self.states, product, ends })
    }

    /// An empty layer with the counters of the diagram's nodes and those of the condition.
    fn open_layer(&self, layer: usize) -> OpenLayer {
        let mut counters = self.monitor.counters();
        counters.extend(&self.diagram.layers[layer].layer_edges.counters);
        counters.sort_unstable();
        counters.dedup();
        let known = vec![Vec::new(); self.diagram.layers[layer].len];
        OpenLayer { layer, floor: LayerEdges { counters, ..LayerEdges::default() }, known, ..OpenLayer::default() }
    }

    /// Splits a step of the diagram at the thresholds of the condition.
    fn split_step(
        &mut self,
        source: &StepSource,
        to: Target,
        bounds: &mut [Bounds],
        splits: &mut Vec<Split>,
        next: &mut OpenLayer,
    ) -> Result<Target, OutOfFuel> {
        if let Target::Split(ix) = to {
            let split = self.diagram.layers[source.question].layer_edges.splits[ix as usize];
            let (low, high) = bounds[split.count];
            if high < split.at {
                return self.split_step(source, split.below, bounds, splits, next);
            }
            if low >= split.at {
                return self.split_step(source, split.from, bounds, splits, next);
            }
            bounds[split.count] = (low, split.at - 1);
            let below = self.split_step(source, split.below, bounds, splits, next)?;
            bounds[split.count] = (split.at, high);
            let from = self.split_step(source, split.from, bounds, splits, next)?;
            bounds[split.count] = (low, high);
            return Ok(reduced_split(splits, Split { below, from, ..split }));
        }
        let mut cuts = std::mem::take(&mut self.cuts);
        self.monitor.thresholds(source.question, &self.states.all[source.state], &mut cuts);
        let to = split_at(splits, &cuts, bounds, &mut |_, part| self.target(source, to, part, next));
        self.cuts = cuts;
        to
    }

    /// The target of a step within bounds that no threshold splits any more.
    fn target(&mut self, source: &StepSource, to: Target, part: &[Bounds], next: &mut OpenLayer) -> Result<Target, OutOfFuel> {
        self.fuel.take(LOOK + READ * self.states.all[source.state].len())?;
        let stepped = self.step(source, part);
        Ok(match to {
            Target::Gate(outcome) if stepped.now && self.bad.has(outcome) => Target::BrokenGate(outcome),
            Target::Node(base) if self.early && source.class.is_some() && stepped.now => Target::Broken(base),
            Target::Node(base) => {
                let matters = self.early || self.diagram.reach(source.question + 1, base).meets(self.bad);
                if stepped.never || !matters {
                    return Ok(Target::Dropped(base));
                }
                Target::Node(self.intern(next, base, stepped.state, part)?)
            }
            end => end,
        })
    }

    fn step(&mut self, source: &StepSource, part: &[Bounds]) -> MonitorStep<StateIx> {
        let StepSource { question, class, state } = *source;
        if let Some(step) = self.steps.get(&(state, class)) {
            return *step;
        }
        let from = &self.states.all[state];
        let counts = self.monitor.reads_counters(question, from);
        let MonitorStep { state: after, now, never } = self.monitor.step(question, from, class, part);
        let step = MonitorStep { state: self.states.place(after), now, never };
        if !counts {
            self.steps.insert((state, class), step);
        }
        step
    }

    /// The node for a state, new or met before, with its counters joined with these bounds.
    fn intern(&mut self, next: &mut OpenLayer, base: NodeIx, state: StateIx, part: &[Bounds]) -> Result<NodeIx, OutOfFuel> {
        let OpenLayer { layer, floor, nodes, known } = next;
        let values = &self.states.all[state];
        let held = |dim: usize| self.diagram.holds_counter(*layer, base, dim) || self.monitor.holds_counter(values, dim);
        let of_base = &mut known[base as usize];
        let Some((_, ix)) = of_base.iter().find(|(s, _)| *s == state) else {
            self.fuel.take(NODE)?;
            let ix = node_ix(nodes.len());
            of_base.push((state, ix));
            nodes.push(ProductNode { base, known: Vec::new(), state });
            floor.intervals.extend(floor.counters.iter().map(|dim| if held(*dim) { part[*dim] } else { (0, 0) }));
            return Ok(ix);
        };
        let (ix, width) = (*ix, floor.counters.len());
        for (slot, dim) in floor.intervals[ix as usize * width..(ix as usize + 1) * width].iter_mut().zip(&floor.counters) {
            if held(*dim) {
                *slot = (slot.0.min(part[*dim].0), slot.1.max(part[*dim].1));
            }
        }
        Ok(ix)
    }
}
