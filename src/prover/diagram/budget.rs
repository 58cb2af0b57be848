//! How large a diagram and its proofs may become.

use crate::content::model::{ConditionIx, QuestionIx};

/// Limits of a diagram and its proofs, and which counts are held as intervals.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// Nodes of the diagram.
    pub nodes: usize,
    /// Edges of the diagram.
    pub edges: usize,
    /// Fuel for the diagram: one unit is one computed value, about three nanoseconds. The pairs of
    /// sheets have as much again, and so has each of the two threads that share the other
    /// properties. Without this limit, few but costly nodes would take minutes.
    pub fuel: u64,
    /// Memory cells of eight bytes for the exact counts of one layer.
    pub cells: usize,
    /// Values that may be computed for the exact counts of all sheets; each of the two threads that
    /// share the properties has a fourth of it besides.
    pub sums: u64,
    /// Steps of one search for a witness.
    pub steps: usize,
    /// A count compared with this number or more is held as an interval, any other exactly. A proof
    /// over intervals is sound; where a counterexample needs exact counts, the diagram is built
    /// again without intervals.
    pub intervals_from: u32,
    /// Faults planted by a test.
    #[cfg(feature = "testing")]
    pub faults: Faults,
}

impl Default for Budget {
    /// A diagram of about 256 MiB for states of usual width, built in two seconds; with its
    /// certificate and all proofs up to four times as much, and ten seconds.
    fn default() -> Self {
        Self {
            nodes: 2_000_000,
            edges: 3_000_000,
            fuel: 500_000_000,
            cells: 30_000_000,
            sums: 2_200_000_000,
            steps: 200_000,
            intervals_from: 4,
            #[cfg(feature = "testing")]
            faults: Faults::default(),
        }
    }
}

impl Budget {
    /// The budget with every count held exactly, sign by sign.
    #[must_use]
    pub fn sign_by_sign(self) -> Self {
        Self { intervals_from: u32::MAX, ..self }
    }

    #[cfg(feature = "testing")]
    pub(crate) fn faults(self) -> Faults {
        self.faults
    }

    #[cfg(not(feature = "testing"))]
    #[expect(clippy::unused_self, reason = "the field is for tests alone")]
    pub(crate) fn faults(self) -> Faults {
        Faults::default()
    }
}

/// The error of a questionnaire whose diagram exceeds the budget, with what makes it large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooLarge {
    /// The question at whose layer the budget ran out.
    pub question: QuestionIx,
    /// The nodes built until then.
    pub nodes: usize,
    /// The questions whose answers a state holds there, those that most formulas read first.
    pub held_questions: Vec<QuestionIx>,
    /// The named conditions that need those answers, in file order.
    pub conditions: Vec<ConditionIx>,
}

/// The error of a computation that needs more work, nodes or memory than its budget has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OutOfFuel;

/// The work that is left, in values that may still be computed. Not `Copy`, so that no unit is
/// spent twice.
#[derive(Debug)]
pub(crate) struct Fuel {
    left: u64,
}

impl Fuel {
    pub(crate) fn new(amount: u64) -> Self {
        Self { left: amount }
    }

    pub(crate) fn has(&self, cost: usize) -> bool {
        self.left >= cost as u64
    }

    /// Spends `cost` units.
    pub(crate) fn take(&mut self, cost: usize) -> Result<(), OutOfFuel> {
        let left = self.left.checked_sub(cost as u64);
        self.left = left.unwrap_or(0);
        left.map(|_| ()).ok_or(OutOfFuel)
    }
}

/// Faults by their kind; `Default` is a sound diagram.
#[derive(Debug, Clone, Copy, Default)]
#[cfg_attr(not(feature = "testing"), expect(unreachable_pub, reason = "only tests plant faults"))]
pub struct Faults {
    /// From this question on, every sign counts for one more.
    pub one_more_from: Option<usize>,
    /// From this question on, the last sign of a reply is lost.
    pub one_less_from: Option<usize>,
    /// No count exceeds this number.
    pub sticks_at: Option<u32>,
    /// States with this many equal bits of hash are taken to be equal.
    pub hash_bits: Option<u32>,
    /// Every state has the same hash. Slow, and no fault, since states themselves are compared.
    pub one_hash: bool,
    /// From this question on, the intervals of a node aren't joined with those of another path to
    /// it.
    pub narrow_from: Option<usize>,
    /// From this question on, the difference of two sheets' counts is one less than it is.
    pub nearer_from: Option<usize>,
    /// Words of exact counts have this many bits, without a carry.
    pub word_bits: Option<u32>,
}

impl Faults {
    pub(crate) fn signs(self, question: usize, signs: u32) -> u32 {
        let planted = |from: Option<usize>| u32::from(from.is_some_and(|from| question >= from && signs > 0));
        signs + planted(self.one_more_from) - planted(self.one_less_from)
    }

    pub(crate) fn count(self, count: u32) -> u32 {
        self.sticks_at.map_or(count, |at| count.min(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expense_beyond_what_is_left_empties_the_tank() {
        let mut fuel = Fuel::new(10);
        assert_eq!(fuel.take(4), Ok(()));
        assert!(fuel.has(6) && !fuel.has(7));
        assert_eq!((fuel.take(7), fuel.take(1)), (Err(OutOfFuel), Err(OutOfFuel)));
        assert_eq!(fuel.take(0), Ok(()));
    }
}
