//! A file that is too large to prove: where, and what makes it so.

use num_bigint::BigUint;

use crate::cli::output::{grouped, listed};
use crate::content::model::Questionnaire;
use crate::prover::diagram::TooLarge;

/// Questions and conditions that are named; the others are counted.
const NAMED: usize = 8;

/// Why nothing is decided, as a line.
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

/// The answers that have to be remembered where a diagram becomes too large, and the named conditions that read them.
pub(crate) fn held_there(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let questions = listed(large.held_questions.iter().map(|q| questionnaire.question(*q).id.as_str()), NAMED);
    let conditions = listed(large.conditions.iter().map(|c| questionnaire.conditions[c.index()].name.as_str()), NAMED);
    match (questions.as_str(), conditions.as_str()) {
        ("", _) => String::new(),
        (_, "") => format!(". The answers that have to be remembered there are those of {questions}"),
        _ => format!(". The answers that have to be remembered there are those of {questions}, for the conditions {conditions}"),
    }
}
