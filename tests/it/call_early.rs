//! A page that is put first before anything is agreed: what works there, and what it asks for.

use fingerpost::ui::full_screen::Key;

use crate::fake_host::{FakeHost, begun, intake, menu, typed};
use crate::line_mode_driver::{lead, led};
use crate::screen_driver::{picture, press, words};
use crate::support::{SHIPPED, flat};

/// On a page that was put first before the questions nothing is offered that does nothing there,
/// and the address that its script asks for can be written down, in both front ends.
#[test]
fn a_page_put_first_early_takes_the_address() {
    let office = FakeHost::default();
    let typed_lines = ["sooner", "1", "y", "more", "hand over", "note all", "she is quiet", "address", "14 zebra lane", "script"];
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &typed_lines.map(str::to_owned));
    let page = talked.after(2);
    for word in ["hand over (", "ending ("] {
        assert!(![page, talked.after(3)].iter().any(|said| said.contains(&format!("\n{word}"))), "{word}: {}", talked.all());
    }
    for word in ["address (", "more (", "facts ("] {
        assert!(page.contains(&format!("\n{word}")), "{word}: {page}");
    }
    assert!(talked.after(3).contains("note all (") && !talked.after(3).contains("questions ("), "{}", talked.after(3));
    assert!(talked.after(4).contains("Nothing of this may be handed over"), "{}", talked.after(4));
    assert!(!talked.all().contains("does nothing here"), "{}", talked.all());
    assert!(talked.after(9).contains("Address of the caller: 14 zebra lane."), "{}", talked.after(9));
    assert!(office.0.borrow().saved.is_empty(), "nobody has said yes to notes");

    // A note there is about the whole call: no question stands open yet.
    let noted = ["sooner", "1", "y", "note", "she is quiet"].map(str::to_owned);
    let (_, call) = led(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &noted);
    assert_eq!(call.intake.note(None), "she is quiet");

    let mut app = begun(&SHIPPED, &FakeHost::default());
    menu(&mut app, "put an urgent page first");
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('y'), Key::Esc]);
    // Nobody has said where they are: the key to the place stands in view, and beside the facts.
    let shown = flat(&picture(&mut app, 120, 40));
    assert!(shown.matches("ctrl-p").count() >= 2, "{shown}");
    press(&mut app, &[Key::Ctrl('p')]);
    typed(&mut app, "ireland");
    press(&mut app, &[Key::Enter]);
    let shown = flat(&picture(&mut app, 120, 40));
    assert!(app.intake().unwrap().contract.place_told() && !shown.contains("chooses the place"), "{shown}");
    menu(&mut app, "The exact address");
    typed(&mut app, "14 zebra lane");
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.intake().unwrap().facts.address(), "14 zebra lane");
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "she is quiet");
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.intake().unwrap().note(None), "she is quiet");
    press(&mut app, &[Key::Ctrl('y')]);
    assert!(words(&mut app).contains("14 zebra lane"), "{}", words(&mut app));
}
