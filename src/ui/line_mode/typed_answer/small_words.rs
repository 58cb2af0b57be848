//! Words by which answers are told from one another, and those by which they aren't.

use crate::base::hearing::bare;
use crate::base::plain_reply::without_added;
use crate::base::vocabulary::Vocabulary;

/// Words that tell no answer from another.
#[rustfmt::skip]
pub(crate) const SMALL: Vocabulary = Vocabulary::new(
    &[
        "a", "an", "the", "i", "im", "ive", "id", "ill", "am", "is", "are", "was", "were", "be", "been", "it", "its", "to",
        "of", "and", "or", "in", "on", "at", "for", "with", "about", "by", "my", "that", "this", "please", "really", "just",
        "very", "so", "do", "did", "have", "had", "think", "guess",
    ],
    &[
        "un", "una", "unos", "unas", "el", "la", "los", "las", "lo", "al", "del", "yo", "mi", "mis", "me", "te", "se", "su",
        "sus", "nos", "soy", "estoy", "es", "son", "era", "fue", "fui", "ser", "estar", "esta", "este", "esto", "eso", "esa",
        "ese", "a", "de", "y", "e", "o", "u", "en", "con", "por", "para", "sobre", "que", "muy", "solo", "ya", "pues",
        "realmente", "favor", "creo", "pienso", "supongo", "he", "ha", "habia", "tengo", "tuve", "hago", "hice", "como", "gracias",
        "mas", "tan",
    ],
);

/// Words that turn what is said into its opposite; all are heard as the first.
#[rustfmt::skip]
pub(crate) const NEGATIONS: Vocabulary = Vocabulary::new(
    &[
        "not", "no", "never", "dont", "doesnt", "didnt", "cant", "couldnt", "isnt", "wont", "havent", "without", "hardly",
    ],
    &[
        "no", "nunca", "jamas", "tampoco", "sin", "ni", "apenas",
    ],
);

/// Words that a question begins with to which a yes or a no is an answer.
#[rustfmt::skip]
pub(crate) const ASKS_YES_OR_NO: Vocabulary = Vocabulary::new(
    &[
        "are", "is", "was", "were", "do", "does", "did", "have", "has", "had", "can", "will", "would",
    ],
    &[
        "eres", "es", "esta", "estas", "son", "era", "eras", "tienes", "tiene", "tuviste", "has", "ha", "hay", "puedes",
        "puede", "podrias", "quieres", "quiere", "sigues", "vives", "vive", "crees", "sientes", "haces", "te", "se", "le", "ya",
        "alguna",
    ],
);

/// How somebody says in a word how they are, each with the ids of the answers that it may mean.
#[rustfmt::skip]
pub(crate) const HOW_ARE_YOU: [(Vocabulary, [&str; 2]); 4] = [
    (
        Vocabulary::new(
            &[],
            &[
                "mal", "muy mal", "fatal", "pesimo", "de la fregada", "bastante mal", "estoy mal", "me va mal", "estoy fatal",
                "me cuesta", "me cuesta mucho", "me esta costando mucho",
            ],
        ),
        ["struggling", "not-coping"],
    ),
    (
        Vocabulary::new(
            &[
                "not well", "im not well", "i am not well", "not good", "im not good", "not so good", "not too good", "not great",
                "not ok", "not okay", "im not ok", "im not okay", "not fine", "im not fine", "not doing well", "im not doing well",
                "bad", "badly", "very bad",
            ],
            &["no estoy bien", "no estoy muy bien", "no muy bien", "nada bien"],
        ),
        ["struggling", "not-coping"],
    ),
    (
        Vocabulary::new(
            &["not struggling", "im not struggling", "i am not struggling", "not bad", "not too bad", "not so bad", "fine",
                "im fine", "i am fine", "good", "im good", "i am good", "ok", "okay", "im ok", "im okay", "i am ok", "i am okay",
                "alright", "all right", "im alright", "im all right", "i am all right", "doing ok", "doing okay", "doing fine",
                "im doing ok", "im doing okay", "im doing fine", "coping", "im coping", "i am coping", "i cope", "i can cope",
                "im managing", "i am managing", "great", "im great", "pretty good", "quite good", "very good",
            ],
            &["nada mal", "no tan mal"],
        ),
        ["well", "mostly"],
    ),
    (
        Vocabulary::new(
            &[
                "getting by", "im getting by", "i am getting by", "i get by", "so so", "up and down", "ups and downs",
                "hanging in there", "im hanging in there", "plodding on", "could be better",
            ],
            &[
                "regular", "mas o menos", "ahi voy", "ahi la llevo", "ahi vamos", "asi asi", "voy tirando", "tirando",
                "con altibajos",
            ],
        ),
        ["mostly", "struggling"],
    ),
];

/// Whether a line says in a word that somebody isn't well.
pub(crate) fn says_unwell(line: &str) -> bool {
    let said = bare(line);
    let unwell = |(words, ids): &(Vocabulary, [&str; 2])| ids.contains(&"not-coping") && words.has(without_added(&said));
    HOW_ARE_YOU.iter().any(unwell)
}

/// A yes in other words than "yes" that leaves nothing open, without apostrophes and commas.
#[rustfmt::skip]
pub(crate) const CLEAR_YES: Vocabulary = Vocabulary::new(
    &[
        "yeah", "yea", "yeh", "yh", "aye", "yep", "yup", "yes i do", "yes i have", "yes i did", "yeah i do", "yeah i have",
        "yep i do", "yep i have",
    ],
    &[
        "sip", "si si", "si claro", "claro que si", "pues si", "si lo he pensado", "si lo pense", "si lo pienso", "si las he tenido",
        "si me ha pasado", "la verdad si", "la verdad es que si",
    ],
);

/// A no that leaves nothing open, was said before, or is said with a curse, without apostrophes and commas.
#[rustfmt::skip]
pub(crate) const CLEAR_NO: Vocabulary = Vocabulary::new(
    &[
        "i said no", "i already said no", "i have already said no", "ive already said no", "already said no", "no i said no",
        "no i already said no", "i told you no", "i already told you no", "ive told you no", "no for gods sake",
        "no for god sake", "for gods sake no", "no for fucks sake", "no for heavens sake", "no ffs", "ffs no", "no damn it",
        "no never", "never", "no not at all", "not at all", "no nothing like that", "nothing like that",
        "no dammit", "no goddamnit", "no god damn it", "hell no", "no no no", "no no", "no again", "still no", "its still no",
    ],
    &[
        "dije que no", "ya dije que no", "ya te dije que no", "te dije que no", "ya te he dicho que no", "he dicho que no",
        "que no", "que no carajo", "ya dije no", "no ya dije que no", "no carajo", "no chingado", "no chingada madre",
        "no joder", "joder no", "no por dios", "por dios no", "no hombre", "no caramba", "no no no", "no otra vez", "no maldita sea",
        "sigue siendo no", "no nunca", "nunca", "no para nada", "para nada", "no nada de eso", "nada de eso",
    ],
);

/// What stands between the parts of a line that says several things.
pub(crate) const JOINTS: Vocabulary =
    Vocabulary::new(&[" and ", " also "], &[" y ", " e ", " y tambien ", " tambien ", " ademas "]);

/// What the text of an answer has that says that somebody isn't sure.
pub(crate) const UNSURE: Vocabulary = Vocabulary::new(&["not sure", "don't know"], &["no lo se", "no estoy segur"]);
