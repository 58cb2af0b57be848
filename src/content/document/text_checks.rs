//! Slips in texts and keys that are valid YAML, and don't say what their author meant.

use crate::base::calendar::days_in;
use crate::base::phrases::{phrase, say};
use crate::base::text::{in_backticks, nearest};
use crate::content::document::elsewhere::{from_elsewhere, in_this_mapping, to_be_written};
use crate::content::document::file_kind::FileKind;
use crate::content::document::line_marks::{is_id, wide_sign_words};
use crate::content::document::needed_fields::needed_fields;
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::raw::Spanned;
use crate::content::document::tree::{NodeKind, ScalarStyle, YamlNode, a_mapping};
use crate::content::document::tree_access::{entries, text_of};
use crate::content::document::yaml_errors::{is_odd_space, no_colon, odd_space_words};

/// The problem of a text that isn't all that its author wanted to say. A `name` may be `null`, and cut short by a comment.
pub(crate) fn incomplete_text(node: &YamlNode, name: bool) -> Option<Problem> {
    let NodeKind::Text { text, written } = &node.kind else { return None };
    let (plain, problem) = (*written != ScalarStyle::Quoted, |code, says: &str| Problem::new(code, node.at, says));
    if text.trim().is_empty() {
        return Some(problem(Code::EmptyValue, phrase("problem-text-empty")).help(phrase("problem-text-empty-help")));
    }
    if !name && plain && matches!(text.as_str(), "null" | "~" | "Null" | "NULL") {
        let says = say!("problem-text-null", text = text);
        return Some(problem(Code::EmptyValue, &says).help(phrase("problem-text-null-help")));
    }
    if plain && in_curly_quotes(text) {
        return Some(problem(Code::CurlyQuotes, phrase("problem-curly")).help(phrase("problem-curly-help")));
    }
    if plain && stray_quote(text) {
        return Some(problem(Code::Syntax, phrase("problem-stray-quote")).help(phrase("problem-stray-quote-help")));
    }
    if *written == ScalarStyle::BeforeComment && (!name || text.contains(' ')) {
        return Some(problem(Code::CutText, phrase("problem-text-ends")).help(phrase("problem-comment-help")));
    }
    None
}

/// Whether a text ends with the only double quote that it has, and not with inches.
fn stray_quote(text: &str) -> bool {
    let before = text.strip_suffix('"').filter(|before| !before.contains('"'));
    before.is_some_and(|before| !before.ends_with(|c: char| c.is_ascii_digit()))
}

