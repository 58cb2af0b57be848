//! Blocks of a page, and their plain lines at a width.

use crate::base::phrases::phrase;
use crate::base::text;

/// A piece of a page. Front ends give each kind its look; the words are the same everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The heading of a page.
    Title(String),
    /// A smaller heading.
    Heading(String),
    /// How soon.
    Pace(String),
    /// A sentence that must not be missed.
    Strong(String),
    /// A paragraph.
    Para(String),
    /// One of several points.
    Item(String),
    /// One of several steps in order, with its number.
    Step(usize, String),
    /// A way to reach help: service, what to do, small print.
    Line {
        /// Who answers.
        service: String,
        /// "call 116 123".
        reach: String,
        /// Hours and cost; may be empty.
        details: String,
    },
    /// Small print.
    Small(String),
    /// Room between two parts; left out where there is little.
    Gap,
}

/// The first steps below their heading, which says whether there is more than one.
pub(crate) fn first_step_blocks(steps: Vec<&str>) -> impl Iterator<Item = Block> {
    let heading = if steps.len() > 1 { phrase("page-first-steps") } else { phrase("page-first-step") };
    std::iter::once(Block::Heading(heading.to_owned())).chain(steps.into_iter().map(|s| Block::Para(s.to_owned())))
}

/// The lines of a block at a width, without style.
pub(crate) fn block_lines(block: &Block, columns: usize) -> Vec<String> {
    match block {
        Block::Title(t) | Block::Heading(t) | Block::Pace(t) | Block::Strong(t) | Block::Para(t) | Block::Small(t) => {
            text::wrap(t, columns)
        }
        Block::Item(t) => text::wrap_hanging(t, columns, "- ", "  "),
        Block::Step(n, t) => {
            let first = format!("{n}. ");
            text::wrap_hanging(t, columns, &first, &" ".repeat(first.len()))
        }
        Block::Line { service, reach, details } => {
            text::wrap_hanging(&format!("{service}: {reach}{}", text::in_brackets(details)), columns, "", "  ")
        }
        Block::Gap => vec![String::new()],
    }
}

/// Blocks as plain lines of a width.
pub fn to_lines(blocks: &[Block], columns: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for block in blocks {
        if *block == Block::Gap && out.last().is_none_or(String::is_empty) {
            continue;
        }
        out.extend(block_lines(block, columns));
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}
