//! Which places have which lines, as a table in Markdown.

use crate::base::phrases::{phrase, say};
use crate::content::helplines::{ABUSE, ANYONE, EMERGENCY, Helpline, Helplines, PlaceIx, SUICIDE, YOUNG};

/// The lines of the place itself.
fn own(helplines: &Helplines, place: PlaceIx) -> Vec<&Helpline> {
    helplines.lines().filter(|l| l.places.contains(&place)).collect()
}

fn for_audience<'h>(lines: &[&'h Helpline], audience: &str) -> Vec<&'h Helpline> {
    lines.iter().filter(|l| l.is_for(audience)).copied().collect()
}

/// The table of all places: emergency numbers, how many lines of its own a place has for each audience, and the date of its
/// oldest line; above it a sentence that counts them.
pub fn coverage(helplines: &Helplines) -> String {
    let rows: Vec<PlaceIx> = helplines.places().map(|(ix, _)| ix).filter(|ix| is_row(helplines, *ix)).collect();
    let has = |audiences: &[&str]| {
        let any = |ix: &&PlaceIx| audiences.iter().any(|a| !for_audience(&own(helplines, **ix), a).is_empty());
        rows.iter().filter(|ix| **ix != helplines.world()).filter(any).count()
    };
    let sentence = [
        say!(
            "page-coverage-first",
            lines = helplines.line_count(),
            places = rows.len() - 1,
            emergency = has(&[EMERGENCY]),
            anyone = has(&[ANYONE]),
        ),
        say!("page-coverage-second", suicide = has(&[SUICIDE]), either = has(&[ANYONE, SUICIDE]), young = has(&[YOUNG])),
        say!("page-coverage-third", abuse = has(&[ABUSE])),
    ];
    let mut out = format!("{}\n\n", sentence.join("\n"));
    let audiences: Vec<&str> = helplines.audiences().iter().map(|(id, _)| id.as_str()).filter(|a| *a != EMERGENCY).collect();
    let heads: String = audiences.iter().map(|a| format!(" {} |", say!("page-coverage-audience", audience = *a))).collect();
    let [place, emergency_heading, oldest] =
        [phrase("page-coverage-place"), phrase("page-coverage-emergency"), phrase("page-coverage-oldest")];
    let rule = "---|".repeat(audiences.len());
    out.push_str(&format!("| {place} | {emergency_heading} |{heads} {oldest} |\n|---|---|{rule}---|\n"));
    for ix in rows {
        let lines = own(helplines, ix);
        let count = |audience: &str| match for_audience(&lines, audience).len() {
            0 => "–".to_owned(),
            n => n.to_string(),
        };
        let counts: String = audiences.iter().map(|audience| format!(" {} |", count(audience))).collect();
        let oldest = lines.iter().map(|l| l.verified.as_str()).min().unwrap_or("–");
        out.push_str(&format!("| {} | {} |{counts} {oldest} |\n", helplines.place(ix).name, emergency(helplines, ix, &lines)));
    }
    out
}

/// Whether a place has a row: a wider place that is only there to be asked further has none.
fn is_row(helplines: &Helplines, place: PlaceIx) -> bool {
    helplines.within(Some(place)).is_empty() || !own(helplines, place).is_empty()
}

fn emergency(helplines: &Helplines, place: PlaceIx, lines: &[&Helpline]) -> String {
    let numbers = |lines: Vec<&Helpline>| lines.iter().map(|l| l.number.as_str()).collect::<Vec<_>>().join(", ");
    let own = numbers(for_audience(lines, EMERGENCY));
    let wider = helplines.place(place).within.map(|wider| &helplines.place(wider).name);
    match (own.is_empty(), helplines.emergency(place), wider) {
        (false, ..) => own,
        (true, around, Some(wider)) if !around.is_empty() => format!("{} ({wider})", numbers(around)),
        _ if place == helplines.world() => phrase("page-coverage-none-of-world").to_owned(),
        _ => format!("**{}**", phrase("page-coverage-none")),
    }
}
