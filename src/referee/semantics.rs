//! The referee's reading of conditions: three-valued, from the facts at a node and one reply.

use std::collections::{BTreeMap, HashMap};

use crate::content::model::{AnswerIx, AnswerSet, Choose, Condition, Escalation, Question, Questionnaire, Reply};
use crate::referee::{Facts, Interval};

/// Replies to one question that no condition tells apart.
#[derive(Debug, Clone)]
pub(crate) struct ReplyGroup {
    /// One of them.
    pub(crate) example: Reply,
    /// The escalation of each.
    pub(crate) escalation: Escalation,
    /// How many there are.
    pub(crate) size: u64,
    /// For each literal that reads the question: an answer's truth (0 or 1), or the signs added to a count.
    pub(crate) gives: Vec<u32>,
}

/// A question met on a sheet: with a reply of a group, or not asked.
#[derive(Clone, Copy)]
pub(crate) struct Visit<'g> {
    pub(crate) question: usize,
    pub(crate) group: Option<&'g ReplyGroup>,
}

/// The signs of a count: questions in order, each with a set of answers.
type SignList = Vec<(usize, u64)>;

/// A condition with the numbers of its parts.
pub(crate) enum Clause<'q> {
    Literal(&'q Condition),
    All(Vec<usize>),
    Any(Vec<usize>),
    Not(usize),
    /// A condition that is read under another number: it is written before, or has a name.
    Elsewhere,
}

#[derive(Default)]
pub(crate) struct ConditionTable<'q> {
    pub(crate) clauses: Vec<Clause<'q>>,
    /// The first number of each condition: where one is written again, it is the same as the first.
    first: HashMap<&'q Condition, usize>,
    named: Vec<usize>,
    /// `asked-when` and `unless` of each question.
    pub(crate) asked: Vec<(Option<usize>, Option<usize>)>,
    pub(crate) outcomes: Vec<Option<usize>>,
    pub(crate) watch: Vec<usize>,
    /// The literals that read each question, in order of their numbers.
    literals: Vec<Vec<usize>>,
    /// All numbers, each behind its parts.
    parts_first: Vec<usize>,
    /// For each question, whether each condition reads it.
    reading: Vec<Vec<bool>>,
    /// For each literal, the most signs that each of its questions can give.
    most: Vec<Vec<(usize, u32)>>,
    /// For each count, the count under whose number it is claimed (whose list of signs begins with its own), and the question
    /// up to which the two agree.
    longest: Vec<(usize, usize)>,
}

impl<'q> ConditionTable<'q> {
    pub(crate) fn new(questionnaire: &'q Questionnaire, watch: &'q [Condition]) -> Self {
        let questions = &questionnaire.questions;
        let mut r = ConditionTable { literals: vec![Vec::new(); questions.len()], ..ConditionTable::default() };
        for named in &questionnaire.conditions {
            let number = r.number(questionnaire, &named.condition);
            r.named.push(number);
        }
        for question in questions {
            let when = question.asked_when.as_ref().map(|c| r.number(questionnaire, c));
            let unless = question.unless.as_ref().map(|c| r.number(questionnaire, c));
            r.asked.push((when, unless));
        }
        r.outcomes = questionnaire.outcomes.iter().map(|o| o.when.as_ref().map(|c| r.number(questionnaire, c))).collect();
        r.watch = watch.iter().map(|c| r.number(questionnaire, c)).collect();
        let mut lists = BTreeMap::new();
        for number in 0..r.clauses.len() {
            if let Some(signs) = r.signs(number) {
                lists.entry(signs).or_insert(number);
            }
        }
        r.longest = (0..r.clauses.len()).map(|n| r.longest(n, &lists)).collect();
        r.reading = (0..questions.len()).map(|question| r.readers(question)).collect();
        r
    }

    /// Whether each condition reads a question.
    fn readers(&self, question: usize) -> Vec<bool> {
        let mut reads = vec![false; self.clauses.len()];
        for &number in &self.parts_first {
            reads[number] = match &self.clauses[number] {
                Clause::Literal(_) => self.literals[question].binary_search(&number).is_ok(),
                Clause::All(parts) | Clause::Any(parts) => parts.iter().any(|part| reads[*part]),
                Clause::Not(part) => reads[*part],
                Clause::Elsewhere => false,
            };
        }
        reads
    }

