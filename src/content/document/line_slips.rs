//! Slips that can be seen in a single line before anything is read: a text that goes on behind its
//! quote, a bracket that is open where something else begins, a dash of a word processor. The YAML
//! library tells of them late, lines further down.

use crate::base::phrases::{phrase, say};
use crate::content::document::line_marks::{
    Slip, after, curly_end, in_id, indent, is_name, item_mark, one_too_many, round_item, slip, unlisted_conditions,
};
use crate::content::document::problem::Span;
use crate::content::schema::schema_texts;

/// The escapes that double quotes know.
const ESCAPES: &str = "0abt\tnvfre \"/\\N_LPxuU";

/// Brackets within brackets that anybody writes by hand.
const DEEP: usize = 64;

/// The first slip up to the end of the line of `at`, where reading stopped.
pub(crate) fn line_slip(source: &str, at: Span) -> Option<Slip> {
    let end = source.get(at.start..).and_then(|rest| rest.find('\n')).map_or(source.len(), |i| at.start + i);
    let mut scan = Scan::default();
    let mut start = 0;
    for line in source.get(..end)?.split('\n') {
        if let Some(slip) = scan.line(start, line.trim_end_matches('\r')) {
            return Some(slip);
        }
        if scan.lost {
            return None;
        }
        start += line.len() + 1;
    }
    None
}

/// A bracket that is open.
struct OpenBracket {
    at: usize,
    bracket: char,
    /// Whether the entry that is being read in it has its colon already.
    has_colon: bool,
}

/// What is open at the end of a line.
#[derive(Default)]
struct Scan {
    brackets: Vec<OpenBracket>,
    /// Where a comment cut the line before, while a bracket was open.
    cut: Option<usize>,
    /// Whether the line before may go on in the next one.
    goes_on: bool,
    begun: bool,
    /// Whether a quote goes on over lines: nothing more can be said here.
    lost: bool,
}

impl Scan {
    fn line(&mut self, start: usize, line: &str) -> Option<Slip> {
        let bare = line.trim_start();
        let at = start + indent(line);
        if bare.is_empty() || bare.starts_with('#') {
            return None;
        }
        if let Some(found) = self.begins(at, bare) {
            return Some(found);
        }
        self.begun = true;
        self.cut = None;
        self.texts(at, bare)
    }

    /// What is wrong with how a line begins.
    fn begins(&self, at: usize, bare: &str) -> Option<Slip> {
        if let Some(OpenBracket { at: open, bracket, .. }) = self.brackets.last() {
            let closes = bare.starts_with(['}', ']', ',']);
            if bare.starts_with("- ") || !self.goes_on && !closes {
                if let Some(cut) = self.cut {
                    return Some(slip(cut, 1, phrase("problem-line-ends"), phrase("problem-comment-help")));
                }
                let close = if *bracket == '{' { '}' } else { ']' };
                let says = say!("problem-not-closed", bracket = bracket.to_string());
                return Some(slip(*open, 1, says, say!("problem-not-closed-help", bracket = close.to_string())));
            }
        }
        if let Some(found) = item_mark(at, bare).or_else(|| round_item(at, bare)) {
            return Some(found);
        }
        if bare.starts_with("//") {
            return Some(slip(at, 2, phrase("problem-slashes"), phrase("problem-slashes-help")));
        }
        let ends = bare.trim_end();
        if self.begun && matches!(ends, "---" | "...") {
            let says = say!("problem-file-ends", line = ends);
            return Some(slip(at, 3, says, phrase("problem-file-ends-help")));
        }
        None
    }

    /// Notes the colon of an entry in braces; whether it had one before.
    fn has_a_colon_already(&mut self) -> bool {
        let open = self.brackets.last_mut().filter(|open| open.bracket == '{');
        open.is_some_and(|open| std::mem::replace(&mut open.has_colon, true))
    }

