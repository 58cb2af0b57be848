//! The questionnaire as written: shapes and places only. Nobody but the checker sees these types.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::{About, Choose, ExtraKind, Keep, Pace, Shows};
use crate::document::{Items, OneOrMany, Sp, Table};

pub(super) type Texts = Items<String>;
pub(super) type Ids = Items<Sp<String>>;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawQuestionnaire {
    pub fingerpost: Sp<u32>,
    pub language: Sp<String>,
    pub title: String,
    #[serde(default)]
    pub sources: Table<RawSource>,
    #[serde(default)]
    pub claims: Table<RawClaim>,
    pub paces: RawPaces,
    pub supports: Table<RawSupport>,
    #[serde(default)]
    pub welcome: Option<RawPage>,
    #[serde(default)]
    pub in_short: Option<RawPage>,
    #[serde(default)]
    pub about: Option<RawPage>,
    #[serde(default)]
    pub closing: Option<RawClosing>,
    #[serde(default)]
    pub intake: Option<super::intake::RawIntake>,
    pub sections: Items<RawSection>,
    pub questions: Items<RawQuestion>,
    #[serde(default)]
    pub conditions: Table<RawWhen>,
    pub outcomes: Items<RawOutcome>,
    #[serde(default)]
    pub extras: Items<RawExtra>,
    #[serde(default)]
    pub guarantees: Items<RawGuarantee>,
    #[serde(default)]
    pub scenarios: Items<RawScenario>,
}

#[derive(Deserialize)]
pub(super) struct RawSource {
    pub title: String,
    #[serde(default)]
    pub author: Option<String>,
    #[serde(default)]
    pub year: Option<u16>,
    #[serde(default)]
    pub note: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct RawClaim {
    pub source: Sp<String>,
    #[serde(default, rename = "ref")]
    pub reference: Option<String>,
    pub text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawPaces {
    pub now: String,
    pub today: String,
    pub soon: String,
    pub no_hurry: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawSupport {
    pub name: String,
    #[serde(default)]
    pub clinical: bool,
    #[serde(rename = "is")]
    pub what: String,
    pub is_not: String,
    #[serde(default)]
    pub points_here: Option<RawWhen>,
    pub steps: Texts,
    #[serde(default)]
    pub find_one: Texts,
    #[serde(default)]
    pub claims: Ids,
}

#[derive(Deserialize)]
pub(super) struct RawPage {
    pub title: String,
    pub text: Texts,
    #[serde(default)]
    pub claims: Ids,
}

#[derive(Deserialize)]
pub(super) struct RawClosing {
    pub text: String,
    #[serde(default)]
    pub claims: Ids,
}

#[derive(Deserialize)]
pub(super) struct RawSection {
    pub id: Sp<String>,
    pub title: String,
    pub about: About,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawQuestion {
    pub id: Sp<String>,
    pub section: Sp<String>,
    #[serde(default)]
    pub safety: bool,
    #[serde(default)]
    pub worsens: bool,
    pub choose: Choose,
    pub ask: String,
    #[serde(default)]
    pub hint: Option<String>,
    #[serde(default)]
    pub say: Option<String>,
    #[serde(default)]
    pub why: Option<String>,
    #[serde(default)]
    pub asked_when: Option<RawWhen>,
    #[serde(default)]
    pub unless: Option<RawWhen>,
    #[serde(default)]
    pub if_declined: Option<RawIfDeclined>,
    pub answers: Items<RawAnswer>,
}

#[derive(Deserialize)]
pub(super) struct RawIfDeclined {
    pub audience: Sp<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawAnswer {
    pub id: Sp<String>,
    pub text: String,
    #[serde(default)]
    pub clear: Option<Sp<bool>>,
    #[serde(default)]
    pub help: Option<Sp<bool>>,
    #[serde(default)]
    pub in_view: bool,
    #[serde(default)]
    pub alone: Option<Sp<bool>>,
    #[serde(default)]
    pub audience: Option<Sp<String>>,
    #[serde(default)]
    pub reason: Option<Sp<String>>,
    #[serde(default)]
    pub claims: Ids,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawOutcome {
    pub id: Sp<String>,
    pub title: String,
    pub pace: Pace,
    #[serde(default)]
    pub at_once: bool,
    #[serde(default)]
    pub nothing_needed: bool,
    #[serde(default)]
    pub young: bool,
    #[serde(default)]
    pub keep: Option<Keep>,
    #[serde(default)]
    pub points_to: Ids,
    #[serde(default)]
    pub help: Ids,
    #[serde(default)]
    pub when: Option<RawWhen>,
    pub says: String,
    pub first_step: String,
    #[serde(default)]
    pub steps: Texts,
    #[serde(default)]
    pub like: Texts,
    #[serde(default)]
    pub limits: Texts,
    #[serde(default)]
    pub later: Texts,
    #[serde(default)]
    pub claims: Ids,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawExtra {
    pub id: Sp<String>,
    pub when: RawWhen,
    #[serde(rename = "as")]
    pub kind: ExtraKind,
    #[serde(default)]
    pub less_sure: bool,
    pub text: String,
    #[serde(default)]
    pub claims: Ids,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawGuarantee {
    pub id: Sp<String>,
    pub when: RawWhen,
    #[serde(default)]
    pub never: Option<Ids>,
    #[serde(default)]
    pub only: Option<Ids>,
    #[serde(default)]
    pub never_points_to: Option<Ids>,
    #[serde(default)]
    pub never_points_only_to: Option<Ids>,
    #[serde(default)]
    pub pace: Option<Pace>,
    #[serde(default)]
    pub shows: Option<Shows>,
    #[serde(default)]
    pub at_once: Option<Sp<bool>>,
    #[serde(default)]
    pub asks: Option<Sp<String>>,
    pub why: String,
    #[serde(default)]
    pub claims: Ids,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct RawScenario {
    pub id: Sp<String>,
    pub answers: Table<OneOrMany>,
    pub leads_to: Sp<String>,
    pub why: String,
    #[serde(default)]
    pub claims: Ids,
}

/// A condition as written: a mapping whose lines all have to hold.
pub(super) struct RawWhen {
    pub lines: Vec<(Sp<String>, RawLine)>,
}

pub(super) enum RawLine {
    All(Items<RawWhen>),
    Any(Items<RawWhen>),
    Not(RawWhen),
    Holds(OneOrMany),
    AtLeast(RawAtLeast),
    Answer(OneOrMany),
}

#[derive(Deserialize)]
pub(super) struct RawAtLeast {
    pub n: Sp<u32>,
    pub of: Table<OneOrMany>,
}

impl<'de> Deserialize<'de> for RawWhen {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Take;
        impl<'de> Visitor<'de> for Take {
            type Value = RawWhen;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a condition")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawWhen, A::Error> {
                let mut lines = Vec::new();
                while let Some(key) = map.next_key::<Sp<String>>()? {
                    let line = match key.as_str() {
                        "all" => RawLine::All(map.next_value()?),
                        "any" => RawLine::Any(map.next_value()?),
                        "not" => RawLine::Not(map.next_value()?),
                        "holds" => RawLine::Holds(map.next_value()?),
                        "at-least" => RawLine::AtLeast(map.next_value()?),
                        _ => RawLine::Answer(map.next_value()?),
                    };
                    lines.push((key, line));
                }
                if lines.is_empty() {
                    return Err(A::Error::custom("a condition has at least one line; to say \"always\", leave it out"));
                }
                Ok(RawWhen { lines })
            }
        }
        d.deserialize_map(Take)
    }
}
