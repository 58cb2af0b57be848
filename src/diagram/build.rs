//! Building the diagram: forward, layer by layer, merging equal states; then backward, what can still be reached.

use hashbrown::HashTable;

use super::classes;
use super::rules::{FALSE, Formula, Rules, TRUE, Value};
use super::step::Step;
use super::tree::{To, reached};
use super::{Diagram, Layer, NodeIx, OutcomeSet, TooLarge};
use crate::questionnaire::{Condition, ConditionIx, OutcomeIx, QuestionIx, Questionnaire};

/// How large a diagram may become, and how it holds counts.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// Nodes in all.
    pub nodes: usize,
    /// Edges in all.
    pub edges: usize,
    /// Cells of memory for exact counts at one layer, eight bytes each.
    pub cells: usize,
    /// Steps that a search for one sheet may take.
    pub steps: usize,
    /// A count that is compared with this number or a higher one is held between bounds, so that one node stands for many
    /// numbers; a smaller one sign by sign. What is so shown to hold does; where a break can't be shown, the diagram is
    /// built once more with every count sign by sign.
    pub ranged_from: u32,
    /// Faults for the tests of the referee; none in any other use.
    #[doc(hidden)]
    pub faults: Faults,
}

/// Faults that the tests of the referee plant into the diagram.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, Default)]
pub struct Faults {
    /// From this question on, every sign counts for one more.
    pub one_more_from: Option<usize>,
    /// From this question on, the last sign of a count is lost.
    pub one_less_from: Option<usize>,
    /// No count goes beyond this number.
    pub sticks_at: Option<u32>,
    /// States are held to be the same where so many bits of their hash are.
    pub hash_bits: Option<u32>,
    /// Every state has the same hash. Slow, and no fault: what is compared is the state.
    pub one_hash: bool,
    /// From this question on, the bounds of a node that is met again stay as they are.
    pub narrow_from: Option<usize>,
    /// From this question on, two sheets that part are held to be a sign nearer to each other than they are.
    pub nearer_from: Option<usize>,
    /// Words of exact counts have so many bits and what is beyond is lost.
    pub word_bits: Option<u32>,
}

impl Default for Budget {
    /// What fits in about 256 MiB for states of usual width.
    fn default() -> Self {
        Self { nodes: 2_000_000, edges: 16_000_000, cells: 30_000_000, steps: 200_000, ranged_from: 4, faults: Faults::default() }
    }
}

impl Budget {
    /// The same with every count held sign by sign.
    #[must_use]
    pub fn sign_by_sign(self) -> Self {
        Self { ranged_from: u32::MAX, ..self }
    }
}

pub(super) fn build(questionnaire: &Questionnaire, watch: &[Condition], budget: Budget) -> Result<Diagram, TooLarge> {
    from_rules(Rules::new(questionnaire, watch, budget.ranged_from), questionnaire, budget)
}

pub(super) fn from_rules(rules: Rules, questionnaire: &Questionnaire, budget: Budget) -> Result<Diagram, TooLarge> {
    let n = questionnaire.questions().len();
    let mut all_classes = Vec::with_capacity(n);
    for question in 0..n {
        let Some(of_question) = classes::classes(&rules, questionnaire, question) else {
            return Err(TooLarge {
                question: QuestionIx(question),
                nodes: 0,
                held: vec![QuestionIx(question)],
                conditions: Vec::new(),
            });
        };
        all_classes.push(of_question);
    }
    let needed_until = needed_until(&rules, n);
    let fresh = |layer: usize| -> Layer {
        let live: Vec<Formula> =
            (0..rules.pieces.len()).filter(|f| rules.span[*f].0 < layer && needed_until[*f] >= Some(layer)).collect();
        Layer::new(&rules, live)
    };
    let mut layers: Vec<Layer> = vec![fresh(0)];
    let (mut nodes, mut edges, mut count) = (1, 0, 1usize);
    for (question, of_question) in all_classes.iter().enumerate() {
        let mut next = fresh(question + 1);
        let weight = 1 + next.live.len() / 8;
        let mut step = Step::new(&rules, question, &next, budget.faults);
        let mut known: HashTable<NodeIx> = HashTable::new();
        let Some(layer) = layers.last_mut() else { break };
        for node in 0..count {
            // A wide state weighs more: about eight values are one node of memory.
            let made = next.made * weight;
            if nodes + made > budget.nodes || edges + layer.floor.edges.len() + layer.floor.splits.len() > budget.edges {
                return Err(TooLarge {
                    question: QuestionIx(question),
                    nodes: nodes + made,
                    held: held(&rules, &next.live, question),
                    conditions: conditions(&rules, &next.live),
                });
            }
            let asked = step.load(layer, node);
            layer.floor.first_edge.push(u32::try_from(layer.floor.edges.len()).unwrap_or(u32::MAX));
            layer.floor.asked.push(asked);
            let choices = if asked { of_question.as_slice() } else { &[] };
            for class in 0..choices.len().max(1) {
                let to = step.take(choices.get(class), &mut layer.floor.splits, &mut next, &mut known);
                layer.floor.edges.push(to);
            }
        }
        layer.floor.first_edge.push(u32::try_from(layer.floor.edges.len()).unwrap_or(u32::MAX));
        nodes += next.made * weight;
        edges += layer.floor.edges.len() + layer.floor.splits.len();
        count = next.made;
        layers.push(next);
    }
    if let Some(last) = layers.last_mut() {
        for node in 0..count {
            let state = &last.states[node * last.live.len()..(node + 1) * last.live.len()];
            last.ends.push(end(&rules, &last.live, state));
        }
    }
    let shifts = shifts(&rules, questionnaire, &all_classes, budget.faults);
    let mut diagram = Diagram { rules, classes: all_classes, layers, shifts };
    backward(&mut diagram);
    Ok(diagram)
}

