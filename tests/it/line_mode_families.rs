//! Lines of one family, which are heard alike however they are put: thoughts that frighten, a yes
//! with how often, stopping drink, a language, a number that is asked for, a last answer.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::ui::line_mode::InterviewEnd;

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

/// The number of an answer of the shipped file.
fn number(question: &str, answer: &str) -> usize {
    let question = SHIPPED.questionnaire.question(SHIPPED.question(question));
    question.answers.iter().position(|a| a.id == answer).unwrap() + 1
}

/// Where an answer is named in what was said.
fn named(said: &str, n: usize) -> Option<usize> {
    [format!(" {n}, "), format!(" {n}. "), format!(" {n}: ")].iter().filter_map(|row| said.find(row.as_str())).min()
}

/// The lines to a page that can't wait.
fn urgent() -> Vec<String> {
    with_more(&lines_to("ending-life"), &[&number("ending-life", "yes").to_string()])
}

/// A thought that frightens somebody is offered as one before any other answer, and alone where
/// nothing tells that they did it or will.
#[test]
fn a_thought_that_frightens_is_offered_as_unwanted() {
    let lines = lines_to("people");
    let (unwanted, does) = (number("people", "unwanted"), number("people", "might-hurt"));
    for line in ["scared I'll hurt the baby", "I'd never do it but I think it", "the thoughts scare me"] {
        let asked = said(&lines, &[line]);
        assert!(named(&asked, unwanted).is_some() && named(&asked, does).is_none(), "{line}: {asked}");
    }
    for line in ["I keep picturing dropping him", "scared I'll lose it and hurt the baby"] {
        let asked = said(&lines, &[line]);
        assert!(named(&asked, unwanted).is_some() && named(&asked, unwanted) < named(&asked, does), "{line}: {asked}");
    }
    for line in [
        "me da miedo hacerle daño al bebe",
        "no le haria daño nunca, solo lo pienso",
        "tengo pensamientos que se me cae el niño por la ventana, que lo tiro, no quiero hacerlo",
        "me asustan ideas que no quiero",
    ] {
        let asked = spanish(&lines, &[line]);
        assert!(named(&asked, unwanted).is_some() && named(&asked, does).is_none(), "{line}: {asked}");
    }
}

/// Wherever it is typed, whoever asks about stopping drink hears that first.
#[test]
fn stopping_drink_is_answered_at_every_page() {
    let told = "stopping all at once can be dangerous";
    for line in ["can i just stop drinking", "is it ok to stop drinking all at once", "shud i just stop drinking"] {
        for (lines, before) in [(lines_to("coping"), &[][..]), (urgent(), &[]), (urgent(), &["steps"]), (urgent(), &["help"])] {
            let answer = said(&lines, &[before, &[line]].concat());
            assert!(answer.contains(told) && answer.contains("999"), "{before:?}, {line}: {answer}");
        }
    }
    assert!(!said(&urgent(), &["i can't stop drinking"]).contains(told));
    assert!(spanish(&urgent(), &["¿puedo dejar de beber de golpe?"]).contains("dejarlo de golpe puede ser peligroso"));
}

#[test]
fn misspelt_danger_is_danger() {
    let lines = lines_to("coping");
    for line in ["think theyd be beter off wthout me but id not do nothing", "sucide", "i want to kil myslef"] {
        assert!(said(&lines, &[line]).contains("999"), "{line}: {}", said(&lines, &[line]));
    }
    for line in ["the suite is on sunday", "it will subside", "my boss overdoes it"] {
        assert!(!said(&lines, &[line]).contains("999"), "{line}");
    }
}

/// A yes with how often behind it is the yes to a question about danger; half a yes is still asked
/// about.
#[test]
fn a_yes_with_how_often_is_taken_at_once() {
    let lines = lines_to("ending-life");
    for yes in ["yes sometimes", "yeah sometimes", "yeh some days", "yes a bit", "yes now and then", "yes, a few times"] {
        assert!(said(&lines, &[yes]).starts_with("You said: Yes."), "{yes}: {}", said(&lines, &[yes]));
    }
    for half in ["yeah kind of", "sometimes", "yes but not much", "yes sometimes?"] {
        assert!(!said(&lines, &[half]).contains("You said"), "{half}");
    }
    for yes in ["si a veces", "sí, un poco", "si de vez en cuando"] {
        assert!(spanish(&lines, &[yes]).starts_with("Dijiste: Sí."), "{yes}: {}", spanish(&lines, &[yes]));
    }
}

