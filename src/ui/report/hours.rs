//! Opening hours and dates in words, as they are heard and as they stand on a page that somebody takes home.

use crate::base::calendar::{day_in_words, month_name, time_in_words};
use crate::base::phrases::{phrase, say};

/// How "24/7" is said.
pub(crate) fn day_and_night() -> &'static str {
    phrase("lines-day-and-night")
}

/// A day that help lines abbreviate, in English or in Spanish, as it is said.
fn day(short: &str) -> Option<&'static str> {
    Some(match short {
        "Mon" | "lun" => phrase("lines-monday"),
        "Tue" | "mar" => phrase("lines-tuesday"),
        "Wed" | "mié" => phrase("lines-wednesday"),
        "Thu" | "jue" => phrase("lines-thursday"),
        "Fri" | "vie" => phrase("lines-friday"),
        "Sat" | "sáb" => phrase("lines-saturday"),
        "Sun" | "dom" => phrase("lines-sunday"),
        _ => return None,
    })
}

/// Those of them that have a full stop behind them.
const CUT_SHORT: [&str; 7] = ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"];

/// Opening hours in words: "24/7" is heard as "twenty-four slash seven", and of "Fri 18:00-23:00" the dash is heard or lost, and
/// the time as "eighteen hundred".
pub(crate) fn hours(details: &str) -> String {
    let word = |word: &str| {
        let bare = word.trim_end_matches([',', ';', '.', ')']);
        let rest = word.strip_prefix(bare).unwrap_or_default();
        // Spanish cuts days short with a full stop, which isn't said.
        let cut = bare.rsplit(['-', '–']).next().filter(|part| CUT_SHORT.contains(part));
        let rest = rest.strip_prefix('.').filter(|_| cut.is_some()).unwrap_or(rest);
        let said = match bare.split_once(['-', '–']) {
            Some((from, to)) => said(from).zip(said(to)).map(|(from, to)| say!("lines-from-to", from = from, to = to)),
            None => said(bare),
        };
        said.map_or_else(|| word.to_owned(), |said| format!("{said}{rest}"))
    };
    dates(&details.replace("24/7", day_and_night()).split(' ').map(word).collect::<Vec<_>>().join(" "))
}

/// A day or a time of the day in words.
fn said(part: &str) -> Option<String> {
    if let Some(day) = day(part.trim_end_matches('.')) {
        return Some(day.to_owned());
    }
    let (hour, minute) = part.split_once(':')?;
    let (hour, minute): (u32, u32) = match (hour.len(), minute.len()) {
        (1 | 2, 2) => (hour.parse().ok()?, minute.parse().ok()?),
        _ => return None,
    };
    time_in_words(hour, minute)
}

/// Dates in words: of "2020-03" a minus is heard.
pub(crate) fn dates(text: &str) -> String {
    let date = |bare: &str| {
        let mut parts = bare.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next());
        let digits = |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
        // A number to ring may look like a date, but hardly like one of these centuries.
        let right = digits(year, 4)
            && (year.starts_with("19") || year.starts_with("20"))
            && digits(month, 2)
            && day.is_none_or(|d| digits(d, 2))
            && parts.next().is_none();
        let month = month_name(month.parse().ok().filter(|_| right)?)?;
        Some(if day.is_some() { day_in_words(bare) } else { say!("lines-month", month = month, year = year) })
    };
    let word = |word: &str| {
        let bare = word.trim_end_matches([',', ';', '.']);
        date(bare).map_or_else(|| word.to_owned(), |said| format!("{said}{}", word.strip_prefix(bare).unwrap_or_default()))
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{dates, hours};
    use crate::base::phrases::{Language, within};

    #[test]
    fn hours_are_words_and_numbers_stay_as_they_are() {
        let said = hours("ring 1-800-5; Mon-Fri 09:00-17:30, Sat 10:00-12:00; 24/7; one-to-one chat; Fri 18:00 to Mon 06:00");
        assert_eq!(
            said,
            "ring 1-800-5; Monday to Friday 9 am to 5:30 pm, Saturday 10 am to noon; day and night; one-to-one chat; \
             Friday 6 pm to Monday 6 am"
        );
        for (hours_of, words) in [
            ("15:30-00:30 every day", "3:30 pm to 12:30 am every day"),
            ("08:00-00:00 every day", "8 am to midnight every day"),
            ("Sat-Thu 8:00-18:00", "Saturday to Thursday 8 am to 6 pm"),
            ("99:99", "99:99"),
            ("call 116 123", "call 116 123"),
        ] {
            assert_eq!(hours(hours_of), words);
        }
    }

    #[test]
    fn spanish_days_are_said_without_their_full_stop() {
        let said = within(Language::Spanish, || hours("lun.–jue. 18:00-02:00, y de vie. 18:00 a lun. 06:00; mié. por la tarde"));
        for (word, wrong) in [("lunes", "lun."), ("jueves", "jue."), ("viernes", "vie."), ("miércoles", "miércoles.")] {
            assert!(said.contains(word) && !said.contains(wrong), "{said}");
        }
    }

    #[test]
    fn dates_are_words() {
        assert_eq!(dates("From sources dated 2020-03 to 2026-10-07."), "From sources dated March 2020 to 7 October 2026.");
        assert_eq!(dates("2026, 2026-13, 1-800-273 and 0800-11-22"), "2026, 2026-13, 1-800-273 and 0800-11-22");
        assert_eq!(dates("2026-01-01;"), "1 January 2026;");
    }
}
