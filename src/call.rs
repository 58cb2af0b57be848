//! A mentor's call: the intake beside the questions, and the records that may be kept.

pub mod intake;
pub mod records;
