//! The next appointment, as it is typed, said and kept.

use crate::base::calendar::{Day, day_in_words, time_in_words};
use crate::base::hearing::number;
use crate::base::phrases::{Language, language, phrase, say};
use crate::call::intake::ending::day_names::{MONTHS, WEEKDAYS};
use crate::call::intake::ending::spanish_days::in_english;

/// The next appointment: a day, and a time where one was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// The day, as `2026-12-05`.
    pub day: String,
    /// Hours and minutes, where a time was named.
    pub time: Option<(u8, u8)>,
}

impl Appointment {
    /// An appointment as it is typed: `2026-12-05 15:30`, or the day alone.
    pub fn read(typed: &str) -> Option<Appointment> {
        let mut words = typed.split_whitespace();
        let day = words.next().filter(|day| Day::parse(day).is_some())?.to_owned();
        let time = match words.next() {
            Some(time) => Some(hours_and_minutes(time)?),
            None => None,
        };
        words.next().is_none().then_some(Appointment { day, time })
    }

    /// An appointment as it is said: "5 December at 3:30 pm", "next Tuesday at 3", "tomorrow", "in two weeks". Without a year it is
    /// the next such day from today on; a weekday is the next one after today.
    pub fn said(typed: &str, today: Day) -> Option<Appointment> {
        let english = match language() {
            Language::English => typed.to_owned(),
            Language::Spanish => in_english(typed, today),
        };
        let typed = english.as_str();
        // "At 3" is a time, and a 3 alone may be anything.
        let at = typed.to_lowercase().contains("at ");
        let plain = typed.to_lowercase().replace(',', " ").replace("am", " am").replace("pm", " pm");
        let spaced = HALVES.iter().fold(plain, |line, (said, half)| line.replace(said, half));
        let words: Vec<&str> = spaced.split_whitespace().filter(|w| *w != "on").collect();
        if let Some((on, rest)) = day_of_month(&words, today) {
            return Appointment::on(on, &rest, at);
        }
        let words: Vec<&str> = words.into_iter().filter(|w| !["at", "the", "of"].contains(w)).collect();
        if let Some((on, rest)) = week_on(&words, today) {
            return Appointment::on(on, rest, at);
        }
        let words = match words.as_slice() {
            ["next" | "this", rest @ ..] => rest,
            all => all,
        };
        if let Some((on, rest)) = day_ahead(words, today) {
            return Appointment::on(on, rest, at);
        }
        if let Some((on, rest)) = words.split_first().and_then(|(word, rest)| Some((day_named(word, today)?, rest))) {
            // Where a date follows, the weekday before it says nothing more.
            if let Some(appointment) = Appointment::on(on, rest, at) {
                return Some(appointment);
            }
        }
        let words = match words.split_first() {
            Some((weekday, rest)) if weekday.contains("day") => rest,
            _ => words,
        };
        let [first, second, rest @ ..] = words else { return None };
        let numbered = |word: &str| word.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']).parse::<u32>().ok();
        let (day, month) = match (numbered(first), numbered(second)) {
            (Some(day), None) => (day, month_named(second)?),
            (None, Some(day)) => (day, month_named(first)?),
            _ => return None,
        };
        let (year, rest) = match rest {
            [year, rest @ ..] if year.len() == 4 && numbered(year).is_some() => (numbered(year), rest),
            rest => (None, rest),
        };
        let in_year = |year: u32| Day::parse(&format!("{year}-{month:02}-{day:02}"));
        let on = match year {
            Some(year) => in_year(year)?,
            // The 29th of February may be years away.
            None => (today.year..=today.year + 8).filter_map(in_year).find(|on| *on >= today)?,
        };
        Appointment::on(on, rest, at)
    }

    /// An appointment on a day, with the words behind it: a time, or none. `at`: the time was typed as "at 3".
    fn on(day: Day, words: &[&str], at: bool) -> Option<Appointment> {
        let time = if words.is_empty() { None } else { Some(time_of(words, at)?) };
        Some(Appointment { day: day.to_string(), time })
    }

    /// The appointment as it is kept, such as `2026-12-05 15:30`.
    pub fn typed(&self) -> String {
        let time = self.time.map(|(hours, minutes)| format!(" {hours:02}:{minutes:02}")).unwrap_or_default();
        format!("{}{time}", self.day)
    }

