//! Parts of a node's points, and where each goes: rows that are moved together.

use std::ops::BitOrAssign;

use crate::prover::diagram::{Bounds, LayerEdges};

/// Points that are read together: about what a near cache holds.
pub(crate) const SLICE: usize = 8_192;

/// Points within bounds; where there are more than a number can say, the largest number.
pub(crate) fn volume(bounds: &[Bounds]) -> usize {
    bounds.iter().fold(1, |points: usize, (low, high)| points.saturating_mul((high - low) as usize + 1))
}

/// One dimension of a part of a node's points: how many, and how far apart they stand here and where they go.
#[derive(Clone, Copy)]
pub(crate) struct Stride {
    points: usize,
    from: usize,
    to: usize,
}

/// A part of a node's points, the node that they go to, and how many times.
pub(crate) struct Transfer {
    pub(crate) to: usize,
    pub(crate) strides: Strides,
    pub(crate) size: u64,
}

/// A part of a node's points, and where each goes.
pub(crate) struct Strides {
    dims: Vec<Stride>,
    from: usize,
    to: usize,
    /// Whether several points go to one.
    pub(crate) folds: bool,
}

impl Strides {
    /// `part`: the bounds of the part with the shift added.
    pub(crate) fn new(
        source: (&LayerEdges, usize),
        target: Option<(&LayerEdges, usize)>,
        part: &[Bounds],
        shift: Option<&[u32]>,
    ) -> Self {
        let (floor, node) = source;
        let mut out = Strides { dims: Vec::with_capacity(floor.counters.len()), from: 0, to: 0, folds: false };
        let mut stride = 1;
        let mut ahead = target.map(|(floor, node)| {
            let mut stride = 1;
            let mut strides = Vec::with_capacity(floor.counters.len());
            for (dim, (low, high)) in floor.counters.iter().zip(floor.bounds(node)).rev() {
                strides.push((*dim, *low, if low == high { 0 } else { stride }));
                stride *= (high - low) as usize + 1;
            }
            strides
        });
        for (dim, (low, high)) in floor.counters.iter().zip(floor.bounds(node)).rev() {
            let (first, last) = part[*dim];
            let back = shift.map_or(0, |s| s[*dim]);
            let points = (last - first) as usize + 1;
            out.from += (first - back - low) as usize * stride;
            let mut to = 0;
            if let Some(strides) = &mut ahead
                && let Some(at) = strides.iter().position(|(d, ..)| d == dim)
            {
                let (_, least, apart) = strides.swap_remove(at);
                to = apart;
                if apart > 0 {
                    out.to += (first - least) as usize * apart;
                }
            }
            if points > 1 {
                out.folds |= to == 0;
                out.dims.push(Stride { points, from: stride, to });
            }
            stride *= (high - low) as usize + 1;
        }
        // Rows that stand end to end, here and there, are one.
        while let [inner, outer, ..] = out.dims[..]
            && outer.from == inner.from * inner.points
            && outer.to == inner.to * inner.points
            && inner.points * outer.points <= SLICE
        {
            out.dims[0].points = inner.points * outer.points;
            out.dims.remove(1);
        }
        // Counts that begin here stand in the target alone.
        for (dim, least, apart) in ahead.into_iter().flatten() {
            if apart > 0 {
                out.to += (part[dim].0 - least) as usize * apart;
            }
        }
        out
    }

    /// Calls on every row of points: where it begins here and there.
    pub(crate) fn each_row(&self, mut each: impl FnMut(usize, usize)) {
        let outer = self.dims.get(1..).unwrap_or(&[]);
        let mut at = vec![0; outer.len()];
        let (mut from, mut to) = (self.from, self.to);
        loop {
            each(from, to);
            let mut dim = 0;
            loop {
                let Some(row) = outer.get(dim) else { return };
                at[dim] += 1;
                from += row.from;
                to += row.to;
                if at[dim] < row.points {
                    break;
                }
                from -= row.from * row.points;
                to -= row.to * row.points;
                at[dim] = 0;
                dim += 1;
            }
        }
    }

