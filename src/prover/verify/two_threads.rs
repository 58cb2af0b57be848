//! Independent tasks on two threads.

/// The results of all items in their order, the first half computed on this thread, the second on another. Each thread has a
/// state of its own, so that no result depends on which is quicker.
pub(crate) fn two_threads<T: Send, S, R: Send>(
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
