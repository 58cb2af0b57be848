//! Searching for one sheet: shortest ways along the steps of a diagram, or of a condition that is followed along one, with
//! every count exact on the way.

use crate::content::model::QuestionIx;
use crate::prover::diagram::{Budget, Diagram, Fuel, LayerEdges, NodeIx, OutOfFuel, Target};
use crate::prover::verify::Replies;
use crate::prover::witness::search::search;
use crate::prover::witness::search::{SearchResult, StateSpace};

/// Which ends of steps are goals: the question, the class of replies (none: it wasn't asked) and the end.
type Goal<'a> = dyn Fn(usize, Option<usize>, Target) -> bool + 'a;

/// Layers with goals.
pub(crate) struct ConcreteSearch<'a> {
    diagram: &'a Diagram,
    layers: Vec<&'a LayerEdges>,
    goal: &'a Goal<'a>,
    goal_behind: &'a dyn Fn(NodeIx) -> bool,
    /// For each layer and node: questions asked at least before a goal.
    left: Vec<Vec<Option<u16>>>,
}

/// A spot on the way: the layer, where in it, every count that has bounds, and whether the step to it was a goal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ConcreteState {
    pub(crate) layer: usize,
    pub(crate) at: Target,
    pub(crate) counts: Vec<u32>,
    pub(crate) goal: bool,
}

impl<'a> ConcreteSearch<'a> {
    /// `nodes`: how many each layer has. `goal_behind`: which nodes behind all questions are goals. Nothing where that is more work than
    /// is left.
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
            *left = goal_behind(ix(node)).then_some(0);
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

    /// Whether a goal can be reached at all, as far as bounds can tell.
    pub(crate) fn reachable(&self) -> bool {
        self.left[0][0].is_some()
    }

    /// A shortest way from the first node to a goal.
    pub(crate) fn path(&self, budget: Budget, fuel: &mut Fuel) -> SearchResult<ConcreteState> {
        let start = ConcreteState { layer: 0, at: Target::Node(0), counts: vec![0; self.diagram.counters()], goal: false };
        search(self, &start, budget.steps, fuel)
    }

    /// Calls on every step from a spot: the class of replies and where it leads.
    fn classes(&self, state: &ConcreteState, each: &mut dyn FnMut(Option<usize>, ConcreteState)) {
        let (Target::Node(node), false, true) = (state.at, state.goal, state.layer + 1 < self.layers.len()) else { return };
        let floor = self.layers[state.layer];
        let asked = floor.asked[node as usize];
        for (class, to) in floor.edges(node as usize).iter().enumerate() {
            let class = asked.then_some(class);
            let counts = counts_after(self.diagram, state.layer, &state.counts, class);
            let at = floor.resolve(*to, &counts);
            let goal = (self.goal)(state.layer, class, at);
            each(class, ConcreteState { layer: state.layer + 1, at, counts, goal });
        }
    }

    /// The replies on a way.
    pub(crate) fn replies(&self, path: &[ConcreteState]) -> Replies {
        let mut out = Replies::new();
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

/// The counts after a class of replies.
pub(crate) fn counts_after(diagram: &Diagram, question: usize, counts: &[u32], class: Option<usize>) -> Vec<u32> {
    let mut out = counts.to_vec();
    if let Some(shift) = diagram.increments(question, class) {
        out.iter_mut().zip(shift).for_each(|(c, s)| *c += s);
    }
    out
}

/// The replies on a shortest way from a node of the diagram to an end, each the first that is as short as any.
pub(crate) fn shortest_completion(diagram: &Diagram, layer: usize, at: Target, counts: &[u32]) -> Replies {
    let (mut out, mut layer, mut at, mut counts) = (Replies::new(), layer, at, counts.to_vec());
    while let Target::Node(node) = at {
        if layer == diagram.questions() {
            break;
        }
        let asked = diagram.asked(layer, node);
        let step = |(class, to): (usize, &Target)| {
            let class = asked.then_some(class);
            let counts = counts_after(diagram, layer, &counts, class);
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

fn ix(node: usize) -> NodeIx {
    NodeIx::try_from(node).unwrap_or(NodeIx::MAX)
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
