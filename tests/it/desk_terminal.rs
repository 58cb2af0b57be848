//! The desk in a real pseudo-terminal, with a real folder of records.

use std::collections::BTreeSet;

use fingerpost::call::records::{CallEnd, ClosingNotes, Folder, Record, RecordKey};
use fingerpost::ui::full_screen::Key;

use crate::cli::run_with;
use crate::pty::Term;
use crate::records::{PASSPHRASE, Scratch, files, kept, opened};
use crate::sample_record::record;

/// A key that a call has and the desk hasn't.
const CALL: &str = "Ctrl-N note";

/// A folder with three records of two clients, one of them past its day.
fn folder(scratch: &Scratch) -> (Folder, RecordKey, [String; 3]) {
    let (folder, key) = scratch.folder();
    let noted = |client: &str, note: &str| Record { overall: Some(note.to_owned()), ..record(client) };
    let first = kept(&folder, &key, &noted("K-7", "walks by the river"));
    let second = kept(&folder, &key, &noted("M-2", "another note"));
    let past = Record { keep_until: "2001-01-01".to_owned(), told_until: "2001-01-01".to_owned(), ..record("OLD-1") };
    let past = kept(&folder, &key, &past);
    (folder, key, [first, second, past])
}

fn start(folder: &Folder, more: &[&str]) -> Term {
    Term::start(&[&["records", "--folder", folder.path().to_str().unwrap()], more].concat(), &[("HOME", "/nonexistent")])
}

fn at_desk(folder: &Folder) -> Term {
    let term = start(folder, &[]);
    term.wait_text("Passphrase of your records:").send(&format!("{PASSPHRASE}\r")).wait_text("Type to find:");
    term
}

/// The ids of a folder's records.
fn ids(folder: &Folder) -> BTreeSet<String> {
    folder.ids().unwrap().into_iter().collect()
}

/// Every byte in a folder, by its path.
fn bytes(folder: &Folder) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    files(folder.path()).into_iter().map(|f| (f.clone(), std::fs::read(f).unwrap())).collect()
}

#[test]
fn a_record_is_found_and_read_and_nothing_of_it_stays() {
    let scratch = Scratch::new("desk-read");
    let (folder, _, _) = folder(&scratch);
    let before = bytes(&folder);
    for way_out in ["leave", "at once"] {
        let mut term = at_desk(&folder);
        term.wait_text("K-7").wait_text("PAST").send("k-7").wait("what was found", |s| !s.contents().contains("M-2"));
        term.send("\r").wait_text("Begun 24 November 2026.").send("1\r").wait_text("walks by the river");
        term.keys(&[Key::Esc]).wait_text("Read it");
        if way_out == "leave" {
            term.keys(&[Key::Esc]).wait_text("Type to find: k-7");
            term.keys(&[Key::Esc]).wait_text("M-2").keys(&[Key::Esc]).wait_text("Leave now?").send("\r");
        } else {
            term.keys(&[Key::Ctrl('x')]);
        }
        assert_eq!(term.exit(), 0);
        term.assert_restored();
        for word in ["K-7", "M-2", "river", "24 November"] {
            assert!(!term.text().contains(word), "{word} stays: {}", term.text());
        }
    }
    assert_eq!(bytes(&folder), before, "looking wrote something");
}

#[test]
fn without_an_alternate_screen_nothing_of_a_client_stays() {
    let scratch = Scratch::new("desk-bare");
    let (folder, _, _) = folder(&scratch);
    let mut term = start(&folder, &[]).without_alternate_screen();
    term.wait_text("Passphrase of your records:").send(&format!("{PASSPHRASE}\r")).wait_text("Type to find:");
    term.wait_text("K-7").keys(&[Key::Esc]).wait_text("Leave now?").send("\r");
    assert_eq!(term.exit(), 0);
    assert!(!term.text().contains("K-7"), "{}", term.text());
}

