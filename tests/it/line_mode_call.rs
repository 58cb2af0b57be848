//! A call in line mode, by ear: what is read back, what was heard earlier, and what no slip of a
//! finger answers.

use fingerpost::base::phrases::phrase;
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
            assert!(!said.contains("Noted") && !said.contains("Question "), "{number}: {said}");
        }
        for doubt in ["no?", "n...", "yes?"] {
            let said = last(&lines, &[doubt]);
            let refused = ["Only a clear word counts here.", "I didn't catch"].iter().any(|words| said.contains(words));
            assert!(refused && !said.contains("Noted"), "{doubt}: {said}");
        }
        let question = SHIPPED.questionnaire.question(ix);
        if choose == Choose::Many {
            // The number alone: the words of a sign aren't said aloud behind it.
            for said in [last(&lines, &["all 1"]), last(&lines, &["all", "1"])] {
                let noted = said.split("Noted: 1.").nth(1).unwrap_or_else(|| panic!("{said}"));
                assert!(!noted.contains(&question.answers[0].text), "{said}");
            }
        }
        for unsure in ["u", "not sure", "I'm not sure", "I don’t know"] {
            let said = last(&lines, &[unsure]);
            assert!(!said.contains("I didn't catch"), "{unsure}: {said}");
        }
    }
}

/// A slip of "rather not" in the middle of a list that is read aloud drops nothing that was heard.
#[test]
fn a_sign_that_was_heard_line_by_line_is_never_dropped() {
    let (_, lines) = up_to(|q| q.id == "health" && read_aloud(q));
    let refused = last(&lines, &["n", "y", "rathr not"]);
    assert!(refused.contains("Only a clear word counts here.") && !refused.contains("Do you mean"), "{refused}");
    for yes in ["yes", "y"] {
        assert!(!last(&lines, &["n", "y", "rathr not", yes]).contains("Noted: I'd rather not say"), "{yes}");
    }
}

