//! What the referee is given, for whoever doubts it.

use crate::content::model::{Condition, OutcomeIx, QuestionIx, Questionnaire};
use crate::prover::diagram::{Budget, TooLarge};
use crate::prover::proof::built;
use crate::prover::proof::certificate::CertificateWriter;
use crate::prover::verify::{Evidence, Finding, Property, Verified, named_properties, verify};
use crate::referee::{Certificate, Followed, Pairs, Referee};

/// The certificate of a questionnaire's diagram, without any promise.
///
/// # Errors
/// That it is too large.
pub fn certificate(questionnaire: &Questionnaire, budget: Budget) -> Result<Certificate, String> {
    let diagram = built(questionnaire, budget)?;
    Ok(CertificateWriter::new(questionnaire, &diagram, &Referee::new(questionnaire, &[])).certificate())
}

/// A certificate with all that comes with it, where the promises of a questionnaire hold.
#[derive(Debug)]
pub struct ExportedProof {
    /// The conditions that are watched.
    pub watch: Vec<Condition>,
    /// The diagram's.
    pub certificate: Certificate,
    /// The promises about a watched condition.
    pub never: Vec<Never>,
    /// The questions of which no worse answer leads to later help.
    pub worse: Vec<QuestionIx>,
    /// The pairs for those.
    pub pairs: Pairs,
}

/// That no sheet on which a condition holds ends in some outcomes.
#[derive(Debug)]
pub struct Never {
    /// The condition, by its place among those watched.
    pub watch: usize,
    /// The outcomes.
    pub bad: Vec<OutcomeIx>,
    /// Whether no sheet may go on, either.
    pub early: bool,
    /// The condition, followed.
    pub followed: Followed,
}

/// What the referee is given about a questionnaire's own promises and the built-in ones.
///
/// # Errors
/// Where the diagram would be larger than the budget.
pub fn exported_proof(questionnaire: &Questionnaire, budget: Budget) -> Result<ExportedProof, TooLarge> {
    let (named_properties, watch) = named_properties(questionnaire);
    let properties: Vec<&Property> = named_properties.iter().map(|o| &o.property).collect();
    let Verified { diagram, findings, pairs } = verify(questionnaire, &properties, &watch, budget)?;
    let referee = Referee::new(questionnaire, &watch);
    let writer = CertificateWriter::new(questionnaire, &diagram, &referee);
    let (mut never, mut worse) = (Vec::new(), Vec::new());
    for (property, finding) in properties.iter().zip(&findings) {
        match (property, finding) {
            (Property::Never { watch, bad, early }, Finding::Holds(Evidence::Product(product))) => {
                let followed = writer.followed(product);
                never.push(Never { watch: *watch, bad: bad.clone(), early: *early, followed });
            }
            (Property::Monotone(question), Finding::Holds(_)) => worse.push(*question),
            _ => {}
        }
    }
    let (certificate, pairs) = (writer.certificate(), writer.pairs(&pairs));
    Ok(ExportedProof { watch, certificate, never, worse, pairs })
}
