//! Text to a tree of nodes with places. The only file that knows the YAML library.
//!
//! Plain scalars are taken back from the source letter by letter, so that `no`, `0755`, `1.10` and `true` are the text
//! that the author wrote and nothing else.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, Spanned};

use super::problem::{Code, Problem, Span};
use crate::text;

/// Bytes that a file may have. The shipped questionnaire has about a tenth of it.
pub const MAX_BYTES: usize = 1 << 20;

/// Nesting that a file may have; the format itself needs about ten.
const MAX_DEPTH: usize = 32;

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it stands (quotes included).
    pub at: Span,
    /// What it is.
    pub kind: NodeKind,
}

/// What a node is: nothing but text, lists and mappings, since the format decides what a text means.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeKind {
    /// A scalar, as written; `plain` where no quotes stand around it.
    Text {
        /// The text.
        text: String,
    },
    /// A key with nothing after it.
    Empty,
    /// A list.
    List(Vec<Node>),
    /// A mapping: keys with their places, in file order.
    Map(Vec<(Span, String, Node)>),
}

impl NodeKind {
    /// How a sentence names it.
    pub fn name(&self) -> &'static str {
        match self {
            NodeKind::Text { .. } => "text",
            NodeKind::Empty => "nothing",
            NodeKind::List(_) => "a list",
            NodeKind::Map(_) => "a mapping (`key: value`)",
        }
    }
}

impl Node {
    /// The place that stands for the whole node in a message: its first key or item, or all of a text.
    pub fn head(&self) -> Span {
        match &self.kind {
            NodeKind::Map(entries) => entries.first().map_or(self.at, |(at, ..)| *at),
            NodeKind::List(items) => items.first().map_or(self.at, Node::head),
            _ => self.at,
        }
    }
}

