//! A line that isn't taken: that is said, with what can be typed there, and the second in a row
//! brings the choices. Whoever tells of a loss hears first that it's a pity.

use fingerpost::base::phrases::{Language, phrase, within};

use crate::line_mode_driver::{lines_to, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

/// What is said to the last of these lines where no place is chosen yet.
fn said_at_the_place(more: &[&str]) -> String {
    let all = with_more(&[String::new()], more);
    talk(SHIPPED.anywhere(), &all).after(all.len() - 1).to_owned()
}

/// The same in Spanish.
fn said_at_the_place_in_spanish(more: &[&str]) -> String {
    let all = with_more(&[String::new()], more);
    within(Language::Spanish, || talk(SPANISH.anywhere(), &all).after(all.len() - 1).to_owned())
}

/// The lines to a page that can't wait.
fn urgent() -> Vec<String> {
    with_more(&lines_to("ending-life"), &["2"])
}

/// Help for a back is no help with how somebody feels, and that is said rather than guessed.
#[test]
fn help_for_the_body_alone_is_told_apart() {
    let says = within(Language::English, || phrase("lines-care-for-feelings"));
    for line in ["back pain, signed me off", "the doctor knows about my back"] {
        let answer = said(&lines_to("care"), &[line]);
        assert!(answer.contains(says) && !answer.contains("You said"), "{line}: {answer}");
    }
}

#[test]
fn a_page_says_otherwise_what_works_the_second_time() {
    let help = with_more(&lines_to("ending-life"), &["rather not say"]);
    for (page, lines) in [("welcome", Vec::new()), ("help", help), ("urgent", urgent())] {
        let first = said(&lines, &["banana"]);
        let second = said(&lines, &["banana", "banana"]);
        assert!(first != second && second.contains("These words work here: "), "{page}: {second}");
        assert!(second.contains("help") && second.contains("exit") && second.contains("a question mark"), "{page}: {second}");
    }
    assert!(said(&urgent(), &["banana", "banana"]).starts_with("In an emergency, call 999."));
    // What was asked about stands behind the answers.
    let standing = said(&lines_to("coping"), &["not coping?", "banana", "banana"]);
    assert!(standing.contains("1. ") && standing.contains("I'm still asking: Do you mean 5"), "{standing}");
    assert!(said(&lines_to("coping"), &["not coping?", "banana", "banana", "yes"]).starts_with("You said: "));
}

#[test]
fn a_place_that_isnt_known_brings_the_list_again() {
    let first = said_at_the_place(&["qwerty"]);
    assert!(first.contains("Or type again, help, or leave.") && !first.contains("1. "), "{first}");
    assert!(said_at_the_place(&["qwerty", "qwerty"]).contains("1. "));
    for again in ["what did you say", "what did you ask", "again"] {
        let asked = said_at_the_place(&["puebla", again]);
        assert!(asked.starts_with("Puebla is in Mexico. Is that the place?"), "{again}: {asked}");
        assert!(said_at_the_place(&["puebla", again, "yes"]).contains("Mexico"), "{again}");
        assert!(said_at_the_place(&["puebla", again, again]).contains("1. "), "{again}");
    }
}

#[test]
fn a_place_is_heard_with_its_country_behind_it() {
    for (line, place) in [
        ("I live in the city of Cork, in Ireland", "Ireland"),
        ("i live in leeds, in the uk", "England"),
        ("i live in a village near kumasi, in ghana", "Ghana"),
    ] {
        let asked = said_at_the_place(&[line]);
        assert!(asked.contains(place) && !asked.contains("is known here"), "{line}: {asked}");
        assert!(said_at_the_place(&[line, "yes"]).contains(place), "{line}");
    }
    for line in ["vivo en la ciudad de puebla, en mexico", "vivo en la ciudad de puebla, en mexico, desde que nací"] {
        let asked = said_at_the_place_in_spanish(&[line]);
        assert!(asked.contains("México") && !asked.contains("no se conoce"), "{line}: {asked}");
    }
    assert!(said_at_the_place(&["i don't live in leeds, in the uk"]).contains("is known here"));
    let first = said_at_the_place_in_spanish(&["la primera de esas por favor"]);
    assert_eq!(first, said_at_the_place_in_spanish(&["1"]));
    assert_eq!(said_at_the_place(&["the first of those"]), said_at_the_place(&["1"]));
}

#[test]
fn a_loss_is_met_with_sorrow_and_a_no_to_that_is_no_answer() {
    let sorry = phrase("lines-sorry-for-loss");
    for id in ["ending-life", "coping", "care"] {
        let ask = &SHIPPED.questionnaire.question(SHIPPED.question(id)).ask;
        let answer = said(&lines_to(id), &["my baby died"]);
        assert!(answer.starts_with(sorry) && answer.contains(ask) && !answer.contains("catch"), "{id}: {answer}");
    }
    let danger = lines_to("ending-life");
    let ask = &SHIPPED.questionnaire.question(SHIPPED.question("ending-life")).ask;
    for no in ["no i didnt lose anybody", "no its not that", "no my husband is fine"] {
        let answer = said(&danger, &["my baby died", no]);
        assert!(answer.starts_with(phrase("lines-no-loss")) && answer.contains(ask), "{no}: {answer}");
        assert!(!answer.contains("to be sure"), "{no}: {answer}");
    }
    assert!(said(&danger, &["no i didnt lose anybody"]).contains(ask));
    assert!(said(&danger, &["my baby died", "no"]).starts_with("You said: No."));
    assert!(said(&danger, &["my baby died", "no i want to die"]).contains("That matters."));
}

#[test]
fn what_is_asked_further_on_is_said_to_be() {
    let later = phrase("lines-asked-later");
    for (id, line) in [("happened", "i lost my job"), ("coping", "i miss home")] {
        let answer = said(&lines_to(id), &[line]);
        assert!(answer.starts_with(later) && answer.contains("again."), "{id}, {line}: {answer}");
    }
    for (id, line) in [("happened", "banana"), ("ending-life", "i lost my job"), ("coping", "nope")] {
        assert!(!said(&lines_to(id), &[line]).contains(later), "{id}, {line}");
    }
}

#[test]
fn what_the_two_were_is_what_was_offered() {
    let one = said(&lines_to("feelings"), &["worried", "what were the two again"]);
    assert!(one.starts_with("Do you mean 3"), "{one}");
    let all = with_more(&lines_to("feelings"), &["estoy preocupado pero triste no"]);
    within(Language::Spanish, || {
        let asked = talk(SPANISH.at(SPANISH.place("MX")), &all).after(all.len() - 1).to_owned();
        assert!(asked.contains("3, ") && !asked.contains("1, "), "{asked}");
    });
}

/// Where a yes or a no is asked for, and no danger is asked about, none is a no.
#[test]
fn none_is_a_no_where_no_list_was_read() {
    assert!(said(&lines_to("care"), &["none"]).starts_with("You said: No."));
    assert!(!said(&lines_to("ending-life"), &["none"]).contains("You said"));
}

/// Of others nothing is said where all lines cost nothing.
#[test]
fn where_all_lines_are_free_no_others_are_named() {
    let free = said(&urgent(), &["is it free"]);
    assert!(free.contains("Said to be free: ") && free.contains("Samaritans"), "{free}");
    assert!(!free.contains(phrase("lines-calls-others")), "{free}");
}
