//! Work that falls into equal parts, on two threads.

/// What `each` makes of every item, in their order: of the first half on this thread, of the second on another.
pub fn halves<T: Send, R: Send>(mut items: Vec<T>, each: impl Fn(T) -> R + Sync) -> Vec<R> {
    let second = items.split_off(items.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| second.into_iter().map(&each).collect::<Vec<R>>());
        let mut out: Vec<R> = items.into_iter().map(&each).collect();
        out.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        out
    })
}
