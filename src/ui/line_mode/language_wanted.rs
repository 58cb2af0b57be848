//! Whoever asks for the other language, in its words or in those of this one: "hola, en español por favor", "english please".

use std::io::{BufRead, Write};

use crate::base::commands::PageCommand;
use crate::base::phrases::{Language, language, say, within};
use crate::base::text::folded_words;
use crate::ui::line_mode::Talk;
use crate::ui::line_mode::menu::Menu;

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

/// The language that a line asks for, where it asks for nothing else.
pub(crate) fn language_wanted(line: &str) -> Option<Language> {
    let words = folded_words(line);
    let named: Vec<Language> = words.iter().filter_map(|word| Language::of_name(word)).collect();
    let beside = |word: &String| Language::of_name(word).is_some() || BESIDE.contains(&word.as_str());
    matches!(named.as_slice(), [_]).then(|| named[0]).filter(|_| words.iter().all(beside))
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Whether a line names the other language, where the questions are there in it.
    pub(crate) fn names_the_other(&self, line: &str) -> bool {
        self.session.in_both_languages && language_wanted(line).is_some_and(|l| l != language()) && self.call.is_none()
    }

    /// What is told in it, where a line asks for it and it can't be changed any more; none to anything else.
    pub(crate) fn told_of_language(&self, line: &str, menu: &Menu) -> Option<String> {
        if menu.chooses_language || menu.stops || !self.names_the_other(line) {
            return None;
        }
        let leave = PageCommand::QuickExit.row().word();
        Some(format!("{} {}", within(language().other(), || say!("lines-language-at-start", word = leave)), menu.expected()))
    }
}

#[cfg(test)]
mod tests {
    use super::language_wanted;
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
    }
}
