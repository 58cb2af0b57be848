//! The words by which a mentor finds what to do in a situation, beside those of its title.

use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::heard_words::EMPTY;
use crate::call::pencil::{begins, tells};
use crate::content::model::Script;

/// The script for whoever worries about somebody else.
pub(super) const ABOUT_ANOTHER: &str = "worried-about-another";
/// The script for a body that can't wait, and of the page that says so.
pub(super) const BODY_EMERGENCY: &str = "body-emergency";
/// The script for somebody who may be listening.
const CAME_IN: &str = "somebody-came-in";
/// The script for a child that is hurt.
const CHILD_HURT: &str = "child-is-hurt";

/// What a mentor may type for a situation, by the id of its script. An answer of the file that brings a script has words of its own.
#[rustfmt::skip]
const KNOWN_BY: [(&str, Vocabulary); 17] = [
    (BODY_EMERGENCY, Vocabulary::new(
        &[
            "ambulance", "collapse", "collapsed", "unconscious", "not breathing", "wont wake", "cant wake", "choking", "seizure",
            "having a fit", "had a fit", "overdose", "overdosed", "bleeding badly", "tablets", "pills", "poison",
        ],
        &[
            "ambulancia", "desmayo", "desmayado", "desmayada", "inconsciente", "no respira", "no despierta", "convulsion",
            "convulsiones", "sobredosis", "pastillas", "veneno", "se ahoga", "sangra mucho",
        ],
    )),
    ("hurt-themselves", Vocabulary::new(
        &[
            "tablet", "tablets", "pill", "pills", "paracetamol", "overdose", "overdosed", "poison", "poisoned", "swallowed",
            "took something", "taken something", "took too many", "taken too many", "took too much", "taken too much", "cut",
            "cuts", "cutting", "self harm", "self harms", "selfharm", "self harmed", "cuttin", "hurt themselves", "hurt herself",
            "hurt himself", "attempt", "attempted", "tried to die", "tried to hang", "wound", "wounds", "wrist", "wrists",
        ],
        &[
            "pastilla", "pastillas", "paracetamol", "sobredosis", "veneno", "trago", "trague", "ha tomado algo", "tomo algo",
            "tomo demasiado", "tomo demasiadas", "cortarse", "se corta", "cortes", "autolesion", "autolesiones", "se autolesiona",
            "hacerse dano", "se hizo dano", "se ha hecho dano", "intento", "intento morir", "herida", "heridas", "munecas",
        ],
    )),
    ("might-hurt-somebody", Vocabulary::new(
        &[
            "threat", "threats", "threaten", "threatens", "threatened", "threatening", "hits his wife", "hits her husband",
            "hits his partner", "hits her partner", "hits his kids", "hits her kids", "hits the kids", "hit his wife",
            "hit her husband", "hit his partner", "hit her partner", "hit the kids", "rage", "raging", "violent", "lose control",
            "loses control", "might hurt", "going to hurt", "going to kill",
        ],
        &[
            "amenaza", "amenazas", "amenazado", "amenazar", "pega a su mujer", "pega a su marido", "pega a su pareja",
            "pega a sus hijos", "pego a su mujer", "pego a su pareja", "rabia", "ira", "violento", "violenta",
            "pierde el control", "va a matar", "va a hacer dano",
        ],
    )),
    ("drunk-on-the-call", Vocabulary::new(
        &[
            "drunk", "pissed", "wasted", "stoned", "high", "tipsy", "intoxicated", "slurring", "slurs", "slurred", "been drinking",
            "had a drink", "on something", "tablet", "tablets", "pill", "pills", "paracetamol", "overdose", "overdosed",
            "took something", "taken something", "took too many", "taken too many", "took too much", "taken too much", "swallowed",
        ],
        &[
            "borracho", "borracha", "bebido", "bebida", "colocado", "colocada", "drogado", "drogada", "pastilla", "pastillas",
            "paracetamol", "sobredosis", "ha tomado algo", "tomo algo", "he tomado algo", "tome algo", "trago", "trague",
        ],
    )),
    (CHILD_HURT, Vocabulary::new(
        &[
            "child", "children", "kid", "kids", "nephew", "nephews", "niece", "nieces", "brother", "sister", "grandson",
            "granddaughter", "grandchild", "grandchildren", "baby", "toddler", "son", "daughter", "stepson", "stepdaughter",
            "stepchild", "boy", "girl", "schoolchild", "pupil", "foster",
        ],
        &[
            "nino", "nina", "ninos", "ninas", "hijo", "hija", "hijos", "hijas", "sobrino", "sobrina", "sobrinos", "sobrinas",
            "hermano", "hermana", "nieto", "nieta", "nietos", "nietas", "bebe", "hijastro", "hijastra", "menor", "menores",
            "alumno", "alumna", "chico", "chica",
        ],
    )),
    ("under-18", Vocabulary::new(
        &["under 18", "under age", "underage", "minor", "teenager", "teen", "schoolboy", "schoolgirl"],
        &["menor", "menor de edad", "adolescente"],
    )),
    ("unlike-themselves", Vocabulary::new(
        &[
            "voice", "voices", "hears voices", "hears things", "hearing things", "sees things", "seeing things", "paranoid",
            "paranoia", "plot", "plots", "spying", "delusion", "delusions", "hallucinates", "hallucination", "hallucinations",
            "strange beliefs", "psychotic",
        ],
        &[
            "voz", "voces", "oye voces", "oye cosas", "ve cosas", "paranoico", "paranoica", "complot", "lo espian", "la espian",
            "delira", "delirio", "delirios", "alucina", "alucinaciones",
        ],
    )),
    ("days-without-sleep", Vocabulary::new(
        &["not slept", "hasnt slept", "havent slept", "no sleep for days", "hardly sleeps", "awake for days", "up for days", "manic"],
        &["dias sin dormir", "no ha dormido", "casi no duerme", "mania", "euforia"],
    )),
    ("stopping-drink", Vocabulary::new(
        &[
            "stop drinking", "stopping drinking", "stops drinking", "stopped drinking", "give up drink", "cold turkey", "detox",
            "withdrawal", "withdrawals", "the shakes", "shaky", "stop suddenly", "cut right down", "cut down",
        ],
        &["dejar de beber", "deja de beber", "dejar el alcohol", "desintoxicacion", "abstinencia", "temblores", "de golpe"],
    )),
    ("food-gambling-or-drink", Vocabulary::new(
        &["gambles", "gambler", "alcoholic", "addict", "addicted", "addiction", "eating disorder", "vomits", "starves"],
        &["ludopata", "apuestas", "alcoholico", "alcoholica", "adicto", "adicta", "adiccion", "vomita"],
    )),
    ("unwanted-thoughts", Vocabulary::new(
        &["intrusive", "unwanted", "horrible thoughts", "terrible thoughts", "awful thoughts"],
        &["intrusivos", "intrusivas", "no deseados", "pensamientos horribles"],
    )),
    ("harm-some-time-ago", Vocabulary::new(
        &["scars", "old scars", "attempt", "years ago tried", "used to cut", "used to self harm"],
        &["cicatrices", "intento", "antes se cortaba"],
    )),
    ("hit-by-somebody-ill", Vocabulary::new(
        &["dementia", "alzheimers", "alzheimer", "hits out", "lashes out"],
        &["demencia", "alzheimer"],
    )),
    ("angry", Vocabulary::new(
        &[
            "angry", "anger", "furious", "rage", "raging", "rude", "hostile", "annoyed", "swearing", "swears", "shouting at me",
            "shouts at me", "threatens me", "threatened me", "threatening me",
        ],
        &[
            "enfadado", "enfadada", "enojado", "enojada", "furioso", "furiosa", "rabia", "grosero", "grosera", "insulta",
            "me amenaza", "me grita",
        ],
    )),
    ("silent-line", Vocabulary::new(
        &[
            "silent", "silence", "dropped", "line dropped", "hung up", "hangs up", "no answer", "gone quiet", "went quiet",
            "disconnected",
        ],
        &["silencio", "callado", "callada", "se corto", "se ha cortado", "ha colgado", "colgo", "no contesta"],
    )),
    (CAME_IN, Vocabulary::new(
        &[
            "came in", "come in", "comes in", "coming in", "came home", "come home", "comes home", "coming home", "walked in",
            "walks in", "at the door", "scream", "screams", "screamed", "screaming", "struggle", "scuffle", "somebody there",
            "someone there", "overheard", "listening in", "not alone", "not free to talk",
        ],
        &[
            "ha entrado", "entro alguien", "entra alguien", "entro mi", "ha llegado a casa", "llego a casa", "ha vuelto a casa",
            "en la puerta", "grito", "gritos", "gritando", "forcejeo", "hay alguien", "no esta solo", "no esta sola", "escuchan",
            "los oyen",
        ],
    )),
    ("are-you-a-therapist", Vocabulary::new(
        &["are you a", "qualified", "qualification", "qualifications", "real therapist", "licensed"],
        &["eres terapeuta", "es usted", "titulo", "titulado", "titulada"],
    )),
];

