//! What is asked about the open question itself: what a word means, whether two answers can be chosen, how many come, and what
//! comes behind the last.

mod nearest;

use crate::base::hearing::{bare, number};
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;

/// What is asked about a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AskedOfQuestion {
    /// What a word of it means.
    Meaning,
    /// Whether more than one answer can be chosen.
    Several,
    /// How many questions come.
    HowMany,
    /// What comes behind the last.
    Behind,
    /// Which kinds of help are meant, where it says only that there are several.
    WhichKinds,
    /// Whether something counts as an answer.
    Counts,
    /// Whether it is the answer with this number.
    Numbered(usize),
}

/// What asks whether something counts, and who asks so.
const IS_IT: Vocabulary = Vocabulary::new(
    &["is", "does", "do", "would", "will", "should", "did", "was", "can", "could"],
    &["es", "eso", "esto", "seria", "sera", "pongo", "marco", "cuenta como"],
);
const COUNTS: Vocabulary = Vocabulary::new(
    &["count", "counts", "qualify", "qualifies", "included", "one of these", "one of those", "one of them", "that one"],
    &["cuenta", "cuentan", "vale", "entra", "contaria", "una de esas", "una de estas"],
);
/// The same in one, whatever a line begins with.
const COUNTS_AS: Vocabulary = Vocabulary::new(&[], &["cuenta como", "cuentan como"]);
/// Who counts otherwise: "does he count", "do I count".
const ANOTHER_COUNTS: Vocabulary = Vocabulary::new(
    &["he", "she", "i", "we", "me", "on", "calories", "money", "to"],
    &["me", "con", "pena", "la", "nadie", "nada", "no", "vida", "doy", "da", "de", "dado"],
);
pub(super) const A_NUMBER: Vocabulary =
    Vocabulary::new(&["number", "answer", "option", "no"], &["numero", "respuesta", "opcion"]);
/// All else that stands beside the number: "is it number 7 or not".
#[rustfmt::skip]
const BESIDE_NUMBER: Vocabulary = Vocabulary::new(
    &[
        "is", "it", "that", "this", "would", "be", "should", "i", "say", "put", "type", "choose", "do", "does", "or", "not",
        "a", "right",
        "the", "for", "then", "so", "count", "as", "mine", "was", "which",
    ],
    &["es", "la", "el", "eso", "esto", "seria", "o", "no", "pongo", "marco", "digo", "entonces", "cuenta", "como", "sera"],
);

/// No question has more answers: any other number may be one to ring.
const MOST_ANSWERS: usize = 20;

/// The number of the answer that words ask about, where all of them are about that.
fn number_asked(all: &[&str]) -> Option<usize> {
    let (first, rest) = all.split_first()?;
    let known = |word: &&&str| !BESIDE_NUMBER.has(word) && !A_NUMBER.has(word);
    let others: Vec<usize> = rest.iter().filter(known).map(|word| number(word)).collect::<Option<_>>()?;
    // "Is that one" asks for none by its number.
    let by_number = all.iter().any(|word| A_NUMBER.has(word) || word.chars().all(|c| c.is_ascii_digit()));
    (IS_IT.has(first) && by_number && others.len() == 1).then(|| others[0]).filter(|number| *number <= MOST_ANSWERS)
}

/// Words between which the number of an answer stands that something is held against: "does 3 mean", "count for 7".
const ASKS_OF_IT: Vocabulary = Vocabulary::new(&["does", "do", "is", "would", "will", "can", "could"], &["es", "la", "el"]);
const SAYS_SO: Vocabulary = Vocabulary::new(
    &["mean", "means", "count", "include", "includes", "cover", "covers", "say", "like", "about", "for"],
    &["significa", "quiere", "incluye", "cuenta", "es", "como", "para"],
);
const HELD_AGAINST: Vocabulary = Vocabulary::new(&["for", "as", "under", "in", "with"], &["como", "para", "en", "por"]);
/// Words of such a question, at most.
const MOST_OF_IT: usize = 24;

