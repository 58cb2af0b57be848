//! `records`: what a mentor kept, listed, shown, taken up again, exported, deleted.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the folder of records is found")]

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::base::text;
use crate::call::records::{Folder, Record, RecordKey, WORK, Writer};
use crate::cli::args::{PaperForm, Verb};
use crate::cli::call::{Begun, Kept, lead, now, plain_file};
use crate::cli::secret;
use crate::cli::secret::Secret;
use crate::cli::verbs::print;
use crate::cli::{Args, Exit, files};
use crate::ui::report::{Form, record_blocks, record_paper, to_lines};

/// Columns of a record that is printed.
const COLUMNS: usize = 78;
/// Letters of a passphrase at least.
const SHORTEST: usize = 8;
/// Characters of its number that name a record that is to be deleted, at least.
const NAMING: usize = 4;
/// How often a passphrase may be mistyped.
const TRIES: usize = 3;

fn folder(given: Option<&PathBuf>) -> anyhow::Result<Folder> {
    let path = given.cloned().or_else(usual_folder);
    path.map(Folder::at).context("there is no home folder to keep records in; name one with --folder")
}

/// The place of the records, where none is given.
fn usual_folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let state = set("XDG_STATE_HOME").filter(|p| p.is_absolute()).or_else(|| Some(set("HOME")?.join(".local/state")))?;
    Some(state.join("fingerpost"))
}

/// The questionnaire's language, for papers.
fn language(args: &Args) -> anyhow::Result<Result<String, Exit>> {
    Ok(files::questionnaire(args)?.map(|q| q.language.clone()))
}

