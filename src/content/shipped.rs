//! The shipped files as the build script read and checked them (`src/build.rs`): a start decodes them, and parses nothing.

use crate::content::document::Problem;
use crate::content::helplines::{self, Helplines};
use crate::content::model::Questionnaire;
use crate::content::reader;

const QUESTIONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/questions.packed"));
const HELPLINES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/helplines.packed"));

impl Questionnaire {
    /// The questionnaire of the program itself. Errors: all problems of its text, which the build has shown to have none.
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        postcard::from_bytes(QUESTIONS).map_or_else(|_| Self::read(reader::SHIPPED), |content| Ok(Self(content)))
    }
}

impl Helplines {
    /// The help lines of the program itself. Errors: all problems of their text, which the build has shown to have none.
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        postcard::from_bytes(HELPLINES).or_else(|_| Self::read(helplines::SHIPPED))
    }
}
