//! The passphrase of a folder: never shown, one form however it is typed, judged, changed.

use fingerpost::call::records::{Folder, FolderFault};
use rustix::process::Signal;

use crate::cli::run_with;
use crate::pty::Term;
use crate::records::{PASSPHRASE, Scratch, WORK, files, kept, records_verb};
use crate::sample_record::record;

fn args(folder: &Folder) -> Vec<String> {
    ["records", "list", "--folder", folder.path().to_str().unwrap()].map(str::to_owned).to_vec()
}

fn listing(folder: &Folder) -> Term {
    let args = args(folder);
    Term::start(&args.iter().map(String::as_str).collect::<Vec<_>>(), &[])
}

/// From the first prompt until the folder is open, in every way out, nothing that is typed is
/// shown, and the terminal is as it was afterwards.
#[test]
fn nothing_typed_is_shown_before_the_folder_is_open() {
    let scratch = Scratch::new("echo");
    let folder = Folder::at(scratch.path("records"));
    // A key that takes its time, so that letters come while it is worked out.
    let key = folder.create(PASSPHRASE, 16).unwrap();
    kept(&folder, &key, &record("K-7"));
    let mut term = listing(&folder);
    term.wait_text("Passphrase of your records:").send(PASSPHRASE).send("\rsecond thoughts\r");
    term.wait_text("K-7");
    assert_eq!(term.exit(), 0);
    term.assert_restored();
    for typed in [PASSPHRASE, "second", "thoughts"] {
        assert!(!term.raw().contains(typed), "{typed} was shown");
    }
    // Keys of several bytes are no letters of it; a slip is taken back.
    let mut term = listing(&folder);
    term.wait_text("Passphrase of your records:").send("\x1b[A\x1b[27;5;13~nonsense\x15").send("three quiet riverx\x7fs\r");
    term.wait_text("K-7");
    assert_eq!(term.exit(), 0);
}

#[test]
fn the_terminal_is_given_back_on_every_way_out_of_the_prompt() {
    let scratch = Scratch::new("prompt");
    let (folder, _) = scratch.folder();
    for (signal, status) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129), (Signal::QUIT, 131)] {
        let mut term = listing(&folder);
        term.wait_text("Passphrase of your records:").send("half a wo").signal(signal);
        assert_eq!(term.exit(), status);
        term.assert_restored();
        assert!(!term.raw().contains("half a wo"));
    }
    for (key, status) in [("\x03", 130), ("\x18", 0), ("\x04", 130)] {
        let mut term = listing(&folder);
        term.wait_text("Passphrase of your records:").send("half a wo").send(key);
        assert_eq!(term.exit(), status, "{key:?}");
        term.assert_restored();
        assert!(!term.raw().contains("half a wo"));
    }
}

/// Ctrl-Z and a window that changes its size show nothing either; what is pasted is taken as typed.
#[test]
fn a_pasted_passphrase_opens_and_is_not_shown() {
    let scratch = Scratch::new("paste");
    let (folder, key) = scratch.folder();
    kept(&folder, &key, &record("K-7"));
    let mut term = listing(&folder);
    term.wait_text("Passphrase of your records:").resize(30, 60);
    term.send("three\x1a quiet").resize(24, 80);
    term.send("\x15").send(&format!("\x1b[200~{PASSPHRASE}\x1b[201~\r"));
    term.wait_text("K-7");
    assert_eq!(term.exit(), 0);
    term.assert_restored();
    assert!(["three", "quiet", "rivers"].iter().all(|word| !term.raw().contains(word)), "{}", term.raw());
}

#[test]
fn a_letter_typed_as_one_or_as_two_opens_the_same_folder() {
    let (one, two) = ("stille Fl\u{fc}sse am Caf\u{e9}", "stille Flu\u{308}sse am Cafe\u{301}");
    for (chosen, typed) in [(one, two), (two, one)] {
        let scratch = Scratch::new("composed");
        let folder = Folder::at(scratch.path("records"));
        folder.create(chosen, WORK).unwrap();
        assert!(folder.unlock(typed).is_ok() && folder.unlock(chosen).is_ok());
        assert!(matches!(folder.unlock("stille Flusse am Cafe"), Err(FolderFault::WrongPassphrase)));
    }
    // A key that an earlier version made with the letters as they were typed.
    let scratch = Scratch::new("as-typed");
    let folder = Folder::at(scratch.path("records"));
    let key = folder.create(one, WORK).unwrap();
    std::fs::write(folder.path().join("key.age"), key.sealed(two, WORK).unwrap()).unwrap();
    assert!(folder.unlock(two).is_ok() && folder.unlock(one).is_ok());
}

#[test]
fn a_passphrase_that_is_soon_guessed_is_refused() {
    for weak in ["password", "        ", "aaaaaaaaaaaa", "1234567890", "Password123!", "qwertyuiop"] {
        let scratch = Scratch::new("weak");
        let new = scratch.path("records");
        let args = ["intake", "--keep", "--plain", "--folder", new.to_str().unwrap()];
        let ran = run_with(&args, format!("{weak}\n{weak}\n").as_bytes(), &[]);
        assert!(ran.status == 1 && ran.stderr.contains("won't do"), "{weak}: {ran:?}");
        assert!(!new.exists());
    }
}

