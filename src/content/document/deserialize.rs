//! From the tree to typed raw values: a deserializer that notes a problem with its place and lets the lists around a
//! faulty item go on (see `Items` and `Table`).

pub(crate) mod parts;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{self, DeserializeOwned, IntoDeserializer, Visitor};

use crate::content::document::deserialize::parts::{Map, Placed, Seq};
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::raw::PLACED;
use crate::content::document::tree::{Node, NodeKind, Written};
use crate::content::document::yaml_errors::{is_odd_space, no_colon, told_of_space};

/// Stands among the ids of items that can't be read where an item has lost its own.
pub const LOST: &str = "?";

/// How a mapping is called.
const A_MAPPING: &str = "a mapping (`key: value`)";

/// Reads a tree as a `T`, collecting problems.
#[derive(Default)]
pub struct Reader {
    problems: RefCell<Vec<Problem>>,
    unread: RefCell<BTreeSet<String>>,
}

impl Reader {
    /// The value, unless something outside any list or table can't be read (its problem is then noted).
    pub fn read<T: DeserializeOwned>(&self, node: &Node) -> Option<T> {
        T::deserialize(De { node, reader: self, item: false, placed: false }).ok()
    }

    /// All problems noted, and the ids of the items that could not be read: what refers to these isn't wrong.
    pub fn finish(self) -> (Vec<Problem>, BTreeSet<String>) {
        (self.problems.into_inner(), self.unread.into_inner())
    }

    /// Whether the last problem that was noted is of a kind.
    fn last_is(&self, code: Code) -> bool {
        self.problems.borrow().last().is_some_and(|p| p.code == code)
    }

    fn note(&self, problem: Problem) -> FieldFault {
        self.problems.borrow_mut().push(problem);
        FieldFault::Noted
    }
}

/// Reads one value from a tree: the value, and all problems.
pub fn read_value<T: DeserializeOwned>(node: &Node) -> (Option<T>, Vec<Problem>, BTreeSet<String>) {
    let reader = Reader::default();
    let value = reader.read(node);
    let (problems, unread) = reader.finish();
    (value, problems, unread)
}

/// Why a value could not be built: a problem without a place yet, or one that has been noted.
#[derive(Debug)]
pub(crate) enum FieldFault {
    Bare(Code, String, Vec<String>),
    Noted,
}

impl fmt::Display for FieldFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a problem that has been noted")
    }
}

impl std::error::Error for FieldFault {}

impl de::Error for FieldFault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        FieldFault::Bare(Code::WrongShape, message.to_string(), Vec::new())
    }
    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match found {
            de::Unexpected::Map => A_MAPPING,
            de::Unexpected::Seq => "a list",
            _ => "text",
        };
        FieldFault::Bare(Code::WrongShape, format!("{expected} belongs here, not {found}"), Vec::new())
    }
    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let known = expected.iter().map(|s| (*s).to_owned()).collect();
        FieldFault::Bare(Code::UnknownWord, format!("`{word}` can't stand here"), known)
    }
    fn missing_field(field: &'static str) -> Self {
        FieldFault::Bare(Code::MissingField, format!("the field `{field}` is missing here"), Vec::new())
    }
}

/// A node about to become a value. `item`: it stands in a list or a table, so that its id is worth keeping. `placed`: it is
/// wanted with its place, as names are and texts for people aren't.
#[derive(Clone, Copy)]
pub(crate) struct De<'a> {
    node: &'a Node,
    reader: &'a Reader,
    item: bool,
    placed: bool,
}

impl<'a> De<'a> {
    fn placed<T>(self, result: Result<T, FieldFault>) -> Result<T, FieldFault> {
        let result = match result {
            Err(FieldFault::Bare(code, says, known)) => {
                let at = self.node.head();
                let mut problem = Problem::new(code, at, says);
                if let (NodeKind::Text { text, .. }, false) = (&self.node.kind, known.is_empty()) {
                    problem = problem.did_you_mean(text, known.iter().map(String::as_str));
                }
                Err(self.reader.note(problem))
            }
            other => other,
        };
        if result.is_err() && self.item {
            self.keep_id();
        }
        result
    }

    /// Remembers the id of an item that can't be read; an empty one where it has none, since it was there all the same.
    fn keep_id(self) {
        let id = match &self.node.kind {
            NodeKind::Map(entries) => entries.iter().find(|(_, key, _)| key == "id").map(|(_, _, value)| match &value.kind {
                NodeKind::Text { text, .. } => text.clone(),
                _ => LOST.to_owned(),
            }),
            _ => None,
        };
        self.reader.unread.borrow_mut().insert(id.unwrap_or_default());
    }

