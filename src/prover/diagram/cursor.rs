//! One sheet on its way along the diagram, with exact counters.

use crate::content::model::{Escalation, OutcomeIx};
use crate::prover::diagram::{Diagram, Target};

/// Where a sheet stands, and whether it has shown the help page; a gate always shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SheetState {
    pub(crate) at: Target,
    pub(crate) helped: bool,
}

impl SheetState {
    /// Before the first question.
    pub(crate) const START: Self = Self { at: Target::Node(0), helped: false };

    /// Whether no gate has ended it.
    pub(crate) fn goes_on(self) -> bool {
        matches!(self.at, Target::Node(_))
    }
}

impl Diagram {
    /// Whether a sheet at a target is asked the question of a layer.
    pub(crate) fn asks(&self, layer: usize, at: Target) -> bool {
        matches!(at, Target::Node(node) if self.asked(layer, node))
    }

    /// The target of a sheet after a layer's question, which it answers with this class of replies if it is asked. The signs of
    /// the reply are added to the counters.
    pub(crate) fn advance(&self, layer: usize, at: Target, class: usize, counts: &mut [u32]) -> Target {
        let Target::Node(node) = at else { return at };
        let class = self.asked(layer, node).then_some(class);
        if let Some(shift) = self.increments(layer, class) {
            counts.iter_mut().zip(shift).for_each(|(count, more)| *count += more);
        }
        self.resolve(layer, self.edges(layer, node)[class.unwrap_or(0)], counts)
    }

    /// The state of a sheet after a layer's question, in a diagram without interval counters.
    pub(crate) fn after(&self, layer: usize, sheet: SheetState, class: usize) -> SheetState {
        if !sheet.goes_on() {
            return sheet;
        }
        let shows = self.asks(layer, sheet.at) && self.escalation(layer, class) > Escalation::Clear;
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
}
