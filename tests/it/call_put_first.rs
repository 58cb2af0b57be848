//! What stands on a page that a mentor puts first for a situation: what the answer brings that
//! leads there alone, and nothing of it where it is kept or handed over.

use fingerpost::base::phrases::phrase;
use fingerpost::call::paper::{Paper, PaperForm, PaperKind};
use fingerpost::content::helplines::{ANYONE, URGENT_HEALTH};
use fingerpost::content::model::{AnswerIx, CHILD_BODY, Escalation, ScriptIx, TextByPlace};
use fingerpost::engine::decide::Recommendation;
use fingerpost::engine::interview::Interview;
use fingerpost::ui::full_screen::{App, Key};

use crate::fake_host::{FakeHost, agreed_in, begun, contract_lines, intake, led_in, menu, play, typed};
use crate::line_mode_driver::lead;
use crate::screen_driver::{picture, press, words};
use crate::support::{Dice, SHIPPED, flat};

/// Answers that lead to a page alone, each with an addition to it, and whose lines it has besides.
const LEADS: [(&str, &str, &str, Option<&str>); 5] = [
    ("without-it", "ill-without", "not-suddenly", Some("alcohol")),
    ("heard", "troubles", "a-voice-that-orders", None),
    ("health", "racing", "no-sleep-harms", None),
    ("body", "fainted", "no-driving-after-fainting", None),
    ("body", "breath", "breath-gets-worse", None),
];

fn script_of(question: &str, answer: &str) -> Option<ScriptIx> {
    let asked = SHIPPED.questionnaire.question(SHIPPED.question(question));
    asked.answers[asked.answer_named(answer).map_or(0, AnswerIx::index)].script
}

/// The row of a situation among those that may be put first.
fn row_of(app: &App<'_>, script: Option<ScriptIx>) -> usize {
    let choices = app.intake().unwrap().sooner_choices(app.interview());
    choices.iter().position(|(_, of)| *of == script).unwrap()
}

/// Puts the page of a situation first, and closes its script.
fn put_first(app: &mut App<'_>, script: Option<ScriptIx>) {
    let row = row_of(app, script);
    menu(app, "put an urgent page first");
    press(app, &vec![Key::Down; row + 1]);
    press(app, &[Key::Enter, Key::Char('y')]);
    assert!(words(app).contains("for you alone"), "{}", words(app));
    press(app, &[Key::Esc]);
}

fn has(page: &Recommendation, addition: &str) -> bool {
    page.extras.iter().any(|ix| SHIPPED.questionnaire.extra(*ix).id == addition)
}

#[test]
fn a_page_put_first_has_what_its_answer_brings() {
    let q = &SHIPPED.questionnaire;
    for (question, answer, addition, audience) in LEADS {
        let script = script_of(question, answer);
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        put_first(&mut app, script);
        let page = app.recommendation().unwrap();
        assert!(has(&page, addition), "{answer}: {page:?}");
        assert!(audience.is_none_or(|whose| page.audiences.iter().any(|a| a == whose)), "{answer}: {page:?}");
        // Nothing of another situation.
        for (_, other, theirs, _) in LEADS.iter().filter(|(at, other, ..)| script_of(at, other) != script) {
            assert!(!has(&page, theirs), "{answer} {other}: {page:?}");
        }
        let text = flat(&q.extras.iter().find(|e| e.id == addition).unwrap().text.otherwise);
        assert!(words(&mut app).contains(&text), "{answer}: {}", words(&mut app));

        let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
        let place = lines.iter().position(String::is_empty).unwrap() - 1;
        lines[place] = "ireland".to_owned();
        let row = (row_of(&led_in(&SHIPPED, &FakeHost::default(), "IE"), script) + 1).to_string();
        lines.extend(["sooner", &row, "y"].map(str::to_owned));
        let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
        let said = flat(talked.after(lines.len() - 1));
        assert!(said.contains(&text), "{answer}: {said}");
    }
}

