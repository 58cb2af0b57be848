//! What a questionnaire is made of. These types have open fields: only a whole [`crate::content::model::Questionnaire`] is checked.

use serde::{Deserialize, Serialize};

use crate::content::document::Span;
use crate::content::model::{AnswerSet, ClaimIx, Condition, OutcomeIx, QuestionIx, SupportIx};

/// How soon an outcome wants help: never how endangered somebody is (G7 forbids bands). From soonest to latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Pace {
    /// Help that can't wait.
    Now,
    /// A doctor today.
    Today,
    /// In the coming days or weeks.
    Soon,
    /// Whenever it suits.
    NoHurry,
}

/// One answer of several, or any number of signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Choose {
    /// Exactly one.
    One,
    /// At least one; an answer that is `alone` excludes the others.
    Many,
}

/// What a question is for, if not for the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Purpose {
    /// For the talk and the mentor's notes: it need not change anything.
    Notes,
}

/// What a section is about. The order of the article's reasoning: safety, then how somebody is, then change and goals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum About {
    /// How things are right now.
    Now,
    /// How somebody has been.
    Wellbeing,
    /// What is changing.
    Changes,
    /// What is wanted.
    Goals,
}

/// What may be kept of an interview that ends in an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Keep {
    /// Nothing at all.
    Nothing,
}

/// How an extra appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ExtraKind {
    /// The first step, in place of the outcome's own.
    FirstStep,
    /// One more step.
    Step,
    /// A sentence above the reasons.
    Note,
}

/// What a guarantee can promise to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Shows {
    /// The help page.
    Help,
}

/// Where a claim comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Id in the file.
    pub id: String,
    /// Title.
    pub title: String,
    /// Author, where there is one.
    pub author: Option<String>,
    /// Year, where known.
    pub year: Option<u16>,
    /// A remark for the reader.
    pub note: Option<String>,
}

/// One piece of reasoning with its source.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Id in the file.
    pub id: String,
    /// Place in [`Questionnaire::sources`].
    pub source: usize,
    /// The number under which the project's notes know it (C36, G1, X6).
    pub reference: Option<String>,
    /// The claim in our words.
    pub text: String,
}

/// One arm of the fingerpost.
#[derive(Debug, Clone)]
pub struct Support {
    /// Id in the file.
    pub id: String,
    /// Name, as it stands in the middle of a sentence.
    pub name: String,
    /// Whether it is clinical care: only such a support may stand in a gate's outcome.
    pub clinical: bool,
    /// What it is.
    pub what: String,
    /// What it is not.
    pub is_not: String,
    /// The condition whose true answers are shown as pointing here.
    pub points_here: Option<Condition>,
    /// First steps, smallest first.
    pub steps: Vec<String>,
    /// How to find and check one.
    pub find_one: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// A page of words.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Title.
    pub title: String,
    /// Paragraphs.
    pub text: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// The last line of every ordinary result.
#[derive(Debug, Clone)]
pub struct Closing {
    /// The words.
    pub text: String,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// A part of the questionnaire.
#[derive(Debug, Clone)]
pub struct Section {
    /// Id in the file.
    pub id: String,
    /// Title as a person sees it.
    pub title: String,
    /// What it is about.
    pub about: About,
}

/// What a person is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// The id that it had in an earlier version of the file.
    pub was: Option<String>,
    /// Place in [`Questionnaire::sections`].
    pub section: usize,
    /// Whether it asks about danger: every answer is then clear, help or a sign.
    pub safety: bool,
    /// Whether a worse answer may never lead to later help.
    pub worsens: bool,
    /// Whether it is asked for the mentor's notes alone and need not change anything.
    pub for_notes: bool,
    /// One or many.
    pub choose: Choose,
    /// The words on the screen.
    pub ask: String,
    /// A small line beneath them.
    pub hint: Option<String>,
    /// What stands there on an intake, if something else.
    pub hint_led: Option<String>,
    /// What a mentor says.
    pub say: Option<String>,
    /// Why it is asked.
    pub why: Option<String>,
    /// Asked only when this holds.
    pub asked_when: Option<Condition>,
    /// Not asked when this holds.
    pub unless: Option<Condition>,
    /// Help lines of this audience are added when it was declined.
    pub declined_audience: Option<String>,
    /// The answers, in order.
    pub answers: Vec<Answer>,
}

/// What an answer of a safety question calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Escalation {
    /// Nothing opens.
    Clear,
    /// The help page opens, then the person goes on.
    Help,
    /// Help, and the questionnaire ends there.
    Sign,
}

/// One choice of a question.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// The id that it had in an earlier version of the file.
    pub was: Option<String>,
    /// The words on the screen.
    pub text: String,
    /// What it calls for; always [`Escalation::Clear`] outside safety questions.
    pub escalation: Escalation,
    /// The help strip stays in view from here on.
    pub in_view: bool,
    /// Excludes the others.
    pub alone: bool,
    /// Help lines of this audience are added from here on.
    pub audience: Option<String>,
    /// They stand before all others.
    pub audience_first: bool,
    /// How a result puts it back to the person. Never on a safety question.
    pub reason: Option<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// Where an answer sheet leads.
#[derive(Debug, Clone)]
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
    pub first_step: String,
    /// More steps.
    pub steps: Vec<String>,
    /// What it may be like.
    pub like: Vec<String>,
    /// What it is not, and its limits.
    pub limits: Vec<String>,
    /// What comes later or alongside, in order.
    pub later: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// What answers add to a page.
#[derive(Debug, Clone)]
pub struct Extra {
    /// Id in the file.
    pub id: String,
    /// When it is added.
    pub when: Condition,
    /// How it appears.
    pub kind: ExtraKind,
    /// Whether the page says that it is less sure.
    pub less_sure: bool,
    /// The words.
    pub text: String,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// A named condition.
#[derive(Debug, Clone)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// What it says.
    pub condition: Condition,
}

/// A sheet that the file promises leads somewhere.
#[derive(Debug, Clone)]
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

/// What somebody gives to a question: some of its answers, or "rather not say".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reply {
    /// "Rather not say": it is not "none", and no condition but `declined` is true of it.
    Declined,
    /// The answers given, never empty.
    Chosen(AnswerSet),
}

/// What a guarantee promises of every sheet on which its condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// It ends at the answer that makes the condition true.
    AtOnce,
    /// The question is asked, unless the sheet ends at once before.
    Asks(QuestionIx),
}

/// A promise about all answer sheets, made by the file.
#[derive(Debug, Clone)]
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
    /// Claims.
    pub claims: Vec<ClaimIx>,
}
