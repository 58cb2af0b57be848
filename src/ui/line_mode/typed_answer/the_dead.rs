//! Words of whoever sees or hears somebody who has died, where it is asked how that was.

use crate::base::hearing::bare;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{Answer, Question};
use crate::ui::line_mode::harm_roles::no_fear::tells_fear;
use crate::ui::line_mode::people::SOMEONE;

/// The answers of such a question: that it was somebody who has died, and that it frightens.
const DIED: &str = "died";
const FRIGHTENS: &str = "troubles";
/// The answer that somebody close has died.
const DIED_CLOSE: &str = "death";

/// Such words, without apostrophes.
#[rustfmt::skip]
const OF_THE_DEAD: Vocabulary = Vocabulary::new(
    &[
        "died", "has died", "who died", "passed away", "passed on", "he is dead", "hes dead", "she is dead", "shes dead",
        "is dead", "late husband", "late wife", "late partner", "late mother", "late mum", "late mom", "late father", "late dad",
        "late son", "late daughter", "late brother", "late sister", "late friend", "lost my husband", "lost my wife",
    ],
    &[
        "murio", "ha muerto", "fallecio", "ha fallecido", "esta muerto", "esta muerta", "difunto", "difunta", "fallecido",
        "fallecida", "descanse en paz", "en paz descanse",
    ],
);

/// What says that somebody died, behind whoever it was.
const DIED_WORDS: Vocabulary = Vocabulary::new(
    &["died", "passed", "is dead", "was killed", "has died", "has passed"],
    &["murio", "fallecio", "ha muerto", "ha fallecido", "se murio", "se me murio"],
);
/// What stands behind "passed" where it is about a death.
const BEHIND_PASSED: Vocabulary =
    Vocabulary::new(&["away", "on", "last", "in", "this", "when", "suddenly", "recently", "yesterday"], &[]);
/// How long ago it was, within a few words behind it: "passed eight months ago", but "passed two exams".
#[rustfmt::skip]
const AGO: Vocabulary = Vocabulary::new(
    &["year", "years", "month", "months", "week", "weeks", "day", "days", "while", "ago", "yesterday", "decade"],
    &["año", "años", "mes", "meses", "semana", "semanas", "dia", "dias", "tiempo", "poco"],
);
const BEFORE_AGO: Vocabulary = Vocabulary::new(
    &[
        "a", "an", "some", "few", "several", "about", "over", "nearly", "almost", "just", "only", "quite", "many", "good",
        "couple", "of",
    ],
    &["un", "una", "unos", "unas", "mas", "de", "casi", "ya", "mucho", "muy", "varios", "varias", "solo", "apenas"],
);
/// What may say in Spanish that somebody died, or only left, where it says how long ago.
const WENT: Vocabulary = Vocabulary::new(&[], &["se fue", "se nos fue", "se me fue", "nos dejo"]);
const SINCE: Vocabulary = Vocabulary::new(&[], &["hace"]);
/// How a question asks after those who are apart.
const APART: &str = "apart";
/// What makes a time of "this": "passed this spring", but "passed this road".
const TIMES: Vocabulary = Vocabulary::new(
    &["year", "month", "week", "morning", "spring", "summer", "autumn", "winter", "january", "february", "march", "april", "may"],
    &[],
);
/// What says so before whoever it was.
const LOST: Vocabulary = Vocabulary::new(
    &["lost my", "lost our", "death of my", "buried my"],
    &["perdi a mi", "murio mi", "fallecio mi", "murieron mis", "muerte de mi", "enterre a mi"],
);
/// Words between somebody and "died" that are no name, and say something else.
#[rustfmt::skip]
const NO_NAMES: Vocabulary = Vocabulary::new(
    &[
        "nearly", "almost", "never", "not", "hasnt", "havent", "hadnt", "didnt", "wont", "would", "could", "might", "may", "cant",
        "has", "wishes", "wished", "says", "said", "thinks", "if", "when", "and", "or", "dog", "cat", "pet", "phone", "battery",
        "car", "exams", "exam", "time",
    ],
    &[
        "casi", "no", "nunca", "todavia", "aun", "si", "cuando", "y", "o", "perro", "perra", "gato", "gata", "dice", "dijo",
        "quiere", "ya",
    ],
);
/// Others who are mourned.
const OTHERS: Vocabulary = Vocabulary::new(
    &["nan", "gran", "grandma", "grandad", "uncle", "aunt", "baby", "mate", "twin", "fiance", "fiancee", "stepdad", "stepmum"],
    &["tio", "tia", "bebe", "sobrino", "sobrina", "suegro", "suegra", "cunado", "cunada"],
);

