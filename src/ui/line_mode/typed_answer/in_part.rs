//! A line that says an answer and more: "3 and my appetite is gone". Nothing of it is dropped without a word.

use std::slice::from_ref;

use crate::base::address::without_address;
use crate::base::hearing::{bare, number, numbers, rows};
use crate::base::plain_reply::{begins_plainly, plain_reply};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{Answer, AnswerIx, AnswerSet, Choose, Question, Reply};
use crate::ui::line_mode::spelt_out::spelt_out;
use crate::ui::line_mode::typed_answer::age::{of_age, of_age_among};
use crate::ui::line_mode::typed_answer::denied::{denied_words, or_none, without_denied_parts};
use crate::ui::line_mode::typed_answer::telling::{lone_numbers, parts, telling, turning};
use crate::ui::line_mode::typed_answer::{MOST_MEANT, Offered, TypedAnswer};
use crate::ui::line_mode::whom::AboutWhom;

/// What stands between an answer and what is said behind it.
const JOINTS: Vocabulary = Vocabulary::new(
    &[", and ", ", but ", ", ", "; ", ". ", " and ", " but ", " because ", " plus "],
    &[", y ", ", pero ", " y ", " pero ", " porque "],
);

/// What stands between numbers of which one is meant.
const OR: Vocabulary = Vocabulary::new(&[" or "], &[" o "]);

/// Words of a sentence behind a number.
const FEWEST_WORDS: usize = 2;

/// Words beside numbers that leave all of them meant: "1, 2 and maybe 4". Behind any other, which of them are is asked.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "and", "maybe", "perhaps", "possibly", "probably", "also", "too", "plus", "number", "numbers", "answer", "answers",
        "option", "the", "a", "bit", "of", "i", "think", "guess", "suppose", "please",
    ],
    &[
        "y", "quiza", "quizas", "tal", "vez", "tambien", "ademas", "posiblemente", "probablemente", "numero", "numeros",
        "respuesta", "opcion", "el", "la", "los", "las", "un", "poco", "de", "creo", "que", "por", "favor",
    ],
);

/// Words of whoever says no more than that it is about themselves, without apostrophes.
#[rustfmt::skip]
const ABOUT_ME: Vocabulary = Vocabulary::new(
    &["me", "myself", "its me", "it is me", "its for me", "for me", "about me", "its about me", "just me", "i am", "for myself"],
    &[
        "yo", "soy yo", "de mi", "para mi", "sobre mi", "es para mi", "es de mi", "es sobre mi", "a mi", "por mi", "yo mismo",
        "yo misma", "mio",
    ],
);

/// Whether an answer says whom all this is about, as a line does that says no more than that: whoever types, one answer for
/// each age, or somebody else.
pub(super) fn is_about_them(question: &Question, answer: &Answer, line: &str) -> bool {
    let both = question.answer_named("adult").is_some() && question.answer_named("under-18").is_some();
    let about_me = ["adult", "under-18"].contains(&answer.id.as_str());
    let said = spelt_out(&bare(line));
    both && match AboutWhom::read(&said) {
        Some(AboutWhom::Me) => about_me,
        Some(AboutWhom::Another) => answer.not_led,
        None => about_me && says_about_me(line) || answer.not_led && AboutWhom::names_another(&said),
    }
}

/// Whether a line says no more than that it is about whoever types.
pub(crate) fn says_about_me(line: &str) -> bool {
    ABOUT_ME.has(&bare(line))
}

/// A line before its first joint, and behind it.
pub(super) fn parted(line: &str) -> Option<(&str, &str)> {
    let at = |joint: &'static str| line.find(joint).map(|at| (at, joint));
    // At the same place the longest.
    let (at, joint) = JOINTS.all().filter_map(at).min_by_key(|(at, joint)| (*at, std::cmp::Reverse(joint.len())))?;
    Some((line.get(..at)?.trim(), line.get(at + joint.len()..)?.trim()))
}

