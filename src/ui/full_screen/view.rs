//! The layout of the screen: header, body, the strip with help, and a footer printed from the table
//! of keys.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::base::text;
use crate::call::intake::{Intake, RecordState};
use crate::ui::full_screen::lines::{Body, Line};
use crate::ui::full_screen::mentor::panel;
use crate::ui::full_screen::screen_buffer::{ScreenBuffer, ScreenRow};
use crate::ui::full_screen::{app::App, body::body, keys::Action, state::Viewport, theme::Role};
use crate::ui::report::emergency_numbers;
use crate::ui::report::{danger_line, spoken};
use crate::ui::ui_text as words;

/// Columns of text at most: longer lines are hard to read.
const WIDEST: u16 = 88;
/// Columns between the page and the mentor's panel.
const BETWEEN_COLUMNS: u16 = 3;
/// Rows from which there is room for a header and a rule.
const ROOMY: u16 = 12;
/// Rows of a body from which on a page keeps its gaps though it has to be scrolled.
const READING: usize = 12;
/// Below this only the emergency number and the key for help fit.
const SMALLEST: (u16, u16) = (16, 4);

/// Draws the app, and tells it what scrolling needs to know.
pub fn draw(frame: &mut Frame<'_>, app: &mut App<'_>) {
    let area = frame.area();
    let screen = layout(app, area);
    for (row, y) in screen.rows.iter().zip(area.rows().map(|r| r.y)) {
        screen.paint(app.appearance, row, y, frame.buffer_mut());
    }
    if let Some(position) = screen.cursor {
        frame.set_cursor_position(position);
    }
}

/// The screen in a window of a size.
pub(crate) fn layout(app: &mut App<'_>, area: Rect) -> ScreenBuffer {
    if area.width == 0 || area.height == 0 {
        return ScreenBuffer::default();
    }
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return too_small(app, area);
    }
    let margin = if area.width >= 40 { 2 } else { 0 };
    let inside = area.width.saturating_sub(2 * margin);
    let beside = panel::beside(app, area).map(|columns| (columns, columns + BETWEEN_COLUMNS));
    let columns = inside.saturating_sub(beside.map_or(0, |(_, all)| all)).min(WIDEST);
    let left = (area.width - columns - beside.map_or(0, |(_, all)| all)) / 2;
    let Body { header, lines, fixed } = body(app, usize::from(columns));
    let head = usize::from(area.height >= ROOMY);
    let room = |below: &[(Role, String)]| usize::from(area.height) - head - below.len();
    let footer = |keys, more| footer(app, usize::from(columns), area.height, keys, more);
    let most = match area.height {
        20.. => 3,
        ROOMY.. => 2,
        _ => 1,
    };
    let mut below = if app.rows() > 0 {
        footer(most, true)
    } else {
        // Rather fewer keys than a page that doesn't fit. Where it doesn't anyway, the key for more
        // is named while there is more.
        let whole = |below: &Vec<(Role, String)>| length(&lines, room(below)) <= room(below);
        (1..=most).rev().map(|keys| footer(keys, false)).find(whole).unwrap_or_else(|| {
            let below = footer(most, false);
            let more = app.scroll.saturating_add(room(&below)) < length(&lines, room(&below));
            if more { footer(most, true) } else { below }
        })
    };
    let space = room(&below);
    let Fitted { lines, scroll, viewport } = fitted(lines, fixed, space, app.scroll);
    let more = scroll + viewport.visible < viewport.total;
    (app.scroll, app.viewport) = (scroll, viewport);

    // Braille displays and screen readers follow the real cursor.
    let cursor = lines.iter().position(|l| l.focus).map(|row| Position {
        x: left.saturating_add(u16::try_from(lines[row].column).unwrap_or(0)).min(area.right().saturating_sub(1)),
        y: u16::try_from(head + row).unwrap_or(0).min(area.bottom().saturating_sub(1)),
    });
    let mut rows: Vec<ScreenRow> = Vec::with_capacity(usize::from(area.height));
    if head == 1 {
        rows.push(headed(header, app, usize::from(columns)));
    }
    rows.extend(lines.into_iter().map(|l| l.pieces));
    rows.resize_with(head + space, ScreenRow::new);
    if let [(Role::Frame, line), _, ..] = below.as_mut_slice() {
        *line = rule(columns, more, scroll > 0);
    }
    rows.extend(below.into_iter().map(|line| vec![line]));
    if let Some((panel_columns, _)) = beside {
        panel::put_beside(app, &mut rows, usize::from(columns), usize::from(panel_columns));
    }
    ScreenBuffer { left, columns: columns + beside.map_or(0, |(_, all)| all), rows, cursor }
}

