//! The program killed in the middle of a call: nothing older than a second is lost, and nothing is
//! on the disk in clear text.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use fingerpost::call::records;
use fingerpost::call::records::{Folder, Record, RecordKey};
use fingerpost::content::model::{Escalation, QuestionIx, Reply};
use fingerpost::engine::interview::{Interview, Move, Stage};

use crate::line_mode_driver::led_line_for;
use crate::records::{PASSPHRASE, Scratch, WORK, files};
use crate::support::{Dice, SHIPPED, calm_reply, offered};

/// The program in line mode on an intake, whose answers are known.
struct Call300 {
    child: Child,
    said: Arc<(Mutex<String>, Condvar)>,
}

impl Call300 {
    fn start(folder: &Path, home: &Path, client: &str) -> Call300 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
            .args(["intake", "--keep", "--plain", "--client", client, "--folder"])
            .arg(folder)
            .env_clear()
            .env("HOME", home)
            .env("TMPDIR", home)
            .current_dir(home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = Arc::new((Mutex::new(String::new()), Condvar::new()));
        let (mut out, shared) = (child.stdout.take().unwrap(), Arc::clone(&said));
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(n @ 1..) = out.read(&mut bytes) {
                shared.0.lock().unwrap().push_str(&String::from_utf8_lossy(&bytes[..n]));
                shared.1.notify_all();
            }
        });
        Call300 { child, said }
    }

    fn type_line(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Waits until something was said so many times.
    fn heard(&self, what: &str, times: usize) {
        let held = self.said.0.lock().unwrap();
        let enough = |said: &mut String| said.matches(what).count() < times;
        let (held, late) = self.said.1.wait_timeout_while(held, Duration::from_secs(30), enough).unwrap();
        assert!(!late.timed_out(), "waited for {what} {times} times:\n{held}");
    }
}

/// Words that stand in a record and must never stand on the disk.
const PLANTED: [&str; 2] = ["planted-client", "planted note"];

/// One call, killed at some moment after some answers: what was accepted when.
fn killed(folder: &Path, home: &Path, seed: u64) -> (String, Vec<(QuestionIx, Reply, Instant)>, Instant) {
    let q = &SHIPPED.questionnaire;
    let mut dice = Dice::new(seed);
    let client = format!("{}-{seed}", PLANTED[0]);
    let mut call = Call300::start(folder, home, &client);
    call.type_line(PASSPHRASE);
    for line in crate::fake_host::contract_lines(&SHIPPED, 2) {
        call.type_line(&line);
    }
    let mut shadow = Interview::new(q);
    let mut given = Vec::new();
    let wanted = dice.below(18);
    while given.len() < wanted {
        match shadow.stage() {
            Stage::Question(ix) => {
                let question = &offered(q.question(ix), true);
                let reply = match question.id.as_str() {
                    "who" => SHIPPED.reply("who", &["adult"]).1,
                    _ => calm_reply(&mut dice, question, Escalation::Clear),
                };
                if dice.percent(20) {
                    call.type_line("note");
                    call.type_line(PLANTED[1]);
                }
                call.type_line(&led_line_for(question, reply));
                call.heard("Noted: ", given.len() + 1);
                given.push((ix, reply, Instant::now()));
                shadow.make(Move::Give(reply));
            }
            Stage::Help { .. } | Stage::Undoes { .. } => {
                call.type_line("");
                shadow.make(Move::Onward);
            }
            Stage::Review { .. } | Stage::Result(_) => break,
        }
    }
    // The moment is the test's to choose: this is no wait for anything.
    std::thread::sleep(Duration::from_millis(dice.below(1300) as u64));
    let at = Instant::now();
    call.child.kill().unwrap();
    call.child.wait().unwrap();
    (client, given, at)
}

#[test]
fn killed_at_300_moments_it_loses_no_old_data_and_leaks_nothing() {
    let scratch = Scratch::new("killed");
    let home = scratch.path("home");
    std::fs::create_dir(&home).unwrap();
    let next = AtomicUsize::new(0);
    // A folder for each worker: nobody begins eight calls in one folder at the same moment, and
    // first saves wait for each other.
    let folders: Vec<(Folder, RecordKey)> = (0..8)
        .map(|n| {
            let folder = Folder::at(scratch.path(&format!("records-{n}")));
            let key = folder.create(PASSPHRASE, WORK).unwrap();
            (folder, key)
        })
        .collect();
    let runs: Vec<_> = std::thread::scope(|scope| {
        let (home, next) = (&home, &next);
        let worker = move |path: &Path| {
            let mut runs = Vec::new();
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed >= 300 {
                    return runs;
                }
                runs.push(killed(path, home, seed as u64));
                in_the_clear(path);
            }
        };
        let workers: Vec<_> = folders.iter().map(|(folder, _)| scope.spawn(move || worker(folder.path()))).collect();
        workers.into_iter().flat_map(|w| w.join().unwrap()).collect()
    });
    assert_eq!(files(&home), Vec::<PathBuf>::new(), "something was written outside the folder");
    let q = &SHIPPED.questionnaire;
    let kept: Vec<Record> = folders
        .iter()
        .flat_map(|(folder, key)| folder.list(key).unwrap())
        .map(|e| e.record.expect("a record that isn't whole"))
        .collect();
    assert!(kept.iter().all(|r| !r.finished || r.keep_until == r.told_until));
    let noted = kept.iter().flat_map(|r| &r.notes).filter(|n| n.text == PLANTED[1]).count();
    let named = |id: &str| q.question_named(id).unwrap();
    assert!(kept.iter().flat_map(|r| &r.notes).all(|n| records::is_kept(q, named(&n.question))), "a note on right now is kept");
    assert!(noted > 50, "only {noted} planted notes were kept at all");
    let (mut old, mut young) = (0, 0);
    for (client, given, at) in &runs {
        let record = kept.iter().find(|r| r.client.as_ref() == Some(client));
        let answers = record.map(|r| records::resumed(q, r).expect("it can be gone on with").answers);
        for (ix, reply, accepted) in given {
            let found = answers.as_ref().and_then(|a| a.reply(*ix));
            if !records::is_kept(q, *ix) {
                assert_eq!(found, None, "{client}: an answer about right now was kept");
            } else if at.duration_since(*accepted) > Duration::from_secs(1) {
                old += 1;
                assert_eq!(found, Some(*reply), "{client}: an answer older than a second is lost");
            } else {
                young += 1;
                assert!(found.is_none_or(|f| f == *reply), "{client}: another answer than the one given");
            }
        }
    }
    assert!(old > 100 && young > 100, "{old} old ones, {young} young ones");
}

/// No planted word, and no answer's words, stand in any file.
fn in_the_clear(folder: &Path) {
    for file in files(folder) {
        // A file may go while it is read.
        let Ok(bytes) = std::fs::read(&file) else { continue };
        let text = String::from_utf8_lossy(&bytes);
        let words = PLANTED.iter().copied().chain(["\"answers\"", "I'm 18 or over"]);
        for word in words {
            assert!(!text.contains(word), "{word} stands in {}", file.display());
        }
    }
}
