//! Exact counts of answer sheets, of any size: what flows from the first node along all steps. A node with bounds has a
//! number for each point within them, and whole rows of points move together.

use num_bigint::BigUint;

use super::{Bounds, Budget, Diagram, Floor, To};

/// Bits of a word in use; those above take in carries until they are passed on.
const BITS: u32 = 56;
const MASK: u64 = (1 << BITS) - 1;
/// So many normal words can be added up in one.
const ROOM: u64 = 1 << (64 - BITS);

/// Replies to a question that are one class: how many, and what they add to each count that has bounds.
type Replies<'a> = (u64, Option<&'a [u32]>);

/// What flows where.
pub(crate) struct Flow<'a> {
    /// The layers, the one behind all questions last.
    pub(crate) floors: Vec<&'a Floor>,
    /// How many nodes each layer has.
    pub(crate) nodes: Vec<usize>,
    /// The diagram whose classes the steps are.
    pub(crate) diagram: &'a Diagram,
    /// How many sinks there are.
    pub(crate) sinks: usize,
    /// The sink that an end of a step flows into, if it is counted.
    pub(crate) sink: &'a dyn Fn(To) -> Option<usize>,
    /// The sink that a node behind all questions flows into.
    pub(crate) end: &'a dyn Fn(usize) -> Option<usize>,
}

/// The numbers of one layer's points.
struct Water {
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
        let sink = |to| if let To::Gate(outcome) = to { Some(outcome.index()) } else { None };
        let flow = Flow {
            floors: self.layers.iter().map(|l| &l.floor).collect(),
            nodes: self.layers.iter().map(|l| l.reach.len()).collect(),
            diagram: self,
            sinks: outcomes,
            sink: &sink,
            end: &|node| Some(last.ends[node].index()),
        };
        flow.counts(budget)
    }
}

impl Flow<'_> {
    /// What has flowed into each sink. `None` where that would take more memory than the budget has.
    pub(crate) fn counts(&self, budget: Budget) -> Option<Vec<BigUint>> {
        let bits = |question: usize| {
            let all: u128 = (0..self.diagram.classes(question)).map(|c| u128::from(self.diagram.size(question, c))).sum();
            128 - all.leading_zeros()
        };
        let words = |bits: u32| (bits / BITS + 2) as usize;
        let all: u32 = (0..self.diagram.questions()).map(bits).sum();
        let mut sinks = vec![vec![0u64; words(all)]; self.sinks];
        let mut so_far = 1;
        let mut here = Water::new(self.floors[0], self.nodes[0], words(so_far));
        here.cells[0] = 1;
        for question in 0..self.diagram.questions() {
            so_far += bits(question);
            let words = words(so_far);
            let points: usize = (0..self.nodes[question + 1]).map(|n| volume(self.floors[question + 1].bounds(n))).sum();
            if points.saturating_mul(words) + here.cells.len() > budget.cells {
                return None;
            }
            let mut next = Water::new(self.floors[question + 1], self.nodes[question + 1], words);
            self.layer(question, &here, &mut next, &mut sinks);
            next.settle(budget.faults.word_bits);
            here = next;
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
        Some(sinks.iter().map(|s| whole(s)).collect())
    }

    fn layer(&self, question: usize, here: &Water, next: &mut Water, sinks: &mut [Vec<u64>]) {
        let (floor, after) = (self.floors[question], self.floors[question + 1]);
        let mut bounds = vec![(0, 0); self.diagram.ranged()];
        for node in 0..self.nodes[question] {
            let asked = floor.asked[node];
            for (class, to) in floor.edges(node).iter().enumerate() {
                let (size, shift) = self.replies(question, asked.then_some(class));
                floor.all_bounds(node, &mut bounds);
                if let Some(shift) = shift {
                    bounds.iter_mut().zip(shift).for_each(|(b, s)| *b = (b.0 + s, b.1 + s));
                }
                floor.ends_within(*to, &mut bounds, &mut |end, part| {
                    let rows = |target: Option<(&Floor, usize)>| Rows::new((floor, node), target, part, shift);
                    match end {
                        To::Node(n) => {
                            let rows = rows(Some((after, n as usize)));
                            next.take(n as usize, &rows, here, node, size);
                        }
                        end => {
                            if let Some(sink) = (self.sink)(end) {
                                let (from, points) = here.blocks[node];
                                rows(None).each_point(|s, _| {
                                    pour(&mut sinks[sink], (0..here.words).map(|w| here.cells[from + w * points + s]), size);
                                });
                            }
                        }
                    }
                });
            }
        }
    }

    fn replies(&self, question: usize, class: Option<usize>) -> Replies<'_> {
        (class.map_or(1, |c| self.diagram.size(question, c)), self.diagram.shift(question, class))
    }
}

/// Points within bounds.
fn volume(bounds: &[Bounds]) -> usize {
    bounds.iter().map(|(low, high)| (high - low) as usize + 1).product()
}

/// One dimension of a part of a node's points: how many, and how far apart they stand here and where they go.
#[derive(Clone, Copy)]
struct Row {
    points: usize,
    from: usize,
    to: usize,
}

