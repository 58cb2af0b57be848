//! Records on disk: sealed, private, written whole or not at all, one process at a time, and
//! readable by the standard tool.

use std::collections::BTreeSet;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use fingerpost::base::calendar::Stamp;
use fingerpost::call::intake::RecordState;
use fingerpost::call::records;
use fingerpost::call::records::{Consent, Folder, FolderFault, Record, RecordKey, RecordWriter, RecordedEnd, RecordedJudgement};

use crate::cli::{Ran, run_with};
use crate::pty::Term;
use crate::support::SHIPPED;

/// The passphrase of every folder here.
pub(crate) const PASSPHRASE: &str = "three quiet rivers";
/// A test unlocks a key hundreds of times; nobody guesses at these.
const WORK: u8 = 4;

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

fn record(client: &str) -> Record {
    Record {
        fingerpost: records::FORMAT,
        questionnaire: SHIPPED.questionnaire.fingerprint.clone(),
        title: "T".to_owned(),
        client: Some(client.to_owned()),
        place: "Ireland".to_owned(),
        began: Stamp(1_795_521_600).to_string(),
        saved: Stamp(1_795_521_600).to_string(),
        keep_until: "2099-01-01".to_owned(),
        agreed: Vec::new(),
        consent: Consent { given: true, wording: "W".to_owned(), at: "A".to_owned() },
        whom_to_call: None,
        answers: Vec::new(),
        asked_right_now: Vec::new(),
        help_shown: Vec::new(),
        notes: Vec::new(),
        overall: None,
        ended: None,
        judged: None,
    }
}

/// Runs `records` with a passphrase on standard input.
fn records_verb(folder: &Folder, args: &[&str]) -> Ran {
    let folder = folder.path().to_str().unwrap();
    let args: Vec<&str> = ["records"].into_iter().chain(args.iter().copied()).chain(["--folder", folder]).collect();
    run_with(&args, format!("{PASSPHRASE}\n").as_bytes(), &[])
}

/// A page that the mentor put first stands in the list and in the record before what the answers
/// led to, and only while it is sooner.
#[test]
fn a_page_put_first_is_where_it_led() {
    let scratch = Scratch::new("led");
    let (folder, key) = scratch.folder();
    let page = |title: &str| (title.to_lowercase(), title.to_owned());
    let ((outcome, title), (id, first)) = (page("Coaching"), page("Talk"));
    let ended = Some(RecordedEnd { outcome, title, reasons: Vec::new() });
    let judged = |stands| Some(RecordedJudgement { outcome: id.clone(), title: first.clone(), at: "noon".to_owned(), stands });
    for (stands, listed) in [(true, "Talk (the answers led to: Coaching)"), (false, "Coaching\n")] {
        let open = folder.begin().unwrap();
        open.write(&key, &Record { ended: ended.clone(), judged: judged(stands), ..record("A") }).unwrap();
        let out = records_verb(&folder, &["list"]).stdout;
        assert!(out.contains(listed), "{out}");
        let shown = records_verb(&folder, &["show", open.id()]).stdout;
        assert!(shown.contains(if stands { "Where it led: Talk" } else { "Where it led: Coaching" }), "{shown}");
        let id = open.id().to_owned();
        drop(open);
        folder.forget(&id).unwrap();
    }
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
    let open = folder.begin().unwrap();
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
    let names: BTreeSet<String> =
        files(folder.path()).iter().map(|f| f.extension().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(names, BTreeSet::from(["age".to_owned(), "lock".to_owned()]));
}

#[test]
fn every_byte_that_is_changed_and_every_cut_is_noticed() {
    let key = RecordKey::new();
    let sealed = key.seal(&serde_json::to_vec(&record("A")).unwrap()).unwrap();
    for at in 0..sealed.len() {
        for bit in [0x01, 0x20, 0x80] {
            let mut changed = sealed.clone();
            changed[at] ^= bit;
            assert!(key.unseal(&changed).is_err(), "byte {at}, bit {bit}");
        }
        assert!(key.unseal(&sealed[..at]).is_err(), "cut at {at}");
    }
    let longer = [sealed.as_slice(), b"x"].concat();
    assert!(key.unseal(&longer).is_err());
    assert!(matches!(RecordKey::new().unseal(&sealed), Err(FolderFault::OtherKey)));
}

#[test]
fn a_damaged_or_foreign_record_is_reported_and_left_alone() {
    let scratch = Scratch::new("changed");
    let (folder, key) = scratch.folder();
    let open = folder.begin().unwrap();
    open.write(&key, &record("A")).unwrap();
    let path = folder.path().join(format!("{}.age", open.id()));
    let good = std::fs::read(&path).unwrap();
    let mut bad = good.clone();
    *bad.last_mut().unwrap() ^= 1;
    std::fs::write(&path, &bad).unwrap();
    let ran = records_verb(&folder, &["show", open.id()]);
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("is damaged"), "{}", ran.stderr);
    let listed = records_verb(&folder, &["list"]);
    assert!(listed.status == 1 && listed.stdout.contains("can't be read"), "{listed:?}");
    assert_eq!(std::fs::read(&path).unwrap(), bad);
    std::fs::write(&path, RecordKey::new().seal(b"{}").unwrap()).unwrap();
    assert!(records_verb(&folder, &["show", open.id()]).stderr.contains("another folder"));
    std::fs::write(&path, key.seal(b"{}").unwrap()).unwrap();
    assert!(records_verb(&folder, &["show", open.id()]).stderr.contains("isn't a record that this program can read"));
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
    let open = folder.begin().unwrap();
    open.write(&key, &record("A")).unwrap();
    let id = open.id().to_owned();
    for verb in ["resume", "forget"] {
        let ran = records_verb(&folder, &[verb, &id]);
        assert!(ran.status == 1 && ran.stderr.contains("open in another window"), "{verb}: {ran:?}");
    }
    drop(open);
    assert_eq!(records_verb(&folder, &["forget", &id]).status, 0);
    assert_eq!(files(folder.path()).len(), 1, "only the key is left");
}

