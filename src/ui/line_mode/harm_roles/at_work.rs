//! What somebody at work, or where one studies, does: shouting is told apart from force, which is danger by whomever.

use crate::base::phrases::{Language, language};
use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::harm_roles::by_words::{BETWEEN, PASSIVE, TO_SPEAKER, told_by_words};
use crate::ui::line_mode::harm_roles::role::HarmRole;
use crate::ui::line_mode::people::SOMEONE;

/// The answer about people at work, or where somebody studies.
pub(crate) const BULLIED: &str = "work-bullying";

/// What somebody at work does by a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AtWork {
    /// They shout, or put down.
    Shouts,
    /// They hurt, threaten or frighten, whatever they do besides.
    Force,
}

/// People of work and of where one studies.
#[rustfmt::skip]
const PEOPLE: Vocabulary = Vocabulary::new(
    &[
        "boss", "bosses", "manager", "managers", "supervisor", "supervisors", "foreman", "gaffer", "employer", "colleague",
        "colleagues", "coworker", "coworkers", "workmate", "workmates", "customer", "customers", "client", "clients", "patient",
        "patients", "teacher", "teachers", "tutor", "lecturer", "professor", "classmate", "classmates", "pupil", "pupils",
        "director", "headteacher",
    ],
    &[
        "jefe", "jefa", "jefes", "jefas", "patron", "patrona", "gerente", "gerenta", "gerentes", "supervisor", "supervisora",
        "encargado", "encargada", "director", "directora", "colega", "colegas", "cliente", "clienta", "clientes", "clientas",
        "paciente", "pacientes", "maestro", "maestra", "maestros", "profesor", "profesora", "profesores", "profe", "profes",
    ],
);

/// Anybody beside them who may be near: then it is as it would be without them.
#[rustfmt::skip]
const NEAR: Vocabulary = Vocabulary::new(
    &[
        "ex", "uncle", "aunt", "stepdad", "stepmum", "stepfather", "stepmother", "family", "parents", "landlord", "lodger",
        "fiance", "fiancee", "home", "kids", "children",
    ],
    &["ex", "tio", "tia", "padrastro", "madrastra", "familia", "padres", "casa", "suegro", "suegra", "casero", "casera"],
);

/// How they shout or put down, as it is said of others and of whoever is shouted at.
#[rustfmt::skip]
const SHOUTS: &[&str] = &[
    "shout", "shouts", "shouted", "shouting", "yell", "yells", "yelled", "yelling", "scream", "screams", "screamed", "screaming",
    "bully", "bullies", "bullied", "bullying", "swear", "swears", "swore", "swearing", "sworn", "belittle", "belittles",
    "belittled", "belittling", "humiliate", "humiliates", "humiliated", "humiliating", "insult", "insults", "insulted",
    "insulting", "mock", "mocks", "mocked", "mocking", "ridicule", "ridicules", "ridiculed", "put", "puts", "putting",
];
/// "Puts me" says it with a "down" behind it.
const PUTS: &[&str] = &["put", "puts", "putting"];

/// What may stand beside shouting and makes it no worse. Whatever else is said may be anything, and is heard as force.
#[rustfmt::skip]
const HARMLESS: Vocabulary = Vocabulary::new(
    &[
        "i", "im", "ive", "my", "me", "us", "we", "weve", "our", "he", "hes", "she", "shes", "they", "theyre", "him", "them",
        "his", "her", "their", "a", "an", "the", "and", "or", "at", "to", "of", "in", "on", "by", "for", "from", "is", "are",
        "was", "were", "am", "be", "been", "being", "get", "gets", "got", "getting", "has", "have", "keeps", "keep", "kept",
        "just", "so", "too", "very", "really", "also", "always", "still", "all", "every", "each", "time", "times", "day", "days",
        "daily", "everyday", "single", "week", "weeks", "morning", "again", "constantly", "often", "sometimes", "nonstop",
        "regularly", "today", "yesterday", "now", "lately", "recently", "once", "twice", "work", "job", "meeting", "meetings",
        "shift", "shifts", "desk", "class", "lesson", "lessons", "school", "college", "uni", "university", "front", "everyone",
        "everybody", "people", "team", "staff", "others", "whole", "nothing", "no", "reason", "about", "mistake", "mistakes",
        "small", "little", "things", "because", "cos", "when", "make", "late", "slow", "down", "lot", "new", "loudly",
    ],
    &[
        "yo", "me", "nos", "mi", "mis", "su", "sus", "el", "la", "los", "las", "un", "una", "de", "del", "en", "y", "o", "a", "al",
        "lo", "se", "que", "es", "todo", "toda", "todos", "todas", "dia", "dias", "siempre", "diario", "cada", "rato", "vez",
        "veces", "mucho", "tiempo", "delante", "enfrente", "frente", "gente", "demas", "equipo", "trabajo", "oficina", "reunion",
        "reuniones", "turno", "clase", "escuela", "universidad", "por", "nada", "sin", "razon", "motivo", "porque", "cuando",
        "error", "errores", "tarde", "constantemente", "otra", "nuevo", "nueva", "hoy", "ayer", "semana", "semanas", "muy",
    ],
);

