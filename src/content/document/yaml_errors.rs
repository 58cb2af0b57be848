//! What stops the YAML library, told in our words and at the place that an author has to look at. Its own wording is read
//! here to tell the cases apart, and never shown.

use crate::base::text;
use crate::content::document::line_slips::line_slip;
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::schema::schema_texts;

/// What to do where an item may have lost its dash.
const NO_DASH: &str = "if something new begins here, write `- ` in front of it";

/// The problem behind an error of the library.
pub(crate) fn problem(error: &serde_yaml::Error, source: &str) -> Problem {
    let at = error.location().map_or(Span { start: source.len(), end: source.len() }, |l| place(l, source));
    let message = error.without_snippet().to_string().to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| message.contains(w));
    if says(&["duplicate mapping", "duplicate key"]) {
        let word = source.get(at.start..at.end).unwrap_or_default().trim();
        // Whoever deletes an `id` loses a whole item, whose dash was forgotten.
        let help = if word == "id" { format!("{NO_DASH}; else delete one") } else { "join the two, or delete one".to_owned() };
        return Problem::new(Code::DuplicateKey, at, format!("the key `{}` stands here a second time", text::clean(word)))
            .help(help);
    }
    if says(&["anchor", "alias", "merge key"]) {
        // Of an anchor, the library gives the value behind it.
        let before = source.get(..at.start).unwrap_or_default().trim_end();
        let start = before.rfind([' ', '[', '{', '\n']).map_or(0, |i| i + 1);
        let anchor = before.get(start..).is_some_and(|word| word.starts_with('&'));
        let at = if anchor { Span { start, end: before.len() } } else { at };
        if let Some(problem) = starred_text(source, at).filter(|_| !anchor) {
            return problem;
        }
        return Problem::new(Code::Anchor, at, "anchors and aliases (`&name`, `*name`, `<<`) aren't part of this format")
            .help("write the value out, or name a condition and use `holds`");
    }
    if says(&["tag"]) {
        return Problem::new(Code::Tag, at, "tags (`!name`) aren't part of this format").help("put the text in quotes instead");
    }
    if says(&["depth", "recursion", "nesting"]) {
        return Problem::new(Code::Syntax, at, "nested too deeply to be a questionnaire").help("is a bracket open?");
    }
    if says(&["budget", "limit"]) && line_slip(source, at).is_none() {
        return Problem::new(Code::TooLarge, at, "too much in one file to read").help("is it the right file?");
    }
    let (at, says, help) = slip(&message, at, source);
    Problem::new(Code::Syntax, at, says).help(help)
}

/// What kind of slip an unreadable text has: where, what, what to do.
fn slip(message: &str, at: Span, source: &str) -> (Span, String, String) {
    let has = |words: &[&str]| words.iter().any(|w| message.contains(w));
    let own = |at: Span, says: &str, help: &str| (at, says.to_owned(), help.to_owned());
    if let Some(tab) = tab_before_words(source, at) {
        return own(tab, "a tab stands before the words of this line", "indent with spaces");
    }
    if let Some(space) = odd_space(source, at) {
        return odd_space_words(space);
    }
    if let Some(dash) = tight_dash(source, at) {
        return own(dash, "there is no blank behind the `-` that begins this line", "write `- ` and then what belongs there");
    }
    if let Some(found) = line_slip(source, at) {
        return found;
    }
    if let Some(found) = outside_its_text(source, at).or_else(|| dash_behind_key(source, at)).or_else(|| no_of(source, at)) {
        return found;
    }
    let quote = open_quote(source);
    if quote.is_some() || has(&["unclosed quote", "quoted scalar"]) {
        return own(
            quote.unwrap_or(at),
            "a quote is opened here and not closed",
            "close it, or take it away; in \"…\" a quote is written \\\"",
        );
    }
    if let Some((line, word)) = without_colon(source, at) {
        return goes_on_below(source, line, &word)
            .unwrap_or_else(|| (line, no_colon(&word), format!("write `{word}: ` and then what belongs there")));
    }
    if has(&["mapping values"]) {
        if let Some(slip) = deeper(source, at) {
            return slip;
        }
        let line = lines_around(source, at).pop().map_or("", |(_, line)| line);
        if line.contains(": (") {
            return own(at, "round brackets hold nothing in this format", "write `{ }` in their place");
        }
        let (key, value) = line.trim_start().trim_start_matches("- ").split_once(": ").unwrap_or_default();
        if value.trim_start().starts_with(['“', '”', '„', '‘', '«']) {
            let help = "write straight quotes (\") in their place: then `: ` may stand inside";
            return own(at, "the quotes around this text are curly, and end nothing", help);
        }
        if ["when", "asked-when", "unless", "points-here", "not", "of"].contains(&key) {
            let help = format!("put braces around what belongs to `{key}`: `{key}: {{{}}}`", value.trim());
            return (at, "a second `: ` stands in this line".to_owned(), help);
        }
        return own(at, "a second `: ` stands in this line", "put quotes around a text that has `: ` in it");
    }
    if has(&["bracket", "flow mapping", "flow sequence"]) {
        let help = "look for a `{` or `[` that isn't closed, a comma that is missing, or a quote around a text";
        return own(at, "the brackets don't go together here", help);
    }
    if has(&["document"]) {
        return own(at, "a line of three `-` or `.` starts or ends a file of its own", "delete it: one file is one whole");
    }
    if has(&["escape", "hex", "unicode"]) {
        return own(at, "`\\` and what follows it here isn't a character", "write `\\\\` for a backslash, or use '…' as quotes");
    }
    if has(&["unexpected character"]) {
        return own(at, "no text can begin with this character", "put quotes around the text");
    }
    if has(&["block scalar"]) {
        return own(at, "the lines under `|` or `>` don't stand under each other", "indent all of them alike, with spaces");
    }
    if let Some(slip) = uneven_items(source, at) {
        return slip;
    }
    let line = lines_around(source, at).pop().map_or("", |(_, line)| line).trim_start();
    if line.starts_with("id:") || line.starts_with("{id:") {
        return own(at, "this line doesn't go with the lines around it", NO_DASH);
    }
    own(at, "this line doesn't go with the lines around it", "look at its indentation, and at the quotes and brackets before it")
}

