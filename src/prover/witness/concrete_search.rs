//! The search for a witness: a shortest path of exact counts along the diagram or a product. The
//! intervals of the nodes give the heuristic.

use crate::content::model::QuestionIx;
use crate::prover::diagram::edges::node_ix;
use crate::prover::diagram::{Budget, Diagram, Fuel, LayerEdges, NodeIx, OutOfFuel, Target};
use crate::prover::witness::Witness;
use crate::prover::witness::search::{SearchResult, StateSpace, search};

/// Whether an edge is a goal, by its question, the class of replies (none where the question isn't
/// asked) and its end.
type Goal<'a> = dyn Fn(usize, Option<usize>, Target) -> bool + 'a;

/// The search space of one property.
pub(crate) struct ConcreteSearch<'a> {
    diagram: &'a Diagram,
    layers: Vec<&'a LayerEdges>,
    goal: &'a Goal<'a>,
    goal_behind: &'a dyn Fn(NodeIx) -> bool,
    /// For each node of each layer, a lower bound of the questions asked before a goal.
    left: Vec<Vec<Option<u16>>>,
}

/// A state of the search: the layer, the place in it, the exact value of every counter, and whether
/// the edge to it was a goal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ConcreteState {
    pub(crate) layer: usize,
    pub(crate) at: Target,
    pub(crate) counts: Vec<u32>,
    pub(crate) goal: bool,
}

impl<'a> ConcreteSearch<'a> {
    /// The search space of layers with so many `nodes` each; a goal is an edge or a node behind all
    /// questions.
    ///
    /// # Errors
    /// Where the heuristic takes more fuel than is left.
    pub(crate) fn new(
        diagram: &'a Diagram,
        layers: Vec<&'a LayerEdges>,
        nodes: &[usize],
        (goal, goal_behind): (&'a Goal<'a>, &'a dyn Fn(NodeIx) -> bool),
        fuel: &mut Fuel,
    ) -> Result<Self, OutOfFuel> {
        fuel.take(layers.iter().map(|f| f.steps()).sum())?;
        let last = layers.len() - 1;
        let mut left: Vec<Vec<Option<u16>>> = nodes.iter().map(|n| vec![None; *n]).collect();
        for (node, left) in left[last].iter_mut().enumerate() {
            *left = goal_behind(node_ix(node)).then_some(0);
        }
        for layer in (0..last).rev() {
            for node in 0..nodes[layer] {
                let asked = layers[layer].asked[node];
                let mut best: Option<u16> = None;
                for (class, to) in layers[layer].edges(node).iter().enumerate() {
                    layers[layer].ends(*to, &mut |end| {
                        let behind = match end {
                            end if goal(layer, asked.then_some(class), end) => Some(0),
                            Target::Node(n) => left[layer + 1][n as usize],
                            _ => None,
                        };
                        best = [best, behind].into_iter().flatten().min();
                    });
                }
                left[layer][node] = best.map(|b| b.saturating_add(u16::from(asked)));
            }
        }
        Ok(Self { diagram, layers, goal, goal_behind, left })
    }

    /// Whether a goal can be reached, as far as intervals tell.
    pub(crate) fn reachable(&self) -> bool {
        self.left[0][0].is_some()
    }

    /// A shortest path to a goal.
    pub(crate) fn path(&self, budget: Budget, fuel: &mut Fuel) -> SearchResult<ConcreteState> {
        let start = ConcreteState { layer: 0, at: Target::Node(0), counts: vec![0; self.diagram.counters()], goal: false };
        search(self, &start, budget.steps, fuel)
    }

    /// Calls `each` with the class of replies and the state of every step from a state.
    fn classes(&self, state: &ConcreteState, each: &mut dyn FnMut(Option<usize>, ConcreteState)) {
        let (Target::Node(node), false, true) = (state.at, state.goal, state.layer + 1 < self.layers.len()) else { return };
        let layer_edges = self.layers[state.layer];
        let asked = layer_edges.asked[node as usize];
        for (class, to) in layer_edges.edges(node as usize).iter().enumerate() {
            let class = asked.then_some(class);
            let counts = self.diagram.counts_after(state.layer, class, &state.counts);
            let at = layer_edges.resolve(*to, &counts);
            let goal = (self.goal)(state.layer, class, at);
            each(class, ConcreteState { layer: state.layer + 1, at, counts, goal });
        }
    }

    /// The replies on a path.
    pub(crate) fn replies(&self, path: &[ConcreteState]) -> Witness {
        let mut out = Witness::new();
        for (before, after) in path.iter().zip(&path[1..]) {
            let mut taken = None;
            self.classes(before, &mut |class, state| {
                if taken.is_none() && state == *after {
                    taken = Some(class);
                }
            });
            if let Some(Some(class)) = taken {
                out.push((QuestionIx(before.layer), self.diagram.example(before.layer, class)));
            }
        }
        out
    }
}

/// The replies on a shortest path from a node of the diagram to an end, always the first of equally
/// short ones.
pub(crate) fn shortest_completion(diagram: &Diagram, layer: usize, at: Target, counts: &[u32]) -> Witness {
    let (mut out, mut layer, mut at, mut counts) = (Witness::new(), layer, at, counts.to_vec());
    while let Target::Node(node) = at {
        if layer == diagram.questions() {
            break;
        }
        let asked = diagram.asked(layer, node);
        let step = |(class, to): (usize, &Target)| {
            let class = asked.then_some(class);
            let counts = diagram.counts_after(layer, class, &counts);
            let to = diagram.resolve(layer, *to, &counts);
            let left = if let Target::Node(n) = to { diagram.left(layer + 1, n).0 } else { 0 };
            (left, class, to, counts)
        };
        let Some((_, class, to, after)) = diagram.edges(layer, node).iter().enumerate().map(step).min_by_key(|s| s.0) else {
            break;
        };
        if let Some(class) = class {
            out.push((QuestionIx(layer), diagram.example(layer, class)));
        }
        (layer, at, counts) = (layer + 1, to, after);
    }
    out
}

impl StateSpace for ConcreteSearch<'_> {
    type State = ConcreteState;

    fn steps(&self, state: &ConcreteState, each: &mut dyn FnMut(ConcreteState, u16)) {
        self.classes(state, &mut |class, next| {
            if next.goal || matches!(next.at, Target::Node(_)) {
                each(next, u16::from(class.is_some()));
            }
        });
    }

    fn left(&self, state: &ConcreteState) -> Option<u16> {
        match state.at {
            _ if state.goal => Some(0),
            Target::Node(node) => self.left[state.layer][node as usize],
            _ => None,
        }
    }

    fn width(&self) -> usize {
        self.diagram.counters()
    }

    fn done(&self, state: &ConcreteState) -> bool {
        let behind = state.layer + 1 == self.layers.len();
        state.goal || matches!(state.at, Target::Node(node) if behind && (self.goal_behind)(node))
    }

    fn depth(&self, state: &ConcreteState) -> usize {
        state.layer
    }
}
