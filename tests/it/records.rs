//! Records on disk: sealed, private, written whole or not at all, one process at a time, and
//! readable by the standard tool.

use std::collections::BTreeSet;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use fingerpost::call::intake::RecordState;
use fingerpost::call::records;
use fingerpost::call::records::{
    CallEnd, CallKey, CallRemains, Folder, FolderFault, OpenRecord, Record, RecordKey, RecordWriter,
};

use crate::cli::{Ran, run_with};
use crate::sample_record::record;

/// The passphrase of every folder here.
pub(crate) const PASSPHRASE: &str = "three quiet rivers";
/// A test unlocks a key hundreds of times; nobody guesses at these.
pub(crate) const WORK: u8 = 4;

/// A folder of its own for a test, deleted at the end.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Scratch {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let n = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}-{n}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A folder of records with a key.
    pub(crate) fn folder(&self) -> (Folder, RecordKey) {
        let folder = Folder::at(self.path("records"));
        let key = folder.create(PASSPHRASE, WORK).unwrap();
        (folder, key)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Keeps a record, as a call does that came to its end: its id.
pub(crate) fn kept(folder: &Folder, key: &RecordKey, record: &Record) -> String {
    let mut open = folder.begin();
    open.write(key, record).unwrap();
    assert_eq!(open.close(key, CallEnd::ByHand).unwrap(), CallRemains::Kept(record.keep_until.clone()));
    open.id().to_owned()
}

/// Opens a record for writing.
pub(crate) fn opened(folder: &Folder, key: &RecordKey, id: &str) -> OpenRecord {
    folder.open(key, id).unwrap().0
}

/// Runs `records` with a passphrase on standard input.
pub(crate) fn records_verb(folder: &Folder, args: &[&str]) -> Ran {
    let folder = folder.path().to_str().unwrap();
    let args: Vec<&str> = ["records"].into_iter().chain(args.iter().copied()).chain(["--folder", folder]).collect();
    run_with(&args, format!("{PASSPHRASE}\n").as_bytes(), &[])
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Every file under a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    // A file may go while it is looked for.
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { out.extend(files(&path)) } else { out.push(path) }
    }
    out.sort();
    out
}

#[test]
fn a_record_comes_back_as_it_was_and_nobody_else_may_read_it() {
    let scratch = Scratch::new("round");
    let (folder, key) = scratch.folder();
    let mut open = folder.begin();
    for client in ["A", "B", "C"] {
        open.write(&key, &record(client)).unwrap();
    }
    assert_eq!(folder.read(&folder.unlock(PASSPHRASE).unwrap(), open.id()).unwrap(), record("C"));
    assert_eq!(mode(folder.path()), 0o700);
    for file in files(folder.path()) {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
        let bytes = std::fs::read(&file).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("Ireland"));
    }
    let wanted = ["key.age".to_owned(), "keys.age".to_owned(), format!("{}.age", open.id())];
    let names = files(folder.path()).iter().map(|f| f.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(BTreeSet::from(wanted), names);
}

/// What somebody sees who watches the folder: sizes that say nothing, and the last day.
#[test]
fn files_grow_by_steps_and_show_the_last_day_alone() {
    let scratch = Scratch::new("sizes");
    let (folder, key) = scratch.folder();
    let size = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().len();
    let mut sizes = BTreeSet::new();
    for length in [0, 1, 300, 5_000, 11_000] {
        let id = kept(&folder, &key, &Record { overall: Some("x".repeat(length)), ..record("A") });
        sizes.insert(size(&format!("{id}.age")));
        assert_eq!(folder.label(&id).unwrap().as_deref(), Some("2099-01-01"));
        let text = String::from_utf8_lossy(&std::fs::read(folder.path().join(format!("{id}.age"))).unwrap()).into_owned();
        let head: Vec<&str> = text.lines().take_while(|l| !l.starts_with("---")).filter(|l| l.starts_with("-> ")).collect();
        assert!(head.contains(&"-> fingerpost-record 2 2099-01-01"), "{head:?}");
    }
    assert_eq!(sizes, BTreeSet::from([16 << 10]), "a size tells how much was said");
    let long = kept(&folder, &key, &Record { overall: Some("x".repeat(60_000)), ..record("A") });
    assert_eq!(size(&format!("{long}.age")) % (16 << 10), 0);
    let before = size("keys.age");
    kept(&folder, &key, &record("B"));
    folder.forget(&key, &long).unwrap();
    assert_eq!((size("keys.age"), before % (256 << 10)), (before, 0));
}

#[test]
fn every_byte_that_is_changed_and_every_cut_is_noticed() {
    let key = RecordKey::new();
    let sealed = key.seal(&serde_json::to_vec(&record("A")).unwrap()).unwrap();
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= [0x01, 0x20, 0x80][at % 3];
        assert!(key.unseal(&changed).is_err(), "byte {at}");
        assert!(at % 7 > 0 || key.unseal(&sealed[..at]).is_err(), "cut at {at}");
    }
    let longer = [sealed.as_slice(), b"x"].concat();
    assert!(key.unseal(&longer).is_err());
    assert!(matches!(RecordKey::new().unseal(&sealed), Err(FolderFault::OtherKey)));
}

