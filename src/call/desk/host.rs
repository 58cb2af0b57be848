//! The host of the desk: the folder of records, its key, plain files and the clock.

use crate::base::calendar::Day;
use crate::call::records::{DeletionPlan, DeletionReport, Record, RecordSummary, SummaryFacts};

/// Why something couldn't be done, as a sentence for the mentor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskFault(pub String);

/// How all records of a client are written to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientExport {
    /// One encrypted file, which the passphrase of the folder opens.
    Encrypted,
    /// A plain file to be read.
    Plain,
}

/// A file that holds all records of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Its path.
    pub path: String,
    /// How it is written.
    pub form: ClientExport,
    /// The ids of records that couldn't be read and aren't in it.
    pub left_out: Vec<String>,
}

/// What the desk needs from outside. Everything that touches the disk is here, and no key is.
pub trait DeskHost {
    /// The day where the mentor is.
    fn today(&self) -> Day;
    /// What there is to say of every record. Errors: a folder that can't be read.
    fn list(&self) -> Result<Vec<RecordSummary>, DeskFault>;
    /// A record. Errors: one that can't be read.
    fn read(&self, id: &str) -> Result<Record, DeskFault>;
    /// A plan to delete records. Errors: a folder that can't be read.
    fn plan(&self, records: Vec<RecordSummary>) -> Result<DeletionPlan, DeskFault>;
    /// A plan to delete what is past its day. Errors: a folder that can't be read.
    fn plan_purge(&self, known: &[RecordSummary]) -> Result<DeletionPlan, DeskFault>;
    /// Deletes what a plan names, and says what became of each.
    fn delete(&mut self, plan: &DeletionPlan) -> DeletionReport;
    /// Keeps a record until another day. Errors: one that is open elsewhere, or can't be written.
    fn keep_until(&mut self, id: &str, day: Day) -> Result<SummaryFacts, DeskFault>;
    /// Writes records into a new file; none where there is one of that name. Errors: what the disk
    /// says.
    fn export(&mut self, ids: &[String], name: &str, form: ClientExport) -> Result<Option<Exported>, DeskFault>;
    /// A client's code as it is kept; none for no code. Errors: one that won't do.
    fn client_code(&self, typed: &str) -> Result<Option<String>, DeskFault>;
}
