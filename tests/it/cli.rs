//! The built program, started with arguments: whole outputs and exit statuses.

use std::io::Write;
use std::process::{Command, Stdio};

use fingerpost::content::model::shown_digits;

/// The day that the program takes for today in the tests: 1 January 2020, on which no help line is
/// old.
pub(crate) const TODAY: &str = "1577836800";

/// How a run of the program went.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the program with nothing in its environment and nothing on its standard input.
pub(crate) fn run(args: &[&str]) -> Ran {
    run_with(args, b"", &[])
}

/// Runs the program from the folder of the project.
pub(crate) fn run_with(args: &[&str], input: &[u8], env: &[(&str, &str)]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(args)
        .env_clear()
        .envs(std::env::vars().filter(|(name, _)| name == "LLVM_PROFILE_FILE"))
        .env("SOURCE_DATE_EPOCH", TODAY)
        .envs(env.iter().copied())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_vec());
    // Whoever doesn't read to the end closes the pipe: that is no fault here.
    let writing = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let out = child.wait_with_output().unwrap();
    writing.join().unwrap();
    Ran {
        status: out.status.code().expect("ended by a signal"),
        stdout: String::from_utf8(out.stdout).unwrap(),
        stderr: String::from_utf8(out.stderr).unwrap(),
    }
}

pub(crate) const SMALL: [&str; 4] =
    ["--questions", "tests/fixtures/small.yaml", "--helplines", "tests/fixtures/small-helplines.yaml"];

/// Runs the program on the small fixture.
pub(crate) fn small(args: &[&str], input: &str) -> Ran {
    run_with(&[args, &SMALL].concat(), input.as_bytes(), &[])
}

pub(crate) fn ran(status: i32, stdout: &str, stderr: &str) -> Ran {
    Ran { status, stdout: stdout.to_owned(), stderr: stderr.to_owned() }
}

#[test]
fn recommend_prints_an_urgent_page_and_nothing_else() {
    let sheet = "place: AA-N\nanswers: {mood: bad, danger: hurt-self}\n";
    let page = "Not the built-in questions: tests/fixtures/small.yaml. Not the built-in help
lines: tests/fixtures/small-helplines.yaml.
Ring somebody now
Thank you for saying so.

In danger right now, you or someone else? In North Aland, call 991.
Aland Listens: call 0100 200 (24/7; free)
North Listens: call 0100 300 (9 to 17)
Aland Writes: text HELLO to 0100 201 (24/7; free)

- Ring a line on this page.
- Stay with somebody.
";
    assert_eq!(small(&["recommend", "-"], sheet), ran(0, page, ""));
}

#[test]
fn recommend_prints_every_page_of_an_ordinary_result() {
    let sheet = "place: BB\nanswers: {mood: good, danger: none, change: declined, aim: [goal]}\n";
    let ran = small(&["recommend", "-"], sheet);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn recommend_as_json_is_one_object_with_a_line_feed() {
    let sheet = "place: BB\nanswers: {mood: good, danger: none, change: declined, aim: [goal]}\n";
    let ran = small(&["recommend", "--format", "json", "-"], sheet);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn recommend_tells_of_answers_that_do_not_count() {
    let ran = small(&["recommend", "-"], "answers: {mood: bad, danger: hurt-self, aim: goal}\n");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, "Note: `aim` isn't asked here, so its answer doesn't count.\n"));
}

#[test]
fn recommend_tells_of_a_sheet_made_for_other_questions() {
    let ran = small(&["recommend", "-"], "rules: \"000000000000\"\nanswers: {mood: bad, danger: hurt-self}\n");
    let note = "Note: this sheet was made for questions with other rules, so it may lead elsewhere than it did.\n";
    assert_eq!((ran.status, ran.stderr.as_str()), (0, note));
}

#[test]
fn recommend_takes_the_place_of_the_arguments_first() {
    let ran = small(&["recommend", "-", "--place", "bb"], "place: AA-N\nanswers: {mood: bad, danger: hurt-self}\n");
    assert!(ran.stdout.contains("In Beland, call 771."), "{}", ran.stdout);
}

#[test]
fn recommend_says_which_answer_a_sheet_lacks() {
    let says = "standard input, line 1, column 21: the question `danger` is asked, and has no answer in this sheet \
                [not-answered]. add a line such as `danger: declined`\n1 problem found.\n";
    let sheet = "answers: {mood: bad,aim: goal}\n";
    assert_eq!(small(&["recommend", "-"], sheet), ran(3, "", says));
}

#[test]
fn recommend_of_a_file_that_is_not_there_fails() {
    let says = "fingerpost: can't open no-such-file: there's no file or folder of that name. Check the name\n";
    assert_eq!(run(&["recommend", "no-such-file"]), ran(1, "", says));
}

