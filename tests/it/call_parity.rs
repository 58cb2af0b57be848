//! The same random whole call through the full screen, the line mode and the state machine alone:
//! the same state, the same record, the same papers.

use fingerpost::call::flow::{CallFlow, CallMove, CallNotice, CallStage, HeldBack, MentorTask, take_back};
use fingerpost::call::intake::{ContractStep, HandedOver};
use fingerpost::content::helplines::PlaceIx;
use fingerpost::content::model::{Escalation, Question, Reply};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::report::json;

use crate::fake_host::{FakeHost, begun, intake, typed};
use crate::line_mode_driver::{led, led_line_for, led_numbers_for};
use crate::screen_driver::{led_keys_for, picture, press, signs_first};
use crate::support::{Dice, FIXTURE, Pair, SHIPPED, any_reply, calm_reply, flat, offered};

/// One call at three doors: the lines wait until all of it has been played.
struct Played {
    pair: &'static Pair,
    dice: Dice,
    app: App<'static>,
    lines: Vec<String>,
    call: CallFlow<'static>,
    interview: Interview<'static>,
    place: PlaceIx,
    /// Whether a no to the contract, a page put first, a paper and an overwritten file came up.
    seen: [bool; 4],
}

impl Played {
    fn new(pair: &'static Pair, seed: u64, screens: &FakeHost, alone: &FakeHost) -> Played {
        Played {
            pair,
            dice: Dice::new(seed),
            app: begun(pair, screens),
            lines: Vec::new(),
            call: CallFlow::new(intake(&pair.questionnaire, alone)),
            interview: Interview::new(&pair.questionnaire).led(),
            place: pair.helplines.world(),
            seen: [false; 4],
        }
    }

    /// The same move at every door.
    fn make(&mut self, step: CallMove<'_>, keys: &[Key], line: &str) -> Option<CallNotice> {
        press(&mut self.app, keys);
        self.lines.push(line.to_owned());
        self.pair.anywhere().make(&mut self.call, &self.interview, self.place, step)
    }

    fn row(&mut self, row: usize) -> Option<CallNotice> {
        self.row_listed(row, row)
    }

    /// A row, and where line mode lists it.
    fn row_listed(&mut self, row: usize, listed: usize) -> Option<CallNotice> {
        let mut keys = vec![Key::Home];
        keys.extend(std::iter::repeat_n(Key::Down, row));
        keys.push(Key::Enter);
        self.make(CallMove::Choose(row), &keys, &(listed + 1).to_string())
    }

    fn text(&mut self, text: &str) -> Option<CallNotice> {
        let in_contract = matches!(self.call.stage(), CallStage::Contract(_));
        let line = if in_contract && text.is_empty() { "-" } else { text };
        press(&mut self.app, &[Key::End]);
        press(&mut self.app, &[Key::Backspace; 60]);
        typed(&mut self.app, text);
        self.make(CallMove::Type(text), &[Key::Enter], line)
    }

    /// Opens a task by the row of the menu that has these words.
    fn open(&mut self, task: MentorTask, words: &str, line: &str) {
        press(&mut self.app, &[Key::Ctrl('o')]);
        let shown = picture(&mut self.app, 100, 60);
        let row = shown.lines().find(|l| l.contains(words)).unwrap_or_else(|| panic!("no row {words}:\n{shown}"));
        let number: usize = row.trim_start_matches(['>', ' ']).split(' ').next().unwrap().parse().unwrap();
        let down = std::iter::repeat_n(Key::Down, number - 1);
        let keys: Vec<Key> = [Key::Home].into_iter().chain(down).chain([Key::Enter]).collect();
        assert_eq!(self.make(CallMove::Open(task), &keys, line), None);
    }

    fn contract(&mut self) {
        while let CallStage::Contract(step) = self.call.stage() {
            match step {
                ContractStep::WhereNow => {
                    let last = self.pair.helplines.within(None).len();
                    self.make(CallMove::ConfirmPlace, &[Key::End, Key::Enter], &last.to_string());
                }
                _ if self.dice.percent(15) => drop(self.make(CallMove::Back, &[Key::Esc], "back")),
                step if step.asks_text() => {
                    let whom = ["", "Sam, 01 555", "  Ann "][self.dice.below(3)];
                    self.text(whom);
                }
                ContractStep::RingBack => {
                    let row = self.dice.below(5);
                    self.row(row);
                }
                ContractStep::WhatThisIs => {
                    let no = usize::from(self.dice.percent(20));
                    self.row(no);
                    if no == 0 {
                        // One page of the full screen takes a yes to each of the two sentences.
                        self.make(CallMove::Choose(0), &[], "1");
                    }
                }
                ContractStep::Refused | ContractStep::AnotherTime => {
                    self.seen[0] = true;
                    self.row(0);
                }
                _ => {
                    let no = usize::from(self.dice.percent(20));
                    self.row(no);
                }
            }
        }
    }

