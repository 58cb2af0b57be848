//! Which text of a words file belongs to which text of a questions file.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::review::{LocatedText, Part, Words};
use crate::content::words_file::{WordsEntry, WordsFile};

/// Items of a questions file whose words are for its authors and reviewers, and the language, which a words file has of its own.
const NOT_TRANSLATED: [&str; 5] = ["language", "sources/", "guarantees/", "scenarios/", "hazards/"];

/// Fields of a help line that are the same in every language. What else a place is called is typed, and never shown.
const NUMBERS: [&str; 2] = ["/number", "/word"];

/// Hours of a help line that the program reads, and says in its own words: no sentence of anybody's.
const SAID_BY_THE_PROGRAM: [&str; 2] = ["24/7", "check"];

/// Keys of a text by place, with which the id of a text of a list may end.
const BY_PLACE: [&str; 4] = ["/else", "/if-no-emergency", "/if-no-ambulance", "/if-no-line/"];

/// Whether a translation is what its text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextStanding {
    /// It was made from the text as it is.
    Current,
    /// The text has changed since.
    Stale,
    /// There is none.
    Missing,
}

/// A text of a questions file with its translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MatchedText<'a> {
    /// The id of the text.
    pub id: &'a str,
    /// The text.
    pub text: &'a str,
    /// The part of the questions file that it belongs to.
    pub part: &'a Part,
    /// Its place in the words file.
    pub entry: Option<&'a WordsEntry>,
    /// How the two stand to each other.
    pub standing: TextStanding,
}

impl<'a> MatchedText<'a> {
    /// Its translation, where there is one, stale or not.
    pub fn translation(&self) -> Option<&'a str> {
        self.entry.filter(|_| self.standing != TextStanding::Missing).map(|e| e.to.as_str())
    }
}

/// Every text of a questions file that people meet, with its translation.
#[derive(Debug, Clone)]
pub struct MatchedWords<'a> {
    /// The language of the translation.
    pub language: &'a str,
    /// The texts, in the order of the questions file.
    pub texts: Vec<MatchedText<'a>>,
    /// Texts of the words file that belong to none.
    pub left_over: Vec<&'a WordsEntry>,
    /// Texts of the words file that belong to one which the program says in its own words.
    pub not_needed: Vec<&'a WordsEntry>,
}

