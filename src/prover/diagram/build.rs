//! Building the diagram: forward, layer by layer, merging equal states; then backward, what can still be reached.

use hashbrown::HashTable;

use crate::content::model::{Condition, ConditionIx, OutcomeIx, QuestionIx, Questionnaire};
use crate::prover::diagram::budget::{Budget, Faults, Fuel, OutOfFuel};
use crate::prover::diagram::classes;
use crate::prover::diagram::classes::Class;
use crate::prover::diagram::edges::{Target, reached};
use crate::prover::diagram::rules::{FALSE, Formula, Rules, TRUE, Value};
use crate::prover::diagram::step::{Room, Step};
use crate::prover::diagram::{Diagram, Layer, NodeIx, OutcomeSet, TooLarge};

pub(crate) fn build(
    questionnaire: &Questionnaire,
    watch: &[Condition],
    budget: Budget,
    meter: &mut Fuel,
) -> Result<Diagram, TooLarge> {
    from_rules(Rules::new(questionnaire, watch, budget.ranged_from), questionnaire, budget, meter)
}

pub(crate) fn from_rules(
    rules: Rules,
    questionnaire: &Questionnaire,
    budget: Budget,
    meter: &mut Fuel,
) -> Result<Diagram, TooLarge> {
    let n = questionnaire.questions.len();
    let mut all_classes = Vec::with_capacity(n);
    for question in 0..n {
        let Ok(of_question) = classes::classes(&rules, questionnaire, question, meter) else {
            return Err(TooLarge {
                question: QuestionIx(question),
                nodes: 0,
                held: vec![QuestionIx(question)],
                conditions: conditions(&rules, &rules.reading[question]),
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
    let mut layers: Vec<Layer> = vec![Layer { made: 1, ..fresh(0) }];
    let (mut spent, mut made) = (Spent { nodes: 1, edges: 0 }, 1);
    for (question, of_question) in all_classes.iter().enumerate() {
        let mut next = fresh(question + 1);
        let mut step = Step::new(&rules, question, &next, budget.faults);
        let Some(layer) = layers.last_mut() else { break };
        if stepped(&mut step, (layer, &mut next), of_question, (spent, budget), meter).is_err() {
            return Err(TooLarge {
                question: QuestionIx(question),
                nodes: made + next.made,
                held: held(&rules, &next.live, question),
                conditions: conditions(&rules, &next.live),
            });
        }
        spent.nodes += next.weighed();
        spent.edges += layer.floor.steps();
        made += next.made;
        layers.push(next);
    }
    if let Some(last) = layers.last_mut() {
        for node in 0..last.made {
            let state = &last.states[node * last.live.len()..(node + 1) * last.live.len()];
            last.ends.push(end(&rules, &last.live, state));
        }
    }
    let shifts = shifts(&rules, questionnaire, &all_classes, budget.faults);
    let mut diagram = Diagram { rules, classes: all_classes, layers, shifts };
    backward(&mut diagram);
    Ok(diagram)
}

/// What the layers so far have taken of the budget.
#[derive(Clone, Copy)]
struct Spent {
    nodes: usize,
    edges: usize,
}

/// Makes the steps of one layer, and with them the nodes of the next; nothing where that is more than the budget.
fn stepped(
    step: &mut Step<'_>,
    (layer, next): (&mut Layer, &mut Layer),
    of_question: &[Class],
    (spent, budget): (Spent, Budget),
    meter: &mut Fuel,
) -> Result<(), OutOfFuel> {
    let mut known: HashTable<NodeIx> = HashTable::new();
    let first_edge = |layer: &Layer| u32::try_from(layer.floor.edges.len()).unwrap_or(u32::MAX);
    let nodes = budget.nodes.checked_sub(spent.nodes).ok_or(OutOfFuel)?;
    for node in 0..layer.made {
        let asked = step.load(layer, node, meter)?;
        layer.floor.first_edge.push(first_edge(layer));
        layer.floor.asked.push(asked);
        let choices = if asked { of_question } else { &[] };
        for class in 0..choices.len().max(1) {
            let splits = budget.edges.checked_sub(spent.edges + layer.floor.edges.len()).ok_or(OutOfFuel)?;
            let room = Room { splits, nodes };
            let to = step.take(choices.get(class), &mut layer.floor.splits, (&mut *next, &mut known), (room, &mut *meter))?;
            layer.floor.edges.push(to);
        }
    }
    layer.floor.first_edge.push(first_edge(layer));
    Ok(())
}

/// For every question and class the signs that it adds to each count held between bounds.
fn shifts(rules: &Rules, questionnaire: &Questionnaire, all: &[Vec<classes::Class>], faults: Faults) -> Vec<Vec<Vec<u32>>> {
    let of_question = |question: usize, of_question: &Vec<classes::Class>| {
        let literals = classes::literals(rules, question);
        let place = |f: &Formula| literals.iter().position(|l| l == f);
        let of_class = |c: &classes::Class| {
            let given = |f: &Formula| place(f).map_or(0, |at| u32::from(c.effect.literals[at]));
            rules.ranged.iter().map(|f| faults.given(question, given(f))).collect()
        };
        of_question.iter().map(of_class).collect()
    };
    debug_assert_eq!(all.len(), questionnaire.questions.len());
    all.iter().enumerate().map(|(q, classes)| of_question(q, classes)).collect()
}

/// The questions up to here whose answers a layer holds, those that most of its formulas read first.
fn held(rules: &Rules, live: &[Formula], question: usize) -> Vec<QuestionIx> {
    let read: Vec<usize> =
        (0..=question).map(|q| live.iter().filter(|f| rules.reading[q].binary_search(f).is_ok()).count()).collect();
    let mut order: Vec<usize> = (0..=question).filter(|q| read[*q] > 0).collect();
    order.sort_by_key(|q| std::cmp::Reverse(read[*q]));
    order.into_iter().map(QuestionIx).collect()
}

/// The named conditions that something a layer holds is part of.
fn conditions(rules: &Rules, live: &[Formula]) -> Vec<ConditionIx> {
    let mut holds = Vec::with_capacity(rules.pieces.len());
    for formula in 0..rules.pieces.len() {
        holds.push(live.binary_search(&formula).is_ok() || rules.parts(formula).iter().any(|part| holds[*part]));
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
                    let (a, b) = if let Target::Node(n) = end { next.left[n as usize] } else { (0, 0) };
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
