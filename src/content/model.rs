//! The checked questionnaire: what a person is asked, how it is decided and every word of the
//! content.
//!
//! A [`Questionnaire`] can only be built by its own reader, so that nothing behind it has to doubt
//! it: every reference leads somewhere, conditions read earlier questions only, gates stand first
//! and have help, the last outcome always holds.

pub(crate) mod condition;
pub mod fingerprints;
pub(crate) mod guarantee;
pub mod hazard;
pub(crate) mod literals;
pub(crate) mod outcome;
pub(crate) mod page;
pub(crate) mod question;
pub mod reviewed;
pub(crate) mod text_by_place;
pub mod tried;

use std::ops::Deref;

use serde::{Deserialize, Serialize};

use crate::base::phrases::phrase;
use crate::content::document::Span;
use crate::content::packed::Packed;
pub use condition::{AnswerSet, Condition, ConditionAtom, NamedCondition};
pub use fingerprints::{Fingerprints, fingerprint, shown_digits};
pub use guarantee::{Guarantee, Promise, Scenario, Shows};
pub use hazard::{Control, ControlKind, Hazard};
pub use literals::{ConditionSite, Literal, LiteralPart};
pub use outcome::{Extra, ExtraKind, Keep, Outcome, Pace, Support, Together};
pub use page::{
    BABY_MOVES_LESS, BODY_EMERGENCY, CAME_IN, CHILD_BODY, CHILD_HURT, Claim, Closing, EMERGENCY, ENDING_LIFE, HARM_AGO,
    HIT_BY_ILL, HURT, KEPT_UNTIL, Leading, MAY_END, NumbersStand, Page, SILENT_LINE, Script, Source, WHO_RINGS, YOU_RING,
    YOUNG_NOT_SAFE, somebody_near_rings,
};
pub(crate) use question::DECLINED;
pub use question::{About, Answer, Choose, Declining, Escalation, Purpose, Question, Reply, Section, SpokenLines, YesOrNo};
pub use reviewed::Review;
pub use text_by_place::{Lack, TextByPlace};

macro_rules! indexes {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub(crate) usize);
        impl $name {
            /// The place in file order, from 0.
            pub fn index(self) -> usize { self.0 }
            /// The item at a place, whether or not there is one.
            pub fn at(place: usize) -> Self { Self(place) }
        }
    )* };
}
/// An outcome of one questionnaire, by its place in the file. Half as wide as the others: a diagram's edges name one or a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OutcomeIx(u32);

impl OutcomeIx {
    /// The place in file order, from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The outcome at a place, whether or not there is one.
    pub fn at(place: usize) -> Self {
        Self(u32::try_from(place).unwrap_or(u32::MAX))
    }
}

indexes! {
    /// A question of one questionnaire, by its place in the file.
    QuestionIx;
    /// An answer of a question of one questionnaire, by its place in the file.
    AnswerIx;
    /// A named condition of one questionnaire, by its place in the file.
    ConditionIx;
    /// A support of one questionnaire, by its place in the file.
    SupportIx;
    /// A claim of one questionnaire, by its place in the file.
    ClaimIx;
    /// An extra of one questionnaire, by its place in the file.
    ExtraIx;
    /// A mentor's script of one questionnaire, by its place in the file.
    ScriptIx;
}

/// What a questions file says, part by part.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Content {
    /// The fingerprints of the file, of its rules and of its words.
    pub fingerprints: Fingerprints,
    /// What everybody has to be told who is asked with this file: that it isn't the built-in one,
    /// or isn't proved.
    pub notice: Option<String>,
    /// The questionnaire's name, as a person sees it.
    pub title: String,
    /// The language of its words, as a BCP 47 tag.
    pub language: String,
    /// Where the claims come from.
    pub sources: Vec<Source>,
    /// All claims.
    pub claims: Vec<Claim>,
    /// How a person is told how soon, by [`Pace`].
    pub paces: [String; 4],
    /// All supports, in file order.
    pub supports: Vec<Support>,
    /// The first page.
    pub welcome: Option<Page>,
    /// The supports in short, side by side.
    pub in_short: Option<Page>,
    /// Who made the questionnaire, from what.
    pub about: Option<Page>,
    /// The last line of every ordinary result, with its claims.
    pub closing: Option<Closing>,
    /// What a mentor says around the questions, where the file has it.
    pub intake: Option<Leading>,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// The questions, in order.
    pub questions: Vec<Question>,
    /// The named conditions, in order.
    pub conditions: Vec<NamedCondition>,
    /// The outcomes, in order; gates first.
    pub outcomes: Vec<Outcome>,
    /// What answers add to pages.
    pub extras: Vec<Extra>,
    /// The answers that the file promises to offer, by question.
    pub tells: Vec<(QuestionIx, AnswerSet)>,
    /// What the file promises of all answer sheets.
    pub guarantees: Packed<Vec<Guarantee>>,
    /// The first question that may be put off, by its place in the file.
    pub skippable_from: usize,
    /// Every audience whose help lines an outcome or an answer asks for, and where.
    pub audiences: Vec<(String, Span)>,
    /// The sheets that the file promises lead somewhere.
    pub scenarios: Packed<Vec<Scenario>>,
    /// The hazard log.
    pub hazards: Packed<Vec<Hazard>>,
    /// Who says to have reviewed which parts.
    pub reviews: Vec<Review>,
    /// What screens and papers say about reviews; nothing where none holds.
    pub(crate) reviewed: Option<String>,
    /// The names in each condition that decides something, as written.
    pub(crate) written: Packed<Vec<(ConditionSite, literals::WrittenNames)>>,
}

