//! What a condition comes to where it is the same in every case: a count that may stand on either side of a number leaves a condition
//! open, and yet "at least that many, or not" is true.

use crate::content::model::Condition;
use crate::referee::semantics::{Clause, Facts, Group, Reading};

/// A count may be taken apart so many times, one within the other.
const DEPTH: u32 = 12;

impl Reading<'_> {
    /// The same as [`Reading::value`]; where that isn't known, what it is in each case that the counts leave open, if that is the same in
    /// all of them.
    pub(crate) fn settled(
        &self,
        number: usize,
        facts: &mut Facts,
        question: usize,
        group: Option<&Group>,
        now: bool,
    ) -> Option<bool> {
        self.in_cases(number, facts, (question, group, now), DEPTH)
    }

    fn in_cases(&self, number: usize, facts: &mut Facts, at: (usize, Option<&Group>, bool), depth: u32) -> Option<bool> {
        let (question, group, now) = at;
        if let Some(known) = self.value(number, facts, question, group, now) {
            return Some(known);
        }
        let (count, (least, most), from) = self.open(number, facts, at).filter(|_| depth > 0)?;
        let mut case = |bounds| {
            let before = facts.replace(count, Some(bounds));
            let value = self.in_cases(number, facts, at, depth - 1);
            facts.replace(count, before);
            value
        };
        let below = case((least, from - 1))?;
        (case((from, most))? == below).then_some(below)
    }

    /// A count within a condition that may stand on either side of a number at which its truth changes: its bounds before the reply, and
    /// that number.
    fn open(&self, number: usize, facts: &Facts, at: (usize, Option<&Group>, bool)) -> Option<(usize, (u32, u32), u32)> {
        if facts.knows(number) {
            return None;
        }
        let (question, group, now) = at;
        match self.piece(number) {
            Clause::Same(named) => self.open(*named, facts, at),
            Clause::Not(inner) => self.open(*inner, facts, at),
            Clause::All(list) | Clause::Any(list) => list.iter().find_map(|n| self.open(*n, facts, at)),
            Clause::Literal(Condition::AtLeast { n, .. }) => {
                let count = self.bounded(number, facts, question)?;
                let (least, most) = self.counted(number, facts, question)?;
                // In counts before the reply: what makes it true, and what leaves it out of reach.
                let enough = n.saturating_sub(self.gives(number, question, group));
                let beyond = enough.saturating_sub(if now { 0 } else { self.to_come(number, question) });
                [enough, beyond].into_iter().find(|at| least < *at && *at <= most).map(|at| (count, (least, most), at))
            }
            Clause::Literal(_) => None,
        }
    }
}
