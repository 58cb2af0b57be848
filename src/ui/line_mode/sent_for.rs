//! Somebody who asks that help be sent: "can you send someone?", "can someone come?". A program sends nobody, and whoever asks
//! may need the number at once.

use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;

/// Who would be sent, or come.
#[rustfmt::skip]
const HELP: Vocabulary = Vocabulary::new(
    &[
        "someone", "somebody", "anyone", "anybody", "help", "police", "cops", "policeman", "ambulance", "paramedic", "paramedics",
        "doctor", "nurse", "person", "people", "team", "counsellor", "officer", "feds",
    ],
    &["alguien", "ayuda", "policia", "patrulla", "ambulancia", "paramedicos", "medico", "doctor", "doctora", "persona", "gente"],
);
/// What sends them.
#[rustfmt::skip]
const SENDS: Vocabulary = Vocabulary::new(
    &["send", "sending", "sent", "get", "bring", "dispatch"],
    &[
        "manda", "mandas", "mande", "manden", "mandar", "mandame", "mandarme", "mandan", "envia", "envias", "envie", "envien", "enviar",
        "enviame", "enviarme", "envian", "trae", "traer", "traigan",
    ],
);
/// What they would do.
const COME: Vocabulary = Vocabulary::new(
    &["come", "coming", "visit", "here", "arrive"],
    &["venir", "viene", "vienen", "venga", "vengan", "vendra", "vendran", "ven", "acudir", "aqui"],
);

/// What asks for it, at the beginning.
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &[
        "can", "could", "will", "would", "please", "pls", "plz", "send", "get", "is", "are", "i", "when", "do", "someone", "somebody",
        "just", "ok", "so", "come", "does", "cant", "wont", "why",
    ],
    &[
        "puede", "pueden", "puedes", "podria", "podrian", "podrias", "va", "van", "vas", "manda", "mande", "manden", "mandame", "envia",
        "envie", "envien", "enviame", "que", "necesito", "quiero", "alguien", "por", "ven", "vengan", "viene", "cuando", "no",
    ],
);

/// What else stands in it.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "you", "to", "me", "my", "us", "the", "a", "an", "for", "out", "round", "over", "now", "house", "home", "flat", "place", "going",
        "need", "want", "please", "pls", "real", "be", "some", "quick", "quickly", "asap", "right", "away", "if", "say", "yes", "this",
        "crisis", "type", "answer", "of", "and", "able", "on", "way", "their", "it", "straight", "anywhere", "actual", "soon", "today",
        "tonight",
    ],
    &[
        "a", "al", "la", "el", "un", "una", "me", "mi", "casa", "ya", "ahora", "por", "favor", "aqui", "para", "de", "que", "ir",
        "rapido", "alguna", "nos", "si", "digo", "respondo", "urgente", "se", "hoy", "los",
    ],
);

/// Whether the bare words of a line ask that somebody be sent, or whether somebody will come.
pub(crate) fn asks_to_be_sent(bare: &str) -> bool {
    let words: Vec<&str> = words(bare).collect();
    let any = |list: Vocabulary| words.iter().any(|word| list.has(word));
    let known = |word: &&str| [HELP, SENDS, COME, ASKS, BESIDE].iter().any(|list| list.has(word));
    let Some(first) = words.first() else { return false };
    // "Do you send this to the police" asks who will know.
    let this = words.iter().take_while(|word| **word != "if").any(|word| ["this", "it"].contains(word));
    if !ASKS.has(first) || !words.iter().all(known) || this || words.starts_with(&["come", "on"]) {
        return false;
    }
    // "Can you come here" asks the program itself; "I get help" tells of something.
    let asks_you = words.contains(&"you") || ["come", "ven", "vengan", "puedes"].contains(first);
    let sends = any(SENDS) && any(HELP) && (*first != "i" || words.contains(&"you"));
    // "Someone is here" tells of somebody who came, and "is someone coming" may be about anybody: "someone come" asks.
    let asked = || match *first {
        "someone" | "somebody" => words.get(1) == Some(&"come"),
        "i" => (words.contains(&"come") || words.contains(&"here")) && (words.contains(&"need") || words.contains(&"want")),
        "alguien" => words.iter().any(|word| ["venir", "venga"].contains(word)),
        "is" | "are" | "do" | "does" => ["come", "coming", "visit"].iter().any(|word| words.contains(word)),
        "no" => false,
        _ => true,
    };
    // "Get me some help" is for whoever types; "can I get help" looks for it by themselves.
    let by_oneself = words.len() > 1 && words[1] == "i" || ["get", "help"].iter().all(|word| words.contains(word)) && !asks_you;
    !by_oneself && (sends && *first != "someone" || any(COME) && asked() && (any(HELP) || asks_you && comes(&words)))
}

