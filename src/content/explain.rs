//! More about a kind of problem: what it means, a wrong and a right example. The words are
//! docs/problems.md, whose examples are loaded by a test. And about what `check` promises of every
//! file: docs/guarantees.md.

use std::borrow::Cow;

use crate::base::phrases::{Language, language};
use crate::content::document::Code;

/// The page, one part a code.
pub const PAGE: &str = include_str!("../../docs/problems.md");

/// The page of the built-in guarantees, one part each; `…` in a heading stands for the id of
/// something in the file.
pub const GUARANTEES: &str = include_str!("../../docs/guarantees.md");

/// The words of both pages in Spanish, without the examples.
pub const SPANISH: &str = include_str!("../../words/es/explain.md");

/// The part about a code or a built-in guarantee, for a terminal: examples are indented, fences are
/// gone. Nothing where there is no such code.
pub fn explain(code: &str) -> Option<String> {
    let mut out = format!("{code}\n");
    let mut example = false;
    let (heading, words) = part(code).or_else(|| guarantee(code))?;
    for line in in_the_language(heading, words).trim_end().lines() {
        if line.starts_with("```") {
            example = !example;
        } else if example {
            out.push_str(&format!("    {line}\n"));
        } else {
            out.push_str(&format!("{line}\n"));
        }
    }
    Some(out)
}

/// Whether this is a code, or the whole name of a built-in guarantee, which an id in a file can't be taken for.
pub fn is_named(code: &str) -> bool {
    part(code).is_some() || parts(GUARANTEES).any(|(heading, _)| heading == code)
}

/// Every code with the first sentence about it, in the order of reading.
pub fn all() -> impl Iterator<Item = (&'static str, String)> {
    Code::ALL.iter().map(|code| {
        let words = part(code.text()).map(|(heading, words)| in_the_language(heading, words));
        (code.text(), first_sentence(&words.unwrap_or_default()))
    })
}

/// Every built-in guarantee with the first sentence about it.
pub fn guarantees() -> impl Iterator<Item = (&'static str, String)> {
    parts(GUARANTEES).map(|(heading, words)| (heading, first_sentence(&in_the_language(heading, words))))
}

/// The first sentence of a part, its lines joined.
fn first_sentence(words: &str) -> String {
    let paragraph = words.trim().split("\n\n").next().unwrap_or_default().replace('\n', " ");
    paragraph.split_once(". ").map_or(paragraph.as_str(), |(first, _)| first).to_owned()
}

/// The parts of a page, each with its heading.
fn parts(page: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    page.split("\n## ").skip(1).filter_map(|part| part.split_once('\n'))
}

/// The words of a part in the language that is spoken. An example is a part of a file, and the same in every language.
fn in_the_language(heading: &str, words: &'static str) -> Cow<'static, str> {
    let other = match language() {
        Language::English => None,
        Language::Spanish => parts(SPANISH).find(|(other, _)| *other == heading),
    };
    let Some((_, other)) = other else { return Cow::Borrowed(words) };
    let mut out = format!("\n{}\n", other.trim());
    for (label, example) in ["Mal:", "Bien:"].iter().zip(words.split("```").skip(1).step_by(2)) {
        out.push_str(&format!("\n{label}\n\n```{example}```\n"));
    }
    Cow::Owned(out)
}

/// The heading of a code, and what stands under it.
fn part(code: &str) -> Option<(&'static str, &'static str)> {
    parts(PAGE).find(|(heading, _)| *heading == code)
}

/// Whether an id is that of a guarantee that holds of every file; `is_item` tells the ids of the
/// file's items.
pub(crate) fn is_built_in(id: &str, is_item: impl Fn(&str) -> bool) -> bool {
    parts(GUARANTEES).any(|(heading, _)| match heading.split_once('…') {
        None => heading == id,
        Some((before, behind)) => id.strip_prefix(before).and_then(|i| i.strip_suffix(behind)).is_some_and(&is_item),
    })
}

/// The heading of a built-in guarantee, and what stands under it.
fn guarantee(id: &str) -> Option<(&'static str, &'static str)> {
    let is_around =
        |(before, behind): (&str, &str)| id.len() > before.len() + behind.len() && id.starts_with(before) && id.ends_with(behind);
    let exact = parts(GUARANTEES).find(|(heading, _)| *heading == id);
    exact.or_else(|| parts(GUARANTEES).find(|(heading, _)| heading.split_once('…').is_some_and(is_around)))
}
