//! A file as two values, rules and words, and what is tied to which: records and answer sheets to
//! the rules, so that a mended typo leaves them alone.

use std::collections::BTreeMap;

use fingerpost::call::records;
use fingerpost::call::records::{Record, RecordedReply};
use fingerpost::content::document;
use fingerpost::content::document::{NodeKind, YamlNode};
use fingerpost::content::model::{AnswerSet, Questionnaire, Reply};
use fingerpost::content::reader::SHIPPED;
use fingerpost::content::review::{Inventory, Rules, Words};
use fingerpost::engine::answer_sheets::{MadeFor, answered};

use crate::cli::{Ran, run_with};
use crate::records::{PASSPHRASE, Scratch, kept};
use crate::sample_record::record;
use crate::support::{Dice, FIXTURE, SMALL, is_thorough};
use crate::word_changes::{is_words, leaf_mut, leaves};

/// Keys of items and names that lead to them: a change of one changes where texts stand as well.
const IDS: [&str; 1] = ["id"];

fn halves(tree: &YamlNode) -> (String, String) {
    let inventory = Inventory::of(tree);
    (Rules::of(&inventory).fingerprint(), Words::of(&inventory).fingerprint())
}

fn parsed(source: &str) -> YamlNode {
    document::parse(source).unwrap()
}

/// Which of the two fingerprints a text changes against another: rules, words.
fn changed(old: &str, new: &str) -> (bool, bool) {
    assert_ne!(old, new);
    let (old, new) = (halves(&parsed(old)), halves(&parsed(new)));
    (old.0 != new.0, old.1 != new.1)
}

#[test]
fn a_word_changes_the_words_alone_and_a_rule_the_rules() {
    let mut dice = Dice::new(22);
    let tree = parsed(SHIPPED);
    let before = halves(&tree);
    let mut found = Vec::new();
    leaves(&tree, "", &[], &mut found);
    let mut kinds: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, leaf) in found.iter().enumerate() {
        // Names of tables and of questions stand in a path; what remains is the kind of the field.
        let steps: Vec<&str> = leaf.path.split('.').collect();
        let kind = format!("{} {} {}", steps[0], steps.len(), steps.last().unwrap());
        kinds.entry(kind).or_default().push(at);
    }
    let mut met = (0, 0);
    for (kind, all) in &kinds {
        for _ in 0..if is_thorough() { 4 } else { 1 } {
            let leaf = &found[all[dice.below(all.len())]];
            let mut new = tree.clone();
            leaf_mut(&mut new, &leaf.steps).push('x');
            let after = halves(&new);
            let (rules, words) = (before.0 != after.0, before.1 != after.1);
            let last = leaf.path.split('.').rfind(|p| *p != "*").unwrap();
            if is_words(&leaf.path) {
                assert!(words && !rules, "{kind}: {} {rules} {words}", leaf.path);
                met.0 += 1;
            } else {
                assert!(rules && (!words || IDS.contains(&last)), "{kind}: {} {rules} {words}", leaf.path);
                met.1 += 1;
            }
        }
    }
    assert!(met.0 > 25 && met.1 > 75, "{met:?}");
}

#[test]
fn other_words_laid_over_a_file_never_change_its_rules() {
    let mut dice = Dice::new(23);
    for source in [SHIPPED, SMALL] {
        let tree = parsed(source);
        let own = Words::of(&Inventory::of(&tree));
        let rules = halves(&tree).0;
        let ids: Vec<&str> = own.texts().map(|(id, _)| id).collect();
        assert_eq!(halves(&own.laid_over(&tree)), halves(&tree));
        let texts = ["", "true", "false", "[]", "{all: [{holds: x}]}", "urgent", "- id: x", "a\nb", "\u{1f9ed}"];
        for _ in 0..40 {
            let mut other = Words::default();
            for id in &ids {
                if dice.below(3) > 0 {
                    let text = if dice.below(2) == 0 { texts[dice.below(texts.len())] } else { ids[dice.below(ids.len())] };
                    other = other.with(id, text);
                }
            }
            // What is no text of the file goes nowhere, and a rule has no text to replace.
            for foreign in ["outcomes/urgent/pace", "outcomes/urgent/when", "questions/danger/safety", "paces", "x/y", ""] {
                other = other.with(foreign, "no-hurry");
            }
            let laid = other.laid_over(&tree);
            let inventory = Inventory::of(&laid);
            assert_eq!(Rules::of(&inventory).fingerprint(), rules);
            let now = Words::of(&inventory);
            assert_eq!(now.texts().map(|(id, _)| id).collect::<Vec<_>>(), ids, "texts came or went");
            for (id, text) in now.texts() {
                assert_eq!(Some(text), other.text(id).or(own.text(id)), "{id}");
            }
        }
    }
}

