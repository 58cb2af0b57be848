//! Whether to leave: asked once, and any way out goes.

use crate::base::commands::PageCommand;
use crate::base::hearing::heard;
use crate::base::phrases::phrase;
use crate::base::plain_reply::{PlainReply, plain_reply};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::flow::{CallFlow, MentorTask, SettleBefore};
use crate::call::intake::{ContractStep, Intake};
use crate::engine::interview::Stage;
use crate::ui::line_mode::help_kinds::kind_asked;
use crate::ui::line_mode::input::{HELP_KEY, QUICK_EXIT_KEY};
use crate::ui::line_mode::menu::{LeaveAsked, Typed};
use crate::ui::line_mode::misses::Misses;
use crate::ui::line_mode::way_out::ends_a_call;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::spoken;
use crate::ui::{terminal_guard as guard, ui_text as words};

/// What is said to whether to leave, besides commands.
const GOES: Vocabulary = Vocabulary::new(&["yes", "y"], &["si", "s"]);
const STAYS: Vocabulary = Vocabulary::new(&["no", "n", "stay"], &["quedarme", "me quedo"]);

/// Words about what becomes of half a record, as they hold here: the end of the input keeps it, too.
pub(crate) fn in_lines(said: &str) -> String {
    let half_kept = said.replace(phrase("mentor-leaving-half-kept"), phrase("lines-leaving-half-kept"));
    let silent = half_kept.replace(phrase("mentor-silent-record"), phrase("lines-silent-record"));
    silent.replace(phrase("mentor-came-in-ends"), phrase("lines-came-in-ends"))
}

