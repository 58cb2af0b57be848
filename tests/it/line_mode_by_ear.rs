//! What a listener points to, asks of the program, and is still owed: the answer that was heard
//! last, whom to turn to where a place or a language comes late, and the place that was asked
//! about.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::ui::line_mode::InterviewEnd;

use crate::line_mode_driver::{lines_to, said, talk, talk_behind, with_more};
use crate::spanish::SPANISH;
use crate::support::{Pair, SHIPPED};

/// What is said back of an answer, to its first comma.
fn taken(question: &str, row: usize) -> String {
    let question = SHIPPED.questionnaire.question(SHIPPED.question(question));
    format!("You said: {}", question.answers[row - 1].text.split(',').next().unwrap())
}

#[test]
fn that_one_is_the_answer_that_was_heard_last() {
    let health = lines_to("health");
    for pointing in ["that one", "yes, this one", "yes"] {
        let answer = said(&health, &["wine", "hear 6", pointing]);
        assert!(answer.contains(&taken("health", 6)), "{pointing}: {answer}");
    }
    // Nothing was asked about before it.
    let days = lines_to("days");
    let answer = said(&days, &["hear 2", "that one"]);
    assert!(answer.contains(&taken("days", 2)), "{answer}");
    for other in [&["that one"][..], &["hear 2", "again", "that one"], &["hear 2", "not that one"]] {
        let answer = said(&days, other);
        assert!(!answer.contains("You said"), "{other:?}: {answer}");
    }
}

#[test]
fn a_question_about_the_program_is_answered() {
    let coping = lines_to("coping");
    for line in ["will you ask about business?", "do you cover money?"] {
        let answer = said(&coping, &[line]);
        assert!(answer.starts_with("That isn't answered here") && answer.contains("Question 2, about "), "{line}: {answer}");
        assert!(!answer.contains("Thank you") && answer.contains("Type the number"), "{line}: {answer}");
    }
    let minutes = "about five minutes";
    let about = &SHIPPED.questionnaire.about.as_ref().unwrap().text[0];
    for (line, told) in [
        ("how long does this take?", minutes),
        ("how long", minutes),
        ("i want to open phone shop. is this for that?", "which kind of support may fit"),
        ("does it cost?", "costs nothing"),
        ("who made this?", about.split(',').next().unwrap()),
        ("can a blind person use this, what is it for?", "for a screen reader and a keyboard"),
        ("is it private? who sees this?", "Nobody else is told"),
    ] {
        let answer = said(&coping, &[line]);
        assert!(answer.contains(told) && answer.contains("Type the number"), "{line}: {answer}");
        assert!(!answer.contains("Thank you") && answer.matches(" more. ").count() < 2, "{line}: {answer}");
        let begins = said(&[line.to_owned()], &[]);
        assert!(begins.contains(told) && begins.contains("Press Enter to begin."), "{line}: {begins}");
    }
    assert!(said(&["how long".to_owned()], &[]).contains(" questions, and most take a few seconds."));
    let standing = said(&coping, &["not coping?", "what is this for?"]);
    assert!(standing.contains("I'm still asking: Do you mean 5"), "{standing}");
    assert!(said(&coping, &["not coping?", "what is this for?", "yes"]).contains("You said: I'm not coping"));
    // Words of danger come first, and what asks for something else isn't answered so.
    let danger = said(&coping, &["will you ask me why i want to die?"]);
    assert!(danger.starts_with("That matters.") && !danger.contains("question mark"), "{danger}");
    let behind = said(&coping, &["i want to die", "does it cost?"]);
    assert!(behind.starts_with("In an emergency, call 999.") && behind.contains("to be free"), "{behind}");
    assert!(!said(&coping, &["why is this happening to me"]).contains("That isn't answered here"));
}

/// What this is for is the question's own reason where one stands open, in whatever words.
#[test]
fn what_a_question_is_for_is_its_why() {
    for id in ["coping", "ending-life"] {
        let why = SHIPPED.questionnaire.question(SHIPPED.question(id)).why.as_deref().unwrap();
        for line in ["what is this question for?", "what is this for?", "why do you ask that?", "why do you ask", "why"] {
            let answer = said(&lines_to(id), &[line]);
            assert!(answer.starts_with(why), "{id}, {line}: {answer}");
        }
    }
}

