//! What stops the YAML library, told in our words and at the place that an author has to look at. Its own wording is read
//! here to tell the cases apart, and never shown.

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::document::line_marks::{Slip, in_id, indent, item_mark, key_and_value, slip, wide_sign};
use crate::content::document::line_slips::line_slip;
use crate::content::document::list_parts::item_without_list;
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::uneven_lines::{has_key, line_at, lines_around, uneven_line};
use crate::content::schema::schema_texts;

/// The problem behind an error of the library.
pub(crate) fn problem(error: &serde_yaml::Error, source: &str) -> Problem {
    let at = error.location().map_or(Span { start: source.len(), end: source.len() }, |l| place(l, source));
    let message = error.without_snippet().to_string().to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| message.contains(w));
    if says(&["duplicate mapping", "duplicate key"]) {
        let word = source.get(at.start..at.end).unwrap_or_default().trim();
        // Whoever deletes an `id` loses a whole item, whose dash was forgotten.
        let help = if word == "id" { phrase("problem-second-id-help") } else { phrase("problem-second-key-help") };
        return Problem::new(Code::DuplicateKey, at, say!("problem-second-key", key = text::clean(word))).help(help);
    }
    if says(&["anchor", "alias", "merge key"]) {
        // A star in place of a dash.
        let line = line_at(source, at).map(|(start, line)| (start + indent(line), line.trim_start()));
        if let Some((at, says, help)) = line.and_then(|(start, line)| item_mark(start, line)) {
            return Problem::new(Code::Syntax, at, says).help(help);
        }
        // Of an anchor, the library gives the value behind it.
        let before = source.get(..at.start).unwrap_or_default().trim_end();
        let start = before.rfind([' ', '[', '{', '\n']).map_or(0, |i| i + 1);
        let anchor = before.get(start..).is_some_and(|word| word.starts_with('&'));
        let at = if anchor { Span { start, end: before.len() } } else { at };
        if let Some(problem) = starred_text(source, at).filter(|_| !anchor) {
            return problem;
        }
        return Problem::new(Code::Anchor, at, phrase("problem-anchor")).help(phrase("problem-anchor-help"));
    }
    if says(&["tag"]) {
        let at = tag_before(source, at);
        return Problem::new(Code::Tag, at, phrase("problem-tag")).help(phrase("problem-tag-help"));
    }
    if says(&["depth", "recursion", "nesting"]) {
        return Problem::new(Code::Syntax, at, phrase("problem-too-deep")).help(phrase("problem-too-deep-help"));
    }
    if says(&["budget", "limit"]) && line_slip(source, at).is_none() {
        return Problem::new(Code::TooLarge, at, phrase("problem-too-much")).help(phrase("problem-right-file"));
    }
    let (at, says, help) = slip_of(&message, at, source);
    Problem::new(Code::Syntax, at, says).help(help)
}

/// Where a tag stands; of one with a value, the library gives what stands behind it.
fn tag_before(source: &str, at: Span) -> Span {
    let tag = || {
        let before = source.get(..at.start)?;
        let from = before.rfind('\n').map_or(0, |i| i + 1);
        let line = before.get(from..)?;
        let begins = |(i, _): &(usize, &str)| *i == 0 || line.get(..*i).is_some_and(|b| b.ends_with([' ', '[', '{', ',']));
        let start = from + line.match_indices('!').rfind(begins)?.0;
        let end = source.get(start..)?.find([' ', '\n', ',', '}', ']']).map_or(source.len(), |i| start + i);
        Some(Span { start, end })
    };
    let is_there = source.get(at.start..).is_some_and(|rest| rest.starts_with('!'));
    if is_there { at } else { tag().unwrap_or(at) }
}

