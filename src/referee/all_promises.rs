//! Many promises at once: the cubes of all their conditions are followed along an accepted certificate in one pass, and none may
//! be kept to an outcome that its promise rules out.

use crate::content::model::OutcomeIx;
use crate::referee::cubes::GroupCube;
use crate::referee::{Flaw, Referee, Refused, SoundCertificate, Successor};

const WORD: usize = 64;

/// A promise that no sheet on which a watched condition holds ends in one of the `bad` outcomes. With `early`, also that no sheet
/// goes on once the condition holds.
#[derive(Debug, Clone, Copy)]
pub struct Promised<'a> {
    /// The index of the condition among the watched ones.
    pub watch: usize,
    /// The outcomes that are ruled out.
    pub bad: &'a [OutcomeIx],
    /// Whether every sheet must also end as soon as the condition holds.
    pub early: bool,
}

/// The cubes of all promises, a bit for each in every row.
struct CubeRows {
    words: usize,
    /// The promise of each cube.
    promise: Vec<usize>,
    /// For each question and each group of replies, and last where it isn't asked, the cubes that allow it.
    allowed: Vec<Vec<Vec<u64>>>,
    /// For each question, the cubes of which no later question has to be asked: the condition holds, if nothing more is asked.
    holds: Vec<Vec<u64>>,
    /// For each outcome, the cubes whose promise rules it out.
    bad: Vec<Vec<u64>>,
    /// The cubes of promises that a sheet ends at once.
    early: Vec<u64>,
}

impl Referee<'_> {
    /// Follows promises along a certificate of the rules: for each, the first place at which its condition may hold though it
    /// mustn't there. `watching` is a referee of the same questionnaire that watches their conditions, too.
    pub fn never_any(
        &self,
        sound: &SoundCertificate<'_>,
        watching: &Referee<'_>,
        promises: &[Promised<'_>],
    ) -> Vec<Result<(), Refused>> {
        let mut verdicts: Vec<Result<(), Refused>> = promises.iter().map(|_| Ok(())).collect();
        let mut cubes: Vec<(usize, GroupCube)> = Vec::new();
        for (i, promised) in promises.iter().enumerate() {
            match watching.cubes(watching.conditions.watch[promised.watch], true) {
                Some(found) => cubes.extend(found.into_iter().map(|cube| (i, self.widened(watching, cube)))),
                None => verdicts[i] = Err(Flaw::TooManyCubes.at(0, 0)),
            }
        }
        let rows = self.rows(promises, &cubes);
        let mut refuse = |broken: u64, word: usize, flaw: Flaw, layer: usize, node: usize| {
            // Nearly always there is nothing to refuse.
            if broken == 0 {
                return;
            }
            for cube in (0..WORD).filter(|bit| broken >> bit & 1 == 1).map(|bit| word * WORD + bit) {
                let verdict = &mut verdicts[rows.promise[cube]];
                if verdict.is_ok() {
                    *verdict = Err(flaw.at(layer, node));
                }
            }
        };
        let layers = &sound.certificate.layers;
        let mut here = vec![!0u64; rows.words];
        trim(&mut here, cubes.len());
        for layer in 0..self.groups.len() {
            let mut behind = vec![0u64; layers[layer + 1].len() * rows.words];
            for (at, node) in layers[layer].iter().enumerate() {
                let kept = &here[at * rows.words..][..rows.words];
                let asked = sound.asked[layer][at];
                for (i, next) in node.next.iter().enumerate() {
                    let allowed = &rows.allowed[layer][if asked { i } else { self.groups[layer].len() }];
                    sound.certificate.ends(layer, *next, &mut |end| {
                        for word in 0..rows.words {
                            let kept = kept[word] & allowed[word];
                            let holds = kept & rows.holds[layer][word];
                            match end {
                                Successor::Node(to) => {
                                    behind[to * rows.words + word] |= kept;
                                    let early = if asked { holds & rows.early[word] } else { 0 };
                                    refuse(early, word, Flaw::HoldsAndGoesOn, layer, at);
                                }
                                Successor::Ends(gate) => {
                                    refuse(holds & rows.bad[gate.index()][word], word, Flaw::HoldsAtGate, layer, at);
                                }
                                // An accepted certificate has none, so whatever is kept is refused.
                                Successor::Split(_) | Successor::Dropped(_) => {
                                    refuse(kept, word, Flaw::FollowedStepEndsWrongly, layer, at);
                                }
                            }
                        }
                    });
                }
            }
            here = behind;
        }
        for (at, outcome) in sound.ends.iter().enumerate() {
            for word in 0..rows.words {
                let broken = here[at * rows.words + word] & rows.bad[outcome.index()][word];
                refuse(broken, word, Flaw::HoldsAtOutcome, self.groups.len(), at);
            }
        }
        verdicts
    }

    /// A cube of a referee that tells more replies apart: a group is allowed if any reply in it is.
    fn widened(&self, watching: &Referee<'_>, cube: GroupCube) -> GroupCube {
        let widen = |(question, allowed): (usize, Vec<bool>)| {
            let mut wide = vec![false; self.groups[question].len() + 1];
            for (group, _) in watching.groups[question].iter().zip(&allowed).filter(|(_, allowed)| **allowed) {
                let gives = self.conditions.gives_all(question, group.example);
                // Where it is in no group, it may be in any.
                match self.groups[question].iter().position(|g| g.gives == gives && g.escalation == group.escalation) {
                    Some(at) => wide[at] = true,
                    None => wide.fill(true),
                }
            }
            wide[self.groups[question].len()] |= allowed.last() == Some(&true);
            (question, wide)
        };
        cube.into_iter().map(widen).collect()
    }

    fn rows(&self, promises: &[Promised<'_>], cubes: &[(usize, GroupCube)]) -> CubeRows {
        let words = cubes.len().div_ceil(WORD).max(1);
        let row = |has: &dyn Fn(&(usize, GroupCube)) -> bool| {
            let mut row = vec![0u64; words];
            for (i, _) in cubes.iter().enumerate().filter(|(_, cube)| has(cube)) {
                row[i / WORD] |= 1 << (i % WORD);
            }
            row
        };
        let of_question = |question: usize| {
            let allows = |(_, cube): &(usize, GroupCube), group: usize| cube.get(&question).is_none_or(|allowed| allowed[group]);
            (0..=self.groups[question].len()).map(|group| row(&|cube| allows(cube, group))).collect()
        };
        let unasked = |(_, cube): &(usize, GroupCube), question: usize| {
            cube.range(question + 1..).all(|(_, allowed)| allowed.last() == Some(&true))
        };
        let outcomes = 0..self.questionnaire.outcomes.len();
        CubeRows {
            words,
            promise: cubes.iter().map(|(promise, _)| *promise).collect(),
            allowed: (0..self.groups.len()).map(of_question).collect(),
            holds: (0..self.groups.len()).map(|question| row(&|cube| unasked(cube, question))).collect(),
            bad: outcomes.map(|o| row(&|(promise, _)| promises[*promise].bad.contains(&OutcomeIx::at(o)))).collect(),
            early: row(&|(promise, _)| promises[*promise].early),
        }
    }
}

/// Clears the bits behind the last cube.
fn trim(row: &mut [u64], cubes: usize) {
    for (word, bits) in row.iter_mut().enumerate() {
        let left = cubes.saturating_sub(word * WORD).min(WORD);
        *bits = if left == WORD { !0 } else { (1u64 << left) - 1 };
    }
}
