//! Blocks as Markdown, for a file that somebody asked for.

use crate::base::text;
use crate::ui::report::{blocks::Block, to_lines};

/// Blocks as Markdown. What a person wrote can't become markup.
pub(crate) fn marked(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut in_list = false;
    for block in blocks {
        let item = matches!(block, Block::Item(_) | Block::Step(..) | Block::Line { .. });
        let follows = item && in_list;
        if !out.is_empty() && !follows {
            out.push('\n');
        }
        in_list = item;
        let line = match block {
            Block::Title(t) => format!("# {}", escaped(t)),
            Block::Heading(t) => format!("## {}", escaped(t)),
            Block::Pace(t) | Block::Strong(t) => format!("**{}**", escaped(t)),
            Block::Para(t) | Block::Small(t) => escaped(t),
            Block::Item(t) => format!("- {}", escaped(t)),
            Block::Step(n, t) => format!("{n}. {}", escaped(t)),
            Block::Line { .. } => format!("- {}", escaped(&to_lines(std::slice::from_ref(block), usize::MAX).join(" "))),
            Block::Gap => continue,
        };
        out.push_str(&line);
        out.push('\n');
    }
    text::soft(&text::clean(&out))
}

/// Where an e-mail address stands in a text: whoever copies it must get the address and nothing else.
fn addresses(text: &str) -> Vec<std::ops::Range<usize>> {
    let part = |c: char| c.is_alphanumeric() || ['.', '_', '-', '+', '@'].contains(&c);
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(begins) = text.get(from..).and_then(|rest| rest.find(part)).map(|at| from + at) {
        let rest = text.get(begins..).unwrap_or_default();
        let ends = begins + rest.find(|c| !part(c)).unwrap_or(rest.len());
        let word = text.get(begins..ends).unwrap_or_default();
        let is_address =
            |(name, host): (&str, &str)| !name.is_empty() && !host.contains('@') && host.trim_matches('.').contains('.');
        if word.split_once('@').is_some_and(is_address) {
            out.push(begins..ends);
        }
        from = ends;
    }
    out
}

/// Text in Markdown, on one line and without markup of its own. A site in it is no link, since many programs make one of any that
/// they find; an e-mail address stands as it is written.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // What begins a list, a rule or an underlined heading does so at the front alone.
    let number = text.bytes().take_while(u8::is_ascii_digit).count();
    let begins = |(i, c): (usize, char)| match c {
        '-' | '+' | '=' => i == 0,
        '.' | ')' => i > 0 && i == number,
        _ => false,
    };
    let addresses = addresses(text);
    for (i, c) in text.char_indices() {
        let in_address = addresses.iter().any(|span| span.contains(&i));
        let before = || text.get(..i).unwrap_or_default();
        let of_an_address = match c {
            '@' => !in_address,
            ':' => text.get(i + 1..).is_some_and(|rest| rest.starts_with("//")),
            '.' => before().get(i.saturating_sub(3)..).is_some_and(|www| www.eq_ignore_ascii_case("www")),
            _ => false,
        };
        let marks = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~');
        if of_an_address || begins((i, c)) || marks && !(in_address && c == '_') {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Block, marked};

    #[test]
    fn what_somebody_wrote_is_never_markup() {
        for (written, stands) in [
            ("1. Ring", "1\\. Ring"),
            ("- not a list", "\\- not a list"),
            ("=====", "\\====="),
            ("in 2026. Then - and 3) more", "in 2026. Then - and 3) more"),
            ("at https://a.b, write to me@a.b.", "at https\\://a.b, write to me@a.b."),
            ("hale_b@harbour-mentoring.org.uk, _not_ @here", "hale_b@harbour-mentoring.org.uk, \\_not\\_ \\@here"),
            ("(www.a.b) or WWW.A.B: now", "(www\\.a.b) or WWW\\.A.B: now"),
            ("<b>*hi*</b> [x](y) `z` # & ~", "\\<b\\>\\*hi\\*\\</b\\> \\[x\\](y) \\`z\\` \\# \\& \\~"),
        ] {
            assert_eq!(marked(&[Block::Para(written.to_owned())]), format!("{stands}\n"));
        }
    }
}
