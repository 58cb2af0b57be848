//! Verdicts about the properties of a questionnaire.

use std::fmt;

use num_bigint::BigUint;

use crate::content::model::OutcomeIx;
use crate::prover::diagram::TooLarge;
use crate::prover::verify::NamedProperty;
use crate::prover::witness::Witness;

/// The verdict about one property.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// It holds, and the referee has accepted the evidence.
    Holds,
    /// It fails.
    Fails {
        /// A witness with its outcome; two neighbouring sheets for a monotone property.
        sheets: Vec<(Witness, OutcomeIx)>,
        /// How many sheets break it, where they were counted.
        count: Option<BigUint>,
    },
    /// The budget doesn't suffice to decide it.
    NotDecided,
    /// No sheet reaches the outcome, or none meets the condition.
    Empty,
    /// The program disagrees with itself.
    Fault(ProgramFault),
}

impl Verdict {
    pub(crate) fn fault(why: impl Into<String>) -> Self {
        Self::Fault(ProgramFault(why.into()))
    }
}

/// A disagreement between prover and referee, or between prover and `decide`: a fault of the program, not of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgramFault(pub String);

impl fmt::Display for ProgramFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ProgramFault {}

/// Why a diagram has no certificate that the referee accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotCertified {
    /// The diagram exceeds the budget.
    TooLarge(TooLarge),
    /// The referee refuses the certificate, or counts other numbers of sheets.
    Fault(ProgramFault),
}

/// A property with its verdict.
#[derive(Debug, Clone)]
pub struct Proved {
    /// The property.
    pub named: NamedProperty,
    /// The verdict.
    pub verdict: Verdict,
    /// How many sheets meet the property's condition; `None` where they weren't counted.
    pub over: Option<BigUint>,
}

/// The verdicts about a questionnaire.
#[derive(Debug, Clone)]
pub struct Proof {
    /// Every property, built-in ones first.
    pub proved: Vec<Proved>,
    /// The exact counts of sheets; `None` where they exceed the budget.
    pub counts: Option<SheetCounts>,
    /// The number of nodes of the diagram.
    pub nodes: usize,
}

/// Exact counts of answer sheets, confirmed by the referee.
#[derive(Debug, Clone)]
pub struct SheetCounts {
    /// All sheets.
    pub sheets: BigUint,
    /// The sheets of each outcome, in the order of the file.
    pub outcomes: Vec<BigUint>,
}

impl Proof {
    /// Whether every property holds.
    pub fn holds(&self) -> bool {
        self.proved.iter().all(|p| matches!(p.verdict, Verdict::Holds))
    }

    /// The first fault of the program among the verdicts.
    pub fn fault(&self) -> Option<&ProgramFault> {
        self.proved.iter().find_map(|p| if let Verdict::Fault(fault) = &p.verdict { Some(fault) } else { None })
    }
}
