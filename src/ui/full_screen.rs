//! The full-screen mode: an event loop over a terminal.

pub(crate) mod app;
pub(crate) mod back;
pub(crate) mod body;
pub(crate) mod columns;
pub(crate) mod copy;
pub(crate) mod decoder;
pub(crate) mod desk;
pub(crate) mod field;
pub(crate) mod footer;
pub(crate) mod input_source;
pub(crate) mod key;
pub(crate) mod key_codes;
pub(crate) mod keys;
pub(crate) mod lines;
pub(crate) mod mentor;
pub(crate) mod moves;
pub(crate) mod panes;
pub(crate) mod place_name;
pub(crate) mod places;
pub(crate) mod safe_here;
pub(crate) mod screen_buffer;
pub(crate) mod state;
pub(crate) mod stray;
pub(crate) mod theme;
pub(crate) mod update;
pub(crate) mod view;

use std::io;

use ratatui::layout::Rect;

pub use app::App;
pub use decoder::{Decoder, TerminalInput};
pub use key::Key;
pub use keys::{Action, Mode};
pub use state::{AppEffect, Screen};
pub use theme::{Appearance, ROLES, Role};
pub use view::draw;

use crate::base::phrases::Language;
use crate::content::helplines::PlaceIx;
use crate::ui::full_screen::input_source::{InputSource, Occasion};
use crate::ui::full_screen::screen_buffer::Window;
use crate::ui::terminal_guard as guard;

/// How long to wait for a key while something is being saved.
const SAVING: std::time::Duration = std::time::Duration::from_millis(100);

/// Columns of a copy on the ordinary screen.
const COPY_COLUMNS: usize = 78;

/// The end of a full-screen interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScreenEnd {
    /// The person left.
    Done,
    /// The person left at once: the screen and its scrollback are to be cleared.
    QuickExit,
    /// Stopped by Ctrl-C.
    Interrupted,
    /// The person left, and wants this text printed on the ordinary screen.
    Copy(String),
    /// The person chose another language, to begin in it where they are.
    Language(Language, PlaceIx),
}

/// Runs an app on the whole screen; the terminal is restored on every return.
///
/// # Errors
/// A failure of the terminal.
pub fn hold(mut app: App<'_>) -> io::Result<ScreenEnd> {
    let _guard = guard::enter()?;
    // From here on a change of size is told: only then is the size asked for again, not with every
    // key.
    let mut keys = InputSource::new()?;
    let mut window = Window::new(window_area()?, app.appearance);
    let mut anew = false;
    loop {
        let drawing = guard::drawing();
        if guard::came_back()? {
            app.was_away();
            anew = true;
        }
        if std::mem::take(&mut anew) {
            // Whole, even where the size is the old one again: the terminal may have lost its
            // picture on the way.
            window.clear(window_area()?);
        }
        window.show(view::layout(&mut app, window.area()))?;
        drop(drawing);
        app.get_ready();
        // A note is kept while it is typed: each key, or as many as came while the keys before were on their way to the disk.
        if app.half_typed() && !app.saving() {
            app.keep_typed();
        }
        // What is on its way may fail: the mentor is told without pressing a key.
        let wait = app.saving().then_some(SAVING);
        let occasion = keys.next(wait)?;
        let Occasion::Input(input) = occasion else {
            anew = occasion == Occasion::Woken;
            continue;
        };
        let before = (app.asked_about_danger(), app.asked_for_consent());
        let effect = app.input(&input);
        // A key that came twice was meant for the page before.
        let now = (app.asked_about_danger(), app.asked_for_consent());
        if now.0.is_some() && now.0 != before.0 || now.1.is_some() && now.1 != before.1 || app.not_shown_yet() {
            keys.forget_answers();
        }
        match effect {
            Some(AppEffect::Leave) => return Ok(ScreenEnd::Done),
            Some(AppEffect::QuickExit) => return Ok(ScreenEnd::QuickExit),
            Some(AppEffect::Interrupt) => return Ok(ScreenEnd::Interrupted),
            Some(AppEffect::Copy) => return Ok(ScreenEnd::Copy(app.copy(COPY_COLUMNS))),
            Some(AppEffect::Language(language)) => return Ok(ScreenEnd::Language(language, app.place())),
            Some(AppEffect::Suspend) => guard::suspend()?,
            Some(AppEffect::Redraw) => anew = true,
            None => {}
        }
    }
}

/// All of the terminal's window.
fn window_area() -> io::Result<Rect> {
    guard::window_size().map(|(columns, rows)| Rect::new(0, 0, columns, rows))
}
