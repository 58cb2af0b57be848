//! The facts at a node: what its labels claim, in a form that is quick to look up.

use crate::referee::certificate::{Interval, KnownValue, Label};

/// The claims at a node, by number: conditions that are settled, and intervals of counts.
pub(crate) struct Facts {
    pub(crate) known: Vec<Option<bool>>,
    pub(crate) counts: Vec<Option<Interval>>,
    loaded: Vec<usize>,
}

impl Facts {
    pub(crate) fn new(numbers: usize) -> Self {
        Self { known: vec![None; numbers], counts: vec![None; numbers], loaded: Vec::new() }
    }

    /// Replaces all facts by a label. Claims under a number of no condition are ignored.
    pub(crate) fn load(&mut self, known: &Label) {
        for number in self.loaded.drain(..) {
            (self.known[number], self.counts[number]) = (None, None);
        }
        self.add(known);
    }

    /// Adds a label: both hold, so intervals are intersected.
    pub(crate) fn add(&mut self, known: &Label) {
        let numbers = self.known.len();
        for (number, claim) in known.iter().filter(|(n, _)| *n < numbers) {
            match *claim {
                KnownValue::True => self.known[*number] = Some(true),
                KnownValue::False => self.known[*number] = Some(false),
                KnownValue::Count { least, most } => {
                    let (a, b) = self.counts[*number].unwrap_or((0, u32::MAX));
                    self.counts[*number] = Some((a.max(least), b.min(most)));
                }
            }
            self.loaded.push(*number);
        }
    }

    /// Whether a condition is settled.
    pub(crate) fn knows(&self, number: usize) -> bool {
        self.known[number].is_some()
    }

    /// Replaces the bounds of a count, and returns the old ones.
    pub(crate) fn replace(&mut self, number: usize, bounds: Option<Interval>) -> Option<Interval> {
        self.loaded.push(number);
        std::mem::replace(&mut self.counts[number], bounds)
    }
}
