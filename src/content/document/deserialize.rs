//! From the tree to typed raw values: a deserializer that notes a problem with its place and lets the lists around a
//! faulty item go on (see `Items` and `Table`).

use std::collections::BTreeSet;

use serde::de::value::{SeqDeserializer, StrDeserializer};
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};

use crate::base::phrases::{phrase, say};
use crate::content::document::line_marks::in_id;
use crate::content::document::needed_fields::needed_fields;
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::raw::{SPANNED, TEXT_OR_MAPPING};
use crate::content::document::reading_notes::{FieldFault, FieldReader};
use crate::content::document::text_checks::{
    brackets, cut_at_comma, incomplete_text, is_text_fragment, loose_names, misshapen, missing_fields, name_as_key, unknown_field,
};
use crate::content::document::tree::{NodeKind, YamlNode, a_mapping};
use crate::content::document::tree_access::{behind, text_of};

/// Reads one value from a tree: the value, unless something outside every list and table can't be read; all problems; and the
/// ids of unread items.
pub fn read_value<T: DeserializeOwned>(node: &YamlNode) -> (Option<T>, Vec<Problem>, BTreeSet<String>) {
    let reader = FieldReader::default();
    let value = T::deserialize(NodeDeserializer { node, reader: &reader, item: false, name: false, words: false, of: None }).ok();
    (value, reader.problems.into_inner(), reader.unread.into_inner())
}

/// A node about to become a value.
#[derive(Clone, Copy)]
pub(crate) struct NodeDeserializer<'a> {
    node: &'a YamlNode,
    reader: &'a FieldReader,
    /// Whether it stands in a list or a table, so that its id is noted if it can't be read.
    item: bool,
    /// Whether it is wanted with its place, as names are and texts for people aren't.
    name: bool,
    /// Whether it is a text for people all the same: its key is `text`.
    words: bool,
    /// Of a value of a field: the fields of the mapping, and this one's name.
    of: Option<(&'static [&'static str], &'a str)>,
}

