//! A line that is remembered, since an answer behind it could pass over what it tells.

use crate::content::model::QuestionIx;

/// A line with words about danger, which answered nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ToldLine {
    pub(crate) line: String,
    /// The question that stood open.
    pub(crate) at: Option<QuestionIx>,
    /// It was typed at that question as it stands open now, and wasn't taken back: only then it is quoted.
    pub(crate) stands: bool,
    /// It may be what was taken back.
    pub(crate) taken_back: bool,
    /// The questions where it was asked about.
    pub(crate) asked: Vec<QuestionIx>,
}
