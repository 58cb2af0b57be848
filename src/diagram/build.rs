//! Building the diagram: forward, layer by layer, merging equal states; then backward, what can still be reached.

use hashbrown::HashTable;

use super::classes::{self, Class};
use super::rules::{COUNTED, FALSE, FORGOTTEN, Formula, OPEN, Piece, Rules, TRUE, Value};
use super::{Diagram, Layer, NodeIx, OutcomeSet, To, TooLarge};
use crate::questionnaire::{Condition, OutcomeIx, QuestionIx, Questionnaire};

/// How large a diagram may become.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// Nodes in all.
    pub nodes: usize,
    /// Edges in all.
    pub edges: usize,
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
    /// Counts wrap at this number.
    pub wrap_at: Option<u32>,
    /// States are held to be the same where so many bits of their hash are.
    pub hash_bits: Option<u32>,
    /// Every state has the same hash. Slow, and no fault: what is compared is the state.
    pub one_hash: bool,
}

impl Default for Budget {
    /// What fits in about 256 MiB for states of usual width.
    fn default() -> Self {
        Self { nodes: 2_000_000, edges: 16_000_000, faults: Faults::default() }
    }
}

pub(super) fn build(questionnaire: &Questionnaire, watch: &[Condition], budget: Budget) -> Result<Diagram, TooLarge> {
    let rules = Rules::new(questionnaire, watch);
    let n = questionnaire.questions().len();
    let mut all_classes = Vec::with_capacity(n);
    for question in 0..n {
        let Some(of_question) = classes::classes(&rules, questionnaire, question) else {
            return Err(TooLarge { question: QuestionIx(question), nodes: 0, held: vec![QuestionIx(question)] });
        };
        all_classes.push(of_question);
    }
    let needed_until = needed_until(&rules, n);
    let live = |layer: usize| -> Vec<Formula> {
        (0..rules.pieces.len()).filter(|f| rules.span[*f].0 < layer && needed_until[*f] >= Some(layer)).collect()
    };
    let mut layers: Vec<Layer> = vec![Layer { live: live(0), ..Layer::default() }];
    let (mut nodes, mut edges, mut count) = (1, 0, 1usize);
    for (question, of_question) in all_classes.iter().enumerate() {
        let mut next = Layer { live: live(question + 1), ..Layer::default() };
        let mut step = Step::new(&rules, question, &next.live, budget.faults);
        let mut known: HashTable<NodeIx> = HashTable::new();
        let Some(layer) = layers.last_mut() else { break };
        let mut made = 0;
        for node in 0..count {
            // A wide state weighs more: about eight values are one node of memory.
            if nodes + made * (1 + next.live.len() / 8) > budget.nodes || edges + layer.edges.len() > budget.edges {
                return Err(TooLarge {
                    question: QuestionIx(question),
                    nodes: nodes + made,
                    held: held(&rules, &next.live, question),
                });
            }
            let state = &layer.states[node * layer.live.len()..(node + 1) * layer.live.len()];
            layer.first_edge.push(u32::try_from(layer.edges.len()).unwrap_or(u32::MAX));
            let asked = step.load(&layer.live, state);
            layer.asked.push(asked);
            let choices: &[Class] = if asked { of_question } else { &[] };
            for class in 0..choices.len().max(1) {
                let to = match step.take(choices.get(class)) {
                    Some(gate) => To::Gate(gate),
                    None => {
                        To::Node(intern(&mut known, &mut next.states, &step.after, next.live.len(), &mut made, budget.faults))
                    }
                };
                layer.edges.push(to);
            }
        }
        layer.first_edge.push(u32::try_from(layer.edges.len()).unwrap_or(u32::MAX));
        nodes += made * (1 + next.live.len() / 8);
        edges += layer.edges.len();
        count = made;
        layers.push(next);
    }
    if let Some(last) = layers.last_mut() {
        for node in 0..count {
            let state = &last.states[node * last.live.len()..(node + 1) * last.live.len()];
            last.ends.push(end(&rules, &last.live, state));
        }
    }
    let mut diagram = Diagram { rules, classes: all_classes, layers };
    backward(&mut diagram);
    Ok(diagram)
}

