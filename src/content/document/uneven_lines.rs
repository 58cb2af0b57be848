//! The lines around a place, and those that begin a blank or two beside the column in which they belong.

use crate::base::phrases::{phrase, say};
use crate::content::document::line_marks::{Slip, indent, is_read, slip};
use crate::content::document::problem::Span;

/// A line that begins near the column of those that it may go with, and not in it: an item by the items above, and a key by the
/// keys, as far as the heading at the left edge.
pub(super) fn uneven_line(source: &str, at: Span) -> Option<Slip> {
    const NEAR: usize = 3;
    let (start, line) = line_at(source, at)?;
    let is_item = line.trim_start().starts_with("- ");
    if !is_item && !has_key(line) {
        return None;
    }
    let own = indent(line);
    let mut near: Option<(usize, bool)> = None;
    let mut is_first = true;
    for above in source.get(..start)?.lines().rev().filter(|line| is_read(line)) {
        if indent(above) == 0 && !above.starts_with('-') {
            break;
        }
        let item = above.trim_start().starts_with("- ");
        let column = match (is_item, item) {
            (true, true) => indent(above),
            // The first key of an item stands behind its dash.
            (false, true) => indent(above) + 2,
            (false, false) if has_key(above) => indent(above),
            _ => continue,
        };
        if column == own {
            // One item beside another that is a blank off, as others of the file stand.
            if is_item && near.is_some_and(|(beside, first)| first && own.abs_diff(beside) == 1) {
                break;
            }
            return None;
        }
        if own.abs_diff(column) <= NEAR && near.is_none_or(|(best, _)| own.abs_diff(column) < own.abs_diff(best)) {
            near = Some((column, is_first));
        }
        is_first = false;
    }
    let (column, is_before) = near?;
    let at = Span { start: start + own, end: start + own + 1 };
    if is_item && is_before {
        let stand = |column: usize| source.lines().filter(|l| l.trim_start().starts_with("- ") && indent(l) == column).count();
        let above = lines_around(source, at).into_iter().next().filter(|(_, above)| indent(above) == column);
        if let Some((first, _)) = above.filter(|_| stand(own) > stand(column)) {
            let says = say!("problem-uneven-first", column = column + 1, after = own + 1);
            return Some(slip(first + column, 1, says, phrase("problem-uneven-items-help")));
        }
        let says = say!("problem-uneven-items", column = own + 1, before = column + 1);
        return Some((at, says, phrase("problem-uneven-items-help").to_owned()));
    }
    let says = say!("problem-uneven-line", column = own + 1, others = column + 1);
    Some((at, says, say!("problem-uneven-line-help", others = column + 1)))
}

/// Whether a line begins an item, or with a key and its colon.
pub(super) fn has_key(line: &str) -> bool {
    let bare = line.trim_start();
    let key = bare.split(':').next().unwrap_or_default();
    bare.starts_with("- ") || bare.contains(':') && !key.is_empty() && !key.contains(' ')
}

/// The line of a place, or where that says nothing the last one before it that does; with the offset at which it begins.
pub(super) fn line_at(source: &str, at: Span) -> Option<(usize, &str)> {
    lines_around(source, at).pop()
}

/// The line of a place and the one before it that says something, in order; with the offset at which each begins.
pub(super) fn lines_around(source: &str, at: Span) -> Vec<(usize, &str)> {
    let mut end = source.get(at.start..).and_then(|rest| rest.find('\n')).map_or(source.len(), |i| at.start + i);
    let mut out = Vec::new();
    while out.len() < 2 {
        let start = source.get(..end).and_then(|before| before.rfind('\n')).map_or(0, |i| i + 1);
        let line = source.get(start..end).unwrap_or_default();
        if is_read(line) {
            out.insert(0, (start, line));
        }
        if start == 0 {
            break;
        }
        end = start - 1;
    }
    out
}
