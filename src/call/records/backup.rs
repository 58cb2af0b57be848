//! A backup of a folder: one age file that its passphrase opens, and that another folder takes in
//! without losing anything newer or bringing back what was deleted.

use std::io::ErrorKind;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::call::records::fault::FolderFault;
use crate::call::records::folder::Folder;
use crate::call::records::format::{FORMAT, SealedRecord};
use crate::call::records::keyring::{KeyEntry, KeyState};
use crate::call::records::passphrase;
use crate::call::records::seal::{RecordKey, STEP, seal_with, unseal_with};

/// The content of a backup.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Backup {
    #[serde(rename = "fingerpost-backup")]
    format: u32,
    records: Vec<SealedRecord>,
    deleted: Vec<String>,
}

/// What a restoring did, in numbers of records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Restored {
    /// Records that weren't there.
    pub added: usize,
    /// Records that were there in an older version.
    pub renewed: usize,
    /// Records that were there as new, or newer.
    pub kept: usize,
    /// Records that were deleted here, and stay so.
    pub deleted: usize,
    /// Records past their last day.
    pub past: usize,
}

impl Folder {
    /// A backup of all records, or of some alone, which says nothing of any other, sealed with the
    /// passphrase; and the ids of those that can't be read. Errors: where the folder can't be read.
    pub fn backup(
        &self,
        key: &RecordKey,
        only: Option<&[String]>,
        passphrase: &str,
        work: u8,
    ) -> Result<(Vec<u8>, Vec<String>), FolderFault> {
        let ring = self.keyring(key)?;
        let mut ids = only.map_or_else(|| self.ids(), |ids| Ok(ids.to_vec()))?;
        let mut deleted = Vec::new();
        if only.is_none() {
            ids.extend(ring.entries.keys().filter(|id| !ids.contains(id)).cloned().collect::<Vec<_>>());
            deleted.extend(ring.deleted.iter().cloned());
        }
        let (mut records, mut left_out) = (Vec::new(), Vec::new());
        for id in ids {
            let marked = ring.entries.get(&id).is_some_and(|e| matches!(e.state, KeyState::Marked(_)));
            match self.sealed_record(&ring, key, &id) {
                Ok(sealed) if !marked => records.push(sealed),
                _ => left_out.push(id),
            }
        }
        let backup = Backup { format: FORMAT, records, deleted };
        let plain = Zeroizing::new(serde_json::to_vec(&backup).map_err(|_| FolderFault::Sealing)?);
        Ok((seal_with(&passphrase::composed(passphrase), work, &plain, STEP)?, left_out))
    }

    /// Takes a backup in: nothing newer is written over, and no deleted record comes back. Errors:
    /// what the disk says; a record that is open.
    pub fn restore(&self, key: &RecordKey, backup: Backup, today: &str) -> Result<Restored, FolderFault> {
        self.change_keyring(key, |ring| {
            let mut done = Restored::default();
            let mut wanted = Vec::new();
            for sealed in backup.records {
                // What is damaged or missing here is taken from the backup, even an older version.
                let here = ring.entries.get(&sealed.id).map(|entry| match self.sealed_record(ring, key, &sealed.id) {
                    Ok(read) => read.number,
                    Err(FolderFault::Io(_, e)) if e.kind() != ErrorKind::NotFound => entry.number,
                    Err(_) => 0,
                });
                match here {
                    _ if ring.deleted.contains(&sealed.id) => done.deleted += 1,
                    _ if sealed.last_day() < today => done.past += 1,
                    Some(number) if number >= sealed.number => done.kept += 1,
                    here => {
                        let count = if here.is_some() { &mut done.renewed } else { &mut done.added };
                        *count += 1;
                        ring.entries.entry(sealed.id.clone()).or_insert_with(KeyEntry::new);
                        wanted.push(sealed);
                    }
                }
            }
            let gone = backup.deleted.into_iter().filter(|id| !ring.entries.contains_key(id)).collect::<Vec<_>>();
            ring.deleted.extend(gone);
            // The keys are on the disk before what they open.
            self.write_keyring(key, ring)?;
            for sealed in wanted {
                let held = self.held(&sealed.id)?;
                let Some(entry) = ring.entries.get_mut(&sealed.id) else { continue };
                self.write_record(entry, &sealed)?;
                drop(held);
                entry.note(&sealed);
            }
            Ok((done, true))
        })
    }
}

impl Backup {
    /// Opens a backup. Errors: a wrong passphrase; bytes that aren't a whole backup.
    pub fn opened(sealed: &[u8], passphrase: &str) -> Result<Backup, FolderFault> {
        let plain = passphrase::opened(passphrase, |form| unseal_with(form, sealed));
        let plain = plain.map_err(|e| if matches!(e, FolderFault::WrongPassphrase) { e } else { FolderFault::NotABackup })?;
        let backup: Backup = serde_json::from_slice(&plain).map_err(|_| FolderFault::NotABackup)?;
        if backup.format == FORMAT { Ok(backup) } else { Err(FolderFault::NotABackup) }
    }
}
