//! The one table of what can be done at the desk: its word in line mode, and its row in full
//! screen.

use crate::base::commands::CommandRow;
use crate::base::phrases::phrase;
use crate::base::vocabulary::Vocabulary;

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

/// A row: the verb, its word in English and in Spanish, its row in full screen, and what it does. Line mode takes a name behind
/// the word of a verb about a record; it is empty where a record's id behind another word says it.
macro_rules! row {
    ($verb:ident, $english:literal, $spanish:literal, $label:expr, $does:expr) => {
        CommandRow {
            command: DeskVerb::$verb,
            words: Vocabulary::new(&[$english], &[$spanish]),
            label: || $label,
            does: || $does,
        }
    };
}

/// What is typed by whoever calls it deleting, as the guide does.
const DELETES: Vocabulary = Vocabulary::new(&["delete"], &["eliminar"]);

/// Every verb, in the order in which they are told of.
pub const DESK_VERBS: [CommandRow<DeskVerb>; 9] = [
    row!(List, "list", "lista", phrase("call-desk-row-list"), phrase("call-desk-does-list")),
    row!(Open, "open", "abrir", phrase("call-desk-row-open"), phrase("call-desk-does-open")),
    row!(Resume, "resume", "retomar", phrase("call-desk-row-resume"), phrase("call-desk-does-resume")),
    row!(Intake, "intake", "entrevista", phrase("call-desk-row-intake"), phrase("call-desk-does-intake")),
    row!(Export, "export", "exportar", phrase("call-desk-row-export"), phrase("call-desk-does-export")),
    row!(Extend, "extend", "prolongar", phrase("call-desk-row-extend"), phrase("call-desk-does-extend")),
    row!(Forget, "forget", "borrar", phrase("call-desk-row-forget"), phrase("call-desk-does-forget")),
    row!(ForgetOne, "", "", phrase("call-desk-row-forget-one"), ""),
    row!(Purge, "purge", "purgar", phrase("call-desk-row-purge"), phrase("call-desk-does-purge")),
];

impl DeskVerb {
    /// The row of the verb.
    pub fn row(self) -> &'static CommandRow<DeskVerb> {
        // Every verb has a row, in whatever order: a test looks each up.
        DESK_VERBS.iter().find(|r| r.command == self).unwrap_or(&DESK_VERBS[0])
    }

    /// The verb at the front of a typed line, and the name behind it.
    pub fn typed(line: &str) -> Option<(DeskVerb, &str)> {
        let (word, name) = line.split_once(' ').unwrap_or((line, ""));
        let verb = DESK_VERBS.iter().find(|r| !word.is_empty() && r.words.has(word)).map(|r| r.command);
        Some((verb.or(DELETES.has(word).then_some(DeskVerb::Forget))?, name.trim()))
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
                    for word in row.words.all() {
                        assert_eq!(DeskVerb::typed(word), Some((row.command, "")));
                        assert_eq!(DeskVerb::typed(&format!("{word} k-7 b")), Some((row.command, "k-7 b")));
                    }
                    assert_eq!(row.command.row().word(), row.word());
                }
                assert_eq!(DeskVerb::typed("delete k-7"), Some((DeskVerb::Forget, "k-7")));
                assert_eq!(["opening", "", " k-7"].map(DeskVerb::typed), [None; 3]);
            });
        }
    }
}
