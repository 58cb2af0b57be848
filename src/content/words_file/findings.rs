//! What is wrong with a words file.

use crate::base::text::{self, nearest};
use crate::content::reader::slips::placeholders_in;
use crate::content::words_file::doubts::{TranslatedNames, doubts};
use crate::content::words_file::faults::{WordsFault, WordsFinding};
use crate::content::words_file::{MatchedText, MatchedWords, TextStanding, WordsEntry};

/// Columns of a text on a screen of 80.
const COLUMNS: usize = 70;

/// Lines that a text may have there, by the end of its id; any other may have half as many again as the one it was made from.
const MOST_LINES: [(&str, &str, usize); 5] = [
    ("questions/", "/ask", 3),
    ("questions/", "/hint", 2),
    ("answers/", "/text", 2),
    ("outcomes/", "/title", 1),
    ("sections/", "/title", 1),
];

/// Texts that belong nowhere for which the one that may be meant is looked for: nobody reads on who has mended so many.
const LOOKED_UP: usize = 100;

/// Everything that is wrong with a words file, or may be: what belongs nowhere first, then in the order of the questions file.
pub fn findings(matched: &MatchedWords<'_>) -> Vec<WordsFinding> {
    let of = |e: &WordsEntry, fault| WordsFinding { id: e.id.clone(), at: Some(e.at), fault };
    let left = |(nth, e): (usize, &&WordsEntry)| {
        let meant = if nth < LOOKED_UP { meant(matched, &e.id) } else { None };
        of(e, WordsFault::LeftOver(meant.map(str::to_owned)))
    };
    let mut out: Vec<WordsFinding> = matched.left_over.iter().enumerate().map(left).collect();
    out.extend(matched.not_needed.iter().map(|e| of(e, WordsFault::NotNeeded)));
    let names = TranslatedNames::of(matched);
    for text in &matched.texts {
        let at = text.entry.map(|e| e.at);
        let mut add = |fault| out.push(WordsFinding { id: text.id.to_owned(), at, fault });
        let Some(entry) = text.entry.filter(|_| text.standing != TextStanding::Missing) else {
            add(WordsFault::Missing);
            continue;
        };
        if text.standing == TextStanding::Stale {
            add(WordsFault::Stale(entry.was.clone().unwrap_or_else(|| entry.from.clone()), text.text.to_owned()));
        }
        for word in placeholders_in(text.text).filter(|word| !entry.to.contains(word)) {
            add(WordsFault::PlaceholderLost(word.to_owned()));
        }
        if let Some(other) = same_answer(matched, text) {
            add(WordsFault::SameAnswer(other.to_owned()));
        }
        let (lines, most) = (lines(&entry.to), most_lines(text));
        if lines > most {
            add(WordsFault::TooLong(lines, most));
        }
        doubts(&names, text, &entry.to).into_iter().for_each(add);
    }
    out
}

/// The id of a text without a translation that somebody may have meant by another id.
fn meant<'a>(matched: &MatchedWords<'a>, id: &str) -> Option<&'a str> {
    nearest(id, matched.texts.iter().filter(|t| t.standing == TextStanding::Missing).map(|t| t.id))
}

fn lines(text: &str) -> usize {
    text::wrap(text, COLUMNS).len()
}

fn most_lines(text: &MatchedText<'_>) -> usize {
    let own = lines(text.text);
    let fixed = MOST_LINES.iter().find(|(start, end, _)| text.id.starts_with(start) && text.id.ends_with(end));
    fixed.map_or(own + own.div_ceil(2), |(.., most)| own.max(*most))
}

/// An earlier answer of the same question with the same translation, although their texts differ.
fn same_answer<'a>(matched: &MatchedWords<'a>, text: &MatchedText<'_>) -> Option<&'a str> {
    let said = |t: &MatchedText<'_>| t.translation().unwrap_or(t.text).trim().to_lowercase();
    let question = |id: &str| id.strip_prefix("answers/")?.strip_suffix("/text")?.split('/').next().map(str::to_owned);
    let own = question(text.id)?;
    let before = matched.texts.iter().take_while(|t| t.id != text.id);
    let same = before.filter(|t| question(t.id).as_ref() == Some(&own)).find(|t| said(t) == said(text));
    same.map(|t| t.id)
}
