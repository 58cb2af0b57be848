//! `records`: what a mentor kept, listed, shown, taken up again, exported, backed up, deleted.

mod deleting;
mod desk;
mod unlocking;

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use zeroize::Zeroizing;

use crate::base::hidden::is_hidden;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::records::{
    CallKey, Folder, FolderFault, Named, Record, RecordKey, RecordSummary, RecordWriter, WORK, described, is_same_client,
    one_named,
};
use crate::cli::args::{Args, IntakeArgs, Verb};
use crate::cli::call::{CallStart, lead};
use crate::cli::exit::{Exit, Quit};
use crate::cli::output::{print, tell};
use crate::cli::secret::{self, PassphrasePrompt};
use crate::cli::{clock, clock::now, files, practice};
use crate::ui::report::{PaperForm, record_blocks, record_paper, to_lines};
use crate::ui::terminal_guard;
use unlocking::{Unlocked, chosen_passphrase, folder, restored_key, unlocked};

/// Columns of a record that is printed.
const COLUMNS: usize = 78;

/// The start of a new call that is kept: an open key, a new record, and the latest record of the
/// same client.
pub(crate) fn begin(options: &IntakeArgs, client: Option<&str>) -> anyhow::Result<CallStart> {
    let folder = folder(options.folder.as_ref())?;
    if folder.is_unused()? {
        // Before a passphrase is thought up.
        folder.may_be_made()?;
        let prompt = PassphrasePrompt::open()?;
        let new = folder.prepare(&chosen_passphrase(&prompt, &folder)?, WORK)?;
        let writer = RecordWriter::new(folder.begin(), CallKey::New(new));
        return Ok(CallStart { writer: Some(writer.into()), ..CallStart::default() });
    }
    Ok(begun(&folder, unlocked(&folder)?.key, client)?)
}

/// The start of a new call that is kept in an open folder.
fn begun(folder: &Folder, key: RecordKey, client: Option<&str>) -> Result<CallStart, FolderFault> {
    let earlier = earlier(folder, &key, client, |_| true)?;
    let writer = RecordWriter::new(folder.begin(), CallKey::Unlocked(key));
    Ok(CallStart { earlier, resumed: None, writer: Some(writer.into()) })
}

/// The record that a call with a client is compared with: the latest that came to its end, else the latest, of those that
/// `may` be it.
fn earlier(
    folder: &Folder,
    key: &RecordKey,
    client: Option<&str>,
    may: impl Fn(&RecordSummary) -> bool,
) -> Result<Option<Record>, FolderFault> {
    let Some(client) = client else { return Ok(None) };
    let same = |r: &RecordSummary| r.client().is_some_and(|other| is_same_client(client, other)) && may(r);
    let all: Vec<RecordSummary> = folder.summaries(key)?.into_iter().filter(same).collect();
    let finished = all.iter().find(|r| r.facts.as_ref().is_ok_and(|facts| facts.finished));
    finished.or(all.first()).map(|r| folder.read(key, &r.id)).transpose()
}

