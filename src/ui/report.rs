//! What a person takes away, worded once: pages of blocks for every front end, and JSON.
//!
//! Content comes from the questionnaire; the words here are only what stands around it.

pub(crate) mod blocks;
pub(crate) mod help;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod living;
pub(crate) mod markdown;
pub(crate) mod pages;
pub(crate) mod papers;

pub use crate::call::paper::{Form, Paper};
pub use blocks::{Block, to_lines};
pub use help::{danger_line, emergency_numbers, first_lines, help_page, help_short, place_title, spoken};
pub use json::json;
pub use pages::{Report, ResultPage, page_of};
pub use papers::{client_paper, record_blocks, record_paper, summary};
