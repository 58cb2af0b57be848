//! How the referee reads conditions: from what is known of some, and one reply.

use std::collections::BTreeMap;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Condition, Escalation, Question, Questionnaire, Reply};

/// What a label claims of a condition, by number: it is true or false whatever comes, or a count stands between two bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// True, whatever is still asked.
    True,
    /// False, whatever is still asked.
    False,
    /// So many signs have been given so far.
    Count {
        /// At least.
        least: u32,
        /// At most.
        most: u32,
    },
}

/// Replies to one question that no condition tells apart.
#[derive(Debug, Clone)]
pub struct Group {
    /// One of them.
    pub example: Reply,
    /// What each of them calls for.
    pub escalation: Escalation,
    /// How many there are.
    pub size: u64,
    /// By place in the question's list of numbers: an atom's truth, or the signs it adds to a count.
    gives: Vec<u32>,
}

/// The signs of a count: questions in order, each with a set of answers.
type Signs = Vec<(usize, u64)>;

/// A condition with the numbers of its parts.
pub(crate) enum Clause<'q> {
    Literal(&'q Condition),
    All(Vec<usize>),
    Any(Vec<usize>),
    Not(usize),
    Same(usize),
}

/// All conditions, numbered.
pub(crate) struct Reading<'q> {
    pieces: Vec<Clause<'q>>,
    named: Vec<usize>,
    /// `asked-when` and `unless` of each question.
    pub(crate) asked: Vec<(Option<usize>, Option<usize>)>,
    pub(crate) outcomes: Vec<Option<usize>>,
    pub(crate) watch: Vec<usize>,
    /// The leaves that read a question.
    literals: Vec<Vec<usize>>,
    /// Of each leaf: the most signs that each of its questions can give.
    most: Vec<Vec<(usize, u32)>>,
    /// Of each count: the count under whose number it is claimed, whose signs begin with its own, and the question before which the two
    /// agree.
    longest: Vec<(usize, usize)>,
}

/// What is known at a node, by number: what is true or false whatever comes, and the bounds of counts.
pub(crate) struct Facts {
    known: Vec<Option<bool>>,
    counts: Vec<Option<(u32, u32)>>,
    loaded: Vec<usize>,
}

impl Group {
    /// Whether it is the group of replies that give this.
    pub(crate) fn is(&self, gives: &[u32], escalation: Escalation) -> bool {
        self.gives == gives && self.escalation == escalation
    }
}

impl Facts {
    pub(crate) fn new(numbers: usize) -> Self {
        Self { known: vec![None; numbers], counts: vec![None; numbers], loaded: Vec::new() }
    }

    /// Forgets all, then takes up a label. Claims about no condition are let go: they help nobody.
    pub(crate) fn load(&mut self, known: &[(usize, Known)]) {
        for number in self.loaded.drain(..) {
            (self.known[number], self.counts[number]) = (None, None);
        }
        self.add(known);
    }

    /// Takes up another label beside the one before: both hold.
    pub(crate) fn add(&mut self, known: &[(usize, Known)]) {
        let numbers = self.known.len();
        for (number, claim) in known.iter().filter(|(n, _)| *n < numbers) {
            match *claim {
                Known::True => self.known[*number] = Some(true),
                Known::False => self.known[*number] = Some(false),
                Known::Count { least, most } => {
                    let (a, b) = self.counts[*number].unwrap_or((0, u32::MAX));
                    self.counts[*number] = Some((a.max(least), b.min(most)));
                }
            }
            self.loaded.push(*number);
        }
    }

    /// Whether a condition is known to be true or false.
    pub(crate) fn knows(&self, number: usize) -> bool {
        self.known[number].is_some()
    }

    /// Puts other bounds in place of a count's; those from before come back.
    pub(crate) fn replace(&mut self, number: usize, bounds: Option<(u32, u32)>) -> Option<(u32, u32)> {
        self.loaded.push(number);
        std::mem::replace(&mut self.counts[number], bounds)
    }
}

