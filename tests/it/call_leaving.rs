//! Leaving a call at one key: nothing that was typed for the record is left behind, and what the
//! page says of the key is what the key does.

use fingerpost::base::phrases::{Language, within};
use fingerpost::call::flow::MentorTask;
use fingerpost::content::model::Escalation;
use fingerpost::ui::full_screen::{App, AppEffect, Key, Mode};

use crate::fake_host::{FakeHost, agreed_in, begun, calm_to, contract_lines, intake, led_in, menu, play, typed};
use crate::line_mode_driver::lead;
use crate::screen_driver::{give, picture, press, words};
use crate::spanish::SPANISH;
use crate::support::{Dice, Pair, SHIPPED, flat};

/// A call with a record, at a result that can wait.
fn at_its_result(office: &FakeHost) -> App<'static> {
    let mut app = led_in(&SHIPPED, office, "IE");
    play(&mut app, &mut Dice::new(3), Escalation::Clear);
    app
}

/// What the record has of the end of the call.
fn closing(office: &FakeHost) -> String {
    format!("{:?}", office.0.borrow().saved.last().unwrap().closing)
}

/// Comes to the name of the client's page, which tells nothing of how they are, and types it.
fn name_the_page(app: &mut App<'_>) {
    menu(app, "Hand over");
    press(app, &[Key::Char('1'), Key::Enter, Key::Char('y')]);
    if matches!(app.call().unwrap().task(), Some(MentorTask::SafetyPart(_))) {
        press(app, &[Key::Char('n')]);
    }
    typed(app, "page.html");
}

/// The mentor's list, opened and closed again: what is half typed waits.
const AWAY: [Key; 2] = [Key::Ctrl('o'), Key::Esc];

#[test]
fn a_box_that_was_entered_is_in_the_record() {
    let office = FakeHost::default();
    let mut app = at_its_result(&office);
    press(&mut app, &[Key::Char('q'), Key::Enter]);
    typed(&mut app, "swap desks");
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::WhatHappened));
    assert!(closing(&office).contains("swap desks"), "{}", closing(&office));
    press(&mut app, &AWAY);
    assert_eq!(press(&mut app, &[Key::Ctrl('q')]), Some(AppEffect::Leave), "{}", words(&mut app));
}

#[test]
fn a_box_that_is_half_typed_opens_again_before_leaving() {
    for leave in [Key::Ctrl('q'), Key::Char('q')] {
        let office = FakeHost::default();
        let mut app = at_its_result(&office);
        press(&mut app, &[Key::Char('q'), Key::Enter, Key::Enter]);
        typed(&mut app, "they wept");
        press(&mut app, &AWAY);
        assert!(!words(&mut app).contains("save and leave"), "{}", words(&mut app));
        assert_eq!(press(&mut app, &[leave]), None);
        assert_eq!(app.call().unwrap().task(), Some(&MentorTask::WhatHappened), "{leave:?}");
        assert!(words(&mut app).contains("they wept"), "{}", words(&mut app));
        press(&mut app, &[Key::Enter]);
        assert!(closing(&office).contains("they wept"), "{}", closing(&office));
    }
}

#[test]
fn a_half_typed_note_opens_again_before_leaving() {
    let mut app = at_its_result(&FakeHost::default());
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "ask about May");
    press(&mut app, &AWAY);
    assert_eq!(press(&mut app, &[Key::Ctrl('q')]), None);
    assert!(words(&mut app).contains("ask about may"), "{}", words(&mut app));
    press(&mut app, &[Key::Enter]);
    assert_eq!(press(&mut app, &[Key::Ctrl('q')]), Some(AppEffect::Leave), "{}", words(&mut app));
}

/// Why they rang and the note on the whole call are one text: no draft of the one comes back over
/// the other.
#[test]
fn a_note_on_the_whole_call_goes_on_with_why_they_rang() {
    let mut app = at_its_result(&FakeHost::default());
    press(&mut app, &[Key::Char('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::WhyTheyRang));
    typed(&mut app, "a new job");
    press(&mut app, &[Key::Ctrl('n')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::Note(None)));
    assert!(words(&mut app).contains("a new job"), "{}", words(&mut app));
    typed(&mut app, " in May");
    press(&mut app, &[Key::Enter, Key::Char('q')]);
    let shown = words(&mut app);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::Suggested), "{shown}");
    assert_eq!(app.intake().unwrap().note(None), "a new job in May");
}

#[test]
fn an_appointment_that_waits_is_asked_about_before_leaving() {
    for leave in [Key::Ctrl('q'), Key::Char('q')] {
        let office = FakeHost::default();
        let mut app = at_its_result(&office);
        press(&mut app, &[Key::Char('q'), Key::Enter, Key::Enter, Key::Enter, Key::Enter]);
        typed(&mut app, "2026-12-05 15:30");
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.call().unwrap().task(), Some(&MentorTask::AppointmentRight));
        press(&mut app, &AWAY);
        assert_eq!(press(&mut app, &[leave]), None);
        assert_eq!(app.call().unwrap().task(), Some(&MentorTask::AppointmentRight), "{leave:?}");
        assert!(!closing(&office).contains("2026-12-05"), "{}", closing(&office));
        press(&mut app, &[Key::Char('y')]);
        assert!(closing(&office).contains("2026-12-05 15:30"), "{}", closing(&office));
        assert_eq!(press(&mut app, &[Key::Enter]), Some(AppEffect::Leave), "{}", words(&mut app));
    }
}

