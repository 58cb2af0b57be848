//! Days and times as they are said in Spanish, put into the English words that an appointment is read from.

use crate::base::calendar::Day;
use crate::base::hearing::number;
use crate::base::text::{folded, in_spaces};
use crate::call::intake::ending::day_names::{MONTHS, WEEKDAYS};

/// Weekdays and months, in the order of the English ones.
const SPANISH_WEEKDAYS: [&str; 7] = ["jueves", "viernes", "sabado", "domingo", "lunes", "martes", "miercoles"];
const SPANISH_MONTHS: [&str; 12] =
    ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

/// Letters of a weekday or a month that are enough.
const ENOUGH: usize = 3;

/// Hours that are in the morning where the night is named: "la 1 de la noche".
const SMALL_HOURS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// What several words say, each with what stands in their place.
const PHRASES: [(&str, &str); 26] = [
    ("pasado manana", "in-two-days"),
    ("de la manana", "am"),
    ("por la manana", "am"),
    ("de la madrugada", "am"),
    ("de la tarde", "pm"),
    ("por la tarde", "pm"),
    ("de la noche", "night"),
    ("por la noche", "night"),
    ("del mediodia", "pm"),
    ("a mediodia", "12:00"),
    ("al mediodia", "12:00"),
    ("que viene", ""),
    ("y media", "half"),
    ("y cuarto", "quarter"),
    ("menos cuarto", "to-quarter"),
    ("en punto", ""),
    ("a las", "at"),
    ("a la", "at"),
    ("sobre las", "at"),
    ("a eso de las", "at"),
    ("primero de", "1"),
    ("dentro de", "in"),
    ("en", "in"),
    ("un dia", "1 days"),
    ("una semana", "1 weeks"),
    ("un mes", "1 months"),
];

/// Words that say nothing about a day.
const EMPTY: [&str; 14] =
    ["el", "la", "de", "del", "este", "proximo", "proxima", "dia", "h", "hs", "hrs", "hora", "horas", "las"];

/// What was typed, with its Spanish words in English; other words stay. A weekday with the number of a day, such as "lunes 9", is
/// the next such day, where that is one.
pub(crate) fn in_english(typed: &str, today: Day) -> String {
    // A full stop stands in a time, and at the end of what is cut short.
    let typed: String = typed.replace("p. m.", "pm").replace("a. m.", "am").replace("p.m.", "pm").replace("a.m.", "am");
    let words: Vec<String> = typed.replace(',', " ").split_whitespace().map(plain).filter(|w| !w.is_empty()).collect();
    let mut spaced = in_spaces(&words);
    for (said, english) in PHRASES {
        spaced = spaced.replace(&format!(" {said} "), &format!(" {english} "));
    }
    // "The 10" is a day, and a 10 alone may be anything.
    let the = [" el ", " dia "].iter().any(|the| spaced.starts_with(the));
    let words: Vec<&str> = spaced.split_whitespace().filter(|w| !EMPTY.contains(w)).collect();
    let mut out: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|i| words.get(i)).copied().unwrap_or_default();
        let hour = out.last().cloned().unwrap_or_default();
        let minutes = |minutes: &str| number(&hour).filter(|hour| *hour < 24).map(|hour| format!("{hour}:{minutes}"));
        match *word {
            "half" | "quarter" => {
                if let Some(time) = minutes(if *word == "half" { "30" } else { "15" }) {
                    out.pop();
                    out.push(time);
                }
            }
            "to-quarter" => {
                if let Some(hour) = number(&hour).filter(|hour| (1..24).contains(hour)) {
                    out.pop();
                    out.push(format!("{}:45", if hour == 1 { 12 } else { hour - 1 }));
                }
            }
            "night" => {
                // The hour stands before it, or behind it: "por la noche a las 9".
                let behind = words.get(at + 2).filter(|_| words.get(at + 1) == Some(&"at")).copied();
                let hours = behind.unwrap_or(&hour).split(':').next().unwrap_or_default();
                // Twelve at night is of one day or of the next: it isn't understood.
                let half = if hours == "12" { "night" } else { "pm" };
                out.push(if SMALL_HOURS.contains(&hours) { "am" } else { half }.to_owned());
            }
            word => out.push(one(word, before, today)),
        }
    }
    with_month(&mut out, today);
    if the && out.first().is_some_and(|word| word.bytes().all(|b| b.is_ascii_digit())) {
        out.insert(0, "the".to_owned());
    }
    out.join(" ")
}

