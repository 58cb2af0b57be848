//! Building blocks of raw types: a value with its place, a list and a table that go on after a faulty item, and "one
//! or several".

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::content::document::problem::Span;

/// The name by which the reader recognises [`Sp`].
pub(crate) const PLACED: &str = "$placed";

/// A value with its place in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sp<T> {
    /// Where it stands.
    pub at: Span,
    /// What stands there.
    pub value: T,
}

impl<T> Deref for Sp<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Sp<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Take<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Take<T> {
            type Value = Sp<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value with its place")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Sp<T>, A::Error> {
                let start = seq.next_element()?.unwrap_or_default();
                let end = seq.next_element()?.unwrap_or_default();
                let value = seq.next_element()?.ok_or_else(|| serde::de::Error::custom("a value is missing"))?;
                Ok(Sp { at: Span { start, end }, value })
            }
        }
        d.deserialize_newtype_struct(PLACED, Take(PhantomData))
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

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Take<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Take<T> {
            type Value = Items<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Items<T>, A::Error> {
                let mut out = Vec::with_capacity(seq.size_hint().unwrap_or_default());
                loop {
                    match seq.next_element() {
                        Ok(Some(item)) => out.push(item),
                        Ok(None) => return Ok(Items(out)),
                        // The reader has noted the problem already, and stands behind the item.
                        Err(_) => {}
                    }
                }
            }
        }
        d.deserialize_seq(Take(PhantomData))
    }
}

/// A mapping from ids to items, in file order. A faulty item is one problem; the items around it are still read.
#[derive(Debug, Clone)]
pub struct Table<T>(pub Vec<(Sp<String>, T)>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Take<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Take<T> {
            type Value = Table<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Table<T>, A::Error> {
                let mut out = Vec::new();
                while let Some(key) = map.next_key()? {
                    // As in `Items`: noted already.
                    if let Ok(value) = map.next_value() {
                        out.push((key, value));
                    }
                }
                Ok(Table(out))
            }
        }
        d.deserialize_map(Take(PhantomData))
    }
}

/// One text, or a list of texts.
#[derive(Debug, Clone)]
pub struct OneOrMany(pub Vec<Sp<String>>);

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        enum Either {
            One(String),
            Many(Items<Sp<String>>),
        }
        impl<'de> Deserialize<'de> for Either {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                struct Take;
                impl<'de> Visitor<'de> for Take {
                    type Value = Either;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("text, or a list of texts")
                    }
                    fn visit_str<E>(self, s: &str) -> Result<Either, E> {
                        Ok(Either::One(s.to_owned()))
                    }
                    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Either, A::Error> {
                        Items::deserialize(serde::de::value::SeqAccessDeserializer::new(seq)).map(Either::Many)
                    }
                }
                d.deserialize_any(Take)
            }
        }
        let either = Sp::<Either>::deserialize(d)?;
        Ok(Self(match either.value {
            Either::One(value) => vec![Sp { at: either.at, value }],
            Either::Many(items) => items.0,
        }))
    }
}
