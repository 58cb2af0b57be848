//! Outcomes: where an answer sheet leads, and what an answer adds there.

use serde::{Deserialize, Serialize};

use crate::content::document::Span;
use crate::content::model::{ClaimIx, Condition, OutcomeIx, Questionnaire, ScriptIx, SupportIx, TextByPlace};

/// Where an answer sheet leads.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Outcome {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// The id that it had in an earlier version of the file.
    pub was: Option<String>,
    /// A short heading.
    pub title: String,
    /// How soon it wants help.
    pub pace: Pace,
    /// A gate: takes effect at the answer that decides it.
    pub at_once: bool,
    /// The one that says that nothing is needed now.
    pub nothing_needed: bool,
    /// For young people.
    pub young: bool,
    /// What may be kept.
    pub keep: Option<Keep>,
    /// The supports that it points to, in order.
    pub points_to: Vec<SupportIx>,
    /// The audiences of its help lines.
    pub help: Vec<String>,
    /// When it holds; the last outcome has none.
    pub when: Option<Condition>,
    /// Where it points, in one sentence.
    pub says: String,
    /// One first step.
    pub first_step: TextByPlace,
    /// More steps.
    pub steps: Vec<TextByPlace>,
    /// What it may be like.
    pub like: Vec<String>,
    /// What it is not, and its limits.
    pub limits: Vec<String>,
    /// What comes later or alongside, in order.
    pub later: Vec<String>,
    /// How a mentor offers it aloud.
    pub say: Option<String>,
    /// The script that a mentor sees with it.
    pub script: Option<ScriptIx>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

impl Outcome {
    /// Whether its page can't wait: then it is first, alone, and leads nowhere but to help.
    pub fn is_urgent(&self) -> bool {
        self.at_once || self.pace <= Pace::Today
    }
}

/// How the supports of an outcome stand to one another, where it points to several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Together {
    /// Care comes first, the others later.
    InTurn,
    /// Care that is there, or on its way, stays, and the others go beside it: nothing comes first.
    Beside,
    /// None comes first, and none stays: it is open which.
    Open,
}

impl Questionnaire {
    /// How the supports of an outcome stand to one another; none where it points to fewer than two. Whoever is in no hurry and is
    /// still pointed to care has it already: who needs it first needs it soon.
    pub fn together(&self, outcome: &Outcome) -> Option<Together> {
        let clinical = |s: &SupportIx| self.support(*s).clinical;
        let first = outcome.points_to.first().filter(|_| outcome.points_to.len() > 1)?;
        Some(if !clinical(first) {
            Together::Open
        } else if outcome.pace == Pace::NoHurry && !outcome.points_to.iter().all(clinical) {
            Together::Beside
        } else {
            Together::InTurn
        })
    }
}

/// How soon an outcome wants help: never how endangered somebody is (G7 forbids bands). From soonest to latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Pace {
    /// Help that can't wait.
    Now,
    /// Help on the same day.
    Today,
    /// In the coming days or weeks.
    Soon,
    /// Whenever it suits.
    NoHurry,
}

/// What may be kept of an interview that ends in an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Keep {
    /// Nothing at all.
    Nothing,
}

/// One arm of the fingerpost.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Support {
    /// Id in the file.
    pub id: String,
    /// Name, as it stands in the middle of a sentence.
    pub name: String,
    /// Whether it is clinical care: only such a support may stand in a gate's outcome.
    pub clinical: bool,
    /// Whether what is held about therapy at the place stands below it.
    pub talking_therapy: bool,
    /// What it is.
    pub what: String,
    /// What it is not.
    pub is_not: String,
    /// The condition whose true answers are shown as pointing here.
    pub points_here: Option<Condition>,
    /// First steps, smallest first, for a result that points here and has none of its own.
    pub steps: Vec<String>,
    /// How to find and check one.
    pub find_one: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// What answers add to a page.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Extra {
    /// Id in the file.
    pub id: String,
    /// When it is added.
    pub when: Condition,
    /// How it appears.
    pub kind: ExtraKind,
    /// The outcomes that it is added to; empty for every one that isn't at once.
    pub on: Vec<OutcomeIx>,
    /// Whether the page says that it is less sure.
    pub less_sure: bool,
    /// The words.
    pub text: TextByPlace,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// How an extra appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ExtraKind {
    /// The first step, in place of the outcome's own.
    FirstStep,
    /// The first step, before the outcome's own.
    StepBefore,
    /// One more step.
    Step,
    /// A sentence above the reasons.
    Note,
}