/// A word without accents and without the full stop of what is cut short.
fn plain(word: &str) -> String {
    // A time keeps its full stop.
    if word.contains(|c: char| c.is_ascii_digit()) { word.to_lowercase() } else { folded(word) }
}

/// A word in English.
fn one(word: &str, before: &str, today: Day) -> String {
    let named = |spanish: &[&str], english: &[&'static str]| {
        let at = spanish.iter().position(|name| word.len() >= ENOUGH && name.starts_with(word))?;
        english.get(at).copied()
    };
    let digits = word.trim_end_matches(['h', 'o', 'º', '°', 'r', 's']);
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    match word {
        "hoy" => "today".to_owned(),
        "manana" => "tomorrow".to_owned(),
        "in-two-days" => dated(today.days_after(2)),
        "setiembre" | "set" => "september".to_owned(),
        // "Mar" is a Tuesday, and behind a number March.
        "mar" if is_number(before) => "march".to_owned(),
        "dias" => "days".to_owned(),
        "semanas" => "weeks".to_owned(),
        "meses" => "months".to_owned(),
        _ if word.contains('/') => slashed(word).unwrap_or_else(|| word.to_owned()),
        _ if before == "at" || before == "in" => number(word).map_or_else(|| clock(word), |hour| hour.to_string()),
        _ if word.ends_with('h') && is_number(digits) => format!("{digits}:00"),
        _ if is_number(digits) => digits.to_owned(),
        _ => named(&SPANISH_WEEKDAYS, &WEEKDAYS)
            .or_else(|| named(&SPANISH_MONTHS, &MONTHS))
            .map_or_else(|| clock(word), str::to_owned),
    }
}

/// A day such as "5/12" or "5/12/2026", the day before the month, with the name of the month.
fn slashed(word: &str) -> Option<String> {
    let parts: Vec<usize> = word.split('/').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let (day, month, year) = match *parts.as_slice() {
        [day, month] => (day, month, String::new()),
        [day, month, year @ 0..100] if word.len() - word.rfind('/')? == 3 => (day, month, format!(" {}", year + 2000)),
        [day, month, year @ 1000..=9999] => (day, month, format!(" {year}")),
        _ => return None,
    };
    let month = MONTHS.get(month.checked_sub(1)?)?;
    Some(format!("{day} {month}{year}"))
}

/// A time such as "15h30" or "15:30h" as English has it; another word as it is.
fn clock(word: &str) -> String {
    match word.split_once('h') {
        Some((hours, minutes)) if !hours.is_empty() && hours.chars().all(|c| c.is_ascii_digit() || ":.".contains(c)) => {
            let minutes = minutes.trim_end_matches('s');
            match (hours.contains([':', '.']), minutes) {
                (true, "" | "rs") => hours.to_owned(),
                (false, "") => format!("{hours}:00"),
                (false, minutes) => format!("{hours}:{minutes}"),
                (true, _) => word.to_owned(),
            }
        }
        _ => word.to_owned(),
    }
}

/// Puts the month behind a weekday with the number of a day: that of the next such day, where that is one.
fn with_month(words: &mut Vec<String>, today: Day) {
    let [weekday, of_month, rest @ ..] = words.as_slice() else { return };
    let Some(weekday) = WEEKDAYS.iter().position(|english| english == weekday) else { return };
    let Some(day) = of_month.parse::<u32>().ok().filter(|day| (1..=31).contains(day)) else { return };
    if rest.first().is_some_and(|word| MONTHS.iter().any(|english| english == word)) {
        return;
    }
    let next = (0..62).map(|days| today.days_after(days)).find(|on| on.day == day);
    let meant = next.filter(|on| usize::try_from(on.since_1970() % 7).is_ok_and(|of_week| of_week == weekday));
    if let Some(on) = meant {
        let rest = rest.to_vec();
        *words = vec![dated(on)];
        words.extend(rest);
    }
}

/// A day with the name of its month.
fn dated(day: Day) -> String {
    let at = usize::try_from(day.month).unwrap_or_default().checked_sub(1);
    let month = at.and_then(|at| MONTHS.get(at)).copied().unwrap_or_default();
    format!("{} {month} {}", day.day, day.year)
}