#[test]
fn deleting_a_record_takes_enough_of_its_number_and_names_it() {
    let scratch = Scratch::new("forget");
    let (folder, key) = scratch.folder();
    let open = folder.begin().unwrap();
    open.write(&key, &record("A")).unwrap();
    let id = open.id().to_owned();
    drop(open);
    let day = folder.written(&id).unwrap().day();
    for begins in ["", &id[..1], &id[..3]] {
        let ran = records_verb(&folder, &["forget", begins]);
        assert!(ran.status == 2 && ran.stderr.contains("4 characters"), "{begins}: {ran:?}");
    }
    let path = folder.path().to_owned();
    let args = ["records", "forget", &id, "--folder", path.to_str().unwrap()];
    let mut term = Term::start(&args, &[]);
    term.wait_text("Type yes").send("no\r").wait_text("Nothing was deleted");
    assert_eq!(term.exit(), 0);
    assert!(folder.read(&key, &id).is_ok());
    let ran = records_verb(&folder, &["forget", &id[..4]]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(ran.stdout.contains(&id) && ran.stdout.contains(&day) && ran.stdout.contains("copies"), "{ran:?}");
    assert_eq!(files(folder.path()).len(), 1, "only the key is left");
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
    let open = folder.begin().unwrap();
    open.write(&key, &Record { questionnaire: "0123456789ab".to_owned(), ..record("A") }).unwrap();
    let id = open.id().to_owned();
    drop(open);
    let before = std::fs::read(folder.path().join(format!("{id}.age"))).unwrap();
    let ran = records_verb(&folder, &["resume", &id]);
    assert!(ran.status == 3 && ran.stderr.contains("other questions"), "{ran:?}");
    assert_eq!(std::fs::read(folder.path().join(format!("{id}.age"))).unwrap(), before);
    assert_eq!(records_verb(&folder, &["show", &id]).status, 0);
}

#[test]
fn purge_deletes_what_is_past_its_day_and_nothing_else() {
    let scratch = Scratch::new("purge");
    let (folder, key) = scratch.folder();
    for (client, until) in [("old", "2020-01-01"), ("new", "2099-01-01")] {
        folder.begin().unwrap().write(&key, &Record { keep_until: until.to_owned(), ..record(client) }).unwrap();
    }
    let ran = records_verb(&folder, &["list"]);
    assert!(ran.stdout.contains("(past)") && ran.stderr.contains("purge"), "{ran:?}");
    let ran = records_verb(&folder, &["purge"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "1 record was past its date, and deleted.\n"));
    let left = folder.list(&key).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].record.as_ref().unwrap().client.as_deref(), Some("new"));
}

#[test]
fn an_export_is_a_private_plain_file_and_overwrites_none() {
    let scratch = Scratch::new("export");
    let (folder, key) = scratch.folder();
    let open = folder.begin().unwrap();
    open.write(&key, &Record { overall: Some("<i>calm</i>".to_owned()), ..record("A") }).unwrap();
    let id = open.id().get(..4).unwrap().to_owned();
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
    let open = folder.begin().unwrap();
    open.write(&key, &record("A")).unwrap();
    let identity = scratch.path("identity");
    std::fs::write(&identity, key.exposed()).unwrap();
    let sealed = folder.path().join(format!("{}.age", open.id()));
    let out = Command::new("age").args(["--decrypt", "-i"]).arg(&identity).arg(&sealed).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert_eq!(serde_json::from_slice::<Record>(&out.stdout).unwrap(), record("A"));

    let plain = scratch.path("plain");
    std::fs::write(&plain, serde_json::to_vec(&record("B")).unwrap()).unwrap();
    std::fs::remove_file(&sealed).unwrap();
    let out = Command::new("age").args(["--encrypt", "-i"]).arg(&identity).arg("-o").arg(&sealed).arg(&plain).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert_eq!(folder.read(&key, open.id()).unwrap(), record("B"));
}

#[test]
fn on_a_full_disk_the_mentor_is_told_and_the_last_record_stays() {
    let scratch = Scratch::new("full");
    let small = scratch.path("small");
    std::fs::create_dir(&small).unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"]).arg(&small).output();
    if !mounted.is_ok_and(|o| o.status.success()) {
        skipped("a small file system can't be mounted here (it takes root)");
        return;
    }
    let tried = std::panic::catch_unwind(|| {
        let folder = Folder::at(small.join("records"));
        let key = folder.create(PASSPHRASE, WORK).unwrap();
        let open = folder.begin().unwrap();
        let id = open.id().to_owned();
        let mut writer = RecordWriter::new(open, key.clone());
        writer.save(record("good"));
        while writer.progress() == RecordState::Writing {
            std::thread::yield_now();
        }
        assert_eq!(writer.progress(), RecordState::Saved);
        // Whatever room is left is taken.
        let mut filler = std::fs::File::create(small.join("filler")).unwrap();
        while filler.write_all(&[0; 512]).is_ok() {}
        writer.save(Record { overall: Some("x".repeat(20_000)), ..record("too much") });
        let RecordState::Failed(why) = writer.finish() else { panic!("nobody was told") };
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
