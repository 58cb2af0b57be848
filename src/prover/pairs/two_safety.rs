//! Neighbouring sheets on the diagram: one reply worse, every other reply of the book kept, walked in pairs.

use std::collections::BTreeMap;

use crate::content::model::{Escalation, Pace, QuestionIx, Questionnaire};
use crate::prover::diagram::{Bounds, Budget, Diagram, Fuel, NodeIx, Target};
use crate::prover::pairs::facts::{MayReach, neighbours, nodes, ways};
use crate::prover::pairs::pair_set::{PAIR, Pair, PairNode, PairSet};
use crate::prover::pairs::pair_state::{HelpSeen as Help, PairState};

/// What it costs to look at one pair of ends, beside the counts that are held there.
const LOOK: usize = 24;

pub(crate) struct TwoSafetyProduct<'d> {
    pub(crate) questionnaire: &'d Questionnaire,
    pub(crate) diagram: &'d Diagram,
    ways: MayReach,
    /// A fault for the tests.
    nearer_from: Option<usize>,
}

/// What a pair of ends is.
pub(crate) enum PairSuccessor {
    /// Nothing can break from there on.
    Harmless,
    /// A pair to be looked at further.
    Pair(Pair),
    /// A break, as far as the nodes tell.
    Break,
}

/// Where two sheets that part at a question can stand: at a node, by a better and a worse class, help shown or not before.
pub(crate) type Divergence = (NodeIx, usize, usize, Help);

impl<'d> TwoSafetyProduct<'d> {
    pub(crate) fn new(questionnaire: &'d Questionnaire, diagram: &'d Diagram, budget: Budget) -> Self {
        let ways = ways(questionnaire, diagram);
        Self { questionnaire, diagram, ways, nearer_from: budget.faults.nearer_from }
    }

    /// All pairs that sheets come to that part at one of these questions; `None` where there are too many, or where they are more work
    /// than is left. With every start:
    /// questions asked at least behind it before a break, where one can be reached.
    pub(crate) fn pairs(
        &self,
        questions: &[QuestionIx],
        most: usize,
        fuel: &mut Fuel,
    ) -> Option<(PairSet, BTreeMap<usize, BTreeMap<Divergence, u16>>)> {
        let n = self.diagram.questions();
        let mut pairs = PairSet::default();
        pairs.layers.resize_with(n + 1, Vec::new);
        pairs.known.resize_with(n + 1, BTreeMap::new);
        let mut starts: BTreeMap<usize, BTreeMap<Divergence, Vec<Option<u32>>>> = BTreeMap::new();
        for layer in 0..n {
            if questions.contains(&QuestionIx(layer)) {
                let of_layer = starts.entry(layer).or_default();
                for start in self.starts(layer, fuel)? {
                    let mut next = Vec::new();
                    self.part(layer, start, fuel, &mut |to, joint, help| {
                        self.step(&mut pairs, layer, (to, joint, help), &mut next);
                    })?;
                    pairs.keeps(most, self.diagram.ranged(), fuel)?;
                    next.sort_unstable();
                    next.dedup();
                    if !next.is_empty() {
                        fuel.take(PAIR + next.len())?;
                        of_layer.insert(start, next);
                    }
                }
            }
            for at in 0..pairs.layers[layer].len() {
                let PairNode { pair, bounds, .. } = &pairs.layers[layer][at];
                let joint = self.joint(layer, pair, bounds);
                let pair = pair.clone();
                let mut next = Vec::new();
                for class in 0..self.classes(layer, &pair) {
                    self.onward(layer, (&pair, &joint), class, fuel, &mut |to, joint, help| {
                        self.step(&mut pairs, layer, (to, joint, help), &mut next);
                    })?;
                    pairs.keeps(most, self.diagram.ranged(), fuel)?;
                }
                next.sort_unstable();
                next.dedup();
                pairs.layers[layer][at].next = next;
            }
        }
        self.backward(&mut pairs);
        let left = |layer: usize, next: &[Option<u32>]| Self::least(&pairs, layer, next);
        let far = starts.into_iter().map(|(layer, of_layer)| {
            let reaching = of_layer.into_iter().filter_map(|(start, next)| Some((start, left(layer, &next)?)));
            (layer, reaching.collect())
        });
        let far = far.collect();
        Some((pairs, far))
    }

