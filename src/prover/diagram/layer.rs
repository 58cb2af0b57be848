//! One layer of the diagram: the nodes before one question, each with its state.

use crate::content::model::OutcomeIx;
use crate::prover::diagram::edges::{Bounds, LayerEdges};
use crate::prover::diagram::outcome_set::OutcomeSet;
use crate::prover::diagram::rules::{Formula, INTERVAL, Rules, Value};

/// The nodes before one question; the last layer is behind all questions.
#[derive(Debug, Default)]
#[expect(clippy::struct_field_names, reason = "`edges` are a part of `layer_edges`")]
pub(crate) struct Layer {
    /// The formulas whose values a state holds, in the order of the state.
    pub(crate) live: Vec<Formula>,
    /// The states of all nodes in a row, `live.len()` values each.
    pub(crate) states: Vec<Value>,
    /// The number of nodes.
    pub(crate) len: usize,
    /// The place in a state of each of the layer's counters.
    places: Vec<usize>,
    /// The edges to the next layer.
    pub(crate) layer_edges: LayerEdges,
    /// In the last layer, the outcome of each node.
    pub(crate) ends: Vec<OutcomeIx>,
    /// The outcomes that each node can reach.
    pub(crate) reach: Vec<OutcomeSet>,
    /// The fewest and the most questions still asked from each node on.
    pub(crate) left: Vec<(u16, u16)>,
}

impl Layer {
    /// An empty layer whose states hold the values of `live`.
    pub(crate) fn new(rules: &Rules, live: Vec<Formula>) -> Self {
        let counter = |(place, f): (usize, &Formula)| rules.counter_of[*f].map(|counter| (counter, place));
        let mut counters: Vec<(usize, usize)> = live.iter().enumerate().filter_map(counter).collect();
        counters.sort_unstable();
        let (counters, places) = counters.into_iter().unzip();
        Self { live, places, layer_edges: LayerEdges { counters, ..LayerEdges::default() }, ..Self::default() }
    }

    /// The state of a node.
    pub(crate) fn state(&self, node: usize) -> &[Value] {
        let width = self.live.len();
        &self.states[node * width..(node + 1) * width]
    }

    /// The memory that the nodes take, in nodes of usual width: about eight values of a wide state
    /// weigh as much as a node.
    pub(crate) fn weight(&self) -> usize {
        self.len * (1 + self.live.len() / 8)
    }

    /// Whether a node holds a counter, given by its place among the layer's counters.
    pub(crate) fn holds(&self, node: usize, counter: usize) -> bool {
        self.states[node * self.live.len() + self.places[counter]] == INTERVAL
    }

    /// Joins the intervals of a node with the bounds of one more path to it; a `narrow` node keeps
    /// its first ones.
    pub(crate) fn join(&mut self, node: usize, bounds: &[Bounds], narrow: bool) {
        let width = self.layer_edges.counters.len();
        let new = self.layer_edges.intervals.len() <= node * width;
        for i in 0..width {
            let counter = self.layer_edges.counters[i];
            let more = if self.holds(node, i) { bounds[counter] } else { (0, 0) };
            if new {
                self.layer_edges.intervals.push(more);
            } else if !narrow {
                let interval = &mut self.layer_edges.intervals[node * width + i];
                *interval = (interval.0.min(more.0), interval.1.max(more.1));
            }
        }
    }
}
