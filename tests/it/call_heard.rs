//! What is heard on a call, in and out of turn: letters answer wherever the footer names them,
//! words about danger bring what is meant, and nothing that was pencilled in is lost.

use fingerpost::call::paper::{Paper, PaperForm, PaperKind};
use fingerpost::content::model::{Escalation, Pace, QuestionIx};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, Key};

use crate::fake_host::{FakeHost, agreed_in, begun, calm_to, contract_lines, intake, led_in, play, typed};
use crate::line_mode_driver::{lead, led_line_for};
use crate::screen_driver::{give, picture, press, words};
use crate::support::{Dice, SHIPPED, flat, led_way_to, offered};

/// Types words that were heard out of turn.
pub(crate) fn heard(app: &mut App<'_>, said: &str) {
    press(app, &[Key::Char('/')]);
    typed(app, said);
    press(app, &[Key::Enter]);
}

/// The same, and chooses the row with these words.
pub(crate) fn pencil(app: &mut App<'_>, said: &str, row: &str) {
    heard(app, said);
    let shown = picture(app, 140, 60);
    let line = shown.lines().find(|l| l.contains(row)).unwrap_or_else(|| panic!("{said}, {row}: {shown}"));
    let number: usize = line.trim_start_matches(['>', ' ']).split([' ', '.']).next().unwrap().parse().unwrap();
    press(app, &[Key::Home]);
    press(app, &vec![Key::Down; number - 1]);
    press(app, &[Key::Enter]);
}

/// Every answer that the list offers for some words, by the ids of question and answer.
fn found(app: &App<'_>, said: &str) -> Vec<(String, String)> {
    let q = &SHIPPED.questionnaire;
    let all = app.call().unwrap().pencil.found(app.interview(), said);
    all.iter().map(|(ix, a)| (q.question(*ix).id.clone(), q.question(*ix).answers[a.index()].id.clone())).collect()
}

pub(crate) fn is(row: &(String, String), question: &str, answer: &str) -> bool {
    (row.0.as_str(), row.1.as_str()) == (question, answer)
}

/// Back at the question about ending life, whichever way, a letter answers as it did at first.
#[test]
fn a_letter_answers_a_question_of_yes_and_no_that_has_an_answer() {
    let yes = SHIPPED.reply("ending-life", &["yes"]).1;
    for before in ['n', 'u'] {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        let ix = calm_to(&mut app, "ending-life");
        press(&mut app, &[Key::Char(before)]);
        while words(&mut app).contains("for you alone") || !matches!(app.interview().stage(), Stage::Question(_)) {
            press(&mut app, &[Key::Esc]);
        }
        while app.interview().stage() != Stage::Question(ix) {
            press(&mut app, &[Key::Esc]);
        }
        press(&mut app, &[Key::Char('y')]);
        assert_eq!(app.interview().answers().reply(ix), Some(yes), "{before}: {}", picture(&mut app, 80, 24));
    }
    // From a pencil, too.
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let ix = calm_to(&mut app, "ending-life");
    press(&mut app, &[Key::Char('n')]);
    heard(&mut app, "suicidal");
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Esc]);
    }
    assert_eq!(app.interview().stage(), Stage::Question(ix), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Char('y')]);
    assert_eq!(app.interview().answers().reply(ix), Some(yes), "{}", picture(&mut app, 80, 24));
}

/// Back at lines that were all answered, the keys act on one of them.
#[test]
fn back_at_lines_that_were_read_a_letter_changes_one() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let ix = calm_to(&mut app, "harm");
    while app.interview().stage() == Stage::Question(ix) {
        press(&mut app, &[Key::Char('n')]);
    }
    press(&mut app, &[Key::Esc]);
    assert_eq!(app.interview().stage(), Stage::Question(ix));
    press(&mut app, &[Key::Char('y')]);
    let first = app.interview().answers().reply(ix);
    assert_ne!(first, Some(SHIPPED.reply("harm", &["none"]).1), "{}", picture(&mut app, 80, 24));
}

