//! A line as it is said back to whoever typed it, and the word that it may be with a slip.

use crate::base::text::nearest;
use crate::base::vocabulary::unaccented;
use crate::ui::line_mode::Talk;

/// Characters of a misunderstood line that are said again.
const LONGEST_ECHO: usize = 40;

/// Characters of a line that is said again whole, since what it tells matters.
const LONGEST_QUOTE: usize = 300;

/// The beginning of a line that is said again.
pub(crate) fn echo(line: &str) -> String {
    beginning(line, LONGEST_ECHO)
}

/// A line that matters as it is said again: whole, but for one that nobody would hear to its end.
pub(crate) fn quoted(line: &str) -> String {
    beginning(line, LONGEST_QUOTE)
}

fn beginning(line: &str, most: usize) -> String {
    let mut short: String = line.chars().take(most).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

/// Letters of a word that may be another one with a slip.
const SHORTEST_SLIP: usize = 3;

impl Talk<'_, '_> {
    /// The word that works here which a line may be with a slip.
    pub(crate) fn slip_of(&self, line: &str) -> Option<&'static str> {
        nearest_word(line, &self.offered).filter(|_| line.chars().count() >= SHORTEST_SLIP)
    }
}

/// The nearest of the words that were offered, with or without accents.
fn nearest_word(line: &str, offered: &[&'static str]) -> Option<&'static str> {
    let line = unaccented(line);
    let plain: Vec<String> = offered.iter().map(|word| unaccented(word).into_owned()).collect();
    let near = nearest(&line, plain.iter().map(String::as_str))?;
    let at = plain.iter().position(|word| word == near)?;
    offered.get(at).copied()
}
