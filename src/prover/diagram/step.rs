//! One question's step from a state to the next.

use hashbrown::HashTable;

use crate::content::model::OutcomeIx;
use crate::prover::diagram::budget::{Faults, Fuel, OutOfFuel};
use crate::prover::diagram::classes;
use crate::prover::diagram::classes::Class;
use crate::prover::diagram::edges::{Bounds, Split, Target, Threshold, cut};
use crate::prover::diagram::rules::{COUNTED, FALSE, FORGOTTEN, Formula, FormulaNode, OPEN, RANGED, Rules, TRUE, Value};
use crate::prover::diagram::{Layer, NodeIx};

/// What a look at one part costs beside the values that it reads, in values.
const LOOK: usize = 8;

/// So many values are copied in the time that one takes to be worked out.
const COPIED: usize = 16;

impl Faults {
    /// The signs that a question is held to have given.
    pub(crate) fn given(self, question: usize, given: u32) -> u32 {
        let more = self.one_more_from.is_some_and(|from| question >= from && given > 0);
        let less = self.one_less_from.is_some_and(|from| question >= from && given > 0);
        given + u32::from(more) - u32::from(less)
    }

    fn counted(self, count: u32) -> u32 {
        self.sticks_at.map_or(count, |at| count.min(at))
    }
}

/// Room for one layer.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    /// For its splits.
    pub(crate) splits: usize,
    /// For the nodes of the next one, by how much they weigh.
    pub(crate) nodes: usize,
}

/// Work space that is used again for every node.
pub(crate) struct Step<'r> {
    rules: &'r Rules,
    question: usize,
    /// The formulas that read the question: atoms and counts with their place in an effect, comparisons, and what is composed.
    atoms: Vec<(Formula, usize)>,
    counts: Vec<(Formula, usize)>,
    compared: Vec<Formula>,
    composed: Vec<Formula>,
    /// The conditions of later questions that read this one or an earlier one.
    later: Vec<Formula>,
    /// Values before the step, of all formulas, and the bounds of the counts that have some.
    before: Vec<Value>,
    bounds: Vec<Bounds>,
    /// What a class gives to each count, and the bounds with that added.
    given: Vec<u32>,
    moved: Vec<Bounds>,
    values: Vec<Value>,
    needed: Vec<u32>,
    round: u32,
    /// The state after the step.
    after: Vec<Value>,
    cuts: Vec<Threshold>,
    /// What a part makes of the leaves, and where this node's parts led by that.
    key: Vec<Value>,
    met: Met,
    /// Values that are looked at for every state that is new at a node.
    width: usize,
    faults: Faults,
}

impl<'r> Step<'r> {
    pub(crate) fn new(rules: &'r Rules, question: usize, next: &Layer, faults: Faults) -> Self {
        let fresh: Vec<Value> =
            rules.pieces.iter().map(|p| if matches!(p, FormulaNode::Count(_)) { COUNTED } else { OPEN }).collect();
        let literals = classes::literals(rules, question);
        let behind = question + 1..rules.asked.len();
        let mut later: Vec<Formula> = behind.flat_map(|q| [rules.asked[q], rules.unless[q]]).flatten().collect();
        later.retain(|f| rules.span[*f].0 <= question);
        later.sort_unstable();
        later.dedup();
        let reading =
            |kind: fn(&FormulaNode) -> bool| rules.reading[question].iter().copied().filter(move |f| kind(&rules.pieces[*f]));
        let placed = |f: Formula| (f, literals.iter().position(|l| *l == f).unwrap_or(usize::MAX));
        let composed: Vec<Formula> =
            reading(|p| matches!(p, FormulaNode::All(_) | FormulaNode::Any(_) | FormulaNode::Not(_))).collect();
        let parts: usize = composed.iter().map(|f| 1 + rules.parts(*f).len()).sum();
        let width = parts + later.len() + rules.outcomes.len() + next.live.len();
        Self {
            rules,
            question,
            atoms: reading(|p| matches!(p, FormulaNode::Atom { .. })).map(placed).collect(),
            counts: reading(|p| matches!(p, FormulaNode::Count(_))).map(placed).collect(),
            compared: reading(|p| matches!(p, FormulaNode::AtLeast { .. })).collect(),
            composed,
            later,
            values: fresh.clone(),
            needed: vec![0; fresh.len()],
            before: fresh,
            bounds: vec![(0, 0); rules.ranged.len()],
            given: Vec::new(),
            moved: Vec::new(),
            round: 0,
            after: Vec::with_capacity(next.live.len()),
            cuts: Vec::new(),
            key: Vec::new(),
            met: Met::default(),
            width,
            faults,
        }
    }

