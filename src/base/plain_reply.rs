//! Replies that stand in no words of a question: yes, no, not sure, rather not, and half of them.

mod assent;
mod none_of_a_thing;
mod spanish;

use crate::base::hearing::bare;
use crate::base::phrases::{Language, language};
use crate::base::vocabulary::{Vocabulary, unaccented};

pub use assent::{Assent, assent};
pub use none_of_a_thing::is_none_of_a_thing;

/// A reply that stands in no words of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainReply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// More yes than no, but not said outright: "I suppose so".
    LeansYes,
    /// More no than yes: "not really".
    LeansNo,
    /// Not sure.
    NotSure,
    /// Rather not say.
    RatherNot,
    /// None of what was offered.
    NoneOfThese,
}

/// How plain replies are typed, without apostrophes.
#[rustfmt::skip]
const PLAIN: [(PlainReply, Vocabulary); 7] = [
    (
        PlainReply::Yes,
        Vocabulary::new(
            &[
                "yes", "y", "ye", "yse", "yeah", "yea", "yeh", "yh", "yep", "yup", "aye", "ys", "yes please", "yes i do",
                "yes i have",
            ],
            spanish::YES,
        ),
    ),
    (
        PlainReply::No,
        Vocabulary::new(
            &[
                "no", "n", "nope", "nah", "naw", "nae", "nop", "no thank you", "no thanks", "no way", "no i dont",
                "no i havent", "no never", "never", "not at all", "no not at all",
            ],
            spanish::NO,
        ),
    ),
    (
        PlainReply::LeansYes,
        Vocabulary::new(
            &[
                "i suppose", "i suppose so", "suppose so", "i guess", "i guess so", "guess so", "i think", "i think so",
                "kind of", "kinda", "sort of", "sorta", "maybe", "perhaps", "probably", "possibly", "could be", "might be",
                "sometimes", "at times", "now and then", "on and off", "once or twice", "occasionally", "from time to time",
                "not often", "rarely", "hardly ever", "a bit", "a little", "a little bit", "often", "a lot", "all the time",
                "every day", "constantly", "definitely", "of course", "i do", "i have", "i did", "i am", "hard to say",
                "difficult to say", "i cant say",
            ],
            spanish::LEANS_YES,
        ),
    ),
    (
        PlainReply::LeansNo,
        Vocabulary::new(
            &["not really", "not so much", "not much", "i dont think so", "dont think so", "i doubt it"],
            spanish::LEANS_NO,
        ),
    ),
    (
        PlainReply::NotSure,
        Vocabulary::new(
            &[
                "not sure", "im not sure", "i am not sure", "im not so sure", "not really sure", "unsure", "im unsure",
                "i am unsure", "dont know", "i dont know", "i do not know", "i really dont know", "dunno", "i dunno", "idk",
                "not certain", "im not certain", "no idea", "i have no idea",
            ],
            spanish::NOT_SURE,
        ),
    ),
    (
        PlainReply::RatherNot,
        Vocabulary::new(
            &[
                "rather not", "rather not say", "id rather not", "id rather not say", "i would rather not",
                "i would rather not say", "i dont want to say", "dont want to say", "i dont want to answer",
                "dont want to answer", "prefer not to say", "id prefer not to say", "i prefer not to say", "prefer not to",
                "id prefer not to", "pass",
            ],
            spanish::RATHER_NOT,
        ),
    ),
    (
        PlainReply::NoneOfThese,
        Vocabulary::new(
            &[
                "none", "none of these", "none of those", "none of them", "none of the above", "none of that", "none at all",
                "neither", "nothing",
            ],
            spanish::NONE_OF_THESE,
        ),
    ),
];

/// The plain reply that a heard line is, word for word.
pub fn plain_reply(heard: &str) -> Option<PlainReply> {
    let bare = bare(heard);
    let said = without_added(&bare);
    PLAIN.iter().find(|(_, forms)| forms.has(said)).map(|(plain, _)| *plain)
}

/// A bare line without what people add to a reply.
pub(crate) fn without_added(bare: &str) -> &str {
    ADDED.all().find_map(|added| bare.strip_suffix(added)).unwrap_or(bare)
}

