//! The outcomes reachable under a partial assignment (some replies given, the others free), and the
//! replies that force one. Exact with intervals too, since every point of the counters within a
//! node's intervals is marked or not.

use std::ops::BitOrAssign;

use crate::content::model::{OutcomeIx, QuestionIx};
use crate::prover::diagram::{Bounds, Diagram, Fuel, NodeIx, OutOfFuel, OutcomeSet, Target, add_increments};
use crate::prover::sheet_count::strides::{Strides, volume};

/// The points that one layer may have: every look goes through all of them.
const MOST_POINTS: u64 = 2_000_000;

/// The points of all layers in a table, of eight bytes each; a larger diagram is walked at every look.
const MOST_TABLED: u64 = 500_000;

/// The class of each question's reply; `None` where every reply is possible.
type PartialAssignment = [Option<usize>];

/// A mark for every point of a layer, by node.
type Marks<M> = Vec<Box<[M]>>;

/// The outcomes that every point of every layer can reach, a bit each.
pub(crate) type ReachTable = Vec<Marks<u64>>;

/// A layer with marks: for each node that is reached a mark for every point, and the interval hull
/// of what is marked.
struct MarkedLayer {
    blocks: Vec<Vec<u8>>,
    hulls: Vec<Option<Vec<Bounds>>>,
    /// The points that may still be made.
    room: Fuel,
}

impl MarkedLayer {
    fn new(nodes: usize) -> Self {
        Self { blocks: vec![Vec::new(); nodes], hulls: vec![None; nodes], room: Fuel::new(MOST_POINTS) }
    }
}

impl Diagram {
    /// The outcomes of all assignments that extend a partial one.
    pub(crate) fn reachable(&self, given: &PartialAssignment) -> Result<OutcomeSet, OutOfFuel> {
        let mut out = OutcomeSet::default();
        let mut here = MarkedLayer::new(1);
        here.blocks[0] = vec![1; volume(self.layers[0].layer_edges.bounds(0))];
        here.hulls[0] = Some(vec![(0, 0); self.counters()]);
        for question in 0..self.questions() {
            let mut next = MarkedLayer::new(self.layers[question + 1].len);
            for node in 0..self.layers[question].len {
                self.mark_successors(question, node, &here, given, &mut next, &mut out)?;
            }
            here = next;
        }
        let ends = here.hulls.iter().zip(0..).filter(|(hull, _)| hull.is_some()).map(|(_, node)| self.end(node));
        Ok(out.or(ends.collect()))
    }

    /// Marks the successors of a node's marked points, and adds the gates among them to `out`.
    fn mark_successors(
        &self,
        question: usize,
        node: usize,
        here: &MarkedLayer,
        given: &PartialAssignment,
        next: &mut MarkedLayer,
        out: &mut OutcomeSet,
    ) -> Result<(), OutOfFuel> {
        let Some(hull) = &here.hulls[node] else { return Ok(()) };
        let (source, after) = ((&self.layers[question].layer_edges, node), &self.layers[question + 1].layer_edges);
        let mut fits = Ok(());
        self.each_successor(question, node, hull, given, &mut |end, part, increments| match end {
            Target::Gate(outcome)
                if !out.has(outcome) && Strides::new(source, None, part, increments).any(&here.blocks[node]) =>
            {
                *out = out.with(outcome);
            }
            Target::Node(n) => {
                let n = n as usize;
                if next.blocks[n].is_empty() {
                    let points = volume(after.bounds(n));
                    if let Err(error) = next.room.take(points) {
                        return fits = Err(error);
                    }
                    next.blocks[n].resize(points, 0);
                }
                if Strides::new(source, Some((after, n)), part, increments).mark(&here.blocks[node], &mut next.blocks[n]) {
                    let own = self.node_bounds(question + 1, n);
                    let hull = next.hulls[n].get_or_insert_with(|| vec![(u32::MAX, 0); self.counters()]);
                    for ((hull, own), part) in hull.iter_mut().zip(&own).zip(part) {
                        *hull = if own.0 == own.1 { *own } else { (hull.0.min(part.0), hull.1.max(part.1)) };
                    }
                }
            }
            _ => {}
        });
        fits
    }

