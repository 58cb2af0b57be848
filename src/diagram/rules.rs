//! The rules of a questionnaire as shared formulas, with their own three-valued reading.

use std::collections::BTreeMap;

use crate::questionnaire::{Choose, Condition, Questionnaire};

/// A formula, by its place among the distinct ones; what it is made of stands before it.
pub type Formula = usize;

/// What is known of a formula: [`FALSE`], [`TRUE`], [`OPEN`], a count above [`COUNTED`], or [`FORGOTTEN`].
pub type Value = u16;

pub(crate) const FALSE: Value = 0;
pub(crate) const TRUE: Value = 1;
/// Neither yet.
pub(crate) const OPEN: Value = 2;
/// A count that is still open, and is `value - COUNTED`.
pub(crate) const COUNTED: Value = 3;
/// Nothing that is still to be decided reads it.
pub(crate) const FORGOTTEN: Value = Value::MAX;

/// A distinct piece of the rules.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Piece {
    /// Any of these answers, or declined.
    Atom { question: usize, mask: u64, declined: bool },
    /// At least `n` of these signs.
    AtLeast { n: u32, of: Vec<(usize, u64)> },
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
    pub(crate) pieces: Vec<Piece>,
    known: BTreeMap<Piece, Formula>,
    /// First and last question that a formula reads (an empty one reads none: `usize::MAX`, 0).
    pub(crate) span: Vec<(usize, usize)>,
    /// Of a count: the most that the questions from each layer on can add.
    pub(crate) rest: Vec<Vec<u32>>,
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
    pub(crate) fn new(questionnaire: &Questionnaire, watch: &[Condition]) -> Self {
        let mut rules = Rules::default();
        for named in questionnaire.conditions() {
            let formula = rules.compile(questionnaire, &named.condition);
            rules.named.push(formula);
        }
        for question in questionnaire.questions() {
            let asked = question.asked_when.as_ref().map(|c| rules.compile(questionnaire, c));
            let unless = question.unless.as_ref().map(|c| rules.compile(questionnaire, c));
            rules.asked.push(asked);
            rules.unless.push(unless);
        }
        for outcome in questionnaire.outcomes() {
            let when = outcome.when.as_ref().map(|c| rules.compile(questionnaire, c));
            rules.outcomes.push(when);
        }
        rules.gates = questionnaire.outcomes().iter().take_while(|o| o.at_once).count();
        rules.watch = watch.iter().map(|c| rules.compile(questionnaire, c)).collect();
        let questions = questionnaire.questions().len();
        rules.reading = vec![Vec::new(); questions];
        // Parts stand before what they are part of, so that each formula's questions are those of its parts.
        let mut read: Vec<Vec<usize>> = Vec::with_capacity(rules.pieces.len());
        for formula in 0..rules.pieces.len() {
            let mut questions: Vec<usize> = match &rules.pieces[formula] {
                Piece::Atom { question, .. } => vec![*question],
                Piece::AtLeast { of, .. } => of.iter().map(|(q, _)| *q).collect(),
                Piece::All(_) | Piece::Any(_) | Piece::Not(_) => {
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
        rules
    }

    /// The formula of a condition.
    fn compile(&mut self, questionnaire: &Questionnaire, condition: &Condition) -> Formula {
        let number = self.numbered.len();
        self.numbered.push(None);
        let piece = match condition {
            Condition::Answer { question, any_of, declined } => {
                Piece::Atom { question: question.index(), mask: any_of.bits(), declined: *declined }
            }
            Condition::AtLeast { n, of } => {
                Piece::AtLeast { n: *n, of: of.iter().map(|(q, set)| (q.index(), set.bits())).collect() }
            }
            Condition::All(list) => Piece::All(list.iter().map(|c| self.compile(questionnaire, c)).collect()),
            Condition::Any(list) => Piece::Any(list.iter().map(|c| self.compile(questionnaire, c)).collect()),
            Condition::Not(inner) => Piece::Not(self.compile(questionnaire, inner)),
            Condition::Holds(ix) => return self.named[ix.index()],
        };
        let formula = self.piece(questionnaire, piece);
        self.numbered[number] = Some(formula);
        formula
    }

    fn piece(&mut self, questionnaire: &Questionnaire, piece: Piece) -> Formula {
        if let Some(formula) = self.known.get(&piece) {
            return *formula;
        }
        let join = |a: (usize, usize), b: (usize, usize)| (a.0.min(b.0), a.1.max(b.1));
        let nothing = (usize::MAX, 0);
        let span = match &piece {
            Piece::Atom { question, .. } => (*question, *question),
            Piece::AtLeast { of, .. } => of.iter().map(|(q, _)| (*q, *q)).fold(nothing, join),
            Piece::All(list) | Piece::Any(list) => list.iter().map(|f| self.span[*f]).fold(nothing, join),
            Piece::Not(f) => self.span[*f],
        };
        let rest = match &piece {
            Piece::AtLeast { of, .. } => most_left(questionnaire, of),
            _ => Vec::new(),
        };
        let formula = self.pieces.len();
        self.pieces.push(piece.clone());
        self.span.push(span);
        self.rest.push(rest);
        self.known.insert(piece, formula);
        formula
    }

    /// The value of a composite from the values of its parts.
    pub(crate) fn composed(&self, formula: Formula, value: impl Fn(Formula) -> Value) -> Value {
        match &self.pieces[formula] {
            Piece::All(list) => {
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
            Piece::Any(list) => {
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
            Piece::Not(f) => match value(*f) {
                TRUE => FALSE,
                FALSE => TRUE,
                _ => OPEN,
            },
            Piece::Atom { .. } | Piece::AtLeast { .. } => OPEN,
        }
    }

    /// The parts of a formula.
    pub(crate) fn parts(&self, formula: Formula) -> &[Formula] {
        match &self.pieces[formula] {
            Piece::All(list) | Piece::Any(list) => list,
            Piece::Not(f) => std::slice::from_ref(f),
            Piece::Atom { .. } | Piece::AtLeast { .. } => &[],
        }
    }
}

/// For every layer, the most signs that the questions from there on can add to a count.
fn most_left(questionnaire: &Questionnaire, of: &[(usize, u64)]) -> Vec<u32> {
    let questions = questionnaire.questions();
    let mut out = vec![0; questions.len() + 1];
    for layer in (0..questions.len()).rev() {
        let here: u32 = of.iter().filter(|(q, _)| *q == layer).map(|(q, mask)| most_here(&questions[*q], *mask)).sum();
        out[layer] = out[layer + 1] + here;
    }
    out
}

/// The most signs of a set that one reply can hold.
fn most_here(question: &crate::questionnaire::Question, mask: u64) -> u32 {
    match question.choose {
        Choose::One => u32::from(mask != 0),
        Choose::Many => {
            let alone = question.alone().bits();
            (mask & !alone).count_ones().max(u32::from(mask != 0))
        }
    }
}
