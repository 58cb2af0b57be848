//! Text to a tree of nodes with places. The only file that knows the YAML library.
//!
//! Plain scalars are taken back from the source letter by letter, so that `no`, `0755`, `1.10` and `true` are the text
//! that the author wrote and nothing else.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, Spanned as YamlSpanned};

use crate::base::hidden::hidden_in;
use crate::base::phrases::{phrase, say};
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::yaml_errors::{self, place};

/// Bytes that a file may have. The shipped questionnaire has about a tenth of it.
pub const MAX_BYTES: usize = 1 << 20;

/// Nesting that a file may have; the format itself needs about ten.
const MAX_DEPTH: usize = 32;

/// Characters that a text may have: more than any screen shows.
const MAX_TEXT: usize = 2_000;

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct YamlNode {
    /// Where it stands (quotes included).
    pub at: Span,
    /// What it is.
    pub kind: NodeKind,
}

/// What a node is: nothing but text, lists and mappings, since the format decides what a text means.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeKind {
    /// A scalar, as written.
    Text {
        /// The text.
        text: String,
        /// Whether it stands in quotes, or what follows it.
        written: ScalarStyle,
    },
    /// A key with nothing after it.
    Empty,
    /// A list.
    List(Vec<YamlNode>),
    /// A mapping: keys with their places, in file order.
    Map(Vec<(Span, String, YamlNode)>),
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScalarStyle {
    /// In quotes, or as a block of lines.
    Quoted,
    /// Without quotes.
    Plain,
    /// Without quotes, and a comment follows it in its line: perhaps the rest of the text.
    BeforeComment,
}

/// What a mapping is called in a message.
pub(crate) fn a_mapping() -> &'static str {
    phrase("problem-kind-mapping-shape")
}

impl NodeKind {
    /// How a sentence names it.
    pub fn name(&self) -> &'static str {
        match self {
            NodeKind::Text { .. } => phrase("problem-kind-text"),
            NodeKind::Empty => phrase("problem-kind-nothing"),
            NodeKind::List(_) => phrase("problem-kind-list"),
            NodeKind::Map(_) => a_mapping(),
        }
    }
}

impl YamlNode {
    /// The place that stands for the whole node in a message: its first key or item, or all of a text.
    pub fn head(&self) -> Span {
        match &self.kind {
            NodeKind::Map(entries) => entries.first().map_or(self.at, |(at, ..)| *at),
            NodeKind::List(items) => items.first().map_or(self.at, YamlNode::head),
            _ => self.at,
        }
    }
}