/// What kind of slip an unreadable text has: where, what, what to do.
fn slip_of(message: &str, at: Span, source: &str) -> Slip {
    let has = |words: &[&str]| words.iter().any(|w| message.contains(w));
    let own = |at: Span, says: &str, help: &str| (at, says.to_owned(), help.to_owned());
    if let Some(tab) = tab_before_words(source, at) {
        return own(tab, phrase("problem-tab"), phrase("problem-tab-help"));
    }
    if let Some(space) = odd_space(source, at) {
        return odd_space_words(space);
    }
    if let Some(found) = lines_around(source, at).into_iter().rev().find_map(|(start, line)| wide_sign(start, line)) {
        return found;
    }
    if let Some(dash) = tight_dash(source, at) {
        return own(dash, phrase("problem-tight-dash"), phrase("problem-tight-dash-help"));
    }
    if let Some(found) = line_slip(source, at) {
        return found;
    }
    if let Some(found) = outside_its_text(source, at).or_else(|| dash_behind_key(source, at)).or_else(|| no_of(source, at)) {
        return found;
    }
    let quote = open_quote(source);
    if quote.is_some() || has(&["unclosed quote", "quoted scalar"]) {
        return own(quote.unwrap_or(at), phrase("problem-open-quote"), phrase("problem-open-quote-help"));
    }
    if let Some((line, word)) = without_colon(source, at) {
        return goes_on_below(source, line, &word)
            .unwrap_or_else(|| (line, no_colon(&word), say!("problem-no-colon-help", word = &word)));
    }
    if has(&["mapping values"]) {
        if let Some(slip) = deeper(source, at) {
            return slip;
        }
        let line = line_at(source, at).map_or("", |(_, line)| line);
        if line.contains(": (") {
            return own(at, phrase("problem-round"), &say!("problem-round-help", braces = "{ }"));
        }
        let (key, value) = key_and_value(line).unwrap_or_default();
        if value.trim_start().starts_with(['“', '”', '„', '‘', '«']) {
            return own(at, phrase("problem-curly-ends-nothing"), phrase("problem-curly-ends-nothing-help"));
        }
        if ["when", "asked-when", "unless", "points-here", "not", "of"].contains(&key) {
            let help = say!("problem-second-colon-braces-help", key = key, value = format!("{{{}}}", value.trim()));
            return own(at, phrase("problem-second-colon"), &help);
        }
        return own(at, phrase("problem-second-colon"), phrase("problem-second-colon-help"));
    }
    if has(&["bracket", "flow mapping", "flow sequence"]) {
        return own(at, phrase("problem-brackets"), &say!("problem-brackets-help", brace = "{"));
    }
    if has(&["document"]) {
        return own(at, phrase("problem-three-dashes"), phrase("problem-three-dashes-help"));
    }
    if has(&["escape", "hex", "unicode"]) {
        return own(at, phrase("problem-escape"), phrase("problem-escape-help"));
    }
    if has(&["unexpected character"]) {
        return own(at, phrase("problem-character"), phrase("problem-character-help"));
    }
    if has(&["block scalar"]) {
        return own(at, phrase("problem-block-uneven"), phrase("problem-block-uneven-help"));
    }
    let line = line_at(source, at);
    if let Some(slip) = line.and_then(|(start, _)| item_without_list(source, start)).or_else(|| uneven_line(source, at)) {
        return slip;
    }
    let line = line.map_or("", |(_, line)| line).trim_start();
    if line.starts_with("id:") || line.starts_with("{id:") {
        return own(at, phrase("problem-line"), phrase("problem-line-id-help"));
    }
    own(at, phrase("problem-line"), phrase("problem-line-help"))
}

/// How a missing colon is told.
pub(crate) fn no_colon(word: &str) -> String {
    say!("problem-no-colon", word = word)
}

/// How a space is told that looks like one and is none to YAML.
pub(crate) fn odd_space_words(at: Span) -> Slip {
    (at, phrase("problem-odd-space").to_owned(), phrase("problem-odd-space-help").to_owned())
}

/// Whether a character looks like a space and is none to YAML.
pub(crate) fn is_odd_space(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii()
}

/// Such a space before the words of a line, or behind a colon or a dash: in the line of a place or in the one before it.
fn odd_space(source: &str, at: Span) -> Option<Span> {
    lines_around(source, at).into_iter().rev().find_map(|(start, line)| {
        let (i, c) = line.char_indices().find(|(i, c)| {
            let before = line.get(..*i).unwrap_or_default();
            is_odd_space(*c) && (before.trim().is_empty() || before.ends_with(':') || before.trim() == "-")
        })?;
        Some(Span { start: start + i, end: start + i + c.len_utf8() })
    })
}

