//! Many cubes as rows of bits, a bit for each cube, and the pass back over the diagram that follows all of them at once.

use std::ops::Range;

use crate::content::model::{OutcomeIx, QuestionIx};
use crate::prover::diagram::{Diagram, Target};
use crate::prover::verify::cubes::Cube;
use crate::prover::witness::Witness;

/// A pass over more words than this is no less work than a product for each property.
const MOST_WORDS: usize = 100_000_000;
const WORD: usize = 64;

/// A bit for each cube.
type Row = Vec<u64>;

/// Cubes, each with the outcomes that complete it, and whether going on behind its last question does so, too.
#[derive(Default)]
pub(crate) struct CubeTable {
    cubes: Vec<Cube>,
    goals: Vec<(Vec<OutcomeIx>, bool)>,
}

/// The cubes that can be completed from each node on.
pub(crate) struct CubePass<'d> {
    diagram: &'d Diagram,
    cubes: Vec<Cube>,
    words: usize,
    /// For each question and each class of replies to it, and last where it isn't asked, the cubes that allow it.
    allowed: Vec<Vec<Row>>,
    /// For each question, the cubes that allow every later question to go unasked.
    may_end: Vec<Row>,
    /// For each question, the cubes that are completed where the sheet goes on behind an answer to it.
    may_go_on: Vec<Row>,
    /// For each outcome, the cubes that it completes.
    goals: Vec<Row>,
    /// For each layer, the rows of its nodes one behind the other.
    completed: Vec<Row>,
}

impl CubeTable {
    /// Adds the cubes of one property; their places.
    pub(crate) fn add(&mut self, cubes: Vec<Cube>, goal: &[OutcomeIx], early: bool) -> Range<usize> {
        let from = self.cubes.len();
        self.goals.extend(cubes.iter().map(|_| (goal.to_vec(), early)));
        self.cubes.extend(cubes);
        from..self.cubes.len()
    }

    /// The pass over a diagram without interval counters; `None` where it would be too much work.
    pub(crate) fn pass(self, diagram: &Diagram) -> Option<CubePass<'_>> {
        let words = self.cubes.len().div_ceil(WORD).max(1);
        let edges: usize = diagram.layers.iter().map(|l| l.layer_edges.edges.len()).sum();
        if edges.saturating_mul(words) > MOST_WORDS {
            return None;
        }
        let cubes = &self.cubes;
        let row = |has: &dyn Fn(usize) -> bool| {
            let mut row = vec![0; words];
            (0..cubes.len()).filter(|cube| has(*cube)).for_each(|cube| row[cube / WORD] |= 1 << (cube % WORD));
            row
        };
        let of_question = |question: usize| {
            let classes = diagram.classes[question].len();
            let class = |class: usize| row(&|cube| cubes[cube].replies(question, class, 1) > 0);
            (0..classes).map(class).chain([row(&|cube| cubes[cube].allows_unasked(question))]).collect()
        };
        let questions = 0..diagram.questions();
        let goes_on = |question: usize| row(&|cube| self.goals[cube].1 && cubes[cube].last() == Some(question));
        let outcomes = (0..diagram.rules.outcomes.len()).map(OutcomeIx::at);
        let mut pass = CubePass {
            diagram,
            words,
            allowed: questions.clone().map(of_question).collect(),
            may_end: questions.clone().map(|question| row(&|cube| cubes[cube].may_end_at(question))).collect(),
            may_go_on: questions.map(goes_on).collect(),
            goals: outcomes.map(|outcome| row(&|cube| self.goals[cube].0.contains(&outcome))).collect(),
            completed: Vec::new(),
            cubes: Vec::new(),
        };
        pass.run();
        Some(CubePass { cubes: self.cubes, ..pass })
    }
}

impl CubePass<'_> {
    fn run(&mut self) {
        let (diagram, words) = (self.diagram, self.words);
        let last = diagram.questions();
        self.completed = diagram.layers.iter().map(|layer| vec![0; layer.len * words]).collect();
        for node in 0..diagram.layers[last].len {
            let goal = &self.goals[diagram.layers[last].ends[node].index()];
            self.completed[last][node * words..][..words].copy_from_slice(goal);
        }
        for question in (0..last).rev() {
            let layer_edges = &diagram.layers[question].layer_edges;
            let (here, behind) = self.completed.split_at_mut(question + 1);
            for (node, row) in here[question].chunks_mut(words).enumerate() {
                let asked = layer_edges.asked[node];
                for (class, to) in layer_edges.edges(node).iter().enumerate() {
                    let allowed = if asked {
                        &self.allowed[question][class]
                    } else {
                        &self.allowed[question][self.allowed[question].len() - 1]
                    };
                    match to {
                        Target::Node(n) => {
                            let after = &behind[0][*n as usize * words..][..words];
                            for (((bits, a), b), e) in row.iter_mut().zip(allowed).zip(after).zip(&self.may_go_on[question]) {
                                *bits |= a & (b | if asked { *e } else { 0 });
                            }
                        }
                        Target::Gate(outcome) => {
                            let (goal, may_end) = (&self.goals[outcome.index()], &self.may_end[question]);
                            for (((bits, a), g), m) in row.iter_mut().zip(allowed).zip(goal).zip(may_end) {
                                *bits |= a & g & m;
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    pub(crate) fn cube(&self, cube: usize) -> &Cube {
        &self.cubes[cube]
    }

    /// Whether some sheet completes a cube.
    pub(crate) fn is_completed(&self, cube: usize) -> bool {
        has(&self.completed[0], cube)
    }

    /// A sheet that completes a cube: of each node the first reply from which on it still can be.
    pub(crate) fn witness(&self, cube: usize) -> Witness {
        let (diagram, words) = (self.diagram, self.words);
        let (mut witness, mut node) = (Witness::new(), 0);
        for question in 0..diagram.questions() {
            let (asked, classes) = (diagram.asked(question, node), &diagram.classes[question]);
            let leads = |(edge, to): &(usize, &Target)| {
                has(&self.allowed[question][if asked { *edge } else { classes.len() }], cube)
                    && match to {
                        Target::Node(n) => has(&self.completed[question + 1][*n as usize * words..][..words], cube),
                        Target::Gate(outcome) => has(&self.goals[outcome.index()], cube) && has(&self.may_end[question], cube),
                        _ => false,
                    }
            };
            let Some((edge, to)) = diagram.edges(question, node).iter().enumerate().find(leads) else { break };
            if asked {
                let example = self.cubes[cube].example(question, edge);
                witness.push((QuestionIx(question), example.unwrap_or(classes[edge].example)));
            }
            let Target::Node(next) = to else { break };
            node = *next;
        }
        witness
    }
}

fn has(row: &[u64], cube: usize) -> bool {
    row[cube / WORD] >> (cube % WORD) & 1 == 1
}
