//! What asks to change an answer: the last one, one of them, or one by the number of its question.

use crate::base::hearing::number;
use crate::base::vocabulary::Vocabulary;

/// An answer that somebody wants to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChangeWanted {
    /// The last, or none that was named.
    Last,
    /// One of them, which they want to choose.
    One,
    /// The answer to the question with this number.
    Number(usize),
}

/// What says that the last answer was wrong.
#[rustfmt::skip]
const LAST: Vocabulary = Vocabulary::new(
    &[
        "change", "undo", "change answer", "change my answer", "i want to change my answer", "change my last answer",
        "i made a mistake", "that was wrong", "wrong answer", "mistake", "take it back", "take that back", "thats wrong",
        "that is wrong", "its wrong", "thats not right", "that isnt right", "thats not what i meant", "that isnt what i meant",
        "not what i meant", "thats not what i said", "i didnt mean that", "didnt mean that", "i got that wrong", "i got it wrong",
        "wrong one", "wrong number", "i pressed the wrong one", "i typed the wrong one", "i typed the wrong number",
        "i put the wrong answer", "i put the wrong one", "i put the wrong thing", "i lied", "i was lying", "oops",
    ],
    &[
        "cambiar", "deshacer", "cambiar respuesta", "cambiar mi respuesta", "quiero cambiar mi respuesta", "me equivoque",
        "error",
        "corregir", "me he equivocado", "me equivoque de respuesta", "me equivoque de numero", "eso esta mal", "esta mal eso",
        "no es eso", "eso no es", "no quise decir eso", "no queria decir eso", "respuesta equivocada", "numero equivocado",
        "menti",
        "puse mal",
    ],
);

/// What is done to an answer.
const CHANGES: Vocabulary = Vocabulary::new(
    &["change", "changed", "changing", "correct", "edit", "redo", "fix", "alter"],
    &["cambiar", "cambio", "cambia", "corregir", "corrijo", "editar", "arreglar"],
);
/// The answer that it is done to.
const ANSWER: Vocabulary = Vocabulary::new(
    &["answer", "answers", "question", "said", "typed", "put", "gave"],
    &["respuesta", "respuestas", "pregunta", "dije", "conteste", "respondi", "puse"],
);
/// What leads to a question by its number, besides those.
const LEADS: Vocabulary = Vocabulary::new(
    &["go", "back", "jump", "return", "question", "q", "number", "answer"],
    &["ir", "ve", "vuelve", "volver", "llevame", "pregunta", "regresa", "regresar"],
);
/// What stands behind such a number.
const BEHIND: Vocabulary = Vocabulary::new(
    &["was", "is", "wrong", "again", "instead", "now"],
    &["esta", "estaba", "mal", "equivocada", "otra", "vez", "ahora"],
);

/// What else stands in such a line.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "i", "id", "ive", "want", "wanna", "would", "should", "need", "like", "can", "could", "how", "do", "to", "my", "an", "a",
        "one", "of", "the", "other", "another", "earlier", "previous", "first", "something", "what", "that", "it", "this", "me",
        "take", "let", "please", "for", "from", "before", "we", "on", "up", "there", "got", "wish", "have", "gotta", "ok", "no",
    ],
    &[
        "quiero", "quisiera", "puedo", "podria", "necesito", "como", "a", "la", "el", "lo", "mi", "mis", "una", "un", "otra",
        "de", "las", "que", "algo", "anterior", "primera", "favor", "por", "tengo", "me", "gustaria", "numero", "se", "esa",
    ],
);

impl ChangeWanted {
    /// What the bare words of a line ask to change, where they ask no more than that. A number alone asks for nothing.
    pub(crate) fn read(bare: &str) -> Option<ChangeWanted> {
        if LAST.has(bare) {
            return Some(ChangeWanted::Last);
        }
        let spaced = spaced_number(bare);
        let mut words: Vec<&str> = spaced.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        while words.last().is_some_and(|last| BEHIND.has(last)) {
            words.pop();
        }
        let known = |word: &&str| [CHANGES, ANSWER, LEADS, BESIDE].iter().any(|list| list.has(word));
        let any = |list: Vocabulary, words: &[&str]| words.iter().any(|word| list.has(word));
        match words.split_last() {
            Some((last, before)) if number(last).is_some() && !is_a_thing(last, before) && before.iter().all(known) => {
                let leads = any(CHANGES, before) || any(LEADS, before) || any(ANSWER, before);
                number(last).filter(|_| leads && !answers_by_number(before)).map(ChangeWanted::Number)
            }
            Some(_) if words.iter().all(known) && any(CHANGES, &words) && any(ANSWER, &words) => Some(ChangeWanted::One),
            _ => None,
        }
    }
}

/// Whether words before a number name the answer of the question that stands open: "number 5", "answer 5".
fn answers_by_number(before: &[&str]) -> bool {
    before.iter().all(|word| ["number", "answer", "the", "respuesta", "numero", "la", "el"].contains(word))
}

/// Whether a "one" is no number: "another one".
fn is_a_thing(last: &str, before: &[&str]) -> bool {
    last == "one" && !before.last().is_some_and(|word| ["question", "number", "q"].contains(word))
}

/// A line with a space before the number of "q5".
fn spaced_number(bare: &str) -> String {
    match bare.strip_prefix('q').filter(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit())) {
        Some(number) => format!("q {number}"),
        None => bare.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::ChangeWanted::{self, Last, Number, One};
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    fn wanted(line: &str) -> Option<ChangeWanted> {
        ChangeWanted::read(&bare(&heard(line)))
    }

    #[test]
    fn a_wish_to_change_an_answer_is_told_from_an_answer() {
        for line in ["that's wrong", "change", "undo", "I pressed the wrong one", "oops!", "i lied"] {
            assert_eq!(wanted(line), Some(Last), "{line}");
        }
        for line in [
            "i want to change an answer",
            "I should like to change one of my answers.",
            "can i change what i said",
            "how do i correct an answer?",
            "change another answer",
        ] {
            assert_eq!(wanted(line), Some(One), "{line}");
        }
        for (line, n) in [
            ("go to question 5", 5),
            ("question 4", 4),
            ("q3", 3),
            ("change 2", 2),
            ("I want to change my answer to question six", 6),
            ("go back to 7", 7),
            ("back to question one", 1),
            ("question 3 was wrong", 3),
            ("take me back to question 1", 1),
        ] {
            assert_eq!(wanted(line), Some(Number(n)), "{line}");
        }
        for line in [
            "5",
            "number 5",
            "answer 5",
            "i want to change",
            "i want to change my job",
            "the one",
            "another one",
            "i need 2",
            "no",
            "",
        ] {
            assert_eq!(wanted(line), None, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(wanted("quiero cambiar una respuesta"), Some(One));
            assert_eq!(wanted("¿puedo cambiar lo que dije?"), Some(One));
            assert_eq!(wanted("eso está mal"), Some(Last));
            for (line, n) in [("ve a la pregunta 5", 5), ("pregunta tres", 3), ("quiero cambiar la pregunta 2", 2)] {
                assert_eq!(wanted(line), Some(Number(n)), "{line}");
            }
            for line in ["quiero cambiar de trabajo", "5", "respuesta 5", "el número 3"] {
                assert_eq!(wanted(line), None, "{line}");
            }
        });
    }
}
