//! Edges of the diagram: straight to a node, or through a tree of splits where counts are held as
//! intervals.

use crate::content::model::OutcomeIx;
use crate::prover::diagram::OutOfFuel;

/// A node by its place in its layer.
pub type NodeIx = u32;

pub(crate) fn node_ix(place: usize) -> NodeIx {
    NodeIx::try_from(place).unwrap_or(NodeIx::MAX)
}

/// Where an edge leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A node of the next layer.
    Node(NodeIx),
    /// The end of the sheet, by a gate.
    Gate(OutcomeIx),
    /// A split of its layer: the target depends on a counter.
    Split(u32),
    /// In a product, a node of the diagram from which the property can't break any more.
    Dropped(NodeIx),
    /// In a product, a node of the diagram where the property is already broken.
    Broken(NodeIx),
    /// In a product, a gate that breaks the property.
    BrokenGate(OutcomeIx),
}

/// An inner node of an edge: the target depends on a counter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Split {
    pub(crate) count: usize,
    /// The threshold: from this count on, the reply's own signs included, the target is `from`,
    /// else `below`.
    pub(crate) at: u32,
    pub(crate) below: Target,
    pub(crate) from: Target,
}

/// The least and the greatest value of a count.
pub(crate) type Bounds = (u32, u32);

pub(crate) fn add_increments(bounds: &mut [Bounds], increments: Option<&[u32]>) {
    for (bounds, more) in bounds.iter_mut().zip(increments.unwrap_or(&[])) {
        *bounds = (bounds.0 + more, bounds.1 + more);
    }
}

/// The edges from one layer to the next, with the intervals of its nodes.
#[derive(Debug, Default)]
pub(crate) struct LayerEdges {
    /// The counters that nodes may hold.
    pub(crate) counters: Vec<usize>,
    /// For each node and each of `counters` the interval; 0 to 0 where the node doesn't hold it.
    pub(crate) intervals: Vec<Bounds>,
    pub(crate) asked: Vec<bool>,
    /// The edges of all nodes: one a class of replies, or a single one where the question isn't
    /// asked.
    pub(crate) edges: Vec<Target>,
    /// Where each node's edges begin, and where the last one's end.
    pub(crate) first_edge: Vec<u32>,
    pub(crate) splits: Vec<Split>,
}

impl LayerEdges {
    pub(crate) fn start_node(&mut self, asked: bool) {
        self.end_nodes();
        self.asked.push(asked);
    }

    pub(crate) fn end_nodes(&mut self) {
        self.first_edge.push(u32::try_from(self.edges.len()).unwrap_or(u32::MAX));
    }

    pub(crate) fn edges(&self, node: usize) -> &[Target] {
        &self.edges[self.first_edge[node] as usize..self.first_edge[node + 1] as usize]
    }

    pub(crate) fn steps(&self) -> usize {
        self.edges.len() + self.splits.len()
    }

    /// The intervals of a node, in the order of `counters`.
    pub(crate) fn bounds(&self, node: usize) -> &[Bounds] {
        &self.intervals[node * self.counters.len()..(node + 1) * self.counters.len()]
    }

    /// Writes the intervals of a node for all counters, 0 to 0 for one that the layer doesn't hold.
    pub(crate) fn all_bounds(&self, node: usize, all: &mut [Bounds]) {
        all.fill((0, 0));
        for (counter, bounds) in self.counters.iter().zip(self.bounds(node)) {
            all[*counter] = *bounds;
        }
    }

