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

/// What somebody says to hear again what was said, besides the words for it.
const AGAIN: [&str; 24] = [
    "repeat",
    "the question",
    "that question",
    "this question",
    "what question",
    "which question",
    "what options",
    "the options",
    "my options",
    "the choices",
    "what choices",
    "my choices",
    "the answers",
    "did you say",
    "you said what",
    "say it",
    "say that",
    "read it",
    "read that",
    "read again",
    "hear it",
    "hear that",
    "once more",
    "what was that",
];

/// Whether a line asks to hear again what was said: "what was the question?", "repeat the options".
pub fn asks_again(heard: &str) -> bool {
    let spaced = format!(" {} ", bare(heard));
    let alone = ["question", "options", "choices", "answers", "say"].contains(&spaced.trim());
    alone || AGAIN.iter().any(|form| spaced.contains(&format!(" {form} ")))
}

/// The words of a line without apostrophes and commas.
pub(crate) fn bare(heard: &str) -> String {
    heard.replace('\'', "").replace(',', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a line as it was typed leaves its words in doubt: "no?", "no...".
pub fn in_doubt(line: &str) -> bool {
    let typed: String = clean(line).nfkc().collect();
    let end = typed.trim_end_matches(|c: char| c.is_whitespace() || ['"', '“', '”', '»'].contains(&c));
    let words = end.contains(char::is_alphanumeric);
    words && (end.ends_with('?') || end.ends_with("..") || end.ends_with("?!"))
}

/// The line without a "please" before or behind it.
pub fn without_please(heard: &str) -> &str {
    let behind = heard.strip_suffix("please").map_or(heard, |rest| rest.trim_end_matches([' ', ',']));
    let before = behind.strip_prefix("please").map_or(behind, |rest| rest.trim_start_matches([' ', ',']));
    if before.is_empty() { heard } else { before }
}

/// The line as it is compared with commands and answers. A line of signs alone stays as it is.
pub fn heard(line: &str) -> String {
    let plain: String = clean(line).nfkc().map(straight).collect();
    let small = plain.to_lowercase();
    let bare = small.trim_matches(|c: char| c.is_whitespace() || AROUND.contains(&c));
    let kept = if bare.is_empty() { small.trim() } else { bare };
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The numbers of a heard line, if it holds nothing else: "3, 4", "3 and 4", "number 3", "three". "1.5" may be a slip, and is
/// none.
pub fn numbers(heard: &str) -> Option<Vec<usize>> {
    let digit = |c: Option<&u8>| c.is_some_and(u8::is_ascii_digit);
    if heard.as_bytes().windows(3).any(|three| three[1] == b'.' && digit(three.first()) && digit(three.last())) {
        return None;
    }
    let parts = heard.split(|c: char| c.is_whitespace() || [',', ';', '.', ')', '(', '/', '+', '&', '#', '、'].contains(&c));
    let meant = |p: &&str| !p.is_empty() && !["and", "number", "numbers", "answer", "option", "please"].contains(p);
    let number = |p: &str| {
        let digits = p.bytes().all(|b| b.is_ascii_digit());
        let word = || NUMBERS.iter().position(|n| *n == p).map(|i| i + 1);
        if digits { p.parse().ok() } else { word() }
    };
    let all: Vec<usize> = parts.filter(meant).map(number).collect::<Option<_>>()?;
    (!all.is_empty()).then_some(all)
}

/// Words for a place in a list, from the first on.
const ORDINALS: [&str; 12] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

/// The rows of a list of so many that a heard line names, if it holds nothing else: "3", "the second one", "the last one".
pub fn rows(heard: &str, of: usize) -> Option<Vec<usize>> {
    if let Some(numbers) = numbers(heard) {
        return Some(numbers);
    }
    let mut out = Vec::new();
    for word in heard.split(|c: char| c.is_whitespace() || [',', '&', '+'].contains(&c)).filter(|w| !w.is_empty()) {
        let nth =
            || ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).and_then(|digits| digits.parse().ok());
        match word {
            "the" | "and" | "number" | "answer" | "option" | "please" => {}
            "one" | "ones" if !out.is_empty() => {}
            "last" if out.is_empty() => out.push(of),
            word => out.push(ORDINALS.iter().position(|o| *o == word).map(|i| i + 1).or_else(nth)?),
        }
    }
    (!out.is_empty()).then_some(out)
}

/// The only row of a list of so many that a heard line names, where there is such a row.
pub fn row(heard: &str, of: usize) -> Option<usize> {
    match rows(heard, of)?.as_slice() {
        [only] => Some(*only).filter(|n| (1..=of).contains(n)),
        _ => None,
    }
}

/// The numbers from one to another: "3 to 5", "3-5". A line is none where it holds anything else, or begins with the larger.
pub fn range(heard: &str) -> Option<std::ops::RangeInclusive<usize>> {
    let ends = [" to ", " through ", " till ", "-", "–"].iter().find_map(|between| heard.split_once(between))?;
    let (from, to) = (number(ends.0)?, number(ends.1)?);
    (from < to).then_some(from..=to)
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
        for line in ["", "-1", "3-4", "3 to 4", "three days", "and", "1e3", "½", "1.5", "1 2.3"] {
            assert_eq!(numbers(&heard(line)), None, "{line}");
        }
        for line in ["3-5", "3 to 5", "three to five", "3 – 5", "3 through 5", "numbers 3 to 5."] {
            assert_eq!(range(&heard(line)), Some(3..=5), "{line}");
        }
        for line in ["5-3", "3", "3 to", "-3", "3 to four days", "1-800-5"] {
            assert_eq!(range(&heard(line)), None, "{line}");
        }
        assert_eq!((number("3"), number("3 4")), (Some(3), None));
        for (line, meant) in [
            ("the first one", Some(vec![1])),
            ("Second", Some(vec![2])),
            ("the last one", Some(vec![7])),
            ("the 4th", Some(vec![4])),
            ("the first and the third", Some(vec![1, 3])),
            ("one", Some(vec![1])),
            ("first time", None),
            ("last week", None),
            ("the", None),
        ] {
            assert_eq!(rows(&heard(line), 7), meant, "{line}");
        }
        assert_eq!((row("8", 7), row("the last one", 7)), (None, Some(7)));
    }

    #[test]
    fn a_wish_to_hear_it_again_and_doubt_are_heard() {
        for line in ["What was the question?", "repeat the question", "what did you say", "What are the options?", "options"] {
            assert!(asks_again(&heard(line)), "{line}");
        }
        for line in
            ["i'd rather not say", "a question of money", "i can't say", "no", "to think over a question", "i repeated it"]
        {
            assert!(!asks_again(&heard(line)), "{line}");
        }
        for line in ["no?", "no ...", "No…", "“no?”", "no？", "no?!"] {
            assert!(in_doubt(line), "{line}");
        }
        for line in ["no", "no.", "?", "...", "no!", ""] {
            assert!(!in_doubt(line), "{line}");
        }
        assert_eq!(
            (without_please("please help"), without_please("wales, please"), without_please("please")),
            ("help", "wales", "please")
        );
    }
}
