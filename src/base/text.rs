//! Safe text: what may reach a terminal or a reader, how wide it is, and how it is wrapped.
//!
//! Everything that a file, a person or the environment hands in passes through here before it is shown (neither
//! ratatui's lists nor the line mode filter anything themselves).

use std::borrow::{Borrow, Cow};
use std::fmt::Display;
use std::io;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::base::hidden::hidden_in;
use crate::base::phrases::{Language, language, phrase};

/// Combining marks that one base character may carry; more than this piles up over the lines around it.
const MARKS_PER_BASE: usize = 4;

/// What went wrong with a file or a terminal, in words, and what can be done; without the system's own words and numbers.
pub fn trouble(what: io::ErrorKind) -> &'static str {
    use io::ErrorKind as Is;
    match what {
        Is::NotFound => phrase("base-trouble-not-found"),
        Is::PermissionDenied => phrase("base-trouble-not-allowed"),
        Is::AlreadyExists => phrase("base-trouble-exists"),
        Is::IsADirectory => phrase("base-trouble-folder"),
        Is::NotADirectory => phrase("base-trouble-not-a-folder"),
        Is::StorageFull | Is::QuotaExceeded => phrase("base-trouble-full"),
        Is::ReadOnlyFilesystem => phrase("base-trouble-read-only"),
        Is::InvalidFilename | Is::InvalidInput => phrase("base-trouble-name"),
        Is::InvalidData | Is::UnexpectedEof => phrase("base-trouble-not-whole"),
        Is::TimedOut | Is::Interrupted => phrase("base-trouble-interrupted"),
        Is::BrokenPipe => phrase("base-trouble-other-end"),
        _ => phrase("base-trouble-other"),
    }
}

/// The text without hidden characters and without towers of combining marks. Tabs become spaces. Line feeds stay.
/// Borrowed where nothing had to go.
pub fn clean(text: &str) -> Cow<'_, str> {
    let mut hidden = hidden_in(text).peekable();
    let visible = if hidden.peek().is_some() {
        let (mut out, mut from) = (String::with_capacity(text.len()), 0);
        for (at, c) in hidden {
            out.push_str(text.get(from..at).unwrap_or_default());
            if c == '\t' {
                out.push(' ');
            }
            from = at + c.len_utf8();
        }
        Cow::Owned(out + text.get(from..).unwrap_or_default())
    } else {
        Cow::Borrowed(text)
    };
    // Only then: a hidden character between them splits a tower in two that look harmless.
    let marks = |g: &str| g.chars().filter(|c| is_mark(*c)).count();
    if visible.is_ascii() || !visible.graphemes(true).any(|g| marks(g) > MARKS_PER_BASE) {
        return visible;
    }
    let mut out = String::with_capacity(visible.len());
    for grapheme in visible.graphemes(true) {
        let mut marks = 0;
        for c in grapheme.chars() {
            marks += usize::from(is_mark(c));
            if !is_mark(c) || marks <= MARKS_PER_BASE {
                out.push(c);
            }
        }
    }
    Cow::Owned(out)
}

/// A combining mark as far as widths tell: it takes no column and isn't a joiner.
fn is_mark(c: char) -> bool {
    !matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE0E}' | '\u{FE0F}') && unicode_width::UnicodeWidthChar::width(c) == Some(0)
}

/// Letters of the Western European languages, each behind what it is without its marks.
const LETTERS: [&str; 14] =
    ["aàáâãäå", "cç", "eèéêë", "iìíîï", "nñ", "oòóôõöø", "uùúûü", "yýÿ", "AÀÁÂÃÄÅ", "CÇ", "EÈÉÊË", "NÑ", "OÒÓÔÕÖØ", "UÙÚÛÜ"];

/// The text in ASCII: common punctuation and accented letters in their plain form, anything else as `?`. Never wider than the
/// text was: it may have been wrapped already.
pub fn to_ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_ascii() => out.push(c),
            '\u{2018}' | '\u{2019}' => out.push('\''),
            '\u{201C}' | '\u{201D}' => out.push('"'),
            '\u{2013}' | '\u{2014}' | '\u{2500}' => out.push('-'),
            '\u{2501}' => out.push('='),
            '\u{2026}' => out.push('.'),
            '\u{A0}' | '\u{202F}' => out.push(' '),
            '\u{00B7}' | '\u{2022}' => out.push('*'),
            '\u{2191}' => out.push('^'),
            '\u{2193}' => out.push('v'),
            // A mark that stands on the letter before it.
            c if unicode_width::UnicodeWidthChar::width(c) == Some(0) => {}
            c => out.push(LETTERS.iter().find(|of| of.contains(c)).and_then(|of| of.chars().next()).unwrap_or('?')),
        }
    }
    out
}

