//! Where every point of a diagram can lead while all that follows is still free, found once, so that whoever answers question by
//! question is told at each of them without a walk.

use crate::content::model::OutcomeIx;
use crate::prover::diagram::{Diagram, NodeIx, OutcomeSet, Target};
use crate::prover::lookahead::decisive::index;
use crate::prover::sheet_count::strides::{Rows, volume};

/// Points in all, of eight bytes each; a diagram with more is walked at every look.
const MOST_POINTS: usize = 500_000;

/// For every point of every layer the outcomes that it can lead to, a bit each.
#[derive(Debug)]
pub struct ReachTable {
    layers: Vec<Vec<Box<[u64]>>>,
}

impl Diagram {
    /// Finds out for every point where it can lead. Nothing where there are too many points, or more than 64 outcomes.
    pub fn prospect(&self) -> Option<ReachTable> {
        let nodes = |layer: usize| 0..self.layer_len(layer);
        let points = |layer: usize| nodes(layer).map(move |n| volume(self.floor(layer).bounds(n)));
        let last = self.questions();
        if self.rules.outcomes.len() > 64 || (0..=last).flat_map(points).sum::<usize>() > MOST_POINTS {
            return None;
        }
        let block = |layer: usize, node: usize, bits: u64| vec![bits; volume(self.floor(layer).bounds(node))].into_boxed_slice();
        let free = vec![None; last];
        let mut layers = vec![nodes(last).map(|n| block(last, n, bit(self.end(index(n))))).collect::<Vec<_>>()];
        for question in (0..last).rev() {
            let (floor, after) = (self.floor(question), self.floor(question + 1));
            let next = layers.last()?;
            let here = nodes(question).map(|node| {
                let mut to = block(question, node, 0);
                self.each_part(question, node, &self.own(question, node), &free, &mut |end, part, shift| match end {
                    Target::Gate(gate) => Rows::new((floor, node), None, part, shift).each_point(|at, _| to[at] |= bit(gate)),
                    Target::Node(n) => {
                        Rows::new((floor, node), Some((after, n as usize)), part, shift).mark_back(&mut to, &next[n as usize]);
                    }
                    _ => {}
                });
                to
            });
            let here = here.collect();
            layers.push(here);
        }
        layers.reverse();
        Some(ReachTable { layers })
    }

    /// The outcomes that the sheets of all reply books with these replies lead to, where they are replies to the first questions
    /// alone; `given`: the class of each question's reply, `None` for any. Nothing where another reply is given behind one that isn't.
    pub fn ahead(&self, prospect: &ReachTable, given: &[Option<usize>]) -> Option<OutcomeSet> {
        let (mut node, mut counts): (NodeIx, _) = (0, vec![0; self.ranged()]);
        let ends = given.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        for (question, given) in given.iter().enumerate().take(ends) {
            let class = if self.asked(question, node) { Some((*given)?) } else { None };
            if let Some(shift) = self.shift(question, class) {
                counts.iter_mut().zip(shift).for_each(|(c, s)| *c += s);
            }
            match self.resolve(question, *self.edges(question, node).get(class.unwrap_or(0))?, &counts) {
                Target::Node(n) => node = n,
                Target::Gate(outcome) => return Some(OutcomeSet::default().with(outcome)),
                _ => return None,
            }
        }
        let point: Vec<_> = counts.iter().map(|c| (*c, *c)).collect();
        let bits = prospect.layers[ends][node as usize][self.place(ends, node, &point)];
        Some((0..64).filter(|o| bits >> o & 1 == 1).map(OutcomeIx).collect())
    }
}

fn bit(outcome: OutcomeIx) -> u64 {
    1 << outcome.index()
}
