//! The checked questionnaire: what a person is asked, how it is decided and every word of the content.
//!
//! A [`Questionnaire`] can only be built by its own reader, so that nothing behind it has to doubt it: every reference
//! leads somewhere, conditions read earlier questions only, gates stand first and have help, the last outcome always holds.

mod check;
mod condition;
mod conditions;
mod guarantees;
mod intake;
mod items;
mod leaves;
mod meaning;
mod outcomes;
mod questions;
mod raw;
mod reading;
mod scenario;
mod set;
mod spoken;
mod written;

use sha2::{Digest, Sha256};

use crate::document::Span;
pub use condition::Condition;
pub use conditions::RESERVED;
pub use spoken::{EMERGENCY, KEPT_UNTIL, Leading, Spoken};
pub use reading::SHIPPED;
#[cfg(test)]
pub(crate) use reading::shape;
pub use items::*;
pub use leaves::{Leaf, Part, Use};
pub use set::AnswerSet;

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) usize);
        impl $name {
            /// The place in file order, from 0.
            pub fn index(self) -> usize { self.0 }
        }
    };
}
index!(/// A question of one questionnaire, by its place in the file.
    QuestionIx);
index!(/// An answer of one question, by its place there.
    AnswerIx);
index!(/// A named condition, by its place in the file.
    ConditionIx);
index!(/// An outcome, by its place in the file.
    OutcomeIx);
index!(/// A support, by its place in the file.
    SupportIx);
index!(/// A claim, by its place in the file.
    ClaimIx);
index!(/// An extra, by its place in the file.
    ExtraIx);

/// The checked content of a questions file.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    fingerprint: String,
    title: String,
    language: String,
    sources: Vec<Source>,
    claims: Vec<Claim>,
    paces: [String; 4],
    supports: Vec<Support>,
    welcome: Option<Page>,
    in_short: Option<Page>,
    about: Option<Page>,
    closing: Option<(String, Vec<ClaimIx>)>,
    intake: Option<Leading>,
    sections: Vec<Section>,
    questions: Vec<Question>,
    conditions: Vec<Named>,
    outcomes: Vec<Outcome>,
    extras: Vec<Extra>,
    guarantees: Vec<Guarantee>,
    skippable_from: usize,
    audiences: Vec<(String, Span)>,
    scenarios: Vec<Scenario>,
    /// The names in each condition that decides something, as written.
    written: Vec<(Use, leaves::Written)>,
}

