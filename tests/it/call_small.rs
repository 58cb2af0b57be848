//! The small things of a call: leaving, numbers that stay in sight, what is asked again, and what a
//! page says of itself.

use fingerpost::call::flow::MentorTask;
use fingerpost::call::intake::{Intake, Offline};
use fingerpost::call::paper::{Paper, PaperForm, PaperKind};
use fingerpost::content::model::{Choose, Escalation};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, AppEffect, Key};

use crate::fake_host::{
    FakeHost, agree, agreed_in, begun, calm_to, contract_lines, facts, intake, led_in, menu, next_step, play, step, typed,
};
use crate::line_mode_driver::lead;
use crate::screen_driver::{LOOK, give, picture, press, words};
use crate::support::{Dice, SHIPPED, flat};

/// A no to whether there is somebody to call is nobody, and no name.
#[test]
fn a_no_to_whom_to_call_is_nobody() {
    let nobody = ["n", "no", "No", "No.", "Nobody", "no one", "none", "-", "not sure", "Not sure"];
    for (said, whom) in nobody.map(|said| (said, "")).into_iter().chain([("Noor, 01 555", "Noor, 01 555")]) {
        let mut app = begun(&SHIPPED, &FakeHost::default());
        agree(&mut app);
        press(&mut app, &[Key::End, Key::Enter, Key::Enter, Key::Char('y')]);
        typed(&mut app, said);
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.intake().unwrap().facts.whom(), whom, "{said}");
        assert_eq!(step(&app), fingerpost::call::intake::ContractStep::Notes, "{said}");
    }
}

/// With nothing to write down a call whose record stands is left at one key, which is named with
/// the papers that weren't written.
#[test]
fn a_result_with_nothing_to_write_down_is_left_at_one_key() {
    let office = FakeHost::default();
    let mut app = led_in(&SHIPPED, &office, "IE");
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    let shown = words(&mut app);
    assert!(shown.contains("ctrl-q: save and leave at once"), "{shown}");
    assert!(shown.contains("not written yet: a page for the client"), "{shown}");
    press(&mut app, &[Key::Char('?')]);
    assert!(words(&mut app).contains("save and leave at once, with nothing"), "{}", words(&mut app));
    assert_eq!(press(&mut app, &[Key::Esc, Key::Ctrl('q')]), Some(AppEffect::Leave));
    assert!(office.0.borrow().saved.last().unwrap().finished && office.0.borrow().withheld.is_none());
    // Where the client looks it goes nowhere at once, and once their yes to notes is taken back it
    // asks.
    let looks = press(&mut app, &[Key::Ctrl('t'), Key::Ctrl('q')]);
    assert_ne!(looks, Some(AppEffect::Leave), "{}", words(&mut app));
    press(&mut app, &[Key::Esc, Key::Ctrl('t')]);
    menu(&mut app, "take back their yes to notes");
    assert_eq!(press(&mut app, &[Key::Char('y'), Key::Ctrl('q')]), None);
    assert!(words(&mut app).contains("leave now"), "{}", words(&mut app));
}

/// In a small window, too, the page that can't wait names the key to the address, and says whole
/// what may be noted where.
#[test]
fn a_page_that_cannot_wait_names_the_address_and_cuts_no_notice() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let asked = calm_to(&mut app, "ending-life");
    give(&mut app, asked, SHIPPED.reply("ending-life", &["yes"]).1);
    press(&mut app, &[Key::Enter]);
    let small = picture(&mut app, 80, 24);
    for said in ["ctrl-y address", "ctrl-p place", "in your own lawful record"] {
        assert!(flat(&small).contains(said), "{said}: {small}");
    }
    assert!(!small.contains('…'), "{small}");
    press(&mut app, &[Key::Ctrl('y')]);
    assert!(words(&mut app).contains(crate::fake_host::ADDRESS), "{}", words(&mut app));
}

/// Where nothing is kept, all of it goes: leaving takes two keys. A yes leaves, a no stays.
#[test]
fn a_result_that_is_kept_nowhere_is_left_in_two_keys() {
    let host = Box::new(Offline::default());
    let taken = Intake::new(&SHIPPED.questionnaire, None, 12, host).unwrap();
    let mut app = App::leading(SHIPPED.anywhere(), LOOK, taken, None);
    agree(&mut app);
    press(&mut app, &[Key::End, Key::Enter]);
    facts(&mut app);
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    assert!(!words(&mut app).contains("ctrl-q: save"), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('q')]);
    assert_eq!(app.call().unwrap().task(), None);
    assert!(words(&mut app).contains("leave now"), "{}", words(&mut app));
    press(&mut app, &[Key::Char('n')]);
    assert!(!words(&mut app).contains("leave now"), "{}", words(&mut app));
    assert_eq!(press(&mut app, &[Key::Ctrl('q'), Key::Char('y')]), Some(AppEffect::Leave));
    press(&mut app, &[Key::Esc, Key::Char('?')]);
    assert!(words(&mut app).contains("with nothing to write down"), "{}", words(&mut app));
}

