//! Where a reply leads: straight on, or, where counts are held between bounds, by how many signs have then been counted.

use crate::content::model::OutcomeIx;
use crate::prover::diagram::{NodeIx, OutOfFuel, OutcomeSet};

/// Where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// To a node of the next layer.
    Node(NodeIx),
    /// To the end, by a gate.
    Gate(OutcomeIx),
    /// It depends on a count: see [`Split`].
    Split(u32),
    /// (Of a condition that is followed.) Nowhere that still matters: to this node of the diagram.
    Dropped(NodeIx),
    /// (Of a condition that is followed.) The promise is broken here; the sheet goes on from this node of the diagram.
    Broken(NodeIx),
    /// (Of a condition that is followed.) The promise is broken by the gate.
    BrokenGate(OutcomeIx),
}

/// A step that depends on a count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Split {
    /// The count, by its place among those held between bounds.
    pub(crate) count: usize,
    /// From this number of signs on, the given reply included, it leads to `from`, else to `below`.
    pub(crate) at: u32,
    pub(crate) below: Target,
    pub(crate) from: Target,
}

/// Least and most signs of a count.
pub(crate) type Bounds = (u32, u32);

/// The nodes of one layer and their steps.
#[derive(Debug, Default)]
pub(crate) struct LayerEdges {
    /// The counts that nodes may hold between bounds.
    pub(crate) dims: Vec<usize>,
    /// For each node and dim the bounds; 0 to 0 where the node doesn't hold the count.
    pub(crate) boxes: Vec<Bounds>,
    /// Whether the question is asked.
    pub(crate) asked: Vec<bool>,
    /// The steps of a node, one a class of replies (one alone where the question isn't asked).
    pub(crate) edges: Vec<Target>,
    /// Where a node's edges begin, and where the last one's end.
    pub(crate) first_edge: Vec<u32>,
    pub(crate) splits: Vec<Split>,
}

impl LayerEdges {
    /// The steps of a node.
    pub(crate) fn edges(&self, node: usize) -> &[Target] {
        &self.edges[self.first_edge[node] as usize..self.first_edge[node + 1] as usize]
    }

    /// Edges and splits in all.
    pub(crate) fn steps(&self) -> usize {
        self.edges.len() + self.splits.len()
    }

    /// The bounds of a node, in the order of the dims.
    pub(crate) fn bounds(&self, node: usize) -> &[Bounds] {
        &self.boxes[node * self.dims.len()..(node + 1) * self.dims.len()]
    }

    /// The bounds of a node for all counts: nothing counted where the node doesn't hold one.
    pub(crate) fn all_bounds(&self, node: usize, all: &mut [Bounds]) {
        all.fill((0, 0));
        for (dim, bounds) in self.dims.iter().zip(self.bounds(node)) {
            all[*dim] = *bounds;
        }
    }

    /// The end of a step for exact counts.
    pub(crate) fn resolve(&self, to: Target, counts: &[u32]) -> Target {
        let mut to = to;
        while let Target::Split(ix) = to {
            let split = &self.splits[ix as usize];
            to = if counts[split.count] < split.at { split.below } else { split.from };
        }
        to
    }

    /// Calls on every end of a step.
    pub(crate) fn ends(&self, to: Target, each: &mut impl FnMut(Target)) {
        match to {
            Target::Split(ix) => {
                let split = self.splits[ix as usize];
                self.ends(split.below, each);
                self.ends(split.from, each);
            }
            end => each(end),
        }
    }

    /// Calls on every end of a step that counts within the bounds can come to, with the bounds there.
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

/// A number at which something changes: of a count, by its place among those held between bounds.
pub(crate) type Threshold = (usize, u32);

/// The step that takes bounds apart at every cut within them, and asks `end` where each part leads; nothing where it doesn't say.
pub(crate) fn cut(
    splits: &mut Vec<Split>,
    cuts: &[Threshold],
    bounds: &mut [Bounds],
    end: &mut impl FnMut(&mut Vec<Split>, &mut [Bounds]) -> Result<Target, OutOfFuel>,
) -> Result<Target, OutOfFuel> {
    let Some(((count, at), rest)) = cuts.split_first() else { return end(splits, bounds) };
    let (low, high) = bounds[*count];
    if *at <= low || *at > high {
        return cut(splits, rest, bounds, end);
    }
    bounds[*count] = (low, at - 1);
    let below = cut(splits, rest, bounds, end)?;
    bounds[*count] = (*at, high);
    let from = cut(splits, rest, bounds, end)?;
    bounds[*count] = (low, high);
    Ok(joined(splits, Split { count: *count, at: *at, below, from }))
}

/// A split, or straight on where both ways are one.
pub(crate) fn joined(splits: &mut Vec<Split>, split: Split) -> Target {
    if split.below == split.from {
        return split.below;
    }
    splits.push(split);
    Target::Split(u32::try_from(splits.len() - 1).unwrap_or(u32::MAX))
}

/// A set of outcomes read off the ends of steps.
pub(crate) fn reached(floor: &LayerEdges, edges: &[Target], of_node: impl Fn(NodeIx) -> OutcomeSet) -> OutcomeSet {
    let mut out = OutcomeSet::default();
    for to in edges {
        floor.ends(*to, &mut |end| match end {
            Target::Gate(outcome) => out = out.with(outcome),
            Target::Node(node) => out = out.or(of_node(node)),
            _ => {}
        });
    }
    out
}
