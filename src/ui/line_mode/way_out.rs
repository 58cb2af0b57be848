//! The way out by a word that isn't quite `exit`: whoever has to leave fast types in a hurry.

use crate::base::commands::PageCommand;
use crate::base::vocabulary::{Vocabulary, unaccented};

/// The words that leave at once.
const EXIT: Vocabulary = Vocabulary::new(&[EXIT_IN_ENGLISH], &["salir"]);
const EXIT_IN_ENGLISH: &str = "exit";

/// Words that are nearly `exit`, and mean something else.
const OTHERWISE: Vocabulary = Vocabulary::new(&["brexit", "edit", "exist"], &["salio", "salia", "salar", "sobresalir", "exito"]);

/// Words before which a Spanish `salir` is a verb of what is told: "no tengo ganas de salir".
const TELLS: Vocabulary = Vocabulary::new(
    &[],
    &[
        "a", "al", "con", "de", "del", "en", "ni", "o", "para", "por", "que", "sin", "y", "no", "quiero", "queria", "quisiera",
        "quiere", "puedo", "podia", "pude", "puede", "voy", "iba", "debo", "debia", "necesito", "prefiero", "suelo", "solia",
        "consigo", "logro", "intento", "intente", "deja", "dejan", "dejaba", "hace", "evito", "odio", "temo", "se", "me",
        "cuesta", "gusta", "gustaria", "apetece", "da",
    ],
);

/// What stands behind a Spanish `salir` of somebody who is watched: "salir, me está viendo".
#[rustfmt::skip]
const WATCHED: Vocabulary = Vocabulary::new(
    &[],
    &[
        "me esta viendo", "me estan viendo", "me ve", "me ven", "me mira", "me esta mirando", "esta aqui", "estan aqui",
        "ya viene", "ahi viene", "viene alguien", "ya llego", "rapido", "ya ya", "urgente", "me oye", "me escucha",
    ],
);

/// What says or asks in other words that somebody wants to go, and nothing else, without apostrophes.
#[rustfmt::skip]
const WANTS_OUT: Vocabulary = Vocabulary::new(
    &[
        "how do i get out", "how do i get out of this", "how do i get out of here", "how do i leave", "how do i exit",
        "how do i quit",
        "how do i stop", "how do i stop this", "how do i close this", "how do i close it", "how do i end this", "how can i leave",
        "how can i get out", "how to leave", "how to exit", "how to stop", "can i stop", "can i leave", "can i go",
        "can i get out",
        "can i stop now", "i want to stop", "i want to leave", "i want to go", "i want out", "i want to get out",
        "i want to quit",
        "i want to stop now", "i want to leave now", "i wanna go", "i wanna leave", "i wanna stop", "gotta go", "i gotta go",
        "got to go",
        "ive got to go", "ive gotta go", "i have to go", "i have to leave", "i have to stop", "i need to go", "i need to leave",
        "i need to stop", "need to go", "need to leave", "have to go", "i must go", "must go", "let me go", "im leaving",
        "im going",
        "im off", "i am leaving", "stop this", "stop it now", "id like to stop", "id like to stop now", "id like to go",
        "id like to go now", "id like to leave",
        "i would like to stop", "i would like to leave", "i would like to go", "out", "away", "log out", "log off", "get off",
    ],
    &[
        "me quiero ir", "quiero irme", "quiero salir", "quiero salirme", "quiero salir de aqui", "quiero parar", "quiero dejarlo",
        "me gustaria parar",
        "me gustaria dejarlo", "me gustaria irme", "quisiera parar", "quisiera irme", "quisiera dejarlo",
        "quiero cerrar", "quiero cerrar esto", "tengo que irme", "me tengo que ir", "tengo que salir", "tengo que dejarlo",
        "debo irme",
        "necesito irme", "necesito salir", "necesito parar", "me voy", "me largo", "fuera", "afuera", "como salgo",
        "como me salgo",
        "como salgo de aqui", "como salgo de esto", "como cierro esto", "como se cierra", "como lo cierro", "como me voy",
        "como paro",
        "puedo irme", "puedo salir", "puedo parar", "puedo dejarlo", "sacame de aqui", "sacame", "dejame salir", "para ya",
    ],
);

/// What goes from a page back to the question before it.
#[rustfmt::skip]
pub(crate) const TO_THE_QUESTION: Vocabulary = Vocabulary::new(
    &[
        "the question", "to the question", "back to the question", "go back to the question", "take me back to the question",
        "go to the question", "return to the question", "back to the questions", "go back to the questions", "take me back",
    ],
    &[
        "la pregunta", "a la pregunta", "volver a la pregunta", "vuelve a la pregunta", "vuelvo a la pregunta",
        "regresar a la pregunta", "regresa a la pregunta", "llevame a la pregunta", "volver a las preguntas",
    ],
);

