//! Another place, by ear: whatever page stands open, its help lines are those of the place from
//! then on, and a list of places is never left by an Enter that was meant for something else.

use std::collections::BTreeSet;

use fingerpost::base::phrases::{Language, within};
use fingerpost::content::model::Scenario;

use crate::line_mode_driver::{lines_for, talk};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

/// What is said to the last of these lines, behind those that lead there.
fn said(place: &str, lines: &[String], more: &[&str]) -> String {
    said_to_each(place, lines, more, 1).concat()
}

/// What is said to each of the last few of them.
fn said_to_each(place: &str, lines: &[String], more: &[&str], last: usize) -> Vec<String> {
    let all: Vec<String> = lines.iter().cloned().chain(more.iter().map(|l| (*l).to_owned())).collect();
    let talked = talk(SHIPPED.at(SHIPPED.place(place)), &all);
    (all.len() - last..all.len()).map(|at| talked.after(at).to_owned()).collect()
}

/// The lines to a page of each outcome, and whether it is asked first if it is safe to hear.
fn pages() -> Vec<(&'static Scenario, Vec<String>, bool)> {
    let questionnaire = &SHIPPED.questionnaire;
    let mut seen = BTreeSet::new();
    let first = |s: &&Scenario| seen.insert(questionnaire.outcome(s.leads_to).id.clone());
    let with_lines = |s: &'static Scenario| {
        let mut lines = lines_for(questionnaire, &s.replies);
        if !questionnaire.outcome(s.leads_to).at_once {
            lines.push(String::new());
        }
        let stop = said("GB-ENG", &lines, &["again"]).contains("Type yes to hear the page");
        (s, lines, stop)
    };
    questionnaire.scenarios.iter().filter(first).collect::<Vec<_>>().into_iter().map(with_lines).collect()
}

/// The gravest of faults: an English number for somebody who has just said that they are in
/// Ireland.
#[test]
fn every_page_follows_the_place_at_once() {
    let pages = pages();
    let stops = pages.iter().filter(|(_, _, stop)| *stop).count();
    assert!(pages.len() > 15 && stops > 0, "{} {stops}", pages.len());
    for (scenario, lines, stop) in pages {
        let hear: &[&str] = if stop { &["yes"] } else { &[] };
        let moved = [hear, &["place", "Ireland"]].concat();
        let page = said("IE", &lines, &[hear, &["again"]].concat());
        let at_once = said("GB-ENG", &lines, &moved);
        assert!(at_once.starts_with("The help lines are those for Ireland."), "{}: {at_once}", scenario.id);
        assert!(at_once.ends_with(&page), "{}: {at_once}\n{page}", scenario.id);
        let commands = ["again", "steps", "why", "numbers", "help", "help all", "help suicide", "copy", "first step"];
        for (at, command) in commands.into_iter().enumerate() {
            let more = if (at + lines.len()) % 2 == 0 { &[command, "back"][..] } else { &["steps", command, "numbers"] };
            let there = said_to_each("GB-ENG", &lines, &[&moved, more].concat(), more.len());
            let here = said_to_each("IE", &lines, &[hear, &["again"], more].concat(), more.len());
            assert_eq!(there, here, "{}, {more:?}", scenario.id);
        }
        if stop {
            let there = said("GB-ENG", &lines, &["place", "Ireland", "yes"]);
            assert_eq!(there, said("IE", &lines, &["yes"]), "{}", scenario.id);
        }
    }
}

/// The help that an answer opens follows, too; the question behind it stands as it stood.
#[test]
fn help_that_an_answer_opened_follows_the_place() {
    let lines = ["", "1", "1", "4"].map(str::to_owned);
    assert!(said("GB-ENG", &lines, &[]).contains("Press Enter to go on"));
    let moved = said("GB-ENG", &lines, &["place", "Ireland"]);
    assert!(moved.contains("In Ireland, call 112.") && !moved.contains("In England"), "{moved}");
    for more in [&["again"][..], &["numbers"], &["help"], &["", "numbers"]] {
        let there = said("GB-ENG", &lines, &[&["place", "Ireland"], more].concat());
        assert_eq!(there, said("IE", &lines, &[&["again"], more].concat()), "{more:?}");
    }
}