/// Opens the key of a folder, asking for its passphrase.
fn unlocked(folder: &Folder) -> anyhow::Result<Result<RecordKey, Exit>> {
    for left in (0..TRIES).rev() {
        let passphrase = match secret::ask("Passphrase of your records: ")? {
            Secret::Given(passphrase) => passphrase,
            Secret::Left(exit) => return Ok(Err(exit)),
        };
        match folder.unlock(&passphrase) {
            Ok(key) => return Ok(Ok(key)),
            Err(crate::call::records::FolderFault::WrongPassphrase) if left > 0 && secret::is_asked() => {
                anstream::eprintln!("That passphrase doesn't open them. Try again.");
            }
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(Err(Exit::Failed))
}

/// A new key for a folder that has none, with a passphrase typed twice.
fn new_key(folder: &Folder) -> anyhow::Result<Result<RecordKey, Exit>> {
    anstream::eprintln!(
        "Records will be kept in {}, sealed with a passphrase of your own.\nNobody can open them without it, and nobody can bring it back. \
         Write it down somewhere safe.",
        text::clean(&folder.path().display().to_string())
    );
    loop {
        let passphrase = match secret::ask("Choose a passphrase, of several words: ")? {
            Secret::Given(passphrase) => passphrase,
            Secret::Left(exit) => return Ok(Err(exit)),
        };
        if passphrase.chars().count() < SHORTEST {
            if !secret::is_asked() {
                bail!("a passphrase has {SHORTEST} letters or more");
            }
            anstream::eprintln!("That is short: {SHORTEST} letters or more, please.");
            continue;
        }
        match secret::ask("The same again: ")? {
            Secret::Given(again) if again == passphrase => return Ok(Ok(folder.create(&passphrase, WORK)?)),
            Secret::Given(_) if secret::is_asked() => anstream::eprintln!("These two weren't the same."),
            Secret::Given(_) => bail!("the two passphrases aren't the same"),
            Secret::Left(exit) => return Ok(Err(exit)),
        }
    }
}

/// What a new intake begins with: an open key, a record of its own, and what was kept of the same client before.
pub(crate) fn begun(kept: &Kept, client: Option<&str>) -> anyhow::Result<Result<Begun, Exit>> {
    let folder = folder(kept.folder.as_ref())?;
    let key = if folder.has_key() { unlocked(&folder)? } else { new_key(&folder)? };
    let key = match key {
        Ok(key) => key,
        Err(exit) => return Ok(Err(exit)),
    };
    let same = |r: &Record| client.is_some_and(|c| r.client.as_deref() == Some(text::clean(c).trim()));
    let earlier = folder.list(&key)?.into_iter().filter_map(|e| e.record.ok()).find(same);
    let writer = Writer::new(folder.begin()?, key);
    Ok(Ok(Begun { earlier, resumed: None, writer: Some(writer) }))
}

/// What a verb of `records` does.
pub(crate) fn records(args: &Args, given: Option<&PathBuf>, verb: &Verb) -> anyhow::Result<Exit> {
    crate::cli::interactive::no_core_dumps();
    let folder = folder(given)?;
    if !folder.has_key() {
        return Err(crate::call::records::FolderFault::NoKey(folder.path().to_owned()).into());
    }
    if let Verb::Forget { id } = verb {
        return forget(&folder, id);
    }
    let key = match unlocked(&folder)? {
        Ok(key) => key,
        Err(exit) => return Ok(exit),
    };
    match verb {
        Verb::List => list(&folder, &key),
        Verb::Show { id } => {
            let record = folder.read(&key, &folder.find(id)?)?;
            let mut lines = to_lines(&record_blocks(&record), COLUMNS);
            lines.push(String::new());
            print(&text::clean(&lines.join("\n")))?;
            Ok(Exit::Done)
        }
        Verb::Resume { id } => resume(args, &folder, key, id),
        Verb::Export { id, file, format, replace } => {
            let record = folder.read(&key, &folder.find(id)?)?;
            let language = match language(args)? {
                Ok(language) => language,
                Err(exit) => return Ok(exit),
            };
            export(&record, &language, file, *format, *replace)
        }
        Verb::Purge => purge(&folder, &key),
        Verb::Forget { .. } => Ok(Exit::Done),
    }
}

fn list(folder: &Folder, key: &RecordKey) -> anyhow::Result<Exit> {
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
        anstream::eprintln!("Some are past the day they were to be kept until; `fingerpost records purge` deletes them.");
    }
    Ok(if whole { Exit::Done } else { Exit::Failed })
}

fn resume(args: &Args, folder: &Folder, key: RecordKey, id: &str) -> anyhow::Result<Exit> {
    let id = folder.find(id)?;
    // Locked first: what is read is what nobody else changes.
    let open = folder.open(&id)?;
    let record = folder.read(&key, &id)?;
    let begun = Begun { earlier: None, resumed: Some(record), writer: Some(Writer::new(open, key)) };
    lead(args, None, 0, || Ok(Ok(begun)))
}

fn export(record: &Record, language: &str, file: &Path, form: PaperForm, replace: bool) -> anyhow::Result<Exit> {
    let form = match form {
        PaperForm::Markdown => Form::Markdown,
        PaperForm::Html => Form::Html,
        PaperForm::Json => Form::Json,
    };
    let shown = text::clean(&file.display().to_string()).into_owned();
    match plain_file(file, &record_paper(record, language, form), replace) {
        Ok(()) => {
            anstream::eprintln!("Written: {shown}. It is a plain file: whoever opens it can read it.");
            Ok(Exit::Done)
        }
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {
            bail!("there is a file {shown} already; --replace writes over it")
        }
        Err(e) => Err(e).with_context(|| format!("can't write {shown}")),
    }
}

/// Deletes one record for good. What is deleted by a slip can't be brought back, so a letter isn't enough to name it.
fn forget(folder: &Folder, begins: &str) -> anyhow::Result<Exit> {
    if begins.chars().count() < NAMING {
        anstream::eprintln!(
            "fingerpost: to delete a record, type {NAMING} characters of its number or more. `fingerpost records list` has them."
        );
        return Ok(Exit::Usage);
    }
    let id = folder.find(begins)?;
    let written = folder.written(&id)?.day();
    if secret::is_asked() {
        anstream::eprint!("Delete the record {id}, last written on {written}? It can't be brought back. Type yes to delete it: ");
        let mut said = String::new();
        std::io::stdin().read_line(&mut said).context("can't read the answer")?;
        if !["y", "yes"].contains(&said.trim().to_lowercase().as_str()) {
            anstream::eprintln!("Nothing was deleted.");
            return Ok(Exit::Done);
        }
    }
    folder.forget(&id)?;
    print(&format!(
        "{id}, last written on {written}, is deleted. Plain copies that were made of it before, for the client or for you, aren't.\n"
    ))?;
    Ok(Exit::Done)
}

fn purge(folder: &Folder, key: &RecordKey) -> anyhow::Result<Exit> {
    let today = now().day();
    let mut gone = 0;
    for entry in folder.list(key)? {
        if entry.record.is_ok_and(|r| r.keep_until < today) {
            folder.forget(&entry.id)?;
            gone += 1;
        }
    }
    print(&format!(
        "{gone} {} past the day to be kept until, and deleted.\n",
        if gone == 1 { "record was" } else { "records were" }
    ))?;
    Ok(Exit::Done)
}