#[test]
fn what_the_system_says_is_told_in_our_words() {
    let ways: [&[&str]; 5] = [
        &["check", "no-such-file"],
        &["check", "src"],
        &["new", "no-such-folder/questions.yaml"],
        &["new", "Cargo.toml"],
        &["diff", "Cargo.toml/x", "questions.yaml"],
    ];
    for way in ways {
        let ran = run(way);
        assert!(ran.status == 1 && ran.stderr.contains(". "), "{way:?} {ran:?}");
        assert!(!ran.stderr.contains("os error") && !ran.stderr.contains("directory"), "{way:?} {ran:?}");
    }
}

#[test]
fn input_that_ends_is_told_in_one_sentence() {
    let ran = small(&["--plain", "--place", "BB"], "\n1\n");
    assert!(ran.status == 5 && ran.stderr.lines().count() == 1 && ran.stderr.contains("input ended"), "{ran:?}");
}

#[test]
fn recommend_in_line_mode_breaks_no_sentence() {
    let sheet = "place: BB\nanswers: {mood: bad, danger: hurt-self}\n";
    let (plain, drawn) = (small(&["recommend", "--plain", "-"], sheet).stdout, small(&["recommend", "-"], sheet).stdout);
    assert!(!plain.contains("24/7") && plain.contains("day and night") && drawn.contains("24/7"), "{plain}");
    let words = |text: &str| {
        text.replace("day and night", "24/7").replace("- ", "").split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(words(&plain), words(&drawn));
}

#[test]
fn sheet_prints_every_question_with_its_answers() {
    let ran = small(&["sheet"], "");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn sheet_can_be_given_to_recommend_as_it_is() {
    let sheet = run(&["sheet"]);
    let ran = run_with(&["recommend", "-"], sheet.stdout.as_bytes(), &[]);
    assert_eq!(ran.status, 0, "{}\n{}", sheet.stdout, ran.stderr);
    assert!(!ran.stderr.contains("another version"), "{}", ran.stderr);
}

#[test]
fn an_interview_needs_every_help_line_its_questions_ask_for() {
    let ran = run(&["--plain", SMALL[2], SMALL[3]]);
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""), "{}", ran.stderr);
}

#[test]
fn a_place_that_is_not_there_is_wrong_usage() {
    let says =
        "fingerpost: there is no place `QQ`: `fingerpost helplines` lists the places; `world` is anywhere else\n".to_owned();
    for args in [&["helplines", "QQ"][..], &["--place", "QQ"], &["--plain", "--place", "QQ"]] {
        assert_eq!(run(args), Ran { status: 2, stdout: String::new(), stderr: says.clone() }, "{args:?}");
    }
}

