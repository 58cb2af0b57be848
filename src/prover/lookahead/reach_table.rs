//! The outcomes that every point of a diagram can reach, computed once, so that a look after each
//! answer needs no walk.

use crate::content::model::OutcomeIx;
use crate::prover::diagram::edges::node_ix;
use crate::prover::diagram::{Diagram, Fuel, NodeIx, OutOfFuel, OutcomeSet, Target};
use crate::prover::sheet_count::strides::{Strides, volume};

/// The points of all layers, of eight bytes each; a larger diagram is walked at every look.
const MOST_POINTS: u64 = 500_000;

/// For every point of every layer, the outcomes that it can reach, a bit each.
#[derive(Debug)]
pub(crate) struct ReachTable {
    layers: Vec<Vec<Box<[u64]>>>,
}

impl Diagram {
    /// The reach table of the diagram.
    ///
    /// # Errors
    /// Where there are too many points, or more than 64 outcomes.
    pub(crate) fn reach_table(&self) -> Result<ReachTable, OutOfFuel> {
        let last = self.questions();
        if self.rules.outcomes.len() > 64 {
            return Err(OutOfFuel);
        }
        let mut room = Fuel::new(MOST_POINTS);
        let mut block = |layer: usize, node: usize, bits: u64| {
            let points = volume(self.layer_edges(layer).bounds(node));
            room.take(points).map(|()| vec![bits; points].into_boxed_slice())
        };
        let free = vec![None; last];
        let ends = (0..self.layer_len(last)).map(|n| block(last, n, bit(self.end(node_ix(n)))));
        let mut next: Vec<Box<[u64]>> = ends.collect::<Result<_, _>>()?;
        let mut layers = Vec::with_capacity(last + 1);
        for question in (0..last).rev() {
            let after = self.layer_edges(question + 1);
            let here = (0..self.layer_len(question)).map(|node| {
                let mut to = block(question, node, 0)?;
                let (source, bounds) = ((self.layer_edges(question), node), self.node_bounds(question, node));
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
        let (mut node, mut counts): (NodeIx, _) = (0, vec![0; self.counters()]);
        let len = given.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        for (question, reply) in given.iter().enumerate().take(len) {
            match self.follow(question, node, *reply, &mut counts)? {
                Target::Node(n) => node = n,
                Target::Gate(outcome) => return Some(OutcomeSet::default().with(outcome)),
                _ => return None,
            }
        }
        let bits = table.layers[len][node as usize][self.point_index(len, node, &counts)];
        Some((0..64).filter(|o| bits >> o & 1 == 1).map(OutcomeIx).collect())
    }
}

fn bit(outcome: OutcomeIx) -> u64 {
    1 << outcome.index()
}
