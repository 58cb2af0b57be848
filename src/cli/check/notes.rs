//! What `check` notes although nothing fails: each may be meant, and each may be a slip.

use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::base::phrases::say;
use crate::base::text::grouped;
use crate::cli::check::advice::what_to_do;
use crate::cli::check::given_file::GivenFile;
use crate::cli::output::listed;
use crate::content::model::{OutcomeIx, Questionnaire, Reply};
use crate::engine::answer_sheets as sheets;
use crate::engine::answers::Answers;
use crate::engine::decide::decide;
use crate::engine::path::{NextStep, path};
use crate::prover::diagram::Budget;
use crate::prover::masked::{MaskedOutcome, masked};
use crate::prover::unasked::{UnaskedQuestion, unasked};
use crate::prover::witness::Witness;

/// Supports that are named; the others are counted.
const NAMED: usize = 4;

/// What is noted of a file.
#[derive(Default)]
pub(crate) struct Notes {
    /// Outcomes that one of a later pace hides.
    masked: Vec<MaskedOutcome>,
    /// Questions about danger that few people are asked.
    unasked: Vec<UnaskedQuestion>,
    /// A page that points to a support though nothing was said, with the sheet.
    nothing_said: Option<(OutcomeIx, Witness)>,
}

impl Notes {
    pub(crate) fn find(questionnaire: &Questionnaire) -> Self {
        Self {
            masked: masked(questionnaire, Budget::default()),
            unasked: unasked(questionnaire, Budget::default()),
            nothing_said: nothing_said(questionnaire),
        }
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
        let nothing_said = self.nothing_said.iter().map(|(ix, sheet)| {
            let (outcome, sheet) = (q.outcome(*ix), sheets::written(q, sheet));
            let supports = listed(outcome.points_to.iter().map(|s| q.support(*s).id.as_str()), NAMED);
            let note = say!("check-note-nothing-said", id = &outcome.id, line = file.line(outcome.at), supports = supports);
            format!("{note}\n         {sheet}\n{}", what_to_do(&say!("check-note-nothing-said-advice", id = &outcome.id)))
        });
        masked.chain(unasked).chain(nothing_said).collect()
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

    pub(crate) fn nothing_said_as_json(&self, q: &Questionnaire) -> Option<Value> {
        let (ix, sheet) = self.nothing_said.as_ref()?;
        Some(json!({"outcome": q.outcome(*ix).id, "sheet": sheets::as_value(q, sheet)}))
    }
}

/// The page of whoever declines every question, where it points to a support and neither its rule nor a scenario shows that this
/// is meant.
fn nothing_said(questionnaire: &Questionnaire) -> Option<(OutcomeIx, Witness)> {
    let mut given = Answers::none(questionnaire);
    let sheet = loop {
        match path(questionnaire, &given).next {
            NextStep::Done(sheet) => break sheet,
            NextStep::Ask(next) if given.give(questionnaire, next, Reply::Declined) => {}
            NextStep::Ask(_) | NextStep::Skipped(_) => return None,
        }
    };
    let ix = decide(questionnaire, &sheet).outcome;
    let outcome = questionnaire.outcome(ix);
    let named = outcome.when.iter().flat_map(|when| questionnaire.atoms(when)).any(|atom| atom.declined);
    let declined = |(_, reply): &(_, Reply)| *reply == Reply::Declined;
    let tried = questionnaire.scenarios.iter().any(|s| s.leads_to == ix && s.replies.iter().all(declined));
    (!outcome.points_to.is_empty() && !named && !tried).then(|| (ix, sheet.replies().collect()))
}
