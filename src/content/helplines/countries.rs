//! Countries that no line is held for, and the names of places and countries as they are compared.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::base::text;

/// Letters of the code of a country.
pub const CODE_LETTERS: usize = 2;

/// A country that is known by its names, and that no line is held for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    /// Its ISO 3166 code.
    pub id: String,
    /// Its name as people say it.
    pub name: String,
    /// The name as it stands behind "in".
    pub spoken: String,
    /// What else people call it.
    pub also: Vec<String>,
}

impl Country {
    /// Its names and its code.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        [&self.id, &self.name, &self.spoken].into_iter().chain(&self.also)
    }
}

/// What a place or a country is called, as names are compared: worked out once, since every key looks through all of them.
#[derive(Debug, Clone, Default)]
pub(super) struct FoldedNames(OnceLock<Vec<FoldedName>>);

impl FoldedNames {
    /// The names, made where they weren't yet.
    pub(super) fn get(&self, make: impl FnOnce() -> Vec<FoldedName>) -> &[FoldedName] {
        self.0.get_or_init(make)
    }
}

/// One name.
#[derive(Debug, Clone)]
pub(super) struct FoldedName {
    /// The place by its position, or the country by its own among those without lines.
    pub(super) of: Result<usize, usize>,
    pub(super) folded: Folded,
    pub(super) is_id: bool,
}

/// Words that are left out of a name, or put into it, by whoever types it.
#[rustfmt::skip]
const SMALL: [&str; 20] = [
    "the", "of", "and", "de", "del", "la", "el", "los", "las", "y", "e", "du", "des", "le", "les", "d", "l", "da", "do", "und",
];

/// A name as names are compared, held or typed.
#[derive(Debug, Clone)]
pub(super) struct Folded {
    /// In small letters without accents.
    pub(super) name: String,
    /// Its letters alone, without spaces, dashes and other signs.
    squashed: String,
    /// Its words in the order of the alphabet, but for the small ones.
    words: Vec<String>,
}

impl Folded {
    pub(super) fn new(name: &str) -> Self {
        // "d'Ivoire" is found by "ivoire", by "divoire" and by "d ivoire".
        let all = text::folded_words(&name.replace(['\'', '’'], " "));
        let telling: Vec<String> = all.iter().filter(|w| !SMALL.contains(&w.as_str())).cloned().collect();
        let mut words = if telling.is_empty() { all } else { telling };
        words.sort();
        let name = text::folded(name);
        Folded { squashed: name.chars().filter(|c| c.is_alphanumeric()).collect(), name, words }
    }

    /// Whether there is nothing to compare.
    pub(super) fn is_empty(&self) -> bool {
        self.squashed.is_empty()
    }
}

impl FoldedName {
    /// How well it fits what was typed: whole, from its beginning, or from those of words in it. Of several words the order is
    /// free; one alone isn't the whole of a longer name: Salvador is a town.
    pub(super) fn rank(&self, typed: &Folded) -> Option<u8> {
        let own = &self.folded;
        if own.name == typed.name {
            return Some(WHOLE);
        }
        if self.is_id {
            return None;
        }
        let same_words = typed.words.len() > 1 && own.words == typed.words;
        // "Cote d Iv" is the beginning of a name, but "samoaa" isn't that of Samoa Americana.
        let parted = typed.squashed.len() < typed.name.len();
        if own.squashed == typed.squashed || same_words {
            Some(WHOLE)
        } else if own.name.starts_with(&typed.name) || parted && own.squashed.starts_with(&typed.squashed) {
            Some(1)
        } else {
            typed.words.iter().all(|part| own.words.iter().any(|word| word.starts_with(part.as_str()))).then_some(2)
        }
    }
}

/// The rank of a name that is just what was typed.
pub(super) const WHOLE: u8 = 0;
