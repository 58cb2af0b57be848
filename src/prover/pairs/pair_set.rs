//! The pairs of nodes that neighbouring sheets come to, as far as they had to be looked at further.

use std::collections::BTreeMap;

use crate::prover::diagram::{Bounds, Fuel, NodeIx};
use crate::prover::pairs::pair_state::HelpSeen as Help;

/// What it costs to keep a pair, beside the counts that are held there: it weighs as much.
pub(crate) const PAIR: usize = 200;

/// Two nodes that neighbouring sheets stand at, the better answer's first, and who has shown help.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// The better answer's node.
    pub a: NodeIx,
    /// The worse answer's.
    pub b: NodeIx,
    /// Who has shown help.
    pub help: Help,
    /// Of every count that both nodes hold within bounds: how many signs more the worse answer's sheet has. Else 0.
    pub apart: Vec<i64>,
}

/// A pair that had to be looked at further.
#[derive(Debug)]
pub struct PairNode {
    /// The pair.
    pub pair: Pair,
    /// The bounds of every count that has some, of the better answer's sheet and of the worse one's.
    pub bounds: [Vec<Bounds>; 2],
    /// Where its replies lead, as far as that isn't harmless; none: to a break.
    pub(crate) next: Vec<Option<u32>>,
    /// Questions asked at least before a break, where one can be reached.
    pub(crate) left: Option<u16>,
}

/// The pairs that had to be looked at further, layer by layer.
#[derive(Debug, Default)]
pub struct PairSet {
    /// By layer.
    pub layers: Vec<Vec<PairNode>>,
    pub(crate) known: Vec<BTreeMap<Pair, u32>>,
    pub(crate) seen: usize,
    paid: usize,
}

impl PairSet {
    /// The pairs from which no break can be reached.
    pub fn harmless(&self) -> impl Iterator<Item = impl Iterator<Item = &PairNode>> {
        self.layers.iter().map(|l| l.iter().filter(|p| p.left.is_none()))
    }

    /// Pays for the pairs that have come in; nothing where they are too many.
    pub(crate) fn keeps(&mut self, most: usize, ranged: usize, fuel: &mut Fuel) -> Option<()> {
        fuel.take((self.seen - self.paid) * (PAIR + 8 * ranged))?;
        self.paid = self.seen;
        // A pair holds what it holds of a count six times.
        (self.seen * (4 + ranged / 2) <= most).then_some(())
    }
}
