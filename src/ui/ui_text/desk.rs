//! The words of the desk, for both front ends.

use crate::base::calendar::{Day, day_in_words};
use crate::base::phrases::{phrase, say};
use crate::base::text::{clean, first_upper};
use crate::call::desk::{ClientExport, Desk, DeskNotice, DeskStep, DeskVerb, DueSummary};
use crate::call::records::{NAMING, RecordSummary, described};

/// A step of the desk in words.
#[derive(Debug, Default)]
pub struct DeskPage {
    /// The heading.
    pub title: String,
    /// What is said below it.
    pub lines: Vec<String>,
    /// The rows to choose from.
    pub rows: Vec<String>,
    /// What is to be typed; empty where nothing is.
    pub typed: &'static str,
    /// The same for line mode, where Enter goes without saying; empty where it is the same.
    pub typed_in_lines: &'static str,
}

impl DeskPage {
    /// What is to be typed, as line mode says it.
    pub fn said_to_type(&self) -> &'static str {
        if self.typed_in_lines.is_empty() { self.typed } else { self.typed_in_lines }
    }
}

/// What there is, and what is due, in sentences.
pub fn due(due: &DueSummary) -> Vec<String> {
    if due.records == 0 {
        return vec![phrase("mentor-desk-no-records").to_owned()];
    }
    let clients = say!("mentor-desk-clients", count = due.clients);
    let mut out = vec![say!("mentor-desk-records-of-clients", records = records(due.records), clients = clients)];
    if due.past > 0 {
        out.push(say!("mentor-desk-records-past", count = due.past));
    }
    if let Some((whose, when)) = &due.next {
        out.push(say!("mentor-desk-next-of", client = whose, when = when));
    }
    if due.unreadable > 0 {
        out.push(say!("mentor-desk-records-unreadable", count = due.unreadable));
    }
    out
}

/// A number of records.
fn records(count: usize) -> String {
    say!("mentor-desk-records", count = count)
}

/// A record's client, or what stands in its place.
pub fn whose(record: &RecordSummary) -> &str {
    match &record.facts {
        Ok(facts) => facts.client.as_deref().unwrap_or_else(|| phrase("mentor-no-code")),
        Err(_) => phrase("mentor-desk-unreadable"),
    }
}

/// What the list shows of a record behind its client, in columns.
pub fn columns(record: &RecordSummary, today: Day) -> String {
    let Ok(facts) = &record.facts else { return record.id.clone() };
    let state = match (facts.is_past(today), facts.finished) {
        (true, _) => format!("  {}", phrase("mentor-desk-past")),
        (false, true) => String::new(),
        (false, false) if facts.on_call => format!("  {}", phrase("mentor-desk-on-call")),
        (false, false) => format!("  {}", phrase("mentor-desk-broke-off")),
    };
    let next = facts.next(today).map(|a| format!("  {}", say!("mentor-desk-next", when = a.typed()))).unwrap_or_default();
    format!("{}  {}{state}{next}", facts.began_on(), facts.keep_until)
}

/// Whether two records sound alike where only the day is said.
pub fn sounds_like(one: &RecordSummary, other: &RecordSummary) -> bool {
    let day = |r: &RecordSummary| r.facts.as_ref().ok().map(|f| f.began_on().to_owned());
    day(one).is_some() && day(one) == day(other) && whose(one).to_lowercase() == whose(other).to_lowercase()
}

/// What is said of a record in one sentence; `timed`: with the time at which it was begun.
pub fn spoken(record: &RecordSummary, today: Day, timed: bool) -> String {
    let Ok(facts) = &record.facts else { return format!("{}, {}", whose(record), record.id) };
    let time = facts.began.get(11..16).filter(|_| timed);
    let begun = match time {
        Some(time) => say!("mentor-desk-begun-at", day = facts.began_on(), time = time),
        None => facts.began_on().to_owned(),
    };
    let (client, begun, until) = (whose(record), begun.as_str(), &facts.keep_until);
    let said = match (facts.is_past(today), facts.finished) {
        (true, _) => say!("mentor-desk-spoken-past", client = client, begun = begun, until = until),
        (false, true) => say!("mentor-desk-spoken", client = client, begun = begun, until = until),
        (false, false) if facts.on_call => {
            say!("mentor-desk-spoken-on-call", client = client, begun = begun, until = until)
        }
        (false, false) => say!("mentor-desk-spoken-broke-off", client = client, begun = begun, until = until),
    };
    let next = facts.next(today).map(|a| format!(", {}", say!("mentor-desk-spoken-next", when = a.in_words())));
    format!("{said}{}", next.unwrap_or_default())
}

