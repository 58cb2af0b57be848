//! The shipped files as the build script read and checked them (`src/build.rs`): a start decodes them, and parses nothing.

use std::sync::OnceLock;

use serde::Serialize;

use crate::base::phrases::{Language, language, within};
use crate::content::document::{FileKind, Problem, YamlNode, parse_as};
use crate::content::helplines::{self, Helplines};
use crate::content::model::{Content, Questionnaire};
use crate::content::reader;
use crate::content::words_file::{WordsFile, shipped as shipped_words};

/// The packed files of a language.
struct PackedFiles {
    questions: &'static [u8],
    helplines: &'static [u8],
}

const ENGLISH: PackedFiles = PackedFiles {
    questions: include_bytes!(concat!(env!("OUT_DIR"), "/questions.packed")),
    helplines: include_bytes!(concat!(env!("OUT_DIR"), "/helplines.packed")),
};
const SPANISH: PackedFiles = PackedFiles {
    questions: include_bytes!(concat!(env!("OUT_DIR"), "/questions.es.packed")),
    helplines: include_bytes!(concat!(env!("OUT_DIR"), "/helplines.es.packed")),
};

fn packed(language: Language) -> PackedFiles {
    match language {
        Language::English => ENGLISH,
        Language::Spanish => SPANISH,
    }
}

impl Questionnaire {
    /// The questionnaire of the program itself, in the language that it speaks. Errors: all problems of its text, which the build
    /// has shown to have none.
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        let read = |_| questions_as_read(language());
        postcard::from_bytes(packed(language()).questions).map_or_else(read, |content| Ok(Self(content)))
    }
}

impl Helplines {
    /// The help lines of the program itself, in the language that it speaks. Errors: all problems of their text, which the build
    /// has shown to have none.
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        postcard::from_bytes(packed(language()).helplines).or_else(|_| helplines_as_read(language()))
    }
}

/// The tree of the questions that stand in the program, parsed once. Errors: its problem, which the build has shown not to be.
pub(crate) fn questions_tree() -> Result<&'static YamlNode, Vec<Problem>> {
    static TREE: OnceLock<Result<YamlNode, Vec<Problem>>> = OnceLock::new();
    TREE.get_or_init(|| parse_as(FileKind::Questions, reader::SHIPPED)).as_ref().map_err(Clone::clone)
}

/// The tree of the help lines that stand in the program, parsed once. Errors: its problem, which the build has shown not to be.
pub(crate) fn helplines_tree() -> Result<&'static YamlNode, Vec<Problem>> {
    static TREE: OnceLock<Result<YamlNode, Vec<Problem>>> = OnceLock::new();
    TREE.get_or_init(|| parse_as(FileKind::Helplines, helplines::SHIPPED)).as_ref().map_err(Clone::clone)
}

/// The questionnaire of the program in a language, read anew from its texts.
fn questions_as_read(language: Language) -> Result<Questionnaire, Vec<Problem>> {
    within(language, || match language {
        Language::English => Questionnaire::read_tree(reader::SHIPPED, questions_tree()?),
        Language::Spanish => WordsFile::read(shipped_words::QUESTIONS)?.laid_over(reader::SHIPPED),
    })
}

/// The help lines of the program in a language, read anew from their texts.
fn helplines_as_read(language: Language) -> Result<Helplines, Vec<Problem>> {
    within(language, || match language {
        Language::English => Helplines::read_tree(helplines_tree()?),
        Language::Spanish => WordsFile::read(shipped_words::HELPLINES)?.laid_over_lines(helplines::SHIPPED),
    })
}

/// The first shipped file whose packed value isn't what its text says, by its name: in English, which decides, and in the language
/// that is spoken. The text is read anew for it; both stand in the program, and nothing but the build is to make one from the other.
pub(crate) fn differs_from_its_text() -> Option<&'static str> {
    let other = Some(language()).filter(|spoken| *spoken != Language::English);
    differs_in(Language::English).or_else(|| other.and_then(differs_in))
}

fn differs_in(language: Language) -> Option<&'static str> {
    let packed = packed(language);
    let questions = questions_as_read(language).is_ok_and(|read| is_packed(packed.questions, &*read as &Content));
    let helplines = helplines_as_read(language).is_ok_and(|read| is_packed(packed.helplines, &read));
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
    use super::{ENGLISH, differs_in, is_packed};
    use crate::base::phrases::{LANGUAGES, within};
    use crate::content::helplines::{self, Helplines};
    use crate::content::model::{Content, Questionnaire};
    use crate::content::reader;

    #[test]
    fn what_is_packed_is_what_the_texts_say() {
        for language in LANGUAGES {
            assert_eq!(differs_in(language), None, "{language:?}");
        }
    }

    #[test]
    fn every_packed_line_is_read() {
        for language in LANGUAGES {
            let lines = within(language, || Helplines::shipped().unwrap());
            assert!(lines.line_count() > 500 && lines.lines().count() == lines.line_count(), "{language:?}");
        }
    }

    #[test]
    fn a_packed_file_with_one_other_byte_is_told() {
        let questions = Questionnaire::read(reader::SHIPPED).unwrap();
        let questions: &Content = &questions;
        let lines = Helplines::read(helplines::SHIPPED).unwrap();
        for at in (0..ENGLISH.questions.len()).step_by(997) {
            let mut other = ENGLISH.questions.to_vec();
            other[at] ^= 1;
            assert!(!is_packed(&other, questions), "byte {at}");
        }
        assert!(!is_packed(&ENGLISH.helplines[1..], &lines) && !is_packed(&[ENGLISH.helplines, &[0]].concat(), &lines));
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
