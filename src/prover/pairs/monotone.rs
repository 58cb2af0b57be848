//! Two sheets that show that a worse answer leads to later help, or loses the help page: found with every count exact.

use std::collections::BTreeMap;

use crate::content::model::{Escalation, Pace, QuestionIx};
use crate::prover::diagram::{Budget, Fuel, NodeIx, Target};
use crate::prover::pairs::facts::{neighbours, nodes};
use crate::prover::pairs::pair_set::{Pair, PairSet};
use crate::prover::pairs::pair_state::HelpSeen as Help;
use crate::prover::pairs::two_safety::{Divergence, PairSuccessor, TwoSafetyProduct};
use crate::prover::verify::Witness;
use crate::prover::witness::concrete_search::counted;
use crate::prover::witness::search::search;
use crate::prover::witness::search::{Found, Space};

/// What was found about each question that worsens.
#[derive(Clone)]
pub(crate) enum MonotoneFinding {
    /// No pair of sheets breaks it, as far as the pairs tell.
    Sound,
    /// These two do, the better answer's first.
    Broken([Witness; 2]),
    /// It took more than the budget to find out.
    GivenUp,
}

/// Built-in guarantee 6, question by question. Pairs from all questions are walked together: where two have come to the same
/// pair, what follows is the same.
pub(crate) fn monotone(
    walk: &TwoSafetyProduct<'_>,
    questions: &[QuestionIx],
    budget: Budget,
) -> (Option<PairSet>, Vec<MonotoneFinding>) {
    let mut fuel = Fuel::new(budget.work);
    let Some((pairs, starts)) = walk.pairs(questions, budget.nodes, &mut fuel) else {
        return (None, questions.iter().map(|_| MonotoneFinding::GivenUp).collect());
    };
    let none = BTreeMap::new();
    let found = questions.iter().map(|question| {
        let starts = starts.get(&question.index()).unwrap_or(&none);
        if starts.is_empty() {
            return MonotoneFinding::Sound;
        }
        let hunt = PairSearch::new(walk, &pairs, question.index(), starts, &mut fuel);
        hunt.map_or(MonotoneFinding::GivenUp, |hunt| hunt.two_sheets(budget, &mut fuel))
    });
    let found = found.collect();
    (Some(pairs), found)
}

/// The search for two sheets that part at one question.
struct PairSearch<'a> {
    walk: &'a TwoSafetyProduct<'a>,
    pairs: &'a PairSet,
    question: usize,
    /// The starts behind which a break may be reached, with the questions asked before it at least.
    starts: &'a BTreeMap<Divergence, u16>,
    /// For each layer up to the question and each node: questions asked before a break, where some reply has not been clear
    /// and where all have.
    left: Vec<Vec<[Option<u16>; 2]>>,
}

/// Where two sheets stand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum SearchState {
    /// Still one sheet: the layer, the node, the counts, and whether every reply has been clear.
    One(usize, NodeIx, Vec<u32>, bool),
    /// Two, behind a layer: where each stands, its counts, and help.
    Two(usize, (Target, Target), [Vec<u32>; 2], Help),
    /// Two that can't be saved any more.
    Lost(usize, (Target, Target), [Vec<u32>; 2], Help),
}

/// One step: what each sheet replied, if it was asked.
type ClassPair = (Option<usize>, Option<usize>);

impl<'a> PairSearch<'a> {
    /// Nothing where that is more work than is left.
    fn new(
        walk: &'a TwoSafetyProduct<'a>,
        pairs: &'a PairSet,
        question: usize,
        starts: &'a BTreeMap<Divergence, u16>,
        fuel: &mut Fuel,
    ) -> Option<Self> {
        let diagram = walk.diagram;
        fuel.take((0..question).map(|l| diagram.floor(l).steps()).sum())?;
        let mut left: Vec<Vec<[Option<u16>; 2]>> = (0..=question).map(|l| vec![[None; 2]; diagram.layer_len(l)]).collect();
        for ((node, _, _, help), far) in starts {
            let slot = &mut left[question][*node as usize][usize::from(*help == Help::Neither)];
            *slot = [*slot, Some(far.saturating_add(1))].into_iter().flatten().min();
        }
        for layer in (0..question).rev() {
            for node in nodes(diagram, layer) {
                let asked = diagram.asked(layer, node);
                for (class, to) in diagram.edges(layer, node).iter().enumerate() {
                    let clear = !asked || diagram.escalation(layer, class) == Escalation::Clear;
                    diagram.floor(layer).ends(*to, &mut |end| {
                        let Target::Node(next) = end else { return };
                        let [kept, neither] = left[layer + 1][next as usize];
                        let more = |far: Option<u16>| far.map(|f| f.saturating_add(u16::from(asked)));
                        let slot = &mut left[layer][node as usize];
                        slot[0] = [slot[0], more(kept)].into_iter().flatten().min();
                        let behind = if clear { neither } else { kept };
                        slot[1] = [slot[1], more(behind)].into_iter().flatten().min();
                    });
                }
            }
        }
        Some(Self { walk, pairs, question, starts, left })
    }

