//! One question's step: from a node and a class of replies to nodes of the next layer.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use hashbrown::HashTable;

use crate::content::model::OutcomeIx;
use crate::prover::diagram::{
    Bounds, COUNTED, Class, FALSE, FORGOTTEN, Faults, Formula, FormulaGraph, FormulaNode, Fuel, INTERVAL, Layer, OPEN, OutOfFuel,
    Split, TRUE, Target, Threshold, UniqueTable, Value, add_increments, hash, literals, split_at,
};

/// The cost of one part of a step beside the values that it reads, in values.
const LOOK: usize = 8;

/// The values that are copied in the time in which one is computed.
const COPIED: usize = 16;

/// For so many sets of live literals the classes that lead alike are kept.
const MOST_PARTITIONS: usize = 1_000;

/// The step of one question, with work space that serves every node in turn.
pub(crate) struct Step<'r> {
    rules: &'r FormulaGraph,
    question: usize,
    classes: &'r [Class],
    /// The formulas that read the question: atoms and counts with their place in an effect,
    /// comparisons, and compounds.
    atoms: Vec<(Formula, usize)>,
    counts: Vec<(Formula, usize)>,
    comparisons: Vec<Formula>,
    compounds: Vec<Formula>,
    /// The conditions of later questions that read this question or an earlier one.
    later: Vec<Formula>,
    /// All formulas of parts that read this question or an earlier one, each before its parts.
    begun: Vec<Formula>,
    /// The node's value of every formula, and its interval of every counter.
    before: Vec<Value>,
    bounds: Vec<Bounds>,
    /// The signs that a class adds to each counter.
    increments: Vec<u32>,
    shifted: Vec<Bounds>,
    values: Vec<Value>,
    /// The round in which each formula was last needed.
    needed: Vec<u32>,
    round: u32,
    after: Vec<Value>,
    thresholds: Vec<Threshold>,
    /// The literals that can matter at the loaded node, and the comparisons with a counter that can.
    live: Vec<usize>,
    live_comparisons: Vec<Formula>,
    /// The compounds that can matter at the loaded node and that a reply may settle.
    live_compounds: Vec<Formula>,
    /// For each class the first that gives the same to the live literals; and the same for live literals of other nodes.
    first_alike: Rc<[Value]>,
    partitions: HashMap<Vec<usize>, Rc<[Value]>>,
    /// The first class alike, with the live comparisons after the step, and the targets known by them.
    key: Vec<Value>,
    cache: StepCache,
    /// The cost of a target that isn't in the cache, in values.
    cost: usize,
    faults: Faults,
}

impl<'r> Step<'r> {
    /// The step of a question to nodes of the layer `next`.
    pub(crate) fn new(rules: &'r FormulaGraph, question: usize, classes: &'r [Class], next: &Layer, faults: Faults) -> Self {
        let fresh: Vec<Value> =
            rules.nodes.iter().map(|n| if matches!(n, FormulaNode::Count(_)) { COUNTED } else { OPEN }).collect();
        let literals = literals(rules, question);
        let behind = question + 1..rules.asked.len();
        let mut later: Vec<Formula> = behind.flat_map(|q| [rules.asked[q], rules.unless[q]]).flatten().collect();
        later.retain(|f| rules.span[*f].0 <= question);
        later.sort_unstable();
        later.dedup();
        let reading =
            |kind: fn(&FormulaNode) -> bool| rules.reading[question].iter().copied().filter(move |f| kind(&rules.nodes[*f]));
        let placed = |f: Formula| (f, literals.iter().position(|l| *l == f).unwrap_or(usize::MAX));
        let compounds: Vec<Formula> =
            reading(|n| matches!(n, FormulaNode::All(_) | FormulaNode::Any(_) | FormulaNode::Not(_))).collect();
        let parts: usize = compounds.iter().map(|f| 1 + rules.parts(*f).len()).sum();
        let cost = parts + later.len() + rules.outcomes.len() + next.live.len();
        Self {
            rules,
            question,
            classes,
            atoms: reading(|n| matches!(n, FormulaNode::Atom { .. })).map(placed).collect(),
            counts: reading(|n| matches!(n, FormulaNode::Count(_))).map(placed).collect(),
            comparisons: reading(|n| matches!(n, FormulaNode::AtLeast { .. })).collect(),
            compounds,
            later,
            begun: (0..rules.nodes.len()).rev().filter(|f| rules.span[*f].0 <= question && !rules.parts(*f).is_empty()).collect(),
            values: fresh.clone(),
            needed: vec![0; fresh.len()],
            before: fresh,
            bounds: vec![(0, 0); rules.counters.len()],
            increments: vec![0; rules.counters.len()],
            shifted: Vec::new(),
            round: 0,
            after: Vec::with_capacity(next.live.len()),
            thresholds: Vec::new(),
            live: Vec::new(),
            live_comparisons: Vec::new(),
            live_compounds: Vec::new(),
            first_alike: Rc::default(),
            partitions: HashMap::new(),
            key: Vec::new(),
            cache: StepCache::default(),
            cost,
            faults,
        }
    }

