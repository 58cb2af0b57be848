//! Building blocks of raw types: a value with its place, a list and a table that go on after a faulty item, and "one
//! or several". A list or a table is its own visitor: it begins empty and takes in what is read.

use std::fmt;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::base::phrases::phrase;
use crate::content::document::problem::Span;

/// The name by which the deserializer recognises [`Spanned`].
pub(crate) const SPANNED: &str = "$spanned";

/// The name by which the deserializer recognises a struct that may be written as its text alone.
pub(crate) const TEXT_OR_MAPPING: &str = "$text-or-mapping";

/// Types of the format as written. The committed schemas are made from them, too.
macro_rules! raw_types {
    ($($item:item)*) => { $(
        #[derive(serde::Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        #[serde(rename_all = "kebab-case")]
        $item
    )* };
}
pub(crate) use raw_types;

/// A value with its place in the source.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(rename = "$spanned")]
pub struct Spanned<T> {
    /// Its place.
    pub at: Span,
    /// The value.
    pub value: T,
}

impl<T> Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A list that is never empty as written. A faulty item is one problem; the items around it are still read.
#[derive(Debug, Clone)]
pub struct Items<T>(pub Vec<T>);

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
    type Value = Self;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase("problem-kind-list"))
    }
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Self, A::Error> {
        loop {
            match seq.next_element() {
                Ok(Some(item)) => self.0.push(item),
                Ok(None) => return Ok(self),
                // Its problem has been noted, and the sequence stands behind the item.
                Err(_) => {}
            }
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_seq(Self::default())
    }
}

/// A mapping from ids to items, in file order. A faulty item is one problem; the items around it are still read.
#[derive(Debug, Clone)]
pub struct Table<T>(pub Vec<(Spanned<String>, T)>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Table<T> {
    type Value = Self;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase("problem-kind-mapping"))
    }
    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some(key) = map.next_key()? {
            // As in `Items`.
            if let Ok(value) = map.next_value() {
                self.0.push((key, value));
            }
        }
        Ok(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_map(Self::default())
    }
}

/// One text, or a list of texts.
#[derive(Debug, Clone)]
pub struct OneOrMany(pub Vec<Spanned<String>>);

/// The two forms of [`OneOrMany`].
enum OneOrItems {
    One(String),
    Many(Items<Spanned<String>>),
}

struct OneOrItemsVisitor;

impl<'de> Visitor<'de> for OneOrItemsVisitor {
    type Value = OneOrItems;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase("problem-kind-text-or-list"))
    }
    fn visit_str<E>(self, s: &str) -> Result<OneOrItems, E> {
        Ok(OneOrItems::One(s.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<OneOrItems, A::Error> {
        Items::default().visit_seq(seq).map(OneOrItems::Many)
    }
}

impl<'de> Deserialize<'de> for OneOrItems {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(OneOrItemsVisitor)
    }
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let Spanned { at, value } = Spanned::<OneOrItems>::deserialize(d)?;
        Ok(Self(match value {
            OneOrItems::One(value) => vec![Spanned { at, value }],
            OneOrItems::Many(items) => items.0,
        }))
    }
}

/// JSON Schemas of these, for the test that makes the committed schemas.
#[cfg(test)]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Items, OneOrMany, Spanned, Table};

    impl<T: JsonSchema> JsonSchema for Spanned<T> {
        fn inline_schema() -> bool {
            T::inline_schema()
        }
        fn schema_name() -> Cow<'static, str> {
            T::schema_name()
        }
        fn schema_id() -> Cow<'static, str> {
            T::schema_id()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            T::json_schema(generator)
        }
    }

    impl<T: JsonSchema> JsonSchema for Items<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            format!("Items_{}", T::schema_name()).into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({"type": "array", "minItems": 1, "items": generator.subschema_for::<T>()})
        }
    }

    impl<T: JsonSchema> JsonSchema for Table<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            format!("Table_{}", T::schema_name()).into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({"type": "object", "additionalProperties": generator.subschema_for::<T>()})
        }
    }

    impl JsonSchema for OneOrMany {
        fn schema_name() -> Cow<'static, str> {
            "OneOrMany".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({"anyOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": {"type": "string"}}]})
        }
    }
}
