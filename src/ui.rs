//! What people see and hear: full screen, line mode, papers.

pub mod full_screen;
pub mod line_mode;
pub mod report;
pub mod review_document;
pub mod session;
pub mod terminal_guard;
pub mod ui_text;