#[test]
fn a_damaged_or_foreign_record_is_reported_and_left_alone() {
    let scratch = Scratch::new("changed");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("A"));
    let path = folder.path().join(format!("{id}.age"));
    let good = std::fs::read(&path).unwrap();
    let mut bad = good.clone();
    *bad.last_mut().unwrap() ^= 1;
    std::fs::write(&path, &bad).unwrap();
    let ran = records_verb(&folder, &["show", &id]);
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("is damaged"), "{}", ran.stderr);
    let listed = records_verb(&folder, &["list"]);
    assert!(listed.status == 1 && listed.stdout.contains("can't be read"), "{listed:?}");
    assert_eq!(std::fs::read(&path).unwrap(), bad);
    std::fs::write(&path, RecordKey::new().seal(b"{}").unwrap()).unwrap();
    assert!(records_verb(&folder, &["show", &id]).stderr.contains("another folder"));
    let stray = folder.path().join("00000000000000aa.age");
    std::fs::write(&stray, key.seal(b"{}").unwrap()).unwrap();
    let ran = records_verb(&folder, &["show", "00000000000000aa"]);
    assert!(ran.stderr.contains("isn't a record that this program can read"), "{ran:?}");
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_no_key_is_overwritten() {
    let scratch = Scratch::new("wrong");
    let (folder, _) = scratch.folder();
    assert!(matches!(folder.unlock("three quiet river"), Err(FolderFault::WrongPassphrase)));
    assert!(matches!(folder.create("another one", WORK), Err(FolderFault::HasKey(_))));
    let args = ["records", "list", "--folder", folder.path().to_str().unwrap()];
    let ran = run_with(&args, b"not this one\n", &[]);
    assert!(ran.status == 1 && ran.stderr.contains("doesn't open the key"), "{ran:?}");
    let key = folder.path().join("key.age");
    let bytes = std::fs::read(&key).unwrap();
    std::fs::write(&key, &bytes[..bytes.len() - 1]).unwrap();
    let ran = records_verb(&folder, &["list"]);
    assert!(ran.status == 1 && ran.stderr.contains("is damaged"), "{ran:?}");
}

#[test]
fn the_second_to_open_a_record_is_told() {
    let scratch = Scratch::new("two");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("A"));
    let open = opened(&folder, &key, &id);
    for args in [["resume", &id].as_slice(), &["forget", &id, "--yes"]] {
        let ran = records_verb(&folder, args);
        assert!(ran.status == 1 && ran.stderr.contains("open in another window"), "{args:?}: {ran:?}");
    }
    drop(open);
    assert_eq!(records_verb(&folder, &["forget", &id, "--yes"]).status, 0);
    assert_eq!(files(folder.path()).len(), 2, "only the key and the keyring are left");
}

#[test]
fn a_passphrase_is_asked_for_only_once_the_questions_are_valid() {
    let scratch = Scratch::new("unled");
    let new = scratch.path("records");
    let args = ["intake", "--keep", "--plain", "--questions", "examples/start.yaml", "--folder", new.to_str().unwrap()];
    let ran = run_with(&args, b"", &[]);
    assert!(ran.status == 3 && ran.stderr.contains("`intake:`") && !ran.stderr.contains("assphrase"), "{ran:?}");
    assert!(!new.exists());
}

#[test]
fn a_record_of_other_questions_is_shown_and_not_gone_on_with() {
    let scratch = Scratch::new("other");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &Record { rules: Some("0123456789ab".to_owned()), ..record("A") });
    let before = std::fs::read(folder.path().join(format!("{id}.age"))).unwrap();
    let ran = records_verb(&folder, &["resume", &id]);
    assert!(ran.status == 3 && ran.stderr.contains("other questions"), "{ran:?}");
    assert_eq!(std::fs::read(folder.path().join(format!("{id}.age"))).unwrap(), before);
    assert_eq!(records_verb(&folder, &["show", &id]).status, 0);
}

#[test]
fn an_export_is_a_private_plain_file_and_overwrites_none() {
    let scratch = Scratch::new("export");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &Record { overall: Some("<i>calm</i>".to_owned()), ..record("A") });
    let id = id[..4].to_owned();
    for (format, wanted) in [("markdown", "\\<i\\>calm"), ("html", "&lt;i&gt;calm"), ("json", "<i>calm</i>")] {
        let file = scratch.path(&format!("page.{format}"));
        let name = file.to_str().unwrap();
        let ran = records_verb(&folder, &["export", &id, name, "--format", format]);
        assert!(ran.status == 0 && ran.stderr.contains("plain file"), "{ran:?}");
        assert_eq!(mode(&file), 0o600);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(wanted), "{text}");
        std::fs::write(&file, "mine").unwrap();
        let ran = records_verb(&folder, &["export", &id, name, "--format", format]);
        assert!(ran.status == 1 && ran.stderr.contains("--replace"), "{ran:?}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
        assert_eq!(records_verb(&folder, &["export", &id, name, "--format", format, "--replace"]).status, 0);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    }
    assert!(files(&scratch.path("")).iter().all(|f| f.extension().is_none_or(|e| e != "new")));
}

