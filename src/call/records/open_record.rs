//! A record that is open for writing, from the consent to the end of the call.

use std::fs::File;

use crate::call::records::disk;
use crate::call::records::fault::FolderFault;
use crate::call::records::folder::Folder;
use crate::call::records::format::{Deletion, Record, SealedRecord};
use crate::call::records::keyring::{KeyEntry, KeyState};
use crate::call::records::seal::RecordKey;

/// How a call came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallEnd {
    /// The mentor left.
    ByHand,
    /// The terminal is gone, a signal came, the program failed.
    BrokenOff,
}

/// What is left of a call on the disk once it is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallRemains {
    /// Nothing was written in this call; an earlier record is as it was.
    Untouched,
    /// The record, until this day.
    Kept(String),
    /// A record that can be resumed until this day.
    Resumable(String),
    /// The record was deleted.
    Deleted,
    /// What this call wrote was deleted; the record of the intake that began then stands as before.
    Earlier(String),
}

/// A record that is open for writing.
pub struct OpenRecord {
    folder: Folder,
    id: String,
    /// The number before this call.
    base: u64,
    /// The record that stands again if this call leaves nothing.
    before: Option<Record>,
    /// What this call wrote last.
    written: Option<Record>,
    marked: Option<Deletion>,
    /// The record's key, once this call has written.
    entry: Option<KeyEntry>,
    /// Whether the record has a key, and so a file.
    on_disk: bool,
    /// The lock on its file.
    held: Option<File>,
}

impl Folder {
    /// A new record. Nothing is written before there is something to keep.
    pub fn begin(&self) -> OpenRecord {
        OpenRecord::new(self, Folder::new_id())
    }

    /// Opens a record for a call that goes on with it; nobody else can meanwhile. Errors: where
    /// somebody has it open, or it can't be read.
    pub fn open(&self, key: &RecordKey, id: &str) -> Result<(OpenRecord, Record), FolderFault> {
        // Locked before it is read, so that nobody changes it in between.
        let held = disk::lock(&self.file(id))?;
        let sealed = self.sealed_record(&self.keyring(key)?, key, id)?;
        // A call that broke off is one call with the one that goes on with it.
        let before = match sealed.before {
            Some(before) => Some(*before),
            None => sealed.record.finished.then(|| sealed.record.clone()),
        };
        let new = OpenRecord::new(self, id.to_owned());
        Ok((OpenRecord { base: sealed.number, before, on_disk: true, held: Some(held), ..new }, sealed.record))
    }
}

impl OpenRecord {
    fn new(folder: &Folder, id: String) -> OpenRecord {
        let folder = folder.clone();
        OpenRecord { folder, id, base: 0, before: None, written: None, marked: None, entry: None, on_disk: false, held: None }
    }

    /// The record's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The folder that it is in.
    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Whether this call wrote something.
    pub(crate) fn is_written(&self) -> bool {
        self.written.is_some()
    }

    /// Writes the record. Errors: what the disk says. What was written before still stands.
    pub fn write(&mut self, key: &RecordKey, record: &Record) -> Result<(), FolderFault> {
        let sealed = self.sealed(record.clone(), self.before.clone());
        let (folder, id) = (self.folder.clone(), self.id.clone());
        let held = if let Some(entry) = &self.entry {
            folder.write_record(entry, &sealed)?
        } else {
            // The key is on the disk before what it opens; nobody settles the folder in between.
            let (entry, held) = folder.change_keyring(key, |ring| {
                let entry = ring.entries.entry(id).or_insert_with(KeyEntry::new);
                entry.state = KeyState::Open;
                entry.last_day = sealed.last_day().to_owned();
                let entry = entry.clone();
                folder.write_keyring(key, ring)?;
                let held = folder.write_record(&entry, &sealed)?;
                Ok(((entry, held), false))
            })?;
            self.entry = Some(entry);
            held
        };
        self.held = Some(held);
        self.on_disk = true;
        self.written = Some(record.clone());
        Ok(())
    }

    fn sealed(&self, record: Record, before: Option<Record>) -> SealedRecord {
        let number = self.base + 1 + u64::from(record.finished);
        SealedRecord { id: self.id.clone(), number, record, before: before.map(Box::new) }
    }

    /// Marks what is to be deleted when the call is over, or takes the mark back. Errors: what the
    /// disk says.
    pub fn mark(&mut self, key: &RecordKey, deletion: Option<Deletion>) -> Result<(), FolderFault> {
        self.marked = deletion;
        if !self.on_disk {
            return Ok(());
        }
        let state = match (deletion, &self.written) {
            (Some(deletion), _) => KeyState::Marked(deletion),
            (None, None) if self.before.is_some() => KeyState::AtRest,
            (None, _) => KeyState::Open,
        };
        self.folder.change_keyring(key, |ring| {
            let entry = ring.entries.get_mut(&self.id).ok_or(FolderFault::NoRecordKey)?;
            entry.state = state;
            Ok(((), true))
        })
    }

    /// Ends the call: deletes what is marked, and what a call that wasn't finished has written. It
    /// returns once the disk has it. Errors: what the disk says.
    pub fn close(&mut self, key: &RecordKey, end: CallEnd) -> Result<CallRemains, FolderFault> {
        if !self.on_disk {
            return Ok(CallRemains::Untouched);
        }
        let finished = self.written.as_ref().is_some_and(|r| r.finished);
        let deletion =
            self.marked.or((self.written.is_some() && !finished && end == CallEnd::ByHand).then_some(Deletion::ThisCall));
        match (deletion, self.written.clone()) {
            (Some(Deletion::WholeRecord), _) => self.delete(key),
            (Some(Deletion::ThisCall), Some(_)) => match self.before.clone() {
                None => self.delete(key),
                Some(before) => {
                    let began = before.began.clone();
                    let number = self.base + 3;
                    self.rest(key, &SealedRecord { number, ..self.sealed(before, None) })?;
                    Ok(CallRemains::Earlier(began))
                }
            },
            (_, None) => {
                if deletion.is_some() {
                    self.mark(key, None)?;
                }
                Ok(CallRemains::Untouched)
            }
            (None, Some(record)) if finished => {
                let day = record.keep_until.clone();
                self.rest(key, &self.sealed(record, None))?;
                Ok(CallRemains::Kept(day))
            }
            (None, Some(record)) => {
                let day = record.keep_until.clone();
                self.rest(key, &self.sealed(record, self.before.clone()))?;
                Ok(CallRemains::Resumable(day))
            }
        }
    }

    /// Writes the record as it stays, and its number into the keyring.
    fn rest(&mut self, key: &RecordKey, sealed: &SealedRecord) -> Result<(), FolderFault> {
        self.held = Some(self.folder.change_keyring(key, |ring| {
            let entry = ring.entries.get_mut(&sealed.id).ok_or(FolderFault::NoRecordKey)?;
            let held = self.folder.write_record(entry, sealed)?;
            entry.note(sealed);
            Ok((held, true))
        })?);
        Ok(())
    }

    fn delete(&mut self, key: &RecordKey) -> Result<CallRemains, FolderFault> {
        self.folder.change_keyring(key, |ring| Ok((self.folder.delete(ring, &self.id)?, true)))?;
        self.on_disk = false;
        Ok(CallRemains::Deleted)
    }
}
