//! The 2-safety check: with every other reply kept, a worse answer never makes the pace later and never loses the help page.

use std::collections::BTreeSet;

use hashbrown::HashMap;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, QuestionIx, Reply};
use crate::referee::{
    Facts, Flaw, Interval, KnownValue, Label, Referee, Refused, ReplyGroup, SoundCertificate, Successor, Visit, behind,
};

/// Two ends or steps: the better sheet's and the worse one's.
type Sides<T> = (T, T);

struct PairStep<'s> {
    visits: Sides<Visit<'s>>,
    help: HelpShown,
}

struct PairCheck<'a> {
    referee: &'a Referee<'a>,
    sound: &'a SoundCertificate<'a>,
    /// The labels of each layer's pairs. Nearly every step looks one up.
    pairs: Vec<HashMap<PairKey, &'a [ClaimedPair]>>,
    counts: Vec<usize>,
    /// For each question, of the groups of replies that lead alike from every node, the first.
    alike: Vec<Vec<usize>>,
    /// Whether signs on the milder sheet are excused at the question that the file names, once the worse one has ended.
    excuses: bool,
}

impl Referee<'_> {
    /// Built-in guarantee 6 for some questions, which all have the exception that the file makes, or all haven't. A question that only one sheet of a pair is asked takes any reply there.
    /// Errors: a pair of which it doesn't follow.
    pub fn monotone<'p>(
        &self,
        sound: &SoundCertificate<'_>,
        questions: &[QuestionIx],
        pairs: &'p PairCertificate,
    ) -> Result<(), Refused> {
        let excuses = |question: &QuestionIx| self.questionnaire.question(*question).worsens_except.is_some();
        let excused = questions.iter().any(excuses);
        if excused && !questions.iter().all(excuses) {
            return Err(Flaw::ExceptionsMixed.at(0, 0));
        }
        let claimed = pairs.layers.iter().flatten().flat_map(|(_, claims)| claims);
        let claimed = claimed.map(|(number, _)| self.conditions.claimed_as(*number));
        let counts: Vec<usize> = sound.counts.iter().copied().chain(claimed).collect::<BTreeSet<usize>>().into_iter().collect();
        let alike = (0..self.groups.len()).map(|layer| self.first_alike(sound, layer, &counts)).collect();
        let by_key = |layer: &'p Vec<ClaimedPair>| layer.chunk_by(|(a, _), (b, _)| a == b).map(|all| (all[0].0, all)).collect();
        let known = pairs.layers.iter().map(by_key).collect();
        let check = PairCheck { referee: self, sound, pairs: known, counts, alike, excuses: excused };
        questions.iter().try_for_each(|question| check.first_steps(question.index()))?;
        (0..self.groups.len()).zip(&pairs.layers).try_for_each(|(layer, here)| check.later_steps(layer, here))
    }

    /// For each group of replies to a question, the first that leads alike from every node, with the same help shown. Where a
    /// count matters, each stands for itself.
    fn first_alike(&self, sound: &SoundCertificate<'_>, question: usize, counts: &[usize]) -> Vec<usize> {
        let nodes = || sound.certificate.layers[question].iter().zip(&sound.asked[question]).filter(|(_, asked)| **asked);
        let shows = |group: usize| self.groups[question][group].escalation > Escalation::Clear;
        let alike = |a: usize, b: usize| shows(a) == shows(b) && nodes().all(|(node, _)| node.next[a] == node.next[b]);
        let first = |group: usize| (0..group).find(|other| counts.is_empty() && alike(*other, group)).unwrap_or(group);
        (0..self.groups[question].len()).map(first).collect()
    }

    /// Neighbouring groups of a question that worsens, the better one first.
    fn neighbours(&self, question: usize) -> BTreeSet<Sides<usize>> {
        let asked = &self.questionnaire.questions[question];
        let group_of = |set: AnswerSet| {
            let reply = Reply::Chosen(set);
            let group = (self.conditions.gives_all(question, reply), asked.escalation(reply));
            self.groups[question].iter().position(|g| g.gives == group.0 && g.escalation == group.1)
        };
        let sets = match asked.choose {
            Choose::One => {
                (1..asked.answers.len()).map(|i| (AnswerSet::only(AnswerIx(i - 1)), AnswerSet::only(AnswerIx(i)))).collect()
            }
            Choose::Many => self.conditions.grown(asked, question),
        };
        sets.into_iter().filter_map(|(better, worse)| group_of(better).zip(group_of(worse))).collect()
    }
}

