//! Both diagrams walked at once, over all pairs of sheets that agree on every question that both are asked.

use std::collections::{BTreeMap, HashMap};

use num_bigint::BigUint;

use crate::content::model::{Escalation, OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::prover::compare::NotCounted;
use crate::prover::compare::common_refinement::joint;
use crate::prover::compare::common_refinement::{CommonClass, Side};
use crate::prover::compare::matching::Matching;
use crate::prover::compare::merge_order::{MergedQuestion, events};
use crate::prover::diagram::{Budget, Diagram, Fuel, NodeIx, Target};
use crate::prover::verify::Witness;

/// From which outcome to which, and whether only the old sheet shows the help page: how many pairs, and the shortest.
pub(crate) type PairCounts = BTreeMap<(OutcomeIx, OutcomeIx, bool), (BigUint, [Witness; 2])>;

/// Where one sheet stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum At {
    Node(NodeIx),
    Ended(OutcomeIx),
}

/// What one sheet has given to a question that the other hasn't met yet, and may still be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct PendingReply {
    /// The question, by its place among those that both have.
    same: usize,
    /// The sheet that hasn't met it.
    waits: usize,
    /// The class that it will give; none where what was given can't be given in its file.
    class: Option<usize>,
}

/// Where a pair stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct ComparisonState {
    at: [At; 2],
    /// Whether the help page has been shown. Of the old sheet it is forgotten once the new one has shown it.
    helped: [bool; 2],
    /// In the order in which they were met. A question that isn't here is free.
    memory: Vec<PendingReply>,
}

/// What was given at a step: by each sheet, and what the other one will give to the same question.
#[derive(Debug, Clone, Copy, Default)]
struct StepReplies {
    by: [Option<Reply>; 2],
    later: Option<Reply>,
    /// The sheet that gives what the other has given before.
    again: Option<usize>,
}

/// A spot that was met: how many ways lead there, the replies on the shortest, and what came last on it.
struct StateRecord {
    ways: BigUint,
    replies: u32,
    before: usize,
    given: StepReplies,
}

/// The spots met behind one step: those of the last one with their counts; of all others only how they were come to.
#[derive(Default)]
struct StateLayer {
    known: HashMap<ComparisonState, usize>,
    /// In the order in which they were met, so that the same files always give the same witnesses.
    spots: Vec<ComparisonState>,
    met: Vec<StateRecord>,
}

