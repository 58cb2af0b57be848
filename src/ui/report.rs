//! Results and help as pages of blocks, which every front end draws, and as papers.
//!
//! Content comes from the questionnaire; here are only the words around it.

mod ambulance;
pub(crate) mod blocks;
pub(crate) mod client_page;
pub(crate) mod first_steps;
pub(crate) mod gate;
pub(crate) mod help;
mod help_aloud;
pub(crate) mod hours;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod letters;
pub(crate) mod living;
pub(crate) mod markdown;
pub(crate) mod pages;
pub(crate) mod papers;
pub(crate) mod post;
pub(crate) mod why;

pub use crate::call::paper::{Paper, PaperForm};
pub(crate) use ambulance::ambulance_numbers;
pub use blocks::{Block, to_lines};
pub use client_page::{CallPaper, client_page};
pub(crate) use first_steps::FIRST_STEPS;
pub(crate) use help::{
    bare_emergency_numbers, doctors_instead, first_about_suicide, first_blocks, help_kinds, help_of_kinds, line_block,
    numbers_to_call,
};
pub use help::{
    danger_line, danger_told, emergency_note, emergency_numbers, first_lines, help_opened, help_page, help_short, place_title,
};
pub use help_aloud::{spoken, spoken_for, spoken_in};
pub use json::json;
pub use letters::{calendar_entry, letter_blocks, referral_letter, then_and_now};
pub(crate) use living::sentences_of_why;
pub(crate) use pages::own_sentences;
pub use pages::{Report, ResultPage, page_of};
pub(crate) use papers::{blocks_paper, of_another_file};
pub use papers::{client_paper, record_blocks, record_paper, records_paper, summary};
pub use post::{Arm, Post, PostPiece};