/// The bytes as text. Errors: one problem where there are too many bytes or they aren't UTF-8, with the text as far as it goes.
pub fn utf8(bytes: &[u8]) -> Result<&str, (Box<Problem>, String)> {
    if bytes.len() > MAX_BYTES {
        let problem = Problem::new(Code::TooLarge, Span::default(), say!("problem-too-large", kib = MAX_BYTES / 1024));
        return Err((Box::new(problem.help(phrase("problem-right-file"))), String::new()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, 0, ..] | [_, 0, _, 0, ..] = bytes {
        let problem = Problem::new(Code::NotUtf8, Span::default(), phrase("problem-utf-16"));
        return Err((Box::new(problem.help(phrase("problem-not-utf-8-help"))), String::new()));
    }
    let other = match bytes {
        [b'P', b'K', 3 | 5, ..] => Some(phrase("problem-document-zip")),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Some(phrase("problem-document-old")),
        [b'{', b'\\', b'r', b't', b'f', ..] => Some(phrase("problem-document-rtf")),
        [b'%', b'P', b'D', b'F', ..] => Some(phrase("problem-document-pdf")),
        _ => None,
    };
    if is_web_page(bytes) {
        let problem = Problem::new(Code::OtherKind, Span::default(), phrase("problem-web-page"));
        return Err((Box::new(problem.help(phrase("problem-web-page-help"))), String::new()));
    }
    if let Some(says) = other {
        let help = phrase("problem-document-help");
        return Err((Box::new(Problem::new(Code::NotUtf8, Span::default(), says).help(help)), String::new()));
    }
    std::str::from_utf8(bytes).map_err(|e| {
        let good = String::from_utf8_lossy(&bytes[..e.valid_up_to()]).into_owned();
        let at = Span { start: good.len().saturating_sub(1), end: good.len() };
        let problem = Problem::new(Code::NotUtf8, at, phrase("problem-not-utf-8"));
        (Box::new(problem.help(phrase("problem-not-utf-8-help"))), good)
    })
}

/// Whether bytes begin as a web page does.
fn is_web_page(bytes: &[u8]) -> bool {
    let begins = |with: &[u8]| bytes.trim_ascii_start().get(..with.len()).is_some_and(|b| b.eq_ignore_ascii_case(with));
    begins(b"<!doctype html") || begins(b"<html")
}

/// The text as a tree, as it is written. Errors: one problem: what stops a text from being read at all.
pub(crate) fn written_tree(source: &str) -> Result<YamlNode, Problem> {
    if let Some((i, c)) = hidden_in(source).find(|(_, c)| !matches!(c, '\r' | '\t')) {
        let at = Span { start: i, end: i + c.len_utf8() };
        let says = say!("problem-hidden-stands", code = format!("U+{:04X}", c as u32));
        return Err(Problem::new(Code::HiddenCharacter, at, says).help(phrase("problem-hidden-help")));
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
    let spanned: YamlSpanned<Any> =
        serde_yaml::from_str_with_options(source, options).map_err(|e| yaml_errors::problem(&e, source))?;
    build(spanned, source)
}

/// A value as the library gives it. Anything but text, lists and mappings is taken back from the source.
enum Any {
    Text(String),
    Other,
    List(Vec<YamlSpanned<Any>>),
    Map(Vec<(YamlSpanned<String>, YamlSpanned<Any>)>),
}

fn build(value: YamlSpanned<Any>, source: &str) -> Result<YamlNode, Problem> {
    let mut at = place(value.referenced, source);
    no_tag(at, source)?;
    let kind = match value.value {
        Any::List(items) => NodeKind::List(items.into_iter().map(|n| build(n, source)).collect::<Result<_, _>>()?),
        Any::Map(entries) => {
            let mut out = Vec::with_capacity(entries.len());
            for (key, value) in entries {
                let key_at = place(key.referenced, source);
                check_text(&key.value, key_at, source)?;
                let mut node = build(value, source)?;
                if node.kind == NodeKind::Empty {
                    // Of a key in braces that has no colon either, only where it begins: it may be a value that stands alone.
                    let has_colon = source.get(key_at.end..).is_some_and(|rest| rest.trim_start().starts_with(':'));
                    node.at = if has_colon { key_at } else { Span { end: key_at.start, ..key_at } };
                }
                out.push((key_at, key.value, node));
            }
            NodeKind::Map(out)
        }
        Any::Text(text) => {
            let written = source.get(at.start..at.end).unwrap_or_default();
            at.end = at.start + written.trim_end().len();
            check_text(&text, at, source)?;
            NodeKind::Text { text: text.trim_end_matches('\n').to_owned(), written: how_written(at, source) }
        }
        Any::Other => match source.get(at.start..at.end).map(str::trim).unwrap_or_default() {
            "" => NodeKind::Empty,
            verbatim => {
                at.end = at.start + verbatim.len();
                NodeKind::Text { text: verbatim.to_owned(), written: how_written(at, source) }
            }
        },
    };
    Ok(YamlNode { at, kind })
}

/// Whether a text is in quotes, plain, or cut short by a comment.
fn how_written(at: Span, source: &str) -> ScalarStyle {
    let written = source.get(at.start..at.end).unwrap_or_default();
    if written.starts_with(['"', '\'', '|', '>']) {
        return ScalarStyle::Quoted;
    }
    // Only as far as the blanks go: a file may be one long line.
    let rest = source.get(at.end..).unwrap_or_default();
    let comment = rest.starts_with([' ', '\t']) && rest.trim_start_matches([' ', '\t']).starts_with('#');
    if comment { ScalarStyle::BeforeComment } else { ScalarStyle::Plain }
}

/// Checks that no escape such as `\x1b` hides a character in a text, and that the text isn't longer than anybody reads.
fn check_text(text: &str, at: Span, source: &str) -> Result<(), Problem> {
    if let Some(c) = hidden_in(text).map(|(_, c)| c).find(|c| *c != '\t') {
        let escape = source.get(at.start..at.end).and_then(|w| w.find('\\')).map_or(at.start, |i| at.start + i);
        let says = say!("problem-hidden-written", code = format!("U+{:04X}", c as u32));
        return Err(Problem::new(Code::HiddenCharacter, Span { start: escape, end: at.end.max(escape) }, says)
            .help(phrase("problem-hidden-help")));
    }
    let length = text.chars().count();
    if length > MAX_TEXT {
        let says = say!("problem-text-too-long", length = length, most = MAX_TEXT);
        return Err(Problem::new(Code::TooLong, at, says).help(phrase("problem-text-too-long-help")));
    }
    Ok(())
}

/// Standard tags (`!!str`) pass the library without a word; they aren't part of the format.
fn no_tag(at: Span, source: &str) -> Result<(), Problem> {
    // Standard tags are short, and a file may be one long line.
    let from = (at.start.saturating_sub(200)..at.start).find(|i| source.is_char_boundary(*i)).unwrap_or(at.start);
    let before = source.get(from..at.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let word = line.split_whitespace().next_back().map(|w| w.trim_start_matches(['[', '{', ',']));
    let Some(word) = word.filter(|w| w.starts_with('!')) else { return Ok(()) };
    let end = line.trim_end().len() + (at.start - line.len());
    let at = Span { start: end - word.len(), end };
    Err(Problem::new(Code::Tag, at, phrase("problem-tag")).help(phrase("problem-tag-help")))
}

macro_rules! any_other {
    ($($visit:ident $($type:ty)?),*) => { $(fn $visit<E>(self $(, _: $type)?) -> Result<Any, E> { Ok(Any::Other) })* };
}

/// Builds an [`Any`].
struct AnyVisitor;

impl<'de> Visitor<'de> for AnyVisitor {
    type Value = Any;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase("problem-kind-any"))
    }
    any_other!(visit_bool bool, visit_i64 i64, visit_u64 u64, visit_i128 i128, visit_u128 u128, visit_f64 f64, visit_unit, visit_none);
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

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(AnyVisitor)
    }
}
