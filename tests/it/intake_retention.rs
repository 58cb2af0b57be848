//! What an intake may keep and hand over, and an intake resumed from its record.

use fingerpost::call::flow::MentorTask;
use fingerpost::call::intake::compare_intakes;
use fingerpost::call::paper::PaperKind;
use fingerpost::call::records;
use fingerpost::content::model::{About, Escalation};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::report::{Paper, PaperForm};

use crate::fake_host::{FakeHost, calm_to, intake, led, play, typed};
use crate::screen_driver::{give, picture, press, words};
use crate::support::{Dice, FIXTURE, SHIPPED, calm_reply, flat};

#[test]
fn where_nothing_may_be_kept_a_slip_is_taken_back_whole() {
    let office = FakeHost::default();
    let mut app = led(&FIXTURE, &office);
    give(&mut app, FIXTURE.question("mood"), FIXTURE.reply("mood", &["bad"]).1);
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "a note");
    press(&mut app, &[Key::Enter]);
    assert!(!office.0.borrow().saved.is_empty());
    let (danger, sign) = FIXTURE.reply("danger", &["scared"]);
    give(&mut app, danger, sign);
    let before = office.0.borrow().aside.last().cloned();
    assert_eq!(office.0.borrow().withheld, Some(records::Deletion::ThisCall));
    press(&mut app, &[Key::Esc]);
    assert!(words(&mut app).contains(&flat(&FIXTURE.questionnaire.intake.as_ref().unwrap().safeguarding)));
    press(&mut app, &[Key::Ctrl('o')]);
    assert!(words(&mut app).contains("hand over: write a plain file (not now)"), "{}", words(&mut app));
    // What is typed while the page stands is of this call alone, even where the answer was a slip.
    press(&mut app, &[Key::Esc, Key::Ctrl('n'), Key::Ctrl('n')]);
    typed(&mut app, "she is scared");
    press(&mut app, &[Key::Enter, Key::Esc, Key::Esc]);
    // Going back takes nothing back: that answer still stands until there is another one.
    assert_eq!(app.interview().stage(), Stage::Question(danger));
    assert_eq!(office.0.borrow().withheld, Some(records::Deletion::ThisCall));
    assert!(!words(&mut app).contains("the record goes on"), "{}", picture(&mut app, 80, 24));
    give(&mut app, danger, FIXTURE.reply("danger", &["none"]).1);
    assert!(words(&mut app).contains("taken back. the record goes on"), "{}", picture(&mut app, 80, 24));
    assert_eq!(office.0.borrow().withheld, None);
    assert_eq!(office.0.borrow().saved.last(), before.as_ref(), "taking the slip back restores everything");
    play(&mut app, &mut Dice::new(1), Escalation::Clear);
    let saved = office.0.borrow().saved.last().cloned().unwrap();
    assert!(saved.finished && saved.keep_until == saved.told_until, "{saved:?}");
    assert!(!serde_json::to_string(&saved).unwrap().contains("scared"), "{saved:?}");
}

#[test]
fn the_shipped_file_keeps_no_record_of_the_young_or_unsafe() {
    for (question, answers) in [("who", vec!["under-18"]), ("people", vec!["hurt"]), ("people", vec!["controlled"])] {
        let office = FakeHost::default();
        let mut app = led(&SHIPPED, &office);
        let (wanted, reply) = SHIPPED.reply(question, &answers);
        while app.interview().stage() != Stage::Question(wanted) {
            let Stage::Question(ix) = app.interview().stage() else { panic!("{question} isn't met") };
            let first = match SHIPPED.questionnaire.question(ix).id.as_str() {
                "who" => SHIPPED.reply("who", &["adult"]).1,
                _ => calm_reply(&mut Dice::new(5), SHIPPED.questionnaire.question(ix), Escalation::Clear),
            };
            give(&mut app, ix, first);
        }
        give(&mut app, wanted, reply);
        // Somebody young is still asked about danger.
        play(&mut app, &mut Dice::new(6), Escalation::Clear);
        assert!(office.0.borrow().withheld.is_some() && office.0.borrow().saved.is_empty(), "{question}");
    }
}

