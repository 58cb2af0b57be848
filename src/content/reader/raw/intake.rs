//! The part of a questionnaire for a mentor, as written.

use serde::Deserialize;

use crate::content::document::Spanned;
use crate::content::reader::raw::{IdList, Texts};

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawIntake {
    pub contract: RawContract,
    pub script: RawScript,
    pub safe_to_send: String,
    pub safeguarding: String,
    pub referral: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawContract {
    pub what_this_is: RawSpoken,
    pub limits: RawSpoken,
    pub where_now: RawSpoken,
    pub whom_to_call: RawSpoken,
    pub notes: RawSpoken,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(crate) struct RawSpoken {
    pub say: String,
    #[serde(default)]
    pub claims: IdList,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(crate) struct RawScript {
    pub title: String,
    pub text: Spanned<Texts>,
    #[serde(default)]
    pub claims: IdList,
}
