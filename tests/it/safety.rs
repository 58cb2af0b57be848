//! The promises of safety, over every safety question and every answer of the shipped file, through
//! all three front doors. Questions and answers are found by their marks; no test here knows a
//! name.

use std::sync::LazyLock;

use fingerpost::content::helplines::PlaceIx;
use fingerpost::content::model::{AnswerIx, AnswerSet, Escalation, Outcome, OutcomeIx, Pace, QuestionIx, Questionnaire, Reply};
use fingerpost::engine::answer_sheets;
use fingerpost::engine::decide::{Recommendation, decide};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::Key;
use fingerpost::ui::report::{Report, ResultPage, danger_line, danger_told, json, to_lines};

use crate::line_mode_driver::{line_for, lines_for, talk};
use crate::screen_driver::{begun, give, give_all, press, words};
use crate::support::{
    Dice, Pair, SHIPPED, answers, answers_calling, calm_reply, can_be_calm, flat, safety_questions, sheet_text, way_to,
};

/// A sign, and a way to the question that it answers.
struct Sign {
    place: PlaceIx,
    way: Vec<(QuestionIx, Reply)>,
    question: QuestionIx,
    reply: Reply,
}

/// Every sign of the shipped file with several ways to it; where several can be chosen, also beside
/// another answer.
static SIGNS: LazyLock<Vec<Sign>> = LazyLock::new(|| {
    let (pair, places) = (&*SHIPPED, SHIPPED.places());
    let mut dice = Dice::new(1);
    let mut out = Vec::new();
    for (question, reply) in calling(&pair.questionnaire, Escalation::Sign) {
        let way = way_to(&pair.questionnaire, question, &mut dice);
        out.push(Sign { place: places[out.len() * 7 % places.len()], way, question, reply });
    }
    out
});

/// Every reply that calls for `escalation`: declining, and each such answer alone, twice, and
/// together with each other one, as far as that doesn't call for more.
pub(crate) fn calling(questionnaire: &Questionnaire, escalation: Escalation) -> Vec<(QuestionIx, Reply)> {
    let marked = answers_calling(questionnaire, escalation).into_iter();
    let chosen = marked.flat_map(|(q, a)| sets_with(questionnaire, q, a).into_iter().map(move |set| (q, Reply::Chosen(set))));
    let declined = safety_questions(questionnaire).into_iter().map(|q| (q, Reply::Declined));
    chosen.chain(declined).filter(|(q, reply)| questionnaire.question(*q).escalation(*reply) == escalation).collect()
}

/// The answer alone, twice, and together with each other one that it allows.
fn sets_with(questionnaire: &Questionnaire, question: QuestionIx, sign: AnswerIx) -> Vec<AnswerSet> {
    let q = questionnaire.question(question);
    let only = AnswerSet::only(sign);
    let others = answers(q).into_iter().map(|a| only.with(a));
    [only; 2].into_iter().chain(others.filter(|set| set.len() > 1 && q.allows(*set))).collect()
}

/// The names of the supports that are no clinical care.
fn never_sold(pair: &Pair) -> Vec<String> {
    pair.questionnaire.supports.iter().filter(|s| !s.clinical).map(|s| s.name.to_lowercase()).collect()
}

/// The words of a page without an outcome's limits (a limit may name a support, to say that it is
/// no substitute).
fn without_limits(page: &str, outcome: &Outcome) -> String {
    outcome.limits.iter().fold(flat(page), |text, limit| text.replace(&flat(limit), ""))
}

