//! A certificate: the diagram's nodes with their labels and steps, in the form that the referee checks.

use crate::content::model::OutcomeIx;

/// What a label claims of one condition or count at a node: an abstract value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownValue {
    /// True, whatever is still asked.
    True,
    /// False, whatever is still asked.
    False,
    /// An interval of the signs given so far.
    Count {
        /// The lower bound.
        least: u32,
        /// The upper bound.
        most: u32,
    },
}

pub(crate) type Interval = (u32, u32);

/// A claim at a node, with the number of its condition.
pub(crate) type LabelClaim = (usize, KnownValue);

/// The claims at a node.
pub(crate) type Label = Vec<LabelClaim>;

/// The layers of a decision diagram, labelled.
#[derive(Debug, Clone, Default)]
pub struct Certificate {
    /// One layer for each question, and the layer of the ends.
    pub layers: Vec<Vec<CertificateNode>>,
    /// The splits of each layer's steps.
    pub splits: Vec<Vec<CountSplit>>,
}

/// A labelled node.
#[derive(Debug, Clone, Default)]
pub struct CertificateNode {
    /// Its label.
    pub known: Label,
    /// The outcomes reachable from it.
    pub reach: Vec<OutcomeIx>,
    /// One successor for each group of replies; a single one where the question isn't asked; none in the last layer.
    pub next: Vec<Successor>,
}

/// Where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Successor {
    /// A node of the next layer.
    Node(usize),
    /// The outcome of a gate.
    Ends(OutcomeIx),
    /// A split of this layer. The splits that it leads to stand before it in the list, so that there is no cycle.
    Split(usize),
    /// In a product only: a node of the certificate from which the monitor is no longer tracked.
    Dropped(usize),
}

/// A step that depends on a count.
#[derive(Debug, Clone, Copy)]
pub struct CountSplit {
    /// The number of the condition that counts.
    pub count: usize,
    /// The threshold; the signs of the reply itself are counted in.
    pub at: u32,
    /// The successor below the threshold.
    pub below: Successor,
    /// The successor from the threshold on.
    pub from: Successor,
}

impl Certificate {
    /// Calls `each` with every successor of a step after all its splits. Only for an accepted certificate, which has no cycles.
    pub(crate) fn ends(&self, layer: usize, next: Successor, each: &mut dyn FnMut(Successor)) {
        match next {
            Successor::Split(ix) => {
                let split = self.splits[layer][ix];
                self.ends(layer, split.below, each);
                self.ends(layer, split.from, each);
            }
            end => each(end),
        }
    }
}

/// The place and the reason of a refusal: a fault of the program, never of the author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The layer.
    pub layer: usize,
    /// The node of the layer.
    pub node: usize,
    /// What doesn't follow there.
    pub why: Flaw,
}

/// The reason of a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// There isn't a layer for every question.
    NoLayer,
    /// The first node claims to know something.
    FirstClaims,
    /// It isn't known whether the question is asked.
    AskedUnknown,
    /// A gate has no condition.
    GateWithoutCondition,
    /// It isn't known whether a gate holds.
    GateUnknown,
    /// There isn't a step for every group of replies.
    NoStep,
    /// A step leads to no node.
    StepToNoNode,
    /// An outcome behind a step isn't claimed before it.
    OutcomeBehindUnclaimed,
    /// A step ends where it shouldn't, or goes on where it shouldn't.
    StepEndsWrongly,
    /// A step leads to no split.
    StepToNoSplit,
    /// A split by what isn't a count.
    SplitByNoCount,
    /// A split leads to one that doesn't stand before it.
    SplitOutOfOrder,
    /// A label doesn't follow from the one before it.
    LabelDoesNotFollow,
    /// An outcome isn't claimed.
    OutcomeUnclaimed,
    /// It isn't known which outcome holds.
    OutcomeUnknown,
    /// No outcome holds.
    NoOutcome,
    /// A sign doesn't end the questionnaire.
    SignGoesOn,
    /// The condition isn't followed from the first node.
    NotFollowedFromFirst,
    /// The condition has too many cubes to follow them.
    TooManyCubes,
    /// It follows no node.
    FollowsNoNode,
    /// The condition may hold at an outcome that is ruled out.
    HoldsAtOutcome,
    /// The condition may hold at a gate that is ruled out.
    HoldsAtGate,
    /// The condition may hold, and the sheet goes on.
    HoldsAndGoesOn,
    /// A step is followed to nowhere.
    FollowedNowhere,
    /// A step isn't followed, though it still matters.
    NotFollowed,
    /// A step ends where it shouldn't.
    FollowedStepEndsWrongly,
    /// Questions with and without the exception in one proof.
    ExceptionsMixed,
    /// No such pair.
    NoPair,
    /// A split by an unknown count.
    SplitByUnknownCount,
    /// A worse answer may lead to later help.
    LaterHelp,
    /// A worse answer may lose the help page.
    LosesHelp,
}

