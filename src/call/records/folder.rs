//! The folder of records: one key sealed with a passphrase, the sealed keyring, and a sealed file
//! for each record.

use std::collections::hash_map::RandomState;
use std::fs::File;
use std::hash::BuildHasher;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use zeroize::Zeroizing;

use crate::base::calendar::Stamp;
use crate::call::records::fault::FolderFault;
use crate::call::records::format::{FORMAT, Record, SealedRecord};
use crate::call::records::keyring::{KEYRING_STEP, KeyEntry, Keyring};
use crate::call::records::seal::{RecordKey, STEP, last_day};
use crate::call::records::summary::{RecordSummary, SummaryFacts, Unreadable};
use crate::call::records::{disk, passphrase};

/// The file of the key.
const KEY: &str = "key.age";
/// The file of the keyring.
const KEYRING: &str = "keys.age";

/// A record in the folder.
pub struct RecordEntry {
    /// Its id: the name of its file.
    pub id: String,
    /// What it says, or why it can't be read.
    pub record: Result<Record, FolderFault>,
}

/// The key of a new folder, before anything of it is on the disk.
pub struct NewKey {
    key: RecordKey,
    sealed: Vec<u8>,
    passphrase: Zeroizing<String>,
}

/// A folder of records.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The folder at a path; nothing is read or created.
    pub fn at(path: PathBuf) -> Folder {
        Folder { path }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether a name in the folder is one of the program's own files.
    pub(crate) fn is_own(name: &str) -> bool {
        let own = |name: &str| name == KEY || name == KEYRING || name.strip_suffix(".age").is_some_and(is_id);
        own(name)
            || name.strip_suffix(".new").or(name.strip_suffix(".lock")).is_some_and(|id| is_id(id) || id == "key" || id == "keys")
    }

    /// The file of a record.
    pub(crate) fn file(&self, id: &str) -> PathBuf {
        self.path.join(format!("{id}.age"))
    }

    /// Whether it has a key.
    pub fn has_key(&self) -> bool {
        disk::is_there(&self.path.join(KEY))
    }

    /// Whether there is nothing of a folder of records there. Errors: records without their key; a
    /// folder that can't be read.
    pub fn is_unused(&self) -> Result<bool, FolderFault> {
        let unused = !self.has_key();
        if unused && (disk::is_there(&self.path.join(KEYRING)) || !self.ids()?.is_empty()) {
            return Err(FolderFault::KeyMissing(self.path.clone()));
        }
        Ok(unused)
    }

    /// What others than the owner may read or change: the folder, its key, its keyring.
    pub fn open_to_others(&self) -> Vec<PathBuf> {
        let all = [self.path.clone(), self.path.join(KEY), self.path.join(KEYRING)];
        all.into_iter().filter(|p| disk::is_unsafe(p)).collect()
    }

    /// A key for a folder that has none; nothing is written yet. Errors: a key that is there,
    /// records without their key, a place that can't be written to.
    pub fn prepare(&self, passphrase: &str, work: u8) -> Result<NewKey, FolderFault> {
        if !self.is_unused()? {
            return Err(FolderFault::HasKey(self.path.clone()));
        }
        disk::writable(&self.path)?;
        let key = RecordKey::new();
        let passphrase = passphrase::composed(passphrase);
        Ok(NewKey { sealed: key.sealed(&passphrase, work)?, key, passphrase })
    }

    /// Whether a new folder could be made there. Errors: why not.
    pub fn may_be_made(&self) -> Result<(), FolderFault> {
        disk::writable(&self.path)
    }

    /// Writes the key of a new folder. Where another window was quicker and its key has the same
    /// passphrase, that one is used. Errors: another passphrase; a folder that can't be written.
    pub fn install(&self, new: &NewKey) -> Result<RecordKey, FolderFault> {
        disk::create_folder(&self.path)?;
        if disk::create(&self.path.join(KEY), &new.sealed)? {
            return Ok(new.key.clone());
        }
        match self.unlock(&new.passphrase) {
            Err(FolderFault::WrongPassphrase) => Err(FolderFault::HasKey(self.path.clone())),
            other => other,
        }
    }

    /// Creates the folder, if need be, and a key in it. Errors: as in [`Folder::prepare`].
    pub fn create(&self, passphrase: &str, work: u8) -> Result<RecordKey, FolderFault> {
        self.install(&self.prepare(passphrase, work)?)
    }

    /// Opens the key. Errors: no key, a wrong passphrase, a damaged key.
    pub fn unlock(&self, passphrase: &str) -> Result<RecordKey, FolderFault> {
        if self.is_unused()? {
            return Err(FolderFault::NoKey(self.path.clone()));
        }
        let sealed = {
            let _held = disk::lock_folder(&self.path)?;
            disk::read(&self.path.join(KEY))?
        };
        passphrase::opened(passphrase, |form| RecordKey::unlocked(&sealed, form))
    }

    /// Seals the key with another passphrase; no record is touched. Errors: what the disk says.
    pub fn change_passphrase(&self, key: &RecordKey, passphrase: &str, work: u8) -> Result<(), FolderFault> {
        let sealed = key.sealed(&passphrase::composed(passphrase), work)?;
        let _held = disk::lock_folder(&self.path)?;
        disk::replace_and_wipe(&self.path.join(KEY), &sealed)
    }

    /// The keyring. Errors: damage; records of this format without one.
    pub(crate) fn keyring(&self, key: &RecordKey) -> Result<Keyring, FolderFault> {
        self.keyring_of(key, |_| true)
    }

    /// The keyring with the keys of some records alone, to read those records.
    fn keyring_of(&self, key: &RecordKey, wanted: impl Fn(&str) -> bool) -> Result<Keyring, FolderFault> {
        // Another window wipes the old file once the new one is in its place.
        let _held = disk::is_there(&self.path).then(|| disk::lock_folder(&self.path)).transpose()?;
        self.read_keys(key, wanted)
    }

    /// Reads the keyring; the caller holds the lock of the folder.
    fn read_keys(&self, key: &RecordKey, wanted: impl Fn(&str) -> bool) -> Result<Keyring, FolderFault> {
        let path = self.path.join(KEYRING);
        if !disk::is_there(&path) {
            let labelled = self.ids()?.iter().any(|id| self.label(id).is_ok_and(|l| l.is_some()));
            return if labelled { Err(FolderFault::KeyringMissing(self.path.clone())) } else { Ok(Keyring::default()) };
        }
        let plain = key.unseal(&disk::read(&path)?).map_err(|_| FolderFault::KeyDamaged)?;
        Keyring::parse(std::str::from_utf8(&plain).map_err(|_| FolderFault::KeyDamaged)?, wanted)
    }

    /// Changes the keyring while nobody else can, and writes it where `change` says so.
    pub(crate) fn change_keyring<T>(
        &self,
        key: &RecordKey,
        change: impl FnOnce(&mut Keyring) -> Result<(T, bool), FolderFault>,
    ) -> Result<T, FolderFault> {
        let _held: File = disk::lock_folder(&self.path)?;
        let mut ring = self.read_keys(key, |_| true)?;
        let (out, changed) = change(&mut ring)?;
        if changed {
            self.write_keyring(key, &ring)?;
        }
        Ok(out)
    }

    /// Writes the keyring; the caller holds the lock of the folder.
    pub(crate) fn write_keyring(&self, key: &RecordKey, ring: &Keyring) -> Result<(), FolderFault> {
        let sealed = key.seal_in(ring.text().as_bytes(), None, KEYRING_STEP)?;
        disk::replace_and_wipe(&self.path.join(KEYRING), &sealed)
    }

    /// Every record, the newest first; those that can't be read last. Errors: where the folder
    /// can't be read.
    pub fn list(&self, key: &RecordKey) -> Result<Vec<RecordEntry>, FolderFault> {
        let ring = self.keyring(key)?;
        let mut ids = self.ids()?;
        ids.extend(ring.entries.keys().cloned());
        ids.sort();
        ids.dedup();
        let read = |id: String| RecordEntry { record: self.sealed_record(&ring, key, &id).map(|s| s.record), id };
        let mut out: Vec<RecordEntry> = ids.into_iter().map(read).collect();
        out.sort_by(|a, b| {
            let began = |e: &RecordEntry| e.record.as_ref().map_or(String::new(), |r| r.began.clone());
            began(b).cmp(&began(a)).then_with(|| a.id.cmp(&b.id))
        });
        Ok(out)
    }

    /// What a list says of every record, in the order of [`Folder::list`]. Errors: as there.
    pub fn summaries(&self, key: &RecordKey) -> Result<Vec<RecordSummary>, FolderFault> {
        // Half a record that somebody holds hasn't broken off; another desk that looks into it holds it for a moment alone.
        let held = |id: &str| matches!(self.held(id), Err(FolderFault::InUse));
        let of = |id: &str, record: &Record| SummaryFacts { on_call: !record.finished && held(id), ..SummaryFacts::of(record) };
        let summary = |e: RecordEntry| {
            let facts = e.record.map(|r| of(&e.id, &r)).map_err(|fault| Unreadable::Fault(fault.to_string()));
            RecordSummary { id: e.id, facts }
        };
        Ok(self.list(key)?.into_iter().map(summary).collect())
    }

    /// Ids of all records that have a file.
    pub fn ids(&self) -> Result<Vec<String>, FolderFault> {
        let names = disk::names(&self.path)?;
        Ok(names.iter().filter_map(|n| n.strip_suffix(".age")).filter(|id| is_id(id)).map(str::to_owned).collect())
    }

    /// The last day in the clear of a record's file; none in one of the earlier format. Errors: a
    /// file that can't be read.
    pub fn label(&self, id: &str) -> Result<Option<String>, FolderFault> {
        Ok(last_day(&disk::head(&self.file(id))?))
    }

    /// Reads a record. Errors: where it can't be read whole, or isn't the newest one of its name.
    pub fn read(&self, key: &RecordKey, id: &str) -> Result<Record, FolderFault> {
        let sealed = match self.sealed_record(&self.keyring_of(key, |other| other == id)?, key, id) {
            // Whose it may be instead is told by the other keys.
            Err(FolderFault::OtherKey) => self.sealed_record(&self.keyring(key)?, key, id),
            sealed => sealed,
        };
        sealed.map(|s| s.record)
    }

    /// Reads a record's file.
    pub(crate) fn sealed_record(&self, ring: &Keyring, key: &RecordKey, id: &str) -> Result<SealedRecord, FolderFault> {
        let bytes = disk::read(&self.file(id))?;
        let Some(entry) = ring.entries.get(id) else {
            let old = last_day(&bytes).is_none() && !ring.deleted.contains(id);
            return Err(if old {
                old_format(key, &bytes).map_or_else(|e| e, |_| FolderFault::OldFormat)
            } else {
                FolderFault::NoRecordKey
            });
        };
        let plain = entry.key.unseal(&bytes).map_err(|e| match e {
            FolderFault::OtherKey if ring.entries.values().any(|other| other.key.unseal(&bytes).is_ok()) => {
                FolderFault::OtherRecord
            }
            other => other,
        })?;
        let sealed: SealedRecord = serde_json::from_slice(&plain).map_err(|_| FolderFault::NotARecord)?;
        match sealed {
            sealed if sealed.id != id => Err(FolderFault::OtherRecord),
            sealed if sealed.number < entry.number => Err(FolderFault::Older),
            sealed if sealed.record.fingerpost != FORMAT => Err(FolderFault::NotARecord),
            sealed => Ok(sealed),
        }
    }

    /// A record of the earlier format as it stands in its file. Errors: where it isn't one.
    pub fn read_old(&self, key: &RecordKey, id: &str) -> Result<serde_json::Value, FolderFault> {
        old_format(key, &disk::read(&self.file(id))?)
    }

    /// When a record was last written. Errors: where the disk doesn't say.
    pub fn written(&self, id: &str) -> Result<Stamp, FolderFault> {
        let path = self.file(id);
        let time = path.symlink_metadata().and_then(|m| m.modified()).map_err(|e| FolderFault::Io(path, e))?;
        Ok(Stamp(time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())))
    }

    /// An id for a new record; nothing is written.
    pub(crate) fn new_id() -> String {
        format!("{:016x}", RandomState::new().hash_one(std::process::id()))
    }

    /// Seals a record into its file, which is returned locked. Errors: what the disk says.
    pub(crate) fn write_record(&self, entry: &KeyEntry, sealed: &SealedRecord) -> Result<File, FolderFault> {
        let plain = Zeroizing::new(serde_json::to_vec(sealed).map_err(|_| FolderFault::Sealing)?);
        disk::replace(&self.file(&sealed.id), &entry.key.seal_in(&plain, Some(sealed.last_day()), STEP)?)
    }

    /// Deletes a record for good, its key first of all. Errors: where somebody has it open, or it
    /// can't be deleted.
    pub fn forget(&self, key: &RecordKey, id: &str) -> Result<(), FolderFault> {
        let _held = self.held(id)?;
        self.change_keyring(key, |ring| Ok((self.delete(ring, id)?, true)))
    }

    /// Deletes a record's file alone, without the passphrase; its key goes at the next unlocking.
    /// Errors: where somebody has it open.
    pub fn forget_file(&self, id: &str) -> Result<(), FolderFault> {
        let _held = self.held(id)?;
        self.unlink(id)
    }

    /// Locks a record's file, if there is one.
    pub(crate) fn held(&self, id: &str) -> Result<Option<File>, FolderFault> {
        held_or_none(disk::lock(&self.file(id)))
    }

    /// Locks a record's file, if there is one, without waiting for somebody who looks into it.
    pub(crate) fn held_now(&self, id: &str) -> Result<Option<File>, FolderFault> {
        held_or_none(disk::try_lock(&self.file(id)))
    }

    /// Deletes a record's file and makes sure that it is gone.
    pub(crate) fn unlink(&self, id: &str) -> Result<(), FolderFault> {
        disk::remove(&self.file(id))?;
        disk::sync_folder(&self.path)
    }

    /// Deletes a record's file, and takes its key away for good.
    pub(crate) fn delete(&self, ring: &mut Keyring, id: &str) -> Result<(), FolderFault> {
        self.unlink(id)?;
        ring.delete(id);
        Ok(())
    }

    /// Deletes all records, the keyring and the key. Errors: where one is open, and then none is
    /// deleted.
    pub fn forget_all(&self) -> Result<usize, FolderFault> {
        let ids = self.ids()?;
        let _held = ids.iter().map(|id| self.held(id)).collect::<Result<Vec<_>, _>>()?;
        // The keys first: without them the records are noise.
        for name in [KEY, KEYRING] {
            let path = self.path.join(name);
            if disk::is_there(&path) {
                disk::replace_and_wipe(&path, &[])?;
                disk::remove(&path)?;
            }
        }
        ids.iter().try_for_each(|id| self.unlink(id))?;
        disk::sync_folder(&self.path)?;
        Ok(ids.len())
    }
}

/// A lock; none where there is no file.
fn held_or_none(held: Result<File, FolderFault>) -> Result<Option<File>, FolderFault> {
    match held {
        Err(FolderFault::Io(_, e)) if e.kind() == ErrorKind::NotFound => Ok(None),
        // What isn't a file is only a name to be deleted.
        Err(FolderFault::NotAFile(_)) => Ok(None),
        held => held.map(Some),
    }
}

impl SealedRecord {
    /// The last day that stands in the clear.
    pub fn last_day(&self) -> &str {
        let earlier = self.before.as_ref().map_or("", |b| b.keep_until.as_str());
        self.record.keep_until.as_str().max(earlier)
    }
}

/// A record of the earlier format, which was sealed to the key of the folder.
fn old_format(key: &RecordKey, bytes: &[u8]) -> Result<serde_json::Value, FolderFault> {
    let plain = key.unseal(bytes)?;
    let value: serde_json::Value = serde_json::from_slice(&plain).map_err(|_| FolderFault::NotARecord)?;
    if value.get("fingerpost") == Some(&1.into()) { Ok(value) } else { Err(FolderFault::NotARecord) }
}

/// Whether a name is an id.
pub(crate) fn is_id(id: &str) -> bool {
    id.len() == 16 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}
