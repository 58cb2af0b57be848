//! A text as written: one for all places, or a mapping that says what stands instead where a place lacks something.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use crate::base::phrases::phrase;
use crate::content::document::{Spanned, TEXT_OR_MAPPING, Table};
use crate::content::model::{Lack, TextByPlace};

/// The keys of the mapping.
pub(crate) const KEYS: [&str; 4] = ["if-no-emergency", "if-no-ambulance", "if-no-line", "else"];

/// A text by place, and the audiences that it names.
#[derive(Default)]
pub(crate) struct RawTextByPlace {
    pub text: TextByPlace,
    pub audiences: Vec<Spanned<String>>,
}

/// Builds a [`RawTextByPlace`].
struct RawTextByPlaceVisitor;

impl<'de> Visitor<'de> for RawTextByPlaceVisitor {
    type Value = RawTextByPlace;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase("reader-wanted-text"))
    }
    fn visit_str<E>(self, text: &str) -> Result<RawTextByPlace, E> {
        Ok(RawTextByPlace { text: TextByPlace { otherwise: text.to_owned(), ..TextByPlace::default() }, audiences: Vec::new() })
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawTextByPlace, A::Error> {
        let mut out = RawTextByPlace::default();
        let mut otherwise: Option<String> = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "if-no-emergency" => out.text.where_lacking.push((Lack::Emergency, map.next_value()?)),
                "if-no-ambulance" => out.text.where_lacking.push((Lack::Ambulance, map.next_value()?)),
                "if-no-line" => {
                    for (audience, text) in map.next_value::<Table<String>>()?.0 {
                        out.text.where_lacking.push((Lack::Line(audience.value.clone()), text));
                        out.audiences.push(audience);
                    }
                }
                _ => otherwise = Some(map.next_value()?),
            }
        }
        out.text.otherwise = otherwise.ok_or_else(|| A::Error::missing_field("else"))?;
        Ok(out)
    }
}

impl<'de> Deserialize<'de> for RawTextByPlace {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_struct(TEXT_OR_MAPPING, &KEYS, RawTextByPlaceVisitor)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for RawTextByPlace {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TextByPlace".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"anyOf": [{"type": "string"}, {
            "type": "object",
            "properties": {
                "if-no-emergency": {"type": "string", "description": "What is said where no emergency number is held."},
                "if-no-ambulance": {"type": "string", "description": "What is said where no number for an ambulance is held."},
                "if-no-line": {
                    "type": "object",
                    "additionalProperties": {"type": "string"},
                    "description": "By audience: what is said where the place has no line of its own for it."
                },
                "else": {"type": "string", "description": "What is said everywhere else."}
            },
            "required": ["else"],
            "additionalProperties": false
        }]})
    }
}