/// The problem of a text that was taken apart at its commas: a piece of it stands as a key where it has `{ }` around it.
pub(crate) fn cut_at_comma(before: Option<&(Span, String, YamlNode)>, piece: &(Span, String, YamlNode)) -> Option<Problem> {
    let (_, key, value) = before?;
    let (at, words, NodeKind::Empty) = (piece.0, &piece.1, &piece.2.kind) else { return None };
    let NodeKind::Text { text, written: ScalarStyle::Plain } = &value.kind else { return None };
    // In a block, an end of a line and the indentation stand between the two.
    let in_brackets = at.start.checked_sub(value.at.end).is_some_and(|gap| gap == 2 || gap == 1 && words.contains(' '));
    if !in_brackets {
        return None;
    }
    let says = say!("problem-cut-at-comma", key = key);
    let problem = Problem::new(Code::CutText, at, says);
    Some(if text.starts_with(['“', '”', '„', '‘', '«']) {
        problem.help(phrase("problem-cut-at-comma-curly-help"))
    } else {
        problem.help(phrase("problem-cut-at-comma-help"))
    })
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

/// Lists whose items have fields of their own.
const OF_ITEMS: [&str; 6] = ["sections", "questions", "outcomes", "extras", "guarantees", "scenarios"];

/// How a text is written that stands where a list of items belongs; `field`: the field whose value it is.
fn items_below(kind: &NodeKind, field: &str) -> Option<String> {
    let NodeKind::Text { .. } = kind else { return None };
    match field {
        "answers" => Some(say!("problem-answers-below-help", open = "{", close = "}")),
        field if OF_ITEMS.contains(&field) => Some(say!("problem-items-below-help", field = field, open = "{", close = "}")),
        _ => None,
    }
}

/// What to do with brackets where a list was wanted, or a text; `field`: the field whose value it is.
pub(crate) fn brackets(kind: &NodeKind, list_wanted: bool, field: Option<&str>) -> Option<String> {
    if let Some(help) = field.filter(|_| list_wanted).and_then(|field| items_below(kind, field)) {
        return Some(help);
    }
    match kind {
        NodeKind::Text { text, .. } if list_wanted && text.starts_with('(') && text.ends_with(')') => {
            Some(say!("problem-square-brackets-help", list = format!("[{}]", text.trim_matches(['(', ')']))))
        }
        NodeKind::Text { text, .. } if list_wanted && matches!(text.as_str(), "true" | "false") => None,
        NodeKind::Text { text, .. } if list_wanted && text.contains(',') && text.split(',').all(|id| is_id(id.trim())) => {
            Some(say!("problem-in-brackets-help", list = format!("[{text}]")))
        }
        NodeKind::Text { text, .. } if list_wanted && !text.contains(['\n', ',']) && text.len() < 60 => {
            let quote = if text.contains(' ') { "\"" } else { "" };
            Some(say!("problem-in-brackets-help", list = format!("[{quote}{text}{quote}]")))
        }
        NodeKind::List(items) if !list_wanted && items.len() == 1 => Some(phrase("problem-no-brackets-help").to_owned()),
        NodeKind::Map(entries) if list_wanted => Some(as_items(entries)),
        _ => None,
    }
}

/// How a mapping is written where a list was wanted.
fn as_items(entries: &[(Span, String, YamlNode)]) -> String {
    let short = |node| text_of(node).filter(|text| text.len() < 30).unwrap_or("…");
    if entries.iter().any(|(_, key, _)| key == "id") {
        return say!("problem-one-item-help", list = "[{id: …}]");
    }
    // Words for people stand behind names of items, and ids behind questions.
    let is_word = |c: char| c.is_uppercase() || c == ' ';
    let is_words = |value: &YamlNode| text_of(value).is_some_and(|text| text.contains(is_word));
    let are_items = entries.iter().all(|(_, _, value)| matches!(value.kind, NodeKind::Map(_)));
    if are_items || entries.iter().any(|(_, _, value)| is_words(value)) {
        let name = entries.first().map_or("…", |(_, name, _)| name.as_str());
        return say!("problem-named-items-help", open = "{", name = name, close = "}");
    }
    let items: Vec<String> = entries.iter().take(3).map(|(_, key, value)| format!("{{{key}: {}}}", short(value))).collect();
    let more = if entries.len() > items.len() { ", …" } else { "" };
    say!("problem-braces-each-help", list = format!("[{}{more}]", items.join(", ")))
}

/// Fields of which each holds answers by question.
const OF_ANSWERS: [&str; 3] = ["of", "answers", "tells"];

/// How a list is written where a table was wanted, `field`: the field that it belongs to.
fn by_name(items: &[YamlNode], field: Option<&str>) -> String {
    let pair = |node: &YamlNode| {
        let (key, value) = entries(node).next()?;
        // A name as in a list, where it stands in front of what it names.
        let name = text_of(value).filter(|_| key == "id");
        Some(format!("{}: …", name.unwrap_or(key)))
    };
    let pairs: Option<Vec<String>> = items.iter().take(3).map(pair).collect();
    match pairs {
        Some(pairs) => say!("problem-one-mapping-help", mapping = format!("{{{}}}", pairs.join(", "))),
        None if field.is_none_or(|field| OF_ANSWERS.contains(&field)) => {
            say!("problem-what-it-is-of-help", open = "{", close = "}")
        }
        None => {
            let name = items.iter().filter_map(text_of).find(|text| is_id(text));
            say!("problem-by-name-help", entry = format!("{}: …", name.unwrap_or("…")))
        }
    }
}

/// How a mapping with these fields is written, by those that it needs.
fn by_field(fields: &[&str]) -> String {
    const NAMED: usize = 4;
    let needed = needed_fields(fields).filter(|needed| !needed.is_empty());
    let some = needed.unwrap_or_else(|| fields.iter().copied().take(2).collect());
    let pairs: Vec<String> = some.iter().take(NAMED).map(|field| format!("{field}: …")).collect();
    let more = if some.len() > pairs.len() { ", …" } else { "" };
    format!("{{{}{more}}}", pairs.join(", "))
}

/// The problem of a list where a mapping belongs, or of a text where a condition or a count does, as `expected` tells; none for a
/// text where another mapping belongs. `field`: the field whose value it is.
pub(crate) fn misshapen(node: &YamlNode, fields: Option<&[&str]>, expected: &str, field: Option<&str>) -> Option<Problem> {
    let problem = |says: String, help: String| Some(Problem::new(Code::WrongShape, node.head(), says).help(help));
    match (&node.kind, fields) {
        (NodeKind::List(items), None) if !expected.starts_with(a_condition()) => {
            problem(say!("problem-belongs", wanted = a_mapping(), found = phrase("problem-kind-list")), by_name(items, field))
        }
        (NodeKind::List(_), None) => problem(
            say!("problem-belongs", wanted = a_condition(), found = phrase("problem-kind-list")),
            phrase("problem-any-or-all-help").to_owned(),
        ),
        (NodeKind::Text { text, .. }, None) if expected.starts_with(a_condition()) => {
            problem(say!("problem-belongs", wanted = a_condition(), found = phrase("problem-kind-text")), in_a_condition(text))
        }
        (NodeKind::List(_), Some(fields)) => problem(
            say!("problem-belongs", wanted = a_mapping(), found = phrase("problem-kind-list")),
            say!("problem-fields-by-name-help", mapping = by_field(fields)),
        ),
        (NodeKind::Text { .. }, Some(["n", "of"])) => {
            problem(phrase("problem-count").to_owned(), say!("problem-count-help", open = "{", close = "}"))
        }
        _ => None,
    }
}

/// What a condition is called in a message.
pub(crate) fn a_condition() -> &'static str {
    phrase("problem-kind-condition")
}