/// What people add to a reply, and which adds nothing to it.
#[rustfmt::skip]
const ADDED: Vocabulary = Vocabulary::new(
    &[
        " lol", " haha", " mate", " tbh", " honestly", " thanks", " thank you", " thank god", " thank goodness", " luckily",
        " thankfully", " honest", " honest to god", " to be honest",
    ],
    &[" jaja", " gracias", " la verdad", " gracias a dios", " por suerte"],
);

/// Whether a line is one of some words, however it is typed.
fn is_typed(line: &str, words: Vocabulary) -> bool {
    words.has(&unaccented(&line.trim().to_lowercase()))
}

/// Whether a line is the word yes, for what can't be undone: no letter that a finger slips on.
pub fn is_whole_yes(line: &str) -> bool {
    is_typed(line, Vocabulary::new(&["yes"], &["si"]))
}

/// Whether a line is a yes in so many letters.
pub fn is_plain_yes(line: &str) -> bool {
    is_typed(line, Vocabulary::new(&["y", "yes"], &["s", "si"]))
}

/// Replies that say something else where more stands behind them: "I have debts" is more than "I have".
const WHOLE: Vocabulary = Vocabulary::new(&["i think", "i do", "i have", "i did", "i am", "i cant say"], spanish::WHOLE);

/// The plain reply that a line begins with, whatever follows: "maybe a little", "yes, sometimes".
pub fn begins_plainly(heard: &str) -> Option<PlainReply> {
    let bare = bare(heard);
    let leans = PLAIN.iter().filter(|(plain, _)| matches!(plain, PlainReply::LeansYes | PlainReply::LeansNo));
    let begins = |form: &&str| bare.strip_prefix(*form).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let word = bare.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let first = match language() {
        // Both words begin what is no reply: "no duermo", "si pudiera".
        Language::Spanish if ["si", "no"].contains(&word) => return before_a_comma(heard).or_else(|| spanish_yes(&bare)),
        _ if YES_WORDS.has(word) => Some(PlainReply::Yes),
        _ if is_none_of_a_thing(heard) => None,
        _ if NO_WORDS.has(word) => Some(PlainReply::No),
        Language::Spanish => before_a_comma(heard),
        Language::English => None,
    };
    first.or_else(|| {
        leans
            .flat_map(|(plain, forms)| forms.all().filter(|f| !WHOLE.has(f)).map(move |f| (*plain, f)))
            .find(|(_, f)| begins(f))
            .map(|(p, _)| p)
    })
}

/// The yes or no, or half of one, that stands before the first comma of a line. Who would rather not say, or isn't sure, and goes on
/// has more to say than that: "mejor no, me quiero matar".
fn before_a_comma(heard: &str) -> Option<PlainReply> {
    use PlainReply::{LeansNo, LeansYes, No, Yes};
    let said = |(before, _): (&str, &str)| plain_reply(before);
    let but = || heard.split_once(" pero ").and_then(said).filter(|plain| matches!(plain, No | LeansNo));
    let comma = heard.split_once([',', ';', '.']).and_then(said);
    comma.or_else(but).filter(|plain| matches!(plain, Yes | No | LeansYes | LeansNo))
}

/// Words that take back a no that stands before them: "no, pero a veces".
const TAKES_BACK: Vocabulary = Vocabulary::new(&[], &["pero", "aunque", "salvo", "excepto"]);

/// Whether a line takes back the no that it begins with.
pub fn takes_back(heard: &str) -> bool {
    bare(heard).split(|c: char| !c.is_alphanumeric()).any(|word| TAKES_BACK.has(word))
}

/// A Spanish yes without a comma behind it, which may be an "if", too.
fn spanish_yes(bare: &str) -> Option<PlainReply> {
    let behind = bare.strip_prefix("si ")?.split(' ').next()?;
    spanish::BEHIND_YES.contains(&behind).then_some(PlainReply::LeansYes)
}

