//! The decision diagram of every possible answer sheet: a layered, reduced multi-valued decision
//! diagram (MDD) over the questions. Its reading of conditions is its own; it shares nothing that
//! evaluates with `answers` and `decide`.

mod budget;
mod build;
mod classes;
mod edges;
mod formula_graph;
mod layer;
mod mdd;
mod outcome_set;
#[cfg(test)]
pub(crate) mod small_file;
mod step;

#[cfg(not(feature = "testing"))]
use budget::Faults;
use classes::classes;
use layer::{Layer, UniqueTable, hash};
use step::Step;

#[cfg(feature = "testing")]
pub use budget::Faults;
pub use budget::{Budget, TooLarge};
pub(crate) use budget::{Fuel, OutOfFuel};

pub(crate) use classes::{Class, ReadQuestion, ReplyEffect, group_sets, literals, rank};
pub(crate) use edges::{Bounds, LayerEdges, Split, Threshold, add_increments, node_ix, reduced_split, split_at};
pub use edges::{NodeIx, Target};
pub(crate) use formula_graph::{COUNTED, FALSE, FORGOTTEN, Formula, FormulaGraph, FormulaNode, INTERVAL, OPEN, TRUE, Value};
pub use mdd::Diagram;
pub(crate) use mdd::{AbstractValue, QuestionDiagram, SheetState};
pub use outcome_set::OutcomeSet;
