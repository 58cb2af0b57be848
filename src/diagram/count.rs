//! Exact counts of answer sheets, of any size.

use num_bigint::BigUint;

use super::{Diagram, To};

impl Diagram {
    /// How many answer sheets lead to each outcome, in the order of the file. A count is never a likelihood: nobody says
    /// that sheets are equally likely.
    pub fn counts(&self) -> Vec<BigUint> {
        let limbs = self.limbs();
        let outcomes = self.rules.outcomes.len();
        let mut totals = vec![0u64; outcomes * limbs];
        let mut here = vec![0u64; limbs];
        here[0] = 1;
        for (question, layer) in self.layers.iter().enumerate() {
            let Some(next) = self.layers.get(question + 1) else {
                for (node, outcome) in layer.ends.iter().enumerate() {
                    add(&mut totals[outcome.index() * limbs..][..limbs], &here[node * limbs..][..limbs], 1);
                }
                break;
            };
            let mut after = vec![0u64; next.len() * limbs];
            for node in 0..layer.asked.len() {
                let from = &here[node * limbs..][..limbs];
                let edges = &layer.edges[layer.first_edge[node] as usize..layer.first_edge[node + 1] as usize];
                for (class, to) in edges.iter().enumerate() {
                    let size = if layer.asked[node] { self.classes[question][class].size } else { 1 };
                    match to {
                        To::Node(n) => add(&mut after[*n as usize * limbs..][..limbs], from, size),
                        To::Gate(outcome) => add(&mut totals[outcome.index() * limbs..][..limbs], from, size),
                    }
                }
            }
            here = after;
        }
        totals.chunks(limbs).map(whole).collect()
    }

    /// Words that hold the largest count: the product of all replies.
    fn limbs(&self) -> usize {
        let most = self.classes.iter().map(|c| c.iter().map(|c| u128::from(c.size)).sum::<u128>());
        let bits: usize = most.map(|m| 128 - m.leading_zeros() as usize).sum();
        bits / 64 + 2
    }
}

/// Adds `from * times` to `to`.
fn add(to: &mut [u64], from: &[u64], times: u64) {
    let mut carry: u128 = 0;
    for (t, f) in to.iter_mut().zip(from) {
        let sum = u128::from(*t) + u128::from(*f) * u128::from(times) + carry;
        #[expect(clippy::cast_possible_truncation, reason = "the low word is what is meant")]
        {
            *t = sum as u64;
        }
        carry = sum >> 64;
    }
}

fn whole(limbs: &[u64]) -> BigUint {
    limbs.iter().rev().fold(BigUint::ZERO, |sum, limb| (sum << 64u32) + *limb)
}
