//! The decision diagram of every possible answer sheet: layer by layer over the questions, a node being what the rules can
//! still tell apart. Its reading of conditions is its own; it shares nothing that evaluates with `answers` and `decide`.
//!
//! In goes a questionnaire and the conditions to watch beside its rules; out comes a diagram with, at every node, the
//! outcomes that can still be reached and the least and most questions left, and exact counts of sheets.

pub(crate) mod budget;
pub(crate) mod build;
pub(crate) mod classes;
pub(crate) mod cursor;
pub(crate) mod edges;
pub(crate) mod rules;
pub(crate) mod step;

use crate::content::model::{Condition, ConditionIx, Escalation, OutcomeIx, QuestionIx, Questionnaire, Reply};

pub use budget::{Budget, Faults};
pub(crate) use budget::{Fuel, OutOfFuel};

pub use rules::{Formula, Value};

pub use edges::Target;
pub(crate) use edges::{Bounds, LayerEdges, Split, cut, joined};

use crate::prover::diagram::classes::Class;
use crate::prover::diagram::rules::Rules;

/// A node of one layer.
pub type NodeIx = u32;

/// A set of outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct OutcomeSet(pub [u64; 7]);

impl OutcomeSet {
    /// The set and one more.
    #[must_use]
    pub fn with(mut self, outcome: OutcomeIx) -> Self {
        self.0[outcome.index() / 64] |= 1 << (outcome.index() % 64);
        self
    }
    /// Whether an outcome is in it.
    pub fn has(self, outcome: OutcomeIx) -> bool {
        self.0[outcome.index() / 64] >> (outcome.index() % 64) & 1 == 1
    }
    /// What either has.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        for (a, b) in self.0.iter_mut().zip(other.0) {
            *a |= b;
        }
        self
    }
    /// Whether both have something.
    pub fn meets(self, other: Self) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }
    /// Its outcomes, in order.
    pub fn iter(self) -> impl Iterator<Item = OutcomeIx> {
        (0..448).map(OutcomeIx).filter(move |o| self.has(*o))
    }
}

impl FromIterator<OutcomeIx> for OutcomeSet {
    fn from_iter<I: IntoIterator<Item = OutcomeIx>>(items: I) -> Self {
        items.into_iter().fold(Self::default(), Self::with)
    }
}

/// One layer: the nodes that stand before one question (the last layer: behind all of them).
#[derive(Debug, Default)]
pub(crate) struct Layer {
    /// The formulas whose values a state holds, in the order of the state.
    pub(crate) live: Vec<Formula>,
    /// The states, one after the other, `live.len()` values each.
    pub(crate) states: Vec<Value>,
    /// How many there are.
    pub(crate) made: usize,
    /// Where in a state the counts stand that have bounds, in the order of the floor's dims.
    places: Vec<usize>,
    /// The nodes' steps.
    pub(crate) floor: LayerEdges,
    /// The outcome of a node of the last layer.
    pub(crate) ends: Vec<OutcomeIx>,
    /// The outcomes that can be reached.
    pub(crate) reach: Vec<OutcomeSet>,
    /// Least and most questions left.
    pub(crate) left: Vec<(u16, u16)>,
}

impl Layer {
    /// How heavily its nodes weigh: about eight values of a wide state are one node of memory.
    fn weighed(&self) -> usize {
        self.made * (1 + self.live.len() / 8)
    }

    fn new(rules: &Rules, live: Vec<Formula>) -> Self {
        let ranged = |(place, f): (usize, &Formula)| rules.range_of[*f].map(|range| (range, place));
        let mut dims: Vec<(usize, usize)> = live.iter().enumerate().filter_map(ranged).collect();
        dims.sort_unstable();
        let (dims, places) = dims.into_iter().unzip();
        Self { live, places, floor: LayerEdges { dims, ..LayerEdges::default() }, ..Self::default() }
    }

    /// Widens the bounds of a node, so that these are within; `still`: only where it has none yet.
    fn widen(&mut self, node: usize, all: &[Bounds], still: bool) {
        let (width, from) = (self.floor.dims.len(), node * self.live.len());
        let held = |i: usize| self.states[from + self.places[i]] == rules::RANGED;
        let boxes = &mut self.floor.boxes;
        if boxes.len() <= node * width {
            boxes.extend(self.floor.dims.iter().enumerate().map(|(i, dim)| if held(i) { all[*dim] } else { (0, 0) }));
        } else if !still {
            for (i, dim) in self.floor.dims.iter().enumerate().filter(|(i, _)| held(*i)) {
                let slot = &mut boxes[node * width + i];
                *slot = (slot.0.min(all[*dim].0), slot.1.max(all[*dim].1));
            }
        }
    }
}