/// Behind "which is it?" a yes is one, whatever stands behind it, and so is the part that is named.
#[test]
fn a_yes_behind_which_is_it_stays_one() {
    let lines = with_more(&lines_to("ending-life"), &["Some nights I wouldn't mind not waking up"]);
    for yes in ["yes I suppose. the not waking up bit", "not ending my life, only not waking up", "aye but I'd never do it"] {
        assert!(said(&lines, &[yes]).contains("You said: Yes."), "{yes}: {}", said(&lines, &[yes]));
    }
    let told = with_more(&lines_to("ending-life"), &["algunas noches no me importaría no despertar"]);
    assert!(spanish(&told, &["sí supongo, lo de no despertar"]).contains("Dijiste: Sí."));
    for open in ["yes no", "yes I mean no", "yes I'm fine"] {
        assert!(!said(&lines, &[open]).contains("You said"), "{open}: {}", said(&lines, &[open]));
    }
}

/// Whether anybody is rung is answered in whatever line it stands, and whoever says "say that" of
/// themselves doesn't hear it all again.
#[test]
fn what_is_asked_beside_a_doubt_is_answered() {
    let asked = "I don't know if I should say that here. Will ye ring someone if I do?";
    for lines in [lines_to("ending-life"), lines_to("coping")] {
        let told = said(&lines, &[asked]);
        assert!(told.contains("can't call or tell anybody") && !told.contains("1. "), "{told}");
    }
    let told = spanish(&lines_to("ending-life"), &["no sé si decirlo aquí. ¿vas a llamar a alguien si lo digo?"]);
    assert!(told.contains("no puede llamar ni avisar a nadie"), "{told}");
}

/// Whether something counts is for whoever asks it to say, and the answer that they name is read.
#[test]
fn whether_something_counts_is_answered() {
    for id in ["harm", "health", "happened", "people"] {
        for line in ["does that count", "would the dog next door count?"] {
            let told = said(&lines_to(id), &[line]);
            assert!(told.contains(phrase("lines-what-counts")) && !told.contains("isn't answered"), "{id}, {line}: {told}");
        }
        let told = said(&lines_to(id), &["is it number 2 or not"]);
        assert!(told.contains(phrase("lines-what-counts")) && told.contains("answer 2"), "{id}: {told}");
    }
    let told = spanish(&lines_to("health"), &["¿eso cuenta?"]);
    assert!(told.contains("No hace falta acertar"), "{told}");
}

/// A question about an answer names the nearest, which a yes means then, or says which answers are
/// for none and for not sure.
#[test]
fn a_question_about_an_answer_names_the_nearest() {
    let changes = lines_to("changes");
    let near = said(&changes, &["does starting uni count as starting out?"]);
    let starting = number("changes", "return");
    assert!(near.starts_with(&format!("The nearest to that is {starting}, ")) && near.contains("type 8 for “None"), "{near}");
    assert!(said(&changes, &["does starting uni count as starting out?", "yes"]).starts_with("You said: I'm starting out"));
    let health = lines_to("health");
    let seen = said(&health, &["what do you mean seen"]);
    assert!(named(&seen, number("health", "unseen-heard")).is_some() && seen.contains("8 for “None"), "{seen}");
    let two = said(&health, &["what does 2 mean"]);
    assert!(two.contains("That's answer 2, I'm sure people"), "{two}");
    let five = said(&lines_to("days"), &["does that count as 5?"]);
    assert!(five.contains("That's answer 5, ") && five.contains("near enough to yours, type 5."), "{five}");
    // An answer that was read out was no offer, and its words are all that there is.
    let why = said(&lines_to("people"), &["what does number 1 mean, is that training?", "why"]);
    assert!(!why.contains(phrase("lines-still-asking")) && why.contains("near enough to yours, type 1."), "{why}");
    for (line, row) in [("does being blind count for number 7?", 7), ("does 3 mean like pictures in your head?", 3)] {
        let told = said(&health, &[line]);
        let near = format!("near enough to yours, type {row}. If not, type 8");
        assert!(
            told.contains(&format!("That's answer {row}, ")) && told.contains(&near) && told.contains("can't tell, type 9"),
            "{told}"
        );
    }
    // Shouting alone is no danger, and harm beside it is.
    for id in ["harm", "people"] {
        let shouts = said(&lines_to(id), &["does snapping at my kids count? i shout but id never hurt them"]);
        assert!(shouts.contains(phrase("lines-what-counts")) && !shouts.contains("999"), "{id}: {shouts}");
        let hits = said(&lines_to(id), &["does it count? i hit them and im scared ill hurt them"]);
        assert!(hits.contains("999"), "{id}: {hits}");
    }
    let lost = spanish(&lines_to("body"), &["estoy perdiendo la vista de a poco, eso cuenta?"]);
    assert!(named(&lost, number("body", "going-on")).is_some(), "{lost}");
}

