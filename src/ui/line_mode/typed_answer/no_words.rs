//! Words of a no, and of a none, and what people say beside them that tells of no danger.

use crate::base::vocabulary::Vocabulary;

/// The no that begins such a line.
pub(super) const NO: Vocabulary = Vocabulary::new(&["no", "nope", "nah", "naw"], &["no", "nop", "nel"]);

/// A no that leaves nothing open as it stands: said with a cry, said before, or said with a curse.
#[rustfmt::skip]
pub(super) const OPENS: Vocabulary = Vocabulary::new(
    &[
        "naw", "never", "never ever", "never in my life", "never in all my life", "never in my whole life", "never in my days",
        "never in all my days", "not in my life", "not ever", "not once", "not once in my life", "not at all", "no at all",
        "not a bit of it", "not one bit", "no no", "no no no", "hell no", "god no", "good god no", "lord no", "lordy no",
        "heavens no", "goodness no", "good lord no", "och no", "och naw", "ach no", "ach naw", "god forbid", "heaven forbid",
        "certainly not", "definitely not", "absolutely not", "i said no", "i already said no", "i have already said no",
        "ive already said no", "already said no", "i told you no", "i already told you no", "ive told you no", "i havent",
        "i have not", "i have never", "ive never", "i never have", "ive never thought of that", "ive never thought about that",
        "ive never felt like that", "ive never felt that way", "never crossed my mind", "it never crossed my mind",
        "for gods sake no", "ffs no", "no again", "still no", "its still no", "the answer is still no",
        "my answer is still no", "its still a no",
    ],
    &[
        "nunca", "jamas", "nunca jamas", "jamas de los jamases", "nunca en la vida", "nunca en mi vida", "jamas en la vida",
        "jamas en mi vida", "en la vida", "en mi vida", "que va", "que va que va", "para nada", "en absoluto", "claro que no",
        "por supuesto que no", "desde luego que no", "de ninguna manera", "de ningun modo", "ni hablar", "ni loco", "ni loca",
        "ni de broma", "ni en broma", "ni pensarlo", "ni se me ocurre", "ni se me ocurriria", "ni se me ha ocurrido",
        "gracias a dios no", "diosito me libre", "ni lo mande dios", "nunca lo he pensado", "nunca he pensado en eso",
        "jamas lo he pensado", "jamas he pensado en eso", "nunca se me ha ocurrido", "no se me ha ocurrido", "dios me libre",
        "ni dios lo quiera", "dios no lo quiera", "no lo quiera dios", "no señor", "no señora", "que no", "dije que no",
        "ya dije que no", "ya te dije que no", "te dije que no", "ya te he dicho que no", "he dicho que no", "ya dije no",
        "joder no", "por dios no", "no hombre", "no no", "no no no", "no otra vez", "sigue siendo no",
        "la respuesta sigue siendo no", "mi respuesta sigue siendo no",
    ],
);

