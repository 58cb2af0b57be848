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
    use super::spelt_out;
    use crate::base::phrases::{Language, within};

    #[test]
    fn texted_words_are_spelt_out() {
        assert_eq!(spelt_out("will u tell my mam"), "will you tell my mum");
        assert_eq!(spelt_out("r u a bot"), "are you a bot");
        assert_eq!(spelt_out("use this"), "use this");
        assert_eq!(within(Language::Spanish, || spelt_out("kien lee lo q escribo")), "quien lee lo que escribo");
    }
}
