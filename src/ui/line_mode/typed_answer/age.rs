//! An age as it is typed where answers ask for one: "16", "I'm 16", "16 years old".

use std::ops::RangeInclusive;

use crate::base::hearing::{bare, number};
use crate::base::text::words;
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::content::model::{AnswerIx, Question};

/// From this age on somebody is an adult.
const ADULT: usize = 18;

/// Numbers that can be the age of somebody who types.
const AGES: RangeInclusive<usize> = 5..=120;
/// Those that aren't asked about: another is a slip more often, such as "5" for the number of a row.
const LIKELY: RangeInclusive<usize> = 10..=110;

/// What stands before an age, and behind it.
const BEFORE: Vocabulary = Vocabulary::new(&["i am ", "im ", "aged ", "age ", "my age is "], &["yo tengo ", "tengo ", "edad "]);
const BEHIND: Vocabulary = Vocabulary::new(
    &[" years old", " years young", " year old", " years of age", " yrs old", " years", " yo"],
    &[" años cumplidos", " anos cumplidos", " años de edad", " anos de edad", " años", " anos"],
);

/// The word before an age in a longer line, and what may go on behind it.
const SAYS_AGE: Vocabulary = Vocabulary::new(&["im", "am", "aged"], &["tengo"]);
const BEHIND_AN_AGE: Vocabulary =
    Vocabulary::new(&["and", "n", "i", "but", "how", "what", "can", "is"], &["y", "pero", "cuanto", "como"]);
const YEARS: Vocabulary = Vocabulary::new(&["years", "year", "yrs"], &["años", "anos"]);
const OLD: Vocabulary = Vocabulary::new(&["old", "young"], &[]);

/// What may stand before all of it, where somebody says that it is about them.
#[rustfmt::skip]
const ABOUT_ME: Vocabulary = Vocabulary::new(
    &[
        "i am asking for myself", "im asking for myself", "asking for myself", "this is about me", "this is about myself",
        "this is for me", "its for myself", "it is for myself", "for myself", "its about me", "its about myself",
        "it is about me", "it is about myself", "its for me", "its me", "just me", "myself", "me",
    ],
    &["pregunto por mi", "es por mi", "es sobre mi", "es para mi", "soy yo", "para mi", "de mi", "sobre mi", "yo"],
);

/// That somebody is of age, and that they aren't, where they say that of themselves.
#[rustfmt::skip]
const IS_ADULT: Vocabulary = Vocabulary::new(
    &["an adult", "over 18", "over eighteen", "well over 18", "18 or over", "eighteen or over", "18 or older", "of age"],
    &[
        "adulto", "adulta", "soy adulto", "soy adulta", "soy un adulto", "soy una adulta", "soy mayor de edad", "mayor de edad",
        "mas de 18", "mas de dieciocho", "soy mayor de 18",
    ],
);
#[rustfmt::skip]
const IS_YOUNG: Vocabulary = Vocabulary::new(
    &["under 18", "under eighteen", "not 18", "not 18 yet", "not yet 18", "a minor"],
    &[
        "soy menor de edad", "soy menor", "menos de 18", "menos de dieciocho", "soy menor de 18",
    ],
);

