//! What is never taken for something else: an answer by its number for a question, somebody who
//! does harm for whom all this is about, a correction for "none of these".

use fingerpost::base::phrases::{Language, within};

use crate::line_mode_driver::{lines_to, said, said_at, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

const AGAIN: &str = "Type yes to be asked “Who is this about?” again";
const BY_NUMBER: &str = "To be asked “Who is this about?” again, type: question 1.";

/// The same in Spanish, where the questions have the same order.
fn spanish(lines: &[String], more: &[&str]) -> String {
    within(Language::Spanish, || {
        let all = with_more(lines, more);
        talk(SPANISH.at(SPANISH.place("GB-ENG")), &all).after(all.len() - 1).to_owned()
    })
}

#[test]
fn an_answer_by_its_number_is_no_way_to_a_question() {
    for id in ["ending-life", "harm", "people"] {
        for line in [
            "i said 2",
            "my answer 2",
            "i put 2",
            "i gave 2",
            "i typed 2",
            "id go for 2",
            "i want number 2",
            "i want to answer 2",
            "i picked number 2",
            "my answer is 2",
            "go back to 2",
            "change my answer to 2",
        ] {
            let answer = said(&lines_to(id), &[line]);
            assert!(!answer.contains("Question 2") && !answer.contains("How are you coping"), "{id}, {line}: {answer}");
        }
        for line in ["dije 2", "puse 2", "contesté 2", "mi respuesta 2", "elijo la 2", "respondí 2"] {
            let answer = spanish(&lines_to(id), &[line]);
            assert!(!answer.contains("Pregunta 2"), "{id}, {line}: {answer}");
        }
        // The word for a question leads there.
        for line in ["question 2", "actually question 2 was wrong", "oh wait, go back to question 2"] {
            assert!(said(&lines_to(id), &[line]).contains("Question 2"), "{id}, {line}");
        }
        assert!(spanish(&lines_to(id), &["perdón, la pregunta 2 estaba mal"]).contains("Pregunta 2"), "{id}");
    }
    // What was told so is asked about.
    for line in ["i said 2", "id go for 2", "my answer was 2"] {
        assert!(said(&lines_to("people"), &[line]).contains("Do you mean 2"), "{line}");
        assert!(said(&lines_to("ending-life"), &[line]).contains("Which is it: no, yes"), "{line}");
    }
    // Where nothing is asked about danger, a number leads as before.
    assert!(said(&lines_to("aim"), &["go back to 2"]).contains("How are you coping"));
}

#[test]
fn who_does_harm_is_not_whom_it_is_about() {
    for line in [
        "its him not me",
        "its not me its him",
        "its not me, its my husband",
        "my partner not me",
        "it was him not me",
        "its my ex not me",
        "it wasnt me it was her",
        "its my dad not me",
    ] {
        let answer = said(&lines_to("people"), &[line]);
        assert!(!answer.contains("If this is about somebody else") && !answer.contains(AGAIN), "{line}: {answer}");
        assert!(!said(&lines_to("people"), &[line, "yes"]).contains("Who is this about?"), "{line}");
    }
    for line in ["es él, no yo", "no soy yo, es mi marido", "fue él, no yo"] {
        assert!(!spanish(&lines_to("people"), &[line, "sí"]).contains("Pregunta 1"), "{line}");
    }
    // Said outright, it is offered by the number, and no yes leads off.
    for line in ["this is for my sister", "im asking for a mate"] {
        assert!(said(&lines_to("people"), &[line]).contains(BY_NUMBER), "{line}");
        assert!(!said(&lines_to("people"), &[line, "yes"]).contains("Who is this about?"), "{line}");
    }
    // Nor is "that's not me", which answers what was heard.
    for line in ["thats not me", "no that isn't me"] {
        assert!(!said(&lines_to("people"), &[line]).contains("Who is this about?"), "{line}");
        assert!(!said(&lines_to("coping"), &[line]).contains("Who is this about?"), "{line}");
    }
}

#[test]
fn what_an_own_sign_has_brought_is_not_reached_past() {
    let rather_not = ["", "4", "5", "2"].map(str::to_owned);
    assert!(said(&rather_not, &[]).contains("The questions stop here, so"));
    for line in ["its me", "it's actually me", "its about me", "this isn't about me"] {
        let told = said(&rather_not, &[line]);
        assert!(!told.contains("Who is this about?"), "{line}: {told}");
        let yes = said(&rather_not, &[line, "yes"]);
        assert!(!yes.contains("Question 1") && yes.contains("999"), "{line}: {yes}");
    }
}

#[test]
fn a_yes_behind_danger_still_means_danger() {
    let worry = lines_to("worry");
    for line in ["its me", "its actually me", "ok its really me tho", "it's me really"] {
        for danger in ["someone is in danger", "help"] {
            let told = said(&worry, &[danger, line]);
            assert!(told.starts_with("In an emergency, call 999.") && told.contains(BY_NUMBER), "{danger}, {line}: {told}");
            let yes = said(&worry, &[danger, line, "yes"]);
            assert!(yes.starts_with("Call 999 now") && !yes.contains("Who is this about?"), "{danger}, {line}: {yes}");
            assert!(said(&worry, &[danger, line, "question 1"]).contains("Who is this about?"), "{danger}, {line}");
        }
        assert!(said(&worry, &[line]).contains(AGAIN), "{line}");
    }
}

#[test]
fn a_place_that_was_looked_at_only_stays_where_it_was() {
    let lines = lines_to("coping");
    for line in ["question 1", "change my answer", "its not me", "go to 1", "i said 2 to question 1"] {
        let asked = said(&lines, &["place", "United Kingdom", line]);
        assert!(!asked.contains("Who is this about?"), "{line}: {asked}");
    }
    for leaves in ["question 1", "its not me"] {
        let numbers = said_at("IE", &lines, &["place", "United Kingdom", leaves, "back", "back", "numbers"]);
        assert!(numbers.contains("Samaritans Ireland"), "{leaves}: {numbers}");
    }
    // A yes with the name behind it is a yes.
    for yes in ["YES, GERMANY.", "yes germany", "Yes. It's Germany.", "yes"] {
        let chosen = said(&lines, &["place", "germny", yes]);
        assert!(chosen.starts_with("The help lines are those for Germany."), "{yes}: {chosen}");
    }
    assert!(said(&lines, &["place", "scotlnd", "YES, SCOTLAND."]).starts_with("The help lines are those for Scotland."));
    // Where several are called so, it is one of them by its name.
    for yes in ["YES, IRELAND.", "yes, 2"] {
        let chosen = said(&lines, &["place", "irland", yes]);
        assert!(chosen.starts_with("The help lines are those for Ireland."), "{yes}: {chosen}");
    }
    assert!(!said(&lines, &["place", "germny", "yes, Ireland"]).contains("those for Germany"));
}

#[test]
fn a_correction_keeps_the_right_number() {
    let people = lines_to("people");
    for line in ["no, 1", "No. 1.", "nope, it's 1"] {
        let asked = said(&people, &["patients shout at me and hit me", line]);
        assert!(asked.contains("Does answer 4 fit?"), "{line}: {asked}");
        // What was told is asked about once, and a no to that leaves the number as it was given.
        let one = said(&people, &["patients shout at me and hit me", line, "no"]);
        let taken = one.starts_with("You said: I'm bullied") || one.starts_with("Your answer is taken.");
        assert!(taken, "{line}: {one}");
    }
    let asked = said(&people, &["patients shout at me and hit me", "no, I meant the first one"]);
    assert!(asked.starts_with("Do you mean 1, "), "{asked}");
    let days = lines_to("days");
    let question = SHIPPED.questionnaire.question(SHIPPED.questionnaire.question_named("days").unwrap());
    for (line, n) in [("no, 2", 2), ("nah 4", 4), ("No, I said 2.", 2)] {
        let answer = said(&days, &["cant sleep", line]);
        let begins: String = question.answers[n - 1].text.chars().take(8).collect();
        assert!(answer.starts_with(&format!("You said: {begins}")), "{line}: {answer}");
    }
    for line in ["no, el 2", "no, quise decir el 2"] {
        let answer = spanish(&days, &["no puedo dormir", line]);
        assert!(answer.starts_with("Dijiste: ") && !answer.starts_with("Dijiste: Nada"), "{line}: {answer}");
    }
    // A no to what was told before is no answer that nobody gave.
    for no in ["no", "nope"] {
        let again = said(&people, &["patients shout at me and hit me", no, no]);
        assert!(again.starts_with("Then that isn't taken."), "{no}: {again}");
    }
}

#[test]
fn a_yes_with_what_was_asked_behind_it_is_a_yes() {
    for line in ["YES. 4.", "yes, 4", "Yes 4"] {
        let answer = said(&lines_to("people"), &["my husband hits me", line]);
        assert!(!answer.contains("I didn't catch") && !answer.contains("Do you mean"), "{line}: {answer}");
    }
    let three = said(&lines_to("people"), &["my husband hits me", "yes. 3"]);
    assert!(!three.contains("You said:"), "{three}");
    // A no to half a no says it.
    assert!(said(&lines_to("ending-life"), &["not really", "nope"]).starts_with("You said: No."));
    assert!(said(&lines_to("ending-life"), &["not much", "nah"]).starts_with("You said: No."));
}
