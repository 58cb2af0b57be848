//! Exact counts of answer sheets, of any size: what flows from the first node along all steps. A node with bounds has a
//! number for each point within them, and whole rows of points move together.

pub(crate) mod strides;

use num_bigint::BigUint;

use crate::prover::diagram::{Budget, Diagram, Fuel, LayerEdges, OutOfFuel, Target};
use crate::prover::sheet_count::strides::{Move, Rows, SLICE, volume};

/// Bits of a word in use; those above take in carries until they are passed on.
const BITS: u32 = 60;
const MASK: u64 = (1 << BITS) - 1;
/// So many normal words can be added up in one.
const ROOM: u64 = 1 << (64 - BITS);

/// What it costs to see where a part goes, in values that are worked out; what it costs to add up a word whose row is moved together (so
/// many in the time of one value), and one that is added by itself.
const LOOK: usize = 40;
const ADDED: usize = 3;
const POURED: usize = 5;

/// Replies to a question that are one class: how many, and what they add to each count that has bounds.
type Replies<'a> = (u64, Option<&'a [u32]>);

/// What flows where.
pub(crate) struct Flow<'a> {
    /// The layers, the one behind all questions last.
    pub(crate) floors: Vec<&'a LayerEdges>,
    /// How many nodes each layer has.
    pub(crate) nodes: Vec<usize>,
    /// The diagram whose classes the steps are.
    pub(crate) diagram: &'a Diagram,
    /// How many sinks there are.
    pub(crate) sinks: usize,
    /// The sink that an end of a step flows into, if it is counted.
    pub(crate) sink: &'a dyn Fn(Target) -> Option<usize>,
    /// The sink that a node behind all questions flows into.
    pub(crate) end: &'a dyn Fn(usize) -> Option<usize>,
}

/// The numbers of one layer's points. Its memory is used again for the layer after next.
#[derive(Default)]
struct LayerCounts {
    words: usize,
    /// Where each node's block begins, and its points.
    blocks: Vec<(usize, usize)>,
    /// Of each block word by word, a number for each point.
    cells: Vec<u64>,
    /// How many normal numbers have been added up in each block.
    load: Vec<u64>,
}

impl Diagram {
    /// How many answer sheets lead to each outcome, in the order of the file. A count is never a likelihood: nobody says
    /// that sheets are equally likely. `None` where counting would take more memory than the budget has.
    pub fn counts(&self, budget: Budget) -> Option<Vec<BigUint>> {
        let outcomes = self.rules.outcomes.len();
        let last = &self.layers[self.classes.len()];
        let sink = |to| if let Target::Gate(outcome) = to { Some(outcome.index()) } else { None };
        let flow = Flow {
            floors: self.layers.iter().map(|l| &l.floor).collect(),
            nodes: self.layers.iter().map(|l| l.reach.len()).collect(),
            diagram: self,
            sinks: outcomes,
            sink: &sink,
            end: &|node| Some(last.ends[node].index()),
        };
        flow.counts(budget, &mut Fuel::new(budget.sums)).ok()
    }
}

