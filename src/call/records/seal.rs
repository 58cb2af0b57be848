//! The encryption of records: the age format, so that a record outlives this program.
//!
//! A folder has one key, an age identity, which is itself sealed with a passphrase. Only the one
//! unlocking costs a second. Every sealed file is filled up to a whole number of steps.

use std::cell::Cell;
use std::collections::HashSet;
use std::io::{self, Write};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, EncryptError, Encryptor, Recipient, scrypt, x25519};
use age_core::format::{FileKey, Stanza};
use zeroize::Zeroizing;

use crate::call::records::fault::FolderFault;
use crate::call::records::format::FORMAT;

/// The work factor of a passphrase (scrypt): 2^17 steps, about half a second for each try.
pub const WORK: u8 = 17;
/// The highest work factor that is tried.
const MOST_WORK: u8 = 20;
/// The steps in which a sealed file grows, in bytes.
pub(crate) const STEP: usize = 16 << 10;
/// The name of the header line that says the last day of a record.
const LABEL: &str = "fingerpost-record";
/// The bytes of a chunk of an age file, and of the tag behind each.
const CHUNK: (usize, usize) = (64 << 10, 16);

/// The key of a folder.
#[derive(Clone)]
pub struct RecordKey {
    identity: x25519::Identity,
}

impl RecordKey {
    /// A new key.
    #[expect(clippy::new_without_default, reason = "each is another")]
    pub fn new() -> RecordKey {
        RecordKey { identity: x25519::Identity::generate() }
    }

    /// The key as the age tool reads it, to be kept elsewhere.
    pub fn exposed(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{}\n", self.identity.to_string().expose_secret()))
    }

    /// The key sealed with a passphrase. Errors: where it can't be sealed.
    pub fn sealed(&self, passphrase: &str, work: u8) -> Result<Vec<u8>, FolderFault> {
        seal_with(passphrase, work, self.exposed().as_bytes(), 1)
    }

    /// Opens a sealed key. Errors: a wrong passphrase, or a damaged key.
    pub fn unlocked(sealed: &[u8], passphrase: &str) -> Result<RecordKey, FolderFault> {
        let plain = unseal_with(passphrase, sealed)?;
        let text = std::str::from_utf8(&plain).map_err(|_| FolderFault::KeyDamaged)?;
        let line = text.lines().map(str::trim).find(|l| !l.is_empty() && !l.starts_with('#')).ok_or(FolderFault::KeyDamaged)?;
        Ok(RecordKey { identity: line.parse().map_err(|_| FolderFault::KeyDamaged)? })
    }

    /// The key of a line of an identity file.
    pub(crate) fn parsed(line: &str) -> Option<RecordKey> {
        line.parse().ok().map(|identity| RecordKey { identity })
    }

    /// Bytes sealed to the key. Errors: where they can't be sealed.
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, FolderFault> {
        self.seal_in(plain, None, STEP)
    }

    /// Bytes sealed to the key and filled up to whole steps, with a last day in the clear if there
    /// is one. Errors: where they can't be sealed.
    pub(crate) fn seal_in(&self, plain: &[u8], last_day: Option<&str>, step: usize) -> Result<Vec<u8>, FolderFault> {
        let recipient = LabelledRecipient { recipient: self.identity.to_public(), last_day: last_day.map(str::to_owned) };
        filled(&recipient, plain, step)
    }

    /// Opens sealed bytes. Errors: damage, however small; or another key.
    pub fn unseal(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, FolderFault> {
        age::decrypt(&self.identity, sealed).map(Zeroizing::new).map_err(|e| match e {
            DecryptError::NoMatchingKeys => FolderFault::OtherKey,
            _ => FolderFault::Damaged,
        })
    }
}

/// A copy of a passphrase for the age crate, which wipes it; of exactly its length, so that none is
/// left behind where memory is moved.
fn secret(passphrase: &str) -> SecretString {
    SecretString::from(passphrase.to_owned())
}

/// Bytes sealed with a passphrase, filled up to whole steps.
pub(crate) fn seal_with(passphrase: &str, work: u8, plain: &[u8], step: usize) -> Result<Vec<u8>, FolderFault> {
    let mut recipient = scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(work);
    filled(&recipient, plain, step)
}

/// Opens what was sealed with a passphrase.
pub(crate) fn unseal_with(passphrase: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, FolderFault> {
    let mut identity = scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    age::decrypt(&identity, sealed).map(Zeroizing::new).map_err(|e| match e {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => FolderFault::WrongPassphrase,
        _ => FolderFault::KeyDamaged,
    })
}

/// The recipient of a record, with a header line that says the version and the last day. The
/// standard tool skips lines that it doesn't know, and the seal covers them.
struct LabelledRecipient {
    recipient: x25519::Recipient,
    last_day: Option<String>,
}

impl Recipient for LabelledRecipient {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let (mut stanzas, labels) = self.recipient.wrap_file_key(file_key)?;
        stanzas.extend(self.last_day.iter().map(|day| Stanza {
            tag: LABEL.to_owned(),
            args: vec![FORMAT.to_string(), day.clone()],
            body: Vec::new(),
        }));
        Ok((stanzas, labels))
    }
}

/// The last day that the header of a sealed record says.
pub(crate) fn last_day(sealed: &[u8]) -> Option<String> {
    let head = sealed.split(|b| *b == b'\n').take(32).take_while(|line| !line.starts_with(b"---"));
    head.filter_map(|line| std::str::from_utf8(line).ok()).find_map(|line| {
        let mut words = line.strip_prefix("-> ")?.split(' ');
        (words.next() == Some(LABEL) && words.next().is_some_and(|v| v.parse::<u32>().is_ok()))
            .then(|| words.next().map(str::to_owned))?
    })
}

/// A writer into memory that can be measured while it is lent.
struct MeasuredWriter<'m> {
    bytes: Vec<u8>,
    length: &'m Cell<usize>,
}

impl Write for MeasuredWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        self.length.set(self.bytes.len());
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Seals bytes, with line feeds behind them until the file has a whole number of steps. They have
/// no meaning in what is sealed: JSON, and lines of keys. The header's length varies by chance.
fn filled(recipient: &dyn Recipient, plain: &[u8], step: usize) -> Result<Vec<u8>, FolderFault> {
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(|_| FolderFault::Sealing)?;
    let length = Cell::new(0);
    let seal = || -> io::Result<Vec<u8>> {
        let mut writer = encryptor.wrap_output(MeasuredWriter { bytes: Vec::new(), length: &length })?;
        let header = length.get();
        let whole = |n: usize| header + n + CHUNK.1 * n.div_ceil(CHUNK.0).max(1);
        let mut target = whole(plain.len()).next_multiple_of(step);
        // A chunk more brings a tag of its own, so that a few lengths can't be had.
        let padding = loop {
            let tags = CHUNK.1 * (target - header).div_ceil(CHUNK.0 + CHUNK.1).max(1);
            match (target - header).checked_sub(tags).filter(|n| *n >= plain.len() && whole(*n) == target) {
                Some(filled) => break filled - plain.len(),
                None => target += step,
            }
        };
        writer.write_all(plain)?;
        writer.write_all(&vec![b'\n'; padding])?;
        Ok(writer.finish()?.bytes)
    };
    seal().map_err(|_| FolderFault::Sealing)
}
