//! Help by ear: a few lines first, each kind by a word, each number slowly; and what stands beside
//! a page is gone back from to the page.

use fingerpost::base::commands::PageCommand;
use fingerpost::content::helplines::CANNOT_SPEAK;
use fingerpost::content::model::Scenario;
use fingerpost::ui::line_mode::InterviewEnd;
use fingerpost::ui::report::danger_told;
use fingerpost::ui::session::Session;

use crate::line_mode_driver::{Talked, lines_for, talk};
use crate::support::{FIXTURE, SHIPPED, flat};

fn at(place: &str, lines: &[String], more: &[&str]) -> (Talked, usize) {
    let all: Vec<String> = lines.iter().cloned().chain(more.iter().map(|l| (*l).to_owned())).collect();
    (talk(SHIPPED.at(SHIPPED.place(place)), &all), all.len())
}

/// What is said to the last of these lines.
fn said(place: &str, lines: &[String], more: &[&str]) -> String {
    let (talked, all) = at(place, lines, more);
    talked.after(all - 1).to_owned()
}

/// The lines to the page of a scenario whose outcome this is true of.
fn to_a_page(wanted: impl Fn(&Scenario) -> bool) -> (&'static Scenario, Vec<String>) {
    let questionnaire = &SHIPPED.questionnaire;
    let scenario = questionnaire.scenarios.iter().find(|s| wanted(s)).unwrap();
    let mut lines = lines_for(questionnaire, &scenario.replies);
    if !questionnaire.outcome(scenario.leads_to).at_once {
        lines.push(String::new());
    }
    (scenario, lines)
}

fn urgent() -> Vec<String> {
    to_a_page(|s| SHIPPED.questionnaire.outcome(s.leads_to).id == "urgent").1
}

#[test]
fn help_begins_with_the_number_and_names_its_kinds() {
    let begun = [String::new()];
    let help = said("GB-ENG", &begun, &["help"]);
    let danger = danger_told(&SHIPPED.helplines, SHIPPED.place("GB-ENG"));
    let one_line = flat(&help);
    let before = |a: &str, b: &str| one_line.find(&flat(a)).unwrap() < one_line.find(&flat(b)).unwrap();
    assert!(before(&danger, "Samaritans") && before("Samaritans", "For more, type help and a word:"));
    assert!(help.lines().count() < 30 && !help.contains("StepChange"), "{help}");
    // Every word that it names is heard, and has a line that isn't the emergency number.
    let rows: Vec<&str> = help.lines().filter(|l| l.starts_with("help ")).collect();
    assert!(rows.len() > 8, "{help}");
    for row in rows {
        let (word, heading) = row.split_once(" (").unwrap();
        let kind = said("GB-ENG", &begun, &[word]);
        assert!(kind.contains(heading.trim_end_matches(')')) || word == "help all", "{row}: {kind}");
        assert!(kind.contains(": call ") || kind.contains(": text ") || kind.contains(".org"), "{row}: {kind}");
        assert!(kind.lines().any(|l| danger.contains(l)), "{row}: {kind}");
    }
    for (line, line_of) in [("help debt", "debts"), ("help drink", "drinking"), ("Please help with gambling", "gambling")] {
        let kind = said("GB-ENG", &begun, &[line]);
        assert!(kind.contains(line_of) && kind.contains("call "), "{line}: {kind}");
    }
    // "And", "people" and "for" stand in the headings of kinds that this isn't about.
    for unknown in ["help banana", "help me find a job", "help for blind people and job"] {
        let heard = said("GB-ENG", &begun, &[unknown]);
        assert!(heard.contains("999") && heard.contains("Samaritans") && heard.contains("help all"), "{unknown}: {heard}");
    }
    assert!(said("GB-ENG", &begun, &["help i want to die"]).contains("That matters."));
}

/// Opening hours that aren't known are said once, not at every line.
#[test]
fn hours_to_be_checked_are_said_once() {
    let all = said("GB-ENG", &[String::new()], &["help all"]);
    assert!(!all.contains("check opening hours"), "{all}");
    assert_eq!(all.matches("Check opening hours where none are said.").count(), 1, "{all}");
}

