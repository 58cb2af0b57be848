//! The layout of the screen: header, body, the strip with help, and a footer printed from the table
//! of keys.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::ui::full_screen::body::body;
use crate::ui::full_screen::columns::PANEL;
use crate::ui::full_screen::footer::{ROOMY, footer};
use crate::ui::full_screen::lines::{Body, Line};
use crate::ui::full_screen::mentor::panel;
use crate::ui::full_screen::screen_buffer::{ScreenBuffer, ScreenRow};
use crate::ui::full_screen::state::{Overlay, Search, Viewport};
use crate::ui::full_screen::{app::App, theme::Role};
use crate::ui::report::{danger_line, emergency_numbers, spoken};

/// Columns of text at most: longer lines are hard to read.
const WIDEST: u16 = 72;
/// Columns of header and footer beside one column of text, and beside two.
const FRAME: u16 = 76;
const WIDE_FRAME: u16 = 106;
/// Columns of a window from which on there is room for a second column.
const WIDE: u16 = 110;
/// Rows of header and footer, where a second column is wanted.
const AROUND: u16 = 6;
/// Columns between two columns of text.
const BETWEEN: usize = 4;
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
    app.tiny = area.width < SMALLEST.0 || area.height < SMALLEST.1;
    if app.tiny {
        return too_small(app, area);
    }
    let margin = if area.width >= 40 { 2 } else { 0 };
    let inside = area.width.saturating_sub(2 * margin);
    // A mentor's pages are read aloud or acted on at once, whole: they take the width of the window.
    let widest = if matches!(app.overlays.last(), Some(Overlay::Mentor(_))) { FRAME } else { WIDEST };
    let (whole_width, wide) = (usize::from(inside.min(widest)), area.width >= WIDE);
    // What is read ends before what stands beside it.
    let beside = if wide && panel::stands_beside(app) { PANEL + BETWEEN } else { 0 };
    let room = whole_width.min(usize::from(inside.min(WIDE_FRAME)).saturating_sub(beside));
    let (mut text_columns, mut page) = (room, body(app, room, wide));
    if page.side.as_ref().is_some_and(|side| side.needs(&page.lines) > usize::from(area.height.saturating_sub(AROUND))) {
        (text_columns, page) = (whole_width, body(app, whole_width, false));
    }
    let Body { header, header_stands_out, mut lines, fixed, mut stays, progress, side, brief } = page;
    let side = side.unwrap_or_default();
    let columns = inside.min(if side.is_empty() { FRAME } else { WIDE_FRAME });
    let frame = usize::from(columns);
    let left = (area.width - columns) / 2;
    let head = usize::from(area.height >= ROOMY);
    let room = |below: &[ScreenRow]| usize::from(area.height) - head - below.len();
    // A notice that stands for good takes no room from the emergency number: it gets shorter, or goes.
    let danger = danger_rows(app, &lines, text_columns);
    let hidden = |below: &[ScreenRow]| length(&lines, room(below)) > room(below) && danger > room(below);
    let standing = [usize::MAX, 1].into_iter().find(|most| !hidden(&footer(app, frame, area.height, true, *most))).unwrap_or(0);
    let mut below = footer(app, frame, area.height, true, standing);
    if app.scroll.saturating_add(room(&below)) >= length(&lines, room(&below)) {
        below = footer(app, frame, area.height, false, standing);
    }
    let space = room(&below);
    if app.read_whole() && lines.iter().filter(|l| !l.gap).count() > space {
        // A line keeps its number, whatever else the window has to hold: what was read is counted.
        stays -= lines.iter().rev().take(stays).filter(|l| l.gap).count();
        lines.retain(|l| !l.gap);
    }
    let brief = text::wrap(&brief, text_columns);
    if lines.iter().filter(|l| !l.gap).count() + brief.len() <= space {
        let small = |line: String| Line { pieces: vec![(Role::Small, line)], ..Line::default() };
        lines.extend(brief.into_iter().filter(|line| !line.is_empty()).map(small));
    }
    // Without a rule above the footer, what lies between the lines that are read and those that stay would go unnoticed.
    let worded = |lines: &[Line]| lines.iter().filter(|l| !l.gap).count();
    let stay_worded = worded(lines.get(lines.len().saturating_sub(stays)..).unwrap_or_default());
    let marked = area.height < ROOMY && stays > 0 && worded(&lines) > space && space > fixed + stay_worded + 1;
    let fits = fitted(lines, (fixed, stays), space - usize::from(marked), app.scroll, &app.search);
    let Fitted { mut lines, scroll, viewport, found, stays: below_these } = fits;
    if std::mem::take(&mut app.search.due) && !found {
        app.notice = Some(say!("full-find-nothing", words = text::clean(&app.search.words)));
        app.search.words.clear();
        return layout(app, area);
    }
    (app.scroll, app.viewport) = (scroll, viewport);
    app.was_shown();
    let (more_below, more_above) = (scroll + viewport.visible < viewport.total, scroll > 0);
    if marked {
        let rule = vec![(Role::Frame, more_rule(columns, more_below, more_above, None))];
        lines.insert(lines.len().saturating_sub(below_these), Line { pieces: rule, ..Line::default() });
    }

    // Braille displays and screen readers follow the real cursor: to the row that the keys act on,
    // else to the first that can be chosen, else to where the page begins.
    let beside = if side.on_left { side.columns + BETWEEN } else { 0 };
    let searched = |l: &Line| !app.search.words.is_empty() && l.pieces.iter().any(|(role, _)| *role == Role::Found);
    let at = lines
        .iter()
        .position(|l| l.focus || searched(l))
        .or_else(|| lines.iter().position(|l| l.choice))
        .or_else(|| lines.iter().position(|l| !l.gap))
        .unwrap_or(0);
    let column = lines.get(at).map_or(0, |l| l.column) + beside;
    let cursor = Position {
        x: left.saturating_add(u16::try_from(column).unwrap_or(0)).min(area.right().saturating_sub(1)),
        y: u16::try_from(head + at).unwrap_or(0).min(area.bottom().saturating_sub(1)),
    };

    let mut rows: Vec<ScreenRow> = Vec::with_capacity(usize::from(area.height));
    if head == 1 {
        let role = if header_stands_out { Role::Notice } else { Role::Frame };
        rows.push(headed((role, header), app, frame));
    }
    let main = frame.saturating_sub(side.columns + BETWEEN);
    let mut side_lines = side.lines.into_iter();
    for line in lines {
        rows.push(if line.rule {
            drawn_rule(frame, progress)
        } else if side.columns == 0 {
            line.pieces
        } else if side.on_left {
            joined(side_lines.next().unwrap_or_default(), line.pieces, side.columns)
        } else {
            joined(line.pieces, side_lines.next().unwrap_or_default(), main)
        });
    }
    for piece in side_lines.take((head + space).saturating_sub(rows.len())) {
        rows.push(if side.on_left { piece } else { joined(ScreenRow::new(), piece, main) });
    }
    rows.resize_with(head + space, ScreenRow::new);
    if area.height >= ROOMY
        && let Some(line) = below.first_mut()
    {
        // Rows that stay aren't below.
        let last = app.last_answer().filter(|_| stays == 0);
        *line = vec![(Role::Frame, more_rule(columns, more_below, more_above, last))];
    }
    rows.extend(below);
    ScreenBuffer { left, columns, rows, cursor: Some(cursor) }
}

