//! Backup and restoring: one file that its passphrase opens; nothing newer is lost, nothing deleted
//! comes back.

use fingerpost::call::records::{Backup, CallEnd, Folder, FolderFault, Record, Restored};

use crate::cli::run_with;
use crate::records::{PASSPHRASE, Scratch, WORK, kept, opened, records_verb};
use crate::sample_record::record;

const TODAY: &str = "2030-01-01";

#[test]
fn a_backup_merges_into_another_folder() {
    let (here, there) = (Scratch::new("here"), Scratch::new("there"));
    let (folder, key) = here.folder();
    let [same, newer, deleted, past] = ["same", "newer", "deleted", "past"].map(|client| {
        let until = if client == "past" { "2029-12-31" } else { "2099-01-01" };
        kept(&folder, &key, &Record { keep_until: until.to_owned(), ..record(client) })
    });
    let gone = kept(&folder, &key, &record("gone"));
    folder.forget(&key, &gone).unwrap();
    let (backup, left_out) = folder.backup(&key, None, PASSPHRASE, WORK).unwrap();
    assert!(left_out.is_empty());
    assert_eq!(backup.len() % (16 << 10), 0);

    let other = Folder::at(there.path("records"));
    let theirs = other.create("four louder lakes", WORK).unwrap();
    let restore = |folder: &Folder, key| folder.restore(key, Backup::opened(&backup, PASSPHRASE).unwrap(), TODAY).unwrap();
    assert_eq!(restore(&other, &theirs), Restored { added: 3, past: 1, ..Restored::default() });
    assert_eq!(other.read(&theirs, &same).unwrap(), record("same"));
    assert!(matches!(other.read(&theirs, &past), Err(FolderFault::Io(..))));
    // Later: one is changed, one deleted; the same backup changes neither.
    let change = |folder: &Folder, key, id: &str, note: &str| {
        let mut open = opened(folder, key, id);
        open.write(key, &Record { overall: Some(note.to_owned()), ..record("newer") }).unwrap();
        open.close(key, CallEnd::ByHand).unwrap();
    };
    change(&other, &theirs, &newer, "later words");
    other.forget(&theirs, &deleted).unwrap();
    assert_eq!(restore(&other, &theirs), Restored { kept: 2, deleted: 1, past: 1, ..Restored::default() });
    assert_eq!(other.read(&theirs, &newer).unwrap().overall.as_deref(), Some("later words"));
    assert!(other.read(&theirs, &deleted).is_err());
    // And back: what is newer there comes here; what was deleted there doesn't go here by itself.
    let (back, _) = other.backup(&theirs, None, "four louder lakes", WORK).unwrap();
    let back = |p: &str| Backup::opened(&back, p);
    assert!(matches!(back(PASSPHRASE), Err(FolderFault::WrongPassphrase)));
    let done = folder.restore(&key, back("four louder lakes").unwrap(), TODAY).unwrap();
    assert_eq!(done, Restored { kept: 1, renewed: 1, ..Restored::default() });
    assert_eq!(folder.read(&key, &newer).unwrap().overall.as_deref(), Some("later words"));
    // A damaged or missing record is taken from the backup.
    std::fs::write(folder.path().join(format!("{same}.age")), "noise").unwrap();
    let done = folder.restore(&key, back("four louder lakes").unwrap(), TODAY).unwrap();
    assert_eq!(done, Restored { kept: 1, renewed: 1, ..Restored::default() });
    assert_eq!(folder.read(&key, &same).unwrap(), record("same"));
}

#[test]
fn a_changed_or_cut_backup_is_refused() {
    let scratch = Scratch::new("cut");
    let (folder, key) = scratch.folder();
    kept(&folder, &key, &record("A"));
    let (backup, _) = folder.backup(&key, None, PASSPHRASE, 1).unwrap();
    for at in (0..backup.len()).step_by(backup.len() / 97) {
        let mut changed = backup.clone();
        changed[at] ^= 1;
        assert!(Backup::opened(&changed, PASSPHRASE).is_err(), "byte {at}");
        assert!(Backup::opened(&backup[..at], PASSPHRASE).is_err(), "cut at {at}");
    }
    let record = key.seal(b"{}").unwrap();
    assert!(matches!(Backup::opened(&record, PASSPHRASE), Err(FolderFault::NotABackup)));
}

#[test]
fn the_verbs_write_one_private_file_and_take_it_in() {
    let scratch = Scratch::new("verbs");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("K-7"));
    let file = scratch.path("all.age");
    let name = file.to_str().unwrap();
    let ran = records_verb(&folder, &["backup", name]);
    assert!(ran.status == 0 && ran.stderr.contains(name), "{ran:?}");
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    let before = std::fs::read(&file).unwrap();
    let ran = records_verb(&folder, &["backup", name]);
    assert!(ran.status == 1 && ran.stderr.contains("already") && std::fs::read(&file).unwrap() == before, "{ran:?}");
    // It is refused before a passphrase is asked for.
    let again = ["records", "backup", name, "--folder", folder.path().to_str().unwrap()];
    let ran = run_with(&again, b"", &[]);
    assert!(ran.status == 1 && ran.stderr.contains("already"), "{ran:?}");

    let new = scratch.path("new");
    let args = ["records", "restore", name, "--folder", new.to_str().unwrap()];
    let ran = run_with(&args, b"not this one\n", &[]);
    assert!(ran.status == 1 && !new.exists(), "{ran:?}");
    let ran = run_with(&args, format!("{PASSPHRASE}\n").as_bytes(), &[]);
    assert!(ran.status == 0 && ran.stdout.contains("1 added"), "{ran:?}");
    assert!(ran.stdout.contains("opens with the passphrase of the backup"), "{ran:?}");
    let other = Folder::at(new);
    assert_eq!(other.read(&other.unlock(PASSPHRASE).unwrap(), &id).unwrap(), record("K-7"));
    // Into the folder that it came from, with another passphrase by now.
    folder.change_passphrase(&key, "four louder lakes", WORK).unwrap();
    let args = ["records", "restore", name, "--folder", folder.path().to_str().unwrap()];
    let ran = run_with(&args, format!("{PASSPHRASE}\nfour louder lakes\n").as_bytes(), &[]);
    assert!(ran.status == 0 && ran.stdout.contains("1 here as new or newer"), "{ran:?}");
    assert!(!ran.stdout.contains("The folder is new"), "{ran:?}");
    for wrong in [scratch.path("none"), scratch.path("")] {
        let args = ["records", "restore", wrong.to_str().unwrap(), "--folder", folder.path().to_str().unwrap()];
        assert_eq!(run_with(&args, b"", &[]).status, 1);
    }
}
