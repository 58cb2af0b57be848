//! One layer of the diagram: the nodes before one question, each with its state.

use hashbrown::HashTable;

use crate::content::model::OutcomeIx;
use crate::prover::diagram::{Bounds, Faults, Formula, FormulaGraph, INTERVAL, LayerEdges, NodeIx, OutcomeSet, Value, node_ix};

/// The nodes before one question; the last layer is behind all questions.
#[derive(Debug, Default)]
#[expect(clippy::struct_field_names, reason = "`edges` are a part of `layer_edges`")]
pub(crate) struct Layer {
    /// The formulas whose values a state holds, in the order of the state.
    pub(crate) live: Vec<Formula>,
    /// The states of all nodes in a row, `live.len()` values each.
    pub(crate) states: Vec<Value>,
    pub(crate) len: usize,
    /// The place in a state of each of the layer's counters.
    places: Vec<usize>,
    pub(crate) layer_edges: LayerEdges,
    /// In the last layer, the outcome of each node.
    pub(crate) ends: Vec<OutcomeIx>,
    pub(crate) reach: Vec<OutcomeSet>,
    /// The fewest and the most questions still asked from each node on.
    pub(crate) left: Vec<(u16, u16)>,
}

impl Layer {
    pub(crate) fn new(rules: &FormulaGraph, live: Vec<Formula>) -> Self {
        let counter = |(place, f): (usize, &Formula)| rules.counter_of[*f].map(|counter| (counter, place));
        let mut counters: Vec<(usize, usize)> = live.iter().enumerate().filter_map(counter).collect();
        counters.sort_unstable();
        let (counters, places) = counters.into_iter().unzip();
        Self { live, places, layer_edges: LayerEdges { counters, ..LayerEdges::default() }, ..Self::default() }
    }

    pub(crate) fn state(&self, node: usize) -> &[Value] {
        let width = self.live.len();
        &self.states[node * width..(node + 1) * width]
    }

    /// The memory that the nodes take, in nodes of usual width: about eight values of a wide state
    /// weigh as much as a node.
    pub(crate) fn weight(&self) -> usize {
        self.len * (1 + self.live.len() / 8)
    }

    /// Lets go of the states, and of the room that was left for more edges.
    pub(crate) fn keep_edges(&mut self) {
        self.states = Vec::new();
        self.layer_edges.edges.shrink_to_fit();
    }

    /// Whether a node has the interval of a counter, given by its place among the layer's counters.
    pub(crate) fn contains(&self, node: usize, counter: usize) -> bool {
        self.states[node * self.live.len() + self.places[counter]] == INTERVAL
    }

    /// Joins the intervals of a node with the bounds of one more path to it; a `narrow` node keeps
    /// its first ones.
    pub(crate) fn join(&mut self, node: usize, bounds: &[Bounds], narrow: bool) {
        let width = self.layer_edges.counters.len();
        let new = self.layer_edges.intervals.len() <= node * width;
        for i in 0..width {
            let counter = self.layer_edges.counters[i];
            let more = if self.contains(node, i) { bounds[counter] } else { (0, 0) };
            if new {
                self.layer_edges.intervals.push(more);
            } else if !narrow {
                let interval = &mut self.layer_edges.intervals[node * width + i];
                *interval = (interval.0.min(more.0), interval.1.max(more.1));
            }
        }
    }
}

/// A layer under construction, and its nodes by the hash of their states.
pub(crate) struct UniqueTable {
    pub(crate) layer: Layer,
    nodes: HashTable<NodeIx>,
    faults: Faults,
}

impl UniqueTable {
    pub(crate) fn new(layer: Layer, faults: Faults) -> Self {
        Self { layer, nodes: HashTable::new(), faults }
    }

    /// The node of a state: the one that has it already, or a new one.
    pub(crate) fn intern(&mut self, state: &[Value]) -> NodeIx {
        let Self { layer, nodes, faults } = self;
        let code_of = |state: &[Value]| match faults.hash_bits {
            Some(bits) => hash(state) & ((1 << bits) - 1),
            None if faults.one_hash => 0,
            None => hash(state),
        };
        let code = code_of(state);
        let same = |node: &NodeIx| {
            let other = layer.state(*node as usize);
            faults.hash_bits.is_some() && code_of(other) == code || other == state
        };
        if let Some(found) = nodes.find(code, same) {
            return *found;
        }
        let node = node_ix(layer.len);
        layer.len += 1;
        layer.states.extend_from_slice(state);
        nodes.insert_unique(code, node, |node| code_of(layer.state(*node as usize)));
        node
    }
}

/// The hash of a state: multiply and fold, four values at a time.
pub(crate) fn hash(state: &[Value]) -> u64 {
    const ODD: u64 = 0xD6E8_FEB8_6659_FD93;
    let fold = |code: u64, word: u64| {
        let wide = u128::from(code ^ word) * u128::from(ODD);
        #[expect(clippy::cast_possible_truncation, reason = "both halves are folded together")]
        let (low, high) = (wide as u64, (wide >> 64) as u64);
        (low ^ high).rotate_left(23)
    };
    let word = |values: &[Value]| values.iter().rev().fold(0u64, |word, v| word << 16 | u64::from(*v));
    let fours = state.chunks_exact(4);
    let rest = word(fours.remainder());
    fold(fours.fold(ODD, |code, four| fold(code, word(four))), rest)
}
