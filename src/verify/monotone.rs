//! Neighbouring sheets: one reply worse, every other reply of the book kept, on the diagram walked in pairs.

use std::collections::BTreeMap;

use super::follow::Shortest;
use super::{Evidence, Finding, Replies};
use crate::diagram::{Budget, Diagram, NodeIx, To};
use crate::questionnaire::{AnswerIx, AnswerSet, Call, Choose, OutcomeIx, Pace, QuestionIx, Questionnaire, Reply};

/// Which of two neighbouring sheets has shown the help page so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HelpSeen {
    /// On neither.
    Neither,
    /// On the one with the better answer alone: it may be lost.
    Lost,
    /// On the one with the worse answer: it can't be lost.
    Kept,
}
use HelpSeen as Help;

impl HelpSeen {
    fn after(self, better: bool, worse: bool) -> Self {
        if self == Help::Kept || worse {
            Help::Kept
        } else if better {
            Help::Lost
        } else {
            self
        }
    }
}

/// Two nodes that neighbouring sheets stand at, the better answer's first, and who has shown help.
type Pair = (NodeIx, NodeIx, Help);

/// The pairs that had to be looked at further, layer by layer.
#[derive(Debug, Default)]
pub struct PairSet {
    /// By layer.
    pub layers: Vec<BTreeMap<Pair, Origin>>,
    /// How many there are, and how many may be kept: beyond that nothing is decided.
    seen: usize,
    most: usize,
}

/// How a pair came about: a pair of the layer before and a step, or a node and two neighbouring classes.
#[derive(Debug, Clone, Copy)]
pub enum Origin {
    /// From a node, by a better and a worse class.
    Start(NodeIx, usize, usize, Help),
    /// From a pair, by one class of replies.
    Pair(Pair, usize),
}

/// What a node's sheets can still come to.
struct Ways {
    clear: Vec<Vec<bool>>,
    bare: Vec<Vec<bool>>,
    helped: Vec<Vec<bool>>,
    /// The soonest and the latest pace that can be reached.
    paces: Vec<Vec<(Pace, Pace)>>,
}

struct Walk<'d> {
    questionnaire: &'d Questionnaire,
    diagram: &'d Diagram,
    ways: Ways,
}

/// Built-in guarantee 6. Pairs from all questions that worsen are walked together: where two have come to the same pair,
/// what follows is the same.
pub(super) fn monotone(
    questionnaire: &Questionnaire,
    diagram: &Diagram,
    shortest: &Shortest,
    questions: &[QuestionIx],
    budget: Budget,
) -> Finding {
    let walk = Walk { questionnaire, diagram, ways: ways(questionnaire, diagram) };
    let n = diagram.questions();
    let mut pairs = PairSet { layers: (0..=n).map(|_| BTreeMap::new()).collect(), seen: 0, most: budget.nodes };
    for layer in 0..n {
        let broken = walk.part(&mut pairs, layer, questions).or_else(|| walk.onto_next(&mut pairs, layer));
        if let Some(broken) = broken {
            return fails(&walk, shortest, &pairs, &broken);
        }
        if pairs.seen > budget.nodes {
            return Finding::NotDecided;
        }
    }
    Finding::Holds(Evidence::Pairs(pairs))
}

/// A pair of steps that breaks the promise: the layer that it was taken at, where it came from, and where it leads.
struct Broken {
    layer: usize,
    origin: Origin,
    to: (To, To),
    help: Help,
}

