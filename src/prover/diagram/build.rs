//! Building the diagram: forward, layer by layer, merging equal states; then backward, what each
//! node can reach.

use crate::content::model::{Condition, ConditionIx, OutcomeIx, QuestionIx, Questionnaire};
use crate::prover::diagram::{
    Budget, Class, Diagram, FALSE, Faults, Formula, FormulaGraph, Fuel, Layer, OutOfFuel, OutcomeSet, QuestionDiagram, Step,
    TRUE, Target, TooLarge, UniqueTable, Value, classes, literals,
};

impl Diagram {
    /// Builds the diagram of a questionnaire whose classes of replies also tell apart what the
    /// conditions `watch` read. Errors: where the diagram exceeds the budget.
    pub fn build(questionnaire: &Questionnaire, watch: &[Condition], budget: Budget) -> Result<Self, TooLarge> {
        let rules = FormulaGraph::new(questionnaire, watch, budget.intervals_from);
        from_rules(rules, questionnaire, budget, &mut Fuel::new(budget.fuel), Kept::All)
    }

    /// Whether the diagram of a questionnaire and these conditions holds a count as an interval.
    pub(crate) fn has_counters(questionnaire: &Questionnaire, watch: &[Condition], budget: Budget) -> bool {
        !FormulaGraph::new(questionnaire, watch, budget.intervals_from).counters.is_empty()
    }

    /// The rules of a questionnaire with the conditions `watch` and the classes of replies that they tell apart, without a node.
    /// Errors: where a question has too many classes.
    pub(crate) fn without_nodes(questionnaire: &Questionnaire, watch: &[Condition], budget: Budget) -> Result<Self, TooLarge> {
        let rules = FormulaGraph::new(questionnaire, watch, budget.intervals_from);
        let classes = all_classes(&rules, questionnaire, &mut Fuel::new(budget.fuel))?;
        Ok(Diagram { rules, classes, layers: Vec::new(), increments: Vec::new() })
    }

    /// Builds the diagram of a questionnaire with fuel that other computations spend from as well.
    pub(crate) fn build_within(questionnaire: &Questionnaire, budget: Budget, fuel: &mut Fuel) -> Result<Self, TooLarge> {
        from_rules(FormulaGraph::new(questionnaire, &[], budget.intervals_from), questionnaire, budget, fuel, Kept::All)
    }
}

impl QuestionDiagram {
    /// Builds the diagram of the questions alone, without intervals, which would give looser numbers.
    pub(crate) fn build(questionnaire: &Questionnaire, budget: Budget) -> Result<Self, TooLarge> {
        let budget = budget.sign_by_sign();
        let mut rules = FormulaGraph::new(questionnaire, &[], budget.intervals_from);
        rules.outcomes.truncate(rules.gates);
        rules.outcomes.push(None);
        from_rules(rules, questionnaire, budget, &mut Fuel::new(budget.fuel), Kept::Edges).map(Self)
    }
}

/// What is kept of a layer once the next one is made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    /// All of it, and what each node can reach.
    All,
    /// The edges: a whole interview holds them, and states take more room.
    Edges,
}

/// The classes of replies to every question.
fn all_classes(rules: &FormulaGraph, questionnaire: &Questionnaire, fuel: &mut Fuel) -> Result<Vec<Vec<Class>>, TooLarge> {
    let of_question = |question: usize| {
        classes(rules, questionnaire, question, fuel).map_err(|OutOfFuel| TooLarge {
            question: QuestionIx(question),
            nodes: 0,
            held_questions: vec![QuestionIx(question)],
            conditions: conditions(rules, &rules.reading[question]),
        })
    };
    (0..questionnaire.questions.len()).map(of_question).collect()
}