/// The number of the answer that something is held against, whatever it is: "does being blind count for number 7".
fn number_held_against(all: &[&str]) -> Option<usize> {
    let is_row = |at: &usize| {
        let digit = all[*at].chars().all(|c| c.is_ascii_digit());
        let before = at.checked_sub(1).map(|before| all[before]);
        let named = before.is_some_and(|word| A_NUMBER.has(word) && (digit || word != "no"));
        let asks = before.is_some_and(|word| ASKS_OF_IT.has(word)) && all.get(at + 1).is_some_and(|word| SAYS_SO.has(word));
        // "Does it count for 7", but not "for 7 years".
        let held = || before.is_some_and(|word| HELD_AGAINST.has(word)) && COUNTS.stands_in(&in_spaces(&all[..*at]));
        number(all[*at]).is_some() && (named || digit && (asks || held() && at + 1 == all.len()))
    };
    let rows: Vec<usize> = (0..all.len()).filter(is_row).collect();
    let begins = all.iter().take(3).any(|word| IS_IT.has(word) || COUNTS.has(word));
    let [row] = rows.as_slice() else { return None };
    number(all[*row]).filter(|n| begins && *n <= MOST_ANSWERS && (3..=MOST_OF_IT).contains(&all.len()))
}

/// Whether words ask if something counts.
fn asks_if_it_counts(all: &[&str], spaced: &str) -> bool {
    let begins = all.iter().take(all.len().saturating_sub(1)).any(|word| IS_IT.has(word));
    let asked = all.iter().rev().take(MOST_OF_COUNTS);
    (begins || COUNTS_AS.stands_in(spaced)) && COUNTS.stands_in(spaced) && !asked.into_iter().any(|word| ANOTHER_COUNTS.has(word))
}
/// Words of it, from behind.
const MOST_OF_COUNTS: usize = 4;

const WHAT: Vocabulary = Vocabulary::new(&["what", "whats", "wot"], &["que", "cual"]);
/// What asks what a word means, wherever it stands.
const MEANS: Vocabulary = Vocabulary::new(
    &["mean", "means", "meaning", "definition"],
    &["significa", "significado", "quiere decir", "quieres decir", "definicion"],
);
/// Who may mean something that was said to somebody: that is no word of the question.
const ANOTHER: Vocabulary = Vocabulary::new(&["he", "she", "they", "i", "life", "everything"], &["vida", "el", "ella"]);
const MAY_I: Vocabulary = Vocabulary::new(
    &["can i", "could i", "may i", "do i", "am i allowed to", "is it ok to", "can you", "should i"],
    &["puedo", "se puede", "se pueden", "debo", "tengo que"],
);
const CHOOSE: Vocabulary = Vocabulary::new(
    &["choose", "pick", "select", "give", "have", "put", "answer", "say", "take", "tick"],
    &["elegir", "escoger", "marcar", "poner", "dar", "decir", "contestar", "responder"],
);
const SEVERAL: Vocabulary = Vocabulary::new(
    &["two", "three", "2", "3", "several", "both", "more than one", "more than 1", "two answers", "a few", "more"],
    &["dos", "tres", "2", "3", "varias", "varios", "las dos", "los dos", "ambas", "mas de una", "mas de uno"],
);
const HOW_MANY: Vocabulary = Vocabulary::new(&["how many", "how much"], &["cuantas", "cuanto", "cuantos"]);
const LEFT: Vocabulary =
    Vocabulary::new(&["question", "questions", "remain", "remaining", "remains", "left", "to go"], &["pregunta", "preguntas"]);
/// The same without the word for them, and what may stand beside that: "how many more of these are there".
const HOW_MANY_MORE: Vocabulary = Vocabulary::new(
    &["how many more", "how much more", "how many of these", "how many are there", "how much longer"],
    &["cuantas mas", "cuantas faltan", "cuantas quedan", "cuanto falta", "cuanto queda", "cuanto mas", "cuantas son"],
);
#[rustfmt::skip]
const BESIDE_MORE: Vocabulary = Vocabulary::new(
    &[
        "how", "many", "much", "more", "longer", "of", "these", "them", "those", "this", "are", "is", "there", "to", "do", "i",
        "have", "answer", "come", "go", "it", "before", "the", "end", "yet", "still", "now", "please", "ones", "will", "so",
        "and", "be", "ok", "all", "in", "you", "got",
    ],
    &[
        "cuantas", "cuanto", "mas", "faltan", "quedan", "falta", "queda", "son", "de", "estas", "esto", "hay", "por", "favor",
        "para", "el", "final", "aun", "todavia", "y", "me", "terminar", "acabar", "todas", "en", "total", "ya",
    ],
);
const HAPPENS: Vocabulary = Vocabulary::new(
    &["happen", "happens", "comes", "come", "do i get", "will i get"],
    &["pasa", "pasara", "viene", "va a pasar"],
);
const LAST: Vocabulary = Vocabulary::new(
    &["last question", "after this", "after the questions", "at the end", "the end", "when i finish", "afterwards"],
    &["ultima pregunta", "despues de esto", "despues de las preguntas", "al final", "cuando termine", "cuando acabe"],
);

