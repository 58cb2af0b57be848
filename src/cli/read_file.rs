//! A file as it was read, and the words that were laid over it.

use std::borrow::Cow;

use crate::base::phrases::Language;
use crate::content::words_file::{WordsFile, shipped as shipped_words};

/// A text, and the value that was read from it.
pub(crate) struct ReadFile<T> {
    pub name: String,
    /// Of a shipped file, its text in the program: a start doesn't look at it.
    pub source: Cow<'static, str>,
    pub value: T,
    /// The words that were laid over the text, where there were any.
    pub words: Option<OtherWords>,
}

/// Words in another language than that of the text which they are laid over.
pub(crate) enum OtherWords {
    /// Those of a file that the arguments name.
    Named(WordsFile),
    /// The program's own, of a language. They are read at need alone: a start would wait for them.
    BuiltIn(Language),
}

impl OtherWords {
    /// The words of the questions.
    pub(crate) fn of_questions(&self) -> WordsFile {
        self.read(shipped_words::QUESTIONS)
    }

    /// The words of the help lines.
    pub(crate) fn of_lines(&self) -> WordsFile {
        self.read(shipped_words::HELPLINES)
    }

    fn read(&self, spanish: &str) -> WordsFile {
        match self {
            Self::Named(words) => words.clone(),
            Self::BuiltIn(Language::Spanish) => WordsFile::read(spanish).unwrap_or_else(|_| WordsFile::empty("es")),
            Self::BuiltIn(language) => WordsFile::empty(language.tag()),
        }
    }
}
