//! Monotone properties: evidence from the 2-safety product, or two concrete sheets that break one, found with exact counters.

use std::collections::BTreeMap;

use crate::content::model::{Escalation, QuestionIx};
use crate::prover::diagram::{Budget, Fuel, NodeIx, OutOfFuel, Target};
use crate::prover::pairs::pair_set::{HelpSeen, Pair, PairSet, neighbours, nodes};
use crate::prover::pairs::two_safety::{Divergence, PairSuccessor, TwoSafetyProduct};
use crate::prover::witness::{ClassPair, StateSpace, Witness, search};

/// Two sheets that break a monotone property, the better answer's first; `None` where the pairs prove it.
pub(crate) type MonotoneFinding = Result<Option<[Witness; 2]>, OutOfFuel>;

/// Decides the monotone properties of some questions, which all have the exception that the product excuses, or all haven't. They
/// share one set of pairs, since what follows a pair doesn't depend on
/// the question where its sheets parted.
pub(crate) fn monotone(
    product: &TwoSafetyProduct<'_>,
    questions: &[QuestionIx],
    budget: Budget,
) -> (PairSet, BTreeMap<QuestionIx, MonotoneFinding>) {
    if questions.is_empty() {
        return (PairSet::default(), BTreeMap::new());
    }
    let mut fuel = Fuel::new(budget.fuel);
    let Ok((pairs, mut divergences)) = product.pairs(questions, &mut fuel) else {
        return (PairSet::default(), questions.iter().map(|q| (*q, Err(OutOfFuel))).collect());
    };
    let mut find = |question: &QuestionIx| {
        let divergences = divergences.remove(&question.index()).filter(|d| !d.is_empty());
        let two_sheets = divergences.map(|divergences| {
            let search = PairSearch::new(product, &pairs, question.index(), &divergences, &mut fuel)?;
            search.two_sheets(budget, &mut fuel)
        });
        (*question, two_sheets.transpose())
    };
    let findings = questions.iter().map(&mut find).collect();
    (pairs, findings)
}

