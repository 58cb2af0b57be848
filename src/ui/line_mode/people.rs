//! Other people, as they are named in a typed line.

use crate::base::vocabulary::Vocabulary;

/// People somebody may be worried about or afraid of.
#[rustfmt::skip]
pub(crate) const SOMEONE: Vocabulary = Vocabulary::new(
    &[
        "someone", "somebody", "husband", "wife", "partner", "boyfriend", "girlfriend", "friend", "son", "daughter", "child",
        "kid", "mother", "mum", "mom", "father", "dad", "brother", "sister", "grandmother", "grandfather", "colleague", "neighbour",
        "cousin", "flatmate",
    ],
    SOMEONE_IN_SPANISH,
);

/// The same in Spanish.
#[rustfmt::skip]
pub(crate) const SOMEONE_IN_SPANISH: &[&str] = &[
    "alguien", "marido", "esposo", "esposa", "mujer", "pareja", "novio", "novia", "amigo", "amiga", "hijo", "hija", "hijos",
    "hijas", "nino", "nina", "ninos", "ninas", "madre", "mama", "padre", "papa", "hermano", "hermana", "abuelo", "abuela",
    "companero", "companera", "colega", "vecino", "vecina", "primo", "prima", "persona",
];