#[test]
fn the_first_back_after_help_returns_to_the_page() {
    let lines = [String::new(), "1".to_owned(), "1".to_owned()];
    let question = said("IE", &lines, &["again"]);
    for aside in ["help", "help debt", "numbers"] {
        assert_eq!(said("IE", &lines, &[aside, "back"]), question, "{aside}");
        let second = said("IE", &lines, &[aside, "back", "back"]);
        assert!(second.starts_with("Question 2"), "{aside}: {second}");
        // Whatever is typed beside it, it leads there until the page is heard.
        assert_eq!(said("IE", &lines, &[aside, "banana", "back"]), question, "{aside}");
    }
    let page = said("IE", &urgent(), &["again"]);
    assert_eq!(said("IE", &urgent(), &["help", "back"]), page);
    assert_eq!(said("IE", &urgent(), &["steps", "back"]), page);
    // From a page behind the result it leads to the result, as is said there.
    for aside in ["help", "help talk", "numbers"] {
        let beside = said("IE", &urgent(), &["steps", aside]);
        assert!(beside.contains("Type back for the result."), "{aside}: {beside}");
        assert_eq!(said("IE", &urgent(), &["steps", aside, "banana", "back"]), page, "{aside}");
        let beside = said("IE", &lines, &[aside]);
        assert!(beside.contains("Type back for question 3."), "{aside}: {beside}");
    }
}

/// What leaves a question open is no page to come back from: there `back` is one thing, said once.
#[test]
fn back_means_one_thing_beside_an_open_question() {
    let lines = [String::new(), "1".to_owned(), "1".to_owned()];
    for aside in ["?", "why", "who sees this?", "how many more?", "is there a Polish one"] {
        let beside = said("IE", &lines, &[aside]);
        assert!(!beside.contains("Type back for"), "{aside}: {beside}");
        assert!(said("IE", &lines, &[aside, "back"]).starts_with("Question 2"), "{aside}");
        // Behind help it still leads to the question, and that is what is said of it.
        let behind = said("IE", &lines, &["help", aside]);
        assert_eq!(behind.matches("for question 3").count(), 1, "{aside}: {behind}");
        assert!(!behind.contains("one step back"), "{aside}: {behind}");
        assert!(said("IE", &lines, &["help", aside, "back"]).contains("Question 3"), "{aside}");
    }
}

/// A number can't be jotted down from a page that isn't kept: it is said again, digit by digit.
#[test]
fn numbers_are_said_slowly_and_urgent_pages_say_why_not_kept() {
    let lines = urgent();
    let said_slowly = said("GB-ENG", &lines, &["numbers"]);
    for number in ["9 9 9", "1 1 6, 1 2 3", "S H O U T to 8 5 2 5 8"] {
        assert_eq!(said_slowly.matches(number).count(), 1, "{number}: {said_slowly}");
    }
    for word in ["save", "copy"] {
        let why = said("GB-ENG", &lines, &[word]);
        assert!(why.contains("whoever found it could read") && why.contains("numbers"), "{word}: {why}");
    }
    assert!(said("GB-ENG", &lines, &["why"]).contains("doesn't say which answers brought it"));
    // Of another place, never those of the one before.
    let moved = said("GB-ENG", &lines, &["numbers", "place", "Ireland", "numbers"]);
    assert!(moved.contains("call 1 1 2") && !moved.contains("call 9 9 9"), "{moved}");
    // Other numbers behind one are as slow, and none is said twice.
    let german = said("DE", &lines, &["numbers"]);
    assert!(german.contains("0 8 0 0, 1 1 1, 0, 2 2 2") && !german.contains("111 0"), "{german}");
    let police = said("ZA", &lines, &["numbers"]);
    assert!(police.matches("1 0 1 1 1").count() == 1 && !police.contains("10111"), "{police}");
    let ambulance = said("NG", &lines, &["numbers"]);
    assert_eq!(ambulance.matches("no national ambulance service").count(), 1, "{ambulance}");
    let steps = said("GB-ENG", &lines, &["steps"]);
    assert!(steps.contains("The help lines meant here are those you heard before."), "{steps}");
}