#[test]
fn every_text_of_a_file_has_an_id_of_its_own() {
    let tree = parsed(SHIPPED);
    let words = Words::of(&Inventory::of(&tree));
    let mut found = Vec::new();
    leaves(&tree, "", &[], &mut found);
    let texts = found.iter().filter(|l| is_words(&l.path));
    assert_eq!(words.texts().count(), texts.count());
    for (id, text) in [
        ("title", "Which way from here?"),
        ("questions/who/ask", "Who is this about?"),
        ("answers/who/adult/text", "Me, and I'm 18 or over"),
        ("sections/right-now/title", "How things are now"),
    ] {
        assert_eq!(words.text(id), Some(text), "{id}");
    }
    for id in ["paces/now", "outcomes/urgent/first-step/if-no-ambulance", "outcomes/urgent/steps/2/if-no-line/anyone"] {
        assert!(words.text(id).is_some(), "{id}");
    }
}

#[test]
fn layout_order_and_ids_count_where_they_mean_something() {
    let edits = [
        ("a comment", ("sources:\n", "# Said nowhere.\nsources:\n"), (false, false)),
        (
            "keys in another order",
            ("{id: kept-back, when: {mood: declined}, as: note,", "{when: {mood: declined}, as: note, id: kept-back,"),
            (false, false),
        ),
        (
            "a mark that says what its absence says",
            (
                "worsens: true\n    choose: one\n    ask: \"How",
                "worsens: true\n    safety: false\n    choose: one\n    ask: \"How",
            ),
            (false, false),
        ),
        ("a list of one", ("claims: [care]}\n    limits", "claims: care}\n    limits"), (false, false)),
        ("a step more", ("steps: [\"Stay with somebody.\"]", "steps: [\"Sit down.\", \"Stay with somebody.\"]"), (false, true)),
        (
            "a hint more",
            ("ask: \"Is something changing?\"", "ask: \"Is something changing?\"\n    hint: \"Anything.\""),
            (false, true),
        ),
        ("the language", ("language: en-GB", "language: de"), (false, true)),
        (
            "answers in another order",
            (
                "      - {id: \"no\", text: \"No\", clear: true}\n      - {id: \"yes\", text: \"Yes\"}\n",
                "      - {id: \"yes\", text: \"Yes\"}\n      - {id: \"no\", text: \"No\", clear: true}\n",
            ),
            (true, false),
        ),
        ("a mark", ("audience: abuse", "audience: anyone"), (true, false)),
        ("a number in a condition", ("heavy: {at-least: {n: 2", "heavy: {at-least: {n: 3"), (true, false)),
        ("a purpose", ("ask: \"How is it going?\"", "for: record\n    ask: \"How is it going?\""), (true, false)),
        ("an id", ("{id: rest, when", "{id: rest-well, when"), (true, true)),
        ("a table's id", ("  heavy: {at-least", "  heavier: {at-least"), (true, false)),
    ];
    for (what, (was, is), wanted) in edits {
        assert!(SMALL.contains(was), "{what}");
        assert_eq!(changed(SMALL, &SMALL.replacen(was, is, 1)), wanted, "{what}");
    }
    let review = format!("{SMALL}\nreviews:\n  - {{by: N, role: R, date: 2026-01-01, parts: {{}}}}\n");
    assert_eq!(changed(SMALL, &review), (false, false), "a review is about the rest of the file");
}

