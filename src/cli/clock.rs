//! The clock: the one place that reads it, for the age of help lines and for records.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the clock is read")]

use std::time::{SystemTime, UNIX_EPOCH};

use crate::base::calendar::{Day, Stamp};

/// The time.
pub(crate) fn now() -> Stamp {
    Stamp(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()))
}

/// Today, or the day of `SOURCE_DATE_EPOCH` where that is set, so that a test or a build is the same on any day.
pub(crate) fn today() -> Day {
    let set = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|s| s.parse::<u64>().ok());
    Day::after_1970(set.unwrap_or_else(|| now().0) / 86_400)
}
