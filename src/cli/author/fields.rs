//! The fields of the two content files in words, taken from their schemas: where each stands, what it means, and what it takes.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::base::phrases::{phrase, say};
use crate::content::schema;

/// The files whose lines are shown as examples.
const EXAMPLES: [&str; 3] = [
    include_str!("../../../examples/start.yaml"),
    include_str!("../../../examples/campus.yaml"),
    include_str!("../../../examples/campus-helplines.yaml"),
];

/// Places that are named; the others are counted.
const NAMED: usize = 4;

/// Characters of an example at most.
const LONGEST: usize = 90;

/// What a field takes that is on or off.
fn flag_in_words() -> &'static str {
    phrase("check-field-flag")
}

/// Words that are no fields and have a meaning where a value stands.
fn words() -> [(&'static str, &'static str); 10] {
    [
        ("gate", phrase("check-word-gate")),
        ("sign", phrase("check-word-sign")),
        ("follow-up", phrase("check-word-follow-up")),
        ("unproved", phrase("check-word-unproved")),
        ("example", phrase("check-word-example")),
        ("declined", phrase("check-word-declined")),
        ("added", phrase("check-word-added")),
        ("anyone", phrase("check-word-anyone")),
        ("emergency", phrase("check-word-emergency")),
        ("world", phrase("check-word-world")),
    ]
}

/// A field at one place of a file.
struct FieldPlace<'s> {
    name: &'s str,
    /// The kind of file, and the fields on the way to this one.
    within: String,
    says: &'s str,
    takes: String,
    required: bool,
}

/// A schema with the shapes that it refers to.
struct SchemaWalk<'s> {
    root: &'s Value,
    /// Shapes that stand in many places and are told once.
    met: BTreeSet<&'s str>,
    out: Vec<FieldPlace<'s>>,
}

/// The field or word of this name in words; nothing where there is none.
pub(crate) fn field(name: &str) -> Option<String> {
    let schemas = schemas();
    let all: Vec<FieldPlace<'_>> =
        schemas.iter().flat_map(|(within, root)| places(within, root)).filter(|f| f.name == name).collect();
    let word = words().into_iter().find(|(word, _)| *word == name);
    if all.is_empty() {
        return word.map(|(word, says)| format!("{}\n\n{says}\n", say!("check-field-word", word = word)));
    }
    let mut out = format!("{}\n", say!("check-field", name = name));
    let mut told: Vec<&FieldPlace<'_>> = Vec::new();
    for place in &all {
        let same =
            |other: &&FieldPlace<'_>| (other.says, &other.takes, other.required) == (place.says, &place.takes, place.required);
        if told.iter().any(same) {
            continue;
        }
        told.push(place);
        let within: Vec<&str> = all.iter().filter(same).map(|p| p.within.as_str()).collect();
        let more = within.len().saturating_sub(NAMED);
        let more = if more == 0 { String::new() } else { format!("; {}", say!("check-field-more-places", count = more)) };
        let optional = if place.required { phrase("check-field-required") } else { phrase("check-field-optional") };
        let within = within.iter().take(NAMED).copied().collect::<Vec<_>>().join("; ");
        let (says, takes) = (place.says.replace('\n', " "), say!("check-field-takes", takes = &place.takes));
        out.push_str(&format!("\n{within}{more}:\n  {says}\n  {takes} {optional}\n"));
    }
    let flag = told.iter().all(|place| place.takes == flag_in_words());
    if let Some(example) = example(name, flag) {
        out.push_str(&format!("\n{}\n", say!("check-field-example", example = example)));
    }
    out.extend(word.map(|(_, says)| format!("\n{}\n", say!("check-field-as-value", says = says))));
    Some(out)
}

/// Every field with what it means where it stands first.
pub(crate) fn all() -> Vec<(String, String)> {
    let schemas = schemas();
    let mut out: Vec<(String, String)> = Vec::new();
    for place in schemas.iter().flat_map(|(within, root)| places(within, root)) {
        if !out.iter().any(|(name, _)| name == place.name) {
            out.push((place.name.to_owned(), place.says.trim_end_matches('.').replace('\n', " ")));
        }
    }
    out.sort();
    out
}

/// The schemas, which a test keeps readable, each with where its fields stand.
fn schemas() -> Vec<(&'static str, Value)> {
    let read = |text| serde_json::from_str(text).unwrap_or_default();
    vec![
        (phrase("check-field-in-questions"), read(schema::QUESTIONS)),
        (phrase("check-field-in-help-lines"), read(schema::HELPLINES)),
    ]
}

fn places<'s>(within: &'static str, root: &'s Value) -> Vec<FieldPlace<'s>> {
    let mut walk = SchemaWalk { root, met: BTreeSet::new(), out: Vec::new() };
    walk.object(root, &FieldPath { within, under: Vec::new() });
    walk.out
}

/// The way to a field.
#[derive(Clone)]
struct FieldPath<'s> {
    /// What it begins in: a kind of file, or a mapping that stands in many places.
    within: &'static str,
    /// The fields that it goes through.
    under: Vec<&'s str>,
}

