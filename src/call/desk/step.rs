//! The steps of the desk, what they lead to, and what is said to them.

use crate::base::calendar::Day;
use crate::call::desk::host::{ClientExport, Exported};
use crate::call::records::{DeletionPlan, DeletionReport, Record, RecordSummary};

/// What the desk shows or asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskStep {
    /// The list of records, to find one in.
    List,
    /// What can be done with all of them.
    Menu,
    /// What can be done with one record.
    Chosen(String),
    /// A record, to be read.
    Reading(Box<Record>),
    /// Typing the code of a new client.
    NewClient,
    /// Typing the day until which a record is kept.
    LastDay(String),
    /// Asking whether the client has agreed to that day, which is later than the one they were told.
    DayAgreed(String, Day),
    /// Choosing whether an export is encrypted.
    ExportForm(String),
    /// Asking whether a plain file is really wanted.
    PlainFile(String),
    /// Naming the file of an export.
    ExportFile(String, ClientExport),
    /// Typing yes to a deletion whose plan is shown; `purge`: of what is past its day.
    Delete {
        /// What is to be deleted.
        plan: DeletionPlan,
        /// Whether it is what is past its day.
        purge: bool,
    },
}

/// A call that is wanted from the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskCall {
    /// Going on with the record of this id.
    Resume(String),
    /// A new intake with this client, where a code was typed.
    Intake(Option<String>),
}

/// What the desk says to what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskNotice {
    /// It couldn't be done, and why.
    Fault(String),
    /// There is no record of that name.
    Unknown(String),
    /// The name could mean several records.
    Several(Vec<RecordSummary>),
    /// It names too little to be deleted.
    TooShort,
    /// A verb that does nothing with a record that can't be read.
    NotReadable,
    /// What was typed isn't a day from today on.
    NotADay,
    /// The record is kept until this day.
    KeptUntil(String),
    /// Nothing was changed.
    Unchanged,
    /// Nothing was deleted.
    NothingDeleted,
    /// No record is past its day.
    NothingPast(Vec<String>),
    /// What became of a deletion.
    Deleted(DeletionReport),
    /// The export is written.
    Written(Exported),
    /// There is a file of that name.
    FileExists(String),
    /// A name has to be typed.
    NoName,
    /// What a call said when it was over.
    AfterCall(String),
}

/// What is due, for the line above the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DueSummary {
    /// The records.
    pub records: usize,
    /// The clients with a code.
    pub clients: usize,
    /// Records past their last day.
    pub past: usize,
    /// Records that can't be read.
    pub unreadable: usize,
    /// The next appointment of the week: whose, and when.
    pub next: Option<(String, String)>,
}