/// What says so of each of several things, which needs no other no before it.
#[rustfmt::skip]
pub(super) const NONE_OF_ALL: Vocabulary = Vocabulary::new(
    &[
        "no to all", "no to all of them", "no to all of these", "no to all of those", "no to everything", "no for all",
        "all no", "all noes", "its all no", "none of these happen to me", "none of these happened to me",
        "none of these has happened to me", "none of these have happened to me", "none of this happened to me",
        "none of this has happened to me", "none of these apply", "none of these apply to me", "none of those apply",
        "none of those apply to me", "none of that applies to me", "none of this applies to me", "i have none of these",
        "i have none of those", "i have none of them", "ive none of these", "ive none of those", "ive none of them",
        "not one of them", "not one of these", "not a one", "nobody is doing me any of this", "nobody does me any of this",
        "nobody is doing any of this to me", "nobody does any of this to me", "nobody does this to me",
    ],
    &[
        "no a todo", "no a todas", "a todo no", "a todas no", "todo no", "ninguna de ellas", "no me pasa nada de esto",
        "no me pasa nada de eso", "no me ha pasado nada de esto", "no me ha pasado nada de eso", "nada de esto me pasa",
        "nada de eso me pasa", "nada de esto me ha pasado", "ninguna de estas me pasa", "ninguna de esas me pasa",
        "nadie me hace nada de esto", "nadie me hace nada de eso", "ninguna me pasa", "no tengo nada de eso",
        "no tengo nada de esto", "no tengo ninguna de esas",
        "no tengo ninguna de estas",
    ],
);
/// The same in a word or a few, which are a clear none only beside something that says no more: "nothing, I'm fine".
#[rustfmt::skip]
pub(super) const NONES: Vocabulary = Vocabulary::new(
    &[
        "none", "none of these", "none of those", "none of them", "none of that", "none of the above", "none at all", "nothing",
        "nothing at all", "nothing here",
    ],
    &[
        "ninguna", "ninguno", "ninguna de estas", "ninguna de esas", "ninguno de estos", "nada", "nada de esto", "nada de eso",
        "nada de nada",
    ],
);
/// What may stand before them, and says as much.
#[rustfmt::skip]
pub(super) const BEFORE_A_NONE: Vocabulary = Vocabulary::new(
    &["thank god", "thank goodness", "thankfully", "luckily"],
    &["gracias a dios", "a dios gracias", "por suerte"],
);

/// What says in so many words that there is nothing.
#[rustfmt::skip]
pub(super) const NOTHING: Vocabulary = Vocabulary::new(
    &[
        "nothing like that", "nothing like it", "nothing of the sort", "nothing of that sort", "nothing of the kind",
        "nowt like that", "nothin like that", "nothing o the sort", "nothing o the kind", "no such thing", "no such thoughts",
        "nothing at all", "not at all", "no at all", "never", "never ever", "never in my life", "never in all my life",
        "not ever", "not once", "not once in my life", "not one bit", "god forbid", "heaven forbid", "nobody", "no one", "none",
        "none of that", "none of these", "none of those", "nothing happen", "nothing happened", "nothing has happened",
        "of course not", "certainly not", "definitely not", "absolutely not", "trouble",
    ],
    &[
        "nada de eso", "nada de esto", "nada de nada", "nada parecido", "nada por el estilo", "para nada", "en absoluto", "nunca",
        "jamas", "nunca jamas", "dios me libre", "ni dios lo quiera", "dios no lo quiera", "nadie", "ninguna", "ninguno",
        "ninguna de esas", "ninguna de estas", "no paso nada", "paso nada", "ha pasado nada", "no ha pasado nada", "claro que no",
        "por supuesto que no", "que va", "ni pensarlo", "ni una vez", "ni una sola vez",
    ],
);
/// Those of them that need no other no before them.
#[rustfmt::skip]
pub(super) const ALONE: Vocabulary = Vocabulary::new(
    &[
        "nothing happen", "nothing happened", "nothing has happened", "nothing like that", "nowt like that", "nothin like that",
        "nothing of the sort", "nothing of the kind",
    ],
    &["no paso nada", "no ha pasado nada", "nada de eso", "nada parecido", "nada por el estilo"],
);

