//! Noninterference of one question: two sheets whose replies differ in that question alone, walked in lockstep until their
//! results differ.

use std::collections::HashSet;

use crate::prover::diagram::cursor::SheetState;
use crate::prover::diagram::{Diagram, Fuel, OutOfFuel};

/// The largest number of pairs that are visited for one question.
const MOST_PAIRS: usize = 200_000;

/// What it costs to follow one reply.
const LOOK: usize = 20;

/// Neither noninterference nor a witness against it was found.
#[derive(Debug)]
pub(crate) struct Undecided;

impl From<OutOfFuel> for Undecided {
    fn from(_: OutOfFuel) -> Self {
        Self
    }
}

/// What counts as a difference of two results.
pub(crate) struct Observed<'a> {
    /// For each outcome a number, the same for outcomes that can't be told apart.
    pub(crate) alike: &'a [usize],
    /// The questions whose replies change more than outcome and help, so that both sheets must be asked them or neither.
    pub(crate) marked: &'a [bool],
}

/// Two assignments, as classes of replies, that differ in one question alone and lead to outcomes that aren't alike, or of which
/// one shows help; `None` where there are none.
///
/// # Errors
/// [`Undecided`] where it takes too much fuel, or a marked question is asked on one of the two sheets only. Always so in a diagram
/// with interval counters.
pub(crate) fn interference(
    diagram: &Diagram,
    question: usize,
    observed: &Observed<'_>,
    fuel: &mut Fuel,
) -> Result<Option<[Vec<usize>; 2]>, Undecided> {
    if diagram.counters() > 0 {
        return Err(Undecided);
    }
    let prefixes = prefixes(diagram, question, fuel)?;
    let mut walk = LockstepWalk { diagram, observed, seen: HashSet::new(), fuel };
    for (sheet, prefix) in prefixes.into_iter().filter(|(sheet, _)| diagram.asks(question, sheet.at)) {
        let first = diagram.after(question, sheet, 0);
        for class in 1..diagram.classes(question) {
            let mut rest = Vec::new();
            if walk.differ(question + 1, [first, diagram.after(question, sheet, class)], &mut rest)? {
                rest.reverse();
                let assignment = |class: usize| [&prefix[..], &[class], &rest[..]].concat();
                return Ok(Some([assignment(0), assignment(class)]));
            }
        }
    }
    Ok(None)
}

/// All states of sheets that go on before a question, each with the classes of replies of one sheet that comes there.
fn prefixes(diagram: &Diagram, question: usize, fuel: &mut Fuel) -> Result<Vec<(SheetState, Vec<usize>)>, OutOfFuel> {
    let mut here = vec![(SheetState::START, Vec::new())];
    for layer in 0..question {
        let mut known: HashSet<SheetState> = HashSet::new();
        let mut next = Vec::new();
        for (sheet, classes) in &here {
            fuel.take(diagram.classes(layer) * (LOOK + layer))?;
            for class in 0..diagram.classes(layer) {
                let after = diagram.after(layer, *sheet, class);
                if after.goes_on() && known.insert(after) {
                    next.push((after, [&classes[..], &[class]].concat()));
                }
            }
        }
        here = next;
    }
    Ok(here)
}

struct LockstepWalk<'a> {
    diagram: &'a Diagram,
    observed: &'a Observed<'a>,
    seen: HashSet<(usize, [SheetState; 2])>,
    fuel: &'a mut Fuel,
}

impl LockstepWalk<'_> {
    /// Whether two sheets can come to different results. `rest` is then given the classes of the further replies, the last first.
    fn differ(&mut self, layer: usize, sheets: [SheetState; 2], rest: &mut Vec<usize>) -> Result<bool, Undecided> {
        if sheets[0] == sheets[1] {
            return Ok(false);
        }
        if layer == self.diagram.questions() {
            return Ok(self.result(sheets[0]) != self.result(sheets[1]));
        }
        if !self.seen.insert((layer, sheets)) {
            return Ok(false);
        }
        let classes = self.diagram.classes(layer);
        self.fuel.take(LOOK * (1 + classes))?;
        let [a, b] = sheets.map(|sheet| self.diagram.asks(layer, sheet.at));
        if self.seen.len() > MOST_PAIRS || self.observed.marked[layer] && a != b {
            return Err(Undecided);
        }
        for class in 0..classes {
            if self.differ(layer + 1, sheets.map(|sheet| self.diagram.after(layer, sheet, class)), rest)? {
                rest.push(class);
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn result(&self, sheet: SheetState) -> (Option<usize>, bool) {
        (self.diagram.outcome_at(sheet.at).map(|o| self.observed.alike[o.index()]), sheet.helped)
    }
}
