//! The lines of a page: pieces of text with roles, without places on the screen yet.

use crate::base::text;
use crate::ui::full_screen::theme::Role;
use crate::ui::report::{Block, to_lines};

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