/// Whoever has to be found is asked where they are, unless they said.
#[test]
fn where_they_are_is_asked_where_somebody_has_to_be_passed_on() {
    for (mut app, asks) in [
        (led_in(&SHIPPED, &FakeHost::default(), "IE"), true),
        (agreed_in(begun(&SHIPPED, &FakeHost::default()), "england"), false),
    ] {
        let who = calm_to(&mut app, "who");
        give(&mut app, who, SHIPPED.reply("who", &["under-18"]).1);
        let script = words(&mut app);
        assert!(script.contains("for you alone"), "{script}");
        assert_eq!(script.contains("ask where they are"), asks, "{script}");
    }
}

/// Nobody who has told of it hears the question as if they hadn't.
#[test]
fn a_question_that_was_answered_early_is_asked_in_other_words() {
    for told in [false, true] {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        if told {
            press(&mut app, &[Key::Char('/')]);
            typed(&mut app, "suicidal");
            press(&mut app, &[Key::Enter, Key::Char('1'), Key::Enter, Key::Esc]);
        }
        calm_to(&mut app, "ending-life");
        assert_eq!(words(&mut app).contains("may i ask once more"), told, "{}", words(&mut app));
        press(&mut app, &[Key::Ctrl('t')]);
        assert!(!words(&mut app).contains("may i ask once more"), "the client's view shows it");
    }
}

/// A box with words in it says that Enter keeps them.
#[test]
fn where_something_stands_enter_keeps_it_and_says_so() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    press(&mut app, &[Key::Char('q')]);
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::Suggested));
    assert!(words(&mut app).contains("enter alone leaves it out"), "{}", words(&mut app));
    typed(&mut app, "a plan");
    press(&mut app, &[Key::Enter, Key::Esc, Key::Char('q'), Key::Enter]);
    let shown = words(&mut app);
    assert!(shown.contains("enter alone keeps") && !shown.contains("leaves it out"), "{shown}");
}

/// The one thing for a letter stays when Enter is pressed again, and can be taken away.
#[test]
fn what_stands_in_a_letter_is_kept_and_can_be_emptied() {
    let is_letter = |paper: Paper| paper.kind == PaperKind::Referral;
    let with_a_letter = |seed: &u64| {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        play(&mut app, &mut Dice::new(*seed), Escalation::Clear);
        app.intake().unwrap().papers(app.interview()).iter().any(|o| is_letter(o.paper))
    };
    let seed = (0..60).find(with_a_letter).unwrap();
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    play(&mut app, &mut Dice::new(seed), Escalation::Clear);
    let row = app.intake().unwrap().papers(app.interview()).iter().position(|o| is_letter(o.paper)).unwrap();
    let open = |app: &mut fingerpost::ui::full_screen::App<'_>| {
        menu(app, "Hand over");
        press(app, &[Key::Home]);
        press(app, &vec![Key::Down; row]);
        press(app, &[Key::Enter]);
        assert!(matches!(app.call().unwrap().task(), Some(MentorTask::LetterAdds(_))), "{}", picture(app, 80, 24));
        let shown = words(app);
        press(app, &[Key::End]);
        press(app, &[Key::Backspace; 30]);
        shown
    };
    let first = open(&mut app);
    assert!(first.contains("enter alone leaves it out"), "{first}");
    for (said, held) in [("Please ring first", "Please ring first"), ("", ""), ("Evenings", "Evenings"), ("No", "")] {
        typed(&mut app, said);
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.intake().unwrap().letter_adds(), held, "{said}");
        press(&mut app, &[Key::Esc]);
        let shown = open(&mut app);
        assert_eq!(shown.contains("enter alone keeps"), !held.is_empty(), "{said}: {shown}");
        assert_eq!(shown.contains("enter alone leaves it out"), held.is_empty(), "{said}: {shown}");
    }
}

/// No notice pushes the numbers of a page that can't wait out of a small window.
#[test]
fn a_notice_never_hides_the_number_of_a_page_that_cannot_wait() {
    for answer in ["yes", "not-sure"] {
        let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
        let ix = calm_to(&mut app, "ending-life");
        give(&mut app, ix, SHIPPED.reply("ending-life", &[answer]).1);
        while words(&mut app).contains("for you alone") {
            press(&mut app, &[Key::Esc]);
        }
        assert!(matches!(app.interview().stage(), Stage::Result(_)), "{}", picture(&mut app, 80, 24));
        let without = |shown: String| shown.lines().filter(|l| l.contains("999") || l.contains("116 123")).count();
        let (small, tall) = (without(picture(&mut app, 80, 24)), without(picture(&mut app, 80, 60)));
        assert!(small > 0 && tall > 0, "{}", picture(&mut app, 80, 24));
    }
}