/// How a text that stands where a condition belongs is written as one.
fn in_a_condition(text: &str) -> String {
    let whole = text.trim();
    if whole.starts_with('{') && whole.ends_with('}') {
        return say!("problem-unquoted-condition-help", pair = whole);
    }
    if matches!(whole, "true" | "false") {
        return phrase("problem-always-help").to_owned();
    }
    if whole.contains(['<', '>', '+']) {
        return say!("problem-no-sums-help", open = "{", close = "}");
    }
    let dotted = || whole.split_once('.').filter(|_| !whole.contains(' '));
    match whole.split_once("==").or_else(|| whole.split_once([':', '='])).or_else(dotted) {
        Some((question, answer)) => {
            say!("problem-unquoted-condition-help", pair = format!("{{{}: {}}}", question.trim(), answer.trim()))
        }
        None => match in_words(whole) {
            Some(pair) => say!("problem-braces-around-help", pair = pair),
            None => say!("problem-named-condition-help", open = "{", text = text, close = "}"),
        },
    }
}

/// A question with its answers, said in words with nothing between them but blanks, as a condition.
fn in_words(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let is_question = !["all", "any", "not", "at-least"].contains(words.first()?);
    // Of "sleep or worry" nobody can tell the question.
    if !is_question || words.contains(&"and") || words.get(1) == Some(&"or") {
        return None;
    }
    let joins = |word: &&str| ["is", "are", "equals", "has", "or"].contains(word);
    let words: Vec<&str> = words.into_iter().filter(|word| !joins(word)).map(|word| word.trim_matches(['"', '\''])).collect();
    let (question, answers) = words.split_first().filter(|_| words.iter().all(|word| is_id(word)))?;
    match answers {
        [] => None,
        [only] => Some(format!("{{{question}: {only}}}")),
        several => Some(format!("{{{question}: [{}]}}", several.join(", "))),
    }
}

