//! Questions and their answers: what a person is asked, and what can be given back.

use serde::{Deserialize, Serialize};

use crate::content::document::Span;
use crate::content::model::{AnswerSet, ClaimIx, Condition};

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

/// What a person is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// The id that it had in an earlier version of the file.
    pub was: Option<String>,
    /// Place in `Content::sections`.
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

/// What somebody gives to a question: some of its answers, or "rather not say".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reply {
    /// "Rather not say": it is not "none", and no condition but `declined` is true of it.
    Declined,
    /// The answers given, never empty.
    Chosen(AnswerSet),
}
