//! A number in a sentence that says no more than that it is the answer: "I said 2", "no, I meant the first one".

use crate::base::hearing::{bare, number, rows};
use crate::base::plain_reply::{PlainReply, plain_reply};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, AnswerSet, Choose, Reply};
use crate::ui::line_mode::guess::asks_yes_or_no;
use crate::ui::line_mode::typed_answer::{Offered, TypedAnswer};

/// What begins such a sentence behind a no, in a heard line.
#[rustfmt::skip]
const BEGINS: Vocabulary = Vocabulary::new(
    &[
        "it's ", "its ", "it is ", "it was ", "that's ", "i meant ", "i mean ", "i said ", "i typed ", "i put ", "i want ",
        "my answer is ", "the answer is ", "it should be ", "sorry, ", "sorry ", "but ", "rather ", "just ", "only ",
    ],
    &[
        "es ", "era ", "quise decir ", "queria decir ", "quería decir ", "quiero decir ", "digo ", "dije ", "puse ", "mejor ",
        "mi respuesta es ", "la respuesta es ", "perdón, ", "perdon, ", "perdón ", "perdon ", "sino ",
        "solo ", "sólo ", "solamente ",
    ],
);
/// What turns a number that isn't meant: "not 4, 1".
const TURNS: Vocabulary = Vocabulary::new(&["not "], &["no "]);

/// What tells of an answer, in the bare words of a line.
#[rustfmt::skip]
const TELLS: Vocabulary = Vocabulary::new(
    &[
        "said", "say", "put", "typed", "type", "gave", "give", "answer", "answered", "go", "going", "want", "pick", "picked",
        "choose", "chose", "meant", "mean",
    ],
    &[
        "dije", "digo", "puse", "pongo", "conteste", "contesto", "respondi", "respondo", "respuesta", "escribi", "elijo", "elegi",
        "escojo", "marco", "marque", "quiero",
    ],
);
/// What else stands in such a line.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "i", "id", "ill", "im", "ive", "would", "will", "my", "the", "is", "was", "its", "it", "to", "for", "with", "number",
        "option", "think", "just", "please", "already", "really",
    ],
    &["yo", "mi", "es", "era", "la", "el", "por", "con", "numero", "opcion", "que", "ya", "voy", "decir", "quise", "creo"],
);
/// Number words that stand for a thing, too: "I want one".
const A_THING: [&str; 3] = ["one", "uno", "una"];

/// What is said instead behind a no, where it is a number or a place in the list and no more: "1" of "no, I meant 1".
pub(crate) fn instead(line: &str) -> Option<&str> {
    let end = line.find(|c: char| !c.is_alphanumeric())?;
    let (no, rest) = line.split_at(end);
    let spaced = rest.starts_with(' ');
    let rest = match plain_reply(no) {
        Some(PlainReply::No) => rest.trim_start_matches(|c: char| !c.is_alphanumeric()),
        _ if TURNS.behind(line).is_some() => line,
        _ => return None,
    };
    let rest = match TURNS.behind(rest) {
        Some(turned) => turned.split_once([',', ';', '.'])?.1.trim_start(),
        None => rest,
    };
    let rest = std::iter::successors(Some(rest), |rest| BEGINS.behind(rest)).last()?;
    let named = rows(rest, usize::MAX)?;
    // "No one" is nobody, and "no-one" as well; a comma makes two words of it.
    if is_nobody(line) {
        return None;
    }
    // "No 4, 1" turns the first of them as well as it may name both.
    (!spaced || named.len() == 1).then_some(rest)
}

/// Whether a line begins with "no one", with nothing between the two that parts them.
fn is_nobody(line: &str) -> bool {
    let behind = line.strip_prefix("no").and_then(|rest| rest.strip_prefix(['-', '\u{2010}', '\u{2011}', ' ']));
    let first = behind.and_then(|rest| rest.trim_start_matches(' ').split(|c: char| !c.is_alphanumeric()).next());
    first.is_some_and(|first| A_THING.contains(&first))
}

/// The number of a line that tells no more than that it is the answer: "2" of "I put 2".
fn told(line: &str) -> Option<&str> {
    let (before, last) = line.rsplit_once(' ')?;
    let plain = bare(before);
    let words: Vec<&str> = words(&plain).collect();
    let tells = words.iter().any(|word| TELLS.has(word)) && words.iter().all(|word| TELLS.has(word) || BESIDE.has(word));
    // "Go to 2" leads elsewhere.
    let leads = words.last().is_none_or(|word| *word == "to");
    (tells && !leads && number(last).is_some() && !A_THING.contains(&last)).then_some(last)
}

/// What says that somebody isn't quite sure of a number, and what stands beside that.
const HEDGES: Vocabulary = Vocabulary::new(
    &["suppose", "guess", "then", "maybe", "probably", "mostly", "perhaps"],
    &["creo", "supongo", "entonces", "quiza", "quizas", "vez"],
);
const BESIDE_HEDGES: Vocabulary =
    Vocabulary::new(&["and", "well", "so", "oh", "ok", "also", "too"], &["y", "tal", "pues", "bueno"]);
