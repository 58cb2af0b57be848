//! What is said to be deleted is gone from the disk by then, keys first of all; what fails to be
//! written leaves nothing readable behind.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;
use std::process::{Command, Stdio};

use fingerpost::call::records::{Folder, Record};

use crate::cli::run_with;
use crate::records::{PASSPHRASE, Scratch, WORK, files, installed, kept, records_verb};
use crate::sample_record::record;

/// What a verb does to files and says, in the order of its calls of the system; none where they
/// can't be traced.
fn calls(scratch: &Scratch, folder: &Folder, verb: &[&str]) -> Option<Vec<String>> {
    use std::io::Write;
    if !installed("strace") {
        return None;
    }
    let log = scratch.path("trace");
    let mut child = Command::new("strace")
        .args(["-f", "-y", "-q", "-e", "trace=unlink,unlinkat,rename,renameat,renameat2,fsync,write", "-o"])
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_fingerpost"))
        .arg("records")
        .args(verb)
        .arg("--folder")
        .arg(folder.path())
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(format!("{PASSPHRASE}\n").as_bytes());
    let out = child.wait_with_output().unwrap();
    let text = std::fs::read_to_string(&log).unwrap();
    if !text.contains("write(") {
        crate::records::skipped("strace can't trace here");
        return None;
    }
    assert!(out.status.success(), "{verb:?}");
    // The number of the thread stands first.
    Some(text.lines().filter_map(|l| l.split_once(' ')).map(|(_, call)| call.trim_start().to_owned()).collect())
}

/// Every verb that deletes: the name is gone, the folder and the written-over keys are on the disk,
/// and then it is said.
#[test]
fn nothing_is_called_deleted_before_the_disk_has_it() {
    for verb in ["forget K-7 --yes", "forget --all --yes", "purge --yes", "list"] {
        let scratch = Scratch::new("order");
        let (folder, key) = scratch.folder();
        let id = kept(&folder, &key, &Record { keep_until: "2020-01-01".to_owned(), ..record("K-7") });
        let path = folder.path().join(format!("{id}.age"));
        let copy = folder.path().join(format!("{id}.age.bak"));
        std::fs::copy(&path, &copy).unwrap();
        if verb == "list" {
            // The name came back after it was deleted; the next unlocking finishes it.
            let carved = std::fs::read(&path).unwrap();
            folder.forget(&key, &id).unwrap();
            std::fs::write(&path, carved).unwrap();
        }
        let Some(calls) = calls(&scratch, &folder, &verb.split(' ').collect::<Vec<_>>()) else { return };
        let said = |call: &str| call.starts_with("write(1<") || (verb == "list" && call.starts_with("write(2<"));
        let last = |is: &dyn Fn(&str) -> bool| calls.iter().rposition(|call| is(call));
        let spoken = last(&said).unwrap_or_else(|| panic!("{verb}: nothing is said"));
        let name = folder.path().join(&id).to_str().unwrap().to_owned();
        let unlinked = last(&|call| call.starts_with("unlink") && call.contains(&name)).unwrap();
        let synced = |from: usize| {
            let folder = format!("<{}>)", folder.path().to_str().unwrap());
            calls[from..].iter().position(|call| call.starts_with("fsync(") && call.contains(&folder)).map(|at| from + at)
        };
        let first_said = calls.iter().position(|call| said(call) && call.contains(&id[..8])).unwrap_or(spoken);
        assert!(synced(unlinked).is_some_and(|at| at < first_said), "{verb}: said too early:\n{}", calls.join("\n"));
        // The old keyring is written over and synced before that, too.
        if let Some(wiped) = last(&|call| call.starts_with("fsync(") && call.contains("keys.age") && call.contains("deleted")) {
            assert!(wiped < first_said, "{verb}: keys are left:\n{}", calls.join("\n"));
        }
        assert!(!path.exists() && (verb == "list" || !copy.exists()), "{verb}");
    }
}

/// The bytes that a file has which has lost its name.
fn bytes_of(mut file: &File) -> Vec<u8> {
    let mut bytes = Vec::new();
    file.rewind().unwrap();
    file.read_to_end(&mut bytes).unwrap();
    bytes
}

/// A file that takes another's place leaves the old one, with its keys, where it lay on the disk:
/// so that one is written over. Whoever had it open sees what is left there.
#[test]
fn an_old_keyring_and_an_old_key_are_written_over() {
    let scratch = Scratch::new("wiped");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("A"));
    kept(&folder, &key, &record("B"));
    let held = |name: &str| File::open(folder.path().join(name)).unwrap();
    let is_wiped = |file: &File| {
        let bytes = bytes_of(file);
        !bytes.is_empty() && bytes.iter().all(|b| *b == 0)
    };
    let (keyring, sealed) = (held("keys.age"), held("key.age"));
    folder.forget(&key, &id).unwrap();
    assert!(is_wiped(&keyring) && !is_wiped(&sealed));
    folder.change_passphrase(&key, "four louder lakes", WORK).unwrap();
    assert!(is_wiped(&sealed), "the old passphrase still opens what lies on the disk");
    let (keyring, sealed) = (held("keys.age"), held("key.age"));
    assert_eq!(folder.forget_all().unwrap(), 1);
    assert!(is_wiped(&keyring) && is_wiped(&sealed));
}

