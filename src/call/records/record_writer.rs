//! Saving in a thread of its own, so that a person who types never waits for the disk.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use crate::call::intake::RecordState;
use crate::call::records::folder::OpenRecord;
use crate::call::records::format::Record;
use crate::call::records::seal::RecordKey;

struct WriteQueue {
    next: Option<WriteJob>,
    closed: bool,
    removed: bool,
    progress: RecordState,
}

enum WriteJob {
    Save(Box<Record>),
    Remove,
}

/// A thread that writes the newest version of one record.
pub struct RecordWriter {
    shared: Arc<(Mutex<WriteQueue>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

/// Locks the queue; a thread that panicked left it whole, since every change is one assignment.
fn lock_queue(lock: &Mutex<WriteQueue>) -> MutexGuard<'_, WriteQueue> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl RecordWriter {
    /// Begins to write to a record. Nothing is written before something is to be saved.
    pub fn new(open: OpenRecord, key: RecordKey) -> RecordWriter {
        let shared = Arc::new((
            Mutex::new(WriteQueue { next: None, closed: false, removed: false, progress: RecordState::Ready }),
            Condvar::new(),
        ));
        let theirs = Arc::clone(&shared);
        let thread = std::thread::spawn(move || write_all(&theirs, &open, &key));
        RecordWriter { shared, thread: Some(thread) }
    }

    /// Takes a record to be saved in place of whatever waits.
    pub fn save(&self, record: Record) {
        let mut state = lock_queue(&self.shared.0);
        if !state.removed {
            state.next = Some(WriteJob::Save(Box::new(record)));
            // What failed stays told until it is saved.
            if !matches!(state.progress, RecordState::Failed(_)) {
                state.progress = RecordState::Writing;
            }
            self.shared.1.notify_all();
        }
    }

    /// Deletes what was written, for good: nothing is saved after this.
    pub fn remove(&self) {
        let mut state = lock_queue(&self.shared.0);
        state.next = Some(WriteJob::Remove);
        state.removed = true;
        self.shared.1.notify_all();
    }

    /// The state of saving.
    pub fn progress(&self) -> RecordState {
        lock_queue(&self.shared.0).progress.clone()
    }

    /// Waits until the newest version is on the disk.
    pub fn finish(&mut self) -> RecordState {
        lock_queue(&self.shared.0).closed = true;
        self.shared.1.notify_all();
        if let Some(thread) = self.thread.take() {
            // The panic hook has reported a thread that panicked.
            let _ = thread.join();
        }
        self.progress()
    }
}

impl Drop for RecordWriter {
    fn drop(&mut self) {
        self.finish();
    }
}

fn write_all((lock, changed): &(Mutex<WriteQueue>, Condvar), open: &OpenRecord, key: &RecordKey) {
    loop {
        let mut state = lock_queue(lock);
        let job = loop {
            match (state.next.take(), state.closed) {
                (Some(job), _) => break job,
                (None, true) => return,
                (None, false) => state = changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
        };
        drop(state);
        let done = match &job {
            WriteJob::Save(record) => {
                open.write(key, record).map(|()| RecordState::Saved).map_err(|fault| format!("NOT SAVED: {fault}"))
            }
            WriteJob::Remove => open.remove().map(|()| RecordState::Removed).map_err(|fault| format!("NOT DELETED: {fault}")),
        };
        let mut state = lock_queue(lock);
        // A newer one that came meanwhile will tell how it went.
        if state.next.is_none() || done.is_err() {
            state.progress = done.unwrap_or_else(RecordState::Failed);
        }
    }
}