impl Flow<'_> {
    /// What has flowed into each sink. `None` where that would take more memory than the budget has, or more work than is left.
    pub(crate) fn counts(&self, budget: Budget, meter: &mut Fuel) -> Result<Vec<BigUint>, OutOfFuel> {
        // Bits of the largest number behind each question; a sum of logarithms rounded up is none too few.
        let replies = |question: usize| -> u128 {
            (0..self.diagram.classes(question)).map(|c| u128::from(self.diagram.size(question, c))).sum()
        };
        #[expect(clippy::cast_precision_loss, reason = "an upper bound is enough, and a bit is to spare")]
        let bits = |question: usize| (replies(question) as f64).log2();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred")]
        let words = |bits: f64| (bits + 1.0).ceil() as usize / BITS as usize + 1;
        let questions = self.diagram.questions();
        let so_far = (0..questions).scan(0.0, |so_far, question| {
            *so_far += bits(question);
            Some(*so_far)
        });
        // The words of a number at each layer.
        let words: Vec<usize> = std::iter::once(0.0).chain(so_far).map(words).collect();
        let mut sinks = vec![vec![0u64; words[questions]]; self.sinks];
        // Each reply moves every point of a node once: where that alone is too much, nothing is begun.
        let mut least = 0usize;
        for (question, floor) in self.floors[..questions].iter().enumerate() {
            let points: usize = (0..self.nodes[question])
                .map(|n| volume(floor.bounds(n)).saturating_mul(floor.edges(n).len()))
                .fold(0, usize::saturating_add);
            least = least.saturating_add(points.saturating_mul(words[question]) / ADDED);
        }
        if !meter.has(least) {
            return Err(OutOfFuel);
        }
        let mut here = LayerCounts::default();
        let mut next = LayerCounts::default();
        here.fill(self.floors[0], self.nodes[0], words[0]);
        here.cells[0] = 1;
        for question in 0..questions {
            let words = words[question + 1];
            let points =
                (0..self.nodes[question + 1]).map(|n| volume(self.floors[question + 1].bounds(n))).fold(0, usize::saturating_add);
            if points.saturating_mul(words).saturating_add(here.used()) > budget.cells {
                return Err(OutOfFuel);
            }
            next.fill(self.floors[question + 1], self.nodes[question + 1], words);
            self.layer(question, &here, &mut next, &mut sinks, meter)?;
            next.settle(budget.faults.word_bits);
            std::mem::swap(&mut here, &mut next);
        }
        for node in 0..self.nodes[self.diagram.questions()] {
            if let Some(sink) = (self.end)(node) {
                let (from, points) = here.blocks[node];
                for point in 0..points {
                    let value = (0..here.words).map(|w| here.cells[from + w * points + point]);
                    pour(&mut sinks[sink], value, 1);
                }
            }
        }
        Ok(sinks.iter().map(|s| whole(s)).collect())
    }

    fn layer(
        &self,
        question: usize,
        here: &LayerCounts,
        next: &mut LayerCounts,
        sinks: &mut [Vec<u64>],
        meter: &mut Fuel,
    ) -> Result<(), OutOfFuel> {
        let (floor, after) = (self.floors[question], self.floors[question + 1]);
        let mut bounds = vec![(0, 0); self.diagram.ranged()];
        let mut moves: Vec<Move> = Vec::new();
        let mut left = Ok(());
        for node in 0..self.nodes[question] {
            let asked = floor.asked[node];
            for (class, to) in floor.edges(node).iter().enumerate() {
                let (size, shift) = self.replies(question, asked.then_some(class));
                floor.all_bounds(node, &mut bounds);
                if let Some(shift) = shift {
                    bounds.iter_mut().zip(shift).for_each(|(b, s)| *b = (b.0 + s, b.1 + s));
                }
                floor.ends_within(*to, &mut bounds, &mut |end, part| {
                    if left.is_err() {
                        return;
                    }
                    if let Target::Node(n) = end {
                        let rows = Rows::new((floor, node), Some((after, n as usize)), part, shift);
                        let one_by_one = rows.folds || size >= ROOM / 2;
                        let points = volume(part) * here.words;
                        left = meter.take(LOOK + if one_by_one { points * POURED } else { points / ADDED });
                        if one_by_one {
                            next.take_folded(n as usize, &rows, here, node, size);
                        } else {
                            moves.push(Move { to: n as usize, rows, size });
                        }
                    } else if let Some(sink) = (self.sink)(end) {
                        let (from, points) = here.blocks[node];
                        Rows::new((floor, node), None, part, shift).each_point(|s, _| {
                            pour(&mut sinks[sink], (0..here.words).map(|w| here.cells[from + w * points + s]), size);
                        });
                    }
                });
            }
            left?;
            next.take(&moves, here, node);
            moves.clear();
        }
        Ok(())
    }

    fn replies(&self, question: usize, class: Option<usize>) -> Replies<'_> {
        (class.map_or(1, |c| self.diagram.size(question, c)), self.diagram.shift(question, class))
    }
}

