//! The referee, and its acceptance of a certificate: the first label, every step, every end, every set of outcomes.

use std::collections::BTreeSet;

use crate::content::model::{Condition, Escalation, OutcomeIx, Questionnaire};
use crate::referee::{
    Certificate, CertificateNode, ConditionTable, CountSplit, Facts, Flaw, KnownValue, Label, MayReach, Refused, ReplyGroup,
    Successor, Visit, may_reach,
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
            for (at, node) in nodes.iter().enumerate() {
                facts.load(&node.known);
                let checked = if layer == questions {
                    self.end(&mut facts, node).map(|outcome| {
                        ends.push(outcome);
                        false
                    })
                } else {
                    self.steps(&mut facts, layer, node, certificate)
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
        if visit.group.is_none() {
            return Ok(None);
        }
        for (i, _) in self.questionnaire.outcomes.iter().enumerate().take_while(|(_, o)| o.at_once) {
            let number = self.conditions.outcomes[i].ok_or(Flaw::GateWithoutCondition)?;
            match self.conditions.settled(number, facts, visit, true) {
                Some(true) => return Ok(Some(OutcomeIx::at(i))),
                Some(false) => {}
                None => return Err(Flaw::GateUnknown),
            }
        }
        Ok(None)
    }

    /// Checks every step of a node; whether its question is asked.
    fn steps(&self, facts: &mut Facts, layer: usize, node: &CertificateNode, certificate: &Certificate) -> Result<bool, Flaw> {
        let asked = self.asked(facts, layer)?;
        if node.next.len() != if asked { self.groups[layer].len() } else { 1 } {
            return Err(Flaw::NoStep);
        }
        let splits = certificate.splits.get(layer).map_or(&[][..], Vec::as_slice);
        for (i, next) in node.next.iter().enumerate() {
            let visit = self.visit(layer, asked, i);
            self.open_ends(facts, visit, splits, *next, &mut |facts, end| match (self.gate(facts, visit)?, end) {
                (Some(gate), Successor::Ends(outcome)) if gate == outcome && node.reach.contains(&outcome) => Ok(()),
                (None, Successor::Node(to)) => {
                    let to = certificate.layers[layer + 1].get(to).ok_or(Flaw::StepToNoNode)?;
                    self.follows(facts, visit, &to.known)?;
                    if !to.reach.iter().all(|o| node.reach.contains(o)) {
                        return Err(Flaw::OutcomeBehindUnclaimed);
                    }
                    Ok(())
                }
                _ => Err(Flaw::StepEndsWrongly),
            })?;
        }
        Ok(asked)
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
    pub(crate) fn follows(&self, facts: &mut Facts, visit: Visit<'_>, label: &Label) -> Result<(), Flaw> {
        let mut sound = label.iter().map(|(number, claim)| match claim {
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
