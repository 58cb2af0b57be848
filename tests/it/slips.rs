//! Slips of the hand that authors make: each is one problem, in the line that has it, with a
//! sentence that says what to do.

use crate::cli::run_with;
use crate::slip_list::SLIPS;

const START: &str = include_str!("../../examples/start.yaml");

#[test]
fn each_slip_is_one_problem_in_its_line_with_what_to_do() {
    let mut wrong = Vec::new();
    for (good, slip, words) in SLIPS {
        assert!(START.contains(good), "{good}");
        let text = START.replacen(good, slip, 1);
        let first = START[..START.find(good).unwrap()].matches('\n').count() + 1;
        let lines = first..=first + slip.matches('\n').count();
        let ran = run_with(&["check", "-"], text.as_bytes(), &[]);
        let told = ran.stdout + &ran.stderr;
        // The line itself, or where it is told as the second one that matters.
        let in_line = lines.clone().any(|n| told.contains(&format!("line {n},")) || told.contains(&format!("In line {n}: ")));
        if ran.status != 3 || !told.contains("1 problem found.") || !in_line || !told.contains(words) {
            wrong.push(format!("{slip:?} in lines {lines:?} wants {words:?} and has\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), SLIPS.len(), wrong.join("\n"));
}

/// What a file with some texts in place of others has to say, and the status of `check`.
fn with(changes: &[(&str, &str)]) -> (i32, String) {
    let text = changes.iter().fold(START.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    let ran = run_with(&["check", "-"], text.as_bytes(), &[]);
    (ran.status, ran.stdout + &ran.stderr)
}

const EARLY: &str = "  - {id: early, title: \"Early\", pace: soon, when: {strain: sleep}, says: \"x\", first-step: \"y\"}\n";
const GATE: &str = "  - {id: gate, title: \"G\", pace: now, at-once: true, help: [anyone], when: {safe: \"yes\", strain: none}, says: \"x\", \
                    first-step: \"y\"}\n";

#[test]
fn one_outcome_above_all_gates_is_one_problem() {
    let gates = GATE.to_owned() + &GATE.replace("id: gate", "id: other");
    let (status, told) = with(&[("outcomes:\n", &format!("outcomes:\n{EARLY}{gates}"))]);
    assert!(status == 3 && told.contains("1 problem found.") && told.contains("move it down, behind `urgent`"), "{told}");
}

#[test]
fn a_question_without_answers_is_told_and_not_its_list() {
    let list = "answer-sets:\n  how-often:\n    - {id: \"yes\", text: \"Yes\"}\n    - {id: \"no\", text: \"No\"}\nquestions:";
    let answers = "    answers:\n      - {id: \"yes\", text: \"Yes\", reason: \"Something is changing at work.\"}\n      - {id: \"no\", text: \"No\"}\n";
    let (status, told) = with(&[("questions:", list), (answers, "")]);
    assert!(status == 3 && told.contains("1 problem found.") && told.contains("the field `answers` is missing"), "{told}");
    // Where the first line is missing, the lists are read all the same.
    let named = "    answers: how-often\n";
    let (status, told) = with(&[("questions:", list), (answers, named), ("fingerpost: 1 ", "# ")]);
    assert!(status == 3 && told.contains("1 problem found.") && told.contains("the field `fingerpost`"), "{told}");
}

#[test]
fn help_lines_without_their_first_line_are_asked_about() {
    let lines = include_str!("../../examples/campus-helplines.yaml").replace("fingerpost-helplines: 1", "#");
    let ran = run_with(&["check", "-"], lines.as_bytes(), &[]);
    let told = ran.stdout + &ran.stderr;
    assert!(ran.status == 3 && told.contains("1 problem found.") && told.contains("is this a file of help lines?"), "{told}");
}

#[test]
fn an_audience_that_no_line_has_is_not_taken_for_another() {
    let lines = include_str!("../../examples/campus-helplines.yaml");
    let lines = lines.replacen("audiences:\n", "audiences:\n  night-team: The night team\n", 1);
    let read = fingerpost::content::helplines::Helplines::read(&lines).unwrap_or_else(|p| panic!("{p:?}"));
    let at = fingerpost::content::document::Span::default();
    let told = &read.unknown_audiences(&[("night-team".to_owned(), at)])[0];
    let help = told.help.as_deref().unwrap_or_default();
    assert!(help.contains("no line has it") && !help.contains("did you mean"), "{told:?}");
}

/// What is remarked on, and nothing fails.
const REMARKS: &[(&str, &str, &str)] = &[
    ("    nothing-needed: true ", "    # ", "marked `nothing-needed: true`"),
    ("ask: \"What would you like help with?\"", "ask: \"Is something changing at work?\"", "`wish` asks the same as `change`"),
    ("title: \"A mentor may help\"", "title: \"A doctor may help\"", "has the same title as `care`"),
    ("sections:\n", "  nurse: {name: n, is: i, is-not: o, steps: [s]}\nsections:\n", "points to the support `nurse`"),
    ("  - {id: wishes, title", "  - {id: more, title: \"More\", about: goals}\n  - {id: wishes, title", "nobody sees its title"),
    ("says: \"A mentor may be", "says: \"A <b>mentor</b> may be", "people see `<b>`"),
    ("says: \"A mentor may be", "says: \"A **mentor** may be", "people see `**`"),
    (
        "outcomes:",
        "conditions:\n  low: {strain: [sleep, worry]}\nextras:\n  - {id: e, as: step, when: {holds: low}, text: \"Tell.\"}\n\
         guarantees:\n  - {id: g, when: {holds: low}, pace: soon, why: \"w\"}\noutcomes:",
        "the promise `g` names `low`",
    ),
];

#[test]
fn what_may_be_meant_is_remarked_on_and_fails_nothing() {
    assert!(!with(&[]).1.contains("NOTE"));
    let long = format!("text: \"{}\"", "My sleep is bad. ".repeat(20));
    let long = [("text: \"My sleep\"", long.as_str(), "few read so much")];
    for (from, to, words) in REMARKS.iter().chain(&long) {
        let (status, told) = with(&[(from, to)]);
        assert!(status == 0 && told.matches("NOTE").count() == 1 && told.contains(words), "{words}: {told}");
    }
    // Answers that point to a support that no page shows change nothing: that fails, and the remark
    // says why.
    let today = ("    pace: soon\n    points-to: [doctor]", "    pace: today\n    points-to: [doctor]");
    let (status, told) = with(&[today, ("with a doctor's help", "with help")]);
    assert!(
        status == 4 && told.contains("`points-here` of `doctor` change nothing") && told.matches("FAILS").count() == 1,
        "{told}"
    );
    assert!(told.contains("no `is`, `is-not` or `steps` of a support"), "{told}");
    // Where the page names what it points to, all of that is done.
    assert!(!with(&[today]).1.contains("no `is`, `is-not` or `steps` of a support"));
    let (_, told) = with(&[("    nothing-needed: true ", "    # ")]);
    assert!(told.contains("none can break this"), "{told}");
}

#[test]
fn a_condition_that_no_rule_uses_fails_once() {
    let unused = "conditions:\n  low: {any: [{strain: [sleep, worry]}, {wish: goal}]}\n  worse: {holds: low}\noutcomes:";
    let (status, told) = with(&[("outcomes:", unused)]);
    assert!(status == 4 && told.matches("FAILS").count() == 1 && told.contains("no rule uses the condition `worse`"), "{told}");
}

#[test]
fn a_question_that_is_not_asked_then_is_named() {
    let (status, told) = with(&[("    ask: \"What would", "    asked-when: {change: \"yes\"}\n    ask: \"What would")]);
    assert!(status == 4 && told.contains("`wish` (line 67) isn't asked of those who give these answers to `change`"), "{told}");
    // The same of a promise.
    let asked = ("    ask: \"What would", "    asked-when: {change: \"yes\"}\n    ask: \"What would");
    let promise = "guarantees:\n  - {id: g, when: {change: \"no\", wish: goal}, asks: wish, why: w}\noutcomes:";
    let (status, told) = with(&[asked, ("outcomes:", promise)]);
    let met = told.split("FAILS  ").find(|part| part.starts_with("g-is-met")).unwrap_or_default();
    assert!(status == 4 && met.contains("`wish` (line 67) isn't asked of those who give"), "{told}");
}

#[test]
fn an_outcome_that_takes_too_much_is_explained_once() {
    let third = "  - {id: third, title: \"T\", pace: no-hurry, when: {strain: none, wish: goal}, says: \"x\", first-step: \"y\"}\n  - id: all-well\n";
    let rule = "when: {any: [{change: \"yes\"}, {wish: [decide, goal]}]}\n    says";
    let (status, told) = with(&[("  - id: all-well\n", third), (rule, "when: {change: [\"yes\", \"no\", declined]}\n    says")]);
    assert!(status == 4 && told.matches("outcomes above it take all those sheets").count() == 1, "{told}");
    assert!(told.contains("takes these sheets as well, as above"), "{told}");
}

#[test]
fn what_a_follow_up_lacks_to_end_is_named() {
    let follow_up = "  - {id: home, section: today, safety: true, asked-when: {safe: plan}, choose: one, ask: \"Is somebody there?\", \
                     answers: [{id: \"no\", text: \"No\", help: true}, {id: \"yes\", text: \"Yes\", clear: true}]}\n\n  - id: strain\n";
    let changes = [
        (
            "      - {id: \"yes\", text: \"Yes\"}",
            "      - {id: plan, text: \"A plan\", ends-after: [home]}\n      - {id: \"yes\", text: \"Yes\"}",
        ),
        ("  - id: strain\n", follow_up),
        ("when: {safe: \"yes\"}", "when: {any: [{safe: \"yes\"}, {safe: plan, home: [\"no\", declined]}]}"),
    ];
    let (status, told) = with(&changes);
    assert!(status == 4 && told.contains("takes it with {safe: plan, home: yes}"), "{told}");
    assert!(
        told.matches("as above. Mend that first.").count() == 2 && !told.contains("Ask a safety question of everybody"),
        "{told}"
    );
}

#[test]
fn what_a_command_is_given_is_looked_at_first() {
    let scratch = crate::records::Scratch::new("slips");
    let (file, night) = (scratch.path("s.yaml"), scratch.path("night.yaml"));
    std::fs::write(&file, START).unwrap();
    std::fs::write(&night, START.replacen("help: [anyone]", "help: [night-team]", 1)).unwrap();
    let (file, night) = (file.to_str().unwrap(), night.to_str().unwrap());
    let said = |args: &[&str]| {
        let ran = run_with(args, b"", &[("SOURCE_DATE_EPOCH", "1795996800")]);
        (ran.status, ran.stdout + &ran.stderr)
    };
    let review =
        |file: &str, date: &str| said(&["review", file, "--by", "A", "--role", "B", "--parts", "safety", "--date", date]);
    for (date, words) in [("20.11.2026", "`20.11.2026` isn't a date: write 2026-11-20"), ("2030-01-01", "lies ahead")] {
        let (status, told) = review(file, date);
        assert!(status == 2 && told.contains(words) && !told.contains("reviews:"), "{told}");
    }
    // A file that `check` refuses isn't written into.
    let (status, told) = review(night, "2026-11-20");
    assert!(status == 3 && told.contains("--helplines FILE"), "{told}");
    assert!(!std::fs::read_to_string(night).unwrap().contains("reviews:"));
    let (status, told) = said(&["translate", file, "Spanish"]);
    assert!(status == 2 && told.contains("such as es"), "{told}");
    let (status, told) = said(&["check", "--place", "rivertn"]);
    assert!(status == 2 && told.contains("there is no place `rivertn`"), "{told}");
    assert_eq!(said(&["translate", file, "es"]).0, 0);
    let (status, told) = said(&["check", scratch.path("words/es.yaml").to_str().unwrap()]);
    assert!(status == 2 && told.matches("--questions FILE").count() == 1 && told.lines().count() == 1, "{told}");
}

#[test]
fn options_are_named_where_they_work() {
    let said = |args: &[&str]| run_with(args, b"", &[]).stdout;
    for verb in ["recommend", "intake"] {
        let told = said(&[verb, "--help"]);
        assert!(["--words", "--unproved", "--example"].iter().all(|option| told.contains(option)), "{told}");
    }
    for (name, words) in [("gate", "at the answer that decides it"), ("follow-up", "`ends-after`"), ("unproved", "`--unproved`")]
    {
        assert!(said(&["explain", name]).contains(words), "{name}");
    }
    assert!(said(&["explain", "young"]).contains("As in: young: true"));
    assert!(said(&["explain", "pace"]).contains("stands alone"));
    let audiences = said(&["explain", "audience"]);
    assert!(audiences.contains("\n  eating: If food and eating are hard\n"), "{audiences}");
    let own = said(&["explain", "lines", "--helplines", "tests/fixtures/small-helplines.yaml"]);
    assert!(own.contains("can be named") && !own.contains("  eating: "), "{own}");
}

#[test]
fn a_file_of_another_program_is_told_as_one() {
    for (bytes, words) in [
        (b"PK\x03\x04\x14\x00word/document.xml".as_slice(), "plain text editor"),
        (b"{\\rtf1\\ansi Hello}".as_slice(), "plain text editor"),
        (b"%PDF-1.7 x".as_slice(), "plain text editor"),
        ("fingerpost: 1\n".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>().as_slice(), "UTF-8"),
    ] {
        let ran = run_with(&["check", "-"], bytes, &[]);
        let told = ran.stdout + &ran.stderr;
        assert!(ran.status == 3 && told.contains(words) && told.contains("1 problem found."), "{told}");
    }
}

#[test]
fn a_file_of_another_kind_is_told_as_that_kind() {
    let (lines, practice) = ("examples/campus-helplines.yaml", "examples/practice.yaml");
    let told = |args: &[&str]| {
        let ran = run_with(args, b"", &[]);
        (ran.status, ran.stdout + &ran.stderr)
    };
    for (args, words) in [
        (["graph", lines], "name it with `--helplines FILE`"),
        (["graph", practice], "name it with `intake --practice FILE`"),
        (["helplines", "--helplines=examples/start.yaml"], "name it with `--questions FILE`"),
    ] {
        let (status, told) = told(&args);
        assert!(status == 3 && told.contains("[other-kind]") && told.contains("1 problem found."), "{told}");
        assert!(told.contains(words) && told.contains("belongs here"), "{told}");
    }
}

#[test]
fn help_lines_are_checked_by_themselves() {
    const LINES: &str = include_str!("../../examples/campus-helplines.yaml");
    let check = |text: &str, more: &[&str], today: &str| {
        let ran = run_with(&[&["check", "-"], more].concat(), text.as_bytes(), &[("SOURCE_DATE_EPOCH", today)]);
        (ran.status, ran.stdout + &ran.stderr)
    };
    let (status, told) = check(LINES, &[], "1795996800");
    assert!(status == 0 && told.starts_with("-: a file of help lines (") && told.contains("nothing is wrong"), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    // Before the day of the lines, each lies ahead; ten years on, each is old.
    assert!(check(LINES, &[], "1577836800").1.contains("a day that lies ahead"));
    let (status, told) = check(LINES, &[], "2082758400");
    assert!(status == 0 && told.contains("Older than 6 months"), "{told}");
    let (status, told) = check(LINES, &["--format", "json"], "2082758400");
    let found: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert!(status == 0 && found["lines"] == found["old-help-lines"].as_array().unwrap().len(), "{told}");
    // A slip in it is one problem at its place, as in any file.
    let slip = LINES.replacen("audiences:", "audience:", 1);
    let (status, told) = check(&slip, &[], "1577836800");
    assert!(status == 3 && told.contains("did you mean `audiences`?") && !told.contains("`questions`"), "{told}");
}
