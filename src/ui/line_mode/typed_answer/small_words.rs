//! Words by which answers are told from one another, and those by which they aren't.

use crate::base::hearing::bare;
use crate::base::plain_reply::without_added;
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;

/// Words that tell no answer from another.
#[rustfmt::skip]
pub(crate) const SMALL: Vocabulary = Vocabulary::new(
    &[
        "a", "an", "the", "i", "im", "ive", "id", "ill", "am", "is", "are", "was", "were", "be", "been", "it", "its", "to",
        "of", "and", "or", "in", "on", "at", "for", "with", "about", "by", "my", "that", "this", "please", "really", "just",
        "very", "so", "do", "did", "have", "had", "think", "guess", "if", "honest", "honestly", "tbh",
    ],
    &[
        "un", "una", "unos", "unas", "el", "la", "los", "las", "lo", "al", "del", "yo", "mi", "mis", "me", "te", "se", "su",
        "sus", "nos", "soy", "estoy", "es", "son", "era", "fue", "fui", "ser", "estar", "esta", "este", "esto", "eso", "esa",
        "ese", "a", "de", "y", "e", "o", "u", "en", "con", "por", "para", "sobre", "que", "muy", "solo", "ya", "pues",
        "realmente", "favor", "creo", "pienso", "supongo", "he", "ha", "habia", "tengo", "tuve", "hago", "hice", "como",
        "gracias", "mas", "tan",
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
                "batallando mucho", "de bajon", "hundida", "hundido", "triste", "muy triste", "con problemas", "mal", "muy mal",
                "fatal", "pesimo", "de la fregada", "bastante mal", "estoy mal", "me va mal", "estoy fatal", "me cuesta",
                "me cuesta mucho", "me esta costando mucho",
            ],
        ),
        ["struggling", "not-coping"],
    ),
    (
        Vocabulary::new(
            &[
                "not well", "im not well", "i am not well", "not good", "im not good", "not so good", "not too good",
                "not great", "not ok", "not okay", "im not ok", "im not okay", "not fine", "im not fine", "not doing well",
                "im not doing well", "bad", "badly", "very bad", "awful", "terrible", "rough", "im rough", "low", "im low",
                "feeling low", "down", "im down", "feeling down", "its hard", "its been hard", "its tough", "hard", "tough",
                "really hard", "very hard", "its really hard", "its been a hard year", "i am suffering", "im suffering",
                "suffering", "really struggling", "im really struggling", "struggling badly", "struggling a lot",
                "im struggling a lot", "barely coping", "not coping great", "not coping well", "in bits", "im in bits",
                "im a mess", "falling apart", "im falling apart", "finding it hard", "im finding it hard",
            ],
            &["no estoy bien", "no estoy muy bien", "no muy bien", "nada bien"],
        ),
        ["struggling", "not-coping"],
    ),
    (
        Vocabulary::new(
            &["not struggling", "im not struggling", "i am not struggling", "not bad", "not too bad", "not so bad", "fine",
                "im fine", "i am fine", "good", "im good", "i am good", "ok", "okay", "im ok", "im okay", "i am ok",
                "i am okay", "alright", "all right", "im alright", "im all right", "i am all right", "doing ok", "doing okay",
                "doing fine", "im doing ok", "im doing okay", "im doing fine", "coping", "im coping", "i am coping", "i cope",
                "i can cope", "im managing", "i am managing", "great", "im great", "pretty good", "quite good", "very good",
                "could be worse", "cant complain", "mustnt grumble", "no complaints", "no bad", "no sae bad", "no so bad",
                "im no bad", "im no so bad", "not too shabby", "fair to middling", "by gods grace", "by the grace of god",
                "i thank god", "we thank god", "thank god", "im sound", "getting on fine", "well enough",
            ],
            &[
                "nada mal", "no tan mal", "no me quejo", "no me puedo quejar", "gracias a dios bien", "bien gracias a dios",
                "bendecida", "bendecido", "normal", "bien gracias", "muy bien gracias a dios",
            ],
        ),
        ["well", "mostly"],
    ),
    (
        Vocabulary::new(
            &[
                "getting by", "im getting by", "i am getting by", "i get by", "so so", "up and down", "ups and downs",
                "hanging in there", "im hanging in there", "plodding on", "could be better", "struggling a bit",
                "im struggling a bit", "i am struggling a bit", "a bit of a struggle", "struggling a little",
                "im struggling a little", "struggling sometimes", "im struggling sometimes", "i struggle sometimes",
                "i struggle a bit", "i struggle at times", "a bit low", "im a bit low", "feeling a bit low", "a bit down",
                "im a bit down", "feeling a bit down", "surviving", "just surviving", "im surviving", "meh",
                "some days are hard", "not too clever", "so-so", "good days and bad days", "good and bad days",
                "some good days", "some good some bad", "up and down like a yoyo", "not the best", "bit rough", "a bit rough",
                "managing", "i manage", "getting there", "im getting there", "all over the place", "mixed", "hit and miss",
                "day by day", "one day at a time", "just about coping", "tired", "im tired", "im tired all the time",
                "knackered", "im knackered", "exhausted", "im exhausted", "shattered", "im shattered",
            ],
            &[
                "regular", "mas o menos", "ahi voy", "ahi la llevo", "ahi vamos", "asi asi", "voy tirando", "tirando",
                "con altibajos", "me cuesta un poco", "me esta costando un poco", "un poco mal", "algo mal",
                "un poco baja de animo", "un poco bajo de animo", "sobreviviendo", "ahi sobreviviendo", "ahi ando", "aqui ando",
                "aqui nomas", "ni bien ni mal", "echandole ganas", "se hace lo que se puede", "luchando", "en la lucha",
                "batallando", "batallando un poco", "a veces me cuesta", "cansada", "cansado", "estoy cansada", "estoy cansado",
                "agotada", "agotado", "estoy agotada", "estoy agotado", "dia a dia", "dias buenos y dias malos", "hay dias",
            ],
        ),
        ["mostly", "struggling"],
    ),
];