/// What a state holds of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// It is true, whatever is still asked.
    True,
    /// It is false, whatever is still asked.
    False,
    /// So many signs so far, at least and at most.
    Count(u32, u32),
}

/// The diagram of a questionnaire.
#[derive(Debug)]
pub struct Diagram {
    pub(crate) rules: Rules,
    pub(crate) classes: Vec<Vec<Class>>,
    pub(crate) layers: Vec<Layer>,
    /// For every question and class the signs that it adds to each count that has bounds.
    shifts: Vec<Vec<Vec<u32>>>,
}

/// What makes a questionnaire too large for the budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooLarge {
    /// The question at whose layer the budget ran out.
    pub question: QuestionIx,
    /// The nodes made so far.
    pub nodes: usize,
    /// The questions whose answers are held there, those that later rules read most first.
    pub held: Vec<QuestionIx>,
    /// The named conditions that those answers are held for, in file order.
    pub conditions: Vec<ConditionIx>,
}

impl Diagram {
    /// Builds the diagram. `watch`: conditions whose answers the classes of replies tell apart, so that they can be
    /// followed along the diagram.
    ///
    /// # Errors
    /// Where it would be larger than the budget, or more work.
    pub fn build(questionnaire: &Questionnaire, watch: &[Condition], budget: Budget) -> Result<Self, TooLarge> {
        build::build(questionnaire, watch, budget, &mut Fuel::new(budget.work))
    }

    /// The same, of work that other things take from as well.
    ///
    /// # Errors
    /// Where it would have more nodes than the budget, or be more work than is left.
    pub(crate) fn build_within(questionnaire: &Questionnaire, budget: Budget, meter: &mut Fuel) -> Result<Self, TooLarge> {
        build::build(questionnaire, &[], budget, meter)
    }

    /// Builds the diagram of what is asked alone: all outcomes but the gates are one.
    ///
    /// # Errors
    /// Where it would be larger than the budget, or more work.
    pub fn of_questions(questionnaire: &Questionnaire, budget: Budget) -> Result<Self, TooLarge> {
        let mut rules = Rules::new(questionnaire, &[], budget.ranged_from);
        rules.outcomes.truncate(rules.gates);
        rules.outcomes.push(None);
        build::from_rules(rules, questionnaire, budget, &mut Fuel::new(budget.work))
    }

    /// Nodes in all.
    pub fn nodes(&self) -> usize {
        self.layers.iter().map(|l| l.reach.len()).sum()
    }

    /// The outcomes that some answer sheet reaches.
    pub fn reached(&self) -> OutcomeSet {
        self.layers.first().and_then(|l| l.reach.first()).copied().unwrap_or_default()
    }

    /// The outcomes that can still be reached from a node.
    pub fn reach(&self, layer: usize, node: NodeIx) -> OutcomeSet {
        self.layers[layer].reach[node as usize]
    }

    /// Whether a layer's question is asked at a node.
    pub fn asked(&self, layer: usize, node: NodeIx) -> bool {
        self.layers[layer].floor.asked[node as usize]
    }

    /// The edges of a node: one a class, or a single one where the question isn't asked.
    pub fn edges(&self, layer: usize, node: NodeIx) -> &[Target] {
        self.layers[layer].floor.edges(node as usize)
    }

    /// How many questions, and so layers before the last.
    pub fn questions(&self) -> usize {
        self.classes.len()
    }

    /// How many nodes a layer has.
    pub fn layer_len(&self, layer: usize) -> usize {
        self.layers[layer].reach.len()
    }

    /// The outcome of a node of the last layer.
    pub fn end(&self, node: NodeIx) -> OutcomeIx {
        self.layers[self.classes.len()].ends[node as usize]
    }

    /// How many replies a class has.
    pub fn size(&self, question: usize, class: usize) -> u64 {
        self.classes[question][class].size
    }

    /// How many classes of replies a question has.
    pub fn classes(&self, question: usize) -> usize {
        self.classes[question].len()
    }

    /// The reply that stands for a class: the fewest answers, then the first in the file.
    pub fn example(&self, question: usize, class: usize) -> Reply {
        self.classes[question][class].example
    }

    /// What every reply of a class calls for.
    pub fn escalation(&self, question: usize, class: usize) -> Escalation {
        self.classes[question][class].escalation
    }

