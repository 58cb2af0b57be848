//! Exact counts of answer sheets: path counts of the diagram, in numbers of several words. A node
//! with intervals has a number for each point of its counters, and strides of points are added
//! together.

pub(crate) mod strides;

use num_bigint::BigUint;

use crate::prover::diagram::{Budget, Diagram, Fuel, LayerEdges, OutOfFuel, Target, add_increments};
use crate::prover::sheet_count::strides::{SLICE, Strides, Transfer, volume};

/// The bits of a word in use; those above collect carries until they are propagated.
const BITS: u32 = 60;
const MASK: u64 = (1 << BITS) - 1;
/// The number of words without carries that one word can add up.
const ROOM: u64 = 1 << (64 - BITS);

/// The cost in values of finding where a part leads; the words of a stride that are added in the
/// time of one value; and the cost of a word that is added by itself.
const LOOK: usize = 40;
const ADDED: usize = 3;
const ADDED_ALONE: usize = 5;

/// Counts the paths of a layered graph over the classes of a diagram, by the sinks that they end
/// in.
pub(crate) struct PathCounter<'a> {
    /// The layers, the one behind all questions last.
    pub(crate) layers: Vec<&'a LayerEdges>,
    /// The number of nodes of each layer.
    pub(crate) nodes: Vec<usize>,
    /// The diagram whose classes the edges are.
    pub(crate) diagram: &'a Diagram,
    pub(crate) sinks: usize,
    /// The sink of the end of an edge, if it is counted.
    pub(crate) sink: &'a dyn Fn(Target) -> Option<usize>,
    /// The sink of a node behind all questions, if it is counted.
    pub(crate) end: &'a dyn Fn(usize) -> Option<usize>,
}

#[derive(Default)]
struct LayerCounts {
    words: usize,
    /// Where each node's block begins, and its number of points.
    blocks: Vec<(usize, usize)>,
    /// The blocks, word by word, a number for each point.
    cells: Vec<u64>,
    /// The number of words without carries that have been added to each cell of a block.
    load: Vec<u64>,
}

impl Diagram {
    /// The number of answer sheets that lead to each outcome, in file order. `None` where counting
    /// exceeds the budget. A count is never a likelihood: nobody says that sheets are equally
    /// likely.
    pub fn counts(&self, budget: Budget) -> Option<Vec<BigUint>> {
        let counter = PathCounter {
            layers: self.layers.iter().map(|l| &l.layer_edges).collect(),
            nodes: self.layers.iter().map(|l| l.len).collect(),
            diagram: self,
            sinks: self.rules.outcomes.len(),
            sink: &|to| if let Target::Gate(outcome) = to { Some(outcome.index()) } else { None },
            end: &|node| Some(self.layers[self.questions()].ends[node].index()),
        };
        counter.counts(budget, &mut Fuel::new(budget.sums)).ok()
    }
}

