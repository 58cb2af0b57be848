//! A changed copy of the built-in questions is held to their promises, and what isn't a file is
//! told at once.

use fingerpost::content::model::{Questionnaire, shown_digits};
use fingerpost::content::reader::SHIPPED;
use fingerpost::engine::answer_sheets::written_answers;

use crate::cli::run_with;

/// The status and both outputs of a command with a text as the questions file.
fn with_questions(command: &[&str], text: &str, name: &str, input: &str) -> (i32, String) {
    let path = std::env::temp_dir().join(format!("fingerpost-{}-{name}.yaml", std::process::id()));
    std::fs::write(&path, text).unwrap();
    let ran = run_with(&[command, &["--questions", path.to_str().unwrap()]].concat(), input.as_bytes(), &[]);
    std::fs::remove_file(path).unwrap();
    (ran.status, ran.stdout + &ran.stderr)
}

/// The id of the first guarantee of the shipped file, and the file without it.
fn without_a_guarantee() -> (String, String) {
    let q = Questionnaire::read(SHIPPED).unwrap();
    let start = SHIPPED[..q.guarantees[0].at.start].rfind("\n  - ").unwrap();
    let end = SHIPPED[..q.guarantees[1].at.start].rfind("\n  - ").unwrap();
    (q.guarantees[0].id.clone(), format!("{}{}", &SHIPPED[..start], &SHIPPED[end..]))
}

#[test]
fn a_copy_that_promises_less_is_told_what_is_missing() {
    let (id, copy) = without_a_guarantee();
    let (status, said) = with_questions(&["check"], &copy, "less", "");
    assert!(status == 4 && said.contains("MISSING") && said.contains(&id), "{status}: {said}");
    let (status, said) = with_questions(&["check", "--format", "json"], &copy, "less-json", "");
    assert!(status == 4 && said.contains("\"missing-of-the-built-in\"") && said.contains(&id), "{status}: {said}");
    let q = Questionnaire::read(&copy).unwrap();
    let sheet = format!("place: world\nanswers: {{{}}}\n", written_answers(&q, &q.scenarios[0].replies));
    let (status, said) = with_questions(&["recommend", "-"], &copy, "used", &sheet);
    assert!(status == 4 && said.contains("--unproved"), "{status}: {said}");
    let (status, said) = with_questions(&["--unproved", "recommend", "-"], &copy, "unproved", &sheet);
    assert!(status == 0 && said.contains("Not the built-in questions"), "{status}: {said}");
}

/// A weakened copy under another dress: each is told by `check`, and used by nothing without
/// `--unproved`.
#[test]
fn a_copy_that_hides_what_it_lost_is_told_as_well() {
    let q = Questionnaire::read(SHIPPED).unwrap();
    let part = |from: &str, to: &str| {
        let start = SHIPPED.find(from).unwrap();
        (start, start + SHIPPED[start..].find(to).unwrap())
    };
    let (start, end) = part("\nguarantees:", "\nscenarios:");
    let none = format!("{}{}", &SHIPPED[..start], &SHIPPED[end..]);
    // The promise stands, of another case than before.
    let (at, _) = part("  - {id: asking-about-ending-life-ends-at-once,", "\n");
    let weaker = SHIPPED[at..].replacen("{ending-life: [\"yes\", not-sure]}", "{ending-life: [\"yes\"]}", 1);
    let weaker = format!("{}{weaker}", &SHIPPED[..at]);
    // Half of the questions keep their ids, and the first about danger is another now.
    let ids: Vec<&str> = q.questions.iter().map(|x| x.id.as_str()).collect();
    let renamed = SHIPPED.replace("ending-life-again", "life-again-ending").replace("ending-life", "life-ending");
    let reordered = weaker.replacen("title: \"", "title: \"Another ", 1).replacen("language: en-GB", "language: en", 1);
    assert!(ids.contains(&"ending-life"));
    for (what, copy) in [("none", none), ("weaker", weaker), ("renamed", renamed), ("title", reordered)] {
        let told = "changed copy of the built-in questions";
        let (status, said) = with_questions(&["--plain", "--place", "IE"], &copy, what, "");
        assert!(status == 4 && said.contains("--unproved") && said.contains(told), "{what} {status}: {said}");
        // `check` compares in the same way, and proves more.
        if matches!(what, "none" | "renamed") {
            let (status, said) = with_questions(&["check"], &copy, &format!("{what}-checked"), "");
            assert!(status == 4 && said.contains(told), "{what} {status}: {said}");
        }
    }
}

