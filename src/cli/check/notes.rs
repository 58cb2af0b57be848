//! What `check` notes although nothing fails: each may be meant, and each may be a slip.

use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::base::phrases::say;
use crate::cli::check::advice::what_to_do;
use crate::cli::check::given_file::GivenFile;
use crate::cli::output::grouped;
use crate::content::model::Questionnaire;
use crate::engine::answer_sheets as sheets;
use crate::prover::diagram::Budget;
use crate::prover::masked::{MaskedOutcome, masked};
use crate::prover::unasked::{UnaskedQuestion, unasked};

/// What is noted of a file.
#[derive(Default)]
pub(crate) struct Notes {
    /// Outcomes that one of a later pace hides.
    masked: Vec<MaskedOutcome>,
    /// Questions about danger that few people are asked.
    unasked: Vec<UnaskedQuestion>,
}

impl Notes {
    pub(crate) fn find(questionnaire: &Questionnaire) -> Self {
        Self { masked: masked(questionnaire, Budget::default()), unasked: unasked(questionnaire, Budget::default()) }
    }

    /// The notes as lines. `sheets`: how many answer sheets there are, where they were counted.
    pub(crate) fn as_text(&self, q: &Questionnaire, file: GivenFile<'_>, sheets: Option<&BigUint>) -> String {
        let masked = self.masked.iter().map(|m| {
            let (hidden, shown) = (q.outcome(m.hidden), &q.outcome(m.shown).id);
            let (sheet, line, id) = (sheets::written(q, &m.sheet), file.line(hidden.at), &hidden.id);
            let note = say!("check-note-masked", id = id, line = line, shown = shown);
            format!("{note}\n         {sheet}\n{}", what_to_do(&say!("check-note-masked-advice", id = id)))
        });
        let unasked = self.unasked.iter().map(|u| {
            let question = q.question(u.question);
            let (sheet, line, id) = (sheets::written(q, &u.sheet), file.line(question.at), &question.id);
            let field = if question.asked_when.is_some() { "asked-when" } else { "unless" };
            let note = match (&u.count, sheets) {
                (Some(count), Some(all)) => {
                    say!("check-note-unasked-counted", id = id, line = line, count = grouped(count), all = grouped(all))
                }
                _ => say!("check-note-unasked", id = id, line = line),
            };
            let advice = say!("check-note-unasked-advice", id = id, field = field);
            format!("{note}\n         {sheet}\n{}", what_to_do(&advice))
        });
        masked.chain(unasked).collect()
    }

    pub(crate) fn masked_as_json(&self, q: &Questionnaire) -> Value {
        let one = |m: &MaskedOutcome| json!({"hidden": q.outcome(m.hidden).id, "shown": q.outcome(m.shown).id, "sheet": sheets::as_value(q, &m.sheet)});
        self.masked.iter().map(one).collect()
    }

    pub(crate) fn unasked_as_json(&self, q: &Questionnaire) -> Value {
        let one = |u: &UnaskedQuestion| {
            let count = u.count.as_ref().map(ToString::to_string);
            json!({"question": q.question(u.question).id, "sheets": count, "sheet": sheets::as_value(q, &u.sheet)})
        };
        self.unasked.iter().map(one).collect()
    }
}
