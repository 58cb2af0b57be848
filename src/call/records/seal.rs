//! The encryption of records: the age format, so that a record outlives this program; and what can go wrong with them.
//!
//! A folder has one key, an age identity, which is itself sealed with a passphrase. Records are sealed to the key: a save
//! costs microseconds, and only the one unlocking costs a second.

use std::path::{Path, PathBuf};
use std::{fmt, io};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, scrypt, x25519};

use crate::base::text;

/// The work factor of a passphrase (scrypt): 2^17 steps, about half a second for each try.
pub const WORK: u8 = 17;
/// The highest work factor that is tried.
const MOST_WORK: u8 = 20;

/// The key of a folder.
#[derive(Clone)]
pub struct RecordKey {
    identity: x25519::Identity,
    recipient: x25519::Recipient,
}

impl RecordKey {
    /// A new key.
    pub fn new() -> RecordKey {
        let identity = x25519::Identity::generate();
        RecordKey { recipient: identity.to_public(), identity }
    }

    /// The key as the age tool reads it, to be kept elsewhere.
    pub fn exposed(&self) -> String {
        format!("{}\n", self.identity.to_string().expose_secret())
    }

    /// The key sealed with a passphrase. Errors: where it can't be sealed.
    pub fn sealed(&self, passphrase: &str, work: u8) -> Result<Vec<u8>, FolderFault> {
        let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
        recipient.set_work_factor(work);
        age::encrypt(&recipient, self.exposed().as_bytes()).map_err(|_| FolderFault::Sealing)
    }

    /// Opens a sealed key. Errors: a wrong passphrase, or a damaged key.
    pub fn unlocked(sealed: &[u8], passphrase: &str) -> Result<RecordKey, FolderFault> {
        let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
        identity.set_max_work_factor(MOST_WORK);
        let plain = age::decrypt(&identity, sealed).map_err(|e| match e {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => FolderFault::WrongPassphrase,
            _ => FolderFault::KeyDamaged,
        })?;
        let text = String::from_utf8(plain).map_err(|_| FolderFault::KeyDamaged)?;
        let line = text.lines().map(str::trim).find(|l| !l.is_empty() && !l.starts_with('#')).ok_or(FolderFault::KeyDamaged)?;
        let identity: x25519::Identity = line.parse().map_err(|_| FolderFault::KeyDamaged)?;
        Ok(RecordKey { recipient: identity.to_public(), identity })
    }

    /// Bytes sealed to the key. Errors: where they can't be sealed.
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, FolderFault> {
        age::encrypt(&self.recipient, plain).map_err(|_| FolderFault::Sealing)
    }

    /// Opens sealed bytes. Errors: damage, however small; or another key.
    pub fn unseal(&self, sealed: &[u8]) -> Result<Vec<u8>, FolderFault> {
        age::decrypt(&self.identity, sealed).map_err(|e| match e {
            DecryptError::NoMatchingKeys => FolderFault::OtherKey,
            _ => FolderFault::Damaged,
        })
    }
}

impl Default for RecordKey {
    fn default() -> Self {
        RecordKey::new()
    }
}

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
