//! What somebody stumbled on who followed the author's guide for the first time: a page that says
//! more than its file means, and advice that was for something else.

use crate::author_slips::assert_one;
use crate::cli::run_with;
use crate::records::Scratch;

const START: &str = include_str!("../../examples/start.yaml");
const CARE: &str = "{place: GB-ENG, answers: {safe: \"no\", strain: sleep, change: \"no\", wish: nothing}}";

/// What a command says, and its status.
fn said(args: &[&str], input: &str) -> (i32, String) {
    let ran = run_with(args, input.as_bytes(), &[]);
    (ran.status, ran.stdout + &ran.stderr)
}

/// The file to start from with one text in place of another.
fn with(from: &str, to: &str) -> String {
    assert!(START.contains(from), "{from}");
    START.replacen(from, to, 1)
}

/// A school's counsellor is clinical care and no therapist.
#[test]
fn sentences_about_therapy_stand_below_therapy_only() {
    const THERAPY: &str = "You can ask for NHS Talking Therapies yourself";
    let scratch = Scratch::new("counsellor");
    let page = |mark: &str| {
        let file = scratch.path("mine.yaml");
        let marks = format!("clinical: true\n    {mark}find-one: [\"Knock at the door.\"]\n");
        let clinical = START.lines().find(|l| l.trim_start().starts_with("clinical: true")).unwrap();
        std::fs::write(&file, START.replacen(&format!("{}\n", clinical.trim_start()), &marks, 1)).unwrap();
        let (status, page) = said(&["recommend", "-", "--questions", file.to_str().unwrap()], CARE);
        assert!(status == 0 && page.contains("Knock at the door."), "{page}");
        page
    };
    assert!(page("").contains(THERAPY));
    assert!(page("talking-therapy: true\n    ").contains(THERAPY));
    let counsellor = page("talking-therapy: false\n    ");
    assert!(!counsellor.contains(THERAPY) && !counsellor.contains("call themselves a counsellor"), "{counsellor}");
    // Whoever looks the mark up hears of it.
    let (_, told) = said(&["explain", "clinical"], "");
    assert!(told.contains("the sentences about therapy"), "{told}");
    let (_, told) = said(&["explain", "talking-therapy"], "");
    assert!(told.contains("As in: talking-therapy: false"), "{told}");
}

/// A name that is near to a question and to a word of the grammar means the question.
#[test]
fn a_question_is_guessed_before_a_word_that_cannot_stand_there() {
    const WHEN: &str = "when: {strain: [sleep, worry]}";
    for (id, slip) in [("deadline", "dedline"), ("decline", "declin"), ("now", "nox"), ("hold", "hols")] {
        let text = with("  - id: change\n", &format!("  - id: {id}\n")).replace("{change: ", &format!("{{{id}: "));
        let text = text.replace("change: \"no\"", &format!("{id}: \"no\"")).replace(WHEN, &format!("when: {{{slip}: \"yes\"}}"));
        let guess = format!("did you mean `{id}`?");
        assert_one(&text, &format!("when: {{{slip}"), &[&guess]);
    }
}

