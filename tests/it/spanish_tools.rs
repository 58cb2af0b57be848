//! The tools in Spanish: problems and guarantees explained, help, and a practice file.

use std::collections::BTreeSet;

use fingerpost::content::explain;
use fingerpost::content::practice::START;

use crate::cli::run_with;
use crate::records::Scratch;
use crate::spanish::{Faults, english};

#[test]
fn a_practice_file_to_start_from_is_written_in_spanish() {
    let scratch = Scratch::new("practice-es");
    let path = scratch.path("practice.yaml");
    let ran = run_with(&["practice", "new", path.to_str().unwrap(), "--language", "es"], b"", &[]);
    assert_eq!(ran.status, 0, "{ran:?}");
    let text = std::fs::read_to_string(&path).unwrap();
    let keys = |text: &str| text.lines().filter_map(|l| Some(l.split_once(':')?.0.to_owned())).collect::<Vec<_>>();
    let keyed = |text: &str| keys(text).into_iter().filter(|k| !k.starts_with('#')).collect::<Vec<_>>();
    assert_eq!(keyed(&text), keyed(START));
    // What is a word of the format goes before the keys, which would take its beginning.
    let typed =
        ["channel: call", "what:"].into_iter().map(str::to_owned).chain(keyed(&text).into_iter().map(|key| format!("{key}:")));
    let bare = typed.fold(text.clone(), |t, typed| t.replacen(&typed, "", 1));
    assert!(english(&bare).is_empty(), "{:?}", english(&bare));
    // Whoever leaves its words as they are is told so.
    let told = run_with(&["check", path.to_str().unwrap()], b"", &[]);
    assert!(told.status == 3 && told.stdout.contains("practice, mentor, contact, training, contract"), "{told:?}");
}

/// What stands in backticks in each part of a page, and what stands outside them, without examples.
fn explained(page: &str) -> Vec<(String, BTreeSet<String>, String)> {
    let one = |part: &str| {
        let (heading, words) = part.split_once('\n').unwrap();
        let prose: String = words.split("```").step_by(2).collect();
        let ticked = prose.split('`').skip(1).step_by(2).map(|t| t.split_whitespace().collect::<Vec<_>>().join(" "));
        (heading.to_owned(), ticked.collect(), prose.split('`').step_by(2).collect())
    };
    page.split("\n## ").skip(1).map(one).collect()
}

#[test]
fn every_problem_and_guarantee_is_explained_in_spanish() {
    let ours = [explain::PAGE, explain::GUARANTEES].map(explained).concat();
    // What stands for a file is put into Spanish, as in `--help`.
    let theirs = explained(&explain::SPANISH.replace("ARCHIVO", "FILE"));
    let named =
        |all: &[(String, BTreeSet<String>, String)]| all.iter().map(|(h, t, _)| (h.clone(), t.clone())).collect::<Vec<_>>();
    // The same parts in the same order, which speak of the same keys and commands.
    assert_eq!(named(&theirs), named(&ours));
    for (heading, _, words) in &theirs {
        assert!(english(words).is_empty(), "{heading}: {:?}", english(words));
    }
    let ran = run_with(&["explain", "cut-text", "--language", "es"], b"", &[]);
    let (wrong, right) = (ran.stdout.find("\nMal:\n\n    title: Step # 1"), ran.stdout.find("\nBien:\n\n    title: \"Step # 1"));
    assert!(ran.stdout.starts_with("cut-text\n\nEn un texto sin comillas") && wrong.is_some() && wrong < right, "{ran:?}");
    assert!(!ran.stdout.contains("```"), "{ran:?}");
    let ran = run_with(&["explain", "--language", "es"], b"", &[]);
    assert!(ran.stdout.contains("cut-text: En un texto sin comillas") && ran.stdout.contains("signs-end: Quien dio"), "{ran:?}");
}

#[test]
fn help_is_in_spanish_for_every_command() {
    let commands = ["recommend", "sheet", "check", "diff", "print", "hazards", "review", "intake", "records", "explain", "graph"];
    let more = ["new", "translate", "practice", "schema", "completions", "man", "helplines"];
    let mut faults = Faults::default();
    for command in [""].iter().chain(&commands).chain(&more) {
        let args: Vec<&str> = [*command, "--help", "--language", "es"].into_iter().filter(|a| !a.is_empty()).collect();
        let ran = run_with(&args, b"", &[]);
        assert_eq!(ran.status, 0, "{ran:?}");
        assert!(!command.is_empty() || ran.stdout.lines().count() <= 24, "{}", ran.stdout);
        // Words that are typed stay as they are.
        let said = ["--place", "--help", "--by"].iter().fold(ran.stdout.clone(), |s, w| s.replace(w, ""));
        let usage = said.lines().find(|l| l.starts_with("Uso: fingerpost")).unwrap_or_else(|| panic!("{said}"));
        assert!(usage.contains("[OPCIONES]") && usage.contains(command), "{usage}");
        let said: Vec<&str> = said.lines().filter(|l| !l.starts_with("Uso")).collect();
        faults.look(command, &said.join("\n"));
    }
    faults.none();
}
