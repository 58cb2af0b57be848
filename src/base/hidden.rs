//! Characters that nobody sees: those that steer a terminal or the reading order, and those that take no ink.
//!
//! An emoji, a flag and the scripts that join their letters need some of them. There, and nowhere else, they stay.

/// Whether a character stands alone for nothing that is seen: control characters (the line feed excepted), characters that
/// Unicode lets a display ignore, separators of lines, bidirectional and format controls, blank letters.
pub fn is_hidden(c: char) -> bool {
    // Nearly every character is one of these, and every character of a file is asked about.
    if c.is_ascii() {
        return c.is_ascii_control() && c != '\n';
    }
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{13430}'..='\u{13455}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

/// The hidden characters of a text with their byte offsets, without those that belong to an emoji, a flag or a joined letter.
pub fn hidden_in(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices().filter(|(at, c)| is_hidden(*c) && !is_part_of_a_sign(text, *at, *c))
}

/// Whether a hidden character has a use where it stands: a selector behind a pictograph, a joiner between two of them or between
/// two letters of a script that joins, the tags of a flag.
fn is_part_of_a_sign(text: &str, at: usize, c: char) -> bool {
    let (before, from_here) = text.split_at(at);
    let (last, next) = (before.chars().next_back(), from_here.chars().nth(1));
    let (Some(last), joins) = (last, |c: char| c.is_alphabetic() && ('\u{600}'..'\u{2000}').contains(&c)) else { return false };
    let picture = before.chars().rev().find(|c| *c != '\u{FE0F}').unwrap_or(last);
    let is_mark = |c: char| unicode_normalization::char::is_combining_mark(c) && ('\u{600}'..'\u{2000}').contains(&c);
    match c {
        '\u{FE0E}' | '\u{FE0F}' => is_pictograph(last),
        '\u{200D}' if is_pictograph(picture) => next.is_some_and(is_pictograph),
        '\u{200C}' | '\u{200D}' => (joins(last) || is_mark(last)) && next.is_some_and(joins),
        // A flag of a part of a country: the black flag, at most six tags, the end.
        '\u{E0020}'..='\u{E007F}' => {
            let tags = before.chars().rev().take_while(|c| matches!(c, '\u{E0020}'..='\u{E007E}')).count();
            let behind_flag = before.chars().rev().nth(tags) == Some('\u{1F3F4}');
            let rest = from_here.chars().take_while(|c| matches!(c, '\u{E0020}'..='\u{E007E}')).count();
            let ends = from_here.chars().nth(rest) == Some('\u{E007F}');
            behind_flag && ends && (4..=6).contains(&(tags + rest))
        }
        _ => false,
    }
}

/// Whether a character can be a picture: the blocks that emoji come from, and the few elsewhere.
fn is_pictograph(c: char) -> bool {
    matches!(c, '0'..='9' | '#' | '*' | '\u{A9}' | '\u{AE}' | '\u{203C}' | '\u{2049}' | '\u{2100}'..='\u{27BF}'
        | '\u{2900}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(text: &str) -> String {
        hidden_in(text).map(|(_, c)| c).collect()
    }

    #[test]
    fn what_takes_no_ink_is_hidden_wherever_it_stands() {
        for c in
            ['\u{1b}', '\u{9b}', '\u{34F}', '\u{115F}', '\u{2065}', '\u{3164}', '\u{FFA0}', '\u{180E}', '\u{E01EF}', '\u{2800}']
        {
            for text in [format!("{c}"), format!("a{c}b"), format!("❤{c}"), format!("ب{c}ب")] {
                assert_eq!(hidden(&text), c.to_string(), "{text:?}");
            }
        }
    }

    #[test]
    fn emoji_flags_and_joined_letters_are_whole() {
        for text in ["❤️", "👩🏽‍⚕️", "🏳️‍🌈", "1️⃣", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "می‌خواهم", "क्‍ष"]
        {
            assert_eq!(hidden(text), "", "{text:?}");
        }
    }

    #[test]
    fn their_parts_alone_are_hidden() {
        for text in [
            "a\u{FE0F}",
            "❤\u{FE0F}\u{FE0F}",
            "\u{200D}",
            "a\u{200D}b",
            "👩\u{200D} x",
            "a\u{200C}b",
            "x\u{E0067}\u{E007F}",
            "🏴\u{E0067}\u{E0062}",
        ] {
            assert!(!hidden(text).is_empty(), "{text:?}");
        }
    }
}
