//! Files that somebody swaps, links, puts back or opens to others, and records of the earlier
//! format.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

use fingerpost::call::records::{Folder, FolderFault, Record};

use crate::records::{PASSPHRASE, Scratch, files, installed, kept, opened, records_verb};
use crate::sample_record::record;

#[test]
fn swapped_renamed_and_older_files_are_told() {
    let scratch = Scratch::new("swapped");
    let (folder, key) = scratch.folder();
    let [one, two] = ["A", "B"].map(|c| kept(&folder, &key, &record(c)));
    let path = |id: &str| folder.path().join(format!("{id}.age"));
    let older = std::fs::read(path(&one)).unwrap();
    let mut open = opened(&folder, &key, &one);
    open.write(&key, &Record { overall: Some("newer".to_owned()), ..record("A") }).unwrap();
    open.close(&key, fingerpost::call::records::CallEnd::ByHand).unwrap();
    drop(open);
    let newer = std::fs::read(path(&one)).unwrap();
    let fault = |id: &str| folder.read(&key, id).unwrap_err();

    std::fs::write(path(&one), &older).unwrap();
    assert!(matches!(fault(&one), FolderFault::Older));
    let ran = records_verb(&folder, &["show", &one]);
    assert!(ran.status == 1 && ran.stdout.is_empty() && ran.stderr.contains("older version"), "{ran:?}");
    std::fs::write(path(&one), std::fs::read(path(&two)).unwrap()).unwrap();
    std::fs::write(path(&two), &newer).unwrap();
    assert!(matches!((fault(&one), fault(&two)), (FolderFault::OtherRecord, FolderFault::OtherRecord)));
    let ran = records_verb(&folder, &["forget", "A", "--yes"]);
    assert!(ran.status != 0 && files(folder.path()).len() == 4, "the wrong client's record went: {ran:?}");
    // A file under another id, and one that is gone.
    let renamed = "00000000000000aa";
    std::fs::rename(path(&two), path(renamed)).unwrap();
    assert!(matches!(fault(renamed), FolderFault::NoRecordKey));
    assert!(matches!(fault(&two), FolderFault::Io(..)));
    let ran = records_verb(&folder, &["list"]);
    assert!(ran.status == 1 && ran.stdout.contains(&two), "a missing record isn't named: {ran:?}");
}

/// Files of another folder that has the same passphrase, and a folder that is reached by a link.
#[test]
fn files_of_another_folder_are_told() {
    let (here, there) = (Scratch::new("here"), Scratch::new("there"));
    let ((folder, key), (other, others_key)) = (here.folder(), there.folder());
    let (id, others) = (kept(&folder, &key, &record("A")), kept(&other, &others_key, &record("B")));
    let swap = |name: &str, by: &str| {
        let own = std::fs::read(folder.path().join(name)).unwrap();
        std::fs::copy(other.path().join(by), folder.path().join(name)).unwrap();
        let ran = records_verb(&folder, &["show", "A"]);
        let listed = records_verb(&folder, &["list"]);
        std::fs::write(folder.path().join(name), own).unwrap();
        assert!(ran.status == 1 && ran.stdout.is_empty() && listed.status == 1, "{name}: {ran:?} {listed:?}");
        assert!(!listed.stdout.contains("  B  "), "{listed:?}");
        listed.stdout + &listed.stderr
    };
    assert!(swap(&format!("{id}.age"), &format!("{others}.age")).contains("another folder"));
    for name in ["key.age", "keys.age"] {
        assert!(swap(name, name).contains("damaged"));
    }
    // Added beside: it has no key here, and its client isn't shown.
    std::fs::copy(other.path().join(format!("{others}.age")), folder.path().join(format!("{others}.age"))).unwrap();
    let ran = records_verb(&folder, &["list"]);
    assert!(ran.status == 1 && ran.stdout.contains("  A  ") && ran.stdout.contains(&others), "{ran:?}");
    let link = here.path("link");
    symlink(folder.path(), &link).unwrap();
    let ran = records_verb(&Folder::at(link), &["show", "A"]);
    assert_eq!(ran.status, 0, "the folder itself may be reached by a link: {ran:?}");
}

