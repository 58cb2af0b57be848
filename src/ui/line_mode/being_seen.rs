//! Being seen: who may look at this, whether it is kept, and how to hide it, asked in whatever words and wherever in a line. For
//! somebody who is watched it matters most.

use crate::base::hearing::bare;
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::keeping::asks_to_keep;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::spelt_out::spelt_out;

/// What is asked about being seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SeenAsked {
    /// Who can see what is typed, or whether it is kept.
    WhoSees,
    /// How to hide it, or to be rid of it fast.
    HowToHide,
    /// Whether somebody will see that a line was rung.
    WhoRang,
}

/// What begins a question, wherever it stands.
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &[
        "can", "could", "will", "would", "does", "do", "is", "are", "if", "who", "whos", "has", "have", "might", "when",
        "case", "how",
        "what", "where",
    ],
    &[
        "puede", "pueden", "podria", "va", "van", "se", "si", "quien", "quienes", "queda", "cuando", "como", "donde", "esto",
    ],
);
/// Who may look, besides those of [`SOMEONE`].
#[rustfmt::skip]
const WHO: Vocabulary = Vocabulary::new(
    &[
        "he", "she", "they", "anyone", "anybody", "people", "else", "ex", "parents", "family", "boss", "school", "work",
        "who", "whos",
        "stepdad", "stepmum", "uncle", "aunt", "landlord", "kids", "children",
    ],
    &["el", "ella", "ellos", "nadie", "gente", "ex", "padres", "familia", "jefe", "jefa", "trabajo", "escuela", "quien", "quienes", "otro"],
);
const SEES: Vocabulary = Vocabulary::new(
    &["see", "sees", "seen", "read", "reads", "find", "finds", "found", "look", "looks", "check", "checks", "open", "opens"],
    &[
        "ver",
        "verlo",
        "vera",
        "ve",
        "leer",
        "leerlo",
        "lee",
        "encontrar",
        "encuentra",
        "revisar",
        "revisa",
        "mira",
        "mirar",
        "abre",
    ],
);
/// What somebody does with a device first.
const TAKES: Vocabulary = Vocabulary::new(
    &["picks", "pick", "gets", "takes", "uses", "grabs", "looks", "checks", "opens", "goes", "finds", "borrows", "unlocks"],
    &["agarra", "coge", "toma", "usa", "abre", "mira", "revisa", "encuentra"],
);
const DEVICE: Vocabulary = Vocabulary::new(
    &["laptop", "phone", "computer", "tablet", "ipad", "screen", "device", "browser", "window", "machine"],
    &["portatil", "telefono", "celular", "movil", "computadora", "ordenador", "tableta", "pantalla", "aparato"],
);
/// What was typed here, or the place that it would stand.
const TYPED: Vocabulary = Vocabulary::new(
    &["this", "it", "that", "here", "answers", "anywhere", "history", "anything", "ive", "typing", "typed", "said", "say"],
    &["esto", "eso", "aqui", "respuestas", "historial", "algo", "lugar", "escribo", "escribi", "dije", "digo"],
);
const KEPT: Vocabulary = Vocabulary::new(
    &["kept", "keep", "keeps", "saved", "saves", "save", "stored", "store", "recorded", "logged", "traced", "tracked", "trace"],
    &["guarda", "guardado", "guardan", "guardada", "queda", "graba", "grabado", "registrado", "rastro", "historial"],
);
/// Whose keeping is no question about this: "why do I keep", "can I keep".
const OWN: Vocabulary = Vocabulary::new(&["i", "we", "he", "she", "they", "to"], &["yo"]);
const HISTORY: Vocabulary = Vocabulary::new(&["history"], &["historial"]);
const OF_HISTORY: Vocabulary = Vocabulary::new(
    &[
        "browser", "browsing", "internet", "search", "show", "shows", "stay", "stays", "on", "leave", "leaves", "delete",
        "clear", "computer",
    ],
    &["navegador", "internet", "busqueda", "queda", "aparece", "sale", "borrar", "borro"],
);
const HIDES: Vocabulary = Vocabulary::new(
    &["hide", "delete", "erase", "clear", "close", "wipe", "rid", "shut", "remove"],
    &[
        "esconder", "escondo", "ocultar", "oculto", "borrar", "borro", "cerrar", "cierro", "quitar", "quito", "elimino",
        "eliminar",
    ],
);
const HIDDEN: Vocabulary = Vocabulary::new(
    &["this", "it", "screen", "that", "everything", "answers", "window", "page"],
    &["esto", "pantalla", "todo", "respuestas", "ventana", "pagina", "lo"],
);
/// What stands behind the thing that is hidden, or it is another: "get rid of this feeling".
const BEHIND_HIDDEN: Vocabulary = Vocabulary::new(
    &["quickly", "quick", "fast", "if", "when", "before", "now", "please", "from", "off", "so", "here", "after", "again"],
    &["rapido", "si", "cuando", "antes", "ya", "ahora", "de", "por", "para", "despues"],
);
const RANG: Vocabulary = Vocabulary::new(
    &["rang", "called", "phoned", "rung", "texted", "dialled", "ring", "call", "calls", "number", "numbers"],
    &["llame", "llamado", "llamada", "llamadas", "llamo", "numero", "marque"],
);
const SEES_A_CALL: Vocabulary = Vocabulary::new(
    &["see", "know", "find", "show", "tell", "notice", "shows"],
    &["ver", "saber", "vera", "sabra", "enterar", "enterara", "aparece", "sale"],
);