/// Whoever speaks of being safe is heard as they would be without anybody at work.
const SAFE: Vocabulary =
    Vocabulary::new(&["safe", "unsafe", "safety"], &["segura", "seguro", "salvo", "insegura", "inseguro", "peligro"]);

/// The beginnings of Spanish verbs that say so, but not those that end in "o" of whoever speaks.
const SHOUTS_IN_SPANISH: &[&str] = &["grit", "humill", "insult", "regan", "menospreci", "ridiculiz", "denigr"];
/// Whom it is done to, before such a verb and behind it.
const TO_SPEAKER_IN_SPANISH: &[&str] = &["me", "nos"];
/// Words between the two: "me está gritando", "me vuelve a gritar".
const HELPED: &[&str] =
    &["esta", "estan", "estaba", "estaban", "ha", "han", "habia", "vive", "sigue", "siguen", "suele", "anda", "a"];

impl AtWork {
    /// What a line tells that somebody at work does to whoever types; none where it tells nothing of that, or of anybody near.
    pub(crate) fn read(line: &str) -> Option<AtWork> {
        let words = folded_words(line);
        // A "compañero" is somebody near, but for one of work or of a class.
        let of_work = names_workmate(&words);
        let near = |word: &String| (SOMEONE.has(word) || NEAR.has(word)) && !PEOPLE.has(word) && !(of_work && is_mate(word));
        let named = of_work || words.iter().any(|word| PEOPLE.has(word));
        if !named || words.iter().any(|word| near(word) || SAFE.has(word)) {
            return None;
        }
        let shouts = |at: &usize| is_shout(&words, *at) || language() == Language::Spanish && is_spanish_shout(&words, *at);
        let shouted: Vec<&String> = (0..words.len()).filter(shouts).map(|at| &words[at]).collect();
        let is_left = |typed: &&str| !folded_words(typed).iter().any(|word| shouted.contains(&word));
        let rest: Vec<&str> = line.split_whitespace().filter(is_left).collect();
        let told = told_by_words(&rest.join(" "));
        let worse = words.iter().any(|word| !is_harmless(word) && !shouted.contains(&word));
        match (told.is_empty(), shouted.is_empty()) {
            (true, false) if worse => Some(AtWork::Force),
            (true, false) => Some(AtWork::Shouts),
            (false, _) if told.iter().all(|part| *part == HarmRole::Suffers) => Some(AtWork::Force),
            _ => None,
        }
    }
}

/// Whether a word tells of nothing besides who shouts, at whom, where and when.
fn is_harmless(word: &str) -> bool {
    let swears = SHOUTS.contains(&word) && !PUTS.contains(&word);
    let spanish = language() == Language::Spanish;
    let helped = spanish && (HELPED.contains(&word) || SHOUTS_IN_SPANISH.iter().any(|stem| word.starts_with(stem)));
    HARMLESS.has(word) || PEOPLE.has(word) || is_mate(word) || swears || helped
}

fn is_mate(word: &str) -> bool {
    ["companero", "companera"].contains(&word)
}

/// "Compañero de trabajo", and not one for life.
fn names_workmate(words: &[String]) -> bool {
    let places = ["trabajo", "oficina", "clase", "escuela", "universidad", "turno"];
    words.windows(3).any(|three| is_mate(&three[0]) && three[1] == "de" && places.contains(&three[2].as_str()))
}

/// Whether an English word is a shout at whoever types: "shouts at me", or "I get shouted at".
fn is_shout(words: &[String], at: usize) -> bool {
    if !SHOUTS.contains(&words[at].as_str()) {
        return false;
    }
    let behind = || words[at + 1..].iter().map(String::as_str);
    let down = !PUTS.contains(&words[at].as_str()) || behind().take(3).any(|word| word == "down");
    let to_speaker = behind().find(|word| !BETWEEN.contains(word)).is_some_and(|word| TO_SPEAKER.contains(&word));
    let before = || words[..at].iter().rev().take(3).map(String::as_str);
    let passive = before().any(|word| PASSIVE.contains(&word)) && words[..at].iter().any(|word| word == "i" || word == "im");
    let by = passive && !words[at].ends_with("ing") && behind().any(|word| word == "by");
    // "Shouts at me and humiliates me", "shouts and swears at me".
    let goes_on = || {
        behind().find(|word| !BETWEEN.contains(word)).is_some_and(|word| SHOUTS.contains(&word))
            && words[at + 1..].iter().any(|word| TO_SPEAKER.contains(&word.as_str()))
    };
    down && (to_speaker || by || goes_on())
}

