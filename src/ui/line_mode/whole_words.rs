//! What a line that may be about anything names: by whole words alone, and never what it denies.

use crate::base::text::folded_words;
use crate::call::pencil::is_alike;
use crate::content::model::Answer;
use crate::ui::line_mode::Talk;
use crate::ui::line_mode::typed_answer::denied::{affirmed, says_not};

/// Letters of both words at the least where they differ by an ending.
const LETTERS: usize = 4;

/// Whether two words are the same but for an ending, and neither is so short that another word is meant: "wee" is no "weed".
pub(crate) fn is_same_word(a: &str, b: &str) -> bool {
    a == b || a.len().min(b.len()) >= LETTERS && is_alike(a, b)
}

/// Whether all words of something that an answer is heard as stand in a line, which denies none of them, unless it is heard so.
pub(crate) fn has_whole(answer: &Answer, line: &str) -> bool {
    let (all, kept) = (folded_words(line), folded_words(&undenied(line)));
    let holds = |phrase: Vec<String>| {
        let said = if phrase.iter().any(|word| says_not(word)) { &all } else { &kept };
        let same = |some: &[String]| some.iter().zip(&phrase).all(|(a, b)| is_same_word(a, b));
        !phrase.is_empty() && said.windows(phrase.len()).any(same)
    };
    answer.heard_as.iter().map(|listed| folded_words(listed)).any(holds)
}

/// A line without what it denies.
pub(crate) fn undenied(line: &str) -> String {
    affirmed(line).unwrap_or_else(|| line.to_owned())
}

impl Talk<'_, '_> {
    /// The audiences that a line about anything names, which it doesn't deny.
    pub(crate) fn kinds_told(&self, line: &str) -> Vec<String> {
        self.kinds_by(line, false)
    }
}

#[cfg(test)]
mod tests {
    use super::{is_same_word, undenied};

    #[test]
    fn a_short_word_is_no_other_one() {
        assert!(is_same_word("drinks", "drinking") && is_same_word("bet", "bet") && is_same_word("debt", "debts"));
        assert!(!is_same_word("wee", "weed") && !is_same_word("class", "glass") && !is_same_word("bet", "bets"));
        assert!(!undenied("i dont drink, i said a class near me").contains("drink"));
    }
}
