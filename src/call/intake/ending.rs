//! The end of a call: what was suggested, what happened, what to take to supervision, and the next
//! appointment.

mod spanish_days;

use crate::base::calendar::{Day, day_in_words, time_in_words};
use crate::base::hearing::number;
use crate::base::phrases::{Language, language, phrase, say};
use crate::call::intake::Intake;
use crate::call::records::ClosingNotes;
use crate::engine::interview::Interview;

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
            Language::Spanish => spanish_days::in_english(typed, today),
        };
        let typed = english.as_str();
        // "At 3" is a time, and a 3 alone may be anything.
        let at = typed.to_lowercase().contains("at ");
        let spaced = typed.to_lowercase().replace(',', " ").replace("am", " am").replace("pm", " pm");
        let words: Vec<&str> = spaced.split_whitespace().filter(|w| !["at", "the", "of", "on"].contains(w)).collect();
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

/// Weekdays as they are typed, from the one of 1 January 1970 on.
const WEEKDAYS: [&str; 7] = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"];

/// Months as they are typed, in order.
const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// Hours from which on somebody who names no half of the day means the morning.
const MORNING: u8 = 8;

/// Days, weeks or months from today at most.
const FARTHEST: usize = 60;

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

/// The time of the day that words name. "At 3" is in the afternoon; `at`: it was typed so.
fn time_of(words: &[&str], at: bool) -> Option<(u8, u8)> {
    let whole = |hours: &str| hours.parse::<u8>().ok().filter(|hours| *hours < 24);
    match words {
        [time] => hours_and_minutes(time).or_else(|| {
            let hours = whole(time).filter(|_| at)?;
            Some((if (1..MORNING).contains(&hours) { hours + 12 } else { hours }, 0))
        }),
        [time, half @ ("am" | "pm")] => {
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

/// What is told at the end of a call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallClosing {
    /// What was suggested, as the mentor puts it; never filled in beforehand.
    pub suggested: String,
    /// What happened, in facts.
    pub happened: String,
    /// What to take to supervision.
    pub supervision: String,
    /// The next appointment.
    pub next: Option<Appointment>,
    /// The same as it is kept.
    pub(crate) next_typed: String,
    /// Whether the end was asked about.
    pub told: bool,
}

impl CallClosing {
    /// Takes the next appointment, or nothing; false where it isn't understood.
    pub(crate) fn tell_next(&mut self, typed: &str, today: Day) -> bool {
        let typed = typed.trim();
        let next = Appointment::read(typed).or_else(|| Appointment::said(typed, today));
        let understood = typed.is_empty() || next.is_some();
        if understood {
            let kept = next.as_ref().map(Appointment::typed).unwrap_or_default();
            (self.next, self.next_typed, self.told) = (next, kept, true);
        }
        understood
    }

    /// Whether nothing of it was written.
    pub(crate) fn is_empty(&self) -> bool {
        [&self.suggested, &self.happened, &self.supervision, &self.next_typed].iter().all(|text| text.is_empty())
    }

    /// What a record keeps of it.
    pub(crate) fn notes(&self) -> ClosingNotes {
        let told = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        ClosingNotes {
            suggested: told(&self.suggested),
            happened: told(&self.happened),
            supervision: told(&self.supervision),
            appointment: told(&self.next_typed),
        }
    }

    /// What a record kept of an earlier end, to be changed or left.
    pub(crate) fn of(notes: &ClosingNotes) -> CallClosing {
        let typed = |text: &Option<String>| text.clone().unwrap_or_default();
        let next_typed = typed(&notes.appointment);
        CallClosing {
            suggested: typed(&notes.suggested),
            happened: typed(&notes.happened),
            supervision: typed(&notes.supervision),
            next: Appointment::read(&next_typed),
            next_typed,
            told: false,
        }
    }
}

impl Intake<'_> {
    /// Whether the end of the call is asked about: at a result that can wait. What was said about
    /// danger belongs in no note here.
    pub fn may_be_ended(&self, interview: &Interview<'_>) -> bool {
        let shown = self.recommendation(interview).map(|r| self.questionnaire.outcome(r.outcome));
        shown.is_some_and(|o| !o.is_urgent() && !o.young) && !self.keeps_nothing()
    }
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
        ] {
            assert_eq!(said(typed).as_deref(), Some(meant), "{typed}");
        }
        for typed in
            ["next week", "soon", "tuesday at 25", "at 3", "tuesday 3", "someday", "in a while", "in 0 days", "in 900 weeks"]
        {
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