/// Words that such a question spans, at most; and those between its parts.
const SPAN: usize = 10;
const BETWEEN: usize = 4;

/// What a line asks about being seen; none where it asks nothing of the kind.
pub(crate) fn seen_asked(line: &str) -> Option<SeenAsked> {
    let said = spelt_out(&bare(line));
    if asks_to_keep(&said) {
        return None;
    }
    let all: Vec<&str> = words(&said).collect();
    let spans = || (0..all.len()).filter(|at| ASKS.has(all[*at])).map(|at| &all[at..all.len().min(at + SPAN)]);
    if spans().any(hides) {
        return Some(SeenAsked::HowToHide);
    }
    if spans().any(sees_a_call) {
        return Some(SeenAsked::WhoRang);
    }
    spans().any(|of| sees(of) || takes_device(of) || keeps(of)).then_some(SeenAsked::WhoSees)
}

/// What turns a sentence into a question, wherever it stands: "but can he see this".
const PLAINLY: Vocabulary =
    Vocabulary::new(&["can", "could", "will", "would", "does"], &["puede", "pueden", "podria", "va", "van"]);

/// Whether a line has such a question, whatever else it may tell.
pub(crate) fn asks_plainly(line: &str) -> bool {
    let said = spelt_out(&bare(line));
    let all: Vec<&str> = words(&said).collect();
    let mut spans = (0..all.len()).filter(|at| PLAINLY.has(all[*at])).map(|at| &all[at..all.len().min(at + SPAN)]);
    spans.any(|of| sees(of) || sees_a_call(of))
}

/// Whether a line begins as such a question, and tells nothing before it.
pub(crate) fn only_asks(line: &str) -> bool {
    let said = bare(line);
    let mut all = words(&said).skip_while(|word| BEFORE.has(word));
    all.next().is_some_and(|first| PLAINLY.has(first) || ["is", "who"].contains(&first)) && seen_asked(line).is_some()
}

/// What may stand before a question.
const BEFORE: Vocabulary = Vocabulary::new(&["but", "and", "so", "ok", "please", "wait"], &["pero", "y", "oye", "espera"]);

fn at(of: &[&str], list: Vocabulary) -> Option<usize> {
    of.iter().position(|word| list.has(word))
}

fn person(word: &str) -> bool {
    WHO.has(word) || SOMEONE.has(word)
}

/// "Can my husband see this", "who is going to see if I answer this one".
fn sees(of: &[&str]) -> bool {
    let who = of.iter().take(BETWEEN).position(|word| person(word));
    // "¿Puede verlo mi marido?"
    if of.get(1).is_some_and(|sees| SEES.has(sees) && sees.ends_with("lo")) && who.is_some() {
        return true;
    }
    let Some(who) = who else { return false };
    let Some(sees) = at(&of[who..], SEES).filter(|sees| *sees <= BETWEEN).map(|sees| who + sees) else { return false };
    let what = of.get(sees + 1..).unwrap_or_default();
    let own = of[who..sees].contains(&"i");
    // "Will he find me" is about a person, and "see a doctor" about another thing.
    let thing = what.iter().take(BETWEEN).any(|word| TYPED.has(word) || DEVICE.has(word));
    let ends = what.is_empty() && ["see", "read", "ver", "leer"].contains(&of[sees]) || what.first().is_some_and(|w| *w == "if");
    !own && (thing && !what.starts_with(&["me"]) || ends || of[sees].ends_with("lo"))
}

/// "If he picks up the laptop".
fn takes_device(of: &[&str]) -> bool {
    let who = of.iter().take(BETWEEN).position(|word| person(word));
    let takes = who.and_then(|who| at(&of[who..], TAKES).filter(|takes| *takes <= 2).map(|takes| who + takes));
    takes.is_some_and(|takes| of[takes..].iter().take(BETWEEN + 1).any(|word| DEVICE.has(word)))
}

/// "Is this kept anywhere", "does it stay in my browser history".
fn keeps(of: &[&str]) -> bool {
    let history = of.iter().any(|word| HISTORY.has(word)) && of.iter().any(|word| OF_HISTORY.has(word));
    let kept = at(of, KEPT).filter(|kept| {
        let before = kept.checked_sub(1).map_or("", |before| of[before]);
        let behind = of.get(kept + 1).copied().unwrap_or_default();
        let doing = behind.ends_with("ing") && !behind.ends_with("thing");
        *kept <= BETWEEN && !OWN.has(before) && !doing && behind != "con" && !["me", "my", "to", "us"].contains(&behind)
    });
    let own = of.contains(&"answers") || !["my", "mi", "mis"].iter().any(|my| of.contains(my));
    history || kept.is_some() && own && at(of, TYPED).is_some()
}

