//! Countries that no line is held for, and the names of places and countries as they are compared.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::base::text::folded;

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

    /// Whether what was typed is a whole name of it, or its code; capital letters and accents aside.
    pub fn is_called(&self, typed: &str) -> bool {
        let typed = folded(typed);
        self.names().any(|name| folded(name) == typed)
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
    pub(super) name: String,
    pub(super) is_id: bool,
}

impl FoldedName {
    /// How well it fits what was typed: whole, from its beginning, or from that of a word in it.
    pub(super) fn rank(&self, typed: &str) -> Option<u8> {
        if self.name == typed {
            Some(WHOLE)
        } else if self.is_id {
            None
        } else if self.name.starts_with(typed) {
            Some(1)
        } else {
            self.name.split([' ', '-']).any(|word| word.starts_with(typed)).then_some(2)
        }
    }
}

/// The rank of a name that is just what was typed.
pub(super) const WHOLE: u8 = 0;
