//! What a file promises of its answer sheets: guarantees about all of them, and scenarios of single ones.

use serde::{Deserialize, Serialize};

use crate::content::document::Span;
use crate::content::model::{ClaimIx, Condition, OutcomeIx, Pace, QuestionIx, Reply, SupportIx};

/// A promise about all answer sheets, made by the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Guarantee {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// Of which sheets.
    pub when: Condition,
    /// What.
    pub promise: Promise,
    /// Why.
    pub why: String,
}

/// What a guarantee promises of every sheet on which its condition holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Promise {
    /// It never ends in one of these.
    Never(Vec<OutcomeIx>),
    /// It ends in one of these.
    Only(Vec<OutcomeIx>),
    /// Its outcome points to none of these.
    NeverPointsTo(Vec<SupportIx>),
    /// Its outcome doesn't point to these alone.
    NeverPointsOnlyTo(Vec<SupportIx>),
    /// Its pace is no later.
    Pace(Pace),
    /// Help is shown, by the outcome or before.
    ShowsHelp,
    /// The help page opens at an answer that its condition names.
    ShowsHelpAtAnswer,
    /// It ends at the answer that makes the condition true.
    AtOnce,
    /// Help lines for this audience stand on its page: the page's own, or brought by an answer.
    Lines(String),
    /// The question is asked, unless the sheet ends at once before.
    Asks(QuestionIx),
}

/// What a guarantee can promise to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Shows {
    /// Help, on the page or on the way there.
    Help,
    /// The help page, at an answer that `when` names: a sign, one marked `ends-after` or `help`, or a declined question.
    HelpAtAnswer,
}

/// A sheet that the file promises leads somewhere.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Scenario {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// A reply per question that it answers.
    pub replies: Vec<(QuestionIx, Reply)>,
    /// The outcome promised.
    pub leads_to: OutcomeIx,
    /// The rule behind it.
    pub why: String,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}
