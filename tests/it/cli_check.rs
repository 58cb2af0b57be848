//! `check` and `helplines` on the command line: what they print, and how they end.

use std::process::{Command, Stdio};

use crate::cli::{SMALL, TODAY, ran, run, run_with, small};

#[test]
fn check_of_the_shipped_file_finds_no_problem() {
    let (ran, scenarios) = (run(&["check"]), crate::support::SHIPPED.questionnaire.scenarios.len());
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    assert!(ran.stdout.contains(&format!("{scenarios} of {scenarios} scenarios")), "{}", ran.stdout);
}

#[test]
fn check_of_a_file_prints_its_guarantees() {
    let lines = ["--helplines", "tests/fixtures/small-helplines.yaml"];
    let ran = run(&[&["check", "tests/fixtures/small.yaml"][..], &lines].concat());
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn check_prints_every_problem_as_a_sentence() {
    let ran = run(&["check", "tests/fixtures/problems/several.yaml"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""));
    insta::assert_snapshot!(ran.stderr);
}

#[test]
fn check_of_a_scenario_that_leads_elsewhere_has_its_own_status() {
    let ran = run(&["check", "tests/fixtures/problems/check-scenario-fails.yaml"]);
    assert_eq!(ran.status, 4);
    insta::assert_snapshot!(format!("{}{}", ran.stdout, ran.stderr));
}

#[test]
fn check_reports_an_unread_question_unless_it_is_for_notes() {
    let small = include_str!("../fixtures/small.yaml");
    let (small, _) = small.split_once("\nscenarios:").unwrap();
    let (before, behind) = small.split_once("\n\nconditions:").unwrap();
    let with = |mark: &str| {
        let question = format!(
            "  - {{id: idle, section: want, {mark}choose: one, ask: a, answers: [{{id: x, text: x}}, {{id: y, text: y}}]}}"
        );
        let ran =
            run_with(&["check", "-", SMALL[2], SMALL[3]], format!("{before}\n{question}\n\nconditions:{behind}").as_bytes(), &[]);
        let told: Vec<String> = ran.stdout.lines().filter(|l| l.contains("  questions-matter")).map(str::to_owned).collect();
        (ran.status, told.join("\n"))
    };
    let (status, told) = with("");
    assert!(status == 4 && told.starts_with("FAILS  questions-matter (line ") && told.contains("`idle`"), "{status} {told}");
    let (status, told) = with("for: notes, ");
    assert!(status == 0 && told.starts_with("holds  questions-matter"), "{status} {told}");
}

#[test]
fn check_refuses_questions_that_ask_for_missing_help_lines() {
    let ran = run_with(&["check", "-", SMALL[2], SMALL[3]], include_bytes!("../../questions.yaml"), &[]);
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""), "{}", ran.stderr);
    assert!(ran.stderr.contains("no help line is for the audience `young` [unknown-audience]"), "{}", ran.stderr);
}

#[test]
fn helplines_prints_the_lines_of_a_place_with_date_and_source() {
    let says = "Beland (BB)
  In danger right now, you or someone else? In Beland, call 771.
  Emergency: call 771 (24/7)
    as of 2026-11: made up for the tests
  Beland Listens: call 0700 200 (24/7)
    For anyone.
    as of 2026-11: made up for the tests
";
    assert_eq!(small(&["helplines", "bb"], ""), ran(0, says, ""));
}

#[test]
fn a_part_shows_its_countrys_help_lines_too_emergency_first() {
    let printed = small(&["helplines", "AA-N"], "").stdout;
    let at = |word: &str| printed.find(word).unwrap_or_else(|| panic!("no {word}:\n{printed}"));
    assert!(
        printed.starts_with(
            "North Aland (AA-N), with the lines for all of Aland (AA)\n  In danger right now, you or someone else? In North Aland, call 991."
        ) && printed.contains("\n  Emergency: call 991"),
        "{printed}"
    );
    assert!(at("North Listens") < at("Safe House") && at("Aland Listens") < at("Safe House"), "{printed}");
    let country = small(&["helplines", "AA"], "").stdout;
    assert!(country.ends_with("More for one of these: North Aland (AA-N), South Aland (AA-S).\n"), "{country}");
    let shipped = run(&["helplines", "GB-ENG"]).stdout;
    let all = crate::support::SHIPPED.helplines.lines();
    for line in all.filter(|l| l.places.contains(&crate::support::SHIPPED.place("GB"))) {
        assert!(shipped.contains(&line.number), "{} is missing", line.id);
    }
}

