//! The pairs of nodes that neighbouring sheets can stand at, what the sheets at each node can still
//! come to (may-reach), and which replies of a question are neighbours.

use std::collections::BTreeMap;
use std::hash::BuildHasher;
use std::ops::Range;

use hashbrown::hash_table::Entry;
use hashbrown::{DefaultHashBuilder, HashTable};

use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, OutcomeIx, Pace, QuestionIx, Questionnaire, Reply};
use crate::prover::diagram::{Bounds, Diagram, Fuel, NodeIx, OutOfFuel, Target};

/// What it costs to keep a pair, without its counters.
pub(crate) const PAIR: usize = 200;

/// The nodes of two neighbouring sheets, and which of them has shown the help page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// The node of the sheet with the better answer.
    pub a: NodeIx,
    /// The node of the sheet with the worse answer.
    pub b: NodeIx,
    /// Which sheet has shown help.
    pub help: HelpSeen,
    /// The difference, worse less better, of each counter that both nodes hold within bounds; 0 for other counters.
    pub apart: Vec<i64>,
}

/// A pair with what is known of it.
#[derive(Debug)]
pub struct PairNode {
    /// The pair.
    pub pair: Pair,
    /// The bounds of every counter, of the better sheet and of the worse one.
    pub bounds: [Vec<Bounds>; 2],
    /// Its successors in the next layer that aren't harmless, among all of its layer.
    next: Range<usize>,
    /// The least number of questions asked before a break; `None` where no break can be reached.
    pub(crate) left: Option<u16>,
}

/// The pairs that aren't harmless at first sight, layer by layer.
#[derive(Debug, Default)]
pub struct PairSet {
    /// The pairs of each layer.
    pub layers: Vec<Vec<PairNode>>,
    /// The successors of each layer's pairs; `None` is a break.
    next: Vec<Vec<Option<u32>>>,
    /// The pairs of each layer by their hash: nearly every step looks one up.
    known: Vec<HashTable<u32>>,
    hasher: DefaultHashBuilder,
    made: usize,
    paid: usize,
}

impl PairSet {
    pub(crate) fn new(layers: usize) -> Self {
        let mut out = Self::default();
        out.layers.resize_with(layers, Vec::new);
        out.next.resize_with(layers, Vec::new);
        out.known.resize_with(layers, HashTable::new);
        out
    }

    /// The pairs from which no break can be reached.
    pub fn harmless(&self) -> impl Iterator<Item = impl Iterator<Item = &PairNode>> {
        self.layers.iter().map(|l| l.iter().filter(|p| p.left.is_none()))
    }

    /// The least number of questions asked between a pair and a break; `None` where no break can be reached.
    pub(crate) fn left(&self, layer: usize, pair: &Pair) -> Option<u16> {
        let nodes = &self.layers[layer];
        let ix = self.known[layer].find(self.hasher.hash_one(pair), |ix| nodes[*ix as usize].pair == *pair)?;
        nodes[*ix as usize].left
    }

    /// The successors of a pair in the next layer that aren't harmless; `None` is a break.
    pub(crate) fn next(&self, layer: usize, at: usize) -> &[Option<u32>] {
        &self.next[layer][self.layers[layer][at].next.clone()]
    }

    /// Gives a pair its successors, which are taken out of the list.
    pub(crate) fn set_next(&mut self, layer: usize, at: usize, next: &mut Vec<Option<u32>>) {
        let begin = self.next[layer].len();
        self.next[layer].append(next);
        self.layers[layer][at].next = begin..self.next[layer].len();
    }

    /// The least number of questions asked after a layer before a break, over some successors.
    pub(crate) fn left_after(&self, layer: usize, next: &[Option<u32>]) -> Option<u16> {
        next.iter().filter_map(|n| n.map_or(Some(0), |n| self.layers[layer + 1][n as usize].left)).min()
    }

