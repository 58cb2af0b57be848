//! What a mentor says around the questions.

use crate::content::model::ClaimIx;

/// In the script: the place of the emergency number of wherever the client is.
pub const EMERGENCY: &str = "{emergency}";

/// In the sentence about notes: the place of the last day on which they are kept.
pub const KEPT_UNTIL: &str = "{kept-until}";

/// Words that a mentor reads aloud.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The words.
    pub say: String,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// What a mentor does in one situation, step by step.
#[derive(Debug, Clone)]
pub struct Script {
    /// Id in the file; none for the first.
    pub id: Option<String>,
    /// The heading.
    pub title: String,
    /// The steps, in order. [`EMERGENCY`] stands for the number.
    pub text: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// What a mentor says around the questions.
#[derive(Debug, Clone)]
pub struct Leading {
    /// What this is and isn't.
    pub what_this_is: Spoken,
    /// The limits of confidence, and what the mentor does when worried.
    pub limits: Spoken,
    /// Where the client is now.
    pub where_now: Spoken,
    /// Whether the client can talk freely, and what is said where they can't; asked before anything else.
    pub free_to_talk: Option<(Spoken, Spoken)>,
    /// Whom to call if the mentor is worried.
    pub whom_to_call: Spoken,
    /// Whether notes may be kept.
    pub notes: Spoken,
    /// What the mentor does when safety comes up, one for each situation; the first is for whatever brings no other.
    pub scripts: Vec<Script>,
    /// Asked before anything is handed to the client.
    pub safe_to_send: String,
    /// What the mentor is told where nothing may be kept.
    pub safeguarding: String,
    /// Words for a referral to clinical care.
    pub referral: Option<String>,
}
