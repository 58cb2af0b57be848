//! What can go wrong with a record or its folder.

use std::path::{Path, PathBuf};
use std::{fmt, io};

use crate::base::phrases::{phrase, say};
use crate::base::text;

/// Why a record or its folder can't be used; each message says what to do.
#[derive(Debug)]
pub enum FolderFault {
    /// A file can't be read or written.
    Io(PathBuf, io::Error),
    /// A name in the folder is a link, a pipe or anything else but a file.
    NotAFile(PathBuf),
    /// The passphrase is wrong.
    WrongPassphrase,
    /// The key is damaged.
    KeyDamaged,
    /// There is no key yet.
    NoKey(PathBuf),
    /// There are records, and their key is missing.
    KeyMissing(PathBuf),
    /// There are records, and the file with a key for each of them is missing.
    KeyringMissing(PathBuf),
    /// There is a key already.
    HasKey(PathBuf),
    /// The record is damaged.
    Damaged,
    /// The record belongs to another folder.
    OtherKey,
    /// There is no key for this record.
    NoRecordKey,
    /// The file isn't the record of its name.
    OtherRecord,
    /// The file is an older version of the record than the newest that was kept.
    Older,
    /// The record has the earlier format, which said more than a record may.
    OldFormat,
    /// The bytes are no record, or one of a newer program.
    NotARecord,
    /// The file isn't a backup that this program can read.
    NotABackup,
    /// The record is open elsewhere.
    InUse,
    /// There is no such record.
    Unknown(String),
    /// Several records answer to that name, a line for each.
    Several(String, Vec<String>),
    /// Sealing failed.
    Sealing,
}

impl fmt::Display for FolderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |path: &Path| text::clean(&path.display().to_string()).into_owned();
        let said = match self {
            Self::Io(path, e) if e.kind() == io::ErrorKind::StorageFull => say!("records-disk-full", file = shown(path)),
            Self::Io(path, e) => format!("{}: {}", shown(path), text::trouble(e.kind())),
            Self::NotAFile(path) => say!("records-not-a-file", path = shown(path)),
            Self::WrongPassphrase => phrase("records-wrong-passphrase").to_owned(),
            Self::KeyDamaged => phrase("records-key-damaged").to_owned(),
            Self::NoKey(path) => say!("records-no-key", folder = shown(path)),
            Self::KeyMissing(path) => say!("records-key-missing", folder = shown(path)),
            Self::KeyringMissing(path) => say!("records-keyring-missing", folder = shown(path)),
            Self::HasKey(path) => say!("records-has-key", folder = shown(path)),
            Self::Damaged => phrase("records-damaged").to_owned(),
            Self::OtherKey => phrase("records-other-key").to_owned(),
            Self::NoRecordKey => phrase("records-no-record-key").to_owned(),
            Self::OtherRecord => phrase("records-other-record").to_owned(),
            Self::Older => phrase("records-older").to_owned(),
            Self::OldFormat => phrase("records-old-format").to_owned(),
            Self::NotARecord => phrase("records-not-a-record").to_owned(),
            Self::NotABackup => phrase("records-not-a-backup").to_owned(),
            Self::InUse => phrase("records-in-use").to_owned(),
            Self::Unknown(id) => say!("records-unknown", id = text::clean(id)),
            Self::Several(name, records) => {
                let head = say!("records-several", name = text::clean(name));
                format!("{head}\n  {}", text::clean(&records.join("\n  ")))
            }
            Self::Sealing => phrase("records-sealing-failed").to_owned(),
        };
        f.write_str(&said)
    }
}

impl std::error::Error for FolderFault {}
