//! A line as it is said back to whoever typed it.

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
