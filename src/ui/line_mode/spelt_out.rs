//! A line as it is texted, with its words spelt out: "will u tell my mam" is "will you tell my mum".

use crate::base::phrases::{Language, language};

/// How words are texted, each with the word itself.
const SHORT: [(&str, &str); 27] = [
    ("u", "you"),
    ("yu", "you"),
    ("yous", "you"),
    ("r", "are"),
    ("ur", "your"),
    ("ppl", "people"),
    ("sum1", "someone"),
    ("some1", "someone"),
    ("any1", "anyone"),
    ("every1", "everyone"),
    ("m8", "mate"),
    ("m8s", "mates"),
    ("mam", "mum"),
    ("ma", "mum"),
    ("mummy", "mum"),
    ("daddy", "dad"),
    ("bf", "boyfriend"),
    ("gf", "girlfriend"),
    ("gonna", "going"),
    ("wot", "what"),
    ("wat", "what"),
    ("dis", "this"),
    ("cud", "could"),
    ("abt", "about"),
    ("frm", "from"),
    ("ai", "robot"),
    ("chatbot", "robot"),
];

/// The same in Spanish.
const SHORT_IN_SPANISH: [(&str, &str); 10] = [
    ("q", "que"),
    ("k", "que"),
    ("kien", "quien"),
    ("toy", "estoy"),
    ("mami", "mama"),
    ("papi", "papa"),
    ("x", "por"),
    ("pa", "para"),
    ("alguin", "alguien"),
    ("ia", "robot"),
];

/// How "you" and "your" are said in some places, wherever they stand.
const ALWAYS_YOU: [(&str, &str); 3] = [("yous", "you"), ("youse", "you"), ("yer", "your")];
/// The same behind a word that asks, or tells what to do: first in a line they are a yes.
const YOU: [&str; 2] = ["ye", "ya"];
#[rustfmt::skip]
const BEFORE_YOU: [&str; 29] = [
    "will", "would", "can", "could", "do", "does", "did", "are", "have", "has", "had", "if", "is", "was", "were", "should",
    "wont",
    "won't", "don't", "dont", "what", "who", "why", "how", "when", "where", "that", "tell", "ask",
];

/// A line with the "you" that somebody says to the program as it is written. In Spanish "ya" is another word.
pub(crate) fn with_you(line: &str) -> String {
    if language() == Language::Spanish {
        return line.to_owned();
    }
    let mut before = "";
    let spelt = line.split(' ').map(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'');
        let behind = YOU.contains(&bare) && BEFORE_YOU.contains(&before);
        before = word;
        match ALWAYS_YOU.iter().find(|(said, _)| *said == bare) {
            Some((said, you)) => word.replace(said, you),
            None if behind => word.replace(bare, "you"),
            None => word.to_owned(),
        }
    });
    spelt.collect::<Vec<_>>().join(" ")
}

/// The bare words of a line, each spelt out.
pub(crate) fn spelt_out(bare: &str) -> String {
    let spanish = SHORT_IN_SPANISH.iter().filter(|_| language() == Language::Spanish);
    let known: Vec<_> = spanish.chain(&SHORT).collect();
    let whole =
        |word: &str| known.iter().find(|(short, _)| *short == word).map_or(word.to_owned(), |(_, whole)| (*whole).to_owned());
    bare.split(' ').map(whole).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{spelt_out, with_you};
    use crate::base::phrases::{Language, within};

    #[test]
    fn texted_words_are_spelt_out() {
        assert_eq!(spelt_out("will u tell my mam"), "will you tell my mum");
        assert_eq!(spelt_out("r u a bot"), "are you a bot");
        assert_eq!(spelt_out("use this"), "use this");
        assert_eq!(within(Language::Spanish, || spelt_out("kien lee lo q escribo")), "quien lee lo que escribo");
    }

    #[test]
    fn you_is_heard_as_it_is_said_anywhere() {
        for (line, spelt) in [
            ("will ye ring someone if i do", "will you ring someone if i do"),
            ("do youse tell yer boss", "do you tell your boss"),
            ("what are ya, a robot", "what are you, a robot"),
            ("ye i suppose", "ye i suppose"),
            ("well ye", "well ye"),
        ] {
            assert_eq!(with_you(line), spelt);
        }
        assert_eq!(within(Language::Spanish, || with_you("que ya no duermo")), "que ya no duermo");
    }
}