impl<'a> NodeDeserializer<'a> {
    /// Whether it is the value of a field that has to be there.
    fn is_needed(self) -> bool {
        let needed = |(fields, key): (&'static [&'static str], &str)| needed_fields(fields).is_some_and(|all| all.contains(&key));
        self.of.is_some_and(needed)
    }

    /// Gives a problem without a place this node's.
    fn placed<T>(self, result: Result<T, FieldFault>) -> Result<T, FieldFault> {
        result.map_err(|fault| {
            self.note_id();
            let FieldFault::Bare(code, says, known) = fault else { return fault };
            let mut problem = Problem::new(code, self.node.head(), says);
            if let (NodeKind::Text { text, .. }, false) = (&self.node.kind, known.is_empty()) {
                problem = problem.did_you_mean(text, known.iter().map(String::as_str));
            }
            self.reader.note(problem)
        })
    }

    /// Notes the id of an unread item; an empty one where it has none, since it was there all the same.
    fn note_id(self) {
        if !self.item {
            return;
        }
        let id = behind(self.node, "id").map(|id| text_of(id).unwrap_or(LOST));
        self.reader.note_unread(id.unwrap_or_default());
    }

    /// Notes the wrong kind of node.
    fn wrong(self, wanted: &str) -> FieldFault {
        let problem = match &self.node.kind {
            NodeKind::Empty => {
                let needed = || phrase("problem-needed-help");
                let help = if self.is_needed() { needed() } else { phrase("problem-nothing-stands-help") };
                Problem::new(Code::EmptyValue, self.node.at, say!("problem-nothing-stands", wanted = wanted)).help(help)
            }
            kind => {
                let says = say!("problem-belongs", wanted = wanted, found = kind.name());
                let problem = Problem::new(Code::WrongShape, self.node.head(), says);
                match brackets(kind, wanted == a_list(), self.of.map(|(_, key)| key)) {
                    Some(help) => problem.help(help),
                    None => problem,
                }
            }
        };
        self.note_id();
        self.reader.note(problem)
    }

    /// Notes a node that is no mapping. An item that is only its name has lost its fields, and a name of its neighbours may
    /// mean it.
    fn no_mapping(self, fields: Option<&[&str]>, expected: &str) -> FieldFault {
        let (NodeKind::Text { text, .. }, true) = (&self.node.kind, self.item && fields.is_some_and(|f| f.contains(&"id")))
        else {
            let Some(problem) = misshapen(self.node, fields, expected, self.of.map(|(_, key)| key)) else {
                return self.wrong(a_mapping());
            };
            // Its id is somewhere in the list, and a name of its neighbours may mean it.
            if self.item && matches!(self.node.kind, NodeKind::List(_)) && fields.is_some_and(|f| f.contains(&"id")) {
                self.reader.note_unread(LOST);
            } else {
                self.note_id();
            }
            return self.reader.note(problem);
        };
        self.reader.note_unread(LOST);
        let says = say!("problem-belongs", wanted = a_mapping(), found = phrase("problem-kind-text"));
        let is_id = text.chars().all(in_id);
        let name = if is_id { text.as_str() } else { "…" };
        let help = say!("problem-item-help", open = "{", name = name, close = "}");
        self.reader.note(Problem::new(Code::WrongShape, self.node.at, says).help(help))
    }

    fn text(self, wanted: impl FnOnce() -> &'static str) -> Result<&'a str, FieldFault> {
        match &self.node.kind {
            NodeKind::Text { text, .. } => Ok(text),
            _ => Err(self.wrong(wanted())),
        }
    }

    fn number<T: std::str::FromStr>(self) -> Result<T, FieldFault> {
        let text = self.text(|| phrase("problem-kind-number"))?;
        text.parse().map_err(|_| {
            let says = say!("problem-number", text = text);
            self.reader.note(Problem::new(Code::NotANumber, self.node.at, says))
        })
    }

    fn list<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        match &self.node.kind {
            NodeKind::List(items) if items.is_empty() => {
                let problem = Problem::new(Code::EmptyList, self.node.at, phrase("problem-list-empty"));
                Err(self.reader.note(problem.help(phrase("problem-list-empty-help"))))
            }
            NodeKind::List(items) => {
                self.placed(visitor.visit_seq(ListItems { items: items.iter(), reader: self.reader, text_refused: false }))
            }
            _ => Err(self.wrong(a_list())),
        }
    }

    fn mapping<V: Visitor<'a>>(self, visitor: V, fields: Option<&'static [&'static str]>) -> Result<V::Value, FieldFault> {
        let NodeKind::Map(entries) = &self.node.kind else {
            return Err(self.no_mapping(fields, &format!("{}", &visitor as &dyn de::Expected)));
        };
        let (mut known, mut unknown, mut colonless) = (Vec::with_capacity(entries.len()), false, false);
        if let (None, Some(problem)) = (fields, loose_names(entries)) {
            return self.placed(Err(self.reader.note(problem)));
        }
        for (i, entry) in entries.iter().enumerate() {
            let before = i.checked_sub(1).and_then(|i| entries.get(i));
            match fields {
                // The words behind a missing colon read as keys, too.
                Some(fields) if colonless && !fields.contains(&entry.1.as_str()) && is_text_fragment(entry) => {}
                Some(fields) if !fields.contains(&entry.1.as_str()) => {
                    let named = if i == 0 { name_as_key(entries, fields) } else { None };
                    let problem = named.unwrap_or_else(|| unknown_field(entry.0, &entry.1, fields));
                    // Behind a comma, a field without its colon is likelier than a text that goes on.
                    let cut = cut_at_comma(before, entry).filter(|_| problem.code != Code::Syntax);
                    let problem = cut.unwrap_or(problem);
                    unknown = true;
                    colonless |= matches!(problem.code, Code::Syntax | Code::CutText);
                    self.reader.note(problem);
                }
                _ => known.push(entry),
            }
        }
        let read = visitor.visit_map(MapEntries { entries: known.into_iter(), value: None, reader: self.reader, fields });
        let named = fields.is_some_and(|f| f.contains(&"id")) && !entries.iter().any(|(_, key, _)| key == "id");
        if self.item && named {
            self.reader.note_unread(LOST);
        }
        match read {
            // A misspelt field is very likely the missing one: one problem, not two.
            Err(FieldFault::Bare(Code::MissingField, ..)) if unknown => self.placed(Err(FieldFault::Noted)),
            // An item whose field is misspelt lacks that field, whatever it was: nothing else can be said of it.
            Ok(_) if unknown && self.item => self.placed(Err(FieldFault::Noted)),
            Err(FieldFault::Bare(Code::MissingField, says, _)) => {
                let has = |field: &str| entries.iter().any(|(_, key, _)| key == field);
                let missing: Vec<&str> =
                    needed_fields(fields.unwrap_or_default()).into_iter().flatten().filter(|field| !has(field)).collect();
                self.note_id();
                Err(self.reader.note(missing_fields(self.node.head(), says, &missing, fields.unwrap_or_default())))
            }
            other => self.placed(other),
        }
    }
}

