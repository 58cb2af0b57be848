//! How a result is explained: alike on the screen, in line mode and on paper, and never on a page
//! that can't wait.

use std::sync::Arc;

use fingerpost::content::model::{OutcomeIx, Pace, QuestionIx, Reply};
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::Sheet;
use fingerpost::prover::lookahead::Explained;
use fingerpost::ui::full_screen::{Key, Mode};
use fingerpost::ui::report::{
    Block, PaperForm, Report, ResultPage, client_paper, danger_line, danger_told, json, summary, to_lines,
};

use crate::line_mode_driver::{lines_for, talk};
use crate::result_explained::sheet;
use crate::screen_driver::{begun, give_all, look, press, words};
use crate::support::{Dice, FIXTURE, Pair, SHIPPED, flat};

/// Sheets of both files that end where help can't wait: several for every such outcome, found by
/// playing.
fn urgent_sheets(pair: &'static Pair) -> Vec<(Vec<(QuestionIx, Reply)>, Sheet)> {
    let q = &pair.questionnaire;
    let mut found = vec![0; q.outcomes.len()];
    let mut out = Vec::new();
    for seed in 0..3_000 {
        let sheet = sheet(q, &mut Dice::new(seed));
        let ix = decide(q, &sheet).outcome;
        let outcome = q.outcome(ix);
        if (outcome.at_once || outcome.young || outcome.pace <= Pace::Today) && found[ix.index()] < 6 {
            found[ix.index()] += 1;
            out.push((sheet.replies().collect(), sheet));
        }
    }
    for (outcome, found) in q.outcomes.iter().zip(found) {
        assert!(found > 0 || !(outcome.at_once || outcome.pace <= Pace::Today), "{} wasn't met", outcome.id);
    }
    out
}

#[test]
fn an_urgent_page_is_never_explained_and_help_comes_first() {
    for pair in [&*SHIPPED, &*FIXTURE] {
        let place = pair.places()[0];
        // In lines it is told and asks nothing.
        let danger = [danger_line, danger_told].map(|said| flat(&said(&pair.helplines, place)));
        for (replies, sheet) in urgent_sheets(pair) {
            let (questionnaire, helplines) = (&pair.questionnaire, &pair.helplines);
            let recommendation = decide(questionnaire, &sheet);
            let explained = pair.lookahead.explained(questionnaire, &sheet);
            assert_eq!(*explained, Explained::default(), "{replies:?}");
            let report = Report { questionnaire, helplines, place, recommendation: &recommendation, explained };
            assert!(report.pages().iter().all(|p| [ResultPage::First, ResultPage::Steps].contains(p)), "{:?}", report.pages());
            let step = flat(report.first_step());
            let quiet = |words: &str, what: &str| {
                let words = flat(words);
                for never in [
                    "what would change",
                    "what decided",
                    "it was close",
                    "if you'd said",
                    "still possible",
                    "one question decide",
                ] {
                    assert!(!words.contains(never), "{what}, {replies:?}: {never}\n{words}");
                }
                for support in questionnaire.supports.iter().filter(|s| !s.clinical) {
                    assert!(!words.contains(&flat(&support.what)), "{what}, {replies:?}: {}\n{words}", support.id);
                }
            };
            let unsaid = |words: &str, what: &str| {
                quiet(words, what);
                let words = flat(words);
                let at = danger
                    .iter()
                    .find_map(|said| words.find(said))
                    .unwrap_or_else(|| panic!("{what}, {replies:?}: no help\n{words}"));
                assert!(words.find(&step).is_none_or(|step| at < step), "{what}, {replies:?}: help isn't first\n{words}");
            };
            unsaid(&to_lines(&report.blocks(ResultPage::First), 78).join("\n"), "text");
            quiet(&to_lines(&report.blocks(ResultPage::Steps), 78).join("\n"), "text, behind the first page");
            unsaid(&to_lines(&summary(&report, ""), 78).join("\n"), "summary");
            unsaid(&crate::support::text(client_paper(&report, "", PaperForm::Markdown)).replace('*', ""), "Markdown");
            let value: serde_json::Value = serde_json::from_str(&json(&report)).unwrap();
            for empty in ["reasons", "pointing", "changes", "declined", "additions"] {
                assert_eq!(value[empty], serde_json::json!([]), "{empty}, {replies:?}");
            }
            assert!(value["deciding"].is_null() && value["close-call"].is_null(), "{replies:?}");
            let mut app = begun(pair.at(place));
            give_all(&mut app, &replies);
            press(&mut app, &[Key::End, Key::Enter]);
            assert_eq!(app.recommendation().as_ref(), Some(&recommendation), "{replies:?}");
            unsaid(&words(&mut app), "screen");
            press(&mut app, &[Key::Char('c')]);
            unsaid(&words(&mut app), "screen, after c");
            let mut lines = lines_for(questionnaire, &replies);
            if sheet.ended_by().is_none() {
                lines.push(String::new());
            }
            let result = lines.len() - 1;
            lines.extend(["change".to_owned(), "leave".to_owned()]);
            let talked = talk(pair.at(place), &lines);
            unsaid(talked.after(result), "line mode");
            let more = flat(talked.after(result + 1));
            assert!(!more.contains("would change") && !more.contains("if you'd"), "{more}");
        }
    }
}

