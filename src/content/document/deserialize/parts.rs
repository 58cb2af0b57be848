//! The parts of a node, one after the other: a value with its place, the items of a list, the entries of a mapping.

use serde::de::value::{StrDeserializer, U64Deserializer};
use serde::de::{self, DeserializeSeed, Visitor};

use crate::content::document::deserialize::{De, FieldFault, Reader};
use crate::content::document::problem::{Code, Span};
use crate::content::document::tree::{Node, NodeKind};

/// The three parts of a value with its place.
pub(crate) struct Placed<'a> {
    pub(crate) de: De<'a>,
    pub(crate) step: u8,
}

impl<'a> de::SeqAccess<'a> for Placed<'a> {
    type Error = FieldFault;
    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, FieldFault> {
        self.step += 1;
        let number = |n: usize| U64Deserializer::<FieldFault>::new(n as u64);
        match self.step {
            1 => seed.deserialize(number(self.de.node.at.start)).map(Some),
            2 => seed.deserialize(number(self.de.node.at.end)).map(Some),
            3 => seed.deserialize(De { placed: true, ..self.de }).map(Some),
            _ => Ok(None),
        }
    }
}

/// The items of a list.
pub(crate) struct Seq<'a> {
    pub(crate) items: std::slice::Iter<'a, Node>,
    pub(crate) reader: &'a Reader,
    /// Whether a text was refused among them: the next one is the same slip.
    pub(crate) text_refused: bool,
}

impl<'a> de::SeqAccess<'a> for Seq<'a> {
    type Error = FieldFault;
    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, FieldFault> {
        match self.items.next() {
            Some(node) => {
                let text = matches!(node.kind, NodeKind::Text { .. });
                if text && self.text_refused {
                    return Err(FieldFault::Noted);
                }
                let read = seed.deserialize(De { node, reader: self.reader, item: true, placed: false });
                self.text_refused = text && read.is_err() && self.reader.last_is(Code::WrongShape);
                read.map(Some)
            }
            None => Ok(None),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// The entries of a mapping; `table`: they are items with ids of the author's.
pub(crate) struct Map<'a> {
    pub(crate) entries: std::vec::IntoIter<&'a (Span, String, Node)>,
    pub(crate) value: Option<&'a (Span, String, Node)>,
    pub(crate) reader: &'a Reader,
    pub(crate) table: bool,
}

impl<'a> de::MapAccess<'a> for Map<'a> {
    type Error = FieldFault;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, FieldFault> {
        self.value = self.entries.next();
        match self.value {
            Some((at, key, _)) => seed.deserialize(KeyDe { at: *at, key }).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, FieldFault> {
        let Some((_, key, node)) = self.value.take() else { return Err(FieldFault::Noted) };
        let result = seed.deserialize(De { node, reader: self.reader, item: self.table, placed: false });
        if result.is_err() && self.table {
            self.reader.unread.borrow_mut().insert(key.clone());
        }
        result
    }
}

/// A key, which may be wanted with its place.
struct KeyDe<'a> {
    at: Span,
    key: &'a str,
}

impl<'a> de::Deserializer<'a> for KeyDe<'a> {
    type Error = FieldFault;
    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        visitor.visit_str(self.key)
    }
    fn deserialize_newtype_struct<V: Visitor<'a>>(self, _: &'static str, visitor: V) -> Result<V::Value, FieldFault> {
        visitor.visit_seq(KeyPlaced { key: self, step: 0 })
    }
    serde::forward_to_deserialize_any! {
        <W: Visitor<'a>> bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

struct KeyPlaced<'a> {
    key: KeyDe<'a>,
    step: u8,
}

impl<'a> de::SeqAccess<'a> for KeyPlaced<'a> {
    type Error = FieldFault;
    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, FieldFault> {
        self.step += 1;
        let number = |n: usize| U64Deserializer::<FieldFault>::new(n as u64);
        match self.step {
            1 => seed.deserialize(number(self.key.at.start)).map(Some),
            2 => seed.deserialize(number(self.key.at.end)).map(Some),
            3 => seed.deserialize(StrDeserializer::<FieldFault>::new(self.key.key)).map(Some),
            _ => Ok(None),
        }
    }
}