/// What is said where the place is asked.
fn asked(session: fingerpost::ui::session::Session<'_>, more: &[&str]) -> String {
    let lines: Vec<String> = std::iter::once("").chain(more.iter().copied()).map(str::to_owned).collect();
    talk(session, &lines).after(lines.len() - 1).to_owned()
}

/// The same digit means another place in another list, so no Enter goes from one to the other.
#[test]
fn a_short_list_of_places_stands_until_one_is_chosen() {
    let session = || SHIPPED.anywhere();
    let short = asked(session(), &["nigera"]);
    let rows =
        |said: &str| said.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned).collect::<Vec<_>>();
    assert!(rows(&short).len() > 1, "{short}");
    assert_eq!(rows(&asked(session(), &["nigera", ""])), rows(&short));
    assert!(asked(session(), &["nigera", "", "", "1"]).contains("The help lines are those for Nigeria."));
    // One step back says the long list again.
    assert_eq!(rows(&asked(session(), &["nigera", "back"])), rows(&asked(session(), &[])));
}

/// What is suggested is taken by an Enter that was meant for it, and by no other.
#[test]
fn an_enter_behind_something_else_takes_no_suggestion() {
    let session = || {
        let mut session = SHIPPED.anywhere();
        session.suggested = Some(SHIPPED.place("GB"));
        session
    };
    assert!(asked(session(), &[]).contains("Enter alone takes"));
    for more in [&["irland", ""][..], &["help", ""], &["help debt", ""], &["numbers", ""], &["i want to die", ""]] {
        let answer = asked(session(), more);
        assert!(!answer.contains("Which part") && !answer.contains("England"), "{more:?}: {answer}");
    }
    assert!(asked(session(), &["irland", "", "2"]).contains("The help lines are those for Ireland."));
    assert!(asked(session(), &["Cannada", ""]).contains("Do you mean Canada?"));
    assert!(asked(session(), &["Cannada", "", "yes"]).contains("The help lines are those for Canada."));
    assert!(asked(session(), &["help", "", ""]).contains("England"), "{}", asked(session(), &["help", "", ""]));
}

#[test]
fn a_country_in_a_sentence_is_found_and_never_another() {
    let session = || SHIPPED.anywhere();
    for line in ["im in nigeria", "I'm in Nigeria", "my contry is nigeria", "my country is Nigeria", "i live in nigeria"] {
        assert!(
            asked(session(), &[line]).contains("The help lines are those for Nigeria."),
            "{line}: {}",
            asked(session(), &[line])
        );
    }
    for (line, question) in [
        ("lagos nigeria", "Lagos is in Nigeria. Is that the place? Type yes"),
        ("a town in the north called kano nigeria", "Do you mean Nigeria? Type yes"),
    ] {
        let answer = asked(session(), &[line]);
        assert!(answer.contains(question), "{line}: {answer}");
        assert!(asked(session(), &[line, "yes"]).contains("The help lines are those for Nigeria."), "{line}");
    }
    let elsewhere = ["I'm not in Mexico", "anywhere but Mexico", "i left nigeria", "no longer in nigeria", "i left, nigeria"];
    for line in ["new mexico", "not nigeria", "republic of ireland street"].into_iter().chain(elsewhere) {
        let answer = asked(session(), &[line]);
        assert!(!answer.contains("Do you mean Mexico") && !answer.contains("Do you mean Nigeria"), "{line}: {answer}");
    }
}

