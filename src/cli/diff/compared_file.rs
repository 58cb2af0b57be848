//! The two files that are compared.

use crate::base::phrases::phrase;
use crate::content::model::Questionnaire;

/// The names of the two files in what is printed.
pub(crate) fn names() -> [&'static str; 2] {
    [phrase("diff-old"), phrase("diff-new")]
}

/// A questions file and its name.
pub(crate) struct ComparedFile<'a> {
    pub name: String,
    pub questionnaire: &'a Questionnaire,
}
