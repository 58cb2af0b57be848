//! Times as records have them: UTC, to the second, from a clock that somebody else reads.

use std::fmt;

use crate::calendar::civil;

/// A moment: seconds since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Stamp(pub u64);

const DAY: u64 = 86_400;

impl Stamp {
    /// Year, month and day.
    fn civil(self) -> (u64, u64, u64) {
        civil(self.0 / DAY)
    }

    /// The day, as `2026-11-24`.
    pub fn day(self) -> String {
        let (year, month, day) = self.civil();
        format!("{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0 % DAY;
        write!(f, "{} {:02}:{:02}:{:02} UTC", self.day(), seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

/// The day so many months later; the last of the month where that is shorter.
pub fn day_after(from: Stamp, months: u32) -> String {
    let (year, month, day) = from.civil();
    let counted = year * 12 + month - 1 + u64::from(months);
    let (year, month) = (counted / 12, counted % 12 + 1);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    format!("{year:04}-{month:02}-{:02}", day.min(last))
}

/// A day such as `2026-11-24` as one says it; as it is where it is no day.
pub fn day_in_words(day: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let parts: Vec<usize> = day.split('-').filter_map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [year, month @ 1..=12, day] => format!("{day} {} {year}", MONTHS[month - 1]),
        _ => day.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(Stamp(0).to_string(), "1970-01-01 00:00:00 UTC");
        assert_eq!(Stamp(951_782_399).to_string(), "2000-02-28 23:59:59 UTC");
        assert_eq!(Stamp(951_782_400).day(), "2000-02-29");
        assert_eq!(Stamp(1_795_521_600).day(), "2026-11-24");
        assert_eq!(Stamp(4_107_542_400).day(), "2100-03-01");
    }

    #[test]
    fn a_month_later_is_a_day_that_there_is() {
        assert_eq!(day_after(Stamp(1_795_521_600), 12), "2027-11-24");
        assert_eq!(day_after(Stamp(951_782_400), 12), "2001-02-28");
        assert_eq!(day_after(Stamp(1_801_353_600), 1), "2027-02-28");
        assert_eq!([day_in_words("2027-02-03"), day_in_words("x")], ["3 February 2027", "x"]);
    }
}
