//! A way to reach help that was said, once more and slowly.

use crate::base::phrases::phrase;
use crate::base::text::{FIRM_SPACE, first_upper, folded_words};
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

    /// Whether a sentence tells nothing that the line doesn't.
    pub(crate) fn says(&self, sentence: &str) -> bool {
        let own = folded_words(&format!("{} {} {}", self.service, self.reach, self.details));
        folded_words(sentence).iter().all(|word| own.contains(word))
    }

    /// The line without those of its details that a sentence says behind it.
    pub(crate) fn without(self, sentence: Option<&String>) -> Self {
        let said = sentence.map_or(Vec::new(), |sentence| folded_words(sentence));
        let new = |part: &&str| !folded_words(part).iter().all(|word| said.contains(word));
        let details = self.details.split("; ").filter(new).collect::<Vec<_>>().join("; ");
        Self { details, ..self }
    }

    /// The number first, digit by digit, and then whom it is for and what its source warns of.
    pub(crate) fn slowly(&self) -> String {
        let details = slow_numbers(&first_upper(&self.details));
        let details = if details.is_empty() { String::new() } else { format!(" {details}.") };
        format!("{}: {}.{details}", first_upper(&self.service), slowly(&self.reach))
    }
}

/// Digits of a number to ring, at least: "9 am" and "2 for Spanish" are said as they are.
const FEWEST_DIGITS: usize = 3;

/// A text with the numbers to ring in it digit by digit. Firm spaces hold each number together.
pub(crate) fn slow_numbers(text: &str) -> String {
    let rings = |word: &str| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        digits >= FEWEST_DIGITS && !word.contains(|c: char| c.is_alphabetic() || c == ':')
    };
    let said = |word: &str| if rings(word) { slowly(word) } else { word.to_owned() };
    text.split(' ').map(said).collect::<Vec<_>>().join(" ")
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
    use crate::ui::line_mode::said_line::{SaidLine, slow_numbers, slowly};

    #[test]
    fn numbers_among_details_are_slow_and_times_are_not() {
        for (details, said) in [
            ("or 0800\u{a0}111\u{a0}0\u{a0}222, or 116\u{a0}123", "or 0 8 0 0, 1 1 1, 0, 2 2 2, or 1 1 6, 1 2 3"),
            ("112 works too; day and night", "1 1 2 works too; day and night"),
            ("press 2 for Spanish; 5 pm to 5:30 pm", "press 2 for Spanish; 5 pm to 5:30 pm"),
        ] {
            assert_eq!(slow_numbers(details), said);
        }
    }

    #[test]
    fn what_is_said_behind_a_line_is_left_out_of_it() {
        let line = |reach: &str, details: &str| SaidLine { service: "A".into(), reach: reach.into(), details: details.into() };
        let note = "There is no ambulance: go to a hospital.".to_owned();
        assert_eq!(line("call 1", "there is no ambulance; free").without(Some(&note)).details, "free");
        assert_eq!(line("call 1", "there is no ambulance").without(None).details, "there is no ambulance");
        let police = line("call 10111", "for the police; free");
        assert!(police.says("For the police, call 10111.") && !police.says("For the police, call 10112."));
    }

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