/// What is said to an offer: a yes wherever it stands, a no with more behind it, and half a yes
/// twice.
#[test]
fn an_offer_hears_a_yes_and_a_no_with_more() {
    let happened = lines_to("happened");
    for yes in ["it is yeah", "yes that's the one", "aye that's it"] {
        assert!(said(&happened, &["pregnant", yes]).starts_with("You said: There's a baby"), "{yes}");
    }
    for yes in ["sí", "dale", "eso", "eso sí"] {
        assert!(spanish(&happened, &["tengo deudas", yes]).starts_with("Dijiste: "), "{yes}");
    }
    for no in ["no i said", "not that one"] {
        assert!(said(&happened, &["pregnant", no]).starts_with("Then that isn't taken."), "{no}");
    }
    assert!(said(&happened, &["pregnant", "no! 9"]).starts_with("You said: I have debts"));
    let gone = said(&lines_to("coping"), &["not coping?", "no, the cat is orange"]);
    assert!(gone.contains("Then what was offered isn't taken."), "{gone}");
    let health = lines_to("health");
    assert!(said(&health, &["wine", "aye, just the drink"]).starts_with("You said: I use alcohol"));
    assert!(said(&health, &["wine", "kind of", "kind of"]).starts_with("You said: I use alcohol"));
    // Beside it something else is asked: the offer still stands, and is said again.
    let why = said(&happened, &["pregnant", "why"]);
    assert!(why.contains(phrase("lines-still-asking")), "{why}");
    assert!(said(&happened, &["pregnant", "why", "yes"]).starts_with("You said: There's a baby"));
}

/// The part of a line that was caught is named, and the last question has no other for the rest.
#[test]
fn what_was_caught_of_a_line_is_named() {
    let style = said(&lines_to("style"), &["a plan and a green bike"]);
    assert!(style.contains("That is from “a plan”.") && style.contains("The rest isn't kept."), "{style}");
    let aim = said(&lines_to("aim"), &["a promotion and a green bike"]);
    assert!(aim.contains("That is from “a promotion”."), "{aim}");
    let rest = said(&lines_to("happened"), &["work is wearing me out, i never get a rest"]);
    assert!(!rest.contains("Do you mean 3") && named(&rest, number("happened", "burnout")).is_some(), "{rest}");
}

/// What was typed earlier and is asked about is read back to whoever asks for it.
#[test]
fn what_was_typed_earlier_is_read_back() {
    let earlier = said(&lines_to("coping"), &["I took an overdose", "", "4", "1"]);
    assert!(earlier.contains("At question 2 you typed “i took an overdose”."), "{earlier}");
    let told = said(&lines_to("coping"), &["I took an overdose", "", "4", "1", "what did I type?"]);
    assert!(told.contains("I took an overdose") || told.contains("i took an overdose"), "{told}");
    assert!(told.contains(phrase("lines-still-asking")), "{told}");
}

/// A death is heard with a name and a time in it; a thing that is denied beside a none is none, and
/// half of an answer about a goal is asked about, or said to come.
#[test]
fn what_tired_people_tell_is_heard_for_what_it_is() {
    let (happened, death) = (lines_to("happened"), number("happened", "death"));
    let told = said(&happened, &["my husband Dai passed eight months ago"]);
    assert!(named(&told, death).is_some(), "{told}");
    let told = spanish(&happened, &["mi marido, Paco, se fue hace un año"]);
    assert!(named(&told, death).is_some() && named(&told, number("happened", "apart")).is_some(), "{told}");
    let none = spanish(&happened, &["más", "deudas no tengo. ninguna de esas"]);
    assert!(none.starts_with("Dijiste: Nada"), "{none}");
    assert!(said(&happened, &["more", "no debts. none of those"]).starts_with("You said: None"));
    let aim = lines_to("aim");
    for line in ["to get better at leading a team", "I'd like to get better at leading"] {
        let told = said(&aim, &[line]);
        assert!(named(&told, number("aim", "skill")).is_some(), "{line}: {told}");
    }
    let later = said(&aim, &["advice from somebody who has walked this road before me"]);
    assert!(later.contains(phrase("lines-asked-later")), "{later}");
    // Nobody is thanked as for a sorrow who tells of none.
    let plain = said(&happened, &["I have just been made team leader"]);
    assert!(plain.contains(phrase("lines-heard-plainly")) && !plain.contains("It matters"), "{plain}");
}

