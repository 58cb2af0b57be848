//! One help line: how it is reached, whom it is for, and how it is said.

use serde::{Deserialize, Serialize};

use crate::base::phrases::{phrase, say};
use crate::base::text;

/// The audience of emergency numbers.
pub const EMERGENCY: &str = "emergency";

/// How a line is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Channel {
    /// A telephone number.
    #[serde(rename = "call")]
    Phone,
    /// A number for text messages.
    Text,
    /// A web address.
    Web,
    /// An e-mail address.
    Email,
}

/// A place of one help file, by its position there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PlaceIx(pub(super) usize);

/// One way to reach one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helpline {
    /// Id in the file.
    pub id: String,
    /// The places it serves.
    pub places: Vec<PlaceIx>,
    /// Who runs it.
    pub service: String,
    /// Whom it is for.
    pub audiences: Vec<String>,
    /// How it is reached.
    pub channel: Channel,
    /// The number or address, as it is shown.
    pub number: String,
    /// The word to send, for a text.
    pub word: Option<String>,
    /// How to go about it.
    pub how: Option<String>,
    /// Whom it is for, where that is narrower.
    pub narrower: Option<String>,
    /// Opening hours: `24/7`, text, or `None` where they are to be checked.
    pub hours: Option<String>,
    /// What it costs, where known.
    pub cost: Option<String>,
    /// It is said to be free.
    pub free: bool,
    /// It is said that it may cost something.
    pub may_cost: bool,
    /// Languages, where said.
    pub languages: Vec<String>,
    /// Ids of the sources.
    pub sources: Vec<String>,
    /// The date of the newest source: a year, a month or a day.
    pub verified: String,
    /// It stands in the file itself, and isn't one of the program's beside which that stands.
    pub own: bool,
}

impl Helpline {
    /// Whether it is for an audience.
    pub fn is_for(&self, audience: &str) -> bool {
        self.audiences.iter().any(|a| a == audience)
    }

    /// What to do to reach it, such as "call 116 123" or "text SHOUT to 85258".
    pub fn reach(&self) -> String {
        // A number is never broken over two lines.
        let number = self.number.replace(' ', text::FIRM_SPACE);
        match (self.channel, &self.word) {
            (Channel::Phone, _) => say!("page-reach-call", number = number),
            (Channel::Text, Some(word)) => say!("page-reach-text-word", word = word, number = number),
            (Channel::Text, None) => say!("page-reach-text", number = number),
            (Channel::Web | Channel::Email, _) => number,
        }
    }

    /// For whom it is, what to know before, when, and what it costs where it isn't free: behind a number in a sentence, in brackets.
    pub fn briefly(&self) -> String {
        let narrower = self.narrower.iter().map(|whom| say!("page-for-whom", whom = whom));
        let cost = self.cost.iter().filter(|_| !self.free).cloned();
        let parts: Vec<String> = narrower.chain(self.how.clone()).chain(self.hours.clone()).chain(cost).collect();
        if parts.is_empty() { String::new() } else { format!(" ({})", text::firm_numbers(&parts.join("; "))) }
    }

    /// When, at what cost and for whom, as one line of small print.
    pub fn details(&self) -> String {
        // Of an emergency number nobody asks for opening hours; no source gives any.
        let hours = self.hours.clone().or_else(|| (!self.is_for(EMERGENCY)).then(|| check_hours().to_owned()));
        let narrower = self.narrower.iter().map(|whom| say!("page-for-whom", whom = whom));
        let languages = (!self.languages.is_empty()).then(|| say!("page-in-languages", languages = self.languages.join(", ")));
        let parts: Vec<String> =
            narrower.into_iter().chain(self.how.clone()).chain(hours).chain(self.cost.clone()).chain(languages).collect();
        text::firm_numbers(&parts.join("; "))
    }
}

/// Whether a cost is said to be nothing, and whether it is one that may come up, in the words of the chosen language.
pub(crate) fn free_or_may_cost(cost: Option<&String>) -> (bool, bool) {
    let free = cost.is_some_and(|cost| cost.starts_with(phrase("page-cost-free")));
    let may_cost = cost.is_some_and(|cost| cost.contains(phrase("page-cost-may")));
    (free, may_cost)
}

/// What stands among the details of a line whose hours aren't known.
pub fn check_hours() -> &'static str {
    phrase("page-check-hours")
}