    /// Questions asked at least behind a layer before a break.
    fn least(pairs: &PairSet, layer: usize, next: &[Option<u32>]) -> Option<u16> {
        next.iter().filter_map(|n| n.map_or(Some(0), |n| pairs.layers[layer + 1][n as usize].left)).min()
    }

    fn backward(&self, pairs: &mut PairSet) {
        for layer in (0..self.diagram.questions()).rev() {
            for at in 0..pairs.layers[layer].len() {
                let least = Self::least(pairs, layer, &pairs.layers[layer][at].next);
                let node = &mut pairs.layers[layer][at];
                let asks = self.diagram.asked(layer, node.pair.a) || self.diagram.asked(layer, node.pair.b);
                node.left = least.map(|l| l.saturating_add(u16::from(asks)));
            }
        }
    }

    /// The starts at a question that worsens; nothing where they are more work than is left.
    fn starts(&self, question: usize, fuel: &mut Fuel) -> Option<Vec<Divergence>> {
        let neighbours = neighbours(self.questionnaire, self.diagram, question);
        fuel.take(2 * neighbours.len() * self.diagram.layer_len(question))?;
        let mut out = Vec::new();
        for node in nodes(self.diagram, question).filter(|n| self.diagram.asked(question, *n)) {
            let clear = self.ways.clear[question][node as usize];
            for (better, worse) in neighbours.keys() {
                let before = [Help::Neither, Help::Kept].into_iter().filter(|h| clear || *h == Help::Kept);
                out.extend(before.map(|help| (node, *better, *worse, help)));
            }
        }
        Some(out)
    }

    /// Calls on every pair of ends that two sheets come to which part at a question; nothing where that is more work than is left.
    fn part(
        &self,
        question: usize,
        start: Divergence,
        fuel: &mut Fuel,
        each: &mut dyn FnMut((Target, Target), &mut PairState, Help),
    ) -> Option<()> {
        let (node, better, worse, before) = start;
        let mut bounds = vec![(0, 0); self.diagram.ranged()];
        self.diagram.floor(question).all_bounds(node as usize, &mut bounds);
        let held = |range| self.diagram.holds_range(question, node, range) || !self.diagram.has_begun(question, range);
        let joint = PairState {
            bounds: [bounds.clone(), bounds],
            apart: vec![0; self.diagram.ranged()],
            linked: (0..self.diagram.ranged()).map(held).collect(),
        };
        let escalation = |class| self.diagram.escalation(question, class) > Escalation::Clear;
        let edges = self.diagram.edges(question, node);
        let help = before.after(escalation(better), escalation(worse));
        let given = (Some(better), Some(worse));
        self.moved(question, (edges[better], edges[worse]), (joint, given), fuel, &mut |to, joint| each(to, joint, help))
    }

    pub(crate) fn classes(&self, layer: usize, pair: &Pair) -> usize {
        let asked = self.diagram.asked(layer, pair.a) || self.diagram.asked(layer, pair.b);
        if asked { self.diagram.classes(layer) } else { 1 }
    }

    /// Calls on every pair of ends that a pair comes to by one class of replies; nothing where that is more work than is left.
    fn onward(
        &self,
        layer: usize,
        (pair, joint): (&Pair, &PairState),
        class: usize,
        fuel: &mut Fuel,
        each: &mut dyn FnMut((Target, Target), &mut PairState, Help),
    ) -> Option<()> {
        let (to, given, help) = self.taken(layer, (Target::Node(pair.a), Target::Node(pair.b)), pair.help, class);
        self.moved(layer, to, (joint.clone(), given), fuel, &mut |to, joint| each(to, joint, help))
    }

