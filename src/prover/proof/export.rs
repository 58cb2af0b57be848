//! The evidence that the referee is given, for whoever wants to check it independently.

use crate::content::model::{Condition, OutcomeIx, QuestionIx, Questionnaire};
use crate::prover::diagram::{Budget, Diagram, TooLarge};
use crate::prover::proof::certificate::CertificateWriter;
use crate::prover::verify::{Evidence, Finding, Property, Verified, named_properties, verify};
use crate::referee::{Certificate, PairCertificate, ProductCertificate, Referee};

/// The certificate of a questionnaire's diagram, without any property.
///
/// # Errors
/// [`TooLarge`] where the diagram exceeds the budget.
pub fn certificate(questionnaire: &Questionnaire, budget: Budget) -> Result<Certificate, TooLarge> {
    let diagram = Diagram::build(questionnaire, &[], budget)?;
    Ok(CertificateWriter::new(questionnaire, &diagram, &Referee::new(questionnaire, &[])).certificate())
}

/// A certificate with the evidence for all properties that hold.
#[derive(Debug)]
pub struct ExportedProof {
    /// The watched conditions.
    pub watch: Vec<Condition>,
    /// The certificate of the diagram.
    pub certificate: Certificate,
    /// The safety properties about watched conditions.
    pub never: Vec<NeverProof>,
    /// The questions whose monotone property holds.
    pub worse: Vec<QuestionIx>,
    /// The 2-safety pairs for these.
    pub pairs: PairCertificate,
}

/// A safety property, [`Property::Never`], with its evidence.
#[derive(Debug)]
pub struct NeverProof {
    /// The index of the condition among the watched ones.
    pub watch: usize,
    /// The forbidden outcomes.
    pub bad: Vec<OutcomeIx>,
    /// Whether every sheet must also end as soon as the condition holds.
    pub early: bool,
    /// The product of the diagram with the monitor of the condition.
    pub followed: ProductCertificate,
}

/// The evidence for all properties of a questionnaire, built-in ones and its own.
///
/// # Errors
/// [`TooLarge`] where the diagram exceeds the budget.
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
                never.push(NeverProof { watch: *watch, bad: bad.clone(), early: *early, followed });
            }
            (Property::Monotone(question), Finding::Holds(_)) => worse.push(*question),
            _ => {}
        }
    }
    let (certificate, pairs) = (writer.certificate(), writer.pairs(&pairs));
    Ok(ExportedProof { watch, certificate, never, worse, pairs })
}
