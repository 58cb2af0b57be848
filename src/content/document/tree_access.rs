//! What stands where in the tree of a text.

use crate::content::document::tree::{NodeKind, YamlNode};

/// The text of a node.
pub(crate) fn text_of(node: &YamlNode) -> Option<&str> {
    if let NodeKind::Text { text, .. } = &node.kind { Some(text) } else { None }
}

/// What stands behind a key of a mapping.
pub(crate) fn behind<'t>(node: &'t YamlNode, key: &str) -> Option<&'t YamlNode> {
    entries(node).find(|(k, _)| *k == key).map(|(_, value)| value)
}

/// The keys of a mapping with what stands behind them.
pub(crate) fn entries(node: &YamlNode) -> impl Iterator<Item = (&str, &YamlNode)> {
    let all: &[_] = if let NodeKind::Map(all) = &node.kind { all } else { &[] };
    all.iter().map(|(_, key, value)| (key.as_str(), value))
}

/// The nodes of a list; a single text counts as a list of one.
pub(crate) fn listed(node: &YamlNode) -> &[YamlNode] {
    match &node.kind {
        NodeKind::List(items) => items,
        NodeKind::Text { .. } => std::slice::from_ref(node),
        _ => &[],
    }
}

/// Whether a mark of an item is set.
pub(crate) fn is_marked(item: &YamlNode, mark: &str) -> bool {
    behind(item, mark).and_then(text_of) == Some("true")
}

/// The id that stands in an item.
pub(crate) fn id_of(item: &YamlNode) -> Option<&str> {
    behind(item, "id").and_then(text_of)
}