/// Whatever is printed of a file that isn't proved names it, and its fingerprints.
#[test]
fn every_form_of_a_result_names_the_file_that_it_is_of() {
    let (_, copy) = without_a_guarantee();
    let q = Questionnaire::read(&copy).unwrap();
    let scenario = q.scenarios.iter().find(|s| !q.outcome(s.leads_to).at_once).unwrap();
    let sheet = format!("place: world\nanswers: {{{}}}\n", written_answers(&q, &scenario.replies));
    let prints = &q.fingerprints;
    for form in ["text", "markdown", "html", "json"] {
        let command = ["--unproved", "recommend", "-", "--format", form];
        let (status, said) = with_questions(&command, &copy, form, &sheet);
        let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(status, 0, "{said}");
        for needed in ["Not the built-in questions:", "NOT PROVED", &format!("-{form}.yaml")] {
            assert!(flat.contains(needed), "{form}, {needed}: {flat}");
        }
        for print in [&prints.rules, &prints.words, &prints.file] {
            let shown = if form == "json" { print } else { shown_digits(print) };
            assert!(flat.contains(shown), "{form}: {flat}");
        }
    }
    let (_, sheet) = with_questions(&["--unproved", "sheet"], &copy, "two\nanswers: {}", "");
    let named = sheet.lines().find(|l| l.contains("Not the built-in questions:")).unwrap();
    assert!(named.starts_with("# ") && named.contains("NOT PROVED") && named.contains("two answers"), "{sheet}");
    assert_eq!(sheet.matches("\nanswers:").count(), 1, "{sheet}");
    let (_, asked) = with_questions(&["--unproved", "--plain", "--place", "IE"], &copy, "lines", "");
    assert!(asked.contains("Not the built-in questions:") && asked.contains("NOT PROVED"), "{asked}");
}

#[test]
fn words_may_change_and_promises_stay() {
    let (status, said) = with_questions(&["check"], &SHIPPED.replacen("title: \"", "title: \"A ", 1), "words", "");
    assert!(status == 0 && !said.contains("MISSING"), "{status}: {said}");
}

#[test]
fn a_pipe_or_a_device_is_told_at_once() {
    let pipe = std::env::temp_dir().join(format!("fingerpost-pipe-{}", std::process::id()));
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let pipe = pipe.to_str().unwrap();
    for args in [
        &["check", pipe][..],
        &["check", "/dev/zero"],
        &["recommend", pipe],
        &["diff", pipe, "questions.yaml"],
        &["--helplines", pipe, "helplines"],
        &["graph", pipe],
        &["print", pipe],
        &["hazards", pipe],
        &["--words", pipe, "--plain"],
        &["--questions", pipe, "intake", "--plain"],
        &["--questions", "/dev/tty", "sheet"],
        &["check", "/dev/urandom"],
    ] {
        let ran = run_with(args, b"", &[]);
        assert!(ran.status == 1 && ran.stderr.contains("not a file"), "{args:?}: {ran:?}");
    }
    for args in [["records", "restore", pipe], ["records", "restore", "/dev/zero"], ["records", "restore", "/"]] {
        let ran = run_with(&args, b"", &[("HOME", "/nonexistent")]);
        assert!(ran.status == 1 && ran.stderr.contains("isn't a backup"), "{args:?}: {ran:?}");
    }
    std::fs::remove_file(pipe).unwrap();
    let ran = run_with(&["check", "/dev/stdin"], SHIPPED.as_bytes(), &[]);
    assert!(!ran.stderr.contains("not a file"), "{ran:?}");
}
