//! A heading that was left as a comment: what stands below it is then read as if it belonged to the heading before, and the
//! problems of that say nothing of the cause.

use crate::base::phrases::{phrase, say};
use crate::content::document::line_marks::{is_id, is_read};
use crate::content::document::problem::{Code, Problem, Span};

/// The keys at the left edge of a file, which stand there once.
const HEADINGS: [&str; 28] = [
    "fingerpost",
    "language",
    "title",
    "sources",
    "claims",
    "paces",
    "supports",
    "welcome",
    "in-short",
    "about",
    "closing",
    "intake",
    "sections",
    "answer-sets",
    "questions",
    "conditions",
    "outcomes",
    "extras",
    "tells",
    "guarantees",
    "scenarios",
    "hazards",
    "reviews",
    "places",
    "audiences",
    "lines",
    "mentor",
    "texts",
];

/// A heading that is only a comment.
struct CommentedHeading<'s> {
    name: &'static str,
    at: Span,
    /// The lines behind its own.
    below: &'s str,
}

impl CommentedHeading<'_> {
    /// Whether what belongs to it is no comment: the next line that is none stands under some heading. Where the line below is a
    /// comment with a field or an item, its own lines are comments as well, and those behind them are another's.
    fn has_lost_its_lines(&self) -> bool {
        let own = self.below.lines().next().and_then(|line| line.strip_prefix('#'));
        if own.is_some_and(|own| own.trim_start().starts_with("- ") || begins_with_field(own)) {
            return false;
        }
        self.below.lines().find(|line| is_read(line)).is_some_and(|line| line.starts_with([' ', '-']))
    }
}

/// Whether a line begins with a key in the letters of the format's own, and its colon.
fn begins_with_field(line: &str) -> bool {
    let key = line.trim_start().split(':').next().unwrap_or_default();
    let rest = line.trim_start().get(key.len()..).unwrap_or_default();
    is_id(key) && (rest.trim() == ":" || rest.starts_with(": "))
}

/// The problems of a text; where a heading that is a comment explains them, that one alone, and where a field is missing that is
/// a comment, with where it stands.
pub(crate) fn explained(source: &str, mut problems: Vec<Problem>) -> Vec<Problem> {
    let headings = commented(source);
    if let Some(lost) = headings.iter().find(|h| h.has_lost_its_lines()) {
        let says = say!("problem-heading-comment", name = lost.name);
        return vec![Problem::new(Code::MissingField, lost.at, says).help(phrase("problem-heading-comment-help"))];
    }
    for problem in problems.iter_mut().filter(|p| p.code == Code::MissingField && p.also.is_none()) {
        let missing = headings.iter().find(|h| problem.says.contains(&format!("`{}`", h.name)));
        problem.also = missing.map(|h| Box::new((h.at, phrase("problem-heading-there").to_owned())));
    }
    problems
}

/// The headings of a text that are comments and stand nowhere else.
fn commented(source: &str) -> Vec<CommentedHeading<'_>> {
    let mut out = Vec::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let (from, bare) = (start, line.trim_start_matches(['#', ' ']));
        start += line.len();
        let is_of = |line: &str, name: &str| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(':'));
        let named = HEADINGS.into_iter().find(|name| line.starts_with('#') && is_of(bare, name));
        // One that stands elsewhere as well is a remark.
        if let Some(name) = named.filter(|name| !source.lines().any(|line| is_of(line, name))) {
            let end = from + (line.len() - bare.len()) + name.len() + 1;
            out.push(CommentedHeading { name, at: Span { start: from, end }, below: source.get(start..).unwrap_or_default() });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::content::document::commented_heading::commented;

    #[test]
    fn a_heading_is_lost_where_its_lines_are_no_comments() {
        let lost = |text: &str| commented(text).iter().map(|h| (h.name, h.has_lost_its_lines())).collect::<Vec<_>>();
        assert_eq!(lost("questions:\n  - a\n# outcomes:\n\n  # one\n  - id: b\n"), [("outcomes", true)]);
        assert_eq!(lost("questions:\n  - a\n#outcomes:   # told\n# - id: b\n"), [("outcomes", false)]);
        // In the file to start from, all that belongs to these headings is a comment.
        assert_eq!(lost("outcomes:\n  - a\n# guarantees:  # own\n#   - {id: g}\n\n  - b\n"), [("guarantees", false)]);
        assert_eq!(lost("outcomes:\n  - a\n# intake:\n#   contract: # first\n\n  - b\n"), [("intake", false)]);
        assert!(lost("outcomes:\n# outcomes: these\n  - a\n  # scenarios:\n  - b\n").is_empty());
    }
}
