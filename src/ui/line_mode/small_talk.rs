//! A remark that asks for nothing and tells nothing: "nice weather", "ok thanks". Anything less plain is heard as it was.

use crate::base::hearing::bare;
use crate::base::plain_reply::NONE;
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::plan_to_reach::{BEHIND, plan_to_reach};

/// Such remarks, each all of a line.
#[rustfmt::skip]
const REMARKS: Vocabulary = Vocabulary::new(
    &[
        "nice weather", "nice weather today", "lovely weather", "lovely weather today", "lovely day", "nice day", "its raining",
        "its sunny", "its sunny today", "ok thanks", "ok thank you", "okay thanks", "okay thank you", "thanks", "thank you",
        "many thanks", "ta", "cheers", "thats nice", "thats nice to know", "thats good to know", "good to know", "interesting",
        "thats interesting", "i see", "oh i see", "fair enough", "makes sense", "that makes sense", "got it", "understood",
        "youre welcome", "sounds good", "sounds good to me",
    ],
    &[
        "buen tiempo", "que buen tiempo", "hace buen tiempo", "hace buen dia", "que buen dia", "bonito dia", "llueve",
        "esta lloviendo", "hace sol", "gracias", "muchas gracias", "vale gracias", "ok gracias", "esta bien gracias",
        "que interesante", "interesante", "ya veo", "ah ya veo", "entiendo", "entendido", "tiene sentido", "de nada", "que bueno",
        "bueno saberlo", "suena bien",
    ],
);

/// What longer ones are about, and what else stands in them: "it's a lovely day here in the garden".
const ABOUT: Vocabulary = Vocabulary::new(
    &["weather", "day", "morning", "evening", "sunny", "raining", "thanks"],
    &["tiempo", "dia", "tarde", "sol", "lloviendo", "gracias"],
);
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "a", "the", "and", "its", "it", "is", "what", "such", "nice", "lovely", "beautiful", "very", "really", "today", "here",
        "in", "garden", "outside", "again", "oh", "ok", "okay", "isnt",
    ],
    &[
        "un", "una", "y", "es", "hace", "que", "muy", "buen", "buena", "bonito", "bonita", "lindo", "linda", "hoy", "aqui", "en",
        "el", "la", "jardin", "fuera", "afuera", "esta", "ok", "vale",
    ],
);
/// Words of a longer one, at the least.
const LONGER: usize = 4;

/// Words of thanks, of a goodbye, and what stands beside both of them: all of a line that takes leave of the program.
const THANKS: Vocabulary = Vocabulary::new(&["thank", "thanks", "cheers"], &["gracias"]);
const GOODBYE: Vocabulary = Vocabulary::new(&["goodbye", "bye", "going", "leaving"], &["adios", "chao", "chau", "luego", "voy"]);
/// What stands for the thanks: "ok, I'll think about it, bye".
const WILL_THINK: Vocabulary = Vocabulary::new(&["think about it"], &["lo voy a pensar", "lo pensare"]);
#[rustfmt::skip]
const BESIDE_GOODBYE: Vocabulary = Vocabulary::new(
    &[
        "you", "very", "much", "so", "dear", "love", "pet", "mate", "darling", "and", "ok", "okay", "right", "good",
        "now", "then",
        "a", "lot", "sir", "madam", "oh", "well", "for", "the", "your", "help", "i", "im", "ill", "am", "will", "think",
        "about", "it",
    ],
    &[
        "muchas", "mil", "muchisimas", "y", "bueno", "pues", "cariño", "hija", "hijo", "señor", "señora", "vale", "ok", "hasta",
        "muy", "amable", "por", "la", "ayuda", "me", "ya", "lo", "a", "pensar", "pensare",
    ],
);

/// What may stand before a plan to ring, beside what may begin one.
const BEFORE_A_PLAN: Vocabulary = Vocabulary::new(&["thank", "thanks", "you", "goodbye", "bye"], &["gracias", "muchas", "adios"]);
/// Words of a call that may be a last one.
#[rustfmt::skip]
const LAST_CALL: Vocabulary = Vocabulary::new(
    &[
        "last", "once", "final", "forever", "ever", "say", "tell", "saying", "before", "goodbye", "end", "kids", "children",
        "family", "day", "quits", "off", "everything", "time",
    ],
    &["ultima", "ultimo", "vez", "despedirme", "decir", "decirles", "siempre", "nunca", "antes", "adios", "familia"],
);
/// Words of a name that aren't known, with those of the plan itself.
const MOST_OF_A_NAME: usize = 6;

/// What says that the program is done with, where nobody says "I'm done".
const DONE: Vocabulary = Vocabulary::new(&["done", "finished"], &["es todo", "seria todo", "terminamos", "termine", "listo"]);
const BESIDE_DONE: Vocabulary =
    Vocabulary::new(&["thats", "all", "it", "with", "this", "is"], &["ya", "es", "eso", "seria", "todo", "nos", "vemos", "con"]);

