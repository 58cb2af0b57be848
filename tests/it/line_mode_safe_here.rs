//! A page that asks whether it is safe to be read stops there, by ear: nothing of it is heard
//! before a yes, help is there all the same, and a no leads out.

use fingerpost::content::helplines::{ABUSE, CANNOT_SPEAK};
use fingerpost::content::model::Scenario;
use fingerpost::ui::line_mode::InterviewEnd;
use fingerpost::ui::report::danger_line;

use crate::line_mode_driver::{Talked, lines_for, talk};
use crate::support::SHIPPED;

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
        let danger = danger_line(helplines, place);
        assert!(danger.split_inclusive("? ").all(|part| stop.contains(part.trim())), "{}: {stop}", scenario.id);
        assert!(stop.contains("Samaritans: call 116 123") && stop.contains("Type hear to hear the page"), "{stop}");
        for yes in ["hear", "yes", "Yes, it's safe", "safe", "that's right"] {
            let (_, page) = at(&lines, &[yes]);
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
    for unsure in ["not sure", "maybe", "yes?", "I think so"] {
        let (_, said) = at(&lines, &[unsure]);
        assert!(said.contains("If you aren't sure, it's better to leave"), "{unsure}: {said}");
    }
    for other in ["banana", ""] {
        let (talked, said) = at(&lines, &[other]);
        assert!(said.contains("Type hear to hear the page") && talked.said.len() > lines.len(), "{other}: {said}");
    }
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