/// A dash that begins a line without a blank behind it: in the line of a place or in the one before it.
fn tight_dash(source: &str, at: Span) -> Option<Span> {
    lines_around(source, at).into_iter().rev().find_map(|(start, line)| {
        let bare = line.trim_start();
        let begins = |c: char| c.is_ascii_lowercase() || matches!(c, '{' | '[' | '"' | '\'');
        let start = start + (line.len() - bare.len());
        bare.strip_prefix('-').filter(|rest| rest.starts_with(begins)).map(|_| Span { start, end: start + 1 })
    })
}

/// A tab in the indentation of the line of a place, or of a line beside it.
fn tab_before_words(source: &str, at: Span) -> Option<Span> {
    let mut lines = lines_around(source, at);
    if let Some((start, line)) = lines.last() {
        let next = start + line.len() + 1;
        lines.extend(source.get(next..).and_then(|rest| rest.lines().next()).map(|line| (next, line)));
    }
    lines.iter().find_map(|(start, line)| {
        let tab = line.get(..indent(line))?.find('\t')?;
        Some(Span { start: start + tab, end: start + tab + 1 })
    })
}

/// A double quote that is closed by the one that opens another text, further down.
fn open_quote(source: &str) -> Option<Span> {
    let opens = |before: &str| {
        let bare = before.trim_end_matches(' ');
        bare.is_empty() || bare.ends_with(['\n', '[', '{', ',']) || bare.len() < before.len() && bare.ends_with([':', '-'])
    };
    let mut from = 0;
    loop {
        let rest = source.get(from..)?;
        let found = from + rest.find(['"', '#'])?;
        let before = source.get(..found)?;
        if source.get(found..)?.starts_with('#') {
            let comment = before.is_empty() || before.ends_with([' ', '\n']);
            from = if comment { found + source.get(found..)?.find('\n')? } else { found + 1 };
            continue;
        }
        if !opens(before) {
            from = found + 1;
            continue;
        }
        let mut close = found + 1;
        loop {
            let next = source.get(close..)?.find(['"', '\\'])?;
            close += next + 1;
            if source.get(close - 1..)?.starts_with('"') {
                break;
            }
            close += source.get(close..)?.chars().next()?.len_utf8();
        }
        let inside = source.get(found + 1..close - 1)?;
        if inside.contains('\n') && opens(inside) {
            let line = inside.find('\n')?;
            return Some(Span { start: found, end: found + 1 + line });
        }
        from = close;
    }
}

/// A key that stands deeper than the line above, though that line has its value already.
fn deeper(source: &str, at: Span) -> Option<Slip> {
    let lines = lines_around(source, at);
    let [(_, above), (start, line)] = lines.as_slice() else { return None };
    let key_at = |line: &str| {
        let bare = line.trim_start();
        indent(line) + if bare.starts_with("- ") { 2 } else { 0 }
    };
    let (key, value) = key_and_value(above)?;
    let has_value = !value.trim().is_empty() && !key.contains(['{', '[', '"']);
    if key_at(line) <= key_at(above) || !has_value || line.trim_start().starts_with("- ") {
        return None;
    }
    Some(slip(start + indent(line), 1, say!("problem-deeper", key = key), say!("problem-deeper-help", key = key)))
}

/// A key without its colon, in the line of a place or in the one before it.
fn without_colon(source: &str, at: Span) -> Option<(Span, String)> {
    lines_around(source, at).iter().rev().find_map(|(start, line)| {
        let bare = line.trim_start().trim_start_matches("- ").trim_start();
        let start = start + (line.len() - bare.len());
        let word: String = bare.chars().take_while(|c| in_id(*c)).collect();
        let rest = bare.get(word.len()..)?;
        let slip = word.len() > 1 && word.starts_with(|c: char| c.is_ascii_lowercase());
        let slip =
            slip && (rest.is_empty() || rest.starts_with(' ') || rest.starts_with(':') && !rest.starts_with(": ") && rest != ":");
        slip.then(|| (Span { start, end: start + word.len() }, word))
    })
}