/// What was asked for before it was known where is said as soon as it is.
#[test]
fn a_kind_of_help_waits_for_the_place() {
    let begun = |lines: &[&str]| talk(SHIPPED.anywhere(), &with_more(&[], lines)).after(lines.len() - 1).to_owned();
    let of = |kind: &str| SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), kind);
    let asked = said(&[String::new()], &["help suicide"]);
    let rows: Vec<&str> = asked.lines().filter(|row| row.contains(": call ") || row.contains(": text ")).collect();
    let owed = begun(&["help suicide", "england"]);
    assert!(rows.len() > 2 && rows.iter().all(|row| owed.matches(row).count() == 1), "{rows:?}: {owed}");
    for lines in [&["help debt", "", "england"][..], &["", "help debt", "england"], &["", "leeds", "help debt", "yes"]] {
        let said = begun(lines);
        assert!(of("debt").first().is_some_and(|l| said.contains(&l.service)), "{lines:?}: {said}");
    }
    // It is said once.
    assert!(!begun(&["", "help debt", "england", "place", "wales"]).contains(&of("debt")[0].service));
}

#[test]
fn help_beside_a_place_that_was_asked_about_keeps_it() {
    let at = |more: &[&str]| {
        let lines = with_more(&[String::new()], more);
        talk(SHIPPED.anywhere(), &lines).after(lines.len() - 1).to_owned()
    };
    let asides = ["i want to die", "help suicide", "help", "numbers", "he hit me", "yeah but why do you ask", "qwertyuiop"];
    for aside in asides {
        let again = at(&["galway", aside]);
        assert!(again.contains("Galway is in Ireland. Is that the place?"), "{aside}: {again}");
        let yes = at(&["galway", aside, "yes"]);
        assert!(yes.starts_with("The help lines are those for Ireland."), "{aside}: {yes}");
    }
}

/// What is said where danger was told of in one language and another is chosen: at the beginning,
/// and after each of these lines.
fn behind(told: (Language, &Pair, [&str; 2]), then: (Language, &Pair), lines: &[&str]) -> Vec<String> {
    let first = within(told.0, || talk(told.1.anywhere(), &with_more(&[], &told.2)).ended);
    let InterviewEnd::Language(chosen, _, told) = first else { panic!("{first:?}") };
    assert_eq!(chosen, then.0);
    let bytes = lines.iter().map(|line| format!("{line}\n").into_bytes()).collect();
    within(then.0, || talk_behind(then.1.anywhere(), told, bytes).said)
}

#[test]
fn danger_told_in_another_language_is_still_owed() {
    let (english, spanish) = ((Language::English, &*SHIPPED), (Language::Spanish, &*SPANISH));
    let said = behind((english.0, english.1, ["i want to die", "español"]), spanish, &["inglaterra"]);
    assert!(said[0].contains("Lo que dices importa.") && said[0].contains("«salir»"), "{}", said[0]);
    assert!(said[1].contains("999") && said[1].contains("Samaritans"), "{}", said[1]);
    let told = (spanish.0, spanish.1, ["quiero morir", "english"]);
    let said = behind(told, english, &["england", "1", "1", "1"]);
    assert!(said[0].contains("That matters.") && said[0].contains("Where are you?"), "{}", said[0]);
    assert!(said[1].contains("999") && said[1].contains("Samaritans"), "{}", said[1]);
    // A no where ending life is asked about doesn't pass over it.
    assert!(said[4].contains("Earlier you typed something that may matter here."), "{}", said[4]);
}

/// What is refused, or answers nothing, leaves the answers to be heard again.
#[test]
fn a_refusal_tells_how_to_hear_the_answers() {
    for (id, line) in [("days", "99"), ("coping", "1 2"), ("coping", "")] {
        let refused = said(&lines_to(id), &[line]);
        assert!(refused.contains("type: again.") && !refused.contains("You said"), "{id}, {line}: {refused}");
    }
}

/// A remark that asks for nothing is no sign of anything, but where danger is asked about or told.
#[test]
fn small_talk_is_met_lightly() {
    let light = "All right, and thank you.";
    let (coping, ending) = (lines_to("coping"), lines_to("ending-life"));
    for line in ["nice weather", "thanks", "oh i see"] {
        let begins = said(&[line.to_owned()], &[]);
        for answer in [said(&coping, &[line]), begins] {
            assert!(answer.starts_with(light) && answer.contains("Type help"), "{line}: {answer}");
        }
    }
    for answer in [said(&ending, &["nice weather"]), said(&coping, &["i want to die", "nice weather"])] {
        assert!(!answer.contains(light), "{answer}");
    }
}

/// Whether an answer from before stands is said where somebody tells what speaks against it.
#[test]
fn an_answer_that_danger_speaks_against_is_said_to_stay() {
    let line = "everyone would be better off without me";
    let stays = said(&lines_to("aim"), &[line]);
    assert!(stays.starts_with("That matters.") && stays.contains("What you answered to question 3 stays."), "{stays}");
    assert!(stays.contains("type: question 3."), "{stays}");
    // None was given before.
    assert!(!said(&lines_to("coping"), &[line]).contains("stays."));
    // What takes it back is asked about with the number to ring and how to answer.
    let back = said(&lines_to("harm"), &[line, "no its grand, i didnt really mean it"]);
    assert!(back.contains("In an emergency, call 999.") && back.contains("or the number of your answer."), "{back}");
    let heard = said(&lines_to("ending-life"), &["No, I have not, though I miss my husband"]);
    assert!(heard.contains("I heard “no, i have not, though i miss my husband”."), "{heard}");
}

