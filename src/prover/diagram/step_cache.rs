//! The computed table of one node's step: where parts led, by the values of the literals that read
//! the question.

use hashbrown::HashTable;

use crate::prover::diagram::edges::Target;
use crate::prover::diagram::rules::Value;
use crate::prover::diagram::unique_table::hash;

/// Targets by keys of one width.
#[derive(Default)]
pub(crate) struct StepCache {
    /// The keys in a row.
    keys: Vec<Value>,
    targets: Vec<Target>,
    /// The places of the keys by their hash, once there are more than a few.
    places: HashTable<usize>,
}

impl StepCache {
    /// Up to so many keys are searched one by one.
    const FEW: usize = 16;
    /// Up to so many values are kept; a target beyond them is computed again.
    const MOST: usize = 4_000_000;

    /// Forgets all targets.
    pub(crate) fn clear(&mut self) {
        self.keys.clear();
        self.targets.clear();
        self.places.clear();
    }

    /// The target of a key.
    pub(crate) fn get(&self, key: &[Value]) -> Option<Target> {
        let width = key.len();
        let at = if width == 0 {
            None
        } else if self.targets.len() <= Self::FEW {
            self.keys.chunks_exact(width).position(|k| k == key)
        } else {
            self.places.find(hash(key), |at| &self.keys[at * width..(at + 1) * width] == key).copied()
        };
        at.map(|at| self.targets[at])
    }

    /// Keeps the target of a new key.
    pub(crate) fn push(&mut self, key: &[Value], target: Target) {
        let width = key.len();
        if width == 0 || self.keys.len() > Self::MOST {
            return;
        }
        self.keys.extend_from_slice(key);
        self.targets.push(target);
        let len = self.targets.len();
        let unplaced = match len {
            0..=Self::FEW => return,
            _ if len == Self::FEW + 1 => 0..len,
            _ => len - 1..len,
        };
        let code = |at: &usize| hash(&self.keys[at * width..(at + 1) * width]);
        for at in unplaced {
            self.places.insert_unique(code(&at), at, code);
        }
    }
}
