//! The picture: header, body, the strip with help, and a footer printed from the table of keys.

use std::borrow::Cow;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::app::App;
use super::body::{Body, Line, body};
use super::theme::{Look, Role};
use crate::intake::{Intake, Keeps};
use crate::report::{danger_line, spoken};
use crate::{text, words};

/// Columns of text at most: longer lines are hard to read.
const WIDEST: u16 = 88;
/// Rows from which there is room for a header and a rule.
const ROOMY: u16 = 12;
/// Below this only the emergency number and the key for help fit.
const SMALLEST: (u16, u16) = (16, 4);

/// Draws the app. Nothing is changed but what scrolling needs to know.
pub fn draw(frame: &mut Frame<'_>, app: &mut App<'_>) {
    let area = frame.area();
    if area.width == 0 || area.height == 0 {
        return;
    }
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(frame, app, area);
        return;
    }
    let look = app.look;
    let margin = if area.width >= 40 { 2 } else { 0 };
    let columns = area.width.saturating_sub(2 * margin).min(WIDEST);
    let left = (area.width - columns) / 2;
    let content = body(app, usize::from(columns));
    let below = below(app, usize::from(columns), area.height);
    let footer = u16::try_from(below.len()).unwrap_or(u16::MAX).min(area.height - 1);
    let header = u16::from(area.height >= ROOMY);
    let space = usize::from(area.height - footer - header);
    let (lines, scroll, all) = fitted(&content, space, app.scroll);
    app.scroll = scroll;
    app.shown = (space, all);

    if header == 1 {
        head(frame, look, &content, app, Rect { x: left, y: area.y, width: columns, height: 1 });
    }
    let place = Rect { x: left, y: area.y + header, width: columns, height: area.height - footer - header };
    for (line, y) in lines.iter().zip(place.intersection(area).rows().map(|r| r.y)) {
        write(frame, look, (left, y), columns, line.pieces.iter().map(|(role, words)| (*role, words.as_str())));
    }
    if let Some(row) = lines.iter().position(|l| l.focus) {
        // Braille displays and screen readers follow the real cursor.
        let y = place.y.saturating_add(u16::try_from(row).unwrap_or(0));
        let x = place.x.saturating_add(u16::try_from(lines[row].column).unwrap_or(0));
        frame.set_cursor_position(Position {
            x: x.min(area.right().saturating_sub(1)),
            y: y.min(area.bottom().saturating_sub(1)),
        });
    }
    let more = scroll + space < all;
    for (i, (role, line)) in below.iter().take(usize::from(footer)).enumerate() {
        let y = area.bottom() - footer + u16::try_from(i).unwrap_or(0);
        let is_rule = *role == Role::Frame && i == 0 && below.len() > 1;
        let line = if is_rule { Cow::Owned(rule(columns, more, scroll > 0)) } else { Cow::Borrowed(line.as_str()) };
        write(frame, look, (left, y), columns, [(*role, line.as_ref())]);
    }
}

/// Writes one line into the picture, piece after piece, as far as there is room.
fn write<'p>(
    frame: &mut Frame<'_>,
    look: Look,
    (mut x, y): (u16, u16),
    columns: u16,
    pieces: impl IntoIterator<Item = (Role, &'p str)>,
) {
    let end = x.saturating_add(columns).min(frame.area().right());
    let buffer = frame.buffer_mut();
    for (role, words) in pieces {
        let (words, style) = (look.text(words), look.style(role));
        let room = usize::from(end.saturating_sub(x));
        if words.bytes().all(|b| matches!(b, b' '..=b'~')) {
            // Nearly every line: a letter is a column, and nothing has to be looked up.
            for c in words.chars().take(room) {
                buffer[(x, y)].set_char(c).set_style(style);
                x += 1;
            }
        } else {
            (x, _) = buffer.set_stringn(x, y, words, room, style);
        }
    }
}

/// The emergency number and the key for help, in whatever room there is.
fn too_small(frame: &mut Frame<'_>, app: &App<'_>, area: Rect) {
    let emergency = app.setting.helplines.emergency(app.place);
    let number = emergency.first().map_or("Emergency line".to_owned(), |l| format!("Call {}", l.number));
    let lines = [&number, "^G help", "^X leave", "Enlarge me"].into_iter().flat_map(|l| text::wrap(l, usize::from(area.width)));
    for (line, at) in lines.zip(area.rows()) {
        write(frame, app.look, (at.x, at.y), at.width, [(Role::Text, line.as_str())]);
    }
}

