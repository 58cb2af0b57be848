//! The tree of a text in few bytes, so that a file that is compiled into the program needn't be parsed at every start.
//!
//! A packed tree begins with the digest of its text. With any other text it is ignored, and the text is parsed: a stale tree costs
//! time, and never says anything else than the text.

use sha2::{Digest, Sha256};

use crate::content::document::problem::Problem;
use crate::content::document::tree::{YamlNode, parse};

/// The tree of a text that was packed when the program was made, or else of the text itself. Errors: as [`parse`].
pub fn shipped(source: &str, packed: &[u8]) -> Result<YamlNode, Problem> {
    match unpack(source, packed) {
        Some(node) => Ok(node),
        None => parse(source),
    }
}

/// The bytes of the tree of a text: the text's digest, then the tree as postcard writes it. Errors: as [`parse`].
#[cfg(test)]
fn pack(source: &str) -> Result<Vec<u8>, Problem> {
    let tree = postcard::to_stdvec(&parse(source)?).unwrap_or_default();
    Ok([digest(source).as_slice(), &tree].concat())
}

/// The tree, if these bytes are of this text and whole.
fn unpack(source: &str, packed: &[u8]) -> Option<YamlNode> {
    let tree = packed.strip_prefix(&digest(source))?;
    postcard::take_from_bytes(tree).ok().and_then(|(node, rest)| rest.is_empty().then_some(node))
}

/// The digest of a text, line ends included, since places depend on them.
fn digest(source: &str) -> [u8; 32] {
    Sha256::digest(source.as_bytes()).into()
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