/// How a missing colon is told.
pub(crate) fn no_colon(word: &str) -> String {
    format!("there is no `: ` behind `{word}`")
}

/// How a space is told that looks like one and is none to YAML.
pub(crate) fn odd_space_words(at: Span) -> (Span, String, String) {
    let says = "the space here isn't an ordinary one (some programs write one at which no line breaks)";
    (at, says.to_owned(), "delete it, and type a space".to_owned())
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
        let blank = line.len() - line.trim_start().len();
        let tab = line.get(..blank)?.find('\t')?;
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
fn deeper(source: &str, at: Span) -> Option<(Span, String, String)> {
    let lines = lines_around(source, at);
    let [(_, above), (start, line)] = lines.as_slice() else { return None };
    let key_at = |line: &str| {
        let bare = line.trim_start();
        line.len() - bare.len() + if bare.starts_with("- ") { 2 } else { 0 }
    };
    let (key, value) = above.trim_start().trim_start_matches("- ").split_once(": ")?;
    let has_value = !value.trim().is_empty() && !key.contains(['{', '[', '"']);
    if key_at(line) <= key_at(above) || !has_value || line.trim_start().starts_with("- ") {
        return None;
    }
    let begins = start + (line.len() - line.trim_start().len());
    let says = format!("this line stands deeper than `{key}` above it, which has its value already");
    Some((Span { start: begins, end: begins + 1 }, says, format!("begin it right under `{key}`")))
}

/// A list item that doesn't begin in the column of the one before it.
fn uneven_items(source: &str, at: Span) -> Option<(Span, String, String)> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (start, line) = lines_around(source, at).pop()?;
    let before = source.get(..start)?;
    let other = before.lines().rev().find(|l| l.trim_start().starts_with("- "))?;
    let (own, theirs) = (indent(line), indent(other));
    if !line.trim_start().starts_with("- ") || own == theirs || own.abs_diff(theirs) > 3 {
        return None;
    }
    let says = format!("this item begins in column {}, and the one before it in column {}", own + 1, theirs + 1);
    Some((Span { start: start + own, end: start + own + 1 }, says, "begin both in the same column".to_owned()))
}