/// A rule of the small fixture that no guarantee reads, and another in its place.
const RULE: &str = "{id: rest, when: {days: sleep}";
const OTHER_RULE: &str = "{id: rest, when: {days: food}";

/// The small fixture with a text in place of another.
fn edited(was: &str, is: &str) -> Questionnaire {
    assert!(SMALL.contains(was), "{was}");
    Questionnaire::read(&SMALL.replacen(was, is, 1)).unwrap()
}

fn mended() -> Questionnaire {
    edited("My sleep", "My sleeping")
}

fn other_rules() -> Questionnaire {
    edited(RULE, OTHER_RULE)
}

#[test]
fn a_sheet_is_tied_to_the_rules_alone() {
    let (lines, prints) = (&FIXTURE.helplines, &FIXTURE.questionnaire.fingerprints);
    let answers = "answers: {mood: good, danger: none, change: declined, aim: [goal]}";
    let made_for = |tie: &str, now: &Questionnaire| answered(&format!("{tie}{answers}"), now, lines).unwrap().made_for;
    let with_rules = format!("rules: \"{}\"\n", prints.rules);
    let both = format!("rules: \"{}\"\nquestionnaire: \"{}\"\n", prints.rules, prints.file);
    let shown = format!("rules: \"{}\"\n", &prints.rules[..12]);
    for tie in [&with_rules, &both, &shown] {
        assert_eq!(made_for(tie, &FIXTURE.questionnaire), MadeFor::TheseRules, "{tie}");
        assert_eq!(made_for(tie, &mended()), MadeFor::TheseRules, "{tie}");
        assert_eq!(made_for(tie, &other_rules()), MadeFor::OtherRules, "{tie}");
    }
    // Too few digits name nothing; a file's fingerprint is none of rules.
    for wrong in [&prints.rules[..11], prints.file.as_str(), "0"] {
        assert_eq!(made_for(&format!("rules: \"{wrong}\"\n"), &FIXTURE.questionnaire), MadeFor::OtherRules, "{wrong}");
    }
    // Sheets of an earlier version name the file.
    let old = format!("questionnaire: \"{}\"\n", prints.file);
    assert_eq!(made_for(&old, &FIXTURE.questionnaire), MadeFor::TheseRules);
    assert_eq!(made_for(&old, &mended()), MadeFor::AnotherFile);
    assert_eq!(made_for("", &other_rules()), MadeFor::TheseRules);
}

/// The verb run on the small fixture, as it is or edited.
fn on_small(args: &[&str], source: &str, input: &str) -> Ran {
    let scratch = Scratch::new("identity");
    let file = scratch.path("small.yaml");
    std::fs::write(&file, source).unwrap();
    let files = ["--questions", file.to_str().unwrap(), "--helplines", "tests/fixtures/small-helplines.yaml"];
    run_with(&[args, &files].concat(), input.as_bytes(), &[])
}

#[test]
fn a_printed_sheet_is_taken_silently_after_a_mended_typo() {
    let sheet = on_small(&["sheet"], SMALL, "").stdout.replace("mood: declined", "mood: good");
    let typo = SMALL.replacen("My sleep", "My sleeping", 1);
    let rule = SMALL.replacen(RULE, OTHER_RULE, 1);
    let says = |source: &str| on_small(&["recommend", "-", "--format", "json"], source, &sheet).stderr;
    let counted = says(SMALL);
    assert!(!counted.contains("was made for"), "{counted}");
    assert_eq!(says(&typo), counted);
    assert!(says(&rule).contains("was made for questions with other rules"), "{}", says(&rule));
    let old = sheet.lines().map(|l| {
        if l.starts_with("rules:") {
            format!("questionnaire: {}\n", FIXTURE.questionnaire.fingerprints.file)
        } else {
            format!("{l}\n")
        }
    });
    let old: String = old.collect();
    let ran = on_small(&["recommend", "-"], &typo, &old);
    assert!(ran.status == 0 && ran.stderr.contains("another version of the questions file"), "{ran:?}");
}

