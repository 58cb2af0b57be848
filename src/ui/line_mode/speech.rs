//! Pages as they are heard: a sentence or an item a line, never broken.
//!
//! A screen reader stops at a break that stands in the text. So there is none: what is one sentence to
//! the eye is one to the ear, in a pipe and on a Braille display. Where a window would break it within
//! a word, it is broken between words on its way there.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::phrases::phrase;
use crate::content::helplines::check_hours;
use crate::ui::report::hours::{dates, hours};
use crate::ui::report::{Block, to_lines};

/// More columns than any sentence has.
const UNBROKEN: usize = 1_000_000;

/// Help lines whose hours are to be checked, from which on that is said once for all of them.
const CHECKED_ONCE: usize = 2;

/// The lines of a page.
pub fn spoken_lines(blocks: &[Block]) -> Vec<String> {
    to_lines(&checked_once(blocks).iter().flat_map(spoken).collect::<Vec<_>>(), UNBROKEN)
}

/// The blocks with opening hours in words, for a file that is read out.
pub(crate) fn spoken_hours(blocks: &[Block]) -> Vec<Block> {
    let in_words = |block: &Block| match block {
        Block::Line { service, reach, details } => {
            Block::Line { service: service.clone(), reach: reach.clone(), details: hours(details) }
        }
        Block::Para(text) => Block::Para(bracketed_hours(text).replace("24/7", phrase("lines-day-and-night"))),
        other => other.clone(),
    };
    blocks.iter().map(in_words).collect()
}

/// The blocks with "check opening hours" said once, above the first help line, where several have it.
fn checked_once(blocks: &[Block]) -> Vec<Block> {
    let unchecked = |details: &str| details.split("; ").any(|part| part == check_hours());
    let many = blocks.iter().filter(|b| matches!(b, Block::Line { details, .. } if unchecked(details))).count();
    if many < CHECKED_ONCE {
        return blocks.to_vec();
    }
    let mut out: Vec<Block> = Vec::new();
    let mut told = false;
    for block in blocks {
        let Block::Line { service, reach, details } = block else {
            out.push(block.clone());
            continue;
        };
        if !std::mem::replace(&mut told, true) {
            // Above the heading of the line, if it has one.
            let at = out.len() - usize::from(matches!(out.last(), Some(Block::Heading(_))));
            out.insert(at, Block::Para(phrase("lines-check-hours-once").to_owned()));
        }
        let details: Vec<&str> = details.split("; ").filter(|part| *part != check_hours()).collect();
        out.push(Block::Line { service: service.clone(), reach: reach.clone(), details: details.join("; ") });
    }
    out
}

fn spoken(block: &Block) -> Vec<Block> {
    match block {
        Block::Strong(text) => sentences(text, Block::Strong),
        Block::Para(text) => sentences(&bracketed_hours(text), Block::Para),
        Block::Small(text) => sentences(&dates(text), Block::Small),
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

/// A text with the hours in words that stand in brackets behind a number; outside brackets "Sun" may be no day.
pub(crate) fn bracketed_hours(text: &str) -> String {
    let mut inside = false;
    let part = |part: &str| {
        let said = if inside { hours(part) } else { part.to_owned() };
        inside = part.ends_with('(');
        said
    };
    text.split_inclusive(['(', ')']).map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::{Block, spoken_lines};

    #[test]
    fn hours_to_be_checked_are_told_once() {
        let line = |details: &str| Block::Line { service: "A".into(), reach: "call 1".into(), details: details.into() };
        let heading = Block::Heading("Debts".into());
        let said = spoken_lines(&[heading.clone(), line("for men; check opening hours; free"), line("check opening hours")]);
        assert_eq!(said, ["Check opening hours where none are said.", "Debts", "A: call 1 (for men; free)", "A: call 1"]);
        assert_eq!(spoken_lines(&[heading, line("check opening hours")]), ["Debts", "A: call 1 (check opening hours)"]);
    }

    #[test]
    fn hours_behind_a_number_are_words_and_other_days_stay() {
        let said =
            spoken_lines(&[Block::Para("Sun and all. Grief line: call 1800 80 (Mon-Fri 10:00-13:00). A: call 9 (24/7).".into())]);
        assert_eq!(
            said.join(" "),
            "Sun and all. Grief line: call 1800 80 (Monday to Friday 10 am to 1 pm). A: call 9 (day and night)."
        );
    }
}
