//! What is to be deleted, named before it is, and what became of it.

use std::path::PathBuf;

use crate::call::records::summary::RecordSummary;

/// A file in the folder that looks like a record or a key and isn't one of the program's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherCopy {
    /// Its path.
    pub path: PathBuf,
    /// Its name within the folder.
    pub name: String,
    /// The id of the record that its name holds.
    pub id: Option<String>,
}

/// What is to be deleted, before it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeletionPlan {
    /// The records.
    pub records: Vec<RecordSummary>,
    /// Copies of them that other programs made.
    pub copies: Vec<OtherCopy>,
    /// A line for each record and each copy.
    pub lines: Vec<String>,
    /// What somebody should know before they say yes.
    pub warnings: Vec<String>,
    /// Whether the computer's clock may be wrong, so that a yes given beforehand doesn't count.
    pub odd_clock: bool,
}

/// What became of each record and copy, a sentence for each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeletionReport {
    /// The ids of the records that are deleted.
    pub gone: Vec<String>,
    /// What is deleted.
    pub deleted: Vec<String>,
    /// What isn't, and why.
    pub failed: Vec<String>,
}
