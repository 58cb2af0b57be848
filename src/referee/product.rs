//! The product of a certificate with a monitor: one watched condition is tracked along the nodes, where it still matters.

use crate::content::model::OutcomeIx;
use crate::referee::{CountSplit, Facts, Flaw, Label, Referee, Refused, SoundCertificate, Successor, Visit, claims_nothing};

/// The evidence for one promise about a watched condition.
#[derive(Debug, Clone, Default)]
pub struct ProductCertificate {
    /// One layer for each question, and the layer of the ends.
    pub layers: Vec<Vec<ProductCertificateNode>>,
    /// The splits of each layer's steps.
    pub splits: Vec<Vec<CountSplit>>,
}

/// A node of the certificate with a state of the monitor.
#[derive(Debug, Clone, Default)]
pub struct ProductCertificateNode {
    /// The node of the certificate.
    pub base: usize,
    /// The claims in addition to that node's label.
    pub known: Label,
    /// One successor for each group of replies.
    pub next: Vec<Successor>,
}

struct PromiseCheck<'a> {
    sound: &'a SoundCertificate<'a>,
    product: &'a ProductCertificate,
    number: usize,
    bad: &'a [OutcomeIx],
    early: bool,
}

impl Referee<'_> {
    /// A promise that no sheet on which a watched condition holds ends in one of the `bad` outcomes. With `early`, also that
    /// no sheet goes on once the condition holds. Errors: the first place where that doesn't follow.
    pub fn never(
        &self,
        sound: &SoundCertificate<'_>,
        watch: usize,
        bad: &[OutcomeIx],
        early: bool,
        product: &ProductCertificate,
    ) -> Result<(), Refused> {
        let check = PromiseCheck { sound, product, number: self.conditions.watch[watch], bad, early };
        let layers = &sound.certificate.layers;
        if !early && !layers[0][0].reach.iter().any(|o| bad.contains(o)) {
            return Ok(());
        }
        match product.layers.first().map(Vec::as_slice) {
            Some([first]) if first.base == 0 && claims_nothing(&first.known) => {}
            _ => return Err(Flaw::NotFollowedFromFirst.at(0, 0)),
        }
        let mut facts = Facts::new(self.conditions.clauses.len());
        for (layer, nodes) in product.layers.iter().enumerate() {
            for (at, node) in nodes.iter().enumerate() {
                self.product_node(&check, &mut facts, layer, node).map_err(|flaw| flaw.at(layer, at))?;
            }
        }
        Ok(())
    }

    fn product_node(
        &self,
        check: &PromiseCheck<'_>,
        facts: &mut Facts,
        layer: usize,
        node: &ProductCertificateNode,
    ) -> Result<(), Flaw> {
        let layers = &check.sound.certificate.layers;
        let base = layers.get(layer).and_then(|l| l.get(node.base)).ok_or(Flaw::FollowsNoNode)?;
        facts.load(&base.known);
        facts.add(&node.known);
        if layer == self.groups.len() {
            let behind_all = Visit { question: layer, group: None };
            let harmless = self.conditions.settled(check.number, facts, behind_all, true) == Some(false);
            if !harmless && base.reach.iter().any(|o| check.bad.contains(o)) {
                return Err(Flaw::HoldsAtOutcome);
            }
            return Ok(());
        }
        if node.next.len() != base.next.len() {
            return Err(Flaw::NoStep);
        }
        let splits = check.product.splits.get(layer).map_or(&[][..], Vec::as_slice);
        for (i, (next, accepted)) in node.next.iter().zip(&base.next).enumerate() {
            let visit = self.visit(layer, check.sound.asked[layer][node.base], i);
            self.open_ends(facts, visit, splits, *next, &mut |facts, end| self.product_end(check, facts, visit, *accepted, end))?;
        }
        Ok(())
    }

    /// `accepted`: where the step leads in the certificate. What was accepted there holds here, since here more is known; only
    /// where a step was split by a count is it looked at again.
    fn product_end(
        &self,
        check: &PromiseCheck<'_>,
        facts: &mut Facts,
        visit: Visit<'_>,
        accepted: Successor,
        end: Successor,
    ) -> Result<(), Flaw> {
        let gate = match accepted {
            Successor::Ends(gate) => Some(gate),
            Successor::Node(_) => None,
            Successor::Split(_) | Successor::Dropped(_) => self.gate(facts, visit)?,
        };
        let follows_base = |facts: &mut Facts, to: usize, label: &Label| match accepted {
            Successor::Node(same) if same == to => Ok(()),
            _ => self.follows(facts, visit, label),
        };
        let layer = visit.question + 1;
        let base = |ix: usize| check.sound.certificate.layers[layer].get(ix).ok_or(Flaw::FollowsNoNode);
        let mut never = |now| self.conditions.settled(check.number, facts, visit, now) == Some(false);
        match (gate, end) {
            (Some(gate), Successor::Ends(_)) if !check.bad.contains(&gate) || never(true) => Ok(()),
            (Some(_), _) => Err(Flaw::HoldsAtGate),
            (None, _) if check.early && visit.group.is_some() && !never(true) => Err(Flaw::HoldsAndGoesOn),
            (None, Successor::Node(to)) => {
                let next = check.product.layers.get(layer).and_then(|l| l.get(to)).ok_or(Flaw::FollowedNowhere)?;
                follows_base(facts, next.base, &base(next.base)?.known)?;
                self.follows(facts, visit, &next.known)
            }
            (None, Successor::Dropped(to)) => {
                let base = base(to)?;
                if check.early || base.reach.iter().any(|o| check.bad.contains(o)) {
                    return if never(false) { Ok(()) } else { Err(Flaw::NotFollowed) };
                }
                follows_base(facts, to, &base.known)
            }
            _ => Err(Flaw::FollowedStepEndsWrongly),
        }
    }
}
