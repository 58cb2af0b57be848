//! How long ago something was, as it is typed and as answers say it: "seven weeks ago" fits "in the
//! last six months".

use crate::base::hearing::number;

/// Units of time, each with its days.
const UNITS: [(&str, usize); 4] = [("day", 1), ("week", 7), ("month", 30), ("year", 365)];

/// A time that lies back, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TimeAgo {
    days: usize,
}

impl TimeAgo {
    /// The time in a heard line such as "seven weeks ago" or "a year ago"; none where it names none, or several.
    pub(crate) fn read(line: &str) -> Option<TimeAgo> {
        let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        let spans = spans(&words);
        match spans.as_slice() {
            [(_, days, true)] => Some(TimeAgo { days: *days }),
            _ => None,
        }
    }

    /// Whether an answer's words are true of it: "in the last six months", "more than a year ago", "3 to 12 months ago". Others
    /// say nothing about time, and fit none.
    pub(crate) fn fits(self, text: &str) -> bool {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        spans(&words).into_iter().any(|(at, days, _)| {
            let before = |n: usize| at.checked_sub(n).and_then(|i| words.get(i)).copied().unwrap_or_default();
            match (before(2), before(1)) {
                (_, "last" | "within") => self.days <= days,
                ("more", "than") => self.days > days,
                (from, "to") => number(from).is_some_and(|from| {
                    let unit = days / words.get(at).and_then(|w| number(w)).unwrap_or(1).max(1);
                    (from * unit..=days).contains(&self.days)
                }),
                _ => false,
            }
        })
    }
}

/// The spans of time among words: where each begins, its days, and whether "ago" follows.
fn spans(words: &[&str]) -> Vec<(usize, usize, bool)> {
    let span = |at: usize| {
        let many = match *words.get(at)? {
            "a" | "an" => 1,
            word => number(word)?,
        };
        let unit = words.get(at + 1)?.trim_end_matches('s');
        let (_, days) = UNITS.iter().find(|(name, _)| *name == unit)?;
        Some((at, many.checked_mul(*days)?, words.get(at + 2) == Some(&"ago")))
    };
    (0..words.len()).filter_map(span).collect()
}

#[cfg(test)]
mod tests {
    use super::TimeAgo;

    #[test]
    fn a_time_ago_fits_what_is_true_of_it() {
        let seven_weeks = TimeAgo::read("it was seven weeks ago").unwrap();
        assert!(seven_weeks.fits("it was in the last six months, and i get through most days"));
        assert!(!seven_weeks.fits("it was more than six months ago, and the grief is there"));
        assert!(!seven_weeks.fits("it's settled") && !seven_weeks.fits("3 to 12 months ago, i hurt myself"));
        let year = TimeAgo::read("two years ago").unwrap();
        assert!(year.fits("more than a year ago, i hurt myself") && !year.fits("in the last 3 months, i hurt myself"));
        assert!(TimeAgo::read("5 months ago").unwrap().fits("3 to 12 months ago, i hurt myself"));
        for line in [
            "seven weeks",
            "ago",
            "weeks ago",
            "in the last six months",
            "2 days ago or 3 weeks ago",
            "99999999999999999999 years ago",
        ] {
            assert_eq!(TimeAgo::read(line), None, "{line}");
        }
    }
}
