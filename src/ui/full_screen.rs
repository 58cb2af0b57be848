//! The full-screen mode: an event loop over a terminal.

pub(crate) mod app;
pub(crate) mod body;
pub(crate) mod copy;
pub(crate) mod field;
pub(crate) mod keys;
pub(crate) mod lines;
pub(crate) mod mentor;
pub(crate) mod panes;
pub(crate) mod places;
pub(crate) mod screen_buffer;
pub(crate) mod state;
pub(crate) mod theme;
pub(crate) mod update;
pub(crate) mod view;

use std::io;

use crossterm::event::{self, Event};
use ratatui::layout::Rect;

pub use app::App;
pub use keys::{Action, Key, Mode};
pub use state::{AppEffect, Screen};
pub use theme::Appearance;
pub use view::draw;

use crate::ui::{full_screen::screen_buffer::Window, terminal_guard as guard};

/// How long to wait for a key while something is being saved.
const SAVING: std::time::Duration = std::time::Duration::from_millis(100);

/// How long the keys rest before what is half typed is kept.
const REST: std::time::Duration = std::time::Duration::from_secs(1);

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
}

/// Runs an app on the whole screen; the terminal is restored on every return.
///
/// # Errors
/// A failure of the terminal.
pub fn hold(mut app: App<'_>) -> io::Result<ScreenEnd> {
    let _guard = guard::enter()?;
    // We obey NO_COLOR ourselves: crossterm would write a full reset instead, and the highlighted
    // row would be lost.
    crossterm::style::force_color_output(true);
    // From here on a change of size is told: only then is the size asked for again, not with every
    // key.
    event::poll(std::time::Duration::ZERO)?;
    let mut window = Window::new(window_area()?, app.appearance);
    let mut resized = false;
    loop {
        if guard::came_back()? {
            app.was_away();
            resized = true;
        }
        let drawing = guard::drawing();
        if resized {
            // Whole, even where the size is the old one again: the terminal may have lost its
            // picture on the way.
            window.clear(window_area()?)?;
        }
        window.show(view::layout(&mut app, window.area()))?;
        drop(drawing);
        resized = false;
        // What is on its way to the disk may fail: the mentor is told without pressing a key.
        if app.saving() && !event::poll(SAVING)? {
            continue;
        }
        // A note that is being typed is kept once the keys rest.
        if app.half_typed() && !event::poll(REST)? {
            app.rest();
            continue;
        }
        let event = event::read()?;
        // Several changes of size that wait are one event.
        resized = matches!(event, Event::Resize(..));
        match app.event(&event) {
            Some(AppEffect::Leave) => return Ok(ScreenEnd::Done),
            Some(AppEffect::QuickExit) => return Ok(ScreenEnd::QuickExit),
            Some(AppEffect::Interrupt) => return Ok(ScreenEnd::Interrupted),
            Some(AppEffect::Copy) => return Ok(ScreenEnd::Copy(app.copy(COPY_COLUMNS))),
            Some(AppEffect::Suspend) => {
                guard::suspend()?;
                app.was_away();
                resized = true;
            }
            None => {}
        }
    }
}

/// All of the terminal's window.
fn window_area() -> io::Result<Rect> {
    crossterm::terminal::size().map(|(columns, rows)| Rect::new(0, 0, columns, rows))
}
