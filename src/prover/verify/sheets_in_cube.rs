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
            out.from[question] = out.step_back(question, &out.from[question + 1], None);
        }
        Some(out)
    }

    /// The number of sheets in a cube. Errors: where that is too much work.
    pub(crate) fn count(&self, cube: &Cube, fuel: &mut Fuel) -> Result<u128, OutOfFuel> {
        let edges = |question: usize| self.diagram.layers[question].layer_edges.edges.len();
        let (first, last) = cube.first().zip(cube.last()).unwrap_or((0, 0));
        fuel.take((first..=last).map(edges).sum())?;
        let mut behind = None;
        for question in (first..=last).rev() {
            let next = behind.as_ref().unwrap_or(&self.from[question + 1]);
            behind = Some(self.step_back(question, next, Some(cube)));
        }
        // A cube that allows all its questions to go unasked holds the sheets that have ended before the first of them.
        let before = if cube.allows_unasked(first) && cube.may_end_at(first) { self.ended[first] } else { 0 };
        let behind = behind.unwrap_or_default();
        Ok(before + self.to[first].iter().zip(behind).map(|(to, from)| to * from).sum::<u128>())
    }

    /// The numbers for the nodes of a question's layer by those of the next, in a cube or of all sheets.
    fn step_back(&self, question: usize, behind: &[u128], cube: Option<&Cube>) -> Vec<u128> {
        // Classes that lead alike are counted as one.
        let mut sizes = BTreeMap::new();
        for (class, first) in self.first_alike[question].iter().enumerate() {
            let size = self.diagram.classes[question][class].size;
            *sizes.entry(*first).or_insert(0) += cube.map_or(size, |cube| cube.replies(question, class, size));
        }
        let sizes: Vec<(usize, u64)> = sizes.into_iter().filter(|(_, size)| *size > 0).collect();
        let unasked = [(0, u64::from(cube.is_none_or(|cube| cube.allows_unasked(question))))];
        let may_end = cube.is_none_or(|cube| cube.may_end_at(question));
        let layer_edges = &self.diagram.layers[question].layer_edges;
        let of_node = |node: usize| {
            let edges = layer_edges.edges(node);
            let of_class = |(class, size): &(usize, u64)| match edges[*class] {
                Target::Node(n) => u128::from(*size) * behind[n as usize],
                Target::Gate(_) if may_end => u128::from(*size),
                _ => 0,
            };
            if layer_edges.asked[node] { sizes.as_slice() } else { &unasked }.iter().map(of_class).sum()
        };
        (0..self.diagram.layers[question].len).map(of_node).collect()
    }
}
