//! The 2-safety product: two sheets with the same replies but for one, which is worse by a step, walked in lockstep over the
//! diagram with their counters abstracted to intervals and differences.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::model::{Escalation, QuestionIx, Questionnaire};
use crate::prover::diagram::{Budget, Diagram, Fuel, NodeIx, OutOfFuel, Target, add_increments};
use crate::prover::pairs::pair_set::{
    HelpSeen, NodeProspects, PAIR, Pair, PairNode, PairSet, PairState, may_reach, neighbours, nodes,
};
use crate::prover::witness::ClassPair;

/// What it costs to look at one pair of targets, without its counters.
const LOOK: usize = 24;

/// The diagram with what its nodes may reach.
pub(crate) struct TwoSafetyProduct<'d> {
    pub(crate) questionnaire: &'d Questionnaire,
    pub(crate) diagram: &'d Diagram,
    may_reach: Vec<Vec<NodeProspects>>,
    /// For each question, of the classes of replies that lead alike from every node, the first.
    first_alike: Vec<Vec<usize>>,
    /// The question whose signs on the milder sheet alone are excused, once the worse one has ended.
    pub(crate) excused: Option<QuestionIx>,
    /// How many nodes' worth of pairs there may be.
    most: usize,
    nearer_from: Option<usize>,
}

pub(crate) enum PairSuccessor {
    /// Nothing can break from there on.
    Harmless,
    /// A pair in the next layer.
    Pair(Pair),
    /// A break, as far as the abstraction tells.
    Break,
}

/// How two sheets part at a worsening question: by a better and a worse class of replies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Divergence {
    pub(crate) node: NodeIx,
    pub(crate) better: usize,
    pub(crate) worse: usize,
    /// Whether help has been shown before: `Neither` or `Kept`.
    pub(crate) help: HelpSeen,
}

/// For each worsening question the divergences that may lead to a break, with the least number of questions asked before it.
pub(crate) type Divergences = BTreeMap<usize, BTreeMap<Divergence, u16>>;

/// One step of two sheets past the question of a layer.
struct SuccessorPair {
    layer: usize,
    to: [Target; 2],
    help: HelpSeen,
    classes: ClassPair,
    state: PairState,
}

impl<'d> TwoSafetyProduct<'d> {
    /// The product without an exception.
    pub(crate) fn new(questionnaire: &'d Questionnaire, diagram: &'d Diagram, budget: Budget) -> Self {
        let may_reach = may_reach(questionnaire, diagram);
        let first_alike = (0..diagram.questions()).map(|question| diagram.first_alike(question)).collect();
        Self {
            questionnaire,
            diagram,
            may_reach,
            first_alike,
            excused: None,
            most: budget.nodes,
            nearer_from: budget.faults().nearer_from,
        }
    }

    /// All pairs that sheets come to which part at one of these questions, and the divergences that may lead to a break.
    pub(crate) fn pairs(&self, questions: &[QuestionIx], fuel: &mut Fuel) -> Result<(PairSet, Divergences), OutOfFuel> {
        let n = self.diagram.questions();
        let mut pairs = PairSet::new(n + 1);
        let mut starts: BTreeMap<usize, BTreeMap<Divergence, Vec<Option<u32>>>> = BTreeMap::new();
        let (mut next, mut looked) = (Vec::new(), Vec::new());
        for layer in 0..n {
            if questions.contains(&QuestionIx(layer)) {
                let of_layer = starts.entry(layer).or_default();
                for divergence in self.divergences(layer, fuel)? {
                    if self.diagram.counters() > 0 {
                        self.explore(self.part(layer, divergence), &mut pairs, &mut next, fuel)?;
                    } else {
                        fuel.take(LOOK)?;
                        let (to, help) = self.parted(layer, divergence);
                        self.add_successor((layer, to, help), None, &mut pairs, &mut next);
                        pairs.pay(self.most, 0, fuel)?;
                    }
                    next.sort_unstable();
                    next.dedup();
                    if !next.is_empty() {
                        fuel.take(PAIR + next.len())?;
                        of_layer.insert(divergence, std::mem::take(&mut next));
                    }
                }
            }
            for at in 0..pairs.layers[layer].len() {
                if self.diagram.counters() > 0 {
                    self.successors(layer, at, &mut pairs, &mut next, fuel)?;
                } else {
                    self.successors_uncounted(layer, at, &mut pairs, (&mut next, &mut looked), fuel)?;
                }
                next.sort_unstable();
                next.dedup();
                pairs.set_next(layer, at, &mut next);
            }
        }
        self.set_distances(&mut pairs);
        let left = starts.into_iter().map(|(layer, of_layer)| {
            let breaking = of_layer.into_iter().filter_map(|(start, next)| Some((start, pairs.left_after(layer, &next)?)));
            (layer, breaking.collect())
        });
        let left = left.collect();
        Ok((pairs, left))
    }