/// Words for a while, behind the number of an answer that is meant for now.
const FOR_NOW: Vocabulary = Vocabulary::new(&[" the once", " for now"], &[" por ahora"]);

/// The numbers of a line that tells nothing besides, but how sure somebody is of them: "five then and maybe four".
fn hedged(line: &str) -> Option<String> {
    let plain = bare(line);
    let plain = FOR_NOW.all().find_map(|behind| plain.strip_suffix(behind)).unwrap_or(&plain);
    let (numbers, beside): (Vec<&str>, Vec<&str>) =
        words(plain).partition(|word| number(word).is_some() && !A_THING.contains(word));
    let known = |word: &&str| HEDGES.has(word) || BESIDE_HEDGES.has(word) || BESIDE.has(word);
    let hedges = beside.iter().any(|word| HEDGES.has(word)) && beside.iter().all(known);
    (hedges && !numbers.is_empty()).then(|| numbers.join(" "))
}

/// What says of a number that no other is meant, and what else stands beside it.
const ONLY: Vocabulary = Vocabulary::new(&["just", "only", "alone"], &["solo", "sola", "solamente", "unicamente", "nomas"]);
const BESIDE_ONLY: Vocabulary =
    Vocabulary::new(&["no", "yes", "aye", "yeah", "and", "so"], &["no", "si", "y", "pues", "nada", "mas"]);
/// What begins the reason behind it.
const REASON: Vocabulary = Vocabulary::new(&[" because ", " cos ", " as "], &[" porque "]);

/// The numbers that a line says are all that is meant, and whether it says more: "3" of "just 3, the back's the only reason".
fn only(line: &str) -> Option<(String, bool)> {
    let end = REASON.all().filter_map(|reason| line.find(reason)).chain(line.find([',', ';', '.'])).min();
    let (first, more) = end.and_then(|end| line.split_at_checked(end)).unwrap_or((line, ""));
    let first = bare(first);
    let (numbers, beside): (Vec<&str>, Vec<&str>) =
        words(&first).partition(|word| number(word).is_some() && !A_THING.contains(word));
    let known = |word: &&str| ONLY.has(word) || BESIDE.has(word) || BESIDE_ONLY.has(word);
    let only = beside.iter().any(|word| ONLY.has(word)) && beside.iter().all(known);
    // "Just 3, or 4" leaves open which.
    let again = words(&bare(more)).any(|word| number(word).is_some() && !A_THING.contains(&word));
    (only && !numbers.is_empty() && !again).then(|| (numbers.join(" "), more.contains(char::is_alphabetic)))
}

impl Offered<'_> {
    /// What a line means by the numbers in it, with words beside them; `danger`: it has words about that, which weigh more.
    pub(super) fn by_numbers(&self, line: &str, doubtful: bool, danger: bool) -> Option<TypedAnswer> {
        self.either_number(line).or_else(|| {
            let only = || self.only_numbers(line).filter(|_| !doubtful);
            // A number behind another is never dropped.
            let more = || only().or_else(|| self.numbers_and_more(line)).or_else(|| self.number_told(line));
            if danger { None } else { more() }
        })
    }

    /// The answers whose numbers a line says are all that is meant, whatever it says behind them.
    pub(super) fn only_numbers(&self, line: &str) -> Option<TypedAnswer> {
        let (numbers, more) = only(line).filter(|_| !self.led)?;
        match self.exact(&numbers) {
            TypedAnswer::Given(Reply::Chosen(set)) if self.question.safety && set.len() == 1 => {
                Some(TypedAnswer::Perhaps(set.iter().collect()))
            }
            TypedAnswer::Given(Reply::Chosen(set)) if self.question.safety => Some(TypedAnswer::PerhapsAll(set)),
            TypedAnswer::Given(reply) if more => Some(TypedAnswer::InPart(reply)),
            TypedAnswer::Given(reply) => Some(TypedAnswer::Given(reply)),
            _ => None,
        }
    }

    /// The answer whose number a line tells in a sentence, which has to be asked.
    pub(super) fn number_told(&self, line: &str) -> Option<TypedAnswer> {
        // "No, 2" to a question that a no answers may be either.
        let instead = || instead(line).filter(|_| !asks_yes_or_no(self.question));
        let own = Some(line).filter(|_| !self.led);
        let number = own.and_then(|line| told(line).or_else(instead).map(str::to_owned).or_else(|| hedged(line)))?;
        match self.exact(&number) {
            TypedAnswer::Given(Reply::Chosen(set)) if set.len() == 1 => Some(TypedAnswer::Perhaps(set.iter().collect())),
            TypedAnswer::Given(Reply::Chosen(set)) => Some(TypedAnswer::PerhapsAll(set)),
            TypedAnswer::Given(Reply::Declined) => Some(TypedAnswer::PerhapsRatherNot(self.question.offered(self.led).len() + 1)),
            TypedAnswer::Unknown => None,
            said => Some(said),
        }
    }
}

