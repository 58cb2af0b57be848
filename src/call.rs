//! A mentor's call: the intake beside the questions, the flow of its steps, and the records that may be kept.

pub mod desk;
pub mod flow;
pub mod intake;
pub mod paper;
pub mod pencil;
pub mod reading;
pub mod records;
