//! A page that can't wait, by ear: a no to it has the number, and so has whoever can't ring, or
//! rang and wasn't answered.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::content::model::Scenario;

use crate::line_mode_driver::{lines_for, lines_to, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

/// A no to a page that can't wait, in whatever words, hears the number, and so does whoever says
/// that it's wrong.
#[test]
fn whoever_turns_down_an_urgent_page_hears_the_number() {
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["I don't think so", "i disagree", "that's not me", "it doesn't fit", "not really"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("All right.") && answer.contains("In an emergency, call 999."), "{line}: {answer}");
    }
    for line in ["that's wrong", "wrong answer", "i made a mistake"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("In an emergency, call 999.") && !answer.contains("review"), "{line}: {answer}");
    }
    for line in ["no creo", "no es así", "no estoy de acuerdo", "eso está mal"] {
        let answer = within(Language::Spanish, || {
            let all = with_more(&lines_to("ending-life"), &["sí", line]);
            talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned()
        });
        assert!(answer.contains("En una emergencia, llama al 112.") && !answer.contains("repaso"), "{line}: {answer}");
    }
    let danger = said(&urgent, &["no, i want to die"]);
    assert!(danger.contains("That matters.") && danger.contains("call 999"), "{danger}");
}

/// Whatever help was read last, the numbers of the page that somebody is on are read, too.
#[test]
fn numbers_hold_those_of_the_result_behind_any_help() {
    let young: Vec<String> = ["", "2", "2"].map(str::to_owned).to_vec();
    let page = said(&young, &["again"]);
    assert!(page.contains("Childline: call 0800"), "{page}");
    for more in [&["help speak", "steps", "numbers"][..], &["help speak", "numbers"], &["help debts", "steps", "numbers"]] {
        let numbers = said(&young, more);
        for line in ["Childline: call 0 8 0 0", "PAPYRUS"] {
            assert!(numbers.contains(line), "{more:?}: {numbers}");
        }
        assert_eq!(numbers.matches("Childline: call").count(), 1, "{more:?}: {numbers}");
    }
    let moved = said(&young, &["help speak", "place", "Ireland", "numbers"]);
    assert!(moved.contains("call 1 1 2") && !moved.contains("call 9 9 9"), "{moved}");
}

/// Whoever can't ring, or wasn't answered, hears the next line at once, with the number.
#[test]
fn whoever_cannot_ring_hears_what_else_there_is() {
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["I don't want to ring", "I'd rather text", "can I text someone", "chat"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("In an emergency, call 999. You don't have to ring"), "{line}: {answer}");
        for written in ["Shout: text SHOUT to 85258", "CALM: thecalmzone.net", "emergencySMS: text 999"] {
            assert!(answer.contains(written), "{line}: {answer}");
        }
        assert!(!answer.contains("Samaritans: call") && !answer.contains("PAPYRUS"), "{line}: {answer}");
    }
    // Whoever may be overheard is asked first whether it is safe: nothing is read aloud before.
    for line in ["I can't ring, she'll hear me", "I can't talk out loud, he's next door", "he might hear me"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.contains("Is it safe to go on here?"), "{line}: {answer}");
        assert!(!answer.contains("Shout") && !answer.contains("Samaritans"), "{line}: {answer}");
    }
    let safe = said(&urgent, &["I can't ring, she'll hear me", "yes"]);
    assert!(safe.contains("You don't have to ring") && safe.contains("emergencySMS: text 999"), "{safe}");
    for line in ["nobody answers", "I rang and nobody picked up", "it's engaged", "the line is busy", "Samaritans hung up on me"]
    {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("In an emergency, call 999. Lines get busy"), "{line}: {answer}");
        let (new, heard) = (answer.find("CALM: thecalmzone.net"), answer.find("Samaritans: call 116"));
        assert!(new.is_some() && heard.is_none_or(|heard| new < Some(heard)), "{line}: {answer}");
    }
    for line in ["what do I say to them", "I don't know what to say"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.contains("You can start with “I'm not OK”") && answer.contains("call 999"), "{line}: {answer}");
    }
    for line in ["I'm scared", "I'm frightened"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("It's all right to be scared") && answer.contains("call 999"), "{line}: {answer}");
    }
    // Danger goes before it.
    for line in ["nobody answers and I want to die", "I can't ring, I took pills"] {
        assert!(said(&urgent, &[line]).contains("That matters."), "{line}: {}", said(&urgent, &[line]));
    }
    // Behind help, at a question about danger, and for somebody under 18.
    for lines in [with_more(&urgent, &["help"]), lines_to("ending-life"), with_more(&lines_to("harm"), &["help"])] {
        for (line, hears) in [("can I just text", "Shout: text"), ("nobody answered", "Lines get busy")] {
            let answer = said(&lines, &[line]);
            assert!(answer.contains(hears) && !answer.contains("I didn't catch"), "{line}: {answer}");
        }
    }
    let young: Vec<String> = ["", "2", "2"].map(str::to_owned).to_vec();
    for more in [["text"], ["help speak"]] {
        let answer = said(&young, &more);
        assert!(answer.contains("PAPYRUS HOPELINE247: text 88247"), "{answer}");
        assert!(answer.contains("Childline: childline.org.uk"), "{answer}");
    }
}