/// Whether a name in braces stands there by itself, without the colon of a value that was left out.
fn is_without_colon((_, _, value): &(Span, String, YamlNode)) -> bool {
    value.kind == NodeKind::Empty && value.at.start == value.at.end
}

/// The problem of names in a condition or a table that stand without a value: an `=` for the colon, or a list without its
/// brackets.
pub(crate) fn loose_names(entries: &[(Span, String, YamlNode)]) -> Option<Problem> {
    let loose = |value: &YamlNode| value.kind == NodeKind::Empty;
    let (i, (at, key, _)) = entries.iter().enumerate().find(|(_, (_, _, value))| loose(value))?;
    if let Some((name, value)) = key.split_once(['=', ':']) {
        let (name, value) = (name.trim(), value.trim());
        let help = say!("problem-colon-and-blank-help", name = name, value = value);
        return Some(Problem::new(Code::Syntax, *at, no_colon(name)).help(help));
    }
    let (_, first, before) = entries.get(i.checked_sub(1)?)?;
    let text = text_of(before)?;
    let names = entries.get(i..)?.iter().take_while(|(_, _, value)| loose(value)).map(|(_, key, _)| key.as_str());
    let list: Vec<&str> = std::iter::once(text).chain(names).collect();
    let written = format!("[{}]", list.join(", "));
    // One alone that has its colon is a value that is missing, and words are the rest of a text.
    let two_names = is_without_colon(entries.get(i)?) && list.iter().all(|name| is_id(name));
    if list.len() < 3 && !two_names {
        return None;
    }
    let says = say!("problem-loose-answers", question = first);
    let help = if list.len() < 3 {
        say!("problem-loose-answer-help", question = first, list = written, name = key)
    } else {
        say!("problem-loose-answers-help", question = first, list = written)
    };
    Some(Problem::new(Code::Syntax, *at, says).help(help))
}

/// The problem of fields that are missing in a mapping with these fields; `says`: the sentence about the first of them.
pub(crate) fn missing_fields(at: Span, says: String, missing: &[&str], fields: &[&str]) -> Problem {
    let all = in_backticks(missing);
    let says = match all.as_slice() {
        [first @ .., last] if !first.is_empty() => say!("problem-fields-missing", fields = first.join(", "), last = last),
        _ => says,
    };
    let problem = Problem::new(Code::MissingField, at, says);
    match missing.iter().find(|field| field.starts_with(FileKind::Questions.mark())) {
        Some(mark) => problem.help(say!("problem-mark-missing-help", mark = *mark)),
        None => match to_be_written(missing, fields) {
            Some(help) => problem.help(help),
            None => problem,
        },
    }
}

/// Whether an entry reads like words of a text that were taken apart at commas: no key has a blank, and none stands alone.
pub(crate) fn is_text_fragment((_, key, value): &(Span, String, YamlNode)) -> bool {
    value.kind == NodeKind::Empty || key.contains(' ')
}

/// The problem of a field with another sign in place of its colon: `=`, or a wide one.
fn other_colon(at: Span, key: &str, fields: &[&str]) -> Option<Problem> {
    const SHOWN: usize = 24;
    let (name, value) = key.split_once(['=', '：']).filter(|(name, _)| fields.contains(&name.trim()))?;
    let end = at.start + name.len() + key.get(name.len()..)?.chars().next()?.len_utf8();
    let name = name.trim();
    let cut = if value.chars().count() > SHOWN { "…".to_owned() } else { value.trim().to_owned() };
    let help = say!("problem-colon-and-blank-help", name = name, value = cut);
    let says = if key.contains('：') { wide_sign_words('：')?.0 } else { no_colon(name) };
    Some(Problem::new(Code::Syntax, Span { start: at.start, end }, says).help(help))
}

