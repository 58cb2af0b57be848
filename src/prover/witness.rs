//! Witnesses: concrete sheets that show a property or its violation.

pub(crate) mod concrete_search;
pub(crate) mod search;