    /// Every target that an edge or a split names.
    pub(crate) fn targets(&self) -> impl Iterator<Item = Target> + '_ {
        self.edges.iter().copied().chain(self.splits.iter().flat_map(|s| [s.below, s.from]))
    }

    /// The end of an edge for exact counts.
    pub(crate) fn resolve(&self, mut to: Target, counts: &[u32]) -> Target {
        while let Target::Split(ix) = to {
            let split = &self.splits[ix as usize];
            to = if counts[split.count] < split.at { split.below } else { split.from };
        }
        to
    }

    pub(crate) fn ends(&self, to: Target, each: &mut impl FnMut(Target)) {
        if let Target::Split(ix) = to {
            let split = self.splits[ix as usize];
            self.ends(split.below, each);
            self.ends(split.from, each);
        } else {
            each(to);
        }
    }

    /// Calls `each` with every end of an edge that counts within `bounds` can reach, and with the
    /// bounds there.
    pub(crate) fn ends_within(&self, to: Target, bounds: &mut [Bounds], each: &mut impl FnMut(Target, &mut [Bounds])) {
        let Target::Split(ix) = to else { return each(to, bounds) };
        let split = self.splits[ix as usize];
        let (low, high) = bounds[split.count];
        if low < split.at {
            bounds[split.count] = (low, high.min(split.at - 1));
            self.ends_within(split.below, bounds, each);
        }
        if high >= split.at {
            bounds[split.count] = (low.max(split.at), high);
            self.ends_within(split.from, bounds, each);
        }
        bounds[split.count] = (low, high);
    }
}

/// A counter, and a value of it at which some formula changes.
pub(crate) type Threshold = (usize, u32);

/// The edge that splits bounds at every threshold within them; `end` gives the target of each part.
pub(crate) fn split_at(
    splits: &mut Vec<Split>,
    thresholds: &[Threshold],
    bounds: &mut [Bounds],
    end: &mut impl FnMut(&mut Vec<Split>, &mut [Bounds]) -> Result<Target, OutOfFuel>,
) -> Result<Target, OutOfFuel> {
    let Some(((count, at), rest)) = thresholds.split_first() else { return end(splits, bounds) };
    let (low, high) = bounds[*count];
    if *at <= low || *at > high {
        return split_at(splits, rest, bounds, end);
    }
    bounds[*count] = (low, at - 1);
    let below = split_at(splits, rest, bounds, end)?;
    bounds[*count] = (*at, high);
    let from = split_at(splits, rest, bounds, end)?;
    bounds[*count] = (low, high);
    Ok(reduced_split(splits, Split { count: *count, at: *at, below, from }))
}

/// The target of a split, reduced: its branch itself where both are equal.
pub(crate) fn reduced_split(splits: &mut Vec<Split>, split: Split) -> Target {
    if split.below == split.from {
        return split.below;
    }
    splits.push(split);
    Target::Split(u32::try_from(splits.len() - 1).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_split_at_thresholds_within_them_and_equal_branches_merge() {
        let split = |target: fn(u32) -> u32| {
            let (mut splits, mut parts) = (Vec::new(), Vec::new());
            let to = split_at(&mut splits, &[(0, 2), (0, 4), (0, 9)], &mut [(1, 6)], &mut |_, part| {
                parts.push(part[0]);
                Ok(Target::Node(target(part[0].0)))
            });
            (to.unwrap_or(Target::Dropped(0)), splits, parts)
        };
        let (to, splits, parts) = split(|low| low);
        assert_eq!(parts, [(1, 1), (2, 3), (4, 6)]);
        let layer_edges = LayerEdges { splits, ..LayerEdges::default() };
        assert_eq!([1, 2, 3, 4].map(|count| layer_edges.resolve(to, &[count])), [1, 2, 2, 4].map(Target::Node));
        assert_eq!(split(|_| 7).0, Target::Node(7));
    }

    #[test]
    fn a_target_takes_eight_bytes() {
        assert_eq!(size_of::<Target>(), 8);
    }

    #[test]
    fn only_ends_within_the_bounds_are_visited() {
        let split = Split { count: 0, at: 3, below: Target::Node(0), from: Target::Node(1) };
        let layer_edges = LayerEdges { splits: vec![split], ..LayerEdges::default() };
        let ends = |bounds: Bounds| {
            let mut out = Vec::new();
            layer_edges.ends_within(Target::Split(0), &mut [bounds], &mut |end, part| out.push((end, part[0])));
            out
        };
        assert_eq!(ends((1, 2)), [(Target::Node(0), (1, 2))]);
        assert_eq!(ends((2, 4)), [(Target::Node(0), (2, 2)), (Target::Node(1), (3, 4))]);
    }
}
