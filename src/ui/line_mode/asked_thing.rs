//! A thing that is asked for, whatever words stand around it: "say the number again, please".

use crate::base::hearing::{bare, without_please};
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;

/// What stands before the thing that is asked for.
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &[
        "say ", "show me ", "i want to see ", "see ", "read me ", "read ", "tell me ", "give me ", "hear ", "i want to hear ", "i want ", "can i hear ",
        "can i have ", "can you say ", "could you say ", "can you read ", "can you repeat ", "repeat ", "what was ", "what is ",
        "whats ", "what were ", "what are ", "what did you say ", "what does ", "what do you mean by ", "explain ",
        "go back to ", "back to ", "take me back to ", "take me to ", "return to ", "go to ",
        "what about ", "how about ", "about ", "the ", "that ", "those ", "my ", "which one was ",
        "which was ", "which one is ", "which is ", "one ", "just ", "only ", "is there a ", "is there ", "have you got a ",
        "do you have a ", "a ", "it ", "was ", "ok ", "okay ", "so ", "well ", "and ",
    ],
    &[
        "di ", "dime ", "lee ", "leeme ", "repite ", "repiteme ", "repetir ", "quiero oir ", "quiero ver ", "quiero ", "ver ", "puedo oir ",
        "puedes repetir ", "puedes decir ", "puedes leer ", "cual era ", "cual es ", "cuales eran ", "cuales son ", "que es ",
        "que significa ", "que quiere decir ", "explica ", "explicame ", "dame ", "oir ", "escuchar ", "el ", "la ", "los ",
        "hay un ", "hay algun ", "tienes un ", "las ", "ese ", "esa ", "un ", "una ", "solo ", "lo de ", "era ", "y ", "vale ",
        "bueno ", "entonces ", "pues ", "volver al ", "vuelve al ", "vuelvo al ", "regresar al ", "regresa al ", "llevame al ",
        "ir al ", "quiero volver al ", "otra vez ",
    ],
);

/// What stands behind it.
#[rustfmt::skip]
const ASKS_BEHIND: Vocabulary = Vocabulary::new(
    &[" again", " once more", " one more time", " slowly", " by itself", " alone", " for me", " mean", " to me", " please", " was that", " was it", " is that"],
    &[" otra vez", " de nuevo", " una vez mas", " despacio", " solo", " por favor", " era ese", " era eso", " era"],
);

/// What asks what comes.
#[rustfmt::skip]
pub(crate) const WHAT_NEXT: Vocabulary = Vocabulary::new(
    &[
        "what happens next", "whats next", "what is next", "what comes next", "what happens then", "what happens now",
        "what happens after", "what happens after this", "what happens at the end", "what will happen", "what now", "now what",
        "what next",
    ],
    &[
        "que pasa despues", "que sigue", "que viene", "que viene despues", "y despues que", "que pasa ahora", "y ahora que",
        "que pasa al final", "que va a pasar", "que pasa luego",
    ],
);

/// What says that a question isn't understood.
#[rustfmt::skip]
pub(crate) const NOT_UNDERSTOOD: Vocabulary = Vocabulary::new(
    &[
        "i dont understand", "dont understand", "i do not understand", "i dont get it", "i dont get this",
        "i dont understand this",
        "i dont understand the question", "what does that mean", "what does this mean", "what does it mean", "what do you mean",
        "im confused", "i am confused", "confused",
    ],
    &[
        "no entiendo la pregunta", "no comprendo", "no lo entiendo", "no entendi", "que significa", "que significa eso",
        "que quiere decir", "que quieres decir", "no me queda claro", "no comprendo la pregunta",
    ],
);

/// What asks to hear the numbers, besides the word for it.
#[rustfmt::skip]
pub(crate) const NUMBERS: Vocabulary = Vocabulary::new(
    &[
        "number", "numbers", "phone number", "phone numbers", "telephone number", "number to call", "number to ring",
        "emergency number", "which number", "what number", "help line number", "helpline number", "text one", "text number",
        "texting one", "one to text", "number to text", "one i can text", "one you text", "one that you text", "text line",
    ],
    &[
        "numero", "numeros", "telefono", "telefonos", "numero de telefono", "numero de emergencias", "numero de emergencia",
        "que numero", "numero para llamar", "que numero era", "que numero es",
    ],
);

