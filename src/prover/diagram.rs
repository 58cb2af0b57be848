//! The decision diagram of every possible answer sheet: a layered, reduced multi-valued decision
//! diagram (MDD) over the questions. Its reading of conditions is its own; it shares nothing that
//! evaluates with `answers` and `decide`.

pub(crate) mod budget;
pub(crate) mod build;
pub(crate) mod classes;
pub(crate) mod cursor;
pub(crate) mod edges;
pub(crate) mod faults;
pub(crate) mod fuel;
pub(crate) mod layer;
pub(crate) mod mdd;
pub(crate) mod outcome_set;
pub(crate) mod rules;
#[cfg(test)]
pub(crate) mod small_file;
pub(crate) mod step;
pub(crate) mod step_cache;
pub(crate) mod unique_table;

pub use budget::{Budget, TooLarge};
pub(crate) use edges::{Bounds, LayerEdges, Split, reduced_split, split_at};
pub use edges::{NodeIx, Target};
#[cfg(feature = "testing")]
pub use faults::Faults;
pub(crate) use fuel::{Fuel, OutOfFuel};
pub(crate) use mdd::AbstractValue;
pub use mdd::Diagram;
pub use outcome_set::OutcomeSet;
pub(crate) use rules::{Formula, Value};