    /// The appointment as everybody reads and hears it: "Tuesday 1 December 2026, 3 pm".
    pub fn in_words(&self) -> String {
        let day = day_in_words(&self.day);
        let day = match Day::parse(&self.day) {
            Some(on) => say!("call-appointment-weekday", weekday = weekday(on), day = day),
            None => day,
        };
        match self.time.and_then(|(hours, minutes)| time_in_words(hours.into(), minutes.into())) {
            Some(time) => say!("call-appointment-at", day = day, time = time),
            None => day,
        }
    }
}

/// The name of the weekday of a day.
fn weekday(day: Day) -> &'static str {
    match day.since_1970() % 7 {
        0 => phrase("call-weekday-thursday"),
        1 => phrase("call-weekday-friday"),
        2 => phrase("call-weekday-saturday"),
        3 => phrase("call-weekday-sunday"),
        4 => phrase("call-weekday-monday"),
        5 => phrase("call-weekday-tuesday"),
        _ => phrase("call-weekday-wednesday"),
    }
}

/// Hours from which on somebody who names no half of the day means the morning.
const MORNING: u8 = 8;

/// Halves of a day as they are said, the longer first.
const HALVES: [(&str, &str); 6] = [
    ("in the morning", "am"),
    ("in the afternoon", "pm"),
    ("in the evening", "pm"),
    ("morning", "am"),
    ("afternoon", "pm"),
    ("evening", "pm"),
];

/// Days, weeks or months from today at most.
const FARTHEST: usize = 60;

/// Days until every number of a day has come: there are never two short months in a row.
const FARTHEST_DAY: u64 = 62;

/// The day that is so far away, such as "in a week" or "in 10 days", and the words behind it.
fn day_ahead<'w>(words: &'w [&'w str], today: Day) -> Option<(Day, &'w [&'w str])> {
    let ["in", count, unit, rest @ ..] = words else { return None };
    let count = if *count == "a" { Some(1) } else { number(count) };
    let count = u32::try_from(count.filter(|count| (1..=FARTHEST).contains(count))?).ok()?;
    let on = match *unit {
        "day" | "days" => today.days_after(count.into()),
        "week" | "weeks" => today.days_after(u64::from(count) * 7),
        "fortnight" => today.days_after(u64::from(count) * 14),
        "month" | "months" => today.months_after(count),
        _ => return None,
    };
    Some((on, rest))
}

/// The day a week behind the next one of its name, such as "Tuesday week" or "a week on Tuesday", and the words behind it.
fn week_on<'w>(words: &'w [&'w str], today: Day) -> Option<(Day, &'w [&'w str])> {
    let (["a", "week", named, rest @ ..] | ["week", named, rest @ ..] | [named, "week", rest @ ..]) = words else { return None };
    Some((day_named(named, today)?.days_after(7), rest))
}

/// The next day of a month that is named as one, such as "the 10th" or "10 at 3", and the words behind it without "at".
fn day_of_month<'w>(words: &[&'w str], today: Day) -> Option<(Day, Vec<&'w str>)> {
    let (word, rest, named) = match words {
        ["the", word, rest @ ..] => (word, rest, true),
        [word, rest @ ..] => (word, rest, word.ends_with(['t', 'd', 'h']) || rest.first() == Some(&"at")),
        [] => return None,
    };
    let day: u32 = word.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']).parse().ok().filter(|_| named)?;
    // Behind "the 10th" a month may come.
    rest.first().is_none_or(|word| *word == "at" || hours_and_minutes(word).is_some()).then_some(())?;
    let on = (0..=FARTHEST_DAY).map(|days| today.days_after(days)).find(|on| on.day == day)?;
    Some((on, rest.iter().copied().filter(|word| *word != "at").collect()))
}

/// The next day after today that has this name; today and tomorrow by theirs.
fn day_named(word: &str, today: Day) -> Option<Day> {
    let since = today.since_1970();
    let later = match word {
        "today" => 0,
        "tomorrow" => 1,
        weekday => {
            let named = WEEKDAYS.iter().position(|day| weekday.len() >= 3 && day.starts_with(weekday))?;
            let named = u64::try_from(named).ok()?;
            (named + 6 - since % 7) % 7 + 1
        }
    };
    Some(today.days_after(later))
}

