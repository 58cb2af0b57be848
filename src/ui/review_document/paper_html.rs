//! The document as HTML in one file: nothing is fetched, nothing runs, and it prints on A4.

use std::fmt::Write;

use crate::base::phrases::phrase;
use crate::ui::report::html::Esc;
use crate::ui::review_document::blocks::{DocBlock, DocItem, DocRun, RunStyle, TableLook, section_headings};

/// Items of a list that is kept on one page, those below them included.
const SHORT_LIST: usize = 6;

/// Black on white; a heading stays with what it is about, and no item is torn apart if it can be
/// helped.
const STYLE: &str = "body{font:11pt/1.4 Arial,'Liberation Sans',Helvetica,sans-serif;max-width:50em;margin:1.5em auto;padding:0 1em;color:#111;background:#fff}\
h1{font-size:1.7em;margin:.2em 0}h2{font-size:1.3em;margin:1.6em 0 .4em;border-bottom:2px solid #111}h3{font-size:1.05em;margin:1.1em 0 .2em}\
p,ul,ol{margin:.25em 0}ul,ol{padding-left:1.4em}table{border-collapse:collapse;margin:.5em 0;width:100%}\
.numbered td:first-child{width:3.5em}td,th{border:1px solid #888;padding:.15em .4em;text-align:left;vertical-align:top}.quiet{font-size:.85em;color:#444}\
del{background:#eee;text-decoration:line-through}ins{font-weight:bold;text-decoration:underline}nav a{color:#111}\
ul.rule{list-style:none;padding-left:1.8em}ul.rule>li{text-indent:-1.6em}ul.rule>li *{text-indent:0}ul.rule>li ul.rule>li{text-indent:-1.6em}\
nav ol{padding-left:2.2em;columns:2}.form td:first-child{width:30%}.form td{height:8mm}.signed tr:last-child td{height:16mm}.lines td{height:8.6mm}\
.lines th:first-child{width:14%}.lines th:last-child{width:12%}\
.ballot td:last-child{width:9.5em}.firm{white-space:nowrap}\
@page{size:A4;margin:9mm 10mm 11mm}@media print{body{font-size:8pt;line-height:1.18;margin:0;max-width:none;padding:0}\
h2{margin:1.3em 0 .3em}h3{margin:.6em 0 .1em}td,th{padding:.1em .4em}p,ul,ol{margin:.12em 0}h1,h2,h3,.lead{break-after:avoid}h3+p{break-after:avoid}\
li,tr,.form,.whole{break-inside:avoid}li:has(ul ul){break-inside:auto}.page{break-after:page}p{orphans:2;widows:2}}";

/// The document as a page of its own. Every side of paper has its number and the file's fingerprint, so that one that was lost
/// is missed.
pub(crate) fn as_html(language: &str, title: &str, fingerprint: &str, blocks: &[DocBlock]) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{}</title>\n<style>{STYLE}{}</style>\n</head>\n<body>\n",
        Esc(language),
        Esc(title),
        footer(fingerprint)
    );
    let mut section = 0;
    for (at, block) in blocks.iter().enumerate() {
        // Writing to a string can't fail.
        let _ = match block {
            DocBlock::Heading { level: 2, runs } => {
                section += 1;
                writeln!(out, "<h2 id=\"s{section}\">{section}. {}</h2>", inline(runs))
            }
            DocBlock::Heading { level, runs } => writeln!(out, "<h{level}>{}</h{level}>", inline(runs)),
            DocBlock::Para(runs) if runs.is_empty() => Ok(()),
            // What stands before a list stays with it.
            DocBlock::Para(runs) if matches!(blocks.get(at + 1), Some(DocBlock::List { .. } | DocBlock::Table { .. })) => {
                writeln!(out, "<p class=\"lead\">{}</p>", inline(runs))
            }
            DocBlock::Para(runs) => writeln!(out, "<p>{}</p>", inline(runs)),
            DocBlock::List { numbered, items } if size(items) <= SHORT_LIST => {
                writeln!(out, "<div class=\"whole\">{}</div>", list(*numbered, items))
            }
            DocBlock::List { numbered, items } => writeln!(out, "{}", list(*numbered, items)),
            DocBlock::NewPage => writeln!(out, "<div class=\"page\"></div>"),
            DocBlock::Table { look, head, rows } => {
                let class = match look {
                    TableLook::Numbered => "numbered",
                    TableLook::Words => "words",
                    TableLook::Ballot => "ballot",
                    TableLook::Form => "form",
                    TableLook::Signed => "form signed",
                    TableLook::Lines => "lines",
                };
                let heads: String = head.iter().map(|h| format!("<th>{}</th>", Esc(h))).collect();
                let cells = |row: &Vec<Vec<DocRun>>| row.iter().map(|c| format!("<td>{}</td>", inline(c))).collect::<String>();
                let rows: String = rows.iter().map(|row| format!("<tr>{}</tr>\n", cells(row))).collect();
                let heads = if head.is_empty() { String::new() } else { format!("<thead><tr>{heads}</tr></thead>\n") };
                writeln!(out, "<table class=\"{class}\">\n{heads}<tbody>\n{rows}</tbody>\n</table>")
            }
            DocBlock::Contents => {
                let line = |(n, runs)| format!("<li><a href=\"#s{n}\">{}</a></li>\n", inline(runs));
                let lines: String = (1..).zip(section_headings(blocks)).map(line).collect();
                writeln!(out, "<nav><h3>{}</h3>\n<ol>\n{lines}</ol></nav>", Esc(phrase("print-contents")))
            }
        };
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// The foot of every side of paper. `fingerprint`: hexadecimal digits.
fn footer(fingerprint: &str) -> String {
    let digits: String = fingerprint.chars().filter(char::is_ascii_hexdigit).collect();
    let of = phrase("print-side-of");
    format!(
        "@page{{@bottom-left{{content:\"{digits}\";font:7pt Arial,sans-serif}}@bottom-right{{content:counter(page) \" {of} \" \
         counter(pages);font:7pt Arial,sans-serif}}}}"
    )
}

/// How many items a list has, those below them included.
fn size(items: &[DocItem]) -> usize {
    items.iter().map(|item| 1 + size(&item.items)).sum()
}

fn list(numbered: bool, items: &[DocItem]) -> String {
    let tag = if numbered { "ol" } else { "ul" };
    // Parts of a rule have letters in place of dots.
    let lettered = items.first().and_then(|i| i.runs.first()).is_some_and(|r| r.style == RunStyle::Letter);
    let class = if lettered { " class=\"rule\"" } else { "" };
    let one = |item: &DocItem| {
        let below = if item.items.is_empty() { String::new() } else { list(false, &item.items) };
        format!("<li>{}{below}</li>", inline(&item.runs))
    };
    format!("<{tag}{class}>{}</{tag}>", items.iter().map(one).collect::<Vec<_>>().join("\n"))
}

fn inline(runs: &[DocRun]) -> String {
    let one = |run: &DocRun| {
        let text = Esc(&run.text);
        match run.style {
            RunStyle::Plain | RunStyle::Letter => text.to_string(),
            RunStyle::Firm => format!("<span class=\"firm\">{text}</span> "),
            RunStyle::Strong => format!("<strong>{text}</strong>"),
            RunStyle::Quiet => format!("<span class=\"quiet\">{text}</span>"),
            RunStyle::Gone => format!("<del>{text}</del>"),
            RunStyle::Come => format!("<ins>{text}</ins>"),
        }
    };
    runs.iter().map(one).collect()
}
