//! The clock: the one place that reads it, for the age of help lines.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the clock is read")]

use std::time::{SystemTime, UNIX_EPOCH};

use crate::helplines::Day;

/// Today, or the day of `SOURCE_DATE_EPOCH` where that is set (so that a test or a build is the same on any day).
pub(super) fn today() -> Day {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|s| s.parse::<u64>().ok());
    let seconds = given.or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).ok().map(|d| d.as_secs()));
    Day::after_1970(seconds.unwrap_or_default() / 86_400)
}
