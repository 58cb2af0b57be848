//! Whether the reply to one question can change where its sheets lead: two sheets of books that differ in nothing else, walked
//! side by side.

use std::collections::{HashMap, HashSet};

use crate::content::model::{Escalation, OutcomeIx};
use crate::prover::diagram::{Diagram, Fuel, NodeIx, Target};

/// Pairs of spots that are looked at; beyond it nothing is said.
const MOST_PAIRS: usize = 200_000;

/// What it costs to look at where one reply leads, in values that are worked out.
const LOOK: usize = 20;

/// What was found of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Interference {
    /// Whatever the reply, what comes is the same.
    Never,
    /// Two books, a class for each question, that differ only in this question's reply and come to something else.
    By(Vec<usize>, Vec<usize>),
    /// It would take too long to find out.
    Unknown,
}

/// Where one of the two sheets stands, and whether the help page has been shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct At {
    spot: Spot,
    helped: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Spot {
    Node(NodeIx),
    Ended(OutcomeIx),
}

/// A walk over pairs of spots.
struct Walk<'a> {
    diagram: &'a Diagram,
    alike: &'a [usize],
    marked: &'a [bool],
    seen: HashSet<(usize, At, At)>,
    fuel: &'a mut Fuel,
}

impl Diagram {
    /// Whether two books that differ only in the reply to a question can lead to outcomes that aren't alike, or show the help page
    /// once and once not; a gate counts as showing it. `alike`: outcomes that are alike have the same number. `marked`: questions
    /// whose replies change more than that; nothing is said where only one of the two books is asked such a one. Only where every
    /// count is held sign by sign. Nothing is said where that is more work than is left.
    pub(crate) fn noninterference(&self, question: usize, alike: &[usize], marked: &[bool], fuel: &mut Fuel) -> Interference {
        let Some(ways) = self.ways_to(question, fuel) else { return Interference::Unknown };
        let mut walk = Walk { diagram: self, alike, marked, seen: HashSet::new(), fuel };
        for (node, helped, way) in ways {
            if !self.asked(question, node) {
                continue;
            }
            let after = |class: usize| walk_step(self, question, At { spot: Spot::Node(node), helped }, class);
            let Some(first) = after(0) else { return Interference::Unknown };
            for class in 1..self.classes(question) {
                let Some(other) = after(class) else { return Interference::Unknown };
                let mut rest = Vec::new();
                match walk.differ(question + 1, first, other, &mut rest) {
                    None => return Interference::Unknown,
                    Some(false) => {}
                    Some(true) => {
                        rest.reverse();
                        let assignment = |class: usize| [&way[..], &[class], &rest[..]].concat();
                        return Interference::By(assignment(0), assignment(class));
                    }
                }
            }
        }
        Interference::Never
    }

    /// Every node before a question, once where the help page hasn't been shown and once where it has, as far as there are such
    /// ways; with the classes given on the first of them. Nothing where that is more work than is left.
    fn ways_to(&self, question: usize, fuel: &mut Fuel) -> Option<Vec<(NodeIx, bool, Vec<usize>)>> {
        let mut here = vec![(0, false, Vec::new())];
        for layer in 0..question {
            let mut next: HashMap<(NodeIx, bool), usize> = HashMap::new();
            let mut ways = Vec::new();
            for (node, helped, way) in &here {
                fuel.take(self.classes(layer) * (LOOK + layer))?;
                for class in 0..self.classes(layer) {
                    let at = walk_step(self, layer, At { spot: Spot::Node(*node), helped: *helped }, class);
                    if let Some(At { spot: Spot::Node(n), helped }) = at
                        && next.insert((n, helped), ways.len()).is_none()
                    {
                        ways.push((n, helped, [&way[..], &[class]].concat()));
                    }
                }
            }
            here = ways;
        }
        Some(here)
    }
}

/// Where a sheet stands behind a question of a book; nothing where a count isn't held sign by sign.
fn walk_step(diagram: &Diagram, layer: usize, at: At, class: usize) -> Option<At> {
    let Spot::Node(node) = at.spot else { return Some(at) };
    let asked = diagram.asked(layer, node);
    let to = *diagram.edges(layer, node).get(if asked { class } else { 0 })?;
    let helped = at.helped || asked && diagram.escalation(layer, class) > Escalation::Clear;
    match to {
        Target::Node(next) => Some(At { spot: Spot::Node(next), helped }),
        Target::Gate(outcome) => Some(At { spot: Spot::Ended(outcome), helped: true }),
        Target::Split(_) | Target::Dropped(_) | Target::Broken(_) | Target::BrokenGate(_) => None,
    }
}

impl Walk<'_> {
    /// Whether two spots can come to something else; then `rest` has the classes of the questions from this layer on, the last
    /// first. `None`: too many pairs.
    fn differ(&mut self, layer: usize, a: At, b: At, rest: &mut Vec<usize>) -> Option<bool> {
        if a == b {
            return Some(false);
        }
        if layer == self.diagram.questions() {
            return Some(self.end(a) != self.end(b));
        }
        if !self.seen.insert((layer, a, b)) {
            return Some(false);
        }
        self.fuel.take(LOOK * (1 + self.diagram.classes(layer)))?;
        if self.seen.len() > MOST_PAIRS || self.marked[layer] && self.asks(layer, a) != self.asks(layer, b) {
            return None;
        }
        for class in 0..self.diagram.classes(layer) {
            let (a, b) = (walk_step(self.diagram, layer, a, class)?, walk_step(self.diagram, layer, b, class)?);
            if self.differ(layer + 1, a, b, rest)? {
                rest.push(class);
                return Some(true);
            }
        }
        Some(false)
    }

    /// Whether a sheet is asked the question of a layer.
    fn asks(&self, layer: usize, at: At) -> bool {
        matches!(at.spot, Spot::Node(node) if self.diagram.asked(layer, node))
    }

    fn end(&self, at: At) -> (usize, bool) {
        let outcome = match at.spot {
            Spot::Ended(outcome) => outcome,
            Spot::Node(node) => self.diagram.end(node),
        };
        (self.alike[outcome.index()], at.helped)
    }
}
