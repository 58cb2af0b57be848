//! What the referee checks on top of an accepted certificate: neighbouring sheets, of which one has a worse answer.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, OutcomeIx, Pace, QuestionIx, Reply};
use crate::referee::semantics::{Facts, Group, Known};
use crate::referee::{Accepted, Certificate, Next, Referee, Refused, Sound};

/// Which of two neighbouring sheets has shown the help page so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Help {
    /// Neither.
    Neither,
    /// The one with the better answer alone.
    Lost,
    /// The one with the worse answer, at least: nothing can be lost any more.
    Kept,
}

impl Help {
    /// The status after a question, of which each sheet shows the page or doesn't.
    #[must_use]
    pub fn after(self, better_shows: bool, worse_shows: bool) -> Self {
        match (self, better_shows, worse_shows) {
            (Help::Kept, ..) | (_, _, true) => Help::Kept,
            (_, true, false) => Help::Lost,
            (before, false, false) => before,
        }
    }
}

/// Pairs of nodes that neighbouring sheets can stand at together, layer by layer: the better answer's node, the worse
/// one's, and who has shown help; with what is claimed of counts besides what the nodes claim, by number. One pair of nodes
/// may stand there several times, with other claims.
#[derive(Debug, Clone, Default)]
pub struct Pairs {
    /// The pairs of each layer.
    pub layers: Vec<BTreeMap<(usize, usize, Help), Vec<Joint>>>,
}

/// What is claimed of one count on two sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Between {
    /// Least and most of the sheet with the better answer.
    pub better: (u32, u32),
    /// Of the one with the worse answer.
    pub worse: (u32, u32),
    /// How many more the worse one's is.
    pub apart: Option<i64>,
}

/// What is known of counts on two sheets, by number.
pub type Joint = Vec<(usize, Between)>;

/// What a node claims.
type Label = [(usize, Known)];

/// Two sheets at one question: the layer, the step of each, what each was given (none: it wasn't asked), and help.
struct Step<'s> {
    layer: usize,
    to: (Next, Next),
    given: (Option<&'s Group>, Option<&'s Group>),
    help: Help,
}

/// What a node's sheets can come to, as far as pairs need it.
pub(crate) struct Ways {
    /// Whether every reply so far can have been clear.
    clear: Vec<Vec<bool>>,
    /// Whether a sheet can end without any help shown from here on.
    bare: Vec<Vec<bool>>,
    /// Whether a sheet can show help from here on.
    helped: Vec<Vec<bool>>,
    /// The soonest and the latest pace among the outcomes claimed.
    paces: Vec<Vec<(Pace, Pace)>>,
}

