//! Case split: a condition that counts leave open is settled if it has one value on both sides of every threshold. So "at
//! least two, or not" is true whatever the count.

use crate::content::model::Condition;
use crate::referee::{Clause, ConditionTable, Facts, Interval, Visit};

/// Case splits within one another at most.
const DEPTH: u32 = 12;

impl ConditionTable<'_> {
    /// The same as [`ConditionTable::value`], with case splits over the counts that leave it open. Whatever the reply, it is worked
    /// out once with the same facts where the condition doesn't read the question.
    pub(crate) fn settled(&self, number: usize, facts: &mut Facts, visit: Visit<'_>, now: bool) -> Option<bool> {
        if let Some(known) = facts.known[number] {
            return Some(known);
        }
        if self.reads(number, visit.question) {
            return self.in_cases(number, facts, visit, now, DEPTH);
        }
        facts.once((number, visit.question, now), |facts| self.in_cases(number, facts, visit, now, DEPTH))
    }

    fn in_cases(&self, number: usize, facts: &mut Facts, visit: Visit<'_>, now: bool, depth: u32) -> Option<bool> {
        if let Some(known) = self.value(number, facts, visit, now) {
            return Some(known);
        }
        let (count, (least, most), from) = self.open_threshold(number, facts, visit, now).filter(|_| depth > 0)?;
        let mut case = |bounds| {
            let before = facts.replace(count, Some(bounds));
            let value = self.in_cases(number, facts, visit, now, depth - 1);
            facts.replace(count, before);
            value
        };
        let below = case((least, from - 1))?;
        (case((from, most))? == below).then_some(below)
    }

    /// A count in a condition with a threshold inside its bounds: its number, the bounds before the reply, the threshold.
    fn open_threshold(&self, number: usize, facts: &Facts, visit: Visit<'_>, now: bool) -> Option<(usize, Interval, u32)> {
        if facts.known[number].is_some() {
            return None;
        }
        match &self.clauses[number] {
            Clause::Not(inner) => self.open_threshold(*inner, facts, visit, now),
            Clause::All(list) | Clause::Any(list) => list.iter().find_map(|n| self.open_threshold(*n, facts, visit, now)),
            Clause::Literal(Condition::AtLeast { n, .. }) => {
                let count = self.bounded_as(number, facts, visit.question)?;
                let (least, most) = self.bounds_before(number, facts, visit.question)?;
                // In counts before the reply: true from `enough` on, and out of reach below `beyond`.
                let enough = n.saturating_sub(self.gives(number, visit));
                let beyond = enough.saturating_sub(if now { 0 } else { self.most_after(number, visit.question) });
                [enough, beyond].into_iter().find(|at| least < *at && *at <= most).map(|at| (count, (least, most), at))
            }
            Clause::Literal(_) | Clause::Elsewhere => None,
        }
    }
}
