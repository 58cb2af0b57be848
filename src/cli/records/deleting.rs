//! Deleting records: what is to go is named first, and nothing is said to be deleted before it is.

use crate::base::calendar::Day;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::records::{
    DeletionPlan, DeletionReport, Folder, FolderFault, NAMING, Named, OtherCopy, RecordKey, RecordSummary, Unreadable, described,
    named_to_forget,
};
use crate::cli::exit::{Exit, Quit};
use crate::cli::records::unlocking::{settle, unlocked};
use crate::cli::records::{several, typed, written};
use crate::cli::secret::{self, PassphrasePrompt};
use crate::cli::{clock, output, output::print};

/// How far the clock may be ahead of the newest record before it is asked about, in days.
const AHEAD: u64 = 730;

/// Names copies that other programs made.
pub(super) fn name_copies(copies: &[OtherCopy]) {
    if !copies.is_empty() {
        output::tell(phrase("records-copies-beside"));
        for copy in copies {
            output::tell(&format!("  {}", text::clean(&copy.name)));
        }
    }
}

/// A plan to delete records, with the copies of them that other programs made.
pub(super) fn plan(folder: &Folder, records: Vec<RecordSummary>) -> Result<DeletionPlan, FolderFault> {
    let mut copies = folder.other_copies()?;
    copies.retain(|c| records.iter().any(|r| c.id.as_deref() == Some(&r.id)));
    let preview = |r: &RecordSummary| match written(folder, &r.id) {
        Some(day) => say!("records-last-written", record = described(r), day = day),
        None => described(r),
    };
    let of_copies = copies.iter().map(|c| say!("records-copy", name = &c.name));
    let lines = records.iter().map(preview).chain(of_copies).collect();
    Ok(DeletionPlan { records, copies, lines, ..DeletionPlan::default() })
}

/// A plan to delete what is past its last day. `known`: what the records say, where the passphrase
/// was given.
pub(super) fn plan_of_past(
    folder: &Folder,
    key: Option<&RecordKey>,
    known: Option<&[RecordSummary]>,
) -> Result<DeletionPlan, FolderFault> {
    let today = clock::local_day();
    let (past, undated) = past(folder, key, known, &today.to_string())?;
    let mut plan = plan(folder, past)?;
    if !undated.is_empty() {
        plan.warnings.push(say!("records-undated", records = undated.join(", ")));
    }
    let newest = folder.ids()?.iter().filter_map(|id| folder.written(id).ok()).max().map(clock::local_day_of);
    plan.odd_clock =
        newest.is_none_or(|day| today.since_1970() > day.since_1970() + AHEAD || today.since_1970() + 1 < day.since_1970());
    if plan.odd_clock && !plan.records.is_empty() {
        let today = today.to_string();
        plan.warnings.push(match newest {
            Some(day) => say!("records-odd-clock", today = today, newest = day.to_string()),
            None => say!("records-odd-clock-unknown", today = today),
        });
    }
    Ok(plan)
}

/// Deletes one record, or all of a client.
pub(super) fn forget(folder: &Folder, name: &str, yes: bool) -> anyhow::Result<()> {
    let name = typed(name)?;
    let key = unlocked(folder)?.key;
    let plan = match named_to_forget(&folder.summaries(&key)?, &name) {
        Named::TooShort => return Err(Quit::saying(Exit::Usage, &say!("records-forget-short", least = NAMING))),
        Named::Unknown => return Err(FolderFault::Unknown(name.to_string()).into()),
        Named::Several(fits) => return Err(several(&name, &fits).into()),
        Named::Records(fits) => plan(folder, fits)?,
    };
    show(&say!("records-to-delete", count = plan.records.len()), &plan);
    if !yes && !secret::confirmed(phrase("records-delete"))? {
        output::tell(phrase("records-nothing-deleted"));
        return Ok(());
    }
    tell_deletion(&delete(folder, Some(&key), &plan))
}

/// Shows what is to be deleted.
fn show(head: &str, plan: &DeletionPlan) {
    let lines: String = plan.lines.iter().map(|line| format!("\n  {line}")).collect();
    output::tell(&text::clean(&format!("{head}{lines}")));
}

/// Deletes records and copies one by one.
pub(super) fn delete(folder: &Folder, key: Option<&RecordKey>, plan: &DeletionPlan) -> DeletionReport {
    let mut report = DeletionReport::default();
    for record in &plan.records {
        let id = &record.id;
        let deleted = written(folder, id)
            .map_or_else(|| say!("records-deleted", name = id), |day| say!("records-deleted-written", name = id, day = day));
        match key.map_or_else(|| folder.forget_file(id), |key| folder.forget(key, id)) {
            Ok(()) => {
                report.deleted.push(deleted);
                report.gone.push(id.clone());
            }
            Err(fault) => report.failed.push(say!("records-not-deleted", name = id, why = fault.to_string())),
        }
    }
    for copy in &plan.copies {
        match folder.delete_copy(copy) {
            Ok(()) => report.deleted.push(say!("records-deleted", name = &copy.name)),
            Err(fault) => report.failed.push(say!("records-not-deleted", name = &copy.name, why = fault.to_string())),
        }
    }
    report
}