/// Whether the text of an answer begins with a word that makes it one of its kind: "Yes, every day" is a yes.
fn begins_as(text: &str, words: Vocabulary) -> bool {
    let text = unaccented(text);
    let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    // "No lo sé" is no no, and "si te pasa" no yes.
    let goes_on = || text.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
    let alone = language() == Language::English || !["si", "no"].contains(&word) || !goes_on();
    words.has(word) && alone
}

/// Whether the text of an answer, as it is heard, is a yes.
pub fn is_a_yes(text: &str) -> bool {
    begins_as(text, Vocabulary::new(&["yes"], &["si"]))
}

/// Whether the text of an answer, as it is heard, is a no.
pub fn is_a_no(text: &str) -> bool {
    begins_as(text, Vocabulary::new(&["no"], &["no"]))
}

/// The word "none", as it is typed and as answers begin with it; the first is the one that is offered.
pub const NONE: Vocabulary = Vocabulary::new(&["none"], &["nada", "ninguno", "ninguna", "ningunos", "ningunas"]);

/// The same in several words that leave nothing open, without apostrophes and commas; a bare "no" isn't among them.
#[rustfmt::skip]
pub const WHOLE_NONE: Vocabulary = Vocabulary::new(
    &["yes none", "yes none of these", "yes none of them", "yes none of those"],
    &[
        "nada de eso", "nada de esto", "ninguna de esas", "ninguno de esos", "ninguna de estas", "ninguno de estos",
        "ninguna de esas cosas", "ninguna de estas cosas", "no ninguna", "no ninguno", "no nada de eso", "no nada de esto",
        "no ninguna de esas", "no ninguno de esos", "no ninguna de estas", "no ninguno de estos", "si nada de eso",
        "si nada de esto", "no nunca he hecho nada de eso", "nunca he hecho nada de eso", "no he hecho nada de eso",
        "no nunca me ha pasado nada de eso", "nunca me ha pasado nada de eso", "no me ha pasado nada de eso",
    ],
);

/// Whether the text of an answer, as it is heard, says "none".
pub fn is_a_none(text: &str) -> bool {
    begins_as(text, NONE)
}

/// Whether the text of an answer, as it is heard, says "nothing".
pub fn is_a_nothing(text: &str) -> bool {
    begins_as(text, Vocabulary::new(&["nothing"], &["nada"]))
}

/// The first words of a yes and of a no.
const YES_WORDS: Vocabulary =
    Vocabulary::new(&["yes", "yeah", "yea", "yeh", "yh", "yep", "yup", "ye", "aye"], spanish::YES_WORDS);
