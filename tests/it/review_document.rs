//! The document for a reviewer: nothing is missing in it, and every change since an older file is
//! marked in it.

use std::sync::LazyLock;

use fingerpost::content::document;
use fingerpost::content::model::{AnswerSet, Reply};
use fingerpost::content::reader::SHIPPED;
use fingerpost::content::review::Inventory;
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::lookahead::ResultsAfter;

use crate::cli::run;

/// The printed document of the shipped file.
static PRINTED: LazyLock<String> = LazyLock::new(|| {
    let ran = run(&["print"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stderr);
    ran.stdout
});

/// Text without marks and with every run of blanks as one.
fn flat(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            c if !inside => out.push(c),
            _ => {}
        }
    }
    let text = out.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_word_of_the_file_stands_in_the_document() {
    let text = flat(&PRINTED);
    let inventory = Inventory::of(&document::parse(SHIPPED).unwrap());
    let mut missing = Vec::new();
    let mut looked = 0;
    for item in &inventory.items {
        for field in item.fields.iter().filter(|f| f.is_words) {
            for value in &field.values {
                looked += 1;
                let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
                if !text.contains(&value) {
                    missing.push(format!("{} {} {}: {value}", item.group, item.id, field.name));
                }
            }
        }
    }
    assert!(missing.is_empty() && looked > 1_000, "{looked}\n{}", missing.join("\n"));
    for forbidden in ["<script", "http-equiv=\"refresh\"", "src=", "url("] {
        assert!(!PRINTED.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn every_element_of_the_document_is_closed() {
    let html = PRINTED.as_str();
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1).filter_map(|t| t.split('>').next()) {
        let name = tag.split(' ').next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{tag}"),
            None if ["!DOCTYPE", "meta"].contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

/// The cells of the page to be signed: what belongs to each part.
fn belongs(html: &str) -> Vec<(String, String)> {
    let page = html.rsplit_once("Review and signature</h2>").unwrap().1;
    let rows = page.split("<tr><td><strong>").skip(1).filter_map(|r| r.split_once("</strong>"));
    let cell = |(part, rest): (&str, &str)| (part.to_owned(), flat(rest.split("<span").next().unwrap()));
    rows.map(cell).collect()
}

#[test]
fn the_page_to_be_signed_lists_each_numbered_item_once() {
    let html = PRINTED.as_str();
    let parts = belongs(html);
    let q = fingerpost::content::model::Questionnaire::read(SHIPPED).unwrap();
    let counts = [
        ("question", q.questions.len()),
        ("condition", q.conditions.len()),
        ("result", q.outcomes.len()),
        ("addition", q.extras.len()),
        ("promise", q.guarantees.len()),
        ("scenario", q.scenarios.len()),
        ("claim", q.claims.len()),
    ];
    for (word, count) in counts {
        let mut found = Vec::new();
        for (_, items) in &parts {
            // What belongs to another part is only named.
            let own = items.split("read besides").next().unwrap();
            for piece in own.split([';', '.']).map(str::trim) {
                let piece = piece.rsplit_once(": ").map_or(piece, |(_, p)| p);
                let Some(numbers) = piece.strip_prefix(&format!("{word}s ")).or_else(|| piece.strip_prefix(&format!("{word} ")))
                else {
                    continue;
                };
                for range in numbers.split(", ") {
                    let (first, last) = range.split_once(" to ").unwrap_or((range, range));
                    found.extend(first.parse::<usize>().unwrap()..=last.parse::<usize>().unwrap());
                }
            }
        }
        found.sort_unstable();
        assert_eq!(found, (1..=count).collect::<Vec<_>>(), "{word}");
    }
    // Each part is there, with the items that its grey lines name.
    let named: std::collections::BTreeSet<&str> = html.split("part “").skip(1).filter_map(|t| t.split('”').next()).collect();
    let listed: std::collections::BTreeSet<&str> = parts.iter().map(|(part, _)| part.as_str()).collect();
    assert!(named.is_subset(&listed) && named.len() > 8, "{named:?} {listed:?}");
}

/// A mentor who leads somebody under 18 sees another script at the same answer: the paper says so,
/// at the answer and at that script.
#[test]
fn the_paper_names_the_script_for_somebody_under_18() {
    let text = flat(&PRINTED);
    let q = fingerpost::content::model::Questionnaire::read(SHIPPED).unwrap();
    let scripts = &q.intake.as_ref().unwrap().scripts;
    let number = |id: &str| scripts.iter().position(|s| s.id == id).unwrap() + 1;
    let (adults, young, plain) = (number("not-safe-with-somebody"), number("young-and-not-safe"), number("under-18"));
    let people = q.question_named("people").unwrap();
    for (answer, other) in [("hurt", young), ("controlled", young), ("not-sure", plain)] {
        let said = &q.question(people).answers[q.question(people).answer_named(answer).unwrap().index()].text;
        // Where the answer itself stands; rules name it further down.
        let behind = text.split(&format!("“{said}”")).nth(1).unwrap();
        let named = format!("On a call the mentor sees script {adults}, and with somebody under 18 script {other}.");
        let its_own = behind.split("Used by").next().unwrap();
        assert!(its_own.contains(&named), "{answer}: {its_own}");
    }
    assert!(text.contains(&format!("seen in place of script {adults} where the client is under 18")), "{young}");
}

/// The lines printed with a result are an adult's, and so is the example beside them, where the
/// page isn't for young people.
#[test]
fn examples_fit_the_lines_beside_them() {
    let html = PRINTED.as_str();
    let mut looked = 0;
    for part in html.split("<h3>Result ").skip(1) {
        let part = flat(part);
        let Some((_, example)) = part.split_once("One plain example") else { continue };
        let example = example.split("Rests on").next().unwrap();
        let facts = part.split("The page says").next().unwrap();
        assert_eq!(example.contains("(1.2)"), facts.contains("for young people;"), "{part}");
        looked += 1;
    }
    assert!(looked > 20, "{looked}");
}

#[test]
fn an_answer_names_the_results_that_can_follow_it() {
    let q = &crate::support::SHIPPED.questionnaire;
    let after = ResultsAfter::of(q, Budget::default()).unwrap();
    for (scenario, (question, reply)) in q.scenarios.iter().flat_map(|s| s.replies.iter().map(move |r| (s, r))) {
        let results = after.after(*question, *reply).unwrap();
        assert!(results.contains(&scenario.leads_to), "{} {question:?}", scenario.id);
    }
    let people = q.question_named("people").unwrap();
    let hurt = q.question(people).answer_named("hurt").unwrap();
    let results = after.after(people, Reply::Chosen(AnswerSet::only(hurt))).unwrap();
    let ids: Vec<&str> = results.iter().map(|o| q.outcome(*o).id.as_str()).collect();
    assert_eq!(ids, ["urgent-others", "unwanted-thoughts", "today-and-safe", "not-safe-and-young", "not-safe"]);
    let text = flat(&PRINTED);
    let says = "ends here: with result 7 “Your safety comes first”, unless an earlier result fits as well (3 to 6).";
    assert!(text.contains(says));
    assert!(text.contains("Leads to question 7."), "whoever heard things is asked about it");
}

/// Two answers may be cut to the same words: their numbers tell them apart.
#[test]
fn a_rule_in_short_names_each_answer_by_its_number() {
    let text = flat(&run(&["print", "--format", "markdown"]).stdout);
    let mut answers = 0;
    for short in text.split("In short, condition ").skip(1) {
        let says = short.split_once("”): ").unwrap().1.split(". ").next().unwrap();
        let numbered = |behind: &&str| behind.strip_prefix(" (").is_some_and(|n| n.starts_with(|c: char| c.is_ascii_digit()));
        let behind: Vec<&str> = says.split('”').skip(1).collect();
        assert!(behind.iter().all(numbered), "{says}");
        answers += behind.len();
    }
    assert!(answers > 50 && text.contains("“It was in the last six…” (14.5)"), "{answers}");
    // A long one has a line for each way in which it is true, and no bracket stands within another.
    let lists: Vec<&str> = text.split("”): at least one of these: - ").skip(1).map(|t| t.split(". ").next().unwrap()).collect();
    assert!(lists.len() > 2 && lists.iter().all(|l| l.contains("; - ")), "{lists:?}");
    assert!(!text.contains("((question") && !lists.iter().any(|l| l.contains("((")), "{lists:?}");
}

/// No answer that a result's rule reads is printed as one that does nothing.
#[test]
fn an_answer_that_may_decide_a_result_says_so() {
    let text = flat(&PRINTED);
    let decides = "No help is shown here; it may decide the result.";
    for (answer, says) in [
        ("4.1 “No” ", decides),
        ("10.7 “None of these” ", decides),
        ("7.1 “Only while falling asleep or waking up” ", "Nothing opens."),
    ] {
        assert!(text.contains(&format!("{answer}{says}")), "{answer}");
    }
    assert_eq!(text.matches("Answers 6.1, 6.7 lead to further questions (7, 8).").count(), 1);
}

/// The page for somebody who worries about another is reached on a call only by the mentor's hand.
#[test]
fn a_page_no_answer_of_a_call_leads_to_says_how() {
    let html = PRINTED.as_str();
    let said: Vec<String> = html
        .split("<h3>Result ")
        .skip(1)
        .map(flat)
        .filter(|part| part.contains("On a call no answer leads here: the mentor puts this page first (Ctrl-O)."))
        .collect();
    assert!(said.len() == 1 && said[0].contains("Helping someone else"), "{said:?}");
}

/// What is proved is that the page asks for lines, not that a place has them.
#[test]
fn lines_that_a_place_lacks_are_never_said_to_be_on_a_page() {
    let text = flat(&PRINTED);
    let asks = "their page asks for the help lines “If you think about ending your life”. Proved. This file lists none under \
                that heading for England, and “Someone to talk to” stands there.";
    assert!(text.contains(asks));
    assert!(!text.contains("page has the help lines “If you think about ending your life”"));
    assert!(text.contains("Asks for the help lines “If you think about ending your life”. This file lists none"));
}

/// What nobody has done yet controls nothing.
#[test]
fn no_control_of_a_hazard_is_still_to_be_done() {
    let q = &crate::support::SHIPPED.questionnaire;
    for hazard in &q.hazards {
        let undone = |said: &str| said.contains("Nobody has") || said.contains("till to do");
        assert!(!hazard.controls.iter().any(|c| undone(&c.names)), "{}", hazard.id);
    }
    let causes = q.hazards.iter().flat_map(|h| &h.causes).filter(|cause| cause.contains("Still to do"));
    assert_eq!(causes.count(), 2);
}

#[test]
fn the_cover_says_where_nobody_named_a_place() {
    let says = "No place was named. The help lines printed here are those of England";
    assert!(flat(&PRINTED).contains(says));
    let named = flat(&run(&["print", "--place", "IE"]).stdout);
    assert!(!named.contains("No place was named") && named.contains("The help lines are those of Ireland"));
}

#[test]
fn a_promise_stands_in_words_and_then_in_rules() {
    let text = flat(&PRINTED);
    let q = &crate::support::SHIPPED.questionnaire;
    let promises = text.split("Of this file, each in plain words first").nth(1).unwrap();
    for (at, guarantee) in q.guarantees.iter().enumerate() {
        let own = promises.split(&format!("Promise {}: ", at + 1)).nth(1).unwrap();
        let (words, rules) = own.split_once("For").unwrap();
        assert!(words.starts_with(&guarantee.why) && !words.contains("Proved."), "{words}");
        let holds = rules.split("Promise ").next().unwrap().split("This holds: ").nth(1).unwrap();
        assert!(holds.contains("Proved."), "{}: {holds}", guarantee.id);
    }
    // A long list isn't written out twice, and what a place has no lines for is said.
    assert!(text.contains("leaving out its parts (p), (q)"));
    assert!(text.contains("This file lists none under that heading for England"));
}

#[test]
fn answers_that_have_to_be_offered_are_printed_by_number() {
    let text = flat(&PRINTED);
    let listed = text.split("Answers that have to be offered: ").nth(1).unwrap();
    let listed = listed.split(". The program refuses").next().unwrap();
    let listed: Vec<String> = listed.split([',', ';']).map(|n| n.trim().to_owned()).collect();
    let q = fingerpost::content::model::Questionnaire::read(SHIPPED).unwrap();
    let of = |(question, answers): &(fingerpost::content::model::QuestionIx, fingerpost::content::model::AnswerSet)| {
        let n = question.index() + 1;
        answers.iter().map(|a| format!("{n}.{}", a.index() + 1)).collect::<Vec<_>>()
    };
    let told: Vec<String> = q.tells.iter().flat_map(of).collect();
    assert!(told.len() > 40, "{told:?}");
    assert_eq!(listed, told);
}

#[test]
fn what_a_call_fills_in_is_explained_before_a_script_has_it() {
    let html = PRINTED.as_str();
    let mentor = html.split_once("What a mentor says</h2>").unwrap().1.split_once("<h2").unwrap().0;
    let (legend, rest) = mentor.split_once("part “scripts”").unwrap();
    let slots = |text: &str| -> std::collections::BTreeSet<String> {
        text.split('{').skip(1).filter_map(|t| t.split_once('}')).map(|(slot, _)| slot.to_owned()).collect()
    };
    let used = slots(rest);
    assert!(used.len() >= 4, "{used:?}");
    assert_eq!(slots(legend), used);
}

#[test]
fn what_holds_of_several_questions_is_promised_once() {
    let text = flat(&PRINTED);
    let worse = "the one with the worse answer there never gets help later";
    assert_eq!(text.matches(worse).count(), 2, "with the exception, and without it");
    for question in &crate::support::SHIPPED.questionnaire.questions {
        let named = text.contains(&format!("worse-{}", question.id));
        assert_eq!(named, question.worsens, "{}", question.id);
    }
}

#[test]
fn every_help_line_of_the_place_can_be_ticked_off() {
    let helplines = fingerpost::content::helplines::Helplines::read(fingerpost::content::helplines::SHIPPED).unwrap();
    for place in ["GB-ENG", "IE"] {
        let text = flat(&run(&["print", "--place", place]).stdout);
        let lines = helplines.all_for(helplines.place_named(place).unwrap());
        assert!(lines.len() > 5 && text.matches("checked on ____").count() == lines.len(), "{place}");
        for line in lines {
            assert!(text.contains(&line.service), "{place}: {}", line.service);
        }
    }
}

#[test]
fn changes_since_an_older_file_are_marked_in_place() {
    let folder = std::env::temp_dir().join(format!("fingerpost-since-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let old = folder.join("old.yaml");
    let step = crate::support::SHIPPED.questionnaire.outcomes[0].steps[3].otherwise.as_str();
    let edits = [
        (step, "Be with an old friend, or stay on the phone with them.", "an old friend"),
        (
            "  a-heavy-thing: {any: [{coping: not-coping}, ",
            "  a-heavy-thing: {any: [{coping: [struggling, not-coping]}, ",
            "“I'm struggling” (3.4) or “I'm not coping” (3.5)",
        ),
        ("    pace: soon\n    help: [bereavement, anyone]", "    pace: no-hurry\n    help: [bereavement, anyone]", "no-hurry"),
        ("danger to anybody is met with help now", "an older why of this promise", "an older why"),
    ];
    let mut text = SHIPPED.to_owned();
    for (now, was, _) in edits {
        assert!(text.contains(now), "{now}");
        text = text.replacen(now, was, 1);
    }
    let gone = "  - {id: an-old-note, when: {aim: nothing}, as: note, text: \"An old note.\"}\n  - {id: drink-first,";
    text = text.replacen("  - {id: drink-first,", gone, 1);
    std::fs::write(&old, text).unwrap();
    let ran = run(&["print", "--since", old.to_str().unwrap()]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let struck = |words: &str| {
        ran.stdout.split("<del>").skip(1).any(|part| {
            let part = part.split("</del>").next().unwrap().replace("&#39;", "'");
            part.contains(words)
        })
    };
    for (.., was) in edits {
        assert!(struck(was), "{was}");
    }
    assert!(struck("An old note."));
    let ran = run(&["print", "--since", "questions.yaml"]);
    assert!(!ran.stdout.contains("<del>") && !ran.stdout.contains("<ins>"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn markdown_says_the_same_and_a_file_is_never_written_over() {
    let folder = std::env::temp_dir().join(format!("fingerpost-print-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("paper.md");
    let args = ["print", "--format", "markdown", "--out", path.to_str().unwrap(), "--place", "IE"];
    assert_eq!(run(&args).status, 0);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# For review") && text.contains("Ireland"), "{}", &text[..200]);
    assert_eq!(run(&args).status, 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// What can be read in an afternoon: fewer than sixty pages of A4.
#[test]
#[cfg(all(unix, feature = "records"))]
fn the_document_is_under_sixty_pages_of_paper() {
    if !crate::records::installed("chromium") {
        return;
    }
    let scratch = crate::records::Scratch::new("document");
    let (page, pdf) = (scratch.path("document.html"), scratch.path("document.pdf"));
    std::fs::write(&page, PRINTED.as_bytes()).unwrap();
    let args = [format!("--print-to-pdf={}", pdf.display()), format!("file://{}", page.display())];
    assert!(crate::papers::browser(&scratch.path("profile"), &args));
    let sides = String::from_utf8_lossy(&std::fs::read(&pdf).unwrap()).matches("/Type /Page\n").count();
    assert!((20..60).contains(&sides), "{sides} pages");
}
