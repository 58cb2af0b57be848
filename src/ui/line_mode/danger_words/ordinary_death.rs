//! Death that is part of somebody's work, of a pet or a thing, or a manner of speaking: nobody's life is in danger by it. Any
//! word that may turn it back to whoever types leaves the line as it was.

use std::borrow::Cow;

use crate::base::text::{folded_words, in_spaces};
use crate::base::vocabulary::Vocabulary;

/// Words about dying, as they are said of others.
#[rustfmt::skip]
const DIES: Vocabulary = Vocabulary::new(
    &["die", "dies", "died", "dying", "dead"],
    &["morir", "morirse", "muere", "mueren", "murio", "muriendo", "muriendose", "muerto", "muerta", "muertos", "muertas"],
);

/// Who or what dies so by itself.
#[rustfmt::skip]
const OF_WORK_OR_HOME: Vocabulary = Vocabulary::new(
    &[
        "patient", "patients", "resident", "residents", "animals", "dog", "dogs", "cat", "cats", "pet", "pets", "hamster",
        "rabbit", "horse", "plant", "plants", "phone", "battery", "laptop", "computer", "car", "hens", "sheep", "cows",
    ],
    &[
        "paciente", "pacientes", "residentes", "animales", "perro", "perra", "perrito", "perrita", "gato", "gata", "gatito",
        "mascota", "caballo", "planta", "plantas", "telefono", "celular", "movil", "bateria", "pila", "carro", "coche",
        "vacas", "ovejas",
    ],
);
/// The same where the line tells of work among the dying.
const PEOPLE: Vocabulary = Vocabulary::new(
    &["people", "they", "folk", "men", "women", "kids", "children", "babies"],
    &["gente", "personas", "ninos", "bebes", "hombres", "mujeres"],
);
#[rustfmt::skip]
const WORK: Vocabulary = Vocabulary::new(
    &[
        "nurse", "nurses", "nursing", "medic", "paramedic", "ward", "wards", "hospice", "icu", "vet", "midwife", "surgeon",
        "firefighter", "fireman", "copper", "ambulance", "carer", "shift", "shifts", "work", "job", "im a doctor",
    ],
    &[
        "enfermero", "enfermera", "paramedico", "paramedica", "veterinario", "veterinaria", "bombero", "bombera", "partera",
        "cirujano", "cirujana", "ambulancia", "cuidador", "cuidadora", "turno", "turnos", "trabajo", "guardia", "guardias",
    ],
);

/// What may stand between the two.
#[rustfmt::skip]
const BETWEEN: Vocabulary = Vocabulary::new(
    &["is", "are", "was", "were", "has", "have", "just", "who", "keep", "always", "often", "sometimes", "all", "the", "s"],
    &["a", "al", "el", "la", "los", "las", "mi", "mis", "un", "una", "se", "me", "nos", "estan", "esta", "han", "ha", "mucha",
      "muchas", "muchos", "unos", "que", "siempre", "tanta"],
);

/// Whatever may turn it back to whoever types, or to somebody who is meant to die.
#[rustfmt::skip]
const TURNS: Vocabulary = Vocabulary::new(
    &[
        "want", "wanna", "wish", "wished", "will", "should", "too", "next", "join", "joining", "with", "instead", "them", "same",
        "rather", "better", "could", "might", "would", "envy", "jealous", "lucky", "feel", "kill", "killed", "killing", "myself",
        "let", "made", "make", "hope", "going", "gonna", "ready", "soon", "tonight", "if", "also", "him", "her", "like", "inside",
        "one", "ill", "id", "please",
    ],
    &[
        "quiero", "quisiera", "queria", "deseo", "ojala", "ganas", "gustaria", "prefiero", "mejor", "tambien", "voy", "siento",
        "yo", "matar", "mato", "mate", "matarme", "si", "pronto", "igual", "debo", "deberia", "morirme", "muero", "me muero",
        "espero", "vez", "juntos", "envidia", "ellos",
    ],
);

/// What somebody is said to be dying for, behind "for a".
#[rustfmt::skip]
const FOR_A: &[&str] = &[
    "cigarette", "cig", "ciggie", "fag", "smoke", "vape", "cuppa", "coffee", "tea", "brew", "wee", "pee", "loo", "sandwich",
    "holiday", "snack", "shower", "bath", "nap", "biscuit", "curry", "takeaway",
];
/// What hurts so that it is "killing me": no person.
const HURTS: Vocabulary = Vocabulary::new(
    &[
        "back",
        "feet",
        "foot",
        "head",
        "knee",
        "knees",
        "legs",
        "shoulder",
        "shoulders",
        "neck",
        "hip",
        "hips",
        "tooth",
        "job",
        "commute",
        "heat",
        "shoes",
        "hours",
        "shifts",
        "paperwork",
    ],
    &["espalda", "pies", "cabeza", "rodilla", "rodillas", "piernas", "hombro", "cuello", "cadera", "muela", "calor", "zapatos"],
);
/// What stands beside it, in a line that tells of nothing else.
const BESIDE_HURT: Vocabulary = Vocabulary::new(
    &["killing", "me", "my", "this", "the", "is", "are", "its", "bloody", "these", "s", "really", "today", "and", "just"],
    &["me", "mata", "matan", "matando", "esta", "estan", "el", "la", "los", "las", "mi", "mis", "este", "hoy", "de", "y"],
);

