//! One table of commands: what a page offers, it understands; a word means one thing everywhere.

use std::cell::RefCell;
use std::collections::BTreeSet;

use fingerpost::base::commands::{COMMANDS, PageCommand, rather_not, taken_at_a_question};
use fingerpost::base::hearing::heard;
use fingerpost::base::phrases::phrase;
use fingerpost::ui::line_mode::InterviewEnd;
use fingerpost::ui::session::{NotSaved, Session};

use crate::fake_host::{FakeHost, intake};
use crate::line_mode_driver::{Talked, lead, lines_for, talk};
use crate::support::{FIXTURE, Pair, SHIPPED};

fn typed(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|l| (*l).to_owned()).collect()
}

fn no_copy(_: &str, _: &[u8]) -> Result<String, NotSaved> {
    Err(NotSaved("Not here.".to_owned()))
}

/// The words that a page offered at a question mark.
fn offered(said: &str) -> Vec<String> {
    let word = |line: &str| line.split_once(" (").filter(|_| line.ends_with(')')).map(|(word, _)| word.to_owned());
    said.lines()
        .filter_map(|line| word(line.trim_start_matches("Type here: ")))
        .map(|w| if w == "a question mark" { "?".into() } else { w })
        .collect()
}

/// Every page of the small file: lines that lead there.
fn pages() -> Vec<(&'static str, bool, Vec<String>)> {
    let goal = ["", "1", "6", "1", "1", ""];
    let mut out: Vec<(&str, bool, Vec<String>)> = vec![
        ("welcome", true, vec![]),
        ("the first place", false, typed(&[""])),
        ("a place within another", false, typed(&["", "1"])),
        ("help that an answer opened", true, typed(&["", "1", "4"])),
        ("a place asked for", true, typed(&["", "1", "place"])),
        ("looking back", true, typed(&["", "1", "review"])),
        ("an urgent page", true, typed(&["", "1", "2"])),
    ];
    out.extend((1..=goal.len()).map(|n| ("on the way to a goal", true, typed(&goal[..n]))));
    out
}

fn at(placed: bool, lines: &[String]) -> Talked {
    let session = if placed { FIXTURE.at(FIXTURE.place("BB")) } else { FIXTURE.anywhere() };
    talk(Session { save_copy: Some(&no_copy), ..session }, lines)
}

#[test]
fn every_word_that_a_page_offers_is_understood_there() {
    let mut words = 0;
    for (page, placed, lines) in pages() {
        let asked = at(placed, &[lines.clone(), typed(&["?"])].concat());
        let said = asked.after(lines.len());
        let offered = offered(said);
        assert!(offered.iter().any(|w| w == "help") && offered.iter().any(|w| w == "exit"), "{page}: {said}");
        for word in offered {
            let talked = at(placed, &[lines.clone(), vec![word.clone()]].concat());
            let answer = talked.after(lines.len());
            let refused =
                ["I didn't catch", "does nothing here", "can't be skipped", "There is nothing before", "This is the first"];
            assert!(!refused.iter().any(|r| answer.contains(r)), "{page}, {word}: {answer}");
            words += 1;
        }
    }
    assert!(words > 100, "{words}");
}

#[test]
fn every_word_of_a_mentor_is_understood_by_the_mentor_alone() {
    let contract = crate::fake_host::contract_lines(&FIXTURE, FIXTURE.helplines.within(None).len());
    let said = |more: &[&str]| {
        let office = FakeHost::default();
        let lines = [contract.clone(), typed(more)].concat();
        lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &lines).after(lines.len() - 1).to_owned()
    };
    let words = offered(&said(&["more"]));
    assert!(words.len() > 8, "{words:?}");
    for word in &words {
        assert!(!said(&[word]).contains("does nothing here"), "{word}: {}", said(&[word]));
        if word != "client" {
            let turned = said(&["client", word]);
            assert!(turned.contains("does nothing here") || turned.contains("I didn't catch"), "{word}: {turned}");
        }
    }
}