fn from_rules(
    rules: FormulaGraph,
    questionnaire: &Questionnaire,
    budget: Budget,
    fuel: &mut Fuel,
    kept: Kept,
) -> Result<Diagram, TooLarge> {
    let n = questionnaire.questions.len();
    let all_classes = all_classes(&rules, questionnaire, fuel)?;
    let needed_until = needed_until(&rules, n);
    let empty_layer = |layer: usize| -> Layer {
        let live = |f: &Formula| rules.span[*f].0 < layer && needed_until[*f] >= Some(layer);
        Layer::new(&rules, (0..rules.nodes.len()).filter(live).collect())
    };
    let mut layers = vec![empty_layer(0)];
    layers[0].len = 1;
    // What is left for the next layers: nodes by weight, and edges with their splits.
    let mut left = budget.nodes.checked_sub(1).map(|nodes| (nodes, budget.edges));
    for (question, of_question) in all_classes.iter().enumerate() {
        let mut next = UniqueTable::new(empty_layer(question + 1), budget.faults());
        let mut step = Step::new(&rules, question, of_question, &next.layer, budget.faults());
        let Some(layer) = layers.last_mut() else { break };
        let stepped = step_layer(&mut step, layer, &mut next, of_question.len(), left, fuel);
        let next = next.layer;
        if stepped.is_err() {
            return Err(TooLarge {
                question: QuestionIx(question),
                nodes: layers.iter().map(|l| l.len).sum::<usize>() + next.len,
                held_questions: held_questions(&rules, &next.live, question),
                conditions: conditions(&rules, &next.live),
            });
        }
        left = left.and_then(|(n, e)| Some((n.checked_sub(next.weight())?, e.checked_sub(layer.layer_edges.steps())?)));
        if kept == Kept::Edges {
            layer.keep_edges();
        }
        layers.push(next);
    }
    if let Some(last) = layers.last_mut() {
        last.ends = (0..last.len).map(|node| end(&rules, &last.live, last.state(node))).collect();
    }
    let increments = increments(&rules, &all_classes, budget.faults());
    let mut diagram = Diagram { rules, classes: all_classes, layers, increments };
    match kept {
        Kept::All => backward(&mut diagram),
        Kept::Edges => diagram.layers.iter_mut().for_each(Layer::keep_edges),
    }
    Ok(diagram)
}

/// Makes the edges of one layer, and with them the nodes of the next; `left` is what both may take.
fn step_layer(
    step: &mut Step<'_>,
    layer: &mut Layer,
    next: &mut UniqueTable,
    classes: usize,
    left: Option<(usize, usize)>,
    fuel: &mut Fuel,
) -> Result<(), OutOfFuel> {
    let (nodes, edges) = left.ok_or(OutOfFuel)?;
    for node in 0..layer.len {
        let asked = step.load(layer, node, fuel)?;
        let made = &mut layer.layer_edges;
        made.start_node(asked);
        let first = made.edges.len();
        for class in 0..if asked { classes } else { 1 } {
            let splits = edges.checked_sub(made.edges.len()).ok_or(OutOfFuel)?;
            let target = match step.leads_like(class, fuel)?.filter(|_| asked) {
                Some(other) => made.edges[first + other],
                None => step.target(asked.then_some(class), &mut made.splits, next, (splits, nodes), fuel)?,
            };
            made.edges.push(target);
        }
    }
    layer.layer_edges.end_nodes();
    Ok(())
}

fn increments(rules: &FormulaGraph, all_classes: &[Vec<Class>], faults: Faults) -> Vec<Vec<Vec<u32>>> {
    let of_question = |(question, classes): (usize, &Vec<Class>)| {
        let literals = literals(rules, question);
        let place = |f: &Formula| literals.iter().position(|l| l == f);
        let places: Vec<Option<usize>> = rules.counters.iter().map(place).collect();
        let of_class = |c: &Class| {
            let signs = |place: &Option<usize>| place.map_or(0, |at| u32::from(c.effect.literals[at]));
            places.iter().map(|place| faults.signs(question, signs(place))).collect()
        };
        classes.iter().map(of_class).collect()
    };
    all_classes.iter().enumerate().map(of_question).collect()
}

/// The questions up to this one that the live formulas read, those that most of them read first.
fn held_questions(rules: &FormulaGraph, live: &[Formula], question: usize) -> Vec<QuestionIx> {
    let read = |q: usize| live.iter().filter(|f| rules.reading[q].binary_search(f).is_ok()).count();
    let mut read: Vec<(usize, QuestionIx)> = (0..=question).map(|q| (read(q), QuestionIx(q))).filter(|(n, _)| *n > 0).collect();
    read.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    read.into_iter().map(|(_, q)| q).collect()
}

fn conditions(rules: &FormulaGraph, live: &[Formula]) -> Vec<ConditionIx> {
    let mut holds = Vec::with_capacity(rules.nodes.len());
    for formula in 0..rules.nodes.len() {
        holds.push(live.binary_search(&formula).is_ok() || rules.parts(formula).iter().any(|part| holds[*part]));
    }
    (0..rules.named.len()).filter(|ix| holds[rules.named[*ix]]).map(ConditionIx).collect()
}