/// "How do I clear the screen quickly", "how do I hide this if someone walks in".
fn hides(of: &[&str]) -> bool {
    let asks = ["how", "can", "could", "como", "puedo"].contains(&of[0]);
    let Some(hides) = at(of, HIDES).filter(|_| asks) else { return false };
    let behind = &of[hides + 1..];
    let Some(what) = at(behind, HIDDEN).filter(|what| *what <= 2) else { return of[hides].ends_with("rlo") };
    let rest = &behind[what + 1..];
    let rest = if rest.first().is_some_and(|word| HIDDEN.has(word)) { &rest[1..] } else { rest };
    // "How do I get rid of this" may be about a pain.
    let fast = rest.first().is_some_and(|word| BEHIND_HIDDEN.has(word));
    fast || rest.is_empty() && of[hides] != "rid" && !["quitar", "quito"].contains(&of[hides])
}

/// "Will he see I rang that number".
fn sees_a_call(of: &[&str]) -> bool {
    let who = of.iter().take(BETWEEN).skip(1).position(|word| person(word)).map(|who| who + 1);
    let Some(who) = who.filter(|_| of[0] != "how" && of[0] != "when") else { return false };
    let sees = at(&of[who..], SEES_A_CALL).filter(|sees| *sees <= BETWEEN).map(|sees| who + sees);
    sees.is_some_and(|sees| of[sees..].iter().any(|word| RANG.has(word)))
}

#[cfg(test)]
mod tests {
    use super::SeenAsked::{self, HowToHide, WhoRang, WhoSees};
    use super::{asks_plainly, only_asks, seen_asked};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    fn asked(line: &str) -> Option<SeenAsked> {
        seen_asked(&heard(line))
    }

    #[test]
    fn being_seen_is_asked_in_whatever_words() {
        for line in [
            "is this kept anywhere",
            "will he see",
            "can anyone see this",
            "and if he picks up the laptop",
            "who is going to see if I answer this one?",
            "does it save anything",
            "is any of this saved",
            "does this stay in my browser history",
            "im thirty four and its about me but can my husband see this on the laptop",
            "what if she looks at my phone",
            "are my answers stored somewhere",
            "will my mum find this",
        ] {
            assert_eq!(asked(line), Some(WhoSees), "{line}");
        }
        for line in [
            "how do I get rid of this quickly if he comes in",
            "how do I clear the screen quickly",
            "how do I hide this if someone walks in",
            "can i delete this",
        ] {
            assert_eq!(asked(line), Some(HowToHide), "{line}");
        }
        for line in ["he does check my phone so will he see I rang that number", "will my dad know i called"] {
            assert_eq!(asked(line), Some(WhoRang), "{line}");
        }
        for line in [
            "how do i get rid of this pain",
            "how do i get rid of this",
            "why do i keep doing this",
            "i keep it to myself",
            "can i see a doctor",
            "will he find me",
            "does it keep happening",
            "can i keep this",
            "i have a history of headaches",
            "my husband reads a lot",
            "i can see it now",
            "how can i find a mentor",
            "",
        ] {
            assert_eq!(asked(line), None, "{line}");
        }
    }

    #[test]
    fn a_question_is_told_from_a_story_of_whoever_looks() {
        for line in ["can my husband see this on my phone", "but will he read it"] {
            assert!(asks_plainly(&heard(line)) && only_asks(&heard(line)), "{line}");
        }
        for line in ["when he finds my phone he gets mad", "he will find this and he will read it", "he reads it", ""] {
            assert!(!asks_plainly(&heard(line)) && !only_asks(&heard(line)), "{line}");
        }
        assert!(asks_plainly("im tired but can he see this") && !only_asks("im tired but can he see this"));
        assert_eq!(asked("has he found out"), None);
    }

    #[test]
    fn the_same_is_heard_in_spanish() {
        within(Language::Spanish, || {
            for line in ["¿puede verlo mi marido?", "¿y si él agarra el celular?", "¿esto queda guardado en algún lugar?"] {
                assert_eq!(asked(line), Some(WhoSees), "{line}");
            }
            for line in ["¿cómo borro esto rápido?", "¿cómo cierro esto si entra alguien?"] {
                assert_eq!(asked(line), Some(HowToHide), "{line}");
            }
            assert_eq!(asked("¿va mi marido a saber que llamé?"), Some(WhoRang));
            for line in ["se queda con algo de mi dinero", "no puedo ver a mis hijos", "¿cómo quito esto?", "me queda poco", ""]
            {
                assert_eq!(asked(line), None, "{line}");
            }
        });
    }
}
