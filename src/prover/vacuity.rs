//! Vacuity: whether each literal of a rule and each question can change a result.

pub(crate) mod literal_properties;
pub mod literals;
pub(crate) mod noninterference;
pub mod questions;
pub(crate) mod samples;
pub(crate) mod text_observables;