/// Tens by their words, from twenty on.
const TENS: Vocabulary = Vocabulary::new(
    &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    &["veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
);

/// An age in two words: "eighty-one".
fn in_words(said: &str) -> Option<usize> {
    let words: Vec<&str> = said.split([' ', '-']).filter(|word| !["and", "y"].contains(word)).collect();
    let tens = |word: &str| TENS.position(|tens| tens == word).map(|at| (at + 2) * 10);
    match words.as_slice() {
        [word] => tens(word),
        [word, ones] => tens(word).zip(number(ones).filter(|n| (1..10).contains(n))).map(|(tens, ones)| tens + ones),
        _ => None,
    }
}

/// A line without what says that it is about whoever types.
fn behind_about_me(line: &str) -> &str {
    let behind = ABOUT_ME.all().find_map(|me| line.strip_prefix(me).filter(|rest| rest.starts_with([' ', ',', '.'])));
    behind.map_or(line, |rest| rest.trim_start_matches([' ', ',', '.']))
}

/// Whether a line says in words that whoever types is an adult, or isn't; none where it says anything else.
pub(crate) fn adult_in_words(line: &str) -> Option<bool> {
    let line = unaccented(line).replace('\'', "");
    let said = behind_about_me(&line);
    let said = said.strip_prefix("and ").unwrap_or(said);
    let said = BEHIND.all().find_map(|behind| said.strip_suffix(behind)).unwrap_or(said);
    let is = |list: Vocabulary| list.has(said) || BEFORE.behind(said).is_some_and(|said| list.has(said));
    if is(IS_ADULT) { Some(true) } else { is(IS_YOUNG).then_some(false) }
}

/// The age that a heard line says, if it says nothing else: "my son is 16" is about somebody else.
pub(crate) fn age(line: &str) -> Option<usize> {
    let line = unaccented(line).replace('\'', "");
    let line = behind_about_me(&line);
    let line = line.strip_prefix("and ").unwrap_or(line);
    let said = BEFORE.behind(line).unwrap_or(line);
    let said = BEHIND.all().find_map(|behind| said.strip_suffix(behind)).unwrap_or(said);
    number(said).or_else(|| in_words(said)).filter(|age| AGES.contains(age))
}

/// Words of a line that tells an age and a name, and no more.
#[rustfmt::skip]
const BESIDE_AN_AGE: Vocabulary = Vocabulary::new(
    &[
        "i", "im", "am", "me", "my", "name", "names", "age", "is", "its", "it", "and", "now", "aged", "years", "year", "old",
        "young", "yes", "well", "hello", "hi", "dear", "hen", "pet", "love", "mate", "pal", "just", "about", "nearly", "for",
        "myself", "over",
    ],
    &["yo", "soy", "tengo", "me", "llamo", "mi", "nombre", "edad", "es", "y", "años", "si", "hola", "ya", "para", "mas", "de"],
);
/// What stands before a name.
const BEFORE_A_NAME: Vocabulary = Vocabulary::new(&["name is", "names", "called"], &["llamo", "nombre es", "me llaman"]);

/// Whether a line tells no more than whom it is about, with an age or a name: nothing of that is kept elsewhere.
pub(crate) fn tells_no_more(line: &str) -> bool {
    let said = bare(&unaccented(line));
    let said = words(&said).collect::<Vec<_>>();
    let named = |at: usize| BEFORE_A_NAME.all().any(|form| said[..at].ends_with(&form.split(' ').collect::<Vec<_>>()));
    said.iter().enumerate().all(|(at, word)| BESIDE_AN_AGE.has(word) || number(word).is_some() || named(at))
}

/// Whether a line tells beside other things that whoever types is under 18: "im 15 and i cut myself", but not "im 15 stone".
pub(crate) fn tells_of_youth(line: &str) -> bool {
    ages_told(line).iter().any(|age| *age < ADULT)
}

/// The ages that whoever types tells of themselves in a line, beside other things.
fn ages_told(line: &str) -> Vec<usize> {
    let bare = bare(line);
    let words: Vec<&str> = words(&bare).collect();
    let age = |at: usize| words.get(at).and_then(|n| number(n)).filter(|age| AGES.contains(age));
    let ends = |at: usize| match &words[at.min(words.len())..] {
        [] => true,
        [years] => YEARS.has(years) || BEHIND_AN_AGE.has(years),
        [years, next, ..] if YEARS.has(years) => BEHIND_AN_AGE.has(next) || OLD.has(next),
        [next, ..] => BEHIND_AN_AGE.has(next),
    };
    (1..words.len()).filter(|at| SAYS_AGE.has(words[at - 1]) && ends(at + 1)).filter_map(age).collect()
}

/// What makes a number another thing than an age: "im 15 stone".
#[rustfmt::skip]
const UNITS: Vocabulary = Vocabulary::new(
    &[
        "stone", "st", "weeks", "week", "months", "month", "days", "day", "hours", "minutes", "kilos", "kg", "pounds", "lbs",
        "miles", "percent", "grand", "k", "pills", "tablets", "units", "pints", "cans", "times", "in", "out", "of", "to", "on",
        "quid",
    ],
    &[],
);
/// What is left of it where somebody said before that it is about them.
const AM: Vocabulary = Vocabulary::new(&["im", "i am", "am", "aged"], &[]);

/// The age right behind what says that it is about whoever types: "its me im 52 lost my job". In Spanish its "años" tells it.
fn age_behind_me(line: &str) -> Option<usize> {
    let said = bare(line);
    let behind = Some(behind_about_me(&said)).filter(|behind| behind.len() < said.len())?;
    let told = AM.all().find_map(|am| behind.strip_prefix(am)?.strip_prefix(' '))?;
    let mut words = words(told);
    let age = words.next().and_then(number)?;
    words.next().is_none_or(|next| !UNITS.has(next) && number(next).is_none()).then_some(age)
}

/// The age that a line says where it has to be asked about.
pub(crate) fn unlikely_age(line: &str) -> Option<usize> {
    age(line).filter(|age| !LIKELY.contains(age))
}

/// The answer that an age gives where it is asked who is 18 or over; a number of a row is that row.
pub(crate) fn of_age(question: &Question, line: &str, rows: usize) -> Option<AnswerIx> {
    of_whom(question, age(line).filter(|age| *age > rows).map(|age| age >= ADULT).or_else(|| adult_in_words(line)))
}

/// The same of an age among other things, in one of the parts of a line or between its words.
pub(super) fn of_age_among(question: &Question, line: &str, parts: &[&str], rows: usize) -> Option<AnswerIx> {
    let mut likely = parts.iter().filter(|part| unlikely_age(part).is_none());
    let in_part = likely.find_map(|part| of_age(question, part, rows));
    let told = || ages_told(line).into_iter().chain(age_behind_me(line)).find(|age| LIKELY.contains(age));
    let between = || told().map(|age| age >= ADULT);
    in_part.or_else(|| of_whom(question, between()))
}

/// The answer that whoever types is an adult, or that they aren't.
fn of_whom(question: &Question, is_adult: Option<bool>) -> Option<AnswerIx> {
    let (young, adult) = question.answer_named("under-18").zip(question.answer_named("adult"))?;
    is_adult.map(|is_adult| if is_adult { adult } else { young })
}

#[cfg(test)]
mod tests {
    use super::{age, tells_of_youth, unlikely_age};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn whoever_tells_that_they_are_young_is_told_from_others() {
        for line in ["im 15 and i cut myself", "I'm 14", "i want to die, im 16", "i am 17 years old and scared"] {
            assert!(tells_of_youth(&heard(line)), "{line}");
        }
        for line in [
            "im 45",
            "im 15 stone",
            "my son is 15",
            "i took 15 pills",
            "i am 12 weeks pregnant",
            "im 12 years sober and i cut myself",
            "im 14 weeks gone and how do i tell him",
            "im 15 years older than him",
            "",
        ] {
            assert!(!tells_of_youth(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(tells_of_youth(&heard("tengo 15 años y me corto")));
            assert!(!tells_of_youth(&heard("tengo 12 años casada y me pega")));
        });
    }

    #[test]
    fn an_age_is_heard_by_itself_alone() {
        for line in ["16", "I am 16", "i'm 16.", "16 years old", "I’m sixteen years old", "aged 16"] {
            assert_eq!(age(&heard(line)), Some(16), "{line}");
        }
        for (line, years) in [
            ("me im 34", 34),
            ("Me, I'm 34.", 34),
            ("I am eighty one years of age", 81),
            ("It is about myself. I am eighty-one years of age.", 81),
            ("its me 16", 16),
            ("I AM ASKING FOR MYSELF. I AM 81 YEARS OF AGE.", 81),
            ("this is for me, i'm 40", 40),
            ("For myself. I'm 19.", 19),
            ("thirty", 30),
        ] {
            assert_eq!(age(&heard(line)), Some(years), "{line}");
        }
        for line in [
            "my son is 16",
            "i am asking for my son. he is 16",
            "i am 16 and scared",
            "for 16 days",
            "i am 400",
            "i am 2",
            "16 17",
            "me and 2 others",
            "fifty fifty",
            "",
        ] {
            assert_eq!(age(&heard(line)), None, "{line}");
        }
        assert!(["5", "i am 9", "115"].iter().all(|line| unlikely_age(&heard(line)).is_some()));
        assert!(["10", "i am 16", "110", "2", ""].iter().all(|line| unlikely_age(&heard(line)).is_none()));
        for (line, is_adult) in [
            ("Me, and I am over eighteen", Some(true)),
            ("I'm an adult", Some(true)),
            ("me, under 18", Some(false)),
            ("he is over 18", None),
        ] {
            assert_eq!(super::adult_in_words(&heard(line)), is_adult, "{line}");
        }
        assert_eq!(super::ages_told("na me im 34 how long"), [34]);
        let behind = |line: &str| super::age_behind_me(&heard(line));
        assert_eq!(behind("its me im 52 lost my job and been on the drink since tbh"), Some(52));
        assert_eq!(behind("me, i am 16 lost my mum"), Some(16));
        for line in ["im 52 lost my job", "its me im 15 stone", "me im 12 weeks gone", "me and my 52 cats", "its me"] {
            assert_eq!(behind(line), None, "{line}");
        }
        within(Language::Spanish, || {
            for (line, is_adult) in [
                ("tengo más de 18 años", Some(true)),
                ("Soy adulta", Some(true)),
                ("adulto", Some(true)),
                ("de mí, soy mayor de edad", Some(true)),
                ("soy menor de edad", Some(false)),
                ("mi hijo es mayor de edad", None),
                ("menor de edad", None),
                ("soy mayor", None),
            ] {
                assert_eq!(super::adult_in_words(&heard(line)), is_adult, "{line}");
            }
            assert_eq!((age(&heard("De mí, tengo 23")), age(&heard("de mi hijo, tiene 23"))), (Some(23), None));
            for line in ["Tengo 16 años", "tengo dieciséis", "16 anos", "I'm 16"] {
                assert_eq!(age(&heard(line)), Some(16), "{line}");
            }
        });
    }
}
