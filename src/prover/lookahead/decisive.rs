//! What can still be reached where some replies are given and all others are free: exact also where counts are held between
//! bounds, since every point within them is marked or not.

use crate::content::model::{OutcomeIx, QuestionIx};
use crate::prover::diagram::{Bounds, Diagram, NodeIx, OutcomeSet, Target};
use crate::prover::sheet_count::strides::{Rows, volume};

/// Points that one layer may have: beyond it nothing is said, since every look goes through all of them.
const MOST_POINTS: usize = 2_000_000;

/// Given replies, by the class of each question; `None`: any reply.
type Given = [Option<usize>];

/// A mark for every point of one layer, node by node; a node that nothing has come to has none.
struct Marks(Vec<Vec<u8>>);

impl Marks {
    fn none(nodes: usize) -> Self {
        Self(vec![Vec::new(); nodes])
    }

    fn block(&self, node: NodeIx) -> &[u8] {
        &self.0[node as usize]
    }

    /// The points of a node, made where there are none yet; none where there are too many.
    fn open(&mut self, diagram: &Diagram, layer: usize, node: NodeIx, room: &mut usize) -> Option<&mut [u8]> {
        let block = &mut self.0[node as usize];
        if block.is_empty() {
            let points = volume(diagram.floor(layer).bounds(node as usize));
            *room = room.checked_sub(points)?;
            block.resize(points, 0);
        }
        Some(block)
    }
}

/// The bounds of what is marked at each node; nothing where nothing is.
type Hulls = Vec<Option<Vec<Bounds>>>;

/// The layer that is being marked.
struct Ahead {
    marks: Marks,
    hulls: Hulls,
    /// How many more points it may have.
    room: usize,
}

impl Diagram {
    /// The outcomes that the sheets of all reply books with these replies lead to; `given`: the class of each question's reply, `None`
    /// for any reply. Nothing where there are too many points to
    /// look at.
    pub fn reachable(&self, given: &[Option<usize>]) -> Option<OutcomeSet> {
        let mut out = OutcomeSet::default();
        let mut here = Marks(vec![vec![1]]);
        let mut hulls: Hulls = vec![Some(vec![(0, 0); self.ranged()])];
        for question in 0..self.questions() {
            let nodes = self.layer_len(question + 1);
            let mut ahead = Ahead { marks: Marks::none(nodes), hulls: vec![None; nodes], room: MOST_POINTS };
            for (node, hull) in hulls.iter().enumerate() {
                if let Some(hull) = hull {
                    self.onward(question, node, (here.block(index(node)), hull), given, &mut ahead, &mut out)?;
                }
            }
            (here, hulls) = (ahead.marks, ahead.hulls);
        }
        let ends = hulls.iter().zip(0..).filter(|(hull, _)| hull.is_some()).map(|(_, node)| self.end(node));
        Some(out.or(ends.collect()))
    }

    /// Marks what the marked points of a node lead to.
    fn onward(
        &self,
        question: usize,
        node: usize,
        (from, hull): (&[u8], &[Bounds]),
        given: &Given,
        ahead: &mut Ahead,
        out: &mut OutcomeSet,
    ) -> Option<()> {
        let (floor, after) = (self.floor(question), self.floor(question + 1));
        let mut fits = Some(());
        self.each_part(question, node, hull, given, &mut |end, part, shift| match end {
            Target::Gate(outcome) => {
                let marked = || Rows::new((floor, node), None, part, shift).any(from);
                if !out.has(outcome) && marked() {
                    *out = out.with(outcome);
                }
            }
            Target::Node(n) => {
                let Some(to) = ahead.marks.open(self, question + 1, n, &mut ahead.room) else {
                    fits = None;
                    return;
                };
                let rows = Rows::new((floor, node), Some((after, n as usize)), part, shift);
                if rows.mark(from, to) {
                    let own = self.own(question + 1, n as usize);
                    let hull = ahead.hulls[n as usize].get_or_insert_with(|| vec![(u32::MAX, 0); self.ranged()]);
                    for ((hull, own), part) in hull.iter_mut().zip(&own).zip(part) {
                        *hull = if own.0 == own.1 { *own } else { (hull.0.min(part.0), hull.1.max(part.1)) };
                    }
                }
            }
            _ => {}
        });
        fits
    }

