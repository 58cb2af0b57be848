//! Days and moments of the calendar, for help lines and for records. Nothing here reads a clock.

use std::fmt;

use crate::base::phrases::{Language, language, phrase, say};

/// Seconds of a day.
const DAY: u64 = 86_400;

/// A day of the calendar; shown as `2026-11-24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year.
    pub year: u32,
    /// The month, from 1.
    pub month: u32,
    /// The day, from 1.
    pub day: u32,
}

impl Day {
    /// The day so many days after 1 January 1970.
    pub fn after_1970(days: u64) -> Day {
        // Counted in eras of 400 years that begin in March, so that the leap day comes last.
        let days = days + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        Day { year: small(year + era * 400 + u64::from(month <= 2)), month: small(month), day: small(day) }
    }

    /// A day such as `2026-11-24`.
    pub fn parse(text: &str) -> Option<Day> {
        let parts: Option<Vec<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
        match *parts?.as_slice() {
            [year, month @ 1..=12, day] if (1..=days_in(year, month)).contains(&day) => Some(Day { year, month, day }),
            _ => None,
        }
    }

    /// The days since 1 January 1970.
    pub fn since_1970(self) -> u64 {
        let (year, month) =
            if self.month <= 2 { (u64::from(self.year) - 1, self.month + 9) } else { (u64::from(self.year), self.month - 3) };
        let of_year = u64::from((153 * month + 2) / 5 + self.day - 1);
        (year * 365 + year / 4 - year / 100 + year / 400 + of_year).saturating_sub(719_468)
    }

    /// The day so many days later.
    #[must_use]
    pub fn days_after(self, days: u64) -> Day {
        Day::after_1970(self.since_1970() + days)
    }

    /// The day so many months later; the last of the month where that is shorter.
    #[must_use]
    pub fn months_after(self, months: u32) -> Day {
        let later = self.in_month((self.year * 12 + self.month - 1).saturating_add(months));
        Day { day: later.day.min(days_in(later.year, later.month)), ..later }
    }

    /// The last day that a date of a help line can mean: of a year its last, of a month its 31st.
    pub(crate) fn latest(date: &str) -> Option<Day> {
        let mut parts = date.split('-').map(|p| p.parse().ok());
        let year = parts.next()??;
        let (month, day) = (parts.next().flatten().unwrap_or(12), parts.next().flatten().unwrap_or(31));
        Some(Day { year, month, day })
    }

    /// The same day so many months earlier.
    pub(crate) fn months_before(self, months: u32) -> Day {
        self.in_month((self.year * 12 + self.month - 1).saturating_sub(months))
    }

    /// The same day of another month, counted from January of the year 0.
    fn in_month(self, count: u32) -> Day {
        Day { year: count / 12, month: count % 12 + 1, day: self.day }
    }
}

/// The days of a month; none where there is no such month.
pub(crate) fn days_in(year: u32, month: u32) -> u32 {
    let every = |years: u32| year.is_multiple_of(years);
    match month {
        2 => 28 + u32::from(every(4) && (!every(100) || every(400))),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A moment: seconds since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Stamp(pub u64);

impl Stamp {
    /// The day, as `2026-11-24`.
    pub fn day(self) -> String {
        Day::after_1970(self.0 / DAY).to_string()
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0 % DAY;
        write!(f, "{} {:02}:{:02}:{:02} UTC", self.day(), seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

/// The name of a month, counted from 1.
pub fn month_name(month: usize) -> Option<&'static str> {
    Some(match month {
        1 => phrase("base-month-1"),
        2 => phrase("base-month-2"),
        3 => phrase("base-month-3"),
        4 => phrase("base-month-4"),
        5 => phrase("base-month-5"),
        6 => phrase("base-month-6"),
        7 => phrase("base-month-7"),
        8 => phrase("base-month-8"),
        9 => phrase("base-month-9"),
        10 => phrase("base-month-10"),
        11 => phrase("base-month-11"),
        12 => phrase("base-month-12"),
        _ => return None,
    })
}

/// A day such as `2026-11-24` as one says it; as it is where it is no day.
pub fn day_in_words(day: &str) -> String {
    let parts: Vec<usize> = day.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year, month, of_month] = *parts.as_slice() else { return day.to_owned() };
    month_name(month).map_or_else(|| day.to_owned(), |name| say!("base-day", day = of_month, month = name, year = year))
}

/// A date of which the month or the year alone may be known, as it stands in a Spanish sentence; elsewhere as it is written.
pub fn date_in_a_sentence(date: &str) -> String {
    let named = |month: &str| month.parse().ok().and_then(month_name);
    match (language(), date.split('-').collect::<Vec<_>>().as_slice()) {
        (Language::Spanish, [year, month]) => {
            named(month).map_or_else(|| date.to_owned(), |month| say!("lines-month", month = month, year = *year))
        }
        (Language::Spanish, [_, _, _]) => day_in_words(date),
        _ => date.to_owned(),
    }
}

/// A time of the day as one says it, such as "3:30 pm"; 24:00 is midnight, too.
pub fn time_in_words(hour: u32, minute: u32) -> Option<String> {
    let of_twelve = (hour + 11) % 12 + 1;
    let minutes = format!("{minute:02}");
    Some(match (hour, minute) {
        (0 | 24, 0) => phrase("lines-midnight").to_owned(),
        (12, 0) => phrase("lines-noon").to_owned(),
        (0..12, 0) => say!("lines-hour-am", hour = of_twelve),
        (12..24, 0) => say!("lines-hour-pm", hour = of_twelve),
        (0..12, 1..60) => say!("lines-time-am", hour = of_twelve, minutes = minutes),
        (12..24, 1..60) => say!("lines-time-pm", hour = of_twelve, minutes = minutes),
        _ => return None,
    })
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
        let later = |day: &str, months| Day::parse(day).unwrap().months_after(months).to_string();
        assert_eq!(
            [later("2026-11-24", 12), later("2000-02-29", 12), later("2027-01-31", 1)],
            ["2027-11-24", "2001-02-28", "2027-02-28"]
        );
        assert_eq!([day_in_words("2027-02-03"), day_in_words("x")], ["3 February 2027", "x"]);
    }

    #[test]
    fn days_are_counted_from_1970() {
        let day = |year, month, day| Day { year, month, day };
        assert_eq!(Day::after_1970(0), day(1970, 1, 1));
        assert_eq!(Day::after_1970(59), day(1970, 3, 1));
        assert_eq!(Day::after_1970(11_016), day(2000, 2, 29));
        assert_eq!(Day::after_1970(20_781), day(2026, 11, 24));
        for days in (0..60_000).step_by(13) {
            assert_eq!(Day::after_1970(days).since_1970(), days);
        }
        assert_eq!(day(2026, 12, 28).days_after(7), day(2027, 1, 4));
        assert_eq!(["2026-02-29", "2026-13-01", "2026-1", "x"].map(Day::parse), [None; 4]);
    }

    #[test]
    fn six_months_go_over_the_turn_of_a_year() {
        let day = |year, month, day| Day { year, month, day };
        assert_eq!(day(2026, 3, 9).months_before(6), day(2025, 9, 9));
        assert_eq!(day(2026, 12, 31).months_before(6), day(2026, 6, 31));
        assert_eq!(Day::latest("2026"), Some(day(2026, 12, 31)));
        assert_eq!(Day::latest("2026-05"), Some(day(2026, 5, 31)));
        assert_eq!(Day::latest("2026-05-07"), Some(day(2026, 5, 7)));
    }
}