impl<'s> FieldPath<'s> {
    fn to(&self, field: &'s str) -> Self {
        let mut path = self.clone();
        path.under.push(field);
        path
    }

    fn in_words(&self) -> String {
        if self.under.is_empty() {
            return self.within.to_owned();
        }
        say!("check-field-under", within = self.within, fields = self.under.join(": "))
    }
}

impl<'s> SchemaWalk<'s> {
    /// The shape that a reference leads to, with its name.
    fn referred(&self, value: &'s Value) -> Option<(&'s str, &'s Value)> {
        let name = value.get("$ref")?.as_str()?.strip_prefix("#/definitions/")?;
        Some((name, self.root.get("definitions")?.get(name)?))
    }

    /// Goes through the fields of a mapping, and through what stands under each.
    fn object(&mut self, shape: &'s Value, within: &FieldPath<'s>) {
        let needed = needed(shape);
        for (name, value) in shape.get("properties").and_then(Value::as_object).into_iter().flatten() {
            self.out.push(FieldPlace {
                name,
                within: within.in_words(),
                says: self.says(value),
                takes: self.takes(value),
                required: needed.contains(&name.as_str()),
            });
            self.under(value, &within.to(name));
        }
    }

    /// Goes on into what a value is made of.
    fn under(&mut self, value: &'s Value, within: &FieldPath<'s>) {
        if let Some((name, shape)) = self.referred(value) {
            match name {
                "Condition" | "TextByPlace" => {
                    let condition = name == "Condition";
                    let within = if condition { phrase("check-field-in-condition") } else { phrase("check-field-in-text") };
                    let place = FieldPath { within, under: Vec::new() };
                    if self.met.insert(name) {
                        self.object(shape, &place);
                        self.parts(shape, &place);
                    }
                }
                _ => {
                    self.object(shape, within);
                    self.parts(shape, within);
                }
            }
        }
        if value.get("properties").is_some() {
            self.object(value, within);
        }
        self.parts(value, within);
    }

    fn parts(&mut self, value: &'s Value, within: &FieldPath<'s>) {
        for word in ["items", "additionalProperties"] {
            if let Some(inner) = value.get(word).filter(|v| v.is_object()) {
                self.under(inner, within);
            }
        }
        for word in ["anyOf", "allOf", "oneOf"] {
            for inner in value.get(word).and_then(Value::as_array).into_iter().flatten() {
                self.under(inner, within);
            }
        }
    }