/// A name is enough: few countries are heard before it can be typed, and a longer line is asked
/// about in one word.
#[test]
fn the_place_is_short_by_ear() {
    let at = |more: &[&str]| {
        let lines = with_more(&[String::new()], more);
        talk(SHIPPED.anywhere(), &lines).after(lines.len() - 1).to_owned()
    };
    let rows = |said: &str| said.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_digit())).count();
    let first = at(&[]);
    assert!(rows(&first) == 3 && first.contains("type more to hear "), "{first}");
    assert!(rows(&at(&["more"])) > 3 && at(&["more"]).contains("your country"), "{}", at(&["more"]));
    for (line, asked) in [
        ("England, dear, in a village near Ludlow", "Do you mean England? Type yes"),
        ("I'm in Leeds. I am 34.", "Leeds is in England. Is that the place?"),
    ] {
        assert!(at(&[line]).contains(asked), "{line}: {}", at(&[line]));
        assert!(at(&[line, "yes"]).contains("The help lines are those for England."), "{line}");
    }
}

/// All of that in Spanish.
#[test]
fn what_is_asked_in_spanish_is_answered_in_it() {
    let said = |lines: &[String], more: &[&str]| {
        let all = with_more(lines, more);
        within(Language::Spanish, || talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned())
    };
    let coping = lines_to("coping");
    let why = SPANISH.questionnaire.question(SPANISH.question("coping")).why.as_deref().unwrap();
    for (line, told) in [
        ("¿es gratis?", "no cuesta nada"),
        ("¿cuánto dura esto?", "unos cinco minutos"),
        ("¿para qué es esta pregunta?", why),
        ("quiero abrir una tienda. ¿esto sirve para eso?", "qué tipo de apoyo"),
        ("gracias", "Muy bien, y gracias."),
    ] {
        assert!(said(&coping, &[line]).contains(told), "{line}: {}", said(&coping, &[line]));
    }
    let part = said(&lines_to("who"), &["yo, tengo 34 años. ¿cuánto dura?"]);
    assert!(part.contains("¿Quieres decir 1") && part.contains("unos cinco minutos"), "{part}");
}

/// What a tired or chatty person types at each kind of question: each is heard as what it says.
#[test]
fn what_tired_and_chatty_people_type_is_heard() {
    for (lines, line, told) in [
        (lines_to("coping"), "im struggling a bit", "4, I'm struggling"),
        (lines_to("coping"), "how long is there to go?", "Question 2, "),
        (lines_to("who"), "just me hen, 61 years young", "You said: Me, and I'm 18 or over."),
        (lines_to("who"), "na me. i am 34. how long?", "five minutes"),
        (lines_to("days"), "nothing, I'm fine", "You said: None of these."),
        (lines_to("days"), "how much does a mentor cost?", "isn't known here"),
        (Vec::new(), "will you ask about business?", "at work too"),
    ] {
        assert!(said(&lines, &[line]).contains(told), "{line}: {}", said(&lines, &[line]));
    }
    // Behind help a yes with how often that is answers no less than a yes.
    let yes = said(&lines_to("ending-life"), &["rather not say", "yes sometimes"]);
    assert!(yes.starts_with("You said: Yes.") && yes.contains("999"), "{yes}");
    assert!(said(&lines_to("harm"), &["rather not say", "yes sometimes"]).starts_with("Call 999 now,"));
}

/// A question is answered, or it is said that it isn't: nobody is thanked for one as for a story.
#[test]
fn a_question_is_never_met_as_a_story() {
    let thanks = phrase("lines-heard-kindly");
    for id in ["coping", "days", "aim"] {
        for line in [
            "will you tell my university?",
            "what does flat mean?",
            "what is the meaning of coping?",
            "who is going to see if I answer this one?",
            "what will happen after the last question?",
            "you asked me before. why again?",
            "ah why do you ask me this one?",
            "can I choose two?",
            "how many questions remain?",
            "do the birds sing for everybody in town?",
        ] {
            let answer = said(&lines_to(id), &[line]);
            assert!(!answer.contains(thanks) && !answer.contains("catch"), "{id}, {line}: {answer}");
            assert!(!answer.contains("You said"), "{id}, {line}: {answer}");
        }
    }
    assert!(said(&lines_to("days"), &["can I choose two?"]).contains(phrase("lines-choose-several")));
    assert!(said(&lines_to("coping"), &["can I choose two?"]).contains(phrase("lines-only-one")));
    assert!(said(&lines_to("days"), &["why is it i want to die?"]).contains("That matters."));
    for (line, told) in
        [("¿qué significa apagado?", "lines-word-meaning"), ("¿qué comen los gatos de aquí?", "lines-asked-of-it")]
    {
        let all = with_more(&lines_to("coping"), &[line]);
        within(Language::Spanish, || {
            let answer = talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned();
            assert!(answer.contains(phrase(told)), "{line}: {answer}");
        });
    }
}

