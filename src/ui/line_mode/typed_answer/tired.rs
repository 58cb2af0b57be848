//! Whoever doesn't sleep and is tired: an answer about days without sleep, and without being tired, is never the only one offered.

use crate::base::hearing::bare;
use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::AnswerIx;
use crate::ui::line_mode::typed_answer::{Offered, TypedAnswer};

/// The answers about nights without tiredness and about drink, and the one that none fits.
const NOT_TIRED: &str = "racing";
const DRINK: &str = "drink-drugs";
const NONE_OF_THESE: &str = "none";

/// Words of whoever is tired, as they begin.
const TIRED: Vocabulary = Vocabulary::new(
    &["tired", "exhaust", "shattered", "knackered", "drained", "worn", "wiped", "fatigue"],
    &["cansad", "agotad", "rendid", "fatigad", "exhaust", "cansancio"],
);
/// What denies it, so many words before it at most.
const NOT: Vocabulary = Vocabulary::new(&["not", "never", "dont", "isnt", "without", "no"], &["no", "sin", "ni", "nunca"]);
const REACH: usize = 2;

/// A small child, which without its accent is the verb of drinking, too.
#[rustfmt::skip]
const A_BABY: Vocabulary = Vocabulary::new(&[], &["mi bebe", "un bebe", "una bebe", "el bebe", "la bebe", "al bebe", "del bebe"]);

/// Whether a line says that somebody is tired: "shattered", but not "not even tired".
fn tells_of_tiredness(line: &str) -> bool {
    let words = folded_words(line);
    let tired = |word: &String| TIRED.all().any(|begins| word.starts_with(begins));
    let denied = |at: usize| words[at.saturating_sub(REACH)..at].iter().any(|word| NOT.has(word));
    (0..words.len()).any(|at| tired(&words[at]) && !denied(at))
}

impl Offered<'_> {
    /// The answers that a line may mean, with "none of these" beside the one about not being tired, where the line tells otherwise.
    pub(super) fn unless_tired(&self, line: &str, several: Vec<AnswerIx>) -> Vec<AnswerIx> {
        let named = |id: &str| self.question.answer_named(id).filter(|_| !self.led);
        let Some(racing) = named(NOT_TIRED).filter(|racing| several.contains(racing) && tells_of_tiredness(line)) else {
            return several;
        };
        let mut out = several;
        let said = format!(" {} ", bare(line));
        let without = A_BABY.all().fold(said.clone(), |said, baby| said.replace(&format!(" {baby} "), " "));
        if without != said {
            let drinks = |a: &AnswerIx| match self.meant(without.trim(), true) {
                TypedAnswer::Perhaps(several) => several.contains(a),
                _ => false,
            };
            out.retain(|a| named(DRINK) != Some(*a) || drinks(a));
        }
        out.extend(named(NONE_OF_THESE).filter(|none| *none != racing && !out.contains(none)));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::tells_of_tiredness;
    use crate::base::phrases::{Language, within};

    #[test]
    fn whoever_is_tired_is_told_from_whoever_is_not() {
        for line in ["not sleeping and shattered", "I don't sleep because of the baby and I'm exhausted", "so tired"] {
            assert!(tells_of_tiredness(line), "{line}");
        }
        for line in ["no sleep, not tired", "I haven't slept and I'm not even tired", "up all night", ""] {
            assert!(!tells_of_tiredness(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(tells_of_tiredness("no duermo por el bebe y estoy agotada"));
            assert!(!tells_of_tiredness("no duermo y no estoy cansado") && !tells_of_tiredness("sin cansancio"));
        });
    }
}