/// Nobody is told, and whoever asks about services hears that, and nothing more is promised.
#[test]
fn whoever_fears_for_a_child_hears_who_sees_this() {
    for lines in [lines_to("coping"), urgent()] {
        for line in ["can social services see this?", "will they take my baby away?"] {
            assert!(said(&lines, &[line]).contains("Nobody else is told"), "{line}: {}", said(&lines, &[line]));
        }
        for line in ["esto lo puede ver servicios sociales?", "¿me van a quitar al niño?"] {
            let told = within(Language::Spanish, || fingerpost::base::phrases::phrase("lines-nobody-sees"));
            assert!(spanish(&lines, &[line]).contains(told), "{line}: {}", spanish(&lines, &[line]));
        }
    }
    assert!(!said(&lines_to("coping"), &["he says he will take my kids"]).contains("Nobody else is told"));
}

/// The other language is chosen on the first page however it is asked for; later it is told how.
#[test]
fn the_other_language_is_asked_for_in_other_words() {
    for line in ["hola, en español por favor?", "quiero español", "spanish", "in spanish please"] {
        let ended = talk(SHIPPED.at(SHIPPED.place("GB-ENG")), &[line.to_owned()]).ended;
        assert!(matches!(ended, InterviewEnd::Language(Language::Spanish, ..)), "{line}");
        for lines in [lines_to("coping"), urgent()] {
            let told = said(&lines, &[line]);
            assert!(told.contains("El idioma se elige al principio") && told.contains("«exit»"), "{line}: {told}");
        }
    }
    let told = spanish(&lines_to("coping"), &["english please"]);
    assert!(told.contains("The language is chosen at the beginning") && told.contains("salir"), "{told}");
}

#[test]
fn a_yes_to_do_you_mean_no_takes_it() {
    let lines = lines_to("care");
    for line in ["nope, dont need one", "nah im alright"] {
        let told = said(&lines, &[line]);
        let taken = "You said: No.";
        assert!(told.contains(taken) || told.contains("Do you mean 1, No? Type yes"), "{line}: {told}");
        assert!(told.contains(taken) || said(&lines, &[line, "yes"]).starts_with(taken), "{line}: {told}");
    }
    assert!(said(&lines, &["i said no"]).starts_with("You said: No."));
}

#[test]
fn an_answer_that_is_asked_for_by_its_number_is_only_read() {
    let lines = lines_to("health");
    for (line, n) in [("which was number 5 again", 5), ("what was 7", 7), ("what's number 3", 3)] {
        let text = &SHIPPED.questionnaire.question(SHIPPED.question("health")).answers[n - 1].text;
        for before in [&[][..], &["banana"]] {
            let read = said(&lines, &[before, &[line]].concat());
            assert!(read.contains(text.as_str()) && !read.contains("Is that what you mean?"), "{line}: {read}");
        }
    }
}

/// An answer that is told in part of a line, or in letters that are parted otherwise.
#[test]
fn longer_lines_are_heard_for_what_answers() {
    let adult = "You said: Me, and I'm 18 or over.";
    for line in ["its me im 52 lost my job and been on the drink since tbh", "1, im 41"] {
        assert!(said(&lines_to("who"), &[line]).contains(adult), "{line}: {}", said(&lines_to("who"), &[line]));
    }
    let both = said(&lines_to("who"), &["1, im 16"]);
    assert!(both.contains("Which do you mean? 1") && !both.contains("You said"), "{both}");
    let coping = said(&lines_to("coping"), &["not gret, strugling if im honest"]);
    assert!(named(&coping, number("coping", "struggling")).is_some(), "{coping}");
    let help = said(&lines_to("style"), &["some one who has been there"]);
    assert!(help.contains("Do you mean 2"), "{help}");
}

