//! Witnesses: concrete sheets that show a property or its violation, found by a best-first search
//! (A*) with exact counts. The intervals of the nodes give the heuristic.

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

/// The classes of replies that two sheets give to one question; `None` where a sheet isn't asked, or
/// there is no second one.
pub(crate) type ClassPair = [Option<usize>; 2];

/// A graph of states with an admissible heuristic.
pub(crate) trait StateSpace {
    type State: Clone + Ord;
    /// Calls `each` with every successor of a state and the replies that lead there.
    fn steps(&self, state: &Self::State, each: &mut dyn FnMut(ClassPair, Self::State));
    /// A lower bound of the questions asked before a goal; `None` where no goal can be reached.
    fn left(&self, state: &Self::State) -> Option<u16>;
    fn done(&self, state: &Self::State) -> bool;
    fn width(&self) -> usize;
    /// The layer of a state: of equally promising states, the deepest is expanded first.
    fn depth(&self, state: &Self::State) -> usize;
}

/// The states of a path, each with the replies that lead to it.
type SearchPath<S> = Vec<(ClassPair, S)>;

/// A shortest path from a state to a goal: fewest questions, then in the order of the steps. Where
/// a tenth of the steps isn't enough, since intervals make the heuristic too hopeful, any path will
/// do, the deepest states first.
pub(crate) fn search<S: StateSpace>(
    space: &S,
    from: &S::State,
    steps: usize,
    fuel: &mut Fuel,
) -> Result<SearchPath<S::State>, OutOfFuel> {
    let shortest = run(space, from, steps / 10, fuel, |depth, far| (far, Reverse(depth)));
    let found = shortest.or_else(|OutOfFuel| run(space, from, steps, fuel, |depth, far| (Reverse(depth), far)))?;
    found.ok_or(OutOfFuel)
}

/// One search; `key` orders the states by their layer and the questions of a path through them.
fn run<S: StateSpace, K: Ord>(
    space: &S,
    from: &S::State,
    steps: usize,
    fuel: &mut Fuel,
    key: impl Fn(usize, u16) -> K,
) -> Result<Option<SearchPath<S::State>>, OutOfFuel> {
    let mut heap = BinaryHeap::new();
    // For every state seen: the questions asked before it, its predecessor and the replies since.
    let mut seen: BTreeMap<S::State, (u16, Option<(ClassPair, S::State)>)> = BTreeMap::new();
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
            let (mut path, mut at) = (SearchPath::new(), state);
            while let Some((_, Some((classes, before)))) = seen.get(&at) {
                path.push((*classes, std::mem::replace(&mut at, before.clone())));
            }
            path.push(([None; 2], at));
            path.reverse();
            return Ok(Some(path));
        }
        expanded += 1;
        if expanded > steps {
            return Err(OutOfFuel);
        }
        let mut taken = 0;
        space.steps(&state, &mut |classes, next| {
            taken += 1;
            let asked = asked + u16::from(classes.iter().any(Option::is_some));
            if seen.get(&next).is_none_or(|(best, _)| asked < *best) && space.left(&next).is_some() {
                seen.insert(next.clone(), (asked, Some((classes, state.clone()))));
                push(&mut heap, next, asked);
            }
        });
        fuel.take(taken * (STEP + KEPT * space.width()))?;
    }
    Ok(None)
}

/// Whether an edge is a goal, by its question, the class of replies (none where the question isn't
/// asked) and its end.
pub(crate) type Goal<'a> = dyn Fn(usize, Option<usize>, Target) -> bool + 'a;

struct ConcreteSearch<'a> {
    diagram: &'a Diagram,
    layers: &'a [&'a LayerEdges],
    goal: &'a Goal<'a>,
    goal_behind: &'a dyn Fn(NodeIx) -> bool,
    /// For each node of each layer, a lower bound of the questions asked before a goal.
    left: Vec<Vec<Option<u16>>>,
}

/// A state of the search: the layer, the place in it, the exact value of every counter, and whether
/// the edge to it was a goal.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct ConcreteState {
    layer: usize,
    at: Target,
    counts: Vec<u32>,
    goal: bool,
}

/// A sheet over a goal edge, or to a goal node behind all questions, along layers with so many
/// `nodes` each: the fewest questions up to the goal, then the shortest way to an end; any such
/// sheet where that search runs out of steps. `None` proves that there is none.
pub(crate) fn shortest(
    diagram: &Diagram,
    layers: &[&LayerEdges],
    nodes: &[usize],
    (goal, goal_behind): (&Goal<'_>, &dyn Fn(NodeIx) -> bool),
    budget: Budget,
    fuel: &mut Fuel,
) -> Result<Option<Witness>, OutOfFuel> {
    fuel.take(layers.iter().map(|f| f.steps()).sum())?;
    let last = layers.len() - 1;
    let mut left: Vec<Vec<Option<u16>>> = nodes.iter().map(|n| vec![None; *n]).collect();
    left[last] = (0..nodes[last]).map(|node| goal_behind(node_ix(node)).then_some(0)).collect();
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
    if left[0][0].is_none() {
        return Ok(None);
    }
    let space = ConcreteSearch { diagram, layers, goal, goal_behind, left };
    let start = ConcreteState { layer: 0, at: Target::Node(0), counts: vec![0; diagram.counters()], goal: false };
    let mut path = search(&space, &start, budget.steps, fuel)?;
    let reply = |layer: usize, class: usize| (QuestionIx(layer), diagram.classes[layer][class].example);
    let mut witness: Witness = path.iter().filter_map(|(c, state)| c[0].map(|c| reply(state.layer - 1, c))).collect();
    let Some((_, ConcreteState { mut layer, mut at, mut counts, .. })) = path.pop() else { return Err(OutOfFuel) };
    if let Target::Broken(base) = at {
        at = Target::Node(base);
    }
    // From there on to an end, always the first of equally short ways.
    while let Target::Node(node) = at
        && layer < diagram.questions()
    {
        let step = |class: usize| {
            let mut counts = counts.clone();
            let to = diagram.advance(layer, at, class, &mut counts);
            (diagram.least_left(layer + 1, to), class, to, counts)
        };
        let Some((_, class, to, after)) = (0..diagram.edges(layer, node).len()).map(step).min_by_key(|s| s.0) else { break };
        if diagram.asked(layer, node) {
            witness.push(reply(layer, class));
        }
        (layer, at, counts) = (layer + 1, to, after);
    }
    Ok(Some(witness))
}

impl StateSpace for ConcreteSearch<'_> {
    type State = ConcreteState;

    fn steps(&self, state: &ConcreteState, each: &mut dyn FnMut(ClassPair, ConcreteState)) {
        let (Target::Node(node), false, true) = (state.at, state.goal, state.layer + 1 < self.layers.len()) else { return };
        let layer_edges = self.layers[state.layer];
        let asked = layer_edges.asked[node as usize];
        for (class, to) in layer_edges.edges(node as usize).iter().enumerate() {
            let class = asked.then_some(class);
            let mut counts = state.counts.clone();
            self.diagram.count(state.layer, class, &mut counts);
            let at = layer_edges.resolve(*to, &counts);
            let goal = (self.goal)(state.layer, class, at);
            if goal || matches!(at, Target::Node(_)) {
                each([class, None], ConcreteState { layer: state.layer + 1, at, counts, goal });
            }
        }
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
