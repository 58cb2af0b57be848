//! Slips of the keys in words that a mentor types on a call: "siezure" is a seizure. Only a word that nothing on a call has is
//! mended, and only one of those that are looked for takes its place.

use std::collections::HashSet;

use crate::base::phrases::{Language, language};
use crate::base::text::{folded, folded_words as words, one_letter_off};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::heard_words::{CLOSE, EMPTY, NEGATIONS};
use crate::call::pencil::is_alike;
use crate::content::model::{Questionnaire, Script};

/// Words that tell of danger or of whom it is about, beside those that the file lists. What is most urgent comes first.
#[rustfmt::skip]
const LOOKED_FOR: Vocabulary = Vocabulary::new(
    &[
        "overdose", "overdosed", "overdosing", "tablets", "tablet", "pills", "paracetamol", "ibuprofen", "insulin", "packet",
        "poison", "poisoned", "bleach", "swallowed", "swallowing", "suicide", "suicidal", "myself", "herself", "himself",
        "themselves", "killing", "killed", "hanging", "hanged", "jumped", "attempt", "attempted", "wrists", "bleeding", "breathe",
        "breathing", "haemorrhage", "haemorrhaging", "hemorrhage", "miscarriage", "miscarrying", "ectopic", "seizure", "seizures",
        "epileptic", "unconscious", "collapsed", "stroke", "attack", "ambulance", "strangled", "threatened", "raped", "abused",
        "weapon", "knife", "friend", "flatmate", "brother", "sister", "mother", "father", "daughter", "husband", "partner",
        "boyfriend", "girlfriend", "colleague", "neighbour", "pregnant",
    ],
    &[
        "sobredosis", "pastillas", "pastilla", "paracetamol", "veneno", "suicidio", "suicidarse", "suicidar", "matarme",
        "matarse",
        "morirme", "morirse", "ahorcarse", "ahorcarme", "sangrando", "hemorragia", "respirar", "convulsion", "convulsiones",
        "infarto", "inconsciente", "ambulancia", "cuchillo", "hermano", "hermana", "marido", "esposo", "esposa", "embarazada",
    ],
);

/// Ordinary words that are one letter away from those.
#[rustfmt::skip]
const ORDINARY: Vocabulary = Vocabulary::new(
    &[
        "table", "tables", "strike", "stoke", "attach", "bother", "bothers", "pulls", "polls", "handed", "handing", "hinged",
        "rapid", "raced", "rated", "raked", "raved", "ramped", "roped", "reaped", "amused", "sitter", "farther", "pocket",
        "picket",
        "packer", "packed", "breach", "beach", "fried", "fiend", "prison", "breeding", "blending", "bleating", "straggled",
        "shopping", "swapping", "stomping", "stalling", "stacking", "shooting", "sweeping", "streaming", "licensee", "qualifier",
        "reusing", "attacker", "addition", "overhead", "stating", "tampered", "prompted", "morning", "employee", "horribly",
        "terribly", "strode", "slurping", "refuting", "piles", "feather", "strobe",
    ],
    &[
        "hermanos", "hermanas", "maridos",
    ],
);

/// Short ways to write what tells of danger, and slips in words that are too short to be told from others, each with the word.
const SHORT: [(&str, &str); 7] = [
    ("od'd", "overdosed"),
    ("od’d", "overdosed"),
    ("oded", "overdosed"),
    ("od", "overdose"),
    ("ods", "overdose"),
    ("pils", "pills"),
    ("hart", "heart"),
];

/// Letters from which on a slip is told from another word, and in Spanish, where many words differ by one.
const LETTERS: usize = 5;
const LETTERS_IN_SPANISH: usize = 6;
/// The same for a word of any kind that the file lists.
const LETTERS_OF_LISTED: usize = 8;

/// A line whose slips are mended; all else in it stays as it is.
pub(super) fn mended(questionnaire: &Questionnaire, scripts: &[Script], typed: &str) -> String {
    let spanish = language() == Language::Spanish;
    let fewest = if spanish { LETTERS_IN_SPANISH } else { LETTERS };
    let is_long = |word: &str| word.chars().count() >= fewest && word.chars().all(char::is_alphabetic);
    let listed: Vec<String> = heard_as(questionnaire, scripts).flat_map(|phrase| words(phrase)).collect();
    let known: HashSet<String> = listed.iter().cloned().chain(said_to_people(questionnaire, scripts)).collect();
    let ordinary = [LOOKED_FOR, ORDINARY, EMPTY, NEGATIONS, CLOSE];
    let is_known = |word: &str| known.contains(word) || ordinary.iter().any(|these| these.all().any(|one| is_alike(one, word)));
    let own = listed.iter().map(String::as_str).filter(|word| !spanish && word.len() >= LETTERS_OF_LISTED);
    let mut wanted: Vec<&str> = LOOKED_FOR.all().map(|word| -> &str { word }).filter(|word| is_long(word)).collect();
    wanted.extend(own);
    let mend = |token: &str| {
        let core = token.trim_matches(|c: char| !c.is_alphanumeric());
        let lower = core.to_lowercase();
        if let Some((_, meant)) = SHORT.iter().find(|(short, _)| *short == lower) {
            return token.replacen(core, meant, 1);
        }
        let word = folded(core);
        if !is_long(&word) || is_known(&word) {
            return token.to_owned();
        }
        let meant = one_letter_off(&word, wanted.iter().copied()).filter(|_| !known.iter().any(|one| is_alike(one, &word)));
        meant.map_or_else(|| token.to_owned(), |meant| token.replacen(core, meant, 1))
    };
    typed.split(' ').map(mend).collect::<Vec<_>>().join(" ")
}

/// The words that the file lists for its answers and scripts.
fn heard_as<'q>(questionnaire: &'q Questionnaire, scripts: &'q [Script]) -> impl Iterator<Item = &'q String> {
    let answers = questionnaire.questions.iter().flat_map(|q| &q.answers);
    answers.flat_map(|answer| &answer.heard_as).chain(scripts.iter().flat_map(|script| &script.heard_as))
}

/// Every word of the questions, the answers and the scripts' titles.
fn said_to_people<'q>(questionnaire: &'q Questionnaire, scripts: &'q [Script]) -> impl Iterator<Item = String> + 'q {
    let asked = questionnaire.questions.iter().flat_map(|q| [Some(&q.ask), q.hint.as_ref(), q.say.as_ref(), q.why.as_ref()]);
    let answers = questionnaire.questions.iter().flat_map(|q| &q.answers);
    let answered = answers.flat_map(|a| [Some(&a.text), a.say.as_ref(), a.reason.as_ref()]);
    let titles = scripts.iter().map(|script| Some(&script.title));
    asked.chain(answered).chain(titles).flatten().flat_map(|text| words(text))
}
