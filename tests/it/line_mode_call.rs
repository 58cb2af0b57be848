//! A call in line mode, by ear: what is read back, what was heard earlier, and what no slip of a
//! finger answers.

use fingerpost::content::model::{Choose, Escalation, Question, QuestionIx};
use fingerpost::engine::interview::{Interview, Move, Stage};

use crate::fake_host::{FakeHost, intake};
use crate::line_mode_driver::{Talked, lead, led_line_for};
use crate::support::{Dice, SHIPPED, calm_reply, offered};

fn contract() -> Vec<String> {
    crate::fake_host::contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len())
}

fn call(lines: &[String], more: &[&str]) -> (Talked, usize) {
    let office = FakeHost::default();
    let all: Vec<String> = lines.iter().cloned().chain(more.iter().map(|l| (*l).to_owned())).collect();
    (lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &all), lines.len())
}

/// What was said to the last of these lines.
fn last(lines: &[String], more: &[&str]) -> String {
    let (talked, before) = call(lines, more);
    talked.after(before + more.len() - 1).to_owned()
}

/// The lines to the first question that this is true of, every answer on the way clear.
fn up_to(wanted: impl Fn(&Question) -> bool) -> (QuestionIx, Vec<String>) {
    let mut lines = contract();
    let mut shadow = Interview::new(&SHIPPED.questionnaire);
    let mut dice = Dice::new(7);
    while let Stage::Question(ix) = shadow.stage() {
        let question = offered(SHIPPED.questionnaire.question(ix), true);
        if wanted(&question) {
            return (ix, lines);
        }
        let reply = calm_reply(&mut dice, &question, Escalation::Clear);
        lines.push(led_line_for(&question, reply));
        shadow.make(Move::Give(reply));
    }
    panic!("no such question");
}

fn read_aloud(question: &Question) -> bool {
    question.safety && question.spoken_lines().is_some()
}

/// A slip of a digit is no answer to danger: a list is numbered only where `all` was typed.
#[test]
fn where_danger_is_read_aloud_a_number_is_no_answer() {
    for choose in [Choose::One, Choose::Many] {
        let (ix, lines) = up_to(|q| read_aloud(q) && q.choose == choose);
        for number in ["1", "2", "3", "one", "1?", "99"] {
            let said = last(&lines, &[number]);
            assert!(!said.contains("You said") && !said.contains("Question "), "{number}: {said}");
        }
        for doubt in ["no?", "n...", "yes?"] {
            let said = last(&lines, &[doubt]);
            let refused = ["Only a clear word counts here.", "I didn't catch"].iter().any(|words| said.contains(words));
            assert!(refused && !said.contains("You said"), "{doubt}: {said}");
        }
        let question = SHIPPED.questionnaire.question(ix);
        if choose == Choose::Many {
            let first = format!("You said: {}", question.answers[0].text);
            assert!(last(&lines, &["all 1"]).contains(&first) && last(&lines, &["all", "1"]).contains(&first));
        }
        for unsure in ["u", "not sure", "I'm not sure", "I don’t know"] {
            let said = last(&lines, &[unsure]);
            assert!(!said.contains("I didn't catch"), "{unsure}: {said}");
        }
    }
}

/// A letter for each line, written together, too; and how it is done is told once.
#[test]
fn letters_answer_line_by_line_and_the_sentence_is_said_once() {
    let (ix, lines) = up_to(|q| read_aloud(q) && q.choose == Choose::Many);
    let count = SHIPPED.questionnaire.question(ix).spoken_lines().unwrap().lines.len();
    let apart = last(&lines, &[&vec!["n"; count].join(" ")]);
    assert!(apart.contains("You said: "), "{apart}");
    assert_eq!(last(&lines, &[&"n".repeat(count)]), apart);
    let (talked, _) = call(&lines, &["n", "n"]);
    assert_eq!(talked.all().matches("One letter for each line").count(), 1, "{}", talked.all());
    assert!(last(&lines, &["n"]).contains("y, n, u or r."), "{}", last(&lines, &["n"]));
}

