//! What somebody says to a page that can't wait who has second thoughts, wants to talk, or is ashamed of what they said.

use crate::base::hearing::bare;
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;

/// What such a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SaidToCrisis {
    /// That the answer was more than was meant.
    MeantLess,
    /// That they would like to talk to somebody.
    WantsToTalk,
    /// That they are ashamed.
    Ashamed,
    /// That they don't want to be a bother, or fear that they are.
    Bother,
}

/// What tells of each within a line, and what does as a whole one, without apostrophes.
#[rustfmt::skip]
static TOLD: [(SaidToCrisis, Vocabulary, Vocabulary); 4] = [
    (
        SaidToCrisis::MeantLess,
        Vocabulary::new(
            &[
                "only sometimes", "just sometimes", "now and then", "go back and", "forget i said", "i only meant",
                "i just meant", "i meant sometimes", "didnt mean it",
                "did not mean it", "dont mean it", "only joking", "just joking", "only kidding", "just kidding", "only a joke",
                "just a joke", "just a thought", "only a thought", "take it back", "take that back", "i meant no",
                "i meant to say no", "i meant to type", "typed the wrong", "pressed the wrong", "put the wrong", "exaggerated",
            ],
            &[
                "solo a veces", "nada mas a veces", "de vez en cuando", "volver y", "olvida lo que dije",
                "quise decir a veces", "queria decir a veces", "no lo decia en serio",
                "no lo dije en serio", "no iba en serio", "no era en serio", "era broma", "era una broma", "estaba bromeando",
                "quise decir que no", "queria decir que no", "quise decir no", "queria decir no", "solo fue un pensamiento",
                "exagere",
            ],
        ),
        Vocabulary::new(
            &[
                "sometimes", "it was sometimes", "not always", "not all the time", "it was a mistake", "that was a mistake",
                "by mistake", "it was by mistake", "not that bad", "its not that bad", "it isnt that bad", "its not so bad",
                "ages ago", "it was ages ago", "that was ages ago", "it was a long time ago", "that was a long time ago",
                "id never do it", "i would never do it", "id never actually do it", "i would never actually do it",
                "i wouldnt do it", "i wouldnt actually do it", "im not going to do it", "im not gonna do it", "i wont do it",
                "it was nothing", "its nothing",
            ],
            &[
                "a veces", "no siempre", "fue un error", "fue sin querer", "no es para tanto", "no es tan grave",
                "no es tan malo", "fue hace mucho", "eso fue hace mucho", "nunca lo haria", "jamas lo haria", "no lo haria",
                "no lo voy a hacer", "no es nada", "no era nada", "lo retiro",
            ],
        ),
    ),
    (
        SaidToCrisis::WantsToTalk,
        Vocabulary::new(
            &[
                "someone to talk to", "somebody to talk to", "someone to listen", "somebody to listen", "just want to talk",
                "only want to talk", "just need to talk", "just wanted to talk", "only wanted to talk", "want to be heard",
            ],
            &[
                "con quien hablar", "solo quiero hablar", "solo queria hablar", "solo necesito hablar", "alguien que me escuche",
                "alguien que escuche", "desahogarme",
            ],
        ),
        Vocabulary::new(
            &["i want to talk", "id like to talk", "talk to me"],
            &["quiero hablar", "habla conmigo", "me gustaria hablar"],
        ),
    ),
    (
        SaidToCrisis::Ashamed,
        Vocabulary::new(
            &[
                "feel stupid", "feel so stupid", "feel silly", "feel daft", "feel foolish", "feel like an idiot",
                "feel like a fool", "embarrassed", "embarrassing", "ashamed", "being stupid", "being silly", "being daft",
                "being dramatic", "overreacting", "have it worse", "worse off than me", "shouldnt have said",
                "wish i hadnt said", "nobody cares", "no one cares",
            ],
            &[
                "me siento tonta", "me siento tonto", "me siento estupida", "me siento estupido", "me siento ridicula",
                "me siento ridiculo", "que verguenza", "que tonta", "que tonto", "estan peor", "estoy exagerando",
                "no debi decir", "no debi decirlo", "no tenia que haberlo dicho",
                "a nadie le importa",
            ],
        ),
        Vocabulary::new(
            &["im sorry", "i am sorry", "im so sorry", "im stupid"],
            &["lo siento", "lo siento mucho", "perdon", "me da pena"],
        ),
    ),
    (
        SaidToCrisis::Bother,
        Vocabulary::new(
            &[
                "wasting your time", "wasting their time", "wasting anyones time", "waste your time", "waste their time",
                "waste anyones time", "bother anyone", "bother anybody", "bother them", "bother people", "bother you",
                "bothering anyone", "bothering anybody", "bothering them", "bothering people", "bothering you", "a bother",
                "trouble anyone", "trouble anybody", "trouble them", "a nuisance", "a burden", "burden anyone", "burden them",
                "burdening",
            ],
            &[
                "no quiero molestar", "molestar a nadie", "molestando", "molesto a", "dar la lata", "una carga", "un estorbo",
                "una molestia", "perder el tiempo",
            ],
        ),
        Vocabulary::new(&[], &["molesto", "estorbo", "soy pesada", "soy pesado"]),
    ),
];

