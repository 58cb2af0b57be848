//! How long ago something was, as it is typed and as answers say it: "seven weeks ago" fits "in the
//! last six months".

use crate::base::hearing::number;
use crate::base::text::words;
use crate::base::vocabulary::{Vocabulary, unaccented};

/// Units of time, each with its days.
const UNITS: [(Vocabulary, usize); 4] = [
    (Vocabulary::new(&["day"], &["dia"]), 1),
    (Vocabulary::new(&["week"], &["semana"]), 7),
    (Vocabulary::new(&["month"], &["mes", "mese"]), 30),
    (Vocabulary::new(&["year", "yr"], &["año", "ano"]), 365),
];

/// "A year" is one.
const ONE: Vocabulary = Vocabulary::new(&["a", "an"], &["un", "una"]);
/// What says that a time lies back, behind it and, in Spanish, before it too; words that may stand between.
const AGO: Vocabulary = Vocabulary::new(&["ago"], &["atras"]);
const AGO_BEFORE: Vocabulary = Vocabulary::new(&[], &["hace"]);
const BETWEEN: Vocabulary = Vocabulary::new(&[], &["como", "unos", "unas", "casi", "ya", "solo", "apenas", "aproximadamente"]);
/// "Desde hace dos años" is how long, not when.
const SINCE: Vocabulary = Vocabulary::new(&[], &["desde"]);

/// What stands before a time that isn't over, one that is over, and the second of two.
const WITHIN: Vocabulary = Vocabulary::new(&["last", "within"], &["ultimo", "ultima", "ultimos", "ultimas"]);
const MORE: Vocabulary = Vocabulary::new(&["more"], &["mas"]);
const THAN: Vocabulary = Vocabulary::new(&["than"], &["de"]);
const LESS: Vocabulary = Vocabulary::new(&["less"], &["menos"]);
const OVER: Vocabulary = Vocabulary::new(&["over"], &[]);
const UNDER: Vocabulary = Vocabulary::new(&["under", "nearly", "almost"], &["casi"]);
const TO: Vocabulary = Vocabulary::new(&["to"], &["a", "y"]);

/// What says, as all of a line, that it was years ago, and how many days that are at the least.
#[rustfmt::skip]
const LONG_AGO: Vocabulary = Vocabulary::new(
    &[
        "years ago", "long ago", "long time ago", "a long time ago", "ages ago", "when i was young", "when i was a kid",
        "when i was a child", "when i was a teenager", "as a teenager", "as a child", "it was years ago", "that was years ago",
        "it was a long time ago", "that was a long time ago", "years and years ago", "many years ago",
    ],
    &[
        "hace años", "hace muchos años", "hace mucho tiempo", "hace mucho", "de joven", "de adolescente", "de niña", "de niño",
        "cuando era joven", "cuando era niña", "cuando era niño", "fue hace años", "fue hace mucho", "eso fue hace años",
    ],
);
const YEARS_AGO: usize = 730;

/// A time that lies back, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TimeAgo {
    days: usize,
}

impl TimeAgo {
    /// The time in a heard line such as "seven weeks ago" or "a year ago"; none where it names none, or several.
    pub(crate) fn read(line: &str) -> Option<TimeAgo> {
        let line = unaccented(line);
        let words: Vec<&str> = words(&line).collect();
        let spans = spans(&words);
        match spans.as_slice() {
            [(_, days, true)] => Some(TimeAgo { days: *days }),
            [] => LONG_AGO.has(&words.join(" ")).then_some(TimeAgo { days: YEARS_AGO }),
            _ => None,
        }
    }

    /// The same where it is asked how long ago something was: "nearly two years now" says no "ago".
    pub(crate) fn read_as_asked(line: &str) -> Option<TimeAgo> {
        let line = unaccented(line);
        let words: Vec<&str> = words(&line).collect();
        let [(at, days, _)] = spans(&words)[..] else { return None };
        let before = |n: usize| at.checked_sub(n).and_then(|i| words.get(i)).copied().unwrap_or_default();
        let than = THAN.has(before(1));
        // "More than six months" isn't within them any more.
        let days = match (before(2), before(1)) {
            (more, _) if than && MORE.has(more) => days + 1,
            (less, _) if than && LESS.has(less) => days.saturating_sub(1),
            (_, over) if OVER.has(over) => days + 1,
            (_, under) if UNDER.has(under) => days.saturating_sub(1),
            _ => days,
        };
        Some(TimeAgo { days })
    }

    /// So many days back.
    pub(crate) const fn of_days(days: usize) -> TimeAgo {
        TimeAgo { days }
    }

