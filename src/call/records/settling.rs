//! Settling a folder: what a call that was killed has left is finished at the next unlocking,
//! before anything is listed.

use crate::call::records::disk;
use crate::call::records::fault::FolderFault;
use crate::call::records::folder::{Folder, is_id};
use crate::call::records::format::{Deletion, SealedRecord};
use crate::call::records::keyring::{KeyState, Keyring};
use crate::call::records::seal::RecordKey;

impl Folder {
    /// Finishes what an earlier call left: deletions that were marked, files of deleted records,
    /// calls that broke off more than a week ago. Returns the ids of what was deleted. Errors: what
    /// the disk says.
    pub fn settle(&self, key: &RecordKey, today: &str) -> Result<Vec<String>, FolderFault> {
        if self.is_settled(&self.keyring(key)?)? {
            return Ok(Vec::new());
        }
        self.change_keyring(key, |ring| {
            let (mut gone, before) = (Vec::new(), ring.text());
            let ids: Vec<String> = ring.entries.keys().cloned().collect();
            for id in ids {
                gone.extend(self.settle_entry(key, ring, &id, today)?.then_some(id));
            }
            for id in self.ids()?.into_iter().filter(|id| ring.deleted.contains(id)).collect::<Vec<_>>() {
                if self.held_now(&id).is_ok() {
                    self.unlink(&id)?;
                    gone.push(id);
                }
            }
            for name in disk::names(self.path())?.iter().filter(|n| is_leftover(n, self)) {
                disk::remove(&self.path().join(name))?;
            }
            let changed = *before != *ring.text();
            Ok((gone, changed))
        })
    }

    /// Whether there is nothing to settle.
    fn is_settled(&self, ring: &Keyring) -> Result<bool, FolderFault> {
        let names = disk::names(self.path())?;
        let there = |id: &str| names.binary_search(&format!("{id}.age")).is_ok();
        Ok(ring.entries.iter().all(|(id, e)| e.state == KeyState::AtRest && there(id))
            && !ring.deleted.iter().any(|id| there(id))
            && !names.iter().any(|n| is_leftover(n, self)))
    }

    /// Settles one record; whether it was deleted. One that is open in another window is left
    /// alone.
    fn settle_entry(&self, key: &RecordKey, ring: &mut Keyring, id: &str, today: &str) -> Result<bool, FolderFault> {
        let Some(entry) = ring.entries.get(id).cloned() else { return Ok(false) };
        let held = match self.held_now(id) {
            Err(FolderFault::InUse) => return Ok(false),
            held => held?,
        };
        if held.is_none() {
            // Never written, or purged by its date without the passphrase; else its file is
            // missing, and that is told.
            let purged = entry.number == 0 || entry.last_day.as_str() < today || matches!(entry.state, KeyState::Marked(_));
            if purged {
                ring.delete(id);
            }
            return Ok(purged && entry.number > 0);
        }
        if entry.state == KeyState::AtRest {
            return Ok(false);
        }
        if entry.state == KeyState::Marked(Deletion::WholeRecord) {
            self.delete(ring, id)?;
            return Ok(true);
        }
        // What can't be read is left for the mentor to see.
        let Ok(mut sealed) = self.sealed_record(ring, key, id) else { return Ok(false) };
        let over = sealed.before.is_some() && !sealed.record.finished && sealed.record.keep_until.as_str() < today;
        match (entry.state, sealed.before.take()) {
            (KeyState::Open, Some(_)) if sealed.record.finished => {
                self.write_record(&entry, &sealed)?;
            }
            (KeyState::Marked(_), None) => {
                self.delete(ring, id)?;
                return Ok(true);
            }
            (state, Some(before)) if over || state != KeyState::Open => {
                sealed = SealedRecord { number: sealed.number + 1, record: *before, ..sealed };
                self.write_record(&entry, &sealed)?;
            }
            (_, before) => sealed.before = before,
        }
        if let Some(entry) = ring.entries.get_mut(id) {
            entry.note(&sealed);
        }
        Ok(false)
    }
}

/// Whether a name is left over from a call that was killed while it wrote. What a window writes
/// just now belongs to a record that it holds.
fn is_leftover(name: &str, folder: &Folder) -> bool {
    let lock = name.strip_suffix(".lock").is_some_and(is_id);
    let new = name.strip_suffix(".new").is_some_and(|stem| match stem {
        "key" | "keys" => true,
        id if is_id(id) => folder.held_now(id).is_ok(),
        other => other.strip_prefix("key.").is_some_and(|process| process.parse::<u32>().is_ok()),
    });
    lock || new
}