/// Whatever is saved in between, a day that nobody said yes to is in no record and on no paper.
#[test]
fn an_appointment_without_its_yes_is_kept_nowhere() {
    let office = FakeHost::default();
    let mut app = at_its_result(&office);
    press(&mut app, &[Key::Char('q'), Key::Enter, Key::Enter, Key::Enter, Key::Enter]);
    typed(&mut app, "2026-12-05 15:30");
    press(&mut app, &[Key::Enter, Key::Esc, Key::Esc]);
    assert!(words(&mut app).contains("q: write down how the call ended"), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "note");
    press(&mut app, &[Key::Enter]);
    assert!(!closing(&office).contains("2026-12-05"), "{}", closing(&office));
    assert_eq!(app.intake().unwrap().ending.next, None);
    assert_eq!(press(&mut app, &[Key::Ctrl('q')]), None);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::AppointmentRight));
    press(&mut app, &[Key::Char('y')]);
    assert!(closing(&office).contains("2026-12-05 15:30"), "{}", closing(&office));
}

/// Where the disk takes no more, what it took before isn't said to be gone.
#[test]
fn what_was_saved_before_the_disk_was_full_is_said_to_stay() {
    let office = FakeHost::default();
    let mut app = at_its_result(&office);
    press(&mut app, &[Key::Char('q'), Key::Enter]);
    typed(&mut app, "swap desks");
    press(&mut app, &[Key::Enter]);
    office.0.borrow_mut().full = true;
    typed(&mut app, "they wept");
    press(&mut app, &[Key::Enter, Key::Ctrl('c')]);
    let shown = words(&mut app);
    assert!(shown.contains("the last part of this call isn't saved"), "{shown}");
    assert!(!shown.contains("nothing has been saved"), "{shown}");
}

#[test]
fn an_interrupt_says_that_what_is_typed_is_not_in_the_record() {
    let says = "waits for its yes, isn't in the record";
    for (keys, lost) in [(&[][..], true), (&AWAY[..], true), (&[Key::Enter][..], false)] {
        let mut app = at_its_result(&FakeHost::default());
        press(&mut app, &[Key::Char('q'), Key::Enter]);
        typed(&mut app, "swap desks");
        press(&mut app, keys);
        assert_eq!(press(&mut app, &[Key::Ctrl('c')]), None);
        assert_eq!(words(&mut app).contains(says), lost, "{keys:?}: {}", words(&mut app));
    }
    let mut app = at_its_result(&FakeHost::default());
    press(&mut app, &[Key::Char('q'), Key::Enter, Key::Enter, Key::Enter, Key::Enter]);
    typed(&mut app, "2026-12-05");
    press(&mut app, &[Key::Enter, Key::Ctrl('c')]);
    assert!(words(&mut app).contains(says), "{}", words(&mut app));
}

/// Whatever the result of a call that can wait has to say below it, in a small window the emergency
/// number stands on its first screen.
#[test]
fn no_standing_notice_hides_the_emergency_number() {
    let seen = |pair: &'static Pair| {
        for seed in 1..13 {
            let mut app = led_in(pair, &FakeHost::default(), "IE");
            play(&mut app, &mut Dice::new(seed), Escalation::Clear);
            // What was said at the last answer goes with the next key.
            press(&mut app, &AWAY);
            let shown = picture(&mut app, 80, 24);
            let numbers = ["112", "999"].iter().any(|number| shown.contains(number));
            // Where the page is longer than the window by itself, no notice stands below it.
            assert!(numbers || !shown.contains("q: "), "{seed}: {shown}");
        }
    };
    seen(&SHIPPED);
    within(Language::Spanish, || seen(&SPANISH));
}

