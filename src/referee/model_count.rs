//! The referee's own count of answer sheets, modulo a prime: a sound certificate says where every sheet goes, so the exact
//! counts that are shown can be held against it.

use crate::referee::semantics::{Group, Known};
use crate::referee::{Next, Referee, Sound};

/// A prime below 2^31, so that a product and a sum of two remainders fit in a word.
pub const PRIME: u64 = 2_147_483_629;

/// A count between bounds at one node: its number, least and most.
type Dim = (usize, u32, u32);

/// The points of one node with their remainders.
struct Table {
    dims: Vec<Dim>,
    cells: Vec<u64>,
}

/// One dimension of what moves: how many points, how far apart here and there.
struct Row {
    points: usize,
    here: usize,
    there: usize,
}

impl Table {
    fn new(known: &[(usize, Known)]) -> Self {
        let bounded = |(number, known): &(usize, Known)| match known {
            Known::Count { least, most } => Some((*number, *least, *most)),
            _ => None,
        };
        let dims: Vec<Dim> = known.iter().filter_map(bounded).collect();
        let points = dims.iter().map(|(_, low, high)| (high - low) as usize + 1).product();
        Self { dims, cells: vec![0; points] }
    }
}

impl Referee<'_> {
    /// How many sheets lead to each outcome, modulo [`PRIME`]. `None` where it would take more cells at a layer than `most`.
    pub fn recount(&self, sound: &Sound<'_>, most: usize) -> Option<Vec<u64>> {
        let layers = &sound.certificate.layers;
        let mut totals = vec![0; self.questionnaire.outcomes.len()];
        let tables = |layer: usize| -> Option<Vec<Table>> {
            let points = |known: &[(usize, Known)]| -> usize {
                known
                    .iter()
                    .map(|(_, k)| if let Known::Count { least, most } = k { (most - least) as usize + 1 } else { 1 })
                    .product()
            };
            let own = |node: &crate::referee::Node| -> Vec<(usize, Known)> {
                node.known.iter().copied().filter(|(n, _)| self.reading.claimed_as(*n) == *n).collect()
            };
            let labels: Vec<_> = layers[layer].iter().map(own).collect();
            let all: usize = labels.iter().map(|l| points(l)).sum();
            (all <= most).then(|| labels.iter().map(|l| Table::new(l)).collect())
        };
        let mut here = tables(0)?;
        here[0].cells[0] = 1;
        for (layer, nodes) in layers.iter().enumerate().take(self.groups.len()) {
            let mut next = tables(layer + 1)?;
            for (at, node) in nodes.iter().enumerate() {
                for (i, step) in node.next.iter().enumerate() {
                    let group = sound.asked[layer][at].then(|| &self.groups[layer][i]);
                    let mut part = here[at].dims.clone();
                    self.flow(sound, (layer, group), *step, &mut part, &mut |part, end| match end {
                        Next::Node(to) => self.move_on((layer, group), &here[at], part, &mut next[to]),
                        Next::Ends(outcome) => {
                            let mut sink = Table { dims: Vec::new(), cells: vec![0] };
                            self.move_on((layer, group), &here[at], part, &mut sink);
                            totals[outcome.index()] = (totals[outcome.index()] + sink.cells[0]) % PRIME;
                        }
                        Next::Split(_) | Next::Dropped(_) => {}
                    });
                }
            }
            here = next;
        }
        for (outcome, table) in sound.ends.iter().zip(&here) {
            totals[outcome.index()] = table.cells.iter().fold(totals[outcome.index()], |sum, cell| (sum + cell) % PRIME);
        }
        Some(totals)
    }

    /// Calls on every end of a step with the part of the points that come to it, as counted before the reply.
    fn flow(
        &self,
        sound: &Sound<'_>,
        (layer, group): (usize, Option<&Group>),
        step: Next,
        part: &mut Vec<Dim>,
        each: &mut dyn FnMut(&[Dim], Next),
    ) {
        let Next::Split(ix) = step else { return each(part, step) };
        let split = sound.certificate.splits[layer][ix];
        let number = self.reading.claimed_as(split.count);
        let at = split.at.saturating_sub(self.reading.gives(number, layer, group));
        let place = part.iter().position(|(n, ..)| *n == number);
        // A count that nothing is claimed of hasn't begun.
        let (_, low, high) = place.map_or((number, 0, 0), |p| part[p]);
        if low < at {
            if let Some(p) = place {
                part[p] = (number, low, high.min(at - 1));
            }
            self.flow(sound, (layer, group), split.below, part, each);
        }
        if high >= at {
            if let Some(p) = place {
                part[p] = (number, low.max(at), high);
            }
            self.flow(sound, (layer, group), split.from, part, each);
        }
        if let Some(p) = place {
            part[p] = (number, low, high);
        }
    }

    /// Moves the points of a part on, as many times as the group has replies.
    fn move_on(&self, (layer, group): (usize, Option<&Group>), from: &Table, part: &[Dim], to: &mut Table) {
        let size = group.map_or(1, |g| g.size) % PRIME;
        let gives = |number: usize| self.reading.gives(number, layer, group);
        let mut rows: Vec<Row> = Vec::with_capacity(part.len());
        let (mut here, mut there, mut apart) = (0, 0, 1);
        let mut strides: Vec<(Dim, usize)> = Vec::with_capacity(to.dims.len());
        let mut stride = 1;
        for dim in to.dims.iter().rev() {
            strides.push((*dim, stride));
            stride *= (dim.2 - dim.1) as usize + 1;
        }
        for ((number, low, high), (_, first, last)) in from.dims.iter().zip(part).rev() {
            let target = strides.iter().position(|((n, ..), _)| n == number).map(|at| strides.swap_remove(at));
            let step = target.map_or(0, |(_, stride)| stride);
            here += (first - low) as usize * apart;
            if let Some(((_, least, _), stride)) = target {
                there += (first + gives(*number) - least) as usize * stride;
            }
            rows.push(Row { points: (last - first) as usize + 1, here: apart, there: step });
            apart *= (high - low) as usize + 1;
        }
        for ((number, least, _), stride) in strides {
            there += (gives(number) - least) as usize * stride;
        }
        add_up(&rows, here, there, size, &from.cells, &mut to.cells);
    }
}

/// Adds all points of some rows, the innermost first in the list.
fn add_up(rows: &[Row], here: usize, there: usize, size: u64, from: &[u64], to: &mut [u64]) {
    match rows {
        [] => to[there] = (to[there] + from[here] * size) % PRIME,
        [row] => {
            for i in 0..row.points {
                let slot = &mut to[there + i * row.there];
                *slot = (*slot + from[here + i * row.here] * size) % PRIME;
            }
        }
        [inner @ .., row] => {
            for i in 0..row.points {
                add_up(inner, here + i * row.here, there + i * row.there, size, from, to);
            }
        }
    }
}
