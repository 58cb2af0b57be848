//! Grave words by ear: an ambulance first for whoever took something, never "no hurry", and no
//! everyday word heard as an answer.

use fingerpost::base::phrases::{Language, within};
use fingerpost::ui::report::danger_told;

use crate::line_mode_driver::{lines_to, said, said_at, talk};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

const AMBULANCE: &str = "If you've hurt yourself or taken something, ring for an ambulance now, even if you feel fine: 999.";

#[test]
fn an_ambulance_comes_first_for_whoever_took_something() {
    let danger = danger_told(&SHIPPED.helplines, SHIPPED.place("GB-ENG"));
    for id in ["coping", "ending-life", "health", "people", "days", "aim"] {
        for line in ["I took pills", "overdose", "I cut myself"] {
            let answer = said(&lines_to(id), &[line]);
            assert!(answer.starts_with(&format!("{AMBULANCE}\nThat matters. {danger}")), "{id}, {line}: {answer}");
        }
        for line in ["I have a gun", "I can't breathe", "he is going to kill me", "goodbye"] {
            let answer = said(&lines_to(id), &[line]);
            assert!(answer.starts_with(&format!("That matters. {danger}")), "{id}, {line}: {answer}");
            assert!(!answer.contains("hurry"), "{id}, {line}: {answer}");
        }
    }
    // Where no ambulance comes, the way there is told.
    let without = said_at("NG", &lines_to("coping"), &["overdose"]);
    assert!(without.starts_with("If you've hurt yourself or taken something, go to the nearest hospital"), "{without}");
    let asked = said(&lines_to("ending-life"), &["I took pills"]);
    assert!(asked.contains("Which is it: no, yes, not sure, or rather not say? Type one of these."), "{asked}");
    assert!(said(&lines_to("ending-life"), &["I took pills", "yes"]).starts_with("You said: Yes."));
}

/// What lies weeks back is no "now", though the number is said; what was taken works for days.
#[test]
fn a_hurt_of_long_ago_is_met_calmly() {
    let calm =
        "If you've badly hurt yourself these last days, or taken something, ring for an ambulance, even if you feel fine: 999.";
    for id in ["coping", "harm"] {
        for line in ["last month i cut myself", "I cut my arms last week", "i hurt myself years ago"] {
            let answer = said(&lines_to(id), &[line]);
            assert!(answer.starts_with(&format!("{calm}\nThat matters.")), "{id}, {line}: {answer}");
        }
        for line in ["i took pills last week", "i cut myself last week and again today", "i cut my arms an hour ago"] {
            assert!(said(&lines_to(id), &[line]).starts_with(AMBULANCE), "{id}, {line}");
        }
    }
}

/// Whoever says yes to "in danger right now?" means that.
#[test]
fn a_yes_behind_the_question_about_danger_answers_nothing_else() {
    for id in ["coping", "days"] {
        for yes in ["yes", "yeah", "Yes, I am"] {
            let answer = said(&lines_to(id), &["I have a gun", yes]);
            assert!(answer.starts_with("Call 999 now,") && !answer.contains("You said"), "{id}, {yes}: {answer}");
            assert!(said(&lines_to(id), &["I have a gun", yes, yes]).starts_with("Call 999 now,"), "{id}");
        }
        assert!(!said(&lines_to(id), &["I have a gun", "ok"]).contains("Call 999"), "{id}");
        assert!(!said(&lines_to(id), &["I have a gun", "", "yes"]).starts_with("Call 999"), "{id}");
    }
    // Where a yes is an answer that matters as much, it is both.
    for yes in ["yes", "yeah"] {
        let answer = said(&lines_to("ending-life"), &["I have a gun", yes]);
        assert!(answer.starts_with("Call 999 now,") && answer.contains("You said: Yes."), "{yes}: {answer}");
    }
    assert!(!said(&lines_to("ending-life"), &["I have a gun", "ok"]).contains("Call 999"));
    assert!(!said(&lines_to("ending-life"), &["I have a gun", "leave", "no", "yes"]).starts_with("Call 999"));
    // Help asks it, too: no yes to that, and no "ok", takes what was offered before it.
    let harm = lines_to("harm");
    assert!(said(&harm, &["no, nothing"]).contains("Do you mean 5, None of these? Type yes"));
    for help in ["help", "help drinking"] {
        let yes = said(&harm, &["no, nothing", help, "yes"]);
        assert!(yes.starts_with("Call 999 now,"), "{help}: {yes}");
        for more in [&["ok"][..], &["yes", "ok"], &["yes", "yes"]] {
            let answer = said(&harm, &[&["no, nothing", help][..], more].concat());
            assert!(!answer.contains("You said"), "{help}, {more:?}: {answer}");
        }
    }
    // Where yes is an answer, it stays one.
    assert!(said(&lines_to("ending-life"), &["help", "yes"]).starts_with("You said: Yes."));
    let leaving = said(&lines_to("coping"), &["leave", "i have a gun", "yes"]);
    assert!(leaving.starts_with("Call 999 now,"), "{leaving}");
}

#[test]
fn no_hope_is_no_no() {
    let lines = lines_to("ending-life");
    let all_of_them = "Which is it: no, yes, not sure, or rather not say? Type one of these.";
    for line in ["no hope", "no point", "no energy", "what's the point", "no sleep"] {
        assert!(said(&lines, &[line]).contains(all_of_them), "{line}: {}", said(&lines, &[line]));
    }
    for line in ["nobody would miss me", "I wish I wasn't here", "tonight", "ich will nicht mehr leben", "suizid"] {
        let answer = said(&lines, &[line]);
        assert!(answer.contains("That matters.") && answer.contains(all_of_them), "{line}: {answer}");
    }
    for id in ["harm", "health", "people"] {
        for line in ["no hope", "no energy"] {
            assert!(!said(&lines_to(id), &[line]).contains("None of these"), "{id}, {line}");
        }
    }
}