    /// Adds the successors of a pair by every reply.
    fn successors(
        &self,
        layer: usize,
        at: usize,
        pairs: &mut PairSet,
        next: &mut Vec<Option<u32>>,
        fuel: &mut Fuel,
    ) -> Result<(), OutOfFuel> {
        let node = &pairs.layers[layer][at];
        let (pair, state) = (node.pair.clone(), self.state(layer, node));
        let classes = self.classes(layer, [pair.a, pair.b].map(Target::Node));
        for class in (0..classes).filter(|class| self.first_alike[layer][*class] == *class) {
            self.explore(self.step(layer, &pair, state.clone(), class), pairs, next, fuel)?;
        }
        Ok(())
    }

    /// The same in a diagram without counters, where two replies that lead to the same nodes with the same help are one step.
    fn successors_uncounted(
        &self,
        layer: usize,
        at: usize,
        pairs: &mut PairSet,
        (next, looked): (&mut Vec<Option<u32>>, &mut Vec<([Target; 2], HelpSeen)>),
        fuel: &mut Fuel,
    ) -> Result<(), OutOfFuel> {
        let Pair { a, b, help, .. } = pairs.layers[layer][at].pair;
        looked.clear();
        let edges = [a, b].map(|node| self.diagram.edges(layer, node));
        let asked = [a, b].map(|node| self.diagram.asked(layer, node));
        let classes = self.classes(layer, [a, b].map(Target::Node));
        for class in (0..classes).filter(|class| self.first_alike[layer][*class] == *class) {
            fuel.take(LOOK)?;
            let shows = self.diagram.classes[layer][class].escalation > Escalation::Clear;
            let help = help.after(asked[0] && shows, asked[1] && shows);
            let to = [0, 1].map(|side: usize| edges[side][if asked[side] { class } else { 0 }]);
            // Two sheets in one state can't differ any more, but in help that one has shown already.
            if to[0] == to[1] && help != HelpSeen::Lost || looked.contains(&(to, help)) {
                continue;
            }
            looked.push((to, help));
            self.add_successor((layer, to, help), None, pairs, next);
            pairs.pay(self.most, 0, fuel)?;
        }
        Ok(())
    }

    fn set_distances(&self, pairs: &mut PairSet) {
        for layer in (0..self.diagram.questions()).rev() {
            for at in 0..pairs.layers[layer].len() {
                let left = pairs.left_after(layer, pairs.next(layer, at));
                let node = &mut pairs.layers[layer][at];
                let asks = self.diagram.asked(layer, node.pair.a) || self.diagram.asked(layer, node.pair.b);
                node.left = left.map(|l| l.saturating_add(u16::from(asks)));
            }
        }
    }

    fn divergences(&self, question: usize, fuel: &mut Fuel) -> Result<Vec<Divergence>, OutOfFuel> {
        let mut alike = BTreeSet::new();
        let first = |class: usize| self.first_alike[question][class];
        let mut neighbours = neighbours(self.questionnaire, self.diagram, question);
        neighbours.retain(|(better, worse), _| alike.insert((first(*better), first(*worse))));
        fuel.take(2 * neighbours.len() * self.diagram.layers[question].len)?;
        let mut out = Vec::new();
        for node in nodes(self.diagram, question).filter(|n| self.diagram.asked(question, *n)) {
            let clear = self.may_reach[question][node as usize].clear;
            for (better, worse) in neighbours.keys().copied() {
                let before = [HelpSeen::Neither, HelpSeen::Kept].into_iter().filter(|h| clear || *h == HelpSeen::Kept);
                out.extend(before.map(|help| Divergence { node, better, worse, help }));
            }
        }
        Ok(out)
    }

