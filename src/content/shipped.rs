//! The shipped files as the build script read and checked them (`src/build.rs`): a start decodes them, and parses nothing.

use std::sync::OnceLock;

use serde::Serialize;

use crate::base::phrases::{Language, language, within};
use crate::content::document::{FileKind, Problem, YamlNode, parse_as};
use crate::content::helplines::{self, Helplines};
use crate::content::model::{Content, Questionnaire};
use crate::content::packed::stamp;
use crate::content::reader;
use crate::content::words_file::{WordsFile, shipped as shipped_words};

/// A packed file, with the stamp that the build left of it and of its texts.
struct PackedFile {
    bytes: &'static [u8],
    stamp: &'static str,
    texts: &'static [&'static str],
}

/// The packed files of a language.
struct PackedFiles {
    questions: PackedFile,
    helplines: PackedFile,
}

/// A file that the build has packed, by its name there and its texts.
macro_rules! built {
    ($name:literal, $($text:expr),+) => {
        PackedFile {
            bytes: include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".packed")),
            stamp: include_str!(concat!(env!("OUT_DIR"), "/", $name, ".stamp")),
            texts: &[$($text),+],
        }
    };
}

const ENGLISH: PackedFiles =
    PackedFiles { questions: built!("questions", reader::SHIPPED), helplines: built!("helplines", helplines::SHIPPED) };
const SPANISH: PackedFiles = PackedFiles {
    questions: built!("questions.es", reader::SHIPPED, shipped_words::QUESTIONS),
    helplines: built!("helplines.es", helplines::SHIPPED, shipped_words::HELPLINES),
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
        postcard::from_bytes(packed(language()).questions.bytes).map_or_else(read, |content| Ok(Self(content)))
    }
}

impl Helplines {
    /// The help lines of the program itself, in the language that it speaks. Errors: all problems of their text, which the build
    /// has shown to have none.
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        postcard::from_bytes(packed(language()).helplines.bytes).or_else(|_| helplines_as_read(language()))
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
    in_languages(differs_in)
}

/// The first shipped file that, with its texts, isn't as the build left it, by its name: the same without reading a text again.
pub(crate) fn differs_from_its_stamp() -> Option<&'static str> {
    in_languages(|language| {
        let PackedFiles { questions, helplines } = packed(language);
        let changed = |file: &PackedFile| stamp(file.bytes, file.texts) != file.stamp;
        first_changed(changed(&questions), changed(&helplines))
    })
}

/// Whether the questions that a start decodes are these, which were read from the shipped text in English, each byte of them.
pub(crate) fn is_what_starts(questionnaire: &Questionnaire) -> bool {
    is_packed(ENGLISH.questions.bytes, &**questionnaire as &Content)
}

fn in_languages(differs: impl Fn(Language) -> Option<&'static str>) -> Option<&'static str> {
    let other = Some(language()).filter(|spoken| *spoken != Language::English);
    differs(Language::English).or_else(|| other.and_then(differs))
}

fn differs_in(language: Language) -> Option<&'static str> {
    let packed = packed(language);
    let questions = questions_as_read(language).is_ok_and(|read| is_packed(packed.questions.bytes, &*read as &Content));
    let helplines = helplines_as_read(language).is_ok_and(|read| is_packed(packed.helplines.bytes, &read));
    first_changed(!questions, !helplines)
}

/// The name of the first of the two files that has changed.
fn first_changed(questions: bool, helplines: bool) -> Option<&'static str> {
    questions.then_some("questions.yaml").or(helplines.then_some("helplines.yaml"))
}

/// Whether bytes are the packed form of a value, each of them.
fn is_packed(bytes: &[u8], value: &impl Serialize) -> bool {
    postcard::to_stdvec(value).is_ok_and(|packed| packed == bytes)
}

#[cfg(test)]
mod tests {
    use super::{ENGLISH, differs_from_its_stamp, differs_in, is_packed, is_what_starts, stamp};
    use crate::base::phrases::{LANGUAGES, within};
    use crate::content::helplines::{self, Helplines};
    use crate::content::model::{Content, Questionnaire};
    use crate::content::reader;

    #[test]
    fn what_is_packed_is_what_the_texts_say() {
        for language in LANGUAGES {
            assert_eq!(differs_in(language), None, "{language:?}");
            assert_eq!(within(language, differs_from_its_stamp), None, "{language:?}");
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
        let packed = ENGLISH.helplines.bytes;
        for at in (0..ENGLISH.questions.bytes.len()).step_by(997) {
            let mut other = ENGLISH.questions.bytes.to_vec();
            other[at] ^= 1;
            assert!(!is_packed(&other, questions), "byte {at}");
            assert_ne!(stamp(&other, ENGLISH.questions.texts), ENGLISH.questions.stamp, "byte {at}");
        }
        assert!(!is_packed(&packed[1..], &lines) && !is_packed(&[packed, &[0]].concat(), &lines));
    }

    #[test]
    fn a_text_that_was_changed_or_moved_is_told() {
        let texts = [reader::SHIPPED, helplines::SHIPPED];
        let swapped = [texts[1], texts[0]];
        let longer = [texts[0], &format!("{} ", texts[1])];
        for other in [&swapped, &longer] {
            assert_ne!(stamp(b"packed", other), stamp(b"packed", &texts));
        }
        assert_ne!(stamp(b"b", &["a"]), stamp(b"", &["ab"]), "each stands behind its length");
    }

    #[test]
    fn other_content_under_the_right_fingerprints_is_told() {
        let read = |source: &str| Questionnaire::read(source).unwrap();
        let weakened = reader::SHIPPED.replacen("ending-life: [\"yes\", not-sure]", "ending-life: [\"yes\"]", 1);
        let mut forged: Content = Content::clone(&read(&weakened));
        forged.fingerprints = read(reader::SHIPPED).fingerprints.clone();
        let packed = postcard::to_stdvec(&forged).unwrap();
        assert!(!is_packed(&packed, &*read(reader::SHIPPED) as &Content));
        assert!(is_what_starts(&read(reader::SHIPPED)) && !is_what_starts(&read(&weakened)));
    }
}
