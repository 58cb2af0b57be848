//! In which order two files are walked at once: their questions in both their orders. A question that both have at the same
//! place, so to say, is one step; another one is met twice, and its reply remembered in between.

use crate::prover::compare::matching::Matching;

/// One step.
#[derive(Debug, Clone)]
pub(crate) struct MergedQuestion {
    /// The question of each file that is met here.
    pub(crate) questions: [Option<usize>; 2],
    /// Its place among those that both have.
    pub(crate) same: Option<usize>,
}

/// The steps. `lengths`: how many questions each file has.
pub(crate) fn events(matched: &Matching, lengths: [usize; 2]) -> Vec<MergedQuestion> {
    let places: Vec<[usize; 2]> = matched.questions.iter().map(|s| [s.old.index(), s.new.index()]).collect();
    let same = |side: usize, at: usize| places.iter().position(|p| p[side] == at);
    let mut out = Vec::new();
    let mut at = [0, 0];
    let end = [lengths[0], lengths[1]];
    let anchors = longest(&places).into_iter().map(|k| (Some(k), places[k]));
    for (anchor, until) in anchors.chain([(None, end)]) {
        for side in [0, 1] {
            for question in at[side]..until[side] {
                let mut questions = [None; 2];
                questions[side] = Some(question);
                out.push(MergedQuestion { questions, same: same(side, question) });
            }
            at[side] = until[side] + 1;
        }
        if anchor.is_some() {
            out.push(MergedQuestion { questions: until.map(Some), same: anchor });
        }
    }
    out
}

/// The most questions that stand in the same order in both files (which is sorted by the new one's).
fn longest(places: &[[usize; 2]]) -> Vec<usize> {
    // For each, the longest run that ends there, and what stands before it.
    let mut best: Vec<(usize, Option<usize>)> = Vec::new();
    for (k, here) in places.iter().enumerate() {
        let before = (0..k).filter(|j| places[*j][0] < here[0]).max_by_key(|j| (best[*j].0, *j));
        best.push((before.map_or(1, |j| best[j].0 + 1), before));
    }
    let mut at = (0..best.len()).max_by_key(|k| best[*k].0);
    let mut out = Vec::new();
    while let Some(k) = at {
        out.push(k);
        at = best[k].1;
    }
    out.reverse();
    out
}