/// A town says where somebody is only once they have said yes to the place that it is in.
#[test]
fn a_town_is_asked_about_and_of_several_one_is_chosen() {
    let session = || SHIPPED.anywhere();
    for (line, place) in [
        ("leeds", "England"),
        ("I'm in Cork", "Ireland"),
        ("a village near swansea", "Wales"),
        ("Leeds, UK", "England"),
        ("birmingham uk", "England"),
        ("yorkshire", "England"),
        ("chicago", "the United States"),
    ] {
        let answer = asked(session(), &[line]);
        let question = format!(" is in {place}. Is that the place? Type yes, or the name of the country.");
        assert!(answer.contains(&question) && !answer.contains("The help lines are"), "{line}: {answer}");
        let chosen = format!("The help lines are those for {place}.");
        assert!(asked(session(), &[line, "yes"]).contains(&chosen), "{line}: {}", asked(session(), &[line, "yes"]));
        assert!(asked(session(), &[line, "no"]).contains("Then that isn't taken."), "{line}");
        assert!(asked(session(), &[line, "Canada"]).contains("The help lines are those for Canada."), "{line}");
    }
    for (line, rows) in [
        ("Birmingham", ["1. England. ", "2. United States. "]),
        ("guadalajara", ["1. Mexico. ", "2. Spain. "]),
        ("sydney", ["1. Australia. ", "2. Canada. "]),
    ] {
        let answer = asked(session(), &[line]);
        assert!(answer.starts_with("There's more than one ") && rows.iter().all(|row| answer.contains(row)), "{line}: {answer}");
        assert!(answer.contains("3. Not one of these: Somewhere else. "), "{line}: {answer}");
    }
    assert!(asked(session(), &["guadalajara", "1"]).contains("The help lines are those for Mexico."));
    // Where a part of a country is asked for, the town in it is meant.
    assert!(asked(session(), &["uk", "birmingham"]).contains("Birmingham is in England. Is that the place?"));
    for line in ["i'm not in leeds", "i left cork"] {
        assert!(!asked(session(), &[line]).contains("Is that the place?"), "{line}: {}", asked(session(), &[line]));
    }
    // A country, or a word for its people, names the one that is in it.
    for line in ["us", "the us", "the american one", "america"] {
        let answer = asked(session(), &["boston", line]);
        assert!(answer.contains("those for the United States."), "{line}: {answer}");
    }
    for line in ["england", "uk", "the english one", "the second", "2"] {
        assert!(asked(session(), &["boston", line]).contains("those for England."), "{line}");
    }
    // Words about danger go before any town.
    assert!(asked(session(), &["i want to die in leeds"]).starts_with("That matters."));
}

/// The place that was asked about is the best guess, and is asked about again.
#[test]
fn danger_at_a_guessed_place_brings_its_number() {
    let session = || SHIPPED.anywhere();
    for danger in ["i want to die", "i took pills", "yes i want to die"] {
        let answer = asked(session(), &["galway", danger]);
        assert!(answer.contains("In Ireland, call 112."), "{danger}: {answer}");
        assert!(answer.contains("Galway is in Ireland. Is that the place?"), "{danger}: {answer}");
        let yes = asked(session(), &["galway", danger, "yes"]);
        assert!(yes.starts_with("The help lines are those for Ireland."), "{danger}: {yes}");
        let no = asked(session(), &["galway", danger, "no", "numbers"]);
        assert!(!no.contains("1 1 2"), "{danger}: {no}");
    }
}

/// Before the place is known there is no number to say, so it is asked for, with the reason.
#[test]
fn danger_before_a_place_leads_straight_to_it() {
    let why = "If you say where you are, you'll hear the number to ring there.";
    let begun = talk(SHIPPED.anywhere(), &["i want to die".to_owned()]).after(0).to_owned();
    assert!(begun.starts_with("That matters.") && begun.contains(why), "{begun}");
    assert!(begun.contains("Where are you?") && !begun.contains("Press Enter to begin"), "{begun}");
    let answered = talk(SHIPPED.anywhere(), &["i want to die", "ireland"].map(str::to_owned)).after(1).to_owned();
    assert!(answered.starts_with("The help lines are those for Ireland."), "{answered}");
    let first = answered.split("Question 1").next().unwrap_or_default();
    assert!(first.contains("call 112") && first.contains("Samaritans"), "{answered}");
    assert!(asked(SHIPPED.anywhere(), &["i took pills"]).contains(why));
    // Whoever told of none hears the place alone.
    assert!(!asked(SHIPPED.anywhere(), &["ireland"]).contains("Samaritans"));
}

/// A line without end is no place, and isn't searched again at each of its words.
#[test]
fn a_long_line_is_no_place() {
    for again in ["near ", "in leeds ", "leeds, ", "in the ", "near leeds and "] {
        let line = again.repeat(30);
        let answer = asked(SHIPPED.anywhere(), &[&line]);
        assert!(!answer.contains("Is that the place?") && !answer.contains("There's more than one"), "{line}: {answer}");
    }
    assert!(asked(SHIPPED.anywhere(), &["near leeds"]).contains("Is that the place?"));
}

