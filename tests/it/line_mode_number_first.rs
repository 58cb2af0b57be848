//! Whatever listens to a line: where it speaks of danger, the number is the first thing said.

use fingerpost::base::phrases::{Language, within};
use fingerpost::content::model::{Escalation, Scenario};

use crate::line_mode_driver::{lines_for, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

const DANGER: [&str; 2] = ["i want to die", "my husband hit me"];

/// What is asked or told beside a page. Each alone has its own answer.
const BESIDE: [&str; 16] = [
    "is anyone there",
    "who will see this",
    "what does that mean",
    "are you a robot",
    "can you call somebody for me",
    "will this be on my phone bill",
    "i lied before",
    "my mum has just come in",
    "she can hear me",
    "i want to talk to a person",
    "i had a beer",
    "say it slower",
    "what did i say",
    "where am i",
    "i can't ring anybody",
    "i live in birmingham",
];

/// A scenario whose answers all are clear, and one that is ended by a sign.
fn scenarios() -> (&'static Scenario, &'static Scenario) {
    let questionnaire = &SHIPPED.questionnaire;
    let urgent =
        |s: &&Scenario| s.replies.iter().any(|(ix, reply)| questionnaire.question(*ix).escalation(*reply) == Escalation::Sign);
    let clear =
        |s: &&Scenario| s.replies.iter().all(|(ix, reply)| questionnaire.question(*ix).escalation(*reply) == Escalation::Clear);
    (questionnaire.scenarios.iter().find(clear).unwrap(), questionnaire.scenarios.iter().find(urgent).unwrap())
}

/// Lines that lead to each page of an interview: its beginning, every question, both results and
/// what stands behind them.
fn pages() -> Vec<Vec<String>> {
    let questionnaire = &SHIPPED.questionnaire;
    let (calm, urgent) = scenarios();
    let mut pages: Vec<Vec<String>> = (0..=calm.replies.len()).map(|n| lines_for(questionnaire, &calm.replies[..n])).collect();
    let (result, middle) = (pages[calm.replies.len()].clone(), pages[2].clone());
    pages.push(Vec::new());
    pages.push(lines_for(questionnaire, &urgent.replies));
    pages.extend(["why", "change", "about"].map(|word| with_more(&result, &[word])));
    pages.extend(["answers", "help", "?"].map(|word| with_more(&middle, &[word])));
    pages
}

#[test]
fn words_about_danger_bring_the_number_before_all_else() {
    for page in pages() {
        for (at, danger) in DANGER.iter().enumerate() {
            for (nth, beside) in BESIDE.iter().enumerate() {
                let first = (at + nth + page.len()) % 2 == 0;
                let line = if first { format!("{beside} {danger}") } else { format!("{danger}. {beside}") };
                let answer = said(&page, &[&line]);
                let first = answer.lines().next().unwrap_or_default();
                assert!(first.contains("999"), "behind {:?}, {line}: {answer}", page.last());
            }
        }
    }
}

#[test]
fn in_spanish_the_number_comes_first_too() {
    within(Language::Spanish, || {
        let questionnaire = &SPANISH.questionnaire;
        for beside in
            ["hay alguien ahí", "quién ve esto", "eres un robot", "puedes llamar a alguien", "mentí antes", "más despacio"]
        {
            for n in 0..4 {
                let lines =
                    with_more(&lines_for(questionnaire, &scenarios().0.replies[..n]), &[&format!("{beside} me quiero morir")]);
                let answer = talk(SPANISH.at(SPANISH.place("MX")), &lines).after(lines.len() - 1).to_owned();
                assert!(answer.lines().next().unwrap_or_default().contains("911"), "{beside}, {n}: {answer}");
            }
        }
    });
}
