//! The rules of a questionnaire as shared formulas, with their own three-valued reading.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::model::{AnswerSet, Choose, Condition, QuestionIx, Questionnaire};

/// A formula, by its place among the distinct ones; what it is made of stands before it.
pub type Formula = usize;

/// What is known of a formula: [`FALSE`], [`TRUE`], [`OPEN`], a count above [`COUNTED`], [`RANGED`] or [`FORGOTTEN`].
pub type Value = u16;

pub(crate) const FALSE: Value = 0;
pub(crate) const TRUE: Value = 1;
/// Neither yet.
pub(crate) const OPEN: Value = 2;
/// A count that is still open, and is `value - COUNTED`.
pub(crate) const COUNTED: Value = 3;
/// A count that is still open, and stands between the bounds of the node.
pub(crate) const RANGED: Value = Value::MAX - 1;
/// Nothing that is still to be decided reads it.
pub(crate) const FORGOTTEN: Value = Value::MAX;

/// Signs of some questions: each question with a bit an answer, in the order of the questions.
pub(crate) type Signs = Vec<(usize, u64)>;

/// A distinct piece of the rules.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FormulaNode {
    /// Any of these answers, or declined.
    Atom { question: usize, mask: u64, declined: bool },
    /// So many of these signs so far.
    Count(Signs),
    /// At least `n` of a count's signs before the question `until`. Conditions that count the same signs up to some question
    /// share one count.
    AtLeast { n: u32, count: Formula, until: usize },
    /// Every one.
    All(Vec<Formula>),
    /// Any one.
    Any(Vec<Formula>),
    /// Not.
    Not(Formula),
}

/// The rules as formulas.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    pub(crate) pieces: Vec<FormulaNode>,
    known: BTreeMap<FormulaNode, Formula>,
    /// All lists of signs that are counted, none of them the beginning of another.
    lists: Vec<Signs>,
    /// First and last question that a formula reads (an empty one reads none: `usize::MAX`, 0).
    pub(crate) span: Vec<(usize, usize)>,
    /// Of a count: the most that the questions from each layer on can add.
    pub(crate) rest: Vec<Vec<u32>>,
    /// Of a count: the highest number that something compares it with.
    highest: Vec<u32>,
    /// The counts that nodes hold between bounds, and the place of each formula among them.
    pub(crate) ranged: Vec<Formula>,
    pub(crate) range_of: Vec<Option<usize>>,
    /// When each question is asked, and when not.
    pub(crate) asked: Vec<Option<Formula>>,
    pub(crate) unless: Vec<Option<Formula>>,
    /// When each outcome holds.
    pub(crate) outcomes: Vec<Option<Formula>>,
    pub(crate) gates: usize,
    /// The conditions watched.
    pub(crate) watch: Vec<Formula>,
    /// The formulas that read a question, in order (parts first).
    pub(crate) reading: Vec<Vec<Formula>>,
    /// The formula of every condition in reading order, each before its parts; `None` for one that names another.
    pub(crate) numbered: Vec<Option<Formula>>,
    /// The formula of each named condition.
    pub(crate) named: Vec<Formula>,
}