/// The questions up to here whose answers a layer holds, those that most of its formulas read first.
fn held(rules: &Rules, live: &[Formula], question: usize) -> Vec<QuestionIx> {
    let read: Vec<usize> = (0..=question).map(|q| live.iter().filter(|f| rules.reading[q].contains(f)).count()).collect();
    let mut order: Vec<usize> = (0..=question).filter(|q| read[*q] > 0).collect();
    order.sort_by_key(|q| std::cmp::Reverse(read[*q]));
    order.into_iter().map(QuestionIx).collect()
}

/// The node of a state: a new one, or the one that has it already.
fn intern(
    known: &mut HashTable<NodeIx>,
    states: &mut Vec<Value>,
    state: &[Value],
    width: usize,
    made: &mut usize,
    faults: Faults,
) -> NodeIx {
    let hash = |state: &[Value]| if faults.one_hash { 0 } else { hash(state) };
    let of = |node: NodeIx, states: &[Value]| -> u64 { hash(&states[node as usize * width..(node as usize + 1) * width]) };
    let code = hash(state);
    let same = |node: &NodeIx| match faults.hash_bits {
        Some(bits) => (of(*node, states) ^ code).trailing_zeros() >= bits,
        None => &states[*node as usize * width..(*node as usize + 1) * width] == state,
    };
    let code = faults.hash_bits.map_or(code, |bits| code & ((1 << bits) - 1));
    let at =
        |node: NodeIx, states: &[Value]| faults.hash_bits.map_or(of(node, states), |bits| of(node, states) & ((1 << bits) - 1));
    if let Some(found) = known.find(code, same) {
        return *found;
    }
    let node = NodeIx::try_from(*made).unwrap_or(NodeIx::MAX);
    *made += 1;
    states.extend_from_slice(state);
    known.insert_unique(code, node, |node| at(*node, states));
    node
}

/// A hash of a state: multiply and fold, four values at a time.
fn hash(state: &[Value]) -> u64 {
    const ODD: u64 = 0xD6E8_FEB8_6659_FD93;
    state.chunks(4).fold(ODD, |code, chunk| {
        let word = chunk.iter().fold(0u64, |word, v| word << 16 | u64::from(*v));
        let wide = u128::from(code ^ word) * u128::from(ODD);
        #[expect(clippy::cast_possible_truncation, reason = "both halves are folded together")]
        let (low, high) = (wide as u64, (wide >> 64) as u64);
        (low ^ high).rotate_left(23)
    })
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

impl Faults {
    /// A count after a question gave so many signs.
    fn counted(self, question: usize, before: u32, given: u32) -> u32 {
        let more = self.one_more_from.is_some_and(|from| question >= from && given > 0);
        let less = self.one_less_from.is_some_and(|from| question >= from && given > 0);
        let count = before + given + u32::from(more) - u32::from(less);
        self.wrap_at.map_or(count, |at| count % at)
    }
}

/// One question's step from a state to the next: work space that is used again for every node.
struct Step<'r> {
    rules: &'r Rules,
    question: usize,
    next: &'r [Formula],
    /// The formulas that read the question, each with its place in an effect where it is a leaf.
    reading: Vec<(Formula, Option<usize>)>,
    /// The conditions of later questions that read this one or an earlier one.
    later: Vec<Formula>,
    /// Values before the step, of all formulas.
    before: Vec<Value>,
    values: Vec<Value>,
    needed: Vec<u32>,
    round: u32,
    /// The state after the step.
    after: Vec<Value>,
    faults: Faults,
}

