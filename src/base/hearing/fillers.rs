//! What people say around what they mean and which adds nothing to it: swearing, and polite words before a question.

use crate::base::hearing::bare;
use crate::base::vocabulary::Vocabulary;

/// Words of swearing that add nothing to the others of a line. None tells what is done to anybody.
#[rustfmt::skip]
const SWEARS: Vocabulary = Vocabulary::new(
    &[
        "bloody", "fuckin", "fucking", "fkn", "effing", "flippin", "flipping", "ffs", "christ", "jesus", "damn", "sodding",
        "freaking", "frigging", "friggin", "omg", "jeez",
    ],
    &["pinche", "pinches", "joder", "carajo", "hostia", "caray", "hijole", "maldito", "maldita", "ostras"],
);

/// What stands before a question out of politeness, without apostrophes and commas.
#[rustfmt::skip]
const BEFORE: Vocabulary = Vocabulary::new(
    &[
        "before i start ", "before we start ", "before i begin ", "before that ", "but first ", "first ", "can i just ask ",
        "can i ask ", "could i ask ", "may i ask ", "just wondering ", "i was wondering ", "id like to know ",
        "i would like to know ", "i want to know ", "i need to know ", "one question ", "a question ", "quick question ",
        "question ", "sorry ", "excuse me ", "sorry but ", "hello ", "hi ", "and ", "but ", "so ", "please ", "tell me ",
    ],
    &[
        "antes de empezar ", "antes de comenzar ", "antes que nada ", "pero antes ", "antes ", "primero ", "quisiera saber ",
        "quisiera preguntar ", "queria saber ", "queria preguntar ", "quiero saber ", "quiero preguntar ", "me gustaria saber ",
        "puedo preguntar ", "le puedo preguntar ", "una pregunta ", "nada mas una pregunta ", "disculpe ", "disculpa ",
        "perdon ", "perdone ", "oiga ", "oye ", "hola ", "buenas ", "buenas tardes ", "buenos dias ", "buenas noches ",
        "por favor ", "pero ", "y ", "digame ", "me puede decir ", "me podria decir ",
    ],
);

/// What somebody begins with to give their name, which is one word.
const NAMES_ITSELF: Vocabulary = Vocabulary::new(&["my name is ", "my names ", "i am called "], &["me llamo ", "mi nombre es "]);

/// What stands behind a question out of politeness.
const BEHIND: Vocabulary = Vocabulary::new(
    &[" please", " sorry", " thanks", " if you dont mind"],
    &[" por favor", " perdon", " disculpe", " gracias", " si no es molestia"],
);

/// A heard line without words of swearing; as it is, where it has no others.
pub(crate) fn without_swearing(heard: &str) -> String {
    let swears = |word: &&str| SWEARS.has(bare(word).trim_matches(['.', ';', '!']));
    let kept: Vec<&str> = heard.split_whitespace().filter(|word| !swears(word)).collect();
    if kept.is_empty() { heard.to_owned() } else { kept.join(" ").trim_matches([',', '.', ' ']).to_owned() }
}

/// The bare words of a line without what is polite around them; as they are, where that is all.
pub(crate) fn without_wrapping(bare: &str) -> &str {
    let named = |said: &'_ str| NAMES_ITSELF.behind(said).and_then(|rest| rest.split_once(' ')).map_or(0, |(_, rest)| rest.len());
    let mut said = bare.trim();
    loop {
        let named = named(said);
        let rest = if named > 0 { said.get(said.len() - named..).unwrap_or(said) } else { BEFORE.behind(said).unwrap_or(said) };
        let rest = BEHIND.all().find_map(|behind| rest.strip_suffix(behind)).unwrap_or(rest).trim();
        if rest.is_empty() || rest == said {
            return said;
        }
        said = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::{without_swearing, without_wrapping};
    use crate::base::phrases::{Language, within};

    #[test]
    fn swearing_and_polite_words_are_taken_off() {
        for (line, meant) in [
            ("up and down. bloody tired", "up and down. tired"),
            ("christ no", "no"),
            ("ffs, im fine", "im fine"),
            ("jesus", "jesus"),
            ("he said jesus told him", "he said told him"),
        ] {
            assert_eq!(without_swearing(line), meant);
        }
        for (line, meant) in [
            ("before i start can i just ask who sees this", "who sees this"),
            ("sorry", "sorry"),
            ("my name is moira who sees this please", "who sees this"),
        ] {
            assert_eq!(without_wrapping(line), meant);
        }
        within(Language::Spanish, || {
            let line = "disculpe me llamo luis antes de empezar quisiera saber por favor quien va a ver mis respuestas";
            assert_eq!(without_wrapping(line), "quien va a ver mis respuestas");
            assert_eq!(without_swearing("joder no"), "no");
        });
    }
}