/// A part of a node's points, and where each goes.
struct Rows {
    rows: Vec<Row>,
    from: usize,
    to: usize,
    /// Whether several points go to one.
    folds: bool,
}

impl Rows {
    /// `part`: the bounds of the part with the shift added.
    fn new(source: (&Floor, usize), target: Option<(&Floor, usize)>, part: &[Bounds], shift: Option<&[u32]>) -> Self {
        let (floor, node) = source;
        let mut out = Rows { rows: Vec::with_capacity(floor.dims.len()), from: 0, to: 0, folds: false };
        let mut stride = 1;
        let mut ahead = target.map(|(floor, node)| {
            let mut stride = 1;
            let mut strides = Vec::with_capacity(floor.dims.len());
            for (dim, (low, high)) in floor.dims.iter().zip(floor.bounds(node)).rev() {
                strides.push((*dim, *low, if low == high { 0 } else { stride }));
                stride *= (high - low) as usize + 1;
            }
            strides
        });
        for (dim, (low, high)) in floor.dims.iter().zip(floor.bounds(node)).rev() {
            let (first, last) = part[*dim];
            let back = shift.map_or(0, |s| s[*dim]);
            let points = (last - first) as usize + 1;
            out.from += (first - back - low) as usize * stride;
            let mut to = 0;
            if let Some(strides) = &mut ahead {
                if let Some(at) = strides.iter().position(|(d, ..)| d == dim) {
                    let (_, least, apart) = strides.swap_remove(at);
                    to = apart;
                    if apart > 0 {
                        out.to += (first - least) as usize * apart;
                    }
                }
            }
            if points > 1 {
                out.folds |= to == 0;
                out.rows.push(Row { points, from: stride, to });
            }
            stride *= (high - low) as usize + 1;
        }
        // Counts that begin here stand in the target alone.
        for (dim, least, apart) in ahead.into_iter().flatten() {
            if apart > 0 {
                out.to += (part[dim].0 - least) as usize * apart;
            }
        }
        out
    }

    /// Calls on every row of points: where it begins here and there.
    fn each_row(&self, mut each: impl FnMut(usize, usize)) {
        let outer = self.rows.get(1..).unwrap_or(&[]);
        let mut at = vec![0; outer.len()];
        let (mut from, mut to) = (self.from, self.to);
        loop {
            each(from, to);
            let mut dim = 0;
            loop {
                let Some(row) = outer.get(dim) else { return };
                at[dim] += 1;
                from += row.from;
                to += row.to;
                if at[dim] < row.points {
                    break;
                }
                from -= row.from * row.points;
                to -= row.to * row.points;
                at[dim] = 0;
                dim += 1;
            }
        }
    }

    fn inner(&self) -> Row {
        self.rows.first().copied().unwrap_or(Row { points: 1, from: 1, to: 1 })
    }

    fn each_point(&self, mut each: impl FnMut(usize, usize)) {
        let row = self.inner();
        self.each_row(|from, to| (0..row.points).for_each(|i| each(from + i * row.from, to + i * row.to)));
    }
}

impl Water {
    fn new(floor: &Floor, nodes: usize, words: usize) -> Self {
        let mut at = 0;
        let block = |node: usize| {
            let points = volume(floor.bounds(node));
            at += points * words;
            (at - points * words, points)
        };
        let blocks: Vec<(usize, usize)> = (0..nodes).map(block).collect();
        Self { words, blocks, cells: vec![0; at], load: vec![0; nodes] }
    }

    /// Takes what flows in from a part of a node of the layer before.
    fn take(&mut self, node: usize, rows: &Rows, before: &Water, source: usize, size: u64) {
        let (here, points) = self.blocks[node];
        let (there, their_points) = before.blocks[source];
        if rows.folds || size >= ROOM / 2 {
            let words = self.words;
            rows.each_point(|s, t| {
                let value = (0..before.words).map(|w| before.cells[there + w * their_points + s]);
                pour_apart(&mut self.cells[here..here + points * words], t, points, value, size);
            });
            // What is added with its carries leaves every word that it touches normal.
            self.load[node] = self.load[node].max(1);
            return;
        }
        if self.load[node] + size > ROOM - 2 {
            self.settle_node(node, None);
        }
        self.load[node] += size;
        let row = rows.inner();
        for word in 0..before.words {
            let from = &before.cells[there + word * their_points..][..their_points];
            let to = &mut self.cells[here + word * points..][..points];
            rows.each_row(|s, t| {
                if row.from == 1 && row.to == 1 {
                    add_row(&mut to[t..t + row.points], &from[s..s + row.points], size);
                } else {
                    (0..row.points).for_each(|i| to[t + i * row.to] += from[s + i * row.from] * size);
                }
            });
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

/// Adds a row `size` times.
fn add_row(to: &mut [u64], from: &[u64], size: u64) {
    match size {
        1 => to.iter_mut().zip(from).for_each(|(t, f)| *t += f),
        2 => to.iter_mut().zip(from).for_each(|(t, f)| *t += f << 1),
        3 => to.iter_mut().zip(from).for_each(|(t, f)| *t += (f << 1) + f),
        _ => to.iter_mut().zip(from).for_each(|(t, f)| *t += f * size),
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