    fn two_sheets(&self, budget: Budget, fuel: &mut Fuel) -> MonotoneFinding {
        let start = SearchState::One(0, 0, vec![0; self.walk.diagram.ranged()], true);
        match search(self, &start, budget.steps, fuel) {
            Found::Way(way) => MonotoneFinding::Broken(self.replies(&way)),
            _ => MonotoneFinding::GivenUp,
        }
    }

    /// The replies of both sheets on a way.
    fn replies(&self, way: &[SearchState]) -> [Witness; 2] {
        let diagram = self.walk.diagram;
        let mut out = [Witness::new(), Witness::new()];
        for (before, after) in way.iter().zip(&way[1..]) {
            let mut taken: Option<ClassPair> = None;
            self.each(before, &mut |given, spot| {
                if taken.is_none() && spot == *after {
                    taken = Some(given);
                }
            });
            let layer = layer_of(before);
            let parts = matches!(before, SearchState::One(..)) && !matches!(after, SearchState::One(..));
            let (a, b) = taken.unwrap_or_default();
            let mut replies = [a, b].map(|c| c.map(|c| diagram.example(layer, c)));
            if let (true, Some(better), Some(worse)) = (parts, a, b) {
                let neighbours = neighbours(self.walk.questionnaire, diagram, layer);
                if let Some((x, y)) = neighbours.get(&(better, worse)) {
                    replies = [Some(*x), Some(*y)];
                }
            }
            for (sheet, reply) in out.iter_mut().zip(replies) {
                sheet.extend(reply.map(|r| (QuestionIx(layer), r)));
            }
        }
        out
    }

    /// Calls on every step from a spot.
    fn each(&self, spot: &SearchState, each: &mut dyn FnMut(ClassPair, SearchState)) {
        let (walk, diagram) = (self.walk, self.walk.diagram);
        match spot {
            SearchState::One(layer, node, counts, clear) if *layer == self.question => {
                let before = if *clear { Help::Neither } else { Help::Kept };
                for (start, _) in self.starts.iter().filter(|((n, _, _, help), _)| n == node && *help == before) {
                    let (_, better, worse, _) = *start;
                    let edges = diagram.edges(*layer, *node);
                    let calls = |class| diagram.escalation(*layer, class) > Escalation::Clear;
                    let help = before.after(calls(better), calls(worse));
                    let at = [(edges[better], better), (edges[worse], worse)];
                    let counts = at.map(|(_, class)| counted(diagram, *layer, counts, Some(class)));
                    let to = (diagram.resolve(*layer, at[0].0, &counts[0]), diagram.resolve(*layer, at[1].0, &counts[1]));
                    self.offer((Some(better), Some(worse)), *layer, to, counts, help, each);
                }
            }
            SearchState::One(layer, node, counts, clear) => {
                let asked = diagram.asked(*layer, *node);
                for (class, to) in diagram.edges(*layer, *node).iter().enumerate() {
                    let class = asked.then_some(class);
                    let counts = counted(diagram, *layer, counts, class);
                    if let Target::Node(next) = diagram.resolve(*layer, *to, &counts) {
                        let clear = *clear && class.is_none_or(|c| diagram.escalation(*layer, c) == Escalation::Clear);
                        each((class, class), SearchState::One(layer + 1, next, counts, clear));
                    }
                }
            }
            SearchState::Two(layer, at, counts, help) | SearchState::Lost(layer, at, counts, help) => {
                if *layer == diagram.questions() {
                    return;
                }
                let asked = |to: Target| matches!(to, Target::Node(n) if diagram.asked(*layer, n));
                let classes = if asked(at.0) || asked(at.1) { diagram.classes(*layer) } else { 1 };
                for class in 0..classes {
                    let (to, given, help) = walk.taken(*layer, *at, *help, class);
                    let counts = [counted(diagram, *layer, &counts[0], given.0), counted(diagram, *layer, &counts[1], given.1)];
                    let to = (diagram.resolve(*layer, to.0, &counts[0]), diagram.resolve(*layer, to.1, &counts[1]));
                    self.offer(given, *layer, to, counts, help, each);
                }
            }
        }
    }