    /// The index of a pair, new or met before, with its counters joined with these bounds, given by side and counter.
    pub(crate) fn insert(&mut self, layer: usize, pair: Pair, bounds: impl Fn(usize, usize) -> Bounds) -> u32 {
        let Self { layers, known, hasher, made, .. } = self;
        let nodes = &mut layers[layer];
        let same = |ix: &u32| nodes[*ix as usize].pair == pair;
        let ix = match known[layer].entry(hasher.hash_one(&pair), same, |ix| hasher.hash_one(&nodes[*ix as usize].pair)) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(place) => {
                *made += 1;
                let ix = u32::try_from(nodes.len()).unwrap_or(u32::MAX);
                place.insert(ix);
                let all = |side| (0..pair.apart.len()).map(|range| bounds(side, range)).collect();
                nodes.push(PairNode { bounds: [all(0), all(1)], pair, next: 0..0, left: None });
                ix
            }
        };
        for (side, of_side) in nodes[ix as usize].bounds.iter_mut().enumerate() {
            for (range, slot) in of_side.iter_mut().enumerate() {
                let (low, high) = bounds(side, range);
                *slot = (slot.0.min(low), slot.1.max(high));
            }
        }
        ix
    }

    /// Pays for the pairs made since the last call. It fails as well where there are more than `most` nodes' worth of them.
    pub(crate) fn pay(&mut self, most: usize, ranged: usize, fuel: &mut Fuel) -> Result<(), OutOfFuel> {
        fuel.take((self.made - self.paid) * (PAIR + 8 * ranged))?;
        self.paid = self.made;
        // A pair holds each counter six times.
        if self.made * (4 + ranged / 2) <= most { Ok(()) } else { Err(OutOfFuel) }
    }
}

/// Which of two neighbouring sheets has shown the help page so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HelpSeen {
    /// Neither.
    Neither,
    /// Only the sheet with the better answer: help may be lost.
    Lost,
    /// The sheet with the worse answer: help can't be lost.
    Kept,
}

impl HelpSeen {
    /// The same after a step, in which the better or the worse sheet may show help.
    pub(crate) fn after(self, better: bool, worse: bool) -> Self {
        if self == Self::Kept || worse {
            Self::Kept
        } else if better {
            Self::Lost
        } else {
            self
        }
    }
}

/// The counters of two sheets, related by their differences.
#[derive(Debug, Clone)]
pub(crate) struct PairState {
    /// The bounds of each counter, of the better sheet and of the worse one.
    pub(crate) bounds: [Vec<Bounds>; 2],
    pub(crate) apart: Vec<i64>,
    /// Whether the difference of each counter is known.
    pub(crate) linked: Vec<bool>,
}

impl PairState {
    /// Narrows a counter of one sheet, and through their difference that of the other. False where nothing is left.
    pub(crate) fn narrow(&mut self, side: usize, range: usize, within: Bounds) -> bool {
        let meet = |a: Bounds, b: (i64, i64)| {
            let (low, high) = (i64::from(a.0).max(b.0), i64::from(a.1).min(b.1));
            Some((u32::try_from(low).ok()?, u32::try_from(high).ok()?)).filter(|(l, h)| l <= h)
        };
        let wide = |b: Bounds| (i64::from(b.0), i64::from(b.1));
        let Some(here) = meet(self.bounds[side][range], wide(within)) else { return false };
        self.bounds[side][range] = here;
        if !self.linked[range] {
            return true;
        }
        let apart = if side == 0 { self.apart[range] } else { -self.apart[range] };
        let (low, high) = wide(here);
        let Some(there) = meet(self.bounds[1 - side][range], (low + apart, high + apart)) else { return false };
        self.bounds[1 - side][range] = there;
        let (low, high) = wide(there);
        let Some(here) = meet(here, (low - apart, high - apart)) else { return false };
        self.bounds[side][range] = here;
        true
    }
}

/// An over-approximation of what the sheets at a node have met and can still come to.
#[derive(Clone, Copy)]
pub(crate) struct NodeProspects {
    /// Whether every reply before can have been clear.
    pub(crate) clear: bool,
    /// Whether a sheet can end without showing help from here on.
    pub(crate) no_help: bool,
    /// Whether a sheet can show help from here on.
    pub(crate) help: bool,
    pub(crate) soonest: Pace,
    /// The same without signs at the question for which `worsens` makes an exception.
    pub(crate) soonest_excused: Pace,
    pub(crate) latest: Pace,
}

impl NodeProspects {
    pub(crate) const ALL: Self =
        Self { clear: true, no_help: true, help: true, soonest: Pace::Now, soonest_excused: Pace::Now, latest: Pace::NoHurry };

    pub(crate) fn end(questionnaire: &Questionnaire, outcome: OutcomeIx) -> Self {
        let outcome = questionnaire.outcome(outcome);
        let (pace, help) = (outcome.pace, outcome.at_once);
        Self { clear: true, no_help: !help, help, soonest: pace, soonest_excused: pace, latest: pace }
    }
}

pub(crate) fn nodes(diagram: &Diagram, layer: usize) -> impl Iterator<Item = NodeIx> + use<> {
    0..NodeIx::try_from(diagram.layers[layer].len).unwrap_or(NodeIx::MAX)
}

/// Neighbouring replies of a worsening question, better and worse, by the classes of the two.
pub(crate) type Neighbours = BTreeMap<(usize, usize), (Reply, Reply)>;