/// Nobody learns from the size of a keyring or of a backup how many records there were.
#[test]
fn the_keyring_and_backups_have_sizes_that_say_nothing() {
    let scratch = Scratch::new("sizes-beside");
    let (folder, key) = scratch.folder();
    let size = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().len();
    kept(&folder, &key, &record("A"));
    let first = (size("keys.age"), size("key.age"));
    let backup = || folder.backup(&key, None, PASSPHRASE, WORK).unwrap().0.len();
    let small = backup();
    let more = kept(&folder, &key, &Record { overall: Some("x".repeat(900)), ..record("a longer code of somebody") });
    assert_eq!((small % (16 << 10), backup() % (16 << 10), backup()), (0, 0, small));
    for n in 0..12 {
        kept(&folder, &key, &record(&n.to_string()));
    }
    folder.forget(&key, &more).unwrap();
    assert_eq!((size("keys.age"), size("key.age")), first);
}

/// A plain file that can't be written whole isn't left in part: neither where the target is no
/// file, nor where the disk has no more room, nor where the system ends the program for it.
#[test]
fn an_export_that_fails_leaves_nothing_readable() {
    let scratch = Scratch::new("export-fails");
    let (folder, key) = scratch.folder();
    kept(&folder, &key, &Record { overall: Some("xylophone ".repeat(400)), ..record("A") });
    let out = scratch.path("out");
    std::fs::create_dir(&out).unwrap();
    let pipe = out.join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let long = out.join("n".repeat(300));
    let full = Path::new("/dev/full");
    for target in [pipe.as_path(), &long, full, Path::new("/dev/null")] {
        for over in [&["--replace"][..], &[]] {
            let verb = [&["export", "A", target.to_str().unwrap()][..], over].concat();
            let ran = records_verb(&folder, &verb);
            assert!(ran.status == 1 && ran.stdout.is_empty(), "{verb:?}: {ran:?}");
        }
    }
    assert_eq!(files(&out), [pipe]);
    // No more than a kilobyte may be written: the system sends a signal, or only refuses.
    for (ignored, over) in [(false, false), (false, true), (true, false), (true, true)] {
        let target = out.join(if over { "there.md" } else { "new.md" });
        if over {
            std::fs::write(&target, "before").unwrap();
        }
        let script = format!("{} ulimit -f 2; exec \"$0\" \"$@\"", if ignored { "trap '' XFSZ;" } else { "" });
        let mut shell = Command::new("sh");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_fingerpost"), "records", "export", "A"]).arg(&target);
        shell.args(over.then_some("--replace")).arg("--folder").arg(folder.path()).env_clear();
        let mut child = shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), format!("{PASSPHRASE}\n").as_bytes());
        assert!(!child.wait().unwrap().success());
        let left: Vec<_> = files(&out).into_iter().filter(|f| !f.ends_with("pipe")).collect();
        assert_eq!(left, if over { vec![target.clone()] } else { vec![] }, "{ignored} {over}");
        if over {
            assert_eq!(std::fs::read_to_string(&target).unwrap(), "before");
            std::fs::remove_file(&target).unwrap();
        }
    }
}

/// The last day in the clear is what a purge without the passphrase goes by; what is no day there
/// isn't past.
#[test]
fn a_last_day_that_is_no_day_purges_nothing() {
    let scratch = Scratch::new("no-day");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &Record { keep_until: "2020-01-01".to_owned(), ..record("A") });
    let path = folder.path().join(format!("{id}.age"));
    let whole = std::fs::read(&path).unwrap();
    let at = whole.windows(10).position(|w| w == b"2020-01-01").unwrap();
    for day in ["0000-00-00", "2020-13-01", "2019-02-30", "----------", "2020-1-011"] {
        let mut other = whole.clone();
        other[at..at + 10].copy_from_slice(day.as_bytes());
        std::fs::write(&path, other).unwrap();
        let path = folder.path().to_str().unwrap();
        let ran = run_with(&["records", "purge", "--yes", "--folder", path], b"", &[]);
        assert!(ran.status == 0 && ran.stderr.contains(&id) && ran.stderr.contains("aren't deleted"), "{day}: {ran:?}");
        assert_eq!(folder.ids().unwrap(), std::slice::from_ref(&id), "{day}");
    }
}