#[test]
fn a_wrong_passphrase_shows_no_client() {
    let scratch = Scratch::new("desk-wrong");
    let (folder, _, _) = folder(&scratch);
    let term = start(&folder, &[]);
    term.wait_text("Passphrase of your records:").send("not this one\r").wait_text("doesn't open them");
    assert!(!term.raw().contains("K-7"));
    term.send(&format!("{PASSPHRASE}\r")).wait_text("Type to find:");
    let mut term = start(&folder, &[]);
    for n in 1..=3 {
        let asked = |s: &vt100::Screen| s.contents().matches("Passphrase of your records:").count() == n;
        term.wait("the prompt", asked).send("not this one\r");
    }
    assert_eq!(term.exit(), 1);
    assert!(!term.raw().contains("K-7"), "{}", term.text());
}

#[test]
fn an_empty_folder_has_a_desk_and_an_unused_one_says_so() {
    let scratch = Scratch::new("desk-empty");
    let (folder, _) = scratch.folder();
    let mut term = start(&folder, &[]);
    term.wait_text("Passphrase of your records:").send(&format!("{PASSPHRASE}\r"));
    term.wait_text("There are no records here yet.").send("\r").wait_text("Start an intake with a new client");
    term.keys(&[Key::Ctrl('x')]);
    assert_eq!(term.exit(), 0);
    let unused = scratch.path("unused");
    let ran = run_with(&["records", "--folder", unused.to_str().unwrap()], b"", &[]);
    assert!(ran.status == 0 && ran.stdout.contains("There are no records in"), "{ran:?}");
    assert!(!unused.exists());
}

#[test]
fn a_damaged_record_stands_beside_the_good_ones() {
    let scratch = Scratch::new("desk-damaged");
    let (folder, _, [first, second, _]) = folder(&scratch);
    let path = folder.path().join(format!("{first}.age"));
    let mut damaged = std::fs::read(&path).unwrap();
    *damaged.last_mut().unwrap() ^= 1;
    std::fs::write(&path, &damaged).unwrap();
    let term = at_desk(&folder);
    term.wait_text("1 record can't be read.").keys(&[Key::End]).send("\r").wait_text("is damaged");
    term.wait_text("1 Delete this record").keys(&[Key::Esc]).wait_text("Type to find:");
    term.send("m-2\r").wait_text("Read it").send("1\r").wait_text("another note");
    assert_eq!(std::fs::read(&path).unwrap(), damaged);
    assert!(folder.ids().unwrap().contains(&second));
}

#[test]
fn a_client_is_forgotten_once_a_yes_is_typed() {
    let scratch = Scratch::new("desk-forget");
    let (folder, key, [first, second, past]) = folder(&scratch);
    let again = kept(&folder, &key, &record("k-7"));
    let before = bytes(&folder);
    let term = at_desk(&folder);
    term.send("k-7\r").wait_text("Delete everything of").send("6\r").wait_text("Delete these 2 records for good?");
    term.wait_text(&first).wait_text(&again).keys(&[Key::Esc]).wait_text("Read it");
    term.send("6\r").wait_text("for good?").send("no\r").wait_text("Nothing was deleted.");
    assert_eq!(bytes(&folder), before, "a deletion that was taken back took something");
    term.send("6\r").wait_text("for good?").send("yes\r").wait_text("2 records are deleted.");
    assert_eq!(ids(&folder), BTreeSet::from([second, past]));
}

#[test]
fn a_purge_names_what_goes_first() {
    let scratch = Scratch::new("desk-purge");
    let (folder, _, [first, second, past]) = folder(&scratch);
    let before = bytes(&folder);
    let term = at_desk(&folder);
    term.keys(&[Key::Ctrl('o')]).wait_text("Delete what is past its day (1)").send("2\r");
    term.wait_text("Past the last day: 1 record.").wait_text(&past).wait_text("OLD-1").keys(&[Key::Esc]);
    term.wait_text("Start an intake");
    assert_eq!(bytes(&folder), before);
    term.send("2\r").wait_text(&past).send("yes\r").wait_text("1 record is deleted.");
    assert_eq!(ids(&folder), BTreeSet::from([first, second]));
}

