//! Items of a questions file that stand under another heading than their own: pasted at the end of the file, where the last
//! heading is another one, or below a heading that was lost. One problem for each, in place of one for every field.

use crate::base::phrases::say;
use crate::content::document::list_parts::ListPart;
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::tree::{NodeKind, YamlNode};
use crate::content::document::tree_access::{behind, text_of};

/// An item under the heading of others.
struct MisplacedItem<'t> {
    part: &'static ListPart,
    under: &'t str,
    id: &'t str,
    at: Span,
    /// All of it, up to the next item or heading.
    whole: Span,
}

/// The problems of a tree, with one for each item that stands under the heading of others in place of those that this leads to.
pub(crate) fn with_misplaced(tree: &YamlNode, mut problems: Vec<Problem>) -> Vec<Problem> {
    let NodeKind::Map(entries) = &tree.kind else { return problems };
    let all = misplaced(entries);
    let mut told_missing: Vec<&str> = Vec::new();
    for item in &all {
        problems.retain(|p| p.at.start < item.whole.start || p.at.start >= item.whole.end);
        let heading = item.part.heading;
        let there = entries.iter().any(|(_, key, _)| key == heading);
        // Behind a heading that was lost, all items are misplaced: the first one tells it.
        if !there && told_missing.contains(&heading) {
            continue;
        }
        let [the_item, _] = (item.part.words)();
        let says = say!("problem-misplaced", item = the_item, id = item.id, under = item.under);
        let help = if there {
            say!("problem-misplaced-help", heading = heading)
        } else {
            told_missing.push(heading);
            say!("problem-heading-missing-help", heading = heading)
        };
        problems.push(Problem::new(Code::UnknownField, item.at, says).help(help));
    }
    problems.retain(|p| p.code != Code::MissingField || !told_missing.iter().any(|h| p.says.contains(&format!("`{h}`"))));
    problems.sort_by_key(|p| p.at);
    problems
}

/// The items that stand under the heading of others, in the order of the file.
fn misplaced(entries: &[(Span, String, YamlNode)]) -> Vec<MisplacedItem<'_>> {
    let mut out = Vec::new();
    for (i, (_, under, value)) in entries.iter().enumerate() {
        let (Some(own), NodeKind::List(items)) = (ListPart::of(under), &value.kind) else { continue };
        let end = entries.get(i + 1).map_or(usize::MAX, |(at, ..)| at.start);
        for (n, item) in items.iter().enumerate() {
            let has = |name: &str| behind(item, name).is_some();
            let Some(part) = ListPart::with_fields(&has).filter(|part| part.heading != own.heading) else { continue };
            let id = behind(item, "id").and_then(|id| Some((text_of(id)?, id.at)));
            let (id, at) = id.unwrap_or(("…", item.head()));
            let whole = Span { start: item.head().start, end: items.get(n + 1).map_or(end, |next| next.head().start) };
            out.push(MisplacedItem { part, under, id, at, whole });
        }
    }
    out
}
