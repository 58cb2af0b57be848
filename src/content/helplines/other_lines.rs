//! What of a file beside the built-in lines is the program's, and in which order both stand.

use std::collections::BTreeSet;

use crate::content::helplines::{EMERGENCY, Helpline, Place};

/// What was read together with the file: how many of the lines, the first of them, and which places.
#[derive(Default)]
pub(super) struct OtherLines {
    pub(super) lines: usize,
    pub(super) places: BTreeSet<String>,
}

impl OtherLines {
    /// Marks what is the program's, and puts the lines of the file before its lines: who adds a service wants it seen. The
    /// file's emergency numbers stay behind: the ambulance comes before the guard at the gate.
    pub(super) fn mark(&self, places: &mut [Place], lines: &mut Vec<Helpline>) {
        for place in places {
            place.own = !self.places.contains(&place.id);
        }
        let own = lines.split_off(self.lines);
        for line in lines.iter_mut() {
            line.own = false;
        }
        let (emergency, first): (Vec<_>, Vec<_>) = own.into_iter().partition(|l| l.is_for(EMERGENCY));
        lines.splice(0..0, first);
        lines.extend(emergency);
    }
}
