//! The mentor's panel: the facts of the call and what was answered so far.

use ratatui::layout::Rect;

use crate::base::text;
use crate::content::model::QuestionIx;
use crate::engine::interview::Stage;
use crate::ui::full_screen::screen_buffer::ScreenRow;
use crate::ui::full_screen::state::{Overlay, Pane};
use crate::ui::full_screen::{app::App, lines::Body, theme::Role};
use crate::ui::ui_text::mentor::{self as words, facts};

/// Columns of a window from which on the panel stands beside the questions.
const FROM: u16 = 110;
/// Columns of the panel at most.
const WIDEST: u16 = 44;
/// What stands between the page and the panel.
pub(crate) const BETWEEN: &str = " │ ";

/// The columns of the panel beside a page; none on the client's view, in a narrow window, or where
/// nothing may be shown yet.
pub(crate) fn beside(app: &App<'_>, area: Rect) -> Option<u16> {
    let shown = app.mentor().is_some() && !app.away() && area.width >= FROM;
    let is_facts = app.overlays.last() == Some(&Overlay::Mentor(Pane::Facts));
    (shown && !is_facts).then_some((area.width / 3).min(WIDEST))
}

/// The page's rows with the panel beside them.
pub(crate) fn put_beside(app: &App<'_>, rows: &mut [ScreenRow], page: usize, panel: usize) {
    let mut body = Body::default();
    facts(app, &mut body, panel);
    let lines = body.lines.into_iter().map(|l| l.pieces).chain(std::iter::repeat(ScreenRow::new()));
    for (row, side) in rows.iter_mut().zip(lines) {
        let used: usize = row.iter().map(|(_, words)| text::width(words)).sum();
        row.push((Role::Text, " ".repeat(page.saturating_sub(used))));
        row.push((Role::Frame, BETWEEN.to_owned()));
        row.extend(side);
    }
}

/// The facts of the call, the open question's note, and what was answered so far.
pub(crate) fn facts(app: &App<'_>, out: &mut Body, columns: usize) {
    let Some(call) = &app.call else { return };
    out.wrapped(Role::Title, "This call, for you alone", columns);
    for (what, is) in facts::facts(call, app.session.helplines, app.place) {
        out.row(&format!("{what}: "), &is, columns, false);
    }
    if let Stage::Question(open) = app.interview.stage() {
        note(app, out, open, columns);
    }
    let so_far = facts::so_far(&app.interview);
    if !so_far.is_empty() {
        out.gap();
        out.wrapped(Role::Strong, "So far", columns);
    }
    // The latest first: it is what is looked for.
    for (ask, reply) in so_far.into_iter().rev() {
        out.wrapped(Role::Small, &ask, columns);
        out.row("  ", &reply, columns, false);
    }
}

/// The note on a question.
fn note(app: &App<'_>, out: &mut Body, on: QuestionIx, columns: usize) {
    let Some(intake) = app.intake() else { return };
    let text = intake.note(Some(on));
    if !text.is_empty() {
        out.gap();
        out.wrapped(Role::Notice, &format!("{} {text}", words::note_label(intake, on)), columns);
    }
}
