//! Whoever asks for the other language, in its words or in those of this one: "hola, en español por favor", "english please".

use crate::base::phrases::{Language, language, say, within};
use crate::base::text::folded_words;
use crate::ui::line_mode::Talk;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::way_out::exit_word;

/// What may stand beside its name, in either language, whichever is spoken: who asks may know but one.
#[rustfmt::skip]
const BESIDE: &[&str] = &[
    "hello", "hi", "hey", "please", "pls", "plz", "in", "can", "could", "may", "i", "id", "we", "you", "have", "it", "this", "that",
    "all", "be", "do", "is", "there", "change", "switch", "to", "the", "a", "language", "version", "want", "would", "like", "need",
    "prefer", "only", "speak", "talk", "read", "rather", "sorry", "thanks", "thank", "put", "use", "got", "into", "um",
    "hola", "buenas", "por", "favor", "porfa", "porfavor", "en", "quiero", "quisiera", "queria", "puedo", "puede", "puedes", "podria",
    "podemos", "ser", "esto", "todo", "lo", "el", "la", "al", "idioma", "cambiar", "cambia", "cambio", "hay", "esta", "prefiero",
    "mejor", "solo", "hablo", "hablas", "necesito", "gracias", "perdon", "ponlo", "poner", "pon",
];

/// Words that only one of the two languages has, as they are typed to a stranger.
const ONLY_SPANISH: &[&str] = &[
    "hola", "buenas", "disculpe", "disculpa", "hablo", "ingles", "quiero", "quisiera", "necesito", "gracias", "favor", "soy",
    "estoy", "tengo", "vivo", "entiendo", "ayuda", "usted", "alguien", "trabajo", "puede", "porque", "esto",
];
const ONLY_ENGLISH: &[&str] = &[
    "hello",
    "hi",
    "sorry",
    "speak",
    "spanish",
    "want",
    "would",
    "need",
    "thanks",
    "please",
    "i",
    "im",
    "am",
    "have",
    "live",
    "understand",
    "help",
    "you",
    "somebody",
    "someone",
    "the",
    "this",
    "my",
    "dont",
];
/// Such words of a line that is plainly in a language, at the least.
const PLAINLY: usize = 3;

/// The language that a line is plainly in: it has several words of it, and none of the other.
fn language_of(line: &str) -> Option<Language> {
    let words = folded_words(line);
    let count = |known: &[&str]| words.iter().filter(|word| known.contains(&word.as_str())).count();
    match (count(ONLY_SPANISH), count(ONLY_ENGLISH)) {
        (spanish, 0) if spanish >= PLAINLY => Some(Language::Spanish),
        (0, english) if english >= PLAINLY => Some(Language::English),
        _ => None,
    }
}

/// The language that a line asks for, where it asks for nothing else.
pub(crate) fn language_wanted(line: &str) -> Option<Language> {
    let words = folded_words(line);
    let named: Vec<Language> = words.iter().filter_map(|word| Language::of_name(word)).collect();
    let beside = |word: &String| Language::of_name(word).is_some() || BESIDE.contains(&word.as_str());
    matches!(named.as_slice(), [_]).then(|| named[0]).filter(|_| words.iter().all(beside))
}

impl Talk<'_, '_> {
    /// Whether a line names the other language, where the questions are there in it.
    pub(crate) fn names_the_other(&self, line: &str) -> bool {
        self.session.in_both_languages && language_wanted(line).is_some_and(|l| l != language()) && self.call.is_none()
    }

    /// Whether a line is plainly in the other language, where the questions are there in it.
    pub(crate) fn is_in_the_other(&self, line: &str) -> bool {
        self.session.in_both_languages && self.call.is_none() && language_of(line) == Some(language().other())
    }

    /// Remembers words about danger in the other language, before it is spoken.
    pub(crate) fn remember_in_the_other(&mut self, line: &str) {
        let questionnaire = self.session.questionnaire;
        within(language().other(), || {
            if speaks_of_danger(questionnaire, line, true) {
                self.remember(line);
            }
        });
    }

    /// What is told in it, where a line asks for it and it can't be changed any more; none to anything else.
    pub(crate) fn told_of_language(&self, line: &str, menu: &Menu) -> Option<String> {
        if menu.chooses_language || menu.stops || !self.names_the_other(line) {
            return None;
        }
        let leave = exit_word(self.call.is_some());
        Some(format!("{} {}", within(language().other(), || say!("lines-language-at-start", word = leave)), menu.expected()))
    }
}

#[cfg(test)]
mod tests {
    use super::{language_of, language_wanted};
    use crate::base::phrases::Language;

    #[test]
    fn a_language_is_asked_for_in_either_and_told_from_what_is_about_it() {
        for line in [
            "español",
            "hola, en español por favor?",
            "quiero español",
            "spanish",
            "in spanish please",
            "can I have it in Spanish?",
        ] {
            assert_eq!(language_wanted(line), Some(Language::Spanish), "{line}");
        }
        for line in ["english please", "English", "en inglés, por favor", "i would like english"] {
            assert_eq!(language_wanted(line), Some(Language::English), "{line}");
        }
        for line in
            ["my husband is spanish", "england", "the spanish or english", "no spanish friends", "my english is bad", "hola", ""]
        {
            assert_eq!(language_wanted(line), None, "{line}");
        }
        assert_eq!(language_of("hola buenas tardes disculpe no hablo ingles"), Some(Language::Spanish));
        assert_eq!(language_of("sorry, I don't speak it, I need help"), Some(Language::English));
        for line in ["hola", "buenas tardes", "El Salvador", "my friend says hola, gracias, disculpe"] {
            assert_eq!(language_of(line), None, "{line}");
        }
    }
}
