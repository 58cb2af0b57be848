//! What a line says no to: "no drugs" and "I don't drink" name what isn't so, and so offer it never as the only thing meant.

use crate::base::hearing::bare;
use crate::base::plain_reply::is_a_none;
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_heard_as;
use crate::content::model::{Answer, AnswerIx};
use crate::ui::line_mode::typed_answer::telling::turning;

/// Words that deny what stands behind them.
const DENIES: Vocabulary = Vocabulary::new(
    &["no", "not", "never", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "havent", "hasnt", "without", "neither", "nor"],
    &["no", "nunca", "jamas", "sin", "tampoco", "ni"],
);

/// What leaves it said, behind one of those: "I don't know, I drink", "I can't stop" and "not only".
const LEAVES_IT: Vocabulary = Vocabulary::new(
    &["know", "stop", "only", "sure", "just", "remember", "care", "mind", "want", "idea"],
    &["se", "solo", "paro", "puedo", "recuerdo", "importa", "quiero"],
);

/// Where what is denied ends.
const TURNS: Vocabulary = Vocabulary::new(&["but", "and", "because", "though", "so"], &["pero", "y", "porque", "aunque"]);

/// Words behind a "not" that it denies, at most: "I haven't touched a drink".
const REACH: usize = 3;

/// A line without what it denies; none where it denies nothing.
pub(super) fn affirmed(line: &str) -> Option<String> {
    let mut kept: Vec<String> = Vec::new();
    let mut denies = false;
    for clause in line.split([',', ';', '.']) {
        let clause = bare(clause);
        let words: Vec<&str> = clause.split(' ').collect();
        let mut denied = 0;
        for (at, word) in words.iter().enumerate() {
            if TURNS.has(word) {
                denied = 0;
            }
            if DENIES.has(word) && !words.get(at + 1).is_some_and(|next| LEAVES_IT.has(next)) {
                denies = true;
                denied = REACH + 1;
            }
            if denied > 0 {
                denied -= 1;
            } else {
                kept.push((*word).to_owned());
            }
        }
    }
    denies.then(|| kept.join(" "))
}

/// Whether a line names an answer by its `heard-as` only to deny it: "no drugs", but not "no sleep", which is listed as it stands.
pub(crate) fn is_denied(answer: &Answer, line: &str) -> bool {
    let Some(affirmed) = affirmed(line) else { return false };
    let listed = answer.heard_as.iter().filter(|phrase| bare(phrase).split(' ').any(says_not));
    let as_it_stands = Answer { heard_as: listed.cloned().collect(), ..answer.clone() };
    is_heard_as(answer, line) && !is_heard_as(answer, &affirmed) && !is_heard_as(&as_it_stands, line)
}

/// What a line may mean whose words point to an answer: beside it "none of these", where the line says no to something and the
/// answer doesn't; nothing where there is no such answer.
pub(crate) fn unless_denied(
    answer: AnswerIx,
    answers: impl Iterator<Item = (AnswerIx, String)>,
    words: &[String],
    line: &str,
) -> Vec<AnswerIx> {
    if affirmed(line).is_none() || words.iter().any(|word| word == turning()) {
        return vec![answer];
    }
    let nones = answers.filter(|(_, text)| is_a_none(text)).map(|(a, _)| a);
    let several: Vec<AnswerIx> = std::iter::once(answer).chain(nones.filter(|a| *a != answer)).collect();
    if several.len() > 1 { several } else { Vec::new() }
}

/// Words of a listed phrase that say "not" themselves.
fn says_not(word: &str) -> bool {
    DENIES.has(word) || ["cant", "cannot", "hardly", "apenas"].contains(&word)
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::typed_answer::denied::affirmed;

    #[test]
    fn what_is_denied_is_left_out() {
        for (line, left) in [
            ("no drugs", Some("")),
            ("i don't drink", Some("i")),
            ("i never touch drugs", Some("i")),
            ("i don't sleep but i drink", Some("i but i drink")),
            ("no, i drink", Some("i drink")),
            ("i can't stop drinking", None),
            ("i don't know, i drink", None),
            ("i drink", None),
            ("", None),
        ] {
            assert_eq!(affirmed(line).as_deref(), left, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(affirmed("no bebo").as_deref(), Some(""));
            assert_eq!(affirmed("bebo y no duermo").as_deref(), Some("bebo y"));
        });
    }
}
