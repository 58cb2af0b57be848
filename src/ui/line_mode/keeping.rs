//! What somebody types who wants to keep a result, or to have it sent to them.

use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::people::SOMEONE;

/// What asks to keep a result, or to have it sent somewhere.
#[rustfmt::skip]
const KEEP: Vocabulary = Vocabulary::new(
    &[
        "save it", "save this", "can i save it", "can i save this", "how do i save", "how do i save it", "how do i save this",
        "how can i save it", "how can i save this", "can i keep it", "can i keep this", "can i keep this paper",
        "can i keep the paper", "can i keep this page", "keep this page",
        "can i keep this result", "can i have a copy", "can i print this page", "keep it", "keep this", "print",
        "print it", "can i print it", "can i print this", "send it to me", "can you send it to me", "email it to me",
        "can you email it to me", "email this to me", "text it to me", "send it to my phone", "send this to my phone",
        "text it to my phone", "can i get this on my phone", "can i get it on my phone", "send it to my mobile",
        "email it to my phone", "save it to my phone", "save this to my phone",
    ],
    &[
        "guardarlo", "lo puedo guardar", "puedo guardarlo", "puedo guardar esto", "puedo guardar esta hoja",
        "puedo guardar esta pagina", "como lo guardo", "quiero guardarlo",
        "imprimirlo", "lo puedo imprimir", "mandamelo", "enviamelo", "me lo puedes mandar", "me lo puedes enviar",
        "mandamelo al celular", "mandamelo al movil", "mandamelo al correo", "enviamelo al correo",
    ],
);

/// What a wish begins with, what is wished, and for what: "could you save these numbers for me".
#[rustfmt::skip]
const WISHES: Vocabulary = Vocabulary::new(
    &[
        "can", "could", "would", "will", "may", "might", "should", "you", "i", "we", "id", "want", "like", "need", "to", "how",
        "do", "it", "be", "possible", "please", "just", "let", "me", "is", "there", "a", "way", "of", "ok", "and", "then",
        "possibly", "somehow", "any", "chance",
    ],
    &[
        "puedo", "puede", "puedes", "podria", "podrias", "podemos", "me", "lo", "los", "las", "la", "se", "quiero", "quisiera",
        "necesito", "como", "por", "favor", "hay", "forma", "de", "y", "que", "es", "posible", "te", "importa",
    ],
);
#[rustfmt::skip]
const KEEPS: Vocabulary = Vocabulary::new(
    &[
        "save", "saving", "keep", "keeping", "print", "printing", "send", "sending", "copy", "email", "mail", "store",
        "download", "screenshot", "write", "text", "show",
    ],
    &[
        "guardar", "guardarme", "guardas", "guardo", "guarda", "guarde", "conservar", "imprimir", "imprimirme", "imprimo",
        "mandar", "mandarme", "mandas", "enviar", "enviarme", "envias", "copiar", "copiarme", "apuntar", "apuntarme", "anotar",
        "descargar", "ensenar", "mostrar",
    ],
);
/// The same in one word with the thing.
#[rustfmt::skip]
const KEEPS_IT: Vocabulary = Vocabulary::new(
    &[],
    &[
        "guardarlo", "guardarla", "guardarlos", "guardarlas", "guardalo", "guardala", "guardalos", "guardamelo", "guardamelos",
        "guardarmelo", "guardarmelos", "imprimirlo", "imprimirla", "imprimirlos", "imprimelo", "mandarlo", "mandarmelo",
        "mandarmelos", "mandamelo", "mandamelos", "enviarlo", "enviarmelo", "enviarmelos", "enviamelo", "enviamelos",
        "copiarlo", "copiarla", "copiarlos", "apuntarlo", "apuntarlos", "anotarlo", "anotarlos",
    ],
);
#[rustfmt::skip]
const THING: Vocabulary = Vocabulary::new(
    &[
        "it", "this", "that", "these", "those", "them", "all", "everything", "number", "numbers", "page", "pages", "result",
        "results", "list", "lines", "phone", "paper", "advice", "steps", "summary",
    ],
    &[
        "esto", "eso", "estos", "esos", "estas", "esas", "todo", "numero", "numeros", "pagina", "hoja", "resultado",
        "lista", "lineas", "telefonos", "pasos", "consejos",
    ],
);
#[rustfmt::skip]
const FOR_WHAT: Vocabulary = Vocabulary::new(
    &[
        "me", "my", "for", "to", "on", "in", "into", "onto", "a", "an", "the", "at", "here", "down", "out", "of", "mobile",
        "computer", "laptop", "email", "mail", "file", "pdf", "somewhere", "later", "please", "thanks", "thank", "you", "home",
        "printer", "notes", "somehow", "by", "so", "and", "copy", "screenshot", "show", "give", "with", "doctor", "doctors", "gp",
        "nurse", "therapist", "counsellor", "teacher", "boss",
    ],
    &[
        "en", "mi", "el", "la", "los", "las", "un", "una", "a", "al", "de", "del", "para", "por", "favor", "celular", "movil",
        "correo", "archivo", "papel", "gracias", "me", "luego", "despues", "aqui", "computadora", "ordenador", "telefono",
        "algun", "lado", "copia", "ensenar", "ensenarlo", "ensenarselo", "ensenarle", "mostrar", "mostrarlo", "mostrarselo",
        "darselo", "medico", "medica", "doctor", "doctora", "enfermera", "terapeuta",
    ],
);

