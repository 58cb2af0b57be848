//! Questions and their answers: what a person is asked, and what can be given back.

use serde::{Deserialize, Serialize};

use crate::content::document::Span;
use crate::content::model::{AnswerSet, ClaimIx, Condition, QuestionIx, ScriptIx};

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
    /// A worse answer may come to a later page where the milder sheet's page comes from a sign at this later question.
    pub worsens_except: Option<QuestionIx>,
    /// What declining it calls for and adds.
    pub declined: Declined,
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
    /// The help page opens, then only the questions that the answer names are asked, and the questionnaire ends.
    EndsAfter,
    /// Help, and the questionnaire ends there.
    Sign,
}

/// What "rather not say" calls for and adds at one question.
#[derive(Debug, Clone, Default)]
pub struct Declined {
    /// What it calls for: help at a safety question, unless the file marks it as a sign.
    pub escalation: Option<Escalation>,
    /// For [`Escalation::EndsAfter`]: the later questions that are still asked.
    pub ends_after: Vec<QuestionIx>,
    /// Help lines of this audience are added.
    pub audience: Option<String>,
    /// The script that a mentor sees.
    pub script: Option<ScriptIx>,
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
    /// What a mentor reads aloud for it.
    pub say: Option<String>,
    /// It isn't offered on a call that somebody leads.
    pub not_led: bool,
    /// For [`Escalation::EndsAfter`]: the later questions that are still asked.
    pub ends_after: Vec<QuestionIx>,
    /// The script that a mentor sees when it was given, by its place.
    pub script: Option<ScriptIx>,
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