    fn inner(&self) -> Stride {
        self.dims.first().copied().unwrap_or(Stride { points: 1, from: 1, to: 1 })
    }

    /// Adds the rows that begin within a slice of the source.
    pub(crate) fn add_within(&self, slice: std::ops::Range<usize>, from: &[u64], to: &mut [u64], size: u64) {
        self.add_outer(self.dims.len(), (self.from, self.to), &slice, (from, to), size);
    }

    /// Goes through the dimensions from the outermost to the innermost, past all that stands before or behind the slice.
    fn add_outer(
        &self,
        left: usize,
        at: (usize, usize),
        slice: &std::ops::Range<usize>,
        (from, to): (&[u64], &mut [u64]),
        size: u64,
    ) {
        let (s, t) = at;
        if left > 1 {
            let row = self.dims[left - 1];
            for i in 0..row.points {
                let begins = s + i * row.from;
                if begins >= slice.end {
                    break;
                }
                if begins + row.from > slice.start {
                    self.add_outer(left - 1, (begins, t + i * row.to), slice, (from, &mut *to), size);
                }
            }
        } else if slice.contains(&s) {
            let row = self.inner();
            if row.from == 1 && row.to == 1 {
                add_row(&mut to[t..t + row.points], &from[s..s + row.points], size);
            } else {
                (0..row.points).for_each(|i| to[t + i * row.to] += from[s + i * row.from] * size);
            }
        }
    }

    /// Marks there what is marked here; whether anything is.
    pub(crate) fn mark(&self, from: &[u8], to: &mut [u8]) -> bool {
        let row = self.inner();
        let mut any = 0;
        self.each_row(|s, t| {
            if row.from == 1 && row.to == 1 {
                for (t, s) in to[t..t + row.points].iter_mut().zip(&from[s..s + row.points]) {
                    *t |= s;
                    any |= s;
                }
            } else {
                for i in 0..row.points {
                    to[t + i * row.to] |= from[s + i * row.from];
                    any |= from[s + i * row.from];
                }
            }
        });
        any != 0
    }

    /// Marks here what is marked there.
    pub(crate) fn mark_back<T: Copy + BitOrAssign>(&self, here: &mut [T], there: &[T]) {
        let row = self.inner();
        self.each_row(|s, t| {
            if row.from == 1 && row.to == 1 {
                here[s..s + row.points].iter_mut().zip(&there[t..t + row.points]).for_each(|(h, t)| *h |= *t);
            } else {
                (0..row.points).for_each(|i| here[s + i * row.from] |= there[t + i * row.to]);
            }
        });
    }

    /// Marks all of them here.
    pub(crate) fn fill(&self, here: &mut [u8]) {
        self.each_point(|s, _| here[s] = 1);
    }

    /// Whether any of them is marked here.
    pub(crate) fn any(&self, here: &[u8]) -> bool {
        let mut any = 0;
        self.each_point(|s, _| any |= here[s]);
        any != 0
    }

    pub(crate) fn each_point(&self, mut each: impl FnMut(usize, usize)) {
        let row = self.inner();
        self.each_row(|from, to| (0..row.points).for_each(|i| each(from + i * row.from, to + i * row.to)));
    }
}

/// Adds a row `size` times.
fn add_row(to: &mut [u64], from: &[u64], size: u64) {
    match size {
        1 => to.iter_mut().zip(from).for_each(|(t, f)| *t += f),
        2 => to.iter_mut().zip(from).for_each(|(t, f)| *t += f << 1),
        3 => to.iter_mut().zip(from).for_each(|(t, f)| *t += (f << 1) + f),
        _ => to.iter_mut().zip(from).for_each(|(t, f)| *t += f * size),
    }
}
