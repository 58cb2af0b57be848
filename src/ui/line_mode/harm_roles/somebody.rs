//! Whom English words name that may harm or be harmed.

use crate::ui::line_mode::people::SOMEONE;

/// Other people, besides those of [`SOMEONE`].
#[rustfmt::skip]
const OTHERS: [&str; 36] = [
    "anyone", "anybody", "everyone", "people", "somebodys", "ex", "boss", "manager", "man", "men", "woman", "women", "guy",
    "uncle", "aunt", "nan", "stepdad", "stepmum", "stepfather", "stepmother", "stepson", "stepdaughter", "family",
    "parents", "kids", "children", "baby", "carer", "teacher", "lad", "bloke", "lodger", "landlord", "inlaws", "fiance",
    "fiancee",
];

/// Whether a word names a person.
pub(crate) fn is_somebody(word: &str) -> bool {
    OTHERS.contains(&word) || SOMEONE.english().contains(&word)
}
