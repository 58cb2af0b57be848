//! Monitors: a finite-state observer of one watched condition, run along the paths of the diagram.

use std::collections::BTreeMap;

use crate::prover::diagram::{
    AbstractValue, Bounds, COUNTED, Class, Diagram, FALSE, FORGOTTEN, Formula, FormulaGraph, FormulaNode, INTERVAL, OPEN, TRUE,
    Threshold, Value, literals,
};

/// The monitor of one condition. Its state is the value of each of the condition's formulas.
pub(crate) struct Monitor<'d> {
    diagram: &'d Diagram,
    root: Formula,
    /// The formulas of the condition, parts first.
    formulas: Vec<Formula>,
    /// The parts of each formula, by their place in `formulas`.
    parts: Vec<Vec<usize>>,
    /// Work space: the values of all formulas.
    values: Vec<Value>,
    /// For each question, the formulas that read it by their place in `formulas`, a literal with
    /// its place in an effect.
    reads: Vec<Vec<(usize, Option<usize>)>>,
}

/// A step to a state: its values, or its place among those that were met.
#[derive(Clone, Copy)]
pub(crate) struct MonitorStep<S> {
    pub(crate) state: S,
    /// Whether the condition holds if no other question is asked.
    pub(crate) now: bool,
    /// Whether the condition can't hold on any continuation.
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
        let place = |f: &Formula| formulas.binary_search(f).ok();
        let parts = formulas.iter().map(|f| diagram.rules.parts(*f).iter().filter_map(place).collect()).collect();
        let of_question = |question: usize| {
            let reading = |(_, f): &(usize, &Formula)| diagram.rules.reading[question].binary_search(f).is_ok();
            let read: Vec<(usize, &Formula)> = formulas.iter().enumerate().filter(reading).collect();
            let literals = literals(&diagram.rules, question);
            read.into_iter().map(|(at, f)| (at, literals.binary_search(f).ok())).collect()
        };
        let reads = (0..diagram.classes.len()).map(of_question).collect();
        Self { diagram, root, formulas, parts, values: vec![OPEN; diagram.rules.nodes.len()], reads }
    }

    pub(crate) fn start(&self) -> Vec<Value> {
        let rules = &self.diagram.rules;
        let fresh = |f: &Formula| match (&rules.nodes[*f], rules.counter_of[*f]) {
            (FormulaNode::Count(_), Some(_)) => INTERVAL,
            (FormulaNode::Count(_), None) => COUNTED,
            _ => OPEN,
        };
        self.formulas.iter().map(fresh).collect()
    }

    pub(crate) fn counters(&self) -> Vec<usize> {
        self.formulas.iter().filter_map(|f| self.diagram.rules.counter_of[*f]).collect()
    }

    pub(crate) fn holds_counter(&self, state: &[Value], counter: usize) -> bool {
        let formula = self.diagram.rules.counters[counter];
        self.formulas.binary_search(&formula).is_ok_and(|at| state[at] == INTERVAL)
    }

    /// The formulas that a state knows something of; `bounds` are the intervals of all counters.
    pub(crate) fn known<'s>(
        &'s self,
        state: &'s [Value],
        bounds: &'s [Bounds],
    ) -> impl Iterator<Item = (Formula, AbstractValue)> + 's {
        let counter = |f: Formula| self.diagram.rules.counter_of[f].unwrap_or(0);
        self.formulas
            .iter()
            .zip(state)
            .filter_map(move |(f, v)| AbstractValue::decode(*v, || bounds[counter(*f)]).map(|known| (*f, known)))
    }

    pub(crate) fn thresholds(&self, question: usize, state: &[Value], out: &mut Vec<Threshold>) {
        out.clear();
        for (at, _) in self.reads[question].iter().filter(|(at, _)| state[*at] == OPEN) {
            out.extend(self.diagram.rules.thresholds(self.formulas[*at], question + 1));
        }
        out.sort_unstable();
        out.dedup();
    }

    /// Whether a step of this question from this state depends on the bounds of a counter.
    pub(crate) fn reads_counters(&self, question: usize, state: &[Value]) -> bool {
        let rules = &self.diagram.rules;
        let counted =
            |f: Formula| matches!(rules.nodes[f], FormulaNode::AtLeast { count, .. } if rules.counter_of[count].is_some());
        self.reads[question].iter().any(|(at, _)| state[*at] == OPEN && counted(self.formulas[*at]))
    }

    /// The step of a question by a class of replies, `None` where it isn't asked. `part` are the
    /// bounds after the reply's signs, with no threshold within.
    pub(crate) fn step(
        &mut self,
        question: usize,
        state: &[Value],
        class: Option<usize>,
        part: &[Bounds],
    ) -> MonitorStep<Vec<Value>> {
        self.load(state);
        let rules = &self.diagram.rules;
        if self.reads[question].is_empty() {
            // Nothing that it knows changes, and what it has forgotten stays so.
            let now = holds_now(rules, &self.values, self.root);
            return MonitorStep { state: state.to_vec(), now, never: self.values[self.root] == FALSE };
        }
        for (at, literal) in &self.reads[question] {
            let formula = self.formulas[*at];
            let value = self.values[formula];
            if matches!(value, FORGOTTEN | TRUE | FALSE) {
                continue;
            }
            let signs = class.zip(*literal).map_or(0, |(c, literal)| self.diagram.classes[question][c].effect.literals[literal]);
            self.values[formula] = match &rules.nodes[formula] {
                FormulaNode::Atom { .. } => signs,
                FormulaNode::Count(_) if value == INTERVAL => INTERVAL,
                FormulaNode::Count(_) => value.saturating_add(signs).min(INTERVAL - 1),
                FormulaNode::AtLeast { count, .. } => match (rules.counter_of[*count], self.values[*count]) {
                    (Some(counter), _) => rules.comparison_value(formula, part[counter].0, question + 1),
                    (None, counted) => rules.comparison_value(formula, u32::from(counted.saturating_sub(COUNTED)), question + 1),
                },
                _ => rules.compound_value(formula, |part| self.values[part]),
            };
        }
        let now = holds_now(rules, &self.values, self.root);
        let mut after = vec![FORGOTTEN; self.formulas.len()];
        if let Ok(root) = self.formulas.binary_search(&self.root) {
            self.keep(root, &mut after);
        }
        MonitorStep { state: after, now, never: self.values[self.root] == FALSE }
    }

    /// Whether the condition reads a question.
    pub(crate) fn reads(&self, question: usize) -> bool {
        !self.reads[question].is_empty()
    }

    /// For each class of replies to a question, the first that gives the same to all that the condition reads there.
    pub(crate) fn alike(&self, question: usize) -> Vec<usize> {
        let mut first = BTreeMap::new();
        let read = || self.reads[question].iter().filter_map(|(_, literal)| *literal);
        let alike = |(class, of): (usize, &Class)| {
            let gives: Vec<Value> = read().map(|literal| of.effect.literals[literal]).collect();
            *first.entry(gives).or_insert(class)
        };
        self.diagram.classes[question].iter().enumerate().map(alike).collect()
    }

    /// Whether no further reply can change the condition's value.
    pub(crate) fn is_settled(&self, state: &[Value]) -> bool {
        self.formulas.binary_search(&self.root).is_ok_and(|root| matches!(state[root], TRUE | FALSE))
    }

    pub(crate) fn holds(&mut self, state: &[Value]) -> bool {
        self.load(state);
        holds_now(&self.diagram.rules, &self.values, self.root)
    }

    fn load(&mut self, state: &[Value]) {
        for (formula, value) in self.formulas.iter().zip(state) {
            self.values[*formula] = *value;
        }
    }

    /// Copies the value of a formula to the next state, and those of its parts while it is
    /// undecided.
    fn keep(&self, at: usize, after: &mut [Value]) {
        if after[at] != FORGOTTEN {
            return;
        }
        after[at] = self.values[self.formulas[at]];
        if after[at] == OPEN {
            for part in &self.parts[at] {
                self.keep(*part, after);
            }
        }
    }
}

