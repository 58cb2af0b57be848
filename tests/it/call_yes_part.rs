//! The part of the client's page that a yes puts there: read out before it is asked for, as it is
//! printed, with what comes off and with what the page says without it.

use fingerpost::base::phrases::phrase;
use fingerpost::call::flow::MentorTask;
use fingerpost::call::paper::{Paper, PaperForm, PaperKind};
use fingerpost::content::model::Escalation;
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::report::Block;

use crate::fake_host::{FakeHost, led_in, menu, next_step, play};
use crate::screen_driver::{give, picture, press, words};
use crate::support::{Dice, SHIPPED, flat};

/// What a client's page says in sentences, and whose help it names.
fn printed(app: &App<'_>, page: Paper) -> Vec<String> {
    let page: serde_json::Value = serde_json::from_slice(&app.paper_bytes(page).unwrap()).unwrap();
    let text = |said: &serde_json::Value| said.as_str().unwrap().to_owned();
    let all = ["first-step", "from-what-you-said"].into_iter().flat_map(|part| page[part].as_array().unwrap());
    all.map(text).chain(page["help"].as_array().unwrap().iter().map(|line| text(&line["service"]))).collect()
}

/// A yes is asked for only where it puts something on the page, and the very lines that it puts
/// there stand above the question: nothing that somebody said of how they are is on it without.
#[test]
fn the_safety_part_is_asked_about_where_it_changes_the_page() {
    let q = &SHIPPED.questionnaire;
    let paper = Paper::of(PaperKind::Client, PaperForm::Markdown);
    let asks = |mut app: App<'static>| {
        let offered = app.intake().unwrap().papers(app.interview());
        let row = offered.iter().position(|o| o.paper == paper && o.withheld.is_none())?;
        let shown = app.recommendation().unwrap();
        let (without, with) = (app.paper_bytes(paper), app.paper_bytes(Paper { with_safety: true, ..paper }));
        let told: Vec<&str> = (shown.reasons.iter().chain(&shown.said))
            .filter(|r| q.section_of(r.question).about.tells_how_somebody_is())
            .filter_map(|r| q.question(r.question).answers[r.answer.index()].reason.as_deref())
            .collect();
        let page = flat(&String::from_utf8(without.clone().unwrap()).unwrap());
        assert!(told.iter().all(|said| !page.contains(&flat(said))), "{told:?}: {page}");
        menu(&mut app, "Hand over");
        press(&mut app, &vec![Key::Down; row + 1]);
        press(&mut app, &[Key::Enter, Key::Char('y')]);
        let task = app.call().unwrap().task().cloned();
        let is_asked = matches!(task, Some(MentorTask::SafetyPart(_)));
        assert!(!is_asked || without != with, "{task:?}");
        let printed = |with_safety| printed(&app, Paper { with_safety, form: PaperForm::Json, ..paper });
        let (before, after) = (printed(false), printed(true));
        let added: Vec<&String> = after.iter().filter(|said| !before.contains(said)).collect();
        let asked = words(&mut app);
        assert!(is_asked || added.is_empty(), "{added:?}: {asked}");
        assert!(added.iter().all(|said| asked.contains(&flat(said))), "{added:?}: {asked}");
        let named = told.iter().any(|said| added.iter().any(|added| added == said));
        // In a small window it can be read out, too.
        let small = flat(&picture(&mut app, 80, 24));
        assert!(!named || added.iter().any(|said| small.contains(&flat(said))), "{}", picture(&mut app, 80, 24));
        let question = flat(phrase("mentor-safety-part"));
        assert!(!is_asked || small.contains(&question), "{}", picture(&mut app, 80, 24));
        Some((is_asked, added.len() > 1, named))
    };
    let (mut kinds, mut named) = (0, 0);
    for seed in 0..40 {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        play(&mut app, &mut Dice::new(seed), if seed % 2 == 0 { Escalation::Clear } else { Escalation::Help });
        let Some((_, of_kinds, of_words)) = asks(app) else { continue };
        kinds += usize::from(of_kinds);
        named += usize::from(of_words);
    }
    assert!(kinds > 0 && named > 0, "{kinds} {named}");
    // Somebody who is well, with one goal, is asked nothing more, and the page doesn't say that.
    let scenario = q.scenarios.iter().find(|s| s.id == "clear-goal").unwrap();
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    while let Stage::Question(ix) = app.interview().stage() {
        give(&mut app, ix, scenario.replies.iter().find(|(r, _)| *r == ix).unwrap().1);
    }
    assert_eq!(asks(app), Some((false, false, false)));
}

