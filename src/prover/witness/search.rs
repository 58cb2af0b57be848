//! A shortest way, found by always taking up the most promising spot next.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use crate::prover::diagram::Fuel;

/// What a step costs beside the values of the spot that it leads to, in values.
const STEP: usize = 150;

/// What a value of a spot costs: it is copied, compared and kept.
const HELD: usize = 6;

/// What is searched: spots, steps between them, and for each spot how many questions are still to be asked at least.
pub(crate) trait Space {
    /// A spot.
    type Spot: Clone + Ord;
    /// Calls on every step from a spot: where it leads and how many questions it asks.
    fn steps(&self, spot: &Self::Spot, each: &mut dyn FnMut(Self::Spot, u16));
    /// Questions still to be asked at least before a goal; `None` where no goal can be reached.
    fn left(&self, spot: &Self::Spot) -> Option<u16>;
    /// Whether a spot is a goal.
    fn done(&self, spot: &Self::Spot) -> bool;
    /// How many values a spot is made of, beside where it stands.
    fn width(&self) -> usize;
    /// How far a spot is along the file: of equally promising spots the furthest is taken up first.
    fn depth(&self, spot: &Self::Spot) -> usize;
}

/// What a search came to.
pub(crate) enum Found<P> {
    /// The spots of a shortest way, first to last.
    Way(Vec<P>),
    /// There is none.
    Nothing,
    /// It took more steps than it may.
    GivenUp,
}

/// The shortest way from a spot to a goal: fewest questions, then in the order of the steps. Where bounds promise more than
/// there is, a tenth of the steps may not find it: then any way will do, the furthest spots first.
pub(crate) fn search<S: Space>(space: &S, from: &S::Spot, most: usize, meter: &mut Fuel) -> Found<S::Spot> {
    match run(space, from, (most / 10, &mut *meter), |depth, far| (far, Reverse(depth))) {
        Found::GivenUp => run(space, from, (most, meter), |depth, far| (Reverse(depth), far)),
        found => found,
    }
}

fn run<S: Space, K: Ord>(
    space: &S,
    from: &S::Spot,
    (most, meter): (usize, &mut Fuel),
    key: impl Fn(usize, u16) -> K,
) -> Found<S::Spot> {
    let mut heap = BinaryHeap::new();
    // For every spot met: questions asked before it, and where it was come to from.
    let mut met: BTreeMap<S::Spot, (u16, Option<S::Spot>)> = BTreeMap::new();
    let mut number = 0usize;
    let mut push = |heap: &mut BinaryHeap<_>, spot: S::Spot, asked: u16| {
        if let Some(left) = space.left(&spot) {
            number += 1;
            heap.push(Reverse((key(space.depth(&spot), asked.saturating_add(left)), number, asked, spot)));
        }
    };
    met.insert(from.clone(), (0, None));
    push(&mut heap, from.clone(), 0);
    let mut taken = 0;
    while let Some(Reverse((_, _, asked, spot))) = heap.pop() {
        if met.get(&spot).is_some_and(|(best, _)| *best < asked) {
            continue;
        }
        if space.done(&spot) {
            let mut way = vec![spot];
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
        let mut steps = 0;
        space.steps(&spot, &mut |next, asks| {
            steps += 1;
            let asked = asked + asks;
            if met.get(&next).is_none_or(|(best, _)| asked < *best) && space.left(&next).is_some() {
                met.insert(next.clone(), (asked, Some(spot.clone())));
                push(&mut heap, next, asked);
            }
        });
        if meter.take(steps * (STEP + HELD * space.width())).is_err() {
            return Found::GivenUp;
        }
    }
    Found::Nothing
}
