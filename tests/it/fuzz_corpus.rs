//! Fuzzing on the stable toolchain: files of the kept corpus, changed at random from a seed,
//! against the promises of `fuzz_targets`. `cargo test` runs the corpus itself. To fuzz one target
//! (`.ci/run` does so for 20 seconds each):
//!
//! ```sh
//! FINGERPOST_FUZZ_SECONDS=600 cargo test --test it -- \
//!     --ignored --exact fuzz_corpus::fuzz_keys --nocapture
//! ```
//!
//! Whatever breaks a promise is written to `tests/corpus`, and stays there once it is fixed.

use std::io::Write;
use std::time::{Duration, Instant};

use crate::fuzz_targets;
use crate::support::Dice;

type Target = fn(&[u8]);

/// Pieces that random bytes seldom come to.
const PIECES: [&str; 30] = [
    "help\n",
    "exit\n",
    "back\n",
    "skip\n",
    "place\n",
    "decline\n",
    "list\n",
    "again\n",
    "why\n",
    "/help\n",
    "1 2 3\n",
    "\n\n\n",
    "\r\n",
    "9\n",
    "\u{202e}",
    "\x1b[A",
    "\u{301}\u{301}\u{301}\u{301}\u{301}",
    "declined",
    "answers:\n",
    "- {id: x, text: y}\n",
    "when: {all: [",
    "not: ",
    "at-least: {n: 2, of: ",
    "safety: true\n",
    "&a *a",
    "'",
    "\"",
    ": ",
    "#",
    "\x07\x03\x1a\u{88}",
];

fn folder(target: &str) -> String {
    format!("{}/tests/corpus/{target}", env!("CARGO_MANIFEST_DIR"))
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let mut files: Vec<_> = std::fs::read_dir(folder(target)).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "nothing is kept for {target}");
    files.into_iter().map(|f| std::fs::read(f).unwrap()).collect()
}

fn kept(target: &str, run: Target) {
    for bytes in corpus(target) {
        run(&bytes);
    }
}

fn changed(dice: &mut Dice, corpus: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = corpus[dice.below(corpus.len())].clone();
    for _ in 0..=dice.below(8) {
        let at = dice.below(bytes.len() + 1);
        let to = (at + dice.below(40)).min(bytes.len());
        match dice.below(7) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            1 => bytes.insert(at, u8::try_from(dice.below(256)).unwrap()),
            2 => drop(bytes.drain(at..to)),
            3 => {
                let again = bytes[at..to].to_vec();
                bytes.splice(at..at, again);
            }
            4 => {
                let other = &corpus[dice.below(corpus.len())];
                let from = dice.below(other.len() + 1);
                bytes.splice(at.., other[from..].iter().copied());
            }
            5 => bytes.truncate(at.max(1)),
            _ => drop(bytes.splice(at..at, PIECES[dice.below(PIECES.len())].bytes())),
        }
    }
    bytes
}

fn fuzz(target: &str, run: Target) {
    let number = |name: &str, or: u64| std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(or);
    let seconds = Duration::from_secs(number("FINGERPOST_FUZZ_SECONDS", 20));
    let mut dice = Dice::new(number("FINGERPOST_FUZZ_SEED", 1));
    let corpus = corpus(target);
    let (begun, mut runs) = (Instant::now(), 0u64);
    while begun.elapsed() < seconds {
        let bytes = changed(&mut dice, &corpus);
        runs += 1;
        if std::panic::catch_unwind(|| run(&bytes)).is_err() {
            let path = format!("{}/broken-{}", folder(target), runs);
            std::fs::write(&path, &bytes).unwrap();
            panic!("a promise breaks on {path}");
        }
    }
    let _ = writeln!(std::io::stderr(), "{target}: {runs} runs in {} s", begun.elapsed().as_secs());
}

#[test]
fn the_reader_keeps_its_promises_on_the_corpus() {
    kept("reader", fuzz_targets::reader);
}

#[test]
fn sheets_keep_their_promises_on_the_corpus() {
    kept("sheets", fuzz_targets::sheets);
}

#[test]
fn the_full_screen_keeps_its_promises_on_the_corpus() {
    kept("keys", fuzz_targets::keys);
}

#[test]
fn the_line_mode_keeps_its_promises_on_the_corpus() {
    kept("lines", fuzz_targets::lines);
}

#[test]
#[ignore = "it runs as long as it is told to"]
fn fuzz_reader() {
    fuzz("reader", fuzz_targets::reader);
}

#[test]
#[ignore = "it runs as long as it is told to"]
fn fuzz_sheets() {
    fuzz("sheets", fuzz_targets::sheets);
}

#[test]
#[ignore = "it runs as long as it is told to"]
fn fuzz_keys() {
    fuzz("keys", fuzz_targets::keys);
}

#[test]
#[ignore = "it runs as long as it is told to"]
fn fuzz_lines() {
    fuzz("lines", fuzz_targets::lines);
}