/// A whole number with what stands between its thousands in the language: 1,234 and 12,345, or 1234 and 12 345.
pub fn grouped(number: impl Display) -> String {
    let digits = number.to_string();
    let (between, fewest) = match language() {
        Language::English => (",", 4),
        Language::Spanish => (FIRM_SPACE, 5),
    };
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && digits.len() >= fewest && (digits.len() - i).is_multiple_of(3) {
            out.push_str(between);
        }
        out.push(c);
    }
    out
}

/// A space at which no line is broken. [`wrap`] and [`soft`] make it an ordinary one again.
pub const FIRM_SPACE: &str = "\u{A0}";

/// The text with firm spaces within its numbers, so that none is broken over two lines.
pub fn firm_numbers(text: &str) -> String {
    let ends_in_digit = |part: &str| part.ends_with(|c: char| c.is_ascii_digit());
    let mut out = String::with_capacity(text.len());
    for part in text.split(' ') {
        if !out.is_empty() {
            let within = ends_in_digit(&out) && part.starts_with(|c: char| c.is_ascii_digit());
            out.push_str(if within { FIRM_SPACE } else { " " });
        }
        out.push_str(part);
    }
    out
}

/// The text with ordinary spaces only.
pub fn soft(text: &str) -> String {
    text.replace(FIRM_SPACE, " ")
}

/// The text with a capital at its start.
pub fn first_upper(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
}

/// Columns that the text takes in a terminal.
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// The text in lines of at most `columns` columns, broken between words; a longer word is broken where it must be.
/// Zero columns count as one.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    wrap_hanging(text, columns, "", "")
}

/// As [`wrap`], with `first` before the first line and `rest` before the others (both inside the width).
pub fn wrap_hanging(text: &str, columns: usize, first: &str, rest: &str) -> Vec<String> {
    // Most lines of a screen need no breaking, and nothing has to be looked up to see that.
    let whole = |text: &str| text.bytes().all(|b| matches!(b, b' '..=b'~')) && !text.ends_with(' ');
    if !text.is_empty() && first.len() + text.len() <= columns && whole(text) {
        return vec![format!("{first}{text}")];
    }
    let mut room = columns.max(1);
    loop {
        let options = textwrap::Options::new(room)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        let lines: Vec<String> = textwrap::wrap(text, options).into_iter().map(|line| soft(&line)).collect();
        // The library adds up characters; some of them (an emoji with its selector) are wider together than apart.
        if room == 1 || lines.iter().all(|l| width(l) <= columns.max(2)) {
            return lines;
        }
        room -= 1;
    }
}

/// The nearest of `known` to `word`, if it is near enough to be a likely slip: a third of the word's length in edits (insert,
/// delete, replace, swap of neighbours).
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    let limit = (length / 3).clamp(1, 3);
    // A distance is never less than what the lengths differ by, and takes far longer to find.
    let alike = known.into_iter().filter(|k| k.chars().count().abs_diff(length) <= limit);
    let edits = alike.map(|k| (strsim::osa_distance(word, k), k));
    edits.filter(|(d, _)| *d <= limit).min_by_key(|(d, _)| *d).map(|(_, k)| k)
}

/// The first of `known` that is one letter away from `word` (one wrong, missing, too many, or two swapped) and begins as it does:
/// at its beginning a slip is rare, and another word is meant.
pub fn one_letter_off<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let start = |text: &str| text.chars().take(2).collect::<Vec<_>>();
    let typed = start(word);
    let begins = |k: &str| {
        let meant = start(k);
        meant.first() == typed.first() || meant.iter().rev().eq(typed.iter())
    };
    known.into_iter().find(|k| begins(k) && strsim::osa_distance(word, k) == 1)
}

/// The only one of `known` that begins with `word` or with which `word` begins, where that is three letters or more.
pub fn only_beginning<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let long = |k: &str| word.chars().count() > 2 && k.chars().count() > 2;
    let mut alike = known.into_iter().filter(|k| long(k) && (k.starts_with(word) || word.starts_with(k)));
    alike.next().filter(|_| alike.next().is_none())
}

/// A name as it is compared: small letters without accents, apostrophes and dots.
pub fn folded(name: &str) -> String {
    // Nearly every name, and every key that is typed looks through all of them.
    if name.is_ascii() {
        let mut plain = name.replace(['\'', '.'], "");
        plain.make_ascii_lowercase();
        return plain.trim().to_owned();
    }
    let mut out = String::with_capacity(name.len());
    let mut spell = |c: char| {
        if is_combining_mark(c) || ['\'', '’', '.'].contains(&c) {
            return;
        }
        for small in c.to_lowercase() {
            match small {
                'ø' => out.push('o'),
                'ł' => out.push('l'),
                'đ' => out.push('d'),
                'ı' => out.push('i'),
                'ß' => out.push_str("ss"),
                'æ' => out.push_str("ae"),
                other => out.push(other),
            }
        }
    };
    // In which order the marks would stand is all one, since they go.
    for c in name.chars() {
        if c.is_ascii() { spell(c) } else { decompose_canonical(c, &mut spell) }
    }
    out.trim().to_owned()
}