impl PairCheck<'_> {
    fn first_steps(&self, question: usize) -> Result<(), Refused> {
        let groups = &self.referee.groups[question];
        let first = |group: usize| self.alike[question][group];
        let neighbours = self.referee.neighbours(question).into_iter();
        let neighbours: BTreeSet<Sides<usize>> = neighbours.map(|(better, worse)| (first(better), first(worse))).collect();
        let nodes = self.sound.certificate.layers[question].iter().enumerate();
        for (at, node) in nodes.filter(|(at, _)| self.sound.asked[question][*at]) {
            let label = self.label(question, (&node.known, &node.known), &[], true);
            let clear = self.sound.may_reach[question][at].clear;
            let before: &[HelpShown] = if clear { &[HelpShown::Neither, HelpShown::Kept] } else { &[HelpShown::Kept] };
            for (better, worse) in &neighbours {
                let shows = |group: &usize| groups[*group].escalation > Escalation::Clear;
                let visit = |group: &usize| self.referee.visit(question, true, *group);
                for help in before {
                    let help = help.after(shows(better), shows(worse));
                    let step = PairStep { visits: (visit(better), visit(worse)), help };
                    let ends = (node.next[*better], node.next[*worse]);
                    self.step(&step, ends, label.clone()).map_err(|flaw| flaw.at(question, at))?;
                }
            }
        }
        Ok(())
    }

    /// The steps of one layer's pairs, with the same reply on both sheets.
    fn later_steps(&self, layer: usize, here: &[ClaimedPair]) -> Result<(), Refused> {
        let nodes = &self.sound.certificate.layers[layer];
        let mut checked = Vec::new();
        for ((a, b, help), claims) in here {
            let (Some(better), Some(worse)) = (nodes.get(*a), nodes.get(*b)) else {
                return Err(Flaw::NoPair.at(layer, *a));
            };
            let (asked_a, asked_b) = (self.sound.asked[layer][*a], self.sound.asked[layer][*b]);
            let groups: &[ReplyGroup] = &self.referee.groups[layer];
            let replies = if asked_a || asked_b { groups.len() } else { 1 };
            let label = self.label(layer, (&better.known, &worse.known), claims, false);
            checked.clear();
            for (i, group) in groups.iter().enumerate().take(replies).filter(|(i, _)| self.alike[layer][*i] == *i) {
                let shows = group.escalation > Escalation::Clear;
                let help = help.after(asked_a && shows, asked_b && shows);
                let ends = (better.next[if asked_a { i } else { 0 }], worse.next[if asked_b { i } else { 0 }]);
                // Where no count matters, two groups with the same ends and the same help are one step.
                if self.counts.is_empty() {
                    if checked.contains(&(ends, help)) {
                        continue;
                    }
                    checked.push((ends, help));
                }
                let visits = (self.referee.visit(layer, asked_a, i), self.referee.visit(layer, asked_b, i));
                let step = PairStep { visits, help };
                self.step(&step, ends, label.clone()).map_err(|flaw| flaw.at(layer, *a))?;
            }
        }
        Ok(())
    }

    /// The counts of a pair before a question. `one` says that the two are still one sheet.
    fn label(&self, layer: usize, labels: Sides<&Label>, claims: &[(usize, CountRelation)], one: bool) -> PairLabel {
        if self.counts.is_empty() {
            return PairLabel::new();
        }
        let conditions = &self.referee.conditions;
        let facts = [labels.0, labels.1].map(|label| {
            let mut facts = Facts::new(conditions.clauses.len());
            facts.load(label);
            facts
        });
        let relation = |number: &usize| {
            let bounds = |facts: &Facts| conditions.bounds_before(*number, facts, layer).unwrap_or((0, u32::MAX));
            let (better, worse) = (bounds(&facts[0]), bounds(&facts[1]));
            let nothing = better == (0, 0) && worse == (0, 0);
            let start = CountRelation { better, worse, apart: (one || nothing).then_some(0) };
            let meet = |a: (u32, u32), b: (u32, u32)| (a.0.max(b.0), a.1.min(b.1));
            let claims = claims.iter().filter(|(n, _)| n == number);
            let all = claims.fold(start, |claim, (_, more)| CountRelation {
                better: meet(claim.better, more.better),
                worse: meet(claim.worse, more.worse),
                apart: claim.apart.or(more.apart),
            });
            (*number, all)
        };
        self.counts.iter().map(relation).collect()
    }

    /// Checks every pair of ends that a step leads to: harmless by itself, or among the pairs of the next layer.
    fn step(&self, step: &PairStep<'_>, ends: Sides<Successor>, mut label: PairLabel) -> Result<(), Flaw> {
        for (number, claim) in &mut label {
            let gives = |visit| self.referee.conditions.gives(*number, visit);
            let (a, b) = (gives(step.visits.0), gives(step.visits.1));
            let add = |bounds: (u32, u32), more: u32| (bounds.0.saturating_add(more), bounds.1.saturating_add(more));
            *claim = CountRelation {
                better: add(claim.better, a),
                worse: add(claim.worse, b),
                apart: claim.apart.map(|apart| apart + i64::from(b) - i64::from(a)),
            };
        }
        self.ends(step, ends, &label)
    }

    fn ends(&self, step: &PairStep<'_>, ends: Sides<Successor>, label: &PairLabel) -> Result<(), Flaw> {
        let (better, ix) = match ends {
            (Successor::Split(ix), _) => (true, ix),
            (_, Successor::Split(ix)) => (false, ix),
            _ => return self.end(step, ends, label),
        };
        let split = self.sound.certificate.splits[step.visits.0.question][ix];
        let number = self.referee.conditions.claimed_as(split.count);
        let below = split.at.checked_sub(1).map(|most| (split.below, (0, most)));
        for (end, within) in below.into_iter().chain([(split.from, (split.at, u32::MAX))]) {
            let mut narrowed = label.clone();
            let Some((_, claim)) = narrowed.iter_mut().find(|(n, _)| *n == number) else {
                return Err(Flaw::SplitByUnknownCount);
            };
            if claim.narrow(better, within) {
                self.ends(step, if better { (end, ends.1) } else { (ends.0, end) }, &narrowed)?;
            }
        }
        Ok(())
    }

    fn end(&self, step: &PairStep<'_>, (a, b): Sides<Successor>, label: &PairLabel) -> Result<(), Flaw> {
        let layer = step.visits.0.question;
        let claim = |number: usize| label.iter().find(|(n, _)| *n == number).map(|(_, c)| *c);
        // At one node two sheets are in one state only if every count between bounds is the same on both.
        let alike = |(number, known): &(usize, KnownValue)| match known {
            KnownValue::Count { least, most } if least < most => {
                claim(self.referee.conditions.claimed_as(*number)).is_some_and(|c| c.apart == Some(0))
            }
            _ => true,
        };
        let label_at = |n: usize| &self.sound.certificate.layers[layer + 1][n].known;
        let uncounted = self.counts.is_empty();
        let same = a == b && if let Successor::Node(n) = a { uncounted || label_at(n).iter().all(alike) } else { true };
        if same && step.help != HelpShown::Lost {
            return Ok(());
        }
        let [better, worse] = [a, b].map(|end| behind(&self.sound.may_reach, self.referee.questionnaire, layer, end));
        let excused = self.excuses && matches!(b, Successor::Ends(_));
        let soonest = if excused { better.soonest_excused } else { better.paces.0 };
        let later = !same && worse.paces.1 > soonest;
        let may_lose = match step.help {
            HelpShown::Kept => false,
            HelpShown::Lost => worse.bare,
            HelpShown::Neither => !same && worse.bare && better.helped,
        };
        if !later && !may_lose {
            return Ok(());
        }
        if let (Successor::Node(x), Successor::Node(y)) = (a, b)
            && layer + 1 < self.referee.groups.len()
            && let Some(all) = self.pairs.get(layer + 1).and_then(|l| l.get(&(x, y, step.help)))
            && all.iter().any(|(_, claims)| claims.iter().all(|(n, c)| claim(*n).is_some_and(|is| is.implies(c))))
        {
            return Ok(());
        }
        Err(if later { Flaw::LaterHelp } else { Flaw::LosesHelp })
    }
}

