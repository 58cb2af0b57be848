//! Slips in texts and keys that are valid YAML, and don't say what their author meant.

use crate::base::calendar::days_in;
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::raw::Spanned;
use crate::content::document::tree::{NodeKind, ScalarStyle, YamlNode};
use crate::content::document::yaml_errors::{is_odd_space, no_colon, odd_space_words};

/// The problem of a text that isn't all that its author wanted to say. A `name` may be `null`, and cut short by a comment.
pub(crate) fn incomplete_text(node: &YamlNode, name: bool) -> Option<Problem> {
    let NodeKind::Text { text, written } = &node.kind else { return None };
    let (plain, problem) = (*written != ScalarStyle::Quoted, |code, says: String| Problem::new(code, node.at, says));
    if text.trim().is_empty() {
        return Some(problem(Code::EmptyValue, "the text is empty".to_owned()).help("write it, or delete the line"));
    }
    if !name && plain && matches!(text.as_str(), "null" | "~" | "Null" | "NULL") {
        let says = format!("nothing is said here but `{text}`");
        return Some(problem(Code::EmptyValue, says).help("write the text, or delete the line"));
    }
    if plain && in_curly_quotes(text) {
        let help = "write straight quotes (\") in their place; if they are to be seen, put straight ones around them";
        return Some(problem(Code::CurlyQuotes, "the quotes around this text are read as a part of it".to_owned()).help(help));
    }
    if *written == ScalarStyle::BeforeComment && (!name || text.contains(' ')) {
        let help = "put quotes around the whole text, or the comment on a line of its own";
        return Some(problem(Code::CutText, "the text ends here, because ` #` begins a comment".to_owned()).help(help));
    }
    None
}

/// Whether a text stands in curly quotes as a whole, as a word processor writes them.
fn in_curly_quotes(text: &str) -> bool {
    let mut chars = text.chars();
    let (open, close) = (chars.next(), chars.next_back());
    let pair = matches!(
        (open, close),
        (Some('“' | '”' | '„'), Some('“' | '”')) | (Some('‘' | '‚'), Some('’' | '‘')) | (Some('«'), Some('»'))
    );
    pair && !chars.any(|c| matches!(c, '“' | '”' | '„' | '«' | '»'))
}

/// Whether an entry reads like words of a text that were taken apart at commas: no key has a blank, and none stands alone.
pub(crate) fn is_text_fragment((_, key, value): &(Span, String, YamlNode)) -> bool {
    value.kind == NodeKind::Empty || key.contains(' ')
}

/// The problem of a key that no field has: misspelt, or two words because its colon is missing.
pub(crate) fn unknown_field(at: Span, key: &str, fields: &[&str]) -> Problem {
    let Some((word, _)) = key.split_once([' ', ':']).filter(|(word, _)| fields.contains(word)) else {
        let says = format!("there is no field `{key}` here");
        return Problem::new(Code::UnknownField, at, says).did_you_mean(key, fields.iter().copied());
    };
    let behind = key.get(word.len()..).unwrap_or_default();
    if let Some(space) = behind.strip_prefix(':').and_then(|rest| rest.chars().next()).filter(|c| is_odd_space(*c)) {
        let start = at.start + word.len() + 1;
        let (at, says, help) = odd_space_words(Span { start, end: start + space.len_utf8() });
        return Problem::new(Code::Syntax, at, says).help(help);
    }
    Problem::new(Code::Syntax, Span { start: at.start, end: at.start + word.len() }, no_colon(word))
        .help(format!("write `{word}: ` and then what belongs there"))
}

/// Notes a date that is no year (`2026`), month (`2026-10`) or day (`2026-10-07`).
pub(crate) fn note_bad_date(date: &Spanned<String>, problems: &mut Vec<Problem>) {
    let parts: Vec<Option<u32>> = date.split('-').map(|p| p.parse().ok().filter(|_| p.len() == 2 || p.len() == 4)).collect();
    let good = match parts.as_slice() {
        [Some(year)] => (2000..2200).contains(year),
        [Some(year), Some(month)] => (2000..2200).contains(year) && (1..=12).contains(month),
        [Some(year), Some(month), Some(day)] => {
            (2000..2200).contains(year) && (1..=12).contains(month) && (1..=days_in(*year, *month)).contains(day)
        }
        _ => false,
    };
    if !good {
        problems.push(
            Problem::new(Code::BadDate, date.at, format!("`{}` isn't a date", date.value))
                .help("write 2026, 2026-10 or 2026-10-07"),
        );
    }
}
