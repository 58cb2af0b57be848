//! The lines of a page: pieces of text with roles, without places on the screen yet.

use crate::base::text;
use crate::ui::full_screen::{field::Field, theme::Role};
use crate::ui::report::{Block, to_lines};

/// Stands for the place to type at while lines are wrapped.
const CARET: char = '\u{E000}';

/// A line of a body: pieces with their roles.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<(Role, String)>,
    /// An empty line that may be left out in a small window.
    pub(crate) gap: bool,
    /// Part of the row that the keys act on.
    pub(crate) focus: bool,
    /// The column of the cursor, where the row has the focus.
    pub(crate) column: usize,
}

/// The part of a page between header and footer.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) header: String,
    pub(crate) lines: Vec<Line>,
    /// The number of first lines that don't scroll, where there is room for them.
    pub(crate) fixed: usize,
}

impl Body {
    pub(crate) fn push(&mut self, role: Role, line: impl Into<String>) {
        self.lines.push(Line { pieces: vec![(role, line.into())], ..Line::default() });
    }

    pub(crate) fn wrapped(&mut self, role: Role, text: &str, columns: usize) {
        for line in text::wrap(text, columns) {
            self.push(role, line);
        }
    }

    pub(crate) fn gap(&mut self) {
        self.lines.push(Line { gap: true, ..Line::default() });
    }

    /// A row that can be chosen: marks, then text with its own lines hanging under it.
    pub(crate) fn row(&mut self, mark: &str, text: &str, columns: usize, focus: bool) {
        let rest = " ".repeat(mark.chars().count());
        let role = if focus { Role::Focus } else { Role::Text };
        for line in text::wrap_hanging(text, columns, mark, &rest) {
            self.lines.push(Line { pieces: vec![(role, line)], focus, ..Line::default() });
        }
    }

    /// Rows to choose from.
    pub(crate) fn rows<S: AsRef<str>>(&mut self, cursor: Option<usize>, rows: &[S], columns: usize) {
        self.gap();
        for (row, words) in rows.iter().enumerate() {
            let focus = cursor == Some(row);
            self.row(&row_mark(row, focus), words.as_ref(), columns, focus);
        }
    }

    /// The field that is being typed in.
    pub(crate) fn field(&mut self, field: &Field, columns: usize) {
        let (before, behind) = (&field.before, &field.behind);
        self.gap();
        let whole = format!("{before}{CARET}{behind}");
        for (i, part) in whole.split('\n').enumerate() {
            for line in text::wrap_hanging(part, columns, if i == 0 { "> " } else { "  " }, "  ") {
                let at = line.find(CARET).map(|i| text::width(line.get(..i).unwrap_or_default()));
                let pieces = vec![(Role::Strong, line.replace(CARET, "_"))];
                self.lines.push(Line { pieces, focus: at.is_some(), column: at.unwrap_or(0), ..Line::default() });
            }
        }
    }

    pub(crate) fn blocks(&mut self, blocks: &[Block], columns: usize) {
        for block in blocks {
            if *block == Block::Gap {
                self.gap();
                continue;
            }
            let role = match block {
                Block::Title(_) => Role::Title,
                Block::Heading(_) | Block::Strong(_) => Role::Strong,
                Block::Pace(_) => Role::Pace,
                Block::Small(_) => Role::Small,
                _ => Role::Text,
            };
            for line in to_lines(std::slice::from_ref(block), columns) {
                let pieces = match block {
                    Block::Line { reach, .. } => around(&line, reach),
                    _ => vec![(role, line)],
                };
                self.lines.push(Line { pieces, ..Line::default() });
            }
        }
    }
}

/// The mark before a row: an arrow where the keys act on it, and its digit.
pub(crate) fn row_mark(row: usize, focus: bool) -> String {
    let digit = if row < 10 { ((row + 1) % 10).to_string() } else { " ".to_owned() };
    format!("{} {digit} ", if focus { ">" } else { " " })
}

/// A line with its number to call set off, unless the number is broken over two lines.
fn around(line: &str, reach: &str) -> Vec<(Role, String)> {
    let reach = &text::soft(reach);
    match line.split_once(reach.as_str()) {
        Some((before, after)) => {
            vec![(Role::Text, before.to_owned()), (Role::Reach, reach.clone()), (Role::Text, after.to_owned())]
        }
        None => vec![(Role::Text, line.to_owned())],
    }
}
