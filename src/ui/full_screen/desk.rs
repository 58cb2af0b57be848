//! The desk in full screen: its list with what is typed to find, its steps, and their keys.

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::desk::{Desk, DeskNotice, DeskStep};
use crate::ui::full_screen::lines::{Body, Line};
use crate::ui::full_screen::state::{Overlay, Screen};
use crate::ui::full_screen::{app::App, field::Field, key::Key, keys::Mode, state::AppEffect, theme::Appearance, theme::Role};
use crate::ui::report::record_blocks;
use crate::ui::{session::Session, ui_text::desk as words};

/// Letters of what is typed to find at most.
const MOST_SOUGHT: usize = 40;
/// Columns of a client's code in the list at most.
const CODE: usize = 14;

impl<'a> App<'a> {
    /// The full screen at the desk; `notice`: what is said first.
    pub fn at_desk(session: Session<'a>, appearance: Appearance, desk: &'a mut Desk, notice: Option<&DeskNotice>) -> Self {
        let mut app = App::new(session, appearance);
        app.screen = Screen::Desk;
        app.desk = Some(desk);
        app.show_desk();
        app.notice = notice.map(words::notice);
        app
    }
}

impl App<'_> {
    /// Shows the step of the desk.
    pub(crate) fn show_desk(&mut self) {
        let Some(desk) = &self.desk else { return };
        self.field = Field::default();
        self.cursor = match desk.step() {
            DeskStep::List => desk.chosen_row().or(Some(0)).filter(|_| desk.shown().len() > 0),
            // Nothing is chosen beforehand where a row is an answer.
            DeskStep::DayAgreed(..) | DeskStep::PlainFile(_) => None,
            _ => Some(0),
        };
        self.notice = None;
        self.turn_page();
    }

    /// What the keys act on at the desk.
    pub(crate) fn desk_mode(&self) -> Mode {
        match self.desk.as_ref().map(|d| d.step()) {
            Some(DeskStep::List) | None => Mode::Desk,
            Some(DeskStep::Reading(_)) => Mode::Overlay { help: false },
            Some(DeskStep::NewClient | DeskStep::LastDay(_) | DeskStep::ExportFile(..) | DeskStep::Delete { .. }) => Mode::Typing,
            Some(_) => Mode::List,
        }
    }

    /// Whether the desk asks something that a yes or a no answers, with no page over it.
    pub(crate) fn desk_asks_yes_or_no(&self) -> bool {
        let step = self.desk.as_ref().filter(|_| self.screen == Screen::Desk && self.overlays.is_empty()).map(|d| d.step());
        matches!(step, Some(DeskStep::DayAgreed(..) | DeskStep::PlainFile(_)))
    }

    /// How many rows can be chosen at the desk.
    pub(crate) fn desk_rows(&self) -> usize {
        let Some(desk) = &self.desk else { return 0 };
        match desk.step() {
            DeskStep::List => desk.shown().len(),
            DeskStep::Menu => desk.verbs(None).len(),
            DeskStep::Chosen(id) => desk.verbs(Some(id)).len(),
            DeskStep::DayAgreed(..) | DeskStep::ExportForm(_) | DeskStep::PlainFile(_) => 2,
            _ => 0,
        }
    }

    /// Takes a key of the words to find; false where the key isn't part of them.
    pub(crate) fn seek_key(&mut self, key: Key) -> bool {
        if self.mode_at_desk() != Mode::Desk {
            return false;
        }
        let mut sought = self.desk.as_ref().map_or("", |d| d.sought()).to_owned();
        match key {
            Key::Char(c) if c.is_alphanumeric() || "-_.".contains(c) || c == ' ' && !sought.is_empty() => {
                if sought.chars().count() < MOST_SOUGHT {
                    sought.push(c);
                }
            }
            Key::Backspace if sought.pop().is_some() => {}
            Key::Esc | Key::Ctrl('u') if !sought.is_empty() => sought.clear(),
            _ => return false,
        }
        self.seek(sought);
        true
    }

    /// The mode, at the desk and with no page over it; else the mode of something to read.
    fn mode_at_desk(&self) -> Mode {
        if self.screen == Screen::Desk && self.overlays.is_empty() { self.desk_mode() } else { Mode::Welcome }
    }

    fn seek(&mut self, sought: String) {
        if let Some(desk) = &mut self.desk {
            desk.seek(sought);
            self.cursor = Some(0).filter(|_| desk.shown().len() > 0);
            (self.scroll, self.notice) = (0, None);
        }
    }

    /// Takes a paste at the list; false elsewhere.
    pub(crate) fn paste_sought(&mut self, pasted: &str) -> bool {
        if self.mode_at_desk() != Mode::Desk {
            return false;
        }
        let sought = self.desk.as_ref().map_or("", |d| d.sought());
        let sought = format!("{sought}{}", text::clean(pasted).replace('\n', " ")).chars().take(MOST_SOUGHT).collect();
        self.seek(sought);
        true
    }

    /// Opens what can be done with all records.
    pub(crate) fn desk_menu(&mut self) {
        if self.mode_at_desk() == Mode::Desk
            && let Some(desk) = &mut self.desk
        {
            desk.open_menu();
            self.show_desk();
        }
    }

    /// Takes Enter at the desk.
    pub(crate) fn desk_enter(&mut self) -> Option<AppEffect> {
        let mode = self.desk_mode();
        let (typed, cursor) = (self.field.text(), self.cursor);
        let desk = self.desk.as_mut()?;
        let before = desk.step().clone();
        let notice = match (mode, cursor) {
            (Mode::Typing, _) => desk.give(&typed),
            (_, Some(row)) => desk.choose(row),
            (Mode::Desk, None) if desk.records().is_empty() => {
                desk.open_menu();
                None
            }
            (_, None) => {
                self.notice = Some(phrase("full-choose-one").to_owned());
                return None;
            }
        };
        if desk.wants_call() {
            return Some(AppEffect::Leave);
        }
        // What was typed stays where it has to be typed otherwise.
        if *desk.step() != before {
            self.show_desk();
        }
        self.notice = notice.as_ref().map(words::notice);
        None
    }

    /// One step back at the desk; from the list, to the question whether to leave.
    pub(crate) fn desk_back(&mut self) {
        if self.desk.as_mut().is_some_and(|d| d.back()) {
            self.show_desk();
        } else {
            self.open(Overlay::Leaving { stopped: false });
        }
    }
}