impl Talk<'_, '_> {
    /// How to go on from wherever somebody was, or at a result, where nothing is left to go on to, what else there is.
    fn carry_on_here(&self) -> &'static str {
        match self.interview.stage() {
            Stage::Result(_) if self.call.is_none() => phrase("lines-words-here"),
            // Before the first was put, nothing is to be answered.
            Stage::Question(_) if self.call.is_none() && self.most_left.is_some() => phrase("lines-carry-on-answering"),
            _ => phrase("lines-carry-on"),
        }
    }

    /// Asks whether to leave; Ok where the person stays.
    pub(crate) fn leave(&mut self) -> Result<(), Stop> {
        // What is asked at the end comes first, as on the full screen; within a task that would end it.
        let interview = &self.interview;
        let aside = |call: &mut CallFlow<'_>| match call.task() {
            None | Some(MentorTask::Settle { .. } | MentorTask::AppointmentRight) => false,
            Some(MentorTask::PutFirst(..) | MentorTask::UrgentPage) => true,
            Some(task) => !task.ends_call() && call.settle_due(interview, SettleBefore::Leaving).is_some(),
        };
        if let Some(call) = self.call.as_mut().and_then(|call| aside(call).then_some(call)) {
            // It isn't done: what is left open is asked about again. Whoever stays is where they were before.
            call.end_task();
            self.leave()?;
            return Err(Stop::Elsewhere);
        }
        if self.call.as_ref().is_some_and(|call| call.task().is_none()) {
            let settled = self.settled_to_leave()?;
            if settled {
                self.end_of_call()?;
            }
            if !settled || self.end_is_due() {
                return self.say(&format!("{} {}", phrase("lines-still-here"), self.carry_on_here()));
            }
        }
        if let Some(waits) =
            self.call.as_ref().filter(|c| !c.intake.client_view()).and_then(|c| words::mentor::waiting(c, &self.interview))
        {
            self.say(&waits)?;
        }
        self.say_all(self.call.as_ref().and_then(|call| words::mentor::ending::pass_on_today(call, &self.interview)))?;
        let asks = self.call.as_ref().and_then(|call| words::mentor::ending::ask_before_end(call, &self.interview));
        self.say_all(asks)?;
        self.say(&words::leave_now(&self.leaving(), self.clears()))?;
        if let Some(help) = self.help_before_leaving() {
            let last = self.call.as_ref().and_then(|call| words::mentor::ending::closing(call, &self.interview));
            self.say_all(last)?;
            self.say(&help)?;
        }
        self.leave_answered(None, LeaveAsked::Word)
    }

    /// Whether a word that leaves at once elsewhere leaves this call in the usual way: something may be unsettled.
    pub(crate) fn ends_call_by(&self, line: &str) -> bool {
        self.mentor_side().is_some() && ends_a_call(line)
    }

    /// Leaves from where a text is expected: where all that is asked can be left out, it is; elsewhere it is asked whether to leave.
    pub(crate) fn leave_from_text(&mut self) -> Result<Typed, Stop> {
        let box_alone = |call: &CallFlow<'_>| call.task() == Some(&MentorTask::NextAppointment);
        if self.call.as_ref().is_some_and(|call| call.may_leave_out() || box_alone(call)) {
            return Ok(Typed::Text(PageCommand::Leave.row().word().to_owned()));
        }
        self.leave()?;
        Ok(Typed::Again)
    }

    /// The help lines for the client, the last that a mentor hears before leaving. Nobody else hears them there: it may not be
    /// safe where they are.
    fn help_before_leaving(&self) -> Option<String> {
        self.intake().filter(|intake| intake.contract.step == ContractStep::Done)?;
        let (call, helplines) = (self.call.as_ref(), self.session.helplines);
        let audiences = words::mentor::ending::lines_to_close(call, &self.interview, helplines, self.place, self.audiences());
        // As everywhere else where it is heard.
        Some(spoken(self.session.helplines, self.place, &audiences).replace("24/7", phrase("lines-day-and-night")))
    }

    /// What leaving does to the answers.
    pub(crate) fn leaving(&self) -> String {
        if self.at_desk {
            return phrase("mentor-desk-leaving").to_owned();
        }
        let Some(intake) = self.intake() else { return words::leaving(&self.saved) };
        in_lines(&words::mentor::leaving(intake, &self.interview, &self.saved))
    }

    /// Whether half a record stays for a week where nobody leaves by hand.
    pub(crate) fn keeps_half(&self) -> bool {
        self.intake().is_some_and(Intake::keeps_half)
    }

    /// Asks where the input has ended; `leave` says what leaving does. Half a record is kept for a week where it ends again.
    pub(crate) fn leave_by_end(&mut self, leave: &str) -> Result<(), Stop> {
        let again = if self.keeps_half() { phrase("lines-end-again-keeps") } else { phrase("lines-end-again") };
        writeln!(self.out)?;
        self.say(&format!("{leave} {again}"))?;
        self.leave_answered(None, LeaveAsked::End)
    }

    /// Whether leaving in the usual way clears the window.
    pub(crate) fn clears(&self) -> bool {
        (self.unseen || guard::is_private()) && guard::clears()
    }

    /// Reads the answer to whether to leave; `first` is a line that was read already.
    pub(crate) fn leave_answered(&mut self, mut first: Option<String>, asked: LeaveAsked) -> Result<(), Stop> {
        let mut stopped = asked == LeaveAsked::Interrupt;
        let end = |stopped| if stopped { Stop::Interrupted } else { Stop::Leave };
        let how = phrase("text-leave-or-stay");
        self.misses = Misses::default();
        // Here `back` stays.
        self.back_to = None;
        self.offered = [PageCommand::Help, PageCommand::Numbers, PageCommand::QuickExit].map(|c| c.row().word()).to_vec();
        loop {
            let line = if let Some(line) = first.take() {
                line
            } else {
                match self.read_line() {
                    Ok(read) => {
                        stopped |= guard::interrupted();
                        read.text
                    }
                    // The end that asked has come again: nobody has left by hand, and half a record is kept for a week.
                    Err(Stop::InputEnded) if asked == LeaveAsked::End => return Err(Stop::InputEnded),
                    // Whoever asked to leave and goes has left.
                    Err(Stop::InputEnded) => return Err(end(stopped)),
                    Err(stop) => return Err(stop),
                }
            };
            if line.contains(QUICK_EXIT_KEY) {
                return Err(Stop::QuickExit);
            }
            let line = if line.contains(HELP_KEY) { PageCommand::Help.row().word().to_owned() } else { heard(&line) };
            self.owed.read_aside();
            if self.confirms_danger(&line, how)? {
                continue;
            }
            match (line.as_str(), PageCommand::named(&line)) {
                ("", _) | (_, Some(PageCommand::Leave)) => return self.says_goodbye(end(stopped)),
                (yes, _) if GOES.has(&unaccented(yes)) || plain_reply(yes) == Some(PlainReply::Yes) => {
                    return self.says_goodbye(end(stopped));
                }
                (_, Some(PageCommand::QuickExit)) => return Err(Stop::QuickExit),
                (no, back) if STAYS.has(no) || plain_reply(no) == Some(PlainReply::No) || back == Some(PageCommand::Back) => {
                    return self.say(&format!("{} {}", phrase("lines-still-here"), self.carry_on_here()));
                }
                (_, Some(PageCommand::Help)) => self.help(how)?,
                (_, Some(PageCommand::Numbers)) => self.say_numbers(how)?,
                (other, None) if kind_asked(other).is_some() => {
                    self.help_for(other, how)?;
                }
                (_, Some(PageCommand::Words | PageCommand::Again)) => self.say(how)?,
                (_, Some(PageCommand::Copy | PageCommand::Save)) if self.call.is_none() => {
                    self.say(phrase("lines-stay-to-keep"))?;
                }
                (other, _) => self.not_understood(other, how)?,
            }
        }
    }

    /// Ends with a last sentence, for whoever can't see that it has ended; none where the window is cleared, or on a call.
    fn says_goodbye(&mut self, end: Stop) -> Result<(), Stop> {
        if self.call.is_none() && !self.at_desk && !self.clears() && !self.unseen && matches!(end, Stop::Leave) {
            self.say(phrase("lines-ended"))?;
        }
        Err(end)
    }
}
