//! The reader, by fixtures that carry their own expectation.
//!
//! A file of `tests/fixtures/problems` is a questions file (`helplines-…`: help lines; `sheet-…`:
//! an answer sheet of the small questionnaire; `check-…`: a questions file for `fingerpost check`).
//! Its comments say which problems it has, no more and no fewer:
//!
//! - `#    ^^^^ error[code]`: at all these carets, in the nearest line above that isn't such a
//!   comment;
//! - `#< error[code]`: at the first column of that line;
//! - `# whole file: error[code]`: at the first column of the first line;
//! - `# padded to 1100000 bytes`: the test makes the file that long.

use std::collections::BTreeSet;
use std::path::PathBuf;

use fingerpost::content::document;
use fingerpost::content::document::{Code, Problem};
use fingerpost::content::helplines;
use fingerpost::content::helplines::Helplines;
use fingerpost::content::model::Questionnaire;
use fingerpost::engine::answer_sheets;

use crate::support::FIXTURE;

/// Line and column from 1, columns that are underlined (nothing where the comment doesn't say),
/// code.
type Place = (usize, usize, String);

struct Fixture {
    name: String,
    bytes: Vec<u8>,
    expected: Vec<(Place, Option<usize>)>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/problems")
}

fn fixtures() -> Vec<Fixture> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|p| fixture(p.file_stem().unwrap().to_str().unwrap(), std::fs::read(p).unwrap())).collect()
}

fn fixture(name: &str, mut bytes: Vec<u8>) -> Fixture {
    let mut expected = Vec::new();
    let mut above = 0;
    for (i, line) in String::from_utf8_lossy(&bytes).lines().enumerate() {
        let code = || line.split_once("error[").and_then(|(_, c)| c.split_once(']')).map(|(c, _)| c.to_owned());
        match (line.strip_prefix('#'), code()) {
            (Some(" padded to 1100000 bytes"), _) => {}
            (Some(comment), Some(code)) if comment.starts_with(" whole file:") => expected.push(((1, 1, code), None)),
            (Some(comment), Some(code)) if comment.starts_with('<') => expected.push(((above, 1, code), None)),
            (Some(comment), Some(code)) => {
                let carets = comment.matches('^').count();
                let column = comment.find('^').unwrap_or_else(|| panic!("{name}, line {}: no caret", i + 1)) + 2;
                expected.push(((above, column, code), Some(carets)));
            }
            _ => above = i + 1,
        }
    }
    expected.sort();
    if String::from_utf8_lossy(&bytes).contains("# padded to 1100000 bytes") {
        bytes.resize(1_100_000, b' ');
    }
    Fixture { name: name.to_owned(), bytes, expected }
}

/// The problems of a fixture, with the text that they are in.
fn problems(fixture: &Fixture) -> (Vec<Problem>, String) {
    let text = match document::utf8(&fixture.bytes) {
        Ok(text) => text,
        Err((problem, good)) => return (vec![*problem], good),
    };
    let found = if fixture.name.starts_with("helplines-") {
        Helplines::read(text).err()
    } else if fixture.name.starts_with("sheet-") {
        answer_sheets::answered(text, &FIXTURE.questionnaire, &FIXTURE.helplines).err()
    } else {
        Questionnaire::read(text).err()
    };
    (found.unwrap_or_default(), text.to_owned())
}

/// Where problems are, by the sentences that people read.
fn places(plain: &str) -> Vec<Place> {
    let number = |text: &str, before: &str| {
        let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no `{before}` in {text}"));
        rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap()
    };
    let code = |line: &str| line.rsplit_once('[').unwrap().1.split_once(']').unwrap().0.to_owned();
    let mut out: Vec<Place> = plain
        .lines()
        .filter(|l| l.contains(", line "))
        .map(|l| (number(l, ", line "), number(l, ", column "), code(l.split(". ").next().unwrap())))
        .collect();
    out.sort();
    out
}

fn expected(fixture: &Fixture) -> Vec<Place> {
    fixture.expected.iter().map(|(place, _)| place.clone()).collect()
}

