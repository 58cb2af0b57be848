//! Vacuity: whether each literal of a rule and each question can change a result.

pub(crate) mod batch;
pub mod literals;
pub mod questions;
pub(crate) mod samples;
pub(crate) mod telling;
pub(crate) mod tries;
