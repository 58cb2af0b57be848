//! What is asked beside a page.

use crate::base::vocabulary::Vocabulary;

/// What is typed by whoever wants to know who hears of their answers, without apostrophes.
#[rustfmt::skip]
pub(crate) const WHO_SEES: Vocabulary = Vocabulary::new(
    &[
        "who sees this", "who can see this", "who will see this", "who sees my answers", "who can see my answers", "who reads this",
        "who is this sent to", "is this private", "is it private", "is this confidential", "is this anonymous", "is it anonymous",
        "will anyone see this", "does anyone see this", "do you save this", "is this saved", "is this recorded",
    ],
    &[
        "quien ve esto", "quien puede ver esto", "quien lo ve", "quien lee esto", "quien ve mis respuestas", "es privado",
        "esto es privado", "es confidencial", "es anonimo", "alguien ve esto", "se guarda esto", "esto se guarda",
    ],
);
/// What asks how an answer is changed.
#[rustfmt::skip]
pub(crate) const CHANGE: Vocabulary = Vocabulary::new(
    &[
        "change", "undo", "change answer", "change my answer", "i want to change my answer", "i want to change an answer",
        "change my last answer", "i made a mistake", "that was wrong", "wrong answer", "mistake", "take it back", "take that back",
    ],
    &[
        "cambiar", "deshacer", "cambiar respuesta", "cambiar mi respuesta", "quiero cambiar mi respuesta", "me equivoque",
        "cambiar una respuesta", "error", "corregir",
    ],
);