/// The emergency number and the key for help, in whatever room there is.
fn too_small(app: &App<'_>, area: Rect) -> ScreenBuffer {
    let numbers = emergency_numbers(app.session.helplines, app.place);
    let number = numbers.map_or("Emergency line".to_owned(), |numbers| format!("Call {numbers}"));
    let lines = [&number, "^G help", "^X leave", "Enlarge me"].into_iter().flat_map(|l| text::wrap(l, usize::from(area.width)));
    let rows = lines.take(usize::from(area.height)).map(|line| vec![(Role::Text, line)]).collect();
    ScreenBuffer { left: 0, columns: area.width, rows, cursor: None }
}

/// The lines that fit.
struct Fitted {
    lines: Vec<Line>,
    /// The scroll that was used.
    scroll: usize,
    viewport: Viewport,
}

/// The number of lines without gaps. A page that has to be scrolled anyway keeps its gaps (but for
/// the first) where the window isn't small: it is easier to read.
fn length(lines: &[Line], space: usize) -> usize {
    let words = lines.iter().filter(|l| !l.gap).count();
    let reads = words > space && space >= READING && !lines.iter().any(|l| l.focus);
    if reads { lines.len() - usize::from(lines.first().is_some_and(|l| l.gap)) } else { words }
}

/// The lines that fit: all of them, or without gaps, or a part that holds the focus below the fixed
/// first lines.
fn fitted(mut lines: Vec<Line>, mut fixed: usize, space: usize, scroll: usize) -> Fitted {
    let length = length(&lines, space);
    // Room goes first at the top, then from the end, and only as much as is needed.
    while lines.len() > space.max(length) {
        let first = lines.first().filter(|l| l.gap).map(|_| 0);
        let Some(gap) = first.or_else(|| lines.iter().rposition(|l| l.gap)) else { break };
        lines.remove(gap);
        if gap < fixed {
            fixed -= 1;
        }
    }
    if lines.len() <= space || space < 3 * fixed {
        fixed = 0;
    }
    let mut out: Vec<Line> = lines.drain(..fixed).collect();
    let space = space - fixed;
    let last = lines.len().saturating_sub(space);
    let mut scroll = scroll.min(last);
    if let (Some(first), Some(end)) = (lines.iter().position(|l| l.focus), lines.iter().rposition(|l| l.focus)) {
        scroll = scroll.max((end + 1).saturating_sub(space)).min(first);
    }
    let viewport = Viewport { visible: space, total: lines.len() };
    out.extend(lines.into_iter().skip(scroll).take(space));
    Fitted { lines: out, scroll, viewport }
}

/// The first row: the header, and the place where both have room. A long header loses its last
/// parts.
fn headed(mut header: String, app: &App<'_>, columns: usize) -> ScreenRow {
    while text::width(&header) > columns {
        match header.rfind([',', '·']) {
            Some(at) => header.truncate(at),
            None => header = text::wrap(&header, columns).swap_remove(0),
        }
        header.truncate(header.trim_end().len());
    }
    let mut row = vec![(Role::Frame, header)];
    let place = if app.confirmed { app.session.helplines.place(app.place).name.as_str() } else { "" };
    if let Some(between) = columns.checked_sub(text::width(&row[0].1) + text::width(place)).filter(|b| *b >= 2) {
        row.push((Role::Text, " ".repeat(between)));
        row.push((Role::Frame, place.to_owned()));
    }
    row
}

