//! From text to typed raw values with places: the part of reading that questionnaires, help lines and answer sheets share.
//!
//! Text goes in; a value of the wanted type comes out together with **all** problems. Only what makes the text
//! unreadable as a whole (size, encoding, hidden characters, YAML syntax, duplicate keys) stops at the first problem.

mod commented_heading;
pub(crate) mod deserialize;
mod elsewhere;
pub(crate) mod file_kind;
mod line_marks;
pub(crate) mod line_slips;
mod list_parts;
mod misplaced_items;
mod needed_fields;
pub(crate) mod problem;
pub(crate) mod raw;
mod reading_notes;
mod shared_answers;
pub(crate) mod text_checks;
pub(crate) mod tree;
pub(crate) mod tree_access;
mod uneven_lines;
pub(crate) mod yaml_errors;

pub(crate) use commented_heading::explained;
pub use deserialize::{LOST, read_value};
pub use file_kind::FileKind;
pub(crate) use line_marks::is_id;
pub(crate) use misplaced_items::with_misplaced;
pub use problem::{Code, Problem, Span, gathered, line_column, render, render_plain, told};
pub(crate) use problem::{TOLD, line_of};
pub use raw::{Items, OneOrMany, Spanned, Table};
pub(crate) use raw::{TEXT_OR_MAPPING, raw_types};
pub use shared_answers::{parse, parse_as};
pub(crate) use text_checks::{a_condition, note_bad_date};
pub use tree::{MAX_BYTES, NodeKind, ScalarStyle, YamlNode, utf8};
