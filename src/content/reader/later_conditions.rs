//! Conditions that are named before it is said what they mean: later in the file, by themselves, or in a circle.

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, Problem, Span, Spanned};
use crate::content::reader::raw::{RawLine, RawWhen};

/// A condition that is still to be read, with the conditions that it names.
pub(crate) struct LaterCondition {
    pub name: String,
    pub at: Span,
    names: Vec<String>,
}

impl LaterCondition {
    pub(crate) fn of(name: &Spanned<String>, when: &RawWhen) -> LaterCondition {
        let mut names = Vec::new();
        held_names(when, &mut names);
        LaterCondition { name: name.value.clone(), at: name.at, names }
    }

    /// Whether it names a condition, itself or through others that are still to be read.
    fn leans_on(&self, name: &str, all: &[LaterCondition]) -> bool {
        let (mut seen, mut open) = (Vec::new(), vec![self]);
        while let Some(condition) = open.pop() {
            if condition.names.iter().any(|n| n == name) {
                return true;
            }
            seen.push(&condition.name);
            open.extend(all.iter().filter(|c| condition.names.contains(&c.name) && !seen.contains(&&c.name)));
        }
        false
    }
}

/// Takes the conditions that a condition names.
fn held_names(raw: &RawWhen, out: &mut Vec<String>) {
    for (_, line) in &raw.lines {
        match line {
            RawLine::All(list) | RawLine::Any(list) => list.0.iter().for_each(|c| held_names(c, out)),
            RawLine::Not(inner) => held_names(inner, out),
            RawLine::Holds(list) => out.extend(list.0.iter().map(|n| n.value.clone())),
            RawLine::AtLeast(_) | RawLine::Answer(_) => {}
        }
    }
}

/// The problem of a name that is read before it is said what it means.
pub(crate) fn not_yet_read(name: &Spanned<String>, later: &LaterCondition, all: &[LaterCondition]) -> Problem {
    // The first of those that are still to come is the one that is being read, unless a question reads it.
    let own = all.first().filter(|own| own.at.start <= name.at.start);
    let problem = |says: String| Problem::new(Code::ForwardReference, name.at, says);
    match own {
        Some(own) if own.name == later.name => {
            problem(say!("reader-explained-by-itself", name = &name.value)).help(phrase("reader-write-it-out"))
        }
        Some(own) if later.leans_on(&own.name, all) => {
            problem(say!("reader-lean-on-each-other", name = &own.name, other = &name.value))
                .also(later.at, phrase("reader-here"))
                .help(phrase("reader-take-a-name-out"))
        }
        _ => problem(say!("reader-condition-stands-later", name = &name.value))
            .also(later.at, phrase("reader-here"))
            .help(phrase("reader-move-above")),
    }
}
