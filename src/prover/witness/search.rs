//! Best-first search (A*) for a shortest path to a goal.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use crate::prover::diagram::{Fuel, OutOfFuel};

/// The cost of a step beside the values of its state, in values.
const STEP: usize = 150;

/// The cost of a state's value, which is copied, compared and kept.
const KEPT: usize = 6;

/// A graph of states with an admissible heuristic.
pub(crate) trait StateSpace {
    /// A state.
    type State: Clone + Ord;
    /// Calls `each` with every successor of a state and the number of questions that the step asks.
    fn steps(&self, state: &Self::State, each: &mut dyn FnMut(Self::State, u16));
    /// A lower bound of the questions asked before a goal; `None` where no goal can be reached.
    fn left(&self, state: &Self::State) -> Option<u16>;
    /// Whether a state is a goal.
    fn done(&self, state: &Self::State) -> bool;
    /// The number of values in a state.
    fn width(&self) -> usize;
    /// The layer of a state: of equally promising states, the deepest is expanded first.
    fn depth(&self, state: &Self::State) -> usize;
}

/// The result of a search.
pub(crate) enum SearchResult<S> {
    /// The states of a shortest path.
    Path(Vec<S>),
    /// No goal can be reached.
    NoPath,
    /// The search ran out of steps or fuel.
    GivenUp,
}

/// A shortest path from a state to a goal: fewest questions, then in the order of the steps. Where
/// a tenth of the steps isn't enough, since intervals make the heuristic too hopeful, any path will
/// do, the deepest states first.
pub(crate) fn search<S: StateSpace>(space: &S, from: &S::State, steps: usize, fuel: &mut Fuel) -> SearchResult<S::State> {
    let shortest = run(space, from, steps / 10, fuel, |depth, far| (far, Reverse(depth)));
    let found = shortest.or_else(|OutOfFuel| run(space, from, steps, fuel, |depth, far| (Reverse(depth), far)));
    match found {
        Ok(Some(path)) => SearchResult::Path(path),
        Ok(None) => SearchResult::NoPath,
        Err(OutOfFuel) => SearchResult::GivenUp,
    }
}

/// One search; `key` orders the states by their layer and the questions of a path through them.
fn run<S: StateSpace, K: Ord>(
    space: &S,
    from: &S::State,
    steps: usize,
    fuel: &mut Fuel,
    key: impl Fn(usize, u16) -> K,
) -> Result<Option<Vec<S::State>>, OutOfFuel> {
    let mut heap = BinaryHeap::new();
    // For every state seen: the questions asked before it, and its predecessor.
    let mut seen: BTreeMap<S::State, (u16, Option<S::State>)> = BTreeMap::new();
    let mut number = 0usize;
    let mut push = |heap: &mut BinaryHeap<_>, state: S::State, asked: u16| {
        if let Some(left) = space.left(&state) {
            number += 1;
            heap.push(Reverse((key(space.depth(&state), asked.saturating_add(left)), number, asked, state)));
        }
    };
    seen.insert(from.clone(), (0, None));
    push(&mut heap, from.clone(), 0);
    let mut expanded = 0;
    while let Some(Reverse((_, _, asked, state))) = heap.pop() {
        if seen.get(&state).is_some_and(|(best, _)| *best < asked) {
            continue;
        }
        if space.done(&state) {
            let mut path = vec![state];
            while let Some((_, Some(before))) = path.last().and_then(|p| seen.get(p)) {
                path.push(before.clone());
            }
            path.reverse();
            return Ok(Some(path));
        }
        expanded += 1;
        if expanded > steps {
            return Err(OutOfFuel);
        }
        let mut taken = 0;
        space.steps(&state, &mut |next, asks| {
            taken += 1;
            let asked = asked + asks;
            if seen.get(&next).is_none_or(|(best, _)| asked < *best) && space.left(&next).is_some() {
                seen.insert(next.clone(), (asked, Some(state.clone())));
                push(&mut heap, next, asked);
            }
        });
        fuel.take(taken * (STEP + KEPT * space.width()))?;
    }
    Ok(None)
}