/// Nobody gave such an answer: the record and what is handed over are as they were.
#[test]
fn what_a_page_put_first_brings_is_kept_nowhere() {
    let mut compared = 0;
    for (question, answer, addition, _) in LEADS {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        play(&mut app, &mut Dice::new(3), Escalation::Clear);
        let record = |app: &App<'_>| app.intake().unwrap().record(app.interview(), "");
        let before = record(&app);
        put_first(&mut app, script_of(question, answer));
        assert!(has(&app.recommendation().unwrap(), addition), "{answer}");
        assert!(app.intake().unwrap().recommendation(app.interview()).unwrap().extras.is_empty(), "{answer}");
        let kept = record(&app);
        assert_eq!((&kept.answers, &kept.notes), (&before.answers, &before.notes), "{answer}");
        let text = flat(&SHIPPED.questionnaire.extras.iter().find(|e| e.id == addition).unwrap().text.otherwise);
        for kind in [PaperKind::Client, PaperKind::Own, PaperKind::Referral] {
            for with_safety in [false, true] {
                let paper = Paper { with_safety, ..Paper::of(kind, PaperForm::Markdown) };
                let Some(bytes) = app.paper_bytes(paper) else { continue };
                assert!(!flat(&String::from_utf8(bytes).unwrap()).contains(&text), "{answer} {kind:?}");
                compared += 1;
            }
        }
    }
    assert!(compared >= LEADS.len(), "{compared}");
}

/// What was taken, or a wound, leads to the body first, as where it is looked up by its words. And
/// nobody hears first that unwanted thoughts mean little: what tells the two apart comes before.
#[test]
fn an_overdose_and_unwanted_thoughts_have_their_first_words() {
    let q = &SHIPPED.questionnaire;
    let choices = intake(q, &FakeHost::default()).sooner_choices(&Interview::new(q));
    let (hurt, body) = (script_of("harm", "recent"), script_of("body", "emergency"));
    let page = |script: Option<ScriptIx>| choices.iter().find(|(_, of)| *of == script).map(|(page, _)| *page);
    assert_eq!((page(hurt), page(hurt)), (page(body), q.outcome_named("urgent-body")));

    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    put_first(&mut app, script_of("people", "unwanted"));
    let outcome = q.outcome(q.outcome_named("unwanted-thoughts").unwrap());
    let shown = words(&mut app);
    assert!(shown.contains(&flat(outcome.say.as_ref().unwrap())) && !shown.contains(&flat(&outcome.says)), "{shown}");
}

/// A child's page speaks to nobody as the one who is hurt, and what to do about whoever hurt one
/// names the child's script.
#[test]
fn a_page_put_first_for_a_child_is_about_the_child() {
    let scripts = &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts;
    let child = scripts.iter().position(|script| script.id == CHILD_BODY).unwrap();
    let own = scripts.iter().find(|script| script.id == "might-hurt-somebody").unwrap();
    let named = scripts[child].title.split(':').next().unwrap();
    assert!(own.text.iter().flat_map(TextByPlace::texts).any(|line| line.contains(named)), "{named}");
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "scotland");
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "he shook the baby");
    press(&mut app, &[Key::Enter]);
    let shown = picture(&mut app, 100, 40);
    let row = shown.lines().find(|l| l.contains("Put this page first")).unwrap_or_else(|| panic!("{shown}"));
    let digit = row.trim_start_matches(['>', ' ']).chars().next().unwrap();
    press(&mut app, &[Key::Char(digit), Key::Enter, Key::Char('y'), Key::Esc]);
    let page = words(&mut app);
    assert!(page.contains(&flat(phrase("mentor-child-first-step"))), "{page}");
    let patient = &SHIPPED.questionnaire.outcome(SHIPPED.questionnaire.outcome_named("urgent-body").unwrap()).steps;
    assert!(patient.iter().flat_map(TextByPlace::texts).all(|step| !page.contains(&flat(step))), "{page}");
    // A line for the mind stands behind the one for the body.
    let lines = SHIPPED.helplines.for_audience(SHIPPED.place("GB-SCT"), URGENT_HEALTH);
    assert!(!lines[0].is_for(ANYONE), "{lines:?}");
}
