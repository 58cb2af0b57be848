//! The fingerprints of the parts of a file: a byte changed anywhere in a part changes one of its
//! two.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::content::model::fingerprints::ValueDigest;
use crate::content::review::inventory::{FileField, Inventory};
use crate::content::review::parts::Part;

/// The fingerprints of one part, as 64 hexadecimal digits each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartFingerprints {
    /// Of its rules: ids, marks, conditions, and in which order they stand.
    pub rules: String,
    /// Of its words.
    pub words: String,
}

/// The fingerprints of every part that an inventory has an item of.
pub fn fingerprints(inventory: &Inventory) -> BTreeMap<Part, PartFingerprints> {
    let of = |part: &Part, words: bool| {
        let mut digest = ValueDigest::default();
        for item in inventory.items.iter().filter(|i| i.part == *part) {
            let fields: Vec<&FileField> = item.fields.iter().filter(|f| f.is_words == words).collect();
            // An item without words is none of the words; but that it is there is a rule.
            if words && fields.is_empty() {
                continue;
            }
            digest.put(&item.group);
            digest.put(&item.id);
            for field in fields {
                digest.put(&field.name);
                for value in &field.values {
                    digest.put(value);
                }
                digest.put("");
            }
            digest.put("");
        }
        digest.finish()
    };
    let parts = inventory.parts().into_iter();
    parts.map(|p| (p.clone(), PartFingerprints { rules: of(&p, false), words: of(&p, true) })).collect()
}