impl<'q> Reading<'q> {
    pub(crate) fn new(questionnaire: &'q Questionnaire, watch: &'q [Condition]) -> Self {
        let questions = &questionnaire.questions;
        let mut r = Reading {
            pieces: Vec::new(),
            named: Vec::new(),
            asked: Vec::new(),
            outcomes: Vec::new(),
            watch: Vec::new(),
            literals: vec![Vec::new(); questions.len()],
            most: Vec::new(),
            longest: Vec::new(),
        };
        for named in &questionnaire.conditions {
            let number = r.number(questionnaire, &named.condition);
            r.named.push(number);
        }
        for question in questions {
            let when = question.asked_when.as_ref().map(|c| r.number(questionnaire, c));
            let unless = question.unless.as_ref().map(|c| r.number(questionnaire, c));
            r.asked.push((when, unless));
        }
        for outcome in &questionnaire.outcomes {
            let when = outcome.when.as_ref().map(|c| r.number(questionnaire, c));
            r.outcomes.push(when);
        }
        for condition in watch {
            let number = r.number(questionnaire, condition);
            r.watch.push(number);
        }
        let mut lists = BTreeMap::new();
        for number in 0..r.pieces.len() {
            if let Some(signs) = r.signs(number) {
                lists.entry(signs).or_insert(number);
            }
        }
        r.longest = (0..r.pieces.len()).map(|n| r.longest(n, &lists)).collect();
        r
    }

    /// The signs that a count counts, in the order of the questions.
    fn signs(&self, number: usize) -> Option<Signs> {
        let Clause::Literal(Condition::AtLeast { of, .. }) = &self.pieces[number] else { return None };
        let mut signs: Signs = of.iter().map(|(q, set)| (q.index(), set.bits())).collect();
        signs.sort_unstable();
        Some(signs)
    }

    /// Of lists of signs that begin with a count's own and that no longer one begins with, the first in order; and the number of
    /// the first count of all of it.
    fn longest(&self, number: usize, lists: &BTreeMap<Signs, usize>) -> (usize, usize) {
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

    /// The condition under whose number a count is claimed.
    pub(crate) fn claimed_as(&self, number: usize) -> usize {
        self.longest.get(number).map_or(number, |(n, _)| *n)
    }

    /// Numbers a condition before its parts.
    fn number(&mut self, questionnaire: &Questionnaire, condition: &'q Condition) -> usize {
        let number = self.pieces.len();
        self.pieces.push(Clause::Literal(condition));
        self.most.push(Vec::new());
        let piece = match condition {
            Condition::Answer { question, .. } => {
                self.literals[question.index()].push(number);
                return number;
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
                return number;
            }
            Condition::All(list) => Clause::All(list.iter().map(|c| self.number(questionnaire, c)).collect()),
            Condition::Any(list) => Clause::Any(list.iter().map(|c| self.number(questionnaire, c)).collect()),
            Condition::Not(inner) => Clause::Not(self.number(questionnaire, inner)),
            Condition::Holds(ix) => Clause::Same(self.named[ix.index()]),
        };
        self.pieces[number] = piece;
        number
    }

    pub(crate) fn len(&self) -> usize {
        self.pieces.len()
    }

    pub(crate) fn piece(&self, number: usize) -> &Clause<'_> {
        &self.pieces[number]
    }

    pub(crate) fn watch_range(&self, watch: usize) -> std::ops::Range<usize> {
        self.watch[watch]..self.watch.get(watch + 1).copied().unwrap_or(self.pieces.len())
    }

    /// Whether a condition holds once question `question` has been met (`group`: the reply; none: it wasn't asked). `now`: as
    /// if nothing more were asked; else whatever is. `None` where that isn't known.
    pub(crate) fn value(&self, number: usize, facts: &Facts, question: usize, group: Option<&Group>, now: bool) -> Option<bool> {
        if let Some(known) = facts.known[number] {
            return Some(known);
        }
        let part = |n: &usize| self.value(*n, facts, question, group, now);
        match &self.pieces[number] {
            Clause::Same(named) => self.value(*named, facts, question, group, now),
            Clause::Not(inner) => part(inner).map(|b| !b),
            Clause::All(list) => joined(list.iter().map(part), false),
            Clause::Any(list) => joined(list.iter().map(part), true),
            Clause::Literal(Condition::Answer { question: of, .. }) => match of.index().cmp(&question) {
                std::cmp::Ordering::Less => None,
                std::cmp::Ordering::Equal => Some(self.gives(number, question, group) == 1),
                std::cmp::Ordering::Greater => now.then_some(false),
            },
            Clause::Literal(Condition::AtLeast { n, .. }) => {
                let (least, most) = self.count(number, facts, question, group)?;
                let to_come = self.to_come(number, question);
                if least >= *n {
                    Some(true)
                } else if most + if now { 0 } else { to_come } < *n {
                    Some(false)
                } else {
                    None
                }
            }
            Clause::Literal(_) => None,
        }
    }

