//! Every possible answer sheet at once: promises proved or refuted, files compared, results looked ahead to.

pub mod compare;
pub mod diagram;
pub mod lookahead;
pub mod masked;
pub mod monitor;
pub mod pairs;
pub mod proof;
pub mod sheet_count;
pub mod unasked;
pub mod vacuity;
pub mod verify;
pub mod witness;
