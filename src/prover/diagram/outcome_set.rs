//! Sets of outcomes as bits.

use crate::content::model::OutcomeIx;

/// A set of outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct OutcomeSet([u64; 7]);

impl OutcomeSet {
    /// The set with one more outcome.
    #[must_use]
    pub fn with(mut self, outcome: OutcomeIx) -> Self {
        self.0[outcome.index() / 64] |= 1 << (outcome.index() % 64);
        self
    }

    /// Whether the set contains an outcome.
    pub fn has(self, outcome: OutcomeIx) -> bool {
        self.0[outcome.index() / 64] >> (outcome.index() % 64) & 1 == 1
    }

    /// The union of two sets.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a |= b);
        self
    }

    /// Whether two sets have an outcome in common.
    pub fn meets(self, other: Self) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }

    /// The outcomes in file order.
    pub fn iter(self) -> impl Iterator<Item = OutcomeIx> {
        let outcomes = |(word, bits): (usize, u64)| {
            let inside = (0..64).filter(move |bit| bits >> bit & 1 == 1);
            inside.map(move |bit| OutcomeIx::at(64 * word + bit))
        };
        self.0.into_iter().enumerate().filter(|(_, bits)| *bits != 0).flat_map(outcomes)
    }
}

impl FromIterator<OutcomeIx> for OutcomeSet {
    fn from_iter<I: IntoIterator<Item = OutcomeIx>>(items: I) -> Self {
        items.into_iter().fold(Self::default(), Self::with)
    }
}
