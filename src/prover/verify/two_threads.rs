//! Work that falls into equal parts, on two threads.

/// What `each` makes of every item, in their order: of the first half on this thread, of the second on another. Each half has a state of
/// its own, so that what comes doesn't hang on which of them is quicker.
pub fn two_threads<T: Send, S, R: Send>(
    mut items: Vec<T>,
    state: impl Fn() -> S + Sync,
    each: impl Fn(&mut S, T) -> R + Sync,
) -> Vec<R> {
    let second = items.split_off(items.len() / 2);
    let all = |items: Vec<T>| {
        let mut state = state();
        items.into_iter().map(|item| each(&mut state, item)).collect::<Vec<R>>()
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| all(second));
        let mut out = all(items);
        out.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        out
    })
}