/// Whoever needs an ambulance hears of the numbers that bring one, and what each is for once.
#[test]
fn what_the_numbers_for_an_ambulance_are_for_is_said_once() {
    let told = |place: &str| said(place, &urgent(), &["i took pills"]);
    let (south_africa, japan) = (told("ZA"), told("JP"));
    assert!(south_africa.contains("even if you feel fine: 112, or 10177."), "{south_africa}");
    assert_eq!(south_africa.matches("10177 for an ambulance").count(), 1, "{south_africa}");
    assert!(japan.contains("even if you feel fine: 119.") && japan.matches("110 for the police").count() == 1, "{japan}");
}

/// Where it may not be safe to be heard, leaving asks nothing, and the page says so.
#[test]
fn leave_now_leaves_at_once_and_leave_does_where_it_is_not_safe() {
    for word in ["leave now", "Leave now!", "exit now", "leave at once"] {
        let (talked, _) = at("IE", &[String::new()], &[word]);
        assert_eq!(talked.ended, InterviewEnd::QuickExit, "{word}");
    }
    let quiet = |s: &Scenario| SHIPPED.questionnaire.outcome(s.leads_to).help.iter().any(|a| a == CANNOT_SPEAK);
    let (scenario, lines) = to_a_page(quiet);
    let outcome = SHIPPED.questionnaire.outcome(scenario.leads_to);
    for word in ["leave", "quit", "leave now"] {
        assert_eq!(at("IE", &lines, &[word]).0.ended, InterviewEnd::QuickExit, "{}: {word}", outcome.id);
    }
    let page = said("IE", &lines[..lines.len() - 1], &[lines.last().unwrap()]);
    let told = page.find("To leave now, type leave or exit").unwrap();
    assert!(told < page.find("in danger right now").unwrap(), "{page}");
    assert!(!said("IE", &lines, &["hear"]).contains("leave (asks first"), "{page}");
    assert!(!said("IE", &lines, &["?"]).contains("leave (asks first"));
    // Elsewhere it asks, as ever.
    assert!(said("IE", &urgent(), &["leave"]).contains("Leave now?"));
}

/// A file that is read out has hours in words, and no marks where it is plain.
#[test]
fn a_file_saved_by_ear_is_in_words() {
    let files = std::sync::Mutex::new(Vec::new());
    let save = |name: &str, bytes: &[u8]| {
        files.lock().unwrap().push((name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()));
        Ok(format!("/somewhere/{name}"))
    };
    let session = Session { save_copy: Some(&save), ..SHIPPED.at(SHIPPED.place("GB-ENG")) };
    let (_, mut lines) = to_a_page(|s| SHIPPED.questionnaire.outcome(s.leads_to).id == "mentorship");
    for name in ["page.txt", "page.md", "page.html"] {
        lines.extend(["save".to_owned(), name.to_owned()]);
    }
    talk(session, &lines);
    let files = files.lock().unwrap();
    assert_eq!(files.len(), 3);
    for (name, text) in files.iter() {
        assert!(!text.contains("24/7") && text.contains("day and night"), "{name}: {text}");
        let marks = ["**", "# ", "<p", "- "].iter().any(|mark| text.contains(mark));
        assert_eq!(marks, name != "page.txt", "{name}: {text}");
    }
}

/// The first step can be heard by itself, and what no answer points to is left out.
#[test]
fn parts_of_an_ordinary_result_are_heard_alone() {
    let (_, lines) = to_a_page(|s| SHIPPED.questionnaire.outcome(s.leads_to).id == "mentorship");
    let page = said("IE", &lines, &["again"]);
    let step = said("IE", &lines, &["first step"]);
    let first = step.lines().next().unwrap();
    assert!(!first.is_empty() && step.lines().count() < 6, "{step}");
    assert!(
        page.contains(first.split('.').next().unwrap()) && page.contains("Type more to hear what you can type here"),
        "{page}"
    );
    // Where it points is said, and nothing of where it doesn't.
    assert!(page.contains("This points to ") && page.contains("mentorship") && !page.contains("other arms"), "{page}");
    assert!(said("IE", &lines, &["Thank you!"]).starts_with("You're welcome."));
    assert!(said("IE", &lines, &["start again"]).contains("start fingerpost once more"));
    assert!(said("IE", &lines, &["mentor"]).starts_with("Mentorship, in short: "));
    let words = said("IE", &lines, &["more"]);
    assert!(words.contains("first step (") && words.contains("exit (") && words.contains("steps ("), "{words}");
    let goal = ["", "1", "6", "1", "1", "", "others"].map(str::to_owned);
    let others = talk(FIXTURE.at(FIXTURE.place("BB")), &goal);
    // What nothing that was said points to isn't named.
    let others = others.after(goal.len() - 1);
    assert!(others.contains("You want to reach a goal.") && !others.contains("Therapy is care."), "{others}");
    // A post that points nowhere isn't heard.
    let open = |s: &Scenario| {
        let outcome = SHIPPED.questionnaire.outcome(s.leads_to);
        !outcome.is_urgent() && !outcome.young && outcome.points_to.is_empty()
    };
    let (_, lines) = to_a_page(open);
    let page = said("IE", &lines, &["again"]);
    assert!(!page.contains("This points to"), "{page}");
}