    /// The steps of two sheets by one class of replies, what each was given, and help.
    pub(crate) fn taken(
        &self,
        layer: usize,
        at: (Target, Target),
        help: Help,
        class: usize,
    ) -> ((Target, Target), (Option<usize>, Option<usize>), Help) {
        let asked = |to: Target| matches!(to, Target::Node(n) if self.diagram.asked(layer, n));
        let step = |to: Target| match to {
            Target::Node(n) => self.diagram.edges(layer, n)[if self.diagram.asked(layer, n) { class } else { 0 }],
            end => end,
        };
        let (a, b) = (asked(at.0), asked(at.1));
        let shows = (a || b) && self.diagram.escalation(layer, class) > Escalation::Clear;
        ((step(at.0), step(at.1)), (a.then_some(class), b.then_some(class)), help.after(a && shows, b && shows))
    }

    /// Adds what two sheets were given, and calls on every pair of ends within the bounds.
    fn moved(
        &self,
        layer: usize,
        to: (Target, Target),
        (mut joint, given): (PairState, (Option<usize>, Option<usize>)),
        fuel: &mut Fuel,
        each: &mut dyn FnMut((Target, Target), &mut PairState),
    ) -> Option<()> {
        for (side, class) in [given.0, given.1].into_iter().enumerate() {
            let Some(shift) = self.diagram.shift(layer, class) else { continue };
            for (range, more) in shift.iter().enumerate() {
                let slot = &mut joint.bounds[side][range];
                *slot = (slot.0 + more, slot.1 + more);
                joint.apart[range] += if side == 0 { -i64::from(*more) } else { i64::from(*more) };
            }
        }
        if self.nearer_from.is_some_and(|from| layer >= from) {
            joint.apart.iter_mut().for_each(|a| *a -= a.signum());
        }
        self.ends(layer, to, &mut joint, fuel, each)
    }

    fn ends(
        &self,
        layer: usize,
        to: (Target, Target),
        joint: &mut PairState,
        fuel: &mut Fuel,
        each: &mut dyn FnMut((Target, Target), &mut PairState),
    ) -> Option<()> {
        fuel.take(LOOK + self.diagram.ranged())?;
        let (side, ix) = match to {
            (Target::Split(ix), _) => (0, ix),
            (_, Target::Split(ix)) => (1, ix),
            _ => {
                each(to, joint);
                return Some(());
            }
        };
        let split = self.diagram.floor(layer).splits[ix as usize];
        let with = |end: Target| if side == 0 { (end, to.1) } else { (to.0, end) };
        for (end, low, high) in [(split.below, 0, split.at - 1), (split.from, split.at, u32::MAX)] {
            let saved = [joint.bounds[0][split.count], joint.bounds[1][split.count]];
            if joint.narrow(side, split.count, (low, high)) {
                self.ends(layer, with(end), joint, fuel, each)?;
            }
            [joint.bounds[0][split.count], joint.bounds[1][split.count]] = saved;
        }
        Some(())
    }

    /// Two sheets at the nodes of a pair.
    fn joint(&self, layer: usize, pair: &Pair, bounds: &[Vec<Bounds>; 2]) -> PairState {
        let held = |node, range| self.diagram.holds_range(layer, node, range) || !self.diagram.has_begun(layer, range);
        let linked = |range| held(pair.a, range) && held(pair.b, range);
        PairState { bounds: bounds.clone(), apart: pair.apart.clone(), linked: (0..self.diagram.ranged()).map(linked).collect() }
    }