impl Walk<'_> {
    /// Lets neighbouring sheets part at a question, if it is one that worsens.
    fn part(&self, pairs: &mut PairSet, question: usize, questions: &[QuestionIx]) -> Option<Broken> {
        if !questions.contains(&QuestionIx(question)) {
            return None;
        }
        let neighbours = neighbours(self.questionnaire, self.diagram, question);
        let call = |class| self.diagram.call(question, class) > Call::Clear;
        for node in nodes(self.diagram, question).filter(|n| self.diagram.asked(question, *n)) {
            let edges = self.diagram.edges(question, node);
            let clear = self.ways.clear[question][node as usize];
            for (better, worse) in neighbours.keys() {
                for before in [Help::Neither, Help::Kept].into_iter().filter(|h| clear || *h == Help::Kept) {
                    let help = before.after(call(*better), call(*worse));
                    let origin = Origin::Start(node, *better, *worse, before);
                    let broken = self.step(pairs, question, (edges[*better], edges[*worse], help), origin);
                    if broken.is_some() {
                        return broken;
                    }
                }
            }
        }
        None
    }

    /// Takes every pair of a layer one question further.
    fn onto_next(&self, pairs: &mut PairSet, layer: usize) -> Option<Broken> {
        let here: Vec<Pair> = pairs.layers[layer].keys().copied().collect();
        for (a, b, help) in here {
            let (asked_a, asked_b) = (self.diagram.asked(layer, a), self.diagram.asked(layer, b));
            let classes = if asked_a || asked_b { self.diagram.classes(layer) } else { 1 };
            for class in 0..classes {
                let to = |asked: bool, node| self.diagram.edges(layer, node)[if asked { class } else { 0 }];
                let shows = (asked_a || asked_b) && self.diagram.call(layer, class) > Call::Clear;
                let after = help.after(asked_a && shows, asked_b && shows);
                let broken = self.step(pairs, layer, (to(asked_a, a), to(asked_b, b), after), Origin::Pair((a, b, help), class));
                if broken.is_some() {
                    return broken;
                }
            }
        }
        None
    }

    /// Takes a pair of steps: harmless, or to be looked at further (`None`), or broken.
    fn step(&self, pairs: &mut PairSet, layer: usize, (a, b, help): (To, To, Help), origin: Origin) -> Option<Broken> {
        let same = a == b;
        let paces_fine = same || self.latest(layer + 1, b) <= self.soonest(layer + 1, a);
        if paces_fine && !self.loses(layer + 1, (a, b), help) {
            return None;
        }
        let bare = self.bare(layer + 1, b);
        if let (To::Node(x), To::Node(y)) = (a, b)
            && layer + 1 < self.diagram.questions()
            && !(help == Help::Lost && bare)
            && !same
        {
            if pairs.seen <= pairs.most && pairs.layers[layer + 1].insert((x, y, help), origin).is_none() {
                pairs.seen += 1;
            }
            return None;
        }
        Some(Broken { layer, origin, to: (a, b), help })
    }

    fn soonest(&self, layer: usize, at: To) -> Pace {
        match at {
            To::Node(n) => self.ways.paces[layer][n as usize].0,
            To::Gate(o) => self.questionnaire.outcome(o).pace,
        }
    }

    fn latest(&self, layer: usize, at: To) -> Pace {
        match at {
            To::Node(n) => self.ways.paces[layer][n as usize].1,
            To::Gate(o) => self.questionnaire.outcome(o).pace,
        }
    }

    fn bare(&self, layer: usize, at: To) -> bool {
        match at {
            To::Node(n) => self.ways.bare[layer][n as usize],
            To::Gate(o) => !self.questionnaire.outcome(o).at_once,
        }
    }

    fn helped(&self, layer: usize, at: To) -> bool {
        match at {
            To::Node(n) => self.ways.helped[layer][n as usize],
            To::Gate(o) => self.questionnaire.outcome(o).at_once,
        }
    }

    /// Whether the help page may be lost from here on. Exact where one of the two has ended, or where it is lost already.
    fn loses(&self, layer: usize, (a, b): (To, To), help: Help) -> bool {
        match help {
            Help::Kept => false,
            Help::Lost => self.bare(layer, b),
            Help::Neither => a != b && self.bare(layer, b) && self.helped(layer, a),
        }
    }

    /// From a pair that breaks the promise on to its two ends: replies that show it, shared where both are asked.
    fn onward(&self, layer: usize, to: (To, To), help: Help, sheets: &mut [Replies; 2]) {
        let (mut layer, mut at, mut help) = (layer, to, help);
        // One reason is followed to its end: the help page that is lost, or else the pace.
        let by_help = self.loses(layer, at, help);
        while layer < self.diagram.questions() && !matches!(at, (To::Gate(_), To::Gate(_))) {
            let asked = |to: To| matches!(to, To::Node(n) if self.diagram.asked(layer, n));
            let (asked_a, asked_b) = (asked(at.0), asked(at.1));
            let step = |to: To, class: usize| match to {
                To::Node(n) => self.diagram.edges(layer, n)[if self.diagram.asked(layer, n) { class } else { 0 }],
                gate @ To::Gate(_) => gate,
            };
            let classes = if asked_a || asked_b { self.diagram.classes(layer) } else { 1 };
            let broken = |class: &usize| {
                let shows = (asked_a || asked_b) && self.diagram.call(layer, *class) > Call::Clear;
                let after = help.after(asked_a && shows, asked_b && shows);
                let (a, b) = (step(at.0, *class), step(at.1, *class));
                if by_help {
                    self.loses(layer + 1, (a, b), after)
                } else {
                    a != b && self.latest(layer + 1, b) > self.soonest(layer + 1, a)
                }
            };
            let class = (0..classes).find(|c| broken(c)).unwrap_or(0);
            let shows = (asked_a || asked_b) && self.diagram.call(layer, class) > Call::Clear;
            for (i, asked) in [asked_a, asked_b].into_iter().enumerate() {
                if asked {
                    sheets[i].push((QuestionIx(layer), self.diagram.example(layer, class)));
                }
            }
            help = help.after(asked_a && shows, asked_b && shows);
            at = (step(at.0, class), step(at.1, class));
            layer += 1;
        }
    }
}

fn nodes(diagram: &Diagram, layer: usize) -> impl Iterator<Item = NodeIx> + use<> {
    0..NodeIx::try_from(diagram.layer_len(layer)).unwrap_or(NodeIx::MAX)
}