/// Whether a line tells that somebody close has died.
pub(crate) fn tells_of_a_death(line: &str) -> bool {
    let said = bare(line).replace(['.', ';', '!'], " ");
    let words: Vec<&str> = said.split_whitespace().collect();
    let person = |word: &str| SOMEONE.has(word) || OTHERS.has(word);
    let begins = |at: usize, phrase: &str| {
        let rest = words.get(at..).unwrap_or_default();
        let phrase: Vec<&str> = phrase.split(' ').collect();
        rest.starts_with(&phrase).then_some(at + phrase.len())
    };
    let at_any = |vocabulary: Vocabulary, at: usize| vocabulary.all().filter_map(|phrase| begins(at, phrase)).max();
    (0..words.len()).any(|at| {
        let lost = at_any(LOST, at).and_then(|end| words.get(end)).is_some_and(|word| person(word));
        // "My husband Bert died": a name may stand between.
        let named = words.get(at + 1).filter(|word| !NO_NAMES.has(word)).and_then(|_| at_any(DIED_WORDS, at + 2));
        let died = person(words[at])
            && at_any(DIED_WORDS, at + 1).or(named).is_some_and(|end| {
                let passed = words.get(end - 1) == Some(&"passed");
                let time = |next: &&str| *next != "this" || words.get(end + 1).is_some_and(|time| TIMES.has(time));
                let of_death = |next: &&str| {
                    BEHIND_PASSED.has(next) && time(next)
                        || is_ago(&words[end..])
                        || next.len() > 2 && next.parse::<u32>().is_ok()
                };
                !passed || words.get(end).is_none_or(of_death)
            });
        lost || died
    })
}

/// Whether words begin with how long ago something was.
fn is_ago(words: &[&str]) -> bool {
    let number = |word: &str| crate::base::hearing::number(word).is_some();
    let at = words.iter().take_while(|word| BEFORE_AGO.has(word) || number(word)).count();
    at > 0 && words.get(at).is_some_and(|unit| AGO.has(unit))
}

/// Whether a line may tell so, or that somebody left: "mi marido, Paco, se fue hace un año".
pub(crate) fn may_tell_of_a_death(line: &str) -> bool {
    let said = bare(line).replace(['.', ';', '!'], " ");
    let words: Vec<&str> = said.split_whitespace().collect();
    let goes = |at: usize| {
        let went = |phrase: &str| {
            let phrase: Vec<&str> = phrase.split(' ').collect();
            words[at..].starts_with(&phrase).then_some(at + phrase.len())
        };
        let since = |end: usize| SINCE.all().any(|since| words.get(end) == Some(&since)) && is_ago(&words[end + 1..]);
        WENT.all().filter_map(went).any(since)
    };
    // A name may stand between.
    let person = |at: usize| at < words.len() && (SOMEONE.has(words[at]) || OTHERS.has(words[at]));
    (1..words.len()).any(|at| goes(at) && (person(at - 1) || at > 1 && person(at - 2) && !NO_NAMES.has(words[at - 1])))
}

/// Whether an answer is one that a line may mean which tells of a death: that somebody died, or where it may be that they
/// left, that they are apart.
pub(crate) fn mourns(answer: &Answer, line: &str) -> bool {
    answer.id == DIED_CLOSE && tells_of_a_death(line)
        || [DIED_CLOSE, APART].contains(&answer.id.as_str()) && may_tell_of_a_death(line)
}