/// The rows of a result down to the end of what is said about danger; none where nothing of a call stands there for good.
fn danger_rows(app: &App<'_>, lines: &[Line], columns: usize) -> usize {
    if app.notice.is_some() || app.shown_notice().is_none() {
        return 0;
    }
    let said = text::wrap(&danger_line(app.session.helplines, app.place), columns);
    let is_said = |l: &Line| {
        let row: String = l.pieces.iter().map(|(_, words)| words.as_str()).collect();
        said.iter().any(|said| said.trim() == row.trim())
    };
    // A page that has to be scrolled begins without its rule.
    let rule = usize::from(lines.first().is_some_and(|l| l.gap));
    lines.iter().rposition(|l| !l.gap && is_said(l)).map_or(0, |last| last + 1 - rule)
}

/// Two pieces of a row, the second one behind the columns of the first.
fn joined(mut first: ScreenRow, second: ScreenRow, columns: usize) -> ScreenRow {
    let width: usize = first.iter().map(|(_, words)| text::width(words)).sum();
    first.push((Role::Text, " ".repeat((columns + BETWEEN).saturating_sub(width))));
    first.extend(second);
    first
}

/// The emergency number and the keys that act, in whatever room there is; the help page and the
/// question whether to leave as far as they fit.
fn too_small(app: &App<'_>, area: Rect) -> ScreenBuffer {
    let numbers = emergency_numbers(app.session.helplines, app.place);
    let call = numbers.as_ref().map_or_else(|| phrase("full-tiny-emergency").to_owned(), |n| say!("full-tiny-call", numbers = n));
    let shown = match app.overlays.last() {
        Some(Overlay::Help) => {
            let help = spoken(app.session.helplines, app.place, &app.audiences());
            [numbers.unwrap_or_default(), phrase("full-tiny-back").to_owned(), help].to_vec()
        }
        Some(Overlay::Leaving { .. }) => {
            let first = if numbers.is_some() { call.as_str() } else { phrase("full-tiny-help") };
            let keys = [phrase("full-leave"), phrase("full-tiny-yes"), phrase("full-tiny-no")];
            std::iter::once(first).chain(keys).map(str::to_owned).collect()
        }
        _ => {
            let keys = [phrase("full-tiny-help"), phrase("full-tiny-leave"), phrase("full-tiny-enlarge")];
            std::iter::once(call.as_str()).chain(keys).map(str::to_owned).collect()
        }
    };
    let lines = shown.iter().filter(|l| !l.is_empty()).flat_map(|l| text::wrap(l, usize::from(area.width)));
    let rows = lines.take(usize::from(area.height)).map(|line| vec![(Role::Text, line)]).collect();
    ScreenBuffer { left: 0, columns: area.width, rows, cursor: None }
}

