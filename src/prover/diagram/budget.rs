//! How much may be worked out, and faults that tests plant.

/// How large a diagram may become, and how it holds counts.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// Nodes in all.
    pub nodes: usize,
    /// Edges in all.
    pub edges: usize,
    /// Values that may be worked out for one diagram; as many for neighbouring sheets, and for each half of the other promises. A value takes
    /// about three nanoseconds. What keeps a file from taking minutes that has few nodes, each of which is much to do.
    pub work: u64,
    /// Cells of memory for exact counts at one layer, eight bytes each.
    pub cells: usize,
    /// The same for the exact counts of all sheets; a fourth of it for those of each half of the promises.
    pub sums: u64,
    /// Steps that a search for one sheet may take.
    pub steps: usize,
    /// A count that is compared with this number or a higher one is held between bounds, so that one node stands for many
    /// numbers; a smaller one sign by sign. What is so shown to hold does; where a break can't be shown, the diagram is
    /// built once more with every count sign by sign.
    pub ranged_from: u32,
    /// Faults for the tests of the referee; none in any other use.
    #[doc(hidden)]
    pub faults: Faults,
}

/// Faults that the tests of the referee plant into the diagram.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, Default)]
pub struct Faults {
    /// From this question on, every sign counts for one more.
    pub one_more_from: Option<usize>,
    /// From this question on, the last sign of a count is lost.
    pub one_less_from: Option<usize>,
    /// No count goes beyond this number.
    pub sticks_at: Option<u32>,
    /// States are held to be the same where so many bits of their hash are.
    pub hash_bits: Option<u32>,
    /// Every state has the same hash. Slow, and no fault: what is compared is the state.
    pub one_hash: bool,
    /// From this question on, the bounds of a node that is met again stay as they are.
    pub narrow_from: Option<usize>,
    /// From this question on, two sheets that part are held to be a sign nearer to each other than they are.
    pub nearer_from: Option<usize>,
    /// Words of exact counts have so many bits and what is beyond is lost.
    pub word_bits: Option<u32>,
}

impl Default for Budget {
    /// A diagram of about 256 MiB for states of usual width, made in two seconds; with its certificate and all proofs up to four times as
    /// much, and ten seconds.
    fn default() -> Self {
        Self {
            nodes: 2_000_000,
            edges: 3_000_000,
            work: 500_000_000,
            cells: 30_000_000,
            sums: 2_200_000_000,
            steps: 200_000,
            ranged_from: 4,
            faults: Faults::default(),
        }
    }
}

impl Budget {
    /// The same with every count held sign by sign.
    #[must_use]
    pub fn sign_by_sign(self) -> Self {
        Self { ranged_from: u32::MAX, ..self }
    }
}

/// More work than is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OutOfFuel;

/// What is left of some work, in values that may still be worked out. It can't be copied, so nothing is spent twice.
#[derive(Debug)]
pub(crate) struct Fuel {
    left: u64,
}

impl Fuel {
    pub(crate) fn new(most: u64) -> Self {
        Self { left: most }
    }

    /// Whether so much is left.
    pub(crate) fn has(&self, cost: usize) -> bool {
        self.left >= cost as u64
    }

    /// Takes so much of it.
    ///
    /// # Errors
    /// Where less is left; then nothing is left.
    pub(crate) fn take(&mut self, cost: usize) -> Result<(), OutOfFuel> {
        let left = self.left.checked_sub(cost as u64);
        self.left = left.unwrap_or(0);
        left.map(|_| ()).ok_or(OutOfFuel)
    }
}