/// A verb as a row, with the client that it is about.
fn verb_row(desk: &Desk, verb: DeskVerb, about: Option<&str>) -> String {
    let label = verb.row().label();
    let Some(id) = about else {
        return match verb {
            DeskVerb::Intake => phrase("mentor-desk-intake-with-new").to_owned(),
            _ => format!("{label} ({})", desk.due().past),
        };
    };
    let all = desk.of_client(id).len();
    match (verb, desk.record(id).and_then(RecordSummary::client)) {
        (DeskVerb::Intake, Some(client)) => say!("mentor-desk-intake-with", client = client),
        (DeskVerb::Export, Some(client)) => say!("mentor-desk-export-of", client = client, records = records(all)),
        (DeskVerb::Forget, Some(client)) => say!("mentor-desk-forget-of", client = client, records = records(all)),
        (DeskVerb::ForgetOne, _) if all == 1 => phrase("mentor-desk-forget-this").to_owned(),
        _ => label.to_owned(),
    }
}

/// The step that stands at the desk, in words; a list and a record to be read are drawn by the
/// front end.
pub fn page(desk: &Desk) -> DeskPage {
    let said = |id: &str| {
        let record = desk.record(id).map(|r| say!("mentor-desk-client-begun", client = whose(r), begun = begun(r)));
        format!("{}.", record.unwrap_or_default())
    };
    let kept_until = |id: &str| [vec![said(id)], desk.record(id).map(last_days).unwrap_or_default()].concat();
    let verbs = |about: Option<&str>| desk.verbs(about).into_iter().map(|v| verb_row(desk, v, about)).collect();
    let told = |title: &str, lines: Vec<String>| DeskPage { title: title.to_owned(), lines, ..DeskPage::default() };
    match desk.step() {
        DeskStep::List | DeskStep::Reading(_) => told(phrase("mentor-desk-title"), due(&desk.due())),
        DeskStep::Menu => DeskPage { rows: verbs(None), ..told(phrase("mentor-desk-menu-title"), Vec::new()) },
        DeskStep::Chosen(id) => DeskPage {
            rows: verbs(Some(id)),
            ..desk.record(id).map(|r| told(whose(r), facts(r, desk.today()))).unwrap_or_default()
        },
        DeskStep::NewClient => DeskPage {
            typed: phrase("mentor-desk-new-client-type"),
            ..told(phrase("mentor-desk-new-client-title"), vec![phrase("mentor-desk-new-client").to_owned()])
        },
        DeskStep::LastDay(id) => {
            DeskPage { typed: phrase("mentor-desk-last-day-type"), ..told(phrase("mentor-desk-last-day-title"), kept_until(id)) }
        }
        DeskStep::DayAgreed(id, day) => {
            let day = day_in_words(&day.to_string());
            let lines = [kept_until(id), vec![say!("mentor-desk-day-later", day = &day)]].concat();
            DeskPage {
                rows: vec![say!("mentor-desk-agreed", day = &day), phrase("mentor-desk-not-agreed").to_owned()],
                ..told(phrase("mentor-desk-agreed-title"), lines)
            }
        }
        DeskStep::ExportForm(id) => DeskPage {
            rows: vec![phrase("mentor-desk-export-encrypted").to_owned(), phrase("mentor-desk-export-plain").to_owned()],
            ..told(&everything_of(desk, id), vec![phrase("mentor-desk-export-opens").to_owned()])
        },
        DeskStep::PlainFile(id) => {
            let holds = say!("mentor-desk-plain-holds", client = said_client(desk, id));
            DeskPage {
                rows: vec![phrase("mentor-desk-plain-yes").to_owned(), phrase("mentor-no").to_owned()],
                ..told(phrase("mentor-desk-plain-title"), vec![holds, phrase("mentor-desk-plain-stays").to_owned()])
            }
        }
        DeskStep::ExportFile(id, form) => {
            let (is, typed) = match form {
                ClientExport::Encrypted => (phrase("mentor-desk-file-encrypted"), phrase("mentor-desk-file-encrypted-type")),
                ClientExport::Plain => (phrase("mentor-desk-file-plain"), phrase("mentor-desk-file-plain-type")),
            };
            let lines = vec![is.to_owned(), phrase("mentor-desk-file-exists-left").to_owned()];
            DeskPage { typed, ..told(&everything_of(desk, id), lines) }
        }
        DeskStep::Delete { plan, purge } => {
            let many = plan.records.len();
            let what = if *purge {
                say!("mentor-desk-delete-past", records = records(many))
            } else {
                say!("mentor-desk-delete", count = many)
            };
            let (last, typed, typed_in_lines) = if many == 1 {
                let typed = [phrase("mentor-desk-delete-one-type"), phrase("mentor-desk-delete-one-type-in-lines")];
                (phrase("mentor-desk-delete-one-final"), typed[0], typed[1])
            } else {
                let typed = [phrase("mentor-desk-delete-type"), phrase("mentor-desk-delete-type-in-lines")];
                (phrase("mentor-desk-delete-final"), typed[0], typed[1])
            };
            let lines = [plan.lines.clone(), plan.warnings.clone(), vec![last.to_owned()]].concat();
            DeskPage { typed, typed_in_lines, ..told(&what, lines) }
        }
    }
}

