//! Traces outside the program: files, sockets, lists of processes, windows, core files.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cli::run_with;
use crate::pty::Term;
use crate::records::{PASSPHRASE, Scratch, files, installed};
use crate::support::SHIPPED;

/// Runs the program under strace: the calls that open, make, move or delete names, or make sockets.
fn traced(scratch: &Scratch, args: &[&str], input: &str) -> Option<String> {
    use std::io::Write;
    if !installed("strace") {
        return None;
    }
    let log = scratch.path("trace");
    let calls = "trace=open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,\
        symlinkat,mknod,mknodat,truncate,socket,socketpair,connect,bind,sendto";
    let mut child = Command::new("strace")
        .args(["-f", "-q", "-e", calls, "-o"])
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_fingerpost"))
        .args(args)
        .env_clear()
        .env("HOME", scratch.path("home"))
        .env("TMPDIR", scratch.path("home"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // It may end before it has read all.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait().unwrap();
    let text = std::fs::read_to_string(&log).unwrap();
    if !text.contains("execve") && !text.contains("openat") {
        crate::records::skipped("strace can't trace here");
        return None;
    }
    Some(text)
}

/// The lines of a trace that write, or that make a socket other than the process's own pair.
fn writing(trace: &str) -> Vec<&str> {
    let opens = |l: &str| ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"].iter().any(|flag| l.contains(flag));
    let harmless = |l: &str| l.contains("/dev/tty") || l.contains("/dev/null") || l.contains("/proc/self/");
    let makes = [
        "creat(",
        "mkdir",
        "rename",
        "unlink",
        "link(",
        "linkat(",
        "symlink",
        "mknod",
        "truncate(",
        "socket(",
        "connect(",
        "bind(",
    ];
    let found = |l: &&str| {
        (opens(l) && !harmless(l)) || makes.iter().any(|m| l.split_once(' ').is_some_and(|(_, c)| c.trim_start().starts_with(m)))
    };
    trace.lines().filter(found).collect()
}

#[test]
fn an_interview_a_result_and_a_call_write_and_send_nothing() {
    let scratch = Scratch::new("strace");
    std::fs::create_dir(scratch.path("home")).unwrap();
    let sheet = scratch.path("sheet.yaml");
    let printed = run_with(&["sheet"], b"", &[]);
    std::fs::write(&sheet, printed.stdout).unwrap();
    let answers = "1\n".repeat(60);
    let call = crate::fake_host::contract_lines(&SHIPPED, 2).join("\n") + "\n1\nnote\nwords\n1\n1\n";
    for (args, input) in [
        (vec!["--plain"], answers.as_str()),
        (vec!["recommend", sheet.to_str().unwrap()], ""),
        (vec!["intake", "--plain", "--client", "K-7"], call.as_str()),
    ] {
        let Some(trace) = traced(&scratch, &args, input) else { return };
        assert_eq!(writing(&trace), Vec::<&str>::new(), "{args:?}");
    }
    assert_eq!(files(&scratch.path("home")), Vec::<PathBuf>::new());
    // The same eyes do see what is written.
    let folder = scratch.path("records");
    let keep = ["intake", "--keep", "--plain", "--folder", folder.to_str().unwrap()];
    let input = format!("{PASSPHRASE}\n{PASSPHRASE}\n{}\n", crate::fake_host::contract_lines(&SHIPPED, 2).join("\n"));
    let trace = traced(&scratch, &keep, &input).unwrap();
    assert!(!writing(&trace).is_empty());
}

/// Until the client has said yes to notes, nothing of a kept call is on the disk, not even a key.
#[test]
fn before_consent_nothing_is_on_the_disk() {
    let scratch = Scratch::new("consent");
    let folder = scratch.path("records");
    let args = ["intake", "--keep", "--plain", "--client", "K-7", "--folder", folder.to_str().unwrap()];
    let lines = crate::fake_host::contract_lines(&SHIPPED, 2);
    for until in 0..lines.len() {
        let typed = lines[..until].iter().map(|l| format!("{l}\n")).collect::<String>();
        let ran = run_with(&args, format!("{PASSPHRASE}\n{PASSPHRASE}\n{typed}").as_bytes(), &[]);
        assert_eq!((ran.status, folder.exists()), (5, false), "after {until} lines: {ran:?}");
    }
    let typed = lines.iter().map(|l| format!("{l}\n")).collect::<String>();
    run_with(&args, format!("{PASSPHRASE}\n{PASSPHRASE}\n{typed}").as_bytes(), &[]);
    let names: Vec<String> = files(&folder).iter().map(|f| f.extension().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(names, ["age"; 3], "a lock or a temporary file is left");
}

#[test]
fn a_clients_code_can_be_typed_and_odd_ones_are_refused() {
    let scratch = Scratch::new("code");
    let (folder, key) = scratch.folder();
    let path = folder.path().to_str().unwrap();
    let contract = crate::fake_host::contract_lines(&SHIPPED, 2).join("\n");
    let args = ["intake", "--keep", "--plain", "--client", "-", "--folder", path];
    let ran = run_with(&args, format!("  K-7  e\u{301}  \n{PASSPHRASE}\n{contract}\n").as_bytes(), &[]);
    assert_eq!(ran.status, 5, "{ran:?}");
    let entries = folder.list(&key).unwrap();
    assert_eq!(entries[0].record.as_ref().unwrap().client.as_deref(), Some("K-7 \u{e9}"));
    let long = "x".repeat(41);
    let odd = ["a\u{200b}b", "a\nb", "a\u{202e}b", "a\tb", "\u{feff}ab", "a\u{ad}b", "a\u{2028}b", "a\u{3164}b"];
    for code in odd.into_iter().chain(["a\u{fe0f}b", "ab\u{e0041}", "\u{1d173}", "a\rb", long.as_str()]) {
        let ran = run_with(&["intake", "--plain", "--client", code], b"", &[]);
        assert_eq!(ran.status, 2, "{code:?}: {ran:?}");
    }
}

/// One rule for every verb: with `--private`, the window is empty afterwards, once it has been
/// read.
#[test]
fn with_private_every_verb_leaves_an_empty_window() {
    let scratch = Scratch::new("private");
    let (folder, key) = scratch.folder();
    let id = crate::records::kept(&folder, &key, &crate::sample_record::record("K-7"));
    let sheet = scratch.path("sheet.yaml");
    std::fs::write(&sheet, run_with(&["sheet"], b"", &[]).stdout).unwrap();
    let path = folder.path().to_str().unwrap();
    let show = ["--private", "records", "show", &id, "--folder", path];
    let list = ["--private", "records", "list", "--folder", path];
    let recommend = ["--private", "recommend", sheet.to_str().unwrap()];
    for args in [show.as_slice(), &list, &recommend] {
        let mut term = Term::start_sized(args, &[], 60, 100);
        if args.contains(&"records") {
            term.wait_text("Passphrase").send(PASSPHRASE).send("\r");
        }
        term.wait_text("Press Enter, and this window is cleared").send("\r");
        assert_eq!(term.exit(), 0, "{args:?}");
        assert_eq!(term.text().trim(), "", "{args:?}");
    }
}

#[test]
fn no_verb_that_sees_answers_leaves_a_core_file() {
    let scratch = Scratch::new("core");
    let (folder, _) = scratch.folder();
    let limits = |args: &[&str]| -> String {
        let mut child = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // It waits for its input; what it may dump is set before.
        let limits = Path::new("/proc").join(child.id().to_string()).join("limits");
        let dumps = || {
            std::fs::read_to_string(&limits)
                .unwrap_or_default()
                .lines()
                .find(|l| l.contains("core file"))
                .unwrap_or_default()
                .to_owned()
        };
        let mut line = dumps();
        for _ in 0..2_000 {
            if line.split_whitespace().filter(|w| *w == "0").count() == 2 {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
            line = dumps();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        line
    };
    if !Path::new("/proc/self/limits").exists() {
        return;
    }
    let path = folder.path().to_str().unwrap();
    for args in [["recommend", "-"].as_slice(), &["records", "list", "--folder", path], &["--plain"], &["intake", "--plain"]] {
        let line = limits(args);
        assert_eq!(line.split_whitespace().filter(|w| *w == "0").count(), 2, "{args:?}: {line}");
    }
}
