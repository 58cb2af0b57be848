//! What a reviewer reads: every field of a file as an item of a part, the fingerprints of the
//! parts, the whole file as two values (rules and words), and what changed between two files, word
//! by word.
//!
//! All of it is found in the tree of a text, not in the checked model: so no field can be
//! forgotten, new ones included.

pub(crate) mod changes;
pub(crate) mod controls;
pub(crate) mod inventory;
pub(crate) mod marked_words;
pub(crate) mod part_fingerprints;
pub(crate) mod parts;
pub(crate) mod rules;
pub(crate) mod rules_and_words;

pub use changes::{FieldChange, MovedText, aligned, changes, moved_texts};
pub use controls::missing_controls;
pub use inventory::{FileField, FileText, Inventory, Item};
pub use marked_words::{WordRun, marked_words};
pub use part_fingerprints::{PartFingerprints, fingerprints};
pub use parts::Part;
pub use rules::rule_at;
pub(crate) use rules_and_words::texts_of;
pub use rules_and_words::{LocatedText, Rules, Words, texts_in_order};
