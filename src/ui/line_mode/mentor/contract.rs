//! The contract of a call in lines: each sentence said, with what the mentor does, and its answer
//! taken.

use crate::base::commands::PageCommand;
use crate::base::hearing::{heard, number};
use crate::base::phrases::{phrase, say};
use crate::base::text::spaced_words;
use crate::base::vocabulary::Vocabulary;
use crate::call::flow::{CallMove, CallNotice, CallStage};
use crate::call::intake::ContractStep;
use crate::call::reading::Heard;
use crate::ui::line_mode::menu::{HeardLine, Menu, Typed};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::mentor::{self as words, facts};

/// A mentor's commands that work before all is agreed.
pub(crate) const BEFORE_ALL_IS_AGREED: [PageCommand; 5] =
    [PageCommand::Sooner, PageCommand::Scripts, PageCommand::Dropped, PageCommand::Facts, PageCommand::Address];

impl Talk<'_, '_> {
    /// The contract, from its first sentence to its last.
    pub(crate) fn contract(&mut self) -> Result<(), Stop> {
        let mut told = (String::new(), ContractStep::Done);
        let begins = self.intake().filter(|i| i.contract.is_first());
        let sample = begins.and_then(words::sample_words);
        let goes_on = begins.filter(|i| i.resumed).map(|i| words::goes_on(i, self.session.questionnaire));
        let earlier = begins.and_then(words::earlier_known);
        let place = begins.and_then(|i| words::unknown_usual_place(i, self.session.helplines));
        self.say_all(sample.into_iter().chain(place).chain(goes_on).chain(earlier))?;
        loop {
            if self.call.as_mut().is_some_and(|call| call.pass_contact(&self.interview)) {
                self.say(phrase("mentor-contact-passed"))?;
            }
            let Some(intake) = self.intake() else { return Ok(()) };
            let step = intake.contract.step;
            let (heading, hint) = (words::contract_heading(&intake.contract), words::contract_hint(intake, step));
            let (say, keeping) = (intake.contract.words(intake.leading()), words::record_status(intake));
            let resumed = intake.resumed;
            if step == ContractStep::Done {
                return Ok(());
            }
            // Two steps of one number would sound as if nothing had moved.
            if told.0 != heading || told.1 == step {
                self.say(&heading)?;
            }
            // Behind the place it was asked a moment ago.
            let asked = told.1 == ContractStep::WhereNow && step == ContractStep::Address;
            told = (heading.clone(), step);
            self.say(&hint.replace("Ctrl-G", phrase("lines-type-help")))?;
            // After a no it has just been heard.
            if step != ContractStep::Refused && !asked {
                self.say(&say)?;
            }
            match step {
                ContractStep::WhereNow => {
                    if let Some(usual) = self.intake().and_then(|i| words::usually(i, self.session.helplines)) {
                        self.say(&usual)?;
                    }
                    let placed = self.ask_place(false)?;
                    // Unless the call ended there, for another time.
                    if self.intake().is_some_and(|i| i.contract.step == ContractStep::WhereNow) {
                        self.make_call_move(if placed { CallMove::ConfirmPlace } else { CallMove::Back });
                    }
                }
                step if step.asks_text() => self.contract_text(step)?,
                _ => {
                    if step == ContractStep::Notes {
                        self.say(&keeping)?;
                        if resumed {
                            self.say(phrase("mentor-no-deletes"))?;
                        }
                    }
                    let step = self.yes_or_no(&[&heading, hint, &say], step)?;
                    if self.make_call_move(step) == Some(CallNotice::Leave) {
                        if !self.call.as_ref().is_some_and(|call| call.may_not_just_leave(&self.interview)) {
                            return Err(Stop::Leave);
                        }
                        // What came up isn't left in silence. Whoever stays hears the step again.
                        self.leave()?;
                    }
                    self.work_on()?;
                }
            }
        }
    }

