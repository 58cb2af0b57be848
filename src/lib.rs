//! fingerpost: a calm terminal questionnaire that points to therapy, coaching or mentorship, or to help that can't wait.
//!
//! Start reading at [`questionnaire`] (what is asked and how it is decided), then `answers` and `decide`, then
//! `interview`, the one controller behind every front end. ARCHITECTURE.md has the map.

pub mod answers;
pub mod calendar;
pub mod certify;
pub mod cli;
pub mod decide;
pub mod diagram;
pub mod diff;
pub mod document;
pub mod explain;
pub mod graph;
pub mod guard;
pub mod helplines;
pub mod intake;
pub mod interview;
pub mod outlook;
pub mod place;
pub mod plain;
pub mod proof;
pub mod questionnaire;
pub mod records;
pub mod report;
pub mod schema;
pub mod setting;
pub mod sheets;
pub mod text;
pub mod tui;
pub mod verify;
pub mod words;
