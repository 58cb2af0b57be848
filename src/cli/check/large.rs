//! A file of which too much is to be worked out: where, and what makes it so.

use num_bigint::BigUint;

use crate::cli::check::grouped;
use crate::content::model::Questionnaire;
use crate::prover::diagram::TooLarge;

/// So many questions and conditions are named; of the others it is said how many there are.
const NAMED: usize = 8;

/// Why nothing is decided, in a line.
pub(crate) fn too_large(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let id = &questionnaire.question(large.question).id;
    if large.nodes == 0 {
        return format!(
            "NOT DECIDED: the question `{id}` has too many sets of answers that the rules tell apart. Name fewer of its answers one by one.\n"
        );
    }
    format!(
        "NOT DECIDED: what the rules can tell apart is too much to work out; the diagram got as far as the question `{id}`, with {} nodes{}. \
         Conditions that count signs of many questions, or that join answers far apart, make it large: have fewer of them, or \
         let them read fewer questions, or ask those one after the other.\n",
        grouped(&BigUint::from(large.nodes)),
        held_there(questionnaire, large)
    )
}

/// Which answers have to be remembered where a diagram becomes too large, and for which named conditions.
pub(crate) fn held_there(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let questions = some(large.held_questions.iter().map(|q| questionnaire.question(*q).id.as_str()));
    let conditions = some(large.conditions.iter().map(|c| questionnaire.conditions[c.index()].name.as_str()));
    match (questions.as_str(), conditions.as_str()) {
        ("", _) => String::new(),
        (_, "") => format!(". The answers that have to be remembered there are those of {questions}"),
        _ => format!(". The answers that have to be remembered there are those of {questions}, for the conditions {conditions}"),
    }
}

fn some<'a>(ids: impl ExactSizeIterator<Item = &'a str>) -> String {
    let more = ids.len().saturating_sub(NAMED);
    let named: Vec<String> = ids.take(NAMED).map(|id| format!("`{id}`")).collect();
    match more {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}