    /// The text of a step of the contract. Enter alone keeps what was typed before, a lone dash
    /// takes it away.
    fn contract_text(&mut self, step: ContractStep) -> Result<(), Stop> {
        self.say(phrase("lines-contract-text"))?;
        let held = self.call.as_ref().map_or("", |call| call.held_text(&CallStage::Contract(step))).to_owned();
        if !held.is_empty() {
            self.say(&say!("lines-contract-held", held = &held))?;
        }
        let typed = match self.raw(phrase("lines-still-expected"))? {
            Typed::Back => {
                self.make_call_move(CallMove::Back);
                return Ok(());
            }
            // The contract says its step once more.
            Typed::Again => return Ok(()),
            Typed::Text(typed) if self.heard_as_word(&typed, step)? => return Ok(()),
            Typed::Text(typed) if typed.is_empty() => held,
            Typed::Text(typed) => typed,
        };
        let notice = self.make_call_move(CallMove::Type(&typed));
        if self.call.as_ref().is_some_and(|call| call.task().is_some()) {
            // What was typed was heard, and is no fact: it is looked up, and the step asks again.
            if let Some(notice) = notice {
                self.say_in_place(&typed, &notice)?;
            }
            return self.work_on();
        }
        if let Some(notice) = notice {
            return self.say(&words::notice(&notice));
        }
        // What was written down is read back: a wrong house or number is heard, not seen.
        let held = self.call.as_ref().map_or("", |call| call.held_text(&CallStage::Contract(step))).to_owned();
        match (step, &self.call) {
            (ContractStep::WhomToCall, Some(call)) => {
                self.say(&say!("lines-may-call", whom = facts::whom(call, &self.interview)))
            }
            (ContractStep::Address, _) if held.is_empty() => self.say(phrase("lines-no-address")),
            (ContractStep::Address, _) => self.say(&say!("lines-address", address = held.trim_end_matches('.'))),
            (ContractStep::Number, _) if held.is_empty() => self.say(phrase("lines-no-number")),
            (ContractStep::Number, _) => self.say(&say!("lines-number", number = held.trim_end_matches('.'))),
            _ => Ok(()),
        }
    }