/// What says that it is meant all the same: "I'm not only joking".
const MEANT: Vocabulary = Vocabulary::new(
    &["not just", "not only", "wasnt just", "wasnt only", "isnt just", "isnt only", "dont take it back", "wont take it back"],
    &["no solo", "no estaba bromeando", "no era broma", "no era una broma"],
);

/// What asks which of several lines to ring, and what is done with one.
const WHICH: Vocabulary = Vocabulary::new(&["which", "whichever"], &["cual", "cuales"]);
pub(crate) const RINGS: Vocabulary = Vocabulary::new(
    &["ring", "call", "phone", "text", "try", "dial"],
    &["llamo", "llamar", "marco", "escribo", "pruebo", "llame"],
);
/// Words before "which", and all the words of such a question, at most.
const FEW_BEFORE: usize = 3;
const FEW: usize = 9;

/// Whether a line asks which line to ring: "ok which one do I ring".
pub(crate) fn asks_which_to_ring(line: &str) -> bool {
    let plain = bare(line);
    let all: Vec<&str> = words(&plain).collect();
    let which = all.iter().take(FEW_BEFORE).position(|word| WHICH.has(word));
    all.len() <= FEW && which.is_some_and(|at| all[at..].iter().any(|word| RINGS.has(word)))
}

impl SaidToCrisis {
    /// What a line says; none where it says nothing of the kind. What speaks of danger is heard before it.
    pub(crate) fn read(line: &str) -> Option<SaidToCrisis> {
        let plain = bare(line);
        let said = words(&plain).collect::<Vec<_>>().join(" ");
        let spaced = format!(" {said} ");
        let told = TOLD.iter().find(|(_, within, whole)| whole.has(&said) || within.stands_in(&spaced));
        let told = told.map(|(told, ..)| *told);
        told.filter(|told| *told != SaidToCrisis::MeantLess || !MEANT.stands_in(&spaced))
    }
}

#[cfg(test)]
mod tests {
    use super::SaidToCrisis::{self, Ashamed, Bother, MeantLess, WantsToTalk};
    use super::asks_which_to_ring;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn which_line_to_ring_is_asked() {
        let asks = |line: &str| asks_which_to_ring(&heard(line));
        for line in ["which one do i ring", "ok which one do i ring?", "which of them should I call first"] {
            assert!(asks(line), "{line}");
        }
        for line in ["which answer", "i ring my mum, which helps", "he rings me and asks which one i call", ""] {
            assert!(!asks(line), "{line}");
        }
        assert!(within(Language::Spanish, || asks("¿y a cuál llamo?") && !asks("¿cuál es?")));
    }

    #[test]
    fn second_thoughts_and_shame_are_told_apart() {
        let read = |line: &str| SaidToCrisis::read(&heard(line));
        for (line, told) in [
            ("it was only sometimes", MeantLess),
            ("go back, i only meant sometimes", MeantLess),
            ("I didn't mean it", MeantLess),
            ("it's not that bad", MeantLess),
            ("its only now and then, ive the kids", MeantLess),
            ("can i go back and say no", MeantLess),
            ("ah im grand really, forget i said it", MeantLess),
            ("I just want someone to talk to", WantsToTalk),
            ("I feel stupid now", Ashamed),
            ("I don't want to bother anyone", Bother),
            ("am I a burden", Bother),
        ] {
            assert_eq!(read(line), Some(told), "{line}");
        }
        for line in ["i meant it", "i was not just joking", "i was a mistake", "steps", "what now", ""] {
            assert_eq!(read(line), None, "{line}");
        }
        within(Language::Spanish, || {
            for (line, told) in [
                ("era solo a veces", MeantLess),
                ("solo quiero alguien con quien hablar", WantsToTalk),
                ("ahora me siento tonta", Ashamed),
                ("no quiero molestar", Bother),
            ] {
                assert_eq!(read(line), Some(told), "{line}");
            }
        });
    }
}