const NO_WORDS: Vocabulary = Vocabulary::new(&["no", "nope", "nah", "naw", "nae", "nop"], spanish::NO_WORDS);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::hearing::heard;
    use crate::base::phrases::within;

    #[test]
    fn plain_replies_are_heard() {
        for (line, meant) in [
            ("Not sure.", PlainReply::NotSure),
            ("I DON’T KNOW", PlainReply::NotSure),
            ("idk", PlainReply::NotSure),
            ("I don't want to say", PlainReply::RatherNot),
            ("no, thank you", PlainReply::No),
            ("None of the above", PlainReply::NoneOfThese),
            ("I suppose so", PlainReply::LeansYes),
            ("sort of", PlainReply::LeansYes),
            ("yh", PlainReply::Yes),
            ("aye", PlainReply::Yes),
            ("yeah lol", PlainReply::Yes),
            ("naw", PlainReply::No),
            ("nah lol", PlainReply::No),
            ("idk tbh", PlainReply::NotSure),
            ("not really", PlainReply::LeansNo),
        ] {
            assert_eq!(plain_reply(&heard(line)), Some(meant), "{line}");
        }
        for line in ["no more", "i want to die", "i don't want to", "yes, sometimes", "", "sure", "not"] {
            assert_eq!(plain_reply(&heard(line)), None, "{line}");
        }
        for (line, meant) in [
            ("maybe a little", Some(PlainReply::LeansYes)),
            ("sometimes, at night", Some(PlainReply::LeansYes)),
            ("no, just tired", Some(PlainReply::No)),
            ("yeah kind of", Some(PlainReply::Yes)),
            ("nope, not at all", Some(PlainReply::No)),
            ("nobody knows", None),
            ("no hope", None),
            ("a bitter taste", None),
            ("i want to die", None),
        ] {
            assert_eq!(begins_plainly(&heard(line)), meant, "{line}");
        }
    }

    #[test]
    fn spanish_replies_are_heard_beside_english_ones() {
        within(Language::Spanish, || {
            for (line, meant) in [
                ("Sí", PlainReply::Yes),
                ("si", PlainReply::Yes),
                ("claro que sí", PlainReply::Yes),
                ("No.", PlainReply::No),
                ("no, gracias", PlainReply::No),
                ("No sé", PlainReply::NotSure),
                ("Nunca", PlainReply::No),
                ("nunca lo he pensado", PlainReply::No),
                ("la neta sí", PlainReply::Yes),
                ("obvio", PlainReply::Yes),
                ("no lo se", PlainReply::NotSure),
                ("No estoy segura", PlainReply::NotSure),
                ("ni idea", PlainReply::NotSure),
                ("Prefiero no decirlo", PlainReply::RatherNot),
                ("nada de esto", PlainReply::NoneOfThese),
                ("Ninguna", PlainReply::NoneOfThese),
                ("a veces", PlainReply::LeansYes),
                ("más o menos", PlainReply::LeansYes),
                ("no mucho", PlainReply::LeansNo),
                ("creo que no", PlainReply::LeansNo),
                ("not sure", PlainReply::NotSure),
                ("yes", PlainReply::Yes),
            ] {
                assert_eq!(plain_reply(&heard(line)), Some(meant), "{line}");
            }
            for line in ["no quiero vivir", "si pudiera", "no duermo", "nada me gusta", "no se puede", "algo me duele"] {
                assert_eq!(plain_reply(&heard(line)), None, "{line}");
            }
            for (line, meant) in [
                ("Sí, a veces", Some(PlainReply::Yes)),
                ("no, solo cansado", Some(PlainReply::No)),
                ("si mucho", Some(PlainReply::LeansYes)),
                ("tal vez un poco", Some(PlainReply::LeansYes)),
                ("si pudiera dormir", None),
                ("si no duermo", None),
                ("no duermo", None),
                ("no quiero vivir", None),
                ("no tengo trabajo", None),
                ("mejor no, me quiero matar", None),
                ("paso, me quiero matar", None),
                ("no quiero hablar de eso, me quiero matar", None),
                ("no sé, me pega", None),
                ("prefiero no, me corté ayer", None),
                ("no, pero a veces", Some(PlainReply::No)),
                ("no pero a veces", Some(PlainReply::No)),
                ("si pero no siempre", Some(PlainReply::LeansYes)),
                ("nunca, pero me corto", Some(PlainReply::No)),
                ("maybe a little", Some(PlainReply::LeansYes)),
            ] {
                assert_eq!(begins_plainly(&heard(line)), meant, "{line}");
            }
            assert!(takes_back(&heard("No, pero a veces")) && !takes_back(&heard("no, nunca")));
            let kinds = |text: &str| (is_a_yes(&heard(text)), is_a_no(&heard(text)));
            assert_eq!(
                ["Sí, ahora", "No", "No lo sé", "Si te pasa"].map(kinds),
                [(true, false), (false, true), (false, false), (false, false)]
            );
            assert!(is_a_none(&heard("Nada de esto")) && ["sí", "SI", "s", "yes"].into_iter().all(is_plain_yes));
            assert!(["sí", "SI ", "yes"].into_iter().all(is_whole_yes) && !["s", "y", "sip"].into_iter().any(is_whole_yes));
        });
        assert!(is_whole_yes("Yes") && !["y", "ye", "sí", "yes please", ""].into_iter().any(is_whole_yes));
        assert!(!is_plain_yes("sí") && plain_reply("sí").is_none() && begins_plainly("no, duermo") == Some(PlainReply::No));
        assert!(!takes_back("no, pero a veces"));
    }
}
