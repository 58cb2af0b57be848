//! What comes before all is agreed: a page that is put first, and what a client tells where an
//! address, a number, a name or a yes is asked for.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::call::flow::{CallFlow, MentorTask};
use fingerpost::call::intake::{ContractStep, RingBack};
use fingerpost::ui::full_screen::{App, Key};

use crate::fake_host::{FakeHost, agree, begun, contract_lines, intake, menu, step, typed};
use crate::line_mode_call::to_a_result;
use crate::line_mode_driver::{Talked, lead, led};
use crate::screen_driver::{picture, press, words};
use crate::spanish::SPANISH;
use crate::support::{Pair, SHIPPED, flat};

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

/// At the address, somewhere else.
fn at_the_address(pair: &'static Pair) -> App<'static> {
    let mut app = begun(pair, &FakeHost::default());
    agree(&mut app);
    press(&mut app, &[Key::End, Key::Enter]);
    assert_eq!(step(&app), ContractStep::Address, "{}", picture(&mut app, 80, 24));
    app
}

fn enter(app: &mut App<'_>, text: &str) {
    typed(app, text);
    press(app, &[Key::Enter]);
}

/// The lines to the step of the contract with this number behind the place, and some more.
fn early(behind_place: usize, more: &[&str]) -> (Talked, CallFlow<'static>, usize) {
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    lines.truncate(4 + behind_place);
    lines.extend(more.iter().map(|line| (*line).to_owned()));
    let (talked, call) = led(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
    (talked, call, 4 + behind_place)
}

/// Before it is typed once more it is no address: what they told is looked up, and stays until it
/// is settled. An address and whom to call are taken at once.
#[test]
fn what_they_tell_is_no_address_before_it_is_typed_twice() {
    let told = |pair: &'static Pair, said: &str| {
        let mut app = at_the_address(pair);
        enter(&mut app, said);
        let looked_up = matches!(app.call().unwrap().task(), Some(MentorTask::HeardAnswer(_)));
        assert!(looked_up && words(&mut app).contains(&flat(phrase("mentor-heard-in-place"))), "{said}: {}", words(&mut app));
        press(&mut app, &[Key::Esc]);
        assert!(app.intake().unwrap().facts.address().is_empty(), "{said}");
        let call = app.call().unwrap();
        let open = call.told_left_open(app.interview()).len() + call.scripts_left_open(app.interview()).len();
        assert_eq!(open, 1, "{said}");
        enter(&mut app, said);
        let call = app.call().unwrap();
        assert_eq!((call.intake.facts.address(), call.step()), (said, ContractStep::RingBack));
        let open = call.told_left_open(app.interview()).len() + call.scripts_left_open(app.interview()).len();
        assert_eq!(open, 0, "{said}");
    };
    for said in ["my husband hits me", "I see pictures of hurting my baby", "Dead Man's Lane"] {
        told(&SHIPPED, said);
    }
    within(Language::Spanish, || {
        for said in ["mi marido me pega", "bebo todos los días y quiero dejarlo"] {
            told(&SPANISH, said);
        }
        let mut app = at_the_address(&SPANISH);
        enter(&mut app, "Calle Mayor 12, 3º B");
        assert_eq!(step(&app), ContractStep::RingBack, "{}", words(&mut app));
    });
    let mut app = at_the_address(&SHIPPED);
    enter(&mut app, "12 Mount Pleasant, Hospital Road");
    press(&mut app, &[Key::Char('y')]);
    enter(&mut app, "my husband hits me");
    press(&mut app, &[Key::Esc]);
    // A yes names nobody.
    enter(&mut app, "y");
    assert!(words(&mut app).contains(&flat(phrase("mentor-no-name"))), "{}", words(&mut app));
    press(&mut app, &[Key::Backspace]);
    enter(&mut app, "my husband Tom, 01 555");
    let facts = &app.intake().unwrap().facts;
    assert_eq!((facts.address(), facts.whom()), ("12 Mount Pleasant, Hospital Road", "my husband Tom, 01 555"));
}

/// The same by ear, where a yes or a no is asked for, and at the result: one list with what to do,
/// and it stays. A word that a page has just offered is that word.
#[test]
fn what_they_tell_early_by_ear_is_looked_up() {
    let which = phrase("lines-which-answer");
    for (at, said) in [
        (0, "my husband hits me"),
        (1, "my husband hits me"),
        (1, "sometimes im not sure i wont hurt him"),
        (1, "I'm only 16"),
        (2, "he hits me"),
        (3, "she hits me"),
    ] {
        let (talked, call, before) = early(at, &[said, "back"]);
        assert!(talked.after(before).contains(which), "{at}, {said}: {}", talked.after(before));
        assert!(call.intake.facts.address().is_empty() && call.intake.facts.whom().is_empty(), "{}", talked.all());
        let (talked, _, before) = early(at, &[said, "back", "leave"]);
        assert!(talked.after(before + 2).contains(phrase("mentor-row-not-yet")), "{at}, {said}: {}", talked.all());
    }
    let (talked, call, _) = early(0, &["Hurt Street", "back", "Hurt Street"]);
    assert_eq!(call.intake.facts.address(), "Hurt Street", "{}", talked.all());
    let (talked, call, _) = early(0, &["place", "ireland", "more", "12 Elm Street", "y", "y", "Sam"]);
    assert_eq!((call.intake.facts.address(), call.intake.facts.whom()), ("12 Elm Street", "Sam"), "{}", talked.all());
    let (talked, call, before) = early(2, &["y"]);
    assert!(talked.after(before).contains(phrase("mentor-no-name")) && call.intake.facts.whom().is_empty(), "{}", talked.all());
    for said in ["I'm only 16", "he's gone quiet"] {
        let mut lines = to_a_result();
        lines.push(said.to_owned());
        let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
        assert!(talked.after(lines.len() - 1).contains(which), "{said}: {}", talked.after(lines.len() - 1));
    }
}

/// Told in words, and taken back in the next breath: only they say how there is contact, whether a
/// row was chosen for it or not. A street of such a name locks nothing.
#[test]
fn harm_told_before_a_row_is_chosen_locks_the_contact() {
    for more in [&["my husband hits me", "forget I said that"][..], &["my husband hits me", "back"]] {
        let (talked, call, _) = early(0, more);
        assert!(call.intake.contact_is_theirs(), "{more:?}: {}", talked.all());
    }
    for slip in [&["Hurt Street", "back", "Hurt Street"][..], &["my husband hits me", "back", "/not said"]] {
        let (talked, call, _) = early(0, slip);
        assert!(!call.intake.contact_is_theirs(), "{}", talked.all());
    }
    // What stays is said, and not that nothing does.
    let (talked, ..) = early(0, &["my husband hits me", "back"]);
    assert!(talked.all().contains(phrase("mentor-contact-stays-locked")), "{}", talked.all());
}

/// Whoever wants nobody to ring has said no, in whichever words, and isn't asked for a number.
#[test]
fn a_wish_not_to_be_rung_is_a_no() {
    for said in [&["don't ring me"][..], &["don't call me back, my boyfriend reads my phone", "back"], &["he hits me", "back"]] {
        let (talked, call, _) = early(1, said);
        let facts = &call.intake.facts;
        assert!(facts.ring_back == Some(RingBack::Never) && facts.number().is_empty(), "{said:?}: {}", talked.all());
        assert!(call.step() != ContractStep::RingBack && talked.all().contains(phrase("mentor-contact-passed")), "{said:?}");
    }
}