/// A loss is heard where somebody has died, and taken back where nobody has.
#[test]
fn nobody_is_sorry_where_nobody_died() {
    let sorry = phrase("lines-sorry-for-loss");
    for id in ["happened", "style"] {
        let line = "I want someone who has passed this road before, like my uncle";
        assert!(!said(&lines_to(id), &[line]).contains(sorry), "{id}");
    }
    assert!(said(&lines_to("coping"), &["I did not lose anybody"]).contains(phrase("lines-no-loss")));
}

/// Replies that say a little more than the reply itself.
#[test]
fn a_reply_with_a_little_more_is_heard() {
    for (id, line, row) in
        [("coping", "number 2 I suppose", 2), ("coping", "I'm struggling a bit to be honest with the house", 4)]
    {
        let answer = said(&lines_to(id), &[line]);
        assert!(answer.contains(&format!("{row}, ")) && !answer.contains("catch"), "{id}, {line}: {answer}");
    }
    assert!(said(&lines_to("ending-life"), &["God forbid, I cannot think of such thing"]).starts_with("You said: No."));
    for line in ["yes none of these", "yes none"] {
        assert!(said(&lines_to("harm"), &[line]).starts_with("You said: None"), "{line}");
    }
    // An answer that was given before is kept in words.
    for keep in ["keep it", "same answer"] {
        let kept = said(&lines_to("harm"), &["back", keep]);
        assert!(kept.starts_with("Your answer stays") || kept.starts_with("You said: No."), "{keep}: {kept}");
    }
    for line in ["okay let's start then", "ok let us go"] {
        let begun = said(&[], &[line]);
        assert!(begun.contains("Question 1") && !begun.contains("catch"), "{line}: {begun}");
    }
    let on = said(&lines_to("coping"), &["my dad is home", "yes carry on"]);
    assert!([phrase("lines-carry-on"), phrase("lines-carry-on-answering")].iter().any(|on_with| on.contains(on_with)), "{on}");
}

/// A nurse's patients die, and nobody is in danger by it: the numbers beside it count, and the
/// number to ring isn't said before each line from there on.
#[test]
fn death_at_work_leaves_the_numbers_beside_it() {
    let happened = lines_to("happened");
    let answer = said(&happened, &["2 and 4. patients die, im a nurse"]);
    assert!(!answer.contains("999") && answer.contains("You said"), "{answer}");
    let next = said(&happened, &["2 and 4. patients die, im a nurse", "1", "what"]);
    assert!(!next.contains("999"), "{next}");
    assert!(said(&happened, &["patients die and i want to die too"]).contains("999"));
}

/// Whoever wonders about a number that was said hears what was typed, and which answer settles it.
#[test]
fn what_was_typed_is_read_back_to_whoever_wonders() {
    let happened = lines_to("happened");
    for line in ["ffs im fine", "why 999", "i never said that", "what did i type"] {
        let answer = said(&happened, &["i'm dying", line]);
        assert!(answer.contains("You typed: “i'm dying”.") && answer.contains("type: question 3"), "{line}: {answer}");
    }
    let behind = said(&happened, &["i'm dying", "question 3", "1", "1", "mumble"]);
    assert!(!behind.contains("999"), "{behind}");
}

/// A question about the program behind an answer takes nothing from it.
#[test]
fn an_answer_and_a_question_behind_it_are_both_heard() {
    let answer = said(&lines_to("harm"), &["none. how many more of these"]);
    assert!(answer.contains("You said: None of these.") && answer.contains(" more. "), "{answer}");
    assert!(said(&lines_to("harm"), &["none. i want to die"]).contains("999"));
}

/// A first line that is plainly in the other language is one in it.
#[test]
fn a_first_line_in_spanish_is_answered_in_spanish() {
    let session = || fingerpost::ui::session::Session { in_both_languages: true, ..SHIPPED.anywhere() };
    let ended = talk(session(), &["hola buenas tardes disculpe no hablo ingles".to_owned()]).ended;
    assert!(matches!(ended, InterviewEnd::Language(Language::Spanish, ..)), "{ended:?}");
}