/// The time of the day that words name. "At 3" is in the afternoon, and so is "3:30"; `at`: it was typed so.
fn time_of(words: &[&str], at: bool) -> Option<(u8, u8)> {
    let whole = |hours: &str| hours.parse::<u8>().ok().filter(|hours| *hours < 24);
    let by_day = |hours: u8| if (1..MORNING).contains(&hours) { hours + 12 } else { hours };
    match words {
        [time] => match hours_and_minutes(time) {
            // Of a clock of 24 hours.
            Some(exact) if time.starts_with('0') => Some(exact),
            Some((hours, minutes)) => Some((by_day(hours), minutes)),
            None => Some((by_day(whole(time).filter(|_| at)?), 0)),
        },
        [half @ ("am" | "pm"), time] | [time, half @ ("am" | "pm")] => {
            let (hours, minutes) = hours_and_minutes(time).or_else(|| Some((whole(time)?, 0)))?;
            let hours = (1..=12).contains(&hours).then_some(hours % 12 + if *half == "pm" { 12 } else { 0 })?;
            Some((hours, minutes))
        }
        _ => None,
    }
}

/// The number of a month by its name, or its first three letters.
fn month_named(word: &str) -> Option<usize> {
    MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(word)).map(|i| i + 1)
}

fn hours_and_minutes(typed: &str) -> Option<(u8, u8)> {
    let (hours, minutes) = typed.split_once([':', '.'])?;
    let (hours, minutes) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some((hours, minutes))
}

#[cfg(test)]
mod tests {
    use super::{Appointment, Day};
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_day_is_understood_as_it_is_said() {
        // A Saturday.
        let today = Day::parse("2026-11-28").unwrap();
        let said = |typed: &str| Appointment::said(typed, today).map(|a| a.typed());
        for (typed, meant) in [
            ("next Tuesday at 3", "2026-12-01 15:00"),
            ("Tuesday", "2026-12-01"),
            ("Tuesday week at 3", "2026-12-08 15:00"),
            ("a week on Tuesday", "2026-12-08"),
            ("this saturday at 10", "2026-12-05 10:00"),
            ("tomorrow at 9:30 am", "2026-11-29 09:30"),
            ("today at 4 pm", "2026-11-28 16:00"),
            ("Friday 5 December at 3:30 pm", "2026-12-05 15:30"),
            ("5 December at 3", "2026-12-05 15:00"),
            ("5 December", "2026-12-05"),
            ("in a week", "2026-12-05"),
            ("in two weeks at 3", "2026-12-12 15:00"),
            ("In 10 days, 9:30", "2026-12-08 09:30"),
            ("in a month at 4 pm", "2026-12-28 16:00"),
            ("Tuesday at 3:30", "2026-12-01 15:30"),
            ("Tuesday at 03:30", "2026-12-01 03:30"),
            ("tomorrow at 8:30", "2026-11-29 08:30"),
            ("tomorrow afternoon at 4", "2026-11-29 16:00"),
            ("Tuesday at 7:15 in the morning", "2026-12-01 07:15"),
            ("the 10th at 12:30", "2026-12-10 12:30"),
            ("on the 28th", "2026-11-28"),
            ("10th at 3", "2026-12-10 15:00"),
            ("the 5th of December at 3", "2026-12-05 15:00"),
        ] {
            assert_eq!(said(typed).as_deref(), Some(meant), "{typed}");
        }
        for typed in [
            "next week",
            "next week Tuesday",
            "soon",
            "tuesday at 25",
            "at 3",
            "10",
            "the 32nd",
            "tuesday 3",
            "someday",
            "in a while",
            "in 0 days",
            "in 900 weeks",
        ] {
            assert_eq!(said(typed), None, "{typed}");
        }
        assert_eq!(said("mañana a las 10"), None);
    }

