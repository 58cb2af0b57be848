//! One question's step: from a node and a class of replies to nodes of the next layer.

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

/// The step of one question, with work space that serves every node in turn.
pub(crate) struct Step<'r> {
    rules: &'r FormulaGraph,
    question: usize,
    /// The formulas that read the question: atoms and counts with their place in an effect,
    /// comparisons, and compounds.
    atoms: Vec<(Formula, usize)>,
    counts: Vec<(Formula, usize)>,
    comparisons: Vec<Formula>,
    compounds: Vec<Formula>,
    /// The conditions of later questions that read this question or an earlier one.
    later: Vec<Formula>,
    /// The node's value of every formula, and its interval of every counter.
    before: Vec<Value>,
    bounds: Vec<Bounds>,
    /// The signs that a class adds to each of `counts`, and to each counter.
    signs: Vec<u32>,
    increments: Vec<u32>,
    shifted: Vec<Bounds>,
    values: Vec<Value>,
    /// The round in which each formula was last needed.
    needed: Vec<u32>,
    round: u32,
    after: Vec<Value>,
    thresholds: Vec<Threshold>,
    /// The values of the literals and comparisons after the step, and the targets known by them.
    key: Vec<Value>,
    cache: StepCache,
    /// The cost of a target that isn't in the cache, in values.
    cost: usize,
    faults: Faults,
}

impl<'r> Step<'r> {
    /// The step of a question to nodes of the layer `next`.
    pub(crate) fn new(rules: &'r FormulaGraph, question: usize, next: &Layer, faults: Faults) -> Self {
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
            atoms: reading(|n| matches!(n, FormulaNode::Atom { .. })).map(placed).collect(),
            counts: reading(|n| matches!(n, FormulaNode::Count(_))).map(placed).collect(),
            comparisons: reading(|n| matches!(n, FormulaNode::AtLeast { .. })).collect(),
            compounds,
            later,
            values: fresh.clone(),
            needed: vec![0; fresh.len()],
            before: fresh,
            bounds: vec![(0, 0); rules.counters.len()],
            signs: Vec::new(),
            increments: vec![0; rules.counters.len()],
            shifted: Vec::new(),
            round: 0,
            after: Vec::with_capacity(next.live.len()),
            thresholds: Vec::new(),
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
        let holds = |f: Option<Formula>| f.map(|f| self.before[f] == TRUE);
        Ok(holds(self.rules.asked[self.question]).unwrap_or(true) && !holds(self.rules.unless[self.question]).unwrap_or(false))
    }

    /// The target of a class of replies at the loaded node; `class` is none where the question
    /// isn't asked.
    pub(crate) fn target(
        &mut self,
        class: Option<&Class>,
        splits: &mut Vec<Split>,
        next: &mut UniqueTable,
        (most_splits, most_nodes): (usize, usize),
        fuel: &mut Fuel,
    ) -> Result<Target, OutOfFuel> {
        self.signs.clear();
        for (count, literal) in &self.counts {
            let signs = self.faults.signs(self.question, class.map_or(0, |c| u32::from(c.effect.literals[*literal])));
            self.signs.push(signs);
            if let Some(counter) = self.rules.counter_of[*count] {
                self.increments[counter] = signs;
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

    /// The target of one part of the bounds, within which every comparison has one value.
    fn part_target(
        &mut self,
        class: Option<&Class>,
        part: &[Bounds],
        next: &mut UniqueTable,
        fuel: &mut Fuel,
    ) -> Result<Target, OutOfFuel> {
        let rules = self.rules;
        fuel.take(LOOK + self.atoms.len() + self.counts.len() + self.comparisons.len())?;
        self.key.clear();
        for (formula, literal) in &self.atoms {
            self.values[*formula] = class.map_or(FALSE, |c| c.effect.literals[*literal]);
            self.key.push(self.values[*formula]);
        }
        for ((count, _), signs) in self.counts.iter().zip(&self.signs) {
            self.values[*count] = match (self.before[*count], rules.counter_of[*count]) {
                (FORGOTTEN, _) => FORGOTTEN,
                (_, Some(_)) => INTERVAL,
                (counted, None) => {
                    let count = self.faults.count(u32::from(counted - COUNTED) + signs);
                    COUNTED + Value::try_from(count).unwrap_or(Value::MAX - COUNTED - 3)
                }
            };
            self.key.push(self.values[*count]);
        }
        for formula in &self.comparisons {
            let before = self.before[*formula];
            let FormulaNode::AtLeast { count, .. } = &rules.nodes[*formula] else { continue };
            let compare = |count: u32| rules.comparison_value(*formula, count, self.question + 1);
            self.values[*formula] = match (before, self.values[*count]) {
                (TRUE | FALSE | FORGOTTEN, _) | (_, FORGOTTEN) => before,
                (_, INTERVAL) => compare(rules.counter_of[*count].map_or(0, |counter| part[counter].0)),
                (_, counted) => compare(u32::from(counted - COUNTED)),
            };
            self.key.push(self.values[*formula]);
        }
        if let Some(target) = self.cache.get(&self.key) {
            return Ok(target);
        }
        fuel.take(self.cost)?;
        let target = self.evaluate(class.is_some(), next);
        self.cache.push(&self.key, target);
        Ok(target)
    }

    fn evaluate(&mut self, asked: bool, next: &mut UniqueTable) -> Target {
        let rules = self.rules;
        for formula in &self.compounds {
            let before = self.before[*formula];
            self.values[*formula] = if matches!(before, TRUE | FALSE | FORGOTTEN) {
                before
            } else {
                rules.compound_value(*formula, |part| self.values[part])
            };
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
        let rules = self.rules;
        self.round += 1;
        for i in 0..self.later.len() {
            self.mark_needed(self.later[i]);
        }
        for (outcome, formula) in rules.outcomes.iter().enumerate() {
            let Some(formula) = *formula else { continue };
            self.mark_needed(formula);
            // Behind an ordinary outcome that holds for certain, no other is tried.
            if outcome >= rules.gates && self.values[formula] == TRUE {
                break;
            }
        }
        self.after.clear();
        for formula in live {
            self.after.push(if self.needed[*formula] == self.round { self.values[*formula] } else { FORGOTTEN });
        }
    }

    fn mark_needed(&mut self, formula: Formula) {
        if self.needed[formula] == self.round {
            return;
        }
        self.needed[formula] = self.round;
        if self.values[formula] == OPEN {
            for part in self.rules.parts(formula) {
                self.mark_needed(*part);
            }
        }
    }
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
        let at = if width == 0 {
            None
        } else if self.targets.len() <= Self::FEW {
            self.keys.chunks_exact(width).position(|k| k == key)
        } else {
            self.places.find(hash(key), |at| &self.keys[at * width..(at + 1) * width] == key).copied()
        };
        at.map(|at| self.targets[at])
    }

    pub(crate) fn push(&mut self, key: &[Value], target: Target) {
        let width = key.len();
        if width == 0 || self.keys.len() > Self::MOST {
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