/// Runs a command on the records of a folder.
pub(crate) fn records(args: &Args, named: Option<&PathBuf>, verb: Option<&Verb>) -> anyhow::Result<()> {
    terminal_guard::watch_signals().context(phrase("cli-signals"))?;
    let folder = folder(named)?;
    let unused = folder.is_unused()?;
    match verb {
        // A new folder may take a backup in.
        Some(Verb::Restore { .. }) => {}
        Some(Verb::List | Verb::Purge { .. } | Verb::Forget { all: true, .. }) if unused => {
            return print(&format!("{}\n", say!("records-none-in", folder = files::shown(folder.path()))));
        }
        None if unused => {
            return print(&format!("{}\n", say!("records-none-yet", folder = files::shown(folder.path()))));
        }
        _ if unused => return Err(FolderFault::NoKey(folder.path().to_owned()).into()),
        _ => {}
    }
    let Some(verb) = verb else { return desk::sit(args, &folder) };
    match verb {
        Verb::List => list(&folder, &unlocked(&folder)?.key),
        Verb::Show { id } => {
            let key = unlocked(&folder)?.key;
            let record = folder.read(&key, &one(&folder, &key, id)?)?;
            let mut lines = to_lines(&record_blocks(&record), COLUMNS);
            lines.push(String::new());
            print(&text::clean(&lines.join("\n")))
        }
        Verb::Resume { id } => resume(args, &folder, unlocked(&folder)?.key, id),
        Verb::Export { id, file, format, replace } => {
            let format = format.unwrap_or_else(|| PaperForm::of_name(&file.to_string_lossy()));
            export(args, &folder, id, file, format, *replace)
        }
        Verb::Forget { all: true, yes, .. } => deleting::forget_all(&folder, *yes),
        Verb::Forget { id, yes, .. } => deleting::forget(&folder, id.as_deref().unwrap_or("-"), *yes),
        Verb::Purge { yes } => deleting::purge(&folder, *yes),
        Verb::Passphrase => {
            let key = unlocked(&folder)?.key;
            let prompt = PassphrasePrompt::open()?;
            let new = chosen_passphrase(&prompt, &folder)?;
            folder.change_passphrase(&key, &new, WORK)?;
            drop(prompt);
            tell(phrase("records-passphrase-changed"));
            Ok(())
        }
        Verb::Backup { file } => backup(&folder, file),
        Verb::Restore { file } => restore(&folder, file, unused),
    }
}

/// The name of a record as it was given, or asked for where that is `-`.
fn typed(given: &str) -> anyhow::Result<Zeroizing<String>> {
    let name = match given {
        "-" => secret::asked_line(&format!("{} ", phrase("records-ask-name")))?.unwrap_or_default(),
        given => Zeroizing::new(given.to_owned()),
    };
    if name.chars().any(|c| is_hidden(c) || c == '\n') {
        bail!(phrase("records-name-hidden"));
    }
    Ok(Zeroizing::new(name.trim().to_owned()))
}

/// The fault of a name that several records answer to.
fn several(name: &str, records: &[RecordSummary]) -> FolderFault {
    FolderFault::Several(name.to_owned(), records.iter().map(described).collect())
}

/// The id of the one record that a name means: an id, a client's code, or the beginning of either.
fn one(folder: &Folder, key: &RecordKey, name: &str) -> anyhow::Result<String> {
    let name = typed(name)?;
    match one_named(&folder.summaries(key)?, &name) {
        Named::Records(mut fits) if fits.len() == 1 => Ok(fits.swap_remove(0).id),
        Named::Several(fits) => Err(several(&name, &fits).into()),
        _ => Err(FolderFault::Unknown(name.to_string()).into()),
    }
}

fn list(folder: &Folder, key: &RecordKey) -> anyhow::Result<()> {
    let records = folder.summaries(key)?;
    let today = clock::local_day();
    let mut out = String::new();
    for record in &records {
        let note = match &record.facts {
            Ok(facts) if facts.is_past(today) => format!("  {}", phrase("records-past")),
            Ok(facts) if facts.on_call => format!("  {}", phrase("records-on-call")),
            Ok(facts) if !facts.finished => format!("  {}", phrase("records-broke-off")),
            _ => String::new(),
        };
        out.push_str(&format!("{}{note}\n", described(record)));
    }
    if records.is_empty() {
        out.push_str(&format!("{}\n", phrase("records-none")));
    }
    print(&text::clean(&out))?;
    if records.iter().flat_map(|r| &r.facts).any(|facts| facts.is_past(today)) {
        tell(phrase("records-some-past"));
    }
    deleting::name_copies(&folder.other_copies()?);
    if records.iter().all(|r| r.facts.is_ok()) { Ok(()) } else { Err(Quit(Exit::Failed).into()) }
}