/// A call at the question how somebody heard what others didn't, with its number.
pub(crate) fn at_what_was_heard() -> (App<'static>, QuestionIx) {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let health = calm_to(&mut app, "health");
    give(&mut app, health, SHIPPED.reply("health", &["unseen-heard"]).1);
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Enter]);
    }
    let ix = SHIPPED.question("heard");
    assert_eq!(app.interview().stage(), Stage::Question(ix), "{}", picture(&mut app, 80, 24));
    (app, ix)
}

/// Of one answer about danger no milder line ends the question before the graver one was read.
#[test]
fn the_line_about_danger_is_read_before_a_milder_one_counts() {
    let q = &SHIPPED.questionnaire;
    let (mut app, ix) = at_what_was_heard();
    let reading = app.call().unwrap().reading().unwrap();
    let graver = q.question(ix).answer_named("troubles").unwrap();
    assert_eq!(reading.lines().first(), Some(&graver));
    // What is read first stands first, and is marked; going down is going on.
    let answers = &q.question(ix).answers;
    let drawn = |app: &mut App<'_>, id: &str| {
        let said = answers.iter().find(|a| a.id == id).unwrap().row(true).split(',').next().unwrap().to_owned();
        picture(app, 100, 40).lines().position(|l| l.contains(&said)).unwrap_or_else(|| panic!("{said}"))
    };
    let rows: Vec<usize> = ["troubles", "sleep", "died", "faith"].iter().map(|id| drawn(&mut app, id)).collect();
    assert!(rows.is_sorted(), "{rows:?}\n{}", picture(&mut app, 100, 40));
    let first = picture(&mut app, 100, 40).lines().nth(rows[0]).unwrap().to_owned();
    assert!(first.trim_start().starts_with("> 1 "), "{first}");
    press(&mut app, &[Key::Down, Key::Down]);
    let third = picture(&mut app, 100, 40).lines().nth(rows[2]).unwrap().to_owned();
    assert!(third.trim_start().starts_with("> 3 "), "{third}");
    press(&mut app, &[Key::Char('y')]);
    assert!(words(&mut app).contains("before that counts"), "{}", words(&mut app));
    for keys in [vec![Key::Char('2'), Key::Enter], vec![Key::Char('2'), Key::Char('y')]] {
        press(&mut app, &keys);
        assert_eq!(app.interview().stage(), Stage::Question(ix), "{keys:?}");
        assert!(words(&mut app).contains("before that counts"), "{}", words(&mut app));
    }
    press(&mut app, &[Key::Char('n'), Key::Char('2'), Key::Enter]);
    assert_eq!(app.interview().answers().reply(ix), Some(SHIPPED.reply("heard", &["sleep"]).1), "{}", picture(&mut app, 80, 24));
    // One letter to the line that is read first is all that a sign needs.
    press(&mut app, &[Key::Esc, Key::Char('y')]);
    assert_eq!(app.interview().answers().reply(ix), Some(SHIPPED.reply("heard", &["troubles"]).1));
}

/// On a page that can't wait a small window keeps the numbers, and what the notice asks for.
#[test]
fn what_waits_is_said_to_its_end_in_a_small_window() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    pencil(&mut app, "he hits me", "Someone close hurts or scares me");
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Esc]);
    }
    let ix = calm_to(&mut app, "ending-life");
    give(&mut app, ix, SHIPPED.reply("ending-life", &["yes"]).1);
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Esc]);
    }
    assert!(matches!(app.interview().stage(), Stage::Result(_)), "{}", picture(&mut app, 80, 24));
    let whole = "write it on your own paper, and tell your lead.";
    for columns in [80, 60] {
        let shown = flat(&picture(&mut app, columns, 24));
        assert!(shown.contains(whole) && shown.contains("999"), "{columns}: {shown}");
    }
    press(&mut app, &[Key::Esc]);
    let said = "to take it back, do the same once more.";
    for columns in [80, 60] {
        let shown = flat(&picture(&mut app, columns, 24));
        assert!(shown.contains(said) && shown.contains("999"), "{columns}: {shown}");
    }
    // The shorter words are the same question: once more, and the answer is taken back.
    press(&mut app, &[Key::Esc]);
    assert_eq!(app.interview().stage(), Stage::Question(ix), "{}", picture(&mut app, 80, 24));
}

