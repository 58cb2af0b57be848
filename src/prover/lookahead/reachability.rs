//! The outcomes reachable under a partial assignment: some replies given, the others free. Exact
//! with intervals too, since every point of the counters within a node's intervals is marked or
//! not.

use crate::content::model::OutcomeIx;
use crate::prover::diagram::{Bounds, Diagram, Fuel, NodeIx, OutOfFuel, OutcomeSet, Target, add_increments, node_ix};
use crate::prover::sheet_count::strides::{Strides, volume};

/// The points that one layer may have: every look goes through all of them.
const MOST_POINTS: u64 = 2_000_000;

/// The class of each question's reply; `None` where every reply is possible.
pub(crate) type PartialAssignment = [Option<usize>];

/// A mark for every point of one layer, by node; no marks for a node that isn't reached.
pub(crate) struct Marks {
    blocks: Vec<Vec<u8>>,
    /// The points that may still be made.
    room: Fuel,
}

impl Marks {
    pub(crate) fn new(nodes: usize) -> Self {
        Self { blocks: vec![Vec::new(); nodes], room: Fuel::new(MOST_POINTS) }
    }

    pub(crate) fn block(&self, node: NodeIx) -> &[u8] {
        &self.blocks[node as usize]
    }

    /// The marks of a node to write to, made at first.
    pub(crate) fn block_mut(&mut self, diagram: &Diagram, layer: usize, node: NodeIx) -> Result<&mut [u8], OutOfFuel> {
        let block = &mut self.blocks[node as usize];
        if block.is_empty() {
            let points = volume(diagram.layers[layer].layer_edges.bounds(node as usize));
            self.room.take(points)?;
            block.resize(points, 0);
        }
        Ok(block)
    }
}

/// A layer with marks, and the interval hull of what is marked at each node; none where nothing is.
struct MarkedLayer {
    marks: Marks,
    hulls: Vec<Option<Vec<Bounds>>>,
}

impl MarkedLayer {
    fn new(nodes: usize) -> Self {
        Self { marks: Marks::new(nodes), hulls: vec![None; nodes] }
    }
}

impl Diagram {
    /// The outcomes of all assignments that extend a partial one.
    pub(crate) fn reachable(&self, given: &PartialAssignment) -> Result<OutcomeSet, OutOfFuel> {
        let mut out = OutcomeSet::default();
        let mut here = MarkedLayer::new(1);
        here.marks.block_mut(self, 0, 0)?.fill(1);
        here.hulls[0] = Some(vec![(0, 0); self.counters()]);
        for question in 0..self.questions() {
            let mut next = MarkedLayer::new(self.layers[question + 1].len);
            for node in (0..self.layers[question].len).map(node_ix) {
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
        node: NodeIx,
        here: &MarkedLayer,
        given: &PartialAssignment,
        next: &mut MarkedLayer,
        out: &mut OutcomeSet,
    ) -> Result<(), OutOfFuel> {
        let Some(hull) = &here.hulls[node as usize] else { return Ok(()) };
        let (source, from) = ((&self.layers[question].layer_edges, node as usize), here.marks.block(node));
        let mut fits = Ok(());
        self.each_successor(question, node as usize, hull, given, &mut |end, part, increments| match end {
            Target::Gate(outcome) if !out.has(outcome) && Strides::new(source, None, part, increments).any(from) => {
                *out = out.with(outcome);
            }
            Target::Node(n) => {
                let to = match next.marks.block_mut(self, question + 1, n) {
                    Ok(to) => to,
                    Err(error) => return fits = Err(error),
                };
                let target = (&self.layers[question + 1].layer_edges, n as usize);
                if Strides::new(source, Some(target), part, increments).mark(from, to) {
                    let own = self.node_bounds(question + 1, n as usize);
                    let hull = next.hulls[n as usize].get_or_insert_with(|| vec![(u32::MAX, 0); self.counters()]);
                    for ((hull, own), part) in hull.iter_mut().zip(&own).zip(part) {
                        *hull = if own.0 == own.1 { *own } else { (hull.0.min(part.0), hull.1.max(part.1)) };
                    }
                }
            }
            _ => {}
        });
        fits
    }

    pub(crate) fn node_bounds(&self, layer: usize, node: usize) -> Vec<Bounds> {
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
    pub(crate) fn follow(&self, question: usize, at: Target, reply: Option<usize>, counts: &mut [u32]) -> Option<Target> {
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
}

/// The points of all layers, of eight bytes each; a larger diagram is walked at every look.
const MOST_TABLED: u64 = 500_000;

/// For every point of every layer, the outcomes that it can reach, a bit each.
#[derive(Debug)]
pub(crate) struct ReachTable {
    layers: Vec<Vec<Box<[u64]>>>,
}

impl Diagram {
    pub(crate) fn reach_table(&self) -> Result<ReachTable, OutOfFuel> {
        let last = self.questions();
        if self.rules.outcomes.len() > 64 {
            return Err(OutOfFuel);
        }
        let mut room = Fuel::new(MOST_TABLED);
        let mut block = |layer: usize, node: usize, bits: u64| {
            let points = volume(self.layers[layer].layer_edges.bounds(node));
            room.take(points).map(|()| vec![bits; points].into_boxed_slice())
        };
        let free = vec![None; last];
        let ends = (0..self.layers[last].len).map(|n| block(last, n, bit(self.end(node_ix(n)))));
        let mut next: Vec<Box<[u64]>> = ends.collect::<Result<_, _>>()?;
        let mut layers = Vec::with_capacity(last + 1);
        for question in (0..last).rev() {
            let after = &self.layers[question + 1].layer_edges;
            let here = (0..self.layers[question].len).map(|node| {
                let mut to = block(question, node, 0)?;
                let (source, bounds) = ((&self.layers[question].layer_edges, node), self.node_bounds(question, node));
                self.each_successor(question, node, &bounds, &free, &mut |end, part, increments| match end {
                    Target::Gate(gate) => {
                        Strides::new(source, None, part, increments).each_point(|at, _| to[at] |= bit(gate));
                    }
                    Target::Node(n) => {
                        let target = Some((after, n as usize));
                        Strides::new(source, target, part, increments).mark_back(&mut to, &next[n as usize]);
                    }
                    _ => {}
                });
                Ok::<_, OutOfFuel>(to)
            });
            let here = here.collect::<Result<_, _>>()?;
            layers.push(std::mem::replace(&mut next, here));
        }
        layers.push(next);
        layers.reverse();
        Ok(ReachTable { layers })
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
        let bits = table.layers[len][node as usize][self.point_index(len, node, &counts)];
        Some((0..64).filter(|o| bits >> o & 1 == 1).map(OutcomeIx).collect())
    }
}

fn bit(outcome: OutcomeIx) -> u64 {
    1 << outcome.index()
}
