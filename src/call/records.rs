//! Records of intakes: their format (plain values, no files), their encryption (the age format),
//! and the folder on disk.
//!
//! Only `disk` touches files. Answers about how things are right now have no place in a [`Record`],
//! nor has anything that they decide.

#[cfg(feature = "records")]
pub(crate) mod backup;
#[cfg(feature = "records")]
pub(crate) mod copies;
pub(crate) mod deletion_plan;
#[cfg(feature = "records")]
pub(crate) mod disk;
#[cfg(feature = "records")]
pub(crate) mod fault;
#[cfg(feature = "records")]
pub(crate) mod folder;
pub(crate) mod format;
#[cfg(feature = "records")]
pub(crate) mod keyring;
#[cfg(feature = "records")]
pub(crate) mod last_day;
pub(crate) mod naming;
#[cfg(feature = "records")]
pub(crate) mod open_record;
#[cfg(feature = "records")]
pub(crate) mod passphrase;
#[cfg(feature = "records")]
pub(crate) mod record_writer;
#[cfg(feature = "records")]
pub(crate) mod seal;
#[cfg(feature = "records")]
pub(crate) mod settling;
pub(crate) mod summary;

#[cfg(feature = "records")]
pub use backup::{Backup, Restored};
pub use deletion_plan::{DeletionPlan, DeletionReport, OtherCopy};
#[cfg(feature = "records")]
pub use fault::FolderFault;
#[cfg(feature = "records")]
pub use folder::{Folder, NewKey, RecordEntry};
pub use format::{
    Agreement, ClosingNotes, Consent, Deletion, FORMAT, Record, RecordedNote, RecordedReply, ResumedAnswers, SealedRecord,
    is_kept, is_notable, resumed,
};
pub use naming::{NAMING, Named, described, folded_code, is_same_client, named_to_forget, one_named};
#[cfg(feature = "records")]
pub use open_record::{CallEnd, CallRemains, OpenRecord};
#[cfg(feature = "records")]
pub use passphrase::weakness;
#[cfg(feature = "records")]
pub use record_writer::{CallKey, RecordWriter};
#[cfg(feature = "records")]
pub use seal::{RecordKey, WORK};
pub use summary::{RecordSummary, SummaryFacts, Unreadable};
