//! A line that has lost its "I": "am fine", "was hit", "want to start a shop".

use crate::base::hearing::bare;
use crate::base::vocabulary::Vocabulary;

/// How such a line begins. In Spanish the verb says who it is.
const BEGINS: Vocabulary = Vocabulary::new(&["am ", "was ", "want to "], &[]);
/// What stands behind that where it asks, or tells of something else.
const NOT_I: Vocabulary = Vocabulary::new(&["i", "it", "he", "she", "that", "this", "there", "my", "the"], &[]);

/// A heard line with the "I" that it has lost; none where it has lost none.
pub(crate) fn with_its_i(line: &str) -> Option<String> {
    let next = bare(BEGINS.behind(line)?.split(' ').next()?);
    (!next.is_empty() && !NOT_I.has(&next)).then(|| format!("i {line}"))
}

#[cfg(test)]
mod tests {
    use super::with_its_i;

    #[test]
    fn a_dropped_i_is_told_from_a_question() {
        for (line, whole) in [("am fine", "i am fine"), ("was hit", "i was hit"), ("want to rest", "i want to rest")] {
            assert_eq!(with_its_i(line).as_deref(), Some(whole));
        }
        for line in ["am i fine", "was it bad", "was he there", "am", "amber", "i am fine", "wants to rest", ""] {
            assert_eq!(with_its_i(line), None, "{line}");
        }
    }
}