#[test]
fn a_result_is_explained_alike_in_every_front_end() {
    let pair = &*SHIPPED;
    let (questionnaire, place) = (&pair.questionnaire, pair.places()[0]);
    let mut told = 0;
    for scenario in &questionnaire.scenarios {
        let sheet = fingerpost::engine::answer_sheets::walk(questionnaire, &scenario.replies).unwrap();
        let explained = pair.lookahead.explained(questionnaire, &sheet);
        if explained.changes.is_empty() {
            continue;
        }
        told += 1;
        let recommendation = decide(questionnaire, &sheet);
        let report = Report { questionnaire, helplines: &pair.helplines, place, recommendation: &recommendation, explained };
        let change = report.blocks(ResultPage::Change);
        let asks = |b: &Block| matches!(b, Block::Para(text) if questionnaire.questions.iter().any(|q| text.contains(&q.ask)));
        for two in change.windows(2).filter(|two| matches!(two[1], Block::Item(_))) {
            let named = asks(&two[0]) || matches!(two[0], Block::Item(_));
            assert!(named, "{}: {:?} names no question", scenario.id, two[1]);
        }
        let paper = flat(&crate::support::text(client_paper(&report, "", PaperForm::Markdown)).replace('\\', ""));
        let mut app = begun(pair.at(place));
        give_all(&mut app, &scenario.replies);
        press(&mut app, &[Key::End, Key::Enter]);
        // Where it is asked first whether it is safe, it is.
        let asked = app.mode() == Mode::SafeHere;
        look(&mut app);
        press(&mut app, &[Key::Char('c')]);
        let screen = words(&mut app);
        let mut lines = lines_for(questionnaire, &scenario.replies);
        lines.extend(["", if asked { "yes" } else { "again" }, "change", "leave"].map(str::to_owned));
        let spoken = flat(talk(pair.at(place), &lines).after(lines.len() - 2));
        let tells = |ix: &OutcomeIx| questionnaire.outcome(*ix).when.as_ref().is_some_and(|c| questionnaire.tells_of_safety(c));
        let quiet = |explained: &Explained| {
            let mut kept = explained.clone();
            kept.changes.retain(|c| !c.leads_to.iter().any(tells));
            Report { explained: Arc::new(kept), ..report }
        };
        let items = |report: &Report<'_>| report.blocks(ResultPage::Change).into_iter().filter(|b| matches!(b, Block::Item(_)));
        for (surface, words, blocks) in [
            ("screen", &screen, items(&report).collect::<Vec<_>>()),
            ("line mode", &spoken, items(&report).collect()),
            // A paper leaves out what would show that an answer about safety wasn't clear.
            ("Markdown", &paper, items(&quiet(&report.explained)).collect()),
        ] {
            for block in blocks {
                let Block::Item(text) = block else { continue };
                assert!(words.contains(&flat(&text)), "{}, {surface}: {text}\n{words}", scenario.id);
            }
        }
    }
    assert!(told > 3, "{told}");
}

/// The page "why this" of a scenario in England, in small letters and on one line.
fn why_of(scenario: &str) -> String {
    let q = &SHIPPED.questionnaire;
    let scenario = q.scenarios.iter().find(|s| s.id == scenario).unwrap();
    let sheet = fingerpost::engine::answer_sheets::walk(q, &scenario.replies).unwrap();
    let recommendation = decide(q, &sheet);
    let explained = SHIPPED.lookahead.explained(q, &sheet);
    let (helplines, place) = (&SHIPPED.helplines, SHIPPED.place("GB-ENG"));
    let report = Report { questionnaire: q, helplines, place, recommendation: &recommendation, explained };
    flat(&to_lines(&report.blocks(ResultPage::Why), 78).join("\n"))
}

/// Where the first page says which one question decided, the page about why begins with that one.
#[test]
fn both_pages_name_the_same_question_of_a_close_call() {
    let q = &SHIPPED.questionnaire;
    let mut close = 0;
    for scenario in &q.scenarios {
        let sheet = fingerpost::engine::answer_sheets::walk(q, &scenario.replies).unwrap();
        let one = q.outcome(decide(q, &sheet).outcome).points_to.len() < 2;
        let Some(named) = SHIPPED.lookahead.explained(q, &sheet).close.clone().filter(|_| one) else { continue };
        let why = why_of(&scenario.id);
        let (_, decided) = why.split_once("what decided it").unwrap();
        let asked = flat(&format!("“{}” You said:", q.question(named.question).ask));
        let begins = decided.find('“').is_some_and(|at| at < 8 && decided[at..].starts_with(&asked));
        assert!(begins, "{}: {why}", scenario.id);
        close += 1;
    }
    assert!(close > 0);
}