#[test]
fn an_argument_that_is_not_there_is_wrong_usage() {
    let ran = run(&["--no-such-thing"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("--no-such-thing"), "{}", ran.stderr);
}

#[test]
fn help_fits_a_small_terminal() {
    let ran = run(&["--help"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    assert!(ran.stdout.lines().count() <= 24, "{}", ran.stdout);
    assert!(ran.stdout.lines().all(|l| l.chars().count() <= 80), "{}", ran.stdout);
    assert!(ran.stdout.contains("`schema`"), "{}", ran.stdout);
}

#[test]
fn help_names_every_exit_status() {
    let out = run(&["--help"]).stdout;
    for status in ["0 ", "1 ", "2 ", "3 ", "4 ", "5 ", "130 "] {
        assert!(out.split_once("Exit status: ").unwrap().1.contains(status), "{out}");
    }
}

#[test]
fn line_mode_input_that_ends_early_has_its_own_status() {
    for input in ["", "\n", "\n1\n", "\n1\n6\n"] {
        assert_eq!(small(&["--plain", "--place", "BB"], input).status, 5, "{input:?}");
    }
}

#[test]
fn line_mode_whose_input_ends_at_the_result_is_done() {
    let ran = small(&["--plain", "--place", "BB"], "\n1\n3\n");
    assert_eq!(ran.status, 0, "{}", ran.stdout);
    assert!(ran.stdout.contains("A doctor today"), "{}", ran.stdout);
}

#[test]
fn line_mode_exit_says_nothing_more_and_is_done() {
    let ran = small(&["--plain", "--place", "BB"], "\n1\nexit\n");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    assert!(ran.stdout.ends_with("Type here: "), "{}", ran.stdout);
}

#[test]
fn in_line_mode_any_question_can_reread_and_change_answers() {
    // The first question, then a look back from the second: its answer is read out, asked again and
    // changed.
    let ran = small(&["--plain", "--place", "BB"], "\n1\nreview\nno\n1\n2\n");
    let said = ran.stdout.as_str();
    let heard = said.find("1. ").and_then(|at| said[at..].find("Your answer: ").map(|i| at + i)).expect(said);
    let wrong = said[heard..].find("Type 1 to change").expect(said);
    assert!(said[heard + wrong + 10..].contains("Type 1 to change"), "a wrong line isn't told: {said}");
    assert_eq!(said.matches("You said: ").count(), 2, "{said}");
    let first = small(&["--plain", "--place", "BB"], "\nreview\n");
    assert!(first.stdout.contains("You have answered nothing yet."), "{}", first.stdout);
}

#[test]
fn without_a_terminal_it_is_line_mode() {
    let asked = small(&["--place", "BB"], "\n");
    assert_eq!(asked, small(&["--place", "BB", "--plain"], "\n"));
}

#[test]
fn no_colours_where_there_is_no_terminal() {
    let runs = [
        run(&["--help"]),
        run(&["--no-such-thing"]),
        run(&["helplines"]),
        run(&["check", "tests/fixtures/problems/several.yaml"]),
        small(&["--place", "BB"], "\n1\n3\n"),
        run_with(&["check", "tests/fixtures/problems/several.yaml"], b"", &[("TERM", "xterm-256color")]),
    ];
    for ran in runs {
        assert!(!ran.stdout.contains('\x1b') && !ran.stderr.contains('\x1b'), "{ran:?}");
    }
}

#[test]
fn nothing_is_written_anywhere() {
    let home = std::env::temp_dir().join(format!("fingerpost-test-{}", std::process::id()));
    std::fs::create_dir_all(&home).unwrap();
    let at = |more: &str| home.join(more).to_str().unwrap().to_owned();
    let (config, data) = (at("config"), at("data"));
    let env = [
        ("HOME", home.to_str().unwrap()),
        ("XDG_CONFIG_HOME", &config),
        ("XDG_DATA_HOME", &data),
        ("XDG_STATE_HOME", &data),
        ("TMPDIR", &data),
    ];
    let root = env!("CARGO_MANIFEST_DIR");
    let mut child = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(["--plain", "--place", "BB", "--questions"])
        .args([format!("{root}/tests/fixtures/small.yaml"), "--helplines".to_owned()])
        .arg(format!("{root}/tests/fixtures/small-helplines.yaml"))
        .env_clear()
        .envs(env)
        .current_dir(&home)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"\n1\n6\n1\n1\n\nwhy\nleave\n").unwrap();
    assert!(child.wait().unwrap().success());
    let left: Vec<_> = std::fs::read_dir(&home).unwrap().map(|e| e.unwrap().file_name()).collect();
    std::fs::remove_dir(&home).unwrap_or_else(|e| panic!("{left:?} was written ({e})"));
}

#[test]
fn version_names_the_questions_in_the_program() {
    let shipped = &crate::support::SHIPPED.questionnaire;
    let [rules, words, file] =
        [&shipped.fingerprints.rules, &shipped.fingerprints.words, &shipped.fingerprints.file].map(|f| shown_digits(f));
    let questions = format!("questions: rules {rules}, words {words}, whole file {file}");
    let says = format!("fingerpost {}\n{questions}\n{}\n", env!("CARGO_PKG_VERSION"), shipped.reviewed());
    for arg in ["--version", "-V"] {
        assert_eq!(run(&[arg]), ran(0, &says, ""));
    }
}

#[test]
fn completions_and_the_manual_page_know_every_command() {
    let commands = ["recommend", "sheet", "check", "diff", "explain", "graph", "new", "helplines"];
    for args in [&["completions", "bash"][..], &["completions", "zsh"], &["completions", "fish"], &["man"]] {
        let ran = run(args);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{args:?}");
        assert!(commands.iter().all(|c| ran.stdout.contains(c)), "{args:?}:\n{}", ran.stdout);
    }
}

#[test]
#[cfg(not(feature = "records"))]
fn a_build_without_records_says_that_it_keeps_none() {
    for args in [&["intake", "--keep"][..], &["records", "list"]] {
        let ran = run(args);
        assert!(ran.status == 1 && ran.stdout.is_empty() && ran.stderr.contains("can't keep records"), "{ran:?}");
    }
}

#[test]
fn an_intake_asks_for_the_place_itself_and_needs_its_words() {
    let ran = run(&["intake", "--place", "IE"]);
    assert!(ran.status == 2 && ran.stderr.contains("asks where the client is"), "{ran:?}");
    let file = "tests/fixtures/problems/fine.yaml";
    let ran = run(&["--unproved", "--questions", file, "intake", "--plain"]);
    assert!(ran.status == 3 && ran.stderr.contains("`intake:`"), "{ran:?}");
}