fn resume(args: &Args, folder: &Folder, key: RecordKey, id: &str) -> anyhow::Result<()> {
    let id = one(folder, &key, id)?;
    let start = resumed(folder, key, &id)?;
    let practice = practice::load(None, args.plain)?;
    lead(args, None, 0, practice.as_ref(), |_| Ok(start))
}

/// The start of a call that goes on with a record. Errors: where somebody has it open, or it can't
/// be read.
fn resumed(folder: &Folder, key: RecordKey, id: &str) -> Result<CallStart, FolderFault> {
    let (open, record) = folder.open(&key, id)?;
    let before = |r: &RecordSummary| r.id != id && r.facts.as_ref().is_ok_and(|facts| facts.began <= record.began);
    let earlier = earlier(folder, &key, record.client.as_deref(), before)?;
    let writer = RecordWriter::new(open, CallKey::Unlocked(key));
    Ok(CallStart { earlier, resumed: Some(record), writer: Some(writer.into()) })
}

fn export(args: &Args, folder: &Folder, id: &str, file: &Path, format: PaperForm, replace: bool) -> anyhow::Result<()> {
    let key = unlocked(folder)?.key;
    let id = one(folder, &key, id)?;
    let paper = match folder.read(&key, &id) {
        // It has no place in this program any more, so it is given back as it is.
        Err(FolderFault::OldFormat) if format == PaperForm::Json => format!("{:#}\n", folder.read_old(&key, &id)?).into_bytes(),
        record => record_paper(&record?, &files::questionnaire(args)?.language, format),
    };
    write(file, &paper, replace, say!("records-export-exists", file = files::shown(file)))?;
    tell(&say!("records-exported", file = files::shown(file)));
    Ok(())
}

/// Writes a file; `exists` is said of one that may not be replaced.
fn write(file: &Path, bytes: &[u8], replace: bool, exists: String) -> anyhow::Result<()> {
    match files::write_private(file, bytes, replace) {
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists && !replace => bail!(exists),
        written => written.with_context(|| say!("cli-file-cant-write", file = files::shown(file))).map(drop),
    }
}

fn backup(folder: &Folder, file: &Path) -> anyhow::Result<()> {
    let shown = files::shown(file);
    let exists = say!("records-backup-exists", file = &shown);
    // Before a passphrase is typed for nothing.
    if file.exists() {
        bail!(exists);
    }
    let Unlocked { key, passphrase } = unlocked(folder)?;
    let (sealed, left_out) = folder.backup(&key, None, &passphrase, WORK)?;
    write(file, &sealed, false, exists)?;
    tell(&say!("records-backup-written", file = shown));
    if left_out.is_empty() {
        return Ok(());
    }
    tell(&say!("records-backup-lacks", records = left_out.join(", ")));
    Err(Quit(Exit::Failed).into())
}

fn restore(folder: &Folder, file: &Path, unused: bool) -> anyhow::Result<()> {
    let sealed = files::whole(file)?;
    if unused {
        folder.may_be_made()?;
    }
    let today = clock::local_day().to_string();
    let (backup, key) = restored_key(folder, &PassphrasePrompt::open()?, &sealed, unused)?;
    let done = folder.restore(&key, backup, &today)?;
    let mut out = format!("{}\n", say!("records-restored", added = done.added, renewed = done.renewed));
    for (n, line) in [
        (done.kept, say!("records-restored-kept", count = done.kept)),
        (done.deleted, say!("records-restored-deleted", count = done.deleted)),
        (done.past, say!("records-restored-past", count = done.past)),
    ] {
        if n > 0 {
            out.push_str(&format!("{line}\n"));
        }
    }
    if unused {
        out.push_str(&format!("{}\n", phrase("records-restored-new")));
    }
    print(&out)
}

/// When a record was last written, as a day.
fn written(folder: &Folder, id: &str) -> Option<String> {
    let stamp = folder.written(id).ok()?;
    Some(clock::local_day_of(stamp.min(now())).to_string())
}
