//! Deleting: marked first, taken back where it was a slip, done and synced before it is said,
//! finished after a kill.

use fingerpost::call::intake::RecordState;
use fingerpost::call::records::{CallEnd, CallKey, CallRemains, Deletion, Folder, FolderFault, Record, RecordKey, RecordWriter};

use crate::cli::{Ran, run_with};
use crate::pty::Term;
use crate::records::{PASSPHRASE, Scratch, files, kept, opened, records_verb};
use crate::sample_record::record;

const TODAY: &str = "2030-01-01";

/// A record as it is in the middle of a call.
fn unfinished(client: &str) -> Record {
    Record { finished: false, keep_until: "2030-01-08".to_owned(), ..record(client) }
}

fn ids(folder: &Folder) -> Vec<String> {
    folder.ids().unwrap()
}

fn saved(writer: &RecordWriter, record: Record) {
    writer.save(record);
    while writer.progress() == RecordState::Writing {
        std::thread::yield_now();
    }
    assert_eq!(writer.progress(), RecordState::Saved);
}

/// A record of an earlier call, and a call that goes on with it and has written.
fn resumed(scratch: &Scratch) -> (Folder, RecordKey, String, RecordWriter) {
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("earlier"));
    let writer = RecordWriter::new(opened(&folder, &key, &id), CallKey::Unlocked(key.clone()));
    saved(&writer, unfinished("now"));
    (folder, key, id, writer)
}

#[test]
fn a_call_that_ends_early_leaves_nothing_of_itself() {
    let scratch = Scratch::new("early");
    for (deletion, end) in
        [(None, CallEnd::ByHand), (Some(Deletion::ThisCall), CallEnd::ByHand), (Some(Deletion::ThisCall), CallEnd::BrokenOff)]
    {
        let folder = Folder::at(scratch.path(&format!("{deletion:?}{end:?}")));
        let key = folder.create(PASSPHRASE, 4).unwrap();
        let writer = RecordWriter::new(folder.begin(), CallKey::Unlocked(key.clone()));
        saved(&writer, unfinished("now"));
        writer.withhold(deletion);
        assert_eq!(writer.close(end), Ok(CallRemains::Deleted));
        assert_eq!(files(folder.path()).len(), 2, "{deletion:?}");
    }
}

#[test]
fn an_earlier_record_stands_where_this_call_leaves_nothing() {
    let scratch = Scratch::new("earlier");
    let (folder, key, id, writer) = resumed(&scratch);
    assert_eq!(folder.read(&key, &id).unwrap(), unfinished("now"));
    writer.withhold(Some(Deletion::ThisCall));
    // Nothing is written once it is withheld.
    writer.save(unfinished("never"));
    let remains = writer.close(CallEnd::ByHand).unwrap();
    assert_eq!(remains, CallRemains::Earlier(record("earlier").began));
    assert_eq!(folder.read(&key, &id).unwrap(), record("earlier"));
    drop(writer);
    // A no to notes takes all of it.
    let writer = RecordWriter::new(opened(&folder, &key, &id), CallKey::Unlocked(key.clone()));
    writer.withhold(Some(Deletion::WholeRecord));
    assert_eq!(writer.close(CallEnd::ByHand), Ok(CallRemains::Deleted));
    assert_eq!(ids(&folder), Vec::<String>::new());
}

#[test]
fn a_slip_that_is_taken_back_restores_everything() {
    let scratch = Scratch::new("slip");
    let (folder, key, id, writer) = resumed(&scratch);
    for deletion in [Deletion::ThisCall, Deletion::WholeRecord] {
        writer.withhold(Some(deletion));
        assert_eq!(writer.progress(), RecordState::Withheld);
        writer.withhold(None);
    }
    saved(&writer, record("to the end"));
    assert_eq!(writer.close(CallEnd::ByHand), Ok(CallRemains::Kept("2099-01-01".to_owned())));
    assert_eq!(folder.read(&key, &id).unwrap(), record("to the end"));
    assert!(folder.settle(&key, TODAY).unwrap().is_empty());
    assert_eq!(folder.read(&key, &id).unwrap(), record("to the end"));
}

/// Copies a folder as it would be found after a kill at this moment.
fn killed_now(folder: &Folder, to: &Scratch, name: &str) -> Folder {
    let copy = to.path(name);
    std::fs::create_dir(&copy).unwrap();
    for file in files(folder.path()) {
        std::fs::copy(&file, copy.join(file.file_name().unwrap())).unwrap();
    }
    Folder::at(copy)
}

