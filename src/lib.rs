//! fingerpost: a calm terminal questionnaire that points to therapy, coaching or mentorship, or to help that can't wait.
//!
//! Start reading at `content::model` (what is asked and how it is decided), then `engine::path` and `engine::decide`, then
//! `engine::interview`, the one controller behind every front end. ARCHITECTURE.md has the map.

pub mod base;
pub mod call;
pub mod cli;
pub mod content;
pub mod engine;
pub mod prover;
pub mod referee;
pub mod ui;
