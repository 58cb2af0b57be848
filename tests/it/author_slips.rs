//! What a first file goes wrong with as a whole: an item pasted under another heading, a file of
//! another kind, help lines that were to stand beside the program's own. One problem each, and it
//! names the cause.

use crate::cli::run_with;

const START: &str = include_str!("../../examples/start.yaml");
const LINES: &str = include_str!("../../examples/town-helplines.yaml");

/// What a command says, and its status.
fn said(args: &[&str], input: &str) -> (i32, String) {
    let ran = run_with(args, input.as_bytes(), &[("SOURCE_DATE_EPOCH", "1795996800")]);
    (ran.status, ran.stdout + &ran.stderr)
}

/// That `check` tells one problem of a text, at the line that begins so, in these words.
pub(crate) fn assert_one(text: &str, line: &str, words: &[&str]) {
    let at = text.lines().position(|l| l.trim_start().starts_with(line)).unwrap() + 1;
    let (status, told) = said(&["check", "-"], text);
    assert!(status == 3 && told.contains("1 problem found."), "{told}");
    assert!(told.contains(&format!("line {at},")), "line {at}: {told}");
    assert!(words.iter().all(|words| told.contains(words)), "{words:?}: {told}");
}

/// The start file up to its promises.
fn without_comments() -> &'static str {
    START.split("# Promises").next().unwrap()
}

const REST: &str = "  - id: rest\n    section: lately\n    choose: one\n    ask: \"Do you rest?\"\n    answers:\n      \
                    - {id: \"yes\", text: \"Yes\"}\n      - {id: \"no\", text: \"No\"}\n";
const NEVER: &str = "  - {id: g, when: {strain: sleep}, pace: soon, why: \"w\"}\n";

#[test]
fn a_question_pasted_at_the_end_is_told_and_no_heading() {
    let words = ["the question `rest` stands behind `outcomes:`", "move it under `questions:`"];
    assert_one(&format!("{START}\n{REST}"), "- id: rest", &words);
    assert_one(&format!("{}{REST}", without_comments()), "- id: rest", &words);
}

#[test]
fn an_item_under_the_heading_of_others_is_one_problem() {
    let outcome = "  - {id: nap, title: \"N\", pace: soon, when: {strain: sleep}, says: \"x\", first-step: \"y\"}\n";
    let behind = |heading: &str, item: &str| START.replacen(heading, &format!("{heading}{item}"), 1);
    let pasted = behind("\nquestions:\n", outcome);
    assert_one(&pasted, "- {id: nap", &["the outcome `nap` stands behind `questions:`", "move it under `outcomes:`"]);
    let pasted = behind("\nsections:\n", REST);
    assert_one(&pasted, "- id: rest", &["the question `rest` stands behind `sections:`"]);
    let scenarios = "scenarios:\n  - {id: s, answers: {safe: \"yes\"}, leads-to: urgent, why: \"w\"}\n";
    let pasted = format!("{}{scenarios}{REST}", without_comments());
    assert_one(&pasted, "- id: rest", &["the question `rest` stands behind `scenarios:`"]);
    // A heading that isn't there yet has to be written.
    let pasted = format!("{}{NEVER}", without_comments());
    let words = ["the guarantee `g` stands behind `outcomes:`", "write `guarantees:` above it"];
    assert_one(&pasted, "- {id: g,", &words);
}

#[test]
fn a_heading_that_was_lost_is_one_problem_for_all_its_items() {
    let lost = START.replacen("\noutcomes:\n", "\n", 1);
    let words = ["the outcome `urgent` stands behind `questions:`", "write `outcomes:` above it"];
    assert_one(&lost, "- id: urgent", &words);
    let lost = START.replacen("\nquestions:\n", "\n", 1);
    assert_one(&lost, "- id: safe", &["the question `safe` stands behind `sections:`", "write `questions:` above it"]);
}

#[test]
fn an_item_under_a_heading_without_a_list_has_a_place() {
    // The intake of the start file, without the `# ` in front of it.
    let intake = START.split("# intake:").nth(1).unwrap().replace("\n# ", "\n");
    let text = format!("{}intake:{intake}{NEVER}", without_comments());
    let words = ["`intake:` has no list", "this looks like a guarantee: move it under `guarantees:`"];
    assert_one(&text, "- {id: g,", &words);
    let text = format!("{}intake:{intake}{REST}", without_comments());
    assert_one(&text, "- id: rest", &["this looks like a question: move it under `questions:`"]);
}

