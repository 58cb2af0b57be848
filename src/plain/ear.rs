//! Pages as they are heard: a sentence or an item a line, never broken.
//!
//! A terminal breaks long lines by itself, and a screen reader stops at a break that stands in the text. So the line mode breaks
//! none: what is one sentence to the eye is one to the ear, on every width of window, in a pipe and on a Braille display.

use unicode_segmentation::UnicodeSegmentation;

use crate::report::{Block, to_lines};

/// More columns than any sentence has.
const UNBROKEN: usize = 1_000_000;

/// The lines of a page.
pub(super) fn heard(blocks: &[Block]) -> Vec<String> {
    let blocks: Vec<Block> = blocks.iter().flat_map(spoken).collect();
    to_lines(&blocks, UNBROKEN)
}

fn spoken(block: &Block) -> Vec<Block> {
    match block {
        Block::Strong(text) => sentences(text, Block::Strong),
        Block::Para(text) => sentences(text, Block::Para),
        Block::Small(text) => sentences(text, Block::Small),
        // Heard as "twenty-four slash seven".
        Block::Line { service, reach, details } => vec![Block::Line {
            service: service.clone(),
            reach: reach.clone(),
            details: details.replace("24/7", "day and night"),
        }],
        other => vec![other.clone()],
    }
}

fn sentences(text: &str, of: fn(String) -> Block) -> Vec<Block> {
    text.split_sentence_bounds().map(str::trim).filter(|s| !s.is_empty()).map(|s| of(s.to_owned())).collect()
}