/// Says that a test had to be left out, whatever is done with its output.
pub(crate) fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// Whether a program is installed; says so where it isn't.
pub(crate) fn installed(program: &str) -> bool {
    let found = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !found {
        skipped(&format!("{program} is not installed"));
    }
    found
}

#[test]
fn the_age_tool_opens_a_record_and_what_it_makes_is_read() {
    if !installed("age") {
        return;
    }
    let scratch = Scratch::new("age");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("A"));
    let (identity, ring) = (scratch.path("identity"), scratch.path("ring"));
    std::fs::write(&identity, key.exposed().as_bytes()).unwrap();
    let age = |args: &[&str], paths: [&Path; 3]| {
        let out = Command::new("age").args(args).arg("-i").arg(paths[0]).arg("-o").arg(paths[1]).arg(paths[2]).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    };
    let (sealed, plain) = (folder.path().join(format!("{id}.age")), scratch.path("plain"));
    // The keyring is an identity file for the tool.
    age(&["--decrypt"], [&identity, &ring, &folder.path().join("keys.age")]);
    age(&["--decrypt"], [&ring, &plain, &sealed]);
    let read: records::SealedRecord = serde_json::from_slice(&std::fs::read(&plain).unwrap()).unwrap();
    assert_eq!((read.id.as_str(), &read.record), (id.as_str(), &record("A")));

    let other = records::SealedRecord { record: record("B"), ..read };
    std::fs::write(&plain, serde_json::to_vec(&other).unwrap()).unwrap();
    std::fs::remove_file(&sealed).unwrap();
    age(&["--encrypt"], [&ring, &sealed, &plain]);
    assert_eq!(folder.read(&key, &id).unwrap(), record("B"));
}

#[test]
fn on_a_full_disk_the_mentor_is_told_and_the_last_record_stays() {
    let scratch = Scratch::new("full");
    let small = scratch.path("small");
    std::fs::create_dir(&small).unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"]).arg(&small).output();
    if !mounted.is_ok_and(|o| o.status.success()) {
        skipped("a small file system can't be mounted here (it takes root)");
        return;
    }
    let tried = std::panic::catch_unwind(|| {
        let folder = Folder::at(small.join("records"));
        let key = folder.create(PASSPHRASE, WORK).unwrap();
        let open = folder.begin();
        let id = open.id().to_owned();
        let writer = RecordWriter::new(open, CallKey::Unlocked(key.clone()));
        writer.save(record("good"));
        while writer.progress() == RecordState::Writing {
            std::thread::yield_now();
        }
        assert_eq!(writer.progress(), RecordState::Saved);
        // Whatever room is left is taken.
        let mut filler = std::fs::File::create(small.join("filler")).unwrap();
        while filler.write_all(&[0; 512]).is_ok() {}
        writer.save(Record { overall: Some("x".repeat(20_000)), ..record("too much") });
        let Err(why) = writer.close(CallEnd::ByHand) else { panic!("nobody was told") };
        assert!(why.contains("disk is full"), "{why}");
        assert_eq!(folder.read(&key, &id).unwrap(), record("good"));
        assert!(!folder.path().join(format!("{id}.new")).exists());
    });
    assert!(Command::new("umount").arg(&small).status().unwrap().success());
    tried.unwrap_or_else(|e| std::panic::resume_unwind(e));
}

#[test]
fn an_unwritable_folder_is_reported_before_the_first_question() {
    let scratch = Scratch::new("unwritable");
    let file = scratch.path("file");
    std::fs::write(&file, "no folder").unwrap();
    let inside = file.join("records");
    let ran = run_with(
        &["intake", "--keep", "--plain", "--folder", inside.to_str().unwrap()],
        format!("{PASSPHRASE}\n{PASSPHRASE}\n").as_bytes(),
        &[],
    );
    assert!(ran.status == 1 && ran.stderr.contains("records: ") && ran.stdout.is_empty(), "{ran:?}");
}

#[test]
fn without_asking_an_intake_writes_nothing_anywhere() {
    let scratch = Scratch::new("nothing");
    let home = scratch.path("");
    let env = [("HOME", home.to_str().unwrap()), ("TMPDIR", home.to_str().unwrap())];
    let ran = run_with(&["intake", "--plain", "--client", "AB"], b"1\n1\n2\n\n1\n1\n", &env);
    assert_eq!(ran.status, 5, "{ran:?}");
    assert_eq!(files(&home), Vec::<PathBuf>::new());
}