/// What says goodbye, where whoever types it is asked whether it is safe: there it is no word about dying.
#[rustfmt::skip]
const GOODBYE: Vocabulary = Vocabulary::new(
    &["goodbye", "good bye", "bye", "bye bye", "leave", "quit", "stop", "close"],
    &["adios", "chao", "chau", "hasta luego", "nos vemos", "vamonos", "cerrar", "cierra"],
);

/// Words of the way out at once that anybody types where a call is over: on a call they leave in the usual way, which asks first.
const ENDS_A_CALL: Vocabulary =
    Vocabulary::new(&["close", "close it"], &["salir", "sal", "quiero salir", "cerrar", "cierra", "cierralo", "cerrarlo"]);

/// Whether a heard line is a word that leaves a call in the usual way, though it leaves at once elsewhere.
pub(crate) fn ends_a_call(line: &str) -> bool {
    ENDS_A_CALL.has(&unaccented(line))
}

/// The word that leaves at once, on a call and elsewhere.
pub(crate) fn exit_word(on_a_call: bool) -> &'static str {
    let words = PageCommand::QuickExit.row().words;
    words.all().find(|word| !on_a_call || !ends_a_call(word)).unwrap_or_default()
}

/// Whether the bare words of a line say or ask that somebody wants to go.
pub(crate) fn wants_out(bare: &str) -> bool {
    WANTS_OUT.has(bare)
}

/// The same, with goodbyes, where it is asked whether it is safe.
pub(crate) fn goes_from_a_stop(bare: &str) -> bool {
    wants_out(bare) || GOODBYE.has(bare)
}

/// Whether a heard line means to leave at once. `near`: a slip of `exit`, and `exit` behind other words, do, too.
pub(crate) fn means_exit(line: &str, near: bool) -> bool {
    let line = unaccented(line);
    let watched = |behind: &str| {
        let behind = behind.trim_start_matches([' ', ',']);
        WATCHED.all().filter_map(|form| behind.strip_prefix(form)).any(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
    };
    if EXIT.all().filter_map(|exit| line.strip_prefix(exit)).filter(|behind| behind.starts_with([' ', ','])).any(watched) {
        return true;
    }
    let mut words = line.split(' ').rev();
    let (last, before) = (words.next().unwrap_or_default(), words.next());
    if OTHERWISE.has(last) {
        return false;
    }
    EXIT.all().any(|exit| {
        // A line that was begun, and the word behind it: "my husbexit".
        let glued = last.len() > exit.len() && last.ends_with(exit);
        let behind = last == exit && !before.is_some_and(|word| TELLS.has(word) && exit != EXIT_IN_ENGLISH);
        glued || near && (behind || before.is_none() && strsim::osa_distance(last, exit) == 1)
    })
}

#[cfg(test)]
mod tests {
    use super::means_exit;
    use crate::base::commands::PageCommand;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_slip_of_exit_leaves_where_danger_is_spoken_of() {
        for line in ["exti", "eixt", "exot", "exi", "exitt", "my husband exit"] {
            assert!(means_exit(line, true) && (line.ends_with("exit") || !means_exit(line, false)), "{line}");
        }
        for line in ["my husbexit", "1exit"] {
            assert!(means_exit(line, false), "{line}");
        }
        for line in ["brexit", "edit", "exist", "i exist", "six", "next", "", "yes", "1"] {
            assert!(!means_exit(line, true), "{line}");
        }
        assert!(!means_exit("my husband exit", false));
    }

    #[test]
    fn a_slip_of_the_spanish_word_leaves_and_a_sentence_with_it_does_not() {
        within(Language::Spanish, || {
            assert_eq!(PageCommand::QuickExit.row().word(), "salir");
            for line in ["slair", "salri", "sali", "salirr", "mi marido salir", "exti", "my husband exit"] {
                assert!(means_exit(line, true), "{line}");
            }
            for line in ["mi maridsalir", "1salir", "1exit"] {
                assert!(means_exit(line, false), "{line}");
            }
            for line in ["salir me está viendo", "salir, ya viene", "salir rápido"] {
                assert!(means_exit(line, false), "{line}");
            }
            for line in [
                "no tengo ganas de salir",
                "salir me da miedo",
                "salir me vendría bien",
                "no quiero salir",
                "salió",
                "éxito",
                "sobresalir",
                "subir",
                "sí",
                "1",
                "",
            ] {
                assert!(!means_exit(line, true), "{line}");
            }
        });
        assert!(!means_exit("salri", true));
    }
}