/// Says of each record and copy what became of it.
fn tell_deletion(report: &DeletionReport) -> anyhow::Result<()> {
    if !report.deleted.is_empty() {
        output::print_fitted(&text::clean(&format!("{}\n{}", report.deleted.join("\n"), phrase("records-traces"))))?;
    }
    if report.failed.is_empty() {
        return Ok(());
    }
    output::tell(&text::clean(&report.failed.join("\n")));
    Err(Quit(Exit::Failed).into())
}

/// Deletes all records and their keys, without the passphrase.
pub(super) fn forget_all(folder: &Folder, yes: bool) -> anyhow::Result<()> {
    let (ids, copies) = (folder.ids()?, folder.other_copies()?);
    let shown = folder.path().display().to_string();
    output::tell(&text::clean(&say!("records-all-to-delete", count = ids.len(), folder = shown)));
    for copy in &copies {
        output::tell(&format!("  {}", say!("records-copy-with-them", name = text::clean(&copy.name))));
    }
    if !yes && !secret::confirmed(phrase("records-delete-all"))? {
        output::tell(phrase("records-nothing-deleted"));
        return Ok(());
    }
    let count = folder.forget_all()?;
    tell_deletion(&delete(folder, None, &DeletionPlan { copies, ..DeletionPlan::default() }))?;
    output::print_fitted(&format!("{} {}", say!("records-all-deleted", count = count), phrase("records-traces")))
}

/// Deletes the records that are past their last day. The passphrase shows whose they are, and isn't
/// needed.
pub(super) fn purge(folder: &Folder, yes: bool) -> anyhow::Result<()> {
    let key = if yes && secret::is_asked() { None } else { optional_key(folder)? };
    let known = key.as_ref().map(|key| folder.summaries(key)).transpose()?;
    let plan = plan_of_past(folder, key.as_ref(), known.as_deref())?;
    for warning in &plan.warnings {
        output::tell(&text::clean(warning));
    }
    let many = plan.records.len();
    if many == 0 {
        return print(&format!("{}\n", say!("records-purged", count = many)));
    }
    show(&say!("records-past-to-delete", today = clock::local_day().to_string()), &plan);
    // A yes that was given before anybody could see this doesn't count for a clock that may be
    // wrong.
    let odd = plan.odd_clock;
    let question = if odd { phrase("records-delete-odd-clock") } else { phrase("records-delete") };
    if (odd || !yes) && !secret::confirmed(question)? {
        output::tell(phrase("records-nothing-deleted"));
        return Ok(());
    }
    tell_deletion(&delete(folder, key.as_ref(), &plan))?;
    print(&format!("{}\n", say!("records-purged", count = many)))
}

/// The key, if the mentor types the passphrase; none where only Enter is pressed, or nobody is
/// there.
fn optional_key(folder: &Folder) -> anyhow::Result<Option<RecordKey>> {
    if secret::is_asked() {
        output::tell(phrase("records-passphrase-optional"));
        let prompt = PassphrasePrompt::open()?;
        let passphrase = prompt.ask(phrase("records-passphrase"))?;
        if passphrase.is_empty() {
            return Ok(None);
        }
        let key = folder.unlock(&passphrase)?;
        drop(prompt);
        settle(folder, &key)?;
        return Ok(Some(key));
    }
    match unlocked(folder) {
        Ok(unlocked) => Ok(Some(unlocked.key)),
        Err(e) if matches!(e.downcast_ref(), Some(Quit(Exit::InputEnded))) => Ok(None),
        Err(e) => Err(e),
    }
}

/// The records that are past their last day, and the ids of those whose last day can't be read.
fn past(
    folder: &Folder,
    key: Option<&RecordKey>,
    known: Option<&[RecordSummary]>,
    today: &str,
) -> Result<(Vec<RecordSummary>, Vec<String>), FolderFault> {
    let (mut past, mut undated) = (Vec::new(), Vec::new());
    for id in folder.ids()? {
        let facts = known.into_iter().flatten().find(|r| r.id == id).and_then(|r| r.facts.as_ref().ok());
        let old = || key.and_then(|key| folder.read_old(key, &id).ok()?.get("keep-until")?.as_str().map(str::to_owned));
        // Whoever cut the file short or changed it may have left there what is no day.
        let dated = folder.label(&id).ok().flatten().filter(|day| Day::parse(day).is_some_and(|read| read.to_string() == *day));
        match dated.or_else(|| facts.map(|f| f.keep_until.clone())).or_else(old) {
            Some(day) if day.as_str() < today => {
                let facts = facts.cloned().ok_or(Unreadable::Dated(day));
                past.push(RecordSummary { id, facts });
            }
            Some(_) => {}
            None => undated.push(id),
        }
    }
    Ok((past, undated))
}
