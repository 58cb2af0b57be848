//! A mentor's call without a terminal: a `CallHost` in memory, and intakes led with it.

use std::cell::RefCell;
use std::rc::Rc;

use fingerpost::base::calendar::{Day, Stamp};
use fingerpost::call::intake::{CallHost, ContractStep, HandedOver, Intake, RecordState};
use fingerpost::call::records::{Deletion, Record};
use fingerpost::content::model::{Escalation, QuestionIx, Questionnaire};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, Key};

use crate::screen_driver::{LOOK, give, picture, press, words};
use crate::support::{Dice, Pair, SHIPPED, calm_reply, flat, led_way_to, offered};

/// What a desk saw.
#[derive(Default)]
pub(crate) struct Seen {
    pub saved: Vec<Record>,
    /// What was saved before keeping ended.
    pub aside: Vec<Record>,
    pub withheld: Option<Deletion>,
    pub files: Vec<(String, String)>,
    /// Whether the disk is full.
    pub full: bool,
}

#[derive(Clone, Default)]
pub(crate) struct FakeHost(pub Rc<RefCell<Seen>>);

impl CallHost for FakeHost {
    fn now(&self) -> Stamp {
        Stamp(1_795_521_600)
    }
    fn record_state(&self) -> RecordState {
        let seen = self.0.borrow();
        if seen.full {
            return RecordState::Failed("The disk is full".to_owned());
        }
        match (seen.withheld.is_some(), seen.saved.is_empty()) {
            (true, _) => RecordState::Withheld,
            (false, true) => RecordState::Ready,
            (false, false) => RecordState::Saved,
        }
    }
    fn save(&mut self, record: Record) {
        let mut seen = self.0.borrow_mut();
        if !seen.full {
            seen.saved.push(record);
        }
    }
    fn today(&self) -> Day {
        Day { year: 2026, month: 11, day: 24 }
    }
    fn withhold(&mut self, deletion: Option<Deletion>) {
        let mut seen = self.0.borrow_mut();
        let seen = &mut *seen;
        if deletion.is_some() != seen.withheld.is_some() {
            std::mem::swap(&mut seen.saved, &mut seen.aside);
        }
        seen.withheld = deletion;
    }
    fn hand_over(&mut self, name: &str, bytes: &[u8], over: bool) -> HandedOver {
        let mut seen = self.0.borrow_mut();
        if !over && seen.files.iter().any(|(n, _)| n == name) {
            return HandedOver::Exists;
        }
        seen.files.push((name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()));
        HandedOver::Written(name.to_owned())
    }
}

pub(crate) fn intake<'a>(questionnaire: &'a Questionnaire, office: &FakeHost) -> Intake<'a> {
    Intake::new(questionnaire, Some("C-17".to_owned()), 12, Box::new(office.clone())).unwrap()
}