/// What was heard last is what is said once more; and the words that are told work.
#[test]
fn a_page_behind_the_result_is_heard_again_by_itself() {
    let goal = typed(&["", "1", "6", "1", "1", ""]);
    let at_result = |more: &[&str]| at(true, &[goal.clone(), typed(more)].concat()).after(goal.len() + more.len() - 1).to_owned();
    let (why, result) = (at_result(&["why"]), at_result(&["again"]));
    for again in ["again", "what?", "pardon"] {
        assert_eq!(at_result(&["why", again]), why, "{again}");
    }
    for back in ["back", "result", "the result"] {
        assert_eq!(at_result(&["why", back]), result, "{back}");
    }
    assert!(why.contains("Type back for the result"), "{why}");
    assert!(at_result(&["can I have a copy"]).contains("That was all of it."));
    let review = at(true, &[goal[..5].to_vec(), typed(&["result"])].concat());
    assert_eq!(review.seen.len(), 1, "{}", review.all());
    // No prompt is bare: before each line stands what can be typed.
    let helped = typed(&["", "1", "4", "why"]);
    let said = at(true, &helped).after(3).to_owned();
    assert!(said.contains("Press Enter to go on"), "{said}");
    let first = at(true, &typed(&["", "1", "4"])).after(2).to_owned();
    let again = at(true, &typed(&["", "1", "4", "what?"])).after(3).to_owned();
    assert!(again.lines().filter(|l| !l.is_empty()).all(|l| first.contains(l)), "{again}");
    assert!(again.contains("Any answer is OK."), "{again}");
}

#[test]
fn skipping_is_offered_only_where_it_can_be_done() {
    let pair = &*SHIPPED;
    let scenario = pair.questionnaire.scenarios.iter().max_by_key(|s| s.replies.len()).unwrap();
    let mut seen = BTreeSet::new();
    for n in 0..scenario.replies.len() {
        let (ix, _) = scenario.replies[n];
        let lines = [lines_for(&pair.questionnaire, &scenario.replies[..n]), typed(&["?"])].concat();
        let talked = talk(pair.at(pair.place("IE")), &lines);
        let offered = offered(talked.after(lines.len() - 1));
        let has = |word: &str| offered.iter().any(|w| w == word);
        assert_eq!(has("skip"), pair.questionnaire.may_be_skipped(ix), "{n}: {offered:?}");
        assert_eq!(has("why"), pair.questionnaire.question(ix).why.is_some(), "{n}: {offered:?}");
        assert_eq!((has("back"), has("review")), (n > 0, n > 0), "{n}: {offered:?}");
        assert!(has("again") && has("decline"), "{n}: {offered:?}");
        seen.insert(has("skip"));
    }
    assert_eq!(seen.len(), 2);
}

/// `q` leaves in neither mode without a question.
#[test]
fn words_that_leave_ask_first_and_exit_does_not() {
    let words: Vec<&str> = PageCommand::Leave.row().words.all().collect();
    for word in words.iter().copied().chain([":q", "Quit.", "STOP!"]) {
        let talked = at(true, &typed(&["", word, "back", "1"]));
        assert!(talked.after(1).contains("Leave now? Your answers will be gone."), "{word}: {}", talked.all());
        assert!(talked.after(2).contains("You're still here."), "{word}");
        assert!(talked.after(3).starts_with("You said"), "{word}: {}", talked.all());
        let left = at(true, &typed(&["", word, ""]));
        assert_eq!(left.ended, InterviewEnd::Left, "{word}");
        // On the way out, too, help and the exit are there.
        let talked = at(true, &typed(&["", word, "help", "exit"]));
        assert!(talked.after(2).contains("Help in Beland") && talked.ended == InterviewEnd::QuickExit, "{word}");
    }
    assert_eq!(at(true, &typed(&["", "exit"])).ended, InterviewEnd::QuickExit);
}

/// The name of a file: words of the program are no names, and an odd name is asked for twice.
#[test]
fn a_word_of_the_program_is_no_name_of_a_file() {
    let goal = ["", "1", "6", "1", "1", "", "save"];
    let names = RefCell::new(Vec::new());
    let written = std::sync::Mutex::new(Vec::new());
    let save = |name: &str, _: &[u8]| {
        written.lock().unwrap().push(name.to_owned());
        Ok(format!("/somewhere/{name}"))
    };
    let session = Session { save_copy: Some(&save), ..FIXTURE.at(FIXTURE.place("BB")) };
    let saved = |more: &[&str]| {
        written.lock().unwrap().clear();
        let talked = talk(session, &[typed(&goal), typed(more)].concat());
        names.borrow_mut().push(more.len());
        (talked, written.lock().unwrap().clone())
    };
    for row in &COMMANDS {
        for word in row.words.all() {
            let (talked, files) = saved(&[word]);
            assert!(files.is_empty(), "{word} became a file: {}", talked.all());
        }
    }
    for word in ["no", "No.", "none", "cancel", "", "back"] {
        let (talked, files) = saved(&[word, "page.md"]);
        assert!(files.is_empty() && talked.all().contains("Nothing was saved."), "{word}");
    }
    // Help and place do what they say, and the name is still expected.
    for word in ["help", "place"] {
        let (talked, files) = saved(&[word, "", "page.md"]);
        assert!(files == ["page.md"] || word == "help" && files.is_empty(), "{word}: {files:?} {}", talked.all());
    }
    // Odd names are confirmed by typing them again; another one isn't taken for it.
    for (more, wanted) in [
        (&["nope"][..], &[][..]),
        (&["nope", "nope"], &["nope"]),
        (&["yes", "1", "2"], &[]),
        (&["1", "1"], &["1"]),
        (&["page.md"], &["page.md"]),
        (&[".md", "a/b.txt"], &["a/b.txt"]),
    ] {
        let (talked, files) = saved(more);
        assert_eq!(files, wanted, "{more:?}: {}", talked.all());
    }
    let (talked, _) = saved(&["page.md", "leave"]);
    assert!(talked.all().contains("The copy that you saved stays: /somewhere/page.md."), "{}", talked.all());
}