impl<'a> de::Deserializer<'a> for NodeDeserializer<'a> {
    type Error = FieldFault;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        match &self.node.kind {
            NodeKind::Text { text, .. } => self.placed(visitor.visit_str(text)),
            NodeKind::List(_) => self.list(visitor),
            NodeKind::Map(_) => self.mapping(visitor, None),
            NodeKind::Empty => Err(self.wrong(phrase("problem-kind-value"))),
        }
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        let wanted = || phrase("problem-kind-flag");
        match self.text(wanted)? {
            "true" => self.placed(visitor.visit_bool(true)),
            "false" => self.placed(visitor.visit_bool(false)),
            other => {
                let says = say!("problem-belongs", wanted = wanted(), found = format!("`{other}`"));
                let problem = Problem::new(Code::NotAFlag, self.node.at, says);
                let meant = match other.to_lowercase().as_str() {
                    "yes" | "on" | "true" | "1" => Some("true"),
                    "no" | "off" | "false" | "0" => Some("false"),
                    _ => None,
                };
                Err(self.reader.note(match meant {
                    Some(flag) => problem.help(say!("problem-flag-help", flag = flag)),
                    None => problem.help(phrase("problem-flag-either-help")),
                }))
            }
        }
    }

    fn deserialize_u16<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.placed(visitor.visit_u16(self.number()?))
    }

    fn deserialize_u32<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.placed(visitor.visit_u32(self.number()?))
    }

    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        let text = self.text(|| phrase("problem-kind-text"))?;
        if let Some(problem) = incomplete_text(self.node, self.name) {
            let is_needed = problem.code == Code::EmptyValue && self.is_needed();
            let problem = if is_needed { problem.help(phrase("problem-needed-help")) } else { problem };
            return self.placed(Err(self.reader.note(problem)));
        }
        self.placed(visitor.visit_str(text))
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.mapping(visitor, None)
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, FieldFault> {
        if name == SPANNED {
            let value = NodeDeserializer { name: !self.words, ..self };
            return visitor.visit_seq(SpannedParts { at: Some(self.node.at), value: Some(value) });
        }
        // Words that were taken apart at a colon are no mapping of anybody's, and meant as text.
        let mapped = |(_, key, _): &(Span, String, YamlNode)| fields.contains(&key.as_str());
        if name == TEXT_OR_MAPPING && !matches!(&self.node.kind, NodeKind::Map(entries) if entries.iter().any(mapped)) {
            return self.deserialize_str(visitor);
        }
        self.mapping(visitor, Some(fields))
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, FieldFault> {
        let text = self.text(|| phrase("problem-kind-word"))?;
        self.placed(visitor.visit_enum(IntoDeserializer::<FieldFault>::into_deserializer(text)))
    }

    serde::forward_to_deserialize_any! {
        <W: Visitor<'a>> i8 i16 i32 i64 i128 u8 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct
        identifier ignored_any
    }
}

/// The two parts of a [`crate::content::document::Spanned`].
struct SpannedParts<D> {
    at: Option<Span>,
    value: Option<D>,
}

impl<'a, D: Deserializer<'a, Error = FieldFault>> de::SeqAccess<'a> for SpannedParts<D> {
    type Error = FieldFault;
    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, FieldFault> {
        if let Some(at) = self.at.take() {
            return seed.deserialize(SeqDeserializer::new([at.start, at.end].into_iter())).map(Some);
        }
        self.value.take().map(|value| seed.deserialize(value)).transpose()
    }
}

/// The items of a list.
struct ListItems<'a> {
    items: std::slice::Iter<'a, YamlNode>,
    reader: &'a FieldReader,
    /// Whether a text was refused among them: the next one is the same slip.
    text_refused: bool,
}

impl<'a> de::SeqAccess<'a> for ListItems<'a> {
    type Error = FieldFault;
    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, FieldFault> {
        let Some(node) = self.items.next() else { return Ok(None) };
        let text = matches!(node.kind, NodeKind::Text { .. });
        if text && self.text_refused {
            return Err(FieldFault::Noted);
        }
        let item = NodeDeserializer { node, reader: self.reader, item: true, name: false, words: false, of: None };
        let read = seed.deserialize(item);
        self.text_refused = text && read.is_err() && self.reader.last_is(Code::WrongShape);
        read.map(Some)
    }
}

/// The entries of a mapping.
struct MapEntries<'a> {
    entries: std::vec::IntoIter<&'a (Span, String, YamlNode)>,
    value: Option<&'a (Span, String, YamlNode)>,
    reader: &'a FieldReader,
    /// The keys that there may be; none where they are ids of the author's.
    fields: Option<&'static [&'static str]>,
}

impl<'a> de::MapAccess<'a> for MapEntries<'a> {
    type Error = FieldFault;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, FieldFault> {
        self.value = self.entries.next();
        self.value.map(|(at, key, _)| seed.deserialize(KeyDeserializer { at: *at, key })).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, FieldFault> {
        let Some((_, key, node)) = self.value.take() else { return Err(FieldFault::Noted) };
        let words = key == "text";
        let (item, of) = (self.fields.is_none(), self.fields.map(|fields| (fields, key.as_str())));
        let result = seed.deserialize(NodeDeserializer { node, reader: self.reader, item, name: false, words, of });
        if result.is_err() && item {
            self.reader.note_unread(key);
        }
        result
    }
}

/// A key about to become a value.
struct KeyDeserializer<'a> {
    at: Span,
    key: &'a str,
}

impl<'a> de::Deserializer<'a> for KeyDeserializer<'a> {
    type Error = FieldFault;
    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        visitor.visit_str(self.key)
    }
    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, FieldFault> {
        visitor.visit_seq(SpannedParts { at: Some(self.at), value: Some(StrDeserializer::new(self.key)) })
    }
    serde::forward_to_deserialize_any! {
        <W: Visitor<'a>> bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// Stands among the ids of unread items for an item that has lost its own.
pub const LOST: &str = "?";

/// What a list is called in a message.
fn a_list() -> &'static str {
    phrase("problem-kind-list-shape")
}
