//! The evidence for a 2-safety property: pairs of nodes that two neighbouring sheets can stand at together.

use std::collections::BTreeMap;

use crate::referee::certificate::Interval;

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

/// Pairs of nodes, layer by layer, with what is claimed of counts besides the labels of the nodes.
#[derive(Debug, Clone, Default)]
pub struct PairCertificate {
    /// The pairs of each layer: the better answer's node, the worse one's, and the help shown; with their labels.
    pub layers: Vec<BTreeMap<(usize, usize, HelpShown), Vec<PairLabel>>>,
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

    /// Whether this claim implies another.
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