fn begun(record: &RecordSummary) -> String {
    record.facts.as_ref().map_or_else(|_| phrase("mentor-desk-begun-unknown").to_owned(), |f| day_in_words(f.began_on()))
}

fn said_client(desk: &Desk, id: &str) -> String {
    desk.record(id).and_then(RecordSummary::client).unwrap_or_else(|| phrase("mentor-desk-this-record")).to_owned()
}

fn everything_of(desk: &Desk, id: &str) -> String {
    say!("mentor-desk-everything-of", client = said_client(desk, id))
}

/// Until when a record is kept, and what its client was told.
fn last_days(record: &RecordSummary) -> Vec<String> {
    let Ok(facts) = &record.facts else { return Vec::new() };
    let (until, told) = (day_in_words(&facts.keep_until), day_in_words(&facts.told_until));
    vec![say!("mentor-desk-last-days", until = until, told = told)]
}

/// A record in a few sentences.
fn facts(record: &RecordSummary, today: Day) -> Vec<String> {
    let Ok(facts) = &record.facts else { return vec![described(record)] };
    let mut out = vec![say!("mentor-desk-facts", begun = day_in_words(facts.began_on()), id = &record.id)];
    out.extend(last_days(record));
    if facts.is_past(today) {
        out.push(phrase("mentor-desk-facts-past").to_owned());
    }
    if facts.on_call {
        out.push(phrase("mentor-desk-facts-on-call").to_owned());
    } else if !facts.finished {
        out.push(phrase("mentor-desk-facts-broke-off").to_owned());
    }
    out.extend(facts.appointment.as_ref().map(|a| say!("mentor-desk-facts-next", when = a.in_words())));
    out
}

/// What a notice says.
pub fn notice(notice: &DeskNotice) -> String {
    match notice {
        DeskNotice::Fault(why) => sentence(why),
        DeskNotice::Unknown(name) => say!("mentor-desk-unknown", name = clean(name)),
        DeskNotice::Several(records) => say!("mentor-desk-several", count = records.len()),
        DeskNotice::TooShort => say!("mentor-desk-too-short", count = NAMING),
        DeskNotice::NotReadable => phrase("mentor-desk-not-readable").to_owned(),
        DeskNotice::NotADay => phrase("mentor-desk-not-a-day").to_owned(),
        DeskNotice::KeptUntil(day) => say!("mentor-desk-kept-until", day = day_in_words(day)),
        DeskNotice::Unchanged => phrase("mentor-desk-unchanged").to_owned(),
        DeskNotice::NothingDeleted => phrase("mentor-desk-nothing-deleted").to_owned(),
        DeskNotice::NothingPast(warnings) => {
            [&[phrase("mentor-desk-nothing-past").to_owned()], warnings.as_slice()].concat().join(" ")
        }
        DeskNotice::Deleted(report) => {
            let done = say!("mentor-desk-deleted", count = report.gone.len());
            let mut all = report.failed.clone();
            if !report.deleted.is_empty() {
                all.push(done);
            }
            all.join(" ")
        }
        DeskNotice::Written(exported) => {
            let kept = match exported.form {
                ClientExport::Encrypted => phrase("mentor-desk-written-encrypted"),
                ClientExport::Plain => phrase("mentor-desk-written-plain"),
            };
            let left = match exported.left_out.as_slice() {
                [] => String::new(),
                ids => format!(" {}", say!("mentor-desk-written-without", ids = ids.join(", "))),
            };
            format!("{} {kept}{left}", say!("mentor-desk-written", path = clean(&exported.path)))
        }
        DeskNotice::FileExists(name) => say!("mentor-desk-file-exists", name = clean(name)),
        DeskNotice::NoName => phrase("mentor-desk-no-name").to_owned(),
        DeskNotice::AfterCall(told) => told.clone(),
    }
}

/// A fault as a sentence of its own.
fn sentence(fault: &str) -> String {
    let said = first_upper(fault);
    if said.ends_with('.') { said } else { format!("{said}.") }
}
