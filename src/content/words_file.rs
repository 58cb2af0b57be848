//! A words file: the words of a questions file in another language, each beside the text that it was made from.
//!
//! It has texts by id and nothing else, so it can't touch a rule. A text stands for as long as the one that it was made from is
//! the same letter by letter; otherwise it is stale.

pub(crate) mod doubts;
pub(crate) mod faults;
pub(crate) mod findings;
pub(crate) mod matching;
pub(crate) mod overlay;
pub(crate) mod reviewing;
pub(crate) mod shipped;

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::content::document::{self, Code, FileKind, Items, NodeKind, Problem, Span, Spanned, Table, YamlNode, raw_types};
use crate::content::model::Review;
use crate::content::reader::raw::reviewing::RawReview;
use crate::content::reader::reviewing::checked_reviews;
use crate::content::reader::slips;
pub use faults::{WordsFault, WordsFinding};
pub use findings::findings;
pub use matching::{MatchedText, MatchedWords, TextStanding};
pub use reviewing::{parts_in_words, untranslated};

/// The version of the format.
pub const VERSION: u32 = 1;

raw_types! {
    struct RawWordsFile {
        fingerpost_words: Spanned<u32>,
        language: Spanned<String>,
        texts: Table<RawWordsText>,
        #[serde(default)] reviews: Items<RawReview>,
    }

    struct RawWordsText {
        from: String,
        was: Option<String>,
        to: Option<String>,
    }
}

/// The words of a questions file in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsFile {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// The texts, in the order of the file.
    pub texts: Vec<WordsEntry>,
    /// Who says to have reviewed which parts in these words.
    pub reviews: Vec<Review>,
}

/// One text of a words file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsEntry {
    /// Its id.
    pub id: String,
    /// Where the id stands.
    pub at: Span,
    /// The text in the language of the questions file.
    pub from: String,
    /// The earlier text that the translation was made from, until somebody has seen to it.
    pub was: Option<String>,
    /// The translation; empty where there is none yet.
    pub to: String,
}

impl WordsFile {
    /// Reads a text. Errors: all problems, in file order.
    pub fn read(source: &str) -> Result<Self, Vec<Problem>> {
        let mut tree = document::parse_as(FileKind::Words, source)?;
        leave_out_empty(&mut tree);
        let (raw, mut problems, _) = document::read_value::<RawWordsFile>(&tree);
        let Some(raw) = raw else { return Err(problems) };
        if raw.fingerpost_words.value != VERSION {
            let says = say!("problem-words-version", version = raw.fingerpost_words.value);
            let help = say!("problem-words-version-help", version = VERSION);
            problems.push(Problem::new(Code::UnknownWord, raw.fingerpost_words.at, says).help(help));
        }
        problems.extend(slips::language(&raw.language));
        let texts = raw.texts.0;
        let supports: BTreeSet<String> = texts.iter().filter_map(|(id, _)| support_of(&id.value)).map(str::to_owned).collect();
        let (reviews, wrong) = checked_reviews(raw.reviews.0, &supports);
        problems.extend(wrong);
        let entry = |(id, text): (Spanned<String>, RawWordsText)| WordsEntry {
            id: id.value,
            at: id.at,
            from: text.from,
            was: text.was,
            to: text.to.unwrap_or_default(),
        };
        let read = Self { language: raw.language.value, texts: texts.into_iter().map(entry).collect(), reviews };
        if let Some(first) = read.reviews.first().filter(|_| read.is_of_lines()) {
            let problem = Problem::new(Code::UnknownField, first.at, phrase("problem-words-lines-reviewed"));
            problems.push(problem.help(phrase("problem-words-lines-reviewed-help")));
        }
        if problems.is_empty() {
            return Ok(read);
        }
        problems.sort_by_key(|p| p.at);
        Err(problems)
    }

    /// No words at all, in a language.
    pub fn empty(language: &str) -> Self {
        Self { language: language.to_owned(), texts: Vec::new(), reviews: Vec::new() }
    }

    /// Whether these are the words of help lines.
    pub fn is_of_lines(&self) -> bool {
        self.texts.iter().any(|t| t.id.starts_with("lines/"))
    }
}

/// The support that a text belongs to.
fn support_of(id: &str) -> Option<&str> {
    id.strip_prefix("supports/")?.split('/').next()
}

/// Takes out the translations that nobody has written yet: an empty text is no mistake there.
fn leave_out_empty(tree: &mut YamlNode) {
    let NodeKind::Map(keys) = &mut tree.kind else { return };
    for (_, _, texts) in keys.iter_mut().filter(|(_, key, _)| key == "texts") {
        let NodeKind::Map(texts) = &mut texts.kind else { return };
        for (_, _, text) in texts {
            if let NodeKind::Map(fields) = &mut text.kind {
                let is_empty = |node: &YamlNode| match &node.kind {
                    NodeKind::Text { text, .. } => text.trim().is_empty(),
                    other => *other == NodeKind::Empty,
                };
                fields.retain(|(_, key, node)| key != "to" || !is_empty(node));
            }
        }
    }
}
