//! What a mentor keeps of an intake: the format (plain values, no files), its seal (the age format), and the folder on disk.
//!
//! Only `folder` and `writer` touch files. Answers about how things are right now have no place in a [`Record`]: it says
//! that they were asked, that help was shown, and when.

#[cfg(feature = "records")]
pub(crate) mod folder;
pub(crate) mod format;
#[cfg(feature = "records")]
pub(crate) mod seal;
#[cfg(feature = "records")]
pub(crate) mod writer;

#[cfg(feature = "records")]
pub use folder::{Entry, Folder, FolderFault, Open};
pub use format::{Agreed, Consent, FORMAT, Given, Judged, Noted, Record, RecordEnd, is_kept, resumed};
#[cfg(feature = "records")]
pub use seal::{RecordKey, WORK};
#[cfg(feature = "records")]
pub use writer::{Progress, Writer};