    /// What comes of a node whose problem has been noted.
    fn unreadable<T>(self) -> Result<T, FieldFault> {
        if self.item {
            self.keep_id();
        }
        Err(FieldFault::Noted)
    }

    /// The wrong kind of node, noted.
    fn wrong(self, wanted: &str) -> FieldFault {
        let problem = match &self.node.kind {
            NodeKind::Empty => {
                Problem::new(Code::EmptyValue, self.node.at, format!("nothing stands here, where {wanted} belongs"))
                    .help("write the value, or delete the line")
            }
            kind => Problem::new(Code::WrongShape, self.node.head(), format!("{wanted} belongs here, not {}", kind.name())),
        };
        if self.item {
            self.keep_id();
        }
        self.reader.note(problem)
    }

    /// Something else where a mapping belongs. An item that is only its name has lost all that belongs to it, and what names its
    /// neighbours may mean it.
    fn no_mapping(self, fields: Option<&[&str]>) -> FieldFault {
        let (NodeKind::Text { text, .. }, true) = (&self.node.kind, self.item && fields.is_some_and(|f| f.contains(&"id")))
        else {
            return self.wrong(A_MAPPING);
        };
        self.reader.unread.borrow_mut().insert(LOST.to_owned());
        let says = format!("{A_MAPPING} belongs here, not text");
        let name = if text.contains(' ') { "…" } else { text };
        self.reader.note(
            Problem::new(Code::WrongShape, self.node.at, says).help(format!("write `{{id: {name}, …}}`, with its other fields")),
        )
    }

    fn text(self, wanted: &str) -> Result<&'a str, FieldFault> {
        match &self.node.kind {
            NodeKind::Text { text, .. } => Ok(text),
            _ => Err(self.wrong(wanted)),
        }
    }

    /// What is wrong with a text that isn't all that its author wanted to say.
    fn unsaid(self, text: &str) -> Option<Problem> {
        let written = match &self.node.kind {
            NodeKind::Text { written, .. } => *written,
            _ => return None,
        };
        let at = self.node.at;
        if text.trim().is_empty() {
            return Some(Problem::new(Code::EmptyValue, at, "the text is empty").help("write it, or delete the line"));
        }
        // A name may well be `null`; a text for people that is just that was left out.
        if !self.placed && written != Written::Quoted && matches!(text, "null" | "~" | "Null" | "NULL") {
            return Some(
                Problem::new(Code::EmptyValue, at, format!("nothing is said here but `{text}`"))
                    .help("write the text, or delete the line"),
            );
        }
        if written != Written::Quoted && in_curly_quotes(text) {
            return Some(
                Problem::new(Code::CurlyQuotes, at, "the quotes around this text are read as a part of it")
                    .help("write straight quotes (\") in their place; if they are to be seen, put straight ones around them"),
            );
        }
        if written == Written::BeforeComment && (!self.placed || text.contains(' ')) {
            return Some(
                Problem::new(Code::CutText, at, "the text ends here, because ` #` begins a comment")
                    .help("put quotes around the whole text, or the comment on a line of its own"),
            );
        }
        None
    }

    fn number<T: std::str::FromStr>(self) -> Result<T, FieldFault> {
        let text = self.text("a whole number")?;
        text.parse().map_err(|_| {
            self.reader.note(Problem::new(
                Code::NotANumber,
                self.node.at,
                format!("`{text}` isn't a whole number that can stand here"),
            ))
        })
    }

    fn list<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        match &self.node.kind {
            NodeKind::List(items) if items.is_empty() => Err(self.reader.note(
                Problem::new(Code::EmptyList, self.node.at, "the list is empty").help("write an item, or delete the line"),
            )),
            NodeKind::List(items) => {
                self.placed(visitor.visit_seq(Seq { items: items.iter(), reader: self.reader, text_refused: false }))
            }
            _ => Err(self.wrong("a list (`- …`)")),
        }
    }

    fn mapping<V: Visitor<'a>>(self, visitor: V, fields: Option<&'static [&'static str]>) -> Result<V::Value, FieldFault> {
        let NodeKind::Map(entries) = &self.node.kind else { return Err(self.no_mapping(fields)) };
        let (mut known, mut unknown, mut colonless) = (Vec::with_capacity(entries.len()), false, false);
        for entry in entries {
            match fields {
                // The words behind a missing colon read as keys, too.
                Some(fields) if colonless && !fields.contains(&entry.1.as_str()) && said_behind(entry) => {}
                Some(fields) if !fields.contains(&entry.1.as_str()) => {
                    let problem = unknown_field(entry.0, &entry.1, fields);
                    unknown = true;
                    colonless |= problem.code == Code::Syntax;
                    self.reader.note(problem);
                }
                _ => known.push(entry),
            }
        }
        let table = fields.is_none();
        let read = visitor.visit_map(Map { entries: known.into_iter(), value: None, reader: self.reader, table });
        let named = fields.is_some_and(|f| f.contains(&"id")) && !entries.iter().any(|(_, key, _)| key == "id");
        if self.item && named {
            self.reader.unread.borrow_mut().insert(LOST.to_owned());
        }
        match read {
            // A misspelt field is very likely the missing one: one problem, not two.
            Err(FieldFault::Bare(Code::MissingField, ..)) if unknown => self.unreadable(),
            // An item whose field is misspelt lacks that field, whatever it was: nothing else can be said of it.
            Ok(_) if unknown && self.item => self.unreadable(),
            other => self.placed(other),
        }
    }
}

