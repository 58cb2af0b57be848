//! A changed copy of the built-in questions is held to what those promise: whoever knows them takes it for them.

use serde_json::{Value, json};

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::check::advice::what_to_do;
use crate::cli::exit::{Exit, Quit};
use crate::content::model::Questionnaire;
use crate::prover::compare::{Loss, lost_promises};
use crate::prover::diagram::Budget;

/// What a file lacks of the guarantees and marks of the built-in questions; nothing where it isn't a copy of them, which is one
/// that has half of their questions or more, by id or by `was`. Errors: a fault of the program.
pub(crate) fn missing(questionnaire: &Questionnaire) -> anyhow::Result<Vec<Loss>> {
    let shipped = Questionnaire::shipped().map_err(|_| Quit(Exit::Failed))?;
    let is_copy = |shared: usize| 2 * shared >= shipped.questions.len();
    if questionnaire.fingerprints.file == shipped.fingerprints.file {
        return Ok(Vec::new());
    }
    lost_promises(&shipped, questionnaire, is_copy, Budget::default())
        .map_err(|why| Quit::saying(Exit::Failed, &say!("check-copy-fault", why = &why.0)))
}

/// What is missing, as lines; nothing where nothing is.
pub(crate) fn as_text(missing: &[Loss]) -> String {
    if missing.is_empty() {
        return String::new();
    }
    let mut out = format!("{}\n", phrase("check-missing"));
    out.extend(missing.iter().map(|l| format!("         `{}` {}\n", text::clean(&l.id), text::clean(&l.says))));
    out + &what_to_do(phrase("check-missing-advice"))
}

/// What is missing, for other programs.
pub(crate) fn as_json(missing: &[Loss]) -> Value {
    missing.iter().map(|l| json!({"id": l.id, "says": l.says})).collect()
}