    /// Follows the quotes and brackets of a line.
    fn texts(&mut self, at: usize, bare: &str) -> Option<Slip> {
        let mut rest = bare;
        // Whether a text may begin here, with its quote or bracket.
        let mut fresh = true;
        // Whether the last bracket that was open has just been closed.
        let mut closed = false;
        let mut last = ' ';
        while let Some(c) = rest.chars().next() {
            let here = at + (bare.len() - rest.len());
            let in_flow = !self.brackets.is_empty();
            match c {
                '"' | '\'' if fresh => {
                    let before = bare.get(..bare.len() - rest.len()).unwrap_or_default();
                    let (len, found) = quoted(before, here, rest, in_flow);
                    if found.is_some() {
                        return found;
                    }
                    let Some(len) = len else {
                        self.lost = true;
                        return None;
                    };
                    rest = after(rest, len);
                    (fresh, last) = (false, c);
                    continue;
                }
                '#' if last == ' ' => {
                    self.cut = in_flow.then_some(here);
                    break;
                }
                '{' | '[' if fresh || in_flow => {
                    let before = bare.get(..bare.len() - rest.len()).unwrap_or_default();
                    let second = self.brackets.last().is_some_and(|open| open.bracket == '{' && !open.has_colon);
                    if let Some(found) = (second && c == '{').then(|| unlisted_conditions(before, here)).flatten() {
                        return Some(found);
                    }
                    self.brackets.push(OpenBracket { at: here, bracket: c, has_colon: false });
                    fresh = true;
                }
                '}' | ']' if in_flow => {
                    let own = if c == '}' { '{' } else { '[' };
                    // No rule is as deep as what somebody writes to keep this busy.
                    if self.brackets.len() < DEEP && !self.brackets.iter().any(|open| open.bracket == own) {
                        return Some(one_too_many(here, c));
                    }
                    self.brackets.pop();
                    (fresh, closed) = (false, self.brackets.is_empty());
                    (last, rest) = (c, after(rest, 1));
                    continue;
                }
                '}' | ']' if closed => return Some(one_too_many(here, c)),
                ',' if in_flow => {
                    fresh = true;
                    if let Some(open) = self.brackets.last_mut() {
                        open.has_colon = false;
                    }
                }
                '-' | ':' => {
                    if c == ':' && after(rest, 1).starts_with(' ') && self.has_a_colon_already() {
                        let before = bare.get(..bare.len() - rest.len()).unwrap_or_default();
                        if let Some(found) = comma_missing(at, before) {
                            return Some(found);
                        }
                    }
                    let blank = after(rest, 1).starts_with(' ');
                    fresh = blank && (c == ':' || fresh);
                }
                ' ' => {}
                _ => fresh = false,
            }
            closed &= c == ' ';
            last = c;
            rest = after(rest, c.len_utf8());
        }
        let said = bare.strip_suffix(rest).unwrap_or(bare).trim_end();
        self.goes_on = said.ends_with([',', '{', '[', ':']);
        None
    }
}

/// The slip of a field behind another one's value, with no comma between; `before`: the line up to its colon. A text may have a
/// colon, too, so what stands there is a field's name, or the value in front of it is an id or in brackets. Of a text without
/// quotes nobody can tell which it is.
fn comma_missing(line: usize, before: &str) -> Option<Slip> {
    let value = before.trim_end_matches(in_id);
    let name = after(before, value.len());
    let said = value.trim_end();
    let own = said.rfind(": ").map_or("", |colon| after(said, colon + 2)).trim_start();
    if !name.starts_with(|c: char| c.is_ascii_lowercase())
        || own.is_empty()
        || said.ends_with(':')
        || !value.ends_with([' ', ';'])
    {
        return None;
    }
    if let Some(found) = joined(own, said, name, line + said.len() - own.rsplit(' ').next().map_or(0, str::len)) {
        return Some(found);
    }
    let is_one = own.trim_end_matches(';').chars().all(in_id) || own.ends_with([']', '}', '"', '\'']);
    if !is_one && !schema_texts::is_field(name) {
        return None;
    }
    if !is_one && !own.ends_with(';') {
        let start = said.len() - own.len();
        let help = say!("problem-colon-in-text-help", field = name);
        return Some(slip(line + start, before.len() - start, phrase("problem-colon-in-text"), help));
    }
    let says = say!("problem-comma-missing", field = name);
    Some(match said.strip_suffix(';') {
        Some(rest) => slip(line + rest.len(), 1, says, phrase("problem-semicolon-help")),
        None => slip(line + value.len(), name.len(), says, say!("problem-comma-missing-help", field = name)),
    })
}

