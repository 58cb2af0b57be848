//! The words of a line that tell something, and which of them may be slips of a finger.

use crate::base::hearing::{heard, numbers};
use crate::base::text::words;
use crate::base::vocabulary::unaccented;
use crate::call::pencil::is_alike_in_english;
use crate::content::model::AnswerIx;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::typed_answer::small_words::{ASKS_YES_OR_NO, JOINTS, NEGATIONS, SMALL};

/// Letters of the shorter of two words of which one may be a slip, and of such words where danger is asked about.
const SHORTEST_SLIP: usize = 4;
const SHORTEST_SLIP_OF_DANGER: usize = 7;

/// The parts of a line that says several things.
pub(crate) fn parts(line: &str) -> Vec<&str> {
    let joined = |part: &&str| part.trim_matches(|c: char| !c.is_alphanumeric()).len() > 1;
    all_parts(line).filter(joined).collect()
}

/// The numbers that are all of such a part: the 2 of "I drink, 2 and I gamble".
pub(crate) fn lone_numbers(line: &str) -> Vec<usize> {
    all_parts(line).filter_map(numbers).flatten().collect()
}

fn all_parts(line: &str) -> impl Iterator<Item = &str> {
    let mut parts: Vec<&str> = line.split([',', ';']).collect();
    for joint in JOINTS.all() {
        parts = parts.into_iter().flat_map(|part| part.split(joint)).collect();
    }
    parts.into_iter().map(str::trim)
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

/// The word that all are heard as which turn what is said into its opposite.
pub(crate) fn turning() -> &'static str {
    NEGATIONS.all().next().unwrap_or_default()
}

/// The words of a line that tell something.
pub(crate) fn telling(line: &str) -> Vec<String> {
    let bare = unaccented(line).replace('\'', "");
    let words = words(&bare).filter(|w| !SMALL.has(w));
    let alike = |word: &str| {
        let same = [NEGATIONS, SOMEONE].into_iter().find(|words| words.has(word));
        same.and_then(|words| words.all().next()).unwrap_or(word).to_owned()
    };
    let mut out: Vec<String> = Vec::new();
    for word in words.map(alike) {
        if !out.contains(&word) {
            out.push(word);
        }
    }
    out
}

/// The answer that a question names which a yes or a no answers: "are you 18 or over?".
pub(crate) fn asked_about(said: &str, answers: &[(AnswerIx, String)]) -> Option<AnswerIx> {
    let last = said.trim_end().strip_suffix('?')?.rsplit([':', ',', '.', '?', '¿']).next()?;
    let last = heard(last);
    ASKS_YES_OR_NO.has(first_word(&unaccented(&last))).then_some(())?;
    let asked = telling(&last);
    let shared = |text: &str| telling(text).iter().filter(|word| asked.contains(word)).count();
    let most = answers.iter().map(|(_, text)| shared(text)).max().filter(|most| *most > 0)?;
    let mut named = answers.iter().filter(|(_, text)| shared(text) == most).map(|(a, _)| *a);
    named.next().filter(|_| named.next().is_none())
}

/// Whether a word may be another with one slip of a finger; short words and numbers are never taken for one: "wine" is no "win".
/// Where danger is asked about, everyday words are near to grave ones, and only long ones count, or the same with another ending:
/// "tired" is no "tried" and "hear" no "year", but "scared" is "scares".
pub(crate) fn is_slip(word: &str, known: &str, safety: bool) -> bool {
    let swapped = {
        let (mut a, mut b): (Vec<char>, Vec<char>) = (word.chars().collect(), known.chars().collect());
        a.sort_unstable();
        b.sort_unstable();
        a == b
    };
    let letters = !word.contains(|c: char| c.is_ascii_digit()) && !known.contains(|c: char| c.is_ascii_digit());
    let shortest = word.chars().count().min(known.chars().count());
    let likely = if safety {
        is_alike_in_english(word, known) || shortest >= SHORTEST_SLIP_OF_DANGER && strsim::osa_distance(word, known) == 1
    } else {
        // Two letters off it still begins as it was meant: "leaving" is no "wearing".
        let begins = word.chars().next() == known.chars().next() || strsim::osa_distance(word, known) == 1;
        shortest >= SHORTEST_SLIP && begins || swapped
    };
    letters && likely && word != known
}

/// Whether two ways to ask a question have nearly the same words.
pub(crate) fn says_the_same(say: &str, ask: &str) -> bool {
    let (say, ask) = (telling(&heard(say)), telling(&heard(ask)));
    let shared = ask.iter().filter(|word| say.contains(word)).count();
    // Two thirds of what is written.
    shared * 3 >= ask.len() * 2
}

#[cfg(test)]
mod tests {
    use crate::ui::line_mode::typed_answer::telling::is_slip;

    #[test]
    fn everyday_words_are_no_slips_where_danger_is_asked_about() {
        for (word, known) in [("tired", "tried"), ("cried", "tried"), ("hear", "year"), ("year", "hear"), ("wine", "win")] {
            assert!(!is_slip(word, known, true), "{word}");
        }
        assert!(!is_slip("leaving", "wearing", false) && !is_slip("feeling", "telling", false));
        assert!(is_slip("promtoin", "promotion", false) && is_slip("kearning", "learning", false));
        assert!(is_slip("scared", "scares", true) && is_slip("tired", "tried", false) && !is_slip("wine", "win", false));
        assert!(
            is_slip("faintedd", "fainted", true) && is_slip("alchohol", "alcohol", true) && !is_slip("fainted", "fainted", true)
        );
    }
}
