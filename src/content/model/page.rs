//! Pages of words with the sources of their claims, and what a mentor says around the questions.

use serde::{Deserialize, Serialize};

use crate::base::phrases::phrase;
use crate::content::model::{ClaimIx, ScriptIx, TextByPlace};

/// A page of words.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Page {
    /// Title.
    pub title: String,
    /// Paragraphs.
    pub text: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// The last line of every ordinary result.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Closing {
    /// The words.
    pub text: String,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// Where a claim comes from.
#[derive(Debug, Clone, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Claim {
    /// Id in the file.
    pub id: String,
    /// Place in `Content::sources`.
    pub source: usize,
    /// The number under which the project's notes know it (C36, G1, X6).
    pub reference: Option<String>,
    /// The claim in our words.
    pub text: String,
}

/// In the script: the place of the emergency number of wherever the client is.
pub const EMERGENCY: &str = "{emergency}";

/// In the script: whether the client or the mentor rings, which depends on where the client is.
pub const WHO_RINGS: &str = "{who-rings}";
/// What stands for it where the mentor's number reaches nobody near the client: its longest form.
pub fn somebody_near_rings() -> &'static str {
    phrase("problem-somebody-near-rings")
}
/// In the script: the place of the emergency number that the mentor can ring for the client.
pub const YOU_RING: &str = "{you-ring}";

/// In the sentence about notes: the place of the last day on which they are kept.
pub const KEPT_UNTIL: &str = "{kept-until}";

/// The id of the script for a line that has gone silent: nobody has the time to look for it.
pub const SILENT_LINE: &str = "silent-line";
/// The id of the script for somebody who may be listening: what ends the call kindly stands below it.
pub const CAME_IN: &str = "somebody-came-in";
/// The ids of the scripts below which that stands: for that one, and where nothing more can be asked today.
pub const MAY_END: [&str; 3] = [CAME_IN, "drunk-on-the-call", "angry"];
/// The id of the script for a body that can't wait, and of the page that says so.
pub const BODY_EMERGENCY: &str = "body-emergency";
/// The id of the script for somebody who took something or is wounded.
pub const HURT: &str = "hurt-themselves";
/// The id of the script for somebody who hurt themselves or tried to die some time ago.
pub const HARM_AGO: &str = "harm-some-time-ago";
/// The id of the script for somebody who talks about ending their life.
pub const ENDING_LIFE: &str = "ending-life";
/// The id of the script for a baby that moves less before it is born: whom to ring is another than for any other body.
pub const BABY_MOVES_LESS: &str = "baby-moves-less";
/// The id of the script for a baby or child who may be hurt now: help goes to the child, and not to whoever rings.
pub const CHILD_BODY: &str = "child-may-be-hurt";
/// The id of the script for a child that is hurt.
pub const CHILD_HURT: &str = "child-is-hurt";

/// The script for whoever is hit by somebody ill.
pub const HIT_BY_ILL: &str = "hit-by-somebody-ill";

/// The script for somebody under 18 whom another one hurts or controls.
pub const YOUNG_NOT_SAFE: &str = "young-and-not-safe";

/// What a mentor does in one situation, step by step.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Script {
    /// Its id in the file; the first one, for whatever brings no other, is `script`.
    pub id: String,
    /// The heading.
    pub title: String,
    /// Words by which a mentor finds it, beside those of the heading.
    pub heard_as: Vec<String>,
    /// Where the numbers to read aloud stand.
    pub numbers: NumbersStand,
    /// The audiences whose lines are read aloud, each with whom it is for, in place of those for anyone.
    pub lines: Vec<String>,
    /// Only the client says whether and how there is contact: what was agreed doesn't hold, and the silent way is read aloud.
    pub they_choose: bool,
    /// Whom the practice calls about safeguarding stands on it.
    pub pass_on: bool,
    /// The script in its place where the client is under 18.
    pub for_young: Option<ScriptIx>,
    /// The steps, in order. [`EMERGENCY`] stands for the number.
    pub text: Vec<TextByPlace>,
}

/// Where the numbers to read aloud stand on a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum NumbersStand {
    /// Above the steps: they can't wait.
    #[default]
    First,
    /// Below the steps.
    Last,
    /// Nowhere: the emergency number stands in its steps, and any other would take time.
    None,
}

/// What a mentor says around the questions.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Leading {
    /// What this is and isn't.
    pub what_this_is: String,
    /// The limits of confidence, and what the mentor does when worried.
    pub limits: String,
    /// Where the client is now.
    pub where_now: String,
    /// Whether the client can talk freely, and what is said where they can't; asked before anything else.
    pub free_to_talk: Option<(String, String)>,
    /// Whether it is safe to ring back or leave a message; where the file has no words for it, whom
    /// to call asks it, too.
    pub ring_back: Option<String>,
    /// On a call that goes on: whether all that was agreed still holds; without it all of it is
    /// said anew.
    pub again: Option<String>,
    /// Whom to call if the mentor is worried.
    pub whom_to_call: String,
    /// Whether notes may be kept.
    pub notes: String,
    /// What the mentor does when safety comes up, one for each situation; the first is for whatever brings no other.
    pub scripts: Vec<Script>,
    /// What stands on every script where the client is under 18, unless it is about passing on.
    pub under_18: Option<String>,
    /// Asked before anything is handed to the client.
    pub safe_to_send: String,
    /// What the mentor is told where nothing may be kept.
    pub safeguarding: String,
    /// Words for a referral to clinical care.
    pub referral: Option<String>,
}
