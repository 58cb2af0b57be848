//! Blocks as HTML, for a browser or a printer: nothing is fetched and nothing runs.

use std::fmt::{self, Write};

use crate::base::text;
use crate::ui::report::{Report, blocks::Block};

/// Text as HTML: nothing in it is markup.
pub(crate) struct Esc<'a>(pub(crate) &'a str);

impl fmt::Display for Esc<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in text::soft(&text::clean(self.0)).chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// Black on white, one column, and on paper two pages at most.
const STYLE: &str = "body{font:11pt/1.4 sans-serif;max-width:42em;margin:1.5em auto;padding:0 1em;color:#111;background:#fff}\
h1{font-size:1.5em;margin:.2em 0}h2{font-size:1.05em;margin:1em 0 .2em}p,ul,ol{margin:.3em 0}ul,ol{padding-left:1.4em}\
.help{border:2px solid #111;padding:.3em .8em;margin:.8em 0}.help h2{margin-top:.2em}.small{font-size:.85em;color:#444}\
.reach{font-weight:bold;white-space:nowrap}svg{display:block;margin:.4em 0}\
@page{size:A4;margin:15mm}@media print{body{font-size:9.5pt;line-height:1.3;margin:0;max-width:none}h2,.help{break-inside:avoid;break-after:avoid}\
.one{font-size:8.5pt;line-height:1.2}.one9{font-size:9pt}.one10{font-size:10pt}.one11{font-size:11pt}\
.one h1{font-size:1.4em}.one h2{margin:.5em 0 .1em}.one p,.one ul,.one ol{margin:.15em 0}.one .help{margin:.4em 0;padding:.2em .6em}}";

/// The sizes of print that a page on one side may have, in points and with their classes, the largest first.
const SIZES: [(f64, &str); 4] = [(11.0, "one one11"), (10.0, "one one10"), (9.0, "one one9"), (8.5, "one")];

/// What a side of Letter or A4 holds within its margins, in points as [`height`] adds them up, which is more than they take: the
/// lower height and the lesser width, with enough to spare for a machine with a wide font.
const SIDE: (f64, f64) = (760.0, 500.0);

/// Blocks as a page that has to stand on one side of paper, in the largest print that fits.
pub(crate) fn one_side(language: &str, title: &str, blocks: &[Block]) -> String {
    let fits = |(size, _): &&(f64, &str)| height(blocks, *size) <= SIDE.0;
    let class = SIZES.iter().find(fits).map_or("one", |(_, class)| *class);
    page(language, title, blocks, None).replacen("<body>", &format!("<body class=\"{class}\">"), 1)
}

/// About how high blocks stand in print of a size, in points.
fn height(blocks: &[Block], size: f64) -> f64 {
    let rows = |text: usize, em: f64| {
        let of_row = SIDE.1 / (0.55 * em * size);
        #[expect(clippy::cast_precision_loss, reason = "a text of some hundred characters")]
        let rows = (text as f64 / of_row).ceil();
        rows * 1.2 * em * size
    };
    let of_block = |block: &Block| match block {
        Block::Title(t) => rows(t.len(), 1.4) + 0.6 * size,
        Block::Heading(t) => rows(t.len(), 1.05) + 0.8 * size,
        Block::Pace(t) | Block::Strong(t) | Block::Para(t) => rows(t.len(), 1.0) + 0.3 * size,
        Block::Small(t) => rows(t.len(), 0.85) + 0.3 * size,
        Block::Item(t) | Block::Step(_, t) => rows(t.len() + 5, 1.0),
        Block::Line { service, reach, details } => rows(service.len() + reach.len() + details.len() + 10, 1.0),
        Block::Gap => 0.0,
    };
    blocks.iter().map(of_block).sum::<f64>() + 4.0 * size
}

/// The direction in which a language is written, by its script where the tag has one.
fn direction(language: &str) -> &'static str {
    let mut parts = language.split('-');
    let (name, script) = (parts.next().unwrap_or_default(), parts.next().filter(|p| p.len() == 4));
    let to_left = match script {
        Some(script) => ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"].contains(&script),
        None => ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"].contains(&name),
    };
    if to_left { "rtl" } else { "ltr" }
}

/// Blocks as a page; with the post where there is a result.
pub(crate) fn page(language: &str, title: &str, blocks: &[Block], report: Option<&Report<'_>>) -> String {
    let mut out = String::new();
    // Writing to a string can't fail.
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        Esc(language),
        direction(language),
        Esc(title)
    );
    let (mut list, mut help): (Option<&str>, bool) = (None, false);
    for (i, block) in blocks.iter().enumerate() {
        let kind = match block {
            Block::Item(_) | Block::Line { .. } => Some("ul"),
            Block::Step(..) => Some("ol"),
            _ => None,
        };
        if kind != list {
            let _ = list.map_or(Ok(()), |was| writeln!(out, "</{was}>"));
            let _ = kind.map_or(Ok(()), |now| writeln!(out, "<{now}>"));
            list = kind;
        }
        let starts_help = matches!(block, Block::Heading(_))
            && blocks.iter().skip(i + 1).take_while(|b| !matches!(b, Block::Heading(_))).any(|b| matches!(b, Block::Line { .. }));
        if matches!(block, Block::Heading(_)) && help && !starts_help {
            out.push_str("</section>\n");
            help = false;
        }
        if starts_help && !help {
            out.push_str("<section class=\"help\">\n");
            help = true;
        }
        let _ = match block {
            Block::Title(t) => writeln!(out, "<h1>{}</h1>", Esc(t)),
            Block::Heading(t) => writeln!(out, "<h2>{}</h2>", Esc(t)),
            Block::Pace(t) => {
                let picture = report.and_then(Report::post).map(|p| p.svg()).unwrap_or_default();
                writeln!(out, "<p>{}</p>\n{picture}", Esc(t))
            }
            Block::Strong(t) => writeln!(out, "<p><strong>{}</strong></p>", Esc(t)),
            Block::Para(t) => writeln!(out, "<p>{}</p>", Esc(t)),
            Block::Item(t) | Block::Step(_, t) => writeln!(out, "<li>{}</li>", Esc(t)),
            Block::Line { service, reach, details } => {
                let small =
                    if details.is_empty() { String::new() } else { format!(" <span class=\"small\">({})</span>", Esc(details)) };
                writeln!(out, "<li>{}: <span class=\"reach\">{}</span>{small}</li>", Esc(service), Esc(reach))
            }
            Block::Small(t) => writeln!(out, "<p class=\"small\">{}</p>", Esc(t)),
            Block::Gap => Ok(()),
        };
    }
    let _ = list.map_or(Ok(()), |was| writeln!(out, "</{was}>"));
    if help {
        out.push_str("</section>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}
