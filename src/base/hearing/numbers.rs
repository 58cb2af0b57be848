//! Numbers in a heard line, and the rows of a list that it names.

use crate::base::hearing::without_please;
use crate::base::vocabulary::{Vocabulary, unaccented};

/// Number words, from one on.
const NUMBERS: Vocabulary = Vocabulary::new(
    &[
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ],
    &[
        "uno",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciseis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte",
    ],
);

/// Words that may stand beside numbers.
const BESIDE_NUMBERS: Vocabulary = Vocabulary::new(
    &["and", "number", "numbers", "answer", "option", "please", "too", "also", "plus"],
    &[
        "y",
        "tambien",
        "ademas",
        "numero",
        "numeros",
        "respuesta",
        "respuestas",
        "opcion",
        "opciones",
        "el",
        "la",
        "los",
        "las",
        "por",
        "favor",
    ],
);

/// What says that a number comes on top, in two words of which one is an answer alone.
const AS_WELL: &str = " as well";

/// The numbers of a heard line, if it holds nothing else: "3, 4", "3 and 4", "number 3", "three". "1.5" may be a slip, and is
/// none.
pub fn numbers(heard: &str) -> Option<Vec<usize>> {
    let heard = &*unaccented(heard);
    let heard = heard.strip_suffix(AS_WELL).unwrap_or(heard);
    let digit = |c: Option<&u8>| c.is_some_and(u8::is_ascii_digit);
    if heard.as_bytes().windows(3).any(|three| three[1] == b'.' && digit(three.first()) && digit(three.last())) {
        return None;
    }
    let parts = heard.split(|c: char| c.is_whitespace() || [',', ';', '.', ')', '(', '/', '+', '&', '#', '、'].contains(&c));
    let meant = |p: &&str| !p.is_empty() && !BESIDE_NUMBERS.has(p);
    let number = |p: &str| {
        let digits = p.bytes().all(|b| b.is_ascii_digit());
        let word = || NUMBERS.position(|n| n == p).map(|i| i + 1);
        if digits { p.parse().ok() } else { word() }
    };
    let all: Vec<usize> = parts.filter(meant).map(number).collect::<Option<_>>()?;
    (!all.is_empty()).then_some(all)
}

/// Words for a place in a list, from the first on.
const ORDINALS: Vocabulary = Vocabulary::new(
    &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"],
    &[
        "primero",
        "segundo",
        "tercero",
        "cuarto",
        "quinto",
        "sexto",
        "septimo",
        "octavo",
        "noveno",
        "decimo",
        "undecimo",
        "duodecimo",
    ],
);

/// What stands behind the digits of such a place.
const NTH: Vocabulary = Vocabulary::new(
    &["st", "nd", "rd", "th"],
    &["er", "ro", "do", "to", "vo", "mo", "no", "ra", "da", "ta", "va", "ma", "na", "o", "a"],
);

/// The word for the last place.
const LAST: Vocabulary = Vocabulary::new(&["last"], &["ultimo", "ultima"]);

/// Words that may stand beside such places.
const BESIDE_ROWS: Vocabulary = Vocabulary::new(
    &["the", "and", "number", "answer", "option", "please"],
    &["el", "la", "los", "las", "y", "numero", "respuesta", "opcion", "por", "favor"],
);

/// What points to the list, behind such a place.
#[rustfmt::skip]
const OF_THEM: Vocabulary = Vocabulary::new(
    &[" of those", " of these", " of them", " of the list", " on the list", " you said", " you read", " you say"],
    &[
        " de esas", " de esos", " de estas", " de estos", " de ellas", " de ellos", " de todas", " de todos", " de la lista",
        " que dijiste", " que leiste",
    ],
);

/// The place that a word names, whatever its gender: "primero", "primera", "primer".
fn ordinal(word: &str) -> Option<usize> {
    let stem = word.strip_suffix(['o', 'a']).unwrap_or(word);
    ORDINALS.position(|o| o == word || o.strip_suffix('o') == Some(stem)).map(|i| i + 1)
}

/// The rows of a list of so many that a heard line names, if it holds nothing else: "3", "the second one", "the last one".
pub fn rows(heard: &str, of: usize) -> Option<Vec<usize>> {
    if let Some(numbers) = numbers(heard) {
        return Some(numbers);
    }
    let heard = unaccented(without_please(heard));
    let heard = OF_THEM.all().find_map(|of| heard.strip_suffix(of)).unwrap_or(&heard);
    let mut out = Vec::new();
    for word in heard.split(|c: char| c.is_whitespace() || [',', '&', '+'].contains(&c)).filter(|w| !w.is_empty()) {
        let nth = || NTH.all().find_map(|end| word.strip_suffix(end)).and_then(|digits| digits.parse().ok());
        match word {
            word if BESIDE_ROWS.has(word) => {}
            "one" | "ones" if !out.is_empty() => {}
            word if LAST.has(word) && out.is_empty() => out.push(of),
            word => out.push(ordinal(word).or_else(nth)?),
        }
    }
    // "Last" alone may be anything: "last week", "at last".
    (!out.is_empty() && !LAST.has(heard)).then_some(out)
}

/// Whether a heard line means the last row of a list, in so many words: "the last one", "last answer".
pub fn is_last(heard: &str) -> bool {
    numbers(heard).is_none() && rows(heard, usize::MAX).is_some_and(|rows| rows == [usize::MAX])
}

