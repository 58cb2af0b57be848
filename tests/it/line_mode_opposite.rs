//! An answer that says the opposite of what was typed is never offered alone, and what was rightly
//! heard still is. Nor is "none of these" offered alone for a denial that isn't plain.

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

/// Whether an answer is offered, and nothing beside it that says none.
fn alone(said: &str, words: &str, none: &str) -> bool {
    said.contains(words) && !said.contains(none)
}

#[test]
fn the_opposite_of_a_line_is_never_offered_alone() {
    for (question, answer, lines) in OPPOSITE {
        let opposite = words_of(&SHIPPED, question, answer);
        for line in lines {
            let answer = said(&lines_to(question), &[line]);
            assert!(!alone(&answer, &opposite, "None of these"), "{question}, {line}: {answer}");
            assert!(!answer.contains("You said"), "{question}, {line}: {answer}");
        }
    }
    for (question, answer, line) in [
        ("happened", "money", "no debts"),
        ("happened", "money", "not short of money"),
        ("feelings", "no-point", "i am not hopeless"),
        ("feelings", "low", "i'm not sad"),
        ("feelings", "on-edge", "i feel like myself"),
        ("days", "sleep", "no sleep problems"),
        ("days", "sleep", "no trouble sleeping"),
        ("days", "sleep", "no problems with sleep"),
        ("days", "sleep", "i don't have sleep problems"),
        ("days", "sleep", "i never sleep in"),
    ] {
        let opposite = words_of(&SHIPPED, question, answer);
        let answer = said(&lines_to(question), &[line]);
        assert!(!alone(&answer, &opposite, "None of these"), "{line}: {answer}");
    }
}

#[test]
fn nor_is_it_in_spanish() {
    for (question, answer, lines) in [
        ("coping", "not-coping", &["no, lo llevo bien", "no, sí puedo"][..]),
        ("days", "sleep", &["duermo bien", "no duermo mal"]),
        ("days", "pulled-back", &["no me siento sola", "tengo gente", "veo a gente"]),
        ("feelings", "afraid", &["no tengo miedo"]),
        ("feelings", "low", &["no estoy triste", "nunca lloro"]),
        ("happened", "money", &["no tengo deudas", "puedo pagar mis cuentas"]),
    ] {
        let opposite = words_of(&SPANISH, question, answer);
        for line in lines {
            let answer = spanish(&lines_to(question), &[line]);
            assert!(!alone(&answer, &opposite, "Nada de esto"), "{question}, {line}: {answer}");
        }
    }
}

/// Two negations, a comparison, a "but" or a "nobody knows" deny nothing plainly.
#[test]
fn a_denial_that_is_not_plain_leaves_the_answer_offered() {
    for (question, answer, lines) in [
        (
            "feelings",
            "low",
            &[
                "nobody knows i'm depressed",
                "nobody sees me cry",
                "not a day without crying",
                "i don't go a day without crying",
                "i never not cry",
                "i didn't cry before but now i do",
                "i'm not over my depression",
                "i don't deny i'm depressed",
                "crying feels good",
            ][..],
        ),
        (
            "feelings",
            "afraid",
            &["i'm never not worried", "never not anxious", "i have never been this anxious", "not less anxious"],
        ),
        ("happened", "death", &["not a day without grief", "not finished grieving", "no time for grief"]),
        ("happened", "apart", &["nobody knows i'm lonely", "not in touch with people i love"]),
        ("happened", "baby", &["nobody knows i'm pregnant"]),
        ("days", "sleep", &["i'm never not tired", "not a day without being tired"]),
        ("coping", "not-coping", &["i can't", "no i can't", "never", "no i'm not"]),
        ("aim", "keep-up", &["i can't keep up"]),
    ] {
        let meant = words_of(&SHIPPED, question, answer);
        for line in lines {
            let answer = said(&lines_to(question), &[line]);
            assert!(answer.contains(&meant), "{question}, {line}: {answer}");
        }
    }
    for (question, answer, lines) in [
        ("coping", "not-coping", &["no", "nunca"][..]),
        ("days", "work", &["no trabajo"]),
        ("days", "food", &["no como"]),
        ("feelings", "low", &["no dejo de llorar"]),
        ("happened", "money", &["no tengo deudas pero no tengo dinero"]),
    ] {
        let meant = words_of(&SPANISH, question, answer);
        for line in lines {
            let answer = spanish(&lines_to(question), &[line]);
            assert!(answer.contains(&meant), "{question}, {line}: {answer}");
        }
    }
}

/// Whoever says that nobody knows of a danger denies none of it. Some answers are asked about by
/// their number alone.
#[test]
fn a_danger_that_nobody_knows_of_stands_alone() {
    let (guess, adivina) = ("you mean", "uieres decir");
    for (question, spoken, lines) in [
        (
            "people",
            guess,
            &["nobody knows he hits me", "nobody believes he hits me", "nobody stops him hitting me", "nobody knows i hit him"][..],
        ),
        ("harm", guess, &["nobody knows i cut myself", "nobody saw me cut myself"]),
        ("health", guess, &["nobody knows i drink", "nobody knows i gamble"]),
        ("people", adivina, &["nadie sabe que me pega"]),
        ("harm", adivina, &["nadie sabe que me corté", "nadie me vio cortarme"]),
        ("health", adivina, &["nadie sabe que bebo"]),
    ] {
        let asked = SHIPPED.questionnaire.question(SHIPPED.questionnaire.question_named(question).unwrap());
        let none = asked.answers.iter().position(|a| a.id == "none").unwrap() + 1;
        for line in lines {
            let to = lines_to(question);
            let answer = if spoken == guess { said(&to, &[line]) } else { spanish(&to, &[line]) };
            let (_, asks) = answer.split_once(spoken).unwrap_or_else(|| panic!("{question}, {line}: {answer}"));
            for row in [format!(" {none}."), format!(" {none},")] {
                assert!(!asks.contains(&row), "{question}, {line}: {answer}");
            }
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
        ("changes", "role", "i want to start a phone shop"),
        ("changes", "role", "want to open a salon"),
        ("aim", "target", "i want to start my own company"),
        ("style", "been-there", "company"),
        ("coping", "well", "am fine"),
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
        ("aim", "target", "quiero montar una tienda"),
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
    for line in ["mind your own business", "i lost my own business", "i lost my company"] {
        let answer = said(&lines_to("changes"), &[line]);
        assert!(!answer.contains(&words_of(&SHIPPED, "changes", "role")), "{line}: {answer}");
    }
}