/// The line about danger, the emergency number of the place, and a help line besides.
pub(crate) fn assert_help(pair: &Pair, place: PlaceIx, page: &str) {
    let page = flat(page);
    // By ear it asks nothing.
    let danger = [danger_line, danger_told].map(|said| flat(&said(&pair.helplines, place)));
    assert!(danger.iter().any(|said| page.contains(said)), "the line about danger isn't on this page:\n{page}");
    let emergency: Vec<&str> = pair.helplines.emergency(place).iter().map(|l| l.number.as_str()).collect();
    assert!(emergency.first().is_none_or(|n| page.contains(n)), "the emergency number isn't on this page:\n{page}");
    let audiences = pair.helplines.audiences().iter();
    let lines: Vec<String> = audiences
        .flat_map(|(id, _)| pair.helplines.for_audience(place, id))
        .filter(|l| !emergency.contains(&l.number.as_str()))
        .map(|l| flat(&format!("{}: {}", l.service, l.reach())))
        .collect();
    assert!(lines.iter().any(|l| page.contains(l)), "no help line is on this page:\n{page}");
}

/// Nothing but help, on the first page and on the one behind it.
pub(crate) fn assert_only_help(pair: &Pair, report: &Report<'_>, page: &str) {
    assert_only_clinical(pair, report.outcome());
    assert!(report.pages().iter().all(|p| [ResultPage::First, ResultPage::Steps].contains(p)), "{:?}", report.pages());
    assert!(report.recommendation.reasons.is_empty() && report.recommendation.pointing.is_empty());
    let behind = to_lines(&report.blocks(ResultPage::Steps), 78).join("\n");
    for page in [page, &behind] {
        assert_sells_nothing(pair, report.outcome(), page);
    }
}

fn assert_sells_nothing(pair: &Pair, outcome: &Outcome, page: &str) {
    let page = without_limits(page, outcome);
    for name in never_sold(pair) {
        assert!(!page.contains(&name), "`{name}` is named after a sign:\n{page}");
    }
}

fn assert_only_clinical(pair: &Pair, outcome: &Outcome) {
    assert!(outcome.at_once, "{} isn't at once", outcome.id);
    for support in &outcome.points_to {
        let support = pair.questionnaire.support(*support);
        assert!(support.clinical, "a sign leads to {}, which points to {}", outcome.id, support.id);
    }
}

/// Nothing of any result: no title of an outcome, no name of a support.
fn assert_says_nothing_of_routes(pair: &Pair, page: &str) {
    let page = flat(page);
    for title in pair.questionnaire.outcomes.iter().map(|o| flat(&o.title)) {
        assert!(!page.contains(&title), "`{title}` stands here after going back:\n{page}");
    }
    for name in pair.questionnaire.supports.iter().map(|s| s.name.to_lowercase()) {
        assert!(!page.contains(&name), "`{name}` stands here after going back:\n{page}");
    }
}

#[test]
fn there_are_signs_and_each_safety_question_has_one() {
    for question in safety_questions(&SHIPPED.questionnaire) {
        let id = &SHIPPED.questionnaire.question(question).id;
        let ends = SIGNS.iter().any(|s| s.question == question);
        let later = calling(&SHIPPED.questionnaire, Escalation::EndsAfter).into_iter().any(|(q, _)| q == question);
        assert!(ends || later, "{id} has no sign");
    }
    assert!(!SIGNS.is_empty());
}

#[test]
fn full_screen_a_sign_shows_help_and_ends_it_there() {
    let pair = &*SHIPPED;
    for sign in SIGNS.iter() {
        let mut app = begun(pair.at(sign.place));
        give_all(&mut app, &sign.way);
        give(&mut app, sign.question, sign.reply);
        let page = words(&mut app);
        let recommendation = app.recommendation().unwrap_or_else(|| panic!("a sign didn't end it:\n{page}"));
        assert_only_help(pair, &app.report(&recommendation), &page);
        assert_help(pair, sign.place, &page);
    }
}

#[test]
fn line_mode_a_sign_shows_help_and_ends_it_there() {
    let pair = &*SHIPPED;
    for sign in SIGNS.iter() {
        let mut lines = lines_for(&pair.questionnaire, &sign.way);
        lines.push(line_for(pair.questionnaire.question(sign.question), sign.reply));
        let talked = talk(pair.at(sign.place), &lines);
        let page = talked.after(lines.len() - 1);
        let [seen] = talked.seen.as_slice() else { panic!("a sign didn't end it:\n{page}") };
        let outcome = pair.questionnaire.outcome(pair.questionnaire.outcome_named(&seen.outcome).unwrap());
        assert_only_clinical(pair, outcome);
        assert!(seen.pages.iter().all(|p| [ResultPage::First, ResultPage::Steps].contains(p)), "{:?}", seen.pages);
        assert_help(pair, sign.place, page);
        assert_sells_nothing(pair, outcome, page);
    }
}

