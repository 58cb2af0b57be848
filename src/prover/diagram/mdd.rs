//! The finished diagram and what can be read off it.

use std::collections::BTreeMap;

use crate::content::model::{Escalation, OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::prover::diagram::{
    Bounds, COUNTED, Class, FALSE, FORGOTTEN, Formula, FormulaGraph, INTERVAL, Layer, NodeIx, OPEN, OutcomeSet, ReadQuestion,
    TRUE, Target, Value,
};

/// The diagram of a questionnaire: a layer for each question and one behind them, an edge for each
/// class of replies.
#[derive(Debug)]
pub struct Diagram {
    pub(crate) rules: FormulaGraph,
    pub(crate) classes: Vec<Vec<Class>>,
    pub(crate) layers: Vec<Layer>,
    /// For each question and class, the signs that it adds to each counter.
    pub(crate) increments: Vec<Vec<Vec<u32>>>,
}

/// The diagram of the questions alone: all outcomes but the gates are one, and nodes keep nothing but their edges.
#[derive(Debug)]
pub(crate) struct QuestionDiagram(pub(super) Diagram);

impl QuestionDiagram {
    pub(crate) fn questions(&self) -> usize {
        self.0.questions()
    }

    /// The number of nodes before a question, or behind all of them.
    pub(crate) fn nodes_before(&self, layer: usize) -> usize {
        self.0.layers[layer].len
    }

    pub(crate) fn asked(&self, layer: usize, node: NodeIx) -> bool {
        self.0.asked(layer, node)
    }

    pub(crate) fn edges(&self, layer: usize, node: NodeIx) -> &[Target] {
        self.0.edges(layer, node)
    }

    pub(crate) fn class_of(&self, questionnaire: &Questionnaire, question: usize, reply: Reply) -> Option<usize> {
        self.0.class_of(questionnaire, question, reply)
    }
}

/// What a state knows of a formula: an element of the abstract domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AbstractValue {
    /// True on every path from here.
    True,
    /// False on every path from here.
    False,
    /// The fewest and the most signs counted so far.
    Count(u32, u32),
}

impl AbstractValue {
    /// Decodes a value of a state; `bounds` gives the interval of a counter. `None` where nothing
    /// is known.
    pub(crate) fn decode(value: Value, bounds: impl FnOnce() -> Bounds) -> Option<Self> {
        match value {
            TRUE => Some(Self::True),
            FALSE => Some(Self::False),
            OPEN | FORGOTTEN => None,
            INTERVAL => {
                let (low, high) = bounds();
                Some(Self::Count(low, high))
            }
            counted => Some(Self::Count(u32::from(counted - COUNTED), u32::from(counted - COUNTED))),
        }
    }
}

/// Where a sheet stands, and whether it has shown the help page; a gate always shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SheetState {
    pub(crate) at: Target,
    pub(crate) helped: bool,
}

impl SheetState {
    pub(crate) const START: Self = Self { at: Target::Node(0), helped: false };

    pub(crate) fn goes_on(self) -> bool {
        matches!(self.at, Target::Node(_))
    }
}

impl Diagram {
    /// The number of nodes.
    pub fn nodes(&self) -> usize {
        self.layers.iter().map(|l| l.len).sum()
    }

    /// The number of questions, which is that of the layers before the last.
    pub fn questions(&self) -> usize {
        self.classes.len()
    }

    pub(crate) fn reach(&self, layer: usize, node: NodeIx) -> OutcomeSet {
        self.layers[layer].reach[node as usize]
    }

    /// Whether a layer's question is asked at a node.
    pub fn asked(&self, layer: usize, node: NodeIx) -> bool {
        self.layers[layer].layer_edges.asked[node as usize]
    }

    /// The edges of a node: one for each class of replies, or a single one where the question isn't
    /// asked.
    pub fn edges(&self, layer: usize, node: NodeIx) -> &[Target] {
        self.layers[layer].layer_edges.edges(node as usize)
    }

    /// The outcome of a node of the last layer.
    pub fn end(&self, node: NodeIx) -> OutcomeIx {
        self.layers[self.questions()].ends[node as usize]
    }

    /// The class of a reply.
    pub fn class_of(&self, questionnaire: &Questionnaire, question: usize, reply: Reply) -> Option<usize> {
        let effect = ReadQuestion::new(&self.rules, questionnaire, question).effect(reply);
        self.classes[question].iter().position(|c| c.effect == effect)
    }