/// Where help is wanted soon and how somebody has been doesn't say why, the page says the same
/// whether an answer about safety decided it or all of them were clear.
#[test]
fn the_words_about_safety_are_the_same_whatever_was_answered() {
    let q = &SHIPPED.questionnaire;
    let people = q.question(SHIPPED.question("people"));
    for (id, others) in [
        ("carer-who-is-hit", false),
        ("health-not-sure", false),
        ("feel-and-who-i-am", true),
        ("asks-for-a-professional-in-change", true),
    ] {
        let why = why_of(id);
        let about = "about safety answers about safety always come first. they're never shown here, whatever they were.";
        assert!(why.contains(about) && !why.contains("what decided"), "{id}: {why}");
        // A goal or a wish is named only where it argues for the page.
        assert_eq!(why.contains("what mattered here"), others, "{id}: {why}");
        assert_eq!(why.matches("answers about safety always come first").count(), 1, "{why}");
        assert!(people.answers.iter().filter(|a| a.say.is_some()).all(|a| !why.contains(&flat(&a.text))), "{why}");
    }
}

/// Somebody who is only looking comes to a page for soon by how they have been: that they named
/// nothing didn't decide it. Other answers are only said not to decide where there are any.
#[test]
fn to_be_only_looking_decides_nothing_where_care_comes_first() {
    for (id, decided, others) in [
        ("off-work-nothing-named", false, false),
        ("two-light-in-the-way", false, false),
        ("only-looking-in-a-change", true, true),
        // A change that fits is no answer that didn't decide.
        ("feel-and-who-i-am", false, false),
        ("clear-goal", true, false),
    ] {
        let why = why_of(id);
        assert_eq!(why.contains("what decided"), decided, "{id}: {why}");
        assert_eq!(why.contains("didn't decide this"), others, "{id}: {why}");
    }
    // Where how somebody is decides it alone, that stands with it, and nothing decides a rest.
    let why = why_of("fresh-grief");
    let alone = "grief takes over most days. how you are and how you've been decides it, whatever you'd said";
    assert!(why.contains(alone) && !why.contains("what decided"), "{why}");
}

/// What is said back is said once: not in the words of its question and once more in its own, and
/// not once more before an answer that says it more fully.
#[test]
fn a_reason_stands_once_on_the_page_about_why() {
    let (goal, own_goal) = ("you said: to reach a clear goal", "you want to reach a clear goal");
    // What can't have led to the page is said back, and no reason for it.
    for id in ["long-illness-unlooked-at", "health-not-sure", "keeps-how-they-are-back"] {
        let why = why_of(id);
        assert!(!why.contains(goal) && why.matches(own_goal).count() == 1, "{id}: {why}");
        assert!(!why.contains("what mattered") && !why.contains("what decided"), "{id}: {why}");
    }
    // Where it doesn't decide, it is still said back.
    assert!(why_of("fresh-grief-with-signs-and-a-goal").contains(own_goal));
    let died = "someone close to you died";
    for id in ["fresh-grief", "managed-grief-no-point"] {
        let why = why_of(id);
        assert!(why.contains("you lost somebody in the last six months") && !why.contains(died), "{id}: {why}");
    }
    // That grief has settled doesn't say that there was a death.
    let why = why_of("settled-grief-only-looking");
    assert!(why.contains(died) && why.contains("you said your grief has settled"), "{why}");
}

/// For another program, what answers add has its ids: but for what an answer about safety brings,
/// and nothing on a page that stands alone.
#[test]
fn json_names_what_answers_add_and_tells_nothing_of_safety() {
    let pair = &*SHIPPED;
    let (questionnaire, place) = (&pair.questionnaire, pair.places()[0]);
    let (mut named, mut kept) = (0, 0);
    for scenario in &questionnaire.scenarios {
        let sheet = fingerpost::engine::answer_sheets::walk(questionnaire, &scenario.replies).unwrap();
        let recommendation = decide(questionnaire, &sheet);
        let explained = pair.lookahead.explained(questionnaire, &sheet);
        let report = Report { questionnaire, helplines: &pair.helplines, place, recommendation: &recommendation, explained };
        let value: serde_json::Value = serde_json::from_str(&json(&report)).unwrap();
        let alone = report.outcome().is_urgent() || report.outcome().young;
        let extras = recommendation.extras.iter().map(|e| questionnaire.extra(*e));
        let (told, quiet): (Vec<_>, Vec<_>) = extras.partition(|e| !alone && !questionnaire.tells_of_safety(&e.when));
        let ids: Vec<&str> = told.iter().map(|e| e.id.as_str()).collect();
        assert_eq!(value["additions"], serde_json::json!(ids), "{}", scenario.id);
        named += ids.len();
        kept += quiet.len();
    }
    assert!(named > 10 && kept > 10, "{named} {kept}");
}
