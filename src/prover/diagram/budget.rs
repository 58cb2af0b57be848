//! How large a diagram and its proofs may become.

use crate::content::model::{ConditionIx, QuestionIx};
use crate::prover::diagram::faults::Faults;

/// Limits of a diagram and its proofs, and which counts are held as intervals.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// Nodes of the diagram.
    pub nodes: usize,
    /// Edges of the diagram.
    pub edges: usize,
    /// Values that may be computed for the diagram; as many again for the pairs of sheets, and for
    /// each half of the other properties. A value takes about three nanoseconds. Without this
    /// limit, few but costly nodes would take minutes.
    pub fuel: u64,
    /// Memory cells of eight bytes for the exact counts of one layer.
    pub cells: usize,
    /// Values that may be computed for the exact counts of all sheets; a fourth of it for each half
    /// of the properties.
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

    /// The faults planted by a test.
    #[cfg(feature = "testing")]
    pub(crate) fn faults(self) -> Faults {
        self.faults
    }

    /// No faults: only tests plant some.
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
