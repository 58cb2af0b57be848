//! What people say in their own words, and what is said back: who is hurt and who hurts, agreement,
//! places in a list, words about dying, and several things in one line.

use fingerpost::content::model::{Choose, QuestionIx};
use fingerpost::ui::report::danger_told;

use crate::line_mode_driver::{lines_for, lines_to, said, talk};
use crate::support::SHIPPED;

/// The question with this id, and the lines that lead to it.
fn to(id: &str) -> (QuestionIx, Vec<String>) {
    (SHIPPED.question(id), lines_to(id))
}

/// A yes to a guess never turns somebody who is afraid into somebody who frightens.
#[test]
fn being_scared_of_somebody_is_not_scaring_somebody() {
    let (_, lines) = to("people");
    // By their numbers alone: whoever stands by would hear the words.
    let (hurts, hurt) = ("2", "4");
    let asked = |more: &[&str]| {
        let guess = said(&lines, more);
        assert!(!guess.contains("Someone close hurts"), "{more:?}: {guess}");
        let (_, asked) = guess.split_once("you mean").unwrap_or_else(|| panic!("{more:?}: {guess}"));
        asked.to_owned()
    };
    for line in [
        "I'm scared of my husband",
        "my husband frightens me",
        "my partner frightens me",
        "he shouts at me and pushes me",
        "she hits me",
        "I'm afraid of my dad",
        "afraid he might hurt me",
        "I get hit at home",
    ] {
        let guess = asked(&[line]);
        assert!(guess.contains(hurt) && !guess.contains(hurts), "{line}: {guess}");
        assert!(said(&lines, &[line]).contains("That matters."), "{line}: {guess}");
    }
    for line in ["I hit my wife", "I'm scared of hurting him", "I push my partner"] {
        let guess = asked(&[line]);
        assert!(guess.contains(hurts) && !guess.contains(hurt), "{line}: {guess}");
    }
    // Where it doesn't say, both are named, and a yes gives neither.
    for line in ["scared", "I'm scared", "violent"] {
        let guess = asked(&[line]);
        assert!(guess.contains(hurts) && guess.contains(hurt), "{line}: {guess}");
        assert!(!said(&lines, &[line, "yes"]).contains("You said"), "{line}");
    }
    let both = asked(&["he hits me and I hit him back"]);
    assert!(both.contains(hurts) && both.contains(hurt), "{both}");
    // Of those that were named, one is meant by its place among them, and asked about here.
    let second = asked(&["I'm scared", "the second one"]);
    assert!(second.contains(hurt) && second.contains("Type yes") && !second.contains(hurts), "{second}");
}

/// Shouting at work is no danger that can't wait, and its answer is read out; where force is told,
/// both answers are.
#[test]
fn shouting_at_work_is_told_from_force() {
    let (ix, lines) = to("people");
    let answers = &SHIPPED.questionnaire.question(ix).answers;
    let row = |n: usize| format!("{n}, {}", answers[n - 1].text);
    for line in ["my boss shouts at me", "the manager screams at us", "a customer swears at me", "my tutor belittles me"] {
        let guess = said(&lines, &[line]);
        assert!(guess.contains(&format!("Do you mean {}", row(1))) && !guess.contains("That matters."), "{line}: {guess}");
        assert!(said(&lines, &[line, "yes"]).starts_with(&format!("You said: {}", answers[0].text)), "{line}");
    }
    for line in [
        "my boss hits me",
        "a patient punched me and shouted at me",
        "my manager threatens me",
        "my boss shouts at me and hits me",
        "my boss shouts at me and locks me in the office",
        "my manager swears at me and burned my hand",
    ] {
        let guess = said(&lines, &[line]);
        assert!(guess.contains("That matters.") && guess.contains(&row(1)) && guess.contains(&row(4)), "{line}: {guess}");
    }
    // Neither answer turns who is hurt into who hurts: a yes takes them together.
    for all in ["yes", "both"] {
        let taken = said(&lines, &["my boss hits me", all]);
        assert!(taken.contains("Your answer is taken.") && !taken.contains("you mean?"), "{all}: {taken}");
    }
    for line in ["my husband shouts at me", "my boss shouts at me and my husband hits me"] {
        assert!(!said(&lines, &[line]).contains(&answers[3].text), "{line}");
        assert!(said(&lines, &[line]).contains("That matters."), "{line}");
    }
}

