//! `records`: what a mentor kept, listed, shown, taken up again, exported, deleted.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the folder of records is found")]

use std::path::PathBuf;

use anyhow::{Context, bail};

use crate::base::text;
use crate::call::records::{Folder, FolderFault, Record, RecordKey, RecordWriter, WORK};
use crate::cli::args::{Args, IntakeArgs, Verb};
use crate::cli::call::{CallStart, lead};
use crate::cli::exit::{Exit, Quit};
use crate::cli::{clock::now, files, hardening, output::print, practice, secret};
use crate::ui::report::{record_blocks, record_paper, to_lines};

/// Columns of a record that is printed.
const COLUMNS: usize = 78;
/// The least number of letters of a passphrase.
const SHORTEST: usize = 8;
/// The least number of characters that name a record to be deleted.
const NAMING: usize = 4;
/// How often a passphrase may be mistyped.
const TRIES: usize = 3;

fn folder(named: Option<&PathBuf>) -> anyhow::Result<Folder> {
    let path = named.cloned().or_else(usual_folder);
    path.map(Folder::at).context("there is no home folder to keep records in; name one with --folder")
}

/// The folder of records where none is named.
fn usual_folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let state = set("XDG_STATE_HOME").filter(|p| p.is_absolute()).or_else(|| Some(set("HOME")?.join(".local/state")))?;
    Some(state.join("fingerpost"))
}

/// The key of a folder, for its passphrase.
fn unlocked(folder: &Folder) -> anyhow::Result<RecordKey> {
    let mut left = TRIES;
    loop {
        left -= 1;
        match folder.unlock(&secret::ask("Passphrase of your records: ")?) {
            Err(FolderFault::WrongPassphrase) if left > 0 && secret::is_asked() => {
                anstream::eprintln!("That passphrase doesn't open them. Try again.");
            }
            unlocked => return Ok(unlocked?),
        }
    }
}

/// A new key for a folder that has none, with a passphrase typed twice.
fn new_key(folder: &Folder) -> anyhow::Result<RecordKey> {
    anstream::eprintln!(
        "Records will be kept in {}, encrypted with a passphrase that you choose.\nNobody can open them without it, and a lost \
         passphrase can't be recovered. Write it down and keep it somewhere safe.",
        files::shown(folder.path())
    );
    loop {
        let passphrase = secret::ask("Choose a passphrase, of several words: ")?;
        if passphrase.chars().count() < SHORTEST {
            if !secret::is_asked() {
                bail!("a passphrase has {SHORTEST} letters or more");
            }
            anstream::eprintln!("That is too short: {SHORTEST} letters or more, please.");
            continue;
        }
        if secret::ask("The same again: ")? == passphrase {
            return Ok(folder.create(&passphrase, WORK)?);
        }
        if !secret::is_asked() {
            bail!("the two passphrases aren't the same");
        }
        anstream::eprintln!("These two weren't the same.");
    }
}

/// The start of a new call that is kept: an open key, a new record, and the latest record of the same client.
pub(crate) fn begin(options: &IntakeArgs) -> anyhow::Result<CallStart> {
    let folder = folder(options.folder.as_ref())?;
    let key = if folder.has_key() { unlocked(&folder)? } else { new_key(&folder)? };
    let client = options.client.as_deref().map(text::clean);
    let same = |r: &Record| client.as_ref().is_some_and(|c| r.client.as_deref() == Some(c.trim()));
    let earlier = folder.list(&key)?.into_iter().filter_map(|e| e.record.ok()).find(same);
    let writer = RecordWriter::new(folder.begin()?, key);
    Ok(CallStart { earlier, resumed: None, writer: Some(writer) })
}