/// The two sheets of a break.
fn fails(walk: &Walk<'_>, shortest: &Shortest, pairs: &PairSet, broken: &Broken) -> Finding {
    let diagram = walk.diagram;
    // Back from the break to the node at which the two part.
    let mut steps: Vec<(usize, Pair, usize)> = Vec::new();
    let (mut origin, mut layer) = (broken.origin, broken.layer);
    let (node, better, worse, before) = loop {
        match origin {
            Origin::Start(node, better, worse, before) => break (node, better, worse, before),
            Origin::Pair(pair, class) => {
                steps.push((layer, pair, class));
                let Some(earlier) = pairs.layers[layer].get(&pair) else { break (0, 0, 0, Help::Kept) };
                origin = *earlier;
                layer -= 1;
            }
        }
    };
    let question = layer;
    let shared = match before {
        Help::Neither => clear_way(walk, question, node),
        _ => None,
    };
    let shared = shared.unwrap_or_else(|| shortest.to(diagram, question, node));
    let mut sheets = [shared.clone(), shared];
    let examples = (diagram.example(question, better), diagram.example(question, worse));
    let replies = neighbours(walk.questionnaire, diagram, question).remove(&(better, worse)).unwrap_or(examples);
    sheets[0].push((QuestionIx(question), replies.0));
    sheets[1].push((QuestionIx(question), replies.1));
    for (layer, (a, b, _), class) in steps.into_iter().rev() {
        for (i, node) in [a, b].into_iter().enumerate() {
            if diagram.asked(layer, node) {
                sheets[i].push((QuestionIx(layer), diagram.example(layer, class)));
            }
        }
    }
    walk.onward(broken.layer + 1, broken.to, broken.help, &mut sheets);
    Finding::Fails { sheets: sheets.to_vec(), count: None }
}

/// A way to a node on which every reply is clear.
fn clear_way(walk: &Walk<'_>, layer: usize, node: NodeIx) -> Option<Replies> {
    let diagram = walk.diagram;
    let (mut out, mut at) = (Vec::new(), node);
    for before in (0..layer).rev() {
        let (from, step) = nodes(diagram, before).filter(|n| walk.ways.clear[before][*n as usize]).find_map(|from| {
            let clear = |step: &usize| !diagram.asked(before, from) || diagram.call(before, *step) == Call::Clear;
            let edges = diagram.edges(before, from);
            (0..edges.len()).filter(clear).find(|s| edges[*s] == To::Node(at)).map(|step| (from, step))
        })?;
        if diagram.asked(before, from) {
            out.push((QuestionIx(before), diagram.example(before, step)));
        }
        at = from;
    }
    out.reverse();
    Some(out)
}

/// Neighbouring replies of a question that worsens, by their classes, the better one first.
type Neighbours = BTreeMap<(usize, usize), (Reply, Reply)>;

fn neighbours(questionnaire: &Questionnaire, diagram: &Diagram, question: usize) -> Neighbours {
    let asked = &questionnaire.questions()[question];
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

fn ways(questionnaire: &Questionnaire, diagram: &Diagram) -> Ways {
    let n = diagram.questions();
    let table = || (0..=n).map(|l| vec![false; diagram.layer_len(l)]).collect::<Vec<_>>();
    let (mut clear, mut bare, mut helped) = (table(), table(), table());
    clear[0][0] = true;
    let at_once = |o: OutcomeIx| questionnaire.outcome(o).at_once;
    let shows = |layer, node, step| diagram.asked(layer, node) && diagram.call(layer, step) > Call::Clear;
    for layer in 0..n {
        for node in nodes(diagram, layer) {
            for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                if let To::Node(next) = to {
                    clear[layer + 1][*next as usize] |= clear[layer][node as usize] && !shows(layer, node, step);
                }
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
                let (b, h) = match to {
                    To::Node(next) => (bare[layer + 1][*next as usize], helped[layer + 1][*next as usize]),
                    To::Gate(o) => (!at_once(*o), at_once(*o)),
                };
                bare[layer][node as usize] |= b && !shows(layer, node, step);
                helped[layer][node as usize] |= h || shows(layer, node, step);
            }
        }
    }
    let paces =
        (0..=n).map(|layer| nodes(diagram, layer).map(|node| paces(questionnaire, diagram, layer, node)).collect()).collect();
    Ways { clear, bare, helped, paces }
}

/// The soonest and the latest pace that a node can reach.
fn paces(questionnaire: &Questionnaire, diagram: &Diagram, layer: usize, node: NodeIx) -> (Pace, Pace) {
    let reach = diagram.reach(layer, node);
    let all = questionnaire.outcomes().iter().enumerate().filter(|(i, _)| reach.has(OutcomeIx(*i))).map(|(_, o)| o.pace);
    all.fold((Pace::NoHurry, Pace::Now), |(soonest, latest), pace| (soonest.min(pace), latest.max(pace)))
}