    /// Takes up a node; whether the question is asked there. Nothing where that is more work than is left.
    pub(crate) fn load(&mut self, layer: &Layer, node: usize, meter: &mut Fuel) -> Result<bool, OutOfFuel> {
        let width = layer.live.len();
        meter.take(LOOK + width + self.values.len() / COPIED)?;
        for (formula, value) in layer.live.iter().zip(&layer.states[node * width..(node + 1) * width]) {
            self.before[*formula] = *value;
        }
        self.values.copy_from_slice(&self.before);
        layer.floor.all_bounds(node, &mut self.bounds);
        self.cuts.clear();
        for formula in &self.compared {
            let FormulaNode::AtLeast { count, .. } = self.rules.pieces[*formula] else { continue };
            if let Some(range) = self.rules.range_of[count]
                && self.before[*formula] == OPEN
                && self.before[count] != FORGOTTEN
            {
                let cuts = self.rules.cuts(*formula, self.question + 1);
                self.cuts.extend(cuts.into_iter().flatten().map(|at| (range, at)));
            }
        }
        self.cuts.sort_unstable();
        self.cuts.dedup();
        self.met.clear();
        let holds = |f: Option<Formula>| f.map(|f| self.before[f] == TRUE);
        Ok(holds(self.rules.asked[self.question]).unwrap_or(true) && !holds(self.rules.unless[self.question]).unwrap_or(false))
    }

    /// Where a class of replies leads (`None`: the question isn't asked); nothing where there is no room, or where it is more work than is
    /// left.
    pub(crate) fn take(
        &mut self,
        class: Option<&Class>,
        splits: &mut Vec<Split>,
        (next, known): (&mut Layer, &mut HashTable<NodeIx>),
        (room, meter): (Room, &mut Fuel),
    ) -> Result<Target, OutOfFuel> {
        let mut moved = std::mem::take(&mut self.moved);
        moved.clone_from(&self.bounds);
        self.given.clear();
        for (count, literal) in &self.counts {
            let given = self.faults.given(self.question, class.map_or(0, |c| u32::from(c.effect.literals[*literal])));
            self.given.push(given);
            if let Some(range) = self.rules.range_of[*count] {
                let (low, high) = moved[range];
                moved[range] = (self.faults.counted(low + given), self.faults.counted(high + given));
            }
        }
        let cuts = std::mem::take(&mut self.cuts);
        let still = self.faults.narrow_from.is_some_and(|from| self.question >= from);
        let to = cut(splits, &cuts, &mut moved, &mut |splits, part| {
            if splits.len() > room.splits || next.weighed() > room.nodes {
                return Err(OutOfFuel);
            }
            let to = self.end(class, part, (&mut *next, &mut *known), meter)?;
            if let Target::Node(node) = to {
                next.widen(node as usize, part, still);
            }
            Ok(to)
        });
        (self.cuts, self.moved) = (cuts, moved);
        to
    }

    /// Where one part leads, within which every comparison has one value.
    fn end(
        &mut self,
        class: Option<&Class>,
        part: &[Bounds],
        (next, known): (&mut Layer, &mut HashTable<NodeIx>),
        meter: &mut Fuel,
    ) -> Result<Target, OutOfFuel> {
        let rules = self.rules;
        meter.take(LOOK + self.atoms.len() + self.counts.len() + self.compared.len())?;
        self.key.clear();
        for (formula, literal) in &self.atoms {
            let value = class.map_or(FALSE, |c| c.effect.literals[*literal]);
            self.values[*formula] = value;
            self.key.push(value);
        }
        for ((count, _), given) in self.counts.iter().zip(&self.given) {
            let before = self.before[*count];
            self.values[*count] = match (before, rules.range_of[*count]) {
                (FORGOTTEN, _) => FORGOTTEN,
                (_, Some(_)) => RANGED,
                (counted, None) => {
                    let count = self.faults.counted(u32::from(counted - COUNTED) + given);
                    COUNTED + Value::try_from(count).unwrap_or(Value::MAX - COUNTED - 3)
                }
            };
            self.key.push(self.values[*count]);
        }
        for formula in &self.compared {
            let before = self.before[*formula];
            let FormulaNode::AtLeast { count, .. } = &rules.pieces[*formula] else { continue };
            self.values[*formula] = match (before, self.values[*count]) {
                (TRUE | FALSE | FORGOTTEN, _) | (_, FORGOTTEN) => before,
                (_, RANGED) => rules.compared(*formula, rules.range_of[*count].map_or(0, |r| part[r].0), self.question + 1),
                (_, counted) => rules.compared(*formula, u32::from(counted - COUNTED), self.question + 1),
            };
            self.key.push(self.values[*formula]);
        }
        if let Some(to) = self.met.get(&self.key) {
            return Ok(to);
        }
        meter.take(self.width)?;
        let to = self.reckoned(class.is_some(), next, known);
        self.met.push(&self.key, to);
        Ok(to)
    }