    /// Which of the given replies are needed to lead to the outcome: where `may_go` says so they are let go one by one, the last
    /// question first, wherever the outcome is still the only one that all reply books with the other replies lead to. So
    /// what is left forces the outcome, and no more of it can go. `None` where these replies don't lead to it, or where there
    /// are too many points to look at.
    pub fn needed(&self, given: &[Option<usize>], may_go: &[bool], outcome: OutcomeIx) -> Option<Vec<QuestionIx>> {
        let way = self.way(given, outcome)?;
        let mut needed = Vec::new();
        let mut left = given.to_vec();
        // Marked: what leads to another outcome by replies that are free.
        let mut next = Marks::none(self.layer_len(self.questions()));
        let mut room = MOST_POINTS;
        for node in (0..self.layer_len(self.questions())).map(index) {
            let other = u8::from(self.end(node) != outcome);
            next.open(self, self.questions(), node, &mut room)?.fill(other);
        }
        for question in (0..self.questions()).rev() {
            let (node, counts) = &way[question];
            if !self.asked(question, *node) {
                // Asked only where earlier replies have been let go: then it has whatever reply there may be.
                left[question] = None;
            } else if may_go[question] {
                left[question] = None;
                let point: Vec<Bounds> = counts.iter().map(|c| (*c, *c)).collect();
                let mut elsewhere = false;
                self.each_part(question, *node as usize, &point, &left, &mut |end, part, _| {
                    elsewhere |= match end {
                        Target::Gate(gate) => gate != outcome,
                        Target::Node(n) => next.block(n)[self.place(question + 1, n, part)] == 1,
                        _ => false,
                    };
                });
                if elsewhere {
                    left[question] = given[question];
                    needed.push(QuestionIx(question));
                }
            }
            next = self.before(question, &left, outcome, &next)?;
        }
        needed.reverse();
        Some(needed)
    }

    /// The points before a question that lead to another outcome.
    fn before(&self, question: usize, given: &Given, outcome: OutcomeIx, next: &Marks) -> Option<Marks> {
        let (floor, after) = (self.floor(question), self.floor(question + 1));
        let nodes = self.layer_len(question);
        let mut here = Marks::none(nodes);
        let mut room = MOST_POINTS;
        for node in 0..nodes {
            let to = here.open(self, question, index(node), &mut room)?;
            self.each_part(question, node, &self.own(question, node), given, &mut |end, part, shift| match end {
                Target::Gate(gate) if gate != outcome => Rows::new((floor, node), None, part, shift).fill(to),
                Target::Node(n) => Rows::new((floor, node), Some((after, n as usize)), part, shift).mark_back(to, next.block(n)),
                _ => {}
            });
        }
        Some(here)
    }

    /// The bounds of a node for all counts.
    pub(crate) fn own(&self, layer: usize, node: usize) -> Vec<Bounds> {
        let mut own = vec![(0, 0); self.ranged()];
        self.floor(layer).all_bounds(node, &mut own);
        own
    }

    /// The nodes that these replies lead through to the outcome, each with the counts there.
    fn way(&self, given: &Given, outcome: OutcomeIx) -> Option<Vec<(NodeIx, Vec<u32>)>> {
        let (mut node, mut counts) = (0, vec![0; self.ranged()]);
        let mut way = Vec::with_capacity(self.questions());
        for (question, given) in given.iter().enumerate() {
            way.push((node, counts.clone()));
            let class = if self.asked(question, node) { Some((*given)?) } else { None };
            if let Some(shift) = self.shift(question, class) {
                counts.iter_mut().zip(shift).for_each(|(c, s)| *c += s);
            }
            let to = *self.edges(question, node).get(class.unwrap_or(0))?;
            let Target::Node(n) = self.resolve(question, to, &counts) else { return None };
            node = n;
        }
        (self.end(node) == outcome).then_some(way)
    }

    /// Calls on every end of the steps from a node by the replies that may be given, with the part of the bounds that goes there
    /// (the reply's signs added) and those signs.
    pub(crate) fn each_part(
        &self,
        question: usize,
        node: usize,
        bounds: &[Bounds],
        given: &Given,
        each: &mut impl FnMut(Target, &[Bounds], Option<&[u32]>),
    ) {
        let floor = self.floor(question);
        let asked = floor.asked[node];
        let only = given[question].filter(|_| asked);
        for (class, to) in floor.edges(node).iter().enumerate().filter(|(c, _)| only.is_none_or(|o| o == *c)) {
            let shift = self.shift(question, asked.then_some(class));
            let mut within: Vec<Bounds> = match shift {
                Some(shift) => bounds.iter().zip(shift).map(|(b, s)| (b.0 + s, b.1 + s)).collect(),
                None => bounds.to_vec(),
            };
            floor.ends_within(*to, &mut within, &mut |end, part| each(end, part, shift));
        }
    }

    /// Where a point stands in the block of its node.
    pub(crate) fn place(&self, layer: usize, node: NodeIx, point: &[Bounds]) -> usize {
        let floor = self.floor(layer);
        let (mut at, mut stride) = (0, 1);
        for (dim, (low, high)) in floor.dims.iter().zip(floor.bounds(node as usize)).rev() {
            // A count that isn't held has one point.
            if low < high {
                at += (point[*dim].0 - low) as usize * stride;
            }
            stride *= (high - low) as usize + 1;
        }
        at
    }
}

pub(crate) fn index(node: usize) -> NodeIx {
    NodeIx::try_from(node).unwrap_or(NodeIx::MAX)
}