    /// Carries out a word that pages offer, where a text is asked for: none is an address, such as that a line dropped, or `place`
    /// behind a place that may be wrong. False for all others; the contract says its step once more behind one.
    fn heard_as_word(&mut self, typed: &str, step: ContractStep) -> Result<bool, Stop> {
        match PageCommand::named(&heard(typed)) {
            Some(PageCommand::Place) => drop(self.place_anew()?),
            Some(PageCommand::Leave) => self.leave()?,
            Some(PageCommand::More) => {
                self.say(phrase("lines-once-they-begin"))?;
                self.more()?;
            }
            Some(PageCommand::AnotherTime) if self.can_stop() => drop(self.make_call_move(CallMove::CannotTalk)),
            // It is what stands here already.
            Some(PageCommand::Address) if step == ContractStep::Address => {}
            Some(command) if BEFORE_ALL_IS_AGREED.contains(&command) => drop(self.mentor_command(command)?),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Asks for a place once more; true where another one was chosen.
    pub(crate) fn place_anew(&mut self) -> Result<bool, Stop> {
        let before = self.place;
        self.ask_place(true)?;
        let other = self.place != before;
        if let Some(call) = self.call.as_mut().filter(|_| other) {
            call.intake.contract.tell_place();
        }
        Ok(other)
    }

    /// Whether the client may be unable to talk any more: the sentences can be left for another time.
    pub(crate) fn can_stop(&self) -> bool {
        self.intake().is_some_and(|i| i.contract.can_stop() && i.contract.step != ContractStep::Done)
    }

    /// The move for a sentence of the contract, which can be heard again.
    fn yes_or_no(&mut self, sentences: &[&str], step: ContractStep) -> Result<CallMove<'static>, Stop> {
        let refused = matches!(step, ContractStep::Refused | ContractStep::AnotherTime);
        let rows = words::contract_rows(step);
        // What is more than two is a row each: by ear a paragraph of them can't be told apart.
        let numbered = rows.iter().enumerate().map(|(i, row)| format!("{}. {row}.", i + 1));
        let (listed, both): (Vec<String>, String) = match rows.len() {
            0..=2 => (Vec::new(), numbered.map(|row| format!("{row} ")).collect()),
            _ => (numbered.collect(), String::new()),
        };
        // A yes and a no are heard wherever they answer.
        let heard = !refused && self.call.as_ref().is_some_and(|call| call.row_heard(Heard::Yes).is_some());
        // Beside more than two rows a letter would stand for several of them.
        let type_it = match step {
            ContractStep::RingBack => say!("lines-type-the-number-or-y", no = rows.len()),
            _ if heard && rows.len() == 2 => phrase("lines-type-y-n-or-number").to_owned(),
            _ => phrase("lines-type-the-number").to_owned(),
        };
        let how = format!("{both}{type_it}");
        self.say_all(&listed)?;
        self.say(&how)?;
        let commands = [PageCommand::Back, PageCommand::Again, PageCommand::More];
        let mut menu = Menu { mentor: false, ..Menu::new(how.clone(), &commands) };
        // What can't wait for the questions.
        menu.commands.extend(BEFORE_ALL_IS_AGREED);
        menu.commands.extend(self.can_stop().then_some(PageCommand::AnotherTime));
        let mut refused_contact = false;
        loop {
            // A no is taken as one, in whichever words, and however it was told that ringing isn't safe.
            let never = refused_contact || self.call.as_ref().is_some_and(|call| call.they_choose(&self.interview));
            if step == ContractStep::RingBack && never {
                self.say(phrase("mentor-contact-passed"))?;
                return Ok(CallMove::Choose(rows.len() - 1));
            }
            let line = self.line(&menu)?;
            let row = match &line {
                HeardLine::Text(text) => {
                    let typed = number(text).filter(|n| (1..=rows.len()).contains(n)).map(|n| n - 1);
                    let said = Heard::named(text).filter(|_| !refused && !self.doubtful);
                    typed.or_else(|| self.call.as_ref()?.row_heard(said?))
                }
                _ => None,
            };
            match (row, line) {
                (Some(row), _) => {
                    // Half a yes is none.
                    self.whole_line()?;
                    if step == ContractStep::RingBack {
                        // Whichever way it was said, what it stands for is heard: it decides whether anybody rings.
                        self.say(&say!("lines-noted", reply = rows[row]))?;
                    }
                    return Ok(CallMove::Choose(row));
                }
                (None, HeardLine::Command(PageCommand::Back)) => return Ok(CallMove::Back),
                (None, HeardLine::Command(PageCommand::AnotherTime)) => return Ok(CallMove::CannotTalk),
                (None, HeardLine::Command(PageCommand::More)) => {
                    self.say(phrase("lines-once-they-begin"))?;
                    self.more()?;
                }
                (None, HeardLine::Command(command)) if BEFORE_ALL_IS_AGREED.contains(&command) => {
                    self.mentor_command(command)?;
                    self.say(&how)?;
                }
                (None, HeardLine::Command(_)) => {
                    self.say_all(sentences)?;
                    self.say_all(&listed)?;
                    self.say(&how)?;
                }
                (None, HeardLine::Enter) => self.enter_alone(&how)?,
                (None, HeardLine::Text(other)) => {
                    refused_contact = step == ContractStep::RingBack && no_contact(&other);
                    // What else the line tells isn't lost.
                    if !refused_contact || self.is_danger(&other) || self.tells_beside(&other) {
                        self.not_understood(&other, &how)?;
                    }
                }
            }
        }
    }
}

/// What a client says who wants nobody to ring or write.
#[rustfmt::skip]
const NO_CONTACT: Vocabulary = Vocabulary::new(
    &[
        "dont ring", "dont call", "dont phone", "dont text", "dont message", "dont leave", "dont contact", "do not ring",
        "do not call", "do not phone", "never ring", "never call", "not ring me", "not call me", "no calls", "not safe",
        "isnt safe", "no dont",
    ],
    &[
        "no llames", "no me llames", "no llame", "no me llame", "no me escribas", "no dejes", "no deje", "nunca llames",
        "nunca me llames", "no es seguro", "nada de llamadas",
    ],
);

/// Whether a line says that nobody may ring back.
fn no_contact(line: &str) -> bool {
    NO_CONTACT.stands_in(&spaced_words(line))
}