/// Whether a line says in a word that somebody isn't well.
pub(crate) fn says_unwell(line: &str) -> bool {
    HOW_ARE_YOU.iter().any(|(words, ids)| ids.contains(&"not-coping") && is_said(*words, line))
}

/// What says that it goes both ways, wherever it stands.
#[rustfmt::skip]
const BOTH_WAYS: Vocabulary = Vocabulary::new(
    &[
        "up and down", "ups and downs", "good days and bad", "good days bad days", "good and bad", "bad and good", "mixed bag",
        "swings and roundabouts", "depends on the day", "depends what day",
    ],
    &["altibajos", "dias buenos y malos", "dias buenos y dias malos", "unos dias bien y otros mal", "a ratos bien y a ratos mal"],
);
/// Words of days that are good, and of those that are bad.
#[rustfmt::skip]
const GOOD: Vocabulary = Vocabulary::new(
    &["good", "grand", "fine", "ok", "okay", "great", "alright", "well", "better", "sound"],
    &["bien", "bueno", "buenos", "buena", "mejor", "genial"],
);
#[rustfmt::skip]
const BAD: Vocabulary = Vocabulary::new(
    &["bad", "awful", "terrible", "rough", "hard", "tough", "low", "down", "shite", "shit", "crap", "rubbish", "worse", "dreadful"],
    &["mal", "malo", "malos", "mala", "fatal", "peor", "horrible"],
);

/// Whether a line says of how somebody is that it goes both ways: "up and down really", "grand some days, bad others".
pub(crate) fn goes_both_ways(line: &str) -> bool {
    let said = bare(line);
    let all: Vec<&str> = words(&said).collect();
    // What is denied says another thing: "not bad".
    let plain = |list: Vocabulary| {
        (0..all.len()).any(|at| list.has(all[at]) && !all[at.saturating_sub(2)..at].iter().any(|word| NEGATIONS.has(word)))
    };
    BOTH_WAYS.stands_in(&in_spaces(&all)) || plain(GOOD) && plain(BAD)
}

/// Letters of such words that may have a slip in them.
const SHORTEST_SLIP: usize = 7;

/// Whether somebody says so how they are, in these words or with one slip in them: "not gret".
pub(crate) fn is_said(words: Vocabulary, line: &str) -> bool {
    let said = bare(line);
    let said = without_added(&said);
    let slip = || said.chars().count() >= SHORTEST_SLIP && words.all().any(|form| strsim::osa_distance(form, said) == 1);
    words.has(said) || slip()
}

/// A yes in other words than "yes" that leaves nothing open, without apostrophes and commas.
#[rustfmt::skip]
pub(crate) const CLEAR_YES: Vocabulary = Vocabulary::new(
    &[
        "yeah", "yea", "yeh", "yh", "aye", "yep", "yup", "yes i do", "yes i have", "yes i did", "yeah i do", "yeah i have",
        "yep i do", "yep i have",
    ],
    &[
        "sip", "si si", "si claro", "claro que si", "pues si", "si lo he pensado", "si lo pense", "si lo pienso",
        "si las he tenido", "si me ha pasado", "la verdad si", "la verdad es que si",
    ],
);