    fn signs(&self, number: usize) -> Option<SignList> {
        let Clause::Literal(Condition::AtLeast { of, .. }) = &self.clauses[number] else { return None };
        let mut signs: SignList = of.iter().map(|(q, set)| (q.index(), set.bits())).collect();
        signs.sort_unstable();
        Some(signs)
    }

    /// The first maximal list of signs that begins with a count's own: the number of its first count, and the question of the
    /// first sign beyond the own ones.
    fn longest(&self, number: usize, lists: &BTreeMap<SignList, usize>) -> (usize, usize) {
        let Some(own) = self.signs(number) else { return (number, usize::MAX) };
        // In this order a list stands right before those that begin with it.
        let mut longer = lists.range(own.clone()..).peekable();
        while let Some((list, first)) = longer.next() {
            if !longer.peek().is_some_and(|(next, _)| next.starts_with(list)) {
                return (*first, list.get(own.len()).map_or(usize::MAX, |(q, _)| *q));
            }
        }
        (number, usize::MAX)
    }

    /// The number under which a count is claimed.
    pub(crate) fn claimed_as(&self, number: usize) -> usize {
        self.longest.get(number).map_or(number, |(n, _)| *n)
    }

    /// Numbers a condition and its parts; the number under which it is read.
    fn number(&mut self, questionnaire: &Questionnaire, condition: &'q Condition) -> usize {
        let number = self.clauses.len();
        self.clauses.push(Clause::Literal(condition));
        self.most.push(Vec::new());
        let clause = match condition {
            Condition::Answer { .. } | Condition::AtLeast { .. } if self.first.contains_key(condition) => Clause::Elsewhere,
            Condition::Answer { question, .. } => {
                self.literals[question.index()].push(number);
                Clause::Literal(condition)
            }
            Condition::AtLeast { of, .. } => {
                for (question, set) in of {
                    let asked = questionnaire.question(*question);
                    let together = set.iter().filter(|a| !asked.answers[a.index()].alone).count();
                    let most = if asked.choose == Choose::One { 1 } else { together.max(1) };
                    self.most[number].push((question.index(), u32::try_from(most).unwrap_or(u32::MAX)));
                    if !self.literals[question.index()].contains(&number) {
                        self.literals[question.index()].push(number);
                    }
                }
                Clause::Literal(condition)
            }
            Condition::All(list) => Clause::All(list.iter().map(|c| self.number(questionnaire, c)).collect()),
            Condition::Any(list) => Clause::Any(list.iter().map(|c| self.number(questionnaire, c)).collect()),
            Condition::Not(inner) => Clause::Not(self.number(questionnaire, inner)),
            Condition::Holds(_) => Clause::Elsewhere,
        };
        let named = if let Condition::Holds(ix) = condition { Some(self.named[ix.index()]) } else { None };
        let read = *self.first.entry(condition).or_insert(named.unwrap_or(number));
        self.clauses[number] = if read == number { clause } else { Clause::Elsewhere };
        self.parts_first.push(number);
        read
    }

    /// Whether a condition under this number is read under another one, so that nothing has to be claimed of it here.
    pub(crate) fn is_elsewhere(&self, number: usize) -> bool {
        matches!(self.clauses.get(number), Some(Clause::Elsewhere))
    }

    /// Whether a condition reads a question, by itself or through its parts.
    pub(crate) fn reads(&self, number: usize, question: usize) -> bool {
        self.reading.get(question).and_then(|readers| readers.get(number)).is_some_and(|reads| *reads)
    }

    /// A condition's truth after a question, or `None` where the facts leave it open. With `now`, as if nothing more were
    /// asked; else whatever is.
    pub(crate) fn value(&self, number: usize, facts: &Facts, visit: Visit<'_>, now: bool) -> Option<bool> {
        if let Some(known) = facts.known[number] {
            return Some(known);
        }
        let part = |n: &usize| self.value(*n, facts, visit, now);
        match &self.clauses[number] {
            Clause::Not(inner) => part(inner).map(|b| !b),
            Clause::All(list) => joined(list.iter().map(part), false),
            Clause::Any(list) => joined(list.iter().map(part), true),
            Clause::Literal(Condition::Answer { question, .. }) => match question.index().cmp(&visit.question) {
                std::cmp::Ordering::Less => None,
                std::cmp::Ordering::Equal => Some(self.gives(number, visit) == 1),
                std::cmp::Ordering::Greater => now.then_some(false),
            },
            Clause::Literal(Condition::AtLeast { n, .. }) => {
                let (least, most) = self.count(number, facts, visit)?;
                if least >= *n {
                    Some(true)
                } else if most + if now { 0 } else { self.most_after(number, visit.question) } < *n {
                    Some(false)
                } else {
                    None
                }
            }
            Clause::Literal(_) | Clause::Elsewhere => None,
        }
    }