impl PathCounter<'_> {
    pub(crate) fn counts(&self, budget: Budget, fuel: &mut Fuel) -> Result<Vec<BigUint>, OutOfFuel> {
        let questions = self.diagram.questions();
        let points = |layer: usize| (0..self.nodes[layer]).map(move |n| volume(self.layers[layer].bounds(n)));
        let words = self.words();
        // Each reply moves every point of a node once: where that alone is too much, nothing is
        // begun.
        let moved = |layer: usize| {
            let moved = points(layer).enumerate().map(|(n, points)| points.saturating_mul(self.layers[layer].edges(n).len()));
            moved.fold(0, usize::saturating_add).saturating_mul(words[layer]) / ADDED
        };
        if !fuel.has((0..questions).map(moved).fold(0, usize::saturating_add)) {
            return Err(OutOfFuel);
        }
        let mut sinks = vec![vec![0u64; words[questions]]; self.sinks];
        let mut here = LayerCounts::default();
        // Its memory is used again for the layer after next.
        let mut next = LayerCounts::default();
        here.clear(points(0), words[0]);
        here.cells[0] = 1;
        for question in 0..questions {
            let cells = points(question + 1).fold(0, usize::saturating_add).saturating_mul(words[question + 1]);
            if cells.saturating_add(here.cells.len()) > budget.cells {
                return Err(OutOfFuel);
            }
            next.clear(points(question + 1), words[question + 1]);
            self.add_layer(question, &here, &mut next, &mut sinks, fuel)?;
            (0..next.blocks.len()).for_each(|node| next.propagate_carries(node, budget.faults().word_bits));
            std::mem::swap(&mut here, &mut next);
        }
        for node in 0..self.nodes[questions] {
            if let Some(sink) = (self.end)(node) {
                (0..here.blocks[node].1).for_each(|point| add_multiple(&mut sinks[sink], 0, 1, here.number(node, point), 1));
            }
        }
        Ok(sinks.iter().map(|words| words.iter().rev().fold(BigUint::ZERO, |sum, word| (sum << BITS) + *word)).collect())
    }

    /// The words that hold any number of each layer: the bits of the number of assignments, with one to spare. No logarithm is
    /// taken, since that would be all that the program needs the library of mathematics for.
    fn words(&self) -> Vec<usize> {
        let choices = |question: usize| self.diagram.classes[question].iter().map(|c| u128::from(c.size)).sum::<u128>();
        let mut assignments = BigUint::from(1u32);
        let mut words = vec![1];
        for question in 0..self.diagram.questions() {
            assignments *= choices(question);
            words.push(usize::try_from((assignments.bits() + 1) / u64::from(BITS)).unwrap_or(usize::MAX).saturating_add(1));
        }
        words
    }

    /// Adds the counts of one layer to the next, and to the sinks.
    fn add_layer(
        &self,
        question: usize,
        here: &LayerCounts,
        next: &mut LayerCounts,
        sinks: &mut [Vec<u64>],
        fuel: &mut Fuel,
    ) -> Result<(), OutOfFuel> {
        let (layer_edges, after) = (self.layers[question], self.layers[question + 1]);
        let mut bounds = vec![(0, 0); self.diagram.counters()];
        let mut transfers: Vec<Transfer> = Vec::new();
        let mut fueled = Ok(());
        for node in 0..self.nodes[question] {
            for (class, to) in layer_edges.edges(node).iter().enumerate() {
                let class = layer_edges.asked[node].then_some(class);
                let size = class.map_or(1, |c| self.diagram.classes[question][c].size);
                let increments = self.diagram.increments(question, class);
                layer_edges.all_bounds(node, &mut bounds);
                add_increments(&mut bounds, increments);
                layer_edges.ends_within(*to, &mut bounds, &mut |end, part| {
                    if fueled.is_err() {
                        return;
                    }
                    if let Target::Node(n) = end {
                        let strides = Strides::new((layer_edges, node), Some((after, n as usize)), part, increments);
                        let one_by_one = strides.folds || size >= ROOM / 2;
                        let points = volume(part) * here.words;
                        fueled = fuel.take(LOOK + if one_by_one { points * ADDED_ALONE } else { points / ADDED });
                        if one_by_one {
                            next.add_folded(n as usize, &strides, here, node, size);
                        } else {
                            transfers.push((n as usize, strides, size));
                        }
                    } else if let Some(sink) = (self.sink)(end) {
                        let strides = Strides::new((layer_edges, node), None, part, increments);
                        strides.each_point(|s, _| add_multiple(&mut sinks[sink], 0, 1, here.number(node, s), size));
                    }
                });
            }
            fueled?;
            next.add(&transfers, here, node);
            transfers.clear();
        }
        Ok(())
    }
}

impl LayerCounts {
    /// Makes room for a layer's points, by node, with zeros.
    fn clear(&mut self, points: impl Iterator<Item = usize>, words: usize) {
        let mut len = 0;
        let block = |points: usize| {
            len += points * words;
            (len - points * words, points)
        };
        self.words = words;
        self.blocks = points.map(block).collect();
        self.load = vec![0; self.blocks.len()];
        self.cells.clear();
        self.cells.resize(len, 0);
    }