#[test]
fn a_record_is_kept_until_another_day() {
    let scratch = Scratch::new("desk-extend");
    let (folder, key, [first, ..]) = folder(&scratch);
    let term = at_desk(&folder);
    term.send("k-7\r").wait_text("Keep it until another day").send("5\r").wait_text("The last day, such as");
    let later = fingerpost::base::calendar::Day::after_1970(today() + 400).to_string();
    term.send(&format!("{later}\r")).wait("the new day", |s| s.contents().contains("Kept until "));
    let read = folder.read(&key, &first).unwrap();
    assert_eq!((read.keep_until.as_str(), read.told_until.as_str()), (later.as_str(), "2099-01-01"));
    assert_eq!(folder.label(&first).unwrap().as_deref(), Some(later.as_str()));
    let whole = Record { keep_until: "2099-01-01".to_owned(), ..read };
    assert_eq!(whole, Record { overall: Some("walks by the river".to_owned()), ..record("K-7") });
}

fn today() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() / 86_400
}

/// Killed between the two writes of another last day, the record is whole, and stays finished.
#[test]
fn killed_in_the_middle_of_another_day_the_record_is_whole() {
    let scratch = Scratch::new("desk-killed");
    let (folder, key, [first, second, _]) = folder(&scratch);
    for finished in [true, false] {
        let id = if finished { &first } else { &second };
        if !finished {
            let mut open = opened(&folder, &key, id);
            open.write(&key, &Record { finished: false, ..record("M-2") }).unwrap();
            open.close(&key, CallEnd::BrokenOff).unwrap();
        }
        let (mut open, read) = folder.open(&key, id).unwrap();
        let later = Record { keep_until: "2098-01-01".to_owned(), ..read };
        open.write(&key, &later).unwrap();
        // What a kill leaves: no lock, and nothing else done.
        drop(open);
        folder.settle(&key, "2030-01-01").unwrap();
        assert_eq!(folder.read(&key, id).unwrap(), later, "{finished}");
        assert!(folder.open(&key, id).is_ok());
    }
    // At the desk itself, with a yes half typed.
    let before = bytes(&folder);
    let mut term = at_desk(&folder);
    term.send("k-7\r").wait_text("Delete everything of").send("6\r").wait_text("for good?").send("ye").wait_text("> ye_");
    term.signal(rustix::process::Signal::KILL);
    term.exit();
    assert_eq!(bytes(&folder), before);
}

#[test]
fn a_call_is_begun_and_gone_on_with_in_one_sitting() {
    let scratch = Scratch::new("desk-call");
    let (folder, key, [first, ..]) = folder(&scratch);
    let before = bytes(&folder);
    let mut term = at_desk(&folder);
    term.send("k-7\r").wait_text("Go on with this call").send("2\r");
    term.wait_text(CALL);
    term.keys(&[Key::Ctrl('q')]).wait_text("Leave now?").send("\r");
    // Back where the sitting was, without a second passphrase.
    term.wait_text("Type to find: k-7").keys(&[Key::Esc]).wait_text("M-2");
    term.send("m-2\r").wait_text("Start an intake with M-2").send("3\r");
    term.wait_text(CALL);
    term.keys(&[Key::Ctrl('q')]).wait_text("Leave now?").send("\r").wait_text("Type to find: m-2");
    assert_eq!(term.raw().matches("Passphrase of your records").count(), 1);
    assert_eq!(bytes(&folder), before, "a call that nobody agreed to wrote something");
    // The quick exit of a call leaves the sitting, too.
    term.send("\r").wait_text("Go on with this call").send("2\r");
    term.wait_text(CALL);
    term.keys(&[Key::Ctrl('x')]);
    assert_eq!(term.exit(), 0);
    assert_eq!(term.text().trim(), "");
    assert_eq!(folder.read(&key, &first).unwrap().client.as_deref(), Some("K-7"));
    // A record that is open in another window is told, and the sitting goes on.
    let held = opened(&folder, &key, &first);
    let term = at_desk(&folder);
    term.send("k-7\r").wait_text("Go on with this call").send("2\r").wait_text("open in another window");
    drop(held);
}

