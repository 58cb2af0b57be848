//! Words that are listened for, in each language of the program.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::base::phrases::{Language, language};
use crate::base::text::{folded_words, stands_in};

/// Words that are listened for, in each language of the program. English is understood beside any other.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    english: &'static [&'static str],
    /// Without accents, as [`unaccented`] leaves a line.
    spanish: &'static [&'static str],
}

impl Vocabulary {
    /// The words in each language.
    pub const fn new(english: &'static [&'static str], spanish: &'static [&'static str]) -> Self {
        Vocabulary { english, spanish }
    }

    /// The words that are understood now, those of the chosen language first.
    pub fn all(self) -> impl Iterator<Item = &'static str> + Clone {
        self.lists().flatten().copied()
    }

    /// The lists that are listened for now, that of the chosen language first.
    fn lists(self) -> impl Iterator<Item = &'static [&'static str]> + Clone {
        let own = match language() {
            Language::English => None,
            Language::Spanish => Some(self.spanish),
        };
        own.into_iter().chain([self.english])
    }

    /// The English words alone.
    pub fn english(self) -> &'static [&'static str] {
        self.english
    }

    /// The first word of the chosen language, to be shown.
    pub fn shown(self) -> &'static str {
        self.all().next().unwrap_or_default()
    }

    /// Whether a word is one of them.
    pub fn has(self, word: &str) -> bool {
        self.all().any(|w| w == word)
    }

    /// Whether one of them stands in a line that has one space around each word.
    pub fn stands_in(self, spaced: &str) -> bool {
        self.all().any(|phrase| stands_in(spaced, phrase))
    }

    /// The place of the first word that this is true of, among the words of its own language.
    pub fn position(self, is: impl Fn(&str) -> bool) -> Option<usize> {
        self.lists().find_map(|words| words.iter().position(|word| is(word)))
    }

    /// What stands in a line behind the first of them that it begins with.
    pub fn behind(self, line: &str) -> Option<&str> {
        self.all().find_map(|word| line.strip_prefix(word))
    }

    /// How many words each entry takes that these begin with.
    pub fn lengths(self, words: &[String]) -> impl Iterator<Item = usize> {
        self.all().filter_map(|entry| {
            let length = entry.split(' ').count();
            (words.len() >= length && words[..length].join(" ") == entry).then_some(length)
        })
    }

    /// What is left of words behind none, one or more of these, up to all of those that they begin with.
    pub fn rests(self, words: &[String]) -> impl Iterator<Item = &[String]> {
        (0..=words.len()).take_while(move |at| *at == 0 || self.has(&words[at - 1])).map(|at| &words[at..])
    }
}

/// The words of a text as they are compared with these.
pub fn unaccented_words(text: &str) -> Vec<String> {
    folded_words(text).iter().map(|word| unaccented(word).into_owned()).collect()
}

/// A heard line as it is compared: without accents where the chosen language has them. The ñ is a letter of its own.
pub fn unaccented(heard: &str) -> Cow<'_, str> {
    let plain = |c: char| match c {
        'á' | 'à' => 'a',
        'é' | 'è' => 'e',
        'í' | 'ì' => 'i',
        'ó' | 'ò' => 'o',
        'ú' | 'ù' | 'ü' => 'u',
        c => c,
    };
    match language() {
        Language::English => Cow::Borrowed(heard),
        Language::Spanish => Cow::Owned(heard.nfc().map(plain).collect()),
    }
}
