//! Files of the folder of records: opened only where they are plain files, written whole or not at
//! all, wiped before they go.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where records are read and written")]

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{Access, OFlags, access};

use crate::call::records::fault::FolderFault;

/// The most bytes of a file.
const LARGEST: u64 = 64 << 20;
/// How often a lock is asked for, and how long that is apart: another window that settles the
/// folder holds it for a moment.
const LOOKS: u32 = 50;
const LOOK: Duration = Duration::from_millis(10);
/// Never through a link, and never waiting for somebody at the other end of a pipe.
const PLAIN: i32 = OFlags::NOFOLLOW.union(OFlags::NONBLOCK).bits().cast_signed();

/// A fault of one file.
fn fault(path: &Path) -> impl Fn(io::Error) -> FolderFault + '_ {
    |e| FolderFault::Io(path.to_owned(), e)
}

/// Whether there is something of that name, be it a link to nowhere.
pub(crate) fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Opens a plain file. Errors: a link, a pipe or a folder; what the disk says.
fn open(path: &Path, options: &mut OpenOptions) -> Result<File, FolderFault> {
    match path.symlink_metadata() {
        Ok(found) if !found.is_file() => return Err(FolderFault::NotAFile(path.to_owned())),
        found => found.map_err(fault(path))?,
    };
    let file = options.custom_flags(PLAIN).open(path).map_err(fault(path))?;
    let is_file = file.metadata().map_err(fault(path))?.is_file();
    if is_file { Ok(file) } else { Err(FolderFault::NotAFile(path.to_owned())) }
}

/// The bytes of a plain file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, FolderFault> {
    read_most(path, LARGEST)
}

/// The first bytes of a plain file.
pub(crate) fn head(path: &Path) -> Result<Vec<u8>, FolderFault> {
    read_most(path, 2048)
}

fn read_most(path: &Path, most: u64) -> Result<Vec<u8>, FolderFault> {
    let mut bytes = Vec::new();
    open(path, OpenOptions::new().read(true))?.take(most).read_to_end(&mut bytes).map_err(fault(path))?;
    Ok(bytes)
}

/// Opens a plain file and locks it, as soon as nobody merely looks into it. Errors: where somebody
/// has it open.
pub(crate) fn lock(path: &Path) -> Result<File, FolderFault> {
    for _ in 0..LOOKS {
        match try_lock(path) {
            Err(FolderFault::InUse) => std::thread::sleep(LOOK),
            held => return held,
        }
    }
    try_lock(path)
}

/// Opens a plain file and locks it: nobody else can meanwhile. Errors: where it is locked.
pub(crate) fn try_lock(path: &Path) -> Result<File, FolderFault> {
    loop {
        let file = open(path, OpenOptions::new().read(true).write(true))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(FolderFault::InUse),
            Err(TryLockError::Error(e)) => return Err(fault(path)(e)),
        }
        // Somebody may have put another file in its place in between.
        let (held, named) = (file.metadata().map_err(fault(path))?, path.symlink_metadata().map_err(fault(path))?);
        if (held.dev(), held.ino()) == (named.dev(), named.ino()) {
            return Ok(file);
        }
    }
}

/// Locks a folder against other changes of its keyring. A disk that can't lock folders is used
/// without: one mentor rarely has two windows there.
pub(crate) fn lock_folder(path: &Path) -> Result<File, FolderFault> {
    let folder = File::open(path).map_err(fault(path))?;
    let _ = folder.lock();
    Ok(folder)
}

/// Makes sure that a change of a folder's names is on the disk.
pub(crate) fn sync_folder(path: &Path) -> Result<(), FolderFault> {
    File::open(path).and_then(|f| f.sync_all()).map_err(fault(path))
}

/// Creates a folder for its owner alone.
pub(crate) fn create_folder(path: &Path) -> Result<(), FolderFault> {
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(fault(path))
}