/// Runs a command on the records of a folder.
pub(crate) fn records(args: &Args, named: Option<&PathBuf>, verb: &Verb) -> anyhow::Result<()> {
    hardening::no_core_dumps();
    let folder = folder(named)?;
    if !folder.has_key() {
        return Err(FolderFault::NoKey(folder.path().to_owned()).into());
    }
    let key = || unlocked(&folder);
    match verb {
        Verb::List => list(&folder, &key()?),
        Verb::Show { id } => {
            let key = key()?;
            let mut lines = to_lines(&record_blocks(&folder.read(&key, &folder.find(id)?)?), COLUMNS);
            lines.push(String::new());
            print(&text::clean(&lines.join("\n")))
        }
        Verb::Resume { id } => resume(args, &folder, key()?, id),
        Verb::Export { id, file, format, replace } => {
            let key = key()?;
            let record = folder.read(&key, &folder.find(id)?)?;
            let paper = record_paper(&record, &files::questionnaire(args)?.language, *format);
            let shown = files::shown(file);
            match files::write_private(file, &paper, *replace) {
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {
                    bail!("there is a file {shown} already; --replace writes over it")
                }
                written => written.with_context(|| format!("can't write {shown}"))?,
            };
            anstream::eprintln!("Written: {shown}. It is a plain file: whoever opens it can read it.");
            Ok(())
        }
        Verb::Forget { id } => forget(&folder, id),
        Verb::Purge => purge(&folder, &key()?),
    }
}

fn list(folder: &Folder, key: &RecordKey) -> anyhow::Result<()> {
    let entries = folder.list(key)?;
    let today = now().day();
    let mut out = String::new();
    let (mut whole, mut past) = (true, false);
    for entry in &entries {
        match &entry.record {
            Ok(record) => {
                let late = record.keep_until < today;
                past |= late;
                let (led, answers) = record.led();
                let behind = answers.map(|a| format!(" (the answers led to: {a})")).unwrap_or_default();
                let led = format!("{}{behind}", led.unwrap_or_default());
                let client = record.client.as_deref().unwrap_or("-");
                let note = if late { " (past)" } else { "" };
                out.push_str(&format!(
                    "{}  {}  {client}  kept until {}{note}  {led}\n",
                    entry.id, record.began, record.keep_until
                ));
            }
            Err(fault) => {
                whole = false;
                out.push_str(&format!("{}  can't be read: {fault}\n", entry.id));
            }
        }
    }
    if entries.is_empty() {
        out.push_str("There are no records.\n");
    }
    print(&text::clean(&out))?;
    if past {
        anstream::eprintln!("Some are past their date; `fingerpost records purge` deletes them.");
    }
    if whole { Ok(()) } else { Err(Quit(Exit::Failed).into()) }
}

fn resume(args: &Args, folder: &Folder, key: RecordKey, id: &str) -> anyhow::Result<()> {
    let id = folder.find(id)?;
    // Locked before it is read, so that nobody changes it in between.
    let open = folder.open(&id)?;
    let record = folder.read(&key, &id)?;
    let start = CallStart { earlier: None, resumed: Some(record), writer: Some(RecordWriter::new(open, key)) };
    let practice = practice::load(None, args.plain)?;
    lead(args, None, 0, practice.as_ref(), || Ok(start))
}

/// Deletes one record for good. A slip of the finger can't be undone, so one letter isn't enough to name it.
fn forget(folder: &Folder, begins: &str) -> anyhow::Result<()> {
    if begins.chars().count() < NAMING {
        let message =
            format!("to delete a record, type {NAMING} characters of its id or more. `fingerpost records list` shows the ids.");
        return Err(Quit::saying(Exit::Usage, &message));
    }
    let id = folder.find(begins)?;
    let written = folder.written(&id)?.day();
    if secret::is_asked() {
        anstream::eprint!("Delete the record {id}, last written on {written}? It can't be brought back. Type yes to delete it: ");
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer).context("can't read the answer")?;
        if !["y", "yes"].contains(&answer.trim().to_lowercase().as_str()) {
            anstream::eprintln!("Nothing was deleted.");
            return Ok(());
        }
    }
    folder.forget(&id)?;
    print(&format!(
        "{id}, last written on {written}, is deleted. Plain copies that were made of it before, for the client or for you, aren't.\n"
    ))
}

fn purge(folder: &Folder, key: &RecordKey) -> anyhow::Result<()> {
    let today = now().day();
    let mut gone = 0;
    for entry in folder.list(key)? {
        if entry.record.is_ok_and(|r| r.keep_until < today) {
            folder.forget(&entry.id)?;
            gone += 1;
        }
    }
    let past = if gone == 1 { "record was past its date" } else { "records were past their date" };
    print(&format!("{gone} {past}, and deleted.\n"))
}