    /// For every point behind all questions what its outcome is marked with.
    fn marked_ends<M: Copy>(&self, mark: impl Fn(OutcomeIx) -> M, room: &mut Fuel) -> Result<Marks<M>, OutOfFuel> {
        let last = &self.layers[self.questions()];
        let block = |node: usize| {
            let points = volume(last.layer_edges.bounds(node));
            room.take(points).map(|()| vec![mark(last.ends[node]); points].into_boxed_slice())
        };
        (0..last.len).map(block).collect()
    }

    /// For every point before a question all marks of what the replies lead to.
    fn marked_before<M: Copy + Default + PartialEq + BitOrAssign>(
        &self,
        question: usize,
        given: &PartialAssignment,
        mark: impl Fn(OutcomeIx) -> M,
        next: &Marks<M>,
        room: &mut Fuel,
    ) -> Result<Marks<M>, OutOfFuel> {
        let after = &self.layers[question + 1].layer_edges;
        let block = |node: usize| {
            let source = (&self.layers[question].layer_edges, node);
            let points = volume(source.0.bounds(node));
            room.take(points)?;
            let mut here = vec![M::default(); points].into_boxed_slice();
            let bounds = self.node_bounds(question, node);
            self.each_successor(question, node, &bounds, given, &mut |end, part, increments| match end {
                Target::Gate(gate) if mark(gate) != M::default() => {
                    Strides::new(source, None, part, increments).each_point(|at, _| here[at] |= mark(gate));
                }
                Target::Node(n) => {
                    let target = Some((after, n as usize));
                    Strides::new(source, target, part, increments).mark_back(&mut here, &next[n as usize]);
                }
                _ => {}
            });
            Ok(here)
        };
        (0..self.layers[question].len).map(block).collect()
    }

    fn node_bounds(&self, layer: usize, node: usize) -> Vec<Bounds> {
        let mut bounds = vec![(0, 0); self.counters()];
        self.layers[layer].layer_edges.all_bounds(node, &mut bounds);
        bounds
    }

    /// Calls `each` with every end of a node's edges that a partial assignment allows, the part of
    /// `bounds` that leads there with the reply's signs added, and those signs.
    pub(crate) fn each_successor(
        &self,
        question: usize,
        node: usize,
        bounds: &[Bounds],
        given: &PartialAssignment,
        each: &mut impl FnMut(Target, &[Bounds], Option<&[u32]>),
    ) {
        let layer_edges = &self.layers[question].layer_edges;
        let asked = layer_edges.asked[node];
        let only = given[question].filter(|_| asked);
        for (class, to) in layer_edges.edges(node).iter().enumerate().filter(|(c, _)| only.is_none_or(|o| o == *c)) {
            let increments = self.increments(question, asked.then_some(class));
            let mut within = bounds.to_vec();
            add_increments(&mut within, increments);
            layer_edges.ends_within(*to, &mut within, &mut |end, part| each(end, part, increments));
        }
    }

    /// The target after a reply, if it is given where it is asked for.
    fn follow(&self, question: usize, at: Target, reply: Option<usize>, counts: &mut [u32]) -> Option<Target> {
        let missing = reply.is_none() && self.asks(question, at);
        (!missing).then(|| self.advance(question, at, reply.unwrap_or(0), counts))
    }

    pub(crate) fn point_index(&self, layer: usize, node: NodeIx, point: &[u32]) -> usize {
        let layer_edges = &self.layers[layer].layer_edges;
        let (mut at, mut stride) = (0, 1);
        for (counter, (low, high)) in layer_edges.counters.iter().zip(layer_edges.bounds(node as usize)).rev() {
            // A counter that isn't held has one point.
            if low < high {
                at += (point[*counter] - low) as usize * stride;
            }
            stride *= (high - low) as usize + 1;
        }
        at
    }

