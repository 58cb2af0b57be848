//! The abstract state of two neighbouring sheets: their counters and who has shown help.

use crate::prover::diagram::Bounds;

/// Which of two neighbouring sheets has shown the help page so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HelpSeen {
    /// Neither.
    Neither,
    /// Only the sheet with the better answer: help may be lost.
    Lost,
    /// The sheet with the worse answer: help can't be lost.
    Kept,
}

impl HelpSeen {
    /// The same after a step, in which the better or the worse sheet may show help.
    pub(crate) fn after(self, better: bool, worse: bool) -> Self {
        if self == Self::Kept || worse {
            Self::Kept
        } else if better {
            Self::Lost
        } else {
            self
        }
    }
}

/// The counters of two sheets, related by their differences.
#[derive(Debug, Clone)]
pub(crate) struct PairState {
    /// The bounds of each counter, of the better sheet and of the worse one.
    pub(crate) bounds: [Vec<Bounds>; 2],
    /// The difference of each counter, worse less better.
    pub(crate) apart: Vec<i64>,
    /// Whether the difference of each counter is known.
    pub(crate) linked: Vec<bool>,
}

impl PairState {
    /// Narrows a counter of one sheet, and through their difference that of the other. False where nothing is left.
    pub(crate) fn narrow(&mut self, side: usize, range: usize, within: Bounds) -> bool {
        let meet = |a: Bounds, b: (i64, i64)| {
            let (low, high) = (i64::from(a.0).max(b.0), i64::from(a.1).min(b.1));
            Some((u32::try_from(low).ok()?, u32::try_from(high).ok()?)).filter(|(l, h)| l <= h)
        };
        let wide = |b: Bounds| (i64::from(b.0), i64::from(b.1));
        let Some(here) = meet(self.bounds[side][range], wide(within)) else { return false };
        self.bounds[side][range] = here;
        if !self.linked[range] {
            return true;
        }
        let apart = if side == 0 { self.apart[range] } else { -self.apart[range] };
        let (low, high) = wide(here);
        let Some(there) = meet(self.bounds[1 - side][range], (low + apart, high + apart)) else { return false };
        self.bounds[1 - side][range] = there;
        let (low, high) = wide(there);
        let Some(here) = meet(here, (low - apart, high - apart)) else { return false };
        self.bounds[side][range] = here;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::PairState;

    #[test]
    fn a_narrowed_counter_narrows_the_other_sheet_through_their_difference() {
        let mut state = PairState { bounds: [vec![(0, 5)], vec![(0, 4)]], apart: vec![1], linked: vec![true] };
        assert!(state.narrow(0, 0, (2, 9)));
        assert_eq!(state.bounds, [vec![(2, 3)], vec![(3, 4)]]);
        assert!(!state.narrow(1, 0, (0, 2)), "nothing is left");
    }
}