/// Where a list goes on below the edge, the rule says to which number.
#[test]
fn a_list_that_goes_on_says_how_far() {
    let mut seen = 0;
    for seed in 0..6 {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        let mut dice = Dice::new(seed);
        for _ in 0..40 {
            if words(&mut app).contains("for you alone") {
                press(&mut app, &[Key::Enter]);
            }
            let shown = flat(&picture(&mut app, 80, 24));
            if let (Stage::Question(ix), true) =
                (app.interview().stage(), shown.contains("more below") && !shown.contains("below and above"))
            {
                let rows = SHIPPED.questionnaire.question(ix).offered(true).len() + 1;
                assert!(shown.contains(&format!("more below, to {rows}")), "{shown}");
                seen += 1;
            }
            if next_step(&mut app, &mut dice, Escalation::Clear) {
                break;
            }
        }
    }
    assert!(seen > 0);
}

/// The key for a no says what it gives.
#[test]
fn the_key_for_a_no_is_named_by_what_it_gives() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    calm_to(&mut app, "care");
    assert!(!words(&mut app).contains("none of these"), "{}", words(&mut app));
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    calm_to(&mut app, "days");
    assert!(words(&mut app).contains("n none of these"), "{}", words(&mut app));
}

/// A page that was written before the next appointment says that it lacks it; its hours are in
/// words.
#[test]
fn a_page_written_early_says_what_it_lacks() {
    let office = FakeHost::default();
    let mut app = led_in(&SHIPPED, &office, "IE");
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    press(&mut app, &[Key::Char('/')]);
    assert!(matches!(app.call().unwrap().task(), Some(MentorTask::HeardWords)), "{}", words(&mut app));
    press(&mut app, &[Key::Esc]);
    menu(&mut app, "Hand over");
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('y')]);
    if matches!(app.call().unwrap().task(), Some(MentorTask::SafetyPart(_))) {
        press(&mut app, &[Key::Char('n')]);
    }
    typed(&mut app, "page.html");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("the next appointment isn't on it"), "{}", words(&mut app));
    let page = app.paper_bytes(Paper::of(PaperKind::Client, PaperForm::Markdown)).unwrap();
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("day and night") && !page.contains("24/7") && !page.contains(":00"), "{page}");
}

