//! The folder of records: one sealed key, and one sealed file for each record, private from the moment they exist.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where records are read and written")]

use std::collections::hash_map::RandomState;
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::hash::BuildHasher;
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::base::calendar::Stamp;
use crate::call::records::format::{FORMAT, Record};
use crate::call::records::seal::{FolderFault, RecordKey};

/// The file of the key.
const KEY: &str = "key.age";
/// The most bytes of a record.
const LARGEST: u64 = 4 << 20;

/// A record in the folder.
pub struct RecordEntry {
    /// Its id: the name of its file.
    pub id: String,
    /// What it says, or why it can't be read.
    pub record: Result<Record, FolderFault>,
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

    /// Whether it has a key.
    pub fn has_key(&self) -> bool {
        self.path.join(KEY).exists()
    }

    /// Creates the folder, if need be, and a key in it. Errors: where there is a key already, or the folder can't be written.
    pub fn create(&self, passphrase: &str, work: u8) -> Result<RecordKey, FolderFault> {
        if self.has_key() {
            return Err(FolderFault::HasKey(self.path.clone()));
        }
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&self.path);
        made.map_err(|e| FolderFault::Io(self.path.clone(), e))?;
        let key = RecordKey::new();
        let sealed = key.sealed(passphrase, work)?;
        self.replace(KEY, "key.new", &sealed)?;
        Ok(key)
    }

    /// Opens the key. Errors: no key, a wrong passphrase, a damaged key.
    pub fn unlock(&self, passphrase: &str) -> Result<RecordKey, FolderFault> {
        if !self.has_key() {
            return Err(FolderFault::NoKey(self.path.clone()));
        }
        RecordKey::unlocked(&self.bytes(KEY)?, passphrase)
    }

    /// Every record, the newest first; those that can't be read last. Errors: where the folder can't be read.
    pub fn list(&self, key: &RecordKey) -> Result<Vec<RecordEntry>, FolderFault> {
        let mut out: Vec<RecordEntry> =
            self.ids()?.into_iter().map(|id| RecordEntry { record: self.read(key, &id), id }).collect();
        out.sort_by(|a, b| {
            let began = |e: &RecordEntry| e.record.as_ref().map_or(String::new(), |r| r.began.clone());
            began(b).cmp(&began(a)).then_with(|| a.id.cmp(&b.id))
        });
        Ok(out)
    }

    /// Ids of all records.
    fn ids(&self) -> Result<Vec<String>, FolderFault> {
        let fault = |e| FolderFault::Io(self.path.clone(), e);
        let mut out = Vec::new();
        for entry in std::fs::read_dir(&self.path).map_err(fault)? {
            let name = entry.map_err(fault)?.file_name();
            let id = name.to_str().and_then(|n| n.strip_suffix(".age")).filter(|id| is_id(id));
            out.extend(id.map(str::to_owned));
        }
        Ok(out)
    }

    /// The one id that begins with these characters. Errors: none, or several.
    pub fn find(&self, begins: &str) -> Result<String, FolderFault> {
        let mut fits: Vec<String> = self.ids()?.into_iter().filter(|id| !begins.is_empty() && id.starts_with(begins)).collect();
        match (fits.pop(), fits.is_empty()) {
            (Some(id), true) => Ok(id),
            _ => Err(FolderFault::Unknown(begins.to_owned())),
        }
    }

    /// Reads a record. Errors: where it can't be read whole.
    pub fn read(&self, key: &RecordKey, id: &str) -> Result<Record, FolderFault> {
        let plain = key.unseal(&self.bytes(&format!("{id}.age"))?)?;
        let record: Record = serde_json::from_slice(&plain).map_err(|_| FolderFault::NotARecord)?;
        if record.fingerpost == FORMAT { Ok(record) } else { Err(FolderFault::NotARecord) }
    }

    /// When a record was last written. Errors: where the disk doesn't say.
    pub fn written(&self, id: &str) -> Result<Stamp, FolderFault> {
        let path = self.path.join(format!("{id}.age"));
        let time = std::fs::metadata(&path).and_then(|m| m.modified()).map_err(|e| FolderFault::Io(path, e))?;
        Ok(Stamp(time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())))
    }

    /// A new record: its id is taken, and nothing is written yet. Errors: where the folder can't be written.
    pub fn begin(&self) -> Result<OpenRecord, FolderFault> {
        let id = format!("{:016x}", RandomState::new().hash_one(std::process::id()));
        self.open(&id)
    }

    /// Opens a record for writing: nobody else can meanwhile. Errors: where somebody has it open.
    pub fn open(&self, id: &str) -> Result<OpenRecord, FolderFault> {
        let name = format!("{id}.lock");
        let path = self.path.join(&name);
        let lock =
            private(OpenOptions::new().create(true).truncate(false)).open(&path).map_err(|e| FolderFault::Io(path.clone(), e))?;
        match lock.try_lock() {
            Ok(()) => Ok(OpenRecord { folder: self.clone(), id: id.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(FolderFault::InUse),
            Err(TryLockError::Error(e)) => Err(FolderFault::Io(path, e)),
        }
    }

    /// Deletes a record for good. Errors: where somebody has it open, or it can't be deleted.
    pub fn forget(&self, id: &str) -> Result<(), FolderFault> {
        self.open(id)?.remove()
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, FolderFault> {
        let path = self.path.join(name);
        let mut bytes = Vec::new();
        File::open(&path).and_then(|f| f.take(LARGEST).read_to_end(&mut bytes)).map_err(|e| FolderFault::Io(path, e))?;
        Ok(bytes)
    }

    /// Writes a file whole or not at all: under a temporary name first, to the disk, then in its place.
    fn replace(&self, name: &str, temporary: &str, bytes: &[u8]) -> Result<(), FolderFault> {
        let (path, new) = (self.path.join(name), self.path.join(temporary));
        let write = || {
            remove(&new)?;
            let mut file = private(OpenOptions::new().create_new(true)).open(&new)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            std::fs::rename(&new, &path)?;
            File::open(&self.path)?.sync_all()
        };
        write().map_err(|e| {
            // Half a file helps nobody; the last good one stands.
            let _ = remove(&new);
            FolderFault::Io(path.clone(), e)
        })
    }
}

/// A record that is open for writing.
#[derive(Debug)]
pub struct OpenRecord {
    folder: Folder,
    id: String,
    _lock: File,
}

impl OpenRecord {
    /// The record's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Writes the record. Errors: what the disk says. What was written before still stands.
    pub fn write(&self, key: &RecordKey, record: &Record) -> Result<(), FolderFault> {
        let plain = serde_json::to_vec(record).map_err(|_| FolderFault::Sealing)?;
        let sealed = key.seal(&plain)?;
        self.folder.replace(&format!("{}.age", self.id), &format!("{}.new", self.id), &sealed)
    }

    /// Deletes the record, whether anything was written or not. Errors: what the disk says.
    pub fn remove(&self) -> Result<(), FolderFault> {
        for end in ["age", "new", "lock"] {
            let path = self.folder.path.join(format!("{}.{end}", self.id));
            remove(&path).map_err(|e| FolderFault::Io(path, e))?;
        }
        File::open(&self.folder.path).and_then(|f| f.sync_all()).map_err(|e| FolderFault::Io(self.folder.path.clone(), e))
    }
}

fn is_id(id: &str) -> bool {
    id.len() == 16 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Options for writing a file that is its owner's alone from the moment it exists.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options.write(true).mode(0o600)
}