    /// The bounds of a count once a question has been met; `None` where the condition isn't a count.
    pub(crate) fn count(&self, number: usize, facts: &Facts, question: usize, group: Option<&Group>) -> Option<(u32, u32)> {
        let (least, most) = self.counted(number, facts, question)?;
        let here = self.gives(number, question, group);
        Some((least.checked_add(here)?, most.checked_add(here)?))
    }

    /// The most signs that the questions behind one can give to a count.
    pub(crate) fn to_come(&self, number: usize, question: usize) -> u32 {
        self.most[number].iter().filter(|(q, _)| *q > question).map(|(_, m)| m).sum()
    }

    /// The number under which a count's bounds before a question are claimed, if they are.
    pub(crate) fn bounded(&self, number: usize, facts: &Facts, question: usize) -> Option<usize> {
        let (longest, until) = self.longest[number];
        (facts.counts[longest].is_some() && question <= until).then_some(longest)
    }

    /// The bounds of a count before a question.
    pub(crate) fn counted(&self, number: usize, facts: &Facts, question: usize) -> Option<(u32, u32)> {
        if !matches!(self.pieces.get(number), Some(Clause::Literal(Condition::AtLeast { .. }))) {
            return None;
        }
        let (longest, until) = self.longest[number];
        Some(match facts.counts[longest] {
            Some(bounds) if question <= until => bounds,
            _ => (0, self.most[number].iter().filter(|(q, _)| *q < question).map(|(_, m)| m).sum()),
        })
    }

    /// What a reply gives to a leaf; nothing where the question isn't asked or the leaf doesn't read it.
    pub(crate) fn gives(&self, number: usize, question: usize, group: Option<&Group>) -> u32 {
        let at = self.literals.get(question).and_then(|l| l.iter().position(|n| *n == number));
        at.zip(group).map_or(0, |(at, group)| group.gives[at])
    }

    /// The groups of replies to a question. Signs of a `many` question are taken in one after the other.
    pub(crate) fn groups(&self, questionnaire: &Questionnaire, question: usize) -> Vec<Group> {
        let asked = &questionnaire.questions[question];
        let group = |example: Reply, size: u64| Group {
            example,
            escalation: asked.escalation(example),
            size,
            gives: self.literals[question].iter().map(|n| self.of_reply(*n, question, example)).collect(),
        };
        let add = |to: &mut Vec<Group>, g: Group| match to.iter_mut().find(|o| o.gives == g.gives && o.escalation == g.escalation)
        {
            Some(same) => same.size += g.size,
            None => to.push(g),
        };
        let (mut out, mut sets): (Vec<Group>, Vec<Group>) = (Vec::new(), Vec::new());
        for (i, answer) in asked.answers.iter().enumerate() {
            let only = AnswerSet::only(AnswerIx(i));
            if asked.choose == Choose::One || answer.alone {
                add(&mut out, group(Reply::Chosen(only), 1));
                continue;
            }
            let with = |g: &Group| match g.example {
                Reply::Chosen(set) => group(Reply::Chosen(set.with(AnswerIx(i))), g.size),
                Reply::Declined => g.clone(),
            };
            let longer: Vec<Group> = sets.iter().map(with).chain([group(Reply::Chosen(only), 1)]).collect();
            for g in longer {
                add(&mut sets, g);
            }
        }
        for g in sets.into_iter().chain([group(Reply::Declined, 1)]) {
            add(&mut out, g);
        }
        out
    }

    /// What a reply gives to every leaf that reads its question.
    pub(crate) fn groups_of(&self, question: usize, reply: Reply) -> Vec<u32> {
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
                    let gives = (self.groups_of(question, Reply::Chosen(set)), asked.escalation(Reply::Chosen(set)));
                    if !sets.iter().any(|(_, g)| *g == gives) {
                        sets.push((set, gives));
                    }
                }
            }
            out.extend(sets.into_iter().map(|(set, _)| (set, set.with(*sign))));
        }
        out
    }

    /// What one reply gives to a leaf.
    fn of_reply(&self, number: usize, question: usize, reply: Reply) -> u32 {
        match (&self.pieces[number], reply) {
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

/// What several parts come to of which one alone decides if it is `decides`; not known where none does and one isn't known.
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
