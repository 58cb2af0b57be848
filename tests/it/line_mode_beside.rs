//! What is typed beside a question as people text it: who this is really about, who will know,
//! whether a person is there, an answer that was wrong, and drink beside danger.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::content::model::Scenario;
use fingerpost::ui::report::ResultPage;

use crate::line_mode_driver::{lines_for, lines_to, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

const AGAIN: &str = "Type yes to be asked “Who is this about?” again, or no to go on as you were.";
const DRINK: &str = "Drink and drugs make a hard moment harder.";

/// The same in Spanish, where the questions have the same order.
fn spanish(lines: &[String], more: &[&str]) -> String {
    within(Language::Spanish, || {
        let all = with_more(lines, more);
        talk(SPANISH.at(SPANISH.place("GB-ENG")), &all).after(all.len() - 1).to_owned()
    })
}

/// The lines to the page of somebody who has thought of ending their life.
fn urgent() -> Vec<String> {
    with_more(&lines_to("ending-life"), &["yes"])
}

/// The lines to a result that can wait.
fn well() -> Vec<String> {
    let questionnaire = &SHIPPED.questionnaire;
    let leads = |s: &&Scenario| questionnaire.outcome(s.leads_to).id == "mentorship";
    let scenario = questionnaire.scenarios.iter().find(leads).unwrap();
    with_more(&lines_for(questionnaire, &scenario.replies), &[""])
}

#[test]
fn it_is_about_me_offers_the_first_question() {
    let page = with_more(&lines_to("worry"), &["6"]);
    for line in ["its actually me not my mate", "it's for me", "i lied its about me", "im the one"] {
        // On a page that can't wait, the number goes first.
        for (lines, first) in [(&lines_to("worry"), ""), (&page, "In an emergency, call 999. ")] {
            let offered = said(lines, &[line]);
            let begins = format!("{first}Thank you for saying so, and it's no trouble.");
            assert!(offered.starts_with(&begins), "{line}: {offered}");
            assert!(offered.contains(AGAIN), "{line}: {offered}");
            let again = said(lines, &[line, "yes"]);
            assert!(again.contains("Question 1") && again.contains("Who is this about?"), "{line}: {again}");
            assert!(again.contains("You said before: Someone else"), "{line}: {again}");
            assert!(said(lines, &[line, "yes", "1"]).contains("How are you coping"), "{line}");
            // Nothing is changed without a yes.
            let stays = said(lines, &[line, "no"]);
            let begins = format!("{first}All right, nothing is changed.");
            assert!(stays.starts_with(&begins) && !stays.contains("Question"), "{line}: {stays}");
            assert!(!said(lines, &[line, "banana", "yes"]).contains("Who is this about?"), "{line}");
        }
    }
    let offered = spanish(&lines_to("worry"), &["en realidad es para mí, no para mi amigo"]);
    assert!(offered.contains("Escribe «sí» para que se te pregunte otra vez"), "{offered}");
    assert!(spanish(&lines_to("worry"), &["la verdad es que soy yo", "sí"]).contains("Pregunta 1"));
}

/// A page that can't wait stays one, whoever it turns out to be about.
#[test]
fn on_an_urgent_page_about_another_the_number_goes_first() {
    let page: Vec<String> = ["", "3", "1"].map(str::to_owned).to_vec();
    let lines = ["its actually me", "i lied there is no friend", "me", "im the friend", "it's about me", "im the one"];
    for line in lines {
        let offered = said(&page, &[line]);
        assert!(offered.starts_with("In an emergency, call 999. ") && offered.contains(AGAIN), "{line}: {offered}");
        let stays = said(&page, &[line, "no"]);
        assert!(stays.starts_with("In an emergency, call 999. All right, nothing is changed."), "{line}: {stays}");
        assert!(said(&page, &[line, "yes"]).contains("Who is this about?"), "{line}");
    }
    let stands = said(&page, &["its for my sister"]);
    assert!(stands.starts_with("In an emergency, call 999. This is about somebody else, as you answered."), "{stands}");
    let calm = said(&lines_to("worry"), &["its for my sister"]);
    assert!(!calm.contains("999"), "{calm}");
}

#[test]
fn it_is_about_somebody_else_is_offered_but_not_past_a_sign() {
    assert!(said(&lines_to("coping"), &["its not me its my m8"]).contains(AGAIN));
    for line in ["this isn't about me", "im asking for a friend"] {
        assert!(said(&lines_to("coping"), &[line]).contains(AGAIN), "{line}");
        // Where a yes is an answer about danger, it agrees to nothing else.
        let lines = lines_to("ending-life");
        let offered = said(&lines, &[line]);
        assert!(offered.contains("type: question 1") && !offered.contains(AGAIN), "{line}: {offered}");
        assert!(said(&lines, &[line, "yes"]).starts_with("You said: Yes."), "{line}");
        assert!(said(&lines, &[line, "question 1"]).contains("Who is this about?"), "{line}");
        let urgent = said(&urgent(), &[line]);
        assert!(!urgent.contains("Who is this about?") && !urgent.contains("question 1"), "{line}: {urgent}");
    }
    for line in ["it's me", "its for me"] {
        let stands = said(&lines_to("coping"), &[line]);
        assert!(stands.starts_with("This is about you, as you answered."), "{line}: {stands}");
    }
}

#[test]
fn the_first_question_takes_whom_it_is_about_in_other_words() {
    let who = lines_to("who");
    for line in ["its for my mate", "my m8", "im here for a friend", "its not for me"] {
        assert!(said(&who, &[line]).contains("Do you mean 3, Someone else"), "{line}: {}", said(&who, &[line]));
    }
    for line in ["i lied its about me", "its actually me not my mate"] {
        assert!(said(&who, &[line]).contains("Which do you mean? 1, Me"), "{line}: {}", said(&who, &[line]));
    }
    for line in ["me im 34", "It is about myself. I am eighty-one years of age."] {
        assert!(said(&who, &[line]).starts_with("You said: Me, and I'm 18 or over."), "{line}: {}", said(&who, &[line]));
    }
    assert!(said(&who, &["its me im 15"]).starts_with("You said: Me, and I'm under 18."));
    // Beside other things it is taken where it is clear, and asked about where others are named.
    let part = said(&who, &["na me. i am 34. how long?"]);
    assert!(part.contains("Do you mean 1, Me") && part.contains("about five minutes"), "{part}");
    assert!(said(&who, &["Me, and I am over eighteen"]).starts_with("You said: Me, and I'm 18 or over."));
    assert!(said(&who, &["its for my sister shes 15"]).contains("Do you mean 3, Someone else"));
    for (line, rows) in [("me. how long?", &[1, 2][..]), ("i am 34 and my mum is ill", &[1, 3])] {
        let asked = said(&who, &[line]);
        let has = |row: usize| asked.contains(&format!(" {row}, ")) == rows.contains(&row);
        assert!(asked.contains("Which do you mean?") && (1..=3).all(has), "{line}: {asked}");
    }
    assert!(said(&who, &["me, i am 34 and i want to die"]).starts_with("That matters."));
}

/// Danger goes before all that is asked beside a page.
#[test]
fn words_about_danger_come_first() {
    for line in [
        "will you tell my mum i want to die",
        "its actually me i want to kill myself",
        "are you a real person i want to die",
        "i want to change my answer i took pills",
        "im drunk and want to die",
    ] {
        for id in ["worry", "coping", "ending-life"] {
            let answer = said(&lines_to(id), &[line]);
            assert!(answer.contains("That matters.") && answer.contains("call 999"), "{id}, {line}: {answer}");
            assert!(!answer.contains("Nobody else is told") && !answer.contains("This is a program"), "{id}, {line}: {answer}");
        }
    }
}

#[test]
fn who_will_know_is_answered_and_the_second_time_in_short() {
    for lines in [lines_to("who"), lines_to("coping"), lines_to("ending-life"), urgent()] {
        for line in
            ["will u tell my mum", "can my mam read what i wrote", "dont tell my dad", "can ppl read this", "does this get saved"]
        {
            let answer = said(&lines, &[line]);
            assert!(answer.starts_with("Nobody else is told: your answers aren't sent to anyone"), "{line}: {answer}");
            let second = said(&lines, &[line, "who sees this"]);
            assert!(second.starts_with("Nobody else is told:") && !second.contains("starts from the beginning"), "{second}");
        }
    }
    for line in ["dont know what to do", "do i have to tell my mum"] {
        assert!(!said(&lines_to("coping"), &[line]).contains("Nobody else is told"), "{line}");
    }
    for line in ["¿le vas a decir a mi mamá?", "no le digas a mi papá"] {
        let answer = spanish(&lines_to("coping"), &[line]);
        assert!(answer.starts_with("No se entera nadie más:"), "{line}: {answer}");
    }
}

#[test]
fn whether_a_person_is_there_is_answered_with_people_who_are() {
    for line in ["r u a bot", "are you a real person", "Am I speaking to a real person?", "is anyone there"] {
        let answer = said(&lines_to("coping"), &[line]);
        let program =
            "This is a program: no person reads this or answers. There are people who listen: for their numbers, type help.";
        assert!(answer.starts_with(program) && answer.contains("Type the number"), "{line}: {answer}");
        for lines in [lines_to("ending-life"), urgent()] {
            let answer = said(&lines, &[line]);
            assert!(answer.starts_with(&format!("{program} In an emergency, call 999.")), "{line}: {answer}");
        }
    }
    for line in ["can i talk to a person", "i want to talk to someone"] {
        assert!(said(&lines_to("coping"), &[line]).contains("Help in England"), "{line}");
    }
    // A program calls nobody: whoever fears it, and whoever asks for it, hears so.
    for line in ["will u call my school", "can you ring someone for me", "are you going to ring my mam"] {
        for lines in [lines_to("coping"), urgent()] {
            let answer = said(&lines, &[line]);
            let nobody = "This program can't call or tell anybody: only you can, and it's up to you.";
            assert!(answer.starts_with(&format!("{nobody} In an emergency, call 999.")), "{line}: {answer}");
        }
    }
    // Whoever asks for an ambulance may need one, which comes first.
    assert!(said(&lines_to("coping"), &["can you call an ambulance"]).starts_with("That matters."));
    assert!(spanish(&lines_to("coping"), &["¿eres un robot?"]).starts_with("Esto es un programa:"));
}

#[test]
fn an_answer_is_changed_from_a_result_in_one_step() {
    let well = well();
    for line in ["change an answer", "i want to change an answer", "that's wrong", "I should like to change one of my answers."] {
        let listed = said(&well, &[line]);
        assert!(listed.contains("1. Who is this about? Your answer: Me"), "{line}: {listed}");
        assert!(listed.contains("Press Enter for the result, or type review, a number, or back."), "{line}: {listed}");
        assert!(said(&well, &[line, "2"]).contains("How are you coping"), "{line}");
    }
    for line in ["go to question 2", "question 2", "q2", "change my answer to question two"] {
        assert!(said(&well, &[line]).contains("How are you coping"), "{line}: {}", said(&well, &[line]));
        assert!(said(&well, &[line, "back"]).contains("Press Enter for the result"), "{line}");
    }
    // Where the word alone is a page, that page tells of the other words.
    let shows = |lines: &Vec<String>| {
        let seen = talk(SHIPPED.at(SHIPPED.place("GB-ENG")), lines).seen;
        seen.last().is_some_and(|seen| seen.pages.contains(&ResultPage::Change))
    };
    let ways = SHIPPED.questionnaire.scenarios.iter().map(|s| lines_for(&SHIPPED.questionnaire, &s.replies));
    let lines = ways.map(|lines| with_more(&lines, &[""])).find(shows).unwrap();
    let page = said(&lines, &["change"]);
    assert!(page.contains("What would change this") && page.contains("type: change an answer."), "{page}");
    let none = said(&well, &["go to question 99"]);
    assert!(none.starts_with("Your answers are 1 to "), "{none}");
    assert!(spanish(&well, &["quiero cambiar una respuesta"]).contains("Tu respuesta: "));
}

#[test]
fn a_jump_leaves_out_no_question_about_danger() {
    for line in ["i want to change an answer", "go to question 1", "that's wrong"] {
        let told = said(&urgent(), &[line]);
        let back = "In an emergency, call 999. To be asked the last question again, type: back.\nType here: ";
        assert_eq!(told, back, "{line}");
    }
    // The sign that was taken back is asked about again behind the answer that was changed.
    let asked = said(&urgent(), &["back", "question 2", "1"]);
    assert!(asked.contains("ending your life"), "{asked}");
    let lines = lines_to("harm");
    assert!(said(&lines, &["question 1"]).contains("Who is this about?"), "{}", said(&lines, &["question 1"]));
    for ahead in ["question 9", "go to question 12"] {
        assert!(said(&lines, &[ahead]).starts_with("Your answers are 1 to "), "{ahead}: {}", said(&lines, &[ahead]));
    }
    // To a guess it is a no.
    assert!(said(&lines_to("health"), &["wine", "that's wrong"]).starts_with("Then that isn't taken."));
    assert!(said(&lines_to("who"), &["that's wrong"]).starts_with("There's no answer to change yet."));
}

#[test]
fn drink_beside_danger_is_spoken_of_behind_the_number() {
    let lines = lines_to("ending-life");
    for line in ["yeh ive had a bottle of vodka n i want to die", "im drunk and want to die"] {
        for answer in [said(&lines, &[line]), said(&lines, &[line, "yes"])] {
            let (number, drink) = (answer.find("call 999"), answer.find(DRINK));
            assert!(number.is_some() && number < drink, "{line}: {answer}");
        }
    }
    assert!(said(&lines, &["im drunk", "yes"]).contains(DRINK));
    assert!(!said(&lines, &["yes"]).contains(DRINK), "nobody hears of it who didn't speak of it");
    assert!(!said(&lines, &["my dad is drunk", "yes"]).contains(DRINK));
    let answer = said(&urgent(), &["ive been drinkin all night"]);
    assert!(answer.starts_with(&format!("In an emergency, call 999. {DRINK}")), "{answer}");
    assert!(spanish(&lines, &["sí", "estoy borracha"]).contains("El alcohol y las drogas"));
    // At a calm question the number comes first, too.
    let calm = said(&lines_to("coping"), &["ive been drinkin all night"]);
    assert!(calm.starts_with(&format!("In an emergency, call 999. {DRINK}")), "{calm}");
    for takes in ["im not drunk", "no i havent been drinking"] {
        assert!(!said(&lines, &["im drunk", takes, "yes"]).contains(DRINK), "{takes}");
    }
    for line in ["i have high anxiety", "im under high stress", "im hammered with work"] {
        assert!(!said(&lines, &[line, "yes"]).contains(DRINK), "{line}");
    }
}

/// A program sends nobody, and promises nothing of what others do.
#[test]
fn what_others_do_is_never_promised() {
    for lines in [lines_to("coping"), lines_to("ending-life"), urgent()] {
        for line in
            ["can you send someone", "can you send the police", "send someone?", "can someone come", "will anybody come here"]
        {
            let answer = said(&lines, &[line]);
            assert!(
                answer.starts_with("This is a program, and it can't send anybody:") && answer.contains("call 999"),
                "{line}: {answer}"
            );
        }
        for line in [
            "will the doctor tell my mum",
            "will school find out",
            "will they tell my mum if i ring",
            "would a nurse tell my dad",
        ] {
            let answer = said(&lines, &[line]);
            let told = answer.starts_with("This program tells nobody. Nobody here can promise what others pass on");
            assert!(told && !answer.contains("Nobody else is told"), "{line}: {answer}");
        }
        for line in
            ["will they report me", "has he found out", "dont show him", "can the police check on me", "has my dad seen me"]
        {
            assert!(!said(&lines, &[line]).contains("Nobody else is told"), "{line}");
        }
    }
    for line in ["¿manda a alguien?", "puedes mandar a alguien"] {
        let answer = spanish(&lines_to("coping"), &[line]);
        assert!(
            answer.starts_with("Esto es un programa y no puede enviar a nadie:") && answer.contains("999"),
            "{line}: {answer}"
        );
    }
    assert!(spanish(&lines_to("coping"), &["¿hay alguien?"]).starts_with("Esto es un programa:"));
}

/// Poison, too much medicine and a ledge are no drink: who to ring comes first, and no advice
/// about drink.
#[test]
fn what_is_no_drink_is_danger() {
    let ring = "If you've hurt yourself or taken something, ring for an ambulance now";
    for lines in [lines_to("coping"), lines_to("ending-life"), urgent()] {
        for line in
            ["i drank petrol", "ive had a bottle of ibuprofen", "ive taken loads of cocaine and my chest hurts", "i drank turps"]
        {
            let answer = said(&lines, &[line]);
            assert!(answer.starts_with(ring) && !answer.contains(DRINK), "{line}: {answer}");
        }
        for line in ["im high on the bridge", "im up high on the ledge", "im sat on the train tracks"] {
            let answer = said(&lines, &[line]);
            assert!(answer.contains("call 999") && !answer.contains(DRINK), "{line}: {answer}");
        }
    }
    let answer = spanish(&lines_to("coping"), &["tomé una botella de ibuprofeno"]);
    assert!(answer.contains("ambulancia") && !answer.contains("El alcohol y las drogas"), "{answer}");
}

/// What somebody lives in may be no place, and is no answer to where they are.
#[test]
fn what_somebody_lives_in_is_a_place_only_where_one_is_known() {
    let at_begin = |line: &str| talk(SHIPPED.anywhere(), &[line.to_owned()]).after(0).to_owned();
    let help = "If you need someone now, type help.";
    for line in [
        "i live in terror of my dad",
        "i live in fear",
        "i live in hell",
        "i live in a bad place in my head",
        "we live in constant dread",
        "I'm living in a nightmare",
    ] {
        let answer = at_begin(line);
        assert!(!answer.contains("Where you are is asked next.") && !answer.contains("I didn't catch"), "{line}: {answer}");
        assert!(answer.contains("help"), "{line}: {answer}");
    }
    for line in ["i live in leeds", "I live in Cork city, in Ireland.", "im from spain"] {
        let answer = at_begin(line);
        assert!(answer.starts_with("Thank you. Where you are is asked next.") && answer.contains(help), "{line}: {answer}");
    }
}

#[test]
fn whoever_types_before_the_first_question_is_answered() {
    let at_begin = |line: &str| said(&[line.to_owned()], &[]);
    assert!(at_begin("Good evening.").starts_with("Hello, and welcome. Press Enter to begin."));
    let told = at_begin("My wife died in the spring and I have not been myself");
    assert!(told.starts_with("Thank you for saying that.") && told.contains("Press Enter to begin."), "{told}");
    assert!(at_begin("my wife died in the spring and i want to be dead").starts_with("That matters."));
    for line in ["how does this work and who are you", "can i use this for my son", "what do i have to do now please"] {
        assert!(at_begin(line).starts_with("This program asks one question at a time"), "{line}: {}", at_begin(line));
    }
    assert_eq!(at_begin("YES PLEASE."), at_begin(""), "it begins");
    for line in ["my mum reads my messages", "shes reading over my shoulder", "mum always checks my laptop"] {
        let answer = at_begin(line);
        assert!(answer.starts_with("Whoever sees this screen can read it") && answer.contains("Type exit"), "{line}: {answer}");
    }
    for line in ["will it show on my phone bill", "does a call come up on the bill?"] {
        assert!(at_begin(line).starts_with("This program calls nobody"), "{line}: {}", at_begin(line));
    }
    // Whoever watches what somebody does is heard as danger first.
    assert!(at_begin("my husband goes through my phone").starts_with("That matters."));
}

/// What can be kept, how many questions are left, and who speaks a language are told wherever that
/// is asked; a short name of a page is found there.
#[test]
fn what_is_asked_on_the_way_is_answered_on_every_page() {
    let urgent = urgent();
    for keeps in ["Could you save these numbers for me, please?", "can you email me this page", "print"] {
        let not_kept = within(Language::English, || phrase("lines-not-kept"));
        assert!(said(&urgent, &[keeps]).contains(not_kept), "{keeps}: {}", said(&urgent, &[keeps]));
        let later = within(Language::English, || phrase("lines-keep-later"));
        assert!(said(&lines_to("days"), &[keeps]).contains(later), "{keeps}: {}", said(&lines_to("days"), &[keeps]));
    }
    let asks = "how many more of these are there";
    assert!(said(&lines_to("days"), &[asks]).starts_with("Question "), "{}", said(&lines_to("days"), &[asks]));
    assert!(said(&well(), &[asks]).starts_with("That was the last question."), "{}", said(&well(), &[asks]));
    for lines in [&well(), &urgent, &lines_to("days")] {
        let polish = said(lines, &["is there a Polish one"]);
        assert!(polish.contains(within(Language::English, || phrase("lines-language-not-listed"))), "{polish}");
        let wales = with_more(lines, &["help talk", "is there a Welsh language one"]);
        let welsh = talk(SHIPPED.at(SHIPPED.place("GB-WLS")), &wales).after(wales.len() - 1).to_owned();
        assert!(welsh.contains("Samaritans, in Welsh: call"), "{welsh}");
    }
    let words = said(&well(), &["?"]);
    assert!(words.contains("\nchange an answer ("), "{words}");
    assert!(!said(&urgent, &["?"]).contains("change an answer"), "{}", said(&urgent, &["?"]));
}