#[test]
fn the_same_is_heard_in_spanish() {
    let lines = with_more(&lines_to("ending-life"), &["sí"]);
    for (line, hears) in [
        ("ya llamé y nadie contesta", "A veces las líneas están ocupadas"),
        ("puedo escribir en vez de llamar", "Shout"),
        ("no quiero llamar", "Shout"),
        ("qué les digo", "No estoy bien"),
        ("me da miedo", "Es normal tener miedo"),
        ("tengo mucho miedo", "Es normal tener miedo"),
    ] {
        let answer = within(Language::Spanish, || {
            let all = with_more(&lines, &[line]);
            talk(SPANISH.at(SPANISH.place("GB-ENG")), &all).after(all.len() - 1).to_owned()
        });
        assert!(answer.contains(hears) && answer.contains("999"), "{line}: {answer}");
    }
}

/// What people say to a result in their own words is answered, and not the page again.
#[test]
fn what_is_said_to_a_result_is_answered() {
    let leads = |s: &&Scenario| SHIPPED.questionnaire.outcome(s.leads_to).id == "therapy";
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(leads).unwrap();
    let calm = with_more(&lines_for(&SHIPPED.questionnaire, &scenario.replies), &[""]);
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["ok so what do i do", "so what do I do now?"] {
        let step = said(&calm, &[line]);
        assert!(step.contains("One first step:"), "{line}: {step}");
        assert!(said(&urgent, &[line]).starts_with("In an emergency, call 999."), "{line}");
    }
    for bye in ["GOOD NIGHT.", "ok bye"] {
        assert!(said(&calm, &[bye]).starts_with("Goodbye for now"), "{bye}: {}", said(&calm, &[bye]));
        let there = said(&urgent, &[bye]);
        assert!(there.starts_with("Goodbye for now") && there.contains("call 999"), "{bye}: {there}");
    }
    // Whoever takes their leave outright is asked whether to.
    assert!(said(&calm, &["thanks bye"]).starts_with("Leave now?"), "{}", said(&calm, &["thanks bye"]));
    for why in ["WHY DO YOU SAY THAT?", "why did you say that"] {
        assert_eq!(said(&calm, &[why]), said(&calm, &["why"]), "{why}");
        let there = said(&urgent, &[why]);
        assert!(there.starts_with("You did well to answer") && there.contains("call 999"), "{why}: {there}");
    }
    for no in ["I DO NOT WANT THERAPY.", "i don't need a therapist"] {
        assert_eq!(said(&calm, &[no]), said(&calm, &["that's not me"]), "{no}");
    }
    for (line, name) in [
        ("WHAT IS THE NUMBER FOR SAMARITANS?", "Samaritans: call 116 123"),
        ("whats childline again", "Childline: call 0800"),
        ("the papyrus number", "PAPYRUS HOPELINE247: call"),
    ] {
        for lines in [&calm, &urgent] {
            assert!(said(lines, &[line]).contains(name), "{line}: {}", said(lines, &[line]));
        }
    }
    for unsure in ["idk", "I don't know"] {
        assert!(said(&calm, &[unsure]).starts_with("That's all right."), "{unsure}");
        let there = said(&urgent, &[unsure]);
        assert!(there.starts_with("That's all right.") && there.contains("call 999"), "{unsure}: {there}");
    }
    for debts in ["what about my debts", "and the debts?"] {
        let answer = said(&calm, &[debts]);
        assert!(answer.contains("debt") && !answer.contains("I didn't catch"), "{debts}: {answer}");
    }
    assert_eq!(said(&calm, &["b"]), said(&calm, &["back"]));
    assert_eq!(said(&urgent, &["steps", "b"]), said(&urgent, &["steps", "back"]));
    let spanish = within(Language::Spanish, || {
        let all = with_more(&calm, &["¿y las deudas?"]);
        talk(SPANISH.at(SPANISH.place("GB-ENG")), &all).after(all.len() - 1).to_owned()
    });
    assert!(spanish.contains("deuda"), "{spanish}");
}

