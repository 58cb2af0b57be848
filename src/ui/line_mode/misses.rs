//! Whether the line before this one wasn't understood, either.

/// Lines in a row that a page didn't understand: what is said to the second isn't what was said to the first.
#[derive(Default)]
pub(crate) struct Misses {
    now: bool,
    before: bool,
}

impl Misses {
    /// Notes that a line is read.
    pub(crate) fn read(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }

    /// Counts a line that wasn't understood; true for the second in a row.
    pub(crate) fn count(&mut self) -> bool {
        let again = std::mem::take(&mut self.before);
        self.now = !again;
        again
    }
}
