//! What `check` notes although nothing fails: each may be meant, and each may be a slip.

use num_bigint::BigUint;
use serde_json::{Value, json};

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
            format!(
                "NOTE  `{id}` (line {line}) wants help sooner than `{shown}`, and holds on this sheet, too; but `{shown}` stands before \
                 it:\n         {sheet}\n         what to do: if the sooner one should win, move `{id}` up.\n"
            )
        });
        let unasked = self.unasked.iter().map(|u| {
            let question = q.question(u.question);
            let (sheet, line, id) = (sheets::written(q, &u.sheet), file.line(question.at), &question.id);
            let field = if question.asked_when.is_some() { "asked-when" } else { "unless" };
            let how_many = match (&u.count, sheets) {
                (Some(count), Some(all)) => format!("{} of the {} answer sheets lead", grouped(count), grouped(all)),
                _ => "some answer sheets lead".to_owned(),
            };
            format!(
                "NOTE  `{id}` (line {line}) asks about danger, and few are asked it: {how_many} to a page that isn't at once without it, \
                 such as:\n         {sheet}\n         what to do: ask it of everybody (take its `{field}` away); or, if that is meant, \
                 promise of whom it is asked (a guarantee with `asks: {id}`), or try it in a scenario.\n"
            )
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