/// Whether a formula holds if no other question is asked, so that undecided atoms and comparisons
/// are false.
fn holds_now(rules: &FormulaGraph, values: &[Value], formula: Formula) -> bool {
    match values[formula] {
        TRUE => true,
        FALSE => false,
        _ => match &rules.nodes[formula] {
            FormulaNode::All(list) => list.iter().all(|f| holds_now(rules, values, *f)),
            FormulaNode::Any(list) => list.iter().any(|f| holds_now(rules, values, *f)),
            FormulaNode::Not(f) => !holds_now(rules, values, *f),
            FormulaNode::Atom { .. } | FormulaNode::Count(_) | FormulaNode::AtLeast { .. } => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::model::{AnswerIx, AnswerSet, Condition, ConditionIx, QuestionIx, Reply};
    use crate::prover::diagram::Budget;
    use crate::prover::diagram::small_file::small_file;

    #[test]
    fn a_monitor_knows_when_its_condition_holds_and_when_it_never_can() {
        let file = small_file(3, 2);
        let diagram = Diagram::build(&file, &[Condition::Holds(ConditionIx(0))], Budget::default()).expect("small");
        let mut monitor = Monitor::new(&diagram, 0);
        let mut run = |replies: [usize; 3]| {
            let mut state = monitor.start();
            (1..)
                .zip(replies)
                .map(|(question, answer)| {
                    let reply = Reply::Chosen(AnswerSet::only(AnswerIx(answer)));
                    let class = diagram.class_of(&file, QuestionIx(question).index(), reply);
                    let step = monitor.step(question, &state, class, &[]);
                    state = step.state;
                    (step.now, step.never)
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(run([0, 1, 0]), [(false, false), (false, false), (true, false)]);
        assert_eq!(run([1, 1, 0]), [(false, false), (false, true), (false, true)]);
    }
}