/// A result goes on naming what wasn't written, whatever page was opened over it.
#[test]
fn the_papers_that_are_not_written_are_named_behind_every_page() {
    let mut app = at_its_result(&FakeHost::default());
    let named = "not written yet: a page for the client";
    assert!(words(&mut app).contains(named), "{}", words(&mut app));
    for over in [
        &AWAY[..],
        &[Key::Ctrl('y'), Key::Esc],
        &[Key::Ctrl('n'), Key::Esc],
        &[Key::Ctrl('g'), Key::Esc],
        &[Key::Ctrl('t'), Key::Ctrl('t')],
        &[Key::Down],
    ] {
        press(&mut app, over);
        assert!(words(&mut app).contains(named), "{over:?}: {}", words(&mut app));
    }
    press(&mut app, &[Key::Ctrl('t')]);
    assert!(!words(&mut app).contains(named), "{}", words(&mut app));
    press(&mut app, &[Key::Ctrl('t')]);
    assert_eq!(press(&mut app, &[Key::Ctrl('q')]), Some(AppEffect::Leave));
}

/// Where the key asks once more, since a plain file lies there, nothing says that it leaves at
/// once.
#[test]
fn a_key_that_asks_once_more_is_not_said_to_leave_at_once() {
    let mut app = at_its_result(&FakeHost::default());
    name_the_page(&mut app);
    press(&mut app, &[Key::Enter]);
    press(&mut app, &AWAY);
    let shown = words(&mut app);
    assert!(shown.contains("q: write down how the call ended") && !shown.contains("save and leave"), "{shown}");
    assert_eq!(press(&mut app, &[Key::Ctrl('q')]), None);
    assert!(words(&mut app).contains("leave now"), "{}", words(&mut app));
}

/// What a mentor would look for in a record and won't find is said before leaving, and why they
/// rang is asked for once, as a note on the whole call; where there is one it isn't asked again.
#[test]
fn what_is_in_no_record_is_named_before_leaving() {
    let played = |seed| {
        let office = FakeHost::default();
        let mut app = led_in(&SHIPPED, &office, "IE");
        play(&mut app, &mut Dice::new(seed), Escalation::Clear);
        (office, app)
    };
    let leaves_out = |app: &App<'_>| app.intake().unwrap().not_in_record(app.interview());
    let said_so = |app: &mut App<'_>| words(app).contains("why they rang may not be in the record");
    let (seed, (office, mut app)) =
        (1..60).map(|seed| (seed, played(seed))).find(|(_, (_, app))| !leaves_out(app).is_empty()).expect("nothing is left out");
    let left_out = leaves_out(&app);
    assert!(said_so(&mut app), "{}", words(&mut app));
    press(&mut app, &[Key::Char('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::WhyTheyRang));
    typed(&mut app, "a bigger role");
    press(&mut app, &[Key::Enter; 5]);
    let shown = words(&mut app);
    for ix in left_out {
        let ask = &SHIPPED.questionnaire.question(ix).ask;
        assert!(shown.contains(&flat(ask)), "{ask}: {shown}");
    }
    assert_eq!(office.0.borrow().saved.last().unwrap().overall.as_deref(), Some("a bigger role"));

    let (_, mut app) = played(seed);
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "a bigger role");
    press(&mut app, &[Key::Enter]);
    press(&mut app, &AWAY);
    assert!(!said_so(&mut app), "{}", words(&mut app));
    press(&mut app, &[Key::Char('q')]);
    assert_eq!(app.call().unwrap().task(), Some(&MentorTask::Suggested));
}

/// Below a page that ends all keeping it goes on being said that nothing stays, and where a duty to
/// note it is met: whatever was opened over it. The client's view has none of it.
#[test]
fn that_nothing_stays_is_said_as_long_as_its_page_stands() {
    let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let ix = calm_to(&mut app, "ending-life");
    give(&mut app, ix, SHIPPED.reply("ending-life", &["yes"]).1);
    while words(&mut app).contains("for you alone") {
        press(&mut app, &[Key::Enter]);
    }
    assert!(app.intake().unwrap().keeps_nothing() && matches!(app.mode(), Mode::Result(_)));
    let stays = flat(&SHIPPED.questionnaire.intake.as_ref().unwrap().safeguarding);
    for over in [&[Key::Right][..], &[Key::Left], &[Key::Char('q'), Key::Esc], &[Key::Ctrl('g'), Key::Esc], &AWAY] {
        press(&mut app, over);
        assert!(words(&mut app).contains(&stays), "{over:?}: {}", words(&mut app));
    }
    press(&mut app, &[Key::Ctrl('t')]);
    assert!(!words(&mut app).contains(&stays), "{}", words(&mut app));
}

/// A page for the client that was written before the next appointment was made is written once
/// more with it, at one key and to the same file; a no leaves it as it is.
#[test]
fn the_clients_page_gets_the_appointment_at_one_key() {
    for again in ['y', 'n'] {
        let office = FakeHost::default();
        let mut app = at_its_result(&office);
        name_the_page(&mut app);
        press(&mut app, &[Key::Enter, Key::Char('q'), Key::Enter, Key::Enter, Key::Enter, Key::Enter]);
        typed(&mut app, "2026-12-05 15:30");
        press(&mut app, &[Key::Enter, Key::Char('y')]);
        assert!(matches!(app.call().unwrap().task(), Some(MentorTask::PageAgain { .. })), "{}", words(&mut app));
        assert!(words(&mut app).contains("saturday 5 december 2026"), "{}", words(&mut app));
        press(&mut app, &[Key::Char(again)]);
        assert!(words(&mut app).contains("leave now"), "{}", words(&mut app));
        assert_eq!(words(&mut app).matches("page.html").count(), 1, "{}", words(&mut app));
        let files = office.0.borrow().files.clone();
        let with = files.last().unwrap().1.contains("Saturday 5 December 2026");
        assert_eq!((files.len(), with), if again == 'y' { (2, true) } else { (1, false) });
        assert!(files.iter().all(|(name, _)| name == "page.html"), "{files:?}");
    }
}

/// An appointment that is made after the end was told, or that changes, is asked about, too: once
/// for each.
#[test]
fn each_appointment_is_asked_about_once_for_the_page() {
    let office = FakeHost::default();
    let mut app = at_its_result(&office);
    name_the_page(&mut app);
    press(&mut app, &[Key::Enter, Key::Char('q'), Key::Ctrl('q')]);
    assert!(words(&mut app).contains("leave now"), "{}", words(&mut app));
    for (day, asked, again) in [("2026-12-05", true, 'y'), ("2026-12-12", true, 'n'), ("2026-12-12", false, 'n')] {
        press(&mut app, &[Key::Esc]);
        menu(&mut app, "The end of the call");
        press(&mut app, &[Key::Enter; 4]);
        assert_eq!(app.call().unwrap().task(), Some(&MentorTask::NextAppointment), "{day}");
        press(&mut app, &[Key::Backspace; 30]);
        typed(&mut app, day);
        press(&mut app, &[Key::Enter, Key::Char('y')]);
        let asks = matches!(app.call().unwrap().task(), Some(MentorTask::PageAgain { .. }));
        assert_eq!(asks, asked, "{day}: {}", words(&mut app));
        if asks {
            press(&mut app, &[Key::Char(again)]);
        }
        assert!(words(&mut app).contains("leave now"), "{day}: {}", words(&mut app));
    }
    let files = office.0.borrow().files.clone();
    assert!(files.len() == 2 && files[1].1.contains("5 December 2026"), "{files:?}");
}

/// What each form of a paper is for stands above them, and a page whose name belongs to another
/// form is said to be one.
#[test]
fn a_file_with_the_ending_of_another_form_gets_a_word() {
    for (name, told) in [("nia.md", true), ("nia.html", false), ("nia", false), ("nia 5.12", false), ("nia.pdf", true)] {
        let mut app = at_its_result(&FakeHost::default());
        menu(&mut app, "Hand over");
        let forms = "html, a page to print or to open in a browser. markdown, plain text";
        assert!(words(&mut app).contains(forms), "{}", words(&mut app));
        press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('y')]);
        if matches!(app.call().unwrap().task(), Some(MentorTask::SafetyPart(_))) {
            press(&mut app, &[Key::Char('n')]);
        }
        typed(&mut app, name);
        press(&mut app, &[Key::Enter]);
        let said = "its name has another ending, but it is html, a page to print";
        assert_eq!(words(&mut app).contains(said), told, "{name}: {}", words(&mut app));
    }
}