/// A key without its colon, in the line of a place or in the one before it.
fn without_colon(source: &str, at: Span) -> Option<(Span, String)> {
    lines_around(source, at).iter().rev().find_map(|(start, line)| {
        let bare = line.trim_start().trim_start_matches("- ").trim_start();
        let start = start + (line.len() - bare.len());
        let word: String = bare.chars().take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-').collect();
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
    let says = "no text can begin with `*`, and stars make nothing bold here";
    let at = Span { start: at.start, end: at.start + 1 + name.len() };
    Some(Problem::new(Code::Anchor, at, says).help("write the text without them, in quotes"))
}

/// A line of a text under `|` or `>` that stands further left than the text does.
fn outside_its_text(source: &str, at: Span) -> Option<(Span, String, String)> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (start, line) = lines_around(source, at).pop()?;
    let mut inside = None;
    for above in source.get(..start)?.lines().rev().filter(|l| !l.trim().is_empty()) {
        let opens = above.split(" #").next().unwrap_or_default().trim_end();
        if [": |", ": >", ": |-", ": >-", ": |+", ": >+", "- |", "- >"].iter().any(|mark| opens.ends_with(mark)) {
            let column = inside?;
            let mark = opens.rsplit(' ').next().unwrap_or("|");
            let begins = start + indent(line);
            let says = format!("this line stands further left than the text under `{mark}` that it seems to go on with");
            return (indent(line) < column && !has_key(line)).then(|| {
                (Span { start: begins, end: begins + 1 }, says, "begin all lines of the text in one column".to_owned())
            });
        }
        if inside.is_some_and(|column| indent(above) < column) || has_key(above) {
            return None;
        }
        inside = Some(indent(above));
    }
    None
}

/// Whether a line begins an item, or with a key and its colon.
fn has_key(line: &str) -> bool {
    let bare = line.trim_start();
    let key = bare.split(':').next().unwrap_or_default();
    bare.starts_with("- ") || bare.contains(':') && !key.is_empty() && !key.contains(' ')
}

/// A dash that begins an item in the line of its key.
fn dash_behind_key(source: &str, at: Span) -> Option<(Span, String, String)> {
    let (start, line) = lines_around(source, at).pop()?;
    let (key, _) = line.split_once(": - ")?;
    let name = key.trim_start().trim_start_matches("- ");
    if name.contains([' ', '"', '\'', '{', '[']) {
        return None;
    }
    let dash = start + key.len() + 2;
    let help = format!("put the item below `{name}:`, on a line of its own; or put quotes around a text that has a dash");
    Some((Span { start: dash, end: dash + 1 }, format!("no item can begin in the line of `{name}`"), help))
}

/// A count whose signs stand without their `of`.
fn no_of(source: &str, at: Span) -> Option<(Span, String, String)> {
    let (start, line) = lines_around(source, at).pop()?;
    let (before, behind) = line.split_once("{n: ")?;
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    let rest = behind.get(digits..)?.strip_prefix(',')?;
    let signs = rest.trim_start();
    if digits == 0 || !signs.starts_with('{') {
        return None;
    }
    let begins = start + before.len() + 4 + digits + 1 + (rest.len() - signs.len());
    let help = "write `of: ` in front of them: `{n: 2, of: {strain: [sleep, worry]}}`";
    Some((
        Span { start: begins, end: begins + 1 },
        "the signs that are counted stand without their `of`".to_owned(),
        help.to_owned(),
    ))
}

/// Words at the beginning of a line that are no field: the text of the line above goes on in them.
fn goes_on_below(source: &str, line: Span, word: &str) -> Option<(Span, String, String)> {
    let above = source.get(..line.start)?.trim_end().lines().next_back()?;
    let (key, value) = above.trim_start().trim_start_matches("- ").split_once(": ")?;
    let value = value.trim();
    let plain = value.contains(' ') && !value.starts_with(['"', '\'', '{', '[', '#']) && !value.contains(" #");
    if !plain || key.contains(' ') || schema_texts::is_field(word) {
        return None;
    }
    let says = format!("the text of `{key}` ends in the line above, and this line is no field");
    let help = format!("put quotes around all of the text, or begin this line further right than `{key}`");
    Some((line, says, help))
}

/// The line of a place and the one before it that says something, in order; with the offset at which each begins.
fn lines_around(source: &str, at: Span) -> Vec<(usize, &str)> {
    let mut end = source.get(at.start..).and_then(|rest| rest.find('\n')).map_or(source.len(), |i| at.start + i);
    let mut out = Vec::new();
    while out.len() < 2 {
        let start = source.get(..end).and_then(|before| before.rfind('\n')).map_or(0, |i| i + 1);
        let line = source.get(start..end).unwrap_or_default();
        if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            out.insert(0, (start, line));
        }
        if start == 0 {
            break;
        }
        end = start - 1;
    }
    out
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
