//! Words of address and filling words, a no that says no more than that, and lines that were
//! answered as if something else had been said.

use fingerpost::base::phrases::{Language, within};
use fingerpost::content::model::Scenario;

use crate::line_mode_driver::{lines_for, lines_to, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

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
fn a_no_that_tells_nothing_else_is_one_where_danger_is_asked() {
    for line in [
        "Oh no dear, nothing like that",
        "No dear, I haven't thought of that",
        "no no. God forbid",
        "no, im grand",
        "Not at all",
        "no doctor",
        "naw hen, never",
        "never, not once dear",
        "never in my life",
        "not at all, I love my life",
        "och no",
        "no, I'm fine that way",
        "no, I don't want to die",
    ] {
        assert!(said(&lines_to("ending-life"), &[line]).starts_with("You said: No."), "{line}");
    }
    for line in ["No dear, nobody. I live on my own", "no, nothing like that", "Nothing happen", "none, all good"] {
        assert_eq!(said(&lines_to("people"), &[line]), said(&lines_to("people"), &["none"]), "{line}");
    }
    for line in ["No, nada de eso", "no no, Dios me libre", "no, estoy bien", "qué va", "no, no quiero morir"] {
        assert!(spanish(&lines_to("ending-life"), &[line]).starts_with("Dijiste: No."), "{line}");
    }
    // Anything else that is told leaves it open.
    for line in
        ["no but sometimes", "not really", "no, not any more", "not today", "no, im not ok", "no hope", "no, nothing matters"]
    {
        assert!(!said(&lines_to("ending-life"), &[line]).contains("You said"), "{line}");
    }
    for half in ["not now", "everyone does", "it's a sin"] {
        let asked = said(&lines_to("ending-life"), &[half]);
        assert!(asked.contains("Which is it: no, yes,") && !asked.contains("You said"), "{half}: {asked}");
    }
    // A no to dying is no danger; what is left beside it is asked about, or is danger itself.
    let tired = said(&lines_to("ending-life"), &["no, I don't want to die, but I'm tired"]);
    assert!(tired.contains("Which is it: no, yes,") && !tired.contains("999"), "{tired}");
    let sleep = said(&lines_to("ending-life"), &["no i dont want to die, just want to sleep"]);
    assert!(sleep.starts_with("That answers this question.") && sleep.contains("You said: No."), "{sleep}");
    for grave in [
        "no, I don't want to die, but I have a plan",
        "no i dont want to die, just want to sleep forever",
        "I don't want to live",
        "no, I don't want to live",
    ] {
        assert!(said(&lines_to("ending-life"), &[grave]).starts_with("That matters."), "{grave}");
    }
    for line in ["no estoy bien", "no, no estoy bien", "no, no quiero vivir", "no, pero a veces", "no vivo sola"] {
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

/// The lines to a result that can wait.
fn calm_result() -> Vec<String> {
    let leads = |s: &&Scenario| SHIPPED.questionnaire.outcome(s.leads_to).id == "coaching";
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(leads).unwrap();
    let mut lines = lines_for(&SHIPPED.questionnaire, &scenario.replies);
    lines.push(String::new());
    lines
}

#[test]
fn thanks_with_a_goodbye_take_leave_of_a_result() {
    let page = calm_result();
    for line in ["Thank you dear, goodbye", "thanks, bye bye"] {
        let answer = said(&page, &[line]);
        assert!(!answer.contains("That matters.") && answer.starts_with("Leave now?"), "{line}: {answer}");
    }
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for lines in [&urgent, &lines_to("coping"), &page] {
        let answer = said(lines, &["Thank you, I will ring 1737. Goodbye."]);
        assert!(answer.contains("Leave now?") && !answer.contains("That matters."), "{answer}");
    }
    for last in ["goodbye forever, thank you", "tell my children goodbye", "I'll ring my mum one last time. Goodbye."] {
        assert!(said(&urgent, &[last]).contains("call 999") && !said(&urgent, &[last]).contains("Leave now?"), "{last}");
    }
    // A goodbye without thanks, or with more, may be a grave word.
    assert!(said(&page, &["goodbye everybody"]).contains("999"));
    assert!(said(&lines_to("coping"), &["goodbye"]).starts_with("That matters."));
}

#[test]
fn a_result_tells_a_number_by_name_and_where_money_is() {
    let page = calm_result();
    let cruse = said(&page, &["What was the telephone number for Cruse?"]);
    assert!(cruse.contains("Cruse") && !cruse.contains("I didn't catch"), "{cruse}");
    // Whoever asks what it is hears its own words.
    assert!(said(&page, &["What is Cruse?"]).starts_with(cruse.lines().next().unwrap()));
    let money = said(&page, &["so where i get money?"]);
    assert!(money.contains("isn't answered here") && money.contains("Debt"), "{money}");
}

#[test]
fn wishes_in_own_words_are_offered_the_nearest_answer() {
    for (id, line, answer) in [
        ("aim", "i want open phone shop", "1, To reach a clear goal"),
        ("aim", "i want money to start shop", "1, To reach a clear goal"),
        ("aim", "I'd like some company, somebody to talk to", "7, To feel better"),
        ("aim", "company", "The nearest answer here: Do you mean 7, To feel better"),
        ("aim", "I'm lonely", "7, To feel better"),
        ("aim", "somewhere to meet folk", "7, To feel better"),
        ("style", "make friends", "2, Someone who's been there"),
        ("style", "To feel better", "3, Someone trained"),
        ("style", "person who have shop before", "2, Someone who's been there"),
        ("nearer", "i know where am going", "1, I know where I'm heading"),
    ] {
        assert!(said(&lines_to(id), &[line]).contains(answer), "{line}: {}", said(&lines_to(id), &[line]));
    }
    assert!(!said(&lines_to("nearer"), &["i don't know where i'm going"]).contains("Do you mean 1, "));
    assert!(spanish(&lines_to("aim"), &["quiero abrir una tienda"]).contains("1, "));
}

/// Whoever takes back an answer further back hears how to reach the first one about safety.
#[test]
fn an_answer_that_was_not_true_can_be_found_again() {
    for line in ["i lied at the start", "that wasn't true before"] {
        let answer = said(&lines_to("days"), &[line]);
        assert!(answer.contains("type: question 3.") && answer.contains("type help"), "{line}: {answer}");
    }
    assert!(said(&lines_to("days"), &["i lied at the start", "question 3"]).contains("Question 3"));
    let answer = spanish(&lines_to("days"), &["mentí al principio"]);
    assert!(answer.contains("pregunta 3.") && answer.contains("ayuda"), "{answer}");
}

#[test]
fn an_age_has_no_rest_and_the_same_words_are_said_at_each_miss() {
    for line in ["I'm 68", "my name is Maureen and I'm 68", "hello, i'm 68 dear"] {
        let answer = said(&lines_to("who"), &[line]);
        assert!(answer.contains("You said: ") && !answer.contains("isn't kept"), "{line}: {answer}");
    }
    assert!(said(&lines_to("who"), &["me, 34. my cat is ill"]).contains("isn't kept"));
    let lines = lines_to("health");
    for misses in [&["banana"][..], &["banana", "banana"], &["banana", "banana", "banana"]] {
        let answer = said(&lines, misses);
        assert!(answer.contains("none if none fit") && !answer.contains("If nothing fits"), "{answer}");
    }
}

#[test]
fn whoever_leaves_hears_that_it_has_ended() {
    let lines = lines_to("coping");
    for way_out in ["", "yes", "leave"] {
        assert!(said(&lines, &["leave", way_out]).trim_end().ends_with("The program has ended."), "{way_out}");
    }
    assert!(!said(&lines, &["leave", "back"]).contains("has ended"));
}

#[test]
fn a_calm_result_answers_loneliness_prices_and_kind_words() {
    let page = calm_result();
    for (line, told) in [
        ("I'm lonely", "many people feel it"),
        ("are they free?", "isn't known here"),
        ("that helped", "You're welcome."),
        ("is there a number?", "9 9 9"),
    ] {
        assert!(said(&page, &[line]).contains(told), "{line}: {}", said(&page, &[line]));
    }
    assert!(!said(&page, &["I don't want that"]).contains("catch"));
    assert!(said(&page, &["I'm lonely and want to die"]).contains("That matters."));
}
