//! Words about wounds, and about somebody else who took something or hurt themselves, as a mentor types them.

use crate::base::phrases::{Language, language};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::is_of_own_harm;
use crate::ui::line_mode::people::SOMEONE;

/// Cutting, and hurting oneself in ways that aren't named; the longer words first.
#[rustfmt::skip]
const WOUNDED: Vocabulary = Vocabulary::new(
    &[
        "cut", "cuts", "cutting", "cuttin", "self harming", "self harmed", "self harms", "self harm", "selfharming", "selfharmed",
        "selfharms", "selfharm", "hurt herself", "hurt himself", "hurt themselves", "hurts herself", "hurts himself",
        "hurting herself", "hurting himself", "hurting themselves", "harms herself", "harms himself", "harming herself",
        "harming himself", "harmed herself", "harmed himself",
    ],
    &[
        "se corta", "cortarse", "cortandose", "cortes", "me corto", "me corte", "cortarme", "autolesion", "autolesiones",
        "se autolesiona", "me autolesiono", "autolesionarse", "se hace dano", "se hizo dano", "se ha hecho dano", "hacerse dano",
    ],
);

/// The same words, where they say something else.
#[rustfmt::skip]
const OTHERWISE: Vocabulary = Vocabulary::new(
    &[
        "cut down", "cuts down", "cut right down", "cutting down", "cut back", "cuts back", "cutting back", "cut off", "cuts off",
        "cutting off", "cut out", "cutting out", "cut short", "cutting edge", "pay cut", "pay cuts", "job cuts", "budget cuts",
        "spending cuts", "power cut", "cut my hair", "cut her hair", "cut his hair", "cut the grass", "cut the lawn",
    ],
    &["cortes de luz", "cortarme el pelo", "cortarse el pelo", "me corte el pelo", "me corto el pelo", "se corta el pelo"],
);

/// Where a wound is one that doesn't wait to be looked at.
const GRAVE_WOUND: Vocabulary = Vocabulary::new(
    &["wrist", "wrists", "throat", "neck", "vein", "veins"],
    &["muneca", "munecas", "garganta", "cuello", "venas"],
);

/// People beside those of any typed line.
#[rustfmt::skip]
const PEOPLE: Vocabulary = Vocabulary::new(
    &[
        "mate", "nephew", "niece", "uncle", "aunt", "auntie", "nan", "gran", "granny", "grandma", "grandad", "grandson",
        "granddaughter", "stepson", "stepdaughter", "roommate", "housemate", "lodger", "neighbor", "coworker", "ex", "fiance",
        "fiancee", "boss", "teenager", "teen", "toddler", "mam",
    ],
    &[
        "sobrino", "sobrina", "tio", "tia", "nieto", "nieta", "bebe", "ex", "jefe", "jefa", "suegro", "suegra", "cunado",
        "cunada", "yerno", "nuera", "chico", "chica",
    ],
);

/// Somebody without a name. "They" is the client on every page for the mentor, and in Spanish "he" is "I have".
fn is_pronoun(word: &str) -> bool {
    match language() {
        Language::English => ["he", "she", "hes", "shes"].contains(&word),
        Language::Spanish => word == "ella",
    }
}

/// What somebody did who took something.
#[rustfmt::skip]
const TOOK: Vocabulary = Vocabulary::new(
    &[
        "took", "taken", "takes", "taking", "swallowed", "swallows", "swallowing", "overdosed", "overdose", "overdosing", "od",
        "drank", "ate", "pills", "tablets", "poisoned",
    ],
    &["tomo", "tomado", "toma", "trago", "tragado", "sobredosis", "bebio", "pastillas", "envenenado"],
);

/// What somebody did who hurt themselves. By itself, "she cuts" is said of the client.
#[rustfmt::skip]
const HURT: Vocabulary = Vocabulary::new(
    &["cut", "cuts", "cutting", "cuttin", "self", "selfharms", "harms", "harmed", "hurts", "hurt"],
    &["corta", "corto", "cortado", "hizo", "hace", "hecho", "autolesiona"],
);

/// What whoever speaks did themselves.
#[rustfmt::skip]
const I_DID: Vocabulary = Vocabulary::new(
    &[
        "i took", "i have taken", "ive taken", "ive took", "i swallowed", "ive swallowed", "i overdosed", "ive overdosed", "i cut",
        "myself",
    ],
    &["tome", "me tome", "he tomado", "me he tomado", "trague", "me corte", "me he cortado", "me hice dano"],
);

/// Words between somebody and what they did at most: "my friend has just taken".
const BETWEEN: usize = 2;

/// Whether words, with one space around each, are about cutting or the like.
pub(super) fn tells_of_wound(line: &str) -> bool {
    WOUNDED.stands_in(&without(OTHERWISE, line))
}

/// Whether they are, and tell of nothing that was taken and of no wound that can't be looked at first.
pub(super) fn is_wound_alone(line: &str) -> bool {
    tells_of_wound(line) && !GRAVE_WOUND.stands_in(line) && !is_of_own_harm(&without(WOUNDED, line))
}

/// Whether somebody else did that: a person is named, or "she", and what they did stands behind.
pub(super) fn is_done_by_another(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let did = |at: usize, what: Vocabulary| words[at + 1..].iter().take(BETWEEN + 1).any(|word| what.has(word));
    // In Spanish "son" is no son, but "they are".
    let empty = |word: &str| word == "son" && language() == Language::Spanish;
    let somebody = |word: &str| !empty(word) && (SOMEONE.has(word) || PEOPLE.has(word));
    let another = |at: usize| {
        let named = somebody(words[at]);
        (named || is_pronoun(words[at])) && did(at, TOOK) || named && did(at, HURT)
    };
    !I_DID.stands_in(line) && (0..words.len()).any(another)
}

fn without(these: Vocabulary, line: &str) -> String {
    these.all().fold(line.to_owned(), |line, phrase| line.replace(&format!(" {phrase} "), " "))
}

#[cfg(test)]
mod tests {
    use super::{is_done_by_another, is_wound_alone, tells_of_wound};
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_somebody_else_took_is_told_from_what_the_client_took() {
        for line in [" friend took pills ", " my brother has taken an overdose ", " she took tablets ", " my son cuts himself "] {
            assert!(is_done_by_another(line), "{line}");
        }
        for line in [
            " took pills ",
            " they took pills ",
            " i took my friends pills ",
            " i took pills my husband found me ",
            " cuts herself ",
        ] {
            assert!(!is_done_by_another(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(is_done_by_another(" mi amiga tomo pastillas ") && !is_done_by_another(" tome pastillas "));
            assert!(!is_done_by_another(" son pastillas "));
        });
    }

    #[test]
    fn a_wound_alone_is_told_from_something_taken() {
        for line in [" cut ", " cuts ", " cuts herself ", " cutting ", " self harm ", " she keeps cutting "] {
            assert!(tells_of_wound(line) && is_wound_alone(line), "{line}");
        }
        for line in [" cut my wrists ", " cuts and pills "] {
            assert!(tells_of_wound(line) && !is_wound_alone(line), "{line}");
        }
        for line in [" cut down ", " pay cut ", " cut my hair ", " pills "] {
            assert!(!tells_of_wound(line), "{line}");
        }
    }
}