/// One example for each pair of classes that has neighbouring replies.
pub(crate) fn neighbours(questionnaire: &Questionnaire, diagram: &Diagram, question: usize) -> Neighbours {
    let asked = &questionnaire.questions[question];
    let class = |set: AnswerSet| diagram.class_of(questionnaire, question, Reply::Chosen(set));
    let mut out = Neighbours::new();
    let mut add = |better: AnswerSet, worse: AnswerSet| {
        if let (Some(a), Some(b)) = (class(better), class(worse))
            && a != b
        {
            out.entry((a, b)).or_insert((Reply::Chosen(better), Reply::Chosen(worse)));
        }
    };
    let only = |i: usize| AnswerSet::only(AnswerIx(i));
    if asked.choose == Choose::One {
        (1..asked.answers.len()).for_each(|i| add(only(i - 1), only(i)));
        return out;
    }
    let signs: Vec<usize> = (0..asked.answers.len()).filter(|i| !asked.answers[*i].alone).collect();
    for sign in &signs {
        asked.alone().iter().for_each(|alone| add(AnswerSet::only(alone), only(*sign)));
        // Of sets without the sign that are one class, one is enough: what a sign adds depends on the class alone.
        let mut sets: BTreeMap<Option<usize>, AnswerSet> = BTreeMap::new();
        for other in signs.iter().filter(|o| *o != sign) {
            let longer: Vec<AnswerSet> = sets.values().map(|s| s.with(AnswerIx(*other))).chain([only(*other)]).collect();
            for set in longer {
                sets.entry(class(set)).or_insert(set);
            }
        }
        for set in sets.values() {
            add(*set, set.with(AnswerIx(*sign)));
        }
    }
    out
}

pub(crate) fn may_reach(questionnaire: &Questionnaire, diagram: &Diagram) -> Vec<Vec<NodeProspects>> {
    let n = diagram.questions();
    let paces = |layer: usize, node: NodeIx| {
        let reach = diagram.reach(layer, node);
        let all = reach.iter().map(|o| questionnaire.outcome(o).pace);
        let (soonest, latest) = all.fold((Pace::NoHurry, Pace::Now), |(s, l), pace| (s.min(pace), l.max(pace)));
        let clear = (layer, node) == (0, 0);
        NodeProspects { clear, no_help: false, help: false, soonest, soonest_excused: Pace::NoHurry, latest }
    };
    let mut out: Vec<Vec<NodeProspects>> = (0..=n).map(|l| nodes(diagram, l).map(|node| paces(l, node)).collect()).collect();
    let shows = |layer: usize, node: NodeIx, step: usize| {
        diagram.asked(layer, node) && diagram.classes[layer][step].escalation > Escalation::Clear
    };
    for layer in 0..n {
        for node in nodes(diagram, layer) {
            for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                let clear = out[layer][node as usize].clear && !shows(layer, node, step);
                diagram.layers[layer].layer_edges.ends(*to, &mut |end| {
                    if let Target::Node(next) = end {
                        out[layer + 1][next as usize].clear |= clear;
                    }
                });
            }
        }
    }
    for node in nodes(diagram, n) {
        let end = NodeProspects::end(questionnaire, diagram.end(node));
        let here = &mut out[n][node as usize];
        (here.no_help, here.help, here.soonest_excused) = (end.no_help, end.help, end.soonest);
    }
    let excused = questionnaire.worsens_except().map(QuestionIx::index);
    for layer in (0..n).rev() {
        for node in nodes(diagram, layer) {
            for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                let shows = shows(layer, node, step);
                let sign = diagram.asked(layer, node) && diagram.classes[layer][step].escalation == Escalation::Sign;
                let excused = excused == Some(layer) && sign;
                diagram.layers[layer].layer_edges.ends(*to, &mut |end| {
                    let after = match end {
                        Target::Node(next) => out[layer + 1][next as usize],
                        Target::Gate(outcome) => NodeProspects::end(questionnaire, outcome),
                        _ => NodeProspects::ALL,
                    };
                    let here = &mut out[layer][node as usize];
                    here.no_help |= after.no_help && !shows;
                    here.help |= after.help || shows;
                    if !excused {
                        here.soonest_excused = here.soonest_excused.min(after.soonest_excused);
                    }
                });
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::PairState;

    #[test]
    fn a_narrowed_counter_narrows_the_other_sheet_through_their_difference() {
        let mut state = PairState { bounds: [vec![(0, 5)], vec![(0, 4)]], apart: vec![1], linked: vec![true] };
        assert!(state.narrow(0, 0, (2, 9)));
        assert_eq!(state.bounds, [vec![(2, 3)], vec![(3, 4)]]);
        assert!(!state.narrow(1, 0, (0, 2)), "nothing is left");
    }
}