#[test]
fn a_list_of_answers_without_any_answer_sets_is_told_as_one() {
    let answers = "    answers:\n      - {id: \"yes\", text: \"Yes\", reason: \"Something is changing at work.\"}\n      \
                   - {id: \"no\", text: \"No\"}\n";
    assert!(START.contains(answers));
    let text = START.replacen(answers, "    answers: how-often\n", 1);
    assert_one(&text, "answers: how-often", &["there is no list `how-often`", "write it under `answer-sets:`"]);
}

#[test]
fn a_section_whose_about_is_off_is_named_and_not_its_questions() {
    let company = REST.replace("id: rest", "id: company").replace("section: lately", "section: today\n    safety: true");
    let company =
        company.replace("text: \"Yes\"", "text: \"Yes\", clear: true").replace("text: \"No\"", "text: \"No\", help: true");
    let text = START.replacen("  - id: strain\n", &format!("{company}\n  - id: strain\n"), 1);
    let text = text.replacen("{id: today, title: \"Today\", about: now}", "{id: today, title: \"Today\", about: goals}", 1);
    let words = ["`today` is `about: goals`", "`safe` stand in it", "write `about: now`"];
    assert_one(&text, "- {id: today", &words);
    // The only question about danger, though it is the first of all.
    for about in ["goals", "changes"] {
        let text = START.replacen("title: \"Today\", about: now", &format!("title: \"Today\", about: {about}"), 1);
        assert_one(&text, "- {id: today", &[&format!("`today` is `about: {about}`"), words[1], words[2]]);
    }
}

#[test]
fn an_answer_sheet_and_a_file_are_told_apart() {
    let scratch = crate::records::Scratch::new("author-slips");
    let sheet = scratch.path("sheet.yaml");
    std::fs::write(&sheet, "place: GB\nanswers:\n  safe: \"no\"\n").unwrap();
    let sheet = sheet.to_str().unwrap();
    let start = "examples/start.yaml";
    for args in [&["check", sheet][..], &["print", sheet], &["graph", sheet], &["diff", sheet, start]] {
        let (status, told) = said(args, "");
        assert!(status == 3 && told.contains("1 problem found.") && told.contains("this is an answer sheet"), "{told}");
        assert!(told.contains("fingerpost recommend SHEET --questions FILE"), "{told}");
    }
    for (file, kind) in [(start, "questions"), ("examples/campus-helplines.yaml", "help lines")] {
        let (status, told) = said(&["recommend", file], "");
        assert!(status == 3 && told.contains("1 problem found."), "{told}");
        assert!(told.contains(&format!("this is a file of {kind}, and an answer sheet belongs here")), "{told}");
        assert!(told.contains("fingerpost sheet"), "{told}");
    }
}

#[test]
fn words_of_other_help_lines_ask_for_help_lines() {
    let scratch = crate::records::Scratch::new("words-of-lines");
    let lines = scratch.path("lines.yaml");
    std::fs::write(&lines, LINES).unwrap();
    assert_eq!(said(&["translate", lines.to_str().unwrap(), "es"], "").0, 0);
    let (status, told) = said(&["check", scratch.path("words/lines.es.yaml").to_str().unwrap()], "");
    assert!(status == 2 && told.contains("--helplines FILE") && !told.contains("--questions"), "{told}");
}

#[test]
fn a_place_that_is_not_there_is_told_by_what_may_be_meant() {
    let with = |place: &str| LINES.replacen("place: XX ", &format!("place: {place} "), 1);
    for (place, words) in [
        ("england", "did you mean `GB-ENG`?"),
        ("gb-eng", "did you mean `GB-ENG`?"),
        ("GB-EN", "did you mean `GB-ENG`?"),
        ("XY", "`fingerpost helplines` lists all"),
        ("Atlantis", "`fingerpost helplines` lists all"),
    ] {
        let (status, told) = said(&["check", "-"], &with(place));
        assert!(status == 3 && told.contains(&format!("there is no place `{place}`")), "{told}");
        assert!(told.contains(words) && !told.contains("there are `"), "{told}");
    }
    // A town beside no other place.
    let (status, told) = said(&["check", "-"], &LINES.replacen(", within: GB-ENG", "", 1));
    assert!(status == 3 && told.contains("as in `within: GB-ENG`"), "{told}");
}

