//! The hazard log: each control exists, and each that is taken away is told with the hazard's name;
//! reviews hold byte for byte.

use std::collections::BTreeSet;

use fingerpost::content::document;
use fingerpost::content::model::hazard::{SCREENS, on_screen};
use fingerpost::content::model::tried::{TESTS, what_is_tried};
use fingerpost::content::model::{ControlKind, Questionnaire};
use fingerpost::content::reader::SHIPPED;
use fingerpost::content::review::missing_controls;

use crate::cli::run;

/// The text without the item of a list that has this id.
fn without(text: &str, id: &str) -> String {
    let is_item =
        |line: &str| line.starts_with("  - ") && (line.contains(&format!("{{id: {id},")) || line.ends_with(&format!("id: {id}")));
    let mut out = String::new();
    let mut skipping = false;
    for line in text.split_inclusive('\n') {
        if line.starts_with("  - ") || !line.starts_with(' ') {
            skipping = is_item(line.trim_end());
        }
        if !skipping {
            out.push_str(line);
        }
    }
    assert!(out.len() < text.len(), "{id} isn't there");
    out
}

#[test]
fn a_control_that_is_taken_away_is_told_with_its_hazard() {
    let q = Questionnaire::read(SHIPPED).unwrap();
    assert!(q.hazards.len() >= 25, "{}", q.hazards.len());
    let own: BTreeSet<&str> = q.guarantees.iter().map(|g| g.id.as_str()).collect();
    let mut tried = BTreeSet::new();
    for hazard in &q.hazards {
        assert!(!hazard.controls.is_empty(), "{}", hazard.id);
        // Of each kind the first: the others are read and looked for in the same way.
        let first = |at: usize| !hazard.controls[..at].iter().any(|c| c.kind == hazard.controls[at].kind);
        for control in (0..hazard.controls.len()).filter(|at| first(*at)).map(|at| &hazard.controls[at]) {
            let text = match control.kind {
                // What is built in can't be taken away; another name stands for a version that
                // lacks it.
                ControlKind::Guarantee if own.contains(control.names.as_str()) => without(SHIPPED, &control.names),
                ControlKind::Scenario => without(SHIPPED, &control.names),
                ControlKind::Procedure => continue,
                _ => format!("{}zzz{}", &SHIPPED[..=control.at.start], &SHIPPED[control.at.start + 1..]),
            };
            let read = Questionnaire::read(&text).unwrap();
            let of_hazard = read.hazards.iter().find(|h| h.id == hazard.id).unwrap();
            let missing = missing_controls(&read, of_hazard);
            assert!(missing.iter().any(|c| c.kind == control.kind), "{} {control:?}", hazard.id);
            tried.insert(control.kind);
        }
    }
    assert_eq!(tried.len(), 4);
}

