//! What a typed line says at a question: an answer, perhaps one, or none.
//!
//! An answer word for word, or its number, is taken. Where danger is asked about, anything short of
//! that is asked about in turn, but for "not sure" and "rather not", which clear nothing up.

use crate::base::hearing::{PlainReply, heard, numbers, plain_reply};
use crate::base::text::nearest;
use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Question, Reply};
use crate::ui::ui_text::RATHER_NOT;

/// Words that tell no answer from another.
const SMALL: [&str; 42] = [
    "a", "an", "the", "i", "im", "ive", "id", "ill", "am", "is", "are", "was", "were", "be", "been", "it", "its", "to", "of",
    "and", "or", "in", "on", "at", "for", "with", "about", "by", "my", "that", "this", "please", "really", "just", "very", "so",
    "do", "did", "have", "had", "think", "guess",
];

/// Words that turn what is said into its opposite; all are heard as the first.
const NEGATIONS: [&str; 13] =
    ["not", "no", "never", "dont", "doesnt", "didnt", "cant", "couldnt", "isnt", "wont", "havent", "without", "hardly"];

/// People somebody may be worried about; all are heard as the first.
const SOMEONE: [&str; 25] = [
    "someone",
    "somebody",
    "husband",
    "wife",
    "partner",
    "boyfriend",
    "girlfriend",
    "friend",
    "son",
    "daughter",
    "child",
    "kid",
    "mother",
    "mum",
    "mom",
    "father",
    "dad",
    "brother",
    "sister",
    "grandmother",
    "grandfather",
    "colleague",
    "neighbour",
    "cousin",
    "flatmate",
];

/// Answers that can be asked about at once.
const MOST_MEANT: usize = 4;

/// What a line says at a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TypedAnswer {
    /// This.
    Given(Reply),
    /// One of these, which has to be asked.
    Perhaps(Vec<AnswerIx>),
    /// Several numbers, of which this answer goes on its own.
    GoesAlone(AnswerIx),
    /// Several numbers where one is expected.
    OnlyOne,
    /// Nothing that was offered.
    Unknown,
}

impl TypedAnswer {
    /// What a heard line says. `doubtful`: it was typed as one asks.
    pub(crate) fn read(line: &str, doubtful: bool, question: &Question, led: bool) -> TypedAnswer {
        let offered = Offered { question, led };
        match offered.exact(line) {
            TypedAnswer::Given(reply) if doubtful && !offered.is_doubt(reply) => offered.perhaps(reply),
            TypedAnswer::Unknown => offered.meant(line, doubtful),
            said => said,
        }
    }
}

/// The answers that a question offers.
struct Offered<'q> {
    question: &'q Question,
    led: bool,
}