/// The part below the body: a rule, the notice, the strip, and the keys in at most `rows` rows. The
/// key to scroll is named where there is `more` to read. Help and the quick exit come first, since
/// the last keys go first in a small window.
fn footer(app: &App<'_>, columns: usize, height: u16, rows: usize, more: bool) -> Vec<(Role, String)> {
    let mut out = Vec::new();
    if height >= ROOMY {
        out.push((Role::Frame, String::new()));
    }
    let room = usize::from(height / 4).max(1);
    if let Some(notice) = &app.session.questionnaire.notice {
        out.extend(text::wrap(notice, columns).into_iter().take(2).map(|l| (Role::Strip, l)));
    }
    if let Some(RecordState::Failed(_)) = app.mentor().map(Intake::record_state) {
        let failed = app.mentor().map(words::mentor::record_status).unwrap_or_default();
        out.extend(text::wrap(&failed, columns).into_iter().take(2).map(|l| (Role::Strip, l)));
    }
    if let Some(notice) = &app.notice {
        out.extend(text::wrap(notice, columns).into_iter().take(room).map(|l| (Role::Notice, l)));
    }
    if app.strip() && height >= 6 {
        let whole = spoken(app.session.helplines, app.place, &app.audiences());
        let short = danger_line(app.session.helplines, app.place);
        let lines = text::wrap(&whole, columns);
        let lines = if lines.len() <= 3 && height >= 20 { lines } else { text::wrap(&short, columns) };
        out.extend(lines.into_iter().take(room).map(|l| (Role::Strip, l)));
    }
    let named = app.bindings().into_iter().filter(|b| b.footer && (more || b.action != Action::Down));
    let keys = named.map(|b| format!("{} {}", b.shown, b.short)).collect();
    out.extend(packed(keys, columns, rows).into_iter().map(|l| (Role::Strong, l)));
    out.truncate(usize::from(height - 1));
    out
}

/// The keys that fit, in rows. The last key opens the page of all keys: where it has no room, the
/// keys before it go first, down to the needed ones.
fn packed(mut keys: Vec<String>, columns: usize, rows: usize) -> Vec<String> {
    /// Help, the quick exit, going on and back.
    const NEEDED: usize = 4;
    let (all, whole) = rows_of(&keys, columns, rows);
    if whole {
        return all;
    }
    while keys.len() > NEEDED + 1 {
        keys.remove(keys.len() - 2);
        if let (fewer, true) = rows_of(&keys, columns, rows) {
            return fewer;
        }
    }
    all
}

/// Keys in rows, as many as fit, and whether all of them do.
fn rows_of(keys: &[String], columns: usize, rows: usize) -> (Vec<String>, bool) {
    const BETWEEN: &str = "   ";
    let mut out: Vec<String> = Vec::new();
    for key in keys {
        let fits = |line: &String| text::width(line) + BETWEEN.len() + text::width(key) <= columns;
        if let Some(line) = out.last_mut().filter(|line| fits(line)) {
            line.push_str(BETWEEN);
            line.push_str(key);
        } else if out.len() < rows {
            out.extend(text::wrap(key, columns).into_iter().next());
        } else {
            return (out, false);
        }
    }
    (out, true)
}

/// The rule above the footer, which says where there is more to read.
fn rule(columns: u16, below: bool, above: bool) -> String {
    let words = match (below, above) {
        (true, true) => " more below and above ",
        (true, false) => " more below: Down ",
        (false, true) => " more above: Up ",
        (false, false) => "",
    };
    let dashes = usize::from(columns).saturating_sub(words.len());
    format!("{}{words}{}", "─".repeat(dashes.saturating_sub(2)), "─".repeat(dashes.min(2)))
}