impl LayerCounts {
    /// Makes room for a layer's points, with nothing in it yet.
    fn fill(&mut self, floor: &LayerEdges, nodes: usize, words: usize) {
        let mut at = 0;
        let block = |node: usize| {
            let points = volume(floor.bounds(node));
            at += points * words;
            (at - points * words, points)
        };
        self.words = words;
        self.blocks = (0..nodes).map(block).collect();
        self.load = vec![0; nodes];
        self.cells.clear();
        self.cells.resize(at, 0);
    }

    fn used(&self) -> usize {
        self.cells.len()
    }

    /// Takes what flows in where several points go to one, or where it flows many times: number by number, with its carries.
    fn take_folded(&mut self, node: usize, rows: &Rows, before: &LayerCounts, source: usize, size: u64) {
        let (here, points) = self.blocks[node];
        let (there, their_points) = before.blocks[source];
        let words = self.words;
        rows.each_point(|s, t| {
            let value = (0..before.words).map(|w| before.cells[there + w * their_points + s]);
            pour_apart(&mut self.cells[here..here + points * words], t, points, value, size);
        });
        self.load[node] = self.load[node].max(1);
    }

    /// Takes all else that flows in from one node, slice by slice of it, so that a slice is read once while it is at hand.
    fn take(&mut self, moves: &[Move], before: &LayerCounts, source: usize) {
        let mut done = 0;
        for (i, step) in moves.iter().enumerate() {
            if self.load[step.to] + step.size > ROOM - 2 {
                self.add(&moves[done..i], before, source);
                self.settle_node(step.to, None);
                done = i;
            }
            self.load[step.to] += step.size;
        }
        self.add(&moves[done..], before, source);
    }

    fn add(&mut self, moves: &[Move], before: &LayerCounts, source: usize) {
        let (there, their_points) = before.blocks[source];
        for word in 0..before.words {
            let from = &before.cells[there + word * their_points..][..their_points];
            let mut start = 0;
            while start < their_points {
                for step in moves {
                    let (here, points) = self.blocks[step.to];
                    let to = &mut self.cells[here + word * points..][..points];
                    step.rows.add_within(start..start + SLICE, from, to, step.size);
                }
                start += SLICE;
            }
        }
    }

    /// Passes the carries of all numbers on.
    fn settle(&mut self, word_bits: Option<u32>) {
        (0..self.blocks.len()).for_each(|node| self.settle_node(node, word_bits));
    }

    fn settle_node(&mut self, node: usize, word_bits: Option<u32>) {
        let (from, points) = self.blocks[node];
        self.load[node] = 1;
        for word in 0..self.words - 1 {
            let (low, high) = self.cells[from + word * points..][..2 * points].split_at_mut(points);
            for (l, h) in low.iter_mut().zip(high) {
                *h += *l >> BITS;
                *l &= MASK;
            }
        }
        // A fault for the tests: narrow words, what is beyond is lost.
        if let Some(bits) = word_bits {
            self.cells[from..from + points * self.words].iter_mut().for_each(|c| *c &= (1 << bits) - 1);
        }
    }
}

/// Adds a number `size` times to one of a block, its carries passed on.
fn pour_apart(block: &mut [u64], at: usize, apart: usize, value: impl Iterator<Item = u64>, size: u64) {
    let mut carry: u128 = 0;
    let mut value = value.fuse();
    for cell in block[at..].iter_mut().step_by(apart) {
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

fn pour(to: &mut [u64], value: impl Iterator<Item = u64>, size: u64) {
    pour_apart(to, 0, 1, value, size);
}

fn whole(words: &[u64]) -> BigUint {
    words.iter().rev().fold(BigUint::ZERO, |sum, word| (sum << BITS) + *word)
}
