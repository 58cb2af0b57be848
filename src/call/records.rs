//! Records of intakes: their format (plain values, no files), their encryption (the age format), and the folder on disk.
//!
//! Only `folder` and `record_writer` touch files. Answers about how things are right now have no place in a [`Record`]: it
//! says that they were asked, that help was shown, and when.

#[cfg(feature = "records")]
pub(crate) mod folder;
pub(crate) mod format;
#[cfg(feature = "records")]
pub(crate) mod record_writer;
#[cfg(feature = "records")]
pub(crate) mod seal;

#[cfg(feature = "records")]
pub use folder::{Folder, OpenRecord, RecordEntry};
pub use format::{
    Agreement, Consent, FORMAT, Record, RecordedEnd, RecordedJudgement, RecordedNote, RecordedReply, is_kept, resumed,
};
#[cfg(feature = "records")]
pub use record_writer::RecordWriter;
#[cfg(feature = "records")]
pub use seal::{FolderFault, RecordKey, WORK};
