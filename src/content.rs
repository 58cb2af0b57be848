//! The content: questions and help lines as written, read, checked and drawn.

pub mod document;
pub mod explain;
pub mod graph;
pub mod helplines;
pub mod model;
pub mod packed;
pub mod practice;
pub mod reader;
pub mod review;
pub mod schema;
pub mod sentences;
#[cfg(packed)]
pub(crate) mod shipped;
pub mod words_file;
