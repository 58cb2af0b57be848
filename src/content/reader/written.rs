//! The names in a condition as the file has them, each with its place.

use crate::content::document::Spanned;
use crate::content::model::literals::WrittenNames;
use crate::content::reader::raw::{RawLine, RawWhen};

/// The names of a condition as written, in the order of its literals.
pub(crate) fn written(raw: &RawWhen) -> WrittenNames {
    fn collect(raw: &RawWhen, out: &mut WrittenNames) {
        let names = |list: &[Spanned<String>]| list.iter().map(|n| (n.value.clone(), n.at)).collect::<Vec<_>>();
        for (_, line) in &raw.lines {
            match line {
                RawLine::All(list) | RawLine::Any(list) => list.0.iter().for_each(|c| collect(c, out)),
                RawLine::Not(inner) => collect(inner, out),
                RawLine::Holds(list) => out.extend(names(&list.0).into_iter().map(|n| vec![n])),
                RawLine::AtLeast(at_least) => out.extend(at_least.of.0.iter().map(|(_, answers)| names(&answers.0))),
                RawLine::Answer(answers) => out.push(names(&answers.0)),
            }
        }
    }
    let mut out = WrittenNames::new();
    collect(raw, &mut out);
    out
}