impl Rules {
    /// Compiles the rules of a questionnaire, and the conditions to watch.
    /// A count that is compared with `ranged_from` or more is held between bounds, a smaller one sign by sign.
    pub(crate) fn new(questionnaire: &Questionnaire, watch: &[Condition], ranged_from: u32) -> Self {
        let mut rules = Rules { lists: lists(questionnaire, watch), ..Rules::default() };
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
        for outcome in &questionnaire.outcomes {
            let when = outcome.when.as_ref().map(|c| rules.compile(questionnaire, c));
            rules.outcomes.push(when);
        }
        rules.gates = questionnaire.outcomes.iter().take_while(|o| o.at_once).count();
        rules.watch = watch.iter().map(|c| rules.compile(questionnaire, c)).collect();
        let questions = questionnaire.questions.len();
        rules.reading = vec![Vec::new(); questions];
        // Parts stand before what they are part of, so that each formula's questions are those of its parts.
        let mut read: Vec<Vec<usize>> = Vec::with_capacity(rules.pieces.len());
        for formula in 0..rules.pieces.len() {
            let mut questions: Vec<usize> = match &rules.pieces[formula] {
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
        rules.range_of = vec![None; rules.pieces.len()];
        for count in 0..rules.pieces.len() {
            if matches!(rules.pieces[count], FormulaNode::Count(_)) && rules.highest[count] >= ranged_from {
                rules.range_of[count] = Some(rules.ranged.len());
                rules.ranged.push(count);
            }
        }
        rules
    }

    /// The formula of a condition.
    fn compile(&mut self, questionnaire: &Questionnaire, condition: &Condition) -> Formula {
        let number = self.numbered.len();
        self.numbered.push(None);
        let piece = match condition {
            Condition::Answer { question, any_of, declined } => {
                FormulaNode::Atom { question: question.index(), mask: any_of.bits(), declined: *declined }
            }
            Condition::AtLeast { n, of } => {
                let signs = signs(of);
                let until = signs.last().map_or(0, |(q, _)| q + 1);
                let whole = self.lists.iter().find(|l| l.starts_with(&signs)).cloned().unwrap_or(signs);
                let count = self.piece(questionnaire, FormulaNode::Count(whole));
                self.highest[count] = self.highest[count].max(*n);
                FormulaNode::AtLeast { n: *n, count, until }
            }
            Condition::All(list) => FormulaNode::All(list.iter().map(|c| self.compile(questionnaire, c)).collect()),
            Condition::Any(list) => FormulaNode::Any(list.iter().map(|c| self.compile(questionnaire, c)).collect()),
            Condition::Not(inner) => FormulaNode::Not(self.compile(questionnaire, inner)),
            Condition::Holds(ix) => return self.named[ix.index()],
        };
        let formula = self.piece(questionnaire, piece);
        self.numbered[number] = Some(formula);
        formula
    }

    fn piece(&mut self, questionnaire: &Questionnaire, piece: FormulaNode) -> Formula {
        if let Some(formula) = self.known.get(&piece) {
            return *formula;
        }
        let join = |a: (usize, usize), b: (usize, usize)| (a.0.min(b.0), a.1.max(b.1));
        let nothing = (usize::MAX, 0);
        let span = match &piece {
            FormulaNode::Atom { question, .. } => (*question, *question),
            FormulaNode::Count(of) => of.iter().map(|(q, _)| (*q, *q)).fold(nothing, join),
            FormulaNode::AtLeast { count, until, .. } => (self.span[*count].0, until.saturating_sub(1)),
            FormulaNode::All(list) | FormulaNode::Any(list) => list.iter().map(|f| self.span[*f]).fold(nothing, join),
            FormulaNode::Not(f) => self.span[*f],
        };
        let rest = match &piece {
            FormulaNode::Count(of) => most_left(questionnaire, of),
            _ => Vec::new(),
        };
        let formula = self.pieces.len();
        self.pieces.push(piece.clone());
        self.span.push(span);
        self.rest.push(rest);
        self.highest.push(0);
        self.known.insert(piece, formula);
        formula
    }

    /// The value of a composite from the values of its parts.
    pub(crate) fn composed(&self, formula: Formula, value: impl Fn(Formula) -> Value) -> Value {
        match &self.pieces[formula] {
            FormulaNode::All(list) => {
                let mut all = TRUE;
                for f in list {
                    match value(*f) {
                        FALSE => return FALSE,
                        TRUE => {}
                        _ => all = OPEN,
                    }
                }
                all
            }
            FormulaNode::Any(list) => {
                let mut any = FALSE;
                for f in list {
                    match value(*f) {
                        TRUE => return TRUE,
                        FALSE => {}
                        _ => any = OPEN,
                    }
                }
                any
            }
            FormulaNode::Not(f) => match value(*f) {
                TRUE => FALSE,
                FALSE => TRUE,
                _ => OPEN,
            },
            FormulaNode::Atom { .. } | FormulaNode::Count(_) | FormulaNode::AtLeast { .. } => OPEN,
        }
    }

    /// The value of a comparison once the question `behind - 1` has been met, with so many signs counted. One that can't be
    /// reached by what the whole count can still add is false for good.
    pub(crate) fn compared(&self, formula: Formula, counted: u32, behind: usize) -> Value {
        let FormulaNode::AtLeast { n, count, until } = &self.pieces[formula] else { return OPEN };
        if counted >= *n {
            TRUE
        } else if behind >= *until || counted + self.rest[*count][behind] < *n {
            FALSE
        } else {
            OPEN
        }
    }

    /// The numbers at which a comparison's value changes once the question `behind - 1` has been met.
    pub(crate) fn cuts(&self, formula: Formula, behind: usize) -> [Option<u32>; 2] {
        let FormulaNode::AtLeast { n, count, until } = &self.pieces[formula] else { return [None; 2] };
        let beyond = n.saturating_sub(self.rest[*count][behind]);
        [Some(*n), (behind < *until && beyond > 0).then_some(beyond)]
    }

    /// The count that a comparison reads, if it reads all of its questions.
    pub(crate) fn whole_count(&self, formula: Formula) -> Option<Formula> {
        match &self.pieces[formula] {
            FormulaNode::AtLeast { count, until, .. } if self.span[*count].1 + 1 == *until => Some(*count),
            _ => None,
        }
    }

    /// The parts of a formula.
    pub(crate) fn parts(&self, formula: Formula) -> &[Formula] {
        match &self.pieces[formula] {
            FormulaNode::All(list) | FormulaNode::Any(list) => list,
            FormulaNode::Not(f) | FormulaNode::AtLeast { count: f, .. } => std::slice::from_ref(f),
            FormulaNode::Atom { .. } | FormulaNode::Count(_) => &[],
        }
    }
}

/// The signs of a count, in the order of the questions.
fn signs(of: &[(QuestionIx, AnswerSet)]) -> Signs {
    let mut signs: Signs = of.iter().map(|(q, set)| (q.index(), set.bits())).collect();
    signs.sort_unstable();
    signs
}

/// Every list of signs that is counted somewhere and isn't the beginning of a longer one.
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

/// For every layer, the most signs that the questions from there on can add to a count.
fn most_left(questionnaire: &Questionnaire, of: &[(usize, u64)]) -> Vec<u32> {
    let questions = &questionnaire.questions;
    let mut out = vec![0; questions.len() + 1];
    for layer in (0..questions.len()).rev() {
        let here: u32 = of.iter().filter(|(q, _)| *q == layer).map(|(q, mask)| most_here(&questions[*q], *mask)).sum();
        out[layer] = out[layer + 1] + here;
    }
    out
}

/// The most signs of a set that one reply can hold.
fn most_here(question: &crate::content::model::Question, mask: u64) -> u32 {
    match question.choose {
        Choose::One => u32::from(mask != 0),
        Choose::Many => {
            let alone = question.alone().bits();
            (mask & !alone).count_ones().max(u32::from(mask != 0))
        }
    }
}
