//! Pairs of sheets that agree on every question that both are asked, counted by where they lead.

use num_bigint::BigUint;

use crate::content::model::OutcomeIx;
use crate::prover::diagram::TooLarge;
use crate::prover::witness::Witness;

/// The pairs that lead from one outcome of the old file to one of the new file.
#[derive(Debug, Clone)]
pub struct Transition {
    /// The outcome in the old file.
    pub from: OutcomeIx,
    /// The outcome in the new file.
    pub to: OutcomeIx,
    /// Whether the two are the same outcome.
    pub same: bool,
    /// Whether the old outcome is urgent (pace now or today) and the new one later.
    pub urgent_lost: bool,
    /// The number of pairs.
    pub pairs: BigUint,
    /// A shortest pair.
    pub witness: [Witness; 2],
    /// The number of pairs in which only the old sheet shows the help page, and a shortest one.
    pub help_lost: Option<(BigUint, [Witness; 2])>,
}

/// All pairs.
#[derive(Debug, Clone)]
pub struct SheetPairs {
    /// Their number.
    pub all: BigUint,
    /// The number of those that lead to the same outcome.
    pub same: BigUint,
    /// The pairs by both outcomes, the old one's order first.
    pub transitions: Vec<Transition>,
}

/// Why the pairs aren't counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotCounted {
    /// The diagram of one file is too large: whether it is the old file, and the cause.
    File(bool, TooLarge),
    /// A question of both files, by its new id, has too many sets of answers.
    Answers(String),
    /// The product of both diagrams is too large.
    Both {
        /// The question where the budget ran out, by its id in its file.
        question: String,
        /// The number of states made so far.
        states: usize,
        /// The questions at another place in the other file, whose replies are remembered in between.
        remembered: Vec<String>,
    },
}

/// Sheets of one file with a reply that the other file can't take.
#[derive(Debug, Clone)]
pub struct Unpaired {
    /// Their number; `None` where counting takes too much.
    pub sheets: Option<BigUint>,
    /// A shortest one.
    pub witness: Witness,
}