    /// The class of each reply by question, `None` for the other questions; nothing where a reply
    /// isn't in any class.
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

    /// For each class of replies to a question, the first that leads alike from every node, with the same counts and the same help.
    pub(crate) fn first_alike(&self, question: usize) -> Vec<usize> {
        let edges = &self.layers[question].layer_edges;
        let mut first = BTreeMap::new();
        let alike = |class: usize| {
            let shows = self.classes[question][class].escalation > Escalation::Clear;
            let asked = (0..self.layers[question].len).filter(|node| edges.asked[*node]);
            let leads: Vec<Target> = asked.map(|node| edges.edges(node)[class]).collect();
            *first.entry((shows, &self.increments[question][class], leads)).or_insert(class)
        };
        (0..self.classes[question].len()).map(alike).collect()
    }

    pub(crate) fn counters(&self) -> usize {
        self.rules.counters.len()
    }

    /// The signs that a class adds to each counter; nothing where the question isn't asked.
    pub(crate) fn increments(&self, question: usize, class: Option<usize>) -> Option<&[u32]> {
        class.map(|c| self.increments[question][c].as_slice())
    }

    pub(crate) fn count(&self, question: usize, class: Option<usize>, counts: &mut [u32]) {
        for (count, more) in counts.iter_mut().zip(self.increments(question, class).unwrap_or(&[])) {
            *count += more;
        }
    }

    pub(crate) fn holds_counter(&self, layer: usize, node: NodeIx, counter: usize) -> bool {
        let l = &self.layers[layer];
        let at = l.layer_edges.counters.iter().position(|c| *c == counter);
        at.is_some_and(|at| l.contains(node as usize, at))
    }

    /// Whether a counter reads a question before this layer.
    pub(crate) fn counter_has_begun(&self, layer: usize, counter: usize) -> bool {
        self.rules.span[self.rules.counters[counter]].0 < layer
    }

    pub(crate) fn known_values(&self, layer: usize, node: NodeIx) -> impl Iterator<Item = (Formula, AbstractValue)> + '_ {
        let l = &self.layers[layer];
        let bounds = l.layer_edges.bounds(node as usize);
        let known = move |(f, v): (Formula, Value)| {
            let at = || l.layer_edges.counters.iter().position(|c| self.rules.counter_of[f] == Some(*c));
            AbstractValue::decode(v, || at().map_or((0, 0), |at| bounds[at])).map(|known| (f, known))
        };
        l.live.iter().copied().zip(l.state(node as usize).iter().copied()).filter_map(known)
    }

    pub(crate) fn asks(&self, layer: usize, at: Target) -> bool {
        matches!(at, Target::Node(node) if self.asked(layer, node))
    }

    /// The target of a sheet after a layer's question, which it answers with this class of replies
    /// if it is asked. The signs of the reply are added to the counters.
    pub(crate) fn advance(&self, layer: usize, at: Target, class: usize, counts: &mut [u32]) -> Target {
        let Target::Node(node) = at else { return at };
        let class = self.asked(layer, node).then_some(class);
        self.count(layer, class, counts);
        self.layers[layer].layer_edges.resolve(self.edges(layer, node)[class.unwrap_or(0)], counts)
    }

    /// The state of a sheet after a layer's question, in a diagram without interval counters.
    pub(crate) fn after(&self, layer: usize, sheet: SheetState, class: usize) -> SheetState {
        if !sheet.goes_on() {
            return sheet;
        }
        let shows = self.asks(layer, sheet.at) && self.classes[layer][class].escalation > Escalation::Clear;
        let at = self.advance(layer, sheet.at, class, &mut []);
        SheetState { at, helped: sheet.helped || shows || matches!(at, Target::Gate(_)) }
    }

    /// The outcome of a sheet that stands at a gate or behind all questions.
    pub(crate) fn outcome_at(&self, at: Target) -> Option<OutcomeIx> {
        match at {
            Target::Node(node) => Some(self.end(node)),
            Target::Gate(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// The fewest and the most questions asked from a node on, its own included: exact without
    /// intervals, else an over-approximation.
    pub fn left(&self, layer: usize, node: NodeIx) -> (u16, u16) {
        self.layers[layer].left[node as usize]
    }

    pub(crate) fn least_left(&self, layer: usize, at: Target) -> u16 {
        if let Target::Node(node) = at { self.left(layer, node).0 } else { 0 }
    }
}