/// On a call nobody may be called without being named, and a file of the record isn't called "no".
#[test]
fn words_typed_on_a_call_are_words() {
    let mut contract = crate::fake_host::contract_lines(&FIXTURE, FIXTURE.helplines.within(None).len());
    let whom = contract.len() - 2;
    for word in ["no", "None.", "nobody", "no one"] {
        contract[whom] = word.to_owned();
        let office = FakeHost::default();
        let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &contract);
        assert!(talked.after(whom).contains("nobody agreed on"), "{word}: {}", talked.all());
    }
    contract[whom] = "Sam, 0100".to_owned();
    let office = FakeHost::default();
    let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &contract);
    assert!(talked.after(whom).contains("May call: Sam, 0100"), "{}", talked.all());
}

/// The words that are taken are those that a question understands; no shipped answer is one.
#[test]
fn no_answer_of_a_file_is_a_word_that_is_taken() {
    for answer in SHIPPED.questionnaire.questions.iter().flat_map(|q| &q.answers) {
        assert_eq!(taken_at_a_question(&answer.text), None, "{}", answer.text);
    }
    for row in &COMMANDS {
        for word in row.words.all() {
            let said = at(true, &typed(&["", word])).after(1).to_owned();
            let nothing = ["I didn't catch", "does nothing here", phrase("lines-asked-of-it"), phrase("lines-keep-later")];
            let acts = !nothing.iter().any(|told| said.contains(told));
            assert!(!acts || taken_at_a_question(word).is_some(), "{word} acts, and an answer may be called so: {said}");
        }
    }
    for text in ["Leave", "HELP!", "back.", "“Skip”", "Note all", "then", "Q"] {
        let file = crate::support::SMALL.replacen("text: \"Badly\"", &format!("text: '{text}'"), 1);
        let codes: Vec<&str> =
            fingerpost::content::model::Questionnaire::read(&file).unwrap_err().iter().map(|p| p.code.text()).collect();
        assert_eq!(codes, ["typed-text"], "{text}");
    }
    assert_eq!(heard(rather_not()), "i'd rather not say");
}

/// What a key does in full screen, a word does in line mode: the same row of the table.
#[test]
fn the_page_of_keys_and_the_words_are_one_table() {
    let pair: &Pair = &FIXTURE;
    let keys = |keys: &[fingerpost::ui::full_screen::Key]| {
        let mut app = crate::screen_driver::begun(pair.at(pair.place("BB")));
        crate::screen_driver::press(&mut app, keys);
        crate::support::flat(&crate::screen_driver::picture(&mut app, 100, 60))
    };
    let question = keys(&[fingerpost::ui::full_screen::Key::Char('?')]);
    for command in [PageCommand::Help, PageCommand::QuickExit, PageCommand::Why, PageCommand::Back, PageCommand::Leave] {
        assert!(question.contains(command.label()), "{command:?}: {question}");
        let word = command.row().word();
        let said = at(true, &typed(&["", "1", word])).after(2).to_owned();
        assert!(!said.contains("does nothing here"), "{word}: {said}");
    }
}

/// A key of the full screen is no word to a listener: no script names one.
#[test]
fn scripts_name_no_key_in_line_mode() {
    let pair: &Pair = &SHIPPED;
    let contract = crate::fake_host::contract_lines(pair, pair.helplines.within(None).len());
    let scripts = pair.questionnaire.intake.as_ref().unwrap().scripts.len();
    assert!(scripts > 5);
    for row in 1..=scripts {
        let office = FakeHost::default();
        let lines = [contract.clone(), vec!["scripts".to_owned(), row.to_string()]].concat();
        let talked = lead(pair.anywhere(), intake(&pair.questionnaire, &office), &lines);
        let said = talked.after(lines.len() - 1);
        assert!(said.contains("For you alone.") && said.lines().count() > 4, "{row}: {said}");
        // The end of the input is a key in lines, too.
        let keys = said.replace("press Ctrl-D twice", "");
        for key in ["Ctrl", "Esc", "PgDn", "F1"] {
            assert!(!keys.contains(key), "{row} names {key}: {said}");
        }
    }
}