    /// The words of a point's number, the lowest first.
    fn number(&self, node: usize, point: usize) -> impl Iterator<Item = u64> + '_ {
        let (from, points) = self.blocks[node];
        self.cells[from + point..from + points * self.words].iter().step_by(points).copied()
    }

    /// Adds the part of a node's counts where several points lead to one, or with a large factor:
    /// number by number.
    fn add_folded(&mut self, node: usize, strides: &Strides, before: &LayerCounts, source: usize, size: u64) {
        let (from, points) = self.blocks[node];
        let block = &mut self.cells[from..from + points * self.words];
        strides.each_point(|s, t| add_multiple(block, t, points, before.number(source, s), size));
        self.load[node] = self.load[node].max(1);
    }

    /// Adds all other parts of a node's counts, and propagates carries before a word overflows.
    fn add(&mut self, transfers: &[Transfer], before: &LayerCounts, source: usize) {
        let mut done = 0;
        for (i, (node, _, size)) in transfers.iter().enumerate() {
            if self.load[*node] + size > ROOM - 2 {
                self.add_words(&transfers[done..i], before, source);
                self.propagate_carries(*node, None);
                done = i;
            }
            self.load[*node] += size;
        }
        self.add_words(&transfers[done..], before, source);
    }

    /// Adds word by word without carries, slice by slice of the source, so that a slice is read
    /// while it is in the cache.
    fn add_words(&mut self, transfers: &[Transfer], before: &LayerCounts, source: usize) {
        let (there, their_points) = before.blocks[source];
        for word in 0..before.words {
            let from = &before.cells[there + word * their_points..][..their_points];
            for start in (0..their_points).step_by(SLICE) {
                for (node, strides, size) in transfers {
                    let (here, points) = self.blocks[*node];
                    let to = &mut self.cells[here + word * points..][..points];
                    strides.add_within(&(start..start + SLICE), from, to, *size);
                }
            }
        }
    }

    /// Propagates the carries of a node's numbers; `word_bits` is a fault planted by tests: words
    /// of so few bits, without a carry.
    fn propagate_carries(&mut self, node: usize, word_bits: Option<u32>) {
        let (from, points) = self.blocks[node];
        self.load[node] = 1;
        for word in 0..self.words - 1 {
            let (low, high) = self.cells[from + word * points..][..2 * points].split_at_mut(points);
            for (l, h) in low.iter_mut().zip(high) {
                *h += *l >> BITS;
                *l &= MASK;
            }
        }
        if let Some(bits) = word_bits {
            self.cells[from..from + points * self.words].iter_mut().for_each(|c| *c &= (1 << bits) - 1);
        }
    }
}

/// Adds a number `size` times to the number that begins at a word of `cells` and has every `step`th
/// word, with carries.
fn add_multiple(cells: &mut [u64], at: usize, step: usize, value: impl Iterator<Item = u64>, size: u64) {
    let mut carry: u128 = 0;
    let mut value = value.fuse();
    for cell in cells[at..].iter_mut().step_by(step) {
        let more = value.next();
        if more.is_none() && carry == 0 {
            break;
        }
        let sum = u128::from(*cell) + u128::from(more.unwrap_or(0)) * u128::from(size) + carry;
        #[expect(clippy::cast_possible_truncation, reason = "the mask leaves the low word")]
        {
            *cell = sum as u64 & MASK;
        }
        carry = sum >> BITS;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prover::diagram::small_file::small_file;

    #[test]
    fn sheets_are_counted_exactly_beyond_a_word() {
        let count = |n, threshold| {
            let budget = Budget::default();
            Diagram::build(&small_file(n, threshold), &[], budget).expect("small").counts(budget).expect("small")
        };
        // Each of six questions has an answer `a`, and two other replies. `q0` has one reply that
        // is the gate's.
        assert_eq!(count(6, 6), [1u32, 2, 2 * (729 - 1)].map(BigUint::from));
        assert_eq!(count(60, 60)[2], 2u32 * (BigUint::from(3u32).pow(60) - 1u32));
    }
}
