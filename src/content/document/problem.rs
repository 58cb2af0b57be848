//! A problem in a file: a stable code, the place, a sentence, and what to do. Text on a terminal and in plain mode are
//! two views of the same facts.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use memchr::{memchr_iter, memrchr};
use serde::{Deserialize, Serialize};

use crate::base::hidden::is_hidden;
use crate::base::phrases::{phrase, say};
use crate::base::text;

/// A place in a source text: byte offsets, start inclusive, end exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl From<Range<usize>> for Span {
    fn from(r: Range<usize>) -> Self {
        Self { start: r.start, end: r.end }
    }
}

macro_rules! codes {
    ($($(#[$means:meta])* $name:ident = $text:literal;)*) => {
        /// What kind of problem it is. The text form is stable, so that a person can search for it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$means])* $name,)* }

        impl Code {
            /// Every code there is, in the order of reading.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The stable text form, in kebab-case.
            pub fn text(self) -> &'static str { match self { $(Code::$name => $text,)* } }
        }
    };
}

codes! {
    /// The file is larger than the reader accepts.
    TooLarge = "too-large";
    /// The bytes aren't UTF-8.
    NotUtf8 = "not-utf8";
    /// A control, bidirectional or zero-width character.
    HiddenCharacter = "hidden-character";
    /// Not YAML.
    Syntax = "syntax";
    /// A text without quotes that a ` #` or a comma cuts short.
    CutText = "cut-text";
    /// A text without straight quotes that stands in curly ones.
    CurlyQuotes = "curly-quotes";
    /// A text that is longer than anybody reads.
    TooLong = "too-long";
    /// The same key twice in one mapping.
    DuplicateKey = "duplicate-key";
    /// An anchor, an alias or a merge key.
    Anchor = "anchor";
    /// A tag such as `!!str`.
    Tag = "tag";
    /// Text where a list belongs, and the like.
    WrongShape = "wrong-shape";
    /// A key with nothing after it.
    EmptyValue = "empty-value";
    /// A list without an item.
    EmptyList = "empty-list";
    /// A file of another kind.
    OtherKind = "other-kind";
    /// A field that the format doesn't have.
    UnknownField = "unknown-field";
    /// A field that the format needs.
    MissingField = "missing-field";
    /// A word that isn't one of the few that may stand there.
    UnknownWord = "unknown-word";
    /// Neither `true` nor `false`.
    NotAFlag = "not-a-flag";
    /// Not a whole number in range.
    NotANumber = "not-a-number";
    /// An id with other characters than a-z, 0-9 and `-`.
    BadId = "bad-id";
    /// A word of the format used as an id.
    ReservedWord = "reserved-word";
    /// An answer's text that means something else where answers are typed.
    TypedText = "typed-text";
    /// The same id twice.
    DuplicateId = "duplicate-id";
    /// An old id that is still in use, or that two items had.
    OldId = "old-id";
    /// No question has this id.
    UnknownQuestion = "unknown-question";
    /// The question has no such answer.
    UnknownAnswer = "unknown-answer";
    /// No condition has this name.
    UnknownCondition = "unknown-condition";
    /// No outcome has this id.
    UnknownOutcome = "unknown-outcome";
    /// A script that no `scripts` entry has.
    UnknownScript = "unknown-script";
    /// No claim has this id.
    UnknownClaim = "unknown-claim";
    /// No source has this id.
    UnknownSource = "unknown-source";
    /// No support has this id.
    UnknownSupport = "unknown-support";
    /// No section has this id.
    UnknownSection = "unknown-section";
    /// No help line is for this audience.
    UnknownAudience = "unknown-audience";
    /// No place has this id.
    UnknownPlace = "unknown-place";
    /// A condition reads a question that is asked later, or names a condition that stands later.
    ForwardReference = "forward-reference";
    /// `not` over an answer of a safety question.
    NotOverSafety = "not-over-safety";
    /// A count that can't be reached.
    OutOfReach = "out-of-reach";
    /// A mark that has no meaning where it stands.
    MisplacedMark = "misplaced-mark";
    /// The last outcome has a condition, or another one has none.
    LastOutcome = "last-outcome";
    /// A gate stands after an ordinary outcome.
    GateOrder = "gate-order";
    /// A gate shows no help, or points where it may not.
    UnsafeGate = "unsafe-gate";
    /// There are no safety questions, or they stand too late.
    SafetyMissing = "safety-missing";
    /// More of something than the format allows.
    TooMany = "too-many";
    /// A scenario or sheet answers a question that isn't asked.
    NotAsked = "not-asked";
    /// A scenario or sheet lacks an answer.
    NotAnswered = "not-answered";
    /// A scenario leads elsewhere.
    ScenarioFails = "scenario-fails";
    /// A date that isn't one.
    BadDate = "bad-date";
    /// A number that can't be dialled, or an address that can't be typed.
    BadNumber = "bad-number";
    /// A word in braces that nothing fills.
    Placeholder = "placeholder";
    /// A language that isn't a tag such as `en-GB`.
    BadLanguage = "bad-language";
    /// A list behind `holds`, which can be read in two ways.
    OneOrAll = "one-or-all";
}

/// One thing that is wrong, where it is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The stable code.
    pub code: Code,
    /// The place to underline.
    pub at: Span,
    /// The sentence: lower case, no full stop, the author's own words in backticks.
    pub says: String,
    /// What to do, where something can be said.
    pub help: Option<String>,
    /// A second place that matters, with what it is.
    pub also: Option<Box<(Span, String)>>,
    /// Other places with the very same problem.
    pub again: Vec<Span>,
}

impl Problem {
    /// A problem with its place and sentence.
    pub fn new(code: Code, at: Span, says: impl Into<String>) -> Self {
        Self { code, at, says: says.into(), help: None, also: None, again: Vec::new() }
    }

    /// The same with what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with a second place.
    #[must_use]
    pub fn also(mut self, at: Span, label: impl Into<String>) -> Self {
        self.also = Some(Box::new((at, label.into())));
        self
    }

    /// The same with "did you mean", where a known word is near; else the list of what may stand there, if it is short.
    #[must_use]
    pub fn did_you_mean<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        let near = text::nearest(word, known.iter().copied()).or_else(|| text::only_beginning(word, known.iter().copied()));
        match near {
            Some(near) => self.help(say!("problem-did-you-mean", near = near)),
            None if !known.is_empty() && known.len() <= 24 => {
                let list = text::in_backticks(&known).join(", ");
                let only = known.len() == 1;
                self.help(if only { say!("problem-there-is-only", list = list) } else { say!("problem-there-are", list = list) })
            }
            None => self,
        }
    }
}

