//! The words that a translation was made from, beneath each of its texts: whoever reviews one reads both.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::phrases::{phrase, say};
use crate::content::words_file::{MatchedText, MatchedWords, TextStanding};
use crate::ui::review_document::blocks::{DocBlock, DocItem, DocRun, RunStyle, heading, item, list, para, plain, run, strong};

/// One text of a translation beside what it was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginalText {
    /// Its id.
    pub id: String,
    /// What people read: the translation, or the original where there is none.
    pub shown: String,
    /// What it was made from.
    pub original: String,
    /// How the two stand to each other.
    pub standing: TextStanding,
}

/// Every text of a translation, in the order of the questions file.
pub fn originals(matched: &MatchedWords<'_>) -> Vec<OriginalText> {
    let one = |text: &MatchedText<'_>| {
        let to = text.entry.filter(|_| text.standing != TextStanding::Missing).map_or(text.text, |e| e.to.as_str());
        OriginalText { id: text.id.to_owned(), shown: to.to_owned(), original: text.text.to_owned(), standing: text.standing }
    };
    matched.texts.iter().map(one).collect()
}

/// Different originals that stand beneath one text at most: nobody would look for theirs among more.
const MOST: usize = 3;

/// The texts that say the same.
#[derive(Default)]
struct Alike<'o> {
    /// Those that have a translation, in the order of the questions file.
    translated: Vec<&'o OriginalText>,
    /// One for each of their originals, as far as these fit beneath a text, and one more.
    different: Vec<&'o OriginalText>,
    /// How many of the translated ones stand somewhere.
    told: usize,
    /// Those that have none.
    missing: Vec<&'o OriginalText>,
    /// Whether such a text stands somewhere.
    met: bool,
}

impl<'o> Alike<'o> {
    fn add(&mut self, text: &'o OriginalText) {
        if text.standing == TextStanding::Missing {
            self.missing.push(text);
        } else {
            let is_same = |t: &&OriginalText| (&t.original, t.standing) == (&text.original, text.standing);
            if self.different.len() <= MOST && !self.different.iter().any(is_same) {
                self.different.push(text);
            }
            self.translated.push(text);
        }
    }

    /// What stands beneath the next text that says so. Where the originals are more than fit, it is one for each such text, in
    /// the order of the file: a document has its texts in that order, too.
    fn for_the_next(&mut self) -> Vec<&'o OriginalText> {
        self.met = true;
        if self.different.len() <= MOST {
            self.told = self.translated.len();
            return self.different.clone();
        }
        let next = self.translated.get(self.told).copied();
        self.told += usize::from(next.is_some());
        next.into_iter().collect()
    }

    fn stand_somewhere(&self) -> impl Iterator<Item = &'o OriginalText> {
        let missing = if self.met { self.missing.as_slice() } else { &[] };
        self.translated.iter().take(self.told).chain(missing).copied()
    }
}

/// Puts originals beneath texts.
struct Beneath<'o>(BTreeMap<&'o str, Alike<'o>>);

/// The blocks of a document with the original beneath each text of a translation. What is printed nowhere by itself, such as a
/// text that differs by place, stands at the end with its original.
pub(crate) fn with_originals(blocks: Vec<DocBlock>, originals: &[OriginalText]) -> Vec<DocBlock> {
    if originals.is_empty() {
        return blocks;
    }
    let mut beneath = Beneath::new(originals);
    let mut out = Vec::new();
    for block in blocks {
        match block {
            DocBlock::Heading { level, mut runs } => {
                let found = beneath.of(&mut runs);
                out.push(DocBlock::Heading { level, runs });
                out.extend(found.into_iter().map(para));
            }
            DocBlock::Para(mut runs) => {
                let found = beneath.of(&mut runs);
                out.push(DocBlock::Para(runs));
                out.extend(found.into_iter().map(para));
            }
            DocBlock::List { numbered, items } => {
                let items = items.into_iter().map(|i| beneath.item(i)).collect();
                out.push(DocBlock::List { numbered, items });
            }
            DocBlock::Table { look, head, mut rows } => {
                for cell in rows.iter_mut().flatten() {
                    let found = beneath.of(cell);
                    cell.extend(found.into_iter().flat_map(|runs| [run(" ", RunStyle::Plain)].into_iter().chain(runs)));
                }
                out.push(DocBlock::Table { look, head, rows });
            }
            other => out.push(other),
        }
    }
    out.extend(beneath.rest(originals));
    out
}

impl<'o> Beneath<'o> {
    fn new(originals: &'o [OriginalText]) -> Self {
        let mut by_text = BTreeMap::<&str, Alike<'_>>::new();
        for text in originals {
            by_text.entry(text.shown.trim()).or_default().add(text);
        }
        Self(by_text)
    }

    /// The originals of the texts among some runs, in small print; a text without a translation is marked where it stands.
    fn of(&mut self, runs: &mut Vec<DocRun>) -> Vec<Vec<DocRun>> {
        let mut out: Vec<Vec<DocRun>> = Vec::new();
        let mut at = 0;
        while at < runs.len() {
            if let Some(alike) = self.0.get_mut(runs[at].text.trim()) {
                let found = alike.for_the_next();
                if !alike.missing.is_empty() {
                    at += 1;
                    runs.insert(at, run(format!(" {}", phrase("print-not-translated")), RunStyle::Strong));
                }
                for original in found.into_iter().map(original_of) {
                    if !out.contains(&original) {
                        out.push(original);
                    }
                }
            }
            at += 1;
        }
        out
    }

    fn item(&mut self, of: DocItem) -> DocItem {
        let DocItem { mut runs, items } = of;
        let found = self.of(&mut runs).into_iter().map(item);
        let below: Vec<DocItem> = items.into_iter().map(|i| self.item(i)).collect();
        DocItem { runs, items: found.chain(below).collect() }
    }

    /// The texts that stand nowhere by themselves, each with its original.
    fn rest(&self, originals: &[OriginalText]) -> Vec<DocBlock> {
        let told: BTreeSet<&str> = self.0.values().flat_map(Alike::stand_somewhere).map(|t| t.id.as_str()).collect();
        let left = originals.iter().filter(|t| !told.contains(t.id.as_str()));
        let Some(rows) = list(left.map(with_original).collect()) else { return Vec::new() };
        vec![heading(2, plain(phrase("print-other-texts"))), para(plain(phrase("print-other-texts-lead"))), rows]
    }
}

/// A text by its id, with its original.
pub(crate) fn with_original(text: &OriginalText) -> DocItem {
    let mut runs = strong(format!("{} ", text.id));
    runs.extend(plain(&text.shown));
    if text.standing == TextStanding::Missing {
        runs.push(run(format!(" {}", phrase("print-not-translated")), RunStyle::Strong));
        return item(runs);
    }
    DocItem { runs, items: vec![item(original_of(text))] }
}

fn original_of(text: &OriginalText) -> Vec<DocRun> {
    let label = match text.standing {
        TextStanding::Stale => phrase("print-original-changed"),
        _ => phrase("print-original"),
    };
    vec![run(say!("print-original-is", label = label, text = &text.original), RunStyle::Quiet)]
}