impl Questionnaire {
    /// Twelve hexadecimal digits that change with the text (line ends aside).
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
    /// Its name, as a person sees it.
    pub fn title(&self) -> &str {
        &self.title
    }
    /// Its language, as a BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.language
    }
    /// Where the claims come from.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
    /// All claims.
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }
    /// One claim.
    pub fn claim(&self, ix: ClaimIx) -> &Claim {
        &self.claims[ix.0]
    }
    /// How a person is told how soon.
    pub fn pace_text(&self, pace: Pace) -> &str {
        &self.paces[pace as usize]
    }
    /// All supports, in file order.
    pub fn supports(&self) -> &[Support] {
        &self.supports
    }
    /// One support.
    pub fn support(&self, ix: SupportIx) -> &Support {
        &self.supports[ix.0]
    }
    /// The first page.
    pub fn welcome(&self) -> Option<&Page> {
        self.welcome.as_ref()
    }
    /// The supports in short, side by side.
    pub fn in_short(&self) -> Option<&Page> {
        self.in_short.as_ref()
    }
    /// Who made this, from what.
    pub fn about(&self) -> Option<&Page> {
        self.about.as_ref()
    }
    /// The last line of every ordinary result.
    pub fn closing(&self) -> Option<&str> {
        self.closing.as_ref().map(|(text, _)| text.as_str())
    }
    /// Claims of the closing line.
    pub fn closing_claims(&self) -> &[ClaimIx] {
        self.closing.as_ref().map_or(&[], |(_, claims)| claims)
    }
    /// What a mentor says around the questions, where the file has it.
    pub fn intake(&self) -> Option<&Leading> {
        self.intake.as_ref()
    }
    /// The sections, in order.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }
    /// The questions, in order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }
    /// One question.
    pub fn question(&self, ix: QuestionIx) -> &Question {
        &self.questions[ix.0]
    }
    /// Every question's index, in order.
    pub fn question_ixs(&self) -> impl Iterator<Item = QuestionIx> + use<> {
        (0..self.questions.len()).map(QuestionIx)
    }
    /// The question with an id.
    pub fn question_named(&self, id: &str) -> Option<QuestionIx> {
        self.questions.iter().position(|q| q.id == id).map(QuestionIx)
    }
    /// The section of a question.
    pub fn section_of(&self, ix: QuestionIx) -> &Section {
        &self.sections[self.question(ix).section]
    }
    /// The named conditions, in order.
    pub fn conditions(&self) -> &[Named] {
        &self.conditions
    }
    /// One named condition.
    pub fn condition(&self, ix: ConditionIx) -> &Condition {
        &self.conditions[ix.0].condition
    }
    /// The outcomes, in order; gates first.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }
    /// One outcome.
    pub fn outcome(&self, ix: OutcomeIx) -> &Outcome {
        &self.outcomes[ix.0]
    }
    /// The outcome with an id.
    pub fn outcome_named(&self, id: &str) -> Option<OutcomeIx> {
        self.outcomes.iter().position(|o| o.id == id).map(OutcomeIx)
    }
    /// What answers add to pages.
    pub fn extras(&self) -> &[Extra] {
        &self.extras
    }
    /// One extra.
    pub fn extra(&self, ix: ExtraIx) -> &Extra {
        &self.extras[ix.0]
    }
    /// Every audience whose help lines an outcome or an answer asks for.
    pub fn audiences(&self) -> impl Iterator<Item = (&str, Span)> {
        self.audiences.iter().map(|(audience, at)| (audience.as_str(), *at))
    }
    /// What the file promises of all answer sheets.
    pub fn guarantees(&self) -> &[Guarantee] {
        &self.guarantees
    }
    /// The outcomes that a promise rules out, where its condition holds. None for `at-once`, which is about the way there.
    pub fn ruled_out(&self, promise: &Promise) -> Vec<OutcomeIx> {
        let bad = |ix: OutcomeIx| {
            let outcome = self.outcome(ix);
            match promise {
                Promise::Never(list) => list.contains(&ix),
                Promise::Only(list) => !list.contains(&ix),
                Promise::NeverPointsTo(list) => outcome.points_to.iter().any(|s| list.contains(s)),
                Promise::NeverPointsOnlyTo(list) => {
                    !outcome.points_to.is_empty() && outcome.points_to.iter().all(|s| list.contains(s))
                }
                Promise::Pace(pace) => outcome.pace > *pace,
                Promise::ShowsHelp | Promise::Asks(_) => !outcome.at_once,
                Promise::AtOnce => false,
            }
        };
        (0..self.outcomes.len()).map(OutcomeIx).filter(|o| bad(*o)).collect()
    }
    /// Whether a question may be put off: it stands behind every safety question and behind all that a gate reads. A question
    /// put off counts as not asked until it is answered; before that line it could open or close a gate as no complete
    /// sheet does, and the proofs are about complete sheets.
    pub fn may_be_skipped(&self, ix: QuestionIx) -> bool {
        ix.0 >= self.skippable_from
    }
    /// The sheets that the file promises lead somewhere.
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }
}

/// The fingerprint of a text, line ends aside.
pub fn fingerprint(source: &str) -> String {
    let mut hasher = Sha256::new();
    for (i, part) in source.split("\r\n").enumerate() {
        hasher.update(if i == 0 { "" } else { "\n" });
        hasher.update(part);
    }
    hasher.finalize().iter().take(6).map(|b| format!("{b:02x}")).collect()
}
