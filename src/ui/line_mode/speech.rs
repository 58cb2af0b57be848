//! Pages as they are heard: a sentence or an item a line, never broken.
//!
//! A screen reader stops at a break that stands in the text. So there is none: what is one sentence to
//! the eye is one to the ear, in a pipe and on a Braille display. Where a window would break it within
//! a word, it is broken between words on its way there.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::calendar::{day_in_words, month_name, time_in_words};
use crate::base::phrases::{phrase, say};
use crate::content::helplines::check_hours;
use crate::ui::report::{Block, to_lines};

/// More columns than any sentence has.
const UNBROKEN: usize = 1_000_000;

/// A day that help lines abbreviate, in English or in Spanish, as it is said.
fn day(short: &str) -> Option<&'static str> {
    Some(match short {
        "Mon" | "lun" => phrase("lines-monday"),
        "Tue" | "mar" => phrase("lines-tuesday"),
        "Wed" | "mié" => phrase("lines-wednesday"),
        "Thu" | "jue" => phrase("lines-thursday"),
        "Fri" | "vie" => phrase("lines-friday"),
        "Sat" | "sáb" => phrase("lines-saturday"),
        "Sun" | "dom" => phrase("lines-sunday"),
        _ => return None,
    })
}

/// Those of them that have a full stop behind them.
const CUT_SHORT: [&str; 7] = ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"];

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
            Block::Line { service: service.clone(), reach: reach.clone(), details: spoken_times(details) }
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
            vec![Block::Line { service: service.clone(), reach: reach.clone(), details: spoken_times(details) }]
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
        let said = if inside { spoken_times(part) } else { part.to_owned() };
        inside = part.ends_with('(');
        said
    };
    text.split_inclusive(['(', ')']).map(part).collect()
}

/// Opening hours in words: "24/7" is heard as "twenty-four slash seven", and of "Fri 18:00-23:00" the dash is heard or lost, and
/// the time as "eighteen hundred".
pub(crate) fn spoken_times(details: &str) -> String {
    let word = |word: &str| {
        let bare = word.trim_end_matches([',', ';', '.', ')']);
        let rest = word.strip_prefix(bare).unwrap_or_default();
        // Spanish cuts days short with a full stop, which isn't said.
        let cut = bare.rsplit(['-', '–']).next().filter(|part| CUT_SHORT.contains(part));
        let rest = rest.strip_prefix('.').filter(|_| cut.is_some()).unwrap_or(rest);
        let said = match bare.split_once(['-', '–']) {
            Some((from, to)) => said(from).zip(said(to)).map(|(from, to)| say!("lines-from-to", from = from, to = to)),
            None => said(bare),
        };
        said.map_or_else(|| word.to_owned(), |said| format!("{said}{rest}"))
    };
    dates(&details.replace("24/7", phrase("lines-day-and-night")).split(' ').map(word).collect::<Vec<_>>().join(" "))
}

/// A day or a time of the day in words.
fn said(part: &str) -> Option<String> {
    if let Some(day) = day(part.trim_end_matches('.')) {
        return Some(day.to_owned());
    }
    let (hour, minute) = part.split_once(':')?;
    let (hour, minute): (u32, u32) = match (hour.len(), minute.len()) {
        (1 | 2, 2) => (hour.parse().ok()?, minute.parse().ok()?),
        _ => return None,
    };
    time_in_words(hour, minute)
}

/// Dates in words: of "2020-03" a minus is heard.
fn dates(text: &str) -> String {
    let date = |bare: &str| {
        let mut parts = bare.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next());
        let digits = |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
        // A number to ring may look like a date, but hardly like one of these centuries.
        let right = digits(year, 4)
            && (year.starts_with("19") || year.starts_with("20"))
            && digits(month, 2)
            && day.is_none_or(|d| digits(d, 2))
            && parts.next().is_none();
        let month = month_name(month.parse().ok().filter(|_| right)?)?;
        Some(if day.is_some() { day_in_words(bare) } else { say!("lines-month", month = month, year = year) })
    };
    let word = |word: &str| {
        let bare = word.trim_end_matches([',', ';', '.']);
        date(bare).map_or_else(|| word.to_owned(), |said| format!("{said}{}", word.strip_prefix(bare).unwrap_or_default()))
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Block, dates, spoken_lines, spoken_times};
    use crate::base::phrases::{Language, within};

    #[test]
    fn hours_to_be_checked_are_told_once() {
        let line = |details: &str| Block::Line { service: "A".into(), reach: "call 1".into(), details: details.into() };
        let heading = Block::Heading("Debts".into());
        let said = spoken_lines(&[heading.clone(), line("for men; check opening hours; free"), line("check opening hours")]);
        assert_eq!(said, ["Check opening hours where none are said.", "Debts", "A: call 1 (for men; free)", "A: call 1"]);
        assert_eq!(spoken_lines(&[heading, line("check opening hours")]), ["Debts", "A: call 1 (check opening hours)"]);
    }

    #[test]
    fn hours_are_words_and_numbers_stay_as_they_are() {
        let said =
            spoken_times("ring 1-800-5; Mon-Fri 09:00-17:30, Sat 10:00-12:00; 24/7; one-to-one chat; Fri 18:00 to Mon 06:00");
        assert_eq!(
            said,
            "ring 1-800-5; Monday to Friday 9 am to 5:30 pm, Saturday 10 am to noon; day and night; one-to-one chat; \
             Friday 6 pm to Monday 6 am"
        );
        for (hours_of, words) in [
            ("15:30-00:30 every day", "3:30 pm to 12:30 am every day"),
            ("08:00-00:00 every day", "8 am to midnight every day"),
            ("Sat-Thu 8:00-18:00", "Saturday to Thursday 8 am to 6 pm"),
            ("99:99", "99:99"),
            ("call 116 123", "call 116 123"),
        ] {
            assert_eq!(spoken_times(hours_of), words);
        }
    }

    #[test]
    fn spanish_days_are_said_without_their_full_stop() {
        let said =
            within(Language::Spanish, || spoken_times("lun.–jue. 18:00-02:00, y de vie. 18:00 a lun. 06:00; mié. por la tarde"));
        for (word, wrong) in [("lunes", "lun."), ("jueves", "jue."), ("viernes", "vie."), ("miércoles", "miércoles.")] {
            assert!(said.contains(word) && !said.contains(wrong), "{said}");
        }
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

    #[test]
    fn dates_are_words() {
        assert_eq!(dates("From sources dated 2020-03 to 2026-10-07."), "From sources dated March 2020 to 7 October 2026.");
        assert_eq!(dates("2026, 2026-13, 1-800-273 and 0800-11-22"), "2026, 2026-13, 1-800-273 and 0800-11-22");
        assert_eq!(dates("2026-01-01;"), "1 January 2026;");
    }
}