/// What says that nobody has died, to whoever was told that it's a pity.
#[rustfmt::skip]
const NO_LOSS: Vocabulary = Vocabulary::new(
    &[
        "did not lose anybody", "did not lose anyone", "didnt lose anybody", "didnt lose anyone", "have not lost anybody",
        "have not lost anyone", "havent lost anybody", "havent lost anyone", "nobody died", "no one died", "nobody has died",
        "no one has died", "nobodys died", "lost nobody",
    ],
    &["no perdi a nadie", "no he perdido a nadie", "no se murio nadie", "no murio nadie", "nadie murio", "no ha muerto nadie"],
);

/// Whether a line says that nobody has died.
pub(crate) fn denies_a_loss(line: &str) -> bool {
    NO_LOSS.stands_in(&format!(" {} ", bare(line)))
}

/// Whether a question asks after somebody who has died and was seen or heard.
pub(crate) fn asks_of_the_dead(question: &Question) -> bool {
    question.safety && question.answer_named(DIED).is_some() && question.answer_named(FRIGHTENS).is_some()
}

/// Whether an answer is meant by a line that tells of somebody who has died: the one that says so, and, where it frightens, the one
/// that says that.
pub(crate) fn is_meant(question: &Question, answer: &Answer, line: &str) -> bool {
    let spaced = format!(" {} ", bare(line));
    asks_of_the_dead(question)
        && (answer.id == DIED || answer.id == FRIGHTENS && tells_fear(line))
        && OF_THE_DEAD.stands_in(&spaced)
}

/// Words of whoever has lost somebody.
#[rustfmt::skip]
const TELLS_OF_LOSS: Vocabulary = Vocabulary::new(
    &[
        "wife died", "husband died", "partner died", "mum died", "mom died", "mother died", "dad died", "father died", "son died",
        "daughter died", "child died", "baby died", "brother died", "sister died", "friend died", "someone died", "somebody died",
        "passed away", "has died", "lost my wife", "lost my husband", "lost my mum", "lost my dad", "lost my son",
        "lost my daughter", "lost my baby",
    ],
    &[
        "murio mi", "se murio", "fallecio", "ha muerto", "perdi a mi", "murio alguien", "mi esposa murio", "mi esposo murio",
        "mi madre murio", "mi padre murio", "mi hijo murio", "mi hija murio",
    ],
);

/// Whether a line has such words.
pub(crate) fn tells_of_a_loss(line: &str) -> bool {
    let said = bare(line);
    TELLS_OF_LOSS.all().any(|of| said.contains(of))
}

#[cfg(test)]
mod tests {
    use super::{denies_a_loss, may_tell_of_a_death, tells_of_a_death};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_death_is_told_from_other_losses() {
        for line in [
            "MY WIFE DIED A YEAR AGO LAST MARCH.",
            "i lost my wife",
            "my dad passed last spring",
            "my nan passed away",
            "my dad passed this spring",
            "our son was killed",
            "my brother has died",
            "my husband bert died two years ago",
            "my husband Dai passed eight months ago",
            "my mum passed a few years back",
            "my dad passed about a year ago",
        ] {
            assert!(tells_of_a_death(&heard(line)), "{line}");
        }
        for line in [
            "i lost my job",
            "my son passed his exam",
            "my son passed two exams",
            "my phone died",
            "i lost my keys",
            "my wife is ill",
            "my mum nearly died",
            "i want someone who has passed this road before, like my uncle",
            "",
        ] {
            assert!(!tells_of_a_death(&heard(line)), "{line}");
        }
        assert!(denies_a_loss("i did not lose anybody") && !denies_a_loss("i lost my dad"));
        within(Language::Spanish, || {
            for line in
                ["mi esposa murió hace un año", "perdí a mi hermano", "mi abuela falleció", "mi marido juan murió hace dos años"]
            {
                assert!(tells_of_a_death(&heard(line)), "{line}");
            }
            for line in ["mi marido, Paco, se fue hace un año", "mi mamá se nos fue hace tres meses"] {
                assert!(may_tell_of_a_death(&heard(line)), "{line}");
            }
            for line in ["mi marido se fue de viaje", "el jefe se fue hace un año", "mi hijo se fue a casa"] {
                assert!(!may_tell_of_a_death(&heard(line)), "{line}");
            }
            assert!(!tells_of_a_death(&heard("perdí a mi jefe de vista")) && !tells_of_a_death(&heard("perdí mi trabajo")));
        });
    }
}