/// The words known for a script that stand in what was typed. One that tells nothing in the language of the call is none: in
/// Spanish "son" is no child.
fn known_words(script: &Script, said: &[String]) -> Vec<&'static str> {
    let spaced = format!(" {} ", said.join(" "));
    let stands = |phrase: &&str| !EMPTY.has(phrase) && spaced.contains(&format!(" {phrase} "));
    let own = KNOWN_BY.iter().filter(|(id, _)| *id == script.id);
    own.flat_map(|(_, words)| words.all()).filter(stands).collect()
}

/// Whether words that were typed are known for a script.
pub(super) fn is_known_by(script: &Script, said: &[String]) -> bool {
    !known_words(script, said).is_empty()
}

/// Whether all words that tell something are known for a script: "sister" in a sentence about something else is a chance hit.
pub(super) fn is_known_whole(script: &Script, said: &[String], telling: &[&String]) -> bool {
    let known = known_words(script, said);
    let covers = |typed: &&String| known.iter().any(|phrase| phrase.split(' ').any(|word| word == typed.as_str()));
    !known.is_empty() && telling.iter().all(covers)
}

/// Whether words lead to a script before all answers, since each second counts: somebody came in. A struggle is that where
/// nothing else is said; beside another word it is how somebody copes.
pub(super) fn is_known_at_once(script: &Script, said: &[String]) -> bool {
    let alone = || said.iter().all(|word| ["a", "the", "struggle"].contains(&word.as_str()));
    script.id == CAME_IN && known_words(script, said).iter().any(|phrase| *phrase != "struggle" || alone())
}