#[test]
fn a_procedure_that_is_taken_away_is_told_by_diff() {
    let folder = std::env::temp_dir().join(format!("fingerpost-procedure-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let new = folder.join("new.yaml");
    let line = SHIPPED.lines().find(|l| l.starts_with("      - {procedure:")).unwrap();
    std::fs::write(&new, SHIPPED.replacen(&format!("{line}\n"), "", 1)).unwrap();
    let ran = run(&["diff", "questions.yaml", new.to_str().unwrap()]);
    assert!(ran.stdout.contains("h-001"), "{ran:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn check_tells_of_hazards_that_nothing_controls_any_more() {
    let folder = std::env::temp_dir().join(format!("fingerpost-lost-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("lost.yaml");
    let small = std::fs::read_to_string("tests/fixtures/three-questions.yaml").unwrap();
    let hazard = |control: &str, status: &str| {
        format!(
            "{small}\nhazards:\n  - {{id: h-001, title: \"Danger isn't noticed\", for: f, causes: [c], harm: h, severity: {{initial: \
             major, residual: minor}}, likelihood: {{initial: low, residual: very-low}}{control}, status: {status}}}\n"
        )
    };
    let told = |text: &str| {
        std::fs::write(&file, text).unwrap();
        let ran = run(&["check", file.to_str().unwrap()]);
        let line = ran.stdout.lines().find(|l| l.starts_with("HAZARD  H-001: Danger isn't noticed")).map(str::to_owned);
        (ran.status, line)
    };
    assert_eq!(told(&hazard(", controls: [{guarantee: signs-at-once}]", "closed")).1, None);
    assert_eq!(told(&hazard("", "open")).1, None);
    for (control, status) in [
        (", controls: [{guarantee: not-there}]", "open"),
        (", controls: [{scenario: not-there}]", "open"),
        (", controls: [{test: not-there}]", "open"),
        (", controls: [{screen: not-there}]", "open"),
        ("", "closed"),
    ] {
        let (exit, line) = told(&hazard(control, status));
        assert!(exit == 4 && line.is_some(), "{control} {status}: {exit}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn every_test_and_screen_that_a_hazard_may_name_exists() {
    for test in TESTS {
        let (module, name) = test.split_once("::").unwrap();
        let text = std::fs::read_to_string(format!("tests/it/{module}.rs")).unwrap();
        assert!(text.contains(&format!("#[test]\nfn {name}()")), "{test}");
    }
    let q = Questionnaire::read(SHIPPED).unwrap();
    let named: BTreeSet<&str> = q.hazards.iter().flat_map(|h| &h.controls).map(|c| c.names.as_str()).collect();
    let unused: Vec<&str> = TESTS.into_iter().filter(|t| !named.contains(t)).collect();
    assert!(unused.len() < TESTS.len() / 2, "{unused:?}");
    let mut told = SCREENS.into_iter().map(on_screen).chain(TESTS.into_iter().map(what_is_tried));
    assert!(told.all(|what| !what.is_empty() && !what.ends_with('.')));
}

#[test]
fn a_hazard_is_named_where_its_proof_fails() {
    let folder = std::env::temp_dir().join(format!("fingerpost-hazard-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("broken.yaml");
    let broken = SHIPPED.replacen("    when: {who: under-18, people:", "    when: {who: someone-else, people:", 1);
    assert_ne!(broken, SHIPPED);
    std::fs::write(&file, broken).unwrap();
    let ran = run(&["check", file.to_str().unwrap()]);
    assert_eq!(ran.status, 4, "{ran:?}");
    let told = ran.stdout.lines().find(|l| l.starts_with("HAZARD  H-008"));
    assert!(told.is_some_and(|l| l.contains("`under-18-only-young`")), "{}", ran.stdout);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_log_is_printed_as_words_and_again_as_yaml() {
    let ran = run(&["hazards"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{ran:?}");
    let (head, body) = ran.stdout.strip_prefix("---\n").and_then(|t| t.split_once("\n---\n")).unwrap();
    assert!(document::parse(head).is_ok() && head.lines().count() < 8, "{head}");
    // What is read first is a sentence.
    assert!(body.trim_start().starts_with("# ") && body.find("## H-001") < body.find("```yaml"));
    let yaml = body.split("```yaml\n").nth(1).and_then(|t| t.split_once("```\n")).unwrap().0;
    let tree = document::parse(yaml).unwrap();
    let q = Questionnaire::read(SHIPPED).unwrap();
    let text = format!("{tree:?}");
    assert!(q.hazards.iter().all(|h| text.contains(&h.number()) && ran.stdout.contains(&format!("## {}", h.number()))));
    assert!(ran.stdout.contains("No conformity with DCB0129"));
}

#[test]
fn a_review_holds_until_a_letter_of_its_part_is_changed() {
    let folder = std::env::temp_dir().join(format!("fingerpost-review-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("file.yaml");
    let path = file.to_str().unwrap();
    std::fs::write(&file, crate::support::SMALL).unwrap();
    let lines = ["--helplines", "tests/fixtures/small-helplines.yaml"];
    let checked = |what: &str| {
        let ran = run(&[&["check", path][..], &lines].concat());
        assert!(ran.stdout.contains(what), "{what}:\n{}", ran.stdout);
        ran.stdout
    };
    checked("Not reviewed by a clinician.");
    let by = [
        "review",
        path,
        "--by",
        "Dr A. Example",
        "--role",
        "psychiatrist",
        "--date",
        "2019-11-28",
        "--note",
        "With \"comments\".",
    ];
    let ran = run(&[&by[..], &["--parts", "safety,lines"], &lines].concat());
    assert_eq!(ran.status, 0, "{ran:?}");
    let ran = run(&[&by[..], &["--parts", "questions"], &lines].concat());
    assert_eq!(ran.status, 0, "{ran:?}");
    let unknown = run(&[&by[..], &["--parts", "nonsense"], &lines].concat());
    assert!(unknown.status == 2 && unknown.stderr.contains("`safety`"), "{unknown:?}");
    let text = checked("safety: reviewed by Dr A. Example, psychiatrist, 2019-11-28, and unchanged");
    assert!(text.contains("lines: reviewed by") && text.contains("questions: reviewed by"), "{text}");
    assert!(text.contains("pages: never reviewed") || text.contains("results: never reviewed"), "{text}");
    let version = run(&[&["--questions", path, "--version"][..], &lines].concat());
    assert!(version.stdout.contains("The file says: Safety questions") || version.stdout.contains("Not reviewed"), "{version:?}");
    // One letter of a safety question.
    let reviewed = std::fs::read_to_string(&file).unwrap();
    let q = Questionnaire::read(&reviewed).unwrap();
    let ask = &q.questions.iter().find(|q| q.safety).unwrap().ask;
    std::fs::write(&file, reviewed.replacen(ask.as_str(), &format!("{ask} "), 1)).unwrap();
    let text = checked("safety: its words have changed since Dr A. Example reviewed it on 2019-11-28");
    assert!(text.contains("questions: reviewed by") && text.contains("lines: reviewed by"), "{text}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_shipped_file_carries_no_review_and_says_so() {
    let q = Questionnaire::shipped().unwrap();
    assert!(q.reviews.is_empty());
    assert_eq!(q.reviewed(), "Not reviewed by a clinician.");
    assert!(run(&["--version"]).stdout.contains(q.reviewed()));
}
