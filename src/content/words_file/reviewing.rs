//! A translation, part by part, as somebody reviews it.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::document::YamlNode;
use crate::content::model::fingerprints::ValueDigest;
use crate::content::review::{Inventory, Part, PartFingerprints, fingerprints, texts_in_order};
use crate::content::words_file::{MatchedText, MatchedWords, TextStanding, WordsFile};

/// The fingerprints of the parts of a file in these words; only what people meet in another language is a part of a translation.
///
/// Whoever reviews one reads it beside the text that it was made from. So its words are both, and any letter of either ends a
/// review; and what somebody reviewed in the file's own words is never taken for a review of these.
pub fn parts_in_words(tree: &YamlNode, words: &WordsFile) -> BTreeMap<Part, PartFingerprints> {
    let texts = texts_in_order(tree);
    let matched = MatchedWords::new(words, &texts);
    let translated: BTreeSet<&Part> = matched.texts.iter().map(|t| t.part).collect();
    let own = fingerprints(&Inventory::of(tree));
    let laid = fingerprints(&Inventory::of(&matched.words().laid_over(tree)));
    let both = |(part, laid): (Part, PartFingerprints)| {
        let own = own.get(&part).filter(|_| translated.contains(&part))?;
        let mut digest = ValueDigest::default();
        for value in [&words.language, &own.words, &laid.words] {
            digest.put(value);
        }
        Some((part, PartFingerprints { rules: laid.rules, words: digest.finish() }))
    };
    laid.into_iter().filter_map(both).collect()
}

/// The texts of a part that can't be reviewed in another language yet: they have no translation, or one of an earlier text.
pub fn untranslated<'a>(matched: &'a MatchedWords<'a>, part: &'a Part) -> impl Iterator<Item = &'a MatchedText<'a>> {
    matched.texts.iter().filter(move |t| t.part == part && t.standing != TextStanding::Current)
}