    /// Offers a pair of ends, unless nothing can break from there on.
    fn offer(
        &self,
        given: ClassPair,
        layer: usize,
        to: (Target, Target),
        counts: [Vec<u32>; 2],
        help: Help,
        each: &mut dyn FnMut(ClassPair, SearchState),
    ) {
        let apart: Vec<i64> = counts[0].iter().zip(&counts[1]).map(|(a, b)| i64::from(*b) - i64::from(*a)).collect();
        match self.walk.looked_at(layer, to, &apart, help) {
            PairSuccessor::Harmless => {}
            PairSuccessor::Pair(pair) if self.far(layer + 1, &pair).is_none() => {}
            PairSuccessor::Pair(_) => each(given, SearchState::Two(layer + 1, to, counts, help)),
            PairSuccessor::Break => each(given, SearchState::Lost(layer + 1, to, counts, help)),
        }
    }

    /// Questions asked behind a pair before a break, at least.
    fn far(&self, layer: usize, pair: &Pair) -> Option<u16> {
        let ix = self.pairs.known[layer].get(pair)?;
        self.pairs.layers[layer][*ix as usize].left
    }

    /// Whether two sheets that have ended show a break.
    fn broken(&self, at: (Target, Target), help: Help) -> bool {
        let walk = self.walk;
        let end = |to: Target| match to {
            Target::Node(n) => Some(walk.diagram.end(n)),
            Target::Gate(o) => Some(o),
            _ => None,
        };
        let (Some(a), Some(b)) = (end(at.0), end(at.1)) else { return false };
        let pace = |o| -> Pace { walk.questionnaire.outcome(o).pace };
        let at_once = |o| walk.questionnaire.outcome(o).at_once;
        let lost = match help {
            Help::Kept => false,
            Help::Lost => !at_once(b),
            Help::Neither => at_once(a) && !at_once(b),
        };
        pace(b) > pace(a) || lost
    }
}

fn layer_of(spot: &SearchState) -> usize {
    match spot {
        SearchState::One(layer, ..) | SearchState::Two(layer, ..) | SearchState::Lost(layer, ..) => *layer,
    }
}

impl Space for PairSearch<'_> {
    type Spot = SearchState;

    fn steps(&self, spot: &SearchState, each: &mut dyn FnMut(SearchState, u16)) {
        self.each(spot, &mut |given, next| each(next, u16::from(given.0.is_some() || given.1.is_some())));
    }

    fn left(&self, spot: &SearchState) -> Option<u16> {
        match spot {
            SearchState::One(layer, node, _, clear) => self.left[*layer][*node as usize][usize::from(*clear)],
            SearchState::Two(layer, (Target::Node(a), Target::Node(b)), counts, help) => {
                let both = |r: usize| {
                    let held = |n| self.walk.diagram.holds_range(*layer, n, r);
                    held(*a) && held(*b)
                };
                let apart = |r: usize| if both(r) { i64::from(counts[1][r]) - i64::from(counts[0][r]) } else { 0 };
                let apart = (0..self.walk.diagram.ranged()).map(apart).collect();
                let far = self.far(*layer, &Pair { a: *a, b: *b, help: *help, apart })?;
                Some(far.max(self.walk.least_left(*layer, (Target::Node(*a), Target::Node(*b)))))
            }
            SearchState::Two(..) => None,
            SearchState::Lost(layer, at, ..) => Some(self.walk.least_left(*layer, *at)),
        }
    }

    fn width(&self) -> usize {
        2 * self.walk.diagram.ranged()
    }

    fn done(&self, spot: &SearchState) -> bool {
        let over = |at: (Target, Target)| matches!(at, (Target::Gate(_), Target::Gate(_)));
        matches!(spot, SearchState::Lost(layer, at, _, help)
            if (*layer == self.walk.diagram.questions() || over(*at)) && self.broken(*at, *help))
    }

    fn depth(&self, spot: &SearchState) -> usize {
        layer_of(spot)
    }
}
