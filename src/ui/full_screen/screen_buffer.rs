//! The screen as rows of words, and the window that writes only the changed rows, in one write.

use std::io::{self, Write as _};

use ratatui::backend::{Backend, ClearType, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::ui::full_screen::theme::{Appearance, Role};

/// A row: pieces, one behind the other.
pub(crate) type ScreenRow = Vec<(Role, String)>;

/// The rows of the whole screen.
#[derive(Debug, Default)]
pub(crate) struct ScreenBuffer {
    /// The first column of every row.
    pub(crate) left: u16,
    /// Columns of a row.
    pub(crate) columns: u16,
    /// The rows from the top.
    pub(crate) rows: Vec<ScreenRow>,
    /// The position of the cursor; none where it is hidden.
    pub(crate) cursor: Option<Position>,
}

impl ScreenBuffer {
    /// Puts a row into cells, as far as there is room.
    pub(crate) fn paint(&self, appearance: Appearance, row: &ScreenRow, y: u16, cells: &mut Buffer) {
        let (mut x, end) = (self.left, self.left.saturating_add(self.columns).min(cells.area.right()));
        for (role, words) in row {
            let (words, style) = (appearance.text(words), appearance.style(*role));
            let room = usize::from(end.saturating_sub(x));
            if words.bytes().all(|b| matches!(b, b' '..=b'~')) {
                // Nearly every line: a letter is a column, and nothing has to be looked up.
                for c in words.chars().take(room) {
                    cells[(x, y)].set_char(c).set_style(style);
                    x += 1;
                }
            } else {
                (x, _) = cells.set_stringn(x, y, words, room, style);
            }
        }
    }
}

/// Whether a row has what terminals draw in different widths: flags, joined and marked emoji.
fn odd(row: &ScreenRow) -> bool {
    let wide = |c: char| matches!(c, '\u{200D}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FFFF}');
    row.iter().any(|(_, words)| !words.is_ascii() && words.chars().any(wide))
}

/// The window of the terminal, with the rows that it shows.
#[derive(Debug)]
pub(crate) struct Window {
    area: Rect,
    appearance: Appearance,
    /// Every row as words and as cells: most keys change two rows, and the others needn't become
    /// cells again.
    rows: Vec<(ScreenRow, Buffer)>,
    /// The bytes to write; kept for their allocation.
    bytes: Vec<u8>,
}

impl Window {
    /// An empty window of a size, for a terminal that is clear.
    pub(crate) fn new(area: Rect, appearance: Appearance) -> Window {
        let rows = area.rows().map(|row| (ScreenRow::new(), Buffer::empty(row))).collect();
        Window { area, appearance, rows, bytes: Vec::new() }
    }

    /// The window's size.
    pub(crate) fn area(&self) -> Rect {
        self.area
    }

    /// Clears the window at a new size.
    pub(crate) fn clear(&mut self, area: Rect) -> io::Result<()> {
        *self = Window::new(area, self.appearance);
        CrosstermBackend::new(&mut self.bytes).clear()
    }

    /// Writes the rows that differ from the last ones, and the cursor.
    pub(crate) fn show(&mut self, mut screen: ScreenBuffer) -> io::Result<()> {
        screen.rows.resize_with(self.rows.len(), ScreenRow::new);
        let mut out = CrosstermBackend::new(&mut self.bytes);
        for (row, (words, cells)) in std::mem::take(&mut screen.rows).into_iter().zip(&mut self.rows) {
            if row != *words {
                let mut now = Buffer::empty(cells.area);
                screen.paint(self.appearance, &row, cells.area.y, &mut now);
                if odd(words) || odd(&row) {
                    // Terminals don't agree on how wide these are: nothing of them may stay.
                    out.set_cursor_position(Position { x: 0, y: cells.area.y })?;
                    out.clear_region(ClearType::CurrentLine)?;
                    cells.reset();
                }
                out.draw(cells.diff_iter(&now))?;
                (*words, *cells) = (row, now);
            }
        }
        match screen.cursor {
            Some(position) => {
                out.show_cursor()?;
                out.set_cursor_position(position)?;
            }
            None => out.hide_cursor()?,
        }
        // What is written without a line feed waits in the library's buffer until it is flushed.
        let mut terminal = io::stdout().lock();
        terminal.write_all(&self.bytes)?;
        self.bytes.clear();
        terminal.flush()
    }
}
