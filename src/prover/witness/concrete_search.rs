//! Searching for one sheet: shortest ways along the steps of a diagram, or of a condition that is followed along one, with
//! every count exact on the way.

use crate::content::model::QuestionIx;
use crate::prover::diagram::{Budget, Diagram, Fuel, LayerEdges, NodeIx, OutOfFuel, Target};
use crate::prover::witness::Witness;
use crate::prover::witness::search::search;
use crate::prover::witness::search::{Found, Space};

/// Which ends of steps are goals: the question, the class of replies (none: it wasn't asked) and the end.
type Goal<'a> = dyn Fn(usize, Option<usize>, Target) -> bool + 'a;

/// Layers with goals.
pub(crate) struct Ground<'a> {
    diagram: &'a Diagram,
    floors: Vec<&'a LayerEdges>,
    goal: &'a Goal<'a>,
    goal_behind: &'a dyn Fn(NodeIx) -> bool,
    /// For each layer and node: questions asked at least before a goal.
    left: Vec<Vec<Option<u16>>>,
}

/// A spot on the way: the layer, where in it, every count that has bounds, and whether the step to it was a goal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub(crate) layer: usize,
    pub(crate) at: Target,
    pub(crate) counts: Vec<u32>,
    pub(crate) goal: bool,
}

impl<'a> Ground<'a> {
    /// `nodes`: how many each layer has. `goal_behind`: which nodes behind all questions are goals. Nothing where that is more work than
    /// is left.
    pub(crate) fn new(
        diagram: &'a Diagram,
        floors: Vec<&'a LayerEdges>,
        nodes: &[usize],
        (goal, goal_behind): (&'a Goal<'a>, &'a dyn Fn(NodeIx) -> bool),
        meter: &mut Fuel,
    ) -> Result<Self, OutOfFuel> {
        meter.take(floors.iter().map(|f| f.steps()).sum())?;
        let last = floors.len() - 1;
        let mut left: Vec<Vec<Option<u16>>> = nodes.iter().map(|n| vec![None; *n]).collect();
        for (node, left) in left[last].iter_mut().enumerate() {
            *left = goal_behind(ix(node)).then_some(0);
        }
        for layer in (0..last).rev() {
            for node in 0..nodes[layer] {
                let asked = floors[layer].asked[node];
                let mut best: Option<u16> = None;
                for (class, to) in floors[layer].edges(node).iter().enumerate() {
                    floors[layer].ends(*to, &mut |end| {
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
        Ok(Self { diagram, floors, goal, goal_behind, left })
    }

    /// Whether a goal can be reached at all, as far as bounds can tell.
    pub(crate) fn reachable(&self) -> bool {
        self.left[0][0].is_some()
    }

    /// A shortest way from the first node to a goal.
    pub(crate) fn way(&self, budget: Budget, meter: &mut Fuel) -> Found<Spot> {
        let start = Spot { layer: 0, at: Target::Node(0), counts: vec![0; self.diagram.ranged()], goal: false };
        search(self, &start, budget.steps, meter)
    }

    /// Calls on every step from a spot: the class of replies and where it leads.
    fn classes(&self, spot: &Spot, each: &mut dyn FnMut(Option<usize>, Spot)) {
        let (Target::Node(node), false, true) = (spot.at, spot.goal, spot.layer + 1 < self.floors.len()) else { return };
        let floor = self.floors[spot.layer];
        let asked = floor.asked[node as usize];
        for (class, to) in floor.edges(node as usize).iter().enumerate() {
            let class = asked.then_some(class);
            let counts = counted(self.diagram, spot.layer, &spot.counts, class);
            let at = floor.resolve(*to, &counts);
            let goal = (self.goal)(spot.layer, class, at);
            each(class, Spot { layer: spot.layer + 1, at, counts, goal });
        }
    }

    /// The replies on a way.
    pub(crate) fn replies(&self, way: &[Spot]) -> Witness {
        let mut out = Witness::new();
        for (before, after) in way.iter().zip(&way[1..]) {
            let mut taken = None;
            self.classes(before, &mut |class, spot| {
                if taken.is_none() && spot == *after {
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
pub(crate) fn counted(diagram: &Diagram, question: usize, counts: &[u32], class: Option<usize>) -> Vec<u32> {
    let mut out = counts.to_vec();
    if let Some(shift) = diagram.shift(question, class) {
        out.iter_mut().zip(shift).for_each(|(c, s)| *c += s);
    }
    out
}

/// The replies on a shortest way from a node of the diagram to an end, each the first that is as short as any.
pub(crate) fn on(diagram: &Diagram, layer: usize, at: Target, counts: &[u32]) -> Witness {
    let (mut out, mut layer, mut at, mut counts) = (Witness::new(), layer, at, counts.to_vec());
    while let Target::Node(node) = at {
        if layer == diagram.questions() {
            break;
        }
        let asked = diagram.asked(layer, node);
        let step = |(class, to): (usize, &Target)| {
            let class = asked.then_some(class);
            let counts = counted(diagram, layer, &counts, class);
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

impl Space for Ground<'_> {
    type Spot = Spot;

    fn steps(&self, spot: &Spot, each: &mut dyn FnMut(Spot, u16)) {
        self.classes(spot, &mut |class, next| {
            if next.goal || matches!(next.at, Target::Node(_)) {
                each(next, u16::from(class.is_some()));
            }
        });
    }

    fn left(&self, spot: &Spot) -> Option<u16> {
        match spot.at {
            _ if spot.goal => Some(0),
            Target::Node(node) => self.left[spot.layer][node as usize],
            _ => None,
        }
    }

    fn width(&self) -> usize {
        self.diagram.ranged()
    }

    fn done(&self, spot: &Spot) -> bool {
        let behind = spot.layer + 1 == self.floors.len();
        spot.goal || matches!(spot.at, Target::Node(node) if behind && (self.goal_behind)(node))
    }

    fn depth(&self, spot: &Spot) -> usize {
        spot.layer
    }
}