#[test]
fn everything_of_a_client_goes_into_one_file() {
    let scratch = Scratch::new("desk-export");
    let (folder, key, [first, ..]) = folder(&scratch);
    let with = Record {
        closing: ClosingNotes { happened: Some("it went well".to_owned()), ..ClosingNotes::default() },
        ..record("K-7")
    };
    let again = kept(&folder, &key, &with);
    let (sealed, plain) = (scratch.path("page.age"), scratch.path("page.md"));
    let term = at_desk(&folder);
    term.send("k-7\r").wait_text("Write everything of K-7").send("4\r").wait_text("One encrypted file").send("1\r");
    term.wait_text("The file, such as").send(&format!("{}\r", sealed.display())).wait_text("Written:");
    term.send("4\r").wait_text("One encrypted file").send("2\r").wait_text("Really a plain file?").send("1\r");
    term.wait_text("A plain file:").send(&format!("{}\r", plain.display())).wait_text("whoever opens it can read it");
    let text = std::fs::read_to_string(&plain).unwrap();
    assert!(text.contains("walks by the river") && text.contains("it went well") && !text.contains("another note"), "{text}");
    assert!(!String::from_utf8_lossy(&std::fs::read(&sealed).unwrap()).contains("river"));
    // The encrypted one is a backup of that client alone.
    let other = Folder::at(scratch.path("other"));
    let args = ["records", "restore", sealed.to_str().unwrap(), "--folder", other.path().to_str().unwrap()];
    let ran = run_with(&args, format!("{PASSPHRASE}\n").as_bytes(), &[]);
    assert!(ran.status == 0 && ran.stdout.contains("2 added"), "{ran:?}");
    assert_eq!(ids(&other), BTreeSet::from([first, again]));
}

