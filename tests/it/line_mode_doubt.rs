//! Doubt by ear: words about danger before a clear answer, a no that says what isn't so, slips of
//! a reply, somebody who comes in, and the answers that weren't heard yet.

use fingerpost::base::phrases::{Language, within};
use fingerpost::ui::line_mode::InterviewEnd;
use fingerpost::ui::report::danger_told;

use crate::line_mode_driver::{lines_to, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::{SHIPPED, flat};

/// The lines to the page that can't wait.
fn urgent() -> Vec<String> {
    lines_to("ending-life").into_iter().chain(["2".to_owned()]).collect()
}

fn ended(lines: &[String], more: &[&str]) -> InterviewEnd {
    talk(SHIPPED.at(SHIPPED.place("GB-ENG")), &with_more(lines, more)).ended
}

const EVERY: &str = "Which is it: no, yes, not sure, or rather not say? Type one of these.";

/// "No, not in danger this minute" is no answer to the question whether somebody thinks of dying.
#[test]
fn a_bare_no_behind_words_about_danger_is_asked_about_by_name() {
    for cry in ["i want to die", "I took pills", "kill myself", "in danger", "I'm not safe"] {
        for no in ["no", "No.", "1"] {
            let lines = lines_to("ending-life");
            let asked = said(&lines, &[cry, no]);
            // Behind something taken the ambulance comes before it.
            let told = format!("You typed “{}” before that.", cry.to_lowercase());
            assert!(asked.lines().take(2).any(|line| line.starts_with(&told)), "{cry}, {no}: {asked}");
            assert!(asked.contains(EVERY) && asked.matches('?').count() == 1, "{cry}, {no}: {asked}");
            assert!(said(&lines, &[cry, no, "no"]).starts_with("You said: No."), "{cry}, {no}");
            assert!(said(&lines, &[cry, no, "yes"]).starts_with("You said: Yes."), "{cry}, {no}");
            assert!(said(&lines, &[cry, no, "not sure"]).starts_with("You said: I'm not sure."), "{cry}, {no}");
            assert!(said(&lines, &[cry, no, "rather not say"]).starts_with("You said: I'd rather not say."), "{cry}, {no}");
        }
        // Typed anywhere before, too, where it means an answer of this question.
        let before = lines_to("coping");
        if cry.contains("die") || cry.contains("pills") || cry.contains("kill") {
            let asked = said(&before, &[cry, "1", "no"]);
            let earlier =
                asked.lines().take(2).any(|line| line.starts_with(&format!("At question 2 you typed “{}”.", cry.to_lowercase())));
            assert!(earlier && asked.contains(EVERY), "{cry}: {asked}");
        }
    }
    assert!(said(&lines_to("ending-life"), &["no"]).starts_with("You said: No."));
}

#[test]
fn a_no_in_a_list_never_drops_what_was_told() {
    for none in ["none", "7", "no"] {
        let people = lines_to("people");
        let asked = said(&people, &["my husband hits me", "again", "again", none]);
        assert!(asked.starts_with("You typed something else before that. Does answer 4 fit?"), "{none}: {asked}");
        let yes = said(&people, &["my husband hits me", "again", "again", none, "yes"]);
        assert!(yes.starts_with("Your answer is taken."), "{none}: {yes}");
        let no = said(&people, &["my husband hits me", "again", "again", none, "no"]);
        // A "no" in a list may be no answer at all: what it was heard as is taken for none.
        let taken = if none == "no" { "Then that isn't taken." } else { "You said: None of these." };
        assert!(no.starts_with(taken), "{none}: {no}");
    }
    // A no to the guess itself is asked about once, with what was typed.
    let asked = said(&lines_to("people"), &["my husband hits me", "no"]);
    assert!(asked.contains("Does answer 4 fit? Type yes, no, not sure, or rather not say."), "{asked}");
    assert!(said(&lines_to("people"), &["my husband hits me", "no", "no"]).starts_with("Then that isn't taken."));
    let pills = said(&lines_to("harm"), &["i took pills", "no"]);
    assert!(pills.contains("You typed “i took pills” before that. Does answer 1, In the last 3 months"), "{pills}");
}

/// One question in a turn: what is said about danger before it asks nothing.
#[test]
fn one_thing_is_asked_at_a_time() {
    for id in ["ending-life", "harm", "health", "people", "coping", "days"] {
        for line in ["i want to die", "I took pills", "my husband hits me", "danger", "help", "i want to die please"] {
            let answer = said(&lines_to(id), &[line]);
            let told = danger_told(&SHIPPED.helplines, SHIPPED.place("GB-ENG"));
            assert!(flat(&answer).contains(&flat(&told)), "{id}, {line}: {answer}");
            assert!(answer.matches('?').count() <= 1, "{id}, {line}: {answer}");
        }
    }
    assert!(!said(&urgent(), &["again"]).contains("someone else?"));
}

#[test]
fn the_crisis_page_hears_a_yes_a_no_and_a_plan() {
    for yes in ["yes", "Yes!", "yeah"] {
        assert!(said(&urgent(), &[yes]).starts_with("Call 999 now,"), "{yes}: {}", said(&urgent(), &[yes]));
    }
    for plan in ["i have a plan", "I am going to do it", "im in danger", "in danger", "danger", "i want to die"] {
        let answer = said(&urgent(), &[plan]);
        assert!(answer.starts_with("That matters.") && answer.contains("call 999"), "{plan}: {answer}");
    }
    for no in ["no", "nope", "not really", "wrong", "not right"] {
        let answer = said(&urgent(), &[no]);
        assert!(answer.starts_with("All right.") && answer.contains("In an emergency, call 999."), "{no}: {answer}");
    }
    assert!(!said(&urgent(), &["no way"]).contains("good to know"), "{}", said(&urgent(), &["no way"]));
    for none in ["I'm not in danger", "not in danger", "I'm safe"] {
        assert!(said(&urgent(), &[none]).starts_with("That's good to know."), "{none}: {}", said(&urgent(), &[none]));
    }
    for peace in ["leave me alone", "I can't", "go away", "I don't want to"] {
        assert!(said(&urgent(), &[peace]).contains("To stop, type: leave."), "{peace}: {}", said(&urgent(), &[peace]));
    }
}

/// The word that every page uses, at every prompt.
#[test]
fn danger_is_understood_everywhere() {
    let after_all = |id: &str, more: &[&str]| with_more(&lines_to(id), more);
    let prompts = [
        Vec::new(),
        lines_to("who"),
        lines_to("coping"),
        lines_to("ending-life"),
        lines_to("health"),
        lines_to("people"),
        lines_to("aim"),
        after_all("coping", &["leave"]),
        after_all("days", &["review"]),
        urgent(),
    ];
    for lines in prompts {
        for line in ["danger", "in danger", "I am in danger", "im not safe"] {
            let answer = said(&lines, &[line]);
            assert!(answer.contains("call 999") && answer.contains("Samaritans"), "{lines:?}, {line}: {answer}");
        }
        for none in ["not in danger", "no danger"] {
            assert!(!said(&lines, &[none]).contains("That matters."), "{lines:?}, {none}");
        }
    }
    let place = talk(SHIPPED.anywhere(), &with_more(&[], &["", "danger"]));
    assert!(place.after(1).contains("That matters."), "{}", place.after(1));
}

#[test]
fn a_doubtful_word_about_ending_life_names_every_answer() {
    let lines = lines_to("ending-life");
    for line in ["of course not", "no i want to", "no, yes", "noo", "nto", "not sur", "rathr not", "yse", "nah", "sometimes"] {
        let answer = said(&lines, &[line]);
        assert!(answer.contains(EVERY) && !answer.contains("You said"), "{line}: {answer}");
    }
    assert!(said(&lines, &["the last one"]).contains(EVERY), "{}", said(&lines, &["the last one"]));
}

/// Slips of a reply are asked about in a list, too.
#[test]
fn slips_of_a_reply_are_asked_about_and_never_taken() {
    for id in ["harm", "health", "days"] {
        for line in ["noo", "noen", "rathr not", "nto"] {
            let answer = said(&lines_to(id), &[line]);
            assert!(answer.contains("Do you mean") && !answer.contains("You said"), "{id}, {line}: {answer}");
        }
        let twice = said(&lines_to(id), &["no", "no"]);
        let taken = twice.starts_with("You said: None of these.");
        assert_eq!(taken, id == "days", "{id}: {twice}");
        assert!(taken || twice.starts_with("If none of the answers fits, type: none."), "{id}: {twice}");
    }
}

/// A sentence with a "not" never offers what it says no to as the only thing meant.
#[test]
fn what_is_denied_is_never_the_only_guess() {
    for line in ["not well", "I'm not well", "not good"] {
        let answer = said(&lines_to("coping"), &[line]);
        assert!(answer.contains("4, I'm struggling") && answer.contains("5, I'm not coping"), "{line}: {answer}");
        assert!(!said(&lines_to("coping"), &[line, "yes"]).contains("You said"), "{line}");
    }
    for line in ["not struggling", "I'm not struggling"] {
        let answer = said(&lines_to("coping"), &[line]);
        assert!(answer.contains("1, Well") && !answer.contains("4, "), "{line}: {answer}");
    }
    for line in ["no drugs", "I dont drink", "i don't drink", "I never drink alcohol", "no alcohol"] {
        let answer = said(&lines_to("health"), &[line]);
        assert!(!answer.contains("Do you mean 5, "), "{line}: {answer}");
        assert!(!said(&lines_to("health"), &[line, "yes"]).contains("You said"), "{line}");
    }
    assert!(said(&lines_to("health"), &["I can't stop drinking"]).contains("Do you mean 5, I use alcohol"));
}

/// Tablets as a doctor ordered them need no ambulance; whatever leaves that open does.
#[test]
fn ordinary_medicine_is_no_emergency() {
    for id in ["coping", "ending-life", "harm", "health"] {
        for line in ["blood pressure tablets", "I take tablets for my blood pressure", "pills for my heart"] {
            let answer = said(&lines_to(id), &[line]);
            assert!(!answer.contains("ambulance") && !answer.contains("That matters."), "{id}, {line}: {answer}");
        }
        for line in [
            "I took all my tablets",
            "I took my pills",
            "overdose",
            "tablets",
            "all my heart pills",
            "I had 50 paracetamol for my headache",
            "i've just had 40 blood pressure tablets",
            "i downed my heart pills",
            "i ate 30 of my heart pills",
            "i have 60 heart pills here",
            "i swallow a lot of my prescription pills",
        ] {
            assert!(said(&lines_to(id), &[line]).contains("ring for an ambulance now"), "{id}, {line}");
        }
    }
}

#[test]
fn words_that_are_told_work_as_they_were_told() {
    let lines = lines_to("coping");
    assert_eq!(said(&lines, &["the word again"]), said(&lines, &["again"]));
    assert_eq!(said(&lines, &["hear again"]), said(&lines, &["again"]));
    for mark in ["a question mark", "Question mark"] {
        assert_eq!(said(&lines, &[mark]), said(&lines, &["?"]), "{mark}");
    }
    assert!(said(&lines, &["the word place"]).contains("Where are you?"));
    for who in ["who sees this?", "Who can see my answers"] {
        assert!(said(&lines, &[who]).starts_with("Nobody else is told:"), "{who}: {}", said(&lines, &[who]));
    }
    for change in ["change", "undo", "I want to change my answer"] {
        assert!(said(&lines, &[change]).contains("type: back"), "{change}: {}", said(&lines, &[change]));
    }
    for (line, wrong) in [("1,2,99", "99"), ("1 98 99", "98 and 99"), ("0", "0")] {
        let answer = said(&lines_to("days"), &[line]);
        assert!(answer.starts_with(&format!("There is no answer {wrong} here: they are 1 to ")), "{line}: {answer}");
    }
    for loss in ["my wife died", "someone died"] {
        assert!(
            said(&lines_to("days"), &[loss]).contains("I'm sorry for your loss."),
            "{loss}: {}",
            said(&lines_to("days"), &[loss])
        );
    }
}

/// Answers that stand behind where somebody went back to are told, too.
#[test]
fn whoever_went_back_hears_every_answer_that_stands() {
    let lines = lines_to("harm");
    let ask = |id: &str| {
        let ix = SHIPPED.questionnaire.question_named(id).unwrap();
        SHIPPED.questionnaire.question(ix).ask.clone()
    };
    for backs in 1..4 {
        let steps: Vec<&str> = std::iter::repeat_n("back", backs).chain(["review"]).collect();
        let answer = said(&lines, &steps);
        for id in ["who", "coping", "ending-life"] {
            assert!(answer.contains(&ask(id)), "{backs}, {id}: {answer}");
        }
        assert!(!answer.contains("nothing yet"), "{backs}: {answer}");
    }
    assert!(said(&lines_to("who"), &["review"]).contains("You have answered nothing yet."));
}

/// Nobody says "none" to a list before all of it was heard.
#[test]
fn none_waits_for_the_rest_of_a_list() {
    let lines = lines_to("happened");
    assert!(said(&lines, &["again"]).contains("That isn't all"));
    let rest = said(&lines, &["none"]);
    assert!(rest.starts_with("You haven't heard all of them yet.") && rest.contains("None of these"), "{rest}");
    for more in [&["none", "none"][..], &["more", "none"]] {
        assert!(said(&lines, more).starts_with("You said: None of these."), "{more:?}: {}", said(&lines, more));
    }
}

#[test]
fn whoever_is_not_alone_any_more_may_leave_at_once() {
    for id in ["coping", "people", "days"] {
        for line in ["hes here", "He's here!", "my husband is here", "hide", "someone is coming"] {
            let asked = said(&lines_to(id), &[line]);
            assert!(
                asked.contains("Is it safe to go on here? Type yes to go on, or no to leave at once."),
                "{id}, {line}: {asked}"
            );
            for way_out in [&["no"][..], &[], &["leave"], &["exit"], &["he's here"]] {
                let more = [&[line][..], way_out].concat();
                assert_eq!(ended(&lines_to(id), &more), InterviewEnd::QuickExit, "{id}, {more:?}");
            }
            assert!(said(&lines_to(id), &[line, "yes", "again"]).starts_with("Question "), "{id}, {line}");
        }
    }
    // Whoever said that somebody hurts them, and types no more, may have run.
    let of_abuse =
        ["he hits me", "domestic violence", "my husband is abusive", "he controls me and my phone", "rape", "hes violent"];
    for line in of_abuse {
        for way_out in [&[][..], &["leave", "yes"]] {
            let more = [&[line][..], way_out].concat();
            let end = ended(&lines_to("ending-life"), &more);
            let cleared = if way_out.is_empty() { InterviewEnd::QuickExit } else { InterviewEnd::Left };
            assert_eq!(end, cleared, "{more:?}");
        }
        let later = said(&lines_to("ending-life"), &[line]);
        assert!(later.contains("When it's safe to hear them, type help "), "{line}: {later}");
    }
    assert_eq!(ended(&lines_to("coping"), &["i want to die"]), InterviewEnd::InputEnded);
    let later = said(&lines_to("coping"), &["he hits me"]);
    assert!(later.contains("When it's safe to hear them, type help "), "{later}");
}

#[test]
fn spanish_doubt_is_heard_alike() {
    let (ending_life, coping) = (lines_to("ending-life"), lines_to("coping"));
    within(Language::Spanish, || {
        let said = |lines: &[String], more: &[&str]| {
            let all = with_more(lines, more);
            talk(SPANISH.at(SPANISH.place("MX")), &all).after(all.len() - 1).to_owned()
        };
        let every = "¿Qué respondes: no, sí, no sé o prefiero no decirlo?";
        for cry in ["quiero morir", "tomé pastillas"] {
            let asked = said(&ending_life, &[cry, "no"]);
            let told = format!("Antes escribiste «{cry}».");
            let first = asked.lines().take(2).any(|line| line.starts_with(&told));
            assert!(first && asked.contains(every), "{cry}: {asked}");
            assert!(said(&ending_life, &[cry, "no", "no"]).starts_with("Dijiste: No."), "{cry}");
        }
        for line in ["pastillas para la presión", "tomo pastillas para el corazón"] {
            assert!(!said(&coping, &[line]).contains("ambulancia"), "{line}: {}", said(&coping, &[line]));
        }
        let swallowed = [
            "me tomo 40 pastillas para la presión",
            "me acabo de tomar las 40 pastillas del corazón",
            "ingerí 30 pastillas recetadas",
        ];
        for line in swallowed {
            assert!(said(&ending_life, &[line]).contains("ambulancia"), "{line}: {}", said(&ending_life, &[line]));
        }
        for line in ["ya viene a matarme", "está en casa y me pega"] {
            let asked = said(&ending_life, &[line]);
            assert!(asked.contains("llama al 911") && asked.contains("¿Es seguro seguir aquí?"), "{line}: {asked}");
        }
        assert!(!said(&coping, &["nadie me oye"]).contains("¿Es seguro seguir aquí?"));
        let peace = said(&urgent(), &["no quiero"]);
        assert!(peace.starts_with("Está bien, y no se pregunta nada más."), "{peace}");
        let no = said(&urgent(), &["no mucho"]);
        assert!(!no.contains("Me alegra saberlo") && no.contains("911"), "{no}");
        // What the word is about isn't told to whoever stands by.
        let later = said(&coping, &["mi marido me pega"]);
        assert!(later.contains("«ayuda aparte»") && !later.contains("violencia"), "{later}");
        for line in ["ayuda aparte", "ayuda salvo"] {
            assert!(!said(&coping, &[line]).contains("Aquí ninguna línea de ayuda se llama así."), "{line}");
        }
        for line in ["está aquí", "escóndelo"] {
            assert!(said(&coping, &[line]).contains("¿Es seguro seguir aquí?"), "{line}: {}", said(&coping, &[line]));
        }
        assert_eq!(said(&coping, &["la palabra repetir"]), said(&coping, &["repetir"]));
    });
}
