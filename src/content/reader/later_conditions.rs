//! Conditions that are named before it is said what they mean: later in the file, by themselves, or in a circle.

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
            problem(format!("`{}` is explained by itself here", name.value)).help("write out what it means, without its own name")
        }
        Some(own) if later.leans_on(&own.name, all) => {
            problem(format!("`{}` leans on `{}`, and `{}` leans on `{}`", own.name, name.value, name.value, own.name))
                .also(later.at, "here")
                .help("take one of the two names out")
        }
        _ => problem(format!("the condition `{}` stands later in the file", name.value))
            .also(later.at, "here")
            .help("move it above this one"),
    }
}