impl Offered<'_> {
    /// The answers from one number to another.
    pub(super) fn all_from(&self, numbers: std::ops::RangeInclusive<usize>, doubtful: bool) -> TypedAnswer {
        let offered = self.question.offered(self.led).len();
        if *numbers.start() == 0 || *numbers.end() > offered {
            return TypedAnswer::Unknown;
        }
        let set: AnswerSet = numbers.map(|n| AnswerIx(n - 1)).collect();
        match (self.question.choose, set.and(self.question.alone()).iter().next()) {
            (Choose::One, _) => TypedAnswer::OnlyOne,
            (Choose::Many, Some(alone)) => TypedAnswer::GoesAlone(alone),
            (Choose::Many, None) if self.question.safety || doubtful => TypedAnswer::PerhapsAll(set),
            (Choose::Many, None) => TypedAnswer::Given(Reply::Chosen(set)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{hedged, instead, only, told};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_number_behind_a_no_is_what_is_said_instead() {
        for (line, number) in [
            ("no, 1", "1"),
            ("No. 2.", "2"),
            ("nope 3", "3"),
            ("nah, it's 4", "4"),
            ("no, I meant the first one", "the first one"),
            ("no, not 4, 1", "1"),
            ("not 4, 1", "1"),
            ("no, sorry, number 5", "number 5"),
            ("no, 1 and 2", "1 and 2"),
            ("no, just the first one", "the first one"),
        ] {
            assert_eq!(instead(&heard(line)), Some(number), "{line}");
        }
        for line in ["no", "1", "no, not that", "no, 2 years ago", "not 4", "yes, 4", "no, i drink", "nobody, 1", "no 4, 1", ""] {
            assert_eq!(instead(&heard(line)), None, "{line}");
        }
        for line in ["no one", "no-one", "No one.", "no  one"] {
            assert_eq!(instead(&heard(line)), None, "{line}");
        }
        for line in ["no, one", "no. one", "no: one"] {
            assert_eq!(instead(&heard(line)), Some("one"), "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(instead(&heard("no uno")), None);
            assert_eq!(instead(&heard("no una")), None);
            assert_eq!(instead(&heard("no, uno")), Some("uno"));
            for (line, number) in [
                ("no, el 1", "el 1"),
                ("No, quise decir la 2", "la 2"),
                ("no, no 4, 1", "1"),
                ("no, solo la primera", "la primera"),
            ] {
                assert_eq!(instead(&heard(line)), Some(number), "{line}");
            }
            assert_eq!(instead(&heard("no, 2 años")), None);
        });
    }

    #[test]
    fn a_number_is_told_with_half_a_doubt() {
        for (line, numbers) in [
            ("number 2 I suppose", "2"),
            ("well number five I suppose", "five"),
            ("five then and maybe four the once", "five four"),
        ] {
            assert_eq!(hedged(&heard(line)).as_deref(), Some(numbers), "{line}");
        }
        for line in ["2", "1 and 2", "i suppose", "i think two pills", "maybe one", "then 2 kids", ""] {
            assert_eq!(hedged(&heard(line)), None, "{line}");
        }
        within(Language::Spanish, || assert_eq!(hedged(&heard("pues la 3, creo")).as_deref(), Some("3")));
    }

    #[test]
    fn a_number_is_all_that_is_meant() {
        for (line, numbers, more) in [
            ("just 3, the back's the only reason", "3", true),
            ("just 3", "3", false),
            ("3 only", "3", false),
            ("only 2 and 4 because i said so", "2 4", true),
        ] {
            assert_eq!(only(&heard(line)), Some((numbers.to_owned(), more)), "{line}");
        }
        for line in ["3, just", "just 3, or 4", "only 2 weeks", "just one", "just me", "3", ""] {
            assert_eq!(only(&heard(line)), None, "{line}");
        }
        within(Language::Spanish, || assert_eq!(only(&heard("solo la 3, por la espalda")), Some(("3".to_owned(), true))));
    }

    #[test]
    fn a_number_is_told_in_a_sentence() {
        for line in ["i said 2", "My answer 2", "i put 2", "i'd go for 2", "i want number 2", "i want to answer 2", "i said two"]
        {
            assert!(told(&heard(line)).is_some(), "{line}");
        }
        for line in ["2", "i want one", "go to 2", "i need 2", "i have 2", "he said i put 2 in", "question 2", "for 2", ""] {
            assert_eq!(told(&heard(line)), None, "{line}");
        }
        within(Language::Spanish, || {
            for line in ["dije 2", "contesté 2", "mi respuesta 2", "puse la 3"] {
                assert!(told(&heard(line)).is_some(), "{line}");
            }
        });
    }
}