/// What people say of themselves in other words is asked about as the answer it is, and never
/// taken.
#[test]
fn other_words_for_an_answer_are_asked_about() {
    for (id, line, numbers) in [
        ("coping", "fine", &[1, 2][..]),
        ("coping", "I'm good, thanks", &[1, 2]),
        ("coping", "NOT TOO BAD, THANK YOU.", &[1, 2]),
        ("coping", "not good", &[4, 5]),
        ("happened", "MY WIFE DIED A YEAR AGO LAST MARCH.", &[4]),
        ("happened", "i lost my brother", &[4]),
        ("happened", "my dad passed last spring", &[4]),
        ("happened", "i owe the bank", &[9]),
        ("feelings", "so angry all the time", &[5]),
        ("feelings", "furious", &[5]),
        ("days", "I DO NOT SLEEP WELL AND I SELDOM GO OUT.", &[2, 3]),
        ("grief-now", "IT IS NEARLY TWO YEARS NOW AND I MANAGE.", &[2]),
        ("grief-now", "it's been six weeks", &[3, 5]),
        ("grief-now", "I get through most days", &[2, 3]),
        ("grief-now", "it takes over, it was in April", &[4, 5]),
        ("grief-now", "eight months ago. I get through most days", &[2]),
        ("who", "2 or 1", &[1, 2]),
    ] {
        let (ix, lines) = to(id);
        let asked = said(&lines, &[line]);
        for (n, answer) in SHIPPED.questionnaire.question(ix).answers.iter().enumerate() {
            let named = asked.contains(&format!("{}, {}", n + 1, answer.text));
            assert_eq!(named, numbers.contains(&(n + 1)), "{line}, {}: {asked}", n + 1);
        }
        assert!(!asked.contains("You said"), "{line}: {asked}");
    }
    let happened = lines_to("happened");
    for line in ["i lost my job", "leaving my job, dunno what next", "my phone died"] {
        let answer = said(&happened, &[line]);
        assert!(!answer.contains("4, Someone") && !answer.contains("3, Work"), "{line}: {answer}");
    }
    for unsure in ["idk", "not sure", "dunno"] {
        let asked = said(&lines_to("who"), &[unsure]);
        assert!(asked.contains("Do you mean 4, I'd rather not say? Type yes"), "{unsure}: {asked}");
    }
    assert!(!said(&lines_to("who"), &["banana"]).contains("you mean"));
    let adult = said(&lines_to("who"), &["I AM ASKING FOR MYSELF. I AM 81 YEARS OF AGE."]);
    assert!(adult.starts_with("You said: Me, and I'm 18 or over."), "{adult}");
}

/// An answer's own words behind its number are no rest that is left out; others still are.
#[test]
fn the_words_of_an_answer_behind_its_number_add_nothing() {
    let aim = lines_to("aim");
    for line in ["ANSWER 7, TO FEEL BETTER.", "3, get more done"] {
        let given = said(&aim, &[line]);
        assert!(given.starts_with("You said:"), "{line}: {given}");
    }
    assert!(said(&aim, &["7, and my back aches"]).starts_with("Only the number is taken"));
}

/// A no that was said before is one, also where earlier words are asked about, and that once for
/// all of them.
#[test]
fn a_no_with_more_breath_is_a_no() {
    let ending = lines_to("ending-life");
    for no in ["i already said no", "NO FOR GOD'S SAKE", "I said no!"] {
        assert!(said(&ending, &[no]).starts_with("You said: No."), "{no}: {}", said(&ending, &[no]));
    }
    for open in ["no way", "i said no to him", "i said nothing"] {
        assert!(!said(&ending, &[open]).contains("You said"), "{open}");
    }
    let two = ["i want to die", "i don't want to live", "no"];
    assert!(said(&ending, &two).contains("before that."), "{}", said(&ending, &two));
    assert!(said(&ending, &[&two[..], &["no"]].concat()).starts_with("You said: No."));
    let care = said(&lines_to("care"), &["nope"]);
    assert!(care.starts_with("You said: No."), "{care}");
    // Thanks before a word leave it what it is.
    assert!(said(&[], &["THANK YOU. CONTINUE."]).contains("Question 1"));
    assert!(!said(&[], &["thank you"]).contains("Question 1"));
}

