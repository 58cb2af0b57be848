//! What the referee checks on top of an accepted certificate: neighbouring sheets, of which one has a worse answer.

use std::collections::BTreeSet;

use super::{Accepted, Certificate, Next, Referee, Refused, Sound};
use crate::questionnaire::{AnswerIx, AnswerSet, Call, Choose, OutcomeIx, Pace, QuestionIx, Reply};

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
/// one's, and who has shown help.
#[derive(Debug, Clone, Default)]
pub struct Pairs {
    /// The pairs of each layer.
    pub layers: Vec<BTreeSet<(usize, usize, Help)>>,
}

/// What a node's sheets can come to, as far as pairs need it.
pub(super) struct Ways {
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
    pub(super) fn ways(&self, certificate: &Certificate, asked: &[Vec<bool>]) -> Ways {
        let layers = &certificate.layers;
        let table = |first: bool| layers.iter().map(|l| vec![first; l.len()]).collect::<Vec<_>>();
        let (mut clear, mut bare, mut helped) = (table(false), table(false), table(false));
        clear[0][0] = true;
        let shows = |layer: usize, node: usize, i: usize| asked[layer][node] && self.groups[layer][i].call > Call::Clear;
        for layer in 0..self.groups.len() {
            for (at, node) in layers[layer].iter().enumerate() {
                for (i, next) in node.next.iter().enumerate() {
                    if let Next::Node(to) = next {
                        clear[layer + 1][*to] |= clear[layer][at] && !shows(layer, at, i);
                    }
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
                    let (b, h) = match next {
                        Next::Node(to) => (bare[layer + 1][*to], helped[layer + 1][*to]),
                        Next::Ends(o) => (!self.at_once(*o), self.at_once(*o)),
                    };
                    bare[layer][at] |= b && !shows(layer, at, i);
                    helped[layer][at] |= h || shows(layer, at, i);
                }
            }
        }
        let pace = |o: &OutcomeIx| self.questionnaire.outcome(*o).pace;
        let bounds = |node: &super::Node| {
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
        for question in questions.iter().map(|q| q.index()) {
            let groups = &self.groups[question];
            let neighbours = self.neighbours(question);
            for (at, node) in sound.certificate.layers[question].iter().enumerate().filter(|(at, _)| sound.asked[question][*at]) {
                let before: &[Help] = if sound.ways.clear[question][at] { &[Help::Neither, Help::Kept] } else { &[Help::Kept] };
                for (better, worse) in &neighbours {
                    for help in before {
                        let help = help.after(groups[*better].call > Call::Clear, groups[*worse].call > Call::Clear);
                        self.stands(sound, question, (node.next[*better], node.next[*worse], help), pairs)
                            .map_err(|why| Refused { layer: question, node: at, why })?;
                    }
                }
            }
        }
        for (layer, here) in pairs.layers.iter().enumerate().take_while(|(l, _)| *l < self.groups.len()) {
            for (a, b, help) in here {
                let refused = |why| Refused { layer, node: *a, why };
                let nodes = &sound.certificate.layers[layer];
                let (Some(better), Some(worse)) = (nodes.get(*a), nodes.get(*b)) else { return Err(refused("no such pair")) };
                let (asked_a, asked_b) = (sound.asked[layer][*a], sound.asked[layer][*b]);
                let replies = if asked_a || asked_b { self.groups[layer].len() } else { 1 };
                for i in 0..replies {
                    let shows = self.groups[layer][i].call > Call::Clear;
                    let help = help.after(asked_a && shows, asked_b && shows);
                    let (x, y) = (better.next[if asked_a { i } else { 0 }], worse.next[if asked_b { i } else { 0 }]);
                    self.stands(sound, layer, (x, y, help), pairs).map_err(refused)?;
                }
            }
        }
        Ok(())
    }

    /// Whether a pair of steps is harmless by itself, or among the pairs of the next layer.
    fn stands(
        &self,
        sound: &Sound<'_>,
        layer: usize,
        (a, b, help): (Next, Next, Help),
        pairs: &Pairs,
    ) -> Result<(), &'static str> {
        if let (Next::Node(x), Next::Node(y)) = (a, b)
            && layer + 1 < self.groups.len()
            && pairs.layers.get(layer + 1).is_some_and(|l| l.contains(&(x, y, help)))
        {
            return Ok(());
        }
        let same = a == b;
        let paces = |at: Next| match at {
            Next::Node(n) => sound.ways.paces[layer + 1][n],
            Next::Ends(o) => (self.questionnaire.outcome(o).pace, self.questionnaire.outcome(o).pace),
        };
        if !same && paces(b).1 > paces(a).0 {
            return Err("a worse answer may lead to later help");
        }
        let bare = match b {
            Next::Node(n) => sound.ways.bare[layer + 1][n],
            Next::Ends(o) => !self.at_once(o),
        };
        let helped = match a {
            Next::Node(n) => sound.ways.helped[layer + 1][n],
            Next::Ends(o) => self.at_once(o),
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
        let asked = &self.questionnaire.questions()[question];
        let groups = &self.groups[question];
        let of = |reply: Reply| {
            let gives = self.reading.groups_of(question, reply);
            groups.iter().position(|g| g.is(&gives, asked.call(reply)))
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