    /// Whether it lies more than three months back.
    pub(crate) fn is_over_three_months(self) -> bool {
        self.days > 92
    }

    /// Whether it lies a week back, or more.
    pub(crate) fn is_weeks(self) -> bool {
        self.days >= 7
    }

    /// Whether an answer's words are true of it: "in the last six months", "more than a year ago", "3 to 12 months ago". Others
    /// say nothing about time, and fit none.
    pub(crate) fn fits(self, text: &str) -> bool {
        let text = unaccented(text);
        let words: Vec<&str> = words(&text).collect();
        spans(&words).into_iter().any(|(at, days, _)| {
            let before = |n: usize| at.checked_sub(n).and_then(|i| words.get(i)).copied().unwrap_or_default();
            match (before(2), before(1)) {
                (_, within) if WITHIN.has(within) => self.days <= days,
                (more, than) if MORE.has(more) && THAN.has(than) => self.days > days,
                (from, to) if TO.has(to) => number(from).is_some_and(|from| {
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
            one if ONE.has(one) => 1,
            word => number(word)?,
        };
        let unit = *words.get(at + 1)?;
        let (_, days) = UNITS.iter().find(|(names, _)| names.has(unit) || names.has(unit.trim_end_matches('s')))?;
        let ago = words.get(at + 2).is_some_and(|word| AGO.has(word)) || lies_back(words.get(..at)?);
        Some((at, many.checked_mul(*days)?, ago))
    };
    (0..words.len()).filter_map(span).collect()
}

/// Whether the words before a time say that it lies back: "hace unas dos semanas".
fn lies_back(before: &[&str]) -> bool {
    let mut words = before.iter().rev().skip_while(|word| BETWEEN.has(word));
    words.next().is_some_and(|word| AGO_BEFORE.has(word)) && !words.next().is_some_and(|word| SINCE.has(word))
}

#[cfg(test)]
mod tests {
    use super::TimeAgo;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_spanish_time_ago_fits_what_is_true_of_it() {
        within(Language::Spanish, || {
            let seven_weeks = TimeAgo::read("fue hace siete semanas").unwrap();
            assert!(seven_weeks.fits("fue en los últimos seis meses, y paso la mayoría de los días"));
            assert!(!seven_weeks.fits("fue hace más de seis meses, y el duelo sigue"));
            assert!(!seven_weeks.fits("hace de 3 a 12 meses, me hice daño"));
            let years = TimeAgo::read("hace dos años").unwrap();
            assert!(years.fits("hace más de un año, me hice daño") && !years.fits("en los últimos 3 meses, me hice daño"));
            assert!(TimeAgo::read("hace como 5 meses").unwrap().fits("hace de 3 a 12 meses, me hice daño"));
            assert_eq!(TimeAgo::read("un mes atrás"), TimeAgo::read("hace un mes"));
            assert_eq!(TimeAgo::read("one month ago"), TimeAgo::read("hace un mes"));
            for line in ["siete semanas", "hace poco", "desde hace dos años", "en los últimos seis meses"] {
                assert_eq!(TimeAgo::read(line), None, "{line}");
            }
        });
        assert_eq!(TimeAgo::read("hace dos semanas"), None);
        let grief = "it was more than six months ago, and the grief is there";
        let fits = |line: &str| TimeAgo::read_as_asked(line).is_some_and(|ago| ago.fits(grief));
        assert!(["it is nearly two years now", "over six months", "more than six months ago"].into_iter().all(fits));
        assert!(!["nearly six months", "less than six months", "six weeks"].into_iter().any(fits));
        assert_eq!(TimeAgo::read_as_asked("it's been six weeks"), TimeAgo::read("six weeks ago"));
        assert_eq!(TimeAgo::read_as_asked("two weeks or two years"), None);
    }

    #[test]
    fn a_time_ago_fits_what_is_true_of_it() {
        let seven_weeks = TimeAgo::read("it was seven weeks ago").unwrap();
        assert!(seven_weeks.fits("it was in the last six months, and i get through most days"));
        assert!(!seven_weeks.fits("it was more than six months ago, and the grief is there"));
        assert!(!seven_weeks.fits("it's settled") && !seven_weeks.fits("3 to 12 months ago, i hurt myself"));
        let year = TimeAgo::read("two years ago").unwrap();
        assert!(year.fits("more than a year ago, i hurt myself") && !year.fits("in the last 3 months, i hurt myself"));
        assert!(TimeAgo::read("5 months ago").unwrap().fits("3 to 12 months ago, i hurt myself"));
        assert!(TimeAgo::read("when i was a teenager").unwrap().fits("more than a year ago, i hurt myself"));
        for line in [
            "years ago i cut myself",
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