    /// The bounds of a count after a question; `None` where the condition isn't a count.
    pub(crate) fn count(&self, number: usize, facts: &Facts, visit: Visit<'_>) -> Option<Interval> {
        let (least, most) = self.bounds_before(number, facts, visit.question)?;
        let here = self.gives(number, visit);
        Some((least.checked_add(here)?, most.checked_add(here)?))
    }

    /// The most signs that the questions behind one can add to a count.
    pub(crate) fn most_after(&self, number: usize, question: usize) -> u32 {
        self.most[number].iter().filter(|(q, _)| *q > question).map(|(_, m)| m).sum()
    }

    /// The questions of a count, each with the most signs that it can give.
    pub(crate) fn most(&self, number: usize) -> &[(usize, u32)] {
        &self.most[number]
    }

    /// The number under which the facts bound a count before a question, if they do.
    pub(crate) fn bounded_as(&self, number: usize, facts: &Facts, question: usize) -> Option<usize> {
        let (longest, until) = self.longest[number];
        (facts.counts[longest].is_some() && question <= until).then_some(longest)
    }

    /// The bounds of a count before a question; `None` where the condition isn't a count.
    pub(crate) fn bounds_before(&self, number: usize, facts: &Facts, question: usize) -> Option<Interval> {
        if !matches!(self.clauses.get(number), Some(Clause::Literal(Condition::AtLeast { .. }))) {
            return None;
        }
        let bounds = self.bounded_as(number, facts, question).and_then(|longest| facts.counts[longest]);
        let before = || self.most[number].iter().filter(|(q, _)| *q < question).map(|(_, m)| m).sum();
        Some(bounds.unwrap_or_else(|| (0, before())))
    }

    /// The contribution of a reply to a literal; 0 where the question isn't asked or the literal doesn't read it.
    pub(crate) fn gives(&self, number: usize, visit: Visit<'_>) -> u32 {
        let at = self.literals.get(visit.question).and_then(|l| l.binary_search(&number).ok());
        at.zip(visit.group).map_or(0, |(at, group)| group.gives[at])
    }

    /// The groups of replies to a question. Sets of a `many` question grow sign by sign, and equal ones are merged.
    pub(crate) fn groups(&self, questionnaire: &Questionnaire, question: usize) -> Vec<ReplyGroup> {
        let asked = &questionnaire.questions[question];
        let group = |example: Reply, size: u64| ReplyGroup {
            example,
            escalation: asked.escalation(example),
            size,
            gives: self.gives_all(question, example),
        };
        let add = |to: &mut Vec<ReplyGroup>, g: ReplyGroup| match to
            .iter_mut()
            .find(|o| o.gives == g.gives && o.escalation == g.escalation)
        {
            Some(same) => same.size += g.size,
            None => to.push(g),
        };
        let (mut out, mut sets): (Vec<ReplyGroup>, Vec<ReplyGroup>) = (Vec::new(), Vec::new());
        for (i, answer) in asked.answers.iter().enumerate() {
            let only = AnswerSet::only(AnswerIx(i));
            if asked.choose == Choose::One || answer.alone {
                add(&mut out, group(Reply::Chosen(only), 1));
                continue;
            }
            let with = |g: &ReplyGroup| match g.example {
                Reply::Chosen(set) => group(Reply::Chosen(set.with(AnswerIx(i))), g.size),
                Reply::Declined => g.clone(),
            };
            let longer: Vec<ReplyGroup> = sets.iter().map(with).chain([group(Reply::Chosen(only), 1)]).collect();
            for g in longer {
                add(&mut sets, g);
            }
        }
        for g in sets.into_iter().chain([group(Reply::Declined, 1)]) {
            add(&mut out, g);
        }
        out
    }

    /// The contribution of a reply to every literal that reads its question.
    pub(crate) fn gives_all(&self, question: usize, reply: Reply) -> Vec<u32> {
        self.literals[question].iter().map(|n| self.of_reply(*n, question, reply)).collect()
    }