impl Referee<'_> {
    fn at_once(&self, outcome: OutcomeIx) -> bool {
        self.questionnaire.outcome(outcome).at_once
    }

    /// What the nodes of an accepted certificate can come to: one pass forward, one back.
    pub(crate) fn ways(&self, certificate: &Certificate, asked: &[Vec<bool>]) -> Ways {
        let layers = &certificate.layers;
        let table = |first: bool| layers.iter().map(|l| vec![first; l.len()]).collect::<Vec<_>>();
        let (mut clear, mut bare, mut helped) = (table(false), table(false), table(false));
        clear[0][0] = true;
        let shows =
            |layer: usize, node: usize, i: usize| asked[layer][node] && self.groups[layer][i].escalation > Escalation::Clear;
        for layer in 0..self.groups.len() {
            for (at, node) in layers[layer].iter().enumerate() {
                for (i, next) in node.next.iter().enumerate() {
                    let goes_on = clear[layer][at] && !shows(layer, at, i);
                    certificate.ends(layer, *next, &mut |end| {
                        if let Next::Node(to) = end {
                            clear[layer + 1][to] |= goes_on;
                        }
                    });
                }
            }
        }
        let last = self.groups.len();
        for (at, node) in layers[last].iter().enumerate() {
            bare[last][at] = !node.reach.iter().all(|o| self.at_once(*o));
            helped[last][at] = node.reach.iter().any(|o| self.at_once(*o));
        }
        for layer in (0..last).rev() {
            for (at, node) in layers[layer].iter().enumerate() {
                for (i, next) in node.next.iter().enumerate() {
                    let shows = shows(layer, at, i);
                    certificate.ends(layer, *next, &mut |end| {
                        let (b, h) = match end {
                            Next::Node(to) => (bare[layer + 1][to], helped[layer + 1][to]),
                            Next::Ends(o) => (!self.at_once(o), self.at_once(o)),
                            Next::Split(_) | Next::Dropped(_) => (true, true),
                        };
                        bare[layer][at] |= b && !shows;
                        helped[layer][at] |= h || shows;
                    });
                }
            }
        }
        let pace = |o: &OutcomeIx| self.questionnaire.outcome(*o).pace;
        let bounds = |node: &crate::referee::Node| {
            let soonest = node.reach.iter().map(pace).min().unwrap_or(Pace::Now);
            (soonest, node.reach.iter().map(pace).max().unwrap_or(Pace::NoHurry))
        };
        let paces = layers.iter().map(|l| l.iter().map(bounds).collect()).collect();
        Ways { clear, bare, helped, paces }
    }

    /// Built-in guarantee 6: with every other reply kept, a worse answer to one of these questions never makes the pace later
    /// and never loses the help page. A question that only one of the two sheets is asked takes any reply.
    ///
    /// # Errors
    /// A pair for which that doesn't follow.
    pub fn monotone(&self, sound: &Sound<'_>, questions: &[QuestionIx], pairs: &Pairs) -> Accepted {
        let counts = self.counts_that_matter(sound, pairs);
        let nodes = &sound.certificate.layers;
        for question in questions.iter().map(|q| q.index()) {
            let groups = &self.groups[question];
            let neighbours = self.neighbours(question);
            for (at, node) in nodes[question].iter().enumerate().filter(|(at, _)| sound.asked[question][*at]) {
                let joint = self.joint(question, &counts, (&node.known, &node.known), &[], true);
                let before: &[Help] = if sound.ways.clear[question][at] { &[Help::Neither, Help::Kept] } else { &[Help::Kept] };
                for (better, worse) in &neighbours {
                    for help in before {
                        let step = Step {
                            layer: question,
                            to: (node.next[*better], node.next[*worse]),
                            given: (Some(&groups[*better]), Some(&groups[*worse])),
                            help: help.after(
                                groups[*better].escalation > Escalation::Clear,
                                groups[*worse].escalation > Escalation::Clear,
                            ),
                        };
                        self.stands(sound, &step, joint.clone(), pairs).map_err(|why| Refused {
                            layer: question,
                            node: at,
                            why,
                        })?;
                    }
                }
            }
        }
        for (layer, here) in pairs.layers.iter().enumerate().take_while(|(l, _)| *l < self.groups.len()) {
            for ((a, b, help), claims) in here {
                let refused = |why| Refused { layer, node: *a, why };
                let (Some(better), Some(worse)) = (nodes[layer].get(*a), nodes[layer].get(*b)) else {
                    return Err(refused("no such pair"));
                };
                let (asked_a, asked_b) = (sound.asked[layer][*a], sound.asked[layer][*b]);
                let replies = if asked_a || asked_b { self.groups[layer].len() } else { 1 };
                for claims in claims {
                    let joint = self.joint(layer, &counts, (&better.known, &worse.known), claims, false);
                    for i in 0..replies {
                        let group = &self.groups[layer][i];
                        let shows = group.escalation > Escalation::Clear;
                        let step = Step {
                            layer,
                            to: (better.next[if asked_a { i } else { 0 }], worse.next[if asked_b { i } else { 0 }]),
                            given: (asked_a.then_some(group), asked_b.then_some(group)),
                            help: help.after(asked_a && shows, asked_b && shows),
                        };
                        self.stands(sound, &step, joint.clone(), pairs).map_err(refused)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The counts that some step splits by, or that stand between bounds at some node or pair.
    fn counts_that_matter(&self, sound: &Sound<'_>, pairs: &Pairs) -> Vec<usize> {
        let split = sound.certificate.splits.iter().flatten().map(|s| s.count);
        let wide = |(number, known): &(usize, Known)| match known {
            Known::Count { least, most } if least < most => Some(*number),
            _ => None,
        };
        let labels = sound.certificate.layers.iter().flatten().flat_map(|node| node.known.iter().filter_map(wide));
        let split = split.chain(labels);
        let claimed = pairs.layers.iter().flat_map(BTreeMap::values).flatten().flatten().map(|(number, _)| *number);
        let all: BTreeSet<usize> = split.chain(claimed).map(|n| self.reading.claimed_as(n)).collect();
        all.into_iter().collect()
    }

    /// What is known of counts before a question; `one`: the two are still one sheet.
    fn joint(&self, layer: usize, counts: &[usize], labels: (&Label, &Label), claims: &[(usize, Between)], one: bool) -> Joint {
        let facts = [labels.0, labels.1].map(|label| {
            let mut facts = Facts::new(self.reading.len());
            if !counts.is_empty() {
                facts.load(label);
            }
            facts
        });
        let of = |number: usize| {
            let bounds = |facts: &Facts| self.reading.counted(number, facts, layer).unwrap_or((0, u32::MAX));
            let (better, worse) = (bounds(&facts[0]), bounds(&facts[1]));
            let nothing = better == (0, 0) && worse == (0, 0);
            let mut claim = Between { better, worse, apart: (one || nothing).then_some(0) };
            for (_, more) in claims.iter().filter(|(n, _)| *n == number) {
                let meet = |a: (u32, u32), b: (u32, u32)| (a.0.max(b.0), a.1.min(b.1));
                claim = Between {
                    better: meet(claim.better, more.better),
                    worse: meet(claim.worse, more.worse),
                    apart: claim.apart.or(more.apart),
                };
            }
            (number, claim)
        };
        counts.iter().map(|n| of(*n)).collect()
    }

    /// Whether every pair of ends that a step comes to is harmless by itself, or among the pairs of the next layer.
    fn stands(&self, sound: &Sound<'_>, step: &Step<'_>, mut joint: Joint, pairs: &Pairs) -> Result<(), &'static str> {
        for (number, claim) in &mut joint {
            let gives = |group| self.reading.gives(*number, step.layer, group);
            let (a, b) = (gives(step.given.0), gives(step.given.1));
            let add = |bounds: (u32, u32), more: u32| (bounds.0.saturating_add(more), bounds.1.saturating_add(more));
            *claim = Between {
                better: add(claim.better, a),
                worse: add(claim.worse, b),
                apart: claim.apart.map(|apart| apart + i64::from(b) - i64::from(a)),
            };
        }
        self.ends_stand(sound, step, step.to, &joint, pairs)
    }

    fn ends_stand(
        &self,
        sound: &Sound<'_>,
        step: &Step<'_>,
        to: (Next, Next),
        joint: &Joint,
        pairs: &Pairs,
    ) -> Result<(), &'static str> {
        let (better, ix) = match to {
            (Next::Split(ix), _) => (true, ix),
            (_, Next::Split(ix)) => (false, ix),
            _ => return self.end_stands(sound, step, to, joint, pairs),
        };
        let split = sound.certificate.splits[step.layer][ix];
        let number = self.reading.claimed_as(split.count);
        let with = |end| if better { (end, to.1) } else { (to.0, end) };
        let below = split.at.checked_sub(1).map(|most| (split.below, (0, most)));
        for (end, within) in below.into_iter().chain([(split.from, (split.at, u32::MAX))]) {
            let mut narrowed = joint.clone();
            let Some((_, claim)) = narrowed.iter_mut().find(|(n, _)| *n == number) else {
                return Err("a split by an unknown count");
            };
            if claim.narrow(better, within) {
                self.ends_stand(sound, step, with(end), &narrowed, pairs)?;
            }
        }
        Ok(())
    }

    fn end_stands(
        &self,
        sound: &Sound<'_>,
        step: &Step<'_>,
        (a, b): (Next, Next),
        joint: &Joint,
        pairs: &Pairs,
    ) -> Result<(), &'static str> {
        let (layer, help) = (step.layer, step.help);
        let claim = |number: usize| joint.iter().find(|(n, _)| *n == number).map(|(_, c)| *c);
        if let (Next::Node(x), Next::Node(y)) = (a, b)
            && layer + 1 < self.groups.len()
            && let Some(all) = pairs.layers.get(layer + 1).and_then(|l| l.get(&(x, y, help)))
            && all.iter().any(|claims| claims.iter().all(|(n, c)| claim(*n).is_some_and(|is| is.within(c))))
        {
            return Ok(());
        }
        // At one node two sheets are in one state only if every count between bounds is the same on both.
        let alike = |(number, known): &(usize, Known)| match known {
            Known::Count { least, most } if least < most => {
                claim(self.reading.claimed_as(*number)).is_some_and(|c| c.apart == Some(0))
            }
            _ => true,
        };
        let same =
            a == b && if let Next::Node(n) = a { sound.certificate.layers[layer + 1][n].known.iter().all(alike) } else { true };
        let paces = |at: Next| match at {
            Next::Node(n) => sound.ways.paces[layer + 1][n],
            Next::Ends(o) => (self.questionnaire.outcome(o).pace, self.questionnaire.outcome(o).pace),
            Next::Split(_) | Next::Dropped(_) => (Pace::Now, Pace::NoHurry),
        };
        if !same && paces(b).1 > paces(a).0 {
            return Err("a worse answer may lead to later help");
        }
        let bare = match b {
            Next::Node(n) => sound.ways.bare[layer + 1][n],
            Next::Ends(o) => !self.at_once(o),
            Next::Split(_) | Next::Dropped(_) => true,
        };
        let helped = match a {
            Next::Node(n) => sound.ways.helped[layer + 1][n],
            Next::Ends(o) => self.at_once(o),
            Next::Split(_) | Next::Dropped(_) => true,
        };
        let may_lose = match help {
            Help::Kept => false,
            Help::Lost => bare,
            Help::Neither => !same && bare && helped,
        };
        if may_lose { Err("a worse answer may lose the help page") } else { Ok(()) }
    }

    /// Neighbouring groups of a question that worsens, the better one first.
    fn neighbours(&self, question: usize) -> Vec<(usize, usize)> {
        let asked = &self.questionnaire.questions[question];
        let groups = &self.groups[question];
        let of = |reply: Reply| {
            let gives = self.reading.groups_of(question, reply);
            groups.iter().position(|g| g.is(&gives, asked.escalation(reply)))
        };
        let mut out = BTreeSet::new();
        let mut pair = |a: Reply, b: Reply| {
            if let (Some(a), Some(b)) = (of(a), of(b)) {
                out.insert((a, b));
            }
        };
        match asked.choose {
            Choose::One => {
                for i in 1..asked.answers.len() {
                    let only = |i| Reply::Chosen(AnswerSet::only(AnswerIx(i)));
                    pair(only(i - 1), only(i));
                }
            }
            Choose::Many => {
                for (better, worse) in self.reading.grown(asked, question) {
                    pair(Reply::Chosen(better), Reply::Chosen(worse));
                }
            }
        }
        out.into_iter().collect()
    }
}

impl Between {
    /// Narrows one sheet's count, and by how far apart the two are the other's; false where nothing is left.
    fn narrow(&mut self, better: bool, within: (u32, u32)) -> bool {
        let meet = |a: (u32, u32), b: (i64, i64)| {
            let (low, high) = (i64::from(a.0).max(b.0), i64::from(a.1).min(b.1));
            Some((u32::try_from(low).ok()?, u32::try_from(high).ok()?)).filter(|(l, h)| l <= h)
        };
        let wide = |b: (u32, u32), by: i64| (i64::from(b.0) + by, i64::from(b.1) + by);
        let side = if better { &mut self.better } else { &mut self.worse };
        let Some(here) = meet(*side, wide(within, 0)) else { return false };
        *side = here;
        let Some(apart) = self.apart else { return true };
        let (from, other, by) =
            if better { (self.better, &mut self.worse, apart) } else { (self.worse, &mut self.better, -apart) };
        let Some(there) = meet(*other, wide(from, by)) else { return false };
        *other = there;
        let Some(here) = meet(here, wide(there, -by)) else { return false };
        *if better { &mut self.better } else { &mut self.worse } = here;
        true
    }

    /// Whether this says all that another says.
    fn within(&self, other: &Between) -> bool {
        let inside = |a: (u32, u32), b: (u32, u32)| b.0 <= a.0 && a.1 <= b.1;
        inside(self.better, other.better)
            && inside(self.worse, other.worse)
            && (other.apart.is_none() || other.apart == self.apart)
    }
}