    fn says(&self, value: &'s Value) -> &'s str {
        let own = |v: &'s Value| v.get("description").and_then(Value::as_str);
        own(value).or_else(|| own(self.referred(value)?.1)).unwrap_or_default()
    }

    /// What a field takes, as the end of a sentence.
    fn takes(&self, value: &'s Value) -> String {
        match self.referred(value) {
            Some(("Condition", _)) => return say!("check-takes-condition", example = "{strain: [sleep, worry]}"),
            Some(("OneOrMany", _)) => return phrase("check-takes-ids").to_owned(),
            Some(("TextByPlace", _)) => return phrase("check-takes-text-by-place").to_owned(),
            Some((_, shape)) => return self.takes(shape),
            None => {}
        }
        let several = |word: &str| value.get(word).and_then(Value::as_array);
        if let Some([only]) = several("allOf").map(Vec::as_slice) {
            return self.takes(only);
        }
        if let Some(choices) = several("oneOf") {
            let one = |v: &Value| {
                let word = v.get("const").and_then(Value::as_str)?;
                let says = v.get("description").and_then(Value::as_str).unwrap_or_default().trim_end_matches('.');
                Some(format!("{word} ({})", says.replace('`', "")))
            };
            return say!("check-takes-one-of", choices = choices.iter().filter_map(one).collect::<Vec<_>>().join("; "));
        }
        if let Some(choices) = several("anyOf") {
            return choices.iter().map(|c| self.takes(c)).collect::<Vec<_>>().join(&format!("; {} ", phrase("check-or")));
        }
        if let Some(words) = several("enum") {
            return say!("check-takes-one-of", choices = words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
        }
        match value.get("type").and_then(Value::as_str) {
            Some("boolean") => flag_in_words().to_owned(),
            Some("integer") => phrase("check-takes-whole-number").to_owned(),
            Some("array") => match value.get("items").map(|items| self.resolved(items)) {
                Some(item) if item.get("properties").is_some() => say!("check-takes-list-of", fields = fields_of(item)),
                _ => phrase("check-takes-list").to_owned(),
            },
            Some("object") => match value.get("additionalProperties").filter(|v| v.is_object()).map(|v| self.resolved(v)) {
                Some(item) if item.get("properties").is_some() => say!("check-takes-table-of", fields = fields_of(item)),
                Some(_) => phrase("check-takes-table").to_owned(),
                None => say!("check-takes-under-it", fields = fields_of(value)),
            },
            _ => phrase("check-takes-text").to_owned(),
        }
    }

    fn resolved(&self, value: &'s Value) -> &'s Value {
        self.referred(value).map_or(value, |(_, shape)| shape)
    }
}

/// The fields of a mapping that have to be there.
fn needed(shape: &Value) -> Vec<&str> {
    shape.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The fields of a mapping: those that have to be there first.
fn fields_of(shape: &Value) -> String {
    let needed = needed(shape);
    let all = shape.get("properties").and_then(Value::as_object).map(Map::keys);
    let others: Vec<&str> = all.into_iter().flatten().map(String::as_str).filter(|name| !needed.contains(name)).collect();
    match (needed.is_empty(), others.is_empty()) {
        (false, false) => say!("check-fields-and-perhaps", needed = needed.join(", "), others = others.join(", ")),
        (false, true) => needed.join(", "),
        (true, _) => say!("check-fields-perhaps", others = others.join(", ")),
    }
}

/// A field with a short value, as a file has it; of a flag, one that is on, where any is.
fn example(name: &str, flag: bool) -> Option<String> {
    let found = || EXAMPLES.iter().flat_map(|file| file.lines()).filter_map(|line| in_line(line, name));
    // Where a word of a file has the name of a flag, its value is no example.
    let on = [": true", ": false"].into_iter().find_map(|value| found().find(|found| !flag || found.ends_with(value)));
    on.or_else(|| flag.then(|| format!("{name}: true")))
}

/// A field with its whole value in a line of a file; nothing where it isn't there, or goes on in the next line.
fn in_line(line: &str, name: &str) -> Option<String> {
    let key = format!("{name}: ");
    line.match_indices(&key).find_map(|(at, _)| {
        let (before, rest) = (line.get(..at)?, line.get(at..)?);
        let begins = before.is_empty() || before.ends_with([' ', '{']);
        // Not in a text, and not in a comment.
        let quoted = before.matches('"').count() % 2 == 1;
        if !begins || quoted || before.contains('#') {
            return None;
        }
        let value = rest.get(key.len()..)?;
        let end = value_end(value)?;
        let found = format!("{key}{}", value.get(..end)?.trim_end());
        (end > 0 && found.chars().count() <= LONGEST).then_some(found)
    })
}

/// Where a value ends: behind its closing quote or bracket, or before what separates it from the next.
fn value_end(value: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0usize, false);
    for (at, c) in value.char_indices() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' | '[' => depth += 1,
            '}' | ']' if depth == 0 => return Some(at),
            '}' | ']' => depth -= 1,
            ',' if depth == 0 => return Some(at),
            '#' if depth == 0 => return Some(at),
            '|' | '>' | '&' | '*' if at == 0 => return None,
            _ => {}
        }
    }
    (depth == 0 && !quoted).then_some(value.len())
}

#[cfg(test)]
mod tests {
    use crate::cli::author::fields::{all, example, field, in_line, schemas};

    #[test]
    fn both_schemas_can_be_read_and_every_field_says_what_it_is() {
        assert!(schemas().iter().all(|(_, schema)| schema.get("properties").is_some()));
        let without: Vec<String> = all().into_iter().filter(|(_, says)| says.is_empty()).map(|(name, _)| name).collect();
        assert!(without.is_empty(), "no words for {without:?}");
        assert!(all().len() > 120);
    }

    #[test]
    fn a_field_is_told_where_it_stands_with_what_it_takes() {
        let told = field("asked-when").unwrap();
        assert!(told.contains("in a questions file, under questions:") && told.contains("a condition"), "{told}");
        let told = field("pace").unwrap();
        assert!(
            told.contains("outcomes") && told.contains("guarantees") && told.contains("no-hurry (Whenever it suits)"),
            "{told}"
        );
        assert!(field("at-least").unwrap().contains("in a condition:"));
        assert!(field("verified").unwrap().contains("in help lines, under lines"));
        assert!(field("declined").unwrap().contains("rather not say"));
        assert_eq!(field("asked-wen"), None);
    }

    #[test]
    fn an_example_is_a_whole_value_of_a_file() {
        let found = |line, name| in_line(line, name);
        assert_eq!(found("    - {id: \"no\", text: \"a: b\", clear: true}", "clear").as_deref(), Some("clear: true"));
        assert_eq!(found("when: {any: [{a: b}, {c: d}]}  # x", "when").as_deref(), Some("when: {any: [{a: b}, {c: d}]}"));
        assert_eq!(found("ask: \"One, two\" # three", "ask").as_deref(), Some("ask: \"One, two\""));
        assert_eq!(found("text: \"the pace: slow\"", "pace"), None);
        assert_eq!(found("when: {any: [{a: b},", "when"), None);
        assert_eq!(found("says: >", "says"), None);
        assert_eq!(example("young", true).as_deref(), Some("young: true"));
        assert_eq!(example("asked-when", false).unwrap().split(' ').next(), Some("asked-when:"));
    }
}