    /// A note, the client's view, or a page put first with or without its reason.
    fn beside(&mut self) {
        if self.dice.percent(10) {
            let Stage::Question(ix) = self.interview.stage() else { return };
            self.make(CallMove::Open(MentorTask::Note(Some(ix))), &[Key::Ctrl('n')], "note");
            let note = ["Slow, calm", "asked twice"][self.dice.below(2)];
            self.text(note);
        }
        if self.dice.percent(5) {
            press(&mut self.app, &[Key::Ctrl('t'), Key::Ctrl('t')]);
            self.lines.extend(["client".to_owned(), "client".to_owned()]);
            self.call.turn();
            self.call.turn();
        }
        if self.dice.percent(4) && self.call.may_open(&MentorTask::UrgentPage, &self.interview).is_ok() {
            self.open(MentorTask::UrgentPage, "Somebody may be in danger", "sooner");
            let pages = self.call.intake.sooner_choices(&self.interview).len();
            let page = self.dice.below(pages);
            assert_eq!(self.row(page), None);
            assert_eq!(self.row(0), Some(CallNotice::PutFirst));
            self.seen[1] = true;
            self.moved();
            if self.dice.percent(50) {
                self.open(MentorTask::Reason, "Why you put this page first", "reason");
                self.text("their voice");
            }
            if self.dice.percent(30) {
                self.papers();
            }
            self.back();
        }
    }

    /// Back from a result or from a page put first.
    fn back(&mut self) {
        press(&mut self.app, &[Key::Esc]);
        self.lines.push("back".to_owned());
        if !self.call.intake.leave_judged(&self.interview) {
            take_back(&mut self.interview);
            self.moved();
        }
    }

    /// What follows a move of the interview; the script is read and closed.
    fn moved(&mut self) {
        self.call.moved(&self.interview, &self.pair.helplines.place(self.place).name);
        if flat(&picture(&mut self.app, 100, 40)).contains("for you alone") {
            press(&mut self.app, &[Key::Enter]);
        }
    }

    fn papers(&mut self) {
        while self.dice.percent(80) && self.call.may_open(&MentorTask::ChoosePaper, &self.interview).is_ok() {
            self.open(MentorTask::ChoosePaper, "Hand over", "hand over");
            while let Some(task) = self.call.task().cloned() {
                match task {
                    MentorTask::ChoosePaper => {
                        // In line mode only what can be had is listed, where anything can.
                        let offered = self.call.intake.papers(&self.interview);
                        let can = |row: &usize| offered[*row].withheld.is_none();
                        let open: Vec<usize> = (0..offered.len().min(6)).filter(can).collect();
                        let row = self.dice.below(6);
                        let chosen = if open.is_empty() {
                            self.row(row)
                        } else {
                            let listed = row % open.len();
                            self.row_listed(open[listed], listed)
                        };
                        if let Some(CallNotice::PaperWithheld(_)) = chosen {
                            // The screen stays at the list; the line mode has ended the task.
                            press(&mut self.app, &[Key::Esc]);
                            self.call.end_task();
                        }
                    }
                    // A sign that was taken back is asked about first.
                    MentorTask::Settle { .. } => {
                        self.row(1);
                    }
                    MentorTask::SafetyPart(_) => {
                        let no = usize::from(self.dice.percent(50));
                        self.row(no);
                    }
                    MentorTask::SafeToSend(_) => {
                        let no = usize::from(self.dice.percent(25));
                        self.row(no);
                    }
                    MentorTask::FileName(_) if self.dice.percent(15) => {
                        self.make(CallMove::Back, &[Key::Esc], "back");
                    }
                    MentorTask::FileName(_) => {
                        let name = ["a.md", "a.md", "b.html"][self.dice.below(3)];
                        let written = self.text(name);
                        self.seen[2] |= matches!(written, Some(CallNotice::HandedOver(HandedOver::Written(_))));
                    }
                    MentorTask::Overwrite { .. } if self.dice.percent(50) => {
                        self.row(0);
                        self.seen[3] = true;
                    }
                    _ => {
                        // Another name on the screen; in line mode the task ends.
                        self.row(1);
                        press(&mut self.app, &[Key::Esc]);
                        self.call.end_task();
                    }
                }
            }
        }
    }

