//! A typed or dictated line as it is understood: small letters, plain digits, straight apostrophes, no full stop behind it.

mod denials;
mod fillers;
mod joined;
mod numbers;

use unicode_normalization::UnicodeNormalization;

use crate::base::text::clean;
use crate::base::vocabulary::{Vocabulary, unaccented};

pub(crate) use fillers::{without_swearing, without_wrapping};
pub use joined::joined;
pub use numbers::{is_last, number, numbers, range, row, rows};

/// What dictation and habit put around words.
const AROUND: &[char] = &['.', ',', ';', ':', '!', '?', '¡', '¿', '"', '“', '”', '„', '«', '»', '…', '。', '/', '\\', '`', '*'];

/// The first of ten digits, in scripts that people type numbers in.
const ZEROS: [char; 14] = ['٠', '۰', '\u{7C0}', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '០'];

/// What somebody says to hear again what was said, besides the words for it.
const AGAIN: Vocabulary = Vocabulary::new(
    &[
        "repeat",
        "the question",
        "that question",
        "this question",
        "what question",
        "which question",
        "what options",
        "the options",
        "my options",
        "the choices",
        "what choices",
        "my choices",
        "the answers",
        "did you say",
        "did you just say",
        "you said what",
        "read it",
        "read that",
        "read again",
        "hear it",
        "hear that",
        "once more",
        "what was that",
    ],
    &[
        "repite",
        "repita",
        "repitelo",
        "repitalo",
        "repiteme",
        "repetirlo",
        "repetir eso",
        "la pregunta",
        "esa pregunta",
        "esta pregunta",
        "que pregunta",
        "cual pregunta",
        "las opciones",
        "mis opciones",
        "que opciones",
        "cuales opciones",
        "las respuestas",
        "que respuestas",
        "que dijiste",
        "que has dicho",
        "que decias",
        "como dijiste",
        "dilo otra vez",
        "dilo de nuevo",
        "dimelo otra vez",
        "dimelo de nuevo",
        "leelo",
        "leemelo",
        "lee otra vez",
        "leer otra vez",
        "oirlo",
        "oir eso",
        "oir otra vez",
        "escucharlo",
        "escuchar otra vez",
    ],
);

/// The same, where nothing else stands beside them.
#[rustfmt::skip]
const AGAIN_ALONE: Vocabulary = Vocabulary::new(
    &[
        "question", "options", "choices", "answers", "say", "what did you ask", "what did you ask me", "what did you just ask",
        "what are you asking", "what are you asking me", "what were they", "what were those", "what were these", "what were both",
        "what were the two", "which were the two", "what are the two", "what two", "which two", "what were the three",
        "which were they",
    ],
    &[
        "pregunta", "opciones", "alternativas", "respuestas", "una vez mas", "que dijo", "que ha dicho", "como dijo",
        "que preguntaste", "que me preguntaste", "que pregunto", "que estas preguntando", "que me estas preguntando", "cuales eran",
        "cuales eran las dos", "cuales eran los dos", "cuales son las dos", "cuales son los dos", "que dos", "cuales dos",
        "cuales eran esas",
    ],
);

/// What asks to hear it again where the program is to say it: "I can't say that" tells of whoever types.
const SAY_THAT: Vocabulary = Vocabulary::new(&["say it", "say that"], &[]);
/// Who may be said to say it, and the program among them.
#[rustfmt::skip]
const SAYS: Vocabulary = Vocabulary::new(
    &["i", "id", "ill", "im", "ive", "we", "he", "she", "they", "people", "everyone", "everybody", "nobody", "to"], &[],
);
const PROGRAM_SAYS: Vocabulary = Vocabulary::new(&["you", "u", "it", "please"], &[]);

/// Whether the bare words of a line ask the program to say it again.
fn is_to_say_that(said: &str) -> bool {
    let asked = |words: &str| {
        let (before, behind) =
            format!(" {said} ").split_once(&format!(" {words} ")).map(|(a, b)| (a.to_owned(), b.to_owned()))?;
        let says = before.split(' ').rev().find(|word| SAYS.has(word) && *word != "to" || PROGRAM_SAYS.has(word));
        let says = says.or_else(|| before.split(' ').next_back().filter(|word| SAYS.has(word)));
        let by_program = says.is_none_or(|word| PROGRAM_SAYS.has(word));
        Some(by_program || behind.split(' ').any(|word| word == "again"))
    };
    SAY_THAT.all().any(|words| asked(words) == Some(true))
}

/// What is said out of politeness, before or behind a line.
const PLEASE: Vocabulary = Vocabulary::new(&["please"], &["por favor", "porfavor", "porfa", "xfa"]);