impl<'a> MatchedWords<'a> {
    /// Matches a words file with the texts of a questions file, in file order. A text of a list has no id that stays with it: it
    /// is found by what it was made from, and by its place only where the list is as long as it was.
    pub fn new(file: &'a WordsFile, texts: &'a [LocatedText]) -> Self {
        let by_id: BTreeMap<&str, &WordsEntry> = file.texts.iter().map(|e| (e.id.as_str(), e)).collect();
        let is_met =
            |t: &&LocatedText| is_translated(&t.id, &t.text) || may_be_translated(&t.id) && by_id.contains_key(t.id.as_str());
        let met: Vec<&LocatedText> = texts.iter().filter(is_met).collect();
        let wanted: Vec<(&str, &str)> = met.iter().map(|t| (t.id.as_str(), t.text.as_str())).collect();
        let (mut now, mut then) = (BTreeMap::<String, Vec<&str>>::new(), BTreeMap::<String, Vec<&WordsEntry>>::new());
        for (id, _) in &wanted {
            now.entry(list_of(id)).or_default().push(id);
        }
        for entry in &file.texts {
            then.entry(list_of(&entry.id)).or_default().push(entry);
        }
        let mut used: BTreeSet<&str> = BTreeSet::new();
        let mut found: Vec<Option<&WordsEntry>> = Vec::with_capacity(wanted.len());
        // What is the same, at its own place before any other one.
        for (id, text) in &wanted {
            let own = by_id.get(id).copied().filter(|e| e.from == *text);
            let moved = || {
                let list = then.get(&list_of(id))?;
                let is_elsewhere = |e: &&&WordsEntry| e.from == *text && !used.contains(e.id.as_str());
                // One that is right where it stands isn't taken from there.
                let at_home = |e: &&&WordsEntry| wanted.iter().any(|(id, text)| *id == e.id && *text == e.from);
                list.iter().find(|e| is_elsewhere(e) && !at_home(e)).copied()
            };
            let entry = own.or_else(moved);
            used.extend(entry.map(|e| e.id.as_str()));
            found.push(entry);
        }
        for (at, (id, _)) in wanted.iter().enumerate() {
            let list = list_of(id);
            let as_long = now.get(&list).map(Vec::len) == then.get(&list).map(Vec::len);
            if found[at].is_none()
                && as_long
                && let Some(entry) = by_id.get(id).filter(|e| !used.contains(e.id.as_str()))
            {
                used.insert(&entry.id);
                found[at] = Some(entry);
            }
        }
        let text = |(of, entry): (&'a LocatedText, Option<&'a WordsEntry>)| {
            let (id, text) = (of.id.as_str(), of.text.as_str());
            let standing = match entry {
                Some(e) if e.to.is_empty() => TextStanding::Missing,
                Some(e) if e.from == text && e.was.is_none() => TextStanding::Current,
                Some(_) => TextStanding::Stale,
                None => TextStanding::Missing,
            };
            MatchedText { id, text, part: &of.part, entry, standing }
        };
        let own: BTreeSet<&str> = texts.iter().filter(|t| is_said(&t.id, &t.text)).map(|t| t.id.as_str()).collect();
        let left = file.texts.iter().filter(|e| !used.contains(e.id.as_str()));
        let (not_needed, left_over): (Vec<&WordsEntry>, Vec<&WordsEntry>) = left.partition(|e| own.contains(e.id.as_str()));
        let texts = met.into_iter().zip(found).map(text).collect();
        Self { language: &file.language, texts, left_over, not_needed }
    }

    /// How many of the texts have a translation, stale ones among them.
    pub fn translated(&self) -> usize {
        self.texts.iter().filter(|t| t.translation().is_some()).count()
    }

    /// How many of the texts stand in the words file, translated or not.
    pub(crate) fn known(&self) -> usize {
        self.texts.iter().filter(|t| t.entry.is_some()).count()
    }

    /// The words to lay over the questions file: stale ones, too, since the language that somebody knows helps more than none.
    pub fn words(&self) -> Words {
        let texts = self.texts.iter().filter_map(|t| Some((t.id, t.translation()?)));
        texts.fold(Words::default().with("language", self.language), |words, (id, text)| words.with(id, text))
    }
}

/// Whether people meet a text, and it is words that stand nowhere in the program.
fn is_translated(id: &str, text: &str) -> bool {
    let is_number = id.starts_with("lines/") && NUMBERS.iter().any(|field| id.ends_with(field));
    !is_number && !is_said(id, text) && !id.contains("/also/") && !NOT_TRANSLATED.iter().any(|start| id.starts_with(start))
}

/// Whether the program says a text in its own words.
fn is_said(id: &str, text: &str) -> bool {
    id.starts_with("lines/") && id.ends_with("/hours") && SAID_BY_THE_PROGRAM.contains(&text)
}

/// Whether a text is translated where somebody has written a translation, and is asked of nobody: a source is called what its paper
/// is called, but for an organisation that has a name in each language.
fn may_be_translated(id: &str) -> bool {
    id.starts_with("sources/") && (id.ends_with("/title") || id.ends_with("/author"))
}

/// The list that a text stands in, with what it says of places there; the id itself where it stands in none.
fn list_of(id: &str) -> String {
    let end = BY_PLACE.iter().filter_map(|key| id.find(key)).min().unwrap_or(id.len());
    let (front, ending) = id.split_at(end);
    match front.rsplit_once('/') {
        Some((list, at)) if !at.is_empty() && at.bytes().all(|b| b.is_ascii_digit()) => format!("{list}/*{ending}"),
        _ => id.to_owned(),
    }
}