/// The words of a text: what stands between everything that is no letter and no digit.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The words of a text as they are compared.
pub fn folded_words(text: &str) -> Vec<String> {
    words(&folded(text)).map(str::to_owned).collect()
}

/// Words in one text with a space around each, in which words in a row are found between spaces.
pub fn in_spaces(words: &[impl Borrow<str>]) -> String {
    format!(" {} ", words.join(" "))
}

/// The same of the words of a text, as they are compared.
pub fn spaced_words(text: &str) -> String {
    in_spaces(&folded_words(text))
}

/// The same of each part of a text between its commas and full stops.
pub fn spaced_clauses(text: &str) -> impl Iterator<Item = String> {
    text.split([',', ';', '.']).map(spaced_words)
}

/// Whether words in a row stand in a text that has a space around each of its words.
pub fn stands_in(spaced: &str, words: &str) -> bool {
    // Thousands are looked for in each line that is typed, and nearly all differ from each word of it in its first letter.
    let behind = spaced.match_indices(' ').filter_map(|(at, space)| spaced.get(at + space.len()..));
    behind.filter_map(|rest| rest.strip_prefix(words)).any(|rest| rest.starts_with(' '))
}

/// Names of a file as a sentence shows them, each in backticks.
pub(crate) fn in_backticks(names: impl IntoIterator<Item: Display>) -> Vec<String> {
    names.into_iter().map(|name| format!("`{name}`")).collect()
}

/// Details in brackets, behind a blank; nothing where there are none.
pub(crate) fn in_brackets(details: &str) -> String {
    if details.is_empty() { String::new() } else { format!(" ({details})") }
}

/// Words in a row, a word such as "and" before the last: "one", "one and two", "one, two and three".
pub fn enumerated(words: &[String], before_last: &str) -> String {
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} {before_last} {last}", before.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_go_and_visible_ones_stay() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c\td\ne\u{200b}"), "a[31mbc d\ne");
        assert_eq!(clean("é 日本 क्षि"), "é 日本 क्षि");
        assert!(matches!(clean("plain – “text”"), Cow::Borrowed(_)));
    }

    #[test]
    fn towers_of_marks_are_cut() {
        let tower = format!("z{}", "\u{0301}".repeat(50));
        assert_eq!(clean(&tower).chars().count(), 1 + MARKS_PER_BASE);
    }

    #[test]
    fn thousands_stand_apart_as_in_the_language() {
        assert_eq!(["123", "1234", "1234567"].map(grouped), ["123", "1,234", "1,234,567"]);
        let spanish = crate::base::phrases::within(Language::Spanish, || ["123", "1234", "1234567"].map(grouped));
        assert_eq!(spanish.map(|n| soft(&n)), ["123", "1234", "1 234 567"]);
    }

    #[test]
    fn a_number_is_held_together_and_words_are_not() {
        assert_eq!(soft(&firm_numbers("Swedish 09 2525 0112, from 8 to 20")), "Swedish 09 2525 0112, from 8 to 20");
        assert_eq!(firm_numbers("a 09 2525, 24 h").matches(FIRM_SPACE).count(), 1);
    }

    #[test]
    fn wrapping_never_exceeds_the_width() {
        for columns in 1..20 {
            for line in wrap("a long-ish sentence, 日本語 and averyveryverylongwordindeed", columns) {
                assert!(width(&line) <= columns.max(2), "{columns}: {line:?}");
            }
        }
    }

    #[test]
    fn letters_are_compared_without_their_marks() {
        use unicode_normalization::UnicodeNormalization;
        for c in '\u{80}'..'\u{3000}' {
            let plain: String = c.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
            if !"øłđıßæ’".contains(&plain) && !plain.contains(char::is_whitespace) {
                assert_eq!(folded(&format!("a{c}b")), format!("a{plain}b"), "{c:?}");
            }
        }
        assert_eq!(folded(" L’Étoile, Øst.Łódź STRAßE Æ "), "letoile, ostlodz strasse ae");
        assert!(stands_in(" i want to die ", "to die") && !stands_in(" i want to diet ", "to die") && !stands_in(" a ", "b"));
    }

    #[test]
    fn a_slip_is_recognised_and_nonsense_is_not() {
        assert_eq!(nearest("cochaing", ["coaching", "therapy"]), Some("coaching"));
        assert_eq!(nearest("gardening", ["coaching", "therapy"]), None);
        assert_eq!(nearest("no", ["on", "yes"]), Some("on"));
        for (slip, meant) in [("overdoes", "overdose"), ("paracetmol", "paracetamol"), ("voerdose", "overdose")] {
            assert_eq!(one_letter_off(slip, ["pills", meant]), Some(meant));
        }
        assert_eq!(one_letter_off("banging", ["hanging"]), None);
    }
}
