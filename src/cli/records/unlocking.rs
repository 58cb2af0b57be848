//! The folder of records, and its key for a passphrase.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the folder of records is found")]

use std::path::PathBuf;

use anyhow::{Context, bail};
use zeroize::Zeroizing;

use crate::call::records::{Backup, Folder, FolderFault, RecordKey, WORK, weakness};
use crate::cli::secret::{self, PassphrasePrompt};
use crate::cli::{clock, files};

/// How often a passphrase may be mistyped.
const TRIES: usize = 3;

/// An unlocked folder.
pub(super) struct Unlocked {
    /// Its key.
    pub key: RecordKey,
    /// Its passphrase.
    pub passphrase: Zeroizing<String>,
}

/// The folder that is named, or the usual one.
pub(super) fn folder(named: Option<&PathBuf>) -> anyhow::Result<Folder> {
    let path = named.cloned().or_else(usual_folder);
    path.map(Folder::at).context("there is no home folder to keep records in; name one with --folder")
}

/// The folder of records where none is named.
fn usual_folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let state = set("XDG_STATE_HOME").filter(|p| p.is_absolute()).or_else(|| Some(set("HOME")?.join(".local/state")))?;
    Some(state.join("fingerpost"))
}

/// Unlocks a folder, and finishes what an earlier call has left there.
pub(super) fn unlocked(folder: &Folder) -> anyhow::Result<Unlocked> {
    // Until it is unlocked, nothing that is typed is shown.
    let prompt = PassphrasePrompt::open()?;
    let passphrase = prompt.ask("Passphrase of your records: ")?;
    let unlocked = tried(&prompt, passphrase, "Passphrase of your records: ", |p| folder.unlock(p))?;
    drop(prompt);
    settle(folder, &unlocked.0)?;
    Ok(Unlocked { key: unlocked.0, passphrase: unlocked.1 })
}

/// Opens something with a passphrase, which may be mistyped.
fn tried<T>(
    prompt: &PassphrasePrompt,
    first: Zeroizing<String>,
    question: &str,
    open: impl Fn(&str) -> Result<T, FolderFault>,
) -> anyhow::Result<(T, Zeroizing<String>)> {
    let (mut left, mut passphrase) = (TRIES - 1, first);
    loop {
        match open(&passphrase) {
            Err(FolderFault::WrongPassphrase) if left > 0 && secret::is_asked() => {
                anstream::eprintln!("That passphrase doesn't open them. Try again.");
                left -= 1;
                passphrase = prompt.ask(question)?;
            }
            opened => return Ok((opened?, passphrase)),
        }
    }
}

/// Finishes what an earlier call has left in a folder, and says so.
pub(super) fn settle(folder: &Folder, key: &RecordKey) -> anyhow::Result<()> {
    for path in folder.open_to_others() {
        let shown = files::shown(&path);
        anstream::eprintln!("Others on this computer can change or read {shown}. `chmod -R go= {shown}` keeps it to you.");
    }
    for id in folder.settle(key, &clock::local_day().to_string())? {
        anstream::eprintln!("A deletion that hadn't been finished is done now: the record {id} is deleted.");
    }
    Ok(())
}

/// A new passphrase, typed twice. The prompt stays with the caller, so that nothing typed shows before the passphrase is used.
pub(super) fn chosen_passphrase(prompt: &PassphrasePrompt, folder: &Folder) -> anyhow::Result<Zeroizing<String>> {
    anstream::eprintln!(
        "Records will be kept in {}, encrypted with a passphrase that you choose.\nNobody can open them without it, and a lost \
         passphrase can't be recovered. Write it down and keep it somewhere safe.",
        files::shown(folder.path())
    );
    loop {
        let passphrase = prompt.ask("Choose a passphrase, of several words: ")?;
        if let Some(why) = weakness(&passphrase) {
            if !secret::is_asked() {
                bail!("the passphrase won't do. {why}");
            }
            anstream::eprintln!("{why}");
            continue;
        }
        if prompt.ask("The same again: ")? == passphrase {
            return Ok(passphrase);
        }
        if !secret::is_asked() {
            bail!("the two passphrases aren't the same");
        }
        anstream::eprintln!("These two weren't the same.");
    }
}

/// A backup and the key of the folder that takes it in. A new folder gets the passphrase of the
/// backup.
pub(super) fn restored_key(
    folder: &Folder,
    prompt: &PassphrasePrompt,
    sealed: &[u8],
    unused: bool,
) -> anyhow::Result<(Backup, RecordKey)> {
    let question = "Passphrase of the backup: ";
    let first = prompt.ask(question)?;
    let (backup, passphrase) = tried(prompt, first, question, |p| Backup::opened(sealed, p))?;
    if unused {
        return Ok((backup, folder.create(&passphrase, WORK)?));
    }
    let key = match folder.unlock(&passphrase) {
        Err(FolderFault::WrongPassphrase) => {
            let question = "Passphrase of your records here: ";
            tried(prompt, prompt.ask(question)?, question, |p| folder.unlock(p))?.0
        }
        unlocked => unlocked?,
    };
    settle(folder, &key)?;
    Ok((backup, key))
}