/// Words of a yes, before how often that is, and how often: "yes, sometimes", "yeah i have, a few times".
pub(crate) const BEGINS_YES: Vocabulary = Vocabulary::new(
    &["yes", "yeah", "yea", "yeh", "yh", "aye", "yep", "yup"],
    &["si", "sip", "sep", "pues si", "la verdad si", "la verdad es que si", "claro que si"],
);
pub(crate) const YES_I_DO: Vocabulary = Vocabulary::new(
    &["i do", "i have", "i did", "i am", "it does", "it has"],
    &["lo he pensado", "lo pienso", "lo pense", "me pasa", "me ha pasado"],
);
#[rustfmt::skip]
pub(crate) const HOW_OFTEN: Vocabulary = Vocabulary::new(
    &[
        "sometimes", "some times", "somtimes", "some days", "some nights", "at times", "a bit", "a little", "a little bit",
        "now and then", "now and again", "every now and then", "every now and again", "every so often", "once or twice", "once",
        "twice", "a few times", "a couple of times", "few times", "several times", "many times", "lots of times", "loads",
        "on and off", "off and on", "from time to time", "occasionally", "on occasion", "often", "quite often", "a lot",
        "quite a lot", "quite a bit", "most days", "most nights", "every day", "everyday", "every night", "all the time",
        "constantly", "at night", "lately", "recently", "these days", "once in a while", "here and there",
    ],
    &[
        "a veces", "aveces", "hay veces", "algunas veces", "alguna vez", "algunos dias", "algunas noches", "unas veces",
        "unas cuantas veces", "un par de veces", "varias veces", "muchas veces", "una vez", "dos veces", "una o dos veces",
        "de vez en cuando", "de cuando en cuando", "a ratos", "por ratos", "en ocasiones", "ocasionalmente", "un poco",
        "un poquito", "algo", "bastante", "mucho", "a menudo", "seguido", "muy seguido", "con frecuencia", "todos los dias",
        "cada dia", "casi todos los dias", "todo el tiempo", "siempre", "casi siempre", "por las noches", "de noche",
        "ultimamente", "estos dias",
    ],
);

/// Whether a line is a yes with how often that is behind it, and nothing else.
pub(crate) fn is_yes_so_often(line: &str) -> bool {
    let bare = bare(line);
    let behind = |list: Vocabulary, said: &str| {
        let rest = list.all().filter_map(|word| said.strip_prefix(word)).filter(|rest| rest.starts_with(' '));
        rest.max_by_key(|rest| std::cmp::Reverse(rest.len())).map(|rest| rest.trim_start().to_owned())
    };
    behind(BEGINS_YES, without_added(&bare)).is_some_and(|said| {
        let rest = behind(YES_I_DO, &said);
        HOW_OFTEN.has(&said) || rest.is_some_and(|rest| HOW_OFTEN.has(&rest))
    })
}

/// What stands between the parts of a line that says several things.
pub(crate) const JOINTS: Vocabulary =
    Vocabulary::new(&[" and ", " also "], &[" y ", " e ", " y tambien ", " tambien ", " ademas "]);

/// What the text of an answer has that says that somebody isn't sure.
pub(crate) const UNSURE: Vocabulary = Vocabulary::new(&["not sure", "don't know"], &["no lo se", "no estoy segur"]);

#[cfg(test)]
mod tests {
    use super::{goes_both_ways, is_yes_so_often};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn days_that_are_good_and_bad_go_both_ways() {
        for line in ["up and down really", "ah grand some days, bad others", "fine at work but it's rough at home"] {
            assert!(goes_both_ways(&heard(line)), "{line}");
        }
        for line in ["grand", "not bad", "not too bad, good", "bad", "i'm not well, it's rough"] {
            assert!(!goes_both_ways(&heard(line)), "{line}");
        }
        within(Language::Spanish, || assert!(goes_both_ways(&heard("unos días bien, otros mal"))));
    }

    #[test]
    fn a_yes_with_how_often_is_told_from_half_a_yes() {
        let is = |line: &str| is_yes_so_often(&heard(line));
        for line in [
            "yes sometimes",
            "yeah sometimes",
            "yeh some days",
            "yes a bit",
            "yes now and then",
            "Yes, a few times.",
            "yep, every night",
            "yes I have, a few times",
        ] {
            assert!(is(line), "{line}");
        }
        for line in [
            "yes",
            "sometimes",
            "yeah kind of",
            "yes but not much",
            "yes, sometimes, but not now",
            "yes sometimes i want to die",
            "yes i think so",
            "no, sometimes",
            "",
        ] {
            assert!(!is(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["sí, a veces", "si un poco", "si de vez en cuando", "sí lo he pensado algunas veces", "pues sí, a ratos"]
            {
                assert!(is(line), "{line}");
            }
            for line in ["a veces", "si pudiera", "si mas o menos", "no, a veces"] {
                assert!(!is(line), "{line}");
            }
        });
    }
}
