//! The words of the desk, for both front ends.

use crate::base::calendar::{Day, day_in_words};
use crate::base::text::{clean, counted, first_upper};
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
}

/// What leaving the desk does.
pub const LEAVING: &str = "Your records stay as they are, encrypted.";

/// What the keys beside the list do.
pub const MORE_KEYS: &str = "Ctrl-O: a new client, and deleting what is past its day.";

/// Said where nobody has kept anything yet.
pub const NO_RECORDS: &str = "There are no records here yet.";

/// What there is, and what is due, in sentences.
pub fn due(due: &DueSummary) -> Vec<String> {
    if due.records == 0 {
        return vec![NO_RECORDS.to_owned()];
    }
    let mut out = vec![format!(
        "{} of {}.",
        counted(due.records, "record", "records"),
        counted(due.clients, "client", "clients with a code")
    )];
    if due.past > 0 {
        out.push(format!("{} past the last day.", counted(due.past, "record is", "records are")));
    }
    if let Some((whose, when)) = &due.next {
        out.push(format!("Next appointment: {whose}, {when}."));
    }
    if due.unreadable > 0 {
        out.push(format!("{} can't be read.", counted(due.unreadable, "record", "records")));
    }
    out
}

/// A record's client, or what stands in its place.
pub fn whose(record: &RecordSummary) -> &str {
    match &record.facts {
        Ok(facts) => facts.client.as_deref().unwrap_or("no code"),
        Err(_) => "can't be read",
    }
}

/// The columns of the list behind the client, and what heads them.
pub const HEADS: &str = "begun       kept until";

/// What the list shows of a record behind its client, in columns.
pub fn columns(record: &RecordSummary, today: Day) -> String {
    let Ok(facts) = &record.facts else { return record.id.clone() };
    let state = match (facts.is_past(today), facts.finished) {
        (true, _) => "  PAST",
        (false, true) => "",
        (false, false) => "  broke off",
    };
    let next = facts.next(today).map(|a| format!("  next {}", a.typed())).unwrap_or_default();
    format!("{}  {}{state}{next}", facts.began_on(), facts.keep_until)
}

/// What is said of a record in one sentence.
pub fn spoken(record: &RecordSummary, today: Day) -> String {
    let Ok(facts) = &record.facts else { return format!("{}, {}", whose(record), record.id) };
    let until = match (facts.is_past(today), facts.finished) {
        (true, _) => "past its last day,",
        (false, true) => "kept until",
        (false, false) => "broke off, kept until",
    };
    let next = facts.next(today).map(|a| format!(", next appointment {}", a.in_words())).unwrap_or_default();
    format!("{}, begun {}, {until} {}{next}", whose(record), facts.began_on(), facts.keep_until)
}

/// A verb as a row, with the client that it is about.
fn verb_row(desk: &Desk, verb: DeskVerb, about: Option<&str>) -> String {
    let label = verb.row().label;
    let Some(id) = about else {
        return match verb {
            DeskVerb::Intake => format!("{label} with a new client"),
            _ => format!("{label} ({})", desk.due().past),
        };
    };
    let all = desk.of_client(id).len();
    let records = counted(all, "record", "records");
    match (verb, desk.record(id).and_then(RecordSummary::client)) {
        (DeskVerb::Intake, Some(client)) => format!("{label} with {client}"),
        (DeskVerb::Export, Some(client)) => format!("Write everything of {client} to a file ({records})"),
        (DeskVerb::Forget, Some(client)) => format!("Delete everything of {client} ({records})"),
        (DeskVerb::ForgetOne, _) if all == 1 => "Delete this record".to_owned(),
        _ => label.to_owned(),
    }
}

