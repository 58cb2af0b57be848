//! Somebody under 18, in the words that a mentor types: "she's only 15", "in year 9".

use std::ops::Range;

use crate::base::hearing::number;
use crate::base::text::{folded_words, in_spaces};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::mentor::of_another::is_person;

/// From this age on somebody is an adult, and the youngest who is spoken of.
const AGES: Range<usize> = 4..18;

/// What stands right before an age.
#[rustfmt::skip]
const IS: Vocabulary = Vocabulary::new(
    &[
        "im", "am", "is", "hes", "shes", "theyre", "are", "only", "just", "aged", "age", "turned", "turning", "nearly", "almost",
        "barely", "about",
    ],
    &["tengo", "tiene", "tienen", "solo", "apenas", "casi", "edad", "cumplio", "cumple", "cumpli", "cumplo"],
);
/// The same, right behind a person: "una chica de 15 años".
const OF_AGE: Vocabulary = Vocabulary::new(&[], &["de"]);
/// What doesn't stand before that where it is an age: "I took only 15", "worked about 12".
#[rustfmt::skip]
const OF_OTHERS: Vocabulary = Vocabulary::new(
    &[
        "took", "taken", "had", "have", "has", "ate", "drank", "for", "in", "since", "until", "at", "after", "it", "its", "there",
        "slept", "sleep", "sleeping", "weighs", "weigh", "worked", "work", "waiting", "that", "this", "which", "lasted", "past",
    ],
    &["tomo", "tome", "tomado", "hace", "desde", "en", "a", "las", "durmio", "duermo", "pesa"],
);
/// What stands right behind an age, if anything of its own does.
const YEARS: Vocabulary = Vocabulary::new(&["years", "year", "yrs", "yr", "yo"], &["anos"]);
const OLD: Vocabulary = Vocabulary::new(&["old", "of"], &[]);
/// What goes on behind an age.
#[rustfmt::skip]
const GOES_ON: Vocabulary = Vocabulary::new(
    &[
        "and", "n", "i", "but", "he", "she", "so", "now", "today", "or", "with", "who", "in", "at", "hes", "shes", "im",
        "wants", "says",
        "too", "still", "going", "next", "this",
    ],
    &["y", "pero", "ella", "ahora", "hoy", "que", "quiere", "dice", "con", "todavia"],
);

/// A year of school, by what stands before it, or behind it.
const YEAR: Vocabulary = Vocabulary::new(&["year", "grade", "yr"], &["grado"]);
const OF_SCHOOL: Vocabulary = Vocabulary::new(&["in", "is", "im", "hes", "shes", "am", "a", "at", "into"], &["en", "esta"]);
const SCHOOL_YEARS: Range<usize> = 1..14;

/// Where somebody of that age is by day.
#[rustfmt::skip]
const SCHOOL: Vocabulary = Vocabulary::new(
    &[
        "still at school", "still in school", "still goes to school", "still go to school", "goes to school", "shes at school",
        "hes at school",
        "is at school", "im at school", "i am at school", "at secondary school",
        "in secondary school", "at high school", "in high school", "at primary school", "in primary school", "at sixth form",
        "in sixth form", "in the sixth form", "doing gcses", "doing her gcses", "doing his gcses", "doing my gcses", "gcses",
    ],
    &[
        "va al instituto", "voy al instituto", "va al colegio", "voy al colegio", "va al cole", "va a la escuela",
        "voy a la escuela", "va a la secundaria",
        "voy a la secundaria", "en la secundaria", "en secundaria", "va a la prepa", "en la prepa", "en la preparatoria",
        "en la eso", "de la eso", "en bachillerato", "sigue en el colegio", "sigue en la escuela", "todavia va a la escuela",
    ],
);

/// Whether a line tells of somebody under 18.
pub(super) fn tells_of_somebody_young(typed: &str) -> bool {
    let all = folded_words(typed);
    let words: Vec<&str> = all.iter().map(String::as_str).collect();
    let word = |at: usize| words.get(at).copied().unwrap_or_default();
    let before = |at: usize, n: usize| at.checked_sub(n).map_or("", word);
    let is_age = |at: usize| number(word(at)).is_some_and(|age| AGES.contains(&age));
    let aged = |at: usize| {
        let old = YEARS.has(word(at + 1)) && (OLD.has(word(at + 2)) || word(at + 1) == "yo");
        let of_age = || OF_AGE.has(before(at, 1)) && is_person(before(at, 2));
        let said = IS.has(before(at, 1)) && !OF_OTHERS.has(before(at, 2)) || of_age();
        let ends = |at: usize| at >= words.len() || GOES_ON.has(word(at));
        // In Spanish an age has its years behind it, and so has a time: "tiene quince años casada".
        old || said && (ends(at + 1) || YEARS.has(word(at + 1)) && ends(at + 2))
    };
    let in_school = |at: usize| {
        let year = number(word(at)).is_some_and(|year| SCHOOL_YEARS.contains(&year));
        year && YEAR.has(before(at, 1)) && (at == 1 || OF_SCHOOL.has(before(at, 2)))
    };
    SCHOOL.stands_in(&in_spaces(&all))
        || (0..words.len()).any(|at| is_age(at) && aged(at) || is_drawn_together(word(at)) || in_school(at))
}

/// "15yo".
fn is_drawn_together(word: &str) -> bool {
    let age = word.strip_suffix("yo").or_else(|| word.strip_suffix("yr"));
    age.and_then(|age| age.parse().ok()).is_some_and(|age| AGES.contains(&age))
}

#[cfg(test)]
mod tests {
    use super::tells_of_somebody_young;
    use crate::base::phrases::{Language, within};

    #[test]
    fn an_age_under_18_is_told_from_other_numbers() {
        for line in [
            "she's only 15",
            "I am fifteen",
            "in year 9",
            "year nine",
            "I'm 16",
            "15 years old",
            "a 14 year old",
            "aged 12",
            "my son is 15 and he wants to die",
            "he's 15yo",
            "she's in year 10",
            "still at school",
        ] {
            assert!(tells_of_somebody_young(line), "{line}");
        }
        for line in [
            "she's 35",
            "I am 15 stone",
            "took 15 tablets",
            "I took only 15",
            "I'm 12 weeks pregnant",
            "I'm 12 years sober",
            "married for 15 years",
            "in the last year 9 people left",
            "I slept about 5",
            "it is 10",
        ] {
            assert!(!tells_of_somebody_young(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in
                ["tiene 15 años", "tengo quince años", "solo tiene 16", "una chica de 15 años", "tiene 15 años y quiere morir"]
            {
                assert!(tells_of_somebody_young(line), "{line}");
            }
            assert!(!tells_of_somebody_young("tengo 12 años casada") && !tells_of_somebody_young("tiene 40 años"));
        });
    }
}
