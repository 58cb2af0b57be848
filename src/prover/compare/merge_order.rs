//! The order in which two files' questions are walked: both orders merged. A matched question at a corresponding place is one
//! step; another matched question is met twice.

use crate::prover::compare::matching::Matching;

/// One step of the merged order.
#[derive(Debug, Clone)]
pub(crate) struct MergedQuestion {
    /// The question of each file that is met here.
    pub(crate) questions: [Option<usize>; 2],
    /// Its index among the matched questions.
    pub(crate) same: Option<usize>,
}

/// The merged order. `lengths`: the number of questions of each file.
pub(crate) fn merge_order(matching: &Matching, lengths: [usize; 2]) -> Vec<MergedQuestion> {
    let places: Vec<[usize; 2]> = matching.questions.iter().map(|s| [s.old.index(), s.new.index()]).collect();
    let same = |side: usize, at: usize| places.iter().position(|p| p[side] == at);
    let mut out = Vec::new();
    let mut at = [0, 0];
    let anchors = longest_increasing(&places).into_iter().map(|k| (Some(k), places[k]));
    for (anchor, until) in anchors.chain([(None, lengths)]) {
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

/// The longest subsequence of questions, sorted by their places in the new file, that stands in the same order in the old one.
fn longest_increasing(places: &[[usize; 2]]) -> Vec<usize> {
    // For each question the longest subsequence that ends there, and the question before it.
    let mut best: Vec<(usize, Option<usize>)> = Vec::new();
    for (k, here) in places.iter().enumerate() {
        let before = (0..k).filter(|j| places[*j][0] < here[0]).max_by_key(|j| (best[*j].0, *j));
        best.push((before.map_or(1, |j| best[j].0 + 1), before));
    }
    let last = (0..best.len()).max_by_key(|k| best[*k].0);
    let mut out: Vec<usize> = std::iter::successors(last, |k| best[*k].1).collect();
    out.reverse();
    out
}