/// The same in Spanish: "me grita", "me está gritando", "nos humillaban".
fn is_spanish_shout(words: &[String], at: usize) -> bool {
    let word = words[at].as_str();
    let stem = SHOUTS_IN_SPANISH.iter().any(|stem| word.starts_with(stem));
    let before = words[..at].iter().rev().find(|word| !HELPED.contains(&word.as_str()));
    let aimed = before.is_some_and(|word| TO_SPEAKER_IN_SPANISH.contains(&word.as_str()));
    let behind = ["me", "nos"].iter().any(|me| word.ends_with(me)) && stem;
    stem && (aimed || behind)
}

#[cfg(test)]
mod tests {
    use super::AtWork;
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::harm_roles::HarmRole;

    #[test]
    fn shouting_at_work_is_told_from_force() {
        for line in [
            "my boss shouts at me",
            "the manager screams at us",
            "a customer swore at me",
            "my teacher puts me down",
            "i get shouted at by patients",
            "my supervisor yells and swears at me",
            "my boss shouts at me every day",
            "my boss always shouts at me in front of everyone",
            "my manager puts me down in meetings for nothing",
            "my boss keeps shouting at me because i was late",
        ] {
            assert_eq!(AtWork::read(line), Some(AtWork::Shouts), "{line}");
            assert_eq!(HarmRole::read(line), None, "{line}");
        }
        for line in [
            "my boss hits me",
            "patients swing at me",
            "a patient punched me and screamed at me",
            "i'm scared of my manager",
            "my teacher shouts at me and touches me",
            "my boss shouts at me and pins me to the wall",
            "my boss shouts at me and locks me in the office",
            "my boss shouts at me and twists my arm",
            "my boss shouts at me and raised his fist",
            "my boss shouts at me and said he will end me",
            "my boss shouts at me and puts his hands on me",
            "my boss shouts at me and knows where i live",
            "my boss shouts at me and is outside my house",
            "my boss shouts at me and films me in the toilet",
            "my boss shouts at me and sends me dick pics",
            "my boss shouts at me and i'm petrified",
            "my boss shouts at me and holds my visa",
            "my boss shouts at me, i live with him",
            "my manager swears at me and burned my hand",
            "my supervisor puts me down and took my passport",
        ] {
            assert_eq!(AtWork::read(line), Some(AtWork::Force), "{line}");
            assert_eq!(HarmRole::read(line), Some(HarmRole::Suffers), "{line}");
        }
        for line in [
            "my husband shouts at me",
            "my boss shouts at me and my husband hits me",
            "i shout at my boss",
            "i hit my manager",
            "my boss put me on a course",
            "my boss is kind",
            "my boss shouts at me and i dont feel safe",
            "",
        ] {
            assert_eq!(AtWork::read(line), None, "{line}");
        }
        assert_eq!(HarmRole::read("my boss shouts at me and i dont feel safe"), Some(HarmRole::Suffers));
        assert_eq!(HarmRole::read("he shouts at me"), Some(HarmRole::Suffers));
    }

    #[test]
    fn in_spanish_too() {
        within(Language::Spanish, || {
            for line in [
                "mi jefe me gritaba",
                "el gerente nos grita",
                "una clienta me insultó",
                "un compañero de trabajo me humilla",
                "mi jefe me grita todos los días",
                "mi jefa me humilla delante de todos por nada",
            ] {
                assert_eq!(AtWork::read(line), Some(AtWork::Shouts), "{line}");
                assert_eq!(HarmRole::read(line), None, "{line}");
            }
            for line in [
                "mi jefe me pega",
                "el gerente me grita y me golpea",
                "mi jefe me grita y sabe donde vivo",
                "mi jefa me insulta y me tiene los papeles",
                "mi jefe me humilla y me graba en el baño",
            ] {
                assert_eq!(AtWork::read(line), Some(AtWork::Force), "{line}");
            }
            for line in ["mi esposo me grita", "le grito a mi jefe", "mi compañero me grita"] {
                assert_eq!(AtWork::read(line), None, "{line}");
            }
        });
    }
}
