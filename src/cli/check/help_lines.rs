//! A file of help lines by itself, which `check` was given; and lines that haven't been looked at for long.

use num_bigint::BigUint;
use serde_json::json;

use crate::base::calendar::Day;
use crate::base::text;
use crate::cli::args::Format;
use crate::cli::check::given_file::{GivenFile, print_invalid};
use crate::cli::clock;
use crate::cli::output::{counted, print};
use crate::content::helplines::{Helpline, Helplines};

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
    let (lines, places) = (helplines.lines().len(), helplines.places().count());
    let today = clock::today()?;
    let old = helplines.older_than(OLD_MONTHS, today);
    let ahead: Vec<&Helpline> = helplines.lines().iter().filter(|l| Day::parse(&l.verified).is_some_and(|d| d > today)).collect();
    match format {
        Format::Json => {
            let ids = |lines: &[&Helpline]| lines.iter().map(|l| l.id.clone()).collect::<Vec<_>>();
            let old = ids(&old);
            let whole = json!({"file": name, "problems": [], "lines": lines, "places": places, "old-help-lines": old, "dates-ahead": ids(&ahead)});
            print(&format!("{whole:#}\n"))
        }
        Format::Text => {
            let (lines, places) =
                (counted(&BigUint::from(lines), "line", "lines"), counted(&BigUint::from(places), "place", "places"));
            print(&format!(
                "{}: a file of help lines ({lines}, {places}), and nothing is wrong with it.\n{}{}",
                text::clean(name),
                named("Looked at on a day that lies ahead, so mend `verified`", &ahead),
                named(&format!("Older than {OLD_MONTHS} months, so look at their sources again"), &old)
            ))
        }
    }
}

/// Lines under what is to be said of them, the first of them with their dates.
fn named(heading: &str, lines: &[&Helpline]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let mut out = format!("{heading}:\n");
    out.extend(
        lines
            .iter()
            .take(NAMED)
            .map(|l| format!("  `{}`, {}: of {}\n", text::clean(&l.id), text::clean(&l.service), text::clean(&l.verified))),
    );
    if let Some(more @ 1..) = lines.len().checked_sub(NAMED) {
        out.push_str(&format!("  and {more} more\n"));
    }
    out
}

/// A warning about help lines that haven't been verified for long.
pub(crate) fn too_old(count: usize, oldest: &Helpline) -> String {
    let (lines, are) = if count == 1 { ("help line", "is") } else { ("help lines", "are") };
    format!(
        "Warning: {count} {lines} {are} older than {OLD_MONTHS} months; the oldest is `{}`, of {}. Look at their sources again \
         (`fingerpost helplines` shows each).\n",
        text::clean(&oldest.id),
        text::clean(&oldest.verified)
    )
}
