//! Nothing that somebody has to guess who can't see the screen: what they typed in a sentence is
//! not lost, an answer is asked about in its words, and a yes is a yes in other words.

use fingerpost::base::phrases::{Language, within};
use fingerpost::ui::line_mode::InterviewEnd;

use crate::line_mode_driver::{lines_to, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

const EVERY: &str = "Which is it: no, yes, not sure, or rather not say? Type one of these.";

/// The same in Spanish, where the questions have the same order.
fn spanish(lines: &[String], more: &[&str]) -> String {
    within(Language::Spanish, || {
        let all = with_more(lines, more);
        talk(SPANISH.at(SPANISH.place("GB-ENG")), &all).after(all.len() - 1).to_owned()
    })
}

#[test]
fn a_wish_to_be_gone_is_not_passed_over_by_rather_not() {
    let lines = lines_to("ending-life");
    for wish in ["I wish I wasn't here", "help me I don't want to be here", "I don't want to live like this with nobody near"] {
        for decline in ["rather not say", "I'd rather not", "decline", "4"] {
            let asked = said(&lines, &[wish, decline]);
            let quoted = format!("You typed “{}” before that. {EVERY}", wish.to_lowercase());
            assert!(asked.starts_with(&quoted), "{wish}, {decline}: {asked}");
            let stays = said(&lines, &[wish, decline, decline]);
            assert!(stays.starts_with("You said: I'd rather not say.") && stays.contains("call 999"), "{wish}: {stays}");
        }
        assert!(said(&lines, &[wish, "rather not say", "yes"]).starts_with("You said: Yes."), "{wish}");
    }
    // Not to be sure in a list leaves as much open.
    let asked = said(&lines_to("harm"), &["i took pills", "6"]);
    assert!(asked.contains("\nYou typed “i took pills” before that. Does answer 1, In the last 3"), "{asked}");
    assert!(said(&lines_to("harm"), &["i took pills", "6", "6"]).starts_with("You said: I'm not sure."));
    let asked = spanish(&lines, &["ojalá no estuviera aquí", "prefiero no decirlo"]);
    assert!(asked.starts_with("Antes escribiste «ojalá no estuviera aquí»."), "{asked}");
}

#[test]
fn a_wish_is_asked_about_at_the_later_asking_too() {
    let lines = lines_to("ending-life-again");
    let first = &SHIPPED.questionnaire.question(SHIPPED.questionnaire.question_named("ending-life").unwrap()).ask;
    let talked = talk(SHIPPED.at(SHIPPED.place("GB-ENG")), &lines);
    let asked = talked.said.iter().position(|said| said.contains(first.as_str())).unwrap();
    // The line that answers it, typed once more behind the reminder.
    let told = [&lines[..asked], &["I wish I wasn't here".to_owned(), lines[asked].clone()], &lines[asked..]].concat();
    for clear in ["no", "rather not say"] {
        let answer = said(&told, &[clear]);
        let earlier = answer.starts_with("At question ") && answer.contains("you typed “i wish i wasn't here”.");
        assert!(earlier && answer.contains(EVERY), "{answer}");
    }
}

#[test]
fn a_denied_fear_of_the_dead_is_no_fear_of_somebody() {
    let lines = lines_to("heard");
    let died = "Do you mean 2, It was somebody who has died, and it doesn't frighten me or give me orders?";
    for line in [
        "It was my husband, he died in March, it doesn't frighten me",
        "my late husband, it doesn't frighten me",
        "I'm not afraid of him, he is dead",
        "it was my mother who passed away",
    ] {
        let asked = said(&lines, &[line]);
        assert!(asked.contains(died) && !asked.contains("That matters"), "{line}: {asked}");
        let yes = said(&lines, &[line, "yes"]);
        assert!(yes.contains("You said: It was somebody who has died") && !yes.contains("help safe"), "{line}: {yes}");
    }
    // Where it frightens, that is offered, too; and who is feared is still heard.
    for line in [
        "it was my husband who died, and it frightens me",
        "It was my mother who died, I've never been more frightened",
        "my mum died, I wish I wasn't scared of it",
    ] {
        let frightens = said(&lines, &[line]);
        assert!(!frightens.contains(died) && frightens.contains("4, It frightens me"), "{line}: {frightens}");
    }
    assert!(said(&lines_to("people"), &["I'm not safe, scared of him"]).contains("That matters."));
    let asked = spanish(&lines, &["no me da miedo, es mi marido que murió"]);
    assert!(asked.contains("2, ") && !asked.contains("112") && !asked.contains("999"), "{asked}");
}

/// A question about an answer by its number has its words, or tells how they are heard.
#[test]
fn an_answer_that_is_hidden_can_be_heard() {
    let asked = said(&lines_to("people"), &["my husband hits me", "none"]);
    assert!(asked.contains("Does answer 4 fit?") && asked.contains("To hear it, type hear 4."), "{asked}");
}

#[test]
fn somebody_under_18_hears_of_the_lines_for_children_first() {
    let young = ["", "2"].map(str::to_owned);
    for line in ["my dad hits me", "help safe", "help i want to die"] {
        let answer = said(&young, &[line]);
        let at = |service: &str| answer.find(service);
        assert!(at("Childline: call 0800 1111").is_some(), "{line}: {answer}");
        let others = [at("National Domestic Abuse"), at("Shout: text")];
        assert!(others.into_iter().flatten().all(|other| at("Childline") < Some(other)), "{line}: {answer}");
    }
    // Nobody else is sent to them.
    assert!(!said(&lines_to("ending-life"), &["my dad hits me"]).contains("Childline"));
    assert!(!said(&lines_to("ending-life"), &["help safe"]).contains("Childline"));
}

#[test]
fn a_yes_in_other_words_agrees_and_an_offer_outlives_a_miss() {
    let health = lines_to("health");
    let asked = said(&health, &["wine"]);
    assert!(asked.contains("Do you mean 5, I use alcohol"), "{asked}");
    for yes in ["yh", "aye", "ye", "yeah", "yeh", "Yes that's right", "yes that is what I mean", "aye mate"] {
        let given = said(&health, &["wine", yes]);
        assert!(given.contains("You said: I use alcohol"), "{yes}: {given}");
    }
    for no in ["nah", "nope", "naw"] {
        assert!(!said(&health, &["wine", no]).contains("You said"), "{no}");
    }
    let still = said(&health, &["wine", "banana"]);
    assert!(still.contains("I'm still asking: Do you mean 5, I use alcohol"), "{still}");
    for more in [&["banana", "yes"][..], &["banana", "banana", "yh"]] {
        let given = said(&health, &[&["wine"][..], more].concat());
        assert!(given.contains("You said: I use alcohol"), "{more:?}: {given}");
    }
    // Words about danger are no miss: a yes behind them means that.
    let danger = said(&health, &["wine", "i have a gun", "yes"]);
    assert!(danger.starts_with("Call 999 now,") && !danger.contains("You said"), "{danger}");
}

/// A no in other words is asked about once, and a second one is that answer; no sentence comes
/// twice.
#[test]
fn a_second_nope_is_a_no() {
    let lines = lines_to("ending-life");
    for (first, second) in [("nope", "nah"), ("nah lol", "nope")] {
        assert!(said(&lines, &[first]).contains(EVERY), "{first}");
        assert!(said(&lines, &[first, second]).starts_with("You said: No."), "{first}, {second}");
    }
    // It is the word for it, where it is said so.
    assert!(said(&lines, &["naw"]).starts_with("You said: No."));
    let twice = said(&lines, &["kinda idk", "kinda"]);
    assert!(twice.contains(&format!("I'm still asking: {EVERY}")) && !twice.contains("only to be sure"), "{twice}");
    for more in [&["nope", "nope?"][..], &["kinda", "nah"], &["nope", "yeah"], &["nope", "not really"]] {
        assert!(!said(&lines, more).contains("You said"), "{more:?}: {}", said(&lines, more));
    }
    for grave in ["kms", "cant be arsed living"] {
        assert!(said(&lines, &[grave]).starts_with("That matters."), "{grave}: {}", said(&lines, &[grave]));
    }
}

#[test]
fn whoever_wants_to_go_is_told_the_word_or_leaves() {
    for lines in [lines_to("coping"), lines_to("ending-life"), lines_to("people")] {
        for line in ["how do I get out", "I want to stop", "gotta go", "Tengo que irme"] {
            let answer = if line.starts_with('T') { spanish(&lines, &[line]) } else { said(&lines, &[line]) };
            assert!(
                answer.starts_with("To leave now, type exit.") || answer.starts_with("Para irte ya, escribe «salir»."),
                "{answer}"
            );
        }
        for line in ["my dads coming", "my mum is home", "husbands here now"] {
            assert!(said(&lines, &[line]).contains("Is it safe to go on here?"), "{line}: {}", said(&lines, &[line]));
            for away in ["how do i get out", "goodbye", "i need to go", "my dads coming"] {
                let talked = talk(SHIPPED.at(SHIPPED.place("GB-ENG")), &with_more(&lines, &[line, away]));
                assert_eq!(talked.ended, InterviewEnd::QuickExit, "{line}, {away}: {}", talked.after(lines.len() + 1));
            }
        }
        for line in ["i live at my dads home", "my dads back hurts", "i miss my husband and wish he was here"] {
            assert!(!said(&lines, &[line]).contains("Is it safe to go on here?"), "{line}");
        }
    }
    // Where nobody is watched, a goodbye stays a grave word.
    assert!(said(&lines_to("coping"), &["goodbye"]).starts_with("That matters."));
    for away in ["adiós", "me quiero ir", "fuera", "no, no puedo", "no puedo oírla sin peligro", "no puedo"] {
        let ended = within(Language::Spanish, || {
            talk(SPANISH.at(SPANISH.place("MX")), &with_more(&lines_to("people"), &["4", away])).ended
        });
        assert_eq!(ended, InterviewEnd::QuickExit, "{away}");
    }
}

#[test]
fn who_will_know_is_answered_with_what_stays() {
    for line in ["are my answers kept", "will my dad know", "are you recording this", "is this private", "who can see this"] {
        for lines in [lines_to("coping"), lines_to("people"), with_more(&lines_to("ending-life"), &["yes"])] {
            let answer = said(&lines, &[line]);
            assert!(answer.starts_with("Nobody else is told: your answers aren't sent to anyone"), "{line}: {answer}");
            assert!(answer.contains("Type exit to leave at once") && answer.contains("it starts from the beginning"), "{answer}");
        }
    }
    for line in ["¿se guarda algo?", "¿mi pareja puede ver esto?"] {
        let answer = spanish(&lines_to("people"), &[line]);
        assert!(answer.starts_with("No se entera nadie más:"), "{line}: {answer}");
    }
}

/// Whom somebody can tell is answered with help, and no such question with who will know.
#[test]
fn whom_to_tell_and_being_found_are_no_questions_of_privacy() {
    for lines in [lines_to("coping"), lines_to("people"), with_more(&lines_to("ending-life"), &["yes"])] {
        for line in ["who can I tell", "who do I tell?"] {
            let answer = said(&lines, &[line]);
            assert!(answer.contains("Help in England") && answer.contains("call 999"), "{line}: {answer}");
        }
        for line in ["can I tell the police", "do I tell my mum", "can you tell me what to do", "will he find me"] {
            let answer = said(&lines, &[line]);
            assert!(!answer.contains("Nobody else is told"), "{line}: {answer}");
        }
    }
    let answer = spanish(&lines_to("people"), &["¿a quién se lo puedo contar?"]);
    assert!(answer.contains("999") && !answer.contains("No se entera nadie más"), "{answer}");
}

/// A question behind a yes is no yes.
#[test]
fn a_yes_that_asks_back_gives_no_answer() {
    for (lines, first) in [(lines_to("health"), "wine"), (lines_to("days"), "sleep")] {
        for line in ["yes what do you mean", "yeah what", "yes what is this"] {
            let answer = said(&lines, &[first, line]);
            assert!(!answer.contains("You said"), "{line}: {answer}");
        }
    }
}

#[test]
fn where_somebody_is_and_what_comes_is_said_when_it_is_asked() {
    let people = lines_to("people");
    for line in ["where am I", "how many more?"] {
        let answer = said(&people, &[line]);
        assert!(answer.starts_with("Question 6, ") && answer.contains(" more. "), "{line}: {answer}");
    }
    assert!(said(&people, &["what did I say?"]).starts_with("To hear your answers so far, type: review."));
    assert!(said(&lines_to("who"), &["what did I say"]).starts_with("You have answered nothing yet."));
    assert!(said(&people, &["what happens next"]).starts_with("Your answer brings the next question."));
    let not_understood = said(&people, &["I don't understand"]);
    assert!(not_understood.contains("type: again.") && not_understood.contains("type: why."), "{not_understood}");
    // What was offered still stands.
    let health = lines_to("health");
    assert!(said(&health, &["wine", "where am i", "yes"]).contains("You said: I use alcohol"));
}

#[test]
fn a_yes_means_the_answer_that_was_heard_by_itself() {
    let people = lines_to("people");
    for line in ["dad batters me", "I don't feel safe with him", "my partner scares me"] {
        let asked = said(&people, &[line]);
        assert!(asked.starts_with("That matters.") && asked.contains("Do you mean 4?"), "{line}: {asked}");
    }
    let feared = spanish(&people, &["mi pareja me da miedo"]);
    assert!(feared.contains("escribe «oír 4» o «oír 6»"), "{feared}");
    let safe = spanish(&people, &["no me siento segura con él"]);
    assert!(safe.starts_with("Lo que dices importa.") && safe.contains("«oír 4»"), "{safe}");
    let heard = spanish(&people, &["mi pareja me da miedo", "oír 4"]);
    assert!(heard.starts_with("4. ") && heard.contains("¿Es eso lo que quieres decir?"), "{heard}");
    let unsure = spanish(&people, &["mi pareja me da miedo", "oír 4", "creo que sí"]);
    assert!(unsure.contains("4, ") && !unsure.contains("6, "), "{unsure}");
    let yes = spanish(&people, &["mi pareja me da miedo", "oír 4", "creo que sí", "sí"]);
    assert!(yes.starts_with("Tu respuesta se ha recibido."), "{yes}");
    // Where nothing was asked about, an answer is heard and nothing more.
    assert!(!said(&people, &["hear 4"]).contains("Is that what you mean?"));
}

/// What stands behind a yes or a number in a line isn't dropped without a word.
#[test]
fn more_behind_a_yes_or_a_number_is_offered_or_named() {
    let health = lines_to("health");
    let both = said(&health, &["wine", "yes, and I gamble"]);
    assert!(both.contains("Do you mean all of these: 5, I use alcohol") && both.contains("6, I bet or trade"), "{both}");
    let given = said(&health, &["wine", "yes, and I gamble", "yes"]);
    assert!(given.contains("You said: I use alcohol") && given.contains("I bet or trade"), "{given}");
    let days = lines_to("days");
    let taken = said(&days, &["3 and my aunt is visiting on sunday"]);
    assert!(taken.starts_with("Only the number is taken, and not the rest of that line."), "{taken}");
    assert!(taken.contains("You said: I sleep badly"), "{taken}");
    for line in ["3, not sure", "3, no, 4", "3?"] {
        assert!(!said(&days, &[line]).contains("You said"), "{line}: {}", said(&days, &[line]));
    }
    // Where danger is asked about, it is asked.
    let asked = said(&health, &["5 and it worries my aunt"]);
    assert!(asked.contains("Do you mean 5, I use alcohol") && !asked.contains("You said"), "{asked}");
    let grave = said(&health, &["5 and i want to die"]);
    assert!(grave.starts_with("That matters.") && !grave.contains("You said"), "{grave}");
}

/// No number of a line is dropped without a word, and none is taken that another takes back.
#[test]
fn each_number_of_a_line_is_asked_about() {
    let (days, health, coping) = (lines_to("days"), lines_to("health"), lines_to("coping"));
    let all = said(&days, &["1, 2 and perhaps four"]);
    assert!(all.contains("Do you mean all of these: 1, I'm off sick") && all.contains("4, I'm eating"), "{all}");
    for lines in [&days, &health] {
        let asked = said(lines, &["1, 2 and maybe 4"]);
        assert!(asked.contains("Do you mean 1, 2 and 4?") && !asked.contains("You said"), "{asked}");
        // Numbers and what joins them leave nothing open.
        let given = said(lines, &["1 and 2, also 4"]);
        assert!(given.starts_with("You said: "), "{given}");
    }
    let given = said(&days, &["1, 2 and maybe 4", "yes"]);
    assert!(given.starts_with("You said: "), "{given}");
    let asked = spanish(&days, &["1, 2 y quizá 4"]);
    assert!(asked.contains("1, 2 y 4"), "{asked}");
    for line in ["1, 2 but not 4", "1, and I slept 2 hours and 4"] {
        let asked = said(&days, &[line]);
        let each = ["1, ", " 2, ", " 4, "].iter().all(|number| asked.contains(number));
        assert!(asked.starts_with("Which do you mean? 1, ") && each, "{line}: {asked}");
    }
    // At a question with one answer either may be meant, and neither is taken.
    for line in ["1, I mean 4", "1, sorry 4", "1, actually 4", "1, no, 4"] {
        let asked = said(&coping, &[line]);
        assert!(asked.starts_with("Which do you mean? 1, Well. 4, I'm struggling"), "{line}: {asked}");
    }
    // Where a number is none of an answer, nothing is caught.
    for line in ["1, I mean 44", "1, until 2nd of may"] {
        let not_caught = said(&coping, &[line]);
        assert!(not_caught.contains("I didn't catch") && !not_caught.contains("You said"), "{line}: {not_caught}");
    }
    let more = said(&health, &["wine", "yes and 6"]);
    assert!(more.contains("Do you mean 5 and 6?") && !more.contains("You said"), "{more}");
    let together = said(&health, &["I drink, 1 and I gamble"]);
    assert!(together.contains("Do you mean all of these: 1, ") && !together.contains("You said"), "{together}");
}

#[test]
fn a_clear_sentence_is_no_miss_and_another_is_met_kindly() {
    let coping = lines_to("coping");
    let asked = said(&coping, &["Mostly all right, some hard days, not sleeping"]);
    assert!(asked.contains("Do you mean 2, Mostly all right"), "{asked}");
    assert!(!said(&coping, &["well, not really"]).contains("You said"));
    let none = said(&lines_to("harm"), &["None of these thank God"]);
    assert!(none.starts_with("You said: None of these."), "{none}");
    for me in ["soy yo", "De mí"] {
        let asked = spanish(&lines_to("who"), &[me]);
        assert!(asked.contains("1, ") && asked.contains(" 2, "), "{me}: {asked}");
    }
    let kind = said(&coping, &["I am not sleeping and I hear my husband who died"]);
    assert!(kind.contains("Thank you for saying that. It matters, but I didn't understand it as an answer"), "{kind}");
    assert!(kind.contains("If you need someone now, type help.") && !kind.contains("later"), "{kind}");
    assert!(kind.contains("For this question: Type the number") && !kind.contains("I didn't catch"), "{kind}");
}

/// Two numbers in a row are heard as one.
#[test]
fn an_answer_that_begins_with_a_number_has_a_word_before_it() {
    let harm = lines_to("harm");
    assert!(said(&harm, &["again"]).contains("\nAnswer 2: 3 to 12 months ago, I hurt myself"));
    assert!(said(&harm, &["hear 2"]).starts_with("Answer 2: 3 to 12 months ago"));
    assert!(said(&harm, &["hear 3"]).starts_with("3. More than a year ago"));
}

/// What somebody denies of everybody is no word of harm, and what pictures do is done by nobody.
#[test]
fn nobody_and_pictures_are_nobody_who_does_harm() {
    let people = lines_to("people");
    let none = |line: &str| {
        let answer = said(&people, &[line]);
        assert!(answer.contains("Do you mean 7, None of these?") && !answer.contains("That matters"), "{line}: {answer}");
    };
    for line in ["nobody hurts me", "nobody", "nobody hurts me, there's only me here now", "nobody hurts me and I hurt nobody"] {
        none(line);
    }
    assert!(said(&people, &["nobody hurts me", "yes, none of these"]).contains("You said: None of these."));
    for line in ["nobody hurts me but my dad", "nobody hits me, my husband hits the kids"] {
        assert!(said(&people, &[line]).contains("That matters"), "{line}");
    }
    for line in [
        "that's me. unwanted pictures of hurting the baby. they frighten me",
        "unwanted pictures of hurting the baby, and they frighten me",
    ] {
        let pictures = said(&people, &[line]);
        assert!(pictures.contains("Do you mean 3,"), "{line}: {pictures}");
    }
}
