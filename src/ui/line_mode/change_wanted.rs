//! What asks to change an answer: the last one, one of them, or one by the number of its question.

use crate::base::hearing::number;
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;

/// An answer that somebody wants to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChangeWanted {
    /// The last, or none that was named.
    Last,
    /// One of them, which they want to choose.
    One,
    /// The answer to the question with this number, in so many words: "question 4".
    Number(usize),
    /// The same without the word "question". Where danger is asked about, it is none: the number may be the answer.
    Bare(usize),
    /// One that wasn't true, of which they don't say which it was.
    Untrue,
}

/// What says that an answer further back wasn't true.
#[rustfmt::skip]
const UNTRUE: Vocabulary = Vocabulary::new(
    &[
        "i lied before", "i lied earlier", "i lied at the start", "i lied at the beginning", "i lied in the beginning",
        "i lied about something", "i lied about one", "i lied on one", "i have lied", "i told a lie", "i told lies",
        "i wasnt honest", "i wasnt truthful", "i wasnt telling the truth", "i was not honest", "i didnt tell the truth",
        "i didnt say the truth", "i wasnt honest before", "i wasnt honest earlier", "i wasnt honest at the start",
        "i havent been honest", "that wasnt true", "that wasnt true before", "that wasnt true earlier", "that was not true",
        "it wasnt true", "it wasnt true before", "what i said wasnt true", "what i said before wasnt true",
        "what i said earlier wasnt true", "what i said at the start wasnt true", "what i said first wasnt true",
    ],
    &[
        "menti antes", "menti al principio", "menti al empezar", "menti al comienzo", "menti en una", "menti en algo",
        "antes menti", "al principio menti", "he mentido", "no dije la verdad", "no he dicho la verdad", "no fue verdad",
        "eso no era verdad", "no era verdad", "eso no fue verdad", "no era cierto", "eso no era cierto", "no fui sincera",
        "no fui sincero", "no fui honesta", "no fui honesto", "lo que dije no era verdad", "lo que dije antes no era verdad",
        "lo de antes no era verdad", "lo que dije al principio no era verdad",
    ],
);

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

/// What names the last answer, and says that it should have been another: "no wait, last one should be 2".
const THE_LAST: Vocabulary = Vocabulary::new(
    &["last one", "last answer", "last question", "previous one", "previous answer", "one before"],
    &["ultima", "ultima respuesta", "la anterior", "respuesta anterior", "el anterior"],
);
const SHOULD: Vocabulary = Vocabulary::new(
    &["should", "shouldve", "shoulda", "shud", "meant", "supposed", "ment"],
    &["debia", "deberia", "debio", "debe", "tenia", "queria", "quise"],
);
#[rustfmt::skip]
const BESIDE_LAST: Vocabulary = Vocabulary::new(
    &[
        "be", "been", "have", "of", "was", "is", "to", "for", "not", "yes", "none", "number", "answer", "one", "last", "question",
        "previous", "before", "it", "say", "said", "put",
    ],
    &["ser", "haber", "sido", "decir", "era", "no", "si", "ninguna", "numero", "ultima", "respuesta", "anterior", "poner"],
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
/// The word for a question.
const QUESTION: Vocabulary = Vocabulary::new(&["question", "q"], &["pregunta"]);
/// Words for the question that stands open, where a number behind it is its answer: "to this question 2".
const OPEN: Vocabulary = Vocabulary::new(&["this", "that"], &["esta", "esa"]);
/// What leads to a question by its number.
const GOES: Vocabulary =
    Vocabulary::new(&["go", "back", "jump", "return"], &["ir", "ve", "vuelve", "volver", "llevame", "regresa", "regresar"]);
/// What stands between that and the number: "go to", and not "go for".
const TO: Vocabulary = Vocabulary::new(&["to"], &["a", "al"]);
/// Words for an answer that may stand right before its number.
const ITS: Vocabulary = Vocabulary::new(&["answer", "number", "my", "the"], &["respuesta", "numero", "mi", "la", "el"]);
/// What tells of the answer that is given, whose number leads nowhere: "I said 2".
const TELLS: Vocabulary = Vocabulary::new(&["said", "typed", "put", "gave"], &["dije", "conteste", "respondi", "puse"]);
/// What says that an answer wasn't right.
const WRONG: Vocabulary = Vocabulary::new(&["wrong"], &["mal", "equivocada"]);
/// What people say before they take something back.
#[rustfmt::skip]
const ASIDE: Vocabulary = Vocabulary::new(
    &["actually", "sorry", "oh", "wait", "um", "erm", "hang", "hold", "on", "well", "and", "ah"],
    &["en", "realidad", "perdon", "perdona", "disculpa", "espera", "ay", "oh", "bueno", "y"],
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
        if UNTRUE.has(bare) {
            return Some(ChangeWanted::Untrue);
        }
        let parted = spaced_number(bare);
        let mut words: Vec<&str> = words(&parted).skip_while(|word| ASIDE.has(word)).collect();
        let mut wrong = false;
        while let Some(last) = words.pop_if(|last| BEHIND.has(last)) {
            wrong |= WRONG.has(last);
        }
        let known = |word: &&str| [CHANGES, ANSWER, QUESTION, GOES, TO, ITS, BESIDE].iter().any(|list| list.has(word));
        let any = |list: Vocabulary, words: &[&str]| words.iter().any(|word| list.has(word));
        let of_last =
            |word: &&str| ASIDE.has(word) || BESIDE_LAST.has(word) || SHOULD.has(word) || number(word).is_some() || known(word);
        if THE_LAST.stands_in(&in_spaces(&words)) && any(SHOULD, &words) && words.iter().all(of_last) {
            return Some(ChangeWanted::Last);
        }
        match words.split_last() {
            Some((last, before)) if number(last).is_some() && !is_a_thing(last, before) && before.iter().all(known) => {
                let n = number(last)?;
                if names_a_question(before) {
                    return Some(ChangeWanted::Number(n));
                }
                leads(before, wrong).then_some(ChangeWanted::Bare(n))
            }
            Some(_) if words.iter().all(known) && any(CHANGES, &words) && any(ANSWER, &words) => Some(ChangeWanted::One),
            _ => None,
        }
    }
}

