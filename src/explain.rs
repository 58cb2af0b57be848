//! More about a kind of problem: what it means, a wrong and a right example. The words are docs/problems.md, whose examples
//! are loaded by a test.

use crate::document::Code;

/// The page, one part a code.
pub const PAGE: &str = include_str!("../docs/problems.md");

/// The part about a code, for a terminal: examples are indented, fences are gone. Nothing where there is no such code.
pub fn explain(code: &str) -> Option<String> {
    let mut out = format!("{code}\n");
    let mut example = false;
    for line in part(code)?.trim_end().lines() {
        if line.starts_with("```") {
            example = !example;
        } else if example {
            out.push_str(&format!("    {line}\n"));
        } else {
            out.push_str(&format!("{line}\n"));
        }
    }
    Some(out)
}

/// Every code with the first sentence about it, in the order of reading.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    Code::ALL.iter().map(|code| {
        let words = part(code.text()).unwrap_or_default().trim().lines().next().unwrap_or_default();
        (code.text(), words.split_once(". ").map_or(words, |(first, _)| first.trim_end_matches('.')))
    })
}

/// What stands under the heading of a code.
fn part(code: &str) -> Option<&'static str> {
    PAGE.split("\n## ")
        .skip(1)
        .find_map(|part| part.split_once('\n').filter(|(heading, _)| *heading == code))
        .map(|(_, rest)| rest)
}