/// The only row of a list of so many that a heard line names, where there is such a row.
pub fn row(heard: &str, of: usize) -> Option<usize> {
    only(&rows(heard, of)?).filter(|n| (1..=of).contains(n))
}

fn only(numbers: &[usize]) -> Option<usize> {
    if let [only] = numbers { Some(*only) } else { None }
}

/// What stands between the two numbers of a range, and before the first.
const UP_TO: Vocabulary = Vocabulary::new(&[" to ", " through ", " till ", "-", "–"], &[" a ", " al ", " hasta "]);
const FROM: Vocabulary = Vocabulary::new(&[], &["del ", "desde el ", "desde ", "de "]);

/// What says the first of a list before or behind how many they are: "las dos primeras".
const THE_FIRST: Vocabulary =
    Vocabulary::new(&["the first ", "first "], &["las primeras ", "los primeros ", "primeras ", "primeros "]);
const FIRST_BEHIND: Vocabulary = Vocabulary::new(&[], &[" primeras", " primeros"]);

/// How many of a list from the first on a line means, where they are several.
fn first_so_many(heard: &str) -> Option<usize> {
    let before = || FIRST_BEHIND.all().find_map(|first| heard.strip_suffix(first));
    number(THE_FIRST.behind(heard).or_else(before)?).filter(|n| *n > 1)
}

/// The numbers from one to another: "3 to 5", "3-5", "the first two". A line is none where it holds anything else, or begins with
/// the larger.
pub fn range(heard: &str) -> Option<std::ops::RangeInclusive<usize>> {
    if let Some(last) = first_so_many(heard) {
        return Some(1..=last);
    }
    let heard = FROM.behind(heard).unwrap_or(heard);
    let ends = UP_TO.all().find_map(|between| heard.split_once(between))?;
    let (from, to) = (number(ends.0)?, number(ends.1)?);
    (from < to).then_some(from..=to)
}

/// The only number of a heard line.
pub fn number(heard: &str) -> Option<usize> {
    only(&numbers(heard)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn numbers_are_found_however_they_are_joined() {
        let more = ["3 and 4 too", "3, also 4", "3 and 4 as well"];
        let joined =
            ["3 and 4", "3, 4", "3,4", "3 & 4", "3;4", "3/4", "3 + 4", "three and four", "numbers 3 and 4", "３、４", "3. 4."];
        for line in joined.into_iter().chain(more) {
            assert_eq!(numbers(&heard(line)), Some(vec![3, 4]), "{line}");
        }
        for line in ["", "-1", "3-4", "3 to 4", "three days", "and", "1e3", "½", "1.5", "1 2.3"] {
            assert_eq!(numbers(&heard(line)), None, "{line}");
        }
        for line in ["3-5", "3 to 5", "three to five", "3 – 5", "3 through 5", "numbers 3 to 5."] {
            assert_eq!(range(&heard(line)), Some(3..=5), "{line}");
        }
        for line in ["5-3", "3", "3 to", "-3", "3 to four days", "1-800-5"] {
            assert_eq!(range(&heard(line)), None, "{line}");
        }
        assert_eq!((number("3"), number("3 4")), (Some(3), None));
        for (line, meant) in [
            ("the first one", Some(vec![1])),
            ("Second", Some(vec![2])),
            ("the last one", Some(vec![7])),
            ("the 4th", Some(vec![4])),
            ("the first and the third", Some(vec![1, 3])),
            ("one", Some(vec![1])),
            ("first time", None),
            ("last week", None),
            ("last", None),
            ("last answer", Some(vec![7])),
            ("the", None),
        ] {
            assert_eq!(rows(&heard(line), 7), meant, "{line}");
        }
        assert_eq!((row("8", 7), row("the last one", 7)), (None, Some(7)));
    }

    #[test]
    fn spanish_numbers_are_found_beside_english_ones() {
        within(Language::Spanish, || {
            for line in ["3 y 4", "tres y cuatro", "los números 3 y 4", "la 3, la 4", "three and four", "3/4"] {
                assert_eq!(numbers(&heard(line)), Some(vec![3, 4]), "{line}");
            }
            for line in ["del 3 al 5", "3 a 5", "de tres a cinco", "3 hasta 5", "3 to 5", "3-5"] {
                assert_eq!(range(&heard(line)), Some(3..=5), "{line}");
            }
            for line in ["las dos primeras", "los dos primeros", "las primeras dos", "Los primeros 2.", "the first two"] {
                assert_eq!(range(&heard(line)), Some(1..=2), "{line}");
            }
            for line in ["las primeras", "la primera", "las primeras dos veces", "mis dos primeras", "primeras una"] {
                assert_eq!(range(&heard(line)), None, "{line}");
            }
            for (line, meant) in [
                ("la primera", Some(vec![1])),
                ("El tercer", Some(vec![3])),
                ("la última, por favor", Some(vec![7])),
                ("2do", Some(vec![2])),
                ("1ª", Some(vec![1])),
                ("la primera y la tercera", Some(vec![1, 3])),
                ("tres días", None),
                ("y", None),
                ("the second one", Some(vec![2])),
            ] {
                assert_eq!(rows(&heard(line), 7), meant, "{line}");
            }
        });
        assert_eq!((numbers("tres y cuatro"), range("3 a 5"), rows("la primera", 3)), (None, None, None));
    }
}
