//! What the sheets behind each node can come to, and which replies of a question are neighbours.

use std::collections::BTreeMap;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, OutcomeIx, Pace, Questionnaire, Reply};
use crate::prover::diagram::{Diagram, NodeIx, Target};

/// What a node's sheets can still come to.
pub(crate) struct MayReach {
    /// Whether every reply so far can have been clear.
    pub(crate) clear: Vec<Vec<bool>>,
    /// Whether a sheet can end without any help shown from here on.
    pub(crate) bare: Vec<Vec<bool>>,
    /// Whether a sheet can show help from here on.
    pub(crate) helped: Vec<Vec<bool>>,
    /// The soonest and the latest pace that can be reached.
    pub(crate) paces: Vec<Vec<(Pace, Pace)>>,
}

pub(crate) fn nodes(diagram: &Diagram, layer: usize) -> impl Iterator<Item = NodeIx> + use<> {
    0..NodeIx::try_from(diagram.layer_len(layer)).unwrap_or(NodeIx::MAX)
}

/// Neighbouring replies of a question that worsens, by their classes, the better one first.
pub(crate) type Neighbours = BTreeMap<(usize, usize), (Reply, Reply)>;

pub(crate) fn neighbours(questionnaire: &Questionnaire, diagram: &Diagram, question: usize) -> Neighbours {
    let asked = &questionnaire.questions[question];
    let class = |set: AnswerSet| diagram.class_of(questionnaire, question, Reply::Chosen(set));
    let mut out = Neighbours::new();
    let mut add = |better: AnswerSet, worse: AnswerSet| {
        if let (Some(a), Some(b)) = (class(better), class(worse))
            && a != b
        {
            out.entry((a, b)).or_insert((Reply::Chosen(better), Reply::Chosen(worse)));
        }
    };
    let only = |i: usize| AnswerSet::only(AnswerIx(i));
    if asked.choose == Choose::One {
        (1..asked.answers.len()).for_each(|i| add(only(i - 1), only(i)));
        return out;
    }
    let signs: Vec<usize> = (0..asked.answers.len()).filter(|i| !asked.answers[*i].alone).collect();
    for sign in &signs {
        asked.alone().iter().for_each(|alone| add(AnswerSet::only(alone), only(*sign)));
        // Of sets without the sign that are one class, one is enough: what a sign adds depends on the class alone.
        let mut sets: BTreeMap<Option<usize>, AnswerSet> = BTreeMap::new();
        for other in signs.iter().filter(|o| *o != sign) {
            let longer: Vec<AnswerSet> = sets.values().map(|s| s.with(AnswerIx(*other))).chain([only(*other)]).collect();
            for set in longer {
                sets.entry(class(set)).or_insert(set);
            }
        }
        for set in sets.values() {
            add(*set, set.with(AnswerIx(*sign)));
        }
    }
    out
}

pub(crate) fn ways(questionnaire: &Questionnaire, diagram: &Diagram) -> MayReach {
    let n = diagram.questions();
    let table = || (0..=n).map(|l| vec![false; diagram.layer_len(l)]).collect::<Vec<_>>();
    let (mut clear, mut bare, mut helped) = (table(), table(), table());
    clear[0][0] = true;
    let at_once = |o: OutcomeIx| questionnaire.outcome(o).at_once;
    let shows = |layer, node, step| diagram.asked(layer, node) && diagram.escalation(layer, step) > Escalation::Clear;
    for layer in 0..n {
        for node in nodes(diagram, layer) {
            for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                let goes_on = clear[layer][node as usize] && !shows(layer, node, step);
                diagram.floor(layer).ends(*to, &mut |end| {
                    if let Target::Node(next) = end {
                        clear[layer + 1][next as usize] |= goes_on;
                    }
                });
            }
        }
    }
    for node in nodes(diagram, n) {
        bare[n][node as usize] = !at_once(diagram.end(node));
        helped[n][node as usize] = at_once(diagram.end(node));
    }
    for layer in (0..n).rev() {
        for node in nodes(diagram, layer) {
            for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                let shows = shows(layer, node, step);
                diagram.floor(layer).ends(*to, &mut |end| {
                    let (b, h) = match end {
                        Target::Node(next) => (bare[layer + 1][next as usize], helped[layer + 1][next as usize]),
                        Target::Gate(o) => (!at_once(o), at_once(o)),
                        _ => (true, true),
                    };
                    bare[layer][node as usize] |= b && !shows;
                    helped[layer][node as usize] |= h || shows;
                });
            }
        }
    }
    let paces =
        (0..=n).map(|layer| nodes(diagram, layer).map(|node| paces(questionnaire, diagram, layer, node)).collect()).collect();
    MayReach { clear, bare, helped, paces }
}

/// The soonest and the latest pace that a node can reach.
fn paces(questionnaire: &Questionnaire, diagram: &Diagram, layer: usize, node: NodeIx) -> (Pace, Pace) {
    let reach = diagram.reach(layer, node);
    let all = questionnaire.outcomes.iter().enumerate().filter(|(i, _)| reach.has(OutcomeIx(*i))).map(|(_, o)| o.pace);
    all.fold((Pace::NoHurry, Pace::Now), |(soonest, latest), pace| (soonest.min(pace), latest.max(pace)))
}