/// The problems in file order, and one that is found in many places (a name that leads nowhere, a mark without its question)
/// once, with its other places.
pub fn gathered(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|p| p.at);
    // A list of answers that several questions share is read with each of them.
    problems.dedup_by(|a, b| a.at != Span::default() && (a.code, a.at) == (b.code, b.at));
    let mut out: Vec<Problem> = Vec::new();
    let mut known: BTreeMap<(Code, String), usize> = BTreeMap::new();
    for p in problems {
        let one_cause = matches!(
            p.code,
            Code::UnknownQuestion
                | Code::UnknownAnswer
                | Code::UnknownCondition
                | Code::UnknownOutcome
                | Code::UnknownScript
                | Code::UnknownClaim
                | Code::UnknownSource
                | Code::UnknownSupport
                | Code::UnknownSection
                | Code::UnknownAudience
                | Code::UnknownPlace
                | Code::MisplacedMark
        );
        let first = if one_cause { *known.entry((p.code, p.says.clone())).or_insert(out.len()) } else { out.len() };
        match out.get_mut(first) {
            Some(first) => first.again.push(p.at),
            None => out.push(p),
        }
    }
    out
}

/// Problems that are told at once.
pub(crate) const TOLD: usize = 100;

/// The problems that are told at once, and a sentence about the others, where there are more than anybody mends in one go.
pub fn told(problems: &[Problem]) -> (&[Problem], Option<String>) {
    let (told, rest) = problems.split_at(problems.len().min(TOLD));
    (told, (!rest.is_empty()).then(|| say!("problem-more", count = rest.len())))
}

/// Where else a problem is, in words: "the same in lines 3, 5 and 7", at most four of them.
fn again(problem: &Problem, source: &str) -> Option<String> {
    const SHOWN: usize = 4;
    // In file order, so that the text is gone through once.
    let (mut line, mut from) = (1, 0);
    let mut line_of = |at: &Span| {
        let between = source.as_bytes().get(from..at.start).unwrap_or_default();
        line += between.iter().filter(|b| **b == b'\n').count();
        from = from.max(at.start);
        line
    };
    let mut lines: Vec<usize> = problem.again.iter().map(&mut line_of).collect();
    lines.dedup();
    let rest = lines.len().saturating_sub(SHOWN);
    lines.truncate(SHOWN);
    let shown: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let places = problem.again.len();
    Some(match (shown.as_slice(), rest) {
        ([], _) => return None,
        ([line], 0) if places == 1 => say!("problem-again-once", line = line),
        (_, 0) => say!("problem-again", places = places, lines = shown.join(", ")),
        (_, 1) => say!("problem-again-one-other", places = places, lines = shown.join(", ")),
        (_, rest) => say!("problem-again-others", places = places, lines = shown.join(", "), rest = rest),
    })
}

