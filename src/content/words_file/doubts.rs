//! What may be wrong with a translation: facts that differ from the original's. A translator looks at it again, and may be right.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::hearing::heard;
use crate::content::reader::slips::placeholders_in;
use crate::content::words_file::faults::WordsFault;
use crate::content::words_file::{MatchedText, MatchedWords};

/// Words that a text has at least, where it is hardly ever the same in another language.
const SENTENCE: usize = 3;

/// Names of which no two of a kind say the same, by the beginning and the end of their ids.
const NAMES: [(&str, &str); 5] =
    [("places/", "/name"), ("audiences/", "/heading"), ("outcomes/", "/title"), ("sections/", "/title"), ("supports/", "/name")];

/// The texts by which two of a kind are told apart: the id of the first of each, by its kind and its translation.
pub(super) struct TranslatedNames<'a>(BTreeMap<(usize, String), &'a MatchedText<'a>>);

impl<'a> TranslatedNames<'a> {
    pub(super) fn of(matched: &'a MatchedWords<'a>) -> Self {
        let mut all = BTreeMap::new();
        for text in &matched.texts {
            if let (Some(kind), Some(to)) = (kind_of(text.id), text.translation()) {
                all.entry((kind, to.trim().to_lowercase())).or_insert(text);
            }
        }
        Self(all)
    }

    /// An earlier name of the kind that says the same, though the two originals differ.
    fn same_as(&self, text: &MatchedText<'_>, to: &str) -> Option<&'a str> {
        let first = self.0.get(&(kind_of(text.id)?, to.trim().to_lowercase()))?;
        (first.id != text.id && first.text.trim().to_lowercase() != text.text.trim().to_lowercase()).then_some(first.id)
    }
}

fn kind_of(id: &str) -> Option<usize> {
    NAMES.iter().position(|(start, end)| id.starts_with(start) && id.ends_with(end))
}

/// Everything that may be wrong with one translation.
pub(super) fn doubts(names: &TranslatedNames<'_>, text: &MatchedText<'_>, to: &str) -> Vec<WordsFault> {
    let mut out: Vec<WordsFault> = Vec::new();
    let there = numbers(to);
    out.extend(numbers(text.text).into_iter().filter(|n| !there.contains(n)).map(WordsFault::NumberLost));
    out.extend(names.same_as(text, to).map(|id| WordsFault::SameName(id.to_owned())));
    if to.trim() == text.text.trim() && to.split_whitespace().count() >= SENTENCE && !text.id.ends_with("/service") {
        out.push(WordsFault::Untouched);
    }
    out.extend(to.split_whitespace().find(|word| mixes_scripts(word)).map(|word| WordsFault::MixedLetters(word.to_owned())));
    let words: BTreeSet<&str> = placeholders_in(text.text).collect();
    let twice = |word: &&str| to.matches(*word).count() > text.text.matches(*word).count();
    out.extend(words.into_iter().filter(twice).map(|word| WordsFault::PlaceholderAgain(word.to_owned())));
    if to.trim().contains('\n') && !text.text.trim().contains('\n') {
        out.push(WordsFault::LineFeed);
    }
    out
}

/// The numbers of a text in plain digits, without zeros before them: "9:00" and "09:00" tell the same.
fn numbers(text: &str) -> BTreeSet<String> {
    let plain = heard(text);
    let runs = plain.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| Some(run.trim_start_matches('0')).filter(|n| !n.is_empty()).unwrap_or("0").to_owned()).collect()
}

/// Whether a word has letters of two scripts that look alike, such as a Cyrillic "а" among Latin letters: a search and a voice
/// take it for another word.
fn mixes_scripts(word: &str) -> bool {
    // "PDF-файл" is two words, each in one script.
    word.split(|c: char| !c.is_alphabetic()).any(|part| {
        let has = |range: std::ops::RangeInclusive<char>| part.chars().any(|c| range.contains(&c));
        let latin = has('a'..='z') || has('A'..='Z') || has('\u{c0}'..='\u{24f}');
        latin && (has('\u{370}'..='\u{3ff}') || has('\u{400}'..='\u{52f}'))
    })
}

#[cfg(test)]
mod tests {
    use super::{mixes_scripts, numbers};

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        assert_eq!(numbers("Open 09:00 to 17:00, 1,000 times"), numbers("Otwarte 9.00–17.00, 1 000 razy"));
        assert_eq!(numbers("18"), numbers("١٨"));
        assert_ne!(numbers("under 18"), numbers("poniżej 16"));
        assert_ne!(numbers("24/7"), numbers("9:00-17:00"));
    }

    #[test]
    fn letters_of_two_scripts_in_a_word_are_seen() {
        assert!(mixes_scripts("Tаk") && mixes_scripts("«Tаk»") && mixes_scripts("Αlpha"));
        for fine in ["Tak", "Так", "żółć", "PDF-файл", "24/7", "суїцид", "naïve"] {
            assert!(!mixes_scripts(fine), "{fine}");
        }
    }
}
