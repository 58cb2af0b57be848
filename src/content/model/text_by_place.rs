//! A text that says something else where a place lacks what it tells of.

use serde::{Deserialize, Serialize};

use crate::base::phrases::{Language, phrase, say, within};

/// What a place may lack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lack {
    /// An emergency number.
    Emergency,
    /// A number that brings an ambulance.
    Ambulance,
    /// A line of its own for an audience.
    Line(String),
}

impl Lack {
    /// The sentence that introduces, for whoever reads the file, what is said there.
    fn in_words(&self) -> String {
        match self {
            Self::Emergency => phrase("problem-lack-emergency").to_owned(),
            Self::Ambulance => phrase("problem-lack-ambulance").to_owned(),
            Self::Line(audience) => say!("problem-lack-line", audience = audience),
        }
    }
}

/// A text, with what is said instead where a place lacks something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextByPlace {
    /// What is said everywhere else.
    pub otherwise: String,
    /// What is said where something is lacking; the first that is lacking counts.
    pub where_lacking: Vec<(Lack, String)>,
}

impl TextByPlace {
    /// The text at a place that lacks what `lacks` says.
    pub fn at(&self, lacks: impl Fn(&Lack) -> bool) -> &str {
        self.where_lacking.iter().find(|(lack, _)| lacks(lack)).map_or(&self.otherwise, |(_, text)| text)
    }

    /// All that it may say.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.otherwise].into_iter().chain(self.where_lacking.iter().map(|(_, text)| text)).map(String::as_str)
    }

    /// All that it may say in one, as it is compared with another file's. The fingerprints of reviewed parts are made of it, so
    /// it is English in every language of the program.
    pub fn whole(&self) -> String {
        within(Language::English, || self.for_reader())
    }

    /// All that it may say in one, for whoever reads the file rather than a page.
    pub fn for_reader(&self) -> String {
        let instead = self.where_lacking.iter().map(|(lack, text)| format!(" [{} {text}]", lack.in_words()));
        [self.otherwise.clone()].into_iter().chain(instead).collect()
    }
}