impl Offered<'_> {
    fn texts(&self) -> impl Iterator<Item = (AnswerIx, String)> {
        self.question.offered(self.led).iter().enumerate().map(|(i, a)| (AnswerIx(i), heard(&a.text)))
    }

    /// An answer word for word, or numbers.
    fn exact(&self, line: &str) -> TypedAnswer {
        if line == heard(RATHER_NOT) {
            return TypedAnswer::Given(Reply::Declined);
        }
        // Somebody who hears "No" may say so.
        if let Some((answer, _)) = self.texts().find(|(_, text)| text == line) {
            return only(answer);
        }
        let Some(numbers) = numbers(line) else { return TypedAnswer::Unknown };
        let decline = self.question.offered(self.led).len() + 1;
        if numbers.as_slice() == [decline] {
            return TypedAnswer::Given(Reply::Declined);
        }
        if numbers.iter().any(|n| *n == 0 || *n >= decline) {
            return TypedAnswer::Unknown;
        }
        let set: AnswerSet = numbers.iter().map(|n| AnswerIx(n - 1)).collect();
        let alone = set.and(self.question.alone()).iter().next();
        match (self.question.allows(set), self.question.choose, alone) {
            (true, Choose::Many, _) => TypedAnswer::Given(Reply::Chosen(set)),
            (true, Choose::One, _) if numbers.len() == 1 => TypedAnswer::Given(Reply::Chosen(set)),
            (_, Choose::Many, Some(alone)) => TypedAnswer::GoesAlone(alone),
            (_, Choose::One, _) => TypedAnswer::OnlyOne,
            _ => TypedAnswer::Unknown,
        }
    }

    /// A line that is no answer word for word.
    fn meant(&self, line: &str, doubtful: bool) -> TypedAnswer {
        let begins = |word: &str| self.texts().filter(|(_, text)| first_word(text) == word).map(|(a, _)| a).collect::<Vec<_>>();
        let plain = plain_reply(line).or(match first_word(line) {
            "yes" => Some(PlainReply::Yes),
            "no" => Some(PlainReply::No),
            _ => None,
        });
        let several = match plain {
            Some(PlainReply::RatherNot) => return TypedAnswer::Given(Reply::Declined),
            Some(PlainReply::NotSure) => match self.unsure() {
                Some(unsure) if self.is_doubt(Reply::Chosen(AnswerSet::only(unsure))) || !self.question.safety => {
                    return only(unsure);
                }
                unsure => unsure.into_iter().collect(),
            },
            Some(PlainReply::Yes) => begins("yes"),
            Some(PlainReply::No) => match begins("no") {
                noes if noes.is_empty() => begins("none"),
                noes => noes,
            },
            Some(PlainReply::NoneOfThese) => match begins("none") {
                nones if nones.is_empty() => begins("nothing"),
                nones => nones,
            },
            None => Vec::new(),
        };
        match (several.as_slice(), plain) {
            ([], _) => self.by_words(line, doubtful),
            ([none], Some(PlainReply::NoneOfThese)) if !self.question.safety && !doubtful => only(*none),
            _ => TypedAnswer::Perhaps(several),
        }
    }

    /// The answers that have the words of the line.
    fn by_words(&self, line: &str, doubtful: bool) -> TypedAnswer {
        let answers: Vec<(AnswerIx, Vec<String>)> = self.texts().map(|(a, text)| (a, telling(&text))).collect();
        let known = || answers.iter().flat_map(|(_, words)| words.iter().map(String::as_str));
        let typed = telling(line);
        let mut slips = false;
        let meant: Vec<String> = typed
            .iter()
            .map(|word| match nearest(word, known()).filter(|near| is_slip(word, near)) {
                Some(near) if !known().any(|k| k == word) => {
                    slips = true;
                    near.to_owned()
                }
                _ => word.clone(),
            })
            .collect();
        let has = |words: &[String], word: &String| words.contains(word);
        let whole: Vec<_> = answers.iter().filter(|(_, words)| meant.iter().all(|w| has(words, w))).collect();
        match whole.as_slice() {
            // A number that isn't offered is a slip, least of all an answer that has it among its words.
            _ if meant.is_empty() || self.question.safety && numbers(line).is_some() => TypedAnswer::Unknown,
            [(answer, words)] => {
                let (_, text) = self.texts().nth(answer.index()).unwrap_or((*answer, String::new()));
                let enough = text.starts_with(line) || meant.len() * 2 >= words.len();
                let turned = has(words, &NEGATIONS[0].to_owned()) != has(&meant, &NEGATIONS[0].to_owned());
                if enough && !turned && !slips && !doubtful && !self.question.safety {
                    only(*answer)
                } else {
                    TypedAnswer::Perhaps(vec![*answer])
                }
            }
            [] if self.question.safety => TypedAnswer::Unknown,
            // A word that only one answer has, beside others that none has.
            [] => {
                let by =
                    |word: &String| answers.iter().filter(|(_, words)| has(words, word)).map(|(a, _)| *a).collect::<Vec<_>>();
                let mut found: Vec<AnswerIx> = meant.iter().filter(|w| *w != NEGATIONS[0]).flat_map(by).collect();
                found.sort_unstable();
                found.dedup();
                match found.as_slice() {
                    [_] => TypedAnswer::Perhaps(found),
                    _ => TypedAnswer::Unknown,
                }
            }
            several if several.len() <= MOST_MEANT => TypedAnswer::Perhaps(several.iter().map(|(a, _)| *a).collect()),
            _ => TypedAnswer::Unknown,
        }
    }

    /// The answer that says "not sure", by its id or its words.
    fn unsure(&self) -> Option<AnswerIx> {
        let says = |text: &str| ["not sure", "don't know"].iter().any(|words| text.contains(words));
        self.question.not_sure().or_else(|| self.texts().find(|(_, text)| says(text)).map(|(a, _)| a))
    }

    /// Whether a reply leaves all in doubt as it is, so that a question mark changes nothing.
    fn is_doubt(&self, reply: Reply) -> bool {
        match reply {
            Reply::Declined => true,
            Reply::Chosen(set) => {
                self.unsure().is_some_and(|unsure| set == AnswerSet::only(unsure))
                    && (!self.question.safety || self.question.escalation(reply) > Escalation::Clear)
            }
        }
    }

    fn perhaps(&self, reply: Reply) -> TypedAnswer {
        match reply {
            Reply::Chosen(set) if set.len() == 1 => TypedAnswer::Perhaps(set.iter().collect()),
            _ if self.question.safety => TypedAnswer::Unknown,
            _ => TypedAnswer::Given(reply),
        }
    }
}

fn only(answer: AnswerIx) -> TypedAnswer {
    TypedAnswer::Given(Reply::Chosen(AnswerSet::only(answer)))
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

/// The words of a line that tell something.
fn telling(line: &str) -> Vec<String> {
    let bare = line.replace('\'', "");
    let words = bare.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty() && !SMALL.contains(w));
    let alike = |word: &str| {
        let same = [NEGATIONS.as_slice(), SOMEONE.as_slice()].into_iter().find(|words| words.contains(&word));
        same.map_or(word, |words| words[0]).to_owned()
    };
    let mut out: Vec<String> = Vec::new();
    for word in words.map(alike) {
        if !out.contains(&word) {
            out.push(word);
        }
    }
    out
}

/// Whether a word may be another with one slip of a finger; short words and numbers are never taken for one.
fn is_slip(word: &str, known: &str) -> bool {
    let swapped = {
        let (mut a, mut b): (Vec<char>, Vec<char>) = (word.chars().collect(), known.chars().collect());
        a.sort_unstable();
        b.sort_unstable();
        a == b
    };
    let letters = !word.contains(|c: char| c.is_ascii_digit()) && !known.contains(|c: char| c.is_ascii_digit());
    letters && (word.chars().count() > 3 || swapped) && word != known
}
