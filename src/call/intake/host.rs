//! The host of an intake: its clock, its records and its files.

use crate::base::calendar::Stamp;
use crate::call::records::Record;

/// Whether a record is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordState {
    /// No record was asked for.
    Nothing,
    /// A record was asked for, and nothing has been written yet.
    Ready,
    /// Something is on its way to the disk.
    Writing,
    /// All is on disk.
    Saved,
    /// It was deleted, and nothing more is written.
    Removed,
    /// It can't be written; why.
    Failed(String),
}

/// The result of handing over a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandedOver {
    /// Written, to this path.
    Written(String),
    /// There is a file of that name already, and nothing was written.
    Exists,
    /// Not written, and why.
    Failed(String),
}

/// The outside of an intake: a clock, the records and plain files.
pub trait CallHost {
    /// The time.
    fn now(&self) -> Stamp;
    /// Whether a record is kept.
    fn record_state(&self) -> RecordState;
    /// Queues a record to be written soon, in place of one that waits.
    fn save(&mut self, record: Record);
    /// Deletes the record, and writes no other.
    fn remove(&mut self);
    /// Writes a plain file of this name; over another one only if `over`.
    fn hand_over(&mut self, name: &str, bytes: &[u8], over: bool) -> HandedOver;
}

/// A host without records or files, whose clock stands still.
#[derive(Debug, Clone, Copy, Default)]
pub struct Offline(pub Stamp);

impl CallHost for Offline {
    fn now(&self) -> Stamp {
        self.0
    }
    fn record_state(&self) -> RecordState {
        RecordState::Nothing
    }
    fn save(&mut self, _: Record) {}
    fn remove(&mut self) {}
    fn hand_over(&mut self, _: &str, _: &[u8], _: bool) -> HandedOver {
        HandedOver::Failed("files can't be written here".to_owned())
    }
}
