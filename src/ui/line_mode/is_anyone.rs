//! Questions whether a person is at the other end: "are you real?", "is anyone there?". Nobody is, and that is said. Each of
//! their words is one that such a question has.

use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;

/// What begins such a question.
const BEGINS: Vocabulary = Vocabulary::new(
    &[
        "are", "is", "am", "who", "what", "whos", "whats", "anyone", "anybody", "hello", "hi", "hey", "so", "wait", "do", "does",
        "will",
    ],
    &["eres", "es", "hay", "estoy", "hablo", "quien", "que", "hola", "oye", "acaso", "alguien", "esto"],
);

/// What names one who may be there, or what isn't a person.
#[rustfmt::skip]
const NAMES: Vocabulary = Vocabulary::new(
    &[
        "person", "human", "bot", "robot", "machine", "computer", "program", "programme", "chatgpt", "app", "automated",
        "therapist", "counsellor", "doctor", "nurse",
    ],
    &["persona", "humano", "humana", "robot", "bot", "maquina", "computadora", "ordenador", "programa", "aplicacion", "chatgpt"],
);

/// What somebody would be or do who is there.
const THERE: Vocabulary = Vocabulary::new(
    &["there", "here", "answering", "replying", "responding", "reading", "answer", "reply", "respond"],
    &["ahi", "alli", "aqui", "lado", "contesta", "responde", "leyendo", "contestando", "respondiendo", "contestar", "responder"],
);
const SOMEBODY: Vocabulary =
    Vocabulary::new(&["anyone", "anybody", "someone", "somebody", "people"], &["alguien", "alguna", "persona", "gente"]);
const REAL: Vocabulary = Vocabulary::new(&["real", "alive", "human"], &["real", "verdad", "vivo", "viva", "humano", "humana"]);
const TALKS: Vocabulary = Vocabulary::new(
    &["talking", "speaking", "chatting", "typing", "texting"],
    &["hablando", "hablo", "chateando", "escribiendo"],
);

/// What else stands in it.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "you", "this", "it", "i", "a", "an", "the", "actual", "actually", "just", "really", "even", "living", "with", "to", "on",
        "at", "other", "end", "or", "and", "that", "not", "some", "kind", "of", "behind", "like", "me", "my", "live", "proper", "out",
    ],
    &[
        "una", "un", "la", "el", "de", "del", "otro", "con", "o", "y", "me", "te", "esto", "solo", "realmente", "al", "a", "lo",
        "que", "quien", "tu", "usted", "misma", "mismo", "real",
    ],
);

/// The question itself, where its words alone would be those of others.
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &["who are you", "what are you", "whos there", "who is there", "who is this", "whos this", "who am i talking to"],
    &[
        "hay alguien", "quien eres", "que eres", "quien es usted", "quien esta ahi", "con quien estoy hablando",
        "con quien estoy chateando",
    ],
);

/// Whether the bare words of a line, spelt out, ask that. `doubtful`: it was typed as one asks.
pub(crate) fn asks_for_a_person(bare: &str, doubtful: bool) -> bool {
    let words: Vec<&str> = words(bare).collect();
    let any = |list: Vocabulary| words.iter().any(|word| list.has(word));
    let known = |word: &&str| [BEGINS, NAMES, THERE, SOMEBODY, REAL, TALKS, BESIDE].iter().any(|list| list.has(word));
    // "Hello?" to nobody asks whether there is somebody.
    if ASKS.has(bare) || doubtful && matches!(words.as_slice(), ["hello" | "hola"]) {
        return true;
    }
    let begins = |first: &&str| BEGINS.has(first) || doubtful && *first == "you";
    if !words.first().is_some_and(begins) || !words.iter().all(known) {
        return false;
    }
    let you = words.contains(&"you") || words.contains(&"eres") || words.contains(&"usted");
    // "Am I real?" is another question, and "it's a person" tells of one; so does "alguien" without its question.
    let told = ["es", "alguien", "hablo", "estoy", "hay", "esto"].contains(&words[0]) && !doubtful;
    let asked_of_me = words[0] != "am" || any(TALKS);
    let asked = (any(NAMES) || any(REAL)) && (you || any(TALKS) || ["is", "es", "esto", "hay"].contains(&words[0]))
        || any(SOMEBODY) && any(THERE);
    // "Is there a real pain" has other words; "is it real" may be about what somebody sees.
    let unreal = any(REAL) && !any(NAMES) && !you && !any(TALKS) && !any(SOMEBODY);
    let there = words[0] == "hay" && any(SOMEBODY) && any(THERE);
    asked && asked_of_me && !unreal && (!told || there)
}

#[cfg(test)]
mod tests {
    use super::asks_for_a_person;
    use crate::base::hearing::{bare, heard, in_doubt};
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::spelt_out::spelt_out;

    fn asks(line: &str) -> bool {
        asks_for_a_person(&spelt_out(&bare(&heard(line))), in_doubt(line))
    }

    #[test]
    fn a_question_whether_a_person_is_there_is_told_from_other_sentences() {
        for line in [
            "are you a real person",
            "r u a bot",
            "are u real??",
            "is this a human",
            "Is this just a computer?",
            "am I talking to a real person",
            "Am I speaking to a person, or a machine?",
            "is anyone there",
            "anybody there?",
            "is anyone reading this",
            "who are you",
            "will anyone answer me",
            "u real?",
            "hello?",
            "are you a therapist",
            "is there anybody out there",
        ] {
            assert!(asks(line), "{line}");
        }
        for line in [
            "am i real",
            "is it real",
            "i am a person",
            "is anyone going to help",
            "someone is here",
            "somebody there",
            "a person hurts me",
            "are you going to hurt me",
            "people there hate me",
            "nobody is there",
            "hello",
            "you real",
            "is it a doctor i need",
            "is a person dying",
            "",
        ] {
            assert!(!asks(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in [
                "¿eres una persona?",
                "eres un robot",
                "¿hay alguien ahí?",
                "¿hay alguien?",
                "hay alguien",
                "hay alguien ahi",
                "¿esto es un programa?",
                "quién eres",
            ] {
                assert!(asks(line), "{line}");
            }
            for line in [
                "alguien me pega",
                "es una persona",
                "hay una persona que me sigue",
                "hay alguien que me pega",
                "hablo con una persona",
                "no hay nadie",
            ] {
                assert!(!asks(line), "{line}");
            }
        });
    }
}
