//! Following one watched condition along the diagram.

use crate::prover::diagram::classes;
use crate::prover::diagram::edges::{Bounds, Threshold};
use crate::prover::diagram::rules::{COUNTED, FALSE, FORGOTTEN, Formula, FormulaNode, OPEN, RANGED, Rules, TRUE, Value};
use crate::prover::diagram::{Diagram, Seen, seen};

/// Follows one condition: its own small state beside a node of the diagram.
pub(crate) struct Monitor<'d> {
    diagram: &'d Diagram,
    root: Formula,
    /// The formulas of the condition, parts first.
    formulas: Vec<Formula>,
    values: Vec<Value>,
    /// Of each question, the places of the formulas that read it, each with its place in an effect if it is a leaf.
    reads: Vec<Vec<(usize, Option<usize>)>>,
}

/// What a step makes of the condition.
pub(crate) struct MonitorStep {
    /// The state after it: the value of each formula of the condition.
    pub(crate) state: Vec<Value>,
    /// Whether it holds if nothing more is asked.
    pub(crate) now: bool,
    /// Whether it can't hold any more.
    pub(crate) never: bool,
}

impl<'d> Monitor<'d> {
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
        let of_question = |question: usize| {
            let reading = |(_, f): &(usize, &Formula)| diagram.rules.reading[question].binary_search(f).is_ok();
            let read: Vec<(usize, &Formula)> = formulas.iter().enumerate().filter(reading).collect();
            let literals = classes::literals(&diagram.rules, question);
            read.into_iter().map(|(at, f)| (at, literals.binary_search(f).ok())).collect()
        };
        let reads = (0..diagram.classes.len()).map(of_question).collect();
        Self { diagram, root, formulas, values: vec![OPEN; diagram.rules.pieces.len()], reads }
    }

    /// The state before the first question.
    pub(crate) fn start(&self) -> Vec<Value> {
        let rules = &self.diagram.rules;
        let fresh = |f: &Formula| match (&rules.pieces[*f], rules.range_of[*f]) {
            (FormulaNode::Count(_), Some(_)) => RANGED,
            (FormulaNode::Count(_), None) => COUNTED,
            _ => OPEN,
        };
        self.formulas.iter().map(fresh).collect()
    }

    /// The counts with bounds that the condition reads, by their places.
    pub(crate) fn ranges(&self) -> Vec<usize> {
        let mut out: Vec<usize> = self.formulas.iter().filter_map(|f| self.diagram.rules.range_of[*f]).collect();
        out.sort_unstable();
        out
    }

    /// Whether a state still holds a count with bounds.
    pub(crate) fn holds_range(&self, state: &[Value], range: usize) -> bool {
        let formula = self.diagram.rules.ranged[range];
        self.formulas.binary_search(&formula).is_ok_and(|at| state[at] == RANGED)
    }

    /// What a state says of the condition's formulas, with the bounds that stand beside it.
    pub(crate) fn known<'s>(&'s self, state: &'s [Value], bounds: &'s [Bounds]) -> impl Iterator<Item = (Formula, Seen)> + 's {
        let range = |f: Formula| self.diagram.rules.range_of[f].unwrap_or(0);
        self.formulas.iter().zip(state).filter_map(move |(f, v)| seen(*v, || bounds[range(*f)]).map(|s| (*f, s)))
    }

    /// The numbers of counts at which a question changes what the condition knows.
    pub(crate) fn cuts(&self, question: usize, state: &[Value], out: &mut Vec<Threshold>) {
        let rules = &self.diagram.rules;
        out.clear();
        for (at, _) in self.reads[question].iter().filter(|(at, _)| state[*at] == OPEN) {
            let formula = self.formulas[*at];
            if let FormulaNode::AtLeast { count, .. } = &rules.pieces[formula]
                && let Some(range) = rules.range_of[*count]
            {
                out.extend(rules.cuts(formula, question + 1).into_iter().flatten().map(|at| (range, at)));
            }
        }
        out.sort_unstable();
        out.dedup();
    }

    /// The state after a question, given a class of replies (`None`: it wasn't asked) and the bounds of a part within which
    /// nothing changes.
    pub(crate) fn step(&mut self, question: usize, state: &[Value], class: Option<usize>, part: &[Bounds]) -> MonitorStep {
        let rules = &self.diagram.rules;
        for (formula, value) in self.formulas.iter().zip(state) {
            self.values[*formula] = *value;
        }
        for (at, literal) in &self.reads[question] {
            let formula = self.formulas[*at];
            let value = self.values[formula];
            if matches!(value, FORGOTTEN | TRUE | FALSE) {
                continue;
            }
            let given = class.zip(*literal).map_or(0, |(c, literal)| self.diagram.classes[question][c].effect.literals[literal]);
            self.values[formula] = match &rules.pieces[formula] {
                FormulaNode::Atom { .. } => given,
                FormulaNode::Count(_) if value == RANGED => RANGED,
                FormulaNode::Count(_) => value.saturating_add(given).min(RANGED - 1),
                FormulaNode::AtLeast { count, .. } => match (rules.range_of[*count], self.values[*count]) {
                    (Some(range), _) => rules.compared(formula, part[range].0, question + 1),
                    (None, counted) => rules.compared(formula, u32::from(counted.saturating_sub(COUNTED)), question + 1),
                },
                _ => rules.composed(formula, |part| self.values[part]),
            };
        }
        let now = holds_now(rules, &self.values, self.root);
        let mut after = vec![FORGOTTEN; self.formulas.len()];
        self.keep(self.root, &mut after);
        MonitorStep { state: after, now, never: self.values[self.root] == FALSE }
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
            FormulaNode::All(list) => list.iter().all(|f| holds_now(rules, values, *f)),
            FormulaNode::Any(list) => list.iter().any(|f| holds_now(rules, values, *f)),
            FormulaNode::Not(f) => !holds_now(rules, values, *f),
            FormulaNode::Atom { .. } | FormulaNode::Count(_) | FormulaNode::AtLeast { .. } => false,
        },
    }
}
