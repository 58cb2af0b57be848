//! The answers that a line means by the words that it has of theirs.

use crate::base::hearing::numbers;
use crate::base::text::{folded_words, nearest};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, Choose};
use crate::ui::line_mode::result_asked_words::KINDS;
use crate::ui::line_mode::typed_answer::denied::{affirmed, behind_a_no, contrary_of_only, opposes, or_none};
use crate::ui::line_mode::typed_answer::telling::{asked_about, is_slip, telling, turning};
use crate::ui::line_mode::typed_answer::{MOST_MEANT, Offered, TypedAnswer, only};

/// Letters of a line that may be the beginning of an answer.
const SHORTEST: usize = 8;

/// The letters of a text, without what is left out where it is shortened: "who's" is "who has".
fn letters(text: &str) -> String {
    let short = |word: &str| !SHORTENED.has(word);
    let words = folded_words(text).into_iter().filter(|word| short(word));
    words.map(|word| if word == "whos" { "who".to_owned() } else { word }).collect()
}

/// What an answer about a goal begins with, and words and letters of it that are shared, at the least: "find a way" says
/// little.
const TO: Vocabulary = Vocabulary::new(&["to"], &["para"]);
const FEWEST_SHARED: usize = 3;
const SHORTEST_SHARED: usize = 10;

/// What is shortened so.
const SHORTENED: Vocabulary = Vocabulary::new(&["has", "is", "have", "a", "an", "the"], &[]);

impl TypedAnswer {
    /// The same without an answer that a line before has ruled out.
    pub(crate) fn without(self, never: Option<AnswerIx>) -> TypedAnswer {
        match (self, never) {
            (TypedAnswer::Perhaps(several), Some(never)) => {
                let left: Vec<AnswerIx> = several.into_iter().filter(|answer| *answer != never).collect();
                if left.is_empty() { TypedAnswer::Unknown } else { TypedAnswer::Perhaps(left) }
            }
            (said, _) => said,
        }
    }
}

