//! The host of an intake: its clock, its records and its files.

use crate::base::calendar::{Day, Stamp};
use crate::base::phrases::phrase;
use crate::call::records::{Deletion, Record};

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
    /// Nothing more is written, and what was is deleted when the call is over.
    Withheld,
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
    /// The day where the mentor is.
    fn today(&self) -> Day;
    /// Whether a record is kept.
    fn record_state(&self) -> RecordState;
    /// Queues a record to be written soon, in place of one that waits.
    fn save(&mut self, record: Record);
    /// Stops writing, and marks what is deleted when the call is over; none takes the mark back.
    fn withhold(&mut self, deletion: Option<Deletion>);
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
    fn today(&self) -> Day {
        Day::after_1970(self.0.0 / 86_400)
    }
    fn save(&mut self, _: Record) {}
    fn withhold(&mut self, _: Option<Deletion>) {}
    fn hand_over(&mut self, _: &str, _: &[u8], _: bool) -> HandedOver {
        HandedOver::Failed(phrase("call-no-files").to_owned())
    }
}
