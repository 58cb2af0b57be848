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

pub(crate) fn effect_of_set(
    rules: &FormulaGraph,
    asked: &Question,
    question: usize,
    literals: &[Formula],
    set: u64,
) -> ReplyEffect {
    let value = |f: &Formula| match &rules.nodes[*f] {
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
    ReplyEffect { literals: literals.iter().map(value).collect(), escalation: if asked.safety { escalation as u8 } else { 0 } }
}

pub(crate) fn effect_of_declined(rules: &FormulaGraph, asked: &Question, literals: &[Formula]) -> ReplyEffect {
    let value = |f: &Formula| u16::from(matches!(rules.nodes[*f], FormulaNode::Atom { declined: true, .. }));
    ReplyEffect { literals: literals.iter().map(value).collect(), escalation: asked.escalation(Reply::Declined) as u8 }
}

pub(crate) fn effect(rules: &FormulaGraph, questionnaire: &Questionnaire, question: usize, reply: Reply) -> ReplyEffect {
    let asked = &questionnaire.questions[question];
    let literals = literals(rules, question);
    match reply {
        Reply::Declined => effect_of_declined(rules, asked, &literals),
        Reply::Chosen(set) => effect_of_set(rules, asked, question, &literals, set.bits()),
    }
}

pub(crate) fn classes(
    rules: &FormulaGraph,
    questionnaire: &Questionnaire,
    question: usize,
    fuel: &mut Fuel,
) -> Result<Vec<Class>, OutOfFuel> {
    let asked = &questionnaire.questions[question];
    let literals = literals(rules, question);
    let mut out: BTreeMap<ReplyEffect, Class> = BTreeMap::new();
    let mut add = |effect: ReplyEffect, size: u64, example: Reply| {
        let escalation = asked.escalation(example);
        let class = out.entry(effect.clone()).or_insert(Class { effect, size: 0, example, escalation });
        class.size += size;
        if rank(example) < rank(class.example) {
            class.example = example;
        }
    };
    add(effect_of_declined(rules, asked, &literals), 1, Reply::Declined);
    let (mut together, mut singles) = (Vec::new(), Vec::new());
    for (i, answer) in asked.answers.iter().enumerate() {
        if asked.choose == Choose::Many && !answer.alone { together.push(i) } else { singles.push(i) }
    }
    fuel.take((1 + singles.len()) * literals.len())?;
    for i in singles {
        let set = AnswerSet::only(AnswerIx(i));
        add(effect_of_set(rules, asked, question, &literals, set.bits()), 1, Reply::Chosen(set));
    }
    let effect = |set| effect_of_set(rules, asked, question, &literals, set);
    for ((effect, any), (size, example)) in
        group_sets((effect(0), false), together, |_, set, _| (effect(set), true), (literals.len(), fuel))?
    {
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