/// A letter for each line, written together, too; and how it is done is told once.
#[test]
fn letters_answer_line_by_line_and_the_sentence_is_said_once() {
    let (ix, lines) = up_to(|q| read_aloud(q) && q.choose == Choose::Many);
    let count = SHIPPED.questionnaire.question(ix).spoken_lines().unwrap().lines.len();
    let apart = last(&lines, &[&vec!["n"; count].join(" ")]);
    assert!(apart.contains("Noted: "), "{apart}");
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
    let text = question.answers[0].text.split(" (").next().unwrap();
    let word = text.split(' ').max_by_key(|w| w.len()).unwrap().trim_end_matches(',');
    let (found, _) = call(&lines, &["heard", word]);
    let list = found.all();
    let row = list.lines().rev().find(|l| l.contains(&question.answers[0].text) && l.contains(&question.ask)).unwrap();
    let number = row.trim_start_matches("Type here: ").split('.').next().unwrap();
    // The number is one to type, at the question alone.
    for (ask, number_told) in [("again", "1, "), ("facts", "")] {
        let told = format!("Heard earlier, not yet counted: {number_told}{}", question.answers[0].text);
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
    let told = last(&lines[..=address], &["3", "0123 456"]);
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
    let lines = to_a_result();
    let (talked, before) = call(&lines, &["hand over"]);
    let rows = talked.after(before).to_owned();
    let row = rows.lines().find(|l| l.contains("client") && !l.contains("not this time")).unwrap_or_else(|| panic!("{rows}"));
    let number = row.trim_start_matches("Type here: ").split('.').next().unwrap();
    let (talked, _) = call(&lines, &["hand over", number, "1", "2", "page.md", "leave", "", "", "", "", "", "leave"]);
    let all = talked.all();
    assert!(all.contains("Written: ") && !all.contains("Nothing has been saved."), "{all}");
    // Nothing that is only heard again takes the page from the appointment.
    let end = ["again", "leave", "", "", "", "", "2026-12-05 15:30", "y", "y", "leave", "y"];
    let (talked, _) = call(&lines, &[&["hand over", number, "1", "2", "page.md"][..], &end].concat());
    let all = talked.all();
    assert!(all.contains("Write it once more in its place") && all.matches("Written: ").count() == 2, "{all}");
}

/// To the result of a client who is well, every answer on the way clear.
pub(crate) fn to_a_result() -> Vec<String> {
    to_the_result_of(3)
}

/// To the result of the client of this seed.
fn to_the_result_of(seed: u64) -> Vec<String> {
    let mut lines = contract();
    let mut shadow = Interview::new(&SHIPPED.questionnaire);
    let mut dice = Dice::new(seed);
    while let Stage::Question(ix) = shadow.stage() {
        let question = offered(SHIPPED.questionnaire.question(ix), true);
        let reply = calm_reply(&mut dice, &question, Escalation::Clear);
        lines.push(led_line_for(&question, reply));
        shadow.make(Move::Give(reply));
    }
    lines
}

/// With somebody in the room nothing is asked about the end of a call.
#[test]
fn where_the_client_cannot_talk_the_end_is_not_asked_about() {
    for leave in ["2", "leave"] {
        let (talked, before) = call(&to_a_result(), &["another time", leave, "y"]);
        let said: String = (before..before + 3).map(|at| talked.after(at)).collect();
        for asked in ["mentor-task-appointment", "mentor-task-suggested", "mentor-task-happened"] {
            assert!(!said.contains(phrase(asked)), "{leave}, {asked}: {said}");
        }
    }
}

/// What a yes puts on the client's page is heard before it is asked for, in the page's own words.
#[test]
fn what_a_yes_prints_is_read_out_before_it_is_asked_about() {
    let q = &SHIPPED.questionnaire;
    let personal = q.question_ixs().filter(|ix| q.section_of(*ix).about.tells_how_somebody_is());
    let reasons: Vec<&String> = personal.flat_map(|ix| &q.question(ix).answers).filter_map(|a| a.reason.as_ref()).collect();
    let mut heard = 0;
    for seed in 0..12 {
        let lines = to_the_result_of(seed);
        let rows = last(&lines, &["hand over"]);
        let Some(client) = rows.lines().find(|l| l.contains("A page for the client (Markdown)")) else { continue };
        let number = client.trim_start_matches("Type here: ").split('.').next().unwrap();
        let said = last(&lines, &["hand over", number, "1"]);
        let Some((before, asked)) = said.split_once(phrase("mentor-safety-part")) else { continue };
        let (_, read) = before.split_once(phrase("mentor-safety-part-reads")).unwrap_or_else(|| panic!("{said}"));
        assert!(read.lines().count() > 1 && !reasons.iter().any(|reason| asked.contains(*reason)), "{said}");
        heard += usize::from(reasons.iter().any(|reason| read.contains(*reason)));
    }
    assert!(heard > 0);
}

/// A question that a yes answers takes one; a no is asked about, since it names no answer.
#[test]
fn a_yes_answers_what_the_mentor_asks() {
    let (ix, lines) = up_to(|q| q.id == "who");
    let texts: Vec<&str> = SHIPPED.questionnaire.question(ix).answers.iter().map(|a| a.text.as_str()).collect();
    assert!(last(&lines, &["yes"]).contains(&format!("Noted: {}.", texts[0])), "{}", last(&lines, &["yes"]));
    let no = last(&lines, &["no"]);
    assert!(no.contains(&format!("Do you mean 2, {}?", texts[1])) && !no.contains("Noted"), "{no}");
    assert!(!last(&lines, &["yes?"]).contains("Noted"));
    // One that asks how takes neither.
    let (_, lines) = up_to(|q| q.id == "coping");
    assert!(!last(&lines, &["yes"]).contains("Noted"), "{}", last(&lines, &["yes"]));
}

/// What is read aloud isn't said twice; the written words are behind a word.
#[test]
fn a_question_is_said_once_and_written_is_a_word() {
    let (ix, lines) = up_to(|q| q.id == "coping");
    let ask = &SHIPPED.questionnaire.question(ix).ask;
    let heard = last(&lines, &["again"]);
    assert!(heard.contains("Ask aloud:") && !heard.contains("As it is written"), "{heard}");
    assert!(last(&lines, &["written"]).contains(&format!("As it is written: {ask}")), "{}", last(&lines, &["written"]));
    assert!(!call(&lines, &[]).0.all().contains("tick what you hear"));
}

/// The result names what ends a call; the list of papers has only those that can be had.
#[test]
fn the_result_names_the_end_and_papers_that_can_be_had() {
    let lines = to_a_result();
    let said = last(&lines[..lines.len() - 1], &[lines.last().unwrap()]);
    for word in ["hand over (", "ending (", "facts (", "more ("] {
        assert!(said.contains(&format!("\n{word}")), "{word}: {said}");
    }
    let rows = last(&lines, &["hand over"]);
    assert!(rows.contains("A page for the client") && !rows.contains("not this time"), "{rows}");
    // The numbers are those that were heard.
    let client = rows.lines().find(|l| l.contains("A page for the client (Markdown)")).unwrap();
    let number = client.split('.').next().unwrap();
    let end = last(&lines, &["hand over", number, "1", "2", "page.md"]);
    assert!(end.contains("Written: ") || end.contains("page.md"), "{end}");
}

/// Enter alone leaves out the appointment, and nothing says that it leaves the call.
#[test]
fn an_appointment_is_understood_as_it_is_said() {
    let lines = to_a_result();
    let asked = last(&lines, &["ending", "", "", "", ""]);
    assert!(asked.contains("Enter alone: none.") && !asked.contains("leaves now"), "{asked}");
    let told = last(&lines, &["ending", "", "", "", "", "next Tuesday at 3"]);
    assert!(told.contains("3 pm. Is that right?"), "{told}");
    let told = last(&lines, &["ending", "", "", "", "", "next Tuesday at 3", "y"]);
    assert!(told.contains("The next appointment: ") && told.contains(", 3 pm."), "{told}");
    let unclear = last(&lines, &["ending", "", "", "", "", "some time soon"]);
    assert!(unclear.contains("That day wasn't understood. Write it like"), "{unclear}");
}

/// What is to stand in a letter is kept by Enter alone, and taken away by a hyphen.
#[test]
fn what_stands_in_a_letter_can_be_taken_away() {
    let letter = |lines: &Vec<String>| {
        let rows = last(lines, &["hand over"]);
        let numbered = rows.lines().filter_map(|l| l.trim_start_matches("Type here: ").split_once(". "));
        let mut letters = numbered.filter(|(n, row)| n.parse::<usize>().is_ok() && row.contains("letter"));
        letters.next().map(|(n, _)| n.to_owned())
    };
    let (lines, row) = (0..60)
        .find_map(|seed| {
            let lines = to_the_result_of(seed);
            letter(&lines).map(|row| (lines, row))
        })
        .unwrap();
    let row = row.as_str();
    let first = last(&lines, &["hand over", row]);
    assert!(first.contains("Enter alone leaves it out.") && !first.contains("hyphen"), "{first}");
    let written = ["hand over", row, "Please ring first", "back", "hand over", row];
    let again = last(&lines, &written);
    assert!(again.contains("It says: Please ring first") && again.contains("Enter alone keeps"), "{again}");
    assert!(again.contains("A lone hyphen takes it away."), "{again}");
    for (typed, stands) in [("", true), ("-", false)] {
        let read = last(&lines, &[&written[..], &[typed]].concat());
        assert_eq!(read.contains("Please ring first"), stands, "{typed}: {read}");
    }
}

/// A name for the calendar's file is taken as it is typed, and gets its ending: nothing says that
/// it would have none.
#[test]
fn the_name_of_an_appointment_in_lines_is_asked_for_once() {
    let mut lines = contract();
    lines.truncate(1);
    lines[0] = "n".to_owned();
    let office = FakeHost::default();
    lines.extend(["3", "next Tuesday at 3", "y", "y", "appt"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &lines);
    assert!(talked.all().contains("Written: ") && !talked.all().contains("without an ending"), "{}", talked.all());
    assert_eq!(office.0.borrow().files[0].0, "appt.ics");
}

/// By ear, the line that they told of is read before a yes to another ends the question: there is
/// always one to answer, and back leads to the other.
#[test]
fn by_ear_the_line_they_told_of_is_read_next() {
    let (people, lines) = up_to(|q| q.id == "people");
    let question = offered(SHIPPED.questionnaire.question(people), true);
    let hurt = question.answer_named("hurt").unwrap().index();
    let sign = |line: &usize| *line != hurt && question.answers[*line].escalation == Escalation::Sign;
    let other = (0..hurt).find(sign).unwrap();
    let mut typed = vec!["heard beats me", "1"];
    typed.extend(vec!["n"; other]);
    typed.push("y");
    let reminded = last(&lines, &typed);
    let read = |line: usize| question.answers[line].row(true);
    assert!(reminded.contains("You heard this earlier") && reminded.contains(read(hurt)), "{reminded}");
    let after = |more: &[&str]| last(&lines, &[&typed[..], more].concat());
    for said in ["y", "n", "yes"] {
        let given = after(&[said]);
        assert!(given.contains("Noted: yes"), "{said}: {given}");
    }
    let back = after(&["back"]);
    assert!(back.contains(read(other)), "{back}");
    let again = after(&["back", "y"]);
    assert!(again.contains("Noted: yes"), "{again}");
}

/// What is heard behind its question opens it at that line, and back leads to the line before.
#[test]
fn heard_behind_its_question_its_own_line_is_read() {
    let (health, mut lines) = up_to(|q| q.id == "health");
    let question = offered(SHIPPED.questionnaire.question(health), true);
    let drink = question.answer_named("drink-drugs").unwrap().index();
    let all = question.spoken_lines().unwrap().lines.len();
    lines.extend(vec!["n".to_owned(); all]);
    let read = |line: usize| question.answers[line].row(true);
    let at = last(&lines, &["heard wine every night", "1"]);
    assert!(at.contains(read(drink)), "{at}");
    let again = last(&lines, &["heard wine every night", "1", "n"]);
    assert!(again.contains("You heard this earlier") && again.contains(read(drink)), "{again}");
    let back = last(&lines, &["heard wine every night", "1", "n", "back"]);
    assert!(back.contains(read(drink - 1)), "{back}");
    let given = last(&lines, &["heard wine every night", "1", "n", "y"]);
    assert!(given.contains("Noted: yes") || given.contains("Line"), "{given}");
}

/// What the client says at a question is looked up though nobody typed a slash; where nothing is
/// taken of what is offered it is asked about before the mentor leaves.
#[test]
fn what_they_said_is_kept_though_it_answers_nothing() {
    let lines = contract();
    let settle = phrase("mentor-row-not-yet");
    for said in [
        "I took a lot of tablets an hour ago",
        "I want to kill myself",
        "she hits me",
        "my baby isn't moving",
        "horrible pictures of stabbing my baby",
        "I hear voices telling me to",
    ] {
        let offered = last(&lines, &[said]);
        assert!(offered.contains(phrase("lines-which-answer")), "{said}: {offered}");
        let leaving = last(&lines, &[said, "back", "leave"]);
        assert!(leaving.contains(settle), "{said}: {leaving}");
        // Once it is settled, it isn't asked about again.
        let settled = last(&lines, &[said, "back", "leave", "2"]);
        assert!(!settled.contains(settle), "{said}: {settled}");
    }
    let calm = last(&lines, &["mostly fine I suppose", "leave"]);
    assert!(!calm.contains(settle), "{calm}");
}

/// Whether a page is put first stays asked until it is answered.
#[test]
fn enter_alone_does_not_answer_whether_a_page_is_first() {
    let lines = contract();
    let asked = last(&lines, &["sooner", "1", ""]);
    assert!(asked.contains(phrase("mentor-row-first-yes")), "{asked}");
}
