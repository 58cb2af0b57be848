//! A file of help lines by itself, which `check` was given; and lines that haven't been looked at for long.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::base::calendar::Day;
use crate::base::phrases::{phrase, say};
use crate::base::text::{self, folded, grouped};
use crate::cli::args::Format;
use crate::cli::check::advice::what_to_do;
use crate::cli::check::given_file::{GivenFile, print_invalid};
use crate::cli::clock;
use crate::cli::output::print;
use crate::content::document::Span;
use crate::content::helplines::countries::CODE_LETTERS;
use crate::content::helplines::place::has_parts;
use crate::content::helplines::{Helpline, Helplines};
use crate::content::model::{Promise, Questionnaire};

/// Months after which `check` warns of a help line.
pub(crate) const OLD_MONTHS: u32 = 6;

/// Old lines that are named; the others are counted.
const NAMED: usize = 10;

/// Checks a file of help lines.
pub(crate) fn check(source: &str, name: &str, format: Format, plain: bool) -> anyhow::Result<()> {
    let helplines = match Helplines::read(source) {
        Ok(helplines) => helplines,
        Err(problems) => return print_invalid(&problems, GivenFile { name, source }, format, plain),
    };
    let lines = helplines.lines().filter(|l| l.own).count();
    let places = helplines.places().filter(|(_, p)| p.own).count();
    let notes = notes(&helplines);
    let today = clock::today()?;
    let old = helplines.older_than(OLD_MONTHS, today);
    let is_ahead = |l: &&Helpline| l.own && Day::parse(&l.verified).is_some_and(|day| day > today);
    let ahead: Vec<&Helpline> = helplines.lines().filter(is_ahead).collect();
    match format {
        Format::Json => {
            let ids = |lines: &[&Helpline]| lines.iter().map(|l| l.id.clone()).collect::<Vec<_>>();
            let old = ids(&old);
            let whole = json!({
                "file": name, "problems": [], "lines": lines, "places": places, "old-help-lines": old,
                "dates-ahead": ids(&ahead), "notes": notes,
            });
            print(&format!("{whole:#}\n"))
        }
        Format::Text => {
            let lines = say!("check-lines-counted", count = lines, shown = grouped(lines));
            let places = say!("check-places-counted", count = places, shown = grouped(places));
            let first = if helplines.lines().any(|l| !l.own) {
                say!("check-lines-right-beside", file = text::clean(name), lines = lines, places = places)
            } else {
                say!("check-lines-right", file = text::clean(name), lines = lines, places = places)
            };
            print(&format!(
                "{first}\n{}{}{}",
                notes.iter().map(|note| format!("{}\n", say!("check-note", says = text::clean(note)))).collect::<String>(),
                named(phrase("check-lines-ahead"), &ahead),
                named(&say!("check-lines-older", months = OLD_MONTHS), &old)
            ))
        }
    }
}

/// What may be a slip in the file: ids of places that a locale won't find, countries without a number of their own, and hours
/// that have a word of their own.
fn notes(helplines: &Helplines) -> Vec<String> {
    let mut out = Vec::new();
    for (ix, place) in helplines.places().filter(|(_, p)| p.own) {
        let id = &place.id;
        if let Some(better) = better_id(id) {
            out.push(say!("check-place-without-code", id = id, better = better));
        }
        let is_country = place.within.is_none() || id.len() == CODE_LETTERS;
        if is_country && has_parts(helplines, ix) && !place.no_emergency && helplines.emergency(ix).is_empty() {
            out.push(say!("check-country-without-number", id = id));
        }
    }
    for line in helplines.lines().filter(|l| l.own) {
        let hours = line.hours.as_deref().unwrap_or_default();
        if let Some(meant) = meant_hours(hours).filter(|_| line.hours.is_some()) {
            out.push(say!("check-hours-meant", id = &line.id, hours = hours, meant = meant));
        }
    }
    out
}

/// What is meant by hours that have a word of their own in this format: that a line never shuts, or that nobody is sure.
fn meant_hours(hours: &str) -> Option<&'static str> {
    const NEVER_SHUT: [&str; 17] = [
        "247",
        "24h",
        "24hrs",
        "24hours",
        "24hoursaday",
        "24x7",
        "24hours7days",
        "24hours7daysaweek",
        "247365",
        "always",
        "allday",
        "anytime",
        "alwaysopen",
        "roundtheclock",
        "dayandnight",
        "everyday24h",
        "h24",
    ];
    const NOT_SURE: [&str; 9] = ["", "unknown", "notsure", "dontknow", "tbc", "tba", "tocheck", "na", "varies"];
    let bare: String = folded(hours).chars().filter(|c| c.is_alphanumeric()).collect();
    match () {
        () if hours == "24/7" => None,
        () if NEVER_SHUT.contains(&bare.as_str()) => Some("24/7"),
        () if NOT_SURE.contains(&bare.as_str()) => Some("check"),
        () => None,
    }
}