/// The bytes as text.
///
/// # Errors
/// One problem where there are too many bytes or they aren't UTF-8, with the text as far as it goes.
pub fn utf8(bytes: &[u8]) -> Result<&str, (Box<Problem>, String)> {
    if bytes.len() > MAX_BYTES {
        let says = format!("the file is larger than {} KiB", MAX_BYTES / 1024);
        return Err((Box::new(Problem::new(Code::TooLarge, Span::default(), says).help("is it the right file?")), String::new()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|e| {
        let good = String::from_utf8_lossy(&bytes[..e.valid_up_to()]).into_owned();
        let at = Span { start: good.len().saturating_sub(1), end: good.len() };
        let says = "the file isn't UTF-8 text from here on".to_owned();
        (Box::new(Problem::new(Code::NotUtf8, at, says).help("save the file again with the encoding UTF-8")), good)
    })
}

/// The text as a tree.
///
/// # Errors
/// One problem: what stops a text from being read at all.
pub fn parse(source: &str) -> Result<Node, Problem> {
    if let Some((i, c)) = source.char_indices().find(|(_, c)| text::is_hidden(*c) && !matches!(c, '\r' | '\t')) {
        let at = Span { start: i, end: i + c.len_utf8() };
        let says = format!("a hidden character (U+{:04X}) stands here", c as u32);
        return Err(
            Problem::new(Code::HiddenCharacter, at, says).help("delete it: such characters can fool a reader or a terminal")
        );
    }
    let options = serde_yaml::options! {
        strict_booleans: true,
        reject_unsupported_tags: true,
        with_snippet: false,
        duplicate_keys: DuplicateKeyPolicy::Error,
        merge_keys: MergeKeyPolicy::Error,
        budget: serde_yaml::budget! {
            max_documents: 1, max_depth: MAX_DEPTH, flow_nesting_limit: MAX_DEPTH, max_anchors: 0, max_aliases: 0,
            max_events: 200_000, max_nodes: 100_000,
        },
    };
    let spanned: Spanned<Any> = serde_yaml::from_str_with_options(source, options).map_err(|e| syntax(&e, source))?;
    build(spanned, source)
}

/// A problem of the YAML library in our words where we know the case.
fn syntax(error: &serde_yaml::Error, source: &str) -> Problem {
    let at = error.location().map_or(Span { start: source.len(), end: source.len() }, |l| place(l, source));
    let message = error.without_snippet().to_string();
    let first = message.lines().next().unwrap_or_default();
    let low = first.to_lowercase();
    if low.contains("duplicate") {
        let word = source.get(at.start..at.end).unwrap_or_default().trim();
        return Problem::new(Code::DuplicateKey, at, format!("the key `{}` stands here a second time", text::clean(word)))
            .help("join the two, or delete one");
    }
    if low.contains("anchor") || low.contains("alias") || low.contains("merge key") {
        return Problem::new(Code::Anchor, at, "anchors and aliases (`&name`, `*name`, `<<`) aren't part of this format")
            .help("write the value out, or name a condition and use `holds`");
    }
    if low.contains("tag") {
        return Problem::new(Code::Tag, at, "tags (`!name`) aren't part of this format").help("put the text in quotes instead");
    }
    if low.contains("depth") || low.contains("recursion") || low.contains("nesting") {
        return Problem::new(Code::Syntax, at, "nested too deeply to be a questionnaire").help("is a bracket open?");
    }
    if low.contains("budget") || low.contains("limit") {
        return Problem::new(Code::TooLarge, at, "too much in one file to read").help("is it the right file?");
    }
    let tail = first
        .split_once(": ")
        .map_or(first, |(head, tail)| if head.starts_with("line ") || head == "error" { tail } else { first });
    // The library says the place again in words, and puts a tab where the text before it began.
    let tail = tail.split_once(" at line ").map_or(tail, |(words, _)| words);
    let tab = source.get(at.start..).and_then(|rest| rest.find('\t')).map(|i| at.start + i);
    let at = tab.filter(|_| tail.contains("tab")).map_or(at, |start| Span { start, end: start + 1 });
    let help = if tail.contains("tab") {
        "indent with spaces"
    } else if tail.contains("mapping values") {
        "put quotes around a text that has `: ` in it"
    } else {
        "look at the indentation, the quotes and the brackets just before this place"
    };
    Problem::new(Code::Syntax, at, format!("this isn't YAML that can be read: {}", text::clean(tail))).help(help)
}

/// The byte place of a location of the YAML library.
fn place(location: serde_yaml::Location, source: &str) -> Span {
    let span = location.span();
    let to_usize = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    if let (Some(start), Some(len)) = (span.byte_offset(), span.byte_len()) {
        let start = to_usize(start).min(source.len());
        return Span { start, end: (start + to_usize(len)).min(source.len()) };
    }
    let start = source.split_inclusive('\n').take(to_usize(location.line().saturating_sub(1))).map(str::len).sum::<usize>();
    let start = (start + to_usize(location.column().saturating_sub(1))).min(source.len());
    Span { start, end: (start + 1).min(source.len()) }
}

/// A value as the library gives it. Anything but text, lists and mappings is taken back from the source.
enum Any {
    Text(String),
    Other,
    List(Vec<Spanned<Any>>),
    Map(Vec<(Spanned<String>, Spanned<Any>)>),
}

fn build(value: Spanned<Any>, source: &str) -> Result<Node, Problem> {
    let mut at = place(value.referenced, source);
    no_tag(at, source)?;
    let kind = match value.value {
        Any::List(items) => NodeKind::List(items.into_iter().map(|n| build(n, source)).collect::<Result<_, _>>()?),
        Any::Map(entries) => {
            let mut out = Vec::with_capacity(entries.len());
            for (key, value) in entries {
                let key_at = place(key.referenced, source);
                let mut node = build(value, source)?;
                if node.kind == NodeKind::Empty {
                    node.at = key_at;
                }
                out.push((key_at, key.value, node));
            }
            NodeKind::Map(out)
        }
        Any::Text(text) => {
            let written = source.get(at.start..at.end).unwrap_or_default();
            at.end = at.start + written.trim_end().len();
            NodeKind::Text { text: text.trim_end_matches('\n').to_owned() }
        }
        Any::Other => match source.get(at.start..at.end).map(str::trim).unwrap_or_default() {
            "" => NodeKind::Empty,
            verbatim => {
                at.end = at.start + verbatim.len();
                NodeKind::Text { text: verbatim.to_owned() }
            }
        },
    };
    Ok(Node { at, kind })
}

/// Standard tags (`!!str`) pass the library without a word; they aren't part of the format.
fn no_tag(at: Span, source: &str) -> Result<(), Problem> {
    let before = source.get(..at.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let Some(word) = line.split_whitespace().next_back().filter(|w| w.starts_with('!')) else { return Ok(()) };
    let end = line.trim_end().len() + (before.len() - line.len());
    let at = Span { start: end - word.len(), end };
    Err(Problem::new(Code::Tag, at, "tags (`!name`) aren't part of this format").help("put the text in quotes instead"))
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Take;
        impl<'de> Visitor<'de> for Take {
            type Value = Any;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text, a list or a mapping")
            }
            fn visit_bool<E>(self, _: bool) -> Result<Any, E> {
                Ok(Any::Other)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Any, E> {
                Ok(Any::Other)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Any, E> {
                Ok(Any::Other)
            }
            fn visit_i128<E>(self, _: i128) -> Result<Any, E> {
                Ok(Any::Other)
            }
            fn visit_u128<E>(self, _: u128) -> Result<Any, E> {
                Ok(Any::Other)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Any, E> {
                Ok(Any::Other)
            }
            fn visit_unit<E>(self) -> Result<Any, E> {
                Ok(Any::Other)
            }
            fn visit_none<E>(self) -> Result<Any, E> {
                Ok(Any::Other)
            }
            fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<Any, D::Error> {
                Any::deserialize(d)
            }
            fn visit_str<E>(self, s: &str) -> Result<Any, E> {
                Ok(Any::Text(s.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Any, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Any::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Any, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Any::Map(entries))
            }
        }
        d.deserialize_any(Take)
    }
}
