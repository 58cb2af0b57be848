//! Words that are typed where none are read. Somebody may be saying the one thing that matters: they are told where words and
//! help are, and neither the letters nor the Enter behind them give an answer.

use crate::base::phrases::phrase;
use crate::ui::full_screen::{app::App, key::Key, keys::Mode};

/// Letters without a meaning from which on it is words that are typed.
const WORDS: usize = 3;

impl App<'_> {
    /// Takes a key of typed words; false where the key is to act. `acts`: it would do something here.
    pub(crate) fn stray_key(&mut self, key: Key, mode: &Mode, acts: bool) -> bool {
        if self.call.is_some() || self.desk.is_some() {
            return self.stray_on_call(key, mode, acts);
        }
        // Where it is asked whether nobody else looks on, one letter may be a whole "no".
        let asks = matches!(mode, Mode::SafeHere | Mode::Away);
        let words = if asks { 1 } else { WORDS };
        // In the middle of a word a letter that acts would skip the question or move the mark. And a word that begins like the
        // key to leave must not leave.
        let swallows = self.stray >= WORDS && matches!(mode, Mode::Question { .. } | Mode::Leaving);
        match key {
            Key::Char(c) if c.is_alphabetic() && !acts => {
                self.stray += 1;
                if self.stray >= words {
                    let rows = self.rows() > 0;
                    self.notice = Some(if rows { phrase("full-letters") } else { phrase("full-letters-page") }.to_owned());
                }
                true
            }
            Key::Char(c) if c.is_alphabetic() || c == ' ' => swallows,
            Key::Enter if swallows || asks && self.stray > 0 => {
                self.stray = 0;
                if asks {
                    // The page says that Enter shows what is asked about: why this one didn't is told.
                    self.notice = Some(phrase("full-enter-again").to_owned());
                }
                if matches!(mode, Mode::Question { .. }) {
                    // A mark that a letter moved isn't chosen; the notice stays.
                    self.ticked_question = None;
                    self.settle();
                }
                true
            }
            _ => {
                if self.stray >= words {
                    self.notice = None;
                }
                self.stray = 0;
                false
            }
        }
    }

    /// On a call words are looked up behind a key of their own. Those that are typed at a question without it answer nothing: from
    /// their first letter without a meaning on, no letter and no digit does, until Enter or any other key.
    fn stray_on_call(&mut self, key: Key, mode: &Mode, acts: bool) -> bool {
        let at_question = matches!(mode, Mode::Question { .. }) && self.mentor_side().is_some();
        let in_words = self.stray > 0 && at_question;
        let is_stray = match key {
            Key::Char('/' | '!' | '?') => false,
            Key::Char(c) => in_words || at_question && c.is_alphabetic() && !acts,
            _ => false,
        };
        if is_stray {
            self.stray += 1;
            self.notice = Some(phrase("full-letters-on-call").to_owned());
            return true;
        }
        self.stray = 0;
        // Enter behind words gives no answer: it goes on with the question.
        let goes_on = in_words && matches!(key, Key::Enter | Key::Esc);
        if goes_on {
            self.notice = None;
        }
        goes_on
    }
}