/// What to write for an id that is neither a code of ISO 3166, nor one with something behind it, nor a word of several letters.
fn better_id(id: &str) -> Option<String> {
    let country = id.split('-').next().unwrap_or_default();
    let is_code = country.len() == CODE_LETTERS && country.chars().all(|c| c.is_ascii_uppercase());
    let is_word = id.len() > 3 && id.starts_with(|c: char| c.is_ascii_lowercase());
    if is_code || is_word {
        return None;
    }
    let upper = country.to_ascii_uppercase();
    Some(if country.len() == CODE_LETTERS && upper.chars().all(|c| c.is_ascii_uppercase()) {
        say!("check-place-write", id = id.replacen(country, &upper, 1))
    } else {
        phrase("check-place-codes").to_owned()
    })
}

/// For each audience that a guarantee promises lines for, the ids of the places in which no line is for it; and how many places
/// were looked at.
pub(crate) fn places_without(q: &Questionnaire, helplines: &Helplines) -> (BTreeMap<String, Vec<String>>, usize) {
    let promised =
        q.guarantees.iter().filter_map(|g| if let Promise::Lines(audience) = &g.promise { Some(audience) } else { None });
    let ends: Vec<_> = helplines.places().filter(|(ix, _)| *ix != helplines.world() && !has_parts(helplines, *ix)).collect();
    let without = |audience: &String| {
        let ends = ends.iter().filter(|(ix, _)| !helplines.serves(*ix, audience));
        (audience.clone(), ends.map(|(_, p)| p.id.clone()).collect())
    };
    (promised.collect::<BTreeSet<_>>().into_iter().map(without).collect(), ends.len())
}

/// Guarantees that promise lines for an audience, each with its line in the file and the places in which no line is for it. `kept`:
/// whether a guarantee holds; of one that doesn't, places aren't the cause.
pub(crate) fn unserved(
    q: &Questionnaire,
    (without, of): &(BTreeMap<String, Vec<String>>, usize),
    kept: impl Fn(&str) -> bool,
) -> Vec<UnservedPromise> {
    // Of one audience once, however many promises name it.
    let mut told = BTreeSet::new();
    let promised = q.guarantees.iter().filter_map(|g| match &g.promise {
        Promise::Lines(audience) if kept(&g.id) && told.insert(audience) => Some((g, audience)),
        _ => None,
    });
    let unserved = promised.map(|(g, audience)| UnservedPromise {
        guarantee: g.id.clone(),
        at: g.at,
        audience: audience.clone(),
        places: without.get(audience).cloned().unwrap_or_default(),
        of: *of,
    });
    unserved.filter(|u| !u.places.is_empty()).collect()
}

/// A guarantee that promises lines which places don't have.
pub(crate) struct UnservedPromise {
    guarantee: String,
    at: Span,
    audience: String,
    /// The places without, by their ids.
    places: Vec<String>,
    /// Of how many.
    of: usize,
}

impl UnservedPromise {
    /// The same for another program.
    pub(crate) fn as_json(&self) -> Value {
        json!({"guarantee": self.guarantee, "audience": self.audience, "places": self.places})
    }
}

/// The note about promises of lines that places don't have; empty where there are none.
pub(crate) fn unserved_note(unserved: &[UnservedPromise], file: GivenFile<'_>) -> String {
    let Some(first) = unserved.first() else { return String::new() };
    let one = |u: &UnservedPromise| {
        let (audience, count, line) = (text::clean(&u.audience), u.places.len(), file.line(u.at));
        if count <= NAMED {
            let places = u.places.join(", ");
            say!("check-unserved-places", audience = audience, count = count, places = places, line = line)
        } else {
            say!("check-unserved-count", audience = audience, count = count, line = line)
        }
    };
    let all = text::enumerated(&unserved.iter().map(one).collect::<Vec<_>>(), phrase("check-and"));
    format!(
        "{}\n{}",
        say!("check-note-unserved", places = first.of, unserved = all),
        what_to_do(phrase("check-note-unserved-advice"))
    )
}

/// Lines under what is to be said of them, the first of them with their dates.
fn named(heading: &str, lines: &[&Helpline]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let mut out = format!("{heading}\n");
    let one = |l: &&Helpline| {
        let (id, service, date) = (text::clean(&l.id), text::clean(&l.service), text::clean(&l.verified));
        format!("  {}\n", say!("check-line-of-date", id = id, service = service, date = date))
    };
    out.extend(lines.iter().take(NAMED).map(one));
    if let Some(more @ 1..) = lines.len().checked_sub(NAMED) {
        out.push_str(&format!("  {}\n", say!("check-and-more", more = more)));
    }
    out
}

/// A warning about help lines that haven't been verified for long.
pub(crate) fn too_old(count: usize, oldest: &Helpline) -> String {
    let (id, date) = (text::clean(&oldest.id), text::clean(&oldest.verified));
    format!("{}\n", say!("check-old-lines", count = count, months = OLD_MONTHS, id = id, date = date))
}
