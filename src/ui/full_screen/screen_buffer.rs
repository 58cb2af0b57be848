//! The screen as rows of words, and the window that writes only the changed rows, in one write.

use std::io::{self, Write as _};

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};

use crate::base::text;
use crate::ui::full_screen::theme::{Appearance, Role};
use crate::ui::terminal_guard::blank_rows;

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

/// A row of the window: its words, and its cells.
#[derive(Debug)]
struct WindowRow {
    words: ScreenRow,
    cells: Buffer,
    /// Whether the terminal shows these cells; otherwise every one of them has to be written.
    shown: bool,
}

/// The window of the terminal, with the rows that it shows.
#[derive(Debug)]
pub(crate) struct Window {
    area: Rect,
    appearance: Appearance,
    /// Most keys change two rows, and the others needn't become cells again.
    rows: Vec<WindowRow>,
    /// The bytes to write; kept for their allocation.
    bytes: Vec<u8>,
}

impl Window {
    /// A window of a size, of which nothing has been written yet.
    pub(crate) fn new(area: Rect, appearance: Appearance) -> Window {
        let blank = |row| WindowRow { words: ScreenRow::new(), cells: Buffer::empty(row), shown: false };
        Window { area, appearance, rows: area.rows().map(blank).collect(), bytes: Vec::new() }
    }

    /// The window's size.
    pub(crate) fn area(&self) -> Rect {
        self.area
    }

    /// Makes the next picture a whole one, at a new size: whatever stands in the window goes.
    pub(crate) fn clear(&mut self, area: Rect) {
        *self = Window::new(area, self.appearance);
        self.bytes = blank_rows();
    }

    /// Writes the cells that differ from the last ones, and the cursor.
    pub(crate) fn show(&mut self, mut screen: ScreenBuffer) -> io::Result<()> {
        screen.rows.resize_with(self.rows.len(), ScreenRow::new);
        let last = Position { x: self.area.right().saturating_sub(1), y: self.area.bottom().saturating_sub(1) };
        for (row, kept) in std::mem::take(&mut screen.rows).into_iter().zip(&mut self.rows) {
            if kept.shown && row == kept.words {
                continue;
            }
            let area = kept.cells.area;
            if kept.shown && (odd(&kept.words) || odd(&row)) {
                // Terminals don't agree on how wide these are: nothing of them may stay.
                self.bytes.extend_from_slice(format!("\x1b[{};1H\x1b[2K", area.y + 1).as_bytes());
                kept.shown = false;
            }
            let mut now = Buffer::empty(area);
            screen.paint(self.appearance, &row, area.y, &mut now);
            let mut pen = Pen::new(&mut self.bytes);
            if kept.shown {
                kept.cells.diff_iter(&now).for_each(|(x, y, cell)| pen.write(x, y, cell));
            } else {
                let mut x = area.x;
                while x < area.right() {
                    let cell = &now[(x, area.y)];
                    // A blank as the last of all would scroll some terminals; it is erased already.
                    if (Position { x, y: area.y }) != last || cell.symbol() != " " {
                        pen.write(x, area.y, cell);
                    }
                    x += columns(cell);
                }
            }
            pen.lift();
            *kept = WindowRow { words: row, cells: now, shown: true };
        }
        let cursor = screen.cursor.unwrap_or(self.area.as_position());
        self.bytes.extend_from_slice(format!("\x1b[?25h\x1b[{};{}H", cursor.y + 1, cursor.x + 1).as_bytes());
        // What is written without a line feed waits in the library's buffer until it is flushed.
        let mut terminal = io::stdout().lock();
        terminal.write_all(&self.bytes)?;
        self.bytes.clear();
        terminal.flush()
    }
}

/// The columns that a cell takes.
fn columns(cell: &Cell) -> u16 {
    u16::try_from(text::width(cell.symbol())).unwrap_or(1).max(1)
}

/// Writes cells with the fewest bytes: a place only where it isn't the next one, a style only where
/// it changes. Bold, reverse video and the accent are all that is ever sent.
struct Pen<'b> {
    bytes: &'b mut Vec<u8>,
    /// The next place.
    at: Option<(u16, u16)>,
    style: (Color, Color, Modifier),
}

const PLAIN: (Color, Color, Modifier) = (Color::Reset, Color::Reset, Modifier::empty());

impl<'b> Pen<'b> {
    fn new(bytes: &'b mut Vec<u8>) -> Pen<'b> {
        Pen { bytes, at: None, style: PLAIN }
    }

    fn write(&mut self, x: u16, y: u16, cell: &Cell) {
        if self.at != Some((x, y)) {
            self.bytes.extend_from_slice(format!("\x1b[{};{}H", y + 1, x + 1).as_bytes());
        }
        let style = (cell.fg, cell.bg, cell.modifier);
        if style != self.style {
            self.bytes.extend_from_slice(b"\x1b[0");
            for (modifier, code) in [(Modifier::BOLD, ";1"), (Modifier::REVERSED, ";7")] {
                if style.2.contains(modifier) {
                    self.bytes.extend_from_slice(code.as_bytes());
                }
            }
            for (colour, code) in [(style.0, 38), (style.1, 48)] {
                if let Color::Indexed(n) = colour {
                    self.bytes.extend_from_slice(format!(";{code};5;{n}").as_bytes());
                }
            }
            self.bytes.push(b'm');
            self.style = style;
        }
        self.bytes.extend_from_slice(cell.symbol().as_bytes());
        self.at = Some((x + columns(cell), y));
    }

    /// Back to the plain style.
    fn lift(self) {
        if self.style != PLAIN {
            self.bytes.extend_from_slice(b"\x1b[0m");
        }
    }
}
