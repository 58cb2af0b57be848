//! A body that can't wait, in the words that a mentor types: chest pain, no breath, a stroke, a fit, heavy bleeding.

use crate::base::text::{spaced_clauses, spaced_words};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::{goes_on, own_harm_lies_back};

/// Such words, as words are compared.
#[rustfmt::skip]
const BODY_NOW: Vocabulary = Vocabulary::new(
    &[
        "chest pain", "chest pains", "pain in my chest", "pain in her chest", "pain in his chest", "pain in their chest",
        "pain in the chest", "pains in my chest", "pains in her chest", "pains in his chest", "chest hurts", "chest is tight",
        "chest feels tight", "tight chest", "tightness in my chest", "tightness in her chest", "tightness in his chest",
        "pressure on my chest", "crushing chest", "heart attack", "cardiac arrest",
        "cant breathe", "cannot breathe", "couldnt breathe", "not breathing", "isnt breathing", "stopped breathing",
        "struggling to breathe", "struggling for breath", "fighting for breath", "gasping for breath", "gasping for air",
        "hard to breathe", "cant catch my breath", "cant get my breath", "trouble breathing", "difficulty breathing", "choking",
        "turning blue", "gone blue", "lips are blue", "blue lips",
        "stroke", "strokes", "face has dropped", "face dropped", "face drooped", "face has drooped", "face is drooping",
        "face drooping", "face is dropping", "face fell on one side", "down one side", "one side is numb", "cant move one side",
        "arm has gone numb", "arm is numb", "face is numb", "numb face", "cant lift her arm", "cant lift his arm",
        "cant lift my arm",
        "cant speak properly", "speech is slurred", "slurred speech", "speech has gone",
        "bleeding heavily", "bleeding badly", "bleeding a lot", "bleeding out", "heavy bleeding", "wont stop bleeding",
        "cant stop bleeding", "cant stop the bleeding", "bleeding wont stop", "losing a lot of blood", "lost a lot of blood",
        "lots of blood", "blood everywhere", "coughing up blood", "vomiting blood", "throwing up blood",
        "collapsed", "collapse", "collapses", "collapsing", "unconscious", "unresponsive", "wont wake up", "wont wake",
        "cant wake her", "cant wake him", "cant wake them", "cant be woken", "not waking up",
        "having a fit", "had a fit", "has a fit", "having fits", "having a seizure", "had a seizure", "seizure", "seizures",
        "convulsing", "convulsions", "fitting now", "is fitting", "shes fitting", "hes fitting", "hes passed out",
        "shes passed out", "has passed out", "just passed out", "worst headache", "sudden headache", "anaphylaxis",
        "haemorrhage", "haemorrhaging", "hemorrhage", "hemorrhaging", "epileptic fit", "epileptic fits", "epileptic seizure",
        "miscarriage", "miscarrying", "ectopic", "cant breath", "cannot breath", "pain in my left arm", "pain down my left arm",
        "pain down my arm", "pain down her left arm", "pain down his left arm", "pain in her left arm", "pain in his left arm",
        "left arm hurts", "baby isnt moving", "baby is not moving", "baby not moving", "baby hasnt moved", "baby stopped moving",
        "baby has stopped moving", "baby wont move", "shook the baby", "shook my baby", "shook her baby", "shook his baby",
        "shaken the baby", "shaken my baby", "anaphylactic", "throat is closing", "throat closing", "needs an ambulance",
        "need an ambulance",
    ],
    &[
        "dolor de pecho", "dolor en el pecho", "dolores de pecho", "dolores en el pecho", "duele el pecho",
        "duele mucho el pecho",
        "presion en el pecho", "opresion en el pecho", "le aprieta el pecho", "me aprieta el pecho", "infarto",
        "ataque al corazon",
        "paro cardiaco", "no puedo respirar", "no puede respirar", "no respira", "no respiro", "le cuesta respirar",
        "me cuesta respirar", "dificultad para respirar", "falta el aire", "falta aire", "se ahoga", "me ahogo", "ahogandose",
        "se atraganta", "atragantado", "atragantada", "labios azules", "se pone azul", "se esta poniendo azul",
        "ictus", "derrame", "derrame cerebral", "embolia", "cara caida", "cara torcida", "boca torcida", "se le cayo la cara",
        "se le ha caido la cara", "se le torcio la boca", "se le ha torcido la boca", "un lado del cuerpo", "brazo dormido",
        "no puede mover el brazo", "no puedo mover el brazo", "no puede hablar bien", "sangra mucho", "sangro mucho",
        "sangrando mucho", "sangra muchisimo", "sangrado fuerte", "no para de sangrar", "no deja de sangrar",
        "no paro de sangrar",
        "hemorragia", "mucha sangre", "vomita sangre", "tose sangre", "se desplomo", "se ha desplomado", "desplomado",
        "desplomada",
        "se desvanecio", "inconsciente", "no despierta", "no se despierta", "no puedo despertarla", "no puedo despertarlo",
        "no reacciona", "no responde", "convulsion", "convulsiones", "convulsiona", "convulsionando", "ataque epileptico",
        "aborto espontaneo", "perdiendo al bebe", "embarazo ectopico", "ectopico", "dolor en el brazo izquierdo",
        "duele el brazo izquierdo", "el bebe no se mueve", "mi bebe no se mueve", "bebe no se mueve", "sacudi al bebe",
        "sacudi a mi bebe", "sacudio al bebe", "ha sacudido al bebe", "el peor dolor de cabeza", "dolor de cabeza repentino",
        "se le cierra la garganta", "necesita una ambulancia",
        "necesito una ambulancia",
    ],
);