    pub(crate) fn parted(&self, question: usize, divergence: Divergence) -> ([Target; 2], HelpSeen) {
        let Divergence { node, better, worse, help } = divergence;
        let edges = self.diagram.edges(question, node);
        let shows = |class: usize| self.diagram.classes[question][class].escalation > Escalation::Clear;
        ([edges[better], edges[worse]], help.after(shows(better), shows(worse)))
    }

    fn part(&self, layer: usize, divergence: Divergence) -> SuccessorPair {
        let ranged = self.diagram.counters();
        let mut bounds = vec![(0, 0); ranged];
        self.diagram.layers[layer].layer_edges.all_bounds(divergence.node as usize, &mut bounds);
        let linked = (0..ranged).map(|range| self.is_exact(layer, divergence.node, range)).collect();
        let state = PairState { bounds: [bounds.clone(), bounds], apart: vec![0; ranged], linked };
        let (to, help) = self.parted(layer, divergence);
        SuccessorPair { layer, to, help, classes: [Some(divergence.better), Some(divergence.worse)], state }
    }

    fn step(&self, layer: usize, pair: &Pair, state: PairState, class: usize) -> SuccessorPair {
        let at = [pair.a, pair.b];
        let (classes, help) = self.replied(layer, at.map(Target::Node), pair.help, class);
        let edge = |side: usize| self.diagram.edges(layer, at[side])[classes[side].unwrap_or(0)];
        SuccessorPair { layer, to: [edge(0), edge(1)], help, classes, state }
    }

    /// How many classes of replies two sheets can give to a layer's question: one where neither is asked.
    pub(crate) fn classes(&self, layer: usize, at: [Target; 2]) -> usize {
        if at.iter().any(|at| self.diagram.asks(layer, *at)) { self.diagram.classes[layer].len() } else { 1 }
    }

    /// What each of two sheets replies by one class of replies, and which of them has shown help then.
    pub(crate) fn replied(&self, layer: usize, at: [Target; 2], help: HelpSeen, class: usize) -> (ClassPair, HelpSeen) {
        let asked = at.map(|at| self.diagram.asks(layer, at));
        let shows = asked.contains(&true) && self.diagram.classes[layer][class].escalation > Escalation::Clear;
        (asked.map(|asked| asked.then_some(class)), help.after(asked[0] && shows, asked[1] && shows))
    }

    fn state(&self, layer: usize, node: &PairNode) -> PairState {
        let PairNode { pair, bounds, .. } = node;
        let linked = |range| self.is_exact(layer, pair.a, range) && self.is_exact(layer, pair.b, range);
        let linked = (0..self.diagram.counters()).map(linked).collect();
        PairState { bounds: bounds.clone(), apart: pair.apart.clone(), linked }
    }

    /// Whether a node's bounds say what a counter is: it holds it, or nothing has been counted yet.
    fn is_exact(&self, layer: usize, node: NodeIx, range: usize) -> bool {
        self.diagram.holds_counter(layer, node, range) || !self.diagram.counter_has_begun(layer, range)
    }

    /// Counts the replies of a step, and adds all its successors within the bounds.
    fn explore(
        &self,
        mut step: SuccessorPair,
        pairs: &mut PairSet,
        next: &mut Vec<Option<u32>>,
        fuel: &mut Fuel,
    ) -> Result<(), OutOfFuel> {
        let SuccessorPair { layer, classes, state, .. } = &mut step;
        for (side, class) in classes.iter().enumerate() {
            let shift = self.diagram.increments(*layer, *class);
            add_increments(&mut state.bounds[side], shift);
            for (apart, more) in state.apart.iter_mut().zip(shift.unwrap_or(&[])) {
                *apart += if side == 0 { -i64::from(*more) } else { i64::from(*more) };
            }
        }
        if self.nearer_from.is_some_and(|from| *layer >= from) {
            state.apart.iter_mut().for_each(|a| *a -= a.signum());
        }
        self.explore_splits(&mut step, pairs, next, fuel)?;
        pairs.pay(self.most, self.diagram.counters(), fuel)
    }