const WHICH_KINDS: Vocabulary = Vocabulary::new(
    &[
        "which two",
        "what two",
        "which kinds",
        "what kinds",
        "which kind",
        "what kind",
        "two kinds",
        "which ones",
        "what are they",
    ],
    &["que dos", "cuales dos", "que tipos", "cuales tipos", "dos tipos", "cuales son", "que tipo"],
);

/// Words of such a question, at most.
const FEW: usize = 11;
/// The same of one which kinds are meant.
const FEW_OF_KINDS: usize = 7;

impl AskedOfQuestion {
    /// What the bare words of a line ask of the open question; none where they ask nothing of the kind.
    pub(crate) fn read(bare: &str) -> Option<AskedOfQuestion> {
        let all: Vec<&str> = words(bare).collect();
        let spaced = in_spaces(&all);
        let has = |list: Vocabulary| list.stands_in(&spaced);
        if let Some(number) = number_held_against(&all) {
            return Some(AskedOfQuestion::Numbered(number));
        }
        if all.len() > FEW {
            return None;
        }
        if let Some(number) = number_asked(&all) {
            return Some(AskedOfQuestion::Numbered(number));
        }
        if asks_if_it_counts(&all, &spaced) {
            return Some(AskedOfQuestion::Counts);
        }
        let what = all.iter().take(3).any(|word| WHAT.has(word));
        if what && has(MEANS) && !all.iter().any(|word| ANOTHER.has(word)) || bare.starts_with("meaning of ") {
            return Some(AskedOfQuestion::Meaning);
        }
        if has(MAY_I) && has(CHOOSE) && has(SEVERAL) {
            return Some(AskedOfQuestion::Several);
        }
        let more = || has(HOW_MANY_MORE) && all.iter().all(|word| BESIDE_MORE.has(word));
        if has(HOW_MANY) && has(LEFT) || more() {
            return Some(AskedOfQuestion::HowMany);
        }
        if what && has(HAPPENS) && has(LAST) {
            return Some(AskedOfQuestion::Behind);
        }
        (all.len() <= FEW_OF_KINDS && WHICH_KINDS.stands_in(&spaced)).then_some(AskedOfQuestion::WhichKinds)
    }
}

/// Whom a "why" is asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WhyAsked {
    /// This program, why it asks: "ah why do you ask me this one".
    OfIt,
    /// Life: "why is this happening to me".
    OfLife,
}

/// What asks why, near the beginning of a line.
const WHY: Vocabulary = Vocabulary::new(&["why"], &["por que"]);
/// What the program does, and what else is said of it alone.
const ASKING: Vocabulary = Vocabulary::new(&["ask", "asked", "asking"], &["preguntas", "preguntan", "pregunta", "preguntaste"]);
const OF_YOU: Vocabulary =
    Vocabulary::new(&["you", "question", "questions", "answer", "type"], &["tu", "usted", "dices", "pides"]);
/// Who else may ask something.
const ANOTHER_ASKS: Vocabulary =
    Vocabulary::new(&["he", "she", "they", "him", "her", "people", "to"], &["el", "ella", "ellos", "la"]);
const OF_ME: Vocabulary = Vocabulary::new(&["me", "my", "i", "im", "us"], &["me", "mi", "yo", "nos", "mio"]);
/// Words before such a question, and of one that the program is asked, at most.
const BEFORE_WHY: usize = 2;
const MOST_OF_WHY: usize = 9;

