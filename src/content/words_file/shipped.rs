//! The words of the shipped files in the other languages of the program.

/// The words of the questions in Spanish.
pub(crate) const QUESTIONS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/es.yaml"));

/// The words of the help lines in Spanish.
pub(crate) const HELPLINES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/helplines.es.yaml"));