#[test]
fn where_somebody_was_and_a_thing_are_not_offered() {
    for line in ["i ran away from leeds", "he found me in leeds", "im in the bath", "im in bed reading"] {
        let answer = asked(SHIPPED.anywhere(), &[line]);
        assert!(!answer.contains("Is that the place?") && !answer.contains("Do you mean"), "{line}: {answer}");
    }
    assert!(asked(SHIPPED.anywhere(), &["im in bath"]).contains("Bath is in England."));
}

/// Whoever asks for help hears where it is before the place is asked about.
#[test]
fn a_call_for_help_goes_before_the_town_in_it() {
    for line in ["i need help in leeds", "help im in leeds", "help, i'm in leeds", "i need help with debt in leeds"] {
        let answer = asked(SHIPPED.anywhere(), &[line]);
        let (help, town) = (answer.find("in danger right now"), answer.find("Leeds is in England. Is that the place?"));
        assert!(help.is_some() && town.is_some() && help < town, "{line}: {answer}");
    }
}

/// Whoever wants somebody sent to a town hears first that nobody is, and the number.
#[test]
fn somebody_sent_for_to_a_town_goes_before_the_town() {
    for line in ["send someone to leeds", "can you send the police to leeds", "can someone come to leeds"] {
        let answer = asked(SHIPPED.anywhere(), &[line]);
        let (sent, town) = (answer.find("it can't send anybody"), answer.find("Leeds is in England. Is that the place?"));
        assert!(sent.is_some() && town.is_some() && sent < town, "{line}: {answer}");
        assert!(answer.contains("emergency"), "{line}: {answer}");
    }
    for line in ["leeds", "i was sent to leeds"] {
        assert!(!asked(SHIPPED.anywhere(), &[line]).contains("can't send anybody"), "{line}");
    }
}

#[test]
fn a_place_is_heard_among_other_words() {
    let session = || SHIPPED.anywhere();
    for (lines, place) in [
        (["bristol", "bristol uk"], "England"),
        (["guadalajara", "mexico obvio"], "Mexico"),
        (["irland", "YES, IRELAND."], "Ireland"),
        (["somewhere in ireland", "YES, IRELAND."], "Ireland"),
    ] {
        let answer = asked(session(), &lines);
        assert!(answer.contains(&format!("The help lines are those for {place}.")), "{lines:?}: {answer}");
    }
    for line in ["derry ireland", "belfast ireland", "newry, ireland"] {
        let either = asked(session(), &[line]);
        assert!(either.contains("1. Northern Ireland. ") && either.contains("2. Ireland. "), "{line}: {either}");
    }
    // A no leads to the country at once.
    let no = asked(session(), &["leeds", "no"]);
    assert!(no.starts_with("Then that isn't taken. Which country is it? Type its name."), "{no}");
}

/// Where something else is asked, who tells where they are hears which lines they have, in their
/// own letters.
#[test]
fn a_place_told_at_a_question_leads_to_the_word_for_it() {
    let answer = said("GB-ENG", &[String::new()], &["I live in Leeds"]);
    assert!(answer.contains("“I live in Leeds”"), "{answer}");
    assert!(answer.contains("The help lines are those for England. For another place, type place."), "{answer}");
    assert!(!said("GB-ENG", &[String::new()], &["I live in trouble"]).contains("For another place"));
    for line in ["not telling", "i'm not saying"] {
        let asked = said("GB-ENG", &[String::new()], &[line]);
        assert!(asked.starts_with("Do you mean 4, ") && asked.contains("rather not say"), "{line}: {asked}");
    }
    let spanish = within(Language::Spanish, || {
        talk(SPANISH.at(SPANISH.place("ES")), &[String::new(), "Vivo en Barcelona".to_owned()]).after(1).to_owned()
    });
    assert!(spanish.contains("«Vivo en Barcelona»") && spanish.contains("escribe «lugar»"), "{spanish}");
}

#[test]
fn a_town_is_asked_about_in_spanish() {
    let said = |line: &str| within(Language::Spanish, || asked(SPANISH.anywhere(), &[line]));
    for (line, answer) in [
        ("estoy en leeds", "Leeds está en Inglaterra. ¿Es ese el lugar? Escribe «sí», o el nombre del país."),
        ("cdmx", "CDMX está en México. ¿Es ese el lugar?"),
        ("guadalajara", "Hay más de un lugar llamado Guadalajara. ¿En qué país está?"),
        ("guadalajara, jalisco", "Guadalajara está en México."),
        ("norte de mexico", "¿Quieres decir México? Escribe «sí»"),
        ("creo que méxico", "¿Quieres decir México? Escribe «sí»"),
        ("el norte de España", "¿Quieres decir España? Escribe «sí»"),
    ] {
        assert!(said(line).starts_with(answer), "{line}: {}", said(line));
    }
}