/// The words of a block; none of a heading, which stands on the page with other lines, too.
fn line(block: &Block) -> Option<&String> {
    match block {
        Block::Title(_) | Block::Heading(_) | Block::Gap => None,
        Block::Line { service, .. } => Some(service),
        Block::Pace(said)
        | Block::Strong(said)
        | Block::Para(said)
        | Block::Item(said)
        | Block::Step(_, said)
        | Block::Small(said) => Some(said),
    }
}

/// What is read out stands on the page in the form in which it is printed, and what comes off stood
/// there; no heading is read out with nothing below it.
#[test]
fn what_is_read_out_is_what_is_printed() {
    let (gone, without) = (phrase("mentor-safety-part-gone"), phrase("mentor-safety-part-without"));
    let (mut adds, mut takes) = (0, 0);
    for seed in 0..40 {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        play(&mut app, &mut Dice::new(seed), if seed % 2 == 0 { Escalation::Clear } else { Escalation::Help });
        let paper = Paper::of(PaperKind::Client, PaperForm::Json);
        let offered = app.intake().unwrap().papers(app.interview());
        if !offered.iter().any(|o| o.paper == paper && o.withheld.is_none()) {
            continue;
        }
        let read = SHIPPED.anywhere().changed_by_yes(app.intake().unwrap(), app.interview(), SHIPPED.place("IE"), paper);
        let json = |with_safety| {
            let page = app.paper_bytes(Paper { with_safety, ..paper }).unwrap();
            serde_json::from_slice::<serde_json::Value>(&page).unwrap().to_string()
        };
        let (before, after) = (json(false), json(true));
        let stands = |page: &str, said: &str| page.contains(&serde_json::Value::from(said).to_string());
        let mut part = "";
        for block in &read {
            match line(block) {
                Some(said) if said == gone || said == without => part = said,
                Some(said) if part.is_empty() => {
                    assert!(stands(&after, said) && !stands(&before, said), "{seed}, {said}: {read:?}");
                    adds += 1;
                }
                Some(said) if part == gone => {
                    assert!(stands(&before, said) && !stands(&after, said), "{seed}, {said}: {read:?}");
                    takes += 1;
                }
                Some(said) => assert!(stands(&before, said), "{seed}, {said}: {read:?}"),
                None => {}
            }
        }
        let is_heading = |block: &Block| matches!(block, Block::Heading(_));
        assert!(!read.last().is_some_and(is_heading), "{seed}: {read:?}");
        let empty = |pair: &[Block]| is_heading(&pair[0]) && line(&pair[1]).is_none();
        assert!(!read.windows(2).any(empty), "{seed}: {read:?}");
    }
    assert!(adds > 0 && takes > 0, "{adds} {takes}");
}