/// Which of two neighbouring sheets has shown the help page so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HelpShown {
    /// Neither.
    Neither,
    /// The one with the better answer alone.
    Lost,
    /// The one with the worse answer, at least: nothing can be lost any more.
    Kept,
}

impl HelpShown {
    /// The state after a question at which each sheet shows the page or doesn't.
    #[must_use]
    pub fn after(self, better_shows: bool, worse_shows: bool) -> Self {
        match (self, better_shows, worse_shows) {
            (HelpShown::Kept, ..) | (_, _, true) => HelpShown::Kept,
            (_, true, false) => HelpShown::Lost,
            (before, false, false) => before,
        }
    }
}

/// The claims about the counts of two sheets, each with the number of its condition.
pub(crate) type PairLabel = Vec<(usize, CountRelation)>;

/// The better answer's node, the worse one's, and the help shown.
pub(crate) type PairKey = (usize, usize, HelpShown);

/// Two nodes, and what is claimed of their counts besides the labels of the nodes.
pub(crate) type ClaimedPair = (PairKey, PairLabel);

/// Pairs of nodes, layer by layer.
#[derive(Debug, Clone, Default)]
pub struct PairCertificate {
    /// The claimed pairs of each layer. Those of the same nodes stand together.
    pub layers: Vec<Vec<ClaimedPair>>,
}

