//! A changed copy of the built-in questions is held to their promises, and what isn't a file is
//! told at once.

use fingerpost::content::model::Questionnaire;
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
    ] {
        let ran = run_with(args, b"", &[]);
        assert!(ran.status == 1 && ran.stderr.contains("not a file"), "{args:?}: {ran:?}");
    }
    std::fs::remove_file(pipe).unwrap();
    let ran = run_with(&["check", "/dev/stdin"], SHIPPED.as_bytes(), &[]);
    assert!(!ran.stderr.contains("not a file"), "{ran:?}");
}
