//! Work that a signal mustn't cut off: what is to be saved, deleted or cleared away before the
//! process ends.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

type Task = Box<dyn FnOnce() + Send>;

static TASKS: Mutex<Vec<(u64, Task)>> = Mutex::new(Vec::new());

/// How long the tasks may take: a disk may be slow, and a dead one never answers.
const PATIENCE: Duration = Duration::from_secs(5);

/// A task that is done when a signal ends the process; dropped, it isn't any more.
#[must_use = "the task is taken back when this is dropped"]
pub struct ExitTask(u64);

impl Drop for ExitTask {
    fn drop(&mut self) {
        // Dropped outside the lock: what a task holds may be slow to go.
        let task = {
            let mut tasks = tasks();
            tasks.iter().position(|(id, _)| *id == self.0).map(|at| tasks.remove(at))
        };
        drop(task);
    }
}

fn tasks() -> MutexGuard<'static, Vec<(u64, Task)>> {
    TASKS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has a task done when a signal ends the process.
pub fn at_exit(task: impl FnOnce() + Send + 'static) -> ExitTask {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let id = COUNT.fetch_add(1, Ordering::Relaxed);
    tasks().push((id, Box::new(task)));
    ExitTask(id)
}

/// Does all tasks, as far as that can be done in a few seconds.
pub(super) fn run() {
    let all = std::mem::take(&mut *tasks());
    if all.is_empty() {
        return;
    }
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        all.into_iter().rev().for_each(|(_, task)| task());
        let _ = sender.send(());
    });
    let _ = receiver.recv_timeout(PATIENCE);
}
