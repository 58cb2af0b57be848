//! The lines of a page: pieces of text with roles, without places on the screen yet.

use crate::base::text;
use crate::ui::full_screen::{field::Field, screen_buffer::ScreenRow, theme::Role};
use crate::ui::report::hours::hours;
use crate::ui::report::{Block, to_lines};

/// Stands for the place to type at while lines are wrapped.
const CARET: char = '\u{E000}';
/// The hour that is clearer in words.
const MIDNIGHT: &str = "00:00";

/// A line of a body: pieces with their roles.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<(Role, String)>,
    /// An empty line that may be left out in a small window.
    pub(crate) gap: bool,
    /// Part of the row that the keys act on.
    pub(crate) focus: bool,
    /// A rule, as wide as the header.
    pub(crate) rule: bool,
    /// Part of a row that can be chosen.
    pub(crate) choice: bool,
    /// It goes on with the line before it: alone at the top it would belong to nothing.
    pub(crate) goes_on: bool,
    /// The column of the cursor, where the row has the focus.
    pub(crate) column: usize,
}

/// The part of a page between header and footer.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) header: String,
    /// Whether the header says something that is to be seen.
    pub(crate) header_stands_out: bool,
    pub(crate) lines: Vec<Line>,
    /// The number of first lines that don't scroll, where there is room for them.
    pub(crate) fixed: usize,
    /// The number of last lines that don't scroll either.
    pub(crate) stays: usize,
    /// What stands below the lines where they leave room for it.
    pub(crate) brief: String,
    /// How many questions are answered, and of how many.
    pub(crate) progress: Option<(usize, usize)>,
    /// What stands beside the lines in a wide window.
    pub(crate) side: Option<SideColumn>,
}

/// A second column.
#[derive(Debug, Default)]
pub(crate) struct SideColumn {
    pub(crate) columns: usize,
    pub(crate) on_left: bool,
    /// Whether it is the second half of the page, so that neither half may be scrolled.
    pub(crate) half: bool,
    pub(crate) lines: Vec<ScreenRow>,
}

impl SideColumn {
    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The rows that it needs beside these lines. A mentor's panel may be cut: what was said last
    /// stands first.
    pub(crate) fn needs(&self, lines: &[Line]) -> usize {
        match (self.half, self.on_left) {
            (true, _) => self.lines.len().max(lines.len()),
            (false, true) => self.lines.len(),
            (false, false) => 0,
        }
    }
}

impl Line {
    /// Marks words wherever they stand in the line; whether they do.
    pub(crate) fn mark(&mut self, words: &str) -> bool {
        let words = words.to_lowercase();
        let mut found = false;
        for (role, piece) in std::mem::take(&mut self.pieces) {
            let mut rest = piece.as_str();
            // Only where small letters are as long as capital ones do places agree.
            let small = piece.to_lowercase();
            while small.len() == piece.len()
                && let Some(at) = small.get(piece.len() - rest.len()..).and_then(|s| s.find(&words))
                && let (Some(before), Some(here)) = (rest.get(..at), rest.get(at..at + words.len()))
            {
                found = true;
                self.pieces.extend([(role, before.to_owned()), (Role::Found, here.to_owned())]);
                rest = rest.get(at + words.len()..).unwrap_or_default();
            }
            self.pieces.push((role, rest.to_owned()));
        }
        found
    }
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

    /// The rule below the header; the first thing to go in a small window.
    pub(crate) fn rule(&mut self) {
        self.lines.push(Line { gap: true, rule: true, ..Line::default() });
    }

    pub(crate) fn gap(&mut self) {
        self.lines.push(Line { gap: true, ..Line::default() });
    }

    /// A row that can be chosen: marks, then text with its own lines hanging under it.
    pub(crate) fn row(&mut self, mark: &str, text: &str, columns: usize, focus: bool) {
        let rest = " ".repeat(mark.chars().count());
        let role = if focus { Role::Focus } else { Role::Text };
        let choice = mark.starts_with([' ', '>']);
        for line in text::wrap_hanging(text, columns, mark, &rest) {
            self.lines.push(Line { pieces: vec![(role, line)], focus, choice, ..Line::default() });
        }
    }

    /// Rows to choose from.
    pub(crate) fn rows<S: AsRef<str>>(&mut self, cursor: Option<usize>, rows: &[S], columns: usize) {
        self.gap();
        for (row, words) in rows.iter().enumerate() {
            let focus = cursor == Some(row);
            self.row(&row_mark(row, rows.len(), focus), words.as_ref(), columns, focus);
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

    /// A help line whose hours end or begin at midnight, with them as they are said: "00:00" is no time that anybody knows.
    fn to_midnight(block: &Block) -> Option<Block> {
        let Block::Line { service, reach, details } = block else { return None };
        let line = || Block::Line { service: service.clone(), reach: reach.clone(), details: hours(details) };
        details.contains(MIDNIGHT).then(line)
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
            let spoken = Self::to_midnight(block);
            let block = spoken.as_ref().unwrap_or(block);
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

/// The mark before one of so many rows: an arrow where the keys act on it, and its number.
pub(crate) fn row_mark(row: usize, rows: usize, focus: bool) -> String {
    let wide = if rows > 9 { 2 } else { 1 };
    format!("{} {:>wide$} ", if focus { ">" } else { " " }, row + 1)
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
