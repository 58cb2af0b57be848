//! What a person takes away, worded once: pages of blocks for every front end, and JSON.
//!
//! Content comes from the questionnaire; the words here are only what stands around it.

mod blocks;
mod help;
mod html;
mod json;
mod living;
mod markdown;
mod pages;
mod papers;

pub use blocks::{Block, to_lines};
pub use help::{danger_line, emergency_numbers, first_lines, help_page, help_short, place_title, spoken};
pub use json::json;
pub use pages::{Page, Report, page_of};
pub use papers::{Form, Paper, client_paper, record_blocks, record_paper, summary};
