//! The one table of what can be done at the desk: its word in line mode, and its row in full
//! screen.

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
    /// The word that line mode offers, with a name behind it where it is about a record; empty
    /// where a record's id behind another word says it.
    pub word: &'static str,
    /// The row of the full screen.
    pub label: &'static str,
    /// What it does, as line mode says it behind the word.
    pub does: &'static str,
}

const fn row(verb: DeskVerb, [word, label, does]: [&'static str; 3]) -> VerbRow {
    VerbRow { verb, word, label, does }
}

/// Every verb, in the order in which they are told of.
pub const DESK_VERBS: [VerbRow; 9] = [
    row(DeskVerb::List, ["list", "All records", "hear all records"]),
    row(DeskVerb::Open, ["open", "Read it", "read a record, such as: open K-7"]),
    row(DeskVerb::Resume, ["resume", "Go on with this call", "go on with a call, such as: resume K-7"]),
    row(DeskVerb::Intake, ["intake", "Start an intake", "start an intake, such as: intake K-7"]),
    row(DeskVerb::Export, ["export", "Write everything to a file", "write everything of a client to a file"]),
    row(DeskVerb::Extend, ["extend", "Keep it until another day", "keep a record until another day"]),
    row(DeskVerb::Forget, ["forget", "Delete everything", "delete a record, or everything of a client; you are asked first"]),
    row(DeskVerb::ForgetOne, ["", "Delete this record alone", ""]),
    row(DeskVerb::Purge, ["purge", "Delete what is past its day", "delete what is past its day; it is named first"]),
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
        let found = DESK_VERBS.iter().find(|r| r.word == word && !word.is_empty())?;
        Some((found.verb, name.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_means_one_verb_and_takes_a_name() {
        for row in DESK_VERBS.iter().filter(|r| !r.word.is_empty()) {
            assert_eq!(DeskVerb::typed(row.word), Some((row.verb, "")));
            assert_eq!(DeskVerb::typed(&format!("{} k-7 b", row.word)), Some((row.verb, "k-7 b")));
            assert_eq!(row.verb.row().word, row.word);
        }
        assert_eq!(["opening", "", " k-7"].map(DeskVerb::typed), [None; 3]);
    }
}