#[test]
fn words_about_dying_bring_the_question_about_it_first() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for said in [
        "dead",
        "death",
        "a burden to everyone",
        "had enough",
        "I've had enough",
        "wish I wasn't here",
        "die",
        "don't want to be here",
        "can't go on",
        "hang myself",
        "kill myself",
    ] {
        let all = found(&app, said);
        assert!(all.first().is_some_and(|row| is(row, "ending-life", "yes")), "{said}: {all:?}");
    }
    // Half of the words are no hit beside it.
    assert!(!found(&app, "kill myself").iter().any(|(id, _)| id == "body" || id == "health"), "{:?}", found(&app, "kill myself"));
    for said in ["mum died", "promotion", "sleep"] {
        assert!(!found(&app, said).first().is_some_and(|row| is(row, "ending-life", "yes")), "{said}");
    }
}

#[test]
fn words_of_harm_bring_both_who_hurts_and_who_is_hurt() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for (said, first) in [
        ("kill my brother", "might-hurt"),
        ("stab him", "might-hurt"),
        ("snap", "might-hurt"),
        ("hurt somebody", "might-hurt"),
        ("beat him up", "might-hurt"),
        ("beat my wife", "might-hurt"),
        ("frightened of my husband", "hurt"),
        ("hurt at home", "hurt"),
        ("he hits me", "hurt"),
    ] {
        let all = found(&app, said);
        let second = if first == "hurt" { "might-hurt" } else { "hurt" };
        let both = all.len() > 1 && is(&all[0], "people", first) && is(&all[1], "people", second);
        assert!(both, "{said}: {all:?}");
    }
}

/// Where nothing has those words, danger is there all the same, and so is help for whoever worries
/// about somebody else.
#[test]
fn where_nothing_fits_the_rows_about_danger_are_offered() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    heard(&mut app, "zzz");
    let shown = words(&mut app);
    for row in ["no answer has those words", "better off without you", "someone close hurts or scares me", "i hit, push or scare"]
    {
        assert!(shown.contains(row), "{row}: {shown}");
    }
    // That nothing was found is said above what is offered all the same.
    let told = shown.find("nothing fits those words").unwrap_or_else(|| panic!("{shown}"));
    assert!(told < shown.find("better off without you").unwrap(), "{shown}");
    let lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let at = lines.len() + 1;
    let typed = lines.into_iter().chain(["heard", "zzz", "back", "leave", "y"].map(str::to_owned)).collect::<Vec<_>>();
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &typed);
    let said = talked.after(at);
    assert!(said.contains("No answer has those words") && said.contains("I hit, push or scare"), "{said}");
    for person in ["my son", "my brother", "someone else"] {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        pencil(&mut app, person, "They worry about somebody else");
        assert!(words(&mut app).contains("they worry about somebody else: help the helper"), "{person}: {}", words(&mut app));
    }
}

/// Heard behind its question, an answer leads there; it is named until it is decided on.
#[test]
fn what_is_heard_behind_its_question_leads_back_to_it() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let days = calm_to(&mut app, "days");
    give(&mut app, days, SHIPPED.reply("days", &["none"]).1);
    assert_ne!(app.interview().stage(), Stage::Question(days));
    pencil(&mut app, "insomnia", "I sleep badly");
    assert_eq!(app.interview().stage(), Stage::Question(days), "{}", picture(&mut app, 80, 24));
    assert!(words(&mut app).contains("it was answered without it"), "{}", words(&mut app));
    assert!(words(&mut app).contains("heard earlier)"), "{}", words(&mut app));
    assert_eq!(app.call().unwrap().pencil.waiting(app.interview()).len(), 1);
    press(&mut app, &[Key::Ctrl('q')]);
    let leaving = words(&mut app);
    assert!(leaving.contains("not counted: “i sleep badly"), "{leaving}");
    press(&mut app, &[Key::Esc]);
    give(&mut app, days, SHIPPED.reply("days", &["sleep"]).1);
    while !matches!(app.interview().stage(), Stage::Question(_)) {
        press(&mut app, &[Key::Enter]);
    }
    assert!(app.call().unwrap().pencil.waiting(app.interview()).is_empty());
    press(&mut app, &[Key::Ctrl('q')]);
    assert!(!words(&mut app).contains("not counted"), "{}", words(&mut app));
    // Once it was decided on, nothing is marked as waiting.
    for _ in 0..9 {
        if app.interview().stage() == Stage::Question(days) {
            break;
        }
        press(&mut app, &[Key::Esc]);
    }
    assert_eq!(app.interview().stage(), Stage::Question(days), "{}", picture(&mut app, 80, 24));
    assert!(!words(&mut app).contains("heard earlier)"), "{}", words(&mut app));
}

