//! Replies that the rules can't tell apart are one class. A question of many answers is taken answer by answer, so that its
//! 2^n replies are never listed.

use std::collections::BTreeMap;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Question, Questionnaire, Reply};
use crate::prover::diagram::budget::Fuel;
use crate::prover::diagram::rules::{Formula, FormulaNode, Rules};

/// Classes that one question may have.
const MAX_CLASSES: usize = 1_000;

/// What a reply does to the leaves that read its question: 0 or 1 for an atom, the signs added for a count; and its call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Effect {
    pub(crate) literals: Vec<u16>,
    escalation: u8,
}

/// Replies of one effect.
#[derive(Debug)]
pub(crate) struct Class {
    pub(crate) effect: Effect,
    /// How many replies it has.
    pub(crate) size: u64,
    /// The one that stands for it.
    pub(crate) example: Reply,
    /// What each of them calls for.
    pub(crate) escalation: Escalation,
}

/// The leaves (atoms and counts) that read a question, in the order of an effect.
pub(crate) fn literals(rules: &Rules, question: usize) -> Vec<Formula> {
    let literal = |f: &&Formula| matches!(rules.pieces[**f], FormulaNode::Atom { .. } | FormulaNode::Count(_));
    rules.reading[question].iter().filter(literal).copied().collect()
}

pub(crate) fn of_set(rules: &Rules, asked: &Question, question: usize, literals: &[Formula], set: u64) -> Effect {
    let value = |f: &Formula| match &rules.pieces[*f] {
        FormulaNode::Atom { mask, .. } => u16::from(mask & set != 0),
        FormulaNode::Count(of) => {
            let from = of.partition_point(|(q, _)| *q < question);
            let here = of[from..].iter().take_while(|(q, _)| *q == question);
            let signs: u32 = here.map(|(_, mask)| (mask & set).count_ones()).sum();
            u16::try_from(signs).unwrap_or(u16::MAX)
        }
        _ => 0,
    };
    let escalation = asked.escalation(Reply::Chosen(AnswerSet::from_bits(set)));
    Effect { literals: literals.iter().map(value).collect(), escalation: if asked.safety { escalation as u8 } else { 0 } }
}

pub(crate) fn of_declined(rules: &Rules, asked: &Question, literals: &[Formula]) -> Effect {
    let value = |f: &Formula| u16::from(matches!(rules.pieces[*f], FormulaNode::Atom { declined: true, .. }));
    Effect { literals: literals.iter().map(value).collect(), escalation: if asked.safety { Escalation::Help as u8 } else { 0 } }
}

/// The effect of a reply.
pub(crate) fn effect(rules: &Rules, questionnaire: &Questionnaire, question: usize, reply: Reply) -> Effect {
    let asked = &questionnaire.questions[question];
    let literals = literals(rules, question);
    match reply {
        Reply::Declined => of_declined(rules, asked, &literals),
        Reply::Chosen(set) => of_set(rules, asked, question, &literals, set.bits()),
    }
}

/// The classes of a question's replies; `None` where there are too many, or where finding them is more work than is left.
pub(crate) fn classes(rules: &Rules, questionnaire: &Questionnaire, question: usize, meter: &mut Fuel) -> Option<Vec<Class>> {
    let asked = &questionnaire.questions[question];
    let literals = literals(rules, question);
    let mut out: BTreeMap<Effect, Class> = BTreeMap::new();
    let mut add = |effect: Effect, size: u64, example: Reply| {
        let escalation = asked.escalation(example);
        let class = out.entry(effect.clone()).or_insert(Class { effect, size: 0, example, escalation });
        class.size += size;
        if rank(example) < rank(class.example) {
            class.example = example;
        }
    };
    add(of_declined(rules, asked, &literals), 1, Reply::Declined);
    let (mut together, mut singles) = (Vec::new(), Vec::new());
    for (i, answer) in asked.answers.iter().enumerate() {
        if asked.choose == Choose::Many && !answer.alone { together.push(i) } else { singles.push(i) }
    }
    meter.take((1 + singles.len()) * literals.len())?;
    for i in singles {
        let set = AnswerSet::only(AnswerIx(i));
        add(of_set(rules, asked, question, &literals, set.bits()), 1, Reply::Chosen(set));
    }
    let effect = |set| of_set(rules, asked, question, &literals, set);
    for ((effect, any), (size, example)) in
        sets_of((effect(0), false), together, |_, set, _| (effect(set), true), (literals.len(), meter))?
    {
        if any {
            add(effect, size, Reply::Chosen(AnswerSet::from_bits(example)));
        }
    }
    let mut out: Vec<Class> = out.into_values().collect();
    out.sort_by_key(|c| rank(c.example));
    Some(out)
}

/// Sets of signs, one sign after the other: sets of the same kind so far are one. How many there are of each kind, and the one that
/// comes first. `none`: the kind of no sign at all; `kind`: what one more sign makes of a kind, with the set and the sign, and what
/// that costs. `None` where there are too many kinds, or where they are more work than is left.
pub(crate) fn sets_of<K: Ord + Clone>(
    none: K,
    signs: Vec<usize>,
    kind: impl Fn(&K, u64, usize) -> K,
    (cost, meter): (usize, &mut Fuel),
) -> Option<BTreeMap<K, (u64, u64)>> {
    let mut sets = BTreeMap::from([(none, (1, 0))]);
    for sign in signs {
        meter.take(sets.len() * cost)?;
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
            return None;
        }
        sets = next;
    }
    Some(sets)
}

/// Which replies are shown first: the fewest answers, then the first in the file, declined last.
pub(crate) fn rank(reply: Reply) -> (u8, usize, u64) {
    match reply {
        Reply::Chosen(set) => (0, set.len(), set.bits()),
        Reply::Declined => (1, 0, 0),
    }
}
