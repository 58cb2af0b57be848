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
mod safety_order;
pub(crate) mod slips;
pub(crate) mod typed_text;

use crate::content::document::{self, FileKind, Problem, YamlNode};
use crate::content::model::reviewed::reviewed_words;
use crate::content::model::{Fingerprints, Questionnaire, fingerprint};
use crate::content::reader::checker::check;
use crate::content::review::{Inventory, Rules, Words, fingerprints as part_fingerprints};

/// The questionnaire that is compiled into the program.
pub const SHIPPED: &str = include_str!("../../questions.yaml");

impl Questionnaire {
    /// Reads a text: the questionnaire if nothing is wrong with it. Errors: all problems, in file order.
    pub fn read(source: &str) -> Result<Self, Vec<Problem>> {
        Self::read_tree(source, &document::parse_as(FileKind::Questions, source)?)
    }

    /// Reads the tree of a text, or that tree with other words laid over it. Errors: all problems, placed in the text.
    pub(crate) fn read_tree(source: &str, tree: &YamlNode) -> Result<Self, Vec<Problem>> {
        let (raw, mut problems, unread) = document::read_value(tree);
        // A key that is misspelt takes what stands under it to another place.
        if problems.is_empty() {
            problems.extend(slips::placeholders(tree));
        }
        let inventory = Inventory::of(tree);
        let fingerprints = Fingerprints {
            file: fingerprint(source),
            rules: Rules::of(&inventory).fingerprint(),
            words: Words::of(&inventory).fingerprint(),
        };
        let read = check(raw, problems, unread, fingerprints)
            .map_err(|problems| document::explained(source, document::with_misplaced(tree, problems)))?;
        if read.reviews.is_empty() {
            return Ok(read);
        }
        let reviewed = reviewed_words(&read.reviews, part_fingerprints(&inventory));
        Ok(read.with_reviewed(reviewed))
    }
}

/// The shape of a file, as a JSON Schema.
#[cfg(test)]
pub(crate) fn shape(generator: schemars::SchemaGenerator) -> schemars::Schema {
    generator.into_root_schema_for::<crate::content::reader::raw::RawQuestionnaire>()
}