/// The lines that fit: all, or without gaps, or a window of them that holds the focus. With the scroll that was used.
fn fitted(content: &Body, space: usize, scroll: usize) -> (Vec<&Line>, usize, usize) {
    let mut lines: Vec<&Line> = content.lines.iter().collect();
    // Room goes first at the top, then from the end, and only as much as is needed.
    while lines.len() > space {
        let Some(gap) = lines.first().filter(|l| l.gap).map(|_| 0).or_else(|| lines.iter().rposition(|l| l.gap)) else { break };
        lines.remove(gap);
    }
    let all = lines.len();
    let last = all.saturating_sub(space);
    let mut scroll = scroll.min(last);
    if let (Some(first), Some(end)) = (lines.iter().position(|l| l.focus), lines.iter().rposition(|l| l.focus)) {
        scroll = scroll.max((end + 1).saturating_sub(space)).min(first);
    }
    (lines.into_iter().skip(scroll).take(space).collect(), scroll, all)
}

fn head(frame: &mut Frame<'_>, look: Look, content: &Body, app: &App<'_>, at: Rect) {
    write(frame, look, (at.x, at.y), at.width, [(Role::Frame, content.header.as_str())]);
    let place = if app.confirmed { app.setting.helplines.place(app.place).name.as_str() } else { "" };
    let (columns, taken) = (usize::from(at.width), text::width(&content.header));
    let shown = text::width(place);
    if taken + shown + 2 <= columns {
        let x = at.right() - u16::try_from(shown).unwrap_or(at.width);
        write(frame, look, (x, at.y), at.width, [(Role::Frame, place)]);
    }
}

/// What stands below the body: a rule, what the person is told, the strip, the keys. Help and the quick exit come first,
/// so that they are the last to go where there is little room.
fn below(app: &App<'_>, columns: usize, height: u16) -> Vec<(Role, String)> {
    let mut out = Vec::new();
    if height >= ROOMY {
        out.push((Role::Frame, String::new()));
    }
    let room = usize::from(height / 4).max(1);
    if !app.setting.proved {
        out.extend(text::wrap(words::UNPROVED, columns).into_iter().take(2).map(|l| (Role::Strip, l)));
    }
    if let Some(Keeps::Failed(_)) = app.mentor().map(Intake::keeps) {
        let failed = app.mentor().map(words::mentor::keeping).unwrap_or_default();
        out.extend(text::wrap(&failed, columns).into_iter().take(2).map(|l| (Role::Strip, l)));
    }
    if let Some(told) = &app.told {
        out.extend(text::wrap(told, columns).into_iter().take(room).map(|l| (Role::Told, l)));
    }
    if app.strip() && height >= 6 {
        let whole = spoken(app.setting.helplines, app.place, &app.audiences());
        let short = danger_line(app.setting.helplines, app.place);
        let lines = text::wrap(&whole, columns);
        let lines = if lines.len() <= 3 && height >= 20 { lines } else { text::wrap(&short, columns) };
        out.extend(lines.into_iter().take(room).map(|l| (Role::Strip, l)));
    }
    let keys = app.bindings().into_iter().filter(|b| b.footer).map(|b| format!("{} {}", b.shown, b.short));
    let rows = if height >= 20 { 3 } else { 1 };
    out.extend(packed(keys, columns, rows).into_iter().map(|l| (Role::Strong, l)));
    out
}

/// Keys in rows, whole ones only, as many as fit.
fn packed(keys: impl Iterator<Item = String>, columns: usize, rows: usize) -> Vec<String> {
    const BETWEEN: &str = "   ";
    let mut out: Vec<String> = Vec::new();
    for key in keys {
        let fits = |line: &String| text::width(line) + BETWEEN.len() + text::width(&key) <= columns;
        if let Some(line) = out.last_mut().filter(|line| fits(line)) {
            line.push_str(BETWEEN);
            line.push_str(&key);
        } else if out.len() < rows {
            out.extend(text::wrap(&key, columns).into_iter().next());
        } else {
            break;
        }
    }
    out
}

/// The rule above the footer; it says where there is more to read.
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
