//! The schemas as they are committed: the reader looks fields up in them, so this file imports nothing.

/// Of questions.yaml.
pub const QUESTIONS: &str = include_str!("../../../data/questions.schema.json");

/// Of helplines.yaml.
pub const HELPLINES: &str = include_str!("../../../data/helplines.schema.json");

/// Whether any of the two files has a field of this name.
pub(crate) fn is_field(name: &str) -> bool {
    [QUESTIONS, HELPLINES].iter().any(|schema| schema.contains(&format!("\"{name}\": {{")))
}