    /// Loads a node; whether the question is asked there.
    pub(crate) fn load(&mut self, layer: &Layer, node: usize, fuel: &mut Fuel) -> Result<bool, OutOfFuel> {
        fuel.take(LOOK + layer.live.len() + self.values.len() / COPIED)?;
        for (formula, value) in layer.live.iter().zip(layer.state(node)) {
            self.before[*formula] = *value;
        }
        self.values.copy_from_slice(&self.before);
        layer.layer_edges.all_bounds(node, &mut self.bounds);
        self.thresholds.clear();
        for formula in &self.comparisons {
            let FormulaNode::AtLeast { count, .. } = self.rules.nodes[*formula] else { continue };
            if self.before[*formula] == OPEN && self.before[count] != FORGOTTEN {
                self.thresholds.extend(self.rules.thresholds(*formula, self.question + 1));
            }
        }
        self.thresholds.sort_unstable();
        self.thresholds.dedup();
        self.cache.clear();
        self.find_live(fuel)?;
        let holds = |f: Option<Formula>| f.map(|f| self.before[f] == TRUE);
        Ok(holds(self.rules.asked[self.question]).unwrap_or(true) && !holds(self.rules.unless[self.question]).unwrap_or(false))
    }

    /// Finds what can matter at the loaded node: two classes that give the same to its live literals lead to one target, since what
    /// isn't needed before a reply isn't needed behind it.
    fn find_live(&mut self, fuel: &mut Fuel) -> Result<(), OutOfFuel> {
        let Self { rules, question, needed, round, before, .. } = self;
        *round += 1;
        for formula in roots(rules, &self.later, before) {
            needed[formula] = *round;
        }
        // Whatever reads a formula that reads the question reads it, too, and stands behind that formula.
        for formula in rules.reading[*question].iter().rev().filter(|f| before[**f] == OPEN) {
            if needed[*formula] == *round {
                rules.parts(*formula).iter().for_each(|part| needed[*part] = *round);
            }
        }
        let is_live = |f: &Formula| needed[*f] == *round;
        self.live.clear();
        self.live.extend(self.atoms.iter().chain(&self.counts).filter(|(f, _)| is_live(f)).map(|(_, literal)| literal));
        let with_counter = |f: &Formula| rules.parts(*f).iter().any(|count| rules.counter_of[*count].is_some());
        let comparisons = self.comparisons.iter().filter(|f| is_live(f) && before[**f] == OPEN && with_counter(f));
        self.live_comparisons.clear();
        self.live_comparisons.extend(comparisons);
        let settles = |f: &&Formula| is_live(f) && !matches!(before[**f], TRUE | FALSE | FORGOTTEN);
        self.live_compounds.clear();
        self.live_compounds.extend(self.compounds.iter().filter(settles));
        if let Some(known) = self.partitions.get(&self.live) {
            self.first_alike = Rc::clone(known);
            return Ok(());
        }
        fuel.take(self.classes.len() * self.live.len())?;
        let mut first = BTreeMap::new();
        let alike = |(class, of): (Value, &Class)| {
            let gives: Vec<Value> = self.live.iter().map(|literal| of.effect.literals[*literal]).collect();
            *first.entry(gives).or_insert(class)
        };
        self.first_alike = (0..).zip(self.classes).map(alike).collect();
        if self.partitions.len() == MOST_PARTITIONS {
            self.partitions.clear();
        }
        self.partitions.insert(self.live.clone(), Rc::clone(&self.first_alike));
        Ok(())
    }

