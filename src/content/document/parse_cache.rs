//! The tree of a text in few bytes, so that a file that is compiled into the program needn't be parsed at every start.
//!
//! A packed tree begins with the digest of its text. With any other text it is ignored, and the text is parsed: a stale tree costs
//! time, and never says anything else than the text.

use sha2::{Digest, Sha256};

use crate::content::document::problem::{Problem, Span};
use crate::content::document::tree::{NodeKind, ScalarStyle, YamlNode, parse};

/// What a node begins with.
mod tag {
    /// Text in quotes or as a block; with the text.
    pub(crate) const QUOTED: u8 = 0;
    /// Text without quotes.
    pub(crate) const PLAIN: u8 = 1;
    /// The same, and a comment behind it.
    pub(crate) const BEFORE_COMMENT: u8 = 2;
    /// Added to the three above: the text is what stands in the file, quotes aside, letter by letter, and isn't packed.
    pub(crate) const VERBATIM: u8 = 3;
    pub(crate) const EMPTY: u8 = 6;
    pub(crate) const LIST: u8 = 7;
    pub(crate) const MAP: u8 = 8;
}

/// The tree of a text that was packed when the program was made, or else of the text itself.
///
/// # Errors
/// As [`parse`].
pub fn shipped(source: &str, packed: &[u8]) -> Result<YamlNode, Problem> {
    match unpack(source, packed) {
        Some(node) => Ok(node),
        None => parse(source),
    }
}

/// Packs the tree of a text.
///
/// # Errors
/// As [`parse`].
pub fn pack(source: &str) -> Result<Vec<u8>, Problem> {
    let node = parse(source)?;
    let mut out = mark(source).to_vec();
    put(&node, source, &mut out);
    Ok(out)
}

/// The tree, if these bytes are of this text and whole.
fn unpack(source: &str, packed: &[u8]) -> Option<YamlNode> {
    let rest = packed.strip_prefix(&mark(source))?;
    let mut rest = Rest { rest, source };
    let node = rest.node()?;
    rest.rest.is_empty().then_some(node)
}

/// Says of which text something is: its digest, line ends included, since places depend on them.
fn mark(source: &str) -> [u8; 32] {
    Sha256::digest(source.as_bytes()).into()
}

/// What stands at a place, without the quotes around it.
fn bare(at: Span, source: &str) -> Option<&str> {
    let written = source.get(at.start..at.end)?;
    let quoted = ['"', '\''].into_iter().find_map(|q| written.strip_prefix(q)?.strip_suffix(q));
    Some(quoted.unwrap_or(written))
}

fn put(node: &YamlNode, source: &str, out: &mut Vec<u8>) {
    match &node.kind {
        NodeKind::Text { text, written } => {
            let tag = match written {
                ScalarStyle::Quoted => tag::QUOTED,
                ScalarStyle::Plain => tag::PLAIN,
                ScalarStyle::BeforeComment => tag::BEFORE_COMMENT,
            };
            let verbatim = bare(node.at, source) == Some(text);
            out.push(if verbatim { tag + tag::VERBATIM } else { tag });
            span(node.at, out);
            if !verbatim {
                word(text, out);
            }
        }
        NodeKind::Empty => {
            out.push(tag::EMPTY);
            span(node.at, out);
        }
        NodeKind::List(items) => {
            out.push(tag::LIST);
            span(node.at, out);
            number(items.len(), out);
            for item in items {
                put(item, source, out);
            }
        }
        NodeKind::Map(entries) => {
            out.push(tag::MAP);
            span(node.at, out);
            number(entries.len(), out);
            for (at, key, value) in entries {
                span(*at, out);
                word(key, out);
                put(value, source, out);
            }
        }
    }
}

fn span(at: Span, out: &mut Vec<u8>) {
    number(at.start, out);
    number(at.end.saturating_sub(at.start), out);
}

fn word(text: &str, out: &mut Vec<u8>) {
    number(text.len(), out);
    out.extend_from_slice(text.as_bytes());
}

/// Seven bits a byte, the lowest first; the eighth says that more follow.
fn number(mut n: usize, out: &mut Vec<u8>) {
    while n > 0x7F {
        out.push(n.to_le_bytes()[0] | 0x80);
        n >>= 7;
    }
    out.push(n.to_le_bytes()[0]);
}