#[test]
fn links_and_pipes_are_not_followed() {
    let scratch = Scratch::new("links");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("A"));
    let path = folder.path().join(format!("{id}.age"));
    let away = scratch.path("away.age");
    std::fs::rename(&path, &away).unwrap();
    symlink(&away, &path).unwrap();
    assert!(matches!(folder.read(&key, &id), Err(FolderFault::NotAFile(_))));
    let ran = records_verb(&folder, &["show", &id]);
    assert!(ran.status == 1 && ran.stderr.contains("is a link"), "{ran:?}");
    std::fs::remove_file(&path).unwrap();
    for name in [path.clone(), folder.path().join("keys.age")] {
        let _ = std::fs::remove_file(&name);
        if Command::new("mkfifo").arg(&name).status().is_ok_and(|s| s.success()) {
            let ran = records_verb(&folder, &["list"]);
            assert!(ran.status == 1 && format!("{}{}", ran.stdout, ran.stderr).contains("isn't a file"), "it hangs: {ran:?}");
            std::fs::remove_file(&name).unwrap();
        }
        if name == path {
            std::fs::rename(&away, &path).unwrap();
        }
    }
    // Records without their keyring are told, and none is made beside them.
    assert!(matches!(folder.list(&key), Err(FolderFault::KeyringMissing(_))));
    assert!(folder.begin().write(&key, &record("B")).is_err());
    // An export goes neither through a link nor into a folder, and leaves nothing beside.
    let out = Scratch::new("out");
    let (other, key) = out.folder();
    kept(&other, &key, &record("A"));
    std::fs::create_dir(out.path("dir")).unwrap();
    symlink(out.path("target"), out.path("link")).unwrap();
    let before = files(&out.path(""));
    for name in ["dir", "link", "missing/x"] {
        let ran = records_verb(&other, &["export", "A", out.path(name).to_str().unwrap(), "--replace"]);
        assert_eq!(ran.status, 1, "{name}: {ran:?}");
    }
    assert_eq!(files(&out.path("")), before);
}

#[test]
fn a_folder_that_others_can_change_is_told() {
    let scratch = Scratch::new("open");
    let (folder, _) = scratch.folder();
    let set =
        |name: &str, mode: u32| std::fs::set_permissions(folder.path().join(name), PermissionsExt::from_mode(mode)).unwrap();
    assert!(!records_verb(&folder, &["list"]).stderr.contains("chmod"));
    for (name, mode, back) in [("", 0o777, 0o700), ("", 0o720, 0o700), ("key.age", 0o644, 0o600)] {
        set(name, mode);
        let ran = records_verb(&folder, &["list"]);
        assert!(ran.status == 0 && ran.stderr.contains("chmod -R go="), "{name} {mode:o}: {ran:?}");
        set(name, back);
    }
}

/// What a program of the earlier format wrote: one key for all, and more in it than a record may
/// say.
#[test]
fn a_record_of_the_earlier_format_is_refused_and_handed_back() {
    let scratch = Scratch::new("format1");
    let (folder, key) = scratch.folder();
    let new = kept(&folder, &key, &record("A"));
    let id = "00000000000000aa";
    let old = serde_json::json!({
        "fingerpost": 1, "client": "B", "keep-until": "2020-01-01", "asked-right-now": ["ending-life"], "notes": [], "overall": "words"
    });
    std::fs::write(folder.path().join(format!("{id}.age")), key.seal(old.to_string().as_bytes()).unwrap()).unwrap();
    let ran = records_verb(&folder, &["list"]);
    assert!(ran.status == 1 && ran.stdout.contains(&new) && ran.stdout.contains("earlier version of this program"), "{ran:?}");
    for verb in ["show", "resume"] {
        let ran = records_verb(&folder, &[verb, id]);
        assert!(ran.status == 1 && ran.stderr.contains("records export"), "{ran:?}");
    }
    let file = scratch.path("old.json");
    let ran = records_verb(&folder, &["export", id, file.to_str().unwrap(), "--format", "json"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert_eq!(serde_json::from_str::<serde_json::Value>(&std::fs::read_to_string(&file).unwrap()).unwrap(), old);
    let ran = records_verb(&folder, &["purge", "--yes"]);
    assert!(ran.status == 0 && ran.stdout.contains(id), "{ran:?}");
    assert_eq!(folder.ids().unwrap(), [new]);
}

/// What a mentor does with the files by hand, after the program is gone.
#[test]
fn the_age_tool_makes_a_key_that_the_program_opens() {
    if !installed("age") || !installed("age-keygen") {
        return;
    }
    let scratch = Scratch::new("tool");
    let identity = scratch.path("identity");
    assert!(Command::new("age-keygen").arg("-o").arg(&identity).output().unwrap().status.success());
    let text = std::fs::read_to_string(&identity).unwrap();
    let line = text.lines().find(|l| l.starts_with("AGE-SECRET-KEY")).unwrap();
    let folder = Folder::at(scratch.path("records"));
    let key = folder.create(PASSPHRASE, 4).unwrap();
    let other = fingerpost::call::records::RecordKey::unlocked(&key.sealed(PASSPHRASE, 4).unwrap(), PASSPHRASE).unwrap();
    assert_eq!(other.exposed(), key.exposed());
    assert!(key.exposed().starts_with(&line[..15]));
}