/// After a kill, the next unlocking finishes what was marked, before anything is listed.
#[test]
fn a_marked_deletion_is_finished_at_the_next_unlocking() {
    let scratch = Scratch::new("finish");
    let (folder, key, id, writer) = resumed(&scratch);
    // A slip, and the slip taken back, are on the disk once the writer's thread has taken them.
    let withheld = |deletion| {
        let on_disk = || std::fs::read(folder.path().join("keys.age")).unwrap();
        let before = on_disk();
        writer.withhold(deletion);
        while on_disk() == before || folder.path().join("keys.new").exists() {
            std::thread::yield_now();
        }
    };
    for (deletion, left) in [(Deletion::ThisCall, Some(record("earlier"))), (Deletion::WholeRecord, None)] {
        withheld(Some(deletion));
        // Another window that unlocks meanwhile leaves the call alone.
        assert!(folder.settle(&key, TODAY).unwrap().is_empty());
        let found = killed_now(&folder, &scratch, &format!("{deletion:?}"));
        let ran = records_verb(&found, &["list"]);
        assert_eq!(ran.status, 0, "{ran:?}");
        assert_eq!(ran.stderr.contains("is done now"), left.is_none(), "{ran:?}");
        assert_eq!(found.read(&key, &id).ok(), left);
        withheld(None);
    }
}

#[test]
fn what_broke_off_is_resumable_for_a_week_and_no_longer() {
    let scratch = Scratch::new("week");
    let (folder, key, id, writer) = resumed(&scratch);
    assert_eq!(writer.close(CallEnd::BrokenOff), Ok(CallRemains::Resumable("2030-01-08".to_owned())));
    drop(writer);
    // The file stays for as long as the earlier record in it.
    assert_eq!(folder.label(&id).unwrap().as_deref(), Some("2099-01-01"));
    for (day, left) in [("2030-01-08", unfinished("now")), ("2030-01-09", record("earlier"))] {
        folder.settle(&key, day).unwrap();
        assert_eq!(folder.read(&key, &id).unwrap(), left, "{day}");
    }
    // A call that broke off and goes on is one call.
    let new = folder.begin();
    let id = new.id().to_owned();
    let writer = RecordWriter::new(new, CallKey::Unlocked(key.clone()));
    saved(&writer, unfinished("new"));
    drop(writer);
    let writer = RecordWriter::new(opened(&folder, &key, &id), CallKey::Unlocked(key.clone()));
    assert_eq!(writer.close(CallEnd::ByHand), Ok(CallRemains::Untouched), "nothing was agreed to yet");
    drop(writer);
    let writer = RecordWriter::new(opened(&folder, &key, &id), CallKey::Unlocked(key.clone()));
    saved(&writer, record("new"));
    assert_eq!(writer.close(CallEnd::ByHand), Ok(CallRemains::Kept("2099-01-01".to_owned())));
}

/// Without its key in the keyring nobody opens a record's file, though it is carved from the disk
/// and the passphrase known.
#[test]
fn a_carved_copy_of_a_deleted_record_opens_no_more() {
    let scratch = Scratch::new("carved");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("A"));
    let path = folder.path().join(format!("{id}.age"));
    let carved = std::fs::read(&path).unwrap();
    folder.forget(&key, &id).unwrap();
    std::fs::write(&path, &carved).unwrap();
    assert!(matches!(folder.read(&key, &id), Err(FolderFault::NoRecordKey)));
    assert!(key.unseal(&carved).is_err());
    // It was deleted, so it goes again.
    assert_eq!(folder.settle(&key, TODAY).unwrap(), [id]);
    assert!(!path.exists());
}