/// A letter answers at once, so what it answers is on the screen, however much there is to read.
#[test]
fn the_question_stays_while_what_is_read_out_scrolls() {
    let said: &[(&str, &[&str])] = &[
        ("who", &["adult"]),
        ("coping", &["struggling"]),
        ("days", &["work", "pulled-back", "sleep"]),
        ("feelings", &["low", "no-point", "afraid"]),
        ("happened", &["death", "apart", "frightening", "caring", "money"]),
    ];
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let mut dice = Dice::new(9);
    for _ in 0..200 {
        if words(&mut app).contains("for you alone") {
            press(&mut app, &[Key::Enter]);
        }
        if let Stage::Question(ix) = app.interview().stage() {
            let question = SHIPPED.questionnaire.question(ix);
            let calm = ["none", "no"].into_iter().find(|id| question.answer_named(id).is_some());
            let told = said.iter().find(|(id, _)| *id == question.id).map(|(_, answers)| answers.to_vec());
            if let Some(answers) = told.or(calm.map(|id| vec![id])) {
                let (ix, reply) = SHIPPED.reply(&question.id, &answers);
                give(&mut app, ix, reply);
                continue;
            }
        }
        if next_step(&mut app, &mut dice, Escalation::Clear) {
            break;
        }
    }
    let title = flat(&SHIPPED.questionnaire.outcome(app.recommendation().unwrap().outcome).title);
    menu(&mut app, "Hand over");
    let paper = Paper::of(PaperKind::Client, PaperForm::Markdown);
    let offered = app.intake().unwrap().papers(app.interview());
    let row = offered.iter().position(|o| o.paper == paper && o.withheld.is_none()).unwrap();
    press(&mut app, &vec![Key::Down; row + 1]);
    press(&mut app, &[Key::Enter, Key::Char('y')]);
    let asked = [phrase("mentor-safety-part"), phrase("mentor-row-safety-yes"), phrase("mentor-row-safety-no")].map(flat);
    let first = picture(&mut app, 80, 24);
    assert!(first.contains("more below") && !first.contains("more below, to"), "{first}");
    // Nobody says yes to what wasn't on the screen yet.
    press(&mut app, &[Key::Char('y')]);
    assert!(matches!(app.call().unwrap().task(), Some(MentorTask::SafetyPart(_))));
    assert!(flat(&picture(&mut app, 80, 24)).contains(&flat(phrase("full-read-on"))));
    press(&mut app, &[Key::PageUp, Key::PageUp]);
    for keys in [vec![], vec![Key::PageDown], vec![Key::PageDown, Key::PageDown, Key::PageDown], vec![Key::Down]] {
        press(&mut app, &keys);
        let shown = flat(&picture(&mut app, 80, 24));
        assert!(asked.iter().all(|said| shown.contains(said)), "{keys:?}: {}", picture(&mut app, 80, 24));
    }
    assert_ne!(first, picture(&mut app, 80, 24));
    // From the top an arrow reads on, line by line.
    press(&mut app, &[Key::PageUp, Key::PageUp, Key::PageUp, Key::PageUp]);
    let top = picture(&mut app, 80, 24);
    press(&mut app, &[Key::Down]);
    let next = picture(&mut app, 80, 24);
    let from = |picture: &str, row: usize| picture.lines().skip(row).take(5).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(from(&top, 6), from(&next, 5), "{top}\n{next}");
    // What the page says all the same is there to be read, too.
    let whole = words(&mut app);
    let (_, without) = whole.split_once(&flat(phrase("mentor-safety-part-without"))).unwrap_or_else(|| panic!("{whole}"));
    assert!(without.contains(&title), "{title}: {whole}");
}

/// In a window without a rule above the keys, too, it is told that lines lie between.
#[test]
fn a_small_window_says_that_more_is_to_be_read_out() {
    let paper = Paper::of(PaperKind::Client, PaperForm::Markdown);
    let mut seen = 0;
    for seed in 0..40 {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        play(&mut app, &mut Dice::new(seed), Escalation::Clear);
        let offered = app.intake().unwrap().papers(app.interview());
        let Some(row) = offered.iter().position(|o| o.paper == paper && o.withheld.is_none()) else { continue };
        menu(&mut app, "Hand over");
        press(&mut app, &vec![Key::Down; row + 1]);
        press(&mut app, &[Key::Enter, Key::Char('y')]);
        if app.strip() || !matches!(app.call().unwrap().task(), Some(MentorTask::SafetyPart(_))) {
            continue;
        }
        let first = picture(&mut app, 40, 10);
        assert!(first.contains("more below") && first.contains(phrase("mentor-row-safety-no")), "{first}");
        press(&mut app, &[Key::PageDown]);
        let next = picture(&mut app, 40, 10);
        assert!(next.contains("more") && next.contains("above") && next != first, "{next}");
        seen += 1;
    }
    assert!(seen > 0);
}
