//! The decision diagram of every possible answer sheet: layer by layer over the questions, a node being what the rules can
//! still tell apart. Its reading of conditions is its own; it shares nothing that evaluates with `answers` and `decide`.
//!
//! In goes a questionnaire and the conditions to watch beside its rules; out comes a diagram with, at every node, the
//! outcomes that can still be reached and the least and most questions left, and exact counts of sheets.

mod build;
mod classes;
mod count;
mod rules;
mod track;

use crate::questionnaire::{Call, Condition, OutcomeIx, QuestionIx, Questionnaire, Reply};

pub use build::{Budget, Faults};
pub use rules::{Formula, Value};
pub(crate) use track::Tracker;

use classes::Class;
use rules::Rules;

/// A node of one layer.
pub type NodeIx = u32;

/// Where an edge leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// To a node of the next layer.
    Node(NodeIx),
    /// To the end, by a gate.
    Gate(OutcomeIx),
}

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
    /// Whether the question is asked here; at the last layer unused.
    pub(crate) asked: Vec<bool>,
    /// The edges of a node, one a class of replies (one alone where the question isn't asked).
    pub(crate) edges: Vec<To>,
    /// Where a node's edges begin.
    pub(crate) first_edge: Vec<u32>,
    /// The outcome of a node of the last layer.
    pub(crate) ends: Vec<OutcomeIx>,
    /// The outcomes that can be reached.
    pub(crate) reach: Vec<OutcomeSet>,
    /// Least and most questions left.
    pub(crate) left: Vec<(u16, u16)>,
}

impl Layer {
    pub(crate) fn len(&self) -> usize {
        self.first_edge.len().saturating_sub(1).max(self.ends.len())
    }
}

/// What a state holds of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// It is true, whatever is still asked.
    True,
    /// It is false, whatever is still asked.
    False,
    /// So many signs so far.
    Count(u32),
}

/// The diagram of a questionnaire.
#[derive(Debug)]
pub struct Diagram {
    pub(crate) rules: Rules,
    pub(crate) classes: Vec<Vec<Class>>,
    pub(crate) layers: Vec<Layer>,
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
}

impl Diagram {
    /// Builds the diagram. `watch`: conditions whose answers the classes of replies tell apart, so that they can be
    /// followed along the diagram.
    ///
    /// # Errors
    /// Where it would have more nodes than the budget.
    pub fn build(questionnaire: &Questionnaire, watch: &[Condition], budget: Budget) -> Result<Self, TooLarge> {
        build::build(questionnaire, watch, budget)
    }

    /// Nodes in all.
    pub fn nodes(&self) -> usize {
        self.layers.iter().map(Layer::len).sum()
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
        self.layers[layer].asked[node as usize]
    }

    /// The edges of a node: one a class, or a single one where the question isn't asked.
    pub fn edges(&self, layer: usize, node: NodeIx) -> &[To] {
        let l = &self.layers[layer];
        &l.edges[l.first_edge[node as usize] as usize..l.first_edge[node as usize + 1] as usize]
    }

    /// How many questions, and so layers before the last.
    pub fn questions(&self) -> usize {
        self.classes.len()
    }

    /// How many nodes a layer has.
    pub fn layer_len(&self, layer: usize) -> usize {
        self.layers[layer].len()
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
    pub fn call(&self, question: usize, class: usize) -> Call {
        self.classes[question][class].call
    }

    /// The class of a reply.
    pub fn class_of(&self, questionnaire: &Questionnaire, question: usize, reply: Reply) -> Option<usize> {
        let effect = classes::effect(&self.rules, questionnaire, question, reply);
        self.classes[question].iter().position(|c| c.effect == effect)
    }

    /// The value of a formula in a node's state, where the state holds it.
    pub fn held(&self, layer: usize, node: NodeIx) -> impl Iterator<Item = (Formula, Value)> + '_ {
        let l = &self.layers[layer];
        let width = l.live.len();
        let state = &l.states[node as usize * width..(node as usize + 1) * width];
        l.live.iter().copied().zip(state.iter().copied())
    }

    /// The node that a sheet's replies lead to before question `layer`, following from the root; or the gate on the way.
    pub fn follow(&self, questionnaire: &Questionnaire, counted: &[Option<Reply>], layer: usize) -> Option<To> {
        let mut node = 0;
        for (question, reply) in counted.iter().enumerate().take(layer) {
            let edges = self.edges(question, node);
            let to =
                if self.asked(question, node) { edges[self.class_of(questionnaire, question, (*reply)?)?] } else { edges[0] };
            match to {
                To::Node(next) => node = next,
                gate @ To::Gate(_) => return Some(gate),
            }
        }
        Some(To::Node(node))
    }

    /// How many signs a value stands for, where it is an open count; or whether it is decided.
    pub fn known(value: Value) -> Option<Seen> {
        match value {
            rules::TRUE => Some(Seen::True),
            rules::FALSE => Some(Seen::False),
            rules::OPEN | rules::FORGOTTEN => None,
            counted => Some(Seen::Count(u32::from(counted - rules::COUNTED))),
        }
    }

    /// The formula of every condition in reading order: named ones, each question's `asked-when` and `unless`, each outcome's
    /// `when`, then those watched; each before its parts. `None` where the condition only names another.
    pub fn numbered(&self) -> &[Option<Formula>] {
        &self.rules.numbered
    }

    /// Least and most questions left before a layer's question at a node, that one included.
    pub fn left(&self, layer: usize, node: NodeIx) -> (u16, u16) {
        self.layers[layer].left[node as usize]
    }
}
