//! Whoever asks whether to stop drinking, or to stop what they take: all at once that can kill, and who asks it on a page about
//! something else hears that there.

use crate::base::hearing::bare;
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;

/// What is done to it.
#[rustfmt::skip]
const STOPS: Vocabulary = Vocabulary::new(
    &[
        "stop", "stopping", "stoppin", "quit", "quitting", "quiting", "detox", "detoxing", "come off", "coming off", "give up",
        "giving up", "cut out", "cut down", "cutting down", "go sober", "get sober", "pack in", "go without", "do without",
        "just not drink", "go cold turkey", "cold turkey", "stop it all",
    ],
    &[
        "dejar", "dejarlo", "dejo", "dejarla", "dejando", "parar", "paro", "cortar", "corto", "desintoxicarme", "quitarme",
        "reducir", "no beber", "no tomar",
    ],
);
/// What it is.
#[rustfmt::skip]
const IT: Vocabulary = Vocabulary::new(
    &[
        "drinking", "drinkin", "drinkng", "drink", "alcohol", "alchohol", "alchol", "booze", "boozing", "vodka", "wine", "beer",
        "cider", "spirits", "sober", "drugs", "pills", "tablets", "meds", "medication", "medicine", "antidepressants", "valium",
        "diazepam", "benzos", "xanax", "codeine", "tramadol", "heroin", "methadone", "opioids", "gabapentin", "pregabalin",
        "turkey", "ghb",
    ],
    &[
        "beber", "tomar", "alcohol", "bebida", "trago", "tragos", "copas", "vino", "cerveza", "vodka", "drogas", "droga",
        "pastillas", "medicacion", "medicamentos", "medicinas", "antidepresivos", "diazepam", "tranquilizantes", "metadona",
        "heroina", "consumir",
    ],
);

/// What begins a question about it, or tells of the plan.
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &[
        "can", "could", "cud", "should", "shud", "shuld", "shld", "sould", "shoud", "shall", "would", "will", "is", "does", "do",
        "what", "wot", "how", "am", "ok to", "okay to", "safe to", "dangerous to", "bad to", "if i", "shouldnt", "im going to",
        "im gonna", "i will", "ill", "im gunna", "going to", "thinking of", "plan to", "planning to", "i might", "maybe i",
    ],
    &[
        "puedo", "podria", "debo", "deberia", "debiera", "tengo que", "es", "esta bien", "esta mal", "que pasa", "como", "si",
        "hay que", "voy a", "pienso", "quiero saber", "seria", "conviene", "mejor",
    ],
);
/// What somebody tells who can't, which is another question.
#[rustfmt::skip]
const CANNOT: Vocabulary = Vocabulary::new(
    &["cant stop", "cannot stop", "couldnt stop", "cant quit", "cant i stop", "wont stop", "cant give up", "cant just stop"],
    &["no puedo dejar", "no puedo parar", "no logro dejar", "no consigo dejar", "no puedo dejarlo"],
);
/// Whoever else stops something: "can he stop taking my drink".
const TELLS_OF_ANOTHER: Vocabulary =
    Vocabulary::new(&["make him stop", "make her stop", "get him to stop", "get her to stop"], &[]);

/// Whether a line asks whether to stop using something, or says that they are about to.
pub(crate) fn asks_about_stopping(line: &str) -> bool {
    line.split(['.', '?', '!', ';']).any(|sentence| {
        let said = bare(sentence).replace(['¿', '¡'], "");
        let spaced = in_spaces(&words(&said).collect::<Vec<_>>());
        let stands = |list: Vocabulary| list.stands_in(&spaced);
        stands(STOPS) && stands(IT) && stands(ASKS) && !stands(CANNOT) && !stands(TELLS_OF_ANOTHER)
    })
}

#[cfg(test)]
mod tests {
    use super::asks_about_stopping;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn whoever_asks_about_stopping_is_told_from_whoever_cannot() {
        for line in [
            "can i just stop drinking",
            "is it ok to stop drinking all at once",
            "should i stop drinking today",
            "shud i just stop drinking",
            "im scared. can i just stop the drink?",
            "what happens if i stop drinking",
            "should I come off my tablets",
            "can i go cold turkey",
            "i'm going to stop drinking tomorrow",
            "is it safe to quit alcohol",
        ] {
            assert!(asks_about_stopping(&heard(line)), "{line}");
        }
        for line in [
            "i can't stop drinking",
            "why can't i stop drinking",
            "i stopped drinking",
            "i drink",
            "should i stop here",
            "can i stop",
            "should i stop here? i drink",
            "how do i make him stop drinking",
            "i want to die",
            "",
        ] {
            assert!(!asks_about_stopping(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            for line in [
                "¿puedo dejar de beber de golpe?",
                "debería dejar de tomar hoy",
                "es peligroso dejar el alcohol?",
                "que pasa si dejo de beber",
                "voy a dejar las pastillas",
            ] {
                assert!(asks_about_stopping(&heard(line)), "{line}");
            }
            for line in ["no puedo dejar de beber", "dejé de beber", "bebo mucho", "¿puedo parar?"] {
                assert!(!asks_about_stopping(&heard(line)), "{line}");
            }
        });
    }
}
