//! The two files that are compared.

use crate::content::model::Questionnaire;

/// The names of the two files in what is printed.
pub(crate) const NAMES: [&str; 2] = ["OLD", "NEW"];

/// A questions file and its name.
pub(crate) struct ComparedFile<'a> {
    pub name: String,
    pub questionnaire: &'a Questionnaire,
}
