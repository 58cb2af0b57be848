//! Moves through rows and through a page, as in a pager, and the few keys of a window that is too
//! small for either.

use crate::call::flow::{CallStage, MentorTask};
use crate::content::model::AnswerIx;
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::key::Key;
use crate::ui::full_screen::keys::{Action, Mode};
use crate::ui::full_screen::state::{Overlay, Search, Viewport};

/// Bytes of the words to find at most.
const MOST_SOUGHT: usize = 60;

impl App<'_> {
    /// Takes a key where only a number and two keys are shown: nothing is answered that can't be
    /// read.
    pub(crate) fn tiny_action(&mut self, key: Key) -> Option<Action> {
        match (key, self.overlays.last()) {
            (Key::Ctrl('g') | Key::Char('!') | Key::Esc, Some(Overlay::Help)) => self.close(),
            (Key::Esc, Some(Overlay::Leaving { .. })) => self.close(),
            (Key::Ctrl('g') | Key::Char('!'), _) => return Some(Action::Help),
            (Key::Ctrl('x'), _) => return Some(Action::QuickExit),
            (Key::Ctrl('c'), _) => return Some(Action::Interrupt),
            (Key::Ctrl('z'), _) => return Some(Action::Suspend),
            (Key::Ctrl('l'), _) => return Some(Action::Redraw),
            _ => {}
        }
        None
    }

    /// Takes a key while words to find are typed; false where they aren't, and for the keys that
    /// always act.
    pub(crate) fn search_key(&mut self, key: Key) -> bool {
        let Some(typed) = &mut self.search.typed else { return false };
        match key {
            Key::Char(c) if typed.len() < MOST_SOUGHT => typed.push(c),
            Key::Char(_) => {}
            Key::Backspace if typed.pop().is_some() => {}
            Key::Enter => {
                let first = !typed.is_empty() && *typed != self.search.words;
                if first {
                    self.search.words = std::mem::take(typed);
                }
                (self.search.typed, self.search.due, self.search.first) = (None, !self.search.words.is_empty(), first);
            }
            Key::Backspace | Key::Esc => self.search.typed = None,
            Key::Ctrl(_) => {
                self.search.typed = None;
                return false;
            }
            _ => {}
        }
        true
    }

    /// Shows the page of the result that is so many behind this one.
    pub(crate) fn turn_to(&mut self, by: isize) {
        let Mode::Result(pages) = self.mode() else { return };
        let at = pages.iter().position(|p| *p == self.page).unwrap_or(0);
        if let Some(page) = at.checked_add_signed(by).and_then(|at| pages.get(at)) {
            self.page = *page;
            self.turn_page();
        }
    }

    /// Begins at the top of another page.
    pub(crate) fn turn_page(&mut self) {
        self.scroll = 0;
        self.search = Search::default();
    }

    /// Moves the cursor where there are rows, else the page.
    pub(crate) fn travel(&mut self, action: Action) {
        self.notice = None;
        let Viewport { visible, total } = self.viewport;
        let rows = self.rows();
        let page = visible.max(2) - 1;
        let last = total.saturating_sub(visible);
        // Where lines are read out before a yes, its rows stay in view: an arrow reads on first.
        if matches!(self.asked_for_consent(), Some(CallStage::Task(MentorTask::SafetyPart(_)))) {
            match action {
                Action::Down if self.scroll < last => return self.scroll += 1,
                Action::Up if self.scroll > 0 => return self.scroll -= 1,
                _ => {}
            }
        }
        if rows == 0 {
            // Reading on from the end of a result's page leads to the next one.
            let turns = match action {
                Action::Down | Action::PageDown if self.scroll >= last => 1,
                Action::Up | Action::PageUp if self.scroll == 0 => -1,
                _ => 0,
            };
            if turns != 0 && matches!(self.mode(), Mode::Result(_)) {
                self.turn_to(turns);
                return;
            }
            self.scroll = match action {
                Action::Up => self.scroll.saturating_sub(1),
                Action::Down => self.scroll + 1,
                Action::PageUp => self.scroll.saturating_sub(page),
                Action::PageDown => self.scroll + page,
                Action::HalfUp => self.scroll.saturating_sub((visible / 2).max(1)),
                Action::HalfDown => self.scroll + (visible / 2).max(1),
                Action::Top => 0,
                _ => last,
            }
            .min(last);
            return;
        }
        if matches!(action, Action::PageUp | Action::PageDown) && self.mode() != Mode::Desk {
            let scroll = if action == Action::PageUp { self.scroll.saturating_sub(page) } else { self.scroll + page };
            self.scroll = scroll.min(last);
            return;
        }
        // A line that waits to be read has its mark, too: from there it goes on.
        let drawn = self.rows_as_drawn();
        let marked = self.cursor.or_else(|| self.line_to_read().map(AnswerIx::index));
        let at = marked.and_then(|row| drawn.iter().position(|r| *r == row));
        // What stands above the first row and below the last one comes into view, too.
        match (at, action) {
            (_, Action::Top) | (Some(0), Action::Up) => self.scroll = 0,
            (_, Action::Bottom) => self.scroll = total,
            (Some(at), Action::Down) if at + 1 >= rows => self.scroll = total,
            _ => {}
        }
        let to = match (at, action) {
            (Some(at), Action::PageUp) if page < at => at - page,
            (Some(at), Action::PageDown) => (at + page).min(rows - 1),
            (_, Action::Top | Action::PageUp) => 0,
            (_, Action::Bottom | Action::PageDown) => rows - 1,
            (None, Action::Up) => rows - 1,
            (None, _) => 0,
            (Some(at), Action::Up) => at.saturating_sub(1),
            (Some(at), _) => (at + 1).min(rows - 1),
        };
        self.cursor = drawn.get(to).copied();
        self.tell_elsewhere();
    }
}
