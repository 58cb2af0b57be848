//! Deleting records: what is to go is named first, and nothing is said to be deleted before it is.

use crate::base::text;
use crate::call::records::{Folder, FolderFault, OtherCopy, RecordEntry, RecordKey};
use crate::cli::exit::{Exit, Quit};
use crate::cli::records::unlocking::{Unlocked, settle, unlocked};
use crate::cli::records::{naming, written};
use crate::cli::secret::{self, PassphrasePrompt};
use crate::cli::{clock, output::print};

/// The least number of characters that name a record to be deleted.
const NAMING: usize = 4;
/// How far the clock may be ahead of the newest record before it is asked about, in days.
const AHEAD: u64 = 730;

/// What deleting can't promise.
const TRACES: &str = "This computer's disk may keep traces for a while. Backups, and plain copies that were made before, for the \
    client or for you, are still there.";

/// Names copies that other programs made.
pub(super) fn name_copies(copies: &[OtherCopy]) {
    if !copies.is_empty() {
        anstream::eprintln!(
            "Files beside them that look like copies made by another program, which no verb here deletes unasked:"
        );
        for copy in copies {
            anstream::eprintln!("  {}", text::clean(&copy.name));
        }
    }
}

/// A record to be deleted, in one line.
fn preview(folder: &Folder, entry: &RecordEntry) -> String {
    let written = written(folder, &entry.id).map(|day| format!(", last written on {day}")).unwrap_or_default();
    format!("  {}{written}\n", naming::described(entry))
}

/// Deletes one record, or all of a client. A slip of the finger can't be undone, so one letter
/// isn't enough to name one.
pub(super) fn forget(folder: &Folder, name: &str, yes: bool) -> anyhow::Result<()> {
    let name = naming::typed(name)?;
    let key = unlocked(folder)?.key;
    let fits = naming::named(folder.list(&key)?, &name);
    let client = fits.iter().all(|e| naming::is_code_of(e, &name));
    if name.chars().count() < NAMING && (!client || fits.is_empty()) {
        let message = format!(
            "to delete a record, type {NAMING} characters of its id or more, or the client's whole code. `fingerpost records list` \
             shows both."
        );
        return Err(Quit::saying(Exit::Usage, &message));
    }
    if fits.is_empty() {
        return Err(FolderFault::Unknown(name.to_string()).into());
    }
    if fits.len() > 1 && !client {
        return Err(FolderFault::Several(name.to_string(), fits.iter().map(naming::described).collect()).into());
    }
    let copies: Vec<OtherCopy> =
        folder.other_copies()?.into_iter().filter(|c| fits.iter().any(|e| c.id.as_deref() == Some(&e.id))).collect();
    let what = if fits.len() == 1 { "This record".to_owned() } else { format!("These {} records", fits.len()) };
    let mut shown = format!("{what} will be deleted, and can't be brought back:\n");
    shown.extend(fits.iter().map(|e| preview(folder, e)));
    shown.extend(copies.iter().map(|c| format!("  a copy that another program made: {}\n", c.name)));
    anstream::eprint!("{}", text::clean(&shown));
    if !yes && !secret::confirmed("Delete?")? {
        anstream::eprintln!("Nothing was deleted.");
        return Ok(());
    }
    delete(folder, Some(&key), &fits, &copies)
}

/// Deletes records and copies one by one, and says of each what became of it.
fn delete(folder: &Folder, key: Option<&RecordKey>, entries: &[RecordEntry], copies: &[OtherCopy]) -> anyhow::Result<()> {
    let (mut out, mut failed) = (String::new(), String::new());
    for entry in entries {
        let day = written(folder, &entry.id).map(|day| format!(", last written on {day},")).unwrap_or_default();
        match key.map_or_else(|| folder.forget_file(&entry.id), |key| folder.forget(key, &entry.id)) {
            Ok(()) => out.push_str(&format!("{}{day} is deleted.\n", entry.id)),
            Err(fault) => failed.push_str(&format!("{} isn't deleted: {fault}.\n", entry.id)),
        }
    }
    for copy in copies {
        match folder.delete_copy(copy) {
            Ok(()) => out.push_str(&format!("{} is deleted.\n", copy.name)),
            Err(fault) => failed.push_str(&format!("{} isn't deleted: {fault}.\n", copy.name)),
        }
    }
    if !out.is_empty() {
        out.push_str(TRACES);
        out.push('\n');
    }
    print(&text::clean(&out))?;
    if failed.is_empty() {
        return Ok(());
    }
    anstream::eprint!("{}", text::clean(&failed));
    Err(Quit(Exit::Failed).into())
}