    /// An earlier class that leads where this one does from the loaded node, where no counter tells the two apart.
    pub(crate) fn leads_like(&self, class: usize, fuel: &mut Fuel) -> Result<Option<usize>, OutOfFuel> {
        let first = usize::from(self.first_alike[class]);
        if first == class || !self.rules.counters.is_empty() {
            return Ok(None);
        }
        fuel.take(1)?;
        Ok(Some(first))
    }

    /// The target of a class of replies at the loaded node; `class` is none where the question
    /// isn't asked.
    pub(crate) fn target(
        &mut self,
        class: Option<usize>,
        splits: &mut Vec<Split>,
        next: &mut UniqueTable,
        (most_splits, most_nodes): (usize, usize),
        fuel: &mut Fuel,
    ) -> Result<Target, OutOfFuel> {
        for i in 0..self.counts.len() {
            if let Some(counter) = self.rules.counter_of[self.counts[i].0] {
                self.increments[counter] = self.signs(class, i);
            }
        }
        let mut bounds = std::mem::take(&mut self.shifted);
        bounds.clone_from(&self.bounds);
        add_increments(&mut bounds, Some(&self.increments));
        for b in &mut bounds {
            *b = (self.faults.count(b.0), self.faults.count(b.1));
        }
        let thresholds = std::mem::take(&mut self.thresholds);
        let narrow = self.faults.narrow_from.is_some_and(|from| self.question >= from);
        let target = split_at(splits, &thresholds, &mut bounds, &mut |splits, part| {
            if splits.len() > most_splits || next.layer.weight() > most_nodes {
                return Err(OutOfFuel);
            }
            let target = self.part_target(class, part, next, fuel)?;
            if let Target::Node(node) = target {
                next.layer.join(node as usize, part, narrow);
            }
            Ok(target)
        });
        (self.thresholds, self.shifted) = (thresholds, bounds);
        target
    }

    /// The signs that a class adds to one of the question's counts.
    fn signs(&self, class: Option<usize>, count: usize) -> u32 {
        let literal = self.counts[count].1;
        self.faults.signs(self.question, class.map_or(0, |c| u32::from(self.classes[c].effect.literals[literal])))
    }

    /// The target of one part of the bounds, within which every comparison has one value.
    fn part_target(
        &mut self,
        class: Option<usize>,
        part: &[Bounds],
        next: &mut UniqueTable,
        fuel: &mut Fuel,
    ) -> Result<Target, OutOfFuel> {
        fuel.take(LOOK + self.live_comparisons.len())?;
        self.key.clear();
        self.key.push(class.map_or(0, |c| self.first_alike[c]));
        for formula in &self.live_comparisons {
            self.key.push(self.compared(*formula, INTERVAL, part));
        }
        if let Some(target) = self.cache.get(&self.key) {
            return Ok(target);
        }
        fuel.take(self.cost)?;
        self.reply(class, part);
        let target = self.evaluate(class.is_some(), next);
        self.cache.push(&self.key, target);
        Ok(target)
    }

    /// The value of a comparison that was open, by the value of its count and the bounds of the counters.
    fn compared(&self, formula: Formula, count: Value, part: &[Bounds]) -> Value {
        let counted = match count {
            INTERVAL => self.rules.parts(formula).first().and_then(|c| self.rules.counter_of[*c]).map_or(0, |c| part[c].0),
            counted => u32::from(counted - COUNTED),
        };
        self.rules.comparison_value(formula, counted, self.question + 1)
    }