/// The lines that fit.
struct Fitted {
    lines: Vec<Line>,
    /// The scroll that was used.
    scroll: usize,
    viewport: Viewport,
    /// Whether the words that are looked for were found.
    found: bool,
    /// The last lines that stay, where they have room.
    stays: usize,
}

/// The number of lines without gaps. A page that has to be scrolled anyway keeps its gaps (but for
/// the first) where the window isn't small: it is easier to read.
fn length(lines: &[Line], space: usize) -> usize {
    let words = lines.iter().filter(|l| !l.gap).count();
    let reads = words > space && space >= READING && !lines.iter().any(|l| l.focus);
    if reads { lines.len() - usize::from(lines.first().is_some_and(|l| l.gap)) } else { words }
}

/// The lines that fit: all of them, or without gaps, or a part that holds the focus, or the words
/// that are looked for, between the first and the last lines that stay.
fn fitted(mut lines: Vec<Line>, kept: (usize, usize), space: usize, scroll: usize, search: &Search) -> Fitted {
    let (mut fixed, mut stays) = kept;
    let length = length(&lines, space);
    // Room goes first at the top, then from the end, and only as much as is needed.
    while lines.len() > space.max(length) {
        let first = lines.first().filter(|l| l.gap).map(|_| 0);
        let Some(gap) = first.or_else(|| lines.iter().rposition(|l| l.gap)) else { break };
        if gap < fixed {
            fixed -= 1;
        }
        if gap + stays >= lines.len() {
            stays -= 1;
        }
        lines.remove(gap);
    }
    if lines.len() <= space || space < 3 * fixed {
        fixed = 0;
    }
    if lines.len() <= space || space <= fixed + stays {
        stays = 0;
    }
    let last_lines = lines.split_off(lines.len() - stays);
    let mut out: Vec<Line> = lines.drain(..fixed).collect();
    let space = space - fixed - stays;
    let last = lines.len().saturating_sub(space);
    let mut scroll = scroll.min(last);
    let mut found = false;
    if !search.words.is_empty() {
        let marked: Vec<usize> = lines.iter_mut().enumerate().filter_map(|(i, l)| l.mark(&search.words).then_some(i)).collect();
        found = !marked.is_empty();
        if search.due {
            // The next one; behind the last the first again.
            let next = marked.iter().find(|i| **i > scroll && !search.first || **i >= scroll && search.first);
            scroll = next.or(marked.first()).copied().unwrap_or(scroll).min(last);
        }
    }
    if let (Some(first), Some(end)) = (lines.iter().position(|l| l.focus), lines.iter().rposition(|l| l.focus)) {
        scroll = scroll.max((end + 1).saturating_sub(space)).min(first);
    }
    // No answer stands at the top without its question.
    while scroll > 0 && lines.get(scroll).is_some_and(|l| l.goes_on && !l.focus) {
        scroll += 1;
    }
    let viewport = Viewport { visible: space, total: lines.len() };
    out.extend(lines.into_iter().skip(scroll).take(space));
    out.extend(last_lines);
    Fitted { lines: out, scroll, viewport, found, stays }
}

/// The first row: the header, and the place where both have room. A long header loses its last
/// parts.
fn headed((role, mut header): (Role, String), app: &App<'_>, columns: usize) -> ScreenRow {
    while text::width(&header) > columns {
        match header.rfind([',', '·']) {
            Some(at) => header.truncate(at),
            None => header = text::wrap(&header, columns).swap_remove(0),
        }
        header.truncate(header.trim_end().len());
    }
    let mut row = vec![(role, header)];
    let place = if app.confirmed { app.session.helplines.place(app.place).name.as_str() } else { "" };
    if let Some(between) = columns.checked_sub(text::width(&row[0].1) + text::width(place)).filter(|b| *b >= 2) {
        row.push((Role::Text, " ".repeat(between)));
        row.push((Role::Frame, place.to_owned()));
    }
    row
}

/// The rule below the header; heavy as far as the questions are answered.
fn drawn_rule(columns: usize, progress: Option<(usize, usize)>) -> ScreenRow {
    let done = progress.map_or(0, |(answered, of)| columns * answered / of.max(1)).min(columns);
    vec![(Role::Strong, "━".repeat(done)), (Role::Frame, "─".repeat(columns - done))]
}

/// The rule above the footer, which says where there is more to read.
fn more_rule(columns: u16, below: bool, above: bool, last: Option<usize>) -> String {
    let words = match (below, above) {
        (true, false) if last.is_some() => format!(" {} ", say!("full-more-below-rows", last = last.unwrap_or_default())),
        (true, true) => format!(" {} ", phrase("full-more-both")),
        (true, false) => format!(" {} ", phrase("full-more-below")),
        (false, true) => format!(" {} ", phrase("full-more-above")),
        (false, false) => String::new(),
    };
    let dashes = usize::from(columns).saturating_sub(text::width(&words));
    format!("{}{words}{}", "─".repeat(dashes.saturating_sub(2)), "─".repeat(dashes.min(2)))
}