#[test]
fn agreement_in_other_words_is_agreement_or_asked_again() {
    let (_, lines) = to("happened");
    for yes in ["yes", "that's right", "correct", "yep that one", "yeah kind of", "I think so"] {
        let given = said(&lines, &["debt", yes]);
        assert!(given.starts_with("You said: I have debts"), "{yes}: {given}");
    }
    let (_, lines) = to("health");
    for yes in ["that's right", "correct", "yep that one", "yes I do"] {
        let given = said(&lines, &["wine", yes]);
        assert!(given.starts_with("You said: I use alcohol"), "{yes}: {given}");
    }
    for half in ["yeah kind of", "I think so", "sometimes", "yes but not much", "maybe"] {
        let asked = said(&lines, &["wine", half]);
        assert!(asked.starts_with("It's good to be sure. Do you mean 5, I use alcohol"), "{half}: {asked}");
        assert!(said(&lines, &["wine", half, "yes"]).starts_with("You said: I use alcohol"), "{half}");
    }
    assert!(said(&lines, &["wine", "no, not that one"]).starts_with("Then that isn't taken."));
    // Once more it is said by itself, and then with the whole question.
    let again = said(&lines, &["wine", "again"]);
    assert!(again.starts_with("Do you mean 5, I use alcohol") && !again.contains("1. "), "{again}");
    assert!(said(&lines, &["wine", "what?", "yes"]).starts_with("You said: I use alcohol"));
    assert!(said(&lines, &["wine", "again", "again"]).starts_with("Question "));
}

/// Half a yes and half a no at the question about ending life are met kindly, and never taken.
#[test]
fn plain_speech_about_ending_life_is_asked_about_kindly() {
    let (_, lines) = to("ending-life");
    let means = "Which is it: no, yes, not sure, or rather not say?";
    let asked = said(&lines, &["yeah kind of"]);
    assert!(asked.contains("Any answer is OK, and this is only to be sure.") && asked.contains(means), "{asked}");
    for line in ["not really", "i dont think so"] {
        assert!(!said(&lines, &[line]).contains("You said"), "{line}");
    }
    for no in ["no not at all", "no, never", "nothing like that"] {
        assert!(said(&lines, &[no]).starts_with("You said: No."), "{no}");
    }
}

#[test]
fn rows_are_chosen_by_their_place_in_every_list() {
    let (ix, lines) = to("coping");
    let answers = &SHIPPED.questionnaire.question(ix).answers;
    for (line, n) in [("the first one", 0), ("second", 1), ("the fourth", 3), ("Number three.", 2)] {
        assert!(said(&lines, &[line]).starts_with(&format!("You said: {}.", answers[n].text)), "{line}");
    }
    for last in ["the last one", "last answer", "the last"] {
        assert!(said(&lines, &[last]).starts_with("Do you mean 6, I'd rather not say? Type yes"), "{last}");
        assert!(said(&lines, &[last, "yes"]).starts_with("You said: I'd rather not say."), "{last}");
    }
    for nothing in ["last", "at last", "last week"] {
        assert!(!said(&lines, &[nothing]).contains("You said") && !said(&lines, &[nothing]).contains("rather not"), "{nothing}");
    }
    let (_, last) = to("aim");
    assert!(said(&last, &["review", "the second one"]).starts_with("Question 2"), "{}", said(&last, &["review", "second"]));
    for change in ["change number 2", "change 2", "2", "I want to change my answer to question 2"] {
        assert!(said(&last, &["review", change]).starts_with("Question 2"), "{change}: {}", said(&last, &["review", change]));
    }
    let place = |more: &[&str]| {
        let all: Vec<String> = [""].iter().chain(more).map(|l| (*l).to_owned()).collect();
        talk(SHIPPED.anywhere(), &all).after(all.len() - 1).to_owned()
    };
    assert!(place(&["the first one", "the first one"]).contains("The help lines are those for England"));
    assert!(place(&["United Kingdom", "the last one"]).contains("The help lines are those for"), "{}", place(&["UK", "last"]));
    assert!(place(&["England, UK"]).contains("The help lines are those for England"));
    assert!(place(&["I'd rather not say"]).contains("Question 1"), "{}", place(&["I'd rather not say"]));
    // What isn't on the page isn't named on it.
    for line in ["qwerty", "banana"] {
        let none = place(&["1", line, line]);
        assert!(none.contains("No part of the United Kingdom") && !none.contains("Somewhere else"), "{none}");
    }
}