#[test]
fn a_last_answer_that_should_be_another_is_changed_as_any() {
    let lines = lines_to("days");
    let change = said(&lines, &["oops"]);
    for line in ["no wait last one should be 2", "wait, the last one should have been 2"] {
        assert_eq!(said(&lines, &[line]), change, "{line}");
    }
}

/// Whoever says that they are tired isn't led to the answer that says the opposite alone.
#[test]
fn tired_nights_are_not_the_opposite_alone() {
    let (racing, none) = (number("health", "racing"), number("health", "none"));
    let asked = said(&lines_to("health"), &["not sleeping and shattered"]);
    assert!(named(&asked, racing).is_some() && named(&asked, none).is_some(), "{asked}");
    let asked = spanish(&lines_to("health"), &["no duermo por el bebe y estoy agotada"]);
    assert!(named(&asked, none).is_some() && named(&asked, number("health", "drink-drugs")).is_none(), "{asked}");
}

/// A denial is one however it is said where somebody lives, and a number with "just" is all.
#[test]
fn a_denial_and_a_lone_number_are_what_they_say() {
    let (people, days) = (lines_to("people"), lines_to("days"));
    for line in ["naw, naebody hurts me", "nope, ain't nobody hurting me", "nobody's hurting me", "nane o that", "nowt"] {
        let answer = said(&people, &[line]);
        assert!(!answer.contains("999") && !answer.contains("Which do you mean"), "{line}: {answer}");
    }
    let none = said(&people, &["he hits me", "nobody hurts me", "none"]);
    assert!(none.contains("You said: None of these."), "{none}");
    let tired = said(&lines_to("ending-life"), &["no i dont want to die im just so tired"]);
    assert!(tired.contains("You said: No.") && !tired.contains("999"), "{tired}");
    let back = said(&days, &["aye, and I'm off my work with my back", "just 3, the back's the only reason"]);
    assert!(back.contains("You said: I sleep badly"), "{back}");
    assert!(!said(&days, &["i sleep well and eat well"]).contains("I sleep badly"));
    for line in ["none i think", "ok thanks ill tell him, bye", "does it mean ill do it"] {
        let answer = said(&people, &["mumble", line]);
        assert!(!answer.contains("In an emergency"), "{line}: {answer}");
    }
}

/// A no to dying with another danger behind it is checked once.
#[test]
fn a_no_to_dying_is_checked_once() {
    let line = "no, morirme no, pero me da miedo hacerle daño a mi niño";
    let lines = lines_to("ending-life");
    assert!(spanish(&lines, &[line]).contains("999"));
    assert!(spanish(&lines, &[line, "no"]).starts_with("Dijiste: No."), "{}", spanish(&lines, &[line, "no"]));
    assert!(!spanish(&lines, &["no, pero quiero morirme", "no"]).contains("Dijiste"));
}

#[test]
fn thanks_and_a_goodbye_ask_whether_to_leave() {
    for line in ["thanks, bye", "ok thanks bye"] {
        assert_eq!(said(&urgent(), &[line]).matches("Leave now?").count(), 1, "{line}: {}", said(&urgent(), &[line]));
    }
    assert!(spanish(&urgent(), &["gracias, adios"]).contains("¿Salir ahora?"));
    assert!(said(&lines_to("coping"), &["jesus how many more"]).starts_with("Question "));
    assert!(said(&lines_to("coping"), &["go bak"]).contains("Who is this about?"));
    let text = said(&urgent(), &["which one was the text one"]);
    assert!(!text.contains("I didn't catch") && text.contains("8 5 2 5 8"), "{text}");
}

/// A yes takes the one place that a misspelt name may be, and neither of two.
#[test]
fn a_yes_takes_the_only_place_that_is_offered() {
    let at = |lines: &[&str]| talk(SHIPPED.anywhere(), &with_more(&[], lines)).after(lines.len() - 1).to_owned();
    for name in ["walse", "kolombia"] {
        assert!(at(&["", name, "yes"]).starts_with("The help lines are those for"), "{name}: {}", at(&["", name, "yes"]));
        assert!(!at(&["", name, "no"]).contains("The help lines are those for"), "{name}");
    }
    assert!(!at(&["", "georgia", "yes"]).contains("The help lines are those for"));
}
