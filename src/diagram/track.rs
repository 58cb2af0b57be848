//! Following one watched condition along the diagram.

use super::Diagram;
use super::classes;
use super::rules::{COUNTED, FALSE, FORGOTTEN, Formula, OPEN, Piece, Rules, TRUE, Value};

/// Follows one condition: its own small state beside a node of the diagram.
pub(crate) struct Tracker<'d> {
    diagram: &'d Diagram,
    root: Formula,
    /// The formulas of the condition, parts first.
    formulas: Vec<Formula>,
    values: Vec<Value>,
    leaves: Vec<Vec<Formula>>,
}

/// What a step makes of the condition.
pub(crate) struct Stepped {
    /// The state after it: the value of each formula of the condition.
    pub(crate) state: Vec<Value>,
    /// Whether it holds if nothing more is asked.
    pub(crate) now: bool,
    /// Whether it can't hold any more.
    pub(crate) never: bool,
}

impl<'d> Tracker<'d> {
    pub(crate) fn new(diagram: &'d Diagram, watch: usize) -> Self {
        let root = diagram.rules.watch[watch];
        let mut formulas = vec![root];
        let mut at = 0;
        while at < formulas.len() {
            for part in diagram.rules.parts(formulas[at]) {
                if !formulas.contains(part) {
                    formulas.push(*part);
                }
            }
            at += 1;
        }
        formulas.sort_unstable();
        let leaves = (0..diagram.classes.len()).map(|q| classes::leaves(&diagram.rules, q)).collect();
        Self { diagram, root, formulas, values: vec![OPEN; diagram.rules.pieces.len()], leaves }
    }

    /// The formulas of a state, in its order.
    pub(crate) fn formulas(&self) -> &[Formula] {
        &self.formulas
    }

    /// The state before the first question.
    pub(crate) fn start(&self) -> Vec<Value> {
        let fresh = |f: &Formula| if matches!(self.diagram.rules.pieces[*f], Piece::AtLeast { .. }) { COUNTED } else { OPEN };
        self.formulas.iter().map(fresh).collect()
    }

    /// The state after a question, given a class of replies (`None`: it wasn't asked).
    pub(crate) fn step(&mut self, question: usize, state: &[Value], class: Option<usize>) -> Stepped {
        let rules = &self.diagram.rules;
        for (formula, value) in self.formulas.iter().zip(state) {
            self.values[*formula] = *value;
        }
        for formula in &self.formulas {
            let value = self.values[*formula];
            if matches!(value, FORGOTTEN | TRUE | FALSE) {
                continue;
            }
            let reads = |q: &usize| *q == question;
            let given = class
                .and_then(|c| {
                    let at = self.leaves[question].iter().position(|l| l == formula)?;
                    Some(self.diagram.classes[question][c].effect.leaves[at])
                })
                .unwrap_or(0);
            self.values[*formula] = match &rules.pieces[*formula] {
                Piece::Atom { question, .. } if reads(question) => given,
                Piece::Atom { .. } => value,
                Piece::AtLeast { n, .. } => {
                    let count = u32::from(value - COUNTED) + u32::from(given);
                    match count {
                        c if c >= *n => TRUE,
                        c if c + rules.rest[*formula][question + 1] < *n => FALSE,
                        c => COUNTED + Value::try_from(c).unwrap_or(Value::MAX - COUNTED - 1),
                    }
                }
                _ => rules.composed(*formula, |part| self.values[part]),
            };
        }
        let now = holds_now(rules, &self.values, self.root);
        let mut after = vec![FORGOTTEN; self.formulas.len()];
        self.keep(self.root, &mut after);
        Stepped { state: after, now, never: self.values[self.root] == FALSE }
    }

    /// Whether the condition holds in a state behind all questions.
    pub(crate) fn holds(&mut self, state: &[Value]) -> bool {
        for (formula, value) in self.formulas.iter().zip(state) {
            self.values[*formula] = *value;
        }
        holds_now(&self.diagram.rules, &self.values, self.root)
    }

    /// Keeps the value of a formula, and of its parts while it is open.
    fn keep(&self, formula: Formula, after: &mut [Value]) {
        let Ok(at) = self.formulas.binary_search(&formula) else { return };
        if after[at] != FORGOTTEN {
            return;
        }
        after[at] = self.values[formula];
        if self.values[formula] == OPEN {
            for part in self.diagram.rules.parts(formula) {
                self.keep(*part, after);
            }
        }
    }
}

/// Whether a formula holds if nothing more is asked: what is open of an atom or a count is then false.
fn holds_now(rules: &Rules, values: &[Value], formula: Formula) -> bool {
    match values[formula] {
        TRUE => true,
        FALSE => false,
        _ => match &rules.pieces[formula] {
            Piece::All(list) => list.iter().all(|f| holds_now(rules, values, *f)),
            Piece::Any(list) => list.iter().any(|f| holds_now(rules, values, *f)),
            Piece::Not(f) => !holds_now(rules, values, *f),
            Piece::Atom { .. } | Piece::AtLeast { .. } => false,
        },
    }
}