#[test]
fn every_fixture_has_the_problems_that_it_says_and_no_others() {
    let mut wrong = String::new();
    for fixture in fixtures().iter().filter(|f| !f.name.starts_with("check-")) {
        let (problems, text) = problems(fixture);
        let plain = document::render_plain(&problems, "it", &text);
        if places(&plain) != expected(fixture) {
            wrong.push_str(&format!("{}.yaml wants {:?} and has\n{plain}\n", fixture.name, expected(fixture)));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_check_fixture_has_just_the_problems_it_says() {
    for fixture in fixtures().iter().filter(|f| f.name.starts_with("check-")) {
        let path = folder().join(format!("{}.yaml", fixture.name));
        let ran = crate::cli::run(&["check", "--plain", path.to_str().unwrap()]);
        assert_eq!((ran.status, places(&ran.stderr)), (4, expected(fixture)), "{}.yaml:\n{}", fixture.name, ran.stderr);
    }
}

#[test]
fn carets_stand_under_all_that_is_underlined() {
    let mut wrong = String::new();
    for fixture in fixtures().iter().filter(|f| !f.name.starts_with("check-")) {
        let (mut problems, text) = problems(fixture);
        problems.sort_by_key(|p| p.at);
        for ((place, carets), problem) in fixture.expected.iter().zip(&problems) {
            let line = text.get(problem.at.start..).unwrap_or_default().lines().next().unwrap_or_default();
            let marked = text.get(problem.at.start..problem.at.end).unwrap_or_default();
            let width = marked.chars().count().min(line.chars().count()).max(1);
            if carets.is_some_and(|c| c != width) {
                wrong.push_str(&format!("{}.yaml, {place:?}: {width} columns, `{marked}`\n", fixture.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_code_has_a_fixture() {
    let shown: BTreeSet<String> = fixtures().iter().flat_map(expected).map(|(.., code)| code).collect();
    let missing: Vec<&str> = Code::ALL.iter().map(|c| c.text()).filter(|c| !shown.contains(*c)).collect();
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
}

#[test]
fn a_fixture_is_named_after_a_code_that_it_shows() {
    for fixture in fixtures() {
        let (codes, name) = (expected(&fixture), fixture.name.as_str());
        let bare = ["helplines-", "sheet-", "check-"].iter().fold(name, |n, p| n.strip_prefix(p).unwrap_or(n));
        let shows = codes.iter().any(|(.., c)| bare.strip_prefix(c.as_str()).is_some_and(|r| r.is_empty() || r.starts_with('-')));
        let fine = bare.starts_with("fine") && codes.is_empty();
        assert!(shows || fine || bare.starts_with("several") && codes.len() > 1, "{name}");
    }
}

#[test]
fn all_problems_come_in_one_pass() {
    let several = fixture("several", std::fs::read(folder().join("several.yaml")).unwrap());
    let (problems, _) = problems(&several);
    let codes: BTreeSet<&str> = problems.iter().map(|p| p.code.text()).collect();
    assert_eq!((problems.len(), codes.len()), (6, 6), "{codes:?}");
}

#[test]
fn both_renderings_show_every_problem_of_every_fixture() {
    for fixture in fixtures() {
        let (problems, text) = problems(&fixture);
        for rendered in [document::render(&problems, "it", &text, false), document::render_plain(&problems, "it", &text)] {
            for problem in &problems {
                assert!(rendered.contains(problem.code.text()), "{}.yaml:\n{rendered}", fixture.name);
            }
        }
    }
}

#[test]
fn a_slip_is_met_with_did_you_mean() {
    let slips =
        ["unknown-field", "unknown-question", "unknown-claim", "unknown-support", "unknown-section", "sheet-unknown-answer"];
    for name in slips {
        let slip = fixture(name, std::fs::read(folder().join(format!("{name}.yaml"))).unwrap());
        let (problems, _) = problems(&slip);
        let help = problems[0].help.as_deref().unwrap_or_default();
        assert!(help.starts_with("did you mean `"), "{name}: {help}");
    }
}

#[test]
fn nonsense_gets_no_did_you_mean() {
    let text = "place: AA\nanswers:\n  gardening: good\n";
    let problems = answer_sheets::answered(text, &FIXTURE.questionnaire, &FIXTURE.helplines).unwrap_err();
    assert!(!problems[0].help.as_deref().unwrap_or_default().contains("did you mean"), "{problems:?}");
}

#[test]
fn a_reference_to_an_unreadable_item_is_no_problem_of_its_own() {
    let text = String::from_utf8(std::fs::read(folder().join("fine.yaml")).unwrap()).unwrap();
    let broken = text.replace("    ask: \"D?\"\n", "");
    let problems = Questionnaire::read(&broken).unwrap_err();
    assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), [Code::MissingField], "{problems:?}");
}

#[test]
fn no_and_yes_and_numbers_are_the_text_that_was_written() {
    let text = std::fs::read_to_string(folder().join("fine-no-is-text.yaml")).unwrap();
    let q = Questionnaire::read(&text).unwrap();
    let ids: Vec<&str> = q.questions[0].answers.iter().map(|a| a.id.as_str()).collect();
    assert_eq!(ids, ["no", "yes"]);
    let text = std::fs::read_to_string(folder().join("fine-numbers-are-text.yaml")).unwrap();
    let q = Questionnaire::read(&text).unwrap();
    let ids: Vec<&str> = q.questions[0].answers.iter().map(|a| a.id.as_str()).collect();
    assert_eq!(ids, ["0755", "1e3"]);
}

#[test]
fn json_sheets_are_read_like_yaml_ones() {
    let text = r#"{"place": "BB", "answers": {"mood": "good", "danger": ["unwell"], "aim": "declined"}}"#;
    let answered = answer_sheets::answered(text, &FIXTURE.questionnaire, &FIXTURE.helplines).unwrap();
    assert_eq!(answered.place, FIXTURE.place("BB"));
    assert_eq!(answered.not_counted, [FIXTURE.question("aim")]);
}

#[test]
fn line_ends_do_not_change_the_fingerprint_and_words_do() {
    let unix = &FIXTURE.questionnaire;
    let dos = Questionnaire::read(&crate::support::SMALL.replace('\n', "\r\n")).unwrap();
    let other = Questionnaire::read(&crate::support::SMALL.replace("My sleep", "The sleep")).unwrap();
    assert_eq!(unix.fingerprints, dos.fingerprints);
    assert_ne!(unix.fingerprints.file, other.fingerprints.file);
    assert_ne!(unix.fingerprints.words, other.fingerprints.words);
    assert_eq!(unix.fingerprints.rules, other.fingerprints.rules);
}

#[test]
fn an_outcome_that_cannot_be_read_makes_no_other_one_the_last() {
    let text = std::fs::read_to_string(folder().join("fine.yaml")).unwrap();
    for broken in [text.replace("{id: rest, title: T,", "{title: T,"), text.replace("{id: rest, title: T,", "{id: rest,")] {
        let problems = Questionnaire::read(&broken).unwrap_err();
        assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), [Code::MissingField], "{problems:?}");
    }
}

#[test]
fn a_sentence_about_syntax_does_not_say_the_place_a_second_time() {
    for name in ["syntax", "syntax-2", "syntax-3"] {
        let broken = fixture(name, std::fs::read(folder().join(format!("{name}.yaml"))).unwrap());
        let (problems, _) = problems(&broken);
        assert!(!problems[0].says.contains("line "), "{name}: {}", problems[0].says);
    }
}

#[test]
fn the_shipped_files_say_the_same_packed_and_read() {
    let (packed, read) = (Questionnaire::shipped().unwrap(), Questionnaire::read(fingerpost::content::reader::SHIPPED).unwrap());
    assert_eq!(packed.fingerprints, read.fingerprints);
    assert_eq!(format!("{packed:?}"), format!("{read:?}"));
    let (packed, read) = (Helplines::shipped().unwrap(), Helplines::read(helplines::SHIPPED).unwrap());
    assert_eq!(format!("{packed:?}"), format!("{read:?}"));
}
