//! A way to reach help that was said, once more and slowly.

use crate::base::phrases::phrase;
use crate::base::text::{FIRM_SPACE, first_upper};
use crate::content::helplines::Helpline;

/// A way to reach help that was said: who answers, what to do, and what has to be known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SaidLine {
    pub(crate) service: String,
    pub(crate) reach: String,
    pub(crate) details: String,
}

impl SaidLine {
    /// A line as it is remembered.
    pub(crate) fn of(line: &Helpline) -> Self {
        Self { service: line.service.clone(), reach: line.reach(), details: line.details() }
    }

    /// The number first, digit by digit, and then whom it is for and what its source warns of.
    pub(crate) fn slowly(&self) -> String {
        let details = if self.details.is_empty() { String::new() } else { format!(" {}.", first_upper(&self.details)) };
        format!("{}: {}.{details}", first_upper(&self.service), slowly(&self.reach))
    }
}

/// A way to reach help with its digits and the letters of a word to send one by one, and an address as it is spoken.
fn slowly(reach: &str) -> String {
    let spaced = |word: &str| word.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let group = |word: &str| match word {
        _ if !word.contains(|c: char| c.is_alphabetic()) && word.contains(|c: char| c.is_ascii_digit()) => {
            let word = word.replace('+', &format!("{} ", phrase("lines-plus")));
            word.split(['-', '/']).filter(|part| !part.is_empty()).map(digits).collect::<Vec<_>>().join(", ")
        }
        _ if word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase()) => spaced(word),
        _ if word.trim_end_matches('.').contains('.') => {
            let sign = |said: &str| format!(" {said} ");
            let word = word.replace('.', &sign(phrase("lines-dot"))).replace('/', &sign(phrase("lines-slash")));
            word.replace('@', &sign(phrase("lines-at-sign")))
        }
        _ => word.to_owned(),
    };
    let mut out = String::new();
    let mut number_before = false;
    for word in reach.replace(FIRM_SPACE, " ").split_whitespace() {
        let number = !word.contains(|c: char| c.is_alphabetic()) && word.contains(|c: char| c.is_ascii_digit());
        out.push_str(match (out.is_empty(), number && number_before) {
            (true, _) => "",
            (false, true) => ", ",
            (false, false) => " ",
        });
        out.push_str(&group(word));
        number_before = number;
    }
    out
}

/// The digits of a group, one by one.
fn digits(group: &str) -> String {
    let mut out = String::new();
    for c in group.chars() {
        if c.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::ui::line_mode::said_line::slowly;

    #[test]
    fn a_number_is_said_digit_by_digit() {
        for (reach, said) in [
            ("call 116\u{a0}123", "call 1 1 6, 1 2 3"),
            ("call 1-800-273", "call 1, 8 0 0, 2 7 3"),
            ("text SHOUT to 85258", "text S H O U T to 8 5 2 5 8"),
            ("call +44 20", "call plus 4 4, 2 0"),
            ("findahelpline.com", "findahelpline dot com"),
        ] {
            assert_eq!(slowly(reach), said);
        }
    }
}
