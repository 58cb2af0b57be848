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

/// A reply that stands in no words of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainReply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    NotSure,
    /// Rather not say.
    RatherNot,
    /// None of what was offered.
    NoneOfThese,
}

/// How plain replies are typed, without apostrophes.
const PLAIN: [(PlainReply, &[&str]); 5] = [
    (PlainReply::Yes, &["yes", "y", "ye", "yse", "yeah", "yea", "yep", "yup", "ys", "yes please", "yes i do", "yes i have"]),
    (PlainReply::No, &["no", "n", "nope", "nah", "nop", "no thank you", "no thanks", "no i dont", "no i havent"]),
    (
        PlainReply::NotSure,
        &[
            "not sure",
            "im not sure",
            "i am not sure",
            "im not so sure",
            "not really sure",
            "unsure",
            "im unsure",
            "i am unsure",
            "dont know",
            "i dont know",
            "i do not know",
            "i really dont know",
            "dunno",
            "i dunno",
            "idk",
            "not certain",
            "im not certain",
            "no idea",
            "i have no idea",
        ],
    ),
    (
        PlainReply::RatherNot,
        &[
            "rather not",
            "rather not say",
            "id rather not",
            "id rather not say",
            "i would rather not",
            "i would rather not say",
            "i dont want to say",
            "dont want to say",
            "i dont want to answer",
            "dont want to answer",
            "prefer not to say",
            "id prefer not to say",
            "i prefer not to say",
            "prefer not to",
            "id prefer not to",
            "pass",
        ],
    ),
    (
        PlainReply::NoneOfThese,
        &[
            "none",
            "none of these",
            "none of those",
            "none of them",
            "none of the above",
            "none of that",
            "none at all",
            "neither",
            "nothing",
        ],
    ),
];

/// The plain reply that a heard line is, word for word.
pub fn plain_reply(heard: &str) -> Option<PlainReply> {
    let bare = heard.replace('\'', "").replace(',', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    PLAIN.iter().find(|(_, forms)| forms.contains(&bare.as_str())).map(|(plain, _)| *plain)
}

/// Whether a line is a yes in so many letters, for what can't be undone.
pub fn is_plain_yes(line: &str) -> bool {
    ["y", "yes"].contains(&line.trim().to_lowercase().as_str())
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

/// The numbers of a heard line, if it holds nothing else: "3, 4", "3 and 4", "number 3", "three".
pub fn numbers(heard: &str) -> Option<Vec<usize>> {
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

    #[test]
    fn plain_replies_and_doubt_are_heard() {
        for (line, meant) in [
            ("Not sure.", PlainReply::NotSure),
            ("I DON’T KNOW", PlainReply::NotSure),
            ("idk", PlainReply::NotSure),
            ("I don't want to say", PlainReply::RatherNot),
            ("no, thank you", PlainReply::No),
            ("None of the above", PlainReply::NoneOfThese),
        ] {
            assert_eq!(plain_reply(&heard(line)), Some(meant), "{line}");
        }
        for line in ["no more", "i want to die", "i don't want to", "yes, sometimes", "", "sure", "not"] {
            assert_eq!(plain_reply(&heard(line)), None, "{line}");
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