#[test]
fn lines_that_were_to_stand_beside_the_others_are_one_problem() {
    let alone = LINES.replacen("\nbeside: built-in\n", "\n", 1);
    assert_one(&alone, "fingerpost-helplines:", &["`world`", "`emergency`", "write `beside: built-in` above"]);
}

#[test]
fn a_support_that_no_page_with_reasons_points_to_is_named() {
    let text = START.replacen("    pace: soon\n    points-to: [doctor]", "    pace: today\n    points-to: [doctor]", 1);
    let (status, told) = said(&["check", "-"], &text);
    assert!(status == 4 && told.contains("No page that shows reasons"), "{told}");
    assert!(told.contains("points to `doctor`: take its `points-here` out") && !told.contains("hide each other"), "{told}");
    assert!(said(&["explain", "points-here"], "").1.contains("`pace: soon`"));
}

#[test]
fn an_empty_file_and_a_letter_are_told_how_a_file_is_begun() {
    for text in ["", "\n\n", "# nothing yet\n"] {
        let (status, told) = said(&["check", "-"], text);
        assert!(status == 3 && told.contains("the file is empty"), "{text:?}: {told}");
        assert!(told.contains("`fingerpost new FILE` writes one to start from"), "{told}");
    }
    let (status, told) = said(&["check", "-"], "Dear all,\n\nplease find my questions below.\n");
    assert!(status == 3 && told.contains("a file of questions belongs here") && told.contains("`fingerpost new FILE`"), "{told}");
}

#[test]
fn a_heading_or_a_placeholder_that_is_misspelt_is_one_problem() {
    let place = LINES.replacen("\nplaces:\n", "\nplace:\n", 1);
    assert_one(&place, "place:", &["did you mean `places`?"]);
    let campus = include_str!("../../examples/campus-helplines.yaml");
    assert_one(&campus.replacen("\nplaces:\n", "\nplace:\n", 1), "place:", &["did you mean `places`?"]);
    let intake = START.split("# intake:").nth(1).unwrap().replace("\n# ", "\n").replacen("{emergency}", "{emergncy}", 1);
    let text = format!("{}intake:{intake}", without_comments());
    assert_one(&text, "text: [\"Stay on the call", &["did you mean `{emergency}`?"]);
}

#[test]
fn a_number_with_letters_is_told_by_what_they_seem_to_be() {
    for (number, words) in [
        ("01632 960I23", "an I a one?"),
        ("01632 960123 x4", "`01632 960123 ext. 4`"),
        ("01632 960123 (day)", "words go into `how`"),
    ] {
        let text = LINES.replacen("01632 960123", number, 1);
        assert_one(&text, "number:", &[words]);
    }
}

#[test]
fn an_id_that_is_taken_is_told_with_who_has_it() {
    let twice = LINES.replacen("- id: newtown-newcomers", "- id: newtown-listens", 1);
    let first = LINES.lines().position(|l| l.contains("- id: newtown-listens")).unwrap() + 1;
    let (status, told) = said(&["check", "-"], &twice);
    assert!(status == 3 && told.contains(&format!("In line {first}: this has it")), "{told}");
    let built_in = LINES.replacen("- id: newtown-newcomers", "- id: gb-samaritans", 1);
    assert_one(&built_in, "- id: gb-samaritans", &["the built-in lines have it"]);
}

#[test]
fn all_answers_that_a_scenario_lacks_are_told_at_once() {
    let scenario = |answers: &str| {
        let scenario = format!("scenarios:\n  - {{id: s, answers: {{{answers}}}, leads-to: think-aloud, why: \"w\"}}\n");
        said(&["check", "-"], &format!("{}{scenario}", without_comments()))
    };
    let (status, told) = scenario("safe: \"no\", change: \"yes\"");
    assert!(status == 4 && told.contains("has no answers to `strain` and `wish`, which are asked"), "{told}");
    assert!(told.contains("add `strain: sleep`, `worry`, `none` or `declined`; `wish: decide`"), "{told}");
    let (status, told) = scenario("safe: \"no\", change: \"yes\", strain: none");
    assert!(
        status == 4 && told.contains("has no answer to `wish`, which is asked") && told.contains("add `wish: decide`"),
        "{told}"
    );
    // After some answers to it nothing else is asked: only the first is sure.
    let (status, told) = scenario("change: \"yes\"");
    assert!(status == 4 && told.contains("has no answer to `safe`, which is asked"), "{told}");
}