/// Whoever wants to die hears somebody to talk to, and no list behind it; the result says it once
/// more, unless that was asked about and answered.
#[test]
fn a_cry_has_somebody_to_talk_to_and_is_told_again_at_the_end() {
    let danger = danger_told(&SHIPPED.helplines, SHIPPED.place("GB-ENG"));
    for id in ["coping", "days", "people", "aim"] {
        let (ix, lines) = to(id);
        for cry in ["ive had enough of life", "no point being here", "im going to kill myself tonight"] {
            for more in [&[cry][..], &[cry, cry]] {
                let answer = said(&lines, more);
                assert!(answer.starts_with(&format!("That matters. {danger}")), "{id}: {answer}");
                assert!(answer.contains("Samaritans: call 116 123") && answer.contains("Shout: text"), "{id}: {answer}");
                assert!(!answer.contains("1. ") && answer.contains("press Enter to hear the question again"), "{id}: {answer}");
            }
            assert!(said(&lines, &[cry, ""]).contains(&SHIPPED.questionnaire.question(ix).ask), "{id}");
        }
    }
    let coaching = SHIPPED.questionnaire.outcome_named("coaching").unwrap();
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(|s| s.leads_to == coaching).unwrap();
    let mut lines = lines_for(&SHIPPED.questionnaire, &scenario.replies);
    let mut later = lines.clone();
    let title = &SHIPPED.questionnaire.outcome(coaching).title;
    assert!(!said(&lines, &[""]).contains("matters more than this page"));
    lines.insert(2, "i want to die".to_owned());
    // Before it is taken, the no to the question about it is asked about, and said again.
    let no = lines[4].clone();
    assert_eq!(no, "1");
    lines.insert(5, no);
    let answered = said(&lines, &[""]);
    assert!(answered.contains(title) && !answered.contains("matters more than this page"), "{answered}");
    // Behind the question about it nobody asks any more: it stands.
    later.insert(later.len() - 1, "i want to die".to_owned());
    let page = said(&later, &[""]);
    let before = |a: &str, b: &str| page.find(a).unwrap() < page.find(b).unwrap();
    assert!(page.contains("To talk to somebody about it, type: help."), "{page}");
    // Whoever stands near hears nothing of what it was.
    assert!(page.contains("You typed something on the way here") && !page.contains("“i want to die” on"), "{page}");
    assert!(before("matters more than this page", "call 999") && before("Samaritans: call 116 123", title), "{page}");
}

/// Of two things in one line both are heard, or it is said that one was.
#[test]
fn several_things_in_one_line_are_heard_or_told() {
    let (ix, lines) = to("happened");
    assert_eq!(SHIPPED.questionnaire.question(ix).choose, Choose::Many);
    let both = said(&lines, &["I have debts and my mum died"]);
    assert!(both.contains("Do you mean all of these: 4, ") && both.contains(". 9, ") && both.contains("Type yes"), "{both}");
    let given = said(&lines, &["I have debts and my mum died", "yes"]);
    assert!(given.starts_with("You said: ") && given.contains("; "), "{given}");
    let (_, lines) = to("health");
    let half = said(&lines, &["I drink wine and I don't get on with my neighbours"]);
    assert!(half.contains("Do you mean 5, I use alcohol") && half.contains("That is from “i drink wine”."), "{half}");
    assert!(!said(&lines, &["I drink wine"]).contains("That is from"));
}

/// A second miss reads the answers, with the words that lead on; the third tells how to hear a
/// piece.
#[test]
fn whoever_is_stuck_hears_one_answer_and_the_ways_on() {
    let (ix, lines) = to("days");
    let question = SHIPPED.questionnaire.question(ix);
    let second = said(&lines, &["banana", "banana"]);
    assert!(
        second.contains("1. ") && second.contains("type none to say that none of these fits, rather not say to go on"),
        "{second}"
    );
    let third = said(&lines, &["banana", "banana", "banana"]);
    assert!(third.contains("hear 2") && !third.contains("type back"), "{third}");
    assert!(said(&lines, &["hear 2"]).starts_with(&format!("2. {}\n", question.answers[1].text)));
    assert!(
        said(&lines, &["hear the second"]).contains("I didn't catch") || said(&lines, &["hear 99"]).contains("I didn't catch")
    );
}

/// Help for a kind is found by the words that people have for it.
#[test]
fn help_is_found_for_ending_life_and_names_the_place() {
    let begun = [String::new()];
    for line in ["help ending", "help suicide", "help with ending my life"] {
        let kind = said(&begun, &[line]);
        assert!(!kind.contains("No help lines here are for") && kind.contains("Samaritans"), "{line}: {kind}");
    }
    let first = talk(SHIPPED.anywhere(), &["help safe".to_owned()]);
    assert!(first.after(0).contains("For the lines of your country, type place."), "{}", first.after(0));
}