/// What says that somebody goes no further, and what says so only beside thanks: "that's all" may ask whether there is more.
#[rustfmt::skip]
const STOPS: Vocabulary = Vocabulary::new(
    &[
        "ill stop there", "ill stop here", "ill leave it there", "ill leave it here", "im going to stop there",
        "im going to stop here",
    ],
    &["lo dejo aqui", "aqui lo dejo", "lo dejo ya", "lo dejamos aqui", "paro aqui", "lo dejo por hoy"],
);
#[rustfmt::skip]
const STOPS_WITH_THANKS: Vocabulary = Vocabulary::new(
    &["thats all", "that is all", "thats everything", "thatll do", "that will do", "thats it", "all i needed"],
    &["ya esta", "eso es todo", "es todo", "nada mas", "me voy", "con eso basta", "era todo"],
);
#[rustfmt::skip]
const BESIDE_STOPS: Vocabulary = Vocabulary::new(
    &[
        "no", "nope", "yes", "yeah", "stop", "leave", "there", "here", "that", "thatll", "will", "do", "everything",
        "going", "to", "ta", "today", "needed", "great", "lovely", "fine", "cheers",
    ],
    &["no", "nada", "mas", "esta", "lo", "dejo", "dejamos", "aqui", "paro", "basta", "eso", "con", "voy", "hoy", "era", "si"],
);

/// Whether a line says that somebody goes no further here, and nothing else.
fn goes_no_further(all: &[&str]) -> bool {
    let spaced = in_spaces(all);
    let thanks = all.iter().any(|word| THANKS.has(word) || *word == "ta");
    let known = [THANKS, GOODBYE, BESIDE_GOODBYE, DONE, BESIDE_DONE, BESIDE_STOPS];
    (STOPS.stands_in(&spaced) || thanks && STOPS_WITH_THANKS.stands_in(&spaced))
        && all.iter().all(|word| known.iter().any(|list| list.has(word)))
}

/// Whether a line says goodbye with thanks or a plan to ring, and nothing else. A goodbye alone may be a word about dying.
pub(crate) fn thanks_and_goes(line: &str) -> bool {
    without_goodbye(line).is_some()
}

/// What such a line says besides the thanks and the goodbye: the plan, or nothing; none where it is no such line.
pub(crate) fn without_goodbye(line: &str) -> Option<String> {
    let known = |word: &&&str| [THANKS, GOODBYE, BESIDE_GOODBYE].iter().any(|list| list.has(word));
    let (mut warm, mut goes, mut plans) = (false, false, Vec::new());
    for said in line.split(['.', '?', '!', ';', ',']).map(bare) {
        let all: Vec<&str> = words(&said).collect();
        let begins = all.iter().take_while(|word| BEFORE_A_PLAN.has(word)).count();
        let ends = all.iter().rev().take_while(known).count();
        let plan = all.get(begins..all.len() - ends).unwrap_or_default();
        let around = if plan.is_empty() { all.clone() } else { [&all[..begins], &all[all.len() - ends..]].concat() };
        let has = |list: Vocabulary| around.iter().any(|word| list.has(word));
        warm |= has(THANKS) || WILL_THINK.stands_in(&in_spaces(&around)) || !plan.is_empty();
        goes |= has(GOODBYE);
        let told: Vec<String> = plan.iter().map(|word| (*word).to_owned()).collect();
        if !plan.is_empty() && plan_to_reach(&told, &may_be_a_line).is_none() {
            return None;
        }
        plans.extend(told);
    }
    let unknown = plans.iter().filter(|word| !BEHIND.has(word) && may_be_a_line(word)).count();
    (warm && goes && unknown <= MOST_OF_A_NAME).then(|| plans.join(" "))
}

/// Whether a word of a plan to ring may be one of the name of a line: nobody's, and none of a last call.
fn may_be_a_line(word: &str) -> bool {
    !SOMEONE.has(word) && !LAST_CALL.has(word)
}

/// The same, or that it is done with this, at a result, where nothing else is left to say.
pub(crate) fn takes_leave(line: &str) -> bool {
    let said = bare(line).replace(['.', ';', '!'], " ");
    let all: Vec<&str> = words(&said).collect();
    let has = |list: Vocabulary| all.iter().any(|word| list.has(word));
    // "I'm done" may be said of more than this.
    let of_themselves = all.iter().any(|word| ["i", "im", "am", "ill", "me"].contains(word));
    let done = !of_themselves && (has(DONE) || DONE.stands_in(&in_spaces(&all)));
    let known = [THANKS, GOODBYE, BESIDE_GOODBYE, DONE, BESIDE_DONE];
    thanks_and_goes(line)
        || goes_no_further(&all)
        || done && has(GOODBYE) && all.iter().all(|word| known.iter().any(|list| list.has(word)))
}

