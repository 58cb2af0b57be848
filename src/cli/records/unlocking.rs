//! The folder of records, and its key for a passphrase.

use std::path::PathBuf;

use anyhow::{Context, bail};
use zeroize::Zeroizing;

use crate::base::phrases::{phrase, say};
use crate::call::records::{Backup, Folder, FolderFault, RecordKey, WORK, weakness};
use crate::cli::output::tell;
use crate::cli::secret::{self, PassphrasePrompt};
use crate::cli::{clock, files, own_paths};

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
    let path = named.cloned().or_else(|| own_paths::own_folder("XDG_STATE_HOME", ".local/state"));
    path.map(Folder::at).context(phrase("records-no-home"))
}

/// Unlocks a folder, and finishes what an earlier call has left there.
pub(super) fn unlocked(folder: &Folder) -> anyhow::Result<Unlocked> {
    // Until it is unlocked, nothing that is typed is shown.
    let prompt = PassphrasePrompt::open()?;
    let (key, passphrase) = tried(&prompt, phrase("records-passphrase"), |p| folder.unlock(p))?;
    drop(prompt);
    settle(folder, &key)?;
    Ok(Unlocked { key, passphrase })
}

/// Asks for a passphrase, which may be mistyped, and opens something with it.
fn tried<T>(
    prompt: &PassphrasePrompt,
    question: &str,
    open: impl Fn(&str) -> Result<T, FolderFault>,
) -> anyhow::Result<(T, Zeroizing<String>)> {
    let mut left = TRIES;
    loop {
        let passphrase = prompt.ask(question)?;
        left -= 1;
        // It takes a moment, and nothing moves.
        if secret::is_asked() {
            tell(phrase("records-opening"));
        }
        match open(&passphrase) {
            Err(FolderFault::WrongPassphrase) if left > 0 && secret::is_asked() => tell(phrase("records-passphrase-wrong")),
            opened => return Ok((opened?, passphrase)),
        }
    }
}

/// Finishes what an earlier call has left in a folder, and says so.
pub(super) fn settle(folder: &Folder, key: &RecordKey) -> anyhow::Result<()> {
    for path in folder.open_to_others() {
        let shown = files::shown(&path);
        tell(&say!("records-open-to-others", path = shown));
    }
    for id in folder.settle(key, &clock::local_day().to_string())? {
        tell(&say!("records-deletion-finished", id = id));
    }
    Ok(())
}

/// A new passphrase, typed twice. The prompt stays with the caller, so that nothing typed shows before the passphrase is used.
pub(super) fn chosen_passphrase(prompt: &PassphrasePrompt, folder: &Folder) -> anyhow::Result<Zeroizing<String>> {
    tell(&say!("records-will-be-kept", folder = files::shown(folder.path())));
    tell(phrase("records-passphrase-lost"));
    loop {
        let passphrase = prompt.ask(phrase("records-passphrase-choose"))?;
        if let Some(why) = weakness(&passphrase) {
            if !secret::is_asked() {
                bail!("{} {why}", phrase("records-passphrase-weak"));
            }
            tell(why);
            continue;
        }
        if prompt.ask(phrase("records-passphrase-again"))? == passphrase {
            return Ok(passphrase);
        }
        if !secret::is_asked() {
            bail!(phrase("records-passphrase-unlike"));
        }
        tell(phrase("records-passphrase-differs"));
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
    let (backup, passphrase) = tried(prompt, phrase("records-passphrase-backup"), |p| Backup::opened(sealed, p))?;
    if unused {
        return Ok((backup, folder.create(&passphrase, WORK)?));
    }
    let key = match folder.unlock(&passphrase) {
        Err(FolderFault::WrongPassphrase) => tried(prompt, phrase("records-passphrase-here"), |p| folder.unlock(p))?.0,
        unlocked => unlocked?,
    };
    settle(folder, &key)?;
    Ok((backup, key))
}