    #[test]
    fn a_day_is_understood_as_it_is_said_in_spanish() {
        let today = Day::parse("2026-11-28").unwrap();
        let said = |typed: &str| within(Language::Spanish, || Appointment::said(typed, today).map(|a| a.typed()));
        for (typed, meant) in [
            ("mañana a las 15:30", "2026-11-29 15:30"),
            ("Mañana a las 10", "2026-11-29 10:00"),
            ("manana", "2026-11-29"),
            ("pasado mañana a las 4 de la tarde", "2026-11-30 16:00"),
            ("hoy a las 4 de la tarde", "2026-11-28 16:00"),
            ("5 de diciembre 15:30", "2026-12-05 15:30"),
            ("5 de diciembre a las 15.30 h", "2026-12-05 15:30"),
            ("el 5 de diciembre de 2026, a las 9 y media de la mañana", "2026-12-05 09:30"),
            ("1º de enero", "2027-01-01"),
            ("martes próximo a las 3", "2026-12-01 15:00"),
            ("el próximo martes a las tres", "2026-12-01 15:00"),
            ("el martes que viene", "2026-12-01"),
            ("Sábado a las 10", "2026-12-05 10:00"),
            ("sábado 5 de diciembre a las 15h", "2026-12-05 15:00"),
            ("martes 1", "2026-12-01"),
            ("martes 1 a las 10", "2026-12-01 10:00"),
            ("lun 30, 9:00", "2026-11-30 09:00"),
            ("mañana a las 9 de la noche", "2026-11-29 21:00"),
            ("5th December at 3", "2026-12-05 15:00"),
            ("5 mar", "2027-03-05"),
            ("next Tuesday at 3", "2026-12-01 15:00"),
            ("5 December at 3:30 pm", "2026-12-05 15:30"),
            ("dentro de una semana", "2026-12-05"),
            ("dentro de dos semanas a las 3 de la tarde", "2026-12-12 15:00"),
            ("en 10 días, 9:30", "2026-12-08 09:30"),
            ("en un mes a las 16", "2026-12-28 16:00"),
            ("dentro de un día", "2026-11-29"),
            ("5/12 15:30", "2026-12-05 15:30"),
            ("el 5/12 a las 3 y media de la tarde", "2026-12-05 15:30"),
            ("05/12/2026", "2026-12-05"),
            ("5/12/26, 9:00", "2026-12-05 09:00"),
            ("martes 1/12 a las 10", "2026-12-01 10:00"),
            ("martes a las 3:30", "2026-12-01 15:30"),
            ("martes a las 3 y cuarto", "2026-12-01 15:15"),
            ("mañana a las 3 y media", "2026-11-29 15:30"),
            ("mañana a las 4 menos cuarto", "2026-11-29 15:45"),
            ("mañana a la 1 menos cuarto", "2026-11-29 12:45"),
            ("mañana por la tarde a las 4", "2026-11-29 16:00"),
            ("mañana por la tarde a las 4 y media", "2026-11-29 16:30"),
            ("mañana por la mañana a las 9", "2026-11-29 09:00"),
            ("mañana por la noche a las 9", "2026-11-29 21:00"),
            ("el 10 a las 12:30", "2026-12-10 12:30"),
            ("el día 10 a las 3", "2026-12-10 15:00"),
            ("el 10", "2026-12-10"),
            ("el 5 de diciembre a las 3:30", "2026-12-05 15:30"),
        ] {
            assert_eq!(said(typed).as_deref(), Some(meant), "{typed}");
        }
        for typed in [
            "12/13",
            "31/11",
            "5/12/6",
            "en un rato",
            "la semana que viene",
            "pronto",
            "martes a las 25",
            "a las 3",
            "martes 3",
            "algún día",
            "mañana 3",
            "lunes 9",
            "hoy a las 12 de la noche",
            "mañana por la noche a las 12",
            "el 32 a las 3",
            "10",
        ] {
            assert_eq!(said(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_appointment_is_read_in_one_form_of_its_language() {
        let next = Appointment::read("2026-12-05 15:30").unwrap();
        assert_eq!(next.in_words(), "Saturday 5 December 2026, 3:30 pm");
        assert_eq!(within(Language::Spanish, || next.in_words()), "sábado 5 de diciembre de 2026, 3:30 de la tarde");
        let day = Appointment { time: None, ..next };
        assert_eq!(within(Language::Spanish, || day.in_words()), "sábado 5 de diciembre de 2026");
    }
}