impl Content {
    /// What screens and papers say about reviews.
    pub fn reviewed(&self) -> &str {
        self.reviewed.as_deref().unwrap_or_else(|| phrase("problem-not-reviewed"))
    }
}

/// The checked content of a questions file: only the reader makes one.
#[derive(Debug, Clone)]
pub struct Questionnaire(pub(in crate::content) Content);

impl Deref for Questionnaire {
    type Target = Content;
    fn deref(&self) -> &Content {
        &self.0
    }
}

impl Questionnaire {
    /// The same with a notice for everybody who is asked with it.
    #[must_use]
    pub fn with_notice(mut self, notice: Option<String>) -> Self {
        self.0.notice = notice;
        self
    }
    /// The same with what screens and papers say about reviews, where one holds.
    #[must_use]
    pub fn with_reviewed(mut self, reviewed: Option<String>) -> Self {
        self.0.reviewed = reviewed;
        self
    }
    /// One claim.
    pub fn claim(&self, ix: ClaimIx) -> &Claim {
        &self.claims[ix.0]
    }
    /// How a person is told how soon.
    pub fn pace_text(&self, pace: Pace) -> &str {
        &self.paces[pace as usize]
    }
    /// One support.
    pub fn support(&self, ix: SupportIx) -> &Support {
        &self.supports[ix.0]
    }
    /// One question.
    pub fn question(&self, ix: QuestionIx) -> &Question {
        &self.questions[ix.0]
    }
    /// Every question's index, in order.
    pub fn question_ixs(&self) -> impl DoubleEndedIterator<Item = QuestionIx> + use<> {
        (0..self.questions.len()).map(QuestionIx)
    }
    /// Every outcome's index, in order.
    pub fn outcome_ixs(&self) -> impl Iterator<Item = OutcomeIx> + use<> {
        (0..self.outcomes.len()).map(OutcomeIx::at)
    }
    /// The question with an id.
    pub fn question_named(&self, id: &str) -> Option<QuestionIx> {
        self.questions.iter().position(|q| q.id == id).map(QuestionIx)
    }
    /// The reply of every question where one alone has been answered.
    pub fn replied_alone(&self, question: QuestionIx, reply: Reply) -> Vec<Option<Reply>> {
        self.question_ixs().map(|ix| (ix == question).then_some(reply)).collect()
    }
    /// The one later safety question for which `worsens` makes an exception.
    pub fn worsens_except(&self) -> Option<QuestionIx> {
        self.questions.iter().find_map(|q| q.worsens_except)
    }
    /// The section of a question.
    pub fn section_of(&self, ix: QuestionIx) -> &Section {
        &self.sections[self.question(ix).section]
    }
    /// One named condition.
    pub fn condition(&self, ix: ConditionIx) -> &Condition {
        &self.conditions[ix.0].condition
    }
    /// One outcome.
    pub fn outcome(&self, ix: OutcomeIx) -> &Outcome {
        &self.outcomes[ix.index()]
    }
    /// The outcome with an id.
    pub fn outcome_named(&self, id: &str) -> Option<OutcomeIx> {
        self.outcomes.iter().position(|o| o.id == id).map(OutcomeIx::at)
    }
    /// The scripts, of which a file without an intake has none.
    pub(crate) fn scripts(&self) -> &[Script] {
        self.intake.as_ref().map_or(&[], |leading| &leading.scripts)
    }

    /// One extra.
    pub fn extra(&self, ix: ExtraIx) -> &Extra {
        &self.extras[ix.0]
    }
    /// The outcomes that a promise rules out, where its condition holds. None for `at-once`, which
    /// is about the way there.
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
                Promise::Lines(audience) => !outcome.help.contains(audience),
                Promise::AtOnce => false,
                Promise::ShowsHelpAtAnswer => true,
            }
        };
        self.outcome_ixs().filter(|o| bad(*o)).collect()
    }
    /// Whether a question may be put off: it stands behind every safety question and behind all
    /// that a gate reads. A question put off counts as not asked until it is answered; before that
    /// line it could open or close a gate as no complete sheet does, and the proofs are about
    /// complete sheets.
    pub fn may_be_skipped(&self, ix: QuestionIx) -> bool {
        ix.0 >= self.skippable_from
    }
}