/// Words between the two, at most.
const REACH: usize = 3;

/// A line without its words of a death that is no danger.
pub(crate) fn without_ordinary_death(line: &str) -> Cow<'_, str> {
    let words = folded_words(line);
    if is_a_hurt(&words) {
        return Cow::Borrowed("");
    }
    if words.iter().any(|word| TURNS.has(word)) || !words.iter().any(|word| DIES.has(word)) {
        return Cow::Borrowed(line);
    }
    let at_work = WORK.stands_in(&in_spaces(&words));
    let kept: Vec<String> = line.split([',', ';', '.', '!', '?']).map(|clause| kept_of(clause, at_work)).collect();
    let kept = kept.join(" ");
    if kept.split_whitespace().count() == words.len() { Cow::Borrowed(line) } else { Cow::Owned(kept) }
}

/// A clause without its words of such a death; `at_work`: the line tells of work among the dying.
fn kept_of(clause: &str, at_work: bool) -> String {
    let words = folded_words(clause);
    let whose = |word: &&String| OF_WORK_OR_HOME.has(word) || at_work && PEOPLE.has(word);
    // The nearest word that is none of those between them.
    let before = |at: usize| words[..at].iter().rev().take(REACH + 1).find(|word| !BETWEEN.has(word)).is_some_and(|w| whose(&w));
    let behind = |at: usize| words[at + 1..].iter().take(REACH + 1).find(|word| !BETWEEN.has(word)).is_some_and(|w| whose(&w));
    let wished = |at: usize| {
        let behind: Vec<&str> = words[at + 1..].iter().map(String::as_str).take(3).collect();
        matches!(behind.as_slice(), ["for", "a", what] if FOR_A.contains(what))
    };
    let ordinary = |at: &usize| DIES.has(&words[*at]) && (wished(*at) || before(*at) || behind(*at));
    // Whoever or whatever it is goes with it: "my phone" alone may be one that somebody else controls.
    let any = (0..words.len()).any(|at| ordinary(&at));
    let goes = |at: &usize| ordinary(at) || any && OF_WORK_OR_HOME.has(&words[*at]);
    let kept = (0..words.len()).filter(|at| !goes(at)).map(|at| words[at].as_str());
    kept.collect::<Vec<_>>().join(" ")
}

/// Whether all of a line says that a part of somebody's body, or their work, hurts: "killing me, this back".
fn is_a_hurt(words: &[String]) -> bool {
    let kills = |word: &String| ["killing", "mata", "matan", "matando"].contains(&word.as_str());
    let hurts = words.iter().any(|word| HURTS.has(word));
    hurts && words.iter().any(kills) && words.iter().all(|word| HURTS.has(word) || BESIDE_HURT.has(word))
}

#[cfg(test)]
mod tests {
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};
    use crate::content::model::Questionnaire;
    use crate::ui::line_mode::danger_words::speaks_of_danger;

    #[test]
    fn a_death_at_work_is_told_from_danger() {
        let questionnaire = &Questionnaire::shipped().unwrap();
        let danger = |line: &str| speaks_of_danger(questionnaire, &heard(line), true);
        for line in [
            "2 and 4. patients die, im a nurse",
            "people die on my ward",
            "I see people die at work",
            "my dog died",
            "my dog's dead",
            "my phone is dying",
            "dying for a cigarette",
            "killing me, this back",
            "my feet are killing me",
        ] {
            assert!(!danger(line), "{line}");
        }
        for line in [
            "patients die and i want to die too",
            "i'm a nurse and i wish i was dead",
            "people would be better off if i was dead, im a nurse",
            "my dog died and i want to join him",
            "people die",
            "i'm dying",
            "dying for a way out",
            "he is killing me",
            "my husband is killing me, my back",
            "i should die like my patients",
            "patients die. i am dying inside",
        ] {
            assert!(danger(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in [
                "veo morir a mis pacientes",
                "soy enfermera y veo morir a mucha gente",
                "se murió mi perro",
                "mi perro está muerto",
                "esta espalda me está matando",
            ] {
                assert!(!danger(line), "{line}");
            }
            for line in ["quiero morir como mis pacientes", "soy enfermera y me quiero morir", "mi esposo me está matando"] {
                assert!(danger(line), "{line}");
            }
        });
    }
}