/// What stands behind a yes in a line: "I hardly go out" of "yes, and I hardly go out".
pub(crate) fn behind_a_yes(line: &str) -> Option<&str> {
    let number = || line.split_once(' ').filter(|(_, rest)| numbers(rest).is_some());
    let (yes, rest) = parted(line).or_else(number)?;
    let agrees = plain_reply(yes) == Some(crate::base::plain_reply::PlainReply::Yes);
    let more = rest.split_whitespace().count() >= FEWEST_WORDS || numbers(rest).is_some();
    (agrees && more && plain_reply(rest).is_none()).then_some(rest)
}

/// The answers that a line means, of whatever kind, where it is clear which.
pub(crate) fn answers_of(said: &TypedAnswer) -> AnswerSet {
    match said {
        TypedAnswer::Perhaps(several) if several.len() == 1 => several.iter().copied().collect(),
        TypedAnswer::PerhapsAll(set) | TypedAnswer::Given(Reply::Chosen(set)) => *set,
        _ => AnswerSet::default(),
    }
}

impl Offered<'_> {
    /// Numbers with words between them, "1, 2 and maybe 4" or "1, I mean 4", of which none is taken and none dropped: they are asked
    /// about together, or nothing is caught where they aren't all answers. None where there is no number behind the first part.
    pub(super) fn numbers_and_more(&self, line: &str) -> Option<TypedAnswer> {
        let last = self.question.offered(self.led).len() + 1;
        let (first, rest) = parted(line).filter(|_| !self.led)?;
        let mut all = rows(first, last)?;
        let plain = bare(rest);
        let counts = |word: &&str| word.contains(|c: char| c.is_ascii_digit()) || number(word).is_some();
        // "2 and 4. Nobody helps me" has its numbers in a sentence of their own.
        let none_behind = |rest: &str| !words(&bare(rest)).any(|word| counts(&word));
        let apart = line.split_once(". ").is_some_and(|(first, rest)| rows(first, last).is_some() && none_behind(rest));
        let words = || words(&plain);
        let behind: Vec<Option<usize>> = words().filter(counts).map(number).collect();
        if behind.is_empty() || apart {
            return None;
        }
        // "1, im 41" says the same twice.
        if let ([row], Some(aged)) = (all.as_slice(), of_age(self.question, rest, last)) {
            let both: AnswerSet = [AnswerIx(row.saturating_sub(1)), aged].into_iter().collect();
            let same = TypedAnswer::Given(Reply::Chosen(both));
            return Some(if both.len() == 1 { same } else { TypedAnswer::Perhaps(both.iter().collect()) });
        }
        let Some(behind) = behind.into_iter().collect::<Option<Vec<usize>>>() else { return Some(TypedAnswer::Unknown) };
        all.extend(behind);
        if all.iter().any(|n| *n == 0 || *n >= last) {
            return Some(TypedAnswer::Unknown);
        }
        let set: AnswerSet = all.iter().map(|n| AnswerIx(n - 1)).collect();
        let each = self.question.choose == Choose::Many && words().all(|word| counts(&word) || BESIDE.has(word));
        Some(match set.len() {
            _ if each && self.question.allows(set) => TypedAnswer::PerhapsAll(set),
            few if few <= MOST_MEANT => TypedAnswer::Perhaps(set.iter().collect()),
            _ => TypedAnswer::Unknown,
        })
    }

    /// Numbers of which one is meant, "2 or 1": which, is asked.
    pub(super) fn either_number(&self, line: &str) -> Option<TypedAnswer> {
        let last = self.question.offered(self.led).len();
        let joint = OR.all().find(|or| line.contains(or)).filter(|_| !self.led)?;
        let all: Vec<usize> = line.split(joint).map(|n| number(n.trim().trim_end_matches(','))).collect::<Option<_>>()?;
        let set: AnswerSet = all.iter().filter(|n| (1..=last).contains(*n)).map(|n| AnswerIx(n - 1)).collect();
        let offered = all.iter().all(|n| (1..=last).contains(n)) && (2..=MOST_MEANT).contains(&set.len());
        offered.then(|| TypedAnswer::Perhaps(set.iter().collect()))
    }

    /// An answer by its number, and what is said behind it.
    pub(super) fn number_and_more(&self, line: &str) -> Option<TypedAnswer> {
        let last = self.question.offered(self.led).len() + 1;
        let whole = line.split_once(". ").filter(|(first, _)| rows(first, last).is_some());
        let (first, rest) = whole.or_else(|| parted(line))?;
        let numbered = first.contains(|c: char| c.is_ascii_digit()) && rows(first, last).is_some() && rows(rest, last).is_none();
        if self.led || !numbered || rest.split_whitespace().count() < FEWEST_WORDS || !rest.contains(char::is_alphabetic) {
            return None;
        }
        // "3, not sure" and "3, no, 4" take it back.
        if plain_reply(rest).or_else(|| begins_plainly(rest)).is_some() {
            return None;
        }
        let TypedAnswer::Given(reply) = self.exact(first) else { return None };
        let Reply::Chosen(set) = reply else { return Some(TypedAnswer::InPart(reply)) };
        if set.len() == 1 && !self.question.safety && set.iter().all(|answer| self.has_words_of(answer, rest)) {
            return Some(TypedAnswer::Given(reply));
        }
        let others = answers_of(&self.role_told(rest, self.meant(rest, true)));
        let all: AnswerSet = set.iter().chain(others.iter()).collect();
        if self.question.choose == Choose::Many && all != set && self.question.allows(all) {
            return Some(TypedAnswer::PerhapsAll(all));
        }
        match (self.question.safety, set.len()) {
            (false, _) => Some(TypedAnswer::InPart(reply)),
            (true, 1) => Some(TypedAnswer::Perhaps(set.iter().collect())),
            (true, _) => Some(TypedAnswer::PerhapsAll(set)),
        }
    }

    /// Who all this is about, where that is asked, by a line that tells it beside other things: "na me. i am 34. how long?".
    /// Nothing is taken without a yes where somebody else is named, too.
    fn whom_among(&self, line: &str, doubtful: bool) -> Option<TypedAnswer> {
        let (young, adult) = self.question.answer_named("under-18").zip(self.question.answer_named("adult"))?;
        let another = self.question.answers.iter().position(|answer| answer.not_led).map(AnswerIx).filter(|_| !self.led)?;
        let rows = self.question.offered(self.led).len() + 1;
        let parts: Vec<String> = line.split(['.', '?', '!']).flat_map(parts).map(without_address).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let spoken = |part: &str| spelt_out(&bare(part));
        let me = |part: &&str| says_about_me(part) || AboutWhom::read(&spoken(part)) == Some(AboutWhom::Me);
        if AboutWhom::begins_with_another(&spoken(line)) {
            return Some(TypedAnswer::Perhaps(vec![another]));
        }
        let aged = of_age_among(self.question, line, &parts, rows);
        // "I'm over 18?" asks itself; of "me, 34. how long?" the end alone asks.
        let aged_in = |part| of_age_among(self.question, part, from_ref(&part), rows);
        let told_last = || parts.last().is_some_and(|last| me(last) || aged_in(*last).is_some());
        match aged {
            _ if aged.is_none() && !parts.iter().any(me) => None,
            Some(aged) if AboutWhom::names_anybody(&spoken(line)) => Some(TypedAnswer::Perhaps(vec![aged, another])),
            Some(aged) if doubtful && told_last() => Some(TypedAnswer::Perhaps(vec![aged])),
            Some(aged) => Some(TypedAnswer::InPart(Reply::Chosen(AnswerSet::only(aged)))),
            None if AboutWhom::names_anybody(&spoken(line)) => Some(TypedAnswer::Perhaps(vec![adult, young, another])),
            None => Some(TypedAnswer::Perhaps(vec![adult, young])),
        }
    }

    /// What a line means at a question about danger beside a symptom that it denies, which isn't offered with it.
    pub(super) fn beside_denied(&self, line: &str) -> Option<TypedAnswer> {
        let left = without_denied_parts(line, &self.question.answers).filter(|_| self.question.safety && !self.led)?;
        let said = self.role_told(&left, self.meant(&left, true));
        matches!(said, TypedAnswer::Perhaps(_)).then_some(said)
    }

    /// An answer, and the others that have a word of it which the rest of the line denies, or else none of these: "I never get a
    /// rest" isn't "a rest still helps" alone.
    fn unless_turned(&self, answer: AnswerIx, rest: &str) -> Vec<AnswerIx> {
        let texts: Vec<(AnswerIx, Vec<String>)> = self.texts().map(|(a, text)| (a, telling(&text))).collect();
        let has = |a: AnswerIx, word: &String| texts.iter().any(|(b, words)| *b == a && words.contains(word));
        let Some(turned) = denied_words(rest).into_iter().find(|word| has(answer, word)) else { return vec![answer] };
        let with_it: Vec<AnswerIx> = texts.iter().map(|(a, _)| *a).filter(|a| has(*a, &turned)).collect();
        match with_it.len() {
            2..=MOST_MEANT => with_it,
            _ => or_none(answer, self.texts()),
        }
    }

    /// Whether the words behind a number are those of its answer: "answer 7, to feel better".
    fn has_words_of(&self, answer: AnswerIx, rest: &str) -> bool {
        let said = telling(rest);
        let words = self.texts().find(|(a, _)| *a == answer).map(|(_, text)| telling(&text)).unwrap_or_default();
        !said.is_empty() && said.iter().all(|word| words.contains(word)) && !said.iter().any(|word| word == turning())
    }

    /// The answer that a line begins with in words, which has to be asked, where no danger is asked about and nothing behind it is
    /// a reply: "mostly all right, not sleeping", but not "well, not really".
    pub(super) fn first_part(&self, line: &str, doubtful: bool) -> TypedAnswer {
        if let Some(said) = self.whom_among(line, doubtful) {
            return said;
        }
        let Some((first, rest)) = parted(line).filter(|_| !self.question.safety && !self.led) else {
            return TypedAnswer::Unknown;
        };
        let plain = plain_reply(rest).or_else(|| begins_plainly(rest)).or_else(|| plain_reply(first)).is_some();
        if plain || !lone_numbers(rest).is_empty() {
            return TypedAnswer::Unknown;
        }
        let meant = self.meant(first, false);
        // "Not great, struggling": of what the first part leaves open, the second tells one.
        let told = answers_of(&self.meant(rest, false));
        let open = |several: &[AnswerIx]| told.len() == 1 && several.iter().any(|a| told.has(*a));
        let meant: Vec<AnswerIx> = match &meant {
            TypedAnswer::Perhaps(several) if several.len() > 1 && open(several) => told.iter().collect(),
            meant => answers_of(meant).iter().collect(),
        };
        match meant.as_slice() {
            [one] => TypedAnswer::Perhaps(self.unless_turned(*one, rest)),
            _ => TypedAnswer::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{behind_a_yes, parted};
    use crate::base::hearing::heard;

    #[test]
    fn a_line_is_parted_where_more_is_said() {
        assert_eq!(parted("3, and my appetite is gone"), Some(("3", "my appetite is gone")));
        assert_eq!(parted("banana"), None);
        assert_eq!(behind_a_yes(&heard("Yes, and I hardly go out")), Some("i hardly go out"));
        assert_eq!((behind_a_yes("yes, and 4"), behind_a_yes("yes 4")), (Some("4"), Some("4")));
        for line in ["yes", "yes, yes", "yes that one", "i hardly go out, and yes", "no, and i hardly go out"] {
            assert_eq!(behind_a_yes(line), None, "{line}");
        }
    }
}
