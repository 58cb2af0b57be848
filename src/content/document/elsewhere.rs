//! Fields that other tools have, or other items of this format: what stands in their place, by the item in which they were
//! written. And what to write for a field that is missing.

use crate::base::phrases::{phrase, say};

/// An item of a file in which a word of another tool has an answer of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SlippedItem {
    Question,
    Answer,
    Outcome,
    Support,
    Guarantee,
    Scenario,
    /// A help line.
    Line,
    /// An extra, and whatever else has a `when`.
    Rule,
    Other,
}

impl SlippedItem {
    /// The item that has these fields.
    fn with(fields: &[&str]) -> Self {
        let has = |field: &str| fields.contains(&field);
        match () {
            () if has("asked-when") => SlippedItem::Question,
            () if has("ends-after") && has("text") => SlippedItem::Answer,
            () if has("first-step") => SlippedItem::Outcome,
            () if has("points-here") => SlippedItem::Support,
            () if has("never") => SlippedItem::Guarantee,
            () if has("leads-to") => SlippedItem::Scenario,
            () if has("channel") => SlippedItem::Line,
            () if has("when") => SlippedItem::Rule,
            () => SlippedItem::Other,
        }
    }
}

/// What a field of another tool is called here, in the item that has these fields.
pub(super) fn from_elsewhere(key: &str, fields: &[&str]) -> Option<&'static str> {
    let item = SlippedItem::with(fields);
    Some(match (item, key.to_lowercase().as_str()) {
        (SlippedItem::Question, "label" | "name" | "question" | "text" | "title" | "prompt") => phrase("problem-elsewhere-ask"),
        (SlippedItem::Question, "choices" | "options" | "answeroption" | "values") => phrase("problem-elsewhere-answers"),
        (SlippedItem::Question, "type" | "kind" | "multiple" | "multi") => phrase("problem-elsewhere-choose"),
        (
            SlippedItem::Question,
            "visibleif" | "relevant" | "enablewhen" | "show-if" | "showif" | "show-when" | "ask-if" | "asked-if" | "if" | "when"
            | "only-if" | "condition",
        ) => phrase("problem-elsewhere-asked-when"),
        (SlippedItem::Answer, "label" | "name" | "question" | "answer" | "option" | "title" | "caption" | "words" | "ask") => {
            phrase("problem-elsewhere-answer")
        }
        (SlippedItem::Answer, "if" | "when" | "asked-when" | "unless" | "show-if" | "visibleif" | "condition") => {
            phrase("problem-elsewhere-answer-shown")
        }
        (
            SlippedItem::Outcome,
            "label" | "name" | "question" | "text" | "heading" | "description" | "message" | "body" | "page" | "result" | "ask",
        ) => phrase("problem-elsewhere-outcome"),
        (SlippedItem::Support, "label" | "title" | "text" | "description" | "what") => phrase("problem-elsewhere-support"),
        (
            SlippedItem::Outcome | SlippedItem::Guarantee | SlippedItem::Rule,
            "if" | "asked-when" | "unless" | "condition" | "rule" | "visibleif" | "show-if" | "relevant",
        ) => phrase("problem-elsewhere-when"),
        (SlippedItem::Guarantee, "because" | "reason" | "text" | "says" | "description") => phrase("problem-elsewhere-why"),
        (SlippedItem::Scenario, "outcome" | "expect" | "expected" | "expects" | "result" | "page" | "leads" | "goes-to") => {
            phrase("problem-elsewhere-leads-to")
        }
        (SlippedItem::Line, "phone" | "tel" | "telephone" | "url" | "website" | "email" | "contact" | "address" | "link") => {
            phrase("problem-elsewhere-number")
        }
        (SlippedItem::Line, "name" | "title" | "organisation" | "organization" | "label") => phrase("problem-elsewhere-service"),
        (SlippedItem::Line, "open" | "opening" | "opening-hours" | "times" | "when" | "availability") => {
            phrase("problem-elsewhere-hours")
        }
        (SlippedItem::Line, "country" | "region" | "where" | "area" | "location") => phrase("problem-elsewhere-place"),
        (SlippedItem::Line, "checked" | "date" | "updated" | "reviewed" | "last-checked") => phrase("problem-elsewhere-verified"),
        (SlippedItem::Question | SlippedItem::Answer, "required" | "isrequired" | "mandatory") => {
            phrase("problem-elsewhere-required")
        }
        (
            SlippedItem::Question | SlippedItem::Answer | SlippedItem::Outcome | SlippedItem::Other,
            "score" | "points" | "weight" | "value",
        ) => phrase("problem-elsewhere-score"),
        (SlippedItem::Question | SlippedItem::Answer, "next" | "goto" | "go-to" | "next-node" | "jump" | "then") => {
            phrase("problem-elsewhere-order")
        }
        _ => return None,
    })
}

/// What is done in another way in a mapping with these fields.
pub(super) fn in_this_mapping(key: &str, fields: &[&str]) -> Option<String> {
    match (key, fields) {
        (_, ["n", "of"]) if key != "off" => Some(say!("problem-signs-under-of-help", open = "{", key = key, close = "}")),
        ("sign" | "at-once" | "danger" | "ends" | "urgent", _) if fields.contains(&"clear") => {
            Some(phrase("problem-sign-already-help").to_owned())
        }
        _ => None,
    }
}

/// What to write for fields that are missing in a mapping with these fields: half a sentence each, with an example.
pub(super) fn to_be_written(missing: &[&str], fields: &[&str]) -> Option<String> {
    const TOLD: usize = 4;
    let told: Vec<String> = missing.iter().filter_map(|field| needed(field, fields)).take(TOLD).collect();
    (!told.is_empty()).then(|| say!("problem-needs", fields = told.join("; ")))
}

/// What belongs into a field of a mapping with these fields.
fn needed(field: &str, fields: &[&str]) -> Option<String> {
    let has = |field: &str| fields.contains(&field);
    let says = match field {
        "answers" if has("leads-to") => return Some(say!("problem-needs-answers-of-scenario", open = "{", close = "}")),
        "answers" => return Some(say!("problem-needs-answers", open = "{", close = "}")),
        "text" if has("ends-after") => phrase("problem-needs-text-of-answer"),
        "about" => phrase("problem-needs-about"),
        "ask" => phrase("problem-needs-ask"),
        "choose" => phrase("problem-needs-choose"),
        "section" => phrase("problem-needs-section"),
        "pace" => phrase("problem-needs-pace"),
        "says" => phrase("problem-needs-says"),
        "first-step" => phrase("problem-needs-first-step"),
        "is" => phrase("problem-needs-is"),
        "is-not" => phrase("problem-needs-is-not"),
        "steps" if has("is-not") => phrase("problem-needs-steps"),
        "as" => phrase("problem-needs-as"),
        "why" => phrase("problem-needs-why"),
        "leads-to" => phrase("problem-needs-leads-to"),
        "language" => phrase("problem-needs-language"),
        "hours" => phrase("problem-needs-hours"),
        "sources" => phrase("problem-needs-sources"),
        "verified" => phrase("problem-needs-verified"),
        "channel" => phrase("problem-needs-channel"),
        "audience" => phrase("problem-needs-audience"),
        "id" => phrase("problem-needs-id"),
        "when" => return Some(say!("problem-needs-when", open = "{", close = "}")),
        _ => return None,
    };
    Some(says.to_owned())
}
