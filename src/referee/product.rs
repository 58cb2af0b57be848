//! What the referee checks on top of an accepted certificate: a condition followed along it.

use crate::content::model::OutcomeIx;
use crate::referee::semantics::{Facts, Group, Known};
use crate::referee::{Accepted, Next, Referee, Refused, Sound, Split, claims_nothing};

/// A watched condition followed along the certificate, only where it still matters.
#[derive(Debug, Clone, Default)]
pub struct Followed {
    /// A layer a question, and one behind them all.
    pub layers: Vec<Vec<FollowedNode>>,
    /// The splits of each layer's steps.
    pub splits: Vec<Vec<Split>>,
}

/// A node of the certificate with what is known of the watched condition there.
#[derive(Debug, Clone, Default)]
pub struct FollowedNode {
    /// The node of the certificate.
    pub base: usize,
    /// What is known besides what that node claims.
    pub known: Vec<(usize, Known)>,
    /// For each group of replies where it leads: to a followed node, to the end, or to where it isn't followed.
    pub next: Vec<Next>,
}

impl Referee<'_> {
    /// A promise that no sheet on which a watched condition holds ends in one of the `bad` outcomes. With `early`, also that
    /// no sheet goes on once the condition holds.
    ///
    /// # Errors
    /// The first place where that doesn't follow.
    pub fn never(&self, sound: &Sound<'_>, watch: usize, bad: &[OutcomeIx], early: bool, followed: &Followed) -> Accepted {
        let number = self.reading.watch[watch];
        let layers = &sound.certificate.layers;
        let refuse = |layer, node, why| Err(Refused { layer, node, why });
        let is_bad = |o: &OutcomeIx| bad.contains(o);
        if !early && !layers[0][0].reach.iter().any(is_bad) {
            return Ok(());
        }
        match followed.layers.first().map(Vec::as_slice) {
            Some([first]) if first.base == 0 && claims_nothing(&first.known) => {}
            _ => return refuse(0, 0, "the condition isn't followed from the first node"),
        }
        let mut facts = Facts::new(self.reading.len());
        for (layer, nodes) in followed.layers.iter().enumerate() {
            for (at, node) in nodes.iter().enumerate() {
                let Some(base) = layers.get(layer).and_then(|l| l.get(node.base)) else {
                    return refuse(layer, at, "it follows no node");
                };
                facts.load(&base.known);
                facts.add(&node.known);
                if layer == self.groups.len() {
                    let harmless = self.reading.settled(number, &mut facts, layer, None, true) == Some(false);
                    if !harmless && base.reach.iter().any(is_bad) {
                        return refuse(layer, at, "the condition may hold at an outcome that is ruled out");
                    }
                    continue;
                }
                if node.next.len() != base.next.len() {
                    return refuse(layer, at, "there isn't a step for every group of replies");
                }
                let splits = followed.splits.get(layer).map_or(&[][..], Vec::as_slice);
                for (i, next) in node.next.iter().enumerate() {
                    let group = sound.asked[layer][node.base].then(|| &self.groups[layer][i]);
                    let checked = self.ways_of(&mut facts, (layer, group), splits, *next, &mut |facts, end| {
                        self.followed_end((sound, followed), (layer, number), facts, group, end, (bad, early))
                    });
                    if let Err(why) = checked {
                        return refuse(layer, at, why);
                    }
                }
            }
        }
        Ok(())
    }

    fn followed_end(
        &self,
        (sound, followed): (&Sound<'_>, &Followed),
        (layer, number): (usize, usize),
        facts: &mut Facts,
        group: Option<&Group>,
        end: Next,
        (bad, early): (&[OutcomeIx], bool),
    ) -> Result<(), &'static str> {
        let gate = match group {
            Some(group) => self.gate(facts, layer, group)?,
            None => None,
        };
        let certificate = &sound.certificate.layers;
        let mut never = |now| self.reading.settled(number, facts, layer, group, now) == Some(false);
        match (gate, end) {
            (Some(gate), Next::Ends(_)) if !bad.contains(&gate) || never(true) => Ok(()),
            (Some(_), _) => Err("the condition may hold at a gate that is ruled out"),
            (None, _) if early && group.is_some() && !never(true) => Err("the condition may hold, and the sheet goes on"),
            (None, Next::Node(to)) => {
                let next = followed.layers.get(layer + 1).and_then(|l| l.get(to)).ok_or("a step is followed to nowhere")?;
                let base = certificate[layer + 1].get(next.base).ok_or("it follows no node")?;
                self.follows(facts, layer, group, &base.known)?;
                self.follows(facts, layer, group, &next.known)
            }
            (None, Next::Dropped(base)) => {
                let base = certificate[layer + 1].get(base).ok_or("it follows no node")?;
                let safe = !early && !base.reach.iter().any(|o| bad.contains(o));
                if !safe {
                    return if never(false) { Ok(()) } else { Err("a step isn't followed, though it still matters") };
                }
                self.follows(facts, layer, group, &base.known)
            }
            _ => Err("a step ends where it shouldn't"),
        }
    }
}