struct PairSearch<'a> {
    product: &'a TwoSafetyProduct<'a>,
    pairs: &'a PairSet,
    question: usize,
    divergences: &'a BTreeMap<Divergence, u16>,
    /// By layer up to the question and by node: the least number of questions asked before a break, where help may have been
    /// shown and where none has.
    left: Vec<Vec<[Option<u16>; 2]>>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct SearchState {
    layer: usize,
    sheets: Sheets,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Sheets {
    /// They haven't parted. `clear`: whether every reply has been clear.
    One { node: NodeIx, counts: Vec<u32>, clear: bool },
    /// They have parted. `broken`: as far as the product tells, a break is certain.
    Two { at: [Target; 2], counts: [Vec<u32>; 2], help: HelpSeen, broken: bool },
}

impl<'a> PairSearch<'a> {
    fn new(
        product: &'a TwoSafetyProduct<'a>,
        pairs: &'a PairSet,
        question: usize,
        divergences: &'a BTreeMap<Divergence, u16>,
        fuel: &mut Fuel,
    ) -> Result<Self, OutOfFuel> {
        let diagram = product.diagram;
        fuel.take((0..question).map(|l| diagram.layers[l].layer_edges.steps()).sum())?;
        let mut left: Vec<Vec<[Option<u16>; 2]>> = (0..=question).map(|l| vec![[None; 2]; diagram.layers[l].len]).collect();
        let min = |a: Option<u16>, b: Option<u16>| [a, b].into_iter().flatten().min();
        for (Divergence { node, help, .. }, far) in divergences {
            let slot = &mut left[question][*node as usize][usize::from(*help == HelpSeen::Neither)];
            *slot = min(*slot, Some(far.saturating_add(1)));
        }
        for layer in (0..question).rev() {
            for node in nodes(diagram, layer) {
                let asked = diagram.asked(layer, node);
                for (class, to) in diagram.edges(layer, node).iter().enumerate() {
                    let clear = !asked || diagram.classes[layer][class].escalation == Escalation::Clear;
                    diagram.layers[layer].layer_edges.ends(*to, &mut |end| {
                        let Target::Node(next) = end else { return };
                        let [kept, neither] = left[layer + 1][next as usize];
                        let more = |far: Option<u16>| far.map(|f| f.saturating_add(u16::from(asked)));
                        let slot = &mut left[layer][node as usize];
                        *slot = [min(slot[0], more(kept)), min(slot[1], more(if clear { neither } else { kept }))];
                    });
                }
            }
        }
        Ok(Self { product, pairs, question, divergences, left })
    }

    fn two_sheets(&self, budget: Budget, fuel: &mut Fuel) -> Result<[Witness; 2], OutOfFuel> {
        let counts = vec![0; self.product.diagram.counters()];
        let start = SearchState { layer: 0, sheets: Sheets::One { node: 0, counts, clear: true } };
        Ok(self.replies(&search(self, &start, budget.steps, fuel)?))
    }

    fn replies(&self, path: &[(ClassPair, SearchState)]) -> [Witness; 2] {
        let diagram = self.product.diagram;
        let mut out = [Witness::new(), Witness::new()];
        for ((_, before), (classes, after)) in path.iter().zip(&path[1..]) {
            let layer = before.layer;
            let mut replies = classes.map(|c| c.map(|c| diagram.classes[layer][c].example));
            let parts = matches!((&before.sheets, &after.sheets), (Sheets::One { .. }, Sheets::Two { .. }));
            if let (true, [Some(better), Some(worse)]) = (parts, *classes)
                && let Some((x, y)) = neighbours(self.product.questionnaire, diagram, layer).get(&(better, worse))
            {
                replies = [Some(*x), Some(*y)];
            }
            for (sheet, reply) in out.iter_mut().zip(replies) {
                sheet.extend(reply.map(|r| (QuestionIx(layer), r)));
            }
        }
        out
    }

    /// Offers two parted sheets after a layer, unless nothing can break from there on.
    fn offer(
        &self,
        classes: ClassPair,
        layer: usize,
        (at, counts, help): ([Target; 2], [Vec<u32>; 2], HelpSeen),
        each: &mut dyn FnMut(ClassPair, SearchState),
    ) {
        let apart: Vec<i64> = counts[0].iter().zip(&counts[1]).map(|(a, b)| i64::from(*b) - i64::from(*a)).collect();
        let broken = match self.product.successor(layer, at, &apart, help) {
            PairSuccessor::Harmless => return,
            PairSuccessor::Pair(pair) if self.pairs.left(layer + 1, &pair).is_none() => return,
            PairSuccessor::Pair(_) => false,
            PairSuccessor::Break => true,
        };
        each(classes, SearchState { layer: layer + 1, sheets: Sheets::Two { at, counts, help, broken } });
    }

    /// Whether two sheets that have ended break the property.
    fn breaks(&self, at: [Target; 2], help: HelpSeen) -> bool {
        let outcome = |to: Target| self.product.diagram.outcome_at(to).map(|o| self.product.questionnaire.outcome(o));
        let [Some(a), Some(b)] = at.map(outcome) else { return false };
        let lost = match help {
            HelpSeen::Kept => false,
            HelpSeen::Lost => !b.at_once,
            HelpSeen::Neither => a.at_once && !b.at_once,
        };
        b.pace > a.pace || lost
    }
}

impl StateSpace for PairSearch<'_> {
    type State = SearchState;

    fn steps(&self, state: &SearchState, each: &mut dyn FnMut(ClassPair, SearchState)) {
        let (product, diagram, layer) = (self.product, self.product.diagram, state.layer);
        match &state.sheets {
            Sheets::One { node, counts, clear } if layer == self.question => {
                let before = if *clear { HelpSeen::Neither } else { HelpSeen::Kept };
                for divergence in self.divergences.keys().filter(|d| d.node == *node && d.help == before) {
                    let classes = [divergence.better, divergence.worse];
                    let mut both = [counts.clone(), counts.clone()];
                    let to = [0, 1].map(|s| diagram.advance(layer, Target::Node(*node), classes[s], &mut both[s]));
                    let help = product.parted(layer, *divergence).1;
                    self.offer(classes.map(Some), layer, (to, both, help), each);
                }
            }
            Sheets::One { node, counts, clear } => {
                let at = Target::Node(*node);
                for class in 0..diagram.edges(layer, *node).len() {
                    let mut counts = counts.clone();
                    if let Target::Node(node) = diagram.advance(layer, at, class, &mut counts) {
                        let class = diagram.asks(layer, at).then_some(class);
                        let clear = *clear && class.is_none_or(|c| diagram.classes[layer][c].escalation == Escalation::Clear);
                        each([class; 2], SearchState { layer: layer + 1, sheets: Sheets::One { node, counts, clear } });
                    }
                }
            }
            Sheets::Two { .. } if layer == diagram.questions() => {}
            Sheets::Two { at, counts, help, .. } => {
                let excused = product.excused == Some(QuestionIx(layer)) && matches!(at[1], Target::Gate(_));
                for class in 0..product.classes(layer, *at) {
                    if excused && diagram.classes[layer][class].escalation == Escalation::Sign {
                        continue;
                    }
                    let (classes, help) = product.replied(layer, *at, *help, class);
                    let mut counts = counts.clone();
                    let to = [0, 1].map(|s| diagram.advance(layer, at[s], class, &mut counts[s]));
                    self.offer(classes, layer, (to, counts, help), each);
                }
            }
        }
    }

    fn left(&self, state: &SearchState) -> Option<u16> {
        let (layer, product) = (state.layer, self.product);
        match &state.sheets {
            Sheets::One { node, clear, .. } => self.left[layer][*node as usize][usize::from(*clear)],
            Sheets::Two { at, broken: true, .. } => Some(product.least_left(layer, *at)),
            Sheets::Two { at, counts, help, .. } => {
                let [Target::Node(a), Target::Node(b)] = *at else { return None };
                let both = |range| [a, b].iter().all(|n| product.diagram.holds_counter(layer, *n, range));
                let apart = |r: usize| if both(r) { i64::from(counts[1][r]) - i64::from(counts[0][r]) } else { 0 };
                let apart = (0..product.diagram.counters()).map(apart).collect();
                let left = self.pairs.left(layer, &Pair { a, b, help: *help, apart })?;
                Some(left.max(product.least_left(layer, *at)))
            }
        }
    }

    fn width(&self) -> usize {
        2 * self.product.diagram.counters()
    }

    fn done(&self, state: &SearchState) -> bool {
        let over = |at: [Target; 2]| at.iter().all(|at| matches!(at, Target::Gate(_)));
        matches!(state.sheets, Sheets::Two { at, help, broken: true, .. }
            if (state.layer == self.product.diagram.questions() || over(at)) && self.breaks(at, help))
    }

    fn depth(&self, state: &SearchState) -> usize {
        state.layer
    }
}
