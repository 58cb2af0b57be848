//! A typed or dictated line as it is understood: small letters, plain digits, straight apostrophes, no full stop behind it.

use unicode_normalization::UnicodeNormalization;

use crate::base::text::clean;

/// What dictation and habit put around words.
const AROUND: &[char] = &['.', ',', ';', ':', '!', '?', '"', '“', '”', '„', '«', '»', '…', '。', '/', '\\', '`', '*'];

/// The first of ten digits, in scripts that people type numbers in.
const ZEROS: [char; 12] = ['٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐'];

/// Number words, from one on.
const NUMBERS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// The line as it is compared with commands and answers. A line of signs alone stays as it is.
pub fn heard(line: &str) -> String {
    let plain: String = clean(line).nfkc().map(straight).collect();
    let small = plain.to_lowercase();
    let bare = small.trim_matches(|c: char| c.is_whitespace() || AROUND.contains(&c));
    let kept = if bare.is_empty() { small.trim() } else { bare };
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The numbers of a heard line, if it holds nothing else: "3, 4", "3 and 4", "number 3", "three".
pub fn numbers(heard: &str) -> Option<Vec<usize>> {
    let parts = heard.split(|c: char| c.is_whitespace() || [',', ';', '.', ')', '(', '/', '+', '&', '#', '、'].contains(&c));
    let meant = |p: &&str| !p.is_empty() && !["and", "number", "numbers", "answer", "option"].contains(p);
    let number = |p: &str| {
        let digits = p.bytes().all(|b| b.is_ascii_digit());
        let word = || NUMBERS.iter().position(|n| *n == p).map(|i| i + 1);
        if digits { p.parse().ok() } else { word() }
    };
    let all: Vec<usize> = parts.filter(meant).map(number).collect::<Option<_>>()?;
    (!all.is_empty()).then_some(all)
}

/// The only number of a heard line.
pub fn number(heard: &str) -> Option<usize> {
    match numbers(heard)?.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// An apostrophe in its straight form, a digit of another script in ours.
fn straight(c: char) -> char {
    match c {
        '‘' | '’' | 'ʼ' | '′' | '´' => '\'',
        c => ZEROS
            .iter()
            .find_map(|zero| (u32::from(c)).checked_sub(u32::from(*zero)).filter(|d| *d < 10))
            .and_then(|digit| char::from_digit(digit, 10))
            .unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dictated_words_and_other_digits_are_understood() {
        for (line, meant) in [
            ("Exit.", "exit"),
            ("  HELP!  ", "help"),
            ("“Back”", "back"),
            ("I’d rather not say.", "i'd rather not say"),
            ("２", "2"),
            ("٣", "3"),
            ("१ २", "1 2"),
            ("/exit", "exit"),
            ("None  of\tthese…", "none of these"),
            ("?", "?"),
            ("!", "!"),
        ] {
            assert_eq!(heard(line), meant, "{line}");
        }
    }

    #[test]
    fn numbers_are_found_however_they_are_joined() {
        for line in
            ["3 and 4", "3, 4", "3,4", "3 & 4", "3;4", "3/4", "3 + 4", "three and four", "numbers 3 and 4", "３、４", "3. 4."]
        {
            assert_eq!(numbers(&heard(line)), Some(vec![3, 4]), "{line}");
        }
        for line in ["", "-1", "3-4", "3 to 4", "three days", "and", "1e3", "½"] {
            assert_eq!(numbers(&heard(line)), None, "{line}");
        }
        assert_eq!((number("3"), number("3 4")), (Some(3), None));
    }
}
