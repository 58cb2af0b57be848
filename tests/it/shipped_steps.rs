//! The first steps of the shipped results: what answers bring, and that care is never left out.

use fingerpost::content::model::{Extra, ExtraKind, Pace};
use fingerpost::engine::answer_sheets::walk;
use fingerpost::engine::decide::decide;
use fingerpost::ui::report::{Block, Report, ResultPage};

use crate::shipped_cases::{CASES, Given, assert_led, led};
use crate::support::SHIPPED;

#[test]
fn what_an_answer_brings_stands_before_the_pages_own_first_step() {
    let q = &SHIPPED.questionnaire;
    let before = |case: usize, other: Given| {
        let (recommendation, _) = led(&[CASES[case].given, other]);
        let kind = fingerpost::content::model::ExtraKind::StepBefore;
        recommendation.extras.iter().any(|e| q.extra(*e).kind == kind)
    };
    // No driving; the check-up, also before coaching and before therapy; no sudden stop.
    assert!(before(1, &[]) && before(3, &[]) && before(2, &[("feelings", &["afraid"])]));
    assert!(before(7, &[]) && before(7, &[("without-it", &["stopping"])]));
    // The hit carer keeps the same parts where care comes first.
    assert!(before(8, &[]) && before(8, &[("feelings", &["low"])]));
}

/// Whoever has care, or waits for it, is told to keep it where something else comes first.
#[test]
fn care_is_named_wherever_something_else_comes_first() {
    let q = &SHIPPED.questionnaire;
    let tied: Given = &[("aim", &["target", "decide"]), ("style", &["plan", "been-there"]), ("nearer", &["both"])];
    let pages: [(&str, Given, &str); 5] = [
        ("debt-first", &[("happened", &["money"]), ("aim", &["target"]), ("style", &["plan"])], "keep-the-care-unsold"),
        ("support-first", &[("people", &["cared-for-hits"]), ("aim", &["decide"])], "keep-the-care-unsold"),
        ("nothing-needed", &[("aim", &["nothing"])], "keep-the-care-unsold"),
        ("not-enough-said", &[("aim", &[])], "keep-the-care-unsold"),
        ("close-call", tied, "keep-the-care"),
    ];
    let named = [
        "waiting-and-the-body",
        "care-and-the-body",
        "keep-the-care",
        "keep-the-care-unsold",
        "await-the-care",
        "await-the-care-unsold",
    ];
    for (page, given, says) in pages {
        let pace = q.outcome(q.outcome_named(page).unwrap()).pace;
        // Nobody who has care reads of a list, nobody who waits reads of care that is there.
        let awaited = says.replace("keep", "await");
        for (care, says) in [("steady", says), ("waiting", awaited.as_str()), ("none", "")] {
            let care: Given = match care {
                "steady" => &[("care", &["steady"])],
                "waiting" => &[("care", &["waiting"])],
                _ => &[("care", &["none"])],
            };
            let (recommendation, _) = assert_led(&[given, care], page, pace);
            let brought = recommendation.extras.iter().map(|e| q.extra(*e).id.as_str()).filter(|id| named.contains(id));
            assert_eq!(brought.collect::<String>(), says, "{page}");
        }
    }
}

/// The heading above the first steps says whether there is more than one.
#[test]
fn more_than_one_first_step_stands_under_a_heading_for_several() {
    let (questionnaire, helplines, place) = (&SHIPPED.questionnaire, &SHIPPED.helplines, SHIPPED.place("GB-ENG"));
    let (mut one, mut several) = (0, 0);
    for scenario in &questionnaire.scenarios {
        let sheet = walk(questionnaire, &scenario.replies).unwrap();
        let (recommendation, explained) = (decide(questionnaire, &sheet), SHIPPED.lookahead.explained(questionnaire, &sheet));
        let report = Report { questionnaire, helplines, place, recommendation: &recommendation, explained };
        let blocks = report.blocks(ResultPage::First);
        let at = blocks.iter().position(|b| matches!(b, Block::Heading(h) if h == "One first step" || h == "First steps"));
        let Some(at) = at else { continue };
        let steps = blocks[at + 1..].iter().take_while(|b| matches!(b, Block::Para(_))).count();
        assert_eq!(blocks[at] == Block::Heading("First steps".to_owned()), steps > 1, "{}", scenario.id);
        *(if steps > 1 { &mut several } else { &mut one }) += 1;
    }
    assert!(one > 10 && several > 10, "{one} {several}");
}

/// Whoever has care that goes well comes to the same pages, and they keep the care: nobody is told
/// to look for it or to begin it, and what comes later may go beside it.
#[test]
fn care_that_goes_well_is_kept_where_care_comes_first() {
    let q = &SHIPPED.questionnaire;
    let low: Given = &[("feelings", &["low"])];
    let pages: [(&str, Given, bool); 4] = [
        ("therapy", &[("aim", &["nothing"])], false),
        ("therapy-then-coaching", &[("aim", &["target"]), ("style", &["plan"])], true),
        ("therapy-then-mentorship", &[("aim", &["decide"])], true),
        ("therapy-then-choose", &[("aim", &["target", "decide"]), ("style", &["none"])], true),
    ];
    let kept = ["tell-who-treats-you", "talking-therapy-too"];
    let cares: [Given; 4] =
        [&[("care", &["steady"])], &[("care", &["none"])], &[("care", &["waiting"])], &[("care", &["unsteady"])]];
    for (page, wish, later) in pages {
        for (i, care) in cares.into_iter().enumerate() {
            let steady = i == 0;
            let (recommendation, _) = assert_led(&[low, wish, care], page, Pace::Soon);
            let brought: Vec<&Extra> = recommendation.extras.iter().map(|e| q.extra(*e)).collect();
            let has = |id: &str| brought.iter().any(|e| e.id == id);
            assert!(kept.iter().all(|id| has(id) == steady), "{page} {care:?}");
            assert_eq!(has("later-and-care"), steady && later, "{page} {care:?}");
            let first = brought.iter().find(|e| e.kind == ExtraKind::FirstStep).map(|e| e.id.as_str());
            assert_eq!(first == Some("tell-who-treats-you"), steady, "{page} {care:?}");
        }
    }
    // What else would send them to look for care, or tell them to begin with time off, is left out.
    let steady: Given = &[("care", &["steady"])];
    let has = |given: &[Given], id: &str| led(given).0.extras.iter().any(|e| q.extra(*e).id == id);
    let money: Given = &[("happened", &["money"]), ("aim", &["nothing"])];
    assert!(has(&[low, money], "therapy-for-little") && !has(&[low, money, steady], "therapy-for-little"));
    let burned: Given = &[("happened", &["burnout"]), ("aim", &["keep-up"])];
    assert!(has(&[low, burned], "work-worn-out") && !has(&[low, burned], "back-step-by-step"));
    assert!(!has(&[low, burned, steady], "work-worn-out") && has(&[low, burned, steady], "back-step-by-step"));
}
