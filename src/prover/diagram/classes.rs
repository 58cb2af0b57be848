//! Classes of replies: an equivalence class is all replies to a question that the rules can't tell
//! apart. A question of many answers is partitioned answer by answer, so that its 2^n replies are
//! never listed.

use std::collections::BTreeMap;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Question, Questionnaire, Reply};
use crate::prover::diagram::{Formula, FormulaGraph, FormulaNode, Fuel, OutOfFuel};

const MAX_CLASSES: usize = 1_000;

/// The effect of a reply on the literals that read its question, 0 or 1 for an atom and the signs
/// added for a count; and its escalation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ReplyEffect {
    pub(crate) literals: Vec<u16>,
    escalation: u8,
}

#[derive(Debug)]
pub(crate) struct Class {
    pub(crate) effect: ReplyEffect,
    pub(crate) size: u64,
    pub(crate) example: Reply,
    pub(crate) escalation: Escalation,
}

/// The literals (atoms and counts) that read a question, in the order of an effect.
pub(crate) fn literals(rules: &FormulaGraph, question: usize) -> Vec<Formula> {
    let literal = |f: &&Formula| matches!(rules.nodes[**f], FormulaNode::Atom { .. } | FormulaNode::Count(_));
    rules.reading[question].iter().filter(literal).copied().collect()
}

/// A question with the literals that read it, by which its replies are told apart.
pub(crate) struct ReadQuestion<'a> {
    rules: &'a FormulaGraph,
    asked: &'a Question,
    question: usize,
    pub(crate) literals: Vec<Formula>,
}

impl<'a> ReadQuestion<'a> {
    pub(crate) fn new(rules: &'a FormulaGraph, questionnaire: &'a Questionnaire, question: usize) -> Self {
        Self { rules, asked: &questionnaire.questions[question], question, literals: literals(rules, question) }
    }

    pub(crate) fn effect(&self, reply: Reply) -> ReplyEffect {
        let value = |f: &Formula| match (&self.rules.nodes[*f], reply) {
            (FormulaNode::Atom { mask, .. }, Reply::Chosen(set)) => u16::from(mask & set.bits() != 0),
            (FormulaNode::Atom { declined, .. }, Reply::Declined) => u16::from(*declined),
            (FormulaNode::Count(of), Reply::Chosen(set)) => {
                let from = of.partition_point(|(q, _)| *q < self.question);
                let here = of[from..].iter().take_while(|(q, _)| *q == self.question);
                let signs: u32 = here.map(|(_, mask)| (mask & set.bits()).count_ones()).sum();
                u16::try_from(signs).unwrap_or(u16::MAX)
            }
            _ => 0,
        };
        let matters = self.asked.safety || reply == Reply::Declined;
        let escalation = if matters { self.asked.escalation(reply) as u8 } else { 0 };
        ReplyEffect { literals: self.literals.iter().map(value).collect(), escalation }
    }

    pub(crate) fn effect_of_set(&self, set: u64) -> ReplyEffect {
        self.effect(Reply::Chosen(AnswerSet::from_bits(set)))
    }

    /// Whether an answer is never chosen together with another.
    pub(crate) fn is_alone(&self, answer: usize) -> bool {
        self.asked.choose == Choose::One || self.asked.answers[answer].alone
    }

    /// The answers that are never chosen together with another, and the others.
    pub(crate) fn singles_and_signs(&self) -> (Vec<usize>, Vec<usize>) {
        (0..self.asked.answers.len()).partition(|answer| self.is_alone(*answer))
    }
}

pub(crate) fn classes(
    rules: &FormulaGraph,
    questionnaire: &Questionnaire,
    question: usize,
    fuel: &mut Fuel,
) -> Result<Vec<Class>, OutOfFuel> {
    let read = ReadQuestion::new(rules, questionnaire, question);
    let mut out: BTreeMap<ReplyEffect, Class> = BTreeMap::new();
    let mut add = |effect: ReplyEffect, size: u64, example: Reply| {
        let escalation = read.asked.escalation(example);
        let class = out.entry(effect.clone()).or_insert(Class { effect, size: 0, example, escalation });
        class.size += size;
        if rank(example) < rank(class.example) {
            class.example = example;
        }
    };
    add(read.effect(Reply::Declined), 1, Reply::Declined);
    let (singles, together) = read.singles_and_signs();
    fuel.take((1 + singles.len()) * read.literals.len())?;
    for i in singles {
        let reply = Reply::Chosen(AnswerSet::only(AnswerIx(i)));
        add(read.effect(reply), 1, reply);
    }
    let nothing = (read.effect_of_set(0), false);
    let kind = |_: &(ReplyEffect, bool), set: u64, _| (read.effect_of_set(set), true);
    for ((effect, any), (size, example)) in group_sets(nothing, together, kind, (read.literals.len(), fuel))? {
        if any {
            add(effect, size, Reply::Chosen(AnswerSet::from_bits(example)));
        }
    }
    let mut out: Vec<Class> = out.into_values().collect();
    out.sort_by_key(|c| rank(c.example));
    Ok(out)
}

/// Partitions all sets of signs by kind, sign by sign: the number of sets and the first set of each
/// kind. `none` is the kind of the empty set, `kind` that of a set by the kind without its last
/// sign, the set and the sign, and `cost` the fuel for it.
pub(crate) fn group_sets<K: Ord + Clone>(
    none: K,
    signs: Vec<usize>,
    kind: impl Fn(&K, u64, usize) -> K,
    (cost, fuel): (usize, &mut Fuel),
) -> Result<BTreeMap<K, (u64, u64)>, OutOfFuel> {
    let mut sets = BTreeMap::from([(none, (1, 0))]);
    for sign in signs {
        fuel.take(sets.len() * cost)?;
        let mut next = sets.clone();
        for (before, (size, example)) in &sets {
            let set = example | 1 << sign;
            let entry = next.entry(kind(before, set, sign)).or_insert((0, set));
            entry.0 += size;
            if (set.count_ones(), set) < (entry.1.count_ones(), entry.1) {
                entry.1 = set;
            }
        }
        if next.len() > MAX_CLASSES {
            return Err(OutOfFuel);
        }
        sets = next;
    }
    Ok(sets)
}

/// The order of representatives: the fewest answers, then the first in the file, declined last.
pub(crate) fn rank(reply: Reply) -> (u8, usize, u64) {
    match reply {
        Reply::Chosen(set) => (0, set.len(), set.bits()),
        Reply::Declined => (1, 0, 0),
    }
}
