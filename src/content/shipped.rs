//! The shipped files as the build script read and checked them (`src/build.rs`): a start decodes them, and parses nothing.

use serde::Serialize;

use crate::content::document::Problem;
use crate::content::helplines::{self, Helplines};
use crate::content::model::{Content, Questionnaire};
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

/// The first shipped file whose packed value isn't what its text says, by its name. The text is read anew for it; both stand in
/// the program, and nothing but the build is to make one from the other.
pub(crate) fn differs_from_its_text() -> Option<&'static str> {
    let questions = Questionnaire::read(reader::SHIPPED).is_ok_and(|read| is_packed(QUESTIONS, &*read as &Content));
    let helplines = Helplines::read(helplines::SHIPPED).is_ok_and(|read| is_packed(HELPLINES, &read));
    match (questions, helplines) {
        (false, _) => Some("questions.yaml"),
        (_, false) => Some("helplines.yaml"),
        _ => None,
    }
}

/// Whether bytes are the packed form of a value, each of them.
fn is_packed(bytes: &[u8], value: &impl Serialize) -> bool {
    postcard::to_stdvec(value).is_ok_and(|packed| packed == bytes)
}

#[cfg(test)]
mod tests {
    use super::{HELPLINES, QUESTIONS, differs_from_its_text, is_packed};
    use crate::content::helplines::{self, Helplines};
    use crate::content::model::{Content, Questionnaire};
    use crate::content::reader;

    #[test]
    fn what_is_packed_is_what_the_texts_say() {
        assert_eq!(differs_from_its_text(), None);
    }

    #[test]
    fn a_packed_file_with_one_other_byte_is_told() {
        let questions = Questionnaire::read(reader::SHIPPED).unwrap();
        let questions: &Content = &questions;
        let lines = Helplines::read(helplines::SHIPPED).unwrap();
        for at in (0..QUESTIONS.len()).step_by(997) {
            let mut other = QUESTIONS.to_vec();
            other[at] ^= 1;
            assert!(!is_packed(&other, questions), "byte {at}");
        }
        assert!(!is_packed(&HELPLINES[1..], &lines) && !is_packed(&[HELPLINES, &[0]].concat(), &lines));
    }

    #[test]
    fn other_content_under_the_right_fingerprints_is_told() {
        let read = |source: &str| Questionnaire::read(source).unwrap();
        let weakened = reader::SHIPPED.replacen("ending-life: [\"yes\", not-sure]", "ending-life: [\"yes\"]", 1);
        let mut forged: Content = Content::clone(&read(&weakened));
        forged.fingerprints = read(reader::SHIPPED).fingerprints.clone();
        let packed = postcard::to_stdvec(&forged).unwrap();
        assert!(!is_packed(&packed, &*read(reader::SHIPPED) as &Content));
    }
}
