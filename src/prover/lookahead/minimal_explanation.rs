//! Minimal sufficient explanations: an irreducible set of replies that forces a result.

use crate::content::model::{OutcomeIx, QuestionIx};
use crate::prover::diagram::{Bounds, Diagram, Fuel, NodeIx, Target};
use crate::prover::lookahead::reachability::{MOST_POINTS, PartialAssignment};

impl Diagram {
    /// The minimal sufficient explanation of an outcome by replies that lead to it: replies that
    /// `may_go` are freed one by one, the last question first, as long as all assignments with the
    /// other replies lead to the outcome. Returns the questions of those that can't be freed;
    /// `None` where the replies don't lead to the outcome, or where there are too many points.
    pub fn minimal_explanation(&self, given: &[Option<usize>], may_go: &[bool], outcome: OutcomeIx) -> Option<Vec<QuestionIx>> {
        let path = self.path_to(given, outcome)?;
        let last = self.questions();
        let mut needed = Vec::new();
        let mut kept = given.to_vec();
        // The points from which free replies lead to another outcome.
        let other = |end: OutcomeIx| u8::from(end != outcome);
        let room = || Fuel::new(MOST_POINTS);
        let mut elsewhere = self.marked_ends(other, &mut room()).ok()?;
        for question in (0..last).rev() {
            let (node, counts) = &path[question];
            if !self.asked(question, *node) {
                // Asked only where earlier replies have been freed: then every reply is possible.
                kept[question] = None;
            } else if may_go[question] {
                kept[question] = None;
                let point: Vec<Bounds> = counts.iter().map(|c| (*c, *c)).collect();
                let mut leads_elsewhere = false;
                self.each_successor(question, *node as usize, &point, &kept, &mut |end, part, _| {
                    leads_elsewhere |= match end {
                        Target::Gate(gate) => gate != outcome,
                        Target::Node(n) => {
                            let counts: Vec<u32> = part.iter().map(|b| b.0).collect();
                            elsewhere[n as usize][self.point_index(question + 1, n, &counts)] == 1
                        }
                        _ => false,
                    };
                });
                if leads_elsewhere {
                    kept[question] = given[question];
                    needed.push(QuestionIx(question));
                }
            }
            elsewhere = self.marked_before(question, &kept, other, &elsewhere, &mut room()).ok()?;
        }
        needed.reverse();
        Some(needed)
    }

    /// The node and the counts before each question on the path of some replies, if it ends in the
    /// outcome.
    fn path_to(&self, given: &PartialAssignment, outcome: OutcomeIx) -> Option<Vec<(NodeIx, Vec<u32>)>> {
        let (mut at, mut counts) = (Target::Node(0), vec![0; self.counters()]);
        let mut path = Vec::with_capacity(self.questions());
        for (question, reply) in given.iter().enumerate() {
            let Target::Node(node) = at else { return None };
            path.push((node, counts.clone()));
            at = self.follow(question, at, *reply, &mut counts)?;
        }
        matches!(at, Target::Node(node) if self.end(node) == outcome).then_some(path)
    }
}
