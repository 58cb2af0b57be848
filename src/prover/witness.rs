//! Witnesses: concrete sheets that show a property or its violation.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use crate::content::model::{QuestionIx, Reply};
use crate::prover::diagram::{Budget, Diagram, Fuel, LayerEdges, NodeIx, OutOfFuel, Target, node_ix};

/// The replies to the asked questions of one sheet, in order.
pub type Witness = Vec<(QuestionIx, Reply)>;

/// The cost of a step beside the values of its state, in values.
const STEP: usize = 150;

/// The cost of a state's value, which is copied, compared and kept.
const KEPT: usize = 6;

/// A graph of states with an admissible heuristic.
pub(crate) trait StateSpace {
    /// A state.
    type State: Clone + Ord;
    /// Calls `each` with every successor of a state and the number of questions that the step asks.
    fn steps(&self, state: &Self::State, each: &mut dyn FnMut(Self::State, u16));
    /// A lower bound of the questions asked before a goal; `None` where no goal can be reached.
    fn left(&self, state: &Self::State) -> Option<u16>;
    /// Whether a state is a goal.
    fn done(&self, state: &Self::State) -> bool;
    /// The number of values in a state.
    fn width(&self) -> usize;
    /// The layer of a state: of equally promising states, the deepest is expanded first.
    fn depth(&self, state: &Self::State) -> usize;
}

/// The result of a search.
pub(crate) enum SearchResult<S> {
    /// The states of a shortest path.
    Path(Vec<S>),
    /// No goal can be reached.
    NoPath,
    /// The search ran out of steps or fuel.
    GivenUp,
}

/// A shortest path from a state to a goal: fewest questions, then in the order of the steps. Where
/// a tenth of the steps isn't enough, since intervals make the heuristic too hopeful, any path will
/// do, the deepest states first.
pub(crate) fn search<S: StateSpace>(space: &S, from: &S::State, steps: usize, fuel: &mut Fuel) -> SearchResult<S::State> {
    let shortest = run(space, from, steps / 10, fuel, |depth, far| (far, Reverse(depth)));
    let found = shortest.or_else(|OutOfFuel| run(space, from, steps, fuel, |depth, far| (Reverse(depth), far)));
    match found {
        Ok(Some(path)) => SearchResult::Path(path),
        Ok(None) => SearchResult::NoPath,
        Err(OutOfFuel) => SearchResult::GivenUp,
    }
}

/// One search; `key` orders the states by their layer and the questions of a path through them.
fn run<S: StateSpace, K: Ord>(
    space: &S,
    from: &S::State,
    steps: usize,
    fuel: &mut Fuel,
    key: impl Fn(usize, u16) -> K,
) -> Result<Option<Vec<S::State>>, OutOfFuel> {
    let mut heap = BinaryHeap::new();
    // For every state seen: the questions asked before it, and its predecessor.
    let mut seen: BTreeMap<S::State, (u16, Option<S::State>)> = BTreeMap::new();
    let mut number = 0usize;
    let mut push = |heap: &mut BinaryHeap<_>, state: S::State, asked: u16| {
        if let Some(left) = space.left(&state) {
            number += 1;
            heap.push(Reverse((key(space.depth(&state), asked.saturating_add(left)), number, asked, state)));
        }
    };
    seen.insert(from.clone(), (0, None));
    push(&mut heap, from.clone(), 0);
    let mut expanded = 0;
    while let Some(Reverse((_, _, asked, state))) = heap.pop() {
        if seen.get(&state).is_some_and(|(best, _)| *best < asked) {
            continue;
        }
        if space.done(&state) {
            let mut path = vec![state];
            while let Some((_, Some(before))) = path.last().and_then(|p| seen.get(p)) {
                path.push(before.clone());
            }
            path.reverse();
            return Ok(Some(path));
        }
        expanded += 1;
        if expanded > steps {
            return Err(OutOfFuel);
        }
        let mut taken = 0;
        space.steps(&state, &mut |next, asks| {
            taken += 1;
            let asked = asked + asks;
            if seen.get(&next).is_none_or(|(best, _)| asked < *best) && space.left(&next).is_some() {
                seen.insert(next.clone(), (asked, Some(state.clone())));
                push(&mut heap, next, asked);
            }
        });
        fuel.take(taken * (STEP + KEPT * space.width()))?;
    }
    Ok(None)
}

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
