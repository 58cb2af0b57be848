//! An answer is never offered that says the opposite of what was typed, and what was rightly heard
//! still is.

use fingerpost::base::phrases::{Language, within};

use crate::line_mode_driver::{lines_to, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

/// The same in Spanish, where the questions have the same order.
fn spanish(lines: &[String], more: &[&str]) -> String {
    within(Language::Spanish, || {
        let all = with_more(lines, more);
        talk(SPANISH.at(SPANISH.place("GB-ENG")), &all).after(all.len() - 1).to_owned()
    })
}

/// The beginning of an answer's words, as a guess has them.
fn words_of(pair: &crate::support::Pair, question: &str, answer: &str) -> String {
    let question = pair.questionnaire.question(pair.questionnaire.question_named(question).unwrap());
    let text = &question.answers.iter().find(|a| a.id == answer).unwrap().text;
    text.chars().take(20).collect()
}

const OPPOSITE: [(&str, &str, &[&str]); 4] = [
    ("coping", "not-coping", &["No, I am coping", "no I'm coping", "no i am coping", "no, i cope", "i do cope", "I'm coping"]),
    ("days", "sleep", &["I'm sleeping fine", "i am sleeping fine", "i sleep well", "my sleep is fine", "i don't sleep badly"]),
    ("days", "pulled-back", &["I'm not lonely", "no, i'm not lonely", "i do go out", "i see people", "i do have people"]),
    ("happened", "apart", &["I'm not lonely", "no i'm not lonely", "i do have people"]),
];

#[test]
fn the_opposite_of_a_line_is_never_offered() {
    for (question, answer, lines) in OPPOSITE {
        let opposite = words_of(&SHIPPED, question, answer);
        for line in lines {
            let answer = said(&lines_to(question), &[line]);
            assert!(!answer.contains(&opposite), "{question}, {line}: {answer}");
        }
    }
    for (question, answer, line) in [
        ("happened", "money", "i can pay my bills"),
        ("happened", "money", "no debts"),
        ("feelings", "no-point", "i am not hopeless"),
        ("feelings", "low", "i'm not sad"),
        ("feelings", "on-edge", "i feel like myself"),
    ] {
        let opposite = words_of(&SHIPPED, question, answer);
        assert!(!said(&lines_to(question), &[line]).contains(&opposite), "{line}");
    }
}

#[test]
fn nor_is_it_in_spanish() {
    for (question, answer, lines) in [
        ("coping", "not-coping", &["nunca", "no, lo llevo bien", "no, sí puedo"][..]),
        ("days", "sleep", &["duermo bien", "no duermo mal"]),
        ("days", "pulled-back", &["no me siento sola", "tengo gente", "veo a gente"]),
        ("feelings", "afraid", &["no tengo miedo"]),
        ("feelings", "low", &["no estoy triste", "nunca lloro"]),
        ("happened", "money", &["no tengo deudas", "puedo pagar mis cuentas"]),
    ] {
        let opposite = words_of(&SPANISH, question, answer);
        for line in lines {
            let answer = spanish(&lines_to(question), &[line]);
            assert!(!answer.contains(&opposite), "{question}, {line}: {answer}");
        }
    }
}

/// A no to what was asked before, and behind it what is so.
#[test]
fn what_stands_behind_a_no_is_heard() {
    for line in ["no, i'm lonely", "no i'm lonely"] {
        let answer = said(&lines_to("days"), &[line]);
        assert!(answer.contains("Do you mean 2, ") && !answer.contains("None of these"), "{line}: {answer}");
    }
    for line in ["no, i am coping", "no i'm coping", "no, i'm not struggling"] {
        let answer = said(&lines_to("coping"), &[line]);
        assert!(answer.contains("1, Well. 2, "), "{line}: {answer}");
    }
}

#[test]
fn what_was_rightly_heard_still_is() {
    for (question, answer, lines) in [
        ("coping", "not-coping", &["i'm not coping", "no, i'm not coping", "no i am not coping", "can't cope"][..]),
        ("days", "sleep", &["i sleep badly", "i don't sleep", "no sleep", "i never sleep", "sleep"]),
        ("days", "pulled-back", &["lonely", "i don't go out", "i hardly see people", "i see nobody"]),
        ("feelings", "no-point", &["hopeless", "no point", "there's no point"]),
        ("happened", "money", &["i have debts", "no money", "i don't have money", "i can't pay the rent"]),
        ("happened", "apart", &["i have no friends", "i lost touch with people i love", "lonely"]),
    ] {
        let meant = words_of(&SHIPPED, question, answer);
        for line in lines {
            let answer = said(&lines_to(question), &[line]);
            assert!(answer.contains(&meant), "{question}, {line}: {answer}");
        }
    }
    for (question, answer, lines) in [
        ("days", "sleep", &["duermo mal", "no duermo", "sin dormir"][..]),
        ("feelings", "no-point", &["sin esperanza"]),
        ("happened", "money", &["tengo deudas", "no tengo dinero"]),
    ] {
        let meant = words_of(&SPANISH, question, answer);
        for line in lines {
            let answer = spanish(&lines_to(question), &[line]);
            assert!(answer.contains(&meant), "{question}, {line}: {answer}");
        }
    }
}

/// Where danger is asked about, what is denied is left out of nothing: "I didn't take many pills"
/// denies no pills.
#[test]
fn a_denied_danger_is_offered_beside_none() {
    for line in ["no i haven't hurt myself", "i never hurt myself"] {
        let answer = said(&lines_to("harm"), &[line]);
        assert!(answer.contains("999") && answer.contains("5, None of these"), "{line}: {answer}");
    }
}

#[test]
fn words_that_nobody_heard_are_asked_about() {
    for (question, answer, line) in [
        ("changes", "role", "i want to start my own business"),
        ("changes", "role", "a business of my own"),
        ("aim", "who-i-am", "I want direction"),
        ("coping", "well", "grand"),
        ("style", "been-there", "someone to talk to"),
        ("style", "professional", "someone to talk to"),
        ("days", "sleep", "tired"),
        ("happened", "wearing", "exhausted"),
    ] {
        let meant = words_of(&SHIPPED, question, answer);
        let answer = said(&lines_to(question), &[line]);
        assert!(answer.contains(&meant) && !answer.contains("You said"), "{question}, {line}: {answer}");
    }
    for (question, answer, line) in [
        ("changes", "role", "quiero abrir un negocio"),
        ("style", "been-there", "alguien con quien hablar"),
        ("days", "sleep", "estoy cansada"),
        ("happened", "burnout", "agotado"),
    ] {
        let meant = words_of(&SPANISH, question, answer);
        let answer = spanish(&lines_to(question), &[line]);
        assert!(answer.contains(&meant) && !answer.contains("Dijiste"), "{question}, {line}: {answer}");
    }
}

/// A rebuff and a loss have the same two words as a plan.
#[test]
fn whose_business_it_is_tells_of_no_plan() {
    for line in ["mind your own business", "i lost my own business"] {
        let answer = said(&lines_to("changes"), &[line]);
        assert!(!answer.contains(&words_of(&SHIPPED, "changes", "role")), "{line}: {answer}");
    }
}