/// What people say beside it, which tells of no danger.
#[rustfmt::skip]
pub(super) const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "i cannot think of such thing", "i cannot think of such a thing", "i cant think of such a thing",
        "i could not think of such a thing", "honest", "not me", "doctor", "sir", "madam", "nurse", "dear", "im grand",
        "im fine", "im ok", "im okay", "im good", "im alright",
        "im all right", "im well", "im very well", "im sound", "im happy", "im quite happy", "im happy enough", "im doing fine",
        "im doing well", "im doing ok", "i am grand", "i am fine", "i am ok", "i am okay", "i am good", "i am well",
        "i am happy", "am fine", "am ok", "am okay", "am good", "am grand", "all good", "im not sick", "i am not sick",
        "am not sick", "honestly", "to be honest", "tbh", "i promise", "i swear", "i can promise you that", "that way",
        "in that way", "in that respect", "on that front", "on that score", "thank god", "thank goodness", "thank heavens",
        "thank the lord", "thanks be to god", "thanks to god", "praise god", "praise the lord", "praise be", "i thank god",
        "by gods grace", "by the grace of god", "not my portion", "its not my portion", "it is not my portion", "alhamdulillah",
        "touch wood", "bless you", "god bless", "god bless you", "thankfully", "luckily", "in a million years", "would i",
        "i love my life", "i do love my life", "i love life", "i love living", "i like my life", "i enjoy life",
        "i enjoy my life", "i have a good life", "ive a good life", "i want to live", "i wanna live", "i dont want to die",
        "i do not want to die", "i dont wanna die", "dont be daft", "dont be silly", "away with you", "what a question",
        "i live on my own", "i live alone", "i have not", "i havent", "ive not", "i dont", "i do not",
        "i havent thought of that", "i havent thought about that", "i havent thought of it", "i havent thought about it",
        "i have not thought of that", "i havent thought of anything like that", "i have never thought of that",
        "ive never thought of that", "ive never thought about that", "ive never thought like that", "i never thought of that",
        "ive never felt like that", "ive never felt that way", "i dont feel like that", "i dont feel that way",
        "i dont think of that", "i dont think about that", "i dont think like that", "i dont think that way",
        "i dont have thoughts like that", "i have no thoughts like that", "i have no such thoughts", "it never crossed my mind",
        "never crossed my mind", "it hasnt crossed my mind", "i never", "i never have", "i never did", "i never would",
        "i would never", "i would never do that", "id never do that", "i wouldnt do that", "i wouldnt dream of it",
        "and i never have", "and never have", "and never did", "for gods sake", "for god sake", "for fucks sake",
        "for heavens sake", "for goodness sake", "ffs", "damn it", "dammit", "goddamnit", "god damn it",
    ],
    &[
        "doctor", "doctora", "gracias a dios", "a dios gracias", "bendito dios", "bendito sea dios", "gracias al cielo",
        "por suerte", "menos mal", "toco madera", "por dios", "la verdad", "de verdad", "de veras", "te lo juro", "lo juro",
        "te lo prometo", "lo prometo", "no quiero morir", "no quiero morirme",
        "no me quiero morir", "nunca lo he pensado", "nunca he pensado en eso", "nunca pienso en eso", "jamas lo he pensado",
        "jamas he pensado en eso", "nunca lo haria", "jamas lo haria", "no lo haria nunca", "nunca se me ha ocurrido",
        "no se me ha ocurrido", "carajo", "chingado", "chingada madre", "joder", "caramba", "maldita sea",
    ],
);
/// The same where a sign parts them from what stands before: "no estoy bien" and "no fine" have no no that answers.
#[rustfmt::skip]
pub(super) const PARTED: Vocabulary = Vocabulary::new(
    &["fine", "ok", "okay", "alright", "all right", "all fine", "grand", "happy", "happy enough", "life is good", "lifes good"],
    &[
        "estoy bien", "estoy muy bien", "todo bien", "ando bien", "estoy feliz", "soy feliz", "estoy contenta", "estoy contento",
        "estoy tranquila", "estoy tranquilo", "amo mi vida", "amo la vida", "quiero vivir", "me gusta mi vida", "me gusta vivir",
        "vivo sola", "vivo solo", "no estoy enferma", "no estoy enfermo", "no lo he pensado", "no he pensado en eso",
        "no pienso en eso", "ni lo he pensado", "yo no", "yo nunca",
    ],
);
/// What is said to whoever listens, which is no word on anything: "no thanks" may be one that keeps it back.
pub(super) const POLITE: Vocabulary =
    Vocabulary::new(&["thanks", "thank you", "ta", "cheers", "lol", "haha"], &["gracias", "muchas gracias", "jaja"]);