/// One step back from a page that a changed answer brought is that answer, not the last one that
/// was met; nothing is kept before it has changed.
#[test]
fn a_page_that_a_change_brought_is_taken_back_at_the_change() {
    let office = FakeHost::default();
    let mut app = led(&SHIPPED, &office);
    calm_to(&mut app, "changes");
    let kept = office.0.borrow().saved.last().cloned();
    assert!(kept.is_some());
    let (who, young) = SHIPPED.reply("who", &["under-18"]);
    press(&mut app, &[Key::Ctrl('a'), Key::Home, Key::Enter]);
    assert_eq!(app.interview().stage(), Stage::Question(who), "{}", picture(&mut app, 80, 24));
    give(&mut app, who, young);
    for _ in 0..2 {
        while words(&mut app).contains("for you alone") {
            press(&mut app, &[Key::Enter]);
        }
        assert!(app.interview().ended_by().is_some(), "{}", picture(&mut app, 80, 24));
        press(&mut app, &[Key::Esc, Key::Esc]);
        assert_eq!(app.interview().stage(), Stage::Question(who), "{}", picture(&mut app, 80, 24));
        assert!(office.0.borrow().withheld.is_some() && office.0.borrow().saved.is_empty());
        assert!(!words(&mut app).contains("the record goes on"), "{}", picture(&mut app, 80, 24));
        // What was said there is still marked: Enter brings the page back.
        press(&mut app, &[Key::Enter]);
    }
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Enter]);
    }
    press(&mut app, &[Key::Esc, Key::Esc]);
    give(&mut app, who, SHIPPED.reply("who", &["adult"]).1);
    assert_eq!(app.interview().stage(), Stage::Question(SHIPPED.question("changes")));
    assert_eq!((office.0.borrow().withheld, office.0.borrow().saved.last()), (None, kept.as_ref()));
}

#[test]
fn no_record_ever_holds_an_answer_about_right_now() {
    let q = &SHIPPED.questionnaire;
    let mut kept = 0;
    for seed in 0..200 {
        let mut dice = Dice::new(seed);
        let office = FakeHost::default();
        let mut app = led(&SHIPPED, &office);
        let most = if seed % 2 == 0 { Escalation::Sign } else { Escalation::Help };
        play(&mut app, &mut dice, most);
        for record in &office.0.borrow().saved {
            kept += record.answers.len();
            for given in &record.answers {
                let ix = q.question_named(&given.question).unwrap();
                assert!(!q.question(ix).safety && q.section_of(ix).about != About::Now, "{}", given.question);
            }
        }
    }
    assert!(kept > 500, "{kept}");
}

#[test]
fn a_resumed_record_asks_about_now_and_reaches_the_same_result() {
    let q = &SHIPPED.questionnaire;
    for seed in 0..60 {
        let office = FakeHost::default();
        let mut app = led(&SHIPPED, &office);
        play(&mut app, &mut Dice::new(seed), Escalation::Help);
        let Some(record) = office.0.borrow().saved.last().cloned() else { continue };
        let replies = app.interview().counted();
        let mut interview = Interview::resumed(q, records::resumed(q, &record).unwrap().answers);
        let mut asked = Vec::new();
        loop {
            match interview.stage() {
                Stage::Question(ix) => {
                    asked.push(ix);
                    interview.make(Move::Give(replies[ix.index()].unwrap()));
                }
                Stage::Result(_) => break,
                _ => {
                    interview.make(Move::Onward);
                }
            }
        }
        let again: Vec<_> = q.question_ixs().filter(|ix| replies[ix.index()].is_some() && !records::is_kept(q, *ix)).collect();
        assert_eq!(asked, again, "seed {seed}");
        assert_eq!(interview.stage(), app.interview().stage(), "seed {seed}");
    }
}