/// Whatever was heard about danger is acknowledged at once, and no line lets it go in silence,
/// though it calls for no help itself.
#[test]
fn what_opens_a_question_about_danger_is_not_let_go_in_silence() {
    let q = &SHIPPED.questionnaire;
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let health = SHIPPED.question("health");
    let voices = q.question(health).answer_named("unseen-heard").unwrap();
    let text = &q.question(health).answers[voices.index()].text;
    pencil(&mut app, "hearing voices", &text[5..25]);
    assert!(words(&mut app).contains("thank you for telling me"), "{}", words(&mut app));
    calm_to(&mut app, "health");
    while app.call().unwrap().reading().unwrap().next() != Some(voices) {
        press(&mut app, &[Key::Char('n')]);
    }
    press(&mut app, &[Key::Char('n')]);
    assert!(words(&mut app).contains("you heard this earlier"), "{}", words(&mut app));
    assert_eq!(app.call().unwrap().reading().unwrap().next(), Some(voices));
}

/// What is for the mentor alone comes before whatever is for the client.
#[test]
fn the_mentors_note_never_stands_under_the_clients_heading() {
    let q = &SHIPPED.questionnaire;
    let danger = SHIPPED.question("ending-life");
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let way = led_way_to(q, danger, &mut Dice::new(9)).unwrap();
    lines.extend(way.iter().map(|(ix, reply)| led_line_for(&offered(q.question(*ix), true), *reply)));
    lines.extend(["y", "leave", "y"].map(str::to_owned));
    let all = flat(&lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines).all());
    let note = flat(&q.intake.as_ref().unwrap().safeguarding);
    let at = |words: &str| all.find(words).unwrap_or_else(|| panic!("{words}: {all}"));
    assert!(at(&note) < at("for the client:"), "{all}");
}

/// A letter suggests a clinician where the result wants help soon, but not for debts alone, nor for
/// coaching or mentorship.
#[test]
fn a_letter_fits_the_result() {
    let q = &SHIPPED.questionnaire;
    let mut seen = std::collections::BTreeSet::new();
    let mut without_therapy = 0;
    for seed in 0..2_000 {
        if seen.len() == 2 && without_therapy > 0 {
            break;
        }
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        play(&mut app, &mut Dice::new(seed), Escalation::Clear);
        let outcome = q.outcome(app.recommendation().unwrap().outcome);
        let paper = Paper::of(PaperKind::Referral, PaperForm::Markdown);
        let offered = app.intake().unwrap().papers(app.interview()).iter().any(|o| o.paper == paper);
        let Some(letter) = app.paper_bytes(paper).filter(|_| offered) else { continue };
        let letter = flat(&String::from_utf8(letter).unwrap());
        let suggests = outcome.pace < Pace::NoHurry && outcome.id != "debt-first";
        assert_eq!(letter.contains("health professional"), suggests, "{}: {letter}", outcome.id);
        assert!(letter.contains("not a clinician"), "{letter}");
        seen.insert(suggests);
        without_therapy += usize::from(suggests && outcome.points_to.is_empty());
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
    assert!(without_therapy > 0, "no letter from a page such as doctor-first");
}
