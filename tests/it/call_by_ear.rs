//! A call by ear has what the screen has: the script of each line, its help lines, and no more.

use fingerpost::base::commands::rather_not;
use fingerpost::base::phrases::phrase;
use fingerpost::call::intake::{Intake, Offline};
use fingerpost::call::reading::Reading;
use fingerpost::content::model::{AnswerIx, Choose, Escalation, Pace, QuestionIx};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::Key;
use fingerpost::ui::report::{Block, help_short};

use crate::fake_host::{FakeHost, agreed_in, begun, calm_to, contract_lines, intake, menu};
use crate::line_mode_driver::{lead, led_line_for};
use crate::screen_driver::{give, press, words};
use crate::support::{Dice, SHIPPED, flat, led_way_to, offered, row_as_read};

/// The lines of a call up to a question, in England.
fn lines_to(ix: QuestionIx) -> Vec<String> {
    let q = &SHIPPED.questionnaire;
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let place = lines.iter().position(String::is_empty).unwrap() - 1;
    lines[place] = "england".to_owned();
    let mut shadow = Interview::new(q);
    for (asked, reply) in led_way_to(q, ix, &mut Dice::new(9)).unwrap() {
        lines.push(led_line_for(&offered(q.question(asked), true), reply));
        shadow.make(Move::Give(reply));
        while matches!(shadow.stage(), Stage::Help { .. }) {
            shadow.make(Move::Onward);
            lines.push(String::new());
        }
    }
    lines
}

/// Letters in one go bring what they bring one by one: the script of each line that has one.
#[test]
fn letters_in_one_go_bring_the_script_of_a_yes() {
    let q = &SHIPPED.questionnaire;
    let scripts = &q.intake.as_ref().unwrap().scripts;
    let mut brought = 0;
    for id in ["harm", "health", "people"] {
        let ix = SHIPPED.question(id);
        let question = q.question(ix);
        assert_eq!(question.choose, Choose::Many);
        let read = question.spoken_lines().unwrap().lines.len();
        for (i, answer) in question.answers.iter().enumerate().filter(|(_, a)| a.say.is_some()) {
            let Some(script) = answer.script.filter(|_| answer.escalation < Escalation::Sign) else { continue };
            let at = row_as_read(question, AnswerIx::at(i));
            let letters: Vec<&str> = (0..read).map(|row| if row == at { "y" } else { "n" }).collect();
            for apart in ["", " "] {
                let mut lines = lines_to(ix);
                lines.push(letters.join(apart));
                let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
                let said = talked.after(lines.len() - 1);
                assert!(said.contains(&scripts[script.index()].title), "{id} {}: {said}", answer.id);
            }
            brought += 1;
        }
    }
    assert!(brought > 3, "{brought}");
}

/// What has a script brings it though it calls for no help: at its line, and when it is heard out
/// of turn. No help stands there.
#[test]
fn what_calls_for_no_help_brings_its_script() {
    let q = &SHIPPED.questionnaire;
    let scripts = &q.intake.as_ref().unwrap().scripts;
    for (id, name, heard) in [("harm", "long-ago", "tried to die"), ("people", "work-bullying", "bullied")] {
        let question = q.question(SHIPPED.question(id));
        let at = question.answer_named(name).unwrap();
        let answer = &question.answers[at.index()];
        assert_eq!(answer.escalation, Escalation::Clear);
        let title = &scripts[answer.script.unwrap().index()].title;

        let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
        calm_to(&mut app, id);
        let before = app.strip();
        press(&mut app, &[Key::Home]);
        press(&mut app, &vec![Key::Down; row_as_read(question, at)]);
        press(&mut app, &[Key::Char('y')]);
        assert!(words(&mut app).contains(&flat(title)), "{name}: {}", words(&mut app));
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.strip(), before, "{name}: {}", words(&mut app));

        let mut lines = lines_to(SHIPPED.question("coping"));
        lines.push(format!("heard {heard}"));
        let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
        let rows = talked.after(lines.len() - 1);
        let row = rows.lines().find(|l| l.contains(&answer.text)).unwrap_or_else(|| panic!("{name}: {rows}"));
        lines.push(row.trim_start_matches("Type here: ").split('.').next().unwrap().to_owned());
        let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
        assert!(talked.after(lines.len() - 1).contains(title.as_str()), "{name}: {}", talked.all());
    }
}

/// A doubt brings its script at its line, as a yes does, and where that can't wait, how soon the
/// page of a doubt is.
#[test]
fn a_doubt_brings_its_script_at_its_line() {
    let q = &SHIPPED.questionnaire;
    let soon = q.pace_text(Pace::Soon);
    let today = [("health", "racing"), ("health", "signals"), ("body", "fainted"), ("without-it", "ill-without")];
    // Where life is at stake, too: whoever is told that it can't wait is asked first what there
    // was.
    for (id, name) in today.into_iter().chain([("body", "emergency"), ("harm", "recent"), ("harm", "goodbyes")]) {
        let ix = SHIPPED.question(id);
        let question = q.question(ix);
        let at = question.answer_named(name).unwrap();
        let title = &q.intake.as_ref().unwrap().scripts[question.answers[at.index()].script.unwrap().index()].title;
        for (letter, waits) in [("u", true), ("y", false)] {
            let mut lines = lines_to(ix);
            lines.extend(vec!["n".to_owned(); row_as_read(question, at)]);
            lines.push(letter.to_owned());
            let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
            let said = talked.after(lines.len() - 1);
            assert!(said.contains(title.as_str()), "{name} {letter}: {said}");
            assert_eq!(said.contains(soon), waits, "{name} {letter}: {said}");

            let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
            calm_to(&mut app, id);
            press(&mut app, &vec![Key::Char('n'); row_as_read(question, at)]);
            press(&mut app, &[Key::Char(letter.chars().next().unwrap())]);
            let shown = words(&mut app);
            assert!(shown.contains(&flat(title)), "{name} {letter}: {shown}");
            assert_eq!(shown.contains(&flat(soon)), waits, "{name} {letter}: {shown}");
        }
    }
}