/// Deletes all records and their keys, without the passphrase.
pub(super) fn forget_all(folder: &Folder, yes: bool) -> anyhow::Result<()> {
    let (ids, copies) = (folder.ids()?, folder.other_copies()?);
    let shown = folder.path().display().to_string();
    anstream::eprintln!(
        "{}",
        text::clean(&format!(
            "All {} records in {shown} will be deleted, with their keys. They can't be brought back.",
            ids.len()
        ))
    );
    for copy in &copies {
        anstream::eprintln!("  with them, a copy that another program made: {}", text::clean(&copy.name));
    }
    if !yes && !secret::confirmed("Delete all?")? {
        anstream::eprintln!("Nothing was deleted.");
        return Ok(());
    }
    let count = folder.forget_all()?;
    delete(folder, None, &[], &copies)?;
    print(&format!("All {count} records are deleted, with their keys. {TRACES}\n"))
}

/// Deletes the records that are past their last day. The passphrase shows whose they are, and isn't
/// needed.
pub(super) fn purge(folder: &Folder, yes: bool) -> anyhow::Result<()> {
    let today = clock::local_day();
    let key = if yes && secret::is_asked() { None } else { optional_key(folder)? };
    let (past, undated) = past(folder, key.as_ref(), &today.to_string())?;
    if !undated.is_empty() {
        anstream::eprintln!("Records whose last day can't be read here, which aren't deleted: {}.", undated.join(", "));
    }
    if past.is_empty() {
        return print("0 records were past their date, and deleted.\n");
    }
    let newest = folder.ids()?.iter().filter_map(|id| folder.written(id).ok()).max().map(clock::local_day_of);
    let odd = newest.is_none_or(|day| today.since_1970() > day.since_1970() + AHEAD || today.since_1970() + 1 < day.since_1970());
    if odd {
        let newest = newest.map_or_else(|| "nobody knows when".to_owned(), |day| format!("on {day}"));
        anstream::eprintln!(
            "By this computer's clock today is {today}, and the newest record was written {newest}. Is the clock right?"
        );
    }
    let mut shown = format!("Past their date, as of {today}. They will be deleted, and can't be brought back:\n");
    shown.extend(past.iter().map(|e| preview(folder, e)));
    anstream::eprint!("{}", text::clean(&shown));
    // A yes that was given before anybody could see this doesn't count for a clock that may be
    // wrong.
    if (odd || !yes) && !secret::confirmed(if odd { "The clock is right, delete?" } else { "Delete?" })? {
        anstream::eprintln!("Nothing was deleted.");
        return Ok(());
    }
    let copies: Vec<OtherCopy> =
        folder.other_copies()?.into_iter().filter(|c| past.iter().any(|e| c.id.as_deref() == Some(&e.id))).collect();
    let many = past.len();
    let deleted = delete(folder, key.as_ref(), &past, &copies);
    if deleted.is_ok() {
        let past = if many == 1 { "record was past its date" } else { "records were past their date" };
        print(&format!("{many} {past}, and deleted.\n"))?;
    }
    deleted
}

/// The key, if the mentor types the passphrase; none where only Enter is pressed, or nobody is
/// there.
fn optional_key(folder: &Folder) -> anyhow::Result<Option<RecordKey>> {
    if secret::is_asked() {
        anstream::eprintln!("With the passphrase you see whose records they are. Enter alone goes on without it.");
        let prompt = PassphrasePrompt::open()?;
        let passphrase = prompt.ask("Passphrase of your records: ")?;
        if passphrase.is_empty() {
            return Ok(None);
        }
        let key = folder.unlock(&passphrase)?;
        drop(prompt);
        settle(folder, &key)?;
        return Ok(Some(key));
    }
    match unlocked(folder) {
        Ok(Unlocked { key, .. }) => Ok(Some(key)),
        Err(e) if matches!(e.downcast_ref(), Some(Quit(Exit::InputEnded))) => Ok(None),
        Err(e) => Err(e),
    }
}

/// The records that are past their last day, and the ids of those whose last day can't be read.
fn past(folder: &Folder, key: Option<&RecordKey>, today: &str) -> anyhow::Result<(Vec<RecordEntry>, Vec<String>)> {
    let (mut past, mut undated) = (Vec::new(), Vec::new());
    let named = key.map(|key| folder.list(key)).transpose()?;
    for id in folder.ids()? {
        let record = match &named {
            Some(entries) => entries.iter().find(|e| e.id == id).and_then(|e| e.record.as_ref().ok()),
            None => None,
        };
        let old = || key.and_then(|key| folder.read_old(key, &id).ok()?.get("keep-until")?.as_str().map(str::to_owned));
        match folder.label(&id).ok().flatten().or_else(|| record.map(|r| r.keep_until.clone())).or_else(old) {
            Some(day) if day.as_str() < today => {
                let record = record.cloned().ok_or(FolderFault::Dated(day));
                past.push(RecordEntry { id, record });
            }
            Some(_) => {}
            None => undated.push(id),
        }
    }
    Ok((past, undated))
}