    /// The reach table, computed once so that a look after each answer needs no walk.
    pub(crate) fn reach_table(&self) -> Result<ReachTable, OutOfFuel> {
        if self.rules.outcomes.len() > 64 {
            return Err(OutOfFuel);
        }
        let mut room = Fuel::new(MOST_TABLED);
        let bit = |outcome: OutcomeIx| 1 << outcome.index();
        let free = vec![None; self.questions()];
        let mut table = vec![self.marked_ends(bit, &mut room)?];
        for question in (0..self.questions()).rev() {
            table.push(self.marked_before(question, &free, bit, &table[table.len() - 1], &mut room)?);
        }
        table.reverse();
        Ok(table)
    }

    /// The outcomes of all assignments that extend a partial one, where it is a prefix: replies to
    /// the first questions alone. `None` where it isn't.
    pub(crate) fn reachable_from_prefix(&self, table: &ReachTable, given: &[Option<usize>]) -> Option<OutcomeSet> {
        let (mut at, mut counts) = (Target::Node(0), vec![0; self.counters()]);
        let len = given.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        for (question, reply) in given.iter().enumerate().take(len) {
            at = self.follow(question, at, *reply, &mut counts)?;
        }
        let node = match at {
            Target::Node(node) => node,
            Target::Gate(outcome) => return Some(OutcomeSet::default().with(outcome)),
            _ => return None,
        };
        let bits = table[len][node as usize][self.point_index(len, node, &counts)];
        Some((0..64).filter(|o| bits >> o & 1 == 1).map(OutcomeIx::at).collect())
    }

    /// The minimal sufficient explanation of an outcome by replies that lead to it: replies that
    /// `may_go` are freed one by one, the last question first, as long as all assignments with the
    /// other replies lead to the outcome. Returns the questions of those that can't be freed;
    /// `None` where the replies don't lead to the outcome, or where there are too many points.
    pub fn minimal_explanation(&self, given: &[Option<usize>], may_go: &[bool], outcome: OutcomeIx) -> Option<Vec<QuestionIx>> {
        let path = self.path_to(given, outcome)?;
        let last = self.questions();
        let mut needed = Vec::new();
        let mut kept = given.to_vec();
        // The points from which free replies lead to another outcome.
        let other = |end: OutcomeIx| u8::from(end != outcome);
        let room = || Fuel::new(MOST_POINTS);
        let mut elsewhere = self.marked_ends(other, &mut room()).ok()?;
        for question in (0..last).rev() {
            let (node, counts) = &path[question];
            if !self.asked(question, *node) {
                // Asked only where earlier replies have been freed: then every reply is possible.
                kept[question] = None;
            } else if may_go[question] {
                kept[question] = None;
                let point: Vec<Bounds> = counts.iter().map(|c| (*c, *c)).collect();
                let mut leads_elsewhere = false;
                self.each_successor(question, *node as usize, &point, &kept, &mut |end, part, _| {
                    leads_elsewhere |= match end {
                        Target::Gate(gate) => gate != outcome,
                        Target::Node(n) => {
                            let counts: Vec<u32> = part.iter().map(|b| b.0).collect();
                            elsewhere[n as usize][self.point_index(question + 1, n, &counts)] == 1
                        }
                        _ => false,
                    };
                });
                if leads_elsewhere {
                    kept[question] = given[question];
                    needed.push(QuestionIx(question));
                }
            }
            elsewhere = self.marked_before(question, &kept, other, &elsewhere, &mut room()).ok()?;
        }
        needed.reverse();
        Some(needed)
    }

    /// The node and the counts before each question on the path of some replies, if it ends in the
    /// outcome.
    fn path_to(&self, given: &PartialAssignment, outcome: OutcomeIx) -> Option<Vec<(NodeIx, Vec<u32>)>> {
        let (mut at, mut counts) = (Target::Node(0), vec![0; self.counters()]);
        let mut path = Vec::with_capacity(self.questions());
        for (question, reply) in given.iter().enumerate() {
            let Target::Node(node) = at else { return None };
            path.push((node, counts.clone()));
            at = self.follow(question, at, *reply, &mut counts)?;
        }
        matches!(at, Target::Node(node) if self.end(node) == outcome).then_some(path)
    }
}
