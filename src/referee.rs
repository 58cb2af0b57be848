//! The referee: accepts or refuses what the diagram claims, from the questionnaire alone. It shares nothing with the diagram.
//!
//! A certificate labels nodes with what is known there of the conditions. The referee trusts no label: it checks that the
//! first one claims nothing, that every step's label follows from the one before and the reply, and that every end is what
//! the rules say. All of it is one pass over the certificate. A label may hold a count between bounds; a step may then lead to
//! one place or another by how many signs have been counted.
//!
//! Conditions are numbered as they are read: named ones in file order, each question's `asked-when` and `unless`, each
//! outcome's `when`, then the conditions watched; each before its parts. That order is part of the certificate's form.

pub(crate) mod case_split;
pub(crate) mod model_count;
pub(crate) mod pairs;
pub(crate) mod product;
pub(crate) mod semantics;

use crate::content::model::{Escalation, OutcomeIx, Questionnaire};
use crate::referee::pairs::Ways;
use crate::referee::semantics::{Facts, Reading};
pub use model_count::PRIME;
pub use pairs::{Between, Help, Joint, Pairs};
pub use product::{Followed, FollowedNode};
pub use semantics::{Group, Known};

/// What the diagram hands over: every layer's nodes.
#[derive(Debug, Clone, Default)]
pub struct Certificate {
    /// A layer a question, and one behind them all.
    pub layers: Vec<Vec<Node>>,
    /// The splits of each layer's steps.
    pub splits: Vec<Vec<Split>>,
}

/// A step that depends on a count.
#[derive(Debug, Clone, Copy)]
pub struct Split {
    /// The number of the condition that counts.
    pub count: usize,
    /// With so many signs or more, the reply's own included, it leads to `from`, else to `below`.
    pub at: u32,
    /// With fewer.
    pub below: Next,
    /// With so many or more.
    pub from: Next,
}

/// A node with what is claimed of it.
#[derive(Debug, Clone, Default)]
pub struct Node {
    /// What is known of some conditions, by number.
    pub known: Vec<(usize, Known)>,
    /// The outcomes that can be reached.
    pub reach: Vec<OutcomeIx>,
    /// Where each group of replies leads; one step alone where the question isn't asked; none behind the last question.
    pub next: Vec<Next>,
}

/// A step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// To a node of the next layer.
    Node(usize),
    /// To the end, by a gate.
    Ends(OutcomeIx),
    /// By a count: a split of the layer, whose own ways stand before it in the list.
    Split(usize),
    /// (Of a condition that is followed.) Not followed, at this node of the certificate: it doesn't matter any more.
    Dropped(usize),
}

/// Why a certificate is refused. It is then a fault of the program, never of the author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The layer.
    pub layer: usize,
    /// The node of the layer.
    pub node: usize,
    /// What is wrong there.
    pub why: &'static str,
}

/// The result of a check.
pub type Accepted<T = ()> = Result<T, Refused>;

/// The referee of one questionnaire.
pub struct Referee<'q> {
    questionnaire: &'q Questionnaire,
    reading: Reading<'q>,
    groups: Vec<Vec<Group>>,
}

/// A certificate that the referee has accepted: what is claimed in it may be leaned on.
pub struct Sound<'c> {
    certificate: &'c Certificate,
    /// The outcome of each node behind all questions.
    ends: Vec<OutcomeIx>,
    asked: Vec<Vec<bool>>,
    ways: Ways,
}

impl<'q> Referee<'q> {
    /// A referee; `watch`: the conditions of the promises, beside the rules of the file.
    pub fn new(questionnaire: &'q Questionnaire, watch: &'q [crate::content::model::Condition]) -> Self {
        let reading = Reading::new(questionnaire, watch);
        let groups = (0..questionnaire.questions.len()).map(|q| reading.groups(questionnaire, q)).collect();
        Self { questionnaire, reading, groups }
    }

    /// The groups of replies to a question, in the order in which a certificate lists their steps.
    pub fn groups(&self, question: usize) -> &[Group] {
        &self.groups[question]
    }

    /// How many conditions are numbered before those of a watched one, and how many it has.
    pub fn numbers_of_watch(&self, watch: usize) -> std::ops::Range<usize> {
        self.reading.watch_range(watch)
    }

