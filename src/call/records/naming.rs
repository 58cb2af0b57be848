//! The names of records: ids, clients' codes, beginnings of either.

use unicode_normalization::UnicodeNormalization;

use crate::base::phrases::say;
use crate::call::records::summary::{RecordSummary, Unreadable};

/// The least number of characters that name a record to be deleted.
pub const NAMING: usize = 4;

/// The outcome of looking for what a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// These records.
    Records(Vec<RecordSummary>),
    /// None of that name.
    Unknown,
    /// Several that aren't all of one client.
    Several(Vec<RecordSummary>),
    /// Too little to name what is to be deleted.
    TooShort,
}

/// A code in the form in which codes are compared.
pub fn folded_code(code: &str) -> String {
    code.nfc().collect::<String>().to_lowercase()
}

/// Whether two codes mean one client.
pub fn is_same_client(one: &str, other: &str) -> bool {
    folded_code(one) == folded_code(other)
}

/// Whether a name is exactly the code of a record's client.
fn is_code_of(record: &RecordSummary, name: &str) -> bool {
    record.client().is_some_and(|client| is_same_client(client, name))
}

/// The records that a name can mean: the one of that id; else all of that client; else those whose
/// id or client begins with it.
fn fitting(records: &[RecordSummary], name: &str) -> Vec<RecordSummary> {
    if name.is_empty() {
        return Vec::new();
    }
    let (id, code) = (name.to_lowercase(), folded_code(name));
    let begins = |r: &RecordSummary| r.id.starts_with(&id) || r.client().is_some_and(|c| folded_code(c).starts_with(&code));
    let exact_id = records.iter().any(|r| r.id == name);
    let exact_code = records.iter().any(|r| is_code_of(r, name));
    let fits = |r: &&RecordSummary| match (exact_id, exact_code) {
        (true, _) => r.id == name,
        (false, true) => is_code_of(r, name),
        (false, false) => begins(r),
    };
    records.iter().filter(fits).cloned().collect()
}

/// The one record that a name means.
pub fn one_named(records: &[RecordSummary], name: &str) -> Named {
    named(fitting(records, name), false)
}

/// What some records are; `together`: several of them are meant, too.
fn named(fits: Vec<RecordSummary>, together: bool) -> Named {
    match fits.len() {
        0 => Named::Unknown,
        1 => Named::Records(fits),
        _ if together => Named::Records(fits),
        _ => Named::Several(fits),
    }
}

/// What a name means where it is to be deleted: one record, or all of a client. A slip of the
/// finger can't be undone, so one letter isn't enough.
pub fn named_to_forget(records: &[RecordSummary], name: &str) -> Named {
    let fits = fitting(records, name);
    let client = fits.iter().all(|r| is_code_of(r, name));
    if name.chars().count() < NAMING && (!client || fits.is_empty()) {
        return Named::TooShort;
    }
    named(fits, client)
}

/// A record in one line: id, beginning, client, last day; or why it can't be read.
pub fn described(record: &RecordSummary) -> String {
    match &record.facts {
        Ok(facts) => {
            let client = facts.client.as_deref().unwrap_or("-");
            let kept = say!("records-kept-until", day = &facts.keep_until);
            format!("{}  {}  {client}  {kept}", record.id, facts.began)
        }
        Err(Unreadable::Dated(day)) => format!("{}  {}", record.id, say!("records-kept-unopened", day = day)),
        Err(Unreadable::Fault(fault)) => format!("{}  {}", record.id, say!("records-unreadable", why = fault)),
    }
}
