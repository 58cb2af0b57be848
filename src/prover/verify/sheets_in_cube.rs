//! How many answer sheets a cube has, counted between its first and its last question alone.

use std::collections::BTreeMap;

use crate::prover::diagram::{Diagram, Fuel, OutOfFuel, Target};
use crate::prover::verify::cubes::Cube;

/// There have to be fewer assignments than this, so that no sum of numbers of sheets exceeds its type.
const MOST_SHEETS: u128 = 1 << 120;

/// The numbers of ways to each node and from it on to an end, for a diagram without interval counters.
pub(crate) struct SheetsInCube<'d> {
    diagram: &'d Diagram,
    to: Vec<Vec<u128>>,
    from: Vec<Vec<u128>>,
    /// For each question, how many sheets have ended at a gate before it.
    ended: Vec<u128>,
    /// For each question and class, the first class that leads alike from every node.
    first_alike: Vec<Vec<usize>>,
}

impl<'d> SheetsInCube<'d> {
    /// `None` where the numbers might not fit.
    pub(crate) fn new(diagram: &'d Diagram) -> Option<Self> {
        let replies = |question: usize| diagram.classes[question].iter().map(|c| u128::from(c.size)).sum::<u128>();
        let sheets = (0..diagram.questions()).try_fold(1u128, |sheets, question| sheets.checked_mul(replies(question)));
        // Sums of such products stay below it.
        sheets.filter(|sheets| *sheets < MOST_SHEETS)?;
        let empty = || diagram.layers.iter().map(|layer| vec![0; layer.len]).collect::<Vec<Vec<u128>>>();
        let first_alike = (0..diagram.questions()).map(|question| diagram.first_alike(question)).collect();
        let mut out = Self { diagram, to: empty(), from: empty(), ended: vec![0], first_alike };
        out.to[0][0] = 1;
        let mut ended = 0;
        for question in 0..diagram.questions() {
            let (before, behind) = out.to.split_at_mut(question + 1);
            for (node, ways) in before[question].iter().enumerate() {
                let layer_edges = &diagram.layers[question].layer_edges;
                let classes = layer_edges.asked[node].then(|| &diagram.classes[question]);
                for (class, to) in layer_edges.edges(node).iter().enumerate() {
                    let ways = ways * u128::from(classes.map_or(1, |classes| classes[class].size));
                    match to {
                        Target::Node(n) => behind[0][*n as usize] += ways,
                        _ => ended += ways,
                    }
                }
            }
            out.ended.push(ended);
        }
        out.from[diagram.questions()].fill(1);
        for question in (0..diagram.questions()).rev() {
            out.from[question] = out.step_back(question, &out.from[question + 1]);
        }
        Some(out)
    }

    /// The number of sheets in cubes that are disjoint. Errors: where that is too much work.
    pub(crate) fn count<'c>(&self, cubes: impl Iterator<Item = &'c Cube>, fuel: &mut Fuel) -> Result<u128, OutOfFuel> {
        let mut walk = CubeWalk::default();
        let mut all = 0;
        for cube in cubes {
            let (first, last) = cube.first().zip(cube.last()).unwrap_or((0, 0));
            walk.go_back(first, cube, self);
            for question in first + walk.ended.len()..=last {
                fuel.take(self.diagram.layers[question].layer_edges.edges.len())?;
                walk.step(question, cube, self);
            }
            // A cube that allows all its questions to go unasked holds the sheets that have ended before the first of them.
            let before = if cube.allows_unasked(first) && cube.may_end_at(first) { self.ended[first] } else { 0 };
            let ended =
                (first..=last).zip(&walk.ended).filter(|(question, _)| cube.may_end_at(*question)).map(|(_, ended)| ended);
            let goes_on = walk.ways[last + 1 - first].iter().zip(&self.from[last + 1]).map(|(to, from)| to * from);
            all += before + ended.sum::<u128>() + goes_on.sum::<u128>();
        }
        Ok(all)
    }

    /// The numbers of ways from the nodes of a question's layer to an end, by those of the next.
    fn step_back(&self, question: usize, behind: &[u128]) -> Vec<u128> {
        let (sizes, layer_edges) = (self.sizes(question, None), &self.diagram.layers[question].layer_edges);
        let of_node = |node: usize| {
            let edges = layer_edges.edges(node);
            let of_class = |(class, size): &(usize, u64)| match edges[*class] {
                Target::Node(n) => u128::from(*size) * behind[n as usize],
                Target::Gate(_) => u128::from(*size),
                _ => 0,
            };
            if layer_edges.asked[node] { sizes.as_slice() } else { &[(0, 1)] }.iter().map(of_class).sum()
        };
        (0..self.diagram.layers[question].len).map(of_node).collect()
    }

    /// How many replies to a question a cube allows, or there are: classes that lead alike count as one.
    fn sizes(&self, question: usize, cube: Option<&Cube>) -> Vec<(usize, u64)> {
        let mut sizes = BTreeMap::new();
        for (class, first) in self.first_alike[question].iter().enumerate() {
            let size = self.diagram.classes[question][class].size;
            *sizes.entry(*first).or_insert(0) += cube.map_or(size, |cube| cube.replies(question, class, size));
        }
        sizes.into_iter().filter(|(_, size)| *size > 0).collect()
    }
}

/// The ways through one cube after the other: what a cube shares with the one before it isn't walked again.
#[derive(Default)]
struct CubeWalk<'c> {
    before: Option<&'c Cube>,
    /// The ways to each node of a layer within the cube, from the layer of its first question on.
    ways: Vec<Vec<u128>>,
    /// How many sheets end at a gate at each of these questions.
    ended: Vec<u128>,
}

impl<'c> CubeWalk<'c> {
    /// Goes back to where another cube leaves the one before it.
    fn go_back(&mut self, first: usize, cube: &'c Cube, of: &SheetsInCube<'_>) {
        let shared = self.before.filter(|before| before.first() == Some(first)).map_or(first, |before| before.parts_at(cube));
        self.before = Some(cube);
        self.ended.truncate(shared - first);
        self.ways.truncate((shared - first).saturating_add(1));
        if shared == first {
            self.ways = vec![of.to[first].clone()];
        }
    }

    fn step(&mut self, question: usize, cube: &Cube, of: &SheetsInCube<'_>) {
        let (sizes, unasked) = (of.sizes(question, Some(cube)), [(0, u64::from(cube.allows_unasked(question)))]);
        let layer_edges = &of.diagram.layers[question].layer_edges;
        let (mut ways, mut ended) = (vec![0; of.diagram.layers[question + 1].len], 0);
        let here = self.ways.last().map_or(&[][..], Vec::as_slice);
        for (node, to_here) in here.iter().enumerate().filter(|(_, ways)| **ways > 0) {
            let edges = layer_edges.edges(node);
            for (class, size) in if layer_edges.asked[node] { sizes.as_slice() } else { &unasked } {
                let more = to_here * u128::from(*size);
                match edges[*class] {
                    Target::Node(n) => ways[n as usize] += more,
                    Target::Gate(_) => ended += more,
                    _ => {}
                }
            }
        }
        self.ways.push(ways);
        self.ended.push(ended);
    }
}
