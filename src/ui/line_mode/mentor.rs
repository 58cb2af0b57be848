//! An intake in line mode: lines turned into moves of the call, and its stages said.

mod anothers_danger;
mod body_now;
pub(crate) mod contract;
mod done_in_brief;
mod fine_since;
pub(crate) mod heard;
mod looked_at;
mod money_held;
mod of_another;
mod past_attempts;
pub(crate) mod prompts;
mod script_said;
pub(crate) mod told_early;
mod unwanted_thoughts;
mod young;

use std::io::IsTerminal;

use crate::base::commands::{MENTOR, PageCommand};
use crate::base::hearing::heard;
use crate::base::phrases::{phrase, say};
use crate::call::flow::{CallFlow, CallMove, CallNotice, MentorTask, go_to, leads_back};
use crate::call::intake::{Appointment, ContractStep, HandedOver, Intake, RecordState};
use crate::call::paper::PaperKind;
use crate::content::model::SILENT_LINE;
use crate::engine::interview::Stage;
use crate::ui::line_mode::menu::Typed;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::terminal_guard as guard;
use crate::ui::ui_text::mentor as words;

/// Empty lines that push what stands above out of a window.
const ABOVE: usize = 120;

impl<'a> Talk<'a, '_> {
    /// The intake, on a call.
    pub(crate) fn intake(&self) -> Option<&Intake<'a>> {
        self.call.as_ref().map(|c| &c.intake)
    }

    /// The intake while the mentor's side is shown.
    pub(crate) fn mentor_side(&self) -> Option<&Intake<'a>> {
        self.intake().filter(|i| !i.client_view())
    }

    /// Makes a move of the call.
    pub(crate) fn make_call_move(&mut self, step: CallMove<'_>) -> Option<CallNotice> {
        self.session.make(self.call.as_mut()?, &self.interview, self.place, step)
    }

    /// Says the mentor's words; at a page behind the questions those that do something there.
    pub(crate) fn more(&mut self) -> Result<(), Stop> {
        self.say(phrase("lines-mentor-words"))?;
        let words = MENTOR.split_last().map_or(&[][..], |(_, words)| words);
        let words: Vec<PageCommand> = words.iter().copied().filter(|command| self.acts(*command)).collect();
        self.tell(&words)
    }

    /// Whether a mentor's command works before all is agreed: what can't wait; and on a page that was put first what belongs to
    /// it, or says why it isn't to be had there.
    fn works_early(&self, command: PageCommand) -> bool {
        use PageCommand::{AnotherTime, CallEnd, HandOver, More, Note, NoteAll, Reason, Script};
        let on_page = self.call.as_ref().is_some_and(|call| call.intake.shows_judged());
        // Somebody may come in there, too.
        contract::BEFORE_ALL_IS_AGREED.contains(&command)
            || command == AnotherTime
            || on_page && [CallEnd, HandOver, More, Note, NoteAll, Reason, Script].contains(&command)
    }

    /// Whether a word does something: what comes at a result is told at the questions before it, too.
    pub(crate) fn acts(&self, command: PageCommand) -> bool {
        let Some(call) = &self.call else { return true };
        let early = call.step() != ContractStep::Done;
        if early && (!call.intake.shows_judged() || !self.works_early(command)) {
            // Before the page all of them are told of, for later.
            return !call.intake.shows_judged();
        }
        if call.intake.recommendation(&self.interview).is_none() {
            return true;
        }
        let may = |task: MentorTask| call.may_open(&task, &self.interview).is_ok();
        match command {
            PageCommand::HandOver => may(MentorTask::ChoosePaper),
            PageCommand::CallEnd => may(call.end_begins()),
            PageCommand::Sooner => may(MentorTask::UrgentPage),
            PageCommand::Reason => may(MentorTask::Reason),
            PageCommand::NoNotes => may(MentorTask::StopNotes),
            PageCommand::Then => call.intake.earlier.is_some(),
            _ => true,
        }
    }

    /// After every move of the interview: what is kept, and the script where safety came up.
    pub(crate) fn moved(&mut self) -> Result<(), Stop> {
        let Some(call) = &mut self.call else { return Ok(()) };
        let effects = call.moved(&self.interview, &self.session.helplines.place(self.place).name);
        let intake = &call.intake;
        let ended = effects.keeping_ended.then(|| intake.nothing_stays());
        let again = effects.keeping_again.then(|| phrase("mentor-keeping-again").to_owned());
        let failed = matches!(intake.record_state(), RecordState::Failed(_)).then(|| words::record_status(intake));
        let client = intake.client_view();
        let at_result = matches!(self.interview.stage(), Stage::Result(_));
        let waits = at_result.then(|| words::waiting(call, &self.interview)).flatten();
        let page = at_result && !client && self.interview.ended_by().is_some();
        // A script may have come at a line before.
        let help = !client && matches!(self.interview.stage(), Stage::Help { .. });
        let not_aloud = help && call.taken_back_waits() && call.intake.perhaps_overheard();
        let no = effects.settled_by_no.then(|| phrase("mentor-taken-back-no").to_owned());
        if effects.script_due && effects.script_as_before {
            self.script_as_before()?;
        } else if effects.script_due {
            self.script()?;
        }
        // The mentor's own, all of it, before anything that is for the client.
        self.say_all(no.into_iter().chain(ended).chain(again).chain(failed).chain(waits).filter(|_| !client))?;
        self.settles(at_result)?;
        let open = self.call.as_ref().filter(|_| at_result && !client);
        let came_up = open.and_then(|call| words::came_up(call, &self.interview));
        if let Some(title) = &came_up {
            self.say(&say!("lines-came-up", title = title, word = PageCommand::Script.row().word()))?;
        }
        if effects.script_due || page || help || came_up.is_some() {
            let quiet = not_aloud || self.call.as_ref().is_some_and(|call| words::nothing_aloud(call, &self.interview));
            return self.say(if quiet { phrase("mentor-help-not-aloud") } else { phrase("lines-for-the-client") });
        }
        Ok(())
    }

    /// Carries out a command of the mentor's; false where it is none here.
    pub(crate) fn mentor_command(&mut self, command: PageCommand) -> Result<bool, Stop> {
        let early = self.works_early(command);
        let Some(call) = &mut self.call else { return Ok(false) };
        let agreed = call.step() == ContractStep::Done;
        if !agreed && !early || !MENTOR.contains(&command) {
            return Ok(false);
        }
        if command == PageCommand::Client {
            call.turn();
            let view = call.intake.client_view();
            if view {
                // What was said above is for the mentor: out of sight before the client looks.
                self.out.flush()?;
                if guard::clears() && std::io::stdout().is_terminal() {
                    guard::clear_all();
                } else {
                    self.out.write_all("\n".repeat(ABOVE).as_bytes())?;
                }
            }
            self.say(if view { phrase("lines-view-of-both") } else { phrase("lines-your-view") })?;
            if !view {
                self.moved()?;
            }
            return Err(Stop::Elsewhere);
        }
        if call.intake.client_view() {
            return Ok(false);
        }
        let begins = call.end_begins();
        match command {
            PageCommand::Script => self.script_that_came_up()?,
            PageCommand::Scripts => self.work(MentorTask::ChooseScript)?,
            PageCommand::Dropped => match call.intake.leading().scripts.iter().position(|script| script.id == SILENT_LINE) {
                Some(ix) => {
                    call.intake.pull_script(ix);
                    self.script_aside()?;
                }
                None => self.work(MentorTask::ChooseScript)?,
            },
            // Before all is agreed no question stands open yet: what is noted is about the whole call.
            PageCommand::Note => self.work(MentorTask::Note(match self.interview.stage() {
                Stage::Question(ix) | Stage::Help { question: ix, .. } if agreed => Some(ix),
                _ => None,
            }))?,
            PageCommand::NoteAll => self.work(MentorTask::Note(None))?,
            PageCommand::Facts => self.facts()?,
            PageCommand::Address => self.work(MentorTask::Address)?,
            PageCommand::HeardEarlier => self.work(MentorTask::HeardWords)?,
            PageCommand::Questions => self.work(MentorTask::GoTo)?,
            PageCommand::CallEnd => self.work(begins)?,
            PageCommand::AnotherTime => {
                self.make_call_move(CallMove::CannotTalk);
                self.contract()?;
                return Err(Stop::Elsewhere);
            }
            PageCommand::Then => self.compare()?,
            PageCommand::Still => self.still()?,
            PageCommand::Sooner => self.work(MentorTask::UrgentPage)?,
            PageCommand::NoNotes => self.work(MentorTask::StopNotes)?,
            PageCommand::Reason => self.work(MentorTask::Reason)?,
            PageCommand::HandOver => self.work(MentorTask::ChoosePaper)?,
            PageCommand::Written => self.written()?,
            _ => self.more()?,
        }
        Ok(true)
    }

    /// A task, from its first step to its end.
    fn work(&mut self, task: MentorTask) -> Result<(), Stop> {
        if let Some(notice) = self.make_call_move(CallMove::Open(task)) {
            return self.say(&words::notice(&notice));
        }
        self.work_on()
    }

    /// The open task, to its end.
    pub(crate) fn work_on(&mut self) -> Result<(), Stop> {
        let mut odd = None;
        while let Some(task) = self.call.as_ref().and_then(|c| c.task().cloned()) {
            self.prompt(&task)?;
            let typed = match &task {
                // A calendar's name ends as it has to, whatever is typed.
                MentorTask::FileName(paper) if paper.kind == PaperKind::Calendar => self.file_name(None)?,
                MentorTask::FileName(_) => self.file_name(Some(&mut odd))?,
                task if task.asks_text() => self.text_of(task)?,
                _ => None,
            };
            let leaves = |typed: &str| PageCommand::named(&heard(typed)) == Some(PageCommand::Leave);
            let may = task == MentorTask::NextAppointment || self.call.as_ref().is_some_and(CallFlow::may_leave_out);
            let leaves_out = may && typed.as_deref().is_some_and(leaves);
            let step = match (task.asks_text(), &typed) {
                _ if leaves_out => CallMove::NothingToTell,
                (true, None) => CallMove::Back,
                (true, Some(typed)) => CallMove::Type(typed),
                (false, _) => self.row_move(&task)?,
            };
            if self.call.as_ref().is_some_and(|call| call.task() != Some(&task)) {
                continue;
            }
            let taken_back = step == CallMove::Back;
            match (self.make_call_move(step), &task) {
                (Some(CallNotice::ScriptPulled), _) => self.script_pulled()?,
                (Some(CallNotice::PutFirst), _) => return Err(Stop::Elsewhere),
                (Some(CallNotice::GoTo(question)), _) => {
                    go_to(&mut self.interview, question);
                    return Err(Stop::Elsewhere);
                }
                (Some(ref notice @ (CallNotice::EndTold | CallNotice::PageRenewed(_))), _) => {
                    if let CallNotice::PageRenewed(path) = notice {
                        self.say(&words::notice(notice))?;
                        self.keep_path(path.clone());
                    }
                    let next = self.intake().and_then(|i| i.ending.next.as_ref());
                    if let Some(next) = next.map(Appointment::in_words) {
                        self.say(&say!("lines-next-appointment", when = next))?;
                    }
                }
                (Some(notice @ CallNotice::Pencilled { question, help_due, standing }), _) => {
                    self.say(&words::notice(&notice))?;
                    if help_due {
                        self.script_aside()?;
                    }
                    if leads_back(&self.interview, question, help_due, standing) {
                        go_to(&mut self.interview, question);
                        return Err(Stop::Elsewhere);
                    }
                }
                (Some(CallNotice::NoteTaken(on)), _) => self.say(self.intake().map_or("", |i| words::noted(i, on)))?,
                (Some(notice @ CallNotice::PaperWithheld(_)), _) => {
                    self.say(&format!("{} {}", phrase("lines-nothing-written"), words::notice(&notice)))?;
                    self.make_call_move(CallMove::Back);
                }
                (Some(notice @ (CallNotice::NothingLikeIt | CallNotice::HeardInPlace { .. })), _) => {
                    self.say_in_place(typed.as_deref().unwrap_or_default(), &notice)?;
                }
                (Some(notice), _) => {
                    self.say(&words::notice(&notice))?;
                    match notice {
                        CallNotice::HandedOver(HandedOver::Failed(_)) => {
                            self.make_call_move(CallMove::Back);
                        }
                        CallNotice::HandedOver(HandedOver::Written(path)) => {
                            self.keep_path(path);
                            let more = self.call.as_ref().map(words::after_written).unwrap_or_default();
                            self.say_all(more)?;
                        }
                        _ => {}
                    }
                }
                (None, MentorTask::Note(_) | MentorTask::Address | MentorTask::Reason | MentorTask::UrgentPage) if taken_back => {
                    self.say(phrase("lines-nothing-changed"))?;
                }
                (None, MentorTask::HeardAnswer(_)) if taken_back => self.say_kept()?,
                // Nothing would have been written.
                (None, MentorTask::ChooseScript | MentorTask::CameUp | MentorTask::Settle { .. }) => {}
                (None, _) if taken_back => self.say(phrase("lines-nothing-written"))?,
                (None, _) => {}
            }
        }
        Ok(())
    }

    /// Keeps the path of a file that was written, once.
    fn keep_path(&mut self, path: String) {
        if !self.saved.contains(&path) {
            self.saved.push(path);
        }
    }

    /// The text of a task: of several lines where each but the last ends in a backslash; nothing
    /// for a step back. Enter alone keeps what stands there already, a lone
    /// hyphen takes it away.
    fn text_of(&mut self, task: &MentorTask) -> Result<Option<String>, Stop> {
        let mut typed = String::new();
        loop {
            match self.raw(phrase("lines-still-expected"))? {
                Typed::Back => return Ok(None),
                Typed::Again => {
                    self.prompt(task)?;
                    continue;
                }
                // Behind a place that may be wrong it is no address.
                Typed::Text(line)
                    if *task == MentorTask::Address && PageCommand::named(&heard(&line)) == Some(PageCommand::Place) =>
                {
                    self.place_anew()?;
                    self.prompt(task)?;
                    continue;
                }
                Typed::Text(line) => typed.push_str(&line),
            }
            if !task.takes_lines() || !typed.ends_with('\\') {
                break;
            }
            typed.pop();
            typed.truncate(typed.trim_end().len());
            typed.push('\n');
        }
        Ok(match (typed.is_empty(), task.may_be_empty()) {
            (true, false) => None,
            (true, true) => Some(self.call.as_ref().map_or("", |call| call.held_text(&call.stage())).to_owned()),
            (false, true) if typed == "-" => Some(String::new()),
            (false, _) => Some(typed),
        })
    }

    /// Whether what happened and when the next appointment is are still to be asked before the mentor leaves.
    pub(crate) fn end_is_due(&self) -> bool {
        self.mentor_side().is_some_and(|i| !i.ending.told && i.may_be_ended(&self.interview))
    }

    /// Asks what happened and when the next appointment is, once, before the mentor leaves.
    pub(crate) fn end_of_call(&mut self) -> Result<(), Stop> {
        let begins = self.call.as_ref().map(CallFlow::end_begins).filter(|_| self.end_is_due());
        let ended = begins.map_or(Ok(()), |begins| self.work(begins));
        if let (Err(Stop::InputEnded), Some(call)) = (&ended, &mut self.call) {
            call.end_task();
        }
        ended
    }
}
