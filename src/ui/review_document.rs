//! The whole questionnaire as one document for a reviewer who knows nothing of YAML: every
//! question, rule, page and promise in words, with a number at each so that a comment can name it.

pub(crate) mod blocks;
pub(crate) mod examples;
pub(crate) mod guide;
pub(crate) mod lines;
pub(crate) mod originals;
pub(crate) mod overview;
pub(crate) mod paper_html;
pub(crate) mod paper_markdown;
pub(crate) mod plain_example;
pub(crate) mod promises;
pub(crate) mod questions;
pub(crate) mod results;
pub(crate) mod rules;
pub(crate) mod signing;
pub(crate) mod since;
pub(crate) mod sources;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::phrases::phrase;
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{ConditionIx, Questionnaire, TextByPlace, shown_digits};
use crate::content::review::{Part, PartFingerprints};
use crate::prover::diagram::TooLarge;
use crate::prover::lookahead::ResultsAfter;
use crate::prover::proof::Proof;
use crate::prover::witness::Witness;
use crate::ui::review_document::blocks::DocBlock;
use crate::ui::review_document::originals::with_originals;
use crate::ui::review_document::since::ChangeMarks;

pub use promises::control_in_words;

pub use originals::{OriginalText, originals};
pub use plain_example::has_an_example;
pub use since::OldFile;

/// All that a document for a reviewer is made from.
pub struct ReviewDocument<'a> {
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// The help lines.
    pub helplines: &'a Helplines,
    /// The place whose help lines are printed.
    pub place: PlaceIx,
    /// Whether nobody named it.
    pub place_is_usual: bool,
    /// The verdicts about all promises.
    pub proof: Result<Proof, TooLarge>,
    /// The results that can follow each answer.
    pub after: Option<ResultsAfter>,
    /// A shortest answer sheet for each outcome that no scenario shows.
    pub shortest: Vec<Option<Witness>>,
    /// The part of each item, by its group and id.
    pub items: BTreeMap<(String, String), Part>,
    /// The fingerprints of the parts.
    pub parts: Vec<(Part, PartFingerprints)>,
    /// Whether the words are a translation, and the parts those of a translation.
    pub is_translation: bool,
    /// What it was made from, text by text; empty where it is none.
    pub originals: Vec<OriginalText>,
    /// Texts of the help lines whose translation isn't one of the text as it is.
    pub lines_to_redo: Vec<OriginalText>,
    /// What the reviews of the file say, in a sentence.
    pub reviewed: String,
    /// The name of the file.
    pub name: String,
    /// The day on which it is printed.
    pub day: String,
    /// The file whose changes since are marked.
    pub since: Option<OldFile<'a>>,
}

/// The document while it is being put together.
pub(crate) struct Composer<'a> {
    pub(crate) document: &'a ReviewDocument<'a>,
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) marks: ChangeMarks<'a>,
    /// Named conditions that have been told in short.
    pub(crate) explained: RefCell<BTreeSet<ConditionIx>>,
    pub(crate) out: Vec<DocBlock>,
}

impl Composer<'_> {
    /// All that a text may say. What is marked beside an older file is in the words that both are compared in.
    pub(crate) fn said(&self, text: &TextByPlace) -> String {
        if self.document.since.is_some() { text.whole() } else { text.for_reader() }
    }

    pub(crate) fn add(&mut self, blocks: impl IntoIterator<Item = DocBlock>) {
        self.out.extend(blocks);
    }
}

impl ReviewDocument<'_> {
    fn blocks(&self) -> Vec<DocBlock> {
        let marks = ChangeMarks::new(self.since.as_ref());
        let mut composer =
            Composer { document: self, questionnaire: self.questionnaire, marks, explained: RefCell::default(), out: Vec::new() };
        composer.cover();
        composer.way_through();
        composer.questions();
        composer.conditions();
        composer.results();
        composer.additions();
        composer.supports_and_pages();
        composer.mentor();
        composer.help_lines();
        composer.claims();
        composer.promises();
        composer.scenarios();
        composer.hazards();
        composer.rest_of_changes();
        composer.signing();
        with_originals(composer.out, &self.originals)
    }

    /// The document as HTML that stands alone.
    pub fn as_html(&self) -> String {
        let title = format!("{} {}", phrase("print-for-review"), self.questionnaire.title);
        paper_html::as_html(
            &self.questionnaire.language,
            &title,
            shown_digits(&self.questionnaire.fingerprints.file),
            &self.blocks(),
        )
    }

    /// The document as Markdown.
    pub fn as_markdown(&self) -> String {
        paper_markdown::as_markdown(&self.blocks())
    }
}