    /// Takes a pair of ends: harmless, or to be looked at further, or a break.
    fn step(
        &self,
        pairs: &mut PairSet,
        layer: usize,
        (to, joint, help): ((Target, Target), &mut PairState, Help),
        next: &mut Vec<Option<u32>>,
    ) {
        let pair = match self.looked_at(layer, to, &joint.apart, help) {
            PairSuccessor::Harmless => return,
            PairSuccessor::Break => return next.push(None),
            PairSuccessor::Pair(pair) => pair,
        };
        let PairSet { layers, known, seen, .. } = pairs;
        let held =
            |side: usize, range: usize| self.diagram.holds_range(layer + 1, if side == 0 { pair.a } else { pair.b }, range);
        let of_pair = |side: usize, range: usize| if held(side, range) { joint.bounds[side][range] } else { (0, 0) };
        let all = |side: usize| (0..self.diagram.ranged()).map(|r| of_pair(side, r)).collect::<Vec<_>>();
        let ix = *known[layer + 1].entry(pair.clone()).or_insert_with(|| {
            *seen += 1;
            let bounds = [all(0), all(1)];
            layers[layer + 1].push(PairNode { pair: pair.clone(), bounds, next: Vec::new(), left: None });
            u32::try_from(layers[layer + 1].len() - 1).unwrap_or(u32::MAX)
        });
        for (side, of_side) in layers[layer + 1][ix as usize].bounds.iter_mut().enumerate() {
            for (range, slot) in of_side.iter_mut().enumerate() {
                let with = of_pair(side, range);
                *slot = (slot.0.min(with.0), slot.1.max(with.1));
            }
        }
        next.push(Some(ix));
    }

    /// What a pair of ends is.
    pub(crate) fn looked_at(&self, layer: usize, (a, b): (Target, Target), apart: &[i64], help: Help) -> PairSuccessor {
        let together = |node| {
            let both = |range: usize| self.diagram.holds_range(layer + 1, node, range);
            apart.iter().enumerate().all(|(range, a)| *a == 0 || !both(range))
        };
        let same = a == b && if let Target::Node(n) = a { together(n) } else { true };
        if !self.can_break(layer, (a, b), same, help) {
            return PairSuccessor::Harmless;
        }
        if let (Target::Node(x), Target::Node(y)) = (a, b)
            && layer + 1 < self.diagram.questions()
            && !(help == Help::Lost && self.bare(layer + 1, b))
            && !same
        {
            let both =
                |range: usize| self.diagram.holds_range(layer + 1, x, range) && self.diagram.holds_range(layer + 1, y, range);
            let apart = apart.iter().enumerate().map(|(range, a)| if both(range) { *a } else { 0 }).collect();
            return PairSuccessor::Pair(Pair { a: x, b: y, help, apart });
        }
        PairSuccessor::Break
    }

    /// Whether anything can still break behind a layer.
    pub(crate) fn can_break(&self, layer: usize, (a, b): (Target, Target), same: bool, help: Help) -> bool {
        !same && self.latest(layer + 1, b) > self.soonest(layer + 1, a)
            || match help {
                Help::Kept => false,
                Help::Lost => self.bare(layer + 1, b),
                Help::Neither => !same && self.bare(layer + 1, b) && self.helped(layer + 1, a),
            }
    }

    /// Questions asked at least of both sheets together behind a layer.
    pub(crate) fn least_left(&self, layer: usize, (a, b): (Target, Target)) -> u16 {
        let left = |to: Target| if let Target::Node(n) = to { self.diagram.left(layer, n).0 } else { 0 };
        left(a).max(left(b))
    }

    fn soonest(&self, layer: usize, at: Target) -> Pace {
        match at {
            Target::Node(n) => self.ways.paces[layer][n as usize].0,
            Target::Gate(o) => self.questionnaire.outcome(o).pace,
            _ => Pace::Now,
        }
    }

    fn latest(&self, layer: usize, at: Target) -> Pace {
        match at {
            Target::Node(n) => self.ways.paces[layer][n as usize].1,
            Target::Gate(o) => self.questionnaire.outcome(o).pace,
            _ => Pace::NoHurry,
        }
    }

    fn bare(&self, layer: usize, at: Target) -> bool {
        match at {
            Target::Node(n) => self.ways.bare[layer][n as usize],
            Target::Gate(o) => !self.questionnaire.outcome(o).at_once,
            _ => true,
        }
    }

    fn helped(&self, layer: usize, at: Target) -> bool {
        match at {
            Target::Node(n) => self.ways.helped[layer][n as usize],
            Target::Gate(o) => self.questionnaire.outcome(o).at_once,
            _ => true,
        }
    }
}