    /// Checks a certificate: its first label, every step, every end, every set of outcomes.
    ///
    /// # Errors
    /// The first thing that doesn't follow.
    pub fn accept<'c>(&self, certificate: &'c Certificate) -> Accepted<Sound<'c>> {
        let questions = self.questionnaire.questions.len();
        let refuse = |layer, node, why| Err(Refused { layer, node, why });
        if certificate.layers.len() != questions + 1 {
            return refuse(0, 0, "there isn't a layer for every question");
        }
        match certificate.layers[0].as_slice() {
            [first] if claims_nothing(&first.known) => {}
            _ => return refuse(0, 0, "the first node claims to know something"),
        }
        let (mut asked, mut ends) = (Vec::with_capacity(questions), Vec::new());
        let mut facts = Facts::new(self.reading.len());
        for (layer, nodes) in certificate.layers.iter().enumerate() {
            let mut asked_here = Vec::with_capacity(nodes.len());
            for (at, node) in nodes.iter().enumerate() {
                facts.load(&node.known);
                let splits = certificate.splits.get(layer).map_or(&[][..], Vec::as_slice);
                let checked = match certificate.layers.get(layer + 1) {
                    None => self.end(&mut facts, layer, node).map(|outcome| {
                        ends.push(outcome);
                        false
                    }),
                    Some(after) => self.steps(&mut facts, layer, node, (splits, after)),
                };
                asked_here.push(checked.map_err(|why| Refused { layer, node: at, why })?);
            }
            asked.push(asked_here);
        }
        let ways = self.ways(certificate, &asked);
        Ok(Sound { certificate, ends, asked, ways })
    }

    /// Whether a question is asked, given what is known before it.
    fn asked(&self, facts: &mut Facts, question: usize) -> Result<bool, &'static str> {
        let (when, unless) = self.reading.asked[question];
        let mut holds = |number: Option<usize>, default: bool| match number {
            None => Ok(default),
            Some(n) => self.reading.settled(n, facts, question, None, true).ok_or("it isn't known whether the question is asked"),
        };
        Ok(holds(when, true)? && !holds(unless, false)?)
    }

    /// The gate that ends a sheet at a question after a group of replies, if one does.
    fn gate(&self, facts: &mut Facts, question: usize, group: &Group) -> Result<Option<OutcomeIx>, &'static str> {
        for (i, outcome) in self.questionnaire.outcomes.iter().enumerate().take_while(|(_, o)| o.at_once) {
            let number = self.reading.outcomes[i].ok_or("a gate has no condition")?;
            debug_assert!(outcome.when.is_some());
            match self.reading.settled(number, facts, question, Some(group), true) {
                Some(true) => return Ok(Some(OutcomeIx(i))),
                Some(false) => {}
                None => return Err("it isn't known whether a gate holds"),
            }
        }
        Ok(None)
    }

    fn steps(
        &self,
        facts: &mut Facts,
        layer: usize,
        node: &Node,
        (splits, after): (&[Split], &[Node]),
    ) -> Result<bool, &'static str> {
        let asked = self.asked(facts, layer)?;
        let groups: Vec<Option<&Group>> = if asked { self.groups[layer].iter().map(Some).collect() } else { vec![None] };
        if node.next.len() != groups.len() {
            return Err("there isn't a step for every group of replies");
        }
        for (group, next) in groups.into_iter().zip(&node.next) {
            self.ways_of(facts, (layer, group), splits, *next, &mut |facts, end| {
                let gate = match group {
                    Some(group) => self.gate(facts, layer, group)?,
                    None => None,
                };
                match (gate, end) {
                    (Some(gate), Next::Ends(outcome)) if gate == outcome && node.reach.contains(&outcome) => Ok(()),
                    (None, Next::Node(to)) => {
                        let to = after.get(to).ok_or("a step leads to no node")?;
                        self.follows(facts, layer, group, &to.known)?;
                        if !to.reach.iter().all(|o| node.reach.contains(o)) {
                            return Err("an outcome behind a step isn't claimed before it");
                        }
                        Ok(())
                    }
                    _ => Err("a step ends where it shouldn't, or goes on where it shouldn't"),
                }
            })?;
        }
        Ok(asked)
    }

    /// Calls on every way of a step that the facts leave open, with the facts that hold there.
    fn ways_of(
        &self,
        facts: &mut Facts,
        (layer, group): (usize, Option<&Group>),
        splits: &[Split],
        next: Next,
        each: &mut dyn FnMut(&mut Facts, Next) -> Result<(), &'static str>,
    ) -> Result<(), &'static str> {
        let Next::Split(ix) = next else { return each(facts, next) };
        let split = splits.get(ix).ok_or("a step leads to no split")?;
        let number = self.reading.claimed_as(split.count);
        let gives = self.reading.gives(number, layer, group);
        let (least, most) = self.reading.counted(number, facts, layer).ok_or("a split by what isn't a count")?;
        // In counts before the reply.
        let at = split.at.saturating_sub(gives);
        let below = (at > 0).then(|| (split.below, least, most.min(at - 1)));
        for (way, low, high) in below.into_iter().chain([(split.from, least.max(at), most)]) {
            if low > high {
                continue;
            }
            if matches!(way, Next::Split(inner) if inner >= ix) {
                return Err("a split leads to one that doesn't stand before it");
            }
            let before = facts.replace(number, Some((low, high)));
            let result = self.ways_of(facts, (layer, group), splits, way, each);
            facts.replace(number, before);
            result?;
        }
        Ok(())
    }

    /// Whether every claim of a label follows from the facts and a reply.
    fn follows(
        &self,
        facts: &mut Facts,
        question: usize,
        group: Option<&Group>,
        claims: &[(usize, Known)],
    ) -> Result<(), &'static str> {
        for (number, claim) in claims {
            let sound = match claim {
                Known::True | Known::False => {
                    self.reading.settled(*number, facts, question, group, false) == Some(*claim == Known::True)
                }
                Known::Count { least, most } => {
                    self.reading.count(*number, facts, question, group).is_some_and(|(low, high)| low >= *least && high <= *most)
                }
            };
            if !sound {
                return Err("a label doesn't follow from the one before it");
            }
        }
        Ok(())
    }

    /// The outcome behind all questions.
    fn end(&self, facts: &mut Facts, layer: usize, node: &Node) -> Result<OutcomeIx, &'static str> {
        for (i, outcome) in self.questionnaire.outcomes.iter().enumerate().skip_while(|(_, o)| o.at_once) {
            let holds = match self.reading.outcomes[i] {
                None => Some(outcome.when.is_none()),
                Some(number) => self.reading.settled(number, facts, layer, None, true),
            };
            match holds {
                Some(true) if node.reach.contains(&OutcomeIx(i)) => return Ok(OutcomeIx(i)),
                Some(true) => return Err("an outcome isn't claimed"),
                Some(false) => {}
                None => return Err("it isn't known which outcome holds"),
            }
        }
        Err("no outcome holds")
    }

    /// Built-in guarantee 1: every sign ends the questionnaire at its answer.
    ///
    /// # Errors
    /// A node where one doesn't.
    pub fn signs_at_once(&self, sound: &Sound<'_>) -> Accepted {
        for (layer, nodes) in sound.certificate.layers.iter().enumerate().take(self.groups.len()) {
            for (at, node) in nodes.iter().enumerate().filter(|(at, _)| sound.asked[layer][*at]) {
                for (_, next) in self.groups[layer].iter().zip(&node.next).filter(|(g, _)| g.escalation == Escalation::Sign) {
                    let mut goes_on = false;
                    sound.certificate.ends(layer, *next, &mut |end| goes_on |= matches!(end, Next::Node(_)));
                    if goes_on {
                        return Err(Refused { layer, node: at, why: "a sign doesn't end the questionnaire" });
                    }
                }
            }
        }
        Ok(())
    }
}

impl Certificate {
    /// Calls on every end of a step, whatever is counted. A certificate that was accepted has no circles.
    fn ends(&self, layer: usize, next: Next, each: &mut dyn FnMut(Next)) {
        match next {
            Next::Split(ix) => {
                let split = self.splits[layer][ix];
                self.ends(layer, split.below, each);
                self.ends(layer, split.from, each);
            }
            end => each(end),
        }
    }
}

/// Whether a label says no more than what is so before the first question: that nothing has been counted.
fn claims_nothing(label: &[(usize, Known)]) -> bool {
    label.iter().all(|(_, known)| matches!(known, Known::Count { least: 0, .. }))
}