/// At the first sentence of the contract.
pub(crate) fn begun(pair: &'static Pair, office: &FakeHost) -> App<'static> {
    App::leading(pair.anywhere(), LOOK, intake(&pair.questionnaire, office), None)
}

/// Yes to every sentence that is to be agreed to, up to where the client is.
pub(crate) fn agree(app: &mut App<'_>) {
    while matches!(step(app), ContractStep::FreeToTalk | ContractStep::WhatThisIs | ContractStep::Limits) {
        press(app, &[Key::Char('1'), Key::Enter]);
    }
    assert_eq!(step(app), ContractStep::WhereNow, "{}", picture(app, 80, 24));
}

/// The step of the contract.
pub(crate) fn step(app: &App<'_>) -> ContractStep {
    app.intake().unwrap().contract.step
}

/// Past the address, whether it is safe to ring back, and whom to call.
pub(crate) fn facts(app: &mut App<'_>) {
    press(app, &[Key::Enter, Key::Char('y'), Key::Enter]);
}

/// Through the contract, somewhere else, with nobody to call, and yes or no to notes.
pub(crate) fn contract(app: &mut App<'_>, notes: char) {
    agree(app);
    press(app, &[Key::End, Key::Enter]);
    facts(app);
    press(app, &[Key::Char(notes), Key::Enter]);
}

/// The same in line mode, at the place in a row of the list, with yes to notes.
pub(crate) fn contract_lines(pair: &Pair, place: usize) -> Vec<String> {
    let asks_free = pair.questionnaire.intake.as_ref().unwrap().free_to_talk.is_some();
    let agreed = if asks_free { &["1", "1", "1"][..] } else { &["1", "1"] };
    let row = place.to_string();
    agreed.iter().copied().chain([row.as_str(), "", "y", "", "1"]).map(str::to_owned).collect()
}

pub(crate) fn led(pair: &'static Pair, office: &FakeHost) -> App<'static> {
    let mut app = begun(pair, office);
    contract(&mut app, '1');
    app
}

/// A call with somebody in a country that has no parts, at its first question.
pub(crate) fn led_in(pair: &'static Pair, office: &FakeHost, place: &str) -> App<'static> {
    let mut app = begun(pair, office);
    agree(&mut app);
    let row = pair.helplines.within(None).iter().position(|p| *p == pair.place(place)).unwrap();
    press(&mut app, &[Key::Home]);
    press(&mut app, &vec![Key::Down; row]);
    press(&mut app, &[Key::Enter]);
    facts(&mut app);
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert_eq!(step(&app), ContractStep::Done, "{}", picture(&mut app, 80, 24));
    app
}

pub(crate) fn typed(app: &mut App<'_>, text: &str) {
    press(app, &text.chars().map(Key::Char).collect::<Vec<_>>());
}

/// Answers at random, or goes on; `most`: how grave an answer may be. Whether a result stands,
/// where there is nothing more.
pub(crate) fn next_step(app: &mut App<'_>, dice: &mut Dice, most: Escalation) -> bool {
    match app.interview().stage() {
        Stage::Question(ix) => {
            let question = offered(app.interview().questionnaire().question(ix), true);
            let reply = calm_reply(dice, &question, most);
            give(app, ix, reply);
        }
        Stage::Review { .. } => {
            press(app, &[Key::End, Key::Enter]);
        }
        Stage::Help { .. } | Stage::Undoes { .. } => {
            press(app, &[Key::Enter]);
        }
        Stage::Result(_) => return true,
    }
    false
}

/// Plays until a result stands, at random; `most`: how grave an answer may be.
pub(crate) fn play(app: &mut App<'_>, dice: &mut Dice, most: Escalation) {
    for _ in 0..200 {
        // The script stands over what it is about.
        if flat(&picture(app, 100, 40)).contains("for you alone") {
            press(app, &[Key::Enter]);
        }
        if next_step(app, dice, most) {
            return;
        }
    }
    panic!("no result:\n{}", picture(app, 100, 40));
}

/// Where the client of such a call says that they are.
pub(crate) const ADDRESS: &str = "14 zebra lane";

/// A call past its contract, in a place, at [`ADDRESS`], with somebody to call and yes to ringing
/// back.
pub(crate) fn agreed_in(mut app: App<'static>, place: &str) -> App<'static> {
    agree(&mut app);
    typed(&mut app, place);
    press(&mut app, &[Key::Enter]);
    typed(&mut app, ADDRESS);
    press(&mut app, &[Key::Enter, Key::Char('y')]);
    typed(&mut app, "Sam, 01 555");
    press(&mut app, &[Key::Enter, Key::Char('1'), Key::Enter]);
    assert_eq!(step(&app), ContractStep::Done, "{}", picture(&mut app, 80, 24));
    app
}

/// Gives what is clear up to a question.
pub(crate) fn calm_to(app: &mut App<'_>, question: &str) -> QuestionIx {
    let wanted = SHIPPED.question(question);
    for (ix, reply) in led_way_to(&SHIPPED.questionnaire, wanted, &mut Dice::new(9)).unwrap() {
        give(app, ix, reply);
        while !matches!(app.interview().stage(), Stage::Question(_)) || words(app).contains("for you alone") {
            press(app, &[Key::Enter]);
        }
    }
    wanted
}

/// Chooses a row of the mentor's menu by its words.
pub(crate) fn menu(app: &mut App<'_>, said: &str) {
    press(app, &[Key::Ctrl('o')]);
    let shown = picture(app, 100, 60);
    let row = shown.lines().find(|l| l.contains(said)).unwrap_or_else(|| panic!("{said}: {shown}"));
    let number: usize = row.trim_start().split([' ', '.']).next().unwrap().parse().unwrap_or_else(|_| panic!("{row}"));
    press(app, &vec![Key::Down; number]);
    press(app, &[Key::Enter]);
}