/// How half a record is kept is said where a line drops, and where leaving would delete it; not
/// where nothing is deleted.
#[test]
fn how_half_a_record_is_kept_is_said() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    calm_to(&mut app, "changes");
    menu(&mut app, "The line has gone silent");
    assert!(words(&mut app).contains("close the window: it is kept for a week"), "{}", words(&mut app));
    press(&mut app, &[Key::Esc, Key::Ctrl('q')]);
    assert!(words(&mut app).contains("stay, and close the window instead"), "{}", words(&mut app));

    // By ear the end of the input keeps it, too.
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    let at = lines.len();
    lines.extend(["y", "2", "dropped", "leave", "y"].map(str::to_owned));
    let by_ear = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    let (dropped, leaving) = (by_ear.after(at + 2), by_ear.after(at + 3));
    assert!(dropped.contains("close the window or press Ctrl-D twice: it is kept for a week"), "{dropped}");
    assert!(leaving.contains("stay, then close the window or press Ctrl-D twice"), "{leaving}");

    let mut app = at_its_result(&FakeHost::default());
    menu(&mut app, "The line has gone silent");
    assert!(!words(&mut app).contains("close the window"), "{}", words(&mut app));
    press(&mut app, &[Key::Esc, Key::Ctrl('c')]);
    assert!(words(&mut app).contains("leave now") && !words(&mut app).contains("close the window"), "{}", words(&mut app));
}