/// What a promise never kept can't be lost, and a new file that fails is told as one.
#[test]
fn diff_tells_a_promise_that_never_held_and_a_file_that_fails() {
    let scratch = Scratch::new("never-held");
    let file = |name: &str, more: &str| {
        let path = scratch.path(name);
        std::fs::write(&path, with("\noutcomes:\n", &format!("\n{more}outcomes:\n"))).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let promise = |when: &str, outcome: &str| {
        format!("guarantees:\n  - {{id: g, when: {{strain: {when}}}, never: [{outcome}], why: \"so it is\"}}\n\n")
    };
    let both = file("both.yaml", &promise("[sleep, worry]", "care"));
    let (sleep, none) = (file("sleep.yaml", &promise("sleep", "care")), file("none.yaml", ""));
    let (status, told) = said(&["diff", &both, &sleep], "");
    let fewer = "`g` promises less now; what it promised doesn't hold, and didn't in OLD either: so it is";
    assert!(status == 4 && told.contains(fewer) && told.contains("NEW doesn't pass `check`: `g`."), "{told}");
    let (status, told) = said(&["diff", &both, &none], "");
    let gone = "`g` is no longer promised; what it promised doesn't hold, and didn't in OLD either: so it is";
    assert!(status == 4 && told.contains(gone) && !told.contains("NEW doesn't pass"), "{told}");
    // One that held is lost.
    let kept = file("kept.yaml", &promise("[sleep, worry]", "think-aloud"));
    let late = scratch.path("late.yaml");
    let text = std::fs::read_to_string(&kept).unwrap().replacen("when: {strain: [sleep, worry]}\n", "when: {strain: sleep}\n", 1);
    std::fs::write(&late, text.replacen("guarantees:", "# guarantees:", 1).replacen("  - {id: g,", "#  - {id: g,", 1)).unwrap();
    let (status, told) = said(&["diff", &kept, late.to_str().unwrap()], "");
    assert!(status == 4 && told.contains("what it promised doesn't hold any more"), "{told}");
}

/// A file without words about itself has the page that says who has reviewed it all the same.
#[test]
fn every_ordinary_result_can_say_who_has_reviewed_it() {
    let args = ["--plain", "--questions", "examples/start.yaml", "--place", "GB-ENG"];
    let (_, told) = said(&args, "1\n3\n2\n3\n\nabout\n");
    let about = told.split("Nothing is needed now").nth(1).unwrap_or_default();
    assert!(about.contains("About this") && about.contains("Not reviewed by a clinician."), "{told}");
}

/// A table of help lines isn't one of answers.
#[test]
fn a_list_where_a_table_of_names_belongs_is_told_by_its_names() {
    const LINES: &str = include_str!("../../examples/town-helplines.yaml");
    let from = LINES.find("\naudiences:\n").unwrap() + 1;
    let end = from + LINES[from..].lines().take(2).map(|l| l.len() + 1).sum::<usize>();
    let text = format!("{}audiences:\n  - newcomers\n{}", &LINES[..from], &LINES[end..]);
    let (status, told) = said(&["check", "-"], &text);
    assert!(status == 3 && told.contains("by its name: `newcomers: …`") && !told.contains("strain"), "{told}");
    // What a line needs is told with an example of each.
    let short = LINES.lines().filter(|l| !l.trim_start().starts_with("hours:") && !l.trim_start().starts_with("verified:"));
    let (status, told) = said(&["check", "-"], &short.collect::<Vec<_>>().join("\n"));
    let examples = ["`hours: \"Mon-Fri 9:00-17:00\"`", "`verified: 2026-11-28`"];
    assert!(status == 3 && examples.iter().all(|e| told.contains(e)), "{told}");
}

/// A field of a help line under the name that others give it.
#[test]
fn a_field_of_a_help_line_has_its_own_advice() {
    const LINES: &str = include_str!("../../examples/town-helplines.yaml");
    for (field, other, words) in [
        ("number: \"01632 960123\"", "phone: \"01632 960123\"", "the number or address is its `number`"),
        ("service: \"Newtown Listens", "name: \"Newtown Listens", "who runs a line is its `service`"),
        ("hours: \"Mon-Fri", "open: \"Mon-Fri", "when a line is open is said by `hours`"),
        ("verified: 2026-11-28", "checked: 2026-11-28", "its newest source is its `verified`"),
    ] {
        assert!(LINES.contains(field), "{field}");
        assert_one(&LINES.replacen(field, other, 1), other, &[words]);
    }
}

/// An answer sheet is told what a rule would be told.
#[test]
fn a_slip_in_an_answer_sheet_has_its_own_advice() {
    let sheet = |strain: &str, change: &str| {
        let text = format!("answers:\n  safe: \"no\"\n  strain: {strain}\n  change: {change}\n  wish: nothing\n");
        let (status, told) = said(&["recommend", "-", "--questions", "examples/start.yaml"], &text);
        assert!(status == 3 && told.contains("1 problem found."), "{told}");
        told
    };
    for (strain, change, words) in [
        ("sleep, worry", "\"no\"", "line 3, column 11"),
        ("sleep, worry", "\"no\"", "write `[sleep, worry]`"),
        ("sleep and worry", "\"no\"", "write `[sleep, worry]`"),
        ("My sleep", "\"no\"", "that is its text; its id is `sleep`"),
        ("worry that i can't put down", "\"no\"", "its id is `worry`"),
        ("sleep", "yes, no", "one answer is given to `change`"),
        ("slep", "\"no\"", "did you mean `sleep`?"),
    ] {
        assert!(sheet(strain, change).contains(words), "{strain}, {change}: {words}\n{}", sheet(strain, change));
    }
}

const PLAN: &str = "      - {id: plan, text: \"I think of ending my life\", ends-after: [company]}\n";
const COMPANY: &str = "  - id: company\n    section: today\n    safety: true\n    asked-when: {safe: plan}\n    choose: one\n    \
                       ask: \"Is somebody with you now?\"\n    answers:\n      - {id: \"yes\", text: \"Yes\"}\n      \
                       - {id: \"no\", text: \"No, I'm alone\"}\n\n";

/// Whoever ends the questions at an answer asks none of its follow-ups.
#[test]
fn ends_after_without_effect_is_noted() {
    let text = with(
        "      - {id: \"yes\", text: \"Yes\"}     # neither",
        &format!("{PLAN}      - {{id: \"yes\", text: \"Yes\"}}     # neither"),
    );
    let text = text.replacen("  - id: strain\n", &format!("{COMPANY}  - id: strain\n"), 1);
    let noted = |when: &str| said(&["check", "-"], &text.replacen("when: {safe: \"yes\"}", when, 1)).1;
    let line = text.lines().position(|l| l.contains("id: plan")).unwrap() + 1;
    let told = noted("when: {safe: [\"yes\", plan]}");
    let note = format!("NOTE  line {line}: `urgent` takes `safe: plan` by itself and ends the questions at that answer");
    assert!(told.contains(&note), "{told}");
    // With an answer of the follow-up beside it, the follow-up is asked.
    let told = noted("when: {any: [{safe: \"yes\"}, {safe: plan, company: [\"yes\", \"no\", declined]}]}");
    assert!(!told.contains("ends the questions at that answer"), "{told}");
}

/// A question that nobody is asked is told as one, and the rules that read it aren't told besides.
#[test]
fn a_question_that_nobody_is_asked_is_named_as_such() {
    let rest = |when: &str| {
        format!(
            "  - id: rest\n    section: ahead\n    {when}\n    choose: one\n    ask: \"Does a rest help?\"\n    answers:\n      \
             - {{id: \"yes\", text: \"Yes\"}}\n      - {{id: \"no\", text: \"No\"}}\n\n"
        )
    };
    for (when, why) in [
        ("asked-when: {safe: \"yes\"}", "its `asked-when` holds on no sheet that comes as far"),
        ("unless: {safe: [\"no\", not-sure, declined]}", "its `unless` holds on every sheet that comes as far"),
    ] {
        let text = with("  - id: wish\n", &format!("{}  - id: wish\n", rest(when)));
        let text =
            text.replacen("when: {strain: [sleep, worry]}\n", "when: {any: [{strain: [sleep, worry]}, {rest: \"no\"}]}\n", 1);
        let line = text.lines().position(|l| l.contains("- id: rest")).unwrap() + 1;
        let (status, told) = said(&["check", "-"], &text);
        let fails = format!("FAILS  questions-matter (line {line}): nobody is asked `rest`: {why}");
        assert!(status == 4 && told.contains(&fails), "{told}");
        assert!(!told.contains("FAILS  rules-matter") && !told.contains("every result is the same"), "{told}");
    }
}

/// Answers that no sheet has together are told by what keeps them apart: here a sign.
#[test]
fn a_sign_that_ends_a_sheet_is_named_as_the_cause() {
    let promise = "guarantees:\n  - {id: both, when: {safe: \"yes\", strain: sleep}, only: [urgent], why: \"so it is\"}\n\n";
    let text = with("\noutcomes:\n", &format!("\n{promise}outcomes:\n"));
    let (status, told) = said(&["check", "-"], &text);
    let line = |part: &str| text.lines().position(|l| l.contains(part)).unwrap() + 1;
    let cause = format!(
        "nobody has both: `safe: yes` (line {}) is a sign and ends the questions, and `strain` (line {}) stands behind it",
        line("id: \"yes\", text: \"Yes\"}     # neither"),
        line("- id: strain")
    );
    assert!(status == 4 && told.contains(&cause), "{told}");
}

/// An extra stands on a page that is at once only where it names it.
#[test]
fn an_extra_where_the_questions_end_is_told_to_name_its_page() {
    let extra = |on: &str| {
        let extra = format!("extras:\n  - {{id: tell, as: step, when: {{safe: \"yes\"}}, {on}text: \"Tell one person.\"}}\n\n");
        said(&["check", "-"], &with("\noutcomes:\n", &format!("\n{extra}outcomes:\n")))
    };
    let (status, told) = extra("");
    assert!(status == 4 && told.contains("add `on: [urgent]`, or take it out"), "{told}");
    let (status, told) = extra("on: [urgent], ");
    assert_eq!(status, 0, "{told}");
}

/// Where a promise of help lines breaks at a page, the places aren't the cause.
#[test]
fn a_promise_of_lines_that_fails_says_which_page_lacks_them() {
    let promise = "guarantees:\n  - {id: lined, when: {strain: sleep}, lines: young, why: \"so it is\"}\n\n";
    let text = with("\noutcomes:\n", &format!("\n{promise}outcomes:\n"));
    let (status, told) = said(&["check", "-"], &text);
    assert!(status == 4 && told.contains("Add `young` to its `help`"), "{told}");
    assert!(!told.contains("NOTE  lines are promised"), "{told}");
    // Once the page has them, it is told where no place has any.
    let text = text.replacen("    help: [anyone]\n    when: {strain", "    help: [anyone, young]\n    when: {strain", 1);
    let (status, told) = said(&["check", "-"], &text);
    assert!(status == 0 && told.contains("NOTE  lines are promised") && !told.contains("to its `help`"), "{told}");
}

#[test]
fn a_sheet_of_other_questions_is_one_problem() {
    let sheet = "answers: {danger: \"no\", body: sleep, people: one, wish: nothing}";
    let (status, told) = said(&["recommend", "-", "--questions", "examples/start.yaml"], sheet);
    assert!(status == 3 && told.contains("1 problem found.") && told.contains("add `--questions FILE`"), "{told}");
    assert!(told.contains("of the 4 that it answers, 3 aren't among these"), "{told}");
    // One that is misspelt is told as such.
    let sheet = "answers: {safe: \"no\", strian: sleep, change: \"no\", wish: nothing}";
    let (status, told) = said(&["recommend", "-", "--questions", "examples/start.yaml"], sheet);
    assert!(status == 3 && told.contains("did you mean `strain`?"), "{told}");
}

/// The first line of one kind of file above the rest of another.
#[test]
fn a_first_line_of_another_kind_of_file_is_one_problem() {
    const LINES: &str = include_str!("../../examples/town-helplines.yaml");
    for (text, slip, mark) in [
        (
            LINES.replacen("fingerpost-helplines: 1", "fingerpost: 1", 1),
            "fingerpost: 1",
            "write `fingerpost-helplines: 1` in its place",
        ),
        (with("fingerpost: 1 ", "fingerpost-helplines: 1 "), "fingerpost-helplines: 1", "write `fingerpost: 1` in its place"),
        (with("fingerpost: 1 ", "fingerpost-words: 1 "), "fingerpost-words: 1", "write `fingerpost: 1` in its place"),
    ] {
        assert_one(&text, slip, &[mark]);
    }
}

/// Hours that have a word of their own are asked about, and stay what they are.
#[test]
fn hours_in_other_words_are_noted() {
    const LINES: &str = include_str!("../../examples/town-helplines.yaml");
    let noted = |hours: &str| {
        let (status, told) = said(&["check", "-"], &LINES.replacen("\"Mon-Fri 18:00-22:00\"", hours, 1));
        assert_eq!(status, 0, "{told}");
        told
    };
    for (hours, meant) in
        [("always", "24/7"), ("24-7", "24/7"), ("24 hours", "24/7"), ("24 h", "24/7"), ("unknown", "check"), ("?", "check")]
    {
        assert!(noted(&format!("\"{hours}\"")).contains(&format!("did you mean `{meant}`?")), "{hours}");
    }
    for hours in ["24/7", "check", "Mon-Fri 18:00-22:00", "18:00 to 09:00"] {
        assert!(!noted(&format!("\"{hours}\"")).contains("did you mean"), "{hours}");
    }
}

/// A name without its ending, and a page in place of the file that it was made from.
#[test]
fn a_file_that_is_another_is_told_which_is_meant() {
    let scratch = Scratch::new("endings");
    std::fs::write(scratch.path("mine.yaml"), START).unwrap();
    std::fs::write(scratch.path("mine.html"), "<!DOCTYPE html>\n<html lang=\"en-GB\">\n").unwrap();
    let named = |name: &str| said(&["check", scratch.path(name).to_str().unwrap()], "");
    let (status, told) = named("mine");
    assert!(status == 1 && told.contains("mine.yaml?") && told.contains("did you mean"), "{told}");
    assert!(!named("yours").1.contains("did you mean"));
    let (status, told) = named("mine.html");
    assert!(status == 3 && told.contains("1 problem found.") && told.contains("this is a web page"), "{told}");
}

/// The document for a reviewer speaks of what the file has.
#[test]
fn a_reviewer_is_sent_to_no_section_that_is_not_there() {
    let (status, bare) = said(&["print", "examples/start.yaml", "--format", "markdown"], "");
    assert!(status == 0 && !bare.contains("“What a mentor says”") && !bare.contains("The hazards, then the promises"), "{bare}");
    assert!(bare.contains("This file lists no hazards") && !bare.contains("You don't have to check the claims"), "{bare}");
    let (_, whole) = said(&["print", "--format", "markdown"], "");
    assert!(whole.contains("“What a mentor says”") && whole.contains("The hazards, then the promises"), "{whole}");
}

/// The place of a tag is where its sign stands.
#[test]
fn a_text_that_begins_with_an_exclamation_mark_is_told_at_it() {
    let text = with("says: \"A mentor may be good company for this.\"", "says: !Please ask");
    assert_one(&text, "says: !Please", &["column 11", "put the text in quotes"]);
}
