//! The referee, and its acceptance of a certificate: the first label, every step, every end, every set of outcomes.

use std::collections::BTreeSet;

use crate::content::model::{Condition, Escalation, OutcomeIx, Questionnaire};
use crate::referee::{
    Certificate, CertificateNode, ConditionTable, CountSplit, Facts, Flaw, KnownValue, Label, LabelClaim, MayReach, Refused,
    ReplyGroup, Successor, Visit, may_reach,
};

/// The referee of one questionnaire.
pub struct Referee<'q> {
    pub(crate) questionnaire: &'q Questionnaire,
    pub(crate) conditions: ConditionTable<'q>,
    /// The groups of replies to each question, in the order of a certificate's steps.
    pub(crate) groups: Vec<Vec<ReplyGroup>>,
}

/// An accepted certificate: its claims may be relied on.
pub struct SoundCertificate<'c> {
    pub(crate) certificate: &'c Certificate,
    pub(crate) ends: Vec<OutcomeIx>,
    /// Whether the question is asked, for each node.
    pub(crate) asked: Vec<Vec<bool>>,
    pub(crate) may_reach: Vec<Vec<MayReach>>,
    /// The counts that a step splits by, or whose bounds differ at a node.
    pub(crate) counts: BTreeSet<usize>,
}

/// What is claimed behind the steps of one layer, and how far it is seen to follow whatever the reply. It follows from the facts of
/// one round, so it is looked at anew with the next.
struct ClaimsBehind<'c> {
    layer: usize,
    /// For each node, the claims for which the question is read, and the others.
    of_nodes: Vec<(Vec<&'c LabelClaim>, Vec<&'c LabelClaim>)>,
    /// For each node, the round in which the others were last seen to follow, and its outcomes to be claimed.
    followed: Vec<u64>,
    /// The gates that aren't ruled out whatever the reply, with the round of it.
    open_gates: (u64, Vec<usize>),
}

impl<'q> Referee<'q> {
    /// A referee. `watch` holds the conditions of the promises, in addition to those of the file's rules.
    pub fn new(questionnaire: &'q Questionnaire, watch: &'q [Condition]) -> Self {
        let conditions = ConditionTable::new(questionnaire, watch);
        let groups = (0..questionnaire.questions.len()).map(|q| conditions.groups(questionnaire, q)).collect();
        Self { questionnaire, conditions, groups }
    }

