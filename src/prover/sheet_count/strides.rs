//! Strides: parts of a node's points, and where each point leads, in runs of equal distance that
//! are processed together.

use std::ops::{BitOrAssign, Range};

use crate::prover::diagram::{Bounds, LayerEdges};

/// The points that are read together: about what a near cache holds.
pub(crate) const SLICE: usize = 8_192;

/// The whole of a source.
const ALL: Range<usize> = 0..usize::MAX;

/// The number of points within bounds; `usize::MAX` where there are more.
pub(crate) fn volume(bounds: &[Bounds]) -> usize {
    bounds.iter().fold(1, |points: usize, (low, high)| points.saturating_mul((high - low) as usize + 1))
}

/// One dimension of a part: the number of points, and their distance in the source and in the
/// target.
#[derive(Clone, Copy)]
pub(crate) struct Stride {
    points: usize,
    from: usize,
    to: usize,
}

/// The counts of a part, to be added to a target node some times.
pub(crate) type Transfer = (usize, Strides, u64);

/// A part of a node's points, and the target of each.
pub(crate) struct Strides {
    dims: Vec<Stride>,
    from: usize,
    to: usize,
    /// Whether several points lead to one.
    pub(crate) folds: bool,
}

impl Strides {
    /// The strides of a part, given by its bounds after the increments, from a source node to a
    /// target node.
    pub(crate) fn new(
        source: (&LayerEdges, usize),
        target: Option<(&LayerEdges, usize)>,
        part: &[Bounds],
        increments: Option<&[u32]>,
    ) -> Self {
        let (layer_edges, node) = source;
        let mut out = Strides { dims: Vec::with_capacity(layer_edges.counters.len()), from: 0, to: 0, folds: false };
        let mut stride = 1;
        let mut target_strides = target.map(|(after, node)| {
            let mut stride = 1;
            let mut strides = Vec::with_capacity(layer_edges.counters.len());
            for (dim, (low, high)) in after.counters.iter().zip(after.bounds(node)).rev() {
                strides.push((*dim, *low, if low == high { 0 } else { stride }));
                stride *= (high - low) as usize + 1;
            }
            strides
        });
        for (dim, (low, high)) in layer_edges.counters.iter().zip(layer_edges.bounds(node)).rev() {
            let (first, last) = part[*dim];
            let back = increments.map_or(0, |s| s[*dim]);
            let points = (last - first) as usize + 1;
            out.from += (first - back - low) as usize * stride;
            let mut to = 0;
            if let Some(strides) = &mut target_strides
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
        // Runs that stand end to end, in source and target, are one.
        while let [inner, outer, ..] = out.dims[..]
            && outer.from == inner.from * inner.points
            && outer.to == inner.to * inner.points
            && inner.points * outer.points <= SLICE
        {
            out.dims[0].points = inner.points * outer.points;
            out.dims.remove(1);
        }
        // Counters that begin at this question are in the target alone.
        for (dim, least, apart) in target_strides.into_iter().flatten() {
            if apart > 0 {
                out.to += (part[dim].0 - least) as usize * apart;
            }
        }
        out
    }

    /// Calls `each` with the start of every run of the innermost dimension that begins within a
    /// slice of the source, in source and target.
    fn each_run(&self, slice: &Range<usize>, mut each: impl FnMut(usize, usize)) {
        self.each_run_of(self.dims.len(), (self.from, self.to), slice, &mut each);
    }

    /// Goes through the dimensions from the outermost to the innermost, past all outside the slice.
    fn each_run_of(&self, left: usize, (from, to): (usize, usize), slice: &Range<usize>, each: &mut impl FnMut(usize, usize)) {
        if left > 1 {
            let row = self.dims[left - 1];
            for i in 0..row.points {
                let begins = from + i * row.from;
                if begins >= slice.end {
                    break;
                }
                if begins + row.from > slice.start {
                    self.each_run_of(left - 1, (begins, to + i * row.to), slice, each);
                }
            }
        } else if slice.contains(&from) {
            each(from, to);
        }
    }

    fn inner(&self) -> Stride {
        self.dims.first().copied().unwrap_or(Stride { points: 1, from: 1, to: 1 })
    }

    /// Adds the runs that begin within a slice of the source, `size` times.
    pub(crate) fn add_within(&self, slice: &Range<usize>, from: &[u64], to: &mut [u64], size: u64) {
        let row = self.inner();
        self.each_run(slice, |s, t| {
            if row.from == 1 && row.to == 1 {
                add_run(&mut to[t..t + row.points], &from[s..s + row.points], size);
            } else {
                (0..row.points).for_each(|i| to[t + i * row.to] += from[s + i * row.from] * size);
            }
        });
    }

    /// Marks the targets of marked points; whether there are any.
    pub(crate) fn mark(&self, from: &[u8], to: &mut [u8]) -> bool {
        let row = self.inner();
        let mut any = 0;
        self.each_run(&ALL, |s, t| {
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

    /// Marks the points whose targets are marked.
    pub(crate) fn mark_back<T: Copy + BitOrAssign>(&self, here: &mut [T], there: &[T]) {
        let row = self.inner();
        self.each_run(&ALL, |s, t| {
            if row.from == 1 && row.to == 1 {
                here[s..s + row.points].iter_mut().zip(&there[t..t + row.points]).for_each(|(h, t)| *h |= *t);
            } else {
                (0..row.points).for_each(|i| here[s + i * row.from] |= there[t + i * row.to]);
            }
        });
    }

    /// Whether any point is marked.
    pub(crate) fn any(&self, here: &[u8]) -> bool {
        let mut any = 0;
        self.each_point(|s, _| any |= here[s]);
        any != 0
    }

    /// Calls `each` with every point's place in source and target.
    pub(crate) fn each_point(&self, mut each: impl FnMut(usize, usize)) {
        let row = self.inner();
        self.each_run(&ALL, |from, to| (0..row.points).for_each(|i| each(from + i * row.from, to + i * row.to)));
    }
}

fn add_run(to: &mut [u64], from: &[u64], size: u64) {
    match size {
        1 => to.iter_mut().zip(from).for_each(|(t, f)| *t += f),
        2 => to.iter_mut().zip(from).for_each(|(t, f)| *t += f << 1),
        3 => to.iter_mut().zip(from).for_each(|(t, f)| *t += (f << 1) + f),
        _ => to.iter_mut().zip(from).for_each(|(t, f)| *t += f * size),
    }
}

#[cfg(test)]
mod tests {
    use crate::prover::diagram::LayerEdges;
    use crate::prover::sheet_count::strides::Strides;

    #[test]
    fn a_part_leads_to_the_points_that_its_increments_say() {
        let layer = |intervals| LayerEdges { counters: vec![0, 1], intervals, ..LayerEdges::default() };
        // Three by two points; the reply adds a sign to the first counter, and the part ends below
        // three of them.
        let (source, target) = (layer(vec![(0, 2), (0, 1)]), layer(vec![(1, 4), (0, 2)]));
        let strides = Strides::new((&source, 0), Some((&target, 0)), &[(1, 2), (0, 1)], Some(&[1, 0]));
        let mut points = Vec::new();
        strides.each_point(|from, to| points.push((from, to)));
        assert_eq!(points, [(0, 0), (1, 1), (2, 3), (3, 4)]);
        assert!(!strides.folds);
        // A target that doesn't hold the second counter takes two points in one.
        let target = layer(vec![(1, 4), (0, 0)]);
        assert!(Strides::new((&source, 0), Some((&target, 0)), &[(1, 2), (0, 1)], Some(&[1, 0])).folds);
    }
}