#[test]
fn deleting_names_what_goes_and_waits_for_a_yes() {
    let scratch = Scratch::new("forget");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("K-7"));
    for begins in ["", &id[..1], &id[..3]] {
        let ran = records_verb(&folder, &["forget", begins, "--yes"]);
        assert!(ran.status == 2 && ran.stderr.contains("4 characters"), "{begins}: {ran:?}");
    }
    let path = folder.path().to_owned();
    let args = ["records", "forget", &id, "--folder", path.to_str().unwrap()];
    let mut term = Term::start(&args, &[]);
    term.wait_text("Passphrase").send(PASSPHRASE).send("\r");
    term.wait_text("K-7").wait_text("Type yes").send("no\r").wait_text("Nothing was deleted");
    assert_eq!(term.exit(), 0);
    assert!(folder.read(&key, &id).is_ok());
    let ran = records_verb(&folder, &["forget", &id[..4]]);
    assert!(ran.status == 5 && ran.stderr.contains("nobody said yes"), "{ran:?}");
    let ran = records_verb(&folder, &["forget", &id[..4], "--yes"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(ran.stdout.contains(&id) && ran.stdout.contains("traces") && ran.stdout.contains("copies"), "{ran:?}");
    assert_eq!(files(folder.path()).len(), 2, "only the key and the keyring are left");
}

/// A code stands for its client in every verb, however it is typed; what could be several is told.
#[test]
fn a_clients_code_or_a_beginning_names_a_record() {
    let scratch = Scratch::new("codes");
    let (folder, key) = scratch.folder();
    let [one, two, three] = ["ABC1", "abd-\u{e9}", "ZZ"].map(|c| kept(&folder, &key, &record(c)));
    for (name, id) in [
        ("ABC1", &one),
        ("abc1", &one),
        ("ABC", &one),
        ("abd", &two),
        ("ABD-e\u{301}", &two),
        ("zz", &three),
        (&three[..9], &three),
    ] {
        let ran = records_verb(&folder, &["show", name]);
        assert_eq!(ran.status, 0, "{name}: {ran:?}");
        let client = folder.read(&key, id).unwrap().client.unwrap();
        assert!(ran.stdout.contains(&client), "{name}: {ran:?}");
    }
    let ran = records_verb(&folder, &["show", "AB"]);
    assert!(ran.status == 1 && ran.stderr.contains(&one) && ran.stderr.contains(&two), "{ran:?}");
    let ran = records_verb(&folder, &["export", "abc", scratch.path("x.md").to_str().unwrap()]);
    assert_eq!(ran.status, 0, "{ran:?}");
    // All of one client go together, and nobody else's.
    let second = kept(&folder, &key, &record("ABC1"));
    let ran = records_verb(&folder, &["forget", "abc1", "--yes"]);
    assert!(ran.status == 0 && ran.stdout.contains(&one) && ran.stdout.contains(&second), "{ran:?}");
    assert_eq!(ids(&folder).len(), 2);
    let ran = records_verb(&folder, &["forget", "zz\u{200b}", "--yes"]);
    assert!(ran.status == 1 && ran.stderr.contains("can't be seen"), "{ran:?}");
}

fn purge(folder: &Folder, passphrase: &str, zone: &str) -> Ran {
    let folder = folder.path().to_str().unwrap();
    run_with(&["records", "purge", "--yes", "--folder", folder], passphrase.as_bytes(), &[("TZ", zone)])
}

#[test]
fn purge_deletes_what_is_past_its_day_and_nothing_else() {
    let scratch = Scratch::new("purge");
    let (folder, key) = scratch.folder();
    let until = |client: &str, day: &str| {
        kept(&folder, &key, &Record { keep_until: day.to_owned(), told_until: day.to_owned(), ..record(client) })
    };
    let [held, old, new] = [until("held", "2020-01-01"), until("old", "2020-01-01"), until("new", "2099-01-01")];
    let ran = records_verb(&folder, &["list"]);
    assert!(ran.stdout.contains("(past)") && ran.stderr.contains("purge"), "{ran:?}");
    // One that is open doesn't stop the others, and no passphrase is needed.
    let open = opened(&folder, &key, &held);
    let ran = purge(&folder, "", "UTC");
    assert!(ran.status == 1 && ran.stderr.contains(&held) && ran.stdout.contains(&old), "{ran:?}");
    assert!(ran.stderr.contains("2020-01-01"), "nothing was shown before: {ran:?}");
    drop(open);
    let ran = purge(&folder, &format!("{PASSPHRASE}\n"), "UTC");
    assert!(ran.status == 0 && ran.stdout.contains("1 record was past its date") && ran.stderr.contains("held"), "{ran:?}");
    assert_eq!(ids(&folder), std::slice::from_ref(&new));
    // The keys of both are gone as well.
    assert!(folder.list(&key).unwrap().iter().all(|e| e.id == new && e.record.is_ok()));
    let ran = purge(&folder, "", "UTC");
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "0 records were past their date, and deleted.\n"));
}