#[test]
fn changing_the_passphrase_touches_no_record() {
    let scratch = Scratch::new("change");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &record("A"));
    let bytes = |name: String| std::fs::read(folder.path().join(name)).unwrap();
    let before = (bytes(format!("{id}.age")), bytes("keys.age".to_owned()));
    let path = folder.path().to_str().unwrap();
    let change = |input: &str| run_with(&["records", "passphrase", "--folder", path], input.as_bytes(), &[]);
    let new = "four louder lakes";
    for (input, wrong) in [
        (format!("not this one\n{new}\n{new}\n"), "doesn't open"),
        (format!("{PASSPHRASE}\npassword\npassword\n"), "won't do"),
        (format!("{PASSPHRASE}\n{new}\n{new}!\n"), "aren't the same"),
    ] {
        let ran = change(&input);
        assert!(ran.status == 1 && ran.stderr.contains(wrong), "{ran:?}");
        assert!(folder.unlock(PASSPHRASE).is_ok());
    }
    let ran = change(&format!("{PASSPHRASE}\n{new}\n{new}\n"));
    assert!(ran.status == 0 && ran.stderr.contains("is changed"), "{ran:?}");
    assert!(matches!(folder.unlock(PASSPHRASE), Err(FolderFault::WrongPassphrase)));
    let key = folder.unlock(new).unwrap();
    assert_eq!(folder.read(&key, &id).unwrap(), record("A"));
    assert_eq!(before, (bytes(format!("{id}.age")), bytes("keys.age".to_owned())));
    assert_eq!(files(folder.path()).len(), 3);
}

/// No new key is made where records wait for theirs, and two windows that begin at once end up with
/// one key.
#[test]
fn no_key_is_made_beside_records_that_have_lost_theirs() {
    let scratch = Scratch::new("lost");
    let (folder, key) = scratch.folder();
    kept(&folder, &key, &record("A"));
    let path = folder.path().join("key.age");
    let away = scratch.path("away.age");
    std::fs::rename(&path, &away).unwrap();
    let folder_name = folder.path().to_str().unwrap();
    let begin = || {
        run_with(
            &["intake", "--keep", "--plain", "--folder", folder_name],
            format!("{PASSPHRASE}\n{PASSPHRASE}\n").as_bytes(),
            &[],
        )
    };
    let ran = begin();
    assert!(ran.status == 1 && ran.stderr.contains("key.age") && ran.stderr.contains("missing"), "{ran:?}");
    assert!(records_verb(&folder, &["list"]).stderr.contains("missing"));
    // A link to nowhere, a folder, a pipe: nothing is made in its place.
    std::os::unix::fs::symlink(scratch.path("nowhere"), &path).unwrap();
    assert!(begin().stderr.contains("isn't a file"));
    assert!(!scratch.path("nowhere").exists());
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    assert!(begin().stderr.contains("isn't a file"));
    std::fs::remove_dir(&path).unwrap();
    std::fs::rename(&away, &path).unwrap();
    assert_eq!(records_verb(&folder, &["list"]).status, 0);
}

/// What stands where the key should and is none of this folder: told by every verb, left as it is,
/// and no key is made beside it.
#[test]
fn a_key_that_opens_nothing_is_told_and_left() {
    let (scratch, elsewhere) = (Scratch::new("no-key"), Scratch::new("other-key"));
    let (folder, key) = scratch.folder();
    kept(&folder, &key, &record("A"));
    let (other, _) = elsewhere.folder();
    let path = folder.path().join("key.age");
    let own = std::fs::read(&path).unwrap();
    let name = folder.path().to_str().unwrap();
    let first = format!("{PASSPHRASE}\n{PASSPHRASE}\n");
    let cut = &own[..own.len() / 2];
    let foreign = std::fs::read(other.path().join("key.age")).unwrap();
    for (what, bytes) in [("empty", &b""[..]), ("cut", cut), ("of another folder", &foreign), ("no key", b"hello\n")] {
        std::fs::write(&path, bytes).unwrap();
        let before = files(folder.path());
        for args in [&["intake", "--keep", "--plain"][..], &["records", "list"], &["records", "backup", "x.age"]] {
            let ran = run_with(&[args, &["--folder", name]].concat(), first.as_bytes(), &[]);
            assert!(ran.status == 1 && ran.stderr.contains("damaged"), "{what} {args:?}: {ran:?}");
        }
        assert_eq!((files(folder.path()), std::fs::read(&path).unwrap().as_slice()), (before, bytes), "{what}");
    }
    std::fs::remove_file(&path).unwrap();
    if std::process::Command::new("mkfifo").arg(&path).status().is_ok_and(|s| s.success()) {
        for args in [&["intake", "--keep", "--plain"][..], &["records", "list"], &["records", "passphrase"]] {
            let ran = run_with(&[args, &["--folder", name]].concat(), first.as_bytes(), &[]);
            assert!(ran.status == 1 && ran.stderr.contains("isn't a file"), "{args:?}: {ran:?}");
        }
        std::fs::remove_file(&path).unwrap();
    }
    // A keyring alone is a folder that has lost its key.
    for id in folder.ids().unwrap() {
        std::fs::remove_file(folder.path().join(format!("{id}.age"))).unwrap();
    }
    let ran = run_with(&["intake", "--keep", "--plain", "--folder", name], first.as_bytes(), &[]);
    assert!(ran.status == 1 && ran.stderr.contains("missing"), "{ran:?}");
    assert_eq!(files(folder.path()).len(), 1);
}

#[test]
fn two_first_calls_at_once_share_a_key_or_one_is_told() {
    let scratch = Scratch::new("race");
    let folder = Folder::at(scratch.path("records"));
    let [one, two] = [PASSPHRASE, PASSPHRASE].map(|p| folder.prepare(p, WORK).unwrap());
    let other = folder.prepare("another good one", WORK).unwrap();
    assert!(!folder.path().exists(), "something is on the disk before the client agreed");
    let key = folder.install(&one).unwrap();
    let id = kept(&folder, &key, &record("A"));
    let same = folder.install(&two).unwrap();
    assert_eq!(same.exposed(), key.exposed());
    assert!(matches!(folder.install(&other), Err(FolderFault::HasKey(_))));
    assert!(folder.read(&same, &id).is_ok());
}