    /// A milder answer before the line about danger was read: no door may take it.
    fn too_early(&mut self, question: &Question, reply: Reply) {
        self.call.attend(&self.interview);
        if let Some(HeldBack::ReadFirst(_)) = self.call.held_back(&self.interview, reply) {
            press(&mut self.app, &led_keys_for(question, reply));
            self.lines.push(format!("all {}", led_numbers_for(question, reply)));
        }
    }

    fn questions(&mut self) {
        self.moved();
        loop {
            self.beside();
            let step = match self.interview.stage() {
                Stage::Question(ix) => {
                    let question = &offered(self.pair.questionnaire.question(ix), true);
                    let calm = self.dice.percent(97);
                    let dice = &mut self.dice;
                    let reply = if calm { calm_reply(dice, question, Escalation::Help) } else { any_reply(dice, question) };
                    self.too_early(question, reply);
                    let keys = [signs_first(&self.app, question, reply), led_keys_for(question, reply)].concat();
                    press(&mut self.app, &keys);
                    self.lines.push(led_line_for(question, reply));
                    Move::Give(reply)
                }
                Stage::Result(_) => return self.papers(),
                _ => {
                    press(&mut self.app, &[Key::End, Key::Enter]);
                    self.lines.push(String::new());
                    Move::Onward
                }
            };
            self.interview.make(step);
            self.moved();
        }
    }
}

/// All that a call holds.
fn state(call: &CallFlow<'_>, pair: &Pair) -> String {
    let (intake, q) = (&call.intake, &pair.questionnaire);
    let notes: Vec<&str> = q.question_ixs().map(Some).chain([None]).map(|on| intake.note(on)).collect();
    let kept = (intake.keeps_nothing(), intake.record_state());
    format!("{:?}\n{:?}\n{notes:?}\n{:?}\n{kept:?}", call.stage(), intake.contract, intake.judgement())
}

fn same_call(pair: &'static Pair, seeds: std::ops::Range<u64>) -> [usize; 4] {
    let mut seen = [0; 4];
    for seed in seeds {
        let [screens, lines, alone] = [FakeHost::default(), FakeHost::default(), FakeHost::default()];
        let mut played = Played::new(pair, seed, &screens, &alone);
        played.contract();
        played.questions();
        played.lines.push("leave".to_owned());
        let (talked, mut by_lines) = led(pair.anywhere(), intake(&pair.questionnaire, &lines), &played.lines);
        let typed_lines = &played.lines;
        // Whether what was taken back is settled is asked before the call is left.
        if matches!(by_lines.task(), Some(MentorTask::Settle { .. })) {
            by_lines.end_task();
        }
        assert_eq!(state(&by_lines, pair), state(&played.call, pair), "seed {seed}, lines: {typed_lines:?}");
        assert_eq!(state(played.app.call().unwrap(), pair), state(&played.call, pair), "seed {seed}, keys: {typed_lines:?}");
        let result = played.app.recommendation().map(|r| json(&played.app.report(&r)));
        assert_eq!(result, talked.seen.last().map(|s| s.json.clone()), "seed {seed}: {}", talked.all());
        for host in [&screens, &lines] {
            let (theirs, ours) = (host.0.borrow(), alone.0.borrow());
            assert_eq!((theirs.withheld, theirs.saved.last()), (ours.withheld, ours.saved.last()), "seed {seed}");
            assert_eq!(theirs.files, ours.files, "seed {seed}: {typed_lines:?}");
        }
        for (count, met) in seen.iter_mut().zip(played.seen) {
            *count += usize::from(met);
        }
    }
    seen
}

#[test]
fn a_whole_call_is_the_same_at_every_door() {
    for (pair, seeds) in [(&*FIXTURE, 0..150), (&*SHIPPED, 200..260)] {
        let seen = same_call(pair, seeds);
        assert!(seen.iter().all(|n| *n >= 5), "too few noes, pages, papers or overwritten files: {seen:?}");
    }
}