/// The same words, where they say something else.
#[rustfmt::skip]
const OTHERWISE: Vocabulary = Vocabulary::new(
    &[
        "stroke of luck", "stroke of genius", "breast stroke", "business collapsed", "business has collapsed",
        "company collapsed",
        "company has collapsed", "firm collapsed", "marriage collapsed", "marriage has collapsed", "deal collapsed",
        "market collapsed", "sale collapsed", "collapsed business", "collapse of the business", "collapse of the company",
        "collapse of my marriage", "collapse of our marriage", "business collapse", "relationship collapsed",
        "relationship has collapsed", "world collapsed", "world has collapsed", "life collapsed", "collapsed in tears",
        "had a fit about", "having a fit about", "after a miscarriage", "after my miscarriage", "after the miscarriage",
        "since a miscarriage", "since my miscarriage", "since the miscarriage", "had a miscarriage in", "had a miscarriage at",
    ],
    &["no responde a mis mensajes", "no responde mis mensajes", "no responde al telefono", "no responde el telefono"],
);

/// What such words have of a hurt that nobody did to anyone; and of what was done to a baby, whose body comes before all else.
#[rustfmt::skip]
const ACHES: Vocabulary = Vocabulary::new(
    &[
        "chest hurts", "chest is hurting", "heart hurts", "arm hurts", "head hurts", "stomach hurts", "belly hurts", "back hurts",
        "hurts to breathe", "hurts when i breathe", "hurts when she breathes", "hurts when he breathes", "shook the baby",
        "shook my baby", "shook her baby", "shook his baby", "shaken the baby", "shaken my baby", "heart attack", "heart attacks",
        "asthma attack", "panic attack", "panic attacks",
    ],
    &[
        "sacudi al bebe", "sacudi a mi bebe", "sacudio al bebe", "ha sacudido al bebe", "ataque al corazon", "ataque de panico",
        "ataque epileptico",
    ],
);

/// Where it is said of somebody's family, or is over.
const BEFORE: Vocabulary = Vocabulary::new(
    &["family history", "in the family", "runs in", "recovering from", "recovered from"],
    &["antecedentes", "en la familia", "recuperandose de", "recuperandome de"],
);

/// A line without those words: "my chest hurts" names nobody who hurts anyone.
pub(super) fn without_aches(typed: &str) -> String {
    let clauses = spaced_clauses(typed);
    let clauses: Vec<String> = clauses.collect();
    if !clauses.iter().any(|line| ACHES.stands_in(line)) {
        return typed.to_owned();
    }
    let left = |line: &String| ACHES.all().fold(line.clone(), |line, ache| line.replace(&format!(" {ache} "), " "));
    clauses.iter().map(left).collect::<Vec<_>>().join(",")
}

/// Whether a line tells of a body that can't wait.
pub(super) fn is_body_now(typed: &str) -> bool {
    let line = spaced_words(typed);
    let meant = OTHERWISE.all().fold(line, |line, other| line.replace(&format!(" {other} "), " "));
    let before = own_harm_lies_back(typed) || BEFORE.stands_in(&meant) && !goes_on(typed);
    BODY_NOW.stands_in(&meant) && !before
}

#[cfg(test)]
mod tests {
    use super::is_body_now;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_body_that_cannot_wait_is_told_from_what_sounds_like_it() {
        for line in [
            "chest pain",
            "I can't breathe",
            "stroke",
            "her face has dropped",
            "bleeding heavily",
            "collapsed",
            "he's having a fit",
            "having a seizure",
            "won't wake up",
            "had a stroke last year and now her face is drooping",
            "my baby isn't moving",
            "ectopic",
        ] {
            assert!(is_body_now(line), "{line}");
        }
        for line in [
            "my business collapsed",
            "collapsed in tears",
            "a stroke of luck",
            "dad had a stroke last year",
            "my heart isn't in it",
            "a good fit",
        ] {
            assert!(!is_body_now(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["dolor de pecho", "no puede respirar", "se le torció la boca", "sangra mucho", "una convulsión"] {
                assert!(is_body_now(line), "{line}");
            }
            assert!(!is_body_now("tuvo un derrame el año pasado") && !is_body_now("no responde a mis mensajes"));
        });
    }
}