/// Where somebody may be listening nothing of what they said stands below, and one sentence says
/// what may be read.
#[test]
fn another_time_shows_no_line_of_what_was_said() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let people = calm_to(&mut app, "people");
    give(&mut app, people, SHIPPED.reply("people", &["hurt"]).1);
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Esc]);
    }
    menu(&mut app, "They can't talk now");
    let shown = words(&mut app);
    assert_eq!(step(&app), fingerpost::call::intake::ContractStep::AnotherTime, "{shown}");
    assert!(shown.contains("ctrl-g, and say the number alone"), "{shown}");
    assert!(!shown.contains("abuse") && !shown.contains("999"), "{shown}");
    // Whoever listens may be the danger: on the mentor's help page those lines come first, on the
    // client's view they don't.
    let order = |app: &mut App<'static>| {
        let page = flat(&picture(app, 80, 400));
        let at = |kind: &str| page.find(&flat(SHIPPED.helplines.heading(kind))).unwrap_or_else(|| panic!("{kind}: {page}"));
        at("abuse") < at("anyone")
    };
    press(&mut app, &[Key::Ctrl('g')]);
    assert!(order(&mut app));
    press(&mut app, &[Key::Esc]);
    press(&mut app, &[Key::Ctrl('t')]);
    press(&mut app, &[Key::Ctrl('g')]);
    assert!(!order(&mut app));
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    lines.truncate(1);
    lines[0] = "n".to_owned();
    lines.extend(["", "leave"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    assert!(talked.all().contains("type help, and say the number alone"), "{}", talked.all());
}

/// Beside five rows "y" or "n" could stand for several of them, so it is said which; and what was
/// taken is said back.
#[test]
fn a_letter_beside_many_rows_is_told_what_it_stands_for() {
    let place = SHIPPED.helplines.within(None).len();
    let lines = contract_lines(&SHIPPED, place);
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    let all = talked.all();
    assert!(all.contains("Type the number, then Enter; y is 1, and n is 5."), "{all}");
    // A row each.
    assert!(all.lines().any(|l| l == "5. No, or not sure: never ring, never leave a message."), "{all}");
    assert!(all.contains("Noted: Ring, but no message, on the number of this call."), "{all}");
    assert!(talked.all().contains("Type y, n or the number, then Enter."), "{}", talked.all());
}

/// In a small window nobody is asked about a letter of which a part hasn't been on the screen.
#[test]
fn a_letter_is_read_to_its_end_before_it_is_asked_about() {
    let is_letter = |paper: Paper| paper.kind == PaperKind::Referral;
    let with_a_letter = |seed: u64| {
        let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
        play(&mut app, &mut Dice::new(seed), Escalation::Clear);
        let papers = app.intake().unwrap().papers(app.interview());
        let at = papers.iter().position(|o| is_letter(o.paper))?;
        menu(&mut app, "Hand over");
        press(&mut app, &[Key::Home]);
        press(&mut app, &vec![Key::Down; at]);
        press(&mut app, &[Key::Enter, Key::Enter]);
        Some(app)
    };
    let seed = (0..60).find(|seed| with_a_letter(*seed).is_some()).unwrap();
    let whole = picture(&mut with_a_letter(seed).unwrap(), 60, 120);
    let mut app = with_a_letter(seed).unwrap();
    let reads = |app: &App<'_>| matches!(app.call().unwrap().task(), Some(MentorTask::ReadLetter(_)));
    assert!(reads(&app), "{:?}", app.call().unwrap().task());
    let mut seen = picture(&mut app, 60, 16);
    assert!(seen.contains("more below"), "{seen}");
    press(&mut app, &[Key::Enter]);
    assert!(reads(&app), "asked about before it was read");
    for _ in 0..40 {
        seen.push_str(&picture(&mut app, 60, 16));
        press(&mut app, &[Key::Enter]);
        if !reads(&app) {
            break;
        }
    }
    assert!(matches!(app.call().unwrap().task(), Some(MentorTask::SafeToSend(_))), "{seen}");
    let unseen: Vec<&str> = whole.split_whitespace().filter(|word| !seen.contains(word)).collect();
    // The lines between the parts of the screen are as long as it is wide.
    let unseen: Vec<&str> = unseen.into_iter().filter(|w| w.contains(char::is_alphanumeric)).collect();
    assert!(unseen.is_empty(), "{unseen:?} in {seen}");
}

/// The keys of a call with a record, in which these answers are given and none beside them, from
/// the first sentence to the closed window. What is typed as text isn't counted.
fn keys_of_a_call(aloud: bool, given: &[(&str, &str)]) -> usize {
    let q = &SHIPPED.questionnaire;
    let mut app = begun(&SHIPPED, &FakeHost::default());
    let (mut keys, yes) = (0, Key::Char('y'));
    let mut tap = |app: &mut App<'static>, list: &[Key]| {
        keys += list.len();
        picture(app, 80, 24);
        press(app, list)
    };
    tap(&mut app, &[yes]);
    tap(&mut app, &[yes]);
    for (text, next) in [("ireland", Key::Enter), ("12 elm street", Key::Enter), ("", yes), ("", Key::Enter), ("", yes)] {
        typed(&mut app, text);
        tap(&mut app, &[next]);
    }
    while let Stage::Question(ix) = app.interview().stage() {
        let question = q.question(ix);
        let ticked = given.iter().find(|(id, _)| *id == question.id).map(|(_, answer)| *answer);
        let number = |id: &str| question.answers.iter().position(|a| a.id == id).unwrap_or(0) + 1;
        let digit = |id: &str| char::from_digit(u32::try_from(number(id) % 10).unwrap(), 10).unwrap();
        let by_number = |id: &str| vec![Key::Char(digit(id)), Key::Enter];
        let danger_list = question.safety && question.choose == Choose::Many;
        let list = match ticked {
            Some(answer) => by_number(answer),
            None if question.id == "who" => vec![yes],
            None if danger_list && !aloud => by_number("none"),
            None if question.safety || question.none_at_one_key().is_some() => vec![Key::Char('n')],
            None => by_number("none"),
        };
        tap(&mut app, &list);
    }
    assert_eq!(tap(&mut app, &[Key::Ctrl('q')]), Some(AppEffect::Leave), "{}", picture(&mut app, 80, 24));
    keys
}

/// What the guide says of the keys is so.
#[test]
fn a_call_takes_the_keys_that_the_guide_tells() {
    let guide = include_str!("../../docs/mentors-guide.md");
    let goal = [("aim", "target")];
    for aloud in [false, true] {
        let keys = keys_of_a_call(aloud, &goal);
        assert!(guide.contains(&format!(" {keys} keys")), "{aloud}: {keys}");
        let more = keys_of_a_call(aloud, &[("happened", "wearing"), ("aim", "keep-up"), ("style", "been-there")]);
        assert!((2..=3).contains(&(more - keys)), "{aloud}: {more}");
    }
}
