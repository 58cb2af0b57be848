//! The tests of the whole program. `support`, `screen`, `lines` and `pty` are what they share; every other module is
//! named after what it shows.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests"
)]

mod advice;
mod agreement;
mod ahead;
mod architecture;
mod audiences;
mod budgets;
mod call_parity;
#[cfg(all(unix, feature = "records"))]
mod calls;
mod changes;
mod cli;
mod content;
mod copy;
mod corpus;
mod docs;
mod edits;
mod everywhere;
#[path = "../../benches/family.rs"]
mod family;
mod forged;
mod generate;
mod handed;
mod heard;
mod hostile;
mod intake;
mod intake_kept;
mod intake_lines;
mod intake_typed;
mod keys;
mod killed;
#[cfg(unix)]
mod leaving;
mod lines;
mod literals;
mod living;
mod office;
mod papers;
mod parity;
mod pictures;
mod planted;
#[cfg(unix)]
mod pty;
mod reader;
mod readme;
#[cfg(all(unix, feature = "records"))]
mod records;
mod referee;
mod refute;
mod safety;
mod schema;
mod screen;
mod screens;
mod spots;
mod states;
mod support;
mod targets;
#[cfg(unix)]
mod terminal;
mod texts;
mod told;
mod transcripts;
mod undone;
mod walk;
