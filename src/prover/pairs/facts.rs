//! What the sheets at each node can still come to (may-reach), and which replies of a question are neighbours.

use std::collections::BTreeMap;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, OutcomeIx, Pace, Questionnaire, Reply};
use crate::prover::diagram::{Diagram, NodeIx, Target};

/// An over-approximation of what the sheets at a node have met and can still come to.
#[derive(Clone, Copy)]
pub(crate) struct NodeProspects {
    /// Whether every reply before can have been clear.
    pub(crate) clear: bool,
    /// Whether a sheet can end without showing help from here on.
    pub(crate) no_help: bool,
    /// Whether a sheet can show help from here on.
    pub(crate) help: bool,
    pub(crate) soonest: Pace,
    pub(crate) latest: Pace,
}

impl NodeProspects {
    pub(crate) const ALL: Self = Self { clear: true, no_help: true, help: true, soonest: Pace::Now, latest: Pace::NoHurry };

    /// What a sheet comes to that ends in an outcome.
    pub(crate) fn end(questionnaire: &Questionnaire, outcome: OutcomeIx) -> Self {
        let outcome = questionnaire.outcome(outcome);
        Self { clear: true, no_help: !outcome.at_once, help: outcome.at_once, soonest: outcome.pace, latest: outcome.pace }
    }
}

pub(crate) fn nodes(diagram: &Diagram, layer: usize) -> impl Iterator<Item = NodeIx> + use<> {
    0..NodeIx::try_from(diagram.layers[layer].len).unwrap_or(NodeIx::MAX)
}

/// Neighbouring replies of a worsening question, better and worse, by the classes of the two.
pub(crate) type Neighbours = BTreeMap<(usize, usize), (Reply, Reply)>;

/// One example for each pair of classes that has neighbouring replies.
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

pub(crate) fn may_reach(questionnaire: &Questionnaire, diagram: &Diagram) -> Vec<Vec<NodeProspects>> {
    let n = diagram.questions();
    let paces = |layer: usize, node: NodeIx| {
        let reach = diagram.reach(layer, node);
        let outcomes = questionnaire.outcomes.iter().enumerate();
        let all = outcomes.filter(|(i, _)| reach.has(OutcomeIx(*i))).map(|(_, o)| o.pace);
        let (soonest, latest) = all.fold((Pace::NoHurry, Pace::Now), |(s, l), pace| (s.min(pace), l.max(pace)));
        NodeProspects { clear: (layer, node) == (0, 0), no_help: false, help: false, soonest, latest }
    };
    let mut out: Vec<Vec<NodeProspects>> = (0..=n).map(|l| nodes(diagram, l).map(|node| paces(l, node)).collect()).collect();
    let shows = |layer: usize, node: NodeIx, step: usize| {
        diagram.asked(layer, node) && diagram.classes[layer][step].escalation > Escalation::Clear
    };
    for layer in 0..n {
        for node in nodes(diagram, layer) {
            for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                let clear = out[layer][node as usize].clear && !shows(layer, node, step);
                diagram.layers[layer].layer_edges.ends(*to, &mut |end| {
                    if let Target::Node(next) = end {
                        out[layer + 1][next as usize].clear |= clear;
                    }
                });
            }
        }
    }
    for node in nodes(diagram, n) {
        let end = NodeProspects::end(questionnaire, diagram.end(node));
        let here = &mut out[n][node as usize];
        (here.no_help, here.help) = (end.no_help, end.help);
    }
    for layer in (0..n).rev() {
        for node in nodes(diagram, layer) {
            for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                let shows = shows(layer, node, step);
                diagram.layers[layer].layer_edges.ends(*to, &mut |end| {
                    let after = match end {
                        Target::Node(next) => out[layer + 1][next as usize],
                        Target::Gate(outcome) => NodeProspects::end(questionnaire, outcome),
                        _ => NodeProspects::ALL,
                    };
                    let here = &mut out[layer][node as usize];
                    here.no_help |= after.no_help && !shows;
                    here.help |= after.help || shows;
                });
            }
        }
    }
    out
}
