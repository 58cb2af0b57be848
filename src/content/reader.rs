//! A questions file read: from its text to the checked questionnaire, or every problem in it.

pub(crate) mod checker;
pub mod conditions;
pub(crate) mod intake;
mod later_conditions;
pub(crate) mod outcomes;
pub(crate) mod promises;
pub(crate) mod questions;
pub(crate) mod raw;
pub(crate) mod reviewing;
pub(crate) mod slips;
pub(crate) mod typed_text;

use crate::content::document::{self, FileKind, Problem};
use crate::content::model::reviewed::reviewed_words;
use crate::content::model::{Questionnaire, fingerprint};
use crate::content::reader::checker::check;
use crate::content::review::{Inventory, fingerprints};

/// The questionnaire that is compiled into the program.
pub const SHIPPED: &str = include_str!("../../questions.yaml");

impl Questionnaire {
    /// Reads a text: the questionnaire if nothing is wrong with it. Errors: all problems, in file order.
    pub fn read(source: &str) -> Result<Self, Vec<Problem>> {
        let tree = document::parse(source).map_err(|p| vec![p])?;
        if let Some(problem) = FileKind::Questions.other_than(&tree) {
            return Err(vec![problem]);
        }
        let (raw, mut problems, unread) = document::read_value(&tree);
        // A key that is misspelt takes what stands under it to another place.
        if problems.is_empty() {
            problems.extend(slips::placeholders(&tree));
        }
        let read = check(raw, problems, unread, fingerprint(source))?;
        if read.reviews.is_empty() {
            return Ok(read);
        }
        let parts = fingerprints(&Inventory::of(&tree));
        let reviewed = reviewed_words(&read.reviews, parts);
        Ok(read.with_reviewed(reviewed))
    }
}

/// The shape of a file, as a JSON Schema.
#[cfg(test)]
pub(crate) fn shape(generator: schemars::SchemaGenerator) -> schemars::Schema {
    generator.into_root_schema_for::<crate::content::reader::raw::RawQuestionnaire>()
}
