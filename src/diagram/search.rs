//! A shortest way, found by always taking up the most promising place next.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// What is searched: places, steps between them, and for each place how many questions are still to be asked at least.
pub(crate) trait Space {
    /// A place.
    type Place: Clone + Ord;
    /// Calls on every step from a place: where it leads and how many questions it asks.
    fn steps(&self, place: &Self::Place, each: &mut dyn FnMut(Self::Place, u16));
    /// Questions still to be asked at least before a goal; `None` where no goal can be reached.
    fn left(&self, place: &Self::Place) -> Option<u16>;
    /// Whether a place is a goal.
    fn done(&self, place: &Self::Place) -> bool;
    /// How far a place is along the file: of equally promising places the furthest is taken up first.
    fn depth(&self, place: &Self::Place) -> usize;
}

/// What a search came to.
pub(crate) enum Found<P> {
    /// The places of a shortest way, first to last.
    Way(Vec<P>),
    /// There is none.
    Nothing,
    /// It took more steps than it may.
    GivenUp,
}

/// The shortest way from a place to a goal: fewest questions, then in the order of the steps. Where bounds promise more than
/// there is, a tenth of the steps may not find it: then any way will do, the furthest places first.
pub(crate) fn search<S: Space>(space: &S, from: &S::Place, most: usize) -> Found<S::Place> {
    match run(space, from, most / 10, |depth, far| (far, Reverse(depth))) {
        Found::GivenUp => run(space, from, most, |depth, far| (Reverse(depth), far)),
        found => found,
    }
}

fn run<S: Space, K: Ord>(space: &S, from: &S::Place, most: usize, key: impl Fn(usize, u16) -> K) -> Found<S::Place> {
    let mut heap = BinaryHeap::new();
    // For every place met: questions asked before it, and where it was come to from.
    let mut met: BTreeMap<S::Place, (u16, Option<S::Place>)> = BTreeMap::new();
    let mut number = 0usize;
    let mut push = |heap: &mut BinaryHeap<_>, place: S::Place, asked: u16| {
        if let Some(left) = space.left(&place) {
            number += 1;
            heap.push(Reverse((key(space.depth(&place), asked.saturating_add(left)), number, asked, place)));
        }
    };
    met.insert(from.clone(), (0, None));
    push(&mut heap, from.clone(), 0);
    let mut taken = 0;
    while let Some(Reverse((_, _, asked, place))) = heap.pop() {
        if met.get(&place).is_some_and(|(best, _)| *best < asked) {
            continue;
        }
        if space.done(&place) {
            let mut way = vec![place];
            while let Some((_, Some(before))) = way.last().and_then(|p| met.get(p)) {
                way.push(before.clone());
            }
            way.reverse();
            return Found::Way(way);
        }
        taken += 1;
        if taken > most {
            return Found::GivenUp;
        }
        space.steps(&place, &mut |next, asks| {
            let asked = asked + asks;
            if met.get(&next).is_none_or(|(best, _)| asked < *best) && space.left(&next).is_some() {
                met.insert(next.clone(), (asked, Some(place.clone())));
                push(&mut heap, next, asked);
            }
        });
    }
    Found::Nothing
}
