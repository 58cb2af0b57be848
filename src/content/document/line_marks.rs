//! Signs in a line that mean nothing to YAML: dashes, bullets, numbers and curly quotes of a word processor, wide signs of
//! another keyboard, and brackets that are of another kind, missing or too many.

use crate::base::phrases::{phrase, say};
use crate::content::document::problem::Span;

/// Where a slip is, what it is, and what to do.
pub(crate) type Slip = (Span, String, String);

/// A slip of some bytes.
pub(super) fn slip(start: usize, len: usize, says: impl Into<String>, help: impl Into<String>) -> Slip {
    (Span { start, end: start + len }, says.into(), help.into())
}

/// The bytes of a line before its words.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Whether a line says something: it isn't blank, and no comment.
pub(super) fn is_read(line: &str) -> bool {
    !line.trim().is_empty() && !line.trim_start().starts_with('#')
}

/// The key and the value of a line, or of the first line of an item.
pub(super) fn key_and_value(line: &str) -> Option<(&str, &str)> {
    line.trim_start().trim_start_matches("- ").split_once(": ")
}

/// What stands behind so many bytes.
pub(super) fn after(text: &str, bytes: usize) -> &str {
    text.get(bytes..).unwrap_or_default()
}

/// Whether an id may have a letter.
pub(super) fn in_id(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

/// Whether a word has the letters of an id, and no others.
pub(crate) fn is_id(word: &str) -> bool {
    !word.is_empty() && word.chars().all(in_id)
}

/// Whether a word is an id that begins with a letter, as a key does.
pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase()) && is_id(word)
}

/// What other programs put in front of an item.
const BULLETS: [char; 14] = ['–', '—', '‐', '‑', '−', '•', '·', '*', '▪', '◦', '‣', '●', '○', '■'];

/// Wide signs of other keyboards, each with the one that is meant.
const WIDE: [(char, char); 8] =
    [('：', ':'), ('，', ','), ('｛', '{'), ('｝', '}'), ('［', '['), ('］', ']'), ('＂', '"'), ('＃', '#')];

/// The slip of a line that begins with a mark in place of `- `; `bare`: the line without its indentation.
pub(super) fn item_mark(at: usize, bare: &str) -> Option<Slip> {
    let first = bare.chars().next()?;
    let behind = bare.strip_prefix(first)?;
    let mark = if BULLETS.contains(&first) {
        behind.starts_with(' ').then(|| first.to_string())
    } else {
        let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
        let number = bare.get(..digits + 1).filter(|number| digits > 0 && number.ends_with(['.', ')']));
        let item = number.and_then(|number| bare.strip_prefix(number)).and_then(|rest| rest.strip_prefix(' '));
        let begins = |rest: &str| rest.starts_with("id:") || rest.starts_with("{id");
        number.filter(|_| item.is_some_and(|rest| begins(rest.trim_start()))).map(str::to_owned)
    }?;
    let says = say!("problem-processor-mark", mark = &mark);
    Some(slip(at, mark.len(), says, phrase("problem-processor-mark-help")))
}

/// The slip of an item in round brackets.
pub(super) fn round_item(at: usize, bare: &str) -> Option<Slip> {
    let inside = bare.strip_prefix("- (")?;
    let name = inside.split(':').next().filter(|name| is_id(name))?;
    let is_field = inside.strip_prefix(name).is_some_and(|rest| rest.starts_with(": "));
    is_field.then(|| slip(at + 2, 1, phrase("problem-round"), say!("problem-round-help", braces = "{ }")))
}

/// The slip of a wide sign, outside straight quotes, in a line that couldn't be read.
pub(super) fn wide_sign(start: usize, line: &str) -> Option<Slip> {
    let mut quoted = false;
    line.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        let (wide, meant) = WIDE.into_iter().find(|(wide, _)| *wide == c && !quoted)?;
        // Words of a language that has these signs aren't ids.
        let before = line.get(..at)?;
        if matches!(meant, ':' | ',') && !before.ends_with(in_id) {
            return None;
        }
        let (says, help) = wide_sign_words(wide)?;
        Some(slip(start + at, wide.len_utf8(), says, help))
    })
}

/// What is said of a wide sign, and what to do.
pub(super) fn wide_sign_words(sign: char) -> Option<(String, String)> {
    let (wide, meant) = WIDE.into_iter().find(|(wide, _)| *wide == sign)?;
    let help = say!("problem-wide-sign-help", meant = meant.to_string());
    Some((say!("problem-wide-sign", sign = wide.to_string()), help))
}

/// The slip of conditions behind `any` or `all` that stand in a row without the brackets of a list; `before`: the line up to the
/// brace at `here` that begins the second one.
pub(super) fn unlisted_conditions(before: &str, here: usize) -> Option<Slip> {
    // Near enough to be one rule: a file may be one long line.
    const NEAR: usize = 300;
    let from = (before.len().saturating_sub(NEAR)..before.len()).find(|i| before.is_char_boundary(*i))?;
    let before = before.get(from..)?;
    let word = ["any", "all"].into_iter().find(|word| before.contains(&format!("{word}: {{")))?;
    let help = say!("problem-unlisted-help", word = word, open = "{", close = "}");
    before.trim_end().ends_with("},").then(|| slip(here, 1, say!("problem-unlisted", word = word), help))
}

/// The slip of a bracket that closes nothing, behind one that did.
pub(super) fn one_too_many(here: usize, bracket: char) -> Slip {
    slip(here, 1, say!("problem-bracket-over", bracket = bracket.to_string()), phrase("problem-bracket-over-help"))
}

/// The slip of a text that begins with a straight quote and ends with a curly one, where its line or its entry ends.
pub(super) fn curly_end(here: usize, rest: &str, in_flow: bool) -> Option<Slip> {
    let (at, curly) = rest.char_indices().skip(1).find(|(_, c)| matches!(c, '“' | '”' | '„' | '«' | '»'))?;
    let behind = after(rest, at + curly.len_utf8()).trim_start();
    let ends = behind.is_empty() || in_flow && behind.starts_with([',', '}', ']']);
    let (says, help) = (phrase("problem-curly-end"), phrase("problem-curly-end-help"));
    ends.then(|| slip(here + at, curly.len_utf8(), says, help))
}
