//! What somebody types who wants to keep a result, or to have it sent to them.

use crate::base::vocabulary::Vocabulary;

/// What asks to keep a result, or to have it sent somewhere.
#[rustfmt::skip]
pub(crate) const KEEP: Vocabulary = Vocabulary::new(
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

/// Whether all of a bare line asks for that.
pub(crate) fn asks_to_keep(bare: &str) -> bool {
    KEEP.has(bare)
}

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
