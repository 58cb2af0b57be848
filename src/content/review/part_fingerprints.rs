//! The fingerprints of the parts of a file: a byte changed anywhere in a part changes one of its
//! two.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

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
        let mut hasher = Sha256::new();
        // Each text goes behind its length, so that no text can be taken for the end of another.
        let mut put = |text: &str| {
            hasher.update((text.len() as u64).to_be_bytes());
            hasher.update(text);
        };
        for item in inventory.items.iter().filter(|i| i.part == *part) {
            let fields: Vec<&FileField> = item.fields.iter().filter(|f| f.is_words == words).collect();
            // An item without words is none of the words; but that it is there is a rule.
            if words && fields.is_empty() {
                continue;
            }
            put(&item.group);
            put(&item.id);
            for field in fields {
                put(&field.name);
                for value in &field.values {
                    put(value);
                }
                put("");
            }
            put("");
        }
        hasher.finalize().iter().map(|b| format!("{b:02x}")).collect::<String>()
    };
    let parts = inventory.parts().into_iter();
    parts.map(|p| (p.clone(), PartFingerprints { rules: of(&p, false), words: of(&p, true) })).collect()
}