struct ComparisonProduct<'a> {
    files: [&'a Questionnaire; 2],
    diagrams: [&'a Diagram; 2],
    /// Groups of replies of each question that both have, as the file that meets it first has them.
    joints: BTreeMap<usize, Vec<CommonClass>>,
    made: usize,
    /// How many spots there may be.
    most: usize,
    fuel: Fuel,
}

/// Counts the pairs.
///
/// # Errors
/// Where that takes more spots than the budget has, or a question has too many sets of answers.
pub(crate) fn walk(
    files: [&Questionnaire; 2],
    diagrams: [&Diagram; 2],
    matched: &Matching,
    budget: Budget,
) -> Result<PairCounts, NotCounted> {
    let steps = events(matched, files.map(|f| f.questions.len()));
    // A spot takes about as much memory as two nodes of a diagram.
    let most = budget.nodes / 2;
    let mut walk = ComparisonProduct { files, diagrams, joints: BTreeMap::new(), made: 0, most, fuel: Fuel::new(budget.work) };
    let mut layer = StateLayer::default();
    let start = ComparisonState { at: [At::Node(0); 2], helped: [false; 2], memory: Vec::new() };
    layer.spots.push(start);
    layer.met.push(StateRecord { ways: BigUint::from(1u32), replies: 0, before: 0, given: StepReplies::default() });
    let mut trail: Vec<Vec<(usize, StepReplies)>> = Vec::new();
    let mut pending: Vec<usize> = Vec::new();
    for step in &steps {
        let first = step.same.filter(|same| !pending.contains(same));
        if let Some(same) = first {
            walk.join(same, step, matched)?;
            if step.questions.contains(&None) {
                pending.push(same);
            }
        } else if let Some(same) = step.same {
            pending.retain(|p| *p != same);
        }
        let next = walk.step(step, first.is_some(), &layer);
        walk.made += next.met.len();
        if walk.made > walk.most {
            let id = |side: usize, question: usize| files[side].questions[question].id.clone();
            let here = step.questions[1].map(|q| id(1, q)).or(step.questions[0].map(|q| id(0, q)));
            let remembered = pending.iter().map(|p| files[1].question(matched.questions[*p].new).id.clone()).collect();
            return Err(NotCounted::Both { question: here.unwrap_or_default(), spots: walk.made, remembered });
        }
        trail.push(layer.met.iter().map(|m| (m.before, m.given)).collect());
        layer = next;
    }
    trail.push(layer.met.iter().map(|m| (m.before, m.given)).collect());
    Ok(walk.ends(&steps, &layer, &trail))
}

impl ComparisonProduct<'_> {
    /// The groups of replies of a question that both files have, by the file that meets it first.
    fn join(&mut self, same: usize, step: &MergedQuestion, matched: &Matching) -> Result<(), NotCounted> {
        let question = &matched.questions[same];
        let side = |s: usize| Side {
            diagram: self.diagrams[s],
            questionnaire: self.files[s],
            question: if s == 0 { question.old.index() } else { question.new.index() },
        };
        let first = usize::from(step.questions[0].is_none());
        let mut answers = question.answers.clone();
        if first == 1 {
            for (a, b) in &mut answers {
                std::mem::swap(a, b);
            }
        }
        let Some(joints) = joint(side(first), side(1 - first), &answers, &mut self.fuel) else {
            return Err(NotCounted::Answers(self.files[1].question(question.new).id.clone()));
        };
        self.joints.insert(same, joints);
        Ok(())
    }

    /// All spots behind a step, or as many as there may be and some more. `first`: a question that both have, met here by one file or by
    /// both.
    fn step(&self, step: &MergedQuestion, first: bool, layer: &StateLayer) -> StateLayer {
        let mut next = StateLayer::default();
        for (before, (spot, from)) in layer.spots.iter().zip(&layer.met).enumerate() {
            if self.made + next.met.len() > self.most {
                break;
            }
            let mut take = |spot: ComparisonState, size: u64, given: StepReplies| {
                let replies = from.replies
                    + [given.by[0].is_some(), given.by[1].is_some(), given.again.is_some()].map(u32::from).iter().sum::<u32>();
                let ways = &from.ways * size;
                if let Some(known) = next.known.get(&spot) {
                    let met: &mut StateRecord = &mut next.met[*known];
                    met.ways += ways;
                    if replies < met.replies {
                        *met = StateRecord { ways: std::mem::take(&mut met.ways), replies, before, given };
                    }
                } else {
                    next.known.insert(spot.clone(), next.met.len());
                    next.spots.push(spot);
                    next.met.push(StateRecord { ways, replies, before, given });
                }
            };
            match step.questions {
                [Some(a), Some(b)] => self.both(spot, [a, b], step.same, &mut take),
                [a, b] => {
                    let (side, question) = if let Some(a) = a { (0, a) } else { (1, b.unwrap_or_default()) };
                    self.one(spot, side, question, step.same.map(|same| (same, first)), &mut take);
                }
            }
        }
        next
    }

    fn asks(&self, side: usize, question: usize, at: At) -> bool {
        matches!(at, At::Node(node) if self.diagrams[side].asked(question, node))
    }

    /// Both files meet a question.
    fn both(
        &self,
        spot: &ComparisonState,
        questions: [usize; 2],
        same: Option<usize>,
        take: &mut impl FnMut(ComparisonState, u64, StepReplies),
    ) {
        let asked = [0, 1].map(|side| self.asks(side, questions[side], spot.at[side]));
        if asked == [true, true] {
            for j in same.and_then(|s| self.joints.get(&s)).into_iter().flatten() {
                if let Some(theirs) = j.theirs {
                    let given = StepReplies { by: [Some(j.reply), j.as_theirs], ..StepReplies::default() };
                    let next = self.moved(spot, [Some((questions[0], Some(j.class))), Some((questions[1], Some(theirs)))]);
                    take(next, j.size, given);
                }
            }
            return;
        }
        let Some(side) = [0, 1].into_iter().find(|s| asked[*s]) else {
            return take(self.moved(spot, questions.map(|q| Some((q, None)))), 1, StepReplies::default());
        };
        for class in 0..self.diagrams[side].classes(questions[side]) {
            let mut steps = questions.map(|q| Some((q, None)));
            steps[side] = Some((questions[side], Some(class)));
            take(
                self.moved(spot, steps),
                self.diagrams[side].size(questions[side], class),
                self.given(side, questions[side], class),
            );
        }
    }

    /// One file meets a question. `same`: it has a place among those that both have, and whether it is met for the first time.
    fn one(
        &self,
        spot: &ComparisonState,
        side: usize,
        question: usize,
        same: Option<(usize, bool)>,
        take: &mut impl FnMut(ComparisonState, u64, StepReplies),
    ) {
        let moved = |spot: &ComparisonState, class: Option<usize>| {
            let mut steps = [None; 2];
            steps[side] = Some((question, class));
            self.moved(spot, steps)
        };
        let asked = self.asks(side, question, spot.at[side]);
        let free = |spot: &ComparisonState, take: &mut dyn FnMut(ComparisonState, u64, StepReplies)| {
            if !asked {
                return take(moved(spot, None), 1, StepReplies::default());
            }
            for class in 0..self.diagrams[side].classes(question) {
                take(moved(spot, Some(class)), self.diagrams[side].size(question, class), self.given(side, question, class));
            }
        };
        match same {
            None => free(spot, take),
            Some((same, true)) if asked && matches!(spot.at[1 - side], At::Node(_)) => {
                for j in self.joints.get(&same).into_iter().flatten() {
                    let mut next = moved(spot, Some(j.class));
                    next.memory.push(PendingReply { same, waits: 1 - side, class: j.theirs });
                    let mut given = StepReplies { later: j.as_theirs, ..StepReplies::default() };
                    given.by[side] = Some(j.reply);
                    take(next, j.size, given);
                }
            }
            Some((_, true)) => free(spot, take),
            Some((same, false)) => {
                let mut without = spot.clone();
                let at = without.memory.iter().position(|m| m.same == same);
                match at.map(|at| without.memory.remove(at).class) {
                    Some(Some(class)) if asked => {
                        take(moved(&without, Some(class)), 1, StepReplies { again: Some(side), ..StepReplies::default() });
                    }
                    Some(None) if asked => {}
                    _ => free(&without, take),
                }
            }
        }
    }

    fn given(&self, side: usize, question: usize, class: usize) -> StepReplies {
        let mut out = StepReplies::default();
        out.by[side] = Some(self.diagrams[side].example(question, class));
        out
    }

    /// The spot after a step of each file: the question and the class of replies, if it is asked.
    fn moved(&self, spot: &ComparisonState, steps: [Option<(usize, Option<usize>)>; 2]) -> ComparisonState {
        let mut out = spot.clone();
        for side in [0, 1] {
            let (Some((question, class)), At::Node(node)) = (steps[side], spot.at[side]) else { continue };
            out.at[side] = match self.diagrams[side].edges(question, node).get(class.unwrap_or(0)) {
                Some(Target::Node(next)) => At::Node(*next),
                Some(Target::Gate(outcome)) => At::Ended(*outcome),
                // Counts are held sign by sign, so that no step depends on one.
                _ => continue,
            };
            let called = class.is_some_and(|c| self.diagrams[side].escalation(question, c) > Escalation::Clear);
            out.helped[side] |= called || matches!(out.at[side], At::Ended(_));
        }
        if out.helped[1] {
            out.helped[0] = false;
        }
        // Whoever has ended won't be asked: nothing is remembered for them.
        let ended = out.at.map(|at| matches!(at, At::Ended(_)));
        out.memory.retain(|m| !ended[m.waits]);
        out
    }

    /// What the spots behind all steps come to.
    fn ends(&self, steps: &[MergedQuestion], layer: &StateLayer, trail: &[Vec<(usize, StepReplies)>]) -> PairCounts {
        let mut best: BTreeMap<(OutcomeIx, OutcomeIx, bool), (BigUint, u32, usize)> = BTreeMap::new();
        for (at, (spot, met)) in layer.spots.iter().zip(&layer.met).enumerate() {
            let outcome = |side: usize| match spot.at[side] {
                At::Ended(outcome) => outcome,
                At::Node(node) => self.diagrams[side].end(node),
            };
            let key = (outcome(0), outcome(1), spot.helped[0]);
            let StateRecord { ways, replies, .. } = met;
            let entry = best.entry(key).or_insert((BigUint::ZERO, u32::MAX, usize::MAX));
            entry.0 += ways;
            if (*replies, at) < (entry.1, entry.2) {
                (entry.1, entry.2) = (*replies, at);
            }
        }
        best.into_iter().map(|(key, (ways, _, met))| (key, (ways, witness(steps, trail, met)))).collect()
    }
}

/// The replies on the shortest way to a spot behind all steps.
fn witness(steps: &[MergedQuestion], trail: &[Vec<(usize, StepReplies)>], last: usize) -> [Witness; 2] {
    let mut way = Vec::new();
    let mut at = last;
    for (step, met) in steps.iter().zip(trail.iter().skip(1)).rev() {
        let (before, given) = met[at];
        way.push((step, given));
        at = before;
    }
    let mut out = [Witness::new(), Witness::new()];
    let mut later: BTreeMap<usize, Reply> = BTreeMap::new();
    for (step, given) in way.into_iter().rev() {
        if let (Some(same), Some(reply)) = (step.same, given.later) {
            later.insert(same, reply);
        }
        for side in [0, 1] {
            let again = (given.again == Some(side)).then(|| step.same.and_then(|same| later.get(&same))).flatten();
            if let (Some(question), Some(reply)) = (step.questions[side], given.by[side].or(again.copied())) {
                out[side].push((QuestionIx(question), reply));
            }
        }
    }
    out
}
