//! The product of two files' diagrams: all pairs of sheets that agree on every question that both are asked, counted layer by
//! layer.

use std::collections::{BTreeMap, HashMap};

use num_bigint::BigUint;

use crate::content::model::{OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::prover::compare::common_refinement::{CommonClass, QuestionSide, common_classes};
use crate::prover::compare::matching::{Matching, MergedQuestion, merge_order};
use crate::prover::diagram::{Budget, Diagram, Fuel, SheetState, TooLarge};
use crate::prover::witness::Witness;

/// Where pairs lead: both outcomes, and whether only the old sheet shows the help page.
pub(crate) type PairResult = (OutcomeIx, OutcomeIx, bool);

/// For each result the number of pairs and a shortest one.
pub(crate) type PairCounts = BTreeMap<PairResult, (BigUint, [Witness; 2])>;

/// The reply of one sheet to a question that the other sheet may still be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct PendingReply {
    /// The question, by its index among the matched ones.
    same: usize,
    /// The sheet that hasn't come to it.
    waits: usize,
    /// The class that this sheet will reply; `None` where its file can't take the reply.
    class: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct ComparisonState {
    /// Both sheets. That the old one has shown help is forgotten once the new one has.
    sheets: [SheetState; 2],
    /// In the order in which the questions were met.
    pending: Vec<PendingReply>,
}

#[derive(Debug, Clone, Copy, Default)]
struct StepReplies {
    by: [Option<Reply>; 2],
    /// The reply that the other sheet will give to the same question.
    later: Option<Reply>,
    /// The sheet that gives its pending reply.
    again: Option<usize>,
}

/// The number of paths to a state, and the shortest: its number of replies, its last state but one and its last replies.
struct StateRecord {
    paths: BigUint,
    replies: u32,
    before: usize,
    given: StepReplies,
}

/// The states after one step, in the order in which they were met, so that the same files always give the same witnesses.
#[derive(Default)]
struct StateLayer {
    known: HashMap<ComparisonState, usize>,
    states: Vec<ComparisonState>,
    records: Vec<StateRecord>,
}

/// The way back through the layers: for each state the one before it on the shortest path, and the replies in between.
type Trail = Vec<Vec<(usize, StepReplies)>>;

struct ComparisonProduct<'a> {
    files: [&'a Questionnaire; 2],
    diagrams: [&'a Diagram; 2],
    matching: &'a Matching,
    /// The common classes of each matched question, as the file that meets it first sees them.
    common: BTreeMap<usize, Vec<CommonClass>>,
    made: usize,
    most: usize,
    fuel: Fuel,
}

pub(crate) fn count_pairs(
    files: [&Questionnaire; 2],
    diagrams: [&Diagram; 2],
    matching: &Matching,
    budget: Budget,
) -> Result<PairCounts, NotCounted> {
    let steps = merge_order(matching, files.map(|f| f.questions.len()));
    // A state takes about as much memory as two nodes of a diagram.
    let (most, fuel) = (budget.nodes / 2, Fuel::new(budget.fuel));
    let mut product = ComparisonProduct { files, diagrams, matching, common: BTreeMap::new(), made: 0, most, fuel };
    let mut layer = StateLayer::default();
    let start = ComparisonState { sheets: [SheetState::START; 2], pending: Vec::new() };
    layer.add(start, StateRecord { paths: BigUint::from(1u32), replies: 0, before: 0, given: StepReplies::default() });
    let mut trail = Trail::new();
    let mut pending: Vec<usize> = Vec::new();
    for step in &steps {
        let first = step.same.filter(|same| !pending.contains(same));
        if let Some(same) = first {
            product.refine(same, step)?;
            if step.questions.contains(&None) {
                pending.push(same);
            }
        } else if let Some(same) = step.same {
            pending.retain(|p| *p != same);
        }
        let next = product.step(step, first.is_some(), &layer);
        product.made += next.states.len();
        if product.made > product.most {
            return Err(product.too_large(step, &pending));
        }
        trail.push(next.records.iter().map(|r| (r.before, r.given)).collect());
        layer = next;
    }
    Ok(product.results(&steps, &layer, &trail))
}

impl StateLayer {
    /// Adds paths to a state, new or met before; the shortest is kept, the first of those as short.
    fn add(&mut self, state: ComparisonState, record: StateRecord) {
        if let Some(known) = self.known.get(&state) {
            let kept = &mut self.records[*known];
            if record.replies < kept.replies {
                let paths = std::mem::take(&mut kept.paths) + record.paths;
                *kept = StateRecord { paths, ..record };
            } else {
                kept.paths += record.paths;
            }
        } else {
            self.known.insert(state.clone(), self.states.len());
            self.states.push(state);
            self.records.push(record);
        }
    }
}

impl ComparisonProduct<'_> {
    fn too_large(&self, step: &MergedQuestion, pending: &[usize]) -> NotCounted {
        let id = |side: usize| step.questions[side].map(|q| self.files[side].questions[q].id.clone());
        let new_id = |same: &usize| self.files[1].question(self.matching.questions[*same].new).id.clone();
        NotCounted::Both {
            question: id(1).or(id(0)).unwrap_or_default(),
            states: self.made,
            remembered: pending.iter().map(new_id).collect(),
        }
    }

    /// Finds the common classes of a matched question, as the file that meets it first sees them.
    fn refine(&mut self, same: usize, step: &MergedQuestion) -> Result<(), NotCounted> {
        let question = &self.matching.questions[same];
        let place = [question.old.index(), question.new.index()];
        let side = |s: usize| QuestionSide::new(self.diagrams[s], self.files[s], place[s]);
        let first = usize::from(step.questions[0].is_none());
        let turned = |(old, new): &_| if first == 0 { (*old, *new) } else { (*new, *old) };
        let answers: Vec<_> = question.answers.iter().map(turned).collect();
        let classes = common_classes(&side(first), &side(1 - first), &answers, &mut self.fuel);
        let classes = classes.map_err(|_| NotCounted::Answers(self.files[1].question(question.new).id.clone()))?;
        self.common.insert(same, classes);
        Ok(())
    }

    /// All states after a step, or a few more than there may be. `first`: a matched question is met for the first time.
    fn step(&self, step: &MergedQuestion, first: bool, layer: &StateLayer) -> StateLayer {
        let mut next = StateLayer::default();
        for (before, (state, from)) in layer.states.iter().zip(&layer.records).enumerate() {
            if self.made + next.states.len() > self.most {
                break;
            }
            self.successors(state, step, first, &mut |state, size, given| {
                let replied = [given.by[0].is_some(), given.by[1].is_some(), given.again.is_some()];
                let replies = from.replies + replied.map(u32::from).iter().sum::<u32>();
                next.add(state, StateRecord { paths: &from.paths * size, replies, before, given });
            });
        }
        next
    }

    /// Calls on every successor of a state, with the number of replies that lead there.
    fn successors(
        &self,
        state: &ComparisonState,
        step: &MergedQuestion,
        first: bool,
        take: &mut dyn FnMut(ComparisonState, u64, StepReplies),
    ) {
        let asks = |side: usize| step.questions[side].is_some_and(|q| self.diagrams[side].asks(q, state.sheets[side].at));
        let asked = [asks(0), asks(1)];
        let common = step.same.and_then(|same| self.common.get(&same)).into_iter().flatten();
        if asked == [true, true] {
            for class in common {
                if let Some(theirs) = class.theirs {
                    let given = StepReplies { by: [Some(class.reply), class.as_theirs], ..StepReplies::default() };
                    take(self.moved(state, step, [Some(class.class), Some(theirs)]), class.size, given);
                }
            }
            return;
        }
        let side = usize::from(!asked[0]);
        let one = |class: Option<usize>| if side == 0 { [class, None] } else { [None, class] };
        let (Some(same), [None, _] | [_, None]) = (step.same, step.questions) else {
            return self.free(state, step, asked, take);
        };
        if !first {
            // Met by the other sheet before, which may have left a reply.
            let mut state = state.clone();
            let at = state.pending.iter().position(|p| p.same == same);
            match at.map(|at| state.pending.remove(at).class) {
                Some(Some(class)) if asked[side] => {
                    let given = StepReplies { again: Some(side), ..StepReplies::default() };
                    take(self.moved(&state, step, one(Some(class))), 1, given);
                }
                Some(None) if asked[side] => {}
                _ => self.free(&state, step, asked, take),
            }
        } else if asked[side] && state.sheets[1 - side].goes_on() {
            for class in common {
                let mut next = self.moved(state, step, one(Some(class.class)));
                next.pending.push(PendingReply { same, waits: 1 - side, class: class.theirs });
                let mut given = StepReplies { later: class.as_theirs, ..StepReplies::default() };
                given.by[side] = Some(class.reply);
                take(next, class.size, given);
            }
        } else {
            self.free(state, step, asked, take);
        }
    }

    /// The successors of a state in which at most one sheet replies, freely.
    fn free(
        &self,
        state: &ComparisonState,
        step: &MergedQuestion,
        asked: [bool; 2],
        take: &mut dyn FnMut(ComparisonState, u64, StepReplies),
    ) {
        let question = |side: usize| step.questions[side].filter(|_| asked[side]).map(|q| (side, q));
        let Some((side, question)) = question(0).or(question(1)) else {
            return take(self.moved(state, step, [None; 2]), 1, StepReplies::default());
        };
        for class in 0..self.diagrams[side].classes[question].len() {
            let (mut classes, mut given) = ([None; 2], StepReplies::default());
            classes[side] = Some(class);
            given.by[side] = Some(self.diagrams[side].classes[question][class].example);
            take(self.moved(state, step, classes), self.diagrams[side].classes[question][class].size, given);
        }
    }

    /// The state after a step, with the class of each sheet's reply if it is asked.
    fn moved(&self, state: &ComparisonState, step: &MergedQuestion, classes: [Option<usize>; 2]) -> ComparisonState {
        let mut out = state.clone();
        for side in [0, 1] {
            if let Some(question) = step.questions[side] {
                out.sheets[side] = self.diagrams[side].after(question, out.sheets[side], classes[side].unwrap_or(0));
            }
        }
        if out.sheets[1].helped {
            out.sheets[0].helped = false;
        }
        // A sheet that has ended won't be asked.
        let sheets = out.sheets;
        out.pending.retain(|p| sheets[p.waits].goes_on());
        out
    }

    fn results(&self, steps: &[MergedQuestion], layer: &StateLayer, trail: &Trail) -> PairCounts {
        let mut best: BTreeMap<PairResult, (BigUint, u32, usize)> = BTreeMap::new();
        for (at, (state, record)) in layer.states.iter().zip(&layer.records).enumerate() {
            let outcome = |side: usize| self.diagrams[side].outcome_at(state.sheets[side].at);
            let (Some(from), Some(to)) = (outcome(0), outcome(1)) else { continue };
            let result = (from, to, state.sheets[0].helped);
            let entry = best.entry(result).or_insert((BigUint::ZERO, u32::MAX, usize::MAX));
            entry.0 += &record.paths;
            if (record.replies, at) < (entry.1, entry.2) {
                (entry.1, entry.2) = (record.replies, at);
            }
        }
        best.into_iter().map(|(result, (paths, _, at))| (result, (paths, witness(steps, trail, at)))).collect()
    }
}

/// The replies of both sheets on the shortest path to a state after all steps.
fn witness(steps: &[MergedQuestion], trail: &Trail, last: usize) -> [Witness; 2] {
    let mut path = Vec::new();
    let mut at = last;
    for (step, layer) in steps.iter().zip(trail).rev() {
        let (before, given) = layer[at];
        path.push((step, given));
        at = before;
    }
    let mut out = [Witness::new(), Witness::new()];
    let mut later: BTreeMap<usize, Reply> = BTreeMap::new();
    for (step, given) in path.into_iter().rev() {
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

/// The pairs that lead from one outcome of the old file to one of the new file.
#[derive(Debug, Clone)]
pub struct Transition {
    /// The outcome in the old file.
    pub from: OutcomeIx,
    /// The outcome in the new file.
    pub to: OutcomeIx,
    /// Whether the two are the same outcome.
    pub same: bool,
    /// Whether the old outcome is urgent (pace now or today) and the new one later.
    pub urgent_lost: bool,
    /// The number of pairs.
    pub pairs: BigUint,
    /// A shortest pair.
    pub witness: [Witness; 2],
    /// Of each sheet of that pair the questions whose replies force its outcome.
    pub deciding: [Vec<QuestionIx>; 2],
    /// The number of pairs in which only the old sheet shows the help page, and a shortest one.
    pub help_lost: Option<(BigUint, [Witness; 2])>,
}

/// All pairs.
#[derive(Debug, Clone)]
pub struct SheetPairs {
    /// Their number.
    pub all: BigUint,
    /// The number of those that lead to the same outcome.
    pub same: BigUint,
    /// The pairs by both outcomes, the old one's order first.
    pub transitions: Vec<Transition>,
}

/// Why the pairs aren't counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotCounted {
    /// The diagram of one file is too large: whether it is the old file, and the cause.
    File(bool, TooLarge),
    /// A question of both files, by its new id, has too many sets of answers.
    Answers(String),
    /// The product of both diagrams is too large.
    Both {
        /// The question where the budget ran out, by its id in its file.
        question: String,
        /// The number of states made so far.
        states: usize,
        /// The questions at another place in the other file, whose replies are remembered in between.
        remembered: Vec<String>,
    },
}

/// Sheets of one file with a reply that the other file can't take.
#[derive(Debug, Clone)]
pub struct Unpaired {
    /// Their number; `None` where counting takes too much.
    pub sheets: Option<BigUint>,
    /// A shortest one.
    pub witness: Witness,
}