#[test]
fn everyday_words_are_no_guess_where_danger_is_asked_about() {
    for line in ["tired", "so tired", "cried"] {
        let answer = said(&lines_to("harm"), &[line]);
        assert!(answer.contains("I didn't catch"), "{line}: {answer}");
    }
    for id in ["worry", "ending-life", "harm", "heard", "coping"] {
        for line in ["hear", "here"] {
            assert!(said(&lines_to(id), &[line]).contains("hear and a number, such as hear 2"), "{id}, {line}");
        }
    }
    let days = lines_to("days");
    assert_eq!(said(&days, &["here 2"]), said(&days, &["hear 2"]));
}

#[test]
fn a_plain_yes_about_ending_life_is_taken_and_less_is_not() {
    let lines = lines_to("ending-life");
    for yes in ["yes I do", "Yeah.", "yep"] {
        assert!(said(&lines, &[yes]).starts_with("You said: Yes."), "{yes}: {}", said(&lines, &[yes]));
    }
    for asked in ["every day", "yeah?", "y"] {
        assert!(!said(&lines, &[asked]).contains("You said"), "{asked}");
    }
    assert!(!said(&lines, &["not really", "yeah"]).contains("You said"), "a yeah to “no” is none");
}

#[test]
fn an_age_says_who_it_is() {
    let lines = lines_to("who");
    for young in ["16", "i am 16", "16 years old", "I'm twelve"] {
        assert!(said(&lines, &[young]).starts_with("You said: Me, and I'm under 18."), "{young}: {}", said(&lines, &[young]));
    }
    for adult in ["18", "i'm 43", "43 years old"] {
        assert!(said(&lines, &[adult]).starts_with("You said: Me, and I'm 18 or over."), "{adult}");
    }
    assert!(!said(&lines, &["my son is 16"]).contains("You said: Me"));
    assert!(said(&lines, &["3"]).starts_with("You said: Someone else"));
}

/// In whatever language: help is help, and twice unheard brings the number itself.
#[test]
fn a_cry_in_another_language_is_heard() {
    for line in ["hilfe", "ayuda", "aide", "aiuto", "ajuda", "pomoc"] {
        assert!(said(&lines_to("harm"), &[line]).contains("Help in England"), "{line}");
    }
    for id in ["ending-life", "harm", "people"] {
        let twice = said(&lines_to(id), &["banana", "banana"]);
        assert!(twice.contains("In an emergency, call 999."), "{id}: {twice}");
        assert!(!said(&lines_to(id), &["banana"]).contains("call 999"), "{id}");
        // Without a number nothing is asked that a yes would answer, either.
        let anywhere = said_at("world", &lines_to(id), &["banana", "banana"]);
        assert!(anywhere.contains("or go where other people can help.") && !anywhere.contains("danger right now"), "{anywhere}");
    }
}

/// After a look at the answers the question is said once more; what stands alone is told.
#[test]
fn the_question_stands_behind_what_was_looked_at() {
    let lines = lines_to("days");
    let question = said(&lines, &["again"]);
    for back in ["", "back"] {
        assert_eq!(said(&lines, &["review", back]), question, "{back:?}");
    }
    let hlep = said(&lines_to("harm"), &["hlep"]);
    assert!(hlep.contains("Do you mean help?") && !hlep.contains("If you need someone now"), "{hlep}");
    let more = said(&lines_to("coping"), &["more"]);
    assert!(more.starts_with("That was all."), "{more}");
}

/// Hours are words wherever help is said, the second time as the first.
#[test]
fn hours_are_words_at_every_help() {
    let lines = ["", "1", "1", "4", "", "7"].map(str::to_owned);
    let again = said(&lines, &[]);
    assert!(again.contains("Samaritans") && again.contains("day and night"), "{again}");
    assert!(!again.contains("24/7") && !again.contains(":00"), "{again}");
    // It asks about danger, and nothing else that a yes would answer.
    for more in [&["yes"][..], &["again", "yes"]] {
        assert!(said(&lines, more).starts_with("Call 999 now,"), "{more:?}: {}", said(&lines, more));
    }
}

#[test]
fn spanish_is_heard_alike() {
    let ending_life = lines_to("ending-life");
    within(Language::Spanish, || {
        let said = |more: &[&str]| {
            let all: Vec<String> = ending_life.iter().cloned().chain(more.iter().map(|l| (*l).to_owned())).collect();
            talk(SPANISH.at(SPANISH.place("MX")), &all).after(all.len() - 1).to_owned()
        };
        let pills = said(&["tomé pastillas"]);
        assert!(
            pills.starts_with("Si te has hecho daño o te has tomado pastillas u otra cosa peligrosa,") && pills.contains("911"),
            "{pills}"
        );
        assert!(pills.contains("¿Qué respondes: no, sí, no sé o prefiero no decirlo?"), "{pills}");
        for line in ["no tengo esperanza", "¿para qué?"] {
            let torn = said(&[line]);
            assert!(torn.contains("¿Qué respondes: no, sí, no sé o prefiero no decirlo?"), "{line}: {torn}");
        }
        assert!(said(&["claro que sí"]).starts_with("Dijiste: Sí."), "{}", said(&["claro que sí"]));
        let twice = said(&["plátano", "plátano"]);
        assert!(twice.contains("En una emergencia, llama al 911."), "{twice}");
        let confirmed = said(&["tengo una pistola", "sí"]);
        assert!(confirmed.starts_with("Llama ahora al 911,"), "{confirmed}");
    });
}