/// A claim about one count on two sheets: an interval for each, and their difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountRelation {
    /// The bounds on the sheet with the better answer.
    pub better: Interval,
    /// The bounds on the sheet with the worse answer.
    pub worse: Interval,
    /// The worse sheet's count less the better one's, where it is one number.
    pub apart: Option<i64>,
}

impl CountRelation {
    /// Intersects one sheet's interval with another, and the other sheet's by the difference; false if either is empty then.
    pub(crate) fn narrow(&mut self, better: bool, within: Interval) -> bool {
        let meet = |a: Interval, b: (i64, i64)| {
            let (low, high) = (i64::from(a.0).max(b.0), i64::from(a.1).min(b.1));
            Some((u32::try_from(low).ok()?, u32::try_from(high).ok()?)).filter(|(l, h)| l <= h)
        };
        let shifted = |b: Interval, by: i64| (i64::from(b.0) + by, i64::from(b.1) + by);
        let apart = self.apart.map(|apart| if better { apart } else { -apart });
        let (own, other) = if better { (&mut self.better, &mut self.worse) } else { (&mut self.worse, &mut self.better) };
        let Some(narrowed) = meet(*own, shifted(within, 0)) else { return false };
        *own = narrowed;
        let Some(apart) = apart else { return true };
        let Some(narrowed) = meet(*other, shifted(*own, apart)) else { return false };
        *other = narrowed;
        let Some(narrowed) = meet(*own, shifted(*other, -apart)) else { return false };
        *own = narrowed;
        true
    }

    pub(crate) fn implies(&self, other: &CountRelation) -> bool {
        let inside = |a: Interval, b: Interval| b.0 <= a.0 && a.1 <= b.1;
        inside(self.better, other.better)
            && inside(self.worse, other.worse)
            && (other.apart.is_none() || other.apart == self.apart)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrowing_one_sheet_narrows_the_other_by_the_difference() {
        let mut claim = CountRelation { better: (0, 5), worse: (0, 4), apart: Some(1) };
        assert!(claim.narrow(true, (2, 9)));
        assert_eq!(claim, CountRelation { better: (2, 3), worse: (3, 4), apart: Some(1) });
        assert!(claim.narrow(false, (4, 4)));
        assert_eq!((claim.better, claim.worse), ((3, 3), (4, 4)));
        assert!(!claim.narrow(true, (0, 2)), "no count is left");
        let mut free = CountRelation { better: (0, 5), worse: (0, 4), apart: None };
        assert!(free.narrow(true, (2, 3)) && free.worse == (0, 4));
    }

    #[test]
    fn a_claim_implies_what_is_wider_or_says_less() {
        let claim = CountRelation { better: (1, 2), worse: (1, 2), apart: Some(0) };
        assert!(claim.implies(&CountRelation { better: (0, 2), worse: (1, 3), apart: None }));
        assert!(!claim.implies(&CountRelation { apart: Some(1), ..claim }));
        assert!(!CountRelation { apart: None, ..claim }.implies(&claim));
        assert!(!claim.implies(&CountRelation { better: (2, 2), ..claim }));
    }
}