/// The last day is the mentor's: it isn't over in Los Angeles when it is in Greenwich, let alone in
/// Kiritimati.
#[test]
fn a_record_is_kept_to_the_end_of_its_day_where_the_mentor_is() {
    let scratch = Scratch::new("zones");
    let (folder, key) = scratch.folder();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    // Twelve hours behind, where a day ends last.
    let last = fingerpost::base::calendar::Stamp(now - 12 * 3600).day();
    let id = kept(&folder, &key, &Record { keep_until: last.clone(), told_until: last, ..record("A") });
    purge(&folder, "", "<-12>12");
    assert_eq!(ids(&folder), [id]);
    purge(&folder, "", "<+14>-14");
    assert!(ids(&folder).is_empty());
}

#[test]
fn a_clock_that_may_be_wrong_purges_nothing_unasked() {
    let scratch = Scratch::new("clock");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &Record { keep_until: "2020-01-01".to_owned(), ..record("A") });
    let path = folder.path().join(format!("{id}.age"));
    let written = |year: u64| {
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs((year - 1970) * 31_557_600);
        std::fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    };
    for year in [2001, 2099] {
        written(year);
        let ran = purge(&folder, "", "UTC");
        assert!(ran.status == 5 && ran.stderr.contains("Is the clock right?"), "{year}: {ran:?}");
        assert_eq!(ids(&folder).len(), 1);
    }
    let args = ["records", "purge", "--folder", folder.path().to_str().unwrap()];
    let mut term = Term::start(&args, &[]);
    term.wait_text("Passphrase of your records:").send("\r");
    term.wait_text("Is the clock right?").wait_text("Type yes").send("yes\r").wait_text("is deleted");
    assert_eq!(term.exit(), 0);
    assert!(ids(&folder).is_empty());
}

/// Copies that other programs make are named wherever records are, and go with their record.
#[test]
fn copies_of_other_programs_are_named_and_go_with_their_record() {
    let scratch = Scratch::new("copies");
    let (folder, key) = scratch.folder();
    let [id, other] = ["A", "B"].map(|c| kept(&folder, &key, &record(c)));
    let of = |id: &str| folder.path().join(format!("{id}.age"));
    std::fs::create_dir(folder.path().join(".stversions")).unwrap();
    let copies = [
        format!("{id} (conflicted copy).age"),
        format!("{id}.sync-conflict-20270101-120000-ABCDEFG.age"),
        format!("{id}.age~"),
        format!("{id}.age.bak"),
        format!(".{id}.age.swp"),
        format!("{}.AGE", id.to_uppercase()),
        format!("Copy of {id}"),
        format!(".stversions/{id}~20270101-120000.age"),
    ];
    let strangers = ["key (1).age".to_owned(), "keys.age.orig".to_owned(), format!("{other}.age.bak")];
    for copy in copies.iter().chain(&strangers) {
        std::fs::copy(of(&id), folder.path().join(copy)).unwrap();
    }
    for name in ["shopping.txt", "shopping.new"] {
        std::fs::write(folder.path().join(name), "milk").unwrap();
    }
    let ran = records_verb(&folder, &["list"]);
    for copy in copies.iter().chain(&strangers) {
        assert!(ran.stderr.contains(copy.as_str()), "{copy} isn't named: {ran:?}");
    }
    assert!(!ran.stderr.contains("shopping"));
    let ran = records_verb(&folder, &["forget", &id, "--yes"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    for copy in &copies {
        assert!(ran.stderr.contains(copy.as_str()) && !folder.path().join(copy).exists(), "{copy}: {ran:?}");
    }
    assert!(strangers.iter().all(|s| folder.path().join(s).exists()) && of(&other).exists());
    let path = folder.path().to_str().unwrap();
    let ran = run_with(&["records", "forget", "--all", "--yes", "--folder", path], b"", &[]);
    assert!(ran.status == 0 && ran.stdout.contains("All 1 records"), "{ran:?}");
    assert_eq!(files(folder.path()).len(), 2, "a file of somebody else was deleted");
}

#[test]
fn where_nothing_was_ever_kept_listing_is_no_failure() {
    let scratch = Scratch::new("never");
    let folder = Folder::at(scratch.path("none"));
    for args in [["list"].as_slice(), &["purge", "--yes"], &["forget", "--all", "--yes"]] {
        let ran = records_verb(&folder, args);
        assert!(ran.status == 0 && ran.stdout.contains("There are no records"), "{ran:?}");
    }
    assert_eq!(records_verb(&folder, &["show", "abcd"]).status, 1);
    assert!(!folder.path().exists());
    let (empty, _) = scratch.folder();
    assert_eq!(records_verb(&empty, &["list"]).status, 0);
}
