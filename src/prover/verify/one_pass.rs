//! All properties about watched conditions in one pass back over the diagram: for each node, the cubes that some sheet from there
//! on completes. Only for a diagram without interval counters, of which every path is a sheet.

use std::ops::Range;

use num_bigint::BigUint;

use crate::content::model::OutcomeIx;
use crate::prover::diagram::{Budget, Diagram, Fuel};
use crate::prover::verify::cube_table::CubeTable;
use crate::prover::verify::cubes::{Cube, FinerClasses, cubes};
use crate::prover::verify::sheets_in_cube::SheetsInCube;
use crate::prover::verify::{Evidence, Finding, Property};

/// A finding for each property that the pass settles. `None` for one that needs a way of its own: it fails, and its sheets are
/// to be counted and one to be shown; or `may` refuses its condition by its index; or its condition has too many cubes; or there
/// are too many sheets to count those of a condition.
pub(crate) fn settled_in_one_pass(
    diagram: &Diagram,
    properties: &[&Property],
    finer: Option<&FinerClasses>,
    budget: Budget,
    may: impl Fn(usize) -> bool,
) -> Vec<Option<Finding>> {
    let unsettled = || properties.iter().map(|_| None).collect();
    let Some(finer) = finer.filter(|_| diagram.counters() == 0) else { return unsettled() };
    let everything: Vec<OutcomeIx> = (0..diagram.rules.outcomes.len()).map(OutcomeIx::at).collect();
    let watched = |watch: usize, early: bool| may(watch).then(|| cubes(finer, watch, early)).flatten();
    let mut table = CubeTable::default();
    let mut add = |property: &&Property| {
        let (found, goal, early) = match property {
            Property::Never { watch, bad, early } => (watched(*watch, *early)?, bad.as_slice(), *early),
            Property::Met { watch, .. } => (watched(*watch, false)?, everything.as_slice(), false),
            Property::Reached(outcome) => (vec![Cube::default()], std::slice::from_ref(outcome), false),
            Property::SignsAtOnce | Property::Monotone(_) => return None,
        };
        Some(table.add(found, goal, early))
    };
    let ranges: Vec<Option<Range<usize>>> = properties.iter().map(&mut add).collect();
    let Some(pass) = table.pass(diagram) else { return unsettled() };
    let sheets = SheetsInCube::new(diagram);
    let mut fuel = Fuel::new(budget.sums / 4);
    let mut finding = |(property, range): (&&Property, Option<Range<usize>>)| {
        let range = range?;
        let completed = range.clone().find(|cube| pass.is_completed(*cube));
        Some(match (property, completed) {
            (Property::Never { .. }, None) => Finding::Holds(Evidence::Cubes),
            (_, None) => Finding::Empty,
            (Property::Met { counted: true, .. }, Some(cube)) => {
                let sheets = sheets.as_ref()?;
                let count = sheets.count(range.map(|cube| pass.cube(cube)), &mut fuel);
                Finding::Holds(Evidence::Sheet(pass.witness(cube), count.ok().map(BigUint::from)))
            }
            (Property::Met { .. } | Property::Reached(_), Some(cube)) => {
                Finding::Holds(Evidence::Sheet(pass.witness(cube), None))
            }
            _ => return None,
        })
    };
    properties.iter().zip(ranges).map(&mut finding).collect()
}
