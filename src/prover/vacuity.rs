//! Whether each literal of a rule and each question can matter.

pub mod literal_properties;
pub mod literals;
pub(crate) mod noninterference;
pub mod questions;
pub(crate) mod samples;
pub mod text_observables;