impl WhyAsked {
    /// Whom the why of a line is asked of; none where it asks no why, or of somebody else.
    pub(crate) fn read(line: &str) -> Option<WhyAsked> {
        let said = bare(line);
        let all: Vec<&str> = words(&said).collect();
        let why = |at: usize| WHY.all().any(|why| in_spaces(&all[at..]).starts_with(&format!(" {why} ")));
        let has = |list: Vocabulary| all.iter().any(|word| list.has(word));
        if !(0..all.len().min(BEFORE_WHY + 1)).any(why) {
            return None;
        }
        let of_it = has(ASKING) && !has(ANOTHER_ASKS) && all.len() <= MOST_OF_WHY;
        let of_life = has(OF_ME) && !has(ASKING) && !has(OF_YOU);
        if of_it { Some(WhyAsked::OfIt) } else { of_life.then_some(WhyAsked::OfLife) }
    }
}

#[cfg(test)]
mod tests {
    use super::AskedOfQuestion::{self, Behind, Counts, HowMany, Meaning, Numbered, Several, WhichKinds};
    use super::WhyAsked;
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_is_asked_of_a_question_is_told_from_answers() {
        let asked = |line: &str| AskedOfQuestion::read(&bare(&heard(line)));
        for (line, of) in [
            ("what does flat mean?", Meaning),
            ("what is the meaning of coping?", Meaning),
            ("can I choose two?", Several),
            ("do i have to pick one or can i say both", Several),
            ("how many questions remain?", HowMany),
            ("how many more of these are there", HowMany),
            ("what will happen after the last question?", Behind),
            ("Which two kinds?", WhichKinds),
            ("does that count", Counts),
            ("would my dog count?", Counts),
            ("is that one of these", Counts),
            ("is it number 7 or not", Numbered(7)),
            ("should i put 3?", Numbered(3)),
            ("does 3 mean like pictures in your head?", Numbered(3)),
            ("does being blind count for number 7?", Numbered(7)),
            ("does my back count for 7", Numbered(7)),
            ("does it count for 7 years", Counts),
            ("can i have 2 for this", Several),
        ] {
            assert_eq!(asked(line), Some(of), "{line}");
        }
        for line in [
            "what does he mean",
            "life has no meaning",
            "two",
            "how many pills",
            "i have two kids",
            "can i stop",
            "can i count on you",
            "do I count",
            "is it over 3 months",
            "is there no one",
            "",
        ] {
            assert_eq!(asked(line), None, "{line}");
        }
        within(Language::Spanish, || {
            for (line, of) in [
                ("¿qué significa apagado?", Meaning),
                ("¿puedo elegir dos?", Several),
                ("¿cuántas preguntas son todavía?", HowMany),
                ("¿qué pasa después de la última pregunta?", Behind),
                ("¿cuáles son los dos tipos?", WhichKinds),
                ("¿eso cuenta?", Counts),
                ("¿empezar la carrera cuenta como empezar?", Counts),
                ("¿es la número 7 o no?", Numbered(7)),
                ("¿estar ciega cuenta para la número 7?", Numbered(7)),
            ] {
                assert_eq!(asked(line), Some(of), "{line}");
            }
            for line in ["la vida no significa nada", "la vida no vale nada", "me doy cuenta de eso"] {
                assert_eq!(asked(line), None, "{line}");
            }
        });
    }

    #[test]
    fn a_why_is_asked_of_the_program_or_of_life() {
        let asked = |line: &str| WhyAsked::read(&heard(line));
        for line in ["why do you ask that", "ah why do you ask me this one?", "why are you asking"] {
            assert_eq!(asked(line), Some(WhyAsked::OfIt), "{line}");
        }
        for line in ["why is this happening to me", "oh god, why me"] {
            assert_eq!(asked(line), Some(WhyAsked::OfLife), "{line}");
        }
        for line in ["why did he ask me to leave", "why this question", "i don't know why i can't sleep", "why", ""] {
            assert_eq!(asked(line), None, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(asked("¿por qué me preguntas eso?"), Some(WhyAsked::OfIt));
            assert_eq!(asked("por qué me pasa esto"), Some(WhyAsked::OfLife));
        });
    }
}
