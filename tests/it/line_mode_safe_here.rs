//! A page that asks whether it is safe to be read stops there, by ear: nothing of it is heard
//! before a yes, help is there all the same, and a no leads out.

use fingerpost::base::phrases::phrase;
use fingerpost::content::helplines::{ABUSE, CANNOT_SPEAK};
use fingerpost::content::model::Scenario;
use fingerpost::ui::line_mode::InterviewEnd;
use fingerpost::ui::report::danger_told;

use crate::line_mode_driver::{Talked, lines_for, lines_to, talk};
use crate::support::{SHIPPED, flat};

/// The scenarios that end at such a page, with the lines that lead there.
fn pages() -> Vec<(&'static Scenario, Vec<String>)> {
    let questionnaire = &SHIPPED.questionnaire;
    let asks = |s: &&Scenario| {
        let outcome = questionnaire.outcome(s.leads_to);
        let helps = |audience: &str| outcome.help.iter().any(|a| a == audience);
        helps(ABUSE) && helps(CANNOT_SPEAK)
    };
    questionnaire.scenarios.iter().filter(asks).map(|s| (s, lines_for(questionnaire, &s.replies))).collect()
}

fn at(lines: &[String], more: &[&str]) -> (Talked, String) {
    let all: Vec<String> = lines.iter().cloned().chain(more.iter().map(|l| (*l).to_owned())).collect();
    let talked = talk(SHIPPED.at(SHIPPED.place("GB-ENG")), &all);
    let last = talked.after(all.len() - 1).to_owned();
    (talked, last)
}

#[test]
fn nothing_of_such_a_page_is_heard_before_a_yes() {
    let (helplines, place) = (&SHIPPED.helplines, SHIPPED.place("GB-ENG"));
    let lines_of_abuse: Vec<&str> = helplines.for_audience(place, ABUSE).iter().map(|l| l.service.as_str()).collect();
    assert!(!lines_of_abuse.is_empty() && pages().len() > 2);
    for (scenario, lines) in pages() {
        let outcome = SHIPPED.questionnaire.outcome(scenario.leads_to);
        let (_, stop) = at(&lines, &[]);
        assert!(lines_of_abuse.iter().all(|service| !stop.contains(service)), "{}: {stop}", scenario.id);
        assert!(!stop.contains(&outcome.title) && !stop.contains("hurts or scares"), "{}: {stop}", scenario.id);
        // Nothing else is asked beside whether it is safe.
        assert!(flat(&stop).contains(&flat(&danger_told(helplines, place))), "{}: {stop}", scenario.id);
        assert!(!stop.contains("danger right now, you or someone else?"), "{}: {stop}", scenario.id);
        let young = outcome.young && stop.contains("Childline: call 0800 1111");
        assert!(young || stop.contains("Samaritans: call 116 123"), "{}: {stop}", scenario.id);
        assert!(stop.contains("is it safe where you are to hear it?") && stop.contains("Type yes to hear the page"), "{stop}");
        // Whoever leaves hears nothing any more: how to come back stands before that.
        assert!(stop.contains("To come back when it's safe, start this again."), "{}: {stop}", scenario.id);
        assert!(!stop.contains("to read") && !stop.contains("close this page"), "{}: {stop}", scenario.id);
        for yes in ["hear", "yes", "Yes, it's safe", "safe", "that's right"] {
            let (_, page) = at(&lines, &[yes]);
            // Whether it is safe was asked, and isn't asked again.
            assert!(!page.contains("Is it safe"), "{yes}: {page}");
            assert!(page.contains(&outcome.title) && lines_of_abuse.iter().any(|l| page.contains(l)), "{yes}: {page}");
        }
    }
}

#[test]
fn no_and_whatever_is_near_to_exit_leave_it_at_once() {
    let (_, lines) = pages().remove(0);
    for way_out in [
        "no",
        "not safe",
        "it isn't safe",
        "No!",
        "leave",
        "exit",
        "exti",
        "eixt",
        "close",
        "get me out",
        "my husbexit",
        "not really",
        "She is here",
        "he's coming",
        "no, I can't",
        "I can't",
        "I can't hear it safely",
        "I can't talk",
        "q",
    ] {
        assert_eq!(at(&lines, &[way_out]).0.ended, InterviewEnd::QuickExit, "{way_out}");
    }
    // So does an end of the input, there and on the page.
    assert_eq!(at(&lines, &[]).0.ended, InterviewEnd::QuickExit);
    assert_eq!(at(&lines, &["hear"]).0.ended, InterviewEnd::QuickExit);
    for slip in ["exti", "eixt", "close"] {
        assert_eq!(at(&lines, &["hear", slip]).0.ended, InterviewEnd::QuickExit, "{slip}");
    }
}

#[test]
fn help_and_the_way_back_work_at_the_stop() {
    let (_, lines) = pages().remove(0);
    assert!(at(&lines, &["help"]).1.contains("Help in England"));
    assert!(at(&lines, &["numbers"]).1.contains("9 9 9"));
    assert_eq!(at(&lines, &["again"]).1, at(&lines, &["what?"]).1);
    assert!(at(&lines, &["back"]).1.contains("Is any of this going on between you and someone else?"));
    // One step back tells nothing of what was hidden a moment ago.
    let (_, before) = at(&lines, &["back"]);
    assert!(before.contains("You gave an answer before.") && !before.contains("You said before"), "{before}");
    let about = SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), ABUSE);
    for aside in ["help", "numbers"] {
        let (_, said) = at(&lines, &[aside]);
        assert!(about.iter().all(|l| !said.contains(&l.service)), "{aside}: {said}");
        let (_, after) = at(&lines, &["yes", aside]);
        assert!(about.iter().any(|l| after.contains(&l.service)), "{aside}: {after}");
    }
    for unsure in ["not sure", "maybe", "yes?", "I think so", "yes here"] {
        let (_, said) = at(&lines, &[unsure]);
        assert!(said.contains("If you aren't sure, it's better to leave"), "{unsure}: {said}");
    }
    for other in ["banana", "here", "", "nobody can hear me", "no one can see me"] {
        let (talked, said) = at(&lines, &[other]);
        assert!(said.contains("Type yes to hear the page") && talked.said.len() > lines.len(), "{other}: {said}");
    }
}