impl Offered<'_> {
    /// The answer that a mentor's own question names, where a yes or a no is an answer to it: "are you 18 or over?".
    pub(super) fn said_yes_to(&self) -> Option<AnswerIx> {
        let said = self.question.say.as_deref().filter(|_| self.question.choose == Choose::One && !self.question.safety)?;
        asked_about(said, &self.texts().collect::<Vec<_>>())
    }

    /// Whether it is asked who is 18 or over.
    pub(super) fn asks_age(&self) -> bool {
        self.question.answer_named("adult").is_some() && self.question.answer_named("under-18").is_some()
    }

    /// The answers that have the words of the line, or its letters.
    pub(super) fn by_words(&self, line: &str, doubtful: bool) -> TypedAnswer {
        match self.by_own_words(line, doubtful) {
            TypedAnswer::Unknown if !self.question.safety => self
                .by_letters(line)
                .or_else(|| self.by_beginning(line))
                .map_or(TypedAnswer::Unknown, |answer| TypedAnswer::Perhaps(vec![answer])),
            said => said,
        }
    }

    /// The one answer that begins with the letters of a line, however they are parted: "some one who has been there".
    fn by_letters(&self, line: &str) -> Option<AnswerIx> {
        let typed = letters(line);
        let mut alike = self.texts().filter(|(_, text)| letters(text).starts_with(&typed)).map(|(answer, _)| answer);
        alike.next().filter(|_| alike.next().is_none() && typed.chars().count() >= SHORTEST)
    }

    /// The one answer for a goal that a line shares the beginning of: "to get better at leading a team".
    fn by_beginning(&self, line: &str) -> Option<AnswerIx> {
        let said = folded_words(line);
        let shared = |text: &str| {
            let words = folded_words(text);
            let (_, goal) = words.split_first().filter(|(to, _)| TO.has(to))?;
            let from = |at: usize| said[at..].iter().zip(goal).take_while(|(a, b)| a == b).map(|(a, _)| a.chars().count());
            let longest = (0..said.len()).map(|at| (from(at).count(), from(at).sum::<usize>())).max()?;
            (longest.0 >= FEWEST_SHARED && longest.1 >= SHORTEST_SHARED).then_some(longest)
        };
        let mut best: Vec<_> = self.texts().filter_map(|(answer, text)| Some((shared(&text)?, answer))).collect();
        best.sort_unstable_by(|(a, _), (b, _)| b.cmp(a));
        match best.as_slice() {
            [(_, one)] => Some(*one),
            [(first, one), (second, _), ..] if first > second => Some(*one),
            _ => None,
        }
    }

    /// The answers that have the words of the line.
    fn by_own_words(&self, line: &str, doubtful: bool) -> TypedAnswer {
        // "No, I am coping" is no "not coping": its no is to what was asked before.
        let line = behind_a_no(line).unwrap_or(line);
        let answers: Vec<(AnswerIx, Vec<String>)> = self.texts().map(|(a, text)| (a, telling(&text))).collect();
        let known = || answers.iter().flat_map(|(_, words)| words.iter().map(String::as_str));
        let typed = telling(line);
        let mut slips = false;
        let meant: Vec<String> = typed
            .iter()
            .map(|word| match nearest(word, known()).filter(|near| is_slip(word, near, self.question.safety)) {
                // What names a kind of help is a word of its own: "mentor" is no "menos" of the answer for the young.
                Some(near) if !known().any(|k| k == word) && (KINDS.has(near) || !KINDS.has(word)) => {
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
                let turned = has(words, &turning().to_owned()) != has(&meant, &turning().to_owned());
                if enough && !turned && !slips && !doubtful && !self.question.safety && !opposes(&text, line, &meant) {
                    only(*answer)
                } else {
                    self.unless_denied(*answer, words, line, &meant)
                }
            }
            [] if self.question.safety => TypedAnswer::Unknown,
            // A word that only one answer has, beside others that none has.
            [] => {
                let by =
                    |word: &String| answers.iter().filter(|(_, words)| has(words, word)).map(|(a, _)| *a).collect::<Vec<_>>();
                let own: Vec<&String> = meant.iter().filter(|w| *w != turning() && !by(w).is_empty()).collect();
                let mut found: Vec<AnswerIx> = own.iter().flat_map(|w| by(w)).collect();
                found.sort_unstable();
                found.dedup();
                match found.as_slice() {
                    // One word of two says little: "find a job" is no "find a way of working", "lost my job" no "lost touch".
                    [only] if own.len() * 2 > meant.len() => {
                        let words = answers.iter().find(|(a, _)| a == only).map_or(&[][..], |(_, words)| words.as_slice());
                        self.unless_denied(*only, words, line, &meant)
                    }
                    _ => TypedAnswer::Unknown,
                }
            }
            several if several.len() <= MOST_MEANT => TypedAnswer::Perhaps(several.iter().map(|(a, _)| *a).collect()),
            _ => TypedAnswer::Unknown,
        }
    }

    /// Of answers that fit a time, the one that has another word of the line: "two years now, and I manage". A line that says no to
    /// something leaves all.
    pub(super) fn by_more_than_time(&self, named: Vec<AnswerIx>, line: &str) -> Vec<AnswerIx> {
        let said = telling(line);
        if said.iter().any(|word| word == turning()) {
            return named;
        }
        let texts: Vec<Vec<String>> = self.texts().map(|(_, text)| telling(&text)).collect();
        let has = |a: &AnswerIx, word: &String| texts.get(a.index()).is_some_and(|words| words.contains(word));
        let own = |a: &AnswerIx, word: &String| has(a, word) && named.iter().filter(|b| has(b, word)).count() == 1;
        let told: Vec<AnswerIx> = named.iter().copied().filter(|a| said.iter().any(|word| own(a, word))).collect();
        if told.len() == 1 { told } else { named }
    }

    /// What a line may mean whose words point to an answer: "none of these" beside it where the line says no to something and the
    /// answer doesn't, or says the opposite of it and no danger is asked about; nothing where there is no such answer.
    fn unless_denied(&self, answer: AnswerIx, words: &[String], line: &str, meant: &[String]) -> TypedAnswer {
        let turns = words.iter().any(|word| word == turning());
        if self.texts().nth(answer.index()).is_some_and(|(_, text)| contrary_of_only(&text, line)) {
            return TypedAnswer::Unknown;
        }
        let other = || self.texts().nth(answer.index()).is_some_and(|(_, text)| opposes(&text, line, meant));
        if (turns || affirmed(line).is_none()) && (self.question.safety || !other()) {
            return TypedAnswer::Perhaps(vec![answer]);
        }
        match or_none(answer, self.texts()) {
            several if several.is_empty() => TypedAnswer::Unknown,
            several => TypedAnswer::Perhaps(several),
        }
    }

    /// The only answer that has the words of what stands behind a no, where that tells something and denies nothing.
    pub(super) fn told_behind_a_no(&self, told: &str) -> Option<AnswerIx> {
        let tells = affirmed(told).is_none() && telling(told).iter().any(|word| word != turning());
        match self.by_words(told, true) {
            TypedAnswer::Perhaps(several) if tells && several.len() == 1 => several.first().copied(),
            _ => None,
        }
    }
}
