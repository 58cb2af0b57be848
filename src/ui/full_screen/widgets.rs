//! The widgets of a page: the field that is typed in, and rows to choose from.

use crate::base::text;
use crate::ui::full_screen::lines::{Body, Line};
use crate::ui::full_screen::{field::Field, theme::Role};

/// Stands for the place to type at while lines are wrapped.
const CARET: char = '\u{E000}';

/// The field that is being typed in.
pub(crate) fn field(field: &Field, out: &mut Body, columns: usize) {
    let (before, behind) = field.parts();
    out.gap();
    for line in text::wrap_hanging(&format!("{before}{CARET}{behind}"), columns, "> ", "  ") {
        let at = line.find(CARET).map(|i| text::width(line.get(..i).unwrap_or_default()));
        let pieces = vec![(Role::Strong, line.replace(CARET, "_"))];
        out.lines.push(Line { pieces, focus: at.is_some(), column: at.unwrap_or(0), ..Line::default() });
    }
}

/// The mark before a row: an arrow where the keys act on it, and its digit.
pub(crate) fn row_mark(row: usize, focus: bool) -> String {
    let digit = if row < 9 { (row + 1).to_string() } else { " ".to_owned() };
    format!("{} {digit} ", if focus { ">" } else { " " })
}

/// Rows to choose from.
pub(crate) fn rows<S: AsRef<str>>(cursor: Option<usize>, out: &mut Body, rows: &[S], columns: usize) {
    out.gap();
    for (row, words) in rows.iter().enumerate() {
        let focus = cursor == Some(row);
        out.row(&row_mark(row, focus), words.as_ref(), columns, focus);
    }
}
