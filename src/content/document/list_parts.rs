//! The lists of a questions file, and how their items are told apart: by fields that no other has. And an item that begins where
//! a heading has no list.

use crate::base::phrases::{phrase, say};
use crate::content::document::line_marks::{Slip, indent, is_read, slip};

/// A list of a questions file.
pub(crate) struct ListPart {
    /// The key at the left edge.
    pub heading: &'static str,
    /// Fields that its items have, and those of no other list.
    telling: &'static [&'static str],
    /// One of its items, where it has an id, and where nothing is known of it.
    pub words: fn() -> [&'static str; 2],
}

static PARTS: [ListPart; 6] = [
    ListPart { heading: "sections", telling: &["about"], words: || [phrase("problem-the-section"), phrase("problem-a-section")] },
    ListPart {
        heading: "questions",
        telling: &["ask", "choose", "section", "asked-when"],
        words: || [phrase("problem-the-question"), phrase("problem-a-question")],
    },
    ListPart {
        heading: "outcomes",
        telling: &["says", "first-step", "points-to", "nothing-needed"],
        words: || [phrase("problem-the-outcome"), phrase("problem-an-outcome")],
    },
    ListPart { heading: "extras", telling: &["as"], words: || [phrase("problem-the-extra"), phrase("problem-an-extra")] },
    ListPart {
        heading: "guarantees",
        telling: &["never", "only", "never-points-to", "never-points-only-to", "shows", "asks"],
        words: || [phrase("problem-the-guarantee"), phrase("problem-a-guarantee")],
    },
    ListPart {
        heading: "scenarios",
        telling: &["leads-to"],
        words: || [phrase("problem-the-scenario"), phrase("problem-a-scenario")],
    },
];

impl ListPart {
    pub(crate) fn of(heading: &str) -> Option<&'static ListPart> {
        PARTS.iter().find(|part| part.heading == heading)
    }

    /// Whether an item that has these fields may be one of this list.
    fn is_told_by(&self, has: &dyn Fn(&str) -> bool) -> bool {
        // Other items have a condition or a reason, and only these have both.
        self.telling.iter().any(|field| has(field)) || self.heading == "guarantees" && has("when") && has("why")
    }

    /// The one list to which an item with these fields belongs.
    pub(crate) fn with_fields(has: &dyn Fn(&str) -> bool) -> Option<&'static ListPart> {
        let mut all = PARTS.iter().filter(|part| part.is_told_by(has));
        all.next().filter(|_| all.next().is_none())
    }
}

/// The problem of an item that begins where a heading has a mapping: where, what, what to do. `line`: where the line of the item
/// begins.
pub(crate) fn item_without_list(source: &str, line: usize) -> Option<Slip> {
    let (above, below) = (source.get(..line)?, source.get(line..)?);
    let first = below.lines().next()?;
    if !first.trim_start().starts_with("- ") {
        return None;
    }
    // From the heading above on: its own lines, the first of which says what it holds.
    let mut own: Vec<&str> = above.lines().filter(|line| is_read(line)).collect();
    let heading = own.iter().rposition(|line| indent(line) == 0 && !line.starts_with('-'))?;
    let own = own.split_off(heading);
    let (under, rest) = own.first()?.split_once(':')?;
    let holds = own.get(1)?;
    let is_mapping = rest.split('#').next().is_some_and(|rest| rest.trim().is_empty()) && !holds.trim_start().starts_with("- ");
    if !is_mapping || indent(first) > indent(holds) {
        return None;
    }
    let more = below.lines().skip(1).take_while(|line| !line.trim().is_empty() && indent(line) > indent(first));
    let text: Vec<&str> = std::iter::once(first.trim_start().trim_start_matches("- ")).chain(more.map(str::trim)).collect();
    let has = |name: &str| text.iter().any(|line| has_field(line, name));
    let help = match ListPart::with_fields(&has) {
        Some(part) => say!("problem-no-list-item-help", item = (part.words)()[1], heading = part.heading),
        None => phrase("problem-no-list-help").to_owned(),
    };
    Some(slip(line + indent(first), 1, say!("problem-no-list", under = under), help))
}

/// Whether a line has a field: at its beginning, or in braces.
fn has_field(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let (before, behind) = (line.get(..at).unwrap_or_default(), line.get(at + name.len()..).unwrap_or_default());
        (before.is_empty() || before.ends_with(['{', ' ', ','])) && (behind == ":" || behind.starts_with(": "))
    })
}

#[cfg(test)]
mod tests {
    use crate::content::document::list_parts::{ListPart, item_without_list};

    #[test]
    fn an_item_is_told_by_fields_that_no_other_has() {
        let of = |fields: &[&str]| ListPart::with_fields(&|name| fields.contains(&name)).map(|part| part.heading);
        assert_eq!(of(&["id", "section", "choose", "ask", "why", "answers"]), Some("questions"));
        assert_eq!(of(&["id", "title", "pace", "when", "says", "first-step"]), Some("outcomes"));
        assert_eq!(of(&["id", "when", "pace", "why"]), Some("guarantees"));
        assert_eq!(of(&["id", "answers", "leads-to", "why"]), Some("scenarios"));
        // A question that has an outcome's `says` for its `say` is none.
        assert_eq!(of(&["id", "ask", "says"]), None);
        assert_eq!(of(&["id", "title"]), None);
    }

    #[test]
    fn an_item_under_a_heading_that_has_no_list_is_told_with_its_kind() {
        let told = |source: &str| {
            let line = source.find("  - {id").unwrap();
            item_without_list(source, line).map(|(_, says, help)| format!("{says}. {help}"))
        };
        let intake = "intake:\n  script:\n    text: [\"Stay.\"]\n  - {id: g, when: {a: b}, pace: soon, why: \"w\"}\n";
        assert_eq!(
            told(intake).as_deref(),
            Some("`intake:` has no list, and an item begins here. this looks like a guarantee: move it under `guarantees:`")
        );
        assert_eq!(told("questions:\n  - id: a\n  - {id: g, why: \"w\"}\n"), None);
    }
}
