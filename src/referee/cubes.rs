//! Conditions in disjunctive normal form: the sheets on which a condition holds, as a union of cubes, each of which restricts
//! every question by itself.

use std::collections::BTreeMap;

use crate::content::model::Condition;
use crate::referee::{Clause, Referee, Visit};

/// More cubes than this for one condition aren't followed.
const MOST: usize = 256;

/// For each question that a cube restricts, which groups of replies it allows, and last whether it may go unasked.
pub(crate) type GroupCube = BTreeMap<usize, Vec<bool>>;

impl Referee<'_> {
    /// Whether a watched condition has few enough cubes to be followed.
    pub fn follows_cubes_of(&self, watch: usize) -> bool {
        self.cubes(self.conditions.watch[watch], true).is_some()
    }

    /// Cubes that together are the sheets on which a condition has this truth; `None` where there are too many.
    pub(crate) fn cubes(&self, number: usize, truth: bool) -> Option<Vec<GroupCube>> {
        let list = |list: &[usize]| list.iter().map(|part| self.cubes(*part, truth)).collect::<Option<Vec<_>>>();
        let found = match &self.conditions.clauses[number] {
            Clause::Not(inner) => self.cubes(*inner, !truth)?,
            // An "all" that holds, and an "any" that doesn't: every part alike.
            Clause::All(parts) if truth => every(list(parts)?)?,
            Clause::Any(parts) if !truth => every(list(parts)?)?,
            Clause::All(parts) | Clause::Any(parts) => list(parts)?.concat(),
            Clause::Literal(Condition::Answer { question, .. }) => {
                let allowed = self.allowed(number, question.index(), |gives| (gives == 1) == truth);
                if allowed.contains(&true) { vec![GroupCube::from([(question.index(), allowed)])] } else { Vec::new() }
            }
            Clause::Literal(Condition::AtLeast { n, .. }) => self.cubes_of_count(number, *n, truth)?,
            Clause::Literal(_) | Clause::Elsewhere => return None,
        };
        (found.len() <= MOST).then_some(found)
    }

    /// The groups of replies to a question that give a literal so much; a question that isn't asked gives nothing.
    fn allowed(&self, number: usize, question: usize, enough: impl Fn(u32) -> bool) -> Vec<bool> {
        let groups = self.groups[question].iter().map(|group| Visit { question, group: Some(group) });
        let unasked = Visit { question, group: None };
        groups.chain([unasked]).map(|visit| enough(self.conditions.gives(number, visit))).collect()
    }

    /// A count of at least `n` is one by shares: each question gives at least its own, and the shares add up to `n`. A smaller one
    /// likewise has shares that add up to one less, and each question gives at most its own.
    fn cubes_of_count(&self, number: usize, n: u32, truth: bool) -> Option<Vec<GroupCube>> {
        let most: BTreeMap<usize, u32> = self.conditions.most(number).iter().fold(BTreeMap::new(), |mut sums, (q, most)| {
            *sums.entry(*q).or_insert(0) += most;
            sums
        });
        let Some(sum) = (if truth { Some(n) } else { n.checked_sub(1) }) else { return Some(Vec::new()) };
        if most.values().sum::<u32>() < sum {
            return Some(if truth { Vec::new() } else { vec![GroupCube::new()] });
        }
        let mut shares: Vec<(u32, GroupCube)> = vec![(sum, GroupCube::new())];
        for (question, most) in most {
            let mut next = Vec::new();
            for (left, cube) in &shares {
                for share in 0..=most.min(*left) {
                    let allowed = self.allowed(number, question, |gives| if truth { gives >= share } else { gives <= share });
                    if allowed.contains(&true) {
                        let mut cube = cube.clone();
                        cube.insert(question, allowed);
                        next.push((left - share, cube));
                    }
                }
            }
            if next.len() > MOST {
                return None;
            }
            shares = next;
        }
        Some(shares.into_iter().filter(|(left, _)| *left == 0).map(|(_, cube)| cube).collect())
    }
}

/// The cubes common to one of each list.
fn every(lists: Vec<Vec<GroupCube>>) -> Option<Vec<GroupCube>> {
    let mut out = vec![GroupCube::new()];
    for list in lists {
        if out.len().saturating_mul(list.len()) > MOST * MOST {
            return None;
        }
        out = out.iter().flat_map(|a| list.iter().filter_map(|b| common(a, b))).collect();
        out.sort_unstable();
        out.dedup();
        if out.len() > MOST {
            return None;
        }
    }
    Some(out)
}

/// The sheets in both cubes; `None` where there are none.
fn common(a: &GroupCube, b: &GroupCube) -> Option<GroupCube> {
    let mut out = a.clone();
    for (question, allowed) in b {
        let here = out.entry(*question).or_insert_with(|| vec![true; allowed.len()]);
        here.iter_mut().zip(allowed).for_each(|(mine, other)| *mine &= other);
        if !here.contains(&true) {
            return None;
        }
    }
    Some(out)
}