impl<'r> Step<'r> {
    fn new(rules: &'r Rules, question: usize, next: &'r [Formula], faults: Faults) -> Self {
        let fresh: Vec<Value> =
            rules.pieces.iter().map(|p| if matches!(p, Piece::AtLeast { .. }) { COUNTED } else { OPEN }).collect();
        let leaves = classes::leaves(rules, question);
        let behind = question + 1..rules.asked.len();
        let mut later: Vec<Formula> = behind.flat_map(|q| [rules.asked[q], rules.unless[q]]).flatten().collect();
        later.retain(|f| rules.span[*f].0 <= question);
        later.sort_unstable();
        later.dedup();
        Self {
            rules,
            question,
            next,
            reading: rules.reading[question].iter().map(|f| (*f, leaves.iter().position(|l| l == f))).collect(),
            later,
            values: fresh.clone(),
            needed: vec![0; fresh.len()],
            before: fresh,
            round: 0,
            after: Vec::new(),
            faults,
        }
    }

    /// Takes up a state; whether the question is asked there.
    fn load(&mut self, live: &[Formula], state: &[Value]) -> bool {
        for (formula, value) in live.iter().zip(state) {
            self.before[*formula] = *value;
        }
        let holds = |f: Option<Formula>| f.map(|f| self.before[f] == TRUE);
        holds(self.rules.asked[self.question]).unwrap_or(true) && !holds(self.rules.unless[self.question]).unwrap_or(false)
    }

    /// The state after a class of replies (`None`: the question isn't asked), or the gate that ends it.
    fn take(&mut self, class: Option<&Class>) -> Option<OutcomeIx> {
        let rules = self.rules;
        self.values.copy_from_slice(&self.before);
        for (formula, leaf) in &self.reading {
            let value = self.values[*formula];
            if value == FORGOTTEN || value == TRUE || value == FALSE {
                continue;
            }
            let given = class.zip(*leaf).map_or(0, |(c, leaf)| c.effect.leaves[leaf]);
            self.values[*formula] = match &rules.pieces[*formula] {
                Piece::Atom { .. } => given,
                Piece::AtLeast { n, .. } => {
                    let count = self.faults.counted(self.question, u32::from(value - COUNTED), u32::from(given));
                    if count >= *n {
                        TRUE
                    } else if count + rules.rest[*formula][self.question + 1] < *n {
                        FALSE
                    } else {
                        COUNTED + Value::try_from(count).unwrap_or(Value::MAX - COUNTED - 1)
                    }
                }
                _ => rules.composed(*formula, |part| self.values[part]),
            };
        }
        if class.is_some() {
            let gate = rules.outcomes[..rules.gates].iter().position(|f| f.is_some_and(|f| self.values[f] == TRUE));
            if let Some(gate) = gate {
                return Some(OutcomeIx(gate));
            }
        }
        self.forget();
        None
    }

    /// Keeps what the rest can still tell apart.
    fn forget(&mut self) {
        let rules = self.rules;
        self.round += 1;
        for i in 0..self.later.len() {
            self.need(self.later[i]);
        }
        for (outcome, formula) in rules.outcomes.iter().enumerate() {
            let Some(formula) = *formula else { continue };
            self.need(formula);
            // Behind an ordinary outcome that holds for certain, no other is tried.
            if outcome >= rules.gates && self.values[formula] == TRUE {
                break;
            }
        }
        self.after.clear();
        for formula in self.next {
            self.after.push(if self.needed[*formula] == self.round { self.values[*formula] } else { FORGOTTEN });
        }
    }

    fn need(&mut self, formula: Formula) {
        if self.needed[formula] == self.round {
            return;
        }
        self.needed[formula] = self.round;
        if self.values[formula] == OPEN {
            for part in self.rules.parts(formula) {
                self.need(*part);
            }
        }
    }
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
        for node in 0..layer.asked.len() {
            let edges = &layer.edges[layer.first_edge[node] as usize..layer.first_edge[node + 1] as usize];
            let (mut found, mut least, mut most) = (OutcomeSet::default(), u16::MAX, 0);
            for to in edges {
                let (r, (a, b)) = match to {
                    To::Gate(outcome) => (OutcomeSet::default().with(*outcome), (0, 0)),
                    To::Node(n) => (next.reach[*n as usize], next.left[*n as usize]),
                };
                found = found.or(r);
                least = least.min(a);
                most = most.max(b);
            }
            let here = u16::from(layer.asked[node]);
            layer.reach.push(found);
            layer.left.push((least.saturating_add(here), most.saturating_add(here)));
        }
    }
}
