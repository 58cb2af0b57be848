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

/// Puts originals beneath texts, and knows which of them stand nowhere yet.
struct Beneath<'o> {
    by_text: BTreeMap<&'o str, Vec<&'o OriginalText>>,
    told: BTreeSet<&'o str>,
}

/// The blocks of a document with the original beneath each text of a translation. What is printed nowhere by itself, such as a text
/// that differs by place, stands at the end with its original.
pub(crate) fn with_originals(blocks: Vec<DocBlock>, originals: &[OriginalText]) -> Vec<DocBlock> {
    if originals.is_empty() {
        return blocks;
    }
    let mut by_text = BTreeMap::<&str, Vec<&OriginalText>>::new();
    for text in originals {
        by_text.entry(text.shown.trim()).or_default().push(text);
    }
    let mut beneath = Beneath { by_text, told: BTreeSet::new() };
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

impl Beneath<'_> {
    /// The originals of the texts among some runs, in small print; a text without a translation is marked where it stands.
    fn of(&mut self, runs: &mut Vec<DocRun>) -> Vec<Vec<DocRun>> {
        let mut out: Vec<Vec<DocRun>> = Vec::new();
        let mut at = 0;
        while at < runs.len() {
            let found = self.by_text.get(runs[at].text.trim()).cloned().unwrap_or_default();
            self.told.extend(found.iter().map(|t| t.id.as_str()));
            if found.iter().any(|t| t.standing == TextStanding::Missing) {
                at += 1;
                runs.insert(at, run(format!(" {}", phrase("print-not-translated")), RunStyle::Strong));
            }
            for text in found {
                let original = original_of(text);
                if text.standing != TextStanding::Missing && !out.contains(&original) {
                    out.push(original);
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
        let left = originals.iter().filter(|t| !self.told.contains(t.id.as_str()));
        let row = |text: &OriginalText| {
            let mut runs = strong(format!("{} ", text.id));
            runs.extend(plain(&text.shown));
            if text.standing == TextStanding::Missing {
                runs.push(run(format!(" {}", phrase("print-not-translated")), RunStyle::Strong));
                return item(runs);
            }
            DocItem { runs, items: vec![item(original_of(text))] }
        };
        let Some(rows) = list(left.map(row).collect()) else { return Vec::new() };
        vec![heading(2, plain(phrase("print-other-texts"))), para(plain(phrase("print-other-texts-lead"))), rows]
    }
}

fn original_of(text: &OriginalText) -> Vec<DocRun> {
    let label = match text.standing {
        TextStanding::Stale => phrase("print-original-changed"),
        _ => phrase("print-original"),
    };
    vec![run(say!("print-original-is", label = label, text = &text.original), RunStyle::Quiet)]
}