/// What they keep back is said back as that, and not as a doubt.
#[test]
fn what_is_kept_back_is_said_back_as_that() {
    let q = &SHIPPED.questionnaire;
    let ix = SHIPPED.question("harm");
    let unsure = &q.question(ix).answers[q.question(ix).not_sure().unwrap().index()].text;
    let lines = Reading::new(q, Interview::new(q).answers(), ix).unwrap().lines().len();
    for (letter, told, not_told) in [("r", rather_not(), unsure.as_str()), ("u", unsure.as_str(), rather_not())] {
        let mut typed = lines_to(ix);
        typed.extend(vec!["n".to_owned(); lines - 1]);
        typed.push(letter.to_owned());
        let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &typed);
        let noted = |what: &str| format!("Noted: {what}");
        let said = talked.after(typed.len() - 1);
        assert!(said.contains(&noted(told)) && !said.contains(&noted(not_told)), "{letter}: {said}");

        let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
        calm_to(&mut app, "harm");
        press(&mut app, &vec![Key::Char('n'); lines - 1]);
        press(&mut app, &[Key::Char(letter.chars().next().unwrap()), Key::Esc, Key::Enter]);
        menu(&mut app, phrase("full-menu-questions"));
        let rows = words(&mut app);
        assert!(rows.contains(&flat(told)) && !rows.contains(&flat(not_told)), "{letter}: {rows}");
    }
}

/// Whoever hurts somebody hears of the line for that where it was heard early, as at the answer.
#[test]
fn what_was_heard_early_brings_the_lines_of_its_answer() {
    let q = &SHIPPED.questionnaire;
    let question = q.question(SHIPPED.question("people"));
    let answer = &question.answers[question.answer_named("might-hurt").unwrap().index()];
    let own = SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), answer.audience.as_ref().unwrap());
    let mut lines = lines_to(SHIPPED.question("coping"));
    lines.push("heard kill him".to_owned());
    let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
    let rows = talked.after(lines.len() - 1);
    let row = rows.lines().find(|l| l.contains(&answer.text)).unwrap_or_else(|| panic!("{rows}"));
    lines.push(row.trim_start_matches("Type here: ").split('.').next().unwrap().to_owned());
    let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
    let said = flat(talked.after(lines.len() - 1));
    assert!(own.iter().any(|line| said.contains(&flat(&line.service))), "{said}");
}

/// Help for the client has the lines of the screen, in their order, behind the emergency number.
#[test]
fn help_by_ear_has_the_lines_of_the_screen() {
    let q = &SHIPPED.questionnaire;
    for (id, answer) in [("health", "racing"), ("health", "eating"), ("harm", "within-year")] {
        let (ix, reply) = SHIPPED.reply(id, &[answer]);
        let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
        calm_to(&mut app, id);
        give(&mut app, ix, reply);
        while words(&mut app).contains("for you alone") {
            press(&mut app, &[Key::Enter]);
        }
        assert!(matches!(app.interview().stage(), Stage::Help { .. }), "{answer}: {}", words(&mut app));
        let services = help_short(&SHIPPED.helplines, app.place(), &app.audiences());
        let services = services.iter().filter_map(|b| if let Block::Line { service, .. } = b { Some(service) } else { None });

        let mut lines = lines_to(ix);
        lines.push(led_line_for(&offered(q.question(ix), true), reply));
        let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
        let said = flat(talked.after(lines.len() - 1));
        let (_, left) = said.rsplit_once("for the client:").unwrap_or_else(|| panic!("{answer}: {said}"));
        let (_, mut behind) = left.split_once("999").unwrap_or_else(|| panic!("{answer}: {said}"));
        for service in services {
            // Each stands behind the one before it.
            let found = behind.split_once(&format!("{}: ", flat(service)));
            behind = found.unwrap_or_else(|| panic!("{answer}, {service}: {said}")).1;
        }
    }
}

/// What becomes of notes is said only where a record was asked for.
#[test]
fn notes_that_were_never_asked_for_are_not_spoken_of() {
    let q = &SHIPPED.questionnaire;
    let stays = flat(&q.intake.as_ref().unwrap().safeguarding);
    let mut lines = lines_to(SHIPPED.question("ending-life"));
    lines.push("y".to_owned());
    let kept = flat(&lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines).all());
    assert!(kept.contains(&stays), "{kept}");
    // Without a record there is one sentence less to agree to.
    let notes = contract_lines(&SHIPPED, 1).len() - 1;
    lines.remove(notes);
    let unkept = Intake::new(q, None, 12, Box::new(Offline::default())).unwrap();
    let unkept = flat(&lead(SHIPPED.anywhere(), unkept, &lines).all());
    assert!(unkept.contains("nothing of this call stays.") && !unkept.contains(&stays), "{unkept}");
}
