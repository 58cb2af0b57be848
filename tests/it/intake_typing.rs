//! What a mentor types on a call: help is always one key away, drafts come back, and no letter acts
//! by itself.

use fingerpost::ui::full_screen::Key;

use crate::fake_host::{FakeHost, begun, led, typed};
use crate::screen_driver::{picture, press, words};
use crate::support::{FIXTURE, SHIPPED, flat};

#[test]
fn help_and_quick_exit_work_in_every_pane_and_while_typing() {
    let office = FakeHost::default();
    let mut app = led(&FIXTURE, &office);
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "help! q ? 1 s");
    assert!(words(&mut app).contains("help! q ? 1 s"));
    press(&mut app, &[Key::Ctrl('g')]);
    assert!(words(&mut app).contains("help in any country"), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    assert!(words(&mut app).contains("help! q ? 1 s"), "the note is still there");
    assert_eq!(press(&mut app, &[Key::Ctrl('x')]), Some(fingerpost::ui::full_screen::AppEffect::QuickExit));
    press(&mut app, &[Key::Enter, Key::Ctrl('o')]);
    for row in ['1', '2', '3', '4'] {
        let shown = words(&mut app);
        assert!(shown.contains("ctrl-g help") && shown.contains("ctrl-x leave"), "{shown}");
        press(&mut app, &[Key::Char(row), Key::Enter]);
        let shown = words(&mut app);
        assert!(shown.contains("ctrl-g help") && shown.contains("ctrl-x leave"), "{shown}");
        press(&mut app, &[Key::Esc, Key::Ctrl('o')]);
    }
}

/// What is half typed is never shown to the client and never lost: not on turning the view, not
/// under another page.
#[test]
fn what_is_half_typed_comes_back() {
    let office = FakeHost::default();
    let mut app = begun(&FIXTURE, &office);
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('1'), Key::Enter, Key::End, Key::Enter]);
    press(&mut app, &[Key::Enter, Key::Char('y')]);
    typed(&mut app, "zebra 01");
    press(&mut app, &[Key::Ctrl('t')]);
    typed(&mut app, "unseen");
    press(&mut app, &[Key::Enter]);
    let theirs = words(&mut app);
    let leading = FIXTURE.questionnaire.intake.as_ref().unwrap();
    assert!(theirs.contains(&flat(&leading.whom_to_call)), "{theirs}");
    assert!(!theirs.contains("zebra") && !theirs.contains("unseen") && !theirs.contains("write down"), "{theirs}");
    press(&mut app, &[Key::Ctrl('t'), Key::Ctrl('n')]);
    assert!(!words(&mut app).contains("zebra"), "{}", words(&mut app));
    press(&mut app, &[Key::Esc]);
    assert!(words(&mut app).contains("zebra 01_"), "{}", words(&mut app));
    press(&mut app, &[Key::Esc]);
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert!(words(&mut app).contains("zebra 01_"), "{}", words(&mut app));
    press(&mut app, &[Key::Enter, Key::Char('1'), Key::Enter, Key::Ctrl('n')]);
    typed(&mut app, "half a wo");
    for away in [vec![Key::Ctrl('t')], vec![Key::Ctrl('g'), Key::Ctrl('t'), Key::Esc]] {
        press(&mut app, &away);
        let theirs = words(&mut app);
        assert!(theirs.contains("how is it going") && !theirs.contains("half a wo"), "{theirs}");
        press(&mut app, &[Key::Ctrl('t')]);
        assert!(words(&mut app).contains("half a wo_"), "{}", words(&mut app));
    }
    press(&mut app, &[Key::Ctrl('o')]);
    press(&mut app, &[Key::Esc, Key::Ctrl('n')]);
    assert!(words(&mut app).contains("half a wo_"), "{}", words(&mut app));
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("half a wo"));
}

/// A note typed without its key first skips nothing, leaves nothing and changes no place.
#[test]
fn letters_alone_do_nothing_lasting_on_a_call() {
    let mut app = led(&SHIPPED, &FakeHost::default());
    let (before, place) = (app.interview().counted(), app.place());
    // At "18 or over?" the footer names y and n, which answer it.
    for letter in ('a'..='z').filter(|c| !"jkwyn".contains(*c)) {
        let stage = app.interview().stage();
        press(&mut app, &[Key::Char(letter)]);
        assert!(matches!(app.mode(), fingerpost::ui::full_screen::Mode::Question { .. }), "{letter}");
        assert_eq!((app.interview().stage(), app.interview().counted(), app.place()), (stage, before.clone(), place), "{letter}");
    }
    press(&mut app, &[Key::Ctrl('g')]);
    assert!(words(&mut app).contains("ctrl-p place"));
    press(&mut app, &[Key::Char('p')]);
    assert!(words(&mut app).contains("ctrl-p place"));
    press(&mut app, &[Key::Ctrl('p')]);
    assert!(words(&mut app).contains("where are you"), "{}", words(&mut app));
}
