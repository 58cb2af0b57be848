//! The rules of a questionnaire as hash-consed formulas, with a three-valued evaluation of their
//! own.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::model::{AnswerSet, Choose, Condition, Question, QuestionIx, Questionnaire};
use crate::prover::diagram::Threshold;

/// A formula by its place among the distinct ones, its parts before it.
pub(crate) type Formula = usize;

/// The encoded value of a formula: [`FALSE`], [`TRUE`], [`OPEN`], a count from [`COUNTED`] on,
/// [`INTERVAL`] or [`FORGOTTEN`].
pub(crate) type Value = u16;

pub(crate) const FALSE: Value = 0;
pub(crate) const TRUE: Value = 1;
pub(crate) const OPEN: Value = 2;
/// An exact count, which is `value - COUNTED`.
pub(crate) const COUNTED: Value = 3;
/// A counter: the node has its interval.
pub(crate) const INTERVAL: Value = Value::MAX - 1;
/// Don't care: nothing undecided reads the formula.
pub(crate) const FORGOTTEN: Value = Value::MAX;

/// The signs of a count: for each question in order, a bit for each answer.
pub(crate) type Signs = Vec<(usize, u64)>;

/// A node of the shared formula graph.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FormulaNode {
    /// Whether a reply has one of these answers or, with `declined`, is none.
    Atom { question: usize, mask: u64, declined: bool },
    /// The number of these signs given so far.
    Count(Signs),
    /// Whether at least `n` of a count's signs are given before the question `until`. Conditions
    /// that count the same signs up to some question share one count.
    AtLeast { n: u32, count: Formula, until: usize },
    /// Conjunction.
    All(Vec<Formula>),
    /// Disjunction.
    Any(Vec<Formula>),
    /// Negation.
    Not(Formula),
}

/// The shared formulas of all rules, with who reads what.
#[derive(Debug, Default)]
pub(crate) struct FormulaGraph {
    pub(crate) nodes: Vec<FormulaNode>,
    known: BTreeMap<FormulaNode, Formula>,
    /// The counted lists of signs, of which none is a prefix of another.
    lists: Vec<Signs>,
    /// The first and the last question that each formula reads; (`usize::MAX`, 0) for none.
    pub(crate) span: Vec<(usize, usize)>,
    /// Of each count, the most signs that the questions from each layer on can add.
    pub(crate) max_remaining: Vec<Vec<u32>>,
    /// Of each count, the highest number that it is compared with.
    highest: Vec<u32>,
    /// The counters, which are the counts held as intervals, and the counter of each formula.
    pub(crate) counters: Vec<Formula>,
    pub(crate) counter_of: Vec<Option<usize>>,
    /// The `asked-when` and the `unless` of each question.
    pub(crate) asked: Vec<Option<Formula>>,
    pub(crate) unless: Vec<Option<Formula>>,
    pub(crate) outcomes: Vec<Option<Formula>>,
    /// The number of gates, which are the first outcomes.
    pub(crate) gates: usize,
    pub(crate) watch: Vec<Formula>,
    /// The formulas that read each question, parts first.
    pub(crate) reading: Vec<Vec<Formula>>,
    /// The formula of every condition in reading order, a condition before its parts; `None` for
    /// one that names another.
    pub(crate) condition_formulas: Vec<Option<Formula>>,
    pub(crate) named: Vec<Formula>,
}

impl FormulaGraph {
    /// Compiles the rules of a questionnaire and the conditions to watch. A count compared with
    /// `intervals_from` or more becomes a counter.
    pub(crate) fn new(questionnaire: &Questionnaire, watch: &[Condition], intervals_from: u32) -> Self {
        let mut rules = FormulaGraph { lists: lists(questionnaire, watch), ..FormulaGraph::default() };
        for named in &questionnaire.conditions {
            let formula = rules.compile(questionnaire, &named.condition);
            rules.named.push(formula);
        }
        for question in &questionnaire.questions {
            let asked = question.asked_when.as_ref().map(|c| rules.compile(questionnaire, c));
            let unless = question.unless.as_ref().map(|c| rules.compile(questionnaire, c));
            rules.asked.push(asked);
            rules.unless.push(unless);
        }
        let whens = questionnaire.outcomes.iter().map(|o| o.when.as_ref());
        rules.outcomes = whens.map(|when| when.map(|c| rules.compile(questionnaire, c))).collect();
        rules.gates = questionnaire.outcomes.iter().take_while(|o| o.at_once).count();
        rules.watch = watch.iter().map(|c| rules.compile(questionnaire, c)).collect();
        let questions = questionnaire.questions.len();
        rules.reading = vec![Vec::new(); questions];
        // Parts stand before what they are part of, so that each formula's questions are those of
        // its parts.
        let mut read: Vec<Vec<usize>> = Vec::with_capacity(rules.nodes.len());
        for formula in 0..rules.nodes.len() {
            let mut questions: Vec<usize> = match &rules.nodes[formula] {
                FormulaNode::Atom { question, .. } => vec![*question],
                FormulaNode::Count(of) => of.iter().map(|(q, _)| *q).collect(),
                FormulaNode::AtLeast { count, until, .. } => read[*count].iter().copied().filter(|q| q < until).collect(),
                FormulaNode::All(_) | FormulaNode::Any(_) | FormulaNode::Not(_) => {
                    rules.parts(formula).iter().flat_map(|f| read[*f].iter().copied()).collect()
                }
            };
            questions.sort_unstable();
            questions.dedup();
            for question in &questions {
                rules.reading[*question].push(formula);
            }
            read.push(questions);
        }
        rules.choose_counters(intervals_from);
        rules
    }