/// The step that stands at the desk, in words; a list and a record to be read are drawn by the
/// front end.
pub fn page(desk: &Desk) -> DeskPage {
    let said = |id: &str| desk.record(id).map(|r| format!("{}, begun {}", whose(r), begun(r))).unwrap_or_default();
    match desk.step() {
        DeskStep::List | DeskStep::Reading(_) => {
            DeskPage { title: "Your records".to_owned(), lines: due(&desk.due()), ..DeskPage::default() }
        }
        DeskStep::Menu => DeskPage {
            title: "What would you like to do?".to_owned(),
            rows: desk.verbs(None).into_iter().map(|v| verb_row(desk, v, None)).collect(),
            ..DeskPage::default()
        },
        DeskStep::Chosen(id) => DeskPage {
            title: desk.record(id).map(|r| whose(r).to_owned()).unwrap_or_default(),
            lines: desk.record(id).map(|r| facts(r, desk.today())).unwrap_or_default(),
            rows: desk.verbs(Some(id)).into_iter().map(|v| verb_row(desk, v, Some(id))).collect(),
            ..DeskPage::default()
        },
        DeskStep::NewClient => DeskPage {
            title: "An intake with a new client".to_owned(),
            lines: vec!["A code or initials, never a name. Enter alone: no code.".to_owned()],
            typed: "The client's code:",
            ..DeskPage::default()
        },
        DeskStep::LastDay(id) => DeskPage {
            title: "Keep it until another day".to_owned(),
            lines: [vec![format!("{}.", said(id))], desk.record(id).map(last_days).unwrap_or_default()].concat(),
            typed: "The last day, such as 2027-12-31:",
            ..DeskPage::default()
        },
        DeskStep::DayAgreed(id, day) => {
            let day = day_in_words(&day.to_string());
            DeskPage {
                title: "Has the client agreed?".to_owned(),
                lines: [
                    vec![format!("{}.", said(id))],
                    desk.record(id).map(last_days).unwrap_or_default(),
                    vec![format!("{day} is later than that.")],
                ]
                .concat(),
                rows: vec![format!("They have agreed: keep it until {day}"), "Leave it as it is".to_owned()],
                ..DeskPage::default()
            }
        }
        DeskStep::ExportForm(id) => DeskPage {
            title: format!("Everything of {}", said_client(desk, id)),
            lines: vec![
                "The encrypted file opens with today's passphrase of your records; `fingerpost records restore` takes it in."
                    .to_owned(),
            ],
            rows: vec!["One encrypted file".to_owned(), "A plain file, that anybody can read".to_owned()],
            ..DeskPage::default()
        },
        DeskStep::PlainFile(id) => DeskPage {
            title: "Really a plain file?".to_owned(),
            lines: vec![
                format!("All answers and notes of {} would stand in it, your own notes as well.", said_client(desk, id)),
                "Whoever opens the file can read it, and it stays until you delete it.".to_owned(),
            ],
            rows: vec!["Yes, a plain file".to_owned(), "No".to_owned()],
            ..DeskPage::default()
        },
        DeskStep::ExportFile(id, form) => DeskPage {
            title: format!("Everything of {}", said_client(desk, id)),
            lines: vec![
                match form {
                    ClientExport::Encrypted => "One encrypted file. A name that tells nothing is best.".to_owned(),
                    ClientExport::Plain => {
                        "A plain file: .html is a page to print, .json is for another program, anything else is Markdown."
                            .to_owned()
                    }
                },
                "A file that exists is left alone.".to_owned(),
            ],
            typed: match form {
                ClientExport::Encrypted => "The file, such as page.age:",
                ClientExport::Plain => "The file, such as page.md:",
            },
            ..DeskPage::default()
        },
        DeskStep::Delete { plan, purge } => {
            let many = plan.records.len();
            let what = match (purge, many) {
                (true, _) => format!("Past the last day: {}. Delete for good?", counted(many, "record", "records")),
                (false, 1) => "Delete this record for good?".to_owned(),
                (false, _) => format!("Delete these {many} records for good?"),
            };
            DeskPage {
                title: what,
                lines: [plan.lines.clone(), plan.warnings.clone(), vec!["They can't be brought back.".to_owned()]].concat(),
                typed: "Type yes, then Enter, to delete them:",
                ..DeskPage::default()
            }
        }
    }
}