    fn explore_splits(
        &self,
        step: &mut SuccessorPair,
        pairs: &mut PairSet,
        next: &mut Vec<Option<u32>>,
        fuel: &mut Fuel,
    ) -> Result<(), OutOfFuel> {
        fuel.take(LOOK + self.diagram.counters())?;
        let (side, ix) = match step.to {
            [Target::Split(ix), _] => (0, ix),
            [_, Target::Split(ix)] => (1, ix),
            _ => {
                self.add_successor((step.layer, step.to, step.help), Some(&step.state), pairs, next);
                return Ok(());
            }
        };
        let split = self.diagram.layers[step.layer].layer_edges.splits[ix as usize];
        let whole = step.to;
        for (to, low, high) in [(split.below, 0, split.at - 1), (split.from, split.at, u32::MAX)] {
            let saved = [step.state.bounds[0][split.count], step.state.bounds[1][split.count]];
            if step.state.narrow(side, split.count, (low, high)) {
                step.to[side] = to;
                self.explore_splits(step, pairs, next, fuel)?;
                step.to = whole;
            }
            [step.state.bounds[0][split.count], step.state.bounds[1][split.count]] = saved;
        }
        Ok(())
    }

    /// Adds the successor of a step that leads to no split; `counted` holds the counters, if there are any.
    fn add_successor(
        &self,
        (layer, to, help): (usize, [Target; 2], HelpSeen),
        counted: Option<&PairState>,
        pairs: &mut PairSet,
        next: &mut Vec<Option<u32>>,
    ) {
        match self.successor(layer, to, counted.map_or(&[], |state| &state.apart), help) {
            PairSuccessor::Harmless => {}
            PairSuccessor::Break => next.push(None),
            PairSuccessor::Pair(pair) => {
                let at = [pair.a, pair.b];
                let bounds = |side: usize, range: usize| match counted {
                    Some(state) if self.diagram.holds_counter(layer + 1, at[side], range) => state.bounds[side][range],
                    _ => (0, 0),
                };
                next.push(Some(pairs.insert(layer + 1, pair, bounds)));
            }
        }
    }

    /// The successor that two sheets come to after a layer. `apart`: the differences of their counters.
    pub(crate) fn successor(&self, layer: usize, to: [Target; 2], apart: &[i64], help: HelpSeen) -> PairSuccessor {
        let [a, b] = to;
        let holds = |node: NodeIx, range: usize| self.diagram.holds_counter(layer + 1, node, range);
        let together = |node| apart.iter().enumerate().all(|(range, a)| *a == 0 || !holds(node, range));
        let same = a == b && if let Target::Node(n) = a { together(n) } else { true };
        let [better, worse] = to.map(|to| self.may_reach(layer + 1, to));
        let loses = match help {
            HelpSeen::Kept => false,
            HelpSeen::Lost => worse.no_help,
            HelpSeen::Neither => !same && worse.no_help && better.help,
        };
        let excused = self.excused.is_some() && matches!(b, Target::Gate(_));
        let soonest = if excused { better.soonest_excused } else { better.soonest };
        if !loses && (same || worse.latest <= soonest) {
            return PairSuccessor::Harmless;
        }
        if let [Target::Node(x), Target::Node(y)] = to
            && layer + 1 < self.diagram.questions()
            && !(help == HelpSeen::Lost && worse.no_help)
            && !same
        {
            let of_both = |(range, a): (usize, &i64)| if holds(x, range) && holds(y, range) { *a } else { 0 };
            return PairSuccessor::Pair(Pair { a: x, b: y, help, apart: apart.iter().enumerate().map(of_both).collect() });
        }
        PairSuccessor::Break
    }

    fn may_reach(&self, layer: usize, at: Target) -> NodeProspects {
        match at {
            Target::Node(node) => self.may_reach[layer][node as usize],
            Target::Gate(outcome) => NodeProspects::end(self.questionnaire, outcome),
            _ => NodeProspects::ALL,
        }
    }

    /// The least number of questions that both sheets together are still asked.
    pub(crate) fn least_left(&self, layer: usize, at: [Target; 2]) -> u16 {
        self.diagram.least_left(layer, at[0]).max(self.diagram.least_left(layer, at[1]))
    }
}