    /// Makes a counter, held as an interval, of every count that is compared with `intervals_from` or more.
    fn choose_counters(&mut self, intervals_from: u32) {
        self.counter_of = vec![None; self.nodes.len()];
        for count in 0..self.nodes.len() {
            if matches!(self.nodes[count], FormulaNode::Count(_)) && self.highest[count] >= intervals_from {
                self.counter_of[count] = Some(self.counters.len());
                self.counters.push(count);
            }
        }
    }

    fn compile(&mut self, questionnaire: &Questionnaire, condition: &Condition) -> Formula {
        let number = self.condition_formulas.len();
        self.condition_formulas.push(None);
        let node = match condition {
            Condition::Answer { question, any_of, declined } => {
                FormulaNode::Atom { question: question.index(), mask: any_of.bits(), declined: *declined }
            }
            Condition::AtLeast { n, of } => {
                let signs = signs(of);
                let until = signs.last().map_or(0, |(q, _)| q + 1);
                let whole = self.lists.iter().find(|l| l.starts_with(&signs)).cloned().unwrap_or(signs);
                let count = self.node(questionnaire, FormulaNode::Count(whole));
                self.highest[count] = self.highest[count].max(*n);
                FormulaNode::AtLeast { n: *n, count, until }
            }
            Condition::All(list) => FormulaNode::All(list.iter().map(|c| self.compile(questionnaire, c)).collect()),
            Condition::Any(list) => FormulaNode::Any(list.iter().map(|c| self.compile(questionnaire, c)).collect()),
            Condition::Not(inner) => FormulaNode::Not(self.compile(questionnaire, inner)),
            Condition::Holds(ix) => return self.named[ix.index()],
        };
        let formula = self.node(questionnaire, node);
        self.condition_formulas[number] = Some(formula);
        formula
    }

    fn node(&mut self, questionnaire: &Questionnaire, node: FormulaNode) -> Formula {
        if let Some(formula) = self.known.get(&node) {
            return *formula;
        }
        let join = |a: (usize, usize), b: (usize, usize)| (a.0.min(b.0), a.1.max(b.1));
        let nothing = (usize::MAX, 0);
        let span = match &node {
            FormulaNode::Atom { question, .. } => (*question, *question),
            FormulaNode::Count(of) => of.iter().map(|(q, _)| (*q, *q)).fold(nothing, join),
            FormulaNode::AtLeast { count, until, .. } => (self.span[*count].0, until.saturating_sub(1)),
            FormulaNode::All(list) | FormulaNode::Any(list) => list.iter().map(|f| self.span[*f]).fold(nothing, join),
            FormulaNode::Not(f) => self.span[*f],
        };
        let max_remaining = match &node {
            FormulaNode::Count(of) => most_left(questionnaire, of),
            _ => Vec::new(),
        };
        let formula = self.nodes.len();
        self.nodes.push(node.clone());
        self.span.push(span);
        self.max_remaining.push(max_remaining);
        self.highest.push(0);
        self.known.insert(node, formula);
        formula
    }

    /// The three-valued (Kleene) value of a compound by the values of its parts.
    pub(crate) fn compound_value(&self, formula: Formula, value: impl Fn(Formula) -> Value) -> Value {
        match &self.nodes[formula] {
            FormulaNode::All(list) => joined(list.iter().map(|f| value(*f)), FALSE),
            FormulaNode::Any(list) => joined(list.iter().map(|f| value(*f)), TRUE),
            FormulaNode::Not(f) => match value(*f) {
                TRUE => FALSE,
                FALSE => TRUE,
                _ => OPEN,
            },
            FormulaNode::Atom { .. } | FormulaNode::Count(_) | FormulaNode::AtLeast { .. } => OPEN,
        }
    }

    /// The value of a comparison behind the question `behind - 1` with `counted` signs: false for
    /// good where the signs that can still come are too few.
    pub(crate) fn comparison_value(&self, formula: Formula, counted: u32, behind: usize) -> Value {
        let FormulaNode::AtLeast { n, count, until } = &self.nodes[formula] else { return OPEN };
        if counted >= *n {
            TRUE
        } else if behind >= *until || counted + self.max_remaining[*count][behind] < *n {
            FALSE
        } else {
            OPEN
        }
    }

