//! The contract of a call in lines: each sentence said, with what the mentor does, and its answer
//! taken.

use std::io::{BufRead, Write};

use crate::call::flow::{CallMove, CallNotice, CallStage};
use crate::call::intake::ContractStep;
use crate::ui::line_mode::mentor::heard::heard;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::mentor as words;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The contract, from its first sentence to its last.
    pub(crate) fn contract(&mut self) -> Result<(), Stop> {
        loop {
            let Some(intake) = self.intake() else { return Ok(()) };
            let step = intake.contract.step;
            let (heading, hint) = (words::contract_heading(&intake.contract), words::contract_hint(step));
            let (say, keeping) = (intake.contract.words(intake.leading()), words::record_status(intake));
            let resumed = intake.resumed;
            if step == ContractStep::Done {
                return Ok(());
            }
            self.say(&heading)?;
            self.say(hint)?;
            // After a no it has just been heard.
            if step != ContractStep::Refused {
                self.say(&say)?;
            }
            match step {
                ContractStep::WhereNow => {
                    if let Some(usual) = self.intake().and_then(words::usual_place) {
                        self.say(&usual)?;
                    }
                    self.ask_place(false)?;
                    self.make_call_move(CallMove::ConfirmPlace);
                }
                step if step.asks_text() => {
                    self.say("Type it on one line, or nothing, then Enter. Type back for one step back.")?;
                    let held = self.call.as_ref().map_or("", |call| call.held_text(&CallStage::Contract(step)));
                    if !held.is_empty() {
                        self.say(&format!("It says: {held}. Enter alone keeps it, a lone - takes it away."))?;
                    }
                    let typed = self.raw()?;
                    let back = typed.eq_ignore_ascii_case("back");
                    let held = self.call.as_ref().map_or("", |call| call.held_text(&CallStage::Contract(step))).to_owned();
                    // A lone dash takes away what was typed before.
                    let typed = match typed.as_str() {
                        "" => held,
                        "-" => String::new(),
                        _ => typed,
                    };
                    self.make_call_move(if back { CallMove::Back } else { CallMove::Type(&typed) });
                }
                _ => {
                    if step == ContractStep::Notes {
                        self.say(&keeping)?;
                        if resumed {
                            self.say(words::NO_DELETES)?;
                        }
                    }
                    let step = self.yes_or_no(&say, step)?;
                    if self.make_call_move(step) == Some(CallNotice::Leave) {
                        return Err(Stop::Leave);
                    }
                }
            }
        }
    }

    /// The move for a sentence of the contract, which can be heard again.
    fn yes_or_no(&mut self, sentence: &str, step: ContractStep) -> Result<CallMove<'static>, Stop> {
        let refused = matches!(step, ContractStep::Refused | ContractStep::AnotherTime);
        let rows = words::contract_rows(step);
        let numbered: String = rows.iter().enumerate().map(|(i, row)| format!("{}. {row}. ", i + 1)).collect();
        let how = format!("{numbered}Type the number, then Enter.");
        self.say(&how)?;
        loop {
            let line = self.line(&how)?;
            let row = line.parse().ok().filter(|n| (1..=rows.len()).contains(n)).map(|n: usize| n - 1);
            let said = heard(&line).filter(|_| !refused).and_then(|heard| self.call.as_ref()?.row_heard(heard));
            if let Some(row) = row.or(said) {
                return Ok(CallMove::Choose(row));
            }
            match (line.as_str(), refused) {
                ("leave", true) => return Ok(CallMove::Choose(1)),
                ("back", _) => return Ok(CallMove::Back),
                ("again", _) => {
                    self.say(sentence)?;
                    self.say(&how)?;
                }
                (other, _) => self.not_understood(other, &how)?,
            }
        }
    }
}
