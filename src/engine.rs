//! Where a person stands and where their answers lead: the one controller and the one decision.

pub mod answer_sheets;
pub mod answers;
pub mod decide;
pub mod holds;
pub mod interview;
pub mod path;
