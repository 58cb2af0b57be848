//! A line that is remembered, since an answer behind it could pass over what it tells.

use crate::base::phrases::{Language, language, within};
use crate::content::model::QuestionIx;

/// A line with words about danger, which answered nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldLine {
    pub(crate) line: String,
    /// The language that was spoken when it was typed.
    language: Language,
    /// The question that stood open.
    pub(crate) at: Option<QuestionIx>,
    /// It was typed at that question as it stands open now, and wasn't taken back: only then it is quoted.
    pub(crate) stands: bool,
    /// It may be what was taken back.
    pub(crate) taken_back: bool,
    /// The questions where it was asked about.
    pub(crate) asked: Vec<QuestionIx>,
}

impl ToldLine {
    /// A line that was just typed, and the question that stood open.
    pub(crate) fn new(line: &str, at: Option<QuestionIx>) -> ToldLine {
        ToldLine { line: line.to_owned(), language: language(), at, stands: true, taken_back: false, asked: Vec::new() }
    }

    /// Whether it was typed in the language that is spoken now: with another the questions have begun again.
    pub(crate) fn is_of_these_questions(&self) -> bool {
        self.language == language()
    }

    /// What the line says, as it is read in the language that it was typed in: another may be spoken since.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&str) -> T) -> T {
        within(self.language, || read(&self.line))
    }
}
