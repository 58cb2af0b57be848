//! What the referee checks on top of an accepted certificate: a condition followed along it.

use super::reading::{Facts, Group, Known};
use super::{Accepted, Next, Referee, Refused, Sound, claims_nothing};
use crate::questionnaire::OutcomeIx;

/// A watched condition followed along the certificate, only where it still matters.
#[derive(Debug, Clone, Default)]
pub struct Followed {
    /// A layer a question, and one behind them all.
    pub layers: Vec<Vec<FollowedNode>>,
}

/// A node of the certificate with what is known of the watched condition there.
#[derive(Debug, Clone, Default)]
pub struct FollowedNode {
    /// The node of the certificate.
    pub base: usize,
    /// What is known of the watched condition and its parts.
    pub known: Vec<(usize, Known)>,
    /// For each step of the base node: where it is followed to, or that it isn't.
    pub next: Vec<Option<usize>>,
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
                let Some(base) = layers[layer].get(node.base) else { return refuse(layer, at, "it follows no node") };
                facts.load(&base.known);
                facts.add(&node.known);
                if layer == self.groups.len() {
                    let harmless = self.reading.value(number, &facts, layer, None, true) == Some(false);
                    if !harmless && base.reach.iter().any(is_bad) {
                        return refuse(layer, at, "the condition may hold at an outcome that is ruled out");
                    }
                    continue;
                }
                if node.next.len() != base.next.len() {
                    return refuse(layer, at, "there isn't a step for every group of replies");
                }
                for (i, (step, to)) in base.next.iter().zip(&node.next).enumerate() {
                    let group = sound.asked[layer][node.base].then(|| &self.groups[layer][i]);
                    if let Err(why) =
                        self.followed_step((sound, followed), (layer, number), &facts, group, (*step, *to), (bad, early))
                    {
                        return refuse(layer, at, why);
                    }
                }
            }
        }
        Ok(())
    }

    fn followed_step(
        &self,
        (sound, followed): (&Sound<'_>, &Followed),
        (layer, number): (usize, usize),
        facts: &Facts,
        group: Option<&Group>,
        (step, to): (Next, Option<usize>),
        (bad, early): (&[OutcomeIx], bool),
    ) -> Result<(), &'static str> {
        let now = self.reading.value(number, facts, layer, group, true);
        let base = match step {
            Next::Ends(outcome) if now == Some(false) || !bad.contains(&outcome) => return Ok(()),
            Next::Ends(_) => return Err("the condition may hold at a gate that is ruled out"),
            Next::Node(base) => base,
        };
        if early && group.is_some() && now != Some(false) {
            return Err("the condition may hold, and the sheet goes on");
        }
        let Some(to) = to else {
            let never = self.reading.value(number, facts, layer, group, false) == Some(false);
            let safe = !early && !sound.certificate.layers[layer + 1][base].reach.iter().any(|o| bad.contains(o));
            return if never || safe { Ok(()) } else { Err("a step isn't followed, though it still matters") };
        };
        let next = followed.layers.get(layer + 1).and_then(|l| l.get(to)).ok_or("a step is followed to nowhere")?;
        if next.base != base {
            return Err("a step is followed to another node than its own");
        }
        self.follows(facts, layer, group, &next.known)
    }
}
