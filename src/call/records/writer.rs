//! Saving off the key path: a thread that writes the newest record there is. Whoever types never waits for the disk.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use crate::call::records::{Open, Record, RecordKey};

/// How saving went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Progress {
    /// Nothing has been written.
    #[default]
    Nothing,
    /// Something newer is on its way.
    Writing,
    /// All is on disk.
    Saved,
    /// It was deleted, and nothing more is written.
    Removed,
    /// It can't be written; why.
    Failed(String),
}

#[derive(Default)]
struct State {
    next: Option<Job>,
    closed: bool,
    removed: bool,
    progress: Progress,
}

enum Job {
    Save(Box<Record>),
    Remove,
}

/// Writes one record, again and again.
pub struct Writer {
    shared: Arc<(Mutex<State>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

/// A thread that panicked left its state whole: every change is one assignment.
fn held(lock: &Mutex<State>) -> MutexGuard<'_, State> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Writer {
    /// Begins to write to a record. Nothing is written before something is to be saved.
    pub fn new(open: Open, key: RecordKey) -> Writer {
        let shared = Arc::new((Mutex::new(State::default()), Condvar::new()));
        let theirs = Arc::clone(&shared);
        let thread = std::thread::spawn(move || write_all(&theirs, &open, &key));
        Writer { shared, thread: Some(thread) }
    }

    /// Takes a record to be saved in place of whatever waits.
    pub fn save(&self, record: Record) {
        let mut state = held(&self.shared.0);
        if !state.removed {
            state.next = Some(Job::Save(Box::new(record)));
            state.progress = Progress::Writing;
            self.shared.1.notify_all();
        }
    }

    /// Deletes what was written, for good: nothing is saved after this.
    pub fn remove(&self) {
        let mut state = held(&self.shared.0);
        state.next = Some(Job::Remove);
        state.removed = true;
        self.shared.1.notify_all();
    }

    /// How it went so far.
    pub fn progress(&self) -> Progress {
        held(&self.shared.0).progress.clone()
    }

    /// Waits until all that waits is on disk.
    pub fn finish(&mut self) -> Progress {
        held(&self.shared.0).closed = true;
        self.shared.1.notify_all();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has told of it.
            let _ = thread.join();
        }
        self.progress()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.finish();
    }
}

fn write_all((lock, told): &(Mutex<State>, Condvar), open: &Open, key: &RecordKey) {
    loop {
        let mut state = held(lock);
        let job = loop {
            match (state.next.take(), state.closed) {
                (Some(job), _) => break job,
                (None, true) => return,
                (None, false) => state = told.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
        };
        drop(state);
        let done = match &job {
            Job::Save(record) => open.write(key, record).map(|()| Progress::Saved).map_err(|fault| format!("NOT SAVED: {fault}")),
            Job::Remove => open.remove().map(|()| Progress::Removed).map_err(|fault| format!("NOT DELETED: {fault}")),
        };
        let mut state = held(lock);
        // A newer one that came meanwhile will tell how it went.
        if state.next.is_none() || done.is_err() {
            state.progress = done.unwrap_or_else(Progress::Failed);
        }
    }
}