/// Right behind words about danger, a page that can wait has the number first, whatever is said
/// to it.
#[test]
fn behind_danger_a_calm_result_says_the_number_first() {
    let leads = |s: &&Scenario| SHIPPED.questionnaire.outcome(s.leads_to).id == "coaching";
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(leads).unwrap();
    let calm = with_more(&lines_for(&SHIPPED.questionnaire, &scenario.replies), &[""]);
    let lines = [
        "not sure",
        "i dont know",
        "idk",
        "what now",
        "i dont agree",
        "thats not me",
        "i dont think so",
        "i dont want therapy",
        "goodnight",
        "i lied",
        "i disagree",
        "what is a coach",
        "night night",
        "no",
    ];
    for danger in ["i want to die", "ive taken 30 pills", "he hits me"] {
        for line in lines {
            let answer = said(&calm, &[danger, line]);
            assert!(answer.starts_with("In an emergency, call 999."), "{danger}, {line}: {answer}");
            assert!(!answer.contains("first step:") && !answer.to_lowercase().contains("coach"), "{danger}, {line}: {answer}");
        }
        // Said twice, it's no calmer; and a yes still means that there is danger.
        for more in [["idk", "what now"], ["i dont agree", "goodnight"]] {
            let answer = said(&calm, &[danger, more[0], more[1]]);
            assert!(answer.starts_with("In an emergency, call 999."), "{danger}, {more:?}: {answer}");
        }
        assert!(said(&calm, &[danger, "idk", "yes"]).starts_with("Call 999 now,"), "{danger}");
    }
    // Where nobody spoke of danger, they stay what they are.
    for line in ["idk", "what now", "goodnight", "that's not me"] {
        assert!(!said(&calm, &[line]).contains("999"), "{line}: {}", said(&calm, &[line]));
    }
    for line in ["no sé", "¿y ahora qué?", "no estoy de acuerdo"] {
        let answer = within(Language::Spanish, || {
            let all = with_more(&calm, &["quiero morir", line]);
            talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned()
        });
        assert!(answer.starts_with("En una emergencia, llama al 112."), "{line}: {answer}");
    }
}

/// Whether a line to ring or to write to is named.
fn names_a_line(said: &str) -> bool {
    ["Samaritans", "NHS 111", "CALM", "Shout"].iter().any(|line| said.contains(line))
}

/// A line that nothing catches there is met with the number, and with the first line of the page;
/// a slip of a word is still asked about.
#[test]
fn no_line_is_lost_on_an_urgent_page() {
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["i dont know if its bad enough to ring them", "the cat sat on it", "purple"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("In an emergency, call 999.") && names_a_line(&answer), "{line}: {answer}");
        assert!(!answer.contains("catch") && !answer.contains("back"), "{line}: {answer}");
    }
    assert!(said(&urgent, &["stepps"]).contains("steps"));
    let first = said(&urgent, &["ok which one do i ring"]);
    assert!(first.contains("call 999") && names_a_line(&first), "{first}");
    for leaves in ["ok ill think about it, bye", "thanks im going now"] {
        let answer = said(&urgent, &[leaves]);
        assert!(answer.starts_with("In an emergency, call 999.") && answer.contains("Leave now?"), "{leaves}: {answer}");
    }
    for line in ["i just want somebody to talk to", "ok which one do i ring"] {
        let answer = said(&urgent, &["back", line]);
        assert!(names_a_line(&answer) && !answer.contains("You said"), "{line}: {answer}");
    }
    let all = with_more(&lines_to("ending-life"), &["sí", "el gato se sentó encima"]);
    let spanish = within(Language::Spanish, || talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned());
    assert!(spanish.starts_with("En una emergencia, llama al 112.") && spanish.lines().count() > 2, "{spanish}");
}