#[test]
fn sheets_a_sign_shows_help_and_ends_it_there() {
    let pair = &*SHIPPED;
    for sign in SIGNS.iter() {
        let mut replies = sign.way.clone();
        replies.push((sign.question, sign.reply));
        let place = &pair.helplines.place(sign.place).id;
        let text = sheet_text(&pair.questionnaire, place, &replies);
        let answered =
            answer_sheets::answered(&text, &pair.questionnaire, &pair.helplines).unwrap_or_else(|p| panic!("{p:?}\n{text}"));
        assert_eq!(answered.place, sign.place);
        let recommendation = decide(&pair.questionnaire, &answered.sheet);
        let report = Report {
            questionnaire: &pair.questionnaire,
            helplines: &pair.helplines,
            place: answered.place,
            recommendation: &recommendation,
            explained: pair.lookahead.explained(&pair.questionnaire, &answered.sheet),
        };
        let page = to_lines(&report.blocks(ResultPage::First), 78).join("\n");
        assert_help(pair, sign.place, &page);
        assert_only_help(pair, &report, &page);
    }
}

#[test]
fn json_of_a_sign_points_only_to_clinical_care_unexplained() {
    let pair = &*SHIPPED;
    for sign in SIGNS.iter() {
        let mut app = begun(pair.at(sign.place));
        give_all(&mut app, &sign.way);
        give(&mut app, sign.question, sign.reply);
        let recommendation = app.recommendation().unwrap();
        let text = json(&app.report(&recommendation));
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let clinical: Vec<&str> = pair.questionnaire.supports.iter().filter(|s| s.clinical).map(|s| s.id.as_str()).collect();
        for support in value["points-to"].as_array().unwrap() {
            assert!(clinical.contains(&support.as_str().unwrap()), "{text}");
        }
        assert_eq!(value["reasons"], serde_json::json!([]), "{text}");
        assert_eq!(value["pointing"], serde_json::json!([]), "{text}");
        assert_eq!(value["at-once"], true, "{text}");
        assert!(!value["help"]["lines"].as_array().unwrap().is_empty(), "{text}");
    }
}

#[test]
fn a_sign_that_stands_chosen_shows_the_strip_before_it_is_given() {
    let pair = &*SHIPPED;
    for sign in SIGNS.iter() {
        let mut app = begun(pair.at(sign.place));
        give_all(&mut app, &sign.way);
        let question = pair.questionnaire.question(sign.question);
        let mut keys = crate::screen_driver::keys_for(question, sign.reply);
        assert_eq!(keys.pop(), Some(Key::Enter));
        press(&mut app, &keys);
        assert_eq!(app.interview().stage(), Stage::Question(sign.question), "a key before Enter gave the answer");
        assert!(app.strip());
        let page = words(&mut app);
        assert!(page.contains(&flat(&danger_line(&pair.helplines, sign.place))), "{page}");
    }
}

#[test]
fn full_screen_back_from_a_sign_asks_the_same_question_again() {
    let pair = &*SHIPPED;
    let mut dice = Dice::new(2);
    for sign in SIGNS.iter() {
        let mut app = begun(pair.at(sign.place));
        give_all(&mut app, &sign.way);
        give(&mut app, sign.question, sign.reply);
        press(&mut app, &[Key::Esc]);
        assert_eq!(app.interview().stage(), Stage::Question(sign.question));
        let question = pair.questionnaire.question(sign.question);
        let instead = calm_reply(&mut dice, question, Escalation::Clear);
        give(&mut app, sign.question, instead);
        assert_eq!(app.interview().answers().reply(sign.question), Some(instead));
        assert!(!matches!(app.interview().stage(), Stage::Question(q) if q == sign.question), "it is asked a third time");
        let calm = |r: Recommendation| !by_a_sign(pair, r.outcome);
        assert!(!can_be_calm(question, Escalation::Clear) || app.recommendation().is_none_or(calm));
    }
}

