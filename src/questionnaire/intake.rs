//! What a mentor says around the questions: the contract, the script for when safety comes up, the words of handing over.

use serde::Deserialize;

use super::ClaimIx;
use super::check::Checker;
use super::raw::{Ids, Texts};
use crate::document::{Code, Problem, Sp};
use crate::text;

/// In the script: the place of the emergency number of wherever the client is.
pub const EMERGENCY: &str = "{emergency}";

/// In the sentence about notes: the place of the last day on which they are kept.
pub const KEPT_UNTIL: &str = "{kept-until}";

/// Columns and rows of the script at most: it is read whole, on the smallest usual screen, below the first help lines and whom to call.
const SCRIPT: (usize, usize) = (76, 14);

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawIntake {
    pub contract: RawContract,
    pub script: RawScript,
    pub safe_to_send: String,
    pub safeguarding: String,
    #[serde(default)]
    pub referral: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawContract {
    pub what_this_is: RawSpoken,
    pub limits: RawSpoken,
    pub where_now: RawSpoken,
    pub whom_to_call: RawSpoken,
    pub notes: RawSpoken,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct RawSpoken {
    pub say: String,
    #[serde(default)]
    pub claims: Ids,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct RawScript {
    pub title: String,
    pub text: Sp<Texts>,
    #[serde(default)]
    pub claims: Ids,
}

/// Words that a mentor reads aloud.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The words.
    pub say: String,
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
    /// Whom to call if the mentor is worried.
    pub whom_to_call: Spoken,
    /// Whether notes may be kept.
    pub notes: Spoken,
    /// The heading of the script.
    pub script_title: String,
    /// What the mentor does when safety comes up, in order. [`EMERGENCY`] stands for the number.
    pub script: Vec<String>,
    /// Claims of the script.
    pub script_claims: Vec<ClaimIx>,
    /// Asked before anything is handed to the client.
    pub safe_to_send: String,
    /// What the mentor is told where nothing may be kept.
    pub safeguarding: String,
    /// Words for a referral to clinical care.
    pub referral: Option<String>,
}

impl Checker<'_> {
    pub(super) fn leading(&mut self, raw: RawIntake) -> Leading {
        let script = raw.script.text.value.0;
        if !script.iter().any(|line| line.contains(EMERGENCY)) && !script.is_empty() {
            let says = format!("the script never says the emergency number: `{EMERGENCY}` stands in none of its lines");
            self.note(
                Problem::new(Code::SafetyMissing, raw.script.text.at, says)
                    .help(format!("write `{EMERGENCY}` where the number of the client's place belongs")),
            );
        }
        let rows: usize = script.iter().map(|line| text::wrap_hanging(line, SCRIPT.0, "- ", "  ").len()).sum();
        if rows > SCRIPT.1 {
            let says = format!("the script takes {rows} rows, and {} fit on a small screen", SCRIPT.1);
            self.note(Problem::new(Code::TooMany, raw.script.text.at, says).help("shorten it: nobody scrolls at that moment"));
        }
        let spoken = |c: &mut Self, s: RawSpoken| Spoken { say: s.say, claims: c.cited(&s.claims) };
        Leading {
            what_this_is: spoken(self, raw.contract.what_this_is),
            limits: spoken(self, raw.contract.limits),
            where_now: spoken(self, raw.contract.where_now),
            whom_to_call: spoken(self, raw.contract.whom_to_call),
            notes: spoken(self, raw.contract.notes),
            script_title: raw.script.title,
            script,
            script_claims: self.cited(&raw.script.claims),
            safe_to_send: raw.safe_to_send,
            safeguarding: raw.safeguarding,
            referral: raw.referral,
        }
    }
}