/// The body of the step at the desk.
pub(crate) fn body(app: &App<'_>, out: &mut Body, columns: usize) {
    let Some(desk) = &app.desk else { return };
    out.header = phrase("full-desk").to_owned();
    match desk.step() {
        DeskStep::List => list(app, desk, out, columns),
        DeskStep::Reading(record) => out.blocks(&record_blocks(record), columns),
        step => {
            let page = words::page(desk);
            out.wrapped(Role::Title, &page.title, columns);
            for line in &page.lines {
                let hanging = matches!(step, DeskStep::Delete { .. });
                for line in text::wrap_hanging(&text::clean(line), columns, "", if hanging { "  " } else { "" }) {
                    out.push(Role::Text, line);
                }
            }
            if page.typed.is_empty() {
                out.rows(app.cursor, &page.rows, columns);
            } else {
                out.gap();
                out.wrapped(Role::Strong, page.typed, columns);
                out.field(&app.field, columns);
            }
        }
    }
}

/// The list of records, below what is due and what is typed to find.
fn list(app: &App<'_>, desk: &Desk, out: &mut Body, columns: usize) {
    out.wrapped(Role::Strong, &words::due(&desk.due()).join(" "), columns);
    out.wrapped(Role::Small, phrase("mentor-desk-more-keys"), columns);
    if desk.records().is_empty() {
        return;
    }
    let sought = desk.sought();
    let caret = if sought.is_empty() { "" } else { "_" };
    out.wrapped(Role::Small, &format!("{} {sought}{caret}", phrase("full-desk-find")), columns);
    out.gap();
    out.fixed = out.lines.len();
    if desk.shown().len() == 0 {
        out.wrapped(Role::Notice, &say!("full-desk-none", sought = text::clean(sought)), columns);
    }
    let today = desk.today();
    let head = phrase("full-desk-client");
    let widest = desk.shown().map(|r| text::width(words::whose(r))).max().unwrap_or(0).max(text::width(head)).min(CODE);
    let padded = |whose: &str| format!("{whose}{}", " ".repeat(widest.saturating_sub(text::width(whose))));
    if desk.shown().len() > 0 {
        let heads = format!("  {}  {}", padded(head), phrase("mentor-desk-heads"));
        out.lines.push(Line { pieces: vec![(Role::Small, heads)], ..Line::default() });
        out.fixed = out.lines.len();
    }
    for (row, record) in desk.shown().enumerate() {
        let focus = app.cursor == Some(row);
        let (whose, columns_behind) = (text::clean(words::whose(record)), words::columns(record, today));
        let line = format!("{} {}  {columns_behind}", if focus { ">" } else { " " }, padded(&whose));
        let role = if focus { Role::Focus } else { Role::Text };
        if line.len() <= columns && line.is_ascii() {
            // Nearly every row: there is nothing to wrap in it.
            out.lines.push(Line { pieces: vec![(role, line)], focus, choice: true, ..Line::default() });
        } else {
            out.row(line.get(..2).unwrap_or_default(), line.get(2..).unwrap_or_default(), columns, focus);
        }
    }
}
