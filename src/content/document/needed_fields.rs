//! Which fields a mapping needs, by the schemas: whoever reads a type hears of the first one only that is missing.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::content::document::tree::{NodeKind, YamlNode, written_tree};
use crate::content::document::tree_access::{behind, entries, text_of};
use crate::content::schema::schema_texts;

/// The schemas as trees, read when the first field is missing. JSON is YAML.
static SCHEMAS: LazyLock<Vec<YamlNode>> = LazyLock::new(|| {
    [schema_texts::QUESTIONS, schema_texts::HELPLINES].into_iter().filter_map(|text| written_tree(text).ok()).collect()
});

/// Of the mapping that may have these fields and no others: those that have to be there, in their order. Nothing where no
/// schema has such a mapping.
pub(crate) fn needed_fields<'f>(fields: &'f [&'f str]) -> Option<Vec<&'f str>> {
    let wanted: BTreeSet<&str> = fields.iter().copied().collect();
    SCHEMAS.iter().find_map(|schema| {
        let shapes = behind(schema, "definitions").into_iter().flat_map(entries);
        let mut all = shapes.map(|(_, shape)| shape).chain([schema]);
        let names = |own: &YamlNode| entries(own).map(|(name, _)| name).collect::<BTreeSet<_>>() == wanted;
        let needed = behind(all.find(|shape| behind(shape, "properties").is_some_and(names))?, "required")?;
        let NodeKind::List(needed) = &needed.kind else { return None };
        let is_needed = |name: &str| needed.iter().any(|n| text_of(n) == Some(name));
        Some(fields.iter().copied().filter(|name| is_needed(name)).collect())
    })
}

#[cfg(test)]
mod tests {
    use crate::content::document::needed_fields::needed_fields;

    #[test]
    fn what_a_mapping_needs_is_known_by_what_it_may_have() {
        assert_eq!(needed_fields(&["at-least", "n", "of"]), None);
        assert_eq!(needed_fields(&["n", "of"]), Some(vec!["n", "of"]));
        let source = ["title", "author", "year", "note"];
        assert_eq!(needed_fields(&source), Some(vec!["title"]));
    }
}
