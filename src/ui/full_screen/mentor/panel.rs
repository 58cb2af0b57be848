//! The mentor's panel: the facts of the call and what was answered so far.

use crate::base::phrases::{phrase, say};
use crate::content::model::QuestionIx;
use crate::engine::interview::Stage;
use crate::ui::full_screen::keys::Action;
use crate::ui::full_screen::state::{Overlay, Pane};
use crate::ui::full_screen::{app::App, lines::Body, theme::Role};
use crate::ui::ui_text::mentor::{self as words, facts};

/// Whether the panel stands beside the page on top: not on the client's view, nor beside the
/// mentor's own pages, which take the width of the window, nor the help page, which has a second half there; a script is read while
/// its facts are needed.
pub(crate) fn stands_beside(app: &App<'_>) -> bool {
    let takes_width = match app.overlays.last() {
        Some(Overlay::Mentor(pane)) => *pane != Pane::Script,
        Some(Overlay::Help) => true,
        _ => false,
    };
    app.mentor_side().is_some() && !app.away() && !takes_width
}

/// The facts of the call, the open question's note, and what was answered so far.
pub(crate) fn facts(app: &App<'_>, out: &mut Body, columns: usize) {
    let Some(call) = &app.call else { return };
    out.wrapped(Role::Title, phrase("full-panel"), columns);
    let told = call.intake.contract.place_told();
    let key = app.bindings().into_iter().find(|b| !told && b.action == Action::Place).map(|b| b.shown);
    for (what, is) in facts::facts(call, &app.interview, app.session.helplines, app.place) {
        let key = key.filter(|_| what == phrase("mentor-fact-where"));
        let is = key.map_or(is.clone(), |key| say!("full-panel-where-key", place = is, key = key));
        out.row(&format!("{what}: "), &is, columns, false);
    }
    if let Stage::Question(open) = app.interview.stage() {
        noted(app, out, open, columns);
    }
    // Beside a question it is marked there; what stays on the screen tells nothing of it.
    if app.mentor_pane() == Some(Pane::Facts) {
        for line in &words::heard_and_waiting(call, &app.interview) {
            out.wrapped(Role::Notice, line, columns);
        }
    }
    let so_far = facts::so_far(&app.interview);
    if !so_far.is_empty() {
        out.gap();
        out.wrapped(Role::Strong, phrase("full-panel-so-far"), columns);
    }
    // The latest first: it is what is looked for.
    for (ask, reply) in so_far.into_iter().rev() {
        out.wrapped(Role::Small, &ask, columns);
        out.row("  ", &reply, columns, false);
    }
}

/// The mentor's note on a question.
pub(crate) fn noted(app: &App<'_>, out: &mut Body, on: QuestionIx, columns: usize) {
    let Some(intake) = app.mentor_side() else { return };
    let note = intake.note(Some(on));
    if !note.is_empty() {
        out.gap();
        out.wrapped(Role::Notice, &format!("{} {note}", words::note_label(intake, on)), columns);
    }
}
