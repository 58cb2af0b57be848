//! The clock: the one place that reads it, for the age of help lines and for records.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the clock is read")]

use std::time::{SystemTime, UNIX_EPOCH};

use crate::base::calendar::{Day, Stamp};
use crate::base::phrases::phrase;
use crate::cli::exit::{Exit, Quit};

/// The time.
pub(crate) fn now() -> Stamp {
    Stamp(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()))
}

/// Seconds from 1970 to the year 10000, from which on dates have more digits than any of ours.
const LATEST: u64 = 253_402_300_800;

/// Today, or the day of `SOURCE_DATE_EPOCH` where that is set, so that a test or a build is the
/// same on any day. Errors: wrong usage where it is no moment before the year 10000.
pub(crate) fn today() -> anyhow::Result<Day> {
    let Some(set) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(Day::after_1970(now().0 / 86_400)) };
    match set.to_str().and_then(|s| s.parse::<u64>().ok()).filter(|seconds| *seconds < LATEST) {
        Some(seconds) => Ok(Day::after_1970(seconds / 86_400)),
        None => Err(Quit::saying(Exit::Usage, phrase("cli-clock-no-date"))),
    }
}

/// The day where the mentor is. A record is kept to the end of its last day there, not in
/// Greenwich.
pub(crate) fn local_day() -> Day {
    local_day_of(now())
}

/// The day of a time, where the mentor is.
pub(crate) fn local_day_of(stamp: Stamp) -> Day {
    let seconds = i64::try_from(stamp.0).unwrap_or(i64::MAX);
    let Ok(time) = jiff::Timestamp::from_second(seconds) else { return Day::after_1970(stamp.0 / 86_400) };
    let here = jiff::tz::TimeZone::system().to_datetime(time).date();
    let small = |n: i8| u32::from(n.unsigned_abs());
    Day { year: u32::from(here.year().unsigned_abs()), month: small(here.month()), day: small(here.day()) }
}