/// Words of a title in a row that somebody means by them.
const OF_A_TITLE: usize = 3;

/// Whether words are a script's title, or so much of it that nothing else is meant.
pub(super) fn is_title(script: &Script, said: &[String]) -> bool {
    let title = folded_words(&script.title);
    said.len() >= OF_A_TITLE && title.windows(said.len()).any(|some| some == said)
}

/// Whether a child is named, and behind it all that is said stands in the title of the script for that: "my nephew is hurt". Who
/// names themselves speaks of something else.
pub(super) fn is_hurt_child(script: &Script, said: &[String], telling: &[&String]) -> bool {
    let title = folded_words(&script.title);
    let Some((first, behind)) = telling.split_first() else { return false };
    script.id == CHILD_HURT
        && !behind.is_empty()
        && known_words(script, said).contains(&first.as_str())
        && behind.iter().all(|typed| title.iter().any(|word| word == *typed))
        && !said.iter().any(|word| ["me", "i", "us", "myself", "yo"].contains(&word.as_str()))
}

/// Whether all words that tell something stand in the title of a script.
pub(super) fn is_named_in_title(script: &Script, telling: &[&String]) -> bool {
    let title = folded_words(&script.title);
    !telling.is_empty() && telling.iter().all(|typed| title.iter().any(|word| tells(word, typed) || begins(word, typed)))
}

#[cfg(test)]
mod tests {
    use super::{KNOWN_BY, folded_words, is_known_by, is_known_whole};
    use crate::base::phrases::{Language, within};
    use crate::call::pencil::telling_words;
    use crate::content::model::Questionnaire;

    #[test]
    fn words_of_a_situation_lead_to_its_script_in_each_language() {
        let known = |typed: &str, id: &str| {
            let questionnaire = Questionnaire::shipped().unwrap();
            let scripts = &questionnaire.intake.as_ref().unwrap().scripts;
            let script = scripts.iter().find(|script| script.id == id).unwrap();
            is_known_by(script, &folded_words(typed))
        };
        for (id, _) in KNOWN_BY {
            assert!(!known("an hour ago", id), "{id}");
        }
        for (typed, id) in [
            ("my nephew", "child-is-hurt"),
            ("my son", "child-is-hurt"),
            ("she's angry", "angry"),
            ("took tablets", "drunk-on-the-call"),
            ("paracetamol", "hurt-themselves"),
            ("swallowed poison", "hurt-themselves"),
            ("an attempt", "hurt-themselves"),
            ("he hits his wife", "might-hurt-somebody"),
            ("in a rage", "might-hurt-somebody"),
        ] {
            assert!(known(typed, id), "{typed}");
        }
        within(Language::Spanish, || {
            for (typed, id) in [
                ("mi sobrino", "child-is-hurt"),
                ("el niño", "child-is-hurt"),
                ("está enfadada", "angry"),
                ("oye voces", "unlike-themselves"),
                ("tomó pastillas", "drunk-on-the-call"),
                ("sobredosis", "hurt-themselves"),
                ("pega a su mujer", "might-hurt-somebody"),
            ] {
                assert!(known(typed, id), "{typed}");
            }
            // "Son" are no son there.
            assert!(!known("son muchas cosas", "child-is-hurt"));
        });
    }

    #[test]
    fn one_common_word_in_a_sentence_is_known_in_part() {
        let questionnaire = Questionnaire::shipped().unwrap();
        let whole = |typed: &str, id: &str| {
            let script = questionnaire.intake.as_ref().unwrap().scripts.iter().find(|script| script.id == id).unwrap();
            let said = folded_words(typed);
            is_known_whole(script, &said, &telling_words(&said))
        };
        for (typed, id) in [("my sister", "child-is-hurt"), ("she's drunk", "drunk-on-the-call"), ("cut down", "stopping-drink")]
        {
            assert!(whole(typed, id), "{typed}");
        }
        for (typed, id) in [
            ("my sister stole everything", "child-is-hurt"),
            ("wasted my whole youth", "drunk-on-the-call"),
            ("high rent", "drunk-on-the-call"),
            ("minor worries", "under-18"),
            ("collapsed", "angry"),
        ] {
            assert!(!whole(typed, id), "{typed}");
        }
    }
}