/// For every question and class the signs that it adds to each count held between bounds.
fn shifts(rules: &Rules, questionnaire: &Questionnaire, all: &[Vec<classes::Class>], faults: Faults) -> Vec<Vec<Vec<u32>>> {
    let of_question = |question: usize, of_question: &Vec<classes::Class>| {
        let leaves = classes::leaves(rules, question);
        let place = |f: &Formula| leaves.iter().position(|l| l == f);
        let of_class = |c: &classes::Class| {
            let given = |f: &Formula| place(f).map_or(0, |at| u32::from(c.effect.leaves[at]));
            rules.ranged.iter().map(|f| faults.given(question, given(f))).collect()
        };
        of_question.iter().map(of_class).collect()
    };
    debug_assert_eq!(all.len(), questionnaire.questions().len());
    all.iter().enumerate().map(|(q, classes)| of_question(q, classes)).collect()
}

/// The questions up to here whose answers a layer holds, those that most of its formulas read first.
fn held(rules: &Rules, live: &[Formula], question: usize) -> Vec<QuestionIx> {
    let read: Vec<usize> = (0..=question).map(|q| live.iter().filter(|f| rules.reading[q].contains(f)).count()).collect();
    let mut order: Vec<usize> = (0..=question).filter(|q| read[*q] > 0).collect();
    order.sort_by_key(|q| std::cmp::Reverse(read[*q]));
    order.into_iter().map(QuestionIx).collect()
}

/// The named conditions that something a layer holds is part of.
fn conditions(rules: &Rules, live: &[Formula]) -> Vec<ConditionIx> {
    let mut holds = Vec::with_capacity(rules.pieces.len());
    for formula in 0..rules.pieces.len() {
        holds.push(live.contains(&formula) || rules.parts(formula).iter().any(|part| holds[*part]));
    }
    (0..rules.named.len()).filter(|ix| holds[rules.named[*ix]]).map(ConditionIx).collect()
}

/// Until which layer each formula can be needed: an outcome to the end, a question's conditions until it comes.
fn needed_until(rules: &Rules, n: usize) -> Vec<Option<usize>> {
    let mut until: Vec<Option<usize>> = vec![None; rules.pieces.len()];
    for formula in rules.outcomes.iter().flatten() {
        until[*formula] = Some(n);
    }
    for (question, formula) in rules.asked.iter().chain(&rules.unless).enumerate() {
        if let Some(formula) = formula {
            until[*formula] = until[*formula].max(Some(question % n));
        }
    }
    for formula in (0..rules.pieces.len()).rev() {
        for part in rules.parts(formula) {
            until[*part] = until[*part].max(until[formula]);
        }
    }
    until
}

/// The outcome of a state behind all questions: the first that holds. A forgotten one stands behind one that does.
fn end(rules: &Rules, live: &[Formula], state: &[Value]) -> OutcomeIx {
    let value = |f: Formula| live.iter().position(|l| *l == f).map_or(FALSE, |i| state[i]);
    let constant = |f: Formula| rules.composed(f, |_| FALSE) == TRUE;
    let holds = |f: Formula| if rules.span[f].0 == usize::MAX { constant(f) } else { value(f) == TRUE };
    let first = rules.outcomes.iter().enumerate().skip(rules.gates).find(|(_, f)| f.is_none_or(holds));
    OutcomeIx(first.map_or(rules.outcomes.len() - 1, |(i, _)| i))
}

/// What each node can still reach, and how many questions are left.
fn backward(diagram: &mut Diagram) {
    let behind = diagram.layers.len() - 1;
    let layer = &mut diagram.layers[behind];
    layer.reach = layer.ends.iter().map(|o| OutcomeSet::default().with(*o)).collect();
    layer.left = vec![(0, 0); layer.ends.len()];
    for k in (0..behind).rev() {
        let (before, after) = diagram.layers.split_at_mut(k + 1);
        let (Some(layer), Some(next)) = (before.last_mut(), after.first()) else { return };
        for node in 0..layer.floor.asked.len() {
            let edges = layer.floor.edges(node);
            let found = reached(&layer.floor, edges, |n| next.reach[n as usize]);
            let (mut least, mut most) = (u16::MAX, 0);
            for to in edges {
                layer.floor.ends(*to, &mut |end| {
                    let (a, b) = if let To::Node(n) = end { next.left[n as usize] } else { (0, 0) };
                    least = least.min(a);
                    most = most.max(b);
                });
            }
            let here = u16::from(layer.floor.asked[node]);
            layer.reach.push(found);
            layer.left.push((least.saturating_add(here), most.saturating_add(here)));
        }
    }
}
