//! The document as Markdown.

use crate::base::text;
use crate::ui::report::markdown::escaped;
use crate::ui::review_document::blocks::{DocBlock, DocItem, DocRun, RunStyle, section_headings};

/// The document as Markdown. What an author wrote can't become markup.
pub(crate) fn as_markdown(blocks: &[DocBlock]) -> String {
    let mut out = String::new();
    let mut section = 0;
    for block in blocks {
        if !out.is_empty() {
            out.push('\n');
        }
        match block {
            DocBlock::Heading { level: 2, runs } => {
                section += 1;
                out.push_str(&format!("## {section}. {}\n", inline(runs)));
            }
            DocBlock::Heading { level, runs } => out.push_str(&format!("{} {}\n", "#".repeat(usize::from(*level)), inline(runs))),
            DocBlock::Para(runs) => out.push_str(&format!("{}\n", inline(runs))),
            DocBlock::List { numbered, items } => lines(&mut out, items, *numbered, 0),
            DocBlock::Table { head, rows, .. } => {
                // A table of Markdown has a head, though it may be empty.
                let columns = rows.first().map_or(head.len(), Vec::len);
                let head = if head.is_empty() { " | ".repeat(columns.saturating_sub(1)) } else { head.join(" | ") };
                out.push_str(&format!("| {head} |\n|{}\n", " --- |".repeat(columns)));
                for row in rows {
                    out.push_str(&format!("| {} |\n", row.iter().map(|cell| inline(cell)).collect::<Vec<_>>().join(" | ")));
                }
            }
            DocBlock::NewPage => out.push_str("---\n"),
            DocBlock::Contents => {
                out.extend((1..).zip(section_headings(blocks)).map(|(n, runs)| format!("{n}. {}\n", inline(runs))));
            }
        }
    }
    text::soft(&text::clean(&out))
}

fn lines(out: &mut String, items: &[DocItem], numbered: bool, depth: usize) {
    for (i, item) in items.iter().enumerate() {
        let mark = if numbered { format!("{}.", i + 1) } else { "-".to_owned() };
        out.push_str(&format!("{}{mark} {}\n", "   ".repeat(depth), inline(&item.runs)));
        lines(out, &item.items, false, depth + 1);
    }
}

fn inline(runs: &[DocRun]) -> String {
    let one = |run: &DocRun| {
        // Blanks at the ends would keep the marks from being read as such.
        let inner = run.text.trim();
        let (before, behind) = (run.text.starts_with(' '), run.text.ends_with(' ') && !inner.is_empty());
        let words = escaped(inner);
        let marked = match run.style {
            _ if inner.is_empty() => String::new(),
            RunStyle::Firm => format!("{words} "),
            RunStyle::Plain | RunStyle::Quiet | RunStyle::Letter => words,
            RunStyle::Strong => format!("**{words}**"),
            RunStyle::Gone => format!("<del>{words}</del>"),
            RunStyle::Come => format!("<ins>{words}</ins>"),
        };
        format!("{}{marked}{}", if before { " " } else { "" }, if behind { " " } else { "" })
    };
    runs.iter().map(one).collect()
}