    /// Takes a reply into the values of literals and comparisons.
    fn reply(&mut self, class: Option<usize>, part: &[Bounds]) {
        let rules = self.rules;
        for (formula, literal) in &self.atoms {
            self.values[*formula] = class.map_or(FALSE, |c| self.classes[c].effect.literals[*literal]);
        }
        for (i, (count, _)) in self.counts.iter().enumerate() {
            self.values[*count] = match (self.before[*count], rules.counter_of[*count]) {
                (FORGOTTEN, _) => FORGOTTEN,
                (_, Some(_)) => INTERVAL,
                (counted, None) => {
                    let count = self.faults.count(u32::from(counted - COUNTED) + self.signs(class, i));
                    COUNTED + Value::try_from(count).unwrap_or(Value::MAX - COUNTED - 3)
                }
            };
        }
        for formula in &self.comparisons {
            let FormulaNode::AtLeast { count, .. } = &rules.nodes[*formula] else { continue };
            self.values[*formula] = match (self.before[*formula], self.values[*count]) {
                (before @ (TRUE | FALSE | FORGOTTEN), _) | (before, FORGOTTEN) => before,
                (_, count) => self.compared(*formula, count, part),
            };
        }
    }

    fn evaluate(&mut self, asked: bool, next: &mut UniqueTable) -> Target {
        let rules = self.rules;
        for formula in &self.live_compounds {
            self.values[*formula] = rules.compound_value(*formula, |part| self.values[part]);
        }
        if asked {
            let gate = rules.outcomes[..rules.gates].iter().position(|f| f.is_some_and(|f| self.values[f] == TRUE));
            if let Some(gate) = gate {
                return Target::Gate(OutcomeIx::at(gate));
            }
        }
        self.project(&next.layer.live);
        Target::Node(next.intern(&self.after))
    }

    /// Projects the values to a state: values that nothing undecided reads become [`FORGOTTEN`], so
    /// that more states are equal.
    fn project(&mut self, live: &[Formula]) {
        self.round += 1;
        for formula in roots(self.rules, &self.later, &self.values) {
            self.needed[formula] = self.round;
        }
        for formula in &self.begun {
            if self.needed[*formula] == self.round && self.values[*formula] == OPEN {
                self.rules.parts(*formula).iter().for_each(|part| self.needed[*part] = self.round);
            }
        }
        self.after.clear();
        let Self { needed, round, values, .. } = self;
        self.after.extend(live.iter().map(|f| if needed[*f] == *round { values[*f] } else { FORGOTTEN }));
    }
}

/// What has to be known in the end: the conditions of later questions and, up to the first that holds for certain, the outcomes.
fn roots<'a>(rules: &'a FormulaGraph, later: &'a [Formula], values: &[Value]) -> impl Iterator<Item = Formula> + use<'a> {
    let (gates, ordinary) = rules.outcomes.split_at(rules.gates);
    let certain = ordinary.iter().position(|f| f.is_some_and(|f| values[f] == TRUE));
    let tried = certain.map_or(ordinary, |at| &ordinary[..=at]);
    later.iter().chain(gates.iter().chain(tried).flatten()).copied()
}

/// Targets by keys of one width.
#[derive(Default)]
pub(crate) struct StepCache {
    keys: Vec<Value>,
    targets: Vec<Target>,
    /// The places of the keys by their hash, once there are more than a few.
    places: HashTable<usize>,
}

impl StepCache {
    /// Up to so many keys are searched one by one.
    const FEW: usize = 16;
    /// Up to so many values are kept; a target beyond them is computed again.
    const MOST: usize = 4_000_000;

    pub(crate) fn clear(&mut self) {
        self.keys.clear();
        self.targets.clear();
        self.places.clear();
    }

    pub(crate) fn get(&self, key: &[Value]) -> Option<Target> {
        let width = key.len();
        let at = if self.targets.len() <= Self::FEW {
            self.keys.chunks_exact(width).position(|k| k == key)
        } else {
            self.places.find(hash(key), |at| &self.keys[at * width..(at + 1) * width] == key).copied()
        };
        at.map(|at| self.targets[at])
    }

    pub(crate) fn push(&mut self, key: &[Value], target: Target) {
        let width = key.len();
        if self.keys.len() > Self::MOST {
            return;
        }
        self.keys.extend_from_slice(key);
        self.targets.push(target);
        let len = self.targets.len();
        let unplaced = match len {
            0..=Self::FEW => return,
            _ if len == Self::FEW + 1 => 0..len,
            _ => len - 1..len,
        };
        let code = |at: &usize| hash(&self.keys[at * width..(at + 1) * width]);
        for at in unplaced {
            self.places.insert_unique(code(&at), at, code);
        }
    }
}