/// What is still to be unpacked.
struct Rest<'a> {
    rest: &'a [u8],
    source: &'a str,
}

impl Rest<'_> {
    fn node(&mut self) -> Option<YamlNode> {
        let tag = self.byte()?;
        let at = self.span()?;
        let kind = match tag {
            tag::EMPTY => NodeKind::Empty,
            tag::LIST => {
                let (many, mut items) = self.room()?;
                for _ in 0..many {
                    items.push(self.node()?);
                }
                NodeKind::List(items)
            }
            tag::MAP => {
                let (many, mut entries) = self.room()?;
                for _ in 0..many {
                    entries.push((self.span()?, self.word()?, self.node()?));
                }
                NodeKind::Map(entries)
            }
            tag => {
                let verbatim = tag >= tag::VERBATIM;
                let text = if verbatim { bare(at, self.source)?.to_owned() } else { self.word()? };
                let written = match if verbatim { tag - tag::VERBATIM } else { tag } {
                    tag::QUOTED => ScalarStyle::Quoted,
                    tag::PLAIN => ScalarStyle::Plain,
                    tag::BEFORE_COMMENT => ScalarStyle::BeforeComment,
                    _ => return None,
                };
                NodeKind::Text { text, written }
            }
        };
        Some(YamlNode { at, kind })
    }

    /// How many parts are said to follow, and room for them; each takes a byte at least.
    fn room<T>(&mut self) -> Option<(usize, Vec<T>)> {
        let many = self.number()?;
        (many <= self.rest.len()).then(|| (many, Vec::with_capacity(many)))
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<usize> {
        let mut n = 0_usize;
        for shift in (0..28).step_by(7) {
            let byte = self.byte()?;
            n |= usize::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Some(n);
            }
        }
        None
    }

    fn span(&mut self) -> Option<Span> {
        let start = self.number()?;
        Some(Span { start, end: start + self.number()? })
    }

    fn word(&mut self) -> Option<String> {
        let length = self.number()?;
        let (word, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        String::from_utf8(word.to_vec()).ok()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the test writes the packed trees where it is asked to")]

    use super::*;

    const FILES: [(&str, &str); 2] =
        [("questions", include_str!("../../../questions.yaml")), ("helplines", include_str!("../../../helplines.yaml"))];

    #[test]
    fn what_is_packed_is_the_tree_of_the_shipped_files() {
        for (name, source) in FILES {
            let path = format!("{}/data/{name}.packed", env!("CARGO_MANIFEST_DIR"));
            if std::env::var_os("UPDATE_PACKED").is_some() {
                std::fs::write(&path, pack(source).unwrap()).unwrap();
            }
            let packed = std::fs::read(&path).unwrap();
            assert!(unpack(source, &packed).is_some(), "{path} isn't current: run `UPDATE_PACKED=1 cargo test --lib packed`");
            assert_eq!(unpack(source, &packed), parse(source).ok(), "{path}");
        }
    }

    /// Every way to write a text, and every kind of node.
    const ALL_KINDS: &str =
        "a: plain\nb: 'quoted'\nc: |\n  two\n  lines\nd: cut # here\ne:\nf: [1, {g: \"\\u00e9\"}]\nh: über zwei\n  Zeilen\n";

    #[test]
    fn every_kind_of_node_comes_back() {
        let packed = pack(ALL_KINDS).unwrap();
        assert_eq!(unpack(ALL_KINDS, &packed), parse(ALL_KINDS).ok());
    }

    #[test]
    fn a_tree_is_used_for_its_own_text_only() {
        let packed = pack(ALL_KINDS).unwrap();
        let other = ALL_KINDS.replace("two", "one");
        assert_eq!(unpack(&other, &packed), None);
        assert_eq!(shipped(&other, &packed), parse(&other));
        let dos = ALL_KINDS.replace('\n', "\r\n");
        assert_eq!(shipped(&dos, &packed), parse(&dos));
    }

    #[test]
    fn bytes_that_are_not_whole_are_parsed_instead() {
        let packed = pack(ALL_KINDS).unwrap();
        for end in 0..packed.len() {
            assert_eq!(unpack(ALL_KINDS, &packed[..end]), None, "{end}");
        }
        assert_eq!(unpack(ALL_KINDS, &[packed.as_slice(), &[0]].concat()), None);
        assert_eq!(shipped(ALL_KINDS, &[]), parse(ALL_KINDS));
    }
}
