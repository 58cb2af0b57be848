//! The encryption of records: the age format, so that a record outlives this program.
//!
//! A folder has one key, an age identity, which is itself sealed with a passphrase. Records are sealed to the key: a save
//! costs microseconds, and only the one unlocking costs a second.

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, scrypt, x25519};

use crate::call::records::folder_fault::FolderFault;

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

    /// The key sealed with a passphrase.
    ///
    /// # Errors
    /// Where it can't be sealed.
    pub fn sealed(&self, passphrase: &str, work: u8) -> Result<Vec<u8>, FolderFault> {
        let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
        recipient.set_work_factor(work);
        age::encrypt(&recipient, self.exposed().as_bytes()).map_err(|_| FolderFault::Sealing)
    }

    /// Opens a sealed key.
    ///
    /// # Errors
    /// A wrong passphrase, or a damaged key.
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

    /// Bytes sealed to the key.
    ///
    /// # Errors
    /// Where they can't be sealed.
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, FolderFault> {
        age::encrypt(&self.recipient, plain).map_err(|_| FolderFault::Sealing)
    }

    /// Opens sealed bytes.
    ///
    /// # Errors
    /// Damage, however small; or another key.
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