/// Whether a line is such a remark, and nothing else.
pub(crate) fn is_small_talk(line: &str) -> bool {
    let said = bare(line);
    let words: Vec<&str> = words(&said).collect();
    let known = || words.iter().all(|word| ABOUT.has(word) || BESIDE.has(word)) && words.iter().any(|word| ABOUT.has(word));
    REMARKS.has(&said) || words.len() >= LONGER && known()
}

/// What may stand beside a none or thanks that carries nothing else: "none, I think".
const HEDGES: Vocabulary = Vocabulary::new(
    &["i", "think", "guess", "suppose", "really", "no", "of", "these", "those", "them", "that", "honestly", "sorry"],
    &["creo", "que", "supongo", "la", "verdad", "no", "de", "estas", "esas", "esto", "eso"],
);
/// Words of thanks that begin a line, at most so far in it.
const THANKS_BY: usize = 2;

/// Whether a line is a plain none, or begins with thanks: the emergency number before either would sound as if it told of danger.
pub(crate) fn carries_little(line: &str) -> bool {
    let said = bare(line);
    let all: Vec<&str> = words(&said).collect();
    let none = all.iter().any(|word| NONE.has(word)) && all.iter().all(|word| NONE.has(word) || HEDGES.has(word));
    let thanks =
        all.iter().take(THANKS_BY).any(|word| THANKS.has(word)) && !all.iter().any(|word| ["nothing", "nada"].contains(word));
    none || thanks || is_small_talk(line)
}

#[cfg(test)]
mod tests {
    use super::{carries_little, is_small_talk, takes_leave, thanks_and_goes};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_none_and_thanks_carry_little() {
        for line in ["none i think", "none", "ok thanks ill tell him, bye", "thank you"] {
            assert!(carries_little(&heard(line)), "{line}");
        }
        for line in ["none of it matters", "thanks for nothing", "no", "i think", "bye", ""] {
            assert!(!carries_little(&heard(line)), "{line}");
        }
        within(Language::Spanish, || assert!(carries_little("ninguna, creo") && !carries_little("nada importa")));
    }

    #[test]
    fn a_remark_is_told_from_what_tells_something() {
        for line in ["Nice weather today!", "OK, thanks.", "I see", "It's a lovely day here in the garden"] {
            assert!(is_small_talk(&heard(line)), "{line}");
        }
        for line in [
            "nice weather to die in",
            "thanks for nothing",
            "i see no way out",
            "its a nice day for it",
            "is it today",
            "no",
            "ok",
            "",
        ] {
            assert!(!is_small_talk(&heard(line)), "{line}");
        }
        for line in [
            "Thank you dear, goodbye",
            "thanks, bye bye",
            "ok thanks bye",
            "Goodbye, and thank you very much.",
            "ok ill think about it, bye",
            "thanks im going now",
            "Thank you, I will ring 1737. Goodbye.",
            "I'll text Shout now, thanks. Bye",
            "ok goodbye, i'm going to call them",
        ] {
            assert!(thanks_and_goes(&heard(line)), "{line}");
        }
        assert!(takes_leave(&heard("right, done. bye")) && !takes_leave(&heard("i'm done. bye")));
        for line in ["no I'll stop there now, ta", "thanks that's all", "That's everything, thank you very much"] {
            assert!(takes_leave(&heard(line)), "{line}");
        }
        for line in ["that's all", "no thanks", "ill stop there being any more of me", "thanks for nothing else"] {
            assert!(!takes_leave(&heard(line)), "{line}");
        }
        for line in ["ya es todo muchas gracias hasta luego", "gracias, ya está, me voy", "lo dejo aquí, gracias"] {
            assert!(within(Language::Spanish, || takes_leave(&heard(line))), "{line}");
        }
        for line in [
            "goodbye",
            "thanks for everything, goodbye",
            "thank you",
            "goodbye all",
            "goodbye world, thanks",
            "i think about it",
            "goodbye forever, thank you",
            "thank you, tell my children goodbye",
            "I'll ring my mum one last time. Goodbye.",
            "im going to call it a day. goodbye",
            "i will ring my mum and say goodbye",
            "thanks, im going to end it",
        ] {
            assert!(!thanks_and_goes(&heard(line)), "{line}");
        }
        assert!(within(Language::Spanish, || thanks_and_goes(&heard("Muchas gracias, hija, adiós"))));
        assert!(within(Language::Spanish, || thanks_and_goes(&heard("Gracias, voy a llamar al 024. Adiós."))));
        assert!(within(Language::Spanish, || !thanks_and_goes(&heard("gracias por todo, adiós para siempre"))));
        assert!(within(Language::Spanish, || is_small_talk(&heard("¡Qué buen tiempo!")) && !is_small_talk(&heard("ya no veo"))));
    }
}