/// A pipe, or a terminal that shows lines only: the same sitting, line by line.
#[test]
fn in_lines_a_sitting_is_the_same() {
    let scratch = Scratch::new("desk-lines");
    let (folder, key, [first, second, past]) = folder(&scratch);
    let sit = |lines: &[&str]| {
        let args = ["records", "--folder", folder.path().to_str().unwrap()];
        let input: String = std::iter::once(PASSPHRASE).chain(lines.iter().copied()).map(|l| format!("{l}\n")).collect();
        run_with(&args, input.as_bytes(), &[])
    };
    let ran = sit(&["list", "open k-7", "leave", ""]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(ran.stdout.contains("3 records of 3 clients") && ran.stdout.contains("walks by the river"), "{}", ran.stdout);
    let ran = sit(&["purge", "yes", "forget m-2", "no", "extend k-7", "2030-01-01", "list"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(folder.read(&key, &past).is_err() && folder.read(&key, &second).is_ok());
    assert_eq!(folder.read(&key, &first).unwrap().keep_until, "2030-01-01");
    // An end of the input in the middle of a question does nothing, and has a status of its own.
    let ran = sit(&["forget m-2"]);
    assert!(ran.status == 5 && folder.read(&key, &second).is_ok(), "{ran:?}");
    // A call in the same sitting, and back.
    let ran = sit(&["resume k-7", "leave", "", "list"]);
    assert!(ran.status == 0 && ran.stdout.matches("Your records.").count() == 2, "{ran:?}");
}

#[test]
fn in_private_the_desk_clears_after_a_call_as_well() {
    let scratch = Scratch::new("desk-private");
    let (folder, ..) = folder(&scratch);
    let args = ["--private", "records", "--folder", folder.path().to_str().unwrap()];
    let mut term = Term::start(&args, &[("HOME", "/nonexistent")]);
    term.wait_text("Passphrase of your records:").send(&format!("{PASSPHRASE}\r")).wait_text("Type to find:");
    term.send("k-7\r").wait_text("Go on with this call").send("2\r");
    term.wait_text(CALL);
    term.keys(&[Key::Ctrl('q')]).wait_text("Leave now?").send("\r").wait_text("Type to find: k-7");
    term.keys(&[Key::Esc]).wait_text("M-2").keys(&[Key::Esc]).wait_text("Leave now?").send("\r");
    assert_eq!(term.exit(), 0);
    assert_eq!(term.text().trim(), "", "something is left");
    assert!(term.raw().ends_with("\x1b[2J\x1b[3J\x1b[H"), "the window wasn't cleared");
}

/// A call that goes on is compared with the client's record before it, as a new one is: not with
/// itself, nor with one that began later.
#[test]
fn a_call_that_goes_on_knows_the_record_before_it() {
    let scratch = Scratch::new("desk-before");
    let (folder, key, [first, ..]) = folder(&scratch);
    let second = Record { finished: false, began: "2026-11-25 10:00:00 UTC".to_owned(), ..record("K-7") };
    let mut open = folder.begin();
    open.write(&key, &second).unwrap();
    open.close(&key, CallEnd::BrokenOff).unwrap();
    let id = open.id().to_owned();
    drop(open);
    let sit = |lines: &str| {
        let args = ["records", "--folder", folder.path().to_str().unwrap()];
        let input = format!("{PASSPHRASE}\n{lines}\nleave\n\n");
        run_with(&args, input.as_bytes(), &[])
    };
    let known = "K-7 has an earlier record, begun 24 November 2026.";
    for line in [format!("resume {id}"), "intake k-7".to_owned()] {
        let ran = sit(&line);
        assert!(ran.status == 0 && ran.stdout.contains(known), "{line}: {ran:?}");
    }
    // A client's first record is no slip in the code where it goes on.
    let ran = sit(&format!("resume {first}"));
    assert!(ran.stdout.contains("This call goes on with a record"), "{ran:?}");
    assert!(!ran.stdout.contains("No earlier record has the code"), "{ran:?}");
    // A slip in a code is heard at once.
    let ran = sit("intake k-77\nk-77");
    assert!(ran.stdout.contains("No earlier record has the code k-77."), "{ran:?}");
    assert!(folder.read(&key, &id).is_ok());
}

/// Another window that looks into a record for a moment isn't on a call with it.
#[test]
fn a_record_that_is_only_looked_into_is_on_no_call() {
    let scratch = Scratch::new("desk-looked-into");
    let (folder, key, _) = folder(&scratch);
    let mut open = folder.begin();
    open.write(&key, &Record { finished: false, ..record("Z-9") }).unwrap();
    open.close(&key, CallEnd::BrokenOff).unwrap();
    let file = folder.path().join(format!("{}.age", open.id()));
    drop(open);
    let looks = std::fs::OpenOptions::new().read(true).write(true).open(file).unwrap();
    looks.try_lock().unwrap();
    let away = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(200));
        drop(looks);
    });
    let on_call = folder.summaries(&key).unwrap().into_iter().filter(|s| s.facts.as_ref().is_ok_and(|facts| facts.on_call));
    assert_eq!(on_call.count(), 0);
    away.join().unwrap();
}

/// A call that goes on in another window hasn't broken off.
#[test]
fn a_record_on_a_call_in_another_window_is_said_to_be() {
    let scratch = Scratch::new("desk-on-call");
    let (folder, key, _) = folder(&scratch);
    let mut open = folder.begin();
    open.write(&key, &Record { finished: false, ..record("Z-9") }).unwrap();
    let list = |verb: &[&str], lines: &str| {
        let args = [&["records"][..], verb, &["--folder", folder.path().to_str().unwrap()]].concat();
        run_with(&args, format!("{PASSPHRASE}\n{lines}").as_bytes(), &[]).stdout
    };
    let (by_verb, at_desk) = (list(&["list"], ""), list(&[], "list\n"));
    assert!(by_verb.contains("on a call now, in another window"), "{by_verb}");
    assert!(at_desk.contains("on a call now") && !at_desk.contains("broke off"), "{at_desk}");
    open.close(&key, CallEnd::BrokenOff).unwrap();
    drop(open);
    let (by_verb, at_desk) = (list(&["list"], ""), list(&[], "list\n"));
    assert!(by_verb.contains("broke off") && at_desk.contains("broke off"), "{by_verb}{at_desk}");
}