#[test]
fn full_screen_after_going_back_the_help_strip_stays_to_the_end() {
    let pair = &*SHIPPED;
    let mut dice = Dice::new(3);
    for sign in SIGNS.iter() {
        let mut app = begun(pair.at(sign.place));
        give_all(&mut app, &sign.way);
        give(&mut app, sign.question, sign.reply);
        press(&mut app, &[Key::Esc]);
        assert!(app.strip(), "no strip:\n{}", words(&mut app));
        assert_says_nothing_of_routes(pair, &words(&mut app));
        while let Stage::Question(question) = app.interview().stage() {
            let reply = calm_reply(&mut dice, pair.questionnaire.question(question), Escalation::Clear);
            give(&mut app, question, reply);
            assert!(app.interview().strip());
            let page = words(&mut app);
            if app.interview().ended_by().is_none() {
                assert!(page.contains(&flat(&danger_line(&pair.helplines, sign.place))), "no strip:\n{page}");
            }
        }
        press(&mut app, &[Key::End, Key::Enter]);
        assert!(app.interview().strip() && app.recommendation().is_some());
    }
}

#[test]
fn line_mode_back_from_a_sign_asks_again_and_names_no_route() {
    let pair = &*SHIPPED;
    let mut dice = Dice::new(4);
    for sign in SIGNS.iter() {
        let question = pair.questionnaire.question(sign.question);
        let mut lines = lines_for(&pair.questionnaire, &sign.way);
        lines.push(line_for(question, sign.reply));
        lines.push("back".to_owned());
        lines.push(line_for(question, calm_reply(&mut dice, question, Escalation::Clear)));
        let talked = talk(pair.at(sign.place), &lines);
        let again = talked.after(lines.len() - 2);
        assert!(flat(again).contains(&flat(&question.ask)), "another question stands open:\n{again}");
        assert!(flat(again).contains(&flat(&danger_told(&pair.helplines, sign.place))), "no strip:\n{again}");
        assert_says_nothing_of_routes(pair, again);
        let on = talked.after(lines.len() - 1);
        assert!(!flat(on).contains(&flat(&question.ask)) || on.contains("Type a number to change one"), "asked again:\n{on}");
        let again = talked.seen[1..].iter().map(|s| pair.questionnaire.outcome_named(&s.outcome).unwrap());
        let calm = again.into_iter().all(|ix| !by_a_sign(pair, ix));
        assert!(!can_be_calm(question, Escalation::Clear) || calm, "the new answer didn't count:\n{on}");
    }
}

/// Every reply to a safety question that opens help and goes on.
fn worrying() -> Vec<(QuestionIx, Reply)> {
    calling(&SHIPPED.questionnaire, Escalation::Help)
}

/// Whether an outcome ends the questions by a sign; that of the young needs none.
fn by_a_sign(pair: &Pair, ix: OutcomeIx) -> bool {
    let outcome = pair.questionnaire.outcome(ix);
    outcome.at_once && !outcome.young
}

#[test]
fn full_screen_an_answer_that_worries_opens_help_and_goes_on() {
    let (pair, mut dice) = (&*SHIPPED, Dice::new(5));
    for (i, (question, reply)) in worrying().into_iter().enumerate() {
        let place = SHIPPED.places()[i % SHIPPED.places().len()];
        let mut went_on = 0;
        for _ in 0..6 {
            let mut app = begun(pair.at(place));
            give_all(&mut app, &way_to(&pair.questionnaire, question, &mut dice));
            give(&mut app, question, reply);
            let page = words(&mut app);
            assert_help(pair, place, &page);
            // The young come from the last question about danger to the page for them, which is
            // help itself.
            if app.recommendation().is_some_and(|r| pair.questionnaire.outcome(r.outcome).young) {
                continue;
            }
            assert!(matches!(app.interview().stage(), Stage::Help { question: q, .. } if q == question), "no help:\n{page}");
            press(&mut app, &[Key::Enter]);
            assert!(!matches!(app.interview().stage(), Stage::Help { .. }), "{}", words(&mut app));
            assert!(app.recommendation().is_none_or(|r| !by_a_sign(pair, r.outcome)), "{}", words(&mut app));
            assert!(app.interview().strip());
            went_on += usize::from(matches!(app.interview().stage(), Stage::Question(q) if q > question));
        }
        assert!(went_on > 0, "no question ever follows on {}", pair.questionnaire.question(question).id);
    }
}