/// A record of a call with the small fixture, in which `change` was answered with yes.
fn small_record() -> Record {
    let q = &FIXTURE.questionnaire;
    let change = FIXTURE.question("change");
    let yes = q.question(change).answer_named("yes").unwrap();
    let reply = RecordedReply::of(q, change, Reply::Chosen(AnswerSet::EMPTY.with(yes))).unwrap();
    Record {
        questionnaire: q.fingerprints.file.clone(),
        rules: Some(q.fingerprints.rules.clone()),
        answers: vec![reply],
        ..record("A")
    }
}

#[test]
fn a_record_is_tied_to_the_rules_alone() {
    let (new, q) = (small_record(), &FIXTURE.questionnaire);
    let old = Record { rules: None, ..new.clone() };
    for record in [&new, &old] {
        let resumed = records::resumed(q, record).unwrap();
        assert!(resumed.asked_again.is_empty() && resumed.answers.reply(FIXTURE.question("change")).is_some());
        assert_eq!(records::resumed(&other_rules(), record), None);
    }
    // A typo elsewhere changes nothing; a record that names the file alone can't tell what it was.
    assert_eq!(records::resumed(&mended(), &new), records::resumed(q, &new));
    assert_eq!(records::resumed(&mended(), &old), None);
    // Same rules in another file: the file's fingerprint is nobody's business.
    assert!(records::resumed(q, &Record { questionnaire: "x".to_owned(), ..new.clone() }).is_some());
    assert_eq!(records::resumed(q, &Record { rules: Some(q.fingerprints.rules[..12].to_owned()), ..new }), None);
}

#[test]
fn an_answer_whose_words_changed_is_asked_again() {
    let turned = [
        ("ask: \"Is something changing?\"", "ask: \"Is everything as it was?\""),
        (
            "{id: \"yes\", text: \"Yes\", reason: \"Something is changing.\"",
            "{id: \"yes\", text: \"Not at all\", reason: \"Something is changing.\"",
        ),
    ];
    for (was, is) in turned {
        let now = edited(was, is);
        let resumed = records::resumed(&now, &small_record()).unwrap();
        let change = now.question_named("change").unwrap();
        assert_eq!((resumed.asked_again.as_slice(), resumed.answers.reply(change)), (&[change][..], None), "{is}");
    }
}

#[test]
fn a_kept_record_goes_on_after_a_mended_typo() {
    let scratch = Scratch::new("mended");
    let (folder, key) = scratch.folder();
    let id = kept(&folder, &key, &small_record());
    let args = ["records", "resume", &id, "--plain", "--folder", folder.path().to_str().unwrap()];
    let resume = |was: &str, is: &str| {
        assert!(SMALL.contains(was), "{was}");
        on_small(&args, &SMALL.replacen(was, is, 1), &format!("{PASSPHRASE}\n"))
    };
    // The input ends at the contract: it went on.
    let ran = resume("My sleep", "My sleeping");
    assert!(ran.status == 5 && !ran.stderr.contains("other questions"), "{ran:?}");
    let ran = resume("Is something changing?", "Is anything changing?");
    assert!(
        ran.status == 5 && ran.stdout.contains("Asked again, since their words have changed: “Is anything changing?”"),
        "{ran:?}"
    );
    let ran = resume(RULE, OTHER_RULE);
    let [was, is] = [&FIXTURE.questionnaire, &other_rules()].map(|q| q.fingerprints.rules[..12].to_owned());
    let says = format!("other questions: their rules were others (fingerprint {was}, now {is})");
    assert!(ran.status == 3 && ran.stderr.contains(&says), "{ran:?}");
    let shown = crate::records::records_verb(&folder, &["show", &id]).stdout;
    assert!(shown.contains(&was) && shown.contains("whole file"), "{shown}");
    // As an earlier version of the program wrote it.
    let id = kept(&folder, &key, &Record { rules: None, ..small_record() });
    let args = ["records", "resume", &id, "--plain", "--folder", folder.path().to_str().unwrap()];
    assert_eq!(on_small(&args, SMALL, &format!("{PASSPHRASE}\n")).status, 5);
    let ran = on_small(&args, &SMALL.replacen("My sleep", "My sleeping", 1), &format!("{PASSPHRASE}\n"));
    assert!(ran.status == 3 && ran.stderr.contains("it doesn't say which rules that had"), "{ran:?}");
}