/// What a line asks for, as `known` tells a thing: the whole line, or what is left without a word around it.
pub(crate) fn thing_asked<T>(line: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
    let whole = bare(without_please(line));
    std::iter::successors(Some(&*whole), less_around).find_map(known)
}

/// "Say the first step again" without one of the words around the thing that is asked for.
fn less_around<'l>(said: &&'l str) -> Option<&'l str> {
    let before = || ASKS_BEHIND.all().find_map(|behind| said.strip_suffix(behind));
    ASKS.behind(said).or_else(before).map(str::trim).filter(|rest| !rest.is_empty())
}

/// What asks what to do now.
#[rustfmt::skip]
pub(crate) const WHAT_TO_DO: Vocabulary = Vocabulary::new(
    &[
        "so what now", "and now", "so what next", "what do i do", "what do i do now", "what do i do next",
        "what should i do", "what should i do now", "what should i do next", "what can i do", "what can i do now",
    ],
    &[
        "y ahora", "ahora que", "que hago", "que hago ahora", "y ahora que hago", "que debo hacer", "que puedo hacer",
        "que tengo que hacer", "y luego", "y luego que",
    ],
);

/// What asks for the other questions in a sentence of its own: a wish, or a question, what is done with them, and they.
#[rustfmt::skip]
const WISHES: Vocabulary = Vocabulary::new(
    &["can", "could", "may", "want", "like", "let", "do", "will", "how", "why", "what", "still", "wanted"],
    &["puedo", "podria", "quiero", "quisiera", "podemos", "dejame", "como", "queria", "se puede"],
);
#[rustfmt::skip]
const DOES: Vocabulary = Vocabulary::new(
    &[
        "go on", "carry on", "continue", "keep going", "finish", "do the", "answer", "get back to", "go back to", "proceed",
        "have the",
        "get on with", "about the", "move on", "complete", "see the",
    ],
    &["seguir", "sigo", "continuar", "continuo", "terminar", "acabar", "contestar", "responder", "hacer", "pasar a"],
);
#[rustfmt::skip]
const OTHERS: Vocabulary = Vocabulary::new(
    &["questions", "rest", "quiz", "questionnaire", "survey", "other ones"],
    &["preguntas", "resto", "cuestionario", "demas", "encuesta"],
);
/// What asks to hear the page instead.
const HEARS: Vocabulary = Vocabulary::new(&["hear", "read", "page", "steps"], &["oir", "leer", "pagina", "pasos"]);
/// Words of such a sentence, at most.
const MOST_TO_GO_ON: usize = 14;

/// Whether a line asks to go on with the questions: "can I go on with the rest of the questions".
pub(crate) fn asks_to_go_on(said: &str) -> bool {
    let all: Vec<&str> = words(said).collect();
    let spaced = in_spaces(&all);
    all.len() <= MOST_TO_GO_ON && [WISHES, DOES, OTHERS].iter().all(|list| list.stands_in(&spaced)) && !HEARS.stands_in(&spaced)
}

#[cfg(test)]
mod tests {
    use super::{NUMBERS, thing_asked};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_number_is_asked_for_in_whatever_words_stand_around_it() {
        let asked = |line: &str| thing_asked(&heard(line), |said| NUMBERS.has(said).then_some(())).is_some();
        for line in [
            "what was the number",
            "number",
            "which number was that?",
            "what number was it",
            "The phone number again, please.",
            "say that number once more",
            "which one was the text one",
        ] {
            assert!(asked(line), "{line}");
        }
        for line in ["¿cuál era el número?", "repite el teléfono"] {
            assert!(within(Language::Spanish, || asked(line)), "{line}");
        }
        for line in ["", "again", "number of people i hurt", "a number on me", "i want to die"] {
            assert!(!asked(line), "{line}");
        }
    }
}