/// Whoever isn't sure, or says which end of a country, is asked about the country.
#[test]
fn a_place_that_is_not_sure_is_asked_about() {
    let session = || SHIPPED.anywhere();
    for (line, place) in [
        ("scotland i think", "Scotland"),
        ("probably Wales", "Wales"),
        ("the north of England", "England"),
        ("south wales", "Wales"),
        ("northern france", "France"),
    ] {
        let answer = asked(session(), &[line]);
        assert!(answer.starts_with(&format!("Do you mean {place}? Type yes")), "{line}: {answer}");
        assert!(asked(session(), &[line, "yes"]).contains(&format!("The help lines are those for {place}.")), "{line}");
    }
    // The north of Ireland may be in either.
    let north = asked(session(), &["the north of Ireland"]);
    assert!(north.contains("1. Northern Ireland. ") && north.contains("2. Ireland. "), "{north}");
    for line in ["south america", "north"] {
        assert!(!asked(session(), &[line]).contains("Do you mean United States?"), "{line}: {}", asked(session(), &[line]));
    }
    for line in ["not telling", "none of your business"] {
        assert!(asked(session(), &[line]).contains("The help lines are those for any country."), "{line}");
    }
}

/// Two letters are short for more than one place, so that none is taken before its name was said.
#[test]
fn two_letters_are_asked_about_by_name() {
    let session = || SHIPPED.anywhere();
    for line in ["NI", "N.I.", "I'm in NI"] {
        let either = asked(session(), &[line]);
        assert!(either.starts_with("“NI” may be Northern Ireland or Nicaragua. Which is it?"), "{line}: {either}");
        assert!(asked(session(), &[line, "1"]).contains("The help lines are those for Northern Ireland."), "{line}");
        assert!(asked(session(), &[line, "Nicaragua"]).contains("The help lines are those for Nicaragua."), "{line}");
    }
    for (line, names) in [("CA", ["United States", "Canada"]), ("de", ["United States", "Germany"])] {
        let either = asked(session(), &[line]);
        assert!(names.iter().all(|name| either.contains(name)) && !either.contains("The help lines are"), "{line}: {either}");
    }
    let named = asked(session(), &["MX"]);
    assert!(named.starts_with("“MX” is short for Mexico here."), "{named}");
    for yes in ["yes", "Yes that's right", "yes that is what I mean", "yh"] {
        assert!(asked(session(), &["MX", yes]).contains("The help lines are those for Mexico."), "{yes}");
    }
    assert!(asked(session(), &["MX", "no"]).starts_with("Then that isn't taken."));
    // Where the parts of a country are asked for, it is the part; and what people write is taken.
    assert!(asked(session(), &["UK", "NI"]).contains("The help lines are those for Northern Ireland."));
    assert!(asked(session(), &["US"]).contains("The help lines are those for the United States."));
}

/// An age that is typed before it is asked for isn't lost without a word, and is no place.
#[test]
fn an_age_typed_at_the_place_is_said_to_come_next() {
    for line in ["MYSELF. I AM 81 YEARS OF AGE.", "I'm 16 years old", "im sixteen", "its for my nan shes 81"] {
        let answer = asked(SHIPPED.anywhere(), &[line]);
        assert!(answer.starts_with("First, where you are.") && !answer.contains("Question 1"), "{line}: {answer}");
        assert!(asked(SHIPPED.anywhere(), &[line, "Ireland"]).contains("The help lines are those for Ireland."), "{line}");
    }
    for line in ["my street", "Ireland"] {
        assert!(!asked(SHIPPED.anywhere(), &[line]).contains("First, where you are."), "{line}");
    }
}

#[test]
fn why_the_place_is_asked_is_said() {
    for line in ["why u need that", "why", "why do you need to know?"] {
        let answer = asked(SHIPPED.anywhere(), &[line]);
        assert!(answer.starts_with("It only chooses the help lines"), "{line}: {answer}");
        assert!(asked(SHIPPED.anywhere(), &[line, "Ireland"]).contains("The help lines are those for Ireland."), "{line}");
    }
}