/// A text that begins with a star, as some write what is important: to YAML it is the name of something written elsewhere.
fn starred_text(source: &str, at: Span) -> Option<Problem> {
    let rest = source.get(at.start..)?.lines().next()?;
    let name = rest.strip_prefix('*')?.split([' ', ',', '}', ']']).next()?;
    if !rest.starts_with("**") && !name.ends_with('*') {
        return None;
    }
    let at = Span { start: at.start, end: at.start + 1 + name.len() };
    Some(Problem::new(Code::Anchor, at, phrase("problem-stars")).help(phrase("problem-stars-help")))
}

/// A line of a text under `|` or `>` that stands further left than the text does.
fn outside_its_text(source: &str, at: Span) -> Option<Slip> {
    let (start, line) = line_at(source, at)?;
    let mut inside = None;
    for above in source.get(..start)?.lines().rev().filter(|l| !l.trim().is_empty()) {
        let opens = above.split(" #").next().unwrap_or_default().trim_end();
        if [": |", ": >", ": |-", ": >-", ": |+", ": >+", "- |", "- >"].iter().any(|mark| opens.ends_with(mark)) {
            let column = inside?;
            let mark = opens.rsplit(' ').next().unwrap_or("|");
            let says = say!("problem-left-of-text", mark = mark);
            return (indent(line) < column && !has_key(line))
                .then(|| slip(start + indent(line), 1, says, phrase("problem-left-of-text-help")));
        }
        if inside.is_some_and(|column| indent(above) < column) || has_key(above) {
            return None;
        }
        inside = Some(indent(above));
    }
    None
}

/// A dash that begins an item in the line of its key.
fn dash_behind_key(source: &str, at: Span) -> Option<Slip> {
    let (start, line) = line_at(source, at)?;
    let (key, _) = line.split_once(": - ")?;
    let name = key.trim_start().trim_start_matches("- ");
    if name.contains([' ', '"', '\'', '{', '[']) {
        return None;
    }
    let dash = start + key.len() + 2;
    let (says, help) = (say!("problem-dash-behind-key", key = name), say!("problem-dash-behind-key-help", key = name));
    Some(slip(dash, 1, says, help))
}

/// A count whose signs stand without their `of`.
fn no_of(source: &str, at: Span) -> Option<Slip> {
    let (start, line) = line_at(source, at)?;
    let (before, behind) = line.split_once("{n: ")?;
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    let rest = behind.get(digits..)?.strip_prefix(',')?;
    let signs = rest.trim_start();
    if digits == 0 || !signs.starts_with('{') {
        return None;
    }
    let begins = start + before.len() + 4 + digits + 1 + (rest.len() - signs.len());
    let help = say!("problem-no-of-help", open = "{", close = "}");
    Some(slip(begins, 1, phrase("problem-no-of"), help))
}

/// Words at the beginning of a line that are no field: the text of the line above goes on in them.
fn goes_on_below(source: &str, line: Span, word: &str) -> Option<Slip> {
    let above = source.get(..line.start)?.trim_end().lines().next_back()?;
    let (key, value) = key_and_value(above)?;
    let value = value.trim();
    let plain = value.contains(' ') && !value.starts_with(['"', '\'', '{', '[', '#']) && !value.contains(" #");
    if !plain || key.contains(' ') || schema_texts::is_field(word) {
        return None;
    }
    Some((line, say!("problem-goes-on-below", key = key), say!("problem-goes-on-below-help", key = key)))
}

/// The byte place of a location of the YAML library.
pub(crate) fn place(location: serde_yaml::Location, source: &str) -> Span {
    let span = location.span();
    let to_usize = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    if let (Some(start), Some(len)) = (span.byte_offset(), span.byte_len()) {
        let start = to_usize(start).min(source.len());
        return Span { start, end: (start + to_usize(len)).min(source.len()) };
    }
    let start = source.split_inclusive('\n').take(to_usize(location.line().saturating_sub(1))).map(str::len).sum::<usize>();
    let start = (start + to_usize(location.column().saturating_sub(1))).min(source.len());
    Span { start, end: (start + 1).min(source.len()) }
}