/// The slip of a condition that joins two answers with a word, `own` before it and `name` behind it.
fn joined(own: &str, said: &str, name: &str, at: usize) -> Option<Slip> {
    let (value, word) = own.rsplit_once(' ')?;
    let all = match word.to_lowercase().as_str() {
        "or" => "any",
        "and" => "all",
        _ => return None,
    };
    let before = said.get(..said.len() - own.len())?.trim_end_matches([':', ' ']);
    let key = before.rsplit(['{', ',', ' ']).next().filter(|key| !key.is_empty() && !schema_texts::is_field(key))?;
    let pair = |key: &str, value: &str| format!("{{{key}: {value}}}");
    let meant = format!("{all}: [{}, {}]", pair(key, value.trim()), pair(name, "…"));
    let says = say!("problem-word-between", word = word);
    Some(slip(at, word.len(), says, say!("problem-word-between-help", meant = meant)))
}

/// The slip of a condition that joins two answers with a word, the first of them in quotes; `before`: the line up to the quote,
/// which stands at `here`.
fn joined_behind(before: &str, here: usize, quote: &str, behind: &str) -> Option<Slip> {
    let bare = behind.trim_start();
    let (word, more) = bare.split_once(' ')?;
    let (name, value) = more.trim_start().split_once(':')?;
    let is_name = is_name(name);
    if !is_name || !(value.is_empty() || value.starts_with(' ')) {
        return None;
    }
    let own = format!("{quote} {word}");
    joined(&own, &format!("{before}{own}"), name, here + quote.len() + (behind.len() - bare.len()))
}

/// The name of a field at the beginning of what is left over behind a quote in brackets.
fn field_behind(behind: &str) -> Option<&str> {
    let bare = behind.trim_start_matches([' ', ';']);
    let (name, rest) = bare.split_once(':')?;
    let is_name = is_name(name);
    (is_name && (rest.is_empty() || rest.starts_with(' ')) && bare.len() < behind.len()).then_some(name)
}

/// Follows a quoted text: how long it is with its quotes, if it ends in its line, or what is wrong. `before`: its line up to it.
fn quoted(before: &str, here: usize, rest: &str, in_flow: bool) -> (Option<usize>, Option<Slip>) {
    let quote = rest.chars().next().unwrap_or('"');
    let mut at = 1;
    let curly = || curly_end(here, rest, in_flow).filter(|_| quote == '"');
    loop {
        let Some(c) = after(rest, at).chars().next() else { return (None, curly()) };
        if quote == '"' && c == '\\' {
            let Some(escaped) = after(rest, at + 1).chars().next() else { return (None, None) };
            if !ESCAPES.contains(escaped) {
                let says = say!("problem-escape-unknown", escape = format!("\\{escaped}"));
                let help = phrase("problem-escape-unknown-help");
                return (None, Some(slip(here + at, 1 + escaped.len_utf8(), says, help)));
            }
            at += 1 + escaped.len_utf8();
            continue;
        }
        if c == quote && quote == '\'' && after(rest, at + 1).starts_with('\'') {
            at += 2;
            continue;
        }
        at += c.len_utf8();
        if c == quote {
            break;
        }
    }
    let behind = after(rest, at);
    let next = behind.trim_start().chars().next();
    let ends = match next {
        None => true,
        Some('#') => behind.starts_with(' '),
        Some(':') => after(behind.trim_start(), 1).chars().next().is_none_or(|c| c == ' '),
        Some(',' | '}' | ']') => in_flow,
        Some(_) => false,
    };
    if ends {
        return (Some(at), None);
    }
    let place = here + at + indent(behind);
    let left: String = behind.trim().chars().take(24).collect();
    if next == Some(',') && behind.trim().len() == 1 {
        let help = say!("problem-comma-at-end-help", braces = "{ }");
        return (None, Some(slip(place, 1, phrase("problem-comma-at-end"), help)));
    }
    let joins = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    if quote == '\'' && joins(rest.get(1..at - 1).and_then(|inside| inside.chars().next_back())) && joins(behind.chars().next()) {
        let (says, help) = (phrase("problem-apostrophe"), phrase("problem-apostrophe-help"));
        return (None, Some(slip(here + at - 1, 1, says, help)));
    }
    if let Some(found) = curly() {
        return (None, Some(found));
    }
    if let Some(name) = field_behind(behind).filter(|_| in_flow) {
        let says = say!("problem-comma-missing", field = name);
        if next == Some(';') {
            return (None, Some(slip(place, 1, says, phrase("problem-semicolon-help"))));
        }
        return (None, Some(slip(place, name.len(), says, say!("problem-comma-missing-help", field = name))));
    }
    if let Some(found) = in_flow.then(|| joined_behind(before, here, rest.get(..at)?, behind)).flatten() {
        return (None, Some(found));
    }
    let says = say!("problem-left-over", left = left);
    (None, Some(slip(here + at - 1, 1, says, phrase("problem-left-over-help"))))
}