#[test]
fn what_some_answers_alone_ask_is_not_said_to_be_missing() {
    let again = REST.replacen("    choose: one", "    asked-when: {strain: declined}\n    choose: one", 1);
    let file = without_comments().replacen("  - id: change\n", &format!("{again}\n  - id: change\n"), 1);
    let told = |answers: &str| {
        let scenario = format!("scenarios:\n  - {{id: s, answers: {{{answers}}}, leads-to: think-aloud, why: \"w\"}}\n");
        said(&["check", "-"], &format!("{file}{scenario}")).1
    };
    let first = told("safe: \"no\", change: \"yes\", wish: decide");
    assert!(first.contains("has no answer to `strain`, which is asked"), "{first}");
    // What is added as it says is asked.
    let added = told("safe: \"no\", change: \"yes\", wish: decide, strain: none");
    assert!(added.contains("1 of 1"), "{added}");
    let added = told("safe: \"no\", change: \"yes\", wish: decide, strain: declined");
    assert!(added.contains("has no answer to `rest`, which is asked"), "{added}");
}

#[test]
fn of_many_scenarios_that_fail_all_are_counted() {
    let one = |n: usize| format!("  - {{id: s{n}, answers: {{safe: \"no\"}}, leads-to: think-aloud, why: \"w\"}}\n");
    let scenarios: String = (0..102).map(one).collect();
    let (status, told) = said(&["check", "-", "--format", "json"], &format!("{}scenarios:\n{scenarios}", without_comments()));
    assert_eq!(status, 4, "{told}");
    // Of the first hundred all that they lack is worked out, of the others the first question.
    assert_eq!(told.matches("has no answers to `strain`, `change` and `wish`, which are asked").count(), 100, "{told}");
    assert_eq!(told.matches("has no answer to `strain`, which is asked").count(), 2, "{told}");
}

#[test]
fn a_text_that_belongs_nowhere_is_told_with_what_it_may_mean() {
    let scratch = crate::records::Scratch::new("left-over");
    let (file, words) = (scratch.path("mine.yaml"), scratch.path("words/es.yaml"));
    std::fs::write(&file, START).unwrap();
    let (file, es) = (file.to_str().unwrap(), words.to_str().unwrap());
    assert_eq!(said(&["translate", file, "es"], "").0, 0);
    let text = std::fs::read_to_string(&words).unwrap();
    let (title, titel) =
        ("\"title\":\n    from: \"Where to turn\"\n    to: \"\"", "\"titel\":\n    from: \"Where to turn\"\n    to: \"A\"");
    assert!(text.contains(title), "{text}");
    std::fs::write(&words, text.replacen(title, titel, 1)).unwrap();
    let (status, told) = said(&["check", es, "--questions", file], "");
    assert!(status == 4 && told.contains("LEFT OVER  `titel`") && told.contains("did you mean `title`?"), "{told}");
}

#[test]
fn the_word_help_is_the_option() {
    for (word, option) in [(&["help"][..], &["--help"][..]), (&["help", "check"][..], &["check", "--help"][..])] {
        assert_eq!(said(word, ""), said(option, ""));
        assert_eq!(said(word, "").0, 0);
    }
    assert_eq!(said(&["--language", "es", "help", "check"], ""), said(&["--language", "es", "check", "--help"], ""));
    assert_eq!(said(&["helplines", "IE"], "").0, 0);
}

#[test]
fn nothing_stands_between_a_question_and_the_next_sentence() {
    let (status, told) = said(&["check", "-"], &START.replace("[sleep, worry]", "[slep, worry]"));
    assert!(status == 3 && told.contains("did you mean `sleep`?") && !told.contains("?."), "{told}");
}
