//! How old help lines are, on a day that is given: this module reads no clock.

use super::{Helpline, Helplines};
use crate::calendar::civil;

/// A day of the calendar.
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
        let (year, month, day) = civil(days);
        let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        Day { year: small(year), month: small(month), day: small(day) }
    }

    /// The last day that a date of a help line can mean: of a year its last, of a month its 31st.
    fn latest(date: &str) -> Option<Day> {
        let mut parts = date.split('-').map(|p| p.parse().ok());
        let year = parts.next()??;
        let (month, day) = (parts.next().flatten().unwrap_or(12), parts.next().flatten().unwrap_or(31));
        Some(Day { year, month, day })
    }

    /// The same day so many months earlier.
    fn months_before(self, months: u32) -> Day {
        let count = (self.year * 12 + self.month - 1).saturating_sub(months);
        Day { year: count / 12, month: count % 12 + 1, day: self.day }
    }
}

impl Helplines {
    /// The lines whose `verified` date lies more than so many months before a day, oldest first.
    pub fn older_than(&self, months: u32, today: Day) -> Vec<&Helpline> {
        let limit = today.months_before(months);
        let dated = self.lines().iter().filter_map(|line| Day::latest(&line.verified).map(|day| (day, line)));
        let mut old: Vec<(Day, &Helpline)> = dated.filter(|(day, _)| *day < limit).collect();
        old.sort_by_key(|(day, _)| *day);
        old.into_iter().map(|(_, line)| line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        let day = |year, month, day| Day { year, month, day };
        assert_eq!(Day::after_1970(0), day(1970, 1, 1));
        assert_eq!(Day::after_1970(59), day(1970, 3, 1));
        assert_eq!(Day::after_1970(11_016), day(2000, 2, 29));
        assert_eq!(Day::after_1970(20_781), day(2026, 11, 24));
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