/// Where lines were just read, what a call costs is meant; at a question the program is.
#[test]
fn is_it_free_is_asked_of_the_lines_that_were_read() {
    let free = within(Language::English, || phrase("lines-costs-nothing"));
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for (lines, more) in [(&urgent, &["is it free"][..]), (&lines_to("coping"), &["help", "is it free"])] {
        let answer = said(lines, more);
        assert!(answer.contains("Samaritans") && !answer.contains(free), "{more:?}: {answer}");
    }
    assert!(said(&lines_to("coping"), &["is it free"]).contains(free));
}

/// Second thoughts are told how the question is asked again, and leave the page as it is; who wants
/// to talk, or is ashamed, hears a line.
#[test]
fn second_thoughts_and_shame_are_met_on_an_urgent_page() {
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["it was only sometimes", "go back, i only meant sometimes"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.contains("call 999") && answer.contains("type: back.") && !answer.contains("Question 3"), "{answer}");
    }
    for line in ["I just want someone to talk to", "I feel stupid now"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.contains("call 999") && answer.contains("Samaritans") && !answer.contains("catch"), "{answer}");
    }
    assert!(said(&urgent, &["it was only sometimes, but i want to die"]).contains("That matters."));
    let all = with_more(&lines_to("ending-life"), &["sí", "era solo a veces"]);
    let spanish = within(Language::Spanish, || talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned());
    assert!(spanish.contains("«atrás»"), "{spanish}");
}

/// What is asked of the lines, a plan to reach one, a fear to be a bother and a wish to go on with
/// the questions are each answered by what the page itself tells; nothing is there to go on to.
#[test]
fn what_is_said_of_the_lines_is_answered_on_an_urgent_page() {
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for (line, hears) in [
        ("can I go on with the rest of the questions", "No, the questions stop here."),
        ("what will they say if I text them", "When you get through to a line"),
        ("what happens if I ring", "When you get through to a line"),
        ("thanks, I'll text them", "Shout: text SHOUT"),
        ("ok I'll ring them", "Samaritans: call 116 123"),
        ("am I a burden", "you're not a bother"),
        ("i don't want to bother them", "you're not a bother"),
    ] {
        let answer = said(&urgent, &[line]);
        assert!(answer.contains(hears) && answer.contains("call 999"), "{line}: {answer}");
        assert!(!answer.contains("catch") && !answer.contains("type: back"), "{line}: {answer}");
    }
    assert!(said(&urgent, &["ok I'll ring them"]).contains("type: leave"));
    assert!(said(&urgent, &["I'll ring them, I took pills"]).contains("ambulance"));
    for help in ["help", "numbers", "help debts"] {
        let answer = said(&urgent, &[help]);
        assert!(!answer.contains(phrase("lines-carry-on")) && answer.contains(phrase("lines-words-here")), "{help}: {answer}");
        assert!(said(&lines_to("coping"), &[help]).contains(phrase("lines-carry-on-answering")), "{help}");
    }
    for (line, hears) in [
        ("¿puedo seguir con las demás preguntas?", "No, las preguntas terminan aquí."),
        ("¿qué pasa si llamo?", "te escucharán"),
        ("no quiero molestar", "no molestas"),
        ("gracias, voy a llamar", "Haces bien."),
    ] {
        let all = with_more(&lines_to("ending-life"), &["sí", line]);
        let answer = within(Language::Spanish, || talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned());
        assert!(answer.contains(hears), "{line}: {answer}");
    }
}