    /// The thresholds of a comparison behind the question `behind - 1`: the values of its counter
    /// at which it becomes true, or is no longer false for good. None where its count isn't a
    /// counter.
    pub(crate) fn thresholds(&self, formula: Formula, behind: usize) -> impl Iterator<Item = Threshold> + use<> {
        let thresholds = match &self.nodes[formula] {
            FormulaNode::AtLeast { n, count, until } => self.counter_of[*count].map(|counter| {
                let reachable_from = n.saturating_sub(self.max_remaining[*count][behind]);
                [Some((counter, *n)), (behind < *until && reachable_from > 0).then_some((counter, reachable_from))]
            }),
            _ => None,
        };
        thresholds.into_iter().flatten().flatten()
    }

    /// The count of a comparison, if the comparison reads all of its questions.
    pub(crate) fn whole_count(&self, formula: Formula) -> Option<Formula> {
        match &self.nodes[formula] {
            FormulaNode::AtLeast { count, until, .. } if self.span[*count].1 + 1 == *until => Some(*count),
            _ => None,
        }
    }

    pub(crate) fn parts(&self, formula: Formula) -> &[Formula] {
        match &self.nodes[formula] {
            FormulaNode::All(list) | FormulaNode::Any(list) => list,
            FormulaNode::Not(f) | FormulaNode::AtLeast { count: f, .. } => std::slice::from_ref(f),
            FormulaNode::Atom { .. } | FormulaNode::Count(_) => &[],
        }
    }
}

/// The conjunction (`decides` is false) or disjunction (true) of some values.
fn joined(values: impl Iterator<Item = Value>, decides: Value) -> Value {
    let mut open = false;
    for value in values {
        match value {
            _ if value == decides => return decides,
            TRUE | FALSE => {}
            _ => open = true,
        }
    }
    if open { OPEN } else { TRUE - decides }
}

fn signs(of: &[(QuestionIx, AnswerSet)]) -> Signs {
    let mut signs: Signs = of.iter().map(|(q, set)| (q.index(), set.bits())).collect();
    signs.sort_unstable();
    signs
}

/// The lists of signs that some condition counts, without those that are a prefix of another.
fn lists(questionnaire: &Questionnaire, watch: &[Condition]) -> Vec<Signs> {
    fn collect(condition: &Condition, out: &mut BTreeSet<Signs>) {
        match condition {
            Condition::AtLeast { of, .. } => {
                out.insert(signs(of));
            }
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| collect(c, out)),
            Condition::Not(inner) => collect(inner, out),
            Condition::Answer { .. } | Condition::Holds(_) => {}
        }
    }
    let mut all = BTreeSet::new();
    let of_questions = questionnaire.questions.iter().flat_map(|q| [&q.asked_when, &q.unless]).flatten();
    let of_outcomes = questionnaire.outcomes.iter().filter_map(|o| o.when.as_ref());
    let named = questionnaire.conditions.iter().map(|n| &n.condition);
    named.chain(of_questions).chain(of_outcomes).chain(watch).for_each(|c| collect(c, &mut all));
    // In this order a list stands right before those that begin with it.
    let all: Vec<Signs> = all.into_iter().collect();
    let begins = |i: usize| all.get(i + 1).is_some_and(|next| next.starts_with(&all[i]));
    (0..all.len()).filter(|i| !begins(*i)).map(|i| all[i].clone()).collect()
}

/// For each layer, the most signs that the questions from there on can add to a count.
fn most_left(questionnaire: &Questionnaire, of: &[(usize, u64)]) -> Vec<u32> {
    let questions = &questionnaire.questions;
    let mut out = vec![0; questions.len() + 1];
    for layer in (0..questions.len()).rev() {
        let here: u32 = of.iter().filter(|(q, _)| *q == layer).map(|(q, mask)| most_here(&questions[*q], *mask)).sum();
        out[layer] = out[layer + 1] + here;
    }
    out
}

/// The most signs of a set that one reply can give.
fn most_here(question: &Question, mask: u64) -> u32 {
    match question.choose {
        Choose::One => u32::from(mask != 0),
        Choose::Many => {
            let alone = question.alone().bits();
            (mask & !alone).count_ones().max(u32::from(mask != 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prover::diagram::small_file::small_file;

    #[test]
    fn a_comparison_has_thresholds_where_it_is_decided() {
        let rules = FormulaGraph::new(&small_file(5, 3), &[], 1);
        let thresholds = |behind| rules.thresholds(rules.named[0], behind).collect::<Vec<_>>();
        // Behind `q1` four signs can still come, behind `q4` one.
        assert_eq!(thresholds(2), [(0, 3)]);
        assert_eq!(thresholds(5), [(0, 3), (0, 2)]);
        assert_eq!(thresholds(6), [(0, 3)]);
        let value = |count| rules.comparison_value(rules.named[0], count, 5);
        assert_eq!([value(1), value(2), value(3)], [FALSE, OPEN, TRUE]);
    }
}
