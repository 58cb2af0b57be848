//! Errors of the folder of records.

use std::path::{Path, PathBuf};
use std::{fmt, io};

use crate::base::text;

/// Why a record or its folder can't be used; each message says what to do.
#[derive(Debug)]
pub enum FolderFault {
    /// A file can't be read or written.
    Io(PathBuf, io::Error),
    /// The passphrase is wrong.
    WrongPassphrase,
    /// The key is damaged.
    KeyDamaged,
    /// There is no key yet.
    NoKey(PathBuf),
    /// There is a key already.
    HasKey(PathBuf),
    /// The record is damaged.
    Damaged,
    /// The record belongs to another folder.
    OtherKey,
    /// The bytes are no record, or one of a newer program.
    NotARecord,
    /// The record is open elsewhere.
    InUse,
    /// There is no such record.
    Unknown(String),
    /// Sealing failed.
    Sealing,
}

impl fmt::Display for FolderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |path: &Path| text::clean(&path.display().to_string()).into_owned();
        match self {
            Self::Io(path, e) if e.kind() == io::ErrorKind::StorageFull => {
                write!(f, "the disk is full, so {} wasn't written; what was saved before is still there", shown(path))
            }
            Self::Io(path, e) => write!(f, "{}: {}", shown(path), text::trouble(e.kind())),
            Self::WrongPassphrase => f.write_str("that passphrase doesn't open the key of this folder; nothing was changed"),
            Self::KeyDamaged => {
                f.write_str("the key file is damaged, so no record can be opened; restore a copy of it, if there is one")
            }
            Self::NoKey(path) => write!(f, "there are no records in {}", shown(path)),
            Self::HasKey(path) => write!(f, "there is a key in {} already", shown(path)),
            Self::Damaged => f.write_str("this record is damaged: it was cut short or changed. Nothing of it is shown"),
            Self::OtherKey => f.write_str("this record was sealed with the key of another folder"),
            Self::NotARecord => f.write_str("this isn't a record that this program can read; a newer version may"),
            Self::InUse => f.write_str("this record is open in another window; close it there first"),
            Self::Unknown(id) => {
                write!(f, "there is no record `{}`; `fingerpost records list` shows them", text::clean(id))
            }
            Self::Sealing => f.write_str("the record couldn't be sealed, so nothing was written"),
        }
    }
}

impl std::error::Error for FolderFault {}
