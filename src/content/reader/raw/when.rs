//! A condition as written.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use crate::base::phrases::{phrase, say};
use crate::content::document::{Items, OneOrMany, Span, Spanned, Table, a_condition, raw_types};

/// A condition as written: a mapping whose lines all have to hold.
pub(crate) struct RawWhen {
    pub lines: Vec<(Spanned<String>, RawLine)>,
}

impl RawWhen {
    /// Where it begins.
    pub(crate) fn at(&self) -> Span {
        self.lines[0].0.at
    }
}

pub(crate) enum RawLine {
    All(Items<RawWhen>),
    Any(Items<RawWhen>),
    Not(RawWhen),
    Holds(OneOrMany),
    AtLeast(RawAtLeast),
    Answer(OneOrMany),
}

raw_types! {
    pub(crate) struct RawAtLeast {
        /// How many, from 1.
        pub n: Spanned<u32>,
        /// The signs, by question.
        pub of: Table<OneOrMany>,
    }
}

/// What is meant by a word that other tools and people use where this format has its own.
fn other_word(key: &str) -> Option<&'static str> {
    Some(match key.to_lowercase().as_str() {
        "or" | "any-of" | "anyof" | "one-of" | "either" => "any: [ … ]",
        "and" | "all-of" | "allof" | "both" => "all: [ … ]",
        "none-of" | "neither" | "nor" => "not: {any: [ … ]}",
        "any" if key != "any" => "any: [ … ]",
        "all" if key != "all" => "all: [ … ]",
        "at-most" | "exactly" => "not: {at-least: {n: …, of: { … }}}",
        _ => return None,
    })
}

/// Builds a [`RawWhen`].
struct RawWhenVisitor;

impl<'de> Visitor<'de> for RawWhenVisitor {
    type Value = RawWhen;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(a_condition())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawWhen, A::Error> {
        let mut lines = Vec::new();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            if let Some(meant) = other_word(&key) {
                return Err(A::Error::custom(say!("reader-no-condition-word", word = &key.value, meant = meant)));
            }
            let line = match key.as_str() {
                "all" => RawLine::All(map.next_value()?),
                "any" => RawLine::Any(map.next_value()?),
                "not" => RawLine::Not(map.next_value()?),
                "holds" => RawLine::Holds(map.next_value()?),
                "at-least" => RawLine::AtLeast(map.next_value()?),
                _ => RawLine::Answer(map.next_value()?),
            };
            lines.push((key, line));
        }
        if lines.is_empty() {
            return Err(A::Error::custom(phrase("reader-empty-condition")));
        }
        Ok(RawWhen { lines })
    }
}

impl<'de> Deserialize<'de> for RawWhen {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_map(RawWhenVisitor)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for RawWhen {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Condition".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let described = |schema: schemars::Schema, words: &str| {
            let mut schema = schema.to_value();
            schema["description"] = words.into();
            schema
        };
        let (several, names) = (generator.subschema_for::<Items<RawWhen>>(), generator.subschema_for::<OneOrMany>());
        schemars::json_schema!({
            "type": "object",
            "description": "Lines that all have to hold: a question with answers (any of them), or a word of the grammar.",
            "minProperties": 1,
            "properties": {
                "all": described(several.clone(), "Every one of these conditions holds."),
                "any": described(several, "At least one of these conditions holds."),
                "not": described(generator.subschema_for::<RawWhen>(), "This doesn't hold. Never over an answer about danger."),
                "holds": described(names.clone(), "A condition of the table `conditions` holds, by its name."),
                "at-least": described(generator.subschema_for::<RawAtLeast>(), "So many of these signs were given."),
            },
            "additionalProperties": names,
        })
    }
}