    /// The class of a reply.
    pub fn class_of(&self, questionnaire: &Questionnaire, question: usize, reply: Reply) -> Option<usize> {
        let effect = classes::effect(&self.rules, questionnaire, question, reply);
        self.classes[question].iter().position(|c| c.effect == effect)
    }

    /// The class of each of some replies, by question; nothing for the other questions. `None` where a reply isn't in a class.
    pub fn classes_of(
        &self,
        questionnaire: &Questionnaire,
        replies: impl IntoIterator<Item = (QuestionIx, Reply)>,
    ) -> Option<Vec<Option<usize>>> {
        let mut out = vec![None; self.questions()];
        for (question, reply) in replies {
            out[question.index()] = Some(self.class_of(questionnaire, question.index(), reply)?);
        }
        Some(out)
    }

    /// The signs that a class adds to each count that has bounds; nothing where the question isn't asked.
    pub(crate) fn shift(&self, question: usize, class: Option<usize>) -> Option<&[u32]> {
        class.map(|c| self.shifts[question][c].as_slice())
    }

    /// The steps of one layer.
    pub(crate) fn floor(&self, layer: usize) -> &LayerEdges {
        &self.layers[layer].floor
    }

    /// Whether some count has bounds, so that one node stands for many numbers.
    pub fn has_bounds(&self) -> bool {
        !self.rules.ranged.is_empty()
    }

    /// How many counts have bounds.
    pub fn ranged(&self) -> usize {
        self.rules.ranged.len()
    }

    /// The count (a formula) with a place among those that have bounds.
    pub(crate) fn ranged_formula(&self, range: usize) -> Formula {
        self.rules.ranged[range]
    }

    /// Whether a node holds a count within bounds.
    pub(crate) fn holds_range(&self, layer: usize, node: NodeIx, range: usize) -> bool {
        let l = &self.layers[layer];
        let at = l.floor.dims.iter().position(|d| *d == range);
        at.is_some_and(|i| l.states[node as usize * l.live.len() + l.places[i]] == rules::RANGED)
    }

    /// Whether a question before this layer is read by a count that has bounds.
    pub(crate) fn has_begun(&self, layer: usize, range: usize) -> bool {
        self.rules.span[self.rules.ranged[range]].0 < layer
    }

    /// The place of a count among those that have bounds.
    pub(crate) fn range_of(&self, formula: Formula) -> Option<usize> {
        self.rules.range_of[formula]
    }

    /// The count (a formula) that a comparison reads, if it reads all of it and not only its beginning.
    pub(crate) fn count_of(&self, formula: Formula) -> Option<Formula> {
        self.rules.whole_count(formula)
    }

    /// What a node's state holds.
    pub(crate) fn held(&self, layer: usize, node: NodeIx) -> impl Iterator<Item = (Formula, Seen)> + '_ {
        let l = &self.layers[layer];
        let width = l.live.len();
        let state = &l.states[node as usize * width..(node as usize + 1) * width];
        let bounds = l.floor.bounds(node as usize);
        let seen = move |(f, v): (Formula, Value)| {
            let dim = || self.rules.range_of[f].and_then(|r| l.floor.dims.iter().position(|d| *d == r));
            seen(v, || dim().map_or((0, 0), |d| bounds[d])).map(|s| (f, s))
        };
        l.live.iter().copied().zip(state.iter().copied()).filter_map(seen)
    }

    /// Where a step leads with so many signs counted, the given reply included.
    pub fn resolve(&self, layer: usize, to: Target, counts: &[u32]) -> Target {
        self.layers[layer].floor.resolve(to, counts)
    }

    /// The formula of every condition in reading order: named ones, each question's `asked-when` and `unless`, each outcome's
    /// `when`, then those watched; each before its parts. `None` where the condition only names another.
    pub fn numbered(&self) -> &[Option<Formula>] {
        &self.rules.numbered
    }

    /// Least and most questions left before a layer's question at a node, that one included. Exact where no count has bounds,
    /// else no tighter than it is.
    pub fn left(&self, layer: usize, node: NodeIx) -> (u16, u16) {
        self.layers[layer].left[node as usize]
    }
}

/// What a value stands for.
pub(crate) fn seen(value: Value, bounds: impl FnOnce() -> Bounds) -> Option<Seen> {
    match value {
        rules::TRUE => Some(Seen::True),
        rules::FALSE => Some(Seen::False),
        rules::OPEN | rules::FORGOTTEN => None,
        rules::RANGED => {
            let (low, high) = bounds();
            Some(Seen::Count(low, high))
        }
        counted => Some(Seen::Count(u32::from(counted - rules::COUNTED), u32::from(counted - rules::COUNTED))),
    }
}