/// What asks to be rung, and whoever else may do it.
#[rustfmt::skip]
const RINGS_ME: Vocabulary = Vocabulary::new(
    &["ring me", "call me", "phone me", "ring back", "call back", "text me", "contact me", "get in touch with me"],
    &[
        "me llaman", "me llame", "me llamen", "me llama", "me llamas", "me llamaran", "llamarme", "me pueden llamar",
        "me puede llamar", "me puedes llamar", "contactarme", "me contactan", "me llama alguien",
    ],
);
#[rustfmt::skip]
const BEFORE_RINGS: Vocabulary = Vocabulary::new(
    &[
        "can", "could", "will", "would", "do", "does", "is", "are", "please", "someone", "somebody", "they", "you", "if", "when",
        "and",
    ],
    &[
        "pueden", "puede", "puedes", "podrian", "podria", "podrias", "me", "alguien", "van", "va", "vas", "cuando", "y", "si",
        "que",
    ],
);
const ANOTHER_RINGS: Vocabulary =
    Vocabulary::new(&["he", "she", "him", "her", "my", "i", "names"], &["el", "ella", "mi", "mis", "mama", "papa", "yo"]);
/// Words of such a question, at most.
const FEW: usize = 9;

/// Whether a sentence of a line asks that somebody ring whoever types it: "can they ring me, I can't see". Nobody does.
pub(crate) fn asks_to_be_rung(bare: &str) -> bool {
    let all: Vec<&str> = words(bare).collect();
    let before = all.first().is_some_and(|first| BEFORE_RINGS.has(first));
    all.len() <= FEW && before && RINGS_ME.stands_in(&in_spaces(&all)) && !all.iter().any(|word| ANOTHER_RINGS.has(word))
}

/// What stands before the place that somebody is sent to.
const TO: Vocabulary = Vocabulary::new(&["to", "in", "at", "near", "round"], &["a", "en", "hasta", "cerca"]);

/// Whether a line asks for that with the name of a place behind it: "send someone to leeds", "can you send the police to hull".
pub(crate) fn asks_to_be_sent_somewhere(bare: &str) -> bool {
    let words: Vec<&str> = bare.split(' ').collect();
    (1..words.len()).any(|at| TO.has(words[at]) && asks_to_be_sent(&words[..at].join(" ")))
}

/// Whether the program itself is asked to come.
fn comes(words: &[&str]) -> bool {
    words.iter().any(|word| ["come", "ven", "vengan", "venir"].contains(word))
}

#[cfg(test)]
mod tests {
    use super::{asks_to_be_rung, asks_to_be_sent, asks_to_be_sent_somewhere};
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    #[test]
    fn whoever_asks_for_somebody_to_be_sent_is_told_from_others() {
        for line in [
            "can you send someone",
            "can you send the police",
            "please can you send someone here",
            "send someone?",
            "can someone come",
            "send help",
            "could you get someone to my house now",
            "will anyone come",
            "i need someone to come",
            "i need someone here now",
            "are you sending someone",
            "can you come here",
            "will the police come if i say yes",
        ] {
            assert!(asks_to_be_sent(&bare(&heard(line))), "{line}");
        }
        for line in [
            "someone is here",
            "will you send this to anyone",
            "is it sent to someone",
            "someone is coming",
            "can you send me a text",
            "can i get help",
            "i get help from my doctor",
            "he will send someone",
            "can he come here",
            "my mum is coming",
            "i need help",
            "can someone come with my mum",
            "come on",
            "get out",
            "",
        ] {
            assert!(!asks_to_be_sent(&bare(&heard(line))), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["manda a alguien?", "puedes mandar a alguien", "¿puede venir alguien?", "necesito que venga alguien"] {
                assert!(asks_to_be_sent(&bare(&heard(line))), "{line}");
            }
            for line in ["alguien viene", "no viene nadie", "alguien está aquí", "mi jefe manda mucho"] {
                assert!(!asks_to_be_sent(&bare(&heard(line))), "{line}");
            }
        });
    }

    #[test]
    fn whoever_asks_to_be_rung_is_told_from_whoever_is_rung() {
        let rung = |line: &str| asks_to_be_rung(&bare(&heard(line)));
        for line in ["can they ring me", "Can you call me?", "will someone phone me back", "could somebody ring me please"] {
            assert!(rung(line), "{line}");
        }
        for line in
            ["he will ring me", "can i call", "does he call me names", "my mum can ring me", "call me", "can you ring my mum", ""]
        {
            assert!(!rung(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(rung("¿me pueden llamar ustedes?") && rung("¿puede llamarme alguien?"));
            assert!(!rung("mi jefe me llama mucho") && !rung("¿puedo llamar?"));
        });
    }

    #[test]
    fn somebody_is_sent_for_to_a_place() {
        let sent = |line: &str| asks_to_be_sent_somewhere(&bare(&heard(line)));
        for line in [
            "send someone to leeds",
            "can you send the police to hull",
            "can someone come to Cardiff",
            "please send an ambulance to 4 high street, Bristol",
        ] {
            assert!(sent(line), "{line}");
        }
        for line in
            ["leeds", "im in leeds", "i was sent to leeds", "can i get to leeds", "someone is in leeds", "send it to hull", ""]
        {
            assert!(!sent(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["manda a alguien a Madrid", "¿pueden enviar una ambulancia a Sevilla?"] {
                assert!(sent(line), "{line}");
            }
            for line in ["estoy en Madrid", "alguien está en Madrid"] {
                assert!(!sent(line), "{line}");
            }
        });
    }
}