/// Whoever would rather not say what goes on with somebody hears no line about it before a yes,
/// either.
#[test]
fn help_for_whoever_would_rather_not_say_waits_for_a_yes() {
    let questionnaire = &SHIPPED.questionnaire;
    let people = questionnaire.question_named("people").unwrap();
    let asked = |s: &&Scenario| s.replies.iter().any(|(q, _)| *q == people);
    let scenario = questionnaire.scenarios.iter().find(asked).unwrap();
    let until = scenario.replies.iter().position(|(q, _)| *q == people).unwrap();
    let lines = lines_for(questionnaire, &scenario.replies[..until]);
    let (helplines, place) = (&SHIPPED.helplines, SHIPPED.place("GB-ENG"));
    let about = helplines.for_audience(place, ABUSE);
    let names_one = |said: &str| about.iter().any(|l| said.contains(&l.service));
    let (_, opened) = at(&lines, &["decline"]);
    assert!(opened.contains("If it's safe to hear them here, type yes.") && !names_one(&opened), "{opened}");
    for aside in ["help", "numbers", "again"] {
        let (_, said) = at(&lines, &["decline", aside]);
        assert!(!names_one(&said), "{aside}: {said}");
    }
    // An "ok" to help that was read out is no word about who stands by, nor is one step back.
    for more in [&["ok"][..], &["right"], &["back"], &["back", "help"], &["back", "numbers"]] {
        let (_, said) = at(&lines, &[&["decline"][..], more].concat());
        assert!(!names_one(&said), "{more:?}: {said}");
    }
    let (_, heard) = at(&lines, &["decline", "yes"]);
    assert!(names_one(&heard) && heard.contains("Press Enter to go on"), "{heard}");
    assert!(names_one(&at(&lines, &["decline", "yes", "help"]).1));
    assert!(at(&lines, &["decline", ""]).1.contains("Question "));
}

/// The key that leaves a full screen leaves here with Enter; an arrow key doesn't.
#[test]
fn escape_leaves_where_somebody_may_come_in() {
    let (_, lines) = pages().remove(0);
    for more in [&["\u{1b}", "again"][..], &["yes", "\u{1b}", "again"]] {
        let (talked, _) = at(&lines, more);
        assert_eq!(talked.ended, InterviewEnd::QuickExit);
        // The line behind it isn't read any more.
        assert_eq!(talked.said.len(), lines.len() + more.len());
    }
    let (talked, said) = at(&lines, &["yes", "\u{1b}[A", "again"]);
    assert!(talked.said.len() > lines.len() + 3 && !said.is_empty(), "{said}");
}

/// At a question about danger a slip of the word leaves; elsewhere it is asked about, and a yes
/// will do.
#[test]
fn a_slip_of_exit_leaves_at_a_safety_question() {
    let begun = ["", "1"].map(str::to_owned);
    let (_, asked) = at(&begun, &["exti"]);
    assert!(asked.contains("Do you mean exit? Type yes, or exit."), "{asked}");
    assert_eq!(at(&begun, &["exti", "yes"]).0.ended, InterviewEnd::QuickExit);
    assert_eq!(at(&begun, &["exti", "that's right"]).0.ended, InterviewEnd::QuickExit);
    assert!(at(&begun, &["hlep", "yes"]).1.contains("Help in England"));
    assert_eq!(at(&begun, &["I do my husbexit"]).0.ended, InterviewEnd::QuickExit);
    let safety = ["", "1", "1"].map(str::to_owned);
    for slip in ["exti", "eixt", "no exit", "my husbexit", "get out"] {
        assert_eq!(at(&safety, &[slip]).0.ended, InterviewEnd::QuickExit, "{slip}");
    }
    assert!(!at(&safety, &["hlep", "yes"]).1.contains("Help in England"), "yes is an answer there");
}

/// Who can see this is answered wherever in a line it is asked, how to hide it with the word that
/// leaves first; and whoever has no time is let go at once.
#[test]
fn being_seen_is_answered_at_every_question() {
    for id in ["who", "coping", "ending-life", "people", "aim"] {
        let lines = lines_to(id);
        for line in ["is this kept anywhere", "and if he picks up the laptop?", "i am tired but can my husband see this here"] {
            let (_, answer) = at(&lines, &[line]);
            assert!(answer.contains(phrase("lines-nobody-sees")) && answer.contains("exit"), "{id}, {line}: {answer}");
        }
        for line in ["how do I hide this if someone walks in", "how do I clear the screen quickly"] {
            let (_, answer) = at(&lines, &[line]);
            let leaves = answer.split(". ").next().unwrap_or_default();
            assert!(leaves.contains("exit") && answer.contains(phrase("lines-nobody-sees")), "{id}, {line}: {answer}");
        }
        let (_, bill) = at(&lines, &["he does check my phone so will he see I rang that number"]);
        assert!(bill.contains(phrase("lines-phone-bill")), "{id}: {bill}");
        for line in ["oh he's back quick close it", "hes coming", "someone's here close this"] {
            assert_eq!(at(&lines, &[line]).0.ended, InterviewEnd::QuickExit, "{id}, {line}");
        }
    }
}