impl Flaw {
    pub(crate) fn at(self, layer: usize, node: usize) -> Refused {
        Refused { layer, node, why: self }
    }
}

/// The claims at a node, by number: conditions that are settled, and intervals of counts.
pub(crate) struct Facts {
    pub(crate) known: Vec<Option<bool>>,
    pub(crate) counts: Vec<Option<Interval>>,
    loaded: Vec<usize>,
    /// What conditions came to with these facts that don't read the question at hand, each with the round that it is of.
    settled: Vec<[(u64, Option<bool>); 2]>,
    /// A new one with every change of the facts, and with every question.
    round: u64,
    question: usize,
}

impl Facts {
    pub(crate) fn new(numbers: usize) -> Self {
        Self {
            known: vec![None; numbers],
            counts: vec![None; numbers],
            loaded: Vec::new(),
            settled: vec![[(0, None); 2]; numbers],
            round: 1,
            question: 0,
        }
    }

    /// A number that no other facts have had.
    pub(crate) fn round(&self) -> u64 {
        self.round
    }

    /// What a condition that doesn't read a question comes to there: worked out once until the facts change.
    pub(crate) fn once(
        &mut self,
        (number, question, now): (usize, usize, bool),
        work_out: impl FnOnce(&mut Self) -> Option<bool>,
    ) -> Option<bool> {
        if self.question != question {
            self.question = question;
            self.round += 1;
        }
        let (round, value) = self.settled[number][usize::from(now)];
        if round == self.round {
            return value;
        }
        let value = work_out(self);
        self.settled[number][usize::from(now)] = (self.round, value);
        value
    }

    /// Replaces all facts by a label. Claims under a number of no condition are ignored.
    pub(crate) fn load(&mut self, known: &Label) {
        for number in self.loaded.drain(..) {
            (self.known[number], self.counts[number]) = (None, None);
        }
        self.add(known);
    }

    /// Adds a label: both hold, so intervals are intersected.
    pub(crate) fn add(&mut self, known: &Label) {
        self.round += 1;
        let numbers = self.known.len();
        for (number, claim) in known.iter().filter(|(n, _)| *n < numbers) {
            match *claim {
                KnownValue::True => self.known[*number] = Some(true),
                KnownValue::False => self.known[*number] = Some(false),
                KnownValue::Count { least, most } => {
                    let (a, b) = self.counts[*number].unwrap_or((0, u32::MAX));
                    self.counts[*number] = Some((a.max(least), b.min(most)));
                }
            }
            self.loaded.push(*number);
        }
    }

    /// Replaces the bounds of a count, and returns the old ones.
    pub(crate) fn replace(&mut self, number: usize, bounds: Option<Interval>) -> Option<Interval> {
        self.round += 1;
        self.loaded.push(number);
        std::mem::replace(&mut self.counts[number], bounds)
    }
}
