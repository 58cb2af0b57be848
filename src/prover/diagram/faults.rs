//! Faults that tests plant into a diagram, to show that the referee refuses its certificate. None
//! in any other build.

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
    /// The signs that a reply to a question is taken to give.
    pub(crate) fn signs(self, question: usize, signs: u32) -> u32 {
        let planted = |from: Option<usize>| u32::from(from.is_some_and(|from| question >= from && signs > 0));
        signs + planted(self.one_more_from) - planted(self.one_less_from)
    }

    /// The value that a count is taken to have.
    pub(crate) fn count(self, count: u32) -> u32 {
        self.sticks_at.map_or(count, |at| count.min(at))
    }
}
