//! Plain replies as they are typed in Spanish, without accents.

/// Yes.
#[rustfmt::skip]
pub(crate) const YES: &[&str] = &[
    "si", "s", "sii", "siii", "sip", "sep", "si si", "si por favor", "si gracias", "si claro", "claro que si", "pues si",
    "si que si", "si señor", "si me pasa", "si tengo", "aja", "simon", "la verdad si",
    "la verdad que si", "la verdad es que si", "la neta si", "la neta que si", "obvio", "obvio si", "obvio que si",
];

/// No.
#[rustfmt::skip]
pub(crate) const NO: &[&str] = &[
    "no", "n", "nop", "noo", "nooo", "no no", "no gracias", "pues no", "claro que no", "no para nada", "para nada", "no nunca",
    "no jamas", "no nada", "que va", "nel", "no que yo sepa", "nunca", "jamas", "nunca jamas", "no nunca jamas",
    "nunca lo he pensado", "no lo he pensado", "nunca he pensado en eso", "nunca lo he hecho", "la neta no", "en absoluto",
    "eso no", "no eso no", "gracias a dios no", "no gracias a dios", "no gracias a dios eso no", "gracias a dios eso no",
    "bendito dios no",
];

/// More yes than no.
#[rustfmt::skip]
pub(crate) const LEANS_YES: &[&str] = &[
    "supongo", "supongo que si", "yo supongo", "me imagino que si", "creo", "creo que si", "yo creo", "yo creo que si",
    "pienso que si", "diria que si", "mas o menos", "algo", "algo asi", "un poco", "un poquito", "un tanto", "medio", "tal vez",
    "talvez", "quiza", "quizas", "quiza si", "quizas si", "a lo mejor", "puede", "puede ser", "puede que si", "podria ser",
    "es posible", "probablemente", "posiblemente", "seguramente", "a veces", "aveces", "algunas veces", "alguna vez",
    "de vez en cuando", "de cuando en cuando", "a ratos", "por ratos", "en ocasiones", "ocasionalmente", "una o dos veces",
    "pocas veces", "rara vez", "raras veces", "casi nunca", "no muy a menudo", "no a menudo", "poco", "muy poco", "bastante",
    "mucho", "a menudo", "seguido", "muy seguido", "con frecuencia", "muchas veces", "todo el tiempo", "siempre",
    "casi siempre", "todos los dias", "cada dia", "a diario", "constantemente", "definitivamente", "por supuesto", "claro",
    "desde luego", "sin duda", "me pasa", "lo hago", "lo hice", "lo he hecho", "lo tengo", "es dificil de decir",
    "dificil de decir", "cuesta decirlo", "depende",
];

/// More no than yes.
#[rustfmt::skip]
pub(crate) const LEANS_NO: &[&str] = &[
    "no mucho", "no tanto", "no demasiado", "no del todo", "no realmente", "realmente no", "en realidad no", "la verdad no",
    "la verdad que no", "la verdad es que no", "no creo", "no lo creo", "creo que no", "yo creo que no", "supongo que no",
    "diria que no", "lo dudo", "mas bien no", "casi no",
];

/// Not sure.
#[rustfmt::skip]
pub(crate) const NOT_SURE: &[&str] = &[
    "no se", "no lo se", "nose", "no c", "ns", "no se bien", "no lo se bien", "no se la verdad", "la verdad no se",
    "la verdad no lo se", "pues no se", "pues no lo se", "yo que se", "no estoy seguro", "no estoy segura",
    "no estoy muy seguro", "no estoy muy segura", "no estoy tan seguro", "no estoy tan segura", "no sabria",
    "no sabria decir", "no sabria decirte", "no sabria decirlo", "no lo tengo claro", "no tengo claro", "no lo tengo muy claro",
    "ni idea", "no tengo idea", "no tengo ni idea", "sin idea", "quien sabe", "no sabe",
];

/// Rather not say.
#[rustfmt::skip]
pub(crate) const RATHER_NOT: &[&str] = &[
    "prefiero no", "prefiero no decirlo", "prefiero no decir", "prefiero no contestar", "prefiero no responder",
    "prefiero no hablar de eso", "prefiero no hablar de esto", "preferiria no", "preferiria no decirlo",
    "preferiria no contestar", "preferiria no responder", "mejor no", "mejor no lo digo", "no quiero decir",
    "no quiero decirlo", "no lo quiero decir", "no quiero contestar", "no quiero contestarlo", "no quiero responder",
    "no quiero responderlo", "no quiero hablar de eso", "no quiero hablar de esto", "no deseo contestar", "no deseo responder",
    "no deseo decirlo", "paso",
];