#[cfg(test)]
mod tests {
    use super::{Span, line_slip};

    /// The text at which a slip is told, and what it says.
    fn told(source: &str) -> Option<(String, String)> {
        let (at, says, _) = line_slip(source, Span { start: source.len(), end: source.len() })?;
        Some((source.get(at.start..at.end)?.to_owned(), says))
    }

    #[test]
    fn each_slip_is_told_where_it_is() {
        for (source, at, says) in [
            ("a: 1\n– b\n", "–", "word processor"),
            ("a:\n  // why\n", "//", "comment"),
            ("a: 1\n---\nb: 2\n", "---", "second one"),
            ("a: \"A coach\" may fit\n", "\"", "left over"),
            ("a: \"one\",\n", ",", "comma"),
            ("a: 'It's fine'\n", "'", "apostrophe"),
            ("a: \"lunch\\dinner\"\n", "\\d", "no meaning"),
            ("- {a: 1, b: [2, 3}\n- {a: 2}\n", "{", "isn't closed"),
            ("a:\n  - {id: x, text: y\n  - {id: z}\n", "{", "isn't closed"),
            ("c:\n  low: {a: 1\n  high: {b: 2}\n", "{", "isn't closed"),
            ("- {id: x text: \"y\"}\n", "text", "comma is missing before `text`"),
            ("- {id: x, text: \"y\" reason: \"z\"}\n", "reason", "comma is missing before `reason`"),
            ("- {id: x; text: \"y\"}\n", ";", "comma is missing before `text`"),
            ("- {id: x, text: \"y\"; reason: z}\n", ";", "comma is missing before `reason`"),
            ("a: {low: [x, y] high: z}\n", "high", "comma is missing before `high`"),
            ("a: {low: x high: z}\n", "high", "comma is missing before `high`"),
            ("- (id: x, text: y)\n", "(", "round brackets"),
            ("* {id: x, text: y}\n", "*", "word processor"),
            ("1. id: x\n", "1.", "word processor"),
            ("2) {id: x}\n", "2)", "word processor"),
            ("- {id: x, text: y}}\n", "}", "too many"),
            ("a: [x, y]]\n", "]", "too many"),
            ("a: {any: {b: c}, {d: [e]}}\n", "{", "takes a list"),
            ("- {id: x, text: My own reason: z}\n", "My own reason", "needs quotes"),
            ("- {id: x, text: My own words; reason: z}\n", ";", "comma is missing before `reason`"),
            ("- {id: x, text: My title: a goal}\n", "My title", "a text with `: ` in it needs quotes"),
            ("- {id: x, text: What I want to ask: help}\n", "What I want to ask", "needs quotes"),
            ("a: {safe: x or change: y}\n", "or", "no `or` between two answers"),
            ("a: {safe: \"yes\" or change: \"yes\"}\n", "or", "no `or` between two answers"),
            ("a: {safe: 'yes'  AND  change: no}\n", "AND", "no `AND` between two answers"),
            ("a: {text: \"yes\" or change: no}\n", "\"", "left over"),
            ("a: {safe: \"yes\" or not}\n", "\"", "left over"),
            ("a:\n  - {id: x, text: no #1 of}\n  - {id: z}\n", "#", "comment"),
        ] {
            let (found, said) = told(source).unwrap_or_else(|| panic!("nothing is told of {source:?}"));
            assert!(found == at && said.contains(says), "{source:?}: {found:?} {said}");
        }
    }

    #[test]
    fn what_is_well_written_has_no_slip() {
        for source in [
            "a: \"He said \\\"no\\\"\" # a comment\nb: 'It''s'\n",
            "- {id: x, text: Nothing: no}\n- {id: y, text: A good idea: no}\n- {id: z, when: {a: {b: c}, d: [e]}, f: g}\n",
            "- {id: x, when: {a: [b, c]},\n   why: \"because\"}\n- {id: \"no\", text: No}\n",
            "a: it's fine, {really}\nb: [one,\n  two]\n",
            "a: {any: [{b: c}, {d: [e]}]}\nf: {any: [{b: c}], all: [{d: e}]}\n1. one: two\n",
            "\"a\": 1\nb: {\"no\": 2}\nc: http://x.example//y\n",
        ] {
            assert_eq!(told(source), None, "{source:?}");
        }
    }
}
