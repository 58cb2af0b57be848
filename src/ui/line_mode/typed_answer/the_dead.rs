//! Words of whoever sees or hears somebody who has died, where it is asked how that was.

use crate::base::hearing::bare;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{Answer, Question};
use crate::ui::line_mode::harm_roles::no_fear::tells_fear;

/// The answers of such a question: that it was somebody who has died, and that it frightens.
const DIED: &str = "died";
const FRIGHTENS: &str = "troubles";

/// Such words, without apostrophes.
#[rustfmt::skip]
const OF_THE_DEAD: Vocabulary = Vocabulary::new(
    &[
        "died", "has died", "who died", "passed away", "passed on", "he is dead", "hes dead", "she is dead", "shes dead",
        "is dead", "late husband", "late wife", "late partner", "late mother", "late mum", "late mom", "late father", "late dad",
        "late son", "late daughter", "late brother", "late sister", "late friend", "lost my husband", "lost my wife",
    ],
    &[
        "murio", "ha muerto", "fallecio", "ha fallecido", "esta muerto", "esta muerta", "difunto", "difunta", "fallecido",
        "fallecida", "descanse en paz", "en paz descanse",
    ],
);

/// Whether an answer is meant by a line that tells of somebody who has died: the one that says so, and, where it frightens, the one
/// that says that.
pub(crate) fn is_meant(question: &Question, answer: &Answer, line: &str) -> bool {
    let asked = question.safety && question.answer_named(DIED).is_some() && question.answer_named(FRIGHTENS).is_some();
    let spaced = format!(" {} ", bare(line));
    let told = || OF_THE_DEAD.all().any(|words| spaced.contains(&format!(" {words} ")));
    asked && (answer.id == DIED || answer.id == FRIGHTENS && tells_fear(line)) && told()
}