/// All problems as an author reads them in a terminal: the place underlined, in file order. `colour` adds styles.
pub fn render(problems: &[Problem], path: &str, source: &str, colour: bool) -> String {
    let path = text::clean(path);
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    let (problems, others) = told(problems);
    for p in problems {
        let span = clamp(p.at, source);
        let (window, line) = around(&span, source);
        let own = span.start - window.start..span.end - window.start;
        let mut snippet = Snippet::source(source.get(window.clone()).unwrap_or_default())
            .path(path.as_ref())
            .line_start(line)
            .fold(true)
            .annotation(AnnotationKind::Primary.span(own));
        // A second place is drawn where the text around the first is whole.
        if let Some((at, label)) = p.also.as_deref().filter(|_| window.len() == source.len()) {
            snippet = snippet.annotation(AnnotationKind::Context.span(clamp(*at, source)).label(label.as_str()));
        }
        let says = text::clean(&p.says);
        let error = Level::ERROR.with_name(phrase("problem-level-error"));
        let group: Group<'_> = error.primary_title(says.as_ref()).id(p.code.text()).element(snippet);
        let group = match &p.help {
            Some(help) => group.element(Level::HELP.with_name(phrase("problem-level-help")).message(help.as_str())),
            None => group,
        };
        let again = again(p, source);
        let group = match &again {
            Some(again) => group.element(Level::NOTE.with_name(phrase("problem-level-note")).message(again.as_str())),
            None => group,
        };
        // The library draws most of the hidden characters as something visible, and lets C1 controls and a few others pass.
        let ours = |c: char| c == '\x1b' && colour;
        out.extend(renderer.render(&[group]).chars().map(|c| if is_hidden(c) && !ours(c) { '\u{FFFD}' } else { c }));
        out.push_str("\n\n");
    }
    out.extend(others.map(|others| others + "\n\n"));
    out
}

/// The text to draw around a place, and the number of its first line: all of it, or a stretch of the line where that is longer
/// than a screen.
fn around(span: &Range<usize>, source: &str) -> (Range<usize>, usize) {
    const LONGEST: usize = 1_000;
    const STRETCH: usize = 60;
    let bytes = source.as_bytes();
    let start = bytes[..span.start].iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
    let end = bytes[span.end..].iter().position(|b| *b == b'\n').map_or(source.len(), |i| span.end + i);
    if end - start <= LONGEST {
        return (0..source.len(), 1);
    }
    let boundary = |i: &usize| source.is_char_boundary(*i);
    let start = (span.start.saturating_sub(STRETCH).max(start)..span.start).find(boundary).unwrap_or(span.start);
    let end = (span.end..(span.end + STRETCH).min(end)).rev().find(boundary).unwrap_or(span.end);
    (start..end, line_column(source, span.start).0)
}

/// All problems as sentences in order, one a line, for a screen reader or another program.
pub fn render_plain(problems: &[Problem], path: &str, source: &str) -> String {
    let mut out = String::new();
    let (problems, others) = told(problems);
    for p in problems {
        let (line, column) = line_column(source, p.at.start);
        let (path, says, code) = (text::clean(path), text::clean(&p.says), p.code.text());
        out.push_str(&say!("problem-plain", path = path, line = line, column = column, says = says, code = code));
        let help = p.help.as_ref().map(|help| text::clean(help).into_owned());
        let also =
            p.also.as_deref().map(|(at, label)| say!("problem-also", line = line_of(source, *at), label = text::clean(label)));
        for more in [help, also, again(p, source)].into_iter().flatten() {
            // Behind a question no full stop.
            out.push_str(if out.ends_with('?') { " " } else { ". " });
            out.push_str(&more);
        }
        out.push('\n');
    }
    out.extend(others.map(|others| others + "\n"));
    out
}

/// The line, from 1, in which a span begins.
pub(crate) fn line_of(source: &str, at: Span) -> usize {
    line_column(source, at.start).0
}

/// Line and column, both from 1, of a byte offset.
pub fn line_column(source: &str, offset: usize) -> (usize, usize) {
    let before = &source.as_bytes()[..offset.min(source.len())];
    let line = memchr_iter(b'\n', before).count() + 1;
    let start = memrchr(b'\n', before).map_or(0, |i| i + 1);
    (line, String::from_utf8_lossy(&before[start..]).chars().count() + 1)
}

/// The span inside the source, on character boundaries, at most one line and 400 bytes long, and never empty where it can be
/// helped.
fn clamp(span: Span, source: &str) -> Range<usize> {
    let floor = |mut i: usize| {
        i = i.min(source.len());
        while !source.is_char_boundary(i) {
            i -= 1;
        }
        i
    };
    let start = floor(span.start);
    let line_end = source.as_bytes()[start..].iter().position(|b| *b == b'\n').map_or(source.len(), |i| start + i);
    let end = floor(span.end.min(span.start.saturating_add(400))).clamp(start, line_end.max(start));
    if end > start {
        return start..end;
    }
    match source.get(start..).and_then(|s| s.chars().next()) {
        Some(c) if c != '\n' => start..start + c.len_utf8(),
        _ => start..start,
    }
}
