//! A fault of a words file, or what may be one.

use crate::content::document::Span;

/// What is wrong with one text of a words file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordsFault {
    /// There is no translation, and the original is shown.
    Missing,
    /// The text that it was made from has changed: what that was, and what it is now.
    Stale(String, String),
    /// It belongs to no text of the questions file; the id that may be meant.
    LeftOver(Option<String>),
    /// It belongs to a text that the program says in its own words.
    NotNeeded,
    /// A placeholder of the text that the translation lacks.
    PlaceholderLost(String),
    /// It says the same as the translation of another answer of the question.
    SameAnswer(String),
    /// How many lines it takes on a screen, and how many it may take.
    TooLong(usize, usize),
    /// A number of the text that the translation lacks.
    NumberLost(String),
    /// It says the same as the translation of another name of its kind, such as a place.
    SameName(String),
    /// It is the original, letter by letter.
    Untouched,
    /// A word with letters of two scripts.
    MixedLetters(String),
    /// A placeholder that stands there more often than in the text.
    PlaceholderAgain(String),
    /// It has a line feed, and the text has none.
    LineFeed,
    /// The language that the file is called after, and that of its words.
    FileName(String, String),
}

impl WordsFault {
    /// Whether it may be right all the same: a translator looks at it again, and `check` passes.
    pub fn is_doubt(&self) -> bool {
        matches!(
            self,
            Self::NotNeeded
                | Self::NumberLost(_)
                | Self::SameName(_)
                | Self::Untouched
                | Self::MixedLetters(_)
                | Self::PlaceholderAgain(_)
                | Self::LineFeed
                | Self::FileName(..)
        )
    }
}

/// A fault with the text that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsFinding {
    /// The id of the text.
    pub id: String,
    /// Where it stands in the words file, if it does.
    pub at: Option<Span>,
    /// What is wrong.
    pub fault: WordsFault,
}
