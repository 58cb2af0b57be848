//! The one table of what can be done at the desk: its word in line mode, and its row in full
//! screen.

use crate::base::phrases::{Language, language, phrase};

/// Something that can be done at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskVerb {
    /// Say all records; in full screen they are the list itself.
    List,
    /// Read a record.
    Open,
    /// Go on with its call.
    Resume,
    /// Start an intake.
    Intake,
    /// Write everything of a client to a file.
    Export,
    /// Keep a record until another day.
    Extend,
    /// Delete everything of a client.
    Forget,
    /// Delete one record.
    ForgetOne,
    /// Delete what is past its day.
    Purge,
}

/// A row of the table.
#[derive(Debug)]
pub struct VerbRow {
    /// The verb.
    pub verb: DeskVerb,
    english: &'static str,
    /// Without accents.
    spanish: &'static str,
    label: fn() -> &'static str,
    does: fn() -> &'static str,
}

impl VerbRow {
    /// The word that line mode offers, with a name behind it where it is about a record; empty
    /// where a record's id behind another word says it.
    pub fn word(&self) -> &'static str {
        match language() {
            Language::English => self.english,
            Language::Spanish => self.spanish,
        }
    }

    /// Whether a word is the one that is offered, or the English one.
    fn is_meant(&self, word: &str) -> bool {
        let besides = self.verb == DeskVerb::Forget && ["delete", "eliminar"].contains(&word);
        !word.is_empty() && [self.word(), self.english].contains(&word) || besides
    }

    /// The row of the full screen.
    pub fn label(&self) -> &'static str {
        (self.label)()
    }

    /// What it does, as line mode says it behind the word.
    pub fn does(&self) -> &'static str {
        (self.does)()
    }
}

const fn row(
    verb: DeskVerb,
    english: &'static str,
    spanish: &'static str,
    label: fn() -> &'static str,
    does: fn() -> &'static str,
) -> VerbRow {
    VerbRow { verb, english, spanish, label, does }
}

/// Every verb, in the order in which they are told of.
pub const DESK_VERBS: [VerbRow; 9] = [
    row(DeskVerb::List, "list", "lista", || phrase("call-desk-row-list"), || phrase("call-desk-does-list")),
    row(DeskVerb::Open, "open", "abrir", || phrase("call-desk-row-open"), || phrase("call-desk-does-open")),
    row(DeskVerb::Resume, "resume", "retomar", || phrase("call-desk-row-resume"), || phrase("call-desk-does-resume")),
    row(DeskVerb::Intake, "intake", "entrevista", || phrase("call-desk-row-intake"), || phrase("call-desk-does-intake")),
    row(DeskVerb::Export, "export", "exportar", || phrase("call-desk-row-export"), || phrase("call-desk-does-export")),
    row(DeskVerb::Extend, "extend", "prolongar", || phrase("call-desk-row-extend"), || phrase("call-desk-does-extend")),
    row(DeskVerb::Forget, "forget", "borrar", || phrase("call-desk-row-forget"), || phrase("call-desk-does-forget")),
    row(DeskVerb::ForgetOne, "", "", || phrase("call-desk-row-forget-one"), || ""),
    row(DeskVerb::Purge, "purge", "purgar", || phrase("call-desk-row-purge"), || phrase("call-desk-does-purge")),
];

impl DeskVerb {
    /// The row of the verb.
    pub fn row(self) -> &'static VerbRow {
        // Every verb has a row, in whatever order: a test looks each up.
        DESK_VERBS.iter().find(|r| r.verb == self).unwrap_or(&DESK_VERBS[0])
    }

    /// The verb at the front of a typed line, and the name behind it.
    pub fn typed(line: &str) -> Option<(DeskVerb, &str)> {
        let (word, name) = line.split_once(' ').unwrap_or((line, ""));
        let found = DESK_VERBS.iter().find(|r| r.is_meant(word))?;
        Some((found.verb, name.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::phrases::{LANGUAGES, within};

    #[test]
    fn every_word_means_one_verb_and_takes_a_name() {
        for language in LANGUAGES {
            within(language, || {
                for row in DESK_VERBS.iter().filter(|r| !r.word().is_empty()) {
                    for word in [row.word(), row.english] {
                        assert_eq!(DeskVerb::typed(word), Some((row.verb, "")));
                        assert_eq!(DeskVerb::typed(&format!("{word} k-7 b")), Some((row.verb, "k-7 b")));
                    }
                    assert_eq!(row.verb.row().word(), row.word());
                }
                assert_eq!(DeskVerb::typed("delete k-7"), Some((DeskVerb::Forget, "k-7")));
                assert_eq!(["opening", "", " k-7"].map(DeskVerb::typed), [None; 3]);
            });
        }
    }
}