#[test]
fn a_second_intake_compares_goals_changes_and_the_note() {
    let q = &SHIPPED.questionnaire;
    let office = FakeHost::default();
    let mut first = led(&SHIPPED, &office);
    play(&mut first, &mut Dice::new(11), Escalation::Clear);
    press(&mut first, &[Key::Ctrl('n')]);
    typed(&mut first, "a plan together");
    press(&mut first, &[Key::Enter]);
    let earlier = office.0.borrow().saved.last().cloned().expect("a record");
    let mut taken = intake(q, &FakeHost::default());
    taken.earlier = Some(earlier.clone());
    let interview = first.interview();
    let lines = compare_intakes(&taken, &earlier, interview, "");
    let may: Vec<&str> = q
        .question_ixs()
        .filter(|ix| matches!(q.section_of(*ix).about, About::Changes | About::Goals))
        .map(|ix| q.question(ix).ask.as_str())
        .collect();
    let (typed, asked): (Vec<_>, Vec<_>) = lines.iter().partition(|l| l.private || l.about == "What was suggested");
    assert!(!asked.is_empty() && asked.iter().all(|l| may.contains(&l.about.as_str())), "{asked:?}");
    assert!(asked.iter().all(|l| l.earlier == l.now && !l.now.is_empty()), "{asked:?}");
    // The mentor's own note is beside it on the screen, and on no paper.
    let note = typed.iter().find(|l| l.private).unwrap();
    assert_eq!((typed.len(), note.earlier.as_str(), note.now.as_str()), (2, "a plan together", ""));
    let (form, language) = (PaperForm::Markdown, "en");
    let paper = fingerpost::ui::report::then_and_now(&lines, "then", "now", language, form);
    let paper = String::from_utf8(paper).unwrap();
    assert!(!paper.contains("a plan together"), "{paper}");
}

#[test]
fn a_summary_is_written_only_once_safe_and_under_its_own_name() {
    let office = FakeHost::default();
    let mut app = led(&FIXTURE, &office);
    for (question, answers) in [("mood", ["good"]), ("danger", ["none"]), ("change", ["no"]), ("aim", ["goal"])] {
        let (ix, reply) = FIXTURE.reply(question, &answers);
        give(&mut app, ix, reply);
    }
    press(&mut app, &[Key::End, Key::Enter]);
    let hand = |app: &mut App<'_>, safe: char| {
        press(app, &[Key::Ctrl('o')]);
        let row = flat(&picture(app, 80, 24)).split("hand over").next().unwrap().matches(char::is_numeric).count();
        assert!(row > 0);
        let shown = picture(app, 80, 24);
        let line = shown.lines().find(|l| l.contains("Hand over")).unwrap_or_else(|| panic!("{shown}"));
        let digit = line.trim().chars().next().unwrap();
        press(app, &[Key::Char(digit), Key::Enter, Key::Char('1'), Key::Enter]);
        assert!(words(app).contains("is it safe to send?"), "{}", picture(app, 80, 24));
        press(app, &[Key::Char(safe), Key::Enter]);
        if matches!(app.call().unwrap().task(), Some(MentorTask::SafetyPart(_))) {
            assert!(words(app).contains("you said that it goes well"), "{}", picture(app, 80, 24));
            press(app, &[Key::Char('n')]);
        }
    };
    hand(&mut app, '2');
    assert!(office.0.borrow().files.is_empty());
    hand(&mut app, '1');
    typed(&mut app, "page.html");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("it is a plain file"), "{}", picture(&mut app, 80, 24));
    let text = crate::support::text(app.paper_bytes(Paper::of(PaperKind::Client, PaperForm::Html)).unwrap());
    assert_eq!(office.0.borrow().files, [("page.html".to_owned(), text)]);
    // Never over another one without asking.
    hand(&mut app, '1');
    typed(&mut app, "page.html");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("write over it?") && office.0.borrow().files.len() == 1);
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert_eq!(office.0.borrow().files.len(), 2);
}
