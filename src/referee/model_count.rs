//! The referee's own count of answer sheets, modulo a prime: a sound certificate says where every sheet goes, so the exact
//! counts that are shown can be held against it.

use crate::referee::{CertificateNode, KnownValue, Referee, SoundCertificate, Successor, Visit};

/// A prime below 2^31, so that a product and a sum of two remainders fit in a word.
pub const PRIME: u64 = 2_147_483_629;

/// A count between bounds at one node: its number, least and most.
type CountRange = (usize, u32, u32);

/// The numbers of sheets at one node, modulo [`PRIME`], for every point within its ranges.
struct RemainderTable {
    ranges: Vec<CountRange>,
    cells: Vec<u64>,
}

/// One dimension of a block of cells that moves: its points, and the strides in both tables.
struct Axis {
    points: usize,
    here: usize,
    there: usize,
}

fn points(ranges: &[CountRange]) -> usize {
    ranges.iter().map(|(_, low, high)| (high - low) as usize + 1).product()
}

impl Referee<'_> {
    /// How many sheets lead to each outcome, modulo [`PRIME`] (a model count). `None` where a layer has more than `most` cells.
    pub fn recount(&self, sound: &SoundCertificate<'_>, most: usize) -> Option<Vec<u64>> {
        let layers = &sound.certificate.layers;
        let mut totals = vec![0; self.questionnaire.outcomes.len()];
        let ranges = |node: &CertificateNode| -> Vec<CountRange> {
            let range = |(number, known): &(usize, KnownValue)| match known {
                KnownValue::Count { least, most } if self.conditions.claimed_as(*number) == *number => {
                    Some((*number, *least, *most))
                }
                _ => None,
            };
            node.known.iter().filter_map(range).collect()
        };
        let tables = |layer: usize| -> Option<Vec<RemainderTable>> {
            let all: Vec<Vec<CountRange>> = layers[layer].iter().map(ranges).collect();
            let fits = all.iter().map(|r| points(r)).sum::<usize>() <= most;
            let table = |ranges: Vec<CountRange>| RemainderTable { cells: vec![0; points(&ranges)], ranges };
            fits.then(|| all.into_iter().map(table).collect())
        };
        let mut here = tables(0)?;
        here[0].cells[0] = 1;
        for (layer, nodes) in layers.iter().enumerate().take(self.groups.len()) {
            let mut next = tables(layer + 1)?;
            for (at, node) in nodes.iter().enumerate() {
                let mut part = here[at].ranges.clone();
                for (i, step) in node.next.iter().enumerate() {
                    let visit = self.visit(layer, sound.asked[layer][at], i);
                    self.flow(sound, visit, *step, &mut part, &mut |part, end| match end {
                        Successor::Node(to) => self.move_on(visit, &here[at], part, &mut next[to]),
                        Successor::Ends(outcome) => {
                            let mut sink = RemainderTable { ranges: Vec::new(), cells: vec![0] };
                            self.move_on(visit, &here[at], part, &mut sink);
                            totals[outcome.index()] = (totals[outcome.index()] + sink.cells[0]) % PRIME;
                        }
                        Successor::Split(_) | Successor::Dropped(_) => {}
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

    /// Calls `each` with every end of a step and the block of cells that comes to it, in counts before the reply.
    fn flow(
        &self,
        sound: &SoundCertificate<'_>,
        visit: Visit<'_>,
        step: Successor,
        part: &mut [CountRange],
        each: &mut dyn FnMut(&[CountRange], Successor),
    ) {
        let Successor::Split(ix) = step else { return each(part, step) };
        let split = sound.certificate.splits[visit.question][ix];
        let number = self.conditions.claimed_as(split.count);
        let at = split.at.saturating_sub(self.conditions.gives(number, visit));
        let place = part.iter().position(|(n, ..)| *n == number);
        // A count that nothing is claimed of hasn't begun.
        let (_, low, high) = place.map_or((number, 0, 0), |p| part[p]);
        let bound = |part: &mut [CountRange], low: u32, high: u32| {
            if let Some(p) = place {
                part[p] = (number, low, high);
            }
        };
        if low < at {
            bound(part, low, high.min(at - 1));
            self.flow(sound, visit, split.below, part, each);
        }
        if high >= at {
            bound(part, low.max(at), high);
            self.flow(sound, visit, split.from, part, each);
        }
        bound(part, low, high);
    }

    /// Adds a block of cells to a table of the next layer, once for each reply of the group.
    fn move_on(&self, visit: Visit<'_>, from: &RemainderTable, part: &[CountRange], to: &mut RemainderTable) {
        let size = visit.group.map_or(1, |g| g.size) % PRIME;
        // Where every count is one number on both sides, there is nowhere else to go.
        if let ([from], [to]) = (&*from.cells, &mut *to.cells) {
            *to = (*to + from * size) % PRIME;
            return;
        }
        let gives = |number: usize| self.conditions.gives(number, visit);
        let mut axes: Vec<Axis> = Vec::with_capacity(part.len());
        let (mut here, mut there, mut apart) = (0, 0, 1);
        let mut strides: Vec<(CountRange, usize)> = Vec::with_capacity(to.ranges.len());
        let mut stride = 1;
        for dim in to.ranges.iter().rev() {
            strides.push((*dim, stride));
            stride *= (dim.2 - dim.1) as usize + 1;
        }
        for ((number, low, high), (_, first, last)) in from.ranges.iter().zip(part).rev() {
            let target = strides.iter().position(|((n, ..), _)| n == number).map(|at| strides.swap_remove(at));
            let step = target.map_or(0, |(_, stride)| stride);
            here += (first - low) as usize * apart;
            if let Some(((_, least, _), stride)) = target {
                there += (first + gives(*number) - least) as usize * stride;
            }
            axes.push(Axis { points: (last - first) as usize + 1, here: apart, there: step });
            apart *= (high - low) as usize + 1;
        }
        for ((number, least, _), stride) in strides {
            there += (gives(number) - least) as usize * stride;
        }
        add_up(&axes, here, there, size, &from.cells, &mut to.cells);
    }
}

/// Adds a block of cells to another table; the innermost axis stands first.
fn add_up(axes: &[Axis], here: usize, there: usize, size: u64, from: &[u64], to: &mut [u64]) {
    match axes {
        [] => to[there] = (to[there] + from[here] * size) % PRIME,
        [axis] => {
            for i in 0..axis.points {
                let slot = &mut to[there + i * axis.there];
                *slot = (*slot + from[here + i * axis.here] * size) % PRIME;
            }
        }
        [inner @ .., axis] => {
            for i in 0..axis.points {
                add_up(inner, here + i * axis.here, there + i * axis.there, size, from, to);
            }
        }
    }
}