#[test]
fn line_mode_an_answer_that_worries_shows_help_and_goes_on() {
    let (pair, mut dice) = (&*SHIPPED, Dice::new(6));
    for (i, (question, reply)) in worrying().into_iter().enumerate() {
        let place = SHIPPED.places()[i % SHIPPED.places().len()];
        let way = way_to(&pair.questionnaire, question, &mut dice);
        let mut lines = lines_for(&pair.questionnaire, &way);
        lines.push(line_for(pair.questionnaire.question(question), reply));
        lines.push(String::new());
        let talked = talk(pair.at(place), &lines);
        assert_help(pair, place, talked.after(lines.len() - 2));
        let ended = talked.seen.iter().map(|s| pair.questionnaire.outcome_named(&s.outcome).unwrap());
        assert!(ended.into_iter().all(|ix| !by_a_sign(pair, ix)), "it ended there:\n{}", talked.all());
        assert!(talked.after(lines.len() - 1).ends_with("Type here: "), "nothing follows:\n{}", talked.all());
    }
}

#[test]
fn sheets_an_answer_that_worries_puts_help_above_the_result() {
    let (pair, mut dice) = (&*SHIPPED, Dice::new(7));
    for (question, reply) in worrying() {
        let mut replies = way_to(&pair.questionnaire, question, &mut dice);
        replies.push((question, reply));
        for q in pair.questionnaire.question_ixs().filter(|q| *q > question) {
            replies.push((q, calm_reply(&mut dice, pair.questionnaire.question(q), Escalation::Clear)));
        }
        let text = sheet_text(&pair.questionnaire, "world", &replies);
        let answered = answer_sheets::answered(&text, &pair.questionnaire, &pair.helplines).unwrap();
        let recommendation = decide(&pair.questionnaire, &answered.sheet);
        let outcome = pair.questionnaire.outcome(recommendation.outcome);
        assert!(recommendation.help_above || outcome.young, "no help above {}:\n{text}", outcome.id);
        assert!(!outcome.nothing_needed, "`nothing needed` after an answer that worries:\n{text}");
    }
}

#[test]
fn no_reason_of_a_scenario_is_an_answer_of_a_safety_question() {
    let pair = &*SHIPPED;
    for scenario in &pair.questionnaire.scenarios {
        let sheet = answer_sheets::walk(&pair.questionnaire, &scenario.replies).unwrap();
        let recommendation = decide(&pair.questionnaire, &sheet);
        let pointing = recommendation.pointing.iter().flat_map(|(_, reasons)| reasons);
        for reason in recommendation.reasons.iter().chain(pointing) {
            let question = pair.questionnaire.question(reason.question);
            assert!(!question.safety, "{}: {} is put back to the person", scenario.id, question.id);
        }
    }
}

#[test]
fn urgent_outcomes_are_never_explained() {
    let pair = &*SHIPPED;
    let mut met = 0;
    for scenario in &pair.questionnaire.scenarios {
        let sheet = answer_sheets::walk(&pair.questionnaire, &scenario.replies).unwrap();
        let recommendation = decide(&pair.questionnaire, &sheet);
        let outcome = pair.questionnaire.outcome(recommendation.outcome);
        if outcome.at_once || outcome.pace <= Pace::Today {
            met += 1;
            assert!(recommendation.reasons.is_empty() && recommendation.pointing.is_empty(), "{}", scenario.id);
        }
    }
    assert!(met > 0);
}