/// Whether a line asks to hear again what was said: "what was the question?", "repeat the options".
pub fn asks_again(heard: &str) -> bool {
    let said = bare(heard);
    // "What were the two again"
    let alone = said.strip_suffix(" again").unwrap_or(&said);
    AGAIN_ALONE.has(alone) || AGAIN.stands_in(&format!(" {said} ")) || is_to_say_that(&said)
}

/// The words of a line without apostrophes and commas.
pub(crate) fn bare(heard: &str) -> String {
    unaccented(heard).replace('\'', "").replace(',', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a line as it was typed leaves its words in doubt: "no?", "no...".
pub fn in_doubt(line: &str) -> bool {
    let typed: String = clean(line).nfkc().collect();
    let end = typed.trim_end_matches(|c: char| c.is_whitespace() || ['"', '“', '”', '»'].contains(&c));
    let words = end.contains(char::is_alphanumeric);
    words && (end.ends_with('?') || end.ends_with("..") || end.ends_with("?!"))
}

/// The line without a "please" before or behind it.
pub fn without_please(heard: &str) -> &str {
    let mut rest = heard;
    for please in PLEASE.all() {
        let behind = rest.strip_suffix(please).map_or(rest, |rest| rest.trim_end_matches([' ', ',']));
        rest = behind.strip_prefix(please).map_or(behind, |rest| rest.trim_start_matches([' ', ',']));
    }
    if rest.is_empty() { heard } else { rest }
}

/// The line as it is compared with commands and answers. A line of signs alone stays as it is.
pub fn heard(line: &str) -> String {
    let plain: String = clean(line).nfkc().map(straight).collect();
    let small = plain.to_lowercase();
    let bare = small.trim_matches(|c: char| c.is_whitespace() || AROUND.contains(&c));
    let kept = if bare.is_empty() { small.trim() } else { bare };
    denials::spelt(kept)
}

/// An apostrophe in its straight form, a digit of another script in ours.
fn straight(c: char) -> char {
    match c {
        '‘' | '’' | 'ʼ' | '′' | '´' => '\'',
        c => digit_in_ascii(c).unwrap_or(c),
    }
}

/// The digit of ASCII that a digit of another script is.
pub(crate) fn digit_in_ascii(c: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).and_then(|digit| char::from_digit(digit, 10)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::phrases::{Language, within};

    #[test]
    fn dictated_words_and_other_digits_are_understood() {
        for (line, meant) in [
            ("Exit.", "exit"),
            ("  HELP!  ", "help"),
            ("“Back”", "back"),
            ("I’d rather not say.", "i'd rather not say"),
            ("２", "2"),
            ("٣", "3"),
            ("१ २", "1 2"),
            ("/exit", "exit"),
            ("None  of\tthese…", "none of these"),
            ("?", "?"),
            ("!", "!"),
        ] {
            assert_eq!(heard(line), meant, "{line}");
        }
    }

    #[test]
    fn a_wish_to_hear_it_again_and_doubt_are_heard() {
        for line in [
            "What was the question?",
            "repeat the question",
            "what did you say",
            "What are the options?",
            "options",
            "say that",
            "sorry I missed it, could you say that once more",
            "can you say it",
            "I didn't hear, say that again",
        ] {
            assert!(asks_again(&heard(line)), "{line}");
        }
        for line in [
            "i'd rather not say",
            "a question of money",
            "i can't say",
            "no",
            "to think over a question",
            "i repeated it",
            "i don't know if i should say that here",
            "people say that i drink",
            "it's hard to say it",
        ] {
            assert!(!asks_again(&heard(line)), "{line}");
        }
        for line in ["no?", "no ...", "No…", "“no?”", "no？", "no?!"] {
            assert!(in_doubt(line), "{line}");
        }
        for line in ["no", "no.", "?", "...", "no!", ""] {
            assert!(!in_doubt(line), "{line}");
        }
        assert_eq!(
            (without_please("please help"), without_please("wales, please"), without_please("please")),
            ("help", "wales", "please")
        );
    }

    #[test]
    fn spanish_is_heard_beside_english() {
        within(Language::Spanish, || {
            assert_eq!(heard("¿Ayuda?"), "ayuda");
            for line in ["¿Cuál era la pregunta?", "Repítelo", "¿qué opciones hay?", "opciones", "what was the question?"] {
                assert!(asks_again(&heard(line)), "{line}");
            }
            for line in ["otra vez me siento mal", "una pregunta de dinero", "no", "de nuevo no dormí"] {
                assert!(!asks_again(&heard(line)), "{line}");
            }
            assert_eq!((without_please("ayuda, por favor"), without_please("porfa ayuda")), ("ayuda", "ayuda"));
            assert_eq!((in_doubt("¿no?"), in_doubt("no")), (true, false));
        });
        assert_eq!((unaccented("sí").as_ref(), asks_again("repítelo")), ("sí", false));
    }
}