#[test]
fn a_place_goes_by_its_id_its_name_or_what_it_is_called() {
    for (word, id) in [("england", "GB-ENG"), ("UK", "GB"), ("the united kingdom", "GB"), ("Usa", "US")] {
        let by_id = run(&["helplines", id]);
        assert_eq!(run(&["helplines", word]), by_id, "{word}");
        assert_eq!(run(&["helplines", "--place", word]), by_id, "{word}");
    }
}

#[test]
fn helplines_prints_every_place_and_every_line() {
    let out = run(&["helplines"]).stdout;
    let helplines = &crate::support::SHIPPED.helplines;
    for (_, place) in helplines.places() {
        assert!(out.contains(&format!("({})", place.id)), "{} is missing", place.id);
    }
    for line in helplines.lines() {
        assert!(out.contains(&line.number), "{} is missing", line.id);
    }
}

#[test]
fn check_warns_of_help_lines_older_than_six_months() {
    let day = |seconds| [("SOURCE_DATE_EPOCH", seconds)];
    let args = [&["check"][..], &SMALL].concat();
    // On 24 November 2026 one line of the fixture is old, on 1 August 2027 all of them are.
    let now = run_with(&args, b"", &day("1795478400"));
    assert!(now.stderr.starts_with("Warning: 1 help line is older than 6 months"), "{}", now.stderr);
    let late = run_with(&args, b"", &day("1817078400"));
    assert!(late.stderr.starts_with("Warning: 9 help lines are older than 6 months"), "{}", late.stderr);
    assert_eq!(late.status, 0);
    for wrong in ["18446744073709551615", "253402300800", "-1", "today", ""] {
        let ran = run_with(&args, b"", &day(wrong));
        assert!(ran.status == 2 && ran.stderr.contains("SOURCE_DATE_EPOCH"), "{wrong:?}: {ran:?}");
    }
}

/// The built-in help lines are nobody's to mend who checks questions of their own.
#[test]
fn old_help_lines_are_told_to_those_who_can_mend_them() {
    let warned = |args: &[&str], input: &str| {
        let ran = run_with(args, input.as_bytes(), &[("SOURCE_DATE_EPOCH", "2082758400")]);
        assert_eq!(ran.status, 0, "{}{}", ran.stdout, ran.stderr);
        ran.stderr.contains("older than 6 months")
    };
    let start = include_str!("../../examples/start.yaml");
    assert!(!warned(&["check", "-"], start));
    assert!(warned(&["check", "-", "--helplines", "helplines.yaml"], start));
    assert!(warned(&["check"], "") && warned(&["check", "questions.yaml"], ""));
}

#[test]
fn check_watches_a_file_until_it_is_stopped() {
    use std::io::{BufRead, BufReader};
    let folder = std::env::temp_dir().join(format!("fingerpost-watch-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("own.yaml");
    let start = include_str!("../../examples/start.yaml");
    std::fs::write(&file, start).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(["check", file.to_str().unwrap(), "--watch"])
        .env_clear()
        .env("SOURCE_DATE_EPOCH", TODAY)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut told = |wanted: &str| out.by_ref().map_while(Result::ok).any(|line| line.contains(wanted));
    assert!(told("12 of 12 guarantees hold"));
    // Written anew, and put in its place, as editors do either.
    std::fs::write(&file, start.replacen("says: \"It sounds", "says: \"Now it sounds", 1) + "# saved\n").unwrap();
    assert!(told("12 of 12 guarantees hold"));
    let new = folder.join("new.yaml");
    std::fs::write(&new, start.replacen("text: \"No\", clear: true", "text: \"No\"", 1)).unwrap();
    std::fs::rename(&new, &file).unwrap();
    assert!(told("4 things fail: "));
    // Gone, and there again.
    std::fs::remove_file(&file).unwrap();
    std::fs::write(&file, start).unwrap();
    assert!(told("12 of 12 guarantees hold"));
    // Not Ctrl-C's signal: whoever is started in the background by a script ignores that one.
    rustix::process::kill_process(rustix::process::Pid::from_child(&child), rustix::process::Signal::TERM).unwrap();
    let ended = child.wait().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(!ended.success());
    for args in [&["check", "--watch"][..], &["check", "-", "--watch"]] {
        let ran = run(args);
        assert!(ran.status == 2 && ran.stderr.contains("fingerpost check FILE --watch"), "{}", ran.stderr);
    }
}
