//! Words by which the pencil finds what was heard.

use crate::base::vocabulary::Vocabulary;

/// Words that tell nothing by themselves.
#[rustfmt::skip]
pub(crate) const EMPTY: Vocabulary = Vocabulary::new(
    &[
        "the", "and", "for", "out", "off", "not", "are", "was", "has", "had", "have", "been", "but", "you", "your", "she",
        "her", "him", "his", "they", "them", "that", "this", "with", "from", "all", "any", "can", "get", "got", "too", "very",
        "just", "now", "when", "who", "what", "about", "life", "over", "day", "days", "week", "weeks", "ago", "hour", "hours",
        "minute", "minutes", "month", "months", "year", "years", "today", "yesterday", "tonight", "here", "there", "ive", "took",
        "taken", "more", "than", "shes", "hes", "theyre", "last", "use", "take", "takes", "keep", "keeps", "sure", "whats",
    ],
    &[
        "los", "las", "una", "uno", "unos", "unas", "del", "que", "por", "para", "con", "sin", "mis", "sus", "tus", "les",
        "han", "hay", "son", "era", "fue", "ser", "estar", "esta", "este", "esto", "esos", "esas", "eso", "esa", "ese", "estan",
        "estoy", "soy", "todo", "toda", "todos", "todas", "muy", "mas", "pero", "como", "cuando", "donde", "quien", "quienes",
        "cual", "porque", "tengo", "tiene", "tienes", "hace", "desde", "sobre", "entre", "vida", "algo", "alguien", "ella",
        "ellos", "ellas", "nos", "tan", "solo", "bien", "mal", "vez", "dia", "dias", "semana", "semanas",
        "hora", "horas", "minuto", "minutos", "mes", "meses", "ano", "anos", "hoy", "ayer", "anoche", "aqui", "ahora", "tome",
        "tomado",
    ],
);

/// Words that turn what is said into its opposite.
pub(crate) const NEGATIONS: Vocabulary = Vocabulary::new(
    &[
        "no", "not", "cant", "cannot", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "never", "hardly",
        "nobody", "nothing", "without", "couldnt", "wouldnt", "havent", "hasnt", "hadnt", "none",
    ],
    &["no", "nunca", "jamas", "nada", "nadie", "sin", "apenas", "tampoco"],
);

/// People close to somebody. Whoever names one may be about to tell of harm, whatever else they say.
pub(crate) const CLOSE: Vocabulary = Vocabulary::new(
    &["partner", "husband", "wife", "boyfriend", "girlfriend", "spouse"],
    &["pareja", "marido", "esposo", "esposa", "novio", "novia", "conyuge"],
);

/// The usual endings of a word, of gender, number, person and time.
pub(crate) const ENDINGS: Vocabulary = Vocabulary::new(
    &["s", "es", "ed", "d", "ing"],
    &[
        "a", "o", "e", "as", "os", "an", "en", "ar", "er", "ir", "ado", "ada", "ados", "adas", "ido", "ida", "ando", "iendo",
        "aba", "ia", "aron", "ieron",
    ],
);

/// What a mentor sums up in that tells of dying, besides the words of whoever speaks of it themselves: of a widow, too, who would
/// go after him.
#[rustfmt::skip]
pub(crate) const WEARY: Vocabulary = Vocabulary::new(
    &[
        "burden", "had enough", "given up", "giving up", "cant take it any more", "cant take it anymore", "cant take any more",
        "cant take anymore", "end of my tether", "end of the road", "goodbye to everyone", "no point", "the point", "any point",
        "pointless", "hopeless", "no future", "whats the use", "what is the use", "wheres the use", "what use am i",
        "no use to anyone", "no use to anybody", "no use to them", "no good to anyone", "no good to anybody", "no way forward", "be with him",
        "want to go too", "wants to go too",
    ],
    &[
        "una carga", "soy carga", "ser carga", "estorbo", "harto de todo", "harta de todo", "ya no aguanta", "no aguanta mas",
        "rendirse", "rendirme", "se rinde", "no tiene sentido", "sin sentido", "veo sentido", "ve sentido", "ningun sentido",
        "que sentido", "para que seguir", "de que sirve seguir", "para que vivir", "no le sirvo a nadie", "no sirvo a nadie",
        "sin esperanza", "sin futuro", "estar con ella", "estar otra vez con ella",
        "irme con ella", "irse con ella", "reunirme con ella", "reunirse con ella",
    ],
);

/// The same, where the last word may belong to the next one: "be with her kids", and "con el" without its accent.
#[rustfmt::skip]
pub(crate) const BE_WITH: Vocabulary = Vocabulary::new(
    &["be with her"],
    &["estar con el", "estar otra vez con el", "irme con el", "irse con el", "reunirme con el", "reunirse con el"],
);

/// What stands behind those where they end.
#[rustfmt::skip]
pub(crate) const BEHIND_BE_WITH: Vocabulary = Vocabulary::new(
    &[
        "again", "now", "so", "too", "forever", "soon", "tonight", "today", "and", "but", "because", "when", "where", "wherever",
        "if", "in", "up", "there", "instead", "right", "more", "than", "all",
    ],
    &["otra", "de", "ya", "ahora", "pronto", "tambien", "siempre", "para", "y", "pero", "porque", "en"],
);

/// What may be said of somebody who is alive, too.
pub(crate) const BE_WITH_THEM: Vocabulary = Vocabulary::new(
    &["be with them", "be with my", "be where he is", "be where she is"],
    &["estar con ellos", "estar con ellas", "estar con mi", "irme con mi", "donde esta el", "donde esta ella"],
);
