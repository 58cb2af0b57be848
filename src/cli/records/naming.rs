//! The names of records on the command line: ids, clients' codes, beginnings of either.

use anyhow::bail;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::base::hidden::is_hidden;
use crate::call::records::{FolderFault, RecordEntry};
use crate::cli::secret;

/// The name of a record as it was given, or asked for where that is `-`.
pub(super) fn typed(given: &str) -> anyhow::Result<Zeroizing<String>> {
    let name = match given {
        "-" => secret::asked_line("The record's id, or the client's code: ")?.unwrap_or_default(),
        given => Zeroizing::new(given.to_owned()),
    };
    if name.chars().any(|c| is_hidden(c) || c == '\n') {
        bail!("that name has letters that can't be seen. Type it anew, by hand");
    }
    Ok(Zeroizing::new(name.trim().to_owned()))
}

/// A code in the form in which codes are compared.
fn folded(code: &str) -> String {
    code.nfc().collect::<String>().to_lowercase()
}

/// Whether two codes mean one client.
pub(super) fn is_same_client(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// Whether a name is exactly the code of a record's client.
pub(super) fn is_code_of(entry: &RecordEntry, name: &str) -> bool {
    let client = entry.record.as_ref().ok().and_then(|r| r.client.as_deref());
    client.is_some_and(|client| is_same_client(client, name))
}

/// The records that a name can mean: the one of that id; else all of that client; else those whose
/// id or client begins with it.
pub(super) fn named(entries: Vec<RecordEntry>, name: &str) -> Vec<RecordEntry> {
    if name.is_empty() {
        return Vec::new();
    }
    let begins = |e: &RecordEntry| {
        let client = e.record.as_ref().ok().and_then(|r| r.client.as_deref());
        e.id.starts_with(&name.to_lowercase()) || client.is_some_and(|c| folded(c).starts_with(&folded(name)))
    };
    let exact_id = entries.iter().any(|e| e.id == name);
    let exact_code = entries.iter().any(|e| is_code_of(e, name));
    let fits = |e: &RecordEntry| match (exact_id, exact_code) {
        (true, _) => e.id == name,
        (false, true) => is_code_of(e, name),
        (false, false) => begins(e),
    };
    entries.into_iter().filter(fits).collect()
}

/// A record in one line: id, beginning, client, last day; or why it can't be read.
pub(super) fn described(entry: &RecordEntry) -> String {
    match &entry.record {
        Ok(record) => {
            let client = record.client.as_deref().unwrap_or("-");
            format!("{}  {}  {client}  kept until {}", entry.id, record.began, record.keep_until)
        }
        Err(FolderFault::Dated(day)) => format!("{}  kept until {day}; not opened without the passphrase", entry.id),
        Err(fault) => format!("{}  can't be read: {fault}", entry.id),
    }
}
