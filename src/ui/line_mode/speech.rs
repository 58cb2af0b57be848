//! Pages as they are heard: a sentence or an item a line, never broken.
//!
//! A terminal breaks long lines by itself, and a screen reader stops at a break that stands in the
//! text. So the line mode breaks none: what is one sentence to the eye is one to the ear, on every
//! width of window, in a pipe and on a Braille display.

use unicode_segmentation::UnicodeSegmentation;

use crate::ui::report::{Block, to_lines};

/// More columns than any sentence has.
const UNBROKEN: usize = 1_000_000;

/// Days as help lines abbreviate them.
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The lines of a page.
pub fn spoken_lines(blocks: &[Block]) -> Vec<String> {
    let blocks: Vec<Block> = blocks.iter().flat_map(spoken).collect();
    to_lines(&blocks, UNBROKEN)
}

fn spoken(block: &Block) -> Vec<Block> {
    match block {
        Block::Strong(text) => sentences(text, Block::Strong),
        Block::Para(text) => sentences(text, Block::Para),
        Block::Small(text) => sentences(text, Block::Small),
        // Each stands on a line of its own: a dash before it is only one more word to hear.
        Block::Item(text) => vec![Block::Para(text.clone())],
        Block::Line { service, reach, details } => {
            vec![Block::Line { service: service.clone(), reach: reach.clone(), details: hours(details) }]
        }
        other => vec![other.clone()],
    }
}

fn sentences(text: &str, of: fn(String) -> Block) -> Vec<Block> {
    text.split_sentence_bounds().map(str::trim).filter(|s| !s.is_empty()).map(|s| of(s.to_owned())).collect()
}

/// Opening hours in words: "24/7" is heard as "twenty-four slash seven", and of "Mon-Fri
/// 09:00-17:00" the dashes are heard or lost.
fn hours(details: &str) -> String {
    let is_span = |part: &str| DAYS.contains(&part) || part.contains(':') && part.starts_with(|c: char| c.is_ascii_digit());
    let word = |word: &str| {
        let bare = word.trim_end_matches([',', ';']);
        match bare.split_once('-') {
            Some((from, to)) if is_span(from) && is_span(to) => {
                format!("{from} to {to}{}", word.strip_prefix(bare).unwrap_or_default())
            }
            _ => word.to_owned(),
        }
    };
    details.replace("24/7", "day and night").split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::hours;

    #[test]
    fn hours_are_words_and_numbers_stay_as_they_are() {
        let said = hours("ring 1-800-5; Mon-Fri 09:00-17:00, Sat 10:00-12:00; 24/7; one-to-one chat");
        assert_eq!(said, "ring 1-800-5; Mon to Fri 09:00 to 17:00, Sat 10:00 to 12:00; day and night; one-to-one chat");
    }
}