/// The last layer at which each formula is needed: the last of all for an outcome, its own layer
/// for a question's condition.
fn needed_until(rules: &FormulaGraph, n: usize) -> Vec<Option<usize>> {
    let mut until: Vec<Option<usize>> = vec![None; rules.nodes.len()];
    for formula in rules.outcomes.iter().flatten() {
        until[*formula] = Some(n);
    }
    for (question, formula) in rules.asked.iter().chain(&rules.unless).enumerate() {
        if let Some(formula) = formula {
            until[*formula] = until[*formula].max(Some(question % n));
        }
    }
    for formula in (0..rules.nodes.len()).rev() {
        for part in rules.parts(formula) {
            until[*part] = until[*part].max(until[formula]);
        }
    }
    until
}

/// The outcome of a state behind all questions: the first that holds. A forgotten one is behind one
/// that holds.
fn end(rules: &FormulaGraph, live: &[Formula], state: &[Value]) -> OutcomeIx {
    let value = |f: Formula| live.iter().position(|l| *l == f).map_or(FALSE, |i| state[i]);
    let constant = |f: Formula| rules.compound_value(f, |_| FALSE) == TRUE;
    let holds = |f: Formula| if rules.span[f].0 == usize::MAX { constant(f) } else { value(f) == TRUE };
    let first = rules.outcomes.iter().enumerate().skip(rules.gates).find(|(_, f)| f.is_none_or(holds));
    OutcomeIx::at(first.map_or(rules.outcomes.len() - 1, |(i, _)| i))
}

fn backward(diagram: &mut Diagram) {
    let behind = diagram.layers.len() - 1;
    let layer = &mut diagram.layers[behind];
    layer.reach = layer.ends.iter().map(|o| OutcomeSet::default().with(*o)).collect();
    layer.left = vec![(0, 0); layer.ends.len()];
    for k in (0..behind).rev() {
        let (before, after) = diagram.layers.split_at_mut(k + 1);
        let (Some(layer), Some(next)) = (before.last_mut(), after.first()) else { return };
        for node in 0..layer.layer_edges.asked.len() {
            let (mut reach, mut least, mut most) = (OutcomeSet::default(), u16::MAX, 0);
            for to in layer.layer_edges.edges(node) {
                layer.layer_edges.ends(*to, &mut |end| {
                    let (outcomes, left) = match end {
                        Target::Node(n) => (next.reach[n as usize], next.left[n as usize]),
                        Target::Gate(outcome) => (OutcomeSet::default().with(outcome), (0, 0)),
                        _ => Default::default(),
                    };
                    reach = reach.or(outcomes);
                    (least, most) = (least.min(left.0), most.max(left.1));
                });
            }
            let here = u16::from(layer.layer_edges.asked[node]);
            layer.reach.push(reach);
            layer.left.push((least.saturating_add(here), most.saturating_add(here)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prover::diagram::small_file::small_file;

    #[test]
    fn paths_with_different_counts_join_in_one_node_with_an_interval() {
        let file = small_file(6, 4);
        let joined = Diagram::build(&file, &[], Budget::default()).expect("small");
        // Behind `q2`: no sign to two.
        assert_eq!((joined.layers[3].len, joined.layers[3].layer_edges.bounds(0)), (1, &[(0, 2)][..]));
        let exact = Diagram::build(&file, &[], Budget::default().sign_by_sign()).expect("small");
        assert_eq!((exact.layers[3].len, exact.counters()), (3, 0));
        assert_eq!(joined.reach(0, 0), exact.reach(0, 0));
    }

    #[test]
    fn the_questions_alone_keep_edges_and_no_states() {
        let file = small_file(6, 4);
        let QuestionDiagram(alone) = QuestionDiagram::build(&file, Budget::default()).expect("small");
        // One node a question: nothing but the gate tells sheets apart.
        assert!(alone.layers.iter().all(|l| l.states.is_empty() && l.len == 1));
        let goes_on = |edges: &[Target]| edges.iter().all(|to| *to == Target::Node(0));
        assert!(matches!(alone.edges(0, 0), [Target::Gate(_), rest @ ..] if goes_on(rest)));
        assert!((1..alone.questions()).all(|question| goes_on(alone.edges(question, 0))));
    }

    #[test]
    fn a_build_without_fuel_says_at_which_question_it_ended() {
        let file = small_file(6, 4);
        let build = |fuel| Diagram::build(&file, &[], Budget { fuel, ..Budget::default() });
        let large = build(100).expect_err("too little");
        assert_eq!(large.conditions, [ConditionIx(0)]);
        assert!(large.held_questions.iter().all(|q| q.index() <= large.question.index()));
        assert!(build(10_000).is_ok());
    }
}
