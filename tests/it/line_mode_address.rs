//! Words of address and filling words, a no that says no more than that, and lines that were
//! answered as if something else had been said.

use fingerpost::base::phrases::{Language, within};

use crate::line_mode_driver::{lines_to, said, talk, with_more};
use crate::spanish::SPANISH;

/// What Spanish line mode says after the last of these lines.
fn spanish(lines: &[String], more: &[&str]) -> String {
    within(Language::Spanish, || {
        let all = with_more(lines, more);
        talk(SPANISH.at(SPANISH.place("GB-ENG")), &all).after(all.len() - 1).to_owned()
    })
}

#[test]
fn words_of_address_at_the_ends_change_nothing() {
    for (id, with, without) in [
        ("days", "None of these dear", "none of these"),
        ("ending-life", "no dear", "no"),
        ("ending-life", "well, no", "no"),
        ("coping", "1 well", "1"),
        ("days", "2 and 3 dear", "2 and 3"),
        ("days", "can I go back please dear", "back"),
        ("days", "how many are left dear", "how many are left"),
        ("coping", "why this dear?", "why this?"),
        ("coping", "I'd like to stop now dear", "i want to stop now"),
    ] {
        let lines = lines_to(id);
        assert_eq!(said(&lines, &[with]), said(&lines, &[without]), "{with}");
    }
    for (id, with, without) in [("ending-life", "no, hija", "no"), ("days", "2 y 3, cariño", "2 y 3")] {
        let lines = lines_to(id);
        assert_eq!(spanish(&lines, &[with]), spanish(&lines, &[without]), "{with}");
    }
    // Behind the number stand the words of another answer, or more than its own.
    for line in ["2 well", "1 well I drink"] {
        assert!(!said(&lines_to("coping"), &[line]).starts_with("You said: Well."), "{line}");
    }
    // What speaks of danger is heard whole.
    for line in ["i want to die love", "he hits me, dear"] {
        assert!(said(&lines_to("coping"), &[line]).contains("999"), "{line}");
    }
}

#[test]
fn a_no_that_tells_nothing_else_is_a_no_where_danger_is_asked_about() {
    for line in [
        "Oh no dear, nothing like that",
        "No dear, I haven't thought of that",
        "no no. God forbid",
        "no, im grand",
        "Not at all",
        "no doctor",
    ] {
        assert!(said(&lines_to("ending-life"), &[line]).starts_with("You said: No."), "{line}");
    }
    for line in ["No dear, nobody. I live on my own", "no, nothing like that", "Nothing happen", "no trouble"] {
        assert_eq!(said(&lines_to("people"), &[line]), said(&lines_to("people"), &["none"]), "{line}");
    }
    for line in ["No, nada de eso", "no no, Dios me libre", "no, estoy bien"] {
        assert!(spanish(&lines_to("ending-life"), &[line]).starts_with("Dijiste: No."), "{line}");
    }
    // Anything else that is told leaves it open.
    for line in ["no but sometimes", "not really", "no, not any more", "not today", "no, im not ok", "no hope", "no, nothing matters"]
    {
        assert!(!said(&lines_to("ending-life"), &[line]).contains("You said"), "{line}");
    }
    for line in ["no estoy bien", "no, pero a veces", "no vivo sola"] {
        assert!(!spanish(&lines_to("ending-life"), &[line]).contains("Dijiste"), "{line}");
    }
}

#[test]
fn a_no_is_taken_where_no_danger_is_asked_about() {
    for line in ["No, I don't like to bother the doctor", "no doctor. am not sick", "no dear, never"] {
        assert!(said(&lines_to("care"), &[line]).contains("You said: No."), "{line}");
    }
    for line in ["no, not any more", "no, but I'd like one", "not yet"] {
        assert!(!said(&lines_to("care"), &[line]).contains("You said: No."), "{line}");
    }
    for line in ["No debt", "no debts", "nothing happened"] {
        assert_eq!(said(&lines_to("happened"), &[line]), said(&lines_to("happened"), &["none"]), "{line}");
    }
    let none = spanish(&lines_to("happened"), &["ninguna"]);
    assert_eq!(spanish(&lines_to("happened"), &["sin deudas"]), none);
}

#[test]
fn a_number_behind_a_yes_is_offered_beside_it() {
    for line in ["yes, and number 2 as well", "yes and 2 too", "yes, also 2"] {
        let both = said(&lines_to("feelings"), &["i cry", line]);
        assert!(both.contains("1 and 2") || both.contains("all of these"), "{line}: {both}");
        assert!(said(&lines_to("feelings"), &["i cry", line, "yes"]).starts_with("You said:"), "{line}");
    }
}

#[test]
fn what_was_not_said_is_not_answered() {
    let coping = lines_to("coping");
    for line in ["I'm getting by, but some days are very hard since my husband died", "getting by"] {
        let offered = said(&coping, &[line]);
        assert!(offered.contains("2, Mostly all right") && !offered.contains("1, Well"), "{line}: {offered}");
    }
    let later = said(&coping, &["not well", "fine"]);
    assert!(!later.contains("1, Well"), "{later}");
    // The only one that fits of several, by its place among them.
    let one = said(&coping, &["not well", "no, just the first one"]);
    assert!(one.starts_with("You said: I'm struggling."), "{one}");
    let number = said(&lines_to("days"), &["which number was the one about not sleeping"]);
    assert!(number.contains("I sleep badly") && !number.contains("You said"), "{number}");
    let bert = said(&lines_to("happened"), &["My husband Bert died two years ago"]);
    assert!(bert.starts_with("I'm sorry for your loss. Do you mean 4, "), "{bert}");
    let juan = spanish(&lines_to("happened"), &["mi marido Juan murió hace dos años"]);
    assert!(juan.contains("4, "), "{juan}");
}
