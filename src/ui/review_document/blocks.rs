//! The blocks of a document for a reviewer, before it is written as HTML or Markdown.

use crate::base::phrases::{phrase, say};

/// The look of some words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RunStyle {
    /// As any other.
    Plain,
    /// Not to be missed.
    Strong,
    /// Less important.
    Quiet,
    /// The letter of a part of a rule.
    Letter,
    /// Words that stand on one line together.
    Firm,
    /// In the old file only.
    Gone,
    /// In the new file only.
    Come,
}

/// Some words of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DocRun {
    /// The words.
    pub text: String,
    /// Their look.
    pub style: RunStyle,
}

/// An item of a list, with items below it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct DocItem {
    /// The words.
    pub runs: Vec<DocRun>,
    /// What stands below.
    pub items: Vec<DocItem>,
}

/// A piece of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DocBlock {
    /// The title of the document, or the heading of a section (2) or an item (3) that can be named.
    Heading {
        /// From 1, the title.
        level: u8,
        /// The words.
        runs: Vec<DocRun>,
    },
    /// A paragraph.
    Para(Vec<DocRun>),
    /// A list; numbered where the order counts.
    List {
        /// Whether the order counts.
        numbered: bool,
        /// The items.
        items: Vec<DocItem>,
    },
    /// A table.
    Table {
        /// How it is laid out.
        look: TableLook,
        /// The headings of the columns.
        head: Vec<&'static str>,
        /// The cells, row by row.
        rows: Vec<Vec<Vec<DocRun>>>,
    },
    /// The contents, made from the headings of sections.
    Contents,
    /// What follows begins on a new page.
    NewPage,
}

/// How a table is laid out on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TableLook {
    /// A narrow first column, for numbers.
    Numbered,
    /// Columns as wide as their words.
    Words,
    /// A narrow last column of boxes to be ticked.
    Ballot,
    /// Cells to be filled in by hand.
    Form,
    /// The same, with room for a signature in the last row.
    Signed,
    /// Empty lines to be written on.
    Lines,
}

/// Words of any look.
pub(crate) fn run(text: impl Into<String>, style: RunStyle) -> DocRun {
    DocRun { text: text.into(), style }
}

/// Plain words.
pub(crate) fn plain(text: impl Into<String>) -> Vec<DocRun> {
    vec![run(text, RunStyle::Plain)]
}

/// Words that aren't to be missed.
pub(crate) fn strong(text: impl Into<String>) -> Vec<DocRun> {
    vec![run(text, RunStyle::Strong)]
}

/// Small print.
pub(crate) fn quiet(text: impl Into<String>) -> Vec<DocRun> {
    vec![run(text, RunStyle::Quiet)]
}

/// Words in quotation marks.
pub(crate) fn in_quotes(runs: Vec<DocRun>) -> Vec<DocRun> {
    [plain(phrase("print-quote-opens")), runs, plain(phrase("print-quote-closes"))].concat()
}

/// Words behind a label in bold.
pub(crate) fn labelled(label: &str, runs: Vec<DocRun>) -> Vec<DocRun> {
    [strong(format!("{label}: ")), runs].concat()
}

/// An item without anything below it.
pub(crate) fn item(runs: Vec<DocRun>) -> DocItem {
    DocItem { runs, items: Vec::new() }
}

/// A paragraph.
pub(crate) fn para(runs: Vec<DocRun>) -> DocBlock {
    DocBlock::Para(runs)
}

/// A list; nothing where it would be empty.
pub(crate) fn list(items: Vec<DocItem>) -> Option<DocBlock> {
    (!items.is_empty()).then_some(DocBlock::List { numbered: false, items })
}

/// A list below its title; nothing where it would be empty.
pub(crate) fn listed(title: &str, items: Vec<DocItem>) -> Vec<DocBlock> {
    list(items).into_iter().flat_map(|all| [para(strong(title)), all]).collect()
}

/// A list in order; nothing where it would be empty.
pub(crate) fn numbered(items: Vec<DocItem>) -> Option<DocBlock> {
    (!items.is_empty()).then_some(DocBlock::List { numbered: true, items })
}

/// A table; no `head` where its rows explain themselves.
pub(crate) fn table(look: TableLook, head: Vec<&'static str>, rows: impl IntoIterator<Item = Vec<Vec<DocRun>>>) -> DocBlock {
    DocBlock::Table { look, head, rows: rows.into_iter().collect() }
}

/// The heading of a section (2) or of an item (3).
pub(crate) fn heading(level: u8, runs: Vec<DocRun>) -> DocBlock {
    DocBlock::Heading { level, runs }
}

/// The headings of the sections, in order.
pub(crate) fn section_headings(blocks: &[DocBlock]) -> impl Iterator<Item = &[DocRun]> {
    blocks.iter().filter_map(|b| if let DocBlock::Heading { level: 2, runs } = b { Some(&runs[..]) } else { None })
}

/// The numbers, from 1, of what this is true of; none where it is true of nothing.
pub(crate) fn numbers_of(are: impl IntoIterator<Item = bool>) -> Option<String> {
    let numbers: Vec<usize> = (1..).zip(are).filter(|(_, is)| *is).map(|(n, _)| n).collect();
    (!numbers.is_empty()).then(|| ranges(&numbers))
}

/// Numbers in order, those in a row as "3 to 9".
pub(crate) fn ranges(numbers: &[usize]) -> String {
    let mut rows: Vec<(usize, usize)> = Vec::new();
    for n in numbers {
        match rows.last_mut() {
            Some((_, last)) if *last + 1 == *n => *last = *n,
            _ => rows.push((*n, *n)),
        }
    }
    let row = |(first, last): &(usize, usize)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => say!("print-range", first = *first, last = *last),
    };
    rows.iter().map(row).collect::<Vec<_>>().join(", ")
}