/// Writes a new file under a temporary name and onto the disk, locked.
fn write_new(new: &Path, bytes: &[u8]) -> io::Result<File> {
    remove_if_there(new)?;
    let mut file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(new)?;
    let written = file.try_lock().map_err(io::Error::from).and_then(|()| file.write_all(bytes)).and_then(|()| file.sync_all());
    written.inspect_err(|_| {
        // Half a file helps nobody; the last good one stands.
        let _ = remove_if_there(new);
    })?;
    Ok(file)
}

/// Puts a file in its place, whole or not at all; returned locked.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<File, FolderFault> {
    let new = path.with_extension("new");
    let file = write_new(&new, bytes).map_err(fault(path))?;
    std::fs::rename(&new, path).map_err(|e| {
        let _ = remove_if_there(&new);
        fault(path)(e)
    })?;
    sync_folder(path.parent().unwrap_or(path))?;
    Ok(file)
}

/// Puts a file in its place, and writes over what stood there before: a key in it is gone from the
/// place where it lay.
pub(crate) fn replace_and_wipe(path: &Path, bytes: &[u8]) -> Result<(), FolderFault> {
    let old = match open(path, OpenOptions::new().write(true)) {
        Ok(old) => Some(old),
        Err(FolderFault::Io(_, e)) if e.kind() == ErrorKind::NotFound => None,
        Err(other) => return Err(other),
    };
    replace(path, bytes)?;
    // The new file is in its place, so there is nothing to tell where the old one can't be wiped.
    let _ = old.map(wipe);
    Ok(())
}

fn wipe(mut file: File) -> io::Result<()> {
    let length = file.metadata()?.len();
    file.rewind()?;
    io::copy(&mut io::repeat(0).take(length), &mut file)?;
    file.sync_all()
}

/// Puts a file where there is none of that name; false where there is one.
pub(crate) fn create(path: &Path, bytes: &[u8]) -> Result<bool, FolderFault> {
    // A name of its own: two windows may be at it.
    let new = path.with_extension(format!("{}.new", std::process::id()));
    write_new(&new, bytes).map_err(fault(path))?;
    let linked = std::fs::hard_link(&new, path);
    let _ = remove_if_there(&new);
    match linked {
        Err(e) if e.kind() == ErrorKind::AlreadyExists => return Ok(false),
        // A disk without links.
        Err(e) if matches!(e.kind(), ErrorKind::Unsupported | ErrorKind::PermissionDenied) => {
            let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
            match made.and_then(|mut f| f.write_all(bytes).and_then(|()| f.sync_all())) {
                Err(e) if e.kind() == ErrorKind::AlreadyExists => return Ok(false),
                made => made.map_err(fault(path))?,
            }
        }
        linked => linked.map_err(fault(path))?,
    }
    sync_folder(path.parent().unwrap_or(path))?;
    Ok(true)
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Deletes a file, if there is one.
pub(crate) fn remove(path: &Path) -> Result<(), FolderFault> {
    remove_if_there(path).map_err(fault(path))
}

/// Names in a folder; none where it isn't there.
pub(crate) fn names(path: &Path) -> Result<Vec<String>, FolderFault> {
    let entries = match std::fs::read_dir(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(fault(path))?,
    };
    let mut out = Vec::new();
    for entry in entries {
        out.extend(entry.map_err(fault(path))?.file_name().into_string());
    }
    out.sort();
    Ok(out)
}

/// Whether others than the owner may change what is in a folder, or read a file.
pub(crate) fn is_unsafe(path: &Path) -> bool {
    path.metadata().is_ok_and(|m| {
        let others = if m.is_dir() { 0o022 } else { 0o077 };
        m.mode() & others != 0 || m.uid() != rustix::process::geteuid().as_raw()
    })
}

/// Finds out whether a folder can be made and written to, without writing. Errors: why not.
pub(crate) fn writable(path: &Path) -> Result<(), FolderFault> {
    let nearest: PathBuf = path.ancestors().find(|p| is_there(p)).map_or_else(|| PathBuf::from("."), Path::to_owned);
    if !nearest.metadata().map_err(fault(path))?.is_dir() {
        return Err(fault(path)(ErrorKind::NotADirectory.into()));
    }
    access(&nearest, Access::WRITE_OK | Access::EXEC_OK).map_err(|e| fault(path)(e.into()))
}