/// None of what was offered.
#[rustfmt::skip]
pub(crate) const NONE_OF_THESE: &[&str] = &[
    "ninguno", "ninguna", "ningunos", "ningunas", "ninguno de estos", "ninguna de estas", "ninguno de esos", "ninguna de esas",
    "ninguno de ellos", "ninguna de ellas", "ninguno de los anteriores", "ninguna de las anteriores", "ninguna de estas cosas",
    "ninguna cosa", "nada", "nada de nada", "nada de esto", "nada de eso", "nada de lo anterior", "ni uno ni otro",
    "ni una ni otra", "ni lo uno ni lo otro",
];

/// Replies that say something else where more stands behind them: "algo me duele".
#[rustfmt::skip]
pub(crate) const WHOLE: &[&str] = &[
    "supongo", "yo supongo", "creo", "yo creo", "algo", "medio", "puede", "es posible", "seguido", "poco", "muy poco",
    "bastante", "mucho", "siempre", "casi siempre", "casi nunca", "claro", "me pasa", "lo hago", "lo hice", "lo he hecho",
    "lo tengo", "depende", "no mucho", "no tanto", "no demasiado", "no del todo", "no realmente", "realmente no",
    "en realidad no", "la verdad no", "la verdad que no", "la verdad es que no", "no creo", "no lo creo", "creo que no",
    "yo creo que no", "supongo que no", "diria que no", "lo dudo", "mas bien no", "casi no", "cada dia", "todos los dias",
    "muchas veces", "no muy a menudo", "no a menudo",
];

/// Words behind a "si" that makes it a yes rather than an "if".
#[rustfmt::skip]
pub(crate) const BEHIND_YES: &[&str] = &[
    "a", "algo", "algunas", "asi", "bastante", "bebo", "cada", "casi", "claro", "creo", "demasiado", "desde", "eso", "exacto",
    "estoy", "fumo", "gracias", "he", "justo", "la", "lo", "me", "mucha", "muchas", "mucho", "muchos", "muy", "pero", "poco",
    "por", "siempre", "soy", "tengo", "toda", "todas", "todo", "todos", "tome", "tomo", "un", "una", "y", "ya",
];

/// The first words of a yes.
pub(crate) const YES_WORDS: &[&str] = &["si", "sii", "siii", "sip", "sep", "aja"];

/// The first words of a no.
pub(crate) const NO_WORDS: &[&str] = &["no", "nop", "noo"];

/// What agrees without a yes.
#[rustfmt::skip]
pub(crate) const AGREES: &[&str] = &[
    "eso", "eso es", "eso mismo", "es eso", "exacto", "exactamente", "correcto", "es correcto", "asi es", "cierto", "es cierto",
    "verdad", "es verdad", "claro", "por supuesto", "desde luego", "ese", "esa", "ese es", "esa es", "ese mismo", "esa misma",
    "es ese", "es esa", "justo", "justo eso", "justamente", "tal cual", "definitivamente", "seguro", "vale", "de acuerdo",
    "dale", "sale", "ok", "okay", "okey", "bueno", "me pasa", "lo hago", "lo hice",
];

/// What disagrees without a no.
#[rustfmt::skip]
pub(crate) const DISAGREES: &[&str] = &[
    "eso no", "ese no", "esa no", "no es eso", "no es ese", "no es esa", "no es asi", "no es correcto", "no es cierto",
    "incorrecto", "falso", "esta mal", "tampoco", "no era eso", "no me refiero a eso", "no quise decir eso",
    "no quiero decir eso",
];

/// Words that add nothing to a yes or a no.
#[rustfmt::skip]
pub(crate) const ADDS_NOTHING: &[&str] = &[
    "acuerdo", "asi", "cierto", "claro", "correcto", "de", "decir", "definitivamente", "digo", "el", "ella", "es", "esa", "ese",
    "eso", "esta", "este", "esto", "exactamente", "exacto", "favor", "gracias", "la", "lo", "misma", "mismo", "no", "por",
    "pues", "quiero", "señor", "señora", "si", "soy", "supuesto", "una", "uno", "verdad", "yo",
];
