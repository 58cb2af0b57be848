//! Saving in a thread of its own, so that a person who types never waits for the disk.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use crate::base::phrases::{phrase, say};
use crate::call::intake::RecordState;
use crate::call::records::fault::FolderFault;
use crate::call::records::folder::NewKey;
use crate::call::records::format::{Deletion, Record};
use crate::call::records::open_record::{CallEnd, CallRemains, OpenRecord};
use crate::call::records::seal::RecordKey;

/// The key that a call seals with.
pub enum CallKey {
    /// The key of the folder.
    Unlocked(RecordKey),
    /// The key of a new folder, which is written with the first record.
    New(NewKey),
}

struct WriteQueue {
    next: Option<Box<Record>>,
    /// What is to be deleted, and whether the keyring says so already.
    deletion: Option<Deletion>,
    marked: bool,
    end: Option<CallEnd>,
    progress: RecordState,
    written: bool,
    remains: Option<Result<CallRemains, String>>,
}

/// A thread that writes the newest version of one record.
pub struct RecordWriter {
    shared: Arc<(Mutex<WriteQueue>, Condvar)>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// Locks the queue; a thread that panicked left it whole, since every change is one assignment.
fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl RecordWriter {
    /// Begins to write to a record. Nothing is written before something is to be saved.
    pub fn new(open: OpenRecord, key: CallKey) -> RecordWriter {
        let queue = WriteQueue {
            next: None,
            deletion: None,
            marked: true,
            end: None,
            progress: RecordState::Ready,
            written: false,
            remains: None,
        };
        let shared = Arc::new((Mutex::new(queue), Condvar::new()));
        let theirs = Arc::clone(&shared);
        let thread = std::thread::spawn(move || write_all(&theirs, open, key));
        RecordWriter { shared, thread: Mutex::new(Some(thread)) }
    }

    /// Takes a record to be saved in place of whatever waits; nothing while a deletion waits.
    pub fn save(&self, record: Record) {
        let mut queue = locked(&self.shared.0);
        if queue.deletion.is_none() && queue.end.is_none() {
            queue.next = Some(Box::new(record));
            // What failed stays told until it is saved.
            if !matches!(queue.progress, RecordState::Failed(_)) {
                queue.progress = RecordState::Writing;
            }
            self.shared.1.notify_all();
        }
    }

    /// Stops writing, and marks what is to be deleted at the end of the call; none takes the mark
    /// back.
    pub fn withhold(&self, deletion: Option<Deletion>) {
        let mut queue = locked(&self.shared.0);
        if queue.deletion == deletion || queue.end.is_some() {
            return;
        }
        queue.deletion = deletion;
        queue.marked = false;
        queue.progress = match (deletion, queue.written) {
            (Some(_), _) => RecordState::Withheld,
            (None, true) => RecordState::Saved,
            (None, false) => RecordState::Ready,
        };
        self.shared.1.notify_all();
    }

    /// The state of saving.
    pub fn progress(&self) -> RecordState {
        locked(&self.shared.0).progress.clone()
    }

    /// Ends the call, and waits until the disk has what is left of it. A second call gets the same.
    /// Errors: what couldn't be saved or deleted.
    pub fn close(&self, end: CallEnd) -> Result<CallRemains, String> {
        {
            let mut queue = locked(&self.shared.0);
            queue.end.get_or_insert(end);
            self.shared.1.notify_all();
        }
        // Held while it waits: a second caller waits, too.
        let mut thread = locked(&self.thread);
        if let Some(thread) = thread.take() {
            // The panic hook has reported a thread that panicked.
            let _ = thread.join();
        }
        locked(&self.shared.0).remains.clone().unwrap_or_else(|| Err(phrase("records-not-saved-fault").to_owned()))
    }
}

impl Drop for RecordWriter {
    fn drop(&mut self) {
        let _ = self.close(CallEnd::BrokenOff);
    }
}

/// The key of a call; a new one is written first.
fn key_of<'k>(open: &OpenRecord, key: &'k mut CallKey) -> Result<&'k RecordKey, FolderFault> {
    if let CallKey::New(new) = key {
        *key = CallKey::Unlocked(open.folder().install(new)?);
    }
    if let CallKey::Unlocked(key) = key { Ok(key) } else { Err(FolderFault::Sealing) }
}

fn write_all((lock, changed): &(Mutex<WriteQueue>, Condvar), mut open: OpenRecord, mut key: CallKey) {
    loop {
        let mut queue = locked(lock);
        while queue.next.is_none() && queue.marked && queue.end.is_none() {
            queue = changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
        let (next, deletion, marked, end) = (queue.next.take(), queue.deletion, queue.marked, queue.end);
        queue.marked = true;
        drop(queue);
        let saves = next.is_some();
        let mut failed = None;
        if let Some(record) = next {
            let written = key_of(&open, &mut key).and_then(|key| open.write(key, &record));
            failed = written.err().map(|fault| say!("records-not-saved", why = fault.to_string()));
        }
        if !marked {
            // A folder that has no key yet has no record to be deleted.
            let done = if let CallKey::Unlocked(key) = &key { open.mark(key, deletion) } else { Ok(()) };
            failed = failed.or(done.err().map(|fault| say!("records-not-marked", why = fault.to_string())));
        }
        let remains = end.map(|end| match (&failed, &key) {
            (Some(failed), _) if deletion.is_none() => {
                // What was saved before stays as a call that broke off: the newest version isn't
                // there.
                if let CallKey::Unlocked(key) = &key {
                    let _ = open.close(key, CallEnd::BrokenOff);
                }
                Err(failed.clone())
            }
            (_, CallKey::New(_)) => Ok(CallRemains::Untouched),
            (_, CallKey::Unlocked(key)) => {
                open.close(key, end).map_err(|fault| say!("records-not-saved-or-deleted", why = fault.to_string()))
            }
        });
        let mut queue = locked(lock);
        queue.written |= open.is_written();
        // A newer one that came meanwhile will tell how it went.
        if let Some(failed) = failed {
            queue.progress = RecordState::Failed(failed);
        } else if saves && queue.next.is_none() && queue.progress != RecordState::Withheld {
            queue.progress = RecordState::Saved;
        }
        if remains.is_some() {
            queue.remains = remains;
            return;
        }
    }
}