    /// Where the values of the leaves lead.
    fn reckoned(&mut self, asked: bool, next: &mut Layer, known: &mut HashTable<NodeIx>) -> Target {
        let rules = self.rules;
        for formula in &self.composed {
            let before = self.before[*formula];
            self.values[*formula] = if matches!(before, TRUE | FALSE | FORGOTTEN) {
                before
            } else {
                rules.composed(*formula, |part| self.values[part])
            };
        }
        if asked {
            let gate = rules.outcomes[..rules.gates].iter().position(|f| f.is_some_and(|f| self.values[f] == TRUE));
            if let Some(gate) = gate {
                return Target::Gate(OutcomeIx(gate));
            }
        }
        self.forget(&next.live);
        Target::Node(intern(known, next, &self.after, self.faults))
    }

    /// Keeps what the rest can still tell apart.
    fn forget(&mut self, live: &[Formula]) {
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
        for formula in live {
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

/// Where parts led, by what they made of the leaves.
#[derive(Default)]
struct Met {
    /// The keys, one after the other.
    keys: Vec<Value>,
    to: Vec<Target>,
    /// Where there are more than a few, their places by their hash.
    places: HashTable<usize>,
}

impl Met {
    /// So many are looked through one by one.
    const FEW: usize = 16;
    /// So many values are kept: what led where beyond them is reckoned anew.
    const MOST: usize = 4_000_000;

    fn clear(&mut self) {
        self.keys.clear();
        self.to.clear();
        self.places.clear();
    }

    fn get(&self, key: &[Value]) -> Option<Target> {
        let width = key.len();
        let at = if width == 0 {
            None
        } else if self.to.len() <= Self::FEW {
            self.keys.chunks_exact(width).position(|k| k == key)
        } else {
            self.places.find(hash(key), |at| &self.keys[at * width..(at + 1) * width] == key).copied()
        };
        at.map(|at| self.to[at])
    }

    /// Keeps one that hasn't been met.
    fn push(&mut self, key: &[Value], to: Target) {
        let width = key.len();
        if width == 0 || self.keys.len() > Self::MOST {
            return;
        }
        self.keys.extend_from_slice(key);
        self.to.push(to);
        let met = self.to.len();
        let new = if met == Self::FEW + 1 { 0..met } else { met - 1..met };
        if met > Self::FEW {
            let keys = &self.keys;
            let code = |at: &usize| hash(&keys[at * width..(at + 1) * width]);
            for at in new {
                self.places.insert_unique(code(&at), at, code);
            }
        }
    }
}

/// The node of a state: a new one, or the one that has it already.
fn intern(known: &mut HashTable<NodeIx>, next: &mut Layer, state: &[Value], faults: Faults) -> NodeIx {
    let width = next.live.len();
    // As it is, but for the faults that tests plant.
    let code_of = |state: &[Value]| match faults.hash_bits {
        Some(bits) => hash(state) & ((1 << bits) - 1),
        None if faults.one_hash => 0,
        None => hash(state),
    };
    let of = |node: NodeIx, states: &[Value]| code_of(&states[node as usize * width..(node as usize + 1) * width]);
    let code = code_of(state);
    let states = &next.states;
    let same = |node: &NodeIx| {
        faults.hash_bits.is_some() && of(*node, states) == code
            || &states[*node as usize * width..(*node as usize + 1) * width] == state
    };
    if let Some(found) = known.find(code, same) {
        return *found;
    }
    let node = NodeIx::try_from(next.made).unwrap_or(NodeIx::MAX);
    next.made += 1;
    next.states.extend_from_slice(state);
    let states = &next.states;
    known.insert_unique(code, node, |node| of(*node, states));
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