#[test]
fn every_output_for_programs_has_all_three() {
    let q = &FIXTURE.questionnaire;
    let [file, rules, words] = [&q.fingerprints.file, &q.fingerprints.rules, &q.fingerprints.words];
    let all = |json: &serde_json::Value| json["questionnaire"] == **file && json["rules"] == **rules && json["words"] == **words;
    let json = |ran: Ran| serde_json::from_str::<serde_json::Value>(&ran.stdout).unwrap();
    let sheet = "answers: {mood: good, danger: none, change: declined, aim: [goal]}\n";
    assert!(all(&json(on_small(&["recommend", "--format", "json", "-"], SMALL, sheet))));
    let args = ["check", "--format", "json", "tests/fixtures/small.yaml", "--helplines", "tests/fixtures/small-helplines.yaml"];
    assert!(all(&json(run_with(&args, b"", &[]))));
    let args = ["diff", "--format", "json", "tests/fixtures/small.yaml", "tests/fixtures/small.yaml"];
    let diff = json(run_with(&args, b"", &[]));
    assert!(all(&diff["old"]) && all(&diff["new"]), "{diff}");
}

/// A program whose packed questions say something else than its text: a byte of a copy is changed.
#[test]
fn a_program_with_forged_questions_is_told() {
    let scratch = Scratch::new("forged");
    let program = std::fs::read(env!("CARGO_BIN_EXE_fingerpost")).unwrap();
    for (text, other) in [("Who is this about?", "Who is that about?"), ("Samaritans", "Samaritens")] {
        // In the packed value a text stands behind its length, in the file it doesn't.
        let packed = [&[u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
        let mut at = Vec::new();
        let mut from = 0;
        // The first byte is rare, so that this goes fast without optimisation, too.
        while let Some(next) = program[from..].iter().position(|byte| *byte == packed[0]) {
            at.extend(program[from + next..].starts_with(&packed).then_some(from + next));
            from += next + 1;
        }
        assert!(!at.is_empty(), "{text}");
        let mut forged = program.clone();
        for at in at {
            forged[at + 1..at + packed.len()].copy_from_slice(other.as_bytes());
        }
        let file = scratch.path(&other.replace([' ', '?'], "-"));
        std::fs::write(&file, forged).unwrap();
        let mut mode = std::fs::metadata(&file).unwrap().permissions();
        std::os::unix::fs::PermissionsExt::set_mode(&mut mode, 0o700);
        std::fs::set_permissions(&file, mode).unwrap();
        for args in [["--version"].as_slice(), &["check"]] {
            let ran = std::process::Command::new(&file).args(args).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
            let says = String::from_utf8(ran.stderr).unwrap();
            let told = says.contains("somebody has changed the program after it was built");
            assert!(ran.status.code() == Some(1) && told && ran.stdout.is_empty(), "{text} {args:?}: {says}");
        }
    }
}

/// Nothing in the repository hides the shipped files from whoever reads a change.
#[test]
fn no_file_that_decides_is_marked_as_binary() {
    let attributes = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(".gitattributes");
    let marks = std::fs::read_to_string(attributes).unwrap_or_default();
    assert!(!["binary", "-diff", "-text"].iter().any(|mark| marks.contains(mark)), "{marks}");
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for entry in std::fs::read_dir(data).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(std::str::from_utf8(&bytes).is_ok_and(|text| !text.contains('\0')));
    }
}

#[test]
fn an_empty_node_is_no_text() {
    let tree = parsed(&SMALL.replacen("hint: \"Any answer is fine.\"", "hint:", 1));
    assert!(matches!(tree.kind, NodeKind::Map(_)));
    assert_eq!(Words::of(&Inventory::of(&tree)).text("questions/mood/hint"), None);
}
