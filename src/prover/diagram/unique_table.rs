//! The unique table of a layer under construction: one node for each state.

use hashbrown::HashTable;

use crate::prover::diagram::edges::{NodeIx, node_ix};
use crate::prover::diagram::faults::Faults;
use crate::prover::diagram::layer::Layer;
use crate::prover::diagram::rules::Value;

/// A layer under construction, and its nodes by the hash of their states.
pub(crate) struct UniqueTable {
    pub(crate) layer: Layer,
    nodes: HashTable<NodeIx>,
    faults: Faults,
}

impl UniqueTable {
    /// The table of a layer without nodes.
    pub(crate) fn new(layer: Layer, faults: Faults) -> Self {
        Self { layer, nodes: HashTable::new(), faults }
    }

    /// The node of a state: the one that has it already, or a new one.
    pub(crate) fn intern(&mut self, state: &[Value]) -> NodeIx {
        let Self { layer, nodes, faults } = self;
        let code_of = |state: &[Value]| match faults.hash_bits {
            Some(bits) => hash(state) & ((1 << bits) - 1),
            None if faults.one_hash => 0,
            None => hash(state),
        };
        let code = code_of(state);
        let same = |node: &NodeIx| {
            let other = layer.state(*node as usize);
            faults.hash_bits.is_some() && code_of(other) == code || other == state
        };
        if let Some(found) = nodes.find(code, same) {
            return *found;
        }
        let node = node_ix(layer.len);
        layer.len += 1;
        layer.states.extend_from_slice(state);
        nodes.insert_unique(code, node, |node| code_of(layer.state(*node as usize)));
        node
    }
}

/// The hash of a state: multiply and fold, four values at a time.
pub(crate) fn hash(state: &[Value]) -> u64 {
    const ODD: u64 = 0xD6E8_FEB8_6659_FD93;
    state.chunks(4).fold(ODD, |code, chunk| {
        let word = chunk.iter().fold(0u64, |word, v| word << 16 | u64::from(*v));
        let wide = u128::from(code ^ word) * u128::from(ODD);
        #[expect(clippy::cast_possible_truncation, reason = "both halves are folded together")]
        let (low, high) = (wide as u64, (wide >> 64) as u64);
        (low ^ high).rotate_left(23)
    })
}
