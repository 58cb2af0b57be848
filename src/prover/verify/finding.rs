//! What verification finds about one property, before the referee has seen it.

use num_bigint::BigUint;

use crate::prover::verify::product::Product;
use crate::prover::witness::Witness;

/// The result for one property.
#[derive(Debug)]
pub enum Finding {
    /// It holds, with the evidence for the referee.
    Holds(Evidence),
    /// It fails.
    Fails {
        /// A shortest witness; two neighbouring sheets for a monotone property.
        sheets: Vec<Witness>,
        /// How many sheets break it, where they were counted.
        count: Option<BigUint>,
    },
    /// The budget doesn't suffice to decide it.
    NotDecided,
    /// No sheet reaches the outcome, or none meets the condition.
    Empty,
}

/// What the referee needs beside the certificate of the diagram.
#[derive(Debug)]
pub enum Evidence {
    /// Nothing.
    Certificate,
    /// The product of the diagram with the monitor of a watched condition.
    Product(Product),
    /// The 2-safety pairs that all monotone properties share.
    Pairs,
    /// A witness, and how many sheets there are of its kind, where they were counted.
    Sheet(Witness, Option<BigUint>),
}