/// What was pencilled in waits at its question, in sight of the ear.
#[test]
fn what_was_heard_earlier_is_said_at_its_question() {
    let (ix, lines) = up_to(|q| !q.safety && q.choose == Choose::Many && q.spoken_lines().is_none());
    let question = SHIPPED.questionnaire.question(ix);
    let word = question.answers[0].text.split(' ').max_by_key(|w| w.len()).unwrap().trim_end_matches(',');
    let (found, _) = call(&lines, &["heard", word]);
    let list = found.all();
    let row = list.lines().rev().find(|l| l.contains(&question.answers[0].text) && l.contains(&question.ask)).unwrap();
    let number = row.trim_start_matches("Type here: ").split('.').next().unwrap();
    let told = format!("Heard earlier, not yet counted: 1, {}", question.answers[0].text);
    for ask in ["again", "facts"] {
        let said = last(&lines, &["heard", word, number, ask]);
        assert!(said.contains(&told), "{ask}: {said}");
    }
    // The client doesn't hear it.
    assert!(!last(&lines, &["heard", word, number, "client", "again"]).contains("Heard earlier"));
    assert!(!last(&lines, &["again"]).contains("Heard earlier"));
}

/// `again` is a word, not an address or a note; and what was written down is read back.
#[test]
fn a_text_is_never_again_and_the_address_is_read_back() {
    let lines = contract();
    let address = lines.iter().position(String::is_empty).unwrap();
    for word in ["again", "repeat", "say again", "?"] {
        let said = last(&lines[..address], &[word]);
        assert!(said.contains("The exact address"), "{word}: {said}");
        let said = last(&lines, &["note", word]);
        assert!(said.contains("Type the note") && !said.contains("Noted"), "{word}: {said}");
    }
    let told = last(&lines[..address], &["12 Chapel Lane, flat 3"]);
    assert!(told.starts_with("Address: 12 Chapel Lane, flat 3.\n"), "{told}");
    assert!(last(&lines[..address], &[""]).starts_with("No address.\n"));
    assert!(last(&lines, &["note", "slow", "note", "again"]).contains("It says: slow"));
    let told = last(&lines[..=address], &["2", "0123 456"]);
    assert!(told.starts_with("Number: 0123 456.\n"), "{told}");
}

/// The contract is heard again with what the mentor does, and its number.
#[test]
fn a_sentence_of_the_contract_is_heard_again_as_a_whole() {
    for n in 0..2 {
        let (talked, before) = call(&contract()[..n], &["again"]);
        let (first, again) = (talked.said[before].clone(), talked.after(before).to_owned());
        let sentences: Vec<&str> = again.lines().filter(|l| !l.starts_with("Type here")).collect();
        assert!(sentences.len() > 3 && sentences[0].starts_with("Before the first question"), "{again}");
        assert!(sentences.iter().all(|s| first.contains(s)), "{first}\n{again}");
    }
}

/// Leaving names the file that was written on the call.
#[test]
fn leaving_names_what_was_handed_over() {
    let mut lines = contract();
    let mut shadow = Interview::new(&SHIPPED.questionnaire);
    let mut dice = Dice::new(3);
    while let Stage::Question(ix) = shadow.stage() {
        let question = offered(SHIPPED.questionnaire.question(ix), true);
        let reply = calm_reply(&mut dice, &question, Escalation::Clear);
        lines.push(led_line_for(&question, reply));
        shadow.make(Move::Give(reply));
    }
    let (talked, before) = call(&lines, &["hand over"]);
    let rows = talked.after(before).to_owned();
    let row = rows.lines().find(|l| l.contains("client") && !l.contains("not this time")).unwrap_or_else(|| panic!("{rows}"));
    let number = row.trim_start_matches("Type here: ").split('.').next().unwrap();
    let (talked, _) = call(&lines, &["hand over", number, "1", "2", "page.md", "leave", "", "", "", "leave"]);
    let all = talked.all();
    assert!(all.contains("Written: ") && !all.contains("Nothing has been saved."), "{all}");
}