    /// The sheets at a node that give the `i`-th group of replies, or that aren't asked.
    pub(crate) fn visit(&self, question: usize, asked: bool, i: usize) -> Visit<'_> {
        Visit { question, group: asked.then(|| &self.groups[question][i]) }
    }

    /// Checks a certificate. Errors: the first claim or step that doesn't follow.
    pub fn accept<'c>(&self, certificate: &'c Certificate) -> Result<SoundCertificate<'c>, Refused> {
        let questions = self.questionnaire.questions.len();
        if certificate.layers.len() != questions + 1 {
            return Err(Flaw::NoLayer.at(0, 0));
        }
        match certificate.layers[0].as_slice() {
            [first] if claims_nothing(&first.known) => {}
            _ => return Err(Flaw::FirstClaims.at(0, 0)),
        }
        let (mut asked, mut ends) = (Vec::with_capacity(questions), Vec::new());
        let mut facts = Facts::new(self.conditions.clauses.len());
        for (layer, nodes) in certificate.layers.iter().enumerate() {
            let mut asked_here = Vec::with_capacity(nodes.len());
            let mut claims = self.claims_behind(certificate, layer);
            for (at, node) in nodes.iter().enumerate() {
                facts.load(&node.known);
                let checked = if layer == questions {
                    self.end(&mut facts, node).map(|outcome| {
                        ends.push(outcome);
                        false
                    })
                } else {
                    self.steps(&mut facts, &mut claims, node, certificate)
                };
                asked_here.push(checked.map_err(|flaw| flaw.at(layer, at))?);
            }
            asked.push(asked_here);
        }
        let may_reach = may_reach(self.questionnaire, &self.groups, certificate, &asked);
        Ok(SoundCertificate { certificate, ends, asked, may_reach, counts: self.counts_that_matter(certificate) })
    }

    fn counts_that_matter(&self, certificate: &Certificate) -> BTreeSet<usize> {
        let split = certificate.splits.iter().flatten().map(|s| s.count);
        let wide = |(number, known): &(usize, KnownValue)| match known {
            KnownValue::Count { least, most } if least < most => Some(*number),
            _ => None,
        };
        let labels = certificate.layers.iter().flatten().flat_map(|node| node.known.iter().filter_map(wide));
        split.chain(labels).map(|number| self.conditions.claimed_as(number)).collect()
    }

    fn asked(&self, facts: &mut Facts, question: usize) -> Result<bool, Flaw> {
        let (when, unless) = self.conditions.asked[question];
        let mut holds = |number: Option<usize>, default: bool| match number {
            None => Ok(default),
            Some(n) => self.conditions.settled(n, facts, Visit { question, group: None }, true).ok_or(Flaw::AskedUnknown),
        };
        Ok(holds(when, true)? && !holds(unless, false)?)
    }

    /// The first gate that holds after a reply. Where the question isn't asked, no gate is tried.
    pub(crate) fn gate(&self, facts: &mut Facts, visit: Visit<'_>) -> Result<Option<OutcomeIx>, Flaw> {
        self.gate_among(0..self.gates(), facts, visit)
    }

    /// How many outcomes are gates, which stand first.
    fn gates(&self) -> usize {
        self.questionnaire.outcomes.iter().take_while(|o| o.at_once).count()
    }

    fn gate_among(
        &self,
        gates: impl Iterator<Item = usize>,
        facts: &mut Facts,
        visit: Visit<'_>,
    ) -> Result<Option<OutcomeIx>, Flaw> {
        if visit.group.is_none() {
            return Ok(None);
        }
        for i in gates {
            let number = self.conditions.outcomes[i].ok_or(Flaw::GateWithoutCondition)?;
            match self.conditions.settled(number, facts, visit, true) {
                Some(true) => return Ok(Some(OutcomeIx::at(i))),
                Some(false) => {}
                None => return Err(Flaw::GateUnknown),
            }
        }
        Ok(None)
    }

    /// What the nodes behind a layer claim, parted by whether the layer's question is read for it.
    fn claims_behind<'c>(&self, certificate: &'c Certificate, layer: usize) -> ClaimsBehind<'c> {
        let reads = |claim: &&LabelClaim| self.conditions.reads(claim.0, layer);
        let nodes = certificate.layers.get(layer + 1).map_or(&[][..], Vec::as_slice);
        let of_nodes = nodes.iter().map(|node| node.known.iter().partition(reads)).collect();
        ClaimsBehind { layer, of_nodes, followed: vec![0; nodes.len()], open_gates: (0, Vec::new()) }
    }

    /// Checks every step of a node; whether its question is asked.
    fn steps(
        &self,
        facts: &mut Facts,
        claims: &mut ClaimsBehind<'_>,
        node: &CertificateNode,
        certificate: &Certificate,
    ) -> Result<bool, Flaw> {
        let layer = claims.layer;
        let asked = self.asked(facts, layer)?;
        if node.next.len() != if asked { self.groups[layer].len() } else { 1 } {
            return Err(Flaw::NoStep);
        }
        let splits = certificate.splits.get(layer).map_or(&[][..], Vec::as_slice);
        for (i, next) in node.next.iter().enumerate() {
            let visit = self.visit(layer, asked, i);
            self.open_ends(facts, visit, splits, *next, &mut |facts, end| match (self.open_gate(facts, visit, claims)?, end) {
                (Some(gate), Successor::Ends(outcome)) if gate == outcome && node.reach.contains(&outcome) => Ok(()),
                (None, Successor::Node(to)) => {
                    let (of_reply, others) = claims.of_nodes.get(to).ok_or(Flaw::StepToNoNode)?;
                    self.follows(facts, visit, of_reply.iter().copied())?;
                    if claims.followed[to] == facts.round() {
                        return Ok(());
                    }
                    self.follows(facts, visit, others.iter().copied())?;
                    if !certificate.layers[layer + 1][to].reach.iter().all(|o| node.reach.contains(o)) {
                        return Err(Flaw::OutcomeBehindUnclaimed);
                    }
                    claims.followed[to] = facts.round();
                    Ok(())
                }
                _ => Err(Flaw::StepEndsWrongly),
            })?;
        }
        Ok(asked)
    }

    /// The first gate that holds after a reply to an asked question. Gates that the facts rule out whatever the reply are tried once.
    fn open_gate(&self, facts: &mut Facts, visit: Visit<'_>, claims: &mut ClaimsBehind<'_>) -> Result<Option<OutcomeIx>, Flaw> {
        if claims.open_gates.0 != facts.round() && visit.group.is_some() {
            let mut is_open = |gate: &usize| match self.conditions.outcomes[*gate] {
                Some(number) if !self.conditions.reads(number, visit.question) => {
                    self.conditions.settled(number, facts, visit, true) != Some(false)
                }
                _ => true,
            };
            let open = (0..self.gates()).filter(&mut is_open).collect();
            claims.open_gates = (facts.round(), open);
        }
        self.gate_among(claims.open_gates.1.iter().copied(), facts, visit)
    }

    /// Calls `each` with every end of a step that the facts leave open, narrowed to the counts that lead to it.
    pub(crate) fn open_ends(
        &self,
        facts: &mut Facts,
        visit: Visit<'_>,
        splits: &[CountSplit],
        next: Successor,
        each: &mut dyn FnMut(&mut Facts, Successor) -> Result<(), Flaw>,
    ) -> Result<(), Flaw> {
        let Successor::Split(ix) = next else { return each(facts, next) };
        let split = splits.get(ix).ok_or(Flaw::StepToNoSplit)?;
        let number = self.conditions.claimed_as(split.count);
        let (least, most) = self.conditions.bounds_before(number, facts, visit.question).ok_or(Flaw::SplitByNoCount)?;
        // In counts before the reply.
        let at = split.at.saturating_sub(self.conditions.gives(number, visit));
        let below = (at > 0).then(|| (split.below, least, most.min(at - 1)));
        for (end, low, high) in below.into_iter().chain([(split.from, least.max(at), most)]) {
            if low > high {
                continue;
            }
            if matches!(end, Successor::Split(inner) if inner >= ix) {
                return Err(Flaw::SplitOutOfOrder);
            }
            let before = facts.replace(number, Some((low, high)));
            let result = self.open_ends(facts, visit, splits, end, each);
            facts.replace(number, before);
            result?;
        }
        Ok(())
    }

    /// Checks that every claim of a label follows from the facts and a reply.
    pub(crate) fn follows<'c>(
        &self,
        facts: &mut Facts,
        visit: Visit<'_>,
        label: impl IntoIterator<Item = &'c LabelClaim>,
    ) -> Result<(), Flaw> {
        let mut sound = label.into_iter().map(|(number, claim)| match claim {
            KnownValue::True | KnownValue::False => {
                self.conditions.settled(*number, facts, visit, false) == Some(*claim == KnownValue::True)
            }
            KnownValue::Count { least, most } => {
                self.conditions.count(*number, facts, visit).is_some_and(|(low, high)| low >= *least && high <= *most)
            }
        });
        if sound.all(|s| s) { Ok(()) } else { Err(Flaw::LabelDoesNotFollow) }
    }

    fn end(&self, facts: &mut Facts, node: &CertificateNode) -> Result<OutcomeIx, Flaw> {
        let behind_all = Visit { question: self.groups.len(), group: None };
        for (i, outcome) in self.questionnaire.outcomes.iter().enumerate().skip_while(|(_, o)| o.at_once) {
            let holds = match self.conditions.outcomes[i] {
                None => Some(outcome.when.is_none()),
                Some(number) => self.conditions.settled(number, facts, behind_all, true),
            };
            match holds {
                Some(true) if node.reach.contains(&OutcomeIx::at(i)) => return Ok(OutcomeIx::at(i)),
                Some(true) => return Err(Flaw::OutcomeUnclaimed),
                Some(false) => {}
                None => return Err(Flaw::OutcomeUnknown),
            }
        }
        Err(Flaw::NoOutcome)
    }

    /// Built-in guarantee 1: every sign ends the questionnaire at its answer. Errors: a node at which a sign doesn't.
    pub fn signs_at_once(&self, sound: &SoundCertificate<'_>) -> Result<(), Refused> {
        for (layer, nodes) in sound.certificate.layers.iter().enumerate().take(self.groups.len()) {
            for (at, node) in nodes.iter().enumerate().filter(|(at, _)| sound.asked[layer][*at]) {
                for (_, next) in self.groups[layer].iter().zip(&node.next).filter(|(g, _)| g.escalation == Escalation::Sign) {
                    let mut goes_on = false;
                    sound.certificate.ends(layer, *next, &mut |end| goes_on |= matches!(end, Successor::Node(_)));
                    if goes_on {
                        return Err(Flaw::SignGoesOn.at(layer, at));
                    }
                }
            }
        }
        Ok(())
    }
}

/// Whether a label holds before the first question: it claims nothing but counts from zero on.
pub(crate) fn claims_nothing(label: &Label) -> bool {
    label.iter().all(|(_, known)| matches!(known, KnownValue::Count { least: 0, .. }))
}