fn begun(record: &RecordSummary) -> String {
    record.facts.as_ref().map_or_else(|_| "nobody knows when".to_owned(), |f| day_in_words(f.began_on()))
}

fn said_client(desk: &Desk, id: &str) -> String {
    desk.record(id).and_then(RecordSummary::client).unwrap_or("this record").to_owned()
}

/// Until when a record is kept, and what its client was told.
fn last_days(record: &RecordSummary) -> Vec<String> {
    let Ok(facts) = &record.facts else { return Vec::new() };
    vec![format!(
        "It is kept until {}. The client was told: until {}.",
        day_in_words(&facts.keep_until),
        day_in_words(&facts.told_until)
    )]
}

/// A record in a few sentences.
fn facts(record: &RecordSummary, today: Day) -> Vec<String> {
    let Ok(facts) = &record.facts else { return vec![described(record)] };
    let mut out = vec![format!("Begun {}. Record {}.", day_in_words(facts.began_on()), record.id)];
    out.extend(last_days(record));
    if facts.is_past(today) {
        out.push("Its last day is over.".to_owned());
    }
    if !facts.finished {
        out.push("The call broke off.".to_owned());
    }
    out.extend(facts.appointment.as_ref().map(|a| format!("Next appointment: {}.", a.in_words())));
    out
}

/// What a notice says.
pub fn notice(notice: &DeskNotice) -> String {
    match notice {
        DeskNotice::Fault(why) => sentence(why),
        DeskNotice::Unknown(name) => format!("There is no record of the name “{}”.", clean(name)),
        DeskNotice::Several(records) => {
            format!("That could be any of {} records. Type more of the id, or the whole code.", records.len())
        }
        DeskNotice::TooShort => format!("To delete, type {NAMING} characters of the id or more, or the client's whole code."),
        DeskNotice::NotReadable => "That record can't be read. All that can be done with it is to delete it.".to_owned(),
        DeskNotice::NotADay => "Type a day from today on, and within ten years, as year, month and day: 2027-12-31.".to_owned(),
        DeskNotice::KeptUntil(day) => format!("Kept until {}.", day_in_words(day)),
        DeskNotice::Unchanged => "Nothing was changed.".to_owned(),
        DeskNotice::NothingDeleted => "Nothing was deleted.".to_owned(),
        DeskNotice::NothingPast(warnings) => {
            [&["No record is past its last day.".to_owned()], warnings.as_slice()].concat().join(" ")
        }
        DeskNotice::Deleted(report) => {
            let gone = counted(report.gone.len(), "record is", "records are");
            let done = format!("{gone} deleted. Traces may stay on this disk for a while, and backups and plain copies stay.");
            let mut all = report.failed.clone();
            if !report.deleted.is_empty() {
                all.push(done);
            }
            all.join(" ")
        }
        DeskNotice::Written(exported) => {
            let kept = match exported.form {
                ClientExport::Encrypted => "Today's passphrase opens it, and goes on doing so.",
                ClientExport::Plain => "It is a plain file: whoever opens it can read it.",
            };
            let left = match exported.left_out.as_slice() {
                [] => String::new(),
                ids => format!(" Not in it, since they can't be read: {}.", ids.join(", ")),
            };
            format!("Written: {}. {kept}{left}", clean(&exported.path))
        }
        DeskNotice::FileExists(name) => format!("There's a file named {} already. Choose another name.", clean(name)),
        DeskNotice::NoName => "Type a name first.".to_owned(),
        DeskNotice::AfterCall(told) => told.clone(),
    }
}

/// A fault as a sentence of its own.
fn sentence(fault: &str) -> String {
    let said = first_upper(fault);
    if said.ends_with('.') { said } else { format!("{said}.") }
}