/// The problem of an item that is an id with its words, in place of both with their names.
fn id_with_words((at, id, value): &(Span, String, YamlNode), fields: &[&str]) -> Option<Problem> {
    let text = text_of(value)?;
    let is_answer = fields.contains(&"ends-after") && fields.contains(&"text") && !fields.contains(&id.as_str());
    let written = format!("{{id: {id}, text: \"{text}\"}}");
    let problem = Problem::new(Code::UnknownField, *at, say!("problem-no-field", field = id));
    (is_answer && is_id(id)).then(|| problem.help(say!("problem-id-with-words-help", item = written)))
}

/// The problem of a key that no field has: misspelt, or two words because its colon is missing.
pub(crate) fn unknown_field(at: Span, key: &str, fields: &[&str]) -> Problem {
    if let Some(problem) = other_colon(at, key, fields) {
        return problem;
    }
    let Some((word, _)) = key.split_once([' ', ':']).filter(|(word, _)| fields.contains(word)) else {
        let says = say!("problem-no-field", field = key);
        if let Some(same) = fields.iter().find(|field| field.eq_ignore_ascii_case(key)) {
            return Problem::new(Code::UnknownField, at, says).help(say!("problem-did-you-mean", near = *same));
        }
        if let Some(help) = in_this_mapping(key, fields) {
            return Problem::new(Code::UnknownField, at, says).help(help);
        }
        // A whole word of another tool is meant, whatever it is near to.
        if let Some(help) = from_elsewhere(key, fields) {
            return Problem::new(Code::UnknownField, at, says).help(help);
        }
        return Problem::new(Code::UnknownField, at, says).did_you_mean(key, fields.iter().copied());
    };
    let behind = key.get(word.len()..).unwrap_or_default();
    if let Some(space) = behind.strip_prefix(':').and_then(|rest| rest.chars().next()).filter(|c| is_odd_space(*c)) {
        let start = at.start + word.len() + 1;
        let (at, says, help) = odd_space_words(Span { start, end: start + space.len_utf8() });
        return Problem::new(Code::Syntax, at, says).help(help);
    }
    Problem::new(Code::Syntax, Span { start: at.start, end: at.start + word.len() }, no_colon(word))
        .help(say!("problem-no-colon-help", word = word))
}

/// The problem of an item that begins with its name as a key, without its `id`; or that is nothing but its id and its words.
pub(crate) fn name_as_key(entries: &[(Span, String, YamlNode)], fields: &[&str]) -> Option<Problem> {
    if let [only] = entries
        && let Some(problem) = id_with_words(only, fields)
    {
        return Some(problem);
    }
    let (at, name, value) = entries.first()?;
    let is_name = value.kind == NodeKind::Empty && !name.contains([' ', ':', '=', '：']);
    if !is_name || !fields.contains(&"id") || entries.len() < 2 || entries.iter().any(|(_, key, _)| key == "id") {
        return None;
    }
    if nearest(name, fields.iter().copied()).is_some() {
        return None;
    }
    let problem = Problem::new(Code::UnknownField, *at, say!("problem-no-field", field = name));
    Some(problem.help(say!("problem-name-behind-id-help", name = name)))
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
    if good {
        return;
    }
    // `31/01/2025` and `31.1.2025`, as many write it.
    let turned: Vec<u32> = date.split(['/', '.']).filter_map(|p| p.trim().parse().ok()).collect();
    let help = match (parts.as_slice(), turned.as_slice()) {
        ([Some(year), Some(month), Some(_)], _) if (2000..2200).contains(year) && (1..=12).contains(month) => {
            say!("problem-month-days", days = days_in(*year, *month))
        }
        (_, [day, month @ 1..=12, year @ 2000..2200]) if (13..=days_in(*year, *month)).contains(day) => {
            say!("problem-date-turned-help", date = format!("{year:04}-{month:02}-{day:02}"))
        }
        _ => phrase("problem-date-help").to_owned(),
    };
    problems.push(Problem::new(Code::BadDate, date.at, say!("problem-date", text = &date.value)).help(help));
}