/// Whether an entry reads like words of a text that were taken apart at commas: no key has a blank, and none stands alone.
fn said_behind((_, key, value): &(Span, String, Node)) -> bool {
    value.kind == NodeKind::Empty || key.contains(' ')
}

/// Whether a text stands in curly quotes as a whole, as a word processor writes them.
fn in_curly_quotes(text: &str) -> bool {
    let mut chars = text.chars();
    let (open, close) = (chars.next(), chars.next_back());
    let pair = matches!(
        (open, close),
        (Some('“' | '”' | '„'), Some('“' | '”')) | (Some('‘' | '‚'), Some('’' | '‘')) | (Some('«'), Some('»'))
    );
    pair && !chars.any(|c| matches!(c, '“' | '”' | '„' | '«' | '»'))
}

/// A key that no field has: misspelt, or two words because its colon is missing.
fn unknown_field(at: Span, key: &str, fields: &[&str]) -> Problem {
    if let Some((word, _)) = key.split_once([' ', ':']).filter(|(word, _)| fields.contains(word)) {
        let behind = key.get(word.len()..).unwrap_or_default();
        if let Some(space) = behind.strip_prefix(':').and_then(|rest| rest.chars().next()).filter(|c| is_odd_space(*c)) {
            let start = at.start + word.len() + 1;
            let (at, says, help) = told_of_space(Span { start, end: start + space.len_utf8() });
            return Problem::new(Code::Syntax, at, says).help(help);
        }
        return Problem::new(Code::Syntax, Span { start: at.start, end: at.start + word.len() }, no_colon(word))
            .help(format!("write `{word}: ` and then what belongs there"));
    }
    Problem::new(Code::UnknownField, at, format!("there is no field `{key}` here")).did_you_mean(key, fields.iter().copied())
}

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty),*) => {
        $(fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
            let n: $type = self.number()?;
            self.placed(visitor.$visit(n))
        })*
    };
}

impl<'a> de::Deserializer<'a> for De<'a> {
    type Error = FieldFault;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        match &self.node.kind {
            NodeKind::Text { text, .. } => self.placed(visitor.visit_str(text)),
            NodeKind::List(_) => self.list(visitor),
            NodeKind::Map(_) => self.mapping(visitor, None),
            NodeKind::Empty => Err(self.wrong("a value")),
        }
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        match self.text("`true` or `false`")? {
            "true" => self.placed(visitor.visit_bool(true)),
            "false" => self.placed(visitor.visit_bool(false)),
            other => Err(self.reader.note(Problem::new(
                Code::NotAFlag,
                self.node.at,
                format!("`true` or `false` belongs here, not `{other}`"),
            ))),
        }
    }

    numbers!(deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16, deserialize_u32 visit_u32 u32, deserialize_u64 visit_u64 u64,
        deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16, deserialize_i32 visit_i32 i32, deserialize_i64 visit_i64 i64);

    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        let text = self.text("text")?;
        if let Some(problem) = self.unsaid(text) {
            self.reader.note(problem);
            return self.unreadable();
        }
        self.placed(visitor.visit_str(text))
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(self, name: &'static str, visitor: V) -> Result<V::Value, FieldFault> {
        if name == PLACED {
            return visitor.visit_seq(Placed { de: self, step: 0 });
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, FieldFault> {
        self.mapping(visitor, None)
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, FieldFault> {
        self.mapping(visitor, Some(fields))
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, FieldFault> {
        let text = self.text("one word")?;
        self.placed(visitor.visit_enum(IntoDeserializer::<FieldFault>::into_deserializer(text)))
    }

    serde::forward_to_deserialize_any! { <W: Visitor<'a>> i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct ignored_any }
}