    /// Sets of a `many` question with one sign more, the smaller set first; an `alone` answer is a set without a sign. Of
    /// sets that give the same only one is grown.
    pub(crate) fn grown(&self, asked: &Question, question: usize) -> Vec<(AnswerSet, AnswerSet)> {
        let signs: Vec<AnswerIx> = (0..asked.answers.len()).map(AnswerIx).filter(|a| !asked.answers[a.index()].alone).collect();
        let mut out = Vec::new();
        for sign in &signs {
            for alone in asked.alone().iter() {
                out.push((AnswerSet::only(alone), AnswerSet::only(*sign)));
            }
            let mut sets: Vec<(AnswerSet, (Vec<u32>, Escalation))> = Vec::new();
            for other in signs.iter().filter(|o| *o != sign) {
                let longer: Vec<AnswerSet> = sets.iter().map(|(s, _)| s.with(*other)).chain([AnswerSet::only(*other)]).collect();
                for set in longer {
                    let gives = (self.gives_all(question, Reply::Chosen(set)), asked.escalation(Reply::Chosen(set)));
                    if !sets.iter().any(|(_, g)| *g == gives) {
                        sets.push((set, gives));
                    }
                }
            }
            out.extend(sets.into_iter().map(|(set, _)| (set, set.with(*sign))));
        }
        out
    }

    fn of_reply(&self, number: usize, question: usize, reply: Reply) -> u32 {
        match (&self.clauses[number], reply) {
            (Clause::Literal(Condition::Answer { any_of, .. }), Reply::Chosen(set)) => u32::from(!set.and(*any_of).is_empty()),
            (Clause::Literal(Condition::Answer { declined, .. }), Reply::Declined) => u32::from(*declined),
            (Clause::Literal(Condition::AtLeast { of, .. }), Reply::Chosen(set)) => {
                let signs: usize = of.iter().filter(|(q, _)| q.index() == question).map(|(_, s)| set.and(*s).len()).sum();
                u32::try_from(signs).unwrap_or(u32::MAX)
            }
            _ => 0,
        }
    }
}

/// Three-valued "and" (`decides` false) or "or" (`decides` true).
fn joined(parts: impl Iterator<Item = Option<bool>>, decides: bool) -> Option<bool> {
    let mut unknown = false;
    for part in parts {
        match part {
            Some(value) if value == decides => return Some(decides),
            Some(_) => {}
            None => unknown = true,
        }
    }
    (!unknown).then_some(!decides)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::model::ConditionIx;
    use crate::referee::KnownValue;

    fn small() -> Questionnaire {
        Questionnaire::read(include_str!("../../tests/fixtures/small.yaml")).unwrap()
    }

    #[test]
    fn an_interval_settles_a_count_unless_the_threshold_is_inside() {
        let (q, heavy) = (small(), Condition::Holds(ConditionIx(0)));
        let watch = [Condition::Any(vec![heavy.clone(), Condition::Not(Box::new(heavy))])];
        let table = ConditionTable::new(&q, &watch);
        // Two signs of `days` make it heavy; `again` stands behind them.
        let again = Visit { question: 3, group: None };
        let mut facts = Facts::new(table.clauses.len());
        let mut value = |least, most| {
            facts.load(&vec![(table.claimed_as(0), KnownValue::Count { least, most })]);
            let either = table.settled(table.watch[0], &mut facts, again, true);
            (table.value(0, &facts, again, true), either)
        };
        assert_eq!(value(0, 1), (Some(false), Some(true)));
        assert_eq!(value(2, 3), (Some(true), Some(true)));
        assert_eq!(value(1, 2), (None, Some(true)), "a case split settles what holds on both sides");
    }

    #[test]
    fn groups_hold_every_reply_once_by_what_it_contributes() {
        let q = small();
        let table = ConditionTable::new(&q, &[]);
        let groups = table.groups(&q, 2);
        assert_eq!(groups.iter().map(|g| g.size).sum::<u64>(), 9, "seven sets of three signs, `none`, and declined");
        let signs = groups.iter().map(|g| table.gives(0, Visit { question: 2, group: Some(g) }));
        assert_eq!(signs.max(), Some(3));
    }

    #[test]
    fn a_condition_that_is_written_twice_is_read_once() {
        let (q, heavy) = (small(), Condition::Holds(ConditionIx(0)));
        let either = Condition::Any(vec![heavy.clone(), Condition::Not(Box::new(heavy))]);
        let watch = [either.clone(), either];
        let table = ConditionTable::new(&q, &watch);
        assert_eq!(table.watch[0], table.watch[1], "what is known of the first is known of both");
        let numbers = table.clauses.len();
        assert!(!table.is_elsewhere(table.watch[0]) && (0..numbers).any(|n| n > table.watch[0] && table.is_elsewhere(n)));
    }
}
