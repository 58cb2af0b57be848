//! Twelve people and where they come to: outcomes and paces alone, by ids. Each has a second half,
//! in which one answer is another one.

use fingerpost::content::model::{AnswerSet, Choose, Extra, ExtraKind, Pace, Promise, QuestionIx, Questionnaire, Reply};
use fingerpost::engine::answer_sheets::walk;
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::{Recommendation, decide};
use fingerpost::engine::path::{NextStep, path};

use crate::support::SHIPPED;

pub(crate) type Given = &'static [(&'static str, &'static [&'static str])];

/// Somebody: answers, and where they come to.
pub(crate) struct Case {
    pub(crate) given: Given,
    comes_to: &'static str,
    pace: Pace,
    /// What is answered instead (or besides), and where that leads.
    instead: Option<(Given, &'static str, Pace)>,
}

pub(crate) const CASES: [Case; 12] = [
    Case {
        given: &[("health", &["eating"]), ("body", &["fainted"]), ("aim", &["target"]), ("style", &["plan"])],
        comes_to: "same-day",
        pace: Pace::Today,
        instead: Some((&[("body", &["none"])], "medical-first", Pace::Soon)),
    },
    Case {
        given: &[("health", &["unchecked"]), ("body", &["sleepy"]), ("aim", &["decide"])],
        comes_to: "medical-first",
        pace: Pace::Soon,
        instead: None,
    },
    Case {
        given: &[("health", &["unchecked"]), ("body", &["going-on"]), ("days", &["pulled-back", "food"]), ("aim", &["skill"])],
        comes_to: "doctor-first",
        pace: Pace::Soon,
        instead: Some((&[("feelings", &["afraid"])], "therapy-then-coaching", Pace::Soon)),
    },
    Case {
        given: &[("health", &["unchecked"]), ("body", &["minor"]), ("aim", &["target"]), ("style", &["plan"])],
        comes_to: "coaching",
        pace: Pace::NoHurry,
        instead: Some((&[("body", &["emergency"])], "urgent-body", Pace::Now)),
    },
    Case {
        given: &[
            ("health", &["unseen-heard"]),
            ("heard", &["died"]),
            ("feelings", &["low"]),
            ("happened", &["death"]),
            ("grief-now", &["fresh-manage"]),
            ("aim", &["keep-up"]),
        ],
        comes_to: "grief-first",
        pace: Pace::Soon,
        instead: Some((&[("heard", &[])], "same-day", Pace::Today)),
    },
    Case {
        given: &[("health", &["signals"]), ("people", &["controlled"])],
        comes_to: "today-and-safe",
        pace: Pace::Now,
        instead: Some((&[("people", &["none"])], "same-day", Pace::Today)),
    },
    Case {
        given: &[("people", &["not-sure"]), ("aim", &["keep-up"])],
        comes_to: "not-sure-safe",
        pace: Pace::Today,
        instead: None,
    },
    Case {
        given: &[("health", &["drink-drugs"]), ("without-it", &["to-cope"]), ("aim", &["target"]), ("style", &["plan"])],
        comes_to: "support-first",
        pace: Pace::Soon,
        instead: Some((&[("without-it", &["stopping"])], "same-day", Pace::Today)),
    },
    Case {
        given: &[("people", &["cared-for-hits"]), ("happened", &["caring"]), ("aim", &["decide"])],
        comes_to: "support-first",
        pace: Pace::Soon,
        instead: Some((&[("feelings", &["low"])], "therapy-then-mentorship", Pace::Soon)),
    },
    Case {
        given: &[("changes", &["role"]), ("aim", &["nothing"]), ("style", &["none"])],
        comes_to: "nothing-needed",
        pace: Pace::NoHurry,
        instead: Some((&[("style", &["been-there"])], "mentorship", Pace::NoHurry)),
    },
    Case {
        given: &[("days", &["work"]), ("aim", &["skill"]), ("style", &["been-there"])],
        comes_to: "therapy-then-mentorship",
        pace: Pace::Soon,
        instead: Some((&[("ending-life-again", &["not-sure"])], "urgent", Pace::Now)),
    },
    Case {
        given: &[("who", &["someone-else"]), ("worry", &["drink"])],
        comes_to: "for-someone-else",
        pace: Pace::Now,
        instead: None,
    },
];

/// What is answered where nothing else is said: an adult who copes well, and nothing of the rest.
fn plain(q: &Questionnaire, ix: QuestionIx) -> Reply {
    let question = q.question(ix);
    let alone =
        question.alone().iter().find(|a| question.answers[a.index()].escalation == fingerpost::content::model::Escalation::Clear);
    match (question.choose, alone) {
        (Choose::Many, Some(none)) => Reply::Chosen(AnswerSet::only(none)),
        (Choose::Many, None) => Reply::Declined,
        (Choose::One, _) => Reply::Chosen(AnswerSet::only(question.answer_named(&question.answers[0].id).unwrap())),
    }
}

/// Where answers lead, and the questions that were asked.
pub(crate) fn led(parts: &[Given]) -> (Recommendation, Vec<&'static str>) {
    let q = &SHIPPED.questionnaire;
    let mut answers = Answers::none(q);
    for ix in q.question_ixs() {
        answers.give(q, ix, plain(q, ix));
    }
    for (question, given) in parts.iter().copied().flatten() {
        let (ix, reply) = SHIPPED.reply(question, given);
        assert!(answers.give(q, ix, reply), "{question}");
    }
    let NextStep::Done(sheet) = path(q, &answers).next else { panic!("a question is open") };
    let asked = q.question_ixs().filter(|ix| sheet.counted()[ix.index()].is_some()).map(|ix| q.question(ix).id.as_str());
    (decide(q, &sheet), asked.collect())
}

pub(crate) fn assert_led(parts: &[Given], outcome: &str, pace: Pace) -> (Recommendation, Vec<&'static str>) {
    let (recommendation, asked) = led(parts);
    let reached = SHIPPED.questionnaire.outcome(recommendation.outcome);
    assert_eq!((reached.id.as_str(), reached.pace), (outcome, pace), "{parts:?}");
    (recommendation, asked)
}

#[test]
fn twelve_people_come_to_their_pages_and_paces() {
    for case in &CASES {
        assert_led(&[case.given], case.comes_to, case.pace);
        if let Some((other, outcome, pace)) = case.instead {
            assert_led(&[case.given, other], outcome, pace);
        }
    }
}

#[test]
fn what_ends_at_once_asks_nothing_behind_it() {
    // Somebody else's danger: two questions. A body that can't wait: nobody is asked about people.
    assert_eq!(assert_led(&[CASES[11].given], "for-someone-else", Pace::Now).1, ["who", "worry"]);
    let (_, asked) = assert_led(&[CASES[3].given, &[("body", &["emergency"])]], "urgent-body", Pace::Now);
    assert_eq!(asked.last(), Some(&"body"));
    // What a doctor sees today or soon is told once people have been asked about.
    for case in [&CASES[0], &CASES[1], &CASES[5]] {
        assert_eq!(led(&[case.given]).1.last(), Some(&"people"));
    }
}

#[test]
fn hard_things_are_asked_about_twice_and_only_once_more() {
    for case in [2, 4, 10] {
        let (_, asked) = led(&[CASES[case].given]);
        assert!(asked.contains(&"ending-life-again") && !asked.contains(&"look-again"), "{asked:?}");
    }
}

#[test]
fn declining_about_people_goes_on_with_the_lines_about_them() {
    let (recommendation, asked) = led(&[CASES[6].given, &[("people", &[])]]);
    assert!(recommendation.help_above && recommendation.audiences.iter().any(|a| a == "abuse"), "{recommendation:?}");
    assert!(asked.contains(&"aim"), "{asked:?}");
    // Where somebody is sure or not sure, nothing is kept and no goal is a reason.
    let (recommendation, _) = led(&[CASES[6].given]);
    let outcome = SHIPPED.questionnaire.outcome(recommendation.outcome);
    assert!(outcome.keep.is_some() && recommendation.reasons.is_empty());
    assert_eq!(recommendation.audiences.first().map(String::as_str), Some("abuse"));
}

/// A lump or a long illness is for a doctor: care that is there, or on its way, never stands in
/// front of that appointment.
#[test]
fn no_answer_takes_the_first_step_from_a_doctor() {
    let q = &SHIPPED.questionnaire;
    let replaces = |e: &Extra| e.kind == ExtraKind::FirstStep;
    for care in ["none", "waiting", "steady"] {
        for days in ["work", "pulled-back"] {
            let other: Given = match (care, days) {
                ("waiting", "work") => &[("care", &["waiting"]), ("days", &["work"])],
                ("waiting", _) => &[("care", &["waiting"]), ("days", &["pulled-back"])],
                ("steady", "work") => &[("care", &["steady"]), ("days", &["work"])],
                ("steady", _) => &[("care", &["steady"]), ("days", &["pulled-back"])],
                (_, "work") => &[("days", &["work"])],
                _ => &[],
            };
            let (recommendation, _) = assert_led(&[CASES[2].given, other], "doctor-first", Pace::Soon);
            let brought: Vec<&Extra> = recommendation.extras.iter().map(|e| q.extra(*e)).collect();
            assert!(!brought.iter().any(|e| replaces(e)), "{other:?}: {brought:?}");
            // The care is named all the same, behind that step.
            let named = |id: &str| brought.iter().any(|e| e.id == id);
            assert_eq!((named("waiting-and-the-body"), named("care-and-the-body")), (care == "waiting", care == "steady"));
        }
    }
    // Nothing that replaces a first step stands on a page but those where therapy comes first.
    let mut seen = 0;
    for extra in q.extras.iter().filter(|e| replaces(e)) {
        assert!(!extra.on.is_empty(), "{}", extra.id);
        for on in &extra.on {
            let to = &q.outcome(*on).points_to;
            assert_eq!(to.first().map(|s| q.support(*s).clinical), Some(true), "{}: {}", extra.id, q.outcome(*on).id);
            seen += 1;
        }
    }
    assert!(seen > 0);
}

/// What stands on a page behind its first step, where the place lacks nothing.
fn steps_of(recommendation: &Recommendation) -> String {
    let q = &SHIPPED.questionnaire;
    let own = q.outcome(recommendation.outcome).steps.iter().map(|t| t.otherwise.as_str());
    let brought = recommendation.extras.iter().map(|e| q.extra(*e).text.otherwise.as_str());
    own.chain(brought).collect::<Vec<_>>().join("\n")
}

/// The answer about being hurt is also for somebody in one's care: no page that it leads to is
/// without a word on them.
#[test]
fn whoever_is_in_ones_care_is_named_wherever_hurt_leads() {
    let q = &SHIPPED.questionnaire;
    let pages: [(&str, Given); 5] = [
        ("not-safe", &[("people", &["hurt"])]),
        ("not-safe-and-young", &[("who", &["under-18"]), ("people", &["hurt"])]),
        ("today-and-safe", &[("health", &["signals"]), ("people", &["hurt"])]),
        ("urgent-others", &[("people", &["might-hurt", "hurt"])]),
        ("unwanted-thoughts", &[("people", &["unwanted", "hurt"])]),
    ];
    for (page, given) in pages {
        let (recommendation, _) = assert_led(&[given], page, Pace::Now);
        let steps = steps_of(&recommendation);
        let word = if page == "not-safe-and-young" {
            "another child or somebody in your care"
        } else {
            "the service that protects children"
        };
        assert!(steps.contains(word), "{page}: {steps}");
    }
    // These are all the pages that the answer leads to: the promise says so.
    let promise = q.guarantees.iter().find(|g| g.id == "not-safe-is-met-by-specialists").unwrap();
    let Promise::Only(only) = &promise.promise else { panic!("{promise:?}") };
    let mut named: Vec<&str> = only.iter().map(|ix| q.outcome(*ix).id.as_str()).collect();
    let mut met: Vec<&str> = pages.iter().map(|(page, _)| *page).collect();
    named.sort_unstable();
    met.sort_unstable();
    assert_eq!(named, met);
}

/// Nobody is asked about rape by name: each page that those who take the answer nearest to it may
/// meet says that it counts, and the adults' page brings the lines for it.
#[test]
fn pages_about_not_being_safe_name_rape_and_its_lines() {
    let q = &SHIPPED.questionnaire;
    let pages: [Given; 6] = [
        &[("people", &["hurt"])],
        &[("people", &["not-sure"])],
        &[("who", &["under-18"]), ("people", &["controlled"])],
        &[("health", &["signals"]), ("people", &["hurt"])],
        &[("people", &["might-hurt", "hurt"])],
        &[("people", &["unwanted", "controlled"])],
    ];
    for given in pages {
        let steps = steps_of(&led(&[given]).0).to_lowercase();
        assert!(steps.contains("rape and sexual abuse"), "{given:?}: {steps}");
    }
    let (recommendation, _) = led(&[pages[0]]);
    assert!(recommendation.audiences.iter().any(|a| a == "sexual-violence"));
    let place = SHIPPED.place("GB-ENG");
    let first = fingerpost::ui::report::first_lines(&SHIPPED.helplines, place, &recommendation.audiences);
    assert!(first.iter().any(|l| l.id == "gb-rape-crisis"), "{first:?}");
    // A mentor who types the word comes to that answer.
    let (people, reply) = SHIPPED.reply("people", &["hurt"]);
    let Reply::Chosen(set) = reply else { panic!() };
    assert!(q.question(people).chosen(set).all(|(_, a)| a.heard_as.iter().any(|word| word == "rape")));
}

/// "Wait, and see a doctor then" never stands beside "see a doctor first".
#[test]
fn no_page_that_sends_to_a_doctor_says_to_wait_and_see() {
    let q = &SHIPPED.questionnaire;
    let waits = ["look-again-in-two-weeks", "one-hard-thing"];
    let (mut there, mut not_there) = (0, 0);
    for scenario in &q.scenarios {
        let recommendation = decide(q, &walk(q, &scenario.replies).unwrap());
        let id = q.outcome(recommendation.outcome).id.as_str();
        let said = recommendation.extras.iter().any(|e| waits.contains(&q.extra(*e).id.as_str()));
        let first = id.starts_with("therapy") || id == "doctor-first";
        assert!(!(said && first), "{}", scenario.id);
        *(if said { &mut there } else { &mut not_there }) += 1;
    }
    assert!(there > 0 && not_there > 0, "{there} {not_there}");
}
