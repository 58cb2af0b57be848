//! The parts of a file as it was read, in its own words or in others, and what is said of their reviews.

use std::collections::BTreeMap;

use crate::cli::read_file::{OtherWords, ReadFile};
use crate::content::document::{self, YamlNode};
use crate::content::helplines::{self, Helplines};
use crate::content::model::Questionnaire;
use crate::content::model::reviewed::{PartStanding, reviewed_translation, reviewed_words, standing};
use crate::content::review::{Inventory, Part, PartFingerprints, fingerprints};
use crate::content::shipped::helplines_tree;
use crate::content::words_file::{WordsFile, parts_in_words};

/// What screens and papers say about reviews, of the help lines, too; nothing where none holds. Whoever reviewed the questions
/// has read their own words: of others, only their own reviews speak.
pub(crate) fn reviewed_sentence(questions: &ReadFile<Questionnaire>, helplines: &ReadFile<Helplines>) -> Option<String> {
    let reviews = &questions.value.reviews;
    match &questions.words {
        _ if reviews.is_empty() => questions.value.reviewed.clone(),
        Some(_) => Some(reviewed_translation(reviews, parts(questions, helplines))),
        None => reviewed_words(reviews, parts(questions, helplines)),
    }
}

/// Whether the words that the arguments name are reviewed in every part, the help lines among them, and each of these reviews
/// holds. Help lines are reviewed with the questions.
pub(crate) fn all_words_reviewed(questions: &ReadFile<Questionnaire>, helplines: &ReadFile<Helplines>) -> bool {
    let Some(OtherWords::Named(words)) = &questions.words else { return false };
    if words.reviews.is_empty() {
        return false;
    }
    let parts = parts(questions, helplines);
    let holds = |(part, now)| matches!(standing(&words.reviews, part, now), PartStanding::Reviewed(_));
    !parts.is_empty() && parts.iter().all(holds)
}

/// The fingerprints of all parts of a questions file in the words that it was read in, the help lines among them.
pub(crate) fn parts(questions: &ReadFile<Questionnaire>, helplines: &ReadFile<Helplines>) -> BTreeMap<Part, PartFingerprints> {
    let words = questions.words.as_ref().map(OtherWords::of_questions);
    let tree = document::parse(&questions.source);
    tree.map(|tree| parts_of_tree(&tree, words.as_ref(), helplines)).unwrap_or_default()
}

/// The fingerprints of all parts of the tree of a questions file, in these words or in its own, with the help lines as they were
/// read beside it: those in another language are never taken for the ones that somebody reviewed.
pub(crate) fn parts_of_tree(
    questions: &YamlNode,
    words: Option<&WordsFile>,
    helplines: &ReadFile<Helplines>,
) -> BTreeMap<Part, PartFingerprints> {
    let of = |tree: &YamlNode, words: Option<&WordsFile>| {
        words.map_or_else(|| fingerprints(&Inventory::of(tree)), |words| parts_in_words(tree, words))
    };
    let of_lines = helplines.words.as_ref().map(OtherWords::of_lines);
    let of_lines = of_lines.or_else(|| words.map(|words| WordsFile::empty(&words.language)));
    let mut all = of(questions, words);
    let of_lines = |tree: &YamlNode| of(tree, of_lines.as_ref());
    all.extend(match &helplines.source {
        shipped if *shipped == helplines::SHIPPED => helplines_tree().map(of_lines).unwrap_or_default(),
        own => document::parse(own).map(|tree| of_lines(&tree)).unwrap_or_default(),
    });
    all
}
