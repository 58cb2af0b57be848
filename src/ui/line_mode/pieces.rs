//! Long lists in pieces: what takes longer than a breath can't be held in mind, so the rest of it
//! waits for a word. No emergency number and no answer about danger is kept back.

use crate::base::phrases::say;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::{Stop, Talk};

/// Words that are heard in about forty seconds.
const A_BREATH: usize = 110;

/// The word for the rest of a list.
pub(crate) const MORE: Vocabulary = Vocabulary::new(
    &["more", "the rest", "hear the rest", "say the rest", "read the rest", "and the rest"],
    &["más", "mas", "el resto", "lo demas", "oir el resto", "di el resto", "y el resto"],
);

impl Talk<'_, '_> {
    /// Says the rows of a list as far as a breath goes, and how the rest is heard.
    pub(crate) fn say_in_pieces(&mut self, rows: &[String]) -> Result<(), Stop> {
        // A mentor reads along, and has another use for the word.
        let breath = if self.call.is_some() { usize::MAX } else { A_BREATH };
        let mut words = 0;
        let heard = rows.iter().take_while(|row| {
            words += row.split_whitespace().count();
            words <= breath
        });
        self.say_first(rows, heard.count().max(1))
    }

    /// Says so many rows of a list, and how the rest is heard.
    pub(crate) fn say_first(&mut self, rows: &[String], most: usize) -> Result<(), Stop> {
        let (first, rest) = rows.split_at(most.min(rows.len()));
        self.say_all(first)?;
        self.rest = rest.to_vec();
        match rest.len() {
            0 => Ok(()),
            left => self.say(&say!("lines-rest", word = MORE.shown(), left = left)),
        }
    }

    /// Says the next piece of what is left; false where nothing is.
    pub(crate) fn say_rest(&mut self) -> Result<bool, Stop> {
        let rest = std::mem::take(&mut self.rest);
        if rest.is_empty() {
            return Ok(false);
        }
        self.say_in_pieces(&rest)?;
        Ok(true)
    }
}