/// The sentence about danger stands on the page that an answer opens, and then wherever the
/// question is asked for; before every question it would be heard no more.
#[test]
fn the_sentence_about_danger_is_said_once_and_on_request() {
    let questionnaire = &SHIPPED.questionnaire;
    let worried = questionnaire.scenarios.iter().filter(|s| !questionnaire.outcome(s.leads_to).is_urgent());
    let worried = worried.max_by_key(|s| {
        let opens = |(q, r): &(_, _)| questionnaire.question(*q).escalation(*r) > fingerpost::content::model::Escalation::Clear;
        s.replies.iter().position(opens).map_or(0, |at| s.replies.len() - at)
    });
    let scenario = worried.unwrap();
    let lines = lines_for(questionnaire, &scenario.replies[..scenario.replies.len() - 1]);
    let all = talk(SHIPPED.at(SHIPPED.place("IE")), &lines).all();
    let before = "Type help for help lines.\nQuestion";
    assert!(all.contains("In Ireland, call 112.") && !all.contains(before), "{all}");
    let again = said("IE", &lines, &["again"]);
    assert!(again.contains(before) && again.contains("In Ireland, call 112."), "{again}");
}

/// A slip in a name is asked about, a part of a country may be left open.
#[test]
fn a_name_with_a_slip_is_offered() {
    let place = |lines: &[&str]| {
        let lines: Vec<String> = std::iter::once("").chain(lines.iter().copied()).map(str::to_owned).collect();
        talk(SHIPPED.anywhere(), &lines).after(lines.len() - 1).to_owned()
    };
    assert!(place(&["Cannada"]).contains("Do you mean Canada? Type yes"), "{}", place(&["Cannada"]));
    assert!(place(&["Cannada", "", "yes"]).contains("Canada"), "{}", place(&["Cannada", "", "yes"]));
    assert!(place(&["Cannada", "yes"]).contains("The help lines are those for Canada."), "{}", place(&["Cannada", "yes"]));
    for nowhere in ["Narnia", "Xyzzy"] {
        assert!(place(&[nowhere]).contains("Which country is it in? Type its name."), "{nowhere}: {}", place(&[nowhere]));
    }
    let parts = place(&["united kingdom"]);
    assert!(parts.contains("5. United Kingdom: I'd rather not say which part."), "{parts}");
    assert!(parts.matches("Emergency: 999.").count() == 1 && parts.contains("1. England.\n"), "{parts}");
    assert!(place(&["united kingdom", "rather not say"]).contains("The help lines are those for the United Kingdom."));
    assert!(talk(SHIPPED.anywhere(), &[String::new()]).after(0).contains("The name of your country is enough"));
    assert!(place(&["help"]).contains("Help in any country"));
}

/// The word is one of those that every page offers.
#[test]
fn numbers_is_offered_on_every_page() {
    let session = FIXTURE.at(FIXTURE.place("BB"));
    let word = PageCommand::Numbers.row().word();
    for lines in [&["?"][..], &["", "?"], &["", "1", "?"], &["", "1", "2", "?"]] {
        let typed: Vec<String> = lines.iter().map(|l| (*l).to_owned()).collect();
        assert!(talk(session, &typed).after(typed.len() - 1).contains(&format!("\n{word} (")), "{lines:?}");
    }
}
