//! Slips of the hand that authors make: each is one problem, in the line that has it, with a
//! sentence that says what to do.

use crate::cli::run_with;

const START: &str = include_str!("../../examples/start.yaml");

/// What is written in place of what, and words that the message has.
const SLIPS: &[(&str, &str, &str)] = &[
    // Marks of other programs
    ("  - {id: lately,", "  – {id: lately,", "word processor"),
    ("  - {id: lately,", "  • {id: lately,", "word processor"),
    ("  - {id: lately,", "  // lately\n  - {id: lately,", "`//` doesn't begin a comment"),
    ("outcomes:", "---\noutcomes:", "delete this line"),
    // Quotes
    ("title: \"A doctor may help\"", "title: \"A doctor\" may help", "left over"),
    ("title: \"A doctor may help\"", "title: \"A \"good\" doctor\"", "left over"),
    ("title: \"A doctor may help\"", "title: \"A doctor may help\",", "comma"),
    ("title: \"A doctor may help\"", "title: 'It's a doctor'", "double quotes"),
    ("text: \"My sleep\"", "text: \"My sleep\\dreams\"", "no meaning in double quotes"),
    // Brackets
    ("{id: lately, title: \"Lately\", about: wellbeing}", "{id: lately, title: \"Lately\", about: wellbeing", "isn't closed"),
    ("when: {strain: [sleep, worry]}\n", "when: {strain: [sleep, worry}\n", "isn't closed"),
    ("when: {strain: [sleep, worry]}\n", "when: (strain: sleep)\n", "`{ }`"),
    ("{id: lately, title: \"Lately\",", "{id: lately, title: Lately #1,", "begins a comment"),
    // Depth
    ("    ask: \"Is something changing at work?\"", "     ask: \"Is something changing at work?\"", "deeper"),
    ("      - {id: goal, text: \"A goal\"", "       - {id: goal, text: \"A goal\"", "same column"),
    // Words of a condition
    ("when: {strain: [sleep, worry]}\n", "when: {or: [{strain: sleep}, {strain: worry}]}\n", "write `any: [ … ]`"),
    ("when: {strain: [sleep, worry]}\n", "when: {And: [{strain: sleep}, {wish: goal}]}\n", "write `all: [ … ]`"),
    ("when: {strain: [sleep, worry]}\n", "when: {at-least: 2}\n", "{n: 2, of:"),
    ("when: {strain: [sleep, worry]}\n", "when: [{strain: sleep}, {strain: worry}]\n", "any: [ … ]"),
    ("when: {strain: [sleep, worry]}\n", "when: low\n", "{holds: low}"),
    ("when: {strain: [sleep, worry]}\n", "when: \"strain = sleep\"\n", "{strain: sleep}"),
    ("when: {strain: [sleep, worry]}\n", "when: {hold: low}\n", "did you mean `holds`?"),
    ("when: {strain: [sleep, worry]}\n", "when: {holds: strain}\n", "write `strain: `"),
    ("when: {strain: [sleep, worry]}\n", "when: {strain = sleep}\n", "write `strain: sleep`"),
    ("when: {strain: [sleep, worry]}\n", "when: {strain:sleep}\n", "strain: "),
    ("when: {strain: [sleep, worry]}\n", "when: {strain: sleep, worry, none}\n", "[sleep, worry, none]"),
    ("when: {strain: [sleep, worry]}\n", "when: {strain: [sleep worry]}\n", "[sleep, worry]"),
    ("when: {strain: [sleep, worry]}\n", "when: {strain: not sleep}\n", "not: {strain: sleep}"),
    ("when: {strain: [sleep, worry]}\n", "when: {strain: \"My sleep\"}\n", "its id is `sleep`"),
    ("when: {strain: [sleep, worry]}\n", "when: {strain: “sleep”}\n", "curly quotes"),
    ("when: {strain: [sleep, worry]}\n", "when: {strains: sleep}\n", "did you mean `strain`?"),
    // Shapes
    ("    help: [anyone]\n    when: {strain", "    help: anyone\n    when: {strain", "`[anyone]`"),
    // Words of other tools
    (
        "    choose: many                     # several",
        "    visibleIf: x\n    choose: many                     # several",
        "asked-when",
    ),
    (
        "    choose: many                     # several",
        "    required: true\n    choose: many                     # several",
        "rather not say",
    ),
    (
        "    choose: many                     # several",
        "    score: 3\n    choose: many                     # several",
        "nothing is scored",
    ),
    // Names in a circle
    ("outcomes:", "conditions:\n  low: {any: [{holds: low}, {strain: sleep}]}\n\noutcomes:", "explained by itself"),
    (
        "outcomes:",
        "conditions:\n  low: {any: [{holds: worn}]}\n  worn: {any: [{holds: low}, {strain: sleep}]}\n\noutcomes:",
        "take one of the two names out",
    ),
];

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
        let in_line = lines.clone().any(|n| told.contains(&format!("line {n},")));
        if ran.status != 3 || !told.contains("1 problem found.") || !in_line || !told.contains(words) {
            wrong.push(format!("{slip:?} in lines {lines:?} wants {words:?} and has\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), SLIPS.len(), wrong.join("\n"));
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
    let (status, told) = check(LINES, &[], "1577836800");
    assert!(status == 0 && told.starts_with("-: a file of help lines (") && told.contains("nothing is wrong"), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    // Ten years on, each line is named, or counted.
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