/// Whether all of a bare line asks for that.
pub(crate) fn asks_to_keep(bare: &str) -> bool {
    let all: Vec<&str> = words(bare).collect();
    let from = all.iter().position(|word| KEEPS.has(word) || KEEPS_IT.has(word));
    let wish = from.is_some_and(|at| {
        let (before, behind) = (&all[..at], &all[at + 1..]);
        let thing = behind.iter().any(|word| THING.has(word)) || KEEPS_IT.has(all[at]) || before.iter().any(|w| IT_BEFORE.has(w));
        let whose = |word: &&str| FOR_WHAT.has(word) || THING.has(word) || SOMEONE.has(word);
        // "Do you keep this?" asks what the program does, and "text them" is how a line is reached.
        let asks_of_it =
            before.first().is_some_and(|first| ASKS_OF_IT.contains(first)) && !before.contains(&"to") && !behind.contains(&"me");
        let reaches = all[at] == "text" && !behind.contains(&"me") && !behind.contains(&"my");
        let writes = all[at] == "write" && !behind.contains(&"down");
        // "Can you show this to my mum?" asks what the program does; whoever would show it says so.
        let shows_by_itself = all[at] == "show" && !before.contains(&"i");
        thing
            && !asks_of_it
            && !reaches
            && !writes
            && !shows_by_itself
            && before.iter().all(|w| WISHES.has(w))
            && behind.iter().all(whose)
    });
    KEEP.has(bare) || wish
}

/// What begins a question about the program, unless it is to do it "for me".
const ASKS_OF_IT: &[&str] = &["do", "does", "is", "will", "se"];
/// The thing before what is done to it: "me los puedes guardar".
const IT_BEFORE: Vocabulary = Vocabulary::new(&[], &["lo", "los", "las"]);

/// What keeps an answer that was given before.
const KEEPS_ANSWER: Vocabulary = Vocabulary::new(
    &[
        "keep it",
        "keep",
        "keep that",
        "keep my answer",
        "keep the answer",
        "same",
        "same answer",
        "same as before",
        "leave it as it is",
    ],
    &["dejarla", "dejala", "dejala asi", "dejalo asi", "la misma", "lo mismo", "igual que antes", "misma respuesta"],
);

/// Whether all of a bare line keeps an answer that was given before.
pub(crate) fn keeps_answer(bare: &str) -> bool {
    KEEPS_ANSWER.has(bare)
}

#[cfg(test)]
mod tests {
    use super::asks_to_keep;
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_wish_to_keep_is_told_from_what_else_is_kept() {
        let asks = |line: &str| asks_to_keep(&bare(&heard(line)));
        for line in [
            "Could you save these numbers for me, please?",
            "can you text me the number",
            "i want to write this down",
            "how do I send this to my sister",
            "print the page",
            "please email me the list",
            "can i save this to show my doctor",
            "could I show this page to my GP?",
        ] {
            assert!(asks(line), "{line}");
        }
        for line in [
            "save me",
            "keep me safe",
            "can I text them",
            "do you keep this",
            "will you save this",
            "i keep it from my husband",
            "can i keep my son",
            "is this saved",
            "can you show this to my mum",
            "i write",
            "",
        ] {
            assert!(!asks(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(asks("¿Me puedes guardar estos números?") && asks("quiero apuntarlos") && asks("¿me los puedes mandar?"));
            assert!(!asks("se guarda esto") && !asks("me quiero guardar de él"));
        });
    }
}