/// Whether words before a number name another question by it: "question 4", "question number 4".
fn names_a_question(before: &[&str]) -> bool {
    let before = match before {
        [before @ .., "number" | "numero"] => before,
        before => before,
    };
    match before {
        [.., open, question] if QUESTION.has(question) => !OPEN.has(open),
        [question] => QUESTION.has(question),
        _ => false,
    }
}

/// Whether words before a number lead to a question by it alone: "go back to 4", "change 4", "answer 4" that was wrong.
fn leads(before: &[&str], wrong: bool) -> bool {
    let its = |from: usize| before.get(from..).is_some_and(|behind| behind.iter().all(|word| ITS.has(word)));
    let goes = before.iter().position(|word| GOES.has(word));
    let to = goes.and_then(|at| before.iter().skip(at).position(|word| TO.has(word)).map(|to| at + to));
    let changes = before.iter().rposition(|word| CHANGES.has(word));
    let tells = before.iter().any(|word| TELLS.has(word));
    !tells && (to.is_some_and(|at| its(at + 1)) || changes.is_some_and(|at| its(at + 1)) || wrong && its(0))
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
    use super::ChangeWanted::{self, Bare, Last, Number, One, Untrue};
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    fn wanted(line: &str) -> Option<ChangeWanted> {
        ChangeWanted::read(&bare(&heard(line)))
    }

    #[test]
    fn a_wish_to_change_an_answer_is_told_from_an_answer() {
        for line in [
            "that's wrong",
            "change",
            "undo",
            "I pressed the wrong one",
            "oops!",
            "i lied",
            "no wait last one should be 2",
            "the last answer was meant to be no",
            "wait, the last one should have been 2",
        ] {
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
            ("I want to change my answer to question six", 6),
            ("back to question one", 1),
            ("question 3 was wrong", 3),
            ("take me back to question 1", 1),
            ("actually question 4 was wrong", 4),
            ("oh wait, question 2", 2),
            ("sorry, go back to question number 3", 3),
        ] {
            assert_eq!(wanted(line), Some(Number(n)), "{line}");
        }
        for (line, n) in [
            ("change 2", 2),
            ("change my answer 3", 3),
            ("go back to 7", 7),
            ("go to number 4", 4),
            ("answer 4 was wrong", 4),
            ("actually number 2 is wrong", 2),
        ] {
            assert_eq!(wanted(line), Some(Bare(n)), "{line}");
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
            "i said 2",
            "I put 2.",
            "i gave 2",
            "i typed 2",
            "my answer 2",
            "my answer was 2",
            "id go for 2",
            "I'd go for number 2",
            "i want number 2",
            "i want to answer 2",
            "i said number 2",
            "i put 2 wrong",
            "change my answer to 2",
            "my answer to this question 2",
            "the last one",
            "the last one was hard",
            "no",
            "",
        ] {
            assert_eq!(wanted(line), None, "{line}");
        }
        for line in ["I lied at the start", "that wasn't true before", "i wasnt honest"] {
            assert_eq!(wanted(line), Some(Untrue), "{line}");
        }
        for line in ["he lied to me", "it wasnt true love", "i lied down"] {
            assert_eq!(wanted(line), None, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(wanted("mentí al principio"), Some(Untrue));
            assert_eq!(wanted("quiero cambiar una respuesta"), Some(One));
            assert_eq!(wanted("¿puedo cambiar lo que dije?"), Some(One));
            assert_eq!(wanted("eso está mal"), Some(Last));
            assert_eq!(wanted("no, espera, la última debía ser 2"), Some(Last));
            for (line, n) in [("ve a la pregunta 5", 5), ("pregunta tres", 3), ("quiero cambiar la pregunta 2", 2)] {
                assert_eq!(wanted(line), Some(Number(n)), "{line}");
            }
            for (line, n) in [("vuelve a la 5", 5), ("cambiar la 2", 2), ("la respuesta 3 estaba mal", 3)] {
                assert_eq!(wanted(line), Some(Bare(n)), "{line}");
            }
            assert_eq!(wanted("perdón, la pregunta 4 estaba mal"), Some(Number(4)));
            for line in ["quiero cambiar de trabajo", "5", "respuesta 5", "el número 3", "dije 2", "puse 2", "contesté 2"] {
                assert_eq!(wanted(line), None, "{line}");
            }
            for line in ["mi respuesta 2", "respondí la 2", "quiero el 2", "voy por la 2", "mi respuesta a esta pregunta 2"] {
                assert_eq!(wanted(line), None, "{line}");
            }
        });
    }
}
