//! All lines of a file, found by place: each is unpacked when somebody looks at it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::content::helplines::helpline::{Helpline, PlaceIx};
use crate::content::packed::{self, Packed};

/// Lines in file order.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(super) struct Lines {
    #[serde(with = "packed::apart")]
    each: Vec<Packed<Helpline>>,
    /// Of each place, the positions of its lines in `each`.
    at: Vec<Vec<usize>>,
    /// The ids of all audiences that a line is for.
    served: BTreeSet<String>,
}

impl Lines {
    /// Lines of so many places.
    pub(super) fn of(lines: Vec<Helpline>, places: usize) -> Self {
        let on = |place| (0..lines.len()).filter(|l| lines[*l].places.contains(&PlaceIx(place))).collect();
        let at = (0..places).map(on).collect();
        let served = lines.iter().flat_map(|l| l.audiences.iter().cloned()).collect();
        Lines { each: lines.into_iter().map(Packed::from).collect(), at, served }
    }

    /// Each line.
    pub(super) fn all(&self) -> impl Iterator<Item = &Helpline> {
        self.each.iter().filter_map(Packed::get)
    }

    /// How many lines there are.
    pub(super) fn count(&self) -> usize {
        self.each.len()
    }

    /// The lines of any of these places.
    pub(super) fn of_any(&self, places: &[PlaceIx]) -> Vec<&Helpline> {
        let positions: BTreeSet<usize> = places.iter().filter_map(|place| self.at.get(place.0)).flatten().copied().collect();
        positions.into_iter().filter_map(|line| self.each.get(line)?.get()).collect()
    }

    /// Whether a line is for an audience.
    pub(super) fn serves(&self, audience: &str) -> bool {
        self.served.contains(audience)
    }
}
