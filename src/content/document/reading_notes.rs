//! What is noted while a file is read, and what tells the reading that something was.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de;

use crate::base::phrases::{phrase, say};
use crate::content::document::problem::{Code, Problem};
use crate::content::document::tree::a_mapping;

/// The notes of one reading.
#[derive(Default)]
pub(crate) struct FieldReader {
    pub problems: RefCell<Vec<Problem>>,
    pub unread: RefCell<BTreeSet<String>>,
}

impl FieldReader {
    /// Whether the last problem noted has a code.
    pub(crate) fn last_is(&self, code: Code) -> bool {
        self.problems.borrow().last().is_some_and(|p| p.code == code)
    }

    /// Notes a problem.
    pub(crate) fn note(&self, problem: Problem) -> FieldFault {
        self.problems.borrow_mut().push(problem);
        FieldFault::Noted
    }

    /// Notes that an item couldn't be read: a reference to it isn't a problem of its own.
    pub(crate) fn note_unread(&self, id: &str) {
        self.unread.borrow_mut().insert(id.to_owned());
    }
}

/// Why a value could not be built: a problem without a place yet, or one that has been noted.
#[derive(Debug)]
pub(crate) enum FieldFault {
    /// The code, the sentence, and the words that may stand there.
    Bare(Code, String, Vec<String>),
    Noted,
}

impl fmt::Display for FieldFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phrase("problem-noted"))
    }
}

impl std::error::Error for FieldFault {}

impl de::Error for FieldFault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        FieldFault::Bare(Code::WrongShape, message.to_string(), Vec::new())
    }
    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match found {
            de::Unexpected::Map => a_mapping(),
            de::Unexpected::Seq => phrase("problem-kind-list"),
            _ => phrase("problem-kind-text"),
        };
        FieldFault::Bare(Code::WrongShape, say!("problem-belongs", wanted = expected.to_string(), found = found), Vec::new())
    }
    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let known = expected.iter().map(|s| (*s).to_owned()).collect();
        FieldFault::Bare(Code::UnknownWord, say!("problem-word", word = word), known)
    }
    fn missing_field(field: &'static str) -> Self {
        FieldFault::Bare(Code::MissingField, say!("problem-field-missing", field = field), Vec::new())
    }
}
