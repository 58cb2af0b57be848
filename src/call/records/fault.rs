//! What can go wrong with a record or its folder.

use std::path::{Path, PathBuf};
use std::{fmt, io};

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
        match self {
            Self::Io(path, e) if e.kind() == io::ErrorKind::StorageFull => {
                write!(f, "the disk is full, so {} wasn't written; what was saved before is still there", shown(path))
            }
            Self::Io(path, e) => write!(f, "{}: {}", shown(path), text::trouble(e.kind())),
            Self::NotAFile(path) => write!(
                f,
                "{} is a link or something else that isn't a file, so it isn't opened. Move the file itself there",
                shown(path)
            ),
            Self::WrongPassphrase => f.write_str("that passphrase doesn't open the key of this folder; nothing was changed"),
            Self::KeyDamaged => {
                f.write_str("the key file is damaged, so no record can be opened; restore a copy of it, if there is one")
            }
            Self::NoKey(path) => write!(f, "there are no records in {}", shown(path)),
            Self::KeyMissing(path) => write!(
                f,
                "there are records in {}, and their key (key.age) is missing. Put it back from a copy, or choose another folder \
                 with --folder. No new key is made beside them",
                shown(path)
            ),
            Self::KeyringMissing(path) => write!(
                f,
                "the file keys.age is missing from {}, so no record there can be opened. Put it back from a copy, or \
                 `fingerpost records restore` a backup into another folder",
                shown(path)
            ),
            Self::HasKey(path) => {
                write!(f, "there is a key in {} already, made by another window or an earlier call. Start again", shown(path))
            }
            Self::Damaged => f.write_str("this record is damaged: it was cut short or changed. Nothing of it is shown"),
            Self::OtherKey => f.write_str("this record was sealed with the key of another folder"),
            Self::NoRecordKey => {
                f.write_str("there is no key for this record: it was deleted, or put here from elsewhere. Nobody can open it")
            }
            Self::OtherRecord => f.write_str(
                "this file isn't the record of that name: somebody has swapped or renamed files. Nothing of it is shown",
            ),
            Self::Older => f.write_str(
                "this is an older version of the record than the newest that was kept: somebody has put a copy back. Nothing of \
                 it is shown",
            ),
            Self::OldFormat => f.write_str(
                "an earlier version of this program made this record, and wrote more into it than a record may say. It isn't \
                 gone on with. `fingerpost records export ID FILE --format json` writes it out, `fingerpost records forget ID` \
                 deletes it",
            ),
            Self::NotARecord => f.write_str("this isn't a record that this program can read; a newer version may"),
            Self::NotABackup => f.write_str("this isn't a backup that this program can read, or it was cut short or changed"),
            Self::InUse => f.write_str("this record is open in another window; close it there first"),
            Self::Unknown(id) => {
                write!(f, "there is no record `{}`; `fingerpost records list` shows them", text::clean(id))
            }
            Self::Several(name, records) => write!(
                f,
                "`{}` could be any of these; name one by more of its id:\n  {}",
                text::clean(name),
                text::clean(&records.join("\n  "))
            ),
            Self::Sealing => f.write_str("the record couldn't be sealed, so nothing was written"),
        }
    }
}

impl std::error::Error for FolderFault {}
