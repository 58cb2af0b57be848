//! Outcomes that are hidden by one of a later pace: both hold on a sheet, and the file's order has the later one first.

use crate::content::model::{Condition, OutcomeIx, Questionnaire};
use crate::prover::diagram::Budget;
use crate::prover::proof::{Verdict, prove_these};
use crate::prover::verify::{NamedProperty, Property};
use crate::prover::witness::Witness;

/// An outcome that holds on a sheet and isn't shown there, because one of a later pace stands before it.
#[derive(Debug, Clone)]
pub struct MaskedOutcome {
    /// The one of the sooner pace.
    pub hidden: OutcomeIx,
    /// The one that the sheet leads to.
    pub shown: OutcomeIx,
    /// A shortest such sheet.
    pub sheet: Witness,
}

/// The outcomes of a file that one of a later pace hides on some sheet. What the budget doesn't decide is left out.
pub fn masked(questionnaire: &Questionnaire, budget: Budget) -> Vec<MaskedOutcome> {
    let (mut watch, mut properties, mut hidden) = (Vec::<Condition>::new(), Vec::new(), Vec::new());
    for ix in questionnaire.outcome_ixs() {
        let outcome = questionnaire.outcome(ix);
        let later = |o: &OutcomeIx| !questionnaire.outcome(*o).at_once && questionnaire.outcome(*o).pace > outcome.pace;
        let bad: Vec<OutcomeIx> = questionnaire.outcome_ixs().take(ix.index()).filter(later).collect();
        if let (Some(when), false) = (&outcome.when, bad.is_empty()) {
            properties.push(NamedProperty::unnamed(Property::Never { watch: watch.len(), bad, early: false }));
            watch.push(when.clone());
            hidden.push(ix);
        }
    }
    if properties.is_empty() {
        return Vec::new();
    }
    let Ok(proof) = prove_these(questionnaire, properties, &watch, budget) else { return Vec::new() };
    let found = hidden.into_iter().zip(proof.proved).filter_map(|(hidden, proved)| match proved.verdict {
        Verdict::Fails { sheets, .. } => sheets.into_iter().next().map(|(sheet, shown)| MaskedOutcome { hidden, shown, sheet }),
        _ => None,
    });
    found.collect()
}
